"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	708	cK?:tYTBr[6__o<CIL<JI9MN4UJW5<Z@qJwX6Ur\.Q;T;HL3]]B2R<J@mE[>h9:/
ack.received	638	_)9<G\`.VfHd]G;O@_I-5Y02B^;Z5NH)\<Ff.[^d8k5ZM2\XZhDF+217b#U=f9@;
ack.received@footer	459	:Q=JIEZHB4I7AjV>SCAIeLV@=?_pUC6RLF9IUYwJMCTYHO?RB9XSRiCtWKWG8GDM
ack.received@subject	803	R#;-Se[/auXfWS:^;ZQ=,X7@@c5P1X87V:Fn-POl1_;W2AcVbgOE?/(8O;I9`8M<
ack.thanks	353	;#DGOB>/BRWQpUCc2vI@Z75CKF;R'[O<7;7^FEQZ8MPY06EJZYJ^Z=IK:6CA;:=P
ack.thanks@footer	438	^0#>]Ug0RoHkjb65Dw+58g48Fd8];FE)rClVAPhZFu8rJOn2jrT%GH/.e@WK`Q?P
ack.thanks@subject	681	MAAFSTfQOeLYcqB@8TAP;i@9FK-o?<0Od@US5c^^HYBfR8wO]f@<=65-TEpISE:?
affirm	354	YWP#FLW[RRJZdFSQSZLHU=R=X99VTJROOMUFXUWYIXITtJ^FO=KKHj=DDTMJRI<C
against, and no job	380	F[M@TmYSd[TdE;fNJ#Ea=G8IGefFIV7LEd^e0MHkAV`8MKSVN__^=4:j:-:bp\cF
agreed	950	&0hGLh:W-YPLbm@TeW_ghFN7KA9=Yj0G@-mUK&.iIhdfwJFHi^QYmK[;0ECS6^cu
agreed, and a nod	864	4?q;]k5g0QHT`__Bd]e_c9`?\@<)vM(5-1hr[0.p6qgfkEFCXYOUegZ9+#K<4fZc
among colleagues	587	7kWK#s>Yb\]`->;_WKYh6M1SXbpB>W4EbOLH;CBOicfE7<X\e_XbH-AY<A>KY^^q
answer	350	M;7XR+Y7S>87cwBW2W9WRKUCE^UsTNXb]HKHYfgFJQ;aVWLAM_E.iRKQjXfSO:C/
asked to move	746	AN@[4??2;ZDOsb3^A,d@i@)<<LHaNm?frD<L/JI+_5HirWKfgCTFM;WEgw8h@ADr
automatic answer	942	7+@4Y5g4ngp9>FbN72=l1n_t92H:9Jgd;74k>37;A8=3@a:AF>>wc3Y7:^<=6h<C
autoreply.absence	668	>4;3n:k%c_XPA:w;9HJl7abr>;CW-Mfd?7F]58DBAB>H4Y==@I.rd+[2?lB6JP89
autoreply.absence@footer	399	Q9HROr@UlQL]XPCAO?I3T]RCRIDGCHF2AdV`BV@R^wZXF=^RY@U][NdVE7LI\?uM
autoreply.absence@subject	891	4990i:n/kht<9Ur9<5Au2wtw6=U86CknCB8]95>>756<5m=<ED4wo,f7>l9.AL;>
autoreply.bounce	650	94N6W2U8ejZCAYVWJ?>l;^dwB7EMQ4eD?EJNB?M?=HIE9K<J<7BZ@>`7@S?;?a>>
autoreply.bounce@subject	652	JB19e6vJq_k;=jv8H87kAepl07:SA7cc3'<INI9CJIFM=b4/@<8jL@j:DaX#<T;:
autoreply.receipt	839	H>/>R.h>ldo8??f69:Bc9iaf<<[A68gnED.]C?W>@89*8i<?H>=wA4_=:d99IO?;
autoreply.receipt@subject	671	7I1?g;d,tjeG29p?:;Fc5nmd3Il-0@mw=/+@BFU285;;)s7<2$ApV=w<@k@'KC75
autoreply.received	696	J63Cd0d<]RdB9G_@6UEl?aZdI.CGD/`R9,6cE6B.B;75?e#;K=?^T6QF>],H>H:C
autoreply.received@subject	863	-256d2\8U[i6<UjB@-5jP]Xf?7HHCGow>23[J=M;F8=JDg?F68>_UA\42e;6.\J<
bias	269	TXkPUhYuZTWQQQJWhX]QeuRXmDARlQHV?RW:R]KE`MH=Y_Y_SUHZmSOXTP=wXTTV
board	653	QXL>T^CLR[=fZS:UEYZWGcHAM[XMHK>Y_ELVJULUO]PSI<_GiwVVI>=9@DiS^NKW
bulk	982	5rec#`9]?nph9CBvS4jaBE5hnYi1Of43ZcRk1>/hswc?P5pf_`iq3<>c@11Vqkds
calendar CANCEL	523	S5=peIJV8icJ1gf`G2M&L958D?u;,O?Z)E2wP67J\G+c:CgQ:E?:BTV]]G@FM-_W
calendar REPLY	634	?8?7aAe3Zkk>>@\<7G:lJpMb>C#Z/Jet;2E`BJI?CD@A<YMBQ9AZY3f2KX3F>eG4
calendar REQUEST	790	)6k1Y\?w4GQIbdMabaMg`G]LYC;:`W/I_:ahM5*pNfhek`OAdM@ReTT72@@mBVmp
calendar moved	470	LCTh[HJ<>SN?bn7^[VM4gHDFSLFwCdIWOSYVZFPB[^MPYXKIoDIGjDUHWLT^RLCR
calendar of the owner's	606	OP93[?k?[id?8AgM138Z5lOR-UBS=RmXGW<e1HLV>3?7ITGH\M<wK#kA?R/<7YEG
cancellation.off	947	S<;w`?7f8ngPA`]r47L7_02;4Ee,3M8W@E3eUP5Dq:?a50\LEFDMC3ZcZ':4RD[o
cancellation.off@footer	441	]FN>?VO_XPKJN@JQ^CUW=QD>8KN=MXOFGK`MQ@=]?bdHJW]]>P<UZTXC1I;>wRG6
cancellation.off@subject	938	FEC_YQQTBceV)PNl:8G<]==K0Td;/T@X<F/RUM?4wH=V@8VKRJZY)7TaT<NDPAYb
cancelled, and moved	554	04?\@H8H]F;[G^MYHOaQSOWG>;BXP^K[XA#?0URJ6gc\_SOYXLmCSS[G_>RM[9?5
chat.lure	385	4^_c?m/FBH\V4-5oGHIeGs?fEZDAS]0=]TLPE6DLQIg;\LLvGb\X)\BAEK#HV]\a
chat.lure@subject	436	Hd]V9IX@<>SHC#B=SQg7\k8TWb2Gi8.EGf?B4F1Cj[\3R5HiIb\FKKF?/:1PqfVJ
colleague	1629	UtFeRf:EYgbc,.3Z=/Tn%GJrckw;8TQKsniVKVCTG_]2(S\^_URe/C.nQ,J]qTjO
day alone	421	\NIm_T\=ZS`=1\j]TQ?QLWNEIdZ;*L[GI^6YCV`/eE:V9BJg=IFW+7wXiC??H9TF
deadline	394	bwcf]WN1YRV[?79IXE>K.J]WKg4MDP_7jqGMNBb@^V44HN<iJAY[>^CXC]TgeBT=
desk	370	?\0=KRkC[J7AOZY:LM#COAEQ2DD\;<;NP,KMM`[SNPTTb8]=E+LBG[=A=IjB6F3%
footer	367	lDJ%Nq[\eXNelVHcJFnh9?$e#MVQ:A0Il4bFF_jP.cpW6Ij6\dNeL42\V&\0B=;[
forwarded	716	6JpQJiA_3PacN6=]`=SwEEBanKl8eZ-5^T\[LA8cPebHU7S_ab`ZZLGY@16WV]Yh
generated	830	(GYL3cMKHdid>@EjO;bs=eDpVXi)LaC3VfQr:1#XT\`3?8X_`^^_7BAP/6<P^Yaa
hiring little	350	P^;XTIWW]IRX=RwQC7BY\JSMSHOaYOXYSeUEV`hBHgUW]mAEEG\EZY<TTLeEa?`O
hiring much	241	X'gXfM<mj?HJrTE-`B9>JPY=N`3OT(Qd]6WdiQ@>SYeMKCf=6AC>w=t=eJX4Q<T6
hiring none	253	CWgOZVQY`YbZ=>JtW8jnb`P\Ods0^b\[imcMKMJRUidCUnT_efga_j#MDU4EWfhh
hiring some	286	Y^eVcUDgJ=9HTVMBEX@:VhwWkIPRk<]jMTUWXKI\cJSSnZ_B5HQEjiuUPL`Q\VbK
hiring.application	353	WVaJWRQTi\L`8VAJ:PLDELBWZWZZZNWO[MQE?NcAJUOV68RVViOX#^@nV<X6RWTH
hiring.interview	237	J0WOR4OY8MJ4esnKGoAhwS`CgDAZf9UG8FNfk:OiM/Fk_h8G3^:LthpW^XO4>_JZ
hiring.meet	388	V9YpZGF58RU]diX^GI[PpC[:l^`[jUUS-V6ib,#vTCdXIEaVGo^QdOENRZcO>^I]
hiring.process	325	Nw>D_nDIYVGL1<Ho/;EWYSEnNPpLBkURwVvWD_Q6BWIC6YVBI-I80=^[F`OQW7N9
hiring.role	447	`YXOKQn[O?IAQf\-IG5A\YDGHGHaT#\G7aDbh_^BVG@cM>LW5BCEIFaWWLOOQ;@E
human	311	Y`hKVJHdAJGTVNPTfHEHTGfVjWSR[U^SCW]?TZFIwa`eSXSHQ[ITZNaTRXPRXVXp
invite.details	581	#/V<ca2jIOIP\?WL\US[G(S[RAM:PEDIZ6`\S;IZ.SRRLFC=OFDNRLICEHNINILY
invite.details@footer	389	A#;@kYaR]]?jZm=D=mU3<`W><b6_1X8AEEeRVdniSN;cV>kMSX$=ZLAF]]THW;::
invite.details@subject	600	AURB_^WcRA>Xw;HHSqEK\]Q:E;<hR/IS^/ZTO9Em>^FaaTJ;HLC>]MWJ>UMDIBCH
invite.fixed	428	7>K,JU=_??D@T]RKWVNjQ1UObBMHbM+OT/fNZA5c?caX\PTPKMDBRSJ?=HYUPYew
invite.fixed@subject	448	I:Q6Jk9PP^FL;UPH[5HW?#A\S8`IQFZwIIP\[JLRGaa5K9NCFLDXAa8_RaDJeR[b
invite.forward	445	`LYC0SNET9C;bSKWbGI\I*MRMM5\<=M;]H^wTIES=QRTs@Q@b_XMbAG4D[9aMVYU
invite.forward@subject	588	eEu0[d2YI=A]PWEJaO>`R9AMQZR1T5HLULhcP@@^CjnMT<@I>WLMQvk?67eIEw`a
invite.invited	481	YILGHLEFVH9SXS[6[WQ>?JTFlDBM^TH?H_Ti\#RCLVWSQFLVQ]QFT^UAB;`:Ln?J
invite.invited@footer	452	2UfPC=LK4a:Z2K?w\;EeQcC_OCh6hVPW?LHT@GbaTHWHjLr8OMc_@]I[2VJ\BeYt
invite.invited@subject	489	VKUScJ-?>U3K\BF?LH7LB[YOcKe)XE\QUOM?]B6KQB@EDW#XJVI6YurT=3haDo\8
invite.reminder	729	FKZ=YfPaMHMLHOV?_RDPMJYfXPZP_BG@BTX^PGFU:Y`HYQKJOLPWVaCD?#ZNX`U_
invite.reminder@subject	651	C=w?\_EWKTUSFSGKNXQ^I?bK]SNJfKb(?UN\LAKbOdVG^DSLEWLOUcE;/9KdKhYS
job and one time	719	#>N=OR7W<GHR`VJSWUTWf?TIM=K:M\3UOBeSM25`?`Y^\\7FSGMHhNQ9OKKYCPcR
job, and no person	439	UR3ILALG_E4B_HW#AM0;m[U1H:HbVDSZJ:LJMhaY_6UVLTG;V@58W>HfLhKBPA5J
known application	1308	UJ?UT5MON%/$aY_7Pb/<kBX?@:?fG4^fH>I5eV]8J@:`T\422/<*VUwN]i[QC4<>
known interview	773	ED*i1H-8<=FDPO=P?5R?\8AJ:NQ\1BJrkId;RKV;<-9[@e;0K7&2@5JCtW4w\3PG
known interview, other time	813	ZS1wMDU;G7?7PM=A509FHBWUL_Rn8@fdhK[;STV==9>SFc=2E90;6A@IqdMbR8V7
line ack.chosen 2edd81	412	P#NN*u_OuRO_XpJR>mKN3[H@NU>YcWPAURRT;v9OAeFOP'pMaPjB$DB@X_d3RM:9
line ack.chosen 374ed8	662	ZE?G_MR=V_@W_TD@F`BBDwPARYA]YC:RgHGSGT`YDU9MN>XGSQI7CUER\F_NQEQH
line ack.chosen 3c5721	474	wB<FcDYOd[?DJQ5OW@LCN*F]YbJZN8ZZWH]SHZqB1FJ@&qP=RJ,PRFDIwJaUTE>M
line ack.chosen 4a5215	452	?2>Q^K`N`_UZ_c9KNXF/CwDG<;;iC7M9M6C\IY`SDV3QPGOH]WL=E89,[Z[KG@8@
line ack.chosen 53cb1b	610	KG;XMJ\D]V[PXbGHJa1DENQNHMV^Z=`EPKe^:PLQ<[>_@BWKwQFTMPOIS>WA[14F
line ack.chosen 6062dc	383	]j7E7p2XQNHmBSAV>I[68G>\8_c\C5]R]?WT>GlA41:C95]fHQWe,#?BZFTPj-@7
line ack.chosen 6ef773	489	E2L=UH`X^_W[L`1EWb:AFegO#?q[;G(Eg7igZUbaO]?O@VN@47FV<BGV]iRT]G^D
line ack.chosen 90a3cb	581	c9:>Qdg:gc@tog(B@]AA<XA?C_>P?H-QdAgoBPUV:wLfKEgFqoPM?@OIg?Y;iE=J
line ack.chosen d6f39f	508	eJA`P@NdbQ@LTV:R9;4UOOVZDUUdAFW9XQI>IXjc:XEE#JL5:6IMPVNEZWPWO;G=
line ack.chosen ec934c	424	T]J<mHGAnn_iXR^ILN[7O5VV:sdK7iiSo;=NGTO1K\<?POC?Dd<_Ub'9h8F<wI98
line ack.chosen ed75c2	740	UPXVYaEFcH=WRURFUQKMMPQVM`JGJGKYYEwBI[cRQLH[VKGGTDJAYRbE[LKPYVLB
line ack.chosen ff42fe	424	PwN3MU>NO`?bNG+[IFL_Ys[<_aYCRV-<SDEjD@SeDgC@OTGEU9[\aVHQPNaY8VXC
line ack.received 026741	407	ZJLK`WX>MY_XIFQJIBWO=VG@HSGEVSMDOVL>R>vSFv6FQOSJQ1Wi:9(#SaWHbR\1
line ack.received 0454da	614	ME;;Q\W;S`:aMI#[MbbB@l4NKp7;2[/GKLan+QJc2a3[O1qTjpYD6B%AG.HVjPCL
line ack.received 056020	449	[2V:_HeTU_KTO[GK`t6M]`W>?qLZQUIGYMJLOG]SO`CR=BrW_Y%JJ<OBw4f2QTDM
line ack.received 0a5454	369	OTRtYE[2jc]eeO5J1GoP?l6p?bQiK?cIQMEV>JJwt\LRZNrsuhC*:;2GU4>BO^]`
line ack.received 131072	460	o#LXcTTS\bJfYP)_FbaS<fEcGeZ=CR>EdNShCAiUZ^Dh@4\QfM@8MKK>SKDF`XLT
line ack.received 13dfd8	587	`;IG`EABP[DTY]GF;SCUDPROMeB[A:P\U7ZaMQ`CDUCQ=EQI?NV'_IIL^UwJIAVS
line ack.received 183724	580	V:CDPi_BPfE_dk1JGc_S=^@CSVGKFR#IdEDe<gE_@f;hP:j`kfABH?CIMAlZ\\KU
line ack.received 190687	494	PQQQMAZWU@<OBwGERM*=cfXFTIT_^7OM>;M.Fv`TV.RTKZF8BDB3_^<T_aUP?BMU
line ack.received 19817e	529	V=FC_WOGg]RJOL=K;OK1QMV;VhPgNEMC_HPP8Kw[IJ88IRB\MUEHLET?n<cZTHVH
line ack.received 19c9d0	554	f@AEiVhDOe3`_o:LAq>5>_GJ>L1f/>PSjFwJEXLCBcGb@L`CNv73G0UYp?iB[?A;
line ack.received 1f9970	345	I?%JTvNAMfMU>82k6<ZWPtPS7kMIDP]6WOXqVOS_K\GjF:ZgEwU_[[^,V61IMO9.
line ack.received 215161	528	/_\^Pm3J@iOp>B8TLQgv<:?TXme5`R<HXZ>mU<?w_pBCK>X]cR?_P\NEI>KDl9OI
line ack.received 279bf2	586	YJD<8AaGC;29MX(98PJDMJiYD>HpQAQ\IMQO`^wFEIRI?CJXLFQD@RKSB>dS5A*6
line ack.received 29fd6f	875	PKKIbPSTU[AXTw<AOoFFP_W>LRBNL@KMUJMVBMNK?UH_A<cISQ<OOHIAMH^RHI@H
line ack.received 30eb96	616	I#=4TIP1]eWVK\UHGKO;8aPU&ZEGD8aSCBDMUNJK>[-ZNODHHK?YQ?1MF8G:>7G:
line ack.received 32b128	549	YP9E]<KMNVOGEYdLCIS>LY?LFMXRWKZINVcAMRZEQWGP?T_PGSKR@I[w^N\F_7N;
line ack.received 34be96	500	U>CH*`R<D[ukL83MR)jL0V;FRb>c/\D7aX1h>A8aXY<EDEMLXfgc8AQHXLIQwNe@
line ack.received 35a79a	614	gVFS`BCA]G?542S@GA?_N0T]Kf]NeMS[U\eAQee?:>;C@f76=SGK:CP\^M`CwAlU
line ack.received 36d3e9	343	kFUKhdoOYQGEH_K8Rq\ueVw=>fX`89`AZ[GbKN`u,V>bKC^]8dV&]oCIX0WJkC>Q
line ack.received 39490a	415	bn[=ZqLDFvljdFNTI8wRLGSNQ\?<IlFK\\J[CM?UIm[*gJNkZXMd<B-K;OKYYRa^
line ack.received 454a64	639	Y@FBgNbM_TEbIa3BDlUANsA:H\C`OGJK\DVNXTJdRVMVH;wKdXG9BGO@X/YCWDHL
line ack.received 47dcc8	642	]MD?WSWISNI\[wBUFcFHAbGQ9OJX:PX<iLFGPhTPAUARV9SE^iBKEF8K_K[O[;GA
line ack.received 503309	546	U8`KI8fEwQ:Wbp6;IsBOTf6;9;Ml@E3Z]0[IA^WLLJ_gFGJFYlC?[35X_'k9F5I2
line ack.received 52eba3	455	`2S`RFf9b[,KX[UDNrHN?iI>J6/dP.u4G/YpjXORL]7GZ)]OAhpC_8O2F>wBT]3N
line ack.received 544572	535	X9;?\hi6Op^nY\M]A^<N<P7<:PHV'U#)bHYY<dW`Fd<cB?g`lS;SC@Q@`2N=Y??N
line ack.received 576121	433	XZ[n?Z^XTdWwMj%[BAI]KLATQZN^AG>Pd^RSLHFbiWHe?@SI]_CY9KGTj:V`Q8[Z
line ack.received 59220b	632	KDDB^GKPeUA]Vw6Q@bZ?8PN>B]9dHFDA]Dci;chX7Z9[IELVW]5WE1J8NP`CQPPH
line ack.received 5b3e8b	583	lC@NQdT;hQ8ld^=Z:nI?Hb;<APFf9'PGaEhjDVRK-Y@wF=iEXdH?>;?=b>iAa7@A
line ack.received 5d30c0	468	[8HGbVpM`UQGhNX=AU#BEu?DCI)IM4]KFCkgLb[VIZAo;@dLCPL+EC[/VQR?`B>.
line ack.received 5f18f7	547	KA=UbllWQM^tAe#>Y^NRM^ZCCOEa8=5=iRNJJl\GYS\N4ThGbUMEKK;IJIa`O8S?
line ack.received 69e267	700	fMJVL7STNO;IWXWEPQHGewMIQDMUWC@_EFMMCeILWACOIHYNDDGDNTPEH[YDLC;O
line ack.received 6adcdf	503	_8QbMF\\>wKZMWfMIA6LX_@@OFJ[IRMMMBH7NDbNKg<YCBP\Dc@CCF]XpBaI[NFS
line ack.received 6c5600	846	SFK9MYbAVWLPJlCIDUI?A^FC<QMTFGQ=VNOROwNUKXHPDL_RQYPEWK@BOOUQNMCH
line ack.received 746740	454	Q#VI\XRL<cTgclDDUXNBRbQE:6U^BR0AhT>H^[[0;r,rLGXC[q[HJ;ASaIZ#aMVQ
line ack.received 74acfd	509	S<2]1H;WV?ABGFIFMNe;XrD\]BFOwR]TWdMY?aROSYI>O?HOf_\;@MSEEYdiCOO:
line ack.received 74cd9c	495	cV#ICOYEkL<UQC?X?HFXRW:WVMT[2VB5g4Zb<\X`L8-FMBqbDF\I[U;Ga,8\M6UO
line ack.received 76039f	615	8RG:6[=G-OR\BK7_QGA;UB>hICL6eL9`A<H[I)VVRdb[^DL>TIWHWGOS#ZJ;Z@TS
line ack.received 786468	617	FF;HW\YLhe?ekb.62S9:E^ME:26SCQ#C]H]H=`YUBaD`:Ee=`D>EM<?9aMN5aPR3
line ack.received 8438bc	688	OCRIPce[YV:Y^fILDFE>cw7T0SFZHJDNGK[cVV]HYVYa<DgG^Z@BJAH>PWb@DKMF
line ack.received 85e505	416	pFDVYTTUV`#h^eA17YI2+N2IJPHo4F^=c@RPrll)MP5sG9\3taH'H9:@pDc.W9;.
line ack.received 868a91	374	F_YI\+K3^Lb8MwVS^LBJ;`0Pa5RV5HZWI>OWC9=DC?T;OEMI6Z.f?Y6HK#^==HBL
line ack.received 95f9a4	444	pCJ4>^6KOWKa@[?P?PC3?^N'8aCPFYV5hLhD=[dJ#8DBMKkJZ[OnL>?PJ\ThKXST
line ack.received a2fa1e	509	Q>K=YjJ@`_Vwg[.OQLGF9L9GRcWC?B@HZO@bRWDlDh6UKOsRUgIFX9>IH6R=m.Z`
line ack.received a5b7c0	450	V;6\\RCI\N;PJNL@C`F2=JZ2:wD\8XGKd>vA4_ph-DFb;jX[HI3GI?CXp2fUN(E=
line ack.received a5ce49	445	X?;OmJ^LQ[1\W^E`hQRIIAPH:^ArJCRXcC[PGQ\I:[EwMLKFN^PMPEL<cKH@KZ=L
line ack.received aee148	605	M1FLRNP7UKIYNC:@=jaB6Y@9Xb;RFO:BXMK\JVF]3cMbILeQ^cPH>-/DB#HG_;>S
line ack.received afb883	391	-ZPk/F.VAbN1XBO_PQYRH`mTlQ^Sw_DXSRFCZ:6Pf@YBq<Sj:LaSvUOZ,a=5Bc_E
line ack.received b14d41	553	LLL<4hTKUOPKTU4T>w<CHO@A;j<MBB7DlGNkZlBeNbMffR^`Q\=DJKBQRA]>FK9J
line ack.received b3ce41	568	`R?8lUwCWsF[^oAG:iH4:a99/OSYT2FF_LrgN]]ZVFFf8Bb>bTT8=?MJdHIBeK)I
line ack.received b5491b	490	i,=:^laAWe=sev8B9lJ8?BAB;]Gk=FKMeB\E9ptoDj7QF.^Fwb;C6+Q<p[jYU;<<
line ack.received b99301	481	gUQejGUHnbCY\lVN:KF?K`LYM\?WV7P3[DllW\cV:ZEYN#O+XT=0G7JK^]uJY_RD
line ack.received bb3531	521	#Ma=:iLOH_Q`JM^ZAPTH<U7_PP9CQT6_W@Qp-KCcXi>ODJNYMN?c41185>6_eEMO
line ack.received bc4931	455	^ISYRQ;DWEB1Nq\2d`W$t#_NW2CN@E/D,Ar1bLWg>O6jGI>FPD=8L?CH^]tiT?KY
line ack.received c22201	443	d7DfHal8l_J_]WCL&tOC_=G8.OO_E=RNwVe]6^7YS:HkGYULWi.@7DS.GEc]i<_I
line ack.received c2c11e	589	NZ-_b<Tb]QPHcEZML_?F@;LXHZeeP7SXcXw>cXS;UC6Y<fKUM]9CBe;\[^dReKMH
line ack.received c4163f	469	r1A5YY\Hnf8[[tADA[W*Cd>O3JA[ONPKOH]ZJ[RLXV-nG;HIfTEP>T>>^9eBNZH#
line ack.received c67946	792	fKA<k_s;WQJQaNGHNwIKIj@KER:\HIBC_IPQIYGS2VFXJE]>Z\C8KFC?UN[HSDT<
line ack.received cc6f18	525	r@=9iwN.oTWd\H5R1HF?2l6;Hl2J4KO8_Fc^>gdS<vHSF(lInbHD@3EHU2D.rB7R
line ack.received ccdae9	579	S@Q@7TFFFSiHNJBmWhH8M;A7jaRGKbR;HDZWL?:wHgTVj)bU?c]QYZB4<3WLGcIL
line ack.received cf006d	532	W=DJY_IJWb[lvkRJJe[GJ]>R#[C[MGX-nD[QCS\S:N<WMKeTXA>EQMEHh@TDME@F
line ack.received d0cd5c	481	[0=WQwj&@fRgdO9G+XJQ<dBB?M5K9IPA^<He,RDO:gAOFR@@m`CTF/=0Z1H0_?\E
line ack.received d68741	452	_498KCYCW_@[irL(8\;GEVYJG`;L<@5IpDil@]hm-k6ZYDWh[wKP=OK_[1R3W6JB
line ack.received d7f545	603	LC8ALjSKW[MMXUWYHKC4#L866jPS@K4GaCaV7[Jf8gM`PXL\c^=XU2CFV@QCkLGQ
line ack.received da8d86	621	JI@BPo\6ga]ofd4a=gJWIRDBDo<S'IC<\Iai?NRlJw:W89^Q_qLF.-A*[9>OZHG@
line ack.received dafe46	424	`I>6w]lA^s2Tfl,PRk>A3tJ).S>h>QFEHN\I:hRgAg>_]I=WmQI>F6PHuJ\JgDK6
line ack.received df88e2	538	UFSLJVUAciZk^^-SKc_O;P/0RcDcC;>=wOQQ>mXoQc5UL=f*f^.SBQ=0\:EB]GOL
line ack.received e3ce4b	453	LKGIw2aIevb];O9W6nTXJTBQ?;Oa6KEAQIRT7W>Q>FCY5[Q7GkSJFHWFWaqDD=V\
line ack.received e94aba	449	N;+C^jJ/dk,TQpOB1H-\P1FDCI:]7A]/BQBw4KSVEJBK1W8XW`6KK0Sc`GdraD><
line ack.received eb03b9	473	U1U*+^VGF]YpVP9pOAe\J9;IMBXID]#SYXDXJNNXEfOV?MmWic\QMWII.0RkiBNX
line ack.received ebe92e	611	W85@@`C0cfDeNJJ^97TJ:I4<9f7A4XAIm=iZ3YLh=a,]3;`WwiOV80CERLRIYEaA
line ack.received ec9533	551	RJB>JfZE_cB[i_3DXc_TJS,>6i;n@I4MQ<Jf[YVVSw9ZEEiTS_Y<H:6@ONb9LAZ=
line ack.received f2c2de	563	P+=EmlVGgNMgcnI6IWBOE_AJPY6YFJD2`@hU]N[p/w5k4LO1VwBJZ>G5O=cOZKJB
line ack.received f437d2	644	aLHJ[PVRRU7]^cCN8PLEGwF,4MPdCS4P]EMKGc\`@cUM>E_>V_KQKG8ISLKPbIBK
line ack.received f94ea6	452	-wSHSEVPNOIAUnMMbTD>_bWX;1_BWVCG/N<:YEppKHoXFNjLPAa7sjN_$^_]S;IU
line ack.received faabce	543	OGKSEWD>:f<TZRPTIJO=:_EHWOGM]gc7VW>iDETaQVIAg;lwWjXe?WF2BLZQiZ^A
line ack.received fabc9b	544	_1EHS_^A\i1jgi=IOw@:=\<L-K7fFS5TcNwO@i\g0k9`IOkCbbD2II4<b=d<HBB8
line ack.received fdf524	577	>HO9Z\QH?MJUYjPKVkVNK`7JETCMASEIND<eMXML?w]ZbHe_\\Sh?FW:C7ULYV;D
line ack.thanks 08b450	459	MQHNNwX<NdF]UVF<V\C*ZV<+A;+NUKAFO0Z\ZgFZ>fU`Z;]RWiG.wFDHD7dBD2,f
line ack.thanks 129501	512	]bOEKUUYaFq:E-UYfBSZ[5NX3k\#<JaKgQX3bIvT=X&?C]D\NEVYTaJAPL1Tk+NR
line ack.thanks 12d02f	488	;5<bFG^TLak?SSJ?RZWwCe)AF>PK,;LNAN@sI6`TLc+M+WE?_ENR:CCJ5@@'SWUJ
line ack.thanks 206e77	445	U<K8XVCJ3@KLWV4-XQM<[uV5HN1LXYVI5]YY^4JAVRJdJ#`PJ@U;GMZ=CA>>[LEC
line ack.thanks 212a1a	377	?fNRSRC]OSBZXNuj<9@C@H4S8JTE[_3KS\ZQJCN\sPSF<FbD]IQP:N\LR1F4b6wc
line ack.thanks 2d3bf1	419	T5FEi<aSiQD89[G0$D9_:[YS2^P@8LaOG18eT@Y7F'<;;S3#Q3WSEObI?NSBK_BP
line ack.thanks 411ac9	544	>>]PTQRG1cT_XD#A`EJ=HLL9Y9[LHKKJH>7bEITaPWMdS<nBYmYOS<HSCHJB9GQX
line ack.thanks 4b2903	484	BAMN01YQQd7G1_`Q_XQ<n/PgCIkS?AHh#@DZMH<PUKQJMUZ/d^(7NPC?XK?UTVNY
line ack.thanks 5e098a	391	UMC\Jo[=I/RF2VIFMf[L1eQQ=Z0IWKXI.YAPE:>iFL>8b<i^<wZRJRY@<BBT7UZF
line ack.thanks 655326	479	XZRIMOPL^V:?OJUBVOAPINLHFNgN<JN:BHXSCbTDRSIHdAJ@HO-APb[cK^VN]H#@
line ack.thanks 6f1d50	471	d_@aZL+PTUGL6$FwU5T[i<aUYf_SBYn^PYW0bG\TJ?<?/IAGYJ?Eb^FZ[ZK^VT_F
line ack.thanks 7c15dc	409	IWIOW^nUjrQnVwrTGL\Ej(=4,VCN@Gc.J8`=YOKKCQ>rPRN`HZL4NO1Bb@_OqLG[
line ack.thanks 898a5d	450	H6P9PJwOKP+RKfVBOdJEUmJ@3ENfLDMD`(G]GUW=Gf\m[^WAXbE8IV;PLq`KG;BB
line ack.thanks 89b225	505	Vl#PdYB)\<<MF;9UL5NNA4[SOL?ZD]gLnOeESKYG@:SI[VFEa>W_TJKX:RAqXKJ<
line ack.thanks 8ad364	508	fRRKGO^TWKO=ac?THQ>WVG5wMXM^WBA]I9Z8FoUO6B@P=CIFD@R?UbOLd<`=B;RQ
line ack.thanks 9bd87b	523	VKH[FkXDYiT]RsD]HJUB_BIOZ\[JKX:6^EW_:X?XvF>\?=[UDweW;5D=QYH9SQBS
line ack.thanks a1c5af	526	V<0=`JU:OgXcLw[VcTFl9UCT:ZGD.QN=ISeF@@SWJS1O\^m;R\>RV=LGdVIB^LE[
line ack.thanks a4ea1a	480	E9BEa8QOca]Z^ew4OBKQQkTF7?FeFGZEJLFiJJ[T:HSIMH_LGZ>\VKj;RVe5V1=K
line ack.thanks bc059d	512	`?.H`KT7ZD3KG.EF@Yc>$;\?ViL\,FTCTK[CIwTG4ZOPK]GXCJGL\`JQ\5XdT;J@
line ack.thanks bd6246	415	M]ZO;TS>P[PjJ*VVb?YcEa#fVcZ=JO?<aQUYJBIBL]HF:b6bV>F`7;AABM@P[?\H
line ack.thanks c5a084	513	\I::<VTL_bILBdFI6fC.0wCM)B7gXD?AW\DeIWiHYO@j=BO]SMS@@DV@TBYGL25H
line ack.thanks dbb69d	407	J0HR]9V[H;Z=S1UD=hHOVZIM`DGN[6]W1VO#c?2'aDQ5ULQIBBKYNLwNMJ0W5E2?
line ack.thanks dfc6d7	412	dBAZV]`_TAKNF<.XF@a7&jVYkeWT9VX7R9gZ4::uTDRdJ,\\JPWXNMT>GQLmTq7w
line ack.thanks dfd15f	532	bIFK<NwLcEKRRSFJ@gGHebL6O]T\J09ZcJNN9Ud]F[CUFQaI\VXCEKHOgG]LWJIG
line ack.thanks e71fc4	350	aUD(aUaX?C5_XmNA_O?I#G`WU5DgV?RX[UbMRZ^JFCBL8\@d3MHXPYF>G^a?Fi]`
line ack.thanks f7af89	443	JJ#Dfbc:RYKZYaDA?X<R;SQbCJG\WXLHQ9iPBU^2?F@mLJQLCa>VA<8<rNN1Q+M`
line autoreply.absence 041131	570	NV]DXP7Q]GELZ<B?ISGT=GwMGaZVd9YT_WKObQSHLG5AJ[1I?CA?KgXJQFULJQVJ
line autoreply.absence 06d145	545	E<?Bl4l:iYfOH`vD?1PwBtZ]>CDFCBQo;?RSIFJC<9C0:KLXOGVOeG\Q?e@8A^9D
line autoreply.absence 0e3dd2	551	42D>L?s9gkUKSm_FBZ:c7eTX;/?WA+I[516QOF;DJN?J;UF9E6)YwH_/GwD=6CI3
line autoreply.absence 1105c8	619	G<Q8U3gHbifQMw_JQMIj?nXhEDC(KCTZ3/;K==>D>Q]:3`>8EI9rYL^86m2.H_=F
line autoreply.absence 124c7d	679	KBO3WKZ>^RJ:cYXDMEIX8XYnD7bKPFNcI9MGXU@O>M>LKwK<PKGbmDXKD_CEQGJC
line autoreply.absence 132236	489	?OFHSCRTUGeCB5]=UQAX=MFBNB5WRHQ^MI;wADQ7LJGTNd3PJKIhUGC=AZ_a:mQV
line autoreply.absence 17a3bd	537	SCNQPGhW][eIKJVPOJLQNqYn9FEdBLYg6ABbIRS9FJSMK^L>QNMPwIZFO`S>RRCJ
line autoreply.absence 247713	354	LF9^dM]HjLw:E@TR=1tKHjUG@ITLGShFY8XqdH>V=b@C7p?J=G<aZRVReRIjf^5X
line autoreply.absence 25373d	417	I9:=MT[=dXaLK\JPPJ]SOwGmSUHAIP@8PC^Z54KXCL>BLY43F=Kn^9LDRTCU=oXO
line autoreply.absence 2d70ce	426	7+CLMPr;loe_J]j@'+IUTuVXCA.b;<RC<N7ZHR6D@@#UB[H<VJ?BQ=]?CoM;B:86
line autoreply.absence 2f7f29	396	F#O1e@Q-PUTIJfq92KEgJhW:>CW3CEW\P4JeB:=`W>EIMc:;2F\OlF\QJYG;0VAK
line autoreply.absence 35515b	373	GKcZpAsKuqo`SMUK\OFPPaWw=>9IZQ]OIGTBRO7I_^UK2X`GZV-adJnLMZYIIIK:
line autoreply.absence 3dead0	497	>A97\KiAQf_I_GXFBZ[_HfRdMK3=KQWQ@?9^GCVJ?CgHQwKBGU];_BlK@_WN4]6<
line autoreply.absence 4096a3	486	b#2OG<T8ItEkAm<S6F2I`3KM@1FO4&;?KCZ^'Ig?4d3VN_1:=U13RAA3^e`2'JAE
line autoreply.absence 42e3a7	337	wZ5vX#BEP;EE<9L7VCa8g^mW1GliKNZV`Aj,Fl^=-*Sv@VN219KH)oUVcrUQeCQ^
line autoreply.absence 4bce64	485	@GDB[9o=wWR=;KlE;AGjJ_feCMAZ8HtW<3PSCDUPGFSGEsU>J1EfpEX9MhU;BD@>
line autoreply.absence 505b69	410	A7VEY[YA_ugGE2[O>MJm5PnGGGD?D[EM%#<Z<MB=BbE>SXP`FEMWY*gGH=:?#dVV
line autoreply.absence 509991	580	CNTFiV]>fUaOAYWPD7QwDSU]A9HIUKj\D?DTBIHU?>QDGHhKTPTeF:HEO]MFVQ_R
line autoreply.absence 51b24b	579	CAERF>`@wLVA;U`ZMJC]O]YKRHO]M>WJCO>J=8.MQ@DDOwB?OT:KWHP:EYDLGdED
line autoreply.absence 51c74d	386	<-7NZ*6KwbS-`XQ7DI+2``jC,HVWJ<>^Y/PM8=GFb1I^4o4FMV5OkG^MV]QO3@+A
line autoreply.absence 51e79a	302	PC;N7FMb0_l4@aaHYg4dHPwS?PgZ_1NUa_B]S(i'+QQW/VK`TC9Qg=YY5AA?HU?I
line autoreply.absence 536493	379	<cH6THdDw]eK(;]I7QcXMnS[VXQI9;ha:U0i2jB:4Tl8CPFQfPgt_UYF/iH*LD=a
line autoreply.absence 5fa024	550	]::TWJ\<dweC<ZMTANM[=aKM<Mag4X[QEO]gY;O2DR@SOODI3[QNK=HITFQCKE_\
line autoreply.absence 61331e	680	?DCDc5i?ife@JfX6=>@bAgWl7F_G8JQf;6Od<D@KACI>EtAKBACMw@b=LgA<7_@@
line autoreply.absence 62b8cd	487	fOZHIXi\iVM>FHDGGXD[L`]_JH3ZTNOXGT[PFB_ANS;-KSVJPY[HLFNNCXwX1QgB
line autoreply.absence 645ae2	483	k]Mho@=_UKJD6LcG@2EcKLepZ\eDNlraBXc8bWfC9IDAAw6*N>?aE\^WGIXGlTXM
line autoreply.absence 662d91	365	H7%Xj.T,lKM:#9`@046m+HoWMR^JQRkbT3NtM0aFX%4.BUH[KS<Z/KQ=PZ?-J`E5
line autoreply.absence 699ee4	568	DBT=`RNCVVLbFLmFLRKVZKYwGETJRJ\^VBIYH-<FP>V1F^BGNNKdMJ[OAN2M;KQF
line autoreply.absence 71ccd3	427	^Z>FFW5%RP[wJ/BUG^QG&JOG]t=c7FNSeAM]PMhjDSDZMBXRZeCG7DF4QLZme?6=
line autoreply.absence 76eae2	409	ORBAI;M[VCpIONp9.)?uRbX`A?Y%aFK]7L3NMGJOMKVJBR1g9EKWVDb=XWR,#b?8
line autoreply.absence 7f5a0f	493	A9]TR<CYVlgWGtbW5Ra_JY:^W<_BQbJQEF=K8K:Y9ZJ5]8v=LgWwg)N<@gMJQhBU
line autoreply.absence 858fac	449	;RU2:=bDfhVU;lZBDWNeRX\fK^<(=SnpN=IwCUGYYKR1TWEcUBQPS@\;Nc=MFuGG
line autoreply.absence 8a2932	460	B<=McMgTme^4PK_KM8Cj8kgkPJ;EAHdR@G4X56L:?>L8>V8JK/OXbB`)DM=.#fQJ
line autoreply.absence 8a7ecd	439	;GH8YUV0dMeFTVlGLV4wDXRc6%;M<:ZG;D:e:AME?v8#gOMTS@>Xd^?EOWb?6IK<
line autoreply.absence 90fd46	425	ATL;WRQbXaT>\PQ?PT@L3wPSIDESE6MlWOGYEcEJAPGS>UVGn=2OXB\G0t<>NKE.
line autoreply.absence 97bda5	353	_lDEF*ISS/@FL#?HYUCGJ3k[ZPq-F@\S_WmXghAC.GBCBVSG;GI]Gh+On7X3e@aC
line autoreply.absence 9cbf59	387	W?3JM#]CUJ^PEJfSR=;RWeQcgNF8ZIDq?UM]bAY^<nFR3FJ6:Bl]V/PF6aX3Go<d
line autoreply.absence ad6e6c	474	9?8VW=SAXMw>CW[X?;<i9VdNJ;.QG@XRKDDGHQLKI=>DYaO]GJUWWV]6>c74BYDI
line autoreply.absence b5e0bd	469	=L<;jKM<XU[d16BI(/Hl(jPu,O=75P6XIbX^L#1VEO5R7ZFd>T`YV:N6DI.QZJE=
line autoreply.absence b6da77	413	<Lf=d:^6w`kCfHH7QZkc,neP8FIH;R`GD.IY?@4^[JBQKX63P8FdbH\EDeW75@OP
line autoreply.absence c303f9	526	@T6@+`MQ@wRd6C@RIV?_WGPETNQKOiL3UUMgKKGYM^MTM=PViaGPiMFLT=5MnZI8
line autoreply.absence c3bd79	464	EQAFg=`LaO[E5UwE:@Ek>cMhQ>P2QQVI82GX<K1@NC7IPM3aA[?XK:U8TuD>B?FS
line autoreply.absence c5b89f	475	OULPiO<DL4mKdSWBAO=UK?b^BSBPVPXwJ-[]^CEF5@RFY_BWU:b]V8ONbm<dQ]uQ
line autoreply.absence cedaa4	310	6@L/FH?@u]fN\[TWND?e3wLeO?L^H6dei^_^Ji)<>1[qXT@>67SbTXYPZcEOQsT<
line autoreply.absence d33a66	506	K@N@Yv@iXKS:\kW1[kVR;LQ_A<EY>LQeCIs?iFIR+dT#JLR:EF;FSUc]HiIPC=IG
line autoreply.absence e37c00	475	M>UKNTmQM6^YRTSCH8Ni(cJMmB?<bE@]HZT[IR>KKDNSOYH^KWltd9XZ<\[UFw\J
line autoreply.absence e5ae72	517	6H>BVZgBSTNESTQYD;EGCs;UA7F]=\n\KAHME=#BGLBXLMXNWIW_cIc;Vc2IHKHb
line autoreply.absence eb84dc	364	S9PDr>oEM_i0SEcB1,PqEOvS87SJ]FSgJ6SZJGS?K\W=>kDKYDZ[qQbAZN;Akw?\
line autoreply.absence f239ef	511	aDGNYXJ^_B4K9VwQ_WCYdIT?:YG^<=d^EIPLi`LQZb8c^VWH;E.NOR+QLYKRWM67
line autoreply.absence f31f9c	563	FIHL[FDGQUOC>IA=NSW[DEP_V;JAQD`a=N>wD>YLKTKGRKMNKI\PV@^:Q_7O@S;Y
line autoreply.absence fac9a1	521	@EAPSRNJ^]UL;JkUK9SMM]TwIEW6>JaeJE5^B>IGL;PWVRG;J1;`cJYMJs88=JEH
line autoreply.bounce 38c40f	445	I=<>\9WEjO[b=GYRDQVd0elr:R9?FHQpL6T[A5QYSS6<@kCG[>BwYIW76QJI?T?:
line autoreply.bounce 649408	556	FEB=Z8SGiMn=FKf=ONB_Q^RjV/NZD<]dJND_PFE5>IFMPwG?AD?S^La=JML0M[6K
line autoreply.bounce 83f8a7	430	^<[QYI\I>O[]6JMXO;bcG`EwYC?7Oc:;SL]YN=ESZWd3+V]UFsC]j/K7:i3U[UCQ
line autoreply.bounce 91cabd	535	BL7HYAj=Q]gI4FU??=IJJ_Mw?A>P8OcgF=LL<OM?HSD(5X4R]MAdAOTAN^KLRE>9
line autoreply.bounce cc1f17	444	P[bEYWVTb\\ONtJD<>7pMI[ca-Q=:<OR@KG>J4>JND2VB0O7N#@VYHRWMQ>:?[LW
line autoreply.receipt 7cedc2	470	ap=QdRP8WEMB^7Z2M4B6I6`[@\X9JaE`J=WG;hRB>42:K\AN<9<NWZbP[w<HGG?F
line autoreply.receipt 85274d	555	BJNK]LRJ]K_UDIUSF0LYK^TZ@LU><LUWC0Lf;EBC5C>4#WPQELDeIAQFL?<DIFJN
line autoreply.receipt ea4dea	640	F==;e=S;Vbg?GWSW39@o=w3jIPOZA9YZE1?dIML@7E4CE_EIRV@bC@^F=pE;CI?@
line autoreply.received 0ae4ea	529	2L_N^0Z>ZRV>KGV@D];Q8dq_QFHVU+lJE=?^LI3?H3B6Qg=:#BP;]nU2IlQK9F@C
line autoreply.received 195b42	488	UQbWNSq2XI\3KYV@L5T^JbXaMPW0SP`\NJNX3A@KT8YJYQJU\NKwU_WWDK:KbkU\
line autoreply.received 352e27	503	],SPh=\NO[:CMkUK2JBU?G]6@;?aQNdVY=ZKGJNBD??PBDA>UH9:KWd:U7X5O<#J
line autoreply.received 4aa743	693	DKN7Q>XWUYw?FSLXY7VfFVV`U;HHZLHl2TFKJB1Q;GLHCN]RN=>]VH\IOe;LKRDW
line autoreply.received 62fbb7	510	MPbN]FRWR_`FGWJTJLXd:_Lb\TKHPWF@OwOe9HBLX?CD^[?S[9V^B7LT?JG^@RMh
line autoreply.received 634a1b	631	ICKDM_QCNdY]P:KWUUVGDc=S>=UPUNQWVQ=wHZJ@RcfXSHQXWTLMQA]K@GF?CP?O
line autoreply.received 681906	527	9Q\`DT_E`OlPJCq@wUDVRhS??K?O^[SM:`HDHPBCPS=FaJQaH9Y`KIBK?WLKV>FU
line autoreply.received 79d478	454	B4(BH9dCqFMKT4GZ<#DT;ITIb7L>62SYX_VG6MOLEGDRA]JC:PDM=VKH-[@U];Z*
line autoreply.received 7ea01a	613	K=>BwPYTSQY<HrLHDUAiEcb[76HPPD\^K5NR@8<JJDF=MnG<<ACUZKR5SRS3D2@P
line autoreply.received 85a6ec	332	V*D/cFQEuXkAIwX1R^MtSf`Q@56P@?NaHBId6NPY:WB82W7NFV7q\E?+Gt=FO508
line autoreply.received 8817c5	516	LJ`BH?V;ZXw2R:MEg03PJh[_JA=>UFdCMHGQRADHXFO>UUMJ?>EPkb^J=V9KHb9U
line autoreply.received 92fcff	443	FJQ;p2PRYBP*8[h:P^DvIk]YL?aHPHpt/A5X^;FAE(B#C\>GDICMMWUK2`5<?_K9
line autoreply.received a5a734	504	?PH[^=bMdMR:?Zn@K2I^GkN\L=EAQQd\BIFL7QK/L#I:?lDaC<MKVMdDjXKLITMJ
line autoreply.received a8406c	495	IXIFRIwXGlZD<S\YG8iZUjboBN9GQZIC9L.KJbKfp\QYEADXGOQ[FEPMNK`I5bRN
line autoreply.received b9c3c8	406	:=7I8w@8PWmSQZ@ULSOK-`HkY)FJ4>S?@:B?>RDAfO%>Qi<KB1NoP?JCS]WX+fZ6
line autoreply.received be28a5	532	0:SPe#`HNGk<D:eDKJB_FV][VAC6LR_LF5Q`N>DHI:>AIh>66/9JQENPIZ@UA^SV
line autoreply.received c9339a	497	=FC2J<`EM[wAC]i;=IQ_MUUiH1]IUQ`S@H1b8;;BIDS@=gCV*SCWkN\K7b><9\6@
line autoreply.received ef8582	540	_OJ`@[<S\PTM0P@ASKU[LdFG@U>NDQLC8PK]O9>GP#`<RNHJSROFMISGEUF>@V@7
line autoreply.received f860f3	365	_@K,wLU.Ze7wjGBV<UEQ4eCNBMEdH<@0WP6WW^vTAk#[LGj=I^CDQ1C'VI>EdJDZ
line cancellation.off 0445ab	406	@bJLVoEo0VP8T@NaBP@QQj.SkErPg>17I_Sfd_?PHVwTF%kHFbAKGT[[9?AAB^dW
line cancellation.off 07248b	588	WLM`PBMmIXr1@bZRVNAVVPM/F6\QH7KNX;UeawJHaCGW-OW6:O>P<GYF]F^OGGVi
line cancellation.off 073ffa	501	RK@VgCSjLTWG3nSQYLIZbY?J6MoSg?5XK?@[\a>EB@JwANw(/3BJ(-]`VFTBU9FW
line cancellation.off 1736fe	792	cJC[ZP;\GdkIHpe\KDDTXCIKBZSFCJRXAMKwYHCCZGOQPRMOPNFCLI_XHGKKG@Q\
line cancellation.off 23e2a4	407	GHNb92[RDDF?CrFe3OS>LRR;8E7TCC1_[/HDFHWSbH6Xlr#=7\EBJLVU^>4UE:NI
line cancellation.off 390489	616	UPB`]I8IDeG>As^sLFE@]CNBLH[FQ;?eEPJ^ZS?GcMKT8EX.A?=@9Jw`bFLL>:Rr
line cancellation.off 3a6c26	718	IC3ak@DaB`h;Aewf<IEEb=<1;IS<@4A[7<4iaEN:j5=_=G607DGB3FtO]K<7G<BT
line cancellation.off 3d9ec3	647	;EJUg>Id@bON<h]b@?DD[J.7?CQL>6KbEA=RS`FKlABnEL`98:I99Gwg`DD477VY
line cancellation.off 40d985	439	HJ;wW+JGE_vP][pmEZR8mSAIL[e9KLBTDMM]cFEGROTv>FJ9IELWB:DMW[.GMMWU
line cancellation.off 435520	438	Q8MbrQ(YB`o=3gss49-Pl<CSZ4<9ETOIAG2wtOB0OC&`?QC2EP+I9DOPm8L:XC=]
line cancellation.off 4a7085	476	FF5HvAA_LhvE?cSXADKLQF^G7IZOA9?g94LR\GGSw86VFR53ICAFBHv\mA:N@6b]
line cancellation.off 4b48cd	613	ENOSBU.T=w^OALOcAMH@NKMZXEiG<e@T>XJqbIAV\9L_HK_RIILY=IQXLJDHCQY^
line cancellation.off 505246	295	\.?frJYaGde<Wdf8%^12GWKK4S^#cN;Z:/awuTPEbNFg8%QC1MFCACfjbLDF$XXC
line cancellation.off 5a09fa	581	E7CaQIGk=_w\BoMt1GNDaIEFNQWBFRJTL@RedbGRN7OTA:gWAYIPI@g^bDEFCDSe
line cancellation.off 5b1112	456	5LJ_gT9X&nsE6X[v=1MDb;6C1GwD(NHFUBIcOh=-t?W_AClT?L'KM6VoX?<QWJPe
line cancellation.off 5d6306	433	MJ3[IIDcNhsC?]o_O4AD[[FGZYmG@ACiFBO\Zq7\wM?Q+5PT<<Oc<-OdVFNH_5Ff
line cancellation.off 660e7d	555	J=9Eo,EY:]T:UsJaROXEd?D5TFLGOPOfFLVUmePHdUOwF>*>>MF<\AdOi5E/3TCV
line cancellation.off 720e28	396	5OP]R0Jt>FXN`wUL>SWJSD9aR;gPBSLiM=RI>Y56kQO]jMi'A?2D[@mB]cIS@E;G
line cancellation.off 750335	314	]O/Jw6&VAXbD=kksKZJM>L7G[<eJ0C2IQOGe9]OFfB#n-TQO5ZS8ZNWQ]_MKP(Bs
line cancellation.off 75774b	534	fMJZbII`;RlJ4ad[VJTTcAPQ>?WGE;JQDZ9wTtOZ_WBQ;HJT7HA_J9FEo@<MTPJG
line cancellation.off 76c767	409	RK@meHQi%=b=:qqd;EW>l$74N+cC>15g>8<Kmh6Bc?/g:N4E;=C6Q:kwPB3?>;P_
line cancellation.off 80656c	369	S;4SD5TDLWNH\-]M@Vf5@<\4B@A.?b3MVN#YcBJ0[OKtR1?rXL_?^V<nHR<R-T8[
line cancellation.off 80a38e	331	dJaQF9HAORbJJpVV>.O>qV0lt4VRL@KVEeJim5GVCIKQ/=k^SWH?RHR&S5P76iwX
line cancellation.off 852eae	429	H68qU+1qAah@G^^p@?HXl-F0BIV<5M8uGQFPVL;3rO8h?XB?@I?#JLdFo)K68A8b
line cancellation.off 9b2629	522	b9ObW8Lf6]YOElwjBB<NQ76DM=i1@EGRODAijNCEtLGSCF8.)KGCBDvdVAQK+FNL
line cancellation.off a21649	597	A=Fbm-GlDXpBI`a\=G@[c6L;GPX:D?F_@N*__9?C[>6wJ3LH=Y>FDCjS_@FJ.?pn
line cancellation.off a2e3cf	438	`H@lJ85f5b\8Ekmc>;G>jG@JD<^:U>CYH>?_PaG+o5#aM;ZD9K6=>Vnkb=OE2ZPP
line cancellation.off a3f453	409	T:Q[Q=Mi8hUR7`wm5F;4c>OD@FgAI_KcB=AjGSRJqRG^G:TRMB3FGOMfoOP8DHL]
line cancellation.off a6407d	478	\I4w\USNA]MG+rI_8BI>g6EKLLk.P>HlCT;R<`F>DEBS#?WLWD=PK?O^]KYJLXUE
line cancellation.off ba57aa	437	AMB\q_:wOQZ^YvkDZ\Nd_\uG6EFBCH>ZJ7Kc`;D?AW\j\H8JP5;I]F]=FBZQBHqe
line cancellation.off c06016	560	JAJYOS7`P]Wg^QPrGBPFeFGESTf7GY8UKV2aKc:MwLFVQ>XbZM?SU?ZY\<N\YVoh
line cancellation.off c25c4c	617	S6@DfB5wMTUHCc^_IHFH]8VNGP\13JKWQ@@kWL^QWM;g7I8DLR7AMLXP]P?EQ<Ci
line cancellation.off ce9cd8	426	4MPX:=W_Td_J.QMj\?^T<)CIMmgBRR2FI4TYWl=eXPc<#9pOSsWKI?,h=Q8Q5\^i
line cancellation.off f2afd1	522	hAKXaNCbT`bBHB\wB3EMPCDX]/g2NCJOSHNdcN>EWDHb5AU;M9@V>)LWNCgLRBNR
line cancellation.off f3cf6f	565	;L9hOL@b@ZJQF^=cCEPTb=F?:?G8;SLN9?>wY>E>qQ:KM>ANbT@U2P_LTYDNI8Zh
line cancellation.off faa300	613	FX[iNkSIBqbY)EBh@FaA?:=]Y]t21_OMKR6^;SO#cOE/>7]_TcIY3<EhEJRTYRa^
line cancellation.off fda3df	562	d15iO6#S=dh5OA`u66;0O-A.+@YDA5GTJK#PNI?+nC2HH7TIP;@IB'Hb^65=8AVc
line cancellation.off ff8a93	471	j/Fvw3?d>phBAedjJ>GA\2HPNGO3JWPW9Y7encJ8[L3GPH8$PP>ZJ8nPnS6LS?Wc
line chat.lure 2c135a	481	Kmjd:]Pj$<-BP16BP<D:Cg]#nS5?vFR@3YW]dJTBfhL@VFbsG`f@`XK6>MMUKiOH
line chat.lure 97ea52	576	QWMTNc8`=SoND1B`MPELXVCYWJQ?EOAFOWYWK2,SOAjFwhCKHL`VCB;>;V?HG[]M
line chat.lure a23a2a	416	R?P\KTQQ8AI<GOD>fw7BBkJAG>QE]DQU?^9V[7dPZLYMWJOf8SOJGioD@4A^3WKY
line chat.lure cc1b8a	429	rUa^1]QA<L6WF>MXO=h4Cd#TbESCYHoM__]h1EP\\\RV/@vZgHZTCSQIFI;QeNm=
line invite.details 0513de	620	BYFUZRI7cQPQLNNFX#JY=?TcSMXB?TKRYY\RNKJ:DMOZ4OWCK[UPHUK=EKPV`O\C
line invite.details 15d134	430	M>0PO0_cGdMidg^Sg7E9KCFRVZRjK;=w@><0PC6==ONNp^FT<OOF?HERJ]4VIYPd
line invite.details 1cf71d	383	KKKQ@^Tg:BWF0Qn50J@TT:Xn[dg8aVAl4DV`O<i`:PV/DGHUHBSRA[HM32AXAdow
line invite.details 3c1b71	465	N<d>/h6S<NBFR/C?wPS_BU]Wj]?o^VNRBVabOBNa:MjeVlFL>]b[IWLL+2^^CkLQ
line invite.details 40ffb7	703	PTwJMP?XJ?D@XUNIUZOQeAJ<LRIBPPFHA>I\YLBOMXFYWJLBLN4SWbBJI>TLGRTW
line invite.details 47119f	523	VSwIWRJPHM:DRC_-NaTWYTH@QDIJhKaL8_TZU-.UYIbWX[RM=g@AZdH5I:WVPdK_
line invite.details 4f620d	544	7G\:V\9SGUKJYkVKbZUg\4QJ;5N0VJ)9S9a9YE:Z;wu^dPNXYQRNKEc<.MdC,G`f
line invite.details 60dd6b	635	B6\?\,EV@::*[S\@Qw8A^Nd@QB9@V@ZB=L\>wUAKBAKfe\>J'>8:\hrA?H^QBH7G
line invite.details 6ed742	522	aj;UPJ<?QHIRW;RQIGI[9@EQBeZI?FA;NV`H:7CHO[N;@#QKI[AGWV`d6BPBeZXD
line invite.details 7264d1	450	N0\>kTXL6G8%twPATc<Xb>g>AD0gM:7ZQ/LQ^EO[Db_gwcELEF:B\@q7XEe?@V8L
line invite.details 73d07e	361	RBKc>\R?RTNUYfJe8/dGR^PHBnSeDEM5i3;6=@cFSJ#Bve[-bSr_W?Y/`VS\N\6N
line invite.details 790811	551	O9DEn=G]N?@5i_\AXWFXP9`KU=DIN<[_G=aR\GG=Cj<Y?wC39R-F_RbWebREFHZ?
line invite.details 841a22	595	3d`LwtNYDIRCGHUJqRGaFJVU9GYB?TKsNEe`NINcOqjbmgOLMF7MUNU@EIVDVVPb
line invite.details 846f83	607	@=W.dQKl[>BFbn@,_[EMWDgJE7DQY=YBT?kO[SJI6XwKWZAE6XBD`X^IGC_Rg>XU
line invite.details 87ed27	647	DHl>fRO]JK;?TmgBP`;Sw4Y5=;>A[57U5Ap?fHL`COYnlZ3.?J?>`WiAECd1;NQV
line invite.details 94dba4	412	F@W@VXLUJ=R0X`U<c[NXgQgFf:2KaXDD=Qs<wMGd?l[;=\I5G8LG:kB)%7Y9BZG<
line invite.details 992e69	469	@Kt*`ZVc3:><wlvOLnIKS`f=UJRAYWA@@$^OXEgmPOcgamF1AI[B^Ye;.GrQ9LGU
line invite.details a800fc	546	C@s6QmZZ9@G:aKcKo]Q\YSF`SIJ=hQ=D\?Wnc>T^>iwI]0@>UGE[9gHK22SCVYWP
line invite.details a9cb42	469	Qa`A[b=dZ7H7PfYZhiSMDMSDDL39i_5L?5ZV[H5Y#dVXo`RAERMDVMcE?Ai)Mp^r
line invite.details ac0a8c	720	OCe?Lc@V?OY\PE[?UQKs:.MO7F:B\3>BL9`MFRGf8wcIYkIHUBKVOR:K;#JF<^Up
line invite.details ad9e56	476	BnVDcm=ZOQIYF,u?FG9cTTZ`Q\EjVE#bcJaGS8<aD[SZKT7HDHGDMP]IM<KTMPW>
line invite.details b0ea8b	446	.:]BPm=wTBeGa`bOjmOrkCoPU?K?aBB<FZ^U_:.DDTRQqdTOI`LZWWie>=n<0abY
line invite.details b4761d	459	-/LIJeL_G`w?WEeME[FT@LI_RNVT6K'eoPbLM&AfN`YMVK>VO?CH?bN2&'VYVMiX
line invite.details b81460	636	45b:`pMo5A]AgOQKSTOnX-D`B7WDXO7Y;,k\L,BpKd\ebwDDRHNRT`cQ0PIUA^`n
line invite.details c090da	484	HEKUpJVwdO@I`We+RN2`>XubFKTJc\CHCG][OAFs8Z[MQNDGSdIUcmXK#*fGLjGT
line invite.details c0f303	534	?KS6[TULQSNA`HRAWMI]T?VUK;AK]:C`<M`WS,F`AWEmmwC6K559EgS<BWj=FCJW
line invite.details c71aa5	610	?=@CWH3`5ADB\nkV[R^X],VWQ?TM@G@TIH[K_8@S?N[`fiEUJLMMXVw5?PH?BKSH
line invite.details cbac11	500	KX;qC^;=#5Ui=CScN>\CUAdvMN];<RUR/NTGX.X@XLA^ZFGGIkaSU85Pa;IWMS^?
line invite.details cf48c7	381	T#Q8nCLRI-E4PmWa.3TEYjW4Q58[W?QWktZVJ,XKVBFl_QP=N.H=POUJPpINKGEA
line invite.details d6249a	412	HUZG@WD\L90<+Vb/C04RJREDTM0Md#^PPGeO>?[_;YCSbkHDQW37GRqW7OKPIRYU
line invite.details d73499	612	=F]=LN]ML>E#ZTNPWeDMgDLA8B=U^P@`WM_X\OGGd[_he]HKIZlOSI`G\SO_BNA^
line invite.details d83f7a	492	I$`EI<\AM=?Dswe/VL;GSVN29=@V`@RFTKd`QRA]5fUdX>9HCC8KcT%:X5t;RP:J
line invite.details da25c8	501	3)VCZT;TC>5F`f_IKlMXm0\FK(IL]U?cT4jK_<)`0sgdwP@;RAIGlQh=-:bTC=Oh
line invite.details e178a9	547	^=UHR2OKID05^pXU_X8Kd0U:^OIbPB>tYFUSTK87FFEWwHYSE9EADEgFOTfjA><G
line invite.details ea94db	384	KHR]>SQbA1TJSOL@`V=^_KLOSHBP7ZpQ6b9bZcIU=6cPEVUWYD6BM:^_AwY[OUWU
line invite.details ff7a0a	584	1LU>IE-S<YH^LYQV[IbJLFIWWPSMTb#YcE_eG5;gOZaZWMX\SVGO@I@EeCCNdZ\j
line invite.fixed 0183a9	543	PcF6S9gh<[YFTRmYiMEGwPJG5<V[gSOWKTQN?]JMmTL[ASZ=F0W@UYOV@Ng5+KTS
line invite.fixed 03c9be	585	>L`UQI[oK:H@\RV4Tf5IuLVF\DNBX7ES=;QTpEUQ#QDX\cHC6QCCXZWEEGW2<Z\K
line invite.fixed 047946	532	6<\<Q^L[=UVeIEboQEXVBLT`b`o5ZC98#XVc@:7I<KW>j7R:AdAaGX=@GU8TSds_
line invite.fixed 04a0ad	469	75rDgm)i4QDHdUj<gdYo`$QeVPN2wQM9<MWeV:D[5WiNRw-99qLD.sNDF6R]=_PT
line invite.fixed 076127	328	W#Ir?KBUVO[GeNKqi=_;v;tcHZQN?@?PTAtc2-8/C7QO792DWFI7BK:,PB2P`E:E
line invite.fixed 098cfc	578	=PPANMH=SGBDhJ_NTD@lQ/[Z?TJCt@Nb\XwKRRTv>`GiVZH9R1A>J\EKFCPRHYPE
line invite.fixed 0a0b52	392	BeSqEH8#[WS5L/6NO9gKe8QJQvbG0U;WaM8F7:Bd_IXJvOD4WJVfPeVSQ\<ajrYU
line invite.fixed 0dded7	388	FRdXDojIwTXUTH2ER=YG0O;8MbdEH[?FXSTQDXPI^IPaIaP@ahXR=[BBg;[RVTiL
line invite.fixed 10b8e0	416	Qc\;EZiDwHSSJ<?@IKsAJKDVa[b)KHQ6BgR\XgJLRr[XN5>U\cERHOP:GAk1TWY[
line invite.fixed 136a8b	548	4KsS;_9X2YLCTSDIcADDLTL]UDU1IX?/8iWSl6Jw[]mXX\Q<<\GNUcnU38jKO\oK
line invite.fixed 165531	481	3@HTAw-OXJZKXFQcGUVgTEIgMQCISJCJLDJSWCKQAddO`G9LRRG9W\@J,JLNJ\<[
line invite.fixed 18893f	478	]IEHLSF\jQfXXALI<>q[E43dpPQMSZH-dMSlE?^E8Xm,7Wmkq8SX;C+h[#LWm]bA
line invite.fixed 191fc1	469	dqKaQL?CKW0dVUwVRRKWdKK^IEZ?_^INWPNC]nMGZLXV4WAHU@JLWPdSSeeWFRhK
line invite.fixed 1c8215	534	TG<N1aKCHOFVW^YPOJS@VVE[LLVX+a>TdMIQLMnVZG7A_QLVZfRA>#;g?M@PXSMM
line invite.fixed 1ca911	413	a>gDPOX_^H5[iLrF[dVQ_G\8c;L?[SG_:PW;e=>b6WqZghTPOY05Hiw5C;rRAQcY
line invite.fixed 1d1344	487	TI=W`BdG;EJCMVXW:QK8?_aCKRBw:IhpPHIKTKF@SL=KZ[6G-L<FBFr7kR;?G$:D
line invite.fixed 1d5ae2	467	[SHgwVOL_MGZ9)H4]X6=E'bQXBK\W2bna[?SIU^PJ:=CDM@RC<<5<P@jOZeRVID5
line invite.fixed 1f3c2c	380	b7oB]e3`eB\+TUcE_w-@OWi\9<=HC88d7MeG[U-d<jcTNK9?VMErdRd@B8cN9wlY
line invite.fixed 229c79	530	XJfCZ=E<\OBMcUF4UG;g[3wH=Q1Os?Jl#MdRa]5h6M[^Xc:ESHR@VNXY4>[FJKGR
line invite.fixed 28fd35	485	j\DWqLJnY<IP8Bw^IF9NH9Me:J`FZC[WrAoQhNLC9NATB^<B[57>R=I`\HMKLRL;
line invite.fixed 2a3553	581	=OwEemLZ;L`XOVR=lPNNcGQHFGT0eO>Q7M=ic59`DTXQm@e^LmGOcZcM@%MKS_Wa
line invite.fixed 2a60bc	408	L`WTVPQUEP?`NY=XV_MVDE;2TLi+Xf;-Yf]OG\YW0ic?0SXULP_k#X2<3T*=IhC_
line invite.fixed 2a7b5a	460	H87f+?G:TJhg8ND\XI_JEP7WPSQcDUXXvDEPFO<9PEDDnFG^RlXiFLEN9w(HE8ZK
line invite.fixed 2af90d	589	6@[FeILKH?PKQVd0dT4RwJbDIHA:KEHCLK]L\EPc>EXPYVABMSF?Xh[ICBU=RXEY
line invite.fixed 2b875f	387	;QecUvWUAgZC4FORQHwNSbf]f?`=Hi#-KLSmN9GTZMopeCGZK\56]MCjL2oU?\k_
line invite.fixed 2cb1d3	479	GNMB<PF];^QREFFWK;SCOJ;A\hYdDw<NW<@Y@wRb>ZGLP[aaB`^V7N^G:VV/T\Ew
line invite.fixed 300ff0	523	69P=3I0S;B2@k\IWR\0TgUw5WYEWjIIL9B[F^.U;\SALhMB55H?F\PgJ>hI>%_Vc
line invite.fixed 30ae37	451	G9dMDdH`@?eTV[\RpIWd@M[c=:j'PVL<b0VwZ9+TKhPTCsO+ZEVMMZATD:MFZTXp
line invite.fixed 33f6ea	457	QMSKi_@dK]OR>HJ\F`BYJ.W[\EAKHSF@0OuTRB[o3agG2a>A]cPbA6HML#RWZDLU
line invite.fixed 387048	467	lWKLN\f@KMa^HM@-SOfQJnIYMUD.KMdI[V[BgjXN-RZN#9NA6IUa8WJR5k[PYN'8
line invite.fixed 3cb6d6	474	EYu]RXGN84LEANX6kVEKHN[MZBL;]?ABC?X`bKJ`>Q;NfcGaDUVA`k@:<4oX#eD:
line invite.fixed 3d3696	473	PKMK9]B^OWIQ@YXCaVMdVQEWdVW>K>GCXWdSOUQVQd]?HhPSL_kIG`;b5#^K]X@b
line invite.fixed 3d80fc	384	-lTbAuX<7@MIEDDoVVMXAK+LrQ_,N_DTRQgR#IEY_^XBL[eShdUn>??PBV&hEX\s
line invite.fixed 40558e	473	Z;_F-NKZ6PNVW`\XmM8l>CS[b@Q:cUBJ7DRZJ?DqaYU@WTNPSTY[TwXDJAC[Z[PG
line invite.fixed 4292e0	521	\BJmP5N9W5:HUPG4N\CDPTTbKKL]BBZZTfJ7[EbRDAP6ZT@G@BVBMFwBK^cZfCRB
line invite.fixed 476775	483	APTB[WG]?TULX7?#C^WNg\GeXZh*i;?TV]@ndB-M>DqSHHZMS^LfJj[I<CmEDhge
line invite.fixed 4ac6c5	628	CC[IQHMUY:OPgwDCcRAZlcdTP:JWkEDI%:hWP?Ma@^_iKTF:5M6Hha^P=>[?ES[_
line invite.fixed 4ded59	429	UA5*l\JA;c6AC3ZIMCNWD;IX3b_up/TNT#_:V76VDJoDTNIGdfjNEf?[@.RGJ_Z[
line invite.fixed 4df0c3	424	FidQLTCgQNU]AHNf[+F[p2L\Ks]\;FLawQdWFFFiMngF]RiVgFTB]P.JDY7WLFti
line invite.fixed 4f9270	464	<Yw\;G<PILN[BdVRa8M=PS7HID]NV^6Z0XQiIYEPXJdVT<cE??rK\ZHUOJOU2]<U
line invite.fixed 54befe	507	@ErDnN:^CfO[Y_VCWbBaI'ODTY]8fXF/LD\fIJBZLubm`H4^AqYNDBN<9;RwJckU
line invite.fixed 5a41e7	441	RRdW\W[WQ\TCJd3C`WREVEOGKG<C]`5Q7D=wUUB_<JdBfIJ:<m7RFgu77PWP<qc^
line invite.fixed 60195e	511	?L^\KT9U7MKORRWaRIF[MBS<Ha_5ZU#[DJ.Vb@A_WW;KVURfh_TnAOF@:DMHMORY
line invite.fixed 60c059	454	IEjAb6NaX8GFVUc:MiMW]R\?Vf#Z^HNS96Ml[BPBPPQFOcKYS?M>jSaL;aXGJ?KG
line invite.fixed 629671	407	oaUPBKbN6ASAI?t1`USbINmR?D<>PKIVZXN1fg7ECOa8FCY@#ZG>6C_Z:EYa\]=A
line invite.fixed 66ead5	476	0$w>W^jv<CP6\ZiHZcAkYKbG=>I8c>=U2CQSl6QS?VF^oNY?EeUKHjjB1\W`5O?V
line invite.fixed 67e3ca	565	CYYEckZY?aU[C@QZRI]KTBDDVQYH\^:0SguZBCHT^\bROP[J<YUXSgZED(OIOwXk
line invite.fixed 687cfe	464	IN[G[qDHTPYHsgIJUZMUNYJWSAR?f9526PVw`M6]@]cEDRK1MrX=YPGE7=\EJ[VP
line invite.fixed 68b6df	591	B`P?FRKKI:KT?j0`WLLWIU:DGRGH>_TGUGMUIC\\W^.LbMDUOPX[GZMEGXVVwMN[
line invite.fixed 7042ff	502	J>K^>LIPQ]Z[?_9Q5SPQC7B>JZLM[DVjcLLCEJI<TCJOHONFGU`w=NZ;VODaW5]Q
line invite.fixed 7058f8	556	-<\@s?'wRFO5YgZ>bR<lp4n>G:D?bE<HA:cHfCL]EY\hOZ7=I_DXO9hNMBV?4RnG
line invite.fixed 7256e6	555	?Bf2JRC^I]Y<OW^MSSNU^QZLXNK7]ONT+1T`O*-g3frXeQK\UYDEfll:-ANHQwQt
line invite.fixed 726fc9	396	6jt.hY9NMNU]idvOwh`^SFXQM\=&[c6%4Ge_EdN^9kdGk8XOX^\cg\]>=PO=d0Gw
line invite.fixed 73c1f3	459	KH>aYSA4EMN[1P<SQXV>^Jf^MP4R4QA\RJS`]AJR>NJ[GP5;V7L>^CXI`wZW\>SJ
line invite.fixed 75efc0	521	KEr`M7RA@P:WFABA,qKVCYiPS`Q\`ZD?*BFo]EGNXXORJFwfO\TE>9DJ63A@<pIV
line invite.fixed 7606f5	640	>9_0]cJs=XWOkLCDfZHfT5MZT8LRYO3Q.PedW6BmLqkXVdG>HXUDZEO17AkaL^ew
line invite.fixed 7623c9	467	YZ]WJROrXwW=FeYXD8Oc==JIDa[MHYS=USJifPGJQMZIeN>CDLSvOVT2[TDI?H?Z
line invite.fixed 7631f1	389	?GbU:M^L,\YW\Q[YQPEP`P>XQ605BP\JHpX[gCQNQ_e5ZoBTh9@g0UMCR@Bwh=PT
line invite.fixed 781fcd	476	WeP>Dw@ZIJJVSDKRLCWVUXIY[QZLMLXMY\Z_OR]AC]KOAMUeEFRM0>GX1,F8jBTK
line invite.fixed 79567c	538	DOdXdBQNXD?Kjw^LSM=JVQYAWRPGIJKURNfFQ<LGKbSLnC9P;T>A_ReHJVZOJQUF
line invite.fixed 7a6acd	590	DEdDp]W^=E6GRou9fw7ciJVKO:H<W6>;3FY[c;N^FioMaQ)9L`5MaOZ]F9bDMdXd
line invite.fixed 7b7f8e	535	[XBQ\JW4wXRK4KGQ8<ASHW^\Fr\BAY<@XO=`bON6R<MB1U;\TEDfO`Fc_LW[\UUT
line invite.fixed 7ca363	529	4aNETDS_X>OAMAFLMI9ZE1CUKNSKZBQGH'hHPhbOLVULTWF7T>OKdYwUHGYPNANP
line invite.fixed 7ff4d5	453	I:cAT`6WTJc=dnaPlw_P>&_CB>7++CI`OKYLO<6_D>KHrTD@KSIWcEr3NKN>QCS\
line invite.fixed 808d29	583	G6p6a^QkMWUQsKr=ndNoj=hMDS?+oGG)B=kp^T>mEwf\ZSQ5FN=6Qs\C5'q;>r\V
line invite.fixed 87db7a	367	`0?VE<HeG`wSQYPHSY[RS2EgdEdJKB6R]5j_5.<XGI5_/8UF];KlN4S;u1,V:RCf
line invite.fixed 87efe3	550	CKwFY]9I<H;XcIIJlLdUYEMXaAQ45NKDJJ^^cH@o=sgTf`EPPX7[OPMODNMcAMRc
line invite.fixed 8bc56c	562	iAD\?7?MG:G7Za@;LQ;@LnkOT=EMwFDT4HIUKH<\m;UQkP[JOUPKNY@A?MS<)V>X
line invite.fixed 8be9c4	408	,XgHI^ahN_4MVmu77@^Tuf?EW<IE7dH^Q7[pEDJbZcXHV3C+\\wD[aPBTGG_YhFe
line invite.fixed 8d2754	537	6HZDDaSR>Yfp<R91BD`ZC:8QZ@S9cP7?aZmoMV6wGgh@[T_NKiXJ?_?eE2EJP`i]
line invite.fixed 8ef528	457	NV=\8Hg9O=i@FA)W/Hf@9K8STYS^?RHS\F1KJ3^P\=OFaAQXaTTZI3AUjw2heT?^
line invite.fixed 91ac76	475	]NMdTR=YAOYLKN__OKg@XN<KGJF[b6REEK/8JS_-N\\cUfLISCf\WS]U]#UTW^;T
line invite.fixed 94c2a8	577	NDaIHw9G@i]_cNHRF5VXE<RU_GO)P_@DXUcaC4<lLhWFVGLQDVGuACZW16AI[a\p
line invite.fixed 98c299	487	DRMj1ABLGHQW##HY9J]L=1FPST[=<R\OgGm[(KZUXuWJ_K_IPZ?E?KMgILa_lG]c
line invite.fixed 9b3c4e	494	FwWNMwDHeVZT0=UX>=]R\<GbJTr4:QQVk^kAHjVJ[JQ79HmS[HPP8LSwSLrr^NI=
line invite.fixed 9cba8c	511	TCCJUR`CQ]rM>N.YZNC33ZFfkGESN[K9`ROb@AdcZ<YF<8WNW]/wNB>nSM;j^`XT
line invite.fixed 9d76d4	467	E`pAh57]M<N8Vcw/AY9[\3fb@ELBY3c,=Oq^n4IV@`Rb<r2J)KGQ8g?\=3b^DPs_
line invite.fixed 9fb5a6	526	IKWPIi2P?K^W'J9NbNV`eSPRHB?SNF?wDXR`DRL_>K\VBcEHWYGNLQTUH9lpKUkR
line invite.fixed a0c9fd	418	@HR[K_5WPNQ[B\_\QJZJCCVJLKU@MMZVbWN_`^;P6X]JNAYcer8V#;GNA.MBfVfE
line invite.fixed a3b0da	357	+K]KlbEiVUTNYc_B^jHtrie&H=A'w6XeN7A\PF?C>_QpScX=UfI\VpaZ<9^>5\YI
line invite.fixed a54741	413	0LeCOS<a/BB0_Sb<LmYZd/a?@#G's0(J4Df^ZI'v6ePd_<;`4b>9=]r2T$[M>R@U
line invite.fixed a8572b	487	;7_+Vp\^;^NK\daNQXUldPQUdFM;a8*G[CQV[=Xw;]l:e+,\cmJDRvI98OX8@\aW
line invite.fixed a86e28	484	SMUVEN?4FjJNl^K[8E^2aUC=INLTCi+BlRD\5H@RHT>^Y=wX^OTNM9QKU\:F,SPe
line invite.fixed ad35e8	518	YDs=k@MgFHHY;OQ-I[7SPjhAhU09lY.#+S7]QACFA\=PcBRQ2SRGKqPK<6<>>V=L
line invite.fixed ad6f3f	644	EHSU:WAKRVZU5;FYJ@\XPWDUXSdAQYM:PTWw@GD^[[UHOFOYSoTP;X?HB6IVeb``
line invite.fixed af1c73	630	5<t4AbHuWHKBMeKYfKTdN@W[>LD8g`34@OTf]H4f;plM^NQBPwD?WWUK?<GRNbaq
line invite.fixed b38da4	368	H61OsglJJI6P[R\?WE9i=J`m<HTfF:UQE8k]]?Kw1nAR(k6B8S#LR[QJI5oPXZv=
line invite.fixed b50995	494	FSGnUI5S0MLOQiP[@#SFa4<mHFCZ@WT]UPFNH?FDmL@eEcQERRO[3BQPjX>V=6@Q
line invite.fixed b529a7	470	1ABU5pF*8bLH8N7JN\ca@#nXY5_9hZKCLOVa]V3cG]jFQ\?N_FZnWHS31V)b^NSc
line invite.fixed b65158	449	J;qDkSJl%=S?GgqA]h<rI;[Af>87w9.@GJaGj2LnS`rPZM,J2DO7w^aB;:`3?nXX
line invite.fixed b6c7b5	414	&5OC6j]P(LC;iRZ>N[<6RHY<5_8LjQ<_r#TRK69XMP<DdcDEiK7-MKYAEQJ\HIBq
line invite.fixed bbd110	349	?N[T[nQoET9[GD?>]B3Zuh_L:wC8SMXLJTeVjA4gM\nJQKWPKTv::[OZZ>YT@SCp
line invite.fixed c6ed5d	559	NQU<5iDL[L[j@8DCY8ZFG?WYwN_>WW[IKKSeEJRVYmnD7Q:FNc`R4O=MPJPVOK[Z
line invite.fixed c75b78	481	N<^EV=9[5ASDHRXB\`ZsTHXIc@TBpE?kEfwMQT[R>iUm_A(C?9\OebFSZ<@<MH\@
line invite.fixed cd69e6	479	Y;ARZ^bDnn4i_bG21b:GQw@@L:AmAJJOZR[L8gcLKON\0OTTeu:'=9/DS<[HnbA/
line invite.fixed cdbc91	496	AUa=wTXY6AXRUmpF_Rgj_VQX76P1cH;AKGekYWDqAdrOI[VGTHNT`OdU42FLEM`]
line invite.fixed ce310e	414	EP?=_n8kiP4RNLcLAFeba=[c4\iN@VS_V=wNEDAb5KUIC2@@@.I@FRETVI_YO:a3
line invite.fixed cedd5c	479	?KT>?ZKX>@[KG67SN<K]Q8cHNC@CRX5XRwbRO5DFQPVPY^gIiAK\H\NNQA2MNYP]
line invite.fixed d1ef14	524	0GSGrfQc7EJDTfq-OeH[j^HFd<>#cI;3,AjmYA4qLiNNQNQMO_[@TlXS6/l?Ie\\
line invite.fixed d2707e	443	4@^7q=R`U@FGGNP4\w-edtmVP<49WO<OPOVUb(@L=mXtV^:@XEH_lVgE8NV[6YJL
line invite.fixed d4ae67	619	RSG5bbNPSLRLDMaKWI<WQFX<ZML[PFVO#M^4b_jBA@^`PcI<::CFNk[eW\`JIMXI
line invite.fixed d70489	407	R_dFBe.VCCW6TQV]qB;eQ]@eQBN7GV@@NV\^v#GmgJVCZZeNAHH_VSSD&Ra<T[Pw
line invite.fixed d7ae38	418	F`ghGN^\04KN9#8HD`MLFsD`aHEdV=g8Me6^]>cQ\:)@:EEoE\WIFUYP<KB_MtRQ
line invite.fixed db0a40	598	O48SS;BR9I87fejA>]VEdSiCJ>7\NFUW4$>IZF1E[OXk^SJFA6<=KBwCTdKG+E;F
line invite.fixed db4be8	404	TDImLZWFK`V_A_V@HPXs;f:h[]:;;Ol,J[_n0KJwOhWO<1b7Q`T];H20]/PNeN1Y
line invite.fixed db4c22	449	>rKN@b^PP8<YWGJGBa\fK;\j[]9HrAL.C8_LNIbl0em]I8LMOY#BGrN+%E9OCaXi
line invite.fixed dcf6ba	420	9Wd=_J*QT:FC[IY;a`UqYH_mG,K#hI=\XPpPbSb]<iNYJl</B?MM^BHPSGKwR=_R
line invite.fixed df2c06	523	1VmFYq=j9R\EYkHhbU`kVIqRM:B#A];KIPfEIDCf;f[eT2W;PbWU^S@Y77`8DOaT
line invite.fixed df31bd	441	B@BNf?Lk[52#MaQ(OCS\aDvO<EcYq,hh1Gb=`dKW;KWaSh@4+S@GZZU<EL`[=bR0
line invite.fixed e1f41d	469	QQT]L`CM>EMLCw4^M49<ISVTmOMQKiUPVG?G=INR^@rQVZ_eCGcPAP8AUKDNSSXS
line invite.fixed ea33e1	585	CA`XYRLaDPNRPW@@NJLpW^VAIHT2qS.DDCXa:6*g8^TgUP]TZdX^L>C?%=?K=wMV
line invite.fixed eb1f25	412	Os$@BU]XZnsR9FNw<UkK`N@BWHQk8nPXXk+MfhKOk<GKO=BBd`vi18iTBIXHVTXf
line invite.fixed ed533b	464	<NiAodPwGMXLf\SECQ5Np`P=QBI;J)NhEFNXiGDg<hXg>DQ9B]9AG[WcZ8,/;lQc
line invite.fixed ef421d	441	^BZ_R92A0-G$[8&9:n2DIEcF[F(X_*D4#RRDcE7<U),^PB7]=1J&R\_8HF`7-U;0
line invite.fixed ef7bde	664	GJF?OJ=P+HZ5X`^DNjLQw/UCCDGOHRN\GC[I[VHaF[iRYhVGRYUBPcOA[LNLPF>S
line invite.fixed f121eb	481	TqVI_PFKgPVXB:=P-`_ILM;`Bwa(=]N;IR`c<VH]KeRM=.VXS[UF$OcGG4PLP[SJ
line invite.fixed f2545d	565	LP@B:BGV>=<4mtlNKl7Lw``3+5<SZ=CO<7`OVK@a0NXmefD>GO45^PnB;PhU6TRE
line invite.fixed f2c989	549	4H_4LfKDU7?Y`OL@\SiwGTVD^=Q?5WJAHW_YTHGr5WRAW?C9XHYNBoN5CJqHH^nR
line invite.fixed f775fd	679	11w7>X8h.ZS`P>]IWMIUG2LPPQM,`M+]AP[iU,3hObhChSIA5\SJGYMB%BWIa][c
line invite.fixed f98582	408	X4m;RY1CJL^Q<4[ER*CH1wiPAZgGH:[<fI?mC8\K8^E$^1f5IgPi7Z+N2kZQPdMI
line invite.fixed fbc52e	530	BA`HvWL\@9B/cgf,lZ#daDe-??M3_5AT?0^Lo4;i:]gXjf-<9J8B\daB4:P[*SR_
line invite.forward 2c78cf	486	Z@JAHNJ]LJZ:MOFD\wEDPOEOGMXlB?dW9WJTE`G@QIGFpC]<EMCSIBBFDaANHI<C
line invite.forward 2e28d1	563	FXQRMP\?PTTUKP`AGEdUWDYrOO^CX?DJafaMcBiRZKDO<-JOa?OKDW?]XQ?]\KwI
line invite.forward 2fa39b	397	0`nUaKPTMIOL<@PYoLSAA3HtH;PCF\7U^`wG<S<0nQGY7QH'`]UTTcJ3WTPJLQIZ
line invite.forward 6031dc	359	STF<S:\H2K]@P@kwV;FgkNc]+ES_<3SnDEG5@IL@-<a?;i98\@XQGU;blAf3cZLU
line invite.forward a5c758	442	`SI?HR/_J4aKMALY`QWVFWVY\tU_rJT=^geK,XB=GRbX\VWV[+#]LO`aEBcSV_JT
line invite.forward a686f0	345	/0?_SERiBR4wvo0VIl@^iHLTA[IfRQ[,gYaoDjTWjDJ]gSh[G^VYFH0BI5]I3;<7
line invite.forward ba2fe2	438	3>i46Y4^@VMT>9[RHJMcHQBYZM`/aU4`Z^MuFGQe;r]H53edKH[U*ICH#KSjW]]^
line invite.forward d2ad18	535	ANOKDFAQJFX4Q,S5\NNS`Fo5AMM#h>NJJREOK]aY>ZS9YWPNDTO=Q]HA@ESQ<KX_
line invite.forward d4d011	541	YBHEWFaFGRGTYKgLGMIMETGCUUYORkSL:WBL:aOLCGLTSZS\IT@L^DkPS?w@=NCJ
line invite.forward f0bb0e	416	m-pPaR2>^9>BgDi#Vh:KWTS?c?9RPAHWR>iZi<>U2^Z<CG(EEZ=;AOf6MBdtTF>B
line invite.forward f2d65c	291	i7\SOD0`8[GFBFkO<_UCLVjHOwA0@\Ys^PB>QmGJ9BVGQmccF:^bee,IXN]AN]IJ
line invite.forward fbdec9	430	a_TL6?9>0B8WMKQcLLSPFO_SCSKYw?I;J\2Q<dR?YNDh^`=ANfhMXQmeUIlACOUO
line invite.forward fcf3bb	455	=<lMSSAE=7[KX)D`_UbjR3NVW<#GVX=AR9iZYO6_MUaX[m@Cb[`XKUEVM;hbWtQZ
line invite.invited 09cbd6	451	^dw_>Ek[F@kKBVL]]\Va3hAW`Qd?n8MF9X;XBMN9\LfKLJZUXQfRCU4R=[WEDfR`
line invite.invited 0b7857	457	[sFLPMDZgOR>:Nah16Nn@5&h?IwVWZiV_DO?GqS6HJSARARPB[@TIFDmSMCAm>PY
line invite.invited 0e5615	396	87w?T\LK#%XSWaR^kI=QQ:Rp<GSY:XH\TNCuU71CM[^OQeK?P]FAeWV76;P[2oif
line invite.invited 1032dc	467	P>wXb[NUQB>DMbCMfHP2Csk?hM1\dQHB)OO`e;CVZNGJ`=[WIhBC_qrU?DpLCi>9
line invite.invited 108c6c	417	G>g8hUGsNHUJYmaFUMrV8ZU`.SW9ELIX[GPwBR>^/[`TlT?W]o=U_<`[;4DbIUgX
line invite.invited 1540f7	614	F]iE8K.MCT]W>GJ^MO]VJOO\eMN^jMHHK[CwLJCOjE[PJDKcGN]UJhdT?P<NR_UL
line invite.invited 1b926e	451	,qDG+VQFKTUMDUDHKC[sEU8=R]`-VbWA:XIRZ6PXwORKDWXMTTeI8Z:EHZCNAWAc
line invite.invited 1da1d5	373	_i3gBPdHYY^J3g428&M@`9KYBR]gVWampIwFA_HXIJ>.JPd]PKLoDEBBinRZpI=]
line invite.invited 23824a	518	b<t\OO@RLSIZdMIGbmaWRoR?]J=Z]MHCF@LlP<1OcB[Y`@@H@[]FZfS<@=ZGDw[d
line invite.invited 25026f	420	h#UkTDA\3LBJ?3\Y,@(6-Ad/omUTDEWQ2mQUaP@SaA38`IASNXi&[vWM^=SMUbFF
line invite.invited 26990a	494	d*AKQ\SeFNA;_<[Oh_LR=Jj9]\#ZP&HH;XHJT<4Q>`OPHJ?OW`F9edf8j5YFRBB8
line invite.invited 2787bc	499	N5c<^c?a9G7DnZXRj^ER\al0L+?Oe*>L7>\uwB;QWS`qfP:K1mAMVke219WKJe8=
line invite.invited 2a446c	466	QE_CC;E1<N7@;\C?Ii3NR]MKLU<Je<UOBPRhY=YNAaTWg(F]Hf_C]Yn.SL?#IbG9
line invite.invited 311727	429	I[NPn3@Q7?ZZM@[P??U0fRO]<E_LYQ1QltCj\CF`n>XInwR7RVJP3VTbH=>>OMMK
line invite.invited 330a3f	717	ZZ?R@II@NH;KCGDNINAF:w\/[kONSET;HX7RUGb3]I6KIEHbBKGQ0R\;]OMHTUEH
line invite.invited 33320b	461	Pr]RB_iSGCILOHILWFDSTaAPWX=mDV>S<TP>=[^6NdX8W:cwVZhPDOP1AjPQS/N@
line invite.invited 35ed6c	568	5Le?Ln;gJWVBg`>ThNJ`ABHTH;S$iT8/JMgpUI.iLed^ENMPUiRKjcYH/#NBIR_g
line invite.invited 398855	425	J7ZaVKF_[:;Vw;YFHLCMKCQN3>N`G9hi'MQe^THH:lGH+R8,=H2L[ZZYEE*THLTA
line invite.invited 3b3cd9	505	@]YFQo?^RKM=IT\[FEcw^CRM-0]S_?DsAGcQQMMjCKNSRZP5HFBh^IF\KIeSNIF_
line invite.invited 3b447e	453	NFMXFoHBE\BDE#P`HPYW3<Q[PIh-=XF>nogY^?TCRZM>FS:Zo[WP5I7J=;LVF][O
line invite.invited 3b8c1b	542	K]6ZcEPLTLIF#GR>96BL:WPOUVWiLQQcTZ3DLLiHd8BJ3PXFLGTMEaLTJWMYSZAC
line invite.invited 3d68ad	536	FR]7_VU[^PbSYI]HJUAVf4TLE]g1BJAMABlM^KTO5w=YVfU`JM8GJ[gDQCF_oMjL
line invite.invited 40ddb7	410	SDHT;GWNUBGWQU:S=EOZJT6DDe0d>9:#`cQl`?NNWMKBES@PNSU;JCJ;>;XVOgNT
line invite.invited 425407	376	VQ_#OF:_'AUFjSS=S@%`I)qs;A=*d8RVdD?G?A6X=eZsDt9_L.5GX_ZeGJlP5MMf
line invite.invited 4c6a0a	593	\/XGXKS7?QKDbCTJ`m@[VaM6[_+[TPSJTS_bc<9h;ZBU_5HHKZNPbOQ/L#ZD]]@:
line invite.invited 4efcee	394	cNPMY5VbSagYGL>N3VI\gg)0TM^I4N;ZQ`N>WWBV>pPD9HWHrw9SY=US]LF`?Y[:
line invite.invited 51e098	388	Id>/dr,u7?BMR>lH_ZPO]GO`/=X&DjM;2K^YIG:P%fLVr2#.<Z8]LmkT<NUMPIn`
line invite.invited 525a1a	353	a3Vb/i65_ED%PGLB::XdTJEF9$4X`P3QbhTFD#RSUlTSGmJ`Xd5VO^u<E<7aWtcE
line invite.invited 5bb5c3	527	EBiaL7?E?%12P0CD8o.BIfwCZQ9oc?v=$@@db:MBeD>LPDLX9jTJZf_):j^R:uSE
line invite.invited 619c3d	492	e=c\aK2TMQ4OMLADBJQ2QgH.V^J1i=REM^KiPoDYN=<[GTNZYZJELiHEP0`GIw:U
line invite.invited 626b62	442	MqiARJKH3]f`D;cRVET7XK>BDK;5Cd74_jAd[K;YI8<HW?Nc;VVS#C\<GdI:KPFU
line invite.invited 6fe2cd	474	OeE_ZVTSIFF4E[fJ7D<b:Lfb8W\hVA_eHX;8HG_>A@2ABp@I]0EJ(WT]\LWwTOo8
line invite.invited 729951	430	^g<TLYKG9->TE*TRGI(@CT;IA9Qv^YR[RMHTEUW;VFIdA6w9I=FSFGYcaa^G[6VI
line invite.invited 7fc0e0	521	MNYXf\GMVkTe`7NQ6?l@HKPaSX]BEZEEe_WkRLCwXS[RJ?7IZMMDF5QGN5H/[TW]
line invite.invited 85e1cf	553	jMUL<7Y?<@83HfS3GhCHL`s>S_7[f?_S8_GegFXYa/J5o=IY@XR=Nwh2KDdJ-p=;
line invite.invited 9cb27d	417	IIE:gV;JM,EDG6o3MLEDQPG^XdD1K9E_-:RQR@PC1]#OW[HLO1MRFfBdchugG=JB
line invite.invited a07873	410	?X[LK[QMA=GTcTCWJ5QfY`W=9HPUaYK?i^N;G#FJeFNYwcEV>gTIHVSJ;^`i<KJa
line invite.invited a3edfb	427	>NkPLQYd*o9XYKO=+PD6a^LCnVVKFZY;#W<e7QE;`=ZOaBojT\gLVCTaO+@<g\SU
line invite.invited abe96a	505	DC`K:E?N@IION0@NJT`eCHEOa[FCX]/@NSjbLGBO^RhIX^Mb[XV`bKG3=?>Rewjo
line invite.invited acda2a	494	Ub82ODK\SYeGAH_U@$<N_>HR0BqVFQa_JTAMaZc9S.LM:JGTHHNJGSZwXFPGH>7Y
line invite.invited bd8f67	490	OWw:V@^Y<AXDsre.e@IVIR?)]J='HHWCB8]CXa`ZEZBBUJR?8LQPZK`K9RY7QMT9
line invite.invited c0e21e	473	MS^XV_YhOTLj<YV_fEI[QB7EGL^M_VMVMF[X8[SpTPR`I?TQ:`nOaICjR8\ZAEw^
line invite.invited ceda20	391	JQ<BwQ8V]`UGCVORJRS74Q[AYOoO@O:No?bS\ZWm;NVV8JP7BE:EYI<N_@Fl>G:J
line invite.invited d2e1a8	455	U8qFYWMf9Y+Vwq^KNG@[N:gD_H>;\<LANCRNXD-HUReINS6AEG-Ka`OD<5R`Bf^>
line invite.invited e08b46	492	bI`4YI]SDTGSWYnU_n0[iC_:K<L6\=@J<HS>XM7^AeX_bYN/7LST[iw=J*WBAMUQ
line invite.invited eabf2d	525	@aBYmO^S:XPMEZTHOT9NQJWP?TANGGM\9OHDWc>=MXFYQ_[:=2NTLY\WD^wMJMLA
line invite.invited f027a1	488	XUJ6b[f1Q:b8ZQNJ^r4KFGJ<KILPCGHE0PBShZQOF^/8QD\Y@DSBwskQ<RLZBeM6
line invite.invited f96b2b	412	U8c^Xt#XNGIYOXuQTO8VMXYSK1AIZPZOj)CATEWVVTYKK4F[JWPlhSQ?N5NM:aWU
line invite.reminder 16f34b	381	HjmJTlLIYEQS995RE;gLR>9w\Ya1FX6.Fe9a1IN^;?_7E2Oocrr_$](P/Ab\>gm_
line invite.reminder 31c96d	407	CXnICqMHjNLG6bSNNcT^-V]NhT[KOAQEIhSwM=9`QeURRKX^BB\RJF8?-,=dAaVQ
line invite.reminder 69d4eb	403	HR[1%[rQ5CB97rAP7R$XcF^DD4Q@-XFr?PHFG^H\NAwM\_\@GI>9I7ICa7AP2C]Q
line invite.reminder 6b1662	562	S\XT_M#;V?URD;VCM`<GKGrP]TR<SMb2JZcYQ@NPILHNY\>QBFLA\ZU/@J_USUKL
line invite.reminder 71c3e0	490	TJe8RbIfFR<=eZc5AIKlKOacQNFB`FcLD7hcg1Lv-Nc>XQCNNJ?BWbJN#-sGTS__
line invite.reminder 7c30f3	513	l>r:YLER;_<H_T]Q]^]]`4^6$AEinL<6DHRXD<;S_YbXmSWIJwM>UlS69YSMRbZK
line invite.reminder 9f3f5c	546	cRRZGcDG`bF`;FK_?9`KIJBEOl_^R[Y2WcQHQFM`^NSN7-SX_wRF>N]cH6OZ_]VC
line invite.reminder b8e95f	427	cCM<^SEUt*O6UGM0XPIXIIaXcH\%oGO3B[bWPW7V8VrLcLY4)KTFCHML4XpWLWwI
line invite.reminder d283e7	454	AXoXqt;\c>DWoHOEwC;sOKaZjHRDW,AE'[r]i8Vm9hj_:XOS<K@Mc^ZV=;4B?F\Z
line invite.reminder f3f411	601	FZGYRR@5EEEh/H?XRBN>>ZNPTwN@J^SNZYG`FKGMX8PB<GghOW]`W:=]:LJlXle_
line invite.reminder fd40e4	533	(SbA_nCl7U=0YYdJUaYa`@gARBJ#hF<8C>ZS_==f<pob\9MO?U;TevTJ&<a66naw
line not.alert 01a9fe	580	MS\K=[*C>Qd``KIGL>snPJPFQdL>PGH@GjIUQM.cVSVMw1Y`HZ]_V8>[E=NXVbHS
line not.alert 021d73	551	HgWB7WUS9XK_PK=O>OYZK\B[XEcWwd;?MRLH3U3EM=hNFJcHX_W\2YP]DNP\NJ_e
line not.alert 0c4f95	299	K2RJ<OKUo]:WNH[:E]W*HA;]b)w;[bB7]hIrNJDDlVCK_SJ\h^]`B8@@,9WlsV8`
line not.alert 0df047	459	?dhT3.4G?\PhOCE>[CPgVL3iXKYKiK>OF-\ZIF>C]s[Y8Hj_ZUTwSG>R5P?QbLLV
line not.alert 37c236	411	FF:CQ^XOcbf[5BNO79l:HC0O`BpJDPWJ\GT>GHOOL64I>GXUp5SsI291kFX[wILf
line not.alert 4fe027	397	/TkBANXU_aZ<QGIV>6ZWW=Kb=K[I[GKLoW;PVWAPwNMSCGlH^Rc\I9$E><IX]cBF
line not.alert 59e495	530	c<=HO_VWPmQTVUc_+JE#a?<><R8SQ?BW=FLqQhLTNO2e?AUFUKD99CWQ[QOC8M?i
line not.alert 5ace5e	577	BpXPBZ/R3_^dJ8[aS?[tFVOiaQMAd[@#OchQQGAPoemAW?QKbahc_0I@4P;^d[lW
line not.alert 69a5ce	507	3OR^FNG]2QVmW)H@V45pe1MAPFN:UO;UGATIK=?kX`jEcH^wAgSFDXQ@M=YVgjXf
line not.alert 768935	472	CJ\]A]iNI^gTX?KLcJPUU]ARKSZCRB9:PIfDNICNdciMCRwr[KUSgDJSWL7RVGeW
line not.alert 80dd2c	509	=QPMEXAL\^hA<H\`\HJR:KEgd[Z-/_@O][<V:E/fLie4L2^lfcwm7:@TLKE]Y]cV
line not.alert 833850	370	@QZAq\'^'IOafQs@skCkc,N0KeD&VL^C?\WnL:KeIWECwrFZCVBUUDRK`<VA/]JX
line not.alert 8f8165	438	Vwggg?R6UWK80?DM:eRV9a[RJoQRRjKKLiSXOkVD[HG5RO0OKP?]-gOhF)afTN]P
line not.alert 93e1a8	329	OU=PFdGq[5gq<-mTF@ik).JSaJmSp8a`YVSWjY\:Ha#*DoVf\8VmWd^kZjRh_f]8
line not.alert 9685d2	604	6SYf@TB=:Uk[GFGZ_+TeBZ7aHCe<WRDWDOYRMTFVawlHC9ihWUXb`O=>HJWXXOfT
line not.alert bcb3b7	469	I`LWDOBJAYMf;@LVZ;ZWH`8JfELGQP9WKjZU<M6SNPwNEDQb<GWc927WaA?V`MGa
line not.alert beacd3	379	NqRJApwf[]HLCWPnFJj@RPTIMNoa8RAZ=^@V@TRPRc[^N=6NCUG[N-9TLp8X`jFI
line not.alert bfe4c2	601	XfK`;K<w;VhLD+>VK>GOO7Pkven>RMW?Q[aFQ=EMOHW-;MM[TXS]K@NNZQ5\VJ]\
line not.alert c7b186	350	@?W`1v_=3k``Yw8jn>VqAt3_`RGXS_D1ZNi<;MMKMgRUUJ\[cRdXME:e?;4YBOT=
line not.alert c7cd1b	515	74bPCJQ_CaIUC<(NVPL[Lw8TSRKOKXF-UU^_:IA]T`k8YDSDdSIGGcF24^KYR[aM
line not.alert ca783d	367	J[`Dw0Mig#N3TnY3=54/hZUO)Mb^IT;U?D4]Ud_4RMTN;6nV@K:JTqGwA^g6GGcP
line not.alert d5cf9f	492	DM^\/a9UQ^Q`O)H`CC\aD[Udd_m:;_98dgK`8WBUYXhC2CvYUwgnMB-LMG<YdL^w
line not.alert f35d7d	394	6)3NLOb>CQB[]\>^hZI6?&A;MSbR0hEKk[wY?RG\PPAVJOANh_^]`AOOGHOQWK?T
line not.alert f4169f	659	@XNG=KaS5P_H1L]_`;ZGHw?^F`nRi[>YMI=>EeQXhEQEC7^TJYTVE@.fMQM]B[WT
line not.cold 01f655	498	.OHF5cEkWEwe\\TrF6c[AB1`F[U?HiEW`TQ@A\TIQSBSsF\RaIV^?7;_ICE]W=[Y
line not.cold 04300e	330	YBRd4\1LCbb+IBcTV_eS_;lIT^)KUF;<WJ$h8]4iUWaBpDQNbcOf#gZ[CVXfLSPH
line not.cold 1c8bae	446	G^RYwLKQUW\UF:[\_fLaQHOVOH_4WLXIWcgVkSGOPK\>uRWEPGRZgDhIVLNMMBCK
line not.cold 291585	416	C^MPJS<PoIFbW4GV[^LNU.ET;=wLUUTNES]h?ZTl1Vc;N=cO_bTsVEK:B?6KU\^Y
line not.cold 2a6222	622	^NaDXCSJbZECY]^OgUPnVGb1B?HJi@KRFJRR_IKGDwUmMTMNIFBGadBCGNY+OD_G
line not.cold 2b97a8	655	WWWSP\IalOQN?TTIj8S_GD8[EPPP<9N^cMwL>TLNINN8Th;DJQA?KI:`NDX`]J[B
line not.cold 321594	409	4*9KejflkklVjhCABj=MP)@?N[oSHB@7[^M.?X`X4MehMT\RXcPO=<CXZTGCw6VX
line not.cold 3ebec2	491	<XSEDZ8Jnt`eUCNZ^3bXHD=j@ch86h;YqOUJF>8NYwZ8NMEVX`^^C?WVL*FKkwJP
line not.cold 4b9028	449	F`Uj4X/kJ]Ta]=>eHLU^=IDGMlV7U`KFiuAZHB%7kaXDvUo_[T\D@M#W4\4^FZas
line not.cold 4c7042	524	8PYZ6MKdJlTwEG?UjEqUE*Aa>aOB^TQHP[]gFdLLO^lA@KorhqWl4J7X7CAOU[jp
line not.cold 4dc4ec	552	.S`a=a/[Ke[nW8'^U=jJHV/UTehF?N48rcw]A@?mckiC^9b^l`ie=I;nOJ.Yofb]
line not.cold 50c73d	413	5YUjAP95\QWb@HGJK<\_Mh7ZeWJFT[6RIuJ\S8<pcJLAlLVqwG`OJGSV8H4\bYHT
line not.cold 57f403	639	CM6_[QNIwTiLLQJfd6CM5C3@_TJH?JFMQRCGJGJOQM]\^YPaYPF`?T;r^44MTOUO
line not.cold 5a7f17	446	Dcb\CSUh,R=bM=XOXQ=m9??GWNs;QTG>RSKcMKCBfwSDCYMEMwOeBQQJ2;,CS_bP
line not.cold 665d07	482	6Ow]FSOFP\bQYIC_X>aTgJHJRsMXGRD2\KQL@U=aiYaFNO`eXNcI[;>aF88WbSK\
line not.cold 6d3ecf	474	7YZOL`CP@nhf,37SUNRh<M8lDN_0Io;Oa`G[B=#jqeRPN3e_WYZYV8(`CQI\XtpM
line not.cold 89b006	525	;PGPS^VB8Qa]>AAw[LSFEIKp\YP=PK*P_[WM.\?^I^CJ/5HYRkIv36CcE@-`UXXk
line not.cold 8c81fb	483	L:Zq?BKC;ZP>0OE=A?OEAuDPK>MGhUJE;>IXRH=8h#]PK>[]fkRMhMOCDV;:Vg?X
line not.cold 93ec41	405	<l?0HMFT`MG9WuB^[R\WVUKJSMmSUJRS9RDLLJc>kLWYG/ifbQRAAOHwKIN>96=b
line not.cold a1b67c	666	AG^W>Y'QLA`YI]GDoKASLQPO\QL;QRJ@>lMwQO8XfY^RJWTTNYD]YTAH8K<JFcQV
line not.cold a1fb50	539	9Rud;WEPMcZN9=NXW9]X@ZNXJOS2P`N5NwSJAI2Vc<VbX5PKLWj?WRW14WMfiaUZ
line not.cold a7a017	655	=EO[\EY?FPPGG;H]:GbTMJT\KSIYUXSAFKKWEHBRwR?T7VHC=PUTNCSEJMTVO[C?
line not.cold b22a73	530	;YH9UO:aFawXC@Y_V1dWU>:ZWZRAVg>JRjkZFRC[@P[Z7OaGZROjGE5FJL5]\DLf
line not.cold b5e452	606	5YOPQWMZ(cVON\RSGCXR\?>ZVHb:[NHUHM<\FY59cIlZ=9_IbL\]I#:O<IMDM_Uj
line not.cold bb6f4f	400	D;YTX[be$EPHLTI`OESSD/GNKfQGUtS]8lIwL*KYPWkKA@kYVaa]]DCVM_RM\TOF
line not.cold c82d1f	450	>GG\5pD`JwU=ggQB_?ZmeBQehJc6QCKULMOaLE,cpd=SUM[UBQo@'7Hh9FZEH^Pb
line not.cold d4c9d5	607	MQ:;X\6nEOkZHKRcL2Qb?K:`H]i+M_PE\iiJK?=^_\S;QYKaVV_aM,6wXJG]XBrY
line not.cold e51b05	539	PaUk5S=MU`_\5&6Hf.leMF8qVw`U<aEXTUXIJLSWYYDA=`RQX<Uo<BHYGOJV`He_
line not.cold f33462	528	VuAOdJOi]M;EMPX[QDZUFC>p#VQjHb<[VSQKBbTSBTWC@ZFN^SL]VKKGJF5aU_L\
line not.cold f4a877	511	Z<pYBB0RVXR<DTQKDREWCD`O]]>ZLJUMHV>p7D]?S9BOlPQh<lX`\wA?AOdGCXKN
line not.cold f817d3	454	l^IfX_35P]DW>>[rhGcw\H?_W_dCVgXLQeoE>?@QJpDGHLVYYQBHLIE;WD>]q]]N
line not.employer 10f6d9	485	<@lQ9d<8;eKm5BCbO<]iHP;PRSb3NfDRwBJZF5KnYpiH0;XQbMaf<IGaK@5feZLU
line not.employer 1167a8	573	PYObMVO>VINOJ'PZC0OT>F?ierk8DSZGr]\]?NLU?>A-RQCRhUTa'VIj@MJwgQS@
line not.employer 14b597	455	PvpV0B@0JfhaRK;Ia>cWAK+<q`^<Nq3Dl_T[>FE_P@RH@8djH^_w?HEVEC-GgWa`
line not.employer 1cfa9f	476	RJURIYHHBHTkONJbIJRHJFIMmK`-j`[67\Aw@=;MeDXWR3mPVjTnaLK.B5@;LeZU
line not.employer 222ecd	472	TY=jLRK>b^GR6D'i:4bL0UBkhOh3H]H8w]CqPE^DinO6;NgcY[keA-8o?T2PM>k]
line not.employer 2942db	571	5b_TEq4AVbpwD3?VdAlZKF;bNRXA6^-GbXXNBQ<pciWH1.\OITOtAZ6\E@E[_a`e
line not.employer 2d7331	496	XVTb(UD7JW_b;=RM3RT89d=rmYBB1WGIe[E@#VCCo6@=F?dWqm[c1ELPHOIMiQnT
line not.employer 304caa	429	1<Snf:?W;mB\[^1?wW]lbSBM]^hDJ_<ZnP5ZLC;[aH]Pkh=SaPWVPOP35`;cD9Ii
line not.employer 34df99	543	KbkV<Y;ETajgK2YW<9_QE=SwNY]<=c=6`]ZWHFVWKkMF?FZmlb^\.@9lOE=aa_^Z
line not.employer 34f5b6	545	LUOb5M?cN_m]A77[C<aW/;7eVb_#WfD5`U7j@*DZg@_ZP<O\YXqnI:KD6?:I[n]g
line not.employer 35677f	560	MX]bLW6EGco_6?=R=:FM56Fi\kZTZSQ1QuCYE31I[O;7BMn]Xnq`JO@N-D#hXg`j
line not.employer 4b8f80	723	b?@<[HYMcZAPPJ:F?OAKFJJ?SCObDQPY^DSGUlXOMKO`HF>MPEGRV>MALQhE\7#9
line not.employer 575b67	448	0UbMLU=MM[7RJTIbOTCJT^OSOP`K`XC=NrJbJ?IWIGmAaQOJDfj`UY9^FF1dWwqQ
line not.employer 5787b6	558	SWDJCCMCKGM`YU1M?1K\FSU?RfSw@VJK[Ud:6W`VTQN]LG[MKSGQLLWaRV]GZ@QC
line not.employer 67531a	529	LT\F@=SbAO4BVnW3OGHUfHEKSMEwuF8RI1<KJd>Ff:XVWKkT>V[CGVEC=nZ;@WN9
line not.employer 6a24f6	579	<dGK-[JXFFNOCaIGB/CTEw8GFBXSIA<<<OA8,jaL[RJf2SuUMZRSKL3\<NSKLO2F
line not.employer 6ea468	439	Pa>fZHM3LFDT)DALT;o^#K<[]PSL-I[OmNR?JW>PC>R8=ROdQgHIJ\LKK9[aVSTR
line not.employer 723271	440	D^KQD\K$uwrRJH7TnReF?P$VRblN>\V+fKM`BRJnOmUJW5mVOnISV77KA9WdmUAJ
line not.employer 88ffbb	412	`esJiQ-2N\;1OX]9XlVARV`C?MBMq0dEBNO2w`CR-hJXbjAEF0<-au\GK\PdrEY]
line not.employer 8e7085	508	4M:uOIC9<?QJXFHT=;[O?dJsqwfBI\+>VRZCA?WT[O]HCQTGgE4>MLSRH?lpGHML
line not.employer 8e868b	522	KR>dOPRAM=EGTwFGFI@QS4[2WDHG#RTWBAUQKI@HaQ5`_ePdW>[>OFUSXLC`4<D[
line not.employer 93062d	525	L>]_:KCXYvmOI?>wECNSQE<eg[]V?T<6ZQ>_GWP[WWXSZS\R_MVV/LGX@PDbYbTY
line not.employer 98726f	479	>nf`;SHLaSXZ<5IVJDUB8gBaV]gWaYP0Tc1]@RII\A]9:+caMlX^9=#_6GT<@eQV
line not.employer a30590	600	Is`]B`ACA^fW3B#c^9e^#Y&YjZ^6iVLI[mB`@;AQogWES)Y^UepdE1@]A;=Up`je
line not.employer a8dc7b	547	RYWGOWXI>ZMKCB^BOBaO9E9RPMOSjNC@NTYRJaEAVCMRWMDOUVa^EJFwAAYVCVVQ
line not.employer b3f51b	458	FeKwKS?\cVV]@5B`JDYiEiMB`VcACY-HXiHZ7FRXftB.>UVjnYUg3@<eF14KpeZb
line not.employer b5b62b	617	D\MMGMwfIMTFZ`TSTGYIU^NHQ?S;ZPT^ITBSO`K\NMeNX?[;IJHSOeIMEPASC]2Q
line not.employer b87a04	393	CHLG=RT2C^\YJ#0lN2da_NU]U]bSQJONjXOTDJQZQRcSe]`ZUGCN2E8N3@4YSWcr
line not.employer cb9ec0	460	N_YX2oRNUc_vD1Nb.PhZF5,rmk`>IeM6hb&ZFBDWc\qO8Fkj]XZn55DT#@<cgbXr
line not.employer d23c51	400	EfD@8fXb<XcF1HMMGBhcIT4`jYeCVV\-LATd?K9^HZh+#^UVpOqjQJ+]>H4^=VX]
line not.employer d578f9	484	VBPWETNJGD[]VgOXcTLNXHLWR4),1_UCw=i[fH:YH]ZcbK[GK]^MQPGBX>ZHiLIc
line not.employer dd1498	362	XqYQIO/WPaGZMw^Q=2REK0=GVOq7bDbORX:Y^I\%o^a*R5DHEIV`Q3<r`Y1T:Aa?
line not.employer e07e3d	398	Gg4_U+GZ/Yb6El_#AQ2LMsD^YJDQo@>GGU?BMHWa\nfDO@]_<>eYFhBHETF9Ej^L
line not.employer e5aaac	314	UDO`=U/YA`D/AN,j#:ZE8.VFDQa7Vkb4hS^R2bXHMTCb]fWGM@fbWILXU[DO<U9u
line not.employer e72a0d	549	BibM0YGJIwbOKD>GPGOUM`ETZQgDm]JE6V7J1P;QhP[AGEFRaOS_?V,Z(IGNHa\e
line not.employer f00b3f	300	2?oX`KWE.ECEMDY?<CSbqL3vgMwUH`bRRNRCEK1_WAFCSY2Ea<KSRhJBB3E]VXfc
line not.employer fcf858	408	XbX)\hOM[iAn0jeUfgE@>@-Y<TFMi;1IUHdfERoXlwb0FAKIdcKBLE5M:Hb1im4h
line not.employer fe18a8	393	_QQ\\CI;OGgREJST_qFDE3kZ]\aN@0PU.PVE[OBK>FLXY#=[EFJi/i`CRTRG,a7\
line not.entry 04bc13	555	?BRc*]EGF]n]O4;T6ER>>9B[OXA6Q`59MpN_;C,`aq\3`DbZnw`Z\733@I8^`][d
line not.entry 0e22b9	431	?N7cL]FNUWbU9K1g:Jfv7GDwU[Q8?RTCWJbGHE=IV]>5NlRs^LTjW=@OaI:dWJhm
line not.entry 1323ed	452	;q7]K^A,R]r]7<Erd3dR.1GW=S_@3o=DPMH]+XOXjvW7$FU][eZsZ9&`SQ-kNOvw
line not.entry 1b65dc	723	JXEP<HGJIbQUEA#^FB`FRVF[A\`MCUHAaIIMJGVcWPWGGJ[[SSHQPG9IQLGM]ZRU
line not.entry 4012ae	614	M^PA;ZQ.]VSV6H?MPEbEDDC`A>cRBgRKLa:JGEFRWLNB9?wRNVUYK>EKB5H[@YUR
line not.entry 4b1d0c	511	A\N@%b8SHL\YFbUZ[=wVhG6QOVi3?Y:RQ^ZPM=<aPJ]_:WfmNN[V@GAbWMFJHgQj
line not.entry 50a48f	550	>H\I?b:AwTfhK74YS-[OA_:R^]aTBkHAWMZiASMdgv^GD5QeLMSXEL,?@IIIlFZV
line not.entry 6eab1a	458	FSNCFQGUXMqp.19w9<`D+S4VYfZWJX8IXeD`9DSW^TTE@4YachWS@18^?HMV]AQf
line not.entry a10839	552	KWUYEF9>GkVZ;BLXEBdCDP:^JbR?K[G:lw/dFF;E]QQ<VE[XU[J]F8MOFOB_eScX
line not.entry b3f47d	557	Cp]N=cIEAlfY98KLN7RpVNOiYRR'>g);WTOi4U?Z=wJEZ;`Y\]Lm57>@9C@XjNVc
line not.entry be78aa	473	La7TSS4Z]PV;LOTUHRRbXR8w>W2Cq_NKB9EO[AP`KdffC/GURON`ZU?LU@=DnfS]
line not.entry d06d1a	516	ALda[NEL_A>L?G^CBR[YM;XYXR`?wJ3[Y@NR*PX`B[X4];W5b\6OaSLPA^,Y\OQH
line not.entry f593bc	659	IU]L#eL9_c`g7':`<>hX1N?dRjdH9eB.ViAd<JAGnO]<97XbfL^m98,RB6Go`O_f
line not.entry f971b2	555	)PD]FR;NLL_H#1I_S2dKN5Ep`ae=XeQQWfFcH=8XZSQH4<_WRK][<JFA6C9KKVQg
line not.entry fd8c7a	391	RTOw;\LEMWYd\R6v\BL_2OWXERhP@^89SbU[G?3^ZKe>o0RjVXiZPP8UQH<HWh\e
line not.event 2395b8	481	JbNRB@BT2bCX,,8mM#S3ATClTcoLVTPY?E9fNSA7W?i,8LPFWKUFCR*e>Z<ZLQ@e
line not.event 2a32f8	396	GT>ifG<6QjSb=-MC29FV9qSwctK^7bpRjDL]/A<IL\GB(TuqUW[o]K3eYIV[i]`k
line not.event 41038d	471	CBdEZPGG_tlcCKYM<7iA7`PwgoZ@;C;P7JFYJfB[VPK5AXZmNauZC-OVFaBODeXT
line not.event 6145c9	390	Ed@ZnJ<_VSG_HZiaFU]l=AKUrAV8>\Fi?6EvDRJ`WHlIHe[awWRXR;E[EW?SMY]`
line not.event 690d98	385	MQIUc`rdL<SM?BYMWwSWOGTOZPjQURX@[1D)[UD?)^F<BPHDBE=[Wl7AEglfmXR=
line not.event 73544a	500	NdXNLb<fdKPe=UMDSV=aS1Q[V^iXHKF3T@w_ZLSZ\NMfBNZP`MI]W`Q`Q=dbQchN
line not.event 772771	541	biXZ]@@FZAaK=CIPI^7=7OPPLI6L4VUWkwQ;RSW=CPB6ICTWFK`S1XUB]`JZpACQ
line not.event 8af43f	405	dXOTSkL1UX_Y4]m<?#NVN,AijQhoK\E?atVG3I:C?,-JDXEQO9`f+QKBEFZ?I;TG
line not.event 8b075a	427	:D3FVLNF@aMaW<IB46k]4V^vGHXNDOCGoRVu>RDSqViA-MUpk`w[=%3O;1D8IfNO
line not.event 9ebcd4	515	;RaaqX5F1adQML<gGZYn3(W`^[X+YN54lZ[n\X2w[P`T:[W\PV[\TR\LGA3]O^nY
line not.event ae04fe	365	sg=\``;&kPOa0DVIIL6M>DkjDcli=`e_TNf,OJI-VC_;APhTBF7ZJp]dmfjhwRpV
line not.event c07c41	382	WhDaA>6QfE\ACEG5H8-NC;VIlf`Y\k^J]UWUb4HTKgQ<;N>ANFBn*\`kbB>w[=HE
line not.event c6229d	398	UmIdeES3Lwla2HU[6?EBLUV`l]MF*YMk[KrSh^A=YE;?gT_Ng3McPFR`gQAe^@NU
line not.event ca9082	460	Vw`[YI4DSOIZE+AF@/iUIFHuhakT<PSEO^lQVo;FXaE7.]WAMMR]8g4kWH\NkC\I
line not.event cc22c3	377	]AWKVO@\PL\.cC<TM>:_fASGGqZ7M;SX6BbNNVuUTU?#HMKXAKbNHUIWF=KmPVRC
line not.event d1d57e	428	[w^I9AP8;KIfU,J3JaAD=UHHWnw;RUNQ;t7kFHL:JKNQT<H6Um9P9[We>?QPDMfZ
line not.event f3eb68	439	2GI?UJwbPBG1^^f7SWFh<jDa91TZAPKW@>S;[?QMEH]4dPXG-CFKlR8=<c=S-BBE
line not.event f5ced4	461	JN_Gd9DGCAABwo`&[IF_N?9L=eDKF0LW-`P<HE=DC`l`mYJPJA=:`V`U0Nd:I;Q?
line not.event f7070c	554	QrEcQ?>=bMTG47YO<B[SGGGmtiWVA^EKd_\WVLnIOC\@,FbS[MaaD>QXZBQ\woRV
line not.event facb30	435	Tg>U<KYWpijQGS>q34YN@b9_]UrdBbKEwvOhJgY4Q6^<HE]rbT\XJJ@`i[7d`i6s
line not.media 10d9f2	477	OOlZ=wIcEPWUNdKc'BdlMJ\8gZl6G]I8TqaPNO@eiSaCV7Q`lkiO;W>QL8;P]OwZ
line not.media 208961	471	IKVE[KOO>LAGIWK;O?GeP?5WP_6*kQDDDLkeJLIqRwJI]DC?]\kCQ_=YJ?PKU:h8
line not.media 3e4a4b	479	Bs\S6SQJQg[S7E+_TTSB+?JJ`ZW7aTI#YgX`68<TMHv&A;UsNW]g8,?GPE/qUtVQ
line not.media 537b51	390	QT<KQ]H?WjMYaoeKm[HWH?c?V]PPH5MbVRfF`WwMJbWT[KZZ:g<JJF:1gIL-MCER
line not.media 547548	422	>wjSTX:BQ\rs$&;Wb-`PPLKifhp8lZEKRjRr;A,YZTY6/H]SXnZi5IOTDS(^dwag
line not.media 5be570	431	P7^P1W@nBXMXXXW`P;YgM?JT3Re/?bI4f_BiI?=w@fO;;;icFUMEHOG[E8UMtiaE
line not.media 682372	465	RkO`:Q*;]\oI56MfQH[bPZIwNdiLArJXCYNg\_ZWKVS=(E]\^[Gn9N?e`(=ijCp[
line not.media 7e1156	502	RXY[PZBW2R^kP)@MCV[i`B#efV`Ej>8SNBOlA%DXMQ^HR0bhdgXbW]3T:F7P=Wc_
line not.media 82a220	593	Bk?T4TH1ILl\)50[#DcM4SAW_UiZEaHEqhBWIV>=]DLH3IqQ\`]WD3DVAS0Tea_a
line not.media cc034f	499	J4UXK\5AVeemA?<nINaw9\(]OGV-YW1:nNWpH6J\Wih/I5e=jYVgC34*@JT[^lol
line not.media d28f45	444	%II@N?\<4UJ4OL`QbZ@kVQKFSHDNLw7ZG=[P?[JZUPse:4XA>Y`@WYEN9NADKNFZ
line not.media dd55a0	419	9O[F#o5^bV\VVVLYX1Z`BB:\SPf17K8KU[P\FC/eegcVOChfBSXMI?NU?/W^eZPV
line not.media e242b1	631	EQLJ3pS6_daW6A,`N>RXAGHTIf[0.f4Jf^ReBBRpLo`FC3\^VU\Y90#VHIDHhePe
line not.media e3887c	456	<]LL=VB<cHXuEF@JX9NT?6It2^[MBI7WNR?s9S>JU\WEAJsHLiqb8I.PB>8^wUNj
line not.media ff1126	571	]b:^8OZ9UENY>DRO>:GUPM=lPwu`BXJB[NQNDaVPG?V84IH^K[S[0G=aCGZhmG`a
line not.official 0195a6	442	CBj_G^I@*gPX@<WW-ERS:Q\HUO`J7SB9liD]>3OT]wrE1K`Nc`bSFVBWQC2<\THi
line not.official 01bac7	500	LTbLALKT[]YV6E5aJA_JFY<YBUUW0hLOawEGBLRBUWKFBHu\LIJ\FMLU[CIGLOW_
line not.official 0a55f9	532	&NHw;Is46DZZK:Dk;HXR5bXUJVmKFVSUSM7J/M1apfi<3V^`WSh[-3L>;:<QMl@Q
line not.official 0c6ad3	422	JmZ4WZ;XFU;Bwc]ShhCj]SZA>+:R](Y8;LkUZ:A@IZX3jm50AAH*YPeSM@ZPB+ML
line not.official 0ed07a	416	'[X`5=4(?qif7D4jBQNE1qEcPg[6MoR6UaU^7#7IPQVK_CsagEeQI=FCK9CJ_ti<
line not.official 10c9c4	562	FOQ=ObGJPH\SY>@F8:AL#@9fKNpCD[Q9dUkc6f:c1Oa5+VsIVWVr81;dVK<JjETK
line not.official 1d7a56	608	GlLWI@]6_BTJE=S[3LU<=IGRUbo^,fVIRdSHIRU7wIP:1Du]CbYQPM2MKME_V>^X
line not.official 1f00db	553	KMCI5Q52=r_^?.5N3;aQA^/_N\\H9]J7Tw:AG?9g][nF_)qSgkNs9E9NI;=Uh`]R
line not.official 21c871	497	2GfN;X+K9CKa]C4UBOTm;ZGJDX:59A9aMDTs>,0hYqU^dWS\HZK^OY`G.>5N@wZk
line not.official 2761b2	364	XXKm41R8HZT&V59\;8Z4Q9%DZKATuq1odMI.B(HFg3IJ>Jn`:*X#4jXZ^JRa<L]l
line not.official 27e4df	657	+XRXGGa<DrZi:=2Y?3jM:R(\DbcP>`IHcZ@W7?1QfSCC?1Z_\PYKJ;,BF_#m]ZBl
line not.official 28abd2	592	CbPD9knBMgWR<H;d;9m<<h-w?cnF.a5Iep5W@OLdp@_L9>cY_TJY,/;T<O8Oj`Nj
line not.official 2a4d77	661	>aUTCHU4IL^_UE#]LGQV;OAc[]VIEQ\IgbJS=4G]haQ>^9SH]VWWPLMOOV5^eQWP
line not.official 33bd30	602	GFH/BuOKGebjNLBWDS\wUELMVCV*TTH@f[LXMEOcKaWB72Z`UY^ROWLM>)EiV`lb
line not.official 3ef4e1	757	f_VNBWZ+Z]i_9/MTD8`X?^BYcaVC3XJGXpC[FUWNwAH.A@ebHceY8@2UFFP[mS\C
line not.official 44a301	677	N`L^4XX+Pi`Z6:9XFHh9?Q<wLe^J4ZGBWZ2cE<EE]PJDD@UXiUMgD'4TPA@WdZeP
line not.official 59a209	479	ZG5L<dh1aTWw4@CN1FVB/>?PbMkJ3\IJb^DoIXE5UcIUM-OqgVY_H75JQ@9eQf`n
line not.official 763e79	601	Dw4r@DD-\cQj?M;T+5_LC+2RLQhKHcIEhY_H7R[_XL>P:gYbiTXMPF)HhRHcj>US
line not.official 799fba	515	]U@wDXD'[aen1I$TD,sDFX5sTWp?Eh]8hr+]@Ke=TKE$>1U]cXW^0$-TNM/@:i`k
line not.official 853526	527	7cHDCKFDNanX8CNfZ#ZPOD5f1c]CZr:JZDKe=VSaCKg9M5lb>\ZV-PL^:=:Iig\k
line not.official 89061c	685	GWbS5hE:SdTPJ>3Y9PJ:5?Obc_NJNTFFUd9S8F?\QMYH0DZh<MwY;C,O6IEVYd_C
line not.official 9bfbab	669	^2FOYF5^D?@=\cc:jm@RY/RCEN@G=<YYABw-]IH\?NGcUV5AK7DIZ\`@\;D^@:bD
line not.official a46ea2	710	B`@XDfX<kkfW0;GN31g`<S2r_Wk;/b7;hUBv;HVV\ab:6=hbfVdw<5*UVA8KmV[[
line not.official a60b6f	351	0[:CU^@3E-uE`NOZIHPUX[S[;$VWG63IqJ6C=LQSdIw]Ja972>_dd5HDY@JK5`G?
line not.official a62039	429	L8=j#2TP:?CZ\>ET6FXVp\EC8I:^.,KHTFHI9+9:W>KjnG<CI9S6_=lHTq:XCH=]
line not.official bc8297	418	[2`Y,R]R_CfG=?#4JHL?4VW@g`SVkGN@Gc\_UNL`bo95J$gsCQZM1>=21`%Ua\:A
line not.official c59ef2	651	AfNNKUK\N_ZS@NULJEFfS#JZB\YLd6JOThpYDUS]EalDA[[S;HAhE6O]QGJX\FgG
line not.official c95b83	554	EbHW5^\B7\bILPD^(EOQL[;ZS9YKTV<IPKOX9;O?wKbOCU^WXRO\I;4S6H@\^JXP
line not.official dbf2b0	517	[YY]<ZOMA`IRGI?L#ARZK]NW_fP5DH\:IkO[\3[PWZV?,QYcD_gYHF*XBDTFKWH=
line not.official dc278c	594	?A^_CwFIAbaU<GK\E/g@@\6cbZpMEb;XUWJQOVWSXiXJJIbY]bg]GGJHPQTLXpc\
line not.official e10277	411	5QdU9WZIgLJXY`5ed8[9FKDWJ]UEIaV1F[9f:CPOKMbii;XXawqJHSMLD:ODeSSn
line not.official f287f5	392	2p=Q+N9H@CpHB?#PD1uZKRJ]^J\A)SX4uHGiMN/^NTE:b:lSnaM]*C3=<*=WUbYm
line not.official f5bce3	495	F]dBFkWLZdO[9M9]3CU<FL-MHSw>=WE1YSDJB<J]NeL,?4^ecPkG>O5H=<5LQUXM
line not.practice 07c34d	595	`Uah>VJ#VaF\IF5F@HUN:ZHHp[X@UgJENb>dHEWeXMF:XAQ_aY^SG]VVA57UO^EA
line not.practice 24b5bf	405	[JQAC^86PphRL]0JNQXM#TJLAcBT,<HKFSgIUWcL:[VR]R`K[[_HD:KG_IDPKeBV
line not.practice 4910c5	525	\C_JFEKUPVQEb7FRISaRIlQSF]<BLfI51cPQRCA]Y[IDS)hYwT[VUG;51D@XULWP
line not.practice 5ad6f7	516	?RE?T?RaY_YAFPOD?:WB<X8bZJgJ]5MW@WLL<BQ7eLw$@OKW;NSJ2U;T:UHNI\\M
line not.practice 6259ac	538	@XIJ9w_SMaNi5C<XFKdh0U9ha[sR^iP2Xd>H>HTRnwc;DEMe`hlXC09tJ=E[i\`b
line not.practice 6cac21	488	?^[N>[KOeUOa,B=wG<ZP:O?fROiI7SEWpU\e@O`RX_K3UJaHWhZZB74KH9B_PaJd
line not.practice 76649e	565	LVgM%_QSwXP[:0$Y<=YhRHLWL[RJQ]8Hcb`mJ@AaWhOV;<R[W\_^I:COS86oaZK^
line not.practice 784d50	416	S`PUP\PTK^=dFJHBdCT\LQPckiw?@bGJX_DJoZCKFSYN,'?VOZ\d6_GYO:=O]OTU
line not.practice 7b1e4b	431	IU`QH=Q.W\I[DIDw7O]>UDIOXaTAYUK5ZaG]HDO[tOZ>H1V[G9UL9;IfZFDK3J\g
line not.practice 7caa23	458	Qs?mJvP7RNXW40Ds6?af'=(Y_Xw<Nl`K_]iRJ-[OTFF4?MFQXTZa=\5Z[@>weiSH
line not.practice 8225e8	590	Lw^cG[SCQXbG<>.`9KJQMMMda[ZJUaH7bf=TPKVMYPNBK8J]JYU`8KL=@Q0g`eP[
line not.practice 91553d	582	R_VT7PO.Nc[w4CLWf<oG=23BaZRIU\38S]gU4K2QXrVZD)e]NYfW@W,G?L<ZW[^_
line not.practice 9c0c20	472	9]]Mg?Jo@TBHnbjQa]/wVDjFB2D-pGcdNGgDw;@S<lUv>l_W>T=@NigS7N]OS@4b
line not.practice dd719b	355	TAH3?<o_N^>GO=.,[hiJ5R?>f'C\h>DlDHBD?g/T]NLHH3WL0#6WMX)M6@kP9<Hc
line not.practice ffb71e	578	PTOXXQVGanZ[IRWSCLO\JU0g>V\]JP#U^PHX1I^FOG[G=3NR_YI_FEIN[=\R_THI
line not.research 088d7a	447	TPlLbLU4WL7UBX-;H^K_<NS9OZ0>Z>]W)`P\4_g+\WXaZ2^waVIJZY^SQrPNOgDP
line not.research 1e4721	515	>gOOFa8^NXWY9LOW(F]a6G>ab\n3>rB6MdQf2W-f_\wHWOj]jfPTF.AQ806OYYue
line not.research 312af7	434	OYbTAG#Hc5LE[)/PUWPW;3]b@fZJ]^MQ\:g?FNT_F;L9wKGRDNKDJeMR*<KXHQbY
line not.research 32a713	524	LSQPMdWLFsJR>I3j<Jf_S3NcShU8D_3/L_IbTBKJ]aT<69@/bnTwC:<\<@>JrjXk
line not.research 3532f9	584	8TD:RLBWJ[`ZHKVZeJZ\FEJT7DeH=]@LVSc^OJLeTew\@QfcObRgGDMaE?JS`Z]n
line not.research 581919	778	=WCOUNCHBTbdFR9VIGZTMD5eKUhDC\8E^^IVAJXUSZ]V>F`ZPZYV@3HWIHKL[TYw
line not.research 596ae2	378	DM.YSKCV;]bEF>DYE#DS;EEUS`NP;aPUl[]E8SZDDdOcH8SMGJpn<72\@JCvYlO?
line not.research 798d96	510	M_NPBO9<TYXm8FRT[?^cD;HbKdq>GX<N\rSO?FBY`cLO#Gt\Xfhh>8JSD5IQlWvg
line not.research 8566c5	456	R7WwB[NBKifH3@IjF6mU7ZRIWVP9KDZWiuCZXSUSYdo7L3UU=e<`BBKYKI`dde[R
line not.research d0afb7	570	UwM]3VE5]JcW@=0[K:TL;ICZPbq@Tk49i][j?PNajOT4S'W_TScR2<:XOQ9]G[en
line not.research d4be0c	650	E^T^@[62]Z[ZI+SXR7MlBBDgZboPOSIGfaRNJI7NW[K9#HePV]kC5:CTQN@HhXS^
line not.research ddf8e4	414	<_TgCaUbIr^eH#*bO<gZ166]dVjKEkC7bvWdCZ7jS\kCDKmhSiJg@85a=C5`ScNq
line not.research e7b9b0	530	D\Md4KGpC]@a51Dh47_O5_@eVfkFRVLD\G@^DX:Sn[NL=GqgO[^[6@Lr8Q#lm`ZY
line not.research f87caf	450	DhRlYW.JL`ELBW#J8L^U%RrYY@LGHIL$MG^QPXUC@R]53GNlcU]MX[Us816a\Ube
line not.research fa6058	596	UTDcHI]8D9`F1'ITI8dI#oIKQsKSNXZEN`ghV>IUrJU+PZPTXXWOL=HW\SIRcPID
line not.someone 09c2bf	558	H`[T#Q@OL\]gLKLJZVTUI<,]J\_<5a6Kh`V[CIfWPX^PR_[bPXTaH=NDDA=XnTYR
line not.someone 193099	526	cf[^X<HF]:a7;6TOG@IH#^dXahbZTFJLY\l]aWAW_BW(9fVOOMHUCbJQOQRbYMbC
line not.someone 1d6249	694	ENNP9REJFef_M=2WaFUMN?6\]^\HJaS)I_KRJIBZ^\b@=@R]dRp^I6@t9H9NwbTX
line not.someone 2a19f1	453	L>oJPCEW<AP<6;:JW\>9=^Y6Z\i\tO3%MURdjNFRrP2IIJJf/X\Q#LdS<;`NJ_FK
line not.someone 41ad42	503	IdT3/\bXO`LJKTWKP?MPM\5KAKwe^V:EQg4L2_m@MXfeLNWYHS]=1Q)SQ^cYQRL/
line not.someone 4381ec	600	A_X^8VMEEaT[AAJcZNQNEQ3d[=QEZRSBXv(`M9YPTdT3DEKVHVMaS6DO58>HwbTU
line not.someone 4e112d	552	RJTcXFI7ZNWNVQ7d4RSO^MGPWXT^E^QJkEXYWUw7a1@XJO>DO9ITI6IT_V8bZ7Cd
line not.someone 66885f	488	Yn`JISIQFm`YMEc?O>KTCECc_\^;9kZ<MZmg_HVN;cGM3\M>hBFV\\AeM=2Tg\wR
line not.someone 68d253	384	[JNNBAra&@WNWPHNgLZ;U;sd6Rd_tXFN>D\^DYA>@9HIRDVZYKvHPwl?I\KQ9OAH
line not.someone 715e41	388	UK0Hq<ReB:FSHWCJ5;?AgBZQ4A:h>E^pZO:N_2PTRXD&G*:F<@6#A<TKPIc=8?:0
line not.someone 868553	462	T^Lf(eC@F]AUHO;^BVQE7U<bbeMOea?BAm0TPWVWM[H8U>gWcaUWLNMY#HM?T\iP
line not.someone 8cc3e3	461	78=B9P]OQa^3KeS\SPVE_\HQH6@DVUPQL_wKHdR[4SQX:ZP>XUeNJ/[NI[@CDU[b
line not.someone 8dc7f3	497	1kvK:`G19rWl?0Ik?6pnCXUEOaZA,lIBB_WN5FYwJLFFF1ccodW[8OOQ940BW[bo
line not.someone 8f0a12	529	]fU]FM#MPNbA=88I^M@L6A`JdIY7^YUXXgVY]b;`NTlTM;1KFdTAVMH]MFATETSM
line not.someone 9864dd	616	IQn3JQKc>GZQNXUDSGFbMI:cJw];MiD5Y]HZCK=pBOiVrBS\ThUR`:Y5@C=J`tNe
line not.someone 9fc14c	517	;a_^8gM:9_YR@@EREIwXDZGwTZc8ToD8KiFWOBFXS`SEQ:Rlo^X_I;9[%IFKN^^f
line not.someone a13573	480	G]YO-TM:bbcSBX4]^Hf@<Y-XlYFKDV:)PY2WDZ=M]AOILL[ZfU_RA#RUKQ<pNSYU
line not.someone a4ed43	475	-GT<>eOWIJRX?VT?VSaSSC6ObG]1>FB:2\RZCBDG\YwUR:t[T]^d0WZUOLLZ>\nk
line not.someone aaa0e6	567	WUiK;]&G=PR;NZGUBOC7KwJRW[V+GZN=M^EIOA2R^^98A/Sf>RiINKF0=HN:PoQK
line not.someone ab68eb	666	b`T`Ha@aSFNV>;F`RAIhT\/wPalCbSLCkN[GRK-TN]\JI?GU[UkOBC2O\3G]_KYN
line not.someone bb3af2	457	NaTKC>TFgcNYSO5N8]^ER^BGG[BR0]4MnQ9=VRLQwBNPN?CO>YDO_RIIUI4]G]5H
line not.someone c58200	404	,BusOUMOGQP^\_EK8\IkbY1CB7`<;2I6RDM`^SApTwePE>5BA]IWR[pNb;:UmG_S
line not.someone d49548	732	=ZLX*`EKCQp]=>:lFD_a<\C\OaaEQnW4HPAY:O<^cCS9E<[XQ\aw5B7TY<=\XVbd
line not.someone da6085	390	CSSc?U@HcQWW8?,kQDrNPs1bcaUMG`5DZb1Z6XYJfTT>GGsu`Z[wF6Pfk`;UwYNo
line not.someone e47e80	713	;TZ-MEcUI6Y:MR[:f-'9HPN=O#7HNEbd=9DJKWVEKMR;]FY<:AAHKl=<PL]BJ=9E
line not.someone f21bab	421	6UY[8]8D:Nw_H[@lBJUY\K;XY`JI[O6P`MAW93*QUqhRYMrlUmdWQ:D;D)F^HVac
line not.someone f56124	558	UUEwHY[l\V[YTBLeZUXNB^9X`Qj>U^VHjV<[I@P^_uFAR+lenc[n1LFX4APUh]SJ
line not.someone f8c997	596	:ZGO9YIOUcnZ_P@_SFhwQQ@hANb6HiIFGY^s3?AY\?bDGFCYnXcnL<6W9==QIU`W
line not.someone f9a38e	597	`bXbiGVUXJ\H9FBJB>fR5HFZiNRHjwO7VY>cLJDWe^d3>;JmZSR\LMQ_6VKYkY_J
line not.staff 364c48	480	bXLi>jHBGRwoAIFT01EYZ=68jlDXH[VCUwOW=>OYZWY@R>Uag`pQPGMp5EDSLRRf
line not.staff 4a6524	534	>]RMB[EJ^bjU>E0N@@_MB=G\KQhIGg?M]`ME@GSLZPL2-BZ[YWt`J#HX<K@MkTRb
line not.staff 626b86	660	SNX[EfQIRb[fF0IcO:^U<Q>]NdjD5cG;VTD[<M@ZL`S;J7TwUSY[KA>UFAPU]RWZ
line not.staff 6703f5	491	Xi=f>WN5@MaV3'CE?MPD5X@RLXj=Eo.9ldB\4OLS\Ra9.@ahWXQ]Q*#\F43N\T^i
line not.staff 670662	624	?c6T:dKKDbjT>#9wQ<aORZMce[r3FeD>oRCe4>KMfTZG5:eXah[aE.3dL%FZdi]V
line not.staff 9918ed	600	LBoDR\0_:OB6WTeBauFaW)R2K>E<ZEIN'FYN\?5w4XdenpKCBTMIUfgA84EP=@ng
line not.staff 9a9c2c	524	)\U_R_L9Yqul2D8e@FnBDG>uGShB2gULZtJ_?SLj^_wE;;ZUjIac9:OiEG5Hm^^b
line not.staff 9f07a3	597	0`SV:WKEYLijL@J[G@`fF[8bM_l1Wc;?R\#hBFE`W`UF5DKhYYpjGA?R+MWP[ab_
line not.staff ab9c3c	503	PlPL0p]LMdswC8<]03kk+ZDidi_8TR>;Jl=N3Q^b\PWT60gUW]RgH=5T0,HSpUrp
line not.staff c8b875	546	2e_c<t@6JfcmKB-m\=aXG70mW`pJ:T?CXbG^.^KZXT\I_9ZwWX\_=B=MNNEVUIeZ
line not.study 0471d1	575	ATBXMB/S<iW`D#TZADQT\J2fre\PHH>1MVCENINLPNiM3&QL?oKa=B#V>FCQ_E:]
line not.study 0679f8	604	4IXaLw:KOOjVBY=`cKSMEU>dVZbAn`.NMYW^K?FIT_sXSPWfVBB\;CG].6M[aOMW
line not.study 0aa473	529	HEY[VWUD[A=[c#QI4fIM;[HMIJGQO=UAHFJ]O:nIR`@NL:5FTDDDH_^RK[c?HC>D
line not.study 0d1b2e	711	=<MSV`fAI_UZM\[RIPGYA>?R?PNNTR@Q^^]TIFGXDwUHD;^^OOWXDQZAMG=SXIV\
line not.study 123165	520	IpFh#_Q?iMSV:=<bJ5`fPHCpWj]'1c=>uYYIKTPYVr=KC=ZbdqZi]K>KT(,^^P__
line not.study 1410e6	482	UFapQ`L7N]]^E=7`91f@/URWAZKFFWM/wfSeI]4BUOLW9OEdXWE[8+W9q97`K5ZI
line not.study 162361	481	NhV=dK:OV]JS<;FRNUY?1^AeMwf@AO@3IYMO]PXshVM5Q^]TT[LXCd<aW5_`e]^Q
line not.study 172601	367	ToJMYXj@STJb_E[<GXEpm/V=<cR`I\?6E5D\2UX]\dh'>MickgEFW5#[EM1?TPBK
line not.study 1b724d	609	LOQUA_#WAkVjEX7i>?`fA_OS\j[>_YCB\bFU#A<jb1eSKFb_gh`_N8>S3?Mdbbbe
line not.study 1c0e33	779	IKNOFj1?DZc\HB0W89][EE>jZXh>AwN8l`PO:PIV\TW@8AJSYcY\EE=EIA?SYX[Z
line not.study 1c1540	799	FZZS<Z=0HebkC77g5CrD:G>eVke7J^;<blEg8DAdhYJ=EH\nb_tj=#C_B8<U\Yb]
line not.study 1d9012	443	CA^IMf9;n[cnk=P<XfM:>KHME]\<CCw1Dg@P[p^Q:qF\EI^+MJ'T9I0@SSpGr>i8
line not.study 1eb632	464	`WIc2aJ68c_G/3OP?Q@>B\QLSUcTmUE?m>FfP:[Im#g@B5IkQ]CF9KY^VERXNaJJ
line not.study 235d68	488	TAjM36LMoCMQQIHL23SF-^#6MSG?[E[*hmR[_CW<P;Q=`GVXJqL>*c\K@[,o:nGR
line not.study 2a6029	470	Lj>n`X>UX;N=(XJGF2TRQLW[`OwR3GHmlQIG@ViPKK;\4V461KTk0:\[D5fLMMvV
line not.study 2f5a61	613	DeZc@`LBWdhWCG#U^>``DP4`P^\HHdDTaWP`?G:dP^ZHKGg^dgc[N,9g@.>keX\u
line not.study 305233	569	8iNS;ZFKEWMm9FBd6=`SMT2UUSJC[d<Jd>`W3C'mcVRHCLcISD^eXI<w1KWeXAV]
line not.study 3060cf	746	R^cW@WF?V_Xe@A@cI9bL9MM]`W]#HOA>YVMSG84ZOQPDE4a_UZQ]FNUXEM;`NfWZ
line not.study 468451	402	LA]0aKESFC:6CPlG\R`c,#O7N.^?T?6PQ5DTPQ\`3WZHFt9QBSFJSSY[EVZOVAk0
line not.study 46d574	341	GS`A.5wWE7LCg-k0kMW:DlUB@4:nUQ>M2g-Yn)Q;K7Pcl?WDdAXP3rSC/b$*<J.L
line not.study 47890a	579	[J\b=KKGgDPOT<=H>]TFIcCN^YRAbI`E>J3]HM:?wECJBU?XY[fH9SfL?K>VAuC;
line not.study 478c5a	518	1Fk2Se+]HCIP<9TWdLRYP8>V,>:#1B?GPMLGD:]P:gZ0sME8DRMXXIP:;O6U]TRV
line not.study 4e6651	550	ItIY;jRDT_]XF;<gWJVW1NO^\cXCEuA<eY5fJCHNY:[9FC`dTkw_6B>OQQBQTZ=M
line not.study 50d9ee	477	SMW`JEE5WnDX756GK:U^3#VWhVMDOX\UaX`dLP)F]ZKWngYMPRYV7T1EE`FVh_YJ
line not.study 55ec9e	423	Bcaj-Y1*R`Ti3(3j:EU725=dWn[MIj-DMj=f5G)XYTT70AkbQdhb)/1MaELQRw\m
line not.study 5f04cb	392	0ItEUg9D=PCGeoHnqBnld'JX)0[8E9IWKbGLE^wa5Tw>IOTe<RQaTD7N1>WFCWPp
line not.study 62f32f	381	0hB<1Z@Tb6aeU&DL?Z_\Nd>a=dcFnV4VLdBaQjGW?qo67$dpYbqaO4?eD5#VIqkX
line not.study 644b00	615	QFKP9SPPRRIOK8Sg8SU]Mw?NH=O>F>MHn\dKHY5IVcr;>OLsb[K@H?RS6H>MU`^v
line not.study 6525d3	532	6>Q:DJHV?bSMAWHNQXRfGEN<CJ-PZTK?XOf`PO;w?aYWYSGRSBXM;EKP;7@BCQZH
line not.study 699000	593	H\Hw*->?FJP_JH>Z1WNT9M^MWbRcRLSNZ[JFbUT:TOBOWNORJFOT:J>1d[IMJK;F
line not.study 6cb3d3	399	i:IXUhPLNOlMHP0n@CaOEMEwNBg@8FWSPfPLZ;I?dGG_C6JSoNBTAYCXFF??\PeR
line not.study 6f659e	373	HWa/pqA\dHVGf8e=NU6d^gY_Q(E8VQ-QNeQQm+1w-ob=^GbKN`14PJ@84YkPvpeZ
line not.study 7073b9	571	rNCwO\?;tS^N3@XN0@C6=SMaSRd\@LbJgZJZJL^TA[RFGTbZVQLG@GPH_XGU\QR@
line not.study 746c68	522	CcWNXL=T:HGgLDFGOE?K[+#^H`RHJO9@[kYmB?Q_SfSGKVMdZU=Z0E8dEBC^MVfo
line not.study 77171f	477	TLU1hqQNN]9WQSWYS9TXLb9[SgMVRJ#KH]fI?EETTI\TKioJ`XBR`[NNMH[RdHUV
line not.study 8be0a5	620	IUQHHc=3U]^]2B7]IAT[8_IdG^\@.BB@wlpXC5MFTVkJQM]bDbSc8(EI]@Q^jGW[
line not.study 90f3ea	706	C`TOA`KA>]eh9IHkG:P[;;;KFTd5EdBC]hWh?;9UM\]=FOU`nUjiB94P75@_wIZW
line not.study a9d669	635	NYObK]==EfYiI>CVH>\d;N>je_fCOf+?wkDfB>/ebG^?TA]jl`UnH2IRGD5h\Ghr
line not.study b08e0d	562	?PMARUWZAPJIJL;8XEFkV@Hb9FHVVCGdLSO/OwQV2RKF3OCT2<8>N^6gK_@\OSD@
line not.study b4d752	597	KNBY2QqMeBVI)X?A<NO-JILWGOFG;RBdOPB3RTHP5TOWCS`IVAP;?>VPwXETK8HM
line not.study c03760	495	_Z3]:O:woAWUDDM9I\TR3F5vR9DCK^F`8UMI[PTF=OT;YWCaAO2GL`VXVb4qXXXM
line not.study c30363	457	p[XN^ZbKbM<[JXMMKQCwaOGZWD[G_^>$G*bbQDTI_aORZKZUbGVTDRNDdKLPJ_QN
line not.study cabc89	453	7fDJX=U'Ue`G;IJe1-\SD^MY<D\I9OIDUDb`XQ97[8T>O\8sIQ>X#='V;YPu4bXd
line not.study de2e65	420	Hv&EAQXU<hjS25Q^:#Xc/`<b_fE=;\`?XEOOV@*RI<R<*-GGwTfULR71Q67:WUO]
line not.study ea6129	613	XIB`3]QBO_M`VM-H2KKO>R=N\dLV^\N?_jMgL>DScTYME7aT^bY[:6DW77JTwOSN
line not.study ea8bfa	412	2NObI[99G]:?2\?YF#NB<HQ]`dhTGVNJkMZMU[M=JMNP>c@FT/@LJF<mSdrQR?AK
line not.study ec0118	770	PJgAwO=[F?RVaFQLm]KcPIAXETA8OZ@KNJgVEH5`CvdD[V6N@HHT_[ALK-RGD\R]
line not.study ed6c93	400	JdNHC]`KamT\87NO<QkM,PV[Cra?hwCBWlFfXQNIuWE9KFLUE<cQK8C>7XE[BSJM
line not.study edac24	415	v8NJkGOjJKTN:\SH3m%[UCV5`FGL\BCLK0QP;_QwpdI-TK[KEUC:TAQ@/EU:C?ZW
line not.study f56be2	658	KPd[HO9FVBeg<H4\T0TV<TBr_eISFbXK^QTe=JSPQeUGF8Zwm[KSDFEDK?7SiJNX
line not.study f6d837	642	KL=WCT#NO?G=Pb>?Pb7EjDKY>PQ[9AMcKWV<KGTLLNEPesD:<A.<VW\H\WSZBMHH
line not.study f78521	561	JjPvTu5[XS?M>83M=MVd.APn^kWX^_DJwiX_MIQ[R?J@BL\nM_fcBRKR;eUV_noG
line not.study fc55a5	757	J_UGK][PLUV\AABZI;R[<G9ZRwW=<IGBK[b\>L=hTi^B<CVTDV^_4GLX2@DVRUPJ
line offer.clear 033c77	594	DYwPFUUC^<]:O6`7eaA?N>F@N+Z<GR]0MQE7f`[PCdS<K?]VKAelOYI9DWEHhUZJ
line offer.clear 0bc5bd	461	L\^?EOT^]Qk:=AdLaOOD5R9VGVw>X`R@=Pd=YTSV>^D2h6b_0XGGG;GNJC3[]cPB
line offer.clear 0deba2	449	IC\VI@MBUR7HT@KDFI5L>kC\QAODK;_BEJ3_?VNJCi?.ZRDR[DLPKwc>/K7NLgF6
line offer.clear 106c0b	456	0olIJlH?LCXY:IGL]OY_FRB:N\<@8H];Go8E_fV@B[*AYAU5EU<wXPN8BPFakFL.
line offer.clear 1309d3	547	9YX;EEwIiBE:8>gKrY?O4H1@A8?DHO[6AO9I\YbRFn;9s;YUN=IaFR;7ASHZ_;1<
line offer.clear 15496e	563	Ea\2MOEP]CO[0LDMUNLUIT?=;LSA=@VO3a8G>_h]m[CGCBwMFHeS=^R9?ZD;M4<=
line offer.clear 15f0df	345	5LoJOZR9\:[\@MZJbmDF,AC5^TIM5HW>@W>UDga;FY@U[>`6#CEQ/9-8DX`KPY=X
line offer.clear 185843	552	BYj@LciUYPgBR@]Da`\<Q6FCA/@P2B`H;[R9TfqKBu:Bw@b\<MPZ:f;;Fc=Wr6>D
line offer.clear 1908e1	506	UYeA?LwQX@`X?O`QZUQO>4KECNU73KT6KXF5YflBCcI?a8_MAJ@cTTLQH]B\MK;?
line offer.clear 19b3e0	521	i8AQS*eO+5B3ITEAVKG@e[OFH9OYjGR]]@H5h5nHb?WJUEIKJP]AKP[GwXWL8[[R
line offer.clear 1a0081	494	HFbS:LYKd:0BL9FSVj04CP]L<M;E0Fw3CTWAM^]/A]AWZR\JEE2JYnD[B]D[^??C
line offer.clear 1c7f09	430	MioCFAf1pM`EM=W3b`HTI;A?KKVISBwKF;I;ATa=ErFAc)^+Q;GVKpH':RC[`L0M
line offer.clear 1c9f56	511	Qwe=@`Y7dEfK:1kHw_CN-8>8AVJ-NFj29a:Jhle@6vG3b@PI9He^*f8.>h9]ZFH>
line offer.clear 1ca965	553	F8]C9]`0bLMBBJONTbO]O7JE@6LV<L\RKL#\MnfNQWFV^;WKEWZ[JTZC]U?S^K;B
line offer.clear 20e575	429	^dX7WDUHXANE/@hC[X2=JKAQFCNTRAdI;SSCdcWFIZIGZOQ40]e\#^OFR\O_P:@H
line offer.clear 2123ed	408	JZpVF.SGgFZAD>l^Vw@RHSSG=U;-QNQFEDIOif^P8Z3<]<bVBI,]Wn6FEdL^P<J3
line offer.clear 233169	514	@H5LAD]icIEKTWOJDjZ9ON#>G=Ib@YEEEcWGOSGM]`R?dCm_Z[Tm[[7]LgMVIYK]
line offer.clear 34ad0a	526	AwA:NaKQiJQA<gO8Z76G2@?`T)bNKHS\8M@=a[eL:XWDSKT&,=%jQ`KTKSBIG84H
line offer.clear 356e63	405	XOm%G5nST.5E^\X@dY:cRP1PC4TWaBM6:I?RTCc7hI[[cIcQJY_VBG#N:jdN_[PH
line offer.clear 3610c3	329	:m@fYKE'eBXHQYmYqm`#7U3OK33L<?ZNnZPZd<m=X_7FZ=o/=3Mr:Y19XsJRGKR6
line offer.clear 37ee6b	461	^eODR(oRaS\K9OmBMjM>:Jc0+<0TKAnH6D5Ehqw@AI<Z^He;D50YQK:D[uBFUA2\
line offer.clear 3999a4	480	I4b.Te/^F8S<[V_@ho0XTYl<UMAMQQ)RVT\SwM4DIZOSh\;UOiS_cvuHVaF7d_D;
line offer.clear 3b7955	518	PRU7>jcIh5iEBDkHLiMFF4F0?O:CMJPECf4XqbhOVkINN8PATRYWEhE?Yl1]]<#+
line offer.clear 3da4b9	392	apXSKFD2q-WR58g\k`Ko5MT]Af40/VX5E`J.WdY>JVM;gT^mJWU]DFFQURNOwWO]
line offer.clear 3df944	428	hU8S`Q@<NSc4@QGIGN6c5AKIS]whAK\gaKu;?J?RK5@HHTJ[9;JY]LQNQQ[ZXLCD
line offer.clear 46219b	479	(h\@/KkET8r=C(wRL]\NHL?OKIL5LTsHCVAHeV_FAoKI]PqTNFMpReCI?WCW_[FQ
line offer.clear 4b0139	499	?lZG7ebUl1T?2CXGQcZBML<:MI@TH?MXEZNd_UXSKV8?W+ZaE>kw>eG0GW;RNFMN
line offer.clear 4fc7a9	446	7MwNW<hKkD`@7>PHVaAEQNXOSDCFIDWQU4^XiP^J@b1=dWRMD;5EMgY=V=aaYQCG
line offer.clear 51a64a	317	8ICRIeFB7rMSZiB\2d[k?OZ,_MhRJZLCGiEBXNXM_FR<=HkMmF3S50Vi4>SdPP[w
line offer.clear 51e454	375	6Mw%:N]DB?u<A@YFQNCCHDE@JZEE0<bRAKM8]daK[q+=_7dD00?PTn-3L^5uS<RP
line offer.clear 5405a1	502	EMQBGAhBa?PCK<`FaYI)M;a:X;ONN?V89Y+GUGS9GZ#FiEZAM>?GRQTF>T:SKTER
line offer.clear 5464d0	451	Gg^CM<k8i7f6#8\:HcC6C5MC[LL8=6q8Ae-UKUa=Uw;=O5Ya>=14<c9EWJ0npG?-
line offer.clear 565743	508	,BJALR4:+kuU>1CZPQVLCV:U]A2MPJH&9EHMD(B@SbO7m#hZPYnkMAB8:A=MQN@g
line offer.clear 59380b	740	I[]L3^a?SHwM5=YDcXKTBHDDICBEEMN::XCRSU]FNXJJOLQRCEGUCIDA@hLVVF=N
line offer.clear 5c67f9	409	DfacRN>FRGjaCZE@MJhP7Y]PMR#.HFb?UQC]D.DF=SM=B=cIYOK@PIU*UNRQSU[G
line offer.clear 5e0bd8	591	<ReQ@UN;S:aKG=wWJbD43E;Q>=:>ZE_DOL?9VUaMEBH8dF_[CH@RHUILNgLP^EDD
line offer.clear 60ecee	368	6__=LaNIiNXR<)W0cZ=@V70VWCG\8Hw5RDI.V`C??\]?VIlJ5,HT9[&L%`?^eJ@A
line offer.clear 61f621	399	?ilY@XiDcPVI>>a>aG66J7Q)B_[59Dd=FU2%urb<@KELU?lwK?En<b@SBSJRi4?F
line offer.clear 6205d3	523	OKZZ_TMFV5H<@?aHX`4YGWkPKJOMYRKLD/H=UZV5KF(I_F;IBCDN@g_RUnwZ@GFK
line offer.clear 64b24a	430	Pug.GZJCaUjfXCLVaQbP;DChUHo;<Z;+F_GWA^RpTalHT(^FMCdFHb#4K?AnN:ZH
line offer.clear 6c6258	527	R^GEFIPKUJSGCJwEN_GQEO@8KQ<:LWRI;BF>^\H.?RRW[B`ALJ2eQ`@NDc<9V8@.
line offer.clear 77e0dd	414	EY?McPiFh]JO?Sf[ME:GN7Lw5IMS@@QSPF^LSmRX1=QPEAKRS[jc?Q=?]JJdiSBP
line offer.clear 823e11	448	Eoi5ICY8\OlE6V\H`kQG;KFNJ@dKDKH3RMR-hlG;Pw?>ST\+N>H\[S6:Gk=smEI=
line offer.clear 828a91	579	5op8>IY5ONaKQGT:wdCE</0A>E:@3FV+?S62b]OLElC@v/GOB@J[JV156o4YhKG>
line offer.clear 84a1bf	556	KXhCBBwFS9\N=D]?vnI>H:JDJ+NQDHWM5^G,^XE@:kI=TD_aM=@[:qBBRTL@s=I<
line offer.clear 84b093	512	M[P1PBtT@CE,P.]CT_CAWNFA7,]JIKa]L/:3fgr;QeNV_8q2@DFDP_UT7wVF>8>2
line offer.clear 86d7bd	609	HVVHNdd@[YVV@?OM\gQZ@#6EM8LMFD8;PaRYVNJ]XVE>Q4TRVI_R@Y>>4V,bRSV6
line offer.clear 8a79c8	431	\X)wd<HXKEZH4PILL>Dh/*SrJVLBZ_\QdfFSK)L1OFb*HNF?Y\TTCN5aWGVjjSk^
line offer.clear 8d64b4	574	Ijh,PJ`?o,c4%8WCmVJ9=??=MJ:>A>_O<a9MlrP3>j@DeEwQDDV^JREATb<]`-SE
line offer.clear 8f85d8	525	DR]H.CiHP;`OQ;6Pw_J7XJJB;<ANQYZNKY<[P_eG?[OVb8jIYOHdMG2;Ik3QUAHY
line offer.clear 90a7cf	334	4oc$WwSgQTG6]CqStGNeiMX2GA\:&B2_67d_pU0^Lq?qc=EUH;M^]Ki<LLn@:VUM
line offer.clear 95f345	557	8iR0P7c[V90?H?b?b^HQHB_#JH;S@HVN).[Ib_N@8gSBOF@BB7TTSfV^=HEEHOQ2
line offer.clear 98786c	509	?VSS<[=ZLu_JDJ`ZLLS^F#GPgMADF]J7TTUs]CIRNIAB41]q[NrLAOBG6=GEeJTP
line offer.clear 9dd7e6	510	47XU>jMDChnfWJ=^QcwZ62AC2W]F<W,0MlNTGN%Mj@QEZKrXaWOhH@B2<B?>NCSi
line offer.clear 9f8ccf	646	@^XAAJRFOEWQ;5bDi^HP9Q5A=SD==H[DQ_DGawk8?XDGdCOhD:ZNFc<`BY6<e?BL
line offer.clear a588b7	517	^C\;LVl#ST_<dUk*aL<2?Q&,87JD1D]I?Y46]\_IVl<Li9^7F2GiCGOKLT<:bF8.
line offer.clear aae565	433	8cn)A1g<^BiB31aK[t<9686SE?C4D1w/5VIRh_t6>J4:c@?P=AKPLR.2Lg?^jYHF
line offer.clear ae70d5	411	*nN(.CfX7;QUFQl\wsH8R\AH[G@A5HWH-F@9\8iFdP[EwXXdICZOXreL%L;6X?;C
line offer.clear ae8df8	441	AbeXER\LVKwV)RcOln&>9J6aJGY3-Xj@7J:5NqmUFuVG^KbFM<>SM`FRB\3Ak6P&
line offer.clear aea8ad	426	Fkp<)o^1wOaW3>C<diZ=768CF-J*BYOBD9]FHkJCX]P7`DKOJ>S[J\9?,RJSq@]G
line offer.clear b135ce	412	%WJGNG[S4VVc7KHLYW]GPfJeReVPSeUF^>KBAYLgQgESUBJwOS^[PD9.7MQ[JTMW
line offer.clear b359e7	424	HO]LEciIdN`LC?gFNfM,-JRWB5<(8QoCSYSMwNTBPDOHj8g<FKGj9K9IRa:<p^MC
line offer.clear b6951d	557	FaV>K8hHGBS6[L\,]e3ZMHF3'5<Ve3NLD?PAbgVIKeAgbWR;#L,EhgH@>qI:4RJE
line offer.clear ba1f97	647	G[O:@XXGKSUXIR]6Z^FNC;NN>C9J@CXHSAG^wEXDDV6NdBRVJ=RYBTB=?]PY]F^<
line offer.clear ba436b	634	YwaKIKVEJDX\RJaPMML>ICG<N:E6ANSC>PJ=OTbOD_JKJNMILZS`:RQFFZJK^A@G
line offer.clear ba54be	395	?cg#0agkUieFFSE]f`UmN><5a<R79vg3E]:]9<7VRiJNkMZMYK]a?P>S:YVe\VUC
line offer.clear c04b1b	481	=\nLLT+Bl5U4C@[(hb6@QSJJPTKCBEsVP@#TIrh??5E?cYOIQ=KJ*E_>cYIPMD@F
line offer.clear c65eb8	503	@daU$^R[O^YNXI]HwP=MQ;JJgJSC=]QM9nE;_MFG_hZMj;`KYPNsJ@>H8X:chSI^
line offer.clear c7d60e	500	<Uj<LZq4MDVI'KkB\cQWVO:D:3BA5Sj@8^ODa\c0AWK<Q@W;ABOlCw??>IA@^>=G
line offer.clear c85d9a	463	?ew23Wd9>VwT:<NdKEeT=A>HLADR7\7=ul@\PK>MJbW:i7rkZE^_LU7>O=2EfGX_
line offer.clear cef9a1	546	CeT=CUa7hDa9G@jOag0#A;KF>A;CP4V79YHDae_JIcLL`<VOPLb\C]>=Mo@DeQ>G
line offer.clear cf5a94	515	0Pp/<GJ<dXr6O>DC^TUZCKR'K7C5GV\K5B/PdXH]ZINQ[H>OE#\hC>.>>R9M[3AO
line offer.clear d4448d	451	-qbI5UYF6Jdd8nCSfOSHOdGwPQZRVC4>MMQUX>O^nSP\KEwJ?GhEO[E]<_L8;Y3H
line offer.clear d4c75e	389	K]mK6GW1wLkF,JK0UsLE;VL,@:0Y;IULRS0LmoS3Qn1=QDb\>']O>VA@JE>3\57]
line offer.clear d75bb5	426	<Wc'5?c*R'rIE4][wcPCO@:M5D<A8b`4BaS;QffGXnBPbQN[R5Ej+[B0GZ:a_BGI
line offer.clear d7886c	484	'wU8@3Wd4E>\&kZDFE4Hht<L2G_nNB9hIDGO8\V:k>kmPM_HQUbABBKZJig<KgAP
line offer.clear dcf5fa	508	6dM>KOwCLNB<Q/_HQvFc2LHM7GPJ4Fa<DUDV^fjPf\?Zu<@8JEKJHg;N@P;WeGMC
line offer.clear deccbe	399	MeP:@IqFT9aD9En6fH@-U,ODWH7K0UjGDL)@\`wX<XHMr>k<1UYYSBDG[i9T]6KN
line offer.clear dfc967	419	E@dUQMwO`6VP<]m,MQ'_eY>+M<O[H=HC25EPbifKHbZI`6o85GOGGh?/5g@\NG1$
line offer.clear e265d3	493	67GWUQFi#Z;9KY=[MThtXwHQPRM@CM1L`cI]D=GVVMK[>HM@QGO`B[XNSFHOSed[
line offer.clear e3ef10	532	A\r+H5h8TJZMIKw9hn0?@M8CT'J<PBSG>\P@KcgI$YFGg0b/dL?RBX?J2VAO`NHG
line offer.clear e51d05	546	X-=;WjNe\K9TglRDOO3bJZRHGB/<H2F7QEPdZeY^ApLWNT=5dQ.@bGoE^#`@?:Ja
line offer.clear e58170	469	4s^FLb\;rCRI3#uKmoLR7GFXOA='C^Q?BrAB]]bDGa*=rXTRX>;jZOCDGU@[^H:E
line offer.clear eb86a2	364	<TEBi@[Dl1UCN:nQNb1k@:2GZV5JL4^<1J=CgNgIGaN2XH(cFZTsMw:DamEhio)9
line offer.clear ee0b73	375	X`r78KiWL8?1GW?wRcWCRe3NHbe>bf(ZD$MAJRdb;FpHQ@_dUUXfKP'\3Y[kWGJe
line offer.clear ef7acc	453	LPNIDWw;DVHG>2m6ikFSJ-P9KBBEDM\O.SE[SV\S-W?NpQcQEAK=?Q6B=X9SGT1B
line offer.clear f13f7b	725	N_Q]GIUHOLRIBRwFYT>AHWL;M@ITIPVK;G?S^`SMB`GNUELKGFIQDTDRUWSGNHVY
line offer.clear f161c3	459	@pFNI_mSP<WJEJv1JGINE;b<:DT7<3h1EZ`VS_k7:_DV`Ym?#;V]_^)EY`S>[:50
line offer.clear f4415e	482	LZiJQ0ab]LN5`KjDw_?LL<hL;6TP];O9<HT;ULmM.mKJ`dL@CP&%XfNDUNHIVY58
line offer.clear f58b35	490	KbRB@d\Ad3\FMHsEiw=Y67?N=TH?HFf8WaK=VL`?9[7OiIUY@S_T:LGDUY=CQ@BV
line offer.clear f70db5	527	A`-G=`IAd\w]BL4\R>_RS<7fRMi;5R>>XFZIKMXMEVFAJHYNX[QT<I5=>X>TTF\X
line offer.clear f75df0	478	;lgAI<UDYB`LBIRB_nF:KP>D<@GIHPwFPY;5]Wh?To:FmIM39@M`IPBPGj:Q`HG1
line offer.clear f8e2b4	505	@OVQ?OC8n[qi5.b[u7KuKA6QHfZ$4QJDXY:jXcQAPPO?^@[V<HXo#WCXRZ3_ADNO
line offer.clear f9e004	418	UeX1;R`VeIb5O2Z?bwK86I?H9J:ASOgJNK)&cfp>5kRSJTdKT<d]6KPML^=Se;4F
line offer.clear fa3ca0	507	a'NWJH2_W?BR<aY;ED6^TSUJWS@6\,JSL/VHd<SfJIYw8I<PBXP>bfKK?Xe_NG[A
line offer.clear fad3d9	642	9kf@IZ;CI>`FGHOgbF`QBA:PIED>OIC=@RDEPWZY\@QSY=wMGEGZOLGOHHGWQQ:U
line offer.clear fdfcec	369	7m\Xh<jFUFRR6A<TWiJV67X^_C/J5EY-EwYYWX*<Qj3+QL9A/C9a:AF?rUYQ`MYH
line offer.clear ff0819	339	8oYa1>laiAT1cYSC,i_L6RD\VJ2[MQVZ>\HOdkc52wFUgBA+JG&M>O?SLUE]n:VI
line offer.clear ff39a7	377	S\L1CXc3PIfM@b[7Qn@N4]>EU/FM8IjY1\H+hfrL?^D_w>`AO;=XEVTD1i6biH<3
line offer.terms 058dff	535	XjwmARD<^IgfD<KUIOKR8Z:EQ^jEHdZKR\9WMVPZ:DGIJ@Pl^F[QK9PJ\TA]VJA[
line offer.terms 214913	538	8=[bbUF5>]M<FYX8LhbUM#SM\NKAMSK8SViNPWLR<]VWhYYYKWYQXKZ>SRSUO]OS
line offer.terms 31ac7b	741	SRBePOHOJV>DI8KY<LLcXRHnGXwY<JIXXHZI?BL[:?<M1_DFZaK:LQ`fQEWd\PRH
line offer.terms 329580	432	VZK^aT[DrfUJ60S=R/XU5g@CH^M=65EcSU>5PaPA_NORfk^=\Fas6A#[Y]9[m6?5
line offer.terms 46eac7	515	UUOIBccCU9[TAHNQNQ8XJ5VK9PfPJBY;cV@9g_]>j]NHIMXWF9KHBwAVJKQ]TgIZ
line offer.terms 4837e8	441	GeSY>>MKjC]CEPj-YE?Fg?UU<GPZ<>RZXNJ3rXa9#C@GYgJ?EL:=GJEW^jTYUPa=
line offer.terms 4caedf	456	OYs1@K^P]2rL?.a]lh%J5#HS;?C4=Be,JYA>pkmK;U66T<]6G1P_CQ@1Cw<Pa?IB
line offer.terms 5d6e5e	356	NQuA.5iISIQVJ4U4ff^AI\s3gSCbZ6<#([7\dOKC`c2I[M_KHG_5(ig2Af<\8XL2
line offer.terms 6ad660	540	,Sw[2E[A`;rBRInJ_FP=T9@CJCA1:?L7=B:\^FPOeBKEdAZZf=WNAlIMHHPY@R=Q
line offer.terms 720111	533	_kFH\CRAlAXRG>EZFF^[F<TrJc\2JHRF[TgNKFM0AD]E9MBMK]<BI_wcK7[lSBEN
line offer.terms 72510e	489	HbT;DOU(Z6k.5?m?ESH>8DCbDLJZ?=^KkwQL^]t;HP<EO+ECCIIY=]VTMcWim8JJ
line offer.terms 72c5bc	588	NZ[<PT^Xb&A=MLf;rV<DRIREEBS`O(PLN1X3UnXEMGCVa@S7=8P7Kh6ACwVQXG6L
line offer.terms 748819	454	CpICHTrJYOJC@GjGmF@9K@UUF\4LIMZOK?5O]`V<BLE;n]V5:@gQPW>TIh3wY7K>
line offer.terms 7704e4	403	5tY7@B`BfH^_C6dhFGGgDP8[MRg7PJTD^s9B]A>I`?SHTSN+NVTwD[J?AZ\Y\dTO
line offer.terms 7715da	482	PwWX;FpWU1BI03WOJb?;'6?,=NT`JKROF\R:[qi4OnJO?<Y,:@`S9wK]BSLNfC:N
line offer.terms 7a8677	545	3eg1KfUOWG]SCJaTLMB`^#CK;V5B-JX:FN?cSq_M<\Y>gKRF8PMfBW(W?QJel;cS
line offer.terms 817d48	409	1U[h#?XFsHlX9:SDNt?8U%IHagM>BHfFdUL:mX\:GN4FVEbF2DBdLO-B5P/wW4IO
line offer.terms 8566f0	472	VfL^?cd6NUY]8/aXn:mM@;C9Y@OGARU].O@SE_Wb@GG@WFwBT<Yg>RcV[B8`JAUT
line offer.terms 874857	549	CtI@K\TIe@`DR/j=ilJHL>K<;B<Q9OSE[I[Dj[TL?wRN_EGjM@RVRiALM_PQLR3E
line offer.terms 8984d5	589	<WNJ?S^LfCKGJIVHW^@BPG:;C1AJPM\@LVQNj_T?JwOVXHZ@EUZPHb0VOhTR_>JU
line offer.terms 8f3b89	654	CbdDWSUBm?b=9<g=`e@O7E`=9PK?=<l=AYH8w`j<CX<2^PJH6;BPFheU?SGN\@:<
line offer.terms a7c2e7	453	w`HgS<LgeC*)UYCNKAR=PGK@7KVdH8\sHDF4dZe@<4>MJc63=<:2VniHeR@\S8TX
line offer.terms a923c0	336	AE+WjW,OQbdQ_nReB-ih>WGkg^dSPFh86OfwOD8FcST@_/SgQLFJ1HH--4=[@GRZ
line offer.terms c75215	459	YDCa=C5LK;PIOk?[^WGae:5iAJWIYFwH27iAd^G`IMXROOTCSJG>OC3/<kXRaBG`
line offer.terms c8ff0f	474	6<f)ShAQT\R<q4o_i]MZn>^9E;I0XS>TDDSTw@IQ0kEYdZ@E:OEJiqNKK\=C`OLX
line offer.terms d05a0e	525	YC_MUFDeGMBNN:[6YGK[mFkPG@YMd;OkXIULwR<_%KZ>Ej7=K8;?NVeaN4HeFKY\
line offer.terms d25f7e	389	ZF^Ac=KZV9M=9wFMJQOTDV(^mF7^Y6KN=P:Y_lRW7'ik_c=H2U:IWw\=O_ZMI9SC
line offer.terms df814d	450	;]GaGp]S_2TL-;QIhXMBVEHVLFVSMCiFQ^BK^^\G-S=8AKc$B7KJ8R?Ljw:YVN@J
line offer.terms e1c77f	392	TCQA9Pq<K6LU99wOci3SURF6Z9/?J27=LH\MY_i:5THKQEMTOHKERU[CKt:;mQ=]
line offer.terms e447b4	578	MfT85RwCFkSS<_HOLJb<RK?GZU_G<GW\RaRN?DN?\\_c?JaJM[R^/C:EFS2?SJ2I
line offer.terms ea5371	376	Pkj@YC\vJFTMLpw`kH7mKOseHQPE`8]kZXNBpEtYJVU\:==0/RfEQkjVNAVo1XK.
line offer.terms eacfcf	379	=tKKTXW+a5PF;sh)GfAOE9U2L:6:XLl/DRXU`ZtVFo@ZCJJN+<N\4p^.6wAHn,LO
line offer.terms eb978a	434	\QUiw?GCPcISMOT@AMNa>ZHfjL`Qd9TWEF@UO?VP^@32ID=VEJ?RDE\T\X]ROc>=
line offer.terms fab060	675	<Xr6G`BS^Li_QKMYlRB^BC<7BUJ6NnZE_u9LVUTd?kJ5I2Wi]OTwUB7C?GG^uBPH
line offer.terms fb7279	598	PatBKCO>w8eA>,hGMr>8?MEF;3=B+.P7:eO1k]g+Kb4?`BBIC>?\?`TCE^@cSCH:
line pay.lure 49a576	466	_9R>OZ]AlU_e<E@eSCTO:JDA9^cPOR2->MPZ#\^4IfWQA5RHVNH@@-C.TKBMWQZD
line pay.lure 7d0466	415	iPCBWY5FRKX_V[Od>YGkVE1ND3]QM9INR^oJQh#a+JPeDJS-cWS9@S?vQ<]d\GTV
line pay.lure 803281	539	:SGdDcKKLjPaG9NjW<\SbM8cOYV;HlBCSDZZ6@@X^c_CC]J>IcVl:4MJIM<qSSwb
line pay.lure 88e44f	574	PMI]>_ECPdJT;ICeIDgmCV7w`g]LFd<(^dUOBOEWp]ZDED`ci^\X1OZG73<YZSm\
line pay.lure c9599a	591	OXU;K9]JXJVDPH^K`e<PE7M9>??EB7bH?CJ5XUwUVYBT_SZA3A4X_QJLNI9PW:C<
line pay.lure d14732	355	OY_Z6pwY[IYJgJYGG^[7;VLT]]UfVOm.j\0uCVmK+gW:HFCJhHeG6?PP@^=SaWK^
line proposal.availability 04ad95	411	P8^Q3CUa4/W9QWVgL;Y=KiE@S?OSOEDUO3N<HRI)o7\enU>LjInXT#]XVmoQBFVN
line proposal.availability 064833	569	1R_TBOR?:bUV$G=PMK[9CM?FilFIXid8Cj4YZ:8AeQHGL,seRpwE:MIK0K78KrbK
line proposal.availability 073c5c	533	H4ORDAESE^CR\<;UHZBOMc?EIUDHEZ/#VI8m[[NP<3WJPJSMC_H]U@EGA6F+LZAE
line proposal.availability 09263a	619	VQYZA;HUWOiGOH@Y=TSG/^R7Dn#hLL]@>T=gDGHSlDI?[:ReMfo`CWPA;AYN]hSG
line proposal.availability 0a85e6	591	\I]_QANP?@;P]SLJUvADVZ_HJWSca<iCGQJ@N:NG\@=RgNQM<M]QNgwPD]]p8TDX
line proposal.availability 0f9fe3	438	ZMuuQM3RY@N8ELGPFMGQTKdbXSa?Dl[,Se-bDVBFW#]SA:NK]I^_<Y\cqKZh>_OH
line proposal.availability 0fe66d	485	LI_OT9FTZ>'IQ;XWaKM^RSZ?8J=D`FPHb\W;LSEmUZ9UMRP:>OF4woKARRUX.T;[
line proposal.availability 10fdf9	329	4gAETH,LF^0Io7arFBwZbOGE/3C8<X=PQ(jXFC'RPVvnlsZWB@5Jl/:668^d^VB\
line proposal.availability 154547	692	i4]_9Dj7>ILCM8>AGkOLI]o>cY0^sHRL/dOaw17Gi=<8]2a_:^c;^fZE8DX??VG5
line proposal.availability 15cc93	371	]=Up<dA&HLgDRSFKXpGLUpdEhw_]pVEKKM?m0.3BvdcUr2_]8TdOCUOE=MTCZoK3
line proposal.availability 18f728	456	^/ZO-EY;2CK@^IGBUaH+#Z]2S\QhaTg3)`9lQWCLW:NQk9F`IFFV`_WDEE[RA_-D
line proposal.availability 2543c1	461	N-bZQZUK6NHBJHA8Pf=Xb]wAUi.<gVb2.GNR\00IV0;2U/SP>KOEJYTK%I,LRjF]
line proposal.availability 2556c6	566	TJF_USLML?UGNH]HRQSUK/PZ\cIp^EEOU`PKQHLMwKF:X=U\GcWbIMDhAD`HQWEM
line proposal.availability 25735e	443	=S\e,PGsIl\_669dfAY[XF#QT]X8Y_CDQhLa?8:eh[TKf0`]lhgaNELK=LSTZgPT
line proposal.availability 25b6b8	531	?Fhf7c5E?ge`PE/RSS]b/W?RYsT;cHB9JgKpXDIctc\AY([eTgwmHBNH:?D\blKf
line proposal.availability 2880f2	378	]GC=nfLII467OfUIYDHD9(YdAG^Cc7oMlMg2pWHK4R9.6sO:2[@E:X\IhF_aM=d#
line proposal.availability 29cad8	445	DMI_9@7@R@WP]#0UBl6:J]CD7MZ>IGFMI<LPT?DEn@>ZaEpMN@S@B6GFJdWFUKSK
line proposal.availability 2f76bb	435	MPSSQ8^:[7.<SSE8MDEUQ`_EWJFCHHmjeOtFbRrAC?Bc3X1CG#TJ5ZmCFZ]M;W>,
line proposal.availability 3305f1	544	PGTWDBXXMTL<W?G3ITF4H;[HPLIXY#V:7M?WWJDF]SWGiMXfBX]HEcNO;\TQOYAB
line proposal.availability 3c8320	449	4V:AW2dKVO70C>P[OW=TOedu3JFqA<JLJR#EE0J-H8DF#Y57PF;bgM\S=deAaTCD
line proposal.availability 44d3cb	453	h3DUL+Y8G`ZTFL4.+O#;>c_&<HHiW0R8/Q@^]CN?W>GFf5[ABBEICXM12He<0^2:
line proposal.availability 4c0fd4	388	pPEPe\ISv-DKiPd8gS>XXKaSKOSIG1wbV\`_dDH2DECIQWVO6,;4QpjXGnH<H<F2
line proposal.availability 5164fb	515	MEVi9MKJ>n]YPKDYcJVRZ\=\NR9<PL?JWTNVAZ?XOQAXP_YJ\`Yd^PKgIe9YwSE?
line proposal.availability 52fc52	533	3N^pTBd`5]FPiarQG_JcfRdOCM>w^@UB>%8[VBQ[ObZRTVU@jJCUuXgD>RWO5TBW
line proposal.availability 54c939	676	DWLL;FC;ESRG\12PDAT?YJ4OT`P?Bm?T^WDw?F;gvVJ<V6WV]`kYEJBKNH\VUIGg
line proposal.availability 5bb9f8	625	QX]wZBN:R=?<?A_:IcBN3dZ?\[SUT*mJ)W7WuPY2\B7HNNS]=;K>:lIH:S^\,UN/
line proposal.availability 60f00a	493	6TZRa@9HQ@LM\=DNXU[GhJYQL\W;LLK_aMTI]QF]HRc8OmMHO8IVwHZD\WNh=MNc
line proposal.availability 621d06	426	B#e`K`;b`<>I=2NWrM:DUd/W;ODK\OId^0KZGZ7FNW\J^TU+R_bTb1QU&8*M\WF]
line proposal.availability 628968	541	RBKNIIf=SVYMX,;URZCY.jTIkH>OIWJ(_FFoR@IQOHFFI@wIfVV\=LPEC?R`WO\M
line proposal.availability 62c56e	546	DEKiS@CY[BR6]`7PJ`#>0D]BTrPWE@b<E\FWPYP@^YJ:?SJ5BF<:SVVS[PV[IRMM
line proposal.availability 6d5e19	522	O<wEDXjYFF5<uK?3_\:Z^FN3:@*VV4Wd%AmcfFM`PAekTLOE;WCFYgPO?.jFCO[G
line proposal.availability 6f81aa	553	dKrcG=BT5?9>Z<*OIZ:PMd[2cID\cMXO5[3bJR7.^+DJsBG]0Mf=AId7\RBVCw/Q
line proposal.availability 73aa42	627	eW;[]JPKWPA9FAYHFNGYPA\_OefMMT_bD_bIg`NF?=6DHR<MF<L:BSwVbKaQZ4mH
line proposal.availability 75717e	526	TJJiOn5EMID=UMF]BNV_Y/HFZKHAXIaUfiRDgS\3@H^CKQETM1QWE[VCOJBw`J`J
line proposal.availability 774942	525	NPSjK_C6,QBJFW5g?fARE]QBTQ?NTGGLkXJY,<JBjNXQwAOmCXJNN=KKTcXZIgTO
line proposal.availability 78a039	548	C]SaCOGbhJUA^E/QRHHSCG`VRn\L[QVAXX7UKCGaYQY5>V[@SVP_JYSZ#NdRVNBR
line proposal.availability 7d026f	478	`\_I#<;MN^ck:*GMISYHaTbeNqSnjPGO2LQjD>5JP^NI_4o^FigC3DQX5a<PAVYg
line proposal.availability 7e1162	788	dObEB8I2#QCEG`?EEID0HiSA^O?WUJRQ@PJN?FA;Z7=DPBdLJMaGE[gPUOXT@QBA
line proposal.availability 83a02c	539	D?RRDE`i=?9ObiZGKW9TdXPUR:=;i3C_EW@KRLA7WJ`mI.W*/INO=XMUCRX#BjL2
line proposal.availability 855571	717	VJ^F1GbFECE9[BJAW\K=<_IGVSCR^F_CD[<U\DE?GQ;KwBMJBMcIFc^;?HLDE_C7
line proposal.availability 8ded75	627	>ZEBXEFLbKRQ+C_QA=RfGXReP\VX7Rw[?Sf.NWRM:@G9=JNGKAEfR[KLX]ZlIMUF
line proposal.availability 8e3c73	482	LUPLHfS@BimXeF#LV=S8\XE?WeM)Ia,J[c=d88GJdPWZXVaQfUgXqF[n7.$MIaiU
line proposal.availability 947b79	426	\5bX7(fAEM8O[A&CNi989^q-[O7fRHY=Ap3ciCJGhGECw7L\BLi(Sp\+76SH>bM<
line proposal.availability 99cd4c	470	L$jp0E<>#RARS?>chS_POaNSjYOKWJQPJf8dHB5_dTMIcYkgUdl_CRfOI@<OL_IV
line proposal.availability 9b03c3	463	jLPnRJHNh*;HGmb;TT\P\$b_C^SYCPUVDO^Ieb_$MG)IFaXBD#A=;.5jTqjgN::E
line proposal.availability a2d41c	546	NLo[>TP:I@-E@HA[D[HE@N^IkXLuITi:?O6OgMGNaG0CK6XQ=L\VEwrCWOf7<]?4
line proposal.availability a4ed64	555	JMawQ>b=MMIFQJ(\IWL>HIbKg[Fm_]JTU_PP@QQJXH=@P>ClWOULFJ_XFg[eOSD3
line proposal.availability a54ed7	389	wDMeW9,<B@uA0aGZ$DV@TVEWcZGZaUTC+XJ=9De<`TO-IOGVbUc;%NE;W`ijG_^M
line proposal.availability a8e11f	434	WAJ`0RsI_=24@&[?f79A$L_XXi,UGC_F>w0Bp0P)I3UC_?Xb<Hc3LP_K,ldcdM/(
line proposal.availability ac4082	740	TG[w@JGSFQM[S;8GBRFF4^XG^d@TO^VFCRGbLBQB[OC@_FY`ESKDLUU4L]PSPNL=
line proposal.availability b05c6b	557	h4WL;BQ;=P8>:>8=:^`6>w`?cQGd^DYVDT9TW?B5_FU@R:YaBDa<UD[HAWK>BYA>
line proposal.availability b18869	411	[RPkDR_kSdXVo;CfMPTaAw=>[nY_WD)JYb`pQ@*CU[G>GZWYNr>Q`XEVG>CE_cPQ
line proposal.availability b3831c	675	D_o96>QELP]X0=\YY[PK@PNT]^K;\RJ47g<^\O<FobMId8wlLPiM:WR77YCHGk@]
line proposal.availability bb429a	546	KJRA<C:I9AOLY</MEPE]RwWIqhT=fGN69WK\_9@TgMCJ_$W_GiZYQwkS><`PF]HT
line proposal.availability bd867c	390	TJkdY7EQLc,oVR;UhJS(]UK@Tcd8ON:2Tf<cYS;;Q]FAUNbMZ[w`O[i7KAHM]SUA
line proposal.availability c0decb	318	1Ja^]AM/9_1lF?Yd\aJ9J)=A-RVDVCR:Gd0cANXKW\*ZLg_K`J*F4V%IdEPwNhMT
line proposal.availability c53b37	657	A]PU0LaUG<JWP`HK=@KULK^PNSQYdSPQLM@TTJQMjGaKNIYiHcmJHPTJKH_YWwDM
line proposal.availability cf0ef3	602	HTJAIMM=D=L>\RWM\K=D`Vb7I8RgOOMOZGOJfYJRTMBe_A5?F?[BSF^FUOYWBG#K
line proposal.availability d39634	486	.WcHJZ2D3U_\R@-^BFUAChLdqZVU^h`AYWao2N(ZoEJ<tAdhGB]JCBRLEK>dFw\K
line proposal.availability d55cf8	471	rb2e`LD:e=7E<0P5:);b>AokHP\l6=lZYTN6pS]I.W??@a?1J+8LF\BQgtwk9EM0
line proposal.availability d60218	402	R.HqNJC@O@AK36<04u=U#il<coEOMLfIG=5OgEY@B,V=dV0t?K[ZGZrP^FLX<NH8
line proposal.availability db8517	587	BoVVAU4GegO[F9Fh=9[>(E?[`RSBMMADReSk;DKhjGU6VIw]NebeA^FGDBYZVrSK
line proposal.availability dd7c1b	435	]@]MHDKQRC1fkDV3URGpgVYHPM64]/A6#EiOTQIVNW1dbGB(aj<;KUOLPOOd@T[B
line proposal.availability de872a	572	CITK7DROXeRR?JFeWPL=W6EGLpQ?TMU=S[HLBK#@SKC7CK`_EOoVLX9MS:\BDVQY
line proposal.availability e98e35	456	OhHRT^WHWI\^=GCTJDO4E=8i^RcG#hPBf_KiWG4@XGK70A^mWd]m2CN4RR;QV_UP
line proposal.availability eb6e96	401	Y&MY.JULLD`4XS.JFK?9CmRD>`Gj4LbZP;PP=7gHk?4ALKRKP>f*w4L;g_@fDI<B
line proposal.availability fafc92	401	W79lCcG[JVRHG&98NL5F@gZ8kh)P_RJSViZwQEW_IGN;9MH_ORPJB[^-:_gN[ZXG
line proposal.availability fdc7b9	650	USwO@QT;:LZPE=:?MQQS*ILLJ\[WO@H<M^<YTFBPT;e8c<c`XOhI<CRF@JERN`K?
line proposal.availability ffad47	785	M?di0EI3BB;FCK5M?ZI;ObT6t[CUaVN8C_AWNFJ>wK=>k6WpGqhOGRO>?;MO:h=N
line proposal.link 0cd345	674	k<kXA>NHMYGLB=8KCNI22QKGwZA\aKT7A]AtK9=2_LM=CB^fN`fMT`U1NEP]?pSF
line proposal.link 145f41	547	MANi?JT3EH9GQDNJ5e47CWZ1TO-LPCTNeS>]WJ;9j;6UwAR]AhbKAab=TL>bS^=5
line proposal.link 1c5e0b	425	2SmW?H?KIOraM6<iJRIA7ZPIvhOESPHGB\GZDL)baBB8JIA\Sn[a3bQ?WSBqDwTT
line proposal.link 270408	562	V\lb2G>5@DcWF8Ih7H`MAhGb^lPSaiXW@^HbE?JKwPIAgGTg`UrW@I@BGL?UC_VD
line proposal.link 53b90f	407	eEn\N8l80=9@0M=:/nI4AwX@\aOg\=hZM=E:OLR1u,4f[NVRREH(>Yd4]pbHVBRN
line proposal.link 53b937	510	I;Y_>6GGRHGAB5W[@[LG&j\I[K=7SFiL8e>nO<T9jn4ZaMai8eS[EewIA_9MQFMP
line proposal.link 7a6f3d	411	X5IZc5cPANRB>Y86SKN^)SlCkfa_C=]2>dKTZ6bK=K0JGL;PVU,;IwdS0@YV&6[R
line proposal.link 8e91ec	518	QNaP?_IFNQV=R[YBFIMLdd`QHVKZQ>\J]TCW[@SHPH>EHEY\YGKRYRoW?TpQJdR#
line proposal.link 9a309e	621	HBVR=N5#<_MRMM3b@A\M@ON,WUF:KeB:QTHbC07BXL?Qs=V]PR_WK^3EGBBYMfVS
line proposal.link a11853	379	(OUOEIPYEGph6GTsO>eM<VR`O_X?%G4P8RWpANLAMpF;N#XOnjLh^dNHSE:NsXEa
line proposal.link a4a8cc	409	@edG>B:/9Vr]CK.bX]JWA>.``jZEHuPBNw5cJ?M[]FJH+LYeS]OqMQV9FW=[>WmN
line proposal.link a52267	763	O?LZEBR@H=XZF#:LJLJS7Q@SPW>IVUQVDOFfKV@XWTZ?B;`bNeTQFMABCcJ_LYVF
line proposal.link b3d9a6	576	QQRGZ[XMM=73bXM;Ep-KaHwEUFAPQ1JR>JGad?4O6NCXoW=E2?<LKch@<Ij:;^Z0
line proposal.link b67d92	447	DKMGR?1PfdA>8INSK4QZ:N<ZQwcN@]]NAT?PINB]\aN@O]_[kc[wTbZL^=IbbS_F
line proposal.link bebde9	354	_DUh`EDV=O6&A^JHSh8gYw@ECJDj[[M`1SrJdNDOHjSP0Y^U@kN=YdqU>`hCP6cQ
line proposal.link c51049	667	YDOm?Cd<<8?EFO8A/[RDBMTA[YFk`:XG:YMh\VH5wG:GT0mWPZZ78lUREXbV@Q?E
line proposal.link c9d7d1	613	WEwP&RBCBIOGF;=KPYDIAjR)eaQw]LKFDOAad<COkRKNS<WSB[kBMmrJ?]SF=dLD
line proposal.link df4fac	597	XP`q*NU?=5)8=2>:Eh=>7`V5Zk7q`1w=Jr6`_@V6n>54WJec>EcC@TpE>eIF4kJD
line proposal.link e354e6	497	TX^gJL\FMFc<D^LUHcKL*IPBZF<OL?M=;Y6c\IiDiLN?]Awo<XYUI^w/JabRUg@B
line proposal.link f2cf97	615	WEth:;LA7QFSFC-S>ScT.OQDh[X8ObJ2BbBcJ5EVvL5JQK\wIQoM=]O3NINOKUCI
line proposal.link f2e7db	590	Y5sjB4D8E/EGV36@G`8?1m_1XY/qYHk=0JMVdGZIwF8'Q9CdDQo=:md3SNhEBm=F
line proposal.offer 0115e9	383	Pb[cZQ;<fW0NjpXU4F\HRG>M>X2FOR9JkOAaBUVhSOEdwc;Kc=NJtG\MHfqfB>>6
line proposal.offer 012030	480	b:ufF3QGLWCA:IdA>_;J1leNeiWdW9gEHVH\K[`#\6I2FGImHqJPAhDKOetMEuU9
line proposal.offer 1a4955	524	k7go7_M?T;SZc:@=<nDD4VD(^Q(ik0L.En?`X44@jQPYSD[wObdFLYa3DB^\RmJ>
line proposal.offer 1e728d	429	aMT[(1hc>J:M<fTR3pVBFi68VCYL_@PDDR4HpKUGw71OjXcUDKbM/ZT9H_hKHfT=
line proposal.offer 20320f	452	^R1HCaCKb__JS=BMMXD:CA@^O@L_WkEUqXUdH7UY$UAHRjVFwFE5c>9K_]Tj^RDN
line proposal.offer 21b1c0	631	ZH\]BLSJRHKNSH;DLMOO=WSH]kcWFbPJEdD]YOHDfFJALDwmK^TT;FK@J:@\[]@Q
line proposal.offer 23fc63	663	^Ub`5;J6\KG;AK;COZMGIwZB^^Jk[@_6?\5XWEFCm5QRc;UIFT\3RKU>HZaP5e@=
line proposal.offer 27e8ff	600	F`lY8TpCINQD2@[>8wDD@S97IBMT>?d2He;?BcMAMHA7^4neBL\_/]M6Fw0M\JI1
line proposal.offer 2c775d	497	C8]q^J45UXLXEAD`mG<XXwXLnq=SZGBGT`S%OIb:>ITCPTDPFEVACUn;b;[`1I]P
line proposal.offer 336904	474	OpW1QbaWCSRAFma:8HEFQgHPZWf7e61H8NNF3`dSmS]O+Cl`VS`L4wBQ-)gO@d=T
line proposal.offer 39cd75	427	WfK_=X4FKrMMUEQ\V^f7UN<3YP;P9_2POlZT@NC\u?M?ZBP=R/jA:#FIKK6QeODQ
line proposal.offer 41beb8	508	X9eH@4BB[<3NU<95NWAWBV`EJOGXk#]G9`5R]9\=a@<E`MLq2aVPMYPK=1IZEN4D
line proposal.offer 4215e7	468	[E\O9LZ[DXA4O71B\P:G4j]<>V>Mg#iG5NGaSU?DvIZ/mR3V%So3Mip*WK_FHRR@
line proposal.offer 4403b0	427	XUZX?P>6XVU_8H0_-,`]ab.j`aQU_m[7twMq,WPanMPNIL]lRen^4L\SKbFj>vRL
line proposal.offer 46af9b	646	ZANRFM=MAMGZ;>1N?HD@9]]AbwJVjE\UFS@TSFN?T@XEU<WT>WI;PkYRFBeBEZBM
line proposal.offer 519b83	520	>:aLFNI7]STMDIQDJpBMI?OR_iEK[W@CNWAiPPQCeMSUa=\wFKGJ_^QH<C7aLm6M
line proposal.offer 531863	470	UGVCZHwCAOPY\_VQ=HeGTKWTMAR=XH;\<I@XRGH;[>Ljspg\?FN\\<a;GEeGMh$c
line proposal.offer 54a4c1	481	N=`Y*>T8=HIGM$1`H9SP>VXNiu:EFfGR6e9d7#HWs4:5o=`w]\`[5dG/,HXeGWQH
line proposal.offer 566e5e	428	.'RmKC90?40#sV<_1fH?hGA?[G4?`CcTC3IYY,HIY3MecJ*[]BQKmAaDIA@b0IOV
line proposal.offer 5955de	435	+USS#XJWNGHd]kAmAAVCT;<`MNbINN2W[]2JQZLXY]^]aKYapq_[-OHa`O_PaBZ\
line proposal.offer 5e6735	767	`<WZFE\?GIMHQ4>?>\<V5ag@QS?ma@gCCOCb[NDLRJDSOJ;]AQdHHTwJHWZFAZG@
line proposal.offer 5f5fe1	680	OG[ZJRJ/9OJM?<AK6KEF/iWP[_UW_W_L;dKkZLF7w4D>N)X`R_MHG]TK.NM\I]P=
line proposal.offer 631193	342	gHS_;N<@9:JuV97c<Yj0'TBH^q]]X\q$ERONIWFO]BSfl7XdaqwGSSDIKVbMWsD>
line proposal.offer 6621a3	613	\G_cFX;HJT:A]C:6I`;bOSLUYeN\ePNMNSDlS>>>\\PCe8_uC`wNCVP@QScFLXH2
line proposal.offer 66cd18	474	vPG_KMUN]NwDI8_H;K1dPRbb^_JP[D<LT\Pa][FVY5K=HADAPYi^1_(^eADfOQRV
line proposal.offer 6e6370	475	QLZNP@lY?U9<@G5?8\97@d3GQKHr`TX3L]+T<@U$_2IWh<RY-w]Q@`XNHcd?IX8:
line proposal.offer 7386e5	486	WY]_TALGZHM;PQ7TLIB`=bFQhd=:UEY8PfK^@P@qVI\GJLou[ao^?WK=JAfSZ\wG
line proposal.offer 78c0ec	477	BCKXOMSaEOOp[wjLY`OZdWVdNQ6]SHZgbVZMOjL]UBYTTf:LT=BM^XE]I]5VQBOQ
line proposal.offer 78ccbe	378	)I>sD6G*&pkF1d8TCKg<YhLR?iG3<I;CYNEgM9@QwO1>L3W[ZVCdFSAS`.6_VNOJ
line proposal.offer 79191e	645	2<WFVEGO89;7`cF6nrEQjN`9L>?XBN:Z:9TK\@;ID\Qcn@7E9ML:wEb>LBFQ9;3I
line proposal.offer 7eb33d	378	wY@jN=_ULJ7e\,a_BXIL;q\OjOV\T<UJCY(QYXoIJ$EK@9O`T^BK-S8jL];C3X8[
line proposal.offer 7f81e8	487	k?\V?<d6;OA_.LHBJdEZ3^t#cY0XZJSD<i@]K@:G]G;;`ACu;efA:V`7DWLM@YO5
line proposal.offer 83e70f	481	gBL=ssT2FRSWJ$VFWXI^YaA9IQ=?P@HUVFiWaNWK=^ASAGWcV]AMN[J:P#cDKXG6
line proposal.offer 89faa0	401	S^B.SiHFONFQ?4_DAbciXd:o?YUED:X^S1X>@g]9]JTdTebM]8Q6F9;E]wB@HEaP
line proposal.offer 8b1d96	698	R:`\5R@?1NPDV?RABZEDGMMGdb_CV`Y>D]MbI@>RwLL3Y2RcBR`FMZZ?DWMNBn^O
line proposal.offer 8c2d8f	396	TAdGmEE_1`ThNK?[NSmi^G2lbX7KahCQdTPMM3Nnn`JjfMcYbL6[;L96Nw;eOk:C
line proposal.offer 8fa248	494	OT\MQ_YM/^PIRUMN[S_Alk$/Pf;PCa>Z4H<q4>=HZ5NTw4TAUZbJXL`6N^;TBeSl
line proposal.offer 95b2ba	466	OMjSQ<9D#>@Lh>EV>A=?KoZWVMCOeJ<M_kBGcW=BZO2aWdMTKPeGL]T;E@5DOXVO
line proposal.offer 95d8b0	473	OZ>XjH>SdQgH;pDrT=J[HkMOO]UXQO[VSPn50R_]BIW#A[8NK[@=]IPSPHY^HPKI
line proposal.offer 96c8ce	384	U6bbI?CP<**J:#YFoVE;?gQf_f^1fQ`HCNOTmZOdV*\KZ4@N]Fi?YfaeO]LZ3Q?/
line proposal.offer 9e0127	434	WR7fb\k_KJQ0#7i0_X>@OMiMUCe?g>gFLoO3cjHC[8O?:XK[,E<==ONDTWfMW>[T
line proposal.offer a424bc	389	\JCS:[>bOOTKAUcCZ[PN?rPJK`7`bSSM4b/cY@C@EJ<XC3DZH;MUW^j#H>KQ:\Fa
line proposal.offer af2ae3	298	ClG@dVDCTXO6=UM\LpZ=U\BL\\RIDNUgj?]6B=-EHJ]MQ]jm\AaXVL?ibNtw/W]s
line proposal.offer b07e45	389	;O[Ha]LY@+NTDNwASNThHR6Cs72&pjMIBE8^]M7t[ZeaYHQ[cdCEIX[&67SOOgKT
line proposal.offer bf3343	529	P9VwXM^PT?EQ=OFXLL<7>WI=c_OPV2`D8V;NIKS0H0S>`?4Q,OVGLH^A37lP<mO8
line proposal.offer c3267f	658	BbQlJCJ>TPU[E8XQC<UN<<UVZaT]WTK7[]MPG:ASK1[)DITVOW\T7J;#V2OYL_IE
line proposal.offer c4d064	425	oM[FiYbIi55AWQ@R_q*`G\7@GBOKW?XRYKRTwQMMCYQ^4de<US1(DSgEdqc\THEP
line proposal.offer c72723	378	HSJX8\6bEh\P1^-S1Q\H6]Ji?Eqef]HK\MEcHETUgAUa25bQkjmXEQPA;HoBSwhB
line proposal.offer c8c1b8	645	dU_\7I?D?DGC8#NJ:TK@=gSIWYoUhV;QMg9\O_H8i8[=VAnfJdaX@THdIBXBPrDT
line proposal.offer ca7364	509	Imn9/OOEQYgODUVJ?_G*)eHBNZJMX+MC3]DkMBI+]SC*fEWZ=Ef\5oKH#A>:DM@E
line proposal.offer d958de	463	QKHbs\DaGKDM_KTHwXnf[7X4O4ZLL?Y`TCB?gQMfFM@S9YESENTB\<iHJ2Z5<f:W
line proposal.offer db67f3	614	DwMVQGCGPOVF73RPNKUEL`URcah?JVPGHe4LVlYLIOMF56QIG\EQN]W\BZ4`VoRO
line proposal.offer de1c44	410	cVD`[OCJW\(91dUQ;VGO'[P`ebRiW,kBGWL><QmK_I7D9L[FBJN;<hhwRWUE*UM@
line proposal.offer e18cdd	558	^NS^VFH=FH8K#CH:EHA3C_DTS$Mkd?V];OPVfP`C\0-CH[C1;9DKNLnSH_NP=ZGA
line proposal.offer e458e1	472	ODFgXR8EH=Yg?#DEFPWCC=FNa\Fe\7I@Yf1OV;/Gn\=9j@TTQVMBWWeACLSjGKXR
line proposal.offer ec5c42	447	a@wGBCJEFOGVCU5HQ\UNUefOeS9CH9N<4ifEG<SLNVHCbGHTES?];_hER``@S``F
line proposal.offer f1065c	416	AQ@Y9CG>=E]aX71A3>[D<qHTCwcEWN:\?Y]NSQ=C;DX;=Yem^hgPD<<DHMTKbIa?
line proposal.offer f3596d	472	I1Vu;AJ2TkOZ_;8Y)BB66b%Bgj:g]Z6<AH=wA`2F_2WDPTclJr^OSFcGAN.BAT3P
line proposal.offer f42b03	492	mBdW`]MOF=CM;]dNUg7?_NZSPII3H2^;#RFK_4OJAT-V[T3:<N:Q[Ym_];E@JL)c
line proposal.offer f5bb48	486	OKmmS?jS@D>T?J?[K^\FPWwKSaRaTBdM4f5`NZ]J_GFHYQYM^SmA\fcFHjc5Kl>@
line proposal.offer f5dc7e	375	wGPSDPb=eV]g;FKML[=bF[TP,sNaZNiPc[VpRGY4MPN[F<eWAthLTbEYr>`BRB1<
line proposal.offer f9139a	475	@MDMNBBcHFB>jdPfWQM\m(b/FJ`Dwg#eY4^J=9*D\NTdtMO4PAYKsKuSai>Q=X;S
line proposal.offer fa5aac	373	eFYe[H'FA^K9UoCX=XS\4PL>3f_#1RTLl_7SHM,7:@<aNFB[9:PH4_UeR;LMJ8OG
line proposal.recorded 039905	448	S:fi\N[PHV9CpT_;[E^LqJkj^[KZcAhAFhbvjSV,NKMZhv+bFK]fLtwE>chO=aQ<
line proposal.recorded 4e93b6	538	CBQB74h>]SJCTPOQ>t+8;^I#SeAAa8\PpZ9^W8TL7LImRM<DKQUP?]bC:M]QNh5<
line proposal.recorded 5d6566	673	bCkT897AD@=MC2:FIbG6Lwf9_aEfkHTD?^8\TF>=b17Og>Q`>b_;<dtG0McGCg7C
line proposal.recorded 688571	540	w5JY3Yj,DC=9H8;VIl4:8tZ.m`7mZ=b;'\@l_MaN`+<DV7Hf?g]?EUU>=R`H4fA-
line proposal.recorded 6c8968	417	a:Y<1@b<:NO9X=@@Hn:C7kR1^]AGITwaUSE[F5Y7SMW`_KGM6jO=ZNjV@:o2>U><
line proposal.recorded 9405dc	489	TRlNATSFP9<VSDDPISC=;q^6eg?6R>wV/k)Wk79BS4NLbLieB``Ya\jFC6XLF`>H
line proposal.recorded a7818a	630	W@^SH4XQX4E0>F5OI[ED;idCcW8V[?YP>Y>f]MnGSI2>wOMl)QaKI]aBWhGWK]GJ
line proposal.recorded cf53cf	478	PcIQJ4d@F(BUUW-L?U`/>rVYbVY^`AE4JKLwVW]A`9bFI2f`SXIc7U8DEO_XBWFG
line proposal.recorded f74803	559	K>QbL<V:RGTAJ9=?EZQCAlVJamGNgMNQ>w?_ULT<RG19V1Ve@[gOBZfBE`W[FKC>
line rejection.clear 040668	622	GESL=IE]a8C\UXGSJG[wYTQfZYSV^]BEkUYQD>TPaAaVAIZ[Lg?OSIK^Q3NYJPXO
line rejection.clear 07f855	353	YEIJ;7wXKE6V^_qIX7??agTRQVJftU5iS)e0Li^QJMEV-hEdI2SZQSQIB]p.ON#A
line rejection.clear 0ae719	472	TQ>Ym9Lg=7A:McUN7FTHVIFF>*ZYE/P[RQOBn?FVQFJO/AJ3DUS*?ZOTwDWHGDYd
line rejection.clear 0b9460	627	>^S6<LS_=CJ7CfT@A;EFpLASC>nWE@<wHG@6LhgPfANX:EfDG>MAC\HfEVj48H7V
line rejection.clear 0c5d40	450	Mb\6C<nU4-3QQQqISPMbJnNUD;Ke]DTR:<CS5wcR`Ya\FGj;&QD>FTUrHZiB?AAQ
line rejection.clear 0e0e8e	534	=XS/PFFRFSO5J-4Y?9HDO^>wE+iVWZFELQhMKPR6SLY<KFGcTLOF7B>MERTeIVhU
line rejection.clear 0f2043	748	C?5>QNXQfA9TgYR@I6HMRRFJJYGjKFN[Z=WKB^VU@cKwDFXHSMWCFCA<R[rIJH9G
line rejection.clear 0f61de	402	Nmf&I,tY@;STNSI318;0_e9?AOTh`U;XHG1RAjf/b<^j&DiNE<S=:@4Y2wQ.==45
line rejection.clear 0f7da6	448	DpKC3*Yg+9V/<X\\A:LHcaJX;>SAc9,S0=@<QTe:\Mw_JKWD=<cPLr=[Jm]911UH
line rejection.clear 0fd999	449	6kA88OX`-iaE:K@[=/T:CcH`IBgJR])d;FPcK]GhwSi]&Hp;`CZ]VVKtD\QfOa0a
line rejection.clear 10457a	521	YUB@Q7gCH@=FPaTS;Y/?ESU@JAbw=KNWO;NSPZIUNNRQQ\V9T7aCIdHVUaZKL;:J
line rejection.clear 136970	542	OF\^CZMEPA[jO24TV;ch-XfQTlV?EPK?EcUA</3O\_Tg\GATShh^IB\-6H.U[wda
line rejection.clear 1520da	380	PFJHu.H[DhwH:[sv4WDUiQ5/A6l0\F=U+JC\tRA(jE5S@F?>;MH4J?RYbNX%5;]e
line rejection.clear 156326	588	IMNEG8OUF@DKDlIGN@G5[wHRBIN`OHCSAG4SK_[EYGQ[7F\ECF_OA\CZ@\aROO1X
line rejection.clear 169dd5	535	:f_K@Kw`>HL<GZU$JQMELS:f@0h]IMTVC;&C4eO;X@V`8Fd5@^q5QS@c9]`RKL:j
line rejection.clear 1b4e09	336	#KguOjS?>g3QU6E_RH[`8_.Xw,V9<XWqJ\Y\<5)mT=X\nSZE@WFcDbO?e;KI]iAr
line rejection.clear 1bfcdd	458	<K[2AThQXnaq=OFYJDiQRL2oPQ@*D\S6GXAkGJXiEkp]9Cr9bYoUO\)9APT#Oh[J
line rejection.clear 1d3ee6	477	FWbW:Q3OQXXkAP\p5?WM=69m>PI2Uw=R]\YOC'LRii?I1ALQ_OBXCCD?\FXCKSe^
line rejection.clear 1ffd95	509	?VQXGVB>JSUhHDGiMA_w\[ZPMNQ=aL4<_LLXMUVQiDlIH6^FTGiET]WhJMQ[J]R_
line rejection.clear 21e4e7	430	95ZRDCW_I4GAV\dMvZG=Vh8:86h7ZJUIP#3HVeMDWkce6Ha?K/P]BXJrL][@EDHL
line rejection.clear 2254fb	414	GqD%0AJ\0@^M<hYX1&6]NrQPYerJe6;\@V>KKbwQIaiQFC`I[=X=On2YNSIn@ePg
line rejection.clear 225799	528	JbJ.Y<jE99>3MwiOTSZKg^P:I:YiYE-T5H;NB^M@WPSuOd_D0=6)S`=j<]?48FWM
line rejection.clear 227ade	501	PL_UPUe]BTUW=eK:=dXKiLO=KZEWaa#EP5Kk`oYB[`RSWWQIM[55PX<<iE[LQ_N_
line rejection.clear 22a4fa	636	Ihb*;DfZ>M=<OqVGSL1KcsDZK>Nhl=XcAK;PC][O`NYWUFQH#Fe7HnM[HhTDG];R
line rejection.clear 26e88b	531	CYAAGOZ]:YR[FwbB;:C>_MOED6fPbF@XL8?GF\GOj8ToGHY@5Q:TLfG]KaD=GN6Z
line rejection.clear 285169	586	7`A<HP^UAMN2Bvm@J?@I^hEEII`YTKAb49K9>ee>wFgOMG_:<GWNCZAaNL]NEAAN
line rejection.clear 2cffe8	371	R\-[o\wWIXNHQKf;HdG_FUES>OEgGLHZYDE]v-dU5OPRNvN@@c^SQN9RHJOXSB`M
line rejection.clear 33a9b8	678	7l\T6FZ_<>:@<INCKG7:SXMOP>dT[QTeFbI:GoLAUTP[GbNDI<PRG[MS?wgFA@<l
line rejection.clear 37f223	447	(`45D:whLB=IHqQS<a5PSt&JI@[_O8G^0Q<MCRPDVDvZ<L`KBQ9(0aD^@iv6@/;G
line rejection.clear 387eaf	468	KR>^BfA[VuOa$Q+kCJVJ-@>XFZ[5@fE0WUfP65RgV]`/@`VVe]\n^V?4KQF@\`wZ
line rejection.clear 393875	453	(UX8[LiA@Gg0-V?_=>H#qT=Y6)kIg])\8W4/NhW0j=d\W6h.`hdNL]MZDDP><\M\
line rejection.clear 39b76c	511	B^dCA[gmI@BLOb@E5FRJJhL:JOTYPB1Q4W?Q9hg_]La^BLdOU#]PLh4nB\GL2[4M
line rejection.clear 39cf83	509	=^R9:/gZE;LL=ViGOV:P[T9EQ6bgg>;KNK=bBl^TcXdpB9kEFDGMFI9H>ceG#?LT
line rejection.clear 3ba18c	775	JOLC7IVT=:=MPYUPS?DLQUJ[FJXRUMI[=DDOLUUROKPLEJwLY6^NHGNU:[EICO=M
line rejection.clear 3d2105	677	>_^GRBNS9GL:9W;QH>J^UR9UGITbdZIE<WCCC9M6VB`OY3SNGD[KN=HUF@KAG^Lw
line rejection.clear 412aa0	498	RLX_cQ<DI_KU?WV\ENNUCE6KUKS>)[GJG]mP]GQ`aDTE5JjTREL_EMNLBRICISdw
line rejection.clear 4204b4	495	5NL[DJTdGV9*Mi^DFFWXWcW:7RccP@:N5O;`ZT7=W#e`F*SSM>e=OBUUY`C@SQG]
line rejection.clear 421000	515	J`k/=>\XU:/@Jb>,TTDYVj<PF;cdwA?U+:PF3ksK^PlXVEm:M;eDAm>PXwdNQ:8>
line rejection.clear 444c7d	389	7OC?<aa\L[TVAofbKO8Paj39;DedM;8A1,D`G^YATHSbVIQ6<>e7BQX]?LwAV?/d
line rejection.clear 4549bf	481	5VFL<;R^'DEH@raNBG;8RwPGB>Wj[9HP6BPOGl^KEEHa\NN8;RR_Io7T8YdA7YT/
line rejection.clear 4571b9	493	AWG?ISYqHFTFHO_F;L>BXw<=QRbbZID]4*9cJ]XEpLd_Z;Y:AVVSP:KXW\\:.H0L
line rejection.clear 470074	498	QC7TK8CaQRKP\QwU?PRMUeF0N/]cUFEd9FFEZNd9MUDlG4Y:?C@ANsX^XWVOK3LL
line rejection.clear 499547	448	5[FMYWbsFVGJGe\\;SK?a^3:U8PZUJ@QO53ELrSEaXS`=6p0NK@D9q/gScw@SSNc
line rejection.clear 4c9e6e	444	XLWi6`P/I[rhOW2SC>XcR^[aO_Fi4w]AwR]BPPXEhFNX]HO]IvHJXMH?;NT1GZP[
line rejection.clear 4cf85c	380	#HUOC>4H>^PnC_gA;9eV6MHhtPu)J^06.Vb$QV&EjD^cNZS=]Raf^Q9\6GC7QWql
line rejection.clear 4d5af2	496	&N8d#T]N<gAYPB?CIQ`JMS]RZ=\BQQG4WNWBBL>Tt]ak_(_^ULTSSGKaJ:67aAUd
line rejection.clear 51cbfc	624	3Xw>HHaV9@`>[L`MPJJO_dLYGF`[j?DmK<@>EW]9l=ZbMM\F7?Y?SU>Y:YSM/DG?
line rejection.clear 53c79a	341	7S?^L*\W=jD8.w[vPPMD]04(PH]'EI9i8a.`EW6de5[rn5<WkM9/3CQU,e3>,[GQ
line rejection.clear 57a2e8	489	bGMwKPCZULR\>uF?fIa<C_EePXUINV5BWSWbG:THRJVXI-YH_Mf`EiR[?c^CD_Ee
line rejection.clear 57cb74	436	Vn916<bRAML4-^WG6GL*tk6_JOmpcWCRIU9?Uug6f8`aJAe]03eA;r#_F\a@EN/g
line rejection.clear 5a4355	532	UXB:6G_]O^+V_eQJWPG6@w<U2HKXCLFI]@gD2`PNGPFS3=W`IOKSA?F07EWLL78C
line rejection.clear 5d4ad9	443	OX?84>sfLP<U<e\EKWP9[[OHK/fPX_=d#@8S/cT^oA:]S2XT@Nq3[f3L$hU'BW[P
line rejection.clear 5e9d74	610	EHSI?HQZLI]GD]wMKJ?M_eE,EITGn>GY:CE<\NKAbFNSF<IQHUfTQdY`VHGGH>AP
line rejection.clear 61ffae	470	_SCPW@G\T#C@8:a1WJLKOJlXHN_Ec)QhK?D:DPoL*7GS)aJU?BQSf_=\SMVZ[SNA
line rejection.clear 6901f5	357	CWFg62S#2F0Z7MKPWYYM[cI`CZQqN]Xf865b1`7MIOTUW5K9D_<Q@X6;CEOO?fKN
line rejection.clear 6e3b44	648	EVZCCKTOG@TL<rwIKIGHjd3L7CUWPHDPLE75;PdUkD]QKHdCJAkERVDeDnTRJB6G
line rejection.clear 73f58c	438	`JOYY.m@?d7Z7RwJ1JPcSIEQSDqg\RbaSDKFu0eAS+=8B[P8;7IAQT_EO>jYWg>Q
line rejection.clear 767193	384	Wb>Z]=QJ>O>05@87I\7PIun0;T^weYkGGGV?gpr9^CR7O\B.BACB5k[XeQhSV=L7
line rejection.clear 78fb05	564	^eHLRCiUEK<IPdhB?J6MPn[IEVXU^FITB8EINNO>lAwACRWGQIFWO[JP=SbCE=JH
line rejection.clear 7ac572	552	1PU9;GfU>6=?Kwi5ML>/^sXI::Xm^D:SBF>BDWo0X1SjDAa8JV]CPhFgNQga5WFN
line rejection.clear 7b5b9d	451	8XTM5XhCK<CI7[@JfUfHZX9BBI\SdJRH+fDGHQVM\FYaXClLUQwNO@)J)B?@_T[c
line rejection.clear 7b7763	506	OYT(=Q\XQ?QRL`WF7I3@Xi@FPHjVjBA^9IPMEwQLZN[bGESQ;HR;Ii<SOjRE?AOA
line rejection.clear 7cf7d9	561	][IQF<VX?EILHgHNNFP2KcCJMHelEEOU779J=S\He@`WGKY?SL\PRa7P<iTR:P#M
line rejection.clear 7e4dec	602	A\d\K7DdADLE8T6LFLQLDZNiSKPE]C?K#DOWXO7UK@a^RIV^I6]@B`MTSSAPS<Xj
line rejection.clear 7e7e8d	489	L77LWA>eM`fB.miM?=GTZrN@L;wF`'LeKAJVgZPEuH[\MJc4B<CJFE^dgY@9:;BA
line rejection.clear 82463d	621	FZL@J4YZD3I?DWVHAI9JQaJIEFi[wEUMK72K;hVN]D`MMD`G;@ULF\C[.gREAEDH
line rejection.clear 86dfe3	402	<OS_ELU3H22UPs9HDNSO]]$RR^LK?SV\_fgEgBZw`IknhM^B_OrFSJNYDPWZJpPe
line rejection.clear 870c66	461	Ocek`hhVSP^UHj`^fNPY`NXVSfgDhLHoLZ9[]QgOwDCaVNn5BVQ?EjL:V73NLRbc
line rejection.clear 89ba74	338	%^/<q=Yl=[e[DQ_BG@RKZeS88O]JoW<=A%VEP@i;h>W]CHp;N@ZT@wSMa2tU(H^s
line rejection.clear 8a3cb6	576	bM,^ONYWI_HHNOcN+<P:QWL_IYRwTMRPOCDPR]SB\\6b=]UDG8QHERUUKDTP_7UE
line rejection.clear 8d51db	441	UwZYF7YT1RT1MJeMV_T8Qj=;SNekfB4R<NBBGZWbiIdULDOBRC[8SNJ[E\r7HC=l
line rejection.clear 8fb019	357	OwfK^EHS:@TNGrWRQF:GutRf:pFMTe7XOJ8HEhR`g7eNg@s\Ag]cMO=+:]_J,g^h
line rejection.clear 90fd5e	449	PE=KGERRUmY<*mwUGB:J`cB\CWSC=;Df(6O>HTTTN:aUZ7c5MQ]6BK^En^3PLPBc
line rejection.clear 930bc4	415	BJ_H3[]>bO]YMd[ENDmO\#;^VLZ;GUJm96KP:>OghcTFb*ZVB^XLCK:ES@GNe]Nc
line rejection.clear 93a7ee	407	6aT.?YOU<#KD9lYKQ5QSc@*d]?oag]9ZO[W>E[_Bg4UcA>ZB`NVC>D-1Ng/[>a1Z
line rejection.clear 972264	594	=PDDO:]`P1@@`TrGPF=.YeTV>SXEa:EbP8BHI\]DgPwgIChP@RR@?IIUU_aN2D9>
line rejection.clear 98e1e2	602	;QZ^DEgVEK:FPMYQACFGcYQ[JOl[d3HKRB?FKWw+MB>`ZGU=<aTC?VNeRVh]P3ZT
line rejection.clear 99d3f1	626	<PwKRd>:ieZMCN=QRY[X;[EYIN:BJYG/KIPU?;V[JKAL_:SUY`aV:3=MN7ID^XV]
line rejection.clear 9e8770	421	3swFHK6CIhoC<jDV;4_oS\-hcE?h_`YGME0c\<NIZ[]aTWZ9eM_e+ibG\QJG`ZHW
line rejection.clear 9f521d	453	M^g/A4raDI'G7]Q@@]>Rsf0Q0#rm^O5a=KMT?VSI[XikNWb<Q9f9OUE_DUU=237[
line rejection.clear 9fc5e2	503	#KhB1bERANXRCE6SJ7TJ6;?oAWeLJ[KQMhZVJI:QwIpM?7\a[Wl`?Q4M.LHLSYTi
line rejection.clear a084d4	340	>]T56nAYB?2KYW4[a@H;^RJTN7XXXh*UP;N\3S7(V1`_P?d=VE\VZU;T?NwVKbGX
line rejection.clear a0cce7	492	Cn>WAZeLZRQ@3MS=DPSb:ZFr;DddBE<QaREEIcjSwG:KdTSJOJ[JGYTdUC]GXPQS
line rejection.clear a9dd57	595	@W[=>:UL;:AEAPwBGMVJMVCPG2lS`;G[>KD8QfbBMIPHNCOGADWJWN8UB^VHH`H`
line rejection.clear ae28f0	374	Z9Sg.4m_0aTDOU-QhC@O?`F(GbPiK#QUQ<53@IQT\5pM]/]cJFJ0]QBN2YcS(>J]
line rejection.clear b36671	467	IViKF@PS5Jb8UTlC@;JIbB/HC#mXY1?RTOWJC\e7kE`qOEdqQT[JVU?kA_^@3f:l
line rejection.clear b3689a	499	IVfZGIbw?=@+QeK^H?UQ\i?@LSPZSI5ghK?DPbZOb^jlN?fGCH@SfZF`RPJNOMJO
line rejection.clear b3b96b	454	E]aGgT^fQCCIILp6m_DZmYKX4C[cgJPF8:A:QSZACYhd3aO,D?NMNwZLAPK@FPMX
line rejection.clear b791d3	424	DDW6IIZX>LGQNf_AQh2AqiCBU\JSJ]J\>=KFPGw]Nf^`\K_DXPUG`DSOBMu?0?ET
line rejection.clear b7d703	513	T;6PQ;cH@ISEFrRE7B*BEAJ5C#Q[H%MRI9CDaba>JDbwKCQ*;<@:\%RNFMZ/OIFQ
line rejection.clear bb4c16	482	ZZ:?D@cPRO-=/MgN=I48[eQ9UAmeC@MbADKJT`c+M)Y^GHRNG;TDYY<_>]w5A,:M
line rejection.clear bf415e	583	W\VJ\5Q^JBN?^XMj^P>ORSNbFSafcQmVK7hSZP[/OFghO?HF8V8FQ^ZdB`LKC#>.
line rejection.clear c1cc26	357	&]SI/.X`GX:K>VmJO;-UHU-Ze0sl[N(d1KHB<ajNK4wg%4J:ND])<a9^/aY75l\`
line rejection.clear c1f18e	600	AVb^6]L1>IhQ7=CsS7Pb;LDiW`^<]hDFSw?PQ8$_i\o9E=_djbaQESD@714E`Moj
line rejection.clear c5e9f8	349	)C\/B]d1F@_@:[w\<TTd_S8t(=m.Z_DM)c+JHZOEnFLe:@XR`JkLJQBc'N\A^mTW
line rejection.clear c6d516	367	HOKshC7D\lWEU.Kb_@XS#%[JJoLE0RZ3U^fpiAV@EMZI6L>FceA_D9XHTA=SDDcp
line rejection.clear c6d729	475	JR@B=FY?I>LGgFAKGEKdCWSPCw72e^J4N^]N\=URQJaG[SVC?k8\BTHQD;Sk^GQ`
line rejection.clear cad31d	333	<FTa7@[JcT<:;Nn5=`]OWbW8MNJ1\LX^OD-w\fUKBU^J7FbPLUA>Ja_h>QEHW,lG
line rejection.clear cd6077	713	?fP<LEWQ8DBDHbUGUTAMb^ETPGeVXMMCFO<CEgSDfXWwDG[CO=OESU<^OOLQI<GN
line rejection.clear cfd4b1	665	-wKFE:dj:BFDDoQKFQJ?Sl:1>PZTl??[=E14:cSSVH\UGENFIETMQ]MI6XX<GJCE
line rejection.clear d01b22	547	?PwX5S<M&fgZAL+^S7dS49Tg\]mE>f@5fmRq9JCdltb/J@c\`^e]7XA]<7/inmSU
line rejection.clear d12930	468	J<QI*M5RKPOUE=K@9@GBMp@cUmQXoRiBFPP\Q7B]wIB1S0a8)fV)6WAG8>Xc=TNT
line rejection.clear d5de05	446	Sf`7PYgSN1:6WwtK1KFJfmL?D9Rs]UIu@OJ#?bi=N1_W+<O8ELTEEYQ_BnK9L.(V
line rejection.clear d61264	406	U^=ZF@PY4['I9uw`>G6KawKDfGY:OF(w74;UOPDRmA]\IVTJQUHGHAJZGQ7G.IMd
line rejection.clear d6cb27	449	XE].>pn_I^Q];F;XQFLDw`BXFPMgUX0[[MNNI_=PiKRV:AjNdI[eLDU::?FWB[If
line rejection.clear e37ad0	418	<ZN7MHfjH>=0MYpM2QAGw]R@D<f>NO*gU=G:N^='m?;SGCC2::H?L?YoGaC<^D6P
line rejection.clear e596de	431	cRCMVZOPZeZbjVVORRM:WUI@EH8JK;?QdBhMKwK=R9=X[?gBXF)@(WNAIX\IW+AP
line rejection.clear e8c3ea	425	@p@B)>biAO8<HTfCCTDFncEI32bCwB?N>IX<ZjjA^O]^=+JH;:Z\hUTVCeD`H9Oa
line rejection.clear e9c489	327	3T8N@XDlS4Ye.@JWH'eH7QIXb5sJWKe;:G4sGjJ,pSk;Desecimw1K0d$RY8M]Si
line rejection.clear eac544	596	DTW?$_6M%_NEMQAFLPTuajS[AIV?oJFQEC?_<PP>YLcgeFkTHGw[>[EA8:OSA[Yg
line rejection.clear ed20b0	348	>L[TP]>g1haWHjI^6GvXJWV9P4oD`Z>;>TDN.Y-fcZd.UOgwY9`]6PNQD4NaWST_
line rejection.clear edd4a2	508	FoB_DRRXIIWJHUTCL@enDQNEaBPF;S\ZMW?P]F7DVbvBGHPY[QXL=6Yw5UI[TbD\
line rejection.clear edf521	402	GRW,6XvWDL[NIWE/^RL;a^9X[IXcb^X__hBhZK\BooYEVJJJD*f>Kd5H[wcOK8GD
line rejection.clear ee6999	650	>WI;@T`TJVTUEkGYF=LILw6eBD__SO;I?AWO>PAP^AkSLE]>DKk[D\GYMW<CM\JL
line rejection.clear ef5b89	428	*cX@0iT\:eV4>cXYJIQf]o>i6Hg_B`B_ZI#lBvA^`J[Kk0_DVNhCYRCT4f=E7GGO
line rejection.clear f02a47	520	9JXHS>WZO\076pmLF@MU`rIJE?_KcHFT67;5:fZGNF\MINaN3MZK@ZHY=wS;JeCi
line rejection.clear f08e75	450	SeN?@2Qk?(>B(ci#HHHETgEjDQTNcH=cEDB@2c]E[Fl[@IW)I?W;MX8;FWp7PAAV
line rejection.clear f28120	525	AFEPeLZ`EOIA=swWJHM'gK,H?LcJZ)@i@/3m>JX?o9Dp60SCN@G<=SBVNjXA1D>H
line rejection.clear f32d2d	598	Q`:88DES*C4H/XW=E?FBjUT[AF^ka<@gPA=5PqfS]?bJ.PMC5Pg+XkE\Gw_CTE=Z
line rejection.clear f68509	475	0RHB3HNw4IIO6db85=D<Iq,8P/eg_LAlE50AAb\6h@wWC,ZU\ZaH7c:\BOsAMP:V
line rejection.clear f83b8b	501	Q^(LN8gTS&4PMVCAFE7>V=@LCJd_`NC9CQAJG`wJeCaR[5WL5IP;@^7\G[mO=Q<P
line rejection.clear f8deb3	520	FaL@AVbUN/;IGY^DMI4HSw<WPFRSQNKQ/K9;VLNMW:kWA;m>EDNAR\ET=dVFC_;]
line rejection.clear f9a74f	454	4Ja:<<\7QMLhSg5SOOQZ@m=><U:wYT8Y^>WUBX\R<ZK]0,cFThdD;]HTJIA69*-S
line rejection.clear faf587	499	Go4TKQjdHMDB@WaO7QUH`gJKN?ZN]2:_?6ELBZJ3\FbWHP]T?8wL7LRO7dM?BNFA
line rejection.clear fd9850	528	]VLUTLZOSXIlRwDDBi6FScELM@@_;>?@V@ViFK`SZe_bOGa9O\0:GaG.N\c;e>-F
line rejection.clear ffa03c	529	QQQPWODXg@<8L;w;PMAKLO_ZCFW[L7OK]cXGMR_HD<Q;=Q=C>+B?cHEiWLwjlPE?
line rejection.clear ffffb7	312	?j]I>@akV\94LoX=SgG]YfKH;Kb^cAaYeBPILw]C4`C;`QAE]dR:FVLrKH\=T)PU
line rejection.farewell 0715f7	781	#UX=>EQVIKJIVZ[MG;LC]]9P?A[V_PDRFI@HDbUSeVYBLCS=TLVAB[DbHLRK=E:N
line rejection.farewell 14f11e	558	6baY>E?R<G_[3P<\#5VDi^DPUAlViXMNb>O@>ZNg]ElV;8i^[.fVCQE[ETPQXd=g
line rejection.farewell 1d1358	364	kl@2WMJ[FP-E/Xp%IHIPq@AFDD^NL<Nw&HH3_Ja?XJs]JEiU:ICWQdAh?elZH&2C
line rejection.farewell 230c3f	502	8MFd\RT;B@QX9N9KNBb;DW>VKZORKY^K]]w]FQTFDa<A>N=HYFPVHNDROB;MaJdY
line rejection.farewell 248b5d	496	iUi^Q]R-+QXV9OOZ>ViM@C3gaR#IQPMDOPeZY2MQI=D@jXDWM:=ZBI>P[G/J]ShY
line rejection.farewell 2e3c26	459	2gkI>1`u=RGD7U^RH3O5wiVPSD[rp>3l3AN6>`fAa9\]R=j)EH[CGmIoI[c`@J?T
line rejection.farewell 3c0963	413	9Vc^3[BbML\H;Z`gQOU;X];WEJ_AHaN:5GFf>4<]pNRY%8[RW7wI8FGF3OFJI:aS
line rejection.farewell 3ccf65	583	?XRM2b9Y#?YADJT\CMMOG[L[PRk=SP:XQJ7I6TH[kM^GQELPJ\uAIDNCCQ=MLOSM
line rejection.farewell 44533c	515	HSNBDlOMTwGp[k<ZMGKM=f[IEjVI`XF^t_Q`NJJN=CJLDHN)gOaC9_P<A6LEZEL_
line rejection.farewell 644a6b	537	AR3=H'rn,?d?7Jg<MODMed,K8BnY`BHXJK9M5]WFbQ\be4b;VEYFFV6Q8Ub:#L8L
line rejection.farewell 755591	475	F\?B3Wq[L+LGKoLCKNY;^lTHHKYvw>?WG>J=6UT;R9EmH@`Z[M_;LfD_7\\SMaGc
line rejection.farewell 80df85	581	GdFCR8w]NMD8Nc[AKGMO\kXP@AdPdQGcFBLNaReHa3Kd@0YDL3RHBbBAGhdN@7DK
line rejection.farewell 8578d7	475	@ZJ^b9]YTh>T-ALh;HCA3q?tUNeD]LRMLQPKY=OWwGPHb8dR8NbX@MnEIF8CCmYX
line rejection.farewell 91d3cc	646	QJ?EFMwOG:2HCd`K;ECH_Q65WQPU=6JV2JGE[\E/F>PVi;LE#MR6LH]SClVa+NQC
line rejection.farewell a14bc9	543	IaX:SBTREO:BE\>MK2SCLS3N?-\_ZHUw9@B?:OaN\5[RCAd0HEXMHUHaS\[H=[RA
line rejection.farewell ad9bfd	551	7\]A>JS`KGX9ZiP\J[J8w_G<CFU[\ZESECFPNRH>g=P`WZePn<SCFH@iF^G:@PBM
line rejection.farewell bad998	504	MZA;L7RcD<II;[RIGBBKaw?A8NhHoCA\9<3F_C<Bp7dSYOC4;7K1DIKVA[`NN61C
line rejection.farewell bcc437	599	Q]=\Z=h[M\I@>D]KIEPASbIaMYSFkFHwJFMPF[MAM=GXIMOC?=HO9cM^?TG_I9EV
line rejection.farewell c42cd8	461	<BEWHH^B;XBNYr9EKGK7WWHPA/>tQ`OW?ME8:hNQ_ReVV\RAEFYIL=AT=tL@2#3@
line rejection.farewell ca54cb	573	>nM8B?wWSPJG2Ym<I6E>ffAJ<ROb[@J^L/?'E[mF_JZ^?;ZCELcCWY.QTpgA<LLY
line rejection.farewell db2eb1	437	OPDZ<8_TGJGXMwa<YFB7o&UF6VgXTFK`>8==G\ZIV9Jb?7Z:DJB7BJc\cIbJRL@c
line rejection.farewell e18851	637	II^G=GNLG\cUBXJM>VLALR1\@:`FKW6;L;\K:?ENkY\Z83RHY[wT1LBT9UDKBg=T
line rejection.farewell e3811a	425	;`W6'\0QCMBYE`KA[S>TWhEYBZN3]dCAYRJ0=gB/I;Z]L;dlQDiM7TENGKPR9wao
line rejection.farewell e3995d	634	Hb07?OiW9CIO?k_MA7NIlwAL8NVekIOO=HB?AifGZ5VS;@TBI9HX2W4P>]`@K@OZ
line rejection.farewell f57e9e	488	GFP@-]][)ZMnI9LDOA[XZN<5RD[f_U:HLF^D<IcHPDJSNAp?ZXwL7a=c@cuCXHWL
line rejection.farewell feaed8	535	<KF0HAFWJPGD/TiKGCK:fM:_X9`BlY:VE$@EIfF.k:cUG#aMF@SH5WBYD=KDGKA_
line rejection.soft 0feec5	416	0rY?\'f[>BO8HUwS<(GW<o5b=DiX\9:I@Q35BIS`S6aOX@Q9K,uCYZEU-oI@ISEm
line rejection.soft 11bde3	405	3aCP,`KHCD]M:O27W/U^G&AOMH5NwHH<O]OD@FMHcRYASUFHPUPfQQ]S5VK6J_E\
line rejection.soft 147d19	415	TKZ.8GaEF[=MTCBV2AHVGlP@MPn??QK;La#`2SBPPRbWH?QK8bf#Ke:mFLg6=Q]W
line rejection.soft 16650a	419	81AQ\W?LUL<>=w[/I*\:?9DhY#r[WB=fL@acLUUBcZQZ?CSfJDKR.I7Z50r5FPGW
line rejection.soft 1e98c3	485	WUX*NVIRVCDIR@fG>TKmYZSNcA\OI@VWQJYJI\k3VD[LG_c4NAOLGS^TNwh_RSYJ
line rejection.soft 202427	554	BbBR3Ew_)>LRJoeHLBI>UiT@==P[SAAY8=.?MaP;=EQdi;bG<EP1KfIV<qY</UKO
line rejection.soft 203d7f	516	4wPJ3SJZ.RO3:gU=L;\STP5U2>mCdC/QA]@Q:EVUfLo?=Fra=QeU7F3e4X_/Uh?g
line rejection.soft 284069	510	KBi:XJ64N>Xw^GHFNVApGAFHCU(J*N7=D<2tP_JQS46O^@eUMbX\LKTK8_KKHc;M
line rejection.soft 2fbe82	433	<lA4AMNUATE@]HQO;MEHHUMfF=[Y`@IE:aRMGdB$g\w\MS\J]KPZ=^)I0RP:FIKS
line rejection.soft 365cfa	404	NTLr\W.l;Va1APOR3I?JGZow[N^hm8Fpg4e?QN9X_Fv\5[iCL_V1G<VROLI97@Gc
line rejection.soft 3d9034	519	<PA;I?]YLHDD[jDC\`PSb5ZNE5H8^[?V?CDCXMN\ObBFR[XEJUfbwh^M;NTLAYqf
line rejection.soft 3e30d7	382	GVK#f=<fB:K\IY`^8P8DM>2U#I_EaDPX^_8M,;aSTS>]>>[6EX7I@UUkU?N8PNJc
line rejection.soft 44e4df	534	NM;2VPT:OFEKltQTAP:OOd5E9B?_QM7Sw2?R:HhhXLUg(;aNFQ_L@<<JPIlZJbUe
line rejection.soft 4afdd7	446	Xm9]bH48kLH9H(l.A&EWNSc4T_YUGJYtfcO/ZY[HA@95Pc#ZB?JK;JUhGA^`mJQB
line rejection.soft 4ec4b7	423	6DXL-_H^'mk]J.D[W?iG:NDtRQwMTP$@RZi4.+MgdVsC;fuSMVZ^3-;TWB1Tch]k
line rejection.soft 56ebd9	459	LVGQ0`=VARCNC:XVZMjVIaDgMFOP[P=QMRZiB:DHsNfI3#BPSSXaFpRRFYCCUA^a
line rejection.soft 5d9659	404	([H#8@WiOMAV1k[UL,dGYi;Z4FlGdY7ZGB@I1]AC]*mq7AhEF?>[UG7lK`8>FTFp
line rejection.soft 6344a3	520	6BQTAOYcD=IIBeYXDWjPM;DH6;E[QEP]gM?9AL[Hw*7deIEO>OVVG:T@DMOB;VSf
line rejection.soft 68f1ed	443	NI>wBhDK0HeSPZ^;U;9RYXNVjTO2OC?ENd9^9D9NbZYAB@cR]1`WEV4@=e=;Z`ZZ
line rejection.soft 69e14c	469	PV8[XEUXN9G32V_OBUAIR^YMVJgHw<EG5M>?POXKtgVONKUb;WII*8`KDQfNkKJ:
line rejection.soft 77cf3a	555	ILl]IO4R0MRK6,?F<bOBCT@YV]I+WPW6LmICK?6>RLDNd\OWM^^NHw^N?iQgMN]T
line rejection.soft 7db5f3	344	TU^>9$ZX@[INLOkLa9W?Hj7dZ/]ttRVsJ;52Vwl<C`cq41]>[?]FBkRY=^VDG<K`
line rejection.soft 7e113c	448	I]VHS1gF>N8bOXI?ZV0IE]HN5J9fWA&]OKSQ2NFHOJ=h@9M>SPbRO?:3AKUGLX#S
line rejection.soft 7e9457	382	4n]T;MT(AaQREQ2O;<X5A@BROSVFKNU83I,E58d5`:`EL\pOwKgVMH4]QH[XF4Sb
line rejection.soft 861a1c	507	DKJ7HD^Y>?ME@wh:lNT?jYGND@USZ?IT@P<SC^ITUTYkg6LfIXZ86aBG6`jJLeIT
line rejection.soft 87f42b	418	?caL6?#Z@AMJMw@QALIShKBA_iHQAO=HP`%IIA2SX]aPW6oNOgZ]YmEq6RB@8X5D
line rejection.soft 8ccfe1	486	=ZNNBZEHbS]MOUPKEDB\;]NacVMXDJM??LYQW\DbGb^]L:>DGgYSU;)MQw;cbbSR
line rejection.soft 946807	399	3_;Z1Z-@#Zf])D9RMVLE;R-a14D<=]5K+^LOBsBHeCb37JelToo`(eEc46+ORtUI
line rejection.soft 9dcfe0	617	OpJeF[IXOK`LIWEM:9JLQLLwNKdRPB@S[CI?8UZR9AQBIIJAMLGR;OC`WUXJDcSa
line rejection.soft a9c69b	643	CQWK-^OPLMDdUYLJLCcKC\7XIBPI`F=D>>\H3V;dwUgDM7V[[PiQD?LJ<TBGF^[b
line rejection.soft af145d	516	MfV:90iVMfKS]Wv9`MFIg]F7A)khV?AfD:;C=wQCiRk^jWmF>FkDLf?\2l`0.LFY
line rejection.soft c3be73	511	:gDG7IMm0/BL?]]@VGB@[gDN(@QeaH8`HTC(NhV?^E[n8HZJJ8J=CiJGUwb>8TBT
line rejection.soft c5cef8	443	;>FrMW:S>S@G/XcYI#SjP;:W\PIBU7]<OQW@`3[TE_cNIH4S\]PSCcK8W=7UqKWT
line rejection.soft cb46a2	423	0nWc]4pSBI4,\Up6I2SmokVM=@p_cABd5@J/Nf`=W+jSTXWY77`9UwshReN-BDMO
line rejection.soft cd16be	323	WV.HFfh7Sp1YaOQg]=ZKaJHN]YTKiX?W<6dB;j_U\QoN\KBqR\^F;XYPDjYK#UXG
line rejection.soft cd3d1b	384	[_mO7VB9>ajN<LNBTI-aTYHSCEvPcgJZHV@_U^RCo;dM@X_QK\wAMH?p)Z?ZQU>a
line rejection.soft db721f	419	>4TXK_P&FUEMW^Q_[ZTJ*?SOYYJUPX0If#ESXU?.D30;TTHmkK^C07<8^1U?]KIE
line rejection.soft dbf1e3	469	IOK<UJFwW=S;BouE=C*:kQ`BFU`F;4Ik@OGPDWb@aDL[I@GN?<bB9]Be=FR/<<3B
line rejection.soft dc6578	386	5>g?&F;ULMNW<NL5<6_@OEBZJ.WUT[DB]pPB9)5MdRP%.BPwME]J`ZR=MIKJChbl
line rejection.soft e54133	484	7^Y<:OWa?=6K>ca:JAS5?]@RI6rHkT>OG<2DMW`YjStKH8lXKP\9T[@\4EK:7w9g
line rejection.soft eba051	305	VT4oI<DpQ<,C[>CE5[3c]w_?S@Tfo+Mh,NiVnr7H3U\O4iiE6`jOYcKkEBX+5mLP
line rejection.soft ed2b9f	385	S\XMHgTfODZ3O@M[D1_JLMQX>McLWW9RDbMNE^O9K.UQKTU3eJ;FZLJwR_U`IKFW
line rejection.soft ef0750	440	>_G_@hC[1abG=HUi@HKBVLCF@Wn#vZJ?KpAcK1(FqMfKYSXfPPi]TUA9,-LVhNsX
line rejection.soft f8d69c	565	3A>C6IVl3m\BLCQeKEM:V@*O@Z`\Rk#<H:<V6K5UjTLRV,_SeUZ[;?V_8SF2KeBe
line rejection.soft fa016a	412	#UZ@SPVoUCaS9P>KKDF+V028*^GH.6SH.AM6HXj?l:UWDBURQ=<A8GXUH@-@NbGV
line rejection.soft fe674c	355	H7RULNwDL^8vShg%>_EWG_J<GO1YPOT/JE<YUKdRCfY4N;sZDTK-/bOF/TCN9AAD
line reply.advanced 05f80c	463	Z5]VZWGSJ;FQgRkadaL`E_kCVZF`R)oMAWTZN#Y4`E$Rj7LL=E;:Rq^\PZTL:Q8]
line reply.advanced 100186	429	=kEHS4COIF[#AA]P^=QT^PL>HOQ=VQYhEBD=^RMTUBKFN_GB<24VPZMULYSG83YA
line reply.advanced 128e7c	426	COdi2>HTGUEY^RaYWPNMLoh3]MKDwK:8<l:ZB5$ivPFVo<JYG?`KkXZC/@XUOhR^
line reply.advanced 346cfb	397	Yf`aI=@S^:=EJ=g9QHDLM(6gJs\L=YRM\dOEON_YGMaIJa*VCN@16fICR@=weGTA
line reply.advanced 43079e	363	bSwTVc<)Mh4APIZPTf>BPWRS\`1p[9eaEh?[oOfBN;-EXcL>EN>/9@OK_q]\AcJ;
line reply.advanced 5dea9d	419	lL<e>FORM4O9BYq5Ca>YC@tQMO]gL8aEJL`#fJNCN<Z2K_5?HAl7MqOgbAoL`<0;
line reply.advanced 639e27	526	A`X_;QbGBYgEUO-EIIVQJbYw\IZPIYIKD_BSCER^RElXKC9jXC[f]`SXE@:ZLhdQ
line reply.advanced 6b90bd	418	XcO^WDBeJ49N\GSPF/D*S`UMDLT/j4ZG6F4OUVa9q4]@hN?c@\L'^gl>3HlK^^Dw
line reply.advanced 9f10f1	604	VDDUVTB>wEIFWN^BR5OBBIjO\SLFZCNbKSQOV9gM=OAA;hT:GADJKVIJNOT[KOgJ
line reply.advanced b19692	461	khMiIK#)J9=3OA]F4E.IB3[V`]YSTEL9XnNGfP^ED;$EKN@[5KH2Ce\-LMPkON9>
line reply.advanced b92791	430	NmJje9^MILCL-DPV@#^bS]O`UXiCOH_VT_Y0NGP8K9TEIr<-?C`Y_haSVZ6hIb[K
line reply.advanced c0ee3e	354	Q-wTH<Q0\jDW>SJecOeZZhDmIfLVQIQ@CIH_YFEhPeVDEH7SRt=N2TaI(R>fik4h
line reply.advanced c34e71	429	dTXLYGWGKQ`;ZWD8;NZ`aJgTq]([K;BQU9TI^QXCJc9bOcG8C@K3Lwf=>Kj=IL]?
line reply.advanced c88572	448	EYFG0U%bO?BGCJ18[Ac`W]DGF]StV:X`G`A=[PDIMKWFPA<_:V_]FU>q>wY[S;@^
line reply.advanced c98328	372	H]X?R@in;ZDQQ5MO\aNGT7JP88c5PP?gBwQSHC6RdJ5`<\OZ8ErjFO:YPLM>HNUA
line reply.advanced d61c86	399	a/\Hju[RpKSL]g#O?Qe(PUV<R\]b98LX\IqFAc^tD@X.OQflTSBEDEBpWC_ZW28@
line reply.advanced e9f38b	359	WEMjug>]i3SZf`UTZPD_UdoMVMAAZJ2J`wdou=VJBk`;PoPNSK9\dVW>,[aLSmLY
line reply.advanced fa2918	479	bc\\P7GYH-><<C]FiRMl];g^^Qw@_>a]0ZF%P1KEQ/X*Md%M;#M1\fTddI8k>c>I
line reply.hint 04adb8	471	`SBe_k[NJCg?>Il67:^W>'6E=:NH6#VCJQ?YRNMZXLLGJI?%X=FIIDTVP>]X9YvS
line reply.hint 05b287	640	LH_ZW:[KHSHFWRp4[gLUTX\BOVGd[<]T??;ObMJEQJ7C\O[5LWYBIcwDWKfH9D6J
line reply.hint 10265e	578	YNSWe@>OQMF:TTX0H`>FZVcB]H;XM<C;).RRcUOHE[O<ZX#IEJ/<WYHRLFZR[E@>
line reply.hint 21141d	523	?<D9>P5QJ9UU`KMJd_N]6A[VVaUFPP?NJRG9JG]PUwO>VPW6PQ`UJVAG3C[mXWHc
line reply.hint 247d6d	393	ZPRVPw=DafcXKL]cWNSO3V]tkHN=?DA:`a`XcE8a6cQ=VhHE.hGVbWNZ>?D.bSf]
line reply.hint 29555a	507	b\,Tdd<APQdaMDXj<:U[N6Gm&Re;)NEZe6p:V`iS)DLC6`ENFI-O=//wUXdne4YM
line reply.hint 34ba52	723	TcMOFWPJ[KSfHANVSAA?H=aWE?IW?D`OJS=;TdT1JCT?PJTLHIIQHOERYKZwQQH=
line reply.hint 508f6b	593	`F2\hO]df[5EMPTCC#'JHBXU<D\NB8dTe;]TWTJJWH5_HWNH\8>1N\<Kj\JCYDF.
line reply.hint 5437ce	460	@r3Z2adEnSi7#Q`K`S3cTNSU7U<E=EcKMZT1cuhJJdGJIg7/5Z2SWVNUBTZZ-=UD
line reply.hint 65011b	527	MEWI[Q?c7K?UVLOKZs\qLPgZeGAFTDR#BEUCb.AIX_HoYRSHGM5:hNC73kXL7L[K
line reply.hint 8ec2d0	554	SYNL]I@ZP-?-P@sGR=CwM<e_KMOZ53VfUP\FUFDW>@?MGp'8G8ARNmWP\OOb[RbB
line reply.hint 994b6d	557	ZCN]ZAQdc<kNW>OBSdPbX_I=9QSHADWTZ^<N[]X#UWIQTKRJ];JFRMO\[_jTXQ[D
line reply.hint a07161	423	3jbf;[OWdkv[#QGNW-XJ?RRh`weGa%J]C\AajWLVFR[7D^WI=IJp<P<o[Nte\BHa
line reply.hint a94d96	645	SR[?XBL]IH?>_w_DHWERbNVKB>OPR1Sg>3QAcJWHLCDLWVL?A?F@`YTb2^_V=ATL
line reply.hint bbf9ee	423	wPWjTSh2?eU^R)^39RNSX7?V_]HmUYtbTNXjOLLI;R_DhHQe\IP_=RQd7IWUamYq
line reply.hint bfe51d	444	OOTZQELTXS^P<0GX>?[@CN<cWlnE^TD?JidPCMYQw@@;U=rIEXOo3@EXZE4[^riZ
line reply.hint d1065e	385	TLNo%[Q2QLTa?,sI7[_N=S\w\fZ\U\BISt]QM@0YRA81EAaOZb=Y/uTUEX<j@V[j
line reply.hint d21198	444	SX4LwTGLdNO-MLg/98@cr=odTKk^75?ioFe7crhV,ADdRS/&]K+R^UTU3L^bGB^H
line reply.hint d875d4	398	AKMQZN<G`GcH=OfEDKWcIEIkM:daJ0Z_DTYSQdWR#)?n\_1V_JN;OV7Y_9lJTF`O
line reply.hint e2877b	534	[\LU;NMUn0^KOBUW_;NOITHVPSXY:M]g`VK@wWMMJ?FDEP4RMJ1O\aGNNHIF_8AJ
line reply.hint e62c9e	442	`MbEWVawLpfgYT;PN[HRCOOjJBoQAG@.DNN]PMFPfU@TO,X2ZAOP;RKkCFE>U7uK
line reply.hint ecad97	420	9^D7hnH>kIga>MPCP?Ec+=PNRlBP?6aBR[XISngS4_#I[VCWY>a\LTC]6eKTL>K4
line reply.hint f0fe15	448	hiUZLQGG5XZZS07u1UGLLP^w\lmXN\OMSpYiD>SNpKAA\LG`UcTq4:PLQB0ee`iW
line reply.hold 00e15b	611	dQL[X_@]UJ_\>WCMFS<AO1LPUZ[NH^HRDaI`NCHS>ZJK<LGDiWNYEdq^^I*=wOhP
line reply.hold 1332f7	479	UVC`WaMPU=PGH7C_7[XVIL\\[wXEBU]bOlGHNFiHJA/D2[8F^5SFNHvMm7MaIBiO
line reply.hold 14fc1b	433	M`7>FK5BG6F0@6>M#RSJg1TNJ.tTLDMda?T@c9I5/:9R2\B7:?*%ZjRkb5Y\]F^K
line reply.hold 4964b4	547	cJRMXjO0RB,MKOJ,HKMC7BKI7XWY@>wSkLRG]HI\:VZ]ApB8A<?GBLefd`U]PJTD
line reply.hold 77a904	558	>5@bcFF^QNUECDaN=LOa[?]@TLeF&Kmc?MNXw`6FF60G>UD:O5:W_=dM\C@ONGWS
line reply.hold 870ef3	402	^V7U<;A4B%=ID8Z>5J<;:+wiH[ajV2bCjJ.Hl5n<2I+6GV;*HL/:JV\pl?soa2UD
line reply.hold a89254	706	BWJ7@F=eLK9G9eE9<EAC\ZXYZB_XQHIG@>RAGcKWiMd[KKSOONV=EdFWAawFDU<E
line reply.hold b83488	637	R^9YPA;DW:6*F#@KJRORI4isNbU[8SWfcPQERHRV/GDVFYD9Y:CVU\^RVWOeUMZ7
line reply.hold bffee2	445	NJGwmIPh7gRH=VbVEGF>Zg[=GFJU@EIeJT;c`ZBGS*8VG'MDEA<:Euh`hHJ>BVZZ
line reply.hold c591de	514	dN@Y`5=\s8L>?YDoB1B9U5\E\6dW<8_cVP#Y\ZKAC4,BQXJ1>B954LY\oS^>`3=I
line reply.hold caf32c	609	U7XH^[GQI`Y^99GVLHAc<FRLMwX7LXS5LNTpB99bGXY3E>[`FhZpNERJSVWTVQMH
line reply.hold cba178	558	R/LOw@CI_al>J[iDKR2NMFn[W;g;16NkSI_`fiKU0`GIHH7,;Q<?@YqPoBiGWBpJ
line reply.hold dc0384	541	]7?h`eSFJG?@E\W0NRICKDcXHSQMG?O<WN[EoFPRRFFE@SMJAMF1NLZIw5_QbMI=
line reply.later 0b7e7d	535	TZDZEXM6VXEw5+CUEMXX<S^L4_5V_]Qhg\NGHIOFKWr6a]RbMVaIBMTi8PHR[JWg
line reply.later 2b33e7	441	9LB:QIA8fR[c/5]b#?IT0HVefhO<DJUGNK[d]Oje[g<DDGAkQBjGEAB[88^MXJiK
line reply.later 5a1e8f	406	BV2\\d?NCOID[\.HYU\QB[gYVE]I6\?Jh8[gY;AR7g?mFqEWh<8?ALaGLW9s<Qwa
line reply.later 65973c	458	NF@WOO?FBGV?N0WI48WKB;SN;[T]9ZTl]G+5Va\IRAO5MQCPI@OQK:ZWtLETkOU#
line reply.later 6b3eab	408	b?1qZ^g8jiN]Gg=?+Z:Z8U*Q1GFl5CC]k;XGB]cNKWOK2[MNP^PW:U(RM[iUn#D2
line reply.later 6f6c96	507	IX?gQI[b_4;CC<SbJ8]QK#QERS[i?UmfbmM>iqSN@KAA_^U=7:@OJLV`l]ZY^3eF
line reply.later 7c5afb	403	\QTRZsFNmZPlV]\M\KVND#l1D^8=7HR_LOFIQmW19HG97\H7Y@5OGMRmZ=UlIFRD
line reply.later 92a727	411	WF(gTBP>BR=MXs<IRNVJUjiY8:?b962cfdaBdK@@H7Q]fPN#i@j9aHOFQQCv*SCJ
line reply.later 983acd	437	OKIT4W^FGO\OIP.cG0RGF;TR#I:RHeQ\oVBTRJFitMKD_pNKUSFIKA1\QV*kZ@XQ
line reply.later b7cffc	391	?a?UObH3phh[DZcIVDkQ8ER8M_&AH[OTq:TMShd2#d]WQLX]OQ3T<%W<hGKPmBcE
line reply.later c47d32	576	^aAa`0[;fLRPaEdJDUQ]PJfjeaTS)>]cO`\7W]cH@I;MLU><[LLKOYSQ]w`X[3WC
line reply.later ca3c9f	441	lV>BoKTFZaV\[T<@CO[RDLRJ4sRRATu`f<wTFTeQMi2QUHYH_Y<DFQQFgCIvkJMo
line reply.later cf7015	624	Ya:QZQ;LSFEMOD\C<DKcICKVCbaa:HiZ]Qq>^jwKGP=BEf;JA9;K6W?gY`]dXGWH
line reply.later dfa9f3	464	rk3ab>HU_>AKHEXM3QKb6A\ZIeUX;7DwqQ[0OgM9=966(mCI?G2aQtUSpUehR9VA
line reply.later ea165b	655	RYRKCK1;MMHMH1U<4ED_H4_oBSNFGSXSwWuTXM^4OQ;<FQ>FXYACBVHbhPSTPBg:
line reply.pending 042678	401	j^`fKQ:KeCZE3KU?%EDwI@k^WmnW8VqGXSf/la`%i6:?GaMPF<WN;GpFkDc[STj6
line reply.pending 0a044e	579	_L@Sh;CM[A>AHVT_MA>KR4PRJZQUT>sSUen8RUlIB6FICO;NXCIYBV\KwjFli<di
line reply.pending 0fe672	543	QL8SjUEXI@QP@LDG;*K[[CbB^raCBQWO;JdCF5KOJLM+:]3V-P4Xe@`N?#X_fJbO
line reply.pending 13a5a4	427	mRCel_5QW2?ujEC-@i8;K?QCVXY\66>DfUQ;Ip_waRL^@eJPC>e?MW4I`2YKNLJJ
line reply.pending 1567ce	511	<WM`mUBm;5]DNH=R=7XR:=HZMtV0:?\VXbBRZAiV=H=ENI;EfAYaGjEEUU@W`>w]
line reply.pending 1bd6ec	601	TXAY<,@SDZOHCEJQSKJ]M1][`w`9<EIYRgQWMMVT]AU=GLRRWQRUBXZeF=<Y`hW\
line reply.pending 23eca2	287	VVdte+Uk^4wV,VswS4YZ?AL\6W`R1fSwIYT*R=s,4H3PcT9<8A7B%]_tV`-mX+h\
line reply.pending 2d560f	510	wN>IUbe4_XLNiQTOYZ6FAGSQRaJVF3YSdFYTU`sMK;7XGGY\Ub<E8MQTit\T[C\D
line reply.pending 317e7f	520	cZSXa@K\c?A?0&IKMD7_:#aWNHUQEKJgfLdN\^YTF4TEHX8<2?9GKX^`nTZkKCh<
line reply.pending 3325e8	608	^???iWJH_FKlU<YMXIGCUDAOCgGl>@GBgSdNGvUG7ZG\PBL;e\BNHDQWICwDINJQ
line reply.pending 37d947	399	]:-Qa/cI[/>+vYP#UL0JLdSN[\AjaB`Jb>U;QfY0B3GJ8[<:B:O=RZ;__^hXN9R%
line reply.pending 3918ac	485	dWFGMjAXST[=ar[=Bd,[9Cc^=K]^M0V?U]]Z_OcUA[U7@JQ^XbL;YUYVJCwRPE8B
line reply.pending 3ec676	430	K1gNCEgWODa\eiKNZwTpQ<KKMO<;FKYS?6NOG(9g;ZOmKHd9^E9SYJI1BM:1C_;O
line reply.pending 4865bd	429	]R2J\3L=UCAt6[N>E@*+;ZWE;MEh8<IdwMu:EjlSCG>B\JEOBOJCK4V5dPpIjIG7
line reply.pending 4b9101	461	OO3KXAAIjI>=L4/bMQXQ9=RY]iTq,ade\GO,QPG2Q#6^Oj6SGIK:2O>]s8hucCkG
line reply.pending 4b99a8	354	qVZkab2cwlFP<`V-GZW[+(JdOnnGf%Q6_wMaZmSkMU[,3htX<YAN+L/JA'Urn`m4
line reply.pending 4d5fb8	599	bMY_e<:QH=UQ_8LHXRGlC6i_cJL:NONTPHiQXPOZ:gKL]gJ?F\;SVpaFT>U\RPwA
line reply.pending 5484f5	482	PlaVJ]GC`RMdC=FcGNXC=ODWUgR<\NYMZZXF8WZ]IFL(C,FF`]LS:`#BLCUZ_YXb
line reply.pending 5bb28c	545	gqK[]SMF[W[UAGR7FKH_/Ueo\c\DYWR5N^bc^CRa8XL@>FATFP[aOJCwH@]MSS\R
line reply.pending 5c760b	377	-9FhBBK.\KWQZM<a1ORXJBB`9FO[Da2sc;O4R=kN/ZMwQFDCdIIF@LH6B`nlXLQH
line reply.pending 5ed425	445	N?<iPGM0QG=<#`O<45K`GiVKpX]CV9RUY_UFGPO/Z9M@Cd0>P88RIu]h3BKlV-ZY
line reply.pending 5fa303	438	X^7vfX5W\PFKC0YQ]B;k0=pgFjH?7HeHlVaIQhWOIJB#3WJ0SQHNQWQRpEein8`U
line reply.pending 681a87	482	MKPM`[#TD7NA[Fn?8RH_E.`qCGVC3+lWdPaHW;^L,N7PHN9QMX7HNXY\O>SaTDi6
line reply.pending 70f817	539	R9aA5->G4CFOT8IUNiQ>.K]1cL+jjIdHCfNWCgI@YLHST4SiD=cUjTwT=>.5GRJ_
line reply.pending 70f8e0	437	O(4GJUNZ`hKdTlfPgFW_KOQKR4O#gTJ?B*\dO=]bPhPjL2YLX:-j5b`:Z#8.FSdd
line reply.pending 729213	541	[ZG`Z94Va4J6N;K<B<HPDEYVm_wL>>afe\v9a_cI*918<bN3>C@E\Z3RZ9RXd+kR
line reply.pending 7336b2	548	YeRb`=:KT3B@2E[CF8PcONh`b[Ta:Hi]aQlDwQX8Q?D6PV7D>AWF@hVddbKVSCl5
line reply.pending 77e81d	645	WOAeW6LJN>9R<ARILCLLGj^PJj\ZVPPGVbR5SV^CF:AIAUHLCULD4TCowSKJaBJ]
line reply.pending 7e28fc	475	U?CbY3WZ[F@%P6^#KA3^P>jVcDR_IEiKTKmTlGRMCT=OhcMW6MM-vr`^X]oY[[H6
line reply.pending 7ee973	503	]HBheFBOR<C/_HRT8GFRM-dcQ\Zv9Bbwpko@RNTAJH8IDr9&C)BFZWXPv9JFYHd:
line reply.pending 812dce	481	TYe\E_DR[EpRA<;[Y>Q@ISIIpKA-LATWOmIRNIKE@fG<[LFD<;R^6UA\VH9MwFHQ
line reply.pending 958b2b	585	L\KS@^BL6[dE_W>QM`VUI:PUMpKIL9DNakATGKXD]JEVDPw\I_TY=GL;DU6GZJbQ
line reply.pending 958d2f	410	awVJ^>B?q(DF5DF:*B:e]DawFReZFGDXLG`-CkZI$OYAAX4ED(c5Avi_gZb]X6ZX
line reply.pending 9753be	522	A_7XOTP0q[bbE[Zh*+@\@MAgSwUMC]N=g_mRCVFC1IBQ+^KaeGQ[/`%`nWJkl2aI
line reply.pending 9bd2bc	547	A\oSHT*U]Za]F46TFKM[<PGBLdN&DcRA_`CfJA]\jbHTf;P_HOwR9]@RRI>UQPWb
line reply.pending 9cc2f4	588	J:PgL[D3DOIX7DHNCOEFI>RVQXOGicECOe=bN?EmwAK9JLJXHXhD>K4S;LHbXCVL
line reply.pending 9d2663	428	kZ4dOCE8Y>>IA1ZE3EAHVN^rkOeh;AdlcUWRWo[YFJ:8EqBADM:33aH\UVBkJ#s9
line reply.pending 9e4fca	474	KAClQY@YiYFc>_IPKXT^UC_c4DXQJCaKOFkPWLAA_DCJVOIUH<?9=ZIaZHarLBwR
line reply.pending a1345c	358	sk5?p8HMk.=>D,wPF89h:3pkG@YM6#Q`olP2g`\C;;.AZX2FD9MI@]cewMWhc?Y=
line reply.pending a32a50	453	NoPUO[#X]Yt\>*R\;=_X=F>RjgoFNMN]QmT?AL_6QN]44BBk_=MYL;@d^fJdaY\g
line reply.pending a477ab	476	Cfko9N=CG8>:@,HjRZQEXP3JI>cKBKNVHgF5HXWX4dF+Q>S*^`Io#V\NBaA]oYVf
line reply.pending a5e3ff	513	aV1L]^9KYI4G#a;R``Uq_@MV:LOTB:Rj=FgGvFYJE6F^IVCT;8/#XbYQK3NPO/bP
line reply.pending a71711	487	@gDcX>@C^I@RV_HV>D=JTFB=2M#<9WO_XM[IFTVP<YQHRNN:XB76SSJTT1A\K1@Q
line reply.pending ab983f	398	?KALQTdW[HZ]9Mm\M0Wa#_Xp8NFM'bfRjP_JUID\3LCXFjA8`HSYa7LcSgR^Y1_@
line reply.pending ac2188	623	hwJkY.8LGCJDHI_GJK@X>U]OF_C_QBXcDUJGR`p:B0V<S]PO>CHL@nNPYORdRQE<
line reply.pending aca581	606	fSYSbU(8S@JG<MKGW@H^K:VdQX_TSSSLAKl>\]NCTWH;bUKNFGIFB`RWkS\eaXw@
line reply.pending b063d2	625	KVGNbP<KYGFKVF_G;OFeB#OS\C^[a9RUX[m@S@iW>KJDH`7J-RYBNUQVVG\aRYbN
line reply.pending b094c0	428	RM?_fZ*NZ<:KiSN:fhDfT%L`@THwK:_mc;W.]WL[Yj3GXtIZWZVQ^I\qW0PRgASD
line reply.pending b0acb9	487	fIK`QJP=ZN=#UDIU5AB;JP<YRPSY?gZIapN8NOj@A4<EGNEBD:JHSBTJFIePWX[C
line reply.pending b75d17	478	mU3bKAo^^C.#AJU;NJ98R9VSOKQM,?hZVPX>ahcM/GPK2SF<@8E4@LikMYTRVQF>
line reply.pending bfcd5c	335	Nm[<>MFF\M@4O0U^aMJe[dOCD7JOg;CNe3[*EWidPYXMC?wFH?RM?kTIK8^<>`QC
line reply.pending bffe54	595	fN6csB@4w1E?B:r@MJ8b4Zn`DgRDF<_YY\`B\Vp@6A4>C^><F1ASLg_URVdfZ>Z7
line reply.pending c3d619	474	=Q@^I;c_Ba?S-NQV1@GQCPAdFHfWdGLDP;9Q6^CE#%]]7TBdM8KeFTKTOdaeHL@e
line reply.pending c51cda	358	OQ2KbPWCNg@>hsmFZO+Q@QOUA8DH2EW8nF<_k<aP#S71.T@'Z63CN:o?OZFC<GC6
line reply.pending c52d78	388	MB\u9<86FL,AU+L[=^MN3:Y`Ua?;3U]UgwZV`*DNM+L4vkEZYMaj1hqNXJFbKk>]
line reply.pending c60ff7	435	V`_IG>OOD9ILV7wTO[0EPEWRKIegFBMGw@]WcA4II:WKQLHJKLGSNJLFECAeiZf[
line reply.pending cd1627	372	HKN4X6N^S@;H?iH&IGYY`[OfB%^:AGUW4GOi_MM1YNkZbCb:L?CGlwQF:cZ)2`Ea
line reply.pending d6d547	403	_i9KaUF;g<4)6'T/PC0KO1wRYegON@hJ]hl<lVf<(;AJ.eB5@07]Rt;fmsrSL8E4
line reply.pending d94245	466	]`3Be[R[v>M77Hw#LC>\RQYtPeS`D5UW\t4QMtZUCEJSMH]>3BLR-sYVG@i@eeL8
line reply.pending df6e18	476	wb`Oa@K@bCPPA@]C9WK\8\dNUVXqC:]AjXZEcRDl,>NO<rFFOoO:gVn^[IW^DUG@
line reply.pending e80ff5	419	C`;\DhCHRDQvJREhQT_U-F79VhK0HaSArc[]7SUoWKF\EFaam2Zw7.=MNTDQZQ_S
line reply.pending f7a5fe	529	ZKekiS-dN<;C[IwGSR1jVDRdEGV;^3oO3XhIfXM\IdJMXF-EE@B=CXKkH<WMhXqL
line reply.pending fa0904	545	Ae4[SL@2Q>BKU9fW`AUSK6`[KPoZDHSSgRgN`aEJCEEKIj#MaE>FNUJYNLXnSEYH
line reply.pending fecb91	399	ZI0YOIHGTO7N7H\D5Bei9=/]J`WE*7ZOahh=E_w@9R,6G]3AfOpKG_f?chKTmVU/
line reply.request 0107a7	497	[b7aVH2NZ0<9D#rJ<4JbT@RjmAg`IEXe]nd<P^eI@:3M:\HED7II6]g]G=I_s:_5
line reply.request 0340d7	553	S`=aa-5@Y120/,NFCH@_E<he_@wqO?cWdYjCb]c37*F><_BDOG95ASXl`dcQT:m>
line reply.request 0fb4e5	459	Oh5F^*HQZ3U=?0tHG[)Y,JiuGY\lH/MbUkU7_pdUYDKI5n#T=D:F$KNZMGDbW.T:
line reply.request 117754	375	\jJ/\MTUKK79bIwWdfeQseFD@B1jQAEWCLIlFLc66\DdIeS`?]=01qtTZ^J.UCj_
line reply.request 13717f	410	VP<Si3?;`NK80@eJE7Kw#Ba]9BvfHRVf3MWLq`gF75B<*PMHE49?&pZ`vXceLDaG
line reply.request 14025f	545	XOKRWN>?cQ0EU\J>;9;I?IUC@]oS>GdCSI[Kfg[85=4K?`F>D@37XuYZwEZU]LEL
line reply.request 1af89f	562	YoAfH^;,YSVK7-/W5?P?2DCT\lPI<EOGahJ44FTMI@?E8S?WL@Q^*:DZd\@w^4XQ
line reply.request 1be700	437	QT8O_\cJf^bd5J7@H6g93@GW/EfS*4VeQAfFXUj\4L?ARTB0PZ6b471JT#OMW6aI
line reply.request 1c384d	439	Y5SPG+e8`LIESI`?FQS?<lW/^S=HYJw4-cCRdmN+XA;6YAIRDPDKFn^KBcX7@iAH
line reply.request 29c46d	522	Kk#FVn>gGCCH<VbE?>9\LCJX5QpZ2<X^\>WM>`_FB;L`?[E=G?HTKO<Peif[W;lK
line reply.request 31257f	503	TZA^bC6MWT:6L9LGYO1d<%UH4M_G24QFc6XGRiWT#Y]OPGD,WT95Q^BdSXjVR3HL
line reply.request 357822	430	/7;[cPaU=`c^TMnPO>^r<H\WH>QEOa2AM:;k93;wOUcYIO4A^hOdb&.NC_C\@jYP
line reply.request 37338d	515	fW6KXXKO[W?R9=kR?8KPR/Np<VhZA7ZawGXEP`eb3OGHFiNH6CTUS7Rkn3GbN8\Y
line reply.request 3c11fe	488	`lDX]N4MK:#QH@T:FABQ>MngIZdK2>aXtfmSW[WD;K1<HWCN0DP2FW\YNhr^ZJU=
line reply.request 4da95a	513	bfLjETfV?O<OPG<BEHJF(lbLOkEgOEWCTnDHU>M:MC9=DTwE<T;>OgQDS7NNgQU<
line reply.request 4f5056	472	mg5ffT80`M=0G4wD'$:s0+Zl[YcS+DpmqmeHph_D6>6K&`81X5/8V_NdaZ_Um,^O
line reply.request 5b4452	450	pU-vtZD1SRZKiRMWLTLaEAFo*eMm?KVMR7nVdgcAL@6JDk9OUCBI'QG_q\SqwApC
line reply.request 66ef09	357	^H5WdgsRg58QP4ZWW#8P@\Tr3Ji]DJCZa*e?[ESON\aV)ujYJ7N]F<JoY@>kR2l<
line reply.request 6c1060	424	eiJZLKHCW#TDNs>7C@IJ6O[_)jXO>1`[aMUiDOI]A1\T=>^6JIB`.@WQXoiN^]2\
line reply.request 6ff232	543	eX;g`9B8w=@HTFH//cR;*HdbKWCb):[Qb?VKlQT:>81?<ULC@=J<TX_^[QHnUPBE
line reply.request 799b51	406	SfOaqHC?R59I:=dKK5jm#0Ei7Sm`JMgYhjUCHlaG?EP>DdBGZ1:=AAUrdJR_]>cX
line reply.request 7cf686	491	+Zc5OAY<W_L#5cF@oMO^<mGA<6HF2?S<c_.0_R`5X7?_BKQU;=GM'D9GGKP=`Q6K
line reply.request 7d357e	507	LAuBgVJD.EEQkD_>cb1mUQoF7-NGJHXO@3iV_H_[B\BeaS4E'QL<W]fKV7whGTb>
line reply.request 81db9d	560	7Z7ON^M[NS;BZX=?T60>Kq[OST@VaIOHZ<DMBwjIA6KVMPEOJRJIG4X]baVFlAG5
line reply.request 95cfa3	421	_biuH]29XQea2B[CCKdh??JPZshM:ML@9jY7<D>fX]@/u_TZIQa[[H9Ig#ZRpF]X
line reply.request 969156	409	SA^Dc_UfL4<-TLw7:KSLo7`ZL9W/t#YSKGYc=PG9EPVN_mA[RB&PcYoZO_[a^V[R
line reply.request 9a5a17	473	Gfwb;[>I[@Zk:*mNqCkU;>EA<h\*H?XEgfs<NHVX^YI2\N:_>tdbFO:UDS0_ef\E
line reply.request 9b4e7f	430	]gHU[H@8P\9d^U?K^eI_FQMIUEcIVGU<i_R_OwQ_1qWH_ZJ>FVJ9ifdZ1DX`V?QY
line reply.request 9c70e6	621	`_BdU8>:Q9P#I;_:KV<N]5eU>JfJ7BXbW8VTa`\Z673C;i?4@5D>KcRYXQlk_@MG
line reply.request a2323b	599	jK?V`K8DZ8F+B;cKND0f?AaX]Qa]:HU_ZZa>Zn_EE@GB<XEG98?8=^XWYXw`e>w1
line reply.request a691a8	601	\U4ci7EPm;FF3@cGLCUPH6dUAmjR/GX[fIw3cgQ><5;>L]LJLCGFG`CUfJbgm?VE
line reply.request aa708b	502	[eUPDMXF2?]EO<YBPZK+L<T:SQ@FRUTA-n=[O9DHY^G\w4^i=HgYjVGEE\CZWjBB
line reply.request ac83e0	522	gWKLZSVlK2P3WXV:ZgFN[EfUD6Dl?@\MH-]dweWSHZNVep<0@?7?[hgckNjKKChC
line reply.request ae6616	625	Nc6ZbA3`Y9;M#FREH/FK<ITUTTTL:>i^GR[2FdM?8>iBQM=9O+?DNRNYOYiWaOPT
line reply.request b1c8ac	463	W'cLcV,`GWCPHdL=[^N]O6SBFRUOaG@SZ_UbZBL^:wSSJ7AVOh<5RS_:?;T5Oe]9
line reply.request b85072	526	gIQZEH?\VJKRAIPMQK>VNe\MhJ[w?FJQVWELcbeReR:K5RXOFO?DcUSIE>QNgLMM
line reply.request b9f167	541	FHVfCG\6:QI6d=HRSQF_D7JOW`GPYgh]=dU7^;IXOK/3ZV8EZA_HBBHBVGMwLA]S
line reply.request c8d440	469	YEpV=B#LN4=/,WTJdM5K5ViF^UHN];b6JQ6^TL^=bDJ>`C(_*WE`aZLW>PS?Nd>_
line reply.request c99ff5	374	JKgJw^TdJ78GF`UC.FIs^Vkk=ii#QKYB_XQnK?#HROYHYKJf0SYXaJm3TjeMOPfB
line reply.request ce8673	377	8FC&L3),VQ9FAURE9[BTQf?IK=fa5?J]YIMM-mYAZKP8LC:A+JX#T>FHWMJD;N71
line reply.request d0d31a	338	PYGsggS5TmF]DQ&PR\MHLw6`Llg3^WDGp?^JIqOg83RY;<Y;JHPUZ<TgBCsYTJDE
line reply.request d1b65d	562	deIZe9U?fIEIUOEH[PQWOH[XMXSU3EJ\\P_PG]P>LD;SLM=S@DFOEcU^LVwIQKSJ
line reply.request d539ea	500	_oDXQJD7^9D;^&b1U_FFe+JU*>C^8Decb8V6MpZ:B35OXf7-C,@+VTwfVcCaR3EC
line reply.request dae084	437	RERhk,DD[DQD-Mq#:6KI)Qng@VoIDNZdjdj9XdW70>TG1\LP3(V>UJiTd/Yna>D/
line reply.request f16cf5	457	I[aUF<>S>9Q^@?YO_NKJXKSTRdL.HORLRoHE_H]LSNI<RE5[DA;S@M2HJ`XwwVTK
line reply.request f8db85	672	QOVYIL\VBH@FQGmC>?NCYO]WMC`\UIcSIPUCLZ\A\JKHR\QS=;K@La[aJwZER?\B
line reply.thanks 0001cd	504	HWLeUUwaZY;>8Rv=I=5S[]?DBRg_A=RpK[Z9CoWC`PJF(dS4:+Q9M[(_@QjM[DLC
line reply.thanks 149ba5	333	VVH=AG_]7P3F/aXRT85beQhoa7YQr;UhgZMC3wNDW4`X^HM&AejC5q;vJQp2GC;/
line reply.thanks 15e903	507	cCAVD>HY]3E.N^9I>WdOcFW[[QQWQRPjeLT75?OD37GpO_085<;#KgKLRdVSZHTZ
line reply.thanks 36979e	490	SMNRG\A3UkGO#GNO:<JZMLKpBTWIDXV@Zi8@Dd<:V>[O<[BVSJX=CQ9OOI;PEReW
line reply.thanks 372c17	475	RN@iT@I;WQ^D;J8J'LKg8_[[[P[AReSE`w?MHMGJ9=-6=Nd<H=DSLKIKRDNVL3W>
line reply.thanks 5e702d	554	`OIU?)R]>FfPHL^YCAE[gEUZ_9DORONUKBC;JWVP_JW*PGW6R#L>iQOP\M0NIDVH
line reply.thanks 848fce	397	aiCTJ]Xd:PN=:[w28>=cU?XPb?cQS@1ZjAQCRb\Q0QST?YE(BKPIlKQQ_Jp:T>`D
line reply.thanks a3683e	429	EV=D4\XNNP`J<WV[JERRHC]\YHnT]_SLGgQA]\TRKWRQ#^<cAFZKK8B[J^ISIIXJ
line reply.thanks ad0c31	537	9Wd8Hl]`LJ[MJ\]AsNN`\DQ3EIHKN4R@4K[JTdYJURUTPMR9RSIRAGED#bUTY9IC
line reply.thanks b6405e	411	YEY=_Y#TH[QAO]MOEKIIDiKdL_J9SQYHWO?MJW]:k.FKBLRVIIN`?YbEOI:M:LDD
line reply.thanks bb0a02	415	FVSRHKbNL#.%S8bEHa3E/M]W?LhSiOOCWbC2J/L;@Z:.*ZRONFB1Lb<kGg?M8B;K
line reply.thanks bc6783	422	YLW\S>5`XWSRci*U6S\POGRDJa0I^XID^[HdIb=GYCWvT.AUQ[IMBM79NKPhw1[9
line reply.thanks c8e934	355	YXVP@;\>e7ZH/8aHD2MFX:swcj_fPPPB;S?%JOhK_LG`[MZBJBh<DwPA[e^QHVFL
line reply.thanks d0a6b8	501	QbPBFjVQPD3Q-)QI;<fIM4fw]F`dsOVUkXiVD@X3R+6@B_LaSSREUl^mbFOEQINV
line reply.thanks e37917	430	[TPRQBjbN,.QFwe@w_MJRWhRB8\FmS?\b2XB]Ud.K:XU7M^F=M7.LDQ\AaQ=E:Rd
line reply.withdrawn 08a1ea	442	giVXoUCAP5M@I1S';I^Q@6Tfbv`h4>bfkZf;fWo<;bD0Gi#.?;OIEP]rm\[m]HkG
line reply.withdrawn 6a74b6	539	O_:`l57@mKW591YNS4JKCBSgrhwDL>qWYHjK^@T8E%D+MJ9A8A83NfaZdd`SrE\>
line reply.withdrawn 9ddb70	615	w]<KWQAL[YnNTKU]T9RX:FDYOQUPHW`MoIToXEa\MUS9LLFMQUcE9PFV@;ReLViF
line reschedule.moved 0254a6	504	8]ZkDLLBUGCYNO7rIRcH@SIVD`XIC@DJY^GF3aJBTCSU^TY\f]w^-F9ANRBjKC@X
line reschedule.moved 060a4a	512	D>E]A;@K:G^C[HEw=@dDWK@69CDd5T8Y\>_QJNE]fDA^gbKM]QWAa\[OUcFULD?K
line reschedule.moved 0e126d	617	=^9^:RE@^[LP;UTn1OYBJN7E7w@Z=dPTZVC4BLSKfHIX]ILPYDL]5CES[RDVUBMd
line reschedule.moved 0e2305	520	?6=\?NRHD:>=Ob8RN3JPdE801>F[HOKj^BT>KJX?h-NinSd?e<F<U4wC_fXJ@K6B
line reschedule.moved 0e2d3d	653	?V@\7`GFI`Gf>S<X;Ir1UL>CO[MG;Y>Hi@bJ3GS;XHRIB<KwYS\K8:7M>C<QV@WW
line reschedule.moved 108eaa	494	LC@H7GF<L5,JYXKjPBY>wCAA4MAfCVA`U/[MP@?K_I?[eqN1d?SCVFTCV_>fC<=K
line reschedule.moved 13b132	334	O7$b'+J8X3VJFt:W=V@;m2KFL/J['Rmd^#M><DUHk=GWZiCDcTT4QM[2TlVqDPAd
line reschedule.moved 1791e9	610	CLCwS<DRPD?F^fJ[OLQ[T?T<<;I]ENDbS@MBIPGJ\>M`ZkQ4W7e;OXiUSo7f=XEI
line reschedule.moved 1ae7e9	443	Sk1lf@'0\LRYLHBi#D\^BPWQ1`>KG`aTbWkMUN_[V>;?>68R_1bV5KTYR_Ic`IDR
line reschedule.moved 20e1df	630	L<Da=EJALCTDUiHhFQO_cSSA<E?gDKDUgHSBMLVKBDE`ahCCW>J>[HSHws9U<L6G
line reschedule.moved 2164ff	470	7RGvB=A7J8<1tPTk84c2HS0A.]M_&iLX[MK0DD82w;@GlUEI[,Y>d6iMcW;i;<;X
line reschedule.moved 2b8b41	364	Re\._gJNAN<;ml>Q<\DHv-GUGAgWW7EgTiBXpUf[7M\B>^@1+A#\qA1D]MX5qRIg
line reschedule.moved 33f8a7	455	CU9w9=LK9CG'WI3W:R\JhE1>2WJ[HK4jY?R?BaP0e9Hngg1>iBbFjMn,h`Oq==;`
line reschedule.moved 351802	565	DQR_I:VANSCRD]NVRWPTMOX?E#<`AKYZiF:8JOVHI4BXkJMMASSSO3SRO_EVD;HU
line reschedule.moved 3694d6	477	bdK_7NJFS=C76UFT*RfR`ZCK6eANFw3QKA]Z6RRFYJNAPN0HSHUQmL<RipJYNPRE
line reschedule.moved 36e371	645	HNFJL;HKIRBEOV:QRR]LRMDGIEISPiIPZQLJ3NUXXl:KQTwX]bNEQ7KR>OYTCTMV
line reschedule.moved 380598	504	EMN]O;EI3C3WU[:^Cdb>_;LFBACgFw9jgReK7ON;fOcrdj:FpPS<b4IF]b6W0NBv
line reschedule.moved 3c05c3	503	YSCd1FBA=QQIIMTXSHJF[\83>Q6ON?;OUE9A^#ND6?DQ]<KEeW6D^CUVVGIdBBUZ
line reschedule.moved 430b12	471	ee@rH[:@aX41R[?ZLUmFS8P`Pw[_>dZSW^]TWLQOBH9F2JAjLAPjSO?CaSC_g=TX
line reschedule.moved 459af2	481	:9Bf5CE?J3B0i^CkCTj:wDF;-1>lM_AbfLI3=/L<f'7dkl@6U:@?c9QQklC]6@7E
line reschedule.moved 4616a2	541	;U&W;E>./KTD]X&Y@IN3fJ#]RPLj8dJai/V>S;/$MAMEXlG5eLS?VF^F^Q4c01:R
line reschedule.moved 485565	474	Ii1eb?AK^RaWUE&hD=o>>;GL5wUMF\eJjhO:5VM3WTB;PJRRNQ\YD=Ca]T=^gSUJ
line reschedule.moved 4acd92	583	8I]BAMHHA]YNUgFIYO[w^-MAOBFJ<Z:^>>lTVQJaIf^fG_SFVS.=jIW<H<gFSU_s
line reschedule.moved 4bf4ea	610	@U?K>9@+F25TQICPPHwITHW?Af5WLiCMZ=I?258KWECQ]UMSaIhZnB@8HI<a=MEQ
line reschedule.moved 555671	558	<DLZ.M;3KN7@8lIU#Wc@K+MS;[*]6j:Oi6c4HIFJk:GMWR>@sVPEL/;=aN8cbVGQ
line reschedule.moved 5a4ce0	444	YBHUZFOW6GbGodDcU^T_\^i*':LPOIVUV\i0PA]=KH2wWZ[>JOD4fI`=L^VMAE=O
line reschedule.moved 6316ba	456	OFbQK`?_b6I:UEWWXdIMAKVZAT@LYM[WHXw)3IjVFIYVTEB:><+1gdDAZ3LdORJ[
line reschedule.moved 632575	579	-VU^,YQHF_Gg_D@V>SlJJP<H<]CK9c8ZlPML7N9V\ECPOVQ^wZkPBCDCLE9^0KF]
line reschedule.moved 6ee590	569	F=VfH:E0O-JGSJ5PSIVKAWJIFB;REMR`K@MINACTwKI[fY=B?4VErN`BKLJZ>=DD
line reschedule.moved 79fb6b	614	RI`OIRSGF3La_QKXJI]=T^LJQTT[adRPOCDBAA:?`8FSwRTKSL\AUIKDU]BZLA\K
line reschedule.moved 7a139e	416	MG;N&HR#S</Efq4nH6EKjLUC>I+`BP]hGN>H4LJ;@5AmhJR@w:n:CG=LZZKcG+8X
line reschedule.moved 7dbb5d	619	?_MHgPCDI/<3ftkJJo@JkEJ<94,XQZKc=A_QZONO=N@PYh74#1/.PXgNOgXK<DHM
line reschedule.moved 7e2bcb	455	OTLRKPctP4C<PwbY:V>Mg4]L=AloNDJq.YDSLbQI[BLoI[f.LOB,mGmj`:ZQVAZ1
line reschedule.moved 80ec0d	579	IU@aS7MBO\]OZbOV<#UU\;Ca=LRq]]XJ?KOFSUZ<WTI[WqN=_S_XSB?UV_6VUB3J
line reschedule.moved 811744	455	06CbGBLMOXMOBQ9lMFdDUPBYKV_Z4jPMqO`CG5ETY<YRphZJXWa;W>t^TcFb=[Mw
line reschedule.moved 8200b1	377	.fQ?MYMKORS`dXUNMmOiOMmY_:XDsd5whIWoPVNNIN>NND-[OhE`Ln\81lAIM]k`
line reschedule.moved 87114f	448	aWDLYSdKwvoe7@PXEU[H8JYc`Z[J'Nc6<SpOp`OPEI=ZsUcc2f7a[YHe>c8PsG[U
line reschedule.moved 8819e2	452	FA=ZJ0QI@cLChfBlJR^Hw5QB68IZ5[IifC8@6J:Mc?>T\],3[H_9]7:&\]KjSVNM
line reschedule.moved 884aac	590	J?;wQN?C^'5U@@HCHBSE>C]Ef\KWMJ^MpRHNVKFWKLAJU[ZQNWT7<hVC]nQZ[<SD
line reschedule.moved 8a5182	456	R><T4@%H>nSgw5.n8OeQTTS<MNF\=^TOL:CuO=&[H[-[LXEJbVXLM4G;PV5gA>Sc
line reschedule.moved 8bddb2	482	YiEPH.Ph=fcN8TqeOPB`TFDiGPV-N=DRE8:>\EZRT?65P#]c.ALR<G2RZ=]4_PJG
line reschedule.moved 8d0070	471	`R`XaO?,P@:,FnCSESDZSwWeLO<pNNRGaVLUScYE>LNWET*STSbFX[hnMT_@UKZK
line reschedule.moved 8f8b9b	562	KZ@XCSA=M[aPLB5bD@`F`E=GNSRW=wIQlc:G37A?oGAV_.]qZ<aY<B=LEUDNQ]El
line reschedule.moved 928dd0	526	NCT]NSS[TCHOeX7wIBcDK59@B]UFL[D^bPXD8LN]aGNQ_DW4pUBDSF9FZVA`JHHa
line reschedule.moved 92ce8a	550	4??`NHE:HBZlSj]bBEVTABB?8Q/J8i:W^ENN>ICU\UU]kH`ZnESc3C;NJ/6GED?w
line reschedule.moved 92ea61	571	;HNe5R@@7C_Z\g.]@,j3\E:SKN4X=Z#VZFUUHI+LnKEe[YIHwYaVE>?BTW*Y1MIW
line reschedule.moved 990fcd	500	Od<^<V(1POX\R2?r4JlGLL3S)U8VHZ=RQYbUg<CWwVW_hI?JrXj:IA>FgZG^FM=b
line reschedule.moved 9a6824	611	B7La=[1M@F?Dba?qcdO<jLA:A3@M7[Ci]3c7D=@A_JHntw>CcALFi0^7a]=o?GCc
line reschedule.moved 9fee4e	549	Pe7bH8@:MVCPWR/w?Dg6pKBQLrfj3Y5]cTQ:?XM;a=?c\^>RcP[E@2e?WnDpB/9V
line reschedule.moved a062d2	540	DTQUAF<GSHETVZERPO_YFCLNPHdUKw6YNIJT0-GCVWLRPMXJeNTa:<iS;f@JHOD_
line reschedule.moved a1c884	550	eb]I]VACWSXbN>3EZ_OHYX?QTN\QMwMU\n4[DYDL.V]JUeDNaXI^_RASlOOKQU]a
line reschedule.moved a1e0a0	432	1GX[%MbG]CJ]=D6bRHrPW_BH>:\aJe#:PGId5W1AaNMPE=PB^TbQlBJ^WM@DWL^d
line reschedule.moved a2e37c	668	M@OTCUS9H_STFBK\:B[MNPAHG_A<4^VWwJUVKUFE@NCJFANXe]UZ'=<C\/GlWYEW
line reschedule.moved a9b564	473	GE=\4<Q8@^_lS=7fJ9w/.XGgPYAqAcGFaE@K8QZQfH9;Z\ERnYLOQ?/eKJ5j`9@k
line reschedule.moved ac6b58	857	KED[LH@JOAFJQ[C`JH_EMJLG@LNSHVCUwVKAOR]GHJ@JXHKI`A\KKKYFdTB[PCMR
line reschedule.moved acf34d	509	RHK_??;OR98TYR4]9R]YQ#T>;1H\Jg?V[Ke]>JDEI[VhXM:NrLZKF@_G]wE^ADXV
line reschedule.moved b0b795	461	E65gMIQ;MEJBmY8J.Tt5X<4,8H8w5g6cdFX6:P@<v@8k_f=;e>GA>7\Joi3P/Cdj
line reschedule.moved b1298a	530	LW.h/L4;6ViE*L3t>:wZ1IBB9\:9<j>InEJ>I<DfoSIC;]QjfQ]TB;=0CD5^JWW]
line reschedule.moved b5cfdf	530	QV>T6EF<6]KBe@1j@/k#_A.I$G5^;[1MkRCLCNP*o/3Wg]>8pIhJNIREhfHu@-D]
line reschedule.moved c90f0a	542	\=6fN;Q%P@E;Y;BXQ9T@R?=OF:6ZHIJLd?FDGCX7\IAW[fN@\,_>X<YB^c<wC?7E
line reschedule.moved cb45a0	442	FZBPAmG;E_naPR>eS6fWm'HB0D7Q@I>wG<Jc\7FUX^bG9J,Q]B?_[Lf4JaD<YXOg
line reschedule.moved d8722e	513	RI]fAQML\G?B2>CGIOMG)kSMVh9T4H\F`K2gIB^M]CiOamKwKIYLVLPNRolcCS-[
line reschedule.moved dd2e1e	397	@`aQ\E?eIPQAk@SdkYdcP@\uHGO?)JI/>n>mpZ5\jc50:>HTXM\]DGA>fvw]ImTo
line reschedule.moved e6a7ae	553	?GOSK?PMAM@OV[N\CN@?NDV-D7FOLOGwQK]TJTS;\XM_EZN*MDORT:`@[bHS@WF]
line reschedule.moved e85af9	350	C@=eFS4U=w[MfwTZ?W[LjIWBAIXaCY[Y=DI]E)PHf6fU7R[Yt7\Ik7@IRa&KXcad
line reschedule.moved e9dd97	312	a;d_:*3T6['.kYj-BdW4cZ26cj6Fe>FWFNQZI+AKgB-U[w:R0jDQTXb=I^Da2[3*
line reschedule.moved eda07a	511	JK:wG@,Q@L]D]k5J7BL2UI>B3]R`?N^[iMY-=tO@E+@VYdI2UDeO<9\Ahd6o?8JK
line reschedule.moved f923ad	606	FWF[6DI8IGPH_9/pG?YB\A#OEkK[TYVS`MJ>4ONYc@:^IOAOPKJRI<=E`dAM9F;b
line reschedule.moved fb7bd0	423	AV;HAL1>G09CV7<bN]lDV=PL5X/I*]GcEH=K8/7KG*GDREeUXZdNTS3^;>BVZONw
line reschedule.moved fc4991	526	DFJ\OL4C.FKHPB;3IBHP_F/M@]PWDtF\w?R=FA<JWEO^fLl9U\=IPcReEOYbN4KT
line reschedule.moved fd5128	438	D:PiHE??@M=GVQ6X8`cAkLZE'/IX7N)GsC\,HJ9;kCDwbd>8Y=_OpE]:Zm'P@4:d
line reschedule.why 04f32d	482	-;DeJCIQ<-9FqPISSS].h2&ZK]<wG`9toJL@BOF=e?7TpjB.KELCo>2APnBQ?RAH
line reschedule.why 0daaa5	451	]<QN6]TOYKFF>@@Fc\NGN<BqOOwOKGS_]KDI%TUZV=FURAGOA\dM7e3S9DgLF\fI
line reschedule.why 1088cb	638	FVE`OC;;BP\HS4QUOKd<PAGKIbFa7MIknIR@DMM>V?-a]wCYhKbTHJY>Ue=aKJJ`
line reschedule.why 175445	444	GG:q]<4J;YNMOWet#AZ>TA+X>EbT>T&NE@3@[hZBc8.VI=K6Q*6`DXJZ^(aDATCu
line reschedule.why 27cfe6	461	\<Gc@J5FTBXCsdW`C&ZO[MKC?b6^@\KhQS^IGUS^L>EwsU*FaSU3O;K1]ZOhCI@o
line reschedule.why 2a658f	708	PQUKHDJIIF>LRmKhOI`SwTUG?HAVKSF8Q:KZCOQA[KScnhG4c]N?K?QGVPJYMJAP
line reschedule.why 33f9ee	422	UR:UNeH^K?O8TRN<;MNR71dC>fUX@ZJcjNa)uZREBGF^NhG8U:8P9PGLjefwvHQ;
line reschedule.why 364aa9	517	?F/;_?IkDZiQJgXO<GFLdFIE?:UFNJ2R#>@b1]B]`K>dNVZ?MMI<qRf<lfVDIRLY
line reschedule.why 3720b4	586	^::gY<1JY<?4wROZAMQ3^>G;=-FNBT;sK;SPN_WD_FDXBIAFBAB3VUdQeTKQ<0D\
line reschedule.why 3d68ce	579	ID=cTE?U<@ZDNdQgEDBVr#F=2O`VMSN[\LGSLMOJ_A1_M]OEPJQQ`;XQqPD\FL_h
line reschedule.why 40cd3c	470	e\?j`E<Si99[iU]S6D7^B0V75kAMMI\aCK_6R=W(U?ESQEB7OARUAwF`QP]T`G<;
line reschedule.why 44653c	700	<LDKM`[AZV]ROCVwFHnYD`OS=JKU@[HIHATT8A?OW]O?SQQDcRVMHCZ9JR:TXNGc
line reschedule.why 48e7f6	542	659bSC@5FEBCjP6hEIUEbTE?0W9UFfH_oN[;6E\AePKcpjPAg=QV[RM-gbNkDL#Z
line reschedule.why 4b1cb9	376	FANi=>BJLR0%SP4`IOw4W5KS@eBkYm;glCMJ2<@0\QIccp=9W<\qt4a;SZUb8TNZ
line reschedule.why 5029be	417	.S:4N3e_<5Y=AMwT2jK.p`F0/=.Ud\lwlL[C=HI\e;LWRYUOFVXPh;S=DiGRO:7W
line reschedule.why 5208a1	487	@F)U:II(,EP]S@1rFVr[MBB6/V8H3c#Te9DC,@;MXC5cgiMMpFnDT=?6NV;\A:QT
line reschedule.why 52bb00	455	LO.lwI%FKf['4H3j?7C>3OJC6ROID[NUCUFwHR.GuTYEQD[H2PFhHLdHe6T?TFST
line reschedule.why 62e4eb	458	DJHwbeSFBFRXXFQiP*Ij9YR0;d;P8WVRWZKDML*E]SATQ`JNa\RDI@PEYRQ[LNLK
line reschedule.why 63cc31	433	;FFB<3B38Io+A?4N=\wV@TSfKnHY1ZSWJRBc>Y^o=T;H7GYN\MFd@Q)XTmFYCXYY
line reschedule.why 66388f	552	[UI[^8::R=E;dIB^/T_COCK\>cM_,T=Na`XINH`@VD>VSF@YM<RKTH?#UfMhP?GI
line reschedule.why 686ded	454	UB8HO:PjSHfGHrTdZ(WEwfF6:U_ZEjGfL8PZ@L=chI@ieUIQ`VhJMJBVD^ODK;R\
line reschedule.why 68ea79	449	>\cQci0IVLYbZHRUNf(O[qfBGWRX3Z=L\YjRPZ3fBSWS]Y&7ReRXIM#9MH\gXIEQ
line reschedule.why 6ee84b	393	U\D^(@HZGwUl<bXs+<RYm8/e:PMD?SA`ZN\3@dZCv=gYP=ZT`<(`F(\DfTH>M6LZ
line reschedule.why 72297a	551	B8AX6VOV?*;;iPP^cV>A[N9-/KGR;PJwJ3V<WLCELFJgU^W5K3E5dLcGGdUSG17G
line reschedule.why 7b3334	471	bOV@K[4(4OFwLNH<9MMD3ZPYQTmO$DV4SX59E9DUZD8KG.F]QFpO,MRP=NX8bPXH
line reschedule.why 82459b	333	,I]-JZhYSLIhj_KRX_F,MBK$61U<`DWm7=;icUaQSDEO^?3A,AcNW[6TEX;I#*4<
line reschedule.why 95429e	496	;N\DC9=O<@=,d\EKOAW:fXFJK*8hS?K\oI`8G[>^KSQaaw?KNCCHNE?SOrS\?@'N
line reschedule.why bafc2c	514	abBCL4K;fKL0:?PD?HPR7GIaB:J[@QC3pVk?bleV&<8S6LOIT7D:MH4YK?wPF4WD
line reschedule.why c1f807	690	BG4DT@XBW\KNPODP;#FFCKR<AC`[DTSXXNcBLKH0XIPMSdRGIJFSN@UPRY@ZQKLH
line reschedule.why d8734e	503	RB>UIF6IM/HI>S>wE?f>TL1DKFMaVSB[jO_N6P;<[KGZl^UcXEYK[MjZQVXZCE?]
line reschedule.why e0d0d4	506	?REcOC9GNJ.D]J5[CDO@?WcOeWIR=q`VcAP[TK]V\==M]c@QV@LFC7KIwZCLJBRZ
line reschedule.why e6002c	512	GdQMe5XY[N9AA5NeL<KG]NPcJSR^Y@dEXKELGR_UKSYB`gHVGMR?RVwQF[cXE;J^
line reschedule.why ebc72d	364	><8ZZD0EOC9GwKVSQ8NMZC]@L9KbBUHQZibRA2K*_Z&keK0Fm?B8nIa?RrNZC0K:
line reschedule.why f2f56e	563	XSMPbR9^eQ8JR=i5RHBPUITg>_b[J@F_I\[?UwWJNAHDBLNQ@JiA<e_mPLeOc[HK
line reschedule.why f4b7ad	475	>'-bS.U?>QBVvT0n@B\2bC=B7E:q9TGbiBR-3NGGb10t^iOTh<wHGMP;opQC1<Ch
line reschedule.why fc87fe	528	SaVL6aA?@Y?B`w:YONP8BTM;GMD]QI?^]LkbC;JTJe=rYWa<QQJFX.?JTGGL<5VP
line reschedule.why ff3217	581	H>/]D6=KOECL4KHG:SBLZ;LF93NFJAVNJ<THT8<HZ0JNH\@FG#@IV`_INP?LGIQR
line survey 3226dc	578	SIYFcW>RGKL8]w]=`K3JR[:HD:WIO<LS3=g:IBI^MZWRDPPBDJFVmQWT?>]ASSmR
line survey 519376	384	aRn]3NnH8`rRECG[DwsM]W[DaSe<JTT4H^M^SK1PkHS-_QBlZUacEJAF+>J`kgHd
line survey 58a285	495	HV]E=aK=[uZbF6K`<=w=D99V[Y_P6^AAXOCp5QAL=eiB@8>_YS]cF39S<8NLid]k
line survey 75f292	577	ITTQJ`@a2JNMFDGUE7QYK8Y\RMcBZM9HJMWDH3@pS<WTaRJUWGED=S^TEFDwEaa^
line survey 91a77c	464	F`On#PB87F_jg9:U_GHa[jKU_]d8^gE=UEUc$`MkY[]\TI^UWhbZq<?S(<BAZiJP
line survey b736b4	460	5YWFFe>9:OZWG>-lLUWB;X9Y`PHBcU1<XkT_8YJ>uXY<O7^wlNF\%:JG9;G7^YYY
line survey e75b35	366	-WQ:^fNUEZ-C,WS#Lh`^aK0sQGZfY]LDC3JdOUbZK(ka45\_4F3TdtwjOfnb3kNf
meeting link	829	8:bKfc3[8)RUMVKIlfD]iLbXCA+6O?0[W#ZTW73iJp\VXO?-RMEK\\WA?9[F5``o
move asked, and a nod	866	<OGj7DH<EGEJjP<fJHg>e?:6?ED]?rEjhI@D1?F<iG;qsaFNwAXHM1G=[b9a8N9h
no job and a time	507	2?k<Kf4c6VR^\?QKeDYhbK?Xf?D/UU#Jb?YfA/.lIebOZXNTS]WJg8I68>UnM_^q
no time	356	\nJPOjTTwVS`HMLEP@YGFjAkKdnebRM[jj]A2WlBRNlLLY^`W:\WDq=_F[ZTYULO
not.alert	603	QwTb[bUKY\l<HF>aK7^S4U:^]Tc>OMPQKY[_9]JZpT\<HQN[^GMYJHRn?HCYXS\R
not.alert@footer	506	aYEA[P==d_JFV<(U5\bPS?DdKpSZQKLFL[XJUwRKdVU;PNiWRG^N/ELkAb`J`NWD
not.alert@subject	692	3rl_=Z6KNTsV+1=[IKXVFU4wgbn,m^K3Xl\KV'ARd]PBXEUafSa\CT0V<F+kaWYc
not.cold	570	6AIjNl/_6XedKGI_TGjSI:4jRkL?AR@Ewa^Q375ePjI9SR_@KO^USPIVFL*_aWcl
not.cold@subject	737	7gRFJ`DfAfQd<[@WT4id?Q8`Qaw?PeN&kS^`7G6[]\[AJ5^R_Ni^S2@NA2<QbLZX
not.employer	566	AnJB@w^JPieY.KE^\7je#CI]T]Z<_N><\WP`9Da\^U]/.C_YejkcTD.V>@??eZH[
not.employer@subject	796	RjR\Rg9L`dU`*3AUF>c\#M=lZhl>U_H5iaUVN[^JGVQ7?JRKTR^V2RBqLDQOmWaL
not.entry	799	6_SR;s3?Meqq/33tJ>n`52Ar`jU'IlA-[f[f92$lNpX8N.^mobdi4:*F32#gd`ke
not.entry@subject	682	:hYMFV2;B^PR7=WSM:cCGHJwP`b9R\W4h]J]H85YebUAJ.OkVTXhFA9KH3;_TPq_
not.event	416	Oe:RG`JL[XYQNIiL<UVl<dajCFP84l^8fMBW:+Qm.`T5Aw:TCN;nEgZ\XM:a4U]?
not.event@subject	707	>ePe8iDRdhlZ)=KZ79aU2NAiYvsT.jSDbrO]>RJVaSO7<EVhXXYi#F,b_C>ZUXdb
not.media	529	3hbLBnEX+Z>d@ETjQH^PPW*wJRl@HcD9ZXbq.YPtJJn8/4`_W]Cb9I:@2MIWTEeX
not.media@subject	540	*TGVS_RYkeGPOMBRHG?[XR4[ZYOFUA9LR__VZYZ\S]LB;6kdN_[QP?#GBIYJeO\G
not.official	414	2GR].VWE:R[M#9>f)2eXAYMe>edEBiLUL[_C7NBPSbF9@Nid_hWMXE<;LF;gMH>S
not.official@subject	496	UfOWJbXNJaMVPO5^8Q[]JVEJRdXS?`KUMVa_3Z-ORnwB@KgTOb]SJPM?2>[knmqK
not.practice	485	EnIPNXO:Vcf_FF:YD?i[Jc'cBb_QJmA7_oXk;4lXpFU36FT`elmw;OAU-GHXZ^L]
not.practice@subject	548	WShmfBN5=wXDJChE9MUA9PFRYcSM_dRLmtX`>.PWeMO>P;kiVVaR5iF@\HAYRhUY
not.research	549	^u[ZAYM5^]fL/U=[Q>Xb7HPgghiLI\E@^hbiL>HdUYP;6R[c`KPU.UAwDD7[`WtX
not.research@footer	361	OwcQYH1@:RjQ=WIN9@b_89R[^j2ORO8bbUF\R0)\rRCZ,U;ZcoSnTQKRP(JMWGON
not.research@subject	789	:jCcPVP=W^RSNRHNT#UiEPFdIIbPKVI<aKGYD[HNHF[9WMOEZPKM3TKjPB?`SLe^
not.someone	434	5dAMOdYcO[P?$LNCHLR=Y13SwQ`W[EDMXBJV?+PLXf>:J-KTKWIL-F+C69FGW@^O
not.someone@subject	539	9kp^HSe?HQo\4_>QI$f^;R#_OJT8\WDD3`@X.68]j``)^AMXXK[V=X5B:-2HUL_Q
not.staff	742	NNSY1dPJ=`nb@E:bY7[L1>0VYTXAVTJ1X[Jg>=5a]_Z;H#nn_`fUCJ@G5<9OhdT]
not.staff@subject	627	NVRZGb)I=d`fJ:EiW*ei<A8f]cZABa-9wmSm69Dq_oh7<>Xkh_Xl,<JG:>Gjkopd
not.study	481	>_LKNfVPaRFV4IDY7MJ`JGMWFbLM1KU=OFnR#OWfPaZ9MOARYWMU9JFNOT;GbUNb
not.study@footer	438	H?CHLlPCHjYgSNRIm]BI=eEX@E[V,Y5H_IYX<ZW;Hn?[RQZfpoKhOP@JP0lGwKa[
not.study@subject	527	P[b8HXLJRScSG@MP-NhP1bBK:_VLZaE@J\BW)FJlZnw)HFfW\n^YBME@D=GG`hl]
offer.clear	867	#mc<?gU7VJbH;C_EdHCP?H1B9=978Ja@3]BINZXFOgG>b@cI>@LeB`6;7_/Lh7DM
offer.clear@subject	579	Hnd<BPe7i:a:-NXEWV;A4::.:`]>23X=KZV=`wjGPg,?XKJTG8Bi0R6?Va6ao@=:
offer.terms	413	IwS2Y\T_q2a29TnHq[IY5)AK6TJ,>?fZH[MGUphFIV6JfZELN0IUCoECVh?un?E>
offer.terms@footer	399	mD@CdOYLO^A\XM.OP^\*Pk916N7QFHNDZCHVF]YwJkDd9[sR[f+dRX22N,Z@GNDZ
offer.terms@subject	509	QPOiJUI7HP]N1<RfB]]o4AL[`GHMDRI#H_9AJR=YW[OJ[lXWXY8QI@G@KQG`],Zd
old time	846	9U1t8>89;[TP[PDw6;l:]*)@1]Jf,w:SlJM<5P@5w2;ZVLKV\EVHD(UCfj3Y=:?i
one time	783	#>PDU\4YGJQMVZCSWOYsQBQJJ@B8TY1W]>hWI55fF`c[T[FF^\GXOCL>K@@WITdf
one time, asked	564	>JFG?D7#F@QLCS,aG]AYWKFD4;6S5O\R]CJETGEWPUXShBEE?EMQbLIEXXG`U<FI
owner	1436	fl/cc@G>d;7:27V3<1(Y19bw@lm[09gfjgo6fjk8.>=3*^=45:1;1j6fhDgbn:k5
owner interviews	705	KLK=0sU;bp]e1<8PAB_S7[6naVT9@aQ7`K>Z7PLXS`T:5DkOpbYRI#7RLH=B]bFZ
pair alert&apply	687	JlUaJfCe>_XhC9=eN*`cFBPeZc]<[VFFcg]SPJCThfZ=NWQV_Q\wLP4D1IBjk_[T
pair alert&ask	481	>H7H*H\b@j=OV_4T6EHKCf$aE`RH\5LAFba[RIVTLSPUJ;cKd4TW1:;YHIZG?J^w
pair alert&asked	484	3[@FHNe_SP7iOWVa8JC:J\B@EKebVU/X8MP??ZSj]w?_X;m;Aa9VNFFRLUGD<Fc`
pair alert&available	397	C?G[TA\bEdN]d]JenHQX2Q<bB[DKQbRIwJrSGPK^MWQb@GDCcjBLFDN\i':JTOEG
pair alert&away	323	caK)gU[Kojw_icXAEjVkCBC9Ed6[5GS2Z^]/l/G\@GdM6HXMdcQiCK>LY,Z9u;CW
pair alert&book	460	6^KKS]U[aZQd0wdYIHlSW+?QHX`VjkAnQX>NHNgXfJ_Y;7CSJXLXNCMd<PE-DA4C
pair alert&cancel	318	lS5]W+@DOHeV$B/U[MAC8\X[>OgJbvI:vaZJ_8FVtXCXA6jeCRhgNrK\LQ>-Powb
pair alert&candidate	469	7dSBC]k=-QFP_ojM4ZT?^iPXYVoKe77RV<\@?OpMVQWU@=wMUECOK?OOHOqO9U<j
pair alert&choose	414	#eUD,YUSnWsJ6Dhd\YNcB8&5F]e.LX6:9;*9KCH9cXLP]<kLmVMT[3=EPXI]eEMW
pair alert&civic	427	8w8>TGWZ$NIYPsD]<@.3mG1eIMEKTV2gP@TY@TdEOCs<F0f9DP[Q.[_B1Ik*1_?P
pair alert&closer	426	Oh^rNfJ9Ur\[+@JrX<vq7\0Bwc_/EV)>WZ<sJ:CWPAbT]ZoMcSk[JA58dD(XWYkZ
pair alert&confirm	540	XfW^@MC6@[_[9<PgJ8h8@G3GaekF^bO8]Y7WGPBHPgZ&9:UwMXje6O,[;PNSUaQ_
pair alert&deadline	393	em/-Z;_ZR;_8a_Kdhd5\_'UD=GR@OP$9D1o#N\NFM`MtKWI55gPUc.UIYKdMOE>A
pair alert&education	437	PT^KWZP5UcTe%@1XB[SH*I:LNjDlsPJ8mIMY@H_ffeKYT?kOTj[K<KFXW8Y=rTLw
pair alert&enjoyed	476	WWFGh0^]QA?9Iwf:RM0^hkhND>kX]LPpNIL2\]hN=eHKB\Q:H:@LNp`cVe`U52*:
pair alert&event	521	UHQNUN#9TMYVNDiMCLVYLAG_;a^Q,[V[i1WUMQgOTbZSMXX`SMN^=SN\]^LVPRQL
pair alert&family	531	*IYbIoBj=`gVDMaVMO^^NgEsaKoVfuMDNwLPA1=PGXcW_GNPnPDhEI:8BOKVOUVI
pair alert&finance	435	7U\d_E>A\J^R<2YcX?Yn7N;`f`w?^9FNEw?[E8Acj_\9=DV[QPfL_WEjAAMGJlif
pair alert&future	371	@=&TLAD\GWRMatu/djL?jSX/82XXP_9B7?1wIFK;IZNYB8VNRSW?g=jbLfL.G?n8
pair alert&health	585	fS;XgRYGU@;CKM^CHf=0KO]X3TNWCL]VQF]E^XVMNDXSNUK;@N=#McEi[9\@YJVA
pair alert&hear	672	S`=NK[KNFTS;J@TMMSH`I9=q^wXKG@NQjV`8R^RfMI`GIa5JLF@MQA9FWOFRhWkR
pair alert&hiringside	391	V`B.M`67BY0VG1>9N2[`cEHLKMv;U1CF>Uc8W:GZwPd?I]\[HG[PCIDK?cMj@RPF
pair alert&hitch	412	:SAQ``3HWURg/0TVEALiALHklOk2LNRJIDFP]AGVInpHQZaZW\ZiJ_OOT>]DjqwL
pair alert&hold	367	D<_0S4AWOasDTFjnUT7NLOP;UR`>^?H;ESLUf1?kJcVi>=RT3b2Th>MSSOwJPjYT
pair alert&inbox	548	IKSN5`MQKTK]\>#e`ZbMDM=TaVZSY_0>hWUc@VUQR`bTZ=P[[Y\H8P=@>9HRjcUX
pair alert&interview	505	M\F:PY[NG[US;MTV:#KV6g)QRKUV6IFlLEU[DlgO^WYDCM\^\V_DF@9Tj\THeH:\
pair alert&invite	447	.iXL:^AOFGNd+@RhN:UYKQSJ5]_MID<:?d?ZC==Wffwc=@dVYdkO=;\f@B;iZTW^
pair alert&keen	411	^Z4diA]O4@Z<%HTPFCOT_XXZL\`FbUPWaRD_AW]^NEaXB`=VTFLGNV#q`IV@Q`Bb
pair alert&link	475	AGUTS_\_MbFk]V][w<]SK^5_S]T<HP,2jROO9HFlSOV]B>_cVX,_&H/PDMHjSVmD
pair alert&mediaword	643	]/U7kHaL_P@7`aUK[b#K^HKE=ENUKBNGXD[HZN\ZBO?[NIOKRgB?_SJE\Jc=5T8K
pair alert&meet	492	Q`;OeTIJWKP<CXs0[K?JHVCZ0[rVV:OK9;ORL]`?[Rw@R]OSB[HN7LAP@3hBZXL4
pair alert&move	524	:MI>:cCU#ZRg74^aJKC[Le9pR\k-GPO>@XSeDR=fL_bV;J]gnX^R:I<^1PAT[WZc
pair alert&not	488	OcwU:L*c,\fq?8FQTA\`Bi=YbNf.Kc=>T[SVOD9bmW]@\AK_sF\];S<U=U(`M]kT
pair alert&offer	514	DNRZGKQwISBEHp>Y82MMJcMnJ6qbUQFMOWDM0UYJp<dQIGXZ\J_TAA8i<Te\:^To
pair alert&office	290	9W]9FOhM;brABg6fXiUhA]El^\]>V]7kK/jN#_kZ9\Q,RQIgLshh67;C?AJPFJmk
pair alert&official	432	`=U7QsJ;UXNkAPMQQN@7CJXfKSeHCD@OaXNl28?l\TS8[Ij_RWSW88[VF7LNwUYe
pair alert&onward	759	OUIQBNL`JURNCGwZXOLI_CIZO`XUNEWSLLNLFJKXU[SDQBMSTSZ]D>[SBTHIRIM:
pair alert&other	634	N^4??9wOFS2OOqZNB?<N]l;D2EK]WCC\GIGIAgUVKDYUBKf3EAN@>PQYKGVI@DKC
pair alert&pay	484	JMVR^R:gJ@MUg5V4[/<ed4Z^IRY4QV=K]HTsR9;ML\l?=wJ^EPVQaNSo5NOEEOdT
pair alert&practice	378	?hNVAeXKTsNU05<eDAHM*P9NQZ_>D`LT\J#W8NMGWeF1Y`q`caqfIR>Q[*?b^_mc
pair alert&prepare	451	>3?Q4V4A7dbcI(#^L(k`+T^^cUcNEbGFs[WIe;6hWWQ):JXjflaoEQNZ\KI`q]i_
pair alert&property	524	b]]d_]:=GLK0L?jK[MOrF6]THmVP6FBMbKqNd]U\8[CLJw9L>F4MTp^SR^FMT:TI
pair alert&received	580	AJvc6gBWFajaG.(bLQUhKH7ZlXQPSU1<T_Db24@cwSbDLObZ``Zq[JLP6.4XW^bJ
pair alert&recruiter	504	O_PVQY8QNaFf?A6p\E^YC#4TDXh$;Y.Hv`geDIAnLhYSGbKYveVOVN0VH7:`j]jk
pair alert&remind	569	VYCWAa2aEiad9.=W:._eE3Muqqo6UPOG_wWMJM=[ecP947anVnhgC`?a]KH^^gbr
pair alert&review	447	NJWJUUCAQnWdbfPOSqMHLPHL<k6WRE';iGWPF[6bnd5@9CYw]eNiB:JEGWG9[IDF
pair alert&role	557	1YQQ=gJhb`vc8HWwP2hUMG5ePRtJ[]*`YPIb:^LhY]j:E&fnZPdg>.+VGOIdaLkj
pair alert&sales	398	[ogaUV4],>9a&MJYdIal^fHJ\^kWd_L9iHNjeDa^TV[5Fb=TZ\VP6D#VElVlJChE
pair alert&send	545	=\U<Jc3O9;I]CFXMSSWBUWPXUT`Ya\5V9_CTKVIVTd`R\]CwHLV<H_DSPKAYUYGa
pair alert&shop	520	GPXi6TJECiVkI:L^O>cm7][TLwX4UNBR^nFbbRCWbY]4TYFvYURmSAOITG(]Slei
pair alert&sign	580	NLV`IuGI9V^iF3DZRH\iHdKhTgMG[Z5;eON`V?FpU^[HEOKaaUScAGQGCKX]QwIN
pair alert&slot	380	K@;h5=/rQVL?Z@1PQ^<JJwfBeqR]EBAR=POddOVArD=8U;Uc@]UI=Gc]QQAG0oRf
pair alert&sorry	439	BNVbIO5DNnl]AAbOCLaO@2SNLXX1Fj^V\thf^(5H[RF\O-DWXvwESJVDjACU;Nmg
pair alert&stage	381	\2Pa&[E:e<fNcd;CWp\>`w<lOW*XK>_?_`eUYeF^<]?TZSJOfg@>H=CO_4SReKRC
pair alert&study	407	ACVE`:Q^aCOAlCp/MHKaT]c96LIZ\A=<3EwCiER`YTLeV\WCHD7R;PLP]b;BNY4f
pair alert&team	463	GhDIJNsQUE<@7Wa>RRE8P\AeH/SDQELb#S1JVVvAqS8PQBYGH>[7Ii]O@g`A3<5I
pair alert&thank	447	fjPWnJ(D]>KK3F=LW7Ps<JlWQ_g@>GHXmusMYUXI;?8AHaAJ1?<aFaMoSEC[hSw?
pair alert&ticket	562	BH@HPc[eIULYbwGCL^B4SOAAG5?GMU;BNKVXEaOD0Y>]V1]7UXISNMRD\OGH]K=A
pair alert&time	494	^4L>wn_^WIATSYvOH^F_PL5>FQIpOBJO\6gYP@oX'\T@B\NM<NSTAWQJ]BV9PbR@
pair alert&title	814	@gWlJX8S;PVc2FE`L?QZ>TIce_\ECLB<SwWR:ASavg^CLMWXSU_hJRECGB.`gN]P
pair alert&wait	478	DJQQMTKW?bn_YR,dSCRXaL9[ZiR*YgAHagPlO9EvowoND<i[PfRX>EHM`@GPKcae
pair alert&wish	510	cnF^uD\RiZQ]<^\AKGEXOSbFb9egOXE\UJ_5jgX3;I:QBCP?Z6L9CMG\UFXN;#I7
pair alert&yours	651	Se]mR\;`>aaPE12c6BHiD#[bOh]=UHIT]kqKBRDVJcUCBX<\<9KR>VM`?QC]hjbO
pair apply&ask	659	f>;]OTDUUZd_7N`e58IL<BO[UgbKDXP?QJOH#OVCTMK<<kJNAUUB4CPPV:iELKXI
pair apply&asked	669	MDMGWP5M1YYOGK#MJZFT<?TRHS@?S?PHARI`JAYTYIb@IWU^IIO=^MODV9[FH]ES
pair apply&available	599	W@W[7EW`F#\H:V@5d99;QLJ1IDNO[IMV=D^L9_lWE5QE7MK)F[S?HVQsQPWFFI@`
pair apply&away	499	EJGQQG?RWE\gHYMYCLNEdwP`VUa5D>FI=K^KL69KaeVLQ;]MXQTibO:S8E>BCUjM
pair apply&back	402	tKQAPeIdRG5TU>[+AaG;KKK(GSASa;BSr6m.GucH[>Rw?KYDMVH6jHR<CKo,YRQY
pair apply&book	344	L3UDfSnm^dT`H_cT_Q`KU.P/R^hiHHL>UH\/Rt;COe6?AY[R)7:O\.Am=EM9?1^w
pair apply&bounce	443	RVhKn>=@OFd-F_;L_S5NaqaAZ[^C@@`D]OQDMMXJ*CU7Hg;@0T?Z>XJ#eFTWRS>6
pair apply&call	629	1:UV^Q=jIFI-Oag>w_O_cMaCIBB6OI>PDBVSgOX`TLCWSPLX@EKFiV\8<ESJ1PDK
pair apply&cancel	736	bo@ZKE:U]9C?/?TGK:OMLRKq\NpVWKeM=ec?RQhGLHCCA`KHE=C;MP7wJP[OeMQE
pair apply&candidate	334	WcG\7QU4gR]?Ue:K;C6);WBDX=`eLUUQo;JV9X\OO/JSI?Rw@^Te0TBiRW;^Qj:J
pair apply&choose	554	%p@M:EO\A>T#3Ac\dFMG_K:Pg?ULMD?ZCM3R<O@RQ=LOTEOTS=bIC^Pa4QNPCFOb
pair apply&civic	729	`OQKEb5*OWeUAR:XLSbDDZKRYwIA@UO<gZY`M@9WRTM3LK\obeQa@<KCSI8XcdjL
pair apply&closer	658	SBfQNOL7N@=UT+IRwYWRMP5A;HJ>OHD8PJRLDLJISPUNV7WRLQXJWKKSTUFOKQFT
pair apply&cold	419	agE^JS@K@1?LFCF<k+M[>JDbXMUE`cZTfPZLPRQO6_V8E`[IMDKM]QuX,LAqbNwX
pair apply&confirm	592	OGL6RcgAdlXegL;`aSGV<Y/BAl4L0AB=m9hd6[J`Gp;a4<w^weVJC2HGQLP5eB>.
pair apply&deadline	714	rI>RNR`BXSJadJ<EPJU3;E<@FaMZ@O-KXPUgIKXH[T9IcGPPVNW)QEVEO#bJHEFP
pair apply&decide	579	*WP'7Lf`QFJ3E`U<ZJQ(eY<U$Ow>W]RS?N)LBEB8\9aK`BeKDUMPO[GK*\D)6bL]
pair apply&document	579	TEA;AEKKY??DJYDODHBMw;mDQP@\KEQcJMJ;KWY>8=`LDHF@LCQ5RM5DWbUNJ8<1
pair apply&education	407	ToJ\HG:QWIdC6[#Y91A?c=>VBkQA/S^)HQXKBLTC42aJ*TA16O;RT@FMQTKJRGWp
pair apply&enjoyed	592	IOUHMOCL846LTBaI^]:qZMQHP6ELsKKG2T:MPCAEHDSf`NJHP<GDQwdL9FSDEY8X
pair apply&event	534	;6II@^X'\pkWRRE]_HTMGMQRVWF@@AA=cJN[OwJ]AR6F\N_GXNH<4)<?QRZ?MFVK
pair apply&family	584	=M<ATc[KX^gWKYEY@<QO4=,\BFSL7R7W]Yw`BE\dAW[Z:HjMP[PS?CJA`BH9VEMC
pair apply&feedback	579	=LP';NNY@W[Rb;6PBZ5,Ok'6-DMfYH5GHO?C:`_V[MRqP-`W@Q^QD75:#UPAIR?I
pair apply&filled	495	WT:BUM99L;7B\R#/WKA`0DK]9BUV3OXNeNhJRjQ-165AKW64<5-=ZU<WV?uaMF^1
pair apply&finance	456	EEP:9I]5*LbaYDMWGKf`Qj4gWa]EU]/;PK@f<RQQXLM@LFg_[ROZAZM#1FWhOM^L
pair apply&forwarded	490	md-Dj_QDwIUJEIQULTQD1GT?em^Y:>lZcI`QJO[EA4;J:^0;9G3:YJ?f^<^ZcAE2
pair apply&future	420	h]GQqGDefD>IL]wDRFE$P9>T:8NY=<Jc>(W>SdW$QPGVNS^4LBEL2FKnFSj4C3?J
pair apply&glad	593	MHMf\\LT[eTU8CQO_ETfS.AVJLJRDIQ@wNQIQg9P;SG4O\IT[K?YD`MVWTDbw`U[
pair apply&health	573	FCY>lORQ@80>YP^Hcw;`lHo.W;2Ia>PQW>iT[LNYMWPo][95MQ6VWgTDNM[EESDL
pair apply&hear	464	>FZ5PRToUQPK\cbTfV7Dfe%@O43HO8MGC<HO?QESYjaWUNwbe`aW:TSB:YR&HSI\
pair apply&hiringside	529	[Y?nlu@K^TSS?NSw:)\VBZGUKp`_RfENe[kXPNENITMO.RQb`_N\;JCMV6[?i`WB
pair apply&hitch	418	P,Q#]XDk[QIL^\V[J=SdUSuT8:mIw0(VL6UW]E6URQifROLMX<R8FVIPPTnP@TXZ
pair apply&hold	387	:Z?oGF6dDSsT88Wo6M_WQ#IFrGW,]m6cH[:YN_CYOZKS5[7Aa;VC3@Jh^UDJ^H^_
pair apply&inbox	645	F8J?6S`5KkC`GG@FEZNA?_E?=Q?ZMLBFMMQX=CR<IZRjw,c`ScTHJ:W:@DLGQW0E
pair apply&interview	463	FY_^RIRpMbJRGPKeX?bmIYY]NTCIVf:B=YNO>S``<^SKR[5>^dSSWXQ\NIg`w[RB
pair apply&invite	378	EkaQb30V.CB_CpLDMu3IRFND>G@pdF>4I:N(FZYCHREHd@V_4DP:^lwS=HZ@?P@B
pair apply&join	324	hRI8hQGpU<6BbuqMOuUt#aWRJOT_gKYY^G2eFc]2=9`TW1I`N,u<[XnpDKZMI><+
pair apply&keen	492	7SW?I\EwIPe>1;UZFKdSP[@S^>SJ^LKB?ONT]$SUFNjNHH;KFA>aNpnNZ^a]K`FX
pair apply&link	438	HZXU%QjVFg[vL#[aUJgUMv8XcCWIZda]uMGZ=;HiWZ@4RBn?oPUpL<UaQW@il_gO
pair apply&lure	499	>[ae*TM@ZZa<I#OchNUcM=GrTX_;GXG89QS\@FRkPSdPRZ;;]Lg[DWPAR=D^L_km
pair apply&machine	428	<B4II?]FVnTEM\bB;6cROtAN;`bGI;5ILN2q2_;ZCWH]JRh`AT#P65G=7bA?G39H
pair apply&mediaword	517	>YK2TU_V`MJ=-FONCIFPDRBW?Hh`P[Iw[FH2=WFNLXTAGE>0OEGbWI0]KHcGZWHK
pair apply&meet	432	Tf0O7DZBYdXV>USbBGIbA];GL#Nw;L0bdFCYJ\O;<X@PILQQUT?8)j2KYsc?e2BU
pair apply&mine	667	NIOqEc6,STkYD16kN-at#:8lojd5Fn;FZp]`$3&n\qW'S.PSnVQs@2)QA;)_kdYa
pair apply&move	625	Xc_H_A0rbP>J3LgNU<5VVBKw8VrP`PW[:JMQHSYPU?O8HXG;5DIQI^:[@nVWIZKP
pair apply&not	683	6Y]F:LR^7XXGB`RK-)\G_]>U5<^RSH7M@Q98>YLGd>mYIFw[IQ`W,RCUCU@S@ZX`
pair apply&offer	589	TOKcT9ZP`>,CPU#>FP>HNJZZSWZ]R9F^PO:<GEbEB8:CNIPIGWD*<_ei`;J]XCB4
pair apply&office	525	Gt6hTVLEL<YU*<eZC1ToFJ9iLY\M`C_E`oK2aRMcA^ZAFm9A[+UIAoUgV_KwgJRh
pair apply&official	332	`KUhw9KYYe=oOATsOd]X,qVLeY^QXlVZF%9oA5U@aeZ``:p>]_?P1Bdkj=\JiaLa
pair apply&onward	514	5`=A:SU_>MAHQWSYbI<dwkKdACgAj\PP4DIFY[:WR>\IXWDJHAM7bXXUNk[>EK?^
pair apply&other	539	5OFAOBTOK;NJ(ZEV6KGP\U#B8:]>XH<YCO?)+OFENJXl@M[Y?1cJ:JDdArXH<TBR
pair apply&paper	575	b$<WDQK5VTFTIA:Y:UXV)j9E^_IDKYT#i\E[S=EOVPP4]=ZlHt\KKBY2L):HkVFI
pair apply&pay	465	B@GWOVVE8cK^5U8U2HP^oSLW`TjGYZFX_W>Z:WIUR/CIS6^lZhwC+=KXNS9CL_OM
pair apply&practice	626	8NUQA^7J@Gc]=:AY3=ZVCDE`KR`4bHFLOwHC:BE^_UQG9-a[[c`Y;P?P;CSZSfMX
pair apply&prepare	655	OCBDSanGTmdcP`COEAPCH_<NIcFH6WO>ZABU#]NfdYLDOLlZYsaG=3:LPA;DdJIT
pair apply&property	630	;@KO9R4N@Vu[63HiC5`CD[KcZ]bGH]93NwQ\C57^XNKEH<bdYeO\N>aG/FKQVbXc
pair apply&received	627	M01NN^Q/FeMca`<TBWFJ.T84P_;R%AEAh;af9]Ha:f9iD6eYefE>I#7-`-MOCHC@
pair apply&recorded	536	Z+EFBXd'vPKbr_7C.Q<IF;92#^JGB1l;gAS\BIHc9P<O]>[BCL8H9&W/\CNM\=@7
pair apply&recruiter	388	KH5`JFTKXr;mM_#?TONF:T0F[[eIMQGJoPXp;]I^JVTBl`FCPTK9$M?CN9FV]`Ie
pair apply&remind	616	D\UP\CG[QGBdU;EUZQ?RLHHUY_D?oSUG<WJUUVBKUfQNQNWT<TUOP`V#LKMDTVYO
pair apply&review	477	`MF7hOLCw@@UcPFJ6UU=ePSC@X>N.PO[n>jE7Zc<A1A.@P+CPK7<Q:^fu@l7N=Q@
pair apply&role	561	ZHHFNV[OIL#[VWJ4ZJ>SfiD8EK]]TAQ>SIKRL_FoGiRUNFSLV^cA\a:g>[kTHU:K
pair apply&sales	615	S<LFCAM:\JCL8VJ#7[D7@SM?T\Old?XE)ODCi;R0S/ORE>SiG_MIF]DX2]LKIVEK
pair apply&send	726	ASMWBaFGX_h]CGDrA9f]/Y3SF_^CLd>?YK_U0I?R`ZWN;VY[maZ\D#*^>A=`W]WZ
pair apply&service	487	CoJJ=LCLBGGA;EMP>QVH5>MCTIM@SOJIq\ROEBP9P8C:IUaTGAPCN_FTF#3icBRS
pair apply&shop	444	ECG14OqOReYSo]F^\P=1Bf<,LTAe-?\OND*YIHAV6_9_^%wdXcT<C,+;P[H8VU0?
pair apply&sign	372	aOSgFF0OcnBCW_fEQQLf3^SwnGlIZf0JeGr\Ao/pBZS%4K8FM^9G4mSL^8Yc^JN_
pair apply&slot	473	SU9BUWkZE_cIKuQA]T_@:O;^AkRHTSCGUMD]#Y`]cpdQWPkVUYreR8NL7IG+F_#\
pair apply&sorry	503	B8o6IZN`6QUUEdZFTI^Tdi-3PEE2\U=UPSBIQVWJn?o_S2wHQRfV?KKRM10MXKfk
pair apply&stage	449	MY;@Vl;V^?EaA*Q9U@9NV,;SDWN3CwR_Sbg]@H_@TXkSM_UM_>JLXH;bCDN]Z`Xl
pair apply&start	511	IEIlOo@5GpM\R;@N4ZjXIH1SWtb9?jQAd]UVBK;`YZGK?CVXw^DV;:Q5aV8A_TIH
pair apply&study	416	[ug'n>Yf\O4Co(ITQ974CAhLHRTfDbgaPHNE^f]1`9QYMKdH#?aFGMKt^uJK4EWU
pair apply&talk	575	F]be4NP@=p\cBR:JWIQb-E:Jw[eDlOBGM`7n3?7HnZZ1F1dDO`d[=TCS2DJCKiPe
pair apply&task	380	B`AK3lQjU^HfGgbSV64G;FCg9T^`UH)I\AETE`b7bmYJ7mqb:]O>C#/tEeO,WjVU
pair apply&team	438	iqOacH=<fB4V$>`O:AM;0HAD`w[V@L]4dMWYPAL9,A<A#k?CJXJL*S?NgH=MnIR:
pair apply&thank	742	X8H8KYdHRZ<Wd_,C:SO@B[@1EY1[9G;D[BES4g^KIQEaA#e>YlN>;3E=RRXDTFC3
pair apply&ticket	426	@+,CVmMDjS?^\I5_?U.XU3C+PGRi02[#fGJS5^oC&JLG1`EPVbV>PF[[Z,_?^HSA
pair apply&time	629	BEJOU_KWPYMX\UTeSW;]KYNOVP.>QFH3JIlwJLCd:XKXPESNLYBEXEL>F<RC]cL?
pair apply&title	565	gJ4\cFYEnJ0QeVS4J]#G<^c?YQDqI$dQFRV8DY`L=<9`6VT8VXI.9CRPcQcAVH1'
pair apply&urgent	493	O#bKRKCT6jYQORVSGWNK=fG_@3]@XIG(8Z9mO;5BlDP6pM[OPepQFPd[JDQRKhKO
pair apply&video	588	NBNYYaQG[beOYR9]GKTJIXJJF^KcJHRT]OMEJig<J]BS-F]FnWF_ON4K`=wIm@h?
pair apply&wait	332	LUXX>SZPIQ`[\O192P:wj:nIGN\d@@bPRPfJ?S>cGfEQ`UJLLqGXUC^rhQ\oOMfS
pair apply&wish	598	`EBdNVUHQXGM`gS@DdCOXMUD[dAkG6VFV3;NWSQPEFDwj:aJRYI=VUVFZOj];GN>
pair apply&yours	424	aIVLOAYEK:'BQQQ3Uw?2N<fNgd;W`3XULLUX[OXAANRJP0KL>Q@14VKUQSw8DHBN
pair ask&asked	573	LWDKUE)7dD<2SOa=OFB?UKTRPMJYIRUZUBUOcH`H8ZRFMWE,GL;KZcWUW[Pw?*PT
pair ask&available	588	XSAd<JC0GGHBC;8O*E]5<SV<]fRLICaFP^)CKLM)e:68wD]_KI`H<T]@TrJuQJCA
pair ask&away	477	Z?AZYEZQJpL#UgTSL>SLU^CDTcRF?tDUOR_W^n02s:CC;/FEFURfIACGLR7VFnOM
pair ask&back	415	BWQLKCg>TB]CELb@w8AbQKK.H+ND?K4C/.95bRrNP\X`OPQ>D@>FFXJ&2DRPe;:Y
pair ask&book	474	kKrw73T)OOFNNLJ^H\a5SJXKdb1NI0Y?Ls5TF<3,p>?<]'fZ5C\PKGLDFLISP]=I
pair ask&bounce	398	`QR<RG_M4D@YT@FD0`@E;vp>Y33w]4fdNRI8VSS=pT3ok5MGOQLDMte>;Pm7E=,*
pair ask&call	666	KRiwC@7/CPOS:H9M8MXFA\=Hg__ZXX^B[n9FT>MLfAS?7;cDOVY@-]FJGDDWFQON
pair ask&cancel	589	w?HkFMPKdK<@Tni_.H<JO7ENeHfI:IWf^RYdKWaDJR#QWN>/QA=LV?eHc@LTMHWI
pair ask&candidate	633	;@SS;_EXAdRM>^ZC>HJS>O7J^G`LWNRITTaGJQPU:]Q9=WVPTmiPFSS_#\DMNXMT
pair ask&choose	583	L/^Z=C>;@P__Mb/PK?TBFVVVYv=[Yc4/W^2a9:OPq@U=YAFiU\wO6MP9dCLMDJ``
pair ask&civic	564	5KpM;AT]#^fO=FSSOD4P1fRHUDjDQL/SKaF^Z;1LY_OKq<PSUU]JRbN;5E^eHT@U
pair ask&closer	798	XB\P@U-AD[OUDJFDISE@A\KMX^9CTTL6IP<eM8#CLCJOEHUXJQI[N>YC/MVI@VTX
pair ask&cold	578	R%L^H0Y;TB`0Q=]TB]PAQXZ9UE;i\?S1HEEIWIaJFE#KLCHOAQKElkc/CccD5O<F
pair ask&confirm	506	8@c_7<SSK[[<TOHP[V\<[TB6>VRwY?EZ>]NUOYK0RRFHiWJESHcFWcaEZ[[Z<;N`
pair ask&deadline	423	bYIKRbWSbapQF>CHLlJ_?<[;[lDA#_eGid[OF3O[%J;54G:SG[H7?b;YTZj^m<@7
pair ask&decide	558	F^AN@Ph5>UwA>[L[HAZL9PJVG\RT<\\JEGE`N@G[q_\:gY\LXOP`FSGCMH=JeDDV
pair ask&document	898	>=>NQCK`VJLEHMJNOJ=NLHPwGG`IHNCY^SVNPLEMADK@QL=MDJCPBOFJFI^aFQ\Q
pair ask&education	567	Pa6bFZGJkMoQ$#TBC<LXGWF[8amQ7HoRkNI<7`dBSKVG<h=OC^H\/N6d[hUMYB[1
pair ask&enjoyed	422	0fG/[PNHU^aeRl8XG%a2[D1a+NXU7UEQwCdc/q=jHGFQ;DddIdEZF3:PNFPHd4CI
pair ask&event	457	FYQ4KP[aXJQ`qwOUODHQf(GY.D^QVN%@?;K_YOOmlHdfK`U-XYC\bY_XbKjA??G\
pair ask&exit	576	8Z\JCkHSFnZi5NHe;Fm_VVE`NfW:QIN@ZTPcAT@WS`Z?9D_ZwkohI:3T=@APX[rW
pair ask&family	419	`6>FfH\@2MF>KE^EJ>EPV(E[YVCaY@K[MDw\O^Ia@p^(apUT:gC8.K?P=B^^=@[=
pair ask&feedback	361	<56\:4j,H\QX[3(l2SVTIZ@@D]FJ@H@>lQPV40=F&_VJ22_[cfLw,.4;SELN^\YV
pair ask&filled	510	\Dc?[^@FXJ@TKKTLOZThBNcJOX>3QbN?UKOGHNMN;wXLV_?9NX+MQ:GJPO=TS>ZS
pair ask&finance	681	Ec<kOIQN`HWS%?XWK#JL-K<hTPeHUfQDAhMI?^PARI`;;TE^UCTV@PC_FQSMqN_I
pair ask&forwarded	593	TfSR<\:J^ZXr/@7[ZBW[9Q=]ig^AMdKLVS^bDHM[l`P#C1__Z^[oIDH\F\DgV]uU
pair ask&future	541	1O:XQIA>KTWn_@XdPRLPH4cc/_WFKN@\\FDQ?O7DXU:h^X9H\I@\YUR<Lw-[KGOL
pair ask&glad	511	XncQRCii^SE;ANl1JK8WJIfL8Dd:T<_C_=IFVMFA:RCKNbZ7E*QJQaMwN[HXO>^<
pair ask&health	420	PO[NbT-FM\`N.WRMD4QX9PGNgNX?hOQ#7fVi`LIPQU:>G:ORjwRX4YLDS%RMGZSG
pair ask&hear	475	wAIiL2Y#HG>5WU^H?bA;0XmHMdN]MPkUHRM\Ue;KDQ3PF=W5dTCCVOKLm?NT7B2>
pair ask&hiringside	689	HIBQMQQPE]Td6MBU?NEZ<Y)WTY^+6USLAiJk3T>IFNY:KO[]NQfg4>#Z<F6BWS\Q
pair ask&hitch	470	GK[[6M=NYW?Z51+FZGI_/b^nw\d*X]dCCeXgE7[SHIK(F5ZN\geENmP6;67TWqgF
pair ask&hold	351	j1ZA,[vBJKgVCgri<ZLM<w75HF3OgM=SC>+i\GK*\=K>hUKLDFcSL5SWUN=NYZE:
pair ask&inbox	443	MQ/WNDZ5YM3CjY1PTVKA;\TqCSGY.NiYP:Zb_RY:#O7kXE,@61N]LFOCRvc=FJ@G
pair ask&interview	707	KLS_REOI<LS=UP2P:]HG8`RHfWMLNF]RTPP\G4@@U#EFXLETKYZSEU>;;XL[E]HN
pair ask&invite	463	SFhWDDD[F^DGOKUC@vH5f^s@W>E=lCoS6@=FU5P=w'KO[K<f7SM_BVELH>[9=bV9
pair ask&join	446	_CUXNF7^bZYVQwJY_Ei_@*O1^YSHBdPRP.eE`1VhD^nWGQ7UJUB^gEChUBHFC]Rn
pair ask&keen	433	UNXhMZWI\?PH0H9JaPLSB._MWE`LOSMO6gE+ZVNCD<U=P85HPBY<]i@VH[]wI_Y7
pair ask&link	740	gXHOLH;PJJ'>IIXCP[@>N>WFMQKJPVSSHSEHlabDJGGUF`OCDDAJMwJ<O\X[Q@AJ
pair ask&lure	469	FQCNDYGBW^8_H@GCQ?HSI2M[Xk=\EYK[w`fJNVJfL<;7G@PPU[ZB;dWTT+J\S?t\
pair ask&machine	456	G7W;LGTAYV^+J4bFDNI[SB]wS9_NQ[YiEB><BEY=\OOBQoY;K>=VclQ>MINS11cF
pair ask&mediaword	417	LQGY4Xw]Ab^NSU)PAaYW;STJ[MNVRK.@WN[^PE:X6OOO_cj=sULWMSDKEc3PKX=C
pair ask&meet	488	M0og)V>^#BLNM/G@X+4?X5OPcO`SiG=d,KR\D86TdNA.qFH\BU;^R__1KRBQEZCV
pair ask&mine	753	=WlSAeUDKVOX86PT_GL[B]G`Uc]6bLK3TwVWE[KW\UPDGV]O\IZZ8?4UHK>JWYUZ
pair ask&move	644	?J3^EGK$bLLW\U>];8[KKCD?,OIE,U=Vw9R0:JMGPAPYaWG5eD2EG-K?UVRT@:GI
pair ask&not	551	F@G:nYg]TZUd<d]YESHUHRFcDV^H:N+QZ<TwMlAKSB]G4BT>V]PPB7=Pc1i5c_BD
pair ask&offer	452	O?f8.Tc0MPKJC4\$[wUU9j_FX:UHGF]2@USjeVb8[EVAOMUXB8J;TGA'Ka_KOB=@
pair ask&office	513	.SZDNUL;LQWiC8;\H?UkH=&QY_rWNH<GXJYE#THVdHdNN=[SFj]\S:IeWRVWLKI^
pair ask&official	440	fC@bOLNA[@Kd>B6M#C5QD>ENn[_CAdRXVd^E=cqG?73:C\sXJ81J4E7XnOS`]E<B
pair ask&onward	608	XVPTjKj@W:CE=XV>B`7KXFgDF@Z^:;YLR<QWYSR=AVBgC\GS#7HFUD[BV]ZONF58
pair ask&other	499	HbRa^aUf\DV\\`LQG\A^Z?BeRQ]`oLITMJCW@KFHNTbPITR;ZfES;E7k`@wmo]IE
pair ask&paper	733	^PFS^DVPSDFDRS]OOFCRP#LF@PZQGCPWPDb?`kR>HIBMC]I?@HJ@MWWM]QVQg;O8
pair ask&pay	598	RNKR\6=QYKJP@Q_QF]BLp5_ZIKa_J]c[XAw<SC[F?94:>h37B@N6RTkiZIVoBBGB
pair ask&practice	607	H8bJGPOYAUPJ_aLUK[HRPHH?VMPDkGY,CFWMOGNwfOUXI2LRVQGK[cRD?[_QGtCP
pair ask&prepare	571	S[KY[h26GS?L80IKMEFO7,AmM[f#T^XOi^_B9FNT=YYH9iJcjdP]JRDL\@H]V[hQ
pair ask&property	637	HHXe`LOPI@?ILGwEQ:BMIEVQ=BQLL?Pj]Ia>WfWW891J>XT3B43JE?PQMO[`EBKM
pair ask&received	468	QWM`6N>[@XTS8?TEL:QYCCT\[KVJJRZTg_SQ2Q#<L/TIT5BV3<C]A4GQOPJYJPAC
pair ask&recorded	596	d&\R2@IN4S2BVL@MDaA3@_`8ncFNO\O#-ZCia7+R_FPPi4QTUrkBbYl.EBbSAW6@
pair ask&recruiter	502	LG7FP\MdREOYFRhKI\<jMBDeMGWDU:YQ:3kFD<O]DdAH[wGB:LCTf[eASD6QEYNh
pair ask&remind	387	=6::U[/<^]ATYXZ>@>cU>CZhpSF]RVP_[BSTB?F[R/gU_I;-K2YQ`E87olJcA#MM
pair ask&review	479	sA9eN@g0ESZKY?;K@I>V:HHEC]=W.,dVP\ML<hlG<9-QT?OM@@9.#EBS]NnJ]8JM
pair ask&role	393	P7X;ODVJUE]BRY::Po=QCu^YX16J\HX=*4KPJ)AG3W`Q[RQTDl`HnTO)#AJX8`F0
pair ask&sales	644	<<Z?@VwOGXQEZcCeHFKZbWQ[Z8KDBE?<_HPC/;*@BdHRhVHP]dEHf5QLKaXKXN=E
pair ask&send	638	Q[HdTL,?F:J;4&ZMFAS_H0Ldd`QE.PXgNmWNZXVQC4QFBY;E5:FRLiITTYMwr<WE
pair ask&service	731	6KPB[R<gPR=TLcWYaWCX[7LEB<BI;J4OwKn`JN<[9hP\ca?HMV>WbDTLXCYTPOQe
pair ask&shop	549	_OXNLG(/?M9TPLS?`cZM7F`UOOG>MEaK.8G`^>;NUS=NU3EG#A\O`SgCA'Y<KWN6
pair ask&sign	566	(ofJHNTMX@HQ:BZLtHY?R?HI0OB46JV7EY59?h[:=t7KwE;5G3clOqS2X^?Qm4@L
pair ask&slot	639	W1Yl:3;@>GJL\E/RQXP#DMSGePCZcZDEF]:IK.*VoINDrOGS>HWLDRb<IM;JJ^AP
pair ask&sorry	479	5JH_MM4AK]CrBiUnKFQF`3ZC:R858aNZS:\M:C9<^B5ZJnRBwMZYQDI3dG@ZXAOU
pair ask&stage	530	k^XUDI;GIYPV:CW:MtN:cHTUIbB\KOZDOgMQR\^SU#C6Ta@RORVUAZY=JZYdSPI7
pair ask&start	853	@V\>KXkUX2wWTH_IfCObRN:J@AL:=NDJFEMJUTaZHe@RRORG<JCUIWJBTcLKXBHN
pair ask&study	539	bI=TGNWNcEZMLNX>C3<4FRMP#NW]<I\hY4]2[dk57A1V<`QKX6;P-JHXYZv5\IG,
pair ask&talk	492	jWQjAEK47=O<SMZ;=>@F:]W<ar9wIMSG5X1^aBRFnK=Ob6HVB]FKJ\DL;SGbMVU:
pair ask&task	524	ZF?kbgHIMI@k\DOA<@Mhl:WaRI[=B.CHNchYSN;Z,GMN>J6#<XGAKXWOO3_U`Ai6
pair ask&team	532	FX]bNSP;Z`A\B],XEORE:9:VwX``UaB8]fXb9[2SfBOME=USDOTX+NZO/=?fRK^J
pair ask&thank	476	HCH_B\#cAQOK/HC[KEY^B_HWMPW\?A9V>gbYU@:BUULTYZJMP_Ui>LMICAh8PX_h
pair ask&ticket	594	\PSFUP;IhBIG#;YKBMGW4DXQWfOMLOePN\CVGSP-HPW9EU@I79NACtV>c`abUACO
pair ask&time	449	DCLD*]geEA`I[FMVwMHHl3B'IA8/XTK=9.CK`GKSLYXLVLQ9C>GMUVp;FX5OMJ`K
pair ask&title	346	I.HNFHAH\M85\.F.X)OLSDY4ON9r@RPcjSSM1^M8X7.mr8EWI=QM@\I00wnp>H,c
pair ask&urgent	428	X?bW'<h9Y6WE;SOAEnDL7YYPWIUDPOWZ=w<TF;/:PB9KW5Uc7bY^N<aEKGNIPLjM
pair ask&video	539	wsNeLU^1\QH:JV0O@IK>@MVBcdVeIPSHCa;E\^g@cIPF[TKM;*UXJA>O\[SS=O[N
pair ask&wait	655	jGDk]PVMeRMJYTIcG1LP\9W?KRMf3VVa]3U>RWM>RHLTRZ2:Q75=JRY[wYLLP:FE
pair ask&wish	536	eMXkE<JFUInHE'D7J_;;N\A^TliDhDG<Si;IgDSZP>A@<`KGFDM@?ZgJw[M]=L;N
pair ask&yours	524	MSLLXQ0V]?TECEgQ@FOh^IWV;MVJ#Q^eC]^IE9UL:OMK;c6;D5>>PHX6ZbR`M8aW
pair asked&available	574	T>DgD5@2GGDI^-I]+?OGNnQJVZ?OF[SP\R4QH#58t97TXOPVDNXERDD3QiLXHUGN
pair asked&away	598	HFAweEQSSAGJSJVHXMTT@NZfEaZK;\O\_CTcQP^OQH9WA\D^NJEPE;UGT_<N@HEF
pair asked&back	395	URTvXC[FWMG#\:VSNkD@BZeLFUqhBB\/OLO6a]K*A+/FC`9H8=BUB\IKvAljNQH3
pair asked&book	566	WKZd^G#8^KMJM3<WKnQ697piYg`VSFXNNhC]lJT:E?C85=NX:<NOF[NY=FPHCM84
pair asked&call	744	K[S^<R6LBMYY@-AG7NS]2?MVY]cJUSTHXw3W@2:PWUL-<Q_XSeY]KV5Q?9=X`ZmJ
pair asked&cancel	461	fYZQLwN^Jke]@C_d_Gk_V5KuAV`C6IBG3wQoEfXUGYCM5F`MPSOe@B6aO/[AYj_l
pair asked&candidate	633	U[CO-Z4gFml\'CInF9df@G=ii\gF`\<YYMqA=5pwYXh90FYj^VnR@PEoV?GT_[^T
pair asked&choose	650	Q5^sNJ<?;S;G>7<B?P:A#J^^^sObLU?NZX]GEDCSkJ/BOMYhP@[LE>gJVIBoRHIO
pair asked&civic	491	1b8.-USNgUq<MJ\Wt4GtTYB_;F7CBBH>NUwU:kSn7rR<X@gMSUBRkXQGCE_CTWTj
pair asked&closer	513	FE\V>R93+VHF0M-NNQ3,#Q1T]_JPvXe3GuC`e:DMt8S-V9CwKUg81[\70AhO6\UI
pair asked&cold	689	:bSLJP<eYtaV1:=ZX.sjEQFeVSw9MRBb_UkVHD9U<[J;GWI^OeTbPL7V@FCKWMla
pair asked&confirm	465	GWMOD4h4]JJJUWtPTiEDAAR@@@:T5GR;1NIORRw*9g&Kj?3<E2-^IVTAwsC[QK?4
pair asked&deadline	592	\fFhVY92TKdG9G2QBJSP>MIgYruKLY4MmaVQP>DM:Z=GBM=HC:<h1e]TT*`waIaL
pair asked&decide	465	1W^??\WKEAb`Kh9RlN[ZDF.MJARUB^BO#\<VG3*nYcJRn0YO@SiY8.72$>D]VNQP
pair asked&document	843	fg?efX8Qd@:BG9W?A6=Z9HWw@jn]:T_[uPW7[ed8LEV=;lECE3;?>QPjTWQ`k5`H
pair asked&education	442	I`FK]B$Wp9KNK/FAOLErTAPwLXS6NFQcXNX>Q[jW1T6AO\I/5E+<W[Uod:kbrAvJ
pair asked&enjoyed	501	fN]7R1>WfgAe[RV?UwIC[PPNLQ6DWVHDeGIeI?6b3nUEE3isVdPY0E7A?C>6VUJD
pair asked&event	499	PQH]=/F8VOZA31J^IJIR5TaRUAg:5V[QSj9WG`C=U=L%%VOtO\OnWN2W<2OYwUS7
pair asked&exit	441	G^I?AZI\Fmtj2:Nl88bC@G2UYYtO1aG<dlJ_>RXqdNY<?5]P7QaQ7J>STTN^wUnf
pair asked&family	759	V<EVMR9BDHY\#0;dAQRW=FRi]BKNSjPPf^Oe<NI\TSQFHN]KQaWMICFQE:Z_GWPT
pair asked&feedback	324	QR5fi[Z?@h4dI;N876pX#OblHt[B?v)QQE^Y-S#O1P[RDUJNdr\hMO<3YTIRN:F^
pair asked&finance	531	G\EIZs<ecbYVH]C^fB?YiEHj?Ql7]^0j^[fWKBA\@YkX]]%WEUSO[?UONDSWwMs^
pair asked&forwarded	466	@m+wCN:NWQ9PK9Y0C2HfL>_dj^hO_FSf_Wa5BX^R=,t64M5@DARFDSVjkcPTTVIY
pair asked&future	703	AEWsCFFVE@H?c8NNCX+E`gTCULLwUNOXC?L@?FR3Y;@eV\RIRQF2TK_NW]MUCI@J
pair asked&glad	700	S]BHaILWJMEWMLWMP9ITW9\wGEtk<HXWMI\>RaNU>VUOFVGRD8=5@WKcbDUHa?ZA
pair asked&health	610	RKE^NCbMRB@DR7DT9XX<S\D@@_>j^EdV8^FMG3N=cB#LZKRMFUm?NFSIWELZCH4\
pair asked&hear	587	>XRTGZVoIZ?h7CeVTc_[KT8[OUw=LPPZMHN\S\W\KVWW_G_jQST[9O/hFZA[R]BR
pair asked&hiringside	781	HWTTHTCIHh_f2BK[BCl^75GghVv6AG<9\]Sg<<?YYS^>HI`\imX[:#Ao#3PPrcjT
pair asked&hitch	691	]OMJdN7Q;IXKK<g,HW9e@Mj\hQhCjFd\KOjKX4>Q._Q;@LZVGOORMfM`OAw\_Qg=
pair asked&hold	478	fw5]Qt2G^LFX.7LVFM``3J=[RY\gN_eK0I6^BAVAFE\H/FVPXjtE066kWcuOVJ[@
pair asked&inbox	540	XT`^D_%]FADKJB?CN,81CL^UdPTWM7SYw^QDTgp`MPJGA[F=BGLH/IEWSKTnTR?H
pair asked&interview	598	]ake5G:K;QG?5ZD7/f?CGo]bdba?bCh'8wFTNDC@SI8@U?hZCYMB4NUX?-EYDZI2
pair asked&invite	466	MjW]UT<PUi[Y3Q'd:MXBIvYTRsu4cTWFR[MLZKG\i8W(HYgdKrkfEKA^%J#NZZKa
pair asked&join	539	GXfG2]]GYMOL\]OXYRVfQI=<HY>#]JS8?OXPJRTTGkX4n:WRUmPPQN-2NV1^i2?]
pair asked&keen	644	TYV`=I\B6WCVXNBHA]N>:nKBg`O?lIS7L`HmEFAQoIbIK3bWIwDLBV@>E=LR;URV
pair asked&link	540	NlC@J=bLY>>HHGKFCF^Bc8L]-QHK5Ah[`=i9EPeN@l;^XbVCmMCPDNQMVbKOMH+#
pair asked&lure	498	^W<J]r+JX^E^MLDOU<Y]>XPlRjRF#cG/t?J[WUE[Q@HS>]:`lMK9U@CWL47gKbXc
pair asked&mediaword	644	L`mTE_CNK`bR<UHJ^P_^ONH`NMK/ZaE6FJUwFUBaOenDIMTaSmWBNLEX89HPZf\i
pair asked&meet	640	[Fl:<CP<-PIGWS.7YYHC6tM9g<GJl@T9%PJYI4@SZWUBs6^X;PURT^w7,JNBBT=F
pair asked&mine	633	KScX5wR?OrOT23UBELBF)]ZYiUh0f<?;=qMR7Z^^VMR1H@ihJJZL*UFUMEJMO\_@
pair asked&move	847	RT2_DC;=TDOWX_@LJWLESERM=GJh7TWXw?b=QVIA0D6\Mb@?N3BB[7MU^QVcD;?B
pair asked&not	642	D^ZGOd4:UTOiC28VLmBb8>[pHXYVJMR5ej]wWE[X8dUE1EHNTWK[NOBEECLMlDaG
pair asked&offer	537	COQ`Q]G?bp\T;Q@NUBTh=EVbZewUSM8RoeH[]/6WCimZ'WPV^[U>766aHUJc`CI[
pair asked&office	518	5eQR]l>YV[e`F%BYM3Z]7d.t_htOMV7GSdkm25?bbZUI?OqYYLJwR;TTI=O[Qadf
pair asked&official	686	[_>]f<:ON:87S5\?AS;OIHl_BKRtG8tbPG[>o__E=>;;7h=.B/D3MbjbZWw]R3;;
pair asked&onward	440	LNBMZeA;AF4U@+a:;VGC1]dYgkQ-T]=UCQYbhMZ7=O6#9LNI1YS[:okA\G\EVR;&
pair asked&other	781	LUFXFU?OTY@aSMJ[LQX`GR`lNNJQ?_SewFbQ6C9\CMPXAdQZYSVVUK:`]D@bMUZ_
pair asked&pay	588	TS7VTQASZT22>BUI<8K]L&RsEab\7:RXjWf@adaG7DJ1#]M6B8@^JKHkqGU]kBZD
pair asked&practice	534	IcJOI\#]QWb:MS[iI=QB:9O]QUb8cOG=S[T`@@BOJRVVZCUJWCT`\TZ^8=MVMfAM
pair asked&prepare	606	ZeZoB\^F<XdlJ9<W>.LJ;K2^Peg[MeaGRcDg7[NQqJJCY?r`Ypwk-f?YH[6U`]@\
pair asked&property	688	WV?_DM@JQ=NOFAJS*1EZ0tMW6^`X.HIewWE<]]`AL:G96]KMYK;MC>?^UK]daJD?
pair asked&received	604	[n3V[EcSQAGLLtSPBJ?=Y;PTEPfhCDfYdYW?McP8WEHB#qJLH;VVQW[SYAW\WTL8
pair asked&recorded	548	#g@GYU>]UXPLBTCf[8[oQ=H_?KmDGPIcVPbb=wXQShN>4JTNWeYB@>;cI?ZZWm`^
pair asked&recruiter	604	<b_=8R`OJVad8Xa[WC_eTaAq4PwMEo$_Mba1DgEXS^c:5X]_SKV^<LEhEZS5QXXH
pair asked&remind	562	SC@VULS>VH@G\WME/AVZCXKeBNKbJHd[U^#N=AN6ZITUA_MRROZLGPQKB[RZPQ=Y
pair asked&review	480	c;]aW0K6O?;Or#@CP`UCNj3GusPOXW@MRKMq_KH=U3B0`>M\Bd]EVHb-<BWU<hBc
pair asked&role	530	_TH_6>PAQ:)J[2&Z;R8$]OT^pHN[NKQpwWB9TW]7U+Fe]i;[LMW5LPkT`oeKFQ=@
pair asked&sales	587	,jRU7SEI]PeW?8@Je2YZE,VlRYwCEKAJefEY7NLDShJC-SS_VQNX:7PZCKGRfPlS
pair asked&send	648	Xc9jDFEPaPAB51BLAC8CGO[jTf]LZC^^YoiK\K]FQ.L6=[<==?Q9AwRbS\Y[]>U?
pair asked&service	811	9eQQAUDO[ZQ\=2PB9=GW7XMjOwdJ@IXRcd\R@QLXLbQ6CUCQPXOE7@TdD5H`eN`Q
pair asked&shop	540	L[3mKW?JQDJEB\MGD2dCP)VWV^\K\BwW\JCP`<JOB@GcLVD<NX?RXMZrT:dWVSIV
pair asked&sign	567	@V]4LZO>HVSa:8QDV[\dH=4C2O4:7N@#GjO_GCNjQfI=U1KgbMP^UM7H;SBRk;FC
pair asked&slot	594	\?c_9>2+&MLRQD8]59YNCDGLdoLERWK;^L?EE?4He-KGU><eFKtY4;K#CXBrC_GN
pair asked&sorry	493	RV^lL];GR3U#H\IYO`U@VOPJDCSZOARKCXV]BSVJVFV^]NPXZOa=DWDgiXcO=K8]
pair asked&stage	747	nS[aBRV7DHOLDKKI7PY4OcV/`eDHbKYADf;]XHNFwGGI\5Nf@TdHEVU?CXDDD^FH
pair asked&start	627	G_BDTUT<\AkYF@pBbFTYT:GG3JX@6EV>I<TL4QUZ@wL[cA[9L?FNJJJGN_BMgPGA
pair asked&study	611	[wJZ\UQIOWOR>d7[NAeQIgINUbgTGQRLYTJPIfGBqD_D<4MUZQRIUUYj;=;NXa[G
pair asked&talk	749	`JNt7<=0B_?MJ1*S;CYG1dTKewUN[ZaJM_FnCBEBgE<=[;`cM]^TCMGG@@KRCcVP
pair asked&task	703	EPcHMV/DELQNVD9Ce_]ZVRRIaMI9]QW9KNqwGK.eEnV?lQMMc[EZHB`H=)TDChOa
pair asked&team	648	RjSgC;9>\=XIB.UV<?TL.NUeV\d<YBQALvANOWZ2cBK#@DO[N\RSAULiK3S]WrMD
pair asked&ticket	557	D\FfWZH@\EP@c`Ye:3W<^XVQ;_GB5SfGGYP@SNQFEV;YLSNJN4?CIPAZYGL_>;9#
pair asked&time	747	GGJV6G956QOT[F1bGH^>N`A?KOINMeEBMMET;=:RTLAJvCFV_NbYSBH9MZ2wINIZ
pair asked&title	508	CJ`Y[Z7%R\(C]CCB:IK-CN@TNhwdQ_K4Gr?R?NPZ`9FF_Nj8BDUI]fcl:K;c:QT@
pair asked&urgent	509	JU`n>NE<=^GwfV>U?N[DT@PRXceRcSSVW\M8;C+PfLMNcW^YXMXWG.uGMTGWOHS\
pair asked&video	491	mFTw4H>=T6d6WA<@=kGJ>dNC[g[hdD^B:S'[^Eb=`*?UWN<q-YUK,MWYYPUEKfD:
pair asked&wait	508	]WMmwYT5o4;_@Gb9-CEc0C\j]]cV;6[MYaU[rcn_1HI`$u6<]T3GBaJ_h5^gnIcM
pair asked&wish	719	fXBWUE8UJF7QHAA?RL>PGD`TS_[RQEYYZeH8TCfB:FK=8UAKV?;<3Y\V`XT[wBY<
pair asked&yours	488	UD]TtE/=ND9RPI*CBRH-S>EGAw;[:>aT2HTLDd4PKP?NDOGQKFGAQ3b9ZOieC5B>
pair available&away	488	IJOJLWOReSZXD@BIb?mbEo2VcKw46\AFR?SB;ciJH^;;QVE\jSDpXG$S+RXRcSLS
pair available&back	510	_;Y4T\WR,98?VZ&FWXhGMDT9VUiFVI=ODClBU^?^WAwYwJhZP_U;VJPZLFRS=NBb
pair available&book	626	X3eGD=PG12Q;VUUB@iI0>kN1VZCXb:T:OiAfaHXBn=UHf3WwAalH\cHA;LSJMoF?
pair available&bounce	521	@JDXk=S$d[VM;W^NE9BjBlUlJSO=?GISK@.j6LABK;GM=w>ZFKNXR-_DAU76<[g?
pair available&call	491	<oFU.DD>mVQPD)@BU%Pd?[-Xio\WMQJVF_>hAGVjSgK6@H<C`USY%=0JAR<H[Jw>
pair available&cancel	343	NCPEkHKUAa]MLHVND;A[H%#J[\X-NJBOUTqb`HU7AROn(>@fDKD1:.VQO2QBUMfJ
pair available&candidate	496	JJN@WVaTh)HdplOAH`=]K<M@SM?d^=fIRQmD?b_h<c7[UJR<UC@:#ANciJiMb<K6
pair available&choose	489	^=J^<7XEYRKAANEH.SL/>IJcJdR`GITFEk@TJ?W;e8J8Z;Fw-D\S??GG[UUNQOM(
pair available&civic	727	CB>RBJE>]OdK[BJbd9YHI,A[DZY,2h?C]RVRBQAZWVK=WUYP]A]cW0?AQT#^RDTa
pair available&closer	609	Q?CwSH9\<K>JI<CKZAL3LJ_`bFedX[`EK[=FOAH5k3KN]S\DJC@J8bWWMSUOLc:R
pair available&cold	545	R=QwRIJTNFj=T7KGGXIha0DHcm;maUR?JpRA<C[IcPHMZYo^_U`JU_XD6Rf[4^eQ
pair available&confirm	459	JhC;[$hU\@U@DOnO<\L@XEDR<3UsY8^W4TPZIVZ/Q1K_N6?Z?GAJYbfPGRw=X]OE
pair available&deadline	679	XO[KPLOYN7JEK5T5QU9KIdY=QP+:h9W:6[8LjA`JGHVKUTAR;F8:Kw]@HMTdCFH?
pair available&decide	585	PfYQBQKUwCSJ@\X8c_N_FIAZ&>Sb:FR[HMLL]F^RGG?[P7R9EGPMMZ\CSgH[SCG4
pair available&document	548	sW5NN=CPRN]b;#<f<:_a?W`UqpcU9`dF^`dFUISM]<G6LXGZeUMPBhO[[P_oUR<S
pair available&education	542	WbEDJZSZTNYZQH?MCg_wJj<h5Tf>A8JUZQW0PM[Y56M`;Q:GU.K6JTc`<KSATUhF
pair available&enjoyed	443	BZoLVBJCRd`N?F:q\>v[Gd1b<Vw1FW77g]Y\;Q-voqSNJ?iM[bQkF4)aAP2`t]N\
pair available&event	334	IGKSV`=1QBLLIJHuWjNwWlMAEwO4PUDPKE\&JB;r`>[f5dP;DMhcFL8`L,bRKV>=
pair available&family	621	>`?CPk=;RV]M>MD_J<TRMQ@\QWk?HnGGXUO^MMITfbHJINwL`fRa-C9MRS7^\Ll`
pair available&feedback	381	vX=IoEG6ZSA:H1:OGHK=7F@Vjffo3[X_w_WPZfMGR-=GHrO;@O<1@GNSjcSh^[_C
pair available&filled	399	<;OLD7=(TeVLvf6q:NaMB@43O@DEED#<RCR9Q?31XS6Lmc61WfX\7:]/_^>dOBGd
pair available&future	364	N*No<H]<vSF#PM.RI^[H9^XJE=MgBRJ^=BK?MB=?q@I2cvRe_REXB6WK@UKFS+JQ
pair available&glad	598	WRKJf^<QYQ8\_S];U?WYa5dmLHWBMNIW[9oDaAcYHw^aBXKABHBISNB[FPhVdJdD
pair available&health	359	VSCG0>58I[@A[AZWc7bSfS5NHCLu9\LY#BrYI?CNnXrbRI*VBd>A_CQ@PO<Z.;dZ
pair available&hear	720	gUMkK>#@UMRjI=DJ7UD;BXI@U^<W7WM<RfLPU@PMUQH=cV[DXRYS5Q`KXLO\P]EJ
pair available&hiringside	429	H[\XDaO[3[pc;MMf2@_TA:HqISjBFc,[gdBK8bp<eej[ZEhUbIS_0#Bj.A+kV[ee
pair available&hitch	444	`SFDiBaE\KIBHgT15D<RGIgKBwDjB7jnS`fCDV9H7:V\AQ[Q`<A=H;$iS=G>U@VL
pair available&hold	739	JODcFXFCLRawFMDODG_>ScO[jL^?H_TJX^LZTEHGZCMA=HW[aD``5I=]VPH]SIWL
pair available&inbox	523	fHYTnD5@9PQH?=/EG^SNV`bP>QdQRLeEHQMbh>[DX5#'TCKI@Q<@IcKVIJT]89MB
pair available&interview	739	WOZ]KQA?OJ:::GQBBv5N5i_Kwl[Ze=e20d9sfTJEI0<8IEIZ@PECIc`S6?bQNo<.
pair available&invite	429	\gV^TKHf@AFM5J[]FQ\7Z>qwMfW>bGY\PWdkj@WIP@cFTiGY\MDgYnAX>EwBN^NM
pair available&join	606	(\de=n>?6Qe_-0CaUCd`;ZJemg_LPU=:EwG`[KEOKPG3W@]gQpiXEbFWR36jXceI
pair available&keen	598	UTJ[ILS`EeWUPMZ\KS\RZLDMDBBBOb6I@<[cJGD7_Q^]30YK^wLQ6:I^E>HETTMc
pair available&link	626	RDMc0Eh=?@B?_`TO:]G8Ob[=JX6LI@WM0Z0QKJRAOL2eZVHMA@A#XfF8CnM^@I(>
pair available&lure	515	^TSgj?:>PO;SJD*n+UM+NXArN^fCUTCEDY@hK=>H[=S3[#OjKScREFaECF;WDnMo
pair available&mediaword	605	Q^RI9sUCD[aJ;DNTPEwb\P4VDfW2RR6DJ^NY8C9WLKsG3KbYgqO_A9NUE=(VG`Ph
pair available&meet	653	\LgS;U=U6_[JL=N@CgJPCwUIdUN^OMqJ.[AX_<7IYML=Z<YO9WQQ.Hr>93Z_QkG/
pair available&mine	482	BOha?D:LIA8BJQB8R<7@/_JJldd@vJQOIa=Q(58@w>KAgSDbMSPNHeWFJWFM5a56
pair available&move	548	N+1KDXT6WJHdLi4WOCKP9WP?:VKY1ZFZa@a>@TCB9YI[POKCTGeGC;P7cTKwI?KM
pair available&not	490	=EG>DMYgF`J=?#GVILrCaXRX@(dbYLKHKTQN@^^VRQ`NIHZ89[YE@V-Z>U^>6ANZ
pair available&offer	560	Ll:GM?eScNT@-5gB`XJaODZE2TKJ=Gk\D@A7wabF8RET1\<HJ7EEEGSaHnfQYPCP
pair available&office	679	MM>C^_I6wTWe]WL`KKOK?J8VOWgYETTDkPgEBb\PTK@MOFL>JJEO>@@PPOST^AXU
pair available&official	594	DSRe;QF?JKOFEPLSSZ@VA?EZ^H@gZ@RO`L[]D@kVNP`L84GJKN`VwAKTMJ[aaMZV
pair available&onward	582	^JXhYJ;<]<FMCA@F=SZIBHN>Z[?RMQj8;wIGa;L8T(9RH?RL7R6;KSn\Y:[;<^WJ
pair available&other	516	2XPGEVTrN[T9hwQNYK`RMO2OD-kAJ2AVU@DE\8RSTE^ddTKMQNaL\9ABFRLZDFCG
pair available&pay	374	P`_P1[N6a^Co1+9ReGJg9>TZuvV?7SX*^OBvQUXZrwe%^&Vb4pta47rLRT6mLfEa
pair available&practice	502	ESGSEC\NNWZXaP1WDdRWTdO>dV`V]]6=8D@eDTHTwWGIf<WJGl]a2Z?N3MTQZbGO
pair available&prepare	475	FbcHXXL>KF:UdPULUN^uBd_@JSYLwLcP@Sd_I>K9XpbYuQSERPZJ]abO-WEEYIBM
pair available&property	673	bSTKEbD@@TOWKH9K[ERcPc\_Y`oRKWXNgcPg@ATEwPHFDNWLEeOJ-KJ\M?L[OSPY
pair available&received	381	?7KJmbDAoqQhUwQZCfVEJ^<>]BHIZh2lRmnIHOGoG@RcL8IbgfBZHC^K&V4]AGTk
pair available&recorded	415	3Y`M[`>fIH[eVCBbSH:RLBDuQ?SNIIHkUaqA9$^]CV^JB8pV_WHL]h[GJ#EWXcHP
pair available&recruiter	645	w,aUFEJ^HHGPHSY>d]DDHba5dT6TaGtTgXCSjLDCvI<`^XJQOP>6cVbRKWXO7XJC
pair available&remind	381	ZXLHcJL-HFn>?QARBUYDarGGkH61h4F@6V$':???SL#O]55RGMrZWTKS=ILNNp9?
pair available&review	470	F@?bg_RUspLPUMOOXRiPJME?Z`6=Ca8CLQ`H@O?w<^_[NWHQiMNr15I3dM>dh@cJ
pair available&role	438	SdgZXd=SnTqYY2QrK;iR_RAMTYw5:aRZP=;T<@5NlEe*PYnNHSl`]4LRHH/5V[ip
pair available&sales	629	TGs@BJQH<Kdg#D9FA4SUM2I_XUc/dYGVEOGZNALWnfIB@;p]XnORGEJe@S/\EqNU
pair available&send	396	aKYn#@5U=:2^+XO1JKAD.TWIbpU?^Phh(wSd:WZBj/9&F`PZOKTJPf^WOF7A@cH4
pair available&service	554	Q\nNEKPEBPqH^:MQJIWEp]GJ9NPATZCBKR;j]cKUaKJGS4`QNTHKW9]S6CW:UwZU
pair available&shop	581	GDwW-]-?,^Qc?A=[7O@_PN\N`tP[q^DR[nOdH(>OpPPKV5dpY_ZGV_KC@BKVLuPd
pair available&sign	435	9SmQL<j@R:\Q3(\HFqHY?1_?OT>GYHaA9gCddNbJ\c9#aThK1FemBq`97d/OFZ=+
pair available&slot	436	GA^dR@HB#8G5+7>a2TJMEKGDJ`WGHH]MKC7CUC^K_8NR=BPdAD[<?DXJbCHO?@G@
pair available&sorry	552	uMw^DCNMI`7AU.CRL\M@T8IS[[XME-NDGXTRY;UgN<LDeGQQ@@5HhMES;@=KGIW3
pair available&stage	518	]TfqC<LNQ_K75@2H,e8:,VdFW]NKWPA?Kw8RjJ\Fo6D<HASRURe4NS&X>X:?N]GF
pair available&start	560	:WQN?X<I\Lgi+D@QQCTL=MLHcYwQKS<7OWMY=OTLVP_\FUQ[;MZ]8I/SfGTW`VMX
pair available&study	560	V<P`Q[N5=<<CVI1Qh`MGSj4YDS>KOEJAO?PkF9KN\Z.=^YC[UwS@WbWa^/WNCXGL
pair available&talk	635	XGTw6Qe0ZhGC;>2M>IK5#[N9]nRJSHVTF[9XMSKEW487J6?dRUfM5KHLN?]GW[K@
pair available&task	539	@DwI_eF<KZPhVI;de@gM]48mM`EHB`b>[L[rOB7aDi=LYMcQpa`nN-P@\E5gJdYX
pair available&team	538	TbSe9]ADDZfP3JEWS,_?1aHChkSJKg;GUvO\L=3FfWUDI>bi?^\O#O/oI8FYg_ZY
pair available&thank	497	SQGaw?,?UZF3LgoP2R?GG1[J<aq(5(?Y=`C]QRL7[A>>3KOHKII:CPvYi7L;UKT7
pair available&ticket	483	J6Ve4EY;+cI@\X58Ab;J9nV9dWBVfUO0DBOwY@JcBIC@p>KEAeTU\[cAD'pJUW(?
pair available&time	358	BS,nT<I&LMMh[3f[7ZlEPaMa;IW$TbP2j/HIe3JM`8A<JwQGc2KAZ?]@^eacBG@K
pair available&title	513	YGok9<]>R@:J-F^HQ2SM@?E,[@U:VPB=HUAWO?#\_OA/UBWX?LRH4tQ>KQJL9bLE
pair available&urgent	365	<@Bm<A7YYAKG.dDwSAqmDHEU/WW/E\=ZWHI<&P5^s:0J>e[YIX^9S8V@wA:_.KF^
pair available&video	701	e5Zk>=?>ATAMYb_DNwJNEH]XYT?CQXUM?b0VfEFJYA?W\AOdLQIHRd]-CMUWFeLJ
pair available&wait	438	=MU_7SE76uXn^3]ljSj&N;/FgV@YTh,QZpT\?T3NmKGLpJ`Hc;NRK=9QE>C^VwUY
pair available&yours	497	_NRR@@8gB>;8?G]#c$#VbTYGH8ZnM>^iLIBZ\ek@M+O16Y\E@@N0ulZhW\eE:@;;
pair away&back	546	>3C=D<hPfva3VM[6@C*R8oJb?DEhLE_CN*=`C6RH+>>>UFJ2AFPwTCF?A[A,=ED7
pair away&book	592	TGHMPAPF[Ml=gZwVETURgTYG6QPlEPELMR;G`LO<IcH[_U;MNUNKRJTBTHCUK_KQ
pair away&call	634	TLEcSGDSR41PLI_>SCRFW3^MXZKbHIwTbW\CpJECKULRdZ<<PHHTL\DNVhPZJI[?
pair away&cancel	389	nFJSN:]ZEcw45VY^2<T`[DSPkOU=CZ6KQIApQAErmY0[:HRF[Y>U6>H]=%Q<XGbV
pair away&candidate	449	KIDf[o7:Z__N:IGhAc]OQKNTeJ6#EbhDhbTEq8/SYg87Tp;1U@HebPs;P35MSiXc
pair away&choose	628	OSNMG=ZbRVYK?B^NCEAX>SV[9DV\VNOSETJDBXmAJMLHP_SJ>?WUDK5ZEwY@HINO
pair away&civic	549	lTS]VY%5jB)C?=SK:@?_<MYZNZcaGJba`jWJ_BWW0D88VSC8:UHKAh3Vd?]YZ@c#
pair away&closer	738	LNTJ@<ETMSwAISH<QKGBIJWPKJRMCHFLOPJd@?NBOBPILY]XK]WTHJ;BNPN9BIWU
pair away&confirm	522	MZ^&ZHQpJLAHJN[2KBXwK\Zd`@DOaHTSMBOBSZIg9H_RE_GPAhNT`HaLPhdZ<]ZW
pair away&deadline	606	WO<_M#nCSO@EHMv7.m6ID_TPK3AVaH^MAO-VHLA=U9ZNTF=U;W>^bFaR;eY:,N06
pair away&decide	557	W\VhhS3FT1RPI:I<?3M[8#Nc3LQFDIRQ`OfGoPn66UL>E`c\MK?LMnLTgNUNWTwF
pair away&document	489	VWdO\DVaO,6'WwK7Pf3Q]Z;MB3MYO/RQY4[7Y6QLL5<dKi?L6D@&[ZKPVZlF4A=;
pair away&education	415	DZB0IKtNmVh1Enl;73HL-pHb)5Td<;lM20=G9_cQJE^L;;6YF9^ST-DT0t)Q#>@H
pair away&enjoyed	432	SI?JP4]TMIM8oJHCGOeGMc^EIU]lTPm76Y8Y[aQFJN7^b1QCFU[_8wcG@(dS]HIV
pair away&event	497	=LSL8TJRQXSE;8CU^:;RQSQ]TZY2BF^NY[YONDYXJAHXJYMDD6GwQeMK-\QKbQb@
pair away&family	498	TQEEPeQIZWLLEO2XRLSNkPE$6JA`QY/NZOHN@JEZAWCd]bK#SaMQ_HS@c`ONbLCF
pair away&feedback	541	K-SI^KSAO:G>aR_#OOBVYX_[F@DDl1ANM4VVI7IKEKBBbUC8;99cRLXJPHAKM:FS
pair away&filled	562	QLeAaRLOPXAB7MY7d7D^je]fD2XGl7CYD#ZRY=JZAWiS=M4\JPNE]]aQCdI:^pOW
pair away&finance	434	<s_E[eY#v<Fq0HjAPPkU2NB\LfCY3>h7N^0AW@R=.8L<XFBJJWM_<MK;L>5@e^K>
pair away&future	358	0U=E:ltXU[`leP\CgI86[W:U_[8eId<(RT2V=j.cOf_XTPj:c8aXbT525gMR#;lS
pair away&glad	354	gEHQtt6RbYDX_RO[9^ST5gQ0T[o^OGF#uLTINRNnXID9ZVFSY8QGLjjcEDXZuV?;
pair away&health	741	JLaEOUV@wUpN9<YVOG^`>c8_UTM6ELZ>K]MTBc?SS[b8M8OjMbdi>G=>B@MHV[[`
pair away&hear	509	Rf;OV=S=TA?3@=aA2=IQXCA`9PYjRN8wOD2L1@T?Z3YH?KSOA23C9R363N`CSV^F
pair away&hiringside	562	T\>m<OCW>T59:9R]=NNIMlFiQZkEN]GcTPHQE_SIw1LDQUGSSRIH>-KPLVCZ]A[e
pair away&hitch	506	;Z:SDOM@>L#VkeD`R`b:M7<DUH\SAS7Ni'p)FP>LdVIliS<LMWP7^DMIM\FbKT#K
pair away&hold	559	W]IcmX<TmUB;Q6WOH?RoF>neCHXL+EYL`MVJ`MXN9E6=?_(FDLKCKwX`TTUhWORA
pair away&inbox	749	1;O8Z=w9neuG9]c;?;>i?famC4]I>CghD;<K=>3?@@;<7dDTG=Kef<^K3oB3==D<
pair away&interview	513	rP?SLLJ:HG?D<lCR975B70W=H[XWC5Nu[B>2goX5c@?BDYDKICC-9H[_odXYP#IT
pair away&invite	440	KfN<YD5kQ;MEFD@COcgNV=9YdM=_]G1cRAbZXBNYWKPG_XDRwdmI@SEXP?ZCNU=c
pair away&join	357	=SNS3YwH_[:J::9]h^THpneX5<B;R'aJ`^__LQb>`HO?S1OAUE7o:@0U6L^?aL_R
pair away&mediaword	428	VQ@\ePmBirEM;w]:DSHIMoa@ON;;EKHMOF7iM[7WDuGNBM[?fK6V^<1E\HBB+kK>
pair away&meet	504	H<DU<>mPbmW@0XfY>ZS@7eSV?FH'CBrMGP6tHB*<XAI7HCIRLXBgwEi@@XAO[A;N
pair away&move	417	i`D.A]V@WRT1LeYNGJ;B]d6`2MVwEPB:PMAC8Ci)_#L]N.KIQ<FO=M7@CkY`\@UL
pair away&not	468	XK41P4j<cgk6Dsu8(HC]H_fY(4LM29Y[Z5K@d<KG5.8B3w53/B+8m#o4PaAQ*?e1
pair away&offer	441	XV`wA=UBB&6F;IR;\b31ceNKXCTRTCQ_DUI:gwo48gWY_XWO=JFi?e5GGWC[V0FY
pair away&office	613	_KWWeD<`MG04L^F6X;F^D=YGT[JR^<KPSYjHb2CZ:DCQSh9PDS>KjwRb`6b0NM\E
pair away&official	422	-OR@BTSPK:fTOV4\P<L_;CKI`WQ3?]>T>KM_\SI]Ylc0kWuboWILGMDFLD#=;]nU
pair away&onward	407	9BJA86uf>8HPKob<E>8H[e5C8MGL<:6N@HQf<YJeTLWe<YS#>WWJdK+-ueE`=GVd
pair away&other	435	@`ccA]#PS\_DLG'\ZIn?JP[asJbAsWKKWm>@ME`KZFEdFdTDJ`KjBaNX`7WeH9Qm
pair away&pay	444	_]_IPe>DWPd@E3`HBdRd5,ZK@UnLGUdQIKM5`GA7FKG?ECLL:TIoMD^@C]Iia#[H
pair away&prepare	488	W-n5X?KKUNC@^`F+X\DR[`m=P@S;V7G?EWM`bFCf#Xl`@`TA*H-@kCpMKU^=HTER
pair away&property	546	pTDVYYQOwj`Q>>Kf68YMGbJQCoV11TebKACZXZJMVCS=NFOWX]MKAUQaGC[\aYXQ
pair away&received	521	DY`=3X%G@YHU7PKQ[W?_nNF_>EN[wL2X:`IQo><C[SM:W<O=E>[mBgiPCj]W[[vQ
pair away&recruiter	429	NVN'NKTR\M=]tr>@QgFNkBJFJ:>DGG@O5N]SEKNWuQpJ_BoZ6j>.]aO?#QHRSB>X
pair away&remind	485	`r9Zm8>=rBCD9FYQ;&rcJj]wF)wM<8hmD=8NKDX2U?<%.o.<J2AIRVLSbi?F:7J=
pair away&review	525	]70QSST@ah6J#FCG.H2MKFXMO@OUK=JBWG@W`FZQ<VDP@VKaCY:J>&>>^JNh[YEO
pair away&role	387	K,GYp\Vq>GtKKJVBU9F?`aZJE_bMK.LQS2WgLO2QZ1@f?T*=N#gGDs^>JFU[UPSL
pair away&sales	509	TZ9XgT8EX^Ao@T2NFC]J?.FRiQWB@adKiUoCNC<G1UU#9EI>PpLk?P7a[V8l_F[a
pair away&send	568	>\U46UYJFf_`WK=CYOcSPCF:bGJ*Ee3@cWT`ELG]ZsBOZ8KKMwGU]C6UU8GOaBLS
pair away&service	549	E#REZL3HOB;7mRPVHU:asKPHRY6MKSIXQ9X`NQGR@XG\e]G7C8AV]L\GGNMV?d`1
pair away&shop	413	CL^b[A4746Cv:'+XfYK>EUl[OLa7SV`-Z=FLbZ0RTd/Yg3SMQvE]BwX:;SGDP]5C
pair away&sign	374	EQv@<wXN,4oIl`,M`]JLdCi(E05$MdA+Vc>ejGTH6H:>`=Zg@XCTNQ45T5FGN?-Q
pair away&slot	430	-AMFNC`Z6MOeb/R^<KV8RD/3SS?CCi9Rd+Jeq(O:WKPXXV/jIS[`BT5;wQ>QKILC
pair away&sorry	525	T[AlKGUY;?P:KUnAH>B?@<KbU@`SK?TYI#V<[X_FM3:\GVG;7P:^F6YMeZiW>7ML
pair away&stage	452	J`6HOgZTLW:GTd`]=GDFeJ?6ERc]DD)EgVab6_l#YXW7XXSOGRW7-9<<Kbc>VRFd
pair away&start	519	]TMZC=RQbEQ<CYgNOFG[KIbHJZ`WM?_VXWb0HwZLM<;^ID@HLGJI/`OeaMdIRAIU
pair away&study	381	LXGqLaELn[LwBXEbe;m@BKSw_lP:(Z?JdVes3F0ZUAg9NQ4>LgWD+iEKRVSP^<Uu
pair away&talk	457	MGqQ:V-XA_RYu>>CrTVCKEeSacBE_[PL;>bsa19JUX[cd:CeaER=^_wOETiFPRLe
pair away&team	783	h\@XUBI<XMG=GH<LC+TEQDLD;TQwGNZilM^=Lm]EC;2X@OPMSIN=2OD]gFSW\=KP
pair away&thank	640	_WXWZRZVIBY[MUwRD3lV@]DgaDFLC^<QDL@MXFWPXF`9OUSKZONT=ZJ[OUK<bV^S
pair away&ticket	625	X^[c:c5U*JMUBS4w\?[IR67Z_S_<Ad;<[IOQGJJCWHdEXH[dPbXbJX8WP2UXZq^b
pair away&time	599	N?9NZCN,bb`KMwaL7\HVRZYb;.C_N5Z[KJDTC9L0LG>LId7B7BKMd=X9NY7?BH5>
pair away&title	607	^O75fJ]T\S+KYdYDRS19PUQ=5B>b=7QCO;JD`d_DLROaBCV>FJG4E7SZMZg1F#C_
pair away&wait	412	^da]eHC<:5M>F`e>[8:OO_rn\6Mh`A=b_UXLglR/DB<ECm^J-ZQ8XwhW@S]JG`R/
pair away&yours	497	?XJOhr>U\KHX@V=`N>jHa3IjNMWHO`1WB]h3>wIO`^cP]O8LeYA]dW8IOQJPYQUW
pair back&book	423	LGw[[_NPc<GPT5PDZb98DNjQ_QAI^J*CHIdWIZVD:j>X^`JjEO8Ed^K3N=[BLi;G
pair back&bounce	513	>>ES\GUL]WbJJLZ(KG9iHsWZ4W>dV.iqF2E:;KKO<=7MAQGSFY0^wK_BTXaQFXGD
pair back&call	524	^UNJZHS6s:&:'.FH;\.;S;im^VBYNVeMOgwQ\feFIY7BBdFK=G,/:Y3Q^G[cXTP0
pair back&candidate	440	b5hINb9Q<HOVP=GOQo1XORZFdZAILLS;GCXah#MFVNYRREFbETAHkWi[RJ@AOQ7L
pair back&choose	497	OO6NOKPBdOAW6LGFeYQ=@+@KFI?hJQK@^2[PLfT@IrAWHSODa\APOfSGgavRwIDK
pair back&civic	569	OHi7FEOCZFYDN\\2ScJD@CT=P*JMK<QAFw7XlSVHChACZHcY%XB>KhH0IL=<EF+D
pair back&closer	407	L99MDT-_@eSTOOR\8MedACEKJZT<Q[>m_A?[EHGhLm>Z7\PYnj7KY?wKFd7>MIhU
pair back&confirm	486	M<QFGX^GJL\>UZKNreJNKTX$EX@JQVEIO;`qJXCwKTWNeAK^UX37QqL3RFO<9<JW
pair back&deadline	538	U)T^@P;RG^WnUdNS<EOL9]XGDoFT5MD3]OI[MC;K8j^R>HXeRaLBA<>`U#VVdHC>
pair back&decide	709	_`CSXISD_CCJFO^>T:LSMEZ^]qVwBLhWVSVJ[WeF:HENBKZPIAAA4PLLdQ`Y\SSN
pair back&document	508	KpF\EH8KJNM93J]V@CW`ICIgwZmGLbXZdsZG>CKncVaJ@_HS]KNW?E#LT<TKQXWZ
pair back&education	508	?A[NM;t>Q;c4ESC.kR?=BU>=@:RhOML:<P2@NdbMBX^wb:dI>LJYZgQPCWSK4594
pair back&enjoyed	485	LaqhGO_#aBeeT*JAdDF3/G4,[Y<4:^_93Z6SXXWPFW0Mb+Zfa<T`/\J?V]=BJ@>H
pair back&event	441	[^SABF7AM5NS#8KAC_3GjdJT=5SLT?ZB=Ab\Qig2_YdKShk;9@?L$kcCIhfG9>YB
pair back&family	463	>OLFJfDrA?Y\6aJd>JaCYNEJbAfShI+:A_NSO2FEYGLYR+G<[^ZjI]KI%w@KIbMT
pair back&feedback	536	J#K9CBaSMkJTVOGSWY^:dXIQBEE_[OIBNJ=SWLGPFH^RSDVTFAICZgAK0kF;L`FO
pair back&filled	506	EBO#Y@`NcJZT4;J4aECRDjIK\WBMB=_^>N?fCUTIYC8GRQW>>MCQUE^B>sR@SL>D
pair back&finance	724	OXPL;@w@bKO>JFZKXRDIGULFAQIZQBZPPMIRQORI?OMC^CPKD@SReXXF_[QBVP0C
pair back&future	638	[_P=EKHOKGTATGELURA59>GMSHHQA:S?\w=TR`e[KXAWUEGHCFXRMO;MHZWZ]Y8I
pair back&glad	423	ncdbK[U;V<bRPIMJIaPH;XPQktls/IO8i6ZJuHRJPRGHN@;VJbVY=g`mwC_\a`>Q
pair back&health	523	aRZ=I?aPGQCO@DC;Hc6<GQ\?IFE\^WW9?p5`RYnTaDH`wIVb<IVFIXNFE_jBHZIE
pair back&hear	330	O7G)?#]@reZaXmEA$UD>,DNh-JIT>W0XXLJVIHL65OQGQFVSILLnM[^E9HMW1GND
pair back&hiringside	424	JWGHT`Q]WR[qwkEX^cGN9N0T\TPgdh4N<LEe[MY^Hi@VN5FPWtB9O?WM\JP;?mWN
pair back&hitch	319	KE\VXYe)p;^Q2Q`NT2E+eP/t1VFQXN9cf/wEQlhT`RecSv(\cK2)>JoUMd[fG4-F
pair back&inbox	634	H:[?BB3BHRqK=J^GJKMiQ^7MZI;2SEQ8D@Am<,1@FZM>h]9QHdRIlPR<.EFQ4wJ>
pair back&interview	678	XIV?;MV^J17?D8PFYATHI8OQMQHWw;:IEXDS[K[BURSXWPUABXZHZVQZO[YX8VOI
pair back&invite	430	R>j4TRwH[:$6]Z]CB^QV>lFL2]#XD7XIY+hE_bnQAY/Zq:eU<UAN@]@9kcWHU(@,
pair back&join	430	8rZrJ[V.fmqL?,jbwMQKJI58P]O2CLbCHtQe]G:@XqKER7UbEORS0T/DKYTZbLFb
pair back&keen	495	FXMCPRRRB?R16C=EPXIGQf^GcDdNWbjHDc>5OIG+QHV[l7wf?XJGJtQM7J_@6h;Q
pair back&meet	489	S2@KkS=9i?>8::ZEA;5^EC[YORfS@>VYr+K7Y[g9;3D1#VJ=K<SGGhXNQR`Qi@JE
pair back&mine	388	N\OXNcE4TlFe>--W6jQMH-D^b[K=2R^T=]QiUJ9?dR?Ek.eoVcie'XSKT7%wheDZ
pair back&move	483	e>7^c@;@[48:P@C:OFKO[:PUVK0LPA2c[DWSFHP\7CJPdC;:VHQGBXB7O0]wO=^O
pair back&not	661	LG2wGCG8X,COEKEWICLQJ8XBC<Cb8WLKfS`5Fa[JI@<]WmGNG?J?LCV;\[HZQBQV
pair back&offer	489	HwYRqQER`Qc?M\\Ut\RcDIha,SH24Na]T6IGjVcSPQX_&\OGP_XAC9eDP)ZkQMGM
pair back&office	544	TR.\gFF?W3D4?L]9DA:8=<OwFZ_m<3UoX^a=ija+QG5O*m>,0189=]Q]kTZlW=S6
pair back&official	343	<OHS_KM;;QkJPFYXI2&]6#XgcTGa&6P`S;GQ[`BZNYeBDJ>MJMEELvaBs\4l_SH@
pair back&onward	575	M^W==@hTVT:RDtX\DbL^N?GC\N>cWV=JN[HFDMHAWKYXk4o[Q\wEOOOF>UUXNM=c
pair back&other	682	F?CEVRJH8^WXDU:MQITLJw\OeRNWN\V>MVVaK\@EEPARQMQXLM[?BE[GM@PQJVTI
pair back&pay	556	CTHCIRwVp[UI[gPJLfS;5fEM=(Y_<EO5DDONDSRIDF>V`?F7SNO\XKS?@XUCN2HK
pair back&prepare	400	+aFIQVTP?b`>#iLa]]VN=m*TEB@BFKX\R>Cc6mfA\bDM^;bN2;w/;9W;GJKC>BQ_
pair back&property	520	SjKQJ;LG?4<S)8Zc^KTaBF[DdXeAQ>PWSWT#=2R9aFO2BBFQUJTGJXgIAPEXYpT?
pair back&received	411	BBDT5M>V;LQWMU,Xd.JXc<9a6bDC2wOWMG.SHMR[>l0CA9V_H?Jg;A<Q?FCk=Sp\
pair back&recruiter	403	fwb_sO>8QR59i&nB.ID?C(qd_aSBX?\Zj_VLeUh3NLD:id9AXGI*U`]RmK@q9@K[
pair back&remind	556	YK=Xl>6KYG2BC58M80=iN5fbVUXbS;]ZbY:CtLQC?+=<3c8%&AB#MoaVQ/SgO]]?
pair back&review	490	=C[VA^AE0XMkK)Kw>JdeNQEMoY[,Tk6IV],@JIDsLdDPQEabQhcKT9XYGKKEL6ZG
pair back&role	425	V[dBCe:6oQS`J)YqW@@KK)_US^,'?2nRLA[Y^OZX5@9ERa/J4akPO[q=g1Zwl6JV
pair back&sales	492	aY3[ZW+DDNQ?24Z\EC_E'9igNwUS4GKpKeSTTLa<[H:,4nMVQXeYA-\UmCbjaSs2
pair back&send	407	>S:F6GN>U5[Ic@WFAPBVreDS=P:]DV4C/\SCUvJ;:aR]?TURVEEDGP=e#\_oHM>_
pair back&shop	478	IZH?a^@TRT\[[<JkFCwWZ]>HXbHe2wG5cYSS<B<I^PfRZI_PN:QLZ9=1HFNVM>KY
pair back&sign	550	Oa\IZNR<e>E,>3pNGm7NEQL]EGMN;9MMQGLBswDBPePG?[==U2EJ@hO>\GORfD1=
pair back&slot	899	OJM@;Hw>SGWKSKKL]FOUE?[SGMK?CLXKN`NdNVKHQOILYZN]PONTRJOHFTYGY=TT
pair back&stage	652	[LW\YaRI<GJUZwLQF;QWK@8MeTE_LEJPJDUNHeVONHTWGTYBULQQLKEZ?8[Pa9P>
pair back&start	747	b`PNRECJe@Z6RI[HG@GDGT_JYOTYW<\YWHP=WKd=4KAF7LK9F@VQCwBW\U]d[CJQ
pair back&talk	469	bYSUJNP[n(JF7#UCJs;H5/oMX`OH<]r@Af>@_>H3a27BS:Gd64HQ\U^L^HbZYBEB
pair back&team	543	YjJnT]H9vNCYfVA>.PM.?:*DPcIb#AHE`Z_H^kNU8X<S9FFF@NLR0UQ`f4\[VEB.
pair back&thank	495	P=RTa4-HETXE`AYYf_JRD>FY]RQFVFW4TSFOn^9KZL[JeS>o?EEC@hS:VHB`Mm_#
pair back&ticket	574	WObLC^@F9fQOPEBR::wdK\In]VV1LY8KIQJbKK5]\ROFEHD_B[UbV?X`@)F`YR@L
pair back&time	473	Q@?Pe5f#sCF?7HM/$1Wb=]jcVaF],=jR>FDDJJOJ'DH6@qGDVB*SPHJ<ATAfV?HD
pair back&title	527	K\9E7OgLOJRIPXAC1]KJ+S)E<VHQ?FGIXPK/@t_CSOHIK=q[LRSK1T#RIJ9Ki>AN
pair back&wait	405	RqCJSKWAL`#KW@gQ3XPLdYhbdXah[BWMWFE:AZpYM>jX>k=\3[U7:LTIAMe\MdQ8
pair back&yours	629	ZA@QPHQOSL3QaUU#?ZF=LkPE@SU_VH<K^8@UXIEOSMZaAO^XDYM@KSTIRG^@TKOS
pair book&bounce	543	@wPSR\PRWLlj@EOdC3a]LDDJXW\LUeICWCNG9JHY^dkR/LQ<rTXq@NAW5DV^ZTg_
pair book&call	466	VG9OZHHNCL_F31NR[VDYCO`\?_Q`EOXIF@X]j`X?-;FVKqR0QT4#KkSmOKf?-;KN
pair book&cancel	535	NLGbeI4V6kE]FJkf64K-r60WEdJ.2V/N0:2ZZXCIp#D`/>^PLUJ;=2pVN4EDMEfV
pair book&candidate	515	QNCM\XEQpXsnPG1EINJ\9#OPKWXHBKPJgHbI,:YbSTMNNX@\X[O^:,Cfl8MWKa[U
pair book&choose	609	OVOQMPKHTMLOoI7R?N,7b]G=aHF?f3[LGMCQc?VF^5>OW8<L#WDAGCMD`QS75E4D
pair book&civic	535	-\)^F1d4SW]hZkDf4OG1BPWA.iBr$\4anPS:DS@Zo>.bN^ANK+qI(;IRMw>hK6>d
pair book&closer	465	jQOWGS-FPE+SBVcWBVAYXX^>KEXPKYJBFdK^7CCP[DYBQTag5_IQ4\GSOTwD8VVN
pair book&cold	435	XH@fLDTSL@P#^.WT>RKQ>PI@ecId<>G`9PPAlQTMT8,B4JCA=DsVqa]]`DN\3ScJ
pair book&confirm	455	PY`:`d_d7CGNgP_#FXKfPJmN^^V`JANH4`aL\Fcs9GUBWgNBHH9R;sdiEHCX\NU=
pair book&deadline	462	MDTCMWUd_Z[fk/MWW8/VEHHTU[LM[D=5^T`W]2?B_jW<eD_UR`8BsOKJF;ZF7wDb
pair book&decide	377	_3FDL&M]MSG^^SY/#g5SV]HVrHU=d3HGT]DHgClUN:M:QNU=F3PHNKRi.E`ORFZX
pair book&document	550	cVQK>g4GVLO_;+E]Q6\\ER-URvEDHXB1oX\lSwZPWbPLVJfHWcHE8NK`TRJMbYZV
pair book&education	489	b<6Xw_ScVEZe@]Mcf0Bb8/,gEBbG5?ZZLUSdCSW\)[J>42H\hAW5FFJ`Y-OCaAHB
pair book&enjoyed	519	IPkLdPZX=PYdWQSVITuWCMIgTH[D`M[G^UMm]P\I^AQA\^wUNS`XRPOFAPZ?HbIN
pair book&event	413	@LPDiV6j<]3u`DCEV\>bG9U=TXH#9a/q2GaVL6.j?hgctM7@GWMCID[22PQHIcW]
pair book&family	472	>V=r883NIPQHC`\w35N=[Y;V87`aP86qEZ7J$e`@fDUS+)O?6=FE9NGNRBCDHK:f
pair book&feedback	417	kTZ2oKVaP/B?lnw?cV[Xe2N%@fRQ9CeNGAmQnFbdOGM`P`K5GHRVcWdRI:]4*[4K
pair book&filled	522	PbQ=bWQSAMGNEcWZ?>dBhw@L?>sGCD>FAKTXCDJ@cUK]:BSEF;aE<R\\ADD;OePG
pair book&finance	590	>[JBBJ?cCQVaZMt]OMHQS+#BLPZ9HYEJMH/?<CE[LfGJY58\NZFC]HOhSb)R\K:V
pair book&future	582	YZ?[IPdUb4C>FVWEIEUdTODhLW_wBHNlEJM:UXdNN<XT1RGB36A9@IBdgpl_J-FQ
pair book&glad	432	)LJESZBlEMhadU^HEZY^^>QiS=N=>Z0AW>HCJFO`:phY9wPC[UFSFbXOP.GEe\fk
pair book&health	655	PYMLEpWUYhmd5AEf4CZV.<@chlp@HZ=7Nf8iAEGX[TO#>F_^bc`iBU1B77NaoemP
pair book&hear	700	cY7YYWB@[EdJ#.BMSIKT?.SmUo[G;[cVbTn=UYgH?G=B2[BBc><N5N<TcJYc\0_E
pair book&hiringside	546	IAZBWO[9U`T_JtEH)IXIWE#RA[AK4c(?b>KM@HFVnM\VX?U[VbTS]-VSRD+;YNMc
pair book&hitch	506	XTGJO7P#ZTUd945VICjGC[CK9Y\aZZA3lPQUUZCCaNELC+PV_QjR:UE77^BWU>HO
pair book&hold	462	[WQ^P1G[XYi\:^P[8=2S[DD>>_YB@:TcL?=iD]=:\W-\+.]D<W]dDCYGmS=#Q5OZ
pair book&inbox	457	GbRO[ZFD\G_NAEHhN3gM#(?dOkc\EL[U\Zc\LqWXZEO@>I?hSRd[%PMTY_W?nKMA
pair book&interview	515	V<FQDVGPV:IC\AD4ZQ1I]FhG_KHXp.`EV9GBd.]NGTX@WbE#C;OEU^CWfQX^GLME
pair book&invite	318	6YP2OW?6)]]$?C8CD='^5a?qPsPZMQT3^#QO+kQCSVsEe@UN?^f1C`YRV%OS9WYB
pair book&join	522	WV?AL=TbZTK;HaMT\-NISLLKHcWLRO&TLlc>JFNIw>YYYb]CYDPdW>X]DGNTV?TU
pair book&keen	482	Tni^Vc3@T:D]A@]T?:I>4tZJP_VFVDE#RbD_I(A9f8\O9@YX<LVD(D8KRT\RIZD=
pair book&link	762	W=]`7495:E;CZ>BRUf<.:Zj>cf1\pU]JJQ1UP7M>fIEMw<L[MTcKJMY?QAX]8Y2C
pair book&lure	500	J]AVL[i1f\]P-XP`W>H:I<1QOTY\3KFHf<uV9]WwPbm8MEYdgkYD=MDOVBU7_JUD
pair book&machine	420	9IYTQZYG8[Q9KBMKOP^E`]jUWL;J>DgM#MKCLZnKE]TG]UCUR;MHBiFGJWLFaLKK
pair book&mediaword	765	JGOOOUZQRU\RG=@IcLXO<K9SiJQ:8ZJ?cYPO=HEX\aB@TO_dZwMYMT=IA@RISOWT
pair book&meet	525	`RhY>^6MRS4?\+NMLUIwa8DOHbbDKLI]I>KW/QEYSOOKKXDODV4>[W]\Z_8sSIiO
pair book&mine	544	?Z)GjE]bWAEHTQOOR0MLYI<iAH[2C45GqHEKO3V@TCcRKXP.EOJOO0GwKBZY\<`M
pair book&move	570	8k0VF;O-58B:[e9`>IWDIFJT,DDc=XV`eLH,?:::V?ESMLQIaQGWTBkPMaI^DE7w
pair book&not	630	O]PMM0N\#JQDUaZROLT?[gF1KAMSSP0=BQ1S]DGTlJJ?I7JOCBZB7COSOS\:?<RM
pair book&offer	565	\bR]EVQB]HRE788:EH<F#I`HmT_BILU>SbNCNSc\9P30NEHDDIBNGmATbNGphMOF
pair book&office	620	5h\eO[=@TlwhE0+vH)ZR5/?WJ`gH8SM=dgE[@XF]hI_MFA\[[_]_@B<TS.:\h[Ui
pair book&official	834	HhKi>f?BBqwa9=Fi>5dK6I/jaga7=m4A]aKZ9HBRaKQ?79mV]jfk=:@BN@0^kYdl
pair book&onward	447	JW<ElSVMZ97]g-gOtWRf\iGU0O>]5P5L[)[(T[df9]KO5wA;XFXGGB/bhb^`U6eS
pair book&other	573	1l>XKUR\K\bFOC[QR;FRPWc\EdZ[RDSb<PEAMHMNKNFKLWG8L#UVQS=mZICK[D]Y
pair book&paper	471	?m@a<wP=e[VfI<SfICRQ@C6hOgYLEK:;m`DA&SATBbMP>=RIfkOI:&#m>CEf]QWh
pair book&pay	449	_J1EBOgWa5.MYV:NrNFfBTWCM@LEV5Ow>JM;NNAG8SH^fZT?SQ<?cgQ-RbhWO;4h
pair book&practice	510	U_a_/]9/No`a.0(oE?bE3PDO`pfA?cE4^^GmAH@mrUDD?.V_whkjTO6lGK/\S\KU
pair book&prepare	484	M6ZPBD@ITE?VH7@EDSh=48G7@]N^R`MRAJI>N^aI^SER_>Q5w?M2H=Y+ThP?LRDl
pair book&property	549	6FSpE?#S0YeKBOCMPKTM`67E^FS2AOEJOKCSCFA^LDZH.HEUTN@GTF?R:1YA=RPc
pair book&received	416	X6\aNGSZP'Y5374CLKRMW^So7ZdFEPqQ<Gd9`#E6FAIBiA0UDP^YSTOeC-RgMa\C
pair book&recorded	470	R^XLBY'4PYefVA7pE@VT1?GgYab4#?N_nf:e>a;kZOGR0HkFjk^H?A$fe<@YL`Ll
pair book&recruiter	492	d8;`B4XK,.G2rbfBRoD.]nd1c?6v7IiU&D?MfR6A`R=g=M=G1Y>:nE^$DaOQ&Y#3
pair book&remind	586	1?Er#LH8.PEJJ9A\:5maHZ'ZPMVMJYTg^NQ[NSK:XCERVOTIVIER)3AAmc>aRSMd
pair book&review	722	TZUEFKKOG>OLQBFDTLDLHaKI\YI8\WIDNPVwZ?G\MGLJICYT.RSQIGB\87YGBSSP
pair book&role	566	e?5XfT7MQJ>N^kXWRF3Gb^j6PPEENGMU;ENciUKWSWOZ?DJK2TJ;fV_`X#_H9AEN
pair book&sales	565	6RM9<WHBA`w`A71i?9tN8C9hN`^+DY.;ZM3\88KXaOT'c;f[OcUw<MGNVX(^SM`e
pair book&send	578	MLp?WZE]INN>c[ZCw^R`cKIWMI]1YN8NLH]T[CBeEedfqUXKQXCVuScXCJ=J:i[i
pair book&service	719	AeI_BXD0Ll`a7'@](#lD/M/MKWlJ3TG2SOIg/CMHU@h:E0qoq^bU#)(IA=GG]SX_
pair book&shop	402	W4ufjO)@8NUK@_0-UEITjimWiwsNDQJAY?EROIK=<?F@R*2FVMnB0l>tACddOSU?
pair book&sign	482	?T?^U@r\a+._akE9HPKCbhb>IQFaw>`Z=FI/KWuKmjFda:T,T4BAHgiLZRTUE:I[
pair book&slot	361	K*^N>#Y>T+L[e7[fBTPF.IXSRBKQ8G-VHG%rs0#P_4NOL^k'eXZDPFR/XZdqGhWG
pair book&sorry	359	@A5YarchQ`8M[o=K/Tk6qjTKNQ[Y.KHWO;APPH\LwAMT2iB;DFSKN]VAUPRW()Ra
pair book&stage	552	POJN`S:EjK8<iDTElLDg[OdMH@YK58UgR>w5SPF?FURcFi?NBM4:LJZ[TFOXH<G9
pair book&start	598	RNQCJKTR>OVcFZDaKS[XMaULoZAXIMO8[MGRBYYcZYR[LCcEIw_;]]A:QHjK0Y\T
pair book&study	677	Ej]>QKCL=FwDQ5:=P[PNKQXFGIYAVD`KI]H_NSRjQLVDNBG[YeRKADJYJSCURLQA
pair book&talk	573	SLHV^LBdF@6CYRL4^mHCUWwOSK;_^JqT@DjSgA?T=Z@KfQ78A=X<eucBgF[Z3a?H
pair book&task	731	`d=WE>`?]DhAIGJ8;C?TU<QXPV`E;Bw_`YPNXjY=H2@T8@M@RM=M9K1aT_IUXBN:
pair book&team	443	OK6iE7S%6W8PdI4P=IH?PjENjR>lYGS>JQYMd#7QFRB.25SFKSI*bQXpSSIT==5Z
pair book&thank	635	I#?@OLPJO7F5Z_IJWV:_bPJA:93[NL6I?9eXLYUbC`PfXP<REVI9K<RS1RPB>9Ta
pair book&ticket	525	`XqT6S3l<QUVFZ#XhJ[KTJXXl^B_r[2'ObPhMFGgeIlDSJgT\MZdOWGI=8M^OkT\
pair book&time	616	:=>YML;J@T^RZwDdO5]HY(2EPJPD2^<VNGUJJB8UP<XNTC^_TVXR6)KAYJ(ZFHL]
pair book&title	342	R2jVKcZ=a*^7ba4We$L`Raa.D*1Aw<LV+5o^_H7nb=8;l\ULJPP,pUWDQ2w8JU$f
pair book&urgent	632	LDADY>W>NLQ0'QUIND0GwWR?BDZ\2S\bZ5?NhhU/A6?_IXE:D>@D66_P[fI,?5AM
pair book&video	518	MQQ9CXV^NV%M/0PA`@@Y2A_6iZ]O<EWS@PdCw\``>RZ5=YVAA[B60cU`W<PI_:PY
pair book&wait	651	J^Id>P6PZFRN8*-D@;[Z.W`]]drZ?ET9waYNeXKN8RN4APH;S><TIZ\fPOPjoI]D
pair book&yours	471	\AaalFBE]#:/PejNWL8Lg[o(XI=PlL\QIIOYV:;HeF4TGY-J%K74YX]?7TTO6_DQ
pair bounce&cancel	409	9K=LbR@@VOd\L8X[\A[?K3u]qC@d8wGunZn[87;NTDIWhNIQ_S]QYWGJQQ/[]XSd
pair bounce&candidate	583	VA]IB.OS7?O:F^:=`nM<n\^HVEQLOANV6CUMWCH?IHLwOT@E;NBMXN`-RTNV;XB[
pair bounce&choose	309	5fPKTFd?GPJE0fXDVr^Ud'=O,)IZC^YE5#>5_U6QOS?wO58P473^gtb6Cw_HFC?X
pair bounce&confirm	663	<FP8XDe`LLO2OVfKLVMgCMaM9F6NZ>WlKIEIYBY=?ELRXTLDGGC>wG[HH_@JAQ>N
pair bounce&deadline	443	NKYCpd4qISNQKfwN^a6f^@[:QFV6aO<EGf^atH7wPW`KaiGQFKB6bWv^J%lchGYS
pair bounce&event	632	BO@NSUI\ckb[DJGXB>YHV\DYWmlG]WLUMdXSE:FLa`fR;T]NOAkwa@BLJMJOY?eE
pair bounce&filled	557	9SACWKWCEwM`S:_6EI1WLf`iMOZBQMTSJ0EYJ*Al9>W8E8`\XH>uS=CF7G>g>RR_
pair bounce&glad	395	D?L%NgGVWH^l/3FUOKDR7ANWHIJMXhq,ALjIM]Xl<M83Y#]S`oFOKbOABs]C_Un?
pair bounce&hear	268	bQFkwH6CDmX5THd`J@Of2<SQ6<_L%OnsHS^hG9Y`@@<58?TWPTHSIM>;U@>PX_[B
pair bounce&inbox	426	H@AAM8ZBwU[?bcVa'6Im1vOKEKhOR'hK9K=YLQ@>H@>K;@NF@N0NMAW3F\A=:D=D
pair bounce&interview	505	:=;RIAr>NSOK8IJDGFS;aPaV?@IWERI`B>;SF=V6VNNFPiNBe>DP4HbAWw8RG@TP
pair bounce&invite	565	@/3?^>Z<ffjL>?\:6)7w/jKS39P`>=VE=E?ZDBKJB<HHJ[N:F=3e*HO-6]L6;IE:
pair bounce&keen	537	.PS\DvFYLFel2MLqp6idQTCFQW`:URMPawaJDBHji\^Nd6VT>Db_=GGOERTJenMZ
pair bounce&machine	517	:>O8d_bFHoPBwiZF@VDTDDHDL8BQ<@O[6K8MCebFND9,MJNNG@)SX7S,7G28P_FJ
pair bounce&meet	446	\FUaUHkScPFKJLC^KOWF0OL.JhV[TFJHUV2adDRJSUTUhQ0tUXwDFYj9??GU9RA0
pair bounce&move	494	U.\OYP\FA8_8JlGD2WIMXI`<C<'wd@EMaF:6B/@4m/3dUiV:GFN:eCh>UkEm<B=m
pair bounce&not	447	T)9Sn-c9gwiukKDLBl_c@nRUGB5h1M\AIX&TFKWLNE9TL\[GSJbLMIE1H[;;Hb:;
pair bounce&offer	502	O[cOc65NS3I7K,UTBR3WRDUXCF\>=PHZK]E7S:Y^9;O5OEE>J1A`wUKwTF@PjYPV
pair bounce&pay	378	`BLVF[;^H[PDh6+GNMUcE*<SkWHE>ST;gj:GT<Tf;pTSl5MX>MGZE5:LLC#80ELX
pair bounce&prepare	405	,dhUN=uQJ_t[MR^^CK]RNUE]wDbKGnG`UZ.MN6CJEkPOWXQvD_8aHGKdQ[+BHScY
pair bounce&received	401	a@FctKc0Z]ZD\FN>^8<dSRe_CK`SCDLY>3^EiGoi#L<Gd]MIXF9DJXYFbeKBMDBW
pair bounce&recruiter	655	0dKQ;P3n7YJeZ6CH[LIRN=NRTUSF`C4]KcVPfJ=J^PKRaO=PWwPWeGFT5IPO=_Kj
pair bounce&remind	518	cMl:Hc5bIPFa[U:GE@nI_FQaS]7PaeQPfKVYYAM\\aTMQFRu^PwHdUKOFOCPApCW
pair bounce&review	615	H?w=hNTVX=?QheY6]^FiY?^39F5AdL>TBH[N`SV^.e`]chL@:e07p]lH@DW<:RLK
pair bounce&role	352	mnfW^JZNCSWP<*48+^Q2KvWc^UUSd<LJ#E@]TI7@nBiEV]OVCX`G]M9c6AQ5[cXh
pair bounce&send	443	q08]b>nBgmbJ6PbPBX0lIhAc_8@PC1wk3/=VKGNB5FLBRaF@:M:hVK_3LoIJ>CA6
pair bounce&shop	539	UE?b>KU8`[NJNgMD@#]T=JBeFMJ]QVFFM<:UQJiYiJ6OHgQO\=Q-GIkVQUEZVG<J
pair bounce&sign	388	+L:ZYX\7,`kT;,YJ>=S]3]LwMGMNFST,EbCe.(KXP>j;cRcQmaYtEL0>I.CVNiMa
pair bounce&slot	411	97MZTIJ6skhE,TSe#KEI>_FS8VVM7QWG3R=S[5[G?SKT5VQJ@.CYJ9@Mi])?EQET
pair bounce&sorry	402	BWL3K[?CKmSZbC=nLY[Z#jmI^*:F=FqMiEUhH>JdLRJ.XhAEGKBjaOl+U_;^SXIT
pair bounce&stage	401	>ZGPZVD7:U5I:ESd7D<UlBEm_2oDWaNMcWwLUgAF?GUDNWVGHIXPCwIuZC[7:aPX
pair bounce&talk	508	U`HP7FbEQYRT9H:wEAHNB\9RRM;W2?I@NfNSMCG?XPW?SWfP^QbgC<JS9I9AOSHJ
pair bounce&task	588	QN;NOHDXNDEZIIBHnQHZb]T;WUN3KSKMFINLiO8QLH[_i`FVOCOPfFbG=HwHG6QX
pair bounce&team	484	F63VQMCYDwOe@nBML:nCNJJTXHc4IJD[]GYb9;LdkI\PW6bX-Cg^AOFk`DPDOfXU
pair bounce&thank	378	=8C>kJQG]ZR7:dY:N?RiT[bT9M\aS#LgP/9M@S\pc7-I?gc563PofJiT^vB7IHHS
pair bounce&ticket	364	9bKhcJOkQeTR3<.=UOOQDZ^]H/KWDZ\BNZW7B<M8b4NMIcIA#RJQEedo`eaHG?(6
pair bounce&time	645	:@>VJA\AZZKMPN\Q7?ULZOZH>:?Y2AWfL9*F1>G=P;?KHw<BS6@M^7TASY@I:8BO
pair bounce&title	418	O9V1k2hJZTX?#wi/7Q>l>MbHWJ2RQ@]@.`?AoPIRRI=NLNIO1\cQmc]*MFR2>_1.
pair bounce&yours	603	JOYGwVNUVAOJGB^(PNFVS:\JWSKJPIYIWAMJhPKKOJ=8H\:)FLGM=e^``H^HZKIR
pair call&cancel	611	VH:h\BDVFwr?F\ctO$LDT9CC>Mg@:H?W:95n[XPHk>9]A5WT5S=:59SqN<C:D6]^
pair call&candidate	709	NYBVnBVIa>6V=9XLL?URT1XK3RkOIYTO[Q\@KfwQDRA:<aCDC<>EQZT\UUqP]GOJ
pair call&choose	732	VKTCX_QQYWPJ`OPH;gMfG6\DWKDHYNBGIK][SZQL#QQBQHCS[ZHFHZM?VLS_KRRO
pair call&civic	552	&w[oDOFFJWne&ZWTU:cjZ?AwTRm=;`=QZd`oTcFF[DfEPSbQUeed.R4`4O[XZUkY
pair call&closer	463	8uWN^M6V\7iW=&_d9#EEAD5h[JcFZ^PJJ]J@I`bD@8G.>[FRDMU^7H@^7S?Db\ja
pair call&cold	537	#LP;9lPSVL]]TGio\E\WPNHWM8\IIf:mATYW=G:s5n[`X`QZ[VMMU5bP-ANO\Xdv
pair call&confirm	610	KHoUF[\G5^o^J[@CRWhSZ]XbI5O4_52A4^RuNBFZXjVb`GAJVVRWaOT(OR8VWlwN
pair call&deadline	601	PkfPEa?TOCgd#@Y\7E\OKKRlRkVUI_dIcccd\Kb_\[XA:\IZa9iJ;JR\^DElNX`a
pair call&decide	550	Ef?WePJYcDAX4iv@KAGEMJ[WM=wNM8\rlOX>UWsJ(.XX,`DHYLLaTMVdKff]MLa7
pair call&document	612	`f=K_K9TG&95]MwAMUAjS-OLVIt\VQ[aEFm/la[DCJ?E>s+OF6ELecNgXAZWSMT4
pair call&education	590	KbREQO?[SKbT5G9oC8AU:K@h@V`HMCTkFYB`Z`K=OBg#<^e\^NFkIHF\VCL?QhJX
pair call&enjoyed	496	cGuJXU:H)DWJCEEKBL[R?5_,dHVD`^[7NTZ@DF>ppS4Rw[Ydd]ZbPP@4C5YDP`\C
pair call&event	483	C;E8LJWa,ASA^KgWNSMEm3:=:DEnH>M^H'j`XQ;JW]bu^PP4Q[PEYSlMUNe?#YCT
pair call&family	547	IZDsI\@JXL^[7#7Y;=\Z0HLvg\uRHQW8b`uNRSZ]NVP;=8h^^gQm8K6mD;>`ffY_
pair call&feedback	474	qcF_MF@SZCZJ3?\R;6N7VE9iMedNNPQW@rWiDlT`rhM3MQRAR?VH2BRgH[YwTaWg
pair call&filled	490	E8WSqAMY>@U3GkcGUJOau@hJTOOA\FUS7-Tht_;@?L=iFN81DX#6aU_A?P\<?^_P
pair call&finance	503	>NEINOJ@ILUd`P;]A3cXN=A_eMX=FZS7UZdk]+=KRKCH=<eOwjcET=8L;8@K=ZNe
pair call&future	434	Vg%VYT'EtF]E+JNAKG;XR+prH^wi/C`bnV`KZgtF=K@FEIJ6-:9NBSYYaOobZNM^
pair call&glad	472	[X5euaSSKFElPR*VP;Rb8.XkaW\7G\@NlXZ[T79gN.YD7C[?IILNW?AwPG5eq>X@
pair call&health	401	$i2;&p6^JLVHw5dfVneBTMHMO3>tRYFl^KioL<;M^_;Lu??Rlc^^?O+Z7P,vRnPs
pair call&hear	427	WGE^eQ1YN/IFT+p7?U;pT7nS\h@H[O`dMuo9n>LA8#&DBv80>G5OFaXmsS^sP)tJ
pair call&hiringside	408	:WMYVdKIZbj\COVRmOfmLhO`_Pj8^_G6YZwkTZk@d]kM4LPXApBeXYQv8I]VjXgW
pair call&hitch	453	FI1=OYq]PT[?SLKKHVnP1jcPZdwX>TTgt)H6I]NDXDGE^UO_[NSVQT94LbKXZT.C
pair call&hold	510	GQCed`1SERVOCLa^h#1fGF>?jLtA<DYMZIFZKTCSGo^I7O.ALW`M`VZY\6@dQ>sQ
pair call&inbox	419	rO>gZF*5O#+%_@TFSY.T>Ad^FaML3?hJlQABg^feK=%*;O)5E-.Q8is]t2iX`EU=
pair call&interview	613	2,UHJDLFHU[SU^JU]SAGIdK3NFKQ[3NO@WUwLY>L:DQdUIQFFQ<>NRW+,JT<4MIL
pair call&invite	502	J5GO2UCH2<?G7JILQo_[Q`]FhPDXY9SHAASgVND_I[LZ^^NUQTER]q>#I]P89VFM
pair call&join	568	FW<UIY@AkbPeATVVO1OI:EYbDZJQ5Z<Q[BhVJ^NJE[VI<OXBPS[>9#EdPHMKpNPO
pair call&keen	599	T6tjTSf6=RB>6RLQBTB>CwQDpKS0kFX>Fh5^C6H?tE;Xf-YVFX`HDXX<,ACS4aA]
pair call&link	493	JaUgNsNNwiUNGX:_ikjP=h0SNAOFlZT`HW`Q]JFhCR\@C<_`]bHo7AIa;>FPNtgi
pair call&lure	491	HAfTYOGg>VGA`W,H5c^IXYL;o^<CwbHF;]Mr`19bZOYGVXtS]tcRZBVCBKIaKXUV
pair call&mediaword	692	ILSb7c<.:keY9,8w=3l^?@<a\k`7PaB<c`XX/SEILuK5T=aeo[jgA>4G?H,Z]\nb
pair call&meet	643	[F?_E`L8VQTEQA<RFNXVOTPMbCSK8B8LTIwZHCEKIE]HBIKLWTSY:=TD:bDcgMQM
pair call&mine	514	XOJeP\EQ-MS@OCIr2DOTLiIqU_:cKX#G>YVd<BFKlZeFIFTZRh_eRYNHW2UD?kVI
pair call&move	731	ESPJ@VLEHPa\K4FiA=rGEIHJQYHCDwIE]QAR8=IHNOJUVI6Ve\^n6:P>>P3dQUVd
pair call&not	527	dESPGCM<D.?;gP=23g>[:Xf-OW4kJ3wRfRW:jX`bDN=QVqYOPT?3Sk`E8UkbRWRB
pair call&offer	518	RRT\HN9;U\^]*@Ha>@JW:SN\@Xl:SL*VjYBh@DNQ4aIHCD]HReJK6#FPBc^ZaSMJ
pair call&office	464	1GuCSO;J;[^L`fgiLLVHNbKK\-16VC,VP9wdV;Ef0K`TsD6QJnT>CYb13NAPUpfQ
pair call&official	594	DZkN*S@JFMfFIFPh^>oa=ODMCIQErd5WJ?GcD4AHQSIN`BS\FX[LH8RVFQCECUPw
pair call&onward	442	ZNU`IYo1Z/7CPOV5=M?/'eH;X$Iwb,WKLcH6Qdu6SB<F6LPoRZ_F<PI.NN]:E<,D
pair call&other	754	;PMaW[81JHM]MJM_@EQO:KQDSLKQ?VW@wFZYV=KWZDBTIMEPRGERAG\S^K=kSR[X
pair call&pay	564	.ERI=JOM;HIancLOW^I>RQQLRIGSb_IO[FLI_DEVRrX=wMTdKP8S@=ZB<;`i@RJV
pair call&practice	401	<TuJaLIO\IPJdm_e`:W\+d\fGil=HB7?cGLL\Q5YEvlDj8\gPdJBV>JGTI#ORRcX
pair call&prepare	514	dU^BwO0HJ649?gACOr5B,MTV;AdSDbGELEQTaF@]?JS@A^%FEe,1]fDI].g@=QdC
pair call&property	430	:AW?T\RC7GNQP@4SUJtu??#F]Z0.WS2Ac`QgF:5TUdL5_eMJ_OSP8C7cJ>,KeV_]
pair call&received	428	wMNZ\H-f?N8DB=[CQL`OdmijMW?=IPqRP\h;uZ_=NE>O[bN]NDPKQS[]>OAkANL@
pair call&recorded	633	TWVd>e<FKmYvB75S:?mODL<WXMc?IsL;sdKh@:3GwYg5>G`X[h_\>BAEN=+cL[_R
pair call&recruiter	533	ShUcDG>J_KO;hsMVX`GCB<T]\OK3NSL9Z\L]_.]b4VVSP`SWO8;#DLe95RUUMK@@
pair call&remind	502	LcRarQ#]`8F\EQFPNYR`Z<DOTVn:JIZ_`GB9;XiR=PC6KF_CTEFAPJTvYEhKHARG
pair call&review	457	bSJTKm>Ggtvh`w0hPMXgDLFSDhBc0L)YH_^MANUPWJYVAFYdOqYZ<5X`V?gU[BIV
pair call&role	428	KE][HLPRS-%FI5=6AP@JS^RIZ8APQ2I\BPO;TTBSa4mXRPiT4@XRDwRB,V;E\ZR8
pair call&sales	626	I_qH<XKF1TfS_R?nYPiIWXHV]QMEV^@L=J1sM/KPh`[BH@b]LgWnWIY#><AMFubl
pair call&send	520	=`SS^Y@dHYMO_JUFMEViXj`wrXc@7ZML^^X\E,PiP;YO[XJ>HXAQ[UDG@4U`RTaU
pair call&service	594	SgP`TsRHbeSn769ZE0LP4S7gEOpJDU79_[MfKXSRETEDG1XE`NI`AX4STDBZi_wB
pair call&shop	482	Y.Fj0UDDHcHWH,/TR*kOQXJXQw;_HaG[a^MVRU3O]9M/jLdYOh]X5R];UHETIcNZ
pair call&sign	556	:IES>l9;:e_qJ5QWF0fW=TQ_@v]FaRUFVVIQIM?g^wFFJLc^_fXm=KIS^C8S`^OW
pair call&slot	427	_>^NL0+H@DDSaH96=[>54RP,tQ^=pRRK:Y=WHDIGs9Z3\RKhFOXFvVjC@,#X@^9J
pair call&sorry	335	8D.ph5XmROUQ.s\MMORBT;?I=JM^Y8SvR12*W9Y5i'AjcK#BM4YQ\Pp9fTIH52ve
pair call&stage	424	V[^ga9[V.J]3V>KOdnE\=Mf;k?3bp7ibDkPKMDMaQZCHFKU@%JCHYqObLFXE6wFE
pair call&start	549	Na0e8OC;P_nA>G3\#>b^4DHgK\Yc>gKFfv_\3P@LWFH<E@rW]XJ\D+9dHZGp\bfa
pair call&study	422	JG#ikID;H_RLBC+k>?Pa;:O_0rLQ6+$@q>eIDWJG`S*83+:aXdKY<+kYt0RQ8;GG
pair call&talk	483	8:eK@G^#<7@GdITEItL.ZVU5_3BN`GaP8QPLaP\IHFCUZ@GM5?NCoWQINVO1b\3I
pair call&task	449	Ad8Sh[SwXJwbAcJbGA[KZf>nWljC?G>_qOXYOkUXHdSTVXLZPRmH?DKP^U<\DbbL
pair call&team	558	JK@VYEC7\6S4Zan6DcBNU8_*K?HPLHd_IDSOR_]D#D&IHlN@B76:P^XGaa]M;EU<
pair call&thank	584	BCO'HF7JVJ#XPNMWM]-AP9QT:UUV<O*UgPt@8cbR+a<IVH]d\VI^YJYPX6aQNFAI
pair call&ticket	355	M#WPTdMoP47T?`2kV,Woa;QX`]BMbSYneWpVJIakAb`CQhL]X<IAP;hbueFj[aKL
pair call&time	467	7R[l\TACM[C5SZ]_JWJfiSOp^?OIUZ9_KB_[TB3g<`aUUEFT9??SMa@Pg2QsWCw^
pair call&title	400	AN9CHbKr:Q5_cp<8aSjJ_Sd\a=KKb<91T5NnHB<aDQaKZh8H;?0(QOU@?BfKQwnV
pair call&urgent	383	;F=Qt;tbZk_7HipTGYDdONVZ$O+GI^elQ<Tq<tKIL'2c#fY<;:@DCE<8OdJIPF'J
pair call&video	553	KIQKMQZVF8\?]wUOWOTDQ^H^8Aj?-SFWFUh;U[HJ0]dWLU5N^.:LQ]Kn`biC?Pd`
pair call&wait	464	iTeoTFDCG@OOaB)AG@::GIE]tnkq`PpYrV=IsF^EW:9)/\)C2[O:C^^jwZldrl^/
pair call&wish	670	NP;P^B\>\6Q@M\c4NXEWLJS;NFLLB8\aOZTDwMrMCMGN<c?D?L6=O\]8d]KWRJ<F
pair call&yours	527	O<j'\<5P9,F$[[RNOeIShCtEO9;9SDFV70QHw;HKMJFkeLCHA9>R`hc=<PUO4cR`
pair cancel&candidate	720	PPW<:YDLH`CUHT/WQWYS6ZEWQ[USQ[G+[VXPCGNTXXaBPJQdTlC\ZT8R#VQSYk_S
pair cancel&choose	871	SGBd[PR_L\w_?YVbIK6GW0GP<S_CFADfG^=Y\[ON]BCPHATMRQCXFHWUV5LCDU[Y
pair cancel&civic	457	IcTl>HV>:@WiRMQZ,'eD<]Ka;lV_Hi<U[GhdA4=An@QU?ARkpPajOS#4.?-]ZY?d
pair cancel&confirm	563	gk>c\R%1USUD@OCH.9Q*N=NSDSR1FSHcLU.QQUW4M9NQLCYQI@-J@VVwU2=DO^UQ
pair cancel&deadline	546	BMQ\PWF[<rcRFJMS?@>Xd^;QHIYP\FK>:NF[wMA6mYMMMM?DFV8KB@ddBTZPAhSM
pair cancel&decide	574	CGQeg=<PH`VN2tgcaZ@=wG936OPB<6;^;E8sI-+PfHVZ\=TV?O\D88\Si+)HFHF`
pair cancel&education	578	Q?R^PIJHT`V>OVKf^=]P?;-^[VjG<NJ9?oaYhCLASPQ<SXF^wXhFKFXiUFG^TRif
pair cancel&event	896	SGDcPOJV3hp^4OYp5<MHCD=N?Zg>=RKFJ[EwSKHD\LB@,A[[SIQY4LU_J8AHYJaX
pair cancel&family	528	LWKHGV58CoPB[S5[C>lU6=?GEZH#CfJ:S\XRRBQT@B3POU<PXhWSD?'TM<Ubfc_b
pair cancel&filled	800	a7:si=4`IUaFC_w]@D8I`1=TYG`;D8Pp<?OTwYBD=N:MJ>9??E,<H7UZmH<<EBjJ
pair cancel&finance	515	WB9an7Qw]_\I8o]]9a9[^>M4;&oVJ-F_DKQWk\N;gH0u>UD62A:5O;eg?bQ,O<>p
pair cancel&future	445	mTZK@OmGT`aQUt@VPd6S8XN@OeAVPUQ4MUFgSwJc?j.]>C>:XXP@E;?XpDdGRE7^
pair cancel&health	638	A^ONRYIWV`pY=:KXc4RS8R2UEam@>LCYL^_lHL?CPGC>B;cTSNIX/MJm7@NKkAwk
pair cancel&hear	918	XILWIX5JAg`J8ELYTGROIUBPOYPBHR?AEU8wMPGLOMBUBEUZMZOTEGHIBCFORV[X
pair cancel&hiringside	564	KB8XPAFMS]wT-e8`5E]QN?>hVFa+@mJJULEpNROV`NE8KQUTbJI^BKRI;5C>]Sd]
pair cancel&hitch	591	UgSYBb<JCP=pJQ&aPMj^>HYdKw8_HcBC]TIJC=A@ZLNCQNdlbeMm?DLILNN_bIWX
pair cancel&hold	565	aB-jNE=`^]SWVcat6H-4a=FA6AY611LTHC=uTK&6aIHiPCBB@A<O#PjUf(<C=E\e
pair cancel&inbox	348	ZUB[I\/THL><1FhNGRd^W:L>:LONS7cg@dcmo@wPND[\?I5XD;DKZ?]Kh@SVLD]Q
pair cancel&interview	1254	NA?nXB;a:[VBGlPj<5C<`08D?@a;3B@bGG;TYS:7w59`?>FHA:7B6@dVf8>EF4Ma
pair cancel&invite	558	dQFem<?]JcjI<kUV4FFGLEOO5Xi>4>FwCHAVVb<Gd@8W9Q5H<?L<>B_YYD[L48EO
pair cancel&join	380	;PITaH9QFswd1fNgD@JLHP<E;VfJQJdm\L[iIY[[ZNB@1C%K8hKJE9eVCA^@BRd`
pair cancel&link	461	WPt=9j/fbBXT\YN;[eUT:ISPgK?<cVI9>GbrfOL]Fo^hHL]2CeIs[BCR--VDewl]
pair cancel&mediaword	456	#[WW-mJBYTHeF=>kZNURPJAPQaI\^^K9cJw[)D8RdOvIj9b?qHhY_H==6O>dAXT\
pair cancel&meet	533	JE<tXG#VP^NDTgZi/>3@F.L?PBZ<964@0[[dnJB?cKW_NMd=6BBE(=[ZONAXLARK
pair cancel&move	645	S?w=V`RabW\UE^QO\^H\HV^s]KfIp6CE/WRsRE>X<oqBMUQ>FRF\iQSO94iDJfsR
pair cancel&not	510	P;5eW?BK>rwD6\Ki=G4D97RVL9V$37=IHL8g^D,9i8N]13PIJ/$=(8dPG;I?2:Wf
pair cancel&offer	514	R=EL@L@[OdcSBfOU@-\[QU'YPVsOFILoB[sDTMXMo8BRK;$WWOR#9RXwOOVFWS[Y
pair cancel&office	610	G:Yi_BFdYWI:PMiABF/Bb9L7;=o>EDIFA39SP]]XJI<cKLJ9J38?HVwo]7T63ENR
pair cancel&official	631	U-G][0KQ<]w\<@QbY8[O?6>E=Yc9;PF<TAKk]ARCZLUX8;_NPH@O>KTWQ@UUSIjY
pair cancel&onward	484	Z\INQU4QPPRL91o]6;i1<3Hu6-jBOSeI9W>PPLG,F1GQ?2LPIVK]0A]LYT?DGKEw
pair cancel&other	517	^5Nc_Z1ZLqfDIHYf@T>Lf#O>U`ODA(M8BMSkO6AUNFB>QSOJKM<PUOeGk1<Z;DjV
pair cancel&pay	317	\6rDHjJDBegjMsG_-+ZPeEECYOfaJtM;^C7OI>BQwT8>l^@pNAe7@]>:-?peM<bO
pair cancel&practice	473	Kij,#rO5SvsdH<%\8@rl7FCaXX[8IdFBcnUdHB73VXb6ZAcSc]`mi1B+7JDST^bm
pair cancel&prepare	712	>D[Dw\BQ?Q]PElOIYVMUS<ZSYHRMT?HMGEXiNPJYYJTQSaU1LPJCIZI<Z=]OIM]d
pair cancel&property	671	PLE<ZM@NRo_h>N:^=<\??3OfOU_8>[I+UTMrIHFNW;YE;DwY\pZZ2E=:37?KBRjZ
pair cancel&recruiter	490	_V@mh>PNOL\66dboU<@<c2//%D`>:4iV/G.DTZDJ]?,]?<PRC7.7#DOd[6V[P7N4
pair cancel&remind	652	O7?w/H@=;TITXaC]D7^CiGFFQB3J2M=ZX5CW<M2CiK:`DWEPRG>KP;VJwPTPLLA\
pair cancel&review	535	_JR=bDY?dJm=?@cwGNfDW_NVLjYE8IY6]DCbZ=IOW[VVBSNHQVNQSJm[`G>RKZYZ
pair cancel&role	813	U?:bn7OmDWX5+iwQ:C,<pD<I;CjAI7Op.9(dsiJGh5<p6>]E/F:86Dha]7_8=3NU
pair cancel&sales	569	CEP8h4MuEZT:/mr^>7::M1/P56bPHG9=<N+RD^+Qw>_N4)d:?IM5;0NjWMTS2JNY
pair cancel&service	532	c6bMIIJI9YpEP@>aBCZBM9QW\Jg<QI9FLMCwMCA:QZE<B7OTU[]H;BJ[JA(KP]gj
pair cancel&shop	534	OM9[BK65MCdUF4CqG:NBgHGKFeVQBOePL?GH@qaGRV=wbP?X^6QO-UDRcc=R[MbP
pair cancel&sign	714	QJQWUL=FR[lOHHG[SOEg2MINFVH?MKF>HeSwUGBVRIL#IFGaMRE8J@SJPLQ3NKM\
pair cancel&slot	820	YCIadCF[JfcW<p]_A:FGU4JNTCw>:PHdCF4fVUF=b=EP85HSECKV=:VS`B==G@NQ
pair cancel&sorry	573	AHNhESAW9t\lEJfv98HbV?DeZWYH8d8#-RMtHM2S_Dh=QHcaJaV_I6>8,1;COanv
pair cancel&stage	443	V>NUQ1BP4cY/.dCbDb(AP9HDR4^2=)0X3I4kL_5Dm;;CG9F8;QG=;I`HmV/*5Hwp
pair cancel&study	375	9D[GbSRHJeUA6[+gK<ag?8SshR]bQIV%uMKw@I\f\b_7R\uVmGFgUG;GCUA^wdQb
pair cancel&talk	848	L<@hZ?CQM`QBTjRt?A2L_1AEOPY7=QJTJ9=HHCK>e@<_NI?N[EA?A9[QwPNG=>ET
pair cancel&task	549	TLPoeO<`RwiSIqSmF.PKV@JGLab,>H2GYXJcLA7Of_K[C?ITPE_V;G]DQAd[HUS^
pair cancel&team	615	X'<iaBOcGbh@4`jq@D?:X+L8:;_76L;lJ:;k]C2:P>;a8BCQD;KE*Bc[w6B6>7VU
pair cancel&ticket	449	[]Z_$W1I@kjX%DKmO7N7KTBWR>`0;;WhOE+^GW:a_^?PQ2TQVGVM8#/QgJPCWXU_
pair cancel&time	912	L,@tPO4\AjcDA^Tw3+E?]6;F;M^.7<>\8E4kSX=>q><W77NPK@?P@6fOg3K7:Kh_
pair cancel&title	828	bE>de<*ZYR_>)JW`<<?=X8G6?In<45Re@H:fb`N5R88O#MH9D0IL/EVj\HE6E2eM
pair cancel&video	426	IC/s?6N?^CSCgD5q<)`GBR?\?-QC3Q`ZfPU&FtQEq)SYwm:Qe6`EVUKYee?dIC-e
pair cancel&wait	553	B;N<MJ\bW]HP=O=wHRW3@`8=JBeMII@jPDLvQZZKWV[VI6YSB1OL1DUXLE=KN\jK
pair cancel&yours	608	ilEhi/FV[?VA@I_`2IE>\7<aIIwD-:VlP6O5eY`9F?6:FK,/:0LR<DVhjXWB\AOF
pair candidate&choose	455	>kl>BfwiIUH5IEn[c<-8b@0U*>GNNM;aM9?ASHZSLIm\D7sLVMTG%m-j+]I>.FES
pair candidate&civic	529	RZE@6LXJ@@][7K-VZFTOFiNdDMw@]WUGH]Pc>H:@eLDBW2QIdeeO/GKD1>C\UPTS
pair candidate&closer	585	0q]<LVLKS[M5@PXO<GCNcJSE3=Imb2EO*A(RCdi4P7RdDIU9@4d?Af;_[wIB?JM\
pair candidate&cold	551	bIJPN=XJYH8>QAIE?D:N:UUUHPWwY@JATj^JPL`6GN3>BI.P:8:=FQGJf_QVA<Y?
pair candidate&confirm	523	IFXD[fkT@swPJaRTI>jb;dQCKSP'DR8&IgC^EG=+rKK^P<TSM]@MDJHSCM8IZC@R
pair candidate&deadline	529	XCVcfEQBWFPYSIJCMUWMS6W=>R#AWL6VQPoP[WPbI\;?RSBNGV8YU@k?K@WJAde[
pair candidate&decide	649	OXVCKUCK^=86@Qw*DREFhCO=GOVXTK=f4cPSY[[MHFWICb<G;;LAVgKOJjQF3;K?
pair candidate&document	567	TRMP_3SRWCXA#Q_DT6PWR1ZfK3Y9JRXXIIO5@JNB<CLJAm_B6?GB_QFJUUQVFRUW
pair candidate&education	586	wQDgX47V=0TNF8DMJUP@@9b[QaX;[Pb\GR2[U9JDG'L:BZICU?OZHjWZO^BN:CcI
pair candidate&enjoyed	489	>OFO?PUS:6F9RHP:WI+SdwX.D/Jpe?>X,I?P[KHSG?kXnGNC-Jg/]rmA5Ka@,W<V
pair candidate&event	462	QGKT#`Y<X[c<3ii[4AM@]s=_BXQLNWDU`SC\@GASAS8J8UcSbLA_8YFTFN76@BVQ
pair candidate&exit	380	AGmZRjGZ2aF_lmO[(wNZ]KLL\6FCVPG=6GYs[DA[8leX7DZTNi(WlCQI/40EAN]N
pair candidate&family	592	XWJwa@@HCCFLa;CBGgED:QU@A\>@ESZ[\BKT_?S<Lf8CLOBR`OFW>TYFLEY=\FVB
pair candidate&feedback	434	_;KQPt5B4bUWTZLcOA=wW?2T,P=E1_,-Xh_0ATUf[abWYHsg]HQK^F57Q?MJUDCR
pair candidate&filled	702	IaT2PGbaIP/3B]QDJMACtZ@C>:cXe9IcB<AR7acDwGT^VO^97Ih=RmFK9WYK4BCS
pair candidate&finance	393	3ZAh1wI45UGs`NPXF^S@JvMJ@nAKLwFRd[l_GGDI\YINE;_joe^I3),Q0BWIL3WH
pair candidate&forwarded	448	Wp?Ww85FmF?5*:oDF>0O7NMaZVq0VCi^im[1CeJBA+['*\47+2Q]3Ujqt_ljQEL@
pair candidate&future	463	lD`Q[8QO^NFBNX9VNSK?7aUw]K]WV:fAWZInA[KDQ62VVb2VKJTL3Zg4LLOgP>PJ
pair candidate&glad	488	BGoEFDPT19SIVL7;TMV?VKV2PN.JTZD14\Gj<=?GawCOeA>RR][^SQa:,U@HCp9O
pair candidate&health	478	bYJMS;S:BZZO5#CQ8YPUHIGCIfR]imXLUcQbO<bAIXI\XNSMBILV8WDTfZDC>XHH
pair candidate&hear	385	hdLcpDgLNI>Be_Y>@?'KO>DBagIQS3:FmC]0`Xm_OP6e@O?2@F9PR(sEX]wOFEPO
pair candidate&hiringside	590	XaMePaW8YpTNAL]pQ#]e(+,XgsYH4c:E`[P@9ZY]SJC;_HR]d^Tl17B_HX9hhYLQ
pair candidate&hitch	504	p[^NdP#TC7FE6U[M5VTVTKDb`BW?O>WQSNU]cAWMSNUXKYIVBK>J@bffbH\LI0:L
pair candidate&hold	505	>P)dVKIOh3Q8LMS^EP-&OIV:Z?SG0`a`RSEFRgHDw>%Q@U3;P-E<MPVca`X`I<ET
pair candidate&inbox	665	R=wi6E=`3EX9VDP:^jDfihSJ_V7IcWG4DVKZHS?HRW?^jPPRCPKD``]@>UIQLUDP
pair candidate&interview	653	SLBJT]g7\X[sLV?TW<TY7O6KL\`D;\R9jNW]IO@^S\DM09cT_w_XK;*_D9BBR\Q[
pair candidate&invite	580	RGM[hXU:TV9Xcw[QYZEXBJT3.G&aBFHG_:[ZDS^KMlKkEBMM@IN?U>;?iCR;U=?G
pair candidate&join	570	T^SK=ToMPP\JGVaGhELVAVC`RViKUT.BNRYUVXWcQPgW[#_TLMVdc^O=LQa><UAV
pair candidate&keen	529	5XgUDo?>;SoTTQTQPT]fUFUBICB#P\>FUnTSFNK[cboLYMYXJRXf3V>N4U;]CWMt
pair candidate&link	473	RH?HJLTDRQZH\RJGKeMR;YOB@v@BBNVwU=Q5YRoENH(II<H@KGFL@@O7USZM\JNP
pair candidate&machine	369	256.dL>@foXREKbG4a>[AcZpHL^m0CR`H>hw.LHF8cJ<Io;:ME(^O4hEGR@I/3;A
pair candidate&mediaword	502	d_NZeQYLbS1UJW>@U=O\XM\cOHT]9I]RLL7DKeOFZJCYeZLKBGFS3HHZYw@Y\*FI
pair candidate&meet	529	>TF?M[9X]H-M?*aR`VBGKN[X#<UP5Pg6Q1ZGaMTSFKD`OiP=RID@NkPLV@GJbC^]
pair candidate&mine	479	KQ^35UR*]GRUY?4e5M5k+\<_j\<)3X17OAZ]NMMdTwO72=[dXOOKM>43ZU>THha\
pair candidate&move	533	OHH@wBCRUhUHAIiCFHVO9JSo_Fs1cioMIH=RNNXf?NG=4[:e:JUeOK?DCPBRRW`Y
pair candidate&not	562	#ZR:@OSpMV?B\iV?UB\Mfg@LD&`?aB6Q>@J/JS1Je9nPLKmSO<?MD`HX3FQI1ZN;
pair candidate&offer	483	UGWXS6iZR#-/WiJE;T-BElQ=D;KtG5KiQ<:;HVfGTE?dY0]R45Q1>]?NTFbEA7=@
pair candidate&office	608	VaKVGK7Q^IQK<D_\YG]NCTfwUHNGMQeFN]]NFRDI\QE6OSAHTHMM@_BF>GPKOJKP
pair candidate&official	364	T[S1ZWTKZ;G(Z6=BOY:YTKdL29#7+EYYaHULu\eO:G6=:D7WF,NLW\kOpU9I23O0
pair candidate&onward	471	YFT7JAE^@DD,EWrM<^@QmXg?72OvN'VV#<::F`TPYH`i;J\@2SL@NghOZqo@2ZA:
pair candidate&other	669	9_D-(BYcFCD/:c\@7(H2cq<UH:be^7B^2N869iYLhD]S2Pi)>(M2Nv#dDXnAB3JR
pair candidate&paper	689	TwA\V7LUQIHS?QbKM?LRI?I^;OaLK?Q\cVOOH`POH@L?ObKAGPIPCRM^cMCZ^FQK
pair candidate&pay	569	]BIKaUZBHMUOIdM6BRPcP0H^OUL3KLB;E9WeVOApWLSXj?[CMRS7MO_\7B\RBawS
pair candidate&practice	459	7K]e#GV[N>\e;;?S:;XRO?JhWC[Mc\V;\b6m7[;J`b\S<;YmF@if6SQgMVPXYda]
pair candidate&prepare	544	Y#YU0NKTE[YINYHUO3``\@MFjF@36VP4ZNdCMBEX>^XCKQZZQ_[eH<ER[93l]S_a
pair candidate&property	575	_J>\EQQAYNgo:CZN+?Q>#@G^SeaT\ZF-jePVS7NAUSL:LKj[bgYT/E;GKHTKcbSR
pair candidate&received	498	k52;`w]B`RSiZ\KN60<MBR8@13;`A@B<RLfC9l^N9GJ\_Td2Z_FMD#NQ\Ik*O$5I
pair candidate&recorded	465	iKNZK]o1Y]<`woCS>E6OsYHD(^2R<DePi9GO0[hm,O)d]Ok5Yc>0CB>6uECF`4T@
pair candidate&recruiter	594	FXGY_L1HELW\GBGA>H:QD@cYO\WYADKMHGZSP<NKLP>DOd?>#CFNL[OQZHWESQ]T
pair candidate&remind	644	Pr?PSU\0`_YL2#aJAOZ\5RRNVbW?MKP>HfhMJt_RFZI)?:JNNHFRHI@iG=HP_FWN
pair candidate&review	557	ST\aiS@>R:M#N;HH7LV7LKZGQR?MS=Nc6EFA2Fe5JVG]W\Q6O56RHZHHKRoLEVN9
pair candidate&role	531	5b[G-eqS4GSWH=]VO?BC`]7@2BPhdQO\#M;F@\RDgOWbVEgJ@KTA@b?MJZ`NDE=R
pair candidate&sales	430	IFX?P7&M>TUVE3MGZVoEP@==9R[Jb1H(:CIB%DP8UY^\ZEN\NZ:\9WQN#@JRBPKc
pair candidate&send	522	?=DO1f#A`aPSF>)Q7H^^4Q>YVw\GJZF<TWeF=KCYVQ_Z=CUMnb=SGA3@P;9VtT?K
pair candidate&service	606	5WL9IOJJLRZCHVFO5\wLL@ThTNhFX_UGJZI\WCM8eANE7ODES8NPN^XALTKPU[UT
pair candidate&shop	432	dL@OWPVQ1;ROh:fB`wRFX\RZ\C86\)dHHL-ShPa7K_FqMQS0>EJ@f=V56[J^AP>O
pair candidate&sign	505	:f9M](HjJO1:<\u>IL\GUHX5C=vBgBOaS(E0Pcr;`6E4;:E>#,456oWkhXMXU<8W
pair candidate&slot	494	FG[@U7VU9=8<E.69NShC\KA?N`<jwZiPJR5G;=[0X@G.hWKOQO\JLbUQCBJP.OL?
pair candidate&sorry	546	M<pVRrFF(_Wm;-9Z?JiA2V>XbiM?EaU.ePB\#E8QOIO7S>ovHjhiDOJG7>D\Zlqa
pair candidate&stage	352	hP7kWKC)6a2T@#J;C>N+@SlKW;kpTU]Kkc\H[jdRLDKDakX`<?2O;\AgB?WX_bR'
pair candidate&start	560	ALD?@gVF:cHp_c2_[];HMG6X)UL;ni.;lDLX+H6]dabNZ(wegeOGT3;D:74ASO@l
pair candidate&study	425	XXO2LfDej@;3R[N7ENIM`X_O:QUf\cQJ1PF.qau9T9__5QR#CQOWIq0ZH]W;1DIW
pair candidate&talk	443	>M[^V[kb)WXmKG`<[;OfE7H_Z]i*RUDJ\[aPM1HXPaQ/I[#cG_B^HU<E8k>Fkh[^
pair candidate&task	554	#[bVEdDqQ^^RLeINYFMRNA>[E7[D_D9VTNO^*bVQUYejhEXYEHHdDA8PY[SAPa;_
pair candidate&team	545	\YGHLWELXQ#S@KoE=Z?PMUD`<KASSDRMS?G?ZSTL]h[XmI[E5VE?9K$K;FH?UW9C
pair candidate&thank	519	`N?8;Nb8NrX]^bAS?DP&AO428H-KH\13W<MW:lEIPfQNU$cGYeYZ#75NLEaJb`L=
pair candidate&ticket	709	KGDKwB89[<=9NCZ@QI8GODgTYKFV:CYP\G\>GSiG598KIa5)H-6TM\XJTSYQ7=U=
pair candidate&time	583	JdDVCkRF[Z>RIVP\FCSg44Fe_X_\PMO@wOkM?d\LKLSM+eQDSMCVTN/\ICRGwO`F
pair candidate&title	606	[D9ORCRGFOFVO?^Iap?XDXw;IQJFiCP4I`SZQIAIMC\\LVLW8RSHJ^]GQ@`SCV58
pair candidate&urgent	479	C/V[OS^C7QSaO[LcLTYTYX]f7<MCOW[DFF#_F/8@V2DFS<ZCJKSJ_)b\EMNM]Xgb
pair candidate&video	509	@M)?]_aX2GSWOwBhO$aCE>:THTIjPMOTbF_<J]sF^WJP6KY:`M>>K7#^qUhZ=Ij@
pair candidate&wait	519	dd:hP:#Qu3>CJ;?:FXIYB4fmF\gO-Ft[om`0YVh=D15&Bh?T.<E3SZ`ak@NpYRa9
pair candidate&wish	520	eH;`OWZQ_:VA_TY?>hA?YB\#sQ9ID4LMK\VN[SN?4H4Y?1FFXPG)W^g.n<F=EHIX
pair candidate&yours	427	e6d]GE+XW:AG[JO/cdBMc3c/T[2G\4c=;WK^RMpOA_?AkL9J=1=4pZwOQ@ZQ9D:+
pair choose&civic	527	_JXn?P0=\IAW.X-ED^SFCYfi]]Q?UDQ7XPYf[69IQS8>`N=@LX`QBQN8`#JYRWY>
pair choose&closer	711	G_LGKHMF<>H:NF]MGPBNMLaKS>OUX:?K#^7]@dSCR?YITIWO6O\RCf6X2``CE@CA
pair choose&cold	507	*]kAE=h]$P<VpJM%YA\FWN:?KF@fmTC`#1;YF>7NhTl]B=db=acD`BPW=[_:8uYf
pair choose&confirm	527	[BkhUQS<W8TPMIC<O`AJDWkBGZEDZLiFYGUUX/KXRRMDcNE\:CYMIwh1SHEIJRHO
pair choose&deadline	577	<JU4k>WgT@#DaXW7?98RJ0l>PJLXJ5MLUA_<^aJP0aCOHZJ7@>B;_Vp]NdhEIDA8
pair choose&decide	558	RH`TKFEOHNYCC>MLLV@#W[ODJBRbMYSGGSL]9J[6]H[R<;Q7&1_/QWIOUHB>STTd
pair choose&document	479	5wLW24VGcKJA<:VHfH?:LD:3IA7ZUNX?HA30PfpALX><YESC6L8G8oHTMh-IRK/G
pair choose&education	585	V_Fn>G>gVBJO+Ih;WWBJAJAXKTKN_HVJE\,D8SYOKG`@_N^RUE[L#oNhCUJDGCOE
pair choose&enjoyed	464	PKTD:FMCW1QFZB\%ljIhtro9M3KEM7VR@IK4Y@;S\N]<wCG5PA1WXJfHG[UQN=;U
pair choose&event	609	aEcXY2`H(K(JG@LE9kC:PdR<Ne=SwOPH-J+YZORAa9URm-`?4@O:<cDHKFX51P1D
pair choose&family	517	;G^7G]K9Obb`1I;ZU'de2OQwLW]/>[P@PZ^Y=-DdjS@4[&`qvciXC5<I80:AlMeE
pair choose&feedback	408	aO3PhJTC+PwB8=R_O>cG5\PM>nS1SaS9]B>dJBE<jZFGNN7fV,B`L:FAUZYS>AYI
pair choose&filled	555	OKBTP;Se=[>/9@hIGDg(bY#SHK^[]L@sB?.J8YE<V1WbCRo=LOY4GeQfU\gEOCX7
pair choose&finance	551	AwbOJ<cJMDI0)MRHA7>AQOXaKP[QXBROCZFYIqU8N>bVC=PXKBWE.YWWS[^CBHCP
pair choose&future	474	:Y8Y[BO5NASDGAF**EC(Mw@ESDDi=@Z7JRGFcLhdLH\A`CSG6JJ]Zc2MP?]B:\=H
pair choose&glad	677	>^aO7Pd;XVw@JJEWpKKTC53?MRL@G\TEE[ER_XF]ReA7Y1G[a?@kPM5++a@egEIU
pair choose&health	389	8PpbTR^TpVBM4uOEgS@]?NC;<JKFBKFX#_IO]WMM-YT[6B>LFFKM:_l@3=LH88il
pair choose&hear	596	OSICEa`OBnYbMRYPmIVJ=O9;Cc^LK^T@w6D<:UIWYeY\OD`YeSKG;DK;?XGM]FOS
pair choose&hiringside	344	v:C?Bp@[J><_@JLX-\@I>7mSPjh2R<bOcQBH\UV9b6%E2S_AiB;:%^7a6hGVFw?<
pair choose&hitch	547	c;Go^Q<Y>NwaUVWeB<DD`4NT^`FRKKJ\G7RTQcT]UOHJbSXCRJ1LICVUrKYWEaZS
pair choose&hold	549	eOCXkC@QZ@F2Q9Z*QLH[O#cNU^NJ9S<?;\YVjAGSEAN[=bEK8E3J^TmYd,FGkAhI
pair choose&inbox	486	WHed<G>6>QIPLGC`DoTHAeTa\V9XXjG/Mn9siA2bSt<OrJAi]kwFKRkX88VXAT<X
pair choose&interview	557	O$ma@8G6FH2#[QKFVRB9J_N>MI@NIMJIPGDPZ8GVe_@To9CF:TZJOIX9X?L`-OMH
pair choose&invite	475	[8pEKCnTL=2GfkN0_d.8]wj8L@:NIDUH2?ZJiGF=8QIZXM9A?GD1KuqHPFSITZ<K
pair choose&join	565	9`ET^IYS>3?\LwqFZLL:KdHH@=UP>A<DWDJ<?WWCORN[X@=E6HG5lHF@@UFMePCN
pair choose&keen	522	JScPE,wOH,OYL5[8[^D:;RSLeR-DHYL2HK';Rka;AM,.OVGTbCI[NqHWA]<SBV6G
pair choose&link	711	D[Og7CQ>MJb_<C7j55SF=E=WlUGBNgLB\Q=w:8E\uN97qDWaOM_TAXJ>DVJWNORH
pair choose&lure	409	bNUH;fbI`RT<?E1]%UUSBkY]UVgk^rFSX7Wwb=aSkPF>IQQ[\VND[NS6ZT;NZb<R
pair choose&machine	324	K=vW3=7@c6N98+bRKC/]O@iWES2AP1aDGjQZpTw=@9?C`YY>K_Cb`vl,U]BFI>O3
pair choose&mediaword	466	+XTJAQwn^R:O:?J=;<JNfpOX<E^NFNMZ;aG>OrZN^md6HakRHQdF=TAe1]DHXIKg
pair choose&meet	538	KOHSf'Tk[#@08^v7fV0C<TTLUCW]hAZbJ7L?[cd@S8BG<<G9REG:M`LkOmZJS#L]
pair choose&mine	485	WO^uV=H1RLL6FTA(Y]8H4^W8lOOUW=EjC[/8dBBKTRN&p4:RJ;9DAgLvXLSbSV2#
pair choose&move	498	S];OBcL[`CIECX@J5OLZi@=<><ZM;pLbT1;IQ[]Ia;DwtRC0F>A'5Q;;wXP8Q;>R
pair choose&not	407	(]JHUc?BBkmaBO_VIJP4?_-R:JiPpS3J6=7C#4ADS?t]J,Wf9qsOC>;[87H1@fSQ
pair choose&offer	656	TQmT\BC9l6YMIRQ:XY>S<DeOA<,B5?j=@nMF^mSI<S.Bw[:FA6:NIkXANN4_XK@H
pair choose&office	552	;RP@;^_QIwnZHXA_RKICDT3qR@Q>\lA:Be4LEG5eNL_TY;PV`QnQDDAS>S8J;]X[
pair choose&official	571	IOwFNO`Gb_;OBADM[X?AE;JGX3=JXRHNJML^KqVL<KREQ<R8GTF?RV0HTLQEHRNT
pair choose&onward	395	No<Gg1BkBMC3Ma^+IA>DNfYNc68RW7Tb=Ja?kfK5P;9cAXBF+-7DmnZa<wcT1@N>
pair choose&other	645	-Z_BD^Hc7T`L<RS`J<]H`X@mE5cOWG98HBGNDK,W^Hj[^9Z^ZVk_BR?U<1P?Q_\w
pair choose&paper	422	EFkaN=F2RCQN>'ABhFYLC\`N[fC66oeE(fBmV36?]3Z=[CPbfB`i;@w1a,$d@HRD
pair choose&pay	587	9i`L4Cc8Q9`8UM\.XPK3T<OF:2BDD4`DB@HFaQiFDV;OhHOCL=8F:rJ7RwHJV<ET
pair choose&practice	506	Pfha<\UDLa^q:>BVB1V`=\4^U`\W<ZXAeWDw4VNFnXT3:,`Y[^uh7L+RN<6SaYbc
pair choose&prepare	452	EHXq9K]6EQY0dLH;Mh5<E?aUwKJ@S^N:>@>WMGE2l\GDGETfFPNC8U_LcM>M+mOX
pair choose&property	510	56PTPcM1JTSRVVBUD/bWC#8:d_B0EdK@YQkVYBMcYZdCVcWYOYPV[V9><GCcXVUo
pair choose&received	407	<VQWK#bc\KPP9n3Eb\EPdQRDA5Rcd<:WU;\M=SMDS1kIoB[+X8_7SUC\m6oD/8Qc
pair choose&recorded	450	N^_G>v`OT]NEB>Y5aL4WE#G=LFfTNZUQJI9>TPX<ikI)iONnJ<[UTM(?7jVZ]EhS
pair choose&recruiter	617	TbIEJCTLNC4??JC;AMI5SVWL\TPYYENYLIMMJWd<E<OLIGC43?R<NwJOKg\G>QEL
pair choose&remind	687	\`.]]_FIDkQ\GQLd8-WG?C3VISw[FOHbWKN@DF7MZ@RDJQKIJJRI;GbfRXK]WCX\
pair choose&review	471	RqVw`=?VjUK,ZPvBY`cbMFb`tE_>tNTV>V[O[7KFREkIRJbEVCO]TA?]6S]XPSg^
pair choose&role	708	#ak@0N[OSHR?LO^U_G>FHB8?>/JHK-Vb96?JM`U?`WCX\FY=.3ZOOYDF<b=FDH7[
pair choose&sales	571	#TPZ=cLSCljW\>Z`OB]J^4EdACQ;Lf5ERGSI?K=NOXMKS<HdXT[S78ERCH@ROVgf
pair choose&send	404	2st[3^e`-OYR3<eTTUdo1;HMw6?>:WC#G^JFu*\IIk`P[$gdZYCYATm/6I6Gc?Rm
pair choose&service	591	C4>P]Q]fAKS8\d@QSU=h`#R;RVLDFHBV0RUeW3<TNLUH[Y>UQKSG9(EIfAIKBGKO
pair choose&shop	680	MMUXI3NEP5:BY3X9NbEMZQNPED6LA5jB2N<@dESHEIBM[I3F8HJ4KwbQOTIS@TGJ
pair choose&sign	591	Sh_QAIJAX=I#9Lg9]PA?BEOCJD:JW2[BBX;3e\QC58D8QG2O3<135lOB:oJNGK9F
pair choose&slot	583	S5be/&d77PTY2DNC@D<C'MXE^nEC`SHC/b;hA2;VkAH?D=fwOQbKHUP%2;FPIBKJ
pair choose&sorry	496	AYk:?T<a:Z[n#GJX;4]&b87`EPY9g\3::YBZ+VJ]i+h7$PlQUNc_/Y#U;WB<BXib
pair choose&stage	396	MXA_\4=cGFE?B?F:L[ECkZaDY3TYc+Ja7Mi5f=w%>:IFHRC@5NOJ\r2E5]J=QRK=
pair choose&start	544	I]^A@A\w8F?RRn_5UPNHOlIAH9S^mIOa324RVNJGO3ZT_ACN9>G.K_E?8m\F)<7>
pair choose&study	481	ONW>ABi:mR>93;GW2+JRW,CgWI[_Z:VE]wN5<VWvHcVSZV[SVFETYFOYVF4=sE[h
pair choose&talk	649	fX?R<QwDHO\S>BJF;AU38iRIReIOWFYRNMA\VXb0L;PPKBKSHBZH>A[RGdKFP@5:
pair choose&task	794	SIU:WD`>6M@DKcWGG\D<YZL#BUDn<3SJOGIGUUU=NM9OPO^Q9[?>TEBUP^QKGL8;
pair choose&team	569	Mon1#FZN@JOEEcV5CW+@PO6I58=NSPK?CI$SXckUdBJ_`?vJERd[(U8B0NI-IH2U
pair choose&thank	743	TBVOU1BY>4=<eKI6biAJb:f#=;>XdJO_7=\1gLOVJDUjUd93?5<5okeQGPpJ2ENB
pair choose&ticket	416	N:BLPQMXUBGENe9.Qb0fD,lVu)TJ\5JRhUO_rcP?+0FYSZ01#%?EVdT\Q%SS4\eP
pair choose&time	442	a>]U6WG4Awkk]cUZRP<BEJH.dHV8VM]<JJ5ecL5;JX3FJ.Ng+R\DJMM8BLCR=R1L
pair choose&title	543	(ih.?PuAW1XIOIp7Ve8=SX/?+9A=NFe`Jj&(VknK^UKewMlI71[L>V:O4s:7Y:B<
pair choose&urgent	669	I\U6PSaQURiRDUURwL\iOnPDOBU@JSV:M[IHOeKcMZ<XLJUZRCLb`FBN9cPSZVOQ
pair choose&video	838	J0QS7GYI><PMRHINKIC?MwZVJIA^`R[O@QNPROJCYJ?J^MVWMX[BEKISTQLBBU7L
pair choose&wait	580	e[S]P_ACJlFH59ZTKE>oAGcmsiq;1Kb?cePJYYLJHEX3EvM`E:XFKW=XoAJw_MYS
pair choose&wish	532	kPWN2WYdD4a6G8IRRQ6Q>ZJ4[CEGbMiC=uATOhd6cHF9oLTUE?wDHsOJWk_OFU?5
pair choose&yours	392	;=hJM5]KT7Y>Z1hIh@CBN>MOCQ,ADE2WKLANfKS`XjJ,e>9FT^dZDea%M\#UaEQ\
pair civic&closer	584	A_`J7m;XOc_iHK;_C;[BDbAra\w:Ic8Isf`YBSHV_M^BI@dL`^d^6B7j:0IUgccS
pair civic&cold	486	fOFhhB/:eG_H^9XXO#JD>+KeEe\WCNQ\ko]9YMYR<T<8RALMWNRSG_R>pGRni@v:
pair civic&confirm	656	Zw<e@[YQON\_3?JV>8YJ7c>X?M\QMWESNZLTALXOiDU065pIYlfYAC?aGVHGSGI`
pair civic&deadline	513	SaKC]cMOwVX^KLGUV;dL19;nUYeMBIIDfNjL<o=]HHPi)<<im\>NFHKUjCR_dL]V
pair civic&decide	450	ZZ7P_I9I[BQ-S]5DW\NKRCuEFCswCVPlhKZGNoV9=0bZG^?S?8IPA:lQ]Ih`W<:C
pair civic&document	473	Z4HGNEgASJ=M[DQQC^[:5\KLQKF]#\e=]DpP6MRRVR+ILXReZ\IB4>WPb>g5HK?c
pair civic&education	548	gHYUO4KJCBBU9W.=CwG:ISVZMZSHBNKI>a;[GOK<UAT?YZSaOVVZ7mQSCRecLn>H
pair civic&enjoyed	544	Ed\ODKKQKYNa4?uSQ<=7KA8=:>^L9IUY9T;GAem3TH?HU:eQ2K]D#ZP^NfQCX@9T
pair civic&event	526	9;,IDCT`WLTO4ASSE;X0@B#FQ^lMTQP[G;-=UU8AdHQMKUMCNRTA)FFLMb78E]\e
pair civic&family	585	5s4MMbO^[hHK>JBIB'PMOgQIJFv9]L<XVRC\AATDtUh>5Cc>g_MZ0QJtDL[PFwnY
pair civic&feedback	393	QG=2ObL\Yd`8:L9JJlBHmf;;J]O]o_J]I8GYBOd8OTNK)BPZH^]+A`Vo_wD6PGM1
pair civic&filled	569	K``2hB7=W6ZA@KJ>M9H@8GB_HYO`HCUZSQLLXLGE>FMAHY.A]NZNA<QKw5ENhO@I
pair civic&finance	450	L=RVHR*2-_pTMJhnP?YP(F<ckQUB^a5?5_mYaOIV[rVN=Ddwu1Pf$;HSA3HXZ=FO
pair civic&future	538	:JE_GO,b@^waJM7Y=<eda\Nb^HYARc<ENfXt;9NdNMPUY8_QdO]lP@;PE.URuYb[
pair civic&glad	472	:Uc@<bOND\G8UgJ@/[RPY\`F`DN5>UE:VERG\?NbOakYQ.E\UGwS>YCQP'IPKOCd
pair civic&health	626	5cTTDbMHRNwO6A[e]HdFL<8ZH\k0NWCFOcA_?[;V^g]EGIHSU\H`HA=Y>N&YUD`q
pair civic&hear	592	@V:EPIJMRNDP8\EP/>K7X=Zk]L^DR[AZwJbRTZQR/QRR?9HQY`]C*CNb[<`YXQjd
pair civic&hiringside	797	WLEV^E&ZgBLMJHWWMXKRT9SYWYSICG\RW?PU_QBJI?JNHKDSF>EBKO_\T#IRQDkD
pair civic&hitch	520	?dT[D2W5aCAE]MMHG@ICFT?NMHDh=ET[kKY@OUiTwIGXX=M\bCUTHZcD]QGNHM;a
pair civic&hold	540	,Ve[OL__LW_ROL[UWJSUJ2V^RiINBwRPB[;QWNKhVfBDR32\h@?^W]KD^_>DVRRD
pair civic&inbox	451	p\OSVZYUPII@bC;-lJ[EP@^]Ldf#L)[Wgec?_VXMJOO>?of7KDAA=VLAdVf\pM7=
pair civic&interview	527	(HEcFeMj$chqAS<mh4ccI<BqGPQLQw-8UOIlD8@lO^iFfARUqjd`=N72?/VX`ecm
pair civic&invite	322	8;%AToMO#UgiDpLeEAXOLT>QkPPbJj?1BQXS/Z:qBs@0h/_n\q5[=5#V.JWh9V3U
pair civic&join	427	F\uG+NFC`5[QO=KZ:k_Q@8E7`W>OAVj19m>[Z7P-QrSGi#PaOggj%h8Q'0SdnP5W
pair civic&keen	651	#fF?:pRD[^ps@IElU1`OGH4eAP^;:n+OdK@L6Q8eOfjEA8_XfP]^J5=\PO@`eO`Y
pair civic&link	590	:9QVUCGQHVPHVfXPXN<IR1TA>>2O5G@[wFMRV5?@S>NWhFS:VB7FL_F>KN<_EMOT
pair civic&mediaword	394	W[AVCXSUgjQYLn#X=/GX7)GVNGb[T9AHD9^MUXF\6CJP8S=TKcFB3(ROTHNJMDMI
pair civic&meet	436	,/JTGT9.j\dg>KPp,3_E718R-bwV<V;gZCJOA1LJh:R8ASCTc^rIM,:AUXUPJc\c
pair civic&move	737	BQRXGVBQOQ^LG:XXPF[R9QBYPhPPUYJ;XK6_<OSwMbUF,TQPcdCM@IKFHBXIRRV[
pair civic&not	516	P5K9Ud/2IVSIIbF@QQ[MTbJSHgFAK[?JhXw\?#Hi3S\_E6^Vm8TkBWNEM7_TVMRB
pair civic&offer	485	0nWX#gV+OZYl<JYI[<RPCB,=^5dH9\\.H_At3vTYn^tZc?gfmMlb<Q0Z:`=]\BMH
pair civic&office	728	PMPGBeHDBbOT84DZIIYOD\B_`Jh;GfA@`[GS7D=ULPNKEY`[TMR\-6#WL?7XZa\\
pair civic&official	475	GFHMNY9<P@\PYdJPO[cP]:Qa\JNKD\,CWJC[ZAQVL>SWwZEN[R;^^D;>W<^NX8SZ
pair civic&onward	473	GDa^@N'Dae]WB7EPTqwdg\dCQHG5NRJ0GZUrN)&W4fUJ[@>TpZLw_\MTb&&fcXLY
pair civic&other	567	7N;>AK\`YB>K@dYT19?6pwCU>7aMn66_2:DL0N=-hD\tG9[DUKJJDfA`(Zb5-RHS
pair civic&pay	660	HmkDLSMBYR_G?:nFIVNZ<'7EVYQGAQYD<KTUN`QF\MCBnRIIIJP`LYCC`^VwdGTT
pair civic&practice	370	E/TPr^D_Y[MHoYT+\YI\Q=q2:GDG@rAn;9jQ#U3nAZbf^v6*NCM,bnk7]Cv9[MRY
pair civic&prepare	492	/9HwB2<Z?[_eJMdcNbLKXDfFQ_YR+i;]WL;m55,YlF`OW[I`NKUXXBA83I?aBHRN
pair civic&property	557	NY>=jQ;0]S6RL3HK#ELLGJ<\GYVOEPQhQ?]LRbYPENMH9/[PXPEC@O>UZZJ8QNSD
pair civic&received	600	N_QbKjOE?m_`,MQc@2c[@X1\QQO<=kJ$JOEwJD/kYoJN[AggkRShN4VQ8I4ac>dK
pair civic&recruiter	391	G>mVr:,V/4C;>PXJ=X7Ic>j8>Ik<lAAfCTNAh:iTI3;I#3N64CB7BudTSOL3F<5I
pair civic&remind	632	PVOQMVO[NYJT9LV>B0QIIEQk<Zc\VNHPBWOAImaLR#_EIAJMGJ?LKdQOFARBOJUO
pair civic&review	386	KoJM0KcRwmaO&EC\E,O:[Td\X^jQEKubrQb;R=WBVENF\a[MDKjCLUCG?Rag?L^I
pair civic&role	667	_>>8U'LPI7-4Yw_MRU(D]gKMJ7Df_LgU:K><cQYUPLDbdLI*7:9BK\bRR^pC8C;@
pair civic&sales	514	V`HSAqCAZ[qR0I;b@4nC4RAaAj`E=pC[fm]XH]Je_>M818mJW[hwJ$9N]3>ciQ[[
pair civic&send	420	OJM>\jIhF4[N[dDRwLMZ^YS=]WY:5];=gWg_VPLe-sh]fd<=jbd>eaV'X7V]gkit
pair civic&service	556	?jBR<]GBnYkh;5Kl*+pN67<ieeg,=^AI[_#E3F3[^EnB+/^s]]iU=0EJQKIJkkbc
pair civic&shop	753	LLOMRPBK>[KwKRLX_SKSS?GPVRPPDgBJOFTVQN2kIZEONANPRcGHMJJW/*PJ?WUX
pair civic&sign	393	ZeWKK8K<MYIDY3YC?`@V+A=X][eF[\/WNdOMm',1rOMEVHIf@PeX#NkX\#R^TFI<
pair civic&slot	549	_OKB>NDEilRcC2OVBTAM%;4RJd`FNT\?SaFJBaD>cMDI/`[UZULM#JLCEC[?[XH0
pair civic&sorry	510	2alJ%caA?wZO9?CKKEZ[DSMv@R]6<XI>WRja.JIa`\[WA;haPdocIEKU3WJI^WOt
pair civic&stage	509	1CPQ;o-P9<Qf=Y7@YCdfKO5HcMf7FP3A>dQw6;8jEdtJiKRLSaYm=AC\<;:\Riqj
pair civic&start	511	;awRSPDLmX]Q6.qOkVXL+;AE7]SJMUt6\XATUVYZ6WQ=IH?7;5;i6XeA7i&]rSA:
pair civic&study	566	BV_PLNHNVpWtJNJVL#LKAQOSNH_KSR?C``PUAS<oEfdBA;gN`MdW2\ESA'IAeIYS
pair civic&talk	442	)VR/:pR5nPUN+_cC:=dX,19nPgBR7MJ#TRPNg=GrMcmN5HOK^6YaCe;KSVVQTUgV
pair civic&task	383	Ga?HQlP6DHE\EFa_0NWIK<;,\TUKg407T+PYF>LSlUS_R#fQccSQD2-TBQF[mT9b
pair civic&team	479	c[;8]J[P^7$MVqk=OhNJ]ZcI;G#LD7N`X*KPV_W4)L`TAG/3C?:4FZZXY.lH70B@
pair civic&thank	845	7SSPEcCSBwdr7C<a@?dTHO@Q\^M<Gk7@`cCb>A3Zd_P?M<qcYneoD4:K:H,Ud[f]
pair civic&ticket	560	TMT\0O<RNOWDE#KgTWbQ<EbhP]qR7eCWYT@BL=F^U<<3FCDEOTS[EJQKdOEdXZ]N
pair civic&time	530	UcEYEZWTMX[N%AVs+,LW8F7UVSaQ4aZJcJCV:wa`fCZ2=[-=]F\\#I?WRibfAFmW
pair civic&title	743	S8EKO9ZOF186lUR5Xb=FZiU<<AR`T)RU#FGMLYU<E=EiRHDBH776Lf`WL^hD:MA0
pair civic&video	577	SG\7VcPjV@XJNVw-QiGKf?XSP>P0V.II6F[ZS>HR=TLFYT03JH];TXSVFC]P@QQN
pair civic&wait	501	wjdqYXe_ZhASEO,dN>ck7JX]IZmDDSPJNUMIIRJUa\WT4dKjJOGq?\He];2XMjo]
pair civic&wish	497	RD_G7NG@HbHODH=GLNAgBiWMwK;M^;6@ZU=WR5?QtJ8KM@\\F=MRG\aX6,\V@ZWM
pair civic&yours	742	U8S\ER0CGTOZSB.ZI@ZQMYYNeb;,EhL;]USZ^=.bNZLGVCWa_wXdLIJ9.0:Pb]_I
pair closer&cold	465	BSba6\cHWYLGQ]hcW:Qt;k1kFJd:5a*HM`KF2SCLNU<K:ITwbfvZ:?:;PA3dcA`j
pair closer&confirm	487	clQ4=eH/GEG/I#gME\X[@aJOZg`QWUZPDg]i\[ZKSUML<OQITM]Q3VOY@TOO\YXJ
pair closer&deadline	411	-GI<;#F3LPVbO'9>Za[/B=DSd2DQcidVTT3lK/=iNKM@9LFp[MX8gDNE29F1:Z;P
pair closer&decide	503	5dw6,d`C<H\YFIDALl__JVCEWK:2HMS5FGNXHPQGCCdJmAkFZLkVKUEJ%ZKZNLAN
pair closer&document	530	6\`d_S?W<GcOGmbDhN_LCv[d;RMIWQVSJTM>^PRT`4PR\EwS=F`OQSeIIQfT#knc
pair closer&education	544	C]J:DYgU:IHIfJL4FW65TbB<67Zh_-??SC:B<ZaM`Q_aB7s<=S<:@EGc9wlG.2EK
pair closer&enjoyed	326	/8U?3XbAD3QrU?NSSL]q5UZQfGvGwG@;l<<<B`BaTF_-`2f@:J@5qbZf#Ffs^AIr
pair closer&event	484	B6WpFb9A<^K[US7l5VPO<IKYop=A_e72VZQhcD#IgFViqeX^fOZ[V\C\F'=`CQL_
pair closer&family	553	CXLaQ[A8SZkK6#Ww_'pJ>>G`TciIXXK7rc[a:RSO^Pk)ZPVbSXbm?45]fDAmjLVP
pair closer&feedback	400	7=?=g<Q:(W:^I`CG#KVV]Z5SRMpZA@e^p@jD2\PG1;VRN4Z3GLY<YChnEOCsPT]B
pair closer&filled	496	PH60`fVFwPWWFEKGDYWC_J_4MMPP^NYgYZP@OWX;I`PPFZR-XM=G9`UUU@W+JH\V
pair closer&finance	523	I[`G3YIaATIFGG^WDMVLMZCVw+lXa<@>:QDAUZS3g7\0SE]B=VPL8n?Q7__<:g@[
pair closer&future	503	$JA7AJIR#@KP=eT_<IURec6\g9c-_V*=VGX=4QBDa;cQK0dCHNXbFYMHMNO_UZ:j
pair closer&glad	462	3_<PTD@[EN?GVJFI<9:Hi#IN_]ps`?SPQX@7;PCXpCeTTETRBaP=<]KT^Ta^PJVP
pair closer&health	494	AbLY7Wlh=Sw=HUPd%=`U/qHXTONC[ZSMIb6h9V.GFic=5'skPVdi9KJP47HFKrHq
pair closer&hear	440	AW>ZF`8lU5Q7DiJS\>P?Tr/GF3ZgZ;WeeSCF#MgEQVN^JQRM6JZ@B:6a9LBV48@n
pair closer&hiringside	467	G9]Q[f`QVl\OKXd]TfJS>mO8Xw:F@^DJSNQa3UUcY\`EUJPH[/VaFI_LPFWTOaUV
pair closer&hitch	428	;wXZ`Cc_VBB?<Y<=L@S\>MKUAQ_DV<HJ:DPMAvc<WX`Q8\Z,(TaX6?SY;N[R`B[i
pair closer&inbox	486	S#OG`>ZYEp_RFA^W?TGgJmTQM>6B\GfAHKNg;9MZPJEg6hB\H8@XPJXE:LEF:>P@
pair closer&interview	534	LIP=G_YP[UISPMUFH_DK`J?[DDL^EJRMaQWRHwTNDYXYCb^5T@eb^FDYI`K:o@K?
pair closer&invite	512	RE=IG]`lYIT_QmXRJOC>i`]T::Geb7[C8L_GD>[_\IUNO^HRHN#HJOUXLQWE7PBO
pair closer&join	533	ISYUQfVS>^NdCKWWE-Q\F:<^]nZJ0JBMiRMbGH4bpVL>6<nYwM[vA<?VG=VNTkgl
pair closer&keen	636	PQEPV`UN`DSJAXeVSEP];1L^EaHPRNcNCIUWPH__DZEEUk2HS=JYVW5Mw=lJMNcM
pair closer&link	411	:UVH>M>;OQS5<#76CC`2_oW^cTMaN>lf2`E[@Wt.R+;/cW[QN>DgATS@R_MCe7RF
pair closer&machine	298	I)WWFKui?Zu3j['9Jm#VArd.W@kd[FOmALGbm4J-RC'fNj7FFB3L?@sa<dXjMG::
pair closer&mediaword	439	gA\PO_+JFfOjEe;l^YdRLb6c[[^:Bn>`j_PX<JGhN\OA3?LfYqZaY8NA0293X\wi
pair closer&meet	454	7S/OS?PqAAJC^IL]FSZZ?bGVJ7FHDQ=[ZLW2AZBUGUdK4OSLO#B;;UV`TXELFHG[
pair closer&mine	428	0b\a9N2u1MN`2ZASKA_H7XK[_IwYBfFKOcDYBL8dwJX:@*bIoOcV>=:Q4>QHdTWe
pair closer&move	510	CBR`JVBY9:<b]H#RE`XcI`VNaYMB]S$MQkdMF:+PcKEXb8hHUHTKfSRCURR^``Gh
pair closer&not	676	#]P?0ChQ?KL>F[V4B=ALQWKWGSbZTE?VGD=D:TV8h<hTJNV;CITB@V;b:EdRJU4d
pair closer&offer	615	<ZClNFGWI[QSGb=\9ISQ3b4`KkgAL[#FRS]R6I'mcFcLBQaQO``bLO+PFJ5HHRS`
pair closer&office	590	^_WT%G]^HYcMCS0M4LICA^EQ?XYEaP9U@G1UMTJ^nbV`O>wS@UkPCMNS.dOKIGLY
pair closer&official	423	Otdjd_>>INsFM(6Z22ql?*Wwcbo,?[Y\lV[JlH<JYIO7O[RZi^X_5E?Uf/9XVfm(
pair closer&onward	527	<NbCH2RfAEWI=L]FZ<B<\T8E;9Y=lR5L;'?/[NW<_?wM<I?\B)gS\PChBeTA;[FT
pair closer&other	489	A^oF'ab]RAWPWYZYC5TCS];C<B[N\W4c=@#W2ZETw0pMF)`TdZ_B/f&k&OYCP6Wg
pair closer&pay	376	3qn0,N<ECl;^D<BT?5X?r^QO:@XZhZ)W0PJ`=]ND]Y_\\#U]BJ9rKHAN%TM.Ks?F
pair closer&practice	538	Q9N_8\YC:^haGW<^B<bfNF0XRXFB8]?ELw^kF(<cAcaK6WKJmoEZ5E?R\;Lf[[m[
pair closer&property	596	JCw[4M3@:ZLJ_2AZDfIQV5rD``OaJWOFQ]AWQ3@ZFDMM[=RJLOZ:S3f0<F5JSiZe
pair closer&received	606	EZbB\0EQ6NF2NJNHGMKTQWZ]Y8dUiCPTFJ8MPPXA_8_JBFKK?<K+Q[w]6UK;EdRF
pair closer&recorded	439	I;nPAg:IRR\aM)#i.\\6,V][MQc:FQZJ@K=^YK9hD3BRLHRcVMQeG@w6NRBeJZHS
pair closer&recruiter	416	<gP<I@[R=KNX[OIqEHMMKm_FUnlUJZOTUZ7\?OLMVSLCb<UT;Zi6TJ#XFEfUH@NE
pair closer&remind	565	<_dBHObHRWT?OTPIN0Q0KkIBDKhRwLIM8OJE@gNT_TQDE@NeKTSnAP8lELSGOhLV
pair closer&review	460	AFwHM?VKj=R3LSbPVQ1-PdZ;:ANP\7Yi$A-QMf?O^8TFMMM6;QA=@jUc7wH9F`)X
pair closer&role	508	QU^M#OeP;IAZ[@>Y=AGYG_<BrYQIKF_6FULYA^6fgD^>fR^\O_i@;S?C6j:_Zhe[
pair closer&sales	535	@H[ZTY\Q_cgmdNP]CP\]d#PnEdUWF6WDdIfQUdBQ>E@OQP;^HMT^be^_.=FT[YN4
pair closer&send	495	NWROUEVJL<d5n^,LJfWLOmJENVSHRQR;>FCDLB2P_aS]a@w\CPNND3lMU7U=;bY@
pair closer&service	519	A[YMM`QHRPeOO`?TMCdrLILA@LP:RF1GZZ>bW7?qF`wJE?NeZ\KoO@SS+RBVONFb
pair closer&shop	414	6mNHMAJ_M4VG=gO`ZPDqbQ=]a+R\J5L=.^=JEXGYV9wc?>PK>HP2VPQb'FmW_LRJ
pair closer&sign	381	N6l[O;jIA>EPq;AwBlF.LY@Ns4d`e7?G?E<iSJKcr9QO<EZZba[I=67WHGjU:V/@
pair closer&slot	402	ZhMS=5W8O:Z85Uw<`D:T^ZKGZGo?b0lX8EH:FVN2\/_ELAG-8QPdatU]F`@JG6<V
pair closer&sorry	504	7TL79\0\L\Qf=YMHUHLSIV+NK[.DBKW&]ehhUVM>5PwCY1qdXkaLK/9F-bDGZK]_
pair closer&stage	478	NqOUXPYLCYv^;5KfSFU[Yw@OZWG?FO9ZMGV]WmZc[Gf1ZAv;WEnZc(XHFCRAI7SV
pair closer&start	466	MO;FXOZ:g]JVTJ5`MZM;Zc^L5\IP@EDAA,`Z;NNMQPXw@KaDfg_SCG6M<QPI9KJ<
pair closer&study	531	B^67>Fh_P3COEhZG^@;7ou9=D)loYF<^J:F=UrwQr0PmA?ZH;H;HTq5]=UcA1)?<
pair closer&talk	486	YG`RKP>GgSXOURRMVL9CVTMQOZ`NK]>[SFGLPM>CH^BIGW8TJGYZCwQX?AP[=OUA
pair closer&task	583	`D9SPOOX`HR;UIwOaFJSkfYb@O[ZOAmSUQWHKZ:;MJK6CITX8:PU@Q^[JP\H`EDK
pair closer&team	758	QVOK@:[NG3K#SAV6f]>JTFIIPIJMK<PUBPMT\YWA[DFbaGL@KFIE[lRIQiiBI]LI
pair closer&thank	491	D#KXYOTHRTYCY,XcI_YV9V?KP^JQLu]-X@GZU,'aKM5IQCFv[r^]P3;5H21O]SWT
pair closer&ticket	403	8HUFT,]`etaPU=EJ2'8WR,RfC+_SWIhRLANKQ.DINK/P;O%9J6?QF3BE3H#-EH@P
pair closer&time	504	e*>N=D]HIGI7XLO:>X5-ZlJ1J@9wiOYAOFD\DHb3RC6]hRL8INV6RAU>aGV7@UNR
pair closer&title	648	]OBIOAXX>;7^FHO?A?M?8_kLROE[MCWMNV_DN_fHJRN>DOK7?OBLMw;<W_cOPHCN
pair closer&video	461	M>RYGGM>7_-aNUD>.JV?PUI_Y`V`^KHBINWLYZ5L[?J=\QwPhUYGDT`KAoE>6UHS
pair closer&wait	448	A@A?Xih8XQWcPROLW5[3k>2NCc:h;e-P9J`L>PDhH3K>^K]\tbwi?SS,;cNAUHLN
pair closer&wish	458	OU<X<`0F1KLGS=ML<IZcVGNugPr7CRSHO948DMOh;PEI@]/@6GJbUwFmRILl@E\P
pair closer&yours	511	LPoXM\L`3JQTeB7If[ST)RBQ_Ba(ZQI46w5XX=*LvQZLr?]WA`fN`LJ_F;4WPRY[
pair cold&confirm	376	q_K=XXDG7FN9+jHQGCAp\aE_IwBWCO.MRIaKKBpD:/_M6FdH`CfK[f^Fs_?w]5_9
pair cold&deadline	483	L9hCBWQ?>SMR8*HVLDaI#HUYWuH9WlEMKXOg5RQO^OLB/BRXP_kU\RDLX?GVMk_E
pair cold&decide	483	FZ&Jc5]YQH'/RIGH@7=J@e\P;:wuS7Nbf'_2XYvM6BTZ0[_K;4>'\VaRO[gWRF3M
pair cold&document	621	GYR<F<UeM>:EFlw1GB>K[gYQ=?d\YDHP;KM7RYjN[1KhPcT=I3I>SnaV1e`H@IGO
pair cold&education	488	P]QBY\^9\W7YLTBUCKbTM@8N<QCX3S<?]MDXLS5[<TSXLEQNXsUCK#F:8RfSSS>T
pair cold&enjoyed	632	:NS^>[GC9vVbF<=P^CuX:Q2XjKw5IXN7Z_Pa:F0fVYYJUESb]WceNGQS?5@VhOSg
pair cold&event	415	4DN=bH2UYZZ4Rb2FWAugU,6O>Z=WBH:H:NeAwARK<XbhMrIJ\OJZf7wHU7bSLAkj
pair cold&family	527	.[IAE_8h,qFZKBUTO?^rK@:jIDf=T]1L^WYIBETW][gD6:`c___N:9CQJ:*7R`kw
pair cold&feedback	656	]p9<EJFN]>>06>cA<BHIN@ZHFIS[J<V`PJ\IZw\9?H?Y;]NSB>JJ?]L[aX^]U.F+
pair cold&filled	335	_EH(B/NcZHUMOwc?rG]hemJUdYIc``Rj>WKYa\fGXb\b7FVLOM.TTU0Z<f[SCd@+
pair cold&finance	615	S8PXdTUJ^NUF^3VTK]IX:DaaAUDM1RP'bK`PLPDSAV3FAKCLZQAVJS]3\KVPa[wN
pair cold&future	456	$X\9n*UVRE1/:r`LB.C`YW<H66aq`FN[XB\:JlaCZ/wN5^a>QEOOFo?TfbfJ5U\^
pair cold&glad	530	Nl@NON8RYsQOQ;`TK;P\<6I]\EU[79?K^]EOFSZw\[QY5eTgaNa^66?\O6LRPBWa
pair cold&health	518	4JJLFS^`M'?M[]D_Y=V#kd,3NET`>>WVF/JYHSXSTNQZM:]MQ/L[O^LC;][@HCH/
pair cold&hear	408	K6V?b=r3UIJABkYPC1AC6wQ;=>'_@<\QdAZ@@RRC;6CXQ_IB8P3=bQsE9J@bh$?=
pair cold&inbox	412	=rOJXhEffCbKMPOkN77dh@9V'eHOCQ2hn`wOU[;d>Z?mWZlh8@VnFGY`H8Zq^fnM
pair cold&interview	412	PD^@6PEE6?T#HqO9,/^U9a^NPW[TZMQ\0UBGZ^oE`c$PrtPjU2MEMRVDD`]vSZSX
pair cold&invite	488	#goIM9WgC8FF?Qfj@\ISNXJ5YDbJ[QO],AC=QcVB^KWnU/HSJFaCSo`^4ZW=.`G_
pair cold&join	528	.wA8UXXNBMeLLJ<N\>RQYY=NEBjPPB-YOKOWDUXe^NnSEH]BZ^g3SE0GEt6OJ[TO
pair cold&keen	458	w2Zj<?G/-HCAS=$.SQ<L\Mc=vSVak>kS6_\ngC6FtD;@QEGG+N[^.Cf9cKCNPiX?
pair cold&link	521	CPP>?P.S<YhX=ESG]?WQFg=MRIrN^P=+G:EE>UJQNSb>FBiW_I\>IhA[SZ#IHF^k
pair cold&mediaword	586	=`#JIZFWMjSK7W<P7ApKH-5LGKfAMZDJFHRGDI>JIXV54_X]TPCY14+RQTTSSRYW
pair cold&meet	476	@IQK#QEHH=\:LSF8XWFbdSANN^MQSHC6Uga_WLUJihC;YHSd:RQRbYT=5.@?Cq5S
pair cold&mine	492	RwIS@BHF:MENIEXYGLVN=-?aHaiL68F>WPtE=A;VBD`7LS[^EJZU-WEZgHRRaPR^
pair cold&move	410	g[[]Gf]<E4-SI#iH_mQpMMFQsgjIeRV9<uaiNcDNVWD%WM7)eTMX^GoME@V[K`kS
pair cold&not	507	Q\M]^>cV]9HN4aXTF:QIGH]_>H`wYIE\SZXaBt[QKVkEDTb?GYTZKb?FDZcFFGE>
pair cold&offer	463	XY`_=TZMWAL?2B@NQCQ[VYI@kJV1NF6:O^P^JYY]iRIMD#BH@MI/N_IWLaCQTCP8
pair cold&office	347	TNaXFTYNF6M8w5W-hL+aCbNT[FhBhd*?*V1Q[\J1EKWCNUA?QNK,Gje.0Ipk(lKL
pair cold&official	483	JwY[%BlJYN_OON:URDE\JwQIUK\QPF?fDBZTRZ^OZKAR0OsHRdZe>FM>_\fVeIfR
pair cold&onward	604	J[^[=QNLiL:HWF<K8<]U5p2lY:\LQUD?tO@PQPdQN8ILQ6h_QhwO@UKR<EPWT[;M
pair cold&other	575	7ZBN?>f[KWUABLJVCJXRPk*CF@mDwYPUO`9KCQJdiEUcI=`DH?kVEI6[OLEUQEHZ
pair cold&pay	563	NJS@M@jFR2MI[WDQIAS_T(5XUJQW4K/LP-KGLaP;/hBwOCWMKHR\[`COEKJ6e<-R
pair cold&prepare	577	5=PaYX8I_?_?RUM<UK0QH@>[:=ZILESg^=wDFL>`H]VULaKE@?WFTKGWdMbaSYLH
pair cold&property	366	C`WlG4K3N6IMn?MP<3<ZA9XHwcIfBTaI?^CSb;PI5Q*:9Q0JUBZNM<j1qCXFM,d%
pair cold&received	347	PX>_OlGNi6JbhBiX\=^NWB>H5`L[?C7P]PwQ:hr\?GQ`$wuGB;CbD]B$r=cjV4o;
pair cold&recruiter	481	(fAGVcSc1giICOVQW$S]^+9d0>mA[]/SG[EXV]CfThmR=^kF;BW[IFVwNr=\\u^c
pair cold&remind	463	I^?U_#+ErL?JeGF,R=QBB`J[KXoNH>^Z?KsBaQV\M>AkPaD8G6?SJJRc^RKbDT^J
pair cold&review	702	T@rQW:w_K<D5MZ[CUU(RWVZAKJ=BRGJaDHQPVDD]LaOUcQPON6/<iRaMLRUC6=M_
pair cold&role	451	K]KIKa<UNs8VFP//Xpi`8k;fk`d<nNHWfTiG:HDXrw?Da,NhKl`gdXNH\RBWBlFK
pair cold&sales	604	IUU9OFE3RKF@ePVAJUGJFVUV\=RQ_=hMADHNQ]XA@YEUWFM?BBKQFcwU^?WU4VDI
pair cold&send	505	Y]SbLhUIbFX#ILX\?9K_G@8s54bd@A^^dDJZjh_HVcTJ>PH=FM]KOI9hAPQ\JREU
pair cold&sign	474	H^E[ZKJVSKUG&90XH7VaMQ2oj^UK^X:URbec)LGfgU[G\8WT9>ZUN5Cwc:NbkO^K
pair cold&slot	560	AjRQOl2>QX`wC[MpNEj[N:@`CN_6Ma5Jc[ZLDU;fhieM4]^_p_R]N<9TO67j]Yce
pair cold&sorry	524	Jf%?J<wfD.9OEUfXG@U\e_TB8?mWHEDY5D44EgOJGFG^LVj8=\ZBHVKZ3tjA<E=C
pair cold&stage	503	ZWP?7FkMU97NPLX>FR[B2$DP?=JTN?KRD@;SK]N.KbSwE6eCQM_TNKB`PF`;f[9H
pair cold&study	452	BTBQMf@D@at]ULEK\D`pZgGw>Zr3`J8ZGbo?`_lWUnoZUKnXdKI@FE5oG/RRuPV_
pair cold&talk	579	ACTFBU9T/\RHJEImRKeMa9LIbOPDwLW4BM@E[?S[VDKWOfR_FG_IX^UMXFDEEO[i
pair cold&team	606	J@w4<QD>0OZa[ZM-ZOTD8O:GOWN=_FR>IR1YOHOTOeLCfE`ZV[Y@PE5B5R?TM\?L
pair cold&thank	547	<IHESYw/iQXJ@VLNRISW=uWND8?DQHBBTK:ISeQEQ@D>YBUMTKJdENARAE:5@A7L
pair cold&ticket	659	JUFHLIEVKUOWOGARBD]EFLSMB^_MCZKVwfeKG\JXP=JAHFBj[ZGWE<@`RUE]bOUN
pair cold&time	516	QUK8dKNM#=T1_EA+>eYAblFA\FTg]KLV8CI^R[IQMU]eOHOW=S`7^F]MTLa@8Y\F
pair cold&title	636	AL]Z7`5YIdYcDC0gb<VQB^<TsWc?qb@PN[XW/S6IWS\<i,nlWk]eWNTGGB;eRpSw
pair cold&urgent	452	>rP>'jFNaeZa;?4]7AcfFaHbgsrALt(XKMHwT7H_jj];jUXrqQhj(09o);C[fhEa
pair cold&wait	688	Z^/eZR$;`2ILD0o54;SZ:#N^]`hj7CbkbetZeiWF:1R;.i/QD*8N<PNavTg_c<Z=
pair cold&yours	533	fU]a>`,>FIRPJBAZYUR^<F;Qo^6GVRA5ZnYmF#.ZO[eFMB`Y`bZW\_P<2@MYXsrg
pair confirm&deadline	683	OPHISTELTOSwK\O]UCdMPDF[SDYgWYS^a@XU?K]\SHMESTGJi^XPQPAFGFRY\W`i
pair confirm&decide	416	^T[OVE#Pc75QNPO84FCAXC\B>7KpbFdUs8=X_Gg.c=??EF])GP?D6oZkbVd)ZE$S
pair confirm&document	568	[0E7@Zm2Ke]qVW2UQO[98].?JPQm0V24YCU]ToUaV_9w@&fL``KOB@3=fETOEL5^
pair confirm&education	437	I)]OUV)LEdAg<LLhQR[k,DHD`WF>9LKE_VNgH1&_NUQE_?XwSH@t:X6BI),EJ_hm
pair confirm&enjoyed	428	DY:2rLgKwB<ZNTZ:WIVYDHXU;6Q=M6gOZ%\3ce\=1aXG?[92I406^LI\W:OO?3TM
pair confirm&event	455	J6Q@[@$i:b8N<KHmbOTPj`ZNUIk:>\Pg7P/];5CPPRZCK?'fO?QnSFO_;E#Dk^Yu
pair confirm&family	352	/.vc`V1wJe]XK?m^r\jk<b]>oZa:qhQ*3nT49->j[ov)L<aNSXgVN[0@;2ZlIl4T
pair confirm&feedback	526	VJ[2\9[_J7]3hbwOOq<ZU@H<E1L2LB>hR?sLo>RgBXOsE`5WH=/C[`fXO.9FO>GW
pair confirm&filled	364	:\Q-k[w\ILAS8WGNVH'Z9[Nn5>GMN:@q89IKRUT?VQiXVgC1Ki3MDW]C.cVS;HGQ
pair confirm&finance	436	9RYIYU_6HT`W[W;LEW\;#v;Q;U*aA?WnB>EV<NN@BPGdJDqgEkYh=6DKSMPFZOHM
pair confirm&forwarded	520	RR]Ri\S[JXEI`Ws6[HUO`PJLHHQFS/GVD:ZrYJ\FRfZwFGMFBKJS^YTVL>WZA^NJ
pair confirm&future	448	HL_5cGd^;P0TRbbL5R,E\k.F6Fgw^F7U;;QJOlN9K^_M@B\:5?9'na]Z#aT.FZNu
pair confirm&glad	549	%^]/BWbNcQbL:4d>dO3_UF0f45LJLKS=HQFTaTMP#_IA_VAHJ(?D.KMBDSMIK>5.
pair confirm&health	541	EQTf9HCkUQ<MN_a^DT<de8UB@QGC_S5`#fOKD@WHW:^WT_S[8H4AY[fZQCMYMc@c
pair confirm&hear	448	UOX?QcYVEBG,]nQbYS0PbCWXsAGDgAAY@VhL[>DY%TUSPNPeIRQ7]wOA\7fTGvOX
pair confirm&hiringside	498	a]M[d:VM>AG;<N1PU<LALGM6PDMTNGZwLZPn]b>ZjM3?JMT@7VC8MOZPV1)Q_NeY
pair confirm&hitch	570	?tB>kQIQP];=<gwTXESdBJlgIHfDI<RDX4fTOIDg.ZcY=`dJN=BP[^FR;N_gTUcP
pair confirm&hold	468	XKIX\A7GC.B#JN=NcRH8SeU8SH1WUTlBL>II_,OFcNOZ`e=mB5JPVToYVGE_A<FT
pair confirm&inbox	709	=Aj7CD<_@TVHIN]:k_@_c]_9R<O,wISLH0YOYIHS>QZLjOJNMHES\fiOGPNXXRRV
pair confirm&interview	602	6Kj;TR3l2:GA`cj6qQB]ZUWHR2D7fAHD7Fw`S*Ap9cmP^p3>VH3Hae]@43TEOLj[
pair confirm&invite	539	^JY>P\^P?tO^>eYS?8<=Vw:\gEHWFW1:ZBYi@SS`PjJnMC\MAUIPOHR>W?BQCNHQ
pair confirm&join	512	WR\HIS]c]Z8IDZOSwtDpeCgSS@UB=IJLAP`>PNH_=WJ``^CPMF]ARTZT?@d<<RBX
pair confirm&keen	488	DSPI2et\qHB;M8SP`DoNRUAXAY`VBNMH`MEUCWQDwf^Nc?QSLJV`HI1@L_4S\OHC
pair confirm&link	460	Wh]j/?/YBP[X4.P^EF]@<`HX_@f?i]G>GW#XVWMNM:Q=:2=k:`fNJYFQ?HHeek6a
pair confirm&machine	635	S8XAXT]DTaW]Z[B=cpRKKhTDO]D_NDFT]PZQY`MwAV<hWDfPI]JUZKN@eChH[^UT
pair confirm&mediaword	397	.:g\?e:r?]URRHB(MU#q_>+203RQ[<a\BeLXvUP^JgQ:cJaAKeA/8CG^E*XWOHCE
pair confirm&meet	439	34mOMcf82\`HAc3D`IWSQIBiMEHdYLMSNMEq:BPIUIbCXEgPVauMG:$:E#V[qpGY
pair confirm&mine	563	M[PY\m[Idj]LJ9Z]Y=BFN/@JA0VJBMN3RM,wLio8ZrUIi4sC_XbY<K2O5G9fFWTR
pair confirm&move	470	@R?UO>^LA7TH]nCQ>7V7WIYHAOMDGw>epEXCABK2iB([e\]]hAT<@F?NQaA_+BRb
pair confirm&not	466	lR5RYBUNc>F2]DcJ8:?RcYF81BZeOB^^gB<;,wR:]8Ig6`G8BN?3IZNpZeQ+H>/M
pair confirm&offer	517	OVVU=DRF^CM?OG^:TN6EO-CAE5J488c.BbQ;S_r<PI<EkRwZ7=N_OW@FVpG[E1O=
pair confirm&office	424	rKWF<HSBSlwa+8CdI-JT=>2aMRkK-V?jmYS<OID8_c]2AJHN3TLhQJ2:bB`Si2RF
pair confirm&official	407	Q(@Oa]9TAPrP1FLb+)[eGrKQakTKPu#T\qdPRUVMb9RLBP@TiJK`K5dhT4/VWOdf
pair confirm&onward	491	FrY,YRRkl\RO9DV.JPHR.`<3;0IIZ#PrN?>ER_JjOZMHK4gBL+gFBgC]@\L,=4EF
pair confirm&other	450	Y[49e>^RQYRJFie_<2;HG^SoR6tq?^Y]A=X=-QWLiT\FL[[SdKw</bQ]l:Y<IAHU
pair confirm&paper	492	:QNZQL.agXweIA:7X3Va]XDQQZ]=L8LZAG6KVBT_UVQQWW>CiAU]T?IJP89>JKEX
pair confirm&pay	424	JRa6YCQZw[^;ENV_ZIJ^>DEQIbK_DKf^;@:+<]]&?>;>RTacWPNAKCYGISO:F6<[
pair confirm&practice	428	3I^EK[FVKM8GHc_3N\KL<DaTVGT0*@AM5D0R3,YoYu^WiF@@Y5cMQMw_8HMZ_X\h
pair confirm&prepare	641	Q6_MNbWW6mjdDML\_E\gXBEONBW<nQ#4QFTgGG9[?vgOO@`Y[eM^ZU_H:DBR]d\a
pair confirm&property	539	SQaT@oKGXc]eOD#b<fqJNiN]b\RMYIB4LaSX7QNVIkn:.0qukqZgFG666<I=R[`E
pair confirm&received	626	Y2>YGXm9SlDjjd3=6ma5Bm?-Ia&TEE8<iANi#WXuKcYi^3sFsfSK9,39e7h8EA7>
pair confirm&recorded	398	sXFK=^OKc]fRNNDM#5RHIDK^`U]<<hJLvjLFMKoHPK>H?U@YnV)?=&$AXC<n9SaT
pair confirm&recruiter	346	\lZ=w5^8cX_QeK)8XHL31^UhP;G.MFg]VcY[@c`I@_Ubm?9OK[GDL^RSKpICVO\S
pair confirm&remind	561	<__6@O[YMRXTL?J#aKB`AEJR@F?AcGRU3VIQUrWbRIHOCMOLGB`J<^YLUDaRB\RK
pair confirm&review	530	\LTQg\SARfKNLwo*H>'VY'[KP<BTD6GaTK`VbSE]IjbZVQ.?0H9HgFJOO)_B7DFA
pair confirm&role	595	gJDIRT[ZEAN=nXRA`c9>Q=X#&6FLF;HbH5[E^t[c3R;RM@A0HAC5WMT<W0^@K/BM
pair confirm&sales	489	GHWOaqSRJ[`V=GLoY:aZ#DKO1AJ;MSSPM;\eQ^Xg4kMJ2<]@d\:g===IQ3A:f\^M
pair confirm&send	422	W9PGh;[cEVQXQp(\FP^MfVF?RJZ;RuGw/GS\=A[mFL;0@^iPXHJ;T>F:I3VD=\RS
pair confirm&service	597	T;OYK]HSJcwU7C?V:LTC0OGR[ccBDUVF[Z=[I_LZOWR>M=gpVRZ[5LGFCK4F\SPP
pair confirm&shop	437	^WaAfaMWcmRj<IIeRAVfGqORu_0P^^PR`WW[ON9wTWN=2)WjYTSTG4DM9:<LA\Sk
pair confirm&sign	523	J]PkeON2]EK#a?QN\2.`MHJ]\Lc=NEEO[X`RseYW[G:,VQ<H=:PO.`BAXQZbfAT>
pair confirm&slot	437	mGY]I;]RJ9OUC=4IDNU<SdNac^dKX6e/2V7`;5QQw9E=n0iPOoBSHXV;:PYN`hQP
pair confirm&sorry	403	X^N[MWcnO[l5Zh`DEHBG\9+7G1sKC9*X:36RSW,Ur06VI0wHHPRbabQtKHd=HXdT
pair confirm&stage	482	1SV;OLTiJ>9L^NgE`APwc]Z]A;VeD=T^;,P/SS@Q1_lFLv62=DB5Zd^l;ITK-AT[
pair confirm&start	481	[g?uQB2?WRh?POWZ9PN]DKTO@Fe`YH[UC4BTcOgHRRDFZa3?W7FSCXIj@wRYIK19
pair confirm&study	508	YpjSJl[:BeQmN5,R=PU],P8GZhRZ;MHG^W[p>E0d^b69#E^Kbp]Z);>ZV;KPq:G^
pair confirm&talk	507	aJ`<_WSOMOJ=ROVDuS2rK%wP01E,Q;YZ@<XXj5Ta=^[^eP31OJKFBWe>A1M<IS@c
pair confirm&task	561	`H0bW@R,FN?#LRXKFT8ZeQQ_KPDKN6MONHf/qf=W=YCJMh<G_*VBPOIJdV_NE=FE
pair confirm&team	483	V_GN`<mCH<[GSqSSHMK9hT?ADBHXO<TU<#RXml[HX3KE<_Q@:A?D@cq_D`wRI39C
pair confirm&thank	589	8;H;PeIXJWRQjwZGjgV^nSQ3RPDNN:AE>5fYLGJZ9j^ZbBHMNW8@ZW_=25W?6E@]
pair confirm&ticket	487	sS>^5VB<Hlj`\\6f^BWNLw>FQYScSVM?daE<=LVKXGLUGE`LIQKF8UbXNN3m?LC4
pair confirm&time	655	#Gf<HeCcCL@\F[CY[OZ`N@KUQGT(NT@ZLK[YL8EbQlkVbYN8WcXPTDIE:8@RNcms
pair confirm&title	630	ZLP%ZjhLwUDgaVK3[L@JTJ604[,F@DU*RHUa```iAeP]i7NJTm@@O=X1Y?a;^@O=
pair confirm&urgent	545	LYGGJ:O`2RIF0YPOY>TLIT_Q>MPk]FG>3]f<@TX8SKdaM*WZTFZJXR;dLwe<EJJI
pair confirm&video	468	N7UNYOrR@NWQDwaYRRKmMW@]O::>I=LgBRNeWQZXDq\MNDP[j_CHGS;PK<PV`RfW
pair confirm&wait	655	XXGO]TWDU>fU5SKPVDEJ9AbM@IaRNMU>UL>GMAVTETMBFHVQ9@GL#K^HA@IKbU[J
pair confirm&wish	487	N[g^FCNXiF]YEQNJQ8-2@BA8JQ@@VP[<HbKHRRC#fbGFl5tNGZSNBI]JPgX8X0SF
pair confirm&yours	622	EMP0Jq?_F^SeV?XR\=8^AZ<L>[G4AK?<`EiNMY2o7wmFNUWMnTXaPTSQJ5REkOUR
pair deadline&decide	439	K<WCZMRM-LHehF/Icr2ZL>[MZ:C@]THJ9fSbg-:O#W8RdLD?FmQ8l`a`L8XbHErJ
pair deadline&document	567	P[LU\ELOZIAS@aQ4NN>[3<DDUBFEAPBQNLULfLPQDN?jDm=#[T=9cUdFPBS@K1EI
pair deadline&education	452	[JFMeh%.RiaEI;<Xb3gV8BEF6mK(=N^=^NiZF<Zw>mdAJ7Nd_UI`QA[NABHU_TEC
pair deadline&enjoyed	660	?AgwZE.:@EPFZ9-FMTCP3^`Ab?DNPHP4Uf\bY/NYdCQ4_UJ`<dfRUbX@SAJXBlL<
pair deadline&event	458	QTUIN[#3F^AnKAHEP]P5;QCGHXHY:VFPVMVeJ%Y`]JH:AJJbY_MU^E]RG/ZVaRHP
pair deadline&exit	572	@C[IeZL_KGKAii_GWtOUUJS7AD<OVDBQBC`^JCAl\mUaVVNIEP@M]YY#1JgKCIN_
pair deadline&family	494	^:RK\@b#T^JO]UTRX`MW,HUDEW7SWCL@Z6UfkkWV9SZ/iA^bCSIFMMG4K=`ZP@<M
pair deadline&feedback	471	_\\ZJF<e?IZSv]5XYgD>`UL78bSGSX;GwSTKUEQfdTeRY7NX0PRE`<VSJ;LSE?F^
pair deadline&filled	486	:Q?<GP^TfKC9h``KflJIOLC@89;OBTO`k-X;v\w44[+CKj>6F3N8fbqUOZ=YC9>P
pair deadline&finance	365	H(4UhZB^aVGF<&3joDseS$7JswG#AXOGVWmSY9Oq0KKV<GXLHp/TEQc`88`]ZJgo
pair deadline&forwarded	406	VPLgF]P?M9SGXAC-OTECDXFdPTOAO3NOKaiWpUfL8<Gw>eddbM:RUU>H_HdPK;TE
pair deadline&future	658	7Q9UInQKF_ZIZX<VG=VaH.@EDPNI?UNNwdWSBUO_=FHTRTNLbEET@BUUW?MM`UL9
pair deadline&glad	615	8;j7XOS8<HUB<JgGX_]IlXO;Z?J7P>V?@NVOUQLZRQQZYEDPRSPERw`84^;8=`Tc
pair deadline&health	653	G@ZOIK:I?aeYO;BXADwH9FLLaSM2YKPAThK[A8NX_OaI]NQdKTfoKGKSIPHI^fVT
pair deadline&hear	496	3ZIQCZOHQVNQ4PMaLGV]F]:VO^IAPJFYVg9JELCI#l6=\EH5DE]\FG?<QP+WG&X0
pair deadline&hiringside	448	C8VQ>0UJRQZ6b,lg]ILLb8Wel]@+MQhWT0^Q;Ch9iT6TeV#LKHOB;.RGS`ON`ST<
pair deadline&hitch	513	QT_NQ>JjC[;NL?0G7cG^7giS_bMWjJUB8qDc5FVNjMYV^^UcJMwZNE^C;SLSPTK:
pair deadline&hold	616	QQHwTC4SDOQ[>@T^1HIH1?KSRbqW4APUWZXMdQq0B>AOKKBD96QF8Mhi\THF[?aB
pair deadline&inbox	740	O=.KVFRQ@O<7V]_FCe:aKYVJNGTHG2RWLCKLGK8,=GTKBj@AAI<RPLwOKMPA8FDK
pair deadline&interview	510	=5RHDJ`w?P8TVT7GUDOOZH\CU>TDKM0bIFCAJLOnjPZRFBL_XVHDJ=Y1V2@C4KY^
pair deadline&invite	504	gTNdQY:(mgdX?.Bh5TUA3YILQ^He\WbJSdTP@`^EwP=EJ?MRRNMT4T@R`2HEP\BB
pair deadline&join	461	/Y?e7X?F?UNT41:mW8ZA@B=X:JG:[[>OV@p`#TIX[dm)B)``mCkfFO9eN96Pp`X^
pair deadline&keen	426	Lj=GcQKR7Y[MC7K/N?m^E=a>l<@NFEG_\ROftLR_KHYM7B@S[`BS>whQJDSsNJJD
pair deadline&link	578	c`>eTH_7aE-F-DF;JM0C-eO;LaGSLDn]Re97M_U+f7CQ\>QUICPJ#iMRkiScDAA9
pair deadline&lure	479	M\>nV]?NKe>NdKEX(9WR`RCw`NucVfBLaRG=IGNJ9XHQQ]FQOE[I5^`qF&U`QMW^
pair deadline&machine	439	fRqwU6M][XrX<2nRFE6NCIYWPP65iZWFF9:^e=`QXN=*QHSYG;VaLYE5RU^VvQAK
pair deadline&mediaword	513	)HMm-OD1E`ZcL)$ISTBEIPKfJwg/OZW2PFUhJ3S@`XACWBLgp^mILO>NOY'gFZJT
pair deadline&meet	357	Y4'nDGDW?BM6M.H[EAV7w@LXPOKOBDZIXQOjRQBMHF4NK?XQa7OOeKS:Ja:BFLFd
pair deadline&mine	552	Pi\WJib]SA@AQYORE.ETPL@cRQ\Rb3Bwf>RPHekJbK\YB__8\LYC9h@kDNgTZ=TS
pair deadline&move	545	XMMCAhN8XOdlMK<QWMfJQ\KD]hBFJqBKf@PH+Jb\KZ[=G0b[Xb;D?R=TF#F\YKZF
pair deadline&not	533	YXHveH8G_:8J1@T>E2MiL1Xl^@eR7NeHeMl?bTh>3LB<Dw3D7K>;O7FTb8RjlR]/
pair deadline&offer	478	:vpQEUpZbGYM@<bX^)]`A'AS;9R9_RZP>nCEFnVQAOaG_>]Z5iQP0\$CQ73RwNOn
pair deadline&office	545	Fw=gYagZvJIJ.:NL:I=R3J@ufMl7UiF^[heG>XHJ<TT@CM@VZTCYPe3u<TLqtDRQ
pair deadline&official	510	?IK4RM[NQIOJD#?TRPjLA;:^@h@=DOqU6R]BWVL?;YO?TE^L\UIMCRU4LK@UfLE@
pair deadline&onward	556	wb9cQ:,>kPH<MIRA=IRO^#OV\r[W?;SRCdaLXaaKV98G+a)828B@.]`RaGgVVQl5
pair deadline&other	433	LN4MdFWLPL3LQY[.Q#BDdX?\<+K]D9LdD[UHGcaK8_=Q>W+.:<-NODCFREY\R9OT
pair deadline&paper	407	\d;SQSNOdS5bGTQ[DPJv8#\I^muOJMlNj^eJRnf]EYJG-e>RI_<B.hAsgedsL\Hd
pair deadline&pay	506	JhD<]mCHLaMD[J/\B3TcSF]D\XbPf`50PFwWO>>]@gaKOcI@\eM^GPATQ2WhRT[k
pair deadline&practice	518	KJPV3PVPTDmh=>#oP5n\(GUs^VbJUiM3Y]LQ9QGfOKVPLCSV``OE8W8TO9>YiOr]
pair deadline&prepare	478	c8=Dc0EET^4KejZJT`>R]Y9?JF<kBJ:CN?Y\=ZZe4_<a@1H4OJB#gCXW\UYQ40E0
pair deadline&property	478	=JYL\o#U?R:P^L.`I@ZNVAT\k3N5QVGHkQhRR=BOIJUnKQX=SNSL_:\caS[uFKIg
pair deadline&received	394	>6M,_:J7\QNHC.6KKW;jYcE.7^Q)OE`<H?=bO>2LOk=FSQLCi7LNUQw7cBE]/N=5
pair deadline&recorded	591	UE\`G(Q><?7.JF?E?nE8Ae_9dQP]cMJ2:b3biB@@mA*'a=EeCkwHN`FH<^W]7k;B
pair deadline&recruiter	471	[8CbQ_8XjH8RdFf+#[Q]G`WFG[4N=?^6UJk_EKSSA[;U,cPENSQR?:TaP)gKlLa]
pair deadline&remind	368	?M9Yeb.DR>HFH8cr#@U>FHJ`SfUAEQToO`KmS`dSR[)'5vVH:N@VB?Zc]`OZo/f5
pair deadline&review	565	ZZ+X6K33QDNhb*9fIGJ=UXLAJkDU#K/QfROLA=;eL`MSBATNOUTCHFF_MNM[MDQ<
pair deadline&role	523	_*?LJLBJc@KTF>B0DkI[I6oHWEPgW'eS=F_-fht7#9>`Zc<0FN(KdeX^gM[N[:-7
pair deadline&sales	667	[]UN]TLYRL[RPJMQV6OwXNXjObND9[5QZbMYMWHWCJPHFOIONPNXbQ5afBMTbWWB
pair deadline&send	605	IMJKI^8[[MdG`OdPjTOwdAGdTQC)XJGEKZnIR?YSFUAAFc<D6:PRKYQ\8FYllDpK
pair deadline&service	443	PJLVQ_SJMcEej:&KV[BfHRL8WeS4`_?,)_HwO-BZ]^TMk=S_I]hIH+2c-W_;@uFT
pair deadline&shop	522	Ap_eJXD#WWfPBG/R^0bT97?t;P`WCH0FuhX\AicWZglK+VRRdi_e9I7n8M7Rj\H`
pair deadline&sign	774	;KSG@\VFSi]\DD?R_@Y=?HKPBON>@AUHVPET?eDMPw7A[HQe]RTV4<8>IOGTd<JL
pair deadline&slot	339	JId?cXLN[DV=F[]9PB9UG?<B__qn]FO2?P/#PDJ13b[;CF6_-`UPASSD>`r[AGDD
pair deadline&sorry	534	H=9M]4T_ED@:GlR0^K6?EVh@>JGnQLmND#`ATpfGNH:LfNLB:@Q:XYUn\SkH>@H1
pair deadline&stage	462	aT/ZVK;AN2=>dGP5Qn:B3:aKjp?eV<jRdg\EnSNC,@6A3U9Z0@F6ZIiR7Nw^]UY4
pair deadline&start	510	fWFlVMO+7DX<4bCX5.ME5<APBYeML\PY^WTR>CdZ,:7f:B8=7GIJ8NwaU2NQbJQL
pair deadline&study	407	<cBUKQV\qVb@-#d`[EXaN-^gFKf3F@g^cBr*P`UZ.MOWQrH`Z??H6RO]mHJ]^D;7
pair deadline&talk	503	?VFD]fEXGMYcN8TDP/VW9<FoCJi:<aInw\hSZV[ZLZXD1c-CSeWR]?fgXAb_f>Ob
pair deadline&task	393	tCYBm6/FJCM;@3%E3WGIK:hUXMW[YJQ@dWXODIX:.64c=J=4SI8M`jsTJ=@YSI8#
pair deadline&team	491	U\GfaM+@WHFCNTZC7C3TBTTaL_V@+DJIJK\<JGGU/E@N'D#9R5B:6LgPoDYX_IWI
pair deadline&thank	407	1NK_\LSTO^ZA1^?Y`AU@hUHb`9V;aT?M1I@QIbJ\WJZPMS^STL[KMK#gUeh5Uc]g
pair deadline&ticket	352	WjOA<\T%;g\W4G8@2T2S&LS[4IQ@4I*<Af:vSBFc*H#+;(51[ECi0KYG:dP7El\7
pair deadline&time	377	LR^JLHGL^J>$`P`LioOKX_mBGZ?CW[m,7OObwG`E@LNE?XD7)AD]omUEJONeZ[G<
pair deadline&title	407	d:TohJ)5kKN]K04S#X465>X^`kJ\/9kbar`[FKYMXG41;LJbOVXSUR[RhFfLYJ@B
pair deadline&urgent	428	A5=V^@N`UL7eCJQRMZbVRXDw0GT@LD<ZdVP`>T>FEVGQWa>]XLUDdBtJ@eGKEL@?
pair deadline&video	530	STkcJBKDPvZL:d4@>BbU?2?YkTV4^E<OdiDL]4UgG^R>XIFYeg?IWCPS*F=QHwMS
pair deadline&wait	516	GEFIL>^F^QBLK\`9?GK<5'JB=FHVE6OOISSOgw_B:XPJ>NE^HI.<.YVadZl-\=?9
pair deadline&wish	420	m^AeuBTQfIFN.I,Y9LIOJ_BVPY]FC;X\<QMJ?GnPD`BJ?7a@JOQ<KwCPTPgS`JCR
pair deadline&yours	432	E[YPD7GaT`ZTiURRUALEYG?A`KwS[j7hRbSfJOT[UUR/8`aY>7lf<SHG>@[IVJHf
pair decide&document	459	5RG>%HtYEUGcBIOfB7WJCTQH0?G`Z^0RNR[D.b>]]OR_;'wLJJXN<b5LOHSRNF[^
pair decide&education	545	HoLK8=]IHGEV5YIEC:k4VhTOR@THPVLO<04B/<R5j>hV:0jbDKwRBH;b#\G@?[=K
pair decide&enjoyed	496	]QZWdQB7AMUN92PK7cW94OeTP\[KcHwGda^&]SK'N>]4NNGL:LOHQdaJ_GUl7GE?
pair decide&event	669	TDHLMPG=RXJIKO;JB]_OFTREL[ReURMG@N:TIXSSKUAOL:ZT=UW:KP#8U?LRB^^H
pair decide&family	385	VAZAAOR:ZnYR4SCBK_?42s:#NjPDFOIWQHJ`KANfYnrMQ.g^Gv@G<286?I_YPRFM
pair decide&feedback	392	+Ou88VMS3=61cFDQqdPYT@WF1@_X_oHcMaLLY#5^`Kcc^VCJhc:]lk[`0ZOFMeuW
pair decide&filled	457	NSX?J>cSFTcF<RSNEC\HGwFK?HhDOD7^HFHD2XN9REWZ4PGH?TcW5i<lOcc?OHHK
pair decide&finance	505	Q>[Z?Y%L#m[Z>^BOPO\E^YB6TlDQYZCAKJ=\FE7T\7_CQ-YK\FlTJJYFH9GF[NjU
pair decide&future	382	SbbCWV0j;5KaILpSYJEW)P^dT0C\d\MPTbQ58wDjCMKb8^5`G+CCNdL@FRVjPOk0
pair decide&glad	645	C;c7IPFe#jL1cVZJXgHZVMNQDI@;\IP[BNPGdCJMKVdUMF>DGAOcQKa.HB_>JYAO
pair decide&health	450	Gq@VPjeCA[nv<FOT?ImELP,wCfW=DQZfOIH=MVJLMTqA'IbQrDQbGOB^iV.MmCZD
pair decide&hear	291	#tfXJCRcX'J*5Fo_rK<ZN9Zh//\@OJNMA;T$LQ3D=`\QT\7?.<CKVn/KQiXO86b6
pair decide&hiringside	468	:_dXaY@RX@>T>UO@N9=HJAAUOIPAYJ?n4]Q9PH]6J@DUKRM%#0KSR_JHOp5ZIKLB
pair decide&hitch	564	KPJ][BBGX;8BJW^GJKPOA#UR;jah>ALOZQmAS]a?YC3?GYC.B?LIOTMEacMSMAAF
pair decide&hold	402	[h:`wRrmaLE'/*`%1C,VM)Ce@YT_;0(SaV]?^JOi@SiJQNK6D?R/PNKqUj^AV@I@
pair decide&inbox	504	Y37<X[\NPY7bea7<?S:?2M@I6J,g@<DAw_tB\fZF>R5fX9NQV`J3I[-4^>ZIhA84
pair decide&interview	496	<BIFHDwd\<@>YZi.ZZ5FRTTI0;F\]?J]WO`MOX[D#S[h1Si@4D,8<NiM[]O9^WM4
pair decide&invite	469	UT@T@4E/Na<`aVFd>9[YKpDSNfSaSW^UK[HH@<LRjHKBUMFUhTww>MRNS3Gq\LWk
pair decide&join	510	Nh\7;Pg_H;KK3^b_M?+/WkLSA?SPc5KZ3GTC:jiIjJhIAJfVM4XWAS5g#p[5]JG1
pair decide&keen	691	YGNjJXUD5]LPJ2?P3MCR4BLD^fjY^V[LBeBYDV:KUGJ8mVSrQOI`#93IMTBPRWSQ
pair decide&machine	459	.7BXS8nC\?k;B?wV@5LkCXtq=HO6J`vc,9?CD%6JC:AGNkCW;>Ah^8]P;f.GI[<7
pair decide&mediaword	530	O_fj=O.J`IC/K:5BY9KEJB:7RLdEFID?^X\_QCOJGKQ.YNKGX?OT3EPDMT:wUN]D
pair decide&meet	482	UB;CgPRY>B7OmKS%c`%=B_AYGS>uR?\eI<7A[mIA?U#[VJgMU@ASW>UAMBRQ@`98
pair decide&mine	545	CLV6NM^O:YP?a>HLddQSoaMH[MP3fKJENT_QJ1Um]VZMWH^\KV]IZU;K#)PcZTD^
pair decide&move	400	J\,He6JX^.D.B]l(H$/-DBua/SsudB_mVOj*b_d2GXPBFcS)5599piwYOXMc>AK?
pair decide&not	519	OFbHd5:aCScL;6TNKKOaXiWc*=w8HLAQQacSFNIEZ+[;5]TV2f:FGTgYIEH=TTfS
pair decide&offer	501	+:O[:H?U;`O\I:3]O^eY.eBIpVV]W^#EWVXc=W@`Y_bK8CS;c``PPEIC5DEFG[]h
pair decide&office	514	bZ8O>JE\T^JJ?O_0LE3T\ucLe#XK;NLAHNd8VQI`5XX@?P\GJXAGVPHJ@jh<J6?:
pair decide&official	535	BcN\R)ck.3=3,JTTDY/Qc_ENS.kfw2Mw+U7Fc\W-g6I[UEQT9BPLWY^^?[MQ<QEN
pair decide&onward	597	CwSLOSV]PMU72@P@;:=]CKXc8P_R[:^TFgU&ODL>W6OI>LKEHLe5E^Dr0LK9EOTR
pair decide&other	688	=YnRAUTP8CZLIF@VK>bVTM?MK?wMa_FBEWAq;7CVb>kTN3eVTn^RORQ>7S8TJ\Cc
pair decide&paper	514	T9cUKKX_*\?hl_E[[r^VF<HKMXTUD<#VfBYKGKTkEXE3PS2OcZVUOICO[RHSZOTd
pair decide&pay	409	u6RJoUC:NXS:5R<CEbLR:[[HWo0rD?ERXaP\`?Nw>RjY87\kEe8IPI69m&tEW2YW
pair decide&practice	421	*_B=KHPVTLDCLkl?)C>*op`APC<Vk\1XIWIVXbFOw,ASJ2CAWOK\aiJQQcYT5WGU
pair decide&prepare	575	;J\L=BAIBfOcJLGwG@HgFXZRUQG>>\a.O[JM?]F[IMZOMFQCIUGi^GJKBF:[CQR]
pair decide&property	528	?jOUZk9O@HnSI+AW0>EU20GlKUwEOSIO[Yj9MA]MCIGM9dV]SGGQM?A`E\CZFRXW
pair decide&received	632	@`MUN=#_DAODH?XO]6MXEAW[QHjEfGPW?ZSQGNWNEHm<PWBN7INJagaU<OQRGF^M
pair decide&recorded	471	#cR_bNSoBCP6O`PHU5>Bbe>NF7]TCGAt^[QEGmPYX=Yc+WW5JJIHJDS]OK?@IWt=
pair decide&recruiter	587	#aZT5c>RNZ\VL/R]P2TKCUQTJlBNQkDiUVPXEYBOQXTL[FU[L\ofHW5\.=4FGL_n
pair decide&remind	478	NMV2K>ae?X#53W^OZH94Bo@G;CpNV4Sq:e(O7Um+b<QIUJ\,P58LPRWp3\TJOKHW
pair decide&review	428	@UOS%V`3bOgDVL4qIGH@=o-;EEMVJieNR?RFJII>QDB>@MwSIV.P6Z)2DGNTYWC4
pair decide&role	731	Q_73I5cYc*=32D[=UB:HVFJJ9AdYUDPfB:G#@v^MUGHJ9XY)A.PMGVCKBaN>IG9Q
pair decide&sales	445	@k?U/8JM2._13?[_ID.Og6HQU;dPe8DU`2=e=NB1^'GcFN_Y&#VN\f\c7k[7PQ5C
pair decide&send	470	dG?ToH#/BFP`Q<_?e^BQc/X`UHKZ@BpJM`b:XQX>=@:NSVWPJE9D=MmLJdi\q9k=
pair decide&service	475	JTkh^JOF_UPwC<+f.LMS9+`P=[YQp3RDcW@Ql?KJ`4IIC[WbB`g?UYDVUFBRSO3Z
pair decide&shop	513	?LK,W[c]H5'4iSqIMZYWcPXQN6ASwH/Y\@a=TJ[oUSChHUSI4?[.NVYfIUcZAM^Z
pair decide&sign	500	;DJA6GHSI]XZ^g3PcheYNC:J?`U?CAGCRZMRKFEbB\E&LG@NeHKwJM?I=BBLt4TZ
pair decide&slot	479	bOJXZ]G@eB\8;*Ke8TOA44ANcU\G0[i+i[PP0YdKOLJO>BwZS^]i%>MW]Ld_jT-:
pair decide&sorry	417	=jf3Fg^QFA=j8)UW`);%Z^MFd:nDlM2`>fLnZGK]X8G_ETVKBrWShwPHDDBUH`Wn
pair decide&stage	606	LR=QQS9MgONGD=SJJ=[YA6YXSwjT2DETwZSMZVRSMHHPDU@TPAM:GA7jFDOR`HVL
pair decide&start	493	QFZW:iLBBVcS<]6jQJwL?BO_Ik=[FYGEXYXXDT^V7EQbU]aMXYcYG86=80KQ[IXE
pair decide&study	420	OhBH_=Yt[LF6Nk]:P<VNp>Wk<9qf>KwIMDSHeHK3CPTLEIMS.=RK7pufU^MG=AB>
pair decide&talk	615	QT@EfamM`laN_eBXXN[\)DVZ@[@S/ACB\8wRBJZ[:jZITYL=^WVWL;=Wd/TGYARO
pair decide&task	510	VYB<'JXQTICgKI[[#SOI>II=HPhrNrI]GE>FLbEJg9P:^6ZdGclO@;5SMhN5^ZCR
pair decide&team	532	_w?UX=F@Y;C73cqCRa7ZT0[\9?iJDGgZHTRHb^]9(GK=OMGI=;LPIUWCXTQ_XI;9
pair decide&thank	424	Sti^(BkQ#']JfCB?fB:_f_TEbbO?PP2S7W/YhSaoVsNmKaSJ<YP`^OUUHZhDMVAP
pair decide&ticket	563	:wWBS]BJ2MR[B%TUY-SRa6E[Q@N3:X0[I@RRCHCT<OgWOORNSbGa^D<HD<<V9`aG
pair decide&time	722	ThC;XeIKXSZXK>fGXCQ^D;RJCN_M1NMQ_\UMNwXLC\JC@R5NYXE]CGObVOODr7PH
pair decide&title	810	JaDR^5BWV?F2KVw9HHNMPG[JKE\eR<]`QNQOf^W<N<EVCa>8>(89B[``H\Z?MIBL
pair decide&video	711	OSSO=MdRONA?cjHELfJI`mM4VHFK`BGLAF=wSMHF`XXla9UYC_D@RN^JEWpDAM=0
pair decide&wait	514	nXFaXlCN]FSl.HMT8BNt;?iYdirO8^Tiht\ZX5X\V3PG10<H][BICwf_bKI`RrsR
pair decide&wish	535	N0Fi>>:IQTDBAORegKVPXg_P_HBUIwDLWQ[RM9REKHWLSiAO?YDMGXGEXB4^Q]RJ
pair decide&yours	501	FGRQB2NOIUAEP^bTVDUHV_C`B:9CM@[UGi:_JBXW[3I1iYQ[>AS^J]FFIwNQROUK
pair document&education	596	PESk@ZJMPGZZS7=Y<9SM.HIFedJLTgJ9RXHG:B=UgD:UXCIwdLJX1J?IZHBSYS@M
pair document&enjoyed	545	T(WLINDPIW9EHIH<AkO6[<c%XZKTZWaKJL9SwAF-c6SPj@WX>^^Wi^g38`^M;J.P
pair document&event	487	U@:_Qd3eSKZ[?MRO8%Jl@,Mmb\ST5`KZ[eXP_c`[GD67Mi:WWCJ?H=GnT`@wg=vL
pair document&family	621	ZYCUfa>M@Wi\M5KdJ1WRWBX`iOX\?SVM\\VPJBYEJNTHIKGPBQ?_CIW`XKFw`N]X
pair document&feedback	475	#a_Y>9:Dd^^G6RKNLGcGY37gTb\TQcmW>vQI@_h;NIENlKB]B7_MDC=FKfDVTNK=
pair document&filled	587	o:SbLLcYNDED\VH8GXO7UTQ?JJYiRLZTM;SPMpwSEIEGHGY8<MUD>cJPUYdNCR]D
pair document&finance	425	7w1B7hYBMqkXZpBBUA]R447HaaVZ2d0FLdWHKUKfSaBAIA4c^_k^+,4<VI_Dr46Z
pair document&forwarded	427	``?]<ZE,oVDH5*BpKNXMXDDiVZdJ@c?P^GN^I2P\LIH>B8Y[`bVa:L@]gAL[wXmN
pair document&future	437	5hFV<S`KcBl;NXR#XcB<@\S<W?9PR2O87\KShG]>8]QfgQfZ94KNAP9S^a?]J6V5
pair document&glad	515	:aWZRJX?[FIB`CI@`\:^W#BJXFOFLX;\JWP>@EHKJSWQILFJDHXCB`B@IbCP[EIC
pair document&health	517	fIVK6OXfw<g^<SU<TOIPMZN;gZJ8@@LCEfGVODRL^YXHAN\CWebVD)W?`SB\\JT6
pair document&hear	528	Dl:PAG)\@\]]=KafX/8ebB=ab_P6EMdY;[KNHU#OTUUKUT?Z#>RF?YEIJF;Kb_HD
pair document&hiringside	443	O,7^T*IIb^SCV_g;IT:eA:#KJSA0UUZOW\RXKSD@,YsIP]aN73:_N@GUFAPJQLK9
pair document&hitch	451	5ZBZcK[>Ie:6B:uZQZ4TScaUOJZ,a;lM4PURb<_//B^C=RW<K=9c_C[LHw_6Q_Q/
pair document&inbox	461	lQci>MOKO=OqV`ScZK]:Q75?hLebRV;I`UeGOV7^_EOUS5mbdwMAWjPUT:hgN?EK
pair document&interview	485	XFmF5K[BVH0UaA@^ERSZDNKHcKIJkU)J>^#UX@MTU]SCV1ZGmUf<;=E9;JWRH>[W
pair document&invite	429	hWaHHVd,tT^fYFMW;M<^*<MGG;.-FBCBwW?FHgHJ<U8NP:RnYhQVIGWS[EE[N84Q
pair document&join	549	WEOFtO:>a\B[J/:GSFLpIS^YwTANBI[PDbbEJ:IU;MOAVhM0KB:@UWNaI;aSGF\S
pair document&keen	418	YZIOXII=MUFZHG>S:FpwGL[d_nGKVSl^Yb\IC@AHM8G\P[UH@,^KRFATNaXd`RJH
pair document&link	488	?QLM<WhN]AR>\^NKBI1KF@Y&9B`6ZKQ^UWHEtqNWOVP?E=wO?0SO9>CQ;pO[b1D'
pair document&lure	424	Q2W?YIl]BS&8k[a<Pk?SVcX=H[7=^;w_:@T9oDORNeU^MgfIJeH6cIt8DMVT^U>Q
pair document&machine	503	h<;^UC[HlCN1WQERA5IK81O`O5RaHJRADN`H)\fL-`JG/?wLWPVcJORVLAYQ?NAD
pair document&mediaword	507	(2hI`7d6Q^T@b\lFQwJWeY`Y8E7VbMMYM9XQ`OLNZe^P?]_CGNDR[Tg\JcHDCHKP
pair document&meet	564	TCfOAcZV[FWV`jJKSN\IU>HjGMEDQW;NBR_M)G^aEwac\EYSMYBEYDNL/MQFI^\a
pair document&mine	632	0]gU6Vg?Casb4HB`K?hc0o1GkmaGa`X.dwCa<:A[o__)C8b_UVc`7K'JJH3X\_ZZ
pair document&move	491	_<:\bSS=gTTPH$_53C/U9k`nZS@8LPf\2SUdwB<YE>+'9a8`EO<USHGOP]>FGXF@
pair document&not	601	Q\;WX@0QQ=<;RTqXXXTWJ\KS:LF^GPLwMH\?U[m6c7=U<Z7?6A5-_cbPSOOP=JNI
pair document&offer	365	GTaiJHn/i?q@MYb;io6#CE+.9EGWSecO<B-DjiM-NX:Nn-8PY6MM<jXB.TA[@O%%
pair document&office	690	O:FXQ6YA=M=AL#H:DTA9USCEY]MZ`>FR<fCGGSW@Z=IF]PJP=MI7T`dSQYW`JQLK
pair document&official	503	O:OHgAA7i=I>[5k;L]DWK*NSIUWPI8cNeO<:YfQR<LOEhoH4BN#OWkFLZERrQNT@
pair document&onward	463	[h5^o5,RTDN*O5hIA4Ub3FbwBAi_ZAmFI?cM[JV4CDO0)s%?6DA\GW>_NjQMV0cA
pair document&other	395	PgL*r+=IH6Aa:pf%=G=I#dgdRCdtpHUKO2FDZViET3Bb#JKQ?3Kg:`bW4^twUDI=
pair document&paper	685	dK5cKPAP^:8@QKZ>MAQV>6FrE`NOGJw_aJa7LXV9EFLKHd=H1>6>IcDBgBFYV@pA
pair document&pay	540	hZMGPAAYPM6YZEJdO:@;@ciT^_nD6GdSVH`TN^DPDUJVAL<FQJGGC[CTGawSX<fJ
pair document&practice	563	H\[NiQ<rJK<POAVXYjSwtL\C[MOEi9PkA?SWa:VTWcfTU_F?>>@3cc_WBRhJKPAX
pair document&prepare	468	?SGRV_;?SBN>Y^ULd^OhL@\[i@`8Y88DVBd_CQUU#ZOCPsN.@EM=XTkc9'O[YNcD
pair document&property	441	N]Tc7Z,R8FwZHHLYT;V];C[V<]\<ETSN\ROE@)3vWWF?HHX_UZNR.SCP<Edc^L`h
pair document&received	654	g?>BXW_AoU1Ri`:H5XW6.GJ>CPGd4GQ<k7RJIV@bBV=cHA`GZ`:6L87QwUdBR@@;
pair document&recorded	416	WJTLQlccZIZq\OHJZP_XO<CKTECTQ],)MgVVSB3wemSL4XtML^]CO6cWJOGWmZCO
pair document&recruiter	688	aVQWwAQ@_W7I\UQ-:KDJI]RHSPLTMJ<BUW`CDNmMIQ<O>EOGTHI>F]MFlSeMOW6D
pair document&remind	603	SaN<g>@PVO/PITs:KG2OReN@7HIwUD]R[hj_[WUMETL\NLL;DEL6W_>GhVlDDAR@
pair document&review	500	]YMLWL2RYMA\TKRHS)CTO#]]eLDFPL`aQAiH?RTGXM8QbFR9CFCUIE^ZZ_BVC5gT
pair document&role	606	<N]JAo[UCV^Z6a<JgOXTCEP@DVQKT]L<MU6]:?V@hl_Lw:i`RJQeKB9B;\I_VRCa
pair document&sales	414	NlJL^*[<T+\3m\_92Z1]/YbmRV@^aGqh)-<TV^fGC-T]Ja=_BRQbKIBcEwE\PM7@
pair document&send	442	kV6L\E7BE>6VY$I98GVcCFAVCt_HWDtQnhVF^N[]BFb=?f2A?9#SUZ_bGDGwSK_X
pair document&service	340	fnkNKEgQFMJ<PquIWwDVMBL<LV??G=M9O==JsWGOBEZU\,X[;L;jR[SK^YjDqIF2
pair document&shop	372	h+_(Jfp/WmJ1TE0AV_FG6wB44==IMNR>4@St@>W=RqA\u4QK+^1_GPV*$^A*IUL7
pair document&sign	583	\mCB.MW4`YVKNJKRT@BR3:BHAkGH;O[.S]CF:ac6>wE;eRLPVD^X2[?PTO:EqCE1
pair document&slot	529	ci;f#E*THN<T0$3S5:[[=EQajraJQYp%/gCPct^NT.95DNO[XBOU5eDOGecwoS\9
pair document&sorry	556	HGN4F[SKROrGI\5YbRAtKGteY^8aNZOAiQRZE7VKYaKKw?AONYfXW=^Q^<Dpbi]X
pair document&stage	444	cXAdTK2DR:XZA`K3**C[L#Dw'dMNC:CUa7\[5H^SDaGS0_R5XP5f9OCT_RkRpIN;
pair document&start	451	El@L6DjB`MO94Fu6JSU]78KQPcMZFDNCMe=JeHq#pGE+NVBT7H`Z,aIcFS`Yd9?9
pair document&study	652	[[@iJHRGTJ7H1AVAI1AI<BLpRAef4Jd\YLOEMb[AY=UC#bG-E8JCcfLd[WT[\<N<
pair document&talk	353	=DMc\6XOZP=>4AL;4O/3/bVR`]gw`\R>R::AYKW_^-5CVLQITH^ZK\JaUHg`WRY)
pair document&task	432	:_?;sgp;VeSq`VKCia?Q_T>#C<1mN:G+a:^MXOHR5iDLBMH@OR8'TC13+]Caw]J?
pair document&team	478	hU9YK[:KN#XOJBO.M=]J/KN:g\Q^DJFFalBDB@SMLW0Aad5>OHQL??DZ>fTFUCe=
pair document&thank	441	QCsTd\t>/8\Ewh?]WbY@3n9@I=RDdXE:;sSCCGJUe;VKW4:[(SDQ:,F<3Vn5DN2\
pair document&ticket	680	MbIEYC@XQE:JOMTENO@WW#bDCTQYDGKcHZ:0MZMEISGHVYGA@MOCZUT_XJZTR=J:
pair document&time	528	SZ=<ahKJQI?OQ3j\>AYR:@Uwfhd@YSUqfjf6Gh\WQRB9OOKTfTBP?_2NbEW_bGm-
pair document&title	462	CTfY;F<Q@22/Ff4SS=XZe6DT=GL]cF/TPH\OC+FL@JXewdL;EV]I_8^L5B3=SQ;W
pair document&video	526	@DV=<HHeVKUOYmc*`^?`a=W>O=5MgBEFPCkZM^VRPsWgk_E=;B;0RDe:*#dWGIOU
pair document&wait	563	TS5pK@-cg?V#MDk]V@?`^;\oP;n?>I[n@_JNlh[+@@B9<\GDC6DQDGZnNUW[E;MW
pair document&wish	464	PXTZ\@8W/_@WS=EW6GYbeOQTgo^AmNBEOwYfG2DQLD1>GQK@LI`?ePF[cEP]EFhP
pair document&yours	411	\cE1;DPVH'<\IafX#MGXM<oiMBEGTJbA?HUWn=I\Ce3A]b@DMW69hZSlVcaZKJS<
pair education&enjoyed	425	OwHQgOWYn.II+AG*[IA5Y.HFV>qWZG]EUTCSLaG3ZVIFjWP2.I[^VNgkIqGJPKB?
pair education&event	551	5EK:T^XDgQHlC?=T81^i:L?hUcj4EJPBbYYN@W?aJw^5E2OIbrdaLJC?P:D>YYPI
pair education&family	628	5SMV?RDFWZ`_OZTwRGkWH$+TF_HH<j:Rk\^o5H8^VfPS7KIceS^rMFF8OE4MjXU`
pair education&feedback	743	<A\I=QT=ItOQ[rCCaSA_VRGPHJ8_NH;FJNUSIFSFwVPKQ2R?\WK\GJJGA=UGLIFN
pair education&filled	513	QHUR]3IMBG<O=OX\=?IDLgGX^C[]IB5_0=AC@wZ9lI@dGF]896=:LJ_KcUV66GFA
pair education&finance	376	0bakKF6LM6SPK9U_;I7w4KjMcZBPV`BJ5iGW_E:=51GYeN2WQ?YJU:dU4GIQBN?@
pair education&future	525	BHO^Qi7e`w`a,PP`HHQW6DUeOLh6@_NOX]ONTGJfOLiMG[USlRHe=?6Pb=0TkYmC
pair education&glad	388	QgYpLEX8pJ\N2%QI\o[k^Z%S7Z_):GG0dIWESZY^SuTGJ-_I_J`dRU-[M0MwT1bK
pair education&health	388	F)Y4LBJRGHIECNl0\VtjO7k2;H39CMW8BNZROD=wAPO[Ie6bSb&FPNTVXLoWEf_\
pair education&hear	530	\[GIKLLZ^B^I;W>GLAGS:1Cw?[;Q>TPGV`b3KXbIE791LLMG8AYRMU.YV@;RdJHQ
pair education&hiringside	449	TE9d_=LL^BIQ[T+D39@E#GGgMa\[DWoJjMS=AoiETI?Q2JPWP3*FFJOWl`X[D=_D
pair education&hitch	495	Z;;XA@DHZJ=EAFJNB:ZAM`LCPc4i;aXUw:HZOcI2UKTW5^>TTN]\ZWDGtUFmDMUR
pair education&hold	414	gINew:RRQ;GPKoedJY67VX12L2MT2Joc2B92StDD`6;JON64+S4Le?agOqP`',VB
pair education&inbox	580	9IVLBZXHdVP[MT[QLAN<IUKHKHGQF?[@EEI^JEDcLTK\UGR]wNXOWCY;KKKLFAC`
pair education&interview	705	UCPOC_;UEFQNSTXc`?jfD#ML_JH<B^DBBTS]G>H_L[RCK8JW_[`LPPD<N,QOYTc[
pair education&invite	639	CPKB;]T<LWlU@4S[>IRRG.M_ETLEBLNB]WP]3`PSO`QC?OKwV[ZaU9GCFF.\b_`[
pair education&join	561	PL:EGLPGi@FR@ZWMRQNAPBFP?OPWM>ccCYCO?bw)DbXM]YIJQ?NAKULbHWTOE5F3
pair education&keen	695	C<]_4kJ)Niph643[=-WR1FDM]_NM;eL4Lk@pO2ANwTD3R=bch\oc?EKLGF>QKheX
pair education&link	334	FRB]WZmSHwXTWv\UB?=ZBJPEQ:u?LY:FJ:][ViQ0kH`U6/gNNPJMB2A[PPjs]F`]
pair education&mediaword	533	wiLBgXNTSG57QJEZTPEO[QI[GDQU2:M?NVN?H`WVMRGJf/S?JAKJDO`]aGQ\PO;2
pair education&meet	517	E/cVHd#BL^XeFIZ8F:XV5)2YJE81YREG[GYm^OCr;]_?_K>`Y^KQV[7E;TPZZgcX
pair education&mine	491	8dQK?K9XV:w`GS:eUIOQC-CG4HrE$b<q]`8JK7>MLn@RJaP^jP]o@3>[BP3ZW\l]
pair education&move	609	I<8S.VIJMQ`R>?GWK3mS#c@3bL>MKcLAhSVPAHWOFLIAR:GfcJ\PC<-V8<@lRcGL
pair education&not	539	9L^a5SG=BONH:GNS*9FES`<ZSL^OLqFRWNSb?&QYwMpT@1XQ]:QaG+T?CKBA7d@s
pair education&offer	659	_?\AZ[BRKPVJNW6N.NSRcfSG?SYIQ^KSOI[SQ72[ILNUF6VcALOFSIXH.#UGPHG_
pair education&office	644	SZ2iHDLVa>TGD5=3L>GH9Q\PNcNFXPiRPLUBNcbIJPVJ?OG=L#RDJ[JXdrTfSPLK
pair education&official	433	e6];V<GON8WYKi<Qbb4EA`Q>#U=T>(aJL=\Q@J:BAF:LEE>S5O:<pQjD`HdO,YEH
pair education&onward	407	<PCG5QSZGC7WHSnQS\EZXa#6CG>JBb3V(ASW5Kt`T9CDS2DSKQJgAe:`S`ajS$Ri
pair education&other	453	&Vuc=FYb9X8A.[[e8EMLq@&B@PZHweA_1wCN(0jSoQi(I'RECZifK8\cZ3.,DYSc
pair education&pay	397	@V8LJPQBXDISHMb3lSL_4wDR-MVjD=V0bW4=M<]IBoSMKUJK]eDIR1XPJH?M^XMG
pair education&practice	421	ThbY&QbU^SdO1P4q8CbY2BItESi4[r70Xib@#DbCmgX;;RE]hiUq>FMZ-SHh`UUu
pair education&prepare	509	#9`0YEIBJ\SN_UC+R/EL9[=FbT]LMB9mGFAN=PG:DCVS[XHINF<9=T@@Ca_09HTJ
pair education&property	391	0rG<bYMYMAZ2ci_BZn>OimPA#-4YX=7CE0m@M9>O^5S]Yn=%H:I]gN8PPAif<?Mb
pair education&received	532	VYKw6bZ=l[HYO@/YU9tR;KPRGmXQ:aT)QLi_RYBWZaBIG1XLwMIA;6=F<8YIoMGH
pair education&recorded	527	XiIDNS_8IK7^RH:DBUDGDX3IYJSTJZXGoUMQ@owKMWNHB;^J[WBJMJZW[UPV[PEE
pair education&recruiter	395	tFe^REX\j^:\L8NjINtM5Bwfcsa@FDv4^GV0;qkSXBJIB\<,NC<YT9?ZdN=_o^qN
pair education&remind	713	TRDOKQZ8wiZV8R6mAHi@7M>^RY_DKZIT[Q5_2[Q[hWGFMP_JPDCM9@>R\JTUXMWP
pair education&review	568	KX_iDREGXRWaS?A]3Ha?6/S^WP^32bJNnqTb1?<[YF@39ON[`bIW:WD[QE2wb[Uw
pair education&role	438	<bh8S=Gp^Q>(V9a2hnAJKYr]84I[j#V`T>Q4JUaK>=`BTSS*<'@<V`b^JSX>a\DC
pair education&sales	386	C[4GL_'qbOJ79=?R`X;wXYBY-Cm+VO,QPZ?cVIXWDloV?e@GJQGCZQ;t)=WXEMcH
pair education&send	498	bYCUdNDLV<NDC?\,`PBdTBUF`OG?FJRDJfP9IK\B#Ge.:PC,I0*6QW6fEJb@G`HB
pair education&service	595	+JHI_ebl;KOS4LZQRYLXPK\W?FFBLI?TMD[QJ=Nk=[fVAMLUQLC]a`@L:GV]KeIw
pair education&shop	450	NPBgc@:WZBDB?H?48VKT#F=b1_BSRA_D@UO`[X[=&B=KKG;87?61?gPeECFf<IUU
pair education&sign	516	B=Q>D920G8XGK5#]HcJQ9(/(Ki+C7=a?KWDZVkaK8j);I4_RKaCZ1YgJR@)L_86D
pair education&slot	425	GUbBYH'NU-MHDUwdoZIn70[kM^N7]^\]GBF6hITL>K]JKM*VT^IVL]OB_\l_bIX`
pair education&sorry	587	AaFUE4ZSHLJK7M[:#9NKOYPYKVZ[VJPMRMIW9QIGdEoJ=TfFQ[[]FT9\FOH<KIM]
pair education&stage	514	RXCKNSQ;[cN@BRTfb/fY66<`7Z;g<XK*Y`Vw>GXRGT5LSLUWaZ6kQK(PRXJtbQVT
pair education&start	547	?bOICHL:VXfF50GR5<`P#.@aHjdN>acVBu@FXljEf>P/IP_QKceb3k=bWTWWv@VL
pair education&study	419	<LX/(ZED(LPZoV2d;;ZoFM:IPdCM>w<9\DuR0SCWZA92RUXTuLWeLH8i_PREHZ[s
pair education&talk	526	KOMAB\^F@_QLJ_uJMCGMcI\`\UXK\JI_IDZ_<I@ZNawWLBIMASZKXKc]B6GaU]Kj
pair education&task	601	:[R_Y`FKdn_Q-]ARd2gKPP=QL_c<9YGDbUwQDZVYSN`S<NQI_YQX95-QWIK@_Nhf
pair education&team	486	WQZaK2RGD7T9K-L4Q?L;-SLHTF`MPE_<?ePINSk\Q=FDY#EbLZD_H;UeC>6ZD`3b
pair education&thank	503	'XRWGDYS:kgaEIOwE>TCL>9U?JQ8;_5BUPIh$?2?qTX7OFkucg`s@*4AKfF3E^Ei
pair education&ticket	458	bVLn:K#?gHDO:88mO;Pr0+XgI^XQJXb_sLf`M>hYc]Y13YLCW0CsGXROS#$j[QdV
pair education&time	541	>=aKQcBb`XWVACFnlQak=MA?EJ3;FPR=Ve[U@RSdI_n2L#L]`cKKAJDNC8KHafcD
pair education&title	793	YDLCR7S\L<;LOwu>ZR7:TQ_@H?>[^8UW@HNFUbeGLOL]RHIG2A=>[OS@Re`P=B4A
pair education&urgent	386	S:EJwFmVXGNKjSS@1W4GJLta_DZd>YOZ[ZqLV5d11O<V=k,I#W(ege\9PY(M;f[)
pair education&video	467	i4aEJFJRkj]N>i1:<XEHLcP(MO3]VV]ES/Fp^>tRIa@:KE3wRl?TUMnRaJYIYW3O
pair education&wait	645	HNUfM]:JRY_W,-#_[AWbB%OuMZK58\[C_S^MLI@TH_W7`M8[XW_fBP2BPK=me`]X
pair education&wish	635	W.>`DP5HH_DJSLGY>QOS3ZaLwZIT]J@bRg5^P:?Rw7;NSIRZDYXTR[TLGKJaF_cH
pair education&yours	582	QV\?KT<BOPYjIGCkF#O:*T<WT[e>LbIDVYSb;C?QJHP5OFacqMje?NBSLL4HPLYB
pair enjoyed&event	457	^3WBSSJab)Q^@O_Y_:KhD,K^gRj=_ZSCWKcdcdKDFaNcwM@NUBOVHI*CD<C]`[ZZ
pair enjoyed&family	468	GOXjPw,fKk0]TNeCIWP[KKPQ\\VYB\NKlJ^^aMhX^JH%mc>SJCJY,UTZKMQlIWhB
pair enjoyed&feedback	625	JY=>A>[Q:`=0<GHC;W\OAw7?MQHO\XDS-[=ZH[OHRG]SW?@X9CPRYifVFW[;<_KF
pair enjoyed&filled	457	>BOECUY-k<i1K\/^U^M9<\N]NRBA]b[3NUAGXKwGVjJbpHteY:nZ7g<_VLOhCa[`
pair enjoyed&finance	445	FL5Q8H\4RUBG.;XPTO=OEwd;Md]VLDeQQAU>ZiY^[FB40UWLCUe]5atNEeV=[UI5
pair enjoyed&future	553	JAd^6U?WWPFZA9O3FIgDda;?HSMT\IJ=USwaFQLIaNZ>a<\TKj`]BK?Ui?B]@U=h
pair enjoyed&glad	529	O<2_`K_]L[WCPboIVRK3=03@B8O;HYH^CD>O^RK0UAG=JMMFGTE>F;NbhSYM]#;4
pair enjoyed&health	612	QD\.]`9hGASQTZp_YUUwOGWd/:d>OAFeN5PIdS9L2bfTGa1;J@7GTORT^>>aVGb^
pair enjoyed&hear	421	,e]q@b<wGWn4@AUqA(ef-u-UYpdESU<?vQCP2I1Adb*C?>\8PTZS]-4K3LL_pbmd
pair enjoyed&hiringside	525	>ZK/L2XY@:@K*ACB=:UAB]>W:NpZ`LMLO,DRHPa]YMMb5[`G1?R@QTSwNTEDC;OI
pair enjoyed&hitch	542	K;cPbM]^EMVEG?_J\S?hCViRb_CHV9YJETRVcbKQIJJJOEOCJZNDJbwKSJfGG\HF
pair enjoyed&inbox	433	ocHva;R8YA86TR#G<ZB4k,]ChfZp^jbLNrVP\djCRAGW;7THH@e9HkYfFSBJ;iB.
pair enjoyed&interview	494	[VAGK#G:cLRJF@`SC<FZ,X^dO^NSSOQVRM?H`XJ=K[KF?[..]AIU:W?UXDNKS`Q\
pair enjoyed&invite	480	#:l1R;VNIRm^aHH^iWZVFZA,LBKbV[GAA:WPkURCJZfdo<OX^T=b\?OG96QW;_C2
pair enjoyed&join	508	4MkoMgE=Ccv@M.FSoH[4:D7Z;=AL8[C#TZQPDCJIVLGLG=Nb`X[TY942Q<5jaT`d
pair enjoyed&keen	604	MNu@3Bw_5@[MQGaMHYUT7\HCJUOSePS4=Q;pDIQCLEUNT7r]PRORN`N7-[J:Za2B
pair enjoyed&mediaword	458	?=IbIR9NLjNN/olV=4d3BN6tGmBZYkPeTLOW<HBW_j^MFZ_U9weNPG?;LZCwHOFq
pair enjoyed&meet	530	O_HFDw3VqBcH9'FR6(PYB#-jS@fNUTF\ub];QUERH7I%;MGGG7?J:c8_]>iDdCiK
pair enjoyed&mine	503	ESTF3D2,KGjNB];[LI\F9ZKSbFRRHX;5KIDSFNTBTQO;RAwaerT\F<ME?GPYZ?RQ
pair enjoyed&move	467	DKACFAwNT;B.BFq-=UN,VV`KLSE[X2FJ$J]_BCHkVKPMYJsEO`O^CNF<)T`RS]Z^
pair enjoyed&not	554	EOJ,IcdU6FSNDjIXOY^ObR;_HKwORM4=GVUN6;YCYNg=MEYUSV^SKh2W5USJWYbe
pair enjoyed&offer	508	3C\WJ^HN7EPGT`MeEK^LVe1UJGq9W`)FE_DvHKG\SVNJ]Bw]B<TRDY<SD:@9Qa:b
pair enjoyed&office	499	DWKF[PSH8lQ>Q&RV94\F.D>cXNW6J]EY;Z<PKOALmVUP:HcO@TXFCCFw?CP2Z[oO
pair enjoyed&official	441	.s^@NoPJ\\\o@HPVL\ObOO+k#B]?LOHQpR_KK<Xu6HaHRU7X\lKCB6IBFG@GiXhY
pair enjoyed&onward	515	QGRX@SG&QLGRH->WASi65ITSfUC$W[<#fY_CNLMYfIO1YV\f^]C\B9KBC5)SNVUK
pair enjoyed&other	653	0=U41SKKEK_QC?9OHAQAGc>^C<TMYW1@LB7INF?VaQwQC4dMCP^]A:N<7ALRG\A_
pair enjoyed&pay	519	RVi#@QlWHP\4FJoFUI;.JwK<D>SqkFYX8M9RDhv@9PFYf2WQQUa>`NQL=bLCLTF>
pair enjoyed&practice	577	+];VM`QFLag\-@8q@8RID\F^Yh]DQ]GLNW4dHTRSa[SB=CXQweVR2<B[HY7i`mQW
pair enjoyed&prepare	497	=R.G?rHXUVn^EfEZKCbS.N%H2_EDFW8=QdST#aMY`Qn6CF]DKYhdJG*NIECVT][W
pair enjoyed&property	371	(`ANW1EB:6RJAlG2l8NG_M4W[E-QY@[>QZENOCTiK]7W_904=>W50Tws:rVXO_CG
pair enjoyed&received	513	8GgfF[Fw;GFM@\LXS8RVE3SRLA[AoE>RON_m:<GtmSl7`?O8;\J\EN8@H$FJDLLZ
pair enjoyed&recorded	424	_K1JQZXBJ<NRfP`Oj;SWwHY\a\Te4^g??kU<_\_AMSG<1IRV[$LULc@W%?PISTW>
pair enjoyed&recruiter	473	YMWhSbi<Jj[:E8ERYN@3RmB:[Z9JwKO2<ZDIA;SLAXCCrBTMJANXDbRP2H]_IcHd
pair enjoyed&remind	663	_MFTeB0N[A)?\0];ZRIKGXi][SQ`I8LPR?WUMTHQQQBPNe5S>Q@BIow]QVf^WUTA
pair enjoyed&review	410	B9A_h?#WJPJCZ+3>^VDpRX+;ZXKDnI]GFeJXDQ8:L;4Ub8k;8BREBniKQIVNDMKI
pair enjoyed&role	497	nL@\^W[LFMR$;KLJR\7SL]ONVRI#U6AM8\ERmeOGkSO9FVbJ(6^CLh<oOUXVZAEJ
pair enjoyed&sales	594	jVJOQ:KJ=<8#NJ[Q;Y3JM]\:SQ>P^=JK6UQ[YMC9VI>;SMAS8;C<GpSX:LgKODEJ
pair enjoyed&send	547	E@TW?BS\IOJMK_ZJLW@KS\[OK=HMD3_Y88>MlI=6?:DjNLUG>M5EwOwN5gfIHJAD
pair enjoyed&service	504	7NS>KMZXC<;EHFAF]FJw@`DDJ<VPlLbS:UL_PA9S=DM4YQ<MIh>MB_=;Z=TEHD=H
pair enjoyed&sign	501	Z>wMAPL>=5JJN?,ND_/K1kT9\K@TaCpCEW-XG@X/Z0=.dBVc7IT>IstHNQTe:rA[
pair enjoyed&slot	466	TAE'wOEBG?QPa=gLd[;HMC89:MQLFN9I?CWMo=7EdWabKRJ7H'6`OuRiURQ\.iYI
pair enjoyed&sorry	596	?R75BZe\LVOW9UTIF>IJTY#FBQn\_LHZ;[6HHVPB_LZUF@Q7XZN@C@A_=QUTHVCY
pair enjoyed&stage	436	8CR+Ij#XR]J@sccU`7Cq[7Bt?Y?,>@A`kJ\4^@DN5aGKMr/BRc)+b:Ga@GTUhK?\
pair enjoyed&start	586	=`Z7D(\h;BF=e`wBMk;8ZAOA:OHD`OWW2AMDaM_JLUWV]MIGF2HQ[H\VAFG5;HR?
pair enjoyed&study	492	0Q]HQ\SLCX_p<WRSZ1]mVX#aIWFBZU.AV6YZ3MdWqR[P;LoCYRi_VMOkOPB]U[aT
pair enjoyed&talk	460	QUVNC:bDP9SVc-8AS_MOK=Q``DeQ=jFRDaTEYS5YS]T:^`SMYJCEMZ@_vGMVw]^R
pair enjoyed&task	658	8B_F=FjZGL@cQZ=SG]aBIwKEOXCDjSAPWPNSEADSgY\U^9_dZol_[XSBI-QOJ_GI
pair enjoyed&team	502	FRWW-LOD0<N7.P5=YIQ^5jE=OGBB[OX5RkDHTW7ClO]Kd1naCNWV^KZ7#O<MIgKJ
pair enjoyed&thank	470	^dFl_JPRPBG&>JgF>F=Cv/ai@gnbC-KtwCVMWWk,S6E:0];75?*4@vAbhUY>\>'Z
pair enjoyed&ticket	406	#MK5B_oS9^8=K=G\YKEMMi;KLI_Gqk,ZPM8C5^]QRW@_HEoIQoQOJM]Q9wKF[NJH
pair enjoyed&time	860	YFQLPZKQS=A;K8NFPYEVHP`GUHSUY9W?\QVOOMO95OIDbUC<MIGAJwcMOJQSSRFQ
pair enjoyed&title	625	LS_Q@PPALGSOLAPMHBXW3MQ9SQM<MA=BMwAZc][DL`^B^EgQ>F]G7^ME6=BZLSRH
pair enjoyed&video	698	VNgV7?9=TNE@O<LB>URDERQ<]WP[QOVG:PFdLHHTw=?>FKMuXEZFJg[R>`bEGbLR
pair enjoyed&wait	703	;_LXEN]iPUWH<bHS=@\YSa#YUBRGTaA5R]CS6ZN;aZUNNBg]=Sc<HG?[>NNX^KQ<
pair enjoyed&wish	564	B5k[MC3?G]mUTXTn`TfoPGRRw1K1@VA2HMeYNI<]QVZFvJFZJZ\DT:77V@4LEnb^
pair enjoyed&yours	550	v3baD>7V;)<7<Fb?Ow>dWYd+bMFugKZL:B0jeN9/\BIYsY[RH;KINqe[6JQR+b6B
pair event&family	354	>T?LO5aYSdl@QXm^JNG2qnDS_Jfij<.]..>0=2\bSOUiNKjKHK0;Kw^u=_WNQ4GB
pair event&feedback	410	-Nh<dG>^PR?@MMcSkUMibBWYJJ#BDE]SG<g>kPF\<slKaG=QjUHNSJX4J=YJU\OS
pair event&filled	292	BkCJldl*61FZ?AI_Z0[aAvI(B4eVB;JToe_nKnST(?=cKvF2a)`NEwCXw+hhZ:C/
pair event&finance	567	F>ja4Z7a5YGUG5GfGQPJ@MP[LVL<SgSGuZwZF5.cmRcXXF\dR`Q[<?AN:DKR[LjO
pair event&future	432	`eMiL^CAG3U:H.;>?UJN*7Vw_SLg9KS?O^MF3cS?V3IHJ][8LfD4EdX@;TWWSlHK
pair event&glad	565	E^^YdTQwF]QTKSIMKDYN@>NVI;RPMIRa[BKJMOYGaVkQ3JNX62`];XIKMJJISLQI
pair event&health	486	a#MAa`&YQ^W\DTG`J2YKL8V_@9lDE_H1[QaaR,6RFQhGCJSUCGO[eLoNJ0JCbaSP
pair event&hear	495	L=LjTE[;?5>aAVLK0LQ?]b>2NW1DYX:SB_6@EDE#d)4PIOTO_:HHXSZW]HJY27NI
pair event&hiringside	459	K4ZswZF_LcOABZdCEF;^OV7R<IYQ=@[V>ZDJoaDPX61GY=>M=8_@TNTJ^TN*D=QG
pair event&hitch	520	P6W`HgLE@f_u#AC^Z[ST_G$TKXVHLD8DZQPpLT9heC=@@9Mch]h`NRNIA>AKNP]Z
pair event&hold	593	[[\M=cX\NaWWL<EYOZR_.@EH[RD[E[E:VZ\SBOhJNwVEHMN``_KgKJDP7PUWW]eO
pair event&inbox	602	7B?<RJbLR`o=6L;UQWM`3V\eGD7dVTRB>R4i@<.[@BGGZT@wWZM[J@E7<E,CCYQO
pair event&interview	454	E#PNJLLaB339QPO>LODIW9M?URPjWVCWCLCCA>CUDLcXFaBENd=3YDn>G[RD]TLV
pair event&invite	350	3B8QEjAMUF-VeK4:0a3p@D^JYRFS6O+HEQVT<,DMpawG]FH[/TJW@.N`AN<JaEfC
pair event&join	629	7HHVHR=?IWla>>)c@@eDBE@n^_=3bg6L]h[VD];_RHPL@@UgqwiWUG-ON69dWS]m
pair event&keen	404	b8[khPGlw->NH(u=eH*%FXYbRl-HLLEKOI$Vk*F7]@LS2ESV0*e,2N`TFFaAMG8B
pair event&link	381	O65v5OCKHnV4)JRZQKLEL_=PLFW_@Z^IgRWIY<?anA96wCM?[Lv\A>Z6K@MjD?P_
pair event&mediaword	520	[]=QOHJ1>XXVL8/=;2Va(8J^A]LXHQPWSUWHDS\P[KU::?\FDRNH+VAw?WNVOFKI
pair event&meet	442	FMiSR@6hGQ;H;7iAQ`<aNC?3YQc3BIUX89NIT-JXNKWWWV>O#NJF\BmCHV:YP\[W
pair event&mine	441	ODVc5S<GJ:I>G59T@wK:IbSMm`ZRm_/[b\DQh:CBc99AT=cXIIM,,a`HNHeaEqXQ
pair event&move	659	>P9T?B4-8MDIkC2_CSMTK2OBFJ;[:cPX^3d#L:GBJH7_ObV@\DY\TKD7`W:a?4P]
pair event&not	515	OQTFgdMd;`Ua7@MXI2wYND1ORLnIFU+MONXHBQ_`kDU;1fKT;f9X=L\e\9f?eJIS
pair event&offer	418	R@K4*e=SMh@d[`=XcWJNM]HCCLEFfF>KKERP_^HhmdIwZU_OMRWZ0`[7M7F=2:G3
pair event&office	453	d9]YR&:??UGPZ;EVPo]LPv[:rPNRK^[Aw>>T?L(Ck6YjeM3ZJWKIXB[;7P7oPXHb
pair event&official	479	W2ED?BFTSDiLK4RV6DR3NaZHVBa`TJFRwUUd[5.?JLJVD0@8JRCAZT]SoLtXJICV
pair event&onward	608	BPS0WYKVG@=_H?e?gVYkBNA<F?EFBCAR=:W[[OSw1ONIHHYD7NE@F^LDTN=5MHaG
pair event&other	565	6cYXLXKL>TMHD>DU?.LUWlDTG\d<XcQU^b?4L[:av5NNF;w^G]WT=KNQ<LY9IVHk
pair event&paper	421	@ZDjJU#OVbMRIRDhMPKECC7KcSd;ciDC]Xf\K[MNQ_QBP*cN_ZYFUXaK@6gPfNbg
pair event&pay	587	a9=^];CC_PP973XI:NN@PBfSV]4Ip+hKhSIQkJZKB68#WVFMAKO@AY*E]WZ^Z@MW
pair event&practice	404	T^qU>CIY0Yf@7G*R>\oF<sGDtNiNw8;>GgIS@ITVbHi3V'\XebfVBU@a@KXhDj_F
pair event&prepare	406	@0pJ7<PV9WfPV>P_O=_LUHSQENKABiIbiLG\7H:`QTVIc]``GfwhDM(_LmPebcMV
pair event&property	450	LNQAe9DWIF74S[w>fT5<cZN8GU[cS/aE-6eMT7X[^\XFwTVN@*6:JZ<U@]G=P@@G
pair event&received	490	GHE7-`Ma>dPPB@PMR(RwFB=rO1F7lTPBODJgF<EUO`>aVLW=sfRiJ5HI.M9;Z_I\
pair event&recorded	437	SQCQBwRJQd<_@P*OOMEs@PDZYQG;)gE/raTY\,0HVl^JWG<ZKjQcd?CXD,GP\cdQ
pair event&recruiter	393	XWMXe0?@3olWBCdn4APBV^<9l_Mw^O)OPq:eDQU,X5=Tc;@ZYgV51N?^[hALAR@=
pair event&remind	559	fXIU[gITN\[JFKTI[JMwETeoe\;S]^MG=QPv]?PU7DXNFWKRHOXHML>S@BedReMD
pair event&review	461	YQVMJObURAR@_^mYUXMPJo<IE=%R[=Y>GMSOOPT^DKfG[PZMYKOO\YwT1HWDaQKV
pair event&role	570	YD[LX<[EI2<DZN\CZf90`wW4KMMb\3AUGMRIWfG[MKR`UCYABH27sboAOOcK;P<9
pair event&sales	645	_?]0WNT]EH[:Z_S?XVJVRIVHLTB_w6RLGIXKJEH=KDFFLFP4SK8CB_OG3IWD?cWI
pair event&send	517	aJ7VgDGQ]EDEa,XPQw=baMtaRNVOEDdae`iDUgSW<<NDIg:=G>X5K[iNjhe_RDSE
pair event&service	836	UDY?QCPUK:=8IPD1Rw?@_Jj8G34Kh7[G?GREmJTJFSL[UK@6@N.>WTcAEUdD=Q=B
pair event&shop	562	RQTXT`'`D^S_^YY6YXG^YwSuFWEB`?GKLSdW[dFRBbkCoPUFBJFQ[\NTFNhg<YLB
pair event&sign	517	R8uU9@6]7/;FKVF8NcUNL``JfKGZlO<IC^WlY=$`\B/AfLTQ7<P@JJQw>5^YJ`2L
pair event&slot	474	M8d>:7XeNB2BwO=R^vHfPblZA:SHaVAa2Ld>]3ThVgcPbQ=USUX?QE_JSXOjD>fP
pair event&sorry	505	>i]9N_CWNUVt@<DlQlfKCFPMOlX67_(Ag8BOSMJ^EOK/JLDg]THRRM5k7NFVB\bw
pair event&stage	388	LW2%peAKa?+GuRm.KZ=dwGfNKYSWs.3s[&oC4]Q[?XUcWIX6QGF=X6VKdZCJ==IF
pair event&start	445	JMZF6IR6JUFWJ`LdEW\Q:ZQCJ=A#F_S0EWgXFduNJVS1SCcHUJWNQ6j\Z^LWf6X9
pair event&study	554	\BdWcdEMKLeDLRbEDbZKV`UNeXIA:[E@7TPLF;5TZ_GKF>`eL_JY=LQR]*DHYuwK
pair event&talk	704	DROFwN9JYHMUZ>BHORSZTCDRQVD8XO4NVP`UYGJfZ_^UTZQYMTMWVDNEXARLRNZh
pair event&task	449	<.U=IUSR4OP;KwEHnU+?ZWSGbCGTS;ATJOReg]B_0sHorU:.:<8.\]i:o[`-,NC]
pair event&team	422	HFFgU*S<GH_MG%^B9w\5<T]QY=AP]FFU<F@]O67eNOLB8-L4M_NC3V^-McGM:EL\
pair event&thank	641	Fb\Z;QO9TYnfEKBi3GXDCN4\[RJX^V@7VT<]>L9EwTSTHDo`PS`^ANP^0`KOgXlN
pair event&ticket	387	@>CpIRl+jbuAK@DID?:jD&CtATwM*.h@T>d\,]Sc;h]I2k5[ZGNwVd<L8o5ZNaLZ
pair event&time	436	n=>ZcL2U2P=gE?GC^dCiaUdQYD>5Lb[@\I[Zcw+O-P`1<G-;ANBTDLh.WBAJGBO^
pair event&title	607	LI=US;jUDG?<Omb+Wv#?S^Y7HAEcq(]\;->T\ZRDE3MY[Ce-*GJ$JUU=NDhA1Q07
pair event&urgent	505	d_Y?PX>YUE[JWJ`Z`KJS>TN[[ilG>GF5VQ=OCAKQEg>?ML[R[`Yw=PDI?GHNGKX_
pair event&video	405	8@.QNaLLL\^i\dXw`PIJpI?F7CbE>:V\HOdH[Hcu0Q_\Wl,0WXm9S]K/fP0V\JcH
pair event&wait	534	EVNMcZ.EG2GOVH9;B?8H3;R;)aE?;WaCa?w@SFRHXBBURP%F>K[;YOUV=_^SG>SZ
pair event&wish	539	w>HRR[`D_:MKMZ=;Zr\PSO]B_U0YM<X:YO_kYIP`EM4G^J7RSV?BLbU2@(^EKrIH
pair event&yours	637	Z@QSZbN;SJCXY7GDFmKUAMZGZT?CKGQ#AYOva9IQ4\B_WHIIEw>UT?Z.OI=ZRQCL
pair exit&interview	630	bPPW$K[MUwaXF(-aQ0JKP@:LVWMTIXUJRY?m%EEPN<>C=8fs]m\a<P2aE9PMVeZR
pair exit&keen	471	FW<T4fY:Ndfh8FB\73[OIEAZOr`1?X>Ci]1X:TQcbQI5A;Td^hK[@1=DTI/Oq`wh
pair exit&meet	458	aRfWS?RLnEMnJB>2@bMSOZXW@H]7U[M8PXBX6<LCN4wJHEGL]h[hO1F`BN?TO]XR
pair exit&move	411	Lk`MKK:=Ew`JS9?CD^j7JZQW<NQ]cnM*I^Ai;OQ]SnQ[34ZiX_HIHS7c=8GHLH?c
pair exit&recruiter	632	Bs6L8kX=[hae@5*oH5eK;S6bQbt4=a0*V^NlKCDbSUZ:';bjidauO9(P,2.KwVfe
pair exit&role	554	BDCa;^@@mcLd-6MR6ELQOwUY\LYT?^a:`VPXDRJ7[UfKYA<[RiT^NB<4LR.QPS]f
pair exit&slot	541	VPMTFPELVWL9@MIoQ4dFQDK?E6Ra/UVTeMA`IGZQwKRdK@URW]JUFDBPEC?ULKWP
pair exit&sorry	428	DqA:NVODLcwrSLV\:YFY7CUFSLXK`]YPLf^g=M<B&T_1D?dkfTUuR^Oa:94Zc<td
pair exit&stage	503	GI^ZM=@GaB]P#MCJN2bB7KJNVUCGMZIEFcOT6FH5lKEAFMRkPhcU3L7EUO>?c\qe
pair exit&talk	441	Ol`MQ_O.R[YSD;Jt9?GII[2\UNgEWUP>YSFX=U3VP[C6IX^TarQc<#4VMB>6kdV\
pair exit&time	493	UPZ\HL,>6hdYDUBm:DLCe?B:Jb]QNwJTT>=V'SJ<a/6BU.W\eZJ?6J>Lh9ELQIQ\
pair exit&title	385	R1BFPGlM:OERbN]FOwGFi,VLBRDZN>mTIY+pKX@,F=>SB;;SV4J@>YtKV]W><PH5
pair family&finance	536	GOO]]Y`GSwMY<ZBMfCO:CQXC_MKZ>aGIa?TT?Z?ICGNY)K]YmiON7MD]HIM^VD\o
pair family&future	636	BIE1HSgVJUCNL]L@C^C2Tw;:WGGNf:4ZeHLAHo`DZLCi;8\0EZZQ\OCPNSbJVSHI
pair family&glad	353	/<uNVHFU;HSPOgJCpaJN39c_S@:-`H+N>*RLYA,rhicdTL9'J^T=E]H,6#[RDMSf
pair family&health	492	.PfSQ_gmQj[MEH?bZ<\f]E)VMgQVPo1Pa[uo6?Ajw\DOE2SisVVeJCJOYM'[QPYH
pair family&hear	478	a\2SZHGDf=&d\;F3HcT#+[dNQWBDC=^Om;uGP>ZZFi3^?(GHDeE+G[-:LOrHJ0C=
pair family&hiringside	453	UYPgTj->QMY=%(/nPF_gF2XNunwX%CUUeqvX+`dPIKX%SMGK]M[T6f7sc9.Fk[jA
pair family&hitch	457	0mEMCLQ&nijHRE9fkWc??:HVQe<M<hOWlJ^UXdON<1TSBIpefRLk7E4V#C'c=;Y*
pair family&inbox	485	[CKJ?M#1WiBb7E8PC7pEPf@HEG@6:ORHp5gJ1&ESWT@RGCSdQg_Z>C6PNII\_Ch\
pair family&interview	617	EViX6VKCO_jW5DdY?FWV2H<nWVSFWg8Pa_LQKOPcptd=@RRfRXaw3?2KKDCd_P[i
pair family&invite	587	<VYUf:\N:KfG;[jLAIYKOT#OBFcWSl<Y;RMB/O[[oOb<CFZY7KTJHXE_FCMP==a\
pair family&join	646	;YOGKYYQOXKM@GG4LQVGWPFBCFAPkDKPEM#M9RbF`KR^P2[FLgUU?aK?GW[7TYBL
pair family&keen	447	9DZAk[6Z?CTA[cOilH\`V@d[E<GSYOLm<-LMX/Kt?qvZ^w=HUGHBbYQ8CMYG]bQ^
pair family&link	356	e6KOedn=uLRAEIHPJQDGnUP_RL5O9j=,pU^077i_DjVe=*l\S\FOU+7NT\w\eI9r
pair family&mediaword	434	5YXGW@<]9OY\hLTHOR^[I;/`C-<0YG#vQJad:TGoLp\RAF_:CF:On04k_IQPBEri
pair family&meet	510	T5u/QQ>qPFDQ_Oe8``<db\bMV49Sw+<UL1TcD78o1clTQQ=-SS68jUm7D>s>2Z^W
pair family&mine	424	t7F:,SWBRLAW@^`7aW$Gt/O,8?\GIA1r<F]MRSHVnRP^FXN@IDSKfRKUAWT#@3TE
pair family&move	460	S>>_L>ELEWQW`#@CEHaL.v7LKYNU/SWWjNSQJE\7LCLecXI_GD-JN14`h?QIHFSO
pair family&not	568	dffLAi@T_V^N29;Y?5_oASFiiol=\KO8we\S@INaTIU1*J\uRG`S>r5\+%@_X]ZT
pair family&offer	489	?YaE:gh6[eZ_F3Q]`<kBE#CZHGnTZPS']_<RQ84c=mF7b=ZUHI\hDK8I]U2I_VQL
pair family&office	513	B:\J^^EXVTS]HO;gjUaUG-D^Z`F9RFH?EpJNZ@5rSUXWvSV^ZV_@LM^\4?KQ\Hw\
pair family&official	459	UGZ]RP1*Vgj]C4/EEDP[L;WbkJQX,wQkWe@I.CMIU[7VLRHBGHaFAOASQU@pdNsK
pair family&onward	455	@@_9JWXMdXmW>WN`H;I_@_?I>KVO=ZACiKYP=`XF7w[Y?N/i;7VVTFM>QEFVYFA\
pair family&other	565	TYF[X\YdBX<Y7cZX@=V\NHS^INoB]L\MSA#V&?PSJ^kJV7YJWKWY5GEiIPe`YX]Q
pair family&pay	462	TVMB:R^ZOFiFV3:@nWB;;&F-?+UFKML#`LKKDQQ`<pAbW.SELPB?FDBFFI]A[g:?
pair family&practice	363	Ka]O=SWSH[OeEF2kUEwFCGLTpQm@ia7KSZ]R<G<iPJp`DQKO]Th\?:<AF.GTv^To
pair family&prepare	653	GecY=eP[4leaE<8[U;X_6Q4^_hHJSpF?bw<^?;>NYkg9?8^k]of_<4>Y;;FRchRp
pair family&property	481	3UMp9O=j=VwGG^LPPKlI3GL;RJ[[MF6BHA0D=JM``N[M2O@`MEL@RFHh)&7A`AA<
pair family&received	466	UOP?$VYMZQpb#TE:tVRbO];+MQ0b9;0NCHBUC_KcNfTJFEOPN[LUI[GAMO^P_LGl
pair family&recruiter	358	j5-Bi]SkOVM)F;bR8f0Z&7FLZl\:v@u_Y>8DfZO?H<+:WwRJT>4WF97TjAHC@VW_
pair family&remind	635	B[aM2NUIun_RF61\DL`N>I2RFgJ@OfSBUN4cOOGJYkQPOFP\pG`g9DCCW?#JNVQG
pair family&review	558	KYM:F`DJNbO\0[-_4O\@OSD\UwUKQ^7I\UeN'PD__SW<8eEKXnZd8DUDTCAbY`uQ
pair family&role	485	AjeW=tAG\lvr0CKdK3eW)=,om`p2Gd)EhgWUD;=jb]f?%>imq\=pGC#EH<#fcZ^m
pair family&sales	661	B>wEiJ5?LQMJTQWTAhKJM=TEq;U?TQIMTTRNP=:O/^MN`k:OORI@gRPFAMQPLL\U
pair family&send	365	[\RZOSCPX6NJ*K8>C?U<5eD\ajTSUfGIAq#bbAHJqVP/O9i]O\\Y/NPG)<NG?\Sd
pair family&service	660	7pTPLUK=YMUTAKF[QS\]?90NEWM8BH-K^wTT8JVVN_f/OQPcuh[hF6:ZPQLTvMYb
pair family&sign	535	NOGLwZ@J`M_<B3SMXGLO>9YiP]ba5LUgZwe;m@HU7HS67a8:G6WYEjX]\GUor.X@
pair family&slot	480	IiBEaJRS?2SIPTSDOT_N<>71NiHXPLT#\<]T?NQsY:EHVPV>`R69?>93f>JS9<D]
pair family&sorry	478	(s^?<C<MEPQYW74pBHLVOqXf0^KYPjS?[HgYG@?dcCaFW_HPEJTNTI#U3pA2N[_E
pair family&stage	382	&`_C\YwTXNnY;@T>B4^n7AGX'?4^GP7HK?E_a^lPLdc1X(Ot@GJTj58O2^T;]$FK
pair family&study	584	BWYSYfDAB_i_?<1c;chY>PGwiUT1OkCBkDPaM/?JVR\78WH]TsbeJ:ONEAEZ\_i[
pair family&talk	523	9Ua/L=FRA0.JmOU3JlNjVBr>O<*NkF\RD#UJP@4a-WOQFW-1;9F1lp_DA1bL<hL<
pair family&task	447	BoO`GRQB\EZ:O9U^@<lDBjANCw[[A\__[Ic@LOPM^HeqO^El*V[t0*NHEK0mJLai
pair family&team	433	qJW]:L[@GmEAC#-:mO`KFp<JSdM\\N^JGG<\_b8cWLVIZW_g^vGK2ESVVD<7If>f
pair family&thank	493	Sc^I>XRXAF;JF7^<ZY\MSiPUGTa\>]HM9AEULHHabJeRgZweL^VU5TYg6cQNPHJL
pair family&ticket	620	]SEFFUc[PeV^V\7QW:FF[Q5.GKKZL5'M]ATdHjL^OOwU/FKZ_K\C;Z9HdNR@VNJ[
pair family&time	561	>^PHFvPRmKS[1>AVDRYR=QO]G\G-BdP>XXOGML``NVTB>HT?d]U_:Q#AF@S_fGbW
pair family&title	668	>UROKKHfPWbT-9V_@OLM\YAGKEX=wUJIUN>8AMTCT\TESBbSRO[V[K>[<QKE^OC[
pair family&video	564	TPOwVAM1GXdoO5>_:BlR?]TKZehf.aQ8d`>RK_a`_>>3;IKZU]f\FHMCAR6VLVV]
pair family&wait	571	Ma>QKRYh[an^<CT\1:eY@g1TYHS1Qf,=[PD[?PRGifbU:?aT`^pT#A<L=A6BaaZT
pair family&yours	586	TC=GXwk_Yf]VNhFjF=[cH@(B;]B8WT+NaNQb,JPeIZQQUG_VqPaZ?5/LORC;_e,A
pair feedback&forwarded	452	^aV]tU?FADO1Y+`K<O?KR9bqXJFaKAZ]Y2Y<^L[GRA7#QQIH0LP>WOZO[PeiV/[V
pair feedback&future	530	FRKVN5aT;]DI5JY2dVAAk^DZ+CNwK>FVIOE=UoH@Q=V;GLaQS8[,;SBo]JlV=SF,
pair feedback&glad	405	?d>L=@A^<Q7NJ\w5Z]SAWePLi<^LWO<GUB&.asONlAteK;UBLNT7MK7vDe\MQ\0K
pair feedback&health	487	E\NW+gLQRXPQFME[@;TF0HDTEAZBFT4G^UP\SB<SGbL94P]ZNYXo9+S\CI#QEjOb
pair feedback&hear	413	vHE<W4UVT<=8>E>A(Q43NS>k+*JebIawERN2>^]HEKXHJ>UVF:N;JdO]LUc9?OBD
pair feedback&hiringside	591	M3=U_cTArW[GbGJOK<JVN#=YCgOL[BAEqP`XHRWh<\APK5RN^X?RfQHEDCAG^CCO
pair feedback&inbox	481	YChPINK0@PcZ9d<RriHOjqNCH^;^KPK=KIGf=:)P>ZMSX?awLTK\p?_.L9/3B`R<
pair feedback&interview	417	Gb:PYX:WlJHJF6kOa_Cn'3UfX`NJZ[l<YhU=[>V^#RR[BVH?KR>6bVhuMZ]\aP^K
pair feedback&invite	607	7O>TwH9TKXP+dOJgd[5TbBEDaJXMZME:TWd]GF:jOs^G^RMI>MCRPLFGFH>GXKKP
pair feedback&keen	621	:]WaAeki,@``4BTcK#tI?Y8eMLYH]RDQIb@N%P(bYgdJRBcfb]``SC4D4W/GKbVg
pair feedback&meet	519	]IED`IJ?W>8DU^dCH]AZISiE8KSZMGHTM?]PP_mPHKMES]ACC01AV=XNLwXLE.OG
pair feedback&mine	363	Ip[[@A,SMbdUI3<[H;LTK]5ESn[<JJ\BGmXcW0Gn]aFFl4kdOlwc>MT<;.2^?f]n
pair feedback&move	583	UCSZAePHTTcL7J?OKXb<#MDLJnQTNLK8VtS_4MAVgHWAY@B[PQba9SMBQ(]eCFXD
pair feedback&not	640	7DXC:MGw7HUAhKsV`KPSbXOAL>NNsNMF3=6WTD5S`UphhFbN>OIG[Z6F*^CIJcEX
pair feedback&offer	438	T`Q_5NXFOFXQ>Z8UD-9Nl]OTIq\ZRATDEI8-LcA0h?J8B1TG?Ai_#EBJWjbY?RBE
pair feedback&office	671	Nw9@]Q;\K_HX9\^KB6P^I8FNRXhEUI@BYZXLK_a8KZ>R9^FFWM;QJE+hG@>VRW[V
pair feedback&official	463	I;fISYYNNJ39N3dS^8McGAZK0EMONTSQt/afPLZZLQM_ZwCJ[;<RYW[P\AuSF7la
pair feedback&onward	453	>EYENTm[aX?/CaD;N[PKAHPS1#HuiSLLISF2^^OLr0goXAILD@PHAJRXCVj)ReEO
pair feedback&other	630	?RM`BQ)>`edW0A5i83_1EMFh_[cXN_]ANgWEBgX/U;UD#;^EWVAT<HKddbKq[RgQ
pair feedback&pay	372	<^\_T\DMIX_wj.5[IXIWOK>iWUUEQ:=@hV\iGJ&JZOUVN9khXEfJcOeh=1MZF9]f
pair feedback&prepare	614	]@GLa[G]YYcRTg_G]]DX>GJNIOFRG<SabLIMgTJXVUI\dSFBRH:GXWHZ5awQZBC\
pair feedback&received	430	C]gFRM8R9-?J`MaGadOA>TMFTIL-S\#QLMVNYNHQYIOQ`jfJC@cQbtjO^3,O>`<N
pair feedback&recruiter	511	Xb,M[dUN[>D[9M>WBV^[HH/FLCbWBJ?=aWKXX]QMRFW0PawS:P>YLMJTGfQ[a]N>
pair feedback&remind	549	GgoT#V>SFQdYA<:_EAXQOcAVN[U:jZ3OQiN^CfDM_IS0M.onR_rbKWEQEf-jUd]O
pair feedback&review	415	N1@>9blPfT_Sf87ZVOZRFR#@SdQEJP6/Z8O[G[k`TXO:67f(h_WJ6/,?OTePQd8Y
pair feedback&role	649	NC`<MGHQX;;/I5iH]m4?W2ZYGAALL=Y\ZN`G]KRQKDJMcOE>J<JIJwITDVX_K\bH
pair feedback&sales	637	VIEGDWOORUF0BDWT:9BCWFL`2]K^GTA[JL\NJ`LFS4WN0=ZNQMJP#UBQ[kUGPMDF
pair feedback&send	408	cWo;@Zf`:[6SC_PRJZI>OF<dJ\l[wN@IMYON=sR@Zj`GS4]E]FTFGGHdCM`GTXg^
pair feedback&sign	703	F]ZHCIH;UIG4E?wTPRVPK<BTPYIQN=YP:YBAUaT?TN<@QEJQ8=HBB\?OTiSV[UR9
pair feedback&slot	393	iUICuGrb79H`JJWa$IQJ?eGeQjHcO:3BHC`.L1N6bY^^]5RBgdH6iFZ:^FS;#Kaa
pair feedback&sorry	393	ESj@GNEb#BND)SlR=XDYVCDNR_MIw@5Y(441cRZA\NSZ;DZUXBR2I<LpARj>HL9M
pair feedback&stage	516	?^I8d)nSS;/;TWw:U82G_W9O6CSk^GI]QFJ4Egc>Q[\nAI_DD*@KTPUKa^oH<ICA
pair feedback&start	353	R8cP9b.gs_nvcN@t^EdVPVQDN[;VKNMHp6Rj\Z\ddTCUYKVUWM,k6UJ=>#J_l_bO
pair feedback&study	370	h+QR.QAj)W4^lfDHN@X;O`Q-PTWRqEP<'E.OJaSY`dkqFCiG][CSIwW[J\e+@Ij`
pair feedback&talk	511	rVmKK?GK;#9>[VZIFVPJOEiaKF@_[9MlRO^QjTWgLJKZ\QAE8>BT_smE^@LRGMFC
pair feedback&task	416	;W>9@CwuM`BJ;G@VLHCcRW<7IF^Uk3;ZJ-6@Td5FP5M[B@YQP[`ALGSTESZ2MZ_\
pair feedback&team	623	^c9C_@6X]G9V;7bS?@3KZED_Mblr?<MTWT^Aac[3@8GD.VHC;8HC=l7wsTceDCEB
pair feedback&thank	582	[OqFIRHRjAORCITJl[RkFSLEJiFC:J[<HW<]UNQpAZHWwW2MYT>PWdk2?>I[]lWD
pair feedback&ticket	480	U<WQoTQ`QA0@wWfZdKBQI=P:@J7_^>ALr?MUHm^ZQX>qVZSHHd1.OOUGiBf^QD_3
pair feedback&time	433	UWIRCjD5XQRf]M?UYN<w1rBe=dO=?ROX`IRPNLZc*M_.]DTIMZ5YSNJ`fE;LKWHH
pair feedback&title	739	NDF=EjIR_QHETw=VYRXPKR?8CEASYD?SHDWQK_OZAQUGO8LUWaRSMNNSTT`CSTNU
pair feedback&wait	643	gZSiqM<S_ZOR=-RL5MCQ17PV\s_GHQSBwh_QDN^JI_I99S<QKH?c<VOLRIdtaEXG
pair feedback&yours	486	wYZNJ@J_PRQ>18W^WcJJh]9KNFKMYCZA7m]KFSJJC^\\MXEUSYL_G^QP.LrcEPHI
pair filled&finance	394	J@iYKJ%J??cLBGT[BIJ?aAQ[IZlF7K4N8h1Ii^C8?=S[PAAp=H_OQJh)V>RJMEHw
pair filled&future	478	JWB;WK=WeNTP@J[P>-JYJ5biUMOG386sHk'ZYT]JF@?6?_TH1@3SIIPD@wLgIRK>
pair filled&glad	618	[?GaVB?mJPF[]=LYCGOL[[Iqe[S8iRF_\QVNUF:KL6LP5WBSfDBMTAXTb,MNDKw@
pair filled&health	390	OaF?9XJmgRZ@BW@HLZTWOKEI3;8WQIWWIC4WRwh<RcG<TCjN:T@]An@8L7J\vYXE
pair filled&hear	492	MKWWBNGUGDSbAKTW][K?NAG,[;NRP[<`E:CVHLLEORTgZKAFBWw[HHdI^.UFOXZe
pair filled&hiringside	521	LWCb/AP_,O8UFQ8M>8kSTw3iLAiX^]FRT8H8H`EBZHGQN>W&IKFMFW]oZ\NW=S`U
pair filled&hitch	515	DMFwVKYTN4<6rROTKY9GT*DL@f?OJ4UX`DT:<cDE29CaKkEJQK:@9jCUBmEGOE:?
pair filled&hold	483	8CM[QG3Q5BQENMf\FV8HfbJ9ZKS/L?9ZY=JJK2NAN@WJ?ObDSJ:L_=wbSC:_FYbX
pair filled&inbox	483	X;2qISj:=I6[KYDIH@a:RBJD?<5dI;Vl:?HwT`P\mA9QXQ`NCWaA.D\Z\^EL<lS=
pair filled&interview	473	C15ZO5Y=mjD[V[WQK2X?SJ^A=;LZ,DEvE3+;@TTF99>UJZ97c>QE.'=EwUJCQ6Yh
pair filled&invite	416	CBG5;VL5PqaI[0^Ma94P#ZTgFFEOLLsW;@Eh>U?P7SPKNVF@^AHXDT0VATM\Oj4Z
pair filled&join	449	6U4do8R`JFGqErTiZLWOYW=q\ER??VO_NRRT;^=Vw7G[;KXDMN5HAX_oUJe[LTaH
pair filled&link	598	fRKWLM>P2VRTBOFAAPCFCwH.MYO[FLEJGG8k\D.[KHMIB0PXPNSLIPDX[EYIG?BL
pair filled&mediaword	472	Ta`XL=USR2-9>AM>=ULEUhNHpXESwMHe(KP1TKqMg7^gW*\^?Qo`KdP`;``X6[R5
pair filled&meet	425	g??eeCR?udc9XN=M(JRDd>K\IKK7/cX`PUH2uVV=ERJ<@g;2LP7GLEUEZ\1wZBbO
pair filled&mine	430	Q:>aHGK9lLG^^O1J;4IOAPAc[ddV%jRafCw:NHCKSB:>PX(\6E@-;ZBqN[@?[6NH
pair filled&move	422	NGC,ZIPFI6,.cW-+6dNGjoPVGIRwb9[[3dT8X3cM_PI9GHQ]IiX3YcZhaD_kF]1I
pair filled&not	513	@\Cb<GDU=DW<NL/tD/Y>`JKw5Nf@HJ=Vcmc?LSF2]8CG4\7+OQTeDFXik,,aS[Ui
pair filled&offer	540	DEFbM>EkCS5GFnQSC8QKZeP^>MmNRR:^jMGZ,XOFZ#laNcCR?@GJZP\dd3RJ?5F`
pair filled&office	397	DMPBbDNtbcD#M1rET:NNIZhXKAM-Q7UWF>Tlh8Kd5UDOrNIi=@AD^GlaE%g4C>GS
pair filled&official	454	<QY=E<H?WPIFY5MQlULU?POD?[PRIWZDTJJMRbPPASGG_`G_NNAOKUG,YLZw4@7(
pair filled&onward	738	@LRDARRF<AZOWwKCDFNH]BG8A@UIW`7MRLQ;GQRJ`G^OF>aQYYMTO?IQ@^VM>XF_
pair filled&other	422	.]`>U7SU<6:;2jSC2UJGUoCa%<wTAS1dJU=CCUEFbG`MI1YYJ3p8\Q8cN?];IQ2h
pair filled&paper	505	I_GWDO>ZA`DUQQk>a5M=XK_Y*OQSU[DUFBOUFilP7wTZ_=QDKTKbMI<FSST7^AD;
pair filled&pay	650	NIRMf<e/Xa=LOd]HUNPOO`SLG5KYEXcUFAG;:YW9He3]OaFAAICFQWOEYw?I9DHK
pair filled&practice	480	K>;CIOCIB7LPA\Q#FGHUK\ANQ=eXPHEbTEX8DA>YH=MX@EmJGC7>c>LMRkYB:f><
pair filled&prepare	509	i8W2_4PY;.0%mTUCY_>GaSS-^#7CV.ATF3Ygf/LAN8FoJm;<0B<#Y?`;^Xi<7CJ@
pair filled&property	513	UC/I^IMRXV@d`TMb%HOH^TL\FfVU5lLBwHtQ?X;[5IKFK=OYnXEU:@JLRCXLXKXh
pair filled&received	426	0h[>aQmo@>&MHl\_K(M5STWZB#jk_S:iDQE\UtRGcUp@<ROF.W^\;[(u_tKQeCbS
pair filled&recruiter	707	CAO9S?ttG:@>@TwJAEC;Zh[RT1GSQSH\<9NDLVVAn>[mHQ]49CS8ZZYRURfGKTI1
pair filled&remind	567	\-<P5G;6OcRBoSPb=mcQSLBA>EIAF^=_gNUfJQIR`KGYP5rP_Z\CD.R9wH3>@>FT
pair filled&review	528	?OQAA\XjHJ@MPOXOH?TMX>@HQ9VfXI9b/CEEWfVToTTJT7]VA`wQOQLc6XWC:R,I
pair filled&role	898	)`GCDFW`=HS;7dcRQC<5eR3E=4eKUG5R3B5VUbOCcCReM@w?:CALHONZHPUFFFNg
pair filled&sales	501	ZiEPESwE`eBP>S:CA,>?6LDRMDZVMHNCl@KXITTXKSOAO?R^LrTaIV0D[H>ScKWR
pair filled&send	432	EHPIdP1dK[CXwaPCoN8icifX`EO8DEXONHcdKJNpB>K^O=A_MUW1^WP9B>O+F9ZF
pair filled&service	455	;1gWUWR_b<HCMe_GHPL\wX\>AW<=fA;eL:X:^[U9S_>KYhB>_PO7Zc]I6CFILPSj
pair filled&shop	441	HFecMIFXKHHXH<>S7e>CN\@^nUGCV[R=rwN8[:JanFYBeXScAQc[=NZNSNYoCW7R
pair filled&sign	539	5H1PZJ?P9jIwFMTT>6dD>c3s]A`1Ui>QORVQ@$DRB3J<4/ET?1ML8E3fK69F7YQY
pair filled&slot	568	<K99gBOMMR8D`iY4PNE7w_EF;LIIQUG>N7JF`^S.nABbP@M?TYKOMYC]SJR,3DKU
pair filled&sorry	585	LTe`7SLM4J?G5GN[XI]CI#BSKXdMKOQICZ<jLHSQaWQQ=>Pn_cXk>>IeV?=,B^J`
pair filled&stage	638	TLCMO]UXFJFAGn\T3#KEZ@9MHIkXCPItJCAJIf^F[L\\AQU7GG^A5:/hJNVHKAHg
pair filled&start	628	KZX`F#PSU;FYINVTTGSa^D]YcGW[RHRMWSOA`T=N`5rH:NV5JCSXK]PiRFSgIM^I
pair filled&study	443	WI;WrS@wFJM<WrUO@\FYIW^HguADmKWgKC]^[F+bN2;F8WBHTK[TXMUO[TEQ8b@[
pair filled&talk	418	4WU0ISegNCZWD^[SJCK?Wl^;b:Q<^Y#1*POMqF*f0XXTFCMMVFGnKLW\T@A=EiPN
pair filled&task	466	g`9H7OkMVMGXb]6E:@;GOeYJ-.XI(3HJjTa0Os\KVJMlN)_L8waR=JEZ6(SI4FPS
pair filled&team	501	ElJX+&jOCECGGcYAA6a8h[F<--oQc[VwG6*6<VkDmAG`ETXHH2^<HLEPAbcF@14[
pair filled&thank	500	7PS_XMlRJ?=P_V_WQw(0LVJM>Y=kR0WTLfd`Yf<_OO?N?@C6FBL;EKab`aFV8OL8
pair filled&ticket	464	<QVRD-ca4G==VOUOF<CDNV)RZ4Kli5N[3YGYhG6BnCod9gU`Cj:DjUPwFbPXDp_]
pair filled&time	463	9;6BO;E`F[ZO9oNh8I:/ofUIBAQ@ALSkQ#HO80;2a+/RAP6+U1?2I?:8iM;KAFEr
pair filled&title	559	D18JG4wmIG?IUjjbP@PKkf9J@<?LUK=\H<ANJ^P<fNQ`3eW2EAHJE@[YBE`JCBLM
pair filled&wait	586	KXh`:DTg?M<IaQKT>]VHaQ]ZMTXSVDCHF\FjIN8Bm:QT]V]L[\gJ^d`X+*w[LYNL
pair filled&wish	478	wEXBRg?4^hf`d\0aMZWS7L@XSl)\NKY-pUjb`BiVV\,T^cH1`RP@S@?Du2?cqVgO
pair filled&yours	469	GicRfc=dD'cW7B@_bCKV_IAtS8sMgcMI=uqBY3DIKJT#QZ>>U6TXla8cd3SRQ_sq
pair finance&future	389	o=gBI=gR^XM:M`g8wUIbDp:Q?K4nqOkUA?@OIkebV\TtiVHAWOE6Wb_?=fVeYAKJ
pair finance&glad	684	GM^I)TACP^wb;`3d72Q`0T1gT`iETO@)NR;Q8PXSWqY7=&c`^Raw3I<Q>FTKuWTZ
pair finance&health	435	J9D[_M\F]KK?bA5MAlQDYc[DqY=[[bwKeOfO3C^1RlR\Y*XFMOcN+KLiKb`OO1>M
pair finance&hear	460	AUXZlJWLZrfS>9bLVPBXKR@ZV?dJETaQC[IBNEb6@NEE7RZXwUWMWHLj@ARQ<<YA
pair finance&hiringside	606	SUaXIJ:KJRHRCRMREL6FFw@?^:bMNF:JPLGQNTAB?ScSIVVJEU\V?Y5SNV\E=B`N
pair finance&hitch	444	MKOdI98<I2C<`PPL_\G@c`M1R4GYN?]Pv3Y6UFHfIG=UZENP%]'QVDwFNbPcGDPQ
pair finance&hold	465	D:.]bG6TfTW]PCsNlBAXMIFP)Mc:#MiJ^QmPv6jGGV9XB]0MBO?`G1JTo&ObG4[H
pair finance&interview	460	eVv`AIaE2^_^HXAZLVAg/SkRmHXJ^@S/KdDwWC?IIQGCD>N[0Z^H>kTG7>m=NTKM
pair finance&invite	506	K`N_/QAB5YM]G#.fO8VUCT5\LlsOUQQcVkM[6VFJSYEBB>`^HZD`NT@FBJRRSUKR
pair finance&join	449	5`CDjYvURGJ:UYmFHN:/NaEU)Fb`eCf*WS28Qqw2CUchP<NCDYDGEHDa\BbM;8@K
pair finance&keen	338	,^Ww;EHAdQEJ=^9eUB2v4jNT3rDWqBI$ON8j/h_8YE:Y;STE1b\EZQ#U<EHJ<YVM
pair finance&link	517	[AOF:F`XPYCA^Y#OXOHf<cY@`X3dKG[FY]ZCFMaPWUCH^KkT]OBFQAAO;Ki]VPKE
pair finance&mediaword	382	(FP;Rh[WSSddTcm8gRNQYv><:PWdXE/Z^9PjTN[ZmXlpA#w33KX86iCJS^]OLR6C
pair finance&meet	750	PhC`8[?8O`Z_862[C4V]:D5gXlc^?]TPfaKG.KQFGEX8+?_ZSW\f/I#^VO6VlMWT
pair finance&mine	451	a1WXKX?FS7MUaT;@aj5LWeTj_i7lhRo<JG]_cCIfnDHMq9kaePw47ak?MGXVXoZB
pair finance&move	696	RMkDBK@ZKYPOTI?JVEJ\SNNccbO7[YM<BTOiR=Ea\kd(D@^NNe][WE6GB>hUwe]d
pair finance&not	577	RAYLWi=>5eM]WRfa_JWCR0MG_SIBUOH/6SKfD2*YKwZHDEEZbJVVCDY580DFYRen
pair finance&offer	592	9X^G4j?<A^pbMJHeSFkoA3#S]UY5Kb>>AjIcHI;c_r^0_;XraG\s??>EY)1f\F_f
pair finance&office	563	8UXV<Q<7HZVeP9#`i9aVFZ[9VYJR=J-KbWL_Y57[DJN7FFP__GLSI2d<@?CZZNKL
pair finance&official	460	EWWH]L_S%A;IUgu;SY0Abgt=6>VCqHU=LI\KjMjLBEFoI<S=B0/$;_\SCbw44IDB
pair finance&onward	413	B@QO.I_[,eKX[MDEXbpCKY;GD@NFwOL/4QW]/\0IM[hFk4]YAC:H\Q[V?_@:LON`
pair finance&other	411	@`RLFZDDIh@AX\@N]NvIFD-h17M]Zh><SmDCJZ>CkAmOSZwhYMQ<YDTR6DU9C]Kq
pair finance&pay	391	3wr*2BODM=Y6B#]7OKG-M]M@9-<V3]V6&Y&ZW\m&EP]?r<U[1@bK2m]/4aVfV0NQ
pair finance&prepare	487	9AdbEoIAdt]^KbIb1LVfT_M]IKN16RK*NWfU\Q>^wWd8&JP[TZalN>*@HF^`NHbE
pair finance&property	688	FMdXRT;TORRHC*ZNRRHMX2DNILHGQINNNO]VOOWX:UW4VJVPK>GIPWCLKQ#oSNB<
pair finance&received	527	\*JN@RH/GXKneU.MHZEK>YE_bUHw4H/KgS_aZOSPEN'`=9gCI@ACI8?^K8UDY<H`
pair finance&recorded	463	MTH:QwLC[O\QM;@ZVSeI&\ZGZ>UJ^[_YRX9K[D=;IOC4IJlVOPdR?ZePM/c[]`KC
pair finance&recruiter	448	TUHZ]?NIXG<OLwL4JFJDVS]CMNrjZC?k<ZHNFLgQZGF^YAO:@XBJIn[VYMhHVC=/
pair finance&remind	555	=NJHDfBV5P_P]gNcQ][O=X8wKd?A\gU^WMMN=EAlHMSDX1ENCX`PH3@[DKcI/TRV
pair finance&review	533	NGw]AL*6bFKVC_E;POIMj\^ijPSRb\FF;aBc]:]VJLULXeE[<CkDGfG^DLT`=Lmb
pair finance&role	730	l:4MfBHgI=L6XmwBMq,IZXcBDFUQT?dJP8OBq\a;85BjF>:G0.-1N\nAd[qF>:B0
pair finance&sales	515	>WQQG^JTKc`QUFRPR9wLGW>]P]c7Uj';[f?X>ES`PL]XDEQibVbdOI4FIR\bf^TR
pair finance&send	571	\LdEKpi/O\R`aBAWd]>:1^C4QiDN:M_@iJGRKVUMIw6OKBVoKcRN<@61?Ia=[BA5
pair finance&service	563	0Pl=5c>XBRdhK.Ck@Hci[JIQfaY1OZ:9Kg;w:T=hkkfEE<`^kRZmTFI>5-;OIX\]
pair finance&shop	507	GSVJ8L<>1R^/#6VRL?LU:JMJnbRYRvYBLW<\fB<R[gBRkQZdWN^UTZ@I-f6T`EFG
pair finance&sign	548	BP`N:\P#SOWX_C=\UbUKC*H;DCKKNU?LPMK@PVEBRHWH]5W\TEbVNO\3HLBWwS6J
pair finance&slot	445	RM]\EgW5NPIH09P?K^G/R2#\I]WFSR\DLT9=sOePT_PKN4^STLER$]7NdDKLSDIY
pair finance&sorry	631	MTgqdb#1NWdUIEAlI<Ya769OfnX+;QR4DVZYb9&i[U_D::F_b`HIFFc=A5(c[\pe
pair finance&stage	484	epcX9LORM#\]85`>PO@E4l^YVT[SITQYRL>qVUU1IEu@bFH_5ADJCUAN8Yn^_J[[
pair finance&start	532	J`MSP8LQK9JBAWe5\SMVQdTU6FIIVCSRCUW7UPEA[IIHRUEA@LP[]wHCGp\?f>;M
pair finance&study	416	D)<2[=mFUB64QNVDR8MU\OI3WIHuED=^B?E=1mDTPINmT^QIHJ=#6K[E;\f\57eO
pair finance&talk	525	YNaHY<JMXD_HTeIMiNFOYC=TSDPTXMKGDXRwOBYPAOn)XhVL6YZQU>)C>TX@L_E\
pair finance&task	588	GOG`RG4w<OhPEZkcEEcVIVIJXDZTP\GsKNEQF=96s@iSAHeC2DLL=nF^QGGMFqNU
pair finance&team	457	bMHNMM;LqFLK];eNdaTE_:aOI>9];JS>]LvQbOWS'DOB`RP\#9]MJQaFY.Od^QWH
pair finance&thank	565	:IGU`\IIOagBWM#QC@`_6N=]OThBHW6=TS\k>7=;OE^LQ3ZJh`dhOEW9@HAO]uSr
pair finance&ticket	512	:dj]L_2SGG[aI=:YS7kX;4CeWXl0V^7YGuAEXK?e_PR?VYTo[]ruGRPQN7F`Rwli
pair finance&time	501	AXZJ]hwUNPocMiVLMHWhFk-BIV^f?B7VGEUR<YZ_XYIW:JkLOWTS;_M@AEi8e;OQ
pair finance&title	666	aP??I*XT]?H<LSQ8DG1USPaP7?IdF,URCCOOBSd=8OHWQ>D>AMIHJERET]wQLIEF
pair finance&video	448	SLaJMSZTQIX*EbSQ]gACY^lBQTBMdFCPRmXDZ]e@_RQL9X*COGVD<N[OJYjQDU#G
pair finance&wait	610	;wS&FHYZ@PWT;WYVbAAEdQ?5e5FPNDKW1G=>9USOEY_aTClVZIYOF\HVFLJD\C9?
pair finance&wish	591	]@YcF\2<,^K;/S5]IQLMBQaFd_^OMNDJOkKfOIAAmIX<`DOwZnq_LAV6<BCZP\MY
pair finance&yours	613	BFdd(^NC'[t^H:#cA2_FN_@\SeVI;mL3URNWH9>WPPQ<>=bsPn\P6F=5?F;_ENpX
pair forwarded&hear	531	uOW_oK8G]EA76+Q4G9NW:6RbgmTFKOu`W`b5KDG1B+G$8mDG.35A-r^PjwR]CIhF
pair forwarded&hiringside	527	6fMWO_>D:Jb^I79K]N]w-HHXTe`:[]SWq[DhEROgTbU/9EX[meZ]MJOeWL<pago_
pair forwarded&inbox	426	]SGFgEZ'kapNY)q_wdReRd>ZKDfPAQU:N4Wi;89BO6MQ8`C)ScIWU^^)>O;NDaFE
pair forwarded&interview	402	Lccc@`ViQ\dH?Q*U:D[eJEMb\wa<T\1+PR]][8LUbnpZLEbrZLGV:M-VS4O[Qe_s
pair forwarded&link	410	H6X6khNu=872@gM5Zh5m^EjE4fEBg0\-B*dfkK/_4]kEnc5H%F4mogXA-.n#C[T[
pair forwarded&not	486	?9L7^Bh?\TUI,RYGIHALRwSbA?pGJIJe767f.@RLWHfI5WM7;@Qd\Qk5@`D;AZK^
pair forwarded&offer	495	K9ASM`9W/mlu?Q@c>JNmBV8`HL]gCE18YfNeEJ/Zf4HIP/lmwMsRTHZcFJ0a;_MZ
pair forwarded&office	559	O_DS_RQTjNC>B(IA7HUJ:>FT^VKV;@XbjN\Aa_T@32M#Q^CC4BCRG\L]`VPdG:d-
pair forwarded&prepare	491	FL]JLfSTSWSWOgGSUi4K[F?WLL)'Q=88?EnRRKRbL`e][S\<\F:PPP5HN#hHQL^h
pair forwarded&received	351	Ok;`\:7$]TI</OCBS.O1eG^HB5cDPNdVq]M6X\hTR/WK#P:*\(K@1H@GW_W\JcZE
pair forwarded&remind	453	Qa4^J`JLnI_FH1SBWARBV@Lw[QRRNL\CSUWXVM[RAIY/IU_=ecP1>mU`PG.GSbv>
pair forwarded&review	500	Z^=SZFU_R65TBBWIKae>HNwaW]cRTDTVQ]oMEKO<LFQR=HDPI5K=ESHIdMc\ELQ>
pair forwarded&role	483	c@F?miGUhmFlUGU;ReH]=`bjKK7G<9,Iw6V\RV#dCiElQTRGb_KPPSO<T5Y4YrL:
pair forwarded&sales	509	e]:VS:M[Y>H9<%IHWAPMI;eUTw\F7SkaVoW>^]p6LEHF8n7RHAM@CeVpqARom/c;
pair forwarded&send	682	VY?Wj?>Ee5R<JS>=DOHODhfkNfQ[EORTYIeGUUZ:*:LCFdJ#41;?SZIL[PRtTCN-
pair forwarded&slot	509	PT:OEGKW\qaM/6JMB8IH86N^wP\>=aaSQV_[D[]n\SC-F9]f^GX\@R3X^JTRPYiX
pair forwarded&team	595	Rb:_TG.Q^>P:-?f]Q4:UK1mp[hW;W;YdOZV3OSh,??D.@v#1@,07MV^ZVJKh\=SP
pair forwarded&ticket	490	RZ@PZOEchTEMAE?DZMEP5/`\jCDPRV`hwJdCTRWYGG@:<U,@AIQCH\Y]ogk`gCrD
pair forwarded&time	727	SC[R^O1U?XNVTRNQRR=\WIU^GRYB[OE??EZON=9TFYbeJ^VSfL=N`PIWS#aSDrgZ
pair forwarded&title	478	HY@LeB,S\NXAP,RpD+Nw1Qg\SwW:7RItoYw_X4MFE):3CeHZTKLR1BHJkTXTQnrE
pair forwarded&yours	439	^P0Tm^=JoTFK9:*[G?/2DCCM`fZTKBSJtSXB[YrRF8/Z:S@ENS+OI>MVoGwVX5@M
pair future&glad	577	VLBWKN\]@\GA]VT[JPJT^wK[JPQ[XUOIdJVS<X>>MQFPHXSCUPFCGQCPC?YJlLXZ
pair future&health	345	WoIASSc=-9YuPK>^M#BcDEM+]OMGJf\`^cgILUfI5[8]Cha>C+?L8HMNPZP5IUn[
pair future&hear	557	SdTf^L@NYB(V$V94$+?i>5R^=wdjT>h?f_X=aR>PBGS0Q\F7P3MI<`NQ^XdPo1d@
pair future&hiringside	519	h`Af^S>RMVFPa\XV#UCU1OSfJIYQ:OU;`dg1UVeI:O3C9^HQ_7.U7HKAu<Ngk9f<
pair future&hitch	506	TW[LLSeTPXC@9\KYHUI6WZ9QJDWd^8H_.HNY@LaVf,dPWAw?I=D7W]JUEacKKBU>
pair future&hold	425	abPijX@Ds(Ad7:fZOD/CEC]MdldT1CCAisXJUHVC?-&O=j#4:Q<PAleYmCPnKHeY
pair future&interview	533	HGB6QJEVJJ:M>KdI_/^HZQdZHEMCD<QTFN^SnYVP>L8LSW:G:#NCKlU[X?XSRKQA
pair future&invite	533	*jWLj@=dFOC>dYk.nVKWcOTPL@G;i>IM(AQIJEPPI`agdXXAO6KLTw]W(>L?FU>]
pair future&join	469	Z\EKHXRYTOlTOWcI_Df[G:TG[;WR;SCYSO^E*\Q^Kh+EN1NIeJba<C7T;J9TwRTM
pair future&keen	555	7aS>XCo[>G_TGf\RgDWJae2ZX8[@lP;Y>B<QCTMYwXi[Q/eR]a]BG]:\<L;RTRI\
pair future&link	598	HP_CUeK_NL]ZaTk7^^D`lNP[P08HbR<IDVeMhJ<aSllggV]PKwHPWgZAM>MJDWKh
pair future&mediaword	553	USX]LZ<@9f_UC?0hD2c]>IOe_PJJ7WLMWhYq?/NYO^^*<FPZTob[OMP6O-J`]`aw
pair future&meet	670	3cCIDbYSUJ:LA]CDN=]NXP?=Y>S`SRdYc6M3=oX@CKAfCQ]GST\8CaN_LKwBO7J6
pair future&mine	438	XL:5\Q]U]CJLdw<MN;>U`-ZgBX;Y8GVXeMXRJWLT>THdd[<E8Q3;O]fKiKVBa'QC
pair future&move	517	DAOYEXQaJL9DSb<NU>AI_SE9VO>\OCGWSGfI<HMDFC^w^dJKGTD]u1ODoR;`A;8Y
pair future&not	568	PJT^FLBH#giQ[MJW>[VF^I3^KXGNAS?U]=If+M*A[NLOXEL?QQLV_;jOP?IUHQgZ
pair future&offer	337	Pkfd@oU8`7qe;3b6=RbQ#J?u/QLTPBW2USWEO0\RCcPNgJlM3E7TjZAR@GFwVHRF
pair future&office	480	E?H_bT_I^#@Aa3SFIeIBMFMR_QKYF>X\T5HKl@NlCWO5Qg@F9?EJHdT_ZKZpBRLN
pair future&official	474	YJdF@U[]KN4C]8w0QT`<ddI:O:D>gFBQMLRTNYe_HGN4cEHIH8H?FSOO:kjEXI/a
pair future&onward	549	DJT:#Sd\HaVNN\+DKJeSe_4U?OY?Kc=<mZDX3K?DQQcXVDaLPX_NU;73?F[S8OAe
pair future&other	569	YQFE\SdOVDeLPX8aPWTVJTF9YGOW7VN]UHl.TXPaw:E^TPL9O<LJ[BDToIF_BKWR
pair future&pay	611	3SX<Cc=UBcn]KOL]\FYE\V1QNRITJUGCMXKw:TKKVeRXeBp]\cO^TL=S6XDUO5DT
pair future&practice	621	Z_IU[VgZRMMH@]c3NEIPLVb]EOMgOBwdJTQ7Y]QCI6M]CPSIBVKCBW;\\YXb[IOJ
pair future&prepare	363	\[V]nVMEM@81.)Q>RqF#DG[J]N[`Hfs&#hOXmZjM4i7?B]/MCQ3-J^\EbKBpZ2Y-
pair future&property	649	:VTT0i<QciOcOAG^IBpRAWMT[fR[PTP0RdOcOXM@QCY=KD[Xw[b^LEHTCHANXqH^
pair future&received	569	[BA`\8A?Q[LpQVNpKNlOaUJG\M^FTT#BbEQWWaJKCLJTSX^Wfc@VDFLCQLPGFnXO
pair future&recorded	440	>EgF1CLhSFMJX6CD)U\GHw>8ONMWkfUYGM%RGVEGa?ZT`6w][Oe=/SC9:mO9<b<l
pair future&recruiter	576	@hHhPZO`MCTTSI\[XL_qCH2cG^[HYR#N\U`N;E;UJIJ@G\SKFY]`CM:QJa?XXb\W
pair future&remind	489	^?XnAS3@A9A^wBIKJKSRHfW)NN9;CNY0^_Ud^G\@CU>J^lSiLYQ<AU6KPGJ\LvP5
pair future&review	532	G;IWGBJSJViRW=?V>/^Dcw8FD:Q`GYEj;[)HNQ6=S@@dS9WVUXa8B8WK]TKL5[UQ
pair future&role	594	]^JiiC>aPP*2Kup1WH.<^e`ONGNKXA_b*RJ?b_YCHCBcD[BHDSG#TXWYNeiES/2\
pair future&sales	418	[4@@dUJFYQB^gfJ-brW#C_F?KH@nX4Z@kCTFnUkd9T7F^[OCJPP3AUCEg2eVDB_@
pair future&send	396	?NO\A`_j_'J+Fdu<Ep:I<i@?ZGWVs#iScK3IFW^M=15itN;%>J(9][ThCJP>C2<4
pair future&shop	486	B9MMKBqGbN:EDZZQ@ZSEZf:6E.BYLXQP>JJDOjcmCVA=N7dkNQ[<LTHTHwF9FKYL
pair future&sign	500	U[JeB>%VbIC`B+C;;FOWX`RTLJT@d<_=LFbTUwVI\/OBKHP>SBNODbJJWPAmNFXP
pair future&slot	416	oEIZbe#AbOKT8H[^O>h<AV*BHDaZ>d]Z_P_15qHIQY>ALY?PrCFV@36usESOv)+D
pair future&sorry	499	[BLMB=Q[`A<CXbbZfKD3^4CC<>:wPUOYD5?HBJ[=kHDhTiHE8CfFW9lJTbkWD>:c
pair future&stage	461	[gMGR:EQTPJa1L&;/TC68S[`cwJRPgTBbg>fNfJ=JA@4APXZJRcr>t6IiK]aiMX;
pair future&start	498	GQMVVN[GX<G:N^iR\MOVJ^O:6>Sk97J<wIQBLNIAeXX`vTXZQ8GJZ=JZ^uRTTSJK
pair future&study	546	=GP`Nk=;FR^XI69wE9[oEQRaOTXG4GQCTaVI9E%LHDHIKM^\9SPWBZQZgIHodCPM
pair future&talk	398	DmFKNIFfC4#6MVAB3L]4fiK;<7R_oSZAIPFDMggOu\jgPE9<W+aE@:GfJOaR43hS
pair future&task	469	RPBUVBVBSH=WHYV7CSLQM5G=POjqT`AaQIC>NwiCf=KT;M]cA>YIKHSOB[PN*W?m
pair future&team	653	wCSZ[BBBD6;;]=L/LkDV4SqcP[P[M0WC`VfKeOK>C1/IpQ3R8AH6DPfT`Ab_VWKL
pair future&thank	453	]=OdITe<@TXY9J%]a<GdF:hm5wSS6`\Kl\]FHEKSB_Q7OVJ]H>OIFHRAbG6X\NJK
pair future&ticket	554	<gEOLSMPZVSOQLTC=>]]SAFSFSRRNEH;ccYSIYQYBT<o79^IZHI@4i_I_]]Qw>[A
pair future&time	434	dN;SZDG%^06?VeCT@d>5JaV;RH4o>PPcQIEFP_d75=.nJc+=B13%hEaZf^=g?4/#
pair future&title	468	R+I^\Y#SS^19W?VE2sYG^PqfpcOUbRh>>CFFWNL.M3KJS>>^E5R(@IaDgJ.QQP@Y
pair future&wait	604	\YPYJCVdgTS@4YgP7@UGw/YhCDu\L6eRHFKIMW\CN9TSQTJR9;YCL?<XcPYV\=SQ
pair future&wish	523	-nM83Pi^%RFK3[SP?E@Sqb3J6>hMiD7R=B92;^OMtGcRY/bT8#ZXQh6O.PPI6I?N
pair future&yours	460	4P@WACQbHKF?2rmW#)3JwS3T)@aN[CI;C:^LQuc(PNAcVQrBUK5RAGSRDTkZT?LM
pair glad&health	553	4e]=7X]NZqUa92]Q[CNSDI.UNAfX#TcDNLCTFP\OZN=S6PdWS:QU?EIOOf5eXU7:
pair glad&hear	530	SNLBMN93G`Rb4?T<WoLA@:\9^OU`<UTR\W@JNJEKIIQSGABXHUPaJlTMHK-wSCLP
pair glad&hiringside	639	RI>UWJ1HhI#KPcMFHO;a=PUaJ@bDI\DL`K^BbCdDCWLPKPJ<4LB5WVWU@XXaHLG6
pair glad&hitch	584	EVN;DRSW[ID;IPu,cw0]HSfbRAQOjFdI[LG@NUX:E[ZHkSLF(>JJTpZ]kRTINB[D
pair glad&inbox	544	EQSL\]0PLDP$K)n@e=PONZeMHC\OH6WndXr/W]FWJImP8U;3C7SLT`TJM;wrXReA
pair glad&interview	593	UNa2WXXWW:7;UZb:WS6WM;_H7B9OfFIr@OJ>i;OD=WGF[GBH-RPEKwk>XXFQJ<CA
pair glad&invite	419	9doLKP[P^HIBaqRGViCWZUfC;#[/X?AV7SUb]H2DOjPD_.LYLZM_fANG%)KSChRU
pair glad&join	564	.d\UIBgCdMZ==ao@wq:7B8:J4A=AB@bKG@B2fnpEBjQLZMKR68;UMGXA8WIWP2AT
pair glad&keen	369	7?e0L8Og=<RJJ#OVZULIdSVN1NJM456RBJ;32gHK4`LJEIKNLtfi<K/Zg=RFjI@6
pair glad&mediaword	664	BZDWCc\:Ib]Y:P7b<-[F*BHUFoOVV^4;iT#\6T>ZaJ]?F8rfft^ZG.BYE=DRaNFM
pair glad&meet	671	UJKQVVLIKLLN#OZJJEAJCXQWOQZS_NKNWH=8LLf,C:TEBEMRRBF<LcObQUb@V@TQ
pair glad&mine	510	UA5UNM7VQ5STpXe:M;Yp_8GnKPIXWRMHdESsDQ9l:wbk,SBdOYK[I/UKN0T?d\6P
pair glad&move	466	?[#DV@I__3^E09BAKPO]AgKVTVDX@OShQRvG_`\S:iJI8^J:R5>aW`:`[L[gN=TS
pair glad&not	600	MS>cEAO:MRE9;XN=G>MBUVAZOMDMWO`?]G`N#<?Qd/U]CBaJT[MB9M\T\?SVbJB?
pair glad&offer	822	D]JVWcJ5GVcNC7DbKKZN;H@RFN@F5VI>Vc@HJQQKR_G9GCcQNKO\A4?=H@BTw7OY
pair glad&office	383	5iHTe;<]JK$TL-^enwL6M3On\aEBI?8OQl]Fp\YLS1-<OL0I8=RFU_ZYLAX4_JN]
pair glad&official	408	C8j?S9:O-JWTeeYu@FH_RAJT*NM6M=AK_p>KTJHe\`e0MASjWOmw7L?J6G8^wc[a
pair glad&onward	646	XR[IXJGHFTHFGTKKY_VU;aVD^Q8+gJN>:HKVN<=cZVPBb6HG=wM\D`C4:BBgXS9=
pair glad&other	384	rP)U\JR,s+5U<3o>Qj(JTj0F7YPgBdjCw?eGiT^b@;PMQuEGK;?ADLhjf?OFK:L^
pair glad&paper	467	E=N_.Y4RJcYgCB3PEMfL8Nd\]XkFe[8:rfUm;D1fTqiV@IK_qewj*:INJ7EM^[fV
pair glad&pay	417	OgwM=`O,9K`N2>82ZqH4GHLS.Y><CGBAEc:KfI>+Pl5<j>b[J2PN-KZEOb=U_=0N
pair glad&practice	466	TKOPHd3U4;UPkPJU?@S]]bZHHF?>8LUR7E3T,5#5UIXG3@V8WNXLEAFcN?-=7WLg
pair glad&prepare	735	4LUHUQg>O>HLPUPAWwCYODSERI<=Z8L5]@ISQOP`NnQ_fD\AOPFYJ_F5787A]NdH
pair glad&property	533	L>?`?T?C>eCpI^$WUDQRYD7PflN?I]>LqQOjRD7`fMEJN<\`pbv]JFAIM#-OYTgb
pair glad&received	475	:,RTA9OYRQ61H7JBWKTRQ[^YZXwVLGNXaIaGVM]ST#J;QUN_DkE?GYENjGfC>4bA
pair glad&recorded	378	KZXeXK\@?`^W/GQQ@F]G>KKYSaHB;D_PiMSS8UO)a?ZKTa[S^5WVBu@bIWtXwSSM
pair glad&recruiter	514	[[SRSWT<L=T.#RDRJOVZCbJ6\I?VKBm;AYKD[@EDAF>6FQ?;I\W6ESoV:Z7TMVIF
pair glad&remind	580	ASSHWTBaC?=@]aR`]YAma=iH6IOMB<BHPTwGH@CXQnUVImT3SAQWO@HQfISTDDPe
pair glad&review	485	;3VeWf@TE`@[J9/\`\dw^%WdXU=6VmMUIIWe?S:vYVfJG^XOTT]IX;W'M3KYA\ci
pair glad&role	742	6TZEGV\;^4o5BBh9V_9?>)448B9#9:`=CP;Hu\_81gAHb5XT8DC^EQT?Md+Pk<*9
pair glad&sales	493	[jHMR>Qf.XH/M>sRIc09B8b]TXJeL@6cYTaQU:bVL]G`PVQUWJXGaX`Y[A_]w<VM
pair glad&send	635	TLKR]MNcXYQGNIe\FL@wLKgZKeKJE;\RbGM:YO]KHEX8UT5?OARLW=V8\?`UVUVJ
pair glad&service	564	G@\:gNDwF,@GgiH6bNC_^6K@2M9Lf8\]HB\B^3Gg)jdG^O:0O;07QHLZH8iD:AXK
pair glad&shop	426	JX3G-P_YQ:j?#B7[7QSIAuF_Lm]OJlSdhM>>W\FOFQ]B;]iXJCEe;<ahagQ^wKF@
pair glad&sign	440	B=CjkDTYAF#M?\KJ5;[RI>OXCO^9fO4]UNfTF?,:H<:W)a4JGAS7IVY\I0TlPPZE
pair glad&slot	455	2>N%G_e@rDd^,Bj7YBJ^O#B5&J/25,f,DSBQ>kOP5cGAgQTEOSTQ?TH?FlZh`R1>
pair glad&stage	618	wH?YORFDI6,5FMBI:MCgKOgG_DYS`GW\M\Q?e:NCEDSJGL:M8XJ7Ws_DGB\R6N@7
pair glad&start	461	9hOYRiV,LnZYEN(Kc[dL(/4JZQC,7Z79XJ7\1E4PBsERX5[ZK\nqD1.?b:$RwcVH
pair glad&study	529	Mp<VhK2>AIEWG#:YHHM_6YAqiYR\?SYTqiX@_?>HX+mL?`3kmMbE==S[igIeWF\N
pair glad&talk	423	GcbJLDBZH,P7RHf;KH+`HZ^[.J>s]C:wF,Q:<K_cC8YBF`?13Sg*XbaoJhbJ5+P+
pair glad&task	568	C8[AhCJnH4A'lQj%ja.I_Ve@`@6Nn;>JE#RXqBM^HYiW]DHJM=>2Zkm8,8W9:MLB
pair glad&team	659	>@gNJLSQBXaGLQTElnD:K4T<KBCEKFb5>VUb^LKJOdNOr;HVER@URj\7#T8^HIGR
pair glad&thank	399	ES;2HcgOU`#M8QUT8];@<n@RdN>EIcM3c\M1a'HWP5Z1SNohZRW?;Nc<=;e2D=`W
pair glad&ticket	503	SNNkFGJ53dHJ(Y-PLU_OQhWXkPRA_i+X[X>NI3`FGElH6?GY_nwJN;a5QD[^_N:O
pair glad&time	446	&>g=im[IcEPIAPM=bGPmb#HKA5#FDC_Q=CDKgHCG5abUk=?8EOKLJk@;K5N=R?^*
pair glad&title	915	IXfQPJ\LP5HBG8`0ew;@JBHALH>7CEYD@J=NuSMAJRDK^B@K5SPCS]l9Ba9[LD>J
pair glad&video	705	X9RUTSVW?52HQgX:T]9N]V^<V4DNwG>NBGRJcUOWAZS`FS<ED=N:Hcl9HGv?@M?K
pair glad&wait	481	^VIW2OOFj6bKE^w7UOMMFKEEJ[YG8VbEmY?OLev^,W;?HGCU@5:H;b4LLD+N\THH
pair glad&wish	602	ZB^LUC@B92@Dva?HB[=K;SX3aX7DdEEA0WSSwW6OQf<>aPFLE]A;gNSJcB>>8NT2
pair glad&yours	504	A+]Gc^:IUjCNKQMU_AJge4PZBLGJG>:XZcKObFP_#WR@Id6@V;KIf\cBV>KWQ^ZH
pair health&hear	542	ZIYM<>HZ[TQ5AG]4ZGPFKH8@W<PAZ8Y;CP6[Va[Y#UP8OHF=W=ACNnR`RNcFYG3T
pair health&hiringside	529	WNc_wBOGKLSoCV9SbR\;G8aCONSDMYCIEEbTXFWPP<;JFWEPOKEdWGT1[J8JXMA_
pair health&hitch	680	PFZ,HY\Qa<HMQTcIawL9QI\C9RJ;IFTI?NKSMa\F6WFEHO[T8PAP>_<A;K^QO9FB
pair health&hold	447	aY#]VAVJGTQLDR\QIMI<]@MN@.?XlNAaUSVGWA+ZY:5fKY@Ed21OJIYL^WWTLGTO
pair health&inbox	470	Y;Ajn9a8O=)8M:/GM\C?@w\HNMAX[N;:VGQHnLhLXAN(QJK-IFGSFEEi^6R=NM<N
pair health&interview	499	9G;LOZ*G.@O?QfSZ_QKcXA>^GZ=F[YURBC]HS=SP/d]kf\@>Z#<9cNNAT;DJG<FF
pair health&invite	549	KPCVIMERCBP?LXXTP@TYw/PU6TW1aNXPYUaXI??[QMcNRKNPCV@eSRI?T3_N:bdK
pair health&join	574	NDZGU0([;49$qLd=\f?@Jdj1a<7je5uf9[^Ip+P5YGMTbR=S4BC6tosCILhN3W4#
pair health&keen	460	6BUB[`BDGhODNEoOTRPDDORPQ2eXmOm[w4_d^@.AM[d<@X@VQ<HZYtD=Ke_d:WgH
pair health&link	408	LUAK:D<o[CF7@RC<5WY>MA<UEPd+pTQDCMHTMNFQw<[[4A`nIhMbE>U?<3@lHXaU
pair health&lure	481	>7w;22qR4AN=RGg<J_.JbOOHD@TSV2`jE6O[nsCARU<^WQ9XNCDRKtc7J_[>KO;N
pair health&mediaword	697	78[CVMO_@P=J]j_9UGPRX@[#=<FMQC2XU;YCaLSS7TbTQDDA6HEGG\LD@B^E9LTD
pair health&meet	616	@AMNEeJJIwok@KJcMA^RAE&NHJXJVRG/QWVwQ<=fUehTX@_ThmPfH<CNB@?V_Vih
pair health&move	724	UQWZZfILwbdcC=DUKFcX:NQfQ\dFFW[2SYHY?NONBdY6JEj\cWXWGQ@]6=MI]GXO
pair health&not	570	w8RVWEY[O8SOKgq?VSNNTFK;OK>CnYGHBJN[Zd[QF2_KKLoZXFXCIOTAC.J6S[6N
pair health&offer	460	#RmJDMiScClJ;=lOX46TXB>CA-:;#N\GBZ=8aXW60SLBn98I/D-:PEWF?bFSj;P4
pair health&office	432	TH+]W`=WB=IJRY\UOYFw;BaLLsFN=LNRKXMERgC6QMb/3@[PS`?3HvUJT=PQIUO>
pair health&official	471	?A`D;L`/SRw8Jj.O6ATBBt5V@HH67KQ?ZMVEJ6)GXLY_;YMfKbO_>M<P94n\-YXe
pair health&onward	448	JTPBZR^RZBQEJMRSH[kH9>MG>MN]3AOMZ<d_jawEBBFLFlSMP[PZbL2RO^f<G@@C
pair health&other	422	MNQURLuQbWOQGHHcY1_dLaOSVXwHDVMNBY>Y0XVF]JWQZ?OmUrHMHI6M4SLRZNNa
pair health&pay	435	VTZAA<t.F6g3N1cP^t]F>K=>4AQSDG[9=^<\HYW;?a82s.whJDGCCF1)<[YNWV6:
pair health&practice	411	UZC^7OTV[YaR3@(w=bpbGW:IUo=T%eL97J:A@UeE^V88H^]M\Q;]/E9;SA6EZOM?
pair health&prepare	543	q7>OHOGL\6nCLf`H=KDFW4UE=BV]>RaGWNTL>7QMCDL?\wANKGQ@WR[A\Q]Pq\UL
pair health&property	402	U80\TLOVhBMH`c:;B*;V4YA[Dja<XJTYE\BLZw]rICRj/g@>\IAK?OCYe*WN?<[[
pair health&received	506	ECLWGbTSLge_MN@wDMivGL@KW_6<2U;@MXEYM@:IOXN^97@h_V[dGL?M<UIDA[VO
pair health&recruiter	509	^;U\Z85i=40DVU::VQ7;^wpIW:OIpMAs14`=WSRM4O[SX`<5,OQ3gbf8EOn[HKXf
pair health&remind	557	ML7`'8<C`X[\,V;f,-dFP^4NWvKJLpFLUTI]6W>JoTT8\IXan>Vl<:=E>L#b[M\m
pair health&review	508	Y+fJCTQKRTg_F#=[FRtQ1QRK>^OWIU@@SpU\H@UZ?TO7FKONhPSPAUP[j>?NLXd_
pair health&role	585	]8e@T06`D=<#_a\,atABeSd9LFA@s9VU-=A?kF3Q@O;jlL=7,DA4c^nWWbr=&HML
pair health&sales	449	CARAGQkVCX\N>5PnYHQ`BdEMQ<L+8V4IBgHZOJ;SjN]Oa#q^gQgiCIjM?GSPSUU\
pair health&send	579	AZTK=]_C`ChO4>J/bY?H/CKANBd*DQ^BTSI^JwRUrnI?QMgPFJYVPeCSYb9Pa6:?
pair health&service	588	L?XLGTEpMUJO4[m3]EAXVWUDwX:=aGYO/PHQSSH[<JCDO5\FBY)GcSLfK4aKCGO_
pair health&shop	585	H?IU/CS<H[O[EMYl;DUUJ[;K?VUN>X`?JZBg]6TFFc<JcTX[UFdPPXSOB#JZNYUa
pair health&sign	689	C`YLH?n0jDw4L7aWYa?<EBM6E7?K=\^:@_DNa_mB]k?3^VXQF9MdFfHOLdEG`482
pair health&slot	414	I=Q@6d>\>XPKab?Xa]M]^JOP;Q\Em3GM>]TAM2#^<nTRUC`JQa-O_pW@:PlQ9?WL
pair health&sorry	692	Q]DKWZPWDGURFB^PV;7`EJY]SXwM^GIHJX>XXY]NGLNM4VmNX`LU@V<\>OPAfHGH
pair health&stage	459	Ac7:Zn]]YQO]HreHR3eYL&*v3BWdLw<ijPa3@[L`9_NPXiI>]7Ga;76QgH/ZJ-da
pair health&start	502	GIhXYFQKM9%E_5bD:PN9YQfKFCVoJ7iGL2]1]uWC#6;VK7GI=%-JCjkMJdOeL-8R
pair health&study	477	DAI;Se7hO<O]S]_WQKFdO`:JPOS#BK?\LViFKLDO>fdaN9iXKc@HBOVZ0AZESPdb
pair health&talk	525	E9NYMO$NQSfkCCPgNHKf9C>YBU_I\dH]IbZbR8URWVTO#L-;nZY^A`B[QNNHSNVP
pair health&task	574	FQPIhN>^IHbN_a^QMHKTVQNS]@NAZO:E_EPcbP8`>j^kT\VNQNRVRcHKY#SOQWRI
pair health&team	512	WLPCSBFSQ2B@L8\@iVKO\>k7Q`7@cHe:5cO@wMNM\R]SRa'B2;$D^di_YamMDOTG
pair health&thank	637	;QVREiGQDf[dHD@jBWYXA[8ba[f:agFFVg[aG:9a\X]9^9UcZfoZ]LEJ#L9`ULbh
pair health&ticket	471	,PHBP:^HBR7JGfUXGHd1wXOZECD<UH6U?ODMOLd_U5TON=^EQFCEB^SPIhZDWP8M
pair health&time	487	HAPnJ]#G=]nR@ERqn@gDE&0:TQZR;R[L<MmOQLAXk_P1CIWXkBaaW<MC@:Hb>MbZ
pair health&title	551	t0aGgHZ6W;0<^GJDNhW?UEjAWHH[a6]V@GI>SPPGBK;aZF#8HH<LfWf<X@vuD=B<
pair health&urgent	587	aGLWSV]M9=:ChNHeUq7BbSS7E\7nMQIm\MFGd[KOZF-e^wH;[J:Ea]QLDTa`c2N<
pair health&video	481	9]Mg*vP.^dWkAV9a+ElX#Q8cRic:,TC7[gVaMS:VMcbD;RYuagV`E98gcK5[bif[
pair health&wait	484	c2QLMHT&GXcVQ=ETUDl_:QQJgcTS1QQ[weZTCb[@CWLNVMaV[E[>+9\?OYBP^`FB
pair health&wish	405	#7]4QVRS0]`L\aTfbThh`BC/8BO8]a/WjIMjAA#L?[tNPW5Q2sL`X\?ODNDWgOX^
pair health&yours	456	M?NN_J;SF8:5VOM9eaKiN]\:kRQ6`OEOJnZ\oK5XCwA^ZY%1KS8=VtEKJQ_V6K^F
pair hear&hiringside	424	nH0NqG.OE\2eF0^BI;/C<;N\bMK\REA4jZ[14MKUQ>VRXT^XMf\3W#sSl(^SSIR=
pair hear&hitch	503	`l=TgkC@_\\K3IOHj:_d<@`lJYYJ[BBLLMT_;WTaIDF-FwSIFXCXMOHd7@ICT@`S
pair hear&hold	542	f;YlJJ]?7TK@HAKG<KOI=oQ<]ZXMXJXN<@Jhu#QDRY/7`M=Q+mV/QFYN\&Y[MeA6
pair hear&inbox	445	A)7PnDH7AMD;eljW@n5`Nbic_D2L4RkYE=KFaPW72?5PKa#BB?IRe?\5FTCE(?NA
pair hear&interview	491	]@'MP<R'8j[9QZXwZPN8dVZC1]URKSmcU^G%KTVS]01?>QE>[1HHVAQJUfDM@4LD
pair hear&invite	549	rM)eG;^=MYESUk6e68m<_eFCSMKpUVETiLE'GFM(s;/STa`R`#TE=88XtX9BP8#]
pair hear&join	476	QwbjUOBjN2AVqblLqi4nJ-Sn\=TLJG1UTFRJZWKa;^aVYX>ZJFTQ\K?gn=XdYLsI
pair hear&keen	529	,Qb_KP:R32Q_MNSJ^OD]wST@l>ZAiK?DM?U<e21kaGX[YSVHCQZ;aF@UTSAF1bY_
pair hear&link	470	MBF^/`RJm\hgW9NLcQ>7LA?AU8PVLUJ8wMPNIJZ4>hAXPQQVj`JRDN2SVPWg]J^G
pair hear&lure	597	>G@MOI[SMXXVMSPPTVAkGQMjAX[RSLUUNMC\:8Q\CZZM*SFHI?KTmG?NKPO]KEw\
pair hear&machine	799	14Q8TEe7WiWNDNd?>:9^Lafd50YFHJdY=EF].@=G=8H?:^KNL>Dkw;a5B\8CAT=L
pair hear&mediaword	388	E1MQ0eoLdsdNKB1i#kM9swOWEo-LDY6UGA:Q8]PFXURYLY7V?XSKMBA8LAe7;aMS
pair hear&meet	370	XF9`SOq\W8O8TeD]T,HQ1vLG&.=<U=I#]12DV<B=6hD[3KhNkaW1MIH7-[+%N'J=
pair hear&mine	591	ECi[RO5\-h^?FB<w=CTRSFBXg^bCeTQI9]JY=A7mbKXKMITnKLSHS?SBV80GFkZR
pair hear&move	520	AICX19dP:FKVGPiVM:R,R]HTBwV\QVDQhYQ/>UNIKCQdbKeL`P[b[CA6Uq]`2=CV
pair hear&not	463	s:3=bPfIlYW]@Wi;RL7@L2V5?iLT:U>5MDbJSMOFF<\J$6`5cCIH3;]Ij4wP[PkG
pair hear&offer	478	_e'O8B>WpMEH:MU7//MdMZw]9ScM,;\kefEGTjT356QD;^A7T8+?EMST8ZUaL8P&
pair hear&office	557	nDFVlEH6X7;>=dNN<]KNJNUJ;kc_9/V[PCgNQXwFGD6N?OEGYS9D9ZdX\J_T]=M5
pair hear&official	522	T3[H:Fw_@1G]MfZ-bw<`PI]LZHMZP=HRSMa`2UQRElDcZ4Z?PV\O5[GA=TO;@lWJ
pair hear&onward	500	_;.`a]AdCd]b@U[H8UbSN<PGlLi8_RRC[_dKN[/[XQ^\>\FSZ^SP#BNJ7IPNPSWY
pair hear&other	447	S?9E^ZLZb[YUER<WKBcY4F8hZFLH>W5HjVVHI\UT@YYGPGs#To+8F_KRSAd\f5cT
pair hear&paper	394	KW^lnD3:UCI4BZ@QT+MeSoFabL_8;BgNIIV@VgBaDTP:=L.T6JClUIf>FI#sMXgX
pair hear&pay	655	UMHe@G3XGI5MF>@Y9KWMXVDETXE\RYHCQVFc;AGEU7LCXIUG7XwBGFNGIMQTCPZJ
pair hear&practice	481	=YV^8c<GFc_[4BD^$;on0YCk_ZvBJ]HCjljZ<@9fVG\CE8RU^Yfh=#/CF<>_VhVf
pair hear&prepare	423	KLb3DI\8M:G]HcOmcLS97o1+;QFI1aQ5?FOsQqVSAGUHU?RNQV[^KJG(#8lVPTUQ
pair hear&property	577	TK[Kl>J_A3/8W@V;9@6MTT^TQD>ZRIYREJORF$J>IBANS_,C6:M3VkwR`n]gW:CL
pair hear&received	546	=1@DN1dFODl8U`^WDX8[=dELEG@\NRPG#CFeF67QHGIcIIR:`EbTT<k@GjBE<HAV
pair hear&recorded	417	]/Mc.OpAJ<FOPZG](a:JS_=0fcUeBIF;FW7wVSE2FYQ#U6tjHbfYECINIVHS3XC^
pair hear&recruiter	575	WeELHTX5^O]93TKc?>DFAAJS_iJ?69fKYw>bLb\C5?5D8R<VZ9EGHNAEFQ2P[F7R
pair hear&remind	445	Ta-]:3HLX\G-?2jG#0:DSQU]?WcYMGK[OQ>)[\417-IH;DJDB?f?AZXJDV];<SF=
pair hear&review	516	5IS7Cu=PE[uZX>3rmOuYHN8VAb2+F^)AUSds?1Ua^w:GB2XNolBp<FAOOD.e`O]N
pair hear&role	691	U>L[^TNO\T[@IBWWL_<CT#Y`?YTKKL]_LPU<ZSURYPLHF^@EFGHCAIVTSKWa[=[A
pair hear&sales	596	UJHRM\W4ZMMgOG[\Y<GXF`R^]rKD#_ZN`Q[O8Qg_DR9\RS[>GATOKU;F]TXV^NFM
pair hear&send	501	d9DMk:FNQ@G>8_X6NDA/=R5E?M[Y61QUPNHLhMb;O41GHQU#PAI.;J_[SR[B>HD>
pair hear&service	563	\`IHjYU]H@[GBTc@K]PXNAFNeRI7_#T@BYKYHAfMEXM8SPWANY[>AQ\[P?]JVd]S
pair hear&shop	523	VmNmOO\NaI89;LQ=HI@DZ8WYVGYWRG^TMDQ:Xeu<XE?6XdTIMKPZBw3qPTWn`G?>
pair hear&sign	641	Th`J5pD%VcwYX9<u^:id:6:VAnOEJbP(HgOWRLOmXfF:W<Ifg`fs=QL:BG+mmCWQ
pair hear&slot	445	D5D5wGcJYrS<bekZGIHwZREE2:9V9FoM&:N0\;.9:PKdQNG.Y-GXUB\E^f9D/O>>
pair hear&sorry	627	BFA?YRPa8UNfJ\BVKDJCNWDU4LTM`U7JB=K\H@AKTQwB@:aKJWUSXFKJV5P?JNON
pair hear&stage	536	P@8JYKJWK@OTPNQ7gCNb_?T\@?]O;FE]ZZmKPa=G.VVJ#TA@@HBFMMPPO>QQGH_O
pair hear&start	513	?KQ8?Y4SWLMJY=J@dLsrDDZ3=d=UUATLYc?LU9MQAZRDX?MTaLMXR?K#Ed5\NFcN
pair hear&study	666	9RGY7L>MEQISBKF8IQUTD3YRNL]NMN8HT[LUK/BQQ]L<>Q[[ODOeXNQ8S@AJ\H`w
pair hear&talk	633	KZERWI5SW?CC^XVBUGMLV:f]S5UVOESm]OiEa`Km:UNOD]'AXD8DTg\X^Hw=LX\I
pair hear&task	623	MKT[PAOQ@HGGBKW0VL8NQQPGVAQbdOD\LLaC]_PPP^QwOTJMJYP:c`LPKWkAPJNN
pair hear&team	554	WXIaIA5TbNF3/BPYS[T_HiW\_kXM-d\@WeFJw]gIG@0O9D<AHR<I2PjYk=DpV5OA
pair hear&thank	568	P(`0Q4mIShJ7XnV2Xg7W:c]8S>5V[@RH59*VK#1XT]DHd[KGOQJ7dGi3;@S88TA'
pair hear&ticket	635	AFI=TNO>GcXCXIO^FQMRR\BY7E6G;XA<0O8h;<8M?L0E;JY9ZXVTW#HB@OFNE>BG
pair hear&time	519	VMGbN`>GXTaE1KVK>@G<9ASZ@Ol^H7NZVfMO9h[IMG*2>L[W^R];DJ:o^B>Gw:QO
pair hear&title	537	AQGYW*39U8N8bEAa.<7-a@`fCFDdI6^rU=J6K8R/E(AZ:tO>L#L=KG_\inOv7??H
pair hear&urgent	583	>QLUJbVKKKJ?`cH_HHwLFTKT99GBIWJUSQGS#M'Q_IRULMSq^CbQT?GFNtBe5SHb
pair hear&video	517	Q7JVZNDP;_\o4Z>wLNY2F<1;TaOIAX=ROTJ@K_CDdH:R+AQ_b@^h4G\RUj'6@OIP
pair hear&wait	502	Z_/^DRNBhPcCI9QjS8]gLAJ\Q^Wd(MM1dNw4CTf>:KIUIERPO<B>H^JR^VU`aAcG
pair hear&wish	395	fQdiZ8Q@;669D:N;<:IV^QihGPwgT#SkcW>>BgS2E=A=0cD4',O,:n5KVKrMMDT<
pair hear&yours	436	GA<A6INi*JA-HwUHYKG2tb<XS:]=AD<MTJ2>W[^Hp1^oLQOJAMX?MPb`ILX?7AEJ
pair hiringside&hitch	511	`TKhQJ&Yq@WGEFs@LNI_JD\nRRX7J@UR]VUPw]^IYHPIDPKB9L<V5qPaFN^M@SSX
pair hiringside&inbox	407	9ibQD_Bw;XUPPE>ZIPX_.L$/N9P8He[v=P(QFAQHd\RV]AACKOdQ]6'H;Q;FXLaV
pair hiringside&interview	542	CNlAOfwXCbN`[KIVOsRE6cDZPGNQN[@8ePOdJRL`UceKV6[Xajh^lNEU.@_JXWL_
pair hiringside&invite	532	,6A'NW7QC;/E_u>Nn`=KwAT+8G7cRF<dU?i?WEMa=FOrmJ;6OQ;ZiIh-URg??=NE
pair hiringside&join	485	F\BA=J9\Eg#SRgK=VjBgLrXDLY>]N;GeW7mT[N?CLb]hY^WCZCWB`Em1\@qUP>JS
pair hiringside&keen	429	NegCIY]XdPS[XO_/^V]j@4EE$J36+P[;[hfQ]hp?IiU1W?MMeGIw_99cZcFPuKUI
pair hiringside&link	467	\m=LSP^8rL%H+4`g=wHF4]WX?lLUPlmJaLF.ghgCCBJQpQVc7HYF&V/9YCKUfA:G
pair hiringside&mediaword	508	wSEaF;HWG[>A0OFQ:@RFMFTibrqgCVVLMW@NlZ[8QE:7>I@CULCZ7MgfHlcUU.JJ
pair hiringside&meet	411	9dCP`K8LXZMZU:uhT=AjB0RVQ]q<Xa=a]SeU]I6EdN;*[ZM=JMCfC09wh>^fR3dH
pair hiringside&mine	695	6YLE;hM?Qjcb@CA^a1\jFJ;`Zi]?[_3MmcPZ<;?ugUMIQCgUdXnhI?8Q/?;\dbwh
pair hiringside&move	547	8[VBU]=JY_X[e(>N8?rZFY]TVag0MRH7WfXf9gST^SR7SESRVW`w;>NJEEJLd_RQ
pair hiringside&not	575	HwQTHZUeBV>ILQ]@M3FLaaZGILbJKIORHLEFKTE>]:9IIOWeH=D@UDVWQIEPRXJO
pair hiringside&offer	658	=WHKHGLD^HZ@;ScDSh>OHR9II9<@>BwIUIGOKkTF8X:ZRbCTNDDNHPCNGdVUWHAL
pair hiringside&office	662	^wCUBRKVK;ZXC>^OC7JZD_D`Ra`ZPVYUXaJPGaVIOMH`6D^QVRIKHZ@hT>UMSNIP
pair hiringside&official	469	KIA2Y79b.*F#^LbOq`[5\?I923DOP<HYF-O@[cQ2EJUcOm)+.EN=cJr@ovi<7J4S
pair hiringside&onward	387	IK2q1.g7NK>FEOL-KQ<FEj>QEiMu?-B\S^Y@N[jC_5>N>UV=I[AH;\SO_mwGcGUM
pair hiringside&other	552	9RAHG:0G^TPC:[[C5@XXcXYZPHwPMH=R=UTRH?=\bXcOPkVJ_XK\U60WKXJJW`Z[
pair hiringside&pay	474	JKJUFeG0[XaoBJ#_C/aDFrTUu]MJTqP:oWG_IbNOTRKE;.[IsnaQ(4FP:S.Wc[c[
pair hiringside&practice	752	I]>IN\NPASU^B>>UICOFJJ;`?aUKHVNMe\AAJY\H^I\G<<]\O\TV#CHVKSEPJ^X^
pair hiringside&prepare	312	KRwa;Y?%8KJVDU>T4kR1auMPg3Z>e^A>B]3=D;5Rw?S4s@lf:dcUo:eqi,5lP]bs
pair hiringside&property	527	P`NZfOKTZIYXB:KS=WHD<XS^9>W]GI;a`iQFK\G^@>UWIDT<SV;IBwXD\bbLXFFE
pair hiringside&received	449	Dc_aCTG+jPSQK.ZL@NM\5)DiUwYPd@XFI[NPNHeRC08ZLoLAM;NRQY;&h:SB[S[B
pair hiringside&recorded	466	B`Hs>c?=DT^h=S9YRJb=ReDAVbTD2TPS\WQQ#D/c\VQ?Z[HoF`PaZLO[IGPc[HLa
pair hiringside&recruiter	579	CRWH@]K@IXOTOWMIEJSSTL8BpL\N?S;bpKX]6X#PbHWEUUBfSRG`NJCPRDWXSDh_
pair hiringside&remind	715	FqQO@aFTM`rR7(C^JPjX:KEhh\`/b^F?bj`^E]@^Psa#CCUZM[ceDJ4V;-@XagbW
pair hiringside&review	443	RPIINTa;_^U8,(PAJ/(K>a+sG\TSJ%UJ*bE>Ot:0DhVA*\I@7Q(8:i1cRwnf]N^X
pair hiringside&role	501	*YaP.\][Ou]jZJZ]IlNYAA#P`Bo7LQZ^Q[Cm(\5YiML;KU_QRfka_8IUAP7EKR\c
pair hiringside&sales	493	JSLBGaQPTSDKHIYEJ5DtRQ0X@Jd?aS=CJHRfDDiYRVRPFE[VZN:IVwKTWJSJi?q_
pair hiringside&send	633	JfJWO\,KSkf`30:sR(eY.<,`dfkD.eFBt]Ra0WD_f`]/E5Qjea[v<0@`WA=YwG[]
pair hiringside&shop	318	sLcrXYdK7OD1OT5.?]UkCO3=@YuRU8c6BSE^[[1GJ:._c4QVWD<#InI)T1Bd5GJa
pair hiringside&sign	652	MR:rP0XM_8#ZKTMA>ORFdE;SIBkNRNYeRXK?X`fHNDFQ@;K?RD>RPXX\AS>MJTRD
pair hiringside&slot	407	F?<Z@Fa:IOCNJHZj^kcQ\D#8VZkY>bj@N`MQSLWm^g_L_pC^G:X^QAWVsE@Z=PSR
pair hiringside&sorry	376	H?I@R/kXHwI@A/LNT5H7*eLPOQS>S$JFJ7WbKW\EZ^n<X@p\\a<jGf2_;agGD9YO
pair hiringside&stage	471	lF@wW?3,[H;JV1WH4EMbdOY@[W:cC7ErJ>?POU`4FM4L]UE@F+,3jIuJkQM_IFPB
pair hiringside&start	409	HEP;[H`\eXESTlU(agSOOJBHA;/F?7LPV>jq]ZSf:ZchZK?rQI9SV>G-CdwTOAY<
pair hiringside&study	471	>gbw2V6HROCVK66kNI:eD>8LcKkJ[IN:?k7X]c8`cfcC_3PNgoRb8e<[;L2N]tVh
pair hiringside&talk	498	-SH?bhiT;YTZTjjKihLrnKV7OcWKOW8KCDnKTdQSOduNL[;O8XIWw:iQ+KSAMDXK
pair hiringside&task	411	MLMIQF\E[NCR`ldJ7PWXh;wGLFUgF>Q7EIZ2camJNW3F7T><=W)N6f8fT_bLR;J4
pair hiringside&team	390	PnKNln/RQE:V=oOdYoiIKgDjHPFF[YwKM/I<>J:D$LMS[0H2@E2awSXmUa]YXYH?
pair hiringside&thank	572	.MXS-`]G;WUg6@;wK9T`6aFb`_lF8T8EpQ?Y6[FTEh^NG2kfbakF9@4NG\3Jjbh_
pair hiringside&ticket	506	:QDLg*-:L]OJOXrUZ*TwcLWXNMN6U\FV8IGTR8L_?@DU=W0B2<D=NK^GEJ/LbH_J
pair hiringside&time	429	Rk[kIlYP5UKjF`4U8Lqa4b#[wZA<TLM5T\JX#QFe`fkHTB`dVlGWSOEiNKLPkiHn
pair hiringside&title	647	GTZS8h?V]wm_?7ImO7r_=f=lOOY;]aG6PqUP;U@V[\lDL4iOfnoe2D:\?CMXcg_m
pair hiringside&urgent	404	g7k`JSnI#DOE8aVaID`CNke^RRZb`UX9TaDpI8LSaSgA^[SYl_[J?[OfEMLiHE]T
pair hiringside&video	399	M*JfVMMOEJT]3L18$UNY@w09tE^KeML*kQ0\`chNfB9PLLOZp3U?>.TRQsaciQYA
pair hiringside&wait	563	EF[^:V#DUHQO4A/7YWPa=?<Fip3&OVM:StTvC;4qe_U6^DQmH`Sb@ReTEGB`Q]XX
pair hiringside&wish	530	fIGe<hDOP=Or;0LaG^WWBM^GdPTLJi_E<aOXkF6HX[KJS,LcmXD]>CWU:B/]LQow
pair hiringside&yours	466	q8Jmn&NO_&'.oOj*9w6ZQa^BZJKgP#P=O9TIZ>R8KM+spS17>AQ#F_mDW]mMCK4$
pair hitch&inbox	442	98eegLPCbCaDMUL@KCGc6wfRXU2QjAn=4ICHC3WJ>VZ+U]BNHPKaiGbGQK[4ALOZ
pair hitch&interview	732	=<6J=.#ICIL6fsC`NUO9bC>,4G<K<R7fU==@J494VCBZcHE:OJ[@aFf0QTDM-A8g
pair hitch&invite	409	FR:ATYH]KYH@WFTDJj)L?]XNIR/#VTV:-a2ZkbF^8VI/HSOi<OWKLgT`=3oP<@3=
pair hitch&join	491	O0EML@STISD9bnLERYa\wC\7YULbOZ'QP[_\;fb\USLeAQ[4VVUMU?YSXGg^CBRo
pair hitch&keen	469	0N;_[AF]:9-K^SlDQfDpXPRE?_9Fd32=IGRJP:MES?KT\[:.7JKMYZj3GeD_PXA#
pair hitch&link	453	/XSLNlP\L9<nhh_RAgO@s0JH&Hw,]:[GEXJ[BJMVc[S\[XXMC?K]UXYQ:@MV]TPZ
pair hitch&mediaword	629	ASI?8fI<JRa]3<OOE:WXJASbC^f6EZ44ITHZFaBNNY[@2GMZXa\LCN#N.7:HTRaJ
pair hitch&meet	458	D>>RKL58aFOOTnJ7@YGlJHBDD73DIm>Wf6Z>M[FZV@\7O\#qdMaNBY92]=?[ZEMr
pair hitch&mine	480	_WLM_]l:_XW]EX@8ZGOG%RwlUJ_TMDlIOPkWQXc];RT.%ZMc0BGe3XBhIV^R`UVJ
pair hitch&move	688	CcNPDUQ1:aYV:A9X88lOAZ:NCdY5Mt4-WNG_<:Q?PTN?UIG_lUjZ<@+OFF6NUXWw
pair hitch&not	592	UGMs<774TUNOT?#^R`fH=NPONH9kKlXXe<_C4MTQ_N?SmP:bQ[M8H=\0_t9s<K;S
pair hitch&offer	554	Ka`bFZVL\FYE?HsBJBFGT1Q[SX[_R?Pc?RZKpZc>Uk#XFQ@12M7RRQU`VESUR/gD
pair hitch&office	482	GF8P'C$5KHBJ`MCH;=_Bc9aTMKUJ@G7`_>\=OLNBUV8MkQAMLHTUPGUL\_LZ?O9w
pair hitch&official	573	HPaKe`=]EeNLI7UDZhiOHiY[VPJHYRUB^^^VHEGYL\wGUSR]AQ:XVTQX3HUWG\@\
pair hitch&onward	435	fOZ0w>Mc`\jiiF.>eX`])_Hq@mr9JWJ6kTal<1To/Ia1.SdwwbSW]=U;H:W9oTkS
pair hitch&other	539	9EAIUcDGUYaiK:FX,D`YG=YwG@DKE_EUYI[LFEBVKX@KMNVHVN?NHEI9dD>XYNMU
pair hitch&pay	588	0[F@@foDRJ]YKMUYbSMQO5I8<RASWPHODT/:S^[JFEC]XP_H?CCXMa6P=RRwOHYL
pair hitch&prepare	413	'GJGwIPLO8\=Zi?MWSDJYOG:;6;@5VNUT&KWX9]^JIDQda:S:2)O`:KCdH$NH>O]
pair hitch&property	422	U6Pc;dG4Yc^qdJhI68fLO<=f7g7H>]U07NbK7SFBQHPA'?AhwoKq$JR2SAYVYJEM
pair hitch&received	571	MDR=TIVSCF=MdU>PWaOCk-CA;CIVKN3VFNg\72.[2QFNw\24_>?F`Ni?WNIdDC8`
pair hitch&recruiter	434	ORl]YKDOW*M?,G^NKQ:>QKhB=\a^cRc)4eTKBHQVYPMN4WGn:IuGMiSY#J=?W\+:
pair hitch&remind	621	@.?c1=J0IN@GlR5bWZn[TO5/AE*nG_;dL<SH>A3F^6:NcE.AeGU@Y1=6Nq#aCT>Y
pair hitch&role	547	Q4UOCJMqQ@>Cp\I8<g@:Xbg4WHWEb/RUFb[TpwLZhVMRHGN3?LJ+ZjaJFWYH>6<;
pair hitch&sales	423	IAUnIF.JZ>B;Zw8^HIl4b:UY?IRL6KAf_AW-h96O\]<cV`KHLEMFVrUM]lUNKD+a
pair hitch&send	513	#UjA[4rRGG8JVFa8TZFPC,SOI@B;P@DY@;fLPBO_GoKhgsF&:L;9RSPFX@b>YRIE
pair hitch&service	542	SrOUTO44WYbPV4Z]ICUP)HJXPNX#;W_:XcEHVENM8DH:DEVfOIiQCYJ>;6TL`H_W
pair hitch&shop	487	IB&W`DHF\=?IM`5H']DOXuIH/FHYPM6wUPV1NDDMkA6N^`IKB6V2\S4DULDTAS3U
pair hitch&sign	554	TkgLOb[7`;g^ALZU`PNE7MPQ\]L@XfY2DRPH]ZLO?wOBbCVOOWL`,H7h8\LTeAC8
pair hitch&slot	564	j:OK_BCRAF\MTJLNDKJPUcLSF<VEVU\^RENHpGQGGNMS#PAYBF:GXGYTQ9SM]HCI
pair hitch&sorry	439	3RVV8=a<(3GO[m9XKcMDP_[G2\OdE.fRX5FA-IQCT5]fYw=0nQP9AGHSJJB]NS.D
pair hitch&stage	396	Vkw46=i^PW5LTR;:NiKYBuj=[a=eK?PH4]1N\=J[\bB4AHBaNN=D8kIQ2aZ^TO;O
pair hitch&start	457	Oth<LN^.iZ[G2<VO\w_GF+@dJ=^8I5cHLO9JW^aJ:e5H@G=?4;J]SU[mMgjXVXQQ
pair hitch&study	510	Gk3`McEXOI]DWLUiWQUQn<W>;Q_X<68]QUTfVUwFUI9UJE=;Q\;WRVFhAfFTP=Qf
pair hitch&talk	459	DKKe2PDV?:8FQX1\;`NXKT[]_k7Y`Y_aN?WMP.GQikNO[l8WgGDJdPjOUwNfPq=@
pair hitch&task	541	W>C]`8?6eF5;XM3J?W\IEBW@@HOPP>TVlR[OmST?F8MXUnL:TMDFKebawUbrKMXe
pair hitch&team	531	E5X`;45-L,9#pXGP@km:Wf^B@JBaLbUZo?j;HAUEh:*m\e%TGIaCjGi1Ur?Z.0CZ
pair hitch&thank	471	ISb?9fCX-PNJLVTRowMRZdZS]5wSfH<R63(L(T`W`e`O=4hS:XRIapBO.edK8TGe
pair hitch&ticket	370	FRMeeW5-dNRhn>4A_d[TAK]aJXn_4J\+pgcYXDK[=HAHEweSYJ=\XZ]Ne9gbMuGI
pair hitch&time	489	VB<V88N55N9CbT+c.sRP9[`%1L/s#[bck6l<3?JO^3#IpPMRfNS(SB8SOLKdD>HZ
pair hitch&title	446	F=IV7IP+^9/PmY3SUrKS@X3>HZCWD`WHkCnFAU^JN#DKZQ@Ro5kMeOM>_PcbKM2Z
pair hitch&urgent	665	N0EHeGQ5]HN>Y8W?P^W_IPWC>7?WJWR[f#YMYMUEO=4KVK62RPNQ\PL3CDFFA4<X
pair hitch&video	525	[>bEDfIhNBPWYp[0gO2ZcSbZ8Q5Rf4YH;YZDZD?Q?wQOfTHJ5@0Akf`G2/n<RagA
pair hitch&wait	415	EWXFTP#^U\Qb>A`??1NQaP^aKXuSfMIvRh_F^^uX@@OB:kEM]LLY?ICYEAWebtGv
pair hitch&yours	647	.98KGR[_C6;GiwVVNIPBbVQ9JHNI`<;ZVHH?SUQ?cDKaXg6LH@F;EJTF=fIX<B;D
pair hold&interview	549	N>Gw4;G=3lQ@FaJkE<YG]=M(GG9G4>@N?45Q:=7;`I<ROC3>X=7>M=fHqN.E.MHW
pair hold&keen	537	O?oQ:\:`WI3<T9<+]bAUOdMKH_ATFIK-YU9KEHH[CTKAwBNSCQVY^hM?%LdbQeJU
pair hold&meet	442	_ENw2L5FEMiVMNLcDJ?HJ=BT7V`:4WF:NV<aOH+][S=,QALLE\PW@3EcK*GO<<u[
pair hold&move	525	MPFCO>HOC)3HNaw/K`<bi7\^B_fRDBR^LXEBY_iV;GYPIn?56GS2X`EMNKl]cKD6
pair hold&not	481	th,[R7U`T=E5^F[Q3F;3Z:];MUgH5/BeKQB7XVNI2>@Q\YM3&9-#>Vmf[3MEO,@S
pair hold&offer	500	SdS>O<bw,PCcAQd8GTS6gFR`\G[QIR3YQADFU\]V]NapWGSD>\T8ZPO^=OLUYJEV
pair hold&office	462	ZfKgZQ9IR`dIQ6saM6VSY:DNQ`wCEPEFAU)BTR7XlPFgEJKQKGRX::c]dHEQ`Ng\
pair hold&official	479	Bb)k_LN2\TOR^o=f?LG5aV=\4^VjFJRSq7hHC7NDSMBMkoUZrHFNfLwjbNFa;1=<
pair hold&onward	607	C`V`JHPUAT_^U]fBY@SMIGND6Fw>K@;lPHCDW\X>X=XQ;DQF6C[E:YId[ClB:2LT
pair hold&other	407	JNbbGjFXRH;7JI8:[LcAgPNAPJLKaKI6cRRO>Z@VV(w;5U]UNe@3ca@RJ7JlDCU@
pair hold&pay	560	MQD_Z``9HwaOEc^_=DEP?0J[J1[Y9P;lS;VMW]ON_`>ELOF<HKOPNBPb_PSPPBMe
pair hold&prepare	494	w^GSR>3\^PiZM\STO?6Xc/XZ^?b=SKjD`MHKiIgHbOCWG8XHRMI8WUOHjAVRHGc\
pair hold&property	392	gNRnJ7TdNIDPE^r<9J-a[2OSVbwr;[]v?R`G<TvS,M&DJ8:I>),S3MjXd_ag9Q\1
pair hold&received	520	L.WEKXSNJTX[DKPfUWdf0N5RUN\@WLPC_]T\=WDYjeoCNA\Tci[#;]EI5;?=SR[Q
pair hold&recruiter	476	ZY?j]>INUFPQ4EkO@:=4\BjUWSw/U>eYT<INp7b/HM9HScF78HKM6G`YlaKaNCbB
pair hold&remind	489	5;Kq=,M\(eMYfmAd`RC:h_>BUDTF_4AfB0-FZP+NsJ4eX?<E>#U?[=dRm@@>;E;d
pair hold&review	486	kcMj^Z>QB=?P[X^Z=GAS0/LUwMlI0P\R^M;;JLnS)Fd9eZESPIBCMVh]T_coiVKI
pair hold&role	759	cU=U_@8ZOJNG:VnT243AGG]j<auDG=]jQ>ISdvS>PCL\6T44@;<?BIlwb?_MQ<^B
pair hold&sales	618	SXZSKR?EQVraGFTNN'VWHM<CCct<@_=3UV>\SDOTHSQOI6UNapWh>@<WX5PCK_w]
pair hold&shop	395	JI@aWSBA#FB[?cUfOHOiX^H6VGYOQOd]OWAFX=Y:RSMYchsGNIPK4AOVTWYmMGSJ
pair hold&sign	531	aaW3LA:i@BF=E?[8RMC=_nDPtRSWO5K`C0A;G_gEwRGOb=\PEHQFDg=hAEOH8R<B
pair hold&slot	452	q7<rZ;B[MZ@AfcNiJ5?SmDFQIS`NPLPcwDOiq:?GOXFNR`N5H5QCL<tUsH\FaFiV
pair hold&sorry	415	SK7WfBFXM=\DLsbJ2PJJg+.P>6w`19Lm5:I^hOZ5P3>D'Q=4>@)4]N`^v?=6N;ST
pair hold&stage	610	bs9i];9EwEMG=GWM@N/WGF`\VM]N=?YW<fKFNI`A>5*F2X*P75C5Bkjkn3pLFEP?
pair hold&study	398	N>9o\WOSLHK<F^[4=>?G]A8H3OVe=@LaG#QR[mOQmE4NC`o?>gDGHaJaZd=4Y:JH
pair hold&talk	409	=SG:O@SGSIRS`w^bU8WloBEn94W<[N'XCDo[U_Of]\^YTYK2VI<V_AQJ9MF<-PZi
pair hold&task	813	YYNZ[PNOQT?w^V`OGDLBUEJ[]MSL]LDSHXEQKORTZWUaHMOPMVI>JGEG>HLEMRWN
pair hold&team	618	NTIw@@PF:MYK,W]V:DBGF>IALYh@<;L8BIEQVS9L+;RD=MB9;CFSCO_HSFO9LGS:
pair hold&thank	635	SSMTT[AFFNGJWDJD3XMVCONQaHNE=VYM\J^\XT;C^fVSMRSW\wlOEHCHNWc@\lO[
pair hold&time	560	Y=?^?4=wNemMJqa_8./BV7FF=Pp1@F4bB0;pEU=;QNOX??PO8PL:?EGYW=4:DRiS
pair hold&title	436	ZdDvr:>W;%i>R4M<%_/-CPkR+StUK8MWUaNSmZL4S;rU?U?#/^X1C]QL_T;VRCT;
pair hold&wait	448	hB;dS/<JJ+_@CDFXmc7^Kf=CP]PKAF?TWj_Y`SNG2a#TNDLQ4YZR=`nEQ<YYRFVX
pair hold&yours	486	ahEVM`1NTQ\JB>PjRM]I;'BW^qTN?RXKI`WZZ=I]DwF[@J+VXFQ.G<k]@S>Y^MMP
pair inbox&interview	664	\`Gjc\#RJKYQA3T\UD\VN7;HHe^JQSRAGLZJJ^_?OHIJ=RFWkE[V9X@p`?IOZ>kN
pair inbox&invite	451	jTIED^PFwVBaF[SfG=LI^\53#SGEEnGIq8Mh=]LdRgnvNU\ZZcZQ4AFGl>SILS<K
pair inbox&keen	586	JQGODe0-D`gw.1*R1VX?,fWSY_Z[UWQM[YZP#MMG[KC)4;[ra_lE)B>F`Ed[_fHH
pair inbox&link	503	DZG]i`*\OTEIQZ=jV8TpfAKvRQq8ZWCmUD_EW>CfKN^Y:[E(KYW1Z]NeG#EaVm[^
pair inbox&machine	418	X4H?W<\EMadaQ_I4:a-O)ScNRJI<20f<0P@b`89R4R7c6K>X8>+MDB`-8wG@B\^;
pair inbox&mediaword	652	VRG`^@BCcZAGWFRQ0OQB^WT^I\fA/BOUfW]HSOEMNQI?9\BU>@C5NiNV^Qw`[SMA
pair inbox&meet	492	U3;fYjdQwRUqUF\O<1QH*W8ZNEGd8SeHQWB`2NILAMAT?>Hq`EM]3@R<bWQCCA7D
pair inbox&move	489	GIXE8eAK]?eK]OIC\JFEB>BQRYUF^P?IBZZfU@NwfhQ?aObQVYNZKXI?Ed\JbO^m
pair inbox&not	554	M'-AgDr&vafQ[f`47\?U0d\J2G@O5BuO@B#X22O;,N=?5P'?IP8YR.P8@\>36F8H
pair inbox&offer	541	>VdDP>BWJCXCU@SDb^ZER@[?SeLEMJZ>H>?JY^:STmDdY_GX4:Qa\wJB9aBYPNZK
pair inbox&official	470	N;Pa:NE=eR.La&XIZXPhbP4NXK?E<GW8G;PJ`YLeHXQ\1bMKIGG#\XjSmBNU?<Y\
pair inbox&onward	594	YLIWRwA4Q[F\J>.\bUZO1;H]X[G?PTL7aOIUZ]XV8PL@KLLgcJVBNd:PT;ciWNsK
pair inbox&other	609	R[PU8gLKL`N\HO2`L>TOCW/XdwPNIeHXbVibX]XXZ]O9=W[ahg[U9I9hSJITl@oP
pair inbox&pay	566	MZMjSXLH9qUWFS\h:9w^TUJfK@]N[`^UYYgLGD3[MRkDG?dTOin\OB0SCUIGPoZf
pair inbox&prepare	495	;85CLSG8ESaI`d3aGNIK?UK>=ISO=R9:G2gfY@#DBW>mJdQ>QaKM@:R>QABHBN-D
pair inbox&property	520	:S?Nf=VAHaf?#>SQCEZhRQOXXLt2IiAVWY_E:BJGNG]H8NUMRbRX^O]IEMH^TrU_
pair inbox&received	574	A/9&_4R8[?uIKU]G2f7h3nXTB7@ZM>`>JK?d8@25K9'M=_<O>C3Y#E_>K[H3+_<I
pair inbox&recruiter	501	@58`lGC@J=FE6,UGD2FwBFAbO?V*TD[NDTY9PIA>@KDG9a@Q6KQOZMBORdH?@Z[I
pair inbox&remind	562	\cPOUUG9\DJ>A:71YU#H??YZ:NnYUCiOjEJHflNS+I<P9OD?3B:QQeNP\YaJMB:D
pair inbox&review	420	;9>3SIs/IRReUEZ>FZ-[)bM<jS8wB9>6G=4Z9UK96Q8ZPCLF@I?JB6Y7A]W=Ya1F
pair inbox&role	493	VIRT1?pSZ:/BOHg6FLEJFwHFGh]od?aX:J@LdHU7P8GbbEMVSLRF5_I_Yb]G;[CE
pair inbox&sales	542	4M\S=fT[-H@[=AGYbKRMVbCHA=_AUU/A5JDaL2NLh`le7Ujs]wfLYT;U1^=\OiYY
pair inbox&send	536	NENTC@#RH5a=E2@_WG;SI=ThN@i?MS?SA\PQH:WLLAO@GNGH\HPD@L?[UdLcYUd8
pair inbox&shop	512	FAbOdRBn^]O@TsYUtMUphYwda>LSNJBC?S\OZ)+LXRJ0RVQUPPRcCO_;M=5W?LTs
pair inbox&sign	605	CScM=Wj>GWeUOKMF^RGL<N>8@B9IQU@FGbJOXLfGwM=9]9TEHJTU@aJ4C^aDe^?A
pair inbox&slot	563	>S7EaOeA\Zq?2a]I7)F\/PM_F:bL6HKH?O`\F>c9S/`P#GL=GHEo1H=WDR\QPAR7
pair inbox&sorry	404	Ib^8E#hEFbMR]BLODVXmcg4U_GJ:@NWbEAIbG-_<BL[]U+m7I=^89ILH?qSfEK>H
pair inbox&stage	496	:QFCEiAZ'cdfA9:\W\<DMNK]T^\#Gi4=WHNg-;ERPhY>=BWPVW8^/hHFAG6YDh_F
pair inbox&start	480	E?@;arP9eRKwOR)]8*SP]OL>?]\j4KN-bDt_KYU`YRBSKC]jdemIT5YO_,g0R_HR
pair inbox&study	452	b<SS@iD7YV8UY8dX@^LLNP[D4WSHJ^:C_OrTP]HN;3Q75HSEfHN2,\ZX_LW(wKm3
pair inbox&talk	475	Y_VUlJRKRBQP[l<hMufI1]U5VTPGVVA+aNjrZjAq[jaDiESN<f\QMG`SC#@OSULd
pair inbox&task	521	OIRD3]K_EBL]fF)[l^TMZlU2ULHJZHCD>X<T6LGcWX[bw?^TK^GJ`Xh?6/CUFQSR
pair inbox&team	552	7V@laLP?ZH\?0>fXW-GYLWOWIMiCZOi\IUTVZhUOYF>EHLDS,<DN@#KYHd:Wd8bC
pair inbox&thank	560	3-G0d<`<nHiINFr2SHEjNhlP10A;W#w\?B:I\8L6GI8I>d;450,_WNT,Bw,63?52
pair inbox&ticket	653	82S0S;cF`G`Or^A=\j<XVjI>%5=WCA8E@:7[?D2@BQ@P?3L>OC;SH9w5Ob@*:?D=
pair inbox&time	550	YGJNVE_9s>fP+,i:LG/`3HafBGwFBAj\PA?GXWJ8I:1,DgK>COF]i?L<9SMDK:@(
pair inbox&title	565	G]9g^AMb[>CF#LMg0JREFPYPSi_k_IRc-HHMbYNEK@PD;a<UJCL=M]^hJ\EWH<OF
pair inbox&wait	581	JLGKYCOLW?b759XBF:KT1YPmJNPVGE_L2[MJPBH=P#>NLX>K7EGUVEG;[KEB:DQI
pair inbox&wish	527	Y9LHDn?TW=U_L]Oa=KKPOPY>^^Nj\[GJMY\QP_MR\\=S_NZ_WUMwOQM:Z?_Z^VmR
pair inbox&yours	491	SBXQ>C?OIV>MOR?OSZfHCl]PNw?\^FBPTMVDSN5IVTHBTCliePBFAlHIe(gJRDJG
pair interview&invite	469	56Z<DE/XBLB#hekF^g'nDG`4jE<6o<CL4:L\[EKO=]HOtR;Q:[0?YiR2N>\S1^^V
pair interview&join	476	JU[fRHUGT@/CpYJ;jREAZEg8\K=PTERA;QSJN3/KHZ8FfP?2N[)#mtSHGDP;HX@]
pair interview&keen	591	]>Mag3<HEJ=F7DX=FS=;FLPCeLQZ`ScSG\<ML*F#L@<S_D=bOFRCHTLDNN:]UN@7
pair interview&link	516	Y:=hPQ<#E?W2;QZG>>J;Oe]Ce_2WSWqKAS24g<@.SI2?RORj34JEH]Q:OIOd([_F
pair interview&lure	426	:GGh2c9OQSNc61#fH@gDER%NPS7Jc_RQMa4O'PrF]e_?3ZIMF^lZS:U=Xd9f\cb0
pair interview&machine	730	5B@HVPgLGWfV9GT><>FW8bY]I.`I9FiRNMH]=M<CP7E?COEPNLJwMBWN:X@C9HNN
pair interview&mediaword	533	FVB[>[GARcUp2RM]b@Uc<Y4dZE?LJw8=U^Sa%FJVX\Q>C<hg\u_e1S.QR8Rt\QjD
pair interview&meet	520	O;X4\9FV<G8JRwX4RO8b^MR=]:[>f-GU>==fSIYR:V\OR^TC8OGMP_LN6NK8OWVI
pair interview&mine	612	KWPUK^P?SXR^5#;SB@KI9QBW`WOPSHD3TfWJ=ADN^JF@YBaNTLQ]E<;X>fDbDOEN
pair interview&move	751	AB*i5:7*EJE@VC5h4?hBZ@NE=c7g*o_^w@S52EJ8j1+[s[7=i2qGJ'S8]g2vD45R
pair interview&not	532	FV7qV3GRIvcA&MYg:9=*:QHEZGEEFF>P6O&NLTR;Y\7H)1UX#JRG$>ITdGC3MCFU
pair interview&offer	536	]CkiA?e.@L8WIHT=Ad;FLbs>le5[fLp>UF2s[]LSQPH#cIHNNJTLFk@H0XYR2PXD
pair interview&office	520	?Tn?AREB3KiF?T=U9_YEad;JjQ.>IH?7E[Ga@C:>P=F(f7\bOdwGAOID8P4YRv<K
pair interview&official	553	MARNE]LOCV\R=TPGUU`NNPCUWTY3LHMOXQKbP&CL_QVSENTSGUPZ<AX<Q#]=ZYVY
pair interview&onward	497	Y@V[MNVF?EaBgSU`XeJO^g[-d4#>X9G9JV9M\JTJNK,SnCZH=Zb9AAi?=4Q@/K@:
pair interview&other	586	TX:lYNC1Png_OF@j;6g?DUMfEVZY#Nm8\HVS5;PMZF=QK]DKX6Pf6,NQdH0ic@c^
pair interview&paper	608	B?[DG]Oc\eUiLM3_aHWTT;JP'G_\\S5GHDRbNKQwHp]LC8XZUlGKON9=:2P>SZYH
pair interview&pay	530	N<Rw7M?AEJ^VI88],=K<?AF[HYJPPl:NYR99?AB9IH6:OGWBC[dU<1IDJ_.oU\YT
pair interview&practice	624	T_Ec+cUJNWfl:G9[#:`g&N9iMgY:=o/4][SZ#HIZ[WZ'4AedcUa].;C\965[\bWf
pair interview&prepare	405	flGA@[_8b_VJ57b`5_w>,)3[dqkfUFcRYMJE;Uv(qI<F\M_E@n^O&7egWYiE?PWI
pair interview&property	583	FA]LbO8[7TY\ebdW_MV^W1J<:4;#WG/OQ;ZEJD?\I`RW_]E;D??OAH]5H>QI?VLi
pair interview&received	424	bRNW?P:1QQg631R]MTUk:J[EiQTAhZ9/9w<^P=?>YG;-<KZ^,=I\VIR9@YBkUTQY
pair interview&recorded	672	\Vg\$;L>D[aA7A>N3HT10bN9VRP_V_f/N_9K@EM;wFIAX9lgW]nLNVhF@^dQ7h;B
pair interview&recruiter	436	E\ZOa#9/?QZL`J^<ZM6MWUZ>O_7=JY1>>h3VgL-KPH<UF#3AA\9-[FQ9O#OX?]LH
pair interview&remind	505	@:BOEM?Cb>DM^wWLMR7mM[VRNS5O<XOSQ9X<X:MP*Q[LSFEXRGOX`S`BPJX\J@]D
pair interview&review	554	QK>VLGRJfSU]TM#h9?mS9SV/>fE[F^UGSXXQOQL`Kf0L<QY>`qR<OB5fYATMjXQB
pair interview&role	585	V+^i_C5DQ<EF_IV;pn*WQDZ;kO8JY0QV5;aSd4#RJS?Vn_+.60H:d^eGHTO^7ORM
pair interview&sales	570	9<Z@LNCB13GU^9?QWZ]UVXU?:>#JJVMHEB@IT.@PBND`^5>779DI_Hc;^LLN(\gP
pair interview&send	784	KFSKKXBSJQALPAcHT^XWWNPQVLUDTKH[MFUJYU[[OT_OKTJHFQQKDw@]X=]aNKVU
pair interview&service	482	NEKEI7198^OJZVR`QLD<`jR4T*Aj?D,O_>V3AD>bQf3CwV8GAQG[QHSC[7CI@27W
pair interview&shop	545	PQNacO:R>6:+ONPl_QGPwHHAMGK8?CNVP8KORY@Q6B<f\P-:P:R:TSrNrIX`:Cc^
pair interview&sign	476	B5QZGA,SYTDPU18LGl%T:_RhaR,4a4`K/WFGL,/NTK%\\U>VHSP:mHY#i9LT-[Ls
pair interview&slot	661	NPwXNG;HEHDPb:IGTWQDKS[Wi?>GWUKZZIPV^LEBMKI\[UHTGUVK]AV;[JJdLEWO
pair interview&sorry	610	>B)RREL[A`^I=Lj`81JDSR4<HMU&1M*M3P5d?gYCjE9V=#QEHTFF31Rh?5Q<DHI\
pair interview&stage	676	bVZX@PJJKS=MR4YFYNTG9<RGwKP>T:cGJP:Lf<TJTNIHP\=YA?LLNmN_R>JWCVXB
pair interview&start	575	<AXA.Ew=kkNdLZ@^TPeNDN1;>_>U@cB0e^Rj7U]c[dBSV0h[]UdKK>:?=r6LbKZV
pair interview&study	646	GX[0BW*PQLZRH>PMSAdgF<@ZZEf9XRF=JZYKaDPdWXS:MMOOPPLUPZPQ6K#\\TWW
pair interview&talk	364	Q5Qv[OQK=cDOFJ9JKJ,Z#;c;PXHc?UFEnnMP]P>O`N4LMgJF9_CAK\8/nYL]OTH\
pair interview&task	506	UO@ZX\O[BGVN`oT<iU5XMF_<;NNg6F,aVEbgZVHeEfT`K>:L:wQCQKXCeT_GE2LI
pair interview&team	543	B@`SQ&\F#E8V]`?DQQB\^TQ7[F2\E=PJ29H8`FQ<VUD[CHFS>kV;BNUZ6agJ7K9=
pair interview&thank	1001	Fw>dVEQR`DSF07cP:;NQ=3YhUAn\MC[^\d[8Lbi:PGRA=\HAD9MKLmDcV\XWb?_J
pair interview&ticket	408	AIPtj^'X_sT6EqS6fbbjAQT'FQ3?U[JR[HWWJJg]>XoYPG`bB\PGLmH\_#.`GnpB
pair interview&time	467	%#I<JL@b%[OF]lMW]PA[d.D;8EI-CH7eC6Y]Q;8bZcSZVK>:RI[L\FTCTNOIRXdm
pair interview&title	631	H-[aS<$Q3;G4jHHUVeHW^PY4M?>?b<IJPAZb`#7bPPT_`d-C@OP<`\t8MH\Z7Z@R
pair interview&urgent	453	=7G>_ZVOS+RIZpPnS>\W@[:K?+@[4BOdK?H%Y?13bXCgCw?:C*X;?,\DIlRVO0:W
pair interview&video	407	Z^aQAG+[=*#aV\FDcsTaX:q-WE^AI6Z_/G9HF4ie>[lMP8LRUJE4Ydc;EK\7,LPA
pair interview&wait	529	i[OtZ6O:Q9BDD<:*JVIGEKaXnBIwI@s^P\GVmMjINNSBBe3S=8G9@XQH[ZgPHOXE
pair interview&wish	572	XIVaN=`5PLLB3MZ=(^@C1Hh/jtSUT@wQ;Z8XJIEF^DG;`:aTFKb\;eZ25TXoCV26
pair interview&yours	622	MODmH@5JO1<1X\PVQMERXIZMNEIaNParY=R5THc3C:QRfw;B5?R5WQ^XnpI]BH@K
pair invite&join	452	^ghO1KvPv7V]D>mHYJH<`,T;VNNDY?i`BYSe\VZPEa4?w[C7=*FCQOQWZRT8@JL>
pair invite&keen	475	[`auJ=1QNb`ELSpZ<JOIKX>T[1nEVH;h=w@XA6G<Y]<9^YiSZKN[SW?\CZ9qZiCK
pair invite&link	342	`2s-+V1O9[JIT9vF@[A<IL0chG=[c+XVeL\#(ZE/XL8[:U;HA6$9dL3aGLWLMH`8
pair invite&mediaword	530	]EOZ<R\G]naW=<RX;HdA8e>^]RXWShJ\b]5E>VCMi3O0SJwpZpj`'K)cWLNKg?YJ
pair invite&meet	319	uR9h+0L*S)@@=TR];q9AAm82jNKwGBn1Tp-PwLLL^\4(f:N+F=Zd4QvLb`PiE^(=
pair invite&mine	500	E[sFGL@@Jcd:DT?S-@7TLGQ^[Dk:_UGBQ\`sWIEhRkXWU=tSVO\GTL?G3#^Lnatl
pair invite&move	542	L=JTP@I8?6E7bN3k<5`LoS@-E[Em8hSVaQJA$NQDw98[ffCCu,lEN@.?T`9l@1CR
pair invite&not	432	mMQ;_gWGAN[^DwfWS%?gU>,TCVOMZa:??=@MOfeAa]WA7QZJeF;OGPDfEOQAM+OU
pair invite&offer	373	+ia0<[N_?fi]L09WfTU>FCXM^%KHHN[GMgN7BW>RRs>A=AlL7HNH65Gke#=dW'a>
pair invite&office	540	FF>`/\Q?:pR[7Q3w8>Y7>Q<BgBL7c\9Sc>P[9j.4q^UA7CPPwp\`=@F?B6V\aXLY
pair invite&official	553	V@b:TJ8JQVQIh<MU`H_O8B+4M3O=PM;N;CP`@eYLJfXJ_FfTV^B^IH6#OC;HNELS
pair invite&onward	448	U2TU[2ff?RhTpwUNM_<>_lN)GJNHDAT^1B9YcKLSU+D`T?HK;CdQXZl7J+N5>B8Z
pair invite&other	587	Y8.^w<L9\JHOL`7PB;GhSZM;:[HdH?DN_<N5/VXUCPOWL]1?KGG[0CoLcZD]R7DI
pair invite&paper	451	3E\CIX]DA=FM_wg>eV2V]a?QeM-<=>CLM;]>\XKVG^o]u[RN@BN=QR7DK00^(lXG
pair invite&pay	444	RLPT<L`:gKBSG<L@Pe6'BQ@O*[;FJZZ6Wl?MYYX+c\/LnOwj35v]A_AD:^?RUEQA
pair invite&practice	451	6:`\^7UeP@KYVdo7PBJdaMM,/J#<DACQ8AX;HO=j8g`fS8DQFaW\_ZYNMCDALW;S
pair invite&prepare	480	N3Q3sjF:_MM1NYH4QWUaB'J`>DN==E4Mj3UwZ:To9wX^\97KXQQPSSV>6@eFKFHd
pair invite&property	576	OwKI<JW7d]FE+GBZMYhO:W6SN]c=R`N>SXRE;\FNU][QQ>iN?KakUBDIEY@WVXIN
pair invite&received	547	E>c?YN;DMGTHlJ1WISFMQhDQeZLRQJO7NVW`eQIOOEJOVD_DRw_RPNY9B9YTPVCO
pair invite&recorded	723	_0[Z=@>ALBB;A.GNDXL<AsVUYeT[dK[<BX7^LK@Iw3AGX?Z\?eXA@\WHNRYKMh;B
pair invite&recruiter	426	&AbSZABX;;@Lgv3YUXGQZI?U+?5<M2#IA;RSV7'ABGTw@^KU?B6OV9M8\b8h9[.E
pair invite&remind	423	=NI]@KYRDOB3VQThZa9_^n]DWP%G6TUPUwKW>B<b^PCVg\A=db[OKLJG6]7_0.?U
pair invite&review	430	YFSQQ?>Im7#U/8C6[7lNP[Xc[W\Vc=GYKS]O2EkD<8@-#ZYUQ.H<6Idcb2hia>+C
pair invite&role	405	]>VJRGGE>C=;vkQ#D__[O]b*a9:_r=EG2U[NI2BE[UO5k?Z:Aa7Sblo)?=U93X/B
pair invite&sales	498	aGVRBJA9IZgPMC;fZ]B<CeM<_MLOWnW7Qe?DB<EMiQPPwGMY^vOQBATFSK`WX`II
pair invite&send	501	KHQVCgH\;3-[[iDDKMVI`[M6:?=OJR6HV4W;^X>[QI`Tw_WEP=KBXEFIH_;L'NEO
pair invite&service	492	PEdC0Q4)>j.OR3@UFQUHReXP>De_]koMMOH`QL<ESKX9fS_ROheETM;K=/WHawL@
pair invite&shop	463	)Sg8ctVTQ@^H[ac'[e=PFW_bK@RGwHR,NPNl`99jAYZ3cafQYBF6[eTBS%ZWf\LX
pair invite&sign	601	<HN8<N]E_LbEYB^H\b:BE^NOEJ#OPBOK6K=YIb_VJX9Lv7DGUKUTVABENZ@ZR?;G
pair invite&slot	596	dJOhAZG>AaA@MLJCC?MBA\JEOSFwXFR7QX?LIFSGV:DA`M6OVTVTEXE>SULY9U3W
pair invite&sorry	450	2?wgI6ODD8YIFM$O?AT=Pc4TVW<nS]<hb`NL=ANjl]RV`It\[FRaRCS3NOLZiUQ_
pair invite&stage	461	I[wZ<KMXEQO$CP_8lL_OERN?KGDe[0JO@P:9D5X_FE\PAF&2G5Y4CMGQ3LVMBT>K
pair invite&start	578	GJ_7cMSAMS`CPPNTTCOWV#BbdQTDMUGDSQIVFUPWO\PPT7V`S_a[NB@6<PPZPI>?
pair invite&study	648	;HSO@DwR7S;QMbG=HCDCA@FF@CTcZDM\AK2C@]tM^\JDVDGRFT<FK_BJMaYH=L2K
pair invite&talk	442	H;rqaZ*;KQGW/=>TJHADFaAQEOG4jKaQ8T\HNPKR^YGB`B8kwdVUXV>7`8.YD\K@
pair invite&task	518	Q5EOu^KQ^@CHvTO?m]Me]9hT7:#IR-[NU4b(p8QG6\_oYn6HM::DsQhDC?]^FEKB
pair invite&team	460	F4FFHH<38RTWZ?5vmCe^DORLQN6Q^[<wW\Ur:<FE:Q>=\YAHeHP[O1Y)X0B@EEMO
pair invite&thank	669	Cgb^(iWTCdk^3<WiLIcXHY5d_VcEM]@CLs?j8O>`l_YDM4waUfd`;ECT9ZOVghfi
pair invite&ticket	483	B?C]Yo/F]h_;6<9gSNKC+JPJOEKHDbU5:[7NUkZPP^?HTSAeTW`GAMw?_0M\VRHG
pair invite&time	711	77W8IdF[RXHTNIR_aJR_[(8L8GN86S#LgPbX<MCaKeSRGELLedO[MD>,EO5>NS`X
pair invite&title	624	QDNPMC[6UP>8L^s=KP;BQdSB\FKLw5aF4UN]`Kb6aLG_YIFU6PX;KW_1?IeO5SJG
pair invite&video	546	`5nR#B@V4QJOC:?UGUS4H^NMf_O7Z`P<4P,jT9B7_EE=\1Pf[kkGL;E5>M@kAr$N
pair invite&wait	437	G&GOvr?T3LF@[ufXbc*XU+9+-6G:F?KMSLUhU\2s<YMwc4<DOTBDVG^5JQZC0FE_
pair invite&wish	474	M[4NTaTH\VWl@ESaE/R8@UmSEUWLEWKKCPb^\Y\UPQGO6I`9IPefB<FQa[fSw9fQ
pair invite&yours	383	AVKXu9@^98ULHHrXJUEkSLvSZ9f:kSLN+b'Tf29S4<SKwOY^31SPZgml-RSiLCg)
pair join&keen	516	99g5PiN#PBASEgq;?dXD@U:>F4;QI7GAG.ZXFdSW%SdYRFRN9SV=S7>(DH^GR6A?
pair join&link	683	U_kGCaJS8[LOFwIFO@0M=G=ODWTKPR??4WBVcNA[FZBT:JEQDQTWNVP95HJ[T]EZ
pair join&mediaword	507	6eJ[:ZX>emUgD8dtD>ZJ9^7XYUlWFU/>`MDBIPQLVT_>I?XwcVWg5@<QIsAjn\bZ
pair join&meet	567	QXhJPdI]IVYC7G+OZZQIHYKG\XSX]8VE7T*v>S.[TWPFe;aZPTW;RVHHE#QEJTHb
pair join&move	427	i;_RD#U[Z\<&RZNPieRKF?Q.93Dvg@KgTE_ScacF9i7fLs&4=?MKLgaXVWA@^@-T
pair join&not	348	jA,Q#;N4RohA2rWUAEAR:\EJC8=@/JnLCHCK7d[F\Wd?Y0E329=LKITiW-H5VV<a
pair join&offer	417	`ah9<CmDI;j^E>RLO[LAAEBGO-F=iHX05/@`]^b@HWI&kBw^4cGQ4kIG+NeLk>-F
pair join&office	534	.fRP5`@S_KdSDE*iZ3e\RG?XZPm<BH#DFcTe::4l9t^WPK_S\Xm_Y>Jd@0C^Y[YU
pair join&official	380	Jg[6<?0nL/IiZgwZgZaTRXS`W<RH5VMY`adBMabi,sU$BQYAalc[6;;X\kAcu@nX
pair join&onward	753	MDINRO\LLULWNwJ?HY_JOa<J8VK^IG:SL1MOAQ_[WSXVUO\:AGNLPIH[T\T??HIN
pair join&other	448	:9UEcUBS#[FFOq@K4hE6C]CIFDKViEMW??O%9;FKQNcmPRPE>:F8RaXD<GRIAKTc
pair join&pay	495	@vUN;LH/bAfQ3=gFdKU?7qEP5TF0?VXJQSa?TBrH#PH8YTQS2;>NGrSMJpEMtG9.
pair join&prepare	573	5WOG0l=FHKNQA?LPZ=\@WT>@V;gODYAAUKLD#mST[GZ;YDpRXQi`QC:Z(I5YRh[O
pair join&property	496	AtNH4GtNCLOP#]a?W;NGjbFOB>R[\QC[/DNWMmd1fOREJE]A:>BN4`JYCkKMD>OU
pair join&received	577	@VXNDdYPLeKbQM9\YDTb>@>_N[VDYZDIO`JvEIKWTogOTNp:SWR@c5;#PH-Q_ILX
pair join&recruiter	667	,TZN0Z`SEZKWE]V_fBeYae5Y=^X:dS<UP^P`*JKPeB]KR7udbwdYF6:PFP?WWPVJ
pair join&remind	486	n:KhG5#QIKKL=;L=BTc[TEc_H4^]VXLGEnNXSLDKSU@U*OZ\cOXBC=al.WVQHIYJ
pair join&review	538	O5QW7wkV4hPwlm@>S]9gKY61BLNB5V+0RRPZGSMn`Q`:9DUZ^]RVZCIO@HLDZZZH
pair join&role	726	ATUR;_GU3X^RJT@UJM>YHkLObPU=RML:BNCUL=DTY^a6X:dPUNPG\XXO#?GiFVQX
pair join&sales	492	BhYEGfGU@]LXK\2_YEO_fUP_=NR)XQ;6D4JN;a-nMgwRB^W=bM[_IDNJ:69G]e`R
pair join&send	473	Gg]L/ZOSSaFPU]YQecaYf@E_cPWAI]XGeIXp^BIUOwaRY.YO[T2dQXZCRH*bbRa^
pair join&service	536	JoP=)aO9I_lZ0N>sA8pB:CBYPcVJ-mW;V^7tEUJKX\XA(CbdTnSf#==UQD6HmfWL
pair join&shop	428	@FpRMSiD`_O]MO77h>TD@\S>VMSRKL]#vdMV@AK9[InXa:GYcRZ]4XNWKd[c@QWE
pair join&sign	471	IUacH=QAG,GSD/>gKMB#=WL-gSNR^IJEVP0D=?YRCH>WOPbNSAI;C7d]3DLVFM5U
pair join&slot	416	AkK\5EQrOwUeAT:IRPHYD<]5^dKGNCA5LN``:,OLDjX\Y0>CO>]_>[bAD^?dr:JC
pair join&sorry	414	e8Y]2g4F_[=^BEFbL<K\3KrhBaB:,w^.WcMd>=ILFZD7@;=CNi>@jGVTI=@]hfTO
pair join&stage	500	NXFa1cOLZq_NLTLtI7mWFl/j[mXOX`#RJL4T2ajRmCbWIEbdSc`VHL<\]V[mZDVP
pair join&start	527	SMTV@qSUB\[?VHNX?ORT8UKfLL]N\_?BwfXRP[CO_OvJLJC^j<V[hJLhPPBU_Tr\
pair join&study	490	C[POX[c<KIeLON;II;KDSSNK7GRLIdaLXHMQGO_WMSYIMO?[K\MQ+57q0XIpw_OD
pair join&talk	497	LmJW6WLBOV87;L>OFgR0JS>ITPbNL+X;MS`KJSVSpFQC9<iW#?QKIFIPJBD`gTE=
pair join&task	525	S+6TEPg]@<KHc`*ICP<8IwJ4W?M]SLOM>LCkLb7F^EGN^?ZjCYi3c]OPGER1Hh6K
pair join&team	513	)`w2$ZlHYMUFZ[p]K]44Wd646FH?E7=]0N>FXQB?hRMYb?r[OJ_DM[0<HS\QgEFC
pair join&thank	410	9GZL3V9OFWSH8%.QmGfMccVM]B;E<[/];I%u5P6FEVQoN#RWpYPiQY`O5@AG1>U=
pair join&time	570	.Rw@D^RZHUQIWQZWk&?WO@FQR>Q<TAAJ?PBfYO*J;emG_UEAMX@ZOiZWR9LKN]NR
pair join&title	485	&gaEAlB@WKfOAAaFi=AfFD?8ZQ\B3DP6ZLE_EalRDwPZcPiUOE\YDG;ZJU,]i;.M
pair join&urgent	407	2hWLYTh5JVmcDVaUnKZ\SUYSEQCN-UXALMdV<^LhDMd/KM`wS;M\QP\QBO^sd6kV
pair join&video	502	hLTe8JYOQ;[MI[hV8<T3Q?YQS>H]PCN^FFcIO\jYJ8ObG3V9Z<w+BUQoFO]?=QVf
pair join&wait	415	SwA[[@7HD\GCV:V>D0Eb<[PCiuLIC=LlYmuA]8GR^:YMPCSE^NT05\Yl;<Mk]1W5
pair join&yours	448	GYW7ZhRNE#G@hlO1kKCo>FF8VkHb.NHV]HkWQiUT4bR\[;EP._i9QK`;;V;:TC;;
pair keen&link	727	GOTK\B7^<B;KMYRKVS^ak7VOIM:WQFGwQNR=MIDUYNLVQeC:R3SCTXGPHKROJPA>
pair keen&mediaword	652	KCKEN@FRQTNYLdEaXGVWOF3fOUOUKJIESYPkHWV`IYYFDAOISUOJNM?=I#hUSLLP
pair keen&meet	512	[6bO<*AM??K#SFHVHFMGa\_MOT7RjTQA>GH[Q3KMIF;CL>`EHRWCNNc6NDNBMkCh
pair keen&mine	723	LwM]UT3G_Ng\8IFNS?F]>VAZb^S4OPIINZGMBCUKVP@<FTDNDaP`II1aL=Eo]HMM
pair keen&move	455	b@GgaG>KJE1FZmRS=MRBPIIJGT3`MbBtu+L.@]IJn?BSvj#AH941<3Y>clPWP=0J
pair keen&not	427	4YhJW]pISDwUMIOZ\vfn>^FY`R>bhRb:<\\8IeKG]]g6mEVNZ;DjBrMN,JB<^KGG
pair keen&offer	648	2aVN?J8/SVwXA6E_KdQK?T5X@O4CIMA4QR?XSMBPSbV-O;`UOTRtGJBSD>,RaFMG
pair keen&office	481	WL_M9m?G7MVG$J7YT>__#N>b]cXH^c@EKLF`QH;`XFdGP.`qQ_cZD1AXC%MYgo^b
pair keen&official	669	K`XX2a>Sa]_ZU;=jQBNSO,4lF_kD@]:PwOYMDN?ZS`M_jRYSZZI`L@/R<RDbKF[F
pair keen&onward	739	nNSOUB?LZAO7P>S<Qh6M@K^;XMALJ6_;GTUShVT?AF;JeA>M@TR:FwnRUMt\IB>F
pair keen&other	381	MHQ9N>X>FTZQAEMD[\C8OG3%#<ET=P6>9:<f9QS[sST[_&eP;U@B`VQR1NJ9QO8R
pair keen&paper	517	IKb9AOSWH4FIZ`aPTR?SRAMTZZWSYJIKL]MwP=ASJNS2df:RG@R>=P?LEJB>TaAQ
pair keen&pay	613	:@dR41H,NBZ=NEE>?w6*FZQVGQCFJAa;=MKN[BQBZR?N\4ILWP_OMOG8FMMD=F)>
pair keen&practice	575	8T>^LZ@ODfmIRc-uN2ZYIJ@WZ`MCNM=IU[YYCNT^UdSI<?OMW`XRI):eIO>[wK]P
pair keen&prepare	508	9ZLN.EZAAH$Gu^W\JBwK^SAO-bDRV`OQJ7FETRCT]R7g\fUD@<=AK:JO=ORBHUPX
pair keen&property	586	3E;r0N?K3maf`2I`9FcI7C:_\LZMLMAOOI@S;;4ZcAH>U;UYkgnfF+#=9SLJIg\_
pair keen&received	421	OZJII0G[^2T82IO3@_SQWGX<VTYd]2gf(k<#s\i7S3Q1RIBZCI.OXnKHZQLJbSHH
pair keen&recorded	400	BgVKHWO3cWQm=B@UFKwS0HD5lRaC?[QEMODiWA4?iLR:68>fLWlO9^aH9IDRvL]4
pair keen&recruiter	542	F=oQ7>\RM6<?G0RBhvYN/MdRVKDWR8T93gIFZ`U,[5:EmCBG#hRQWd\J7ObVDaU6
pair keen&remind	525	<O\=Is,`[CKC^VF@ZfJwWaiXV6M$RU0<<+VWVB0rCgVPL;HTLafdPEON6?[fX]iu
pair keen&review	507	VXFwMKOJmHfm@ORaBAVWOWKUYlKWBqT<BYLDCOTIB]LFB;]dGSFP>Y.FYU5PWCn:
pair keen&role	775	QCoGSCSQ^>1=_OdEPY/>PBL=TF66V<jC@KFOw\d0EN8En<Q@4H>Gbc[EAaDSKOH=
pair keen&sales	517	2;eG_>6`1ZEIj^9RcZTa`O\:GM56[V<SE<wCf;-bFoZXhX@JG@DJMHsG1+kOVeWI
pair keen&send	618	_T=R`BN9GRYNMLGWCRJA8l\@@HCLB;]eM`K8w]c2KRGG[7JG>=OSJm^Y]POfQMK:
pair keen&service	477	KmrJZPAMKIIN]:7RYStQQ<\AhB;J]DU?7`NkR=5SVXMSZ;SLPHUXhPCO@#\@=VIS
pair keen&shop	496	T^Y70DQ@9WISGSTgCOTESFYSWXO?7MC`JRBX<[YM?0S6L>wpJRPJdKHN>V^UL]R\
pair keen&sign	595	0kRQO_J<wJQb9;_Y]FMa0=SOAJ>EAVb`N\LZVQ\\=j;@OO;TQ8NR8L8GTZHeg*^P
pair keen&slot	558	DROW;LpRVOUSHWX;nAPDN1[GS<HTF>aMSRAaMGJXNONP^;URYP\E?J\9#YMOLNfb
pair keen&sorry	460	UGDIj2POU`_AbQZGSA>IkB^?ELicQ\IiF%VpZNEADLA;<N=EQ.PE6LJWDWG?FP#H
pair keen&stage	448	L_K?aE<]Ua8#nSp@8QFcViPbeW&YIm[5GQGqV8Q6_K?`OBGf@4s>fYXQL<:)2[^_
pair keen&start	428	1<wAC0w,AIhY]DXH[b^:A&K@@OD]3@DI<jE@aX@Jda1Wl._?R;Yb?S\<6T3UKD@7
pair keen&study	524	5ETEfMSCX@OCbSZ>Q@IwI?jU6[V]JWRN=Nh=rdKK2s^SROLASD%:NN`U\dPTP:LF
pair keen&talk	699	OF]R=GMU><BVC9AYTFU[IXFK]LSRHOHICdIRD+>YRSYGS>SUE[]TJTWB#KZPN_NE
pair keen&task	435	jOShcZ?Kc:RR^V#PN54E0D,gBN[f[LgDH2eUuKBZ<]HBVeOYQMLAI`dPMD\V33ZO
pair keen&team	410	08rL]@+:I2BSTNJONd8R,NWJKF98KH`#>7F^L?DTJBXR@7KJ&a\rI/M9>@HXEU;3
pair keen&thank	466	-jRKYY^VLYTWCM[fY:^K[@Sj[TUPLnV?>NBLIbgBZDYA6Xf<f=]_@dX^LDBTbYIw
pair keen&ticket	565	>_ZRGiOAD_MI@A?ZEBMDD#LfTLFFQTSA4SNLARhO?Xq2\>RFDbfX4:PFAa4F[VTh
pair keen&time	512	#<^6TkBoAF=>^j`FjUZYYG5VF'S-mL4=8OjWHH8i+pgilLGUc?CJTO@3/DF\[KNe
pair keen&title	555	TMoZI4Z?V4A8h>V6^_<LWaY=R@22U8WG7VLY^HJ6]`Iiw70IEZTBS[t5KbRcDU;@
pair keen&urgent	459	@F5L?FuCg?U56E]TO[ScNwRML0.MT;T>U7SX_=HIIJYL[?@SVSe[VFQ=bjDbGLFW
pair keen&video	556	ZMkXW<IAJ??<IL=KOL:NRhjBn]KliJwJ7YQTaLS,a<I@ZO:X>XJ7DaeDAcgP>_J8
pair keen&wait	652	@FBWFZ<KYG\YLDK`F]A`R_B_QJH#;ZM7aZXLTZElLNj@jTSOXYQR?=X=RT<L]`JY
pair keen&wish	444	U?Foa5pYeV>@:VHDD^P[92\BHT]bJ-UdH?TTYQgR<OA_KgGc#PPQGAQZgH]KO7RA
pair keen&yours	541	PFf;K8:N=7M6?ChV=XBHgcVG\A6TcEWDLI5UT#POJ<MS_L@cU=LWQ`_UGYCO:hEB
pair link&mediaword	531	3O?R/Q@FVV0iJGL[,EGiCA:P@`XCPU=<lSR=+cEZwMIHX3?NlFwT2C3CTSPfXTEV
pair link&meet	370	I9[R>E7?Ph<\RmITLSYhJXZPbBN]d8BHYMPw[*;lDMs@=h_3NgNATVBd;/U[gAtQ
pair link&move	611	Q?^OcYNYD<JVfQa:G;?YTOQLI9/EVHJ[N,[I\ORaKZV_igIK[B@FZZ?6L`VSQLLw
pair link&not	481	JdMWH?EaiBdI83_?XLS\SOIdHa^WFSl]T=F8:ZY#DNG`Eg=Y=SYrSRXYHlFQI0G;
pair link&offer	499	1\c?M]RMSD_P=KkKwVHYXNDE?EOB?@SY:OI[]YNOjjvMYGjPOESc=hJ=7UFAkQXR
pair link&office	465	]_YUE6C?]BD\=J9]?C?C/DQYOFVl@LD<VY2QCC@;wK:WLIhMK\P@Q?MWbMMueM9E
pair link&official	585	BmWPWdJ<QSFhOjLDrcVV@>TOIEHRJXY[XFw^VPLZ7bXT[HTTQ`E?@FTR^KO_XJNL
pair link&onward	491	OPCLlO4@d^LIwH.X=UPpD;LMJQWV>LCdTD_bcGCWROX_KQOUDL<9I3IFlQLhCSaH
pair link&other	415	UGNG`ArHWARSMQL#KU9HCJKBZ4A``Al1<>FI/Y,U`C]`\-Gli\`^8ZmEH3hTV?4#
pair link&pay	527	RNOSVNAVNmWa^=^dJRQ[J@Op<ci*GC:CTIm^PZ,bIF?<:BQCOQ0FNN5lZ>d\jXwN
pair link&prepare	503	YZ=j:LEP:Te\HR^N[LYE3OVFCBM8C9RhwAfEV7C-XF6QRZM6I@WF2=8AQQV\_6IY
pair link&property	516	cS\YQX[<kXOTD?HLC[Q^CtLMBUGXFWFWEObMbvVMOZALLPrhU]b\@YP]SGNPw@V0
pair link&received	539	;VQaLIJ<bUb@BD?d;:gTYL5J\XOCGZSJbMP?L4D_WCCQ]wKbMGH^BCB_\MLMHO`Z
pair link&recorded	546	MZcl<GPFRkZS:7ESHa7=PsSeYR]Th^_9IQL^jM4@H<@;F:]wXMZDAFGI=aOHD\MY
pair link&recruiter	455	[X4ceN?N<.A:cUO3Cw8EXnj;YlB_I;NQ0FMKeKRUEOAl?DJKDDK=QQn?H<c7,T27
pair link&remind	503	CNFY#]7IbNPb-h+bG<q^JY+_blY6Oh3HdJW^BH5S`VYW\bSY]bff=>TJJU<jfW]_
pair link&review	604	`l>_PQD:o?QFiPX5[w:C/ATS?S_R9?QQ[Z[8YQlBEIBOUOE:MAKHTgWUeS`[VA81
pair link&role	557	6wZCGX,79ahmQA1]FIlU@0.\VeR@ObGloZScN7FkXH^=JMWYb]VZ<U9GB:2JLnZG
pair link&sales	483	7[NZE_V]LhRWI\caYGKEY?WRCC^Q\RAdk2BQFSN_UWMQLNNPFF;VD#dU7C]T_IqQ
pair link&send	637	E>V7RbN\ETD9]K_UcRHfaMZWU:L$jDCUB<cYgQHhIwjO]NK?UPGJOZXFA9P;WdbV
pair link&service	539	IWRR6`CEigVmEC;VO@aUBN@TY]^4Nj3AOYGf8I@_Nos114wdp]Mk00N]Z:C^T^SX
pair link&shop	367	RlFD14T7KZwM=XNA\XhV82`o^N,I\hm=3aJd>I\SBp:7FD6KCK>X2[<dC^AEcShR
pair link&sign	621	;]YEBCi3i?GGgNZ9iR\Q/#5BBD2<J<RBVN<7[MYO<CFNq9MAXGUaTN5?D]DVJ=:7
pair link&slot	456	F;UaeE5,+8HNYL3B=J<EU6^/qQ'<]BV4/LAAa0CkPL#M]:DI.ek\]qQ<@W]h>\:=
pair link&sorry	472	P@LFHu:@?3+Rfe:Ra1ZOcXjLK]GY]bKfnefa<-CZf[GM`W<F`Fd=@wTF`HMnk<iZ
pair link&stage	397	dq0\w@-\SIJ-$o\&2K6K-:9X=[Q`K3g^SD^.Xak:JQF]+aL188E?#c=]mFdXO&f(
pair link&study	556	BR]P4nLHPiZT<BPBJ'i<CT7VTFYJJd?<RK1QCSDU^SSH;Kw]T\[wNLQNAP5FUPZI
pair link&talk	707	wM[ATHK9MMFTBCA::aQEJ_TEcSJeU=^GKO@ONF]HlJC>>D`^IT<C;PKVNPVC^FED
pair link&task	503	\],uuDANlKNEdK^8>N9LC-h]Bebg00d?oRN.^nb=AE&I/hCIHG32@wUdj7s]m@J@
pair link&team	428	P]HDOM76EbIf]9/MCKH8.bJNgwUEEG)F`T>Z7$>@UO67UQ\sEgmCBOFdnJP[ZqQH
pair link&thank	495	ZgU\/W\[TKRJMAUJ6_YG`HQUTTWwMDK[D=AX<e[9dYJNC:d^;JpRCfYSLTWULIGY
pair link&ticket	516	OwcCUJLLURdM4>WJA2UK/Z:JST_ARDL_8[OMLlL=AKMAeaJT.<Zg/YWDLW?M[=<=
pair link&time	475	Z1.S9P:WSZWQ,B+IC#RNL[VTDWs0jOLZ`RDJYRY>\T<1=K9M\KA[5TS[<^\\N2UF
pair link&title	535	rGKlGCc:XTQYSIT=Eh;DFCW\[LMHVT^Fw\KN[5aR9<LDXcQXKMLBRLZLHTCUgJZE
pair link&video	651	@2O<@M7a?JF8de;QMISHe-C9K.<JEh:IV1]S?GCYA][OaFJ7Y:M;[?E3Ne9U@GKw
pair link&wait	401	&R0P\[CR2Md`T[7I`NJXXDMO)7Rf6bAbc?N;8+,@BjAlkXUJtXLCSRZWRsFw9FEs
pair link&yours	557	dODe=T[8X^bUBAD8;3A@,wAN[d;PAMQ8fYIWG[ZBNH==IFajDSXA?JRQJCARRNYG
pair lure&meet	433	J`H<T_Z2AHAX%Ig]N8\XN0=aBY\B-CCEgPcg3jXUZ?e<4TwN]L]H3?<aWMDZ^EH`
pair lure&not	578	I_WSJ^[U@phaCR@_d=SUM#CZR\VCXVILgT\Z6IGmGhYE(Fef@mn^PP.WQ>=W]Kb_
pair lure&offer	379	U=fc0MR-a<<87#Z9)I@4CWN:2XO9BGc@Ei6^YMcIOIFDV6pXH,[LIWQD8Q=eTC?D
pair lure&office	616	EOKINN<9DM:M\C(U3J^@DXHYS\SJ[SG=MQP\JH;SaGH=RIRgRdf\THCIK>G]IwMY
pair lure&official	495	V-g>hD\N8G0,HUP:=[BN;`a98J.gX=Uw87fDI>7c8F_SQdMHMTQAQDlPED=ZCXNO
pair lure&pay	664	-aO_HOETWeo`A42hN.fo;P<hUXcCRn-;r\e\.6'e_df/O0amrhw]A%0d;:D]iw^c
pair lure&prepare	570	K<YA_6KLP27/w]QJbo9UHYj0BJ:Xg:YkT:P6c@?E9SO]TW:34:=0]ioRJDQB><:I
pair lure&property	591	.XEDMhSJcXIWY\@fO#SCER9QYY>N;V@BcadDDNYMAZ`<BaXXTZ^TI+FQPHLedCIW
pair lure&received	614	N`Bs>b>YOQ]^A5=QWIKZA,?pj\LAGa>F\JGb7aKMN][3@7XVk\`w?DZP^9CjiaYd
pair lure&recruiter	487	OF<^]_O7YBb\OHpI\QWI<LPaC\QQ3MSEX\GWCHaNP\Q>K[AV>;^LP>OCwcL_JCW_
pair lure&remind	541	QlNuHcS;X\fR8>Gl9;rK7\(iieSM2iW,rwAQ2IfU^ZX1YSklfhWh,G@eQC=Zbewl
pair lure&role	433	NJmB-aw]BSllYS3ceo[aE[YL^dL5mP9LMn5sE>G_mVh4TTT[POiaD^M6>][e\\KZ
pair lure&sales	564	R>`K9Kd;8L%Pl]8N>S\9C\OLQXD:L6VJ5A`#BADanLRRVNHdO^OOUO]M@g<UCYCK
pair lure&send	556	CHUK\XSQKMIcOf:nVNVHaBZa_cMJB[D=;VwQQE1dXZ]h[AF`reTJIgN5LJFDBkg`
pair lure&shop	620	RPUC1XV7P_^UVHHR?TehG=ESITeKRP6KeLOkCCPqdcb\Z@\b_QQ_M#B??J=RD_Ol
pair lure&sign	594	UOhQCkuG]QwSM6_CfgUP?/GFK89UUL[CO[NKlWS-_R0CZVVYBM^VY_RG9\9UIEBQ
pair lure&slot	631	ZZRb3LDSCVP`HE0^DJcQ7]GOGf`MdYA;Ku>fIJ1UmDL9;CPcVdwKCMMFJSKP[q\L
pair lure&stage	346	@/LPJ3YVV+LgBmY[oLQJb75aW[L38LHDojwS)[e_PIXJNlKZpB]kZ7BPeD\oE8RT
pair lure&start	503	Nt3\LP>.X6@OpDg<>\D6>QEc<KSWGCd^PKZ0`Nl+:<ER[OIW?#N[IhDQDWb_i>QC
pair lure&study	553	R`#JB[UBT]fRBC3YK@Q?@K8ZA[]TKJCEJST\NPB\v_^?GFCZO]XPPC?bGCIKvdPl
pair lure&task	528	UQ=[GE\NTGo:@CUl8;E;Z?=`C_hSUW[^BQE=OmN4wNZO9gaUYISbYB7MaDIQ^=Vb
pair lure&team	429	E\ME6`i'D5mTZkD_fIYIEN3m+?RS>WQCVVoJ@UXL_gROjRWXQmRO@8+OSPEwsG>D
pair lure&thank	413	\0Ee?/@QXAJRHhTQKVN8@g]IhbV_tYM`0YCsRA<Q>(DWcRdFPKFOJ^O>NwT5E7CL
pair lure&ticket	505	CGES7v6N8ajhUC?i:9`QWEAgSkpMm^2R[`VgDU/Tc@wNB9qjeLi^,;GOCEVN=j\t
pair lure&time	655	9UBS8\Q<Ma_UP?C\]5iS3A,R@wYG/rD/]_R^<KNPZT[4NO\WZ[Wd<E@1NcFfH^RV
pair lure&title	381	kkMfGZ(1?djWV%0V?F]`LZMiJZ_5CGY@QCcaKL&wgFe:$NEwEBYUTQsT@4?_mgYe
pair lure&wait	455	OiIS5)FZI9ZKSPYUkrGXa>EE;NDPMOV]BfaJSJO]>YXYwJM=O(Eh_qO=R6][GQ2_
pair lure&yours	576	>JObQYF?P][N9#OPCNNRWVRVUT?SSXQHHZS[?K=`a]WCLSVPTXg[0eI8K;F`V^cO
pair machine&meet	452	]NG`+IU*^Qfb<S<`;3f>4ZMl^WFC<w[ZwPDBU@`=j>TF;>S7V_WrQDJeG[TEeUhN
pair machine&mine	510	K;iWDJ_VaLgCEEQXM=@w>[NZK[CDQ;\OPjHv=/6XAMdFYI@SPETNuLK<9l5C9j7_
pair machine&not	553	8;MWd?_HOfAGbp]BTwCTIAlTDK>URBaG75<dMBNJ5;D;F`RMW=,FK2X,&X@@6e4H
pair machine&offer	486	ZHHFwCKLaa^OCcd>QEStN`Ok6W5IB>TVPFFTACLKM>BUQmAW1=I`nDeM7MA<9OO?
pair machine&office	503	IQEONHV@nVTGPPj@M<MKPX\[8e>F;H[PCIJF`FCJH:#?Rw=B^?Ka`0X8`fQ^UTUE
pair machine&official	365	B5hwKiP2DNFXK=@PCC__CD@bNO>NBOcCle=k8OWWMFJO<KULpE_XN?O-S@XsfKJb
pair machine&prepare	525	COG[REYD``OQDELS+%cX4LBMT[G_Cw^EAcVV@@F\T5CSH_GNEBdI=+TDGMLYD\>Y
pair machine&property	368	:3Q[X#_K9aTM94JYY64aYhnXY.V?Ep:sZ=JIEiMYPhE];`0a8-*DMVZG*l]]b8AF
pair machine&received	360	A+EAGKf#YsHsSPga8=TH,eH<W^FHWFN9s.GC+SEk,];[@1OgVw\Z;@OCa3IEQXM@
pair machine&recruiter	418	]DQUB=9IqgP:KC96>-QX\5cMdO\3RKIVw`Z)l\\J[ZK:4Y^J>NEQceDGn<TTeEt>
pair machine&role	508	YID\KAJ>M^hA@AweIWBsEZ`_\;QV4ZYQSPKTK@8>VMM>Ok<'Q6BujWeAIq1TDnPZ
pair machine&send	520	omKTFJLS[D=\GPJ8O0aOaREQ?ZKJbMPWcQS>9GQFKX\ELKk[B_J=MwWVrUcFNj\J
pair machine&shop	388	RqFUonN^wJR>@`BRXZOMXMI2Kb6[FG,XUWNwIT>_iRZ^HO[@^db7FFOAHmP=RgNV
pair machine&sign	486	j<H?^2\7qU5YwW=E1tEI>THURM%FQ+GC9PGd=L]gJO@57gVc_\RD1DY8DA<HCKFM
pair machine&stage	379	Fo>NEEDFKOXET\=CfJcnD6Lm\2-7R?Y@8Bc]/S-jUU1*wKFK4MaWRuO5IVAY2JMC
pair machine&talk	518	MB1CMQPSgwZ]R^HTKZQjLTN_@O8F:B[FUKB`1B4P6J@aNN2YLAP]Y8KI4_FRQqVV
pair machine&task	480	KKOP:THF_eKbOG<IUn`R9X8XEbXLNa?BK<N[8EGajVX\HHU[YwZSS6TYTKV=RjV;
pair machine&team	495	=GA9JDhINZU`QlLXaUOZYe`SQ<FkwBBbXLDKZcZciN\YK?TVXQ:ILKMJ<fY\EZLU
pair machine&thank	370	;#D0PDdI7VicJeavjQ@nQn[XX=3ITHWR6UU@.:HRSIRbdN_<mcT_ILe<'a34M^=G
pair machine&ticket	438	l)IZWMG2O`%tJ^;=B+5<LQ7PKa5YE=GVm_w+6Uag4I5OO>mPp6OCjRWKkMVHB=?R
pair machine&time	419	W9MAhGP@@bY[.6;KNPW^5c<]jYE#KXZS7T/SaID91p@%\]h\M]RkDKZ8&PEEUb@A
pair machine&title	421	aB\&W7==mv?=SYc>5wDC3pYEG9/bA@EDq;VLgSW[@]>bLX8V[^C4Z5<JO+m/E>-;
pair machine&yours	404	?RD[C:i7Gg^V*Pa=OIaHDPNZ7=K45OM`_]Wc9n2O9S>X:+I8F7bVZBLI6^OH;C#=
pair mediaword&meet	380	>QaL`4Br^4IK`IVRNh=SdFwT+jbiTUqa].WS[RL`UTPG^s:4>?;@^QMdTNcPKNG1
pair mediaword&move	501	IXX]<NS:W\KJ/JAcA_BW6I>ZLZIJ>^FJVXPnMMI:WKCG:N]wiT_FL<F\_BHQRJKK
pair mediaword&not	689	SOJcUh?U\c`iKREII<UF@BM_DV]MVT@EWUdMEJKRKAU?;BS[eZR^A2CwRFP`WDeK
pair mediaword&offer	445	HJ_w<`317^fi=KEkMMpv8CGOk?3'FtA*C\Sm9$D]Y[O8wH`kg[uB6L90(F-kukGV
pair mediaword&office	577	aWWXBPUNUZKWHWOc>DUH<X?JOIXKPRJNBYC=MdCKI>f[\?RRWXmF?VOw8EUIJ^QR
pair mediaword&official	576	LALMaPU>RYu]EBCMRJP9P7H\UH`D7FR>OG`Y6.@[IwPIAI^[\\IWD\G0Z;>DrMSY
pair mediaword&onward	505	GB6Mw0pJI9RKJGZ:6WEIMeeK=LANK@KUSZ4]6a?1BBE>7SQ?9PKA>:CW7fOU599G
pair mediaword&other	479	cSKL<QR:PwLEVTA]U;DG@pG)Y8XUdWhLMq:OMP)CJXY=E*g[YnYa3VR@;UFDMc/A
pair mediaword&paper	664	=d\J]kISVaVeT_5PMR_VL?9ZKPfEcE?Kw`WYN/3]V^O[QDHZ[BP_S8CBA8,`OcSN
pair mediaword&pay	475	F`_b<ZC/<Ug<M9_\LMHa;HRDDYHGLL`=:Y@_B9BQeHT6D2\jb;TbDL4MCZ8XiwSR
pair mediaword&practice	485	0w(08L<6IP]M2WBM:BKG%SDcXLiN`=ABT<3K5UTGYKQC=:gKUSINCG1QMeGO\oPd
pair mediaword&prepare	457	5\Wl=:AOW`PV3F7_IVWM#SEKSKV</i^9NTJXVRIuWR](E<ChKsUYRH@T4MLjERGR
pair mediaword&property	407	6.c6`DFkR?_GKHJMYvUn`9^#C,LSQTLL(7T6WCLjASHIFkHmSQ5?piYa,2?)RTGL
pair mediaword&received	542	=^WSE@-DP_i[:5JtUCUGE(9VLWnKRUG=nNwIJRKa\O]QRRMeY9QlFR@MDP:`\l[H
pair mediaword&recorded	736	:fM^8L?E[^_b55;YCG`=0I9WUo]9LwA>TVKrAP=Y^]Y1E9X]alSU:U6XEBCba_^X
pair mediaword&recruiter	419	KmQB;]UH=QJE5]GTM;C'Hw)PRrRt9Z3FGE7uBPZHP];T5BocVr^IAMGpG.LUR<@@
pair mediaword&remind	615	RPST/`QD?dlwM8I`<A`L3K,NVcU;Eh5&XEZtJSIZMOGFI;ijeZ\p*7WHNFDS]o[T
pair mediaword&review	471	EHFL_gOTQ]KwfM(Y`_E3I9:E;<QbBN'FvAt_=ZI^hwF>>4bHkUAaD-*WX6A<iHSI
pair mediaword&role	621	^VF;PFMERASM`pbBbZ>YZ]Q?>;IZZELO`3YRJ`LPBK^`Pb943O2A`fCAGYw`LJGI
pair mediaword&sales	612	Rp[l0RZMLpjU3REwYHmZ>O2qNUnZ\dBRWTKg4TD^[RRJPReXP[]i-65`0]BXE`^k
pair mediaword&send	544	W^RQYY[=5Q8wA%,PB]R@N]DbbfAJ,]RNh\EjAeJbkFVQD4QdZTgBJI<INFSWR`n6
pair mediaword&service	517	>DPs(KAHXO_NDOKgE&HR;DVfehT`C\OJh`HMHE[H^BQHQYiwbcHX5=OR\\:aGFRd
pair mediaword&shop	566	>ZVSVD9W%IOYCJ3hLOPwV,-\1OA$QS@KNKd??2;eLig[]FCMY1G\XaERQKScEFHR
pair mediaword&sign	672	OWS?AUYYWHI9J0OY?CWjMP?]JSwUiWI[M[@KMZObJVhGWMIYDYUADWT\HHEcTHXF
pair mediaword&slot	564	3Zw^&294JWRS2A.M.7MU<TL\^YU6UEJF>PJE@8<^iGB?bKR^_Ulm[Pf:GM9UDb\Q
pair mediaword&sorry	519	RauRTfNSWVlR#G=fV=Pd:OWN`]F0X_JELiXuWKTOV`J;6#VT[__i6V)WT-MJn[qh
pair mediaword&stage	476	PZVQ8KLm7;L_JWFMZwGEQa^>-4J[kcEH.KAA@ATBOOZS;QZE?;FYV\%D9oFM<NEF
pair mediaword&start	518	FSWEK5q[?Hg;T][GM]>7aID6;<w`cLSR4+IGMvn=S]AEKF]BSCcKFdBPIgZ]S^-q
pair mediaword&study	537	qT[]10FPQ3[DWZI6V[?EIaRNSOBY]=WMHJGSEFg;PDQ@H3O_IDX9@wNcNCY`KALI
pair mediaword&talk	697	>6aY>TPf?[`IMF@JADaM0[MULQ[CXbAJ?hKYGCAKXGL>E9YaTPhPCDQ`;I#M^ZgM
pair mediaword&task	479	7-K&YJOa@D;A^vCEja@Dv(#/3U2WV:8U6:oF[KNl6WUQq^AQ@Q.4CXBB]Bh>'>QL
pair mediaword&team	469	[F3]cEU]KhHU7Rq0QsCVV@KTFGFY?%Ni&EZ=KAHMA`Q_1gQ;@@O3KOweZOYI6N-7
pair mediaword&thank	727	JRJW=dNI[d]b7C*\CFgS8M7DK^cN<aBOh`[N#SIZ[YGC=?U_a[Zf6/IOkQVKkEPO
pair mediaword&ticket	524	?QHL:UL.SRi@.f0?;GTQ,aLNYmYBQLS'UaC`1@DCVH:E9RlwJarY&9CJLT/k3[CN
pair mediaword&time	600	?VcKLcT0XbPjNO:TS?R_B@9IBNS#H^C&KUWh9`XlEtcJcI[?Xf@n_E3/DCGgYLq\
pair mediaword&title	592	[CSIB`L^T<VGWS9H^sUMwSUBFZK4`D64EHZWU4JR<MDG^FO:-cIBKMS5E>\KCTHZ
pair mediaword&video	618	WYVbDDN?Ri]fAQ@K;'OW4LUJ]QLJA^D?M_F_DSBPRKK=J@Uwf]ZM;CJLLTAeRaOT
pair mediaword&wait	535	OrBBOwSMi`NSVqM>@NKO?B_H7XJH8QN^dXVP`PYJ?w>N6>LISZO;F9]hdHmZh,`=
pair mediaword&yours	323	E-UNje1IYnC:J^HL3_pn/7TNioU8FUNr\`qeDMQOfXRH99UScF:j&I<B^R`YUdhw
pair meet&mine	698	FT[QQW;N#Y_XRJ<[YE\I@Y>N[HIMEMCHXQOOEKIdZ\M<`Qo_Pj_GT=TZ2;;NCJX^
pair meet&move	666	VEBK#>@BGPTPL^DWOKVCWk<O9>UP6VN]JNX-:M)R_8.TIUOHS0dPS?WSPj0N8F+Q
pair meet&not	655	S:HQ?Ad[MI_=QVZ[G?@JpY<E(6LG<D0d.*HCKX?4N47XNIH[N48>H#mPg@D:7-PQ
pair meet&offer	464	LYMXr9#`fNVD[MDALJK@Q3]j`pZfdgQOLD]W`1DBC:UTA;hFLRH87DKNOGg]`NDK
pair meet&office	519	je9i\V68E#3A/SH95LL[`LfXW^?cRLaS<W:LVOD7^:=H1@EB<6^NQMdDKCZFaa82
pair meet&official	546	\XfKBRMO<R_cAN9hM@d]=jEPCW`GKl7KUW;Z4GCIo`XFW?waSdhbAO<A%GSg\YVq
pair meet&onward	569	JDw=MlH`NI;[pHW4dgH_aRU?S;<EFD@YCakYZVJ_HUIElaIPTN<FWRGG;QWFUVUK
pair meet&other	523	MS4?kG5v:OjS5[]]@MD8KBJR:=`Q9>Y=I\=K]@WEw=de-MT]86K;IUZQ@Fe2/ZOY
pair meet&paper	393	O4KJHFT[VIV@U[mVV_KTZ.='?8j<,#MJ15X;V:B_:oVKF'E/;8>.i\THLWO(A@TK
pair meet&pay	489	j>lX_@<DTUB:8BY#FNJQVR@>NY=EOKBJGAQRNaP\H5;7CGUIQTL9B[NNU8A3L`YY
pair meet&practice	468	O@[9NEWSNJgU6$jcgZ2hLNR`d\XNEdl8UPWBcOw@PAZ`?SKeoFEGBV9^N?ShQ4a^
pair meet&prepare	466	0]wIMRbW8RICHWFA]6LeNZSM@=&;BZt<:IQsJSEw@vn[FDGN\cMWTAI>PAHKEFGO
pair meet&property	537	CTkKRMU^QOORXKia^CBeQHBuRJw9WX1Y]Ab_;OQRU9`H<MDI]KEoO2'a^JW@GUTf
pair meet&received	459	M'9=;iiF^UUjeF;XXGRKPL.@:Z3j2EJKw-QJ<VLgB_B]u97LUn0W87K4XW=FJ;9R
pair meet&recorded	427	QBN<N_GPYaXawA2Df[bmbTL=UBEJGLRG`GUTg=G]CqYR]UPMEk7VKU<MQFb7oKGG
pair meet&recruiter	530	lUMO`n?GwSWNLF\CM=RWI8H9&RmT4HTKMN]Y:_pADcA@OCkA:,L`ENReN>b[[GUL
pair meet&remind	390	93?iKhHA\fScFX\H\:p_SCRS6LCC4JR<CE]wZwP9:ZaQR=5nbW=PO6JI8+LIQR>F
pair meet&review	451	Y\@;<PH@SSD@\UsID3.HMRIEGK2ZS<<NVJ>KQaAPEdQ\D=jdM\?P\-.UGfd#G:1T
pair meet&role	528	TFXCJPFQ5-<Ho]SLMsHCS>v8H<81a8iSNGQg\GTOD9`PcQNB(@B#RWoA`GJQ7Y42
pair meet&sales	531	uA]VP<F?=Z?FQBIGRw>D`VVHPU%8MIPDAH?aj6B[OV:DgAA]D]QHORi;8f_DBKB-
pair meet&send	480	FWaD$TKQA_qt<B0[RENSQX<Xj8G?rc/K#c;iC91dqWNOK3\@hlcNIL&PBN?]@]`T
pair meet&service	731	D2bIXPGo5N<@cJJ6h_PaQLK7?KHD\WAXENYYP7Gt:whQaLIFXB3CfQGA8@VB>OQJ
pair meet&shop	480	PYUh7W=@ZPsJ8,@SAa9I7^wRfO]YOVmJ;N6USZ`2B<8/bNeL^Kn[0iMQ_QJOcJIH
pair meet&sign	529	3dhD9lLEGsjFODLTsSZG<570+;-0&E_-9wMOXWZZWlD:cDWS]RQT9-J9OY4SYEBS
pair meet&slot	513	HLCD_D?:@@[(?T9H[JYC`UNTw[VVVPO2LUOrV;EPRJNKM2FVbSG7CLE?DDYK]9ea
pair meet&sorry	561	M[:rADBJOT;VpX8wAUeXYK<OIJ9XD\EZr8C8?NN6u=OQe\@HhV@AaDZ<Nb:^3>Kd
pair meet&stage	530	;cJGFW=DVHUjASC>7M;^UDH-\S9TG@<N6CT]@N;GCEGZ;FKM;JQKIG;P#F[MOCFD
pair meet&start	525	SU2bEbLZfSYZFTOB<-CLJCeZPeoQ<SOaG`L1WaXBD?AS*WL6N9IO-N2NcYEpwQgO
pair meet&study	366	`ZNKh`H6bJ_QS@w6fhd^1;XAUh6X0Rg)DSLGA1TW1LGHaU3W5*S:K`mGWF?Ei:,F
pair meet&talk	583	])[APGQUAFIO?2LDEV;M<\`^fQPQwHW2PSOt_AKaOJH;2;HPNdUQ\WM@6<^,KvNK
pair meet&task	558	ORY>GHhSFJNKZd;<Tc?D[Q=>Q,1NS*EZB3AoQe^f1lJkkB]9LWJ,]>_FJHw>L\BZ
pair meet&team	494	[67bE'GDCIP(LA'VE]EJPW^N`ZOK_E^B<_8(^BLFS+#@H4KNFOZHEXVTI[OX11gG
pair meet&thank	566	wh>PWCZHI=045JTH%<EOQ=\SOX`lPAYdcjT4IkcHVWHKGThKE=I8EGFwMSrJa2KH
pair meet&ticket	453	WPZRIOh3G\:YkL:P\7=RNEeSk:FT#>\JcPdDObKYDE5n]4Q3[aNF:\NB^POJ]X>U
pair meet&time	527	?0YIMP<uAT\W]FEig>eY`ETZVH@?J^-\_TaE?9BwF_SP_YN1^L>\GJJ<X9JOIKsn
pair meet&title	331	LB:]ESDS.V7D[+7T,a*``wM=R[^GoT-GKBR7%\NXjBjaX]:O[HY>0GJFbT9`Oha`
pair meet&urgent	468	O#Re5S^WF_NW@GPdWjtf7kMAPMGB`hF8JTRQ-EDpvcJgVN3RpVmRh@Y4LN@fO8TX
pair meet&video	662	JH]FH?HRQRUDGaQQLPF@HRXH`TPMuIPN>I4MVL2XNA\Mw><@BOJNPJfG=X9DMP7l
pair meet&wait	547	LFD[SD)PLOSYZNW^H8ITj5OLA>TBUKDOm2PPT;>WIZ@LSwOLO8L_TQ@VdQ2RWKOI
pair meet&wish	564	hAXlC]NDbNeOGH4YIg9K#UDF`d<]E`Z3eJ`VPNGNpd@HHIL\aZS=5CE9^C4UPORO
pair meet&yours	549	CBkFKAQDSG9POa[VE`.Q@wMIIQGZ]R^\@[2JWVDHSQ6]ZYZW-5PWWlOCC]ZJ>RDS
pair mine&move	554	@FONLsjGLXk^@CBSYOaZGoD]eYX+R_37L`IE=PCeQ[U=D9hUPT`[>.CE,4B@Jw]b
pair mine&not	438	Ge;k=)FXV=_:F5Sa/GZWAR?smUBQGLZSmwYS<1PGS$*G*F79ZcJP<ONg_FJQFRb8
pair mine&offer	517	1:?weP3E>PTFRG:WA[dfI1Hr\MRIGf<TuosVE?FJKCC7=HG=>RFOWLHjj7BDZVVV
pair mine&office	476	]O?LJ:R1I&11wD[MLF+HV3l?M[;ZdIfrh9\4WiZ4EAHXWdA@@-M8LXbVT\j[4C`M
pair mine&official	523	N>I?WHIaQLL.mZDw@VCVgAQD=1XQKV0\8;]Qm@BAeRK_>m<5QCFMT?V<eSCYTNYJ
pair mine&onward	495	aENt?OOQ<YWD^dLW8Ne2MlVMdOFRpe8PCXCwR34$`F]*k^EUD]hJHPR$>I@H7]Og
pair mine&other	647	PPR]iS#7f?a>TDORcBGq5(KdQK]=>NNbR`dC[IIT*V2K[NH>BEAPNZX`YCLrdGVD
pair mine&pay	312	QIK>[cQ68Xv`C>WX?wWU;2G>?Pa59]7MGMEIPj`9MQM.;G=a%*WJ4-Ft\YJokGS\
pair mine&prepare	466	IPLdIfkH2KIn#SWk80tLHF=KdhBP@[/CHVQ\2JHX_bLFg4VaYQoA@6IRHK;DRXT^
pair mine&property	422	7#iK7^SPXLNVUT4k>V\Yd68Ra>;YP\M=SKbQ1?MbXMHkhDWBDPbEXi]9@X@WKnZ[
pair mine&received	507	3Db_6b4M8PU]KI,jLPLoJhQ]asf9ZRI@gsPg(,Edewf?^0[N@mqEMDGGD)8P^_Li
pair mine&recruiter	537	OH][;686;TGD:iAZD\H=VI<S^LFZ[L3AJqOaL4@6^N;MtaUw9\]P??JMUS1Z<_=]
pair mine&remind	735	]TB[8CH?FZBHOS?ME<M@?[QPYHI`OcbQLeGT7QN8cGQLJEO\Zb]S5NY_GY#NLVPI
pair mine&review	481	+I`eCga;Jc^YI<Dl[;vs>ODwThM#.jD\r]kbF8)cQRgMHP_Gs^b_IVMY@K-fCe`e
pair mine&role	992	2MWh6mEB=kkmH?+\VImiB;;jZic7GlH5`gU^7<8dd_[9P@[^jbwdC5?G5C4gd]Ph
pair mine&sales	490	L8^IbNLQ/F+Tw^XNfT>FcIS8WNP^W*A@mGLWCVNO6UPb^XCF@(<CYMR?MkDU,O=V
pair mine&send	566	1D[iVc7[BO\c7?<]JClGP<0KTks-Vk9ChY]e0C1\`WJRL1JUwZ]i>3@YX-7YWYRZ
pair mine&service	467	hRX^MKRKHPK=E9NwSFPdJHFTpY]L:<B``S_UPGKVDSCE5]C[GVpfO:QWLHLQHNUK
pair mine&sign	570	JT>keM-#tCGZH,2R0:goB9Cf\b]6AEG<[qnDJ97]?BC36_;K^YUJGTMMb=?nrFfD
pair mine&slot	752	PYwJc^ITH_gHAGRELKW`6JEn^WU2RKT9WVRjN76]Td]=CGOaFRLN5]>S2<NQQVNL
pair mine&sorry	346	5LF=GNp^^@?+u\aKOQX@Zt;wJ@SgSWbJ)S,QUXgBfM9oQW6.1:vQkjQXFijR2TH<
pair mine&stage	436	Seg?Fdwr#fRQ3WW\>$NY_n;I3K^Xi^*IXcAfJk?hvNrOb%`GXfp_8S-R2O?/abUW
pair mine&start	553	B3KN8F78=3MTJ7BPCFcIJwFOtbGB_IUXmcRi>?NLU=[ED>IPGajWE^\SP8RlLej[
pair mine&talk	528	9b[wB^7D9am_@B.hLHQnKL=Qku:BP_FUjWcX;MMXdC[4I6oeY\^D6A<JSM/]YN\Q
pair mine&team	814	<KCXK[>J<^weGI?\I4e_6HBfKWdB;SA>^_OS@=DYQbS2HGVQVfXSGE@\H;CcWEV^
pair mine&thank	752	L\FXI`G4K_kYSK7[</\w5,=all\K4PF5f]ie>MNfTfW5V<gUDYOX4O9[GC3hnPdS
pair mine&ticket	528	FHYa6QJEPvcI<U;YQ9SbC@MXNFUC?`EUU`N^1K8Z]dXBNLZYQfNjO^TZ;bFwUZcA
pair mine&time	618	>nDWUO:LDcJdG;:PIJFd7\Jhw`_OB`7/h_LVNU1VROYG;YieeUWVC\C`G@@b]^lY
pair mine&title	658	AMbmHRKORQL_X9@hP5dnQ6EwZ_I,bZB=Hejl5YEbGV]HMJZfZXZdK;4bD]>YY]jO
pair mine&urgent	486	K=6wSR=Ea+DEWZF'ENCOSO\aWM>\O)LFgD^D8XUWVE@ZOW8?I?=JWe[H9CUlIJFL
pair mine&wait	622	SU8WLTLOZ?SU2:hBUGEHA>`h;Yg#FJX@`[J>QL]CM<E94WRN>RJL4_9TMMJMDb[L
pair mine&wish	579	3SaTBYQJ<h`XBPTSZ9tWSK<iSUX<EbTKAW];;A=[JV\MKIZZ\ZWLYDNbCN;QRwVT
pair mine&yours	534	Y7OEoXPJCa5FkwV;FSMFTCB?6.)`GB<AK>pBJ`dZ+_BlYMZ7SQ0CNC_,K9p<]48=
pair move&not	499	ZCM`VBoUMISF`wrOCI7GlERECHZYK>YtQ4K6=QRSg3CSN`O<@M*DiOeUk]PJ@;>N
pair move&offer	434	KKE765MX5G>[Aa>>BL:_Y,o\f9rZAJYlTPG<[VSwL4cWISfFQRF>kGR`[AQ7@HRP
pair move&office	584	PvaRQnTVNMXM98[ZYYG^==Iu]TZ2cQQ:LiGbOEOo3pa+#P^fMm^r>`ISP;L3cWjR
pair move&official	572	V`IFFY[;WTBi<6.eRSRHCLHUeGRVDR:DUXZNJIBG_FELOB[PaQwkP_IJ'AY^USFS
pair move&onward	532	kLHO[nFKXQHIOc<GaN;@R9@\_r[T[CK1ZIm\OG\O->A;A7iO?\KDDQTHY#hKr_^I
pair move&other	447	C^[v3;_;DGI*`E#AB;%WEOWFKUJWT8CijH[DW6,QBSLa[RG@=2bQS[OSFmc\7,5F
pair move&paper	576	LP[KJ[CPXQWbR'EhS@^f+\UX`X[;XaQ>EIIdR;7YSZYG3:JWXK]]LS=wCIN9VRT`
pair move&pay	565	YL#QA?`>YGJRWX9S2hm9hJjE;WN[@\Uj_DJ8EcWQ6CAYO^F`YGCRU,SI^oAeT1?7
pair move&practice	517	[_`ARL1V7UCS1ACDZCA^/UQ@eLDF]aN-AhPDTBTZJVJCr*W>\OHVUFR^IHSLASwB
pair move&prepare	359	o]:K?EnYTV#F]$@9KTL-KFnp>7VpFSVPJUE'SADROEKG\TXM3DBNr<aheJ-YI[:+
pair move&property	528	LP5O&F5-cC'\PV;w0dv:G=7G8B]\3mYYG_L07F^CnXN?QZPHpXGHE.IJNhBaQFBk
pair move&received	474	IXG</IY#`X;E4S+O&OaFPq/KRXGafN9L]OXB.HRIkbDOd9XGgFRO0W]JU2ZOECR=
pair move&recorded	500	?s_M\BTSKwVVN1K^P8fH/cQq]_F<LZP_kt?HLKM]^OdYHIkA]ciW;);bB<OSca`R
pair move&recruiter	480	VDMeG2_H?:CFHN6M5F=?gDDLZ]bVRCX[SP\EQPV>WD9`wZLD<GQ4U<CU\[dh*GJN
pair move&remind	698	=9DY9=@E8?I9wh@_MQgLiI;=6F2ZAh?Rg9RO::FKkHGNng69j?V:ZDY3bnCY@H<j
pair move&review	450	WA6J\SW?NGSLMwSJKRCU<USJBP=JTNHZgQBc_mp5R`'M7XHdK[P\bcFjSPo9MM+2
pair move&role	675	B@*TZ9M?_5*3bf\SIF@B]DR>CKN]JPUlpB\>;]T6J89dXj87=1P=YEfLgrD_<#BD
pair move&sales	606	P[/JC4E]kLBc8*FGCMHS7EfmabcOU5__f_cGMKLJFIF@MRCS@KKT#Hkg>ANPVVV<
pair move&send	700	:PXGIOJb<KJddXIK[Vb^>^N@K@H1cV6@MMOOC>@w:`dXpFMgTFEdaRO7=4]:VQ]e
pair move&service	521	FDMUMbL7MXM[(,SJAmaXKFOPGjFFGD[O[O`3IH;R[0Z9AR=PLEK#UWHFU>Lhp:^a
pair move&shop	474	JOF]aNHCW]_HD=Hc=?[YWtOR[Ui#?NbPFiIKLGJT;WCKEUB]WF`TNDZIGX6`RfN1
pair move&sign	534	L@>h[F6Vl/OB>3Z_PwQJa:COTGABPI_pOKXN=STC[0<Vj47BZNR?B]_KhEATFFcY
pair move&slot	661	IB0T1IU2OM<;jS8PIAb+F?-D1C6k#sWec@a9J]WL`87hSj-Db4OIo8N=ke0rQ:CT
pair move&sorry	517	>ULM>W[=LP]DEW8Y;M\2;^>bIH8OEIMZ`UBo#Jh1gaWS?A\*[NqE&UJ^=LUOLaOm
pair move&stage	471	ZwlOAO@XG7<SD'L@L4LWSTLUCaoUGNDd_OVIUvBBYFP3ARKALaG=oW*W;C\jqP8M
pair move&start	436	@=&vP>4ZGCQ:fG=S4TVfLLPk<Y[dLY:IwPLYND;fV-3M5TLlCHpUG[MIBqho<@Id
pair move&study	626	LNF[\X#>]HXIbF<U?KEIW<VRAQQL;E`GaOU<KhIOQEA]WZ;QN>D=YELLG\RbWR6P
pair move&talk	550	JHFW[Q@L5H1Jen=rBHlUfk=PM]?ORcY^m?X3=SI^\V8ZwJDEXCPK<FUA?i>SLDHi
pair move&task	521	]GhaZJDTJW>@\X-^@OBN`Dd?T_>MTRc[w\[=b:URL@L9RYJJKPP@QIV`\UR]QKUe
pair move&team	557	D:EiF@IDH-98L@8a;HwCUD3?T[PI?XJDVRP:RNOQ>@XqgJIGTDeUaEK:UPPlFX=U
pair move&thank	437	VpVJD_C3GQOZD'JX\GGLb_JkHVIfNI_]TZWX[H`Te=<9?KGSf8K@;EwORONlPGPr
pair move&ticket	545	R[OSNQNHiUZ^PP/EHWCRE[<CHOOG#Y3-TT\sISBZ;RHY51oA\[NO:MLHO>VDg^I;
pair move&time	564	2f1i5EB)1`LWX]2e*2q6E:>J'gYV(w5HjJe-)ER:`?<]NJ>[lLgM`-R>QN,bU1BM
pair move&title	638	CN5r80J9B>@DsM>l:GY?i@D?8^6o?XXwoBQ;GFM-\/B\tu9;\)P;P5[Fdk-`D:6Z
pair move&urgent	497	VLMIQW]#VRYY?MWKHEkW?hJmeWSgUfU:GOUUC9GKKUM7GEQaV^QsKHT\IMDF]\R\
pair move&video	591	CDJcEFiHY`e@PTTPN#XVYXFC?NOgTZHWYFTODQVbOb=MLLGLhFTFQ@?Ta_@NPFEU
pair move&wait	541	Q@>hT2CL:65Cg[L^W<jCmQPI#>9\Ph\wR003HIN9E9:cJs4CK4M&bLv;bcKV>d?e
pair move&wish	474	TPU7Q5d]KnQY:M@Z);\M@KGEj]UBod:L#[eQ:OQVdJZaGOfdX[Yf?KAO6Ca;KYa`
pair move&yours	841	=R6jM=?G?@?>SY4[;HiH_89W1IWi1`FkdEZ#,N^?Z=7Ue]4:J3MCLIYToqGpG@<S
pair not&offer	498	,wZO.IF^REUIEFF>XDTKMJEP6.UR[?Rb=NSOYKSS[5egCO[2P5U8:`<rG[W(BKS_
pair not&office	580	]R8]XP9gA^wKFZJh]8MHN7SEK?`EKDaQSUNNXHXUX39K:4R[GLJ^GOIUH<N5QO_Q
pair not&official	514	gG9l[43_P#GA5E_RHJ9IZ?`NI;b\dOfdMIN9JlZ#W(ZgQH;:S%-NcHWGcZPB=6=F
pair not&onward	629	@k[?FQUsA@Y>?fNOD=V@]_BK5+nPfFAYJGD,4S^'q5wS:Kd:W0kKO]7_-TQABWYc
pair not&other	503	7`XIJ\PRZQjI6J>`EMC`@C<[K0e.J8EPHURZ5TBZEL]@AG]K#]:V;B(NH1TITE\V
pair not&paper	459	V?FwE9.5DSWHO<Bd=*OXVT<EF[l>KDN0;wV`>D-Iw*KW=NS[[FZSPNJ3l;$SI0dN
pair not&pay	494	^wHdLQEEp_>RFIBQBSjA/3`qJOfB0V\dbnhBcRcD6A,CBZ8CCQQ:Zd`gsNClj\VD
pair not&practice	486	MGhUGO<:N[FQKpTMO[W[cELAM#L7WWQW@cJRea8BTNWKZBXDNUEG?V^K.QaUCVUF
pair not&prepare	440	d,MPwLHlIMQC_YcBcM=92_kH5HHr43Et1FF7cGYLE?JC/^D>+=4@7Q^7e;M::=RM
pair not&property	430	[<8RT]Jn-/_TIdBP5#>5duDCJ<VHb;@f5C@UKdPEw)\n`3Z`=<N_=;IDXWJB?YaT
pair not&received	605	0GwD>OaY16ZJSYYTE7T>r[C]_9hOdA/i?H?VP<ANrCu^QaVN?KUU\NI^:]5bBROj
pair not&recorded	463	SsTTRXGkEMe\8NO\L2qBR[Ae>Ja,YL1Q6wMNE3ONl_l9>5UXoYo@RM=V9Y\NRbH\
pair not&recruiter	594	KX`SAFMLF]ROJYsO>P*H]SNJB=[p7G>W,^RSERG\]K\]IAw[8IKJEMV\2K]6ENdU
pair not&remind	502	=68nq@6LESZLMaNZN7B:NK]@Ql5FDXPi@K3jPP:3\H3cS/:bL,N?V:YN\.AKI#G<
pair not&review	515	.W^YKQ']*IaDFAXZLBXIvTWkALh<jQ?N(K,=F?,?\DcK\3MEE2^UGYn^1KCD+nZw
pair not&role	654	B_9OUJVe7KK;+V[V4/>C]F?[;MwA`CEh=6>?C`B:vA`k0<^>57QJ<<MgYI`:3@Hh
pair not&sales	361	71I>DPPi18D[SWal\-]JYQN8#28L/D6J\VC5G4O]`[:qT=THjUI;e6WJRF_&hP?i
pair not&send	496	K8AK`CBJdHD]aYZ=3C4`0YkcRRK;WObVR^?Sl=A@NBIKAZ5R3:@XAOoY#JDdWJpF
pair not&service	352	KO[j]S#RJBaEK%NJP_.@`bYeW,bOpE^\ALG^T_+MsD%<6PN\7E-4I:KLQPh?V>=6
pair not&shop	617	XJD]SPOGTY`RQGV^XR=wNLCeWHE9H0YL>UOWEECJfbMITWGSU?XBCd5HITGWPT:K
pair not&sign	563	?AG_LRCDSXV^UO6_?HJL2KOwBOp;:N_NEDNW<DF]@8U68cG]HoRZ?X'FP=5GJIWN
pair not&slot	493	GK5;F;lQKYR@SNRQ>@Y3Tn:J0QTP=CD=C4wA@GS9s#IL9EWC;S^SGP`OGKT;/>;X
pair not&sorry	686	MQiS>^UQRNE[A?@PIHRACgNZJJML^V6@HYIbASM\`>i0WF]`WQwHRSXK7=NGIjX\
pair not&stage	763	BaKI>QTPMJOLLJRIJI=RQ\QUH#UI_H3`CGC6ALP7XNMFAF[L=I_A7W8VDM_KJSI_
pair not&start	542	OD=XVRHPSdM`I=[F5;CvI4CoAdR8QXaDg[LKDEONg[QAI@SSKVP2SF1RS@NwOGPF
pair not&study	483	#[[E8U_]Ba>CApGYNNXPE_HVSDT2`QBZFVKK>3H[o4Y?=PZT83l`BKHH9L69S=Hn
pair not&talk	428	>SE<:E:2IVAj?cFh[Dwsm65CCqK=Md0\O[[_?ZA@jUEZeJMC_MP^XU<2`a/D_YYo
pair not&task	606	EYHVQ><QOH9LPw`X`IAE\PVSM9PUcJ?f_JGEEEVRSRZZUGJOM^=F[N]KNT]CKVQO
pair not&team	466	LOG[Q>UTw;3>YabD<Y0AkbJ=?<PcJVReB/X0VnZ4E<8^H`H:;6EK+K]fZdsET;K=
pair not&thank	552	DW+Q\MwHM7;QUuV8-N5:=bB`=5CQKOXHFAVDHfgWIWUa\fh2MY.G;[?V=TeE;)BC
pair not&ticket	499	IEP7`D5IYV^FZKPQWd#O5GcaW[EU<OK,XBVcU>BkFfYH`OB@]TIbJLYQRIWqWYU7
pair not&time	682	M>7oT4(KMYI?Y[]d=B:Be6A:aG?<#LOTS5D;W;+/Z73]>N-XO>3ES2eNuI=IG@ZY
pair not&title	623	BwDE5?ZnJWYKPG;JBAWJ^nAL@<]YlII\TJ8F8ELATA`\J:[[YNL><IFP=OP<?E@M
pair not&urgent	490	RV;ZCqHBMMSN?0Gl[B]n?ITJ8R#R=bSG^5ngXR<^OHXDYP@\h_Tdl7\@cRQsKTHb
pair not&video	530	2NC`KVPbFW\^GeCQOF>LM=2TR]NHPEAQROI?QD2WLOA??=MaBwM[>PLP=6LBB?VP
pair not&wait	380	2oIiHNM3HHJ>G=E5fZ3H:HHYOUY@<ZJHDGZ>U]HL3M1R'OT/F;IGXV.w37=eHKHO
pair not&wish	610	SVXw[PIVOU`S93P\C'K[WJmj\blAR\XXMhZI`GRGHCG9&RJK>9fX9\P]UXO\L[^N
pair not&yours	626	#\^@;4EV8JHE<`<F@C\GdYGj9K]5`MDR9O=656LIv>iCJfYSUAU\3\JI6cDBNLNV
pair offer&office	574	H=fkMd0HDXbXM@#_XRr\APTfXXh>ZjE+^gUc&<-gVcFCc9Xss_SZ;KTD;B7RYtjd
pair offer&official	424	HR<\M_8l8S^c\ffBZUISFX_0NYNCGNYRZm@S75F[CQNNDJfKFTYa[MNP3=e[Quwn
pair offer&onward	455	IWKKGZu>1TRUSFBIUDNHRfDLCw?O=PJXMC?V;MEBbR7XL=gcKMu^F#-<MTGVQSEH
pair offer&other	505	SKPUOl+HNLHCGR6[>=<_NXMnZBcPKGIMe;tTIXNR5\E6.995N[GC?=7wlFP_\NT2
pair offer&paper	424	/J]WNb#,J_[jQL^_K=V__g[RF]g5K]4Y[gRJA1;aaYmT8;VjVYRiC8STBLDhLimS
pair offer&pay	694	@_WB*dI5VTwY>=RKdUMY:K4X@H8@3K_:PMD[KQVGQjH>Y=aLHSRoDA7LNEEO`JGE
pair offer&practice	534	N9XXMK*<Eeee?^5]<4[dLK)K\wUN>f8;gg=cK?,[[MgOWDOae^m]>1?TE6D^SeXX
pair offer&prepare	437	4MrRKC[3Ga<DT6gLEWUQ<WH2Ga4+WHnCJU<LK9$@wC4<^OQJ>B\C9[X1?A'VK^24
pair offer&property	729	RKDZ^U::QQQPUOEHV9K_E>HVVTUD6S1LwROfM@?RDU<MERVEMVTAHGDLFCM\WIYS
pair offer&received	350	R8>_G6vwID=8dhT@OT\GT>)=U]7HTe2AObNbm?SZl=O8U1\FLTJ-MQCX]VjNgZQQ
pair offer&recorded	491	=RCPFkH=KaPhka4GP@W:OD*RYIMN9DPDdYLPB:BwI@TFWGeWRwMGS>APDCDRbENF
pair offer&recruiter	518	9iU<Ca_PUYmj4H?gK6nZI^3g@@ZH9cRCTuG?FjBYX\QSF<gM`XXo.J7^9L<DjZwY
pair offer&remind	418	m./uZ2/)IS;RpuhXPF])wCXE>?\fU<SncF;>C/B@H2Jm8T-PJFQXbHaqdXrbIE_R
pair offer&review	545	-gqP?cN0X^pC;7EVq@QRDEHHNU-HBA`@AlF@=R,LFwJ=j>T_VAb]CVD..J3NhXR\
pair offer&role	635	>u['%I^:w;k>:*]6kTBHIa701EB@.0fH=[75VksDGYC5pDOXFGTX8U@B:g/ZZJ/?
pair offer&sales	578	?BuNI^IL7Rfe9>3]^OSK7CLOSn@Cbw>3:fHcQD=r\QaMX5kngcdm?-%G:=K]]R\_
pair offer&send	610	6hnC2XV<L^^SFI9PwJVKKUGP9aGA8U\6ATKZPQSY[dI<a0[CYRkZF@G>1TKN_OFJ
pair offer&service	519	\@OF[B#MVTY`T:0:XY@RCjPQgON2^B^*E]Uc6WCU`E?QCDL^IPSNMHVRH>gRHI]<
pair offer&shop	423	Xqw3COj9?/^Q`EF?:p?j\STFVZKAJ5tFLt=RS@2_X^CJKD>fRIgP@RPB6LFFbV+Q
pair offer&sign	648	IKUV\VHS;3VDFKW#EUL?QXECKRO<MTYW=KU`RMK;EIMDL5ALDHNP>X[BS[GPOLYB
pair offer&slot	566	L^i<+IMAYIpOFZA?bIDT-dBY9IEQ#TP<cH6iE9aEIS=%uQW]YMYQCZKI;W;Ku;95
pair offer&sorry	631	=IeN/bBL#dTbP?6SZScDNiGYSN_HXH9GTcaGJER``dmOS0dfdp]SIW?O>A94PWT`
pair offer&stage	485	X=`]#7079VM[Ua@W[DJQEWORaCCHHOF8X[>\;Y'FbGD[\FUG/dSD]P<^C3Q`=gHZ
pair offer&start	603	GYM6NLLPNLcC0AuARX<X3<RK<J<J@JW6I`8:QhwKCjD@aN`MAR?gCj_8WeIWVFGA
pair offer&study	471	HGgYBEEAEQK]H82TIAKAJRQ_hUaA^?T0;UP[e,(wYDZ>8PXSPKZnALNLEVEWM@S]
pair offer&talk	428	6RCPATLAqZ8hEJ\ENOJlCZMwE\WBE[NalKU;lpYV-\GS0cD(I75MF3>N<K=Qf.aG
pair offer&task	600	JWJTAVKDNwOj8</pVg^C<[PW[aRPMQLIIh9X?2%[cJD:\%VRRTsLT>\H98L[[jZY
pair offer&team	524	]QUEZKVRXW?1?IR3WVDGQMJNaL;aNNW=B]LF<e``IQDMP=UU9RMHMw-1LS`?A=BJ
pair offer&thank	859	PVJiUd*&HZQeHD4aIGi`72<eWkkE>b@9w_t^>73UNXLEL9JhfV]_@43Jc*DceV\U
pair offer&ticket	512	B%cHKQ:RPpcQ]FCLcG]cOV]ZMO?=ZDEW=>YNVAMPlC[fSIQr_RPHK<SE>+4wGWSj
pair offer&time	551	Mw]D/CK&jBERO:R?R-HY,;\GYX?fMH_/[g@OQO_BN[D-dCmJ`P`ZHhC;SaO_XYH=
pair offer&title	689	NcZA<Fp?_AQ9DGlHgl@3<K13<RBPKKX8:Y,MUfZBPR@OX#_:KUVR=W@GGk<LLI;K
pair offer&urgent	390	Ij/QIIYFhOM\I%lO)A^EHW`fPwPD\1_EK0DOkZg&K<@N9JH+AAGC1Q>jXQOkXTB4
pair offer&video	446	\=T?2I7pF:0W]W\=\c>7wa_Cb70jL>7[=FO7KJIEK>9XSN4E@?*AHWcATGZSD^8H
pair offer&wait	572	Vr[?CIe3n,Z6Q:g#rf*;?A4:9%EH<-`BA`;>csi,;dC,MQK:5;4PIV@OWWMMd8+8
pair offer&wish	624	;[TIEVJP<PNSKSA`+UU^]a@lGP_P>\FXEhIKAQRQUEdTTK`PIZ]\HR>]DKWIKIwW
pair offer&yours	542	TXKJX.=>BO>SKwLN@RY2POXGUHYP@GBNG?0PKKV.[;RfE3M`1II^TGHTXTR>NO7I
pair office&official	448	gs]O7LS-:fKhR6:H*?u9?/6tWhIFK[^;K`BOAYQg@nPF?`ZOOaFcKEQr=37VjWwf
pair office&onward	698	TOcOLG?B=NR9OL#6TV@CZfW<J6LOSM:C?X5>N;TUNHFEAGRG7^POYjgMAYFH<_EX
pair office&other	726	b`/FRXOCPD;QAK\92;9PY^AbCNZ`TB@`O8Y3CweOHCWXN`ME>D5IHXOoTOb=WQDC
pair office&paper	484	W.On_:Fr4^r:@mRnAK+8Q?A<>=P(HPA^@[5LKXCKNSRSF(/NCDFXPAnKw7SGKDRU
pair office&pay	501	>L<CLdm5QY[b=BlPgHIB7%LI4[YaKLq2EFUCAoJWC^H#]S\dVAQb7MW8OTCdSRM]
pair office&prepare	418	Y1WRKf_LGW=CI[IC4Y;sKYDV9M^VWSJL\#ZA^`[SJX8^Pf;KX7:\jhOGJVSX=UHQ
pair office&property	449	RW0URNEbW8R9I_\b9BJBem7P?>DwP6LOgSXHsl=<UNEe9]6Qg=c7KHOcMp>r`[Ho
pair office&received	597	M\DdP^3IP:P=01^[VIKS;5HcOXk6[LPLP^_LtUHEAAVLFU=JMKR[Gn\eWKPwYFcX
pair office&recruiter	507	EUcI[em[/elG5elQSRER7H3#h6_6U8eJ?EPO?P,L/\UXBEO@J@NhKQLT2BE5KYJS
pair office&remind	485	NBJ=dBjt>;L/phwYsnSIghE62:@ck&<`)@YHcHRnYQcX_U6H0FZ)cj`O7]oG&LH=
pair office&review	413	d7bZW@NUD?EMJIwZXT>iRLcVG`JKF5;]SbMN]U8YKYF\XTWe9GHMCQ\T2GY41US@
pair office&role	467	KFR\VL7:4oW^@mESGwSR7a]SYYd2Zj]MHIKwUHCWIWJGORIK^MCu>1hBSB^\\SlY
pair office&sales	573	NZV]QE@^K]<RWhdDU==@9PFKR@]KX>?W#\DOjHRHRHNOCJVCTKB=?latMOX;IKV]
pair office&send	388	jp=8bNc)bO)^5w\D^_?C9BZ@MSRW:AHHeJVV<soLDOPC]SeHdbOTC<=ZNna)q.GL
pair office&shop	542	OeDTHd.ElZ\a9MRD@;`R5PPkNdpM*N)LV\jL?kLqSE\D1ebOpYA9=Q#Oa<LCrLJJ
pair office&sign	557	@Z9gOKQ5ICRIJ=R@JKXJ>XJjmVKVN;KNwQGRL:+,cC:<G:NURlFQT=ZjT6Tc=ZRN
pair office&slot	418	>H_/_Oij@d.VgNXHTH_NNQ(7T#K9]e?S;*?SA84`EGdgeHMSPXPVKP8F8Tr;UElm
pair office&sorry	669	GLQLFYHeDTOSJ/wUYX8D_WKDB>bUMA8O5D@ZXBbZOWNYCH^;CfC6[VgM9KYA4PLm
pair office&stage	457	Zf[I*7Pr;ECL)#9.EUH4KNgDWPgdfR^T?O:<S[RMY%Y\Q\VM(]b5:tNI1Sb=aU9I
pair office&start	466	GW>TcN%X`AQ#RNeJO;GhGZ=JgG]=KJ_c]HnIa*d[=MBFSPQGE=>9frqH`DfbQ@p@
pair office&study	508	MIJFS=Rid;PDKM\aG76QH?BK[^a]NGnLTXFB`XhJ_0QOFVMDEBRT$XOw``UV_[KA
pair office&talk	646	D#Z<[FDS@FS:\s[=ae=QbfeGW>5BC@R8I3GLfRBVKPC_hd9:/GC=ZXp-SAS39DOL
pair office&task	730	RWXtU`J?5SV^85E\=8b8#W=`]^XG?^CEie>W9JOFNOQ35@WVSXf`,?<]?^?P`@Y]
pair office&team	530	KaDEAVK=P]6d>tIX:0>#/VLgN\[eBD\K^VWNFFbW@DF2>gEC12PN,NNdFUR]cLK/
pair office&thank	575	*Q<S?OcS@l>U?FEgM'P7:C#WAMlF^H+BVS:L>S6FIR`SE4\Uf`TEE/5U6EhOU^WZ
pair office&ticket	399	SXXYO0DJDHI45ZNW85N65LKai^P4NGGOJ8P@`Sa=6B1Z[`Y:QWaQ<S\Z@CYM=awC
pair office&time	418	RF=WbK#*IOUn.+<uS'LIDBEWDXbo+i?Ui>a#=beC[A@I9j/)_T]S?6HldbfN[VBM
pair office&title	413	F9cO8^)CFC^jCP/@SW`E+NHmbZI'bpYGNm]pICD]RYi.TKDIj]\dEc<QW.8^^wjT
pair office&video	388	QWvI&^1FLQQU8J[p6?\S6X*Kg]\IDU23dg:u^,I?h]NEB9XcHiQjCEYa#X>DVm>i
pair office&wait	708	wE>ak@4SNUMFOJKN4I@EQJSFB[EBB6BNa@a6ZG>L1B@NS]<HWGGAXb_QeNLQQCWX
pair office&wish	391	.;e]HQg=$MF>5L8BfeF?Gv;>>HSTqU<DOK0d[CIUUk#cu`BYFYNWYJP2,I\>3AG:
pair office&yours	516	D`_V[OD:PKqc0'V]S'[`:RCiG]d9TZLdswe;cXHAORJ6Df<`U*QiMc`\UBNmQXU^
pair official&onward	452	@RKOU2iR:NWK3eb<,H5Ha[I?;A[jt?-[.J3WI`l&wDJDOPRI77@2HAJXOES]7@M]
pair official&other	403	pU`<CQoUGCbI:j_KMA^b:]?FCKYW9R$eTI<]<N_R\RL\?.CGW3_H#EAM9`iEI4(O
pair official&paper	399	eQ:RQKJWPLcXLn[SLc6gO9Mdppk>ULN[Anw/ZP[S;EbA[GQ\W;gFN]KQCE/VnUSF
pair official&pay	541	=wVSIY<P`A?G;<]j7HX`?G;n^]XKCL\CQQ\QLKILHAAJ=TNISXBHEENL?E[cZOTN
pair official&practice	443	eH%oTT=>nAEM8`QFO8<T0VTp>`o^PHPPwnUR]W:?WN@DM\EQAM[]G?LSOLc[dI_@
pair official&prepare	680	aO^;V=cFH=MN:?NM?BNE<VJfXQbEJHQ2GW7JLHK#Z=;C<MZ]?ZH_EL?@P6B]LVY5
pair official&property	543	=BNSNi1`=QF[C:GKa9W_TAEcie^+[ZD=OSdTPLJ]5UwIJ[\JWLQTPUK[':Y@\Wtd
pair official&received	465	VS>`[NeaEN#p5_,\RGIALPY4+UDX=@VM^@[^IojB,K[iObb:h<BIFDRBuSVYE?J[
pair official&recorded	521	=fe\=OASEl`aaPFIB6UHACYH^NTC+ZMF^PMeMWeuUMPNC<VRc^]wCDAUY;MAngOD
pair official&recruiter	462	eM9W?OYoEFJcE^cEBTETf]K9;3VTK;HY<TJQO`fIGG=VBKG/<I>1bKj@wKj5J7GN
pair official&remind	529	c1<w>ADCM?@/LUC];G2>cHIQA8=AXAQj8J6JSMCKn1$WOT&2HSTBA;TRoUILK@EX
pair official&review	371	4=ATaeaCS>;_S(F];KOwRp<H[h@n\[TOV?>B-h`Wa9T=+6fPHc\L@>$`LF_LD<Mi
pair official&role	528	D-.NPA_\IS$NIPM5ID8J<YSP=HXo\IJhIKPHWRh@#UB=dLFF?F<>T@9BWAe8LF3J
pair official&sales	517	HZAZTHCCMTUU24=F?Si#5SNIA`]VKIP<XFDlJ_DLMBW6EMUrWfZcIh8PA@TRuNOI
pair official&send	445	UH[QAR2Pc1J;OALMNA`m\*5BSj\FCUDH`wB?L^WQX=E5c]TdOHQJQwQa9QJlVDsE
pair official&service	480	gLgJO29:8X:<ja=6ui5gPWV<QQJGAPUWAJ\IJ=Mc;N;Wbn2?.NS0[[w@>DYYN=jF
pair official&shop	419	V;UW_[J1PIE2MDNLP_4S56?7kgQwe7l7@]OdDC`QQTBf`3UF=X\ESa_'QevTYL=P
pair official&sign	435	PkKJPZoKk]iC4(]EGH>:1?#H[E7E4CjBQrFTjUi,F`><k1aO=SA\>SUKUO5jmPF7
pair official&slot	526	<[^OHIdW6KDAN#L<KkEI<^:;bPM7bG[\H[@9F=GAF@YTZ/AZ@X[6P]JU3>:F?_DD
pair official&sorry	668	JZ7]MRQRICFR]K]OECTVKf6RJ^YF8^QNJ\eQAXRGXTTE\RWTVO?MgESB?RAXK;Ow
pair official&stage	518	^DI4D<LW3?6DRWX(PRMNPWMH^4WW\=7PKGUeS_?VO>YPFULW9L^Q^ROD0wo^MnG]
pair official&start	415	HjPLQdVBkIS]I2n?dN/7ZQJVKSCi,DVACKH8pOk<Nf<<OB?d>K?OAYUJ@M/@\G#O
pair official&study	441	@fKHGZm4\`7VGXLO07ET;^BIBLTw7AFXW9J@NdQ>mEVoFGRLY,cL4I)O^VfaZ,7B
pair official&talk	526	Edbf7SH^JRKVR-GKG>aC<M,vUg`F8@UX]^PTCpfR>U]<QCf\NbVw+E>KP[>fUUGM
pair official&task	588	EKPRTaZBRQGSML6MYTEWXw]B_RDMUKMOTOKV=L;`SJTRaOcDfIN<YM9PL4IUY_=H
pair official&team	554	WRC3c>nUD<FAkbO3;wTK`ESKA0D]R1\\[9b:iM_KC@JF]GA';3@=VOYTSQRDAB-Z
pair official&thank	569	#cLD)GGW7Llf>KSYLIL[BMPk^Hu,L]AL4<IU6JD\dRvN;G[MNJw`=?HhBZ*BXZSP
pair official&ticket	620	OXOEXE1R;-^D>=XaI:SiECX[VM`<PJi[OR`8J=Z@N4Q,<w:IFHYH<]Hp]TASSShO
pair official&time	674	FM<b9\:SK`dX@=AbK@iK8@ADUvWJ>wC<iZJR%UDU`OFMS2iV^DRdC<GEUM9K`AN[
pair official&title	430	O;OBQZqQOB<QT[Z]UwO:gTQH9ON=I*GSDEZ]:VQ\jIT9PUG2M*HElHX:8]F4?DFT
pair official&urgent	456	>UEO9]YSTVMNMkCP[QIT@vChULXcI_`IRD=g=B?`IFwLGHfhCPaS]6\M5TQ19YRZ
pair official&video	444	O=]hCP5QFM:=I\Y:N`I@YMHBl?A5o#2P*HTfWMFD54ZDS]hF4ONIYaSQCH`DCGQJ
pair official&wait	564	URNfCTKX^?I,#8FJXXe?ENIJaLcJP[WJ;LCRSCV2_MOHO>TJ<EODK@WOP@?PNGYA
pair official&wish	550	BRP;PW^AThUYGQLK=TV65a:ZC;WOX\5MVSMJEGJVNS_PF2eL_wjWSEK]EILFRLJS
pair official&yours	570	AcI^.\FPIdUd:JD`84lSMjLk[Sn:OiUHIWJ[;KEHb`O1GG^YJEbwDO+W-B>EZsBt
pair onward&other	632	@fZNYHX]YWWT@[XW6<VLqO8\91aQ]R#P9EG2:f\J^BSS4I[RBDWSNYFQ8]Y?:OHR
pair onward&pay	473	kRTYIcHO3c[n=F)a?SPCACE^SjnTQ\YJ[YOh?VG`jFNLLR`fVK]EQ5OZ_N_wBE8V
pair onward&practice	514	=\aUcLXDVfwM9=EoIPTLM5LlEGv9G_RLBfKaKIIXMLZ;IIJF\H\jDBOOT0+DRj_h
pair onward&prepare	467	L4^ZUTTJGL5DdW(A]Z?wNWeM<IC]BK;NXMbaZ\M`1RLO`WSOV=C9[PYHHKTPHUST
pair onward&property	611	SfKNDT`QRSO^6TKF@JPPFr<SQ]QFV_J6QPJGXN@?mQEVI=[XV[`G#IUVIRE8MUQ\
pair onward&received	490	S(1Sf<\5ENMFai(MFX)7NsQPJW:b]OP1LBNPPeUJJwYPEN^Q;YI,;QYIBN_<Pa@I
pair onward&recorded	650	bUjV6HE#FDX9OBCED[1GFXJ7i]A6FVhO8X:ZVBN9NNNA_>GiVH[TIfTH9ZSY@fSD
pair onward&recruiter	604	VcGUULED`F9L0>ER=B@MC9]`Ke`dU>^NMwVHhUR@FKOEIcK_MCPMB^GQ]DGQCOP=
pair onward&remind	420	bT<HeRA(QIG03/?;?;YH1LUN`K?cYHlHC^99YOW/<KECDMQTGE6EBpGVWKiZFNI#
pair onward&review	734	7pXNIOZ_KOJ3FnwBGNOLhWRoCA\VcEGJHRG?JSU>l?\[>Hf;=(XSP_D_<b]_6HZL
pair onward&role	730	>_w/CO]O]5P:QUR5Y[6XVLHN;)^X[?JnEIG8digS@BfBEEQ=IC\GI\?UBhuXXP0K
pair onward&sales	592	B7DUY@PMF(D)cPO8@e:KLMk9[UJhS;nK,?PHaNY=;94:hP:Y#:T1`_o9KwMY?[>@
pair onward&send	673	e;JQY5@JC1,9Jb]JCRDZWCFCTGVXH8NObUQPFfwCBBBRE@G;5;=HbbVN\TgiR[ZB
pair onward&service	548	CMFO@H`#QFTkOW6E4eRURVH,=<D:TRIHYbZE?>FOAOSQRD\bUvfMfQM:XKK5V`Sg
pair onward&shop	491	cIANgFhTbFAH`w93Cc<_Z5SSQWTbUHOVbBXODAUv7iNWHoC3LGCIRO>QkRQ]ILAQ
pair onward&sign	418	^^\IL,oVb]QGAYL43dL1\iG$mF<K>Oh?AXTUMkS<QQBWC8wLF6ZMb%@,ZPeXK;SA
pair onward&slot	723	\EbBOGCM=D\N7>aAHSFFWX\UHUAGe\QDIL>BISLGJ8PI\0O[<]oONwVU1XNMEWC7
pair onward&sorry	597	FJQFPDQUA;EIDGG[<B\NWa?]GHV\MUSeESF>6IW;YJWIXFw@P[eKVeIHIVKA?H>Z
pair onward&stage	502	eeMXO`XKDC;G:#G60M=LGB^U`Vi?TB^fWbTL[dQ<N8J96_GQ0>PC/VHjaRYWCLUC
pair onward&start	557	SX[_EQWITOD[.OwTd=EUAG=X?_X:ILMAaQCKK`TMSO:KLO]ZN-YFCE9bcX>[QJM<
pair onward&study	592	J>L*7i`M`TJP`w.QIJG^Gl2IRIGCI\74LHZl=IFaC@rLH@X`KEYNDC0VLTaC>O;S
pair onward&talk	527	59eg9K\GOVI\gKEaKXOABM=%\J3ZLIKQX_LZY_EVta=WpAWbQHk=F?R5KTG>TL#I
pair onward&task	437	qBAM?PIDs?BJ[ZT=C0LSN:NwOe\?FJIHEEA-kBD=OUQ8FS\D%<5Z[>l`SDYeGIB;
pair onward&team	395	a<RE>PI/?_fL;He?BO0DRw>\T]M\f89CRJ>c;q\PaAXXS78U.GfY;KQF)>nU_[MC
pair onward&thank	588	DkL99[i\QEICEbC=YABOVw@U<Ld\UEFR=JVFEWhM^I_SBK^KKGaMPHBbGQsC<TIR
pair onward&ticket	570	[V9HOaWLc``aM;IN3ML_:1ALLsE>'V`Ee\\PQY[K=[FBWFBPfIFM6Hd=\?RcwAYG
pair onward&time	580	_=HG]J@C_.NGdQd>b^:7SPM<@89]I[cYM7]ATRa6@]OPVR:#C4<9KHUCaMHFO#=C
pair onward&title	651	]_^H9:NQLKG@K[I2L`IBQ]YEQPI\bBfH<F,<IPTAVPBTQLOG8UYSH^QNCUw7@\0B
pair onward&video	625	];MX@FHX>F;8KZ\3`bGbZd[H_EFNTD[PWZTPd#?VCXDVXCA;MKK2PegFHXjCQC@D
pair onward&wait	513	O4D_R$N\F-B3V:jEW;GLl08\YAeaY.WwMKJ+jGG<7AAa]Y5-F=Q?]UPWmTMXP;T9
pair onward&wish	435	HWjQFf[AQVh^`KQ]LWX>#FF-VGCSDJVLG\RraXIa,CPHG#YtS]c@?FB)SR1Y[@P=
pair onward&yours	552	F__XQXJZJ1L4OBCNYIHVwE^fM9n9ZGQ[*`JIcFU?JJdQCiB8R4URUsHYKcUiL@Cp
pair other&paper	537	6ZOV<o5i4dRoIbQR?ZU7ZXAYRZdYX\3QJS:^?XDM_Fw`N3cSgEcUOFDa6W?IQTXR
pair other&pay	515	IIj,/CRCP=3#LRV>GLBXA^V?RHCFF5cIA4CF7YcR?lMNMZvCQ;ieAb5A8l\=O=DJ
pair other&practice	427	7id64N&(McVJ<'(EXCPCVJ@dOSOLw[^IRh\D5R._Fj^<MgT\Vn[QCNZD8Qg\KuXJ
pair other&prepare	516	?]<J8O`MUeUo37Ju*7]>INA]2Tu#Eg8Z\@^99]FSWSO[G6ZtbWXk3+DXME>5CX8U
pair other&property	665	B\iSHf30C`wg=PGmF>rR?')VhUU;Lf16w`llD@;`Hi_CVHdpbj[mC>FJ>3/Lbe^d
pair other&received	484	Z?8E5HJ(XJORGLQS#C[lPPLh\^QYRMDfHNcSZuhCDTD:=U]E`D[S>XGrjPdE[MS[
pair other&recruiter	464	9]W_RRnYWUESQfg9MR8CmTO<R#LNNASFT4QO:E;fG\YIM@K-MQPIaCMN?O\BF]<P
pair other&remind	534	YCE^RKjp8WTB>koK/VQ8^TMGSDjCC<aYBFFfKgNSP^EW#-GC-BH86HUb[5`DN?Ac
pair other&review	487	Z\@UFIRCiXh>@9[`$FWIU#WnTQhbIRL;CqX1;QDPH:]>BWYDF]DV-WTNNNbmCOUK
pair other&role	541	-Z=YXK`WBDLdDuMUA=IIqa3]5<^U_9#q3347%kb0h$ne7%aCOJYA9E?i6YU68V@k
pair other&sales	522	O\FORVgMSIPWF)W9NCEOMcSN2MqN[UCPl1`@>FICaFSSBRJBWQ7D8KEweF`G\TCK
pair other&send	332	HaBj9Q=tc#AK//cTr2aXA8XZw@vh=G@lJtR=nZ3W]Uc^/S`SH5X`VmNeCi4lK5RG
pair other&service	430	)fLhS]\dbRc.#GL6QO/Q;@bP_Qm*NQdXShRUAR1W-KL65TKQ2=?0AO\fH,g=__UC
pair other&shop	615	?^Q@#cV\KKUJG\ZVK4OQ]PCbHObOdPK[LG?MLK\]]>fSJFlMMZnMGU7aFb]LMQNK
pair other&sign	450	6:WDEa92b`cCYI3ZLk?ZI<<BTKM=@Xj=GnD)ZU;_<MKAI7i]/GhS7'F/O#>OETMS
pair other&slot	705	P@a\KBYG:3@AZ^@=Gg?0Dva.`QBnjAKC5NP>BN[4X=McwBFVGPQ@V^bEO^dJ?8<M
pair other&sorry	401	Cetf+KX_B:YCR;>E'gjPD\5tQ6k<owS1co]LK'IfeNQ;T7Pi\HaXPJgL[_cmfOeX
pair other&stage	518	EwYS4g8QDPrV.;4fEJDjEC0bPPq2AWGYh\RS21IMaVlKZSb`\@XK[E7S=L<^WEdh
pair other&start	424	;ZGQCMVWFO;I;DfF36XLRW5FNGM\NYLQhYFW0v09N;jpH>`;N%MMON$H=iTCJwFQ
pair other&study	441	\IFbQIgV#WP>?`TJ\=[J+1EZ:<KnRlOYf8:/6v=.^`Q^n@L@A0GD=H;O[OL[X?aA
pair other&talk	728	bKDDGZM;ZVKU4ANTPIKbPA?O?KMc=BCdwGn>E`kGBIO;=QL2KC6P5WFTcYOS_/L8
pair other&task	715	WwZUST:SdYVF6VM`OBTaF2GXROl:=OMDM]OR5L7\EOTFERLYT]ORO>MVDIIULdDd
pair other&team	507	EhF==[a];SGF2XgA)8B@p]6Z<0qh\RPYYTG/#JE=MFQO(2Z>C+?X8HAgCWJU?P3R
pair other&thank	792	9wHRKT2;NSQEA8KX@;GE<X8iR_RG?bQMW_MCOTTQTIZ@@IYXSWMD=Q:WRY[J^WFA
pair other&ticket	566	XLGJKIL=r;RTN?ZLSFPw6:fcGMOI?SO`FPVLbVN;4RHD>XLAR=>ZH8b\CSNSY)K=
pair other&time	494	CPPA::SHTPlP#?M[*8OMB6FKSNN<HVMF:TB]AUaL`RZD;:V]c=mLORSiSJC<UCPV
pair other&title	738	GINDQ[JZBQaXKgVSA=EF]A#YGHaNRS8RbNVK4^JZcO[[3=VQVG\VI=IW9ANORhZ[
pair other&video	415	dI4POFXRPSCH#HF/FA)1.ncA_XdZDAWeE^HN9kk:X6@NHRNROL]I0`@D[UcC<P5F
pair other&wait	547	LG>wXA:Db;LGbRCQUDVKDMg]S]Cg5M[F_V_TLRJ]SKNQLJHPG@EPD@qWR8Hqc<WC
pair other&wish	594	NYOSbQ9JJLMSGAYOI\YdIZW^]JeLQX=:@wUHeUOGXL7SS=MYJJPUW\TX]PMce[pP
pair other&yours	581	NR=@>>]`4141`aVWTGM9^w>F@/KadFDrNK;:FBeCZVLl>Yl5BDgB=iLj#eaE8*DU
pair paper&prepare	460	VVff=i9M`_AX=>*sOSQ_EP4jZSpGP\@-Ef9EKSMgcgjL3/C^scJW?KFC2JFFwO_X
pair paper&received	458	CWJ^P]I[7gR^=u<CRDVa>I5;^lGSHSM=KeCeST5d]aGM`SZPhX]XNI,=2'#JgqZT
pair paper&review	547	HO@wL=RW`Z`GJSVSN+WRF@O^HSRWRGEQTVR;?IV^RWS9@X@JNX;TCUVV\EPR]VYI
pair paper&role	733	F^VZ`J\SBEKJ9d_HM\;C]wRPP@Pbd:GQDRGVM^YNTN`Lb>R\=SPHQ]UTFXNIDO=6
pair paper&send	531	JiI>QfGMC`wSPAboSIPa6ABnWd_;Q^CBSZVd?QCR`daM<OgO`hZZN83^EPN[BbaZ
pair paper&sign	420	p6Ft\i>N[^^J=&%c=E\TRZMqijKKJsp@V[dJcB\[PN:M9F3eQ5L?6G?FU#.\dp_J
pair paper&slot	557	CLV\7E1BUX^q=C#N]NEH8L)c]KH\Od=?U_DJS@@PHGH7FQSiSaNd@JX4[R3XmjF:
pair paper&sorry	497	LEES\f48E`e^J9*e,[llB;Gu[^Y+%mb(nvmnH1MgFE^HO*VVe`OiG==9S#6padib
pair paper&stage	378	0lNl.wC0W_mbb>@SjRR5bURaPcZGQM>9c^eO2UKm@V.:If`A_VRS:-L9I-O[^]>9
pair paper&talk	489	N'f@^DI[0hLkWICU]bTbHhfAUY.HepS(NN[f?;7wODKbk6OdWWMeKLK<K0RUMXOW
pair paper&task	528	ja2?eTe:ofKOYM8P4SZMG>^.KbNmIFZMkHKGEQVXLXCP:EICw]H;L;mDWKZZC?cS
pair paper&team	511	6LCeHDSB7RN\wlHVILIXGDNISd1[>h8$m[KQME6FOFUnrF2EZPa_ODHWBJ8TO^TR
pair paper&thank	406	L=X]\WI#S?8AoCKH[n$CCaNXGn6oO9cBPKMXHCCO=W5GLXTUDUVFWKG@k#8RhH<L
pair paper&ticket	598	QVEYLIBGYPBB4;OO=Jk]DNUwNRNB[H;Y_WKWKI]QL4V]JYIgGQTNBaF\QAR\R^IQ
pair paper&time	435	R\RN^7TK^>TACYwGWS@6qB?C^KSNM<EL;E>TlsRE9W44:XQC<F04I`JPYDB#VB<<
pair paper&title	666	EDDjLRMK6>bDMi^G=JQ?EaHI<J]Y\?OU7KaCCwR?7CSTMPONAGQUIJDVRQRWXBUR
pair paper&wait	607	cHM_];FIR=YCA?V>UR#+eHGNIQNGNGV&?P8^T?MBD.>:LMKw7OBHG;eZWRDBANC6
pair paper&yours	515	C:UBTOY7LZLLLY+O;qMaDm/HBY8S?Pl#Z`_N?9G`7GNJB6E_KkKTR$b2L.;=ZJDL
pair pay&practice	489	SWYE3XMAJApY7*7h]NVw2PF\G^C;BlSAUb=IGGQ@^pS3eG[lM[bo@=FH>4GaSLLM
pair pay&prepare	514	6C[O[aN>FPwK]3RcXU\EB&;R]BY;HQ_O=^SO57<V_cUEDBXP^UL]@MJBH>C`AkWW
pair pay&property	413	)GGf9A09C6cOD082;K+7:/c]bhdJSUK<2LC9[<^8;,DMNhJF24;B^w4W`H^m<ZC7
pair pay&received	843	AJCZIYIGC]UeEKCa\<bW8>GfUZNP<YGJT_QaJR:UE[WIWC[_\]XR#9=JHMLj\Ia\
pair pay&recorded	497	@QHTUDfNPL=PVKGhFNZa?NAiBTQbEYRIe^b?@EIWfwPWOYtVKTNRTJG[FCBUDJja
pair pay&recruiter	514	FsL\@TcNV[b4KZ^ff15I9>9:JFW*UFETMTOOO-\BUPCJS]wX\W[a6Bd@O^+WYOYO
pair pay&remind	488	VU3`F>dUS3)6XaHVXHVKWPJS4?OZE[7Ol#ZC/J=EORNJ\ZI[.6RG:IFNAYd[:R>K
pair pay&review	465	JDVV:Jfe%UFB2ZQhMWFeYZMBD4I<r['=9]Fo=<3>TN>Of:RWDjm6LfKA#6UbGohC
pair pay&role	733	:=WGDGWPROWJHwOAY]CTLECL>LDE@3GBBIML[G\BPUROWBiF?69?IRLVKMRIQMKH
pair pay&sales	629	WQFfV^=9DUP[0E1eJCVsG6UaajjT<pDMwmmQ?P>bUFVLA`KW\X^DICEqc>WwbapJ
pair pay&send	662	RZPMU:j:V/R'YEh3Xm'DG4Z6E2;dT5gK39RR^Nr8AI5ZgSD70#%7WrYEOeCiK6+3
pair pay&service	457	V48XO#^V`.83J\iNcW38LPe:YFIUM4\cbKHKcL[2N3M1N.K@(N0+Ni<FJG]L?OA>
pair pay&shop	435	MOC^\G;_QQRFXOGCsDB4JGJbWNlKUS#G]PXDa1B\EIHA@b2j_FLQMGCmfJVjOYNc
pair pay&sign	401	:dNVPJf*cAT?,,<4m`PHD)51BEG&2>HOLI3>`nZ37P79Y*[DKJ6X)s#GQj3]fM0T
pair pay&slot	437	=Sw;EM>+SEq[T6hZg^QE1XHQ>O:4C<OE962o]KLM?qF;q4BT:KbsP7H63R5nNVHV
pair pay&sorry	374	c9IBJf4UR^\KCwaB\;\ub>?@<@<`CB2BbFUt-0a[<p>sV4VSN^6SL:K?JS/>kJ\V
pair pay&stage	491	UDQI>UPIFebkQT*^4WH>=CPPYw@FG\D1bZcbN7)BYG1T^2c^_SnlFFF\SHWIMKaW
pair pay&start	639	&bp<,INPJMeY9CbYwjSDD]J:?Jb:@:K?>_GKZS]BEi:>k8nUUFlLKP)9BbAJkR3U
pair pay&study	628	AOLEAc??BeOw54RVQ7UZ</=_IWJF?\=IH\AU4[VOVVS@JNeZacJQ9BJEF2JU\eaR
pair pay&talk	626	,XWIKH^APMSDPFFC\NBWY66^F=aBFIA\?R9GXKSML]L;w?VJVK]TK>:2M[5GH;OI
pair pay&task	583	GYODTMcO<?B\CmHQ@LICPt-ZG9RfuZ3VQ??H7a#_`6YVYFWRU^k>QQIWRQJCH_Yk
pair pay&team	461	\N9>>NT2bWaCkM#OG7aS?XObcgLc5@J9chdFNHO[CY_WXC\LG[J;XCQNb2XdSC\F
pair pay&thank	709	NBgD]J#\CRA8WGO_DSMRQSUO^7;M`JJRCLNaI=?dQPPI\OIJYLMSBVMLIH_Q:cHW
pair pay&ticket	496	-WsK-OeOY>U.LQv9uGURXVKI#@_PaD<V7ZWC?L^U<\jV_:rUJOL_=FE8DePJBME=
pair pay&time	836	9ha;2[dCXFpJNA]D`BUO@?9C5B?G0ENHNUOSU_RLDwMESM]LL:FiC7*@AY-EZ>AA
pair pay&title	700	;MSJBQbEPT_UKSMU\LI==OIDGS@F.H:D?WAUQFBI`UXBgSw_OSB_<BQLNW;PL^TQ
pair pay&video	496	XHRdAEh3Rfie@ZDLF&_c@USH]eYI9]H>RwaNJ7YcQHW24BN[XaKY6NQSFFCRZNfZ
pair pay&wait	563	QUGPM<.;LORHIURJ6QYQF?MpAaeI?5k^VSG\`MK[VVIDKo?GQGAOJQlcdIagw5]T
pair pay&wish	388	9OQW=KW?QEJF@OAaMY_s[aVZeY0ZPTE`ZwAtm[W8kA3@,[PUMeYg?s^A^NQqcUaQ
pair pay&yours	662	M>`fAJEdEbU\HaJXOOX]MH7L^OWMIa#EGSD?UCD]MI`[]CQRIe[OAB]N:P>M6QS]
pair practice&prepare	393	qMRPUT@OXBA=r]_PUVhgIPXG1J.wA<BSj;^.;k^7F,[T[K1P7H?AbPHWD\AuH>RZ
pair practice&received	514	QJFaC`Q9QSEZF2Ar0:]MD*A]IM^BPcOQeE;<J\5A^ZVH=HTCY\N]FC$QP=R_wVbe
pair practice&recruiter	592	5`QVCfQZL\Z`HV6Z;Nwe9CT^WVa5[M=McIJl:AGtQ[IE?WVXUZ\fT^PJEK:RYXX_
pair practice&remind	381	jgkK%J.KkLle9>(d3BT@PDDtS`?<DV-;GkiC_E[#VW;3&DTTVEWF5@3`S+4XWFSO
pair practice&review	513	8GeP^]:>GKPF^](#`rYWOF[^bV98ZV]<,a<aXQ)eWXijUFZLUY`RB`]ID?ZZEUSL
pair practice&role	501	7[KBLGOY?Db@0USeAUAY]fWSN*``iNT^HWGcN33TXabHbKWAwgYSaDKf:J?:IwZk
pair practice&sales	588	I@sBTNLe9523Yu\<wf;jII]DM?;6g.@JBAgHfID[?qlac_KDLB>VUbKR@=d4.DF[
pair practice&send	449	\FLcD,WN]?FLfMMRcHAd?G\NlCMcN5I3EJV?gT#36M9fOA=@:=V=\lga.B]d>SMI
pair practice&service	622	J^RLCVX:LW_Q@G>]3:hL7L1OZYUCJZJ@bS/W<?GhFIVAHIXQOaF^=?2PFK<LmXWw
pair practice&shop	762	OOJZCLOU?wYZ?IEN==XHJKEKQVdBGcHVXNMVELAHUGOPEFX_YRSUKS:^<?SaPX[T
pair practice&sign	657	?ER<HHZMETwMTNR\lB^Y<QXYMH[<J\DB@OLP970GGHk0GSOdXNFia8NM@:6QW^SK
pair practice&slot	518	PR]G%T+CbLXRG#T\YDG>1Z;7Nq>^L]X17c5>U^[KHkF9U4P_egJb?Z2RDOREWB8W
pair practice&sorry	496	KZ`68XOTNikwK8-eA9g_5@AcSlV^J_K0GuTeB=Ri=\a=C4YY\UhY8A<25;@Pe\p`
pair practice&stage	474	78\NAFUJWGZSP<_Tea\wMD?AMNBEJCCQ<bSdF):_JRT5HR?<oVaU?F?AO1Eeg]^n
pair practice&start	406	c1<bDg3hHnwS-E.n?ESGD[0RWf]KBc@,IU-c05GjlFU<>6W\cqXj2#FEK>0LM`ZL
pair practice&study	467	;V_RLS1e>^NMJdSNM;PUO#ZW(U[Z]JRUJFTbTK?gSoT^KPcIbDJKegCs4>C>^[LU
pair practice&talk	552	)LBR>]PLMiwWO<(cYCYO;A/pJ[`ELfUDNaQeJUERNT_PX;aGO[V_OWUYM3]]WlQ\
pair practice&task	551	6HkEBX>RRJEKFg<Vwh`gGWSfZQ<<]Y4BDFjgN:3QU_iKFCIJeURHO]7a4@;aHLRe
pair practice&team	326	mGJeOCTWR<aP9_FaZY\LgT;CKPSP[SFe.ab#LIhQcUUgC=JE_UXIYo`=7`u\YgHS
pair practice&thank	638	8Q[L?uB\&vbQE-3ZC-XaDI4cTQ\#@`ADQ\T`@N8eV`ZHL8]i^ijdE24O@V2Pcnda
pair practice&ticket	484	@\fo?T:>4U_^>WC^K;[\#O-q]mgEOiBA\SSY58@imhn5<C_N_igl3/DQY3LVu]Zg
pair practice&time	484	<wSTKUl\;@oi,TZ`SB`jDWAu5Og:=L*A>S;N*\cOSZoC5Zo`LSWJ:QDp+RQKkQSZ
pair practice&title	552	]AN^X^6?[HP`]wJPDQRE0?=RVKP6QS9>@`[^BPTmQKHU[WA?a\QHYd\/IP\IBOJa
pair practice&video	436	PI]>2MYY4J\E^YC0ii]hP6S5LDQItA:iK@LXD6@T#LfBThLw:H.NTGcO:CbHbJO^
pair practice&wait	499	E_@X0hLLLV[Q,#sI:M6JiECRXHk[Oc`XVZ\F>VRVU]k:AHMPZAPcHC<gWcF\ceNO
pair practice&yours	585	[t@S4cIO^RSVTD3Q-;8U#EOvO\bN7gCDcVKJ<N]=[ZP<4SVcYLRH2HG_UUPOiWXU
pair prepare&property	744	OGLYKNKRIjwPKBKX;Q\J9X1`W]TAQkR:K`;]A=IQgLZHL:dbSYadBDHHRU0SYOV]
pair prepare&received	501	cAXMB\jA_W:efJJIuYNT<w8:EOAOII<=LKXQ0@M\?dT:@+LRkc2QL>25O8a@RS7J
pair prepare&recorded	452	sSAh<Qo;S\jU)L9nFFWP9@59eWYTNcI8OiLWA#:Ua^V24;U_Tr_ahPNUWQCUM]Y?
pair prepare&recruiter	484	O]SEG?]UhtK8EEb4dR#GPKH4DE.1N2c>2QPLeGgL?Z@NYSiUFKA:KgW0:d5RA^>M
pair prepare&remind	479	FMUFURwPOKO`6FN?X=9m$i]7GQSSDFhXOf@8@jTR?hZ:;UmEH=N?RVDQIXMAIC@H
pair prepare&review	750	OBBSWWF`VL@YaaKCadACYIOEFJBSM@BZVBhMWXj[A]KRTBJ<TC93JIW>RUwa[;UR
pair prepare&role	429	QXLZHRk>A\NRWLGCc@AVAJ5XLnG[HHXKG2CK=L\l]XbMERrcNTwQ5mCYJQGH\uKE
pair prepare&sales	472	^UZWPOdHFOOkZFFX_SeQ3O?BPIaBC?>QWMYUIR)ORwUEMD?UEu<]GAAT];JdN[TG
pair prepare&send	401	K?OMbIN8I>PBE,<DCKKKFYcr?QC6WSbF#;b`VJKF;EYIPJ.NH7b;eDVF-NX\4_;=
pair prepare&service	448	#Lj[uMIZU<%IK`^5\LJ[MTD0@HBI:OI\@Nr=M>=wGoXKRrP8E:URM.hFZ=a4D+/Y
pair prepare&shop	476	CpN\Bff>Ee_FA[`ZWDGwVYZgJ=ZEM?fX5CPKREPFP_R`fUPMDJB\hZj9BV@MMaVc
pair prepare&sign	712	@X^BLcR*h[\G;9K^bPUE:1C9^O#;6T\<WMCTTJJTLn>D\9aSaLL_EYEB>>AMfQII
pair prepare&slot	429	Q39Uw8-`F#:0^MVFvLMde=R4PH1d]C\_@D[HCD/Y0XMR]eL>L/C,iSoBO=7.9I5B
pair prepare&sorry	535	V9RMdQWm3R\N3MXW6VRUQB:?K/a=EWFR9EGwDQ9MHDT>4B]VWE7M?H\_R:GC5XYQ
pair prepare&stage	575	S;J<wT?_KHK7`KM,ObEV[ALJ/UUYTIC]V$@YWMXH?fXaCTO@R?NAROLUL:L?EVSm
pair prepare&start	669	QX7:P<H8_:DE@<c1-HC;2VRd\TTIUMW;IkV6hfw<JA96BF3LC?JL8\HYSX]YU2D3
pair prepare&study	678	b]OfvJIILD@H7\WNE]B8HRT[_U[CcGwKH]F[sGcGQILEc\KNNOH8MabLVffaGN7B
pair prepare&talk	498	[<\NMNGQCUTOEq;IRW>mDGV`VSTEUG_DHCeN\(2e6RNK@b+FED@5Rp`WJ7w\XQPA
pair prepare&task	655	G#jEaZMDOAM^VM9UfbLOQ=Z3FMMXTM9Y^Y\hGOHc6vMT\CKIKaW@WPX>H)RMOUBN
pair prepare&team	450	qW`qMe=GgUX[@:>RPCQb=P[GNbuaMQ__wVkN7NnNTUGJGVHL\7KSGMVURJDhsrOI
pair prepare&thank	626	LIEHCTTSVfXa\YFMKh^MMX0KXd<Q6]AJWjSNCVRsIiVMZ,`PUlZMR@EHD#I4hN@J
pair prepare&ticket	468	[DJ3qMC.p7;dJYSOICJUB#?BDEKc@M\C]_\2;NXBGD.%1Jf4dI_@DTPK@L]Hj$LE
pair prepare&time	410	4&O)ZH(P-3-CTSXMYvSpa7_ZA5PKASHcd&w:[QZQKTOS@l2)XDAP`ZTJJR=@?AjS
pair prepare&title	527	LG95WU]`^GDTWhjR_^?IOIB+DLL\;<bAJ?R;Mw^CMV:vMNOBI8I?b=SRW9JHc(+5
pair prepare&urgent	447	T[Lb2P2t0mN^6F;o=>ui:=QDKMVBQU0AG[;`>DIdQojQQ#UgVhalQO&FG%?TWZgT
pair prepare&video	536	RKe`dFVFK_I7Yw]UKkKSPQ\;qZR)UHe@DL?aRJD6P\IQ]NHU=_FTF\iU=+]R]_BM
pair prepare&wait	548	PWH[X/MNcPP)cSa8WEQqRAWPAb4SFAniP>bDYDaD@WH]fp;<#5I-WdOSItL`DDZP
pair prepare&wish	501	VWGX@YXHWUdM-RKt5VXE;=V^?Uc`IONfmlCR[?@OUMFNUXW[RXTGEICf@:H[bwd[
pair prepare&yours	401	\eMX/gJXc\SR9\>i\Bf^MX#qMJeK.v_FnTN/)\QKrXj55TjpGR[^R.#]\R%mgaK5
pair property&received	645	H\]87Z>T4\IRI6RVTJdw^bDXO_L8AZ;MI[VZ:AL]@UQ=AO[_MX\CICC`DV:[FbZe
pair property&recruiter	606	0M[=UZdUeDO:C^m?gqIIa;a@B5NUV:MD?#>OhTKWHd_ZZ_D6L.WCarbHAV@V@QAG
pair property&remind	587	>fKr9PZgMdaU(^E_LADP;R&Rgdf8AUQG_w5cQ^C:rM[B;6fTYQaN<7Ka]?IMggR[
pair property&review	549	?eUPCZ-W?Q\KCOJbF5bW0:OWWwIO5]>aNcKDJKT]GVa^L<KWnLmm6Q9T<^FOU6sU
pair property&role	814	UOMDJ1\QU<82\\]<P_BLPDQ>:>NXEBS_NAWF^]c6>G?nMMI0A*91KZWUUiwKF4A8
pair property&sales	454	HTROR_IG:l3XeBP?KCgV`F@BKwKUKsHuX[UK6?VAA,FuRVZMgPDG)7HIIPANQkV4
pair property&send	491	WjCwJ@GAc?PKZBEB:QZfe`X]M^bXN:ZSkHX6cFeVhNAF;=REJ\?N=ZIRE&WSZOdD
pair property&service	457	7j?wYgEJ;MgU]3KS?b\ODJ\gY<MJ>hICh`H-C00[]IB;XEZVL[@:9@ETF&?X?pLj
pair property&shop	686	:fLJOUHMHKbR:KNJFJUwMGdQ=W^SO]XQFN?XfJVKEND]:DMHTCZUDVDZBVAKGUZC
pair property&sign	491	#obaTb`:FDeO5=JVe*R2SE>u`R?Q<9GYHqCVQOP[ZZCKV$DsP=LF>QO[c8,U_LMU
pair property&slot	762	G;aYUW?k6QRHXKLRPe]aGKWL^NH1[Q>TQOUwN@+bQ_\QbE9]`FPX[]Q=>QRIJ\F]
pair property&sorry	680	AM`KH`:>TbVjD@9hGiNT8<HXa^K6>]FAH^hc>78TP[a57=WcZwWZHBHH7<@?N_ic
pair property&stage	542	7e9SJ7RR>BSZK_W]D<T^GAPrLX]JV[GLVaG8Y4DTM[PKE^OSUGFt@=<WCJ#IIJQP
pair property&start	505	XVJ\Qh@2T9a[?T4IR6AA<GLS_ioJ<c<JWJRX@QO@WQ@V#ZAOU]DT-LdREE<cnQ`Y
pair property&study	547	Naa\aJ?XX5G6:Gh:QX9\T1f`W]C=<8du<ffNHF?7GCBNKj9'0#A?[fcERNVMT@^A
pair property&talk	529	6K@OAbJ=Eh^R30Df@DhVMD=OCaU6CT.L[YK^0-0NTN:>PAUMwJSRU94@&R@e[Q/H
pair property&task	556	TmCWaKDENLBG7JRSJHZcGFWZU[d[<daY\dIL\cVN@Z8V#GEOS7HCQTS[rZRQrAP@
pair property&team	496	6I^2=?EG:UG_RP<@^JKOVD@UKO6?htI`I>i]HH=<PQjqU]YHcV\XRFZY/HLe<SZw
pair property&thank	526	8;f`TS+i5Qh:<]hiBDVJNB7ZY`\*UwHFKZCSN.,4RJWC[0.U<SHF;4?QR/J4GUiu
pair property&ticket	514	PKU<MBIl4ZRXJhRL`Fp\rBJbWTEGTB3NSaII[:@dIdZwmp`N]LZBVHVF8XUOT\bV
pair property&time	534	,=RQGN%T7Y\ZVU/hM@`8;-,EFOgJ>f1BmXU]GI6c_PCJ[DJCYW`^@#QFKV7YD:P^
pair property&title	415	INY:N`b]pA@WZBn@[_*SEH^f9CIaQE>o<UeXhpRW%o]wQL=>CD4Edc>L_NlSKB99
pair property&urgent	456	V[@\EEfHHiVJJgOEFWSM`>HSwIV^T96ZcV[>V*IAJCRiEZN[ZZWaD@L^[MOAIL\S
pair property&video	426	7p/9l]]_ODHJ.GUb:,W[ZGCj:2\^La1eK;?M:PYE2bfn1LfXN\UwLKAhb\8NRCoh
pair property&wait	420	4'NU@W;=>LDZbE'SVOM=C8GG`)4@Jr3bQWMOSATH_@Q#]8PfK.SPW?4F]SBRNKMe
pair property&wish	402	Wn>P_R@*q@DK9m1G_Y-9d.SN\M[LHQa:MQ[F`WYJH+Q>:?9G?AZ;ZfwRMGoZPKiF
pair property&yours	709	I?WJ-RFL3D`NATCmS=aNIwKep?MAW\CGMTLZSE,YZQQORLY^SYeWVKB7HJENS\XN
pair received&recorded	415	t_/2_UF6YMDTZV7?NK-8/#TZ7eaAJGf7w4YdKWUD4M:7:HHJOfEYSC6FhRBZ]BG=
pair received&recruiter	536	AJXK\]bJX`^pDUnVWTA;G]P-;P<]<LYF\P8Z5SaV9e:\W3wQTQL\3NC'He6DZV/J
pair received&remind	611	WQ<Z;SU>Nj8`HX7^R_BKVY;3K=DUMm/A[>hY>C@SwZC\hIU7V^GT[3@GjbBVHEAQ
pair received&review	462	_.BVJ::M6kVZSQFUPmK5MG`.WX#`=N>3=aMtM3?K3-OX@@bK4Ng:@9iMK@_VDA*>
pair received&role	639	m?'ASjq<lbVghlG/DPJ#9pC4,[C`=3I:eAaY>haR;m?pA3lIPqA/=;9DaE_&oC5<
pair received&sales	443	BT8<TL>@=EG#FQG?^RD`b;bKZ@OS><[=bAqKUqU=2MAe[_T8G?&S]lXUQE]eBOEI
pair received&send	450	NSGFRc`G:iNsT['X7GoF<T6V=gPuQA@3pI<K&cX\CH@IN?wNdJKL;E<YX<TJQLR?
pair received&service	604	PGQ1d?ZW;JNHZm\>XAJO_EV8IEIY`.RNE6[EgE\[;mGbNXPUaA#FQWEHR>_MKVQJ
pair received&shop	346	QXCMirOI;MegeQ2l0o^QeFC^5ipU9lL^[YqOIlb^wcnh\X[KkB\\c8O_?\\QKCsM
pair received&sign	653	JOROP:\h[a,S=b#3;DIES_ZYDGcS]Q:XJFTB^_SHV2XL7Jf1ZTKH@ZMQVMw-OGB6
pair received&slot	479	JC?H\EVDGP:8cwl=QNMdXa2/>)0iA;jWR4SL2Ymh0BDdZ=EABK-Tl.RRSYGT6J@L
pair received&sorry	557	6biH>Fa]7HL`_E2jF=NWPb7VH[GSsdLWZPDTJ`HHweeZPS\=bLnQXJHNV[JgGY_^
pair received&stage	519	A^C^NHQD6>_ANc[ED\HC_OH=5?:=]@JKFH,fEXH^EXn`#FF?WF:UDRSYJB\Q7\LW
pair received&start	430	6lWQDP4/u/YL#;iYbBjnJ8GWG@ZB)N^TGH>PBAfX`QJB_PI_BU2\Hl>GJS>YiYTH
pair received&study	436	_,<V\:iUm_QN=V[EWLDB3lK>ZF%a:OB[FJLQ;VrNMR@cCJcN_F=YF>HBwFX?IA>Q
pair received&talk	428	DhTL^T(UV@_NW2J+GLHX[CT:P6XAa-U9'LOXUAIpH[gW[E?_<O\VgafC58w>fQYE
pair received&task	491	oM;XFZNTD3:Rf^>PRdP)=YaKCBA:<Ga@=aJLMPAQ?9GNM_>M:KCCWeXC]#Z`l=CJ
pair received&team	493	>BGOdRQ@`IZN84w8_M1jDZaHHLP@K:RN[]UXBO)KXcQRB_'4I8&Qj@f>LPUGF<G8
pair received&thank	630	]R@CZtiG^dDpta,EQB<DBM#6:F=jF636`AXL7\d\<aBhT1gOWhE@Q/>Ak7V8eMOJ
pair received&ticket	598	T3=Ka1w3PNQ@UT]8<bRf3Y^NFBAZB6UG87FD2N;GCF;T.V6.HR<_a/ZHOW4NMCJ?
pair received&time	812	K4=KI^QB?VAURp#G\PLCPE?HP;6a@GE;^DaQHKJXKYVVZBNAcYL>^79=]EBKJGGW
pair received&title	670	oS?LI_lIlE5PgX:.Ob,=HcFBAZJVJ7R7h?pLEWdTKHIRJ4cJNSNGK0NJbLwLK9BB
pair received&video	506	j:W9DOeC?YQQ`JF:Lm?DEwNAO[&c=O^HXXOM[GA:.]Si`3h;[e<Ec7S=^6OGOaN_
pair received&wait	557	BO]ZddNMBA_TF]KU=Y[gR]^UNCYHK`SJ<\EP\75bIXQPNBB[A[QFLXK?MKOWMwmR
pair received&wish	492	e/UN_H\Erh4Xm])UIWN5QWV0PX>tEB0AvDJ_Wace[RSn:IeEZi:BR?L,_BwEj;B?
pair received&yours	748	Y#J\KSU3IVR_\n:\JJOO/M<HWeCN4bK'IC\l<F9e;a,U?MeYd_?W=%B8O3VRMMTA
pair recorded&recruiter	463	IB]ZJ[UQf[l_-5=T2:\C?IHZ]PKA6YBRUQS:@uQmE?BGL7UawfX@>M9HZUa@UBgc
pair recorded&remind	497	qLONEU@:ZJTXGaXHYcRQ@PNVAHI`M5TRw>qJZTEf@G6GH:/A@JPDmJZZ^7JXSF^T
pair recorded&review	515	H=R=OQH.BW>ijwNWDKCdB<TZ7I?N9iM;KZTKI@_>C_1F1MO;DX9^T359U@?]JSOX
pair recorded&role	536	wEDHWJV?GWFAIP698cFC=\X<OUP^bEeLGFSJWSKJl=HX=DNU<`K?=`^XL.t^<I,B
pair recorded&sales	497	VQXU`KT`>E>Q=:FE/GJC>`?K^BYRCSX;=V>3^[W/Z.HHTGUGULKF-DQTBwGT,IBV
pair recorded&send	494	VODZQLQ?N^OlC=#i4CKQE[V;^g\HJ\TMJ`VTW8VZ7Q_JDEdJW^JYAKZQD9GnBrJG
pair recorded&shop	561	lZ]]_a;QwCg`BDSL?ELO>NQR67cEOEKNfIbN^[ScMCGL@GJ<TFJ[@KO]lXZ_ZIja
pair recorded&sign	375	;'<VPf8wHQjk.iDkU8I_KF>bTWmAUk7]v```M,+TYOpWS:PQVdeOURBXQD=RDVn`
pair recorded&slot	597	ADOWDUJDGbZW5W=g[FeQdP8qD^wF[b=V\iG^E8,S[j^;9YU[kg`ZLC5W:1aQYQde
pair recorded&sorry	438	E`^FFfUXHM\W[[JKjHJ[B2=GqHV/UhKM?aUgE9YwYT`J>&\=S]JN]UBM=:V.[WOX
pair recorded&stage	623	f6eTA&?J?_K:a):GHZ>84a[ChbCQ`EDK0o0Zb>E;^@=Dn<jZM[m@Kw_3AaRL1_59
pair recorded&study	462	dMT\N@M5?^@TL7C_K?0E/lWBTwMKBCJTEZG]VGJ:DJ@]_>WQ[<^TFVkGCXtWPAOE
pair recorded&talk	461	XH\S@=;#9@Ii0]9aS9TXL>SNJPE;2`TKcVa[]TNPSlReHY>XLE[RV8APPEKdJXmO
pair recorded&task	638	K?MKSZPV[K;bakwAOXKTRIX?B<DGK?MNPKMPSVVg7YPYPdH?AT*LiGE9X?^GVCFF
pair recorded&team	469	\Uge?L43A8RPB#=YF=FisMem]ZHB<ZrRKiXT^G;:EnTGB<ALG=:T@OM@N[#_NHjL
pair recorded&thank	503	R[3NKSN]B7?ILc<C=9KjHL4pB7q\^8@Wh?W%#WdM6$OHA<M%286<EXQj`>LYO1T8
pair recorded&ticket	404	8BVR.InMQ5FWw\[KN\H8=]\;Om5=QHI(A@[g];OHFT>VM'NPkj9IM[;)SOEFClH>
pair recorded&time	623	j_R\-RH;Gl\\55:F9TS9-WBWj[MH_Wa=Lq+aP@J<g^90E#bkRX[K1Q\HEFGSAJWI
pair recorded&title	366	UaQFU\O+\`XG.hU;VXBR*iWR9m[P]HMKYl/[N^dKwLQ1I5sidj[j@=m^II`BDi2&
pair recorded&video	592	_GRS?2V13KRLMZETH`I=?qSZg^Ic[EN@XP<wPUO3c3$FQ7QgUbcC1QS6PSTKCY@F
pair recorded&yours	493	\GAOUk_@[OC;fw;<GLF6/A7+,^3_M@a8GNMDSJfF6G;KQZbeURJAP:T7O0iJGETD
pair recruiter&remind	428	hnGGN0;HVP=S*.V:&5G-5<1AZV\PWOwJ?d,QNOaJM<c2?@YkDH\p9S=A;THF8QKH
pair recruiter&review	654	VJBEbPE3wLNWSWIY7GLG/9IPLfFX>RFXwS^:Kb_FSP5FASPH`Q6HD9\Vj:QLdNX6
pair recruiter&role	326	QL;KI`Dm']V?ih?@iHCHCIGUY_AEe$2GYDdH'SQSG_i\;MfQAWUK]@=w6E_G9QA9
pair recruiter&sales	430	b<k9U4][cDF<>MM#TJ7PMn8):1OjuCFC(?=WcMgY3JXpZYBHb?RIfr;7.Rq6?RSa
pair recruiter&send	517	mWJd>lYGwA*Q_[RGJL@HKQg[RX?]AUcCofRFGWjS&JN=LeNE+,LV?RFTeLQRgAMS
pair recruiter&service	485	VKH^`L88>^.AB]RRQTBEU=s=]HZTCMIPIDO@lBWVdC3UXS;I:5Y,W_YXw>PTD<I@
pair recruiter&shop	414	A1FT4FVMT#ACEiH\G3A5]/CB0P@H>V[]+Gp3L?e\\3CsQ_<An0W2P[Z]eU>i,5<O
pair recruiter&sign	551	-RL5LRVMI]WQM8fC=HKf>RYDSH9JETeCPOZJiVSaHwO0lSA>UXTUWiMC>V2ccVML
pair recruiter&slot	588	iKQM^MVDN?F?Q@VG>w6MTNd<HFCWGJ\M9L:SeKMCFA@O:DQQ0=H4Z]\>Z]HM@3EJ
pair recruiter&sorry	716	OW_KUKUjKKHL#af:;Q3ROq_9JQYIZ9SE@oJPR^_FNIHAA@RZ@S]CGYSGA3]9TWFL
pair recruiter&stage	607	PZUG^SCBq1(;D]M8UC=6JCV[DVV]AHK[?Aj>Y_g==@GPO`J:5?>C_U>d^XwTI3PV
pair recruiter&start	430	,la=OWYSQ9hKF6BpbwZPAs@H@g4J73Z68k9UXHGPLeQ4m1\CRRhdBRL4,c*agSEk
pair recruiter&study	385	m_he9^[.X?\[/QNrSgl]\g>YcbIgZ[d.J\Vf4D`]I[gLm=OOAYw[Mk.[F_[0j]'F
pair recruiter&talk	506	SQrg1>?M#j=T9D;L=gJi>_YG[nQW_^M@9@a=ZNAQdTF5a;X]1RKUG5iR@0Z\KX8C
pair recruiter&task	535	F8`TNeYKc[ORjp@`Og9WGX;B7KDJ<PIUh>hoQT@V2jRWI9P#dUIUL?QEm/O7_RGR
pair recruiter&team	371	>lOXMG9KUWU?A@jNEB#JTXPSKXbZU'9L5ZU5Am:ZT7]NWh*CW;DMIGOZ>mBINPaB
pair recruiter&thank	462	08g3@hgj\WmVXZOLQ;[X9DAl0Ok=`L2Z:@Lw6:D[ZVeXY6MLHTL_CX7F7V6R9FQo
pair recruiter&ticket	572	iWJDDC@IV>6KHGL8KTHAC#gS>\9POKVUvIfJX^]aNaCCTMTCYM;LXOMN`/NZrUbI
pair recruiter&time	499	P[j8LDJMP@aSJRWee[N>I?=>Q0W#PH]I6fBO\lM?MIQQWDCMEUSfJDd:9ASN<CJe
pair recruiter&title	528	;GUlPL1K\I\Z4D]^VDFEJUVd]eR2O@DTMwKQFLDGULI8AhFI2]U4D=WU]3-`L^s[
pair recruiter&urgent	384	E79QN?SO`dfdGw\Y>H9i1mPmEDk9%N?f0B6l-&F:2Y6M>SDjT.MR]FRa6N>^WG:Q
pair recruiter&video	464	YK`qLI];PUe\H7?[9XYC-pK;El]OZNO1Iq>jQf:BiL[,b.fnD\d_#F\5A1HC@hV>
pair recruiter&wait	380	=G<e\hG_dUA]-M*C7C]k@:?NZdkCDXE,jqVj7(0iPgp0ZeLa?LH1vfTw`$Ib[AkM
pair recruiter&wish	492	TXMSVTFiGM]@JDB<ULB`PYB@AL<MS<ZdMDb@r_PV#QMWb^E@QXFPOZ\:BPaQ_<U9
pair recruiter&yours	495	U;C9^iLNHV5WfwDHN\,e@THEWUHgJ1FZcDX[ZU1\YaZDT[R_YY?GDRD5A<`GWgAS
pair remind&review	496	>cHW@K^uVTM@OA@jO9OPEfMnGUcfFe@B?FVM<^g^MVrEM]H9;#KASR:ULKE\LRL`
pair remind&role	512	t\=GwAffYdK%BZnUM[*FYOQ8JNIO=5M]5H7RZkV>@:Dj@9XJ8N9<L_[lc?m?M2KC
pair remind&sales	390	[WN4hG@E9A>0Wp9?qQ2El%HQpJb;<cW^KIsGeNRn2Fi]GNO,KRXI@wR`TVR^*VXA
pair remind&send	374	_@Ta4G9DI@#OMR@CCMOG:mVrViRiiiPGNQOO[;OZRQwahW>biHWfgeSZ8fed,jTs
pair remind&service	414	UtKh&g6Z7pRo/R(HWIwODJ,MWvi;>u86otJEC4Cd6igGDQX\rLh[6,9>B]BdaXpS
pair remind&shop	589	AccQTF#a;AGWYs?JdSOfH?:_GPNYCT=N_B^`JDG]OVNXigWXSA27V=CcN5aXBD=n
pair remind&sign	456	OD74bKb5UL]]1FFaw>VAX-3DJK\;H2?,MLXaeQ^i8lGU@/Y#kSNWNA,@JGO;\;[?
pair remind&slot	393	JLIS-O,0U8=IvMFT8J`JONQ6HY[iQFBwaHFI>5S:UKK=fUZ\aUIB>QIff\QsfEE=
pair remind&sorry	647	<6/kP2<@7PH<enYoGHS8`;>3773D?UPwT/P<CS<?m,7bQS#LH@M9W:J?wX1S@@9c
pair remind&stage	377	IbN>\ADSAWF1OBNJU];[]\b7iUF3OL<I#GLb_VCTFKOUX3WP;_UiI[rC9\C_AK\K
pair remind&start	497	JMAY^>Sh`@Y=P;M=00Z^IKJefet]#NTXfGpLObMRL5IR1nS]AgEBL\dvG[U^ZAl/
pair remind&study	469	n?>wK^eWJTFMLQOL9>DI_O3^3imCKG]JfXMBcKBnYcF@2Fo^DIG\TBT]eKeUdX_c
pair remind&talk	447	VWXg-K7B@</MitGZBVLQV^<RTH(_Qnf8XQSHtC8KLUoeoH-RwNGXYFm4OMGiFLAG
pair remind&task	800	Pw3]RIURXKQILPMV>A>DHC\^E_gKKI8TJRQ;TUj=Y<DAAZK?HBKFCWC]aGWPFBEQ
pair remind&team	516	0X8qVAG@Lc\^>AIsI#XT]<P_BKIc@SKWZ5HNDGITM[L;TaFOZY_H>,U=?Y3aPF[`
pair remind&thank	677	w[HT@G]KbHKJ[IU=;G;P3OO[]MRQO<IPhPZNO[KG@NL9LVEGF@KEQdNYeURDQRO4
pair remind&ticket	497	[_ihN@GCNTN^<@7CN=^IKIOOPZf6JgwKVh@a]DdMJQXE/N\cXco^D<'NY9J?`L@O
pair remind&time	447	W4Q^U](H[\QGbY6c>]\\VIW@gE#VUWSeQ];MJGRKSBXcAUDRe0OSESG6TTNFM\Lp
pair remind&title	410	\jFZ?S,\hp_MT4MVC1]`XTYXdCK4WO<9cvZZ_NM@GmY7?0gCXXUj_U@NMS6YwE;1
pair remind&urgent	417	^UPISgE_QlWQ#.DYg:qs<^SPAEYS\Q>5AOPXSW7ZPTRP9CnhJMnOFR9MBJLJWGVg
pair remind&video	528	WFJg57I?K5S6raCB/wL<KSLBVYAR]pLOSP/JR2C4N<GXkP>iBPWK\TX+SNG`2_2J
pair remind&wait	458	\w`BT-<Hh7I6DCb<UcR<a@o`bLiW69BKKtNLeee;?QF8d\ZL/@a/9];XVeNWXBQ<
pair remind&yours	531	FU`=dS@G]:=5h?XCWWDf[*nWWGePf#WCEa]Bh=hVE\]QSj5SCDG@eqLBKW^@K[MJ
pair review&role	457	B_]C<s+gLR+4NvM+4>8wPcRfR>e\s8ER0FGFS_M8L?cKCJJUDSU9`g@ZKFl:KwFH
pair review&sales	521	U?UZYEBb\M1AKDo;E=dRMMV2KBAWKZ@CEn?Y_M5\8`IHQBSw6[KG9KgFJF]\dbP=
pair review&send	545	JcO`O`0NPaTZ%2Ajh(luB09P_nT-RfALHbY@?5=r^N`=CXUqVahp?9BHGGAtwK_Z
pair review&service	497	a6mb\SDI[arXO\2lWInr8Wc[]w.8[pELEbrULT^QTE>LbOhiW?aRCdD?@-S_O]ST
pair review&shop	460	>4XVLMS\UE_JC?E;\kkQ\f>@@FFWRWRVD_(D?>NH?K<w^=^OC]eHF?F5FURIHEEk
pair review&sign	534	SEX:QcG:WTdG^DGH`?ILOQK>^FKFTK[BFM:IRdR[EeU;q(^jKVM`:J;*#?:O`H7U
pair review&slot	743	NZAQ=GOH:]\EH=DRDK?HJJKKYSa=RBB@4eOQO#SJITNFHMMeEOUKF_DC>fIFYSDT
pair review&sorry	557	1LqN+m>W4TlZE9D^J=sZG32ntvl7P\RNPiZ`H9#LeWZ1_0\Rpc_jRT2U;'JMYbdj
pair review&stage	398	s`-PBWQ8J>G]QJ/RKP6$d<YHQ^Iv>3[\rJ`X_eZ2KN6T1N>MV<:E4+5@vdvQUU#<
pair review&start	620	YDU@QZTSEjSbga9M\KKMPZFNF_G[]NBGw=UN6\f_Qg@_P<^B]NB9NT>TYTp7<>6c
pair review&study	404	E?w4TUaJK5=:>WM;QjBOYC]BG@G?cG=kA4fJO+R9eW>iKg;1PG7ZI]OJMQY^FFpI
pair review&talk	483	UWRC>CFkKlP[P9F8W\IY=\T#U@ATSAH?:LKra^>SkR]JH4Q7OWL;Q=R-GUeF;lJJ
pair review&task	578	RY?TL8RNRA<3OTODRL:AMdKLQIURU8nUQfA=eKjMQ*HJcW>;3DK2&QOcQw_]DG8H
pair review&team	463	PIUA`SEQPML<=UNCHN+V4B>ZcNl]LS>kf@YY)TDKSVcE5YUAQXLB7c0lT#\CRRKQ
pair review&thank	774	I`06IMSQH@5BC[Y?CCQRRF?JEIaOjGLUHCF3F\eB`A_]FGTG8DKLHVC_@w`RJTM`
pair review&ticket	383	b64:^VX2Qja\IE3g6^:P@^D6qe_@,.SACA;sB#;^5T;;H4TfAKMQ<EO@SI8Q94]>
pair review&time	576	VA:DAK\:_PD`aGAO>FNHI[>=Ua@[;K4Yw9LP2eYJI]?gMMVMag;F<06TX;mGQ,<;
pair review&title	485	^S=IE.QIf83=ARJ?D9PYaEJ\PF`Vo)BaGRD&<Qj8o@JYMiL+636:EeRnw>_.OMQO
pair review&video	480	]PBT^OU(bO7YAGY]7BR]1MT<Shk\5;iMi_ICUN`G#YCNT\ESA>ME>4GTacrPTEU@
pair review&wait	674	WMIQ@PP/U4LOBGGWMJDS?:f\A\RR<AA[iXScEJSCMGC:NRIYS8G?5Hj?wA9YdCe=
pair review&wish	372	=NN]EbDIYJ<I)7NUE,YtJ)QP7`aj@]lNjU/En>d=S:RFCG='><OM8[;Alw9bY2X1
pair review&yours	446	SbGUl]0MrKB?8XAMI1V@O-aeCGj5C8PLVGk#]ID;@'YLRl<4LK6.CM\]g>N\[<t]
pair role&sales	558	F]]U<,cp;.BKOB@C9VBTP[UQRHOcP7KSJPDGZ_o<C8RTTTW?#?J2ReQU^GN\VVQN
pair role&send	666	NZK<FQLTKL[HT[FCgWDXVSN>L[7BTINSQEENVQ?bIm_Sw;SV?DbBXVN9BXGVHWBZ
pair role&service	662	ePHO:=VBT7'%3O89#iF)ISJ?YJHQeSZI0?KUATR6X<AXa;jN;LEBDUSHLUJHA\?L
pair role&shop	557	bHITOUO,aR#SULK-G\3)@^MN[KOk55[BiML`]Z\KYN4GeEaUD]U=C]OJVJfSLR,N
pair role&sign	662	=fL?3`KJWMef#W5RG<<LQgM]RJMJFPCTXTM;<]J@S]A9G[ma@LGXBQPISTYTXB]O
pair role&slot	626	KIXFY@@M7,C3hGLVJhS?w[YSP@LEMJVjQ5IGcOOU9ELcXQI865<H\E`RWT_Y/GGM
pair role&sorry	709	TQ3cZ=W]EG=3Wp_a'?08oJHQ-?RLNCPwU@L4A`^8\9LfILJ1?2Q=CX]dk]GA@DAS
pair role&stage	687	SIPQK`0MVG=Ib7DC^N9D8UVHR?XPVCCIKBHWZK>RQJXC^CNQ#P\EZb>JKLXGBLUQ
pair role&start	446	@OoBBc_F5GFGF7mAY^-PWwB`KB>V[3Z^HP.YX_WRJaZDtH_QKMtMZm84[]apUVIC
pair role&study	339	3<M2<%uca3CE^Va3Dn':gco5b6j_]MosHD\*VkRToPYbIMFO-U1#UllgMcnn*FF6
pair role&talk	695	_7_QGE<Q4ABHc[U&SfBHeQ[8`:7R\#^E5WM=d;2YQDNYhFDB3HP8c^s<=PFN2YAB
pair role&task	496	M_GOw\7?\LX>TTbQS>9]U9]mZA@773hX`VT]hbXI7j1N:lAVV9>C=dVZV_PVjISG
pair role&team	486	^PPO^>F^[RPMH<uBWXCFnRJ9K>R-9<mpIF,P=w\=n>PJbXeJSWTBXITQId]EGMSb
pair role&thank	967	TKLEP:hRSK#9IjK-=R/HNoR:OC@lU5M]@HAJFTVINF>j_<WEE_L5Q_QJJ_iK5>/7
pair role&ticket	589	VW7MHIOV^A1UXTUAP@>;[HMV?8P`KELRZDK>=lrNfE^OOP_;X<DGIP/MNXaEQ#0S
pair role&time	584	4EJIZNKN9SUMj^_ef=GNt;T<D>2#D07MB;TH\NKVOWScU?95DA=QaWkMNN:5DOWK
pair role&title	499	d]aOGOTMg2&-WUV;\h::QXVGSI:WS#eRBJESfig/P?7OWSJF5I=0WjZU>UP3BT6=
pair role&urgent	475	E>0dF\`W=\Yd^MV\=U[4c^LMJLXW,>P]P$dR#<+OW9gHCA[=QIUIS>S6HVFU7Abk
pair role&video	442	iDIdKP5M1O=KMF:e8p@b\efYglCWRbcKYYGwcM\?YOU<STHm,OPJ@OwYF<L/KkWa
pair role&wait	758	XPPsVQ>7RGDFG0;WI8QPC9]e\iTC:YUDpj[?_UYMMTD7LXHJ_FSI9PBP_JJ[w]h<
pair role&wish	565	U]6Dm5MGN0@BF;m>LW1BODZ#@GNLF7W[ILS7mni@1R::CXD6GAL=:T[LKOY\E@F&
pair role&yours	716	\EQ9ND^RB;5HiuT#Mg(JRda7F;0c[0GQT=LGbaRW?WAQb>N:?^D(j`M=HO]QGA4?
pair sales&send	604	GYVDMFTCIhWbKV:kLG`AOZBZSjaQTf51_Iea8CBMaXeVw9C_kb[dWP=`PeHV\Z[h
pair sales&service	660	UJIHMAP;Y3/0LB@BRjHS[Xf>ZP;fj*XnGOK>MKVCFF>RVd>:16=FWw\OW__`1=G<
pair sales&shop	815	GN`HLaK:JIPNTE=VUPE^WKEI@NEECb@ATH[XQ=H[AwVU\O7TXITVU;?ALOGeT_RU
pair sales&sign	513	JDL]OA/,AEOTM@-O?IP[NKAmwZpUB]PI`acWCC>MTLi<>R2ChkYaEPTV@T,l]NkI
pair sales&slot	577	O.fQWX3=FF]Z[E>L<?HGAPNJSIQ/U\P@<9<gID=eMZfHRI_RQw@BXj6K>.LLTa\V
pair sales&sorry	606	DEQTT#MKTW9ZTQS`LHMC\QTL>KEhN28XMEBH=N\GsN_HZSR^TBOSAJQR][KX@aSS
pair sales&stage	593	Y^@jbOYI_3>LR^X=<bC\D[mMZQTe`ATUgFFNYEBLED7`NPCMJ@U3YrRTN^wJD>L.
pair sales&start	547	:VOFDq6J=[vWRAMh^Lfd@N9PLKM;7iDAI`NVIPFO^wr?]=^j[SUQS[CS:d1rgPUf
pair sales&study	456	]rAW_=WQ^Gb=RSYS_LNQC6PbAowJ<P:M\b[\IBQeGTWM9gNV+=C\SdDZ_\l_A[aN
pair sales&talk	511	OO`OPI98AWNOZw<N^WTMWEK:];=/g1?C@bK\i:CXJS@]RPHOKEZM<bR<V'<E+iSO
pair sales&task	466	_nKm3WI<XEVS>)\U2`_e+<9`\X?b?__[^p?HIEVEWAH3b]HQEPhi;SM]OdImwPM;
pair sales&team	359	QeR@dLL]AKYPZ``1KGBCU[,K^I`ac?#]P]Y=RYBKhNDFOL_CQ_L[0OGXIDR4LPIE
pair sales&thank	614	6]dH4\\Z'NvZV=+YN3bUKU;N[N]?cfC9QSPc7R/ESR^gaCSRRJlG\hGQ10SWNwh_
pair sales&ticket	667	LVDG]d;IbR@TTXESF@OR3<N[JNPESTRUwMdNDOWG'T5NHMMEKGEIFJE]]:Ru`7A\
pair sales&time	476	2?ONTR2Pc@IXL`BrN?n:b5O_N2E>NP,oFGUFHS9<>YiRER8=WW.blIYVw\M6UHhk
pair sales&title	562	TQ^RGGC?1S9SQX)D1NH#3GFLbNAJuOZ6LdE[LC/FW>BJZ#faKZiHOUXHHOIYHgLF
pair sales&video	644	F`JM<bOI<[IpCX<_L]^VE\3hJ]^>CW=@SKKNJFLuCwcKAJjZ`XObK>2NJDCBGRcq
pair sales&wait	445	PtcD\WC`\wARN@p]D6FSVGG?N`s?O.AnF?LVUY`Do^GT88GOF=KH`NM]UXcE[:UX
pair sales&wish	505	oTcUlZMPOSPSLGQ9S_JUKXqSY]FT7P\DNKQUUK^N@A6IQtH9OKTHZwODZ:D\JYTO
pair sales&yours	612	OPOdX9B>C@[L/:C?3]<F5SZEYdfWIIW[J_QDNdU6J8Y9KOFUE=JRBwRKSOY]YQLF
pair send&service	479	@WQ,`iY_WVm?QwUX_SOQQHa@_BZ6PM?LCAmV[S=g5^UZYCJLBLA=NVGVRDa;[1ln
pair send&shop	421	H^HF[i6iSW:MEQG4JI4pEA8ODQfYQBG_KLKHF[^@'TAF6VI%PL@DH#([V3?2d@EC
pair send&sign	948	<ed46\c.PTwP:;PThYMW364CSK62CMT6F`EMKOSROdG5q5ZTXIPwBI;5;`4UeQ?Y
pair send&slot	463	g:sfI@p@<\=]WF8GMpA.9OU#c]-8b@_5&rAb\C5JiW?*dKDRAL[<1aa)8ZVX<c5M
pair send&sorry	405	3@[N6\lV>[b9<DfEEAN@qI<blD^jwO4EMD/DQR^=kL]3=Dw:7H]NEJ1HHMO=9>ZX
pair send&stage	504	=4@XPC>RQL?_SO<AL?_`PORRqYaBC=[XYLWAQ?COT9JS?[;AIYDZMfb<IBPvw0Ta
pair send&start	544	DwMZ<Ne@VVT?@McDWU2MLICIWKX8;B\BRdK3BE\P^]NIAGVVKAGJ8RF6<[?Y`43E
pair send&study	554	Su7_U]2QwDY`,NZX<)e\-;NSHYZLELO]hZ@1DRbNBJb5NWWL\0NI>VFLlQOXh\AT
pair send&talk	446	J6FOVO`J[FaIGAPSD,LDfVGRJREWd^^aEQoIK\oD80FRbIFA2Q_NEMO\NwG_VOLI
pair send&task	611	iaCmo?<#l2:C=Be:5J>I,AbR^VSq;3di[aV<rqj9S;/58^LLC@4KLuj_^Ya^MQO?
pair send&team	683	Oh;TV]D?MGKGAS[VF*TI?AHp7ZZT#TZQgJZ3WjfIFH6/?b5DD?MKA:0gVNXfiGcO
pair send&thank	673	Z=VTQO^;EU6XETL>>dET:]_0SH#d@BJRNTHcIgJ=V`=HF<WeX\W9UI;@GYhOSHG=
pair send&ticket	673	TT?QBO6#JRK@@HKIMKSKGAWTJKUM5Rfe]TPA=NZE<8M?Qb:@C3GJ>O[VZ]doL@FK
pair send&time	410	Yi<XDJk#a?51=)-EXO>Z3PdSQJVdDIcsUtLB=_oH7m;74j<8H(2WNQGFPvE`J]E7
pair send&title	620	<ZT7JuA?QS[VqJHZhH_]8JK[LHE+<iA1]>X[MXHe?wULXU_TaQQO?1C3S79an_T\
pair send&video	751	a4MIV@ZP<23BYm_EVb:PNSVORGB?L;RFE4JLPN:_HW>gjEQ7GIZCfe_GEEwBC`LN
pair send&wait	556	ZQJm@TNJPOGTP)ZH7=GSE#_LB\dNVNKLYVRAWcYRXNLFMT>MS4PQSFTEFZTaV8CX
pair send&wish	504	]V/e]RF)b1=W<S_JF9JkB6se>acc<N^^iRE3gedD5@6:?`;BGQ<dK\AcX[a=_3wB
pair send&yours	722	TY/SPi=URK2CGGQ<YNEYCJTN5HHGICHI_K[1aZQS<BUdIPR9E@=#S1HV@9OcZ?GB
pair service&shop	422	a8gO<A4:4qRIC.#i<Lh?6_6Ll^GgYTOL[nFm;YE;tCN*R@ZWVbndHZB0:GJpVZ_K
pair service&sign	661	R:<I[7BXHI1C_g;W]hMEp[U<C9GU];FWB+YNVJOaXAXgoZ9DXJ8$W>?DYUwD2>@Q
pair service&slot	514	VAcN7ILfNM]WJS(\NVhK1BM^`jO=\dJBBwVlG:@HRW[L[8fYRahBERDUMILBVVLZ
pair service&sorry	577	J45nF2MNOWD6_`XU=mFQi=78Q;?D3U>Ya?cFQH:=\68Cut#:K>APX>gW[g:T1;4[
pair service&stage	588	FIh_PD<B4>WRUc8GY^>M@RV=mZMJZCTF+g@al;=bMOJ4[M]TEQ^X>kZ#=VLS8a7S
pair service&start	455	AagGGD[ObIf71Qj[ihOD\@*JG@JI.PVKW7>%`eYA>[-He;DYIGHwIj.LKdSHY67P
pair service&study	512	T@UTBOmAQaV_=RDlJO^W4JTifdOgcoiGuj[KGMNM_2L?XN^hTcvSJIQMIXawQ_TG
pair service&talk	612	VRj_e=FA89@,KIA?NwAL:VF<O>D`Y8Y^KDBLjD@N\=QOfVGGNG[CV^h@bBHWN^JJ
pair service&task	405	75TuMRTbIE&Ob`X4IRLIqLL;P=JHo]'XFHp=XWETtCmk_T+,J3HRhNuUiVMW]RNw
pair service&team	687	BAwYJGAAK[@KR^:HJZTGQWZNKJUAORLPAKKZKDRMZXQ?CWHZIJXRXTYCR6VGJdOQ
pair service&thank	521	73H9,hmM?ggn*V,wNTia0<-TJ^OEHc0JRKWU;R3pHYoYH._wkv=Y1QANDUAGpWUM
pair service&ticket	410	]]]BVU5E05QWSMRb@2p1c_VQEi=;^wK^-[[3bMVO^D^0;HhaR.inOZ/K(?hdjhYg
pair service&time	434	JPZfW[6G@QaTM27kR\Oc4:PW,IV/]Z:@a@cI^54_JTJEPUIl_wL^WR=D.\L:Ye[l
pair service&title	475	RUS7RaYR\jFdDB?acIRKKJ@KdTFDH\JI@NY[SDROP_\SMRKQ^sPwMH6C)=VK9>YX
pair service&urgent	394	eS_QJYX;[K\nB'0j]ZH]@@ZjTfnT?Tb/]kZTBB?TH[,WDcd=w`gPd\;`1BYdlGZG
pair service&wait	459	G]fdkW?Y?.XS\EbQ;YNt[?JYOCGUAM[\aPaGUV\@RSB']N04TY'MDa#^M2KlQ]e^
pair service&yours	356	=N82:IvU$@u^JOOY?MSDB#MEKSDV?>8ch[GPBV:Bq[LH[OkS3L@I3NbCd^B<A^SI
pair shop&sign	423	MAMDW,U\8H@SWL]Gko<(s;\JK;%6V<VXBK7Ww[jP,UUQS9kH;GLL]]j)3TcYBH=[
pair shop&slot	438	Q`@W6HAR3l_LTFKQO;N].?5W`m\#jaZO^g6rBL5]peUOCKSnXlI[VZYU^:8n]i]K
pair shop&sorry	588	Pg_MLXM\GWa]I9=RIXgnE#UV]VWRVeLJU]]ZM=LjTnc__DQZTX`aQHK36<5MLY]U
pair shop&stage	473	s4FOo5b+KHN5GOOBFWDI]LOL>GO]1El:OQ<ONfe?KV0ICO=P1O[A8iHIdQwXSCG<
pair shop&start	453	LJMPQNG@EXRT[E@SUCvZ78>l_U[3_WU?Ja_UB8ET`UN2c=VNS\eL>W[B#U03Wv\X
pair shop&study	418	@gSNYHKKV5O'8IcQO4GJWZcKGguWP>edZHW5eREFM>@?Dg=O<0F*9nS]LhdWLPw6
pair shop&talk	522	G3SYLP^4OQWLRwB=^E>SXiLE<MG[gGX>1MVCUSWJMK8jX4PPALb:=QaQNQY?;D?E
pair shop&task	541	`aAP\Y:KT5@983e>Sj8R=B`ciN]SC8]UiBr#S^O?7_KKEfCA7G3:SedjZM`\ZMIM
pair shop&team	455	bcEctC@[lP*?5S&G\AAnSFPuWFnPK@F\bME:XjQ87@YLLv?/X;FJ9b#WKQTPC@\B
pair shop&thank	592	VWRJQ?FWEUOM?OTA;MB`@gBOWPR]jLNMEX6SDPQESI_gATZYD`eMRHF_JNwK;UAT
pair shop&ticket	529	^V?Y`VD0VU30NI:/5k#JVQbZH_bYFAYn^2UHVPkGBEGW=rLSPS?DS^WY^QVNK>J?
pair shop&time	489	kUMsM<#=C^;@I?]B@O2;a\XFNdb?;DYeLiNUcAI;M[19Ss:QBHAWAR[YhQJXQeGD
pair shop&title	548	GQ3d]PKY]O<?cWQdP=@^a9(X>]hEEEAI\QTOMC7TWWF\#M6?mF69V@I__NCWPIPD
pair shop&video	449	H^9HnmPQeOu[E4B]mC[Z<CApH`N\8IO=XQtdJBXc<wP^/RPVZUUYB*DO_?^j`DZf
pair shop&wait	571	NGEUXBM;7R>DLHMM>SLlceKUYZXRYeIbW_JRM46W_QNKV^eCTI\RSY\HJ<Lw@`OQ
pair shop&wish	538	bH<GASVESY6MS`RO=CDLWS\FJddwCSRaXIaUiCPZKK;\SALECY[FIVDLMGV4NL?E
pair shop&yours	419	QwJAWP\M8ijCTE+AYL\6;V0UA6H]NEQGFF<Jpa7QOOYg<SgPMQI@PNK[ZDMKEO(:
pair sign&slot	597	KFlDF^HC3`JWCLj>_RL:JB=2Sd+?KAC#ZZD\P_@`]Q-Y_2b`YUYURXW7DIC4SJ9E
pair sign&sorry	519	:F@aB05MFFLYRT;jUVQRN?9a;sQ>QUCMkNFQ.:;YvONEU9;ntUSPL?JAdFPrd[Kw
pair sign&stage	532	dLNeTKBFcZKHT;;X48IB;AO2lPZATDhS=SSdC@RO7NN8;Y;A7WN[K[NQ[#SXZEqZ
pair sign&start	576	7ekcPU;N\TIh<JBPTIZ[=<KFLPNG38SRVb>JMES<AY_7YINdOfRVE^<=PCAQwCOL
pair sign&study	610	:FVn?KHA<YdC4G>JFBTFLVJBdM[HBOT7RO?IMVYNg,C@TOw2\LUP<PViFW@M\_TB
pair sign&talk	583	4YwBBEmRLWJR>eYOq\\H?YM9fMCBecJCD^QX`FWM?iZ\UZ`RNEbVHfFSHXG=Q>3]
pair sign&task	534	@\;@NOc`eB?7ishKLBHNWHEO'9KLCFBQhXeB[[^??ETYFwC>1JF2IQGUEJle_75@
pair sign&team	418	RUjG0P0TQ0R]I#BF6iMA/R_JWZ_?OU6NOuTrZRZ1QT@F\gCW>_KQ@smDbTdmHhAB
pair sign&thank	565	\R53ULKT]R,N9]\CB;1I`[&D9RO>S62Ow0hERZYN:MBjB5D:GN687;YKn\o8CS>&
pair sign&ticket	568	I2o?G\HQX\T]qMB`RYVdX\GG.DK:@ISB^\MI_N=THwAIZ?AGNN4EOcC)F?;Ub&L[
pair sign&time	492	>\g=F>Q:\LN><0DUMZ]Q=P-FCAE#*EI;FR0T7=JaCsK?X7]=VoTQB?@BF>KZX>AD
pair sign&title	582	XS1FZL_NJDQGLTjF2NPOMLG\CXJ<CJa^=D>BEmp;ZJ:^9VA=7E)C\\wTgSVVa/_;
pair sign&urgent	460	DoIJMFM6LeJ@JGw5\M2PYI<gEWMKCKN?Y`PDafuK;VMLUQ5I>GD]2P+ZEATPX8FD
pair sign&video	487	D5UO;J_UBRH>PG_3/aCNSPg^MFWJwBD_HK5>jFWHMHHP?DAaNDT0QbfN>FO@L(18
pair sign&wait	529	Lg7HKKY*PD[MLLl3HO40,8ELDQQ[<HTENHY?_wuW9I:8N[YIPKFcEDMQb@LFZP:5
pair sign&yours	461	OOolCA(RLL[N?Fbc]?YQbMLWMFA;_d@:_iSZ^PP-lLcF\R7`hf[WRmVXb62Z^P`w
pair slot&sorry	534	HBNsdL0M:fTCVUZa6iq3D:8YILXP>[cH^jaM_178S]-K[_I[`VwXfPT<fe;ZDLRH
pair slot&stage	404	HF[Z;DN>89EDJ>/2JIDP[YKSJAKrb8LQQ)IQ^GWAU?OOEKMUD?XFUe[B8uRJ#OI]
pair slot&start	563	C8LCPV^L9LG>[sr<Zb;N`PT5C9:FWJGN5J9:QG]L9ZIgjM3BHH0PdZw;AiT^HCEM
pair slot&study	572	HJgm<P;D_TWOYXXFXUTe/C@tLED0Cw,=Wle`;(3d?LM@GJK]Ug^^MRRdV6=XHbXO
pair slot&talk	741	UH\_JKOO0LG9FVDN<WAAOTZG_XA>bJO3:`8gZ?3T`CDHW#OTC]IE>QY<DCNZ;tHM
pair slot&task	586	=Z[T[PKRIKXJ^[VLVTXwHHY^?LlaH,FXVLcV`>L^:LmVT[S/9EGSUV?YEEUOC]R?
pair slot&team	402	ZWI>GVSHX\6Jh_XMGNM5^6b:OK61LHq\=dHDTDd>D;:Sn\&7,822dSOJ[]#WA;_L
pair slot&thank	426	YK0XdIGVfL;AV>K[PL<M*0CW#YmPD:GP];MFoV^;7ZIZ;R;9GF2=acln=DaPX,KZ
pair slot&ticket	479	ISgS.HTTBJdE#$Z>>JTIOU,KWIMYqA[A'g:6K6E,jK\UG?`WDGKQOZ\D5`7`A_@l
pair slot&time	372	9SY;TNHM83KUfas<aMebw1UOa@>cQ>@NG-QG-,BY(M_K^VNPBF<4^ZeWJfMOL^W9
pair slot&title	470	N3W?(8m7TGJB_8aCwc9&Wu^JWB$p]DcC1L?baEQLKGQ^^A[a$:AEQhs87f]I,=D?
pair slot&urgent	456	BObgZHh/DUdXWGi^C=swM8B5\[[T;g?YKIae=F^_KgVC?RWcmj`U.47TKDEDTH]g
pair slot&video	513	Mn[X2<QF]QAa2CA[SMWb<BUUj`RwXeXb7XMG44@)]DG@bcRO<ShDPdCGRTcaFXI>
pair slot&wait	543	-EPE^9fX8SKLT7(RIT^EwICXT->_LLAa=;SFE=AQLI`eL@fVcfMH]7UJFDQ[<DM[
pair slot&wish	570	YHbWNRT>BFOwLWKBZ^6V]PQ9ZGMEcbLBD^F_^HGUTWHKiHIUFQI\YP\?Q:RQ\UVX
pair slot&yours	492	+8@7Fl@\AIb`clWQeTaOwSF=.D_SCa0ecGP9U4`kbQrZZoP4AKJk`0K1UwMD7INT
pair sorry&stage	480	#]^?QR@\NGXGFU^IIC]koN1N17fEAI<^UQTCLEP\\io_EOH%K@eLAAPZ+OJNOHDg
pair sorry&start	591	O@1RHPCC#SLHORHc_MXcEEQWUXWR;OCRcJa<HARISJBYmDJDFL=OPQhXgYGjOL;Z
pair sorry&study	664	@?WEVPIR<SCHUwWNUFVXR;ES`IWHVQOK^[_FDBJmhJ[]Sk^NIJX\=WDFRRCZVTIY
pair sorry&talk	491	NC;s`W7P:dkJJRYnI:F6R7JRQHKC+]<`<JGR^CJX`R:U#W?JNV9G/9_C]V6RD<Cc
pair sorry&task	463	:1TPQS78UKXaYvQt(wNAvP=NIFXO/`19^EhN?EVGcV0A/><1a?Pj?KTZbuAWVH;^
pair sorry&team	465	J<IPQ-:OAdXSYEk^EE>#O_>A6JOC?QQL5DBJ`is7kPW\FYTYM;U-?AVe&PZJ?+XI
pair sorry&thank	687	U]=w\BX=BLQBO\Hr6WLOj86GFP9mKHUXTUOHPNDEN?9cT`G4R:C?N<^Th]FTACKN
pair sorry&ticket	628	[I\S3XTNASVQ@GO_aJI`?;8iIVeBOW?HJNXVQIJPePwBRTU_WVcVXKLOD@:`m_PQ
pair sorry&time	590	I@VwSQ+G=b`mV??h,YS7SfLYOq:S3dRE`H@QM:'Ol#G@DFVtWUTEL9TINJ<WDA_Z
pair sorry&title	1086	]IFRN<VbGD68\wUNDJ<I^ZSJDAOKIISYCGAHNhVKVACdDVME1?M:INZWFV\KAA@H
pair sorry&urgent	423	EDHSQ7HHOHALA;K[^M[BNJ`LD9=BcjeHP2w4NML@j/CFUgO?^YQX@AZI[KB[GDFQ
pair sorry&wait	449	NV;S\PIXwCB7:0s::3UKRMAa@?MjUD\hiGN[Pts*++9@JXM`9AEC<fGS`we\I:P)
pair sorry&wish	448	.XXIHm`N5OQF=UUDO9`3=7I>BSR7D+<5BeVW1A0<oM73LIeXCwiUVRLQ;CSH=_Uf
pair sorry&yours	506	6MMS@9J^(>]3:ZCd3+QDq`;P;BjEZDTQ>D-PTPLKqLQJH#LL_@LJJ?YNQ?.IOKVo
pair stage&start	560	5eD`WX4WTUP^:=,WM+H\?E=pc]@A;@O\KwfPGS\Rd3Z>BScWYMRKEL,WJNZDiN^L
pair stage&study	593	Y<R>EUg#SfRIO\JTFCIC5Y?IP_<`=^N7`=HZG]PBY\R\V+h^^>[L/2>MQA[UICP@
pair stage&talk	533	E8dc4GMF2;LEMSD8efZ;B>E2_\'CG9bC?M?UO&;a]TERvI6YO_D5wWRAA;gWcn_Y
pair stage&task	570	wEWPWOU<KQ<?sRGJ<iDHJPV?[^CkX9D@Dd.LURI1\I<SQ1Q@BNA0QIK9UQYGDa;E
pair stage&team	402	wWJU]^5M_M0cj\O0SbPWUfS;PXUnm2Th@<NP?BJEeDr?c8AT;UPFTpXY:Df?MiBE
pair stage&thank	600	DX\=/<[RLF>F#d]Q2#8WdU=AJWghcPCP8V,O+TJ4j8RJEP\L>Fc@>`G[IalDOb4V
pair stage&ticket	690	L.DFSPGQ@J&AmYFOJk6F\DSIPUB[;/d8XNELcFJ91FJ^NU65,M$#_[f7V:ZTJH>I
pair stage&time	517	?CVHl]#^aFSRsK9[kZTn^DZi\WF>KK)Rh=adQ7=Z6Y]STbN>JQHUf>N\UGCCX]cS
pair stage&title	758	TUeIM]VU8>;>LJO#OMGFQSVC[>V\^GMNRNSWRJKJKLKX\ZAGE=M=LWTQL[VGEKOD
pair stage&urgent	380	7>J_b2t1Sb]V@JiED'Ww+e:g1QT*;KkUSKQRB>-JC@e*NZ[kMQKlhRrp4>;V]IMH
pair stage&video	568	u;qm5JR70H\UI>8\*XQ-&MD>ktVZcW`=Aw+VD-7Wj@T5S%lmS\VY=N^:<iK<9p?U
pair stage&wait	516	s]Ip>YB#fOPH%>DRIE4C&9`rh_SGFYp?KrT7QCM>Me./=h;;@LTP?Y[KYgOo\UGM
pair stage&wish	634	oPFIX>WNMN7TiXR;Dw=<KfY;@W8_Y?]LRLQKXeN7>REfSTHFGL@8G[K9Ze\9KM15
pair stage&yours	588	jPB^N\>WSDRQ?3KIHE9K6;dwM^_LLHUSCZ]JR<VJ>C;E>K=SE>DBUb9OAUPXURGS
pair start&study	490	Q[S_<R9BNSw`I>;PCWS`4S2QDLJ`H@UTBaER>JSR^IaIO6NS[HcGI:6W;i>NO[JQ
pair start&talk	385	DcHD\3=ZGS51YFHIl+&AM.DB]<Je`:KYD4^1W>L[XGC\<]N6G37=-NlTfqVWw6BJ
pair start&task	465	K`CGI\T@fXW[NdmKT`L#BPG=cYLA=RO?8n7`DrLrK[;kSNLMMlJe^UP+@7[Ce_Pc
pair start&team	472	5YWJ:JIE^pf_G=Nw]Xh;FW'5?SE6CW8'bKFb=WtFV]DJK$I]V0ZgWFN0Sb6(d;>[
pair start&thank	546	>HMGQg;WGW^_[.IR`FNUEEBDGkGDUF:$^HlmB?<wAYTMRFZGJf`Qb0+5>:R>OIYl
pair start&ticket	385	bpEaF]INJFRH.JfPjP[]ESVhNakBRPD@[4]HUXq<MFh?jMJ;?8`[ABfJVTaowAjT
pair start&time	575	JXvZLR]DLJ]JR[\CfQH^OMF?9F>J8;TALhWR]qSA?^@EbD[[FFF\M^EC<aB]w?PE
pair start&title	627	FUNUP^HANnVdP7VNwVI`>RNhX]^;UZO9^UCNKA?WcT\HK;VQdE`_HHSUCC;Se^YE
pair start&wait	586	MCMJ=N_LGZJ^UTXTHVU][L>KTKP6ITS.Pi1WTE;`UcTWT9_aRc#`I%OOA:NfTQ<?
pair start&yours	608	CIM^@c2BCSVZP-C[MAXVCI=T:Zh3CbVC]pJFW8?RwQX;PAcR\TLY>>]?D?7MBPQY
pair study&talk	507	_66>\D_[KO1@LeHE[uHVMnw<EF<f@>NLV0RSYRI@/YTUWH3STf91XhVFObf?9[BD
pair study&task	495	[PIRVFH:MV:]NY?_7PGUCIM_@TWN#6:DcPe/OBSX9;GJ=HFNT@GG#QZ[VLTYbKK9
pair study&team	403	45J;;YT[U\;MIcwVNaM0AOINJCP>TbXPW9,I>U9s_ClUeVBDm<\ZX^@=7RJRdSKF
pair study&thank	621	?vVJBEHHIXVG33JH;;SN6L@`F<lAaj8CVfMH7PFVwH`IALd_MVQA5N7fJIKQOHVI
pair study&ticket	510	RaBeGT_?dTpC:DQdB4YQTQUVUaMHH_SEf_VY7_[FFO\K9M]SULQD-QGQhJw[?I\b
pair study&time	516	I3<OJNPZGD@PKW]J^S8[j66B?GQ#9\0;OJPOOB']L]g9VLGO\I<LM>LFXBLJESWq
pair study&title	510	TKW-UdwRLDQ)c]XTIM;?Xv];f9MI:8^\J9e8HnUM[EWuEI=HD:I?YJhdJ]coVLOA
pair study&video	330	RAA>HER:Z8UG9i@YoR/;CCUFHQ+J8/C7JFN'=WORGRFw<`MBK;J3\lQQgZk>CC;O
pair study&wait	419	IvFNaaXJuE:[G5?BA=Sq>IOS_9\f`wkTVfF8CdESLSa7@JIVUUDcVlOnUR\fb7[>
pair study&wish	405	7-7jdSQ@3L`d<KO>IehO7W5RWRLDLQLB:hnP>JH^wELIKQHK]RNAMPR2JCORo[^U
pair study&yours	511	N_L(U^/IXNjLj30kg>KdW@OwPcW?CdG5<^kH]=4?`[B:JMSZUU[TUB=H>JBSQ9b>
pair talk&task	477	NjDKRfJZYH`mAr9HOPRw6[luEen3#^ReXh\ONM_h8sAHQQ8UR2/9?SFcX`Eaf[b]
pair talk&team	503	KIQP[Z[bCJ;<;hQ/Q[(?Iq]BwR?7k-p73VEcVHN<JBHN^8gT3IN@Y^qH2DZXCS>C
pair talk&thank	694	Aq9IJINM_GO4:]ZV.V>9TPPqBSwYFJOcQVDI1q\CJCWAMVM?D?GVAa3W\kYCaAZJ
pair talk&ticket	564	GL`TLO@TFKC>SF;UfYBjPeOJk[#HWDFG^Le=GSa\LUWRBBLJOWTFAEnNIGYODT`Y
pair talk&time	588	KIJF`\/XBD8NqwNIWSSOM<FFNG\AOLG[XG[WEQO^5EVm_`J:MZ38AQOJVEMJFU_k
pair talk&title	459	F>`Z7PB92DR4^4X0(YSPUZGBwK2BZ3:PAd=Oo,0_R]v\:)GH=PRGfYiHUK+ODeS6
pair talk&video	673	_3jIDFcS8GG@SVR6Hc9<Ndj0]EKS^D]83UAaZGVCj@ALYDSaFVZGNhgI@G_8Bb#1
pair talk&wait	455	X9F@lc)QSa#)B<B>a>7jK]GlOBV`r?WJ^RlE]<XF)bI]UF*Iw%J<LTbbYfFEQ<Ud
pair talk&wish	448	QAajLZ.,=9b8LMHJFROKAS`V]?8=aRZ=L6NwI<4=fRS?oOZWYoJQL`[68UDCBOMh
pair talk&yours	606	HKORJIFX?Q8]GXIWZFDFMwPYbTWQaEcQ2TCO=1_<BYB<LKIR@[B=YIY?([pPTMF_
pair task&team	519	SmY\EWb>SZTT1YHVMSOT:ZILZWBb_JT@W3G[BOI=QUJ0EQhwWVbYAW`SEP]J6?8<
pair task&thank	621	EYXY@;R_BRCGDV]GP;B4\CVQK?w^hREd9APIKKm=mEcM?ALMO4VFKuUfGb]GYX@b
pair task&ticket	556	XWgXMK@H:H;@POEOGo1LGpi=_c\ZwGT/<YCV[I:J/KBFXNFRWTU;Zth?L>\MOb@O
pair task&time	561	I[F>iVOSS<?S;U[B>DAfY4afYC_LQLPXK*i9ZNWFEhVT<n@#G8L;DZJL@G_HWK_A
pair task&title	640	S[NMcQ9IK?68I6w5DS@^7/gWAAK>RNkJQDhUa[cL9[aD?\H?GOJ@>jLbL^\N`IX9
pair task&video	429	tCUN;@`GRF;N[A:2=VN7A7[\Ow@sd6ZXCR+E`>M>e-0\i&`sD\BAPQqVLJa<0G&:
pair task&wait	481	IgFfP;P9G)#WHHML>WA&Z.TKO\?mQ@hAKD2DRaf8[RCMKSFV8JKKF\ZcNMRh*]67
pair task&wish	401	@dL[Je8NAGgV.S][BPS7BZGLC.i\GBb@iN7XPcW#jE_C9[RLHN\BEPPONKC;M\;I
pair task&yours	499	Fm2MJ^F_eWMGG6gI`1)[_8YdCQil98b[EFG#bT\=HFF>6]CB1=5GLWEwbsSROOAU
pair team&thank	526	%:UwDfAS?igb:>:a^ItXIUI^;d[,CPAV[YUWAN=MWTP1lTSk^R_f[8YQDJ<GS@DX
pair team&ticket	533	Le0crIAJm8]2CBNVD5QbLIdV?KMWENZM[bL#JHY+HP<Z@n8KL6,\MWSL]CLgQJK2
pair team&time	383	:<?SFG8ZMBO,WvChPf[b`O^Gn90GK6@tHDl_A29\A>VwON*FSNG3[If\^NU^DUgU
pair team&title	431	@NsHNU:dCL@CFR2HdQL>]3Z=QCZBZC=NAU9H@CB^][c]wfSQ9_[PO]W>/lJ\[eKY
pair team&urgent	479	@A7l]5h=ZQW.OjwGEJ_cJZC8<9:C-LmZ.R>JA3\EJO7LJ_GR>;kEH=PUOdaJA5*E
pair team&video	435	]3E=I(e<4V4cBmYHLG\5:c2Aa.LMoNbGZE6UHHnP9PCFG#aiTtIUBN\M=N:@eO<S
pair team&wait	705	Zh=w`F;LSKJ5<GhC>6II=;ZWIs]^COTRVdo@g^S:N_E?0Z3FS<B@3PUf_Sq\l:i<
pair team&wish	478	JFw4/8`?Q3fBD\LXMeZJMZ<'WbDdZEV<4VFPOHW[OKFU`JSlWLPL_lTCBRW;2`?;
pair team&yours	567	k?TNX52Ac@cS8:P/LQTZ;EWUbMPKVOwHN[VKLXj;7TB.^b7gC4QPOaXF_AEWVTT2
pair thank&ticket	507	:@^EODRVQwSJOV\MHNFY@Z2`MI`OIMSI8YLc41I7BXETNX@AJ\KGd;SSCNARZUQ4
pair thank&time	759	U`KKLITKOPJG#??JC@PIL@FqOLh[W<V`cR_=A[aBZ5]0?[CH=LLJ9b?cHZfX`QFF
pair thank&title	592	\V]MJ;;f@:3=UkP&1M(Y^PR=YEQkI#HK4<P<RZYMLBBaCHK30:=-[YN_UkvL&@6I
pair thank&urgent	394	AH>eb_PXMfGguW@WJ/eQZO>CaZM;8^#/[cd9qJ*mHS3WKZSWE[hWIFIKa9I^]Xp^
pair thank&video	537	IWXY[2\rC=9@NTsB;KAMUQARC=S^kNQB<PV6^\w/UE^agBNEEHLSG[^HJ_]NF]^G
pair thank&wait	610	ZT9ZRS_=[BAGd\ZD>fJL\?MC>C;OGCURaIQ'FYGSJOE]KVQDBT:FPZw?PYhTM5Y>
pair thank&wish	441	;UL`d<Og<8G@G]R`K*'OhcO^4L]Qh`6jFWQZWPJ<`ST^:@_.CJYTIdRTJPFwGVTE
pair thank&yours	709	A@UKXReN7S[LXcQLQNE7XUL2LI<YFVIHH<DTCQKKUNQhQ#b@Y\eGL;JHAFZ8P=<I
pair ticket&time	402	ZGDUgn;F8NMr`tZ[gw$EX@>/<OMJiC=M9>/n>CK`?Z;b`@fZBY69UE^=JKG8TZ6\
pair ticket&title	540	ggLMYG@0eAOPFS]W3?NO=]KQ[RQwL.ULTn_>NM]LF<.A<TPJIOZ.EU?mPJKoTMEY
pair ticket&video	644	^2t\B9RM;Md9^Xg4BmUTHI].\?,@\=GI>bCYQ:8T=QX\b4U54WFAwgbR2OM?/jN]
pair ticket&wait	490	LdW?X:=EDA^8$FFD77[<@YVUB?TR\Gg:4J@#>\d,V'<JGeK_1+XTBM?dN_SOGWH4
pair ticket&wish	676	ZGSWHC`<MS6VRN=SBLQEJPOMT[@NMLEO?KO`iNS=Q195XKjDw`SH[SRBNARK@UQK
pair ticket&yours	474	?a#8bWDAJD0RM[88CLXFSDOQ6`WY=5THKEK[-pafHVDYB@a6KI?QE5EQ_7TLaRDF
pair time&title	418	IEM.WR_PpYbKm'RvsOi[Z<OK=M:=INHbmbVLX_GBYkJw_SSLJBDXVRb;P_CfG0\M
pair time&urgent	486	Z=$Q_GIibCH;dkLD8ZSAMH[:#ABT58OXM)_=GXiPV#<qJi8#K;U=iJ]]dGA=L.VA
pair time&video	614	>MlLFO=`.PYPQfZLYLTfG#<BXQLKGW>VHSRc=CSe<g_QnOJZERULW[UFQ@<_LPSR
pair time&wait	593	LK`S<P@GdOFbR@#IISHB`>MS:;:GENJLa;GOMF[YU_FPPAUKSTS[NONONQTPLO?L
pair time&wish	562	HPlQEVwX6[bSJYX__VBM:UE?aGLB[?\<DX9bMHL`UVEF]?oRSffX\WRG7GJ>NiDR
pair time&yours	574	%#>EU]HOK=AViPF\cIi\dGZTP=6J5C7RaCWKB7H]?_Hope<Pi5JAYRJCRU\eTJM[
pair title&urgent	500	bV?qJG1HcMbgA<#?VOZ^:jHOUtOKL_W5\Zl\AIB^bEM5NFLdQhaKKDLK>D?`aUTT
pair title&video	547	_>aL4ZE_@,<GcHJ'Om;QLah9[K4XlFqKWENVX=GZFPDMY_E?FFCC_TwHJFP53QCJ
pair title&wait	553	nhP^NS4EXUZ?G)?/VNDTP3g^VUZ1NNT=]wL?sWLYUFB?PKDMCJL9HQmQP[Ogo9`>
pair title&wish	486	mBGjJ=X1A1OGDC:4DwX846CJnr;GN?fA\a3X`[K3QHBBfeUbJYJiFqc3NGTO5XH7
pair title&yours	718	`OFX`EIIb;%6[IK0C],H`[aKMIIfP4ZiLLH;\Kk4;<HLO^92:?6#IWdJ\:^6K5,I
pair urgent&wait	486	@Y>ej[YOcKJN=Nn-WbC^UI9C&gEHN7_LSUpEbCmTES_GR;H:a#FKP=IJTKGTb?MP
pair urgent&yours	551	FGbX7WHEGCHf[eEOGM\;SI<V=<Q@PIOhYW#GDFCG@XQEbWOIW`YLOQILeB@[KFXP
pair video&wait	422	:I1Yg/N?[68;XPwW_DMKW.KcBKNZ<OSsJ^uMMSl?7:SO+j4KX7TO_frnGSZB)2AM
pair video&yours	392	04Q=1K0cF(JXXatTq`lIwPl<K&4BKs9:S]f/mOhe3RXQF6M\t\LN`RnOKCkgcJuW
pair wait&wish	420	WXUT/NL>Oi\K.N$jXUMv:JcZZC_Ro3U?VECu-?9>?KH#R_?l6I`KE87#_=B/XjlG
pair wait&yours	425	ROhd3NB#LI@^LH6+f^Bsc?EP`=U>^>IO6JUJA46ilZPQleM@(HgK]d`N:oKdMWaL
pair wish&yours	499	w=;_LUdMg9;RP_n<Ne5L@Tg:>Q]\L8eikLqa?KOB?d;e\[K4TH1LK@LFcKIIS;>A
past interview	528	beM=ErnOZ;X=?Gs'7W?3QHI[MhgVl7eI0mIPhll=MEOK>HIK15_P9w3gATgJW^aE
pay.lure	730	GTGFMX\PUaOQLWVPfMHYSG>XRQG=BGS@K[V^KWTU^wY;OWYLYUSZJKIGF?7WU`KZ
pay.lure@subject	485	2wYbC\QGQuJYDTUf[;_ihZ:UGnfHXP=Q\^Rd;gResXZSUSqhYQ^ZJE1H6G0]iare
person, and hiring little	281	Ki^_7kQHZ`FFDD`a[GUHK8]c2NVAKbRZh`UDL>c][RWCm_T?[EV[?QQPHZ[wfZMV
promise	796	bR.PhjM3pOI[YGXIAELk28]ZOhRQ&V]XwTa>[jTV%X%E2c?@SE<OHG?[]KPYl:W:
proposal.availability	599	WNNb;CC95VJQQ#5F&UQD&X[DllHIRTY,Ek6c[0>Bb:M@VAPmJfaJBKO.HVIbDRO@
proposal.availability@subject	537	\G_f>Gp?>=MM%4N;9SK56P8CZr[KlA`E8n#sQ>L0b53;92Nc;=R[<Rc@5/BPOgA>
proposal.link	626	`4Xp30F.2GPSD'1M)WKB6OQElo<NSY_>DW<Z@3DMpO??c@ZoSdhJ=YP7JJPlCwFI
proposal.link@subject	645	PBZf#*^/:IC?4<@V3Y=-(UG=nZ>N^@[3Hj,iB<94rF8AL>Th@OpO,b`99HIKCi=?
proposal.offer	475	Y=U^H;6)#FQSCG4W,_O/A\LDZcC>RVU5>YIPL-A8q3KCe<NiLdm@QP[1BBMULi:P
proposal.offer@subject	590	TMcR.,LCIG;>@A6U;MIC+[CW`adLZOF1Ew;aK:PKi@E5ZAhtPQkJ8QfX)CY:CONC
proposal.recorded	780	v>ih60a6**4>A>-=,o<0/su1f\,sr7w=3a5dc>;&n'7:o$et4hl=:bj8JYaW7Y)8
proposal.recorded@subject	828	hE^e3=P?8F3;<V7:<`?3Fw[<XX<WlI[I:S-ckEG9e2;@P7ajDXY;Hih9AX_R?b3B
question	636	JONb.H=3OQMM\81Q=RG><?OQZjGVPWTISbGRGONHTACCYAL\OR\RQKMO\UHwJLLX
reader applies	414	XHSD?.P:BM#CTOB<PGIBQE[BOU0JWYcWOO[>UPlLRJ?SQTPFIT>JMQIIPIJH<EAH
rejection.clear	802	#kW17CMu/PQ:)XQP46M:hi'\+2sPgQ'd8I0C2]P@w;gf;(pOEUbI0VBe+[U/>[Ic
rejection.clear@subject	711	>ZTSC>J]JSB;5[PX<.RRGg?FF1LXRU:V7L[GLKASgCaX\F_GOH^LB;GdKXLS>JPw
rejection.farewell	636	.S]40S]]2VW;<WR`/+M,wX%Y>;kNj>2a=M4;AbDHm>iC:2dLJQi@+F2a3U\4IXKi
rejection.farewell@subject	415	2O87P5XUF29TLVA7DqM?UcH^AC;aw@9eQF,6)P;FY.Q><O]JH@UA?iOf]Z]2>a1A
rejection.soft	401	7uIF?\\k?LB\-JIP(A]+WE+V#NwF\aD?[CG1M\:8d:TTD4d>QGbL.AEc@FT8<L@[
rejection.soft@footer	448	_@RAeP\CEO>R\sh=OwNB^l=<9e[Qa:K^B@Y^PSGijaHY=EiT\nLC98I9jLJJ\S8B
rejection.soft@subject	376	WD;bSLY)H@MRFmDVHr,IDA2C@_Nc$7\KXw`jNhWD.NS3qMTC;^1Z?Me`JVA_F<FR
relay	588	RCG6X=RM@8-Jg^R+GW7<cG_1>>GbK4BQI=JDWaNJRKGjRCR:AA6:MIYROXwBAE6>
reply.advanced	717	]SQa_?#OD+E;B0]<MCCTI4cZj^^HXCj`QNP;NIU:I;==N_<F>3Q?UuXSTF\URO]F
reply.advanced@subject	632	RZOmZK#^YJSLFLU^bIWa_BVP_YeIDBlg]@s,QBRIBCS5I\1E?*FJ^bGPdUDm[AjO
reply.hint	441	mM@GSJDEg5I>C+hES9@?FPiWp?_7^O[0l[6<j-KP0JMO#c<CGP@8JaEU_LdNT5F9
reply.hint@subject	599	_l.SZjM=n<N;5;v?Y?0^@0P^6T[_#2qbhmM4fZs?)C+5As7>E/<@-d,hVdVji5W2
reply.hold	652	^Y4foC?KPSY<>SqU@QPJU4IKMSn91FjdF@GK[BU:<08P?Z2A6;:0>Kwgh6RBP7f;
reply.hold@footer	510	:XTI9a<LOST_BD7Z]HkU2e7[HTOHOL?<^VRT9@CKwj^K?<VL]dZOE2YAYSQXCNJM
reply.hold@subject	639	_a#b]R4,S>8QU*MX9.?TA6TjGbk[0VagkXT>\RbJ/CE@4]1;===:EYS`XW^r`KdB
reply.later	804	`_ERcUD?k?XU5IQOB/Qv=+M`?g\G#ZYXnOqMRSpC/O;I;a5?_ECTDD<U^RM][&c7
reply.pending	455	gP$Gf^9VK9CQHQVF<PIj35TPLPI`$IUMiMhS]RXW#J48<f@IHH0JPSL]V<UNO/X-
reply.pending@subject	507	QgDr[J-_ZCH8.-WP.8NYQ3^w^eog\LUVSpQ9XYXT5)A(6kD@>H>Z<eRl@]]lb8qJ
reply.request	516	YJORkb6I_KJM7;PBGTEaPFdTlKa<CKLTUYWHbQIL3RHIA\#?HIBLAaJ>UMIab>[C
reply.request@footer	415	=T\[cIXZQCPn6@HS=>]LWGPwaeaPkH<]l`aJWJ7@RIC2$IFS_LM[PvVRM<jcjbge
reply.request@subject	796	[Z>]aH3K^JJK?BHG.:L[FDZv[fsK=D\]_bj?T[UE#3BK3l66THNOJOQ^RSRu];`B
reply.thanks	401	DhELDLX\aNO604VWA@NMLEcXDH]GU8_t1SX#YBG9E2M1:U=R<@PH,XNZCqO:YQOC
reply.thanks@subject	452	ES@T@^E6gYLl@6\U#A\K1ZAYjO[i<0U4`fhBGbZV;\RR2dsAQJQ>#T,F^3RJaFDD
reply.withdrawn	762	`dBjmQ8?`22A?.`;AWKX.<GicrT[5MfXqld=aRi?4P31/m)/23FDJoBf`N[ij3w.
reply.withdrawn@subject	599	]bC_j;3QVGO@@/jSS2`FDDP[llgCCWhXN_w/N@PJG9G6JV+@9OE5Ph\Y^TGcg>k;
reschedule.moved	775	;J5f2K;#ESMSKN'h0Pk@X1GH2ZE`0gNXtDd49BECdPBR\`FJnJ`OV7N@_J3sIFHX
reschedule.moved@footer	372	F/33&a0qVND8Tew9GBSk9][_LNI/Ig;[5FD-TQ<U(HqT]$Y<Pi.Bd]X(G9==5q]H
reschedule.moved@subject	857	GU<g+GI8FRNNFO=u43qNM7:H9]G^4uKTi;UA8GI4w=@GXP=If@^UD:OAT[9cMDI_
reschedule.why	655	BH#c5QHAVNJ?IVIb99f6XKAD/BJX3QFff0U<;PCJT9=[K]@:W8FAI;WF_[<MOALR
reschedule.why@footer	403	JNL\wi\\SAAP2d\9Sc=IeNPWR4E;\(4eUZP9UeJe5hEbdYIUI]18baST?@T7?Mi9
reschedule.why@subject	579	DHDXYH;TWMRN^w?RZ>VV[TINLYE`PURQOL_NFEKGLGQSWjYY[/GJdJSBV`BR`aPX
scheduler	637	d:i^HE;?/=GIHIA.J`A>Ue_9`]8_\HY>7`JrU#4P\KJ>h;X\7ac=Odj2NZeK0eKQ
sense alert	504	Nw==_nXiBV^ZIXb^C>NJXY5TLPXJ`C9`CV@L8YQOhbiT4HlEbXPO@P>hG9AJXCPL
sense alert@around	662	O]=eITXP[WOV=5R_LEST+QDTeWwNRTJMVW]VFIJ``;M4J0[iifR[4F/DGG7Om\J`
sense alert@if	553	8UcdQ\CROLhWI1TPDEVW\:<TPWU;:L@O8a,ZQQM^c]USPAbMPNDPL>dwj69NbQQH
sense alert@sender	988	,g\d.fII@jnr-'2nM1oc/V5whhg8Jc72`lWb4@5edm`=S?iidjgh:-0P6;*achYd
sense alert@subject	935	RgRlRT7TQc_Y;3.dY=dh6?Kh_kw8@WUGfc\R8FC_`OY:HSLU[XLZ3O7kH4=cf^YZ
sense apply	521	SRHGDS]JGXJh[B&D+ZFE;fJPVbYEFRQ1XNZc3WA_;[ISL?]aWcWQYJ=J[#ZJC_JK
sense apply@around	802	_;JGkE`FfaXUVcK2C`9RDdRBEL8wV2Z=Y8RaM`FU>QF]86TSRY:CQLXCL7j?NC?5
sense apply@if	508	H=9KOMVWTWDZRSH>WRVcIVOPLNSMR8GM[#Ta;@YRgQGpXRSXI_=SQMR4Z0cAY_QM
sense apply@sender	630	u864PG`IP`[n^d;\PI4HR_;,8d5wFNCIkD\lOc_QHY?i66]?ZeU?A:Q6hFlCHFS@
sense apply@subject	503	pX/=MboBbH(Z\L5/EQGEJYMP7NAhEROZh:[N.gcA5BD_AB^C@eC#3>:Eh\c>_;0)
sense ask	414	R-LWJ.Z#^OOIB#DPCFYR8fLBSaH@<H_?Yi>NR1UAE?J=SQ1UJGN@NTPM_RHdQRC8
sense ask@around	715	UQH_hQ#Jo==:07qR@63j=:Kj?[tUKMZiUaf=^XX>?:+I&n,C6H.M3UP\bFMXc+hN
sense ask@if	606	Q[WcD@Q6`B>KR>OMESNB4DYA`ZE;@S_ELY=BPLKJLJ8TOC>PF<KKVHMNP\>wAG89
sense ask@sender	479	LRSK4QLKEaSJ.EH9E9WFW\Iwd^bJTWJONR]dHKK[nVWG;?D_cPgb=*9L[I@LaJSK
sense ask@subject	730	U]6gbTFO[OFXCGBDQGMwB5]lS]mO5MIZTA`?FIKX8V7N3s<JVAGM8H1d]IHcr0W?
sense asked	654	ZcJ^=FE3QNUPG''V=IU;66VPXt?PGQcL`f@PPHHQYM@;]P?`WJYZXEPOTSAwKZKD
sense asked@if	793	XICwDI5>AD>NKL3W7KV>PZPLfgVO`ZOEZZ:HGAA?_?BA^LLcRDgYBLIAQ_;^HUO\
sense asked@subject	549	K\e_HjQ5MP^e7*kUXJXS?-?^Z_@?2]V?Sw:bN>EeWeV4YH`O:XAk%S3K?^>ioXKH
sense available	512	[BW`L:F,#USFTGAU6MT90aW?baIGWVI;Id.PM8?KiSII`IRcBZa[NPQAMT3RJdAJ
sense available@around	657	IDN@id;POPQa\HLFXVewSYVXSSG>GZ[LHX`G]9CeESiMFZK_aRPaYUSNH2ENNWge
sense available@if	532	[LgRP9fAL@CKv6?@As8@PXT#YEE\BJr<ERESWIRHV\*\qWQrC[W/TaMEPWfgJaDO
sense available@sender	569	fXCRLbNICOwbW=>lZLR[Bd=C]gfR@Y?@aQ`a:IQVYXqGANNPalTi;BD\dOO=^`bK
sense available@subject	520	\IawIEV0DLUR,BQ[9NK-5]nEkhJ\YNn,3d5gYVS;rAC%O+K_KKPMDW5TJXA_CgGE
sense away	490	DF'DNQw9sddP3Xa\NDSW>bPK8<WIMFZQ8B?mRGLI:QEQHLEQ>E1cl5m8MW1'CXFG
sense away@around	746	dFUw[SEYVPAKK@N@JKFRI^WN^WDaPGZMT<TASLOGbJM;GCFLTD_OZ^XM[PN[KEPK
sense away@if	392	ML;>]\WXNF0SjJM_cLH^Ng_jHX:;SKFMITkJT?QY=YIMKT9TF\3aUEX:'-aU`OT#
sense away@sender	664	DhPVCRELKYj[H#?[<Ha?FJ7WQZbGOW>YXXGU?MJTVS[N<=[dgjSRGH2\EORQgVG]
sense away@subject	1063	:E9EWBU8Z^lQ6EYN:9Oj5k`wR9b<;TOlCK=W@7?JGHJ<;\ISDJEh_2`8A\?;AWN@
sense back	375	B*-AddE1Mg]OIDb2#KTVB@=feU;c?:RHa^$KNYD>F8GH>ANJa[Tf;YEZ?seW>C>>
sense back@around	592	TmYnSGLIawb\GBX_J<eN1=VZUToOHGaL\`\^5Qa^LWNODRLdY]SmG\QYDGRkRZdS
sense back@if	554	_HY`V>c<GJ<<9fLBXE]SO0cVNOY`>Q@eO?B/NjSF@GOH[uH0V8R#UK_UXSTVPFIR
sense back@subject	506	IwV?)=\NFChQ8AU1\LVQcX<G=Q[_X:N^N^>:X[^TEhg]QB^BKNO`@V<L>_KMA9P5
sense book	399	f,D[K8GO5X>AP[=faMIXc([GOA8RW>SJBcIIRA5gCHjWbA9LY`K>FJwRdHMUB@NO
sense book@around	578	@2\V4?QR6?7.saI`cHN\sr`2OQ'PJ^OcM7:Y=4&W\CMjn`LJD?WKdFW)M]?e4X@w
sense book@if	662	V>Q?QM[9[aJHwZ3IEeZTFN\@HNFJPYB7W=NWUJI_A=7YOTRNJ]HFb@`BTRHWD?@S
sense book@sender	962	G\Ka4`Z@M^X\/C9h>@rKBZ:TNigMUh>KVr?\<O=b_QZ;H.PcX_w`?>D;DF@YXa_g
sense book@subject	537	\EVaACAF&>OBNQRHF[?2PJLViNUBSQZFFZDU?#CFW4&MT=KWK<JG^Cc9PP@ZOU;\
sense bounce	546	Q=<3P<w(s\bGGWT:=LTg9YJTHHTA0NSV@S7Y1<FYHA?>6c87H/KqRIL=YU8=<[G7
sense bounce@around	451	XZ:BYJPOgP_,_Cf=ZR?Ec#`PQdFPdIu]INX[g8OaUWWVHR@SLK5MZXbOV.QJFc<U
sense bounce@if	472	A4KVsRRA_JwXVC^Q[[`\FmPe/Dc.]\if@i>_FB*UR_ODQh?YNTEWTYdhU:V[RaRA
sense bounce@sender	503	/B1P]LqLwgaQ3K@RZ7pI2T:mB<WV@`ZI@.>ENEEAR4IGCP?eKD>g;:CA?_TI25TC
sense bounce@subject	637	IT3Ej>bDlZrR1Oi84/LdDZSn2;cE1L]^G:<X;?BJ<==75w)HJ9XfIAi>PpFEHR=8
sense call	518	QEX^]M*QRV;[R+X@QP^d8#9QgQII]JPR5][RF3d_ITdHNa8X?ZSMEUARG6[cYifP
sense call@around	719	QTw@3URX4TUYT^;TSYMJ:KP1mGaBbaFH,_JWaM6\UYcL`;WYWdvJB^Q8>G^O9h>G
sense call@if	690	JD>?IQ_ZJTM`[w\FUPM?ZOHLDOFiDAFAJ:SVKG^\RJPiEOeP]c8FQP?QJ9sGKHE]
sense call@sender	571	RK0]:RDA_k7LUmOj1<N5K58_A=rD*ZRJrSTLGK?7M5RX_G@KJ<RD$#M^CkJ`PDYJ
sense call@subject	720	W8HUUL2aIFIINSfLXM8TSImUZKW?ZDB?>CIGa%;K?R^cCU@MLNGCQ\ZQS#bK2ZLG
sense cancel	830	\L=jYI?Y=jfK5aXs62P0Z09Q8O_#7T=Y<D;hWC1;l78T69ESID?SF9OR\'><CEhc
sense cancel@around	553	PS@]aS:7bSDbH6LICEEK8MNnOVl;9<PHwVPMLPSIN@C5H^OJNMD]X9QCX2?VQQh?
sense cancel@if	669	G05daEMuE`bABaoc=<4K_7D4M3W76@EV9;8lsS3Kp<Ea04HBADA^;#kZPFA>/J9l
sense cancel@subject	802	GAAwOKAa?]gJ)MTr6)F/]H9V5Lj?*GKP@F:VVRH5p.<R/<JIGLDS76Qf`,K>IIZh
sense candidate	454	Ij>?FJmTNO<RGUZ<4EWMA]JTB7M^ZB>SSOVA?LfBoJZQ6VwmT\KQ2Q/cC]QAU>M<
sense candidate@around	574	Z3@Gi^n=Xc?bbwI6PoEVFR^-WR%_V1Z:a>]bM[bS3LBS<FRUOcL2M9JBi.]RLFLI
sense candidate@if	488	CY\QPVH3QaCWL@nYK5SA9KNkPNG^TVJodD`S]PhOKJPTDs\QGJUHSS.l[dQQ\#WK
sense candidate@sender	515	HAB0NFl`7ESXZwYAV<5YjQFY@%MQp/Ij,8IfVQM_eNTdHT>D3-07cUWDEIW88B5R
sense candidate@subject	499	Vt8d/hFNT\\KM9.W'0L[#GW]Xfg[XWGNLWTM*^\4fP_6/RmEF[qE8Q)aKfTIFgcF
sense choose	584	Cs_M@@_O>R]P.HQ@IMK3GK@AE;RPbLXXGM#HJc[AaAPBe-`]E<aR6VJgGiG@JSFT
sense choose@around	508	[4^`gCh@McaOIf8UT]>cfYQMkLaIarY6EPZ`K#<nRO[R[RY\F^^QLlMM=XSYCD[\
sense choose@if	738	ZGLK:cVGZwdf`N2SJLFG=nB6RW>RBLN=VN4]<?HHWK?KQ1rgYdKZ63=<MC3JaD@R
sense choose@sender	426	/]Se?[G`FO_eUk4^UNcNw`Br`TlKdRDk^q\bL9`dVHvNZ6@bV4NeEVXaIQ<WF[fO
sense choose@subject	446	6_jJ9OV&_brP)4XwJ\aGVA?FB_>49u-B3`>ZZ9W9h9T?cAQa`>L]CtO5.U5^N\B[
sense civic	501	<\RD=ZI=wDXgDDP]ORqM5_1J2@VPCWCKOX=H1EH>ZJO=JTQN`id^DZ=B<]E]]CIW
sense civic@around	548	=McK*OHw.YhEI\AlWe_hlLLNQU`#gQ-@4^HSJOBKGRl]t1IKIN^XRCWP.KFRNVQh
sense civic@if	618	RJL]YNBLFO`K8G]KUE\]E>a^^SW?Zc]U8U]MPMBGPWRI_IY`@GQNCaO4:#DVQGe[
sense civic@sender	765	1`\S7^<SFdqc-MYmT<w]AE3`[Pb(?j9BJ]Th=D1kO]aGHL`fXTZw0?2h??5bd^Vj
sense civic@subject	838	Sep]5Y;GDokw#G.oJ5ga8TAbfk^5Xh>HhePd8<0XoS^FQDjw`tjk,B7NC3*`TjhY
sense closer	401	?aiF9JB^J`_S?YZPY>u;M_#h`>LW_oX62RDa,N0Bc6\K70aljWiT8[,g?bG2WXQa
sense closer@around	492	Z>FIV78GXM$.bTT)]nXLQP[ROTEaT>PMQOFZljTIN_%eYO<EQ6>29dwef^Te;>O9
sense closer@if	554	p>8IfW[=]R>ard':%G0U1A:YLU:j#H[E^3df/Rs\-`9M<OL6ZLB'=+5Io@d;II)1
sense closer@sender	503	ST7B>bNQ;dHn;K6>]:qT4WNi5kj<Ia@9s]df;Z5PZPq8TFOgkVw=S3KSM0+E[ILF
sense closer@subject	635	AQLW1j8EPwV`DD\U_7JX2LFPREY94WU3OOIjGQTdQsXQ]DhiX\l]8CCVFH3_mIFJ
sense cold	518	AOQ4EDcKY]NS>?^I\BaENiE^N@k[a77\U+@FFWFLVXwEBTgJR`RMU\Nc3CPSMYS[
sense cold@around	608	:iHdQH8WP=I?H<kID\<WOBSSkE]TV@Yh:p@0T`QTQKM`Xr8J=+TGGwMHIOb]_?MN
sense cold@if	687	I6PPBwN:Z\SaQKR_Y-kUEM9OBnQO1SB>k=^X:fGXEvJJGOU^]^As6:C^^64JXIbL
sense cold@sender	574	?<]PRZOP5md]\fUUf@M]@OXP\=G9eS>OTJ[oE@=V^ePIPJaGUbTMaYYFJ#HXUaZk
sense cold@subject	619	2UiF@cBPXwhiT58^_#[pIZBWaka<Y\:AQTZq8AC\BbZOc5lugVSjH@INL?Yg_efj
sense confirm	411	86s-efj_EYY_^WJ7QAHk>KUGW@==FH(3OIQQXL8k,waXgPQ?Nm5QHFS%05^=Xbls
sense confirm@around	543	NGAlVWhMLYKAZK>VORg^G:M=GTN\TeWbwMU?_S;:R^I^JoOFUHEDET8UV[W];EBK
sense confirm@if	529	CFT:J8]R2A?1W_T\HaI<ZLN,5=BcFXPVI55ReVRDRU3]JC#K_4PAK;j;VfX^GAWY
sense confirm@sender	493	VdOI@\\^mSc]9_ONDNFB<W'56HUJI];NTRQG1ad4N^It)?wO>ZHJ=E=<KZFHRJX?
sense confirm@subject	1019	FF\=IoPNRIUSVK\FSLEcCFJ?DHCKMIL<MK[hSLRf5w^DY:WHS]LSDPJ2FBJI_NcE
sense deadline	371	R_-KWAE3RZKF[#PJG[L`G<a[iFVbLIc@CRbEM(XH5GX<?U<\ITQj:HcfQVMhCCZD
sense deadline@around	640	PWGKXXE\L?LXSTIOGPVjO<PXRANFKJ>KhQoL_POeEhuSEOM`iwSRWU=fL>[Z`;jN
sense deadline@if	461	iISVKOq=bS@_URY@<SHN:ZRJV`^U:OWXSRaXUnwH7QX68X\[WIRD9HP^WEDIY(T1
sense deadline@subject	518	@rEwZb9>cOi\>.=^D#_W$FGU_tJ%I^VIitaK2OMSOZ:6)qJRi_WwBKW@VQ/YvULY
sense decide	516	IePUdw6]gOWH62gZO4UmI#VW[M^>KJN]FTfQXZ[MBJUHC`2BF;]NAo[i\HGc`SWN
sense decide@around	394	2CfF:WZMCC`L2:9d`;_2BT?\JAXS^KLF5KOA4KP9_Fq:g@Km;]Hp_SgV50F_hlwu
sense decide@if	512	VFNp>M/0gMj]?B7[H]<26>8=HSJ*?bg?NwJjVYJVNi;1S5\qdKVe/?V@k-A`fZ^?
sense decide@sender	658	6T]9EYp\?_OwFE@VKOlFXf;LVLrCUg5QC<L^FJ4MZRkEC3`W`fjk=O?N4DICERP[
sense decide@subject	817	3wZ3,^VY:C]N+PFD22O2XTGO46iWkWGQ9M'?=RK/f>c?M=e_[DjV0d/X9bO6FRBM
sense document	427	gTM=SQD@EB0ZMZ(;CPZMFC2GhoPHJ?R^^GoIPaYd#QES3LPEVqAHWiLKW*PUVVJ7
sense document@around	486	6MIRwQ^[ZFeI@WR@S8CZ=Rg[AT?fLUV[Ra_QUfJN5PHLSXFQ3;)W?UvTJqfQQ?J6
sense document@if	383	D\QIT^S9JjKK9-QE^v=W6DTJZE9U2,j4=lJUWGHZXn/F[<kgPcweHEGkUUBLYCC=
sense document@sender	656	ZQ9MWZE>WTNX3H:BO6d[>EHTPw[M:FTF]faVSY]NLPJ77Nb`MWTj4L;]W>TRkSf`
sense document@subject	585	rc6ce]E?e-dNPXGK55Ad?1ZwUqsU:;g[sMgMGY]T.[EM=W-REPC9C@2gb/>XgFvR
sense education	447	:GQ8UYJZbU=BR\;\UNX`LD8N:YQC=lA1X7?_J=BwMV_5J3^bV[OcP68LMI3@[VX[
sense education@around	616	\*h>`7]5A6IHbgg1Dw.<wPU,K:.l=AG>*EQZTKXGP@Fmd,QA=T?7VDa6X\CI1N6;
sense education@if	527	#G[=kodVwfeH\SSKgRDsk66M3=TI6CTF@9OXWELW>[`\\Fc>97HXm^E:?AD2US:R
sense education@sender	895	A`WW:X=JBjjd,38nI7mV?Q6]]ch;Lb;=RgAb@>+`f\N3N;\wcXee:HFO7<5V`c`S
sense education@subject	488	+QOVARCeU[cc.A=w=)lT5Y6a)PiR?j1O7Dif&T6vc`r4=:FdHoWRCL2;bGTRAmkr
sense enjoyed	615	b_`@MLQSG:E0LPW;DM>RYS`V_<ZI`IW<#^;AcH[3Q2PWVG_A6T_BMsQ\H<VFBQX=
sense enjoyed@around	589	MKELR_=KFJIH^Aw7IW=bC9PUHL`==NWXUWISk@SENQYEMNDCJBIC8k>RcZ7q^6bE
sense enjoyed@if	403	I2P9@^i]IkVd[k>:DAWo\lEMPWb<rT)<9V_e,SLpUIv:HUmF^`^GX`E*(Jb4FYSw
sense enjoyed@sender	458	1[Mf+PHIXQY_>8QtEH\IH^V]UeP?,]-Bgk6f?C=wA>SPAQlYX_IOBH@QJH;[LPMc
sense enjoyed@subject	627	aW5cZMNIQV8QD4LNB^E[C5UsSZwK:Ck?YL[PcChG.O<89]HCH4JEHZ]dY7nrfN^5
sense event	385	P2C@:g]pD?AWeA?d3?\PIrRS@7aWLHIbG#gGI@G^c7;S.Sia_NpPV>Q[_BO'D:Sc
sense event@around	547	nRC^gn#UU41.T]TRNHD]VI@idgFupSOKu7a4kCLT?F0RFY*@@L3FAHCZ]<_XN@QK
sense event@if	399	@PKEfQ\_PeV/d5eBWH1jR6a53OUR=;SJ]7PwadkP+pd^DBJ2MDG`NMHHDce3dYbI
sense event@sender	855	O[TeJcV.Qkbw?A5g/7mL'W>pY^eA9aW@\cO_<9FUnT\0>Ihf]cee25?EEA>Reb_W
sense event@subject	583	`J8T?Y`?LXeU6^TS0@VN?cJf]WLWHZEJTr>`DWLDhYE:4;_df?hU#N7WcWLJGEUS
sense exit	555	9KVH[LDN1i\UP\U_TSTPN?EnN9Q9VZ@SWG@w7B)XsSV<bE\bT]`J>FB7RBHBWfli
sense exit@subject	560	8]:eI]'ULnsS6:9KC5bq;Q.j\ow;DX3-sQDk50<lgTg10/goahnj1.(YCB2dkbbY
sense family	628	GT]5A`aeDKTSCaJSkCWRVK'K0ILCHH6TbJJ_0TaeXTrCKKwXi\QPG:&I:OP7pCQa
sense family@around	482	^^je+E?Q9RKc)>+TLUTB9jwHQeQMUhXYTT>c\8;=aYJOW0`QO^aB5g^D^<i\GsLK
sense family@if	509	Ec:LEQRLOT7JOw@[\jXR]ML?D`IlR_?QVBYE<_d]ASS\lA_@UWe:FNGICBREUDOG
sense family@sender	718	PSUY5iB[OLmc65-]P4bF@D:mI^a<[j9Lbc;TBm@W[l\?M%`^V\or)I=w:5(I\fOi
sense family@subject	989	4_^ECTXSWdbX:LB^MKTP:^5NWYLHDMEFSSOY9RI_U_Z;Q7wdXYVN-N6P>7=JVIJT
sense feedback	382	bNNTTaO^sbFpV=HHIG`DKW5^TRfYw@S[IgRd&eO\FifUEJkCanQFO_<cLHdOSJQN
sense feedback@around	613	ZtF3V\SBZ@H:2LO0`D8wNHWO;QKG,?bVDVJ:MlnE4TC:TU86<G0GYa%OZOZGcC[F
sense feedback@if	586	HeY=$4bgCUKMCi`5KZA;`eQBB5EXnJ&P:/5IAgZEQ7`V@IkRDT[HIRNVBw].;E(H
sense feedback@sender	545	BmXAGr:MwasTL4BfV-Z]558\IgcJ8U4RQ\mSADLlSsCJMLOcMStXL6<T?HFT^UYG
sense feedback@subject	573	Rl<VFPSIZ]Th@K[F56DP7DMpJZwjI_`f]``CYlWQGGQ;G\Z?OI4T>hEpZSfLX@TO
sense filled	610	:Z8<Q7UK;QM@OY]W?=N7uU9Z#$jDYM6q,IB/HVP@Y=e]7GN)F+SDNMicCPV(7L9]
sense filled@around	626	SGKMH^BUBgMYJOIl9>MNgNAQCT_AGdCLS^@a7?I_\NNFE>YZcMvbD6TNNAGS8S[w
sense filled@if	415	/oW?Qb=nO3<>I6KLJ+7MMCXaD3WSJ\DOfK<BFQY@F=w\<jTF:HQ5NiBM^I\bKcu`
sense filled@subject	431	=]LAMV`@Pa`eMKX?';G]MvfwH1qh4dOg3@5UXg_JpEESG3QhoEnu#E._;XMCSf\L
sense finance	476	=dce\dFSQLkO^CTfXQpEJMQlCaH5RYG%PQDwWXAJI][U6?fMe[Uj46LN=<R`bBcT
sense finance@around	525	D^QfE)WUC%I#LYb7F>7:NJ_^?FcpN2_raKe=OET'B?LSKYPDHBV*JXQWNrY_;>3A
sense finance@if	470	CXVLMdWVNVDAKSBYRFD\NVNXcC[RcX5^[FWjUFMU]gQKF:\OJjBYT@:ifE`OwkHL
sense finance@sender	779	@ZWj.HHH7gomE4:_BBkI2@=Uec]LKn4G][EZ79<Pqa\0K2YW[\weEK0D8=E`NU\g
sense finance@subject	608	\EWfWR(UBcJaI*#aWeXP;=QgWXMMV^P@cgFeD82M;NZ/1BXWcj\\YaYIW2FfVbBq
sense forwarded	625	Y@C6we5SPF>IGiSGXKEmK@viNSC<FF_]jBnY^UeaIMHMIe9>LGDDeWAZC;LaPJNH
sense forwarded@around	606	G>u=_g;V=F\]R8OdPN^`5ICjV>\1Nh5;RfYhFL@hPwiQ[6RETbI^TLGYF&BChggq
sense forwarded@if	512	NZRJXMRXSFCY>=7C#KEJKgC=KWCaVX_`?<Fd,_GMCG^`EH^YLCQORMS@KUjR[^TH
sense forwarded@subject	534	N4=@U^Z?ewa[K^1Ya\]NPM6S<bQMD=,An<SiBaaUXqDJ77n=gwNP?54;:G]POFJZ
sense future	341	AYKg^IIPabJm\\RUCKFXP>:W3FMPXS5cCH<,.XL2BFJISEdI_8E]Q7\W,R#GN@BZ
sense future@around	663	7RDeWe5H<n_XCM1gM;el=TKhWJW7Ys=@SY[c-?@``X^7KCcS^bfw[NHLDI8LUmhg
sense future@if	595	M>[U16VQB?GILwaYCA:8TB?<YIHSDC9S;Q-R6[JGbNGiMJTPO;LAD:_SZL\1MF1P
sense future@sender	558	:lBW>f^\EgHX?GDQ@>WRAkOuLNwXYUDL=DI_AXLLc]dHMB`OSRYVM6DNKJLUNuZh
sense future@subject	490	COQCHZU9S`XP<(T[CQYQ/_YXH[nZ\RfP5w>YRP[KwP`4`2ulK[v@Eb6X8YObQUSW
sense glad	515	SWUJKVP?ZF\TP3XRQXKZ:*QH_>?+OQU1;oKZaAFO5[MBIXGL>AQW-wK6IJ9``Y[C
sense glad@around	525	VqP@\^WIfU\MF#LCeX<H9S/T[m;?9IIAGa:TkFGGOVF@X<bd?K]Z7sHBD_PHQK1=
sense glad@if	459	JwRMK_B]*IDGMDSSQJLU14DD8Kl1LXI_+M:\NPTdA^n0uLiQS&]IBIAe>c:<[]:Z
sense glad@subject	673	Sr\IN\N#lJ[K*BZC\GOg?5<ATdHS6V[EFpI2DY_;7`=7NLFIQB;Y0a=QLUAon5D>
sense health	603	7IYCMic]QdwpPdHYY@bjO-6SPKRAH^J8Y_LUGF>aQr_OCP`cmKLQPM;LC4RJY=m_
sense health@around	356	KHC'^1[[S%QMdd5/n_HY=wUV9<ETb8Wh1?]hw,N]>kAJPQB.DX2'eEg7Z=g5M`w:
sense health@if	472	J\ZkEV,M;C\9QALPl8Ew;S=aF2QMi9eKJ`Kqc)0Z]Rn@W\CIIVMV9P:=,Ae\MqXq
sense health@sender	1043	;NRPFi^KJmf`CCEjK>]VCB>TRS];OV6CV[[w>A?RNT]M?0c_^^YaGD?K;=>Yfc^W
sense health@subject	622	;WXBlwSPRgcuK6Y`M9ns=LKeQFULYbH.FVlgQFD]>ahO8Qr^cWMLSJJI8:OMiksU
sense hear	579	a3/O^aA2]PSbBNQSHGWYAROVPaDM)YJ4VTRVWMKW#L2D8Y<AEKDRJ*MP]:NESD\F
sense hear@around	694	ZkW^<VU^LNHMB7j0HI2PPOOkQFwnV>X\STSDPj[@I8PP=MI?9KeLHq:]CUYFXLTK
sense hear@if	611	[E8Il_XQQ_PdUn]TLE^KbZFMN]<E)4KlO8X>HcGX8KGh:S@EaX1[J(UUwDQL[/NV
sense hear@sender	348	\uR(COHC3FFdFfSU%_G6I]ZPQ\%f1ZL_q7]#CUpEG?KQH3BH<OaGR3?FFTVFkBHI
sense hear@subject	910	CgHQN?WR[=A+ABc?B4HJ]PRS5:][W=]e@]GIBV`0L@MF>bIDA7TTC\I`OwHPBEEH
sense hiringside	478	@mHIUwI;p[ZZN9`nCDjpB<:XXOgT0jkDbS]U$l`WNDA<>NCK^FPW?A:aRIH_fWFJ
sense hiringside@around	627	D@oLUH_JNTH`\^dbPRjD]U:B<CMQ?R#DPNM]A>A\QJUZ[Ha@M`TBQQ32M^LICRWU
sense hiringside@if	586	9eRSFHG[]RcrNhQTSHdWQbHScTwN`a1_O\QGGQJUebWL6D\U[GZhN?DVL?YNKK`d
sense hiringside@sender	588	CVwCb[BJN;JK^bNEqdDan-`aG8XCHGTV;M^SY?Ii9H\TDV;?DDL9RcoI8SFPHeh`
sense hiringside@subject	753	8VNZ&]DLFhecGGC^M8nePN6_Zaf>Sk/:[[\[5FAZa_jERM][eewqNA3Z;@,Weab\
sense hitch	566	PM<T=JF*7:9PaUAW8[LHY`V9?;<qHfQD[<G;[LL@H#GNf`MLVET7mDA%XkMZF75?
sense hitch@around	601	H56j66?3>=@7eK;^L6GG^QMGKVEr7vLYgRP40FQ0a9'pwe-M].c4Z=a?fY9i5?:S
sense hitch@if	681	JNU\2N=-PVUWX<VgPFN_L#KOcZdJ<k8PbkTXd@5URKGMIS8a^U^VXTJ\SGGbOX`\
sense hitch@sender	550	@^2`QAYBGN^Q_EN[:/[O[@37M\BZ@aN^VLQ<7OD[fQwWH;HLMVYOL>Jm>KK_J;Cs
sense hitch@subject	496	5P)BS>sEg6\=`mW`[7KUMkBgKHIWQYFgRFRIM=?A9'\SaN>ej$YfUWCBSe<E?E-w
sense hold	615	TdAnjO1sBJqK4\w]3>C@\2QX8Jf:-?LrGF[OV\E>>76RBM9NBH8B%Cbfc9T<VA[Y
sense hold@if	727	IZGIwH@`N^PA=Upd>>:AV]BM2TsB=SClIPPIK]CUNTTX=@cMAA@OFMNb^?SFJKNN
sense hold@subject	730	\SAfRe5#^GUfD:?\AQRSA?^ag_PFDKWIhhoBI=ET.[L4@b9Qf\;\Sf_[[,PgWRcT
sense inbox	779	Z3=<nKd1icSUCLi@9X?\.kXeCMGa7GjRPD=VIANB0EDN/S=JMT#c\>`8TX?6;=>5
sense inbox@around	476	LZ^gIHg%wVL\G8d^KdOW6S\KQ^?JQOb9?^+uNaQ?GaMTcBjdKfPJDXROA4^E]a*H
sense inbox@if	756	FAO<YG`EwVXQVJQFDEA?>iHT?MTH>MTPWLG\ShX[,TJO>SP@SPITLJQB[X;9UMRB
sense inbox@sender	659	?FUZZHVJe^wDXWOcMLQfZHTiOKcFP[JJ@ZK`]A-S>TWKOSUAVDeeVLPQKJMcBZgH
sense inbox@subject	862	L7RTV._:P>O&9:ULD_<[KnwJN@WRSBaF6Z;ZU-5/V3A5]e7>;3AM^Nq@3]?Z5TCE
sense interview	346	KBThO8:_JVF]_Dab>Y]T\0[^wb@[TK\aDeiQM6G[\K1\:_@OWXDL:5Stg1\aCmg[
sense interview@around	555	GVM]K@L??LFNMU>LH>X_T=FjJGMXFOIwlQc2A9>L`<6VGmIBQDGUX*SPbd=mTS`a
sense interview@if	652	S/>LKDULQf>MVO=Q@l?5OQE:ldAFLbL<VIJpOGCGDM2N@ICWDMQVO9w8c?NFLEBI
sense interview@sender	750	7@P9`A:WF?<ST_KUQegXh4[SF6XLS`:ZHUjKR@(W>VKVbqAQKFBDV\Y57COTCJMw
sense interview@subject	795	D%YQXB,Y+><:a]XLRcIPwkc@m@94^JKU?ANOV'-TTNVaqT<LCGN;hX[>ICIN0ZOX
sense invite	265	;B/0\<vSUah\f_q<J=YW]n0'O8Rm4^'w]HWA8QF]PRRUeV5Y\``7a14(V875H,5u
sense invite@around	986	>jXXFWTGPZ`e757wB7`K?<8`_`h<Hf36SdLV7E6_`e^A@;t[jc[k8=2^<E@Ok]]i
sense invite@if	658	gF?LG;c9>HHD^a#PD`LLNgRATO6]SNMTRIEeQMW5LP6iNCW^JXTLPAaLZXgKETHP
sense invite@sender	595	S=CwAi[(WSf_9K,RSDTV:I=RPZQFO_>FZh;c:SVbh\J7HE\Yk[bk+F8Nb;KVWPQI
sense invite@subject	651	15o9QX$b?M=ITOA]bTMl^CWRV@A.hZ2G@=Xn\&#jEZkQdQJSdh;HT]Z6$=eZFbhi
sense join	481	?kw'3jXHO`aYBZPEZFT;MO2GC4#;Q5C93Q5^DjP\Lh^Lg1pUIgWVAV;=0F4Tm]PV
sense join@around	561	=TwOCXPS;TWSHKn_]WV<g]>DZAj@O[_CHW<jJRPOOE^P[LLdR]cXIK?ODEZW>h5W
sense join@if	538	DgLK<GQX`?:71O^\]gD[V<LEGFfY8G^qR;;,Rwu?UQ<REQ]8G?=WIj5mJPJg[CIM
sense join@sender	513	[Xg`KMMWGP7N#OGG^9YbAJWY[U[:XX_TcEb@b\UG#VPCYdA=McC\aHaO?ZOa\cPI
sense join@subject	558	=sKEUWDDwL]U7F`AR]6Y>P8<AJ8,D;c6TeT?^cY)EI.CCFDK[KKYIP?YDM][m8D5
sense keen	418	RKo0LLIX<<`NC'NPXNW\\KSQl\01ISH8@a3QHJJo<lVR]?TYGqTFI\.2N#DCHTPQ
sense keen@around	671	9U]BQPN^CQRO9IIQD#fA/]N`_\^JYPSAQbQSTO6dQNXFE@LcIYWAHSKMIF_EW^TB
sense keen@if	326	=mB6CQ[\:qQiHAU@\>BrQXYbL?G#3;bY^W*\?(jj;UOCPCHOj;P^Kg;9s7)Bp=3F
sense keen@subject	425	FD_w?P9AI@OdQR=d?\JYB<CCcPPYfHF9W[vU>Du_LGG;g6/DihL;RjW5KKAmOZX5
sense link	565	aQ]OD:036ZHA_0$XOZLB<\bJeI:=\]B;LO9J]#9QM?9Wd6@_L`aYW[:2;CKu/]W^
sense link@around	644	@O_\>JY\RX[YK=TGP<]Qeg3INARC<PJO1Y<T+9G`wF\F?>UeV=Y^OAQ@>SL<OSH^
sense link@if	553	b4BuHO>)IVN_Z>6MQ\NlFw`_N^br=J\6BM@_@,XGMHUAT[RUQOPELPU?E`>f>TK_
sense link@sender	573	NE@W@nYHIRAQ@M4aE<[K?W:_RTVKZm5KtTAC<FUESKZBJ?cgmw^lEO3PGCT\_;]f
sense link@subject	401	SJa_E9-F7PEWKH1Efk28N>JJrq7KaZRJ#T:[]:J`HMGCdT^VNCcW]LNXQ1_bP?S;
sense lure	524	ODPd;NH=BfTjQG7kPMa?+U0hQ`01aP9;YmR`J#@WaKC>a6igo`nb>9X8O<;oZlSK
sense lure@around	612	\MTUN7XeETVaLaL^XGAZPX2ZGHGQM^TMC[AWPo_Gg[EeaRcTECwQLY@YJkSHQYAf
sense lure@if	590	>aYT9taOj^fRCN6dCC^XOOHHZEwI;VDNbkPh9LLRh^Y:KIQ`JJJsHH@XCL<K[\AU
sense lure@subject	483	Qjh9HM@S;PfO.)3E]?Z7B^^IAMoGgBaYB]QN6wSLmOZ3<FZfDg[G?C>MRRvJ[\Y=
sense machine	497	@'L7PJu*njX7JS`BHI#^2gW]666Z/Kp>4=@OA@a;/U1HA^@RCF9C&&A=SgF-BJ*4
sense machine@around	702	WQ<A^Q[PSS\TVwEGCRQELl3GJPFTIG1Fa;WWM]SdJOJRTCYWQ]AJKGWPPMcFSNAF
sense machine@sender	534	\WA7Lw[TJh5TWUNBE`BND[IJMPB_;E2DD;IDGFOb_O_K@+kH=tDF?D;Y?EZ+NZU8
sense machine@subject	831	A2;8X?r<avjKX[_ADO@]Fhc^???NE9oZJ,9c>46E7D8G>SE@CL5fw5]7Dj;/AK94
sense mediaword	492	AYTTCYgFN]L]PT;wVFm`5JA\?MTR[T>>]Dfd9dRfFfUSU4J`chf^Y<GHA<WOW[JX
sense mediaword@around	603	3QOB=WNW;\O<KVH9[KTL@TK`rIR>`K;<WX9iAN0NXLITS$\cdd^bOP5C>8^KHwbb
sense mediaword@if	449	1NMh]`Md)TNE'ZNmQHdTmXR^`KP+cjAIK[]HJGEA^`iRREL^daZOLW=IHNW\#VGh
sense mediaword@sender	739	@fcL?dKLAikT5FGhGFcY@aA\TM\SY\HV\VSuB?9]Yb\?79ew[kWc:L.P5+PHZe_\
sense mediaword@subject	598	7XOY=Yq9S_bW7\TgS:TaOG2Tb_NT8[@Gm[\T=tNNmUT5BE_W_b[d5D#ZVN6j^USU
sense meet	333	^/6T\RVb4[BO@[QJLWVeLEc1w8DmTX[GG/QB[,7\SFWXJ>QFNoI'kBI]b4T?4Wdc
sense meet@around	513	.N4E[RDSY0A+ZSbL?OO_R8cWTP^M2E>[XUvPXD2U8AD@VwGJ@@5K0LZNQ\J]W.[K
sense meet@if	627	P$8NJMY8CWDXFM<dQUPBXwOHKN0iAS>Tb<ReL9aCT?9VHUSQTPaFR-N>TaDF>?FB
sense meet@sender	588	>[F^Ce<QCS`R:C>jT;wYASM_YaZMOjJDfhQ[JBDUkcX5KARd^eX]FN=\G:=\aV`t
sense meet@subject	627	F3XLPYC`T`ZF[KPTSXN`?HEHoRTNYYQ:SSAt>B0YQVOMAESdEjWMAMPF7#U8;fUc
sense mine	527	FORX]N5ZFZIIW@8SJKbgHD6h`]h57DI6bc^<=R<`YMM;MULURSJX=<Pd_=Iwlb\M
sense mine@around	429	cS4T`HSY`[ZF>k`7-MJSW-QE;c`S<VOr@R:ms\E;1L2V#E>[=OC7@6vbh9^;?#pc
sense mine@if	669	@^nw:d>O<bg]B5@Pf<l^4YAP_`O2hWS2QeYjO86diTNB`8XeZQPfAHPNE,3cPW]g
sense mine@subject	626	K1iU4]J?KRGK[63ENOOW@iCklt<7ZN>7D_Ol?*.hLRDMj0>nY]^QQ>DA#::VP\Mi
sense move	513	9_8].H]'WFKSXYKY7S^&ZR;<#hE[&rY^k@Z2.DI7OA4hNaA;pIeBW2O,Vn+RUDIS
sense move@around	633	4KQPQE;C?JXS]V%Sg__EL0BNLO>CUjABkJp@I7IBfIBDPbKTjZLBHT]@BJDmA>Ew
sense move@if	683	><?H3?VAGUAPgTSWAHdERTHKNYI^KbPXaAH=157=V63Vb]XXbI[TF9W=Ww5nDH5S
sense move@sender	538	U`>=.iL>UbLQA8OaP1wJ4ME`IcTH5LD5`];TB_ZGpYI;7INGf\k]2<7Y;>:UVaei
sense move@subject	899	:R5mCD22DPILcI,lCAs1RCFI5ZJa7wC_uCT4(AM.j;6TjZ:LmC`TW,R?eg-oN8D\
sense not	631	-`HV5DJ`GeRID]PX@.O3cP8V+<f[O[?hU=>H9CWGa#TL7OcFDCRI:<G[^SF=:RIi
sense not@around	673	MPEfC@A7=cZWs?9uNBSXPP8T[dRZAw;>\ob`>=@UQIKNmdMgrL[oRMZ=bX>e;gYe
sense not@if	590	FBSN^WBWEc_Y^]IfFHYcQdBJDA\;KQ3YA5UWAKJ[ILpc2YWObWPNR;Qf`@LCIYKw
sense not@sender	350	SLPT7B\XZF2?FTOE2j72AJMGY?U]MZUD5BK;GwtDRLD_?I[Y^iRM9BY^;[`8ND<2
sense not@subject	634	:CMvUENM=SgDH1]QCUQ\UejHPT](EGU?QZ?Ta>=Ns>DBLRQTRKOTY#vMZS4RN^M<
sense offer	783	Cj_A9dMD]R\NE@Da`WWM5G6QDLB=EXHFJg>KMSR>JST=nE^JWX]ZC^;N5GBOwNKP
sense offer@around	740	mET_cX>KK[SUNAMP5HO\AfXjr[cXXNFK`^ePO=ObDKSHAS9QIgJBIWwmY=U\Y\RE
sense offer@if	607	<_fAB^[<UYl`3HPS]EKt=M+UJXT/IAG?NU;^LweX4nJ6LMb[mPSp+?:>ET-@[?BB
sense offer@sender	629	?XEIHPHSKc_V:GM[S'aePcE`B_EEj`=Dwa[m2HGjV`cEVK]_d]Na<#EPM6>cSQRa
sense offer@subject	719	)fw6.XZ;QMaJ&=RU]JVU/A6;6CA?<b^H1s>DOS_KTbO9pKZ\P2gm9K/74V8][C9U
sense office	416	=J4SgaHJGmLM4RurO(Wf.FUV8M]48w-OidkQJ0MMS]R@3XaJeX3iMJLwHLOO^<dP
sense office@around	522	WKWIR]D\M>XGKU;LROWhFhD\gBE=4XEC9LQ^>J3L]Q\STUACJ_`c>a\b8?KBDSwT
sense office@if	742	VbERd\AXK;e_EZO\L=I[CLTQIo\C2TBwgj\KJOC_EKSD7eWAEH:e7MEVqH[Y^HWO
sense office@sender	683	CY<hDePPJhXm<:U]6.fK&R4wYSTD>gUCq`Q\6ZQNREW83;gi]bbe#K)NCJ7KiG[^
sense office@subject	906	Qk]Q?gIKIYm\#CI^DBYW9ZDom[e?VhP6OlHcCK]cTI^@;Ch]Uj]h-]4Y0MGSeaWY
sense official	415	Q\Xe,EFPV\XoF*-`9(gT0E6\PoEFAW4LKVF?DWRbUP[MGIZ_Z^L^72NHZHQwb]WT
sense official@around	464	JlQWH\IcSM`<$MiN><JL]YPZ[Iw`l@gT];GOHbjCQ(X.BBCZFQUI9fbVKm\R`s<S
sense official@if	467	PLW\^NTQeK/UM_UwNXNVXOsZOK_IXH;RUSPMWKuVSTdQOUPI:C6FYUV]]O^9R:Z^
sense official@sender	889	7d`O5gfRMkb_'6Ij=2_O=b/jVXl<ZiFAPd=j>IOMfOd8.0eb`khl#@3_5NJQ`[Z`
sense official@subject	539	@UeACoEM*dReOWZUVIdW;C>SioE?ad#C_Mau8FCcY]b7^B]VllpbAX2B6MYEModm
sense onward	467	>RF;]T@hV,K;;FVB836M_jZCH4ikXHYV-OX:Yaa;`2ZI/QC9:>RDAn=Z?aT9#>GI
sense onward@around	588	Z_AQ^c@VLMSHJG]bD&_VXMDGWPwETOChZZ7LD`ER^NNI@XoOM[LQ@\\fOLXST\[g
sense onward@if	509	[_'EnBCT\j@^VJ`G+K:QC&ef;g_hJ5faqFv6waiK-M1C'n8%D*54IN_ffM]HS>Q0
sense onward@subject	698	WXMZ<AZSIF68F:U</CD9CDbT\R_Ya5U]@_S8RTZOVEUJTRAO32OD?w_eYG_KHNEN
sense other	616	6dMI*]mp=FYJ;K2Z'-S5d\8U:4[\aU=HLG?I:ZISw=\\K?g]JIdB4H?_X]R7CHDe
sense other@around	680	D?dg:T*J4Z^o]OEcRZmRIbG?VeSVbj>PGODoN#7M`GDTZBMfWVdje@hCR9HN:dPd
sense other@if	474	Mfd>#DPc5WTUFYOO98XQ:wKQaQC?kQD4NeAD+70Bh]_TKR\WcaTT?M4HMPH\aVLY
sense other@sender	540	=VAW7e>LB[en15CnCKeA0aHRX\iDH_PLOfL^7K8S`J_CMRW`bYR^HWEJQR#_bPfS
sense other@subject	594	VVQnID(FCRe\7KMk<IIJPCA?WeJA/bO\^]lU/5+NoQ;PWRLNkIIQG,WEUL0wX?G[
sense paper	584	PRBw`NG5QNJNABSDH2SLGI=gMhWBKW]P^a`=YW^OOK6Q?b.TST<a:bWRlO?edG_/
sense paper@around	481	M0AwnM9`INcJ8qY[N-9:W;h)1>_I]?RkLBB7YZG<]GQl&5E@6>CIGAC`WAh:MI\I
sense paper@if	462	1>K#DXkSJeo;C`PYJI<H:kSC]E`FPP3\)S5^HO:'XR`S9OnBn`PV8D:FLNQ;W]NI
sense paper@sender	653	=_NZEg/\;aY_9@>fb*w]USA^YYf<[d5<Pp_^7O2iuWf@O4WW`um]M/5KB:*\cbhM
sense paper@subject	671	CMY_JhIAG]bj9@2a`Qlf:UHrNqMD?h@:aedf?6MTI_N1\JWs\p[Z8<H<Y6:ewWaL
sense pay	665	UkaN<[U<S[qGH3YE][LO,9)N>T<8,G`ELb<V]^`F@nF#mIdQJAdd5N-FE^1aY?G?
sense pay@around	664	^SBS]F=L_<OUWD$HCHJSMCKQFn=I;HR.fOTJejMW7K=\PhMBPHRL,MNDb0XwmIZC
sense pay@if	764	0Z`8:bdG^@jUGQs[eCJSS,3>.6CC;PVQJZA=Jkm:@w@L^E[G^2Dd>[$CKh3He29C
sense pay@sender	620	OM\DJN[QLGO#<-iMGDB7R_\KJNZ_\EbI?fJROcTPJAVQN`B_-<FCGuGTCPuKXb_@
sense pay@subject	576	KRaZA_CNDeZ]1HKeDa`UBE%dwbW>L_1Jjn@K2@*j`JbE^TBoPVUUIJHFA[EM\^dZ
sense practice	510	GVcZEaC4SNrp=ANl\N^U0BETF]PEG[AC\b8W?PS^JY\5UBjGWYVj@CA^29LOwkKX
sense practice@around	369	%Ep8ScMX54V9>dLMbYQkb5YO[N0+lU4FZ9e\L57w1uj_Lw#XRW<EprLO40GOKfXu
sense practice@if	399	'l[O5Lw9gdp^?,HXVFGj.nLFMb:-._O@H^TWIFl2Jf/F-bMboZRfXM_G'p4;BXAV
sense practice@sender	462	HQV-MNaQDNI<QXK`NWNLWSJa`IA-TN?[?T_lb7.[On`E4^U@OZ7HIwJR<0EQ8]jm
sense practice@subject	678	;kg[Wo5A]rUh<GKb2GVZ@UDh]WsLSc%RcYNd#LESQO\N7SeftX`aHNOSQBF_\]sS
sense prepare	463	5#O'dk[rQNH>LcbBd@ClSF6HS,OGEB&:FQ`\P68_*k`U;G:>CQCVXaJ8C,TNQYnE
sense prepare@around	846	^\;bZO?JT@FDA#IK4HEIVE\dV?JcFGaRjGZ_QGESK?8O<TK3L5D@GLZS^SQ^OD_7
sense prepare@if	521	?#\5SZASH=7WtwOINe@gNANKKE<9;3N@YGeEA4;j?u?ZT9UYIJA9]1FDO*..SSU>
sense prepare@sender	556	LSCJ^tc;^p_k#b6U8=OQDW8flTPCTP[@FpCj@JDWZaV:>0dVAVS`DOHO<FQBP`DB
sense prepare@subject	417	Uc,HQMVQfT?SlnkRNG@;M`CCMO_`L7IbKM;M<HYCp%eO#TZbHF<7>6Xraic:H1D]
sense property	712	-IFBAJ#SAeKNY_h]P8UXX.:I[DL4F[/KMNGUF?CUMICD@NDLOJ?[[BIL8D@OHO\Y
sense property@around	646	1PoH8wLKL]^]]?@QdFQQLEFeKD^D>vJ4cR]^?KEQGY^@bKV_`S_QHAAJBB;TYXNf
sense property@if	491	3L[TC8Oe@8DTPRRP];Sw<:J:CJF?]K@>7]GY>UOdZ\b[Zh,QBI\7wg;P3NTUOhF`
sense property@sender	763	?NZ\4fba;Wcj<:9lA1_a8_Fkm]d/ST9;M]T`8+.caiw8D5aebi_^4B1L651Vjhno
sense property@subject	700	-b]^6lF]Vqp\,1Gk??wh@[.sJp[2D_;8qgIT299^EW`,QLrknoa_CD&Z8NBbidqr
sense received	567	K01?RfC#PiRgjsJHBkXW3kAKDV4N.\G7k3VwCAFnD]F[I4Y;kjUD<.7,XNBQJML?
sense received@around	597	>=iKHLBYBCOew[]UXb_HSV]a\F<B]PI@@TVtS5+mUZaddpM[@OGDdWa8.?MUMZ[Y
sense received@if	522	0VID<lcHMXJnVe>qaHYOWbAEDG#D1f?7\-_g4ASmAd:bP9hYgUGNWKJ8@JLB\JO`
sense received@sender	415	]>Y+3HG12U31P3M([K[8UEE6Dh`\Hok=Fb#n/&O,[.bc3@N\IapD5E/#NM8RCA5[
sense received@subject	926	T5:6U^P8ZkZadUHG1\JB2SA9;U$S+UA9e7\n3UMb#q7_:9]JbjFL@)A?_JU;PF?6
sense recorded	700	ZOMM=PcFXmWhEF#T4IRA4B>Teg>]QSSC[QJ]IUUFX_@EDFW]Yn^b1W6K@=Q?\SWN
sense recorded@if	644	Q`bY9FFR<KLQ(&DY5>X.@RAS`wX<V]P</u8IE9LQuKE<D2RwG]`E4`OA3Q>RanXT
sense recorded@sender	519	\3mDbOgfG,.LeQd4Vk1JK;T0CM*SYAHXPDaoeMBnQYZJfZ-AG*#Ccbb2JRkF=hMB
sense recorded@subject	529	kgWd3;[BQNP;=b1@3@G*/oe#fjbmhMr%NY8_T>Z5bBAHZAg`VefOBbfRW[PQKZ4B
sense recruiter	429	A?<NcT`8^GOWQeGXGS+I8C<ZXO]D(9;I2H>N5EAFFULR-\RRHFC]G#JKgGM<T?cX
sense recruiter@around	736	hCIEZAL]N:+:`gX7Ia5N`^d2[?Rc[2MNH:G:iPe:DHBYANU;DHA*SZlXWKwFDG;<
sense recruiter@if	551	w67CmdL=cTOXGQC0HP3KGAVQT]?YBLIJ[7MNCDN<5LEE;SAMai..H?=4f4RID@P(
sense recruiter@sender	820	bICKPCDHQ?87TD>#GQ,XWE`UGFb]b9WZ]VUDg]\<BGI_J^KGG@;EYaUWUefRNFB>
sense recruiter@subject	529	AWpW:IBi0;K=\9NajwO]VLdL]ZN3UR<A1fAg[U3``H`OhIJbAK@F^_iZ+D6`1TBw
sense remind	419	PV8JJe<Gd\MKKFOIG@L\?3YRX]Ak8gN\Vq^9[wOK@?<SLSNM`UOSN`n:V[MX:JXU
sense remind@around	757	EREf<DP:@MKIEP=r+WRHN2DMST=e#^WalUYCBICJ^C<ZePN`]IIP</NG^J8fE7=Y
sense remind@if	523	78W=ITLO-BEF_iU:d`SPWVO1\#KZJEHCXPKXc0HBPPUVhF3Wa<]O[ARHF^C?J=O[
sense remind@sender	456	+`ha9h`_VFjkP2BR]WJl1MXKqLW4nSPO3OHMH\1C1rbVj<owIsfXcOHI2*G=2]ZR
sense remind@subject	641	C4;lMB#EDVF>NKG^HH@F`@LHLEUFJA6RMHDbOG:ITCTOCFGPIG7@HKNAiDTGDNOW
sense review	464	UI5CCm8B_jP^OZ8QP7^K;?16FF)`;E6:VTh\8KYbWdQG2<`Xow[O5,-<Z<T@Y@d:
sense review@around	491	QANXIQYAC>ERZ^XhR:JEGFGTSZkE]r4bc[N3=;XGDUVOMHW_HwCeQYR@VwG\ET[J
sense review@if	514	PE63ZgpH[eEUw^Q^I^CXUJ^KL[9_II(0sAU`LBjI*a:j?6F<ke4D\444XC`CM=TY
sense review@sender	553	C_ZQTeFFVW^m9Q<`@$bWR]YhLXw?@Sf3ap\?UV6@J_XDD>LMcFHiVGDL:J2igKhS
sense review@subject	591	5SZTXw:WIOP`BTU_b]m]XMPHb[\:`IG:TXbdH+JiHpbN7U@\McGQSP;Y7GTcaUWW
sense role	476	UKOHWTfwn;FD\[`NwT?EeMD2K;WU_&M`CG5U\gN8ZiM``;mO#?U,YLQlNd[GH_F`
sense role@around	709	SCA0TPNKVLDLXsV:KJ.POKXN@NJ]D1W]Z+iELGND*RIW8YNG=M07K@IY\Dw5Y1=>
sense role@if	677	Ba^L>TiPGA\F4Bw@_GLJUM0@;C6AH;_P3E6>Z`Q>ELDKTJmNEF/PKQKLT^?:W7HG
sense role@sender	825	W>/1MVX@KeBMWVJ8@X;O=UE=GG@`MCODO?LUNa\ODNCNEJ^OK^HGDSVDTMwGUIN1
sense role@subject	642	HSf>EIwhK:9EOI<%dQG=ZPeEA4c^u?NP=CLFVjTMQFcPo>nM:j[LLvCi.X[EPY<I
sense sales	604	5ODJX]>FGUHhEO@wJEhhb9CjAVVNQ_5DbF\Y:F@eWhTKRJHTZMR\T^?c[QOMJIsR
sense sales@around	1163	<Q[MC`:ROWbTCLOZV@ZkOCF]S\^5PU?EQ^^\<K<bP\QDOMSU`U[\AGIaF7?aXXw\
sense sales@if	460	@<WK@wX8ZZfhVPDkTX[PEEKNd^9>*f1CJMWj8]>mDo@bAPB]XR?jc_W=T4T]KRh`
sense sales@sender	712	CB[93fIBG_e]>EI`IGwZL@Cg`Oi8K]=9`^VdNDFP<SkA?:hQTb^i-=?6A<>I[OX]
sense sales@subject	533	?MJS1Y8?9sbY/AD[:IbM#XHftj^<KbW6`YCV>?JOWMH>2C\eegdXJBQUUDSNMb]g
sense send	520	R_FbFj1FVNnlN.>iUPmw?M4eOZ^E=oUAKa<R@8@JD`X1ZKVPNTNVNJ0TOK2YZ`^V
sense send@around	623	SPb<9XEIWQ[K[KKOWMVZgYE8VPG@WD#2BLh^TXC\PYW^`H`PQ[F_SO[@P>_D\lPS
sense send@if	624	)W]^%a]1KCRdb7Ece]_ND@?PSc=MSN;I[NJgDM4^OgOOwOWQURQbYKV?=M7MbXTS
sense send@sender	351	EEC7AocOOHAAJ^AIH;qQj08J_JwQKXMk<Ab`_uLgTsSaP<QXT_g:WJQrARS8N6Ne
sense send@subject	554	hTBT>an9JSKcS\EHWfSKGw?AA^KiUB_DV_UTBJ\NDKCTOHCRFTY=O>a;ZVJA=WA@
sense service	413	:HaK2?DDBTWO\86?Z^hWL06EHN4.;V5LSU9KOM<jJBM=]CH`UU\DhPAN?<wREXSL
sense service@around	771	M>c8V\[UE=DKdwU>`hEPhcZ=OD=PN+-@N,PZWJMf>aH^gMYMYaG6_R>RBFW=LOFR
sense service@if	665	cFBF`[DwYMMIOWSO][@mOMaENSC>NLKAX[s>ZTPb8Kgg;^1GSXEJ_mPM<A]>eEbM
sense service@sender	594	BSj;WXTHPK[IG_CVpYEU4ER`[S92TAIELLNhJ=6dGUp>X6<P\N>VJP@C#F:>Fj]X
sense service@subject	695	JQpS<_IaD\ZU5WVQO_QN=\NQYOSDpJEB<TKcP\LP`Jj5W.bPMU]`OqHN#JWQNp^Q
sense shop	439	L/[BqKP?Nm_Z^T.>ge][ZAQVXM15#r5'OAMkRDCYM_N^:[==WGBbaDfKa:;HYXRa
sense shop@around	641	ONV]Jh?SDeeZI5Vj@MUNI?OTPeNGDE8SWfWrJU?aQG7NSMTwlu`M<P@J:HH[LOIJ
sense shop@if	571	^dVP?iwDKcMO_eBSQNSQGdCVIOK]KISRVK]qLgKdIcZYLOT]c[\IXN#J]*WKNS@F
sense shop@sender	527	::JBESaFK``SXM>\T[iVITYsFQTGTZMLFGVWGHLOF?SNPNMQQT]Z]1=BRR@LK[w=
sense shop@subject	462	=RMKRF_dRbJ`cXWZCRHSVXTKHFX;BL^CJw0cGQ>\Bn)QOO@lTC[^8?CP^E]qPLeQ
sense sign	605	I^U;8[O0qB[HIHTO]kRK>887;G#:6Ao=ERLKLceHHX67^0UQEKbWCY-B@Q/RiSB?
sense sign@around	505	Eb2rf5ANd?[I8<TL7T@iTY\X]nVOFBTJaJj=`VMTC1`VH]FIUO\JFWbonNkjwCnA
sense sign@if	848	.\j;7bX<YHwO,:YW]DM[<:,81UG44LSGGZ@EU[`?Mq=7jJYYVFQt<Q0?AZ7`mB=I
sense sign@sender	466	Iao#19h^GORR86GNWRZ?C;?2=[>AQ;\%DFGchSO_JpGAbJaS=XVKTYRK8oAMe>@K
sense sign@subject	759	UoNG5MZ1tCuT.#IVW[MA'DWN<b=@6JT:M[:Ra^aEI^4CMNQf?NKU9Y;?4UEJSNJ>
sense slot	462	>6gPEE7T+?J:Q?F?W]aMPMcGbWOJVQ`.EaF<T>BXKO@X`EFHXR@MKXR#6I?f1kYH
sense slot@around	422	,LaK^DGJ86FL_XsPf^bPMtiSeGk.e8>m[N]SZ<?bFTrffBA?9#5I?RM3/5dKAMYL
sense slot@if	614	W4JkCGT9H>CC`KANWgM@ZoZ5W[3XNNFFFS>RT7LQfR<Dw4NU=J^OP^N5RSNsLF=D
sense slot@sender	477	MHVX3T;XNYZeIN.L73s;BGDZGWW_8wP3jO>[BH>DVSVRNTTfjbkH4<[LRHGdVJGm
sense slot@subject	505	F5DlN&8&6:=SIO:H(SV(6MQ?Tc9gNTMcZR;ZLGA#n;CQgDXaQAn*B@f25SCb?HGH
sense sorry	761	,O<WM:CV5VJVD`[\%3a$hN8C%CWNLS=VF5<=<PO/w5R]7?GPVGKL9;@\QWD688Qm
sense sorry@around	564	QRa]3pQIF]`hNN6dDRbL1JE?HwH?1gO>WJLDK?8[vP3Td1giotYLKGNC\EDYPN^J
sense sorry@if	723	XC@]@99SJHS:Z[Y\9ZL>^M;J=BCC1IGWPHO>QZPQZG8kBPKA=:1DP1R^wkZU79MU
sense sorry@sender	400	TMRbVf__oOW5q0:aHLW_`R+R5h]o3lVOqUPPVioFjS3IJTTOIPFW2#?_GUOUb5MD
sense sorry@subject	615	EGF]D>*XRwj_-?Po=TfeX1ONLPFNF^CUVZEjWA=T]OINX@Rcbbbe8=T9FMWKAZZm
sense stage	422	[]>=XQI\LY<RU9EQAUTDMMb\wTNJ^PTOdR[DH>FZLJcI0^<UGjEDi\>W]9q\ElP@
sense stage@around	672	@`ZUOKPgIFJ?6NjES=1NUV_T[UeTwGW\<d:KY[K1_@ZWQAJZ8VQPLsaQ@]`FGY[`
sense stage@if	593	PJU_HLwVFRKK:`RD?IFC6VS8YMZiFJR2HL@RY[PJX5,KRV:jHfLO@7XP^OOAIOM<
sense stage@sender	556	0OTTO<DU:>NM\UJUZNWIl`OMQ-[gJ[HleFEI@2GQcMwd_YI@YEQINed\LlQWJUZ_
sense stage@subject	842	YKb\^HNSHLIF9HRHMKFMHNRV[N_[XCRM@XZ>]MOLD>Q=>PDKA:GE@wNSBXdRQMMG
sense start	647	<ahB>\SQUNUDR2MGfXFID#EG?KDGTHM@<\J9aVWQK\CLQMTUSC^\7`DCDWFbYBN8
sense start@around	498	CIOR@l6\HP[INKUSnSSS6ZcFbD?4NUXI6;J\h:PHQ]X\DJ>]HmY\?wQ*/WUXVQ^W
sense start@if	926	;oUB?dUA]SkC4;VM^SQ`5#<E7LB<6;`F?\FG`k_K9UF8ZNFKIHDZ0W<B;l2`tCR=
sense start@sender	402	_[KhbAUClJBLPL0DJ;4%7`@QNc_U.PX_SdYHBFZ</6H]#P8R=P6BD^b^]\jj\P_6
sense start@subject	768	U_GZUJB5sS@Q74[S?.TQ0AMgQiY>%Ji#ddTKF]\ALND,9ZFOQHOU9L;sOW<ntDTH
sense study	395	ZQfAL]BE@[VkTM>@^NGUCdBE=ES:<m=#mT`F:A:bT/G.0XBLmRLIH,=[Y1*?WLec
sense study@around	467	`Q@\mVb:sU[RGKEFH#fX6SH]JENcEjeAYSHQb^SESGG5CfKWRQ8OAaM_^Wc`I:I8
sense study@if	458	HWVfO[UaL[rV]EIH>?YH;:@8Q[@URF8]]m>YHEinfl]9[8wUU[^`@h6J_POE`@6A
sense study@sender	786	3b`NDp5=U\wf5?BZR:jZ;=IcXc_6PtH@jnMl4D([lZ\9:Tjmnck\G<<D;9GZc^ld
sense study@subject	587	/WdI?T9LFScP:[P^f(kYDCLwURUELd*7biIjL28BL^ja^&Rgacc[NFFM;FBSW]lo
sense talk	404	MEa?GFCJ6O?<SMG?wQGhRUUWsGF@pCW5O_]ghB>XRJ_P]KDMNS\UkW^89=pgDdd9
sense talk@around	549	^@PYc*M=9FJ;ICC)8UF??Ts\QKcHM,^KU]O@hGJKU,<3LHLIY8R,>Ta9bW^w[I4/
sense talk@if	579	nB_;BO[EBh@VaPJ3Qw=UIjS;`G*T^8Y*M5>tdOLS+]MSo=iONeKHTQeEW(n@KQUW
sense talk@sender	635	DF3U;V;J2eZ\IG:YJ<WV;=@VwX`>IHBDTfWhAILijYP9BQd_YmaL?0@>T6:[\fUT
sense talk@subject	564	Z1WN1;.E%L>8XiFNQ[EB`wW(lHI\iMW53f9i]+DVmLJKK5AX0_Y>Y_hC?R]6)d<Z
sense task	401	YP1\hPHb[9'1G@IIBZ5b`9a[L:\hk'D_DMr>_Go-KKNY;F<#+]9=L]ZhSCqI>FF:
sense task@around	646	LwPI=<:OSGQS]1BWJO\_;K2YJhZ0K@d^ktY<_:]SAR?/JEA[LXXaQBQQcEWX_A]S
sense task@if	390	NR>LIOwMKRC[miQ6cjCHDqI@@HM_cLF4?XJoKYicJvAauKWDTcW^@e>@0R_8BJ:c
sense task@sender	557	_P%q^FWM^JAD4/gFGTE@A>QfOnu^JH[K^Ro;Udm#7';=6^D=M5@45YSgVlN]m$PJ
sense task@subject	789	f]8UTOIUU1<H;KP=HDJOM8macOhlY9WYIKP4ZP_9T*DR8Z;1:3AABwcUOZjR@FV6
sense team	285	Z2U7eG0KGHNPhEL=SS6Dn``QSXJ_U#J`MXg<Lw'=MAIhfU7(?/VJSSGjt=NS`HS5
sense team@around	658	BQQ?fAHa;O*XOgcCSb2KgJJPC/RV^2EZDNOQ[gHSZEQwRGXFKIL,bORJEMrNECFJ
sense team@if	568	DCQ7VgkKcC1VTQPBUUCEQTAH0EYaXS@IOCPCNiWKIFQwJ@hXHfJ+K6HFbZ_5F93C
sense team@sender	435	8Xf8TY>GRQee7>VTC'XGEEQKaNJ=[=AU^MQZW@f@[FWOcA;\P[w\?l2OIW3L\OV>
sense team@subject	417	[WGeNCMQGSQPHVGEE^XH/ZHDn]XNhMNNPL:T16S`w8B@d<UdV[pFTHW[W]_]LwUY
sense thank	589	JiBIV@UNWODHC`RL-;G<=\;J=Fa^KQ<`T=\B@[\VL;VT.GRSYWOH)?JfNQc#_GJI
sense thank@around	619	P>JcZDE?L7LQEAT4UXOkV?sgRBQ?GX]\RTWI\I>HA5B8@g5G?*2HMZw?VVDgHM_I
sense thank@if	477	C3_CFAPAXkC5daS8\@=?YWMNcS[sf4Rna&]IQuXLP.Gg>WcIUC\@GQ]Iav]DQ#5M
sense thank@subject	668	[7*A;a_AgrOoSqGP.I=V#H,;2]=v7I<Ji.hT-fqU7n?O:ChPZe<H;-%<\>^*_872
sense ticket	644	IJIB?TRF_\g[ISSWUMWXD[NOSL#F9GU;DE;\CSYD8_?LKSLK]]JVI=J8:?.@NSME
sense ticket@around	407	J?bRh@o@YowHHQNj\&]ZCLQP@'9=>^A^@FY[aTUcAMEN0=SVaKEa@2FbG_Ncn6GW
sense ticket@if	459	LwUJQ_MIRbORr^R]hWWIil3IQDASX=<LMA;gNJMZ8`Zl5Luo`nSl>^]>Qm\Y^Qbc
sense ticket@sender	738	1TJIaBeBRbpN.ESCH=@w6aNsJIZ>OQZQML>ZNBCR_KY9A`MNN?CbZDTR9b4F=_XR
sense ticket@subject	614	AJE>aLRJXeW=OKp[#:W[<Wdo:LYDGCOQTQ@S;CVPC=MC>XAQQHP\PBPSONAFJGTT
sense time	369	J>`_ai6SNInYYFHXYZZlKFRGgLU:4KOA6]TpwHB^H`T7R]GLMO[KWOnATVFYIWEj
sense time@if	565	I(G_N5I?KGODwJTkQRN1b,M.GX%Z0V[\C;4CC;bIVEFGqX7GO:QOb.q3[i'h4?<R
sense time@subject	937	(&4aS??k+^UNa]WiH;XLhJ:*:2I67]%iM,QN=C&TZREbDCO5R<CIY0\DhH@;BB_w
sense title	363	XNcEGTYkMQASoA@.mcCSgCG*J;@I*7RZ\<@HKfrwK[EQi;?ACQ<VSdQDd>\@c?RR
sense title@around	540	S9AIG*JFU><7QQG3Gt3=URlB==?OR1bbV&AKdFEC:>-_VY4JCFN1QOTKeJw>P0GG
sense title@if	320	_[ZtS<k4TtYjG8k`gF8X@9UFSZ\/$CC:beFMhR:US>7L\9Ujlg6bHT:>C-#Y<OSh
sense title@sender	634	KhX]YW;oK[M^9IK]T<N]DNCYTUb@US=`W^:SH\PYXaYPA@w`TYX]1L8`DVG[]nYP
sense title@subject	771	INJ8EMr[P>.JZbf#`g.Bi`\8F*Bgh-OY+8B=aeZGL8ZdfSZ8>OG<^_XB<`k29G9<
sense urgent	694	$DD=JAb>WaeKJDiLQ=VnMoP_)#1>DF_TDH=_+6<FM@GFF_LA<>Sjb$b66d0A<RGb
sense urgent@if	648	BLGH2SjYJ^wU6YP]=NPQDaFKLZALHXTCD?HWGCJAFM]H]NRLMIGDED_:;XEB2HEF
sense urgent@subject	715	@\SfLGE9KY`W=RPhQP^FE8?>L`QDQQERcSTTGJRSwEDK\6fWESO_7LDXYM<[YC^b
sense video	600	TIZMHKS\*CHa^SE?OTN>\VYGnIFFsDD@<MVIT&8aQXVbw:TNQe^6\XV9:CY<5e9i
sense video@around	567	FF>OZ,B?Q==A;E^;\T-]NH_X>KCaG?RT>SqAbR@[+ORB4G;F=C#?<gOLJ@`POO>R
sense video@if	447	m*BU>:^<iN:LjK@]DcM*Oi^.NZ,eO?ACEC5]R@i:]L-YBKm^TIWEaE`IMwOLSUFH
sense video@sender	690	OKbd<N3+WqcfB/<d:>eK4=@aR`N-0^g@w^EaM:>]=EP:EEJ]d][j=2<\U/8TXjYi
sense video@subject	717	r>GY@2O27-E#NAK8J]77?gn.dQ;kc?_M<W.`[:N0\(8JX9LW?@G4PhiI?X]^?M.8
sense wait	442	YY8HdS51mDA?HEcTXEMTQ:b^Bgd`>JeeiYP.XfJQ.?<#Xp;PW68LIZHQ_QQidE_H
sense wait@around	423	RHEoTJH=2M8D?8LS6IAMAwRH>EcX?rQH_d3@CW_ZcEGIDHN<>X^?HMlUjB]LhC93
sense wait@if	621	wGC]W6:)\>:-N+<HDKGZD3nEAdEW7Vhk]Vi3^XW48F5&Bm9@F,<=N^KXd[Av[9C=
sense wait@sender	507	YJPGMZ?=[4Q:O9RX<YaTKL`ldcWDJT\G=^MGMCLWMT^KV,TwXiW7KSZS:KWWKTQT
sense wait@subject	846	XU?^O_C9QC`YE;A\M:[e.J?YNZhJ5M[De`[LPL_M5T?,1[@JBQF\@I<VTKCw^=hA
sense wish	555	\U]FdVKMWBS::RD@:<P9^wJeCAeGHVG]1OL?D9aGa/PEM>bcGMIADVJdN?Q;2MHH
sense wish@around	495	K+WH>Jf:39EVbv)[ZTQfI.a:QZ<FH1JGT@SYKEWw?QbO]WZKCYA:\@>/<[eB3gFM
sense wish@if	456	QWU0aQKW?HYvMQ[\[#F_Z'RTEWiUCP=eMKfGJ`IOPQY\QS>C9VUIN[YY=0TaJZ:g
sense wish@sender	373	VHXgFQBTTcZRMT1NTEfXUJ?NWWtCH\VRleI]::6cjJCGDLD`LsVb@TK^wQ?b^Hve
sense wish@subject	709	@MBVBaGA[nT`KH6WH8Y[7PFwTciDLV;4\bGb4>EJtIVB%G\_e`T_CALgQ37J_YX`
sense yours	439	u-?RP9GGZB=H\K#H@VGFPAVFZeGe;M`BL/Y=L7KVHR7`DX9RS>G8ZUMEmRYPR;SL
sense yours@around	539	Bw?fJ`EV\TK?>paN7:c8ZVXdD?FmECZTBXT]Y<<KIQWQKMLHJ2PT@]XdCR<W\)Lc
sense yours@if	485	f:'?ZKP^ZTAB^O#LAN8DHFhM=:L`?(N[@=RFCLlPF3NZ4JQULIMIOAEWjLS=b7@T
sense yours@subject	562	WaKMJFab\141di;?MR@)eXM8:1OiX:[VJ?\6BwiBFS@iWUC/:VK1eHGIU]uKL5(C
several times, asked	632	WNIdANQ+N>SUAK5L)MN36VWOPmMRVOEQNcA]D/AFw=O<VHNjQUnTRKN@FIBYM[KC
shift	522	MOA]/A1DPF14PT8JMVPkZ/dSGLVU;SfZs7mLCNJB-FCIUg28W0LCJ4QDlw:n\K]<
short	312	X_MS^TEMUFWRLWjEc]G`RShXfdjAXR`NV`bDw]RXPOTMVT\PfCXNZk_iTUTtWNYS
slots on offer	1010	STUMlf=ZR3<@TOo7YG2aT>se_XV>T2OOF\\JvLSQ0XRHA`405<;=Uw]HS%wfZIh@
survey	656	MTZQEjUSCaR]IMNSO@T\BUBWVPW&kVA=V^k\K2@NSPZDdWCcY_J[J^A@AO#eM`Uk
survey@subject	580	5eWVA\HPGnDXAQ@ScCP\CQ=caRwGEX9FYXXaJ?KjgI]M[I[^\lc_KEBH02)`UORd
task, and no interview	408	Z\F_3GYN@1/C;3R80FM+]R^_^TkZwFRPRa9&M[SLZ(MEIUPQX1RNDYW[JRs^SXT?
times of one day	697	?2dAVM;Y*FLOX8QPfWWZkZTQm:K7k`;FKEKvH:@gO]\^wSLKMWP]uhVE6L>NQ_hj
times of several days	1181	\QOj<JP+APOMG6-P)IK>9VJHWlSRXWSAPf:SHIB8w8L@WBScNSdK?MGRFV>aH_DH
to several	789	Gnfj1d8P@mhh6>/tG+^]5V2g]pw2[fC,jnRc=:0k^o`<`,lpVm]d606Q2-5^nald
voided interview	613	BQDaOZI=AKQMeQ7OL9_Tc@:CJS>d9d?eeCXFACPQf3E`d\QDwOZ@]KCJnaO]QAKe
voided, and a time	594	HX8Q@=i@XAA:UfC`=.m@ZE5J9RHS3rL]]ADF@MN0q?LboJJB_GmL;BAHw^:R8<C\
windows	643	KLZbIA5=>H?MQ=(WCBL<:NSgeoOC^a_CPgC]C:*a\>M$G@\gEd_Y;Y<EN#INEeNL
writer applies	490	3TOc#QZNL^`bY+/q9JhZ*L=\`T\(Pi5;Akhj.#DZolT=]CboT`bHD0?E5S3gW`^m
"""

OUTPUT = r"""
-22 74 82 -38 108 -5 71 -48 -48 -60
8 -370 295 -415 -126 -229 -360 252 -327 240 -146
98 -434 -100 -291 -190 226 273 222 -355 -119 178
66 225 241 -170 -240 21 258 -237 -339 -357 148
58 -355 174 195 200 -324 -277 182 -286 -484 101
37 261 -313 -384 255 -406 -425 270 263 182 -260
61 140 -399 -405 -266 -25 139 23 -206 187 206
31 -419 -106 -558 -450 309 246 -294 312 297 -210
122 216 -437 -252 297 245 -263 -92 -458 -347 69
86 -402 -421 -441 -473 -141 191 208 247 215 -74
49 -329 -224 -84 224 -52 -298 -345 308 284 314
70 -339 -396 -332 251 -234 290 -282 356 -234 290
60 -81 -287 -129 -190 -264 -275 -190 -145 338 386
12 221 21 278 -257 -473 -366 -338 -379 247 -269
-32 154 -350 149 273 195 -449 -206 -8 224 -268
33 155 -417 -402 310 149 248 111 290 -306 -332
44 -200 -329 253 273 -252 -199 -221 -222 -329 259
84 315 -338 -92 -269 -285 347 -250 -222 -315 100
6 276 325 7 -350 -547 219 -188 -176 207 -335
56 -33 -339 256 -188 -237 -261 -267 -136 -353 337
106 207 -429 -112 -320 -516 -26 123 283 -157 147
52 176 -334 220 248 176 -306 -275 -418 -544 -241
25 -178 223 -201 -388 190 -569 -365 343 122 -61
56 265 286 -106 -465 -351 -509 256 208 -231 -292
97 -159 -273 -389 -431 39 -438 217 276 -228 162
107 53 180 -149 -374 -483 -448 14 -305 -306 105
51 -364 228 75 -202 -375 -36 199 -155 175 193
88 -288 -109 -334 235 262 -350 223 38 -254 218
25 -337 173 211 -484 221 -443 150 -46 238 -346
75 178 214 -294 -457 243 -425 -186 -320 -382 55
46 -144 -106 288 -221 -297 -337 -220 -115 -382 342
54 -431 270 -178 -419 -403 275 270 254 -117 -191
32 -30 -498 281 282 246 -345 190 162 -356 -222
47 -137 -223 226 -390 -235 -361 195 -220 204 122
82 -263 197 -218 -247 -109 206 145 -173 -410 190
64 219 -327 147 -193 -207 -476 252 -234 252 110
35 173 229 -222 147 -338 -82 -362 197 181 186
26 257 234 -222 149 -416 274 246 -264 -428 -352
10 -580 -451 -500 -7 207 215 143 -325 169 -145
-9 -493 -172 -320 -517 252 278 275 -149 228 -289
57 312 -112 -92 -203 -355 -182 -209 -210 203 248
49 -302 175 206 196 182 -64 -242 -354 -299 142
76 169 -309 -204 -402 -450 221 -241 -245 148 127
72 209 -271 -349 -165 290 -338 -251 -206 -179 207
4 212 -258 259 291 221 -317 -272 -454 240 -322
37 175 192 269 -359 -143 262 -260 -312 -171 72
48 152 -346 251 -373 -233 -219 294 281 -328 -192
56 -273 97 -524 -5 272 187 -272 -276 220 193
56 -397 204 -111 -207 -144 19 -342 -159 -29 213
42 -31 -328 213 -372 -229 -200 -183 -132 239 301
44 -3 102 -384 -308 -96 -358 -338 -243 183 126
64 -252 252 179 -428 172 33 -351 -290 -235 254
78 -226 -402 -243 -278 -242 312 -250 331 -278 372
65 318 3 266 -262 -472 -405 -349 186 -437 -189
58 197 249 -330 -428 193 205 186 -381 -276 -21
11 174 276 211 305 -398 -253 36 141 -473 -386
92 -451 -282 -468 170 266 -272 255 -312 -61 115
23 -327 -150 285 269 -399 -431 287 -352 231 -230
14 -356 -9 365 -300 298 320 46 247 -392 -239
49 150 150 -537 -141 218 -394 173 -410 230 -272
74 66 134 205 -318 -427 143 186 -174 -417 129
54 -166 -292 -343 -364 -89 259 248 -256 180 196
72 181 259 -184 -258 -16 -351 -273 19 -340 235
81 167 -350 -106 141 -278 -325 189 -284 -440 222
62 166 -124 209 226 100 -241 -338 -305 -427 185
"""
