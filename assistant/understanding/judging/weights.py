"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	641	@n;]=GUd?MDa>ewQ@a%B@@th-C3lUPW<4nn/XP9NG\1DYn<=7Ce[H=j=E><L2Z;_
ack.received	608	CZLq8&eE)T?]E[a_@i%76Z^NGE>cD/H/5UW4ak3_eg)Ews+6-T]Z*:=<U&#@IV?[
ack.received@footer	369	B:DNa]SBV@MK8eOSTAiRQ=NX?A`Y=[$MwJ>[NMqbE+LN716cWIh_uB^tTDBNGO.q
ack.received@subject	864	EKKi2?P?;Z<RL_T^:Z1E1G]GHG2uA:9I.7`9Ve2\wS5Eao>6:E_L=9=FE5K?@[AK
ack.thanks	446	CHEO/5@NHLX=R:6E/wD2EG;N=F:aES@-<R]EMb9OXCJIJLE>E*IY1MI[J1P]5MDI
ack.thanks@footer	693	@R9\H@Z<COQZKJ]ZHt,BEJ[\JEBX=KI<GWf@qRFUweDI[]K8JEdE;S@@FK8H:eAk
ack.thanks@subject	819	3RL[H>X@?A@_=d`b?]?B4\gd=7BZ,0-GD;[MfXFwdeC:b^O1MSeF>D;?7>7EBj=i
affirm	240	B_]6X9@CU]Z@kJVK]ga7/M[SSO`B)I+\3VS]w[X_JiLkIS,HK6cNHT5O2S`>C=7H
against, and no job	363	J;J[KNAIBX5PmZMUA#,G)k;DWgU\$?I_Y9QF(WP%MSI7YMN`LZSK]MCbPFV]^D`?
agreed	1088	#LKVi57:bZc'Q5#@WaS;P^[.8`Z]:e6dU*^5\T\dR8bGIZfX@A4nApCsGi\#GPtE
agreed, and a nod	1016	6YJHY04%dW[/`4)?C[j<KDb,9wEl,Z*fj(P?Evf_B>TbBPgEB24_:mVjLe^0GaRN
among colleagues	466	:2c[.s8RN\=)VmPhaY9k0U<<iold,2JV:.c47[S8j_Z:UULbwaM<pLFOp\O=_0aM
answer	382	\UCXAB\SG#OK4XaQDB5H\BZlPPQBOJ^R1ZAFpJ9K_aLWFVN??E_UF5ZGB>GZ;`9_
asked to move	817	G>JagN@\._bFEDfA`aC=ij.iGLuCwX\5D9oGkJC\b=d,ESHq;BhHfr5lHs57@3w8
automatic answer	1045	hD?l9=5d?8;3>>3=:6k=E83`<DA68A:Bn=qm88K1pB?5;;iCB:9oi=8dwcXg<v79
autoreply.absence	718	cYCh>6Ck5A:G46AA;Gl<L/Gw<KH>>TC@\EihE?QBoJ=L):s2*B<iX,E[V\biD\AL
autoreply.absence@footer	483	ENGLONX3]IGwf>SaCNe3QhC4GC3/6EO0D]ALPc5JtSYmdI[EM&\O9FQ8]90OedRD
autoreply.absence@subject	932	aY;t3;+k2A9179>8:9p6O8Bd7M68@<?4t?wo17J;i7:::At::>3qe2=foZ\w@t5<
autoreply.bounce	564	KHOVF78R=D1=;M6B<ATEO6=c3CDNL*>'i8wi0BPDdEKF-6fB@;@fF>4abTS`Da/<
autoreply.bounce@subject	716	un4mBFCrE=F?>GG-;+[7`5O]1KGB>:8=\>j]=A>?rAIO>?c5B=<wOEAg]Qe]8oG;
autoreply.receipt	899	f6=q88LgB@<ICJH3<5oJF89nAHK7:6JGjBdw5::-eV7+>?sCMG@i_/>XYX^fF\:6
autoreply.receipt@subject	627	i?8v5G.n2G8V<DH:4>u.7>5u4RR#A677k7_\657,^F;62>q'60?^\2LbgLed<K40
autoreply.received	614	iO8w?9:b.A=;>0449OaCOC5]5JH6A062]2hXCA08tD26;<VFD7>U]/;\]W:v>[;H
autoreply.received@subject	1001	WF;l=E2\:O?6>7<A:9\>L88X<UDIAKNMe8fTGAK7w;;D?9cI976a\?CR_OQ]9jK3
bias	223	YclH[kGeRURTV]Igl_cFZYDRaDTUgMDRwLP?C_[UbLUDIc_b^e<OdKLTOIJgWNWd
board	524	+RP[L?KQ@VSU^^S]9w=B;YZCUW]kBHK_MPPBRSAY9[RHoQ[RUqi\SI6HIbeNMVU]
bulk	1151	25qb8A6=:iH6jhLfb88h<i76l]Pe??`X9/bG6d\5fvW5dikiwhVB`b6YmhX9n>a9
calendar CANCEL	615	]1TF2^d@OFT@?a9*I4:C^Ac2:FBNHV8G3JjQ>CNDKT/MNNwljfm=PsSGG;3hl]f=
calendar COUNTER	372	>?B%bsTmTHwCIFaDMiENoe6wGO8SRqMiI9VZR[WJTHWP:=NUJDh7;;OMRZ<Q>`^C
calendar REPLY	525	`H?vE5Fi<N=?L3:?5BR;6FNfMSB61;CGb>]g14DEs<L</8wAW45hk@9The;k3TA+
calendar REQUEST	955	*X<Pc05INXw.p<6?a`T:NH^L?c>w8c<qK._6dil]9JeOHMhF<M?RGsSiAsh3HbtN
calendar moved	366	NHH]Z>dY;>_8NS]S`gA@cf<F7fNLrquOTw`ITMGsO:`8aaEsGQ4WKJFOITI@:UZN
calendar of the owner's	676	\GDw;<IV5I3BPFSF@=Y:=+9R;LD@?EEDTIm_@;KNbWFB=:tIIAD`vE@aeLIQRdL9
cancellation.off	1070	R.EJ7[L<[P^9;V;E@=4KSIO1NI7NST@675pBA;V=EQ<3JHbwl`U<ElU5K<2Zk]g2
cancellation.off@footer	477	6ETA;Wc9TKYTL=5XMRYKiKlPFKQQ0_B_#I%5Q;CXQ[WUGEm?JK\W0CY\3fXDEc^d
cancellation.off@subject	933	J0PJ6W@;USTG5a7RC64VNIQ7SKFTSJD;;F[M1;a5I^?>QDXwg\_:<iV3WD9SjL_)
cancelled, and moved	428	#]TKeF@NY?jVJ3P[7qOVdTdW<hR\k`EKH*53JM=W>CQdH>Fb>,JRIb0U@PD=?M]_
chat.lure	462	CS=Ve=S@?NR*L9WbadqNw`O?eFLS:,=COHCH7eGLRij3V2ZbSZEMWb-<FAF1mY\L
chat.lure@subject	410	`p`LBNSU-YF9ZMS^fT9`:g=2sL[.:-ZXUKBFcT;8TTc\u;mXa9?2ZW,Xf/PGwG:;
colleague	1522	GBhl.X<R._)PKub\b*2u9O=Irj7iFOem@Vf6*^Q*LmFDdh_[SpGCwAC4dKmS[3FM
day alone	502	jCLL?ZwKPT^\EZ=CP>?CNYeDPE:QYOM12XcQJ?P@jY=MaI?VWEe[9M><Z/Db]]W<
deadline	527	UK_g8TeOF[6a\HMSb9<ZPX>ZfPIRE:XJLXXOKeHHceLUwUHI_GDH[FA>J1Z]FL9K
desk	252	N;?5A>GM?:kG<r8Y3:<R2<Qb+:g0,L7PB6Yh[K=GCDP[Kw*];TCFMHW*H=KO-ZMO
footer	475	(YKCCMTRC3LhHUw\DE;N3CBkF@RQHK*6GI^7FZNW2e=PMX=D=ZlC@ISJ?VABQd@q
forwarded	732	7HiB2AK>KQY<e]N^[M?SC`e;L[Wc0UU^E<QCFeX:VUV4]LqfXYH>Cw>n\bgAfXlB
generated	740	;6_fD#)6;f1)_XB]S7Pn9Y15mi@n42_Ui:oFIkL2[_CA\^n[ZV8MjQ(M_h`=^J_(
hiring little	364	]f\KIlc\h>aTIROLKC@FW@RiAWEJ`FT[eZPET;GD[[]Q]OYH?;]Nm<w1EChUH=NZ
hiring much	220	OmCH[+KcY(Q7=[SdD3U5\Go43A`NgS=PK_H8^KVM&Q`w:YHC@HSb-`SZ9$]+IXDo
hiring none	306	=9c[LYJSGFHWQOFQT>N\Fa@BdbX^9<_\[@TSBOMIh\WBX`wiFg?KjBPKsw[J]/`A
hiring some	310	OdG<^hFPeITTMa[\GYoLw8WIH[bHqabMo_:MN@ML>NOkQKOXcZFs;gQPLHAGWrqa
hiring.application	341	BnOHHRJOEI0cMomnFHZw<JEhLPJ^FGGKHZFMU_8HYPEQRTIOEgD.NOQESO6?Fe7[
hiring.interview	454	KU@KZY4LVCdMZOJCVO^NsUYJBOPNOeKZADNI^HRaM>gO@Gw?HL\]LYMVEePMYTG^
hiring.meet	414	;aKDRH??IOXWcGO^LTMHgQX=IR@SPO]BgSOQSh3QM1wPGWnO_C2K(f^AAO<MU_J;
hiring.process	375	P9_EEINN<QJ?)YlD.:E_`?C\WOU`DY\M1T[6U,:HF`<J@M9gDdOWZ#TDQ@DhJ(T[
hiring.role	335	ZQ8-HTl/[/ZXZK6E5JP<;>p]J-_:LVH:S^.STUnHhQ>MU:@ITewpI?w95'CbL^[g
human	249	JYUKXB@dZULKlJeewTPPHY_E[RQJR\k[SZMfTLcPSNhSRLRVW`W5UGXcO\hNOVS`
invite.details	493	#HKIc@G_HTM9TI<8@MMJS>VFG`1Z0q;X84HAUQ[U5QVKN:ZL<L>DNfUYJVWRHKVN
invite.details@footer	460	RrAV@X[m:OCgVUZ\Ns@EQZZV9NDwJ+;K]7^FUe7ead2`f^?[@[nLC=I@O]E>>`SI
invite.details@subject	483	d\#Sd[fYZ-\V2>P3Al::.KFjC6S@@j=/7WAUcEGkZ@HSM87LC#b=FH^J);A_FEZ]
invite.fixed	460	GRICOO0DNRN(MI'FVKSDA?XBHT;_HOFk=E;6Vi_T#GfU7D\B*T8L@nDYJr_B^Qf[
invite.fixed@subject	614	N[UHAT@PEIELSU=@\7P[7@@wW[3[WK<VEMSVWNPI6YTIPEOIDZRBTCLDCWabGURJ
invite.forward	354	CUZLS@@CD7FQRM7<wXDD\V4W=eXK<3OZFAj^]XLPTJvTJ?U7D?TkOaZZ5RM4<]VM
invite.forward@subject	423	;?P/-C&(ICAQu9C`NUc65Fa]_nC_>W[NWRfW`gVQ*;aKAWt>QBUPIcIXscV:sw5h
invite.invited	299	GZ66V3F:`G?GP%#lq@Rg@IU82JLUFBR=KEEE6fB@<)mHsCm9VCJG#XM.B7?BQs@f
invite.invited@footer	450	8:_3aJE1BLCreOZi^KJ^;BEEX^w?19cDc)FR7U<\2LR?HRGucZU:TZV?Tc??`JZJ
invite.invited@subject	468	UfE/V`<gV#MBI=Q;r=KTqMURKM@JaEf\X]@_PgBE@>e]=N^9WENSCM[W=4RA[`AG
invite.reminder	542	>dU<jANS^UKPW=?P>Ka^?7fFQq)h=EWa[[7RH]wN)PcWI@[D=R8QWfT_HVpJTwJb
invite.reminder@subject	645	FXM2U;M6dFSIh>5<EZ\P[VXHN`KJBKPk\eCA?i`W/Y\X\gaIICH1V\=UVfwE^NS>
job and one time	771	GK>SZD#STK\3]7:.XXHF]HSCMbF[X_CcM<KCUYRW<7hGFQWTFA5^>bIe@dXCFKXU
job, and no person	528	OQBT^OTZZ0PfUGZTF]L0]DQd:<XKWLI5UVVb`:LX\WNCC;#JLA]YLKb_G=<]ACJU
known application	1824	\R8<Z]V_d4Y]DCR=L\UCw?Ua?;M4d]KHMZ:R]9K[F?Ta<1=CB@WTIEcM4BFZAJFX
known interview	1112	Q9AbJ_DiE9RM;M_DQP7Rk<>gaCKAjwWPIBU>Q@ANJMVGFD-LBAPGTB5K:JLD/AL@
known interview, other time	881	Z0GW:dJgJAIW5[pMNSAWX@DhW?O>wdl`<PVADE4C=UHHI98>=I`Hb<DG@LDH;=?:
line ack.chosen 2edd81	451	V[Ch8P]#5P?U4Wd4AU(QIPciUg=nbI6FB4H7KMHcUi+6TPYL>P_7^X=_QFTa==Sf
line ack.chosen 374ed8	428	WJRiB>w@LUNX2PMVX\H;E-fuQ<DrDDJLE9MHk^YfjS.6Tb]OH=SSOI@FUC9K<^Lg
line ack.chosen 3c5721	417	(n8eF?dORNOnAW^wLA@98?IWP2@c]=OI6KACiTJWo]7Q_^:6]7V8DB8)3J^Y<CFa
line ack.chosen 4a5215	438	:N?j?Dp:L0bXMUVN>g32I@ggB:Y]Z<RA;;P=Rf5cR[8HrU1Fn7X]INEME+98KB#[
line ack.chosen 53cb1b	429	Mw7`7cUSH+E`BGVTN`>BLE_MB4R_>9N@FU`ETDOUV<5KaFLK;.pN34?CO9NHTIEL
line ack.chosen 6062dc	350	N+BM3Tve;W9`)\aE]Z5uG@mci9\aL@#:pC[Df\QSYd5MJo*Q$=kFp<NOhLKB?UbZ
line ack.chosen 6ef773	529	fO<VDTQ_6N?X[?W[T^TIC_MD?aXaJaPw<<\Vj=O#QLZ7hX?3pHZL[cX\[<QFO;CO
line ack.chosen 90a3cb	799	GLBd9?\KHTEaOZgJ;w9HCEa]IJ6a4DGMD@^@egAi^kJHSjT;D:vaGDMAHGFB:ZYZ
line ack.chosen d6f39f	549	CpKJFMQTPM`l9awGX9<SOFR[IQ>TP[]bBRDOICE<KlS@HMCA:NQVSQ]AJ=G^[H>O
line ack.chosen ec934c	454	WVs]CI>EfUO[GcU6[WMUT8]S^f1JLAbNT]w:M]RP[MHh];IGV>R=nK`>jLIe=SK=
line ack.chosen ed75c2	378	[udAE;PgUSF`FGw<@](LcKgRK_>T7E_9'H,?;LYAEW8P:0LLO)ZkIYYV`]nV0<hT
line ack.chosen ff42fe	525	2]URl;TCKN[9ID=JF`V8OQh=CX@n:ZY`dAN.WeXRWKH]^_MN<#EgDg0@<tQ4ESUW
line ack.received 026741	501	.Z;9JOoC@VEn5IdGQQOKLJbOD_JP>HKU6RDEZ_;fAwDOdG?I9IlE3FAI\;ECFe<r
line ack.received 0454da	688	4BI_L0AH?X=ZSRaaOV?BLV\GGcBc3DHCGPg6TWGRwb9.nf_N>NPGG9GIa3K;9`Yd
line ack.received 056020	492	DQFeG/l>K@XaUnO]QSNHIMVsPABuD3WC;NO7^PQcwXD=iZK[J]K2<N0LF@G@@^\b
line ack.received 0a5454	672	I9bhKBWOM]LIZKRwR^KTGWOIRMU\@HA]KNuCQ^JL\QGIeM\aWISARSIIY];CbU[C
line ack.received 131072	582	DG^aA0PC?Y;NYWJ`LG7LN\M4YU:wD<XP-+eHNd7Be]GBXQSX7NT2]MEBJR[7,JVV
line ack.received 13dfd8	593	5LJQWZQ?PGK[RciDRSF\FIwcQG?SF]IjMD6BoULREU@iOZH[Qaa@SGQJJGTKMKam
line ack.received 183724	594	9OR]HHX7Q^HFRuU`DJ>XQJiQYZA`*:A)A1]9UwDbcRDQm`MEBIYJ`M=DCOC8C]\P
line ack.received 190687	331	:AX=]UMBc[_O4``JUOtUeRPgLMwQb.h^d72TD2pM\:'Q72&VYPtBaHj+I_^awNOW
line ack.received 19817e	432	CNDZNFV*5OJWOZQgCC?3/KlgJC:k#?R7Rfi0eV3`t`UCkjSUChQJ24U`[;<X:CG^
line ack.received 19c9d0	615	2e&[=U_HJ?N`4VTH:X7CIE]VC@MXGIP>H]I>w^Oa\^M^UZMF5CYQ:W<FJ7:@?^3V
line ack.received 1f9970	608	AcHcEI<F;S8CQHMV[KQ[9];;HXHPKC]JJSaJU]XawRD]^UEO8GEEE[BTU@D*NWLF
line ack.received 215161	439	5@gPE;G07E?68m+gQENgLP_HA_=w5FO\'7rERq[bcbB=mm;paOTHGBB:WV:73T+8
line ack.received 279bf2	618	JNJ>^AVkWQ:wL[HSOGW`Q[H[NRE=N;\FR[2MPADQDGa_:;T[R>9[RHM;HJ5RKS6E
line ack.received 29fd6f	1099	GVEFPKPFPD^WETMHK]\CJC`^<SOQMRFSSCKMwRFZIXLcSNHIEFPaJELS>FCACWSX
line ack.received 30eb96	444	`M#[7SIs*QA/)FLL4GL<4WAN51:I^5IKFVs9S?5EkW6GVSm2(TJq9@\YVYJb8<O?
line ack.received 32b128	555	DKINC?[NKAQXIJQ9Q0TBLHP]VJHYEYS?M_HRRI5YRW=MKa;B6:wYIG\IRG:XS[VP
line ack.received 34be96	679	@:FeHIV8DfJ9OLEdDMARMQIM7b@a8RIC7FkGRYFKYTCM`YAPAwSO:=MO\JA$aKRV
line ack.received 35a79a	544	H\<IOTriZ3OR3\o#?Qfdc;vjBAKCCPdfFs0V<$JV-RHfACBJD>aBmSlG5.@IDNEs
line ack.received 36d3e9	493	O_JTAVdUMSZc^O\CDgU4TAr]?JDOGSELY>EBrwNa\uMYW^IM<;Me:W=^@MEE1nUg
line ack.received 39490a	493	NDdWR?PT9[ELEL7n?>JcDwI3RR=hMLYXLGY3MM5McIS5]_rTO[=8GOVWcVfLqAsM
line ack.received 454a64	498	EZNP>RbI?BTJJo]f<ZL;?M]cNB\R6D>FEA9LwHAcASDQdG4[[]taaB1AOO6HHaKO
line ack.received 47dcc8	419	:ZBw.1PHW&H_KYPY?\?K@>n^E1OU>GBUFM?:rq:cdJVK`l#N=UgC_>JQS<;G/gIG
line ack.received 503309	460	7R2cQIdCXM4o@rsU,GJE;FBb<6H^CA\7F9dVKXLdNhACK@?R)^wPT;K>:C];;`/n
line ack.received 52eba3	426	Cf<H\;XGmNhd@LJQ>uU5:RsW4Ksm8`*3Rr=;vjFid:O\ZYqV[#8Z;sVSL4<=AtmH
line ack.received 544572	646	3YWe,DN>G`KSI^>`9S@H=IPXMOIb4DLE^FeGdZAWlV:Hkw?LOd]=DF7XVP7JDDYJ
line ack.received 576121	488	5[YSE>TSBEVVawP\SfP=>Dp[]ZM`ZDV`)RhZZ]P]OhKDpd@WKkDFP6YJ@TP6KeXe
line ack.received 59220b	484	Pg@g:APID:3gH]Vg:hP8LXW_T;<Q58UPCY`MqZ4bCY>wTVR<@=kPGC?FD7SBF@OT
line ack.received 5b3e8b	674	V`J]=HiN87TXHB`V;[3GKG^rM25M?BSN0TwLloCbgdLHTQNLA>rDAHBF;Q,HG[J[
line ack.received 5d30c0	668	C_A[JLsQG8[w>ZD;C^T<B?^jBF=W=DE0[IRD]ZGksYA/OaLEI=mOKDG=:C8LAUIO
line ack.received 5f18f7	513	HLRp<-^RGH5^ONbGN3OQTedt=EWE8XISR?bAYaDvOXE.DdEeD=wCLDJ5<_@-ZY4u
line ack.received 69e267	539	?5JQ[OJ?6OFg=a_ZAFOJ8YQ]7?NF?J?2T@99iOOwENCS@AMLNPeIFIJRQ@3K[d@l
line ack.received 6adcdf	473	T^DBJdo=YA\V#ZdSFOL6O?bU-;VCMJIQ=eI;wiKZZaNC>cDD5PgPeGSC3AG[>fVI
line ack.received 6c5600	668	9PP\8GUA2JLjHjh9M`;UC;_^??Fd7JA;CFF4dZ@P`w4PUVJHJAaGE;PLCIF5BcDc
line ack.received 746740	482	EK6`:Bb=IDQR>J[ONd^fjJSoQBMIQSJGXWQOSk._EWNBlE*FVYw0C>G/LOHZI>RY
line ack.received 74acfd	585	_@SCN]JXhIBJZ[C`J8eaqGFUZCSL`QhX[BTV?AbNE#PPA/XaRVZ'g`\=eQ6ho?RT
line ack.received 74cd9c	470	KQYLIRB$<TBQTdU_Cg+7T3?Z^O+_>@@X4?t8PENQNc_\^jE%I\\:k4m+#OiCWVdT
line ack.received 76039f	478	C8OYN[#=cTDCT^:O753HKa>CO=2_C[05FFK=2PNZWG?INNL?dJ29N8b8]V>-PYd9
line ack.received 786468	474	/Dej0FN[2Z71NMKQJN3ICFWQ5[=h.3H=6QwE[_K>qZWA]vLfKoEQXTR7O]WB6NKD
line ack.received 8438bc	433	JPe_=5+PQPSGc[NYFi^;3`/\W<Q[,_<TM0RcaUgjZSXDuLMUa_T6TU<SeVI(KwLW
line ack.received 85e505	486	hgUIGOwKQ8VS.^W?fL@-YXT\R?7WPKJb3Q\8\NZQ<QpX@@G@+Td`;(=WP0S?9DRV
line ack.received 868a91	467	wFR??J$[B:=PAK??UP3<HIj;1O1F;T?.d]p39CWD-@FFUB`8LR7nhH<KEY=kGXT[
line ack.received 87e685	556	>mBYDG\IMIQlM\jGNV<.D4ea@LC[;<HKFIZ@bmLXq`:7]qRL>EnK>Q=PC;N6FXTw
line ack.received 95f9a4	477	*k8v;/`Y0DFYHeV`HbKW=JUTU\EmR>8gN.uDioDWeGPI\o7aE_]]E@PO]H#H,:JW
line ack.received a2fa1e	523	0<CbP5PA6[BCHS@aa`YLLKsD@Y5s><`JG@dDLbCWWc@XwaJGLGeEGD<<SJ?&?ZDH
line ack.received a5b7c0	523	S[PiS<XLZ1Hp)afKJgA-;+l[LR3``S;THMQ;pTJSMdF\HdCSL;Re<A8F3#<X:K@w
line ack.received a5ce49	311	8d-d3HjFHTNHSiWQOt>*;0eU=^ZUZXKObSa(\cFmWdL3gXN`OX]MN8Yl#XP7?XG`
line ack.received aee148	718	9KGN:SP<CMQLFLHgFj;X:MLOYU5]22IP;QWAn\8cwZRUioIC@Kb=LMBJH@[4ESDJ
line ack.received afb883	423	>EROgRR\YeY2SX@UNHD\J[>=IeqAa<HXLBT[D\MVw#b]NQQ[f;OTMa9Xh^/N^PU>
line ack.received b14d41	358	;bZS?Lpk9Z`bFtLEb@JV\/QjCKPlhIQk2\#+,GmZN[[JQ3MAWXFK;4cXKrYpp@PN
line ack.received b3ce41	625	KXImBAoJEKRl;Um`6mL<K/ld@GLbEO9>A?\`p\@[b[;NgPI@HIj8;ELH8PI:BwOk
line ack.received b5491b	624	%r@\/PlENKDkCejWFq/<[G[wL;4gXR@GJRfGUn8f^dPFYp:B:=mP*68A.0);9R:g
line ack.received b99301	766	AVKYK=bP>DPk@Z\ILdH7H7h]PBGcVH,@'MXD^\<YiWDMfNNACGj???3FL4NGB[Nw
line ack.received bb3531	560	74PwLE@8YUL5PN;p&^M^GYL<<OQR;7hBe<p>APIAbGNPJQ?jNu?9D`8>YFO=^OPD
line ack.received bc4931	620	Xa#GJE\vT?]KZL]?HWAF[7`XQRTOZNDGX^TDUKHJWW]g7KP?JIVDKXA\>_ZECERh
line ack.received c22201	381	UECW<M`MXUIc4b`n;[_6`7er=36_BmCdD9dBecEUwg@CgUDX<?gC:^)[D::D+mVH
line ack.received c2c11e	656	[cD;MawUEAWaJBi8LfGTR3F_LC6OSYI[B[A6WJ2@FZ\^KFP:GKL5MMP=C6XW<:Vc
line ack.received c4163f	572	EYL`EC]:K/TZDP^A<[?H:CfXHJ?\>M8KMJTPakNW^cJ6`VDGMI[2<NLV??1+TbFw
line ack.received c67946	573	Bs@Q6C_MC;YbA^eWRn=,ERbcJHGn8AHQ0PV7wdHfg^>XbM@?-=oDE;=1B3NJ0k9k
line ack.received cc6f18	629	9?CcEJGG<^QVK^wY?YCNCTST=B>b9?N3CWl5Sk>Hnf.>nvMBL-V[?<D5U42?@UNK
line ack.received ccdae9	708	SCY[^MM#AVKRiFCNReUH]hP:\PR[NHXEKKLERfG>^UVV[_=?\IJ5LZ8LY@]6TJdC
line ack.received cf006d	507	3RFcC2dF2DUnOXo>@]<IB1wf>7;Z9D9HOfc>daXlV[6YuaFKOLqL?NIe>C40'STt
line ack.received d0cd5c	580	3<P];:FN3K8:<d]d/Q=:$ZC1P[Bj-D='5'h=Il5Kl]C;bkECFhI]K:=FPA#6A]?T
line ack.received d2a8bc	594	[jEBXDwAH3:gFaNoBo`E`Vf`;:RGHE_C;r,G]H?k\HMpVM=3<`e0$aD(B,0RKo:_
line ack.received d68741	604	QmHUMDjE3G?RHTL_Fe=R;JwO,8Ek6OTC8U[7Si@ccXANf`,FGJh=RDB@LL=JJdOE
line ack.received d7f545	498	$SG[7SBYMSQZ<gbQ>S?AaThX?<)iM2@E9gP0GpDqV^JHdiE#<O7X9AVBO.6>)H<\
line ack.received da8d86	661	3_HZF#QE>WUT8NaP?w7K@>ddC=7nFG<>@Ru4So/Sd]BDiu<E:XZGEDHI?FMC8ZYa
line ack.received dafe46	516	8_6e9Tg/?HBcKoecAi%GLBW[HGFw3CL8<S`SMPBafpPTKkEVE[lG@BTFHQ.GWfFX
line ack.received df88e2	606	CWZX;@b3,ELaKZplM`;O@Nh_=:D[598B2ITDj_F_wjFFpoRKCAl7?G8A7>IB<R<K
line ack.received e3ce4b	618	EWH[MIsGD3EwDMaTKVTU>=Oh?PG;<KLAGD^AYKFkaj9>PHQMOIlUMB9CI^WO?hRe
line ack.received e48ddd	538	1gFCZ:X=ZKOO\FA@L_bRPAXc/XQg.Y6H?7LHgj]Ric[?Fdi@JFcADC?[=[N67Ywh
line ack.received e94aba	579	I_:e@L[\G@GWD`SHGL34NGQwPH:V\ZGAQHn>`SSgKc=lKWW4*TX^N;1BBK<]FPHi
line ack.received eb03b9	497	KLPi<BCUUU6JoZFj6HSc;fA1FbUf<M9PHCK@[eKhhKKK^ZwF4^\dP9D?;Y8L5TP;
line ack.received ebe92e	600	BdGh?K_+FS=YTfkYOM&/?M^iHD#c?MKN*J[+DUK`QoB7rrD4<Y]7><YB4@@W<MfX
line ack.received ec9533	577	/TAXLFV43OHWKXfcNdI7G>pVB1A\/LO6N9\El\LmSZEKwfPRA9aK;M2CECW?NgNQ
line ack.received f2c2de	485	FZANJEKTB<Ei9=dMLo@GD6Vi5F4UG^?hATW6co2w@];RQaM.HFdG+O<Y4L9T+aDP
line ack.received f437d2	385	8&>Nh6L=5B8c4pl]@KBXJHG_>[QmBAAQ;EQWwh;KGbEQXtVY[^bc7LOLI<bD4d:]
line ack.received f94ea6	577	6eLT\R=El]OUQAK[XDjFO;>YEEQZUV^J_>[Xi\L`JNhOCA^L\XQPR_PVNnR#XJPd
line ack.received faabce	638	DJLQU@aDSXDHVWBfdDFTMgBGPWmKA9FCeLO7aQWHaDH=[klbSEB>Ef54\P?#[QY=
line ack.received fabc9b	629	)i;ZE;j8D>VdAS\JHq@DEEih>GGn4==83GVCmSKhdc/FUdAD?=w6FH=W7:8/@mFi
line ack.received fdf524	448	[IRP^PG<SEnKlJ-<SmMM:fR.Li^w+L=fGbwUK[iQetTc`TwAG5Nb&WHa^@TG^iS<
line ack.thanks 08b450	409	<_=EG<c?QAOAROddAgH=:Fli8JHOC`9EFFGaguHwt`:]ZOVA5(U88`f_PNN*VTv\
line ack.thanks 129501	494	\InT0MfdDa`[O=408Y/NSjW>Mj4?I`[X.WDD/IY0GP<VU@g#-6WRQMJVAGg`K=V[
line ack.thanks 12d02f	664	COFfOERK<MD@FO?ZQN6?>O?LKOUW@ICP7@V>RVLfw_ASZd]P@AV@MIDHSNNLDb`F
line ack.thanks 206e77	331	BH:Uh$c;]cAD2CihP;P2VWXUANVTECVD#S<NtI2T\@N@wP?,YgI/3Co?nbPF]U>D
line ack.thanks 212a1a	539	>>KC5RZT]KO:LXGYNDNS?[R4XZJXCIZE7\PFKXXUEK:CO`PSDN9#DrV;O^:IRZ_6
line ack.thanks 2d3bf1	453	njUaBNiiRSOJHHCLNbFLXGjO=PMBUiU+RZJ]R@?LZTCQZ#`AKIF]RRocU5_fEXSJ
line ack.thanks 3e866e	388	:1HIBZG=tZ_L8R5ZhK]OgWK6NNbM@UBU;LXEaM[^UA5W<7dew[[=SnKSEnSK@`f7
line ack.thanks 411ac9	568	3QXIBG]7ndSYDX`W]T^[GGH@3UQY:3U5Q1UF:RGHWBSBbc?QDZTJBrHMGJB?w^CR
line ack.thanks 4b2903	532	#@<H]=;S]DKS9FkOBHV?ZCO\>D_FJ_QE_+?fU<dN_9TC@K`E??E@KOCrHkK=QKZP
line ack.thanks 5e098a	368	BN#O\BI9`?f<SCMdTjX;>,-WUW`m@4GIK&WVEcV1E[d.b6JZ_@<L]_FW7HJEL]]4
line ack.thanks 655326	374	cWaHE`g]`=R;PoXLIaFj^T_wVhLOFdWT8O)18Ug5)6Nl,(GNQVcCaY^.PJ[A??Xj
line ack.thanks 6f1d50	639	TcWSF]\bXYCNRYA?e9?QUPOGwWDGaN^YEY[5MCE>H;NW5N\NJP7ESKY8Xf[OV/U6
line ack.thanks 7c15dc	469	Ea;UJJUHHQSZ>rjIJhMSPS]M;IE27cC;KMd7N8UHWD>Pw]aBKDO`OTAU@KDDPaVm
line ack.thanks 898a5d	507	OY3MK2IXgJgV_RP+R=]DUHRE9QM_[ZB,7PARwF_kIAQKITVHEML`QJSQNAD#?]Pg
line ack.thanks 89b225	657	MTOU8PVY3QBP<G^Y\Z:_IERUlH<MZM_e4]F#OP2IZkiaL_H^9PMD^THHFQ_OEBMA
line ack.thanks 8ad364	582	IcaVJS[T<N;hLSjOWccXNNIhRUEYTC<VUB=OLD^9GXLZ[_Q]@HRrGGW6JLUYLN\w
line ack.thanks 9bd87b	601	BMHM#GO<Bl5:`Y:O;S=U/cBG0A:i_9DGTMUO1fK4a^7FX\McPLFFW_;KW]@7RNE;
line ack.thanks a1c5af	609	EKCcCHLc9D]FBBfHJiDNJ6wZJAH[@ICWHKh/ra8K[WC1pa]M9STNE;EcJL9Q?^Eb
line ack.thanks a4ea1a	536	]M?XZLqaV69VP4OB]rf0ELiUNL?PCCOC?1`N\HBWk>RYUMLRJD]lFQJ?K:A^>w?n
line ack.thanks bc059d	582	WYA`17k\C3J?ANITHPHPY8X]GJOQ>:;?:fwCEKI>HE<T`^HUGPpB@?dDYL>eQE<O
line ack.thanks bd6246	509	\L]QGXr:IT#MZgOZl(Lk<BPd_S7[NRjFRZqD:USGJGKAa``pPREZnOaIMdReE[iC
line ack.thanks c5a084	509	:?1]<B_<DSMPHRN[K9GFBJKUDF[XZRD=FIWGXnTZkJRr[XFSIP_@<VT=_C9#<JRP
line ack.thanks dbb69d	437	cP`JQTF]cEGE\H*DQHZE_5Z?JNfHj;^NcKQ>f><[l20>TNUV9G:5\RY+sQ#KVeLM
line ack.thanks dfc6d7	571	DBLOA.]IGWQfR_W^LCJSLX;CMT1VPHNb4SwKGXHIEJDENDL[D\X;H\@UOMETFPHI
line ack.thanks dfd15f	548	8aJ`RWe/c@D]J[UWCb=N6O\^E=H])3E<Y>G@qVTpwG;,MO?oXCn7[Vs>Bi?;L[\W
line ack.thanks e71fc4	419	n]_Q@HMkXLPNKh=EWeJRwY0NiPJJ^[Hb@JQ:JQq@PTn:<bE@P>AMI_EN@iP^W[_Z
line ack.thanks f7af89	598	D`@RFNd^:B9PNJFC<TR+DDOw@ATKIVECEKVJUQ6klg?YWUV8LDXaQBFM7P/QSc9n
line autoreply.absence 041131	585	OhCFXEPiI<@9GIWEbKSLY>mB]JEUiSC\NZ4c:LIRNRWmFENK@L6_EjS?BPwiAdMb
line autoreply.absence 06d145	538	w`Ho)6.wCCE9HL??BEe<VH/TDJ=eXKFHeNfdEZR4_KU<IReGHFQ\dDQfbU\XPrBX
line autoreply.absence 0e3dd2	591	Y@?kPA>XHAU1?<:@3ZwAA>IY64QK1?68S4pejO[ltI771JZ=1<?WP;6qqbPaDl6U
line autoreply.absence 1105c8	636	YCF]GA9_HLD1N@/C@CrBMN=SKS=K@-43o<rW=5aKYA>69GdDC9=n`79[w[;e:f7E
line autoreply.absence 112d94	399	HFCe2GJUPFV<IKQH4,U:rBYoCC0BMK27VGNh#FL=[A-NANcQiUCJNr[fYR?NRVO8
line autoreply.absence 124c7d	567	cMC_M>LbBGIF3EC20HXOaLOL3H[=0H;Gr7lwM@CWj;;CH@Z2,/SIm@;gSYr]3c<=
line autoreply.absence 132236	366	WB\i_GD]dWZaM'4DTl]<gVTw5C9XP?A=`?d@VD<Pm^JG)<vEZQ'W_EWZWTdYLa=8
line autoreply.absence 17a3bd	706	UN?NFKIRJNP9R<HGCNwL\OChMR@>LHJD_COfC@[EXA[=RS]EENKL]GMhSi`b?b?<
line autoreply.absence 247713	606	`PFMLQ<dBTOeEY>HBM=9f7^wUQHIMBVBSOM`/HL>CEDRPRCF:L4HMINKDZZSDIL\
line autoreply.absence 25373d	560	U=Sw:BGICJIVNCCOHDfAF[OG<8HRFN;@PDfS8LMDGOMRN@YC]HH`?aNU\ZL9M[SS
line autoreply.absence 2d70ce	427	McJc:BbME+/V1VWrHEP(E;D[<H?tEHUD3AL7^TCWekGAScS>?QiG(bd#07RBHrFl
line autoreply.absence 2f7f29	373	R7WmIGJZRB51C9RI;K\;H2`G33MALN/:L#cH.T\@kc>79FsD8AAaS0Omm=7^2aJJ
line autoreply.absence 35515b	532	HfW^SWOIYFIKHEFQC>[b9@IXJJJNIAUG`RX]<NEQDCSDK;wWWPTbDC?SWISTYb[W
line autoreply.absence 3dead0	341	D/Eg=;BXhHZ016ZOMORaKOFIBOWHG89;SX^UUE9CZ:>(9eY?NQ-JRDS]eE9lGwN:
line autoreply.absence 4096a3	489	1#>W^=4^jJ\>8FO9PS@%VFOP9ErAJY34@I_OPHRUlAPEM]LYIROQZEPPGYS^<XX5
line autoreply.absence 42e3a7	538	sM=@@RMd=HBGDQYKXJ?wZ0f[YAKB`JJ\Tl<VB+Q0,gQ[1@:T;InJh;m:BBL]@JJX
line autoreply.absence 4bce64	453	cZMY5GTi=569'6HB8NjAnBLpAJBC79N=eEWZ(f<JgRH;>8b3P@It[EOXlqOh2U#c
line autoreply.absence 505b69	564	B2R[;A@aO_Z>T]:aZ:QLS[JANQGUCOOXPLeh_E=1ZBOQ[NjIDKAETW>YwIVVIRW^
line autoreply.absence 509991	452	\HUZ@9=KGNWPmg.CRGXD4f3qEPgP3@5QU,tS45VFcFd1`ejSVF8^wJAbffLX7kJ1
line autoreply.absence 51b24b	450	TGT[NGIf9JI>OC3LdJRXUE<FL6@]??9GTM[LV5E>bH5*6BtO;:?QHE#Ka`ei,UUD
line autoreply.absence 51c74d	540	dODYRY?s3?EJ=TD?FTJAiQ5gAMW?EOB?Z@wHqCZ4aJ\LCNc?I<NaP[En4OSMA[[B
line autoreply.absence 51e79a	330	V;&v1L@OAM=U<`m_XPNdT7fMYKBV]cGJPKbt<C]PjEWZdYt?[^[\N.7Tg4#N@TCV
line autoreply.absence 536493	511	VIVRMML[EK>aW`bJIIQK[L0wGHS\LABOf<[Y6+8CgNI1JLWBYDPmLC7_e\@YNMO7
line autoreply.absence 5fa024	449	eROg#O6E.MMbH9UYFMGl>7HYYG7aC[YKFE]KSVFPUb@VEHPI6S5ZRBHCWPZc=H0<
line autoreply.absence 61331e	476	o]-w.-9hA4P?D=M-22`5u4Ge6OHGL58;vDb^E46DvA<>C4f69+5VYAFdv_Qg(v<8
line autoreply.absence 62b8cd	644	XFJBSEJLOQSWK^RVTUZ?R?KYO9?TPRPTFHUFHR=[CIFIN>w9E\H[ZDVGcLBRYf@L
line autoreply.absence 645ae2	334	GZW(&V]NTNIj;ZR+CIH]wCEaYvG.Fdf_VPOr5G^?fAtGEGcWLF5H_4eV[GCcC=E5
line autoreply.absence 662d91	569	nDJcKNSa@R5BSD9NO#AZ\VK`MRQD\>Y=WCaW?9D-UO]KBFNQE7JZf6[FpMOT8GKR
line autoreply.absence 699ee4	464	QYVXO<GFF@XIR>FDFQRMFMA_<2FNP@?GE=Wr4BWOXR<#RClUZ>5__]1olq^n?\F5
line autoreply.absence 71ccd3	632	]WQdCHAbES@Q\XVWR]3KKwVPX=RVSITc7bVEXWMH`VQ^ToNGhFBCY8L</UJMPHYE
line autoreply.absence 76eae2	481	DIOgF9CSDOHLNF?TR@`AF+T>9K^?):BRo:n^GJHZJLEOBRwT8]AV[?:Kc[V?Sj>=
line autoreply.absence 7f5a0f	520	]/Bm?09IBIHJRTFWE3a@XMBVRRVBE7CKcHh_K>oi@TLA38mDLLb]]?QZRohWNwLR
line autoreply.absence 858fac	536	QK7dDB<JE:`=EBIRA@]M6IT:NK<Z<BEDo?LDJVMMk.GEKGfMLIZONU@JSwR_OrIE
line autoreply.absence 8a2932	481	XGHHX88jMLD?@@@52FO\6SWb#VD6B@2AcOlgC;>Ov=JI0HvXRWBQXM6nqH2uYa><
line autoreply.absence 8a7ecd	401	LO^CV>:@mFw:o@11Q\r]0XPP=7[C0KL6Z+_PSUSgl@DHS<A7H$CgYKNnLQHP4^RS
line autoreply.absence 90fd46	400	b6<]0UZd@ULO6HdW>IIBULVYJR5HQRS#ZQMXJ[HDkObMCMhDT=6KqJ[XlU6RK]:2
line autoreply.absence 97bda5	443	UhI\B>HaJEHG9Q^SO=\jVTHo\HY>WwTP$PAN1YJ,eQAM_FJ]Ot=6a>>H]dTeN?EW
line autoreply.absence 982ec9	375	F\LC\I8RE#cAXBD8NcSI/+hK5]KF9<EtO<bdW@D>IMUArbW^[7Z[]85Rf`C_PSrD
line autoreply.absence 993b93	617	OQJ>IG2X^7Q@^J=MMObLY7UQAMN_IQDKwRY^]WEBWEkOCCVHCALSROQ]WgKQ>dP\
line autoreply.absence 9cbf59	455	\7K[NR;\[ZT@SV>,Ncd)LJ>wGNWHAIPQS[qYNFIGLUI,29w@CK>[<NQjEbdfA[E@
line autoreply.absence ad6e6c	375	r7X\9XR]>:=;MS4?9;Rd.NME[ADO?B#R_YiN3PA;S?0:LXYVSCWlQ;>kWj^dJeVG
line autoreply.absence b5e0bd	599	3V]l=V@FDX7>DDMU_XTVOE8GUUJ_JUbVFBwQKUD+8MERH]lCRK5NZFBUgh9gTGPE
line autoreply.absence b6da77	480	wYT[P>S]AF<I[?D?3@^?=%dV;B;WYF:Oh8kHQ`Q@YTOCFJ^=MHmSeUHTw<J]ns8f
line autoreply.absence c303f9	385	CM9jBP;UPL[i=ea\=KARdUN:CHDZ<QTSB@\UbbCVOD1@Ti]J8T>?U-3Xo\w,Qa<0
line autoreply.absence c3bd79	490	cQ>bUE3\JH88>>6(PMd?CC@]R?[8J#NI\@Zw=<Q4`EEFD5uI:7QfOHBYgWT_5r>D
line autoreply.absence c5b89f	614	ITK[^EGUYAZUA6JI\RR2SRI_MQIOFPCnV@>LKH`WDKbsDELALD0\RpHUPw@GB<KO
line autoreply.absence cedaa4	582	USQIXC\TO6QwNR\SE^\bBUY_PXPNQWQdXD\`NIJWS`<XQSZP[K`lO]ZOF7[M_PTF
line autoreply.absence d33a66	396	\f:?b46qP=u=8?c'VX>$w;B_P?PWHi4Zu=]Yp>SG-;LW5d_;I2TKpSpb<UU@>Q6l
line autoreply.absence e37c00	455	oP[JMJYSSLPO?HHQQ3`Y`S@c>LVOKKCKcAgB[VYI>7r/7OkQWP8uwXJO^fc^]S@P
line autoreply.absence e5ae72	423	OS<heEFRES[QB7H:LOL?bGKj?KEg2VSP[=\L\n;]WcT#HE7oZP;f<t=V`^OJOLO4
line autoreply.absence eb84dc	492	_qOW[i:fS5T=Ma;BCLSAcGG[GBR0GC8IQ/c_H:ZW];GTE(XLN)G_c@>wOVH]2_EJ
line autoreply.absence f239ef	402	[MBNLhnAo.wVd7E%?ZS.INg67hn=TP(?Fc<aU[VRFA/TJ3E3%,T`Z?[L=[TMAGAG
line autoreply.absence f31f9c	359	IW<FAJ;?DALEb7(XFH(DEK&]2U^9C?C>(+Hjg<;^H4U#2MGZK?2.wI_8rj^OfPHD
line autoreply.absence fac9a1	447	_6LU`56SEDQSMd7_:@]YEc,bSfRQR*>DU3mbRNULSL,FHPeVLX;SSEJ\RwPNF\5K
line autoreply.bounce 38c40f	403	MoHh\-WHPPRLZBKTN=WN2IYwfJM[=BRFe<`JDL3SS7XFPQXP49b=GF7CacmZ;VjL
line autoreply.bounce 649408	588	ZTIZBET:XAS<:KH<DI[HJM>H@JFEOLRPXD^D.CTPT>PARC]EJJTwSUQ`IJRUObDO
line autoreply.bounce 83f8a7	648	R@PeLD;w0^A<HNOLQ,RNPW=JAW@PJSHF]CmUO^>KdRL<EJY@dI7SYbOaidXSYBJI
line autoreply.bounce 91cabd	492	vP:`M6@fOGU;HQFNVDk=LLFaH2BHG>=JWXwiCA:HEB9L5Bn>O/>lZGFWkTMaTf8G
line autoreply.bounce cc1f17	386	h]DbY3DSHOND;QMHGVZ^95IqMrBW?A54ocliMVg4k@@?HJa<T1RIw/Sp5VeZ4[7\
line autoreply.receipt 7cedc2	599	\=XDLbMZNKNc6@YEO1UVT?;w8`_BSPMIP_[vMSO:YLXWE=dTU@EQNQXHQJSa?Q9L
line autoreply.receipt 85274d	525	?KGm=OFeBY4HEG]PF?ZEWOOhE?5_LQM]JTew3\:6oH:DCK_NH?M^e5GcG1V_TSAO
line autoreply.receipt ea4dea	528	O;=g6>BP>55=D=DO<4YE.MF_F6F)<5>VJRw_B64FcTU>KCh2>=:gpMB\QSM[Fj<+
line autoreply.received 0ae4ea	677	h^DKhYAg<CEJRK;AFR^JXQJ_HLK=VQR<_QR\I4MCw4IPHIV=G5DURH[;cF[[MMCB
line autoreply.received 195b42	399	kAUOP@KjPVaaTFCWpYhWdHNBGgNPLAJG`_ZmN:n[bkQ:<6NqMPTw[jL``fLX\RZ;
line autoreply.received 352e27	484	I[GDL?wPBFkFNI;DT?27BKuhGQ9$]CV=ZeOI=:>MH>LSAH7XN<>0ZNgW=b-]CP6N
line autoreply.received 3ce84d	385	D@gO\em:0<1[GrwIOc4R5JGVJN]U@RF;@6HRoNH_<D1$KJFSeV^7XE^M%\,5\eOR
line autoreply.received 4aa743	529	HFZc@CKFNN?8QC<>I??GY:6=E\I4XWAKUCoc+TR.j#IC;>gRGCSI\AKZvSV\GX^<
line autoreply.received 62fbb7	330	XaOdh^;WW[DFF59X>:uL^.MkLMB1OG$)A<vEKmu`ra<P7&rLUl9CI`O6_\=m9wdH
line autoreply.received 634a1b	452	A:BvE?D>ZRX@^>=XK`<7I]@^IDRW7/>:U=eQReI,mP5#W`ZTC*?FXG2ThCCj9s]I
line autoreply.received 681906	405	E7U[GVXKCAl:V#A9Cc?P8@U9qd@E:AY/;RkOBDPKf<8UNE_<L.3TCFkfvBipPKuV
line autoreply.received 79d478	498	MC9IJ^YJ5;\P?[oN<`N:OGMcI<TPT>T3BcSE\e4>kdFD_wKS?\FV\P3SCEV=2HAJ
line autoreply.received 7ea01a	561	mcLwDP0SQHFY.:5;GJbHABRK=bTG5Q7L]Fa?5;M>s&A*R9lDQ5@ZECNMOT`Q:bAX
line autoreply.received 85a6ec	687	STKTJF>G=4CUH:WKCJZAANPe?AP^E28;QLRV\^LTdK5?PL[G=DQaVCJMB]6[FwO\
line autoreply.received 8817c5	384	HRUmLECQM77/o&=8aTn7SqAQK7R>`GD2^[TC@DQ@_8SZ`1Z98@OKVNeYQNQw8QL6
line autoreply.received 92fcff	529	w]RdEP?qWAQ+G=B=h;HSOQJ-AL?>QS?8jNgU?HN:^:KZ*:^?CL=nUG]GH]ZqJOO?
line autoreply.received a5a734	475	bUG>BXL\P?L78C*;JMa^jEMiB\QEWW5;]ICZ:GM:=1T\?Bw2;8DjK7M]OqNk`PFh
line autoreply.received a8406c	458	[O=dAKEVKgQERbEEJ=GFTIIS4oH98<OUSCmw7BI9bBNJHB]\ZG9FpZD[T[ddKJW7
line autoreply.received b9c3c8	433	NP`\@AIYDN5?@b1S4cVB:@SN?DFX@K%=A,a4@:EpT=OFwiKF,YV]VGR;G@8WA>H2
line autoreply.received be28a5	549	XFM_EX)XH@76AA1_]8kAP=KpH]=5YT:YWThl<.K:]7QI#7q9A(5uUSVigMXjJ_KQ
line autoreply.received c9339a	428	OV2aTX5aHCK-L1O=.9jB_='DFF>3A;.8]CdU<0c4k#>)(Ej7@=8dIMRgWZ;YTp93
line autoreply.received ef8582	405	p\MHPEJSDP-J6jV;13aWlh9XEKQ_QFX4FUEeIV^Mw0TTA@fZ84AjEaL_b+AE]:LK
line autoreply.received f860f3	577	UZ9w:8MJ@BLG[Kc_KjJEVN_fFZGBOJA9>IgKRe8e[PWKMaB:?5Kc6:0ELP>SKg@R
line cancellation.off 0445ab	527	2=i0AGJ%PhF6IjO\DMESVHgMYT%L&JA93BK7MZk51]4>EX^NnfD#dVKBYeK`odU\
line cancellation.off 07248b	560	FM85SQ<FaL\FBZFJAJRFb8wQ5KOL_K>HHHiCIIYNH7=PIPJKYb]B=iXUTFJiXLf=
line cancellation.off 073ffa	595	<UT<L`QFdEMD@^LW?FMATRsI=;YGAw@IIQ@X`:`Y@:JTICjYOhj4BGfE8NBZhQ`Y
line cancellation.off 1736fe	569	ZGFCAwk@aQ]?TY;-4G6=HFWD6O6?leQ0?@sH>WgCIF=NJ?\_Xq`:DYVRSEA`WmhG
line cancellation.off 190037	548	KN;Q;DNI_8pONFGO>Ti<\_d?JP6FCwRYc>rHSo^K33SLH?o[Wlc;K_sXHU_iK_BQ
line cancellation.off 1b809b	371	*7SE;L1;E.^JP_;q:7DB_MR#2+D;1dO:m%Z?ZM\HM*WA>Ak[Xe9<TVX_C/Otp^Rc
line cancellation.off 23e2a4	545	8U;VNGLXILiODIU@[XBEwpQLDIEIfTQRCK]Bd`WceLVM/Y@^4J<iIMDY\CLB`:Q>
line cancellation.off 28ac92	381	7BB5d1<*@QeSBK#\mPY[jTI._aDUfOhUCTkET_iYoRr\G^$`LgCCRc9<PB3N=dU8
line cancellation.off 390489	435	@EBBCgjUU/eHJfF1;A<FlEqZJB>8nf:C&FYQ>KT9:CLHH>wM`pU5.qaF.8MdUcl+
line cancellation.off 3a6c26	642	YB8.8YUE]9`ACgBI<I=@fEXC2C7OiS-:ACe=8C`5CA#P;Dci\do?FkR9GKCdcRRE
line cancellation.off 3d9ec3	596	wHAMUnfTMDmJ6`DEGM<JsEaF=:@Kh[DEAK]N?Vj?VLEABH[lN`\@ADV7O@AljrT:
line cancellation.off 40d985	385	JKD84keLQ=Z=IaXEATS<c7p/D0HF]A=F8CZ>AS`AOB,:O=\jO_T'RVoL#4>ofTY[
line cancellation.off 435520	587	wU6C:YcCeA`XPOF==L[=`@nDKI9EcoDOFCR>7[^0?:8dF4P_W`^AHQ^RO3EhXmOI
line cancellation.off 4a7085	555	DDPP9TX9YBe>H]4H<;F8w=IOM<AQSlBKJWXCKJT6B;BE<>j\lXkA.n\R>ATVU]WF
line cancellation.off 4b48cd	540	KDLP=1GTNZ`>?_OSFA<bRSW0[VMISUHJ@TbI6XZ?RQ9COIZX[pR1RwREJFMF\f^J
line cancellation.off 505246	382	g/@G:NaDO3R[NU@@DLJBD=VE<HS<^pF#ZG^>6VSFZ8S0HK@<8n_G8khI6<TgReS2
line cancellation.off 5a09fa	684	AGDLRPPKZLc?NF=DSCHYY<d4KPCLUUG[KITHGI]?A>LVT>]bbeUDHw]FFJHWTJdL
line cancellation.off 5b1112	573	NJ<F-a+Da?^@?eMJ8&AOg:QAD?<5nYF?N9rC.>^#FK#:WDPpfgj-?_cF<8Jmjv[<
line cancellation.off 5d6306	641	G;WE.C;PISKL<gY`8D=IVC]JFYFWLNIECCeKAL\FOKHF`U`V\Q'#8fHSbGGW]XeA
line cancellation.off 660e7d	509	SP:PYLZLPAVSIN9?ISJCw>aC?GG2dcLI8Ni>NRZOQFE75?NgfLW4Bp]JGRKi^fb3
line cancellation.off 720e28	405	/\:?Mtcdw<ZM<_CKH\YL_NeB0L;DT[>F>@eSp6TGS;KPV;P]pVnGM=`A9ILk?OkI
line cancellation.off 750335	754	FDG>FMD[[@QEMRGOJ:>BXSTEVDKAUMPDEI\MBFLBRN<PQAXRYVLEJT_Ta=WwebWH
line cancellation.off 75774b	547	h8B%>QGSZCPALkFH?9J@X@\I>G:8CVL@IMQT)?v@;[2S;JNdcawIENS6JD8ZqOL<
line cancellation.off 76c767	555	6BAJ;Sq?eD]2>d@KH@=:s+_0EN<@n\7BI7h3GHP?<#Q:>HbYilb7FbA8GK/kMsY;
line cancellation.off 80656c	401	g;KNdI<A;=L#L7BfANN04ZMcU#BJZ%@DY:kUX8:>Lq>i/R[_d=1\Y0/i1^bUE*W@
line cancellation.off 80a38e	475	MND?CX[EL9PPJjKOSBKO[IT:E8NK?j7HFVVdL[f:\P79=BT`mcS;.mdE<ZNY`MwO
line cancellation.off 852eae	479	>J<V>qPCHAX@<[<<Lv@RO;]>VC<9jbOJ6Ga(%D>#YLL6@\>eGFaJDpe5FRQ[@Rc6
line cancellation.off 9b2629	523	f6A84M@=n>i<]MI8:706V/d7D@=HwVMB;LJ<-/a3O??<@DYahSm9EGcK<>2_XjZE
line cancellation.off a21649	557	wAIUPWXJXSZMCYCHL;3?ZJdJ^O5D[rR;I^e98RY1IF<:IEXLq^WL<SW3WPEZs^L=
line cancellation.off a2e3cf	566	BWM?KvGSP8bOKG@DK.B?]I['CCCAhVF<2MaDBFw+F]>E]?WeTrdF;UJ3;IEibRUL
line cancellation.off a3f453	405	hUY[IVUYWMt:\OSg)E/;Z=a8@^QBE[>BKGwSR<XZ:+CNdQR[h[l;JSDE6_A^p`p5
line cancellation.off a6407d	589	gA5WP`h>MUc@=jGIUP63HFHIFFGFTOKSDIRE><aGK?I4EPWnd\w-AThIB3<hXWbB
line cancellation.off ba57aa	380	wW\V.`c?W>-FEJPLAKD6]Y@CP7V\kDXk]V]a5=hWA:FoGDlWQ-P98mpHG>HUd[Y@
line cancellation.off c06016	462	F6#vPPf7cel<Ya>Bd.5<^cP5R-Pg@P;D,KlF^PUAHMMPPa`gWWHK;t:>OON]aPg1
line cancellation.off c25c4c	550	]J*=6jfVWJYPCgL?L;</f:f6FFAOlW:\<M_#:I^59@ILaD\bK]a@+\lI20<mafgS
line cancellation.off ce9cd8	450	V9&FDTM1L>BVRnX947H]IE?P\JDS@=HU=1iI:MrI/i,9Rcc\teW6DaVFwfG^bk`S
line cancellation.off d49873	609	W??L3dDDQQfAL^<SZ3MI`Mk;BOJ[g]DIDP`H@JcJE<E^IP^SS^lGBVwQ?5M]V[VG
line cancellation.off f2afd1	607	u9GK-TW8Z?b2Eo?S:B@Xc)`DFJ2;Qe5DF.nF82T1N<0LBQi\wpUC?Xe>>.EbXik<
line cancellation.off f3cf6f	670	RCHLQhDJ`V^D:RCADPSGTKL8DBS<_rLI:RwII8=@:ABZ6DNeFTLD>e`GG2F_^UqD
line cancellation.off faa300	728	;=dSAHC.RXDRBiDbP9Aj5`BIWSKY==LM9;YF<AZ6]c?DSQYwjoS:@OC7c@CCgMW;
line cancellation.off fda3df	708	M3JA6]k>JIQ9-T;P2H5F[?R1R6>8AFJ5@Jm8XCY2LA:BCI_wUWV7._h3745OeVr:
line cancellation.off ff8a93	382	WT-OCjbJcBh<WPZU4@GFk@f;7JAiYd:CCKb931a;'I2?H1dOq\UANsw^?ILAqnb4
line chat.lure 2c135a	430	bUUKS6h;P_U$bO<eUWJ@S[c#X4JPKGZ>nF<AVBSZeD_UsV_IiL)OCDMC^=W,Vd6N
line chat.lure 97ea52	401	NE^hYR?C<P=>SUTgM?]dSR3=_Pue#9l.Y-=:?W\Md^C1lBfG`ON?[U+*hLOJ[P@(
line chat.lure a23a2a	354	^iM,\;mPf_EAwN=@OYfOBKVPAR5XfwaY`EONX2B@\nOMK;e>HcMZMA?RYIJ<n_]M
line chat.lure cc1b8a	497	IlT^ShD;$P\3OIwanUCPDcMPW\^GAM\PVGNa]STT\piBrCVUeN9>K_LChLO@_QRY
line invite.details 0513de	449	LER)F4ccGL>_Vk0Fc#NBTOF[]Z_UC+qBsVI<RZk'SaW@ME@N:dZP`7qC6IKQP88Q
line invite.details 15d134	356	F?jU`GX^IdTA1SiJ>Fe;wJ:R\OCJRG]3@Of0rLaVm08lgK5RNUfL=A>@TeOGOEoI
line invite.details 1cf71d	459	3CNGB:7IS>7=YX\UHUW`h<mCVF#]8ZQhDKX<lUPNBTGFEW=<TZ@TSQI2.QN(^C;[
line invite.details 3c1b71	452	@m[HnB\5\MKEmGANGw]7N]KRJRaZ;hDDM4RNj[j^KHW@UEO<9:K;R4Q`:[HWDCcV
line invite.details 40ffb7	487	IDQDG:J7TAO>Z@Q:m^NIWPHF^]JcJI>_`=@PNNcF?KM_KFNI=F2UGwLXV_kENTCM
line invite.details 47119f	433	dNAb[NTNWHFQLZDq]HdC@e<L1@ciY[Lj^;HUW\I>'I@7kaw(]CRiFhCDYO\$l[\F
line invite.details 4a1f04	474	UQL7J_3MYC_MO;F;ApYROBI5CU9O9QAQYE;BKh^c9rYMLM]I?D=w@WRkAiX?:bOl
line invite.details 4f620d	491	)]P:[H7`MShHS7Z0D9]YbjD8RdMt?e=ew5Z=FO_a;;_OTCbT2YUg<[Tb0oN.X@uT
line invite.details 5572b9	451	7\GR]NDkgUwQ@EEMSo_Sj]`o*IVBHV=`ZY7Nu?IJ^?eeMDcUIJGaGcYlcvnBG\_^
line invite.details 60dd6b	530	_[0'l\n]\8pYU1CAGTn8w3ge?FV4WfJKUa0PF5FpU3kt?)lNP?F`,WkI/HgE@c=R
line invite.details 6ed742	462	C8SK4BRw=BMHJTK\:M<iU,-V_bZY/DFPTNXW*/IJSfEaUMDV@W8aOMr)QeTH?^U\
line invite.details 7264d1	363	[k6Se25ikWg:ooC*ET;T^Nwk;oQ\^o)DY.V>*T^N6YdPC@\FSJJ[okdZ3Vk>8lXG
line invite.details 73d07e	552	<MKTPd]THpWK[9_[QRLTTZCfX:PA_LXM?FWJ@7BW`CFGlm<SS4;7@wGM9]H@OHNM
line invite.details 790811	522	4Y3AKSUU]?aHbdN<PiLbg2VRW;VRV^Xc:QN#jCaaF=HL:DgZHG^dLWsLLAFGUYcE
line invite.details 841a22	404	@WQNMHIEK?^@^,YG]\hAm=`Z$]=B#VNRa(ID\?kPL@WbNDT:QW^dW;FO\\lS6e4_
line invite.details 846f83	693	ETLEbWIwSKYSFQMI>IKWkBQ_MF1eE[WcfVCLGH[VEHYNKNQEKKLRTPUUAR]FCM[S
line invite.details 87ed27	548	Oe;.T5<X]?eEd?>?8V^2d?QM8R,,Rr3mrDA?-ams:>RwQ:bDCD,S@[vd3SZ78bDU
line invite.details 94dba4	498	:]B4_BQ>p9b.h+8IGeY0`3QH:]:;JU8rwMHYOo[VVFcrC<bECUOS8Gj[E^YJ7VAd
line invite.details 992e69	557	JICHa<R7V1j7WC^4/Gd4_NIO2BMIAdDQV4@R\US`K6\A76ZCF?c`>wFUAl^4GtR`
line invite.details a800fc	519	3?HaL@\3PLDXWS`U;SIFEMDNXVFaSKgfARQeKPDZ#^k1eOSH[UdUXR;2DZNVEKQW
line invite.details a9cb42	864	GVH?Z?OXKJO?^8M:OXSIgDcCE_G^EZ6mbCDMIwT\JI[FK?jHAI:U8Y_[9[rLG\L^
line invite.details ac0a8c	556	=T4NLM3EZLg:aE+/^NMV=JICNd)_0^5YU4BNZm`@FFn<JJjVSDCQMV\^GwaHEOgO
line invite.details ad9e56	648	CPMMHMRQVLECTLSJ?PIC9\K]_\BK#\FRb1J;@]LKFgSYRHEH=PGCP@GIHChL;ThU
line invite.details b0ea8b	481	?lKTp43VTLn;j6HIXRaOl.dKJ[?OJZ@a^HK:HkWZPZ\A@Ii8GEFwLfT]6V_KDW^f
line invite.details b4761d	462	7REINE=<I<L.UH7_?W6DZC[\X`3W&MPjB'Q:`e`B(R>uFK_NVR5NHPgFRag#;IVE
line invite.details b81460	958	>PJHLF6HPIXC^MEUCSSNYG\KHjI\7Q>Y[ASCBRaV>EQKOLY@<OCSO`QdQw^CLTiX
line invite.details c090da	415	>Y\MbEBTKTPBbIQJp`N\d>S>KM#F(DMW@UrQJdESPChQFdPdGK6:>VLeWcLTZAK9
line invite.details c0f303	783	QVLGNFIWaKNSM?MPKMSCeBwf?WLQJXBTNI@:MOTW=M^RC?R9I<HX,ENcGH[NSMD[
line invite.details c71aa5	485	#iOO7AFB]ZO0S>9cEU>\GJLR\mQRnM_eM>g@C]nGGc:[=TfYYU=GKfNDL[n0O_bI
line invite.details cbac11	437	COPiI:<HYT0NR8RPP2FlSNY7db]PS,Y`EFW.HK9R<UWGKBR=do@6<iA>\ZK<weC:
line invite.details cf48c7	597	PUOGXfWYoIU]TFI@iDcAFVFCJIhX`wABPP_DLM?`XDW_;J?FJQ]R\T?X_GK?LXU@
line invite.details d6249a	626	Nw@F@7Ycf;KVSDX:=Tc;^FO[RY=OKd^HDSE:RO`S2J\WF7TDYB@M[SfJI^hL=JRc
line invite.details d73499	663	IOYZNPEcNb`A]DFKQ\RFZZG`MLcJQYQEPMR@^B[w[G[\TKFGQN[cEX`L\YaQGD`D
line invite.details d83f7a	456	CV:+U`Qdd;?M_-P8>\_FOAcr(I??LF0PAR#.^dUgARNj<II5<2_[7OIR7MjS/a?g
line invite.details da25c8	544	ALYLPG^acSgDcI@IE[aHY@K1iZ;bESNKU<P:9PiL%?N@GZna:;_lEP`S?MbMKJw]
line invite.details e178a9	553	L\=JRBQFDQXMTI[AT]g1Pk9Y6Md?qLO9JJFBeV:MMEQX1?ELV4BEG\EDIb[9#XOD
line invite.details ea94db	419	[OJLKNK?UHLNaIHXMQRUMANTg;KY,fJaMMIMQN]U<`<PU\RBEL_L[@OZ@NRBwgT^
line invite.details ff7a0a	426	9OQWQ:OFJ^H-lY@gOX?@E9;3QiHE8U8r:5F+^jaFJM_>Uasd@m0XLw-LUfYAk>jc
line invite.fixed 0183a9	462	,?][gjPQNGgOM6QT4Y>XGKUNKaLZNU:Hp=7GwNLYBHC7EG=f5\S+NMi4HI*BK6SD
line invite.fixed 03c9be	441	QPTQiVXbTOMUO7>=^Q]Hi(wKJ`>@NOWba_5dZITjY8UKY.Q=KJCRB?RTKRKL;l?[
line invite.fixed 047946	699	c>dURBKDTSF=eUJZVI?SYwI6QTIc:Gd]IQc=B^TDdcGC_^KNKPEUWSU9]mYC_dbA
line invite.fixed 04a0ad	698	GHSPS<RK\NROnN:>FP`OPGQ@P[;WIPFdPFC#JaKY=]d`RK^JSCOJSGU^LXZEKPGX
line invite.fixed 076127	440	PHLAaCZ[@IAbGJHMREGI?N?N=IBPHQ\;^OORNF_H7[JDXRQ_gHNCLU)XO<E:=\I#
line invite.fixed 098cfc	485	'g]?ZT=CWH`bRFPCI=BF`?Gs?J=U5w;fR9@DZg[e3=VIC[W?4L?YgZOg?NCYI^U\
line invite.fixed 0a0b52	427	QXgU:ZKZ<WBICbE[e\OU[bS@a3U_blJU@NK8OZ[BQeTX[QiwRZS^]WR?IEZKOYEV
line invite.fixed 0dded7	463	T8*G2JVPTP<cVobXcMK\UP[[KI6Z`:WjHYPK?]K?;YPQW]jc6XwY]P_RTqDDG2\\
line invite.fixed 10b8e0	454	(MTPMGI0VEVC[HM4=S8PaY^\Po/i+YE]\Fl,>j]V<QOPYfZA9jUgSSV]JSi:fwDl
line invite.fixed 136a8b	580	3QcLJD=KXPS<f;IUFTcU_IbGDwBr0Z8X?$=BGqhUJHQaP=eCEG:HHXTkVdn0>TWY
line invite.fixed 165531	507	GZ>FM2VYMXT;[FPIT6CR>DNINZ9j(dWPL:X5Gl[YH_GIKRaQ=JMcHbePPwU:[S\X
line invite.fixed 18893f	474	MCc]5b@_>f29NSNXY7=nHUdSnwH\F_j\KXh8@Aa;_]=cHl`Q<jEp[UY7kRVJGBjU
line invite.fixed 191fc1	525	kP_cCXB2Q=KDXT]aSFJa,EYEQOPGUNdYVPSXFUA<RqH=+[X9HRp\Xw;[YZO_JQRX
line invite.fixed 1c8215	442	GLG[Y@Ao@Gca?mnZ/j?=K@ZY`BYW7lYP3HjdRM]hQ^R9T`DiN^wDELWFKGVWQ]@T
line invite.fixed 1ca911	623	HcM?_TCHTZYXM\SD@VdXlP\E>a>PBM>^]C`/M_\F<Yc_+:]BFDZFQ^WT3weVVO=[
line invite.fixed 1d1344	530	SK2RQ`BVw@^]IH?3S^HJFOGC@6YFWUKEORKBcWO\e;AHOMQVDOMcBa9IF8=_K`^*
line invite.fixed 1d5ae2	553	fY@EKJa_H=CeRNZl\E[gXP<^TH`?K?\CY^=\bXPUOWVOGEM=;IjHPWRA@#JaRP8f
line invite.fixed 1f3c2c	587	?bE@mWQZT4WB]CJS<`]SRDO;J_@0P_HbRNT=8eedINB\D>nC??Rw>gVW2JaR9XJf
line invite.fixed 229c79	460	f`NCJI]JM;LNRL_F^I5Xe8G\8?LRFiJULIG?7F]oBH^VVJS<_bWlSbw_@gRXPFFM
line invite.fixed 28fd35	493	?OAm<63YYF7hE_RFEL/[ZnK\glFE<Rhw;pO;?:SL2SSSVYbUVfSdJ<oFJ?R^M=QT
line invite.fixed 2a3553	574	IPBJS=ITB\GLh>;KNNeE^PJ9F^ZM@L;WVD=[\aX>dIXM1;eH?CH_?wROGfb-ILcX
line invite.fixed 2a60bc	382	MSX_O2-ABGGB_n;IaNUhRON=\MJR.FcPMCwGJRS^@VSCP^oG=G/br`IIKaO:JM_N
line invite.fixed 2a7b5a	489	S@P>]SR?IPIERFQ^]NKL`U=V1WMwc,U=DKWZdE?K`JcDhBAMXPe6E`EMQL5HdQBC
line invite.fixed 2af90d	648	OdKD[@FJVCVGkG=GETSFUPeEH^IYCOMUjMGDLSwYB?IWB>a8N<CPKXYN@SRLDMXh
line invite.fixed 2b875f	456	@b_O<<>IYAXKYA?CT?m*D\X8C_\[/T0a_KcJ;wWG.W[OU[oMWJ8H<^BRcPJ?OXH[
line invite.fixed 2cb1d3	493	4HNQi/=Tgb?Ba\>4QpKJP?KGPY`t>^@XP._G3dZUQZY\TFQe<k>QB6aSHwYe'\fZ
line invite.fixed 300ff0	764	LRM[^9G9]Pw<JGFA\\[FXMG@BG@OQfLMQIALJPY\I@XNVSBJAN@VSeMUNh^CFdjK
line invite.fixed 30ae37	616	#^TVcMVVC=IId>HLIBVFQF\]Sb2S?a6]R.80XP]F1PDPBNjVQUNe6WqjChd@P?cV
line invite.fixed 33f6ea	585	GYIHS7`ORANbMY^8KUFPSOTSMh#eK=EQeAJJ4ZV?;MOPILJN>EAN\JFPJP\U_MOO
line invite.fixed 387048	493	_`NW--Y*OH5ADLF?Pj^SSQ^MB_*O;]ZqXJ^-Mw)M?XCQNGN>2cNIN0]N4EL;Vn5l
line invite.fixed 3cb6d6	544	YGIGPNR_VDKKhF>WAwNX_BbTCJU3BEPNPY<WbPLh@=P\VFa<ZI8d0^MR6QWGDN:T
line invite.fixed 3d3696	496	EMHHMKY#SV;]qTbiBMTENP</X]Rb@MLHDfmINYQB_QTlBXmB%HW`K[ITQe\E^VNe
line invite.fixed 3d80fc	494	5dHa[PBYV`Z;ug@^Z`<b@Q>EX`Dg?9=BFIKC[gTDJS4E2wM_G^cfCTHEMwSFT<Z(
line invite.fixed 40558e	488	GTGIVVJ:?@FB\h5NSOeYDDMQAwDM:_V\ODS>QNdS?:GBd]aL7DTMJRHNPciAAXX>
line invite.fixed 4292e0	619	UHCNLP\iE>f\aFf?NNLaSQPSDWZF]JOX?aER]QF>]G^^JDTK>@Fw?TV><OQWL,MC
line invite.fixed 476775	523	+YN9]L&H8>L-bC#7N`YYOR`6Le5NUJOQQCDAQZIYSCG_:@`DABZ\;SPR?I].?^[B
line invite.fixed 4ac6c5	367	<]?TZKEMP<X6=]9I5?LMZYMRdT;]Abb_7#CAW)Ij+Z0F?JJERKZPU\jXBmfWOiHe
line invite.fixed 4ded59	492	8QeaB-M/HN=E^__LN>VQ6EN>XV^e4YG7QCdYGeW=XLJ>M[CjLSJ?C_XNng8#X#JS
line invite.fixed 4df0c3	549	?@>n<THD>aMJk^aWfKCn?PISrXUjDTNi;Q]L1WLDK\^]gWYV^YV9XZRH\i^;w/jD
line invite.fixed 4f9270	412	F@oTfAK2m\^[?QGOSwahSQRWWbe^TM?JM498ECbL4\RcIgT]>U<BT=MN]XMDZw^O
line invite.fixed 54befe	665	44WGSG6SNiTDqCFRgZ\aTNJBVeFk#\KZTGJ6GhVK9QSf^ZdJLE0JZCJMLt`CRHVQ
line invite.fixed 5a41e7	513	U_MQIHNNFjN#NjGL=ROZ>H<5NhG_6PBIKBXS>kAYV8O\cX_<UJGLFkT6iaSHRTDC
line invite.fixed 60195e	396	+CQiaB6VCm_(a@UHGcNM9CMDWK#V;QjgTJSNUKVRMXjL<ZBVpNQ<TuhYJWV@aRTV
line invite.fixed 60c059	391	QnX;\p?uT/UIMDJ<FPM<cIRZ;f,PH_XWR[Pkk^?9#CQb5=aTUD^=-8\X#3YWZ`kF
line invite.fixed 629671	686	ORTFZMUPw?HE_S=BFC]ZXCUIH`KEG]SWPURTTOPJOJM^D5BIFHBjVKN[?P\]<jN_
line invite.fixed 66ead5	555	IY@N[C[biSPSLMALQaQAuMZ\LWaV5EFNbE><8OwRT=p9PJJ@?JAgTOPiL_RSPWY^
line invite.fixed 67e3ca	572	<;QVB@H1Kd38OQ8[X=:W<jVJQw<^7==SC;ONLkVFDLO>HSISDZF\bm9NUnVHKF]T
line invite.fixed 687cfe	578	UBX@`Y`AKPHMn?7NKEF^PDQ2dUFgNFJ9G9MSWwPHaU\ELMaG[G\[]if8PIPFBLHL
line invite.fixed 68b6df	602	UP]LLf;]_UTGFJUC`wSESTHRRIEP5RLIVDfS]V>BFDR>I8D\LMZWSG;HOTSMF=UI
line invite.fixed 7042ff	441	O-d_M8a$\Km^iQIYKL^_gJF_.l]IKTw04SkNeb7kLYPJIXPWS6DY8n>Yf8A3TgVK
line invite.fixed 7058f8	601	;W:;M9OO]CTO]=54OfcNWFeCMcBd:=VlF:E<=V`Y-FUY6@wK8FGVVUILPMgO-YH`
line invite.fixed 7256e6	639	<OWLYD0?dTJEiB2^OLL@VYE6ZWUI#Z@]PMNMOkZUYQ]TPP\A>J4LCY?eGd_?OPeZ
line invite.fixed 726fc9	672	WMCUV/NB`4CFFAF>UPPL@M`OIwNe>c@fXUL<`[hRPRSaKJMKBRTaTL\JDP]4=GgP
line invite.fixed 73c1f3	431	IW/W6XdVVTQPCPc:;?DI]TCVl#[RCZgSSAi>H7FH\ZFSJL&>^N`pMvaZa[\dOOBG
line invite.fixed 748d17	492	#T@4h9K;i9K[WK;#%\nFFOfRFaHQQa:Y]E;ONnPl>EQp?IaA:PMd1aUkMZb;4b0Q
line invite.fixed 75efc0	440	7DY.I#T@e>BQrRIIJ9l^AmDDRa=g4HOGQ?RcaR<[l:I7]Xp@LD.RLYEeiR<9t_Y/
line invite.fixed 7606f5	517	CFHei>1UZKJ>fC\R`Ya-[[AR?\H]@L@OBM:&HwkaJadSD^fY=ENtA_]^PDYGNiDZ
line invite.fixed 7623c9	455	iSZhAMFI9l7JeGTWMHKR4ZOQcfP7UPwO`P\H@CYS4lY:I[Gg7Y;dHPI[]`EBKC^g
line invite.fixed 7631f1	608	kTNY;\FZK@MhA6>HQb?PX?VESES8KPKEWaQQN?b:Ch\aKLO[>KJ:DNb\RA`\XCwT
line invite.fixed 781fcd	463	HJ[V^w^GAL@YIeV]=F;RhBDHX:=MM<TS`Pf-<HLE=P8V/LYIC=?JZ;gEeHuI-N/B
line invite.fixed 79567c	454	XLHS^N\Lf9fIRR4Ys_A9IVdhfKV^NOUaIXL8UPMl92V]E8MO4R/qL3HwN^VWDOfU
line invite.fixed 7a6acd	596	9^EHd<=A]6fAiPF?)^g<VBY;@[HoCRGPgJK<I`fVIJMn?N_QA5Rq>m<wDS`E5``g
line invite.fixed 7b7f8e	531	PVOZ5ea<E_Pi6g`OT33BLc1QYIOrW8W]Hk@LKJI>HTTSWbUXQwMVhSE8IAVobIR=
line invite.fixed 7ca363	477	;MMETHHQP49K=YQBHY@JYFPDY6D5EcXwo?4@TU2A.OR`K/@D@P-F1'q>;4S?JNJN
line invite.fixed 7ff4d5	525	8aGVPH]i@IbFYEBXC\LUHgdPVR;lLNGcmF#=I]TTEPLWEB_<D[Hq?e?\P^d7:e_>
line invite.fixed 808d29	570	7[_3V3L@UMb*gG1?>cw?EHT*=Y9l1G3i\@VDJviiCBI\<Jjd0W5g-n_WJ`n50WVc
line invite.fixed 87db7a	730	W8QUAZ];K]YCRTCEEFGN^J]@>VJGVG9@VI^=FLVPLCICQDXga_^;IwYCRKS[U\_1
line invite.fixed 87efe3	453	WkPMD$7PY\rQQHA:o`[7sg[.8bh:Tf:PPU.@@JAe.Ed[=-wIFLHwRp=e+w,M*ZVp
line invite.fixed 8bc56c	836	APZIwPMZLOF`?BOOHUeXOMLVIGX@S[LHeKGPBNOYHOJUIKZXTSHKGaH[Q\@CT\NY
line invite.fixed 8be9c4	483	AHGl?AH.cMDPJPFWBSMD]MS2JTNh/X]IRAR[/^WcONGeYX^MEYW#:]^HaW[HXe`^
line invite.fixed 8d2754	667	3<URU@T=RTL=^YIVeMH_ME?;RdGd7TE[A=>:UYOF>eQAWdRD3pE1XgDZPsP3N?wO
line invite.fixed 8ef528	639	^FQwTgNZHYIYM_cHiWASPXBcONTQh?jT=PW<SL7^ETKSDjJXOSKATJCVeRK8>@T?
line invite.fixed 908184	319	5NlOS@=iLZ=@[wEPPF<rXLPtJN,eFUKZJYYD6GeULpPOLZaWCT@^1eYZRJL7FVDf
line invite.fixed 91ac76	388	6MDY6OQ75d&R4FUJEh@=?ie^Q$kPcNLTK92PPW6Z;<eJ`d2I@74wIUQ#/Z'?8Q98
line invite.fixed 94c2a8	580	8G[DP:1C2nh'gESYS]KdQIHST`Ql<KCbS=K5VX[QGO`XYaS?HC0BPfHZQw^?CMpG
line invite.fixed 98c299	529	D*OTLZARJPC;YYmGWU48F\L,ZwBQJ7P_E6`<7^P?PhHAMSVf?`LSYg8LCdt8\A]J
line invite.fixed 9b3c4e	557	aJ^HBZcL[PQ]Fc]HQE<ZCKCP[U/KW9OXAbQEMGLK;]WKLNEJ6^hBWJwOVLVX\HGR
line invite.fixed 9cba8c	502	OCO<EA<LAXQh`P<6fIOFG6WKtSGODGS[[3LDY^WB[_YTWIUHRRpPHNRJcw[MR>[C
line invite.fixed 9d76d4	692	HIB@c55EICLCSCFBBaR;@=PMMWI?EK>be^O?FwZEEVSmOC@DXEGaQXBT\TNFAPrP
line invite.fixed 9fb5a6	459	OZ9`?J=ab_R8aOE1OWROnARmDAOZZbYoXXG1=XQgNCq>;TwNNY1@8d3^=X>NIuaJ
line invite.fixed a0c9fd	512	KcI;h4H:OUpGTWUUK[qOXPYK1TGe2UGYwIGC]g\Y==`NCM`^ER@kITfY9M]ESXgU
line invite.fixed a3b0da	519	,XI;ZO3ucEUFd<B30_^EgMwbBS>R>vMblOLI7I`]AE]X:4[37.?D=Ye[FmdGA[Y`
line invite.fixed a54741	497	NDIL:L+:XLX5QD5Q=XPT[HNMfb@cILS[^Dj$KMS?NOK\Jwn>c;:]T[ZCIO=P_N[F
line invite.fixed a8572b	466	4WMX@BUVN9TRcBeO7hjF>@>YEY@M?e5wZDNZJjMPAWKN62NGIVVJ>LQ_LqaTNhM\
line invite.fixed a86e28	575	;GBhYWYXSUK:JFO9Pp#LW`SOEMHKVUL>MBD1l;C:KW\HDd@CKPO]^OGSIeF[AWXL
line invite.fixed ad35e8	640	QHD0_G:MH@MMW84ZWT^WlDQ<;C?FISPJ]d9Rj\\KJ1ZwPDYAb>9]5d;XHIX3RqD\
line invite.fixed ad6f3f	668	GTT]Kb>2[LC?iJINSHKTKHZ8Xk;j#NPMA:SHI\WFHKH>OOYCCQLQbVHV`^^=WN]`
line invite.fixed af1c73	679	-XUPNC@VJBN>^42BFZFN^[X>Cb4]$TLeg9S<DjjWPIOWBPi[HTKPKRCM@wW8NYfQ
line invite.fixed b38da4	416	N^)KSSC\D<NF>9YUNYW@qF`t^<C=GnWYXCH8LOIFCswi9:MOJUUoA2lOPENM-BAL
line invite.fixed b50995	477	i1WQF_QL5hbETO[\IX8iS]JmoS4cOEw@61c.IbU1Kb@R^c^LV@iiJ^];bLEY_:S=
line invite.fixed b529a7	454	Y[Y5MpHMbJX<^DG[PO2lYWF6Qu#lcXXpR;O--I^D@EbJFJ_kqeEVMJB)LX\=E0^U
line invite.fixed b65158	566	DYM?N=B-WCP?hJ@AHXP:WISP?kBP:N<YgRDPInhR?BMc1?ZDXJ_w<KYZD`^PONGR
line invite.fixed b6c7b5	489	K_=H_EC]EGQ;MB'^J9ZBc`e^:Bf='X;NaLO#DPT[WMYhE2SF7O_aSdsbSiQ.7L_J
line invite.fixed bbd110	370	3OKQV#M[aM&5]]V?H@eRWvsEOS^pHTkcLGE(kpf?^A^HkDc:8p<F`QKV@TdI=he(
line invite.fixed c6ed5d	451	Q1`]J`FE0H*Fw[<]jRMF'@MFqk2V*<[`;/X@'hbE?IaZ]NlkJF[>^SP?iYLQS0cS
line invite.fixed c75b78	420	Xf9EmQBPX>b]`T-8GfnLl]d3TH<XRbFQ^C<48ONmB1Ec:9W=EHSS?EJQ,=XA#lSl
line invite.fixed cd69e6	505	AX7O=PW@HFTREVvjCPCYR:RX46Mb=KI;3Y@>mw9Jdc7Fwk,BLBuS;:c@;E4F5[=M
line invite.fixed cdbc91	655	2kZPHB:QXK[PnQJ<@Qa7R^V0EQAd4CGMRFD&Vr[Q@SYXDEb<IB4[>f5hTZY4OwLZ
line invite.fixed ce310e	543	UgJKNUdJOM[]:]FF?BMuU(fWaF.:ZP:hCVQAH@O?<K`W6WWO@YMVdJ^MHCwU;EJI
line invite.fixed cedd5c	591	MKOQCL?U#XU7U>7[FU[GaAJQXeFQ0\H`\:I<YbWIHDSERPiY>_DWS^BH_`V;\M[:
line invite.fixed d1ef14	498	>aM;i4E-RKZUn,3N=rr]fBZM>o7#%q1]`-V?2Sng@HZVR=^UZOFb=VsbUok7adSV
line invite.fixed d2707e	495	Rk.KJKNrgEOIP>XEBwZCpM^o=^];?aMY_G?[:dfnR>On9Is;?KJd@VJiUcd]A`_Q
line invite.fixed d4ae67	596	4INKH_]JRVQ`R[J8`mhBKCIEdEP?9SgBwSCZ2ULJ<T9Y^F?CJ:bSfRb4TK[YDD?F
line invite.fixed d70489	448	5Hg5JF:RNVK<iUZdIBgQRGK%FqQR8NIv`.C1<GPMP3T^JN\8-YK^OsgMKwp;QCtF
line invite.fixed d7ae38	536	l%><=\J?AFONRLUFPYLF>`]?PGONw>kGDE@cIP>4ALO]M?`5JM29SgGNCT@\XSTD
line invite.fixed db0a40	528	TY<FYYW?c>WEP,;7?MCAZR^a#Wf?F\GDcJIZ_DZZO)HWBA39;DYN6QXN/=?`LRWP
line invite.fixed db4be8	547	B`SZQG;V;OVS\_K`OgC>SVBUCZRw(<SLQPU;OiDSLIcFhP]DXmYIV@LCTaT6=DaX
line invite.fixed db4c22	564	5pMPC6GAi?UOeX>H?fNG[CmXNf#YHGMXiLUGQ[[N1DATC<_7PEIwKXbYHGVNHQLO
line invite.fixed dcf6ba	492	BTYI?WIkZR\EFOF:t;ZFWIK_LYGt8uZkEOa.CXL=RLcv?PTIL<;EeLZKarw@3I^T
line invite.fixed df2c06	567	<UH7U;8ZRLp7gAIQDi\M\8naFdHM=T8eR5A5ec`^59URFKVBRZCpP]nULXv#DU]g
line invite.fixed df31bd	425	hl?'I`BUQCVLY\5$Zfh[R1YKKa;?Id.@EUYJ*P;XE_YcSKW^X<#[L=dLD>\I>UkO
line invite.fixed e1f41d	602	CC\[F`LINP4kf_KXJPKXCXTXQXYjR>w;VQIWZSWKLUCRWgI_M]HGS]0?eIMMA?OD
line invite.fixed ea33e1	589	NCKK`2<GJZ-7e@2=7MANXW]MUa8[>8VtfDZQQWhOGNIJ.IwFZB.8DGJbOr[^AYF?
line invite.fixed eb1f25	379	>G?g8@R?Pba3J`b>cIFEJRf;O]U4WW;JUXE[grRZWdF'Lw]ZOHhECN9FG1*WUR=A
line invite.fixed ed533b	667	ZWB2SGV<O@TSaT=E=N^@b7XQ>V<TQwBK@RN54^kPE;T_L7fS]MHWJNeSKAuTFhIM
line invite.fixed ef421d	564	`P<KoU[[eGQOU)E8>ZWFkN?JM4cDwDKRRf:fX==eX(jM23ZM\J5a%^G?Y;?PJq?R
line invite.fixed ef7bde	583	EXCIRM8FSJYCDFNOG\^/h<ZD;SF;EwCb[=F<`_1gC3VLI?gZF@Oq3a/bEqT22UFJ
line invite.fixed f121eb	626	MH\]5IS?;[*SYP\lT7M_CSZT\gL`Z9K?APaR9wKEJK=RWbaFA\Y>iQiWIfSBDF^>
line invite.fixed f2545d	697	BdRAjOCFQ6nB\<?ILi`9HIMHBT=NG^:PR>BKg^^fK<eR67[NB?`w9\Ac7Zc>ArHT
line invite.fixed f2c989	483	ZUHJHV[Ma;_X_R7FNMEbS@LMhmFOS-Ww_L<9;]Z8.VZc6ATT?aTegBOQBeuVW?Hb
line invite.fixed f775fd	772	@KTON4=H^PH,mRHKK]PTTOE6IhGV=JM_O2N@Mf[@AF_HJTbKACAMKdOVXk]#VMka
line invite.fixed f98582	636	TTPJIDNVCPVG]VJJNXDC@OU]]WKVDL7OYTQU:dBPUwSe\TKJOa9;KYLNIINH<SZM
line invite.fixed fbc52e	611	BVGPkOQEcD_PaPB7UO`?NN`EPc:H6g1hh&QBQYeYLO\T@BpG>I/vImdwKdkEDY\V
line invite.forward 2c78cf	423	FE]9XQM\@IbA]]W1aRfGANbdQS]<TZfFXQ=`FX>[a_Fh]JZqPogSa;w_9/5RJAPW
line invite.forward 2e28d1	479	.N^;ASN0UZIVS;>PV?;k\\2RtfMvJ>JSQ3SJ;TB:dEV]=Nw^8NTQ?lSScaP5c5t:
line invite.forward 2fa39b	339	)tOk?ZQ:IXAbPM]M[TLwC;GDnaOL=R^GAY?-\/LA_NICLVd)UQUM_[D3fp?C66Rn
line invite.forward 6031dc	528	fnVWVNj:>QGOUjNNL<DPNAXURNCWRwVQeUjNaWBZHU=iL\ZTHI^OV4KH`PSXW\A`
line invite.forward a5c758	474	SV:SQP\@rj\bf_]IfQZZSWC2N^hf<4;`w4HET[@@cLSIUn`>OM.RQY;Ra]Y-KEgc
line invite.forward a686f0	416	M<KUYB4\,\RKMRnwiT;JAIO?VT^u3D,Q7IcdNse]Yd8JbaO[[CkKkIPKKZeJ^?_P
line invite.forward ba2fe2	457	H4>><ST\QQgL]E9eJKjD^NZI<[+f3#HU+XCA>edQ)V`O<KOD?OFKlY;?]UE?KGXN
line invite.forward d2ad18	431	_68MfpJFNR]Tp.;H]8SQA]@*XLdZDDLSidRZFVUL>7LZY;;DUL2w*sVRDCMXWZO3
line invite.forward d4d011	560	N^5CECNL:FEL7eMYFwNG`CZg6OVGZT[AD=\Z^BMQ9PX^]FNW9M^YP?TOLQ#<MRGa
line invite.forward f0bb0e	509	Y`5XZ>3Q\8_nA;^3K^B?eWwSB8HcW_Bu_]::?WCMJDnobaJ,?NXG9KO`=JN::b;U
line invite.forward f2d65c	460	P_TP]cdZJP:OGQCL]OMZHeH#c^Z0^NYC_dBPEEV:oG;^aGESJC*A>JLA\WVSXJIA
line invite.forward fbdec9	392	buaQGQO`=G4MOKQ6XPaIcw^XYUOb5p=Q3I5&JPQMNOb(^\HNY?MaQRd@BT6EBQS7
line invite.forward fcf3bb	608	K[@DY54G<PGVe8#@hRLAHh@C;HTI@S@NSGLMTRNQLBdQ0;_XTEEbIk;^>?N/Q7TZ
line invite.invited 09cbd6	493	@#V_BQ?GRNIevG>]OG_HJX.LEPWb@bcVISKuICdUB>SG8GQU_eHIfJTUvC56PIG:
line invite.invited 0b7857	533	NJ?MKO]=KYK_KGm`BMN[YDD;C:wX^FAUDNQESO]YRIGUGDKPVAGLiDZTGJ7LO`FQ
line invite.invited 0e5615	374	@ZT&BFQDWm/.sQ9McE3SJU^8[LXK?AcQ]edbKkZ]84aDX>^hvl@-,]UTRMh;wFdO
line invite.invited 1032dc	493	PR3:`;K4i2]Fg7C?Dak@gHZ39TDBOHLNr@#P]RmiO8\a;:h4;E;P6aAh8JG7Du(Z
line invite.invited 108c6c	474	Us>De5KSm_INmLKDHg?OiNYL?gIN2OH\3WtATn@@DXEFMhwgRV7=L]mZRGZ:O9GK
line invite.invited 1540f7	598	TDMMKIOGUHYBmXGTXS[dKPFGDTU<GBUHYU]NHRS@TH[Dn=cRQAI=NwP:Y[M^oXFK
line invite.invited 1b926e	323	7GI)\KA8#]:UnN/dU(GtJMscC]U%FOX_TVDQ/VOGEQEaBm_cc8$eWeeGitwPR<[X
line invite.invited 1da1d5	476	QG9>B`gZOFI`BVwb[UIgTC7kJaCWVCJ[T[8N`:`AU^RReMJ:;Xf^uCdOLJTaRZ7F
line invite.invited 23824a	870	OMLQQ=EKLRKDb<INTVPVL^S9TFFLISHPXHSKNeKXML[Q^KoPYL5VD[CNw\PISUXR
line invite.invited 25026f	375	TGFJ\3+.CC.a[<RCYEm@OIBVI=dJ<c??VJ5hmLY5L<JVp#V0XAVY+YD[i]CJp\3q
line invite.invited 26990a	531	iV>O[c8CR3EMOCUPRHMLZCWO59*PckGOw^?SDRGEJ>asJUS;SS;SIJaF]I4GJsKK
line invite.invited 2787bc	575	7W?Ge5ASm0UCY:D=QVSDc9wX<\HEF]KXH&;BZNiML@i[68`AHP0jH`SN6ZTARrZi
line invite.invited 2a446c	591	X^IFeAGROCWYdMCNAFp5cUI:=WL8:BJVvaEZ_d?rM=OoNRdIK<@XHeSPEOSDOw\G
line invite.invited 311727	646	N?TR6FFKDWYAOCAKIDN;ENZIQJ?Q6IUC]TDNFN6IFK@^KE_T5T?cKMS5bwO@SHYY
line invite.invited 330a3f	609	PNA1KMXINCOCU>HNQMOVb`U468[PpUdMEU#WPPWN]DTZLPNCZ7U99I=LFAFXH]XH
line invite.invited 33320b	390	EwWE?EaG=<+cJ@fkJD>J>B,KO2QvR]>FL<HmJ6SSW^OVD]\PZ^>@V?v]bSRLR/RF
line invite.invited 35ed6c	705	/IPOR74;XVe:rC@MJI^UK^Q5EwGd9X@bl:TLYr_]XSRKAKbTP`MASfGVHce:eMhQ
line invite.invited 398855	571	hd,GKER:IGLOOwWFL`B[ML\[;h8BRJAPDLI@H?Pg?=\UME3NF:4cI[MK@IS@?GXW
line invite.invited 3b3cd9	522	\_N4DeOlP?H^IGT9XCCa]@^dhk0DIVEQ:HG9H<N2?WNqP*^eRUXEsZwVKQl\OTLK
line invite.invited 3b447e	587	]ZDPEYRVCUSV^DCJPMCwTIE1AP5VX?Y3MbZ.J6J:X?WY]spLND><JY9M\_=K`=U>
line invite.invited 3b8c1b	543	>>Z=CZPl?f)H`cHO@DEGXTBD_GY=;KUER@`\8IG=S=ROpLIUCIYOgDBLw6@G\GEI
line invite.invited 3d68ad	536	L`BBCH?Xb8W:I':BQH?SXNVIQ]#US]3nDYDEabNY>@kR1DVF1YDaWNAZ@UfQ6UVc
line invite.invited 40ddb7	361	M<CZASO?,TJMj]lY:25MHaO.JV@W,Y_G4?[F^e%Qs%RVd\\fTWXBQeRJ]5D#eE6;
line invite.invited 425407	430	JwfEJ<VEMQjQjWY6[8h1HEB<[c:c?oSJV>D+Yw`j@WREUUgY=>sAdBkfObiEV`UP
line invite.invited 4c6a0a	661	Hd?ROLNMNKKUS<5OTYD6\DZ<IQ@WRCOPH^LQhZ=nP@Sw[MVI6C\q<J9\P@]PCYS_
line invite.invited 4efcee	437	JWG>RHcEFo5OOwLiCdhLVJH?]ElLKXJGPMbO4KRX9GI<C[D[Fh^FSE=FaO?U7FVQ
line invite.invited 51e098	540	=[XHA]]WOc)TflXR@6CbJ2V1Xk?XFEdba?CH>wPAYTRNKY\PON=X@V7UE^EWH\WA
line invite.invited 525a1a	495	DASHWZXYFeXFUDVTgnNUhKT3[P=ITaBkGMK8=YDOGLMkOMdI8QTVKQwLBHVMCHRf
line invite.invited 5bb5c3	645	BODOn6ZX=I<Qd<=LRQWHwVM92AD6STS?7J@Ydo8XYKiUY3p:R:@NJU5FE?^9UPU5
line invite.invited 619c3d	537	WTJTpMS8S6LQadSJI`P<\aL_C;[B>SSGM[ETp_SjGS@IUY`5?FTGG]T^[E;2GwHI
line invite.invited 626b62	486	RC8QIGXBd^YZZE[SFXJGWYVK@<S]VGROW#H0ISDISfLVYVEA[JW>[iF;PhBBNM3K
line invite.invited 6fe2cd	483	dquESn__F6IU8ab@bKYlo:VrgQAHq`K]9a@J>:QYDLOT=<NkTwZon?eV89Tn>5_a
line invite.invited 729951	438	E;ThnLX4aE2nBgZj?qX\IE<KQRNU:R>?^WZUwc9_V@:I:N\^qFc:dRH66O&OWNY;
line invite.invited 7fc0e0	407	^ZfA0sZ/YWUG[\/]=J%dJed#KU4`I]IY>=N%'q8B]J\H\RZQ0X?FUK_N^dZKHW^(
line invite.invited 85e1cf	517	lLAHwK9LpANiY2ANWPb8l[fN0BK+UKu6jUXf\HDYW?\`D=H?];A@GW<3FSCHaiL>
line invite.invited 9cb27d	378	pkBB%wtn]_9J_XV1.ORXgNjdU_,KPFsW-FHQ]-n:G)XaA2E_@Jd8=GeBBeGQ-5>Y
line invite.invited a07873	431	gSDWh/<TdL^GgDUFVljJ]6bC,S\[]P8Qw1<EjRE^O3k^?AZ8N_NG;mFNHn+?a[JX
line invite.invited a3edfb	523	d@WJRFQ.beFRU]DqO>b__^d@9^cPKEMJPL[ZGLW[PC0OWBM[tOI9We`DNT@Aw^GQ
line invite.invited abe96a	574	:I_a39HHFVJ0l.4C]IL?DoF7WZ[oFGT^:@Y2OwXF<=]O\JbX?PgOHe5SUbV.HJkJ
line invite.invited acda2a	432	F2BQScZRSQZaU]STY#D[oAJBhDIJPQB)N]XHI&C59^CG(3I_RuWBmOsGS4*NJ@HW
line invite.invited bd8f67	508	kwIQf>V1F@7pESIKM[CHNTUEDi@@F@UOALQc@RQCI]TIMGUJJ3Y\QBAc3DjfDlPQ
line invite.invited c0e21e	536	2oHO][EISZX?W7Cg>XgaBRKFOAVI;P[<`=<O7Yb7ZEU,N=KSZD#bRiATQMX;bcJN
line invite.invited ceda20	425	\RVG:fSUFJ:XwaS3,BErB;5K]`3WA(PTD[P6GbQ8TRL>cYmgKdKAUBJMk[[P`X`N
line invite.invited d2e1a8	590	M`<0[GJHY@SFwB9PRed;fCW:1IQWaeCKhBI?Nb;Z:-U[;Ik?H@Cf1V_TFOb;2YMe
line invite.invited e08b46	476	0AJ9>EEKkGYCf?S29jd-B7_BN8LJDd>Wm@FRW^cF\T]IJK`AMHNb?d[Z5QwYSZAc
line invite.invited eabf2d	404	d``S64Y8Z8'm]rY=E/:Ta%SaNN<[RfiWTFYhI5;(AN8gH?TFV=_twL`4=TKPDBD[
line invite.invited f027a1	473	@>MFtUSPfS\SO+NeC@O&aQ5TZ:kIS<AFXL=dZQI^]>LdZG^EL#oZ]PPTR@VPFQ?N
line invite.invited f96b2b	453	BS[*UB=>XVd$f9FBJFPLN'QGEc#MTLS_J?;GTc<K8'>L'ZeCbVO]Qcc@NE`FMcIH
line invite.reminder 16f34b	478	OHUh.dRG>g?hOQmk;0P_DN08gk2s;(eq<AqQEw[4>NB`heUQTb2Q[JDTfsYNQdQY
line invite.reminder 31c96d	525	BhJ7^;3PSKHd]C\J%RhL`E\=KP0QHF<LIIRRSwTOUBYjP)l)IICQMAOWEf_?W]?S
line invite.reminder 3d758c	564	BDb[AVW@VIBwe@QD^=8^WJQ<kTKk:?JWKYRPMLG[kdO[gFN\:VV-EXFKK9[NPjMT
line invite.reminder 69d4eb	496	<AY\bVEsDR`9bR,NQNL\OK@wSXLO?>DaM=PRjTP7HH`Y3Jki;[CVj[PX@oHHUC``
line invite.reminder 6b1662	486	UJ=<QMXVSHc#KYWLVQHWHU`S@ZJPVfMYbh6@(`ED=Q_SKTYGMP[_JOOD=9YKIY@A
line invite.reminder 71c3e0	509	ekBHOTYBJ:1VbXa>Rc[U\3bEHnDVOVca[I2K#TiV<LI;RPeJ4NO>NFsLN`cHQXK^
line invite.reminder 7c30f3	481	<QaN`F\)[`7@PI2D]hkQ`fJL6ZB]GR:TZ80ILmPc:ElKoBE<IS._&w@MNWa:_gRP
line invite.reminder 9f3f5c	492	YKIR7fk4OMHamKS^?OU^,5K_]^5w`<]]G\AID@:OT`6SBneSQN2bd;MEU_gS^ILZ
line invite.reminder b8e95f	598	FNEZR/F@T7KY]@LLFKZB[FZX4KGKLTQhDUF>YYhLB^YQK:iED?8^eX`9=awV<LSb
line invite.reminder d283e7	606	Wg?RUCbNMF4XNIa@WdDLTENE[L3ZAX9wC[?7?cXM=UmnAFH=0LMhE;L`JWaWCT6a
line invite.reminder f3f411	512	ILYV@^hDGR@DI^[mV:TXQ\OGOIY`7DZK/I\E>SEPCUJSNR:JNVALa?FRMe#K[KG8
line invite.reminder fd40e4	710	AcJDB23:QYdD]DDQLVdJ]@aDE[MW#Q;XY6M<GlfJG?fN@<kQb\<ZHZJNJpa<9baS
line not.alert 01a9fe	417	;Dfd/)9=SZO/\hUVs>Fp7qGD`lia=&Zj#;M*CIVRRKb5GoovqLaBnkUbb[O&Ihl;
line not.alert 021d73	477	,2]TU>QIHZJ5FcX_QEB_Mm3LMDYQCAYDp8XgLTbY@Fe-QFSAqZJ5dw_]F^N1f\`H
line not.alert 0c4f95	437	FiQ>c?#]Y=l5J4>3<MQ.lD\N9V)g?TE[C<EQQIQEPUhNDPi\K@E[I[F[XDjMF[qo
line not.alert 0df047	533	G3tKGa3;Nh/Bm\YaDIAmEDISaFYL(F6a[B\PHaP?CJO5=Rae]wX2`fD\ZoW4w?W]
line not.alert 37c236	474	B6IY9G\47PA^cgb^W@<B5?=CZXPn0TNZAViJFQc=fIM:P_=Ow[m^[Q^UO\XDT;@A
line not.alert 4fe027	492	QIOPVUSK;NZJAJWwnD?S?iF^]k^LQ]La]GK3XLMPDDMFL>MT<iFPkQ8Sf?_YVGNP
line not.alert 59e495	421	>\2U7Q;IeDU^Kl\kAYAL5Y\c6UFGWZFT7Pc6\dUK`e)IwgM<eSk>;:jWG8Ph5I?R
line not.alert 5ace5e	472	O6]a$^)C9UD7jflcdN6lNS9A[d)QDM@YF9E3,gWWTds:ia\Zee9NHd.eTwnE^1kM
line not.alert 69a5ce	451	6KP\bT>AS]dBa5HgwUVgIbO.UTWV=ZNa\Ee:L_b*\Nq.s\XbKb9QjMBGJW]9Z2\G
line not.alert 768935	485	AKYZOX2BSU3JTUPVP=6VB^E>Q[IeQOwV3?LZaZsKSWV3QUbhYaH;Yl_G_hc5v@Q:
line not.alert 80dd2c	643	[RTYKEJG;UI5XWOZh?DW:VW7MTPWDDXYAMFHHYp5m]UQV\S]ZO8ES_3bUcwCbEb5
line not.alert 833850	606	IPdOBCDF^bNG]^BEbSOSNMFAcjCYMIJ^BPZ9OYQZSIZOMuOH^T#QGT/WLe`CAWUM
line not.alert 8f8165	412	H=YL9w`p=Q<KfwfTYLQk[@86^I\MQ/q=NS9(C=68F\X:j`X]7V4G6RF[Uk_E[>IB
line not.alert 93e1a8	443	pXI8HuYGlOfwSO;Ta<XeQJSQ<VnBSaIK_UHl@Hp0TjMO`=LbXRW]YSbZPLbWZ[?>
line not.alert 9685d2	541	=S]_.K(VB]9.]oEwUG3j<pD=dNCXYDSl4BS7JYD=ZaHPd`aWaOW,af8JRmbQD;Nb
line not.alert bcb3b7	430	T8bp4Y\=/e?NcmSOkCWdF?MJLXLal@ug3DaK?ip*\YQ9QXtjwqONYcGAQ^RKNCiT
line not.alert beacd3	430	8GloeL2FKMHReS:jgVIMDlGFOEJSV1f[sBbQ_RbhINJSw`LZc[ZE^\<b]cX>dRZ/
line not.alert bfe4c2	573	\E]cC\Z8BRSOIal)K?Aw>[UKl@DET=]u.SAA>C@?:RHIMK6gUS@6^_\TPZngR.JH
line not.alert c7b186	479	MN<\IKNGhI?V_kb_t8:X6LD;w\CW%K]RG4<;`JJoZa_VkiI^S`s9HYdk^?4HUfWZ
line not.alert c7cd1b	513	E^Ud;GXT:V@K`^_T[SHw4[J-WKTLL:QVMGKQO]U1_hOHIVEPXd_YGbPVLRR;NQNV
line not.alert ca783d	757	8GOTLScB^DJUWNRU:CRPSDQMGPQQRQRDM8GFVSLXLLHOKKMTMW^#YDUF`N:HRUKP
line not.alert d5cf9f	456	F@dKTTC);jNF:LKC@UEo+W2POSQS(Kj`<LSG1QDVvQC:OW__c[O@eS([PwbQ\9j<
line not.alert f35d7d	547	J=RRMDTC@XLGWXP]pWBAQQa]gk=cY)BaIOX5#T5Q@XPJHcFRZXDR7W8^WYJXD,TN
line not.alert f4169f	541	@5[hM]F6cOC>9VR\<;J\5Z5RTCR@GBMD_2[a^FsIMAO?CXOpkeQBlRWDMe?8wN=B
line not.cold 01f655	363	*Rhh0YG#LT[.aLWBfPJT6Q=vcPIl?USp6(M5MO^MCm49ShHbubW%JX[jMJtA1=Si
line not.cold 04300e	603	WINOTG6:PG\JX?MEwKWTcWKWEFMKFKZ8QXKbW`aZ[HOPEKTFJFPCWbG]@@KLMZgV
line not.cold 1c8bae	414	LQpiCN&BJfM:T37HTKcB>i`Z<R6O9wN8la^)O^EDVHdaWI^U;SdM`XH=G]UZQF^X
line not.cold 20d49b	617	:BWiNJGC;PL@W\MgCGPTHSOJTg[pRLQSA7b9CaRDwNAPVVWRK^^IYUVSVXiU]HQ7
line not.cold 291585	585	JYPABO#KOVU2bETLB9SQXSDYZ[-QBhR\8Hq=AVXIRGTEDZqGTHNUbd<@]gWIJ*DH
line not.cold 2a6222	546	7JHQkPXKFCAK\V@IFdgBh2MH9NT<C;ZPO:F?MeHIn7_wDI\<U>LcIFW[=Ub;McMf
line not.cold 2b97a8	593	OOU`Kw\R18Q65mtBG<4P3%WDfZ,HEein)TLNC3J6.PgW3JNL2R\@sNVVNawP6JTU
line not.cold 321594	666	>IOk=RQ=O`G>kjWBAGIWMAZOwLU_GD1bP2oAXaLVdiBUceY__RlE;RSNXP]8bVLe
line not.cold 3ebec2	498	aNG=MTBPJQYLXP2J@Q8GBYPT\b==WRaV;TO6<CUUNPWDSeIYK\FLe:3k=\wH9EaE
line not.cold 4b9028	539	A=SYCY?GHFTYa6.Mb?-NEb9KN^T`Bmge@>NGXaQD\Vq#U`eQ_M=ONfFKZQSGiF\;
line not.cold 4c7042	851	@MT^BBDIFVD5TUZaFJGT9YDRTeDw9IKb@=U?>bYAOSK8QSU[chPKXbEIgaNIkMNE
line not.cold 4dc4ec	633	70ef#J#YEeZ3Td\`]B.]*`BPbf?^ALT\D7Q?7Rh5PYR;`bWbVkILgr@R`_f5P7`?
line not.cold 50c73d	613	SXNU^KWBO[AJS@K^YOOcWfEBQMUScXle@MP?LFVPaFZI^PkYU[ADPP?Yw?ZJeSKH
line not.cold 57f403	731	5-kd4d<8CeL6SaTPa59^BSGE^K9UK_LUD+e8>VXNIwE=QFbgVNbVP`SQ[RZci@\A
line not.cold 5a7f17	559	:PLKRWB;KYK&w][SVLAMDSK9LfJM:NhfT-Z?/bXWV;P;\`MZaeRBOZTcDT\iSGLA
line not.cold 665d07	503	BQ\lF#<:K^TPfbDFX<LLqF;1snTZ=X<aN@X9LjQCWLNNSGi[XaVWPZTXb[P;RCLR
line not.cold 6d3ecf	672	:DKc@H<84[T@YeRVJ44U>CG9fUTS?Gn]6AZB4_o5jX\?^^fIWbEYw]Faaj[+R8[I
line not.cold 6f0c50	450	CN/lQ*O=IVRB[Y2VIIPU8I[ORFOX1@YPV2\GpwY@tkT;ekJQI\IH[32a?XP4D,_?
line not.cold 89b006	341	NLiYBq#1IwP6_PN`eG_c8Q5Ro]Qf*82Z?<d/=ieLiq@?6PdhpQGJ_jU>hVb6nJjG
line not.cold 8b1764	632	IQRP@YNK?L>XF^f6?O:LEGUUw8-;DGWjVTB-;J8HF?HF;Q@DQT>LETfD8?aR[BIY
line not.cold 8c81fb	546	D;ZSkIEM_q(RoK=M[Ac[Ok>XZOb7>JIGH=)]JTRZYFV[MKJd^NV#Uff9[YN?\\6J
line not.cold 93ec41	462	SJ\a@E,J?v\T^Q_Pf<QVBSbf[eecJIcN@Wb9DRiLDwSGQegpaZeJ%iGu\UcPOKm3
line not.cold a1b67c	549	SP8PB6ACS@P8dW4FNJoY^[LCNRU#MOMMC40`UYrfUEXk`VSSRB_]X`LBUXm6iZYO
line not.cold a1fb50	413	)CNai'>>bY;9]F2cV[RZ5PE\ZfRjEITINT\IK`j=waFMWTuXiPV2Hn<E;i=^gfY>
line not.cold a7a017	470	U:[FL>AWLwLFS=AFMN#W>9LP[?\V:KFNDLAZKtKE\sNYTNNgQAXfjT88VMcXc?/0
line not.cold ae8ca1	709	:FRVG>AFOk@3XaO[TDDbW_REUT2XAHYA?PjI7Ra;GJTAUwZ`UaOE`V@[SWPMgJcE
line not.cold b22a73	635	H8N`CA0P<VYUKkUPB4Bb1HM>ffUs4TBI<:r17_^GAMEUekS_L^<PUwTQjadVb7bK
line not.cold b5e452	561	79`ZPJ.DUb3;Wmc_NIUaGD=IlnHs=GBgY3[VJXKJ[R<:nwWkPe^Cb=Q@ksH<\bVG
line not.cold bb6f4f	401	E5Tv+l:R@R8KTC5HB4Bl6\9MPaQS;N[c4JV+?Y_QpqIO@pYfbkOGq_AqIGc]_XL#
line not.cold c82d1f	630	SI^ZP5@DYNC?OTFLYZJ`Hk5EXQA_>GSMZ8=T)QV;SV\7dWaMX[@Hlw?FLV\C\bDJ
line not.cold d4c9d5	575	XG[T8=TH[srLJeN@i3ANTK6Qb`IYFPigJI_:DJPJGXGCZddYA_I>wRCWYbjM[.SK
line not.cold e51b05	515	I[id3]<>=eD>Aw`VR;7]Ip9TKH1RVRuWGWB1DaD<MhGKTXOYTK9AqaOJSfiZY4fb
line not.cold f33462	743	;OL`EH?FAPT<VMOLK?SHKTPQ[wQH;U8YQNF;5R\MRZ\@RSPDVQIKbP[\BSh_CH?P
line not.cold f4a877	480	WLCRhVTHIOXfFHAD>a;9=SNMO@aG,`aTV<N\OK@<wGIIHSgKXFOQF>Di<;D\RNeR
line not.cold f817d3	587	Q#=d+)IK7qWIU[JkPQ<q]`9Wv`WkEUJQDFO<5efKIc\V^ieNXFIDRdRgU[TUH:\K
line not.employer 10f6d9	357	0:goVB;PE[1KdS[b@A:[0oL>Wd?].PLJ6HNE@F68ObF7QUTjNw@>P4$T][h2QUcI
line not.employer 1167a8	683	gNdb>U:C=W:>]dLVlK@c:P'Bwc_aMGcc0OSEANP4^Z8UWPSV<`T?lOF.XOPL\9UN
line not.employer 14b597	462	I-sWUAA/&U0DcOr^`3CX@k$>w\GU5AP:97gO4u1,LZC;cseoljGDfo1QioKf]>X=
line not.employer 1cfa9f	607	ITF^LIZ@T^OFQCHRQXZYjZV%QN_=GI<URQQZ7gOGO\EBMU_[wWJU,JKH[FA@T^@>
line not.employer 21fbe1	449	_ZMZ:]w][Z_^\ZQv+K:cMA#JSbUJMjq\Z^RHSSCSKQHFeL]T`]DgNKH@QJPqAGLO
line not.employer 222ecd	502	1O:6]EU6GXd>bVnfPSLVRLM8M\It5JBiCBP;Rk_TVKePURd6@G/E@cI>IWZ3YHwX
line not.employer 2942db	465	F=_fAWG2>S;DZSia;KEW;L<RreGV<GXUE=d,>\Y3YRJJ[_`eQVIBBSF;QXZIwAY?
line not.employer 2d7331	483	aBQJ:e\O>ZZ;CR]JL7GbB_EQk\ZRJDq:70_LG[NFIVN1NlUUw_eH]^*KkW7XD:SB
line not.employer 2ed36c	624	QTNWOScHNGM][NP`qHKOVW=RI>YS9EoS]XnThLCNeQXF`OwWhZ\@]T@SVMMDVg]I
line not.employer 304caa	506	MLXDV:ENGaXLlN=DbQfC@VACOCPN>TVYcD_J_Yb0blb=HSNAFCSbLTDs`wcNT]j:
line not.employer 3448a5	476	bUXSK0AN0\RMSoY:=P6YT`MU^]3VVIEUTHM?CPSWKeQFN8HwQMVRgTZS]BXM\[`H
line not.employer 34df99	480	F;e\A?:J>VL)ZwIU;@>^HPRDXcTYY\cPPHrF7dXAFuEGqeus]MPcii:NedB:NLTS
line not.employer 34f5b6	681	C@`X9ST1JbI-[OHP]FEOKjC;YReYH;hI7PX?<[E=wX@;[fKQ\ULOR`2GJRG=Q>YH
line not.employer 35677f	564	?,rN0R>93b3?Q^WbD<Nw@N2=nQLt,9b];5OLC[26HC<0beS<gc0/V^V=X7DQkIOL
line not.employer 4b8f80	512	\RL;=CkBVQOUBXj`IS,7W@ce@GJVQI29LQRFPO]JW^aJKk5>US]_Q]LY>5W5ZwAd
line not.employer 575b67	423	_CM`Q;&G+_WEeMDSndTNSZFQm>wRQFgT7VMVd[NZcNooVgb=KJDa7g'KQ^T36[AV
line not.employer 5787b6	542	CSG`*UeKAJGOd[dZJH5EFL2[JPBQDFKI)QE@ah\EhmS#ksSOfh\U^MB5bP>8ILN\
line not.employer 67531a	398	7I>KO<VOT[]_I:?fBMZs7KTj:`CB69Dac%S?vPhNIK$9IZQwJV9WgLUXb^W%kGGg
line not.employer 6a24f6	651	@QC]RR]#:JH_:QWa\8TY*<?i<KdT;;G;L4=K=KlaTT?8A`BX=VsDsODIPl<R4\Hc
line not.employer 6ea468	422	mNVA1SVcVw-bUeF_Y<PWw`O[/VnhuI]?+FBJG7V[X[T_TVaZY^/-fW/35[FOdCDA
line not.employer 723271	569	>H\\>SG+I_4MSdbSa6OVCQCKM<`r;F_M<;]7ZcACkZ;0[ewPbgL>bO3AV?SDKWi9
line not.employer 7d9618	462	#8ZC5C$C<_L8giNrXHUm`hL9_uHH<G6]@D_4Vb`4HPNIbj]vK[O?YhBQranFWSdT
line not.employer 8ceea4	506	1-lR<d8A?[JXjXVYb;?LQnABZ]Ji3]ZZH;aPEblZfw@ANgIa<Q<Ba\D3fYe=d0h>
line not.employer 8e7085	553	KMOcTH6d==HRR\:kWG<]ST>0]XAZNXXeIWX9MVDI\JQYC[[d[h6#GXNSh][K`?NL
line not.employer 8e868b	525	FJMSc<FR.HUEWK=5[`WHP]JK4dNGX]XYZO@6NO`FwQc?bLTEOMBh_\b\&XX_U:`9
line not.employer 93062d	490	ANRG+4NKHEe?VVV?c:6[`K#GdUL5;H$]]A=W(^L=XiR=XLReuM>adC1>DelKY@LF
line not.employer 98726f	610	<FCn7AB;`hKVSe^`JCHkDQBUMWBKJALTSBJXM_Z<V_VSXVMTXcSRkUKS[JE8wDLU
line not.employer a30590	710	C(VwLO>K>Y=AJS_GQBDUD^DHVR`UXFKY9>e?5YRAYeR=[T]XOW57d[AWYnQKRE_<
line not.employer a8dc7b	379	CHqqC`/Fof6IL;je=#GW*Y=^?SMZ'FBKTZNN^VGFV@YG?TFiO>6ECKL;lulO].IP
line not.employer b3f51b	535	?.M`8SHI>S-?M]wad7A]E\HK\eV^FIsHD]rV?[P>R^15dQkTRSPAha??YgW9\;`K
line not.employer b5b62b	609	NG]TCPCFPL<W]i;w^EQY:UQUDLTP<G;QUNPQ>GM8O<PJVPO\i[@Oa]?O[gA:bSSN
line not.employer b87a04	500	5H]SONN05`9ALIUnw;KW3N9G]gX`?EUA2BUBJhY1QZ`/X^^ZkT;9QZ&a\c7A[/QH
line not.employer cb9ec0	731	BC]g[SHCEd:CNKORN5:WCwMM^bE\CMbJM>XB>[F@FsGGfT_cKR[B`W@B]]GVcCPU
line not.employer d23c51	524	R6j^GN=@Bt;KajjfN,KP/h9SrtTY=1^T#8_;FfM7hV9H\bAgYbT1WK<?i[K?XLVJ
line not.employer d578f9	430	IaKVaG+RIND<_flUSpYAGBNNmLWQJ@V^8,=AKXNCO[>YSw?MvVJrNNJOK`IGIGXW
line not.employer dd1498	434	5AV6WeXUGYRfEd[^?wVZ`S=O`VQZXSR[nIOAaK4O;_=<RPPUa]F[gRN)EQnDWcYX
line not.employer e07e3d	363	F3_8dSLJi;VQCuK;Q8ARL2GKHKq8J;YPW7auJDmZ=NjsKJ\]c]R?rdSgSOw4Ak`^
line not.employer e5aaac	653	YUi]RS6N@IZ=IWKvPKBGBHFT]?=XEGOwdejJL?QE`XQ=JKPR\_GFA]GY`oQSZ=VU
line not.employer e72a0d	549	HH^S>>A.LZB7RoeGK#AhBIJIiXYkCDM]CIiL8R>EBH;DIZFOeRXPXZHL[UU7S0ME
line not.employer f00b3f	371	5S:BU`ca@F=QaTbOF;U\8F`wm[dH88]WRO`F.gUIK`L[=[CXJOhZZGL]QRh9NRFR
line not.employer fcf858	493	-HKXp?iBKEBcRL\iJLJN2CY[CBwIE=?9MCQ]<URcXMKH8p,UC\qHdG@EWV=CQ=RU
line not.employer fe18a8	656	PIOYS][>XKE\LHdFN^3AGUwZNO8VQ`cF?OPCSLSUV[WOYLKKH>JV`R_PIGT]UM[W
line not.entry 04bc13	514	:LwY$E2IGOT:`J9H\67\HYL2hpBUEZgc<A_B;MKIOv0?[iX_VFQQJiFMqqCcS4X?
line not.entry 0e22b9	641	>eZLL@KC?iMSYUK^ASCPRV^Fw^<O5bIZ9I`EbUBJSRYRtUZVT@BN@NNIT_JCR1b^
line not.entry 1323ed	488	9;nY>A(F;lI@hZ?OY-D]C^4NwcFS3>HQ:BT.9PH2Pf;8MmURRbNJX`5^hm[?b/]A
line not.entry 1b65dc	488	K(b]6QLGHZT6bYDiS4.iFc2FYw^K:1cU,?sEFcf<kg9;VVm`\XL%cS-S\XFaPAV6
line not.entry 4012ae	486	RLcY;8\6'['>TYdCaR,H7`<>mjKTH?b@0aVMH^9-<]EI]^PGbw:1d_KMXa:IO8b/
line not.entry 4b1d0c	533	54VXPYT]YZAJ_\aHWB9SA`D=ZPMa@Pc_;BeDJTq1wYg.\St^abAB_a7NSYjTNARA
line not.entry 50a48f	577	D=pj9FE>9Z=3]a`ZU#;i>d/Zcn?j::a22SY6*e389]7;nj]iVYOFkHO>]a;@i0k?
line not.entry 6eab1a	672	>;[n7NFF@_J/TOkYRA=fA_B@w]>`F:U97InE8TS;E]N6OYY]_bE?XNK?hL?AqJT;
line not.entry a10839	789	Q?ZfI:NQBwI?LTRSKDEeKaJFs_LhCN_RKZSGLhLCRQOL\lJOVXH:WX>OmSBQ\IKQ
line not.entry b3f47d	614	?;gW>U:ACbC>\wbWJ1/`JYO1jcDP/W_^CAP;?[EBEJJ8TZSdeRPNklFG`hYiY;lH
line not.entry be78aa	407	JlGMX=[9LpRXZ_OLOLVPFL@N6i01qQQG-IQUCMbjJS6D?QN<tGs?IbTDRwV7:7_$
line not.entry c121b8	359	JYegZDQJ8p5?NEKi_V-P35V5ma6_RDn7BNeB/HB2GSv/`\RvTYT[:b#DsXXmZaX=
line not.entry d06d1a	453	NWFR<<FEQ_MRbtwcTZfS3BF=N`Kj4,SbIFJO=\cAaQ_?UKfL3]HecU7B]XL7kNSS
line not.entry d9b377	499	CY^fUJ@RKX\FC9BJd@@LQP]GWYP\UHUY#LZD7^3HYQD?SXTBPFBHE[KQgnNGWPXF
line not.entry e1a54d	421	F5eP=CUfBeRQh]JiS17uQE4FbXaT=VN?MA<EDUZLNh>AeAjWVJ8CwGJVcPJ2hGW:
line not.entry f593bc	710	J>nl9J0@1`2:T_Ad]>=i7l9PiiPo0DZaBFbQHZD@PaN:U^]c^lL4m\3@iL5Ji#[D
line not.entry f971b2	553	YD_wS@0D:eZD_RQ_cDAaMj1K]TNYJ;^\4.VT5]E+XIAEnWnu^\IDo]3Ahai>T*e8
line not.entry fd8c7a	475	>J[P@93OMRDIZBGbL@HSIeA4nPDoNHKH:ETOEk5NM[SVdlwQmLO9JO/PTYI8cbcI
line not.event 2395b8	626	W6\^VEL;SIGNEXNoKDUe7p:RhD\Rb3UHI5[YEae5XSX;SMLLj`ELlH80[wNHbMIN
line not.event 2a32f8	669	B3`dFASC?[;=VKVlRTAsGfCG^W.`;e`VNJwIFZEFl\LBYQbM\[E<V]I;jH>?\BQZ
line not.event 41038d	606	IJV^4[NLFYB5ZVAFb/[J=SCJ[hQL@#PGRClV;W@Nn\AISDRPKA[FdEBHQ8LZPOH=
line not.event 6145c9	563	KHPENhI[[ZWI>OOTT\QVfX9\DNX2:VZGbRgJF7HR`PUJDQK_ZAA>PQX[Fw@SRW]8
line not.event 690d98	472	M,pf2EO4EN:d^ERGu7@cJdIVKIVQX1Vb*H=_>C/7fgGOWT\[OwiQbg:@HLPTn>WH
line not.event 73544a	564	LRWKHcX<Q:KPXdaPUW>g\W=KKcN`NXSS#IOQSnSbIUVEJSXKF`GOEWLMHUSZiFT]
line not.event 772771	699	[>`E5VbS8_H]QZXDX<HQ<XU4CTNKDIYL:[GK;KM8XkgXTQTGLU;ZwIVQVLRNF?@C
line not.event 8af43f	470	VHgNHKHePeIJXpPkkEOOUZ@eTIKw?g\eCqU>FH35Ub7\U`\gAMU9pWe<fhOND<QO
line not.event 8b075a	508	JFOVF@WM)L#?E]NSJ0MLUgkRU8JXc/u@7P<UBi/E]pQUX\QN^ZSEIG8#VBEEJn<D
line not.event 9ebcd4	575	_vAMGW;XTM`>ETL[T[EVXYKdXPML>>[?USK>GJP=MTcZ<YKH@H>LQU`aNKwMPRv[
line not.event ae04fe	426	?nOZ+>QM>OFV@_aYLI#eMAJnZQJ^ZdhS:M^:7=84DgP[SaVa>>YMnJXHRDZ?5N\@
line not.event c07c41	449	_PZPD\PH8;2W^XWMN=+LES@P_AEXg^oFKMw\1m=I@G`BHh^@k\N`YFRW\S9OQ+J8
line not.event c6229d	456	JWGQ;LgcAB@NJP`O`aHYWOX<cNUUQn[O<dfFJVCGwRgUA4RkHRO[m^ORIUB\7>_R
line not.event ca9082	657	RJI=HGNJ3]>TDDOZM>5YWJIQOTLQQAwF-lMDVNCQWP\_mSb6maEOKFAJeIWSc?CM
line not.event cc22c3	351	NHMNKP]ZQ)3KL<6@.JH`t<JgDf5`,VIwGI_8.f\5LhGg7R^=LE.2fTo[,PPm<QT]
line not.event d1d57e	528	JMWEdB:FNT0SiV4_PTqSJSGQU:G=a[IVwXFVaBL^]=Pa3FeRL>A9=^XHNLG'NLJS
line not.event f3eb68	427	@]D^W8NV>N?2HC<@LII?ABFV;6ri@e1UVHYN)DFAMHJT:&VHJ<AQcg-k>fVlJwPP
line not.event f5ced4	463	NW@:NgnPJA[>WNDGEX\4OVWQ6jMB5S6W3UN?NbVXc4BG7`mG]CAM0TSTHQLK5K7w
line not.event f7070c	690	SI]VEK_HHWKQV`D\\;6`NW7IhTIJ>OijMHE=C8DCL[BMaKaQcW@@wRWDcVKQd:IM
line not.event facb30	613	n:]L-eR6<gQP_UP[MC=rJg;PkSRUY0^9TJ^R[]TFTY1#UYRk\WR7^_H@hW=nZ:n=
line not.media 10d9f2	518	SMV^G9O0CSWGMZtU^RCdVNOD__Fw/NGp7Nj<RX8Ii<LMDFqh[^JI_Q9DSIVF]Bk:
line not.media 208961	371	HaV335aGMj2Wa%Z\7dgON;Pm5s@UJU_fZK4IS*VKS]gIYDrDgL#\G4RW9T`C1Pec
line not.media 3e4a4b	485	L3MJ1^U17[>^I^iO]J3f=\>5XUca5Bf_(GiRF[12FkNUfTOfgQNLfTAHPP#YSO^D
line not.media 537b51	548	6X6G8HjFw\LgAUI=8b/FO;WQC5O>V\M3JVJOJ_a`^`Fk<\L3I5fNQPMCNEdRAQL]
line not.media 547548	619	N2Zo6213JZGQR_BLn6QZQl?GcSSfI<eOHN`A%cm4R[M#\T`[d[>ROJ2NblQ.DA^M
line not.media 5be570	520	DFQP>B-A:P7QcDc:f))iQTGJQl<aWUYZJC^?7lQG=VR/fA^lCGEKW^wBNc^?pR[W
line not.media 5eb557	554	PEhZ<eG4<f@Cb_A[DJCA?TQ^]`GQF;Vk8NML=U<QRgJACYS[;QwCXU4HB`FQPNd:
line not.media 682372	499	K/Uc#VSI*[K]WvUSa:NhKMLCheRM4Fe[DNZ8'oTHNWTA`QLafnbP[FA>`TK9OCjJ
line not.media 7e1156	565	@_TK>OQ9de4?_d_G:#g_Rp<bLbOO3O?]YOTY2ojABY?5^SHZRY`2Sa9=gR<#ZATW
line not.media 82a220	624	K;^wHW?8H_=MqeS\i'>^If?>`PIX9=c99>YACU8CX[L@ZbE\SZCA\D83dRJL@LO2
line not.media cc034f	587	:<TtB3<eMZT@YDW^Q3?Y=PJ8nR:X9#PZ=/[,3^V2F]X9TgkS]N@8c`PFPvZFZF[I
line not.media d28f45	560	F?X@LNRDwO`D`HH?HP]@:8SBKHYRBS=B\CF`@R_KMhR5KGOXMM[`RKbTBc^[ORWP
line not.media dd55a0	397	#cEPa<]K]eP7\iAM1G6qJ8P<MbRAWJMUI`c,KpeL^l\4RenUPX1`:TZVaTWcKFKC
line not.media e242b1	531	8K_B?>@@GT74\sXP<P2[5XB,j;<JL,[S+>d@7Gh:I:Q=aiWRUO-#tRD6LJG[V3a/
line not.media e3887c	440	M>Yw=cIU<l)STjQaEEJ_?Y>MqpTGOMeGBOfWZ`_JYRCAKN?i[SYOkU3D^iECR7P6
line not.media ff1126	718	>>QaQwK@F_:NCceYM1G[IE;aUKVT<GP_QORJBOP9SfFYIUEMHVJXYHZGMRKQ^KTK
line not.official 0195a6	548	48ogD?ABIN/J^`Kbc><H<T<PakASIBY?7<bH8X6IOVS_d[ZkZwR>UNB?[H=9VB[U
line not.official 01bac7	426	4dE[??U;5MPBZkFMR*DYDPHHjIDY5HwFQ;`J>h@LX]4Aqe`MaYC+<Q:;WUBJ[IPG
line not.official 0a55f9	680	MDdWA`Q>0V:OM^NbYE3L@d,MJPRjFB\B6=dCDBKPOmB#eXSNQ;b,rbA2ZQIRCG^2
line not.official 0c6ad3	538	[\JNgSX6m8;NcBWHDYJ?`D`KGYM:BjCpMTAGYEkw:kKV9@J9[/OeQQDZ?VUVDhFG
line not.official 0ed07a	536	F;`UBFFDElJEWYSGcN:VHe@>h[QY4/T=/IwDErTEQg`EeQ]V\Z@=_ZKD\nV5fRY;
line not.official 10c9c4	703	<DJe8D>ZLM4LVOd[WK<[SOLJ\W#V:TTQ>CZ*AaK@FRZHVGXPIP^?`J;9;`ROD,Y?
line not.official 1d7a56	615	NLRGIWR]BUOXXhefT?PX?REUcZWWa(eT4\WT[GMF_w_AJc=n?aZTKaOCWOMWDLLQ
line not.official 1f00db	383	9&Mk0[CF5[)@W[PSkJ<s'_8DiWVs:Jnb@<p,4mc4BkZ6hfFrlbU#aL4>qWU6c9w8
line not.official 21c871	653	+RX\DR>GAV:CQOKkSHE[#X<]BMY`;=Ke7:e>3b_YbO<*_YWDcS@._U,<PXc@MSPL
line not.official 2761b2	584	TAdI.wER]WIF<01JF0Ie\G=7IQTPIKOBNkJkPLN1Vf=EE9>GH<rA]>VLJN3`MK?R
line not.official 27e4df	496	20^oB`C81S'4VaVHr-;^Eq5DbgBS8FbD-R\<U[3#ebIBFHLuQUPVX^3TgOTVW9Q=
line not.official 28abd2	555	,<pW>4U2HbDRbfWgC9RL4UC@`T?W3;KCLGSZ0JW7YrI>aI^dP`[#iGYXp^?1gJMX
line not.official 2a4d77	716	C=T]9UJD)\7OWQMd`DL[8p#I`Lj]Z?nS68hIMDN=WHD?ZKQ]YnY;c`6CgXPHS?U/
line not.official 33bd30	515	<R`eKD\BYW_6`NAfOHJwfFYF_`Kd)SBSOKO;DcZBA\NRSQX^nX)hTSeCKiH[a[UV
line not.official 3ef4e1	648	]Ede<.V=J\5l[YJPh;Sb.U)>_P^M.#OH/L`[2[I.Vi=YXSZNPQ[VjLB@MJR_HDDH
line not.official 44a301	629	:Db[CVWN4n5LohWb\?6v,_@>bQ3XJFwO:Jm9H_E8_mOTTdhrZbWHTZ<>T`Q[g5T;
line not.official 59a209	542	>7X_8WUIBb+Qf]NWTFJT6S2ZYU?cJAZLDMwI3t0Mga<<`bPf<Ef;VQ.?WBDLS0Z?
line not.official 763e79	714	7#Sg6U6YAa9BHm^Q[>7ZQO0^aEX]=?MZ)7cF7WOIJcXAZpMf_dYH^YK>SaU\dDgB
line not.official 799fba	570	I6Y^?kK9KVBZS]GOGHBh&XLGX]9VD<mE6Nm?5jT*A[EG_Q\dwgSJZVCJbeLLbBU:
line not.official 853526	598	DI[m7E7BST?CKj_`3+2f;WJHhlKO8Zg;@B`A(wJRYhG7`Yh^jgBBiUSJXVLCcD`B
line not.official 89061c	484	A=rl?2JABV8?i8Gdg@F[:gCFbtLk^;de/@m<F\SLTO;4ic[j[wR<Qm]EZSANe>mF
line not.official 9bfbab	596	NZC>bcYLUC89`NCMHd_[cL^S:XMS9^C][Z1ZT=LF=aAUF=D#KXEQ>FX^7OOHNVWo
line not.official a46ea2	575	26gf9@LS/b9LQjSte#,i(uDIbl6aC4aT#3qM@V43IdGBbk]qFgYSqZ2E^M9V^+XP
line not.official a60b6f	498	O?>7dGbYO8awIp0N_T=EeaQu=8jJIFd6XPG5X?m9VO[jBH`YPZ\MQS^D6j7YIBVq
line not.official a62039	491	J=BNnN9J8TnHCKLC[=-CYMYJ?@kOEwnU(5f4uJ\YgfSOH0CeG8_TQ\;c@tLaGCi0
line not.official bc8297	496	:BSGK>;1>Z'k`OHXw2\KhnB<LSeT\;`IYmGKA`I:sPOi^?wTmQH9:^12`9A/micI
line not.official c18e1f	439	L9Yq:_U31qQNH^RhV3RT2nCNZTaUK3f^GHnO#\IQHgUBU`SXQmAGg[@4^FRVdKP=
line not.official c59ef2	563	PPRYEZ@@O+5NbcI\TFRc77GRfW8T?\VXlCFO?]]KJa>RWAT]RIYM_3V@W9cO4_?w
line not.official c95b83	496	8-bXKQ06KqJCgO_L[%&wEQBBdfe[BBIGW,d\KNI<Xb8-\UwbPhf5rND^cc>*gPTH
line not.official dbf2b0	602	QNEwK7YDBd;7^BPfcP]W5j,ARFaUFBbBGUKFPVDJSG\I]XiUL^49TONCYP@DVO>O
line not.official dc278c	604	H>T[JKDLOO([V_aoPH7jB[ATgb^MFKWDJ=J=K[GE`_<>PdMiWw`@mPLKSR5l\B_O
line not.official e10277	508	@bTWP?THKVFW_R>SK\N\?R_M>LHoFZXTR<aF2fQ;AKMGNRXwaVKFl^IW?_A<[MTW
line not.official f287f5	543	;;UgKEEF?DM6\KUnZ,D_9p5Cdf7XCFXa8HoKJWQJObPC`j]^b_:@hP<DwaH8l6\5
line not.official f40714	501	YcTF6OL<_cNZcQWKAQNWS#KTZHFE:XHUNZHEPWfk<ICO@EVHCQV??CeP?_JMF>YP
line not.official f5bce3	521	MHo\M#\K8a2BOpRKS$CW6`>A\]JMN+PK?SoWEbDXL]K5ArmnVd02OR79\T[RRBR.
line not.practice 07c34d	490	N5YYH*TG5pYblCSmZQ:XEJ38FLRHBFf#HJh<Uh8PSPNK_QBD]O]:QI0TCB.AcSD/
line not.practice 24b5bf	480	HPN\\QZ?EFB\#?NZYTO=wNJRgMO3O(C:HIaRJ4BkV>_PJRQN)COH8[BW<TS6ZIA7
line not.practice 4910c5	495	Q\gNL=N:U[5G`CL^L@8]S`ECOUZ]U@U@4RTcPUKBwP`cqZVVLTQ=:`INZRZTTO_6
line not.practice 5ad6f7	452	33UPLS_;\JDmCT`_fPMAOG+gM6IJWEY?RoYe0=pAC`-,DRE_SWOOw8(:TE1W^V;T
line not.practice 6259ac	576	H*kw>QGP9eE7HkRb^KA_GYFE`_H[DHn]=JjQXW^BEGTHW`Y^De;GO@HF^bGVS=VE
line not.practice 6cac21	582	VJi[*La>9n>XYXZUY<BW2^+Jj[[h6Am>7MqaUjO=Xk5B[_OUvJW>m\:/^a8Ew>Y4
line not.practice 76649e	559	;Dhb?NGG?QX;_Uae_IFb8HSYLYX^KRYX=AoD#[H:QUPBav_]_obC[qLLTdV=@OYE
line not.practice 784d50	574	38_XHFBV6YSVinaX>#8aI[JFZ[;V@\I`<CP@9LK;8wO+^FVfC`YMaSVPWDRSB8ZV
line not.practice 7b1e4b	552	G,NZ6ZY*Q`#Yfeg]bL6ZHm5Rgq^V>LOP2dTSAe<@b`DIbSgJhmI,a]P?Ld09k8]=
line not.practice 7caa23	594	H<Dd;[LO?d@9N[fV\HCR>]@+wOPWQKuOCWw2*[F>CaUEZ]aU\lVXa?Q4TVKGW6X>
line not.practice 8225e8	558	FImZ4LQ(%wDOaT[jZNXi-WL(^^FgSEWW1=ZMCV[NK@-<`Ud[ZWK1eeSHl]<@K6HD
line not.practice 91553d	448	C$ab+<*6I]Z6Uh[ZO'?7-i[9dLbM8CaV`Dm>Gi[aZ_KDpX9LN^A#rH7\X?SlCDY7
line not.practice 9c0c20	566	@RbX9H<OD_\@WqQGI8H`9LHVDmV[JWPQHK_L#OUF6QZEaJ]V>USIYPb@MlZRRgGC
line not.practice 9e0641	477	,Klj,DH8:e:'`VOSIAR_AZHVW\DcF_b\4PM?;lW'=\<@[cTrwk7Ld[:UMngCX8Y@
line not.practice dd719b	404	5QP86Sg-]MR0N@$<E`wF:M*SEXLAMD1WPh'LLhQDHHS1:$YNX?c9J>7M7Xo[VwP)
line not.practice ffb71e	587	35J`3O1PKPBT=r^IMQQX=HBHhKI]#>Z?G>dDNR?GY^CD_`\LM]WeQ@O?dQQZNPPG
line not.research 088d7a	592	=YK?LN3NA6iNbONE:\WBR_KC#QT21N<UBAYSSWHOWGVQC3_\Y<HX<OKOONJ.VXFA
line not.research 1e4721	745	G>rk<G;C;j5AZfLiP&&o;Z@@]k@T=<`VH;w6FaO?@fD9YYfkWfP<fb8BrTQ@f6]<
line not.research 312af7	526	WaAL0X^UQPIdGcW?HXJ\fXofZC&66DCkJ778GPJYQY-3RH.D#UI4bLkRH>[`?X;T
line not.research 32a713	569	-BmuALMa>b<FRt5SM2WTFcA=FWNc45TNRBXJ2jV=kSE<ET=U:wC]bUMMW\QH_F[F
line not.research 3532f9	410	7@PUEiJF4d`HWX[w[>6hG\WCV[SmK\T`..t-AfMLfOE5i^UZ@IRRaX<VZaFDP(QW
line not.research 581919	475	=@ae@J;H<RTKRPNSp36X=V;MmW5m@J2c0AP=?bdHKZ95if^`OSKJ`MNMkw_MtJFO
line not.research 596ae2	443	@>i^KTG7C[VAYPJg_,4H*bYO^@BG<PMqLF\ZI[\@SNYGaclTVwTSN`O>jWPbTTII
line not.research 798d96	426	_SYYMVD&G>]PAWPY3\M=_;W\XJ=CB<=wEIB3>:4?JNch7ecNcZCSCjaWN7v[.]Q=
line not.research 8566c5	491	^;MfGAGFGJGR`PZfWVPK:c8BL?[NVJZSRAVSJ<UBTw7FdPZjpTES2\7RWG]CbP\0
line not.research c84297	463	7B\m;H><TXc/wmLdbBJcLQKKT\Lb@VMf6;aJ<j_9?PQFUJeajZPSqU/adYZWX.cH
line not.research d0afb7	665	WAUw?BNGAI@4Ld^[M;B]:N=8cFL\OKXJHBWJ@S2>T^KAPPScYYK8sSKHj[SLf2b#
line not.research d4be0c	674	MMN^:W4CDC]MPRFAM=9WLI8)ZfIVGSWbKHZ8=]dHMQa6GM[L[[B#]UI\FXdADFaS
line not.research ddf8e4	493	,(kh0ZNFKjH9XhK>;>7X5W?Fam=r80b^>Bf$EqF5Kc++W\WgXXwAqPB2c\QSg<Y4
line not.research e7b9b0	608	TJ_S4ZPBMPIUYJa`f:VQ>UGWKKLKNY^TL<VO@FD>4wGKhWUZEHB?QRKBSMnLOBWT
line not.research f87caf	456	[VNiDFwc-;+PPIaPdM2fW=X4]P+VoUrwgJJ:.m?ARidNBc`@LO*ZgOSEDQ]R?A8g
line not.research fa6058	422	P>LHATWq=X,;SLTlw9HRYmVDpPe:D@LIgSHWIHORWB\eQOuFLY1_A2CT]IXBjlL@
line not.someone 09c2bf	504	SOT[.wY=:]BNH[cMT3@VD;@NeTMX;PQc(HL8$T5P;OHWT^OgIblAO]bOR[:^^1w\
line not.someone 193099	488	C[bMPInE0hChBlQ`p\QaMKZNWKPQ8Xir4VPDe]T^`Ou_shZLwDJIQ=aB\UB6jkSL
line not.someone 1d6249	415	/;ahB8C7HM[Xe[e^[6FiCwA'bi`SM?j8&ANaKd-Rqj=9MTAPXc^Nh\M:VjXOU=]5
line not.someone 2a19f1	467	[U\5dcXYX8FnqSLHZX^ZO8CNT?RCfT\G-U]G6UjZWTJwUMIBGE2DY^:>Z4EJ]KKT
line not.someone 41ad42	537	+T\Tc_[AX@Vc>GPS=?T@J9Bj6L]X:[.>AO9P#ScWOCBQ:A@_M<j<]I]aRfKPAeI`
line not.someone 4381ec	460	5.[q6#H83`+[gQQ_J<fjKRHEc_Bc3#bXbUPAEbQ)7kK[F\]QIiE:ui>^fRMTdH7<
line not.someone 4e112d	537	5NBbBwLT9>@`N`UCfF<^KKElRHkZZVKJ4Fk:q5=DfUbUO`ggGLJ8T?A]7?]W>HS;
line not.someone 56ac14	549	9YXwBQ\<:\7ihPag3>KZ;]LCORZM2<WSHOb`FRQBok5G[>ZbsH4ROVNRZS_O^VIM
line not.someone 66885f	460	UZO`F^hQ;PQKjeJkYV3OJPMHBbSOiDZbveY4G`V1WwbLHMZjaBWOUmi,CLSXk2nG
line not.someone 68d253	421	dp)N#WVHj<XG3KIK.[c;rH^rCX4.FUDYsM;FYSNZH@@V3:NAFK2SSYHN18ZX:K9h
line not.someone 715e41	473	IBBJgP\\Z5M9GFM@W#V4M?TX3IT6qsKSFfHX*<J>.CYDASLD3KC173^5H08224PL
line not.someone 868553	396	VVG:SOL>Ti#>bS7cG<WU3k?EO]T[?/iGK_>Y@hIVo@LQcgPTZS=:FoQPiVWIfkYH
line not.someone 8cc3e3	505	GOk]X.F<WcBOeYjUJSJTVNW=QfI`5HQW)0KDGURGPGP6Zwp`SgkB`F+[`q;-S`ZE
line not.someone 8dc7f3	500	F@[dDK5>;q7RYlRkX>8pImR4\`D]A2bR;ULF#aW<?=<Rgfc^_n\6tM0GP\N]nNTI
line not.someone 8f0a12	569	Q.TPSP#F>OHeaZ[KI4cULONUTUVHQQWG^QQE0J_O<S\dRSMCPdFgcjL<efYA`IWP
line not.someone 9864dd	589	>A`XB>06L[iB\Z5`D[fK;JUW@mUB6[AIeCa]@LbL]TROOlbiaMgOI<PwXUNKRR\I
line not.someone 9fc14c	622	9AmXAKICMRWSbUSJSM>TBYG?TkWZADYM;NWSGeU>K[AORw]@PRFDUR:9]RhAk\VB
line not.someone a13573	416	eIYa2D?J%rRNP:YcOX#O@_:1dV8MfWQM]'aEo=NVn(b4][9o]^;8_q;pbdTbNOdF
line not.someone a4ed43	498	ECYn8HC+lUeUwSuZhMLQFSM;LEEcRVcXPPOGDUiOKCq=_WMLYfC9OIT<CfYkDPbH
line not.someone aaa0e6	432	@QYsJ+EAOK+USK`G_4QfBcE,wFOQ3>g\G_1K,][Q[I6[ebn_p8UhAY]2PVVLBhRM
line not.someone ab68eb	598	HJRnK`GPVFO/YrMLZH>\DI2KSWNV?U_wRAL>NVRVGTb?\aNQErB@hJ3CIAZWSLLd
line not.someone bb3af2	376	D>KwMXZ'Kn?HS]ug@MC\Um@fW#PBMCo:NFo_O98rr\2KNG)pKBikHV(_H.mtK6J/
line not.someone c58200	390	dO_PHSD@WKHVwaLVYV[;@Yk<WVP<<<n@k1_>4CZ?_aIIC;k`YKZIM_iGXc^n@QNn
line not.someone d49548	613	J:XW6SA5BX8J\aL`pAVs8Z<3]H`PK<\r=?eL3f[9WWVB]w_fmWE>aa,D]iNAlNj1
line not.someone da6085	550	91Xn+?A8)RM:YKb^bA:w>oC*fZcl6E[Z<PZkRfZ3TU:<keW\q[B.Gb+S\i61\'[2
line not.someone e47e80	691	\TS8PVaKnXHOV8C?CCQ>5D#S<LY<M@MHVF;^<FY/VXBAOI;GUK[BHKjQ>IZY=HA=
line not.someone f1c9a3	406	CEvY;[Z]Gg*NFR\n\VCXKuI\XMHfA#tg.PD@INg3ZcR1mTrNTuPEYNNUiZURmEPI
line not.someone f21bab	532	8F]_?Q7F>gS/cNHW\JAc;W[F]gKg8C;EU8]9SVbH[=R:iiP`Oh[G`Z1VX`X>S@G#
line not.someone f56124	595	R0lh34D5Hq?EXY`N[BCfBMEDeUBWI:kfBSiW@XW9r]#TroXbh]fNS[<>bnOBdWaG
line not.someone f8c997	609	D@aw,)>6?R@>cTE^bPFk?[FFU]^_9F6TJ;bCB\YEhPH7USngoEKFVM2Sh_X@XNt;
line not.someone f9a38e	644	NF_OBXWC=S:V^h_lgJTwO^PKWPU`S8^X@cEKBTgA2RSV[ccRJ^EIQLMMThhQKINP
line not.someone fcf3ca	451	.FF@IHQCVNlAq-OH[S\RBVR.@qG_ERBwS=LWUppDbXeTJEoadPgO3YgcU`ZTY;qc
line not.staff 364c48	471	TT/MVILU[;7fS<\bFYKwRbO[E?ONKFhPPY\9DU+3TPe^LP>PMMDA^UXBDF:I_UI_
line not.staff 4a6524	528	?8SW+_P<4\4MZdVXT77r>W7@ak;RF:eN7IoE=]PU@\GBc_aZZVw*H[9P][V>[4g3
line not.staff 626b86	639	?8f_0YEH;j-pQTohUJ9d*bE:nc>w7#kIH4]2DlK3NkE>dkXl^kO>bW3,fuEGh5Z6
line not.staff 6703f5	470	I2sj?FC63S=,YZawZ$=f-mDPlYJ]4,]M%NiGBQS#Q\#JY^VWmbo0s]G@fAE0Q7U4
line not.staff 670662	578	A6l_Fe2BIXP$]U[gM?0\Br:7bCQFCIFL88vD:\<H8l>(_[fisaM4_LE8bwi>oKXF
line not.staff 9918ed	491	]v>PlHIMbBm@W6=6HEG(FAaAQKB_TbUcPX72@fcoK;oH[ZKKO7Gw0\XQHh_N9h<]
line not.staff 9a9c2c	473	7<XgBF5>2b(OaV^bZA#Q@U%S__Zs<>STOHdS;PnB`oU2oh`pk]CERj=OjaKSZ/bT
line not.staff 9f07a3	518	C;iLInQ?GnDDXUUs>6Lb6^>HeoIp>=>IE=p=0MLEPwNJmrgScd9QtLCB\R<Rm-]=
line not.staff ab9c3c	661	A2eZ>h13F\=<MURe\D@c>j6TSd:[59[FQBw=9O93TKSRiYUqU^BB\K;5[S?co'RS
line not.staff be9e32	405	UCY7VWLB<ZKGYIDa_]YYgL2DLESNIL:d[J?Uh7BH]?XcVN:WZUH1cA;A>SZUw?RS
line not.staff c8b875	496	ICVeV41.Hl?MhfOVdN*hHf:BhSTdE@SNMGh3:]aOXLL7_hko\]4.wdB<acK=J$^G
line not.staff cb7005	463	K2WQ@vkFQd_bX?TFiZQlBd=MM@\RJD4AJ_SQ9wJ\XfCIFCLP1NZMKFcfrNWU_M4F
line not.study 0471d1	569	G?lc*>C3CcDS=wLd4JAZ?]DMcK3Y$EM^:>\6HkO,OqF;Ub`wnb>:LKB4rWVDT>T)
line not.study 0679f8	517	>DJp3R@pbLZ4Wa_9A96L9w3WJDBUS@Yk0QW?Vgj7H\Y9V\ZrY`.G`_\?^wHWV]]U
line not.study 0aa473	473	DMC<[#IABN=\7]]\5T7O[EONF:>:LR=*CAF;PfIC_NHSQ^HFW@N4AK=8R;J@ZdJ`
line not.study 0d1b2e	581	=P[F;ZX@JO\QLvjSN;HLM=Q@DHTG6DPQKMeZMU`LXJ>B^R-w1^1QR\S?[]VUHO[]
line not.study 123165	492	AHXd;WbO5]\CT_XR\8Gh6Z9Xqf3I#?vWE-U<PT9?OZA<KcVRiRHDb\[5]CE;[+TK
line not.study 1410e6	407	lZ/iGJgI.HGQTl]=>[BPBRaSLQDwFf[]\bJHV[=Sof8bhRJC<TL_5IlJ*>RW^PO\
line not.study 162361	518	DKOX4X;\LW;FMi@iQ7ELQ]K/[eTcB\PgN6F.[wKGqaP@GMKNQ78XR[VRGwoCWZUA
line not.study 172601	515	JR[Td5BD08.U`[bN;D;C?A>dDkJU-GIXQ7J>?q>G>wDNVe@L=[gWK_8NLNA0;oAR
line not.study 1b724d	525	+Ap`>J;.Q[0=Ol_SIJA\;GOSP^>\LZS]CDjRKcJQ_ZB6NdFV^PJ8h;0HiY#HO2g=
line not.study 1c0e33	919	F>e[AKDE=YFQT^VXP<.]JVKHbXTU@C\RJG`;5^SPSbG=U[_aw^@BUT=AVSXEW0Y>
line not.study 1c1540	711	L1wg3,<?3Q??VZ9il86p3n::ge8gIFtLA;f;CUX3WkA9qle_re2BVfBDpWG9l0g7
line not.study 1d9012	512	cCO_BgLVSVdUN^54UXDHJYYMFBwF@A?8:u[JGJSNT]P:Y\UJ@EEQTTZQKHSR@K>R
line not.study 1eb632	520	Q7MVE\SPaF89AwRFKHO_<PF_XRNNJAAFm_I_OOPKX83HO;[fCgRDHMa&\I)RZd_I
line not.study 235d68	621	?HU8CA]H6[,N^MGZ^8Aa6h/>Xd<KI*jB6+[WI]@TV^RChYZWXw?4XUL(JHYWa;K'
line not.study 2a6029	647	W3[\:aLO?HSQMUcDY45`8DCdkEPBPFd_=Ba*:F<BQfX-JLIoPcwGhRZ7RATAUKTO
line not.study 2f5a61	841	E<]b6GAN=[B9JY[fO9AW@e?BX\H\ESUW1CwFINVJDYI3YLb_^\MDf[DFXXQGl@gB
line not.study 305233	501	#<cUJL:MLi8;H]PcoF+d[UDhVJ`ZLB_\F5O@X`ARaZK9Ml`jk\8@SeEOOg%8IHc0
line not.study 3060cf	667	1GnrAJ:>(XBEV]RWf<BX>m9=l`ObA:gd,Bb1.YW#df<=`faYWd?Vgf?T_Z_Ke=a+
line not.study 468451	430	8D<MGHLRQU56k>SDvdSO[LS`KABT4wNjE@NUOO]AFIGCVKhBX@CFDYjJHGlYWM\?
line not.study 46d574	496	KPOGdAFGtGVw>LUU@f_bQR^VG?u;<>MLPH=j,PhdI5A<4>[ANHW,EURFGdN?O\L]
line not.study 47890a	527	3VVFMJZEC2FRYR@Uf\ZPIfF;X?nEC5w8LR7nbTKa]I@\cGTBXLO7E>99S1BBU_C9
line not.study 478c5a	655	UEK;FH<cLVeAeA3?YOa8TTY-ET:[#WIP;@UI&At<>g?;QBUGAVMI9UG[>>QS?,f?
line not.study 4e6651	619	DHU\A=LS1Y8LDbKcQ/Nk>PPJ`d_]8B^X?J_?Jpa=YSVIwWSlP`6?fTAQmgTDYE]5
line not.study 50d9ee	591	sWG\<^IY==ME8XXO_69aUHF]NGTRM8bV9VKD;4IFeeK`>ODQQikE]D[$WEEHOQwV
line not.study 55ec9e	512	G-Xk3T:W?Q2>bTR]W]/_Xf?]V[>O:Gt8DDw9VM\:Lc_F[jlic`:4jqAaal:D`8eD
line not.study 5f04cb	519	:FfB^HR5eI#UU`]E4GRX=7MYKPGOOBNH37@P(R_JATJQN<@@e\`R\Ci;G[KOOU:W
line not.study 62f32f	525	Tb`b8SECSeASZZT][*RTAXG9Ow[BOZ[X)DS7E[K<WjG2aUb^\XNMYT7Cf\R?Q:e7
line not.study 644b00	472	<5DRI]K:UQ'4vOBCN\XNYE4H+TFc2HQgX?*N_ieSM?\G^V[DCLXSd`W]Q^R#IKL`
line not.study 6525d3	605	JJPJlA8BbHRQIMRIRaIDUMD[ITOZ>ULa\AYDRZbSKETJGPAJ2IPd#IXeNGaNATTY
line not.study 699000	395	cVL`ajSd_AY],?ROce#_WT5775<7c`jD2=[:a73=hCI]_GLPDC7nRSONaNY_-*;'
line not.study 6cb3d3	588	I52\GEJvV[WLBRV;cY<CRO3ZB@O`4I`V;Xk#TQPRPcNCPRT^JR>^qPHMPl@b?EGR
line not.study 6f659e	701	CMWSUB/IOKX2hM?NW>HAWMBDbC@b@M^UHPP8YhXK5MWAQU[BOM#Rf[OXgKW<SKF;
line not.study 7073b9	543	mV_kC>g[?G=Vaj\Zk#)sNGJZea;\kGRG/M\I@D82dWKZi_O[A`@KLBIBCHNDUU^X
line not.study 746c68	451	ED-Ya57CFQF?i_Gw]]XNDULOoQ$b5RFiWFaT5:\@CQ@IKbZKR]2HM]3:iue6TIn4
line not.study 77171f	531	RV>og7V\PfY`<`^XEFFTFU`LDL8pW-i[LOY`HgHMKFSgW_lSLe#XcP<LkkT9IXJ]
line not.study 7de2b0	495	M@qb?O3JEZM9[de`UA<eAjQ:]i]rCLbKBEcQU_-?aPBKbgW^tX_AhwAIgX@DjAX3
line not.study 8be0a5	817	T=b`>YFHE^ECUgg^KACf7NLJXj<cAAS[:OV<EaYF[f6GUhP\wjU:a`N=shNOeCB/
line not.study 90f3ea	650	L/ij)=H=LXE<\N`^c6Aj1r8I]fDM4EeN2Cn5>]X7gw[FegkiR_ISbN67^abNeCbC
line not.study a9d669	681	F9abTG=J<i\0YWE[^<?a9c30YgKk?L_LH7wA8]M:ZYV7ZUfm_dI6u\7BinOAUG_>
line not.study b08e0d	454	2`DP_ZSUSST:Q^o^?lf[gMRw@OU>KWeqe54__AQDANT`BK:KENI=`RqSKX\7@S8f
line not.study b4d752	453	NYKPdwhoc.Fb=MWFID]]VEIGACLB<>NY:_]p$<AMRFEI=4@FO:iY7Ai@89@J?DUC
line not.study c03760	501	AV^]Y@:Sap]<;JXAkRPI\iKBcF#OIRTSFJvlc>GSIO]:TL_aR@IFcQTLE8c6K3[[
line not.study c30363	314	I`=O+NY#^^PTWHKR4]F@=?c?anYGFMHFK]J3F<s;K_TLUZZM4M04KI8OHGis5CLs
line not.study cabc89	781	:=\U;;MU=OF6?RCSF)HN2Z7I]\UM50[]GH]FEHD?V[I,IJTWJO9UwSA:bJG@DHP8
line not.study de2e65	354	>Nb6;AH,bAK9b=OFKU>>UZn,lEmiPU]^7^(;=PWBGQ&5ZXw6iCD1UU;KJEMCOjce
line not.study ea6129	449	.XUhL@QAF<?E3RZUJLE>SALPeQE\T8VD#`EWE]AcmtDU]FbZKbH5QS>7[EJPY8E0
line not.study ea8bfa	546	:VGSJZ7UNVhN=WpXS^KJeOE[T#NKnJXD73NPX=GIiOMDI66^BKSRmDQ\DcKAP>>I
line not.study ec0118	598	=UEW'gI0L[cHDBM?YXMHIHWHWO4X4`;NKHF@ROGO\KFXTXUQTL>LVKOYMSwTPHON
line not.study ed6c93	443	>J_bm83S2Z4Gub`C^k;ZIl^OXr:VM4ecX?f=]W><_iTOYgGaWh==Tr$Cwpe/H?l2
line not.study edac24	443	?:DT?NBBZAOOH@cN>F<3(9Yc5<[3nVK=J/>[iKZ_ADcSL6hVW@VN1HwVF_E>_\\[
line not.study f56be2	353	#8hdUU'PEt;B_`3JW3O_SZ+EvRSw11k@62m*Cf8CWglKWdlkm1G*^o2U[ZDHf<n,
line not.study f6d837	375	LSARYPQsW[MQF-B2LX>Ou4gC=]X2aZd:Um'9s5ADwKS\BB_BC.1j?\JV2PFZ27C[
line not.study f78521	479	GDSLRaPM4W:R\OcV[[+_ChOO]ji6QQMiH1I@1\M0]R?`IS]]OaB2Y]G^]owQ:Zd[
line not.study fc55a5	549	P6dR1oBDP\XMoTYUV#AJBb6HY_^E7MANBY[K3iWMbYN4]CMaUVW7lm8:`PaQY+^0
line offer.clear 033c77	490	VC\SN8H8MpRBc=ODCWZJ5u`#XgHd?M?a9@U5]]O8`^bf_Ad^pFHnZWJr9QSHN?K2
line offer.clear 0bc5bd	447	A9Y^kIDF`XJBEFUeUOKATG[dOJP`D?JbR'p<S\TJGF_RQW>AK=w^BREXZNNK^EVB
line offer.clear 0deba2	504	kCVAACKCPaYiBP9LVfDWMmRH]WSQ<LF8^TIMcSG=qc9>bYK#Y9\fk>GNSS<nZ?M5
line offer.clear 106c0b	538	X@o9@S^>ha]h_D16rr`7]XQB=?jH5@@+GU4J=>iCjkDdt39><<wllDV^9Ib^>Jo@
line offer.clear 1309d3	598	b;a:;Vw5]Q[URP>A[bc5=TQIP=jKDB9IYaIU9JOII[?VRBBU]F\fSFXMT@he>Jb;
line offer.clear 15496e	525	T6q8BS]:]MJH\0QJTGMN;G9X9IwBH@FCLOOV_GoHS`&H`@OJZU@Yg>dC7ebSD<Z=
line offer.clear 15f0df	444	mH?N\NNIVXNaA3A?[wgPVI@>80ZRNA/ENWNW\5TOfHN:RB@HL1f\V8WZ=IFn?M=0
line offer.clear 185843	395	j@SX?Wo@]Lqe?9D*[dJC9GOJ</O.KU@<4r#hM/i9ToEHi0G9ROricI_P=VcbNG;E
line offer.clear 1908e1	651	c=Y?2<U9lYbW7<GFrUn7&S5-VH`F;B>Q0U3fQLT@_aOUhHHRVIsabLfwSShVI9X=
line offer.clear 19b3e0	632	`C7>`TT<Y#eOP-E8K^aA[6kB43M0YN\OMZ7q[,IP;?Rh9+QFL>OQE>`V3VO\KOBN
line offer.clear 1a0081	639	\UN7KcZdS?EODJMNPQNIbORAN:a?4EC`>SGRWE=Fe[<Zf5@SK6ad[<wIJA^[D?JI
line offer.clear 1c7f09	525	qmY,^duKvD7bBDQQten9XTf0HR_8A4S24bPt?N@IpU[^`#JI.;wZWSRMLLQ[WgV9
line offer.clear 1c9f56	521	RD\C+]\LPodWh?GCTX^^VJSBDM`7B:DACSGtP9WFZPJJ]65O6<wR_FOdADdHU:[9
line offer.clear 1ca965	480	J8QXVPw<RKY]iMFALYkGFZD>Q`ap>S@?(lN6DqA@VLTCXgTBFVB`=KRKJEEC7QZG
line offer.clear 1f3fc8	407	Q@GFR_A5^R[rMBFGe8Z<+VQ<<nw*9MK:]OX`LZdCPgFMQS0k.K^YbLVsFE]DX19H
line offer.clear 20e575	515	Y9\LQNF#HkXNdPH:TR7NHd5Bc>NBCO9IH\,JQAKMc_JIVNNLa?]]ZL\jF6:QDVg?
line offer.clear 2123ed	493	bO^#P?]FS]iiK5=DQ_R;AXPWJKLGJ;W=@WNqUMk?TI;W[C<ETM[[h?TDTLSSCUVH
line offer.clear 233169	520	B4[C\.UIQTPMVdbpUE`VCJAaUaWO5<WGO:PX^/diO=M3SWZwqcXIiU]_HfMD\cLM
line offer.clear 34ad0a	579	KO[YEZ]hVTiX9QDNKZDH>LTe[RmM5AH7TMHE5LwN6n;NXNHO.OYgkFc7O]VMP/RF
line offer.clear 356e63	570	cHV;@i[;lSHgNHYZVgm>BYETDCd*MZI3RRFVTRH^i=CTK;2DTSw^^9[Q9HiTnfIT
line offer.clear 3610c3	503	CNibG0K8DYVN>BDF\X]V6epQFZ:=DDY9V4UB6>INMWGLRa#fJJJR[L3TDI\SI-U:
line offer.clear 37ee6b	495	]3K>AldQrSdp/EIJJic768IKCJ^+8HF48Z?mU2\BwWSXl7BG>6cuW:^:@AVXUb>>
line offer.clear 3999a4	524	PgB>aAV?JPbLdMAAOY_WNZP9+VDXRW:GwNPRVJZNPY>kB?WW,PI`PJbZDYS=>XbD
line offer.clear 3b7955	629	>VS]EGHCIkSSZRI/Lf`TESBKMTK`;FXPC;UTXDcJ]V@Jf^^]fIQK]\7VNN^V[Sw:
line offer.clear 3da4b9	552	ofZJKURRLHVsWLMOHIMJNXT=RN[5FVT=6WEF47f?dSJ[OJ7FZ\XdZ9w?9QjcP6H=
line offer.clear 3df944	506	RNG[OsUdRJL[9aKMeTSbmNUQm<PIWil8^bJd?+1XKVh]w\NBO>HRYNUUNJTbQ?AH
line offer.clear 3ecb0b	537	Q=VBFh>Og@\SN<<=bw`<iG^KBMm3LCSHBh4t)B]RZU;ThB@:J+fZZ#tH?>]n.@5C
line offer.clear 46219b	463	hIW@6QZBRmIuw3AAcFuB_YT(VYrA?65A;i7_MCSJgk;WbWHF^L[mlA]p>Z[cGBeK
line offer.clear 4b0139	424	V9e>RF`(I[N\:BLCbu`R>fU@6WWCE`M#8pBZZM[2RJKTR=QDM?ppUb`WJ2VMUPM>
line offer.clear 4fc7a9	471	qY[8;UgK@3\v?4=V@oJH_MCPa8<MAROOHX>PY09QcN[Yg=LWE:uwfEd1V.9QH;6d
line offer.clear 51a64a	439	>SaS?MCHRV=;\8[NnV<=QYFHLADVG<\GC<[1V^lH][DJSMLPSZQU=_EndoW#;[FF
line offer.clear 51e454	486	WEc)1IF:__fbb9IG]ajG`IU:M>lF\UGD:W6Q\PTPnBIab>>D<+woV3UYDGZX?2?S
line offer.clear 5405a1	393	OFT=51Q:PSeR`YGVbYfASdgUMSfNN>6*4]G[?.sVfY=PYMS?#Cm`cR\nFGTNQN-*
line offer.clear 5464d0	478	`CIb0V_6PcLg9N0MRMKIWPU'i79[OOH`<SPPG=C;O]?W?VDU1+TD]7[7Y#52XBSR
line offer.clear 565743	402	L-[Z#0*6@RKF[*?a[B.RJYD7=WwhV?UG:;fLAY\<`TUbY\CTRB?TIH6h`=D%8_O@
line offer.clear 59380b	600	^T\5EJcKSYBLFUPC\j[CBw_B;ZY[BECAEIN[>0[8lSJVfY1TH[[bYAcjMQX[NY59
line offer.clear 5a5739	550	MJA9LK\QVSLNM@FFGiaPDOXS4BY>AJF4Af@pOGfSwiCna4<ADDjPZGNJAF_^CJNA
line offer.clear 5c67f9	654	O@]H>GBMQaRMP?@QiAUFTfF6aNRM?FPbFLUDHYZNXWCLw^SKEINZTCFaUPFQB9qA
line offer.clear 5e0bd8	588	j:AAQLoAaGf[@DK@S_Y95OC:LdfL<CEF9MJw=OdVZVKPOGKEBGO]UJZCGLGlRKA>
line offer.clear 60ecee	557	K.eDS^nPL[RmJJ?YnZTYLd33#MLLF577@u0h=4gDis<HiI;;3?dwYI5PMHLHdAS=
line offer.clear 61f621	463	]@d*ELs#VMUYaBXBq]m=<_ZAM7h,I9@CHoNY47\FD\9Tn.Y:`?h^T?gS++XdCCEO
line offer.clear 6205d3	532	VP<RKHbfdWHgjEF@kNHSRQYHXHG,P:Y2Tl0kA:WJwRKVP;S1W@CWH>NTC3V\<GSc
line offer.clear 64b24a	491	7Lk<jdS;]b5?GCb@WQXH2SROUD_7DXP7TSZXf9VO]S5WXOD`j+Q^wJqYC:EA@@IA
line offer.clear 6c6258	459	YB?=[JJJnRb^f8JPGwYCG:6IQQaKQ6FCHF:LR7kHGT?bJC?JCC]gdJLl]OhX]TU/
line offer.clear 77e0dd	624	[C]PHF]GXKLARJ>d_wQO;m7TKT[?EQVF>Q=OLMLRCX[AhOXE@XSTGC9U?<[STAOL
line offer.clear 791223	450	^D`DI7o9D]j_V?R9wYfGJIPCF\[ELM@E1[=jAWVLOmCXiEZAC@ZAYK=YNNPf7\?=
line offer.clear 823e11	438	ZRY\:TX2Sd\eIRV6nk[9Tqo#VGoWQQ?87EGwMUUHVrMT\JNRKMZ^WIOnWHh>;CrT
line offer.clear 828a91	602	UIS[FKaH\SgTK/J@UWkDEWb8>Fk?2/D1;^Uw99c8]SHTbMR:A:jl[QHmYH^K>=L3
line offer.clear 84a1bf	439	GTX#Y4PNWs^:\QG9jvWJEhSO7[_BBE8EE`XT8=i9Fm1[^[VLC4TTaEXV`=SS=a[C
line offer.clear 84b093	435	ZPCFQePILMT`NcVCaOQDU<IOWVg7ZN_HwHEMI/W;FECZ_JHiKZ[?Y:3YbUHBQB\r
line offer.clear 86d7bd	452	^5Y23cd7wPk]X_'0c`K9B>KYtcRJ-BAW3W^X?FSN^k8GU:U8IShdi0XK:NwN6)c>
line offer.clear 8a79c8	401	tO?SDmP`LPBl7Ya:Ga5mIOcEqZ;IDwrdmUZ%6<B4RrFedr^IHIS_q+]XDL;uT:SD
line offer.clear 8d64b4	573	eGl@C@T3\\Vua6N8g?BQ?]K9Jnw3-S19CU1Z0NbAc^>HkHEG'6LUSM[iTL^g)1b>
line offer.clear 8f85d8	607	VRQ92a\lfScHJ3N=_wO>>cXR>[HGJJJML_,CYIkS@^JG@ROI1?feNBl`E`OYDAL@
line offer.clear 90a7cf	487	A@\KM@RUnI^YBEMG5FL;BOUB1HK?J9>ZF#E;BLdoPSIaA?KQQFPLXHIN8^mYSBIQ
line offer.clear 95f345	546	rVT.NYQEOIkeZDP[ZS]FYPweG7B=fK?-EWBJM@hPNHPkG>U=;?XhdAfTA:b]>UGU
line offer.clear 98786c	466	B=w^7B`GXcHSAOILSRP\+j[VYO[J:>F(UN[_4JP.Oe/=aE=:RAFZ\>DZZU_OAKW=
line offer.clear 9dd7e6	624	7R]d7DMT>QaCwPMLJQS[B_DCWZRnR=AnKEV3Bic@9uISaU]@LPTMOM6e\TUPaI\>
line offer.clear 9f8ccf	544	g6GCJ6^@dbeliV*Bero:5wMHUFUKBD0VRICbMMpdWMC\V=F=NEFv]Efa7QZi>JYH
line offer.clear a588b7	634	_Y__J]bFN<@wOLLgMVBLVXQBJ=T@YJR<9V7V3GX]>P=\TJBDE<SQT5^JOLW^:HFL
line offer.clear aae565	631	Y:Q;PSXDc[ZII2;#boJ0IIB?MKqPCBG5Gk>_@Je>]YD>fLFMW?`dZ<JHPPlb7PJ?
line offer.clear ab33c8	576	\9^X:Na>cGUXR9>DSiN;:nJLINwG928-5]8e36PPZO/[@A@L]RhW^@ljJ;ii@<I/
line offer.clear ae70d5	479	U*gFi@F^qo`[`;KHZTS5OrXT]IT?FS7BFKCCV/@EAcRoPOGCgDak^j[\SwMLE/[=
line offer.clear ae8df8	524	];OO7ahA]Whh^L@IXZpW=YV>PZwMEFI/@XGT@Q^7vUPOVM7QOPRd\BSrFAe[FR\C
line offer.clear aea8ad	466	[5w93DRASkZcULP9bqfOw_85DDaJ067`-YLO:L_?V`8\rWJ?PXMRq0tq8ldRJDtA
line offer.clear b135ce	525	N;rS=YIZLRUeVL:w\eBU>KO_CPb@CMc6KMOXZ;XhOEG=TKCWTJVHV(JAM];M=DXR
line offer.clear b359e7	582	c?A+;@j@wkW\Y>M?]Wp4DhfH8UhFAB6@I_>eJ@X3[VBVKME?\=\cMI[SWSd]AOW=
line offer.clear b5c20c	528	cEqMH>m?pDcU^MWPVW`5NSaN;;X@DB;7OF;kH8YHkO?=`DNXfDwSc_XaJI_[0V?H
line offer.clear b6951d	632	XX:6l>EDhK^Wh9>SSl]<N;gT5`R)ML@FTC5_]RSPLCZTM*LDFHRkLJfw/6dO*dGY
line offer.clear ba1f97	553	[>P@RRqBX]uOR@L>Oj]<EjJBBS\>F9?ILhPw;HeDfcI=U2E@KJfgZAO_BM_XINQK
line offer.clear ba436b	680	\PVJLfhP^GVWMADEfeV8ASwN2UdD><I@P`F\K?WKUU;TS=OA0;sc[KU:4T]dDBAQ
line offer.clear ba54be	537	1ITH9EWK\wHIFUGblVVOYd`AVYT@DG?EO1\fOaUJ]aT;lRZYWKiGXT?eNhTXW<Z;
line offer.clear c04b1b	533	HKZ?C3cEZ_cFsZCjQwSEF]U4[ibVM2E?IYAMXG[^vf6<b9BAKQY_RJQSFVhLA^T:
line offer.clear c65eb8	594	aOgM?#Y4UYYCFSAB\c<K9dB*[Z\];7TH4S@KRLU9ajGMS7?-bGNQOT;r3MQRHKDI
line offer.clear c7d60e	562	RCm=@KkSXVdWPK8KVZZ?V1SALnTE4L=:IHCeHYMFhW<R^41BDLek[8V\3Rcw>EiN
line offer.clear c85d9a	374	G.gZ'24BbZ_MD8H2BfS1PPK2hr`C48RPLNMMWHk5V@&fWSW+7DGrqDWkGV2TL#]1
line offer.clear ca76da	441	dAX@2QmFt\Q_T9N[n6t56HG??#q:@D>D?h2i07mLQR1L\MU>?HlpXEaL\.gl8>GO
line offer.clear cef9a1	425	\QN5RZjTwhr_e%9:p[[*BVH0/k`K>S?AH]\aMKI;ikbSrA;PK.o^kResL@cg#MLE
line offer.clear cf5a94	502	JMK`R+RAhL]B\<8<dmT=ORH+SL>S@K5C<WRcmBW=_]KpJFT<>URQOF%wJRlT=X[;
line offer.clear d3dcfb	678	E?_BMW_GePc]F<HD`_nDNKfEFC^G>QELMOFXPE]DUYKNT@8D?5]W_<w]DCYRI<BO
line offer.clear d4448d	437	a?sV8B3SCP93cU4aER\[SI8ZCeUMG8IeHHBWJdni3KDG7V;hRZAmgOgPwd.2eXQ]
line offer.clear d4c75e	394	`E?5C]n6wIl\`QTDXXeR8WdR]RwL>:M+<TTmQ1O<cI=`mF<S)AFl?M[X+;R_+ILG
line offer.clear d75bb5	455	Y%Zh1DO8pskXTU58HjQ0Ii#K^aYFNRQ.5aKXBSX<ia0:j6>=QHj^m,b87QlPF:PC
line offer.clear d7886c	562	4=P0ji@EecONNQVu89fS9EMdCGcEUG7@RGVRaFUsCb1FFRPlRmc'ewX]Rb:Lp\KV
line offer.clear dbdf11	439	iVWBFalPaA[i9B><Vew<a?lG.4X1J=D7Rj7bX8NHFeFJKC4DE<_ePErb:7X]SOQQ
line offer.clear dcf5fa	461	XKj)_Y\Tl`nV?KB\PcwD9]?JPGkFJA<L3o;t7VbH\@VakJCE7/SbYTbGOPuLL5AB
line offer.clear deccbe	576	H7X?KSTK___^L;<MawVG]`HOOVbML1D;9l2jR=SU^_>>ZEE.P1qgXO]UZHU^?KWB
line offer.clear dfc967	472	j7F?WOD;NDZaB:JQK[XUT[SQZ6>8J'#FfUElZ^RG[DG\ICGM`@cWb?`MHYLQWLJd
line offer.clear e077dc	676	MFS;?_dHPZR^TEEClai?ZYUCD@m#HJEJNkNeO9RCbb]hGCHB=K]`SF]8G4TZDQ0B
line offer.clear e265d3	506	BFhWLOG`-`6LTsiwXF<mY`;PP[5WIlljHGQW[KL]M;\I?IgM\e';:N]\bP:>TTWP
line offer.clear e3ef10	606	LZAEK_];eP[qCOD9PbcKHRZAMSMFWXEEMVGcE7XHc_B[PBDH;KjwJTfSDOeYSELZ
line offer.clear e51d05	679	<fBV`CKFQCPFUFJ2HaY._,ma<A<R9R3G[IA4wbReDHWZNBJB7:?w8HZV<PSM0dCe
line offer.clear e58170	780	W<`9CLbK\=OwWDCPeH=QH\W>LKXCQXNGCY8CII_IXY=JS?>V=ZV]kFP[ODUTMBXF
line offer.clear ea0b9b	635	F=^6JZYFg9d^9OEG7Y[=F\UX@,e67<=:SaNVL#hAZ_/ZS6=VV;VRM<rCB0[D;HFF
line offer.clear eb86a2	445	aCP6[RvYs.TeIZH\YOT=CVHA9Xe;U;V2<j:[#Zf-LpLrNWZ<W1DM62cGJBTkDeT<
line offer.clear ee0b73	552	JKMTA[@?\?LYT]bw<HYbDN4LZAbU;CQaUNBcQPDZ0@RH@PWRRgOEY[8AX`MCe>AT
line offer.clear ef7acc	590	U<[MP;b6uYTaR;=IZiL:[eWENrSCONN84Qdj@;PAkeJIbOAC<AXf\8h[CGRwG?cF
line offer.clear f13f7b	495	iCJ?JBaKTLCDFKTOJknRYOI[NTVJRN4%J\@NSUY<nj:^VJ4K`CY\SMwF7<NdH6[F
line offer.clear f161c3	584	jBT:>GZ_g[`ZCQKL]wB86@QYH>Y7BCM::c>RH:\RhY?^bJCIAFK[g7OP9.QeKWEO
line offer.clear f4415e	569	]LK9B`w]Y@RMYDP;Ulm7?K]JG;SGJTEH\a8f??RK:_[K\@@MN7ZY:DmZ0MY]=_;U
line offer.clear f58b35	588	b;cA>HS>P_kVWMBPSK[@:bFGCZV?67EBMN;T@:c3cOETdN97eFwiO/SHPR[aECaF
line offer.clear f70db5	491	2Cj`@N`P/uUGQT;^fGEZ=XN;]rX^IMmD>0SGMMU@EX+Qm`_bPU]DQwI`cfZJa?r=
line offer.clear f75df0	527	f=t2E[dHlYe_NAMNgebONZ;E7V\0;>,#Qn5uL7UFLTA[[GGCBFVucKfW2G\F@PbD
line offer.clear f8e2b4	694	S=MGCRQDfllQkINNZVFJ8_S/Oi@FRHQGFNZ]1V_?oSCMe=bSwIZd\OXoAIfXTHj2
line offer.clear f9e004	482	g;V=HgwSaDIiXO;A_nK6ML]J&WXSKBK6JQ>]>BdC`cA]g@EJ(B]l`VkbJQm`>>HT
line offer.clear fa3ca0	673	ORWJc`GU^BWG[;ODMbfTw?kNKG=FUaF@fS6VOLOV?@io31MHMG>gWSe_YeW[=bF_
line offer.clear fad3d9	612	M9mG;CQBSV=RW=>SY7ERE\D;NcgCHKFE7Q;U6RS=ce==[DQEbDRwvQQmBS\J<I^D
line offer.clear fdfcec	683	ZTIPCWWDUEKEC<LESnRBPWS=;DQAJYEDQUCMJ3IJdbPdOD\G3GSwhbIJ<DPPQOKI
line offer.clear fe90f5	461	bMEPBXnB^`mhM8KH]wgH[TfGHEd6`Q)K@XN`dFaTiWK6Y9MD2HaSgK_dAEXLU<h=
line offer.clear ff0819	526	N9O=KNc<ZJ\XH\NDLhTND]nHPYXDQQEEKIK^T>XAWb`NNF=:#DZbQIXXCT\K[LPA
line offer.clear ff39a7	499	P5Q3<VYDYOT`V>Y>b^n3<NY<WBfGMCG%9wDWE<[FQ[Pik7FF:1OqdAdLDGdW?>II
line offer.terms 058dff	422	P<``FTcH3lQNM]:Ud@Efoj=C>PRY@Ic<N;hE\I7,RU##n<`e^2b1[TGdLM6]_Gi?
line offer.terms 214913	570	Z\AFSD?ISDX?ZQUPYYGNeAMGHf:pJ]OEUJ72>iXFEYYL?HKC<TOhBLedHZwKOGbF
line offer.terms 31ac7b	477	XVLw/OIvF]'PE[[VV7AlLF7\[G<MYd^qBFD6;>J@QXEnChoBh]AJ\X^INTu?ODBV
line offer.terms 329580	541	a)rc=w`4;TPPIaIMN??G9I5S`\\JE2LS5OPDX6s0ij1BhNBFKJ^Lt@GOVSekJ<MU
line offer.terms 46eac7	530	9F\bTSREBSO?[^_[w]MfSOFZHRP.dKZMhMP/HT>Rpd[CR<HPc;8SQRNJWdVNDCmB
line offer.terms 4837e8	490	SiQ:3UHbj6OS@1^JFw3AiHKOJ>V;HSE^7H@[OD@H[OF[V@\G,/_]O+bQ0TbWBG\X
line offer.terms 4caedf	622	Y;gDE>ZTXdXeKGL=\^^=GMM>MOc1GJKL;`Oe:EhF]XL[UA6H=2kwQBvM<=[NAIWB
line offer.terms 5d6e5e	670	GBKLR>UDMU[BsGAAYSp6CNM;=BiMS1K9MHOWPJQ]^SZ`wSaT_LUP<KIUKJEJPRHH
line offer.terms 6ad660	549	:?R1PD^AII@9Q;EKa^wOIUG>/AdT]?IKgf5FIBC8ZQ1Z?8:8W?VdkQL`J9KYWIO=
line offer.terms 720111	323	CUQXk>eYP^o6:H90U?&>HC_LjR:8Kjbn8D_<XG^BG5wJ3Nd<Ml:pFXKWPfF`MfeZ
line offer.terms 72510e	541	cK`I9^WWRGDm;HfBi2/bWOPcgJR<U:`]HwWE1G/7SfTIVZeV89V8_KXMCLDMJMO6
line offer.terms 72c5bc	577	S8==?g^0i5^m=RU,L]K0L:=S6,b7QU72eP,^R4QWRP3nG5:@>GwaR=jd6TRhI@*:
line offer.terms 748819	604	;bQ<:Ka\IYKdOEhGCcGQ_6ThSILNR9Q<P86YBKVGQeE]?BQFP?Bck?i\=Ecw7FJ`
line offer.terms 7704e4	583	^N[UMLGOV]FSD;PV2E`WQ;<FMYKQL_M_LUCw-VO9`f?CO1<Mc`hOe7\Ec?TYML9c
line offer.terms 7715da	552	\Y`QHY_SlNQYbQRBX]RU/[TNbCY@H>CDEHGOA=b9[]+wOL7?TEYYf>Y`HGJW1M__
line offer.terms 7a8677	536	PpQe?].TP[QJ\AJ*[W:9S>TUh[A@D[]qOdKC-PLQAcUHQLO@LEdMvGkONAwY0FDX
line offer.terms 817d48	431	g@tiGbK9h[OKSC1KjG;B/w<M@FVKBE7Qg9sOWWOG^cHN`\.JKiKfk:3SGV;<XXV5
line offer.terms 8566f0	581	QUSFGJ^[Qba_\99;PeMBPTKNW5KGLUDDSDQZHOUCc`>TXEUCXKf[BCMwUMMaSR^O
line offer.terms 874857	567	E=FIZR]IwRlCc<9I[]D@=KT@3VBI5K7QDVCdES]XebHcVK7>OHKZNMBVCBn^FKJV
line offer.terms 8984d5	523	[,m>DZ`LiaYg`04:Xf@;E\=<$K_W5CC:5UOkPBcQ_S@DPCCDGOnw[CRg8E`WTDi:
line offer.terms 8f3b89	559	o^W4JeqRwCQn::,9aLTD]^^9C9i>FD6>2l1]9If.bk?km56>C+bnU@lOH1omQ`GJ
line offer.terms a7c2e7	635	aT7DObi_XTNOOTDDKGG\iEBaRI^9ZeVg9gLTIBGRIDUo@/HLRBI`b7wZCDSXHBa`
line offer.terms a923c0	333	G4B]GlMMFfd<gV#DB3UBniT7GP(FHVb=4Vf64OG8<ccBQJTag=(JUZDCO`IB9eu7
line offer.terms c75215	595	NjTKHS\@>VNS[EHNGw[LLQ\H[JOLIPDOY[He8RZQYOR]W0PLDNKZD4V[UTlYPZ`N
line offer.terms c8ff0f	567	LaQDIBSXi]_UUP?FW^SY_EnTQ^?LN]QdYFBW?EQc9XPeCFVE@OFwVTpb7YfTFDMX
line offer.terms d05a0e	753	T^@B?DTO]KOZJ]^KOT\Cw>h[MCIVWQTbMKTC?KCG?SO`EDQI?FJ^IHWE:YR_F:Oe
line offer.terms d25f7e	417	\VZ%nHE9==A^NVWDRXd-tWeXY6/TlbYUoY7X9<Xm77Q_G$J7BFF]LQweFK=T4]=p
line offer.terms df814d	474	fRYB,9wZPWVb@[D[^FBMkSa_TWN=YVPL2cJ\@BC*OYLcSM_45Nhs]6d=ONbXAORK
line offer.terms e1c77f	549	_KL>8TkAZLXW[>I:i^iAC]WCNWW>TIADDY6X:K^TMR;VwH<7O=kW[B[DC:]TGPLA
line offer.terms e447b4	538	<F^;QB/:]RNL<[SZAAaPOeRhXNKHBdiA#?_0a]Zo?QNBOBUEGTIalFJMXRUYWJZh
line offer.terms ea5371	553	T]I<RRaQTWbOUM9C^]Y5nKj9INO7NFZfRw3TL;YHHTUwPD`AG:^WgOvmH?UXFQRX
line offer.terms eacfcf	599	jO=0SDbSZnWwl4BGd\O5<Ci<C4i9?WFEMb;Z>HXNT^fPUMMAG6mSX>Z:;KlSA<GP
line offer.terms eb978a	437	QXMj=KJJ'?HYCZV^VK[Phf>if>N\bTjVql;@C%AQ>C__<fH=e8:d:GSCw9BH\W8[
line offer.terms fab060	565	[9p_7<O-TY_HpMUFwR\8CWD@Oa]LA<0R4JGS;U_$sg:LpTJOM8K:Q3[sE=nNO:b=
line offer.terms fb7279	563	VDbE?Qc<TJKiRUJPddkFJOgLcUZLGBIF2U,SM;LD^j2`U4DB0GnwgVsO=9sT62X,
line pay.lure 49a576	671	J>a\PJT>QXF=UgJdLTMYIFSGaL?wMKIUPAWKHWOXD]:BMbJbMXLFVGDKKRSMWCUM
line pay.lure 7d0466	580	?MV^@M9MGXJLJr^UC#IaR^HWgPC\SG;g0=c)=ZJ8E]c;:[[ZN_D:BR+UZVWDJa`_
line pay.lure 803281	562	9@WZEJEORTC9dXYjZ*MWH\JMe]Fb:VFP:@G:EGZ8EIdJRTsST\Q8JL9[MwGNi=fB
line pay.lure 88e44f	617	C>Zw6HEG+k=FcOXZZ=7X5h<=``EnAKk]M7O5=cX7\_]>dVkfX_KI_lALbe^9d.d9
line pay.lure c9599a	571	VTR?PHOKQIZRN<?IJilC;caWQAZXG?FV>I8ZFBTYOUOYa5VAO0OwF@P?AUo>FcCD
line pay.lure d14732	490	VKSe?^cOL]IW_EKWYPLTHc>5Vd]Z>3FOORUMIT#>YjHJTeXjhP2N\QMMrRQLRC\B
line proposal.availability 02a8e1	586	``NM9aKGBH5g=Wh=QC6^Y@ZZwF=DhWbGO\I6UNB0SaLo4JQDNiLXRNW@AAnX@IB\
line proposal.availability 04ad95	419	<>?:]=1DW\nRTSLDYiBFcm6\DdkZ6>7B93RNolq[s\P[3.LoWROtMw=oob.<EoSQ
line proposal.availability 064833	644	WP_OH#JD[Q(`MRQVY>]SIaCODTeI?DOACICOe\0J8CLB[W]TaUVIJ^:3[B<D]RGE
line proposal.availability 073c5c	496	D2XmX-_/CE:NeU_wIwZDMYLJ;LTGZ'J3GHZMTLS_UCIKl]QOMHIP8L;5[F/3Kf;J
line proposal.availability 09263a	448	<V(I@DoOA5@cee$cPJ\NaHNSGB[9fEkFa]L``XF>p;YZbW^Hh[<D7q74U#IAsvM:
line proposal.availability 0a85e6	597	[UJ/hR[CVLVUTAMMkZrGkcMNPCnXrVORkSDWw[:^eH]kI<NH_E<\IGSUUAJPS\2L
line proposal.availability 0f9fe3	415	#MK<T43QCQIYaKElO-2aYhNrLNSL^Cg7ASN_AWJIUHWGcMa[j%B+YSiOb@+[lUP;
line proposal.availability 0fe66d	429	hSIYLD]U?[NEd+I:R4E]LWQ;aHQwUVYJ\0_2RJEI?_iVVTJ:=?5DSV5GM_hZ,kZL
line proposal.availability 10fdf9	398	+BGdQ\KM7@[o?H<>Oh9l@ZJ=OZZ?X\YSV7RhZ`B3b9wBX@>EBG+KLOXad]O>C)TC
line proposal.availability 154547	798	YP2B]9W9L@,cd;=rW\[bPk:@=E`IP8bGh\<wbHBpf@^[PB`8dC=D=iOIp@IFYdJ?
line proposal.availability 15cc93	459	JEPLAKY#TMSLw8Ag^Yeh=kJLN@N2J>S31QB=nPNR^NGGd=bGs]W=Dp?JVL`DQn9:
line proposal.availability 18f728	454	BMEFP6AEW[^^DS<[dcv8u[@25NT:mD^5ZZPA`V1\\HXPGIXHX:S]Tr6Mw5F6oCOM
line proposal.availability 2543c1	421	e[)PUONJY96GvE.GhXs0rwKERBb]O[`1ZLOLkcK;lDXhJHnCH>4kAiQ,lA36ndUR
line proposal.availability 2556c6	468	t>Q5<SXFZaN9\Y6ZXV@cROCJ6dcJHOjFDHLwG=fpOHOVW;VI]>K9Z>*/^J>VbbGC
line proposal.availability 25735e	584	87IiJCCBOfT@^N/XXWQSAaC2T[EOHPBCw=fPRW^Tb``@OXVYcgJTH\K9WWBDjP`B
line proposal.availability 25b6b8	758	J;Q`PN?2EPA0jZF[[P:a,gO4HURZ8<XDA=VKYoOLVV_DoQwHfHFHLa;Tp[L?rOY1
line proposal.availability 2880f2	544	GCMW@WOI?I.X:[T=8?EdMEZYw6>HL[VWMN@?F_Z6Al8WYIAF?WCdb=SAK3XH6S2Y
line proposal.availability 29cad8	409	tLQ2RJ;o\c\VGHA2ZYQ<[^9YnTOH\jCJe?6cYTlA/H^`68]KCROb[XZ=F]KV#E^]
line proposal.availability 2f76bb	473	]i<GTXhS7@#iADwNMpHXwGFTP(@<rKa[FW,^s:6D9HqpS=6O>b-koNrP:GVNNFFO
line proposal.availability 3305f1	540	:Tg8WKOPa;TUmE-a[gk<?e<#RJfZ^@`VSMLUbQ<T_KXCcDOG[MNR=dE5jL0GfrWC
line proposal.availability 3c8320	443	S8FQ7H[gK0J-HKNY-Ue?cUEkKMWPaTD\T;aPSAKTwM3N;GmW<37]OK:Yo[JRNO:I
line proposal.availability 44d3cb	410	aYL/_<XQM:5]4>OaN[e3bJCH7MaIM=M?[a6OjRP^sT>^GJKAsSR58DD7F>H1jw[M
line proposal.availability 4c0fd4	595	HYHJ[=WX[<5cLOcAKFVSQ?ORYB@5eL\RKn3XB<TA]i1w^>WAF`MNMNaJ<==^U9@]
line proposal.availability 5164fb	505	F1FNa*XSANHDZ`6JZZ^k<ST/ELi`QRGURIa>LYS[7DPP\PMGJK=.MwIJ>S;LD*XX
line proposal.availability 52fc52	765	M\N?ROD@OP[OVW@NJV\@b[OO=PQPSK?Mw]BPSHO^QGZUD@QKXM8UKf_SEHRES]MH
line proposal.availability 54c939	627	E@FM>8=)3`CBnjA`mGSW?`W5Na@RCGRWEVYBE^GKFB?J`NwaNYB.Ze8Ri`IF^EH=
line proposal.availability 5bb9f8	554	UQLLW;TIF=HbSOLhsIf]WMW7JAh.F8jVTXP^MiCBTNFOw8U5lEASOkNNaF;O`]2>
line proposal.availability 60f00a	510	@BGIQFUS:C_BE\GKo_NJS?;ITl#\WULl>TLMVH`aFF\M6Z_EAH?HM`dOI[]SJNd]
line proposal.availability 621d06	457	2P2=GEQNX0mGQ<7GZ=HHS`h\G`#AGa>LH87U_[VIAQr_>Dc/PcLad\cd5fc^?SNc
line proposal.availability 628968	532	UKH^UKESVT4aY6Q\FgC@NGaTVURX4FQF?HDcpa#]TYCQ\YEPI;CU??5@X:>,MT^)
line proposal.availability 62c56e	412	hB/BP2RhMB2CZ5KhU=v[LN.ACBl;bId4TaFZGc8CbP4T_TAVi[DU:[R<G6K6wJ-8
line proposal.availability 6d5e19	635	VwAC^>bNTAE:RV7EJoXSf;LB8BAISSJWjfASU`]Z[I]o8;d??FGH<nN`NUTPXVSQ
line proposal.availability 6f81aa	592	QFBQYUWM15?ZM54VFSPGfY0B>Eb4o9SI`CKd]RGPwP_PS:o>^7=79q2\RZ=IP@C:
line proposal.availability 73aa42	600	k_P30ShQ>GGf@YLKd.PeWKNBbKG>mTTbNbBHV2=<H\Zw=7TDBU]e[RcAN8^`:LV`
line proposal.availability 75717e	600	MwJc'XKdHJ?Z@ba9ZW7OL>T_IS.TNO]VE\]4DC\>DX:R6S=JCUUG\DZHBTU\66Zi
line proposal.availability 774942	604	2EBQ]9fHl7dR[Q6if^eRIXJYDA]BOLQH]G7TaUYOkSgHXUwUVD3U<VOIkdXBc`UA
line proposal.availability 78a039	697	EObC`:@F>K4HTNJjSRKiFw<UC@\?NOoEK?N?STPA[>ZCMBkPPGV=MdJ>hVL?mE==
line proposal.availability 7d026f	466	QVwGqPW-ZD5OkL=\dV;N<m3RNEVU;FgEMK\RSbTm_KJ<?DjUclO;_p@GUF19lf`S
line proposal.availability 7e1162	493	^IRMfUbSAMP=oA>lhbVLAe1REQ]RWNR;^tSHYg3DSEed]QUBn69B1c<HaAZ@]PL#
line proposal.availability 801701	433	JXZ?<H\6R_JMBipZXREgI^UBQWZMTVS^KM\>Fb[ESKjAP_OZTX9JXZICRjPMwQdI
line proposal.availability 83a02c	682	BB_NL`E7T7NQMUMWDRHNBM7CA<TT<JI6RPNPUTUXO^PVO`Kf^[aMV\FJJMENfwM8
line proposal.availability 855571	662	_Y>:P?ZYXJFcY>A]Wmw>W^;8BDe5cF\ATP:XdA;\^8JYeH].[DMQ6SN>[PGE[YW>
line proposal.availability 8b3eb8	645	VW<GREQ1hI?Nk.6aZZRGSZ?C9BUJ]P]CYe<h[XQkOR\O`ThNwL9BCj=Ng]9G_qTL
line proposal.availability 8ded75	422	wDf>JmjhhM8[KbYRkNDEV@ZQYINMJs_dVe@_KVCJMQA]EKKk:DOir,h6I=Qv;VRU
line proposal.availability 8e3c73	697	SWJYLMK<[ZY8PW>V]NKQRc_LTP9U@>MJb=N@OM9[CBaVPK\NNTC0\P#Z[c\@HKU^
line proposal.availability 947b79	431	^h=H_/cPHJ@UWJ7jGmdWld;%4<wGW=r3[]AXpL4NT<_ec1b<nC9?,i8@uT/1a]M0
line proposal.availability 99cd4c	587	Q3PVdE8:Ki>IaJBmw<;ZZo18_glXMLXHL[JBM`_E^P^>fShDUA\><f.HpQI?Z4TC
line proposal.availability 9b03c3	527	d_D=X]fXFAH\Fed2B4=pmDdWXQDFwJ[<:LeA87FMPLOa1G<@OIXF@H^-L&V]>3@G
line proposal.availability a2d41c	531	pjL8]IOAVJBZ[@TZl\gKh_K6G8\GQHILSmR\_b>\wCQ_UAb:fFF:CG20V9?Jp\JJ
line proposal.availability a4ed64	459	GB;]ICJ:bF5nQRC5eLI^cI'J8PYEX)e>bfNcZ4TTeZTVUn_S@PXWCX#dN?NQ;IM5
line proposal.availability a54ed7	634	OCBCHFO`PY+LXMATwINTCQ7S0NQGZ?cKcA\RG]8[OIhF`L9HOKU2FMB>`CYNDJY?
line proposal.availability a8e11f	467	Z`G6[CqJG?AON1JTU4`Kb^ALNB]>kJY(awKf9^OMd0ZgtJ`QKFJ34K2YEFE]Wk23
line proposal.availability ac4082	548	w]:PTGXMK==tI9$UVPG\^NTH>OMKuH_ZT\EabN9RNApil*T2@><3EfMKc2GKP_BE
line proposal.availability b05c6b	627	O<PCk:V=IM9[ZMALa_aFgV5WQLbAbKaOwVJrVYFco9k`g?SJMF1QY\*?U1%BUZ:=
line proposal.availability b18869	417	dHXLAHD5fEfOrMWaV2JULM\SL4VHhI;^YBPF^rQCm@6NmwWOqKEKQd\StbeHUH*S
line proposal.availability b25ce6	627	PN63N@iQT:JYNC8akZfPdoNIE>W1][`GV]9NQ$AdwEbTS5MIg1HNAc+E965@kUNL
line proposal.availability b3831c	675	\4RXNAD+Q]jEwG2PSnTCZnC=FSOHQQICW:M^Dab^cEHAwLJMTGUYLO6XJOTWNHR<
line proposal.availability bb429a	640	FPe`RKGI;D:PfU3wf-LKKcNBV9iM]:fCTVTUZlPWcNZSb@_QtB@E?^-G]MMI`SQ>
line proposal.availability bd867c	399	WSAQX:^OXaRFmI@NTZ/t5hw9;D8ViBq5YX2EacH`ZV^aQW=^OW[P;abUZf5(]\U>
line proposal.availability c0decb	513	8PC>QdQHNSASL8@XMYJ\Kf[4YJUaXNZR3INP[w5JmIbQ`Fd=_<.H^O]2LSU`XRO@
line proposal.availability c53b37	451	STFML14PZL#V^TJsQCWb.M=BQWVGZ?^H[7V9c[cU>E]c^KonpnG*[YB7VkJ<jq\.
line proposal.availability cf0ef3	470	UAOFNP4NTbR_SCLFQw?Uk8`bMXhBXYTVkK=EGTJ7KIJMdETlF5ljUGHJQabHV>d@
line proposal.availability d39634	536	V9e[O<D3M[^=cR\S]>>lXjH7Xc,qa<[BLMoY]keZeS]8dDT]dnT8Ls.PtUMJwGFH
line proposal.availability d55cf8	498	W^NMKKjeEPE^CR:>NOAOR3MaDE9IaUl?NRWD#+<J6ahpT;C=;TKOP:Z4HUKn>2ER
line proposal.availability d60218	393	hj5:Y<\\r3FP\i7XwEM;b>o`U4V'a?hCMeGMNI+fVNNsDDm7M?RL[3RAF:=B`FVN
line proposal.availability db8517	617	#AULL@6BAL7Tl[M_hiL]PgPDDNUSH>^@WZNaC[ZLbPX>oI[=eIK]bZACgX<:_RMB
line proposal.availability dd7c1b	455	GS.8JgRUAq\C6Y<Cf7D>PEwP8NOFZ]UQRPESVAoPEIhVCYu4_kIk=OdOB=_iFLER
line proposal.availability de872a	474	5?OVQFG7<UDTQULRiI&l@d<\TQ^[9@Q_CNFL\a`KDPPQf;QcTcAIwX*&qLDBVDO-
line proposal.availability e98e35	464	M?<n/<\=XJJXjNFtTTGWCm@D`aba29bORRPQJE;FcILKagjejw1?6J=MoiBI_,1L
line proposal.availability eb6e96	512	fG1CiBONNUdv&^ECdRJIb[^#JAV,afWC>bEC[:1jcJcHC>GJ>T[A@OFS;^)>JBbE
line proposal.availability fafc92	455	TFM#_JM3X>`CS@ORoiVUchRY=BU8RY^IhWHZl2T]^WccaTgTf?K9EVCHQ5NGZbHB
line proposal.availability fc310b	390	L:P?SKO2aT@=\1:HJpdnZw(Q;bc>G$]I]=YRpZ>O`0n^adrQo;<5AW42kZJ3jXe9
line proposal.availability fdc7b9	534	ZN6P;-N/RJ5LsFMe\LMYNS;(L:v>9Da#Z^fh@nHUlN_Gu<aQW<)9AkB:lG+RH`OC
line proposal.availability ffad47	667	SAVNw0D7MKWNeI5XYneJNh;FOBcAOCG5lL@^e[Cak7d[bRiJa:@,6v5GsIC5_i?7
line proposal.link 0cd345	544	pcLCkVsE9I'\[A.O_f[TLg3=68^G`>cGULUgeRD@[?MXn>VIeE:#Cc<6`@?>p^AT
line proposal.link 145f41	640	fY>LTEOGUPGf];RhmNGPjw;QF8Z3^>aS[YFO_O/aeOgXSLT=cI=;4dI7I6=DJEHC
line proposal.link 1c5e0b	431	X@\Rg:#VZ\dN]VHvDHSiVh;4N^GaN7^DIH\6AJ[YK]V5STPtJ`BBbG7MjO>QdU@D
line proposal.link 270408	512	Z#DaD>\1O>4YSTIjv:^e9eEUOboEWCnH]ECNLd?dg=eG]@pavE@MNh/@`Q>HfH?0
line proposal.link 53b90f	532	X3FQpI`A>V<TC:EBsOUDdQXR9Hw&rDkMTf>UtHGgfJuWd4T\EBV=A].FSI93aVVG
line proposal.link 53b937	567	BN?6Vc:SQfS\dcNVeFgPNe8>FGjPnKt?VnJgbUK[I=NqdB\ag<L?NIF#jOGDSZMM
line proposal.link 7a6f3d	633	OUBHUR^ONG8VHLZMVMOOYJZ=`PKXN@eO_LGN@]0GLNSXFVQKaRF#HSYBZCSVFNBV
line proposal.link 8e91ec	607	CTLDSTw=WAJgF]VPKKETTE?KWE7=_aEIGOHE8=IKQK=]JG^W]UOEXLL3PH@[EcEC
line proposal.link 9a309e	500	=CNqj<=FIc[IR`UAuThOGW:1Y`QY0JhV72S6?wO_D;t-CXnNEF4\Vi*XMH[<UaP*
line proposal.link a11853	463	6@LVOIJAbHIYNVoS[aMrFTNIZLU`HEbC+If0P7@9=\Y;lQT`hcR?NN:#a>=EgS=?
line proposal.link a4a8cc	492	]w`J9WEI^YHLPD[s[MF\Gt=8U^VSU6vVUNhLVG=SYQTSYE]Pk^-%Oj@&^KNPjMJF
line proposal.link a52267	660	RFF^EHQUFZOBQc4]MIRO>T@YOA^XHUUYw<YMI[DPYHMCYU[F_N75U_EATE_HQQ[4
line proposal.link b3d9a6	585	Io<<[DTMH2RIP3EHT\\MfYbJD?PPUfG[`JICf]UOR6beI5w8I9<mJRAjB[UBE]MB
line proposal.link b67d92	509	FWpFAVO`IJTUVMSTgMJP-`FPL<FBD1XM?Jd]<DE?WSL;wWILSGe.f]JCDLG2BCYS
line proposal.link bebde9	518	OP?V\M^;QMNPgQCF_dwLUY`:O2PLTMMPcTFAYMKdIPPXZEVMMOa<OLUGBNIChnGL
line proposal.link c51049	879	ZkL9dF\SQQOTNLOaYPTCcROKLLiB[G]QYe;Vb?OYWG[]S@M<TNJGOE@CHI6]ZwBH
line proposal.link c9d7d1	494	]1K3pMOHSW,aQHAhXBkOWgR<IJa;B#k7DL<V]@TabQFcWMZ4R?D8TW6VOQE<WcC/
line proposal.link df4fac	725	eSBGeRMAaI:aA??LZZfMqk+=B%[Bw@U@ZNT[tGC`g7J]`AU(V=?>AUMDQ:0DVsDD
line proposal.link e354e6	395	U[F8m=dCO>R^g<\\bifLXkAGXGjIu5\.EVJK^LB@SW`:]IaeUG2Lcw-(kLOKqKXD
line proposal.link f2cf97	726	DJXNL+DLJR@QSD=XdPLMMwF4QGRGO>Y:MVMKMYBDVDRPZPgNf>BH@]9>fX@/eWS2
line proposal.link f2e7db	576	hN,5a1cAR6Csi(,H^Uu9iwDH3Ak9wM`VjTGcmE3biB`]U0`7g8>0I987EA/Ccf7E
line proposal.offer 0115e9	544	J:RWTSA]PYa@IM_PVEOI:dCEXRSkWVNIEOCGUQDXNim]KShN>XUVSwJ\YePSG:LW
line proposal.offer 012030	516	qNG3MNwKR7/KO6Z^nWYQWpPWS]J4DV]=&P@W[U;@AL6_k\f9]@I\@U[H[5N@tU)V
line proposal.offer 1a4955	535	AKQK^/aCh6=qbE5o`etVcvh;8KtD\5nHR_>`QfCgqEq`e;Y9e:?IFnB:[KO#hb1=
line proposal.offer 1e728d	408	d,1SSTeU[B=w*R?kZAG[^K8ELRe<R@tNbcEjeG<?Z0bUH2S7S\F%JVSHT;9dVg2<
line proposal.offer 20320f	619	T\XR>?VUBQGFXIQO_MP_HGJGWVX^ONEXIFQEJV_<\\YPSJPLESRQ`[ORRwJ5`YKP
line proposal.offer 21b1c0	621	J?W=L8L<7TGOdU>hbQF`Gn?7JSZE8;dHA_HZ=oP;FK@DjVUWX<D>Ow@DfV@@^<I<
line proposal.offer 23fc63	648	SYRUM=_2`N5]\WIdtJcRiVJOG=W4WCk0SaZwV;GI_NT\oR?jTEAL>_R5SCCBUcN8
line proposal.offer 27e8ff	573	OC_>.Ok2hmd`lGKLrN*G;f7#_W]3T-]>cjCn?FbArODmpU;5Z;FOEINM<4JeFM>3
line proposal.offer 2c775d	384	gfI5CESHG>*q9PEO_A78CbYT\e\@wdef]SbD0A(MFCYrN2Y9HE<=NHeKKGXsfDF5
line proposal.offer 336904	552	XA8OMlw+Z[BCG[VkLF7U5?B>VFb=AFCF/4GU6YjcD:;SKQESC`aKbARA`PSSVlUC
line proposal.offer 3918ab	534	]JD0[LHZJI^OKER7glK<icEO3Al;VmwHUO`0g9K]jGhHH>6U(DIEUXHo=HI8/IY@
line proposal.offer 39cd75	545	DDMQ7wD6SOATNRH[X@DGVVEO_j`9<QaW;OZ?A:DRDGLBOMGZE[WObYQh]FPMSGIJ
line proposal.offer 41beb8	510	H`50e#YTf/<FPGBjdD\Pd_OGP9PJ_J\OWbAa`PH]XSJWoL\Z=JCIPNFCdI,G\]9E
line proposal.offer 4215e7	775	lO47Z4w<J4IfkE?Lfa_5Vn?AJHvHW@U3ZTAjbWF\fVU`W>XH\:IVAN:GD@BQHd5?
line proposal.offer 4403b0	427	B>JcOEIRJcn6UEbEZGCCSlB[R_\ceG__:RXE^fWsg]D<Y8IKM^fPmpA[_hwGMD^A
line proposal.offer 46af9b	688	EBMAH?wKg5=^bHQb\MRaY^JFRT?JVNWLcGLWZYQQjGQNXSc\PQ.:A[I@oOEFY`L?
line proposal.offer 519b83	442	ES?ID8Y#WGKWdHVW^ELSHiTCTQXLPLCGW/V>IPTF_jJ6QV:`MZIi^Sh?VA?8^S>6
line proposal.offer 531863	475	1@JU[>Hl.1AJGaTG[PE]be;3HEGTa4]*MQY]LM:]tP_(?OI:Ue+#Ir1BuJH6R>FC
line proposal.offer 54a4c1	617	PcWXMEQAQ_?Ch?>jZ<ZaR^O;ZUTYE;[Q_Y]\Ka?TUIGH`WeUwI<B6d63^B:8`NKH
line proposal.offer 566e5e	464	MF@Ab2<0LHmT]$D9VOh1RkJR,RMFW_c+LAAYSf3nhFYM6HF?72IMA[Pw=;Z5ARW9
line proposal.offer 5955de	456	F[C6UNCOQc?6QHCUNbeJvVCfX9sUVB\8$T[JpSY\eKWF_OXMVY@#FC@=[LPRRJdC
line proposal.offer 5e6735	571	WH1,l?L8w4@Kc6QZUCPVIL1=Q:X9DEfHgYOPHJ=`FJQnVATRYAKI@TH;bEeMDf:K
line proposal.offer 5f5fe1	668	_=T<TC];ODBLkMCmZ=S]IiEOKUSHEEj8]XJXIWCOSL^LKHlbrMB;K_A)^B<CwPH7
line proposal.offer 631193	356	w[O5RXqPH8dHd31vm_rUg_ULBOX3[/M<Ld=Vq^[cMOhkd<m\K[O@Pu<?pID?[KN2
line proposal.offer 6621a3	438	Al=RD+NRVK?T\Z<lNgYHAYLC7KTC>CEd;MIFqa?meM\SWSw+cE:HNuJQ`<DUlt/@
line proposal.offer 66cd18	573	MEMDTJR<=FJJfQ9m?FUXFDWAraGQ5L\ViGH`<W#FC^aAYAN9]BNNJVQBqZEGgD9A
line proposal.offer 6e6370	479	>Y_X`4J<iS4[_G9VPDpHKZTKNdgCG0GHRYSS?J4Kd\a[\UNIblOIRRbED]#?pg[O
line proposal.offer 7386e5	505	QXQL`;MFFU8:VUMkKbNwPgA?NAi9kAaF5NCVWf6FQBJ=]WK>ZEV']^99^JL-eWTL
line proposal.offer 78c0ec	425	N6:XcZ%[[MTlNg7IgYL3^a0kGYCNP_b[e7BUd=V[L[L,#J4sFoqDaZHk<hS[Q9K7
line proposal.offer 78ccbe	392	*>`wBWnAEa92VcH5`30u3`^=LCUM7Kw64FV?.ZLJ]ZBDPaaUOgeB]XUE^[HGo=U1
line proposal.offer 79191e	608	)M<6m9DU8ESIf7/9Zkc5X]P8$,E?]]KY]39E`EBwI;pc<<a6<18H:tHN9lM41kU\
line proposal.offer 7eb33d	536	GH:-L;a`_Z3WQ;Lpb9cOaREC(U<La2w4BkEhAJPVJFbj/EsF]QH>Gl<2cHF;`[<'
line proposal.offer 7f81e8	639	cQK6UCj8pKKwc9;J`@tNQo;M:GY:VNMI[aKje>ZjoW2e`3BDb3DSFCDDN?YEPWA>
line proposal.offer 83e70f	387	GSNg12cMF=A]_UZEYI[v]ItDjQ#UCL4CPUOFSqU-[=ZL\Eu8TH8v9@asSTZB:L3b
line proposal.offer 89faa0	530	R4KOXKYC\AGWUA>UwBHBNd\K=M[D`T]@^77`iKLVS\YX`N^Kb>QP@NE`UMUGQ>[M
line proposal.offer 8b1d96	478	cq=>I8*HLSFIqf&pa>6`IcW>V^j_T(bRqIW`@NJ9<Is8PYwYei2KXXGST`HNd[O,
line proposal.offer 8c2d8f	695	PcBIXK\:aiM>XLKXIAWGOKHOFYLTS`?F<NLTGSKHJCUWJYLS<L3OKY:hRVFAQIwD
line proposal.offer 8fa248	461	E2laDDQB0Ws9<6<MJU:DAoGDSj`R\R6;#(FCfZX7R:J(Tka]t=FGPl-`qDJ?YIvB
line proposal.offer 95b2ba	540	BQX4MRB@ATAOPnCbLL4OQb8N[QFGSSfYWQU]<IAWJEUCX[HJN[V#O\KHWVINVF1N
line proposal.offer 95d8b0	518	CHObEc(`BdGQLj`CF23]<9][p]5\TcCfOGh:BS>#A]KEK`MU:[.ac@IcPoWMM4Ie
line proposal.offer 96c8ce	436	HUUMCbQJFpD1T_nS]SbfGUQ=OKUYAYE\:dPG:\QV`Z^HSc]GNgTwNH\`QCGSNHQK
line proposal.offer 9e0127	430	wT1Dd[aSCYECJ4FHLJ0OW?`>]T0[``VW]_I`=27W;OOe;eHSAR.RW:;EBPPbGJgf
line proposal.offer a424bc	476	<XIeE]UP2L>MGBGU]FRHHaFJa/a=hZjAOwOXXgG_SQ\OKWAXTSGka]72PEKOgVLQ
line proposal.offer af2ae3	485	Cp<=e^Il^NRQEw6WEuSKR@4_`FLBBn7dJAK6GCNZ,UqL3RZaAVFQ?UI`@U\>>XZ]
line proposal.offer b07e45	496	JXQWMMZFdk+JC\8PVL\W4FdBUeHI7O^[U:NB8>TIV]VR`jaV\`?wjp\A]`e1XZ><
line proposal.offer bf3343	583	UIBLiMW&W<HGS\7TSR]AZYFLCILFKYWVUX=H`PKKW`QPlNRCwUG?LcGDFLIKT\LG
line proposal.offer c3267f	467	DDZM@gPYHF7dN_YQYEEh>fNUUdNQRBwO-uhRG[DfKBSOW^kYNGHF`C#GGgUhIVBB
line proposal.offer c4d064	469	MgOLg=XQ7#.aMIMBJ\FLS74QC1JO\1I>NRLahh,OKQTeI@rF?3Z<9LV9BIJCJ^@f
line proposal.offer c72723	563	IPWR=>O99LHrR^D^ZWSZeN?MMO`O^=PXN7[HWLQGTN/:Q^fLjHcBR#[M@RCV]FDM
line proposal.offer c8c1b8	589	J@?3dIP?^D#NNjCfO@XT_`9KWNRVZMX7se<g[LYOVMUmYB\BiU@TWK78WBO(`\;K
line proposal.offer ca7364	514	h9L6X7O'bM4JMLZEQFCQHi28NGrM#HU@[?TLQQTO\O4QTNtH[KG=KkO-NQXGIe@2
line proposal.offer d958de	503	?qaPCKcDX/Z4WEPASQhQ]PoLIDPGEPF`f_5ERSJKK)Vj26^#^J99GTvKATb\T[Ic
line proposal.offer db67f3	401	EH]>PX2*U5/@\XBC^HQXGBE=gUwcK8K7BM_n6Rj`Ed^LBPRT\=VD?jJ;Zb=XbH]J
line proposal.offer de1c44	597	ELB8HlGLYLBbQ\mwPXMdaLB>QR`EXASGXK_-KPMPG]]`PD\LTRX<LKBLFEWFo^GV
line proposal.offer e18cdd	537	G;6JTZ<dFNAiHQRwMT^OCIWW=?XGRM\EEbNoUOQ_3G/UMAH=QOEVOD_9KHB@MmL4
line proposal.offer e458e1	456	RS@EOWUVIL9T];,Jb\\QIw<.IZ]Q`FjB34L[Qb3QgLdVjE]G_I8Jh[2<U>>4NQ&0
line proposal.offer ec5c42	558	NZ>?Q8PXg[P_g<SSCiwRJNS)HAMkRR<TMXIQXKH[0RLg7:kHBL:OXfW_9XWOGMYR
line proposal.offer f1065c	408	LB3UMgWU\Jfu`HMhYa^IOUD,ibj`BH\9`dFWBV#EfdDCc*f;a,R9bLA>3HtO^VBE
line proposal.offer f3596d	584	\&QoI&)#Q=ERkY@gBARXWdLT]FSZ4DrEWWgCVY1c^LKUkSS]DS@:Np7:i:Q%V\G;
line proposal.offer f42b03	594	FWCC[KG<hCTZVKHFJeOKbOOXWLJ?VkFHFYd8YZObSDNMMK8#;GNSD\F[ID6=dKKR
line proposal.offer f5bb48	493	;c$J>Bb44VAoU6GWUelUZYNUY;i3S]h>ZM7S[bJXwEJZL6IRoJdA\OTUW;4/hBKY
line proposal.offer f5dc7e	419	H[SER6A5Pj_EoAZYRmLSrQ\EAwWRn=:]OJb(R^QPTGQaZn[I9E:CIG8GMMJ7RRnA
line proposal.offer f9139a	446	NW^]_\P^`MT>OTLE_YaEQ_U9deYieUMdkPk:;Wfd:Y]EATDVw_;eKvKX?bY;>Y]E
line proposal.offer fa5aac	527	U1RmIbcOZF_A:Wm8a-IAUP1LJMwG;;O.]YhP:BBFQAXM;6/bVObHFgSKNM:KaLXP
line proposal.recorded 039905	512	iZ=5WEWFSPOKN7OQfawRdPVMQIaIHbc7\b@chLNZV?k\VBVMT@?7DZF?QD>B[i6M
line proposal.recorded 4e93b6	494	F_>TAJg:DH3R]8G[Iwf<I^)h*KKI:UKIgKHGc]EJPDDYIMg][K\_ISK;>I=DM[:9
line proposal.recorded 567910	533	mi8@aNdAjMA]Y71jiHi:ba>DJ/p.SXnEMi.jTMPpv5Mdc)ZOa?P+@p1:JI7#bqX;
line proposal.recorded 5d6566	564	JRM>SAZEfJ<^TBRfY_VLjj;7:B_:b5II\MDZQQ3bw/P^\;XS`MVS?j9R`D':hhE1
line proposal.recorded 688571	529	iEE5`A_>L/BZL.MSfHcR`\JE27k-w<YCuQ8N\CHeN.YRNEXPVCNVNU:D_:4<rvAG
line proposal.recorded 6c8968	428	CS2UG*c89E$h>O[WYdSK]^0i:JHkMXVLW@@c]s6NJYUY[kN=Il*6>W*?a2<#IgCG
line proposal.recorded 9405dc	425	QRP7VIC&]BCQOOhONJdOd`@(&JZD@FS`ln9W3KShk@FVVH]7c=VVFX?Zh\OUwO8D
line proposal.recorded a7818a	606	bOC:cHk7;D3w^9Te_NhL]M/G7;wGoWlCaj8an/Ckd/_VXAk:[.8CEJA9G4ELfn,B
line proposal.recorded c46cf6	389	C\MF^Jb;<KMEG66UDoo2`^O1)GeMwZX3SA<[ehTmZ=[H_?O+SBNS/V;CaB3AN\@1
line proposal.recorded cf53cf	441	ojT:rKs_`QWwUWHVOhK]M_jeB=L0T/N4s[TkZ7,CUKk\NN;ASOaNKb9'HN>=VWS@
line proposal.recorded dbe129	288	38i#K3ABC?KeTM`WhICRHRc=)/^EA+8DDrG1=RQ.D)Aql;L1f[`Gak$VkIh`:kJT
line proposal.recorded f74803	431	WL,EKGw@R:$eAACilCjZaj,6MJa)o+tFJtPjl0D^c:Rd^NW@l*V.OM/8N,$?qTCD
line rejection.clear 016236	760	LHR=^QGI_BTXFZWX@EUKAB=VM>wJVTAOaAOcZTMVKMNJIHG`Ql`EWKWIMbK@JOQ[
line rejection.clear 040668	507	YRMQXN5WCWQRInKcVE=GR+?]`BIZ7Bh_78L><M<UD?VQKabZbe'BIbD>RwQak`6H
line rejection.clear 07f855	430	KTKTqaB[_2Be7fSiDaH9L4YmXBA0EF<0EBKT`@AMC4DhB@KRLDtFGQPE9B,QSRGw
line rejection.clear 0ae719	626	QNKCIlZ@U@JRFwVQ8;\_TSLa;?`CZVERQLKAHQb4GUXNOHldVWfHTEjSHJADVFAO
line rejection.clear 0b9460	729	C@Q>U`QEs;Nn4ZTV=A?AI3Ie.4\3HIB2Z8,hCFfX<@F945@bZfwLJLnI8Y:>h`FN
line rejection.clear 0c5d40	547	H7GYk[iGY9?hcdcT=T^AQZ5dLMf=@PT=eMWlfM]wIBNmTSIf[[oIa1pRBmX7M_Ha
line rejection.clear 0e0e8e	470	7K`eUM?VDD=mLqZwo5Ni><>KBEjI;<4Hm]WJn7QkcRN\>NXAVOUHbi>0;a*9f4Gc
line rejection.clear 0f2043	499	0M18b^bNM@;n*NYH:XkJ=PQ`6GYF;G>#c<NVTDY\CR4IHCLWTmdOJ@`:FMGDBm0i
line rejection.clear 0f61de	529	B?MH_^IOcZC[NVWZ6@XJ998qJPVX3:<>pC?kgJRlEP0S=]PYUUw;sSeD7YATXPMj
line rejection.clear 0f7da6	589	SIkYg>HKD_J.HKOQS`PE1L#GTPJHJC:QLPTIJJXfQKX-FQO_bTX<NAeSWhU9gSIE
line rejection.clear 0fd999	661	NMb\X>8JIYLRKFNXXG=cCG@ZMZL^CVQKN?SPVHUaKYHEWWUwTUKFUYA>VfV=a;QO
line rejection.clear 10457a	427	d)3F[M>?tGc>9PHZD/]IE>Ln4EF</66J.CNFK7_r:-N0R&_7cJ]NSWwMFYAL`fEv
line rejection.clear 1246f7	401	`C\BMS5X]AYnSfd?YMf`g6;cu>GG^YowEJNPQBiwT>aha;HO?`YCYTO;TSZBo\OU
line rejection.clear 136970	508	UVG4K/JALW8?[d#_sJIc\R5D\QQadSi`VNM6TmNS:@TMaSC;gP3;+_9=o[YXQ@K/
line rejection.clear 146e5c	454	:3eSl#@=tK@IjQdfILOK5DJS9MPBA4DVoEBYdFtYPK`\PNRra`JAU:MLe_HJYbKC
line rejection.clear 1520da	679	M?MC:W[KTO]>TUMNP?BH`GMGYPP8QMMIOGOG.7h/SFJDY2OwZsV;FIHF?CXT\S[N
line rejection.clear 156326	541	3DqAY[AGwUOJDS]M??TUPUB[DO[<OJN>b?KZ_>a]IA1VR:RTPgS?\LfLWH[Ioa<Y
line rejection.clear 169dd5	528	1Ow?RdAFaXRH@qWP5NTVMa5KG<NSIXH;S9>bW@_[CEB\QC@CqSdHQXaNZb@5\U<Z
line rejection.clear 1b4e09	598	JTWVQSp@FA7cDOZDK\<wYYG\Q[``A7kBIOX_fJQ\8]]^QPCMwSd@\DHRSCB3LX9I
line rejection.clear 1bfcdd	444	2*`C-72CLX']Rd=gh=ZT%O6XheO\$<LT+Kc:ba[SJaKAE^QrXY7PGVH<Kj^0m#_E
line rejection.clear 1d3ee6	476	?4q=BbN-HN2#mIAT\:T\FF:KnI.J<UMV4;LKCQQ7<FEGbSWak>==[`>KZdpN^NVN
line rejection.clear 1ffd95	489	CKS`4@WPG\f)F[Fc?WQT@NACWTT`LH,7L4EBLiK_dw8@W`Za[P8JTGSCOLY<^RQS
line rejection.clear 21e4e7	512	l;f3D_V?d:rd1Ka>New9Q@QB?8l3>R>>SY=MM;kK:d95>?9NU<ZK\9W_<AIKIZOE
line rejection.clear 2254fb	557	C?[VQVVPL\YPQRKfn8Te@M9A:YLJ46G=k=KCO;c`DNV5S<@whb\.g>GK=cGL]@SV
line rejection.clear 225799	608	DDZDdQ\@^=[CFQO@AGjTQ-:aD.k6?9<Kf8BnwBWZ6FOY49G\MQbEeLjT#hO8Ei?d
line rejection.clear 227ade	436	C?jRUHu[SHE6l\SoLE[LO>MNdUXt68.^b0A\maCrMTbGFMLLXFZGc:[TSSB3>^we
line rejection.clear 22a4fa	458	HMp:lM(PwPBs9SebO]ejK?7c3Gf@MJA>oC;ed;W^-:Q;@@IZ`hdI]Is?C\26l]?h
line rejection.clear 26e88b	464	^6P0S\X0P]AKCXPNJEK9MM:F:YZ?)`CEn7RVbVwURHNML9Ohuqk<X<VP[lUMqTCm
line rejection.clear 285169	558	C;ZCZXb<d>M[<hRW>KZT>F4T<6bGA-?6sECSwIZQ87T<A=MTHab;l>ZU+iC(giWp
line rejection.clear 2a5106	599	I6NSdH_5`c>TCFMa6IC<<MEU?L\R3>C8S9GZwC\BJFQ<<MIq\]N=hSEJLUW*nJL`
line rejection.clear 2cffe8	664	NFhUVANKY]UM_HPwcPJZHOLVW\O]CVUWN9a\SCiMNKhPH:USL`LGdWY]Q]T:WCQK
line rejection.clear 33a9b8	680	8@hBOROGjMC\=N^[K@PbD=Am[9aECK<I_WE`JA`\>3NK45?Xgaw?YJYE<bHFSRVc
line rejection.clear 37f223	481	A>:Vg`h2Y#Gd9Rio7BWWKMC\;QoKAGF6hH8UvDGXRXP=EAOZI`X5SFeM;RI8_4@l
line rejection.clear 387eaf	547	E;]t<0T%-^A'i<DmOI+q8F8<HWGY<XcL?LS9>`B4Nd<Q^wTbc]=<QKLVaVYEW1L8
line rejection.clear 393875	764	6:WE]RJA`^W?GcV[EDNP:F>IGVZ@2YIDL7T]VHiV;@U:75JdtwYMaSIMFk=EbQ]R
line rejection.clear 39b76c	477	HC`AfNX1dHLQ6w_Q5BLf6E>ZAV\3=LD0`@Ahp;\c<GI9IWMP>tI8WO`R>XIXl_E\
line rejection.clear 39cf83	577	90\[SJN4fJIG?LYUQRv_EM?XLON.9JHIdB8amTY\<TF#7UWW[bd>VM^SM_K9fVQg
line rejection.clear 3ba18c	468	EZD)b`L=UHEX;]f[OOhRXHLZLPw2?AD.aP7VZFi_JHAf;7:RO\g@cI^U5B;V]O<X
line rejection.clear 3d2105	660	>QS[MPREDRZK=TE^BRjHEU=AIRZ:D5NFQIH=M;QbRJS<>XJhg^]LLGGBILKCwXMC
line rejection.clear 412aa0	543	R:jJH4@E9]f:fa1TRZLLRKj:@^P^=hZ>.AXF9]bFXV@,YVQew<EIBeGOIO^doZ`>
line rejection.clear 4204b4	444	P-TQj]%Bw;]hE\XMA:FQfNHj=ZK9\WABk=YdX(mNVK(7<2VVjdj&IjiN=W0`\tAi
line rejection.clear 421000	671	WYt>Y^LNX@IIO_hW7E^WCJ?gB9KM;<<b[^DHW8UTGFVH05CNY`wI\EmJ:\=0U]8g
line rejection.clear 444c7d	542	QTHFOrXFUNBT8hT`ADSB;F[WO4T;Ee:0QCTW_MImM>K??QMYiawRW:WK:I1jIXXc
line rejection.clear 4549bf	460	KEf7LZIIhM?g3mMgG;jSGJ7u<?hH.:+`wJL]FQJP@8<C3A:ZbNoVfKl>8]CC\ZAc
line rejection.clear 4571b9	576	2JK5_TAFpHGFJX`M#DYfA@ME@Gc;A\*Hr8KOaOPHHX>,DOG[mW^;N:a>>V9Ho^XT
line rejection.clear 470074	389	Q`F-Ym[PgEU`?E`A^GP7b3`X46A)bJ1NsFSK;A]L5%JBL5s[aPc<8P^N+w=YtYCr
line rejection.clear 499547	754	?RYd6^UGUKC`NT\Z<\^WQESaCASQNIBD@KPFwMMJ^Q>=UJGNIF_G\9iBIQ:HP[QK
line rejection.clear 4c9e6e	538	:LKXTKEAO=KOMHRQHNQJ,SONdMUX>7D2^1cedtGGY[D*bwYl_a`O=B?XHJO:W[L9
line rejection.clear 4cf85c	630	P<eNTH.N=jA,RS>TNDXw?JDQJA;=J8=NQ4]=ZMcKBTNSGVObTI;XOlJD^]KEGOZN
line rejection.clear 4d5af2	382	IOgX[H9U7`[HV[3WPSHsFNL@HS=_[6X=<LVG)FEGLaY$Ka`kPEHH:ILGqfwTjOR@
line rejection.clear 51cbfc	546	DQMAd\SRi:QZIbnMKGr_<B9bU?UJDPLYd8Jgp0R[9?SI7EDcXQQLT:wZ9]O?]^>_
line rejection.clear 53c79a	574	\F@H5][2[DV=Fd@JDKF?LHUWICD^F\DOLLMwBD]3^]M-ATOia=U<@ZIDJRTBZYVC
line rejection.clear 57a2e8	418	AZNL3/X>]`DPqdLhL<FY=WWeQR2l)WROGAUn`B]U%?ccJ^eSK?L3>V_Biw96ha\$
line rejection.clear 57cb74	503	<9b=OdP>XPOR5e[iIKcm=[>kJ4eDANANo??wmUYc?6=1Z*4N`]h3i5lHCc65MVIX
line rejection.clear 5a4355	743	3>SO^LYUXO?YC_aWGE_PMKL_>@^HJGDA]>@[EWR`KZLSFKNT:NWKA8[I;Y=9RwDi
line rejection.clear 5d4ad9	458	OM\TgJDKX3QP'[YL=Kb?C4?w>QS1DKFFnJMaaCcp=A?6MD:SdbRP_<f0JPTNosC]
line rejection.clear 5e9d74	476	c<B7]o\Af7SGGMQNG[w9X?Pj@Rd>\A9If@FlI>ccVHC84BB^kUdCYNH?5YKa^]TO
line rejection.clear 61ffae	415	OKWSHgNG9GBb':IFOL[Ot;OUSJ9MXaA]Ii:@wBjfH`;R,YBM(`G-mSm9ESCLXQ;m
line rejection.clear 6901f5	464	;>wK9ZVW]F\i<BVN_e]=.h>LN7`DJLME_U-grTQEXAVMWADRlSjUBBbdK9iZfW,R
line rejection.clear 6934ae	345	OSIr[[OHQU6V[<A^T<:DO?/hSr\SJZ\GP^@gXZo_^TZBjLpvXQcPCTESR`w\\[UF
line rejection.clear 6e3b44	456	FRW<UwK3o.GOGRZQGPX]1P:\KGOA7J<>XD;La9gq;7_7C8a]aRc+_NqK7eB<fU2e
line rejection.clear 6e623d	533	1C\>VNM7Y/VgQ[J\G6ae6FAf=BSLBN.Lc65^_CsiC7,H<#GL=hqNLQ\Q9T,;PE*c
line rejection.clear 708d67	481	<G0Njn^C_MDd6avs-YuR:3JZJFg>L.2IbDM]]EK_G;O=;PE\PgpBR*uH1p:7ewDY
line rejection.clear 73f58c	427	NpJAjldebEbU;fOA6kU2lKX`Z7F4\;NYpY>bn0^qNMP_+;UBMwDX[I]1)RgKt[>b
line rejection.clear 767193	384	RWE9]bTck*KV6=pMV>df]FQM`6A>RbCNTuE_THFDl@jB-+mH\6FQw5rg1PtaQi5Z
line rejection.clear 78fb05	472	9DWLJLLYd[B5FfPbIb^YQQ=PCTDVDG7Ai3ZTVM]H6YA,Z:QYZwRILMW_Db>'lKQP
line rejection.clear 7a92f4	617	#CWAMZM9\QFYTYd`@>eLKE:Y9Af@L?;;fHG`dUYVR\A<D=>XWi`8LMbUEW>ETX4U
line rejection.clear 7ac572	554	D>eHhl9;_@M]BNTT(=b_EOBRP9gDD5MAw89TZIqqAGNG>?LdiJZGf;sE;jPEri&^
line rejection.clear 7b5b9d	452	SJg1jQL0[a=_.eeLXQrnV79VDK_40ACKlA`Jw8u^=ID=QBBcceYNcmcdGuNClk5N
line rejection.clear 7b7763	625	D?VRXXRBG<FbHU^[FJsDQP?a>KDG=RDAWSOj`JbnLIANQN<`[`gMXBVHFY=8wVJf
line rejection.clear 7cf7d9	570	NCn<nZb<QR>_3fh^<PweG8@qBAbEK=@Be;Kai>aWIBCHFGLb`NV@\\TOCn@Hie@l
line rejection.clear 7e4dec	411	0T_BJ?#CLKBr5NbfX9\u[KF`hOWGXJT]J0gB>[d>)OC4@1_@aiD:kQCYmaDP_6B=
line rejection.clear 7e7e8d	486	^YRQ?jeNw3kgFaIeMT@@bF]eICsM`aLKTPLlO<QUU@@W=7\O_Ku93ejE*EGiTSaH
line rejection.clear 82463d	746	MJZVSb4SR>@VIUOZJDbUDL?RPCgLHMDS^C9\EQYNORLFOE:N`dwG^TdDKZAPR?Ka
line rejection.clear 86dfe3	325	GX]cV@NdLU>_@vA_O<5N^RG;[SZRS1STZC1ewQp]=&L4?N''AHg2VSSH`MB%C=-e
line rejection.clear 870c66	373	G@RVSSn]cMoA-=YLTYJcnVB\HAw:ZXQ9qWMV8LXPPX>K`E8EkBRDZGM8-E?E;QLW
line rejection.clear 89ba74	424	HFRBAgP@[2UW?q>TbE]]PXQ3?HHIJKD5QAhW6GS9<N:T@:ehwaZ2MFXFCU?ZkwRf
line rejection.clear 8a3cb6	470	[eL<]eqTiIA=C[C;VGP_hGlDTF[;piMjR_\io#cNHH<N7<ZWV@OXS?X8POeoG3MT
line rejection.clear 8d51db	445	8DXMpDOPwU6NEaXiJPe`=>EtK9m:RLLCZ@?^i;j`^;SOO>WNNQcGbRXIUbHEOuAa
line rejection.clear 8fb019	474	+:RJMS`>[L9MObep;$TcDM.QILX3$F@KW/EcQMFX?LS4UE;dYZY3SNj?=w?>BlJU
line rejection.clear 90fd5e	425	jKQ5SeQ;bL8XL^7[J#ZqPUOn>,a8T\R[fDW]IApEG-@8:2UG`\p9`G[OS:ESP]_>
line rejection.clear 930bc4	335	#DwIGnL@PWM(b\Xkoo2C_P`J`Ab]`i5R`:SZhXGbpT@/Rl?^rPGIQHZ`U[W,]MFO
line rejection.clear 93a7ee	473	2AjJSLM?6LLFU>SgK<TkHk#S5^P;GI9<<7A'cJVNIM5;f\1mqkW9dO,8KoRSo:ZA
line rejection.clear 972264	547	KSHPfFlCcAFM?TvWIKXPGQEaKFL9P@+LZBKZ_U^^G;L[VS:YNKS?>Q]M:j5]XP=w
line rejection.clear 97a136	322	<5SXjI+;\=H]LjDECPjEIAGqN)cZAMQCmIIQpR]_>_]#HR4hJYR@LMo^0n.;HLAW
line rejection.clear 98e1e2	439	IOJ4Y_v@rFZ\'OiL0B`D`>Ma5QT3GNHQu=/KH1iaENAP6+O_NgqAw<[/AX?4YZEl
line rejection.clear 99d3f1	359	0F`S9#*;Ga9b[@UVl5L?IFR>PsEl=Kc[89jM\fZ<FL=A\S^QnqN0JSVKiXFbuF_I
line rejection.clear 9e8770	503	O<^ZL<\=I]`_?\G]W\OXKS>A`BWTDOW5B9pO+BQOqfSSSJNYw]JOJU`DaWDT[\HM
line rejection.clear 9f521d	589	FOD?RdA<XCDg9ZTW2ULTCFIg?EY/EZ2(XHDRUVFAFGC\GLEsPPo?XGlNQmJMwlP`
line rejection.clear 9fc5e2	623	Q@jCGI>>HSXRO\Gi97a_=P9BCHGZAKP<NGLSYNqY;F<<JK@doXSEdeG;QwC9r;_P
line rejection.clear a084d4	348	@Es]FMA_XRf;QGUXZBwu>8D>bZeY;:=-B8fP]5tIPL4,M@^aK^l4GM7m8s_,\GS@
line rejection.clear a0cce7	469	B*+#VmIO\DEbCYsN4FN^V3:vfI49`TGFR;D;PF9/[K>[4,ILERdNhLH?X/GbD8;`
line rejection.clear a9dd57	693	EKN<nTBLXNCZGQUdBD`[7P;gCI[LK4SBdI?PS9Yw?KLGE@US^R]Fd<YD8W=A\Y@_
line rejection.clear ae28f0	460	4CT7\OEEw;N@Od?QZ8hUD5?L5(^IW=?:Z9GYUIZaW7JXLTKPhPWDWUiOQd:&_tKY
line rejection.clear b36671	577	ZCe-XMP:QXF?U`LsQEMTG^BAMWS8A9Z9OCGVSTWN;RB?EH>Xag?:OXYS\VV#TFHK
line rejection.clear b3689a	434	A1V;R[N9BVM/LbEBG?oe<NL6NGZSIJI;MNUpE*[B[aFC;GPw`BQH=M6MQC[8gJB;
line rejection.clear b3b96b	541	P:\#KIIGVF\W7L\PBYkfjEUEZXOK;cUrPGCND:JLPSOT>;ffbYZa^>abH^YWFrMM
line rejection.clear b791d3	405	3SNIM>Y5PRRFGXP^?Vp]-chRNFXL#N+K^*HKp[hA-DZ<_@]hf`M7XGBJLwH4\tbg
line rejection.clear b7d703	435	WWJN?OfD?@iD7c`ECFt@]._R5=SSi@3;:DSFaIJfFF98<<SS+=ZN5EpG5@ZJVwDU
line rejection.clear bb4c16	470	H=Z'nPI=LD<j6RPDRHkb@6Ig?8IL8E*Jg<HlaVQbLG0J>DNL:fg@M0wVCM_JCS.V
line rejection.clear bf415e	418	BM:5UdKD]aYMMVkYAT[EJ;fvG#^?KbGTTd@elBSQRHWRFEDWNRdmZK`H>8PELcYU
line rejection.clear c1cc26	418	K<gRNW.\JSYPeR>aOF4m>g8hPXGT@#?MP6MWPC?kFmM:T5NlWZV7]QSA`j?8Q<DV
line rejection.clear c1f18e	451	IJMYI:L9UXU#_^D]]Q3jMYHBbR2FIZ\R<1P(V@YWT^C@U_\cXlC@_rM:ZMY,_Fp7
line rejection.clear c446e8	396	8RQ9WX^^L7q]9/W@<L/CNCaO$F9Gl\75NP1L.7wC[PG<:GDbN4?O:`ebX<;LivWH
line rejection.clear c5e9f8	480	B7Z>XQS>V7SU^kKRdGGN:S9Q1AeP=M4Be=;^])wtE?@H*0@SK`[6S&WL^XOLk_dU
line rejection.clear c6d516	400	ef5V5EGdWZZ+c3\&Q<9awZW&_iFlvtWfIjX$&c46KSUOqG@^8PDM'WIUDNqqVDa8
line rejection.clear c6d729	339	=?Q?<O6LChP7[.XW^`vUclKMHYb`>9HGL;H=O>djDNDS?[V]@U9>R?=[Pw@5aeNS
line rejection.clear cad31d	484	USLHRn7Nc?GgKMf[^Hm=N`OqXHVLMWCU\KSc\CsmUAUN/3CDQwgBGItM?QIQdSOZ
line rejection.clear cbcbed	404	%5T7HA;KSm?YQb9cH9I[?lVLZPEMLR7h29XX2KONZ9nTUW]atN#K_p>Im^^/a<KY
line rejection.clear cd6077	371	+QZJauGJoCC`<`o`?]gi4/Ls?IfR>9N/w;GcjDuD@H4c@J7YKdvOq6dH<@M?OhCa
line rejection.clear cfd4b1	488	C)EYcmE<hIVCL^\ODDXZ?e7i?YV>(3B[`:;Zi?]`LTFF5UVwNFTHPWH:M_F9uaNZ
line rejection.clear d01b22	706	AHNlC5>B<U?6ZWXb_B@i8kDFldWaI8jS.=[%4^fHrYL;[`aw^cE>RRG6fgmIrB`3
line rejection.clear d12930	434	J9[kQJW74/5OLXQPIVBE]NTWA:'BrIA+]wBSZ?LHf?JtEQELRq.=cZMGFRNA\VMR
line rejection.clear d5de05	503	UAEPHT=SXH>^FY[YKQbGR4AkF9aMSYGIqC8VnP^M5QFU=;?U[Oj:O?wD8I<:QnD\
line rejection.clear d61264	536	GN>JadYC\?I[>QZTCLJXT:ab>=D7W[EDwSHYjLYW<>:5?DEU\TgKSEm?.OB=uh/[
line rejection.clear d6cb27	590	J@wRTSB1YOPG[OXPLAHIJ9'NU_VL?KQPJECX<DqENPIHL]Xe`WDGKN=RUTVAdC]T
line rejection.clear e37ad0	654	U>BJ_aDUTCXW4hYBYELB]-QwAEV@SQP@^JY^QHM[DBR;G=;lFgZ@M?^M?\GUSZcP
line rejection.clear e596de	541	XSJV>>Bg5BOdD\X>@M:Ld:]BbP6ZJYGD0UH?N@<XM\GcWGTPCvRFeKwY=>`@6>N@
line rejection.clear e8c3ea	526	<WI_SVK;kVFPNjfSCC`]>DNTMGYU4#J6hBKUAa\iDBGQD5<MLgKOi:FaLp:HiVEV
line rejection.clear e9c489	543	=5UEI`<15RIG;gLNb]LeM]2QEDBN<CNR`ZEFmGdJLBI/GUGw\pd;^adR[ZJCcLHM
line rejection.clear eac544	568	:L]NHN7=W_w=\ODwDK]ZcGRHVZN`5EPTC;MLf@c`?RDOV1S\dQ0MRR<EJjB2`aJ[
line rejection.clear ecc54f	597	NC`U;S:EfNE_wTVRZLRfFJAARF;HE<?8<;K;5[WAP^;UKNAa_SHJ=YTC[[@GN;VJ
line rejection.clear ed20b0	385	jUEY3?#MXcV7o7I?NXO^a[IJ?LLWIWDJi8^*Zl2IFSVIofsTJNDQRn76E^R<N=n>
line rejection.clear edd4a2	508	:@LACT,JB_PBIX[[V7IiKJ0b8NSXD7[@`KRMFN^XG;:GHVKqrjp%awS;ktKK_1RL
line rejection.clear edf521	566	S8?_FbW<VT=_KXNN[BkdDS5SJUYJ=6D=LR;od@w\VU_hOAJLFZaRfKZ9QUMQbTG_
line rejection.clear ee6999	629	4=k\`ZR0U]:+WWe\B<^f>A;N=G^NADGDV/^GDJ_Q2+G*HNGw_[R<aTaN`g6*p_@c
line rejection.clear ef5b89	531	J6FIMnH2hg7A[_[gT7_g9N>TYXXMFJ:CX(XN0VdDQAP:JL;sZla8j_gBIw[GZR[A
line rejection.clear efc096	401	SQlaCMW,WrW,?aSZ>>LSOK@oNVe7:L/DDN?\`AUWGIE@GoO[kwX3[eM`Ys3@\_8M
line rejection.clear f02a47	566	A>EReVDD^LCZPY\`NG_LAB=wEFWHMSCJs7FZmLXGFG@A2LMfc\j@WANCDRPBYjH_
line rejection.clear f08e75	572	E;`HphARw>A`L^tN7KUWE<8X=JWD4?LC\ED\ZOZd?U5>@H,SfUX=VXoH=[<9U`7X
line rejection.clear f28120	487	C/W:Z]OAw3Za2ZE;2,OSa;HV56XFTC;<\@VO52V^@P5'M@QsY[m'ihhACK>cceYo
line rejection.clear f32d2d	516	8Fw@LlSlT7<T5mbcJHV[:B9d4=cGG[SENL*SX6nX>KNFS/9swjP;iDaA8ZARMOKo
line rejection.clear f68509	730	IEIPZ]RH`S=YPLLZEB\YCI<YDLQLD8HJYFUNhZT[8NB:>RE\NawJWA_OTQO7TgIg
line rejection.clear f83b8b	492	[F?@tsZ@c:@Z9X[KONo5`DFo3-a>SL6GTPGi^Ls\56G_6EK#PZPX`9]L;PFMYn:g
line rejection.clear f8deb3	468	IH<B\sJJpJRW3N^iHL`]LT/OJWwF]_K?aS2crBIeC=W3KABqETbXcJeF;]OY[`TX
line rejection.clear f9a74f	471	EL>VCRqe=QYMd[ajTV<I]>Q^AAQ_A\+7K5JKYL8_PO6VW\ARTGFEUFI\YC>8^wK_
line rejection.clear faf587	501	0LO:b[v[c4FH>JaPUI]JH4BH)HQM>@KHOK5VTKSXM#I;C)PWLI[@pG^Q'R<I_iCu
line rejection.clear fd9850	655	IM?PKQhIP>HgCdWPEJZI2GTeI8PBQEG?`ZNL]YQdUUJMVWSE>C^EGJ_O7N@LHw>n
line rejection.clear ffa03c	540	WSB?Or^\e6;^LZkHUD^`OLSt]AM9\K`f_VB^]#SM;><V>*RG1JIKMFqM>XOIUO;u
line rejection.clear ffffb7	367	MM6@LVfKLZ`@AEYTYKTTIOBQL0KOT`:ZK:@Xw5XfGO2FHFZ]HP>Pi+dCTL@V50Kb
line rejection.farewell 0715f7	595	BH[JUW7@mLKbVPUTLGbQ5FRQbg]=DMIGpHJSD1]ZI=3#C2CZ\SQ@iWi;_[LAgL>g
line rejection.farewell 14f11e	578	7GkN@GH1QJ?IIXMQE7GVK>3R=KZ^5N#=?ID\M9bRJAYAAV@_dZO0HPK@[`HCnPXP
line rejection.farewell 1d1358	547	NKLC\tPAEJAiBWSWJUY9Z;NgOHJ6SYCSeV9ag6[[E5CB;:B2D]^I]#Y@:[G[KrRZ
line rejection.farewell 230c3f	497	NbLY;UUDBOJAQXV<SVVbP;TSFJUa_KVV8EO:,\AUONhUMm@?HFwPSRNURIX9U;hA
line rejection.farewell 248b5d	490	AKROQGf?GTMPJTD>B9LwMVR_cXMU5VJG;X=GHPdD,YK[I^Gs_OG2L`kNQF6YZYY?
line rejection.farewell 2e3c26	566	WONEf[PLwMCaIH^VE0n?_H?VHFY9R9EFU:8Ui/dMFHLN=>JgW\F@dXl:I`TK`@Br
line rejection.farewell 3c0963	520	='aGUf).gYH<]a^SD(XaEI7FENP<@?,?TE[bA7jN;Y@#7TOWi`IEYkFESg<ATKhZ
line rejection.farewell 3ccf65	539	FVe>SO43LS==kRRlA;?PI$<tZIOT@GC)]UULo@fPCU.[D?FiWa4LUPJ#\m^A`YCF
line rejection.farewell 44533c	327	6JTnKmK+UPL::caXB'SuOtMIAY];DB-?-LKIj[3FFUQUQl,FJMl>wqG1Mh-QSs`R
line rejection.farewell 46faba	604	KHwTF?HGXLTACJPo[PP_LTL_UWVLD;OH@AWIQDEPIQKB=sBOhjHGEWgP^`BZWN=Q
line rejection.farewell 644a6b	515	GKM=pE[;lPYRMRVZ7BwTX8D]PM?G9H<@m7>YWCmXFI??7S9RUNZ4WLlG4\M?QgKO
line rejection.farewell 755591	569	HJRFAJTPlEDQ@LPXi^wKXO2d=?WLJXEAdFMYr0Vf_GYOG>?NU^mBT>Z[CV3N]T:j
line rejection.farewell 80df85	683	NHV>cCIR\PB_RNMRO\_EHIA[AAV<>EDPaRAhJE^QHF<J7O>GUYwQ]BVLLJF8S^IN
line rejection.farewell 8578d7	467	1LBKUeYHVNhERvX^:7_CJXWGAKRIX9GIYCwKFP?]TI[6Y:]\T?;GHckaRRHmKV4G
line rejection.farewell 8bc5e2	522	NJOiTI#RdKUOUU8ddJInIT5=IQEHDA3gO_JHL9D3LS[?XkWisMFnQ?]FXa[=^WO8
line rejection.farewell 91d3cc	549	RW8GLVaQw9VcPTLJbn\MXLVD55^EM>@@YMBEHHFfFITO<H6JJ-M2GD[I6B<TMa<K
line rejection.farewell a14bc9	557	OCNH^]RHdGUS4UOM8F^XDE4UGHZK4V59]I8H_7MwMLKGQ;RHLIpE_@kI;BLPC`Ic
line rejection.farewell ad9bfd	456	*4fd_Q9;PHeVPXUF[XWU0RKQQVGNUAa:Q3DWC#RXZSM7LXVZm]YF[T]1fHAIPFKU
line rejection.farewell bad998	459	WUMRkYT<`ITM<oKLBKYCjHX^NAP7@M3DX@1XXGNACU?80?#YdTYDkD]E5I5ak[@h
line rejection.farewell bcc437	470	N6CI?wZYKHOS1d_TJ:TbWKQWN?kcXRTHLULSN7iNQ_/XL\N<CZXMG?QH9:6]iaHi
line rejection.farewell c42cd8	438	WGY]iVIQM`VBKPYUJ_Q5I]<w`Ja;=ZB,U6eDnXBd[UC2Pm/qAXL:\XIs*TG#FUZu
line rejection.farewell ca54cb	631	W>QMXhb<]SIwVPPh9VeTFFHd:1U>5TJGk0KZPRh];GAM7@FbU`^EV3gT*WGIQU9d
line rejection.farewell db2eb1	544	<Dg;?wKK`APccXBVP:;f^KdN=E:FFV6;Y@WPkEiY;^2=C:VqskNDROg;INKj\aQJ
line rejection.farewell e18851	621	@'AANf`9RY@?FXP_K5GW?K:OGF[@@-N9K4NR#TgQAS8<SQamqViG\g8<a_H>cVJ>
line rejection.farewell e3811a	398	69cCOP6OicKO3eH]`H^j2WHS:ZOW<978U<&@Yw`UK`[:T^9WraR-bEUG2d13SMW^
line rejection.farewell e3995d	521	@FgAeeIXYJEiJ]Tb>J[fQ?WdN>TJ,<83`@DG^8wQVOH=H=QW`XYMY:]H@s<8MQ@c
line rejection.farewell f57e9e	542	?4ZBYO7Fc@HDZfNkO;]Y>P:dHOG^#KOHX:EqV@RcXO@:\\2OUkf8W;M8OjC@fYQ[
line rejection.farewell feaed8	723	T:KHLVBJWEMYCSTNPLNYgFJQ:EYOAM;AwQ6OWG]@EDCL62B[]T[BS?bOOWQ=bYKi
line rejection.soft 0feec5	362	07p?fb9MfgZN5h`Gg<o^E4AlOR`*N(BTlG9na@Qb8'O53:#GQ]l\g;r<GXU5m4#r
line rejection.soft 11bde3	512	@N`ScG>KRTSUX^aj<Pu[Z`;JDEFEGCMNN:F\`GYd.CHC]MIX[^QAn#L[3fJ<X\?k
line rejection.soft 147d19	557	X:gQaYL5]CcW@UgVGMHWe7#_FMTU-SQ;a9DV]GToHRc@XLM_\XVJRFQQ4YU?k^Jl
line rejection.soft 16650a	435	K?B9PIGEYpZV@mw`4?GF>G@V0Z^GIE4>QP@K^EdRNJ+GIDB=BeXZG;ZVXS=:VU>W
line rejection.soft 1e98c3	536	STANDLrPIE?oDPvVKATIWAciX7ECQQ.KJgRD=BHW?:U^KQJOHEdB\>ZRBHTJIDNw
line rejection.soft 202427	440	%?R5iQl+wKcR+M[`$MrEQ/Rk+,uH;6$G\FK`[HoS6,A@X58CBgXSm@vE9R8U]d@\
line rejection.soft 203d7f	516	;6`XT,H>[UvD)kanI?M\]R5TPJZQ*.>FZ8LTK8`\R<)TUV/iswW#og?DQoH-^`Gq
line rejection.soft 284069	480	P>QX7#U0uL[VnA=YQYNGb_DBUUH\V;HDS.HDNO[icjPKFWGMI=@@;YDXJKU?4IK=
line rejection.soft 2fbe82	506	?0hAX?LK`R:bAkZbMAeh>>EV:WXm9CCDVB#bbNSiMHE[V>Q]nOHKi8C^+P12IJMR
line rejection.soft 365cfa	516	E\R5YWXSM]XwL]LVSAbcGNJDXY:SI]hZLZ@@?OXK6H9bGHNR`EKf\SRQITRXGCLV
line rejection.soft 3d9034	565	IYYDhN8ECeiBj_=fea?`FBYYXf]W@kM]c>^JJqwUA7]8IcTIYWBkV]fQW]K7kEt]
line rejection.soft 3e30d7	402	M>Q>PQJZX:WOAvCOED>3G$>PM<RSPK7?^=HN8Cd[>PA*BKZNtZ^N]CL[Xw(=Y+D`
line rejection.soft 44e4df	526	CHX?PLwFRS@TSZdXOWXVNB3NESLY@M;IO]DT]Aj[VH3^CQ5EwLRDI?sGK3EQA`NS
line rejection.soft 4afdd7	477	WU]RGTNYHPKL1RSAOS`ZVWPFT&T:gXhmN@Q1N#TDDHQw<YOL<7@-hY`7\C>W?2C\
line rejection.soft 4ec4b7	412	I'wMTQ50AY7D\cBSMEEF=SK&;l:K0>i<X8YGK;TX5Uj^JsA_aZ<<G_@[Z\3IOdnQ
line rejection.soft 56ebd9	547	<=UeNQWFTM5R;FLT9PjV;PPPZYZJ#UP?]C\OU[UOQ?>9G^TWaKAHv4M>MeIIbT]P
line rejection.soft 5d9659	484	9-cVD=>4DMY<FaI^76Qd9GMmDHmEYI;>R8@ic7gH9D-C;9M]IQ^BlRr>__XQiDCw
line rejection.soft 6344a3	509	Y<RV]R:-kFVM#EENAKPGNNPQN@N<DYV#cYc;9?H^POVNHDR^TP]8CfV3BIPWEjHK
line rejection.soft 68f1ed	420	#5L;2=PISL@$AA#YLKJAK<ICEPMiOEA`Q<DJK>ZNM0AIJ\[\e_@ekje6MTH^[\WA
line rejection.soft 69e14c	413	>LAOK`%FIRqYObaQSCP;eM<.KJ,cKUF;3d`SPi>MXJGATLO`SW;#.PbBIF%HYq4I
line rejection.soft 77cf3a	472	WAB36LIU_/WDHE$EO#:[TO.9o8`WVA^USG6bIB@@P@J>RGoALT0NOPBCIRbVZ/[?
line rejection.soft 7db5f3	411	R:H8wdE`b'Db3`pbH24[711OKDY8:\W]TQLdMMYY)NZ8F*'\6dwTeCaGafaYTP=]
line rejection.soft 7e113c	408	4K,IP:N1`I]YHdI]VTXJ?EJ9ICnR9VSRK>XVngTsXi4<MRMQjhFU9EVC_GL'WwS6
line rejection.soft 7e9457	447	R#IETatS47.bELU_]\hd7aRPMA?CX3P54FGODPOTNQ=OOEMSZXP?S>CH^>8<h=5?
line rejection.soft 861a1c	650	;?^Jn[EE`S<`CGWRJ@B^>NFS*@GQP=>TwCHOYFdLFMS=NFPKPZ_CY][PKUF<UYHe
line rejection.soft 87f42b	462	&A^]OB>>WSN?4LihBL.U1S?QQpYeCFLXH._hUTjTwgGDWfRhWPENb@BaO^QDTHd2
line rejection.soft 8ccfe1	377	QITQDJ[0hSI?]I70]p9?Al^CUK@T3:lZFG?wOR%F@]3bM\KdpDI@>J@T1W9aKYcT
line rejection.soft 946807	472	^6ShO=<F.JW<Q>^RHINbGG3?U_EUWNQU9H;J=[gO:_T6c:DmWV1?S_]GhPBWw\b;
line rejection.soft 9dcfe0	522	WDWrG]SJIN=SEhWdP/=rBK#T[MFaDTX`QQIF[6:CO]HKG]S^YlHNdb:6E^XOLF@K
line rejection.soft a9c69b	450	,7]j2@S2XBFHF]SeObWV;HO;MNOkD?DMSHPLXX=CA[E.^Bmefj?=`F8o^wg.sHYG
line rejection.soft af145d	613	H>dFVAUFfV``i]R\LZqAADSE;PJ?<@9HLJ9w[MXNTG@EKMOQ`RUZY;ab?YLHRlGV
line rejection.soft c3be73	431	M?JLda`G`WCYSsM_^)Y`Rg@RK/KB=@E4ZZTS^B`aYSSMW<I>^k^AObU@If5_MwgJ
line rejection.soft c5cef8	705	XPGODwPSNPQUHGLKXB@YSBSGAKJDV\KOVL?XIPMLISFEUJHVMQTBXIVHGNO_T1FF
line rejection.soft cb46a2	563	=LHNofBDrJGl@joQNGwT^@M^O<JAUbIEo37_NCaA6FUMC7TZXik=n4vL1dG:]iGq
line rejection.soft cd16be	598	OLPOWFGIfaOYNX_\KFJUOZFvoP[R5FZZSL?G?RgIGYBILSUY`^dEZ^hRXwTBVAT\
line rejection.soft cd3d1b	388	V=R?ucC9^`j``lCLOVtLGN@d,njR=FS<S1foe8TYML@Jr=^_hwGBf[aK\gASbcSo
line rejection.soft db721f	611	?A8FX7T;UA?LXWSBIdMDJ8RIAIHfANHKTGkUVfUfFZ<JFP4J>DME#NMRHJG@BhDa
line rejection.soft dbf1e3	553	XPQ._hY?t/KG=qUW-S]^EAP@5EZ>MO8Sf>L\CCG^<CCH<FA_wjWASaw9FEAcaqNT
line rejection.soft dc6578	404	2Fd)4QPBChPVVCXS4H>_YB=aUKCJJ_JWrRfOAYQ)UeS]><JiiwYHX[cM`jY#XVc.
line rejection.soft e54133	605	CAe6K\JHoANKJ`eR;HdaM.Bi8Kh>2ND<a-8aoJdKJCE=AEMh_Nl?nCwFMTY6bjLT
line rejection.soft eba051	532	Q<O:cNIEgINXQtW[IHXPaKHQG=QAR:fE_qQXT<cU;/U<K:Hmm^d\[Cg>Q^IKwQQ\
line rejection.soft ed2b9f	420	C@D]Vd^JpPWQ:UBCRJQRIfjAn3V:ACbT$BPX?IKL[_A)8M>gTwL]p?a=B<F^HAYW
line rejection.soft ef0750	499	VM_UIK?5MA7A`SLJ>HBNUO=;C_LHFAFNcMTG:EUjRRFdUV5kwLP<h]8A[C?EbZ8[
line rejection.soft f8d69c	492	?4JRMIX:R8V?Ym3Q6SS?MF@HMHU*?3Z1JJTHHJeZ0\9=LQTwrPYGBeQ7WgFQmW`C
line rejection.soft fa016a	490	G;GO.HO^IV:EKLG2<TB\L#PJLSE>WAB:DM[:EIDOfQS2@ELTI>LMRqPX4<8VTUaD
line rejection.soft fe674c	542	6ZUj]0F=CGLIUpcwG8gE?^9DA;RTB5E]TU?@PkmLSXAGfY[N8RBP=pGOCEK;Y?OJ
line reply.advanced 05f80c	483	^=O:UKXFaSYDg8.ZhcPe=c+EPJW[s8hAU@+_HZC`j5QfWLr[d]+<5_FPXOM<wU\?
line reply.advanced 0ebb7c	423	KZ^OLORXSRV;@92@n9)dSG4BS?)DmZXd7`@F.EDGBDwV;HJNXh9El?hO^FefD-oB
line reply.advanced 100186	561	V<L.mYFbQFYQS=C5S9Pa[4AZjUGZ\U`\WfN`P_QCB:]_UKQVTaFweBYMCQkTLFZ]
line reply.advanced 128e7c	451	6@@FIZ;FS\G:wF1YaEWVHcJ2KhKOGHM8i6Y]b`?P\?PCTHlq_R=HPn1MckE&dJm?
line reply.advanced 346cfb	460	OU;P-ZWaD.FKiwP>LA=[)OeRZO6Elgk\Ro;F+OF:*L^WG<dMPM=MQDRAA=sR?@;a
line reply.advanced 43079e	535	wU9VFFibh>W_Q]ND8\PYWQJHLKG:UcOSjQKHBGSKB]Yi6Q\DS?ULQDDGUHSKKY6W
line reply.advanced 5dea9d	398	Mp9AX>abE71t.HwQF04.Y)li9;LQjcOqIfMEmLZDMAZ_T;FO*NvRF5r;=>LRZ[Ec
line reply.advanced 639e27	407	GUZ?EOORggHMoK&TYtJw>ZC[\S^j1ACHJLK=Me?6THOaQTdnJn\g\j6Gi:Vef?WJ
line reply.advanced 6b90bd	604	`TB#ZXPWj;C@U@>BYQ]:hVWJ;8`'RAS=o`3]]ZDKLAUY5:WDM,:H:GBR75IGKP*G
line reply.advanced 9f10f1	384	fl<@UNfLCETfcPG627:ICBTrwGFD`SYhHlGSQTPeHidVVNc/7_?qWLaEB-N9>9d<
line reply.advanced b19692	528	eS@DYZYD@WFZVXTqdQG<PIFASMKAb=ZAR[I<@=HX`:_ZUC^?aEJ[1RH#[L:AC]KR
line reply.advanced b92791	619	]bKFVXUJM_;X=]O@>KLfTISbXSPKVaNJU[bZKEWaHRLSG>ASZZwVo9QJER=SJ@F\
line reply.advanced c0ee3e	417	G)PR@1SNWXVHc24\G3@P2rSONLI\<9.`5/9HFDwPGdCo\]4Cd[;L?IEC[@Z[T<^H
line reply.advanced c34e71	446	VQ8?^_ZKXHGZ#[XIQ6OZlHJXUGZ0Z:LCQo@l*I[]E>ST#<4L_OJKNPYF&:9nA79p
line reply.advanced c88572	518	MSBgXaXrAD?`@`ekwHHka@Pj?G@AORAVfY:Y^KU9LRQgUKb/LveTcM]DcGPbUDEb
line reply.advanced c98328	602	MXrEFYGTEUO\DbgW9CKmOB4ZLKVHBQSIDGQR=>[V;^FIFLLfcwYJTQ\PPTCJg@Q?
line reply.advanced d61c86	470	AOLDEBP4EKM^9[fQcPGP/9hEI53HnDZ@?dd:)N<ERlOIPG=_DJbPNDR_FG#VG6Oc
line reply.advanced e49b12	548	W5+?8K[FVG@pARZ0d@UQNIhME>:*vweSL[AdP4??MOOnPEE<FHMZ6MM8H87KMNIY
line reply.advanced e9f38b	467	?U>>R?:]k;LMPG7=VhTIoe[AB[\L;;NXjNGNw`XQ>5LLTIg/QRCHQE2ZG[>.TOKU
line reply.advanced fa2918	697	a\O>NUWQOCJVDJJ4[@Od_c?QXJALWd^eMXJ`M:Y4MB\VK4HLYwCjRQaNGLPWU2T6
line reply.hint 04adb8	457	ZK5FQ/hT9<<\7^LWDmD7kK^aH]Pi^ZKU4`3>GEZEC;CX</SI.P[O6;kbHYJJFLMw
line reply.hint 05b287	459	LM<7cWfPpPCVMFZJJFd?fIh]>#P7fiiDbW3pfB=b=2QJ@-`ROAS[G>U=AP=B[]I,
line reply.hint 10265e	374	VwNOVLieaAAMRBEl:D^TkVJ^LM]RUbUcSXQT`RGhV`oX3HF'G<fTUT5L^#>?XXVg
line reply.hint 21141d	384	K4fTAI_B]`N[jNKb>_T[RGg5Vd-RE3@cuQM[.KCh-[?QV@4K;j[JTP*HCEVAwdJQ
line reply.hint 247d6d	523	KeDOLNCM-TZ_VN_XgmA`I<KaUbAYS>F_>USC[]=?V4[iIQba>gDK4aR?IwPQO.aH
line reply.hint 29555a	603	jkPHA`diB7GZ6^MJ:B8g^4Weh;AXZF]`&TM9#EO-+XT]L_;>FJt[Q>\?JEkXA.Oh
line reply.hint 34ba52	399	[b=e0u[L]WMRM]`UVN4@dECja\WJP@b;Z^nc2;S1#WCX]I9T+SY<YLUCg;lX0/Th
line reply.hint 508f6b	573	Sm<KKaar[>TdJ`Z:::<QE6KVEJ.A<aNLHZKU=G;?]c=\OXJF8VwXMAKX52Mc8BHc
line reply.hint 5437ce	481	PJ\R^^#IAE7YSYNKL]OD\+ZMO[6Ad6bJRWTF,IScR\RG?cQ^;=ZXc6G_WFLTPSTR
line reply.hint 65011b	389	njG/IEXI_0NcFHJ2WDaHp3QNnNQaIPWl;E<\?w7S<HhT<ec4BP9o8?@?ES8Z1ATa
line reply.hint 8ec2d0	461	LaBlJ_UdeH8`KhT9hDDOvFP]NM?IbRcX`YWGG5=I:RMtG5Mt?Q7=YK\W<TcI#Nld
line reply.hint 994b6d	471	H`T#IGfLeFR:]G^XT2XKZ\?UN+A)?N7NZF@ZDT<\kDKZn=CYUNVO:Ej[PWOHb^7C
line reply.hint a07161	526	KeVTJ[7aLC8ZPQhU;J[`PBAD_cwW[BLD^MRDX2V?PJGBEPHYr_\8`BOIbF3T`UKR
line reply.hint a94d96	518	HZGKf@NP^CNZTBL\Em`Ww?LHF'JL]0ATcbGNbJaN97=I3/DBH;ScJ*dQ*C9>FZEc
line reply.hint bbf9ee	496	jRGG?SP]QK3Z7JM@XHYw[R'KQID[fEh^PH\EU?J@J:^i2MDZ=QO9_C0EGBIQF5Pa
line reply.hint bfe51d	546	@V\lGTG;BZJ@\Q=ag\3[7aJ3b]2R2LUV<\YZBGVYBaK:`XwLk`;NUW;HTFP=[RVK
line reply.hint d1065e	428	NG^ONWDJAF,w@?mYhE7SBk5bRYGJSOq6Ef\0=W8.^mS`]HV=9l^D@b8M:>I\]4I>
line reply.hint d21198	602	\w3HJLY\OELQVQi:C?C\UOjULQ7JQ\_k=L:6H=UQ9RbNDBOP/gVkNQPG:FXM8NG[
line reply.hint d875d4	369	r^RhQB47M[JIDrXEO7=diWHGtK@Q^^Z<#S_0aZCCH[UBZXdR?]rJMCU@cKdZXZb6
line reply.hint e2877b	629	SUaBLOeJTMOeTH[<SJBQU:@JiRO:K7]YSjH<I&kNCcJGII)I?hwUXT?QFZaOBLZH
line reply.hint e62c9e	361	5W`Eg1h`)CRhe@WUVnSHV=$>]@:jT5[bF5D5J^[fmwF^_c^WrMuDAb2eHH29LbLO
line reply.hint ecad97	334	[`[HF9QRV]VDSTURl7>SEGATCUJDG^sU,wBRV@fBEBd`:OP(_ZVTdC^\:C71Bh[j
line reply.hint f0fe15	609	eEK^LJQ@?b5@YN1\dC8\Yh=AQRZWBLwJLXTEbmXO[JuOcPqK[MN>QZSJaME*^k;F
line reply.hold 00e15b	546	jBWB*`S7ZW]?GMHQZ7LFQX_&<P8IWKJMCBr==NWM>gWH\GwXWPflBI\4`8Y`Pch-
line reply.hold 1332f7	399	LN5:0aUVOBTO[\a1_Q6<s\e?D:(Vwb=:@^V,H=SLSLLaG<^CMDBfS>fW56e]F>XB
line reply.hold 14fc1b	547	AQ>Q^[HQFJ*aMXhO<L;lAEYVZ<E6ZSA\ZT3Q4:?F%Og\:D:Q8Te^iJf@TDZ_M;(w
line reply.hold 4964b4	627	cmJCNow\6I@]B[eU_FIc^I\h\=3?]g^QPZ=BKBAFAjFXBHG.5MAEp3aE=LVa.ZBY
line reply.hold 77a904	521	mNAW?WhSN:FDGIH:GM3Ke<lbA1=:UFE][Rk2E8eJIET@BDw7=NZRGXaZT4rhU`RB
line reply.hold 870ef3	449	v_EKBQqQK5af?IaI8T0DUGZOe6=KpM:>T<@NF9DXI72Hi>Z<CC:368U.2E#r+Cmo
line reply.hold a89254	524	XC\6\KPR`N9gGoRINAJ]l?JjC#^8T[@YHU9f>EQ2K[kRQ7MLdbpHgMYBIbO0F`6d
line reply.hold b83488	537	SY;BJalh1N1VE=h2oe5ge@\[tO7)Uac]Sm8<44/<=Pb][E^M=D3^o/KSI`wb+-/V
line reply.hold bffee2	639	RL7LGfhKw3dE3gIDF?FLuGi8@?LA]cBAbRXBCDhA5@AIF4U[eR]>Bap9F<EZtk\O
line reply.hold c591de	594	wZBD?^hHR;\XANN<?=KQbCVGPA@KWY>=B\^FC6>GND3`3NK9XhWArJfGECIb1JNM
line reply.hold caf32c	478	M6JkNJ>)O;+HV?:o`:EdFc/1SIT;7AY[b4pF.WICS9^)LLUFo:G@wH<O_UeEang(
line reply.hold cba178	425	BOeQ7TH?LOCHU_RLD;9@cL]<JI2INHTG#4cF/TfPW^=[RCRKhSlK&dQ83>9Tb\oT
line reply.hold dc0384	534	VYAFHmjW7?GeNYUGb\BYcDV]RLR<waeQBdOMF@?EIYCDTM/GQ=;JX>ZS<9^gQM@V
line reply.later 0b7e7d	476	TDTe;LPK,k=u5B\^NMWm9d'UrHE8G,[TR[C?MAHSOWHLJ]#[9CI]wVT0^t4LBL=3
line reply.later 2b33e7	507	VK>eFMMGK`2NGD[GE3@Y@NAidK@`Q>Tj8S[O#[FAFVMKOlRSMJ];VLSI<9@UR=[B
line reply.later 5a1e8f	531	ETSeMPQQFR@EAM7B_w9WTPUU`FTc[RNSQH\?]ZEM6@iSFRT_8i*`_@LTDerHC5sV
line reply.later 65973c	437	jI-RBc^^0Gs`3ivGgR/YRW_^J`BN[gJP7kXAJPTVahH@2G.wBEo[:2a]99[Q63\i
line reply.later 6b3eab	650	F[BE>KY>9GCeNSwWO_KEGS[`GJ@fOP;P@QUGKQTJVcR5W^UMCW_ZH:BKJA:AAZVe
line reply.later 6f6c96	619	\YJTBRRTKITPKOUIZIL`^DCZU?F@XjKT#OMIJ;[ENM\>A:T=?IO\R;PSUCSU:@PR
line reply.later 7c5afb	532	V\bIBaTbWSLRFZP=R#>UY9V[NXBAYYTO6U[SGPK6EQ=PRSGC5GQN`VUDU<WULVEb
line reply.later 92a727	406	`o3WUZNfGRWE\8C8[w>2GIPe:+XvYFVGSQf/0YJH\5bRHUQi?IIH:;WjXN>C90GR
line reply.later 983acd	501	3=RdK^B><XSS>MM;],SR<m;RTJbEQ3hU1Fe7l3Q]s5EMoIJ]8R:K`f$IRK;SJ3wA
line reply.later b7cffc	401	L.Gb6=c?]cK[Uf[BO9D)aT\HTC7u__u]=Ss:fqI7TgJ;gf7J?\w]p05,CMZ4CQg_
line reply.later c47d32	620	Yb#YG`Pk<7DcIeX<CN(XW3Wa[HK@UKQ]5WNA9IDJFJRsBZWF,^\dVL[>OO_^>CJc
line reply.later ca3c9f	511	FcD\FMUFLS>MK@MCIw4YV8hGTHFGVLVP41S1V^=YJOY_kRP?B8DMjOBTF8I[35Db
line reply.later cf7015	482	_g.vN`dW.;GgObS4<C?fQ(qGR?/IcbHgNFNE/?\E@RWr'?J=8\VMb#cHGPZm0/L[
line reply.later dfa9f3	472	thC0@akf@LCi;IoV)95bX9[rA??Sb>kdNLE;>B2J1KJ^QU?@'JtFg+eTQ5Jb+-Aw
line reply.later ea165b	603	ivBG7[]j866o3`j/A?<IUTpW\H?CVef_FsMN;/=AAdDUGMCZ2RSRe1]5*DwS7@JV
line reply.pending 042678	609	kkWJ9qs]5L5UGePX\DHcROXOjS1O_[^[=_FA@=:4<]H_IDVG:jW2aOc@M@w^J=B]
line reply.pending 0a044e	487	XXFh7DETTWBLO5JBG36m[1aCwO>=`I`XMYBI@XMG;MIS3DXHPT,-lH@P^R=KN77d
line reply.pending 0fe672	647	_Y=XLMWDHFVSK[OPSD8PSXP[DM>VhYQS#IOG>XI@>XRAYJGC<I?V:K^QZBLVDE_M
line reply.pending 13a5a4	530	QTR5UVwE=;LXSZa_>?HYPMb_3GM>Z@KE\HHG=IBX\]fcU\[B.GZSK7NXFC8BAZ@a
line reply.pending 1567ce	489	\WY<6P\JE:OG=`=eV/=Tum>O]jG`H=ZVCSTJ?H@'GTm?VJwFLL8CG9X0DPRYJ1@H
line reply.pending 1bd6ec	465	KXRHLPYdTfG`TdNAZ1Ja1MM[dO8UA\b[9MjIDJB#IZWJD\jM_V-9YTR6Uf>jK?aW
line reply.pending 23eca2	478	fUPBFQaRIOCdMbd>I4QM1ZKdXIJAbl[Z7kV;*Ib4QThmKIb`=::GO5wWX7NS;?^T
line reply.pending 2d560f	462	4aGo1JVS5QK;LobZGI8LC?jBUE<c07J:S]`3WUGIZf2[_iCG@Z^<86CW;/TPTT:w
line reply.pending 317e7f	680	U_L@HO\KA>SRgDM3MZRTb<ZS<AU?SdMXFG;BECYOJPJ\JAK<;OKcWYsO5Cwa@QLi
line reply.pending 3325e8	571	*i;^DigL9=CfUYTLKDE=KLw[UZ5STZ=OKGH<MnRHIfLPkmB66kR?G3^T[C=FMGQO
line reply.pending 37d947	449	Hp3NBDgwF<hV3Ba.CDZSt3OiC*`)pTXC9WAQIB.fXAea:NG5OCfDkKA6C2N@5SNX
line reply.pending 3918ac	673	RbPJ7GbQESLc\UbI9IHMeBjfAPB@\@JNL@FO7OIUQ[PUVSKP=V^aLA]HPXTKHbEw
line reply.pending 3ec676	454	CYcPL#KIg=h>K1VDXlSCq^\(4d9M4PdR`H=V9YbrU:SFHM;QLY8QSR4vXH\9>]N9
line reply.pending 4865bd	471	Ad-G8H]X:P$^=ak<^0HHmFdjC.LB\JN>@[BMAu/GAhSrVRO#2HWP=YlJ&NM\BL=i
line reply.pending 4b9101	593	cPM[TpJN-Cq?GF[3wbEOkKOTW<P.Vdd[2LNTI92^C7^F=R7HHIWS\WBRG_N\=HaL
line reply.pending 4b99a8	600	dPMIOLKQFL?6U]aVVR.qEHRYaSFR[_BcMYYHFUACVSV?VT^WJYFMPLN?QSwOa:\E
line reply.pending 4d5fb8	567	TW8IQDRoMM>FAPR8jP;PkHbJ^fSE]hTwU^S);[:L5G\ZGDYEEaVXKWcX5Eoh^X\S
line reply.pending 5484f5	456	M6bUKZSER[VRfEbSU)1NT[@4wgS97UNU1hS[-TV2diCegX\ELIg=sZ?NZXcTiRo4
line reply.pending 5bb28c	482	Zt]Y1OcJRdAIQmPa/?ZM6b@TYN-g4=aLQLWV@i<;Pg/irwb9ZdMNZWQOfVK^e=Ia
line reply.pending 5c760b	425	:7N^Z]IVHFBI(ZgT?0NDPwBNNEWKBTiF(P[8T\\fIKeZTRKL=6VI=bkJJd`POOI[
line reply.pending 5ed425	435	;<GaWZK7;A;?2TOGX1hk6;'RHY[PYmOgNXnUG@<INew\7:VH:kFQh<TB`LU;>SL1
line reply.pending 5fa303	584	wKM9@RdhOMLaE^LGO81cTHQMT?ETLZ]]Hc?MNBEJC^4^CN]C7IKW\5IEA<g\O=5[
line reply.pending 681a87	490	RT7@OTiW_OYIbIRLeVQEgGW?Cw?P[o_tJ\F&Z?R]?5bO:Sb8;L:D2@]k1=na6KJh
line reply.pending 70f817	274	-+[lMO#m)*AK6Lf[h%CVVYVgXGAA]Pf>kU4WGV>AOU]=L33@=/?ucLn@5g:.E\GR
line reply.pending 70f8e0	459	<^RAMA\@L@MZTeA5#K9Fh&pa-a<[F_/Ab??8TYSD5MOYRZDu(mjiCbdMJ]_KFSeL
line reply.pending 729213	634	IXLABMNV>B=IL[\CWOPSw[HQ_MPEM_\i@dN@(KB4LJ[WCDOI-G9O\EQHPGIVAIIC
line reply.pending 7336b2	601	RgGVP_XWQLE^GRJBd?9diK[]bWC4dY`[N\?4>>OH1Kwf>1EB>POTl4vO>HhnE>;O
line reply.pending 77e81d	524	j_CMMSwXfMXGURLIuBI^s:S]GK<<[LCZQDOJ%=-;DPTfW6I\0UYaNO_RO=kSRUNI
line reply.pending 7e28fc	514	Zv<A>W[NM6L^T3Y>bcFgw5ZmUF<:_QjaJg;V)?HQT;`bN6N7CDQ=]Rdl';bXISHT
line reply.pending 7ee973	500	VMHVPLJk@HTa>dh*NO>Fv[XwPCGChmMU*lQ%9F9M/evY:N_FEDgQw8v=V9Sf*HG^
line reply.pending 812dce	550	dB[Y^`cSE`-WX`^PJ=J]wG?Rha[@Q>MLdYLUa7f2VD@OOM\LHM]Ud1:PZD`_f1AK
line reply.pending 958b2b	462	E9Yq:8cL0l@hLKchX=HDWcM7[KYX7K`;#CG=Mj(\AbYPslpdAPE@bL@EM=T8N8ND
line reply.pending 958d2f	500	PLBrW]waTXHH1AY>W`CObIJe^YJ0Ueir4aUAJF4EDTjVASL3B6i=^DUH3AVG92>[
line reply.pending 9753be	580	R\Mn)_[_@O;B,\NeU@#_UF8Gh[;NO\`i;J]7G=5-LfS7TuDMLj]NT;=JUQTF?@dL
line reply.pending 9bd2bc	531	OHS>AHgA7UVNN\>oH=Z\]^FRRQwMFFU9qRI`-jdjA?iiLLM^^Z^<JMH>Ti,=mbRI
line reply.pending 9cc2f4	517	[/aIIPO>=S,aTQrgQT/bVP8dfLjHIJUMRK-=9[A8]VWHZVYXXRJQ]VC9w+`8LPEI
line reply.pending 9d2663	595	SfNG:VqZ=DE[@OE8IJWciKZMd;M:gw[V?m2OHE:?4XW^D>`>G]QLVV[4?5m`M@GY
line reply.pending 9e4fca	449	YU;I9GTkGLFX?ikO6/cSbJqBB7#1l^TLJE^CHBRIIOoVW2q);BI;u<YF\>4ZS2Hm
line reply.pending a1345c	489	mi/VNc`^8;KOCVw;TF2\e@PpfNDFld\VVUJM3EKE2H\N4EH@3?F[i?lLHCq[G6NI
line reply.pending a32a50	557	]G[V:fNRHhBBZjeeh4Fo?PQ?fcQc_CfF+Jj<MET>N^_C;^Ab0kT=wSBMZaZOY5nO
line reply.pending a477ab	495	S<N[ISRMI^=P+OUEr<Qf9D<9kGKTN#XW*AbM0PEEVUW1A_UFKcO+N>XPBIqIM2JU
line reply.pending a5e3ff	504	[PL>HPXP:N`R\MS4p=LwYdKKRc;J:S_P6N7?-Cl-NFO[5CFeC[DdcQFEHdKM9FU[
line reply.pending a71711	521	EeA^KSnw<8SQHNf+hf=ADXjmB^NNtgJWuJICW=5SGKGY<VDFNLTKJKE^Ld@D/>Nk
line reply.pending ab983f	435	?`bW(CDd4IPRLM#FJE9MAVMUI^;<Wc[X:UQ:KQRGGCTQ;5[V?GHlOD8NVOb`WGUX
line reply.pending ac2188	595	jVLC5Xf\ECR_DRd`MBe\YGLojCQ1\SWJ\\JFQEEGQHQb@9XOORSTwKj7>@QoB@EU
line reply.pending aca581	502	\s\T0^eRTQCZ?H_>kGA]_6STi^KNcUgq@X`B@-R*#EOjF@VIDc@9bF]KWN^R>(Ve
line reply.pending b063d2	786	aWHLEHR]M=QT<TNEwJBLUHYG_K=H_jW_^YFIFRQ=C<UV;2VHATOGIBeLDHZVJQR`
line reply.pending b094c0	446	fQMAQr`b.RhX;Pj4>Ka<_:>qWTGB^aj\?IL9Vd>-anGWIQ=E2DhYd<wTFU=`<=^f
line reply.pending b0acb9	394	3[<eP6\JHvWB>Pa`SLPOaehmlaaFe8WHEDf_>?#IVWJ>fLMVRiD'O`SVNMk<[\UP
line reply.pending b5e5ee	785	wZ@ANSRTJJZRWRWZCFPPb9T^OHIMX]_TWG?WD8OLCRIc?0KHLNLOEGbC8BV[BVFZ
line reply.pending b75d17	522	aUIL?gWD[#?b<VW_[MQk[=UrgII>[HWUHZP>,JZ73KeXNROVBQiKe<WH9PKqOA9Z
line reply.pending bfcd5c	483	??\@XcM^EbYUAPUfJ'Z\SE=1=?aa.QGZOEKeW>cn>WN]>>OjYPFcd]wkgeFXkSHY
line reply.pending bffe54	660	^cAS@]dUIHA[5VrT\LO\oIMaVV@HhZ\W@w9>O57J?ZroWBQCBN;mD:cBB6Zj:<La
line reply.pending c3d619	574	;?ZSX`FD=]$WBE=VM#ZO;Q0Q;]JCG$RS]@^OkDW6i?OC?,`cYERQWPUAGeGF\bSB
line reply.pending c51cda	608	RP.aK]P]PK;_=IN4:w]CXFNXM49]G]ZRWIFIKJNPLGESCFLD5B>dE9FVB;^^BU9`
line reply.pending c52d78	570	bISHZ]KAIU=ZK:KHd^JQaVFLJHFJhPcW>ZS][/+FdGdQ\P[TS8IH[XCLIb_NK8]#
line reply.pending c60ff7	528	GI=B7ISO_RvQ?ZXEfaEBSShQ_FHFFXUc#JR2XLST\JeIL?W?LZI@FLLMCTjZOJM\
line reply.pending cd1627	373	@QU`gHI\NnC[_GDacIAhSSw>IF@:=94_GH?+UJM^ZMaREUJILBPW=mKQ4\:iMrUG
line reply.pending d6d547	525	8c?AQgpP8JQt=PcGFULof&`kR>.9S[eSFgI@H:9U-r3\'80K>bwVt4rA.BTaA=Ib
line reply.pending d94245	624	XMWDBGWL]DNKGbNgEB;lGNLN=Y<7MLHGRMKUCRwE1FCWVPONbVWF\H[O^WOOSeB`
line reply.pending df6e18	477	9cNiACePQ:#XM>sE8N58DJZjCGIECYP5J\TIPJ*GEZTOV@DA<QM$BE_TO@GU:\?[
line reply.pending e80ff5	523	MflQK^U4(WWMVYEXUMFLL\K-]W;hSBWU/ZT;iri?QwW>mh^KEV;QDM1IBIfDL[IK
line reply.pending f7a5fe	418	JZ8Y=FZPCIcOHI?C<K4XP?JP``<6Kc%]HGR#.TgA,GTRMVkMA]b[HWr>HRdYM0l^
line reply.pending fa0904	393	GLAH9TS^'S)[(cj<dL*SdLfPN;%ZU[JYKJJ#1SPA2H[ahK[DKXrsS$aTGQVO>7Vr
line reply.pending fecb91	543	bwFD?Rf[E1Eg:YcGZlOUUJ`eOS<8^fBAI\FK<I>VVH\Xf>-NGZw?]ELIJME[JLKa
line reply.request 0107a7	680	\]KMKRHq=KOQLKM<hCH^YTKRZRJKbaZU<RQR9CJEJ_KUETmNM`GXwLJWJOn\L?XY
line reply.request 0340d7	497	dw?7`_WiB4?X44O1R@?TK<IdS:T8dlZlHn8R@@M7=Obo%>MFYa#SUDX;CO[[=JK_
line reply.request 0fb4e5	571	k`>PMcXTE@kHD4@#[bT@\I]\OH?3_eRVRb+HU'MI,VJcK%6-AVGWU?`ST,M[ASI[
line reply.request 117754	426	Gs<OgA>SeCI1OcEKX\fUw6>c@[F78hO\`VD@tIOnBPCd)*A[:F9uF[HKS@:0P@]`
line reply.request 13717f	490	ObFE@bbPI@?HDMWIfMWej1\NbI)PikjdKqBC<#@50FYW=Df58S?EwDTRN@^]S@6^
line reply.request 14025f	471	ca%6Q`nZO#ZmPOE?>E=GXEHtk'GH_uV\EK8Hq@;1M_NHTFL:=K^P`Aa-E:RT?H+o
line reply.request 1af89f	462	aOYI;Ob]#LPHO[UJoAAXJ<BG_S;KU1YO%`JC@<566nR?a4YX4ET7p-UMQBRoLBRC
line reply.request 1be700	523	SKDY4T=h3V>SDiGVR;;qPN'Jo]=^=TeV4Kq%;R?RVjKIJb^LEdPCgMU2B\wYS^TX
line reply.request 1c384d	500	YJH/XDLA`HKXU:EMkKI\_Yd9@KDC[taLVV<B<J4QS9=wd?GDg7[faIOTU8YQQEWG
line reply.request 207645	406	TaN@.mMLK7;?,Zn;NH;d_#ZeF;*CUfNt1Wm9[Q>P@R@m0CCDJmJNa-_EM-PbYO?U
line reply.request 29c46d	488	O\NAIpSZ6HRm5gc:G>Yw;+qaTSXLOV]OZnN*R&Z??O@O.BLU>Z\am:_A5bn_.LK_
line reply.request 2dacb0	567	L^NT@Y]h>BHaD^UH55IUw<_nUOD>_pYW=^S6:?HFFFFVE=@L5eSJc@?C>Q`VLBCa
line reply.request 31257f	652	VlI<5nuhP:5iNY[#BQQ[f+WbMD2EQ_MpXY4626BO-YPk>K8EGYlVcHnE:A_b(DIl
line reply.request 357822	403	3a]S?9DCTND=8E3JHD`I?BQBDW']7KHuW8FA>Yh`h1Y:FIhA:SS:kR1wA^e6Rl\Q
line reply.request 37338d	426	[[h\:qoe?BH\Elg:M,>E_ENkoK7cngwX.YW0B9N;8jVYQ6BP-tfPQ?^LFS`]P6oQ
line reply.request 3c11fe	487	VeS-0`\STGDfA^QFQBNcg@oQhH0;^Eki&w;EH>Q=+L?b2'a6oPFIVEn:75]U@<VW
line reply.request 4c30ab	411	ClEWEcI:F/REQ\XUHSD]OJRQQP;>[gSS7H\VOXdAE\[1#JDNCRA.D\PO\`YRR>pD
line reply.request 4d70fd	448	FLdKMcRV\V?PjdWaEIFSJPQFOYdaJK>W<\jM9eDKRWKKH_`Qw^J&kN\OZ9IPvH]2
line reply.request 4da95a	545	cNGKSO_KAHR`HG_>A5FfwDrdM@?SmLoI*cHOWT?Z>[IlMLQ;RTeHQELC?EB5OM6A
line reply.request 4f5056	517	MW8[8fn\@cBj/N\Mc==fiLe^jaI2XYnnEpE.=+>A<SbXEhg?=bdVS3wH?Ln\A<Pd
line reply.request 5b4452	382	Ww[8IlWjhGV]NI\7A^BiVT]k_?J<]ri\i^FOIE@F,VaG+9$h;kRTP[jEDVO=76Wf
line reply.request 66ef09	535	PANWdPRWNv\KPPfL\8cSaTQV_^KT#WUeH;]<GM><SHgc_JsP'dLHuDVaPjeDET<I
line reply.request 6c1060	352	dn8FQ9qh?H$\EjofXTTko%He+<q@YKcd\J?BI?1j#B_==ISK5OP4q^4*FZkZfoJM
line reply.request 6ff232	631	UVG\WF\VT#=SK`[7OK=FQ?V[`L@>]HSTEa>R^STeQO\`OXZBMSE;9TLDCUCMFF@T
line reply.request 799b51	598	UQRO9fEaA_<fKpYUQE<wO=^[dYCRVK[j,QQFDCTD,k.^<cCa?\UJmGG_XJleB4a]
line reply.request 7cf686	554	RQg8:ETPBwOJNGKKVqKbYHPaED[-Q489^E6BK-rVGe,>V7NULCkacKR\AMo_c`d2
line reply.request 7d357e	523	\nLCrZOGBURJCN=;EX@<T@wWF1=pep=^QT11:NbIC=^k@CF9?FMZ4Dcs+^UR@?__
line reply.request 81db9d	447	^aVEPpu\G*KmB\SKOJId^6leK#E@PU`EbVIMB/(mgc@kn4:B=Jr^S)bIE+DJPa9n
line reply.request 95cfa3	545	\Bwe8LcjBJZR?RLTk8E^/D>KQOl<QAbWMVDZ+ZM4=abN_;IG[_<UW[E;bIY\EA2E
line reply.request 969156	434	Ok#ARbFg^BO^TRwC>LFMf8eOX\.N<iZSaZ<REKQI(PhjXJ\F?c$\6[Ze+:aPFIRq
line reply.request 9a5a17	576	eGwd=Y>G3XP?afLJo0=\Z[1ReQD_F8OkADZJ=]30LbhS[aWOdcQLdX@VMcTLY8K9
line reply.request 9b4e7f	458	VQGZ=Z@ZC@9R\lTJY]3f[`NuGQO6IX]A,MhNuR+dPwgVSZXOMYlEdbS0WUV=RZFb
line reply.request 9c70e6	583	u]16GwPYMSM_>^UG^Q<Mb8Kh\7M?iQfe?b0<@B9<RVVeGOKB1KbQa7vB6BUhBTA]
line reply.request a2323b	545	Xm0NEO]b>GBfASHJ[<=hw;[nnYILXINi8_Q3@H;5@WiqA7L99gMHL3hC.OfeB=A`
line reply.request a691a8	569	_kP=LW][BEDZTeb=i:Cu\N]V`?QFYrXd<`=J6#B14jM`>?@INWWR[?oN<UiQ63DZ
line reply.request aa708b	608	hSMDjMQ9^]cL[>CAcfLEbpEQ;K`;SYEDVZ&wRHRMEAKU_PD@c5K_PMOd_XWDKO^M
line reply.request ac83e0	548	NS6NI]nJY>caGCNJdWnKvD_P9HUA`T?Si`#P:UOCJL[eG2>';EhU_NhW=;XX:QOX
line reply.request ae6616	677	=;;S;GGQ?Z@CICj<\OWb:C?P]>@IYMXpNATU=Mb59E`P:F^QVwJCRH[QYILhUBTN
line reply.request b1c8ac	638	`ZG,^B_SDTU[n2NCT_i9XUwWMQG\YSRELWC@gPYlfWLVELL6?N5`=PMOAFHOJURc
line reply.request b85072	439	h\G4GQFhZ8=WQ][IVU?[`A_Uh<C6mW>RFw>@h@\J'_P^:-E8O3\mZKZNKAYUOHIp
line reply.request b9f167	490	l=\YF18[IX7Q\L7-Og:EI6_5IX_Objfb0<dZ=cDWTMc>]<=Q[TINPJW\R]wWCTk=
line reply.request c8d440	399	l<ZIFSQJY/iIM,8#EPe6P`UAq[JTPSJM[u3V.626^]:aD@IQLSERQDW3];bX(S]G
line reply.request c99ff5	434	US@C=1:Y'IV(GhEoaDIjdPN29H/LfKmVYEG(<HSGGFkH$fwn;_&NeFNQf^Z`>LKB
line reply.request ce8673	528	^\O[Afq_BGMeJ_aSI;57KM[i999+L5DH`t5^gGK>2^CLHR2NJck>N;_67OY`;DOw
line reply.request d0d31a	406	g9?w5AC)JRG<D\Is]>6\:9cZcB.]b9JJ[VR7_j<b0b:RUej@HfMI`CJ0VQ0n\WG<
line reply.request d1b65d	480	Jw8U@OsE@@YYJhv>VQEX_:GeTFH8PVYZ1^7ElAZGCRjO:@FVQCF2oL^AVCeN9UGq
line reply.request d539ea	557	em8KKiWrJ5@^#PS;[\RD`>[qaL/8SvOQBe>FT8UK<KweAAFR-HcjM6NQ1WZ`;E<q
line reply.request dae084	586	ZrWS;OSj<O1OEO`N[4A`W:LwoL>IOYhWH[KNK?/>Jd9\;JLD9cXPX;]9XRUdMK7f
line reply.request f16cf5	397	H^=5O<cNl]ESSDA[fFRNCUc#QG:7[9Pn5cdcR_i>LAir:;k#`P=\F?R>;^TXZSVM
line reply.request f8db85	464	KFMVHvO=db;aE7WKi^L^QSTXiT^RI[oM<Mp_:)[RRiRC@GQLbWaF\A#=FXOQ[Yf@
line reply.thanks 0001cd	584	JOk5AWOJKBA^?^kUA;Rc8,#SLPI<V\SV[hJZs.WNV]HVKW?T@]WTcAl?7\B[HJ3Q
line reply.thanks 149ba5	424	V=LNRW/JT(AMCwMI2;Xc<21N;OhO.JJ9_M3MR\IP>4>OMNGP^hgZV\_<On-D\NAp
line reply.thanks 15e903	586	XeHHNRoEd=`a<:OU^\NFwB9cPIL;pa@QRX9=P<HfW>he='DB4E;IVSUWM:VTHd>f
line reply.thanks 36979e	454	P2IRE/PZ84EDEUJ]KY7]T@8KMM,RUIM\9`R;I>H?>MI4FO`mTwSUcPFaMH5EJ:Vf
line reply.thanks 372c17	429	SQ1ACO%V:CLNJPQ#D5CMf>.N;6>JWoPOpEQ6^07TO^[KLBi?'T_m]BMXF@YG;Q<V
line reply.thanks 421716	430	DWwaK^S]AGDA>VWXP<E]YcjZaXM;TDKDRK\8H_>-CpN`RI?XCeX[rZUTI[@IK;Ph
line reply.thanks 5e702d	514	MQSTP]KnM5chFfbASB^_L14wU\IJQSTfhS;N9DSI;NHHY?`JMXNdmN=IAZ[EMPHM
line reply.thanks 848fce	478	d6OZS]<VZ@Us9eY@\hVY;-G]UMa@TRd[c].G#5NSXR@ZF:@\?d^cGC]9IBVELG<Q
line reply.thanks a3683e	532	OP=E[VRWJ4SbHYdQU:VUMI?TUZJINGISZYBjP>KHSS3a@Q;PNcXYQF[#*P1JMUOM
line reply.thanks ad0c31	599	HSUCSTL5QXWOT<:H4d[L?SMYT_YU=K4;1V7MQVg[OM>OM6D>T5VXwW`eO7ZRCg`T
line reply.thanks b6405e	314	c@LODDKT\GUWUNLl>$ZwL.U`La=Z\]W=I]J_G:SVU<5LA$N5gkO`S&hPO]dQQRNK
line reply.thanks bb0a02	463	TWJ<de^ROC4Q6YIlaZawTBMM\86XRQg7EKLK@LPFI5PjcJ`:[]I5KRe?\<YER?>C
line reply.thanks bc6783	468	TS?GE=WbBH>V^WNANhVM8,H9PT?P[]TXE?TMC8A0PF_RPK\OZ>D_JRZEmHMLfJwS
line reply.thanks c8e934	501	M^8;]ECOJKSY;FGKC>`iBRaLIEQ@ETLUII2rRO\^L`IG3=gA]LADwU_@DrKTiXWV
line reply.thanks d0a6b8	577	[_MGHILRQP#\OZcbLRUeJPBVMMKG\c^ZGNRLR1D;Cb@E88<UVo.WUOZ7_^^P`CWf
line reply.thanks e37917	508	/LMN[aDDg1=D<e`E4H]aQ+bc*Ea\?cGTZ9@\bI`d7C9P:PDUFjvFVCwHPbJWRhMo
line reply.withdrawn 08a1ea	542	ibFFFsZeFF0lV[\.U?:uV=`GX[7:aT\w7kH*::92M^KdIFV2<A7aVSGZAGlRO:E\
line reply.withdrawn 6a74b6	663	PhANCk`UBJTXJGQ?d=RVYKaZSQH<cZIU:`BD@;?KKJ]XQB^8KR3RDIwHKGJnH;A`
line reply.withdrawn 9ddb70	623	L4PgP`SW<I2Km[MHT>?cPc?TXc<_PLYdAKeB<`]9Qc^ZwdYAXA?NQ_L8NCVHA31T
line reschedule.moved 0254a6	367	B2Uk<>60WnA@*b>bTaR3tlFR5cT_Ukh7[7KOX:<<JGF?^[?h@>BwWPA=YNRAKNe/
line reschedule.moved 060a4a	559	?H=ClrIb;>eN?:wGOjH4pSHS:IG=upfcP]^FL?LdSReDKLUYHLebHIIQAGBG<<MO
line reschedule.moved 0e126d	641	ZI>`Ba?G3eD^4XWPUd9hYvABaNS?ZITE.CcLI=4Lk^B5T]MmVWwLrT8=]Q>5B7j5
line reschedule.moved 0e2305	527	LY7PwV<sGFs67FM@nb68[MWb7FU0ndVIV@VRtDHWRLeAFAIR69Ra[kJS=HJLSIPG
line reschedule.moved 0e2d3d	620	%6AwCrT:M\LH6LfJg9;Y6\98KUZ49PS-+BdJ@D,TaDLDJZAoW2N\VT3QMZ;MB9[=
line reschedule.moved 108eaa	770	VABS`PCX;2f:DAR<]wOC^QCnIId;_aYA<GYP`DPf\=bA1FD]G5TaIk;kEbLQ=IdF
line reschedule.moved 13b132	506	SLL^iSN[UNZ8M;[MNsOKII:p;[w?B^H=P`kIi=RR`GOTD.<n>=VEPV:3OfMJNG`N
line reschedule.moved 1791e9	565	Y@3HgbVf]6fD?^TRXO8AtN?X>;wCcmQEGV[O_AEi]FcV>:9^TBHYMR;g<]?AC>WH
line reschedule.moved 1ae7e9	540	LPRQKr4ZUNU]DJwDcA-TTKMVYMLWC_cgQP_M>i?LGDYNF^1aBggcmDFFOKQUV2CU
line reschedule.moved 20e1df	576	^NDPUdNw>PbY<DJFQhFM`HAf:DU;o[Z:OUP4UDJclHeFU<=VC9LJSQJ]Od>D9DW<
line reschedule.moved 2164ff	514	E:GwYv@[K8jJE9YZnb,9bV?R+I^7aoYD@E^T]@Hd[D`N;E4`CKMFan8Z:dBNV5bH
line reschedule.moved 2b8b41	587	cQK43SQK;>EkZGZODZX?]4KwS;`QYSBcLP67>PR[?GGQ>:<PAIWTMMH^<Ec<OUDN
line reschedule.moved 33f8a7	441	OTB_>WIlXHIRQVqR\w@&V;US@,I9c[IFDJXEoYSmGOdBTV)X4>mjA^8N6[?L?c<K
line reschedule.moved 351802	628	[BCI>fGwXJURAQ[=ZPAMXRUc[=bClK]3ERWXKQF]>RZKDIATY>YKTeU`C[CF>@>K
line reschedule.moved 3694d6	642	eQINP[L\HAPQGPjD]hSHOODwL9H5\\VXX\JFSLHWEEPWL-WO@IOVS]BBLJm]4S\J
line reschedule.moved 36e371	519	BAOJ>HT]0SGNEHWTm>AFRT=%:9w7PXbN4Gs=\G6YbNsMEcLX?RZ8Gp;WUT8CLJ`A
line reschedule.moved 380598	658	=DMdML5^XG]7<DQLeSB@K_BX@J]TeTPUIGwJ__KR^]i=LHMgFTM[Fm@bIfPAPG]L
line reschedule.moved 3c05c3	586	G>ES4\;OZLMHE6X?SI;CVi[J]DcFS]wKD9\SAPMI\GN6NSWc=Sg8I?LJQa3FJ4DP
line reschedule.moved 430b12	484	[BBYYTbj;a9B>GEl^k1FsON_RMQ>eJwY;\G:\DLGNL[Iab?\BC?E`e`KSSLP=8G@
line reschedule.moved 459af2	570	A7@dwT5\KUXEVN`HMN4GNfJnC7a:obQ8;FqJk<QVlTJBFG<[]CJZiVELCbE>K/Y4
line reschedule.moved 4616a2	564	g3E]Pq7wN\_0K?Y9`g*=[bEa@JhOZW<O3Dn=bH<RPKP2IO/gLCoAU^bPRY>UMAj9
line reschedule.moved 485565	537	]+CWWJff8RBiLau]VN>RID/aURZQ]Ew4<SXJKX1KKRSHGS2eXTcQh]VYdYJ;AC^O
line reschedule.moved 4acd92	578	7[JQB[=[VTdCTRG?9kP?Q?bPGw>^Ir$oO>L89bb[=sQWEMi;@TnQ<_cnDuaD5U\U
line reschedule.moved 4bf4ea	600	9>Jgd4#<TBII6G;T]VHM]]?NVGKWYTT9IGaPZO:__8eNaT;PR45aSh:I\XMBQGTN
line reschedule.moved 555671	637	L?FoZU0@AXTF77WCkL68P^HUZ@YAIP]JMGvQW1DUeJdA6L>[?9VdX\>KDaIAEFw@
line reschedule.moved 5a4ce0	627	?SZIREPdOQXKL<KDFwVBkMY]DEfDjsH?T1fDIKDkRHVDRPSR;3\[V`ZX/X<LNAUN
line reschedule.moved 6316ba	457	PP7BSec`PUdQg=dHbY_KmI5^O8FAUC^h>>RU1EAK?LnY>D#R0@5R]]SGVWaILCBe
line reschedule.moved 632575	449	@1NjFK>O3T]D?<`_W4&R$`%QIKnWB;w7>@r;><:Oe6A=]fIpCSkNR\>Pr]VN<<`4
line reschedule.moved 6ee590	647	jC7hMRJER?\bH8\CnV8KgmKD?UwGiYrDQOST<DCmm:hCHP=E&DQP[j?_6P88>4H3
line reschedule.moved 79fb6b	609	B4V?`ZCULLCHOCRS\sDF\fIXPCR?wHM?=ZZVVESVg@GAILLpc<LN9aCj,PR:VPT<
line reschedule.moved 7a139e	735	;>R_jGIP>KUG8AOD`wTMWD7gJBYPaSZ<AGHQY>L^P=U@A=C[;K@=R^JTN_U7:LIO
line reschedule.moved 7dbb5d	501	FX:@uML]]&_PM7).a^`)m6Of#UF&K]7et6.GY8Dg]IfD=-e+J/T`Graf?Y\;4]dn
line reschedule.moved 7e2bcb	548	DUGNNQYL]2H<FYIVH]NB^C^??HV@Vw5FSXOLLLf_RE:XJ?FMvChC>PUG;K>XFfNN
line reschedule.moved 80ec0d	542	A6__X`;AL_XHF>Q=`TB]\qB]dTcKHg]CEQFNLACEX3:IK<Aa>ZT9wMDMH]=c=ZSS
line reschedule.moved 811744	315	W5:kr52@LbTPYGlTZiEM;A3GS]vc\*+GAIt^7IeVwWv&El#RA+'qWa:EDi>Z69LS
line reschedule.moved 8200b1	554	BfQ@MEBAH_X,bY0UOVRWCGZ@Ef6VIEOkX,fR5lYYPLUBRSdEaJOKGw`XMmSDRX\U
line reschedule.moved 87114f	807	ZBaL7TKMWPI[OwVVD>MYNCFHca;bLFJYDYFBN^>JDZDIZ\PKNY[If?QEINaJUL=H
line reschedule.moved 8819e2	638	ADA\X`QdOP^A4DLAT`;D_Y=tA>w@mZb?BQd6i&?Z\LKKALA]OJpJYa3XGf5OI;ZK
line reschedule.moved 884aac	517	G=.l\Y-U#IOFUNME[ZP?Nq?/I`AWsOkU_HFGbKNWNHLeCRQ<40cAARNfDSI9PBDg
line reschedule.moved 8a5182	577	Q:RKNPEc.W?LAEcGUPGQDQ<MJMoiUTw9>:XGUP6<aY`UOIFa6=]0QHAiH]PPI5O;
line reschedule.moved 8bddb2	509	WMI77j_K[bM@G`aII5Kk@?m9RN<LU:eQUNwB@VgUKQAIKeZYtnX=qUiC;KNKfTBO
line reschedule.moved 8d0070	534	VAEDhmJdbTUS65X=\Z[VOLQo@FdBwuPKLGT>b5^_LJWU/:DJ$-dIVRSl5T\MQQ\M
line reschedule.moved 8f8b9b	648	D=JPFTKYF`[JGDAf[IDZWkCGLIS?ZLwN=>rHJHDH[eDKQWXmVQQFPY@PS[@EPC]/
line reschedule.moved 928dd0	595	A?]KOI;OAW-4U?i9VU?RbUOMXHbWE<_MCLmAXF69wT>?WVYgSAGq`[B_Z],=B=U9
line reschedule.moved 92ce8a	540	@DFvAT9@]KBF?LcTTJP=:tB[;RR@5IbTQ9j99GJNXVT.>`Fw6^7OFo6ChU'G1Ih2
line reschedule.moved 92ea61	595	B7JbHY7cKeE::NgT[T3@Ob6XBL]NIWaH;Di;aJIRlRP:QW9]IPwBLe2]]_C675Y9
line reschedule.moved 990fcd	533	=QfjVwfN<MJe?UlDYN>FS`>ub*WJNWr995dHB\@Fp9OARNBZK<Cj_^CLPR3IA&]+
line reschedule.moved 9a6824	625	8L6abT;hXSU/K8L:[w:6W[RrNWZ\`\JS7>e4n8WldFa6-`@n+EnIfk2]GtK<78f<
line reschedule.moved 9fee4e	499	P-J`H^Yg;=RP0`wehm<XE[A_[CN<HimX#Cf;OJ;KRTMB`J9aI\`=nOF:DF/BK4=6
line reschedule.moved a062d2	566	<U[RKMXTHSEFVI<eGY9V^g9?VPIS1@`QJL`JHU#?TQ[LdQOLEHPZJ_DBJW[Q[MQ;
line reschedule.moved a1c884	429	SHH_Sd_9MRLVn]hWuNCg^w-T]^qcMZhC6TUS_TYRjRTOMh:\HcSR^GED5kJTUB?D
line reschedule.moved a1e0a0	635	GJZ]fC;G7lJ>l]wEKOOMKYIGCZKUSPnU`U_F?=IJ\ZJF]H_]CJMM[a7CO\[@UMJI
line reschedule.moved a2e37c	503	F?Vk3ZY<JhXQCV[[dA5LLs\RFQ]PAI]JEAwHE6/Pw^FCMTL\aIML4Y-BOS:1AHo;
line reschedule.moved a9b564	751	J<Va_7=^8aGLARg[lI:aE`9TWOTQK8VY>?eGUD=KoJIAG`D^dZH^w]>MXZIDT;[4
line reschedule.moved ac6b58	681	KF>wb\Q]<cQZKhYKZ?1=fQPnPBl@s_fP=7LSQ@;U[Da/CL;KUN[WFJMZKL5PO/YE
line reschedule.moved acf34d	523	?GKabwX`MZF9:)NOVLE[PTHDiFFPKF_XACe?X?;Hg`?HZPEiBoSeYP?G3SGBF>O?
line reschedule.moved b0b795	579	D@AdnhLNDBhA)CY>UYKMaH*lB5P0dgU<:G`=k2AYa?j-6V#Z?5bEPk@V=i<A.;j8
line reschedule.moved b1298a	686	B1Np3MMP/aSDJBgQaA>O9g;>UFVYU;dS;2s6XZ;OiQ]8IQQwRJf7h\;YWlHE]=S<
line reschedule.moved b5cfdf	579	EI=nhPWm8DY<HMf@eK<Avh?i;2v4jdZ=IMoNf;;Y_Zw86[.f:8RaAV.SJo=T-6t3
line reschedule.moved c90f0a	695	XQFEawY\HEJJ?JKLH`EIf=UdEGhIXRYAI@eDMEIdXPfC;U$[CC]nMZF^V]FBLFTV
line reschedule.moved cb45a0	601	.?J^BwI1IV]OH^fOVRM2PNGLTCaF)`1Z_7aOVRV5MaL>GjGkebc[geEVOHa:lLVB
line reschedule.moved d1cfac	526	HOP5oE^H[CQGwJE\DjmPOXL%4LpChIXK`c5K_dRnZbgOhFZBCXD@Gl9-`E<Eh`T@
line reschedule.moved d8722e	388	G]CZWE2SVF:Y\YOGG;GIWK7D5._KuW_JMP3m;5>ZMQX#k&O*8CNc;d[@5:+JX`8R
line reschedule.moved dd2e1e	440	HWYF>F\Ra3hVEQNCa`Q-V_FIPUaHE3=DPHF_fbVNWSV]GCXR[FCwJUW\ZKGdZscN
line reschedule.moved e6a7ae	563	QE5'XQQ^P;F4BOb@w_PB`TMYDOL9dcBAMMYXM>L^dLMDRD=hJF^F;cMaKXQVCV[>
line reschedule.moved e85af9	533	[VKP_U@b>HUO0BeO]gUBQXLOCBT?XU[IGBV9`<Kt^PVCJ`EiTI?YjwAU<NAKIH[Q
line reschedule.moved e9dd97	448	fX2lwR^CMLICKHW_Pd5HVWR`6OPMXER5TI?QWG<cO;TVUPKL[H)Z3PZ_mXVF`IRb
line reschedule.moved eda07a	685	PT?VQ]GgR[dNAJwJebC<UT/_JIPNjlNRLC[VUAHcNI[NDGDQ=OM4XFN\MgLBD@NJ
line reschedule.moved f923ad	668	99H\e^EIKPd>CKLHWiB\_kKQ;FIC^^\M?H^FUCA`nGwHEA?YFRYPPfHFQ^E=7CnC
line reschedule.moved fb7bd0	420	COTeQQLe?F]K4Md2QV>PqDFkE/EMZIpG=9`kkA3rTbaR@PPk)EcW^Y-\_wNDZ:aH
line reschedule.moved fc4991	447	;\`LPQ\MER>]J^dwpL$\DL.T_M[?UeO^3>eH>HTJ[AVJXN;_]af9iKRQ;NEAh=EY
line reschedule.moved fd5128	362	2.9HpQAKhXJ;8H\E]u,DOX3cESs-tw^HS%]/mLUifYXB8l?VF%>K\WCh[[<$@34D
line reschedule.why 04f32d	562	ZK5_\OIY?SYWIDaHNMINkQHc(;H>fVVILF[AgBIWkAYD81KaXANwMV<K;cMJKJS?
line reschedule.why 0daaa5	544	OHM=:NQ[SQ@[VWKW?IWWME3`DRSGMIdHqV9QRBSbPUCUL<X>OVYGFCD?DHEKWbUw
line reschedule.why 1088cb	515	ERQjO`BaENVP8Q\E=Y8?Yb:eS8bJefWP#MZ'c8FWshUGC@?Y/JZMZH>e@a>F5<c;
line reschedule.why 175445	597	J=CYMVaZ:R_JJPXI]F6=MORSIHPETdYCI0w=V@_OU=WB>P6wKXKJ4cKZYT;HEN`7
line reschedule.why 27cfe6	480	I=PBcDf`Ml_=RSZDeXCOc[ADTFOW^`QLJhc*j==fSJW:BPLW,Lfw[_9H^bSBR7VN
line reschedule.why 2a658f	511	7KBQpwMAFpPS2N`TOdXO]CB\HIcRcZdhJMOV_ARgf.l?2fDf?BZSiW<dV_N0J252
line reschedule.why 302760	586	S:2ZZ2/S?6QI4?NA]YSGI\@eCGS<TbU=IIg4aEEecORBDM@aJF\wWY<XIaBH?OeJ
line reschedule.why 33f9ee	479	K_H`OpOH>HQ@Bu^<J\>8_CSUW`h#]PKSH5g>H=MZDW1:06>d8FhDdHl2.HqL9RDZ
line reschedule.why 364aa9	431	1RC@HTh<u5eF>VA\GJTDhIcC<RC7cb)EA+GM]?Z9VD/E@.PcwWg:CIfTBKP5mkmZ
line reschedule.why 3720b4	510	ILV?_\NG?5h?FMHH:E#+r1UaQ91-fdR]DTXLQ9YE@;_>CI_HCD`M@nw=3HJIGHMT
line reschedule.why 3d68ce	584	[QKZewONhRh9=VKMVV>@aSBHO>F>eW8<5GWNj8JNF/JTANGaI<Z/\^QCPK1M?Li@
line reschedule.why 40cd3c	620	wXNDX[KNKOZGBHdH\TH>^8YAOOWPj\mBK\WLVL?XBeXOE58g8Cc[bWXM7R[C>VDG
line reschedule.why 44653c	509	:B[NH,<FG_R#SQLRSIUN=<3QZU^@MD4CC&k5;?O8oTG>]pFc-bHhsG%UbnJXN5O;
line reschedule.why 48e7f6	504	7>a^]^IQFY[F61UCSIC6PY=VVZw`vYWIKFNFZ2;Pv\[LPUJC.F)ii^Fo[hH6E7eV
line reschedule.why 4b1cb9	658	EI:awOCSXHS3I]bO]P;\nfXU@JdQobPG>E^.[VK\LUS5OAPgO=WUEVGaA_IVJKPF
line reschedule.why 5029be	584	>?:IEg8FW8pSAG];CVJF_B]n7=PUSdJLP*RFG=e7P>RA<>JwU.W\.]ZGGZA\Bgc6
line reschedule.why 5208a1	498	#OIlXMEa5m\@;Le8VVSUTnFP@GZYcYZFFLf<J/.SjEl8TZ5RU-3HK\1O9=JH:9eD
line reschedule.why 52bb00	467	<;Epl#>APBTD@SQ[Sm?WIVRCkIbSW+MNH[l>LXXVWN8*2jJc=SaJ\jFWKDN3I?e?
line reschedule.why 5c4b87	415	>8>v`b>QGVSNZTP4F`YB^O9J53YKDp=1QBQfG@;=JNH4C2Y\ZRZ_Wa9fNXH/JBwD
line reschedule.why 62e4eb	515	gNXPiNWURMKGQ7gJ`q09WhQ`FNC``KV[6=U=LK?[RH[YYWAK.IL#MkRU[Zk=ALbF
line reschedule.why 63cc31	454	LQKU3oJK-j[<RLVDCo;ISL#heNMKI:hBXSY<USEaUCUHWq5W<HRUh#(0TR?Ad>gS
line reschedule.why 66388f	439	DIEO`[-L4\;X?*VIiGFOd^K[A[Z;fE`W1Ti4h775wC`8KD:[IJHcUb;O2eNL(K\J
line reschedule.why 686ded	438	$59G^MThcJbG>1M[B^C1QNA_;:b=Fb:UO*M?kLX\SUaeUF\\BW_qNlZMPwO>mdRO
line reschedule.why 68ea79	390	V#@<I9aY-ZVi:VsP[d&NGIGVTC@LkOmF#Sc<7<?S5D]eZUC:EPV?p%IWP\pWRTA`
line reschedule.why 6ee84b	623	c1SJFbOPL<YI>`@dJL7cVEH\X3DMR]ECAE^VM<Q=M^\)IQ7nL=w=XQJBIP9IMS^;
line reschedule.why 72297a	454	9[@5CeQB^B_<MaCL=EDH5^9:RU`NRYBw9BRYQdfWLAZFT7M]<I=SMPgkNMI`>W<g
line reschedule.why 7b3334	432	IP=F]CVQ]NVUUPgYeP(IEkl.SPFo<0i0#H[\OCE1kEUfoHWPsGfjX[d6^-ZsM>M4
line reschedule.why 82459b	415	YGKVk;aJB3eI2IgFGRRKW\G]G<^J^MB3oEGfc=JwT_?W8A;iNO@4\P>eQNPV7ODL
line reschedule.why 95429e	407	=XUPfHDNXD]JOGfJV^bI\YG\K<q@@TH'/<6cp8Qa[4Y63JEZY3)w@d>`-kJF?Cl<
line reschedule.why bafc2c	486	`HT\F<m>S\=X=wnRQI9bH;_VNMFbTQ`JWY`@SIFYKPMA9R>EYQh^d5BMIPTMB[9_
line reschedule.why c1f807	675	\DDNNP7OH>FJ3TOAJLQWM@:WCAjFXMJ:#HZRP:EGIM`I?PGR?NNF]ANE@<EU6Q\4
line reschedule.why d8734e	567	C=<I[`Bg3KKYC9mLWb@K`gDqFKbAQWjAAFfEfCBqGNeNCc=dNDXOT\Ca5w?NBERH
line reschedule.why e0d0d4	437	:?RIAa8TP\v=5cI;htLO?eLNEHSEQwS4R/L<qZECYEI1MD=qTGUiSQTI^YBYUWdA
line reschedule.why e6002c	448	k=7U_JJwM>TTNX^YOT?`bT9aF;^AkWg;fW=KD5@eQ8Wh\YABW>Ji]JPRHBG^ADFb
line reschedule.why ebc72d	369	gQCFh[Bb8GrTMQOFal<#ZiBYREQ?\^nN8PbZVDPq:GZV3M+_-PHv_]AVGJI[))wI
line reschedule.why f2f56e	647	PKI#UZUSJM?UC]aGQ>6EFMbS<IXKGBHWVGA[6<[FAPOIYCZQOYX@QAeVLHtDcUN_
line reschedule.why f4b7ad	600	;G>W[iNh;CLL?;wJdjA?nUC`>QgFZZ[E7>lKh7DneP]3HB3`HPeWPHPQ:ZCJNOb0
line reschedule.why fc87fe	499	Pe3ID<V`#ecMGCj?j?KYdFLIHPJAXWMR2ENOUhFkVM\,ThSL6B8<HJK`ZRO8H>X8
line reschedule.why ff3217	588	\LGPK`;SZ>MQJUA2ML#S[Q^VLNR?U^`D\JPY_BQ4McG;2YCr@XLd\S_MJM>^X8cF
line survey 3226dc	488	=_?PWOSOBhSUO`8XHH=LACO>R[DE=dWheD?0WP[@;PMPYweSOIRHUgBIUITE;U`Y
line survey 519376	522	>8OU@5BD0]EDgK#VY6Hb=bL<aRYTLHaKXJfQBHSQYOL6P<\TjUQH]m?VeVdFha]2
line survey 58a285	514	KJw[?_UB,_;-K`bV>AGa;UAAfaYh<8`G;F`ZCgVR_]CO_]Y\ocLGY_H8Uf@1W-\Q
line survey 75f292	538	BL`_O-D8Y[Y:TKRQ_S?^CMFM`cXw+@I^S1\B*_r?pKU<A_YYUD=WKMYbLIcCZ@`?
line survey 91a77c	397	AJLcU+L9BU+;`NQZ@X=_BL&C6wiN+<0sVC[M?V\HHgLNfsYheX.@Tk,b[bq>j;dG
line survey b736b4	471	78GU8M2JAa4NVeXYDB@hER@TiW\<@;Pc$Ek=HjQLWw>8[>m_TRgNde+[mpX.i3CQ
line survey b97bdd	689	M?aJQ34CNdQCdM>\\PE_GVR5XVUbJH=MC?aJKYHHlXO@V[Yw]_AIO]BJSYR2VKQ<
line survey e75b35	550	DQMZH^Fec:GW:[^[E^XUi6\jN;PNQk=b[AE^CSJd2KRK:EXTBHS]jKLPHaSWWI\w
meeting link	872	@X=>ZD#VQ,WIS;4EZ\]Ha0TFDo+a9gESc.X;OghT)4`_/3`97Q4Y6cMX'ss42QrW
move asked, and a nod	776	D7Dhk]7f(H]GC:_BXp?.jb8bHJsTg`Y>0Ak=fI?lbFb4Fh;wCFY<ak2fUe5BD8i6
no job and a time	776	#DUVJ81JJQO.XHNIVSGMEbH:GdLWAHCeU:IGMV[GGE_CJWXSAV>PRdK\RhR>LI_T
no time	402	GFgpUs[PJS7pGh^mTDNwJV8W]_]LLATQaJ;\QOTSUtHP[[I]\jPWa4DLWhRWXa%U
not.alert	534	:;YM=X>SLb<=cw]eX74eCT?QWb\[GHQcIGWJ0FL;B`YIW\LZZjTCoDQEQfYGSB_O
not.alert@footer	578	EHQI>XHOV^@_JVmWD?;ZSHPKUG4IF@h?KVwDRQDDUUIUPVQ^Qc`6gSH?fWI`I9WV
not.alert@subject	529	L)lw,F?B;MX:`kHji-JwIq.Cfi_V>Dr\9JYC@VNOWSb7Tjhhc^-4`d4\ota6qNo)
not.cold	608	8G_o@TAE=ai2fVlLh=:d.Y=1ZWBc?TVO#?P5GcN5_P_=]_]]SW@OUS@Mb\W\HBQP
not.cold@subject	747	AC`wEcX;7Y<7LZ_TQ<DY?Z;X^@QS0B[V9SHGIJWA]aK2WiVY^WS>e[cJIeTSQ>QP
not.employer	611	PIfZ4^LDB])NOsOqb#Eg4Y9DLWQU8-NPJFQV9UJB>a0?bdP^BtRURG:K^[ANXZI@
not.employer@subject	811	NAV\/_SD1^@YQqjRX@?fEG6>hQ=WEIaa;MaD,`Q#>mMJoP_G[cW=fYN9VYFMU;B?
not.entry	851	C4p[3@4>9f3;gbR^\J8a5q13ch3wB=i\C0b48fQ6HXJ2doraN`.ZQc4EtgY?cFm7
not.entry@subject	749	;Ndh@C3;Eb1=XlVT[A1h7bF<niBw<=OE8Qf;@c]<^^=FUUc_P[CRiaF9[[QAg;e6
not.event	473	fKLPNESb5T(CM^@W\Q=RfK;Vc^JE]_dT;e\<*DU1bXMPSZW<8^#CRSORb\g^HS_G
not.event@subject	724	RZY^=OYP2\1P\pN\\96q@L5LwW^`IKb^O;g;=[G'ASNVKMkZg_Q+hTD:TVT\^(<D
not.media	695	7HcY>P[?HkJMjgRaA:=]@KM?Xa>e75GZDWaP5dXMKwH@\gK]XYMSQQU8FRXMdQSI
not.media@subject	555	7MLb=G>>A`JV`lw]C;6SQ?TaSiLV?XhJY3Z?1k]KLcBTmpkZP`J;TKeGELS0X_]M
not.official	501	>=Vb/SU7#TNcJ\;[^PLZIQ9JKW@GE/`HbNTeM7X8@PSAZZNfV>;?_Q?1b[6TFQJ6
not.official@subject	466	O<_YONQ%r:ZR\bfVbMNND^Q1P^Dk6SMNTP_J/hn[0L[^`S[QPeVZZX1]P`ML_wfR
not.practice	794	F@\W8AEF9QDRKa^ZJHGW=V=D`[KT3#YN?:bREGEFJXBEUOSZTIRSSI/FZOTQHK[4
not.practice@subject	592	KGaUHN-VAYUEeHLIeX`\FOB#R]G]?%]XB&c5:fL9UJaKPOkWPBWPZ_,5Xg\-cRW>
not.research	545	IJ\P,OU\$h+?XUdX`BM]<KMHftBmB,ejHCN3'wG/XpSDqXd\JR-Dh]ZIO]hG^8IJ
not.research@footer	506	LIr\BOCG1YJ=SqCai)GZ>w=(WhOk;C\VSFX</eN9E\KBedeTShTGMV94giVPX0e2
not.research@subject	514	DR_tCEOYIeJFU`^^U@DnB\:_YeBR6J\n\EQ@CJ\-Mr@IPa\ecmJZYZYG^owTB7XX
not.someone	723	IM]PIFBNLJFSRRWNS;GN<O>SEURLNKQJLDUM#X[HPNHI^`OTHSL/THGZQQJLUR?B
not.someone@subject	604	KESc;T@BCNT>k`F[]7QY)^+FQPwd/5RWd.Ud<hS>aMPB`ZAJiWKGPV>JLWSSgc[?
not.staff	632	HXYVEEFB7^F>e>bQf6Dh/bALvbFd#6U_H@UB8cAAQTMJoTV`ncYJuZ:I^K^WNR]@
not.staff@subject	713	DAh^4d82/lHAUZZTcH=g6k5:loCq/#R^L3cM1pU<dR>>_sni\i?+cX*6hw[DlCiC
not.study	385	GBcaK@#<9O,AK9eLhS=m?V%FTP9G;M[\A>a@7S]=5pN#\REY<G*?\AJZa_E>ZFYS
not.study@footer	363	O\OJ.XgG2RKf@iH=OXA5$HdlJN1QTeOSO#rInS=b@ZP@Yu^UUZ_>A6IH0G&W[fIk
not.study@subject	615	@Q`c6582Fe#BdZ[iT?Qd<EAR_c4`?>`O^=`@@[FLeUG8_rVVW^CINh7ITaQ<YKS@
offer.clear	727	c4aO7T\7he_cb0<6[Xc<9]L,N_kP$:4@>aFg<Bh8kp#?^P1?U7cEs5V]?.la?&c:
offer.clear@subject	735	]@T91e_P\UaPH:9<VIL2HWZFPa`@DZGM>b7dB?N5_j5Q]<QEFBVwe5bK7?Wd<4Q9
offer.terms	589	^L]<#]kKYMabSBM5Z]O>MT_ET^IGMF?^BbAJ3Jg1R]L\Q4M@G?gRY5TPD>ho>7S<
offer.terms@footer	418	9oA_:DZXHHYd0Z4O@kB0V@[\?U;w.CJ..^e5jb1PgYbQ\jJ=%LZ;T+YF9?<=;gIw
offer.terms@subject	458	B?^X+ST<Cc3^fFcQt<Jw^Y4afV?Mq\^O`FN='D=IONWL[XXKp@C5aTBa]K\/Q@GH
old time	843	3'QkLbB=<cc;.CVWbS0BGM@PE@fAKDW862w?`C/`p<W(MZ=t\=TCJk:STl.FOCt.
one time	702	+UOST>#NH`b.XCA9^GJ@DROFH\:d9ZBcL@S6TT`S7ChB;LbS-VCVJfObYi\GEMkL
one time, asked	478	7B_]GZ.L@NRWD>RA\Y^0]ZOO<KFTOZ4KBSR?EEELHb_Q:[DHEL?+YC#Z+a(T9JKT
owner	1309	ii58(pYe,6/f4vk@D+1wX*Vhp:+<asql6m19+:0&(c5gJ7?3.\`Nw+j703vs.71h
owner interviews	656	G1dG):M1%]-CDcWSb>Es1e0A_rDi20NS>BXF+p=:jWG3lfnc^R2ReX1)VwTC]5J?
pair alert&apply	561	4WSWJrDNFUJ?Zn]bh2Ep3j==wYS[:?pc><qL6DK6T^X<UTQRMq>BfcG\bTiY[Fb6
pair alert&ask	463	IXZSad]Ne\PCQjkLAM?:;I\Jb]8c(MC<Z=DFwOR\YP@>MW;VRbh<3SWQKcN@l^^M
pair alert&asked	578	=+X`QmO<ZPFjHb`aG@bUEARaMLXQ7I5,k?ce_bCYEZEH<qTkTfQZTVYIK`@Njw7^
pair alert&available	415	&U]]MGMV;]RJ?XXbb_>UmQf)fD>WKXQNU*v<?hVZjRZD_YK[[n`]Ij5SJwVBae_R
pair alert&away	578	7PMc^@G[MQX_[bnN\S;M_VWHRHE`[BNSCBd=c^:TUeT:ZwAUO:meNPMNKZR$DKaL
pair alert&book	581	LQG]wskBRFRRFOY\CWWLGCVI:XRHLb4UlNPSW?ONCVBHDIK\@YWSWZdHWPO8XcHS
pair alert&cancel	498	R(B@@KHMF=@7`_BQH>E_JVXOAW?WPI3:REwKQCUYWO\:DIPfkQK1MgFLa]VIhMi?
pair alert&candidate	641	<IYZUTKGTYR`@hpwEJ\DQAX\RIHJLS8OZ:SIS_TOB_QNJSEVPJWCCGTCQYG-VO]^
pair alert&choose	472	A0UTEZZ>O]O3D2:UsAU?KXYJTG^UN6MREoT?eDwLN^XL_=T]CZJQjbXB?tRSO)<E
pair alert&civic	490	<AjOf\WJ\R;WVjYf;6n_bLZwEYO]7NC5R_RE>HwUCOM;<Y,\kva8vTP?PbB0p`KF
pair alert&closer	559	Gw[_59:>?ODKQ[=XQ\:NCM;LYhLfGMRXRLc.?fZ=eaSKWFcr[MILTbDRRVi?NL[D
pair alert&confirm	562	L=YVNDF]QcCIaYSo_KBg<wCBNM[\KF\H@?M\,PCBgGS;QRQ`TIhDYZ=PaKUNSEVF
pair alert&deadline	418	W_,Xb`gwFHYO<We_;>^)EXX6KiNYJmTID?5:Sk>VP@UUQcO@U=2vQeg>Z[s80XPH
pair alert&education	455	3SadKQkI4C9pc`U^As[EKH7jC/YZ=DTHoA_WoXIZwn6O_OM>\NUNUGGWFH<.PYZK
pair alert&enjoyed	555	IeBXA^qDc>PCHVY>SWLRL7S^D?i>PW8HNK:t\IirF5DwA0>,HVjIV:[JEC:_:kKd
pair alert&event	570	]\09;`f[HCFT?hV%A=QA_GWXYZ6GjZ>W'_FE8M;-LGPwHHRQDV=E==[7;BQcR(BW
pair alert&family	397	CScM=?[@[_O#EKLXbRKJDT1[e\NYYNO^VEKDLR_pN``C\K\]jnkVVR?]QTG3UFZF
pair alert&finance	585	D@Vh:6@HC`NJ\JHa^?DNV[?L]DVwNQJWHHg`CUL3SUU@f[PWT[;?Ql8F^hYJf0]M
pair alert&future	488	\H,SaNkVb@YEV:V_8VkORESPT`c\NOHfbITQ6^YePGO^02DD`P#ge:_Z=``0GgBd
pair alert&glad	445	eKdRC[<IFwN>YZENRKSki_TJ3j@^Q]VF?GQW1^N:bXA9b_bDCfhM<X.GZP^VUNn?
pair alert&health	465	wLLMIjIdRIl`3Sg4c@@H[Uc@T8KcQWPZHuBOBLFDC@JrPI@J=JjSr[`HbR<hW8ke
pair alert&hear	470	D7fOT\\VUG'>QUCPNJ\`RWBKggYONHlga>?;LIPF3Zc5^KpeYwVLhnt`uTFYk/W?
pair alert&hiringside	528	AL:Z=gL#FILN=mcaCKYTS<U,AJDW8CQ8FEG2)JeVEXS??YSXPYQ:uR=Xd^SAr3LV
pair alert&hitch	642	GXa^BM=BZUVT]dPwWOBgJQO;[W][\]TMO>ZX@K`GFNTL_WPK^YO<gFXTVISSc[bI
pair alert&hold	423	8T;P:DAFKTGC[_M.^H.\Jc<HN_SOM^NJQMXRR^GRODGAjZUZO`V6[\wSZRKN\D^>
pair alert&inbox	466	3-m`F36/2sMO@_?[Jh7JDFD>:JG^6;RQ,OfG]^HAVVR6rKewMEi2#P-UWrM*BVWZ
pair alert&interview	602	LKGK<SNUD\BVFgb[MO7p3TJLl_GNIW@MK_V;bZBMooO7S`LQ@V_4wLQVRAWAXH^L
pair alert&invite	513	A:aN^e7BHe8TSfe]FKM]`a9Ih`cPG@pe]=Xa5TWX6E028DOwws]3XZ^\pmR)p=NT
pair alert&keen	601	O@XHIweVOJEO?H`J6>FUL9IbJ?ZTXQJ\ZnTOO;kLJQ-O6BFNRma:f9^?IBe\_@>K
pair alert&link	586	:EW^FmQ4Of>OdoUOP=<NIhZKfTCN1HweR?TLHp`ROQW:gkl[Yj[+MdN]LUPEf@T^
pair alert&mediaword	621	4S9:YY=SZTY8NRIcHmXAR1fg=UURGX0HYLp;FYaSOM>cJQNdHREl]JcQFCRWBKVw
pair alert&meet	428	E\N>5n[^ISK<0cXJJ,?U>CO>iWUW>FSdQeIR4id3JMP]VeML5PfIh&K,QTFwV6Lc
pair alert&move	562	8CTZ,IA#VT\3S\9U@<@hSTD/ZSNSB7iJFIWLGUOH@MS3_jeOPT@PL^OEN^G@cNU4
pair alert&not	512	;5NRW=/aRk[:`Oj@kSImJf-8n\gXXtweR'b[U`_PA^^0cdOR\G-GnsAVTfZKg1WC
pair alert&offer	519	5GGMYF;<OO8qQcXsUF;]8T1XGcNJ@L^Ls0A]cVO<:HK9IOSh]tc-^RJ#SdBDReLR
pair alert&office	581	Q<rUIU<PHSESXRTOM?M`QE5II`II;SIQS>ZI5Oa7T<U#KJDecheR^Z`^\Y_UeDP;
pair alert&official	523	KPP`HMP?ARA`hTUb>I``Vp6MCWXw1AcF1Fh?HoTFZlQ@dib\l__G^fHULo^MK]e:
pair alert&onward	559	U1_P@oMDbmUU4jOA=IGN<?JLRPOFJeIMJ?lP]0`DR/S;EU_wOmdXbcB[JkE^\H]I
pair alert&other	600	IjBGhYXIp:?_:o`b>^bDIFUg-BbACH<>c8AUlP`rCFDP0SF`W]wG[0l`<PN<@n@\
pair alert&pay	801	>U\UPGDMDR>>WTOXXUUROJI;GJGJMPWWS>WFFWSCc<X?TZWXFIGMXwBkMG<WT<UT
pair alert&practice	445	@XkQ=9AKGvF3la\u?=;[RMUIqiOfJMHsCF[;R\X#<HR%cOerVVZBid8ehdM5[Ti=
pair alert&prepare	602	K;fVVO>QJq8HfjZLSH>[IhXD^[SWBNZW<J[DEb(OHWLV`w\Tic6CP[K8blXHbMRI
pair alert&property	539	gYMO8PWb<UXDQrICL`bPTKLK`_@7Qgjd1O?=4wQC^EhP^QjG7H;MlMfY7QaVD=1U
pair alert&received	629	64cUMQ@F6[C@g[WN`RL]HYL;RgMQM<]wFKm-Y]eLnNlPahpT^_HDMg:]^`I?d\eG
pair alert&recruiter	535	G?Gd3_DS/Q.#^V>LS8B_F_D0ok__Q\gk2ZUH:Ta/i[qNYdXgeXLEUT#oOQeKUJbP
pair alert&remind	461	OLL]Fj8I?ZASQW[][T7ukcIBf[wIYdfi<SSH2wEYO^_ALU^a`XEZ[T^SZU\=g-i7
pair alert&review	614	QI_Q^VYVPZ7WYkSPQZR;?QNJQNQM7NQUZGRPfbFXYYGCUMXR>^wE_=PWGROZF\^_
pair alert&role	622	SImcGuRKFS9NJwkXY(8d@T7JvXbZJBKGY=NJ&>8POcI:ETSaNl`;cNQP]nZLYPQS
pair alert&sales	338	feWBARUROA8Z@V_Gq#:T8MOVfR^pVY]s7MRhX1u9Mn]=?YdnAv[<g<NfQqrAt;YF
pair alert&send	556	<ZO`[IYBGO1NI^VwRGS?TJKOOVHYB8=C.1hQYbVIZ\]dIPYGMbYPE>@LJ`N:e]FU
pair alert&shop	585	^A\O>c;JB`J4oTLQA;\\BU:=`nRYFQWe:IdG#nX&\M_ILLaS_[H:GO7RUeYT]E_*
pair alert&sign	572	J?To4[<;TXYFQOUUWCQqPSA=TLXfDDXGFWWZGKIE1S^AQoSOISYO[hTw?G\TsQ^N
pair alert&slot	487	2&UPdZ?RFPW^_[kdar8HXl/[XAV4dEmG7Z[mnR1rg5hRRDAMJGKNNcFcO\32CLS#
pair alert&sorry	454	SUdX;NMQLrF1bVLccAHgFHV`lWQiW`YZ8T_G69KGD9BPSUgPwVI19cDMX[[WcE\E
pair alert&stage	398	QYFX;]XU4XZg:ifRSd-TYDShdD=LU\:O2TVMVX<RWi9RdX>DMQwQYCwTI;^eHR2Y
pair alert&study	626	<M][[IAAH[f7ZD>UIT[IBJ_;UeJO=RRc>JV7Tbr:JaaBERYYW@>biaYgKUwFdQcH
pair alert&team	633	XBW@TddH]Z`jIZIaAMiB^UYMR?dD>CH0PPQ]S9NgAWSOT5JNFSwPZFY`HPC^B\]b
pair alert&thank	473	^QGL)gQY1G6U<aPA_?VwSC=mgV>AbO`LC,2G388FC>\eT;cQIRJQtHa0AOcqC4Pf
pair alert&ticket	499	<\TgKDQDIFKQMLqQFUS@Q3bY\N>FPHCZIWRDW]6]MUOCb>GJC=GwFLHG7RS@6WTb
pair alert&time	393	U`R<9f[IETJQHwuUH31dLcOVlaD]NhH`ZVv\SqASF^b[@_Q\AmO\NOQF>`KZY%`\
pair alert&title	641	GO[wB_@W6f@9Qd=Za6[c;gKBeedS5=gXO@a8BkG:DZl9^Wd`XUCViwLlbuqWa9a>
pair alert&wait	793	7Af^@3E8D`L0^kXZa?AMBi=BdaOj7DKXD@tA`wMOf]K,`\UTR]KSRg:OWYV6\rV<
pair alert&wish	459	^R;YEjjmO<3u?vc3KC;BP5R;k)Y;dUL7QH>?G*JQID`WECGP9aiS[9g,#A\]GQ/n
pair alert&yours	583	IP^a:d8JUI7VXsaT\ESkUXD9rP9;=2evT;Z;4;O@4XQ=:>kZEbEWwZCLTXkWQJPI
pair apply&ask	326	LU.NGS>O7P,T-hNaL1K[I9)GELOdAE[ftVP<BnK9TV$UKaEwHq-nEIWEaW4>MaD@
pair apply&asked	518	FVcb$HM9MCG[DNQaXOPRJp#XRDWdH0[H]c7+OJT3WMURJR[QY_KK?MCIAZI[M>\^
pair apply&available	602	^WHE3fd>\?#TOVd^BKAOY;TXR8Q:S_LLHQLd>AY?JSQPQ<BGSHa3RK>GC>AMJ[W\
pair apply&away	510	5IRM]F8A,ZR9IOTT73_Y8R:=IVKh7N?NwBX1QaBbPQK6VffY?e[MH]VcHiV*NNHX
pair apply&back	767	4;FDZSU@PBNSNh`l8/TXF>CQ9HRPDO6B]9LRRRK_IDO;AK#U?_XFLHUBNU69FQOa
pair apply&book	419	MJMHdDUf8nWQOjdVJI/I?D>\EZLXUYIe`HZ9qkf7^o@=HiANGZ_8vLw6:]Pg]_WU
pair apply&bounce	535	ulOULR;[EWAcCFH,D;Q=gEMLYb<IP4QI[b5^#>D7>JCb**Q8B>:VI-eLb@wY=KPJ
pair apply&call	684	:mC[MiMHlCwID@TH?@TI@@`ESG:X`v?MV?9G:V\R2PWb)MUFBRMlG@[SNfaMKXJn
pair apply&cancel	651	NcSD>qla]LYWAiNNT+C_bNEZfF9GWMNK6`EV1=G%.a?a-OEMTZX#hNlDCC@WN)Le
pair apply&candidate	395	jC>4F`X?HJ8lKWE`4SGFDUDBF,KQFCR6X`CL]5HSPXBH16JNN\L@8O8==PEJMS#1
pair apply&choose	550	[4_<TK_;[D]UGXIk??cwFG;ONJZT?2O9=APPoHJTVVI<DIVb[RP7lPeAPpJ:m<AM
pair apply&civic	868	;;Lf6;;P@bMD`YEYFVBP5WDBQV?fB=AKFFTENkH?WL?2wOCJL]AL;SBOW[V7K8[F
pair apply&closer	496	<8RH[=5JS0wNG.LS?^BI9]bT8Ygh*2EPpD+VNQOTTNb1BR*]_lUD9X4_7cQ*PSYR
pair apply&cold	703	SdV6Y]REXTLISTKLo8PSaSE[RDRNQc^kaO9HFTDDMDwZJM`REJMIfB:VNCSNG>WR
pair apply&confirm	851	MHVf+FK@DFDNH\Z]7W(JGNUYDP<f:A<6,EM7^]7Smo<Aow<>BTfVN6H@ODH=GMIT
pair apply&deadline	408	)7;tYIcHGF<a<fF[4JfQMrkVCS4Kh1`=Y<3Jkn5hqk8JSw4@UF]NCR(VNIK87ZLW
pair apply&decide	651	W,_AZNQ4PLJ@U@LYQROEQA+MGKVL7B95S?1XTCw\Z@P>K;=[^VJY`V@`EnU<ZLW=
pair apply&document	502	HF=<H?nY@:9L?KZ^NEAMX3ZZX=?Hd)VEJd^D_++G.I5qB01N=bcOL8a?=L7P;K3w
pair apply&education	419	b>_UPZ3>[GfXSJkBHS@gBAe4``.Jw;:CERU2;M;(M`<PGdCA1HINJ/8LCVgZU1PN
pair apply&enjoyed	577	I_?MUJ<WvFO>A>.WSNJ^OOeA<[HXdkEZBS`[?DPXS;wIHEiCG>1?BqZU^LZ6XcMX
pair apply&event	869	PQ]gH:QE>HHRIJTGWVDJEYJJONFNCPDJ;NwDYT9KbcA>`SMNCMW?JN+ODTYKEOcB
pair apply&family	401	,Q8dSY.G6X?v]hqwCYBMSEtXIPQQ7Y@h4B>Bhch_C`%`?=2fCKWW_MD`Al$K<LKV
pair apply&feedback	521	;9_W\Ee;mR5S:jnw4CM@;JcQ&<XRF)A*s<<plPKaW^0$VgNTiPvRTCBJB`)<twRI
pair apply&filled	347	OkgKO*M?ED;[?UvNK]LiH#(]<CI/@/GFCjTki_YSMr2gmI42_nK>WcfDH+UfER4m
pair apply&finance	718	:<YXI>2#=XQ0QOMYUQBKF_K:NMGLJQNKMAVV]jRZUX7BVP_J_VSUNKDF[X;;?WNC
pair apply&forwarded	478	ed4dKlu^A<Hw4uT5TR$vF@ZlV=7JVXUG<g_8?Y58+pfPIVDG7I`O8BJMD1GV;5Mi
pair apply&future	535	7TAWJHNQg2Gf)n`IPUa;KGWmNGPP:XLM^KO[H:UiDV;MSD07`[Y#MKl#=@5QJ^Pj
pair apply&glad	471	`:YU9aYSVJhLBcCXTWEYj]T#QP+B`7Eg7FF-=PUIB-`VcJlH'=LYbMj^[O[IC6iX
pair apply&health	662	:w=UAD]SFCJFRIFEHwM;OQdWH<AMKnF[C@FRuRIh@FRYKE]67DUh8EO]/PNFDVWf
pair apply&hear	587	NBaMgV?CEHJ+RGJRIH[NKcKMLGPM=N;\\DBB?MjFHUCXDH?ZYSwjWV[M<f[R7_SZ
pair apply&hiringside	693	J8o^<mSKCZA`Qwi]MB=_>FGQYRJRL;cN5)YG4CX>Y^QJEa]k[gUESKLNQQRC[EfX
pair apply&hitch	453	mU(LQIQCR7P[ULP;@RlC>#uDPTGGDNQS9MX?dW@wD[F[>F\n>I`sf8IZ4MYB?eku
pair apply&hold	411	F+#eL^9@_HOL@\M?n1SW\XAM_M[?4jBO5JGO8c51Z@M>h1gjXfY]cAMa[\cJQ.gW
pair apply&inbox	454	HLOVSJ=N;Q)GYWJ__wQWJRE]OSLMUjAE1\XTrc1eN_KXJvV<V>*19U<'+WH9V\Qp
pair apply&interview	542	N;Z87INI\`VQYhLS``8RLOWNOY8e:WV_WQY-6`eTK3O1WYSYG_`(BwMZQKHE[CqQ
pair apply&invite	540	TZI0vM@1w5r9[(DQLi[:a2\SG3>@GdKVYOO;YIfkV<fj2ML8Q8MdS]aM>?^F;]lb
pair apply&join	416	IZ=P<ieScLC^=L<EEYwlXENmI:ZKVR46DH8cq3'bJDMRL43JWRcSNPbG;I3TT[<8
pair apply&keen	530	fLU-g^0AU5^5I)#;dQa=u?bZ@\`*MT@d]YPM:9Fa27YPE:`MD@+rEcUN;T[LBRT_
pair apply&link	700	BPkGDHQ:DLJ:PHSJo^EIC[LIWPGP?GL``QPLIlgJ[\KFI^g:OGP^PQ6gRwX7SVO^
pair apply&lure	390	OFbwFROFOhNR^hpXi-GW;hFRp[\MN*V6bVUGHp`NNMsHPf\\[a?4a[L8CXaIUUU&
pair apply&machine	594	?A[[EI3SGRKC<I<LKNcdWKV_DM;S@E2Cp<wmLI<XoRA@<E`WF<PhS>5PeQ=BIS<:
pair apply&mediaword	386	/ON/<KZBEQ@W>MqFJMkp8?mTf7b<P=ASZd_e`&f.%AZR$CET?RNCwITYJRXALQM]
pair apply&meet	427	M7CHh@I)[P:r&RCGEaQKJD*O0;rGC:B1?a_iTL2gi:O\?B\S.RVU6CbOc/H#8[-@
pair apply&mine	973	B4dh9M7=1[MFjXW\iS6eEbDAn^JVEHW`.Q\E9VNCXZR=c]lZSS#JU]9bfVVAVJXF
pair apply&move	643	XaE?d]f@\OQQ3JIT@?VcW=\iID[?GKCIvQ6TG@LF#TD\1BOMWC^RWReZCBQ\EG8Y
pair apply&not	666	F?jKiQ7LYBX=VUQQ7CT`X;<EKJSOERGKV(CU/Ee<NMW*EACT[kCT[JOHRV\MwIGH
pair apply&offer	720	KWHDSLbk35IOAXwYTTBRO9WRSDHPgFWL=5MBaG)VWXO@F^LHISR@GEQ9NV;DOgFX
pair apply&office	564	MJ^ELYCQR_WY,thCXDQS`GGL_MW>XmmH\H[=-#S:IbV9HGIYITW5`FQGJDdY,-G^
pair apply&official	513	Y8kPYG(@?^?NKSOwFIXNPJ27UdMKENT3C?dY[_TljEOEASG[TS?>RL4FK\D?TcG*
pair apply&onward	589	nU9MX`L=]?FH;E_IHLRU]#RgKSB&e`LLcV3D;&[X8#YZGE;\Tf^=kEiGQX\_S@8g
pair apply&other	538	1Nd2hP6/M<GA>>UPFPTEYXLb?DV4@d(S]?FQq;pnK7G@8#WPVMUME?]\=YH<PSOc
pair apply&paper	633	D`?BP8c8:9`^b<@[FR=BQPB7E/P`^JN??O80dw9MlMILZBNIU2SF8A?OA5I<KYGE
pair apply&pay	753	BIND\EUF@F03HLTiILHN<JABWDQR=OD??RZTmQ#eXKhIQHHHWUCCXID-PEARa[EJ
pair apply&practice	542	8Y?IZIQBMOCTdN_iSL=[PI4HNOF;SJA<>FRWWYNQwYBQ[jGdC\\>GRT/LR3C\fO^
pair apply&prepare	572	CK^Y>B98?V9:NkA`OIES0SWO`]<wBBKNC6s=_nEJkj?>nkHJQ`t0P>?Fo[JAPE]G
pair apply&property	732	@*_nBIB3%gJ9RMIZPM.wDV;=ihEY9CUX5=m7>aTEHW8?_R^YS^;2XK@KdST4T@c9
pair apply&received	709	,k@g>%F,3T=XCg[aDq46/d\QC;4g=8>C,@f#^cEZpVCHno9DFTgD825PK:;3Ad^U
pair apply&recorded	760	D\BY9KwS@JOfKd^O<_2<LCn[J:<MTA=?EN];dE5[RdECtk@?HMP6UFKRAOAA=[=V
pair apply&recruiter	529	JV?<?IAXG@SEL<XNIZfD_>YWQ:6H?F=ZAUUJw_JbeBYVPJX=CDVNMN_\59aDLUDZ
pair apply&remind	525	_MZL\;:X^U[VUG4TG2.'E[P4PEDK5CDcWhNVZ_JHUU<B[GWIT@M@dX_CjAMlYwEY
pair apply&review	415	T\P\<ZV:GHFt8ojmE</4,Gn]9QHTfH?M<@ZQ?ELAC\;C<\1@#Ph;W.OCM44-A?_S
pair apply&role	492	<baejRDMN=1_JMlgd`T=#Zab/IrUN<]Kd>(P^mM]QRSJZ_;GK7h8Y`AX_CR7Vd1k
pair apply&sales	538	hC^CY&XDSA/dQaTYbCJX=]Eq_>k@YK`TVkGAW7FVw^SIXK>VTANG`SU?P:CM_N/A
pair apply&send	667	SFow?N=F3P,FEuXc]H*Y-C?HiX?`?=VY=Gj;8gYHfoB-^n_hVVFAJJ=VfV]UN?k7
pair apply&service	459	nQOH5ceV7VrmNKEMNZ<Kd\;@cT9UNaP^CVD;[YHXM2gGwmMBSPU^[?\AGALc,JAY
pair apply&shop	434	m9]N82qIRBWLK.:S=Z1T;cMS74gV+:+(S,eN]jHYw^CEMp5[:Sgb(K4@Y9A3K`NP
pair apply&sign	533	K=Od/^E[?GUT]wrGV?6W8PEPeQ(LYJUd=GU@hCQ.=lDPWZLRW\AIK@U<FLKIND\Q
pair apply&slot	517	FEX`NJI<NU9Df]gbH0Y\:IFVfYXm;<HUC;?P`c]Z`f@FV?VRZdD<DaQ`HaENlUwG
pair apply&sorry	573	/=lPZ80:>WUAWYUV+6KewJBG?OMAF?I6LLCOF^QF[HKD=>EHdfT0YeL0H^F0l<UK
pair apply&stage	377	[tZa@kTdTB>Y3SPncK<]iW>HoG(TjeVs.RO9AK/?RRaSXDOVCJFDdIp8&AbwG.VC
pair apply&start	789	SIVh=K:D@IF=IIGLJP?DPOFEHHZ\=BOHBVk>YGM@UdN>w]PHKRMGCU0GFFT9ECZJ
pair apply&study	414	g9dMAgZQX42IFdcIFLJaFK6RhJCMhOgbENPA8NEL-hm:LBOB0b,-mXw6MTcIW-KJ
pair apply&talk	622	T@S8DDP7HMRINTKk\/EWMLI<Rh`MaAc>\CTdAYN@^YY9RQi`aHH<QoNQgg:9bZw-
pair apply&task	502	B#\;@Q9IlqIX=cPN>8.gAI>b;?K^8&82Y+F_Z/\@Bb?2M,;faow9UeZ7EQ<ZPB6a
pair apply&team	341	MRJ@)FF\9#BqNKaEJESM;Q;FM8D7NQX_+s=:E5%'MiE^dKKW@>p)B%U?I+OWQ41d
pair apply&thank	705	Ta>PQ4f#NK;YITZ^;_R4?Uk^>CRRE-42RQHSo[GcVP@MeTB6D9T?7@0<HE?0JiRd
pair apply&ticket	448	eMK9AWw_M><\E_f]O0BU7RJXR>0hCVUX9Q=>?XG]U:VP]R-<AkTd:V:CFF7I=SKl
pair apply&time	535	Z\CUQ4O@GEf9b'B?>gG7UG^`X]PcVV8^7RR;ZwXcY<LTElj9#DSL7ERSXNg33jW^
pair apply&title	475	Rm;PMWqZ=1Gh/MwD?^H:GN`\>%VFTP[PSsHGo:@mCZLU]PR=CGFB>FMB:;CM@H*a
pair apply&urgent	467	KUNJYTR7gUDBb,ce@JX\MaUS?2MPC?J@vFB]p;TwjK3\=BFaSUWNMRM;W`;'ptJ?
pair apply&video	573	AkOvFDD;TEOt7\WTR^2VB<R[UgD^5I0IL'FawZbaXg<F[j4RGOP,?BLG6K]H4_K`
pair apply&wait	386	OV]iIQRd`DR>fFhdkToXVvHQY7wTOk]T:V*d8Jc(;cfYPUB>PQ&QH9RQY]ZrK[E[
pair apply&wish	565	\P/^VW\N:@Nu[;ZFPrK@ZD[uB>I<MXDTHNT<QN:;BKHsHFF<5#SWZ=EM319M7S;W
pair apply&yours	404	QY*1TYYDM#KedKFQ=MMd=GXAA;KIY/`CW\$A_LROTW7gXH5,SR>2=JE8HPS<TIQF
pair ask&asked	533	ZiK=S_Q\\KgW=,b8vNeDc>WnHKA?S<bV#Z?BE+OB.HRR7YVC3H[?VC\`:3Ok6F8[
pair ask&available	636	_>6RORPM_U\RR3JYoMSKLn2EWIeFK0j?QH\VP?@]^FcLQB[[`CR#1Y6;[B1OdW>)
pair ask&away	589	?>RWawOh[_E?4EL>L=HPWIa^CLQUN]=SXIW7UFZM=ECK@HhMKFw0`7gV>KIfNE]X
pair ask&back	441	auBF3[:FiFN<P4HSgW^PF8VCO9Y[K]>cPN=I5,wI%aOEI>XER*K?lO^W0AmH0VRb
pair ask&book	555	J6DOZAL1\F^XJR5]wXBS\n9';=gR_9k)L_HjHC9YpDh=pJT\`>K39TO2OM\HXBI.
pair ask&bounce	732	XWKPM@FOHIVHMI<W=Pw@ZaFQIAc<QHTK]OI]XBQ[=HBYdDG>DKTQIIISEF7EMSXQ
pair ask&call	540	UTPKOW[L\iH^fKX\wYNi;Y>&U9S?XEh)5O?ZHBCXUS\J]Fb2Z76DLdE,kQ2NReA3
pair ask&cancel	564	E\C=RPb7UHh=6\@BEK@D^ZSKXe<ST]9TGRhFJH@BRR#>ZMUL<6ViSP[AVGOIBQUM
pair ask&candidate	602	MUVHFL[ANX<^9F?=V@PY?c8LRKGw6@MZ9I\JE2dOFW<9UAIZKI^MOXCDPhN:dCXJ
pair ask&choose	683	D)QVKKEJ?LHQhHCYM5KXBwCUAVVSU:GIIIE_TV:Dv>hEaIg@eK41/d8SZD.9YM=F
pair ask&civic	697	>HJ>U#8BcH=KvFA[Y6QHMTJQcSYSKQSZJA>UQ_WSQTVBUGiBLI@<Hi0XdHK>QR]H
pair ask&closer	468	GV@N>EDXdPDIwNBKRmWKUWa`0H9?B_R?d9IDNC2X=MdGvASL?IcHT^@KRH98P_[M
pair ask&cold	546	IG?MH<a^D;AD9?a@BY9BE8wO:-X@?NXF`T4^CKD;X<X13>QK=XIsSFMI;<?hSaNO
pair ask&confirm	464	2,7@M5<R)RjSN;5PWNK+Q]E@LQlHOBa>NM4cSH_md:e+I<I;*<:*@nPYMnV?w-mF
pair ask&deadline	503	bIGL6RiDN=Mn9IFKa_GBgM`YF?(WE[_Q@nCIPUb\H]RhAOV,B`S#b1V\:EiiBU4>
pair ask&decide	534	_GRkOKQHAC4MjMP0g5dL3X>CZXMvN<TL=N`XVhN?oT^HVRYRZVA@Zc#I\]OHa?NJ
pair ask&document	585	XF4Q#ZK`M@PM>SREM5EDoR8UFJ<E]TRjISNB5C?@2EYbN>5K5XF6`Gd9Q6LUKGGd
pair ask&education	590	J_1w6^hZCYAjPIe0R>NYNEhMYHA>QDYc/d;D/4K11QRTXH?FD\gHP9eEKPeW2TLc
pair ask&enjoyed	377	CEZe@R5>RHSCF^USDm*(Q#fG[`OgKvQ_aIVA`clFA>:<Tj]HXw]?_8JcRGF+`KbL
pair ask&event	464	OF9>ALRM:O:b6M`A\]7Ab=HoZMhrMQVP$XV/AJ<IEchAPE=p<D+#VdwJSN*NJLU8
pair ask&exit	467	FYNP?YDUDFCNUO^K^WDlNb6\IVEMNAZIJOMjC:OCWP#X;RdL:\CZZT8VZBBlRC9[
pair ask&family	603	@D\\[Pi`eEYGX8RP[^S9#NWGDH^>-EXXT5PJ:fqX2JHXZMIhNURLLS_VLmFLB9[I
pair ask&feedback	860	E;]\:;K@?[SRLPGPGH:M>@GKTEXd3*M;D9SYOPMLPUGFX[RT_]I?TATJ@PK@wUS?
pair ask&filled	461	FGAHiI5wAURPE@[*7Y^bfFcDTiR\nHVoWOH_^8Kt<rVST@t<>SdmS\JnjitFLHef
pair ask&finance	584	?J^W'^=WJU/0CcQbZ3Aw5J0P^dZ[GFn\<%RJ/7T/AUR6HXYjlmW1hG.9e\`Ra2]4
pair ask&forwarded	606	SObQ0\\A8d::YiTCH+9DNgMLcTD\K9V[NYW:Aga0PKK@UwP`NV`[KDG4G[KCgLXK
pair ask&future	428	\^Y]An5v0O<;POQMV`HAwMA_PUI%echAb`dPUDXMMJKQ//2?[AJBGa2bFH'n^E`,
pair ask&glad	500	8kH2RSJTeaFSDMBBY`J3VwO=`MR*^WDC?HE=PLV<<IC?HLIS<H`iZCcW?SKROE<P
pair ask&health	532	ZFHMV,hGOF*ItTIU^ZMSa[0HPKU9MG][wcV?9Y\VWE\Lh[gCTV6<EcI<qJY[R8NC
pair ask&hear	581	BQ@[^4[OA0P]b<HF]Ma=HTPCA>;5QIW0bWI`NYJDwOZQQ(k2PO9g?cEQNDLIEUGE
pair ask&hiringside	719	KL^Y77Y?A^8MKYGQHEC_@X0If\DL6(XRN:aEBFV9L^C@l^t`^PUVrTBBVRHDUV?#
pair ask&hitch	584	`?QUG\<V#Z;PPNReaHUV0sA?WXL`KJS3H=ZRNU>SgAEV\_INYUTJUY(@RgPRQHH7
pair ask&hold	327	[[ca(`A)cjX63`L#kX^OCNSi:J6P/dQ7d=W_fkLJu\I/Irw[7lAIR<-GcW\JCV'c
pair ask&inbox	448	neJX9M^gHJXZ2#/LKI@ED$ISJGFPMAcc+Xe%);BV@jU]]<WW3G.RQ@b_=CVGI.=X
pair ask&interview	625	O;LZGJW3<bHCR98OdWZXQdY7]UdHC)MC]BHP@aMbTAcLYJw`MM.Q=TD:sXNF\JPA
pair ask&invite	415	Za,EMKAMW:SoV,5CwhYJgRNc<<KDmYN8d`USZG&cg9SX<:UDg=<-KU^\\PORLSR1
pair ask&join	611	DYHJYP2@QPFA\TJZGeVMw<_P3S8_]iNZYBZWB\_GPJ`Y9DTQKSE^<a<IEaT>D\\P
pair ask&keen	468	]>OCcS]GqXL>RQ1R\ST`PHYUCQh`w3PHR[.]aH\O=GJdNKSOGCNEUHS[\IQNS08K
pair ask&link	589	RQAAdSg]g9WM74M2SWM=o\KCPMY7m?`K5mH`\0IQMGNb19Q0L#T[8+s8H/QOCG8=
pair ask&lure	551	FPYMcZWZ8c;SNGii]IHhcCOLf?QJUEw\K]TKIR,S_RiCRRf;`K^EBO_:MGH;BGPX
pair ask&machine	476	3VJEXOLGLFB#.@=EGZ^dIDXg?GJLR\@VD<?TgYmHQ`<=U8IC:OMbKLiGTWNRDj1`
pair ask&mediaword	512	QRA^IFNgCLcUR7NPPI]U=[Ji6)NA^CbWwBXBRXH^s@hUUJ][UNK_a_,DVQF:5hI0
pair ask&meet	625	I0KDKNFTIWM=WDG\]@YTgQLQ;M=CM9QDgS9VI_VTK+e;PFwWM?M\NqOHbWA7k_I:
pair ask&mine	533	Z<^kA;;-6g?.bIb[GLa7(R,+RVcR8%??NP_g2s_<rU<TwfGSmLLhjT:HIU^Q^\C&
pair ask&move	882	D@OlJMNO=BJbFP[<RR3ETT?XQIWUREePJLwJJ>7FQGKKI^=W6TRNZQRVG[3JE@HP
pair ask&not	629	?KQN0MMG=X>LB^U`358W4WPNKK8F3K>^fD\GBq\H4LOGOSM]UlSDQTW:FDDUVwAQ
pair ask&offer	676	ZSWJKObGLOV\eVIQQ]PNT[4>VRcP5DZ6L]MbSAQIwPNOVILET7[wMKcH@@RSSV@'
pair ask&office	451	M8=LQdnR=P2oVuBwV@Zh;\F:NS;:@=j]BJAO]eIKI\2dQYYCVTL#R9X=?YqgNDkB
pair ask&official	654	`LPKGRXKNBHY<L_WeaWQXa:LMIV=MSLY:YR<OS5^AwJSR`KVPPVGP;QEJP6@LU@:
pair ask&onward	657	VV=P\SGV\IE7UVR;OBN>SDbj0FK9JeJOq[QUP9;YJO^hDZG@DPfBLTiP8Cb]DiQw
pair ask&other	560	B@gJL@E5#N?G^KYPX==i[M%[s\WN<\BnQB^FOcI?aM[.VRDUD[IUhGF:iwWK]OL\
pair ask&paper	581	as715lchO;dcGVQ=CW@MZS[Zh-7#^YO\OW7EU<PR:TScO<<:1JkM_<k?3CaV8HK]
pair ask&pay	564	Iv8^WjRf2+RY<\^G_X;V\#Zk_4'U\Oav@mJPH5'Z7JcY<>EH?GCNQLn:79O`G8Ha
pair ask&practice	628	:NJO/L\C;`TE]SwYYN59;HjJPgIqCUSUADd2TMSCE[N8OfJb`]Y9T`8^YnWRWI^H
pair ask&prepare	471	7JbE7IYR1ZDD_FR?U:B[Jm@Bwe6X/Gkb>BN+>Ua9(iaJLNsU3Q?1ATnECTTMS=^Y
pair ask&property	450	La#^WUH]T<A@:TX5W0\8b6JZgEM5bN^Vel=MI9EH=9UP:QV0O@GYA>Ze+T`R;`Ja
pair ask&received	580	V7CQFSPH9A;V6=EMLMPaZN-@#SMCTNE9mfVPE6STb=ZPZWUcX@VM]EB<EF(AKV=7
pair ask&recorded	535	i\<DB#A;?ILeSDdmbZ_]oeII6BRFgDcCc_K9ij/ga2f^]LZG[2O?0[.:hC$3`c=3
pair ask&recruiter	606	iTDdKVH_JBZB7Q]D=AXIL/RkIH/=MD:V\L\XSCVJ.AMF9KY4@JQZQFObVZwS7Q8e
pair ask&remind	344	wl<cro`XN0a;XdFS6K\9mKF.?e)[ORa6@7bBjSPG@YKJDCEn1lBkJVS3Dg_[WpP>
pair ask&review	515	wN9[:HbPeK;]#J]BQ8ISOA9JBk@5Q6Y@>lKd*B>YXR`MY<`J\9NFA3E73?U]VfJ>
pair ask&role	505	YaAGq%EJ>T49SV;X?G```QSCKkCe6BM_w]J`Ca=Xd>[`>?`EVE<abCDSQK%@TeJW
pair ask&sales	464	I['wFN8rHNLa=VFAKU(@g$rXXC<<aYZ<HPmFC?8GSORWP=INA>MSG>iR<HVN6LKV
pair ask&send	499	SqQRQD044Q/-ROUCt5ERaLP_gXRLPVwO?SW@EF;:JW]H`LaM_R6>@#R4\8\VED5K
pair ask&service	483	)]FEZ\'VXAg:aD=TU`@3H<PO>@4PA[GqN-K*>R`SfD_#WJ^VJRkDUl^iJwU:`bOm
pair ask&shop	426	]fY9XG;Zn48hX>QC^En$rRpFBL<CP]^3Kh16oO6SLRagBL],8)AZAF]k-/Uu0NC#
pair ask&sign	547	f+_-:WG>aojLM<4Hf9K:8qL9ciSPDR0G3@;U>=WDVa3Vc6%N<AlTdF^QHTW]:#n4
pair ask&slot	548	?CC]_M:MAR;>W3Ai_@EIW\5>CThUVIq>[POM]`IRd8lCVNw2Q7<(Hc08PW6;][P7
pair ask&sorry	477	CYJ^PN>[LlONPYL8JS49TPPEPXMRdd]a2So#SC>WQFgRS^_l:;NeE[GKMOL9OBl?
pair ask&stage	544	\XHM=[Q\NFYJNVf\QKLUDIC\GFNIfcVCf^CU\IID#QEX?JKHHEb>C<J;M7a^CcWS
pair ask&start	914	\IR?F[URbGcWEAG;>dT:SDNHKUYHGT3LC\<PNDm@=WGZED=FC=ikYK^WDQwbAEAH
pair ask&study	607	PM9<SYUQF9E`7XO>GL;HmGYk`CH?XMLH@aF?:/OM1FZTF:3Y^XR1F;wOE9FccHM^
pair ask&talk	491	e1]CgWdH8,-lP:6H[>GY=KBGPJg>U>t<#]AVOK*N`6OOH3Hac-Q?^VE6ZK/YNIL<
pair ask&task	470	U[@MOG]ZE;WSNhQ=Y9\^aC=TnOCPFjNk:N?<HwLGBON9Kuc@X@8Ag8?LIXRb=QLC
pair ask&team	665	OGMONNO>>J@<UX;[ZJYgFg4EdW@KHRTZBDcMGX.NJ:j3QwfSQYB-PZJ]hGUDKOIP
pair ask&thank	414	RYWI^JMX5>^=TJ]'^NLJQ]EUITR8A2vqfN`HdM?1SPdN$1F\hX0wwk0H^2PWXTk;
pair ask&ticket	535	bI`L<VYJX=4P9VFX_EDN\FCZSTR=WZAN\\$`E?S%FOE_=V[K]ZPAbBwC[RI`QDfA
pair ask&time	449	OM2BID>Nf^CA?540rKFBN\VBdOAYW8WVCFDD7DYVCWUO@5ETZQC#6c\TDa[FO>lM
pair ask&title	414	?VJ$vZTVOFEVPEW;K]BXFA#f]JH)FU[:WbZ]s3LJ$ASW18\@B;U=YATJTZYVMTJY
pair ask&urgent	386	G7CCZBKR.=S]VZaGU_QkXB><93V/c@d[LMiBl5*k_HOVq@NPQ*95/9R_lTFkGd=#
pair ask&video	611	k2_V>A`GXT3b]b[c\E.fMO?aN]MTH;g8LiWIMMN:eDN8cQKmPcKU[GA5wG4RpGE(
pair ask&wait	687	YU2E>Mm_C<LYFUbWb3CIR-UjXNE3WtYG=dNIXS-T2`MVERHM5_vfY1[B;L>R=UEw
pair ask&wish	512	V`>VT3mYM>D_QCNehZZ\dQI:b@rHgJwLNu>@[W8VV*\^YT^9\5.);P;>d?6/il<H
pair ask&yours	537	mR:[TDEj\=eG$HX5e8AZiCOVQU+TPwdpHXV/03T:L7Ze<ZbNV<FMLHgEQPe_83[Z
pair asked&available	646	cRHPTJJRRLRSE=\PjRONhW5OF9WF]=fCGBYP^B#S^9nRGGTXQIEGOb/JXRSR`V<8
pair asked&away	605	QLMXXBE`<[OM_,<AGXWd[]27GHE>wDcDHRLca[UJa1gQM>HV`M,UJi2MSXG_B[a7
pair asked&back	433	m[F;QeUoV@QV+\V*sgB\_BNNO&J<U.]p;c4NW1^U;TYr?8KKFUwJSWdR;QQTDY\\
pair asked&book	477	fTB$OWS`\9nw1FAdMGPm_tpWT^[R.Hl5F^sm8NTaZZNj^J7IT<6PvHMKBIW_GK9W
pair asked&call	824	VSXHB]]R+K8[ZHNwb9Mw@`+?RXFSX/hMLPIBXTDJN2UP\GSK[=A:P\R+]TUJZWX,
pair asked&cancel	458	OAfYI3l@BY(9glK_H7D]HYLGOaG^?KXgH?wL+^YOYt+]oli`chZP^KPFUW\MubQB
pair asked&candidate	781	;Kw`<WP3XbCCKd[YOA<j;RESaf8iD8blG1c@:If6NbLIGbQiM_VGpR4dcbQINGRF
pair asked&choose	652	::>N_pMHUG6M=f]\MBA_mdBVLGeWZ9`0QGQTGI#c^KLHMTj1fNDNErR.dN'U`R<g
pair asked&civic	552	3CWNJXUFJ^JBUSVS?KR62CFRYKbe,P4aMG\NLaTN<FLK@wYGT]]@dESOOoe5_pYZ
pair asked&closer	650	[XJbB<bLO\9oPAG\h6][Nn4NTU_M\2b6]dRRR_.AS]KW`=Q9]JJ=6w3)bNAJqI@1
pair asked&cold	665	YN]\BZ5IBh02MVLRM<>a1\8N`VDo@SZo5LVID]R8I[[+CWmeefSHVXRPZ\WBw@ea
pair asked&confirm	554	kR^MYLcT\FUhKL@&b^XBVUdWLFW9ZA^*QYQGK/TI^aFc@2M@6;]_N:^Q9CLwPJNJ
pair asked&deadline	723	RhKH<LCTMO:?H[`BcDBk[PUHdY6ZTBcwCRZFIIH0,fceOR\aL`7;OTNDOIidQ>eW
pair asked&decide	529	2;YcfB#CSKJUiiVLGHPQ@C6JZVKj$CE;2;[L-HgOO\N>;^aOhZfJWQ?[Y^RDTwYW
pair asked&document	663	h[=6:hgj;AY_:ga6FN:Uv8jjQB>2U]XwAa?5+@]L9iQkJC<U=IjA_<w@36dj(A9h
pair asked&education	625	`QX=QVw]Q;IFEMY=QNDLO8s<ZJ:ZWDcQbZQQMWJM;\jfTUSAFeKNXAG^DWPiDRI^
pair asked&enjoyed	502	.CO`PMM+NHSwXfZO[X\DWYfW]8OJCYNMPLO@eiBWwNDPPIbNO?HDJPNWHWBBF^Xe
pair asked&event	616	kZ[K^nC\MLR=FmN_VKEZhPDMVRD[ZprZ#NX@KAJHKDR4KVKWDN0EiVBNPK<I@1MH
pair asked&exit	519	;@Wf;I?HBk,SNwWib>;eE^HGtkL_HHMVJCYO=]V@KGF7[YZ[c]NNbYJNT`cLPQ_J
pair asked&family	646	BFD[DDXEVS%TFIWed:MU7hD<NJ_O:/ha=AR^>QH8HMw;ad_jhl&7OiTgjg]?tZ[@
pair asked&feedback	465	GUg^=QT]22)VJGWJF]?Y4C?Q`F@LcB^]JKn4fAD5#QSBBa_S2QoCREN.TDPb`KRO
pair asked&filled	448	f`NaeDWWKmSKh#OJefMl?]K$M7OHQURbGLeZ_ME@S7]j^7=-pX=G'RG]MLU3hYGJ
pair asked&finance	672	MLfr'c>[?\:NSawbG0DlSBJQ_d=^ON`o2WMC1Md\.aEEMi_rOnK2iR1F]t[aS>OU
pair asked&forwarded	413	RiFZRT\`=BEF#aO?]O+1mUdl3J?AdX_]C@R1LK\80TRKFLO\?LIDc8bNKm`^F:RY
pair asked&future	549	tSRDGp\cGOgN>7c/D@S?wY0dLOB8cei>8WJ%W)(G\:RFI1;ECIN?OV;V#L6D>CWV
pair asked&glad	673	O`^Y9kU`IUeWQbh=5H>a[COWgKDQQJlwJbd;=<WDA\L\N9AC,`YmP7a?P:rSRPM;
pair asked&health	617	^H<M]bIUKSMPLNLP^PU3Xn1HL@g=wlsSPjb\LC;htF^NM@=\b:EBJrAA`J>EECJ7
pair asked&hear	462	E#YES675OIdI@YXPZ4JhYaJEWafS6'UTA6[GI@HGZm68]fPZdvuDVYQ7ugVmWZNW
pair asked&hiringside	755	QGZd;QZF/Z1QZc^wZDDh=PDYkZEdBEcX8Tp8JfT6MeGPdogZ^l[9rZCJ_XXTZCQK
pair asked&hitch	597	wv57IG\NXF*a=Y`PO>bh1?n<9K/N<Kp]kR;DMTLB6>PfLBO8aGK:6KbR@K\NX\7j
pair asked&hold	678	WB^W@RUCG\3_Zm\bDS@c=IMQwZ?bJ7kPQ]]KBdZ>E^:GZZ`RF`PF`7^?RHhIIEJ_
pair asked&inbox	522	BWTw?XML3I:8`YLThY%X?-FAaY,e[<_UIC\,ALl83YcUE\KF:SO6qGiCPFrCOTFJ
pair asked&interview	763	RHQJKJ@3@C9XNGGh_NJw>bJDI=VLQ;h8L[BRVY>XaFX[gDgAVM:CZPI<t>QLdKB8
pair asked&invite	585	ICE>TS:WUK\$sfTDYWPNIZ[BW>eA_#ZO=?IDMRONQRkPQR`bUXA\b]:YPLPIH;=4
pair asked&join	515	^9`Y<8N7bhc;vM3FZsO?4O`9k]Se#5@O*.je]Im\ks@FUC6;0SXjk7XhNJdO3HBE
pair asked&keen	522	J3=EH*`8QM&9eqMtF]NYYO6=cOcnRKG;<SAe]nFb`_G>iYXH^vKG9eD7KGE:w\AG
pair asked&link	329	M];V:\FdZ].jX:q(g;EcAGrYK[UAan_[&``F9>O#kbV;P\LLRR^ZwpMdU_dK6/XK
pair asked&lure	589	KYVBNVGR2H?L[XWSYH@ifGROcJPR_[bcIVXZ7M_:`WRCNRCC8wLDS`Wb\W[bYGST
pair asked&mediaword	558	PEXTHVH>Wa9TZXR[JBERTSM4ZNBcKHGZ:NWCHfYSCJQEeZwgV`F2[\P@PdY@^V_?
pair asked&meet	795	KAMF^8C>LD8ObF4eYTTNJnNL>KYP?APS\M>VXOFPKFoNTLgGW?>27wEGFLB8YaD:
pair asked&mine	514	M6ZK4WKC.cOXRfKYe7CpBT8JgS<B?.l\\UTF3d@*wmBPjd\SN^DCSIH>KaFL[Tc9
pair asked&move	569	KAQ_Hd/aJ>cX#Lk#kVL.ZCQgV,<'U[J`>2P,J5(UOGWG8T4Q1C`WeM?g5V?B:>cD
pair asked&not	569	^RLm5PBTCh/MWCTIw]ENIQ_0\S9W=CNZ48O-5ZC8?UeY[vODGJPLA9R>gD_KA]PN
pair asked&offer	696	^WkiA`MK0QGZYgnOR=;cSRI<V^>^RUw\8FQ:.G><PSgMV`V[HZ=B`PVG[bZARAZL
pair asked&office	619	ZEnW>D`CD]<_OVHrTAOw;b/BnRLX*:lY_<b@-_PPisI:V[ripX'DeT?\saBM_hF?
pair asked&official	685	ci:2Jb^iI2Zp7T\=PMFQd3SWO3N?c?^wBfACJ?J?BZZc8JU@HE[MM9o@89YX1[HO
pair asked&onward	655	UG\a]TMACE9GYW:[H[KE\oL@GGPCa^]ATQVS\M#ceSFEWHXScMIPS^K=T6@8HI9B
pair asked&other	739	COUF=o.V/IRL?AcT[X3]QOFGW\AMdZwkQUK$W@JBPTtZ@TWC>MGA\TS8QVKK@;PG
pair asked&pay	564	GlMLCWH`@#>XAhmTE6S]b%erq@'6[jdp;ZHJUFDH$\WG5aWB?eO:KFmD>CGaRMK=
pair asked&practice	493	0mg3PbUR#VK/C/Pffn7QR\Rb>[.EQDGXT6N4OaVH:WZ]98Pu@_k=It#Y5Rc)_IYP
pair asked&prepare	793	U:nhARDW.k4GRCLPc@?MLf/>^Q[ZL#`K:@kMBOQRnIM?`ZUaRJ>8iO4NQ`TFGCY/
pair asked&property	525	UQ]o7L`mLHCECIP[XOJPW4tdT3I@g@wN5_`A1?W9@<`9L=M`T?D,wWFfGg=SHA_L
pair asked&received	641	_AdA4iiGFWOoCTEDY?5_=PF3eE`VJ4[DT^OMUQi3XVDcQb<D8H]HwENEH6ZrGI\R
pair asked&recorded	727	RMRcFeSK6C9QTudWIANXH?8dbNAaBHM_G8NVE<UDF]/BMU?OE\kKwSgULPcTY:bD
pair asked&recruiter	675	6IwdThBMCj1AFsaf>6Ot'NA<pZ>SHYGi#,V?AU_:;cF9R``n[p`:fNUHf]PDl?GO
pair asked&remind	351	ZWF;Y@M4K<;[JA<reFw;dM7S<YY_c>wBabQTn<2L:MMWV4=4]Rf\SQ/7S^LiRsA3
pair asked&review	506	H_;1mYUbiMG-U>7PhFUE\wi@KbZDJ[ZEK^K`sE7Ll>r]_H\MTJ'A(S:gY<P-N[QM
pair asked&role	501	R85ErfLQ0G4-9dYGeMFMU=/w)-wFtfaB5eQWj79k\^YW,7BoKQe&O=SMZ^16RID?
pair asked&sales	567	6.agIbJE7[-RedYn=/+w'O8>pELnMZlb>:r:1^K@Q9gJ\X[GQYFC`YRLrM[Cl;IH
pair asked&send	780	VMTLFSXXUKJZ@IJ=GRDT[C`UXHE=XLJQ;YKVE<\BFdITALIJAGU@b5OYDEwY<<DR
pair asked&service	700	EFnj0Xg?CL$TWb_lE+Ov19I2wMG[N?h\V?XX3SD<MXB;\jhGUWYMVf`G_LdWTO<A
pair asked&shop	611	7MR_>;?HOSXSS]G^fV4VEBSb__KQVG@Q=9a.>\@LKV]AQew^OYHDP@LNpJRIFDiC
pair asked&sign	613	Z$\PBMUBS_fXXJ[DlWGG:ZKN_MZO#><OFB:YP^f=an7OetAYWKB]kHJNI=cVSF`=
pair asked&slot	976	IGB\OG8M8VJGJ?YUiSMIMZ1ONDQIR=kJJL^RLT6EV1i>MNVNU<<LCX#N^JG?UIF<
pair asked&sorry	423	Y56:[5BP8aNd;Jt(gOH9bg5Z7LwWCfVEK0;ieTu>`Vj2qo^YRGCGeY)NTHF;=D\;
pair asked&stage	642	P:K=V>dJiM@Nh69bYo^GPw:K*?gQUAY-VI0bb[JXZCSUfA_:^FVT7`;C]4+>[OB0
pair asked&start	623	THlM>ML8YnhIe?[9EdF>FPSNEkNl4K8Z>X@)HYi/Ow5W^S8G3Uj_dDjoHHrYFIeE
pair asked&study	572	]2VIGESA7G#[GkddM:Xb?\BfWXVX;1u<dQDLQE.BS[VGd]fEbaM;UaB:GM?UsF=4
pair asked&talk	708	FH8BMDTV>EKMXIJciPV_NqF?UE^<SJn9HFNPWG?YsClJXYwZh34E?k@GZCB:q[Q5
pair asked&task	523	VJLR]CTD:U=M]?CZK`a8TeBEDG@MP^^PXHOV\_NVcN[GUVw6S.F:?nOKj\]4^m?B
pair asked&team	877	TTYM@DeWIR/T]^RcYCKw=P<DSPFZBASSW_RZDOPHLPFIXYSMYWM@TSDC]`SG^PM>
pair asked&ticket	509	wS3LFp[mGD?Y5n\@PI;kmHPncB?Kgijo=[BTF@AP8ZW]DEA6JITYCIdCBAW^:,VL
pair asked&time	879	FASZRC9I?S`HG<VMwWJGDcNDILaHMC\JHGTQ[A:P\AfDQPZXQB=7Ob-UZX:2M8Y>
pair asked&title	418	\jO5]1Za\OZGV0AMUQIoYO4ZE@O4[>b:^f@caNPkWHYtDWqXb*ULIO7<Jj;wLYD=
pair asked&urgent	811	:HK\??NBYUD9GW[]P\CNIPFL^FKMD]YQTPQ:A]JLVFVGbPJ^P`EGwYDQMcQIRQQC
pair asked&video	478	WhK@^KZ>ICbo[)CJZhd;QDCC8@GBMVQGY`F\_)g=ZASP\AZDV<IX?mJBw2IJ`uF<
pair asked&wait	722	XiS8AnfYLL<I?\MGE5;SM2RSjQ5aYIV\aOM'8=I;?aGbBPJJ7ac>N)aFC<wk?R>W
pair asked&wish	592	bkWLI]cV@cLNGW]CM<=qQPOE[N<[aMwU<^SH6XT>8]Fh@C9JEEU:?7EKB?;RA=IU
pair asked&yours	627	eW.L9[IOGEbP[D]IPPDR?LD`E7FC^AeF9OJ=WUOLDPI<NFJ1R<7e>dKfOASwX)hd
pair available&away	489	BM^_&FEdY]6[NU<IL],\aQ`CVTEMLBbOAep2J]KTdL[jiLS#PH@cSS5K;<\P\g^V
pair available&back	477	2TAKRXP,XANN+G``TUHWwBG77BbDK^;AoaNgU@ZZcHMYB`OHd]gIOeIM<T2%hdP@
pair available&book	717	K<ULV6L@UC8SwHGSbBabJ\NHDRkN\:\AbZJaWY@H`?PUrKVMe<IL@_AA_>I/fN4D
pair available&bounce	445	wUWpMTLRCg<O9E*AC*h[D>:hdI*VhEBFfBiQ:2L>^VE:1/]aFPB[J2Iao]?gOZI?
pair available&call	617	ILwQ?[OE.W6LQaabbF@d/R.Mfo?lIHhLG-H36NA*O^X.`KfYVLVTNMQGmPjD[EP#
pair available&cancel	531	HHBXI@IUO`S@hJ>L^29@ZPH=]Y;YN\Q51FM+IwF>XkX@ahtKoNRWJg>8Ud<SCJ\H
pair available&candidate	612	[H?SGkpMKE<eHuqZEK/H1D\\NFQdLL5=I+O6VPS^c_41Ow7I?ThLG>RW<MTDJU<Y
pair available&choose	637	A=aVD8W.UDLINVloi;QVTg&DL]a@S-b;V]3ONw0VQZYF\HNGVYF3JO),kT:HUT5D
pair available&civic	479	G@Ra3KQF4JP#JHjDT/8L5P+B^^]pCZKv;ZY06?V$UWnK]Q\_IH13Vm<,G[aJM1b;
pair available&closer	541	NRIdYNMDTL5GF8MPVZ7dVh_fFPg<I2^rQHT\Y><Wg8RGNJXGZbN0`IR#cRDR_C=N
pair available&cold	411	>RG]L;/(?[;UZ_L[YaCIIXHHJHVML0ZR7ALDSiDXW;aKtJwK_QYTXH@aJ>OKh@_1
pair available&confirm	485	PO\_NNR^mP>UKWNPLMOST>C>[E^IXFP#K]TY8AKNLSWiB8@N^AW(Nd_@ECGUSj@R
pair available&deadline	534	]_[1NMv]S9WjQF;<dU<PrNIcX0O(cfY_jb;76Z3PLLSl?7TKS>^;D,e\#C`\9(>F
pair available&decide	461	RDO]BV[5CHZeFg[^UF#P%AB6caU)OAGfJLLTS\YSY\K,PM4ZQS7e^Mk79tjV:G\n
pair available&document	499	egQPFc9lOPJHCpTB_`XSm4'aqUDakNOwBj^KbSNOWCc^PRCZQT\=LPVNISG_`UGj
pair available&education	450	XXO??tjX`G0a-KXZV>CK`:uKI:A+T6eYPVhKJ(t13H9_N8FR^wd*GNQV6P_sp^]H
pair available&enjoyed	513	UTwiG:]B[bML`]THWK<UAu[:qoY_HHQV[BRLJo?RVdTOb[NVoPJ`wY:Y]BgM%JjE
pair available&event	569	:G;@RMWMYE;L.^JbdQG?VVI,AZ`@ENgJJJ=dG;#UNE[M=2hQ<I>OX^EdHjH;PIDP
pair available&family	527	Q4LjAe=R3Q_FVag^WJ&f?^2YX[bjFWQ@G;b@I:=0OTFDBF@_CYY\qIMBEk[i[8wH
pair available&feedback	486	^f/B<RMECZYcWYX9^pKJ]I\SJLKLRK[B:uN6wC/Z]G_SQM@+3=N.7D8K85SZ%]ZG
pair available&filled	486	EK=Q<KEcB6JG9P<=_T*&lO9QM?L.>V:MBQk#WN@@FID4IO4R:JGX1L?ZAK^V;5dT
pair available&finance	451	S3\n-@VB9ZFCPh`MT*/P*q'Ec^[\7<@P%YUN:7_*]]5ImPDWTgNEw^I6`^i5fMZ,
pair available&future	398	,?8UfRQaAC[9C9*@m^??o<J<O=@&NJLY>WYO`E(_[^t0cTWHX:#;<hT\CO.Z0DR8
pair available&glad	610	4cRT?@M^GIkDTLO=B?>KONkDGV0VHhNgK9b58VPK/ZbRNjW3<FJOR]QZ_fdHJ<wH
pair available&health	788	BG_UIbLOSJCEXWLS\ISXCrF>wVTSWDS<HLaDHQYMiPNJS^MkR[DbIrD:YACE^M\K
pair available&hear	771	JOHWRI;F4I@LX8Xc]8KqSYFMS]fM[HwSK_C=VN7RiJ]ZeNTRME@=<]N<dFNET8J<
pair available&hiringside	568	7QfF9aP9NTU4MbIEN5HN.K4EhiEe3GCQ+IIPDYFL2bW7L]jg9^gBwCGMCUv_TCYO
pair available&hitch	430	h8XjI[\Q_V3DVidt+<=?@\SQLYP4)LW]eKlKac.OfT`BZd,g8F@#MYB>SIHjM0WA
pair available&hold	533	dQCJ5\KJ^PQd;RMOVRJTj@Z\5Y@NgVSaHOKLZ==JSaPIQZw<V?ZJH<oESNQZOVR?
pair available&inbox	689	e[DIYASDXNK_ZFKNU[TE]LSKN@REBC`UHeSUVI>[w>lDXDlSME:7Fb-IKK:7_KI5
pair available&interview	629	lnN;iJV8K82QfLIa]CcVTJD;=0QLG:NMgS#TCP?dcFZTQDM=\<4FAZ;KW?GFM_:[
pair available&invite	417	]ETmDS>_F>M<49dEj7B[MbfDbIUT]UoOgP0DSOFYWCu\R[ZT]h#OfUW1mW@Ycaad
pair available&join	573	D:NePM8R?ZGbpa`Pc.EU@g>5h[U[W6nRIPtF9YB>`D^<g_I[uFU<QdJ8f3G[wQd@
pair available&keen	599	#S;_gh;=UUXRTOPJ_L[IZCLAHRPfI^RRh9^ACO:R<E[99<QQOYHA>iNdKqN@KXYb
pair available&link	656	cI@>gLwBUQi_HC?LFMp6iO?J6>b3_WQ1U]Cib5Dvt]J\J;HBWO^NMMUJPKJJYa@;
pair available&lure	565	2<UU]+#A;^:,wS<qUcErdq?:^dUWII^[Y5V@Uq<LH1XIHUcPTA5B>j:\_W9*[Eb.
pair available&mediaword	561	?Ufa-5H2D^'XLbBjb?DeIgM1OhI`<FbK(@mV=wQJC^75jmjaip@@MdEE^gU$u*E<
pair available&meet	690	dJM3SDJAE7GQZ=0KY>lKXwTT?@bA]X^MYU3mZ`PVW>VJO?l[XCDDC^<JQ=HE_H=>
pair available&mine	581	IS>GXj>s&ANYNOcJKWP=ZF6A;FJ0[`wTI@QJg<QIr>pK=B)KINJP_T;\RU;W<KO&
pair available&move	552	QL-eT;cB?IPIB@g=\MS#PdCjTVHDV;aS:9PQdF>i^0cLAQ:<?O2b;:KZRSOT8DCb
pair available&not	388	60NAeLc_LeQdFSf=9:XVw2,q[S>hAL@b<V7JW,SE0SBK>]K;>H2+QRAdFTkF`[Nc
pair available&offer	692	dD\`RYcNeHhPNSGJQBIOPKKGA_ENS>RJF_RL4RTMNP8^T=@QJCZ^WEhRE?wM@LTY
pair available&office	521	LEGT>bwWQ?IjHTmV[TRB>KOXsXK75HCjHbLRMU;KFgbDUV?6Egn2NQZdHs_U:Q[X
pair available&official	487	sSWF>kSMX\Er]JcIrLMVQKe_bRHMaQebGHO`_-5CGIc^B?aiLD?:jFj?3iwORR]a
pair available&onward	569	UXTWdFk9F49]^GDRl7UoeM>TDMGGdWkLw]SDKOEc]AFI[J\WkFSU6ZI%D2=Dgl3>
pair available&other	747	N<bTNP@ZGFELCbdJO6MXET#HWPOcPBRZI:<=MINFT^S0LSM]`SM_XR=PYWDLXQIG
pair available&pay	541	]Mq9&c:U9LG^KaTcXMMI_JWZAOPTKEE<#ZdO^T^KN]^Ud[AICXF[QFZ8U3[XFR>J
pair available&practice	669	]C`HNYPCGLOEV^dZPYA^KKHOM?@QO9Q`FaLNBJb?AWGFNMUNIYR>wN3GPDf_YPOD
pair available&prepare	576	MD]IY8=LVbHJfDRQwdI6S`Y4JX?]-FE1W:SIFWWIIc[PBLpSQD6[FJLfCVO3KHe`
pair available&property	489	J<s\6plB#bAZVXIga2@N)\oQPd._C.ENZhoS+e?+Gb/7ZbPgEN;hj6NFIUTR_5[5
pair available&received	474	5OE^jKA<;dQ5OJ9IfwQ96Bd?EL3FRQMJLG^1eiCd]P0*QX;dM=FSHSUQQo?D\VlB
pair available&recorded	525	DKck#iH@UPT[bK[bM]BFBkbXdRKcDIZb`?sR4YV8[X8KYdZ`cMQfZ_MTg__b\Q\]
pair available&recruiter	473	XGLGrOTK^,@dU&DCKvUYc_PL0[XIU-[[qU<HNJEYI?MZQ8YO]\JkXcCPVN\Q_wMU
pair available&remind	459	K=bOPaOJQ35H;?UjMb'Uae;wSU*F_Jv?Oenot=?ID]=ZCLLPMiU6a2$<G91ZZ^<)
pair available&review	595	U\FA*ZVc;OIFCPXRS?A=YGKFKMHMLXC7>CwAWCSPbOXKE\TdG[AZLXcgVKAN8UH_
pair available&role	544	=@VUXIM@5dE7LM?Kj8QPNV#SoU;\Hv\O2=TTEAUJN^R8H`lXsK?SG^NTdo^U^F[B
pair available&sales	762	I@\`E>K2KYNBZWCGBGSSBUPKUXVb6WQCoWRJB[YYSVTDSX^VUA>#?aLBYVK4T]CO
pair available&send	405	sW/T@fPrh31fSM;BUKdDIAc=GA^8TIhKk^b/S?OIPnErV/Q3nDM#`UUVbZbG\HO_
pair available&service	512	BEMBiM4)UW^IDGS=XIQA;_PTJZRG,I2AVI]vINPTC^eI[R?oh\0MQw>Bl^80TDKU
pair available&shop	735	83SRS)?JC_CFhYCidKFW7tR;J\WZ>/f@@KI^PaEJMEiNnYdiZR@)Am.cgTJ=wbOD
pair available&sign	677	`RK%T=\<gJ\\Z5=<wf[?\mGNRW`G3QN97^1jI1THVPA`b0KJ<5^?A?VW:>jeAUPL
pair available&slot	503	[_<B<dME\=<\BQVMnWD_T[IScEi&FGnCUUMYV26SSVZK>D7XjG@AR<##J?6NQG-B
pair available&sorry	602	PEF]d#]7YUWNOBK;^KZO]JSXSTTlPKU<QPCYTM_]JuWZf_bM[b=aIaHE_RFMIAE;
pair available&stage	625	RLEeZ<M#@?HZ[`X]f;PXUJ7N@PRAMBEC<HBZJFJZGJQYDGYbbNA:;NDFaIR7K`ZK
pair available&start	475	eTwY:_C;@NBUFYhj7G3S?i0[a[I`9>hTQ<dZ@sP,foK>noTfdPgEDmKXJmeOXGb3
pair available&study	495	GWEQ^U1^RIKpGi\VE\QYA\CMaMFPNHI>H>[Bw@,RQU_OiQUMG?RXTp<;BZA9YJT0
pair available&talk	582	]#Oa@WPUHU(WTS[qkJDXVS:KJMUIQ2o?P\MPdJ95]@UKi^bF]>`8WO93TN48hM;&
pair available&task	416	Q[:ZwERc>GLsdIK@^EJ%5JKGK[.g27PLOGeC_\A^bqYF^iPA;W684GG`S]K(UZC]
pair available&team	504	TSLEM8l:METQ]JJKiZlJQd#T3GfK^>kJ]bSEhB2OA<fGP;sAj/IBd`IEw=89iV81
pair available&thank	584	E@KI[K<EWEGNIQEoJ1ER7NV<O?Q9DDSDKaLR@KW^FW>ORBFebjMAUKL7D?,WwdNE
pair available&ticket	528	\^CVH3[DC;PROMKYR6aRaIX@fPIQ/,X3hL]ZXEXjaQScR-H?TY@VTI[bwG=B`^?^
pair available&time	395	KXIPfA?CDfLJ;VFIcN@ASeG]IAXGNSL;XdnV:J:QOCwOMh^[?CJ?RH5GDiUXLXXX
pair available&title	437	@6l=D?U/cHZ9sA3_PHoW>`E>GIV9BrYEc`APERq.H]]KfKlP\Al9RwOQC_dtaGM=
pair available&urgent	477	cZReR_6hJ1dXNQSCd\1P@>6v7PMrbcRd4BU@[EEJ^CD5'KN[GK2TNlf`YpUw7Nh5
pair available&video	528	KHRAVJe/e9NpY=JUtXQ;af'8<KH6]<N8^REYuZXVYMZVZSJHiR-=JwHQeF.9OQDE
pair available&wait	435	ULWVi]S]<UsL<?SBc5NUJ[#AZEP/SLmDNf9hDCH;OWpGPOR_UvY;PPHY4RJS:sQ>
pair available&yours	628	c[?/Ejae^<RU@$VBP)fUV5Pd475/wKJ=Sc4nG6C@%NTwR7hGDED?kXPePKRV?G=^
pair away&back	694	UMK[=;Ea?0#1>ZBD8GdI:J?n8B*R5-H7l/kdGVDMXQ8?OEZ7@9=\=75OdLSiHq99
pair away&book	465	\S5mE[e`?IVkN^OWR8P1wHQIUA?4^\UNBZoK/7(EQnKi1,a7SeOF:3i77Iig,PEQ
pair away&call	708	PU?A]mJUV@SI2OXEOZXPZMmd^Le=bmUZLN6GV@;M@W\aPBVOAVRFNV^K2TaR?LWw
pair away&cancel	515	K6RBOZQ#[VN=PZPR8<4DVFK7RRKMYMHVI<[F8FZ?\HK5COgLan\/Cqk7VN[RhVVJ
pair away&candidate	535	MSS^Q[GG=uMAAJ78O]8XQQ7Oih6jLb]Z8\W71^?AVC_EPbhi3I4]<RA^fNNYS#aJ
pair away&choose	687	XLW]ZQC^MMG<CMYNGADTD<BUdFVBTOIQTIaQG;SIHM=FV?VRWWw>eLJCcMKdZ0Vl
pair away&civic	573	k^-hDikX;EPh:MQ;e]H@VHkZTEGW\XCS<^9R@GVCU_BpNPK=9DQQi?dN<:wsIUGQ
pair away&closer	592	8VR\dNM]K57P?`gPQTX]SEQdDVVJ5OTZR3IIMD\VmYOK9BBQ_wP5J5]:DGEQPdJ\
pair away&confirm	507	<?5IYhRRLOZGNUKCF/SLc^SSPcGX\Z2jZFE<6\\BWARK3d[1<Z@M\3wHUMc_8LT^
pair away&deadline	538	K_-<cXNLJ/CKCGCN#<j7s0]t:9f(HG<Cq75ht/T_Y:AR,%eAM4JI3K[VkJ%bOr3S
pair away&decide	607	PmC/TPWd^<]S?SaEdXMUwMha`J.GhbLY1eI5KB(A2j`KIGrKP\_>_NdE,NNdAL?q
pair away&document	470	IS-9dKEK5@mEGTCLEhQGf[wtM+DbRSGLPGDMZjHc0S<NEFN</5KD6FEA3`O1Mn.Y
pair away&education	438	WOwUQ^TaM_9FU[8F=?ZQ?U?rI`v[6EH?GKWUZn`P\_8><EGVHcOno1M:Xq_[XC<1
pair away&enjoyed	506	EKRHgZTB\HTZ>O>ZeZ_lTh#L4OKDULOH\MK]VLeSnM]ANCOYNEN.QiCLNAR:UVWX
pair away&event	593	[ifFR8IH@UEQ[PKIMA9hPoW+kiKDU=NPSIZ#HSQEPZ[QTZ\XIMK>UOW:@R`GWNOE
pair away&family	410	EF@k>B^U_HYGNAB=d8<2S1VQ8Z[w:bQO+GC4afiDwMEMRKA@34JVG7<Y<KHQ/>Se
pair away&feedback	544	B_GDLRENRQ[?hHD>?GM9B1u`@^@QLKOLg>R^2ZYF@A]`VI^3@:J>TSQNMb]S+wCX
pair away&filled	604	Va<;k:ZM`TDEJ3:Q6HbPV5o^7KNVHSIZb\,Sh\R]B.5YI6S#5JIJ4KiY0SVV>rJi
pair away&finance	600	\@g>EXTJec?_62LONO\jOdK7w[V8WBD?M\>58FO:^SMGUCNK<V[rdD[U`TdWH?ZA
pair away&future	489	SZS[,VbTPO8_F]R^PTA`P%Fh:J30<7FI(AXCRNI`DF?fucZD#]k<SATAY=LUJ9GY
pair away&glad	411	U<BJJZL?GXH_HK]QdgVEDJc+cU@@^WMWEZBY5<`F\fHGSU\GEwTfS.dHF3gPheHD
pair away&health	557	QTU[BGK=VQPI_\PYU@LlKQPCd[L^IPcj'GgLNu`::nOCV]Zkg]IRwREYG_lKRYEH
pair away&hear	396	;kA,jYKTLM*^KQLZ20]Ea#.`N^@BLa]1Uc<X.>1K/Kk4M.^G.Y\Fq;U*PIFN?>2c
pair away&hiringside	678	<E^PSRTEBQ<EC^w\E\?XOD:PbR\RNONYHQ[]]T;RMKQFDWD[PNNBYaYCgG<IL)CN
pair away&hitch	428	E7UKAKw719jSG@YN[I<jmSCSc3h3]TRXPI7cbF+EVOSUbW1cEIB`\DT2@bG9O,Ti
pair away&hold	606	id<gPUTk#:9bJcQ<K9^dQ=PdhG?A]MY\@Vd=H]L?TK\JHX[:=IROoONVBAf[?8NF
pair away&inbox	607	mZGiFA,lJ9FJD*=I9?f:\E8UQI:CFB5:k@^]7/F.RK=:<*o0J3DnYR8ZhZYwHg<N
pair away&interview	603	pS@EKh_bf?^L6DV>BZ-BQCUY47S0qsYIBN\NV9=8X<FZN=GRMBwO\>iFL<V]UEXL
pair away&invite	495	3]Tgp8ABYLFX]OT@NXSE_U5WaXTe4[VGqHQDPP<^IaK=MhOK3F9w=hk`[^eI<IWI
pair away&join	441	I?bOjCBLRdASTMfGj@Z^;J6eGSdRI<J>pJ/FOrM?aOR>UO;M1PU7[B/D_kPBV`c#
pair away&keen	417	MmL5l[XKV`&MQCH9UJrIwo?EdLG%YS`WMS?YI]+bFETwG9JE?G7:``FD3BF1knH<
pair away&link	400	BAP\f5LGpI[D_RJKffgIfYNSL8^=LTkK/NSbgJA]QUlW`Q_3Z>BH8w5Q^@YZ`u[D
pair away&mediaword	500	RVFI^#9^GMCQE@4A(w[B<3D`2b@C8K=Da9:HO^T=_R@N<Ab?=EEc7L6aLD:TAcE`
pair away&meet	651	F@IkW>XFKRBCZ:RB=@TMbhBQFEN_ZEFDOGaY[\QFhBDOPdMTFZCdLT@KhVR`OR[#
pair away&move	494	MFTMEQdO;G;if^[4GSm^8UfsE=OIcJR=KN67M5E`5QUFYDWC#TM7[Ne6AINBQ_4U
pair away&not	844	`V>VO@Rg>+NMECWB@H[=nFTU<IH?bd>I^EXN`EJOYCWT=NT5@F@wZ@QMFRQoESLL
pair away&offer	583	T:D0YbaJnRcd;GSSQW]VQMKX8Pb9T<4%iH2wOG]P`HCaV@I@QU_e[NrR8KbUlI>T
pair away&office	563	SoQO_RVAOHG[TF]DO4HKaUUL\c:LW[\d/B68UXaZFDra>ZaBIQ9O9^wU=VZ=eg[S
pair away&official	526	DIACHa/A0]fDHG>QLO=eDeI_RJqTUMPKY6NI=G]\uIS.L`QwE^`B>rHda\TQPUV2
pair away&onward	447	PYD8EtPF_M4HhX5DPDB7lL_CWEX#ueMOJu]KY=NUW$FUXJJI(eU2Gc@IH/K8U?TC
pair away&other	541	HQKV?IB=^``RGXCTNeX7VwnO`jOD5c@M]SGFbWc^WL_MFTQXD2hEMOM[A\MIQUPc
pair away&pay	511	o\EYTTLaiFEX7VaKQ[TXc1[QYYj7B^CPFuAZ/&;[0JKpIKDFLWPvWOUTF`wYFOPu
pair away&prepare	484	?ZEGSQVbd?[/s6XA<[]EJV]];Z2Q+B=V[N,BXLvwPPA;1@^W:YTbIRqCVNBKHkNh
pair away&property	445	O2nN>t[L=nFkPc_SA6+u9j=@PW;QLA>8J]UGL5daRV@KrZO?Mf[ERKf@MM]kw=Y5
pair away&received	414	HN2jj<]bqc9KlEYG9V`]MMG1Kn7dI<esk<=8[[d%eECJGZwa<W3?eCWfcjs(_e=i
pair away&recruiter	419	UA<Qg4DYGVTcOqT_,USS<92Tb@Q#GR5QjV<MSjVs;H;;OMJQWD^?I?bbD6YFpPNs
pair away&remind	539	pEHh4uGdE9WM&;K@CBT`wX9PW=W*mNDM>VkXGG9;PORQJ@m;<RGWPGY>UKCP4GWB
pair away&review	436	egIk`GXO+4^c^UiPN$?KOJ8RH:XUG3]K=fCKOUE8OtB=W0OwMRCAFZ8??2TJN<JG
pair away&role	714	IL[TejWJYBTVAKcSBHjhGKSQU<cDY]ZG`GM[_OwCBEA;FGKVVZfJTQjTUMI@LMS`
pair away&sales	660	G^Q]BTbZH]=QMVHUD5#f>qX7kg+T>GSr-Mk8NVQHQk_Ilr_PHKVDZDWDMKaLMRQJ
pair away&send	540	ANKRP2#Dee\MLKEQ_DmCHVi]JLZF@27^R@T_;^jCGKELBATD7fNSgkBLS[?5O`MS
pair away&service	514	q`C6hmWwN:]RMMTJTAhY]OT3PcIRP]^aAWL\PKILV;fe3Db/;JAePTvY]NnH/KGP
pair away&shop	628	NQ;3_K>OdLXElL=QM]jGhXX;HJMJZQ4U]AV82EabDAYZG5s@^:N6AwbLS]@6`i_G
pair away&sign	447	SH?L3H\AT\VljL`H^wA6cPf0bFnRBBIA.M)0NDF_qd;IP>JbOG]UV])gA_F2ES<_
pair away&slot	432	R7cl^CPT];v6R7;2j]MQMwAaPnVh`eCN6EQ]U5jWc=bOB=RX-:U[MNCmkt][73[H
pair away&sorry	439	>Sbf\I3^WCLYU_qBE=E_;AH`jSQ,LBJGHD#76<PS5u8kPFtKWZ<>jUS\RN5LvV@t
pair away&stage	493	KE#@@[Sf\@EOU\`e$KBGS>G_KCTC?H8WDA9]k@Jg\W<3HYA9HPUKg@CLIBRNcZ9d
pair away&start	620	aJR8ZDRSZH^N<1DGawNM[<NGKV\7CPWVTPJQGRURMWPfFHLCK@\BFJWL@K]]@MPX
pair away&study	410	Y'KCaLH<7JVL4[W]2X:9_I@bR3_@;W0\B1TFZ][7a9laIWw;KLiOigESb\J-`_`K
pair away&talk	479	P:ITwLg0eIMWeKD\hX]NnjM6,OULZUYPTlb`bgHhU[l]SPPRRVYA/hTXKjC6f^`D
pair away&team	615	P`IU>QhPN<Ob<nnVD>0q`<fkOSMFiWLZPYKVGABHCqAe@=KM9Pn:QVe#B;I@?7LK
pair away&thank	602	#IbJCZ[Rb\2^DiaWGMVW-R:_TFSKBE]FFRDW0]ISQ@;OUNAgW`UUcMYNac:B_SSS
pair away&ticket	572	LK[GZ[MGQRTUVhciILDYP]H]PYbd\#I7RB/I\4VM=YP<H^SXgPr6pjF<iR54^L[`
pair away&time	798	NNAVZLIV6OO;A8EH>IX=KRGwDJTJLBI9\<gYLRFO[K?FHGOD4:?\ZKA_aTK]>YIH
pair away&title	593	TK4FNDu`U6=W=_fN8?ACSISoELME\S>@ETUD`WITb_FHQrJ<JRkEWBhE#G2WMT8]
pair away&video	394	^CXIgc;Zt=6I;LSwXQQV]l[9<jVIIU`9][EFRNN<PD]Og]lN=KNHI7:VNOG@[ZJ:
pair away&wait	541	>iJ#H\GTI?,Z@^fSJn^3A<lbN_7=ioHa/R:Q]NNI,ZYfM9C@N[a4M-ZGCJFK6O;v
pair away&yours	514	9<aJPIV3:VEGPkjq<6IdDJGLvoaf/DQaA,^A]p>bI`H4w]DVOmv)o[QA[da<ZSYO
pair back&book	574	9]LPQB[BDHDRjFPDVwb2g?cPGSRKQOOO?RB>\KUg]QW\d]P^N>dOA_^+JNWJFWLN
pair back&bounce	332	Pa6_G=Fm26X.8/V2?7r#?_QbtC>'*bD3nRTEC5FAiB%CN\hZEaCuG@=_P?o]E`DA
pair back&call	571	uf?QBbV[JG3NETkCZD3ja1JEhERNe]fZ7`4E5/Q1DVHI@@GMFaB5dQ^2IFUwB9?_
pair back&candidate	439	Os7:a)?VaP>:vB9MTGZNNHY0JGD?^@YJnc<Lo4RFT<c_VYL2^J#TCN?mY08EF@`X
pair back&choose	424	lwDB0UaO]9\JTM6,m=]aIGnSE?O9S;D@Pe68-QWNIu;YOi=@TUPeE<n`;Qj^1THX
pair back&civic	616	T]DBU)KHUF][v98<TctHSLU/8>eEKN1:RY#ePH`e]OOWa8E?J:bm6Ldb<LdGLHAA
pair back&closer	479	M8HwV>YUFM:QVeE`MUT?.IX1ZL`b]<<JYD]P>ZdO`M:YeOIQVSDDPSNUgJ2QZNJT
pair back&confirm	517	$`hHp#PBfUkXc84SFWJXNQe9KLTE1SG?SV8YU\[q]H_sC:[F[LSITZJk\N@<QwcU
pair back&deadline	537	Di@_IZ<OEVJ[Ob[RPIFF[>BYN77KAIGHNaQ25NHRYXKqbGC.'HCe2K8@E7PRB`Ww
pair back&decide	659	E]A]N[YJWEIYPR^UTVDOjYqcFAFBZUIMA@F?VPNRChRXCW@NAck<GLJHNPYNUQVw
pair back&document	607	=@VIDZYe=M5EJblUW7IiGSUYNVSZZ6VeFUKJT=JG+7KNIDV_A?X<wS>PTlO`T@>^
pair back&education	397	TBS-6ve2v?^_L9XPMBV:N/TUDIa0[;AQDn_Q0/MC5ZA[?A2)ZIwXV)O^:JJaLCn;
pair back&enjoyed	748	eB>FHTm;eH@jVLHIbMgMGfX:L>wHP4;J9o>`ASKPhMPd\ARCYRSM`QM4ISYS[DJ:
pair back&event	610	O9V;EeXP=UW[PHFRwCLBL?RA>O`GIHT<;KPfD@SU^FKfC;A=YL`GmML^IMNUCBCJ
pair back&family	640	?DYWLU9PcRSOQEJTPDSK@SBBUUTfDSFGJNKOBwYIW]HUQRiMcLL,UHG8[XL*SLLG
pair back&feedback	409	7RJ=F6*E?XMCN49ASGlN`>==K;G,UGKHwIS=9F\iD7aQNNX5gP%aPcACCYi:A]GJ
pair back&filled	595	V2XVK:JMX9DBKH3BTL]U8]>TMNKE2AJRRE[RD#^J?M9Uc2;BPMLql@FeGPdaNa5:
pair back&finance	559	lFI4QZL?OHVdRCGWL`[:PWoP2FZCA8DMek0wZJLLkYFnGB8-QCoNQAQJQ>VXBg.P
pair back&future	373	bA=a2bT?8HKVjTYPCqU/P`faK2JiD?EC#fvS8k2Ius1YZW:X?Af=bMCNAC=K:rKQ
pair back&glad	562	BQJU?OC?*ELJ]8QTE^wiSCFVLLPXjTeS^DOF`hLQI4V[V[S7B[:F:VJ_[aX-VbJ`
pair back&health	466	VeI5Q?f;eKHlVKG^\^^Qd`DAJPVKHBKHu`6wTdlpwSCwSAJEYBYaBG+`]>FDAW=9
pair back&hear	456	K]$CKWHOAU-\JU;\IB>VU1i83O>8eG@JKKSF=<M\WLJ[TIW=LG=_RIAR6#Z>AY?F
pair back&hiringside	570	#QU&V?R:K\OLOJJT>PiHY<ZX/HdEG8:7f2:UoROaV<^J^HCYI:HgM^\I>P<;l`Ln
pair back&hitch	540	NiNKJGOHg8nMjK_CoMDJTG`A'H^2Md;ESNSUNJERVAwMPCQcF8IfQAQHLK9H4TWf
pair back&inbox	705	<<GV^6QMPSH?P=ED:TgHXP=7P<QCL:5CYDOOU7D\l9^TQPwC]6=J:M8eXPLWAVB>
pair back&interview	716	DKi@jEBM\NMNaICSRMXJwO^E>]XUBcEKQC=[TUkT<:^RIOBFTNHM<TEWLMJ:YbYJ
pair back&invite	564	1??`U3kK\#UkSPOYBcYLIF_L=RRVX>N?<E0`fZ\]en=^`RD<:UpSRM\AF;SUHSE\
pair back&join	511	d@oE6IhMfOiTi,<<[\OFRQZ<VHdUIC,IEE>uDJI9kd1biTK)@Toce4wLI+sg@>S4
pair back&keen	776	TKE<gRFO]K\YTJL>O\wJOMULI@VPDJH@XL?SSSXXSLI^G?F:JMUjCYRWJ?O?BNNW
pair back&meet	466	aTe@K`bYZM7LAgigP2Uk_<Zi>1T3^YljA[PK6BC=KgIwD;BKBjNIR(d4AQQs=O*\
pair back&mine	506	WGeM81.B>PLCUNEwl\>fNl:6adAS[(rReGa0;cWJkVR=udfMabA:ZmC?wZK>A5m<
pair back&move	505	Nu<JdUAS4EYCp]=PN_REYOwq:A:8G[cTSST6Da`^3MQR?H:CLPIHDD\XCG\ILQ;,
pair back&not	822	[e?O>]cdUQBJEA[;LSLE_J\ZTMB:YgcQJWaJYL<VF\MJJX>?B@wSUNZFX7RW7DPM
pair back&offer	501	NbdT?:aXK?l8MIQ4MO<X^SwSNBNBX?sgQ\[IHFPK;GF`]*]LFQR]UW;?NPVYD@RV
pair back&office	606	h`#O6/VK4K@^A^YBTLNFLMRHKQ>SFDLT/TSDC1D?Q[HS83?<>@WJUHbM?;RVD?5S
pair back&official	604	W#GPTNgSZKMQI@JLaJ8MLZgc>8WGRNS=CVjXVHR\eW@KSP7]FEjG[8]WIZDRK2X9
pair back&onward	516	PP@NK8FSVPKSAhT[KdJJ\NUwbL?S9K>:TXh=gCKhVTW?`dBQQ@^@aNj2DPAGR_SS
pair back&other	472	UCGSU^6Ff6NLflHZ[bKW`Z7GO;PFKHbWKTUCU[E]L=wKiUbfBC9QHeA`c`N:\;g9
pair back&pay	439	r^Mk*?Y?^CYQKQ=FGhO95IM@BI_MF2IKAOjHMaFwu`-)ia`=8JOLII\WY:W>BmTE
pair back&prepare	432	m/]AEYcOJEOI4K[4]BTFeGNONJ[w5SDD]C`MIWL5P[AIJeOPbUKh?<]BaUG4_RCI
pair back&property	564	KJA78JNG2aG;A8<Xw8D`C`B<tdOMK6L`OJ]3RE[DHVTWLQ_QHkO;FXEDTP^H^2OF
pair back&received	641	EJP]>S#EGZOEXM>C;CTc@X=_MQjHEJEMXRW\LPGJG=M?G?PLOFFOWJ_MTZRQWfGR
pair back&recruiter	394	ciH3ah;X]@`U)[UKj#f]lI44VOU#Zda_dWGg@.S>aH5wEK.PHXQQ_<HN,RnW(<Kd
pair back&remind	476	Si*+sNNX\Kf]KFTS]Y`V[3\`a8AFghOwp^<K8(N[LMhTM2B0S5G=6MEH:97VWd1g
pair back&review	512	B3W>?'6=9]K<^N0TLbaBFfKU[_Rf4DIXD;wG;YW>9[B]BbJF@O2FKF73bJLXHSZX
pair back&role	425	N\OvCdeG<aFC<MUL_9;]DNU;lO3r^Wtm1Ic5=h5-HBqcSMMOBW.F[^\SvswPM*TE
pair back&sales	404	=VVE67Xd4cBC6_MSZ/CR6RjE<[11WFjv=]F4DK_><bVGS5w\UYJVaEH=RK4\EJF=
pair back&send	499	HV]LJw+\Io<JG?af`;)NLH\GjIRMBa<R*\U1.8UJTbO@_bUVA6BKnGXRAMrLVFUG
pair back&shop	545	9>LWPR@PZRZGdTPbJJCPK]A0NlhSdWYe/]`Ja[6LwbiJIO^=U8Xee[BZLl`@`4]I
pair back&sign	510	PIOMZYQ4G]#eV,A9W4U;?P>\ROn-V:>LY+<FU+N[GPQLW;t`7<Tba<QO*8R[:AES
pair back&slot	383	MMK?PqIHgZUf+:YUXdW_047kb3Y_.O\CS#=\/_qEFJ1:V9GY:ZEh8BM9=[V?+=Y;
pair back&sorry	436	FDVT5@HY+WV,^DX<d`=oLFO;hXCLQAwr1^_'R*CM_JTPPl>TVHIP-YXKrOQGE>k0
pair back&stage	471	+T8fGHC[T48EIjfh#0Un:CajhE^>VDUL^ZsXVE9WVM7H>OYDE\=?aR=JSGGHNQ0^
pair back&start	657	NX<J>[kYAOI[GLD<_TS=`Jwc@7PCV_I\FTN\]7HEGlWaQFb9FHRR`I`@IKbb9KLX
pair back&study	440	T8HKwQRGVAEa#M]98GHhKOI\S4g^a9)0GO=W[JFYUUHbLG>b2SIDHYR%<PIHJ]>W
pair back&talk	525	UgAQ3ga]NMct9JVUd)Whb9^HPNWI[NNN,WSMGQNwioQicMF2&5l_;=WD2=okDP:`
pair back&task	480	+Ewdgm?:]ZY8cTFQ;dZFBPQ?BWUX7D$JN8AKQknZSFF5W`IkZDF<QMK;Q]>&tiXX
pair back&team	509	UA[\7McXXKD\KUGfF.GO#TRT:S\FIB;EUSJ<WBQG]]T=dD5iLYrGPDDBCG>]E9J@
pair back&thank	492	g[I0waVG[2aJIIR1?dX:b9^EPI1MjRUPQk$5t>'TH2MfKDQ?0FVL@W\VE8]bFZTP
pair back&ticket	687	E7YOfW5]IQAWSSCePTUwhd1IMLI[MG[GeIA@EHOUMOLTJN[[WQS4?jT;lM>>V]IE
pair back&time	605	Rl@^GOOb;,:RRMV=;eBMS3@eG-V?O=;7cX]+IB9fMTSGJ<O@#<SkY;FY6-JJ+X3Q
pair back&title	543	Z8AK?GXBTQ:XX\]AD6^e/Q;kdQ\HM?HNJV1SEHOOHfBFeK:`.VoEU4A7?R4D#1;D
pair back&wait	587	=XR`VAZK3IGMZK`L_wGRD=RSvFVkNCVXM[3RkG=JReZg]R;YJc5WIH9PKVMBF3@g
pair back&yours	463	]<7khErKOLHMQ\\aA#SIjIF[0(dPPTG9H/FPe+TvK5OCROD_NV78HO\=MY&;Pj9v
pair book&bounce	485	9VRb4j::1gERNsaXX+9Y0QN9\hhw>BTr3Zf7GeM3p]-Dio=[ghY8c=FQchT^I7fI
pair book&call	552	]JO<\JjkeLL^K\FL9KwZ`:d^NNMF`XXFOH>QCTL[B8YUFDeJM=IHI=jJA=E7DlCd
pair book&cancel	649	FEKUA`LCYM`EL[@AFTVEE5X<LLL0XkJGCKg:XLUB?8><@WTb;[QPKw`M7C>QDW_J
pair book&candidate	534	qJoe0b_TU\;SRlP@A=9LTMB_YIINcC]Y([\,-L:BwMZG[uKaWeC2jA@5VS1?c?FR
pair book&choose	853	\FGKTAwKJAQWJSXRMQMJPPGPOESCZ?VBGK>HNIJNNIVL8;OFVKUMWNFMICIUHMHC
pair book&civic	496	+QU[JTDZSUW@:Q]<M`-:??Ac_N]EX_>J/ME+cIWZlXp#9HPgIDL:V`ZXNTVWAMVO
pair book&closer	595	KGL^l\OI3QBPKZ^]CG\cFKIZHBe_CKQCOX]tOOHC]TL^PWpR`YVUwXV@`MOVYbCY
pair book&cold	397	WNGNAda_tZMEJnKNJP=]Sh7W;OFWj>Ne)G@al==qg@lw)ALDK<Y<?J.W]X0UNq<K
pair book&confirm	493	NbR&QXCY=_<a`^7WP`W]]IePCX.J?WLn*PA\#ZfM=PYF;5dE:H6cXQmIN[sg:FV`
pair book&deadline	437	HjU@N[WVLM:FV>TYFMEf[DJWqM>FtoRDjgTFX\[M?eW[[^lJAOFOoQKcZAC@9V#f
pair book&decide	618	cVFMUJwTTLAW@O:hLNRNH:=PON];2AD3_WST^U\[QVMCV]R`gIfuV@O`HWIEIWEF
pair book&document	653	C3;]9^ORIPN`C]NO`A8w[YCFeZSY>BBH:>\@LM@RJQYBYk@aOX\K^RG8O_V[\BOW
pair book&education	498	NJCX+4IAhd9kIa:QM+fE@gCiVi)P22jX`PJ_9O<ARNCEm_wBCBNY9AU`ZTB3Q[I?
pair book&enjoyed	456	/CRh^ZHT_VGA^\PPWnE;G2^ISvDPG>8ZHBZO\gQfmRQBH^gJLVRVwYUDjjKMQ4ZG
pair book&event	573	ISIP?@LV.wEOREG=SQ707JOQWP/O<aUR9WS5'Ul2WO^BDWuT7YIT]eZSJQ`DCRHQ
pair book&exit	425	B?mi5^*POb?5r]do[?@`WK=B_K;_>>i>KAC:3eGDT[@5coHUi]\4tE72TM]ha#_K
pair book&family	618	V7g1SFc>B^aG9YSOF;8^IjJBTNN7HPF??UhLwPDHJHA;LZGYVbpPfsS'\:DNj<b8
pair book&feedback	576	EOE]oQg_Z0PUU?[<LMdOG+MLRSDA[Wj_[U7A_C\THIPJZ=[#R?QjGTJgFONS;EMT
pair book&filled	636	GDNS?ZKKYV[OY^P^E%LXA[NYY_ZUYBRNb>OLXAm2>S<AJUJn]wQNOd[SRJVO^ASN
pair book&finance	520	cLOeSTPOSbNTSMYYUASEPVdG/\^DIVHH<KNO]P`hL`CROFThIJwg[Za3MRma[APJ
pair book&future	391	IK^E\ckTNQE`\j@T.BXi41SgJTLSMcUDV<YX8_F>A7F>?+MPwO?OUabOTQePE?Np
pair book&glad	630	1QdwG;7T@]iKI]D7I^QEZH_gMH6Z1_BWeGZFPfQ<Y>NNT\J9;Ub7:ShS<egDOVPd
pair book&health	711	LGlW4E?62[6]pRSdM#Dl3]5Ddd<\B8fd7JTD;tVGMSM@ooea`mHRpQI1UZ@8qHVI
pair book&hear	640	LPPd2i`MKL=^<ewUSL4[9;M[eO?_VcTr?[X91@>84]RXYhLNJYPES9rH0Jm`H%at
pair book&hiringside	477	8Z[nX4k.aMlZK`]5DAP0SYcZ;NSLC7#3_QMWXRUegc`dSXL\gPkaJmA5aJ*HQjW6
pair book&hitch	381	hZr8-io1&NFO+LVpE21Y>PWQiF8`[V\=W;tNK-MLK`Bh_bG?J#Q?Kbf8rW0kWc^5
pair book&hold	454	P=OF,QJFgR<L7wJ84TQHZQD=GEJ7^?;HIFeCH\VFSB>PA<_vur[`QR^D?fFkhdc)
pair book&inbox	562	qX:.5[lF35Q[SWKIQY>_@SOJLDW\qX[N3mOI28N2L]@SUU?g]TOOw16D`BPRKIDL
pair book&interview	468	Ut@1`MVgN<[jIJFa>V]6]7S/2GBHS;_JSo6XRAMCB.nU#Yg5KHGS=0aKHN:>=b1M
pair book&invite	472	LKDAVfk;%ZHM=AE[=6MI->R?bEiRH]E4@ZiD7\YgQw;PLJHSXXHCsPI3R_]JQY`K
pair book&join	495	>BM6IfRCTESI5T[J1AYDk9HUP]JOZUO9E']U<Pdh[TUHNE\Iabw?IWrBYDGLKYbb
pair book&keen	470	W0KiA=e@YC#[BoWjaRYLLMYAVE:SSXbD%?X?MP-KL`OSW/`ZRMM2v;^7?N9\[C/T
pair book&link	713	ZFGBf5P2`C_U^3CWYVX;^vP#9DrDb3c4LaIjPR;ZgJZ7[B_F[BAMKl5MSGB2\_>=
pair book&lure	582	>.fo=EFE#XIYFZWeD6QR9AI[FdUS?EGJ>:PR^eP@Of*A]U>GRjRGLPF76JOGUaf?
pair book&machine	382	J3K95@CGZ?NBM10AID^*wP6?RAF@B?VH9A1QEDJD]/I<?.tQgVFCR`&VS/5.(\9=
pair book&mediaword	507	'L_K2FSW3wI@MhYU]ZNHHT9Shg@YPR_mGEX8I]NGOK`@ddVFMHZHsE0DVeUTR4ZG
pair book&meet	616	bTAWOUXODP>R_a1W]FHENBH>`ABXY`W\IXPUFMWO>8d-NGw:YJ8blIMYYU]N[=ML
pair book&mine	781	@EBPE\NW_MBQHXcTCdYJZNwHIEMNCeSQ`IWET0;ZLXFWN>C[PVKPN?N_1[FLKU=O
pair book&move	605	S2TiKnIfKZ[M4@wWvQEN\q3PE<_ETS^=<QjYG10`h>H8SZ1?HPUChXM\2c1IB/gO
pair book&not	557	GBRIWdOSLQCo@dPRL6OfTBGARQPSgeOBXCO^:KUD47HO27X[SwpISSRAh;'_fY=N
pair book&offer	651	cS@;BJ\_EK`E5@WAeMa[ClUG[Zk>K<]I#OK@GHFVSQMb]T\dXKD[O[KFF<\QcW<>
pair book&office	711	-6Qq9XMT1n?ANMUSw((VE[F>jcRd3?gc:B\8EGA;?k[>\V_WXQNLnXKH`e]aK-lT
pair book&official	724	<=Wl9ZH=3n>@cnXl^7&o1c+Ffh6^2)wP4?]F8bT;]l::UXfWX`HOYZ8<uaFU]?g9
pair book&onward	496	4NF=OQKNcbsW9O@YAU;1ADN;D\SS8HRkJ@bITFwM/BvQ9ef\CfGYK[LV=]eW40RW
pair book&other	483	`S]T#b[Ih2Ea,VY_BVN@7AObhFRIR?[CR\Mg6C[NGPSNI^\ZMcg\L@U4G=JPSXKT
pair book&paper	347	0YXaFML1^YEEUeiEkBGB<B]eeG(_$8(WGBjDjw=>N[kQZ[PF3eO<P,KRgkhDaj_P
pair book&pay	401	AKOKRZVVIPFRFXb]YF<MkQHfgaBL[GBOaG_1GIjnYYftOw9Z4lSIXiVQA>r^9MPW
pair book&practice	588	DFNbAN_>Q^;FneJjp8Ko:p:6a_QgQBu[#>i,EjRNH[P@Zidlq_;Bhi3KkaK4VGsG
pair book&prepare	511	DMGXIdU^F\HEN]494wZJK,iSeXO]J\I@POQF78KQ`\PKGCU4E[KdVA[KJRM<N[UM
pair book&property	516	^NP5^V`ACVBEEFHX6<O`S7TCPWMCWTFZ>JS<J^S5MwF;[LWHhXl;i[RBCU`RBCYT
pair book&received	572	[QRGYjZX]MPGPLPBWI[VwBXSa=e;\TN]BF\SV;V>4Oe\@GIMIRQMCMcEBQHZe=YN
pair book&recorded	532	9Ids6MLI1l]+RZjgG7/M=iEheaFuDL:F#3c-HHc>^[R@^^JM\[JYqa=_l^[GTDhA
pair book&recruiter	711	TN@A`WD=^Ek<S=.DEWd>^I^=CKVJXaMEW@;OKRUYC>LfKVBG=FMw>QaU;LMJYiHO
pair book&remind	552	:(D]Ob4S)PH7SDMLET0jCg:?Yh2LO@bP>D`==R<7SDRQA`BwaMNQZmPJTV6\\;l=
pair book&review	389	AKUlK`@29OGYDI_@NS=ghSdCWCb=seOWTRldCaHOJW\E[Dh6]H9YO3BFZ[w.^DID
pair book&role	449	_f2:ZGDHJT]S8QeaCI]'j9a^9E=4fbU$saSBTOQGN#ER_CJ;nIMH2JnJ#EVXa_GS
pair book&sales	714	F9vg+R2;9nD.MlV`c<1]/WD8bZ?aODQK6*hB(cV#VnA8e\^iQw_FZLXBsw\S\@_D
pair book&send	423	:`<DMeDIRO26k8VAVXf:>HZ_S=]XDb3TPFE0ZWc;LGuJD[aGE^9\Pw6aIknGAPGf
pair book&service	773	J9hw(UT76T-T[gQ`h?7g,lL<eQGY@3U9>@jCHP@=YT?2`uJbG[D-Z^J>lL:CaEa<
pair book&shop	580	\REDN[=`V2N_VOWXf?JI\UDAQEZGvOgd-a.[cFPLVU^^JI_Fl<#GDLJ=U*FEVU99
pair book&sign	520	LdV6wXs`V)Ng?Rl?VWO\]EWpOCOGX5MEX\@NjL3nGGrsS@8Y-RO9X'W4>P4WKDCf
pair book&slot	505	JH@NTF`SJFKGL@BVaWPAH[H[9IlB?dbJj\QMV[7VnL\MhGENLP77Qb=C[KB#GQP@
pair book&sorry	555	EA<>Rj\]V;MQKUJPI_RLE=NTJND7YQ#>fMEEbGJHLA9MJVIR]Oc,DZfOU7EUoRMW
pair book&stage	603	BX97I9Et<HUWLKe?MWJHV;ki?\7B`PZ[%M>MLDwBGRSX<Sj<=VIX`CZZ2YWU>>?T
pair book&start	445	#GL_PP5-9Z)Ji`tR<mdZHZ:DFMYi;7LOS>kFbqJQif`KMYK]7V<QNLFPZEBIJ]NV
pair book&study	621	UNjUN;QQUZ+GXn<be?M`JVJ[gQZSRMWFMEO]QY>L2w\OgYlVMFL=ZOEA^PTNZNH1
pair book&talk	617	[YV7QKL[N/EGW><IcdwHU\HKFBV3nJ_ElY6XAYd``7aQ_>[5V9.;EfJdGNCC<TUB
pair book&task	527	^VBJ:YGOSfOXJc?Q;C@QO_^W]KPUIG6=FbaL<BH3Ie?\nYCEDVhEIC\I<KgwBWCk
pair book&team	484	G<LLTQXS@EA]N?;DO5CNT^CEFRP[E\AMMWZ6H_=HRDmJJKaHEIKU6w'?GSC&cRl4
pair book&thank	573	mT=C[Tw@Q<WXWMB[YTN2T0ZPJFVQMJKTA=,GlRWFSBPFK<S@CBBpDO[;:ZMX?d=Z
pair book&ticket	528	;VQBIdL6afCE]NUkD<EZ0eQAid[UJZwMU:LV2S]XdKQ4FWwIlT<Hh`G7YWA2hD^R
pair book&time	572	><B[Di2CHr_;]GEJLP/DTiJ9NN<ST?GK0+eCRQ41QVVCSYQnGO>O;wP[NQ0AOLv@
pair book&title	366	*('[^S#8GQLJfAHD[YUkAYRdB^b](9UVDBMngkYjWEe0JUEZA^2P:YITX7H$Rc8M
pair book&urgent	514	S=6U<g=R;Mi_A=wBMtLGTVF^6GJCrbkAFT\YX;<@D_BZE=:WJAMYOKaUIL@OH@EF
pair book&video	562	`AkPFLZUBNVDhTIRV4^A6UWFPk9aGYS\=GY/#af<;I[VZk^QGnG-uGBUOV\cYYJL
pair book&wait	439	fMD<C5Rm;XEa*i[IYO;`RE8dMW<Cm]qm6[@#YK(I:>gj`c@8Ya_^cDECX@Nb>UmP
pair book&yours	668	Qg1@w?WTJLbXJ0?;<UcJ^GSM-5R?lNJMgc)X[C_cV/_a12^5A<5CDZLc9PT3C`AO
pair bounce&cancel	660	IW7JL@>HXMrEO678IcYSKkbDLWd\T_IZD_9MOWR\[IMMQFw5SG@IMDUbC]TIHY\[
pair bounce&candidate	462	b]<1t??QiEGMQN3PX=w[MD@`I?i2_AMAtaLWIIGTe7?VL+[C]WDW]MQTs6PFLh4>
pair bounce&choose	448	L_\PT^M)H]_cU1IU^ke7kKC9IAE;SSTKN<@ShJsTK^djCQK=B7aai1\RGf^FSVw_
pair bounce&confirm	475	Lg#A^:PlJ4WAV1K<3sm.Z;G_-kY=5T8Qs9JQI1_UC1D[A6m,B,>\5DFUK`R_1i:]
pair bounce&deadline	446	DI=bCYG>8OX?kwlMHPKkBWS>n\ST[Zdj>[H<'PcO:\EQOVgmdiF=V`M>9eR9SQWH
pair bounce&enjoyed	509	;@\C-F9HMK37qMX\X`/GEYJM`\Ic;L=WWTZA9jiC<XLNd[SwTNIiZ];j\ZjCS=HO
pair bounce&event	446	S@QC:[b_FQAS/TTZE>fT[KIMbO?YiT_YZI]\8=`=MTRATRS\^NQ\wAE`haVSa^@L
pair bounce&filled	525	3@je:E6;6p,2O[HN8HHOL_Kf\A0SMCQPXAakNEAO^FUAT4QhLD8fYW.ZwqCUVg;E
pair bounce&glad	427	\r34Rbe]hCQc@dMO^J^LMFvX8h_c4GZIBFLTJUdBaeS<mC=KOO]NMbN9[HmBYwXN
pair bounce&hear	402	PYVi^OHkCi\;DcDFF`7PPHEhDG2eUaZIeK[\RoR`OFBlIMRQDDG9DQ#SdLa1VcIC
pair bounce&inbox	504	S>Fq-8Q<7Y?DELQBKJWA5SkgLERV#MV9DOvAJd/2aVI7HOU\A)C>XOFfmWTD:O51
pair bounce&interview	453	bBUe@M<`LCbBOB?UUPPN@\6?CEL]]nc8WEgG]ADUn>@/MNMEFL=\b;B_fYcwD]Z2
pair bounce&invite	641	GS=^U;JVEAF9AK;9EN_1::9X9?B?19EF[ZnwNCPLhRPL=?dDBC9hf?KTnNFb5q4J
pair bounce&keen	468	UC<TS?6-E=O6e^:w<UGTDqQ2W^DL:VUTQ4TZFO<JI9DY_<VpYO=[LwDLg<JM_W;Q
pair bounce&machine	779	TJJ[<>W^=HBTCROL@^RKFD<]?OJV>Q?9K:eL=RPWrTF@O]ECGSE\PC@\QUVZDwIW
pair bounce&meet	437	_X5aLOXJZKe`e:<HgNC5cf]^9SX?KD]^wq6RDE^QOCGdgHmEs:2__]EWTLJYKc]7
pair bounce&move	520	MNIaCLKW0ClNg:YH_G;<[`Ha;Re[ZeXNVLZMw><_gQZ`JKC^<K_QP^)gH\LHJ?TC
pair bounce&not	627	_k0d;L?[0ETZA=N3Hnc;[<_wAI5;ZRDKYX_A'LD2aR[@KUSM.5=]KQDmPLO[D[8R
pair bounce&offer	468	@XIEGOMW=asq]UT6aB<NLWJIHb>JZE[@-RFHT.G0R\`lO:U.VHBHHPwM4Ue\DMOM
pair bounce&other	458	PwM.fSLFr:Ucc>\Epeb0r>Y];PR>TNOdl_<Wi;>eDMkifUWOEHee77bQ*@[ND\Rm
pair bounce&paper	627	;,ka5L@A>lL#o^lcWAKR2>CDsc8O?>I[0CoCNhX05eE:S[IZZeQ8RnHZdYT=^BlV
pair bounce&pay	446	=Rcf.)@E#YBH2kbe4@LrJVLNHjJQ@AESMJFZ?`8?IVK5-`KfNYFEFwIYEWFA^@[@
pair bounce&prepare	435	ZTMXGDAX8P<3ew=N:?dN1UA;GSB(ZSO5EUlYV`_XMW8PQSU>;jHGLO3aiaHjKdGd
pair bounce&received	645	X\H^@NU^?BITGSg2AHHRK8Iwo>JJWGGgJIh9aKHUBXKEJH`MFS@E`B'VER<BIeTW
pair bounce&recruiter	487	3HFEYP4JbQXK?VEhDkTFV5GC28dXDH3Lb9RWU]lQ<>I\ETIaU]AE`ZYQ=uJ#oPJt
pair bounce&remind	499	LZdJ_JhF[QJKWX_wKmQ@GC\JNPfHSePIGL=[[[S\KmKM<H8YGNYNJEOPXTO2GXH[
pair bounce&review	637	;h/?^@RT[Df]WIH:RmP:QGN^(OAH0Z:ffPOMV]G`BBD\9LQ:C97a3Shw*MUABQem
pair bounce&role	424	V\JIVP(WVVSc:XZMlM`ZRR@aa\IMkKAOLs/hd;GLW[SwE7jSBgQAIQ]K-^T\DXAd
pair bounce&send	481	h@1Tb85Zh?P6BJE@:U_8_MRYGBO;PRVL^AWwM\Y`b7GNFFQ;Q4HYSPBnJMNQBfOA
pair bounce&shop	528	GOIm=Q<o3\MWK?>CDgP85KE]>TK?FCRMQLg8YI>OmHFQPWPS@RmwYBKg`FK\6=k9
pair bounce&sign	723	G[FlIC8VDG;LIMFN>ITGHFHw>ODI=5LL_:obNA1:cEUQBNWROE>YII@n\XMNL_NQ
pair bounce&slot	424	@3CS+F8[3cAd(:NC7DqZ=M9?2CYIO:fRQbWvL#V8YNR<`'9hk4ISd'96fUDtG:AB
pair bounce&sorry	481	ZjS^MNGvBEWcbB<9qXA;S6QeuQW_\QUiYjdNfX4Tw[`U@LDI1>7b)]XVbAbi>7CW
pair bounce&stage	580	t`IFPW\wAKFRJQTK>JecL:HXGUU@KNDVTLP]0DA\R?d]G>AcVSfDnPOIP`bGMIGV
pair bounce&talk	461	'YWRTS/J0UXi7`QsLbRTCM'#I`dSO`h@e8dVRKU\RBH4CT=dMYDJ`HZRZVEAZdUa
pair bounce&task	782	^OMGQKe\G@WUTKXLaebU[KFZS<HBIgMNNZB\`GTPMPZwVUFHSOUA[CPJ@CD;_]LX
pair bounce&team	406	<GOMMM>BVTFJNocwh=I_J?5JTGTYTURJVQjk3BLT5AgFRBZFtQB/pTn`Gv]:ZZTY
pair bounce&thank	637	A?XWHA/YFC>2RN]a3.NX-,T^cR@D>C#(HYfMAAJ5bE81TIe=K?bb\8=\OCQt_?95
pair bounce&ticket	418	I]WPJSNYWFIYQM4Gd@ODRAW`dREY^LjM<FwT.-R56W\YT_XT=aEGmX9b/kbU[FLN
pair bounce&time	695	JCFkGY*g:MLH::WFAN_V>FIwID\<DK^<h;_Yh?FK`D@<<TOYT=@^WP@^eWJ]CGL:
pair bounce&title	558	IK`QWDgVK:OfLHTT=3l7\T4b;@PES:FVO]]EeUBswaAHg>7Gc<SHIEMZP.4Xkh5X
pair bounce&wait	491	0>GeDG5[Q[^<X-H1VEW?l@?W:[\<YYN9b<UKDXZ[bINAIM_CF<6V@\\wIlbF=E_H
pair bounce&yours	494	QFZFm*VY;JPWCYH7\.R4H>W@W]G>NCUPWWGQD2^K5KZZ9;S=bRVukLlAWLwm^PLN
pair call&cancel	600	P<:=OHK.O>D9JiRG13DI@=UQY+B7HDV67>l?C<l,FB+DPK\bww^1,b`7aC;c_YOB
pair call&candidate	695	WaOK?RewTHUXCKkME^,SO3\eWUIOLVNKSYD<>?7SESO[ZaOEOX`2LQpA?KV_7E9g
pair call&choose	535	a`]ES[YHSGPJ^HUGO/H;O\bDGV8Sad`c<<A77FL6RRXOw^KKC6PNSNNS<@XaG/RK
pair call&civic	684	QU^D>[ZOOVDLOdPOE5>gF1@IeMBQNVPr&LU;=Q?.D]O<LJaBQTLOwPT-YObREEMM
pair call&closer	503	7U\cY[M9JO<eLuX^ZdUd)?SVjbF\G2JaUP`GPLEFYcDMYwQBLpvQaY.+VGcSeH[a
pair call&cold	655	H8[PH;7JUPS@XYVM??7K7BMYKW@UBT5IS8VZ0Wa\9IM-V`T]Qw]HLIRL@fOEHZFW
pair call&confirm	458	WJWIW3XJEVNIVN4QfJUc:AI,KpG`M:Si#RYJEk]WU?CD`MeRf2PD+]Nb=JgMLP[9
pair call&deadline	447	v;Nk#cm[1RAbAd\ZY&S[@nDAv4;jHIaUU\IE;6C=VhK1XaGKj\.7dNVA_BXZ[\SU
pair call&decide	699	U[QD?QeSAF6Y6[fILCLVM9K^NMEK_U`SHRJBR.CGNhOq;TQ@AMc?fFw>BB[U7V=`
pair call&document	579	Q^EA\cZ`k6?CF;e-W\\Oh8hdWR;A^n_cDL*ZI,XL=9^j&M[N=J?L;MiN@>paF<>w
pair call&education	561	\Xa3GJXeHNCV0oo=>@<^F#R\IKDX\ZO[Rp)9-F1O@_J>8NSQIe[Rg/WCQWauH-9M
pair call&enjoyed	657	MBPSS>MQNGS^c?FM=Ow7QSQBGaHUJLDG_FNRQYZHKNSPMJ`CSULU=]BYRX>D]TUK
pair call&event	671	IO6D@MRJT1eJP?GNKENAwJZQJWDKQPPL7BZ:9P]eCCPkQMLUEELS8h_Z>[IMMi^Y
pair call&family	785	XJUSMHDN7NS?aT]I[_,c#P;VTaYILOePIUXCHM?:WRE6Z_S\aP_;VWBGCYNR]9=;
pair call&feedback	572	gRUPUPw=HS:[]O?_NN>YE?LH_GW?JXidQSEcHDTDNRNNJKmLeEI>K<:P5SUYC>HM
pair call&filled	508	_V4SU3\UsOOMV[GS@kAOhBwlEINSLo5FQ9Db?[[J;7UZJJR<9YKS>ES>,GT\FtLc
pair call&finance	637	WQ^ZG?JMIT8BSeFRObR?7I\C[[QE6=>@LUeKIwQIDL>?XZY>Xc;FEUUFg^?UIO_P
pair call&future	573	UXKS@BMV:IHOJf:5`A8RI)nT_FAXTSaMPI4[:dZ6PlM[MUZJ[4YVi3X\BTwVE:eT
pair call&glad	484	WQqc;_Ra;gOMGMUbD7@rX@VAwfIVRMgZa9X1/CV/Cd7<Ba:_IY^ReEDhc]h7@V@I
pair call&health	608	=C_gS</FL_G8aeONUES^L^C.Ij\k1=+NDLPAHbA?keT6GeZwJ@SA[kCJ\epELFj1
pair call&hear	583	w_S;:\o]BOOa>FZYNOC`c<n^^NNL`rTWFQF5:E>@6JT\SGU^OP[K;PSXRG]^:SAD
pair call&hiringside	475	MV[R#MAG.LaMdJplt@O\7BX6\HCZ.FPtJ4V3BqOd8Y@^lM\DC[ARR8:@tavKI@L_
pair call&hitch	634	Y<Q`@hP]2JA\;IK;CUNF^K5[NJb4a;\>/_FJGOOJSVKUGF;P??ccwBS9GPRW:TQN
pair call&hold	571	FHTcIF8F.YDXPG>C[EGYEUNAc[?V0;Kw#TbF3\FGF_JD3ViMXSNZGWJNGHbN9AYS
pair call&inbox	547	MJGN\^YUPKHEGNNeP2SihQKnH6K5F8aX:dS;MLMY8B?AK:Ce]`>#gjH@FSJHV]=F
pair call&interview	645	<UH8S2@OeF88d(?N=wS9CXVAECKJ5EFPkALY`bapOHVKWB_CH%Bd6QC[KYKBPc]e
pair call&invite	436	wjLMR9_JLUa?T=UD5cYCY`6R;TWL5S>@X)SaIA:pF=MNCP9,RVjj1Q@McFQ0NY1T
pair call&join	556	RAgg>RYR?^*QR[bVYO,QU=I[N^7ZCEEVE9g=aJWBPJPO?wP\\mWKR^QPNQV;Bo<>
pair call&keen	773	VHG>S2`8KG9PZE3`TGKBgfQ;Q9jBTEY>A[Rci_9]hGF^wF>IWJQGKS<0FJ?V]OA=
pair call&link	548	G[`[RN2)NjVNYNBPP`bYKS@FKY;jC.\R52HOEjl@BRYJKciDUMO8_n/ZwaJ@OPGg
pair call&lure	494	RVcRVFZH;q3EiQUia;NR[fQFY[c\`RJHSA`ELXHYVV_N\JiQNI#:Sg(FkT/Hi`UD
pair call&mediaword	708	><c_=oL;?a=GfbbWOFKYFfL6]nVL0<EG0G]5:dX#]UADTgQOVh:/ge8=\`IKe/T:
pair call&meet	551	RIQeI+P<*DFGJdf6P#KC>PM@6EDV95$T>:nCdqASU^?EPdCE:RELJGDO?HP*6B[f
pair call&mine	579	XKZNH`\>>V9WDTbUTOlObmBCRM\NGGZM(\\aJ[c_wJbKGTJcbOP.UROM`PL:^LGJ
pair call&move	549	H3b_kSB_Haw?9GR;lQLF=Y5?dKdbV_fE<BWDH:CJaHaUR\]USG9JuSA]^XQKE>b=
pair call&not	623	_X4Ff#a_42TcY5UJVPPHQELW=0M8h9_M6`+Q[H/aLBcPRPHEQAF9C^<K?R>LFVFA
pair call&offer	554	VX@X@ir?DNR^@_cPT<=V6=[<PDU[ZMJKCcG<S6HHM_H/`IC`KewGlYT<GFRd;QQN
pair call&office	499	[^MuLE29MV=#KPNMUd]5XO7H,^D\MMH^N1[COUIc?3IP.[XRJ<6RFUJd>EK<EYc[
pair call&official	486	AB_bXaCTJSG9cFIY4Tc\SU?jwR^b)NXn]2RH[AZ[G,PSIg^^ZV1X`h=najR6e3S8
pair call&onward	502	[T>GM:SUO84LR?PIY;RmPX85<C=#FROA>19WXMR1bDXP,Y*Ad=SK^UeXWDCWhPD;
pair call&other	569	u3@`?MK82VS=UB[ImJ+ZbV6HkPe\N`wLGP]8fWFFoPa%i^\fH=@1jlBHNQFQJ6\G
pair call&pay	525	;aKGu5;DJ^93nk]jb:NgSjJI^\Q^3C\jpGtVOoHfNEXHf_wTXYJF5tEFRJ@@YocU
pair call&practice	441	Bh(DBoVV=FW`\Xo/F\HB]ReH<L(@n[XwPK@.Rin\BPY<DBF=D=`1BG1\)^Xf#RqX
pair call&prepare	378	:l$3`KTSC=IXRM_6Bwp?,@cXA=K??WmSYa2SZZ-\@bSdWGv.HASS&bUaX\`<Qq-d
pair call&property	628	,FdPL;FIHaECw\5[ZGN?A_T;h\Nk3%M[KDSM<\TLM<:>ilRW[TYLLfCFXrgH\7W7
pair call&received	420	[]C,aMi\I/?pU\MDKCTWS??;h#<G:ToJ9bRK>JRKYqCQ8U:8PI4dSGWPDBEPIH>[
pair call&recorded	612	K:V]LF3A1mJZKKMmVDTeAR:8]`]`OJ_;[HZVO^I?\Y?Cva]_^[Q=Hi5;waE2[OTB
pair call&recruiter	650	IjQcPBLd8??IS^THL0Q\lCKWwMF3MHgNIgE=d<MUGFRiG9Q5BG@9^HNPEWOPEND\
pair call&remind	551	][\N7\w_O[POOJ[TcL(VF4Pob^?fEc;vSFM?M]gTAXI?ZIA82ik>c6\L0Nhc5J>X
pair call&review	446	G\e?/5b0%@DJI`\K/b=D@Z?\U]9V=/F=0AwFs`2gqlEAgi:jUR`WIQ]]PYL5@@1I
pair call&role	483	Tw)+c]O^g05II7Y[uXP$ie^SS1I=limJQp):cHKwa9Tq=7M5@#BG93PY?QfE3\@P
pair call&sales	703	DJ_PB;;0Ve_#qMO;`iP^LiS4`e?YGFJHD9D@>YfXKDQJJKt[WP9DCo4]QcE5eSMH
pair call&send	489	HZZYvOAUOR>RbG\QkX;ZKLP8OJO:V]Y]D8H1OdSXDPaL?JwEHY.vV=ZgOL`EYdNY
pair call&service	598	CRWw=`R8@P8QRdwnD=>\9W<KLS4aQM9[WDgBLfT=PqCBX_PUBVb6VI>-nR?h`P^O
pair call&shop	445	I=TfM+SD#QgCNVNUcL5R2e#Ga]sB1MJ8NN[RcXNecTiTu6i_QT7@XpE(vrA$H<A>
pair call&sign	504	4DceEDB7?bMHUTYEEH3nE]QDCVT[B1GSH@M;V^]JwrD4IRc]6JNY6WR\FMXLYIbS
pair call&slot	604	Q3Z=\@WHAM]XjGQVw]AMWnM>QPM=O>_`XJIIMCIfb5MMZ9OM_>N4<RC?RQD7`_CC
pair call&sorry	378	?<<GUh@CLO]FPQ26#=;9TdQI[ahZVMNTL>rDCWLAQbE3e=Rc9OPI#l\nEJLMLS[4
pair call&stage	694	LwF>bN[QdLWOVCA=OMbXVVPQLAYNIY^\<J6SSI?b`B]mWJaA_86X6QWLJEGDXJ<R
pair call&start	474	X^ijCKSbDT'H7>iI^B.D9XEHI_Re?VfF@2f9^[O?FcBMXwUM@_T@S^62aB2FZH`W
pair call&study	600	DHa^2KOTQIFHN\NSHS/INYKKmQ53OTRJ<<[7POHB[dJ>VZnUjM-#JU1:obIHRH`C
pair call&talk	579	g]-:s6fEUNCHfH47OfY3bdb;>*G5POYHVX6JZ`Pwd=EPGPGNe2HZAE9MG]^MZUJS
pair call&task	498	FXEQC@FYDQPRf>aLN1QG8QRMBX>\NX<_XJ^AXw+YKKW>^mGeIKM@I^KKBE`39jHG
pair call&team	540	?EIIaVHdY5HN+SPTeAQF[?6^J3L*agaWVRN\a=Rg7Kf_J>VN@Dm8]?V?;D49#<I_
pair call&thank	493	HkAPZ*;gZHB`>,bGORM#_G_`TJ8FPWSJJO]:6aDJgWMQ<U??DR]Q^ENMEAQ?<eDZ
pair call&ticket	503	N^]L7oLLF>lDT^[CU7=HOVgc_H9ZINSpB_L#`\KNPXL7@X5G=9b7a^bOSU;K9=QC
pair call&time	508	IN^KG^;eTIM9[P`FB[I:LGSEFOC\H[Uh0OC;BbgT?Fw]>PeONZI=@ZJRVUbVUcdE
pair call&title	424	FK4O<R-^gNR?WQSATLu-CU[VFV`N0dA^qS>NDGZ^?=I6,_JGP4#8aN9_T_fPV=W@
pair call&urgent	515	dW4^/M9_,N=PB_[:>=S9e<:\<QF@T/G?DRh][@M7J>GJBAR52HKdTCT]wI<UQQSG
pair call&video	629	JJLFHOMEGPRDDLNAPLA]Q:OWY[5\I`MWX=MT\fQUOBWWVKcOFRnLOPcYNaeIeUw]
pair call&wait	531	T9EiF?jX[&GcX/a=_XKRk?YXR3IAUJwMCVF?V\0CS`WK6?UI<-KVCNf[c:J]EZKP
pair call&wish	594	WK98KD]_m@]J=LK5VFU7^Cbc8(,-k`TMCZ2QgEGRGF\n6E@D,C^w6/^C35CV,TIg
pair call&yours	709	Vw;7aRPWt3aFP,A44\aAS8gA<MH>[oO\]C9L=JUNHBZd>P[BN9NSA^VdGchH7cHd
pair cancel&candidate	561	E;o<9YD>LGPW?_=OP/TvNQ?SiFO[4>K<[SAOLSRRZ>LHbi]Pmu=OmUL[g[O'w;SZ
pair cancel&choose	792	ZSUM7QV?NCTRc^AFP/.Np=`:AC9NG_RFC<_;1F[<CL9DMTSXeaU#5\EBU=A_pX\.
pair cancel&civic	619	@BE[\N7E>hFKISJWOND[4]DKYdIU@RTDE2KPK8OCQY?9b\FT>OX;QVD>ZZX#TT]J
pair cancel&confirm	635	LQBIRYWGUMHG:]NBP:5DXTKJMB5GwUH76N\7?WN;WL@DHCNYRUMVUCFII7BUIGJP
pair cancel&deadline	557	F6\U;[c9aFRDRNQX8.X:PCLPTF=DZfCP9EXO/Nd@OPQJ:RMw\Da/<TOLC0XCVRQ7
pair cancel&decide	517	PKB\@vn6Q5g:>62AD4:0nF[08?DWUvFQ>7T7:G[?Z.8?MGGYQNw(>gaCE5]ba\g5
pair cancel&education	476	S5PXP4?K.UG9JPQCLJC[<a>F@SYQD&d3,=c-C5eImASKEoeg^=Jm6e;wWL@L\8VG
pair cancel&event	876	K?LU9MTDWPHB<`BO=6BYLQZ8^\D]LCAE1Dk4;AO9SI;<PJahawI:LjG8TJ<WuWY<
pair cancel&exit	401	P[E)Z\_VnQd<Zm:61]hDK:KY7UW>mhNBAHQKF:[Oo;1R#D[INJcGFhkF=RSab[MI
pair cancel&family	329	NH#ic2QnM\FTG%uHwu=Yi18bOBS<KDG:TEQYWRUg^DR_?UaiFFWivD5?Sv:>_aH7
pair cancel&filled	692	kU4S7h]YWOlT4SW4AJECeTv+C\D;\iLWEFf.E;U;JC3U;;pkAHLV#NZQA2>jh<SH
pair cancel&finance	539	_C=)PbFCZ8S?CF=6<=U6fB[J;U<>jaPOPI\H5;^,#DA</EU`geo=:ZEH89IgLeX6
pair cancel&future	460	LNRcROX7#DfcVQHXQI<L4CTc4^JW.ZTHK*]IGmOTS=)DDL`h,YXFik@NFQp_be^b
pair cancel&health	701	=PQGFSU7?aGNh^RPODQ\DTNGQRLN:CQCBGOK;ibDGG@WVfwKZ^3UVUJJGJTBe\QB
pair cancel&hear	566	BW\WEB8:CXNBAq5VGJ#JEJYECT=WNWLUUE_9=EY5QcHHWOivoXNNG`?Qa9NRj;hJ
pair cancel&hiringside	534	QCiA6bGA\`d0=eAJb<GbWiO>Sc,SKHG^6Kw:KUe@QiFW1UeLd]?HLg7BVCEG]?`:
pair cancel&hitch	641	BBEYjA@XBSYPT;NDSOC=OVHGWXZGORLECJRJQ51=Y?SCK\/g;F*ibf?6KYC#:OZJ
pair cancel&hold	469	IKEL?g^Rl;k+8T>1H,G3s7r-..@%jh@:77cI0Pl<I6:JU<`qaHrW4fWG@E>PPwgG
pair cancel&inbox	516	]JSKPV_:HQ+iEX`aHN;gd]KdaC?QSZJAG3O8ho?T_w]VtX^L-[FYU=M/H,9`YD1V
pair cancel&interview	1211	Y2C?>cN=WBo7:]>9A>74]:V8CA;9f_C::@m:J<PALA<3C9Sf_OcK=a^9G48mYZw)
pair cancel&invite	505	g>9=RkY>W<\J;T:F<K9FgIb;I=2,kq0AHar?.KwJW<@BF7gXpFv77\N?6?PWVldC
pair cancel&join	355	LJ5N=aBTUDQDIg<w<9VV96OG]Q6ftQQ8BRjA=ciDk7AY*YFgD[T<Ura_/GNKnZqA
pair cancel&link	475	Xr:;OUm0`jBO`WbUJ_RJKPwSIg=ZLXCDUPS9H_lj4AcQYb[L>E<k8cdZKkb65_FH
pair cancel&mediaword	513	<>bfgJID5_N]BKSLwTPWJfCUpMlZS^nT>5=>U6CVd]cN;mBG8:1YnU?aWn`5W3jP
pair cancel&meet	606	Cg4=GQPH=5YEWa@KQ1K>TQgDKY/`K[4OW>UIN`YKFUFLBBmE[DN>CEXOLF[NOwTB
pair cancel&mine	310	IIZT>Q-=cSwWoW#RT]TRWcZ>S]4Q>CmVNYU::qOAnphBOgtc^f-IGbYRW+T>_`c)
pair cancel&move	554	GkBG_FC:]JMCh:_1C[^LU=a@W[5f<V6YIVCX1YLI86FUEKu;NH\AZL`=OCXCJgKw
pair cancel&not	645	EBX??D%F\8`PLZ@@@Z?PX?G/QCCBlPN:EDbN0NcKWKB3PFSwoK4B>\QW/;EQWOYA
pair cancel&offer	566	UICCCQC;K4>P<wBJJGANRQIdD;A<UVP5H>MSGRNM>Q9GNK?NOcp0>GeLCJOPVNH;
pair cancel&office	441	ZO?>RiQ5c&SP8aW52MD1Q0iGSDB<wM5B6P9J9W`DH-IOF-XLRul@8BUB+BIn`_P?
pair cancel&official	558	FED\>R[K4c@QUiEKU>1o>BE1^W#X8Bd_<5cC4HS9Xa@ITXh\hoJCHjITcFCKdU`?
pair cancel&onward	465	KMNU8Vk+Q[^eSa[J&*#R?]XHbW?DLKaDMGYK?9L&MYNUT?QjFYRPTTC(DV:eV>S\
pair cancel&other	635	FI^3@;NR?=YFZZDBT>#[YO`3Vp;aHIG@>Rm+7O99U]]GK[_[hQI=9]JGKWMS[OE5
pair cancel&pay	396	J-G=8S0NSW]HZpRATFIFBVaF[)QWMcE7@Od^/4bHLZS@:?afKF_,a?D=Y7ILwBeS
pair cancel&practice	554	8PUq9-+PGoGCgIEfcBCi7fF4pi.dJ5aGKB>EEPSMqshAXOaZcw/JZL@HLT=)gKHB
pair cancel&prepare	409	TI7]TIYLpG5R]cB;\CDF4:f:\.5LB<S<X>(?.S`J#6ToZ[qGRZ[\5HWm;DY8`s]R
pair cancel&property	770	KGTT2NDMPcFBQ`3NI>KbJPR;b@6TQ?YR7LT58QLBNWLE]KcXw]QE_gI@cPQVaJPD
pair cancel&received	598	hJ`HCZXHJoJKQYIaIBTOD[S@hcMLTZBCCHTBCff8>OEGWN_UkwLEWJR3X;JaWP^E
pair cancel&recruiter	549	QBI3P\YDXBQ94kM%=#/SZ1XVJ0Y:kUZ:1<qE^,ZPFC4=;=UcFdcUY]`H/*E>P=i8
pair cancel&remind	561	G08ciKDM@8w<FJ:IGJD>VU[AEK1@]f9277g9L?TFUUT>JJ[tRH?gNkWFEMC3JRmM
pair cancel&review	480	aCOURGKP@^BC<>cYF>WJLaBNc[EaVRUWD_N4EQ57N0ZPU`\<HSl=KwTPROC[U^d;
pair cancel&role	832	[CC=1ce,b9\U<wH?A*:Op/YU;DB6Lc@=IDXWQIc6%@<=62F`iqv>4Pa?G<F\eeM;
pair cancel&sales	829	@B3AYZPBd0S;VUD8=0T>WDLJ<IAJXN??FEWC[=wK?BCDH4\Z_d_IQOII>DKT[oTV
pair cancel&send	476	GOHS:+W@8SU(]tNYjY?O\P<PiH_X`\aw@HNTc`HNbT;@OFRaYA<4b=L?@]W6QCNl
pair cancel&service	512	?@LBO#<QSX;;Fi8SYWUm7@3BncVVb;3H+Pa@9uVLTiMQR_ics`5\1fA?lWWDV:eI
pair cancel&shop	574	U>I?Tqc_CXbP5E\2Z60B]EZ@VQwF_w^OL+N3a@JIfH[^.M=jJ>PDRF[65X'T98m[
pair cancel&sign	514	C#U8'[ZP5><Y\nPX[6<GLS`9^k>]bC\C=CbA@KL<[JY1@YsWuq83@]*BWnggwYU-
pair cancel&slot	584	I7(O@eTJI/[I>cN>757?w@ZVK<<6WeD<ADj1=BNC5P9C\F[lZQKB-@V5]0HrH`\P
pair cancel&sorry	791	NCQQK@[?ISY1;L/MS4RIHV\BME8CBJ>0DBe8ZTRAWM>FQWjr\L8\?wP@VJ6UcPfM
pair cancel&stage	494	DPIA:^2/iD[ONlMMFSI3U8?KH4>D.kA6EGWTBQT-<AIUBDarwb\$CSeXAF@`p:PG
pair cancel&study	537	68`bCGA/FOG1BUT3UB@ANSLBG_LS7=FKU?LKGJnMh]TBjMwXY[]S=\M=UMRWcPi7
pair cancel&talk	525	IAC_%dYT_@ePDMAGJUF9uVL2#5G3fhE7K;rJ_HRB?*O;-^<i`]oIAuLB5@0AQ]dG
pair cancel&task	604	EGE?KXw7I4cG;YN4HAY6JQS<GBOFFf;BBIl=>NQCDD7?>FVfcki?L`^4NL/keqSK
pair cancel&team	620	WJ87BVRG\>d_DeM;HRA?c@gDOA?C`_<;64H=9K[;>:6HDZVdXY[NAHoWHD7oDw]O
pair cancel&ticket	540	E<2QHMWJ`G]?@wBlL-5Z?`AJtKC>L_\95Nn\>Rc=XC</mcQlVc].^R>AJMJIh@k<
pair cancel&time	951	M5OJ<ZZ<XI[+@c4L:CBIPWW5GA7WaYA=93w8L1X=KK@9EOmwbZC@HmN7VE4U`Wa/
pair cancel&title	781	PKM81``LjHfW<gJF@65GhEYIHG5AwT9?>SVL4:Z9=8?NH?VSUmSFI>p4@?Dd\NK>
pair cancel&video	453	;7LdV\HqJUw<1K-K8X1:eUWU1A\3VchP0Ki+aL#XHI^$6Z0wPAJ8)N=mO_CEY>hJ
pair cancel&wait	677	Y/JGT]\DW`IOK`OMdP?;EVODKWOV^OJD[FgVFMZJRF=AL=cYwppCAYLEP^GVr8hC
pair cancel&yours	973	gKEKCw]OXJ`L@_@:R8:N^CON\:HAU[OL@LKFF5J>7P>G@<KSLOW=O>^EG>AfP@VH
pair candidate&choose	464	D@RHNwI_cF>U?_]e+=ZkU/HK;Ku:<FLEX@>gI(sM-M=Y;V4E>\d(^\\CBdJ9cHH^
pair candidate&civic	414	KO5]hf>#X>GH<3NGK]jW4?KUHKGOZ7D?DM#IU8^WALX:f@-pJTITUJ:V>F=9gW`?
pair candidate&closer	553	?7]7qTbKv2F\8VQG@FOg@;brHDK3/IH#dU7mP7gXJX#W:2IY\U_MaHgC-R;cJD8c
pair candidate&cold	632	^U4DNNZcfUPR`RK>Y^`Ph[P_U3H.XTWUDw7UjL:^X[^nU7MMT>\PTNO9FE\PM>DT
pair candidate&confirm	606	ABrX@DM9CP3]<QLLPI7Q*Z=QwS=fFJ;@=CODERWMbJ6$QlQNSTU6MU65QQGGULd0
pair candidate&deadline	445	<n,T[@R]4?@QhXRQR7CAJ^f@Z+FXmiST;N@TYV<gQ)@iZIU&E#3NGKVXAG@P8V5f
pair candidate&decide	519	[O;<XaiSX/ca./IQ@I]CfG]`6'M;@W<&bG7YZ@dV@48rU#4C>G`iS5r6;4RBA>Fe
pair candidate&document	584	jbG;ELmbLM=[3Fj,[>NY?7Oi`B-ET]as<WMG:#C,20Qh3+COC^AYQDo4M4Nh:1DC
pair candidate&education	587	ZTNNJdV-?OClLFMFSQR]YC]VUCVCm:jLLoMPPDPJW=SUWK?SPF1KCQPEWJ#T[=FD
pair candidate&enjoyed	480	WOfYkJ;P]OSZbB6>gPleFRmW)EaWCFgC\DKwSM[G[W\DBAXVQNCl4\6H^L0<T`d]
pair candidate&event	597	M>IfWwXPJe]EQZPOZ`GNS3eagGDQ^_UWVeOTBCH;^NGX?DBZWWI98NR>OMVQ\EW\
pair candidate&exit	477	.LIMc%;8WX3/kY>OIPhP3l>.Gu8R,DSbJ%[2Dw[TQ4jBCifD7@0Viq)Icfj;NTPc
pair candidate&family	580	Z31ZWNef]TI][L@ZUVaAeKYG5ceOO_WJVp]VeQ.JX8XhwGQ2X4XaPQKHEKKGO\RU
pair candidate&feedback	538	@UGWE^YL8d3\BceWLH0OG#THFBWsU[P\R4a3K=XKnsE<ge6VFCtBd?8<8;WXLOjd
pair candidate&filled	571	IQa,[PX>@-0g7TJR?;l\N>$Y?HWA^5L@wP9_ILe^9I-E6;9;W]^@VZ@<WZ<*RO5]
pair candidate&finance	486	km;UHujGVPTLH_9k4;EKRAMYQOqBOT6JRKSLJ==Y^CcXcHR0E\m,ULw1>ZSJNFHg
pair candidate&forwarded	482	khLJLUfLwQ=SZRX1UHKkN`EUqR<3uXho_qSPHEg&5I`c<?`:2U4[M+':EAdOPAVo
pair candidate&future	568	NbE`3OXY@G4HUbSX_DCB2GDUZ\HZFFBY@NfCeU4LSwFRulF<J5\?@JL:Q;DP6[CV
pair candidate&glad	597	F9OUQ5QMYYRAm9DAXa]ItVQCEBI^MLJVwHV=dMVcR=g^JNaOQQNW4e_cT^DWUF]H
pair candidate&health	542	?JUV*_T=;jNO\BBmHHHYLZ?BbGAVNIMJ;\m;aS?RgSERZNw]e\:)>ab;fGI1m8WC
pair candidate&hear	533	_ZCGY^][G0EM;aHAPV<FR0pW:8@SR67=0U=GwGKOXWAYbU1ON2fYC7^87G;OIR9S
pair candidate&hiringside	811	WI\_1TYGET5^OPY]W@8WFS#PaVOMA<[M@IDH=DI9R[XIPVEVRMRA^RLMTPSZOENA
pair candidate&hitch	526	SXZZ2wTBPJSJJkS7P3EPRDaRhT>CYQc`Tfc66RBE4@TNFKZ[B]IIJRgRNDjW`GPV
pair candidate&hold	576	M6CEDWQLY7iN:O`8R?<UpFViEFh9jV;O3IbYS<FbX1PR#1OkKLIIMSMO0K5SIERH
pair candidate&inbox	576	[DJAw=?NB\VSX.4Bg>cDg6T2>Rn>?ETESU]Rq]:ibCJNVU[QTOAXO\<BjeUBW\c4
pair candidate&interview	554	9=i^-6d7(c<]U_^WH?6j/^HBw`Gn=AXLTH_B=TP6L[52YkPVJg`PMM;7`U+:UHh8
pair candidate&invite	629	O\D\FWX]LOIZZTS?Ec4PBEVQQ=I_EWGS=CB?wQD^AWMIYb=CACX<=@QSJVMY9NVL
pair candidate&join	604	[X_FLQgSKR@I>YRZ88PIMF8]fFa_^,MGPwSM<`WTYQNCWGZUYP\>_SFCGD9IdI^_
pair candidate&keen	664	YJRXLSjPHfP=c>ME^nYA>a?GG[`OQWONgADLGTZ;YH[\U\I@VF]_FPNwEaFZBBeJ
pair candidate&link	465	S.D9ZAefM;Vp<)_R9AVKPMY3eThKRIfJE[S^eNmDLe90E<_NJUe`w<haLA[VYoQO
pair candidate&lure	559	QR]LODXKH>KO\P6HP[HZVZE7I]GV:^WZ]U5`w\oUYIMSQeZWNKP`5f8_9IYFRNJV
pair candidate&machine	559	Ja>k>2R]<IOIJM7DBb[:L9JE.R7P@PHaPCw.VVPPfPFHGcMEF2ZV]NLgIVW@5NH;
pair candidate&mediaword	577	@H@X=^N6IZKXHkOEUW;w?;\XfEKW0KQNhZGd]JD><NNRHYS[JLKAW>gaNWNHBBjT
pair candidate&meet	531	_B0CPeOVUFGfVJV4R^bDW&SDU6[3`HMN`k<P_GVIA0BYIRPS59t@UDTU#R\^FUPF
pair candidate&mine	559	=7DZAEFG0?JIgD[GdbJ\EvHE[iE_VWOharW:b\=LeMRDPTs@K7ICwbJbj7Q<VHP^
pair candidate&move	541	Sf`AR^_KOX1FNP4Ck5Tu@]^=mM9X;DPMqqG\=eC#9L1j=FYCDEH`bFMCR[igX^EN
pair candidate&not	723	8>S=K=B=G=J@;aXYP;VV?:IW19aMPOHOa3NSS>bNCIF#@W=XPnSNQZ;JQOC(SO=W
pair candidate&offer	494	RFA7asgK[TbY-Wgo7[U?iIfZA:]=MP[7wQEhX9Bq`+U=,>XOPAeQBGVM7QLZ]d<U
pair candidate&office	575	]R8Sm\C_ZLM^QTXL\;awJABJEGP8UI]JWdLO1Ah;EQANMXS_o\`2vO[AY`XMVFTH
pair candidate&official	629	cA8SW\wfZBVaKOGBL0J9K=MPJB9OMNDSS]W_CK]\\KUaV6Y=^HkY?B]?C2<fAGNK
pair candidate&onward	647	GS6.cgiWT$_mMG<MQCYJgIRc=6a0ZX8FiOLV]6TnB>Ia8*T@SG^BEAwL0FNXOWIY
pair candidate&other	724	E8P:qUFIf0PQWHH]8@r[Y<:N:OkGFI4>fG>`a.o]9<>O=#8]fXK@oKaARk;IZXKm
pair candidate&paper	519	ecE_=TdM;EZFQUYU0JOC1TJLQGIMCgSKNKT=Y;YO@KI#MFI==c_LmKS_@YaYU2=a
pair candidate&pay	532	IYOQ\J:DZU40cHCfjVU\RjLHXcHc:>hWSFs#DwHSPBiYYbafob2MPl6GnYs,`kOP
pair candidate&practice	582	WRM^Z>4=P_JD[@M_WTV^HVNDGQbVYR]>EIIRLF?MWGQUNURZSLJC@[L2L7U@wNFB
pair candidate&prepare	433	IMXV=LRgIO[.O__NRvSCU?OCjG>[0>SX\;i#Dd5ceV3KSVER8f^oJ5]YUQcC:AnQ
pair candidate&property	515	hDl^3GXN#iFWHrFk@[&SCo=JVPRNEGR?)UL>KX+SPXHQXdMYgV<DJgLFRWSQSB]M
pair candidate&received	599	ESBa:FAU9V;lAwUR7M6G9EbbA0AOK:CJOPZ9QS_AXb*KR^F?9UY^84OQ>AJI?]@`
pair candidate&recorded	718	AJ>PX7[ISAJSJTiHQ_?:C<`\KaO^:WFU?IQ;wWDZZlDTVbH<DPKC=RADOJ27EccP
pair candidate&recruiter	524	atD4AURksWB@G<H3WHV8n^^/VPVOqQG`fbAQA:PBY:JI@=X-TJ*_NFSlJ7wk;eeK
pair candidate&remind	507	k#\^<b_P=iRUaF;oZ5)CWg6Bd[&LOL`I>?Q<AI\)wmS5b`gOP^o-pKiMZUBRWK[,
pair candidate&review	505	?Lb4DQ_fY*MhJdWUWLK23&OGFXR]gH=[M]#V'5D8DjadI-OLDFTDAGPERM<cT>T[
pair candidate&role	699	69XOTQAHZPBGFYSVFJ\Z#G?kRSMC>=FYd5OeNMpQM[JJ=@JfSRbA_JOVH`LG[D3R
pair candidate&sales	397	/M9p`5MMlKvdX7;[\XUKWwZj;BQ^CJrG5dGr1>_1Xl3FU;JVQINP]RoO`(XIkB??
pair candidate&send	513	F`^PJP.&#KF8:iNQ6YOR1EYKUTM6;AdN<5h-_Ga;WaC2dm2ZJMpW<J;>IRX;]H/E
pair candidate&service	578	>BA>SX?I<AM=A9=FL?SfjTM#KV]LV@C\RRM^CXGP@R^HOP<QHM;GYMNI@YTSW4MY
pair candidate&shop	535	YWQ4@WC_`BCLE>37;hR>\VZL@+J8NDKVZ8CTaPUMKKwoI<L83@W:.A`c@7`USaJc
pair candidate&sign	526	HF7T@j8TbEfKOWNLASShFD<^PL:'B^gT`:#VGBLI?:eO<+e`F5>GZFWQJPGI=LPe
pair candidate&slot	551	RHePXBfQQ;DMMJGH^QT@RX/IPHoFXA_<RY?KX@:Mh,`AF5KQ]KGJOiYDZFQ#Wb0Z
pair candidate&sorry	564	-NSO?#:FKMC?AXXW+OA^JPQJXRM[NVD<RHKDQKXP_^SBBD=d_N9Ekm2OM]B5\9KB
pair candidate&stage	645	Y\@GIhNSRH;NEWNNwKWPKB_LKTKI`8aC]`BXQN9IGP]OECVBLP;]SLF7VSV`XGI<
pair candidate&start	492	PC3iU=@S@>I4Pf9ZG_TYZ9HQ#LAd4RAgV2g=Y_eNA?kE\kNOVEAb;eBWJYJ6`SVU
pair candidate&study	403	]S2-nQTtC3^oXTfT0Wl[iMQW>-QAfeQ]Si.LBCDZ,OASGG*XQU6\^HGf'SVwG7/B
pair candidate&talk	494	P@gI>h<YGR#Dg[VI]7L\>A5CeXZpGF[cQ6G<>SUC?KbJLjZO>g^DVdSe5LqI^ICH
pair candidate&task	608	9FQG;fVAPHYF>e\YNF5AJ?GbBBNM2]>?]#EEKJWDNiM0U3JTUU[[pQbdTL]DO=@T
pair candidate&team	519	3;fWgbHNJd<nCUi_F0M[2=1]gFLF#3YAaULU90M<9H=<L@LV]M_EiNKADICD]P9[
pair candidate&thank	586	9*Ko:KT)Rd7P]cM^YIFI-XOJMWMl>?A7G#kIgYAddNH<Wh<UTWV4?XO@TZ=#G\MD
pair candidate&ticket	628	gi6QAWTbT8QX11P4UK;7_2KpE>I8bIWnAY@6S#K;Q4Yo<<H,09PQVIeG3M]Z9_IN
pair candidate&time	514	NHpb?O^d2U=b\Q\f]B;I9EaZow/gJ-cZJHRG+ZCA?uDJRlE8<L6?NI;NXLo60NO3
pair candidate&title	466	ZXe7MR69X8M,Z3$EOhDE_Ek;UC@,QJEfRT=VX3VVK/ha^;W;E#UlHpDT5FpUf=@@
pair candidate&urgent	570	U]Jg1=BHT7EBXMM=DaPOB?9FOKW^ENH)]SjZB_ZlwWe`[bKLXI@UCF@d]aLcHDQ=
pair candidate&video	602	OHICDPq;MM,f9gpL;S2OTTSSw;PZ<MLQEIFQXH6HDf9FGjL>;JO;>/MJDM=Y4UJ^
pair candidate&wait	481	WvaRUolYL6>]>IQPwC;IY/>ekH[FqXls<T,RH)MIQPfQhJGOTI7W`<e\@Toh3)D_
pair candidate&wish	572	^USRSZ]0l\ReIVEYEcc[aO_SOOGLXITPEPVK_X<RSRXTZHgGw@F>QUKJeG0FM^08
pair candidate&yours	544	>J*AQMNO[7bMG88M=`^GcKtK3HJ<XPJiX[B9WHNHFE_wL9gGU>DJ=VF@@EdQCQGN
pair choose&civic	630	[SJ`?:V:CM[XP;YPnPI`QR36MPK[aEYX5B@IGS>Fw<USsHOFTL:gSj*G[EXaGHN;
pair choose&closer	572	NIWPRH]M8fX\XGRWS>T\RSM>DbO8UREB3<+[K>D^>HVbLIIOfJ@<L_KAYwUERR4O
pair choose&cold	569	8;X;XFR9kV.6`?MNXwSZ<T\CEEEc1G_PEA4j9H_XW7_DJ<TLoIWDec=Zg]M3]jCQ
pair choose&confirm	509	]TDOw5D7[7?IF?BOMZ\TZKSBMQLNc_k`3W?Fg[NAL<N\OBJBjQAJ?F>\]^CEGR3M
pair choose&deadline	765	VwDVXKTTC;>R2P_PD>VNLONPJ6@IgZZ>MGQ\EW=ZDGK`PP\JHJ?LGHZ_ICLM:VBc
pair choose&decide	553	A3fIXd^IOJRRE4IJHX[SYN1:3>c?D?Y=SST[dLrXJU6G1?cJUSY#ESHGSV=Ka5BH
pair choose&document	641	LFH?\`Y[_]R_G?NPXXYQWM<HEYa?]PLQMTHITFdXE#B\L0ADUBA[\NV@MBNRWDUC
pair choose&education	555	VCcO^bYV^i2lE<SEE>NKVT#`H>`86$cPVWFWS@_?R^1EaP8eRQdFqCL&?MKiFKFM
pair choose&enjoyed	450	keV;6$;9QVrNTY3QPe>DnS[NTEGWCpVW7VADU:]PQHbAa6ZE09@wJORa5idZO%Oa
pair choose&event	628	^EB7PJZ;V>M[?FSMfcp=hcPG?,[#XFY@\jFg_HAof(OS=+O<ZFQHSJoDS2;HGO3K
pair choose&family	692	N>NZ=SHIJNDL^k?[ZEZU3d28RUdW`BVMQ`XBI^WEUcNVffKZp^S#T\6'ZmLEnA]F
pair choose&feedback	378	O\gX=OZCZ;WL-SPW=GUe,DVRwS>T.1N^T;<'k;=GVnN@=8Bd^c1XK?TLeYhCJDFZ
pair choose&filled	432	R.M?^>67_HMn+^7@`=S?S2*[D]\G8kAKR8CVnMQhMF;<F20jdaI@AN[f#>BJI9JL
pair choose&finance	609	PB]<WlsMSX9]E^aZK<FwF8@jRRhBQB9nWXSaMC<UMUKM@RZ_IRbYWI\?`U<[h3[A
pair choose&future	377	g<hD@X^]CfBLIGWJ`U-T8``FfRGOb6`eI[`5Yp2+hmwLO\EOYGR9_;g:TLQJLIE@
pair choose&glad	612	_UnO1IG/SnnDV3@@ve<F>UH5Z]^P3;<>CHhV-TXLwaSOm@PJ@dU^jDtc?Ws`@8lN
pair choose&health	640	PMIT>VH#K?KIPK@BBOWE:BT?iWWJ,TAWKUO^;L`@FCMIbLSD<I^9CMc^;KQWGJ[Q
pair choose&hear	487	4fwY>T:f=\;MCQhVA+1A7MC=WT>]VCG75FOBMI?_aWUI`E<<BEqr;8VB9O<`KVfR
pair choose&hiringside	452	GN\L_kRE]_JatW^@U.@M@]TN8?jC^MChLWX`B`US0WbaFGcHZMLtU_LMX#:BG?AG
pair choose&hitch	455	RSY=FnZMOGVOKfcVVMB\bM@Yb?>_cOX3=L[8>'DE`iX`6RW^JOSah=Pm`[kGT?wd
pair choose&hold	620	[Q$GbScY].LSPZaHJ_T:wAYEX:L=WUEYJKEK\:O<IEIe5B\=G[HW;OWP>H`rFZ7b
pair choose&inbox	498	lmLIXO`7TQA^NMa_KS\wIrIPNB;7L:[e[SNhH^:B=QuKUZfVPK=LKj?bd=HNZC?G
pair choose&interview	494	EBO(Y:]LU:CbFOSINDE=QNS?D3LRJOfN^b;eXPA_D5JR^4d#D@Qv8RESN;P=:BOL
pair choose&invite	742	OEB?PXSM\FUYVEC[Jwc3SMbYFFHSTU8OYH9]hGNnPKEGG<P8OPXnDI@C?DM?>ZJ^
pair choose&join	551	NLR8MWcUN=CB5k^S<GSTU8LPF6VF8AODFF4U@2Hj#GPF=72O=S_^cTnW@ucW9?Ir
pair choose&keen	540	rCMF=QP\TF]e^&*Q[VoScn6>EBwI=>V@,]Ao2L@7^@Lhg#M7T8AgIWR@H0`Q6<E7
pair choose&link	740	M@ZS>OFQKVWPZD\RhOLaCj>JVLkHU1wL?LRVNJ=AcQU<dU\[cMN@W`68lQOB^OJ8
pair choose&lure	529	QmgnEPjP5t#XVTGU_@AdRZ8>VZZQ/4Q;@RWL>U=fb`JEQjPdCSEEf`=Nn6.GJXeN
pair choose&machine	458	TP?;=``GVLc[S>:@_Rk`OkLHdBWEfN@@PmJJG#VS_V8RSENPF-Y[u?eUA#gQAQXH
pair choose&mediaword	542	CAPJED8OVK8P[SAcIVZL?G[D@QF?MKGVZIOew-YQEWCYQKbQm^U=c?NAHcR>VUW6
pair choose&meet	682	V@JD?aRP:E9\?YLgU>C?LEGS*=mHOBFOPW5tCKc<UCHfQ4<OYWw6QFU8\?EB@V5b
pair choose&mine	568	nX,*VkV8Y.?R3>rIZapVuE@TT4K8YhM>RdF[w**]ZCHcA6R-D*;<@7\J/?AS2EHK
pair choose&move	677	F?JYOACFS=K^DK_UTNQ?QNBHS#OM4KOVYW5VP9UBWcQMCWIQBRKQaLKD@LXMFFG[
pair choose&not	410	)JnLTIL0@UP7fV4[EdMJJ9\I8GK^#B:A48bPHYPU8:PUKcp]_RKIINQmGV8Dq[?6
pair choose&offer	691	[QFWYYmUMAi_GGQAcSFFb\QK_@IE_\VN>rSMH9[F`\9_WII>G7TpL@U;G8To#DNV
pair choose&office	562	DU\@>GN<6bGK[;ISVUDR0`G7?VFUL>IgCD88:LO?U[S?hXQSX[1lCT.RKw^JQB\G
pair choose&official	508	NBE=7K[UR6TsVK:;[OZILZfDYTZ^wNWML^HARU>\^IL]R;I2@?AEBF\Z35K[A@J`
pair choose&onward	572	DYMC^XMGV=>=DGG]6GS<X7MjV>H1^R+LwH-P^SDRI;K[>4_]O:XMZvU]@H^W=?8d
pair choose&other	661	G8kDQ;4(Hb<+_XYlU.NtRYL9RaVRF9OSC5GR(MeB:NN<\RLkfr4EWTABwfH;nOUL
pair choose&paper	553	HIN>KFEK9^P_mI(OKT[_NhCBjQU6[BwYXQb+ISJLOAK@lRoJ_N@Q^IAVv;?RObYE
pair choose&pay	568	Z<@1Fam=wYrUS<DHJVp-PfXTVVc68<BN>S0U9=[5WFO[KF88FOsWQ9kVH=Y>CVYO
pair choose&practice	658	DDgQ1dBHJo=H^LPMf2BYARMXwCWMI2JBIFkHJU\8ZOC;fW[EQgQ;UdM3gaMDZITC
pair choose&prepare	537	E80$^F[=E7M[AaLNCnBQXRE?^<w0lE<;]FBQOIbWMO@HY<BJPCbiCNgKJQ=R[DAl
pair choose&property	574	7N^[8VSQ9`F@]c\YZWCG^CPAcb^\O5ZX:@K3FkL8wXcHXRVod_9[EV9Q]]TMdFdO
pair choose&received	509	-S9N]I`>\=N>MScU*K_E7MO_LBY8-Y?UO@#D\?GM,RMF(>]T[;^\KA[D8aF'__BP
pair choose&recorded	411	^FNiThP?\R_ZHbDPeP<GShEH@-ZHZNVKO[FaD:q?jw3LYKIDXFvb`:SFR>QV53K;
pair choose&recruiter	525	VMD=lhLPf38JT=eKP]_KTBQKBQKHLe2EhBGQZ.CmRB`IHCPBb)QaF;USLJIJEw5e
pair choose&remind	518	7SNU>IP@GT9c^\JVh>8w3L@Cdg<[T,sEN=e_HNM6DmO+Nl\U+gX4QAS6\JGFf:o^
pair choose&review	549	KRcN;K\p<g8QN:GZ;BPYXA?<Rd2E]FQN'_7C,YY>UH]w>j]fW[JSaea`P]^SX=_X
pair choose&role	610	M4w=^gCBX7\cF<L<MoLQ=KAJE5_7,?=]eC=kOPhPKKYJG5@WJCwqt3Ed?obLK-8F
pair choose&sales	690	EL^]JC9DO^WFQDNPKP>TTw1SRTIR=3pNACY:QF\;RGH/Q`CZWW9QCoC\_mL:RIOM
pair choose&send	571	JEdSYCPS:RQWbd]LB#X\>K2IfZTY=1ZTl*SN[KKG\L118XiVjAOPQE6YV=h;gKVX
pair choose&service	555	9ILZcLwK[^gASLcKFb>E\EKQU[LRRTa>&95FH<\;[WiOPaDBACF_EiG^bUt=DYXF
pair choose&shop	397	A7F'RTXBr1FfA.K+:<_:SZ^MU9dUL/dL@r;dJ1Z4X0IRKPS?wVI:?5P=PCZYHUT<
pair choose&sign	406	4NPBYPKFaVVPl/3<NePaVMI[WOlF:KdL:X&PJNv-.=E[@J.>C&?LSGSj=WV[I#J9
pair choose&slot	502	k#OQT;WT:O4Jf8FkZ>aP/^.aiTc>ZB`8lXWLM`:L`QTAj<H-hUDOCq@2cD5-f_]3
pair choose&sorry	564	B8TF?#QO<SG>eOCw2NOk;B%Se]MO;E\;,CX<9QRE:[PQFSOd_=Q1u[QH^ZNVVEYM
pair choose&stage	507	QMVQ?9KuB#BRC]JLhCE[NQ=@:EX1CbILLk:OO.HYT;9S#:=9hITWLC@56^Q=<M=P
pair choose&start	513	:QI,mU>Mk:V^PBBYF[tYNU9n)Ps55J#?bBIefK\eX3OL2%ESU[LgPRE]]p1FfT?u
pair choose&study	540	J_WGDQ^AgTigY:P9HN>ROeWZh]=FPZW_RWSBN5I+AnHL^OGOL^WLIGNRG6w_dFFE
pair choose&talk	562	OCPc>;`FUX&HL\heKIKD>T<L?Cu6E2WE5X]XDV%?NITOg\?@O[H=LLC4oX#FN8:6
pair choose&task	549	VWGF9DWNbPp]HK5CZ-\#@L[c4JWS>V,KHU9eZHHJp_NdfDZA-,qDPBaDGC^b>ELJ
pair choose&team	500	2;[OoCW@XMHSLB_f=5]YK?:U4Ca61#4OM,GeeRaDHS2=\N@_^Sd>[^[?\g5?9m1F
pair choose&thank	647	GU1BmLUqSAwEM5e0P:d.\%^N0I8&Vf7]YL?DsK^p06pJ(>B?3)LnDONv4M[A3mIM
pair choose&ticket	625	b^E1c`^^i,c^JGPGNOOAKScZAAEDUFPMVQ<Va>EwN@QiK;Q>HED<<V^J=:YWKXE`
pair choose&time	434	cR93,6c>]2TTk%G>WHI>Vkc?/ScWJ/IE#weZ;ZD6uBkNrTIPr-4d'@'DX+BFMWCE
pair choose&title	629	`#[GMWUBTF_T:?IJBRa@<I7Y<M\N#00DGN/uG2fYEhEH:C#7TB_oQC[]DKSj>:GM
pair choose&urgent	584	VNcSB>RRWENT^4BKClPGADFCA:pZ349PV<DcHGh[qF>NK?EE88aCb#OXPFLXSgDZ
pair choose&video	805	LDYTSFSCB[NL^OKRJNCdRW<PTKXGGFU1VRCTQIMQ_RQTVNE\TDK#K^O>SR9>S^P?
pair choose&wait	755	\YWL>_PYMN>ZNGBWQ[=M[Qb=VUJHcVel=TZBKTI<>S`]QLwUJ?7Z]PTOQHbfP*IO
pair choose&wish	605	IAK#gDJFBRPJfXWn\HAM?ZGOZoORZ-fE\UE^VND:SiLBLGHZQ_`;gI/OL`K`O;HK
pair choose&yours	731	I;UMZJSBYSV;g)==O8eJGKL7GPYUCOAV?GEJIO]T?HPQ<FOVK9RwOLNbQVZMKHRH
pair civic&closer	698	F?rYEFWBP[<=TYQ_c66`,Y4BSZWk2#\aHG^IE]HBSe@Hh[GoW]B%ZaAGRrDGs;EK
pair civic&cold	392	MV5C#_p<9TBI[gQLF0%MYLLMsB7KVUdV2.575^)9@Vm[>KV:J@Y<[LV=_NjT5JrQ
pair civic&confirm	664	JJTaEDV:Mi-9MTJg82/_^?>RbPEO@/QQM:hH=SYEQK?;aZTjLeMUpTGMUfIScPY#
pair civic&deadline	628	WRce=G`?=PQ7]gEQEH3UAZZEVT7ZQ>OYB1Q.<XOHGwP@HbRZLOXTVDHHHPiP@Sb;
pair civic&decide	747	RW>AC[wJMF[O=gTI@5CKYDWYCGQ<PV@GL`B@O@>dCYYWN?=JBGJIVD]H=SH`I8Ce
pair civic&document	408	bLOZa>wOl=WpA`NRSf>^PIHUd2_LH<b>QL@M[N?i^SXCUNL<;WA(T`hW>>qFOWCR
pair civic&education	462	QP:GhMcIWAJjT>Xw\_bIN\DdU'gNkC?]rJ<GZX?fgNJFc28InTCBQV?NSQXSHQ9V
pair civic&enjoyed	516	d=MQ7H^1SObhIDBEkJHY0a8=]Gp:?8[B-PP\)RL[TRGP_X7X\LXewQ3AS9<Q]:UG
pair civic&event	520	ABN[XY<HQIIICiXPFNTnM=#^XHODY1c'=^d`;VC>9_J;OS_oWdR6rFd-VD;KM^JU
pair civic&family	950	9NbOVGG7?R\=JWU]O<OYGQGLW`LTIQJWM=RQKbhELSM@WTb_US@HwHLGWbR2]RWJ
pair civic&feedback	632	?ERFbbMEh=In<ISwLMKWU;H`PBb?GRN;:=J`MBMUPM=HH;A[]rmVU39N1W1K[Z@e
pair civic&filled	473	w\@d?amNKJIi@p`JiH9J`;NOc:8RIQd\CY[AIbAXRC-cWM?_:h)BVC:<;58jJKBJ
pair civic&finance	663	D3T_0K8ITbOXWbIX\7YSEaCRf_SVLDRa><PH%XO.fFTIcKdSj\IDOwEC8`PMBEgC
pair civic&future	504	HHe`gG;B;Y8&aJd``@&hYeD4[i>r:Fhba:j66dIAVn:2aJoqUN3;VK?E\wbBk8SK
pair civic&glad	711	HTLRQ8LMLLF4LG@LdR`IKPLOTSTE=NXZIOW_VRbJULGWWKJSWS#FYBGJNCb?S\^O
pair civic&health	559	<#nM0VXKWlP7SOM`^?K[E[3NX_[VMY_OT>HL3IU@X_F8_PKwQraMiL_U\NKdZ0OY
pair civic&hear	611	=S\XHEWBJdITW]AO['#eBA<NrPSiSF]KORa6CRYW6i@E\EW_MLF@fHIIYDJJD=PQ
pair civic&hiringside	544	sZLI4gPIO:;]<e`BP3#[_QFTuIESjcUhPbPK:?>AGNLNXNX3>PSdU8Y9R/SSHMYW
pair civic&hitch	616	bHSJKZDG3F.XFLJNN*N6D;iCINES]Vl]Hbg\D=S;9kSFBPF=IJRRwRO>HXMdDY>\
pair civic&hold	669	P>^^>SH<IYU?^NDYRSM^R]aKdaYPOJVJOBwGFPR4QK6?b[hWZ@DE@WACYcGTXU^E
pair civic&inbox	408	Y`?fIwpPK(HkSpO4V:FY_9L_Xe<I;t:E:ZZ3bF7^J$MSSNIFE\qQVqc5*VILA0B^
pair civic&interview	545	2)Xc;C8:9iQ9mMZaaDHk.k*7WYeZ>.\N;#VCbWDLPJY7bQHTS_:)FtTOeS>FU>e/
pair civic&invite	648	JUTRLAN@QO:M`YNVGSJVSSVOUMOG<I\H29<9XY?GXPYB[VS;T[4#WPFZV>L)JKeM
pair civic&join	565	h@aU;VVB>r]MP>QPsO>f[s4#SpbG^1G/;TDYRp\3iLX@]P\Ej9WfZ`5;pLgXO>\#
pair civic&keen	753	E;aM9JEMFiNAVHFHWJML>[VEJjCR1LL\3AcO*gW?QPTIPeYPOHLYbV>W]XqET:wJ
pair civic&link	701	FV>RUJJHPGQOKGR?X\cGLUNCEBP[WISIG6b5AIBSUQwC>EW\DD;>ScIT<EOC>Q8O
pair civic&mediaword	426	UPM3YgOCNB8Vbkl?K=@>#8ORNNRd*S5^_FDS\^K?EKGgKZ3gkUDJfd>K@[X6EmMK
pair civic&meet	695	GENfHQNLEXCNGHU>RLBWZR>M^V>X9FH@6Db*YT2G>JNBQU:TEmR#VGUPJZJONDV6
pair civic&move	549	T>YbVFF9Vd0[PcTPX6bWJO88jKZ[JAm_IDLP#V@+=b8LLb5ILPF[cc\0XHSXW@9D
pair civic&not	632	SHLw/QEK5m\LJcJ7X(:LHKN=gX6nBCSQ'Mb-\V;6DaL_f`[WcL<FUVFXNWQXU=]B
pair civic&offer	503	X#VT\NQA%[9U^b_ZQ>Rl&k:bW]X[=MW[MDUI@YI(ejLOL:[VEgaTi,YMfK81Y1^P
pair civic&office	654	O8Ib9GLCLe3UDL]tE9QP2HI=GCEG=0KBIVwQNpMFbf@XiiTa=ZO:KK@GVC=TPBF@
pair civic&official	622	M:<BM#-BOVo3eSGNuZEAQnH=V^9VKFWUSAI@_ITG@G`KINaKR95&<\)dB[J8QDo=
pair civic&onward	508	46YhH5AHKfN%f8OlPP7J7Q[PDnLj.LK1P'U2Icb\MX@GUS_kXOFEV\\F_wU/Ioa_
pair civic&other	671	C7SHw2@<^D/O?k^i7JUlHB&W<@_MC>8.i/N\UVgb:H=D;UG^cgc5XVU<f`7+XhIV
pair civic&paper	366	Zw3`IWlNT^=TPQwIED6Eg1T_p6XYMLS7HWwRSlOqY`R[N?OY[UagM91IB#61LpBX
pair civic&pay	563	ILVW:wXaE;HLNfVMiAJ+XJBQYG:Q<LjSJLF_7CN8:c;`N*=[=A^iqMnCINaN_=Q>
pair civic&practice	404	;hULPICFJEL1\J/HFO[T'G^K?E#MIG,BLAH:,EYQjT\gIQaO%QROUXcmE?ULPFH[
pair civic&prepare	717	DPB>^wFUXE[@OSVQX_MFQPEG@SQHZWMOWOWUQIDWJHVG]IQNW=QUKMKM>TROH\FO
pair civic&property	624	J/GK+MhA;N1OJtbH_#;`4T&UVLJbFHCL>IeFLZR>Sf3Jun^W>Ub9WBP8OBDWAFWY
pair civic&received	571	HOwb\C7Q\iV0`QCnhG=c.q:0nZ<W0F^c:0eQ<ZW6jPJUsVNm\e`^SkVUVhCYP<bB
pair civic&recruiter	451	Lh@;wS[BU5t\8VJ@:5N9e,LYG<DDWh0Y;ZOnF9ceFIAH17ENZN`N]O`FGqCQSuHW
pair civic&remind	583	LJKEbO^L\OE`>kSYJJhdV>9ZD(r8NIPcIAG]P>WQSODEDFAF=IDf^-UJMw&PaJXF
pair civic&review	599	QE_D=KLZ9oUVEg]QYE#VHHDNcVIV[\SO<Kh@LQG>MWZR`QD\WZIEM_RHjc]ML?]l
pair civic&role	737	Hb07[MSEg<UP@FE8Mmr-a,^JN7X-c[9JPF@VwBPdNAK>=3L7,4NF9OIKDP^PDqIc
pair civic&sales	538	BGOa#`H8EUDDJjhRh50a\Z3P`UGLU;_M5Qm;MNM?`p72cdLbM`DKfR<8AKFOVPED
pair civic&send	597	McNN8B;N:WB+FjjAMY6_FR\SVkGNKERX/P]?1L9E5cQMXTpWIZUT7]OKYZw>S=Y=
pair civic&service	755	LHWX@jRKQL#;\^eXc=HlP_:GSKZ\F>LAFJ_F?hE9WT79gZ<QYSLDeAPAQ^DMW<RJ
pair civic&shop	428	9YH]v@N)SLP1@Y9T?<iOE@dm^eLl0C4qsHRkUh[N:?wDEB[NTRU`UXBB?qdA=cT<
pair civic&sign	595	dF>?PUNEe;i8D9/B?awMcNpGIF34Q?6I=M5L0BVKO<[U=&5:<;6>>e_e?L`E4=PA
pair civic&slot	480	[Z9\[TKV#JO?^?Ac[6;OCXS=3KU>TlJJ:ZGNEiT7`?[3[^L+WB@8EP67DPgcNfX:
pair civic&sorry	553	7SqPJR[KaJ8OWwc]ODFm<dBJQQSWDKSKW)LLeknKSE+59RK^b\b4]XH2cgO2mN\R
pair civic&stage	823	KI]a<Y;PSbDDg_LOYDIaGPBWd[8cBXVVLBI:FZTGBMVRMIw`?[?VSUNEJVSOM=K_
pair civic&start	529	M:W`+Go=ZgTJhEWZV]WPLrD2\TgGY5VGFg2G3ZdLg`AhbPE-NQ\wdD_OP=`[V6L;
pair civic&study	430	c7aRUCV#UXZI]PKSG:lrSTL[a`@L-F?Qo3?cHUK[:cOiSEIbZIVZVeLNESKAlZ>R
pair civic&talk	637	19j^7>JMD[YQbiL>h=9D+L=BfQMYE@LQL.d1+kGFIcZBbabOBMIFG[#OKkUPMD_9
pair civic&task	507	;XLU*Ta3QG>[M9>I?<AVGNNQ_iZM<GI<A[,`FHu>W]+*PP=KbZwUkCLWcpY?PIBL
pair civic&team	434	MJD\bTpY^BLt6FIZSLt#PNEK:GJSbN8G'e;ZtG=`;Y;nY?KA-4HYGQ[;FJ-H,SS\
pair civic&thank	851	?7XlAB99;eL+kQIQN>8b9V>=VhHs7=aP=>j<EhH7]bX7dnwPFO:2S\IWvjV=j?r4
pair civic&ticket	563	;Laj5;*HW`%<j_CPw.Am:c,KmfWMBIePVGsFGMV0OR\CaVingf<`aX;Nq\T@XHpW
pair civic&time	616	o=_ZSXjXPNON9[^\IV7WLVGMT[?GCHX[4YOA>\R'LZTHKKYXRN=0wSVAW\PME.HM
pair civic&title	680	LR4,HEbIf;HSO@T6>djTPFCiB7aJoZBR@R5UV<auSL:\;6)31?`XVAfK@L@Q1s#]
pair civic&video	583	JOPCQPC&FUS3wNVLPW]Q3VOIVK:ZC7Y[@7DJ@gPNM_\7VB[TVMOMMeaQd4FMNKRA
pair civic&wait	516	WFXNbWB.JW-#QKIkJ8WW=S,T:GUVFE]eR,__MpW3Ae^)GKdI`bR=vG?ZabfZel==
pair civic&wish	477	6TBBu^uPREI0E8FVRbSOSb9VOF_NlIg?WXM_TeVw`MhN`0P?J7WAa<KUDLOHtPE9
pair civic&yours	705	EHPw@.--+RIFeMCS]\SY1gR@M]/dF?P@)>e.Cr=8dPH(QdTFYY=?DX@Y]I]=G;b9
pair closer&cold	462	Na4WX>g?OC:dZGHwTZUYKrU>KIPGAFpbP:c9Bj91K=YDXYq\`YV>C[NB;WS-Ar\H
pair closer&confirm	448	qf<D$RfJ0?7eYc#[V3QaF)SPfDcSJEbOGV;OCn3%`gLR_8T\VL=S8DANi@mIcLR?
pair closer&deadline	470	NM;h6<GN;`U@cZJ:NHPXGdal,PS;H2C??ZiDVNX-=@E^JB^UI=W#F\2gaA[I]GMG
pair closer&decide	610	>9ZKNMI@[d9QGEKpN:[>FUE3h_>DJ3M5K4#`U9iSOH8JPIJNjGX0P?aFI]HGP]KR
pair closer&document	452	S@m)gIKC55UhRU^JfpMJ`[8TNMV8R@If[U.Uw?`qN?P_O?fopF:5^[:OCeMMpofA
pair closer&education	442	&,IRvBa*`?Vg7n\vBf]I8ZO\06AFG5H7O.EIwYW`]D70NJNQbdsXr*W^:U.9OV?`
pair closer&enjoyed	646	LEOBJ=RODNFMYHA`\Sa>YpG1PV\QFYSJ]\7YCO`GSQXKTJ/Y]L5?OD>PLkF>wP<<
pair closer&event	531	ZXM>RVMD>M[8]SQFTtJ[Y_NJI@WKaNeLGO\L?U;DQawObZW]@RCYFX^_WdK)0LeR
pair closer&family	730	J7eZEdAL:aQRGea[]4)T?W=CwWWfTOUgA@\B7Jd9IVQFLMf`Yk^Xk]TSYZ\LOH`U
pair closer&feedback	497	/J`DPVL=qHBK5UG=;kXSTiJJYpOD7[ChD.U[p=[_FW4MNpwZJfJaLAF\8QW<LP9C
pair closer&filled	421	VS8Q,fEOM07v3\pG9T^AkATRa0SJOR.YDTcwaLUTT:MYHW4V9@KVh3SIEBSP>b>k
pair closer&finance	694	B7\U>U=FO[MAPYVl[E#^@J4JVO5e2APAVEMRMG?=<[O8?`j[bl\@kX=G^jQ7dDfN
pair closer&future	725	8A[Dl?A;^[HNTUDTRAS_HQ>L\YS\DI]TY;GXTAbYBFHAK>HdwbRE_gMB_aM?m>>S
pair closer&glad	537	P:9gIYGIbBAcXPIVL>cMb?ISaGJTR\VIb>RwSKAAcP8QiBZD]_OTOrM[]`O4b\?^
pair closer&health	631	5;kXK9BAGeKN[PKNcNGXBO<@`SEe5FKZ<9dIHcJP`^WXIUnUaSR<CO<UwV?3HJSU
pair closer&hear	487	B:X#eYVNZ<FeJJSJLgEP/IO`RIPXA0@gN\EhHIgVA;;PE;aYIJcVDM]dHBMMOdM;
pair closer&hiringside	528	SB<Y9LZHX_Q_=T5I<PDG#GJNNXYT@=UNG+FSQPb=XaT<46REWSW8N;9ZGDTEA?WG
pair closer&hitch	448	O4U6JGE[Jp+ANQnfE5BwKYoskZRHVS\gKI/H.,>:DRC4KC4oTQWUrLNPLiTOc6Ai
pair closer&inbox	559	aJAw@C>gQ@O;AG>1NVV6kS:NIELQTkILIGZHX9[E`AIP?CiER9?WFH8_\c__Hr@>
pair closer&interview	624	VJPPXU@w=JTLGhOSLZVOPIDU\4X:<U;oZT\JS0MF;e7^AITlAghIbGbGDPIC]=Te
pair closer&invite	461	1`GBpGJ7i1VBPGGXCs;NH<kf@RUUCM#UJMX<cYh]C:Z\8Z3F@VKYDPfR=M\R=`_q
pair closer&join	528	4<jaZW^@SUa4\TWWEVWV.H3OBLHUB:Ef+=Z3EDSEVIM@GeUw]dWF_VOWT`^A]XQO
pair closer&keen	585	BcchHUGFj[b0KMT+;Wh4XLW[T_A\KVAdH6PP@HRFAawG1A\K;NLk^YhjHe[`FHgb
pair closer&link	608	bhPKTIQGM@OwTHH[Ef>9Md9QNHnO`IY:@aB[KQADeAdNaC^9V323ZSGMa6B@ET9W
pair closer&machine	609	CT@U@PSRYVmXANKDWHCMhF.gS;NK_IOOPD^cPGaNEPT?\HIHT.S#W?RFJKM_CRXE
pair closer&mediaword	604	UcVU)5DMTcMAZHSMAX)XIKJHdw3p;HId6[jC5K_@a>`K_tVX<D5E^QJL^HE;ZRRC
pair closer&meet	520	FDU-QwI=aFJCMpNWPZENi<DeNB\Kb19BXMLaWO[N6O^QG@MS?]PXeVjGHTLIWQF\
pair closer&mine	660	OQj]9Q0P1Q7<QT>c[2GXAnH6klGVN5WwDE[@AkKEmd=<gQmcGmA5[P7BU[IDYPLM
pair closer&move	388	8F;OYPwHYZK;@@HYrJhwAgL5=-XMDM_BX9skfeGg_bfr`f`M`:PFc8QEQJ7\YA^B
pair closer&not	870	>J]>kRJIRMOT-ZwYI;QS@L3c@AaD9C@>a?<bX:ZZ?YLA;G@bU\P@lILO=p<GLSJ\
pair closer&offer	486	1Rc0C<D6?l^H:^w=]DRMAWNVpCTJZJiaB7NCUbS<'GZ;ZWWQZ[?XHD[j@bcDaDpQ
pair closer&office	805	DPM<Q.NEDOHU]H?_]Pi]LhGKTTPGL;]EN=ZYKCDigMW@[J`OwJ3DEc9A^GI9fJM;
pair closer&official	573	bb\H6?[O?R\T\dJT]I<SC[CM`AOJHCZO;SUP6CNGN^_dZlf?YI#PbVC=iIS:;DB:
pair closer&onward	933	NM^CLXANZaGJHTPWTHMZFEYZYVROBKNWJIGK?:[U<OKFBCJnS^wB]QFYO^T@QOMY
pair closer&other	668	AH]F@<DI_PD;VeOh]PZj3QGSCYUV7:FSW3GF;BfBOdR;SNGp`e?FMb7Ddw<%^CK:
pair closer&paper	449	GV]e#.MNQtJ@L?>ce_FbK[8A`>DWA[G`'FH9_rNKW^\L[UFa<M1LWK@sas]LY:XR
pair closer&pay	537	?.S1WWO/`_VdKZNFKdv[9^<OL@wN=>CIQOMeRK\hHS6S@;mh]Db`fVNTY@LNdgwe
pair closer&practice	642	9;ga;PWE7iLL[_L[CG.O9tE5C\Nc?;eX<=_IPbN<PwP/dwhY\eb:ZN8]fMsPcF`G
pair closer&prepare	470	7GqeR:@0Q]Y2NiNZb^F[DYMOp_]fHHadHEhOOan5WOZ7ZcRwcKW`XO4K\Xt@m_SG
pair closer&property	512	^OF^cC?=he^I[60Nd_\PuRSBSIBRT>cOY?FepwU5UMF<o>wO\RHWBU3WG;PKFQE9
pair closer&received	404	_O8GX@`[_#Xb@VOPBFh=k<K[`,4$TV<^uePEm#lQ;K8k/0IKa]Z/SY_l9:WM>NTo
pair closer&recorded	455	f*eeKA;UMiG8k:HP[HCock=/]]<Pf5`4G]TJ9VH=eT]R[_Okmw-TTcF<deI;[XD8
pair closer&recruiter	373	R@Xb]:;9NV>Pe;UVF;1P@#.U^=NY$9KmRSWSLLGOe\NFZRbq/a[MVNedru^JXO`Y
pair closer&remind	608	IEpHDBJA?KL[SiWcbTWd>[:NNCqT?6KNjVMVVQLK\X^@bQTMOYOLlDH4lJN;w34X
pair closer&review	477	G$[OwL8I_6FHGCQaKQh^PR=CLVTCFWOJheY`EG_,]3JeAACAWSGZ\^KBMWfPVDSR
pair closer&role	545	+?]AdM#V`^BQ[W\^[RI_;o-;d@^G;&Kjs9?QhMiUSCV+RAfYJGV5Tl8`a]H$c4[<
pair closer&sales	737	=K[AD'BEC`Q6oiHZ`M6cGeTD]VN`7?c\:He7<\EKQL\Hccca\P;OG`8KwPLK`:T6
pair closer&send	432	I\ITY39@Xl_=`r5TwQJMM`ACd_cX]5RS@0H4k^irYV@;ZiO_h]d:Id<br<=@[EVN
pair closer&service	505	C`VSBG9TWOYHpG?GmfNT67YUmw8e:[S`Q>L(IgR?>RcRWAdaDO9W\WVQRUU29PYV
pair closer&shop	450	K2W@JdG>_jSCThS<DV@O(IZN^Ob=#IQWZL8BAAcQZdQRe<MYagq<fcsM_jUMsO[V
pair closer&sign	447	C/dMG=>13RPZJPAwJ=cPO4OW<,_Du=13HP(E^9HZ\NE0USLP\`0:?UQdOR#;_WTO
pair closer&slot	513	RHc\QgMek50P<AFLWFlRgNCwORY@ZGg>^OA_<9aKD9S^)B=fPStMgUcG@NZO[;KK
pair closer&sorry	457	DBbdY9E;UF=G^I_MHgO30WOMC6/@:#U=@N>RDohIjMf7^VY@[An^UH`W<UN\#GRS
pair closer&stage	461	e:W6S\WMX[dZZ\@fCccWRVIYm>dBLE\]qja[pJiMCPQ^;*H[WO#-UZ.-SDDDB^bU
pair closer&start	373	9Nl^N3RCAdfLw]BQNc5M=CMwFIC;EETc>WokcJEbIVeRVHR[`bZ=GaCPFwG8OfVk
pair closer&study	940	=GHHRTRJTMMPMGEVJ;YVDSEPGN=CAT@JRKFW[RcYDT;FMGASMLwAKCV@MTRBgVEH
pair closer&talk	441	USQTY_LUQtO5gMWLO@BO\8_%[;HNZSO[MWcOTARkKZj[E.:/>CVMwLHV9FUIHM\L
pair closer&task	335	gID:UhYI>`khUubwSgL?M5noUBZ?O\MpYGcdW/aX#UJTLO:sKeous9_G)(5sXa]d
pair closer&team	594	<JD>wJTPP7N_T:E_`HlPXFIO.C`.aEqRQ]BU_7TaJ1Ig<'S@VDA`D?BI0@G:aiVF
pair closer&thank	404	^ZQHO@W^B[WTBR'DwFC@GZu5[<RTScYm>>nZPQ9XOLE?BjsQBB@7E8/E_?RL=SIU
pair closer&ticket	529	P0D[S,2jFIQ/5ADBPLC@;S#J2_W`3;?ALI\OG]fER=,@KKFeW>dRe9NH_VD^KP6E
pair closer&time	528	HYTLlXp7UNPTRPW`ibSw_kNVTGNEXI_BiWHY[]Ebd=FY\JCQZM>JUW:L_SKOXJNV
pair closer&title	459	D]@JOJ]oWN5\]IsPdM9UE;VwU<ZYP:3GUdBZhgZYLASEH/JNE:dO9LW7:]AVX^U[
pair closer&video	423	g$CVa?JIS6?A\S&WQPTsQXS6F@TPAKLDZODa]P_QHKGIc6jMRSL7wXiB_X<<\hqL
pair closer&wait	547	3CbCERHNV\<UgSWWANKC>J4VAEXT#='=[2;LRD@IL:GEO7MhYWfjqYAWUQD?R]YR
pair closer&wish	524	?@ICCoULDb8LXdjLTI]o-@)WX_E]43HCw?W8PV\SNU\/=?_XYYH1b\JLWKH_G<OJ
pair closer&yours	538	<4Qge9/-/Pt?qN<PMe?S8YA?\HcNB7NCe:DnQSjBIN^=NN,\wY<YNwInCfG6\OJ5
pair cold&confirm	547	^Q_CV]bYGHC^FT_?IGYXbgONFGLNSTcajIO]S<#hIB/\.[9@:O^O]_i]MLk_D?5i
pair cold&deadline	459	Y8Up<AZ=ET4?P@Iln?Qw>jENRQ8g55[LD:KZgkPEnWm6^[ZMVE@L:\&^R7[%YmC[
pair cold&decide	516	U[I=LBQPB;/H1[GkI:bP[9GjR@DBbF0CWX=NwJ7dGtC^H<HMnDi1M/_?HFK?OOCf
pair cold&document	516	W^N>^aaTa9fS@LLEKclEuAXYLC@>MNWQTK+lwIkYF>SU,7eRLZL\DMac+YbeHY?c
pair cold&education	530	)=Lw6OLTRV[Sgg`[SAB:AabQqj7m)F]K.<TMPeG?IiQ>RnWdKfgDUKVRCRG7Q<MQ
pair cold&enjoyed	621	MJXV;Q=D>lh0k^Bdc5:c=uFFNXFsDYL@/P\#?`a5F`P=^bfdKWMOZgNnf_SVVH_-
pair cold&event	484	*G^T2KKSH^#OV\HMXV+Z@[KGog9gO9PlY6D.\W_GeLIBReVWS_Y9aK;bhcl=OIg;
pair cold&family	597	D5QT0fA5WRBFVjeBB8.SFJT<ie=c3<_^FKMC4Ba9SVc=daL_GoXCwGVYXOpSQ<YI
pair cold&feedback	612	VSNMX`OYGJD^4\fUQ#3eE8baMMDV]WFQ>\TF,J<=7`M\B6PTZQOM_8jAGq[IT>MP
pair cold&filled	526	_IQQuKLV>:jHLi`b]3YYQX8[<XY9J\KR\VHTb9\M_dM;?CTm]bVRiDTJPXVIwK`K
pair cold&finance	527	VJHY,MwI9OXi2XC:dI(PQ:gMUW/Ikq\73CX?KbDFMoKD^OYN6<JS+CIDCKEiMZZ4
pair cold&future	534	_RHF_bTeiOET=kfMI42ON;BkW2X6bU[=`X;ZC6v-BOwQ@?gIE`R7gGj;J_aAR%?k
pair cold&glad	603	RQZJCJEFR^cKJJME7W5R9FUF\UTDIU0@?HQ<P]DC=w]N?uTE[HfWUVh]KegRRTZO
pair cold&health	400	CCVXahv5S_RwZu0l<RIORRVY-<jAAV8AJQUTjJDODW4[CPJMH]sHkQMfW]ES`bOc
pair cold&hear	446	;O:ge=e\YGZH>KK>T7YC?49_`C9AC_>g\HQuYNJYNG6\<mO#HYE@aCiI$?S?0@0h
pair cold&inbox	490	fQ5RuUT2V?=EUHcEZ@[K>G_X,4E>]jOHV?MT5<IB%MlO<E5PZ@:7wBdG5Fd;_U<H
pair cold&interview	520	@^lUVGAUFKL]TIURWhR\JDQ=IAY7UU_Pn[QmI6]g_MP7WFfV=N^TOVcPNmPZMwXI
pair cold&invite	418	8KQPgpJ:YQQ`HHhR8N`63=<I/A^8=SCM=LH]<%cI4YQ129?dEKTU`Hw]^;fDVUMG
pair cold&join	441	ID=9woZQoZiJFebZAGH\:>4\-EN)F[:G;G9U*=]K8[-XIEHQKiVev<ZLDSeRb1I]
pair cold&keen	572	U@TLS,Z,fTTOsYIXWXdN;aRN-WE:Q=VIG3IV^]GNZRj?\@w^MC7IC[?NEBAKZi0D
pair cold&link	411	>CSS(\DD_JPFTdR`SlO=\KK67pl;-Q9?c6W=DIwMH=g:>ONlPJa?J4O_WURV]@^@
pair cold&mediaword	600	J<@WKkKcFjJ^F^[YWCA]KN<MLF8LPaQdDI=3\HN=/]64T=]TQSV5vIcDGG8UP#Vg
pair cold&meet	485	D#C7]NBJXMG4VWTop>ZlP\3?5fD95IcLb7G8;_fYEWVMRTQJKn?I[^DbNmmRj7KW
pair cold&mine	471	<7aw/^G?>J?1c`W@nNJj>K46fk2JH?KV2PhAc^O9BMLNNe_j[W=R]aHFdLkK]FSL
pair cold&move	490	F1<K?ROT/Z1DR`f]qXBY*\8F^FWwMRkrtHeMJklYlJLUSha\vC8R;MCRp[b:bVLC
pair cold&not	682	V9dL\J`EVI?[B`o_ZMPYSL2OWXRN'GnPoA@hDJ^`WPPOLDB][XS@aE^GHLGFOwNZ
pair cold&offer	599	W7^C?HLD8Y].aNUF]Pw9<<[<SLBTEFTL@NMI;BI:^Wa_bXYM7HQ[MVCJT\g?UOLI
pair cold&office	542	@^bJnb@TwV_LK>LNDZ^VR]]OMTN0`ONctD=N<FPT<dT[8<8FPI_MS^\QYYM_GEU;
pair cold&official	612	YH[VJMLDNHHEZZZ_XKSEWKW[N<t2TB`XS0ZaRN\NwVWUaAXEY>L<E<UJ?=GE_`PF
pair cold&onward	408	[jbZw(JF8k>ILUUj*HTe3VDpb^WG\]^`FnTF6<]:SY@hV\'hXilUd0e&XZZYDDHJ
pair cold&other	658	/>_SSY>DN[?cLcUdBNIf2K:TSI^ZOCOTICMYHHTDIXL?aFPVMUS4YeLfZs8=wYVI
pair cold&pay	427	SE<b-ZY\W`OXIbfB4u@H3IL*SNbJB>L;OM=h?]0#PbR=GcOUIKTtO?lQ^Vw?RO;r
pair cold&practice	392	QCcm;;Jd#t@A[XXNNH3fCXSE`VeN1K?XJFI(/rODl_W/OCshVf<GH_7KZXMJO5](
pair cold&prepare	502	gTGCIh;ReR^MXKYLV`=RFSI`cG<AQ`]_D]C>SeP0Y^RMFMOH>[UWoTPwB9rF'LL<
pair cold&property	433	Z29WA5`7ZM,JSI-Ia^SLIhA7VE#FUNSHE:bH3p6?PEe@JKiJK0PDK]KgP&B\KM8=
pair cold&received	505	XTQ-MCwK3h@LYAYIPRRhRXPVp8=LIY]\=KJ@dRR6A_tMQ]sAQ\KJd[`RLSaj;)UR
pair cold&recruiter	471	^DDoPVDX_]MF0Un:YTKPEQ]O[><GDehVNJJC,>A:MhJOC:EXFe8WO`R`C=wbK[Qg
pair cold&remind	638	>J4KTJ\I\RS<kgRLKVIEwVGN>LC=Yi2DKGIF@N`a>MVMTRqMN?WA+upR>Nbb\VUN
pair cold&review	482	a_fKhMElaHsS`AbPLlUaL>nMCt80WeL`7U@Mc@lQKG_K>>UKFK*bMM0FUGwOeCFO
pair cold&role	502	7@;JE.-1LP6IVAPQYL#BC_O^GLn:G?nH^L>S\RX9:Od(VJLVm\M1lXWML`TARk.T
pair cold&sales	768	OIALfDAXYIHDDMEMSR_K[XP]F?\CS>Q>wHGfVMCXRVL[H5LKT=gLaHVJFJUFUTDY
pair cold&send	572	YaTS;q]6F>D8AU^SF(7aD>Kc`D><HM]jqNGU:LI/9MI[7YB<XCJL`AXHPLoUB#F[
pair cold&sign	708	S:P\6YVO9^JE[bMPoB=SQSJ\wG8WQVaP&;W;:MN9\VI;YOdDKQ8=WKQLKGkPVJdA
pair cold&slot	515	IRt_FE7LFXpAHwSFZDNNZMEEZM@K$`<td8ZJ<lnI=niDMRXWA^BWU?8k5UREjXSW
pair cold&sorry	589	DIUIbnbR[9>OOe_aS6PST*ZQ=HZ1k_GDUMNm;Jwc.6A3E<D_Wup>SNkDBBCStpOi
pair cold&stage	762	LMJVP\OZ]FTJHTD[C]RDE\LWK<HFNwDQMNPKEQJZGVJTXLAJWSYHTHNIEF;RRKHZ
pair cold&study	612	%INe<CNZA]T@]JLHYBAcFONIZg<NEXf`8=S,GXT>B[\Cn`o[feBgWk<F`gwS^PTF
pair cold&talk	691	OWNB>SAGEXMN]S[M^LGRNDJCGdNGOGR\QLIXHT_=Z9U?>NWRDTUODTBK5SWDeXw/
pair cold&task	475	:Vd]DT\O._<IXZAJ_6;pUY:TN]\e)NJI?CV;9le;OlS)K[P][r:^VW1cwL`c^K^L
pair cold&team	715	<FN8FJ?5BUAOWMMgSV/Y=eG:CCTHJD_IABVUXwJOVMbJUVcRTd<DB_*PdVLD]YDL
pair cold&thank	511	HC0AMUG?YNJ5E7CH0NW3`8jRKI@LPS73K-^H\J<W`QDFOVF#6JN`;BKJDI;K@VHP
pair cold&ticket	465	_XOd6SU`-RZVReTRUEGn.VMTjWCN[twQ3]G7.VOAA`N`RXPZIeZCad^XXXlVS&^X
pair cold&time	584	YGCC>EAHcKU=LO>BEMMDQNNPVMHKLP&3KFFXUVw\JNPOC-m@KP[UMaNV;6H[OeQC
pair cold&title	549	D&cZDH8=<ZA8bMLZe@@e-N1IbJdL;Z`Qe/XR^ld.YRw3aJvScV6:raJcvYaQa>8F
pair cold&urgent	500	2-^M0<DESw00Q\T]N9%Z9i/,PiVX9@fWZ@Z><dZ=_mY9\l__wNSG^^T4qPP=jFm6
pair cold&wait	564	\a>YMTlj9WI?8iU4hKGhY5cUoC6W_s_n1XO-<G0@A\mN?-NACkZQhHOLBTwc=1HZ
pair cold&wish	492	G<N@O:?PjISST9UODdw^iXGIC_MSH<VHmSVgWL^]C>JR?[YSRP>R@JHYSG`8^Mn_
pair cold&yours	463	SY]:mRFUQAYFX_S`MTR78l5`[?:=VLU\7J2QGkJKZr\\V\\URR3T#5_b`A[SIVSL
pair confirm&deadline	627	KDRY@YDm@lFQVUT]i5>`KaRPXg/XIFROAB]/FM?M8K^K^kObURZWwUGQLnHX[DWM
pair confirm&decide	444	b&FE7kqSUP_N+X7OKCOQHCM^E>N8IHCGQ^8BBHMI;C;\cV'4<XA@wQ[<_X,qZ12>
pair confirm&document	734	SYUn=GfFART]MiadBXGMCa`dAISS3<FA?[_OcdDRw`3<`fHEIDfJH?2UQA/?KcFK
pair confirm&education	569	XGNK@/MIIkeCdUTWOP`ZYb1D[j#RFFDN=M[:;?V@[SG:D[]HBDIYFHUQB\[Ok[f6
pair confirm&enjoyed	469	iRHIE]mZdMShW[W@`LLZCHPVT^EHScKc>SM]uIfKEaLZ@RGK5Jgk[3`_=gwVLDgI
pair confirm&event	560	0:af=D#8JYP4Yu7K\1?iAGA@Kf[f65>QmCSW^h^IL\QMB[pP\hEGGZ3P\^HCsQ`=
pair confirm&exit	511	B-W]FMVHJj;[[G\Ua:RKNgKKUQlGe#lTIXK[MnW[he3BLjA[c[M?M?8;RIVD\OZ8
pair confirm&family	622	RS]RMDVRS[VCLJW<J_YH<JO>LSZ^2E?JRT<IRFRGGbLJBD]^ITN\TIS[VNw[MM@K
pair confirm&feedback	610	EUH<]FUROGwPAZJRaVFUWDs_;M7MEfT[I>MVYPNL?PRHM>GIATXeRJc[Q]oTCVXX
pair confirm&filled	472	<f7LVWYEP6SCdf9LL[Z2MnnRMvDRVWEqfF]E_haXaFQL@dFG:NqYZDwb)]tN=eB]
pair confirm&finance	566	C\Wd;jfO=POM2bbb;E5^=GG]IR;aUD>>2MSPU[Fg[oAD_c8K1Sc^S<wAEDDH?PZT
pair confirm&forwarded	547	`iG2EIakcIWP?;X@Kcg;VJd^M`F^LDWwYKO:NY]iA5]ZNHJQD6UU+XLlWUPJRoL^
pair confirm&future	729	9JW;iCZM]TRbJV`LBGXJI;K[@CVB>]@LeL<eVSI^E@EIGE8LGgWYPMwRCFSH\Y?_
pair confirm&glad	500	d8f:UACKZaWMS;KEYRbEVUFDBZTN,\DQe[O_WJRCDJ6`YVAF>d_wuLaTCIOY[D`1
pair confirm&health	403	I=JDVO*LL`ND\\d@^WCmEsIVSgLLKXj@O:PP2]8JnfLEP4DFf:h^I^=4waK6b@pQ
pair confirm&hear	480	FW;7wMK[teT7P3AInIX?uAcLT<5CTfYbU;62ELRM/2bhB9lBXU1gf(S\?MsPFEbW
pair confirm&hiringside	485	iwSq:^kD<J;@>SKREL/M8ITRR2>>H[]NHVU8\ODeO>DFWPPSEI\YCGQSLFZ[EkkM
pair confirm&hitch	455	IUR\RcWTOPWFSN_IW[g;WLd5*U2KLvKI>CFSW]SBE`]R>8A8#AjefBWBMJZ]O[Wc
pair confirm&hold	473	]L;fdNQZ[<w]F+@K]q/<kBXfG4D;WVSM8h-cd=IFVA<^?:83A)EWH@MN7?XK'EE?
pair confirm&inbox	469	ZC<EXaB@^G'XC#EVdTlLRH?U;eS2RLHYdJXL1HKJE[V8A:TNFL,AYF__7duGgF7J
pair confirm&interview	551	(kK@]6'mjTb5hSFC5KwAP*_TDc5S;U-wd0;28]q_C6]^+BZ?@>*KQ^hb;YUI9cak
pair confirm&invite	527	UM9Zc=EU6GDSRRIHH2TB=>9OFBGRS?7?RW;FW[GT?I[A6DJI4Y6#+V]cKF?;9aOJ
pair confirm&join	415	[VJIiML^\EMAE9+OBrjNsRNKAKH(EJ(KWM:R#6d^PkCJGN]8HGnjsa\_<Eeg=T@s
pair confirm&keen	523	>OVB70SN`s^FgH>2LP(C=SMIQbcr8^HZ?'Lf?Q]XTY@'B]ETE3mIaIb:HDmE^#\<
pair confirm&link	525	O)\H>C5FGn1\^LAb]5]_DdTLCMDbBN_[LNZJDc=HSUR`XBiDST82?wKQtI@5hPAT
pair confirm&lure	584	:ega_BCNP]:Wn[LW]CGSIr?JsfE\;MWRH.W87OKWARO;Pw^[LYZQXV?^WfF=WLd6
pair confirm&machine	395	JnLnXFfFUIwc5MSI@kL:WA[j6PFZX9RRrac8m^8P]S[TVK^JHEJ^N?GM=GNUA]1d
pair confirm&mediaword	547	TWRCWOSE^UYH\WT98QhIXOG[GDRQ-S@UJSENTVjO7LABDHOC#HLUaNNFVIZ[JQeR
pair confirm&meet	694	8?RYTOJ9HaMDSFQOKE*8Ab<7RbOMC@MHG=OMZMPG`]c#S9VCOQL\ET48<X]@M?`R
pair confirm&mine	484	.J\?0V]BDUGNgfJSXBXG7WlD6a;X0Z<UNMBXC8EP0iCTYL#HUYS\hbTH3Ui]`KZM
pair confirm&move	585	R7PXc7>BFVbD7EMUMcNLJU=f3DgE`YI@AAw:J=FUYJ_F9U,aEH\ZJeA`ReA>HFm5
pair confirm&not	624	]?PHTwXTQGXV7_J=ATODgM=XP588ZK=-LH:IE;HI@E.EI=>?@D]FN:Y::C@f`FQT
pair confirm&offer	482	a0]5PU[TXEjf;]LNKfYXAZ=PI6RhNS@<eqFw82gkkbCUB?,SS+rqnK^B2F`iLmYF
pair confirm&office	472	CHWY6H[FJUC.XZTY493MXGB?lXX_-M\L1ZO:HJZ2X]TC\QO_=RGY/E@#cBQ?`bF<
pair confirm&official	795	POTaAUQFE^IHVZR]UQCVXT=MNPFKZEjV#H[FEV=?^ZN<WSQ]GSTMcQRL_VGSP@Z/
pair confirm&onward	437	iZ`_;6iF`j:FX[`TH@\P81@S7X8[5SBSH4]$AK6fVhGE>Y<L#NgZYCJ;G?cU1,5D
pair confirm&other	579	O3\wSQJ_Yh.eFhKeZAFbIBRRcRWWH:RKLbgCd;PM>l;WVUCEVbHSf<T:aKCYUFOC
pair confirm&paper	652	PNS_JOJXCYEO[LHOWJcwYBUK`sX[XGRJTQ]IOXY:ZJAIZONHfX?]S\H;]OMHXI]=
pair confirm&pay	576	kOLE^wgRbSHP?EV?.B7TMI@ZNKJ6BD+0\gHdS1=ZW\DD8TTB[[bQNUeMHKQkJZ6K
pair confirm&practice	591	LJUODkZaCV3JaRBZI_>aB`2[MQ>Y7CXP0Sd=?eNaPZNAK]apQPP?]wK&UR>I_YT*
pair confirm&prepare	506	DF\b6@A9^MUCp\8DIrPG>NTB/`Jn:B)=?QfUJwSHP;MIX^hbVX=B&e\XaHW4qti=
pair confirm&property	479	2AGX<*M4<g7`r@T`RR-WCSC[YUTw4@ZN:8L-J[DDlpF7niC5fd^T]QW:^`Q]WEPZ
pair confirm&received	767	>G`_B8^,?L?XIXObGTB3C_LN;G5c32G8@>wK\[7YlV9D]oJNJEJHG89IDC=&Oi;R
pair confirm&recorded	444	C2]o<VcP8[;InAZRUP$RA?OVlXmYFLdP(QeNG`A?UH=8^wPlMFWXN<1@bYHHZ;e:
pair confirm&recruiter	554	PBEV?KfMJ3UJXHdHR\DEPGUwRRNFLNeZB><99.OkHcMUGM@EFA?gi=bRD<XVCF*S
pair confirm&remind	597	EMVSR<;HUP#BdICHIJK:HD*HDX=S4V2PKHFITSJUCjK?XUVNI99Y<Q;ENWiFAVCS
pair confirm&review	697	GX>B`QLP_D\Ek-:<P]KFTXNdG[MR<]Ke^U7Je]KP;CQLF>^GMHDwIUORFYKEApQS
pair confirm&role	570	N]#Fb\u-FBlCOG[?CgJ(b4ZRJ>BB]SXTAGM;MDUTFR=L.SBCF[dLJOhV+DQfGKDg
pair confirm&sales	696	:=6T4Fc3>ECM\b<<A.?ENG^NJVBmTQGT;PN3CRLM^wMMcQZJLOJ?ISHH;RGMMMVQ
pair confirm&send	533	KJMLS1ET8MG^;8PQIMXUUVf2@HQHErBQEVV4WZ@_aO^@HcK=JN$A@FQMB`FNE^]w
pair confirm&service	638	GJG`L1@CYM>T\J<2KD?C3T:6enOf=Q0TEZEOKw=>IuEVaW_C_TAVWbPFNTNN`GNE
pair confirm&shop	575	MJ]VMF@9\aC-hCLTPF8MG_[MwHWU>OT5>i^]`YEUW_[I_qV7eeJEfP;7Q^\5V:PF
pair confirm&sign	775	I^L;PK\VL:Qh?@GQN[1ILBBQw9[?E>CS4MPMS-RDWW2[V?5KAD_Uc>I@G4IbD>J:
pair confirm&slot	541	TaXD\:SIDPGc`<DbKQI`Vf_BHSaAQ7]BiwJXW`ERiP<l^9J5dBIVI;TAK0>JN_:S
pair confirm&sorry	418	>[Zfg=J-P#SXXKMRdGW\7?L.:G^NTjY,4:IX\*ZZ5N8_BG=YLqb:Df[4Y\6hoC8K
pair confirm&stage	745	EKH3PTC`IVXQUHKJLT^JU;PDDX?RKTFpUH@@?@T\6/QE7I>CLT8wgOOS=^ZOVSOp
pair confirm&start	452	`D[ZZV`[GcM>@VaTICCN@g5@Ua1M<1Td=RMWbDLHQr\K:VgPMwNf_X75R8_BI6NT
pair confirm&study	526	8Uba<@YBB^8LJ^rh@H9PDX?Z?N4RFPJD9kwGfd?aY_<DjZDXH\LEjJA(]B>dD=NT
pair confirm&talk	496	,f-9l'D@T'c@h:2A<YXQXIXJ#p9E2c9VgKDU]i]vN=Gw8:m:V<;QE]k_>[b4<_Tq
pair confirm&task	601	SZ>ZRbWR<H\SE]P6HI]PR=QTYKBCYZ`Q;O?6H1<H3`G_=H^QFI2wkJ_e<E]X;G:g
pair confirm&team	420	S3+XF>ZjKKMm^D6MDALAKEwMEDX0OO?6OYVNPQShMKGB;E0=QQ@^V9]?47IJ=?LZ
pair confirm&thank	658	4jRL`B*UfF\3a?*2I]hAXQ^TEX/T.U6rnTD@\a]b,D]Y%JW6D=6`D\Lh>`Y03wbV
pair confirm&ticket	689	TLFS=[OJ@LMLBTYYW>=7JLVENT;OZJdJNP9BXN;dDJVETb[KFOwKMJNMSKLWD>S_
pair confirm&time	615	CLIEQE/XDcO#jV=ArR<OMU:7Vt=i;A<gLGGD0[h:FP\I[JhA[S0UWXUPAic<IUqR
pair confirm&title	488	ZT2k#Pj#X9ZWeS>M7dA5]9vZC=#f6]CZBRJFQeQMcW@VIn<;.2Je=6PSA&VY%[FW
pair confirm&urgent	601	NK>.hSU8j/_YVRPOWMgSNGBWAIgS=WDLeMHAQNZwRENMWHZPQFP`W\X5;HI2IlAd
pair confirm&video	553	-PQZC4Q9VF^<]EF[KYL^X@UMI[Hp2F-\_3IFLmYNW@Kk@ZeT&>OwKeO`:aJ4JmOR
pair confirm&wait	562	jImI@IiOLb^jG?ZKXB?>NL3>_IC>I.pG4\FUE@S2Dj4PSKII_PJEP;G9FOwST3HN
pair confirm&wish	465	EYtUIIYIgfdld@@wKjUPSBTK9Vc[fKI<JQIAVHU4VC;FTCYfH_[NnC`TE`4o[=FU
pair confirm&yours	574	IMPPNFFXE=H;_AYIBWWTV:`IDf7UGV1iY?P6B`KI=Z8IRaX?#OMVW:VKT`b1MEhc
pair deadline&decide	558	WG36X2HOaVJLW63F^dK8cRPF#NQ<`ZM6C]0LIHBYL/eiF5M8?0>e6\HBL)LDZQ%R
pair deadline&document	538	T66WDmMbJ<R`=ZoO6HH]DB_n_?RS4]MNEG6JWA?d9jKa9NMAChwUR'Z:FG\W:\-f
pair deadline&education	462	;g\QBML1^XNL]CCXLT@4#_F'4^DdAHVHKGT?)\=OcpJRE^KJA['QXUkPbMQV[ILO
pair deadline&enjoyed	552	eFEJI8RJ\LpU?Re]dDw_OUQ*YQcXh<nPJ\BHINRK\Oc`L9JYlH99FN5JG4H\jUW+
pair deadline&event	547	dJjX:H?S@QNFEZZkDF9mNhNB\f7IWR]V1Y`9\bJGCEaUhc[OUMO;NDR#G?JCQJ;X
pair deadline&exit	505	[pJK^?Ep]CK<w88SckcGmONKBCaOHXdIRK9AgYQYBI^QDT[JB?;sNfiOKlK-]ODW
pair deadline&family	470	lhEHFOqRODYYc^^nFS@<(KXbIAV3NIE7#\=<HOF6[[owM`B-QQ]99>)NE48^BOPV
pair deadline&feedback	428	`D77*kQAoLOQbIWgLlnMUVu<PVPbNfE_?NEI<TZOBOY=cE]wa_SUWT`QNi]0ic`v
pair deadline&filled	512	Zq1U]Mg@;:KRCU]CJmKZb#kP<9<,seTKFO7GVEIX+aIoBIZBA>_A]JdE4KVd1h:f
pair deadline&finance	560	bRD\*XYRU.cCGVJGURSQo6m;O_#?XVJW9EC8cETK:PNt=^b,2GT>I?FQABZI>PTE
pair deadline&forwarded	526	ZnDMDHCET@cPM,H:\[_MbR^F2KYP6KN_MMKUQUUKUDmi_J\JLG<wFW6PPTJPHVHK
pair deadline&future	481	cS3A>PbV+FQjPVu#F^K^9GW9^?T_LLKL7fPGUK6[VgW[=R#T?YREJ<G`4?NBKA9H
pair deadline&glad	651	QFWCwCI?lGRY\AODSdwG^]R:8D]J@E>ObRIeROYZJFCUS>JKR5:VOY[eAIW<I]DS
pair deadline&health	767	KT^SQMLSP[DCkcD]lP[mLs2ESNZDSHeINJRMBRTGQZZ@WTRMOa#C>QBCeW]G_CT0
pair deadline&hear	480	^>OL;XPKSRNa\SDBLT+OQcQCJMMF2EE:IUP^GILZqcMAZR2=S>[=\/GSZ=VU#rbB
pair deadline&hiringside	537	G6-i31<N@YH0MMM[YO5I`][`ZT=^Wd+M4QMIM<OFmCeA:YRD1XJwNTAPpZ,5FMQC
pair deadline&hitch	802	YV>GH@SK?FCVwQTWOYEL?WBNOANRP;YZ]TJZURU[^@LJfBUBMM?VAGDQ^LTaNLCP
pair deadline&hold	680	\QGU8aY[3GeTCcZ=F>/GXNmB_D:JdufZ)VU1/JF4UJ8KNBcgWQ5V>PR;M=GZO#FJ
pair deadline&inbox	526	Ig(HKZCa[@Z_:244+JdC^3W[8C50FPJKi>[NA2TLO#NGB&cFA3Naa:KL?ml\:UEP
pair deadline&interview	363	N5/A>dC]]OfA#Z>hAD)CNI9L8*B^QeD=05>RiZQZ8E3ACX?UWBTMB2C0P\9_\Y[9
pair deadline&invite	503	N:ZJQ[bF>N`]jCHdLPOHSYONXDL^_:]>#OTDYJT0XHNB_AOFl^F@MU_WgQ?PS\[7
pair deadline&join	507	>FLW#\HP2e7J^sajAAHWb1M^aMcU^6hL.ZT;$O`5_H9JnaSV[OD8QH08M`>Me=G#
pair deadline&keen	557	w=UbMpiUHKUfWeDI_;<H_EWV\EEMYA`I;`IL5]`;XbIYDbN6IOhHhCcLAGEWFHcH
pair deadline&link	602	\\47[YUK9@@_O8=GYZS7Y\QQ<2vDaPH<CuRj\?5PrMKSVB#>H.`P40=Cd3FCCO,N
pair deadline&lure	670	LYHYCDFENK#IHLV\X5Ud_T@OCERO@XLh6BRJQF@JG@WFBN[_Qf<RJIHCVU?B\U^M
pair deadline&machine	463	E]3RLDNTmM\Nk<,'kSWRPfHPHGC9WC\NHTAWe0[A8C`_QHaZ7,Yd>N3wc9^V.KH@
pair deadline&mediaword	538	`HlU9[fED<Bd_VbJdC=TZ@*Uh>WPTMQ\JaoT@BE:wVL?BSIP@OPX>^4)tX*Ze2[:
pair deadline&meet	459	JHAZEQDNfJKKCHbLlH-_GZD#dfWYD8`QBN\PGW@>wNV>TZ`WWWlaYEGCp@ZKtU^.
pair deadline&mine	450	9fNNV:0S`KZ_fraeA\ilBN;WWf<O=if^YC]HDn?F;scCDR#O7ef2>E5YY?C8bd6]
pair deadline&move	736	C@T_>0G6M[KEWXMOMP@K9:FFba=LGANGSEN#EWB;AU^<^]`L:CBVIA2PLOa7HQSN
pair deadline&not	531	Z\0QF^`d&H+f,oaXhO@NMIIZb;:=iCwG?fLMR=<C7\K_CQ^7=9D\O0c[BGekEJ7J
pair deadline&offer	613	Y.rmDiMNQSDi^TbN]C=ISQ<DkJL_IIQE=L[L=g_1S^46YMQREaXmwL]XDQr\Q5U2
pair deadline&office	633	Y7X\AW.J`M4ETHkbRH[b>_\@]]GPOXZp?,A3@\W7EiHEbSFKZH=QE:>HKHwJM<VK
pair deadline&official	539	_MmO:Zg0NX#fcG\5`:U^=WIGT*K5Q(FWJRCG)ON@_XCMfUc<QIX'W>RYYHFh@=VE
pair deadline&onward	471	jVBJEc`HLZBk#MI<PHHVX?USo@6Ke\i>#iTE9>17F?C\KF_ETC@5TW_@H*YUMH`Q
pair deadline&other	370	HK.+a`FIGCN^FJq>.0UFYG]k>6UFYjZ(l._\VA@\F,A1B)hGB.cde@H\N^#TRYU@
pair deadline&paper	599	C?TgQbX^=OD=daTiJJ-i#Qg6ZhQG\XUb4O]?c`ANTTG;[agJQlEZXD\TOg`R</SM
pair deadline&pay	475	%NJ@f0USLN>CwKMBNToLDDSuEU2J:bV`AFPEIgG9DKbIG`b7EL@`13HZ=XP@BI`j
pair deadline&practice	382	[FDwI9jbUH>@YMfmW--c(8LPp/IRqDZD?><N'jX?0F]B>Z\Y4KBI<O/R)JSXBEA,
pair deadline&prepare	804	IM=XEG@9YYRHIM]IBwO?B?eVDBNAXC?A]IDJSVHmXGLQ?QO\@LKVJIOSIPOKPRHZ
pair deadline&property	546	B(dO;;E>D\J;jR4Q]>i@;v_LDdGV@OP`<@w.:fGDSehZ]opiEW*?kO;:aga1L]HC
pair deadline&received	478	.<Q2RM_IMfTIU@C>eSnTkwI,qGR?KPb^n[T8<GdFeM^?C<a3308iGT-Gb\LTIe<@
pair deadline&recorded	571	bG<A^XkKo6EY`=RZoDfWcW.@8?L4YEqPgnCSwLM^j@aT_JTEbG537ZCFoA&FpdB9
pair deadline&recruiter	629	@^?KARJH>AAWGkb^@MRY;\QPOIE]\TAS7G@I^L]L]ZD:bPMd[PU'NUYDF?*#QmHK
pair deadline&remind	581	XMMUOgMXYB[^LVJJaIFZbO=RF3QCSwb[dG;LPJEB\fdG::I`V?ldJ>[\C:BSG=I_
pair deadline&review	707	K#J^:GN6E]OVP?JXXC:CO`9G][PSC8BG>PWJWO4OfjL:\QC`]ZMFME@FR>K;KLLL
pair deadline&role	512	UTJZH[_bHKFOGPdA6wFTR=nqGK8:\mC[iZ.ZZ1JM9IEVGBM=G@AHrCY`7MTd+V>p
pair deadline&sales	487	;M-WL?#K)D]BGOdK_AUI7,`bV:2KHdW7fAZEM[<=U\878\SIUnLSYF;L,MP8VYN@
pair deadline&send	522	2Sv#QH:N>ELKVPV>U:)XNLL__^=\XRYST7f86FXC7FYV06bbF_?OfV`[KKpTc@eH
pair deadline&service	573	>9Vh4BLDIgIAO[AaJcTZBq2L_PKZU0oJD5TVIRI:uFqAnhMQ8H-;R^#<cP?5`GsO
pair deadline&shop	534	HKmTRV;78a6ESkRw^;5\JT5HmVld/<VVD1ObJa\[>eLCb`MgoaCCeb94`^XGq>bN
pair deadline&sign	587	ENdi:DGLEq7`j9HHZS<XZl.Bs]O_NKMQ1Dc]?Sc6dt@2bZN_PLGJwVNiCEb=N1kB
pair deadline&slot	426	GiACRSJAT4XZdKcYQGfMC3^<V/XLB)8<j::h7ndH0W?W?M]4TCTLI?]T@#@cWH?M
pair deadline&sorry	628	gH5FUQKlUFQ`;VTODDQJMFQ`<B`4JRQKWI>N=2Ua8Y@K@ANDJ\Ma;MiK;>^_KLCw
pair deadline&stage	584	dd,E:aR`f64vQB_YA@`WZJbVS;A3n[eM^t:MZQ%JQIFuKBa5Q9<IM#LAO>@P;S7A
pair deadline&start	471	QNFGCUTKA46iSTYVbGK[`<RLpE:<SeHHGajGkO.`WUMQ?d`UWw.7>WMP9R+LLPOU
pair deadline&study	496	gwa,fEPWJWbZ_BTH?<:X_JOQTR<;[_G_VU.BRHo<;fJH5<V0[P`@QkHDYKcUE\;_
pair deadline&talk	423	X]IK]S7A)J*c>I`fBHIPSlQXGRSqPRb=NgYHZc*7V:JwcRN4aJ[$Pn@GX8I7_A=]
pair deadline&task	739	XvCEGMfTR3AWAEN5BZQT]#WSQL7<]NNPJY>:GFTWQFOeT=U1C:HNI:eB0HK@9[Ae
pair deadline&team	495	HS&CJNcQZ/[W#[2CE98NU@XQBN=Tt9e/2\A?R/;(P\-TI^X3AI8#1AYF.>NrJc6R
pair deadline&thank	452	JXOWQI7]nJGQwbNE_L_[-aEcei=^LGIZJ3M]QVJZ[A\Q<RIZd\9[YPMnGVkLHFLL
pair deadline&ticket	477	XLHiB?BH7V9DN7Q>>Db;9H-GL[HVKLI@hRTJDAYXFf?=?X205ALbw<Y[M]<YIQON
pair deadline&time	464	lI5WX0lJ=:P^[GJPw[SXYmDNM_BCR`M[NP@FXJHN`4[hQC;9UED_9FD]_KZWJL3S
pair deadline&title	565	w`I`Hik`?L5@PXW_NC.JcNFMJ9HKsTj>,JW^O3Q#FYJRkKW0ERCCOIQV6SKQL9K=
pair deadline&urgent	466	wE@OAoE^2PQEOV^2OMSKHXSo/WXWLK2SJ>G_ERIOYZWGRTANREY`ek6sR\Z?TRI5
pair deadline&video	662	QJDVEJ7<MO7LN7@QICQZKTHIG9P[GAQ%7IHCqwV]LA;=p`]GN5QQDV?>KV/8anW<
pair deadline&wait	652	Hg?9PS_WLDUFK_RC^b;?^BwZDB)NeTCLE^<5RL9@SRH`\D?20I[SQ/kKF1[BBN;a
pair deadline&wish	440	d/Vd7oYgV-bwYk_I>6R^dH@jjfILO>NO5>]W\Z;HZvP:7U\Tvh^Jc7K3V2IRIlBC
pair deadline&yours	416	5R=N1^]7wbM7VUL=])WOOIMMlZ>rGEGI8<A>]4Z8MGI7O_OZENJ0:\MaTPg5Q\VD
pair decide&document	494	Q7O\\Vq2iMCb;]_UK=G?0M2_T;Ob0)[6^=E\[VLcQLOH8GX<WSXYiRwR]F36cLIC
pair decide&education	687	43`MQIO-QTAA8bX\K%Le@^<DLHa[LGKKBE<\VGXZGVPMBEPXwgUFmVGDXG=@^WFI
pair decide&enjoyed	520	\cRIVD_VM`YsGAKCQCBZeh<0bOJ]h7wc=_S4V;AY;jI^'@>IQ[E.<6F;OM6sQEJP
pair decide&event	584	M[ONVaLQB?0MVR^Tw;U]P_=@bN\WFN\YT^OKNPEVpTQDiVT6[ZB;?/HRPKF-aV4U
pair decide&family	603	NHSDZSw@J?ZA_RFTX3^M>MRCPOTgXJKRGZSIKWK+OE>VXUPDIR=\4DR\CPP9_MNA
pair decide&feedback	535	C=RaZA)XbU;QNSDlEK^^@NP;Ih[q>KB\EJ4K^]V[gM>KFSg^W^KFYwC]OiC-OQC=
pair decide&filled	634	H7<@Y_^GUKLoDXtf4ZRMPFenSA3I^KCGaV8;SMJ]aN#?[P/Me^_>KKM3.?8GO`HT
pair decide&finance	430	OdCSd=#`BL=*QHQ?N@LqY;pgFK=Ich9YUK[SI?O@2@ZR`MX5_Y81`N.79KYH]8KN
pair decide&future	436	C[FL#7C\RJS>VTJN]ThGL9]OgXBNaTpeFP\D*MK:QTWgDKkDQ=BGC:QG43du5XIG
pair decide&glad	531	EETMQ@9QfXVMZG4QZiiQHJ]E5VQWAYBSSWPYGwbQ`Rb@O@h<J2`A7Jei?JwJ;]P]
pair decide&health	577	HCd6@PPMIX=W7[`UD8FcDW1RXaTK<GQ7IQfNf7\>WX,3SLAX@Vh#cSIFTJ??]5VV
pair decide&hear	649	NTU0MORZZNHU]DDJIA=UQMPJMbGFBPUU1PDE6O\KDMCN^LT>N_DbwKYSQX[UPMFJ
pair decide&hiringside	942	YPU8_]MH_LKIT>FILQ]AVHIGLP[LD^EH^F?^@;TMM_FML;O@KI\RwDgROO_IGLGJ
pair decide&hitch	679	hRALN^wYJ?K]GXl7HAEqiIM[cHYE]_gNF[APIP=-MkRUVMJ97IdnYAiMBD_S6ANL
pair decide&hold	457	GKK\?]]?R49iNwd][G[`BQ3YPO>NUiLfVO9[@=Fh@_:j?K3CMBj_dNm1SNG]_S7k
pair decide&inbox	579	-UCm?EY0E[A[HhST_B<kKCdoOG6\=IGB8XbRwOGZX\@;_J5@?Fq6<GTNE.KQSVVG
pair decide&interview	411	VMQ*Fi>H\3FW):36J[XHN7[^.CU.F`#3=]]OFfCqWPNXG?#8:5YRY@kUDD:E5W)I
pair decide&invite	450	UJBgH+`?IU0\LSAfZAMgAcJPe[Km\MRI?wfG>\<8KDcVbTEUkQB9VVBY_V2?^M,?
pair decide&join	739	P7ZOWXUN][DXAwdZKNPI3NPUYB`MEHXDVP@YVP^^EaRJVS>M`]_G^PLQShEadAUA
pair decide&keen	527	gBG^JSXmS87Q0OeVbEFW[P7J>ILEk3wM>meBFXNM:P[M;?PEQUR4e?DXR;DQ?/RR
pair decide&machine	593	b;HY=>CwGONC9=G6MGtFYFF`ICA5MDW<_MY];@JFe8CNE;hI9@4Wd:Ej^iehATHH
pair decide&mediaword	428	\]Qd86PNNB^85NRHhTVU\QWwcm5weJNd4\SE8\BXMS@\cccM8AEXWjDOTK@B:4NG
pair decide&meet	441	CP@H_=6HJFVF>M#\IBRRDRKfL97\GdERSSSS5OSRVH^VUOHUJ3@VBMEDW/4gAFUN
pair decide&mine	585	>QXh@=?HF_C@S<G\YXRSSpN&esAb8KKkX>WDhlcT]WXEVnbdRKDQ]q7MwV_EdcXN
pair decide&move	444	ePRT_lcD=9A_Sk\_PTZChP\^WFPNFlR\;a&FHXJA5Dwi:GEE8nAVwJv^1d_X;UNM
pair decide&not	542	E=ZSRQWVe.P_:]OSF#fT\CXMVRN:IkOa/?;SU8A]5K2]RV9^cjKGfCiBUVMXegNm
pair decide&offer	637	YlVXC<>(MbP3f=SI^jwE<PcHUPMZ-]TTYRYHhOj]R]GGO^IQFI]EA@9[KJe?MNSP
pair decide&office	529	GH<0MQWH===Z:SjZ7;L]Y*[n<ACU@CF@?G=QFk[I#TEO=`+\;I[]]0gJJY1UWX<W
pair decide&official	561	D%31TXMNn8FoDNLNEInL]K3l=/r8h+dH\d@]w:<\R7cUJP1VmJl+GBQ\>;ELVQD[
pair decide&onward	706	L@j=FwZKKcYOGWXHc1F]NWI=UOKGE^FCDXFEB3c:KPBJH+EcbQMFd]`;efKIZ7[R
pair decide&other	705	<:cHNB7FDRNDQ[O^FMNZKbK@MFR@JDJEE5NFeNQXHA@CVDP[aHEA]OPG`dCFw@N8
pair decide&paper	502	^QY\>MHV)iH=RSHhcKH`XPSDt`KV7IL_-TU'Kg9NKrXCwHhbbOLaN`[`aZ`V]>[8
pair decide&pay	372	XI(uQ;?=O@-MPTbR/8KH5KGkI+LDvW+U@Slhrf'MO8N<wQD?1V*?<ZQL3K=QFYVn
pair decide&practice	513	?USPbG`YR(ShZSJeXfI<Z[NHKAw@:EH^SL1M^7ACZNM^QNBJZIOjOCcB.HFLYtIW
pair decide&prepare	522	/OEBCJSFIjB7fiEPW>is*I60wHUCHNTIN:mS9JUSHSMBJ=bZOWE9\@AEXLC`WdcO
pair decide&property	534	Q7ad+ImH1OH/RN?NWD2oKT>>kZ8w=fmdMCaN19;RMf^RLkOGIV0iL?K2^TeOgVAI
pair decide&received	527	\:b;PV7?UIAA\GGAEB6wuaR<YZ:QaWYcHIWCaXHS;LGg@jea8a@EcSe[FDMYc@JM
pair decide&recorded	569	MUEkMW[KWHQ]CVR@LZOXIVaZFOVCRbZLABgF<`WL>bVJF_Zi[RiIUKONJwCQJRQY
pair decide&recruiter	707	D>fRF?C=`J`UOeFAcIOVUXJJA`R\ENWL>AW?7QiAS_J>IGU[LUE9wB^YbR\CD?ZB
pair decide&remind	553	EA:BK[wIWEHuDtVVF?@:^CU\SGE@U=KO-KDm%1pQPg=[R9M@URn/RPoNXECZa=CS
pair decide&review	426	GGukAGK53L8OPT8iF:QI5F091OF?PPK3-M=4PInGXcX,U>G@XOl;TWrPff#?IKa9
pair decide&role	613	TI@7ZjPVr42^B@[GYAiP`N;TF@Z3ZIBGbY%[@(tS`iPS;B?FZSX6w+nQ7TgMQLAW
pair decide&sales	548	cZcC5HWUw8CW7\?aLQL`TZGV<7C5`MTI-IKHGLW@D]2P8F6SS^R?XCT3F=QfTI7:
pair decide&send	672	NXE=OZLQJN[`ZgH(WXFPOLgTtPCZYX\w=U];B@H6:Id3XVYHKKFVLVLRUIbPS3`A
pair decide&service	471	.cXJaL2B@WV#BEZjTV,aGq>1HOKkhD_M[=`GUH57TEQLfc^ek\?OMUFCbP+7KfTX
pair decide&shop	452	<][RRVVXW:@dG>nRITo7eH^d(BpU>b;49>Re]HNU;F<F@/CHHRLAkUsQ#IU>jSEg
pair decide&sign	492	8itLj5)+F_P1[6-NDaeONsCQccwcAN:9GF@eFdicv_CFTDUWJ;>IpQVgPlX:ObnH
pair decide&slot	634	tBU4REZZNGKZLUAK;NCJ;[N9X[I>?6aKAZKTENc??9@EWnC#UOOA[@FLQ1L[PLG@
pair decide&sorry	606	L:Z6e[<E]eC\Fc>\DR]fFAFOHJRPEX\OHA#IMOKR?PGQEcIVJ[DTbfdLhikHhIEE
pair decide&stage	511	c[`Q2Z_gQ7CZSdn)Va1ii>\Og5.7gwRg:fT075QECTCMBCd-5t/@PRaL7E^W<+Id
pair decide&start	720	6Jge>6C@Bg=C[HKUnSJa'jCMlj@aS1EPAPQ<P[PT[WL:[b\N\YBKPQNI]XG8wQZ@
pair decide&study	588	SA;>f]PYRN@@;MTORdM`[UbPIMS6]JLTUM5W]DXJ4OXO@H<JGUUAwMZC3Db=;Q7U
pair decide&talk	454	M\PVH;KQ:UFOA0i?h=KX2cTLX+O>FMcF>TN#MaBI<TN;CM_-QBIZ:P+LG7\*9r;E
pair decide&task	583	%PNEDwQSJXBT=XY]S[PZEEGNAGP/8?J>ZE7M5G\SYIUGJ?/U]THGXrTU4T=bbcIk
pair decide&team	623	XKC>O_JgVDJXA`P1BB[\P?SW\O#QfPPE7Y[NEMV?1KFc+AJJFOD6Y>cDSK[nL;EO
pair decide&thank	533	=3K^KAYE3Sd9]M#TOPUbF_E8ed9m;TPP=I_bWmi[[UF>=\_PEKSMRZe^KFM8P;JK
pair decide&ticket	488	<a^KFU=6VbPCLTYk\B9`BDW\LS2CCdEODH#)^[CN@A[PJH<WBuWKd@DI]iYIfGYY
pair decide&time	574	NT>:F\bV^NNJEXB3GE#eC7W_nf4J^eIa.mJM7QF7.QPXA[NHQi[Xn1NGQ6haJ.I\
pair decide&title	556	_W/*VfhWfRCMB`WSP>b]n;D^(<W<w[REHhAu?$[6;=Db2*HCXQ3^FL`13VUk^Z=n
pair decide&video	625	LC??\@RBKQTIMMILFafCMGIf.9JKXMCCePN]rPPweL8TN_FFSS6EF`KFEJA?N^A`
pair decide&wait	567	Wr:N.WPD3G@[CrVKKA>hVJHBo^+akbWo4R[6\H#7@kWMC_X3<cLG];]:HT[HFHD_
pair decide&wish	441	de59@<NH<C>PYRJX_<CTZuIQID5<a)wdXVP\[^LaOGuYZ9P?\*VM>fJRg5J=`\=<
pair decide&yours	618	KK_RRJNP]@]I6;L7PF[=T>R;KWQO-AJ6HZc7VGX=aZOK@lD>KDDWL>5XFw[1RIYO
pair document&education	472	TOI]]5O9TMDXDLR:d*HPEE_GSNbiV2i?Yl[IHYMw:TMRa@EAKc7N08YVO>EJBOIZ
pair document&enjoyed	598	XW>>X1\Gn>IfW,6lYfZFwH@G12r:ZH]3qr6t[B8Zm?IOV?^?`@Lc:WC9\L4<VtCG
pair document&event	458	gQYL<`BUGKRZ?QI<VJTZ_6\ZB9?JgVWp=_DA4;PBPj7i@cA,4?IJVPw$=&Wf7G:R
pair document&family	479	EKh_`aFs9TKFFSXf`H9c^O9<L1#_VWmoBNU3UeFIHLEBQHQa5XO9PMEK\OV7FEd7
pair document&feedback	494	EBcTHX:MDb^S<wo[U55S7?M]dFKQI3XWOKJL4]lFYpAUTLOfHJRAe@F8KgD[c2OF
pair document&filled	514	EH/FIbwQTA@XJZ_cKCCPX<XgD3ZP<EDej\`@R1=^7p-AV:=J=L<\QC99;L'LIVE^
pair document&finance	431	I7aECFLHQmePS^HEaRDVCwH,[N4t8b>NG7^G[]bRmW4-XP+dMCIdkSQX__rZdXFS
pair document&forwarded	435	6FQWKS`DAB?BO\8IuJE\HBEiRPFaDHjV%?k=VU8FBRM@ltCVKNTEJJ>#EO>M`KQR
pair document&future	625	B2M>fHCHwPWTeEMOA^`ARPqIRV[9>R2UeX8cbNg\YOCAK6NNY4V^HLXFGVG@LWoL
pair document&glad	604	R\Z#^@PPcCc[[6?CW?^;]UU=5>w.`IR`\_VW.KH`BD@hJ?F<M+CU[IXd>HS]AIRI
pair document&health	429	hL=`OEhYm9@j@ILKMcNZGPFYdAj:lBwT\PMYGN=A\JMh:CDPNE^l>@E@W_h]LhYR
pair document&hear	476	C@WQWw:ETb>LKGVWC;AD8]>T^ZZv9O`HX7CUKPcSTPP1aS4EFgAOUH\VEYXRQM\D
pair document&hiringside	544	Vn6JKfMd?Z^>K8QOLTUWHILMvU2AHSSR*I\UQD@F#=OdS?CWHGJbeOIDO^TiPIOY
pair document&hitch	450	O?2XVBMMGKv2YQ3B.bI<XUPvJ9MjF_?LKS*b_OPbB@^GMJgQL=PT:SRwMU_f9hf]
pair document&inbox	551	?D;U5BcKcLLPUbk\=RPVMTrddUZHLO^PNH`DkZE]HWAO;];S7M\7#^kD-QJ5O[<N
pair document&interview	587	H?INH7F:oPXAb/QSNdiD]_<$DcKaIG;NR:bU[bPmVLnVIIJNN[G82wJgPQX3Ja[U
pair document&invite	623	^?@n;KwPHY=^cPGKRDa3GMCOM?DKPMJA6VfKJ\I?feILf^C=LTW7E9@Gh?XT?RF?
pair document&join	501	ceJ^^TBg16KCIWoY[;GwJHYkX@ZHaQK\?GJSPGDJQWdTE]gA&X8?[MUcPT0aNQ]b
pair document&keen	387	T^Hc>PLcP>a7ANcJb(UfWNLKMGMbs8vpNQD*&Y45AM/m4P`Bcb7Ec\e:n^m#A:US
pair document&link	364	4Af,4/^?4`)@C]La\*jF<s75^jP;C`?`V*#cMKY=BR:e;NR@lKeEq8:ja[wXSEld
pair document&lure	432	:U^MIK_U>HV5jTeOSgK:hql[SPO8H6fLCVW@wuMh<@BVV6c6W>@[:UY=KNV?;sH8
pair document&machine	481	W_LSL>lR\P_KQWWST^9]_C=W`TJiSlF_L]VQwkVGCtRTONVJQDcaWEEiFLE-DYSG
pair document&mediaword	518	@W>GS<SXcJVER\aCHTX9RWdhIO0YD;4;Y9_Kb__URAKCFM9;L8j<II`:P:VLCw8b
pair document&meet	516	0?WfS;E(G[r@cFDb[5VRAgQGHTCqELJH89c7pwiJYDGBaRRL`QGuT`PWTC`F:jZR
pair document&mine	661	?.]uBNB=8\X@gbR]_2?RAjCBU^Nw6ARM@KfLLZD<\S<KQfP\kfN5X\7SjRZP`K\9
pair document&move	604	fwI\@VA`;@VJEKJANYUOV8KY?FaGXOWSPOIa+JIK]DI]@:Z8i<?QU;T<G/Z_Pa=F
pair document&not	674	IU3E:a^dP/`U-Yn&JGL9k5P^=@N7W_A`TO@GJCBE>I[b4FE?#EeNVJ`S2GHh4A;n
pair document&offer	566	eL[60n^RwYZSZ0A?bFI9UI*?[Z^HQ8STNbA[BKL\fEMJN;9CH<VnRV\R8Gb]D=EI
pair document&office	514	RbK1NDjJa@ChI>6UdOnFZ]C;:CwErRWCcF:b`<R]==\M7>hVdW2NC[YJ;PCXgHOF
pair document&official	513	i:7X2LPVD@C-Q=M>YARKaVT`f@6@N4[V#GY?&J2A5IUiMPCCGOC;TDX2CGG[E8EQ
pair document&onward	654	wYBS1jWi/2R^Uf\5W^.Yh@MVhOJPUk]^BkW5-.0+4AV;A.NHE[MNpDYF3DedE?RN
pair document&other	480	^OMDopXYJ65dCNZP<:NswC8iOC`<KN>`feB^03D`-O0M8C[EEDVI`W`NTZDcJI#g
pair document&paper	641	^UM?Qb^_:L?ESPP?Q3R@Y;EwmHBABYUpOLL6K19FEI]\HKT;*_UDSHLJOErDI6ZG
pair document&pay	608	[>FZ9YHYCCBN3_U`H91RVLAeeMUKa@hSGaRCV7@L9=NDWB8VTTf8[=U#UKC^AHLC
pair document&practice	397	eIHQmEDAwLJJ[?=53jYS2\JJjTd2c8JLW=JWIMdU`-jFOBq]UbH8\6aY8KYIb*+T
pair document&prepare	566	DH<;*>=SU;X<K;3R?DW6KNVT<E1X/G;R[Q@OQ^Dd7CXbG8G6:@GaM=w8U>hP=bCP
pair document&property	746	G7fNA;I?8gI5aTHi`&4M?w9>`e_uF@hT@/eN8hk<I]N@vaJoieSPeVCAbhM>dFu2
pair document&received	532	<d2UT/_K5GLZ=_dkHQ'@SE``993RL.CJ$IWMTY;n^t3X^f*#BMM+(4`P1B8R<s=k
pair document&recorded	584	8V<ASSS[kPbJRV_MOXUtEO[BMC?CMLWVNbS#LC@T]<WFYQBCBJOQYQaOuCX_CK[Q
pair document&recruiter	447	Mi5dFFZ;#AO_<\WUU.4F:7JvX;DYMRFLWhU8]J3jJ]*ZH;2GH[W6>=cAK[FbC@Je
pair document&remind	519	SeQZLXcwH6,bDamKD=EIa$u_TEZPOYOLINH]:UA^^YI`B7>8-ZaVLEo==[=S5\9p
pair document&review	427	cVC<2E\s9KLUSXhCe<XPP_F:_M/b]U]a.YG81Q=;aNLe:7VA>E(MK?1\#28\28^U
pair document&role	451	USZZPBXJewf=\B<QmBHQ5cCD>cPVk-AMUR=Q-Ik:>fQJ\O&Ob>CL>DIR^H\[_7UM
pair document&sales	387	jmJ:VWVSw8MWXFF,q`X,rlweaND.G:E;ZPCp?DGo^WAZ74;'Y1h[A5s;5&jfBJ-/
pair document&send	410	LkNTOR>WQ4B>cEiDab[J]:7g@PBQ]k7rciKH8^JR0Q9bBWR,$Pkb2acWM<F=.\Mw
pair document&service	455	hHOfY`P.F_TC`A;K^MSJOPJ:5VXKG3>\RMFcW[eAwe=>N>VRAJtJ]h7U_RW][=EG
pair document&shop	471	wPEL1IaGJRe>hN>HDX=N\b5E?HaFF9AG+TXwOZO2ce22afMJW&\iZb=M@@YNLH\2
pair document&sign	459	=CjZ4Pw^;v7^YHC[c/0jC\9^lL]GM+lMNRiP:GF.Mj5Ff`?WFG=EuWU9gHIsl5C8
pair document&slot	704	TBK^@TTS9IIDB^^XeFJnI]6=XALJVEwYMJUM8SDPVHIFjjL]SjdDVGD@c?MN\JLF
pair document&sorry	507	Hk`]>H7@8CCXaFNPbBDc@QOKhdTSIGVw:A<HCrG@la^:`daSG?)XepU``pc5GK[P
pair document&stage	489	^/ZMtQUG:G>]>S\bO3IH1L>WP;J]DcKUeFB8c60@Sw@V<NKCTfoPZJU\PQ9TAY=T
pair document&start	532	TFB+P]w?XKZnRJJBGJaSNDIMT_nI\HGJCd?VK?T9MmFY=8-4\HWLk7dK>J\gKPDG
pair document&study	619	ZRh+4]VXFFH_P^UET9.cTC*Xu_P;WO^o`M:PDH1+OU:JLIKXLdSFoRg>ZAVwW/Tc
pair document&talk	453	TRF-@#FNdXPCOMi`GFU%EJWB;HRDXd?U7HeJWZDeKVT]g4PIU?BKNICLR34CE\[>
pair document&task	434	TLNiQmk>^EsbUF_MV\KOGC3_a`Y<SF#CEXDHM?dS^VA<XC++R6iU]Ht]ZFQc*[KP
pair document&team	425	]7DoOJg?#Y6pOG9_`\[qSoGCb@qjiJtBRPQRDU,bUYT9cq[^`KQ6OKJZf5,X\e+V
pair document&thank	448	:IMGt>3CKL.Pf,$[MQi5ZuLW19eZF#AUVVNU\gX_sdNKmW,[t@T?JX9T[).NXivG
pair document&ticket	554	P:T?MX]QPYMCJD0Fb?`[MWFGbB8?YH:`qFBZ6O\BIVMN8,bnkSBWwAnL<euQI@\>
pair document&time	611	?fPUR^HOKJVMOKdFUsRIfCdbcl1PGaTbKD:IfG>bISRT6WB;'L3>LRCDKJ]=FX<w
pair document&title	508	BP)F_PU:CS_;NN\Q_?TCG<SPfVZ;N_MTYDHPW\Hw2BT[:9EOG^7A_\m[Hc_KKMAK
pair document&video	716	A^;I\MQ5[FXJNM=GNwTCDK^A<HLVMDB=V@<RMZUOGCKPPAK8WFlG9ObRESKEHe:o
pair document&wait	586	KEc4WSIAiNK]PORD[GgURGcFP=PJDT5Q^d#TECoQ?\QW9/S77Q^PKONb8Y^`JGOP
pair document&wish	363	VXpCYP,Qk?IHP6VFPTuQfEYgA@NCR\UWONP_dHlmK)M\ALq_w1X:iR`LAX[V_aVi
pair document&yours	619	XZ=MHK\wXJQW8g\6BR=`IK(YiI>>[Aa5H^?F7QO;7E;`?JT[=PK9V<V<FHJdF&<?
pair education&enjoyed	499	M?QUU2B*jOjVwNF_^ZQY@aR>g>\>A@KO<?hL>P]hoMcOaM>?3MG5OJhNl]K54WXR
pair education&event	447	^>[o=_Sw$DF>:Lu\ZS3LWB8;WY]iRKZaNMHD>U)8bXN^apNLQ[J[TY5fQ^2UHGMJ
pair education&family	677	:;`w=4E@3i^8NXkcO>.M;fD[nY<jCPJU2)f1:bSEW_A7OvRqKH?dluH^hcSKf<i>
pair education&feedback	632	)<P^a>P5]Z=ZVdUbJUSJE\\kBPNP#8C>I8\DrWhZU\LG\G?hq[kIDUOPRMG#Qh=V
pair education&filled	415	`F#Q_hhINK8\/SBXOJVOQ`9S,P^G=0XTFZX?a<51?JR[LgPaXFrdZlDKAD3_6-G.
pair education&finance	392	PXUFKF^^]Lc6L-([:ZaVT;l\4:-FGgSMw-dO(7g_N<NoGCjt(>L5?SU?F@US_3FS
pair education&future	563	`Ife3UMX/TF6HW=NCO8ZBP\UfH2W*LUZ8\e2#LFL>Ve9dbI]]jOOG;QFBCWHFKK?
pair education&glad	585	T;mU7KMLLw<VIPJ:nC2I-O0?cbNJV9lQ.8KL2C[-hp:>LQB^<G_LU>bPXBcPT8i8
pair education&health	464	dO7:_[HTT[P;2@DPLXW*VCRo3#H8JZA-V>PX7::K[AYP;;3KCA?P9X]BA?WQUu,`
pair education&hear	627	^E]XLhwQ<T)`7I]EI;2^QIAOVO$IM@AA3YGKVLLKDc:OTRBL_J[\ZHALPHRMGBKj
pair education&hiringside	492	X>P[dwpM:Q#\DhqFBTDqJI.lFFcD;AQONnDF[^:XGJDoY<>K:Xf=\;WA5CL8>Z>g
pair education&hitch	680	JHNQNEfACRS]:X]YZE>P\O#RJCE>PDQPaXWQMN><XLCIBR?XUU=aV[[ZYPMVK>MC
pair education&hold	410	`?@g?jgrV&bP)N'?KRQ[U.XWV3Y=Ts/J/OdeS.k,bf,F5H>]YI?w^EnR'NbhObR;
pair education&inbox	466	?b>MSMcUDPO<hROd]UVKCGYUU,WdTWQbKIMQDE;cI`VKvRGPjlc>Re+wtND9Ua[O
pair education&interview	520	2UHS14P@WFQEnR?7Q=DBKX.LS^2m=WWCPHU4=tZS=FV:UbrGOO>L6RAFXW^9XwoT
pair education&invite	732	YDNl5SbD9\.N_fKREA#Y5`6<`eIk:>ST?Ik[%WU9ZXI4f^@TJ`HM\@SRYeGLYAg<
pair education&join	516	_<N8CJv@lG`R4ZGMDDA7AAH_HE@CeN=KKH]QhOP\ON2KJDA9TIwUWCLUHJJ\BA7i
pair education&keen	624	a0ac#tWVJa*RZc`Qq(5V:iDKa]DdO$c`:HF@<?A;ZT<DNlOgZXL8U6NGqMWQK.^E
pair education&link	516	BF*ATQSE]Q[@DNS>PHEHUEViH?DNaSQdaV6OiJid[H^PPCJK[Hr`D:QCH@wK3kPI
pair education&mediaword	419	Uc@=8DR/*\JSMMSEN/]w=*MLKW4dKWGV9RQOE=PM`PEfT.WC[NKLIW_PSfCYGD2N
pair education&meet	583	7JklC4:9QcP;bc`LWJ3YP\@A^gFW(EQl?FP:+PNF?cTXZZUb9TKFSIgcIsmdKGwG
pair education&mine	657	93hX8w;Y:R=AS[YZTF4\CYFX\HNKH`Me?Kj9MIZ:PjCAUUZRRdD;QJ.FUMj]NFU^
pair education&move	548	7\Vd=XCM<bH`KYNXD:>^1ScDkE@k3@O]<:t8WMRF@W;gQ`X\S\M>[]D#cSELBGVH
pair education&not	433	?+_YBUBP>^Qc)^SX=LZ[oIX2GL>R\K,>K6\5UJl/j<O*1oBVVa:J0W<,ZL4MwuT)
pair education&offer	674	PEU>*==BRwBP^O8Uc]ETQwP?Rk7]EFcH9ESHZ[BL^MIU`RQX`C3J5[;NjG7AELQ:
pair education&office	500	PTbHB:Ec@<MOAe]UO;#n9MZEa=[TlJgeRCDE:Y;0MFuih_=a=s5M\^?QRef\U=l`
pair education&official	452	dIERSL_KSKPO;TM2FYK:YR`V`;pAVSAEUJ\ewT3B=bLR?8YGd=AWLUKg]=FbM`;Y
pair education&onward	457	MSBI;oU=KM$pMOoWL6wCLLJMMBmM:G;OFJCC[JS\C_>UGGULTHE.CBMYoV86[OU@
pair education&other	544	EDL]]UD==BI_LtNN<1JPPI>SLYT@LKCJmG<@miTZLM36G/TfJaE#t=eCKNS@q]DI
pair education&pay	697	TT@>C_[MKIGoEGY[BB#4^<GNfDNIXWPOOPJNOX_EIQGKIEEFE[gEdLbE4PUYIOJN
pair education&practice	630	MFUME6KFNYIBTKWlO@R@C]:=`S1RD)Y[>@OPCQRMJQQ9[Ye_Ua?3DV#2QWHOP>YL
pair education&prepare	448	LS=FLHGFK=jH9]I9KUZ;UaA9ODDKB#P:CWPF;NKOANKO[BLX>PCHBAZ^>RDJK?`'
pair education&property	476	C?>SUWUP5G]RPg`JUZA/o?jwL3-KRaMp[CVZeM[aaQAGHYVD+Qk\FN5^Oi`tc]Ni
pair education&received	468	&@[VLB?GSSe1[OawLL/F@][C^hHjD.r1OYoEZCIXSg[@eEGYMNd*:.DPXGY1mKeG
pair education&recorded	386	Kq;m,;wM+@4H]V^_TI<P3AM_WDVTEF[P:C[QTeEe^PI`knICsbtOG=gECZT6`UEs
pair education&recruiter	475	lXQN::@c9]4MU<QcQqOVIf?[N_4eG;E=SS`Lt:EE;hR;LO6V_8JJ]]6YVE[?QweG
pair education&remind	617	B+kwGZ6:+cX?VW`gDB@X>]IH]eSS7DQL-TpDEOU>Xn23k^Ur_[\O`m8Tua?OWCk6
pair education&review	752	VKqV:UQIFSA?IaBQ`B.UQaTHpZ>YcGJI6MwHICGDGYDQVdYiOc10UTMCMNMNWOZ3
pair education&role	443	AU_VPT3`^FU%NbXM9AWf3^Gd?T3ZdTQXj-ZV4UYI1Sd[6OZl?K/=JjafDA0FbHwk
pair education&sales	457	FOJUXU=D?OZHZNECHhBG^[nLMrEX5V>kOKG5GwRg(EXX3fqX0G1Kd[XHLTfYKHne
pair education&send	464	WwAH@r\T%aLHPKgE@bI4L'if]\98jGRr;W4.*G`%O\/K`Z>,\G@BN5bdB^bjIARL
pair education&service	642	QGJX?ZB<TTWFWNE\P_CKRUJW]`[HO?ZYTB[6Mh`^^Og3SQOeMb^FejAU`w[B\K`=
pair education&shop	569	V_G6LWYTdHS\KF85Ara?T>RQ;B<>fbMV?SPBXLZQASghGIa#HNNHR@VX:XnLKGC7
pair education&sign	531	XDBQ[a?WR`PlQ\c-?N>NXwEdHEF7NLlNALBNUF5[XZ\SfNRNV>GQ<R_A?BmQ\H@D
pair education&slot	503	TRQWX?@JYDCKRMW#eBJCF:EiCZ4WPaQ_YgMC/GJO3EOI.5KK6EPcDb*w@H][NPKO
pair education&sorry	517	SClO/,G)EO<@NWWkNDMl'VO2M^\C=QEXP@V4OOi9Wp>=ZW9w\_XHWG.CWeVIk;[B
pair education&stage	548	PSiM@<JSOc@^WAe]\[?M?HJ:NmQ[,H6f<JE:_hERDU4KV^EOOCG#N^LP>Z<LOjRQ
pair education&start	708	`IULETTMOQGY]O@KD@(NWTTJlQ[Hc>VXWLR^3LI4^j:N\@WEOONOw=U6\O\SK4;D
pair education&study	535	F?S=7D98#VO@SMA[[PJRAd=ADA*BBLdZ8@ZSXw`87`_?Z`WH?H24EGHKgXEBTLc:
pair education&talk	461	0JJUcAR7J72ES^dOkr]Y@m:DV]m\.SM2G>CN^^EFYIFKiMh[U^#=K_?'_;3?rqQ1
pair education&task	521	8fC/NfPEc@iANC^#;cK:?35CN\D5;6Cki]^=:ZaB<;NEC=fF;M8N8`O^ASwNFR\g
pair education&team	389	;GgL.t@V=^FD2cGP4#?\6i[chDLWEVWGJ[QcWlGcDa'aUf%7Q[/-J2Z+bL$*OGS<
pair education&thank	538	0?^eW13C4[48KIPS-<GNESI]SF=w;,<6DC`\Bb8?WPB8LBLPMm?I8EO=SwO3RZSN
pair education&ticket	652	NO^fGgPJCM]`eNGQXO1NIUIOo_CbR[cT,QG5-QE4\`]YZ^WU>DFDXT]TGPwZR>lD
pair education&time	444	>b[iKGe63Y]MQ81`ZAX3)O+ZC]bH+(fLRXcaDWSS]kQ;9SKLDHDYKd#cJiQX\cBR
pair education&title	516	lU4:kNb\l;Ze5UY34\b3l3nl:GJ,^`4XfV%dVUOlR<QW1;D64TZF:8wR@I6GAj6u
pair education&urgent	412	Vm-hY\_XBONI9+E9LjM?QEJk=GWLXRMXoAIfe<Wp:/cLPFh?=6KJC0E^K1@\@w<S
pair education&video	475	gkZQTO+KHKkSXTLSZ?>I6fQES[dZ<<;FV9T+#e;JST<7b_NAZIOqNJCTAOQ;@L]k
pair education&wait	606	PMS9JW@DHWNLOTQf`UKJFUCAYR]OK9V]#T_GIPWUKTSUECGU]SIITZ8EkbEOPLZ1
pair education&wish	582	CA^DmZESRGPOXLMK_TV`3cB>;MaHI=h@\Wi[cC\Me=\wQH*RZVB1XXSL:X;.T?<Q
pair education&yours	473	W6Y`(f98RV_GebFX\<Ik0p8/wg/aF%RX)Ea>0dL#V=22YrU]EW4/WTL@QOlHg9R(
pair enjoyed&event	490	YNU]wRMU`>5Ih=U5OD;[D>e8T[OD@PFn@YAcBKtQLRVNUKEDATLjKHmQL[UcTDK^
pair enjoyed&exit	504	H,`SIV`VMwJBeTK`r@DiSS3DigM[?<YYFAcB@[[EC1;/`e`nfgPJWe5SaAQ4UT_:
pair enjoyed&family	418	B69j9UpAMwZQaDQGG9ORjDVCMu5J<WKV[6[C<b^J>R=-aUNPEU4WeVWGR_fTcLIW
pair enjoyed&feedback	399	IQE(\[_:t4<\CMZI=kWmUCBV%8T#`bC<NO3_S%BaB3QW@DLLSmW\EMfIBZ.JGt>u
pair enjoyed&filled	428	kKnPG=DGLq^?_J+T]^@:>FJ8_Ng\^SD'CI^T9:WTv];_KB;PGPVIWIJRfIwNJ73A
pair enjoyed&finance	454	pE;b8JS<NXGS\PBMR?C<?fWTGSs@A?M>#?kQl9MFWaLQBXANT6`p_JSJ3VOCW/hZ
pair enjoyed&future	526	RH[YBT=:Yc9B<LRWE=Ho9cLCgQNoEGSUCEbJ;HSAL[[#]KGuTQSCT^8%FrWPS5OH
pair enjoyed&glad	493	eKHDAd_OQN[K/U4dgIwQL6O33$ZLPGhLLW[a@B_BjO8YiGLTeEeQQDA8I*>NJKW+
pair enjoyed&health	524	R^INRQ?`aLQRZ@`I@wALJB[-H@PVRgJgsQXB:WfG@^RI-FP<3Af<KbZe>QX\MPoY
pair enjoyed&hear	683	FF\MHA6FWEw@@OLF\QIN3HI>]U1MIKJ[3SXQGGO/TXKEU\`dZO>XDUBTLOn7GPQH
pair enjoyed&hiringside	545	X[b?_DQ/G??FW@JnNPHSKL,E89cGTJ^G_DP5XUI_6ICGRaUJgce7>ODMPDF:wd3K
pair enjoyed&hitch	532	d`_>@NSFZGLLV\Z_ONIK_cR&JeOZSnGb[EHY2pc=A?[D^QOSwR>EPWANWCn`_TIO
pair enjoyed&inbox	737	KJ8@TTEPVNMWw5HMNm_G]QWGPSB_\\S]gV8W[u<L[@aZOL[O^II^8^KVOSZBWZPL
pair enjoyed&interview	482	C\EKwZYVrM9\FKb-`GM;YBgOWACEZiAKHRJ:BW?JA:]S8OMP<UT15GLEBEO\RQ8m
pair enjoyed&invite	621	Z8R%p=^=J+QHw2JJU_SJO`Y4O`V6NL+TRO\=HZ`ijJUWIAH4GANcQOMTN;W<fSeF
pair enjoyed&join	494	ND[\;-8:?Cb7lK<5c[B3#`I7XWU=.W;I3VLFMgLEhe`VmYW<T[Rq=^=YIUfNY2lB
pair enjoyed&keen	446	W;dLbjc`_WWsO1GTKARX<w=MQjwK99LO^hh]FZDc^:7ePFM5P4Fj4DT.XO/=c]N2
pair enjoyed&link	538	FYSNP5SMVAH^TJBh@mfTLkL;THU?BESLTJ\@><LiiwYUL1O]I\B?F^C:JRb>PEZ>
pair enjoyed&mediaword	477	AJhnAd5TYBHAA>OgHK:RYKO<bUTtFS>\[\tH1L`FOD`SXYoASQYvO^b_KC0#ZUP@
pair enjoyed&meet	504	QW[DJZrBT]AW*ul]s&>[CO1e`=>;Ciw[IK_@079?JREY7GaMOcDDrH^C8>aj>.Z5
pair enjoyed&mine	413	Jj=3^E#28h:BT`ZYVDTLJZFH\CX:GSi_i*C:Q<f7FTV[OaRc;_\LTB6JSOgWT\N>
pair enjoyed&move	392	.ArF>M\:A>PTPSKAOZRZI^QR[PRWPAFOqL:JOeeu^hCCTV=mJfSkSKIBbhi7w]LU
pair enjoyed&not	750	;3wGXC4E5PR>SZlYUJMnXl7FNTUfHUQON9S=3]SQ@[D?S[OkThZKYUIWaYGDiMcM
pair enjoyed&offer	451	4)w@`jd8X`SXZAR=QinXOCA4IT\=N4?EfB3MNAviJY:Zc3Qg^`[bIUVASOY>dUC2
pair enjoyed&office	540	ZWL@B7QC#B6YJI8le=^jKk9JGCcObFaf]HM@EB>FoCiZa^`CaCC=Ft(Xeh9Fhf@F
pair enjoyed&official	481	SWMX:eW9pYb)QfaJ[OCBQNZrWACJCn2UA8p-'9_\NeY^B?XU?SNMp#TIBg^iM8Wo
pair enjoyed&onward	482	MT]VA3>'@nGOv)Q@VQPCGRc^XB7R;GNc#RRQ8bQ4EWMXm=_@P@F4I+E8nYiZLNW@
pair enjoyed&other	613	P.qYA-:0ZjGJ\d_bB5Wl'>*SrI`K0*TH=#RNhFa^JoG6X?7gc[@5NQAN\kO.rGVK
pair enjoyed&paper	534	F?Xb096AH<DELDCY_YCWQVO=[^bY:Fbm4K]BS^9\WLLHKWX[Y<7LXh:PpCG$c4wC
pair enjoyed&pay	627	G=H9ZchOM?ckK4#<Lh]D=U6T?.j>8FFPOYHdOMQOXLIgK;I@<HFTI=ILI?PHGMOK
pair enjoyed&practice	643	KGdi4VRH=UL2ZkTh^$9oMiIIbZS[:5bUBJg:ERR<PgCASo]w]HP7Xf(BTT>Lc6T4
pair enjoyed&prepare	464	>:jS3Kw79T(tPc_nI;KYMZWQW^\mE0O,;DIT]L<\VH9AWCBNWOljgPBAvW;9H8PA
pair enjoyed&property	647	8NLR`LPOPNNJUJ*^jb`MT?LEYbSIHHIdSS\=wSGWWEcTiT`UTNAFB^Ee9O[FdLh:
pair enjoyed&received	476	G=]3YC85Dd<SiXDD\AFbJ<P=g?LA:SRed\+:=L^??VKUB]Y=U`4BZq3VNqRIVKw3
pair enjoyed&recorded	358	FQKK<WV^[QXdGnQ`5J.sP\S`HQ.[VwoLbTXXBZLFIRSp]bAv2BM\QWV4R<Z[]&Tm
pair enjoyed&recruiter	377	MG2TjGY?`;<WQ??8aPuB]CX2+VU::X\:PC(wlSpsFPS]X,L4J'P_KRQqR[t/gQU?
pair enjoyed&remind	598	`Y.COW\jK+KSKMBKcY>^j=oMX8UBw[PIV\I9>C9VA^YaHBH:E@MIFF\Y=Jb]=mFT
pair enjoyed&review	499	H[G<mCPKJ,GGSK4MKfn>6E_:cPPLbGDf`EM2VeI`M<`R:^L9\L#CEm6VS9d6V][H
pair enjoyed&role	535	dQUKaRW?gCMZ^QEL`iiUMPI'6DV:VLIPnw8Y25aJXXOKdI,WeZmDe^NfE@s^HNLA
pair enjoyed&sales	422	Qr:UdOEfUB7fJCKVo7_rF`V;K@nE`KYHbj8VgY8^m<uKcln?e1R#Of;J?$;Gml-9
pair enjoyed&send	664	Ug;;<G`DeGT]QK=LbVgPheF=6MIIZD=?c_PUmXPf_;]_YOkS^NKKDcHQ]H8Fwd?T
pair enjoyed&service	509	WQ-;PP]iFO^<P>WDGw?U[7O&OWCVhIYdIK.INOT;5;SXSV_DID?Y8A;CCeJ<AY<L
pair enjoyed&shop	496	bRP4N`SbuVd@;/75WmcOf<hwAVBYec@On<.goSSt2O__0AU79AK_V]dhZK]7;sXo
pair enjoyed&sign	529	eS72dOOd=eVU\I<YFaa(r[RG/K@EXT_AmaFMgHRrA4Vh<LXA3W1w%\LMQCYGRq;O
pair enjoyed&slot	520	X_96P9AMi@WQKI\HGdOJgIVfVQTHSS#^uEIGJ=bs7CWY1<HGLLCZ_CSTO\G\OV?d
pair enjoyed&sorry	595	'CnMWJ@8KT?GK``e)Q[^7^3McDeS<DJEGA>c[HQZ(dC:ITIie\Y*lVEHTwFDoXKN
pair enjoyed&stage	753	XgL=X=KBcDX;MT<8HNKDM9`?RU:VBMMYHSARWGSDGYRT=9O:D<6S\UKY8XwJHQRA
pair enjoyed&start	485	6AZQ_JXS_8P]XdgaC]\QI3ONGWRHR\1XZIReVBpUk=U4DA0hfacQb5waMgZLbPGZ
pair enjoyed&study	561	A=RX<FN=MP>EcKUWWTNVQb?XOIO_9L9d?[^FQHGFUWMA]bUVMHl?SwREeU]BpF_W
pair enjoyed&talk	405	^rMbSNibM8diVRZKwMIm$8-\khQ,RfYk^=[6.6_=RbRW]ec;KV]CpC6F`R\q-8Md
pair enjoyed&task	630	>`D<U/GHYJMMZAOnEcUN]kLXCDIETIUBMDE`VLFTa<YXQUS@QEL]Wh=RRcA#\eVG
pair enjoyed&team	700	?L]1]0JJ:O]MS@<IVMW]O^ZIXQIUL9XHOO?LhM[A\?UGRKPQ\@HUH]#XSNV7ZJ;5
pair enjoyed&thank	571	Ue<DCe]dP8UaF__MJTXj`USflC?@QcrFUO1J>#T-M;PX7J?=GW_ZAEa;7/TdRG?K
pair enjoyed&ticket	560	/YS=@;@YWFMV_bMO:Wtc->[YDQVBFOS-l+:c@8RF?]RV3F_@XTW9w`RK6K@<`dBY
pair enjoyed&time	521	lLB%h?RMjWkHQ<YEVJ_7Rk[AC\IA<DRfBIMLI4w[AIXrEEN83PUqM'@K87b^:GHP
pair enjoyed&title	604	GIUI?5VAPQ<QXH97qT`TJeTORKTHN6eL@e<T:HU[V_MTw]QIde>MHQ5jVCIUGQ?7
pair enjoyed&video	424	FUD+S?O5d`5K]A7S^jtGXfKIO@O2:YYOH.TQZ?3wPTXKbnXRL86N1oZV>F[<qEP4
pair enjoyed&wait	542	OPYMd\MaKKRJ@NRN:NIU8DI8VJ_<K#.cjS@[IHVZXC^6#I;cXOW[Pn]hLeG3_gLN
pair enjoyed&wish	495	ORYsO8>EZQU<D0'BYk2P/ijC]k6UCkfVQ4c;^`bHq]SOLdlP;G0ORt)LeWw=Y1YE
pair enjoyed&yours	730	D_@3TCU_h=BTP5<KP^YFaK[H>UQNgQW@wFACWO_PK2TL\>oDK8GVCQTKK>RFTO;R
pair event&exit	522	b;Iag0hBCI>qUX]ZXbtJldNTSPqTHSoQVc=[T_<I^#T\bWEE`N^IACQ:QF-IPT1F
pair event&family	401	5S5;]TLUc&]E@SgM4EjZ_CKG<.K:RO#/k:]LdGml\S7fUW:8-MdQ'Fl*DECHKsSJ
pair event&feedback	405	ff4D]ZSk`IZJ?GJR@CggZP_SMF5DlnGp:\,R+OH`BHg_Q9M@J.LbQLwWAJgJ:b)X
pair event&filled	447	VbIeNduQ=@bVDf_@Om.:]BDu?@:i^JOGL*g;wC@Ru@>HPB?Y/Zg:PYQC<TX\K??]
pair event&finance	485	:OU`;YLKFFcPW\HQYZPdO[C@JJHNOZD`AMELGsDFP\HBU<jff`e#8b@VU8IOcO`%
pair event&future	591	NYMJS\@TGiMcNWRJUKJVKMT_W5I7UcHL\S7JfP=TLGX`T</GOMNKXHGJL@fJaw<Y
pair event&glad	445	LM@rCSGT;T=HT\^NKWAnBDN@RENZUGHpZT^S78I/?UL<TUT<XmURS?wMMMJX(^Ab
pair event&health	548	^W?DCZdfXFm=PC/0.:E7]AWW#0:>>XDc.AX6%5KN^KJCG9INK>Z>GH_ZEFO[FFNJ
pair event&hear	513	Y-9pUWDEeQRGJSJNJRBJb@efOBuIdN\FaIbQaLUZQ<]]LKHQPEN?w_OHY729YH/I
pair event&hiringside	564	lTR_Enh3RZpV<_@DX_9BwoKPXFCMNW\PJ]OO7NDSIWCYNZTPGQkUR8_KS.;W^IO7
pair event&hitch	466	A\N^#JfD^a?9=GL@D;RK.@`,dYAT=HT3/^gB@/b6ETIfr_j`PaH@nNaDGNOKM>DE
pair event&hold	512	3NAU`_F@JXX?E[PfOQ*[UOOAwL8P@MFfAL]5SdCXP\aKRHbL]_EQJ[GCMGCb`hRS
pair event&inbox	507	=Q7hKPUMB89@L8GQIFiJ:cVpFCZQ>6XFYEh\>i?TwA[GSQgkJCEG@[&U[_5<NkGE
pair event&interview	398	PV@E[R4NY._LAQISEXT1H47=/T_1T`3/fIHwNKf]`;[3?5CO<A_]cfB`$jT7@F<f
pair event&invite	468	Iu:^L#QOT>7;eK@<U_hIYMOALV]DP@T_W_KW)JIT3cSaQF`:BF5A6sNUS5CF:SJm
pair event&join	634	.B^p>>?BCiC8Jw]^T9Ic*a?:\]Ff2G^\L?m;:gG6UO_2]g`lcwZ>aa(LoZH=d6Y0
pair event&keen	587	h:LrXS`Y3A?9PNfw\M;weLUSEGB?^Op<g]OWJ[CKRPNGkNVRYl=D8RR1AZ4^kM=V
pair event&link	475	X?6UKSR5LB>Y?cNYkB1>V\G;-DwH[DL*eDd-QODRQAG5A.AfB0c2BaL3@E^W7[3/
pair event&lure	513	>nGKS99^-T76NXk\HKX_HRqGiX@CZJcBNIY6M]CI9IA<IbNWc^#=;V4PSa:LSLg[
pair event&mediaword	641	RDWU@UaNBO#AR`h_Z)_[A@E`MBVTIVXLCN\cGSPIRTI?ZnIRaWTJ^ILCYE\WP9RD
pair event&meet	485	dL<LY<NL`QSA]L?ZJOVTTDV;$Q)w<fISOaLB@VNL\JABRWPB?RJ[U@pV:.]ATO?I
pair event&mine	369	P15JnE==`CRpMDXnc-w4rEN_1DO>IZ?+`icQK/3NGN^h74QIYkO#X9j^PlFF_U:G
pair event&move	452	?7Vj^VMMQXd]TJIBqN7XOoC>FWNXF7`QGH_,[D3gF[\>?wNU+>cgMT/jUd;=<%XE
pair event&not	466	pgFBQOJ]K9b?MLPMVE_<MSeJDI8VZjPdJ?P^YUA?R0[FIJTBZQBPA\_F>Zw<a`Jc
pair event&offer	420	*OBi]8F#HED:a[PPBn\E1dFHRcW6)A>K^A`CT]a`CMFCRkk1`UK\6kJqa].5CC'V
pair event&office	491	R]:BjCD4m0LS,58a:NnHcp98_6c9BQ31VVJR\CW]Y4[*QTwE?K05RpQPHQCW>R=K
pair event&official	575	JUdJ<OT?8?X:D;TIMLHL^T7RRS.IuR@YQVTVpw@HS>MAUIQMYdf)[cPB]MIJN_RJ
pair event&onward	464	<bQ=JJKHHRDEXTH_=CfUR`.GQeF`7YaDj/@:Igs7IgT)Mpw0bhGI;G1gHSmGJHAB
pair event&other	579	RFYMXOG4XQ?9LTePYU(OU?<@KHC\UA]Zf@OW\FQLwB@7QNEnhLF;\l8CIoCZ_NW:
pair event&paper	530	TLweK]NNARK>]UTbV?FeVcWeW\GTVNLh2T`CKFHAZHmMHKRHg[KKJdMO_]I@NCE`
pair event&pay	479	fUq/KY^Y48.hHTwhoO^DjYY_9Ut?b<VBaYGT);P8ROMQ?GFHkQK^H5eQNG84[X_W
pair event&practice	484	QaC.f`_/[I#MVCSo3XiPZ/<`L2^KIICX7Z7eP_@2eAFP,?_?jNY2JC4?Gk_9b`Q(
pair event&prepare	497	GO^mXLhX3<[NDHPS9bD/M\WM=VSMEMCS$HmIZ57AeN`NLhB3V<QH\UO]L@I&-#HC
pair event&property	668	DMSOdOAWHEYDABXUFeWI[MU[CZB;8W,E[=E?PP]V<TGT8:FIAHQQX6waGT[PDO?R
pair event&received	519	7>`k?$B<WD?2WUQ_FEIGNVOZ:^#g/ELKSMtUFrQ;TuCDNjcOaZZTQPRKd]BH=]U?
pair event&recorded	401	8kWd-R><M^uBS9]ak_-?:aVOeRB\C>ZY5AWF@iQOwla9jok?m5@_GdM@GEP`eNEK
pair event&recruiter	619	m#_V8MILJI4gKa\DUAeSLN5^SBWDU@X:@RQVKDOPWB=MHR7PjUUBYMZI]9H:^a_F
pair event&remind	452	WtFj7P?NC//RMX>P?:?5>EXdHjEkRFD]XNtC:]GX7UMwb>XPD_SU7\`DN5VMNT7`
pair event&review	495	AM=I=)YDJF:IJ7CELgMu>\D=WWNFC#;CP5AGeO@PdE5IN6dW`\KYWMJM\IRIMOjB
pair event&role	602	gK6=cNZK_#VgG8S^<_V@a?LE8FMK^YE<U]=`^IFWH4N]SC@3=V[K@CO^:>Qh4bAc
pair event&sales	563	RfL6PWeoX+9DTR=L7RoP`DWM&ZFS3NITb[1Y]aYoF4W`[U8?CC7RK:MZ6;_8OwHZ
pair event&send	542	\w?LK[i[JELPUJ\1XJPKPOJMHO>CphFm=I3L9F;_OB\bI;jMGEBNT``XROag7'EC
pair event&service	518	[]=>tDXX>'KX[:0=bmXXorU62<Z<XK@>te=jwHXoC/nkA>\+GM*S5S;[NA>::a/L
pair event&shop	515	VhH4[X:PWPNYG`CPJ:Y`PVwLgQ5YhTU]<LO7IEEY<OeKT@nVDkBOTW=Rkba:H9Dt
pair event&sign	654	NNPUwL7A^CVBY:9[YjW`ObU@A@J7^HM?RXEKWMP[]AjdRHSGh;+\2dPLIHpCbKDT
pair event&slot	546	dXVWI#SDOTK?QF\VV[`5NM?SEYdG?DREVbURNCJNHXkGEQgFfM9_CQKHBQeLKeVI
pair event&sorry	495	Pw^Z@JHD9CQ^H_^4Ei1_HR\HpUX;M=OONfFD/_e1,LdEE@WuHS^Keg[QLLCLSOT^
pair event&stage	499	Pc>>Ae.djB]P;RVMQAMIh8XwLLhG7OKfSK>WZ:`H@dKJ<JPL2Q[CUL:]F>fQKEKL
pair event&start	447	vHbd0\Za>W<VAL\\RPeJjb)VlUEAQ1mKHZT;[=F0]T;T>J;kP]Wd[:P3U'APP#RB
pair event&study	503	YQ=@ZW^\MXQ_K[<NH_ZS`ON=MIK_DSSMNOTJGaT7GN_6ETgEWHGXF_F2X0N^w^V.
pair event&talk	552	TQETHAECQ3]PTU>;XYSN^NX0OKDwZKFnN@NI-RYCOMZ\J\M7EP^YU\QTROSTZINZ
pair event&task	567	Al>Th*QFEIM8]0B6ObnB\LXB*NSVA^1TN63;mrBb?Y_FFRH@G>,pDwBg6Lc66obe
pair event&team	434	?3AZdE`HOO?@]KD]WoL;@,N0#VI)g%I=WNCuUEBD?:CY<H_G_QI17LF:?%=NFN@0
pair event&thank	546	F)lUIB%>PYGBeFB[J=CfEwG&]\ZAF/<ZH8fER\SOJLC6\PcWhPU<_q]S\gP+`Xf@
pair event&ticket	666	UE5g7XBP3R)LNLLNY=:[DdISYOD\M?R];Ch=SYJDbVK>LRweDWfFNA0_hOHYGSb7
pair event&time	388	RBR?>WE?jUk49CW(k=9#iAW&U[@ZCYIO0EJ7^K@K*BcMGNvP@^DX+TBOGOLHXLkk
pair event&title	733	MHDCJMY9Q=K\GNQELNaHFD^`5@NARE>=`^9lScBwE5I]><M.LC_F?EZI44BgGj)X
pair event&urgent	401	ELVa^AgD>b=icnFfVcAQ4.2lhE9B,A\TUJib4XJFPM#^ZNSdR`MUpOa:m\gvogJF
pair event&video	554	MJ-?V;>F>MGT_JJMRHHM9mBRIi;a2EKd^@WUWcM:#6bF>EVM\G?XUv.`L^dRTBK^
pair event&wait	611	N^OFYQ6BoDPS5PXGQCCCnL^CwGBKijE[AWW-;PNCNRYbI<FMLPNnV8d_B?_\7RSU
pair event&wish	426	]e:I\AOEYaVLqC8NA]NM_H1NHSEMAIO8,w3LXjD[M\YTZ'GAVAbA$OH@O5F>;WG-
pair event&yours	454	=K5dOGJIRHcPfM.V;bMDQaWV9JDUGb4Y?;q(eI>QhECHVZLA54Up*K#g(WB6BI\U
pair exit&interview	580	=>RGJCIALL3Pr]JSUJ6a>Z;RS\Xa=:TR-@k-DTP/cX?:Z^mwbgH@kaAMiE@^`UI=
pair exit&keen	545	=IZ\;^S5/cD8V]L__.HVBw4bcfa[D2RIXar78pU?bL0(TfVRW]kNX^9S]T6NePNF
pair exit&meet	465	I]B_:K@QlQA2QOENK`[F]WLE0UIN@GDQrP/MBiaT+#jHYS[X;ITfN\bLf7NHGQ8_
pair exit&move	645	8O_B;JQWP]8MVTMi8EZ]CUHNRX=OJHSGTIRY>ZMO=XDVwI]sZWCUPKULS:RK]GDX
pair exit&not	451	R`EEN26U9JME`Le8l`]<MXhSUXTXC\dc6*I+VjIn35nQHbX\8@<wElUKV;li.O5W
pair exit&pay	462	OFNTEE\)TMdgceOIW;<RDiL1H]kPGfBLNa]NB^YPjZD1w\GmXcQ^bCJS4kRbVEXJ
pair exit&prepare	562	HXa^4';9?PE;cSUOJfRVFZWL3^\E#6^DLOOW@kTYULMKYcYgQ8DWhY/gbVP7\PQF
pair exit&recruiter	747	=M^c;@1CJs6EQ_aO]4<X6XPAXg>_;>NU:6cE>YM95w>>]n^cVb;SmTB?iRND`LQ0
pair exit&remind	519	F:bcR>K4TdJQGkSPQDJLBkRPPajJU\\YD:\85_W5=b>ANwLPdYS4EnRYUU+M]IkH
pair exit&role	601	VFUGMAB;^LD\[MX0jBSoJ_B0MRiPL8]OTIWQOZNeV7_cYRwLcO35>Q9MRUF<LjCT
pair exit&slot	359	9WD;<Z/.?@8>mIWk=O\FdZ#DP@I]h0P=h*DV;6C;>AM4c;TwF8rXKNJDa`AVRXZH
pair exit&sorry	474	EGX;CHQTJb;[gJWpNHMdYWICpl2bXd^;KGcNCrHK*WWOwAY`YUHiLPKWOPFDmW@U
pair exit&stage	489	.EWOSPQK8T;_dJRpe78[)QEJOBXw0INQ4Lh^4_@/GpG>Yk>]FiUdjJ;EtR<G\J[3
pair exit&talk	423	@'k[<UVWES8BjEumG4?R(eMLwII\=ZaPD6g]<`E'hF6BTcYawbc3l\P7tNiNj:Z&
pair exit&task	494	K>^U>N8=FeKTWfa]ELRtFX>N^Dl`LHQG>=gWH]OORPL9XKdhwsS<jI<N\s#)fN[N
pair exit&team	582	Eb0;dSJeGM_<tK@ZTwY>`UDXNSJS\W;FHKLPXhGVaBWSG>RIVJTV;fMmKY;<@Y>A
pair exit&time	572	KOd^MbR:?bSLCrYeWG$]@b4=c_XWLLXL-5`P,YLB@MF=wkkkqpD?lbNDj^>g]XjA
pair exit&title	374	u\1DjXh3lGg<qjFL?<KQSj3@:XZXi<_5`AdKFhOF]O\Ok(pvbh6RR`;3v/8egh^#
pair family&feedback	379	L@`G9iQH0]Eb^bjZi#+sRMLErb7LF9_[EPXjDKi>fiKAWRUfko::`N#@\fI,X)`3
pair family&filled	592	BLXGGWRJeLaENIHRGJNTJa?J`RTBDZEVIRgOHXl;]ZH;IU]QwLIDJbYBD:PNSNQR
pair family&finance	406	>7Zf1QQ[eZJK@MPgRK9HRD1ZiEYYY8?#XtZ<YLBQuk=Ae_ZYKV]bS1N9Q?X[E/G<
pair family&future	679	#OFNQ>W?=S?`MbUTL]\K7EQYFAWJH8EBGLaDaKR[QTC7V<GYDKj<J[0OP;8=O\LU
pair family&glad	592	)Y<QZC1GR[0:wKP6T4CJQ`LaYd(Z1Q:PHBY?Nd:MOSDS[Q[aUk7NL^-TLVLEQNaS
pair family&health	657	:B_p>@9Q#Q4:cSRH]3;T7QGNQ[SO9>UbT?l;1gY:f^QCOmBiZd([iV@`n[P#WMN:
pair family&hear	550	c?9LVb?B?1CK<ewDL8O\RLVVCC?=MSdWXrOAF>@>HgJAK^[D9NN8;/WE@:VLLU1\
pair family&hiringside	626	RUZM7MW^<E[]U\V@O;9U\EVNnQFCSTZaH`HARG@9ZLw>4MR/PR@_VNBW@I]TSBMC
pair family&hitch	455	<aWf>P\_0W09\hp]GXPQ57Vl\TABCLWPGe^3'`6CNS3;ZaC5dXKqw39Tc77Hae.v
pair family&inbox	406	IB\:AvMWM&DR<[gVD9d#\@]@I?iKRE0'B]MAqD,g7a8\D5QT_UG?JahoDO/VYSES
pair family&interview	560	[Scq@6X=+VADgKTdM1#V@`FHZ]ZS'*OLWOn6TY[8mOF\cRlkXiY=ogNDZdTP\O[;
pair family&invite	394	=Vn\]<WD?O4T@LkGG(X[>?XgK<YBDVSFRI/W\5vbKT;6GNWdkBh`\e8#U_]T`Zeg
pair family&join	520	9>oXbPN2IZ7S^fdr>P3N>G(T<UUwGEF6GYZ]^V7nUZLL4PO^KiXCdMHLcc0TScbI
pair family&keen	650	GS@QbJPg<SS5Q-KLIJ?SFKEWgMBOR@UfDTP+ON/NHCgL=q[XE\DLiHQpKwHILK]\
pair family&link	390	KMXV%wCj:\aTM\N^YAFJEYFKimLH>=Z_VCLQG>P6XPBOgKEAkQ[8Ph/5gMXlgU<;
pair family&mediaword	448	J#bX6SbXIPEOsmuVmBOdPaI:ai*^NIW]:-t6NZiOmYFBSa^i^dh;gP:ZWESeUBk3
pair family&meet	604	MiGMU40dNG;EtFRIKRVG_RuTF\:UCG?ShH@LRaYcO6^`DTgFHPDJ6_wHAFiBSVSM
pair family&mine	576	QFGGaQP1l7c>NaXPGWePaQOY>OMNKCG9\KH^qTV[w6BSWGA:oCXDEJOeUVKCX`UH
pair family&move	476	`<N\aBUL7:a^9^dO]L#YED0[l9]G8[\GFTr24-.ae^_4`F:UUYWY_E/m]QJMQAia
pair family&not	579	b9gP=7CBRcI:GcYNb;YX2J;BR[EgIKd\>GC\6V[6Va^SMkg^hc\@PhH;bRO_wIu6
pair family&offer	553	Q.]W-FBVRbZM]\SLN<7w5^7MTbQ^YFZC*HWCITM=cp9DZ\ORSSH^Q^VL[WrTYGUB
pair family&office	454	DHZN@=>?][P=g61FVWSHJibNswW`Ijmb[FOC>KU:GepUbVgXdERQ3[JpGgp9ZFPY
pair family&official	678	CXWIORYQQYQFSIJ1[X1PPBGIOJNETTRcGKDFeIj7HLcWBFUNbMPPQFbeIV_^#D?F
pair family&onward	673	OBJmJJA;VTUAUZN^YK=QDEEM]EQL;RKM<F^TTHKL5fTPEUNY\uVhHNRLYXWPSGwJ
pair family&other	684	ZHDKS[`Kd==e<l^bZ8QbHD7HCHg8LT`DgKAUE=]Z5bGSF@UIJaX8\=w;8IL_UOUm
pair family&pay	568	G8Q@7RM5nir\o@H;rJ<D:]L=JLaC0>HTMTJSS@j@er?Rf5:LIPiwQ/LHG;he.:YH
pair family&practice	533	LJ^l:M<8=fWJiiGXS22j5RT=jRVw?EW^?[]G8nX9>h]1Zq^_G\PDVf=aaMg@]*]=
pair family&prepare	406	CClU$dJ*PhBZQNVlH4EQ;N9@]Fq]M9T\'dcDSkW-ar15BlwhPjagmU/'IMCMp4a$
pair family&property	511	BFRPY_V\8=EIEYOX@=,B]4Ei4BCJEMd'_QLM,`n>B\V^SD@YAwLHJ8P-EANWL=NS
pair family&received	518	68ol4KW'M^@S[hWrOA<^:KKaIr:`GHNFHQCKWli.G]#Ge][FClU.`L8IZZW>]O_'
pair family&recorded	616	F8_W<UVRATCA]VIcQ<McCZ:0jc5a;CfUEFiKGRw<^_R2beZVi_.:rI+STfFT\Ee4
pair family&recruiter	469	MPKb6wRUMKE`TVm:YHV\YN]>QPKMITZrJTOGE<8H[gXaZS`A6H^FN[SNeRUaGS8b
pair family&remind	497	Z/AK-Zf,ET[MdNQ9Y09V\w;VZWmK=Kd@$AR=7O\AK^FHLmLYgSrjLT7<bP>ZRNbA
pair family&review	606	aRPHVGGR=VSPUPQY`@G\N]2NAdR`DO]RGAVS?JR\^N\=hTgX`RK#IZF[^Rb@NNXI
pair family&role	675	C9fXLR7J<OV6[\QYRF#SP\W0lP?\8JerB?S4FIM:So[3EfXOUgNMsE/I^Xu]aJTQ
pair family&sales	570	^JL*cWCQdafCiD87aLM7WU[G@JfILM5EPL=R=OVK@hISLED:D2WwG[UV:LvKV;\d
pair family&send	574	MEOEQ=MCCC<DV[U^^BH_jP*@R7NBIAk`1NHH[IEEMRnBTOXaLK7@:UE<w7@Tb>MR
pair family&service	677	NN^hBSY>P]bFZDDUp\5T4kM#]_R^KHEe=GSZEVL9ORE6Z[RXC=Q^nQgIJLX\K9^E
pair family&sign	485	U_g=@p`UKWgcFES<eZ=Mh]IHVgLDgLAZQk@6G'RJ:Y9UR6aJSD^^ZGT>78w]0BPJ
pair family&slot	370	a@,FW8if8b<mf6KSGa`A.c=wKC/7Weh<Qb0F8X?e1;aHSV9ED?<E.V_oMXQT/Bbc
pair family&sorry	529	>bJWLK/BBq9hJ_TPbGQm0F2dWA?EUT`b<oPDKI95UOPgMV]TSW1Qw[=XnJ\+4/TQ
pair family&stage	499	cWHOQS_$DHOka5GgBB]N]VN/JNUqR1D(=Z`w`LYHUSI?[PNMfN]`@N7/WA;>a[WQ
pair family&start	412	BPdTVX&ODhP=FPT@=<6SG^O\_hGRCW\E4>uDceD1wCR;ENalLcVX\KIHag[H17OC
pair family&study	385	a;eVZ6I^h\^@a&>PIH9C_U68e]Me1G?Z00M^Jfb[-O<LkObdD?:_Lb2twWHQ=;]2
pair family&talk	640	JS>8gHPNlCP\V8SFYee=`S\bFHGZI_5Ow\9MpZWm57Vg7>c.C#7ZPf`V4SR+^p@u
pair family&task	604	^USKTwCJdTN6NHRGOGQSFPD_dP=L>\Q`?FNBQA80OK:CORYfKP_RQWPgcLq\R[W?
pair family&team	431	;J<B^&-Z[ZY[R\7EX6PKIBWETPcr=^;E5U\BD=nV[SYXjZ\XPkE3P`SNPPw5FeYB
pair family&thank	601	-$V4`W=ArJBKHrvhFGY]0F)h8@dE1J@Fw1AS=Ali7J1DJ0HkYdp8nDhV5kE*cS7f
pair family&ticket	621	=>jRJ@CBaYPSLrT_DHPC@PQ_SGSXHG>HM<XTcQj[[PVHZ];_OgwCTREPORB1UKbe
pair family&time	544	MAEqIPUa9cK>=ImU]T1S6wI[nbNEI][]7V`7+MK5OBP<\QZjXcQEnWTAbkTV@<lE
pair family&title	495	C<LEUJ6XQPO@Q9JHN9tM8QQPAXp@7H'OSJ5JOQaN@>DwEhIKgD=BmU@TUKlTSUBC
pair family&urgent	458	YOPMesR_8M[RMT\_fbD=KiBO?Gf?W]XW_MLH`QE^b^U9@L:`CPvSCIMV=_U43?X#
pair family&video	560	nJc@J3XB0RSBgDFnZZPi_wJ;bh;EW;dLRRXS`kFT[M[BW[_PgD:I[l>AKFPAMUc?
pair family&wait	622	=IR_WLN<0UC;DjnYZ33L*SKInPceJ[UFINcF^[L#^`F@RmRjb`L3YZDXFWLA_NQO
pair family&wish	455	??OaOcO8Q;IF`OMQCD0dD3GVF@shQD.CRBeCHXNEf=PGSHSEg]iDsYOG_wP@kTTM
pair family&yours	687	NJQq<K<;;SCDI\aS=O?3:PIKQQAj1MMX?4DBw_GKX^KCR]FVZR>HOQ2VVUYGH=G\
pair feedback&finance	541	<JYYL]R7LTL1SWD`A?HXBV18TbDOQ@`[D7WBIlOUwPTEHF[c]M9AYkGGSRHlKJXA
pair feedback&forwarded	494	[wJ]Gj[]H=h_FJY=UHFVXCjYG\>NJlV_EX4F8HZ.)BlFHQYR:X6N4TMJ9HliNCKl
pair feedback&future	430	X=IKesPLN7;T4i\OMNZ]QbH`@^_GA6;OG@hU:#UWPT@4[IMCq`_[_PIL3dY0o@Jj
pair feedback&glad	465	X-]GLCgWu/BR?TGTXLwJ4?BOPMNSSA@+aWEZ7SSB`SMCHWF[j`UAPFY]`h@TAJR6
pair feedback&health	401	XAOWL7/AaPN:ba>qJJ5\DQ@IaG4m=OLYHHNf?b9=-a&;_lfIQUHTe>78wkKF_LED
pair feedback&hear	439	BCFD[hOUlA)c@VrmL6VaS5If\:g5RFMRbn'^?#E?JX\r94`GHdvPR[sLF*Y\XgHi
pair feedback&hiringside	494	_?@^=G@@7ULLQSwfcPD8F6O>XF3jCNE`5?YBCVHRWY_4^hJI<:b]:IK=d@X?Bobl
pair feedback&hitch	506	DnI5wA4<eGb-^B24NOi9Mc^IEWWR;d-_LKQDWSRA98\j=OY=SHQYEabYLWv2Vker
pair feedback&inbox	700	?EQ`UGAL\IL7kBQVHd^IPPR?ANZMME:\TUF7`QEodDEH`Sg[cIRN8w8YWOO>Dm_D
pair feedback&interview	515	Oh?@icb_S8AhSQ[=ZKwa`T>*QNHOP[^`RYCD&ZJdYNK[QRY.DSdgIZOX3B]F2TH_
pair feedback&invite	455	MjN?V#NI@G`AY1MR1@QJH5b7:+KECV>bIA@7E@nSQWiGl=S6e8JRLN4]:ScBCWf]
pair feedback&keen	579	A0^WP[.9VYQ#d]KdiUR_NZKDKfLa8>B[cLpOFoUPM[V3NS]NURZIeD@R[jSPhVV<
pair feedback&link	504	,r-$c/)X[RZG]?7F/VV>eHoACK@F&[7gcMACNXlU.:_`9IwPF>/vP^khG0`1Bcdl
pair feedback&mediaword	500	JKfiIYTH2V7PEtJf_5-\I`H.j]OME<[L>LTJYjP1tg\5wjC[jqS=iB9D\Z-a[Je9
pair feedback&meet	598	^dHKD:f]>@]MIOCO6?=CS=]e7OBGVd\@nN;1Z>Lb=HKVQD=@C>SJM1RNPWTY1a@w
pair feedback&mine	568	6EwT\>RIEQN5hEAU`CJX=_1>TYMPFGs[X?nEIPR?TJjBRcaeOFQ<FXJ9PXGBMXG<
pair feedback&move	446	HhDYJYFH2;9^RmRIh\KdAXXAJdCVW[[dONCQQLI?BfeWQJIG]lA#JO]MlMSIOfDK
pair feedback&not	752	;ZeDg;CEdQBB^5GT8RjWL8NQIMZT?P<=c9CFJA^^7:QI<IDIOXVhM^\BMhO>KwBd
pair feedback&offer	438	W5^L\vaUQ[J4H?7]@3FcIo/RWRY)I3>.=Ca`ZNPEhwQVQZDvN``BZI;:YG\UZTMK
pair feedback&office	643	GBTS@]\d7\8Z5iYRXC?w9CJO=_@ER@lT6;eEAT>?PtHJRaVYHWJOoDNNKBCWRADO
pair feedback&official	599	?XAZ`GjTfEG].VVDB[I?GC]YR5QMHN?UOM>SRCYfK;XTE7T9>GZFL:i.P<J>KcBw
pair feedback&onward	506	HAD=XPQURLTk6XQPJFZVWO)L9)^X;<<9Pj9kiJhgSRCNR#ISdHr:aC_]Wa1PZ_1M
pair feedback&other	496	QKWFHubNI].TI^hHMCViU`#>m[FGQ@aPQIYQ_6P@,UY3UCQW7iDPw:MFCET^D6T0
pair feedback&pay	521	:NNW;MPCfLi1FM@XBS<KNM1\[i4C8JIIGI`?RKjWPA]OVRmVUG,V<]4I[Q]GS`wb
pair feedback&prepare	429	7?EwJ=K0PXLJJn_Xd9dN`.LSE/sGBMQ>m8FO\U`cE^LT9WA%fKQ9OFWLJrGFXnJQ
pair feedback&property	526	7JFe4H?>W[XAV,@YZJeNGg)XaXR^:4IH_;gNYOaE^Ap.eMqKnsS?R[8e_W@6Xwj1
pair feedback&received	417	JH4*]Wb<i)9^<Ip>;^M]P=w]RVm9eh?DaCApFA;f>7d\1EAWfHZYKIiGTpF>@kAT
pair feedback&recorded	435	G7R]HEYJMn-WLQ]RP@7gB[/o\;M]&4UXV4YGYjI=p]>5^t@BvjB:9O#Q`_#LVPeA
pair feedback&recruiter	425	RL7E9Do\;JU^BFBTbR]JiIQJHjO>OZRC]aHJ:QXYVwWNKXCVNTfXCC]hH8bdI;?[
pair feedback&remind	558	H7bmZE2D:B@IeK@[bPP^LiHUPcK[JQL`OE[6SS`SFNk1f]wPPE2HSsAXh`TT^<[1
pair feedback&review	549	-JIYD6VF?S@R>Yl\<=K</LMEFTNZ8<H>T?P<R_\wiU1$iY:h@<f@KR2@U`@9C]H`
pair feedback&role	666	OO@KEW\UbHi]ROTCFCTP[JM]AIBPaZFHSK=H8GdV3TFJF?LGJETPHKwJ@NZWPF<_
pair feedback&sales	462	7GRTVA:Q3YGSBWFTZ9Gp:$PF^P*OXf`^Y@UH#9T?_e=3<:4]Hk]OmDY<jvbfaFDJ
pair feedback&send	516	R6faFZ6HY\K][RKTV:-ATIA5TVkHJSXJHKQGS3Q:EIQlZYQO[g=Qd3=MY#VQLP]V
pair feedback&shop	372	;<XBJF&M[`8EaRicAA>q+VT@FiO@3>>VD@ub\LHf?O3&OUdRFR`YG=;@agQ9V?w[
pair feedback&sign	485	F/Z*WpZSZVLQ@*8@R@MMGK0Uh>\6bEN4Vw4Js-N?^Y)iU;/Y[VEfr1k6XHbdG=JS
pair feedback&slot	667	H\POKL>O@WX2eK\WdWT@[V]Q>QHCBSLW@EI[:^KETNUEOaUPLIGIZ\U^HeNM]?aw
pair feedback&sorry	394	KQN2PQGE2O?WTGLd8+:q6C=:@GPM@^IDXEU?LO^I=X,=:JXTTRC`TfgGXhn#SGgf
pair feedback&stage	560	EGQIiQV][>1Z#Tl1=3FddHPS?BIHNPIGbDK_G4<X<_MG@DTkFHf-bRJL8FKGQ=8h
pair feedback&start	440	daAT<Ii]7bJGZhan>V5=9wILI>TWH[LBBTi.XqK`fka_]VqWR7CM0U?4U:A]XNfV
pair feedback&study	628	.ASR`LJGYRKPOJ][K\jMNI.U:JoMO?;F]GRg[Beq\.O@YBZ^\^G7lTJOZXLHwbbG
pair feedback&talk	515	f]\;K]qePBSw;J\`XE7?NSOfZMSOqiMR2^KYS9;V?.O^H@K69WLwWKXD@;hY?HFZ
pair feedback&task	478	TId?RQ@MH]T\5Z^^W8b]FC)c\UNZH<K7N5ZfZSXMB:?8E#Fb4RoCLQJiQM7IW`CM
pair feedback&team	599	XTOEJlXSdW3hCa\?N<AcQIIwOLD#bdSP5JH>:/:?.rBVNSPNTZVKlPPMC?<]KL6S
pair feedback&thank	511	MLG24CVLYqwKP8I5h^WBXY^:S<@MA;R[Xn62HW@WPZ6kZ?W6VAFkGFX]D9bP[Sw=
pair feedback&ticket	501	FwMAZ@p@]Lf^aGUNE]G:W\v`PP\C>R9N5W9Oe[XWSU]d`LNN6BCD5WX\.G9ECi[r
pair feedback&time	269	)n^o?E6bV]hrM0D9b1fAd6[2Q7CqR4(vWNaO(qaZTTfNkcDwIr7qIVVPPqV]L_Sn
pair feedback&title	479	LIKPr\Z-SRFF?glS#AsAK6KfF@K[%C0GT=YX7'jg3j<?6Z8PAkr+[a<>[GE'MOMs
pair feedback&wait	684	KXH^6X`WEO<US[OUY=JNGOI9bYB_WOwRIC^.@Y;8Ko?UV]bHIVbZHIRH^AYQG3SJ
pair feedback&yours	492	s[9*eYgW`+*YVwIiZ%X_`,PmD>NQ]N_V\a:]<B;cOOVmT>CCMEKAVQfAMDQ@MP1F
pair filled&finance	505	?;GBBf<[GOTC7p9WH?=Kd1_OQ_<MqKWaQEK>O<f7=#TaJWvteqn/VMb@NL<Y^\iA
pair filled&future	375	H]>U6lN_-c`SWTG6<FWgiJ3nAN18JbPY[QU>,<1%QQg=?[c26M>?dGJU;,wijY]E
pair filled&glad	630	OTGd9^KOF?MJJXYT<<5RBWSROWDgQPUcO<\*=MCELXCJCfobQd==Mw9EnRRTeRQL
pair filled&health	459	7Q;Us\HL\1O\REA&JjC0he\cQMa[?FPUa:([u@U]IPN:&cGP3NDhWhh_En[a#GML
pair filled&hear	655	FaO=aYACwOPQi@ZL>BcASIW:TVKANbDLhHGXfOZ]7FD5HKJdV7LE5RUM>WX2dSQi
pair filled&hiringside	613	ETO<IKJaS@MND`dZP@``UFFg7F[?YTUKh?NSk=Kg;MfJ=eESFbG#fMTHQVOAKW>r
pair filled&hitch	610	fMA=awf\[0IO9?6^NMQ[ORK<d@VIFN_?NTOFH?_MiU[WS7NA@A\3RFH:PQ]SRJMJ
pair filled&hold	436	384BOR.2b@fFMUYSO4DDKa:EK3:J7TAPMiV`FTf)%-FSvaimpw@5acXd`kIhc+O7
pair filled&inbox	507	GLH=RtRSdA`^B\nU]QlHGweQ\^JaD`^K[H<MkKXV0QO\Y>`OsTg99W@HiQ>I_`Ma
pair filled&interview	547	LP9aGWCY2EG11MRI?7E>FC;=GT?bM_BB19wJUWeIKeI%0DOwTNHFTTQGiZ>II>TD
pair filled&invite	558	YDSd:HVZPF3EVWNON?WNCAMORYKZT5P@C@okDG@:QGO3LXgCfKeSw6EV\N\TIn;?
pair filled&join	494	RRCwd76=]F6V>XgcLBQ][ANQeMPFEN6];K;BX[N@0K:BNDYWXk7LIZ>I]_KFHTCe
pair filled&keen	512	XFG_8i=KTAUDAU[+APGP=HKZhH6CUhwdA\B=1.P@=ST`L?NV@IaCECH?@BXaI:K_
pair filled&link	436	@^OJbWK5UJh/`aefdWcegN;QMW*UB]8?a9eU#\VVI5IAS^eQYI\U2dG8iZ0;mX_8
pair filled&mediaword	543	kBHDINOL[4^YNPVQPJcV\GFH96K;IFa)`aAwY4_=LICBCG:NPUXCKVOJ<=GRfnD7
pair filled&meet	479	dP@V4?HSG>KASI=31#LQpgWKE=>\AM_q<bF9TO@CSWEqB>PEJYXO3A;L_and/NVE
pair filled&mine	490	ZOCJVU?KUK3P4ca:MBTFOmHVZSQ+6Uf_Gw5Vc@9XDHPd:E9GSRV<QGHQ=>`^Q87j
pair filled&move	450	GURVwRUJCN3nVaRUDrl?4W^JpAHU:CvXWH;[YL=rD@79b_RK\Y[B9^q:YaN?gv8q
pair filled&not	482	:[FdJNCYI8`8SSYO#I8N716IYPGEj\VJ6ON8O,H7?6AZaC9wbUCEVfgdLD4G[8j5
pair filled&offer	482	6?9HSaY]gI?9@t@cSC^fWI<LF8:G*pOTM6U=dQFk#74?4eKu?nTBcDZNQZMD?cNd
pair filled&office	495	rTHBDQ/Y^8VWf#:D9>QUmC^XC?83_]NQTMV[FVeZO7UKH0VArH^^IaeMSfGVLbJn
pair filled&official	563	<SOLVP+TKMO@VCRH]i>9nTF0bMUA^[\iBI5;^RXSh]PH<LBBHLGWKPVwPIRUN+4J
pair filled&onward	580	MSZ[d?MIdaG?E6bRRLN>:I8O#QDF:NM2bEMXbETXX=9>TLFr^]S/N[N>Np@NWeFI
pair filled&other	507	F6TIVg[E\RGG9p9=J3b\HLQPBYY[*F8Pa5FnKNoC%_G2O5FZwYg2maO=mgBWp[QC
pair filled&paper	529	=TmSXPbL6UXIDjiWI<kM8OJAGDWXJF6:\D\TO>B[8iTaXIVwujH>SLM^\o?(ab^i
pair filled&pay	428	Nn7NFQZTDF`VZC7bHWBFPo/X4EwAX5WG@WITDE1^ZBUeaN]NU4^e=uI\vY<X;;*A
pair filled&practice	509	DM:eXT#PTD.c[ZRmIQqRNGLK2B;;ZGN;a@K]<FWWiTBRQ,[HRA&bm6EcXDUBHPO]
pair filled&prepare	560	IY3KfEO;k7mO67Z&@qN4l>oL#KKP5l(OT\9;fLVTG>UR2?HQ39Sv5U[X4MF['cOj
pair filled&property	528	_66SFaTP/FQ=LZ]USZ@WUiYWC5c;QXSO_4m6WX4Yg.IFRGEnB@^#.Fdb@H>]]ikr
pair filled&received	542	TOQRTgw=GXLY7MVRK:J^JGEY@[SKJIkJIc5Qh;\:A\ADQRC[b_aH]Ni;\]LNc@6C
pair filled&recruiter	566	RPM,MUIEk>g;*`V;@3_9dFXN/@7>UX7<wBOVL;a==27MA2QXbRWGFZp<FTOLkrSU
pair filled&remind	525	g7?_RcVWHeSfB\9kY[+IE`3Bn4GDUPhD;TnCl?COZRZKCIOweDi1XS7jcL/TE3j$
pair filled&review	672	0AKDVGGI^OY?Q_dMF^SXRI[XFS[GFESE_8HPSTbV=KT:HDGcXYS@Ob[LVwF>Z9PR
pair filled&role	1000	=1Z:UfO0wO[JF_H_@BdDO:FWCFZ8AM?5YCNi>7sO<N=5O6>dihe:YPR@NLOUhKRS
pair filled&sales	531	FXNGHji>4bCjBbOuI@2ZMS=TOF@\D8@REXp?[XE4JkBFwj<J8TW[_=P%OH?ZLGZI
pair filled&send	588	K_:FMLRb]:WNFQZECBJLw=ZrD?>@mgaSAYO<TOFFBLTmLAVM@JLJBORMOH\f?ZPY
pair filled&service	481	>\N/VYF`6XFPJ?\DXKXEg#\IfAga<ggUAcBga:SneITq7LNG;/HJTYtLH^JU:X<U
pair filled&shop	496	IA@:XLIG`T[R?HH>cbX+]eW#HA[dDfRX]AV?ZdM@QK]a_=tqBB@Y7iTY?YJPsdUN
pair filled&sign	717	>NNVJa:IFX4J_w;LL1GO;17?GLHV;W?XUBh5SG\FUaN;NQfMMXIPEH5LM_UF\gRR
pair filled&slot	631	D=I9TkWNdHPS:m^<9TFLT?h_P1hJKgH?H=;NBK[E;O<OLI=[FN^IHVwKYI8;VXDN
pair filled&sorry	768	7>W\E@#?OP\:QZO[S<XUDMJB\UE\>:NPMD]IDLU4ZcDGRSVOo\T3SaD8NSYHgOaA
pair filled&stage	628	DSTTRTTQ^K5BAkdOG9:JD1E`KZHPB`Chi[dLJ>>LK\:0MT@g;wm(VDP>\AAaUYJQ
pair filled&start	501	;wW;U:;OG[Q:^[M[sSgQiQYS;MVG7Rbs[7_Qae;OD;KTIM^Q[Y>S]Q/bZ^KBOwO\
pair filled&study	533	H_6MJW\I]K`S7aYTWIS<_CSY;MACaP^Xc3FIiLZ@gIR9CG\RXD\ROCOE?MUwN]5^
pair filled&talk	555	M<FU\FQ^X>CDWMG]PEm3wVZJ)OJRA>OMUMQfILEc@THSFPHICZJ_2Q@PNPNdJaFI
pair filled&task	614	>0RVOcdNDHZb:eV\N3@W6AeL;NIX\<BRZ]OQGAHPJi?RQSRURwbBbDMDPRRXNF9B
pair filled&team	675	==aIjYQ3rI<`;H\l@Xm\@A.lCCj@0G#*r45hrC^m.h+9MB,Y\[g=`TO@AZ3<\jUk
pair filled&thank	635	VG:JP[WMj<Y5[<^@UKUN]UHWNKJ<ZlW[OI5YYCGQ2CMg?FGFL@cWNIwI@FLJUZNe
pair filled&ticket	579	83ONWK3O_ZOCQSM\<B[PAjLHPR;h9BPZL8\USQYGSaDFGRQcd\hCw]SL__IFjQ\\
pair filled&time	553	YW2OGZIC5?M>7SF96SC*e#LJ-77?[YZF-Gp:;5?ROGB[7-cSSQRN4KVSMV@MMTET
pair filled&title	586	MN<MdjfR`2PSNTNW=AX>@TGS&F>IJ]:/WK=\]7wMZS6LHBAGC<]RX,ZE8W\CW;YV
pair filled&wait	543	=[h@[\37_bOJkN<_XgrDUPUeNP5[CG5<KE<Ie\gHV5E8R#Ta<T[bLjSPKd:%j^nj
pair filled&wish	529	cRJs;'AT&HPa]^nLOZL2H^VJLSCV\JY^EQU#Ye#BT\V3pQdB5=Ih5SVUILP]TDVW
pair filled&yours	501	iQs6MbYMOa8JKwlL68UbU/BRj`I4c`PWE)P[G*hD<S9dQ3N:Ko+RwG\6O2TlRG]I
pair finance&future	628	M[,5dHMTV.lZC9`UNai>]RC[:GZGXe@GdF?\wTLtL8`@CQE>JPII;If\ICM@IiWb
pair finance&glad	757	I=mj2WD2Tc;RZKC>d:CX*sD>kUO\M0O;>N^R7RV:QjJEiUCSwNEITEFD^SJCQ?[6
pair finance&health	418	TRWWPoa8O;Pw?YCQ<JlXQ6PW<N8BD+LEGMYT>@JCWoIRY\DCMR];9ORK]u[9YX<M
pair finance&hear	550	B>Y_LURAMLH<N^MU^-Tl_FCFENMMJApNL9ST#G<.KM81PMpEIPOKcCBSUS?ADN^?
pair finance&hiringside	450	#=aS9ZWGYM%2MbUFDO;r;[?V\aBSE,f5g3nb8\EmGqV/hTQYQ\o:j`BBM,<FkDZ:
pair finance&hitch	493	eN1>[:_=w$PgJQDM[T@Jt@VH@Ac8TJTFJ]8hbYdF_]^U`-O@a@u^Q\ZS>?cKRWWR
pair finance&hold	679	UIPb6[]wM=R^O`WLZCWPkAT[KNF?[WW^PMVI5.O@fFa[S\^P=WDWGQ^BN=O`FGPM
pair finance&interview	467	W@iXEC]=>fIT>M@k9FSR8O4GTRNQP#eQFEhR7RG.c;>Bk^`P_E1GH^=DZ4TWj^bE
pair finance&invite	581	@6SOBNK7JONA=ZI\MWcWM^9FMTO]@+SU#GRVGWD4<QG6A`fQaRI:cM>TDfA8\@U2
pair finance&join	510	;=gE>O_C@MJB?cO]XY@TKOQP1YdT6@6*LQTECN`7IoD?dWOH:EwXV2D>RW9SY?Bb
pair finance&keen	488	OCaR#G]^LS<XYK4IkPTbGGVHf_>EZkg^1OUcRrXBtRPKO[iDY6_K8]FITPMU=NnP
pair finance&link	400	AH6DGmlK?RE`FLlBV8GDdGLT..c7n:]GlQL[qQ?YbWwW[YVOF=2$IGO[^@*-HI.o
pair finance&mediaword	480	FD[_B,XBWeV/AK`wZe>M7I_YR[UlQ:L_TCNHH\QVKSDLMf\eWcEBSH8JcNdFrTMo
pair finance&meet	692	JAa[5aU]FRLEHYuZ_8>l=OK_i_RA_0\K)UR9TFB2MXc8WQFkCV\#gD?=WJNKZ5W:
pair finance&mine	540	W>MKXEVMAACS_VAVTXM\L[=J<VZ\eAwEVS[P\YSWKqW>XN];g?AA8K8FU@_;WUUN
pair finance&move	700	F?QX>1N<DZ?-[N>pL5Mj5kV9ivNh66TsS:YO3gO<=P`:qul[v[DKJd[MimY>w\L?
pair finance&not	667	O<Ye8DF@F^X/ePFGYP>OQlV,LWBj`L;b5Qd=5lE8KQ?[cjwieUU8@eNI]NKD\Vl7
pair finance&offer	600	A1\S'R1FH`TLUTC?Q[F[DeS1U_C[G#_K<faOLRL4eTP\kNINUTa]\AT^KN[gE,^/
pair finance&office	522	X/Xr@L9-:VJ2DwJ[W<EXQi4/]UIUR=X[?LOBCf=@cbCJSWYdD[LIEd6?XTJ)c9Z>
pair finance&official	527	UX@K]bKNeCI`T\I:a?wLI4<WYRO;Ff=_fANPD>UL<QGEG7*U4VRlcGXYBQONbwKG
pair finance&onward	655	.>RRN@:B7]R>N;YK]LMW:c>[KRDn@=?>ZDN1YINBXR_5IUK_lSb<AV;SgwQA^UmH
pair finance&other	507	/[\6jKFNF?i6M\=;OP=<XIaM,eBHQl&r]'9F#[LP4GcRPENWOP]Z;\@\MuMO4D_B
pair finance&pay	571	^>sLKRXGr\j@e9C8h`Y:AVSCT\ePHD'#<RDZD>hCWjTW_<FKF>K^Y5cB;/SW=6I4
pair finance&prepare	628	.HWf@ANO@cG<T^JSN8PA=?\<V\Sr@OE];?wSFgWUYbJE[PZfFZGYBODL=WDDEPhY
pair finance&property	711	?J`EGWUGY_3LRSVMjC:i@YE4wQB[SQJR@Ff7?FLHH]TRUhePSRQJQKXP`MjID4LV
pair finance&received	478	;8QW1@[2G]-2<_BibvTUKY;<TYWQ_AM[=;`BJ_o=e\f<\w9SKqN-F,d$ER1$NVB?
pair finance&recorded	445	B[Pff_g>]P]m9PJFtYDRWXBPR0Z9=Uf:GXAMOCAPa4^]\51CQ=7L^QCHP1@LOVB#
pair finance&recruiter	525	?LEMBrgwO>>R8\aSLeWO>E<tUQ[>VLRDE@HWYI:EPOAERN0E)Wn2Y/b9KKBjJH]R
pair finance&remind	412	^fVwoLAD\<@\RF@Z;KwRdYHJgLQHQQ.ndM;RmNvge3HYRP]>[D=9#SP<UH]RGW/a
pair finance&review	470	kLX=@gOXm[QZ?Wf@lB;WIv>7wYOR5`e]XYFR7ZWCINPPYTcTLKZ]kW2@T_UY]MSG
pair finance&role	858	e[/2GQfN`#j]K@><3`h0_9dIE;F-fZ;KPY1NrFYg;EJ`@7@2D5_O::f\24F_:bJZ
pair finance&sales	706	E8ec?9RAQ];QG`Vnb/M_IWDSfcHwE;NQCKjNJ`MOQP<0\hUOVKlAJN?AhkFDKN^8
pair finance&send	507	H4qt-*XD\hI3LCEL[hUA1J\Rab@Z58Q=/YYNBwHSKgG9qnRGKBcYRgAGWEpQSUJb
pair finance&service	686	IAmVOJL>:VAOG_>da8IP>lL8a^YXGXVY>HpEFgYBDTBAg\UeWVYKc_IAkt6TwIEU
pair finance&shop	332	M?T#5mj\fWDN\fU^n[gihcN>^]X8SHYE'QM[$ZK-YTDHcct^,=DR>W=jprZV_:t=
pair finance&sign	469	Rv#GMC]BcRV\BHF6a]P=U@jG><6Z\KEo\]X-Jw^jBOFXVV>6A8Qn0WLh:bWRNf^P
pair finance&slot	571	U?U`IA]<DTD5P;Iq_:<]:qK[]XWaMFTB9OqFwNl@SbZ4bUTUFPZKfO:U]L@QTUZE
pair finance&sorry	559	OSCYCT$RAMV;_NC]^B,]LPC8^r6WA\R^2Gr;L]i2TVSRq]WQYGE9Rh5DZXQ_wC\*
pair finance&stage	432	NU4DM]ECNFP3WKW_O0XQoSWQ0mWSriin\6BUh?=UY$kU3Aw\cP5SPY:RI.T7LZK@
pair finance&start	454	@\H<V#;KZJ]JbEA:\UfA^e]0U^^CMNIG;]PXY0TVPBbU@=BGNBVF^OEG/PQdCYe>
pair finance&study	450	FGATSSj1IWJJA<^9T^M;0AYQWCRAYEKNMJJXQU:CF\QPJGDcQ8=dne?#/UMUAF[5
pair finance&talk	664	7LFFV_KYEV#B_FNHHJQSAMOHe_DO;GCJMLSD7_fE^ROWL`f^K\IJSEK)OW>_Q>_:
pair finance&task	669	;BdKLNNRLZUDNVRO;7IeFDJ]LN[FPBG]MBW]?URPFL?KDR?XVwZP\cY<[^SBTCLS
pair finance&team	586	ECXYFO^RBZQTJ\U?TUhGE;\2AY?IE;@weUHQSX\aFWN?UeZO9E]_A\BE;PUM2hcK
pair finance&thank	669	3?d]8N,@QoKJP^C_MXDQ?bB?_W6oF@CVU?RJZaQ@Z]`IjZoE_^9XbF5XcwTO[IlF
pair finance&ticket	719	4)smT62?QfE'tH8Q_7KfLh49anRgDFj\DDaM#aJ;OQc>dewdmn.=^Q2X\pj=V.g)
pair finance&time	649	UOYQ=]iRT<?KDU^N6AFPO?ZjwcETFO=KIg]L<TDTOMRKhVO^N\]1LAPAHNVIWSRS
pair finance&title	618	QP@<@MwS]+KV/OGC64O>a;PPA/QD?`IHJ^=]S;\Z0DOND8BI?Jf^7-aU+9Yq8dDR
pair finance&video	519	PI<e^U[=AY<YWQMw\?IlSB>QPcIGM<c<;HVN9YA0bQ^>ZZ\PZPIH:aKFMH:XW?LI
pair finance&wait	424	%'sGFDX=rWO;Q\;rVp_[0g?JR:RI12P6f@smc7T>wKWWPS?\hjZNj[>,4cmH@PZT
pair finance&wish	431	)MRQLSCDF7ACjO[fI]tWBM9mAAY_SFoHQYqpwFTTP>JPBcoTiPGKcY+KQOZ5S\5=
pair finance&yours	678	;(fZKIWDF`<@M]Jp]BEgBb@0\UGd9JXEY7`KHgDOXGEDwZ>_ZYH7X2;/OLI;OSJB
pair forwarded&hear	464	``HANVhJ/;DO?lsCjUNkU7_d\A@Ib[[RA[GY,M4M4WqQdIfMTCA0c;]'MHwcQ;1O
pair forwarded&hiringside	571	UNVK=QSNL`JSTPA[GTwSWh=JMYNt6Q=KA;QFS^dGkEQEuWQS^J>FH\E?YTUIQBK;
pair forwarded&inbox	443	r?AV?<`hFHRR=TTMIQOSZ2HZJ;0H20HCaOY_%<XNJT>Xmw_9=IR[ORBTMXX>N_HU
pair forwarded&interview	498	31QZ3OU=DO<Lsi;T^B7vFn;5_dWT1<ghMk<FLgcJ[HBjwnOU^^H=XTA3oYsLX;M\
pair forwarded&link	575	LqD<[@ZHXTNNW15N8aZYWH^,?hAPCZKLYI<Te\_QI7bw=/PH\OFa9`TbB\m4<wYW
pair forwarded&not	625	QJGcUK@^J?<DJ@#MR;e4KRRi?GQVBL)I\C_\QSGYZFH9GFY=OJL]SF:QOaJkT`?L
pair forwarded&offer	386	C3RkB0:@Ik>K;XBXTZ+rHg6Dci@SQF_=.chOEe;UObS_n7bKi@3MZ9*eC-#5mY`^
pair forwarded&office	396	gQK<Agst?@:Y#Oa9Z9MheKBa\]3>c]Ch3od(>;O6/^oWK;LKIho>YFkXb>H[/@Jg
pair forwarded&pay	484	[_PK5:6O:UABa`@>SW*]cHN`SZD^tgQR@=U64[8R0OgXABmbLwL:1DESeoPEP>Se
pair forwarded&prepare	468	:RJ.kKsFWLUA^BBfE^MJOPnFCG8[5T8WK6A=SiTkULcLVMmMTAks8adZ/Kc#JvTs
pair forwarded&received	550	YSIXDhw<kRKS8]M78DDQP?WKZGYO\cVHLBcFOmOGVc3U=ESMDBOM`R:EXHJLBL@^
pair forwarded&remind	506	`[XM<X]ZL`D_KGLEdO_bgTD[cXRKDRTaKJ7==bGVR;CPH+wMGQ7ZhD^kSWY_I1Mm
pair forwarded&review	500	UQ8I5SVRP`RZ>miJ<ZGckQTV<MLABWwC=T<fTII=3`QXaLPXV1_FUQ\TD'RMFU8a
pair forwarded&role	633	DRIlZ3JE@cHQ_YXe:bAROUZHJP@wDVH?MK_6_`DVR`H8ZcJTYFG`AXBg`WF+PSMV
pair forwarded&sales	512	ed7L$mmbTA,dKpXc\?;nQ7Ac`Y@3hHfQ<aC;/<>=6QTnG#fBOc;>dCkDRChf>$?a
pair forwarded&send	655	db=V>boQ@2FlH_mNSL8eR9[[V@5SkWV@Tn:=BVA9/WZwJCPCIDQSA4`I@E]HFP@]
pair forwarded&slot	576	PENJFbOG=T1SERM>QK;i[O@Xa]9aST_[EbU6=XAO8MKNw]DU6KD;[HSD[LGYR6ZI
pair forwarded&stage	500	XCa9XQEMNBKfTFYWQMi;e[OL=QO`MMLFR5fD]`[RB:FQj#WVXOFWR_MEBYEYR'JY
pair forwarded&team	644	wdMIEbTcEIAY:_`-Q;7nQYGTiV61kfu_AkT04@E(,YddW>dU=U?[YFeE>JRd8ASj
pair forwarded&ticket	470	[YR[?MGGALMY7KY9QdDaZ;F_WdIKaXZ_:wHIK?W7;N]i9N->XDcF_WOZWT^IA?DN
pair forwarded&time	586	Lb8;DT:ZP;fI[KFC2VcMwXf_R_>Ffp=XwII.\]Cg:7tb3N^H5;OT;iIkBUQGVY[_
pair forwarded&title	460	BbEL?\Oa>CHhJbV3EIEmoPukm]#B`dk?@dW6=e2M<a^OPL=ANJ?TaGGF[MW]<SQ]
pair forwarded&yours	493	b\2g2pnSB:)jFV[;9O5XM<]iYL7PaSiQFsw4E:A@PT`kaSG<0NRHQ@^.-?MwG2;r
pair future&glad	452	;RLXWIM(GN66<nT@V_SYVXH3cB#7G;C[AO\P?;\kKW_%QNdKg@EMXf7J`^>@YdVG
pair future&health	405	MMDL9T[l,AWOAWmMvIHN;3BEsM8o\\gc*KQ>EdC_ghZK?KSHGRo5m#X7'>iS%,Va
pair future&hear	657	gGXP>W@IHYMNDodP@4OX^?RJqHITTQUT1ZA8-;:7ZiWeE>FS?w>XgPDD?HdZH<AJ
pair future&hiringside	663	RiBFC^lODGKi:gYT[J<UD<La\_A9\wQnMa3NRJN^CWFe>\T6QLXBKGMA.EhaF=JW
pair future&hitch	563	:DA?j`O=lCH]HZa`1JaMT5Cl/?d?A80?aTCUwJ;[0M:c/G7`e`VN\LJH@TFM^mDc
pair future&hold	472	aL5GI`[U/C[nHPn=kOWwcMek_GD>Uijj`nEH:WE=EXs^M1]8A3>LRC]???VI<L6i
pair future&interview	548	LFPY=UYMH^TTMFMM?@VL@;TF?MQFQsNbwNGJ;Dd=[fQ8OF*E:TOZFPO_UIkLIOK\
pair future&invite	509	;Q:Ef:/_PEID]CQFRpV;CRBT\XVH7l/ReG8R[Ys^HQA`6:Q<PEEKINX`FrwI;]DZ
pair future&join	352	XF`bIPK^JsEqNUqVL16Z,aGb_\;[gW<ISUR./SYP\Aa/X]k^F[IYD-O:wG;aGEUW
pair future&keen	461	MNXZnQK1uZWGESDKWBnM8NYkTYARMG1<K4]\aLOPDN53Q_UUkYCVZU\_-KP#NESO
pair future&link	424	OU\RT?NCHMK<Q-,@:OjJ5jG.8aZ@J[8`aLFZY7^KeON[E>G;=ZUK;H^TJ%ie^wDa
pair future&mediaword	708	8QvcOP:A=wJ4VJJ\SZG]@YLHmQIgKRaYDLYL:_RKRMIBZZcM^VH@HVL5T[OJjSVY
pair future&meet	728	\YRWHV`M=ZIU;hwURGGJMMX_FN[<TTbNMUI9SALiQP@HDQGOT^X=WK^>GI^YELIU
pair future&mine	497	k]@bOHe^OPCVT^\PCTNSOAXUiGK]ifHw,UX3kFHOVhPTGgY:A3BOYC<YOC)5@W6u
pair future&move	508	A[Zw]FMHCAjFrLYLIw8;KRAf`@JI]eXRU:G9i?aORdR/EN@kDC_bHl;leN]?BhdG
pair future&not	550	B9=cVDF+RFc[I<]CR<9Gw[bLW@GLgcX>^AW*k3@[hA=8EL\Y^TJARbL\UI,TRWV7
pair future&offer	584	LH]w.]JRQVTqOSJTdEGHYHfFjBEO0AU@OC]A<RJ=1ZAG?BQWJnOOZa[YR[caNMt<
pair future&office	418	7:LIb=jOb2ghR>.ObwNNbZ]dQ>cJI\T]Pg&QM7@c@/Jk<6G)&9>5TM4WH_`eN>bd
pair future&official	347	'I`<I3101[LX\6O7ANB)RLUY.DwXXJG>wXgJXmOl4:5,=NdZmRP`FTG:\(HPl_cH
pair future&onward	532	E1[b#BKKGf?=1H;X7[@<DRKbGs?D/8=EF<b3SGOBVoF)RcTbJ[O,E\*KXIF&WfK7
pair future&other	476	eKM]GQ@`@X]#V]ZKQL:U<cKYQZQDcF-qOCJCUFh6>kvLWeLdSS9NAa@>@ZpINB\H
pair future&pay	753	JMwKF9O<2^W<Y;CNSaiF@YUD\WY_>GWIEIDGXLaPbZUJ]GQ_QEXXaDAW_U_FSNUB
pair future&practice	710	KRU\FY_U9XI^IMwTW=EJCSETVk[GBSPPN`HPFMFU>_HTOOU^cZbMSIUDMKCRL:MR
pair future&prepare	508	TcD:N;MQJ4OZI:N(TbUIPXP[?lk>P],HXHA<V[JW_5w]+-K1W1Pk3WDWXdfKPlY]
pair future&property	737	9VcRAG?NFd8a\XQZPJD[G_UUPwM[?>XSYB[SWZC9XPMB`VfQZ[:UWML:UaMNTZU@
pair future&received	396	R4B8S]R.8-EKHTfAA^]TbDrUG__K<5Lw1EKEps[N]DfG0A;@BvN]'GTUjHOc@_BE
pair future&recorded	603	H6\P^?O9ZVC]TSaPI_`?QM8`NM[CBMDRwBRX^>WW;K0OX9VJ^daG,]CDV\8+lfO>
pair future&recruiter	690	JFaTcN5I<aNJGbUG>SN_BNCKYKNCFQMM[;aEQS?QX\LIMTFlhwdOYWVKDSLLdH\M
pair future&remind	526	KT@@bLZe_QZ]]PPH`iaW]Q?U@E]K^;@GUQNVdX<UfBwEkGY4TO@>8j>HMH2EQBDQ
pair future&review	436	?SGZD1b>GL][TkAYNCXHNjVAXDPI>PK8DMXQRB;pZSSFa66[?eIw@M[E5>;FO^YH
pair future&role	523	AYCVCYKZX<;eCAbOQ2gXmGJaDBM@[dKNwW%b<CCH5,\X<E`0&ZQ=UGWZ8JZXLYS\
pair future&sales	465	?jZYBOh_AGVARLSG1c[K>+isZ2BWHDFK4q`1qpCsbU`TwbKA5*tY55cGD?IL+d?`
pair future&send	518	PbG8\;HDR?AYaLGLSRU+b<R3GWG1/K:PV^PObY^ZL<Wm6;<;6AYa?__b#=hSDrLQ
pair future&shop	472	XGa9eQbXTD6kTSETW6]]MP=[IESEF>U.Nl?wd@IXk>HJLK/8<Xl6bKaG9^2WPYXE
pair future&sign	507	VEJnbpw\OYaYDd[NGO=L_<NYPMDRXGf=&_QL785d)Fis@CBPZ[w9iAuBQUNQUHZ[
pair future&slot	442	_dP<OGe@E#Ljo1IXPp7W]U>Ej<K6-QS:vKAc8UPD$[_KE@bB]9L`S;b[M@UFDWaS
pair future&sorry	563	YQ8?^wPhALQM5LY]BU>8Y6RcAAU7V[O?-W9[^PDg>.P=0F1^@AM6_ZQPBVDV?Q_J
pair future&stage	685	YdSh-VZ^:`2aIF[_X=8b\II]YGEO[NaCLQX6WA#=FS^[dBVIhYJ)QJT3c9<HDCBF
pair future&start	560	GGT<;VX]3LbOYGNNr`JORR]_FRbF^X(<2KKYV:gBwaNMN=CI:Kc]TCU]XUIa`4_?
pair future&study	410	Y3ii9]seDvCHUG9QqQ0pt?fnLc:>oReGA4GZ/OGVwwgdi\PTVXMb[L;CIMmr](Y+
pair future&talk	588	IMLO[T]>w9QU7Hl^VVPNLQJ`_Fr35`T@`WDUPYblEKGF@>EHBUk<^`aOVWKM[`>L
pair future&task	644	BA[YZMOGYH?XDWYIOXIL;\XW>AbRA4I6NPLQwHTbLRCM@VYHYNW;SPdIYIPDEgQN
pair future&team	570	Og;GVbbs?7JIFF]IFSYEuMMY^=D+jPi^-s9Gj<IR\PXb^R`4OHU+7BwQ8-mOCf<[
pair future&thank	424	%>[ZJGsB;[;WM?SSB\'TQI<_ZGJV@M?0H(O:.Dw?aS:I[.^`lf>RgXMJ`FeeWK\2
pair future&ticket	380	eVGNQY_9WbgUOfGpY50M\4ZXCJOZ`fW3,OU5GLR[W\P)sUKK>Fw=U@T5A,>S:DA;
pair future&time	475	pLJMjwZbLO\b;U`VW]@Gg/\v6:>*RnSSdQWCg6?F?ebY-52?V<S`DQdUCGtk%dEY
pair future&title	561	DQ=PWLjW?AKg;cA=RPJOwWnKHJ5OUd]N>Q\NXH.W<eTS@SJG>GHCONKJi5]KRVMH
pair future&wait	538	IAJRMJDKcQPIDYBCo#>WRFHbW3^IPXVJ\TSUB86Q3HMN+LK\Y\PKQOd>SLL[@[S^
pair future&wish	611	:=]7jQO@YCAH+Ne]M<wcI<?M4ET?LIE<S=>Wj1_VKM=H:BBvraR<w0U-JnD:\XX^
pair future&yours	655	AE=R<EQLPQVS.wK5?OKLO8U\IJQYXJ6DCHFN\DJ]K]4?K1@bFHb-c[[6L>LPQ=Mo
pair glad&health	403	HT7P0M\@_Y;PKfkGR)@2Iw%Tt9<S_Ku`$_`O5LQ6mhD^PW)AY^m`bUU<C9kpS5><
pair glad&hear	555	UTG^;WWF=B`X@7K7pJ;F[K=D^LBL\ZLMWPREL6UTTaWo\CD9GVfwbMNQN>gFMDTV
pair glad&hiringside	403	J^=NTcZcHE8P;gaCRsRKw6MTUE,I#iCW^-L2c`f_3Cai)SOHSaM`7buElBd[</LP
pair glad&hitch	646	e\F9TNkYe>_H9bU=CbeGU8wZM5?DP^]NXY6YN*iQFSD_TJLDE8c_bMpP?UiVFUJG
pair glad&inbox	425	kpU[DdCj`ZEF;JPGGPYGq*S`UZIISuQeD]G9O05[96,s$,PYR;a@Z)7V=4w30@6o
pair glad&interview	583	eROR\F<FWXG<bQ@BHTK2Q9KW7?O_;KKIwcIg?icXDfQOUIZ5:X]>\KLcSMdNEMM^
pair glad&invite	591	*ONGd+>I\cWTwO>]/NLATSTMNqDJ@MP]^>GR8UeWIKdU8VrNQMIZGp@tTUjJNTXX
pair glad&join	823	^FOCK]aL`HdRSLEKKwq7FUcQC<^BFJG8L`EU:9QXMb>TK;MLL9ljTG\R?OZe9QOT
pair glad&keen	575	WIOEPQ\LSYD\3@8STQaDRG`XWOQ<[TONPXJ>SWKUOY@W9AU<CFC^TCcDSKXM#=AZ
pair glad&mediaword	711	=4^W2Y6H?fZ>UYu^H=<_OO:O[KXZJ7D>E=[A:JB#QS6>\FNhMHa0kI\J\[TAe>PM
pair glad&meet	599	^NTMQ]^ON83[LBDVGQic^A^_2JXI\2N^a]:PDLAZ8RMjG=OS[U]BcCQ#RLLV[fTQ
pair glad&mine	526	@ZAdIP0P2QNCEmwPNVSQGD>EL[N_A[9ldII=WiTjFP`A8U]Y@i'X9_=_[QN2Clc2
pair glad&move	682	`KCMDXrV[=>nRJw3IE`\YULGPE33i\\JXd=JMM:AUH?kMJKCG?DbHL\HIGCP>WF`
pair glad&not	453	<AODN]<>PA.\LSDR-<^_#,-A\0SE'QV_OFKEX=W9AP?;aH;RVfHRdHB2RS=@o5P^
pair glad&offer	711	D:l_#XJP?g<KR<C@ki/UJtD4l]Ea9;Z?3=TO2]P,]W9GaLKXZGGLpIDmUC]J=*e7
pair glad&office	610	:Y<5eRlE^*F^:9C<aXWTXIE2CDIM\VG`w_GVQ@JU?AW`V#RL@I?@JYYF@IFUO_LR
pair glad&official	512	FIC^CL>XVg<_`^W2TPLD9wQ:PbZYIJd;R5WH8N[G\hdQVTRDQBdJ[DdYed]BT7WR
pair glad&onward	552	UXWTF2GQPfOKa<4Qj^\OOHK:;J#]?HNEPPA9\`aFRTuCC>d`:BX`.EDkfV[Pd\c;
pair glad&other	469	=KDT@=>UDM#BOQdXHe9qBNZceJ.RjrhQG=W#2f=SK;CNrlWjEa?N/a<S;WN-\:Eh
pair glad&paper	469	^@R`.TKQ,wI9@pXQnCOs??GLgoNY^?VC,NZC[GJDO_H0XkPV`V>IRuAQc\\?W@cI
pair glad&pay	570	KL`PZKD/K`IN]>ZGdUNWC[V7QSbMQLHN0O[hWCUAgG>HoT>>;T?dQ.DwH+SHQ<[<
pair glad&practice	498	6M;ZMiV<R`BKXaqLQQ?iRK:SWgQnc7QgIG@5RD]GgN%QYJ]KdNwGTZ*HCQLXV<cf
pair glad&prepare	634	EOTOF[K;]K\OnLGKK\[;ROAEAMjHN(NDKMVS?T[Hw[HPQUO@`\fdBJI[HPVCQFND
pair glad&property	639	9SYWORD;9S1>eAK`S?0VKwK@@batKNDN@;Y6Iw7BUHLJgnXcuV*@:PCiw<6?oY]D
pair glad&received	436	cTD>cVUcQ`>Q<ige<HZ\OM:dwJ*ANPo]],9[HS8J'k8pCq(hOlW:XJs6SfZ[jDJl
pair glad&recorded	383	gmgj8eYB?O`V\_\pj:>]9lG>YpTbBwQYYr\cLeO@fK;hVCjiLj/Fo_LWn:l[^<Wf
pair glad&recruiter	537	Q@A8PeXEP@ZJWICSfvu+PD<=.?hCS25AFXEsBS:CZH6kVA:CYOkMC@gAYSKQH`#M
pair glad&remind	437	U^Ac+FKMW<NjSJF<N]hOU*_NF]CA@D8^TWEB;oc-Jf9`@KE@6PD6GPaiCZw6AIAt
pair glad&review	520	3^@VI6#AkO<EElXbCIIYbCVk2QAQ=NVQdLWOf2Mo'SLDEojR^lMCbVI7bZB3qafX
pair glad&role	536	WLL&;`N&eEbcA)/)ZE_)ehT*I<@7K9C3N_+^m@RKwd:b`/-5Q3ecS>lF)=Fc5JU6
pair glad&sales	517	N^cd`J<XCZ.VILBPpjMZJOFA_bLRZYpawSrE,Z@HSMYCh]i\_c%Q:LJWECAECKrH
pair glad&send	646	L]>TRKYNXK:IVKJORcPLZMbSL8?QObFSQEP6E[FPDTWZSH^M5[]^[@ZwZ;T[H?ik
pair glad&service	544	JkNMmPKVG9M_DOSW=dU[Q8gEI8<NLXPhUP;FFD9VH#^fW;]6P>-`GepAPThJCGK_
pair glad&shop	672	AZML=FIK5M=UHYXG@MFiN<L`SZETOKVN?OWESHO;NPH]Ff[OOMAKoXP#W>Q=[KTV
pair glad&sign	592	M_ElAwMK?K=U/wJDJANITNS1ZFDY.RPfE=^:$CC;M\L;JaUbEe6KV^dDNLSScH:T
pair glad&slot	728	]IW<:OL=SMX]OYLBM[FLHXM;fRIA1EGVY]ZVLFYFbU4UTC9LBC`gQ=aOC5wd@AXW
pair glad&stage	441	2m0M;E[M0Kd?1CFoakZ>I9Na70.Gne\`<hV;`7#JNAp`I\QD6S@I1G`CW;1QMiAX
pair glad&start	575	[JbN4BB;8cVIO5PSeqQTOw<LCb\]GF@L#KOU>ZI<daLbQQ\ZWE[UJCLuQM^LMHiN
pair glad&study	418	JQFT7aY_Cl/^SlVWK`LnV/d>dO\E?TtwYO@U)]NJALDV[A_T;VH%YCPNeXDRW`O`
pair glad&talk	452	VCIT=dBUET0OVFq*Q#<S9EXeI;:C@ZDM?U6A?1WJ<8\OA,e`HQ,ZjOgHTmYNWMiY
pair glad&task	610	Uh+2w>>[d3UOU04@Y^m7s?dE;RB@7XO=u]*V>GSoT3nc-5=GDE4b=KXf5CaEU\Dd
pair glad&team	546	[OkBPCHDd\W=Y65.PcwIRVB5?Of?3?<AFUM^ddjgINKjFHAGKAP[NXJUL@rLIE\Y
pair glad&thank	557	I@K]K4Z3a@>L;gRJ2LGPhH5?EIPbbAPSBoTH^_QP^h6QCJOYsXCSDwKGCI7DsrkB
pair glad&ticket	538	DLgPFJOC\s>MN?U>w^=KT`EORQu[HO\:IWSBR^MNX[bWUrRI\DCFbRL`gIUXV^o/
pair glad&time	506	G8OON$9C`d?=R#MJZRMQIPGF]m>X<2QQa=]L1PcTBYN@RZDKL^7D[GCR`KoF=BbW
pair glad&title	575	pLM6L6J=dHT\J157ZQoInf_;HBi7FEKN.g:jASMO]WHrh(I5G#?U>>ZN?J]N?BKK
pair glad&video	549	6fABL>;RkAi:MK35Agd9ZHY]7P;F2^:N^>Amdacr86naC6RIK@Ki?bMM@wiQ>WcZ
pair glad&wait	482	_CLNBMVVT.ALJDDUOJXiJ6IBV<=?FXWF:a<jaMHQRP_Q@:BSE\lnwDWHZUH[GNRG
pair glad&wish	450	1c<TELE,.Vj@jORCPKC_RMg*6d[nKLTO8G[,CwJ<ELpdf[SINH*K[NXI7gE&VXW3
pair glad&yours	441	<Mdk0;A4OOZ0fQ6?TLXED8j(\\3[HUVP:CW'6dVaCNY@TMS=$FJe:wKcaEV_;6sD
pair health&hear	434	b<P]MbV;@#bPYD-oc]^[8k;HBbec@XaNC7<?/VM)BZS3&[weTI-XRm<CiReEp`U2
pair health&hiringside	427	I/GUOif`_HhS:.SFM\NNp<nSFXQBO^/IS;S[G^VCEESP?&gUNTM?=Uw:O@NRlQaW
pair health&hitch	640	8rOUH:L#UgASdeOCJ1SWFoPEWJG<0DHRO[JTEY@MBDKQAKOJ^=L^EDcEQ+MLhQFI
pair health&hold	393	BA;ecVREM>[O4THFClY>D_GY99D=K[^8IJOGDNGOXH>TJIEwV7WTNnImR?3S`FLU
pair health&inbox	550	PI9O[LbHPGQWQIbXJS`IQ^aa$?YOSVR6;XO=g_LfVRgNVFE4ROlJ26@B*HVORh*w
pair health&interview	629	SC>Ad;PaVPK@Ra]GFS]=L=cJCHHGVgGOgHPB,wSKJC]RHVQMSIP?D_X`VGmTOTUO
pair health&invite	506	<KQCJFSwXXJOc>3$@JXs`ODIeNEDiTADWTJR:YJa_7BfU>d5K6J5J?cPQmZRNOWg
pair health&join	543	Nk11mMX`g#\]8H/@N`iQnC@J=0Y&>KEGgcCnm8Sm]=[cN9I/P<4p@^X_QTGJVcHN
pair health&keen	386	UJJp>lT\Q?]aE3RRNiWE^M9<J5D\ZwjLA_X6IdX?7V=X/AB<CNSVDF[B<Q@bB[oe
pair health&link	518	^>jq]?K9FTAGRSbaS5:j6c<WQf:SKLR>NAe\C867QXE?qPJU[YI9LVBDwYMD\DU-
pair health&lure	613	=MLSZLADn>]dVP=CKDe?ROWOBSONU]=:FE:VN?cPFRR[K=MQXDTaQKwRaH\LJZIW
pair health&mediaword	718	/bC9bKIUw<_JIQJMLaQ8J=RD7JPK9k9U\:;VPJXT8RLU>9R>ACSWSL`N<JdK3XHj
pair health&meet	545	88ENI4-CJf??dP9OMM<V;KCH`b8V8WJPM#U@HgP5FPM5PRSQ@V[W]KFbgLQOZDW;
pair health&mine	591	:5Q[FJBQDYO6_YJPQEG^QTO;`wWUAYQRCA\4Fk`H]ZNQEPmEaOP@MNCecJQ@]?\N
pair health&move	541	FU\`>#=9VW&V:LVQMLGfTOU>Oi5nS6IIA:DV?BVE@g=ddfK=Nf<QU`f<LVMO[FR7
pair health&not	566	0Kh<59CBEZHVSi^DH[C9OF=N=RoH:3^R3HMiHVO9nII:KW^hA[<MToK;OiB8wDMA
pair health&offer	619	R4\Q0l\3CO]RQMc:DDI\IJIDIRYE6M#?OMT\-dP=YV9QIS@QHHrKdKOCLdiXD7a=
pair health&office	622	ROU`JBG>TYQQNwZ=b.ApWY5D^X@WNaSmIYMNNYEGIic9IUQoF]GE>VQQcOT;lEKO
pair health&official	663	NO^jI7IFLf?W^GY]fDQXHeVE^XU\SHcXO=]AFfH@]cS>IeBwYC=X[sB]cfE;I9]I
pair health&onward	535	\m\MQTH?I[)>+YL-C>@TFPROS\UOIaOFwMP@D0L>;Z?ZCaNN8`[NiK^HSIgKWBPn
pair health&other	549	ZO[[J.R=WINOA^RY`BGw5M8UVdSMd7eT9LX8<WfUH_WY\J[h[Z7?KFECYW@_SER<
pair health&pay	516	K@wIf\u=SfCgN]`Z:GeI*@ISUjnYSA?<G=`MNZd[^W+BNXNc_N_9]vbXdaCPa<fL
pair health&practice	487	KBN_/U$1Je0QK\RJHC5KNUMal]XdADNICDw<AeH9cw.(fgRk=O]L\C%GiPS;<9\`
pair health&prepare	526	ATQ_gSuwR`?F=BYG[pL5pfL\\=UWdAW]Y_JEXCF<hMW[M@>E,=BE=B`U@CbZ9E6Q
pair health&property	557	KOU;GAVN[CCS^fFBSB;W_YSi?UCUMRLiMQSI94R\J9PIPbI\MQDHL5wDHM\QXdER
pair health&received	542	.=METZCHWhXRRJQC@C2U':MQf[,t/4<c?=n(NWONaSJ>PHwPFn,>PLDH^AcQ_O_D
pair health&recorded	450	;D8SNGXJTQMeS@'sZfdRdN?#BR[VJRQ@QQ6[fLF]h:RbNFYWf12<>l2JO6[V:Q_J
pair health&recruiter	790	;V?<iZ;[`@SFSJEPGEaBSJTUBOH@YbFL\GIMX<k_JGOS9@FXCD#IRPjaKN3COWMh
pair health&remind	776	G/boAD7=9wLVWM`TPCGb9_2ONMKDDI]H4@nR5]@9]GJ?RT?]aRARS[=FdPKPYGLE
pair health&review	623	IIQSJB\A-HUSTSQIRD;P>JJ9[Q@V[7MM6Sp0OX#AMDBFnQKf`4KLRbIGNJ9FJBLJ
pair health&role	482	O\GYr@EDk(ZEF#Wf;cm5^SXG#0QDMcDDJR+9eNNdlEEW8UL/G1U^8`Bj->:6EX4H
pair health&sales	744	E;di?1L8E`6ANgOUcQK^Nl:<aRBV^4a]2Mb9K]CDb]J#UQUPHeWAOI7V^XJ=_GI=
pair health&send	504	_<;_3]cmGR=StSVZJ><S\VSKi1LOEDSf0bRSJjQPjiS:T`AMReaJiM^VE?q^C#DT
pair health&service	566	OXQKX:5>w4/H_IGQI&_IJ-[G<[@S5.HsUSL<@NLL<D3bBMr?II<SJghKIaUVfl>T
pair health&shop	515	@[YNO?e?AWKWQMMcJSM<2QT6]gIS??KUL>XE_V]B\SHOXYRHZH=:9TBYpKUMwjPA
pair health&sign	605	VM_L]GS0_ZNYW;OGRMgA>JHPB;n#INA0TX=kIDZMNZ1YV=9X7;rATIaECAPYMQYQ
pair health&slot	492	RZ0MhG%@Z<98ZI<N=PVPJfWv8KICVCUetRUAUT;k<G^LTESNDHR`HwOGSJI6Hu6X
pair health&sorry	631	kNPITS]FSFDZArBQN#GR-KR\iB>GTTHTAARW5EM;'_2WYLITWU@[BBQ\E7EXfL5O
pair health&stage	538	wIkJM``]eXRI<ggR;;2GJF@mWT<KLp@c<3ZE9NR1JuCJ-FDj9WiNk?hSEEYWY.Xb
pair health&start	397	=mD;TNZ^\>F?N0:LWcvDsRq44S]1YJwN^SZKII^E;It_R9R3DF;k=XegP+Vq@Y?V
pair health&study	506	-d]5<Gg6Uib;fYGVI0T\NeDA=j.w4R=\$D`,KoL-O^H=RibmSB@[S\BCDiW^iUl^
pair health&talk	425	QQgi=^<1aY;:IlHW<Re)<3_AQ\KL3?MvF#U/E\o88Z@E?pBj2>SEYTSs^isQkHmg
pair health&task	432	AiDOQD=(oNX>A@#SXJkDU@d@RK>S*4EY?5LcLHr@HNFXBAv-IT1jG_MRW`^@`RCc
pair health&team	706	]XR:MjhhVIWZ;EANCfCVjJFZLNQ:lcJP=QPV9*ULRTJ^RDCTWPXSXAwIFD3`MDX_
pair health&thank	811	@PZd<::09fCNUO<S`HQR9^L;TT;U>CW\I9KHQW>:VBZFehwQZmNYKM2Ik[i\NLKR
pair health&ticket	520	)FZMONO>:GGJ_ZYXLQU90X<>EKU\05='F#igWNTl[HN:RYZfV_YMD[9A7I.0RCZ.
pair health&time	480	_;I]VV1GIPAAK^Yjw^EWZWJ;rGGkFK^]O;E;$X>?iR<DjMt_VR@Gn]UFolY=G5AE
pair health&title	562	?wEIOH^Jf;SUV6D6C_e;_WSCT=/dMSJ?Vk,D]UK`;VNT<=`#B4>dD@_U44\M.`Og
pair health&urgent	558	EeFH97]ZYN)=Kj9TN\;FT]oOSNIE9@Pa6^aUY;\cfYJ`KUQR[KB6]S<wTR\?HXkl
pair health&video	481	YBQc2eb7Da*QmRYuhA+h._(/TIZgH9W5=2nf(V^$^c::iRIul^^F_d@7_a]XwHZ;
pair health&wait	552	LDbdS=C3IHSI_>PQd^B\YU<DWO8iBL`h[/lVZhREf\W<wJXI^SJYOa:GC>^DGL_U
pair health&wish	468	3O^eKbIIb6RGa]<'KR@9F7bNFk>a=_+]_1V1PXwN?jY*`_i>6A@UjgR`JSl4IRot
pair health&yours	691	5VT2gWOTWH__GA`@BwVIJ@`XACCQG`R\GXBL[SVdGPUaAL]5D@SR-@[U;C\`IlBY
pair hear&hiringside	377	@P=d@q;BN3LJrN]BZREJ`ebD]_W-wWL=1[8UE?05L^<R<iBXL9MFFF[RSQhiQa>@
pair hear&hitch	587	BjUPAA]-C[<PLZbFS:Tw=TT9jL,Q@6ESCFGC8TR2@UY?MKJAIaD[mD\YJLpM8VTT
pair hear&hold	499	iFDAQ_JiwMFMa>=;]OGUlaSULF?JMb`GiX@@`?&I^8dUMIpDZ?CfO`V]?YShW\MU
pair hear&inbox	664	FU9jION^6;KSB;I<LPI.]L[b87?;RWQGTMa:ZG;SZH2JQ@U,@G3QC@LFK#^S)>JV
pair hear&interview	646	<FJSGXQPGJWY>RLGAWGV`5PU??MCHLCR=ZZDNFJRZMPMFj4]FSwXX??K9L=_=MZQ
pair hear&invite	500	SWLJUlKYIVWH:0XKNeVL\gN\`El[Z_J=L@QSe:-fTG\?RWMnAQ]9bWRL79'1P#ZM
pair hear&join	504	\OY;HCBw;FI]NGS5e\L7LO\@Qi`PF]T`XD:8BFMfKQXFJId@NdAU_XWoBEdWSDMW
pair hear&keen	512	>QE/EUBDPN`DgWVXRJkDL^W2Vf_HC[U-4TCXJENWm2Vw[Hu@hTZRQ[STX3T>kHTF
pair hear&link	483	CVN[TCVIiUWaWWYa<mD3Ua8kQYrME7fP38XK\Z9m\V`1agHbdPVdKWtw`^PCA2U6
pair hear&lure	471	<\ddNwF@BOU\r[f8pEJ^VU[^O\;DIGISQKd@,AS/BHfZD?]J.JVMA_Y_LQpVFOJL
pair hear&machine	984	RKEaAG;]OEA>HB;??@wDY>FOBKILIEB;_AmWHNWKo>M><HdFJD=_YD?fa]TeD^V>
pair hear&mediaword	489	C^Ms9Lk;?dSH[_YF>fDG>K^wV4T_/><RD@p;tkJ`db>>d\ABFIs^LPQSNIB@PaHQ
pair hear&meet	486	RXSf*9F6[NsB;UERD\EM`;\E@6PAI?D>A3C\G5UTbH[NAYH_e8RPNLH1wZSGDIMD
pair hear&mine	881	CSi`AIWQDW=CPWYJFQ7WRRKGZ[@b=PM\><W=GIwGBKD=ILO`YLWONF@LV``QPNZ;
pair hear&move	477	?&ZYwa.M@sGM54cbR@FWIT2p?6nFZCbGAVd@ZR7SZAv>IO<dG:R*RvLY5WJ3.6dL
pair hear&not	521	8E<@SE_AMG3nFZ\P86A.P;bX;:HIV@FCH?HMwN`K<U4EP\AIEU\Z*Ak9KT=LKjPb
pair hear&offer	655	PVTSNEZY@H6_FQK<NJGPHMSWhJMKgU_WGK9:R,@FMRHMVK9T>AR]wOKNOQ[aAH6\
pair hear&office	607	UCU^S=WONVNwYM\]@`DMOUcNZLN>OD@S*MFUA4>E8bSGrY?;K9KUYFHCRS@OIO6S
pair hear&official	553	8QK3i2:65K6Df\RD;IYQ2Ycd9J\[N1LOhE/XewRmiOGfnFD6WNL7TVgX=JHFZ^CZ
pair hear&onward	468	]?c4G#<;>SIYPRMCJ2>^McV*<pJ6AtRKBHa.XH\CFZYM^:^cMXFGB]=?j_JCO]`T
pair hear&other	477	AGWwSF?P,L\[LHQa]`6Q_SG?d[H-[mV[NVP4v.^,1VI&]e]b3`BKF4CW`]XV^9V>
pair hear&paper	508	hZ[99RSuE7eWB>\-OLDVNPAVq?>AXUYb=C763S.5_JPRU3kCO#@sBQ?F.LcX:%=1
pair hear&pay	384	YB8^7=HFSX<[cE6Uh(;;nwL3r_NliXoWKB]qM;+3]VZ7__\mq1;T2h5AjR=HreHE
pair hear&practice	641	A8`j:SBJ3d8HIWNe[5Wl:[-IdrQd<CVV0Ci=<WR2cQU+RwN\vrX7UO79e[SEl7Z7
pair hear&prepare	451	XbJeY>ODoImaZ>DN>G<MAXHJT-[#PF;@:HCT3QT1`=4L8B?JI?dD_OdKQLN;GN+E
pair hear&property	650	YVOOPiawE>[BQNS=ZOSF_BL^CRJ\K^UoM6JDOD;N`@\Q@EqE=cC\IV_PC_MJOENV
pair hear&received	547	_W6N>?GBcRFK]_>RHQd9KHJO:EGF7K:K^<[=^Q\]wR.2I_cMZ<TcOCEMIL<L@abB
pair hear&recorded	467	K/MdCV\(\E6OwJZbP&IKd_BUH<[Zb,DJ@QHPhUQRrNY?lnYqGLc+IO>L[J54cGI(
pair hear&recruiter	664	QCP`*YwGGV>W,JV<^2FJMKR8T9GBWKS)5]PFA:>LHONF\J>HN:\WB=H2T7HXG<3<
pair hear&remind	562	U:?9[UPRH?OT:cLJ)>_`hENS^#]E>QWJQ?X@EI[_YiGXM>fW`YcCCK:4VJZ?DP8O
pair hear&review	642	<ILn4QAHRpN;WdFLT5$J@ZR5W[ChD<GM53wJ6XI9IS_PieIF>dHBNL0QbR?I9P[B
pair hear&role	541	HlJS8YUY9-bYMILWaBUOZ]a:pN_FX\Pn@J<_BDJDMVwYCBRJPVH([WE1ERJaRF`B
pair hear&sales	507	X]JSM#;=dLLOCcTVdV?F;6OAJb@d@=0]?[fIaMQZ9NDK[SfHHQTGM`GV[QtDCaHL
pair hear&send	646	YZT<WRFTSSRL@_OZUBKGQ4IRGGH8]=U1?KQSF,\?EnDUEA8_JQw6]9ZLWHPNO;=[
pair hear&service	440	^EZ_ICD*JQVDbjWdT2K\0P,-KN9]PHDV$3V8Mmr*)?e7[Kqbrgn<IwnSP_SY^ah=
pair hear&shop	493	b:]8HYU[cJ(a.hdTP#F[mKYZQ:F-T_cSQF4lO8KI/ZqXFK5gFWrIVRs>PEU^L=9n
pair hear&sign	704	VXMSG^ID?WTNU??KMj/I;fYB\W`[CURHONID>RWEN]J[ZPUVMCU`EEXWTXwLRVUN
pair hear&slot	569	NQW]\;BcOPTMFV)D?FaLjHBm4Bl49iGQJ+IGO@NblJBH?DVMBIjVPXSwGg@?JZJO
pair hear&sorry	455	5G]QQ8IR&WNkU[BT6N*b<HiJK`LJC6CS1IIKkKYKJZ<ATfGq>ZDVOZ<DRf9:dYw5
pair hear&stage	924	DP;YAFMJIO[JIZUEIL:GVLHYUV9WB_H[JVY#EPBRB\FA=YK\?TCNOJTPNRPLGDFW
pair hear&start	459	W?Pg=G?QUNMdiHPS]kH4<[MGU[FwARSM/@CY2`J]JuYVZXQ]S/EL?^_;IPSF4FBO
pair hear&study	600	9?]L4L9EV\O8fKPQM;-`@S=<`\E`EH[N7=ICK[^G<jV@CShoj`?I[`6?_wNAY<_M
pair hear&talk	481	]j8[>MU][(=UJMW@HX[JmIiN^Q2BRZlhAa5>O>JL3EwJ8NS-ISZ`]JRQPT>],LEw
pair hear&task	516	9eB<aC;Uk8XNHPOL;Mq=7@S[AJVTGZ?@qAMYIRMk/IP_;NTP.JQOXl[Q/d4AXcUw
pair hear&team	602	YISO#aHD\W^WSM>@_P.T\`/L]M-?UGcA7XML7B=7Xb[XHROP?9SBPRVP^Ii_B'EA
pair hear&thank	566	?O7En9FH_GFRH(@HABq?WGLc?2>0M8(6m:4a`NidB+MaL8q,E#Fb.[KlCGGRSj?H
pair hear&ticket	583	BVRsII'>VQA4TU1I?OT8T=Q>=n>T8I$MLCwJfNCV[G7=CZYWCALOKH1fU^=QLOS5
pair hear&time	462	WA_W8PmV#\P_IpaDR[ATLCnQS<9fKPRGTbl(8hKAMoFQnESDUZ^Mf;.390eI4dEE
pair hear&title	636	[;1=EZTgE6]<?DNQBVWIs?KcV1b9XWHSEXKZf#9GR;9HB1BKYKZVDKY[:BCKD3>?
pair hear&urgent	588	DLZd=FDZ,fBKPDQHQQNM^jD`]B<UUQG]dE\MBLK,TGVGROdYTX8YwYQX^f[]JX]Q
pair hear&video	574	O#LRGSAJLG^NU[]dQQ2bN_;MQAM;[AeBCPaICRJGcR1/R[=iQFPODSVKSs;EJHaH
pair hear&wait	629	QH6ZI\pZ0I<g6R`ESA8]^KP^a3I<VUVO/ie6H<1#>aceJRI=*[R=Q7XPJU`R;;WY
pair hear&wish	445	VOICTqfVMQNT3LP*wvBDaB4mH+e*MGBboIVNb=@W*G;e%(fBHU[^I8uKK<Ch;OHj
pair hear&yours	392	J2T5mgW=Q>er@BNNOB.snQ*VdPOHVIRFoJ4IwCSP4gI=8N4WQE[8FJXO6I4P^[G_
pair hiringside&hitch	540	gQ:N#jk_FCA_GUj=g@@YQXR`^XKP^]u_Bo?JJ<@><TBeL<M5UOLR9Th[L@Sd\X:h
pair hiringside&hold	480	>?Bb=QVCBC8TC=ObaBJPLw:WO6LFGYc>/dXeH:X>jNJUCkUqavRHXT/GR\5mSTs<
pair hiringside&inbox	636	G:WUAF3HTPPKQKBS\Y<MQLMEDJQUONBLC6iAAXVKmELAQT_RkEa@D@LNN_USTLg#
pair hiringside&interview	496	5QqAOJ;7@_EA[PX``=MS*dd?bf\w:;-?A+dReiD@l_=BMKadVY0I/UN8gX:5KAEa
pair hiringside&invite	481	&d9OXFGSQ8d?>OE4O[Y8nBUa7DB;=o3jD3SDV7X[H1P&E6>.;9mk(qZ`,rX5aNwX
pair hiringside&join	502	2YrAH;A00[K+NmaM^W>]6MHCW\DUSARLGVJKSI`QgAt[@^gbTW=ODwATUTV=eWP@
pair hiringside&keen	582	aR`Q;@XAYrj^JHAEPtDd]FXWOfKL#[7VRKNFQC^C(QJQINJA<?bMPR1Z8KoW=LSg
pair hiringside&link	656	NUDI2fdY/TQ[KIP>OP;V@QKewULHGNHL2]P_FCT5geIGP@H@GUH^SN>GHTGT8KMO
pair hiringside&mediaword	494	H>C2-^NGgB9mFZg[S#9eQJ>STMuS:PP14T]LXDI-XSUB:7SKUKX+kPrTGMP0MOI@
pair hiringside&meet	478	E?R[FXQI@XS;FL_FY98LJX@DXLRJReTQ9Bi>aaZQ?>w0BXVdnK^UQGA^JUbUZ:eO
pair hiringside&mine	493	3L[lG_5T/XN*[gJq^OC]6c:;q^IsDGZcD%mLOcjZ]lp5]ZT^M__7^eSi`jD#Y:]=
pair hiringside&move	496	fM>t#bHOI^EM<OPDSMQS<TI^`ZARSBOG1T_E.OMRpDU@ZWtND7UcTYNIO^?bQVaJ
pair hiringside&not	510	M^STAHENSAF@FMLOQ#jY>[TNWVIG`WiVOdWUK]\hLFSWG$WINdG[[3PWOa9>hERU
pair hiringside&offer	450	KC9:@wl]J,[^\S5GFhW=l@>Z?GV1r4N?.e4VFGNBpm%[<-N-2QMtX6^QJPRH3DJ1
pair hiringside&office	458	RTfNE<EKZD:BnrAarG6mPK9U;e9VEJFo8RE:,KP&DM0#JMQ`cOC[OEHHalN`d0i6
pair hiringside&official	550	IYL?]BCDq)qWE=CDNUX+[8N`4@S7Vw5^lA>aa2b]C4MF:A`C9JWh?WjY8eMHDv<`
pair hiringside&onward	594	LF4SSYOhA8MWHFBeYwg=Y;XOQQ\VZCGU5N<a_SCM9SFLJRKQIOc5GRCLVK6ADCKO
pair hiringside&other	473	:OZ=cT'^H@b-g[@@c8^h/M>QM]?P^G#[;IVR,JXYF4BQFIiMN[-fR=H4gXL2DVFK
pair hiringside&pay	609	Q/OhH[GT.f@EV`ijLB?]?`9>]N@tC+\NCDb0CwCDOVMQnoU]^U7IOW*4aA^2qFYA
pair hiringside&practice	670	94hMEM>EGdGONTKpY<YRJfERa[Hb<OLWABMFEK?DQR8?LI^wPRUYVbNFOOjO]?`O
pair hiringside&prepare	501	IJZHSUWFNhg4EasWWR^]F_R<mLpKTV[BKM#MLbY4KND`HbmkXdO`A``H]]^Ke?TX
pair hiringside&property	463	]ZUm_RY:g_U0wUKLbDXQLK:>`r*Q;]cU+`M=L52JJkKKOMQMud9(FbWLYQEjkNbD
pair hiringside&received	408	X?(d8J.@>N;--cA5S73?;/-YrFKBP<OwU`UF$>/:XXUZ]jRB`BhQZ6S)K6:cO+=N
pair hiringside&recorded	392	H=LhD=5>;QU6S^^lT:MQJeXasVO_UdYC5MW7_>Q5JwD1ahdjUSLWUR:/SCU78MhT
pair hiringside&recruiter	674	A=QTEG3HUN]<]L6RWXNJSYSHFSSb_QNHC=V?CU\WKXcPKUC^I?H2wQR?VSSU[FX5
pair hiringside&remind	635	CBbf4LFa:g5N_bYSR.Ij2WL;gKSf1@fhVHY?EwW@VLVNdSjec_/Z]dV>]]Z?KM[K
pair hiringside&review	618	KQ8U>UhL=DNwR\SV_FHL8]IKN7C[IKGY/PJN)RF;^X=EZFGK@Sp_CEV4XEW]E3@H
pair hiringside&role	567	H+`i07*;7j?/gjPcb+/aSr<3XcP`9-ckR(M^VTd5ai\&weSwZTUGKU1hZW6:OCQ7
pair hiringside&sales	585	U9L[eXw3MZK\I]ScA,@RPJU__KLc;:CP;WZ25FD?[R%Po\SZYLRE\9CTNTAMMS?Z
pair hiringside&send	520	\IKI?KIK5\4B]ipac<7i6PSQu_7]L6pYOR^<O^4HMa>VplTSSPm#kFJ8WRIXP>U7
pair hiringside&shop	430	VTEGMGV\NwOJ4FCrYEWdHQPWQ@IPbHX=7OVJkScBPXKsI=[RHDTOJ](8n_<`L^:K
pair hiringside&sign	510	]FUlUqaD6F#XB_c^I@6TkGF`gF4Le@sm[A,Hq]A:JZhWCQCL6=?KU^FiFgS5(PGt
pair hiringside&slot	509	N=^QRBLNNP]PUREOYHONVV8McMNDG?gS:R_Ica==L4c#L^XaVXV,?kRNYYAi[F_I
pair hiringside&sorry	618	SCE<P^B@dRU5Ow=O[MU@SHT[MUMVGCYPYG\MGR_HKIB[HPbcZOZM7KS]I@LNc^EM
pair hiringside&stage	484	eEXR:SAL8HnTYfN``J5N`OK>gHK@REQQ#W[CCM`LFLS`]XXLXQmT4BfYG5i\N2TH
pair hiringside&start	533	>jHaZ0L<DTVXTJXUXZ_A@LoeHIIw3LYH@4U<G[^OkLPGikbRYB]e.gPgJc?7TPZ`
pair hiringside&study	527	R=WN.9HIWWVTV1JNS6I8W@NI9CcO]Df\2IT]SJMS[GDVDCZVTZ:#DVEI5BPELSZ@
pair hiringside&talk	795	1PSaZLK\ICUBOB]QBO[SJC^TIWHSCZAVf8:7[_\L2S@GBRPQBbS?OFWPLw\?LiL[
pair hiringside&task	585	wO6b;jY\K<Qg@^k<<AC^W,XrD6.DGXkY4UK9G'.@EQT^JJ;2.EZB[4l<-9`k2D7c
pair hiringside&team	457	^IRKBO]K^MT#V-m?dTG8U<BMS^kQI:FMHFKH5Q`@QJHEPRQ0K_XKQ8qSFGhMENHa
pair hiringside&thank	567	PWUcQ84:KwFHtZDXVJSYJKDXXWCfF9W6L9Q2FPTaYN:EQ]SMUX=*;dCFGMP*Uja/
pair hiringside&ticket	475	wW184PjK1E>NMK=C@U0VUCVo[D@&WN,DOh51=:]#SA*cJ@N=67VvX2U:5iDnMG=P
pair hiringside&time	440	HQs[-+E>Bl:YfGhnXB;K0eIIObGn0<cPPA\@QfJLXhYW\wbMgmCCFYg[VcS?XbQL
pair hiringside&title	905	CB_V<<K@@bJRgW[XU#-[CcFGQlOa/CJMG>`8@h]>]^K1[SNe[kWFFV@W_UQT`@YB
pair hiringside&urgent	484	^JHnT3W>d\,AnX:\fTn7?e8U9T[]CVaInDQWJGBWkOwbcJ]]aDLtPVPPR=QclOU7
pair hiringside&video	515	YE\_HALRPSXNLb@ZKPVVSRE2PYE_PBF<kPX[rP?SKV*_>KB9TS1#^N'FfCRUI^PC
pair hiringside&wait	655	XGX[JDNEKNBLmC=`oLASb[D6Vm@rM6XW+AjKMVA?ebQYw\[7XCE<R[MTaGhJW=[:
pair hiringside&wish	439	X^NFUYdLebMafD9fZWc^Ba=7+K9DWVd#pKMR_5@XUG@\P?XMEJ4P6C72TH=JclT'
pair hiringside&yours	609	WiD,SWYPa1TgK5cKFna5_9eWKM=8YZGEiR*\lCZoBO_k#1G87L[kVVj\:6Pa<M=m
pair hitch&hold	400	[RN>3aA1bmROUTDSLPDILYWNIDPbG[AHXZR73FaMHc@8]BJM`JZwR?LjEIYYSCBF
pair hitch&inbox	423	W]Iv]@2d=8=UN74\YWw\XW@UGZT>O7XD`HBsPaJsDJFAT2S?QFKa\S+AqIdqXqX`
pair hitch&interview	588	K@FF^T1bT[aOC#<FVjHE]HBa8KR1bgO7U?Q/vGFgl2QQI41l>:FabwPOGZC49JmL
pair hitch&invite	507	GQweOVKLYX;Ej=UHEVcJ2Xe^iOY]LNBPe[2c[LN?MIFmSQ`aXGN^OAVJRi`TJb?\
pair hitch&join	549	Mc>0_]SO]/iDBDTECeRKQJ_\EfKFFb;TLP?]@WX[<HZ\7/BIAIa3DKUw-PUQ=XRU
pair hitch&keen	609	PXBEJMMV[F\HW?UTDlwFK7]bQUNL?`GVTA;SNQ]WSKZ_HIFXNC\bFT]d?_YIBXXR
pair hitch&link	657	DfZO>FNFZbL?ODAPUGLLUNX?AXL`HX@Q_=WUGRWPK;WBWKUYHB5PfjG^C\_DXEwV
pair hitch&mediaword	599	ALaH9FPFIXNOVXeYUBCnMMD9aF<NHBLZ@J^GCUMEAZ-2cVMXHS6\wIa3YKG]j6TM
pair hitch&meet	556	MBMaVZguIoVWKJ]JScGBEWLMWN[NNSLKeDYKPS9Aa0<;?X?cAUI_wZG]DtZBEHZA
pair hitch&mine	431	aSQ_IgMF-HCt;Ra3ON=\]QQj?8/R8wSR^mEb@PIIOQa[L?OP0]O`W@b>UeNQL/Ra
pair hitch&move	729	G9Xi>;IB#aEJ=JUiY?AfRKB>`LOk?EMMEBc=NWIGSPDAX`LeQTOHhYCbW`SI_<Q4
pair hitch&not	1009	EMHdaEI`GTUVF8cNcWSLTSASTBZFaJcNVQQ9\E@dhMwMIGKPA@BQX`?ZXTJGCC\=
pair hitch&offer	736	aX>CAYgSTJkRB^N?BkOWLMJKULGL_jGXCbBS,@Y:MYMoV9NR;HYqiEWXK1kwK=W?
pair hitch&office	524	=0Mc9Tw86iVMLMUK[=+fHb<;KcO7;BebM1RIQ[[(gkJMY]GJDRALrcUOWb\RF:VD
pair hitch&official	405	:DQgU/FdNJbEfC\[PefQTPD^98Lc`F>/kPcpWWaqUgoiOGUM`SUm:nNgV\wVAo?]
pair hitch&onward	664	IgkSYKHXIQKMPLBjS1GS;_IDZF8]8EUfMTW8RWC3KlN^IkQNPLH8EDNCRIwJQGEh
pair hitch&other	675	?IAwH>9Z9PH;YN?N`jVWHVR@>Q@K:SLUDJR6WSJLR]uX<RtGW?DKG`<NIRYFDZdC
pair hitch&pay	433	kheXR<`>TNnmw=-9GZmGMPuHK>UaNHM<@fD\$\WKokKbX?JDN:eJ^@ZfD_eUc<cH
pair hitch&practice	419	9M_h2MI1EtHUIwRP1<<^8VS3[k[T::^]6LgM7WkIV^W=Q\gJPNPXE_O=Ig^VaDM1
pair hitch&prepare	464	9aRu8VUKPG]-[O9<ER;C0]H?RaNXDJE]=JbEB=k8R<aD]MwEM_TUQGcs\RO?7VAT
pair hitch&property	554	DCWcC9FRiP_M[[SlC`QNDDAHYIEUuRL`BQfZ<ID@VVN2q_:gXNORf[QhI`b4X]w@
pair hitch&received	708	LiCYYGCUOZfIWFdHLkX<\PVQDIWPMW7ZKFDKHNPbPWO@EU[JOAPSZPEw@OUJFSUR
pair hitch&recruiter	454	E6h6Ec56Qw2JgZ9OHSbnDn6SR_WgV#?lVQF?2bXWROCM\?b;Sl.OeCMV@G^1k:LM
pair hitch&remind	567	<37bd<O`:^\839eNR`]-[n-kM2w>QQaB??Q;]@<]j.g*SPJ[JAQcPa$f]iE7H?d.
pair hitch&review	543	QjO^:>RC@NF[ZVQbWI?aL[QF]J9[9MNL9aQDO_;BYwd?`\[OM]6eE]NdXJ_NOV?_
pair hitch&role	535	DCS.eX^=^9R9S?cYAWDbeSYSDLpBoEMDJZW_wOHa>[QcEEh6^=N@CMIC>IHAL^cM
pair hitch&sales	420	T4URsj=H#>I?QB_QSQ8Tar;FcYkK_Tc=+OLHBS:4nDNGKTNTeBQ&Ff7LVR3GD4]%
pair hitch&send	519	cL[<^irBW[mKTVTBI`cIRCRAFTIEU\IU.M6\BLwBRXHXU@FNTWhUWISb:VXoPKGG
pair hitch&service	509	QIKDH\LWD_UWP`Gt_EBZYDP;k2NT?EaYEOe89UIWPO:Sd[]YOS<OMJ]Fw?Jmo/dK
pair hitch&shop	485	JP6a]Y<VDWRL.CeKZ^E2o9EN80YEcmRX/=QYnI+[YBRH6DAD2PCi\KYZ:wM<*2TN
pair hitch&sign	597	wAc?ROZMhRTUgHO`bNfNEY2>[5[BTCFU:TO]4Tp=Mg=QgNK;HNb]_?WMGE^_G3T=
pair hitch&slot	510	=U8WO^NPYEYbTGOQQ=g7RJYDX7^#U]GCaPCJQF=_[$mR@SFQBGIf<JEA,;/Q>><I
pair hitch&sorry	721	D@5IwL6IGOTD?9L@TS7>efN[J<RFhWAIQAQHWAEVS9_9DN/SG2FtNO\MG^P97FYK
pair hitch&stage	411	[PA8eLhBYJL[YST?IEK?Yl:aP(QLEKGP@FVJmPaUJG`cb<sVkUw8NhOjR'OPCdF`
pair hitch&start	391	Y6^3RdbJgoOHpHG4Yt\/LgCKZCC>?JIB,g9@=OT]UWPog?PX:CwBi;\T8XpVE<_>
pair hitch&study	478	9Kb_=jFdL:b\@rXON=TWg1SWOVM<CVBPHV]B4RFVCtJSRV8d>wvKaSfX?R:ZO<Fl
pair hitch&talk	425	]@IeO\JSNKb41NKEMM_#hEBPGIs+\dQA`T3\eHOtdZb]QMANOHlNWK1H.IFZID3O
pair hitch&task	458	WT&@Lrb]l8]C7AKCQgfSR3TF:GH=ewE6JJs0VD<_HN^[8#dT-FeiD@oEQGQmCZWT
pair hitch&team	739	M97Hw^5jJ[rIM7^?^k8Cqj9mJFcM`dWDHUH<tB=`eCkEFF;J>BQLP_9Y9KK?BAQ>
pair hitch&thank	698	GKS<JDKDTM8WVDYHGMhMSSOa@TeaDM6KOB3aWWXkQ@HE_KbPCfKMLLICRMXLNwHY
pair hitch&ticket	464	:N]XaDNvQaTPYZNYafH=Ig@M8RAFBHXBIFTblK(ZXJwh<HkqaQ8AKS,JHR7PH]PC
pair hitch&time	462	U9DaBQ@J;Q2F2+dHcK#VHcBNN1YFLDbHCJbM`2,em2][He-L\BDMXc3JEj).?%\=
pair hitch&title	575	=D7IaJMdJZ?VS,_]w]a7[cC[OVwAeMKI)PGhe@7mHCfG6MSSQ8EhMJDg@HS;B8R:
pair hitch&urgent	525	Rf#URDTYYB(4<AjC1ZqD]CP:f@>B7B0ICI\^\KALO)FR4[WQEC=^Ll;\YJ?R)`SM
pair hitch&video	676	LPOHK>B2wDQMOI=SHmV>[Ui>RYDSGXMDYGA=K>lXGPYYQN]H@J9aSJdYFAd=PcFO
pair hitch&wait	399	Z5VmTpef?K/jCUg;;Y2sw4BfKS2FbVKXVI3.IK6K:`U5LMP;?t`fs#KRK`UI'A5U
pair hitch&yours	866	>J;DVUEVLQVUDAfEJwHC\<Vl-9`FacI=@EOVjKCiNASKAA8T;<`VTGBc1DE?6VRN
pair hold&interview	779	;?4YWgVWRMvD?EL6FbE4pFRQ7BA;wkS7AAYKJ<BS\5S+CGWs];M*?lCSHAFXRTf1
pair hold&invite	495	D@dLINSL>]Z?YcSDTA5Q@OT^QhGZIPDK-/[dFwSSMR=JXSEaZ]b:ZVOIeZ@Z]BO8
pair hold&keen	494	SOaKRU:BPU5K]AQM^OPSVU>QRDXwV>R@IZ@9SWBcCSaPZRO3_M6uOMLTNAQ2D_>L
pair hold&meet	539	BB_aOVVUSD_8PJ-@]F>J8M?DBYSXCG^WOMcPNeUIQ`<I[DwdZ[QVQO?#Z5LPZ\eA
pair hold&move	495	0`t7KO8b_[C^M>kNPS[WIG6QFXIMWPcGDb#\KbjWIKk_>D=4>=tJX:cTEGNVXK7V
pair hold&not	450	XPQIM8kDC5;3RVE*n#<bQ?NNoY82We6\#ac9OB<>Oa@@-;d]^V3a?DS5F;<h=?O4
pair hold&offer	355	K8\3KpsBWNGaFa<G8PWSa9mJ+#cHQc8KC]%XLMbKWh5XA+OkSjNagSq6B@nSDo(O
pair hold&office	519	`ONH>b_:TGNUF\DBC=>G\E_C6T:HjoVY2QtQ.VZED<<\WElwbeo?;D]/>;DueOZK
pair hold&official	408	a7#nai^\qQWb:;K-fw`:OKAW'57Deb[,MNjCg9E7UEL^DQ@rV*rTNYVK%P4b:Xf2
pair hold&onward	571	D;BBF^Q5aTY?]aZaNGUP;?bTQIW?=GROOaSh/Wc97;0<J`Ipw[m0eacAHODLlCWX
pair hold&other	515	RnaV;VaVE?B;J<\TUw;WaSTX^BUXOIVk<Y9XZ[=CQ[K^aTmIGO8P6JRtAeiMTXDV
pair hold&paper	625	T_<:JuhXSJWD,L>JDCB7\>_ZJ8I7^ZP?>m@MS\cEOBHKFAGY7JjHCCwC;-IdQAOb
pair hold&pay	511	hUHL.pkwW8;TT^KVQ2*QZ(mX^YO2O`OPBeY>COFF<TPI2FRQYrZ@<N]5EQScEEoR
pair hold&prepare	586	Fa;;>Zt>iQ[_MFb?R?@;XTwKaSOHnUUOFXTRX`i>LKXjSDW`RT_LBHZJEAWN>kn[
pair hold&property	685	_UEFDYWaL?NXJWEBA^=BX<Z`FF@2QSRL8PK<MGZAIGATUJTTLF^IBLVFQCFw=YDZ
pair hold&received	494	=7K_Mc:C<`DJbgRwkE4`HJ4;Nijd/6oOq;_g@caLs`]CdVbgXY?M;Z(VD_J7RC^G
pair hold&recruiter	572	fRP@MmjE8>GwIVTWR@R4lI\U^CF<UjVQ2EWP?>?PA\;iW@O::G9ZP;[PBMPI\JOA
pair hold&remind	579	>B;D[XNHV>m?=6F2REN8jBUIBDJCap@1CPAIHBPFP/D<W5hoL:S=7YWD,E<QQAw(
pair hold&review	460	@A?==fO(K(RbB`f=2cN_2?dXw&6McR6W[S9gH[_G.<hZJN=R=V[AMLeELY_e.0U`
pair hold&role	820	[[NB;nj]EDCT7w^C4:9U`;^YWD-;\lOO=ZO9;MT5>M?P:QnYVeQKONr49GUeQWR`
pair hold&sales	750	HI]E7FGFJKBIfeS[T6?[4MS6WZ;UAJIMH=w*KTT<9VO?[Zhsi_NND]VEY]>ahU\O
pair hold&send	526	U6wdVFG>V[?;MO2_\PX_4Z(CWpam4?ZK?W=e9eBKXY89c`U]][RYVJD9d?O0`DcK
pair hold&shop	396	`CbML>2_ERPSFIRd]Tj`R]<TYRaVlEHUKR_hTQDgdV[XDZ3[MCUJ#\OWC]CL\\Sb
pair hold&sign	596	Ua;OHP\ThZPZHMiAYJOSYR[TI9\6PDSS_]>M1KNXIVlX\E@1#FK`eBKLR?S@RW=o
pair hold&slot	575	l[@@@\hJ[BUQFVMACYJB\:]@V;HAngCF86[QLTiC?FJCAPwb\IU>QUVP5GWiU\NU
pair hold&sorry	539	OM-(:ueOwI[@QW1KJ<`,g4dM-<V=NaCJQ<Nc4=]B#LIH50lPgPu/[>n?89<c^VQ@
pair hold&stage	523	sb7C0WUb=9BsC_[TW?4RwV]^s.;Ofk_b0w;24EAK7fCG.]E?HdeDF:\=62KqP3N^
pair hold&study	445	N<AUVoCJYD`i=tL.#Sm;dBVH8CHJUT:Q43kMM1]d?WEKKBdW/^f6DEeQV8CiO^_L
pair hold&talk	460	#6@^h]:=eQu*e@+P;lR6b-k+;]3Q>a6]E8b+TSSF5CU@0YUXk?UPL[eH::R;TaqY
pair hold&task	486	CbDZC9b.XLfKUGTL\RcE;emK?PMMIU^W`CMG[IOh@LJHglST7DK^AwZKUhq6Mk6h
pair hold&team	444	tPO<2WTHi9TP=L;@S9]@cXm=v$PQQfI?I@bE+[G:.+C+s>hXTKS;MFY:G'#tDOB<
pair hold&thank	513	FQ3e<EnL3]7]O`IT[ENjbPSWaO9iI7HY#QoNcNRCa\PEbnNJOV+L@Yj;P`SHHC`\
pair hold&ticket	492	o]F8HZwYa8GX9\=<EIJJW:dO9F=DmorZ;eYIL1k<>G@pGV7KRXG=PVvIE?8c]JNo
pair hold&time	514	9,C#(uhCk;T?5kH;@<ZMVVcQ+<H/YW>CQSmX3;U*8->%@<wdmmc:CLhI_1)oPDe3
pair hold&title	610	wiB7;8FML:IN>?O/>]RVd9iSV-GIke^O)fE;]AB@BAR^J@iI_IIXL4MN/RTaK?UO
pair hold&wait	462	h4<8<vf8GX^iPTMUNS<UaeL/ABRAWf;-1JLUFKVbH3WJ05oB]BPu>Hbb#18dpUT2
pair hold&yours	504	^YST;`LQBV\J>KH<@K=_^mLLoR\DCec/HJWOE<Z0bQJ2dHtc^WDKdYwS/BL^BCXW
pair inbox&interview	447	hi>[IsdUA^6pJRdQM-*gUWa_RL;@wW``CGH--V(N'aLVcMH?U9]@:Ps/G:CDG;SH
pair inbox&invite	474	LTXv/DK2NaDVXlb^GR:F<O_]n]DjFJPQKJWB`\UMmw>G][KpG\[CIE]=[A(Wf[NN
pair inbox&keen	680	ZTLT8cRFAF@WWLUwZO9PGbU>FORYULW9M[WQla9@\LERXZS_bO>1B]H3US-EeP>B
pair inbox&link	685	CQTckXRXUS?]=_GC_NXTYJwOPH>JJVePZT^1W@GJCPmTE_AJLSU6K\jOB\ZR?PYa
pair inbox&lure	671	>E^[HCD=<PFHd;S]OEJGRVE2g[_cC8I^G8EC=MTVZKBS[^wOVKR@TSKAYOUNTUK>
pair inbox&machine	490	V\?s,0\i:WIB5EN91`T1W6mXIO%O?T-8k@`B6X:GkM2bEK=*$.__FW[KQ3GwPcQN
pair inbox&mediaword	596	eAFk6ZAYHI2gAXNKKB=RGOX]o_<BJVVQZQLG8E75E`BTAJKDOdQDw9[5FAE^HQT=
pair inbox&meet	496	EVGaBE>VCiT9KCGE?.[^PLFaFQ<RHJ6CI-d9[iaFf@D3UM][J:J_IJ#^ZSSeS[XO
pair inbox&mine	603	Z@ahOwU2T\L:\[WIC_O^=FDWSPOX<TR==AlBRLRYQAZCUK8tG6XPw`dcIWSG_MuM
pair inbox&move	564	5BC]GZV4MS`QUMY<S<OPG\]Q#O[RGPeRQ<K;^JQJCTHP\N7kHKeCNK0WAMVj]]PH
pair inbox&not	688	bg9d<=WbB7=V4=@@B^dEC<@[MCDL:BI?l=wBQMN`rX:;;KMI':Cm]JEo^OJ`Mj;L
pair inbox&offer	365	LG4*LZc@YEwQt<3dbdY4JsJ5Q,]4=ae?XSXWUU2\QOJbWG^LT=@LYl*SUM]MvpZ\
pair inbox&official	504	*RCD3FiBbAOVNX][#T8ETEkV\F@`D7Ci3Nf3SQ7ZL\2MZ`CW<RqBFO@4EfUPV\vO
pair inbox&onward	590	IYQMMR>$E`E[JGTShIYWCaMYPJ>VS]SaCO'FEV<AKdhgdITdKHN^`LVW=w]P2*CK
pair inbox&other	425	75lHMme:HPTe\c^^[#7a<)4L6Fa:7&WV;LejTZA:JhM8>F>T3p8=YCDMYHFS\f3'
pair inbox&pay	409	I5NPDJ6DR][7\<\7BAAiQSQ>_^kY33WIK.SG6>m=]_O_Pw^[\RSA^G?__<I[CDAO
pair inbox&prepare	522	LQ`f=Q^;-[OGC[YJQl@LH*nJ>QC`.P\F4/vMYw<RNTODHTMhFULGKL7=UVNOQgd]
pair inbox&property	441	e=]Q?D=RNIH8fTi9Q;SHQf?ZI_@66@JbaXq>8TaU7?MbD=_MTBPJ@_Gmer]@CDwj
pair inbox&received	662	[_3s:AOi'0,PA@C5;JH;LCPj7>?MGAAQU@gE`J2Ow@CL=7bEA9Q=@D;GLEJ[IiGG
pair inbox&recruiter	482	PpGCFYgS<.DXATJ>NRRWC55]>Y?GUYO^XIc[+_6B=_@P1DH1#RGUM5P:J^UeZ.0=
pair inbox&remind	398	^_>TFOde3L0g/NSj?^bXi6UcUQBw[.=hIe=<PI3aelIjUd='1+gIP>HQ9FRlHV-S
pair inbox&review	480	G\6N/#TMF<cX<FD\PWv:ALFL(1QSA090LCTAeiCuphRJbNK7`0icAI>68=JM;UD>
pair inbox&role	512	VFY,MJs#SQNiCaGjO`nR`C^`>1UHhIG1YO>grY;iTUSHT7L@JZfeY7m(E<VQNn3q
pair inbox&sales	811	.OtUHK1;TwR:ZkE[H9?c:WQFhY@Z9IL[<)N36ZOE>^D1P`TlHqPWkMP]VYbK[:[I
pair inbox&send	463	hID3CWkIVTTb6KS:aUGH9>ODSAN#aLTVR]>e>AZSdHPZG6.T7F<9Z8eUA?ecI*Qe
pair inbox&service	585	L:_J\WK3R[VDqmDv[LSOQhD<\UKS`ET=Pei?SXBFVTZDMWIuqeQPSiGLV@C#cZPK
pair inbox&shop	544	;V\fQ@/@Pge@dGS[E^;NGF:ZS_6qP#UWb,k?Rce@IUq#FIsUNS=VQR@oXmZ\MQo?
pair inbox&sign	535	b=]B5`wAR]VUMEdPTYA=%aVE[Z^TE:ODDG_OlVZTlY>Mk@;_9EjfbAYRK3TbXSJH
pair inbox&slot	465	W_Ti4U;[MZ1QBe<NGJSYJCFUKRJFKbPPeCjW?<WDYRE4bNaeYHFdeO@bIGGm#IZ)
pair inbox&sorry	463	mIVpbYFmMIi=<G\F_TD5aW8O?AJAHDK#pJelVP?KXCIS?CEQ<UWMUXMYNMA^CFGM
pair inbox&stage	543	LJJ8I?KGRMV;K>5Q\QRREE:JQXV:@VL@kILR5LSU\KEOrITeKGE6wNAYVK*<Xp4:
pair inbox&start	548	8bFYEAVU2GIRVR]RWbC];SVI^_K_OQPnFCTIVbC]UGg=wrVNQFIR*Q1dSPH/7gQO
pair inbox&study	597	OYEk@A/4ZB^`RFH[IwT;]Hf]T]JQCVF9PLKMNOHQM\aMWQRF\Z=NH`7^XGT-MXUR
pair inbox&talk	490	M^B^DCFCDSSQbwIcdHK]nfPVUONW\KI[:cCA[NDeATggDIL<pXUSPCC[NCJP[>JY
pair inbox&task	635	<UFL8>L9OZJD_:BMTwf>RJGMHZ@oF_I,XIB9V\ai^XOVXSVDNE3=@U9\>XR,OwPH
pair inbox&team	491	X&RN0P;jKGDSV8NP[@aZX@1^FH3H`Mm[f:JZ#;H5U/IJ@7UDh2Kt^P*?8jiLLP\<
pair inbox&thank	908	Z[9KK?8b_<QLG@68?Fc1h<TW=IJ>VI:I[CWQ6IRIX3P@23XAJ/#jMPBXT\MbAZ<=
pair inbox&ticket	644	EDERN7DAI8N:=>#>Fmm9J8O=0>G@JC3-Z1nRL8KPn1H:8?^Q62FV6PJQDLAQReU/
pair inbox&time	538	gQCb,W@wCI?YFUQHA?_`I3:`TT4f9-]E_ZiCBVG>SI*?R]^?$Y=rl??mXLkZNFI3
pair inbox&title	502	[PFROY@_V,=hDfU]HEHgNV[iA3SCMI\SgI>OI5#WEHFC06>SOTagPEV+EDOn`^9`
pair inbox&wait	677	kUM\;FP`DGHOCIBFI9;N]NFEOO@FSdVHHNCI3<K=VYI[I9wQGI&\`P?\QO_`O=RA
pair inbox&wish	579	I[TKFNMF[PKY_^a_RSG?TC9VYLl9LHYbbHKWwMVEMNd+pEcPZa.2gd?TVNV?W[mI
pair inbox&yours	578	IQNQ`IID7G\OYNIbQjLba_VAQW/DIO^f/TP8HE2MISHVwdMDG9;83TCADM>8dWNN
pair interview&invite	633	S[-4_FR9V8^Mg?#WI[aAIGQT)EZ^8^V[PS=DYoV`;Jac?9_5NA0g5^H[H\ZNMrIX
pair interview&join	460	5`U3cO-CY:#Nfl;b<Ws=QE^I?BAAAC>iXU`vKUofSTK\5/a-X4FLQkUhQDnFUmNk
pair interview&keen	523	gBHGER`P9L3AD\MikAI^\ZMSJJF7ZBZJFV:K=Z.?I#r<?;kZ;SCD[HO;dFaT_U2A
pair interview&link	579	E\PR^FZSDCNqDDJNXNaTZT`[M;g@bFwDLUMYGBA^QOO`JETJC:?J=I/0QHGJDAN2
pair interview&lure	545	Y4Ye7RYUMSFFGZt`wR>KBPO?v6aX5+qI+=PMOU?3bPK5UK[XFeb/eM]HDZFJV3k7
pair interview&machine	660	IDQb<3=G>Y@CNBBFF5YVBU6<IREZBCL=N)do7P19\?C2B>gLLECaM[+\_d>NJj4#
pair interview&mediaword	671	KLaPFT9J/g#JmkV]Z5DnB`FPemRn>S_THZ]TIZ[9S[RK^bSTKbAA`XI.vKU=QJ\F
pair interview&meet	441	*:TIC6YQFBKSUICmR/Y[\?mT@RKk3?#ZvK*^MlFPImXNfEQL[IN_<[CNT:aF[k@Y
pair interview&mine	462	J(aYL'I+ES>SiWNaT1Iw5mE5GUUO->g`_M_'Jp64l[f2kUrQST2Ta8B*YeXMp@H5
pair interview&move	882	N0PhK\Jl<XVU+:e9oY7ISg7cI8l8a]n><Hh*m62XlPm2GK*a7>[nW_5`Df7FF#b.
pair interview&not	630	n:VF>`JNf8dWHZ=U7&LFG@8OA7M5bQN.K1oMB9CF>B29F3Nf[edAPP\#C25VIS`R
pair interview&offer	571	]LPCX:GLW*1emGJqREYLPjVBA8VRU1k/eQDae[Ien.Ie^;g1L8Mf9>(#_-5Bfb0O
pair interview&office	531	?3FXZc`D_]EYcJZ\dVZ[M[HXE`DRAQU5N/P[wR\>LDkHUOcDYF=LFf3U]C4<pRDI
pair interview&official	444	)FMBPbH#VI^0TX;WG6CMHDP>P75lG7DK9'_1&d];<_]=QRNG1R;FLYKQ[TIJdFvT
pair interview&onward	444	VK.MgWP,e[i9O%DKZ_o/O\9G--b*T7@'4XoN\QEcrJDRYGK@V#SS:R)cC?JJ=LC@
pair interview&other	705	TCPg#MfY2NRfF_WGdO5]RN1W^VJCQRPE;Kn0K8<AQiKHDN<]Eb\*UL<=Ne=cG%[J
pair interview&paper	430	-^+lA*q6bIPS5IP;=O1?4@ZNK#>^$?&Ue+I+S[PaF=GUQZKBIEvg=IGPLZOP0a@m
pair interview&pay	581	L'hTNX$QC`D&\UFQd1DLCfL4uJURUDnIS8L7EXV8QLQ6XgVVIq5#[R7:LOAF]KI5
pair interview&practice	832	H7Lc6[MQ@W#RRlb]WO;b4Y-LeRQXKE]EM?d88^?ALZIEgeX\MdL@VJ=8WaO9TPP7
pair interview&prepare	630	VF>`XQb]RHIK?XDQO:LJM>VLTBHM]=NQ1>JZV[:O7PKLVPCM#N\]N.;N[5LAEDEF
pair interview&property	609	3JL;C<;RmBg4Q[MI@ZA-e9mJEL/U2i>gN1A2LBvF49R1GLTBSKPpL_slFwf72Iid
pair interview&received	392	a5C#6O?MDV$dlf3NUNGn59T+SV?Jn:MXVnAO'XXJRWG_r<^[XNQHD]h=ZdpZmf7A
pair interview&recorded	676	i9FUTRY6VWDdUMYpTUT^El-JGFnXM,a5a[LiUM=YaBMGZ\VIsR]JMN24oJ59wNA.
pair interview&recruiter	549	d7aUELLQDUPGjPNJDT8RDS<9R_Q>P9d@4=MFHX]Kd?6>aGidwUF/;\@8`HDGOkJE
pair interview&remind	407	Mt3Ze[IfYEgEO<7EIKfO^I]OPwXPdTYXuPIB3oN<D5W`WEWqF]gR6^ePBG[88TT]
pair interview&review	430	@FYcGF=20?;GTH?N^18C?MZN5F?hS@TU@X`Oj[>TmFwEaLTBOC[I;l5@CDFK]c[Y
pair interview&role	694	a^G7^SAL^1ZH_::1MeX.J7g82N6UTZ@YSOD?FEXR9*cc89w7DB=M6URb;HgV@TVS
pair interview&sales	393	._IV:B@)GQYWYM/6ewX:,Yeg>+9KTsJO\=I2KCFDEPj?^4a_$PsX/Ul^uXRRDQ@I
pair interview&send	491	NYA(QO+XW?_Ck=LOO_A[c/HD^WKq<i3QUAA@DC_a)?pYEBQA#L3WZTWVEUkh2ZDo
pair interview&service	578	Q\MQUJLEWTiLZ@K0N`@8h7NTH4VUNHM@E?eNKT;jwKdQ;COaKBHZBSdPD:TAaO[9
pair interview&shop	533	SID:eGKFcVwMHAA=KtSCt7_H@P:2k]A><PF<=DIQA=PT%;mVR5WVM^SLC<GEGbu`
pair interview&sign	623	+I@7T55=D3DKfAb8N]ZG;ZEG:L@YMISPMDTPP=CKA5VPCGe3M=#R9S$MPdZ,OA@N
pair interview&slot	617	USPPGO@GXJPGC4JJRZGOMZ^cF;]K[RH]TGAK[_KMV0wN6EfRG;O]?SMXMNK7NHI>
pair interview&sorry	731	S9KW7HG6e[K/1\DGF.OHSPIBXDGG\TA7@5b.C/S=P@;APWGwGfT@6m[JOSMYUBi/
pair interview&stage	527	N_LCBKQQWVSg_CPVm]WKLvBb?;HVaVaE#[;G?g<AI;U``4[DY<1gEOBCE9T\RP7C
pair interview&start	792	DMLnGBK/6GDMWOMSDHJGG`DGZZ\e3:HG6Ab>Z[KYNYNJNwQO^UEDJLENZ>A=NPQE
pair interview&study	497	L9Q[,ZaVFX1]#lcWM:WhBFB6e]XYW3afaRH@XR3@9j\mAPd;DYNmQIOUDSe4DLPR
pair interview&talk	395	SwPJLSMK[1K\RB8Cbi.R:oOR@.]EJP0duFDFMTZUT%oOF[FQXADOS^I=ER;@I>E(
pair interview&task	455	;nO6QQ6+9DWAaE3#?JNLPEFT=U@P2S1IUc_VMR\Sk7RYeEN2@<Hi>cVJPKN7A\MM
pair interview&team	631	<dCJJOEQU^_Q`=I_U[E#NJ\R7?NZSQ@TgB=PPTRX]5K>@<cLC9H>5PT]KNLFPL^U
pair interview&thank	954	cGHLEd^hGH:Y;jf]Y+?wcAGZf?LA^]dhR`KR3>N:;oQOCGRQZ^_1rCR?MNWMT,JK
pair interview&ticket	618	YB3P#BDGVS3RRSQVaJGEDLP0GR9Z\EK?+LMF4kNGQ_IIGU\I[K2_=FO?`GEPLYCR
pair interview&time	531	4VNEKL&7JE_)PW4CCUHGM?SBIV/lTaGPB7V6CcjR@HUK8HfY>I:D3w=VM^^8YHqN
pair interview&title	570	SZ(7kG;Eb.^8n69;\ln2bKO;/M7=fZGU`?GJT?[fH#bUB-v?i7@:7]6YOCV:NlT>
pair interview&urgent	542	D<8tgfFAD?fHAPDNbSV-d?DY?DL5OPDEMEe3jAHja<O3HGCn,@wtGL:dO\CN>GU@
pair interview&video	609	PPX2_F[SOJTY[VMQV=^NPQK=LVT_XK\P^jM_;A<XMVWX]6M8\<[J#fQ;kIBUYLFP
pair interview&wait	538	]cD>YIGbER?bFa]PoGO8fKTSU6;FwFg<Q_>HGI:QQCXdAP[DU.@B<FX/_<YXOF'E
pair interview&wish	465	ICqIMlPNLPNWL@RaUWwWJf.KS/]AV?q5PS8eV]MSWOIf`KaTe=ASe_V)X?;;FaE-
pair interview&yours	599	jJREb\Ls[CaV$;?6TZRNuI>vWHH2j^ZV^gPJ\-PT[*eZ-#AP=IGhUTcL4]KQU1]\
pair invite&join	500	?1VPYAV[qUo\fB@3DGYCRH_+IKiQMK#2MR0d65\D`o5bD8<G\Z`fZOZZ;AkrS[HX
pair invite&keen	497	[pR<QMOZ>T?IcB1>hA=``ZS5XN<LX6E9\HSL;>NOWPRP4PdSTK#L?[fS\F=HNMhK
pair invite&link	416	Vg\i9Qb]>KMVYB]e>LX\ejRWYMpaULTJI8Ba-R\0lr&MZddR3\U0VRT>7>#KFLRL
pair invite&mediaword	500	Q\RWLA_XBN7eGJf^DaSO:W;ZQVwQQHc5DYfUwNCUi]JMp_ES8IUI@BT=EB6:O@<(
pair invite&meet	614	\'8GEYDaKGO^W5AQcB\KgwEF:@a)t/\;Mj9m?;;C_[XI[(V5m;6?GRL3M9(?OC68
pair invite&mine	543	CJTYRHC0\OEJqnWTIQB^WNP'eQTU04OjqEiEJTZB#XYFfahgFHO7aZRDGXRIrO=H
pair invite&move	669	DDFL\nP_9SOTJEaG]P@Gc]?KP7Z<]ekA>GaSSIEWUV`C>E?XG5Z#kmEMMi4@H9gM
pair invite&not	612	COYTU]iKYCLP:[H.?IaIM#V]AICH6cGLFS;KJ9R\EO1FH@LZWacTDBUGD[K]MfLk
pair invite&offer	600	L>Qw9AM@KhHB[SfHXJ@g7c9A_QBGQ9W;=@dNCROFTQH7WX[d\JWDMVAQEX8PQAeF
pair invite&office	675	@=h^3Ln,/\,EOZ\UQ=I]0\EI`[Td6'IEC8\?XoFJV[D>bqYVNRX#JSBG\UB0JeMO
pair invite&official	519	UEHT%AWbBiZGYB#A_>I;.GNA^\QUEDU\DZZ_BTSRJoUD9XgB8WEIfc5Uh[W\D4RE
pair invite&onward	490	A_SUMCWgUAP@MI=#5DY1S7J>-E76=k?^K@TJ?9eN>;ZL+GrH3;?J:aYmMRDPIWf3
pair invite&other	466	QJ.DG`_SMLWc7FZGIe,IL@RpG8d>li#GEIW\m;Mm^^RFSZ1P&XnhbAUsB4<Z/bNb
pair invite&paper	442	YFO4V:WB=W;VMFB:NV-=FUR<#T4XX_6hkCJGfA>kWTp?<8n@P5XD1^XNAP>^nUUW
pair invite&pay	560	WG``T*MF\DT`g8@<YLZJ#WA-Z]W]aXAEEI@]JFXB[JF/b;8HTIaXLB8[AS_VQPD6
pair invite&practice	387	69UcX=LAKW.@pg;hw?KT#]i;EjFERA\KaLS26W75H@OPXEC=]]FLReFRHhG>]>Rr
pair invite&prepare	534	;HA:MKJDPK<B`F1OPHE=ER[EW[<NFPFZ<gB=WM_d5w^CJDLF6?E2Q:^TL?^c9XMV
pair invite&property	490	NN@vKb2AdAUTqE/A\SLKKGF>X\B7<MK^AFF[0wSA?Nl3N:]5hDQhXma`WRVYoQSF
pair invite&received	618	LR3Aw88GX<QMXKO:\gdBMSSO3R;E<KAY`^8RMJkTHQ_`>MEHB2FVHKCWTm\G4eJc
pair invite&recorded	497	gPF?e;c:T9GNc;`iJdi0jh;6E7P7N=i7cv+Vv?8aaER]wPXLlC4;;gEHXJ=:gSAE
pair invite&recruiter	503	gARAb<\jcHIBQ^;L_PHLYae>[I[ArYJIOP4SD<CacCi@Ij6Nc77>Iw/WXRBH^UK7
pair invite&remind	576	14oZ3gW8Kh?R_^FIKa\3RhHJOSWS;=@F:9d#:adZoRYKMZJbLJ:XR[/dOdU@D@k;
pair invite&review	601	bOCP_MTHN<<_CMGabT=MkQLVHA9NR[]J;NR<KB=Pb`M]`8<7NM\RSPL#POOK^MGF
pair invite&role	679	TS;AXBS@YQLGgMA<;ZVFUAWDGEUWUKBKhL7WG`IwSF^[MRV4HD6I;GLWRHPC/W:c
pair invite&sales	505	h4alY`iUEdPnwGHgl-Ng,]-KY<V^t9^,]\MgG^E&^aBB_\jO`eW,[\?BhG:BASI$
pair invite&send	493	SP6PZFJTRJPGNJ?Ofee?L@WG)HhTwg8McG?BQ<Pd:9pD;H?P-FdP;fPcW\M1KY_9
pair invite&service	502	XWLi?UKOZQH`ZqL`ZFR1Pp#NINHTM=K>^VRcFbBBjZE[\X]VfXMTiZ1BUZTSgQHC
pair invite&shop	832	GU?EUZB9LOYLwUBJGZU@GLHUUUAZ9QJVRDU7IX[GDLVjVB[QT<EL>U@RC`VEQHNM
pair invite&sign	776	QV<JOSM?KCHLG@8@NUW@FKKU7LIIQJJG@RR_`FVLwUTHEHB:P?dM_;H]LNWPNZEL
pair invite&slot	595	`#5WPJRKAE5HQF@^9IX=Wh?MJ[[IRQQZNUDOA]=?TF\\GNTRdU@=qHMAeM@OY@MT
pair invite&sorry	343	Z;:Anm\=<+Zg5g[aeepGRF.u3;t;eZK]]OaNe>p`K[B:K6LsRvwIQ/@o@A@dflE5
pair invite&stage	569	XA5C\#MWeLQ]W_GBOHNOXUGc`FW`kQF^HbJfG:Je4CZMBKfLPSQPEXA^8h68N8IV
pair invite&start	627	ASNOGaN7ZEXBwSLTJLIK=7DLWhKW7E;OMOWEdTB_<UNLSSYNTDFI.IUPC^XTEbTZ
pair invite&study	577	KA<BNU[OFKW@WbaVWULSW>KN;hoLQd3<@;WdwCO`VSINQPP[:QIP`HU:KdXL2ELD
pair invite&talk	535	w^CUC:N>N[MHiJMWLWBHEDePCbCELFC`YORA<VHCG._c==MOP6ERMXJTIXPD>MGN
pair invite&task	588	dl7/X:;gNFfDO6X,[cWEwH_GCO1>fRLeIp@@LCNa:=hnW3V*C,Ji=GgR=8bJ'L3h
pair invite&team	441	FG=gaYB=\T_=@+ACMu2IiLsaNVDZ@\)F%Gj7cPGpf5WHQQ^LV.iV$pA^9FZ7==w:
pair invite&thank	644	I4pd)2H#LkF_ekXwm:?o)p?>lY\aA5mPGClALVX=ogK;`u\ilk>Lsg4KpkW,r@r2
pair invite&ticket	530	a5ai#\SYFRSQAdBMF?,p0S<H^jHcK6lA@fqJ/HEIZiANn\I]ZQn3jTC5\P+FL,GG
pair invite&time	735	,MGdD</:PcM9\[EFT[7SPIXO[gKcBVDJ?7S6X^UN1SJ.KSUMOK8POQQQ<\Q6MSwN
pair invite&title	730	eYI9wL>Ef=K[LCQPTLgaeOIO8MYHMEKFjO<S]IEXPAWbJFGGJ7MDOSTYAHL?L\BP
pair invite&video	585	EEWN35ND:e2HgFBSU2ILEj<*^]wmG>TALZ@R?n@Fj;8C[\dNoO7?PRA5Uc5,]=@,
pair invite&wait	446	YERI^P=jXFg7\7DMF`VLq;aY-D$hL?<Z`H6ISHWn5BXw4bE6I(KX7Rg=CWOQ<Uj_
pair invite&wish	384	H@Tw@ST_KI0\PUJV9)Yc8Q.DiUcs:XMP;\k[NEAM\MJU]]C[Rkm.Vc\6Uejg8B<h
pair invite&yours	572	P?M@k=U[=WNHUA,VwQJYlZSA]<L<AbKng;]G4BcJM?``H4iRPK>T[mXKI`^MXHPY
pair join&keen	1038	NDJWFBQ?PK[VRJODCK\CD@HSDIMQEN:NLJVGQXVNTXAKMWBNFO`wMHSTKAKSDGWS
pair join&link	468	Q8^L:@FHOgX.]BEPNIdVGMG5cfNN`VKRg4D&cmSWTFUMFXe_bGPV[bM7meWHgGw?
pair join&mediaword	640	JFN]EXRI-\BGWP[XgX-\Gc?Ba_VcEIRGFZb:8aB?TwG:^ZN8qYB^\[<8\T9HgKMA
pair join&meet	578	AC]KU-NSCFFTb\NTO9iU?kC:EV^I_FGMbHBWJIH9KMVXN^VaG^RHRwDSaDX>Qcg1
pair join&move	492	VpQ;UwCfR0U;<KE;ceSE]MW@NKWUHWVn]TBY(E;O[GS`.??2HCghE9fi4jSPKPTI
pair join&not	502	n:IL90C=`A?[YT;II>JP`^k?_I>Hd#KEJiD@8JGWXM9MHVIVS@WP8W[4B+9\CXFP
pair join&offer	659	f[O18CWBOZ]WWJ08i^o:=KNUNEX:B:A2@\B`FIITj_8JuCAR:BwvHUFi9XV^6HSD
pair join&office	486	:>ab&4#TUwK:hcDZWH9rAPM4oe@f,8lW?3m16[KD1[MViTK`\dRFqWZCYhVBtZc?
pair join&official	475	JQJ^#H7TRDJERV\$`I=e3aLR\fa_@Jd^,MP@9GK=UIQUK`SGZ^4bEFXcXLcSTIh>
pair join&onward	484	.RLFa1qDfNCQE]dMWn_@7D_kFDJwQ7=WL4/?f^TfIE3FbG<\?7QNJ>:\FY^R8RIS
pair join&other	345	G7/@YQwNdgT^G@]sU[AKPO[a_WLBdZq)/-]NG3VPK>K[^Ek1c`8.9E7:AC;cVHL-
pair join&pay	657	^<_T>VXLLZ]cHHID^K*NSLKUcVA?IBUT?[C;<<aB;S/TWGOOQ9[Lw@[GIGdQ;9I[
pair join&practice	441	eHCGsWTMIT3PPH3KaZG7MKZHQF]2^ZXQJ\JNkPDJGfV&aJw0mPZVMTOBB6KfUaA;
pair join&prepare	426	O>h\\F44Rg/&K\a]GR[H#`I/AI\T6B>:`D](BZcB^o78_`Y_ClqC]B/uZLnfW%[=
pair join&property	546	MHI<YXa=a\MX/ZdPKYw^NWCdG9_1aIWHRWDfVRDUMO6Y?0BCL>bQlKW,1@FTJa/Q
pair join&received	601	0MjmR-.H=bdAg]UWJVDXGYD>E_Yc4OXLM;^8Nd[DKqH6kwTLU[OAdVLb\ZT8b1XD
pair join&recruiter	496	HGugTGG:5PN3[iH`PQ=h9NCDTgTi'MSTa@V^;cOHaAN-OVRwQ\MHViROi]69IhfH
pair join&remind	398	RNDSS[:?\O\ecMHQYG9;WtQB4oSmscO.KBQYQwcWP/YV9<YJU[Q^DEC\NLfQPAKE
pair join&review	547	LNPcB]GC0GcNb`XAMVBHS[iP92?U#KUO;=e=7TVAmcBGbqjb\UYF=hC];RURQ?Y7
pair join&role	719	Q<XJEL=@]WQPKRLQ>ISUGIAN\9WFIKDEVKH>CX^SFKSM^SBARVa:VYWw8QJGIXGL
pair join&sales	511	(<_lP<J3LU[LdIeZS;;==JPLpd_f;KQ\R2hWZZQ=Ew=7OqQjYe=OXMSB\]OAnLrF
pair join&send	578	PIRXeQ]Hc2KF^MHOGmjOUWI:QV:JJ9I`ZkQDT^PGKXU]HJ_P8QLEFL=fIY[wHLMD
pair join&service	634	b8ZY:JK??r8<PH[]W#3bH^D=`NSaFNwPJOVB?`9;?d58YbMXLbTOXLVClPATVHB9
pair join&shop	557	SRgL\UH?XURw<ZCDGC_H1SPROF]MY8TJNZRZFBHOO[FPaUG>\8Di\LO9F?>VMQAD
pair join&sign	515	C\MRC`A:VTG==ITOR`VXaAgFMBFJSTfTIC;QJ#JS=E\GG?=JbG;DS`BFOTNcKLPP
pair join&slot	514	LaI#8>QIOM?SIOKPVM8U;\ZYWI_Ff@X<3G9Q\W@NCSLWLKQF?GJ]PFR;DJ\n_Z>M
pair join&sorry	494	FhjcQ#3J=CO0VLE^HMM77QEPZ3H?JHkH)EkPiEKY>[0DSPEtR[7M_[:FRTrqW6bR
pair join&stage	540	I/bJPIKbA[:A:c^a\BO_Kc/KNBFeRSaMB`WF;XGALeD=@aXbWda=wG[QOCC/]NE:
pair join&start	632	`RLLMFLKAWUZ:X_H\D;F==R?waRF[L8QUL`@;VMQJNSbEN`cUWCT^U_FCDPjMScQ
pair join&study	449	SV9<?PQ^\YOfI4ZI\?V?OAO3=[[R@sQ_FK9w=WjOMc`RONNQLZA\ZZDOSJRd=@<[
pair join&talk	480	>M8CM;DOO5fCUJ@8cJX@NMYLAhTCIUDQOK/V9FUZ5bJ<=Tj8HTZeZwZv>6\XC3_G
pair join&task	475	bON0T.UKIL@hVUTZKjr_]UAV1(R<F.C%fQ@owFRdT4?\L7XPmLRV+MRT@SA9SmOI
pair join&team	444	ONgG\DBEDW=Qt1-^?Gb;G;PJGGi[73>E]CNVJdMXvO$<OMESJ<0fXU#@M;O?lEZ?
pair join&thank	571	6NWRA:*5HUgGROE;RSL\=c7HCbTV=^dKZ#DK?VFIP=XKSj;^4a<NYmNXScOLdWQR
pair join&time	503	KIVVHBI0wjIDlP8^TilB\TK$L\kWK<>GhOV\TgoXPJZc^QC=<=MQIA=\,\UQIWWT
pair join&title	559	LYwO=C?/IiNULJ:Eo5EVIT9MNdii*LOS;HAa;D_A\MJ]ZWBVhPgSkHK_EIp^VHa<
pair join&urgent	536	F@YR8@,D]WHFwYRIRIBT86=OMW[e79R?AMU<AAs@`\N/D`bdaVL``OUaQpRTI-bX
pair join&video	522	ZMZZK=L[NKYY>@GfI>@r>5=k@QJR`HPUR_WWMDF4BPMF@4ANYW<GZYw@N`ZHHGDG
pair join&wait	455	\X>M)TUo_EDBY3SCV29bHa0sYccLwOop1X,A?DB=8Hn]E_CMCPF.AY[w6FU\Z0i>
pair join&wish	491	BYlGB6X<EbYE\eUN'PH^JRRaQU9_JG@N9E[9];I^Nm89\SPXQOwVj<U>8Ga'@[SS
pair join&yours	527	LHLMI7HC?@UfU/+ZYR`U<M\E=@HLPZCPPS5QlKM`_PAgL@1LG?<\8IDTR#P<Nc@Z
pair keen&link	411	QfC\XMO;[KgDS9W2TwY<gFL3'@FX7[=4[G`GRNCJ2SZDAS@B/@2\Vf2FF^9S3fFZ
pair keen&mediaword	516	(DPf7W[C&_W=aOMTN*G@+N[M\iLeEXBX.#`)=]OP)f=3Ni`CDUFHSdj@[XZm\SCk
pair keen&meet	381	bf9R^DrCf?c;tI/SD5\>ftKF<HLeQ+KCpKX\<oRVP*rB`7iG=?>o;wZ]R4Hd[BUX
pair keen&mine	789	J#CXSVX[@KZTU^SLYG9V1R;Ie]C@H`bN<ajJG;O:RbF9@ZHXMXc9WOETSY?`cBZ5
pair keen&move	704	JGNHDJ`]HAXH@;QURkWAwG;@LZW?_bUH>S=@_>H6O?cNMQQD'?;V>^CELI^[>KM@
pair keen&not	534	UJWVICOVQcBwURYI`JiZ0[KDbMOR@?ORKYnFA?Gd]wJOJULMXVZ^TER[RFGGZN8K
pair keen&offer	578	O>cb80X2`aARO*77bRXLHpC#NGkI8TOPEU?BADF8ng*>XISIZELRQ<MWWNVQ12d6
pair keen&office	521	W?JS&F7??KN;eE.D_RQN'w?/QkXY:,_*=NLS,ST.oU.VMqs[i?Z5CZOADRUa]2NJ
pair keen&official	591	RB`\I_P:CdPUTsa>Q#*b.GKU\jLO1FeT.Ih=;i\DSoSBcYYeBgblkLNGTQY`V9nJ
pair keen&onward	617	oa:<ZXLT_?Zi`8<PvbS?wU_g8GT0h[P;TfAIV<HW_CdeGAc*GHNb1LA;_D>DZWUS
pair keen&other	482	e5>He;A9wFMWRQZ,1,ZHOEK<;HSGH[1DVW6U5CWUP[96NIU_c]pHa8@JJR>uODKH
pair keen&paper	505	DTUeBi>F>m?GRjJ=URFJ@?]ad]=S;Q?rj?d/@e;#<iS'>HYVU-:V6O^NcIbYf*QO
pair keen&pay	508	I5NR9GJLbPPCW@%SW\jL-N2C7<]@O3G9NIff=JCFw9J\OK^GN<<v;6,jP9B0:LL]
pair keen&practice	467	EA[cE][:-bEC]\Ra\A>H<P;ATC8c0ITsK<t5I`TEAZ=6cgcm[jb8w]\]Q^KAW=]O
pair keen&prepare	519	NNUDFWTS^MnLGDGGYQX[fZ8JVGn?NUGfIQp6J@%[I2=A:QAZR*]w`fQ?Ji/2^BdI
pair keen&property	590	I<db$fK[EWIKVKEUjC1R=k3OXKVXK7`E@2eR:O;GbP>8Zc_w_],X<6I<\eMKW<l0
pair keen&received	561	UdO0wHOPnA[MdBFHgKcP\TJ<YSl@aVXkgG1\J=S<BFM_G&X5M3A`gQYRF]IkS0E5
pair keen&recorded	388	KS=rGt+6+:2\>qQYL?7wJe4OYjFQc=JhAPRgGcM&tXES?QLCQ9YUhJ?2bXEGuc78
pair keen&recruiter	487	lLY6V+26kOeOYO3Ts[l8anJ)4>gU1T#A@E5JQP``REITGMmCE'YmFR>X]HfSWUWU
pair keen&remind	519	XLwQdRYCRfBTmKA;ZLu[gXT1bJOV0AQE`[YTJpQTTTIIcRdM^O9DIb\Q?^ZFoaJ4
pair keen&review	737	SXNTPqW`AUCeRwX[I7LTPNPaUGSMC9]AZIaBhIHDRNRCJQLcRM\?HSK6TJOCX;V>
pair keen&role	683	VV.Q?Gv6i.fdX2I=Tmf;SIV6ALYF7G>KEd:STGWUKjGeM<E<92cwLLVb15aM0S[Y
pair keen&sales	511	MbYOTL7NZK=9_AI.:^V>0EcGU_2T/V3dw9>4:T^J96TVAJfK9D5nYfd`DLm03@ZU
pair keen&send	640	U\K=XL[UMADL6AUIq`QVnFTc[BD?CnN>fFGVEFwM`BOkKJM[\J\jVNeQ9F\Z:7fp
pair keen&service	730	<\VWREPEICY2ODAC[KKZMRS=FGUH=QQSNH<[AT@VUGpOEPNMWCGw;ZLQOTSBKI]C
pair keen&shop	405	AJsDRWJ6eLj9\?JHBL>dLAOdSO]P8c9Yb)E[JZomG>DnL+TFE?fvdCc`knwIVaQP
pair keen&sign	475	^<AHJvG_UCgiBAl<U;COFB/Mvh9[X9w_DV@DI=[#6h9GNCB6/eRluBpX6=hhE3?L
pair keen&slot	557	SQBWG39KVS;Iw</E_OdbfRH`OXM[7U?eNZIPTneKVhURUGdK-NOn=I:_\c`5gLI\
pair keen&sorry	640	\MCDCg^AgC^7FGA9J;F<c9[:?<OBUwE?:BY6M>k<NPA:D+WKS@[GCifa55L_Neg@
pair keen&stage	627	OACWLBE;QCHUS+FNeQcSg_J1+G\9dSfBe=R^N^P?kIwF\AR`mS3:D_>T_R8_`_I@
pair keen&start	598	\KY@LWH6f?YG^JFP\_TH=aR:B\ZJ]6OK?[9ekJLJSOKMK?M`gYWw\6WkNK\G;SJ9
pair keen&study	494	HuOR;fgQJ2S_QGfSJTQXP)VRNg7H_WWVwF``_VjHGRl/]AF\)GP\P[NT>Z[E;BSP
pair keen&talk	468	lg8]WM==7f5Am=Fc\2FTH`LN=PU=0S\XISGQ1XMlT5bCfIdkj]#:<Q03ZPG9e\R+
pair keen&task	430	JeS4JR+YKTFH^WN>IEGSRBkRL?AHN[A_>J`@8LTIY?eT(PDD>`#aDL._ZY[b=OVh
pair keen&team	515	N7c[O1MKXWYFf;EUYO[C=`X3GLZg28=>nPVKUPC]V<UBdOKWrE.ZJ^#5X7SAZOH0
pair keen&thank	603	FEjMSa8M_ZO9ETRh@Rai]Z<`lIgIND[G\HAe<J^=/FD9CON\w\gEZZ[RUXDRl9QQ
pair keen&ticket	657	<RXHLWQAR`t?TN:4`n\CGMcBVWGF=I@CBQUTc;dAt]QP\WJPM;wOT2h\QCd_;KFU
pair keen&time	555	=\[IP8>;T]d#XK6<k`KLYRUVja1oCH<bV=JPBqdH(TUV:AY`IjKHLSDZTfu&U:sb
pair keen&title	655	\^9GWWHF[BSc_7?SkQfL`[R5QVEPiET@_\#KSTfKHH[QS@EL[<IY=QEYJ9RX9mRH
pair keen&urgent	445	KfEZaS5:oLT`QD.0<]L69N4-\mTZ6R36DCRS#A3;JM_QBa\,JH-kJJRZ>_bUEMLG
pair keen&video	599	VM;JAGXN=DYg^.DP]cQRkJFKJNIJHTLC#CU?AbBNCDMSOHb8X)I>?Z=:eLMB]\Mc
pair keen&wait	554	[Ibq<dJ=HIR^I`SMmL\^9FPQmZ`g9ZcMO`eA1F>08dY<Pw>YMCS[mXI]UZ]S\2M;
pair keen&wish	416	QFC>b[TaV4Sl;DlS5Y@ZfXhj_1[DtQO'SG@Ju&@e6L-f8>?TSWwXs7Z1J6:CEWRJ
pair keen&yours	559	ZUVDRD;=c;Z7YA#GX`bHQTZeKBQ0OAK[VF6TiRac,>jJL/gNM9@JBdQUZLTPS^][
pair link&mediaword	501	)2\w9<23<aTBQHWKO@5dV\FTcEXK=8bT9M\0KWDADdH):T[dF]J>t`\PK]N8F-oX
pair link&meet	527	LMJcZVG1JO/8MVQLCC?8MFU=>MCYE^ZsM5YJ&d]\AwGOpTpQT<^3cANnHUh4FNJM
pair link&move	444	'p7Dm65J_9p7W>T%Z]R=Y4hV,FU;Fq,b]3#8TKUc,=li5+?6;VZaA^If.f`0B_Tg
pair link&not	573	XG_V\EW]=D[OQ0I:^IV#P?WfDDMAOYKPLXCJM1^UaKDJE6aA:>Tt=UVYLV_XGD\D
pair link&offer	565	`G`:DefKUM`u^'8KGRHFUfj>PKwAB8.&B`?R33oM]`LUWC0D=CheWI^>6CSgIDIR
pair link&office	486	g?:WQekZ8FSS/MpG[;82]U0PH)h7ekC;OQ>BT5MWWUV83A)J45wCllW`SrJN6?nC
pair link&official	620	HRUQQSOIN`^O@ZePT_-F87bdVYIXVPXK8GI:AVESDFh<wQG_CTXFKWhG8YYIKKXd
pair link&onward	374	VV=JOmaNZOr]bRf;HwZ=uOVYKG/WbeVK&JJ[P64e4cEXIu@:[6@N[Ob+QGO^7d6f
pair link&other	490	M>S\'pTOARPC>hR]Z[=O4a&YQH^B^>NYB:gE@SAJj_QE[a3E@:XAY:G?wP7DO0rj
pair link&pay	604	1@RV3DXJ2@'aGZwJFB6t&ScQeO7=O?oh7TL-6f/ARV.fV\UZEmULVGF2GIOYWN@`
pair link&prepare	465	Y,PiidN+XEVWLCO=kw85gZdB=HVIRFKCV2r6I`WSL^bPMHRC:?gMTTHGA]T6\WNV
pair link&property	454	_BfO(kT:RIEQABj>PCZS2]B_b?K;DPG,;t5U=8RDe[#;mD6U[VhUd@X;R<FbKAI?
pair link&received	626	HMSnO1<_#KTCLN_Ihl?DW@1T`IVQSPY>BWE9YYUJNs]Lg\cSMaPMQ`Hj<LO;O8`3
pair link&recorded	619	S>ARMBY?CG@VgMP\YcWPGNE@>QY?_NwnLQGFBVTDZ:eRWO[UUB`A8KCaMNKCQUNO
pair link&recruiter	613	YYUK=1V_LNF@HAE\5^SLMERQ<A^QRQNX4KITnLPFwZPL<JJ?MSHSOKN@JMJDB\CS
pair link&remind	615	KMSvOdaRMkY:NYYJMVEDWfA_JWFcQ]VUaEfTPLP?AVN#I`eOILCGRI@@JKGADAnT
pair link&review	656	WPONRMTTW>IgBPhP[aLZ;OLRP>NNT7F^0uVKmO1GOZ9Q^[YGFMbwX>IA8:MtCXEO
pair link&role	652	PPcQNg9K8^wYdVW[K]UMF`A:Wf]?>C=`FD4TAS_G_a5AZR=XRHZM^AROOW]\E;H\
pair link&sales	552	H?SsClKdCOnR2ReWW=XQbU1LPJGP=lTd/Mb+0ORQOqQ:^J?vAKw=pqU_l`C4J@^=
pair link&send	585	6EF/P=SFPI^@s74O?QMOL-e/YV5`9JU\X@SA4YuW1LV\DMw?:=>pLaPJDplNLnd\
pair link&service	439	AFbu1[9GBP1:bf\gPR<j9fLPji>g4;gPFNc@,`_39\I9\QTYV[T#adGQ^nP1bCQS
pair link&shop	534	[B]d27,\@T;BMQ>HJ.E?P@>CEIMb\#XWE[iNO5H+[DCAcWsVG@(F_C8=ZP<f5`IG
pair link&sign	604	VQJEKJQBWS[YK5F1lXg3T]Q@DLFD@NMG.^Lw\7NIhUS]P?GCBK\oRU^N1IBDBFW6
pair link&slot	621	W=UOaQUE=KWBU68YwG__]eDCA;UKMNmPPHPSSK(SKGa\[UO8d1LBF[ITh;=NCEJ0
pair link&sorry	426	.?@YQia7[YW\JDW5BwPYGVECNDS4]Pg.;J6Z?>\VoXXEON?[[Oo8O)QU:X8BTI2c
pair link&stage	480	JeNTUEQi7N&OZ?dBh7G?]GglY@aFQ?[J[_DgQVcE8STqM/NN,#3[WDNXCNJNJ_D[
pair link&study	506	CEdLaMV>9RBUbLB@Wg]=PeMJBOD=D#DMU2R]QobXSQE/PSJENOQOWT7Z]GFBWMKC
pair link&talk	714	wS?MMXjCWF/dH@YdUEGbWU=KJM]H[5PDSg[bSM>jYDXVOMSQTEANK<;DE;?FNkD=
pair link&task	979	VwBLKUULE>>_=JQ@JMGMa;[YOGF@aQPW?fFFJ?>HFVQS1OH;DI]QIGaE:9V]?MN]
pair link&team	438	-OnCjME[.?lLMUeR_is@9[RUW:J+L$u.?F;Sr7+YbTJ-cOMgU8JOS`#EgGS:BY/F
pair link&thank	455	0QFCjwQ\WFFbK_gVN#cP_OOoV<[Enid;8U6wf@@mT[>OSIEG5bhIVO\<7QJ;4eHZ
pair link&ticket	566	M8nD:UKJEn)CWJKc[CAaVH#1<8PePHW;Z^sg[fF<di@7cOP@S[N_QGNIiFR?UIP#
pair link&time	685	E<GFTNNQFJ^\<4XGqc<1kfPOK?JAhIfK?MRGZ5M]9@wMGR;A@D\eWSJ\PV@L:B^L
pair link&title	516	db]CAP]TJZY[SgIk`SVbAXU:Qe@OQBWcO]JPPOB1Mc4FVLVHwMNCHN_9hYEVWLJP
pair link&video	724	7BFR_=;_IZi9Q6N?@R_KMSJHIT`[=_7XM>DNJTQVJMR=<P^@:VM??wMj>eQDAG`L
pair link&wait	491	?ZJMmIWDfQcL^QTD3[pOM=gB\ZSF3N=Y[<H[ULUiKLVKI=EQ754w:ifmR`9PA]aZ
pair link&yours	456	hRIVAIZ^KRDGOXMsVHVXZUCVN=SKCNTK?S]@Hd6DwPSTu[V>]f0BP\4=FALFSQ94
pair lure&mediaword	479	H[95N8GTZQ4KNGJA`I(@ETSQMGJKEj1[UD6D[fH7/BY<A^l`_4JHBXRwR[]BS>ZK
pair lure&meet	463	_B_i?G]iUS>KJ`VK<#5BLPe^ZW7CBSfQ*TbU.vK2;BOTPT^Q9JcMUBLSKo]GA/PE
pair lure&move	435	gm:InPSeO3VR\^G=T]`Dj4VS]F>>vN>bY[:FGbSWC=[^OJ\E=?FkatwM$FeY,c]d
pair lure&not	653	PJZ`>PRO<IAWZMZPcWAIQVLQNfF=RGVYZ^P>Uw^LSNNTNT]_7[SUSZLQJ_^NI_WT
pair lure&offer	695	CEPON@YBGYRL^UQEbHe]XwFFOWYBPM[KSHQDWNATEJgAfK[WnHMEVLMVTYJEXiX9
pair lure&office	462	9LQU^Q8H)f>?PEsOHMQU^e#TR:JOVWgKI:b/_UHQ]@k?UC]MnR8*FSD]CNIBWNYI
pair lure&official	426	CZTSOYabLD_W@eZ@9>c>eObDS[J6aFfXRUU#Y?6``6FP/D;Q<Y(l^KU5Q`?a:YEG
pair lure&pay	781	(7b^42)D&i/&ekVg^I2h6S5Ba_Jq62fb65\B6gRET\[+YmlmgeH8i_7TkwM9aLf:
pair lure&prepare	547	[^7;:Od]U7W8U/OJBiZ1iHPY?=BDZN<Pfg4P_GLjMO_j#NHH9+LjEP]ELEZB>g;Y
pair lure&property	375	XX[HYQWd]a#l<R2wSV/a6L-]a3kII-YW*[rCUNO?_^AJZO@D\FTN=FWb9rR\;W\W
pair lure&received	578	CHY_F55P4^H<ZhF`[H@7Oa5O^cWRHEfT?8gYUYIU\L8<ZTw_PXJNWM6@iUXLVW`A
pair lure&recruiter	530	BIUdCK?=BQNFjAHk7SBFJMY2I[IFKA:OO9I8^W:aYhPV^#NS;ISX?TLE+NLTOJNF
pair lure&remind	547	9)m_1QNY3Z4ahRetY19m8bFIwgZ^O@rHH9^MYO<3UiHBefRZ[U`HQr:SPcV2^;VK
pair lure&role	498	\5ILT59GRjW\hKCgWZgFcSQ,a[XF_QT@MD@77bGKDT^TkRcgr\ET__?TVwNMgJY&
pair lure&sales	515	OGL>^KA7.UEEJ=JNbYNPXdU;OI]:UMd,79^SULALhEWZw<[CnRUQb>?`YU0FJTeL
pair lure&send	436	b^SNLOIf7M&IKCQZS:6WTM]AvFGbQSw[9O_57a9D]:pPdZtMHr..Xv?jgC=LRR^E
pair lure&shop	498	2Md[9(LBAaNAe]OVdj\Q7hR;HRGs+LXT;GD@Fja\^be5lKoXwI?COW=WJvZ<lVPQ
pair lure&sign	529	O\N?<YX2nsLhE#AJEmdJfjWPODW6KFCDG[8TOMZFTe2e\DJ8[IEvR@lVPDjO4NR%
pair lure&slot	554	E`SD_8>^D`/Kh5DA\?QFQG;]JPBF^TFg[BIHiAE\UJfXGEj/UT3@@@$[BMA7ZwMV
pair lure&stage	588	O?OZ>JX]]IO^[CH@AL>F]GQRVVHDN]RW?LUC[DO_BQNOXMQ6F*NY5:OX<KLh#IKO
pair lure&start	362	lSB$G`fD`@cwEUI*;WFWlN7K=;@E=kb.TgLLH2@RdcCP\J1:?Vr1QEm4SDGXAXEk
pair lure&study	519	L1]OQCL?VeQFVXTOVXJ[PZLLGI?QS=7R?NDWSmo6RZ8XGXkcb[eGkd:idVwRc<H9
pair lure&talk	417	1]23`QW;BQC7aIB/aB:3AQY*fY;MQU0UZCF[DwvEG_TNBBkOPBcB_SXX9e\J5HIK
pair lure&task	432	08IGN3G\ToGkVM]ba/HkI<@OXrJ[@dtpPXbRU]I>O2@7[QLwojHGU]YE<U>D]`cA
pair lure&team	621	TMK[DIBOQN>OTGVSEkL]#X<KO[SERBFO<EVNKJbZ>oFS^`8XHGGSaQUGJKVF\IfT
pair lure&thank	673	\KMVT^MMOWL[D;APKBFWSpEF=NTWeCw@NQIYbDAd]:t\WTPFJIKGYSCGWA;Qj7HQ
pair lure&ticket	544	#@TOb>64Sq9<SiYu9;faCM-eDZgCB=XX5/\M`SLa.^K8:WOdknG,NDDPai<,fYTB
pair lure&time	745	B+XpEeAV<UKReBbcdPC^OX6V`[_HNC[`B=`ODPX5^YdGhS@JbdbXlaEcPXOUP#eC
pair lure&title	556	==SY<SVL-]E#`gOBhOHK<Y,4sSDe4J`V)5`>Hd[QX_R?KMamU\K/bJJ?fUGF[H`R
pair lure&video	423	4.Ws<WDNEqM4`cV]FD:J;YJZeS6T1?Un46II&bY#W]CI_YfX^C[4YmQeR]s;UIaX
pair lure&wait	343	QeV5Ig4HFDL[fNL&WVX7Vf\Z/sg<LsUU[E=9mF?dK@QUOJ:5HU^HeJ`m-FL>/_#I
pair lure&yours	569	UGNe<aD;9dMGbO^W]CDZHd,a\KYYP=f#X>SB[QFBcA;AeeLdiZmEdu/?Y\Y4gEV.
pair machine&meet	496	L@nrK\A?DW@TRSWFg3KfONHQJJOuI3p6VRdD7f3@ieC0w]8aQdN6YK,:KYOXd?AF
pair machine&mine	458	[_X`b]<XJE2NTE@w5CZKKHEOS`9`F6dRqBcQ*[THRY<FMK_@IAR]QOOYLVcHZc_<
pair machine&not	432	`c=qG7gTPCKB?3202YK7O0Lf7JQBEPRBc4O@[FVgk335-i_$H4Y>FCNX_TMO9wVm
pair machine&offer	407	e;JnE=GrP;B-JJ>VFYa9]H6HFwLA;EM6Q?]XiD>IV)WcGAgAV2VTi_BEZC^mJ[DS
pair machine&office	415	WgE0Iw\aCQPQUBI=VTPfQKoq?_<MALaXHHKCbQhG`3`f38]MJ4Gi_@_[ucenWfSg
pair machine&official	521	BV`qE::J]=Z]V\RL`U:Y>?/SRIHV#SEAY5UUY[,NHXFO]\XCQZVI/GQ?_=INUVJ9
pair machine&prepare	538	EcKRAPWnBWKCK[EPC,V]I8D^:iT>IN>QUKQ<1Ac?IAE]#LUT?Z>W^BXZ[[`;bIqQ
pair machine&property	297	=\JgOFTWA[IYLa\[KL8CPN\_LD2cX)mYn7ffV$6:YVkI7]aTX$BVK>^TcBU0#h<P
pair machine&received	515	[SSm:Ba?==7E>e]?J\PR?LWhSG.mZE;@9Cs;NI;7fY0GYF;X=I]w5<GDOUUBKR@Q
pair machine&recruiter	418	UH;Q[Rk\XC8JBstHH1@kG\XKAXK^k@mBP[RU:PM_9k#G[BR9d?i3EOYQfTj=_J>G
pair machine&role	468	W?SQOEEw@IMAM-@9Z1qM>R0[GWJ0^=MTQ6@\8FfJSAAH2LUYXICjfLfo_tFeSgCL
pair machine&sales	410	hG`ZZ8HG`[b?OB3?_RmC^0=9oVXM9LJ]2PkQEB[;c?SH4RU]=93wDWFhHgjFKFOA
pair machine&send	354	3U_?uP>RIdE5LD7ABAvt.K.w'Y]CAC(XfHdL'5]hL==RER8gIKSPXYfhglYYgiQd
pair machine&shop	325	N2YY#NXDHmM6^K;WiWYb4bNFUG8A/;W0EM[PRb7\RS0\`hRMd:mNQjFU_YU?^SRT
pair machine&sign	647	U[?bINUOGJMGHTDQffC;HTf]A>SaH>VE]gbRdW[YwIFQI8RW=;JcV<ATTHF:JXKG
pair machine&stage	401	nQ6`WN<v_,OVGHRJSLECRKV@>GwCf?ZUd]tPQaM6e=?eW]HK\0ClZ>NVKK`RELJE
pair machine&study	439	Yd8WITbnJ-tg=icDCLSNLM`O;E[:ULZWPaTBNJI=VTJa<NGBP+\TB2fU6(TQ:wW^
pair machine&talk	500	B`UKH@KXCGV8RCLt*;iKGI:HQQ=LI>CM_AYX(hQDQFXGCRMI#SVZNZ*]VW^\/FU[
pair machine&task	462	I>?eZODBkS<MLWLN=2RRNFHJB2dRVFh#ASVPTKNH`<CQ7WUfUY_GVJ8BN;7NQIZN
pair machine&team	462	8AcQHI1@fL6L_IFc>KeF9?1a>8e9/C>QbQ\IKTi_KS.?SBLINlZDf\ZLe[/VgwJF
pair machine&thank	509	T[ea;F/CRb=PJX?NAQw\DGUUDTIM?WBUe@ce]cNI]SI:USc>BJMY?24iOX]kJ_XF
pair machine&ticket	436	PWPYZ]JXOWQwH>XQTKDZDAa_6BMwSDNrAf9&_DHYXMVSIJP[GD`ZHb\A\@IB=;ba
pair machine&time	607	NHOP?fP^DNoPXWGJK;gMXSWLIM7HAI4LT9UiNRLVWIM\]JOBONIwNFRP`PD^UQYA
pair machine&title	486	HHEJL?fG?2dNMKQNHg\(d@Y^NL:UB3IQ_DOJlOLikIGclTgF)RI\@A;_L4JY5w6N
pair machine&yours	355	]PV8_?7H=IH`&kZuaF`)TW#_=B?<D5:KAi)DV@NQu^U:,1uKh;SPOK`]7YL$On?B
pair mediaword&meet	492	MWK>EX8KY6RNY:LRJYM9[FCw;B@M-uIrVTPXpINEINLREL[@_QF\aJJSM\oIUIQQ
pair mediaword&move	438	J<K;>KU#g6YCWbPXMSTDDGgT\^6eC<QZ:8_FEUL=Lf?JlAHcaW;5Q_GSJ@R][/6@
pair mediaword&not	504	KNalW`)=#VJdDLR_O[Am]k7MmrBmCBRbNQj>?VK1Z[K5oQ^D]X3hmORDMQRgOPKK
pair mediaword&offer	457	O8ak8':9#WGEbJHVnO*w/dLGnbYHC7nJSac::UEKhYP`n^SblK:L[[GMs_ZCc0NM
pair mediaword&office	553	6=OYXXBhHF1K\XwFWI\ENaT[ML7eDQMOWSVGVB8GJTLHVHT_]MZ;QW<IMcF>rhnZ
pair mediaword&official	497	3CKVC3Aa]YUYekN\FEPR>][GTS>wN^IT(PLETje;SMGQXZFaI7GbOQ\>:PVTQRo<
pair mediaword&onward	503	GXQM<aK[PADNGFIJI/LSQNPwT4\E@aEdPCcG=E9FkCJA57Z^RA]CQH;XEQqfKf7;
pair mediaword&other	511	RIJ?^Cg?f@BhT\uwHU[T8FN\H/^@>%EN>@JbP,bUcmGNFE=]Bij9RS^e/TU<V^EP
pair mediaword&paper	488	%5`hD8-EF]RNQgDJTL-RJmYT^UWW<LbtE2LI9hJFIBM;\fIu9wCebd>FZ`XE[5VD
pair mediaword&pay	432	I7^R6XmDRpIM`;LVVcjEIb4G_v4L6-XMD#^MF\L9fX43IQXPQjYWdW[*<=OiL,YS
pair mediaword&practice	606	U#fbV[Z7CG%Ac_Gc_5Nc,R@MjYM`BHIB;[clE_VFMRM,UPLc]Wq5bSl;\WC]oOY?
pair mediaword&prepare	388	CDQt?C[GNRTW\DLk=FMQFVZNV5GJSJBQ:c]3gD@:pgUNZLLHQCVSAK#'_=fBZcRL
pair mediaword&property	630	KV5Gf1ZJrA^SN6PSEIP\b8;f(TMH?KHb[K#VUMZYZJOPFB\:F1NTJNG]>VeOBkAZ
pair mediaword&received	487	8Bnb;dc`?VGG@_kRTC1n@\GHr\b@U>ba;hgbQGOKqbM>Sda`UCw1YIS>VIX$_5tW
pair mediaword&recorded	664	OGRR<bl;EPAC][dW`1RwHP:5Od?YH>F^NNLX>lK>YVMAaYbMUUELTd@9gdEDVFP9
pair mediaword&recruiter	651	PEDWIMS0[>^bbwVk>BKFNTbUHRU`G9LILUJV0D@[][7J]T?PfsMEOMj;JJBKaoWM
pair mediaword&remind	799	.@[wAX=SPP=RPP\WDO?IFSEB\_EfQTZO4<ZOVVM@cPKDU^O\PR]DM\=G`sL;^P`L
pair mediaword&review	592	.TMWV9P@QWDa:XWm9YRC;D_dFEPL9_:7?IlXj`S\aQSJwWW@LSOB;VEW:AT@Jf<W
pair mediaword&role	475	@e@7IKOTP/NYE^kASLJJ93wMK:J0dP6O`R=?:MAU<WGjA4F#CR_o>9cOEMUeJlDY
pair mediaword&sales	727	@=bi;I4PTg(CddURO6=pF[1PbTThEEKHM5e;ACK.gZ@9YIZlc]DEw`IHkcGBhO_8
pair mediaword&send	496	HwNAJL_^CY3E^jPX>R^`DSOk?a^TQYf`9;YMC]J@FYWEhVRR[R?9FMHF[UO@c.NE
pair mediaword&service	684	^DJPRwOWBGH[@Z\]RBDI@CHXNPOOKQVNT5fQ:I<FhWUFP^G[G]SXgMQN]HHLHBOF
pair mediaword&shop	566	+ZHVwYBSEMQLDOQOQ8EMW;F^U[YFPecm4PKGSHIXNQXF=IAY*U7dQZ,e;me8*7XW
pair mediaword&sign	374	8p]XGwGZ#T]jLhE-jZ7n>/JPgYN@;K]qDKP\4?p23^;A=J@<n2j\eJ9k%NNr=-5Z
pair mediaword&slot	637	YRIXl`<NME[H_B?LZ8OKKPGIHLf=KMZEWOWE\XHJGDTH.MkAG<=7=w1L[kDDGYH?
pair mediaword&sorry	759	E;f7O#DA8T=dEsRXOMUe6T:Ul];I4/ILNMLPABOHXXVAMXaSW_;XXTSCOeNBcM;Q
pair mediaword&stage	440	R^Ve^NiG\DO?r;.U3djQ^clYR.kMFYR6^VNrAkHkMOKL2=9TnPQ#?bdV9M9'Gu\Y
pair mediaword&start	530	dJ7HabGL=QG[TR?HP_l4<NfI?=[?7JJnVU(`[MZU^0PT=-XJJKgw[I\T>bsOJkOc
pair mediaword&study	501	UFO<rwnM:NHhN=K]^KueM^BqI\V@VGdZUf?IO:<G^LFXS=mD\FNCJ8D=VOGcKb8N
pair mediaword&talk	591	JEdE/N@X6D5=UYNk^F0n@YGI]Y9_>ETcH*_DPRGE3SPAXJQ?OUC:Ti@ZjwOK^TZ7
pair mediaword&task	623	#YDJh@34`C[OZ;SF@\]KeGUR1a=J:\/gc:I@FHLYBH]J5ObHCEEmGZ_l;cWK9pfP
pair mediaword&team	420	Av#MbTUG[L]W7Ngc_'HKY<e]L/4N:Q^SXWPRS85ZeF>OC>$:.[X=^_V`E7WR7]VO
pair mediaword&thank	777	R+UXB:PE=aKK[wa_LKBWFQGA`l>_>@OMBIJ9OS6KUcNB_gGPPgXFI:K:\RSPHO`N
pair mediaword&ticket	782	?QWa>=_KDX0QOQILE@WW?NNQKGWOT:XAQQbDJJ;JwMF8[SQKVTSFZM9OWJ:NR^@D
pair mediaword&time	485	I?V_CN8DMVT@gP>GW?Pc?BSMZ['R/7FuL:V:9Jh/@<A#][aQDXP3[`AP?jS\L.qP
pair mediaword&title	746	UY=ZX9bVEANIPLHTZVwQKXTJSD;BvPB2Ka:NgMIZa?NLNIOBJWHDC^QGWBZWXiTF
pair mediaword&video	592	N;T[8b27/X6FewaGL5@U?\4@ecFe>=SY<?fN=UA?ALB2cZY_UbF)\_68alK?d'QB
pair mediaword&wait	533	CkOO/WnaGSR]4`SVHJALZKVjJ@5dbM_X?_R#Wj=MMPP\UQM>GKFX\OjCABRPRH`^
pair mediaword&yours	525	SELj;D<QJW8a]_bEZ,:R[XNGXGiJwCaR^g55:G=,:@WOPKYMU>bZ^MNWLAV\B1NA
pair meet&mine	587	FOab;B+87jT.`\?ipHEw=lF<UY7l7GrVUBWC@\P>TWVDcjHbRVM?P[9RGnT7nJe,
pair meet&move	542	V4HB`;?Q`@XT';]L@VPWch:KG?QPL;B-TAX;EAKdNAb#MR<]SP[GIVDS@A.=TJL>
pair meet&not	678	U@>CReVn[2kH5QA?FJC;V)MOB?6>\i7:JAiA[,JIH?DB2A>YNUwVD:[:CKI[B=eJ
pair meet&offer	527	Qg>;KObGBIX-X8)UQ^OSk`w>3a:CcnjdYUJKYPFQO5TP>HQ6BS\X?S_c.J[_VhPV
pair meet&office	436	oZA?N=TJ:HU`cGO;]D@UW:OMJ#4IgSE%WL9U3_MXE/GNOBO=?=-T*GKi0G`W5>HP
pair meet&official	643	?YlbR<GA8SF@pV5XQ-D^AeGAOkXc>=wNAOPQIGT<H^L:^[te`dh+IX@MfLQ1tSQ:
pair meet&onward	709	NAMPwLKVTGEKMNE4WPQ9SS9@=QGDPb`_I4Na\LOb>QZI=;ISPUZ^ASHZ>Pb=FOVQ
pair meet&other	492	`DR1\A3F^Eh8cQ7,dLC\@XhBTCF[=^GWfNQR#:h8**L4HlL<^W>;SmXNMI_Pl6EG
pair meet&paper	460	MKG9@OVVPaV3N[=3?UD?=>`:8h?I;OA\\Wt>>JdPE?\4F#cGEcAcCRYT*OZLA6te
pair meet&pay	408	bVFG;4c=KK,XDbv;:T^Ii<V]kG#RINLPuad53i4HH=^`8RM1BGJ>UD?sG1DDI_7t
pair meet&practice	448	R6UJWD4U:pAAIHWTCSJO3=H@[SDY=C51BVMQEm`UIb^9Xkw_@]<SfSmVcl`::WHF
pair meet&prepare	480	EBna@7B'MAVYT?:U@,J0POfMXMPaBE<J#?B<NTETIGLO8mi;7TrjMVRL`qY@_5`T
pair meet&property	587	:?YbG^V=JYF>KWQK@SKmbR5b__GYO[N]JJbCGYKJ@MP4EObYYW=^dJPGZwQN[3OO
pair meet&received	389	#O(UN44H[nQ_;EWLWX)8DPTd86hcD?7NA4UJXQ+[WVMMXKS$@-dUQYIh-RkENIZC
pair meet&recorded	515	6\BoOS1@WIR5A4?GP`9NC0ScSJHi#Y6UF>d4OmrN_[FBFTFRJTMdY^@:S[f@GYOV
pair meet&recruiter	462	IWT\(`ZW9=AaFi@:aS6@T^*BEMMUhMh[FcZEW@B#BNA?U1SQFMWWXA7Ic2duF,PC
pair meet&remind	477	+#kpP1TN8iYIIX?UTM\NOQl5WM=M<.QU@MS+6AL8^MJnEVgUEKP-BOEMEEYbFW]M
pair meet&review	507	ZEFZ=`pALDGrEgwRH/3[%/Jo&:>QE2N;MHLKaF[UDPE>\cDHPLOBLJIENC5FL^Z]
pair meet&role	620	N`G?XJ9Ua>S,^HQ?T_V-cWHL)PYXSkAC]NJUOIYTF4WB;KX3RZXPBwCaESKCNRXL
pair meet&sales	706	?T;BUNYMGHM]J5ITF_<?X]\I>IDFc2C9IHPdgK;NdKU^NJI:AH:G#P>_EKJD>LHE
pair meet&send	529	CDaPSE9AFUBIW@4eUaBC]U:DMQCd(FHHKEXNNX^Wi5,BLKMaQ?#L6<2CnO8WuIWF
pair meet&service	594	N`JK_IERcEcP]0C3Xw67L4[WbIATJe<PWIEGHVm>A<^I6GP@7QXn<KJiBPoD3cI]
pair meet&shop	461	l@L/:ggQ+R(pBpawSRYgFO)pG;]B9;qBMf1\4ICB=nQdMBUEPL0XJ:LBWK?HA6HQ
pair meet&sign	766	GBE@E=:EXYWWOKHIOYfDUVM@LQSC/EBDONLSAJ\:ONMQ<;?R:<\w[AJRLKTHJ6OB
pair meet&slot	487	nPGLVBRUMX8VI8LFZ2Z@_/R`LCE?eawWGY8e'>GF>VcYRYtF:NLC@`d]BEK]MNlK
pair meet&sorry	566	SIFWdU;SRRs2<M#0qV,SPmQHP4[KVZM7G@U2T?HRgDM56JYm:GQ9qp:w`_3L8?fI
pair meet&stage	495	Z^7RL;0_LW8:M]LE@X%COOWj?Y4m2hfKE9R0>lT:XQRPR_LB#T6;]@UqYYf0MIKE
pair meet&start	522	cOZZSZ`j0VQF2OSP?H3IY8@bSA8<XwSnHlDA:NMB<UWUM4>_*KUUoHf6W>KsB@?G
pair meet&study	435	G@NGBQsRGdOHYWD(kH[1KbR:PGVQ\C`9ONMEOQYFB'UQYw[XaLY]L^S5YBF\^_D0
pair meet&talk	620	Y\HDYROQcN*9lNBKCPM`OZYW=FQV@LPFg>?_@pYN?@OZMOb?UEAHNiSNE^RIOw]R
pair meet&task	658	IQB7V;LKH.@;OWDOGbR;ZNMe5?A^N?2:oJBYwU@qW]MOIYKB^CXL?TCT8\C?]pLU
pair meet&team	574	KG7>AKMQ4/Hc:\jd^TUIVLFCB4C9\G`KQSPRwT5HQDhcY?W6]M>PEPGhR1AK=L1N
pair meet&thank	581	eRL`=rci>NGS5v^YLYChI@.:wLUQINo[XLaK>>0JB\Ma@FOJDUB7`H?A.QOCU6HU
pair meet&ticket	672	[ZNX@FT\HFe@P<OHRP>ISP/\BDUJ]CYCIT\ZgIMwgaPYW>IJO?V=VF<EG<Nh:I;F
pair meet&time	571	JKTKNR9ZDUV-\GJQGR9RTA`N^_0iV\Ca;:^#7Z[DGQl4NRiX>SN[8W@nKa]DA@hQ
pair meet&title	543	2VeN[7$KDP>JKMSHcjLWV[ON3Th]NbV^M>DGqAB[IOYZBHTIL\=KPNGfPFP#VXJD
pair meet&urgent	491	MVTSV:MWcb=:`DXCRT]=6_RFXL]DNCAa-68IcPNGgLW*HLO]AHRXaj/wMqV;_2Tp
pair meet&video	463	ZgCPS)VEDbZTUPK[uKT>`P]:NGd]DTJ>gO2k1QYCDXTBeSYPj\Ow<tbNYg<2nKG3
pair meet&wait	544	F@cG4ADKJSZLSG_1EI;DJC]b^bIX?VJlIL\@#b6OJ<CIFYO[[S?7BYLHLPEHWcbC
pair meet&wish	445	CZaUJ7\C_`U_N?DCWiDUZOEJT5$kK%;@\YT?X_M=Kf:CUIU9QV>TPTZvh?GL2w8'
pair meet&yours	649	KNQF_?_AF?PQKD=YM[SB=XBIRJWRBa@QF7OIwQ;M[N]_L>ELHBVQ<ASVSFF$KDST
pair mine&move	598	;%_o3K4<GW>7GBVQSTFv8sI7YXSM#9S[[?kVPNI&k:65`Do^\\@JTS[Cho[UUH\C
pair mine&not	519	RDIfFc8v/JNj2LO\LDWXQKPSIPIIX\_NHKY:NL4SM7PLBZQfOOHak/N#EA=Mt:;O
pair mine&offer	568	?^LuDT-7AeX-LPmB^CNXUVEIb`FKRwtnJ5nK7?>@`gP?QRuQ?]BIUVMESCVDQ=lU
pair mine&office	470	6.5/VDkwb;V[E,S?[QUOS=SbP=bBaaadh]2Co@@[EC`W2.S1:5Pb03QwCCSNKWFO
pair mine&official	646	EC=CYRH[W>oCL<R;gld>]Ka`RC]9CV<II7@BbLQWbEPLKZ7GCLd^<WYcAwMBCLYS
pair mine&onward	489	@8hrt,J63UT.pUHZS>CM/w<>DgRB<IQFPAOFNZZKRRR$[U[3]HUPHg9CcoQ6XGZM
pair mine&other	409	'SHA1p/L1kHXm_PAn*HXwXh[uE<MBmOvLZ6aG>JDGrR>S\D+'-1HO3AR3FXsE:JM
pair mine&paper	482	E[>K_6nELNBGMDKcwSfAgN;FNDSPHOVG[UKSOW?UVC`DUJR1hKOcDL5H]3cGg^BE
pair mine&pay	537	JDd_8J>X=T@GIWZA]A0I:A\Xo_X8IXU[#GJ+A<@8Gq-a\Df?8s]HWXTAX9UMZEqM
pair mine&prepare	763	@4\a=BD<6]HOXIHcwGME>RQJTZT\DJ_K,:Z@XUTE\_ZC^iSHNcOOIQ.F`XXBGXZ?
pair mine&property	507	4W@TPM5FK;?As%TPjiHHJOd]@CS[AjWK.:`Wae_l[TgT[@NMZS@;N[9wQ_Q+NW\F
pair mine&received	459	;GQOHD8[FV?$g0oc]baDKb@8KOk<?7L]^I`nwRAYaDiKCbgPT8'5IfXMDWU0XeWR
pair mine&recruiter	460	f5^KO.#IjMJ4VOD[\\MFSX:BKHPM;A<FC=AEiN,Q>PdK]ghnd9?4RhPQ\]>D_mTD
pair mine&remind	627	H>=WWeXG0T8`<YQVZ@_P<h0QUMbJUJW;CNPwQHFUi_/QKPC[e_Q>NIB8GL8ESGQ@
pair mine&review	524	F8kXK7D?Ms]AdbAYPDE^=dc>fgBR;L@pBBmG4gS+ouLJUeVrm[>wh\BMWAr9PGC6
pair mine&role	957	:3XnL8%10fU2Z_ZU^Q2h8p62fW\dC?[c/>[8<\\:r\Q#]`^Zhd7-[c6YeZ@?V>[9
pair mine&sales	455	u;eYhAL,_CEIRHFgWBHJ0KYYD?dG$HMQZb<fOFcZpecGS=XBcUNP>w/MIVWQ]R7<
pair mine&send	622	D3\R7HU=Flc>^fKTQQ2[3e;DptRY80J\0Gd8:[mPWUd1cnIfUak7Lw0FASNRadY4
pair mine&service	591	OSH9FTPcR:=QF[w_cEIYNRBYsT>I]b\S6>GKIHN8[PQVCGDBPXRLOJi\HJ^DHGEU
pair mine&shop	502	X#Bd;Q8TOTSH_SFHU4=d7`DGZgWeM>W\\RFHIRdBeIQ;SGbaDZE\]RLUcVfJYEj2
pair mine&sign	575	LMc`?_PJ/OFETN`KQ8ANDYJCj^E^C[G`BEGA<N>$P^@WU[rP3^#_N>9I`H]JJ@j;
pair mine&slot	713	I?IUNQ3BSH5OOBAM\=CERBGAW]=DBZPO[NGIWTSBFkXSWTw?iIH\GRED@AWMeRJG
pair mine&sorry	466	EKFNNKNnLR'Q=bFPUhaRHR?VHO>?>+kFNE>RW]]OVIaTDeE[b@Id<UT]awLCHEK_
pair mine&stage	414	EQdfBT[NLn8Db`TEMBKO:IbdJDNX@CW?OISeOcwLN[G.^X:JX]a:g_IWfYM>^hTG
pair mine&start	621	IHO_MD>T/V9M]OT`S59qS`BA[MJZ[Ln^VOXFNpI_TE`IYalmgd-*K^D[wN>+dQh>
pair mine&study	509	R1UbZSBML`O*OE4^fCJUY_6L<BP5N=eY1[+WUoNYS?@YM`_Fdb81;c=R^WE#VPZ<
pair mine&talk	487	5AQwWd@OGETIbQZpL@3^CK@?`k?KDShvD>T)YcN;rdS>JqrOTI>37D.WZVHTH/XN
pair mine&team	781	DPMmFFUS6gAPHa\S]7/k>\QQ_UKj`_cwAL[EEGZ:AWF@\eO_GKRN\Q=WYN[FML]L
pair mine&thank	761	>=Sw8P<Q4Z?L`h_ga8Bb7^E:VUE\EI\WE@PN?f)/Yb[5lel\W[H:XZF1WRcRf7JI
pair mine&ticket	494	V&FbAaJbKJK;HNDHWNSFDR)JYYHSLRM2S]CE>eR6dIAEWYj[OT]kVf;XHu7VMDwD
pair mine&time	601	\Dbi/O9;3a=bM_V\lCEp7`#BoHF86HigKU_BLX8:OTSH[_cX]aFJZ^D<Gg@MoCNC
pair mine&title	654	-:IaLH0EIgIEeP_>dFRdCSIJ^UOwK\Km9F_A=VTLS`hCQ\vGVE3AIbBMiZm9ONXW
pair mine&urgent	441	wC/Is`bR+RVY2cW]9SC%_-:VE7NPTcfpciPbg3DFKGnSM0N\=RWf6a^NRU0[i[M>
pair mine&wait	458	Li0_YiqSG/jL>6j>VqC]=7@IZ(g*X[VCYeVC-:DMR@aYG#$RAe_GKQUK=<?a88PA
pair mine&wish	775	DUQfFL9^6RH;]WUN\1>jAw@=`kL\LIWe8Ll@BarOHaTA[[ead[<S^a/Ncb^=Z5gY
pair mine&yours	689	?V8MFA3>J@iHN@>85k`:`DbYEAOVC^<OKa=Pa^:q@?O`JFaD4=Nh?Ddj<TPdGwY_
pair move&not	698	99G3_kO@wFL^PGLA8HZB`5\UTJW><a<NB<>UW8eM,MBGB0JTHV^PXHjB>@C?R\;d
pair move&offer	541	?X`JUhYHIB2bZq`iB\Fw@OgdO?T^gJfWG?HPFbOEI>]OBU\\\Of@_YJBTP,I\N>H
pair move&office	777	SMtV4>[Y:V5R`g<OZ)Zo/H^?mf=f;2WcGFOD+_k@.QDnwXbPJfDIY;`6LEcXWE<a
pair move&official	649	>Eb_PRvETQMXFJ\[TJ?KLwTJTJUHJBPJV\DYRR,IWPbHpZM=YMOGLc9p[MSJW_?I
pair move&onward	825	X\FDSSwWFHO^VKOEAK^MTJ]IYQENJHVIR_>GOUC]ANOJU@S:IADA>>TFA6BIT`8f
pair move&other	601	FPMHLl@[DEWFL.lHt^ONC[QWYLMXOMX\f?W^SNL_SLwKF\:D3SaB]L_TPPO>DSY?
pair move&paper	582	PBtELCIN+QC]o_/oJ2BhLVH8dmFKK-w[aZrH?RW8UEA7jng]XWFAYY5Il@GHTMPC
pair move&pay	577	c@E_CkIw:<bJ4`];OO5CE1WHnHAKcqWSNGO?3L9M=FBGSKIF=HPVZ?GF4KIGWSQ=
pair move&practice	628	fcMK^J^EdNYMPG>[Yw^;KZELEe>VL7MAWE<_:BXWNLVHKHTEKCIPRXLI4SiDCRFY
pair move&prepare	649	=WEKHTOLYAIIODEBMNRDVVI^HBVD2CKMpBAaL3IcM=\SH;LKFFBFYH\GLw]>9YWS
pair move&property	597	ZHBpQbL];TNK?VbBqO,GnM3WpAK6fK_W#McGU?@FGSbMNkG_6PjCqSRTGlMQV1dA
pair move&received	581	HLL^R>rONDFKJ`jLM\H7#ERdDFRJ,CM0=GG8dQBTs`3XNPGS<Mv:F@GQZI:(JQC2
pair move&recorded	662	QH_T?9IFL^QNOdNYQNGNOVG@_JXZPNMVY>[@JAMBN^>JVP[H_wIJZUHMNSKHQRI6
pair move&recruiter	659	NV@DYwM]XXUUJLb:XDWFX`ZRIEJDN`XHO@HXcEQ;WZ;LWQ:Ec@cdQDQN;DQRJSGX
pair move&remind	842	#BLe_G?MIWTBEHaKU[\@_T?RB<mESOGIJ7f4RQJ`WN^24NIaKENQY_C`BgC6Ee\8
pair move&review	580	jVgYFONJFTTh4JEYN2?NFLOclIFDRP]VH[JKPSPKO[P:^IPJBF_TLA\_R>hw7Q/V
pair move&role	771	NQ:Lw[K\KPg^=;TNVhH5f@Ek7>`>lpQIDIF]NC;fO?d@451cB6XP[TUNFX/@+H\L
pair move&sales	677	N=]R:sTW6JE\?jYQ_<AwKTMO_OK\JT\^CQRN@UB>@S]SLS\PGOR/a>AH@IOO-I:D
pair move&send	509	D^\EP@K-eUWHEVA@A]Od9arHAw2R?T1:BAGRRaUWi=F=[WMOhZCF.pde^XX#SrPP
pair move&service	557	U>;r>[c=;FU\MfY]ME*YKelJiY2L^lfmSIWQ6a7*BYi:?UCO#ZX4hLfbHDPLT]HB
pair move&shop	612	Q=XaM53@IbWC]IEVV-KL_m9>U[Z9Lhm`WEIXS:II\A_OSFLR[6QR<X@wR^RPJJ`H
pair move&sign	570	[n;Cc\dNd=M_B4V^dVJ<aJ\@KGKLVQdPJa8I:A:^GbswR7^M0?QiE<br5FeQ2UOe
pair move&slot	728	W3KgQO:V=]]Q#@]IgQ:CZ[=a@7b8U]kGAAW6J5/YUCg82W8\5VMdcg2RFa93L>X1
pair move&sorry	571	=IX\[PIH[Z1b3asO4LTFEa?YFPYW6CE;LEDc33B:PGF?R[XbGHXCwfTH`qN[B8RW
pair move&stage	514	OVha`iOP6kQPI_QSQ?HmgS2JL'aQTw^EQbfRePAKNZXK,Z;>IVaS^Cc:]Qa^Z@DT
pair move&start	509	#U:Pie>d-CQF<VgU]rP:WJKMANk=eveG#2h4i[=^J<U>GM4t=:FRAmTNTa0?K:fC
pair move&study	614	_<FsTZEA)MGLCIrBqVD^RT>;bBBDQJ_B\WMVB]NOP_WKLAYP7@G:wddLF`JMJRY8
pair move&talk	502	XX+g[afa\57`;Yg1lfMIRYVB.*aApptYYbTGm4Fk_Ea>>MA[?PO.pc#X=nPXUQNF
pair move&task	595	WZ_`\U26N?g=ODX:MPKRF`[jPUGNXs[`LBw/JI?HVGs@<ZMF>9Z@]^LYTiOW=<aQ
pair move&team	600	RI^fBhUmDEGY=F^AWX-G_F[NwDECTccK+Ug+OK=FPRXOBAFCKKP@kBIVDVO\J*_I
pair move&thank	492	fQ`G[CLQC^L\TEUdS/W`jj:HVs=Z?XXQZDC4^Oe>PCnO[PNYQwYR=b@dU^sGcbZ@
pair move&ticket	455	5%?mZHXGA-D[>O9h#F?[UBk<JhuQ0STY@^\JO_LFYE4G[cLT=d_PQMg6YD8,f_?W
pair move&time	761	E1]g\k=RAgKV+J\<iR0RL]?RW9d/DVbV37s?PE'VXHb9FS:b?D`J]]4a\\#>I<`+
pair move&title	654	U;>aO[K^>NX_:JvXsbEK_c/kMK_5rfn@7NPOh?EYgWe>ED)sA;A;]^#jak3>>=d.
pair move&urgent	633	YEWK<X:TJL=^NU=Y@NNVU\ARZQUG@UI?A@nQPKI8CDWM.eEkTGHTwS9iZX]OK=E?
pair move&video	454	:-_wUm?TcGJNcQkWZ?cYMOBHZ<phJY`<ZGf`EWhQkfq3PRDjLRr0UcN;J\[1KGH?
pair move&wait	562	R>4Y[]d9XHPUC>L.UKKTEF7jMFW(Jj[IM<<BQ*%D[Jp4*;LB#;\DlHXgC\8`,NGB
pair move&wish	673	FJbUSQT#A\AYNNZ`G/NV8P=DTc7TR9OEZ8Yo]ZWHNRI@cbC]RaOBPLXAGRGFXXQM
pair move&yours	772	VF>RSwGbTFgV=?]8mZAMgV:pBJe1d]c<TLP5[-@V]:T0*<(bGFPhoWIf;a3e10dF
pair not&offer	557	CBX3RO[TOO2:(TfR',gY1<BMMVaL5UDEVHETi@ha&Z:5=F/bVdX1jQa#Dm6[pcSW
pair not&office	510	\?FHG[E<TIL=_^>`@_]ROKZPAQ8^DwB7>2aM=?dDCLM:Ka<7uXHM2OOOlG0^kLOT
pair not&official	479	KIH<6jC.7LtG;>SD7HOmhCHDTCBXK=wC-VM*Q3:JYR+dB9>OcWV;9BNOPFCCVPN8
pair not&onward	682	J%eALD\ISq9eChoUGGUt?T(uZA`1'HA>]<QgQ#X_(U8F@=>nleX7fIQ4Mh:7e=JP
pair not&other	352	61\CL#C<:%EJkNZqS/I^S;Hd[AbYTd7OmYG/?Q(J?o8^_8L6as6)Z3AK1*&H[[F5
pair not&paper	535	QQMB>ZoM5Rb@hE9dQBLK:PZ4OIOX`TWZ79JJ5SbPI*jO;Bwc_GOK1lT=SMQadFj5
pair not&pay	587	RRZsI[mdD=>_IOF\<=3`UK>_mJRTIEjh-^SR1+?,9cfnEeYUUO[ZwQUD=BIcTL8n
pair not&practice	712	GTIHIR2EDPGmoFX]BMDDI\]STdEY7?CU+MNGEQLNKS^]wX`Ig@CGLNJ[IQVI\N\Q
pair not&prepare	455	R9LFIAkH[0I9ILUA6Jd<[EmSMRQ18^LI4cH]7G\AE+;WBDj:;ZLp#TiWM:E^W_VR
pair not&property	538	H^J'cOH0SC8LCK;R<H^DAQNb<KY<QMQ.fKYXe>Ya8XOOOKFOip`iGUq&ETGwaSLW
pair not&received	636	2#_:sO=ARLX8SIIZBGUNQOI:@U[2B[YL\*LHR@gGD>^:@=TscQ]XXUMOks?.eGH4
pair not&recorded	543	WCbcL<.;U_U6^UPk\CU]CT6ChJImTM`_?Ip?MLa0F[d<\fco\WLDMqTS\w@8`@<D
pair not&recruiter	751	N=V?EAI#bLJSWZ?T>1NQS<EHJMZIIC<EU:Oc\UfY?@@3J?ccglq5EbSNULP8dgLZ
pair not&remind	486	SLYiQ`)=F[HCOI@7MB7SZC\AbEYMSOgK46oQNHGA_#S7NTsR^Mf;B_@.n5TZ_k:8
pair not&review	874	F=hNHJ@_bQK9VSIGBAMWGILKUU[NTMRFWD<Q=D^V?H>N7?LUQWEJZZNMXdR`wERU
pair not&role	809	G8M7Af]Tc=MSIuUd*3ASZ4]KB9YQWf2BNCUNH?P?0D<A@>G]eq]9LW_/;JDVfwSO
pair not&sales	621	(@aZREQ&AOIXfj[XIM9]9KA;H[#Y7?5P:0_F5Vl9QPI;_d_j_eV?JqURK^HBLRXL
pair not&send	492	HfYUOAFsF1NDLH>TJW_UTLCSV+KA;ZelrGYF[#VTa?YAGHSKZYJLPHARs9lNAPOC
pair not&service	433	O8[PP?EK\ZWw6FShHRYB7)O4XLULcJMUGB7BR7JD\W]g;/A3YR=eYefBA?SJEJ;_
pair not&shop	372	+U:[jZAb?[_F_#%4Nd98kJW==P5NQgD>aHu_NG-\lc]U:4RK6.L9QGB\AAPLJSWN
pair not&sign	487	OKXT5\DN5G1STim`[49n:7SHdd72UMwPIkgFI3CI;RLQ`[V[?J@F_M6'BkJekAN3
pair not&slot	572	J#P@bfXZLQ]R3TT`G>7MSL>TJD_:DRfPGK^>TR?ZJNF`N8SWAUABIEY?=D7IXPMW
pair not&sorry	535	B5p?b9*NOdEGnm^v:;[LJP6ADe]TN2?4O4MOM;\W<fENZHA^l`-<jd#>eR4,iIFa
pair not&stage	764	;?nDWGOYHJGSDVYXLP_sGD=\J>j-IH;LjT:SXAQk=U:JHV:dJUNRwI[UKYPAOLRR
pair not&start	503	uwRk4MS_=87Y8LSaTf=hQ8@d^S_7,DqpJIO.F7_Icj[OcgYGQSW@eUCS<A^BUHMF
pair not&study	443	F-b]\HJ(>RVO>8gSQeRBPl#9PX^JMEdRQ1\OKX1L(9sY>]NJSV:BOQ?<RR3AVKC@
pair not&talk	837	NDEgKGPOMWh7O>NHiU]CLS[CJOI]UPHBLRYKF_BGNWXBUDIOV7DO;X=YHOL>ZKw;
pair not&task	545	C<SBUUW<h]HQ2INUQYwfeG<HTED95RCZZQjU?WZK@<EDIBNH^ZCLVLZBYdSO\P@S
pair not&team	482	OHGQ]O\UD4Ka,aOM/DUR[,Ps72j>EY:4MoZ7i4:m6M*BD='IMP`3M%UA*N%QLb#n
pair not&thank	472	AELF?fB]F`GPKkcC^<@RJNMWjIJYi[]D[Z/3DT&h#aU_1FPWXH:CqJgF/N?c3]Wr
pair not&ticket	605	4iHNTGE=@P>SeQU^TNF\DPZHKn#Z>JI\UUF0\rKZEJjNY[mNWO>8AY6WRie8`XC\
pair not&time	726	p<:Q@iFNW;f=3IM1QN(9aAVFB0<,qwHH,9r+h22EU3W?5;YbP6]T9X]U8C9aB9h3
pair not&title	699	D5LCTA?6ZFJZ#XKZ?8NQ;9CWEHRIIIFAO6I`ZI\NC\L7QO?VRYlCcUQNZ[E+e]M5
pair not&urgent	518	pNUV/JJJBL@MPf>-LYRE0<CNtSRJ;J@LWCE8<9T=m\QW7]TJ8DJ`w9S^IUT_HGLK
pair not&video	547	MONY?HQ\UY,P3XK<H9>[7,eQTS>LCE]YVX>A#bFJNF8VW`T]?SXU,:T1;F@JJ^>?
pair not&wait	466	XR6L^_YV]B#^Md9:S1_D1-[[I=M^QOVNQXReFP@L7SU?0H[)EcM[U)sH;>QTFY-\
pair not&wish	467	M[t:UJR`Gf8aI]rSW[XrQV6L^HWQdR]]=jR=M`O6BF1_RWLsQw4KnVCLt\cac\`a
pair not&yours	570	G#TTsU%YVA>'bGGd84OZAI6AIB_:FnS\[@ZRX2ALOC69@OG_W_];jdR=B_VN['UM
pair offer&office	437	[=]kC,G1NoM'a38\WpR`9sCDNVUa6AbR-HV#akXE[YUJ_]ULnR65-cCL>Ud/l6X6
pair offer&official	502	jbRL>DRiM[_T8`D/UF9EK[K#<KMXKHDA;_?WRRCI]]@X\HDJBJdt_GP:28V[BRJd
pair offer&onward	569	TXWd?<TTVwIGTMW]M@W62pQkAPPdF1?IJESEV\^\ggZQiLKHbP[GIN<beE\2TV]M
pair offer&other	634	OM<`ZVQG9IHZAwwTVV6qC_T\dE9UPCiWQ>^:MJJPFGL;`_L^BeV?PU]6LL-VLCJ@
pair offer&paper	479	<dZLOKI4L`ZElZ\pw@Yh-k>LVhPKCLTe3=gKJm^QiGjIbYdWUjK@bVVJgatMNPgX
pair offer&pay	649	]+ge/XN>GrbGPE=SVg<WNsDFkgUY7Hb?6NY@CXUFmi+`bYCQ3LDFZM8wTGLTAPe<
pair offer&practice	584	D1^MA;GVBZD>R\IfwG6aEf+C]C5d1P^bORMDKNN@\NXGRn]n^M@?ZS01]fA6fH^7
pair offer&prepare	430	h?G?Mfb<kYZRSEDc*UcSbp:6QGJ=:8h%Ji[e5OJIb#JfM>j?qDQ2IFPET,MWE/`=
pair offer&property	736	I]Uf=bG\GaMJfATThB#RWaRQ[UJUS]MO/FW8:SC<EV;MfaeGRC4JG6VTXB^SC@RN
pair offer&received	570	5JKL=Jm@<IA^ZAn^LwJP5NV?Xe6aDYRFFOYINdB[VC;__WAKQWWVCTXhc=eJOFUe
pair offer&recorded	492	b?=SF^fXVgUO4GVH7K@HG\`J][=VNAG\&XO+RIRaVf^YJFGPUW/NYBwPTTa\HL^a
pair offer&recruiter	631	ROdk/7ND1F]2b`QWXH)P=`P:kd2^=Kd<JLcNDUTAB^C<`wIU[TO[YYMSPSfKMIVA
pair offer&remind	349	PSBV:nW5ORVPB#=RUr?2EqoZ1OSIaHS69UMC_1BnH/$<hMAXJ5=lU_LRT<?]MfTN
pair offer&review	621	L:cT7aI.PI^AWAFXVSTJ<f3K\RKG@H;IHS38FSw0iMBO\PKQZPTWUaMfFN[W[CW1
pair offer&role	616	X?`A8KcDec^v[,M?PiOCMYIQRS`GIC.6Bc5l=Ag8bv.c[G#EK=eao>_Q>NUMI@99
pair offer&sales	755	:9PIJ7;B2QQD_MOSVIRIBwEDcMOW`<gU<N]ZQqN;KCNIcfkPVTMHP]AH^SKD[?ZH
pair offer&send	520	Z4fEKKO6E^hMRJPGr`QRdZg]8KuLJSO2AZqU8EZRUMNEemIg0CRtT?hw@OFN-R[9
pair offer&service	780	OXQAWPXOIDPGKL6YVwPGTiUE;ONEMXaIFi<UHLTP[RIWVDL>QEJK=E@PDERSKKBQ
pair offer&shop	530	^EUTKF_Z>WLFfB?@oRPg@bZFHgKLN>cPK@JWUIYFLgZR]]cK:G^fX\o]CEwd;gFF
pair offer&sign	573	SEGUUw\_VGaOEJ<?OG)OS8J=U?H>LE]o7NH?C/?.NNAXLKFE=LVR>QVI>4Xb+LNH
pair offer&slot	438	D.V+7<OG@[[SDHEK@VA;L7ALUS\`[9E#6P]EP]qQq_BNn\8M9IkV^\R.Y^?[Li@&
pair offer&sorry	653	3GdK>+C@:Z3HVrgjYHEo2M8?_VKi#$IMJ>c1^nd:9lM;Z[fkgg8#1_0CitW,pA_X
pair offer&stage	435	2MYcAQNT5Q)^ahdiC6Cg<XZ^^s@l@-w\JO];[TQ?XXHI_SfSLC3N^c8[GBT9OAvE
pair offer&start	499	kVWP=GA]VPs[QMUEhC@1;RR44EZ1VCJGJ\>P97W9Ob3viPc5N.pp]8wMH2Xj:@IR
pair offer&study	536	^KIiEEZDMd<@TUEPmSRbIoQ@=K>SQGPMR'ZT@\8E;YEHeUJVKB#`7M?_UT?RVQDJ
pair offer&talk	849	SOGM=OV[GVMMIIOBT=8XNDV>NB@M[EE[?RhK9@G?3W=BGOFK<OXOc<_N>Jwd<8[E
pair offer&task	746	F=d^;@K>9]EN^jGehNDUDw/8T^M]C5U?7Pn\jbCAnNQAjZ]\jK,9=Z6OjeJBhWT5
pair offer&team	422	MQfO8Uj3jPH_A=:PaKFIGN^=gUb15Z`MuT]pTf\S^]QEmw`QKPdJJ8Pt@RcnPhJO
pair offer&thank	940	IQQp:JER&VHHUe]RaN#f?\R=iS,jNIZh3Ej1?aA7RePTod`QBT)BBm<UbEWMGCUK
pair offer&ticket	527	Sc;BCE[SX6FMOJ]AiiI8WNw=KDg7`PLN=UWH:bOPS<cSC6^3/JTJEQMX1;VZ<QGX
pair offer&time	540	GA^bE`TEU\#NV/cUlFCQ@MRN]LrNf=MNAS:J5BN=_i=;b\JdmCI:`F?L^KN`NF9J
pair offer&title	703	\2OFCV`9wRdTI70=NXZ?KVRG?Ve:<?C5=h:_PSa=]g;Y[8E?XAfdOALZ=;Rc9J=B
pair offer&urgent	531	dE:NMMg8L9NpPLF]LrYC(UcFIk?PGCJdFA<jFK=ONGT]QEXFPJQwUXPLEOPlVKFS
pair offer&video	581	c=R<VgAI]>YKKMRFURjTdEI<OGFLECCMV=DYI8wXAgY]M:;L?I]jXLKSDQOGPHXj
pair offer&wait	779	mIG6DWoGUB\`B9C8VKC.ZLbH@QF5J\@?Aw8HQ3OFVc0fU2<>7*fhb@gT.Im`<?KA
pair offer&wish	633	>@eBdC+FBOTaUURijUk`ABIKOQw>9/PV_5VM`D`U<NC9Bm[]bZ]5aR<Za]OFrV;M
pair offer&yours	443	WaDK7IFWF6.r=<[h[^IR,>LwG1fYE&9>DO:<D]d\Z_BcXVHI[_>CFJWB@KDD]dSg
pair office&official	453	O]je=@NI1MF:LTEOQY,`O`FewAU\OV^]&8ZDpX=@^QT1oVU4rjJ?gM4:r:T7MIE<
pair office&onward	591	(YDMd3?)NOHF_Z=WXSRM7cF;NT4U@ERIjA<=@Z=NLEODYg[WTk5BS\?pwQM6pb[O
pair office&other	450	6AU=7#59QPQ9uV;Gb5.]b\ND]`D5Q_>^BE[8?OMJSYd`w]H=7V#cdO78D=QC?-L<
pair office&paper	431	T7N9<TQ8KGQ*[:/Z)?EOlPcA<*BJSQNH=;wK;ObR?+?:QJVfcVQO9r[^ECUfZRj:
pair office&pay	566	UHeq%FWGFT>:IGVGw;<YII\AShVfW:Vs0?\H)LKUAlNaOb`kOS-TPSW9WAWKFJg5
pair office&practice	463	05og=U4FAWW0^XRNX2CG.ZF#WP@R=C6]UAncJbWIhdH?T]KalX8RcE8t\e^0Z>N5
pair office&prepare	435	HWKDXZ^QT4YYTLfD\?S@]CuO[LJL#G?`?D9CZ9`[DX^^GjU:Q<7[DFjXEdB69\PT
pair office&property	596	]6IROYc>[@YI=YH8H9AaGEVEO:F:_cE6PWZ;G0\Ea>S718C^9wT`GP[@>KJbL>ch
pair office&received	699	[PB-CcBVY\IMTLR;YCJiYJJKITBJ[RjwHbSJ7F6I=L_M:LKGRD6NVJdaNYa[c5fF
pair office&recruiter	566	NX`DWPI9\HZLc999ZXRZeX<ZOU5Z9S/U>]WF\J^?\KIG=GnKLH?c=wKPUWC^^^ZF
pair office&remind	793	YPGN`ACjwJLJ<CPMEi^8R<ZZ;NTG8W4FIKAFeCPlD9L[<ECPBUMF@DTUAO;C6ZG[
pair office&review	401	oST@:fFPWEHeNrL9U#rd]FmhaY3]kkZ>c`+KKcaUN4jhZ2[\Nb7-CK\[5IEcO0\j
pair office&role	616	XLT`4\?EBfX8Z<AeUBAQZaQ+^R;]RVV`K=D'9WH;T^`LPUmG^Q3?MJ8VX>pWwYmD
pair office&sales	457	>C2DNw]P`D^^-c[ROa^K]Qc<C9])]SSI*BQUN,3MQ1BHC9Xq]ab=Foc6KZ1OjMJ3
pair office&send	646	H7Za9GC;BG<oDnUlQ#;M:MBl]FFXERFD49_?^AM,gs>:WXRWJ`K*DG&\SEJ@Z<SE
pair office&shop	611	2DXh8WgJ.[AIEkBRj98S-HXW^N1eIPCa0FI6@^CF<sPX_d]TOwX8cGAPTEaVF)RB
pair office&sign	564	fIRZL7SG5=6#.`[[B6GkMT?>P9Lg@6j[Y<SXM?SKUf9MkIXGsaA5SL@EX98;V]C8
pair office&slot	523	E6]R5\QQEKL3>EUG_^BK?SDJTN]:AF_TIKM<AS9>SaT?IZVMbMEwKQWEL_J9JCYW
pair office&sorry	529	ODVP^IcA`=U`YTDj6GYqQNT[G1eGA:,7TCJLWHiH+E6PFLRT@^f9]C]@<ESN_wO^
pair office&stage	608	SRN5@NY?NYEUROJTDOHZR`?;I:G2KZpF]X#FB,YUPDT^MAU-SL5)oFBJKGRWbOIY
pair office&start	628	CUETG8P\Tw\EQJI3CSdLpIg=RW7IEeLeb82D[N]_9<[eIH_NH6>eSXL\9LgQDPP]
pair office&study	655	gIO>G`wM_Oa`RiXV`EOQYBMRV9`EgXHHXCWE@AS>U;d=DFN_d`PD]<OB[>Ae[O]>
pair office&talk	531	GdSSO>#_n<T7m4L?FZ[1sBSC+GSQSVX3G&A=`_JSVMg^?.K'K>BD4](^GOV3Eu[f
pair office&task	604	\<fOMOX^<\@`]c\XX/Be:S8?XVYwQHmP6V`2OST@?VHIeZUWL^LBXG?GXNLDM3_D
pair office&team	426	=50F@T6MD8Lb>tZKQEIA_;LK.=BNw;;d'OG@C9,I?XEGH]HBSci<=_F;Y0:Yja=]
pair office&thank	725	`,P\NI=KMPQ2;iOW>8@S2O#CV[UN2NWMU1PH7;\7GcG<WUIcjdIKVAQ=JU>AZEJB
pair office&ticket	651	AW_N<K?TQpIPjbIb[CSlRIK>ChJ`FFYeHI^F>[IEQL^TjewWeU6.lkMmXSMM^BWL
pair office&time	546	28HOBwCiHISM8V`\=DB\M;@UND/EB\UcFKS;MHN(3COK:Q:aIg^V_H^L[@F_T8P_
pair office&title	608	BNLX9+-JALD@TQ-WwVcYEgPTeMCA^?^]J4RPmXE=cK^I\\KDaU36@b$K^R<@`Y6K
pair office&video	617	U3ae3@@G?b;?apVjn0JeJw(<beij<9]O?IZ=PhI>gn>TfeaggaX?hk<;VV:FeA[5
pair office&wait	526	Z?8JTksX1[O+CL=6Q<7MPRd6NHG$`[aW#T\<IYBL@@PXCCQSK[W;HMFRHmO[ORLN
pair office&wish	489	9UYVU=>BHJ6ZKXdNQIJ`URELGNR^AAGEW?1Ra\wkOSWC:OL[Pe_bSIKN[VM0jUTE
pair office&yours	433	\O>abXR^1NshDcqItM:Q`kJNPITGwWZd7YWQ68D.QjncC@?a7SMIeN^7E8tf\5`F
pair official&onward	601	lCM]\`VCFIJjDg`YG4>cOE5RN;g-k-R:TMPZC?JRT@8SG8E?Tj\#G]M*]G?P^N:V
pair official&other	447	X;V]TIM=+BTFjK@4bh_VMB;:<DaLR;9<QH@`\HRbF;Z$GVIUPR:wJ_Y=W^=P\?RA
pair official&paper	581	9PMGCe7IE`JMQM^CLO:VYRO6bS[_M^MW>WZ=#L`?UpQQ`S^QKO;=hLYBZnPXYIGS
pair official&pay	472	Ohah>fUV?a7?Uw\QO:0b+I^isa7[,BY`BBVT?Qc,IlfG`AS_ZT\2eQHGQmiDHIaY
pair official&practice	480	O>E\TSM[CnUGY`YSd:BlKZBTmK.RINbD7?JHHPQG]aNLRRSW@_WLUWP<[cAN^#PD
pair official&prepare	573	m<DS5;aQWJKIU8A\\<]hJ^EVTMIAU<Z5=\;m+<A9DNGW@$E7XD<D?K@@S#>UCX8?
pair official&property	480	FKIDNR\EULaFBY>^UXJeIAA)keNZ>16^/ID@RH_LLSEJB=OVJwXIq^]G]cJJKN]<
pair official&received	557	IMMcD=Y5MwN2GnRT[50fB`I5^PJTB>REDS_S8GVH[[G>_X\mWmO@PHV3];;JI@N?
pair official&recorded	439	D+RYQHbAH\ZfGGbr\B7\#iD0W8\_QLd7GXV<6\;Pg\fG_[oS_Id=[Z=XVI88\cLC
pair official&recruiter	673	IQ,C[_IZe;Kd@^XH?[U9`BJg74NUR\0UYM@Ye@\vFLML88RLDOdVB7w:?NO_NdVo
pair official&remind	669	U<#]N>MJ;R\TQ@QHUUJN]NO^OMDO4QTIVOBF\F^\V<HJ=HTPMO]J7feb=C1?CbJF
pair official&review	493	L[iLEJP8WOB>V[TaFPRU8UAGI*GUOGHOW:GO]ZFUWlIBB]HLLo;TG7.QpwC`P`XN
pair official&role	456	ZIN+WaY3XBPcE57XA`l8X5bZ(72/hF>=FJH`NgV_P`cwO<1H0SZ6D2fPA1C]3P9O
pair official&sales	549	DYlT=aFDT\9a?see^;?SKcPJiAXCKMwBMJhM,]KX^mVFMZkISOjB^3;0lN69S99W
pair official&send	616	l_Kf(lZ\EJTDNDTYrMGf_XAZ_JLMa9wU)TV>1JH0I[Y]cQRSV_X6wPJ=WNX]Y<@S
pair official&service	497	J`Y#qbS>M1SFPJ1c[SLD\<Y7ZJ/.KYMjHZ8EX^R[;RWk>)j3]B-j=p@^87sOFP?J
pair official&shop	628	VZ@JWEZEYN`TXSWO`@M=Q]TJBLlXE@IG9?>fLZB`TUNFML\SM:NJQWB@D=B#NSC2
pair official&sign	482	`GHA2_sRTDWDX+;KMOhDOh:?LK+PcH^ZXe']YQP?UB]SR`V6R'PG4K_NM`qwD:F5
pair official&slot	546	X\K/]AYZKADkU[J@TCZ\CPYK8a]BO;]J0;2SV\cIUNXwTN_<kVWSSPXLf=DJkoBW
pair official&sorry	509	TM_>bE=c,\QXKUiAH<LK'R6ZsFMgMRLR)VL<_MLYG^B6i<Gr_Tb#V\/MQhR2;9\3
pair official&stage	589	fPCQfX<I@QDTZNF^FIMLNZ?QSOc2kH\BwMG`r8MSCN><VIR@UV8JETM=L\MLNU&I
pair official&start	472	fCMEEGXFLTP\FW[?UwkINMFHS7f-PGHdJZNh);GRiZXJS^D7eKJ>ZVR_XY`caOJH
pair official&study	583	T'U_PRB@JV@g;ibWDT@MOGQ_NMXlVEYPL[UWeb>LR_=][wFpAfh@VPM>RJE]ROVN
pair official&talk	598	_A]T@OW<MI=WwSN]]ASlO]:9AApZdE`PGZIX;Hk9ibWen;RG]K8DQOR:Y>AeMVD:
pair official&task	526	j`@eIGQ]I\G_GSd[IdKRRV*HgNP^=YELXw]WmY=ocUMMgVCOM[c`SPYKMAAUO_]Y
pair official&team	571	KNW/b\=BMV^IS<GCTGV[Y6@<]GKTYbKaagAFD=Q838O=#LW?F9C7`PV\)]ZQALKW
pair official&thank	641	'3gJI#1#.bCAYN:j^MZtJODKB\M^>.RPg:kTMMpGT[Y6L\lii_?L^K;JPXM8ZDq7
pair official&ticket	557	S/GA/jGYGQ;PBEUfNBFeRI>OcZLUOI]a2NUGB]G)AW,V?FUR=_aJwHV?_MXmO+]O
pair official&time	632	9=XPEO_U9`DW?^PeX<<w;d0S`NeY@;PU,QGHhR]8O_<BhXOfZ_Q4Rb#Rh[4Sf8s,
pair official&title	480	=FBMLKW3AaTJNIMhCYONCOPPdWVH<X^BW85SS\Y7wYGHNOBT8Hq_,@e[Fb7Rc\HJ
pair official&urgent	476	\LZnJ<MUDaV2FIPcC=qnQASX;SU[VIJ_aA\d0Z@#_OTUDY_M4J:PRM1`QRXPD^FB
pair official&video	502	>LN?J_ODD<PJIMXhCeh?>Jw70?U]Rc>U\V>BMPBLVQ_qMVZULB_:@:Bh6?X8MdTO
pair official&wait	727	CIP>WZ7HI\@W\TMn_TG^PSOCXQSYFK^JXCRKSRGFZIw=LNgVTX>L\QKLaKRHY_EC
pair official&wish	735	KWeKD9WBF^ALOEPVHDLwIZL?XcIG3D_PTD^NF\MHIWBCPZTPP[D5:PK\YR=SBQHT
pair official&yours	545	SIhI?H2EQb+?RqEwpO\a7O1<jfAX9:`EZ3BVIpFN:ma:U_Wb`VEGpE>BmWRAS-^=
pair onward&other	608	9IcUZZJUJb<>>tdWhRRn6KDSWXQ?#49MeC:S<MhGQeE$P>6h^he:rLO?jkKDn^P`
pair onward&paper	530	OYLnMQOR<7?DBYeWT#EV65S[MKIGFJMZJ_X@c]HK6\PG^I0GKW^C:NM7?lDJD.JJ
pair onward&pay	478	9f\W3AMW#G@HPWTcBOT\CS?[NUORMceI:M_Ij^EMQYMQPKU7QZO37_qSaee<V9^^
pair onward&practice	706	HE`dCcaPFZOGKRUKL#IRCaR7ec<ZMM[d<Q[B3LZ87V:@VLPTFlD<8GK)YM^McDP?
pair onward&prepare	610	dRBkRIT2];HGYAVFPJVdwMOKRUL7^DYN\NDW[QM\gQQTZ=QCTM:\=]CZ@0WDJS_Q
pair onward&property	597	GV=SqYWKEBDWRR?TONSDUUIVG2UPCFfFwGSBYD;j[CEKLETY`JF<9R@OUP*>_WRF
pair onward&received	526	?k=ZPU^LI9JY[`R]EXXZ3VnE5NIdJ=T:@D;OnV]ZTN;VIF@GZ<g#6NM@?M@FE_CD
pair onward&recorded	472	]CQUEZ]IL?ef^A1P[FC/wQN6B;LJK9^F2sDcX>NM]\7_v66ZBDcSQFLTl0<_JNGS
pair onward&recruiter	565	_a>=Oae^0J%`HZwVPCBkUFNV_FF,XfWLZUHN4?(DAaYJEIYZMVIWpMCEPKRUW:6V
pair onward&remind	351	Yt>NZQdbvZ5o8ZC]:Y>Nl=VOb[Q]WfOI\]ZB'=CB5[VrN#\S1K7O>$U\0AF_=53j
pair onward&review	660	GMB<WRJL=I?f>NaUP/icGG?n>BQ9HPG<t]=TJ#Pb+b>dJ=;SK\_^\DPVJkERNF@c
pair onward&role	848	LTD9[QEGW(;dEXRVC9ZOR;@hPU^9>Y@LXI#\Z4QV>KOZ@?DPU\^WPIa85RKJlR3l
pair onward&sales	617	MRFT\USPP;KO0JFD[_HZFdHRDEH#I2XON]CW>1EN[9^ELC_@D,>EVjKdQMKPVS^M
pair onward&send	657	Vi2DNVGPYMRc:V^;\TEPeHZWMEB:\fU\1XDEQ#7:P_QU@JDD[TUGaPFXBBUQA=7U
pair onward&service	660	FeJaX6S7<SDPgQG\S[T7MTQEOuMmH/BMLUEPw]JVLbVLQNl]R@Z:8Y=enUGOXS^G
pair onward&shop	547	?hTJE>PGVc=L<IM>OZ\2?COSHW4BDwHP-9mYfZ?JPEv\bmaHZAQEASOVE@KCKVZL
pair onward&sign	410	d7aF8Dn/;\BFVha^Xb<[>HKdTaY@N/bZFYUEldO-4goDa:_rciV;sT*wIFX5^^`X
pair onward&slot	521	LW^Ed#XHDSHbRG?RO@idWI@YHfDR+GN:rh@[OLESTAVqbXbLPL9kG`Z@HWIFVj9H
pair onward&sorry	503	//uF5>;TXYKTg[Zg7eJTD:KN5IXL*TP1e>^KcO[IOdQ=MTXVLwL@N=<@NjU$K;V:
pair onward&stage	414	^N_1DbOTaR-t6Xmh>9,lQYIFeB^L[Tl\WwSYD;:C7`X]H-X\YfD$NJHHbPNWBW'C
pair onward&start	547	QaV_@IJG<WCNCdWVNAURWQ2WwR^JUA:geGR-T.Q@DJKT8PKFnlUDF;FTg:S?I7QF
pair onward&study	487	AP>X\B68H^HABFK]@GR[#f>KMST[+G1lC>ZKOH<YDc0ETOQYSH_a5KSRjQ[3[ieR
pair onward&talk	385	=/6/S-E9ccCLq>$;YtgB[l'4N*Y-GLIBL6XhlD>e[-t.Y7h2Q@#&*c#hHX7,QL42
pair onward&task	355	SgCYdH1@Z78V+WDJ]w+KmPSA_J\J1`GABRK<W?:S28UDF$*3K;I1`ToD6U\t78TZ
pair onward&team	461	MIZEQ2:9=?:;II`nQ\[KEPH_k:h;`;BAdS_Tt?+oX>UO][JoL6R4D]#=Y_7/VeDK
pair onward&thank	445	G\:9OS_81UJAB^YcX1SC6:JLN_YC7H.Q`-OW;DpM>Y,CAf6WM\\IwW0OI\RGBDSd
pair onward&ticket	426	e8PfY;/N&TplTZmNo\#TGTO9aP/F@/NMVhV<E>]7T^G,e^H``XEFDu[KOHAah^VI
pair onward&time	498	TQGdZPNN`OZY#EVUAdW=[<i`B5S<Ph5E<Pt9g37CQbDJQOB0:PdXO9SnVC[U&-?p
pair onward&title	546	OHS:dLRYJK2VQFUp?=qLcIJSLHEA<?54\ZNj?*QTF6TS\=DWGVC<7LQUUJ82tU#A
pair onward&urgent	469	7>7J8?W#LeWWXCaQm:KT\[T9DGASNRfP>ZS\YH=0@Rddf^iORV>BBeHW[JD&cMXK
pair onward&video	474	_g=)\NULRHPJa;AUb^WaVXTL?M#-jUh6Pd7QGJA`>'ArU9Z>U,2S?R]HOFZ^Ec7;
pair onward&wait	511	NcW3T^^^GC-N6OdDN8cTR>Sm]iKLk\acoW,\?DdC,NOS<)gYZDANKU^M=LwlQ@\E
pair onward&wish	539	MWKFL6KdGV^iLG_R8?T]ZJM-B=\B=#\AY>VUVXAFZe+PPLZNSQCA[ELB4C?`^KMb
pair onward&yours	576	^NDF]wWOaI[^>F]]AQZYZ>GqXeV@FaQQ^MEI99fPI8hSJ55fQROEwLTUA[TfL%IS
pair other&paper	489	41nal6'GLiI=C_,JI@5w(]=b?^_L@FJXG<XTYCTgjO>IBcRgieJ.QqJH\lr.iCDN
pair other&pay	483	8>aG\T6V8k5H9gZRLU]]E^#NZV[eEGE5R9MZH\_l?B@C;9N_DnE7djRrH_[;eJZS
pair other&practice	419	6XS[O--?@J?hNVXM\*PuQRJeZOUSXAW2^AgYtw:Avm8^FW?PC>qVX7GTPLUMDlXH
pair other&prepare	555	`YblA]<=CdM;AWlpF58[LJ=LL:hBKI?ULJ<NVMKYD[G20T4_VswERJiHWXF_S8bO
pair other&property	630	OI_p,-Q?>eP.Y`WU_/IkIi>/][7f*FaM;0b33aS<VRJEWaVZ``5:Mw?F`CAOfDk6
pair other&received	548	C,ghCW=CAWA<NJ?JiR:\=GUKtK=:Whdw4QW=?=[;HhVYO[SbQEBGROKBwXTWKIf3
pair other&recruiter	706	Ib.8i<<MrDYF])B2PNt2w>^C;>EC=[/DY71NwLir>BZcC+MH>AVPFS[N;Xf3aeOq
pair other&remind	519	aAJ90UTT_DNFLR=ZI5R41H^NLBI?6XE0F7ND'QjPPPWJR^aGYaj>NSiDP5M^wJWD
pair other&review	420	KVaN;qoY=aD_E^wXm$_Z'RPL[KNFHBf?tgCQBUAAAjF>3LFJm`-EdNl57L\6o9MD
pair other&role	558	.\MHS@W6RACT\JKIH5R]B3D]JGH_JR7Fn=@[A4pL8D42G,Va=wEQZ9O=SOE>fjO\
pair other&sales	453	N#Y[U2mJ+G9;KCS8>nIg-OqEcK>TdI_o1Nc.-N>P@Q\ZEMIB;\@G[W\LG?^U\=KG
pair other&send	535	Q[RK[JVWIWH\BeNTVTVjJKfegJONHMaFTKGLHKK6aTjDHHb>Y\P<w=KaV`SVQ@H]
pair other&service	887	NI^N#gVJDP@OFZZXE0HOLLREiWATY[[_SGOJ>GQ>8ZRRNKVMGXYFRG^J?FZT@ABQ
pair other&shop	367	D<Q#SgV.HGFUQa^G8Tg\NA1h;a`D1wYZdCR_t<vl=?KRK.T[7fd\_+wJNt>8Xl6t
pair other&sign	754	OEIY>bRJ,M9OkZU]OI>QEVUDT]:YVGU^6XWKMZ#=XOLPU^HKQYA2E^8.NMK[L_U=
pair other&slot	776	Q8E=pAeJKL<^MBOQYZj=aX?W>JkHZ9U5WUIfn6=Ua<bYG>QFf><#D`TACSJ3bG>G
pair other&sorry	578	R?q]]FHC]OLFT_XQN@W[CW>VULd[WQEA7XLRCLUOOPHDIUOXWO9XLDNNTwMIdMYT
pair other&stage	514	@GrHH>:YLSTDd;OMcLKO*_<?rTGW;/.IBFTEOWjfVL_9BBNmHZQT[jBb9wK1nGsF
pair other&start	561	E@TGIN@>]W7T:TOMMOWpBH4FKBORG8OKe8WK:SQ?TL6@U@6Ugtb-w]OXXAQ=\JJ_
pair other&study	406	47[\=I-B;rJ?or>`l`.gNoT:G]MpH\=IRMOKwYpDk^:MOP6[[u41nT$=ZgZE=>Q/
pair other&talk	529	i8OUJah^?TJ\B[WOB,0dAJB?OIF<YF^T2UUBHF9;o^OC`>2K;hTNb9VBM3W_1#JU
pair other&task	393	^BIlYY[`8U3@XVZUFV8U;NFAwMVV4Ws4/b_'$]M=gMJ0YfQGjYL,1^BG_[LcHMv`
pair other&team	662	A?Q6XMO>YRLFE];`?7H^M7TAUP[K?YEeF<MC[D_O#\<FHR;P\jI@hQZ<DUAaWTP@
pair other&thank	530	l1\7Yp`Qn-T^Dwc7V.0f2I';U'd0Z\BFEE`jC/?=T17G@9Rb8acXXCm5V:;eXAJD
pair other&ticket	646	^=GA4T_cBIJYHMNG^=>PGEPeRI=<UXQZhfPV4,R2DQLQU'NHOHXWtLwFRVFfCFaF
pair other&time	442	_A`GWEnW^LSAX3@M\>QRWLJN:lfBQ=J_GRG`A3m1I>cH8Na:WR>TT`I`4<wGU5YJ
pair other&title	536	5UEHJ@>NM<W=N:F;UmXOb?T?N<QSSg>EQ?GMO@wlU:78W=1APRL?_^?SWSJ*YO3b
pair other&video	551	UKC:]=mO]\,^FTYT?9HH:<HwfHTILS<]NN<P>DXVIP`JV[UCZdaTSQJEYP=YK@@a
pair other&wait	656	mw?MS7TE9Q;QD7S>i94<PHdFWTP:dFdbJRS4XX96HAcnUF\6B73V8\^Q:Gf\@.NY
pair other&wish	423	j*YfBYM.9[V>W[FRfF?s?B6<MQIaNEiGFQqFHkN9E_dp=sE5kD/F[_%IaEQf_#^:
pair other&yours	639	6X<@VP/E`,[G<=`>?ulDGKXM<6^4PB<ORE3]wIMhIA^T<H?V9TVHMc`J/CT/PUUc
pair paper&pay	508	CYXSZAGCB:G^ERWNI@ThaTRg_ZJP>X\LYOn>T>lJIWMMED=R\N3`lLX3?wO6l^]V
pair paper&prepare	547	PA\nPX.9EUCLdeAnGOQgBgGPQbk^J`KWDEQ74hZ@X,P7\RfJPR:CSSHwiSN@WBV-
pair paper&received	440	3K@MN=CHGNJAvDMvRf]p^b5:QgEX[EgDnXwcdA>JiS`=a4VI[L6PNN&5w<18[AN.
pair paper&review	677	TRTLKGSd3YF<]dP>QM<\:KIBac5iU\_`:RQDLBA2@SKRHJSML]ACBW[;eWTFI#nP
pair paper&role	509	.VJ>eJc4d7L]MeW`E5ZnAOT`2JU;KG67k@FejPb[XHQB8AKE\rw[G6kXGH9;Ow7Q
pair paper&send	564	C\>GO;XAF@XWVw`_RQNBP?@lj?<[OI9MT7^QNUFXMS;JPgAUEE=DLAZRLV7;QETV
pair paper&sign	414	C^ShMZLT1`?GPoCKcP0\MID<wh5poJ_c4Jc;NDL$eL@YRwVo^E,:XPF;XYr:U/pD
pair paper&slot	540	QIQLVX:G;a6Aj-3UX4IKLO@BP_K][Ke<VLL8>w><^K\AenZOUWAtBZJKWY^J^AQG
pair paper&sorry	572	E^sQ<0SG@\6N`]DkUOEp6eK;ma5eE4V^AQ[98[=4awdHYgcNiE38GYJSdj[<P5X3
pair paper&stage	437	FO5]2/Wa'WHOG]cIcV9TU^>U@i*ZJN@MG=L)mhN;UwCa_oVR8HIJ<8OG>OOX:@AO
pair paper&talk	535	-.^d^)/;NhV;aKKNT\EYJGP;_fGm>A7LQ7h%Bpp:@KGA\w\TgJ>WQi3V[d]/[DZe
pair paper&task	725	UH>w1a][HH3YIeUGMdNRPM^]SHYTRLVRSjOSSREdWUYK`PMJ;?NPAHII<B;JNLWZ
pair paper&team	637	>NbrBS-F3o<?NRLV[[/VG?UGueDd?URXA;e1TaVL`aB1XULtYLCLI_:PwUiFPDe>
pair paper&thank	726	2:\JDINM0RABSoOGE;#I7=VK^b*]?^?a-6q.MaSOAPG.TXUQN?[8CWM]SFfDM>Db
pair paper&ticket	515	LB<AJ]<X:jJ[MfnI<E;wLRWLeSBWIefgY_iCIQBPICSJfMSZT]<=haX>IOMa]HOU
pair paper&time	516	ev42\gwBU+]\NRET2UMOG>sL<L@_RVF]ikI2USETWHD].7V9?;VV8=De<KEe/VCP
pair paper&title	432	JGkBM>n`d'@T,OdT#oIs.G\=KODecC9GB^Q:^RWOCZ9-bBCG4?w\RSl-I?\BG\PW
pair paper&video	545	E;nR=H;I]C>ETRDGa[WK?XJTg]QWCSPYI@FDBgI#I@OQS[g^^SQC`>;YhPZLb-]L
pair paper&wait	374	]V?/bOqW>,QSo>DPCC_JlPT-Jb+MV=uQ4oP>`M9GX&b8Y3WEYLC*7@kc4#(v[e=N
pair paper&wish	542	hLwjE@>N>\V;\7@dV[GkLqT;hd1oUReU7MfC9YBDciY]kba]VSFTK`DAfg]Ef7I,
pair paper&yours	700	M[TO>*UG2XB[QF.QBK9U;VE7\IB_U6JD>0Z#Ri9NcaL7hNWUDE;X:<OBZ<V<SEH1
pair pay&practice	543	I@uf;leCYaBFkZ]MX=-[;p6CiNjS=ENS8EmL8Qc;]wN?sJ@OUIeAtRcWkVbE]8UE
pair pay&prepare	648	T8fd:CM@Ib_L_IGgZG1QMjA8_wOd3GKA-Nm;EkWEhQNGc[UXYQXh_QJLVP]ZJ5s/
pair pay&property	518	RQWOGwceY-9tUNL?vQ]GH=CeV<KLiKJL1U4d54A@GG:q@-J78L4RSHk6@6IU079H
pair pay&received	745	SBhe&DAH@ZA@JVSSU;,]E[:Gbo3XGEYVH7pX=dJ>aWH3_ZSWcb<>gIDCgGRGo8wF
pair pay&recorded	373	w`aZ3aO[FNQp09g4WU2\AE;Xd88DHNXKUgU-1oI6A:DFMS&7XOZVf6c)QJilE:\J
pair pay&recruiter	784	F#ONHKL>TKIQ=bTXNCWE7ODMWNa?T:IG=P-\>CLCATC7<TMXYYT:b=K;SJ:L\FVO
pair pay&remind	411	M<0Y_W%Pb=dqBS\RDCLjhI3p%6h/dn<LU=3Lw+Cl1<TAMB]hP.X^SUU<Ie/<jd3f
pair pay&review	482	#VHMnKN6GEIROPG[=b]NPYD9DHT_*9MG88[>RnJ`KYFHb9P[IVL<TFfJSUK)qSqW
pair pay&role	701	CMLC_CPARNWFOGETCNXP<bNLAW`H6@O#RAIKk5TfYYVBQTIXPK^LWH]n:<R<LJQS
pair pay&sales	643	DbML8<1O0Y<1OaDVj>.Z<]9H^`<OLD^b;GbE@w<=<NXD`^]\TZJLUVPMAKW4d;i3
pair pay&send	677	]a<(ZYZMwDafT<W1Jvb:nAgV;:Z8@PTKLd(hk@D_VMfkH22E90MoGA_N+:QnBYAX
pair pay&service	753	cNG8I[w[fHR]L:=MRSR3>W\FH@EDUJ[>@b?_=ESZCOISNEB2>2S\RN^I:2Q`@TUA
pair pay&shop	475	XiEBPNQ`INA@N^PW6>6PY9UEq`%ZK4NY'SV<4i=1#HNWJZRq2J5-MIW`oVkkJ7WS
pair pay&sign	593	ZFJ,NIa=UH[dT;?Q[WBGADG`k<k;.HRFWRIYG9bY=OAfC<9N@Ne[_LTh<RIJ#HEM
pair pay&slot	629	fRTM38WFoEZUl@;4aU_GCs[FZQLQ<7BJ<eL^ERsJIWAMmERKX;JcJEFNI0wNCKWO
pair pay&sorry	410	]60srKPs?TRZ:RU>\bXPVPBiOCTY[[R$INS.VM8tjKwW3YO2PJ\iBZPn;c;PPZoJ
pair pay&stage	660	6\[IW=#6>X>LNUM^E?F_6Z9MJPhVDEbEO6ZT[^QOGUTB^\Ta\@;1HC6?R<GEYX[X
pair pay&start	719	U8d;=D].J\U]QIII\@]ELwE2^ipHA/:>EWY`7BhDhj7UgF7=WKQbf6CiC8]HG6s*
pair pay&study	564	HXZQS?;6i^<ZbK[I3ZJLTDd#TFPMB0CY^7FV6LbE;]VRTY]NZFEW=NcanJq:rNWK
pair pay&talk	583	UJVCjOJHVGt>[OPLUYW0CF1HEGS/B4VwU-V<WTpSOS_+2=THF@SSO[WcK]JKGJwG
pair pay&task	570	>@>7a;BBFHG<YTQW:@YjI\DXG:KK#J@6V(MULXo]RH=@EDTkMNWUNVHO[qFKa[H_
pair pay&team	454	QXeeEAlO0C^YRTbZTL@P]V+SvEYVRYqb#Gq:;e?J9Wd:hd\bBro4iIUL=]/8E6ZK
pair pay&thank	549	Z6EMQk`bIP+?XRASJMJ]cp4VErbAT:rJ>\CN9.^JbLE9ECwlSLFppIXEgltKkJ^6
pair pay&ticket	577	EK[J7LI>XGYXaF6KJOUGCcLF1QrE(OB#S=OJgMgRZTZKXUA^ZMXJZMOY7UbDLL[E
pair pay&time	604	B@VcDIP6`^p]LC>AQRJ9PjK=^MY:JI-W@aGOI@jIwb8<TZ/4HE\ca?U^B4bI8CQT
pair pay&title	729	><GTOCG;K\SO?3PRO:UXIfISLDw^<4SDA>OJLHUS\_?=RQ=T_PXEKKQ?QIQG^NXK
pair pay&urgent	452	s[WcM&[LAR;`j?E=ZjC[Ef>YQ`@ZIFCOdKTF$NKa=Fw\diZAVIACcPC_[Fg2fuZ2
pair pay&video	953	NJS`K;NJ@O=QJXLV[@G_MOIRYWHJNMw[GMWDWKOE9RL>U_PUOXTL_KDAYLLO^DMJ
pair pay&wait	501	UGJUBa9WHE6DONPFQ\BcX;W<mG/J[Hjk@\[>8:D[ROsnGw]LMP?cOZCAG_`:SlLi
pair pay&wish	530	eSWU*SeILFCQpPNUN8FjS]X;RGRQL8IBB[c:FZU7R\KFo[o_LnS[wlD@Yf\cqEE?
pair pay&yours	569	=9Y[WVEHE[6#?FM_NBSY<cT@UE4e:??Q>6Z<l_4bQYT6C[Y[;d?9CeS9^WK4NFRe
pair practice&prepare	592	8\GTM[DfU=bSPSYB>wQ2EQSTEEPQQc^RE<@F_?=<YF[TQPUZ=U\YRWAPXLLBUYAV
pair practice&received	516	<NU\_K<Q=[VR[o]Waa>wE_L`ODhS:`PTFWq7UAB@[WT>ZXSaYVZ@bc8DciL8XIn9
pair practice&recruiter	582	1Td]>A7?;dTQs;L]QXLbESHK`da];7RR=<^FELdN^d_?ZLcU^YKFskEQUrs#I[_:
pair practice&remind	605	VMOV8wAfEb==JiS6?U=nCT:ZbBTM_G^AG[\NHTEASMD=IT?eR]URONR.Z]JCEG?G
pair practice&review	492	9SbT_5HVRT.CW6J[]IZWSdS1U^\_InK<L_LCfJCiXGwVSV[aJB;P:MRJNhBCd=MG
pair practice&role	602	VF[AVN6JDb4>\EVLU>UhN=FDNZROSE;PX#QYETkYIIHIBOVdP\XDR`GYVtbDNQFL
pair practice&sales	660	Hb>,WaZcoEeZWG8FFQmEjEwf'RT1Sl@bREL`DMk_F@KoF=_9F3OA:SfR9B_J9J=I
pair practice&send	494	UJ=0^SBd]5\dOIW?\scjoMBIE5I@XIWU@W3OG0VLQ>EwH;9MINaKXSFC>@M]K/?j
pair practice&service	476	[)TaE8>C/dFDl\_tI1/fJdP,nYBw\6SO>'_7Gj[=bU46qMVkee2/p_D7Md,Kg(N>
pair practice&shop	597	1>QcCb?I3c:#]SgeR21V>b6@_[VJDE?N0Jm46?BC:hN<XeRbdTQENb,KM\D1m2PA
pair practice&sign	486	A>UH=6GiATH2YPLW_2anIP1;frMSK;bnA;wO3^<@[[=5^X_WSm3aU^0faHdDN9W2
pair practice&slot	559	MAV[UR]S7GBrEZEj[U4LP`IZG6W7V#G;BJDPTCKPi]:^Sb3RKDpDX:J5TKFMB[=P
pair practice&sorry	599	HOv]D/:M$oIGcY?hd8Ci4i@SniEaHD\XRBQ*A[INSwHMdUhUoX28^b5Jdnh3M7@C
pair practice&stage	650	@EllD^\4O]JCHODELJ6JBdHDea:b7=LX78hE>V`5@i7HWZMXHMERGh?HYP_JR6wO
pair practice&start	626	LGP_C5:TLjKIPX[R[K:j?];<TPQ]M@[N,A^XJ_AJZR\LcOU[WUG?fN#4Z_KMPUUG
pair practice&study	443	4OcVT:BDQtLJO[MdR?Jh1Z4aAa`@98GDp`L][bwbGP?BsR>QX`UHD<TSIdIVuOKj
pair practice&talk	527	EDnIO6A;1b(6_AMASR'U'DMReZIb6H9f6']V=NUGJRa7B\tiEk);wq7fESPFP?Q%
pair practice&task	560	<KBWIK33K_/)_omOJPIiCOFBYlibLK?FM9V4OVcBYNV>SOTbAa4HeVEPXwU>UMfL
pair practice&team	384	Oe2DbSeVT[IW[NAc:h[X[VgbLVZ22-Sg0\5wX4X]GNaXZ4=0RCkLTCg`UG[RJDpd
pair practice&thank	613	48ZZEG*CHLC2aRU\WB>ZLQ><aXOFFPKV]8HL/bGKJg>KMUTMn^8;bYGTP[DL^#N@
pair practice&ticket	472	S6lhD1[;,ZMQXkibKD>]>Y'NcaZgX/oJKId@4RS=ptDArdiX^UG5\]C7fB33U;wH
pair practice&time	516	N@iD9fd=B`TLTPehOMCT7_4FqijMH#dGAUAY3HM:?NTT]fV^ZL]+fK\EUbg>P?h2
pair practice&title	534	KFDCDVa5Q.nWWD;CCbR)W?rb#B`M=@5ATa;`XNFT@4dgB<b?94UP5:jNQ;IbROaJ
pair practice&video	443	5WTL5oYME=H9Z:48>PFrM?=NNbSQSQ[pBCB@];SP_UTEK0wLRHT/MfJGBYOYOa_2
pair practice&wait	392	@=rHbl6`iE>DWJ]JN6NLM87mV.b3>J@8b5g[+?WI[tGOSNUDUi/#dSeAMSFZeDUT
pair practice&yours	533	UPXbA>wk;X:lFgfR=A:JFQ=XtQ5PV=T[GiX1@]MEIJHCMXK@9K_6?>ZFLGEJPHBJ
pair prepare&property	483	Q.]c1:;4NfE*_h(Ya%)UI^.,fbFg6<RT1#j*IZU,]TE+mbIeUAd8^WS8[]L\_Cm9
pair prepare&received	421	FB>;V,aGQ5%PU]>J/`+-@IT[)C[o>Q1M8TRGJo>YLROjeVK&9EF9#HI^aTUOO`MZ
pair prepare&recorded	551	6FZ\6[D5MLKUPLh?KS<9JZ4Y^EVW#=NCiEdUYX@=eEF9[KYNK@gI:^GEP[\KOQKS
pair prepare&recruiter	565	`ULBGQOIWJJg9J7BVnL>YiVJP=UMHHNPFNOG=M]?Up6NJKYH<Inw[OhIHKdbA?X?
pair prepare&remind	388	VTJ\kFgAO#V<Dc=C2XoMYRZ_^JHP`EAUdW<cQ5>B?i7l3;nJ]^Kf0*FFcG_P@XRD
pair prepare&review	407	Do4w@EpRF=fW4KDX8d;D_@nvHJCa^^AKDjT#0r>N@\LPQJJGASfj9J6cJPXSJjIZ
pair prepare&role	525	ZG@aD`T>UWD\^IOTO:4N@SC8CIwIDG<MMICgZbR]ciMTvN@QdUpSdSMPUJZDR8UQ
pair prepare&sales	545	T[dP7_XhBSGEJ9ZFDS??VZQwE_=WAFJY]BAOOQ)GfPXSWUQQ?R_)]@AFL?hXFVLO
pair prepare&send	489	`NEJGX_gLLGTRN^i1:^SLXGXB]QLKFKJG[GwSZXGVVJPWIYR=V<8fBKM@NLrQ_OZ
pair prepare&service	457	:UOLX[^PVPw\`<QBB$NPS=Vc\,4bNW[P3>6*[^aU5R>MCJnRJg\_NF`@MWQ]1EJc
pair prepare&shop	676	cX>JJVXW\EhH[SIAWEENVQ[]HN@6AEESPS?l>KXR@]BPLN_==KH_QDfCHFwZDYFS
pair prepare&sign	511	U3Pe4IGQRmeHV*MWQTTF=k<,Q]GZJ.bF4RJc6qR;^N?ApbXDfPbDDJ>>gCwRX9d&
pair prepare&slot	465	:Q@fkDwHNPD*CHPD(=FBLTVSFH]GFiagFDSTG:Mm_:6a\<@Q][aKBhSHJ`SO9@jM
pair prepare&sorry	570	C_D>3RcGpR7LJ^ZJ@<KSTMjEQLAZUf38DYYL+\c??CCGSDwRVDcV<NPB:B^MU8AI
pair prepare&stage	467	?l2I^JaEg8bJGP@.MIK?`-rM7R=V>a96CKPBokee?NKQJG<JBGMZ@hgwHk]<IYkN
pair prepare&start	547	lRK@=rs_[<>O/CMJWZM=Q?OQk>>0=C^G>XSGR.G1XB#_?VAG2VLE`9r4;4=X:=0e
pair prepare&study	507	XF.6VcqSj<Mlt9?cRLwBX^B_MFSAUFbSsXNE5A;C1C]gI-T7bFJVDIn<I'K]@NFh
pair prepare&talk	446	fX/4IIRFWSRJhS4]8gnTIXV9Zw?@HbCccs\=Dg_M6]^mG_gUJ<8@6QaX9MaQkU;^
pair prepare&task	780	EQDSHCW:FUA?Z[KPD_fCJNaK:T=Z5ROQPaMFNkZL<IdT[LP?JE#;6VOTIPX8LRLJ
pair prepare&team	670	PW[EPXXNJUVZUQQ=ZLDM9FSAX<Y@bCS9'oMP=BC@HgH>DCHADY`POIfGJAJwC?CC
pair prepare&thank	698	09bVGV5)3XLCRVLR8DT\BUTIRTDV8W?\a3N?fpOFXXF#[WQFWcHKJhGY^RTH_SOP
pair prepare&ticket	556	oR[U<OTWUN0TWPO@GAD64I\eLR@EQGB=<T[V@O;JKS<VQVLBF]_XwC[OVPNkBTGk
pair prepare&time	403	2d(LlYWaTSC45;F9\o]2SG`:Vf:CY_GvQF?#XWUX.DtW;[vQ5N)p=fEnQcXU1[X^
pair prepare&title	529	7TWF'[p8\,fN+C?NTMFD+HMX0?EPCWGEIH>G]C`B5m=1YH'?NIwAS4W>@IPgE\CL
pair prepare&urgent	514	9EqU=<1,;_C<_QIQhOGZM_AP^`]w0U_]HOZLJnADJ\`KT\NNn_KUHWCfUY+D^TfK
pair prepare&video	484	&ST^ZBC9YJlgKYA<1RY;4DB@TRPK4EVDX@I[]WEgYXEQUU]PPVFTOX.B[<1FMwK`
pair prepare&wait	535	RYG?m=RPXNTDJF:=UgK1iDgd:I0Mon1RIYY;<EM\JSTI87JM;-CwM3L\NMbm/^b`
pair prepare&wish	510	A\?YHM`=KI;]PY^Re6GuKMJN\IT=YCNbG\GhQ\#ESUBG[X=S`JAbdaSH`ULHV@Q:
pair prepare&yours	530	D%NtE>=P3wL;LbF_PE9ZON>6eSbjJDMCS?sB`SE7at`3O\EbFMe(nLBXRh.SvDNF
pair property&received	443	:#^W^@3GYRH:rFQr^O]_L`6:[pZ`*O5bF9KL&`[J.okPOSkhESD[c_XGoim./R[F
pair property&recruiter	375	tKF-TW@KeQZYL+<,^8nF\S2NbCg#J@4L_h?wI7gCG9JuBEACk7Sel/NP:>Wc2LF:
pair property&remind	570	7AXk8JV1GRPHRWMQGPGaJW3<OO0\=,_UIURY`iMARL5JqbiWSbcP_KF$TGMUwEJ)
pair property&review	527	H2fVObFNYTR8R^j_G#X[EM79O_^`?=8H;?WLMLSVH^<GX]TM``YSaHS7Qm?0m9UR
pair property&role	886	\W5<Igj_Q@_YK=FA6RNBc7edBCO7OiEQWCL]`DL\@KChG@B?A?hRIBuM;H[aAY=w
pair property&sales	515	;PUT[i9NQDOgVeSfMg9T6#XYDBTHe`CE`CPAKQB>Ba6L?TKPHMS@[QdZTbKXG:>n
pair property&send	795	@CPQJIEGIR>RLF=bRAEMI\R]fPB\NVYhBQb<ChE?MO]HHfc`RLGSZQIJwE[7VEX_
pair property&service	486	F+NhFRP/I[Q@H[?I`:ABBT4(^:5`_]M=AYqQ#GA9gGYEUHs`sSSV+oNIYk3OYDi%
pair property&shop	642	FSK\4UARB^:SZWRmSD#i@fDF`cMJKCo[BBY7LNKSHd>R_aKfYSPGXTPAXZj<MUAQ
pair property&sign	537	E:ek+RJENb5FVTMij+GfGk@4pgOZH7caD6vHR]M*Ki6'wSUVTHVDj]PMhJWIWMq?
pair property&slot	491	alHMcJ]BGOUNf@Q?HHURTf`+RoId=T?jSC@93w^QC9[aC\kO?Y@FYuE^NNGbEcFF
pair property&sorry	859	A=jZP?AAU`D;VOFU?f9W8lF3O`Vg#;H[P<JH@aXSF`VG^ZXUfQJHPe@YbhU5jGPE
pair property&stage	516	@UXT<HCT=eV5QgV[QHPNUEWJiJF\:X^NOJgQ#Z?KE[JFKA^NAR=GSL+jRpZ>`@[P
pair property&start	610	R>bQ5tCTQ=<?KEI`K#8QQSIOLOUTc\PK0JHFIOY@(NDOGLN<NDLO]3h^X>RQK:;X
pair property&study	668	W`T4UT_TY<VVOBH6W^X[Q8LRn;@=gX[bAUE7DQQOC*aaD@UCCA#[^A^d=PlM?<Fm
pair property&talk	467	WHE`\7q[@VQA]Q:Khd_HLTB#FD]NHKU:?^N>Cg]QkYbC:aMGR::JQj7NYgLDOBWK
pair property&task	349	RDDRAwbgZ[^p/jrMH]-K\*XlX08g\cKR._EOq@f7Wj;4Hk_M2P]fZH`Ls@?C:?UW
pair property&team	413	H?_X;Nc<VEBXK]b6]wkYLN5]WBL9QGceOFJ0VL:5\E[V3E>X5e&Q\Tr7<v>ki`J]
pair property&thank	681	XEaODSUN`^c$OL7POMQOiIH<\S[IVYKU_=X2#@m3X?O?77d[cSH:MrdYXbW=OJeD
pair property&ticket	489	6TULAH#SpFgQE8^THZ?['HUNafRYQZPV@OK67U^J<fXTGd;MNR\w\SVJaRkGNL`R
pair property&time	526	%*BXLCS;KAf.CF;UY1FQKU@POZLQaWID1#j:GYL#(;U4UWM`/b55XmJ]ce2CjXk6
pair property&title	593	XhUBMcjYq7^oCca@MV]DR?TQ9IGMNI6`?K9WLWtPPSFL;BOIBIhoPNwJ8L]T5WHe
pair property&urgent	642	DIlUJI9Y<ZR@ZQRbdE`YNVKT=UIV3YIMV3]=fdUZqc?8_\RZYWQQNK'w]\D3\VdL
pair property&video	574	6M`^>TPQR^:GLVf@5OWf92_TLL;V6^#WWLIX6VTOEWD8C\@]B?f^WYd\LbaEHBSO
pair property&wait	728	N5ZT?END@_ED_LA^gJPV:iA-SV]R:?[TJCkM=UGKR`b>c\]`PSNMSSBKUcwB^1k;
pair property&wish	585	UcOWGO]UJQAUFR7T[bOWUE\NMCFTZJZIRaMH3TLtCLEO#OLJS@2GSMVCOIEL>pEO
pair property&yours	653	7OQZTB=@YcWD^KER_ISbEQUMXZ>MHlCNM#VGTiXMGVPITQaIVZMS;FFR]XJ6I]]M
pair received&recorded	543	kQ;[FO]E0P-fBilVRD8QHEUfRLX?Y#]S>PY@7XGSNrE_lP91;[Z?cA_H8aIJ:KJS
pair received&recruiter	586	FXPm)2g<XE;WNNSX/RNH5=OL>N\fD#5;;FcWp\HMNg8*bb6SL0jVBC237Q]/KS<h
pair received&remind	545	13ThEUII@H]K$^X_KS@JB<<f4BhbLUD;YXCCQXA`ZP@%F^9p^UbkTYBu;h<#=Cn@
pair received&review	573	SRBLDNB[ON>-UD-Bc\a[GMV#bMDMdGHRTXL9;QJSF5O^VEaBNXI5]<D[QLbFAJK>
pair received&role	731	?`7Y;:cO5@8ZL]jZ;\E@62Tk1#?\N94?:_PAGl=f]aDOS`3/ARmJ9;_C36DQ8T2u
pair received&sales	590	pg1QDaPw`1R`@EaJ`SN.lATg?DEBl`ASS?PUJCQ]^<MqN:?NFE_8N;ZY1Q_^?DOm
pair received&send	611	d:_DN<REJJMILbIRKX]>;PHdLH?UBFWESav]gW:WkQ@XY_SEH=ZZ>C#VbIN<DcPY
pair received&service	531	PQ>6XHb@OPM/`:69:Q_F`SA3WW8BHioTwfMBd;GC.2jQILB<=MDkNIbl,Lp^8WGK
pair received&shop	778	I]Q\RS>FSQVVLcSKJA:Y:JJIWYQ[ML^T1LZOYKLMPVUHQSwTESrDJ[NCOYSAWGGL
pair received&sign	568	UUYPjQwVcO2R3JMp8I`Ji7AcK9RACbAISL:PfOIcPJ,cFGIK^VK_LWHFK_@FNADP
pair received&slot	644	V7?AdYi_H<VQB@SCFXfPR?=c4FLWl`X>kdR7RCCC\FQAHI8WPJwOXLRT2EQmMPKF
pair received&sorry	421	=7vjdT0[6OF->b^TsU3L9Q10^cB`iAT\fAo+MS7?Lc]5GwNi[<bCoq<3mV@jpCh5
pair received&stage	493	G<+ZQReIaF;FNEXRC?YOOUP8LCGRfWCBbPIUTSIUp7VMVBj8SE8LQP9>NF@4iwJH
pair received&start	367	9/[QXV`SCZ83enSJWZMLgVV=V`Ma/dLY6-l/+[M8AdCAW[^oQciCptEDRewgf&jL
pair received&study	600	DAX@QOaLGF=U;V\kU>XQ:2IOCORMUDHMR<EJjE9WZVXDIXDwERO<CSRFIOS=RjO:
pair received&talk	574	;SIKTCP;?LBT[XBMFGZMUO[/V^/Y;fEN@IN@FZLN?NQbH[oNG@0mRPHRBUwNQ]SN
pair received&task	561	^h3HNF`L]>Ne8NJRMm[]U+fPD9H?w>JMU^ISO47[<=^WK<LQIXGJ]TU[.EXFOR@M
pair received&team	501	`KZ@\S6UZSZAXT7Ul&>L>^;GN>:L@MoBr8[/$/Q*\M;C#HI:IN4j^P>VZisbF;S8
pair received&thank	615	>V3YD:iEHHG]BPTRDr4;<Oqi,AN_7E>J<Zf<Xb+hak&YYj<#LXo1KW+e+=83<`Ev
pair received&ticket	570	REUmTH<c\<THWD==#^SVQ@>Y<?@G<RPEoAcRFJN:SXA@7MG<@U7VF-LKLCTg>uEI
pair received&time	636	3?:Ga\WPF8lZaVP:=wM@D9GE,P=g@JOA?>O;Q[R^G]F,TU@C-?KK1MIkCWG*>PX8
pair received&title	812	F^)]E1uJ:8Jl=aaLCe?(?=V]?E1CHKF=I\U8^[GVWX9JTiD<GDnQ0OGK#79SH\CZ
pair received&urgent	501	8OFMN`DS,TY.]RDPX_;W9FDwCgRMf]Q]9:VOdlU\@jOCPTVWKeFUfnRZk[>J]QVB
pair received&video	448	GZF[P-SKBXZOYL\fCjF8H;8C[7P`O=qP36ESl]Stbo@[qRSORFMA@I&3;7T5#<[*
pair received&wait	595	lCLTNLHF9VGRPYPK]>BUFOU]^iN@GebWUR[D=P]PNOQCGNX>BwPcYRN]X\r[fAXO
pair received&wish	550	OMAJN0[7O=CjBZFXQZ\I4Dp_J?XZHDgJ6bP<n`Bi[QYYicY0P:\I<HZW4@D-8w>\
pair received&yours	678	<[RYC,L-4MEQPdP^N`HJ7oTDI[AjA)HC8@j9Ut#dhTCKfg1<D=[4(F:NJ@@<7d]L
pair recorded&recruiter	675	Q9QS6\[E6cNbLfaQN8>SW@7PL\YWhOc9(]qOKOWLH\EPZ]DMBcw9LAKABb86H.K]
pair recorded&remind	543	PaFILYNVEBL[FL^XaYNLQPHSQ>UOTaw@d<N03@L8EkbINFCA;KZ[UEXR9IUT:?R_
pair recorded&review	592	<QQXC81bQgE5KS#E[3<`JYAEUO4MZHi]>OY8<J+6FJEIZWKQU\DZGYCFbED@95DB
pair recorded&role	522	hd1C_BZD]JGpS=JbSuLVPa@[ACMEbKS%[fH^G?FieXKw_A@C`KPXFH<4bDSPDT+L
pair recorded&sales	436	S\9[QUWE\d7TS?aXVwGNTo6HFNlE[OQQN?@M`4NRHA]\NASYjS/OAEGH_;<D`S;a
pair recorded&send	696	YAQX]FEE4Z9O[X_hUHEWLjGJLOPQCA\SaYTPV]CO[IT6cRQN\IGABZATw[BJ\ZL>
pair recorded&shop	608	UeIKLOROKWPLVJcFOP6amL>`KM?\^WVW>T@:LBNCEk`Z#?YWCdRRgCI];MSWKA]U
pair recorded&sign	440	VhAPSn0n@HU`CCwWZT]^7=XwVU1d<EgsR6W>PO^X0sSD@KX>,WLaTCPt>VQYk7uR
pair recorded&slot	501	,.ZU8NUM-l)DJX[ZJ)7nEw9WrkboRNQKV8h5@mW%^OS4jd]MQWw]OlJCvwZY`G^G
pair recorded&sorry	416	KKf;75+6LjEFdc@QA1;a@VOHCd`Y@NTm4MhHA7?I=cf^aNNP?'NV+q9YOb]#_N@N
pair recorded&stage	537	cIVY^EdZF\GJj+>^c8j<jh<F63iOuRg2[TCfmV(kW9^XXBhPi6XLDf9XlC#4UU41
pair recorded&study	501	@KYdVmNO/T9HWH[T[UAEFQAKK^AAN9?KP[]aE]?aw=3aQOiLaRS+ZXDNX;G?W_f9
pair recorded&talk	389	M\>[@E[v+JCcABrJn<+YJEK[CZ>UUF^w8A3@5GM#VY^/BYKn^T#ILNeRJ[]fn5g[
pair recorded&task	646	KZFI46XVVK^JBEZF0\I623YX<Y$O_aBS:JQKLEaJ;YV<G]JN+SElYFpc#7KP<4dM
pair recorded&team	544	]DW<VSH_h]>kNdFY_@HcrA;?E<A*^9wP@]E=H;P?>Tm?^YUbTgOF_S8=gC=<d9PI
pair recorded&thank	495	<@F`LO@[JXe[<_]<@OJ_[KMMbRfPM\FY\W=LO>ULDP<KNG>6V[_TtFwZ-W`;OEfb
pair recorded&ticket	434	>iXF6/l9dlQGZ[JN\hw6GmdQ[WCJVmMWAMenuDRJpWhNRV[DXVNV?eLmTX-4`IPP
pair recorded&time	723	S=RA9S]SNJ=MoXVhh3WX_k+?BFLJRDhDjYV]QPAGwCWJjZZHeCG2Bb7:j?==^UE:
pair recorded&title	530	WKiT@N>;CFJf>@EcDb_WVf&=K?q?HUD9OwrnQDJU_[CUs[J=gRKkGOO+hAM\LU<F
pair recorded&video	694	qCJDCDQ<JP@bM?FhX5ZAYv-A5Gi3a<aDh`NcUH@H]KI[j>LH_C<<@QA1wS*@Q_D(
pair recorded&wait	496	=1\Y[KWPb`=SVI4w;]cJAwQ9OCjWD7iGeZSLZVC@cR`[mW^WGBH1Oc5;W@C?j;X8
pair recorded&yours	475	DGP^Q#fJ]5:VBBhU2kA;CNEW1<`I;:0K@hFEbTKaAf>Oc^K4HAVWA617*U;TDQ9J
pair recruiter&remind	469	CLYWHSh?BVK_`kTwUCMSZJ;bNYi57VoQ:O<bZhl<nEqNPIXG^R>[Wp_;hXLGgTGE
pair recruiter&review	850	Q\OQ9LXPCQEXE\qEO_2ZZNT]YL;OPGOX8SO:]MNIJ[XOP`BMCHwQI9;G<IVC;IFS
pair recruiter&role	395	:HF54`cCIICa6PZA#nUH@.m[.AGLSfYkHL<-b.KASS28<CTe2\Xo9RYL7OA-gLDM
pair recruiter&sales	561	EcYW_PV8CcJ@iVOR?HEY/Q>]LJCk/A<S\I^=NrZTCPJGNYwcL_KFcicUOIOFXjJ^
pair recruiter&send	597	mLNaHcf\IMEfHQZOP11UP]FYZ?J[NTwK9\REERA%jWZKi[BJUS^FMRQZ<FFZLARO
pair recruiter&service	505	VH>PdB_sVTe[DTHB@i[8cGE_3>`(^[OBfXWTwE\E7W2Y`;VFJ@oABGU;FQJZA[N^
pair recruiter&shop	673	MILPUwG@P3SI0TH0^9GNLNE_V1MB[JWQHJQ[@GCYK?YK6R<bFF_VYQ\JEqFJFCo]
pair recruiter&sign	748	^;WEReb<TtIRLSRJRNYI5RCEKYTQ5HD=IJ6O?EcFM]DNO=BROIPUwYUTI_K\P<cJ
pair recruiter&slot	508	cWCMTOoKb1:HJUD6UZIKjPZd8*Z1h_ALHeFZ66H@>,DH/0fF^0bM9SaQS+DSEwLF
pair recruiter&sorry	611	_HY?\GMEeO7HK^At30IPGRR<9ZQK=2:E_?EOQElXB;8J`.j?kbBO<LW5^BPjtwQQ
pair recruiter&stage	431	^l<?J]YWJ1SJFI]GH6qYF7_]2SSH\S8i3W3>F1CA#8ZV8>U2>aXYe#dP,GWc=f4P
pair recruiter&start	578	b6[M1Fd@MfXFg=FSXVa8GdI;E\MY4@ZDPROR?:`;wO@>WdS>ZPFYbC5OV[FOMIV/
pair recruiter&study	419	b1NORSBWJe,tZI`T^?NG#M5qK`^H91NF=@9`W>X]Xg5[,PNRdCUGRmYhLCFTR`Mu
pair recruiter&talk	503	nHFAULX2K-1GMG@d=cDgbk7#OVHENQ`Gg^?AXgKUME\eVZp<\\&-?b4P>kG<[\=N
pair recruiter&task	549	E>@YBXE@AD<SP^hJT3E2GAAEHH?w*G<G5<^?COAUj\>HwiU[lUhBKXIWGfI8aM\0
pair recruiter&team	452	JE8cRVXUQ#I;32XFf>IHaHCu>3>SfZR[_G@O3a87VW^H6;gVI<T`]R3KOD:D:9?X
pair recruiter&thank	486	Mdl>VB>?8AR%^5cGT>jY0BB#[d>O5BNvb3qtNonLPCTBB`WuZRAhVRHPdsC=XQQ7
pair recruiter&ticket	581	K]>2:ZIafC_OJSRad`K]\8SRBIU>eaVn6dC8AXI2b;waDSQBFJ`NPf\VKCkA=G1F
pair recruiter&time	631	^IV:P7aGTUJ?X?,AEGGBQSKM\OJLJR@KaLHSIIh9C?JMWOZLw@RKQEJQb>iLDA`@
pair recruiter&title	360	E?dRPVCH9L=R>KX4Wa'WwCQ*K[f`boAlSQG8BO[2?Li2V?j]W3f=YN>Oh*PAjGi@
pair recruiter&urgent	591	M@Oj6T+U=FJLLMPSJUaKQX4ADWTQA=C]YCT_/EpTr8S#P^k<FO@lYVM_ha\DIaJ=
pair recruiter&video	450	a#H^PHM>UTO)sLPQ?@Pn^Y#2UDtQ[)^?DeOECVEXXUN[[FUUF?R-PVD8]T6NMPI>
pair recruiter&wait	520	ZKNYJ=D3#[DROc[tmWEQ^VFQ^\;GRX?N<MV8BKM5HJ2Jd^VIE`GWTVONtaSGB[@F
pair recruiter&wish	540	L:N>STQb@_XBNd]PLo\V]ATQREAUKJWPWTLFmVE_cFhwQJ\O,E;g9FJELHhZ@\5K
pair recruiter&yours	608	EWFD=WF\ME[ANKKLZASDWUdHC@JWJLFT2UU0ZeUa^LSDJYXGWZNC6W<PER_/Mw;P
pair remind&review	649	0@[MTT2QFJDLQol]HIJ[RKXVYRTJHLW^bHa=FKYEKgFQAJNUY[SO^T\HYwE8HOC=
pair remind&role	725	G\G4C]K=KL@JDV>KFZX:`@eU8D@<MWBFTGBNMT\RA\GZELUHPbMI1AwF;@VYUhJT
pair remind&sales	486	L]:lr=FP>cw79DNZEQYde>?vMFClTWGGVQZ@>C6ZGG\Z=IGMQNXN=EJVA[e.IS\W
pair remind&send	551	X@ShQ9DUMHZ@C%X^hlfJSaAMEUUYPfG`]CU9v>QXfNwSU`ROI4<Z@[:iU\G4\LSJ
pair remind&service	607	J@cjAl=UBbDW>BWXH-;BF]>Zcd]Y]1ZgMKd==B87FHCOLU]oWUw6Y[H:baGUQ.R5
pair remind&shop	544	Q`UTYJNRFR7UXi\MURAWSc_`L\GVQcBc#5fAKth[MMRFP\L^4WE?S_AcRQs=WUSZ
pair remind&sign	522	KCLR3HR1KnE`IAS]].#Z37pGZLPM[\L]2Fv+@GU8AV*LgaI\PaPKL:Mc8W=3PBGU
pair remind&slot	370	?5FcGldqIhlZ8=pWZ<JMZK@jLG>3bDaQ9Q8]ZTC@G4_[N$;U/#OgOg3:EHBfG092
pair remind&sorry	793	JHBNW`HUQKeECAJ3JXA#Y]^R17W5eLC5BGd:[HAMdDJ,9=Ik@:TIEfP[BPBM5Fe;
pair remind&stage	570	WV72TFHaYMYNYO8P[bVOwc_>SJR<cThJNN3QLEQR?NYhU6vYbO>XL>DPf@>OIOIV
pair remind&start	613	SgEFa]QYGO:kB[BFP19`Z=X[mI<EHBfw@b_@9EF?KMPQ1L[PALOPhLbQLEiHQ9@Z
pair remind&study	459	S@`NMXf=@VYSiasj:7NY[NTaS^8KLeFZ#CVG[[\>WXJIS>UYkFcOBEf9REa`FXPS
pair remind&talk	455	Q]9mEPaZIQrBa/KDVHHKwY@?/CePOYqG;B^XeTVFkC`QMP<HL:5HEUBI.F_EYRWl
pair remind&task	721	]BLPHcVPVF8DIw`eHFJ^AENXRUT[WWKS>[NOALD<K^OQLGLL[]W7PBR>U@IDYQH_
pair remind&team	503	iLVn>e>j;>LY]VPQ^DG@XWN]`PD[uPQ[3Xh7PCJBiAwQTIUPS9GLST9S?GJVMHJK
pair remind&thank	529	`E^A*cOcN>9f)\]GQ@FpT98/`AYHc\UI;\4^#874a\CJEK7DB^kp\GbO9D^e8<B`
pair remind&ticket	405	D*]?8S\I?q#WTVAtK:PC@X,_Tc^U;,YN\[Fere[@fsbQ]`9TTm=DiBC$[:@K`FIL
pair remind&time	412	TJA\3\9mSKaINB<C^P8KTJ<dE_EAYQH`J;h3rGTCFSl@9?RAJIQOQE:wXYgA]BT8
pair remind&title	472	EiN\>P@L;IA=LjBBe#RC[W;DwOIeMQM`fR]6EDS>5ZPfH_S^MW31FTGFXSM+TTTD
pair remind&urgent	452	54LeY7b;OfAVG]T<TfRb&j=6XJYDM=bO52bR79GBIEPClnSwMeD9kZM^\NVJd<N?
pair remind&video	480	gXWAuRVf?VcL:;`YRNTDThEDACgJwMgEq_QVqB/]eB_VDDDM769]@b_(RLCAIUW]
pair remind&wait	502	RUY38PX5iC<UON>_bKOPAA[OWaPPOSAWk`+>+IQ;JWGmUgZ/Ll9fW#ZYDFWNXX$V
pair remind&wish	542	IEYb<@SI3r.;d\<qCkBRGaLMATAXN8R\URa7KwF@aibKWu][deCbVaSAho[@mI[C
pair remind&yours	635	WY3>RPOCT5UKPCC=@SYCTEg_<eSHW=LgQ^9Jb_L^<HEfF6n0<GDE=H?N#Jj8Cn.s
pair review&role	634	TN>EjJ:bo'OTBIc[E=l^L-Ej:HQL\6N\HB?YP7Yd,=W_#MPAMX[/CP\X>[3BcO@\
pair review&sales	425	@1TDCVwFA<ML2MBOIE1L[8_\`IAf^FFHHG=KRDLSV(WD*>i<_QDJFQZ[PU]4kJ,7
pair review&send	703	YNP\3L:KTgK;fTI\cJH0HWH3wZ:[?0dJ:JRBBc]>LbMEdjFUMO=PSL-Id<aAjETB
pair review&service	638	C`NRS@LMZVPQYD<XR:VVJjDKMfE<Z[N`NGYGQP[CTOcMfTWOb:KPMkCNwPO>kSI>
pair review&shop	387	IbZ7W[IKNKYF@&ITa\Q@;,jAMg^X[AC*qKSoR4]sh=aL23FX=YfXTV$GMnJ>wTEZ
pair review&sign	593	UIQJA]h;bb[UUPS@Qwa>9^LFFe]IK+6.^QEKVHdU_`=NiCDM@CkhPAS@;PbXiL`[
pair review&slot	840	H=Z]L@NEEP<JY[JXUMR[D\F@ILHRL>ZM^MTd<WQ4XXXHpA[TKNFWRK;J`VFFwKXL
pair review&sorry	578	L6SUSHFAEwK;qRLWp35X?X<Nw\=jGThl05Q@Fcc0VIEOKekku^CLQSTTlN\UlPj(
pair review&stage	538	Y=<T18O>#?8VKH`U>ZMP_P8_A=C<YF]*`]4;[U&djPKR_K<_WI5QA+E=M8D_YGJ2
pair review&start	484	_E@S>Ms[7<SbREOP[dZ84faS>:bU;@OJK[O]YCe?ioCbbDTHE3``A#\MY8\E5QMV
pair review&study	378	<9^[n_;[BXEE^Vn]JXa]VYW??>IA88]Zi'EnICAU(Kh?WNVQ_f<TVl=QNu^@Iw`W
pair review&talk	343	Q@C]H@nFNV(NhtLe&s7@+->]Bd:MF7MA40g:'T>\(PE?f\DK]PJ=.pC\Y_w>SZR>
pair review&task	538	@?40<VKTXI0V4_mQP<J4PL<R3<W.kO[HNaIRh62SP:]dV4HDTC^:KE9#:W1AP=58
pair review&team	379	/dW^CV-;W^@T]Vj?B;0wPC^QlP0cRT[U/SZ.2FUGFo6X\jS@ep>)rCLSZ_IJ%<;F
pair review&thank	546	N1ZQH\mKNOJOB]`gP1UUHJ@\[A\AaIPDaXPf<DcW.^G?D??^RZuPm'X>FMwc><Jm
pair review&ticket	422	86&ZO/L3GL:VO=SMAeBFYEw25E61>A)-BYF^Rd1WsaVM\E@4Z#fb2;CRMKH6BgH6
pair review&time	592	E?Ul8OaO:E^RV__T5X==9<\iX<MZ#D743K`?_\3SX^AQYT=S6QcbG4NYLDIW6aUD
pair review&title	442	RPM=Mw^P\':hCMJaR/ADL5MW-@9+W\UWRRZN83EY>@W[;KU?LIT-^[QQAX5`O3KU
pair review&video	613	NTI]>WkIWO>a7ch=hB;]DJYUO=AVWTV;5nP<F7+FNwDMXE>cQY@KeVP>KKLlD7=G
pair review&wait	483	_Q:VFRj\)0Ye3H;#E@+ER6TXH;68UO\E$ohA9I;,qo5oJJO9P9OCSAW77*QQY<DL
pair review&wish	511	`b-9=ZWqWIHZBDF@QK_ldDDv@9a3wKFBEvIQI<7'TM>iEEQ=KWXEZ?[B;L>bJH?C
pair review&yours	600	iVIII]waP9YbBi_HRE>\C;T_QKM@YJaq?\=?A1[J;TIXBXMTWR:3]PYKJZHTNOQ_
pair role&sales	586	X[5>bVA`f-QT5L]]H5U>\@N`R8X#ePS<]Z?`I7CS8CMU66NAU=f?F4II/=eVFY5R
pair role&send	710	KaG;TE_:]OYBWH>MDw[DKQVJ=CTQ@@Q\IL1d?Se]\WR?ZQMKMPMaCGLQMQRMMRHZ
pair role&service	503	U_G:cVeP[#h]K)0^WYSHZ\_OPELClSW@ao<haCJTI>nf0*D/U>Oh&fN-?6D>ZPKO
pair role&shop	534	ZF/KLLeD/V%j^7]vJLZJ0p6>@SrLK8S>SL:O_VOT\@SwdSvD[cU&%RU9RR-7FY@S
pair role&sign	595	<G\Y.=W0<XKAVHI^BH5T9a3EkLQPE90X.`TJwWJJVhSLZ@LC]6P.XH1GjXF]K;R1
pair role&slot	597	ZCL4R_V?]AZFQD>9FIGQW?m>0,gAI^4IYXXGK;w]AAIQ/ESDTKLI;JfOFMNN>U@A
pair role&sorry	686	D?J6moQTTFKV&ZRF9Td1o:F[D;[?agJ5SBX[a1\K#Y<L:17XMMb%PQeO;O2VE?Of
pair role&stage	443	FC:BfP#IB$SBFHeeSKWaL/P[:4N-gYo[OG.bpIUcTBEiH9_DNR2ZRKD;4acMK[BD
pair role&start	575	K4qIIR<:cXKT`PBVXRfCCqND\pVT59JK=V:[<AwCLc6TkG6M\Xa?Z3cVCBkBUKPW
pair role&study	520	<@;>ZIJDM?]c?>eVMRlMYUZNA@=8eX<CkGFNA9JVQ,LO>V>DIFP[D[UF4IcJ#HDH
pair role&talk	706	GTG/hB@<\@]Ch6,HS_Y&cU^%++[;TU9AaI*ZbASd^DhXL=YPX#:S9qKh1KG9R^VM
pair role&task	498	ZrGD?MM\B6*M>ZkLSj?S^RpN[SZDl\[S4V<KV9EYJCNwgW2GF'[rVLRG@?siNIYa
pair role&team	463	MIG7PFTfNFVWVU:XJ=SRJUV9=8]<RLIRI?6Y.OJIISTERGPGwBhBIY8W=J>W[S\Q
pair role&thank	955	V\0<gBMHZ/MT?:TLHZY2T@^`8#L-VEFDVUJccIKvKNQ^F?I0JCfW9CB\0JF<Hw=Z
pair role&ticket	644	KV@9P\IWO6UeJSeDATOQC2BwC:Y8JCI[RU:VRSL]TPOUJ@?G-GTFE$mWIK;N:AGg
pair role&time	526	9h-HQN/>c%Q5W(5%CiT,mCk+7H2NUmKCp/S<C=aS<CRF+HOUJAHE.jbw,BEX1`eT
pair role&title	429	Ta@'tjZVd#_mN0iIPlf0RPZe(0h=lF@AGr$lnN6^VTa[A9I<`4oW@BcC)*>N=9-]
pair role&urgent	535	JOZ>^@2WMQU/i5V@_`CLfXI@5YOatZS8B@IJvFQOQKTTDIIH;*0SHdDw[`>YHmJK
pair role&video	350	hCPkpN]7g<AoKEJ_Plu6Woh@&R8FJ<UFu=Ql#a>b[QB]jipG\4ai8cKlMP^Zkw,F
pair role&wait	557	aZJRAl[Y3E]KDRdFkO(ne^>PwG9Hmrno8w\-?@)9anud:TPe@L*5_S@QOCi]2<S@
pair role&wish	472	XO81JbnQe<6Z43N-O\O]JJHbY(46aQBBLYBe=0CqUC\wR:<5I?KX??YF,;[]=Z9o
pair role&yours	850	;_?@]=WQQ;TUCBICNXP2D?YZ8<VGJQ=MTL$QwSMdRHR^CKI@L;T\?CTZ2IO9G\:Z
pair sales&send	502	-MVdFMA1:pC@ucf_nCTo1s&,U[[P<awWDRTW:B?OfkPI\lebZhTDTWAYngPFm<LB
pair sales&service	801	VK9*[B`LCBJ^KKZ=NPXIVAQSB9L6wVXTRO9[dEV_JKZWI:K<LPHJ3JXF5ACGRW7R
pair sales&shop	660	>WDlCLW[GQiBMJPCQQ$?NKRM]W9^ZSJV#F]=UM8TThK=OL=WQ=IMK;jFDFvL:5VX
pair sales&sign	452	u?m:A?7N_5hAcPTjV/KJUw.bZN?RD=Z-0YfV8TTIP^;niQFRhIPVf^hiA;W=<>uE
pair sales&slot	692	U5CDT6IHVGo>kIEAddPCO^SEUHLEMM`jp8KK<^J\M[`GXG_PY9@T?wDKN@^CW`O<
pair sales&sorry	498	>?L8W]JCSUHGdSGF^QQ<`L4i0SiG`g6=B\M=\Hc1(b7K;APaRX[*HWTj#QVH[tNA
pair sales&stage	491	K[+SQ4kP0FKU(VPXLwQWR7gkBF<1fK_i0MfQSI4Uf:aW]H;3><eAMI<^S=QZ=h:?
pair sales&start	695	NFwd?M;H<YWOhWLSZQP[CSACgbPeDHTLPMU=FVUR\VLK`[JTTIFcjE8QUUbR>@aB
pair sales&study	549	>J@]\tITb_ZOXlG;E':NZER:]WMWQwGGDIr5mD^H=G7L=^M^PVb:BNvDZ@\i`Y\c
pair sales&talk	633	LKAHdDUMhGKEwAFRW]eGjV;@<IU3\NL,UWZOaT[MT]g^h,cHVF7J2fED0J?/_ljN
pair sales&task	521	oDAeAjaPMU\XZQTRd=CSXTD7]`EFmXowP]Q.A]3EWVT^QReAESDDTW]FY`rqH.V9
pair sales&team	605	#LLJPI7JHH@MaUF[@L<XOSZZINH_KSADDQ^R^TI8UkREQNJRQZ^GZAB>N<A\eYO@
pair sales&thank	592	/;oaW:=;O]I;_^[o_4aP;V=9ZYA`/GcM[;^N,WQLRjU=jCWYapW8TGJTPhk#o>GT
pair sales&ticket	545	D]DXT[>B#6J]JWoS_>(KGH4eDV;ZXANlMM[,FC*?UR;[J]k?HD8EI=ZLM5TM[MF`
pair sales&time	420	7CZDKZ2EE7Y3NOW6BKMCSDVHRBKZIA+\Sed>M6Q\K9U(B8PB;`dRVYTw1pVND/Vj
pair sales&title	413	/>P]F/.C^hu>O;we9BfG;bP?<>fB*0VCA[IqOR+b^Db6`S]@C@:)f`6`C7B,HaEJ
pair sales&urgent	524	Y[FCwA(5(.YV72GFUj^>aqOgG@Z=[Dl:GF>5cOQj`RJXjJIYN<^T?K6TZQb<QoN:
pair sales&video	591	9]TW&:RHWcB4_nFNDNMQGDM]Sc9\.F5w7;^DOkS>JIMLbVh\UX_]pTTZKen>:aXL
pair sales&wait	485	AI&?E=[^H*-G#d8#57H2Q1tg03;M=CCTF8sJ):2a>H5IQ4UIDUKQT7QC+GESRe8P
pair sales&wish	526	Z;@2_Z_mrAb^W#BQSbf,mFScSKLEUUOHEu:^gDK_ZLCfP7S?O4I]SCtR4HSl*D_D
pair sales&yours	492	mWS$TBNfL96_WZQkZCSb9\WRSTY#gGuZSL5WM-DKS@ia\HGPeKK4kac1O1CRbM4&
pair send&service	365	3cr>K@*>C_fPXGcHWSQD[2AAUwMX-mENQQGG=lrfKeLTNC\\2=dlHqNp]PV@W\gX
pair send&shop	560	3SPT4G;ZBIPVLgAQ77E>C$]J:T3[8]LPE5\6;JY7;_1B?sXU]pDSUZBhIRwF<C<T
pair send&sign	908	R8vM3TO:JkZP^DHWhMGF4i=.ZUWW;+@H@JIO5Ki7gf3=oNNEK3_LuGGwVFhBQ?f+
pair send&slot	452	F9@Za<YP9ORDu.3fwPOn@wZ=R?MZ6'i:KPLq_lBjkIkqlm]@u:=(<m<=wZbImi5,
pair send&sorry	478	DETNdM$JiQHPL>H;TUZZTDM5QiTMKXh4V5MY[uWCZ#36S=<ZMPV:cQ\[4PX4fDaE
pair send&stage	442	XLN@2P0dH=S`ZWjBJ\.sF9EWeGGTs_X\T#[L'6Tc=]MBVgjGZH7JZSL]SIR;O\=T
pair send&start	578	mJaQ2KSC_KGEO32LULUDRG^LaLw526UC3aCJ;LhIVe\NfJEJESN?dVOEJ`qHq2M*
pair send&study	630	XVWW=IiS>;7X5wc?DBMOT)T^`OA.TWW^@bEPSEBLMdL`DVBP?S_YbIs4==QU,AFd
pair send&talk	630	OKSPMVZEbTMMMR7^8APTZNSM]SXNBQLZRQOMQ/c7L\S;WXOBZeMDK@MGPLTIC#Bf
pair send&task	716	Zd2^Wg_`[41`)bk:JNDWq0C^LJP8\YqTO\A<V#LH@VMl:@=@FGEDXBX:?-OYE<Ai
pair send&team	554	nZ?_3kQRE=G[:_X)K87d_C^bg9A4vkliJQL,A4537SK?M@`5FlM[VSmHX.gvK#PM
pair send&thank	460	Sl9:]1JfK]TVo<SMgYE(EOkE#AW@mQDMBwAT^[RidIT\<LG\Q?HF0tQ`CC=@9NNH
pair send&ticket	437	X#QL<@X:GI]bBPoRUOPHdZHFI>>H2RTQ`hl;`/RK=TPYV2_XruiDhA:`K?ZnC6eD
pair send&time	500	fN4P>NhNe5F`GQ:JZBK[RHafUPMNJFERkQ\[=<LEOi4ITGH]3OK^A#jLGC]G;XR=
pair send&title	575	[PShHV5:KKZ?S<A3WbES@3`8TSLK1ZHW,=L24ATEQJOAR`Y<#G`\Qe.X;Utb=Ir^
pair send&video	529	^`2:`,KOe2ISbB/D?Zd=dPnM1?agP\DgcVIXWT\[HPYn-Mh5UC0w4Z9]GWKCAn;\
pair send&wait	487	U][M5G/Z1XCE_I_ZR\?SXDY^RQVVKLlX8AbEqHZKLDe>EK6MJCKdFVIw^V`DYUmW
pair send&wish	495	KiI[2@SaFZ=QOwhO_@1^R_ijnj/TVNwUGdY<Da5)PnIQClWWJJRjdDQCWGSY5<C`
pair send&yours	416	]pKT`PMEQ3BE2QjJYK3Tw7bBJJBMQVHw_7/A;EfNIHMX?S`S=FHDP5R765Tb?:Jk
pair service&shop	474	_QHBG9b=AW=VbM7udIV7#X]0<VZ?FHXYOTQib`ONfP]S\\RGbF@G0]@DOJXJjnDF
pair service&sign	513	H61=fH=Wr8XNcLIVCuE;_NRb=McDBuUSiH'7o`?wN7bT7KMJAOTJFhBd@I<1Q]Ao
pair service&slot	524	LRN7MRVA-cLVl]Ui_KDQ:`FNw]hPQ@RJ::`Q`OE/kQlVUSTklcD5Ov7F^kFViEd4
pair service&sorry	595	SD@YWCB_=FpD5:A#HuP=VE5EMMM8_QBSSCLAW;H6cQRE9=JdC6:m8cSMPcG6CL_W
pair service&stage	512	KDAM],7=HERHg,$aTkS\ZrB.EobRa;j@KEC`VkRVbOiHd_o4m45D9g0R`NM8lwB<
pair service&start	576	XA?OCMRF_AFM5?C@eEJ1;M6IC#];J7D6P^?VQKP8ac<_ZKG;LDdaRDcDDHSR;I@A
pair service&study	580	jaL8L\]aGFZ^@UT=JwF<T5X[EFBA\TQXiTRLj<d?II_^XSRLJPkHWBeXDCX\8^9i
pair service&talk	526	[B82Y,Hgf/K*_C1CRVQ`YKPB/<jHY:C>gU1gfbWq8#paR4hAX>A_RaCT=TG5QKP^
pair service&task	611	i2IBI\QQAHFWcbiXWM7]<mOM>9LfLX^T#:RB]n0KvVS(<BHeJV]O^g@R]o@;f0V>
pair service&team	440	beH]K^Z:ae8N@MK8EbX/\bY@4<89oWKPQ8D[Y]BGZFY>*QJNTFEDK`w:D=IbjI?_
pair service&thank	647	#/XhA<@@D`8=`kHpCE;U4c@S\dRa?@AK@E]HR\Q6ED>9MYHaGaMIWUETv[F9\VJO
pair service&ticket	372	=A_Z43@%WsNA^NKFJ'c];oG8bwT9]Vlk:dqCOHpKUUH)ji]O^b+uRGHSPXZD>8a#
pair service&time	613	ENMQMW@QbSb3HQ3SR]AHGJ4RWJNYIK4iM@IL#MU;IXR[DIHRJc<cGX;VW^WO_HnB
pair service&title	476	UaAXPDMLD>3NQ2OUME[ZMku7Y:2BKmTF3awWXGKm:CHIj@gE=BHF?>Z67JGX\_Kv
pair service&urgent	441	QH[Z?cYX5kH/]T]]Y4FF^LFRWW>Y\A^^PwPK5iGCG?R7MWLEGWH<gXIESJVeYB@V
pair service&wait	574	HB?:dRFOF;XWDKH/UuN`JIKhDJGG]WLP[H#87;=JR4[J;QJdEUhXAXncV]G>:SOV
pair service&yours	439	WT4QQpeg=H@a1IF;6KIQWF>A7DsFws[LSHYSYQ460S;=P:IG@>OKi6sG7.DR53;U
pair shop&sign	457	RP^1w9EF\;N]^bF+Twj>mj6<+Sm.BHVHIV=eeNZ^cQNfI=KPPTY_>CN\SMBMJrFE
pair shop&slot	660	I@3LZ<fAP;GUIRDmb\aFYbE1D@wDNF]UYcPkaZGMW9ZL^OQNdU.ISeGLUU)?IVLK
pair shop&sorry	647	=OieB7?B'^4FlY.VVL9[K\T-bX6nI5ZS7QZ8I]NOcbUPiZnIoM)S?p#TXheDjHdB
pair shop&stage	485	bhJ0RnUlG/X_E<K7VbQL]>nX@KD=VqZc44?Ne=O>5DrvT=_A]?KFW]eK4*JM5I^w
pair shop&start	483	JEaTT@#GRWX>_Y;V?VN`[eN'ZbcX?I[a74h=C9b9J8]LM]Xp_IEVbQDGReNIm5g2
pair shop&study	550	bSK6HdJUX3IK?[PH<3BD\Aa`\>]>ppVGZX:\<4OA98Lb#QGG>UTCNAkLTDXUD;)V
pair shop&talk	608	PFH7ULdI^?XROIARWY\2oCPK;=JK^EN6ubLdQDX\DDXNROwY^EH'9ROGGPQBIqJ^
pair shop&task	605	RaH>CQ_aAFJT;]hDTOQwOFE]bK;7`gsi+UW,HDX%QIFaR3NU8WY2NBn==ENW2,EC
pair shop&team	636	G[IEFkXnTJY\DP\GjIlQFRRVPO<LWXXSvH9@8CIFWZlL>BQK>\Ei[4wVLXoY8L;\
pair shop&thank	629	H;LF?9h/=M:mPcfwR6O\>A7`ZJgLEF]`LCMc\XH<JS@WFQ=XK`V0^BNQSdLEP]EG
pair shop&ticket	505	wbUN]bZlN+NT<SQE`L8IUU;f_F]6`YRTES>tM?AbYCCwJ:W>TFXZ\6oCE>[L;9/M
pair shop&time	462	\:HjId#dA^U0SJMNWSEV0DV9lVR];:X`M;^U<AO6cHM:M^^tSD(FYk@WgP9,L:\@
pair shop&title	662	CNE_@NRS;i;]KluZIO>HEbXaU=CbOI?N0ANCHUJYWKHCPWURSbwLp1M>8BFWQCMT
pair shop&video	598	NKZUKOE]GfE[QqYJTN1HWRQ;wW2U<QI]MD^3MaGKGiRH_dVW\`SRU\^2`UIO_5XS
pair shop&wait	510	7-hAG;X_#Q=KJVZIg2ASXW:ORbTZf/hb[QYG?\43SA]43BeSW]EBfr8SMiFHiR]N
pair shop&wish	451	TVM]PA^J@i3aafG[I`E7KVVFJ\XXOGFD\MM:Yq#K7@Fpi_j<ZASJS03MNGBY_S1=
pair shop&yours	604	:NHRLM]PUEE[+Eg:Gd;OUFNMG;A<F;JN7=dI[7=`=NE8FK)bHdwWSB\=:M<FBN=Q
pair sign&slot	661	F<qH<Hc#h[SkH9B_NSeI@m9FO:jV=3?H>JTnANJb^`DMMJHKYKc\GGSD?6TEKIWA
pair sign&sorry	466	?DLvTOEY/iY9SQ_hnYY^>`3;dW=ako^E]Ke<GSSE]Ll@@f]aSCFk<o;]Q^`@J1w?
pair sign&stage	643	PXXQY6CUDPReW^wmU5mM>S1TZLQ@LPSCF>_A[J7bZB[LBMZ`L]?BYaGUMkCNNH_S
pair sign&start	507	JBaXGFDDTR@HV`ZEURXR\WaUofdhJ?>N3U\A3DGVWkRQTgt_OL5L\KXwLBNSP;\]
pair sign&study	558	j?]J7TPMOFH@THUX=P@ODXTHLGPFKgO^4MZD<aGBH^VijMJLPJJVmcI#dT?mQCIF
pair sign&talk	563	SBTEOBCbDWO7TAQOV8]sG@cYC_Lf-hFbk2H:af[JAK=@ORZPQDCXQRwe8f`@ISo]
pair sign&task	606	BV7T9M;So?7==[aEH_I@W=cYG7[<3V6I@5JMCDGUIbM^I?>8TUKYOHwMIFO:II;]
pair sign&team	579	LVAJ[VBERD^KJM;NKWAE`SNfT=;>FCEgkS<.Mo_V;RKWZ0K^7S#IK\>^MK<P/D^T
pair sign&thank	532	AA6JiSSQ`7>GClaUP`]OZ?En:=Y17WZHOGNHe;9@EVAfAbRBF<\=7P[KE#8CeaDX
pair sign&ticket	640	S7XUKH^AVaOR`J8/fPLWUZ?+JZWU,:3L#\]T@HWKqgIMgOJTGTdTO?`bNF`T80s8
pair sign&time	614	A=XDC9Q$CKYL[1CDP_DQ;LC;QZQNG76O7EMPBOT>OjK:BJQ:\@H^QAAdLAJBE#DI
pair sign&title	374	WP1YCWaOUKI,#9I'ON+6E9h^]DC?BeD`H`Z@fCN7?H8aN:7KELS=a8S.>5ebQD@h
pair sign&urgent	317	8,fq/t]?YFKqXV+Q>bDNGNBLGwK\2Q<j*_JH;cUPnIS[\Pf[FM:k_?fbL?D`C+X3
pair sign&video	413	+G<BX>^Sb?UH:D>fNwsBO.olFIGX[?aQwbCKYBRG;>E?eRg;OMBi3Td=;gDH?c4X
pair sign&wait	506	HGCg;6J]UEGc>N\BfP@JYU5^VCG7QFVR1GLTHHII[kHZZZXKZ:BRYP-[K.\NGF#j
pair sign&wish	460	5]>;^;g><E<j?GGX%NNMWuQA7HaCQ9w;cII]I\9M(TLaRO_>FC@>_K@/F%LP/[C[
pair sign&yours	475	4AVMEG-=]Gw8<RB'eGLn?NYW<HSPcM_j8:c9*CJEISVmI3Nt>F-PNrXQG`MF?:J@
pair slot&sorry	548	XOFWC17W9VfD6OT9QSR]CVUH7JDZXefA7EeB_;a.lTSaRd?TY`+]?wG=VFTXO\q<
pair slot&stage	618	QF6:X,W_@=WMHBGeGNFFqSA:;CW[u_W8Wf\\wPIXUAQf:IMBS3]6?SJXJLDIU[TA
pair slot&start	628	]HK3cLg=o=cPD&B:`dw6iNW?9JX0DOE@Q`*Yk7QNVTBeYF?45;f^[FXL?R\aIM?F
pair slot&study	577	Ff^aU6_Fja;BT36_NUeZjRBGLY[8<YTecJI?NId`QFhWYKw]_K4hPd6h`YiTYS\;
pair slot&talk	587	;PT8SAEABN1Qv3Zbq[_aTtI#0ANJTNIEMR<aLeRUPCXYEXhEPHH;2g;CSO8$tWCD
pair slot&task	612	:qjMLVHG]AB4\QbHUXCK+CP>USO:@T2iQ2S#LbgX^GX=D4fG^g_>^FTUBLgKML?@
pair slot&team	536	RFC5OL\AH?hW7F^.kDQ=rg]_XRLG\ZSUXeWge=ITP9g_+F=6Q2Nw<MkPJPHLA6=K
pair slot&thank	584	RaNIRNYWL;=aA[b1X<@TB#iQT;EG?cIO3C<?K<\T0b;\6GTVJhcJU3PM1G]M[>TS
pair slot&ticket	652	V;NMD=INVILJUC1Td>OQQHE=9EKBK3TDRaQeiJYAsSHNIUTIX4FPgFSMfDE`J_K#
pair slot&time	351	IN9T_t(]eIZNQ^PF\N`QBJG?INXHfSGV]HNP2YZM/MaS<MlO+>Bm#J[l4B>NiUSV
pair slot&title	563	PCr^DHVJRHF_HFWaLROUwEBW3;YLLTFZeNWY[>>gcGRKYHE<5@B^8PXOR[P<YOBM
pair slot&urgent	449	[:PMd\ON0A<@#kZ\[>><KL?chTBCZlWh:YZ,?:Qh[`[hAJ:lGg`RLcEPXl1LEIKJ
pair slot&video	706	_:THRZNR;CHZVQ\Z]<IfHc;RSBeUS1wIMfQVKPM<_IPX[OSYjAGOZLRHWNB6VLQF
pair slot&wait	624	;`Duj+EQ\_QLa&>G^`VP>FL=9=ZMBHPLOHFPXL7NOTTOfF`n>;M[JX_RCwCLEdZZ
pair slot&wish	500	ecMVD#Y8fM`l^<8cmTO<CP[JLWNl5O6EiNYQOhZ@W\aMRdCMEkDP3I>OVHM8SlNZ
pair slot&yours	633	O:RROG;]YX]KNDcR<YB0F7gm\F]NBVO8FF^CURA]PXN9L=G]C<iw^OB[Eb??EO^G
pair sorry&stage	691	B4A<O^FBo^<DB]]\P@OSQDLS7HaMS_>Ua@H^NKff6QIDB=SVIV`GlSwOBfb5KIVm
pair sorry&start	483	akGuQ]9P.XRJ<NV:jPEEwPX1]XOXG^<DE6]8RHPL^Tg=<E?KNLVWBVE_YpU6I=_P
pair sorry&study	352	dRN\0=PwBP7/W-'Vb`'[d^(QcS1diN^60NMR`L=IcSADkH:XOVEG;X%j5VZ0VLb#
pair sorry&talk	894	CLDKIH_JLLb@JEJJ@JJ?UJN@@QGCYSDLHH^FT6RJE;UG<;OfO_JLIwQBNQHaSTT=
pair sorry&task	373	W0>D0aN;7EWR2MkYbSR;%tAB_@e20^\MC9cDaPRJc?CE9[Od_FI@ZMRW?gF#)bd#
pair sorry&team	501	U;:6]aAKKdPJB[RL>WMRYA:]<H\@YJ4LZ:PNwM^]FWQD[BCi`\RV7m;FD^OAYWM\
pair sorry&thank	613	R?6YEW_jSLvFTDH=ORE3kDTNLK[AwOL;>K`YU*Y^a<X]G69\CMbX5mZF=ML[OMZP
pair sorry&ticket	586	MNkdSHNG>SKVOITNt_EQGKVIV^Rg>GEAHAK.Rn]4KQD3NwKW]Z@*\Q@eNP_7_[dH
pair sorry&time	570	^CHPL)ZEOYXW<MF6[j[AAmK^ACX\P7Y45ELIaLIKa;mKEEW^e68V)q81bF-?HGf#
pair sorry&title	563	]42FfcRNcJNX,dFL]]KPY4Pp:;G4pQQFMGHRWEBWCFYGF@G\RTnJJ=w^4>3OUJCV
pair sorry&urgent	394	KPTf-#UKNT*#hI<J^F5h^q`3k;(L:IT6R?-8I5TSBrODCncnDE7WMgV*fl<VUK\Z
pair sorry&wait	612	h_GF_vIcDVCWULYBY_Xg`FJ`aDDJbcKN7\;?WF#LCNEPCTCM.KMU`@MZGYAa7I5[
pair sorry&wish	454	KLT\AJQ<^S>6)YYeEIRWRMJ#AT\NH?RK?RNL8ncgWZBFb:%\n_cF`ZR?;^\7SVfY
pair sorry&yours	614	;GcM\O9O?KK1USTFCK5PJL7SNLHEYRH=@CUMI@h3GLE3DLGw\D2BZ]G3W^;Vf:R9
pair stage&start	518	hN^@ESWQ_RaVbSBPh:Y[UJ38]^_JWjBUMdJI#6dO]fGgHXH2PHg4bahNM-NU7?J:
pair stage&study	508	YKK?ACwCD^ZRCTsj55;>7ET_?HLNOLVPLB\HkFF@SX,JMP4RXcR>?QVCG?A%Tl:f
pair stage&talk	524	I4H=EY-7ZIoJN@;@TwMAdmUC;UNWWTLh0+=JU[SgEZb<]^\ULK:PRfQbL<e:YXRN
pair stage&task	639	KM1W^MO=_DKdLI2MbV`DJ8IBL=RaPET.KLS1wT?iVC[Vd<Q<]CC/;?FBF<GR-H\I
pair stage&team	375	`ne^MCKaHG#_1TbS9B.GMH@U@1@HNdX8LN=X7C>`<DH?Xf=G@;kBT^P5udWOT^<_
pair stage&thank	781	?9GBkAJCQH.cA[wRF8__6:+Y=GJGQ;SNCAS]B'YWCOHOCE#`PcXORQ?4CJMIWbEP
pair stage&ticket	602	NW;;YTXHR-^bR0ELSghPP>W)IDTOWFIBVjC@WX9j:A]j`@o&_:IH#C?8F3?P9MI7
pair stage&time	655	3UNXHC@T9ENJbLFF]g=M?M]QJ`>cEXWPJCS;JhRDKBQOBT]JIa5WHSDqUKw[MDdb
pair stage&title	498	Hs8:WURPMS5RMQMGONFRhQKFP5YISOiTmQHlFEDP=#jME?M-/<5@<>A5:^`LSECR
pair stage&urgent	563	WFF^FB/wIDKSBHFNJ-D[HQGb9RJIHN4A_CZ?::IHGWKP]OFKZD\SYO\dWGIG@aIT
pair stage&video	849	i>SYWD\3E[3F^HIi_MUXNV49?8UAb3e9TXT_`R6R[BGK^KTLc;K;@S))_8*@S_?#
pair stage&wait	714	U]NKCKYO:B>jEP^MSD.aIKYYM<S/\GoVA[@G>II>ZLNioSC30ONwn-O7C2@W6IKH
pair stage&wish	533	IR7MO[RUX=GSKBWJ2V?HQ0uWG,KEbNL9BJUTlR2qcY<lJZ/<EA^E3)a<#XA<$Z8Y
pair stage&yours	501	ZFOw&gQJB_?LHACNgDKLY`Qb^\;f]>qOHhV1LP4BW1kFMKV@Y_@N]X=2WBWdV=[M
pair start&study	400	FQH@ZPc9Y`9CBUU9W@neNubEK<TN]#LSbbRWYHQUXPOdJWi]ZIWi\ICIqP]Fc0P$
pair start&talk	696	IOMHHTT<QQQMW@JCgSQQWYJ8S>GL_[]Hw@QQPRTA\\aZ6B\M^OHEYMRNH8FMFRTM
pair start&task	369	TwX@TNJ;0hBvaDLXGU\L54?onRD`kTJYE^[<\UiQTiLj_n7`TcXSM`/[EKrW3RYM
pair start&team	497	HF_4`GP?s_wMQPBTIE_STZLYJUZY=KHP8OShR]F[bFK@UQBdDAV7eaY`]VEYE\R?
pair start&thank	422	5L]s$3L?FEW\]Q6d.cG]7WIV5wHQ1O7HG/U1KqN0hlXAbb^DKRlV`=QOPj_/9alC
pair start&ticket	349	lIXQwneQ@/Ks9gNQ`OA][CiW[UgGbVobnf%^7G[]N[<F\>HUSIj^TAvOX]Y]P;]L
pair start&time	443	sB]OT>M:`kvNXE#<bRaB[e]1dlPU%<ECOCEnM>_=_c*TX]4JM3]dg1VfX;am;@W>
pair start&title	423	N7dKSX*8ag[@JB<KnfilTgF#TI^KHGXMR<XL?(u=PPF9A^XGfI(NK&OM@;^2S0pE
pair start&wait	374	@PQXPGIUEBVjij42YAUCXGHKQRlK':XHVYjOg3gYMWwmjD>S;==n6cU^MDJBJIjM
pair start&yours	569	F]XX>3HRLWE=\fIiZ6WW\\7?5T\LGWUc><f7K;b#=8jXVNRZoZ&>\nKBFOWKL?d=
pair study&talk	484	P@LINN^Of,@gI[^iQlwCJc?XSQeWQ1DP`KI>QGOJEFLLSLCJLOjDacL3=:1b[QOE
pair study&task	907	Xf<JJJSWLP_IAMIGD_LI`?S^AHD?LM>WKSFNRLM?A;]MJNB<ID?HA;wJ7MUV;THW
pair study&team	477	Z:FFcuaZLNm9Lb`18'OPWgHLCEL>8>VI:=jTYPRMOYO:ZV=meBw6WGD89E9TPG_:
pair study&thank	488	0Hjs8>NHJW@U>twcd1ZWFJ2QOBb6KD\Ka.fXbK:@FdGDpNWMehjBVJ<2S\^;f^<K
pair study&ticket	522	`dwaFIsFGGBcCd[t]DQ]O?VMZ^XaRO_a(St=?L(H@MaRhVIY<gPPW4X9M@HX;9DI
pair study&time	517	?QlE[J47PPgOOBWG]id_mGLMd^#Z@TYkI4R47gWt&Q\T<4rD=JIm@m=gX[`NeGeF
pair study&title	456	YSKGZbVFVYBZAY]?W@uJKQ5jX:T?GN^OSa;w[JNqSH>VN;3O\Pc5AjZRVUJg/RL_
pair study&video	482	aiMaMpWg3EjQPV\ZFJMmZXMfEX:3/[[UMFFPJ5<S3QLNFNFJwALHTN:H[6aF3iM^
pair study&wait	519	U3ab<D6B6_*`MaW6g2Bf@g]YMp[dKMUWF8MS<aH+WWf4w`?bYSM&RQ8JbPW/`*IC
pair study&wish	484	:8Vf6L;<;q5@cWNdYN?e1bH=lT[_79^=bEYQFR=NOSM?\\SwNZ_<WkF\m\D9k=O3
pair study&yours	512	X#AaEAaP7K4_SRUT`_>NOR\J]h.bO6\fO%d+DbH39[jHT_`:I_CDaZ`U@;qUJ>P9
pair talk&task	649	CR>\>_L\_[:ATF[Z9W>G:IKSWSJfJL^pKXQ>@bwIEfR[OYRN=ZNFO_KC=QUXnGFT
pair talk&team	633	PK><TO`?l#TNeEJXFUo=aHSD7;N(QEDas[7_WhTYTFZjFHb5C9=O?VNSH/CK?aH[
pair talk&thank	659	UBMHS^aP=P?iFwcdI?P_NK>X\3OD]Y^\\F=\W0N?Hd8DO]EEAkU4gEh:O+F`UJRi
pair talk&ticket	542	4VYCTP;eZUwN[BQWPXK5UBZXSPJUGML[I;DVY^gS-LV]YQIGD=Wf2fGqTlnNAQqj
pair talk&time	469	GbPRdewAOFRIVE76K@>BTOQSQV4CPwGcNAI@ZQKD@Ro?9mbR:I7DLOFUCcZT:LWP
pair talk&title	527	YB<CfPI_KLOEb1?FKF`^RGa(&BCDcAWOa[#LX?JPS@UgCQf6X,;<4p-Z:YePEu>E
pair talk&urgent	446	O=oFJJMY6a?NWaCcYVG;OIJH`mDeLgVF.3O4YbEI]Z44TN8Zsb[[RXOBaf_OwO]C
pair talk&video	650	SLPAR:\QBLLX]@OaUOG^Yf1=>U[C?ES?c^HD>\URh4T]KNw9h/?I;\?5\J5FoYBC
pair talk&wait	660	JV<MIcZSD<;OJTgQDCB\w<WPSWTX]C__?WL=LEHGGFMLDMMNRSP>WPXPMOAfF=`H
pair talk&wish	433	S^GJo(X.mChDh-QZgDpIc\@B9>eZq+mFTHIchIZ<C<wQWU_O\L]w*KKUX[AG>Z_9
pair talk&yours	609	ZT;C_B<MDEJPJF5RNGbegOLE==J?QEUCf5NbDCO\M<wGD=lSYR0P\u?QCJKNcCa=
pair task&team	621	]DNPGUSR^D?cH_\W:EbZXK<VBEWJ@9QKpC_f_BDQA>H[>g#AeKK>U=WH953I\LTE
pair task&thank	699	RFE<fkEZk7=Y:QZ[K;ewgQ7^9;I,mZTWg]Ec>1MRJK8S-MJZk`\UrW`+LZI_cG9R
pair task&ticket	515	QLSTWSVBwHHCi<eZEWbSa=I3GL9LOBR<BcRXX[AO:GWmO@KDO<N8^AFMW/7VKj<R
pair task&time	574	+ME-W;FGQE?;LJ5>9ZO7ZG]oAPFOJ^0cI@?T1QaQ7RbQ4=OI>eIVW>lS*LqOHa>w
pair task&title	701	\HCR?LDWc:DG=GV<GB#AWNKMP;F;ZdIS9aQ?OCEKDU9bI@APIGOGUB^>??TVDK[]
pair task&video	559	ADHUjUd0_?Ci\9B\k\kElS?389^GS2F7SB][fi;_P9EcbTPNZGM<OJ>5YA)*>]F#
pair task&wait	418	]aG3wj`CD=Bn=aCZJDX9_<eZ93X?cl;=HN2OY<5BP_G?YA9VbUEWSH<?<AIJ=E,O
pair task&wish	463	NEF]L?@2NY9G0`5GGBFDJL4U^]dNJ-WXGGl9Y_U[6#.M3DN_Z^R=_r^VgA>QTG@F
pair task&yours	532	<FOSWbL\VP^cCvUI=::bCB4oKBBOR[@.Y^aVS-rHEUJ`<'ETOgMd^KwK9ZXB@CmV
pair team&thank	559	;N^ZAW=S6f#8MKOS^=CfCE;[DaSV>:VNG8gN?E_9gP?6MCgP\RGXgB=Wte]IX?IK
pair team&ticket	506	j<(L?aCu*=QTCUc(Y%7Q]<0UUlH9kOabFbLJ;SJ/Rdm@<=Qa7GX\wU`@N7diH0]e
pair team&time	422	^GE1SYEE`JwEI3G6ETAAgHmmMZ$VTVPjA3SKLTRi8*a`<BZ\,T`(BAfZ>\GQ)Abj
pair team&title	485	D\R<aQAPZGQ5`BB<EJP`SNOYFXVD^wFgIN&I7<`i/QVSI(hG=EE3Y_fn;Qj?OXXS
pair team&urgent	475	LHASw<XWUHI^FRM)Wc<Co'PdJ06J9XNO@Rg^Q??XW@ZIB%@9FGhHI?lVMNAX=XSH
pair team&video	499	9;OSM-CGuh`DWUZREPYR>T-a3Z^A'1J'>CYXkN9WTe:H[eNY@MmLVS>5Rb'#LnA7
pair team&wait	655	m\KJD[YkCH.OI[CMi:?ZnFYAwQJXhdap:cV9;9589^RJaYb_J];KUXmI<LSfQ>IP
pair team&wish	544	L?DNW6RNTC5XWDBta@Yb>t31#9TMN0kN9Ncki[KAw]dLZRNKNAE8G`M<t[BNT^@L
pair team&yours	639	kcCEFSKX;PFVWDG4M>KdXR^QCS@LXTgQ#BU9NLW8N=nkZE]LROJHNPJLXFaW>>NJ
pair thank&ticket	595	NE8J4:BN4_H8UHK+@]:7<1;X8?SL>R<Md?YGmVY:oFHPB>j7TA>GG_>Zwi9OYL`O
pair thank&time	670	_@ZJOZcX@ID`A]X`@5agHH4R[Bp:L<jLRa=m<=FB>eEJ5ZJK[lO?wFRE:OVHZKHc
pair thank&title	631	CD>B[VQXi-Kd*GuXGQf^R7aYN4Z/PVNIj[,w[&Mu71Ha>BYBRSLVSAaICZ6FSY4_
pair thank&urgent	454	=/]Y?@W>A_@OXNBpThUVUY:_WPw]U6T1G+S]eO_T\>D2Q\Igc:O8PZ5\IUbEFka1
pair thank&video	500	I=\AjN[J]#DXIZ^d2dcEOPFo*'aSH<G>;=;f^XTcUM<f/5B^T<rEQ8SgaA+3B^K]
pair thank&wait	530	Wg7=U`_LH7KY5X]WgV8JBHLiLJBTjdaAGB0Kf6;]7P`YE.I?BC[;D#]<2CJH=-8L
pair thank&wish	432	H*SZA81K1\46eREO`(*dFPA+IpTMMJYI:5TFFO_B#RUJ0J\jKSUK]5Y`YcbKiLIK
pair thank&yours	548	CDFRm:E)WQEPfNAO7FI27NUS?MM[.93;M@]MbHKrVM5;@W=RTMM=;IZIGLE#RiNP
pair ticket&time	425	RG';.g`MTCM\_\w=]P/KM_RVP8CMI3M7UoP:FX=ZZa7a6ZHK`9l(9o@JLIDV@FJT
pair ticket&title	410	tS:<ITfSP>FoPT_1oH6cM@Rw02A:o<EdW_XO2c6GV]BoT?VC`9q?K2VDKL6Y^1GV
pair ticket&video	612	3/=Fe4.:mNn&b36@ca^LNR.&5NdJ58@'O%PZmaRmOFP?pHwF`5U:=a1NL^$ESlS.
pair ticket&wait	517	YJlFPeVjS2R[AXQBJE`RG`NU8;T;eLUBMN*mSCd4VDLWA&AHS6[Zw9T1SE9YU@>K
pair ticket&wish	458	KNHhRPTa<S=W5dUdaPED;c\B<PJIF\ISa%T8dlMdk`QZSINFU@>=:w8[Q=iDL]JD
pair ticket&yours	513	[XMOJTdZH?:l0r[[ZWHj@LJfbJ8RuIhP=wRD96RL*DD[KPMUUZu?BNU.7(F]X,XW
pair time&title	569	XPU[PG@d]>X\V>>=\QNOWMNf:SbFGUDhwL@AXZGPIPVNJQBHJJMQF?ZjEKJMMBXY
pair time&urgent	472	JP8<YeUQQBC<%RO99_E,EOTbbJH=LNKbLGUYU>4:IDO;#TOOQG>hAei_HK[GA9S[
pair time&video	641	5>ZEMX<S]ZXDYKXBUEY8Le?U[c<XAXDhDAbO9R]K6\kPKkw<DdAZImFjWkXFPCaZ
pair time&wait	490	LgI=]DZ9DF]ORGAIjWIIEWgD<C?H2L@T>VR.L[KbXXSCL1>N@VaULAAXQDM?LRCw
pair time&wish	590	?KcX7ALFhY6R^7E_^\`URXN5:P_FREC4`IJUVf[7[];FXrcIXSN_L]ACwaN7QcIH
pair time&yours	694	4WJ^aW5QQT`-N8KDL`P6CBQXKXC[PRGi8A]-\LH[FEZB9J;_#CiTHYFbCbS@98bI
pair title&urgent	537	SVKeA*[4HYG^lRWRN_iW1SI<Xjnl;WWqJ`WFaw>_]MmKVcfGOF:WYZ[R[?]=GKF7
pair title&video	619	Td6Dt6R.]ShPo<YKB_nKVYKI9=PBVQML^o4_NU<gC<u]F.o4X#IS=nHNY?YM;s(R
pair title&wait	575	DjM0N20AHT#PP@;^_90Tno=,PTkMNEWKEr=X5LW:a:_L^[[UWR[HRdAaH=dFQBOE
pair title&wish	452	^ENU?kfi\0B]Y#JKUC?aO^BXNEB\V>^2HnORb9E4OGbeF[k8@De-=?U>Y)MK*bHB
pair title&yours	692	^f89ZI]YW#J[<DP0F^WP\?fdD/U@`XTRJi2W`KHVG8JrE+>7>8NK@IcA?.FaGQ4Y
pair urgent&wait	444	^p\j=WF>j)DBukYFI^q59,KoPkO8CNHOJGLYSVR;D[YU4\q9JS#\HC^[Jk_`D=7H
pair urgent&yours	640	<=STCCE:UGZ>E]O\DV1HLEJR;AQPPFGJB=gWTD\YaQC=:UDQ_RU]MTLwEc/AQG[K
pair video&wait	372	rn4UG\kkCH8=0FtYGTAQi9]lV&M;nO;uaE>QR1AkDQUL0HPK16Fj]>TtdYhwE[>[
pair video&yours	650	S_KIS87=]Yl:dDKHO\IV=BI5gi2a1TAeVFR8IO_JH^J3CTVCX;PPOwYLDRlYESSf
pair wait&wish	549	QTSJkH#R5K<SLCC\fNU\QZ1\OXJFX=_I[[6^K^1MITfF2?UORX5J`nIFQN;@bE,e
pair wait&yours	568	UQR<`_:L[8<L[SKZdHaY]@RZgWH4KwcjdWEUBL]CEWebR6Q>X4TR^OaCEGOlN==J
pair wish&yours	535	YNBTSRiV9&MeF@V;2QE>LMXY53;E>cMF:_8N]5FPOI4_\4A4M8F]_0RDB#KN5e>a
past interview	529	BcM1dHwZ`9IoAa^F,+\[DS@I=SXWINQUBJAlN=]K5[?t50NHOOQXU0mP<YNqSP-W
pay.lure	513	#3\n=I=I>qJ8VO\\mQJ\N[ADgghW:->N)8OF[c\8WmJ&DeZUSgUbfT-=Dk[OYVaA
pay.lure@subject	506	3J\[N@I;NmOE`\QbfIKwAP:?]jM`NHGKF@`IO`^1Jgc3ZQlYVUGLbdAJQ]`\_TUO
person, and hiring little	241	\QUaedLFVImG@biXsO?XTZVGbwjIN_UYLXaP1IXB<fAGRXOJPGhTTkUhBiOEUGS@
promise	647	\dLg#]QlD<Eg9ogAJD3BB@hd^V#aXWSZEj\-;M4C@iRfXbL19MNbV&\=K4s]3>+j
proposal.availability	494	NXJWNEaS:I(]\EB\wLVbKs9HILaNM/o7FLP_MX-Vo&mUfJh=f/>9I\@8e>7BcO0/
proposal.availability@subject	642	`>R#^Iv;dWFLV.:YQHfGO[89PKcDE,^CMlNM_KGIW0LIN4mHa:=CGJ4AP8GR\K51
proposal.link	790	SCDQ>7HANRSY\HI[kKQZLwH=PGbKU4t1@NKeUS2Q\<^JVWjFV<CI6g29dGA:[TK1
proposal.link@subject	716	\OHJtFO>[O+ak@<bi^M\Vv/<?Gc@W4cE;P>[dV*ZwCUKqGf@^AB,C]),pDC$cQ<-
proposal.offer	481	TELJVOILJBIJa0#ZjWIPL`3+CKf<?;_15VUMVH2]Z5\>mEBNb1>.D_@:V@5BZQB5
proposal.offer@subject	572	D8SHI@>-OT)F^[O]k4\aTj/1YHhWMF`<EZCYWT>:YXSFf8cE_L8*<m#CXGEGsM-B
proposal.recorded	1024	WRE1c=kG\BNw`C4]YY_Gb`?A?;c7a?b4lf:]XE8bf<[l\@RJf4=<?\2@b=9/b`B9
proposal.recorded@subject	850	^YB6l9dGi8PkS82ZTKjE[g6>17b7WBZ?ed>ob>Ae`BJ^Z6R9]4C<8_@;^B..iwE6
question	504	bEVR?PKHFTWVS<]TwRIZMu(HW6nO\(gS8[GdVS8GqKjKTRHJb@?3OT2ESCQSS>=4
reader applies	324	BQ7G[PwLQBBTTSgXAd8DGN`FG@CWbPD?;RJeTE>L@:V]4B*I>DI?JHPEBX=UFVEO
rejection.clear	891	50e>\V@9VRDOIlZc4+^_NFGO=L[C?I55M:@lL;i[1K5@9<Fwmma4kZU.Vt53hePP
rejection.clear@subject	565	**W>WmG6\XMANi]PP=UQUR?UZTVD9h>?[5RJL:\[YB?ICCKpYWR7_LQAUaT@w^`N
rejection.farewell	749	7%qPPcC0Vg;FMfb^8BKi=G9R>JfMBJ<;D2SR=CVS4J#;1L0obiNMreH9X\=5mURH
rejection.farewell@subject	559	RZMO[dOBXANL<lPX@;]<LDIjAPK:J.<^FK8JpIY[9OJN:T@VQ]UIW(QIFSDZ\MTw
rejection.soft	488	LMYCFXW6JKJUEpQd@&JUC@AHIY>[?KA@k6`GHC^I>?;;JN5iW]Q6SWL#A[+S\@^G
rejection.soft@footer	381	?EMSMDiRQJ#?QKXPAArRN=IX4BTH?2BEM`SlURTDl[?RZ]Dh:KuSNp8IIWQ@;nNK
rejection.soft@subject	481	P\BBJ]IPLMZRMWj_\I?PTdT8G1SiGdt_AIPVgNV]jGEOWFK?XDS0$ZL.0;Se/^#C
relay	502	PI6=VEaO^+Z`1LfIAla5V9ek#,\<VX.@Mb:Ys6Qv>CJfF7@B>9h>8iCF:FATEaCe
reply.advanced	604	hh84IUldK7BnFSSCf.Q\d[LNaJC8remREw)Q:?=1AOeeA(W>U=7UFJ\<M5_bH;PP
reply.advanced@subject	575	8igFHcQGLBBXJcZ:q.+kRMKOoX<HjfomD^2?3CQ@2KbS(BRI=iRKeMiK@WwU[<qb
reply.hint	377	^L=7+cHWWB(bLOdKc3Qd]3ELWj3E^BW74_OC<H#N;Egn<WW;<uAPa8=2<(bMIuEb
reply.hint@subject	683	nlIN7eXdF[NZBZ]7H=,jZ=@^gQ;AklcO(^J6@CVA:bLRGQNO9\hZn7XJL>w\D,PI
reply.hold	812	WDGI8]eLSEMY7RBMH6#a`A[[RG6G]^H@I^]>9EJ.:S=LA<IQJSS6CMcFR0N]KAYM
reply.hold@footer	481	F@UI2K9CS^RKQM[h[J?[GbL<eO]\>Z3BGH_DbWQLcbIGWWE[qi_Sab>wPoJLw<RA
reply.hold@subject	574	KO.SFP[NZ5=Y<PwBXL+vg1:DqT29]dboFcT7&2-E>cp^A7U3Gd<:cP\V54V]:$>[
reply.later	855	[^Fd0ZgjFPCT5^kAc3,QTFPnoQ1Obcch-\d:G=-><VT\ZQAP,?wTg2[@DH`[4.FR
reply.pending	439	VV?_>`Qa:KRJ;LVM=T<TF3]V\I,QN[Jr?KWH/Z78QSTZORN>3PJhF%FMJAOB6D:w
reply.pending@subject	554	ZK:NYZWU9VCKAF\>a5)cST?WS[KHT_cwVdYHI23;=eNYE<lO8C4ipAODO4[m>'E=
reply.request	346	^ZHJTVZM?@S\;WBT]AIIgAfGqH5Dj;^uTWTQ%<AD*OXQDKOICNDG_2eVH'ug%##_
reply.request@footer	550	FLQLQ^ARUS@E4bXYU[H[[LVSZPIVCa[b=XEBCSXSJHwSTUOLck,_aKi>GMI7VD\T
reply.request@subject	577	]bJ^?Jfb:O%\9QhV^5KsUNM^nR8BVrwrN_M?733#>`rj>^r9*a=_i<RHY@p^I,'d
reply.thanks	449	GIfBBOCOVO-MBUWMC#L^F1:PW7THYINKLS:R]DIK:U7H)GVNNO[ij>`AZQRTMEJY
reply.thanks@subject	638	]VRtKFaVB]_XIebPH7DUPKRRIDSXIEUY1TDQ\E8FK`[MHZ]6GPwIQLN>@KlRONKG
reply.withdrawn	832	jj9Q@`h\@:5PHUZ=mB<ehLP_qB;7^acc<m=E8551>`XfH?K)4H2JR5eC6=fw5$<f
reply.withdrawn@subject	568	Gna89V^bPGUSbJp4[FMPd;CieY:3waOTLjG<:?C?HCNu,=]7MH9BC;jUXBT`?C>[
reschedule.moved	794	D7QhVR6S@SMI+Cn;cV8GO\0fR9d:TLcY=5`;P:#Wb@PKKX1eC@]@bI@`L`5@?4[9
reschedule.moved@footer	551	7HC<AIETO[5=Xa.8QaI7X:ECXY0R#cMMW:XIGbN=@mFDNDAPHQol@VUCF]WETF`R
reschedule.moved@subject	906	F.MqJM@Q<UMJ(GdJZM:EPg8YR>tITWgF4Bu4T7.YYQR/Md8w4N]Ngf4SDm<<@-j:
reschedule.why	489	M0GU<tFRLS]A#KI05I6SVNDY^8=,\rP9E:kFD#6EFBC<SV)hHEp<LI@SOK)A;,p7
reschedule.why@footer	460	H\29U7TVR/YE\C`:FwfI\FoGDXCPC_=cP_B,bfTV^Bcd@VI`4=e5@F^RC<TC>\Fe
reschedule.why@subject	516	Jb^cf*VVXAO5WB]iULZICNUKQ=jRZOMEBENER<:jeL_=^TG;YD#nC_?YDdU5LQR]
scheduler	692	oI66Y6fDKHZYgK9X^UeFWkI@@LsG^IaLVX5a]LHHR=_c]DkLfHAT9w>H]CPHcj??
sense alert	899	:?XXKaZFWHKMHw][F@:UGPAJVPURPRNXQINT=HSPF^K:KQGMJ^nKQZ[KQSUSYZWQ
sense alert@around	653	6AReLGQHEZ@[]wP^LZHaHAMCY[AVIIR>HNlP[b=>^X><phV`hcSESNH8c_SCc`c<
sense alert@if	465	CB[?:cV2TdY[Em+b6/GQHYB4f^1cd\E9'a`6,SaMKe94`IhVDwaQ@RRUBRZpmZ\=
sense alert@sender	973	<7np@=#@4hAAd[Sm_F8\?i68naTb9FnhC>eB7[Y,_ZY5blcmff9A]Z0RsdU8bA[2
sense alert@subject	804	HQXk>eDX=_>GPabfr@,w9Y99rcIP:DvtAI`;3KP(R]ZUK[^b_b)Ie]G^NWfXi(c<
sense apply	436	NRTf70oN4I#ZK\Sp9HBG']JEA^J`E4SFAOS/\sGFOeBQnc>MImB8*<LEMR*O`R<U
sense apply@around	536	Ok5[:7vYQQ/wAh^L>LXD@F_l'(:dXI9@T`r_fMEbeV-[9Z<DTKg\<2MW*?LQHu7h
sense apply@if	393	:aDMJD:D4UJ>>VZtJdt455@]XcBV<PSRwIfIukX\HtU<QqKBS>SE+_/hYGQB5tLS
sense apply@sender	525	0Ed\U;YTTQDjNwkd>GR:.Afp.?^dTS8.DGjKfe4fol12^b&\.]Q\?<O*N2S>E][=
sense apply@subject	590	Xc?\HAsQ3D/rFZw];JEEHQ]cH2GD;5S@L^>GdVF`Ja?Y\Y2CFHfP2@F?BIPLI];c
sense ask	463	t_HICCa`O;GZF=#HUKSQ>>P6VDCP].LA_SK[<@[DM@\^V>\7fI3'7L$.H=PUCUE0
sense ask@around	718	qY\_FYLN>D.?GVTB\@=e97aiwR,PflShDRX8;O=+7VXNPO_KLo\MjObATG_XPLRg
sense ask@if	600	k;?VK[VXWEUm>'A;wJRNlj1?^CN7L@gSKfK_G65GiGTXR7=HQ1ED^>FID4W]:BV?
sense ask@sender	545	>;`pP@E=FZAVWP^VW?Ao=e8SUdTpK<gS7:ZJCGHEwcXBVmMLWV;:\R'GTh8;\O_W
sense ask@subject	837	IHAg8YY]?IBB6OTQXD8ZI;=SdV7_QSe`[H`<LLV2DSQMMNOWLfWRkCKCKEwX@5>H
sense asked	808	`JPTI[KO5XM_SOOOwYESLb-EZQNGO5`E(RJGON<HXHVO]PXIX@PHKD>D[AKFQ9@1
sense asked@if	774	\;SLMHOIEiOOSN[hmKE`[i#GLG[Nm8u>iLWVWD7Ol8Z=OJX]iKE6Q]BGlO4@sOF&
sense asked@subject	737	wUK\2TXQLR7RVFHc`F6ZAQ@Jg[1VIAhLLZOLLcM+Z@:JlWOLTE]UMI;:WQ^cRJ:9
sense available	534	EdO^SAMMOOHPlM:bm^RFIiA0[MgCM/cBS]LZLUAHwFqP_FXU_D,?Fe*K\<EN]c?8
sense available@around	829	@YOD<F,9C[W:]M>KIL_=MN^>K_DXBWWf_G_<@c^ENOmIHOjMNF9UKCIQPZwH_J_H
sense available@if	493	vQaGDG[=ONVBRD=kTaN[]]hRFHGS^H\DAkT\wJNErLY[fQHHV173<_=UVUM>PRA+
sense available@sender	425	M)H\k2CMP^k9djBrUWlD7]4BTEc<HEVPK/STw]>naFK7sRhwOPDSMN>IgWJEcS6.
sense available@subject	556	uYUAOR@CY[4YL=45NXiSPT<0`bH=I?V(RZH_C;NNwQLSY>T;RJ4`7G<SVHTTKd=#
sense away	658	gTF_=DRwHIFFON4H9J];cDQUKP<N`JIEaCcVS:QESG3LN>RKCEMw]<Mb`XP\R_T;
sense away@around	464	[oMaTXQOi9<dZc\nUB;^IKMcS`R=awn=8b_]kP_\keYcT;D^d3T]`Wd>F?uRfO2b
sense away@if	464	VK;UFJN_PJMBTUH%[wPKXVim^`DQOO^CPHS6[sOJWO:IZJ\[LBLWcGWO@Ns]Ekbc
sense away@sender	541	E4aqFgVU7d1U\`iib==w7dCUVqSQD;_BaBXA_Zk8[u?0a``inlfFnf7:VmA^F([?
sense away@subject	742	[TFm9O5v0W1&CR>@)$dLMB']IC/JPGL>s7wl3182YR$<8KjU3O3mj?3cr]lpAj9<
sense back	536	LXPSKL^^=3/S=]QPIDPeZ=:YX3OQ@;V=nLlFJR5Xg[8R;S>K,@[L6:1TB>6W#JBM
sense back@around	593	Qc`gB\O\1m<VT_XZSGJaGbJ5k_GjCNXS;Uw4'FL&aW^HJ_\Z`c<Ps[CO^T[^HFe7
sense back@if	643	PZ77TwSbI,NMIcIN=:JXa<]deH@F\jO`K[cA=C<C:TQHAOUQQVCW:BiE<M>\=W^T
sense back@subject	504	RHF?R\dRGVPc>ILL@YHF6C[SG?U5HB+]EW?UE,w>:h5bD@IGL_lcg<dFCN:QC?I]
sense book	424	[L=R\CNSZTO8UCGXbRVJRVZ(Lb;dWbcSOIU;\hFRQQ]TRRaLS>#RErRe=AMPPFV<
sense book@around	607	'AH^]?=QS_q.h1HK]PQ6Nd@Y?AnPGS]L;9ZH^UTIv.`>@bUi@1GP?wFfnk>/@ZtJ
sense book@if	506	0T9da.#s3bc=YMM0IlV5OMQTFT@KB:GGPSM?]h8PO5VLT^JbFZ.TDB4TW8IOEJgN
sense book@sender	778	E1dg2QB3DdAIg\Hcw4Fk>p8AdXY^QCpGD?fG@SG5^T@1ldNnMNh.hl7,oJB;\5g=
sense book@subject	553	QRXVUS@B>JGGOM\HiMKWFlABOCPCwI_@QKHKUJ;Ch2ZAT:TVW4(?KcJEV2EAKPLC
sense bounce	632	M?Cm.N4^<H4BDIV;MA]CB83_Sf.BJ;]Ig=rX#@?F\B,5HIVKY=Wob1CmTR_aFN6Z
sense bounce@around	565	9cN@NBhX^<vKYDnI>gT4bFTAGRA<ZsQe_??:*EkEL4QS#?Y7UMWC;GeWAMRR?iZp
sense bounce@if	673	ZNKXGN@]@BH;EK8C[?\HLR.VTPL?`_cMe<LU@Bw8_6U2RZaPDM@USNHp[VMZIZBH
sense bounce@sender	597	_<RQBOGLC[<CIHEATBNLNH/ZKOIBL8dBPIwO5FF/bE3Ae^[;\MOHZ97JUd0iHN=2
sense bounce@subject	777	bcEW3LLp9K:F?8K<G,eDJ@AZH_=DNHJ9gP]G3GK<wG3;2EY4B4PmN9S^VC]`6XAA
sense call	503	S^T9N@Zg@QVM^KUBmVIBM\Y@SNLVm]Tm.RT@E[<:GB_HiMwQ`3:PFQHRYMZNZOH;
sense call@around	583	*4UL?.7#V_VFVG:TiLRI?\6#RHqLD5MTJCHvu_jWgIQC]=bL_IACR^+Amc40\dW5
sense call@if	501	#gUYX>>DOO4PMl`^+X9V:3Lm=ZYp:W:3c7Y?`]HcVIJ[CgAHrpQjFbXM[V?/Il@w
sense call@sender	532	Q8e`I`WBUWr=FVF\VP&DB\7:D9K=]ZV<0[VFwHH5Zwd?KHFreVnMDZ0MNS:RN0_E
sense call@subject	600	ZwICBH]gjEJ7VP5BUZ[KR6`O@LMR_FJUQkEIOluZ,CYnNJm;SBX\?QSa5FbIJ`EC
sense cancel	751	D9AH2lSCWKw)9_189A)AZLd5H9*Hh_E600t$E6[/HAG.;SwwgcWD6]e:Q=0idNt0
sense cancel@around	798	RAEa8Y\UASGQOZSOZQDIAK4[]R>PMIOLAXT7KKE#PLTYgbUOXUIHW^JIP@TZS@NP
sense cancel@if	896	U:C5?nWEmDw8BM>F4=B7Z:[39=;HL\49DFo7AAkE:72>E9W\Xhd55ioEE;?kugb9
sense cancel@subject	847	Q2TG1cJ8WKcE.c7D?>+OP=UC[B<DXEH=5Dl<5=f>DW59<HYtsa]1BTY/V>#X]@[9
sense candidate	465	BQNAN<NLVO:W?`\]#:OT*IE`/Ha`Q:HDVKUY1[RLTZABB[5[Ze0ME:VIPL@YNV6P
sense candidate@around	486	8d6eYPmR97-oA<^dDwTMFMmNR=?\VaGNGt>InVQ]SK\h`kf4Y,PV?:@-C4L97q<b
sense candidate@if	564	VSJQ;RwM4V:NBVuSGT>C8BSZUcQTNeOO=PIXSI_CMd<;WOVBJ`OVTCQ_B]\c=dCK
sense candidate@sender	821	IPA8aJ@Yw-XTPLGE8\_AR>ce9CQF8T:OTPI^Y@cRM9QY=>B5PR_aIF`W=SS?PXPg
sense candidate@subject	515	PDwiRb]8)K0cQsnVTCBc:L<LPVDLB1ioTeCJFAOTBiY5McfbLiBPaL3)a\SQX<AH
sense choose	481	G&nC]epEES@ZWXUdD#U]8T-fTCo(J4T8XR=\8<RX@U;AGK7^pP^BQNC1Z`:Qn&7D
sense choose@around	555	U3L;d1@RSZMM@bKmYOXaWWPE`F`tMLfHuDQ]aXZGh/XZ[snbUw;OAk:FXnaAbfK^
sense choose@if	813	QISwB?QJ8Z6bSPYeB2JF1iJEMHO^M=P>;DIOZ]<Q[XLGiaNOTHB:CFB8RC<EL\9:
sense choose@sender	507	DTT^Q[USG`I@U[kGQ=CjI_6GN`W`S\aYc<\[dT]]FVBA7F?sw]4L[kP;nsQI^J\9
sense choose@subject	523	S%WV<NI?VWB[M;#kcGPQOgS9ZHhY8;D3AZ:_K^S9EFG[e9]JMW*2WV?>`QDI_<U8
sense civic	396	,Qn[,=`/Qt2Ejh:\R<F_-s;@Phfh8/?O2?MIFch#lqF#`d(HIX>WW^1bf`VG[.^3
sense civic@around	622	CLfN<5K-;`K7BLRI`]BU)@1#Sf_g8<CcW)KP7LbK?R[7XDfqg]P4]]ELZj\)VQWE
sense civic@if	446	R[\E.`wJ>6KUVSLVW6YXUMkTMdQ_ApefHP?M7LMLLFIuL2aBVFZ5Fmf$IH`TS=V?
sense civic@sender	827	C9\b3EH3>wW4fZCcPH:`CX<*kaLa9FJWL1b+5]G.K[I=[rhfYYE>ee=Thh_O]@oC
sense civic@subject	804	5@c\@80E#v2=mWOocHDp<`?6ajBhYBhlQ@a72rT9P^MC`etaV^-1ZpEIib\7e@\.
sense closer	407	?9T4F<T<Yl(aiIikK0Ub=SRTSilI.#fJP>5M5G[9KW\A@MPf`WA8?W2GjY0GbJN4
sense closer@around	522	L_8O@n`kN#RU>Q_SG]IFwA`VGQC3jVT/<[4GfWOXVfKjSYC>:MBFR<[DG>NN+Q4^
sense closer@if	772	E[>d;:aV+->w@fnRM[HF:Efj=PTPcAH>BLKD^M-\R`E?]gF21>fOCBY;:0F@5c:_
sense closer@sender	608	LBdc8J.M7c=?KwiG@6@gF`>NfX6?:E[F6Fc74[T:4gL:P\TdUTY7VS:GfYPQL5ZB
sense closer@subject	700	E9Rl.LQ7MTZUQHJWXOF:>RU9P`LS5KM[7B]G2eKRgaGCwZRLHIE@`^WNT_rZIPfG
sense cold	485	?VOFEXL@E=+H-wrI:7+Z.C:PKOHN1X\WM9\a/T3/L]R0FIOKEl[>j7YSMTTCcX0J
sense cold@around	468	@AU<M[G9JLC+L;JH\9TQQR?Qa0aB?UTfeNFH6Mo8>QUcYE?mr^@kUOnWSqwnU1Vg
sense cold@if	656	CEgwCP<E1_GG_jTeQ6:O=VY@qPDkVNSg<FP8@kD,SfZ/cTWfV[UQZe<SZThORZVI
sense cold@sender	699	)HOD^>A;K?O8\TPSIbdP6UJTHE]_#=*SW=ZWZVQ?XWX9IYiS]VOV<X=NVpU8LXYD
sense cold@subject	835	AERwG>,H@b7Gb_K`WJXMNg@8bY[[CFMCFJMCAjGLkVX9oZb^UjPFb`5GdbTHZ\S*
sense confirm	463	?X9JJ>JKcPWJRT/,TWdKKSnAEs8w*S2XM?6P@ffL?EUBP^REBg=29ZNYO^uMNVfJ
sense confirm@around	470	K6@Qe\Dm#SE9RCM@MVLMZ_DVJIO:SXWUJIMWX1TNSRl7TTPD?ASFY<Q^;LVTLSUM
sense confirm@if	587	S@&GcFNVjBmY;K'0HYG7wQOk<=J-Wu23HJEE\<O]K:N^@7F:DBnQ0LRS@U=_URd[
sense confirm@sender	513	<F=NF/T=LBR_MV\Kg\DMG@G@J@VEHGDbLP<_\d`LVO?S6OB=b>ZbZXPKV?F#OP?D
sense confirm@subject	863	0Sa[F3L1PQF<hIEI^\[KEQ[LKd2o-L=]9MKGKw\QEbRWThGQ#PNVYCNYFWs:NggT
sense deadline	445	OYKHEPTrD[9SE>VDcQ5YREOOYM.>nJXURw;2DU0FFGNW`G<IAI6ELDYGVCRKOCBN
sense deadline@around	569	[^W[8fIN7SfgVXOUhP<SFOgGlc=nOqwqBLAJ@ZWX,]kM]kiFRdEMUJQPI@l>TcbW
sense deadline@if	532	DsO]9UeX@@0UQr_deAWN9K[MiLRJSb\hDYIY#VJ5PUNM_`I9LEUA]@[AT-I_JCAa
sense deadline@sender	478	Fh4j7*mX=Y:iShYSMR:<+\ZSW87iM&L4AfX1pcD8j_.KRw178NQ<B2JI9Q7.5p0n
sense deadline@subject	673	W_d\)=[Q'eH4G^c_a;$O=e+JwW-MV;`qGU]@2B2*S`M;PYRZUa5CZc4UbKUJXBRG
sense decide	543	[;h8IwLMgWBYKLPLO4Ei_LSAWTT?]eIYHUAS-AR6@AC^AHVERVbBs<c:`Mg_R2QC
sense decide@around	421	I2I*L?OLbNA(AeHBA<wCIb.;V2^W:/0&/V1aZLaOFPl1B7d=L_JUXfoEhOH.[nhU
sense decide@if	518	wZUP-Q[NMW9Ie.UW]3)W\bWI\\[Vg<nS5SN`>KDGRKEjMQq?e0C<YGS5MSSR?Mi,
sense decide@sender	596	11s\6/2?FSFGwrAU@N1U3p>?]kg_54aM?BX:IU\@gh88UfVkX^G3WZJ\boK/`Nk0
sense decide@subject	1122	J1P:PXOBXR2U=^I`?1NhKH#MHC[O@<AAJKL[DCTVKf?FCF=RcXIMvSM9MY5GTO9C
sense document	346	FM5MF4=QICFFpDjbF;]I#S:d8Z5S>,W^V\L_olRUM_PGVf+U;N953.VM\6KALGBw
sense document@around	378	@s2@)MhUDLQBDIJ5bM[=j<JW\K0Xg=#7d[]DWUSRWIQFPFfK-ZJiTBHP4]gl*R%M
sense document@if	638	rK_=J^_?vjeOu/=3_wX9Wa]M8C\=CYJ6Se8m;AY:ba0_r0C1S?eNQ8bH<4`dG,CJ
sense document@sender	675	bQi[9K4YBP5_Fh]TJ-?w7ATV^V;ZEUaa:RRO6PA7?a@L^^.JJcW0qCI>PHvbp34^
sense document@subject	789	Z_8Y9Pag*55`FrrNO0#q;BabmW:LSEioEP`:;D6;4p^IIZLRDhWMVEFIWLcdO6Wl
sense education	559	AOZREXNB4i_=DFFG9`MN7X&TMa<N4<VMMJY5A8697QA&YZH_IQGA<L#N[QN?@G]P
sense education@around	605	P_7@YPB3d:UcQEG9A`d4^B`D8HP3Wi:=L?@SwHUnZYQpa;U,KL`L2U[L7>KUA]TJ
sense education@if	525	AVUO5KOi>EHTZ[T5>PD8;LRXRm#Y2g=QK8hBAaWh3PD\NNbV8TTNbDf;T_kP>UWQ
sense education@sender	810	L6gl)NEF7gDJXWEf`*5^&j;0ef1g8@TJ43jE?SG#Bs>3Y]df^l4>`a<BjZQFp7g3
sense education@subject	797	.GaG8=7A>^64OR_JWH;]8D:APeCb2F\[m5[>3]TQDNS;RdNaO\ECNX9M`wO?X:ZR
sense enjoyed	509	SVL1UM<T^AAXVAFZ4_[d>=`HFCH=>EUNuZ?wI/gL.@Ia?<CJ`OSUK<QVNSZC`f(R
sense enjoyed@around	752	QMQ@VOYPLP>cDII1h_OXjESHlN5QSTI`<L@JQQZ?@\EcJPD7;KNw^LXG3;aJ=/R`
sense enjoyed@if	582	<OB_dVVRK=&SNDTd:>BCNYGLR]_c:#NH/NW]Q_Vfc\DXFMF\QPd;GWI7WXR7b[]W
sense enjoyed@sender	394	R.eNKJK>G^(Gl@iYcI/`GX4BVk?_COB\HHQR6\G_fp<;]_JYPCF=cZ8#\f?AUKZ>
sense enjoyed@subject	668	YQBK7g`XWFL[;[RG\MHq[L\-mRBNqRh[7\O:F#>8SW[^P`P=;_AbbDf[H?`a<AEG
sense event	311	CYNUh<D*77D5AwUS@BO@YZCl00DWMe7L33DjL*GV?9d.GhcS[[36DU+OI^+FbTQQ
sense event@around	657	YRHNTWChGJDGQQOL[W>UDONN]_OE^NS[KPRCOGXLFwYJS[eSaVDZEDePNPSWSMHD
sense event@if	464	W5E9Yl9BI@UEJM4ISRMEa=SF8UHFD`.V#FH@N@RI>Jc<GFPRNj8DS]LPO=Ni]ZuQ
sense event@sender	728	X#_j*INI9hAD]F=T\4)o4f.MY[W^S/SNVYsKN]P&`XAQ_lpUs_0MmR?6^[SRqG[3
sense event@subject	622	[?\j:>^S#F4IMZTaQ=alGg/I]NTW:AT:RT_OAJ8PL>KMV[c_e_W0PQAPRK@a[9FW
sense exit	560	OLPP>WVAbVB8RNR;@FGcSZ[8WBE[@CcTME^<3iB6@G=R\Tm_OhKCcwbJbI3d]keZ
sense exit@if	514	E_FWS`QRTKK8MfeD<^?V7GPR[AIY?HhPUC`)92U^Bm`cXVgw>^1aQ@FHR>`BS>;f
sense exit@subject	682	H3eX;RNQ2[,jMgsUb63l*YIEwQVlE>VL@FpK0ZQ8al?DagTkjfe>wW:6^bSPq+_O
sense family	580	6SpWQ3KDi\NOXBYZ?<OM,JSUVU`a#MSnc>8O+Zj@9PB-JWBaNdVTcO[_UYXFNB_R
sense family@around	630	NVASeX9@PG.7[FEVgHKM_ETTBE`@k:aAfHKaeRWhYEwb?YbC[[.GD_AE^T;FhJOL
sense family@if	430	M`7GUk?X*N>X>Tf:JH9BeBOK2+BRh7GB8mQw^nEqdOR\>NYaBea)>U@PEJ#29]WF
sense family@sender	736	<&gjGKJ+;h>V_f`mM9@^7[#MZka`47OM>@^/3Js=`^B1MhRofrFBn]C1ihNHR.f@
sense family@subject	656	A7hb#?A5;_:0uL<pT<Do1c'1\l@f4'JNH6W@O]X2dj:)UdNckZL(ia3TZfTO]=f#
sense feedback	534	KZ`;IRo1OX#XQoIbE5\KJNU>8BLHC?[FW[>I7SN]AcTdTU@?TMMGeHLJJBRZCPJ`
sense feedback@around	780	]K<H?XacBALk<TNAQIPX^K^XgK=EWXZ\KXDDG8CGBh=R:SBD?UMc`DNE>6^w6B;I
sense feedback@if	847	D=PIcKWCeCANFUPgNA`VDF<U7DYDGF??lKCibGMW:IGBFGFUJN^6g6WVQ\>O[wKn
sense feedback@sender	641	L3UU,XL93WYHFvU`U/,V3F5Ej^>Z8Dwi;I[M+Ea>O_DN]\Z`Pj_8jQ:QXNf_\7KM
sense feedback@subject	718	MYJB:c]XKL;aCmgY[+PoWE#K]FFFMOejMPOCUHG7:UEYJFfRRdGLi2`G]WMLG<5]
sense filled	648	?3:6_]BHSJVU=W?H*UdP[*>P)@F?>RI:kE\_Z>adCF3=5+Fw[\iYYYdXM[QBYOZP
sense filled@around	421	;[TQYI]7uID/<RIEOGZ=QLj4;2TI6eJR]3XSPtVZ99JK[=bR_n9^?mUMWa>]iTw]
sense filled@if	579	H]<OV`AGHXAw9VHbP[cLfFTd2YReNpPEbAQBb_f[H\]HHLE^E2[[N[ZN;MZS4I\W
sense filled@subject	643	1F[oAGKVEM1>QmGGAALwAQ<eMXEX0;WF>GEc>SLZWa5GeYGU[ZPYb?AJXbO`I^dD
sense finance	531	A0_H?KH5VbX;Y[5ncJ<T?[K,ff@r7I=fK<VA#gW<G`<6kgTG_LFAVOMGTPc^IQu=
sense finance@around	501	S3Q@XFCU?2FO8ZbT?TIKhSWkWMSEQWD]w^@XaAWA58SF7CY4/W_vM6]?W7RhQC9[
sense finance@if	509	<UCBCV[SMYLYOYThVwRIE:k9Tc$ZGMTJM5C<VeRd5dGW9\G[fbMQhLiDNPOWNVba
sense finance@sender	753	;.klNF'*4_G8ePFp\:Ln2w-<_b^r90gK76dDNZM8eVI*etlqca/0[g&PvjH%iEf)
sense finance@subject	661	5NRa)B*F:U93\DPbYGQ[HeP8R\DaF=A^@6p5E]RMdMVM[hdPBH#aMb@>oZU6[me5
sense forwarded	602	Wj=N4WT]D(:GRQS8.HOTW?]aI]#\UX>f^RAABX9L;SfP]Ng@04Rh=NdZ6HIGFQYc
sense forwarded@around	552	=OFJ8IK6GKK7gKEM7]P8T?\HSUpo=cA\=#OYIlYVPPI@fbkc>bZ;E]7gMf]GOJcJ
sense forwarded@if	555	VY?SN]hKC<,gOf\ch^OVL`NnHK^BWKXGJ_]PSHQALBNQjV=BZWn#VGGKJE8GGJ>S
sense forwarded@subject	464	IZKh'DnALGJwH\R@F\YKGKYDGIGA%J1G:YF>UeKpWFPS]g0M9FeGIIVM9AaOIZUP
sense future	473	J5YFiLecIMO`:\mU1\1eGO\TWJ[OL@ACW(C8`/X[B`#5X74g`h+@IS>JGI1\MOAY
sense future@around	661	>EdZRJ5PRo;>JYUbTOEr(n>F[nRi.SAOUAhL>\dJ\GPDDkbwWiKN^q=NfbL9s9YD
sense future@if	528	?49DnK:>mHq52[Gm;OE?RDSY>VHQG;Y7_EkNF2?NZ<;7W>TjsNY(@`bFV[#=Mhf>
sense future@sender	493	9;]j:w982P4GBr]YOLE[:T9WYPMSG0V?q?RM\FMAa?>0MBAOc`W;aW?Keg2QRI[@
sense future@subject	508	I;lCT=I?@\YSQLUY\=`wJh<[pJQLM^JBRDKabM8>WDMKJ3WkeM@MIb?FaT+;dS=7
sense glad	576	X@YRD]QUDYcIU*=5dYSKS^S4LVFP;#G5VaBYGaQNG\AdiJEHMQKMVEHND?S_E9J:
sense glad@around	484	RGlK?Xq8LUAKZcLaSMr[Mw<QPRiSO5EQR?SFbSZNuFM]W\WLkDHgo[=7i8KRRI37
sense glad@if	647	@ChST[IFbagZVQ9N_LVJSdIMVRwREALRXSYY@J\,L]HKVG@[QIkMqNa\SYT\S;g;
sense glad@subject	588	W:[A<PjdHmM_JEB>d\=IXUHh[ON9XH^2NmBO<1S6Yd,db-47UTagX#N\D0v_=4KG
sense health	545	7Ka[<GZ9Wk9@VfPdJXIb0XLIhZ=g&?_d2,\6<wQ4jKK1SYVcXK`O^`:eZOSK[Vm=
sense health@around	639	A\=<gFM8b>MKPEHJIjjFVAZNAI8FFOGMdL;JwcVaGFZieA_>^POKCKRWTKjJ@OHc
sense health@if	586	P4FACc^*\eZBUJ:KZMHCTPJ#6O7ESH;SNDKBGIbN=BRI]GY\SYc?>\MKSMs[aOfG
sense health@sender	731	;BpW*48(Ic-3XoA\D8Gk2[N:pl9f/0OLE)uF/fS6=]HApwv]Gk`8hTDRjg]EhJj9
sense health@subject	603	DcPo8<?AR]TRNEPkLHI^.DHQYw<u(A[aK1h?BZJ:GL8SioMSKL%0jY>MZRZ6QPhE
sense hear	594	SWC[5OEV@IHFDK@SPFIDMQ_QTV=NOUVBC]K#7O98N_=lOYSH@UJV22>3G-P`5ZPR
sense hear@around	674	A?ZCF_`KE=)]Dpnh8VTn@2IX_VZMJBS_fMA]CJNHGRG]PK[LCUGUw>^,EQdL`U7i
sense hear@if	684	:IBeSSbOLGNB6ZQEMCD?SBUMMJ-\YJBH>EwBP_DTDV9ALdJC;YHEOBIVHTJd0U\I
sense hear@sender	312	lXd6J=EMLZLwW`VF8;NDGYL4CDl_C<M>H=5q:Q[XPcJbjaYWPbmH9BXda=AKSU>E
sense hear@subject	815	d4^<ZfJWOKJf#QQ@F9Z^[>7gNSW8YQSTbPPgE7]@KSDOG=O__Mg^s>gP=QXZY<<R
sense hiringside	481	SDmTJ8NEA\DabT\_Q?BV2LS8N]F`A=EgeEY4RkW#QoLBT[AaNc^GeFPBVVR_A@JD
sense hiringside@around	523	$=ogHW-FBMUcMn[bLTCN@OQ2PsWT(J=GO*w1Z_OSnaN;bLKdTaZ=`lPZ_DE6ON`0
sense hiringside@if	739	9<e`:[8<<N<@pYYRJGJd:]JUS\Kg5DGQH;eLMZWLP_^:NYpwUiK8]]B[]]jH_afF
sense hiringside@sender	673	9YJ>\KKVo0\:l1@HLWbWhLaD<Z:Y#hE[V@JHW[tTCIPV4@aA9A7r:HMM?NgJ?NTS
sense hiringside@subject	688	AA]b?D#R@pa<RTR]_AE\FgABfiah:VWq8%_:K_k*TbP=WfdlN_PCplJI\pk;Q<`?
sense hitch	562	ZQ;RLZ7UEXQS-9eKZWQ<JEIQO#Z-d\W;1N[7f94bT=bPBO/Z6>HeVFHTKR:`3Q?<
sense hitch@around	799	D<9plZ@^>OfW7=eBbd8Dw`DaB>q.objE>G^SkM2c\:a>DU4aSEUSZf>OOa0>AEf?
sense hitch@if	683	ONMLBRYYZTfBDS=AaMHNNWFAKW<Hkc`5$I?#UTFJM6X:>kddZT>ZMTIJYHWOWNj3
sense hitch@sender	564	CA\QIcFPFSbPVRsH[YIJW]A[K8VZ4F_IP1OKH9HMI[`OLX@QZGN^AoKPLwAKZ9XH
sense hitch@subject	399	OJ\a_3K?(iCUGU^MjUIPSM(b\H\=9XOg.DnOe>$k5Lw4-.1O<@>`W7C^3lE>@9AM
sense hold	582	YICA3w^AaOSLET=B@=7FW9`UY42GqqEN6PV56FJ+*<=8;Dn\iX_,5Gp8X)9iMSbE
sense hold@if	695	H=FMBdU?]7KD@W@JD7HF`BeRLJBL_lWLI9WD8@wIMX0P;8SZiZeDQe^:HKIfeXWR
sense hold@subject	944	V_QR:U`W:XJREPKLUWBrESSOkZG_WRag?ZRICV;>KMYK\Wd=VV#CHA<CO^ZP@.RQ
sense inbox	651	ciBn6AZk=13WBICA;>Y;8.N_8O3T<LF?gMeKIM7K[J0O3FK<570wL7<NSRK^7lAJ
sense inbox@around	549	TY`KV?W4E@=aUOXIWUEDEON5IIXiU#I)CUFAKeG\WTMLfPS.I?FQ<EJgKA^MW\2\
sense inbox@if	514	plMg81UW:HHP<?>1>Ve>EEJN/P?ZGY<Bw[ZB[b7NV@:@LHKG0:GhB(JYB?=QCNLJ
sense inbox@sender	563	oe>jUK2<DNJ6X\E=a>OdQY>EUMHPTdn]WQL8L@aGjEQFSCVT^D#Ib\DZWre^J;U3
sense inbox@subject	796	fKATpB7nQDPBU48DPWnKaHCG1AT&WQRGvTF`J+Q[g4bM3%w9H6,]N^;LaULbOd1)
sense interview	434	^aA=F^6QZ:YKPWU;MVGLQUYNKR:@lkeRFZK?4X4EF#YWF`uX_IF?<TU7P?SQYK^=
sense interview@around	658	RDDVKT3UI8GA;EO3UMCIZ2IeXGPDSdYX\MXME#Q4L=\MNG@gFK=]Y3MM?ZD<<:U@
sense interview@if	604	G]6`MKc?0MR]JYPOTWN8TY?W9B<TgHM,I9kGai#GeCEfX_I8Y@BZ,B:3X-9VFkF+
sense interview@sender	747	FOEKV:>TORw=];6CLRTDCA[]HSJN?J@`f:P%@P_PCAUKHQ^DUC>ZAgDcT_RLFPUa
sense interview@subject	789	CZ<5dG2DqIa)X8;=Nh^>hFW87LIJUXOQgD6UeNU\B#aY?9rLJ><V6rSkNHT@^Z[W
sense invite	319	8V/NIAM;<`C'e';DBE^D6CEXa:jNE'>\IVCpUNRoiZN0.]TM#JDW9PU,ia8T@SqT
sense invite@around	664	5AfY5QF+<a'.nv`de6?e3c0$ua`s(9fYHKcJ%nZH_mM2en^jYqZ,wZFKZlREm8XI
sense invite@if	504	WY2_RHrbRKGKDKYVWqJFc[LM*LeXMIH=:aqQwPORsTNI_X3SNP=V580M87=L;k]@
sense invite@sender	666	PURR89]@KQFedKYMwP@SLc.PF>[K`3lOPZVCXWCOb[HNSVUScWSCOV2JW8>-WV_H
sense invite@subject	822	2`B:]=HLWOV3bB/DFNTDZXN7PW?SLOKcIBPO<fhLAD`TLXwODP>IBhIUBSa7PL[a
sense join	625	D<[_FCY5JeLHb:M6NRVK#T]>K`sQ<5.9DJAZCWp8BW8EGM0?PObERTDOGLONIEPN
sense join@around	599	GFY2UN5;hX^YKQ:FORuL4D]PRQMMBN9_F)FPRLgPY8HNCUBF[QQ[TXRIKwQA@[dS
sense join@if	571	I;CFR\JIaA[YLV[IG^BGhLGFIYGH3<3VRZ=c-8@=K]MYJ'BKY<]aw5dE=N>_Q@TM
sense join@sender	553	LSPiV\Ha8V6UWD`PN9#ZIS5J_Ob^PIZW`Ehe<a7Fq`NYCL`ieZP#eTHOXPQPj:FK
sense join@subject	525	WHM^J`fY[:V_O?9;bpMEFNX?L@Y4=PD@?hSPWWJGwfBhVIOVEErKXPT6A/fa(*H0
sense keen	491	]PE7G4SAgSH_b#IXK5WUCaj=Sg:X87[CNbOZLeaLY>HIO@SSLU=O;WPR`EP>[Q`<
sense keen@around	752	I0dS=IPAJ[5SKUca\<c_>YD?[^UUUITQG<O<>R^7UAATZ[SS]PHUi8RAZHQ>wGIP
sense keen@if	446	Iw7S`?<B[XdD<G59PaM/ZUTM,PQ2?UAiDFJKVJ]s3CgVD'QK=9@t?ODe0_mJJ]^g
sense keen@subject	433	HILN:3ZBPNPK]DEIwn\;kYj<JE]7]Uo0D]VZ^pFAWD\2VKv9DBHi>cDN`-5a[UD?
sense link	539	TKSY\4/AQbh:L=?3q^ENX[9>YYf@jCa`\FPTVS@`X#kOOUQNX4F_@aD[O]=>9GID
sense link@around	654	?(kO\<9;UjO@BLMoG>Er=U4EGVfL4ELL^9O`YFvBTZ>*nXDlc`T0ZwAU`aK9mlJD
sense link@if	599	YFGXPKN_YKhPO?BRj_aOvjEWNQ8<]7w:a>=QuSHVnM^lZDdFd=2FB^@AB??8PXD:
sense link@sender	488	4=WeI'X/9QUdTgZmZWCVS^1FG5WcM:rU+9p9oMIXw[R.[XVhXMp@XW<HXVG;^Bf<
sense link@subject	500	@k9Q5FO0MO7<wYQYRN?SIoKNOF0WG<IaOBXR7YNL0dIMVXpTM_VKJ]AL]Nb[_RPE
sense lure	665	.HQn<=>G#fE]GWN\ZOH_L[FFU\F_69cXVCW?_dCObS]Fa[bSM\U7QKCMR\?AL`g=
sense lure@around	407	DIi<_PZ?fi>F]\fs8Jd6%G=w9=g@8BZLg[9IEGj[Gs@DTDOhcUgMOEjEM_\Nr;5b
sense lure@if	625	E@bCU_:FLKI5RD@HI3HeTDEFGa\N0D@KQ4U\]QJMObPEVVaJQJTTdTVMPw`VZU4T
sense lure@subject	609	TB[OUOXFRL?Cg_UfvMHV\MLAlNVKN;jY#>L:UUZMhS\7]dMO]P4+VTV7^B6<V`?E
sense machine	554	]T9w-4[v<=AO?@6762QDC>FH=K4MC@90]>mOGV=ZuH0H?AL.3$:YUCANOH:JErNH
sense machine@around	634	=@WFE?ZJ?Y?Y?][BAOTRN6d^FEXA/LF[b#_G`KXiF`BAVP+ILTaQBRWJFM[0WoQR
sense machine@sender	598	2?aN60J6QQ7]HXh_DLEU<CUFMIDbJ)N@DMZJ\l<ZFr9CipAdSnw:MZH8X_E']YeY
sense machine@subject	792	aQBs@9Cs2>:=7C;<9Cd7T=?f;DAD853CjCwZTDDDr<26DJ\?A?;tM?.cP]Tt-h5@
sense mediaword	622	;NZZ@:@VH^;PPYTM[CK_>LZPPW@M#5HdMJMJMhRIG]HGW[YHITU9=R?EJTPKe`\A
sense mediaword@around	540	;QjlDJ6#Fj%IR_LCZJ=R7Ua;dYMHR4IW+-V'JqY<PH^?_ZnK\^EKj[B>l:_(_>gE
sense mediaword@if	465	5eVHPA:X,M@XWKmEL-#RWZIR0?FYFOeGeHDMEH^Fe?\$ObML)NL_>HWcacX7QOMI
sense mediaword@sender	691	@@el#FCK5fAG^^]d^?<X3U;>ppF\)GVFP1aB=_e3P]Y4^lk]Tg3B?iGAobV7g@h?
sense mediaword@subject	693	)P_wAY^(:_B`Qcih_8B[.P-FZ^VWLDZ`V8YSQdJ?mSD9a\fXNWIWSODCZXOTYKPP
sense meet	473	Xk4Id9?MI@EOhHKLM:c<OWTGELHPUQL5\VRTDXBVQB\Z`S_API7C#V>HO=T?bgDZ
sense meet@around	684	=JFOXO-aWWMB;B[JLZACw<nNLIEVPiSccLI6]CN]ANZH7Q[ON9'T;aOQAakMCRBc
sense meet@if	513	KP7wX<fKSSE[NDelBU%7p]=m:?MKS>SVVCONuB6]V6SQJX[942?j:V-L=K50JTH[
sense meet@sender	534	>4Uv6HHC1wE\`gf]Y76t9cF^[kTJ=JpMOI_CGHU9<^E8_`QY_abOsU1LoS<QSOV>
sense meet@subject	528	@L?M=)O8B<-KjGM_kPg<@YE2JE*f;G;]><U`CpHYS:cTYOwVFA&%<k9TZJUAZdH:
sense mine	474	_@O>ciFQ<OCQIiwJg?/h4X?KmXR[BSXlKYI&@_DKYRQ.p^VT`XNfTI(5@^`^Y7A8
sense mine@around	461	CG1J2\d:G=?-4mOPBHOHDR@CRSMJZ]GM;IELSJV]cKY)LCk<2c[B:KwPI1OgEP::
sense mine@if	781	E9ke<:66BfC.`HJ\cH:p@]A;ikTeTA^k=Cw>@^W1[Zg:Xeghf^@Bdb=h^beG`1o8
sense mine@subject	591	/,YZMH#-XZE3iJhU]=ae>t:FV`JU,4^ZWPuERjN<YQo+PSw\`b/FXl:Qe^nLpkR-
sense move	590	J3TgOVFSA^KI#HgRNUFQ.e#dZ'iSL]cKA9ZIU>0T\=K7NU:X+JSQg\KXRs1=63WV
sense move@around	572	70NH[Z8NHVR?:HMCcDO>Lo8dRUGL>W_e+:XFIaEBTV^^EdYj]?wGZfVjXnSB@5[9
sense move@if	547	S72M]SBr%MU:?Q^I[O29XC0`<0\Jc@ZHXAU*e74aT>^5HKWw>LQBgR65fU9-8;^B
sense move@sender	567	b>[VYF=99^MLVbCV_65gEFAJcYKcN?V^7>hKOXI<CY2CgmZt_wF7LgCG\GPXd0Q/
sense move@subject	993	T6RlLaHeA\ZH-Go9o]1Lcd3^P=o6^[tM#@a:W3(UqI\:QX$p+N[Ibf>`Qs#M8%lC
sense not	506	5#X6XcLSa]UG1rEH)):UC3>XK=ZDOP7GK%VRF3QND4G2&B>tgk[ImS]6\T%PaVQF
sense not@around	626	K9F\VHP[Neu=P?;MscC[RpB2d_IQbXrH^#iGXICVUW`G@kVW]=J\I[Ldgf@VE#mC
sense not@if	658	1ZOZUW9LI`AD<nWT>AKEH3WOEIIsHNNGH8V#VU8Q?fW3PifWNYZN@`QOYUA?SHWZ
sense not@sender	339	]N5EP?VFO=FZKwTnY=H7GVLFDBBON$KO#SNgLQE^H\TJHK=B6S_[FG8cMO5W\M:L
sense not@subject	506	[7HW;SC8YKn#F]#?K,V&aSK&D1FFjRh:R1tG7D_AV^3(O@B`gXDM?cCEP-fop]?0
sense offer	510	T;s@1[_7G_7QfJQXg3:Q?fL2TrZk:$Jf;JVT#bw3ed4:qc9CdBa`u:FLYAdKB/N6
sense offer@around	561	IXD\9*1ZL@=SUw_PXUEmZAOGp[OL?MfXFVJRMU?N2BXJL_kDmj,F2UAFoKVKr]FV
sense offer@if	567	l6UR/qWJLonfGZ6Kc@IS-T?3\oRY407?Lc]M#^r>i`&IiICO]=q=n4e[X4rlB?_=
sense offer@sender	541	Q7ndAE@B$_P8^^Nha*9RFmA?oa<jDDRhQFfVPkPBTF?=`w[[aT:1Kj2R[=[BfMa>
sense offer@subject	690	h(mU3O^?MwhUg9<BiSLG8hC7TZ^>D#CJFQL\@Kh/on$JjL6WTBPqlGDcJ]b]K3U%
sense office	556	P:SZ3SIBNXJ@FwKQd<.OEKZ4UL]N6KFn?2Z3;LH;GHK:JeRWXdKQBGGONC@\\?YM
sense office@around	598	egNYJHd>IAKPJURCmB_R<HXM^ZHF\MWTY^7BPR=JKIBicdYOwVC<SG`=JPPQdSFU
sense office@if	521	FTaRAaIK2YPFBcdPQ9#dbRqS_1/TNnFV9ZYJ>TmL-QKW^YQZ0p_QaIZP[[LPkNLY
sense office@sender	619	T@\w@Ik=D_<FVXNtH39R0X:LOnUXAIRL:JeA9cS6ZCM<^T]JadI5NUCBiRJCPD\C
sense office@subject	1176	GNfL=MK>I_#QSUXdL<Ii1Q<I]`X`HAZTIHOJ5_T6M^OJgUXTG[@E^MACXSWPXNRC
sense official	474	UNXGPe=48`^QW=?Uw,H[8T0JehB_=7oO1CPIZRL8SKEY]_C]8[M+\FMXVYKMH;h5
sense official@around	510	ZXE#C:aKv?7L-Q_^];cTOQ@eKDE*HUZOY>BeXRVJKXVjK2eOM_HHKUfQM<GHHWNE
sense official@if	691	XBZB]SRVJIHcwI5]KF:MAMWHEPS;K\MZ7L_^6]\MWV5IUJ:MSEe@GJPOG8_XM9QL
sense official@sender	1001	?8ch3EHBNa1XYcOaR4A^(P7NfZIW5:VOMEoT9PU:Qw@/aXQ\VgR9nLP3`QTSb@WG
sense official@subject	592	&A[VU:,5ReP<rOV]JAFZ2[U9FbZ\)DYcc/kN:hS@QOL6\qSiCJ1C?_I[[wiD`A^L
sense onward	434	EfW/^I[]bS+C=IXjS9PbXSMH:O\6QR^6wY>lN$4B,NI^:8SRFN]B^aFSSU<SWP5_
sense onward@around	680	aGDQ>^]K\`LUAv[RA07i[IWAwEFSMWHQ>PfDBJ\71^JLOKI=NWhJMQm8DPU`[N_g
sense onward@if	792	TZ4R4SwVNB6\EnYHTJ9Y]@ZfT@?P]`H^ANN;EC8QHcKfW[C@7CZVI8f;K>HX16A[
sense onward@subject	601	YcD3S^\>?<#e=fhb>'OWQI(_MQUDHRfL_aDHWG>B;EbEDZ?X;YRLSNHOJLADKX8L
sense other	589	12Q8VLP?LIBVFaiwA0QXJ<EhGRiG6YDY[>>k_:bU9M*.5F'ebu]6fgI0Ea.=_FSY
sense other@around	430	UEO8p^CrZP`B>DhiU_#nkPOF/@fFSh>DU_oIPBCP[EX5JAijgNU?orKpQW6Z_qIM
sense other@if	536	C@]MV:@EJI+UZMrcL<Gw:QAQM^JM?.]QG%NYQGAFT9F2VEXMVZTH9O,MlU<4VZG>
sense other@sender	449	<FZpEeM>?cN]S\[I\GIRTQIKW^MS<8CVJ?O01UVAb^B@lNWDAN?MwY3Y]UpMi:\C
sense other@subject	792	3`?bON>[ASh8O879geXDafK?\[GMMd_PU?\#WJSLA<sR@WPDBLMQGrAWRmW@LFnS
sense paper	573	PnDYKj\T/iWGkZC=KT<YAPV6lT:YIaYmJRE(Le4C#KO5GYl827C]AKR3ZDmm:ETJ
sense paper@around	635	RY7<JfeXe3aj;I]6Obc>UEZr9AGCeXY@1UJI],S]EG^Y:AR>PQ]WHQwE:>ClK3MZ
sense paper@if	526	5\^f>J\I\sCBU_]YFND[UCPT7GKf3XaGZ(rLBdNU_ITD<Tf`=jBHS:HhWwSMXW_V
sense paper@sender	607	9CjwDQ<>2gG0aaXnZ=Ft2MH:hPJW<&ZW36e>&a_0agZ4^jsgucSCYYJBiUb4jQn6
sense paper@subject	722	KMXWCMNO=IZ8cOJrIT:T@T<;cQHfU4mHA7D9A_N8rw^L^][gjO@]M^9>UVPP^MV8
sense pay	626	i6X0=C_9[^lSY<-8UJb@:T@,YU]L3>:M4_Ig#Qf?`\,Q[K7+9EdYj4RTJBsY2/XG
sense pay@around	686	aSH`8lVMD^E]:KJKbK8<PME]iKPNRdXZ.W^91FBDIwWaNT_I?O5Ni.[DLGl\?HL]
sense pay@if	933	^9\T<WXFdSkWQ9?6XZHKILFCKPd@JJ9F3OEY;5l3ck1@ZE;NAMw\jA[W;9_f=9U@
sense pay@sender	498	p^BEMYrGfA>In-AAWSrE_I_,AGMX2TS;#hMH?6YQ%PJjX8F4d6F;FC_ACFKh@,Q]
sense pay@subject	584	=TqTFR<V@h#I;cYW`:<jBHCgl`KlQMdgKM^)5GcO/^U<G[\bPa+HddX>oudI]:HZ
sense practice	774	YIeLITYAA[R>q_FeSW>YC^R=U_Q\@COY#>TU@RW>e[NKWPLS]KZ3OWGRUKaOPDOJ
sense practice@around	605	*DtRbB4C8VjAwR4S=[XTTUA)TuLM&;FQ`;HTolpKO?]G>NkRG]EIM`=;_ic5LOj8
sense practice@if	533	S9gK6LJ49t=FPZXInEWR<^@=SaGw@LN=DAKG?WCKFl[ApaRDMVE_ja7,bOhE0EK:
sense practice@sender	554	@OMH^I<F*VADw:CEBLab?-J8Um7^4=5_\<F<brKe+H]FBTeLEIA:=cJVJhh>FawG
sense practice@subject	407	CLPgPC0T=t<FUFKUR8qSCFWEmkEoF;od>BW90`<`T_gEi4twYN=dH^7OuW],X_nF
sense prepare	462	=H[XF*:S@RT%VL#7PEZD80[:G_7c<_0jL>Q?;WpN2ORJGXN7/QU;FIQoC`kCWfWd
sense prepare@around	540	HDC`ShJYCSNKIZG@J<0WQXTgs=3;fPYX#TU@MMSOQiFFi\CNS[R;R,ZEOEQRO?<]
sense prepare@if	607	Bm0Qj.>KR3cHO?R0?[T<cMmPCS4VHZ@aG=:OT]Rg;HXP@>IF/'TVCH@Y;9WABDaw
sense prepare@sender	631	>QUV8<TPKd6maOGcK,6h8qK8EhJXA4W;V]XJB]P8nO9PbbpTgRPRGJ>%w9@j\LOM
sense prepare@subject	513	V:LYZX[WFKLQ@DVRL]AUXH-jL+D<hRE0:ZTGbC0mN8BBRI#C8BsHR<WPBV/RZ9&4
sense property	590	8AQFAI11Y_^(QN<;CWIL[LV#IXJJ'JJ`N.S=7UUE=9RFGHY[>]FAIZSZ\WP8FFeI
sense property@around	676	5AnrFS767eSF@dBLMNFW5b;;_k:edJKZP#i=VXE8L``,Yb\a`WP:en5FrcVCbBqG
sense property@if	536	@IE[XgY^HJI`QVWRZLKPN_J:]b,Oq[ae6F#9BX7;AL]CH7eM`fCKKgE@8K\ZKEWY
sense property@sender	714	-.qp7;3:3mD<_]AjAAFj-[.*n]Fa7JTg@7Y6=\J+OeO4Ubg`TwOCjm;D]\OB_Ca8
sense property@subject	850	>=lm<JH=9v@ClVNaYA2l,e<Dwu?j4Ed`54jB+gQ9TVLAi__k\d.DeaJRfj^[f1o<
sense received	682	<GLgB#LI0U=GPKT?=ZMA0OIP<@EdE<I7<GX=]a?bU^>LRe:?5IJW6B7HHK>M9aGC
sense received@around	888	@RRWVD3GPRaGfLHMdY[QSV]B]XRXCICG^J[RMRQ\S?aYMJwFRP@XCbNXhUl<TOX^
sense received@if	722	?NBwGE9UJOUXR9eLLdSAMWFFKQIeAI;8D=e;]G9RmYCWX[`E2J@LKI;_MGb1AJUJ
sense received@sender	475	\P?AR&TDF_\f_CH\I0`TnZLM]JBQ\FIFwhJWE]2OcGEe\`W=HDAE6a\Q[LJ,d\L.
sense received@subject	862	<S;q.7JO.D9YCSUJ5h<6<B\^3;3VT.=@=Od,Tb,`wi-Dhp;19>`ZC3BHJ*@E2f4R
sense recorded	754	H6UZCUb@PV7^_`XwPA:[D^-JRRZSW-U:ESUQR[8MXC9JeiKOURNGSZABgM?0jRN3
sense recorded@around	600	A4WS:A@4IZH5\RQmE3OX9c6$[cI]#(WNFTRD3]S?YRCGlYdXWj54dV,5ZLiKRVaJ
sense recorded@if	623	_?adOGU7?wDQTbCrXJZpRd49bE\IX7YQKXWa5KJDRJXNbYXYdLQ4c[??lLCEnJM-
sense recorded@sender	748	BR>>RAOJlWO\YALSMPS?wWPR5L[ALO7IbPG[lUXRMD\`CCd3J6<pDL]^LSBMW`JD
sense recorded@subject	650	PM@ALCT/@].qLI`fiDWPVd5KDFkIV.vYY^F\O\&U[FM\ZFV=aQO$2YQ#L@.<\^6M
sense recruiter	352	QF=H9<hUERS`_WP/2N`*A:6U1:<dZ`M2Q[L^BP9ACR/1XHN`p5bqTS?B:#7QR8A9
sense recruiter@around	692	[o.>gEU\[#Vh>DX>QeW?s-pn?5L8qfRP`f:YXLJuDIV^8EM4DMKV>3X=.83M7a5`
sense recruiter@if	641	RX=QBeXW>BU]CTYBAPT6Z?_w\89W;P;7<EZ8VOBcb_CQNZLI9QmaH?LBH7A^=gMY
sense recruiter@sender	430	k\><^Vbd\);g>Yg\U]WUT9TaN8c4lhcSff#SkE5SEQ[^:<EU^P+.T:`SJE>XRZ6a
sense recruiter@subject	550	UDM2RZ?CjbPN[,>QeSwNNd>1DUJV<W`BTIAc7iRJn%oO:2w][<*2Zu5RUWH[YoY9
sense remind	427	P=G=CB_UNMTV``X[Xb<ILF]bIYFHQa`R-UQNcDPZF6U;[YPWePSSITEK?H\VF#TV
sense remind@around	702	E2E[W[La4FaO2RQGd[1H^dFjHEwGjQQM-8f'aIFQcG[;8HIeHRqENk?MM[ACM?a<
sense remind@if	447	PDmYP@J;b?X7X<;@bbVLWTMWO]r=(QFaaE)MU\qCQRSPde_D;A9wLsXbMn_-D;B0
sense remind@sender	624	IVYYhA;G?WMF`N8idK^a@]L<d`N[B7YhiwQ\6dbRZZdDg[^Mj]8N]aNHWTb0b`W@
sense remind@subject	493	MCNSO5GL7Kc(\?6?kQM9WTD7SJ>_`5SK+HP5Z@PLHVX<@JfJUN>@FgAKXOXA9QwD
sense review	640	7AX_07SD/M#RWZIa7;JJ2S?KHOT\P>I/<ZhDV[CTXa2KbW>J@aK[@6PPFJH@FHQQ
sense review@around	359	,Cla[2I`YVrF7tEHsu`mP<aZmOJeHOiHIDhUGZ7KNwIZ6I_Q:aL7:>XkV\c%8RYP
sense review@if	577	A`Ji#>N5G[V/:ZdF;fDI6EdkHN1`IRVRXFaO`_8[WcE<Yi\<7JE?GLEJLSZL:eGZ
sense review@sender	561	BEQjRMKPI];B]RJYM?;e0S?BhOVR>8fOLHeRE`XEYlXN\TTawX3:NW*CfWdK]JHI
sense review@subject	672	MNw[IA.M8XP?VMOO_<1X?ZE3Ko=^BS@jDTb6BL[FMfS>^WS^RX=8pH?=K^VSUMUD
sense role	452	MMF@R`b.s.qTV@::>bf<VTiHBFY3ON:MQH*W;PcRKdFVF6GC_JwjJ]rJ:PJTOr]Y
sense role@around	636	Ce1G`HXVM?>dAaiW4WJNX#Vv4G2NFp45WYOA\YOa<EL[8U\05GSaC9SB53RN4i<a
sense role@if	692	X1Q=BOf2j;nZ6>9.;Nc?CFJ9<F]B1P59[JU`J3qAY:GQd6F=]<USR9gBC3Gw@M_<
sense role@sender	554	.:+IJGW.KMGlCWVE:Lh9Q<W^:;QT'?'2HN^T]eIeXR;cGePLDYcT5KDG6D-#>mCB
sense role@subject	580	GQN+sMQ=a=&NRLY=5OwEETU]-9eH@HC>lG/pZY\lM[NWDM?KUYP;Mab^=LH>\X.i
sense sales	757	0VQU9[:C:XHCScFZRGAPAY_F[a5Z8QWUDDS3JSRCJFHKZbaaN^VPQwEQaU_G\A^P
sense sales@around	818	5CS\8QBC9_M4K`>]P>DSCM:)twCq7VMn<=f0)lK7QXX9RVtUX`DIUNAHdZrQS@^S
sense sales@if	565	CLJT<[7ACLSJSeKO]T<@L=hI_R9nF[Q_$F[:EoLRHoS-RpbNH_OXTXOZ@UwYYfCK
sense sales@sender	804	:V\SG??C?^T7eM@AI`JVERbD[\2j>8@^J:N:8WQRDO[JRj]SKPO#[`DPHmkOLTWW
sense sales@subject	682	.Fwg>'(6D^1RV`QVW>Q`I_5HPbJa9:NRQ:nY-VLIpaLAleseRYUNYf6MphL?bW`>
sense send	477	TS]L?LGIGMhDNVHNVTGS8PJ<dmF@@LMfVRKc+Zj3Hw8>ga[UMJL6[G5[G>kYO2GW
sense send@around	449	1dC?P5G;SRPBUNDQVhXCMVr9JhS[KC<NKF]7nwEAOGnIKXTKTBGV8hH[AXU/8YgZ
sense send@if	539	Q:foBC67Ug[Q^0/HldH@6sMSI_UXP8:@7)MbXZkCa`O:wa7YfG]qHP2^iKCBHGJ%
sense send@sender	446	;X]I_Z@>XZ?`=_MA3@EVN+wcWj]PO[0uS^L7MFWJH\HPD`Om]oqMOOpSHTN^PmEX
sense send@subject	651	N^ATj.N_Q=NeW@CFAb^?MKcNOHQWNNSJSKOQw[F\mSDY^EJ*NIcQ6H:KNQE8Bl?Y
sense service	546	Q4ROSVX<>WwLJZE>B`=\B_EIab_JIEOG4FBP?Z]U]SdCHLVeO^DD@]I^OI:EJ0YP
sense service@around	662	&S?NS(>#SUGKh>1K9Q];%c]@_qVq9><`^>@H:gV_EKRYVZ\B>W<kVW>]^cI3[lQ_
sense service@if	617	Ca;S=PXYNQSLcGRQ?A\JKCmPAW7M8wKj@X]QMR^O#QUL7GHbFOIZOF\_?IsY/M_i
sense service@sender	626	#RaNMF6BRfP<rK/T?UPX8P\;PZ?c6BZCI;d1,bbP5fSFK\b[ASIDcI\NZ_v>R]UY
sense service@subject	715	NMfRJ6F05^/AePNhM1Rt:j3RmX\Y#+]]b\Zc6ab>\GRBlFjUhY:<Ya5[ba^,cIQH
sense shop	457	BWL[IFANFlhBcFISNEW.NE]/-O6YFBGT6@NHt\Qcw@POaX`VS0DKUj?Y]SE?PIVY
sense shop@around	657	;K]eM6SJ8]KLfVCYJbIJWdF;]KKwISWf@KlAWeUEKITG\X`SPRHJP^IP]`]>IT[>
sense shop@if	526	/@ceAINIEdBHYhFlCZBDK`P>OUKcDE8E;:d6EZ>RgGS8l_f[Z]QRC[5\\Jf7Qw[J
sense shop@sender	624	Lf@^=0CEBTXS=5DS8SmD2;U]EOPI2M1@GSSVgWKQw]LU_Ya8L@EQN9?ZDkOIZ\DO
sense shop@subject	538	OIMFFQX;dNR`gEBA>4K[#KBT<[M`Rb@NUBfTMdeGMWFAeQYAV^oXPgdOOM\<^UY>
sense sign	643	MLZL<:h;VWeRY7E2Rk]@@ZU=TVTC'-FA#`EdJZZ9Uc2AhJ88X4`HTACfK;l\H/SJ
sense sign@around	609	PLH^7MJ_DI@NHhVM^HFgQMINu[7SaWfn4XOAILZW<kwN:[_A;[Jmg[ODCHVVIAT3
sense sign@if	673	YRu_.JU1Jkpa[<8E]WNK+s;1XedF/;8<3UX\0Zq.dh-VrL8LU0ewtL_PMAkUG<l@
sense sign@sender	747	iALNF0MK[]\ZDG=@NwaAYZBD?;i8B=HBBX=dFD[G\MFaZE=UQPRg_MFM+O]XFK?>
sense sign@subject	542	M8B=;E]2JK>w8@KFMZ_ATH[OE1;[,32J%XBNMJR1YREX[EULBFcR\4;*U7_QFNJG
sense slot	513	bZG:S@;W^X^D\<D<_HUNJk:G?Y^CT@FYRDLYQRNYe#hUXEb>[/5N:UDPGGYNISGK
sense slot@around	420	,oRLaa=KB;S5M3_U=2R\?S\YD[MiJs8`ABN8JUPb?RPB<Pt[@[RwJQZQlf[AUdSf
sense slot@if	620	bNP6Z\YkG7V^^>VIeNcWud@SORW>rDp8C\9YR\<O^BhI`MQ=GDCFEU#4c598RGLE
sense slot@sender	601	L>QvM`3MP`RGN@MGd6?A?WMZZTlXQSNG0.t;WJHPw1U>Ag>ZJM<C;s<ZPcADnNY?
sense slot@subject	540	WC;RUG>MZT[>9WHTn]DKWvNOG:j5_Ee@/YRPVB7W[Bh`]KBIX=Y%<aC#P\#HUM,3
sense sorry	1027	N/LBVcSATKRS5TTO@BJLPE?GD>ZNQa@3D>RNU<M]EF66:I4`TV\HXYL@GZ#GXLXI
sense sorry@around	489	<?OeL:>88gBK=7O[Z<J)Ve=EF4ZDQ6h5D9eXe;:3\HU4Wbg[RCD9\d2Sw]/BH@Y0
sense sorry@if	611	XU:PXwdR[6b?DG[8Gf8=aGe^F7K>IkAO;B`MG<;TC5U6H-kS5N[h>VhH=6/\E8QL
sense sorry@sender	517	K*CYDNL_XT?8?JVHaRQJKI@TD]U>`Z^A99T>U5VPTEE@#S_CMeYZM[KHmPM]XQ``
sense sorry@subject	666	7S_oHV86>\AMA`o[Q?SK2d3?Y]OWDJaGS.iFFhLSNRJ3ZPT_UdLJIw?<vwGAJCWF
sense stage	483	GRM:JUSOIK6\Ywig5KS[G/OIGTQNP;NRMWIJLVDWOM[STO^HVK>_KRJLLO4I^]BC
sense stage@around	523	GZU>qaH9lgOYLQXbJH[pROb>YhZ?@SAJeAMWI6wS;L:AR%TQnkORJsbLcGTYZ]Xq
sense stage@if	450	9w'iLGu$D9SlPET@H^W2WHml86XmkNM<+<8Crk>^R:?lkXPCK=KM,1DJGH(Y/TLE
sense stage@sender	568	SEdcb]1OA[FE_IHBLRWPb`AOfXVacSNea<PGYUXrB2_ALMLjmLLWw`dgUuCG<KgU
sense stage@subject	535	^sCCWeiIXC>ZRXG`W#VGXNdS>?VImIZ\M_7`I.IB>GolKNN?Yf<QTV[HBNUeobXW
sense start	561	Q@h<:XOWUYTRZL9=Wg[TFiVFU\bX>=2OJXIr3Ok3Xm*WhO#GKHKjd-XVL,]V=6JQ
sense start@around	621	DfBapH;GVM:L3JM;X3OgYChBPJ;wXSKe_HK3-PYUAf\kA8gTLR.PL<TP@HbB8=BY
sense start@if	792	i5f>3[fHrYfQU6=3miU1FKiOVcWMCG7V4W>];Mu;Oi1eY3?DQ8e]l<ja=BqwD6IE
sense start@sender	488	hkJWLZlWH<AYTVT\CD6_XT\OVLR9LYn17wGDKV4CQWBRYZFDDLT?N-`229?sQ[09
sense start@subject	775	d6Qg4vgYAD0q<VRKL52RQH>FwT=SNMYj:dUBCG4=@qEN^bSMCTKG]6[:IFKfJ=BY
sense study	529	F[V[S4_CU_GIFZSNfU<PLtS4ZS8L2UBQ2LRB@w9OKYVFT^f3?F=AAALSSa`Wn_WS
sense study@around	387	BWM/`oaUY??\EAdIaal=e@GV]1Z,f@T1C^HbBJSN]j#XcI0BCFS8bwf(F7V^[XOc
sense study@if	580	IRRpYbV^c\`VL]OTf[OYPBKe?YT>G0]2%J?L<Q?WbbKXHaCOFSw;nKVN9UIRRQHH
sense study@sender	729	74]q5RFK#iH1_^W_MF<p-^BE]uFY9GXXKP]C<vW4J`^6bbd_hWNGcc4]ljJGj7X:
sense study@subject	534	<5[]FTA;=hQNV[U[D0K[MfI1^uBY.9g]Y8XD&WX2Fe`NfkSbR\/T4SJCwedAnT`1
sense talk	545	X^E4W]TIEJIQX>CPUYJPK`PXDXJ=PITdWZ:TS^_IG8cPECwNHD7ALXUQEY_GK]MQ
sense talk@around	680	]w9>QNA`S9JH[L[KrI]@_XWZJ*bBIR\K^lL_cF3J;C[lA8SBTK7BWLD<FCRRNe>Z
sense talk@if	568	Me._J#[NKM#]fLYRJRBSEfMBNGRYsCU7=n2Ihn<Js6SSONE1].$B/]0@Q<?*cvSE
sense talk@sender	432	FL_Q?SLE$cBI^WPBS32e*H?ZbNF`5HaaH=_0#PM97_eKh[lWac>*bkA(hREAP@N:
sense talk@subject	654	PPE>Y8IL_KPHd+2^P_wLY^RI9NWDC@G7[UJn^^FbY/[Kf@kH`?<43eDQc?QA`_K0
sense task	354	nFEW0FF]QWDD=MZFQYOTQ2LKEQH3adOTXM#D7X_O-7`mqIK3BV5ND2fO)>VT?T.P
sense task@around	603	8v?KPEOFORKGPRO5lPYSMQRPoj'ZK`gw(\EE:GEI1NrY?>uHHM0^Z:LMLLnPBNS^
sense task@if	757	M\L@MOcI_IXO[V>XE\\F6CX[FR;X6K7PPLPQQXijHZOGWR;JcQQV>`KRF[OEPwKY
sense task@sender	526	a6_s7depKR0X:m_PwQEmUDKhKc:TfWv_6OAJP10C@j]je84M?jb\T=l/c=cYS9Ju
sense task@subject	810	kU:.TU__>?1a;XgJ]:SWp8KfYA7:nkhQ@dJMC5@B49Of6>OMIPPKS:w;1Ec`W?6_
sense team	283	;c98ZLPPGF^gVAn;:dRJp9mb#OLGh_@SAk?gM-EF5M\kB8%G`\J/?O;@6PcggG(j
sense team@around	523	&5J>fTH7w@gWAJRRQRI8_8GcDAJFFg=.m8Bu`?eh,A8G7#E<GPjqJKYH)OTOGJN\
sense team@if	546	gc>DARtbb/B`LgFMC?AG\CY`>9cWLNB3$QJQ#H?:<^<fX^68=eW<+9VFB43RL^/R
sense team@sender	398	MdNhHQEFJJ>XiS:JLDP]&a7OOhCwG?P_8?b,'`[M6OT>Te<@dq1@[XH1eRtIWRIN
sense team@subject	409	D#?L[DV@=<SZc5KZG5dPRQBV>9lN+^JIHq:bXUKSg,CSS2V<ThiUTUEVJ^HcLJS;
sense thank	435	;KXMOD[L<H8T)mof7#:\2#DVBPhIJBDMQ-Z:MZ?d3a/M<T6PGnIDNHF>Fb2]L_NQ
sense thank@around	483	JHAKMnKp[.A7CKJFi\R=jUTbf[OSj\krlOhZeKN>9Mw[GRi8PT8kTHHd:HDZJMOL
sense thank@if	633	@SKMV=VAD/W^DPMQ?Yf=9H\T3SO@OVDAVU'^wUG\_ARUZDFaXI`AA3VH2KU.PrRa
sense thank@subject	1172	KJCb7INP,I4P;ib_JW@8<LL_R@CP?KAQ;S_D\[9b]w@KK\L@7YSU@?EGDKEDAWAZ
sense ticket	436	MYfa#FWZ9X:;ZZJU\<AJ-XK9PH2VJ>O4r=ZK/9EKGY8ZYHKJ;FOM\KDLfYR_E@[B
sense ticket@around	433	D7@cN^7GWw*j.ORNHIL680PtgJ3Il8aPONGAJL1DfF;XX_[CGPBZfGJcYQM6BEGl
sense ticket@if	581	@UAEC@JGBA>VBe^NL>A^FXXLSD5UBK(Y9SZGCqHINwVINtDI3MZR\9UeD^lE8^HE
sense ticket@sender	681	Y<Vs'63VEU;/AK9>T0`OIU9XIg@I/6FNi?aM5HV-wb3;DQsKRQC_t?*NiZLZSME9
sense ticket@subject	452	`=F`<c;]GT#mNIGC5>WQ7LSSJBKQT@7:H_[H?O.AnJ2?>[XK9P?,s1O9dLGaJQ8c
sense time	444	BMZ`8M2YEKS?XH3LmVVRDbTEQbB[ZQ_X:AU?XfQG^?\_JXVJP=9H;wGWHRaZfUfG
sense time@if	608	X?PI=N[OYWhPW#@8d_L;\igUKD[>`V>D6UEJaM^R[K]F_V=DV+dS@GE[GABEJ3V=
sense time@subject	1079	>HBRLO*EMTh19M5:BH@4TIPE=J5H\a:S<2`5T>WPCAS98JfoNQZR7mWYK`=VPIwE
sense title	448	Z\CLFTO4WIeKWMWLbWDC16?FN;wWZTJLFaAedYVCLS^TSS4CJNc8J`eU1L\YHMA]
sense title@around	622	V^)2TaVZF7ET-CUNAh<ES7e_O#K:a_HAQVAYiI:cQ1T_9>Q<C=F]:6XB.-LOMhCc
sense title@if	617	SM8w]D^CVTDS]W9TSJNSKImULFSWXGfK<>PNkJC?HI=B?N5B`HHID?Q4BI;;UK[C
sense title@sender	678	HIgoFALVF]5N[qbjS14j?P=H[cFbH#UU;?C@8MZ5?GIMTV^necE5d@U4ZLILmH^M
sense title@subject	837	Ia?1cFHRi)S^E7LJ?fr9r5TX5-a<JZ2GYP#p`;`oLEFb>796GBdSKLf^)FPFDm0a
sense urgent	789	QDJoT1.JEZ@;?J55AGl3OEIS7DP==J>*u9p_K?NJ[:@?8UYPLAEtOR.piwIF@TP:
sense urgent@around	513	DH^e;TFD)m<8ajiXZK8lBW^2Le=eB@RwF@VB$TZ<\L`=g[]_]kMRLb;daaiDs2\E
sense urgent@if	507	BAFu3RJcH9Y?B2@MB2\D1;7eZBP[N-H#^LvKnSG<LI,1?[DG:9>S>H<DFhDMHm4:
sense urgent@subject	586	NTLMMb;CF`fGC<_YVO<CP]XFQLmZ>RTKWF_VMPD\LX`FOv>bOa9DUaPh_iH>V?wQ
sense video	646	CTRK[GTROLTH\FFQi`IbG\X>BZNU@KHTOLEIUwMZ<KASUal2Q>@I/\7U\ES-L[]H
sense video@around	501	TE0A;Z6eL#DU.bmm^S+Hq66YX1>BafRLH`?SMN<A)uP<GU.+KOHDYFCH8\HZJ52T
sense video@if	534	HXFpMB[WRN@iNO\VKg?>DLLELCd`FT_CJGK]waCpuLSOOf<BQAaD;_0E85K;J^E.
sense video@sender	513	J>l]@3U33\(?aW<w_F/d6_);u[(qV&f>&\nI9r-7Vs>;\Wcled<KO`GHnf8\f0a>
sense video@subject	734	sO1@k<jP])XhR<HS]`r:hUCC38l4hJT=L`8ZVNCkW2nwW*J1S+9j:PF=OB:QNaE6
sense wait	584	w\JVAbHbLTYIGIVM\F=VRITLgQJMohgdJTZF@E0-;^ZWANBD=OEeb<BCJVTZ93DW
sense wait@around	746	OTJUTVKMPO?w;RVa>BH]NM`TPP[KRRYGIISO?L7^FHJQIOE;T0SITRV:MHKMXD@M
sense wait@if	713	jM?ZTUTfFJG^<MS>^OLQSKJHQOBKL^QS]gJF:N2@RIQPFGC:HAWVw;R<N?Lg99B\
sense wait@sender	561	aD_W[Q_8OT@AU\HZJnCfJ\:3`<ZFdAHNX9aJSY#7@>K<PRdHYJ_EfTEGTQI@^E8H
sense wait@subject	823	R^P\;DNS1MQJHSMFw46`IE5Dm\4ZKQn]LGYD6P=0<UwJMYXMAP9SXTOMVHXXNCD7
sense wish	606	K1UKQLCJEO9RE_[RA8H[_TCHELTSCGLHIPHS3JNN6@DI9<AT`w3CDG8E]P;ZIdKG
sense wish@around	466	H]U`=_D\:PT<:b\NMhU7SW[X@^MA6wEJI;VNWe,qdFSTKY\<68QD$^Gi'`SOJcj\
sense wish@if	656	=>leG;8DPPPdFw\[;@1e4E?MSnTB-GHRSXNQ?VfNZTSHNBMPOgDZYGSSSeBDa:IR
sense wish@sender	378	:KcUfJARO9?<W^_cb#3f;v7:R\PkBZYJ[U]ZCHBWL`JJYnfnJVCIXE4UAPQF;?]Q
sense wish@subject	640	&Ri[)G4B1b/QSsVU_D<h.P;>flDw>BMOIEtEYk8;Pf<<ct[cE]G+d`FCmWOJVa\J
sense yours	474	Qg=PT7ahM<Jg`GNOL]S><EESII=<wBJ=<^5?`b2[W:LTZL6(?AJM=F]YO5EOMFUT
sense yours@around	428	abQuNg1VP?LK5TiceNm;ZQSW4@g#afNhf8Eh?6bRNS`\NIYNmNKFSoob1XfDZ8op
sense yours@if	484	JbH_VGQKMaaL*mfRJw@0:>rNF=WSYcJ;JWXRBQC`@DTb^L;E]5eCQI\ZQD>JL[3f
sense yours@subject	582	^KDDXK[M[,Aq<Cm5NeHFU+Kn@3[1`\DUEV%[^2YkC;Gf<19IZ4W(U<wK;M3P7L6Z
several times, asked	656	P7NIYCRB[J=HWXT_q?@`Ew7?MRrKTEZ>bPHTLC5Xg7cJRQl^^EF8Fm3)\0K<NR4B
shift	624	P4QK\`:wP<edCc\AnMJAmJHnPP\3st>X:VIG[DGYAWYQ1B*K1KO`n>GS1MT72)MQ
short	302	TZMIPLTMTcM\QXWZaTMTcYNV[IFRW^]wU_HM]IaMZglPV?TPWV]P^MXOTD]UGOQY
slots on offer	942	Ds<0NPAWZ5EPFTLKeTWPk.iVZd+=`dJgTX4A6N[F<GYvU:T+L]3eF@wM;Cj]0^?u
survey	613	GPd[EF>N<YSB\NQX[IF[DX>9]SP];VlkNB_68hm9SI_.Mc]Uh[BJZ^CZw\kE[=O:
survey@subject	825	;EWfF@:QKQK2XZNO\7OU@J?>\OFT3BKvEEaH;[wAXjUAPTlZ_REVNPC]^cn+^/JH
task, and no interview	503	[?XNU[?^MK<K=oZkF2@qaHQRX;]JMCTuATFf=OWF=@JN@9DXh\@WjEb#NCPEg@*G
times of one day	806	&XTPd1-:ORS5wD;AKX^IEZOBDh=cHQC`[8N8MfbZRCiG?RtKWO*L6rPj\c^5HU[Y
times of several days	927	QJMWPOFA@L>ZZNV_rVK^Dw'JB=tEWBr,I\XO]J'UvNjCeGZMfKF=Qa-*aF1@cD9)
to several	857	>C_n@1+14aA<gnPopEC\9v53ffSj<EpeM@pO/b[9wdoKsms`pfB?\u1MfYO3oViA
voided interview	454	NI8`Tj[rTCi:6STAVV<IiTWPX6;LhmGF=([&l>Qu]So7-X)2&W_`gW`_3Z5M;#R?
voided, and a time	616	NDIY\hRgD\eRLOMGF^;A[cG];LS^P`\<?FWPZFHacIT6Pa?LQ[]7wNLOd`J8PIu6
windows	686	@?MTUI5JDN/SVSUsTLRg[V>@TK^O]KwS;WS_Mn.PWAiXp\i^aJ7?OY?@fFFHle?9
writer applies	612	BBab?EDHDWW<XW]_TJJPCn#7TPNV1PQZS=GE:mUHWPU7YPRYWQbZXV0[\bRJK[h8
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
