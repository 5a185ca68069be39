"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	801	6BIcID`<HUDFU=8`g8PZ18X[I^ca^:w3UVX]YEdFS_S;>CF@cjY\Vd8UC^ROSAO9
ack.received	704	<4D],?dFAo8AcF=^f73Z:1__c^_hh6^7R:KnF@e<If\BB;5@hj9W1mAoFLXWw/RL
ack.received@footer	423	VPIRHI`2I?M5LfWLB[UAaITUJB]YL`#BX@2E_UuOFL9EC>7S>GKf^F<eb@MN$WZT
ack.received@subject	692	7$EGA;ZDWt/=bH3qV:4g:#bT^PHcf9QDF;;i52]7>ScJ3A6=s[>KG^<pF\_Lu?cD
ack.thanks	337	FF9X8>6@=P@G[7Gp*c0]M.5RWWEUI<W<@48iEIIE4pqG4;A8QC[LTYVw88FU<@8O
ack.thanks@footer	373	11AcJ6M:5hOC_7KgPO&g8DOYbmbMqKc,PHuHZ6_>SwWB>OH.Xoi;Fl+LFqZtUIEF
ack.thanks@subject	700	DCA^9+o71f2=oN:eS=>w6<pkwZUceDRAG:mOH8vBKdN33D>9Wh:\HP7O7amDXDX6
affirm	271	ciV=i<Z$+kXtKYG_PJQSL:wV_SFcCs4KT\d[jR^eLPESUXNWW$eY?i749v$GLHLH
against, and no job	506	FS+fHdQHkO2iB4H\UHM>UYU/OFSaVUCcBfLJVBI8I0`^b[^ZVeXY9cV_`#ZTYZ^M
agreed	995	^YeJgU5<0FB[Dj?\V9QeS5]H4m;GGw5A<[A_d..@Evb]Ai4iH?jBlgCG6Q<0CC^U
agreed, and a nod	772	wtek^^&79FZd1c3gd;pT_'n2,r>1Fm(H.d>P[:+36r<M5r3qC+b:gtAC;=10@?P6
among colleagues	527	2X7U.p>mv]3h5BoHdq8Q[C\5MIJVeW5a=KHVB.@#A;g\ZSUchcO8?J^^X1g)Wj_l
answer	403	E1_VY:ROG9S#d_VTGBD_Ec@YI_hOV?r2SB0BhVYNddTVNGFCUdNVOb9U\MX\RB;E
asked to move	775	<>X0`28D7N1liYm.6[4iFE9jAOFhwcAQk>3t\<F_\]khY7@]TajATDLN@nF<EHEi
automatic answer	1077	<4=b5=:@n7;<>A_n<89_`Y5jl]B\9?=f<:@BKP88c>B7?<;Kn9C>X>19AOhl]w5J
autoreply.absence	725	79?qH:?9k>7882gvA9N^cR>ior>b9IFOH;@?LRDAiCEA27C;w>8HZ9'?<Ymgbf>C
autoreply.absence@footer	456	AKIaO`AIwSLY`FTQF?>+VMX<U?7FIKQ:?^JX<W4QWqXhMN^[TBFA<VgT[9ZBaQeI
autoreply.absence@subject	926	<@<k9>0=p8@51:sw?7BeggAonr3e9<>^<;E9]Z<@j94?D?<Hw:16j8<>?[mk]h;?
autoreply.bounce	589	56OQH7>1YK8E>R]wH:2s\WBe_^@qQ-L4B<VDDK<@`FSF24>Ue,C1]<=>GRpd]m6P
autoreply.bounce@subject	844	GM=aDCGG`AC<8Rj^C4=nb`G\YhBf:GFM==I7ac?EnJJHAA<>d?>EiDC?;_w]EnA?
autoreply.receipt	726	D4-j/,MDn8A:E9iTBHCN_a>^eYQR9/QjQ;)PY_JDf7=#9=ALiH4NI5:8<]jmf`:E
autoreply.receipt@subject	699	2=2o7EA<kA8E:0qiBNBJgk6eeoWP>,YfK3:+meJHb3=E4B<1]:6?Z6G8@`w[_Z8A
autoreply.received	609	W75j>=7Hf;>D84ei.=4[Tk.UXN3b8*<cO1<DbD66j@<>:F0Lu>ABW/B:>tMwcjEF
autoreply.received@subject	567	.43k48/%c=8416op.+-fe^*\jb9h7GVgK21Bi[G=o;0F:<7Hw<:5R+;*&RqcJwG8
bias	254	JLnKUeCbN]R_SFWd[eeQhdN[kX;`jV?\NRW;U^JU\QF>W^[]]IXShHTDNCQw\D_N
board	559	LZCOMLJBJN>OR3.^QQ`RNJkE]XaJ`WEPJW`[[GKCKUTPUMJXaw]iUNGIJL\QSIVQ
bulk	983	B_B_;^7sfZ?nK0IWcdDLwD^/L&;TecDb@^Hi2.0;A@\jnfjcd]]@1_ffl8i5jibt
calendar CANCEL	585	5>BC;MQjaA3k_[\5hE9<cHC:?BOXZ<ZL,DR>A9>KE7CX7Hv9CNN8cJ^TMw<FRKBO
calendar REPLY	642	33=Y9;H<g@H=D=\Z6F9Vwh/kc]7j5AGvD0KTIeF:_98@5@D?`9?-F277CQ\gUv>9
calendar REQUEST	771	XfqYkO8?M:Rq5]Af^A\mH6oPFe9H6w5<Ne:[[9(?l^VV<a@vT1h5kj4CKT199<oE
calendar moved	502	JBUNeEKT5SDKlaESR]ANDHMXKBLwJ]POTKHbhIURZi\V\KBSj@OHZESOTFSJQLIM
calendar of the owner's	582	;80Y84QGc87:C:c`9N$Eua/YS`0`M8DdL^GOD]BVO,6FAD:Hw8AA64FJ?EhgTvEB
cancellation.off	860	>;a?674sh40nw_p.KG4gm.2785F;t2kO@@bD084HO;@DA/q=KGf<i7bH=J@1UWAJ
cancellation.off@footer	504	e8EPHLO\eYTV?=XHQ8DSLPF>@OFCCSNKQcMQPCEO>[VONGwbS\;KIb^KP@Q?^UIP
cancellation.off@subject	617	4:b>2F@^h;:^nTZ%`S4TvD?HA4WIr7QU+9IA>,8>X>5HQ+b8MXkID#gH<NE2N`LW
cancelled, and moved	484	D9\A\V5QFOKW@GMND8HfN?oL@^OZPY?LUm$OQKbXGwRaVTRQPPdKHWGG_h]HM;`A
chat.lure	479	;GAW]T8PNUIXH;ZZG[9\PIqc9V/Qdb<dI?)VI#:>CA\dQLA^YQa2@cMdHS?8vKI]
chat.lure@subject	521	[`7AcJRNKSWKXHa6Z`C<VXfG<Q2HSU#W>]?A5PA=>cONiPEHIR`-DV`ZC3MChc?T
colleague	1484	6]<m@lMooOQI6+@:c_D7WcE/A5YV^-S]O_ISIXEKL2`XrQtSjh3T.^Yfj-wWc^X`
day alone	505	K@PO>GZjbaMHYYw>SP5IaMOTQS[XKBfTYGvJ*B^W\OFLJA^:BPIJL;lZCU=\Q?CM
deadline	462	O_=fWN\bK[VF<A<SfMJ?KXW:USTtD+XacL@<<VX\a^WWhIWPf4/T#[XZT``kaP[R
desk	446	ZOPM\Vf)CNQ2SW?VO>cPFM[ig`SWJBCBOHP2\]eXYO?>T?G#=7ENKO9?AD\H<OF.
footer	403	MK?RCL\9QSLDNQ,if?^s:>ag`;oQIB@IOM@_\*p#.R]PDTKLFeFtQJ75j4bP0_Ri
forwarded	729	LgXcTp/SOGQwA:MdlIMadDZ5=7;GNj5N6dIVJ<.38BMaOlInVVl)SqHPfFH3]ScQ
generated	834	HY;i<Y3crA>e=;PVid7IiK[<@:1LVQ7j+cF^:7#1;;_d`TXgcSO&7Zbff=j@km]g
hiring little	312	M`OUlHeBgUbOHG\F[R\<ej9IgVi\WKUGU]i<fnbJORXQRKk?EcSPWJNPO?wYRG`G
hiring much	330	dAwZYNCMDWZ=]fDYW%WQ@_RT@^KRUPU\WD^DWNXHV`l>IQT=<BkViR]E@T^XIHT?
hiring none	282	?`VwLN4b_;OR3Plm?GDQkKXJg_`k`WOZab8TJUWBCDSdUoY`fHX:UZQSgQg3hj[k
hiring some	278	]RWBdgERH\eUntQ@DBqVFiNgZaI;N_GE^Y]PZaET^^GK[w[UCHW\uOj8ecUZUBf5
hiring.application	281	^O3f=b`I]wL5HLPHIKiHMT^HYO\N`FhQPeL/M=@FAN^t7W7EWl'r6pMr^'tYSVXQ
hiring.interview	320	`XYS\eAEOMtdYfYc7:TwYF[Y=_NCPhL@BI^<PBLIXWUT0c5U1Ce>]f@LMY'JGBG@
hiring.meet	567	ZJQE][ETORUFYDKGMHSU\XEP>PN1D\MU#[PJQMN^BS]Q:VKJ9CZIQ[T^J]FQ[G@I
hiring.process	318	3LPLW`\UXIJW>9Y`9NI8L_;NH:jTp\wJuMYZ^aTINMNIUFvmVl9aONLDS9fV:ET?
hiring.role	398	[RQ=:8\P>^OGT_]LD0QUkIPV_F\JSA^DEHkQYCkTE?#HHKO<FJJUV2fH8?C[C:T>
human	315	]_fUZPPYETZaTYRVaQEM?GXU[SXSEf]VL[NLPVVPwST]LbRLDgNR[SbSX]IFPJ[]
invite.details	477	ZbUkbW#NLKOg7B=`u;cVE0]5UR;<IKM:A]O^WJI(XCC>G_@bKRW+PoAHSFC6HJ]Q
invite.details@footer	451	*;HYPD[TReBIYJ@TLDJMHIoNPgWwC\dB:KN\SI[P`LMMK3OG>S/V;_KTN`SYZM<F
invite.details@subject	438	adUSXTMIGqFFZj:dIK@f@OoTPcHlLK-PN3>cHJESZwCHHY1K/K]=QlFL5pJKD;R/
invite.fixed	406	bhU][dEAI2Vq:a?_W=Zt70V:BU<69PE3BfTLI[=0[bLVCdKw@A[1d_>7IY>5GHqM
invite.fixed@subject	453	FL:^Kd'KPAFJ,K<UeARGJUFEK#NHA?R\E`ACRPK@PNL=[)ZICcKSOiKI[LT=OWQY
invite.forward	385	KSXbO];KS]Cj[?1SmCBV#AIM@aGP8<T?5^QtV<?TII]H`S`ia^gBBbHAVL.b]aQE
invite.forward@subject	547	mfRWVa<H\4We*U2QmTHKX.P=*YK,#?=JEaQOOP6AELOL5PKUB?YPDjYLEKFEDWaO
invite.invited	410	NW474vHCLRYIEU/DUPT0AQwK]TE*3PDN4b_J@@RD@ERT:g4GO6MPGNTWOIIRXP6F
invite.invited@footer	406	X\BERI:<P[4K0PMafWQEbbdNW6YIfjRJ9OGLPF`R-M@VjX^CSWlN8JVLGFbNCwbw
invite.invited@subject	431	HdVMlsSIBF[c\e7U:EK6M_bP1WK.*bPMWK?/A`IZGL@ERw2>U>]HU\_6:B>_WV>3
invite.reminder	611	agKbYuEQT.fO4D3VpDUG_MwUI\E3CRLN;cJ[LZD=CQSGMrO_L@bKSaJWFLVD_PgR
invite.reminder@subject	717	_aIQbjK\NKfX9G-UMRUKLOw:?X*M;^UP>h9TIMCFHQTHLkV_ILSHIeQURVJWLTVD
job and one time	583	GUbK[V#HO;Po<PLXZ@[VL=I/,X09:RAANhaTcP'J^]XPPaPkIDs'ae1?PX=)F=XH
job, and no person	381	\@IGG7O<._O>sLg1;CLdANKQsVebVG`Cu8XVaT\]YLIGCC#;JPNUT6:B5iXYH=.E
known application	1153	RBn<cBe<8B\@XlQFGGXH>PD\LaPQ9IQ;d?d5fZfb[_;;;;E1.:ZXf<@:1h9V3#@,
known interview	647	5.kNIKMSY6UU\G\2FM9PED(L5THmX9O0w>UMuMVgsFRUj;K3QTK4N<2<8QT[:3/I
known interview, other time	675	=7\^_P]CJ=Y;]+L5:Q4E3K?mX^DkSD\8c,Q[rYGwfSORt2M-Pd9@?;3;MUiK6>@?
line ack.chosen 2edd81	453	5,XX/9a[aCIDIAXj[BKhAOqTU\mRwRnG67YC<SDJNOMEJ,I<XkQ?3Y:TNZ[3SMV=
line ack.chosen 374ed8	474	KG?^J1X6DZ9<w:JV[QASHSdZgbMetJFWUL[9;HWPF`H;I<MDZTTNDd@hI`WfW:cO
line ack.chosen 3c5721	539	ILGTMDdMARE5CC6VwCa=;DFkPT_uZ@[BZ>bIPWfIWJOAFO^J^IO\_TKMZEKaIH?M
line ack.chosen 4a5215	376	#*CvL3lBSqR>gGRdI>PN4G]Zk\Our6`2K1URYAf=U]>8QQ9>ZIVOIH'89_jXH*ZE
line ack.chosen 53cb1b	600	@B@bHF_COP]BSKGVVW5JJGe^WPbOs>dLHLWWFECN;ZRPFBANwNGfMgE]MO\B]6FK
line ack.chosen 6062dc	529	IdL^;_BX=:QYD;MTZVRZBJN;BEVXI3eIQX`FWE`TZ3LV[ARVBV\YR?KEM>w[IMA9
line ack.chosen 6ef773	409	2;PKLGSIVWCNL94GdZQm7?b?EAwcB;BDYFlVcPX_^Q;NDQQK4=OfCIPcbINEHIMF
line ack.chosen 90a3cb	543	958a5?hHLY;ik8;qjBDc4=iUdqedb@\`QAkkL&K%FidaBIFEom^`BkJwUL]@h;XU
line ack.chosen d6f39f	385	Q7f]H?]tNZC[N3@RGZ3KJYJCCIV]DFQ0T>MANR^oJ`@9/D^74CWZsPR?DwFJ/8P>
line ack.chosen ec934c	323	4^=Yo[_>IQpc%OlW^9l=PMME7\Xl_dmjk.+RCSfQ@^Y#Y\C9=\5fNbCKBC1WaFN6
line ack.chosen ed75c2	705	MS`fN`CAZAN_GWUKUNZHN@KGSeJVPISFhKwYWMYS`KLSUEEKUJX?VZQEIEGX;GO?
line ack.chosen ff42fe	370	GfKQbUG[\`0eNF2Y[J?f@)s<EhCJdL@7FF-hYHJ:QZR-@G3ai9PHRw3ag\^J2L`?
line ack.received 026741	437	EHUQRH[Y=QZGU@JEw:KR@E]<C?YJmBZUP[LP<=`BSXdR?LJXh@X_8T,HCgTTYWIL
line ack.received 0454da	523	3OHFHGZPAq6EX@G]`KKY@6w^LZTPj9V]FN]w2HWK3bfNL:<HXT5S+i>rMLQ[_CF[
line ack.received 056020	495	26UDH3OOB^<ET=Qik@DdN1sYUw`a\QaT\BTI\5bI`dX*7MT@YT2YIOGX`9RHXF`L
line ack.received 0a5454	435	:POKN9^\Za^XkU=#cKKMZ;QeUHTaV3`MA\=O@=SROM^Rb`Gma[A3@_?N[IVIOMfk
line ack.received 131072	359	`6NbhJ^\_RCOT9Am_\C`:.`JJFJadDVMBS_scAKGJCir_E<VrQDFFwtvRkLPrO`f
line ack.received 13dfd8	397	ACUbV5;RGTARW67K`DLbLEZ6ATKwH,\\_1juf]Y;WZS?O/KL5GYBdrDGZdbZ)2Ke
line ack.received 183724	533	=D@]DBH[U^LAiM>OmJ<m4AtX\Dc5dLA^U>EYB9G>8Ke\VK<^nUJJNaGvL@e?wIb^
line ack.received 190687	508	bc?;gHXDSM;]YoPFLHFJc@_eV_^KaQD28GUE`TSUC=A4FMHFRXDVwQ6MQ@VACZa?
line ack.received 19817e	322	C60TI;NA@iE4;DFVP>3O\Yh=GhhsSCgN[MYRL@u>>P<:);#BY[<ZbfRDpdZaVKb6
line ack.received 19c9d0	544	JGIPKHWI<j@IWNGiI79O:@jZ^RY[DC]MdIwJBDDBTQbNKJMDNdCJHQXrGYbPW=W?
line ack.received 1f9970	489	DA3;HbTaVaTP:;GIOE9QBI]Q=NK[POIFHKadHEYQ7emwIOCKZS:J9iig]KLUZF2N
line ack.received 215161	363	'bAt?p<OCD;A;SGEgjHp#2hLQC:DmHSO_^?^S5cYFQ^]JUaJNW@@JgBwlPi.w*hQ
line ack.received 279bf2	560	JKC9[Gs4>=H9Ie9F0GjERWOdYNfPiDKHTEBLe`w[LOJEMAIQ]SCvWEB?QRfq:ED@
line ack.received 29fd6f	704	@<O`J5RLGbII]f-TUKJW;RwoZe[QX@^G\DYWA7^<JUS@,4SLWT:p<QKTDTPVQND?
line ack.received 30eb96	355	2&>K8BC(VdDZNL-\QJ<kK?dl8r[`f:FY%1TCl=N)Y`R^L97<wN<iRI.`4L]9rB^S
line ack.received 32b128	330	U77@b,NJ@9JKTN]LO>_IGECY\[e[uPtBA[se=^cXYbXFA1b7JrUKEIOvFGnEM+f#
line ack.received 34be96	439	G@ES:FHY\TIRT@1Oi(SUB9[B_TGhN_O:OWP]K91CSPZPY=;PMVSMBX`fcdQZwHnN
line ack.received 35a79a	542	>FNnIUv;UP`::>D@S]WC?D3LAeYfD[XCOS]6m[a_dWE<bPA76eMwCAL88^OAN:7D
line ack.received 36d3e9	484	EDTXRIhHDKP:NBMZO[StIFkQXfjiH=[IRQ@JNK`YFZCCAAHV#T`D]b=V19IZd2GT
line ack.received 39490a	344	b`TV4pS[DgQwY<O8XZLQm6d/H@=6S^UHHoDN7[MTKNLb[hCiPV:]@S4T]_hPKemr
line ack.received 454a64	370	AGJZZ%`NCb?]W/,TPDS`GTwLpiM^fEn+ZUdPn:KJhQe7:/WOnVTA,fRnHDsMkM^M
line ack.received 503309	474	JDD`76UC8SD@XIAmJQKmG=kgV[\BXLX;W<GLX8mD\dU8Q#5P^wNk:a/RH^Z^V=TA
line ack.received 52eba3	382	P`Sp//EK?;STaYCU;=H_:EoNRPCD:aBw>W?9MKDSOT\E-^%PLG\<j^RfJO<W40H/
line ack.received 544572	593	40<m=;]MNk4K[PD_Z=F_D=Q^SKLeW(mGH:`wL@\EH`d;E2ACVmVXDa@e?HtLhCTT
line ack.received 576121	422	RCLSTDQQXg<\H]NVW[8S;<`>PTZV>PAAIfVU8GNNDO\\FQ_w];FXIsSgcURDNM8T
line ack.received 59220b	578	5MGi36lJF^JNWK#eU>C^B6X`WXfXT=WKUIbKUKRHlT]L7BID[d:T=`>YSP]]J6JJ
line ack.received 5b3e8b	587	5B?bL.gOGYJEWbA[IKQY:;dS\fLY_BaH=:w_NRvCG\V=7E2GTX7nCCRZ8cQJWEN;
line ack.received 5d30c0	455	P;<k25CAMK2Q`;PwFJEfFHLlt^_lF1mEaCqQO:W.2]GZ06T4WcQpCH@Z>lgYZ&N9
line ack.received 5f18f7	487	M=U`PN]NGNR;_@HZU8;WOIalcHUJpDiN5KwfH?\?V[LH1DMJCOcaSeBO?XYJiG_D
line ack.received 69e267	418	JgGK?Tm:5M]P^w/O_LXRH=gecRaJUJP%UGGP=Q]NPQK:*G7KOj[SWI:B4Z[Jq6[G
line ack.received 6adcdf	323	bRHM>;L<Fp.Yb<bZ`#Vlsc`_GUgU88[[TCoXKC5U<M@3KKd_L;WHP8=C8c?K\/8Y
line ack.received 6c5600	402	C;Fa3QYR#qDUOIChID:p8HdjNUAkYVTCL>X=89aH8eA><;LVKgGa>ZOhUb_X`HeR
line ack.received 746740	442	9AB4FBq7<`M5A9PhP:;g<9l]N`[NdOwC9IZ^PbUJXiV<*TDT?cXc]dHXAccMXIWF
line ack.received 74acfd	417	M?U<,kBL/JLPgaa4KlQQV8f=B8JWNZ4JRO#*R=G:Bg1TMFUQBe\=4RVXk7bD^YOS
line ack.received 74cd9c	377	?K#]3V<\eA\<ZEW_SnI_ID7XT:TEWOKQ?T\h-M2KDSJHW6/Mol\48FfN`CfcS4XH
line ack.received 76039f	547	Uk7C@T<Z_A<QBLR<IB@<vHJTX0>BZPDRBFQTBAPSG#?PQ@[THMW0f[GZk9BDJMni
line ack.received 786468	464	-99XNFP,9k@M]d;p\B>Q@,Ssah\]j6OH`;kPO)tC-hiHAD-%efGDXR8R#eh0o7[S
line ack.received 8438bc	419	BFA_@L?EOc2RfX7MBJHSOPol[?PCTa:6;W`CK:L??USK5HHGXRHF[Q?I?gQ.U\w5
line ack.received 85e505	531	CJMZ>IYM=Z6>Z.8ZZCQbILekSgW\T@Y=MKwYU<\C]UeO6HYB]Z9XG`QOEhVEM=Z/
line ack.received 868a91	452	VAVgG7BWHN/G\`=PDFJ@AH9KZYLa%TaTPA^[Y;YH^@SQS?GNwKALUNILR?LP;KM,
line ack.received 95f9a4	427	BLbX9HKDEC0JDeKVs?I=6HEI`BZgP][NaBnFNKN1F9\6$2:RIw7S<\=YS@L_Y.G]
line ack.received a2fa1e	533	R:OA>EBP8nFIA`V[sC:[9?jFFKHLLDALOZVOAIV6-Kw?U>Z3aa@oUXHbIcZ`bQUS
line ack.received a5b7c0	415	,JIS]EaOOAWPV73@v:A/5L;XEdlmV5u.bGmJX_wHr\@67FR?FX]vPb4TLLbS\-Gb
line ack.received aee148	558	IL5Y?PHY6aJCXW>T_RBN8=wRWTAJRNEU<9R`S5EFBRiQ>QEZWY=UUaSn[YLFX:IM
line ack.received afb883	447	OZ=IhYLMN^EEUYIY`XIKXFkbHM9MPSOnM29[;MUV6XKwUhANSBSSYFXGhmBHSm;Q
line ack.received b14d41	520	C<FSP3fEAa=ZU\DsP]@]@/dadQPQcPIIFJe\S?GB=iw?FaO=dVSB?SRf6JX9a5PV
line ack.received b3ce41	625	EH9PB@X1K_GD`?H[RGBNJ<YUW]`L\SQRHG]S>JVO>VUDDDHRTPIWNQFwBXTJPFRD
line ack.received b5491b	588	2J@PAG`HEY[5WIGmEN4_<7LkNm]ZV6aAb=\[\;d?Pw`SMQA>NR4[Ei:s>[YFY8@=
line ack.received b99301	637	IJ;FZ6fI;wM;d@GcHAGY:QTZV\jSl=\KFDnTNFZEbOY<;HABRLSL8WD^<`SB\JNB
line ack.received bb3531	419	CJCFJPOdWSEMKq@LQPHBW6beK?`UgS7hTRY_1GmEWEWOV:ZOSbNG#Sa\kjoCDS[Y
line ack.received bc4931	449	K`lu`V`QO=oS-QYlO4^OWRA-Ru\O>PN8\=dZ_eXO;?Q:V7[7<JXNJR<5;?[K#Vb?
line ack.received c22201	426	1TdI#PWOCeHU]?FU`7.VKKErYV\JjDRP_@dm#UYK_feT:GCCNP<_/O-L4=D[i=<C
line ack.received c2c11e	279	K2Ze@/^IDUpEG@EL]Nm#M:CYteFtMJ44'HqLgDqfZHA>Q:k3QQSU8N6=WelbE7[c
line ack.received c4163f	414	P/<s::_*HQ7FiTNT4V<XX#nWRXBLs3gEAB\E'6F=\JbE-C<^YmCP5pB^<_bWlJjC
line ack.received c67946	657	8A7]?.X[OYI;bPOfVF?QC<YXZded`@Q?ULwDUES<i]VD<NFIZ\FW=n=b?aTKUGMO
line ack.received cc6f18	561	G8O^/CTK_r1IU@=ZQFG>K3ZdRGX`jFdJC7_oGMI;ObTR<D=]qZCN8o:w@R_I[JVA
line ack.received ccdae9	646	\PA/U\XSJ^MCIQRD\[>WNBQUC>;NYO@JGUMIF@#ICUoZQMPKPUE3CkOYA\XNfGeD
line ack.received cf006d	333	T/Ti=1Q9MKRJh7IAJ5-l8)d8bw;OKQlM@L^p<Km)KomJ@&@IgWHKFjZp4G42a0a`
line ack.received d0cd5c	560	BH4T#)?O_i:>YJKrgG3JH;SdbQFlaGIW<FUc7;F?=MLF=3A<cUNEBGK\RTp;gSXR
line ack.received d68741	497	<68K@6;NKoQ\oIVRKMPdBHVr:]NOwJ`>b8^b7GbI9`PHF?HF]P<JKXN`\LKHPCWE
line ack.received d7f545	623	E<MkQPP7KSBUP@5HVJC\^8k;NPNoY<]E[LL[CCGB?ekPLO.4aTGBC]?^G]_/j>wJ
line ack.received da8d86	666	8:FcA4SFIbMfaABQU43jM#jV`ZJYWDJK[Dhv8AYM7aSHXGFCkdXTBbXt<LX6^>\X
line ack.received dafe46	393	BA1X>,RI?`0+[QOXL1)X*;]L]hwe]K^F;:nXBJT6Die)2H@:K`>hUO7k;MXPbNS8
line ack.received df88e2	506	8OIS>@b2OS@QhX3mYQB[QAeiZa^bNCcRQXSR:6VHU`eHL9E?Tg@R#XICGgR_[BPE
line ack.received e3ce4b	573	GO@[P0KHPR:C_IJcRH:[-I^P\NTiKLR[FPmG:SZGMeMMBK2Fb;DEQKPVVw]K\FZ>
line ack.received e94aba	479	2?ggECMGUdKNVKPQK=X_?S<9Kaci_#`4aDBP?hgS[\U3X<D6\E#[l]@X?\TPJ9H8
line ack.received eb03b9	400	VWN3R+I^hXdAB#DVT]^FIEbNK+8LFMBSEDFL2R7GA6fNpcXOMfMJ7^\jL9L<OL]N
line ack.received ebe92e	550	.9.`=LLAR_-KTIgRYJ>kF-\VhQhlw5bCGLdu@@S<VHeI<9COfw;`2l@eJXnYp=XF
line ack.received ec9533	485	L/V;D9U2?dIKoZIp[6HwI;cdYQWTLIOJ?[Th<1U4@cqK5KMPwZWEKeIj/aiDY5cM
line ack.received f2c2de	619	JC@S\PQFOWJKO:Nw[BRb?CQXJWRDZC\LQGaC??SFYhIG8UIIeU`gHQ?SBrXQLIHF
line ack.received f437d2	486	OMB[5*WJOJ,JsMD[cW[q`INdMSXRR\IOCBaCiAb0]cBA:EW\GgNHF>1FFgZ1WBwK
line ack.received f94ea6	441	^MKXWDYJTMY\UcXEH=WDTEY_WRHFhfLD2Ri:VAmC4h7L,TQ#=mEa]HRCCHQRL:iF
line ack.received faabce	538	ZQ5SAEJiZ]5ieKHPFP5NVN[>YR6EYb?hF\=X7@Ni,[fYPiW^S[X:3iwrNb:RhRFW
line ack.received fabc9b	596	5GNSN9_4D]><gJAiWHBT0>lgRaXXROW;KHhB7DwFFp[25AA@MZGeHeAk%oeMa&I<
line ack.received fdf524	542	OM?SI=C59rAUQLCsiRTZY+wGPN6^CJUN[IMZA5ZQ2ISeTU\TVLDU>aJOBEcE_Pf9
line ack.thanks 08b450	454	EAQRHG'N>_GZXFCwkQM^>FtRQe>UKlGQCOdKB@RD0uPDK]>DHKY9Zu5Q,DAQCGR8
line ack.thanks 129501	402	653RsIjY6XPw;;=QVKUXCPOP9p:m%G\SkNVHspU7FUWa_ZaQvZAd>THHAG]Z+GQB
line ack.thanks 12d02f	597	8WMjIZRHbnDRW0]gS@GJJFNLfK8ZWL[H;6UOQVDBGUQNN?ZUwbG7]^C[MPn@e?SV
line ack.thanks 206e77	580	ST7QPTXSH\R/CS#YSDMX_JSQ@ZUGQIHIZH7IBDdF=LCE=TJYIG[?ISMVIO7AI5TM
line ack.thanks 212a1a	429	LZK3E6]<LJQG_HNRFg@[kLPUVMT?QMFI1P[JB#^K@e8V3][aGHV'SJQbKN2&G\N@
line ack.thanks 2d3bf1	534	QENGa[[E^OPH3WLAPFQ_KXGOIjFYCMWUFdwB[@UA\ZnQ>9LKp@I@9NSHJZMIPPDF
line ack.thanks 411ac9	639	PK=J:3SHMWGZUO]\RK<P_@`RVKKJ_ZAG#PJfO8PMFMOKUOTKUKSIT_eRLNN6UEdU
line ack.thanks 4b2903	318	XBM<P,W;5^XZSJ:G2@RaSU7pibt(G_IOC)KT.7d7JEJ>#@65>8Sk@VFT&TV?bbLG
line ack.thanks 5e098a	343	AY>W>KFFAh*OfQ7NUD#EJ1`XiB_VkKIj(.2ZA&XBI`kw*db:XMR995Zl=XRBOgVM
line ack.thanks 655326	366	OlCbX6KX_=JC.OVVS%h6]^VA<]qJTCUDKR3ft=CHw2,9DLF0dgCEXTN@YWKOBDiD
line ack.thanks 6f1d50	469	ErGUVwb\i'\^,A0:d]ZFI[G50TWhPFhI.dc8UZUvGA9GZYcPMP`H]kUN[KKd@9?D
line ack.thanks 7c15dc	355	RJrV+7j@^bAbkU\aNY<`U2`G`Lf`R<c#GEbu8UJJEhD:Z0P?WS<e>MUnRfOZE8Q9
line ack.thanks 898a5d	381	L54K@1]/7c?WUi4jp4jlRCfJMbfFSIh5SIJ?cKbYNd,/$#8>RDH]ON<@.dHT5)c,
line ack.thanks 89b225	537	#RYLORf]iS?SB2iGY9XLJ@@80KHTOBdATFP_eONX\NRJsO\[OeH[Ko>^DPNbbCB`
line ack.thanks 8ad364	383	2S>QTSZ0@UPW<3@[MObH?X-JPK]9]UeGkP3eT]^CcROGTU?n>g6ZAW'L0Fa`THwK
line ack.thanks 9bd87b	587	D^-MNL9NIRIUC1L_wOFJV.XTRMNbhFalQEG_28F78LibW>LPgQW@_QS\PAZ]qM\J
line ack.thanks a1c5af	542	HGVV;HhBDQG?aX>^FCKeXI\w__Q_\MVJLBSR@PYCKCKO<>HKYKMSV_DVN`_AIKOL
line ack.thanks a4ea1a	521	OENVNBAHYHG;CGTGVHCQR@\VwgLb<JRKOEIGJ>?L`HDU,KBHK?N@KQN7JeUWUBMD
line ack.thanks bc059d	331	+=4Qa+h:#WdIJGIUOAHPSc<Y5mnCR>_@^O]7N7repobQT4J;FZ;[NbR\8\5dO/KJ
line ack.thanks bd6246	510	H=ILIB2daDTMQD^6V4MVbLXBI?ReU@PRMG;VUMfcQKo;^EgUNw5\EP\QhJo;[DMY
line ack.thanks c5a084	385	8Z)>F:`I[I%FU4RLRZ>TRCd8fVYG_4_?8LH3*UJAGPXCEQWM.QwLD`c\>*ETcO\S
line ack.thanks dbb69d	379	K:SXWK;XRCfFR@fSbZbPQg/[UM-AN/$_89#MEX%;\K:UX]4OZ,8PH;]SUiHcf_SR
line ack.thanks dfc6d7	427	>\CE;WQR^iHCIOANN]7B+Z=m)N;Qg:1VEX#jAJh3JWP[9NDh^NSAPfZZHBOBLISS
line ack.thanks dfd15f	350	Z;7UB>TR(WB7fO_]ESIcg=c[wGd?b@^]3VT8dHO,:LM0P<UFI]9jL=@eIRBPFc\K
line ack.thanks e71fc4	392	Y2>Qc[\]@>P;IASPFZc5:lXa`RNN32OE#1XFBHTpSMk5=SAH.XNQRMIA?5Ff:s/f
line autoreply.absence 041131	334	kEGb#YdI\)c'&R-r6JWacIVNaaOU3CIUER]+UMa2OR0BWtA]H<Y[iUR9b\9pN7FF
line autoreply.absence 06d145	400	I6W`POPKn:+CI?ow3;ZB=d?alO8n:?U?[EGDbwANb4E6D7>T^HCc]B1:<[qn^oNM
line autoreply.absence 0e3dd2	779	CB<_JIEBXTICIFQ\:8BmTGGwbaHSKMCJ9AMBQLL5ZB@P:=?G\AGGXHH5RTTOERXO
line autoreply.absence 1105c8	511	BFNd>D+FoI?K@CF]6DBhb6a]hu:UW9KX6C54[M0=g;$=9J9K^5;#kHC-KZbe_iHQ
line autoreply.absence 124c7d	505	G)HgC(J:`2NLJHucA.8jhh6MKm;c59MdO>W8fhKH\>?5@,IZiEA@iO>LBTVqQc#>
line autoreply.absence 132236	467	<G=`=PT<dW1DGIRmGMDV@FE^_X.[2?DRA9LJOSCK[=Q=><AKb64AS^]5Dw[\aaa=
line autoreply.absence 17a3bd	500	\EXOC2EHXP@II]TaWXGboXC[goDLFG@S2:F5MQLDVPV@.O49f;<OPR>EEwXJOi=J
line autoreply.absence 25373d	369	ZJPO2h95iS,=Q;^[^FU8NB2^PUGF7K+tVJPIR#<eQM7HNiIZkR\V\I1_=RFYceZO
line autoreply.absence 2d70ce	431	3SDN<?3\P=?5EBGMi?K][9?Jk]>[dBDZH9?kBOM4L@AVFD&FEFHEOO2I9\lwA_OU
line autoreply.absence 2f7f29	330	WFVm7MK_n)NBJM\n?EEKa]JhY^2l=QEp@EADZwW1aXNM3KP6qOM*e@A6HdhUj`9X
line autoreply.absence 35515b	291	s==^QGNGqQwDDRYr:;q`Vo<;SCbdER[9E8VceZ;ZRn?L3X=KZO<:ZO<Dv_[Zbg$g
line autoreply.absence 3dead0	289	IJFTVVKAgNJ4cWKhQ`TR^wQnlf<6DQD22NQCL1MVFI6FJb2CV@QE]/CLef=c;\:X
line autoreply.absence 4096a3	470	F0V`X1RA6iND_GTi#+T^gHMgZT?SUO:8B?5VFKDE\ITS.B:BeHN?TWFBAQY0F@E8
line autoreply.absence 42e3a7	359	S>`NdGA5B5ROIwnAG?]kXoBGD>YFJLAI`3?YI:[gcH8PIQO70PYL^TM^fF_F0\XP
line autoreply.absence 4bce64	523	?>WkWPNDlMRKKF\YINBKVOJwMcCmBB?BN<ZAU]EGoSDM,:RCfK1N`BNDDdWbH[F=
line autoreply.absence 505b69	416	@F0NLKF:SdM<`<Vj?NW^hjM_ac/ZTPCV@:3[AGa@OFhVUYOGWVZ)hF]RCfwp:a+@
line autoreply.absence 509991	356	NGAiQ61GARYZBLC[QIBEfF\]eEIS>#Q;E9P\(UV=JG6VNV&?>WE-KN;QBme>AiTY
line autoreply.absence 51b24b	406	[?7pR6E>MCNg46STD>VN[jQSVJ=X1_+`GKCO7O@YKTia@FHKwA\HJ1DJThVR[VJo
line autoreply.absence 51c74d	557	DWMgAMCD]7.?5=YbI<8ESKFZNdIiI]YH??F@RNOH]PQFKSQK`=YHX^O4DQw`RS?@
line autoreply.absence 51e79a	387	H<jjTaUT]=/1NG[mGYV_MJWINTc\ROK95;JBPbF5W^bFCUWN2INMV>R`YYMw#YGU
line autoreply.absence 536493	349	3VXlDQQ4sR<T:6[fR1HoWP?f_@@Y\ALU\OEYACVL:2^K?)dWwIXQ:I?Dad]^abmX
line autoreply.absence 5fa024	470	0>?mI?DZw6U5#0r`KCC]_QLNVdIMMAGEU[ECT69F]UI6Ma>?hI.7EN=RIJWZQdWC
line autoreply.absence 61331e	669	E65^E1;GwDH@EBZ[<8:Waf>Z_]G[8=B\/:G>a_AHp7OD7F>agH6?m;;;;eec]^>9
line autoreply.absence 62b8cd	377	S7V]mK7w7LHC=PP^`U6a`YZGRNZe]?LOPY,O\Jn8?]N:RL?ICD,>W9nW>AFSRb8M
line autoreply.absence 645ae2	498	ALXKGN]P[:Y<*6aLEW_EQiBBH]M^7BZWBQQFhwN`]T^@UIWDkJLRD_>ARY_Q@>.Q
line autoreply.absence 662d91	477	@9;SFRFXuAZIBK\^E2=A]iENWZJw@VNqNLaL\L<8TFMV\?MPB^3BAFT`VRhdV\Uf
line autoreply.absence 699ee4	388	;SZM>?D9aGTQNa:BG]D^;`;t_eda0I;i?<f>5d:YcHR?ZwRMW<8DgTK6Jbac2f%G
line autoreply.absence 76eae2	478	QRe_<Z[IcHA?HR3_LHJ\iOOQMHHpZLFWGTP<]MY=UP7=9GSDfFOE[>#><Osh4^\K
line autoreply.absence 7f5a0f	643	aLCaG=5QTJ?IH]SV@G<KiSFhaYFXDS9[<LJ>XVSAKGBO@T=<b=D<MGLI:QwKViJM
line autoreply.absence 858fac	381	J.0l3<8UbMBK5GjXIJBiZ[Ra]bHVMP;b@=CiXSRKm10GI*QBwHYD^:V:IXQIjnK@
line autoreply.absence 8a2932	467	IJSULE>O^15WA?wdGUC_uZ0uRWLkMI8l>A;EJ,%BYAL:@IBCmDBQO>;J;iKaCRO;
line autoreply.absence 8a7ecd	512	aY[XKX,6NUU^?HQwPWYa\;PcL`+EE\:Y=M:FgJDTCd<IFXENT:FKUOLABZ@EIN9:
line autoreply.absence 90fd46	349	LBA]6/CGO#ZJgTgT=>ChcIY\loN`gFYX8>7;TLPERYY9F/F>IEA<[TTNVGX>:aJ;
line autoreply.absence 97bda5	508	PBN\P[LOYR]C>TLP_Pi5WZ?*UGWS?T_GP>O;QfSa?TK5\Bw=Ec8cIJMAmXTK\ZB.
line autoreply.absence 9cbf59	443	AIZC@<TDeTJ_?WLRDZO[YRZiUuIGEPVbZFI^PZUYnPN1Y[K`wQQFRIKBXmOXDkNL
line autoreply.absence ad6e6c	445	KI?NUGJKUJ:6A9I[PIDSl]WWVwIVLKMG9L@RZ(E7WFMF8K;Gf0Q4nEG4QLKL1^QO
line autoreply.absence b5e0bd	521	DS:aF7G?a<WCL9_W>Q0aQ\C`:M?h>OF`VA@hK:9?JGK1Z=Hjl=F8oX>J\wjVN`PQ
line autoreply.absence b6da77	418	CJLeYO>c[\?9R?SWQF>ITpRVYW@bK5RwIPIPXYHJXPFSCUTOv:,D[5\@/vRY\;B.
line autoreply.absence c303f9	333	=J7i/>OraJ4Eb>BeoW2>e-XIMGcGaB>^C;REGG>8CY<YS;MDQN4SOOHFcweAwK6P
line autoreply.absence c3bd79	488	U?=rK/CCY8SL:JhgI@BT`[@fwY@RTC4d7SEA^CJWC\Ha9<CDYBe<U4?A4jdSSvLT
line autoreply.absence c5b89f	382	@HEaFFW9G6vB\Khd5;Bk6W[JFQ;dL6LThQ<9\g?[[DELwPISSPpMbSA7LgSJDL8N
line autoreply.absence cedaa4	329	>cQaa[EWfBDL8@Qa5ELhMl\n7[F3=H'XH^F@^O1Z]J>]3GH_[de9XM=HTL?pwI8H
line autoreply.absence d33a66	476	I`i_UGI(dDPGM@AN`Kdm8X\IOeHD*PN=>CE;eFTIeT88>M+;M#SE_T<H:^LK4EPD
line autoreply.absence e37c00	410	D]HS@gCRSX]b9:cVQR9P`[jX`h:GUUD2<])CX[=C\RGMGXGIn57BdMQDVwG@KgHA
line autoreply.absence e5ae72	401	IXD[fCR@J@;\?MnR@RKb[SUkdifN_[88C:[KLN=]eSNi]>>]Y]XEPCSKUwLULDSi
line autoreply.absence eb84dc	479	BVKGWE5<W,TEHAe`FN5UI<EYOe=X8B=w6@M[T?6@UEHJLNGZv>N;[,27GkS]T`e@
line autoreply.absence f31f9c	528	E`OFTZ35iDEVILL^LMJ^IZJWZUBkFXGBEPYMYU#ITCReGOANXISAdKIHTgNTL]RF
line autoreply.absence fac9a1	355	N*NY9\=Fn^PJUNJ;N_MBSH4w^\QJ>=GZ:`mNGMVK%]K.53_J^K3DPHC\5fjdAQMG
line autoreply.bounce 38c40f	680	NFMUBOQMWFJI:HGNG<DwJQFJXP?QEG:^MYRGEOHDUE@AJSBR`ARO\HRRFe^`PeQM
line autoreply.bounce 649408	390	7J0^OKV<[H67:7h[E#6hWe-IecLe@KdM;ISLT:-,CQIN1Hm:c7J@nPC=RMQ_k`Q\
line autoreply.bounce 83f8a7	439	aXLYVMTWZB5IT:lbDBG_G6b;3LA\eU,fHFEDJ[W:P\bHBGYSiIu7jOaK\5MHwrCl
line autoreply.bounce cc1f17	339	X80LI].Ej>=j$RwgQ_OZwUd[ofI_5LCE6FL:UF5LMGNPBaZgW/-HsH&PbI\Hog5S
line autoreply.receipt 7cedc2	365	KOVMbOA<\0=@2BU7d6K1$`4U`ItW<+lLZ?KilYjXaC8GC1FDO@AKZCI,DKFh;w;H
line autoreply.receipt 85274d	508	1DDo6J7HeTCM34mrF6M6\f;f_UIAB4TKA>=;G\K<d9VYK6NBe;#JoODZTjOLLK<B
line autoreply.receipt ea4dea	525	>B5eGBEOnA:^B:XVAK:EJZWQ]FA[LAAp=2@^>FGNaCC?ETD\w@L\MOQH>:fvUj=@
line autoreply.received 0ae4ea	465	CKHZQDFFF2c:;OmG<E?GJb9eXU5w7P;bMOVCfW9B>N>@I^EAH?E\_EIDDM:^LU1F
line autoreply.received 195b42	365	jLRaVG@]WUhq#DSfECNAUNVcT>NFJX.D_XJ+PWK\N)^=0JkQIiAJpECAOwTSnEEH
line autoreply.received 352e27	520	XLATR>LOEXNNDY^D1?;CNW7jNJHa.w]UL4C@MD^?b\BFGF2L^CD^<KO/Jt[meI00
line autoreply.received 4aa743	456	Icc[QU3Uq9;KE\WK4F9RQYAHO336K2+vE:@OWBNGO:=cDOWSq#?9RW[T`M:<E]\L
line autoreply.received 62fbb7	448	M[AXIWF;L=MIg_YEoF5IT5N]VtVGXlCFFNbIA=GE#[MRPJ]@H<CKJKK>TqY\YN[M
line autoreply.received 634a1b	389	>E5j5;7Ce#;CS@LlF81OmQ.Tea/JINTY7CDZ@16F=I*-&SII\BIIK4T4OWQa\`bD
line autoreply.received 681906	677	QNK>O;UOLWQ\FSHjWMCS_ODW][NaMB@W[?AELPXW=C>N;ZWeFVBAGPVLCwTABNSR
line autoreply.received 79d478	414	+GMdS;U<wFGS]:UiEE-X6MdO[VUf61[Ue;Lf3P6^?<T>FIW?FOSDER0.HXjWYICa
line autoreply.received 7ea01a	586	MEWl7>M.w<A;KM`^A==i[aEcX[FQL7OMN:J?G?Q:Z-E<E6@DlC>bYN<?60dR\fJM
line autoreply.received 85a6ec	491	=1Hw8?=LTV::PFan;27nWEFVSY4IFHSI0;IHQT:CfMG4:AG=t<5*\NXKPd``oG0B
line autoreply.received 8817c5	320	]G?ZN6GImI^7>]`v`?YLYfOlgW7bAG/h:\a&UY7]D51Q8=nUw&E-aGS6MtVeI_=R
line autoreply.received 92fcff	407	UWb]e>6RjMXO7W^MJYBMIXF`H\;u)B@PQbU6P^J;p8,BNUJHw2B=^#RD#HIjIc4U
line autoreply.received a5a734	589	KEJ[GNB@_HQHBA_ZJBTYK]8wRUW`OJL[>IE]^eI@k>NJMDIO^BFFQ?DD?Y[Z@c-C
line autoreply.received a8406c	561	?SGj<JDKYL4RNNdcFY=ZbjMiXX2jQU9`3MCLKa4;mE5N<NNbW;R:Y>BHEMwU_WMX
line autoreply.received b9c3c8	504	E<<K>MZ[Z@HAEFKW@KAP5XUBZ8P;LF:P>OKDLNDSIG^ZTPDYdCKLU]Ja#AHW]PX6
line autoreply.received be28a5	405	WH@uWR9VM@H??YLi$L;tMoJtkUET7IHQUBF/b=RNv+#;V`EAw1Q<`@P+Q]_YMLNR
line autoreply.received c9339a	385	X@NSKE2Qa5@G/KZhKJYZjQ3dbb8TJK-VGKSHc]JZ_B@62?Koi@RJUO86Gw^jA]5B
line autoreply.received ef8582	314	o$QF>LL;THe-k8JQW@'-MwVP8[9?kGm\dEFD=OIUULLH<NNYRP.<oGXC?]WkoiKP
line cancellation.off 0445ab	412	T_Y6IPFWeX2OAqe/aS0wtGW2=DHMmHkQ$GYX><:-O35+LPnMPZY9Q;gGQh<7IZ^6
line cancellation.off 07248b	386	;RcU@YWZpH;Ver^BW4ETWB1CUBH7gQg23MmH<TI#m3A3<B_`E?e2\A`>XdNKHRGF
line cancellation.off 1736fe	396	ECcSAPDneUL`cTbdB/VNp6IK2F?Hb5Z%'@w)GeXTaVHNA6^BTH\@KGaGSEYS>=I>
line cancellation.off 190037	517	MBXPJNQOoCSWgaSULFDPMQ:DFKJLB5WB<Xd';SI,wU07BVMGB*_VsIYHQgDN0FS8
line cancellation.off 23e2a4	399	:9lId:GB;:KeaBlPG\G`D>H8^C'[?;W+Z5s[SJ*cbIOS2MJEF*X#VMNQB\;XT@Pm
line cancellation.off 390489	426	?D[28QFYT:ZVgdm85:JWbAGGK=ODg:cDSON=9IG5KSG0:S[<+ZM<pSKM5[G?:70#
line cancellation.off 3a6c26	644	K>k:;M9_mHAka^g<G7<aXG78FS@ATGkD5;e9IA<=e1<#D;^AF;ZEkCRA;aFB=854
line cancellation.off 3d9ec3	665	IAg6>?9TY?7aZZjQG:BaTXHLEA\Mg5o9JJO<BGKFUG7FD7wE@HVBg8R?A[7MCKAL
line cancellation.off 40d985	474	7N_EEHFV\E/>rBXDV3BRdXFG^<ZJp=T/>De9;H@Fi<OQ;Ih;;`Z8Y>w@8mGQ<K@=
line cancellation.off 435520	549	LIrN:PCqkILA[t]ML@Bw`EG-EBDHR6e;IDiECVD>^0CE0La=4IUWN?Y;CgY\=G@6
line cancellation.off 4a7085	464	H8gI7H@gmG@RfhIE\DAwhH;Q<HWHf7G@@E]@>R=1U;CU7Ls.67fDD0SB1_CLW(<[
line cancellation.off 4b48cd	566	QZCS:bBb\bLZi_UKTN2YjJKGQ[GJbA`X4SXw8EG<Q;PPbDbZVZT4QRhkGWeMOJQM
line cancellation.off 505246	516	<IfJ<:Qb_K=SQwQOIG;\YKK=@CGDN<=FH7a8<;GQPCFBSUGB4RLHVF]JIaCMF,K<
line cancellation.off 5a09fa	526	@Rw<<Z-ZcF,aoq^\Q<G]h5IGIUG5qFYN;Lc<F=@CVKE<'Br@G8[CVA`D@P>NAAJM
line cancellation.off 5b1112	593	8<DJ;K?laPB\WWnGATBRnJ;4GJ<a]8NL2CEU@GQ8S3KHRU`8HRPIDJwSNPJB\^FL
line cancellation.off 5d6306	458	BSe/P@Iwv]C`c\U1>6JXg[4;BA:YPESQBBLV1XNLT9EJ\CqI00Q@DDoV]T92>RS8
line cancellation.off 660e7d	650	LER[B>DKOGL\wSiYMWL]fLGH;RR=RJQ;@Ke@\A@JZNSL>Oa>K>YP`<JFGm=IHV@I
line cancellation.off 720e28	541	:CgGIOELILJHb`_NPEDdRJB]HK#EAKX<JGQMNL@JAL3R>WO/GLCN\B99L`LGK9?B
line cancellation.off 750335	344	,G;JOB<rTXP_CUVITBI[YDw>7JKJF9[>%<mERI^UX3<LMQUC>COFCLEO];DZ0Ag0
line cancellation.off 75774b	409	8Us?682`UY0__NXA7U::XXA;DCKPSIV@>P[BO7=Pk&QYRCtHHNk;[,l>Iw<AFG@K
line cancellation.off 76c767	652	QDZ=@?F_^K?SbOU0>K:QQJFI>LF<pHW6@=wI@KFF]BBLG=^DLI]DY>_QEcEOBML@
line cancellation.off 80656c	340	>6VNK#Kj?<=``R^a<STdrYEFaF1LTqmFk.cZbQA:%bSNP3^RSgg<o9VUHPU71;#Q
line cancellation.off 852eae	497	/?cF;;@`K?DfpV\FO:<Zi7/@.9<LDC_N^0b5HL?<_GTBDHm=AP43wBIO[YBOLD@T
line cancellation.off 9b2629	536	<GW98GAejE?Cjaw@B3ESlWF8NASE^5eOB=l8LWEI]A?44:g?5@ZQ_#]IKWLEU7DA
line cancellation.off a21649	445	:&R-U68i`E=lNmMJP?LNo%G.HK//g4gX5mu?JX?6X:IDLLMLLYVEc5dV;H#;XLG3
line cancellation.off a2e3cf	544	@KcHE9QjZFIawmd:=;BkPBF\oISHc=[LEMc:4P=F_FCCEAm8BFJKU;SC>fRD=YM-
line cancellation.off a3f453	474	AQE47@1dWCIZ^^leTULo_Q>3O?X@U@KNG<^H4HD,T:;b9Sfa;Vw6qFRJKkDEK@<f
line cancellation.off a6407d	442	[KS;P<UwO?CYWZg8>O;WdF<J>3?BL.n>3HQo0YRVRO8YL,dBAKGUO$DAG[2KRG/V
line cancellation.off c06016	401	(LN?8HEgY34iP][J`S6LQ#;+T@HLN39WL9S[FJ1A]OTTP@\jVJ^,eXCT3b-?L9De
line cancellation.off ce9cd8	366	^G4E-DDwpe7iUIX3YURD[=g;V:H=kOOU-I@Q3MZ)7/;DE<`i5S-+N?SpZHb>`cNM
line cancellation.off f2afd1	402	87a\$I?gi20UMkQ/]M5UqO*[[7=Uw;Wj?^KBS@M>=,YNK>fL[bX9LLwDk>kAAmD\
line cancellation.off f3cf6f	491	;@uAA-FrUNb^Tab8>N:u[>9>K<Q?M9Z@0ScP8Q<BU@AN<7U@IZm#jZQ?GNBA=K7P
line cancellation.off faa300	700	M<FR0IOgV;:]O>A?c]FGUP;GN9XOw@9VCJWO8FS7;DLFS<K;P]@E>LlcMEZCObRS
line cancellation.off fda3df	568	74R=352ug4D\gK^5KHEfa*<90BAH])_Z@?X91==GL=7ZL#Z7BPJ3X2XC:eKP;?MW
line cancellation.off ff8a93	376	GD\78+0cNB;cgNmK>%RZuN<F:D8;_H`:HFb?2K>#TE-BOJYJ?:c3ZVkO;BBR:D)?
line chat.lure 2c135a	424	K(HFP\SdAVAQENeOFJ>HVJwQAY;HLfJVINH><XPQYdSRWVG=7D<C>]dfb>L\XJLN
line chat.lure 97ea52	383	@N6utR?COH0[@?o9Ya97g2dULS/1_VKuCP<^H,A=VJ\SMLO;X]V>Y[PbAhZJwc99
line chat.lure a23a2a	435	L^ITgdLNNYSVPSCogYajE^iREU*BHjIRH@VQX@E#?WXbgYGIYAPFH<_N?MS]T<NP
line chat.lure cc1b8a	421	G=2:VR\m`=>?bD@HXJ#:d[aIe>O2^aKR>XGS>\=SU[[UfPfWZQ4DBWmmpVjhg`Yd
line invite.details 0513de	356	MD7LGb9\Q)TFCJ5NR-`AMBY5Hf#-/RTNgT]VMUgY]M;LP^5RONL1<cH<US4RV,'[
line invite.details 15d134	487	.VI\:7TM\[6JMQ=JXLD>P&KRDW5`RLB5^XHJXOAFK4c9R]YMW\KFLR#BR^;V@`AY
line invite.details 1cf71d	383	t`C@Pf\<DDL2fG8GU'QN[Y[d\1QVi/\KM[[<MWCC,>DWDSw>RC9KN#=Z-K`L?=PF
line invite.details 3c1b71	532	BbGdVX^JF<LYJC9MY@H[`Ii.T4IN=Y:KE^>XZEGP[\U.YOD\YLIOAwQJGpOTOF[Q
line invite.details 40ffb7	713	QdJYNYK@DMRdCU=^aQWZJ<oAULCENYVYFQ4=;MQ#B]O?HQ=EGUT>UWRHLHbNIKNH
line invite.details 47119f	429	iKNVZ](C?Wi<vTHMMA9-EIsC>Y,JMf8Z,L=;G[MAPb,#3lJp<>P:X@SQ?L+g1I].
line invite.details 4f620d	587	w`VVWR7N?ZGqAdOVm>NM`3g?_O3?TfKA6tQPRR6/TPL?JZGUYMYOJGEI`\A?QQRE
line invite.details 60dd6b	499	UamFqrFS#AMaJKG[H<W_>UY=MVN8N[*6ESk/\TRFfp?5;O.^8?^HbT/7=g<MA0HA
line invite.details 6ed742	482	Kf<eWw5_TTX_L78ePW5?POQ=JPDW2GYV?fUMbH(T>CaRhrNfW1C1C`;NGMn8YF`K
line invite.details 7264d1	512	`OUtwsE7:9\ODfSdWQLTAS>H7SG7D_CG[fHDe6@:aZX=?f9g@EcJ`kZCGJ9A0,^W
line invite.details 73d07e	466	WJ[WFKEL@;#_dDd=U[=I:Y6UU8[VM:_TkHTa_HObPKKtBEdTf>NNN\YLe\S=TF[H
line invite.details 790811	498	OJEYi\EIUIU^K5VIg4EpHQJEPRJwGYLJWWWLk[RL\Da]LVEHM^cUYQ2;=MLPHHgW
line invite.details 841a22	537	Q^;^UKSZJVQwEYpWhVSWV@e@fiJNOK2_OYW=d;><OO@Eg[Nc:AR?K_AI=ZDFKYpS
line invite.details 846f83	475	wMXVYdL@72bV9dN]WCRXU;LE@UBEPnEQ:P[Z`_ULO^=D=eDBA6OVddMQBM.I@biK
line invite.details 87ed27	470	gYhQNiC6/Fp`;J@]r)TX=>w;YnJTAcK99bZ9cVIKhT7Q3c9?7=lWco>@/;?J7Ba?
line invite.details 94dba4	565	jVrgKZIEFIYN;]<XRT`^Z8UJNiMDA\>Q=NKQU=#6_S(KC_DNJFC[UjBTLCLJ1OaN
line invite.details 992e69	541	Tj[Zb[?=ARHd8^GTRFweTTR?HRF;ErNK;`YK]A18LJ@N0d@W3HVAZ[>IN:HKRJ[O
line invite.details a800fc	512	\bEUUa@<iVWc7O6OiQZZc^cGN?P;J`?Q@Xl#CL8;Pf]GTkguTX]K?PKHI:^F?`tJ
line invite.details a9cb42	441	f`l]Zc?L>Ldm6E<maDJUE?i4K]<;#lC2EuTAin?3^bDR9hA^';^OUuV:1BB#HFfG
line invite.details ac0a8c	509	Vn*YFZDGQ;Km7;YfdQTOgGY9<PGQA;5C4h8VI<<4DOFbYUSIMBA1NXMOTAN%AMwN
line invite.details ad9e56	507	NYZn[XJ?=Ok@G\3QbUOW;?M#A`LTO@D=RY=HJQf)YJM7dcP]US4EN^N7WKJ?QH_?
line invite.details b0ea8b	385	th_ble==N@^fC^IYY7`ZU=h@EnAK9cO5<N;8FKN6`R#8adL9>:jE`kK>[AJBB]L1
line invite.details b4761d	449	IpIjPb>dlUTOIL?-_:a;9*W9OR4JN[XJ>jrR`9.(jkP8G_f]K_DKPMNPK<a6THwM
line invite.details b81460	636	Mr[bdr72B2]q5XTbwCSZ=EcEA]LD/h7WJY:^]L@?_iWMG`=\;DOJOaI;ZLF4BGgH
line invite.details c090da	498	TPSZSeMUTQjNL`#Ta<[DVQhGISKHGHd?Q_VBJ_E5JH_<KYC\EVZ_\mEHLH4Tc0_a
line invite.details c0f303	394	Zmrald^KFBYO,hGvB=iNPGZ7AcbLF38:Efv4wUdDs@4C_f-GGPm`OFE*Na.J:;RG
line invite.details c71aa5	569	nOYaQR2;=6EUEXO\YK]Te:`MFe:GG]AI0YX2wJ9AV`MM4UCQQFfAMk@4:WC8M?XG
line invite.details cbac11	476	:hZLE_VXbF3OHQuAIXR9RDI;TSj]LQD;@XKZI:\OW#NI`JD;d>GK<DTMhT9VQVSc
line invite.details cf48c7	461	N4b?N;A6<7GWQ<wDnbU^X@>P[lFhY]FQ_OQnfAJRTW[J[E9M=UN\>eYCBcL9W-/S
line invite.details d6249a	483	gwHWZNS3NUM^2BKcpXVBA=QL>KDZ@N>SWOFCbcO<;O:8WhCK7Q[E\T8AKYC/ENmM
line invite.details d73499	426	]Bn5PZ2%ADMvVbk<GwQt83<NB]<cI`B8[4=`TOOZFraMOYFZBXkfMEDU:\I7IdBq
line invite.details d83f7a	350	mbili]O8;`]c-P*ag)PWAriAVtftSsPHE]wP`FGNVu9+JYEZCW_7ac?,2gTAM5Z=
line invite.details da25c8	445	KOeJ`TUXS?eg7YP]cT\eHJfU4bSU@Z:FYWIF_d;Bvh41OJMSFVwMOfR@WqN-A9[C
line invite.details e178a9	430	NIVoN]N;?.`HW[R`jEFJR>wOGh3`>\>ERN9[Q0@8NakK=Q9aILTGRkT7#`U8T6]B
line invite.details ea94db	430	^TU^6_cV=Nt7A`0@Q[bWLQ=XTEDTI5:HSMJHC0YLV]96Pl9a;Go_EXaS@wAZJQVD
line invite.details ff7a0a	523	\^IcQ\9aiP=]h[_<U?La_>n<FWHBZlIIFTY]:E#FIQ[XMTTZO\d<eWXZL4L;NaaP
line invite.fixed 0183a9	503	TPI=@DY3FWKVwJSYGJYbP;_\iBGMUMLU7GI[N&KVPAANWS9JQAODQ=JA74U5HXJH
line invite.fixed 03c9be	494	\XUN]WQPDOwUUabbMQwU=KNZNOb86K9YDVTFYLXXTfO?EYIKL=]NWTfALP.2ZKO5
line invite.fixed 047946	519	AOMcKX7KHYG\PIJNp[[IhEwN:2HQLHPZD^LQO:F?JV\eXUaXWgMXMO=?pFJPOdZM
line invite.fixed 04a0ad	543	`THZmc<MWE_P6T9XT?gSWLQ==TKQOSQZ_wWRX\OFPDTF[]V]H?M>NcHJJFPGB9cN
line invite.fixed 076127	342	.I^38N#DTdGfAGRMI>M^JL4E-H./e9<`eKkT41DoLuEThLaiOSN2WEkB1G,@V52^
line invite.fixed 098cfc	506	QsiR=b]AI<PF;B&[oK]Rg+cJBUC:UU7AThSFwRG5`dPIFbCP?L_K^Z4:EVFN29XG
line invite.fixed 0a0b52	389	A#fNG1EELCKKWQJ4JSI+f`>>HaHZ=NVPAHMN%K@SEFheiH]P`G9O>O9FbbHDc\?O
line invite.fixed 0dded7	357	LRAwLeD7MWPQcI9J@LP2M@_*U'?RWYUedLlYUIU=OImB_:kXrPRSVK<9<E`jMRIV
line invite.fixed 10b8e0	550	^W`VGKPQH9ETLPYte3U[g?c6Sa\>N[EYNSZQlw)DVSN?FP]QHH[DTTME:BsX<:dP
line invite.fixed 136a8b	717	[fHwCh8GSGN\>O8GjQ[TTIV5AS79>`FU5_AXNMC:EFPGPfVfVJT6PW\OH=PFBQcQ
line invite.fixed 165531	419	QOTA=_AFecTROkT:]_@JNVhgWPF#Rk>bP=CF?CFXPPN[TND_RQO$>KhFs8TQK]U=
line invite.fixed 18893f	546	LeH\OT`\K_ZNS,QPh_IS_PK;LQPwWQSA\gpSQXVX_8TNWSfW^aRSH`OSS;\U8OgQ
line invite.fixed 191fc1	525	LX^qXfORU@YQ2LUKgLQWdGO9<HNG6RR?FRRPw/Q35TAWTV0\@T`PMPOHSKT/EK^N
line invite.fixed 1c8215	583	C>A>@ITYQQI]]8SVAZLSRCHYMRYSZ?BF?XHwKFJCFA[X]>CEU[VKBVP_f[UONLNQ
line invite.fixed 1ca911	455	_Zl_\h6KB6\HGS/^w2pjQ+Y8U_GVNJU@(hA@WQV=V=H=5a8^5G[IBJADG<1CDBe;
line invite.fixed 1d1344	478	Y:U[U>KWRQLW[UXJE<RPEVft@gMW.OJ3hDwBnMDMeQQ;*46>O/KEO/8I=n8VH6A8
line invite.fixed 1d5ae2	490	XqN\VjoHPHYEJ=)gW<;V>UaFBvQ'kOhWBe`>_^TgPe#EXhH1ELXW=OON=QMN;AY7
line invite.fixed 1f3c2c	565	XiWaWWI=QI[KLR>VCC_RXNf#AiTI6K7L5IM6`AMO\]WAJdEDKPcMXVJMNSNIGSRU
line invite.fixed 229c79	474	]^aT`tPBSBgMNV7Go6fA?\W%<da[4W90B\J#^bWFX[7X;`/@FKYMbPE3K]IH>If,
line invite.fixed 28fd35	393	B\`DI>nMr/]S>:>2P9n;XRI*EZaLYAn1I`c2wbWDMAIFM8\SodZQCp,KXXq.1A<V
line invite.fixed 2a3553	475	CicS>X;R>_TdQVCM`AE?fIl?ST:;9iIK9jEEY-BTQlMbEwG;I>]:XXnHQ\aHDDj:
line invite.fixed 2a60bc	447	8S2W>g6RkX@]T,RXW[B]O5lPQA:1k<2S2@@JTC<>F`IIWtMWQHVEHwGI:(]Ff]MO
line invite.fixed 2a7b5a	429	V?NGWBdicCfMsRXD<S[?J_HPS:IZCNRX?3NkUWSw:S`B9WZZ]4VJ<.dRKX4VJ@JZ
line invite.fixed 2b875f	481	OwP\@S>8FXNj?UWGbIXNbHaF5QU1W[C=NbPEUfA-LJJR*XBiJ6S8Pg`DKXh:>JhJ
line invite.fixed 2cb1d3	439	Ud4g>W5SbQF_T[uKUbS\`>o[X4GaHhDbJK?w=%FKUBRPrHGaUbBJP;FuIQUOcl]C
line invite.fixed 300ff0	491	hVLSMBNNOO;TljTbTNTFO:JOGZ@@K[H`MJEEO#A>G\X;G`DXJ^SOX^49E\UE?>M>
line invite.fixed 30ae37	633	TURXWLCPM8qwCFXOYOVTLE]JNPFJMSRPCPXQKH6@FIYRMTTh5RJLKOYEH29-F>_=
line invite.fixed 33f6ea	576	?YVsXhTXOJ8g2H>KwLbQY1aONaL>JVQMG]?VE9@Q<EWEVL@SBYOBF]HCWJGPBRSF
line invite.fixed 387048	540	mM_Y]w\NWTj>GLC:MPB2@qcCHN?PI=J^FT?FY]CPQfUUD]OBNIAXGSMKPMW^=^VK
line invite.fixed 3cb6d6	366	h+?H];hQ?aYKwf)-9NLHRcc]8K1Gb[4n,DJ.DfBb5_sr3X;JQJf>80YW<bEUfP+[
line invite.fixed 3d3696	466	ZhL\]EJ]U#Gr0:Fa]BE1UIY;GDJJ\4P:`WSWR9SBFSVQcWZh\^UB7MJ\LGaFPqLB
line invite.fixed 3d80fc	408	B`kF`N#SPEE``KVFaB<3\D?L=5=SojHVNE<Ka<6XBEaQc_ei^pEBXb]gYARK`\pa
line invite.fixed 40558e	488	PiQjVN@U^/-d?AK]_SS7LOU)6;FKNf9N?\CZLIHHGD^fS]fkbGLE=wZWNCLAGYga
line invite.fixed 4292e0	510	N<8>I?cTG9L]QwGEYKSOIR-]4YSj=:KQXAUEFc\RCf`PQKGKL]WjM?<O8d,J=/@?
line invite.fixed 476775	481	QcYoV`47@+al(V@Pw;gXbHk:Qc=@6`B:Cq\5I9A+^PCM<m?YPW\3]u;A8FL5VT[F
line invite.fixed 4ac6c5	474	QEwhVgQJTNW`?KRTU8mNJHNAGFZ^;]*66K@B\Q`AZEUL`J8RMMLGaI=YAVUE5>d>
line invite.fixed 4ded59	464	U\RLUnXQ\JuQNB<Gj>I.O=REcNGr;nO@;YIAKYW`TV9AKq=fBd^U>gHPLZd7QPGw
line invite.fixed 4df0c3	422	:ZK[NeFUjRJ\[DRec<RYPiu:WiUm`QRDPlHUWFMEOBXOUY^EAmUMCwD\c_h8?gcP
line invite.fixed 4f9270	441	^Z`I8c7M^/TRV^gSR[SS7NbLFMXEZfEKX[#_TD0:DS?CIi<XTSY;HlSWXY2IHdJX
line invite.fixed 54befe	490	jj\jvl.PK<Ud.U,XXNWBT,w.IC>=Lg;N0m_ZBI;;GQXI0r;dALSNT_DSPARGT`ZI
line invite.fixed 5a41e7	416	kvXLanFDDeba#wAWYQpe]nZ5PYJ@SU4U<dQNaLE#<dOE1PKLXJ`_Bb\PBD_KAWZK
line invite.fixed 60195e	367	HsNdMg;^[%\a<N4#aHNVECX8D>MG>^3T9O15]_HDD_3I^cFZYigACb=6MN:mGc[)
line invite.fixed 60c059	295	^=O*JZ0JDHeV=_`VM_dvRZOdbiIR/O2HI=W?jt\Ahw9?>h:F.>nIwP7TF4]AH;@`
line invite.fixed 629671	582	aw_F\f]>-=JJN_4sTGLrXFcIR]L-;O<U@WADKSTFYT-=4SRg@?[TYJUB9X<D=K`J
line invite.fixed 66ead5	472	RQOYCFEP>TYw8Gi`u6Hp_+gCHN@>LbKP:ZHSm>6RYJ?<Bn<bEEtH\cX>K6A3J@pH
line invite.fixed 67e3ca	422	RXSpKKQLb/\w(G5B_LQ=LQdA<IJERTB])wi9NL=PI77:9U?`E?TYEeo,NJSKLOnQ
line invite.fixed 687cfe	514	boJX>wP_CFEeF]8FnZTZaF]VFUPFD]QEATFGN5>;YWMOAhCZ;CJRAdTDORU79GXV
line invite.fixed 68b6df	350	r<BV3>tGkJFeMQ&XwTBQl[Zd\;VgWCPRE;g\VGX]I;SPeR[C^J0qQIsZIG_NZRpP
line invite.fixed 7042ff	428	PI=ITPU+`YI;NS=VJ>8EH<G[EJ=wN1YK`>gFVIHSVffKRMD2R;K2TfUJGIAQXN?\
line invite.fixed 7058f8	463	ugoVkWA?05RWNs8`N0_^_2j;FkTE<OFI>r[KfL^QXg$31]4ZT2g6wh+30H5I?+o<
line invite.fixed 7256e6	526	pjWbPY0SKD]j1Y;ReJb=RDwE2L?9Eo-l/g8b2S84KVDIL_DYD?R:PdQNPT?LIROL
line invite.fixed 726fc9	499	VRRX]G=FOb[w=j6djZZYO&p6Q\?Q:k4DISONPOLFFiFWGSC[EdXBF>K/AYB^9PsA
line invite.fixed 73c1f3	349	fMZZn.^EaGcA9YHJ_MK>WA#L)7LZRkUMaE,nH[>M-@f6sGG=OX<GI``MBdOPAP>E
line invite.fixed 75efc0	420	XRNEXLZ^.J>PdNT\Sf;BQAoWHYZ:`n2^A?#K_L5W2E?YH\BKfMLL>GjLIOcMh&Z5
line invite.fixed 7606f5	605	SiWfcY?LJ;ki=\@ZbBekUA`4>g'@IUK6DjOoHO@1UcD=,l:w>8[=df6EMj=;K@pN
line invite.fixed 7623c9	514	wV@Z=`GNES\UDDTFjH[RWKW;BN7GFPH[Ub?.PO?IJD1>UCXQLe`2U;NYJEYTQ]E\
line invite.fixed 7631f1	426	[TahSlo\WUaS@G9hLLIWW5YONfCGXJN]=XY:pG^@QDCBFwqRR]QX:[KB9>9:/1TS
line invite.fixed 781fcd	550	\[]T_^ZG>YG`XNXiYG_G>\G4EZX]@[MDVhw;XSPLaQD<PZPN1ETNUaTCHIXRO\TU
line invite.fixed 79567c	394	KHJL]hG3hMTIt\\XiMNQ?DO^HXFl]MR*]URftXIaW]JW#KC?CbgG^Q8?Dk;R:2II
line invite.fixed 7a6acd	637	Xb_[P\CKB*H`Ah:ZdEX\VFXH;]A9LhGH9UHM[3BEE]#>[ZAT>FUHVWIB=TNKO=VA
line invite.fixed 7b7f8e	474	E>Hn9cUjq;_SXHN+Md0DjWA6@:NPo3TYRKmULdHML6QQXD[KPHAk>UbYNDpwpF\M
line invite.fixed 7ca363	380	7]V\p\1aFD[1>F<5^7eUEKX<]=DMTJV07IjBJRHHvM5@K8<BIKWaP3OD;D56#LK<
line invite.fixed 7ff4d5	469	aOVbWNE5EGXM-a@UQDdeRM_RR^R><`_G#okC==FJMm?A?Q;MG@^Ntg@EKU03ITm[
line invite.fixed 808d29	674	`i]]a_>0>IcaIYDhf;k_SCl8E[E5:kEA2kNCNZD5FWC1;^6VE;nJdwBGFX@0=2_M
line invite.fixed 87db7a	380	#SLV9@1\g<FnbZa3W<H[a==M@-98SEFQ<Y[[_N#:M6OhaAZ9bReJZDkSNhL?k'\L
line invite.fixed 87efe3	624	^a^odQF5G:[mFJ4TTJ``TDwFG\IJNX<Q>ZLFPLKES[GL@gPUNRV8P[HK>,:<?ReE
line invite.fixed 8bc56c	423	b-Q0hK8M/Z^JwWMSZPWQ1GN\WkIX7kD]7[IBhZSS:vP=3SG>-1UE]EPG&PdrV@J>
line invite.fixed 8be9c4	370	]Z_ZJR4IWc:RKq=_16?]8AWBwLLLRmP<<INKaQJ??FbLLSH?KK=WR\f3tMdN8L<C
line invite.fixed 8d2754	541	ES<wGb@]K^PiP>IKfNRCcIpFFE<F@YUHIk>SE71FSPYQYcGd[TQBCtRMXUZDOQgY
line invite.fixed 8ef528	469	^LZPPdHjNPQ\QJOFPMBYF?GU>\/\MPYTXKg^BLTAMleTNCM]XDTH#QA_B:=TbGKU
line invite.fixed 91ac76	449	D?TidJQRwCRNLcGSD:CVCYT9I]XK?NP]3jhC5XFF^dKKLCN\<BC7[VL<OPEQPfOR
line invite.fixed 94c2a8	623	PhIYObG^UMAf@\O?lTXSfGVIA;GXRD>REjQ`DKG;VPfNU[CaeHICXUPcOO[?VMwZ
line invite.fixed 98c299	503	'JOqC?<7XH8e;D:Tk[?ZNRM3,WAXIR0?X^EwW?4EJDLS9Q?RTOOBElCQ]XW;L^c[
line invite.fixed 9b3c4e	346	8i9\l]>Tr*KE7(RNTOK`HXH-W@\rw<]FI@YOAlMa?NnUtceRvrPWRLXLhVj5WWGC
line invite.fixed 9cba8c	384	jMTb?[8f^LY?ZwPIeiVCEHVFAY@L*PdGOLWOR8B<M4Q4cWVT\SRQ@PP?XUTNZQOO
line invite.fixed 9d76d4	483	jBfl@_HALFf\NC7d]Hd\`8P@EYS:@eH2Ig@LwgIIRc5=FYYR96@69dAEO9\S@`96
line invite.fixed 9fb5a6	528	YU]bQqQT<9_U<j3EtEen<GZCOYSNC8MAAcsN`HJ>V]GH<`IwQD\Ueh;>@^7W;WD9
line invite.fixed a0c9fd	483	RXdcTX2AMAbON[;bb0aKf@M5NGV2;\7C7wDVXTDBJ`ATMRE\CBLBMS@VIHVRF<a[
line invite.fixed a3b0da	488	wID`M?80X9Z8>U:eU8FW/OsAEOJ:Q]XVN<i/\MA^PLIAIXYBQPJUPLK0SREMO>H>
line invite.fixed a54741	386	^[[]T[NSN7VV?RCLG>gPYEp#N=C2;mUKXBcTvJ4AcU8)IP3:K9t.^kKA]44J=GE?
line invite.fixed a8572b	502	JbSOMhWDdJXeIY3EW>oR_Cs8S;N0ge7O0a0V_ZEMA?BQ9wCkDOiFNhHjUIO:K\aM
line invite.fixed a86e28	442	SIgKQ>bXI7QmGV;QFRRw7:YRIaJbYPG=K>9kw?.^iVZRBP?OZYUBTkKSHmM;E=KB
line invite.fixed ad35e8	529	k<[dddCX7PiEDjVS^Ag<AdRNASHACYBF9F<1KPMJZtYMLwBE83YNZQbXK11SeE6G
line invite.fixed ad6f3f	515	_WIf'ZGU`_XdfA=SYPNL_Ql6PEB8nb@SI_T[BDUMFQVEeNVwKXCS<[e[d3^5__kY
line invite.fixed af1c73	593	X[EpP[AELFV^1=5[gZ]YVGk.@RE<OiDXJwRHNOO4[WQW@eLYB?F?DhS[h<R6ZOiU
line invite.fixed b38da4	480	,Rwilt@MEBOFHPVIFA`FXCWDLXNC<FPPHOf*[MKLZTD?L@PDS@GJIMNMFFgGAOK8
line invite.fixed b50995	488	G#a8PBILUGFcan^BKK,THL>IM2@TM>lECHiJ_1=Y];FHS)TEC\DL_(B_OUH;GSH7
line invite.fixed b529a7	438	>s]cZB(bY0PSB]]:XX^0a9];BB1djG<WF^U_EB[FPRgwS\`t\EVIDk9mhKNJA]t\
line invite.fixed b65158	446	Ldd[Q`;=.ghh2T/Mc2[b_R_GRP9CIO8U@w7RYUJ5O[V1=k7]IFPPPn;@0:M[WDf;
line invite.fixed b6c7b5	343	*KD=G=-#A,>wIGE[INaMREG,YZ@1ZaNJSO0gmo)@PBQYS=[oXI=ME-JXVFi7X`ZN
line invite.fixed bbd110	515	om\WdjDOCPp_D^Kc[H\[KPr3Lc8AQ`@RNb9LI^3A\gEQ#XOZ@NhHa_?Q-iH3LQV5
line invite.fixed c6ed5d	534	>_D[4SZTTN;E;3OCLZO+_Ka8L5F`ZGQK=bEcA;7N6DJ\QAioH]<R1\wTg'aLg[TX
line invite.fixed c75b78	458	SPd`VYNF2c]TNc:`W8siI?j<0cP1F[91eaONafMYZF='RS=XbTUCRwI?NQLLAEW(
line invite.fixed cd69e6	558	C?D[6,UEBw7>dHD[EE7MSFcTVdnZmMP:>LZUO/UIYbGRA,MJRbFa<SAf6\W@HFBA
line invite.fixed cdbc91	469	aY^XSaJQf6[m#O@Re?h^^Gg@LeKCRf4DJZ6NSI<0UV@;GQMu<\aFYq9^GMB5DH\J
line invite.fixed ce310e	470	@JUwKVR2d3LI&FMPR=\NK_36>Oc\DMV<UVJZD\LH`PDIlT]>HkMF>S>3b>NMKMQX
line invite.fixed cedd5c	490	GPNaWZIYg8IV7YJbX_QRc$ZQ5?=TYo9Q:Y5SE;*/MBGObYOlIY<4GggVePMFKVw^
line invite.fixed d1ef14	502	haFadoG7VNUbGU4][G\jLKgDBJU;U_IG*W5<ab?L=[>E.wG]AAZna_SPHD^7HFiR
line invite.fixed d2707e	385	KMXkgU>Q9McHEwLd<7cdbUVp^R'YT_B=Dd2E]K>El^31LhI>OQ\ORTF8KdGH+TBH
line invite.fixed d4ae67	479	OLAoPpN3RQMB9:8?^YK1@QT8>5[TFMj_SU=Id[Z\>CI9XSDw6UWeY]I3,DOYUI7M
line invite.fixed d70489	469	wcLZLn-M,Re_;\UbnUGiS9RHMA2IWO+XMu?QZ/?QONKHMH@cPL\8i_9Ch8g78PjA
line invite.fixed d7ae38	419	P>BGgo0^SsVG\DWHLKK2@NYK.w@[^IE]a/9N0]8a;c=:VJRLb\;E*Y:UZYWaN74M
line invite.fixed db0a40	401	_:dH\BM=B>CwajMO3C8oPMCo^kTKC]X/LQw?W?TVSk8<5FI-:Eh2OD`FMr=?'*L*
line invite.fixed db4be8	520	sXV[FU)PI_jw9@*GgFVEI2YBW?5GOEKWJNSKD@OGNSi^PONVTeQWAc[[jO\DNHYU
line invite.fixed db4c22	458	nALQSX;B=.WN9XCKX[fH8EP5GQQENOBPPwtH=oG/M\G^Yd8\Z=uMbR3PYE+DE>uM
line invite.fixed dcf6ba	496	L`Z\Xg?@F;MjAMHV_RPakER2OGJ[FPLKSq?RaOG>i@TH?g?wJdf>dW8>AEF;:a\;
line invite.fixed df2c06	425	fuWee^KOIDjb7w@ckDgpQCoC<HEAHWDNHmXQ^LGBIWTJ>kXmMR_>[`GJ6ZXAZ<i>
line invite.fixed df31bd	480	CKY\kh0GQCU`CK:UODXTFNwFE]>=@nIZY[gFPKVUN]56HM7@J9]9NO=EGMHAA@h<
line invite.fixed e1f41d	393	Xk>Y0PLCOMhcJ,3D[PIJZJfIlHHEWQBOUtB;]C#3:=QQYrMLe2Gm7OGB\7+>`srS
line invite.fixed ea33e1	369	Y=*h<f$GA'MF?5Hn8MECt<bYFS&#Ib#D:OaRPC24\KD(8M=AVTc'KELZ?B]^HrY=
line invite.fixed ed533b	442	I5aWHFMUcHAM-D8H\Y#_aWK+=HE1V6h;0bb*I>D*[TAQNnZGSD]ToGSFP4]U:ECN
line invite.fixed ef421d	548	R4L/YdgRL_\Bb[ITILYP>VPQ4]BN#]EV#HQ-NWpSLWPLAi.6K>=BA^]^;fOWK;CA
line invite.fixed ef7bde	421	g_aOn]31J$YcVVATwI.b\0c9P\7>6u176HHHsH2SlW5J5`,C;<oM]`GFJ>S5M1RL
line invite.fixed f121eb	411	?cRgMDFaV2Db<:@JX]4;TbPPO$JRI:FoE\9hD:>LR<7QHQZnwT?L[OnK`OMTIjjp
line invite.fixed f2545d	735	\aRS^`C?>LXQJNL[N@eOBKaMDSDFCeC?FNM<[VAFTwLE<VIP@>YQUMLAL]@B87]6
line invite.fixed f2c989	444	gmMqP^gH;8M^FPNUROucQ`adLPG^B<w6KgnG\UMVWBLc?USFCOIZ5RL>V4O`P:VO
line invite.fixed f775fd	871	MwC^M[2TW9?qHP;HHGPWTL\K>X1JWO@@LZOSBQ0@CMGYRST_T=F0>`@=IB?CIGiQ
line invite.fixed f98582	535	=OYfJ`IC\UMbNN9SwE=XKISEHGN@]G^RFjN]ND[-LOH[HVUK`_bEDMUPCM_OGIsV
line invite.fixed fbc52e	629	YwSXZ_:LA=WUD^;hb7oYRMk<BPK6-_?HMbL4YT;?V]?Q5OAZASjJ^\DMM@K=?>W=
line invite.forward 2c78cf	428	FFJL^9bL5JM5B_<I7@\MOUuGRw[g9FqGABD<_WHXDOJTI[W65PJXP0[?,G9Y*VG$
line invite.forward 2e28d1	438	?LB\^jWN%:JQ;K-dpT;9USG0K:[KC[QMUANCDN^BE;efwLad/LTs5I9?r4EVI;KY
line invite.forward 2fa39b	434	LbYffuFf]CP]MN#6iOQCPcI,?IGY^FGALJELXVKaX?/gGiihWd\N`CQBL'ET/lWR
line invite.forward a5c758	409	IgGMcuVUJEwBMAPpM\IRoZaH3TJY?g\R8d79o`D_JXH3krDKRM[^JVVL9=@K9LLH
line invite.forward a686f0	370	ZlMP6h:YTu;lvUASIZ=VjPsGhL?TSdJ[Q\eORCYD?`SU<O>Zd^8.BjLgcbR/LwaN
line invite.forward ba2fe2	523	QjKZAfHIihIqCE7=[MJ[Z#vAM3'VON)H>VmUEDF>N8ORHe[XLLO0@bgNMUE3[\lN
line invite.forward d2ad18	442	eZ@A<KKM#m`SGgJNFhMAd=_OQS@V?QGoWZHZUaON;KF;:UtX<HIO@^\?TE:HWA]8
line invite.forward d4d011	381	^MWo]N;=G<PRO'Rw7tWrcA6Z8mUJ@aQ;XUNSL\Z7\bEM:8J\V293DCa@CDiL]MIP
line invite.forward f0bb0e	426	ThMe@bXZKBUB0QPwICQF:9^72g^EACZ=:ZFMPhSWhLHR9eQPHX@KZo@XMTN`PCg.
line invite.forward f2d65c	478	#N]BNfPSNM5Se^C?lShLBW@*cEYT?SjEQSVTGUI`O:ERwKNX^K_KLq]=RQXKSKLY
line invite.forward fbdec9	387	7E[9IC;SHEY_DfSYMSUCBCMW.\V:J_AsHQ<eP;UmwRF\RBH7@FgHPV^EKCPGXKGF
line invite.forward fcf3bb	454	R:ZLOB=E99UoL9`^XEGQNUk8GZADLjA/NeCgQ3H:W^DLU[:_JIWFdgECTfF>>Iwd
line invite.invited 09cbd6	563	\_GKOUYERJW@NQ;BNHEGLl^PEDd?DN<A@O#QSUTHZHEBV]P[KTPWBLeNWK3UENBJ
line invite.invited 0b7857	370	`KbOIPH_WIXSbP)?VkOKIbCW@RwaI?SADPT'<?Dk2FT=PEdN9bQV,CG<mTX\B]GL
line invite.invited 0e5615	447	Keb]X]SD<AR`HLZGR]LZSNpaIX09NVE@S[eH^F[O^N)Q,GGaX#VUZhA^JI7LM4NM
line invite.invited 1032dc	464	NDLDj@cXLP]HVR?W\K?4?NPwUJ0BL]Ya4BdCB[HDTtI^8c'3D?7IF2hQIURWZP;H
line invite.invited 108c6c	374	Q?I8LlLQ.Rb>L\Cl^GHef0hK>bQFD#SaDSDXIU5:9?[;Zl3VQ/c;KaM[[0F:ZI/b
line invite.invited 1540f7	573	O\H9On@oXRAJNKJL`ZEKY`[ZOFF?RY>NGI:O#R+O+OaRX^UeM?(OLG\eXDKDV`h\
line invite.invited 1b926e	380	YNOfGaMeJ@Eig\UKGwB5hlocO$?^cJ[D^T<XJMWGRG6LjcHUVkP>,LAGi'WZHJ>F
line invite.invited 1da1d5	422	G<][@STfOB>=K;]/PaQKfr=?W;X?RZJ\RJ<bSKoKE8VY#OUOWVAT(<QR]dW^UTOA
line invite.invited 23824a	582	WJ:>ZL,PGaVEUTZ8IUAI8JpU@@A#Nh1_9cCZA^IS<biSFgB_KWOKFLUaGP/P`TDV
line invite.invited 25026f	476	Z[I[h^UdXN`SH[?=HOG;SZ@J=HDKL]XQMTA>GvLjiKgh\eATOX2?LTJYS:w`NUD?
line invite.invited 26990a	389	L?TXm^@UwdWQB8N:`>a>I,9RV`?Y6P1mOK99]MIbaC@/GYNTJXQQ1VgBP[3YRQ`O
line invite.invited 2787bc	406	iFJWJVIU2j[=KeB`H]^XIShLHb<%Lj=\F>:6N`(dBWV=FwSNHDiRE[:n/e[AOVO8
line invite.invited 311727	443	GNVD=U2UX>=vRQuRS6VY`<_M=KIOmE?IBQJY-n;Db>;N]i_>W`Y:QQGbHYd(TewS
line invite.invited 330a3f	405	S,F:^:QC(Qc+a[9KMCKC;nRiWgD=@aW6K#KHIo_hOQW>0j*16<Ne0HG\,eL]RB*2
line invite.invited 33320b	370	fXTmQMjgUH`HUEE\`o@]R=GcnNg:e3UL\UWV:7[88GRTqNM?XoJOa:LHwb_;T?ZL
line invite.invited 35ed6c	488	vqZRiv0^bWBaM[BwL@]VbDw29_>:Qn@XDqRTNB/2MYV>OaGcSGk1Yl?OL2I:bT[I
line invite.invited 398855	438	UQbNJW[4+#bBb\>aKNLNKA[dDPMT4gPJYjSAlQIfBlECGQ<C?G]F\RMG-EEj?CfW
line invite.invited 3b3cd9	438	MYj_wrR<D?uJ+YFXo,r?CT8J8RTSNPOMGFZKoS_\vTI9XIH=GK3ngf]THVgW;R5<
line invite.invited 3b447e	486	ESUUM`=cCR^IJ@I:OJIG(GTD,W4?A=aRTSOw)S7_b:UZVXZkaXOGA@l_>A([?=VU
line invite.invited 3b8c1b	394	KZ881`htMKu5N@;/MPZKJ^;bjGRlwNTPhH>P@^rVc6ST9Z;K;eS_7TO^dLfSa`WI
line invite.invited 3d68ad	475	=mQ^VKC/?EMe5G&`fEDfQBi'T^<B;IR9Mq#PI?<LYKFN7kP3CCR7KTIANYGHJKWU
line invite.invited 40ddb7	491	LN=U<ESZObB=[Y<JMJ<@KI_Q0VM[X[Y_NIwZDHJWLc@VRK>K]LEQUT^IONX_`G8_
line invite.invited 4c6a0a	513	eVVbMW@>gkLmRDGP_1_wF(d?Bk<U*>NLPCd]H;DQ`W[Q2e>F99^4Ue4L:M47QDcL
line invite.invited 4efcee	384	\95aFPdaA:86NKSZPQE)O/aOUCRN;;>QGACPANZHZ5GOw`>@<DCUSeIPq.dQ_ZO]
line invite.invited 51e098	445	qELQTlTTPJbQ1JEcfHjB#=[:;X;F8IGO1qZ@ML=8VYg>L\STLLaBgX\:aD5QN&K?
line invite.invited 525a1a	490	OSGwXj>Mn;PZ==CXf?RJ`NI)7PSF8OONAYWRQ\TWPAVSXCTUO]=X=[_K\SJ\]OVK
line invite.invited 5bb5c3	654	UBND[OJ?E[UDcb5KB]BHGXSw=YB67SDZG:^NFbKRD^WJJH>@J;JXQ<QM?Z6J[@G@
line invite.invited 619c3d	522	NF@N_FCJ6IXUTKLK4LL>I`[YMBVbSUKbCYMM>McNXOZBrwG?VOMQDLac<RBZEO5H
line invite.invited 626b62	455	BW:DK_^UFQ,`FIAQU[LOJ_S,XI:4[BLMXQEKD@_>JBGbT_HWDT$c#ClC\INFn\JO
line invite.invited 6fe2cd	633	DVSV^X\_Q:VEE@C>QAW>OdBFFZNw;OPJSKWGM_^OULP;YEZYcaRPYUL=]FWZ`FKF
line invite.invited 729951	375	Ji.F>4VF<`7Hj:38?K`TRrFXKU[dQGk#gAQRgBQ.I;VM%(KT_j=u\LJ^[EU%=E\;
line invite.invited 7fc0e0	465	SEf];\>Y_ZAnw=C\<5<?hQFV@MAUS\S[>U[q@8VAHPOVFOXKMuE=SMVLa?9?@K[T
line invite.invited 9cb27d	399	B]Pu=g^4T=JRFPQZ8IbW]F];)Pc_LFEQ6RDHblRDZC'9[DVLi4[]sLGFS#Za$O?G
line invite.invited a07873	367	f`;?@L`<@\DFfS>OXg/INAwSEEiQ@UCP5Y^[BEcZ@aBO3M0cWSTCF3^O8eRAX5cF
line invite.invited a3edfb	478	RK:J[cLiL\H.GoCMGB:TXcULERWDNwT\DB(?KKSGBRUQ)X8D9R?KGRKTEiA`S[8M
line invite.invited abe96a	513	>`@M_QDecOT`@BJ<XNHP]E`4FLEJ>]@QOQeXP9/;CKIiWl^wfKN?;i`PR::DdEl2
line invite.invited acda2a	439	?]A;#FPY_*[NTN_2,cFNXPGCL8^MH'LCDJO<gGXKM-?=WBOO@I+UPCC*HL[`:dON
line invite.invited bd8f67	427	NFA'MII<(gvUdKBJA4:UDQt_O@=7AOi<LbL=#T1;MAFQFtZ_W<EU?ZcMXN;`CKWH
line invite.invited c0e21e	355	bE2CJU?POp\I;1KJwj5LJGDJMa2eZLGrIcRE@$>PGLsPZ]LV<;GFNdYVXMbG`BW;
line invite.invited ceda20	451	_MIi]OVVSPZSPFRJPV?LWcDBi>A6FDOXeHXNIRF]?fMRVIMKgh7SESf\wQamLUmM
line invite.invited d2e1a8	364	oUCLe]'V64gWCM[E[>pQ*>GW8YB=2r@:3LIOWP(0Fw?2kK$S7=EXAZ_EGn+AN/YQ
line invite.invited eabf2d	408	nRG`KwM.K6U-`X]IMGgGPeBDC5-QZd9>bKX9IAeLTKQO2]E9RJ>RZ?T;F65U:QU<
line invite.invited f027a1	611	MIUL`JQK<HU@4SB]NVBLTFweNdI>>bOSBCCEVIYTK\UG0]AH?@TOPMJDFc:Y<M^V
line invite.invited f96b2b	506	RcPndfALL=ZX4c'FQ:V6RMI.<GN6CFL<Oo>Y[MCWDF;LGjX_R?LEMjD6E5V.>w\J
line invite.reminder 16f34b	623	N]KTDWEOUEQZC=H9XI,#YFKA;=K>e]IBZdBGNW<K?3FSgO^ZH\FA@KjMfKoIT[Yf
line invite.reminder 31c96d	494	\e?jLn^MIHOGYY8WN`GaPfnI>N@WU`:b'Y%AO/FCIA?9AtDWU1D<;RZRGNSwWLdG
line invite.reminder 69d4eb	694	\wDNC`A9<>ET?FD\XPG>WDV@H@RMXaMCBP=QHAI5NLERKRZRPPJYULSQSOY@FHaW
line invite.reminder 6b1662	294	c[]jkZ5YsnMdV6)OKMYDVWw/Ir%LIcFiWsWVTC:fhG;g/LE]EPh0YQUNSM-1ROPT
line invite.reminder 71c3e0	490	`\7pVj@CJ=_I;pCDkF\SNHs:#\FTKL?V4W^X^ZZW6;j8HPDaUMAWLiMSU+hIISaC
line invite.reminder 7c30f3	509	[hLBgs@LT1CZNQ@LTfDUBUlRFg?/Db6V#S=MH>YHO[@:KYMrIKfB`d<X?o]CIZa3
line invite.reminder 9f3f5c	456	RPEePwbYhDYQOEDNOOE`\XM=8KS^[JU>giMA;0`IHAN]dhbSTbNI=_UT^Sd]^RUO
line invite.reminder b8e95f	542	OhV``hI[9KNRKHBZX<PZZS_#OYe-1NJK.KXINZ<7gO=BU`CO;;YZm^BJOV@KT<V>
line invite.reminder d283e7	498	GdFgbXWGN0X\//3:`C\NNPY?NeATNH=I5wfMkWbKN5\JW]OaDOcQ]h>HHPDCSQOY
line invite.reminder f3f411	496	@U2R;UHhDg=Z_@Z>OI9>nD@GOEHhJHWYTPDrYJOG@/ble<ZweaRBYTct`4KC`bDo
line invite.reminder fd40e4	632	jwi`Va7<8;\oGZ5Vi;aJEEf;LXG0EiE>B_H8QJ@H\[M8IgIiH?iEeXKPN[U<[Fm=
line not.alert 01a9fe	484	TgEVak-]fY;g;LQhXQ76\9Q0:I;Ajb?S1L9e@H*_@N`tl\SiD`c6ZQWw])_Wardh
line not.alert 021d73	458	DcC<_cK=aD3NZhaH=s\._ei@w:XKRK+HILTGEGPO9?_]D[\R8t[A]=RS\EOa1X\W
line not.alert 0c4f95	319	NUWK9wW\dv$a_XgoK7RWK:RK[8TWjBYTgc5ZOU?EcTZOU\AUb;-`P`M[L:;VW_^c
line not.alert 0df047	437	KN=QRTUNAZD^FSpsRw>Zu8Z1TLQ@b_*Q,S7[LD-FI=AZqcQEFh`TRSiDX3`ELQhn
line not.alert 37c236	453	:Y<dMEfS<Z=WYHHD^W@X_?]#Ff/SDM[HKVUfW^J>JTOIcFnILLBORSP;LGs7J>_K
line not.alert 4fe027	439	mK8TURpBPGY:lMQPOG:P^]caVeh[ROIH:^D_\QwKBf4B3J`R<aWZPXcnP\]DVMUS
line not.alert 59e495	506	M#TB7/S=>ML>YLdLE3O^K;MOVF]RpHf>b+W1UCTDaf=<1(P<>Y_b]SD@@[L@6J'@
line not.alert 5ace5e	515	Bw\d[]7WaA3j9@?]WUP>i7LK>;S?MZ-YCb9S0<5O3:Q`N]EqR_o9KOOPR*VG0kvH
line not.alert 69a5ce	509	V]T`Wc.?nBW[8=CFVwWO:E\=MKFEDN>CJq;_OO8?<?\CWVYWJ9^CSb5MR<NCB\\J
line not.alert 768935	493	R^TQ=jJPJC=TF@<\RK/_YGb0L<CT[b[H+[@aFM#JZMcZkRbn^dRC?TWPf@cHMLUE
line not.alert 80dd2c	493	>VR_Y]*\cQYl:=^>\j<A_LrI?K<HM\UDJGUw?NAQ=IZ\KYTWVYY9LMNGRCZ?bi_]
line not.alert 8f8165	537	XXJ`QcUbJUQH[IOGOL`SfYYA@VIkSRh\GPWfJ#Y^D1SBnFfWRMUB:LETTMRQIGJQ
line not.alert 9685d2	532	UY:SBH5]YX7MTG]^XNFh^)[<<5KsmF:HUUFY@;R4P4^fb_\W[wb2RiUIaNHBlUlU
line not.alert bcb3b7	550	RRLP_W>RU^;XV?PS\aRM[GX*VJQXdYMVVXOLSG7OL<IbJHMwYZU1JXfOO?YFXWLO
line not.alert bfe4c2	572	IaIhQMGTnEILE<L?bNEEVLN4N6GIVWMU?WJLFQ6N89afdKf\DVw@KS[W^DWKOig]
line not.alert c7b186	539	8RDtXWCTc86[kFRO_HBFZO]Bc<J[f86R)[IY_:L?>?XIDUK^PjZKRObfD<P#GQ]c
line not.alert c7cd1b	458	,dGTlX5M@:(V1DXb[f>FaO_CUd2KYi?b@]7f==H5@=ZjYbfw<\aPaUGaC;`YRrmf
line not.alert ca783d	488	A]LTOdPKGh@)[EK`7>a>U`TL^VbGNSY6\OB3VQi8SV=3E4?V@K;wPa4WCQnS9PJG
line not.alert d5cf9f	583	FT@IHj2VTSCaTJY>FRTSdAS#EACVWDD[Gi;QJO=IA2T^qVlbY`V>HKY\_9k@_WQU
line not.alert f4169f	566	Qb859Q[OZ14NwVX9IhN2hYW\`0W<ld:C:M<FR;L@.6UC=PQPUgKU5JVU`0iDIb`X
line not.cold 01f655	417	E=AQ&Ecbhg(QWRI<OYAFl?Kft&d^ab9Sw\JtN9Y@NG___LMlegYR5FTSK0eTbTN[
line not.cold 04300e	433	U[<BX4-LJK:a_TgDYW?Aw+[LZ?DPH^D_G:hoQQA'?\;hTT^UKBEZGMUYFMTR\FMJ
line not.cold 291585	426	,eaUgmAS\NSd11PpS9I>_6A9f6iS[ZEK.OC=Q9;D]5RKTdVaW#gN^cDHY:RBKSPL
line not.cold 2a6222	361	`>[TeJUJ@IJ1GPPeB3Dh;FdHF_M>TDLEH70ViM9EnT#25_^9HJdHjPQ@7AEN\G52
line not.cold 2b97a8	597	C_BgZh?JI6ei;EwOQ>VJ]@B;<MMUWEPQJdM^XPNR\JESOSFHMUZOVfMIMQTT3PY`
line not.cold 321594	562	AdRQJJ;W<Z8mONwNP]ATUB\?^PD`kDPCPciEYMI5XM>a?)PQVjKU^4XIA[XNQYSE
line not.cold 3ebec2	483	(BNw5^:PRECgR$U@P>I]m:A2d_CpWKOWSTLRB@HS\<`Vc=XmPfO9@`Vc^#eG_mY[
line not.cold 4b9028	487	%NNwPh]goW]_M=[Zdl2S^OUFX@/RdH7V:R6QF<19C9j`YlsjaOH*SXqjO/P9jJl]
line not.cold 4c7042	412	5^4W+J)bg6<9C8\Lir0E]=P4YE@[[WJwA_/[7F%?BOq\eImlng^<@j_;[Ef8^kaS
line not.cold 4dc4ec	802	7Z1XE]@[QV7cNGwK`kHMc;Z/EL=[dGX[AY5b;;JG?=L[ca\UUhHI=U\Wj>]@[`aV
line not.cold 57f403	385	4i]g+YMH\S-hB8[1c`FfWJN@P;BjrIhQ\fRL+OC<V;agoHMZSvES)oUT[Lw5\dfm
line not.cold 5a7f17	530	@P8]Pw<ZESHfX3^jSPGS4F^?;L8i]?<Yad2P>32LBHMNQpPMrINGIeGWLSVNTPVD
line not.cold 665d07	468	YZBsIF:>LCDVKCNhSLAnUKOQCDDQY`J`/LQM_M_Cm[cMV[__[FVMwfR8N^lTGMqU
line not.cold 6d3ecf	543	A^6_IPA_TU2\C5^X\UEW_FB%M5:ZXJ<d/_PM=D+:=;wbQTPeBOTJ;ENdi1UBXQSd
line not.cold 89b006	432	5l<Z?kgYjXCS.<qCPPX4c,Y3S#[q?8@LBWIZ<>1FF6UlZ+ALS_@?R?MbZLB<ncmF
line not.cold 8c81fb	362	kMP=GI[d8he?VYW5;TR1TgZ\ODgC*KJD<6KF[w][I[U+FBO^HUVZK5mNNt9Y5BO<
line not.cold a1b67c	413	IBMVHdKQ<J=NDaK=^XYU[LPWWgDcFSJdPMA<H#NCFQX_HkdhDA]/cg]_X)EAI_a:
line not.cold a1fb50	545	BEEOSMDbYYBNYDGCS_,JZUVYL;BMGeSRFEVU;TU=@OfLUTM;YAA>CwVULaHUiVWE
line not.cold a7a017	435	7fA]YC(W]*JN;5THA>8MaW#;AL:ODTJ[NG-cB;>?PG^LA]cUa^LJPdMbNJjOVnag
line not.cold bb6f4f	442	@AN_:aATh[6`j8UZG_Jd]KnLsAWPPe/CCjNnA=@BN;pTPPk]RwUPR^QUiH[FdJem
line not.cold c82d1f	410	CI$\#P[Q5UKWT`_[a^N8T:B6G;DgIcDXU[8V5DLGX7YEOLPN`XTNaNgmLORR]RBH
line not.cold d4c9d5	538	JRQH;WYf]Baw77OYuTQFP^IPCX[\Y]OLQN;CeROWM8@P[L^RI[LQRUMN^%V\OYOb
line not.cold e51b05	699	@MGkL^1gwA[YCEPPW\DIKFE?NAVZWK\XKVCPVRIAEDF[gR]M\QZK>STcV9bUDJSY
line not.cold f33462	467	DME]7R9PWX#NDI_XmeQVl2DB=G3QZI9RNL'm2=7VBJhViUZSUbQK2[OaYGa5ONZX
line not.cold f4a877	669	HJHGcL[LQYb]AMwWEXOIHX]QILAAT_NRVCDGTK@PDUY>T]>GRDKFS>iLP2@IL<;T
line not.employer 10f6d9	461	B_4i+i@dgH2kO6a?Xi*3dFU8A:OwmFmZ3N@sJIV@19aT^IoihmAIBme^dDW<hfUc
line not.employer 1167a8	478	QeEf`_NfiVU4FCQKY`S:LZ]-5/]^]5KQ:W_@<Z3IZS[pw^oj^b;R:l?X_]m=dPWT
line not.employer 14b597	446	PWKM6\Efwd:P[UaBcXI6LQLC@V5K]<<[CbLUN15AM3QRnaKZV`A=EPW][4fHUk_Q
line not.employer 1cfa9f	455	4B<MPeL\^kPBwL8QMl7Vi.pB_]EBhWF4EP@-#59C4BHLRcYmO7FRNZKOAYO=lnG>
line not.employer 222ecd	560	>]FQEiJae\CXJ>DTaP_[\\JQ@IdNLOOiaW>PRK>>9T\XXLX`Wf>N6bdYN#M?VjEH
line not.employer 2942db	443	=_Ea$`Bgi59UWERmM\>RW]X-Y<BdrYJZPd@LGJ&:E=akij]It=;#<aTHOO`LHQWm
line not.employer 304caa	551	GHi]SCAPSO@wSS_XTYTdF9LZ>_-ZpdQJNM6bAEFJOZaQZR[ZSYgHZdE:L]@A6Tf_
line not.employer 34f5b6	487	8F?`BK6[je>[W0CKvc2=WIA'K;1Wl+NdLMLY>6BMB=hbw@O]V`IDH[gwfCd>`^aN
line not.employer 35677f	395	BnBR?cCqfLIVA-D)Mn0NVZ\Yw4.PwP&wIb/];C6Y*@[Xo=Dnk@31/OmsaBQHqQH_
line not.employer 4b8f80	422	SH@Yh=ULY:eDj`VouA=O4S=@wSHE64c?MHA8gM\Z`HYFS[B\ISFU@NGREEGQI<UC
line not.employer 575b67	296	VcDdAIfi0MAIUToY]cDg'``8aDYA_NFhK]>VMLd#@qMhAZAT:Z;g(dAU\JPQRFGK
line not.employer 5787b6	448	,RRi@E\/OLPMg;F`PMoFkF[FbX[wYFfEk=SJW`G^]M`VKNl^R[Z<GPE]aKPHI[GR
line not.employer 67531a	470	]`<6FDJ,HJPDHEc20vGF>UbkZ>\/Rw@dXW::RD6RPNAR4>;F=REMJF+R>MeDEu_C
line not.employer 6a24f6	633	SV7GJQ[D8=;MfDHI\fW4l[]d`;IAuR;UAV:I8A?8&?8T=ELQEwIjFNEDTCOE?VkT
line not.employer 6ea468	560	-?Jh<WS\VOPH?7\GNR@D?w@KD>TWQDWB`AXSWa\Jj,kS_@`TZc=\?XMIQPNInC4O
line not.employer 723271	506	3TG]<J-CWg/L`=9Pp^0WJ9gVNCIWjOd]LM@`>57E:G`PILVcjwN7>RaoVAnA^PH`
line not.employer 88ffbb	447	J<K^Wg(=MSoFBYABwRY[]QTVL@;Y5bhB@faWDQJJVIEHb^CNBD.Pdi;@BZgP;SZN
line not.employer 8e7085	566	>`nnM_9`[TTE@APK<Dc?>dFQ;=K?Ib]CXwIQRP<VO=WlUFMGP``DLVOMRSVUYSJR
line not.employer 8e868b	506	8FOd]@U63G3EHWH\5IOTR>wA\QEZTjOUEDM@ICM=bRBaL_WE'P_:VPTOV7JHMOD@
line not.employer 93062d	459	AS>C?P#``GOJj0`CSY8=fQWAcE5`aNLV6aSd@E4I:1fgN`f=XU;H8o^Ce?WPUOH`
line not.employer 98726f	658	Jb1aG\O`A[8PVP=K?[O=wPZEI7IEfHR\IT0WBLA3>6]qXXPJkPKW;LLZY>k@eff]
line not.employer a30590	573	8T4ZAWXaQf7NZ@`?U`-<f9^;QKDYaWMg0W8v@+=@0<vsZQadaSU8Jb]ddSw4n^XV
line not.employer a8dc7b	464	QTEYK\OU_]>Mc^GRXCYYeCNHwKeL\AIO]EQUWG?Ke]FSWK@@II\A/INJD;_AVgM^
line not.employer b3f51b	566	HP0OAwFZU\>[\6VDK[/BWSM=YJNMjFeXU^D\G-DKE9SSt^P_S]:E=JQaQ8nGVOce
line not.employer b5b62b	406	WVD`N99@YDSa7354AKXcwTJkbZ`dLnAP)WJEgBSD.D:>8M8VO&J?TV`[[ZX/:Z]H
line not.employer b87a04	420	Ew'\HRJqko0cN>O\JgCEVFPQBDA`^Y@gCP:_:@BHC:dU[Z=fglBJ9^^Mp5\Tqw]f
line not.employer cb9ec0	449	IKBQ0]6ir[DS7PKM\[@?Na]ZLHFVeS5bAQ4Q2BM/.ASe^KYTWp5OMwUXXF`DORTh
line not.employer d23c51	514	HY?o>^GSYi.\SAfO_^<Pp^MBUAK]gYEc-V=[9)?5DJVdK^hRU[ICAbUUY7XEgXkw
line not.employer d578f9	406	5,]QHOR6#g<WB9>KhHSdPXNHUPCW``\Dd=[W\CUuRweRN=8FYCVdBpbSWEQhJMHQ
line not.employer dd1498	425	RbL;X\U^d<G2YRV>N;E<WT2<6HNNQKwA]HaBJ^WV[/6\o]PXU_[I>POOB4JkJS8\
line not.employer e07e3d	357	WwJFK(PEBPOVbbYMJH]HZOL2tTHSa\+QR@GPDXV8D*@UI:RKG]m\pY`^X4L1K@UQ
line not.employer e72a0d	554	Q\*OHWPFMV>TW^MHMV;7^<aGa;V>XUcQ#RBbGGI4U?GXIVVKPaFXQLSR\O_6PV\\
line not.employer f00b3f	314	wQSV`?L;MM3`IE8^dalZB?jUY1@6;UZOfcUWmJT<fa_YL`QSBPSUXQEU7RW=E0jS
line not.employer fcf858	544	QVLGOVN9crU^G?0ddUaU]LESQN=C=M'N^XT?EOQYMRISAKIP;GBU@T]:YYXFQ[wP
line not.employer fe18a8	396	:O_`<TGXMZ]O>GV@Yf&QAGwTY^)YP5T_WC`5;gMSZVT[MhWSN]Z=9Zt>C_ZO]EJ@
line not.entry 04bc13	496	.ZHk@N/fcU*UAAN<iE1Q`1`ASIPPUNDbGU#d/K97B5qcolUnWRU)En`SVE^6LdJf
line not.entry 0e22b9	349	UmH_2_-_igWaG9Q>XO>EX?mYB=ELQI=J,V][H3^K1aW[cb`wwZc?&WXvR.QTYoYa
line not.entry 1b65dc	606	<a/Y7IIe[F6KQKAESX>QVSEOX4MN[MJRBIAb37TTE#Rl\XMIKXNTMQ`TSH]4XpY`
line not.entry 4012ae	440	=T6jS>C_\W5X>I9<ZM06J@-`EFNgb68ZMnLa#9E8GJI\]ROW\dK>5`^ZLBA]Xvev
line not.entry 4b1d0c	382	>QLd[f@Tvw9q>K3OH]:W]/XQF6EGSGCtX_3R]XBI\JXkONBo]LdKbPV7K7eHcU+J
line not.entry 50a48f	598	0S<MHQF^j_9XM;M:Pb#@gPSHC7KOaJFSG[Cb=BO?34hVYW``XeH>@XPlX<YGi`TP
line not.entry 6eab1a	502	QR5LJU7\bD9hMGR@QWGSMMb0GJTfXRDL9WSY>:M^B8dwdVV]Ze:D>njVj>^@g_dT
line not.entry a10839	360	9JMJ5C8R^_*Lbd^;SZ>Vn>KSfY;nSB0mQ;EpAW8VU5QNnwjdJ^ON>?\FVkW?Yc`C
line not.entry b3f47d	531	@]0o)X9bbN$kB*7>EJ0X]APDEFD^e;HPJh;X:9>DFKXj`kakwiNJH`UdU/p:atRK
line not.entry be78aa	376	BTNaJIJJ:<I`EdW,ecU``e?DLF4o>XWDf@=QAN#HG0VXNNXkZd;AMjS4=_V@JnUa
line not.entry d06d1a	464	RwL[QNJ3ld^aLX5LeVQ4SIKPR\h[HX]NMV:QKHSmQVOEZgS9CcFB[ZFOVTiD\EEA
line not.entry f593bc	593	;a>wHe6Kh^+S>@M>\aA+_fQ>;/7jg3Y\:Z?RIKBN%EPqeU^WwLB5=uj_W@eLm[rh
line not.entry f971b2	511	0\FpDbMU`B5N?>VFM[F7SFBEIZ@;QU*c<R@Q:ABKA#cUhXUG^^+4ANZMd;nYSlLo
line not.entry fd8c7a	455	3U<wHfF\`_Gl+AY?X]G7T>a:T;D]6RHYJILe@I2EXQG`knalnNKB8AaOMB_cXEZw
line not.event 2395b8	340	>=9]/MYhdfONN`TsPp>/sfMHX/QdJR=FS@NJSUXdLIZlrh_T`XFF;]wMaWa8TVUU
line not.event 2a32f8	477	HH[fdFdghFB\:(@ERPN#K^ED0NHUFHHeE];\L>>EU5IJNWRdMf?9@:R\[>nRLgT^
line not.event 41038d	477	`[^hKTBGXCLKKUFUP[KK[J4_wWCZRG]^?h@L^R;)XOHhYYFZEI]IjGJRRTfXw_cc
line not.event 6145c9	414	BFbUkkPaL0?L,@g<dL;FEH3L_VA^aEH#CJkKWWEL@,LBWRNSfRKVHJKeM?p`HTQM
line not.event 690d98	475	WOQwa[UWZPNOJ->_PLGSTiT6MRaSCPG_RbVOVUd^aZ7ES[ZIe^I_APAOUCUN[XNQ
line not.event 73544a	394	cb2hNwbcbAXL6C>mZJVTTVB/6OWDB]TXai<YAU>ecVL6pXGEUG9UFpS:u+BoF[>R
line not.event 772771	467	<CMShUUDRUREL5FARO[[aQPBQC]nX=cDLPPCJHd`L;]\wX]@MP;[1^DHT3V@ALWZ
line not.event 8af43f	428	EMP_<aRIXD2h\-LD+wM5b?[OeM>KXHGD:HMS4:B=HHVg_UCjQJEZ6fpX_>]JPOSh
line not.event 8b075a	482	@R=TDgLbcP;A;AG#EQSaUPWJLPHD^M_A?8;UMF5]CE[7:tZOqZSLEaEcUBN[MZ[_
line not.event 9ebcd4	532	bVEo8nKSY?c^NAEXRNMKd4>ID?<:LJNNYMO[WQ#RdIVeVVjNJ_^ET^IXVBK<ZLWm
line not.event ae04fe	362	<KU\Ub`hm6\=TO:3kLP:D`6-A4`]R>fRtDcftUT&wDG5c5d(]UHfIJ@ML_X^?NI<
line not.event c07c41	258	oL<fe9TN=Yg;[Z9(aW/JDq\N@L/qCM$YlHP5SMZpTLVRi:nUE:YlNQbSo#hBg`[b
line not.event c6229d	304	GB\XOO8mI8Q9HR8F,?@DQFaHE_lTR`qH]XWXRa`ZBZ7hd^wPK<DfQWCJ`GUSN[Dk
line not.event ca9082	412	5q`KBkaQu\VDR,E*]YQ=X^J3GFZhg>c_W_AF-UO^e1[S_]=FcH:M#^:Y>NgLFZ_k
line not.event cc22c3	368	8R\rHTm,2fZN6I>EWFbIMIC:\MwPI=[VETYCJ_@cKO/@Em;BT8KE5pCT`BE[THnN
line not.event d1d57e	462	QH@/GMD`MbTYIDPWhT25NJJe<PGE`6B\LdQQST[QNJS?BO8FafDXEPRaP=d7cwQX
line not.event f3eb68	627	OOMwFD&D]GRU=N\bLJEX\GKGo]NUFGN@8XEJJ:N?`:QMDVCNOCTXMP=9JVQLBbTP
line not.event f5ced4	404	T[Fo<WSKHW\OTGEJAKPNK9c)1B96MHAD,wCALXDHHTK,R_DJYtOAvL65USNMMTPS
line not.event f7070c	505	5`#VCQSfhP[]<B@)MkJT[_/T68U_]?S_[B[9L]HNP@?LfaUlYT>]CE[]oDfWTRL]
line not.event facb30	415	:e<ZMR@7T[LWN@Q:qS5LQDbEG:D`KTOTO?3[#JXX[EUQLNP][fD]X<Gej`NMBheu
line not.media 10d9f2	462	_^>F4GAjMf<W=P8_VT]PwbQN9[_ZgL[PGE<BO9ZULTXbXb`TPSD?Xb=YYJe0baOS
line not.media 208961	406	7oTHAc9#SVVK(USFgGeEG8QS%+\GG^QO,dM6mTATX48EMY^N0BQLcXL9ZALT.PJ.
line not.media 3e4a4b	402	2H*==WBhmO3KR?bSUYM7t`Q?WK>QZT>oHQI\:5ID(#NqLMRlGT_=ANkatHpG>kRo
line not.media 537b51	459	<7geEw78LA^WPJ;Tq9Y=^bRDGXMa2]XOB?VZMhLQ_uKK@Y8SR4YTZYR@SVkLVMRF
line not.media 547548	474	2c@pVVFhhDKo,:CLbi=S]CN#OV5mlX<WHn>_J>H4:7RcZYNnnaS9:N^_Y>r/RA`g
line not.media 5be570	451	[TL]wWJH7DHU>XF=KQ`CUO^K3]LE[WHWQb-WU9<<VK]DVnOLBr9JUAaKDaUYk6XI
line not.media 682372	396	:^2QChVnfMKM$2c+nVAQwXYBT*^1IV/gE`5d08I0-UVZoXt\sv8=<TeV_FcIu^if
line not.media 7e1156	499	EZ(fITCQbUHBHC>_cZOZ]HaCXGDBwhJK4[JAQPW0YGYYMcK\TUTjSPFP`,N>nVVF
line not.media 82a220	592	C@KwBLAQhV0UKGW>G[BIUHQPP:UUkBDaFEO_/MIG?5ZS^HdJYW)P:MZ\ZYZLKTka
line not.media cc034f	527	7dE_?[6YuQFe08]BiWKPVEY30J?rEOCGHd>ZFE:1Y/eXTO]dZKUB+\dOh0wHaW_]
line not.media d28f45	503	Gc@GDeKJW28L;IaagJlUj?iRRW;;hgETBe>KR2G<C2CnOPVfEL`OChW@F5K#9ZnQ
line not.media dd55a0	695	QI[cDV@LX>S]I[FcjRD[SG]AX=LXIQGIBWMKJI;9KGMILSU^SMOFYNKMQYB#KcaO
line not.media e242b1	469	;_;U7]0S`F%_@&/JuDI:b1P@HJbVdIKf8S?fLBN4/6[UYX`EgbDH9IM^\-cJYiUw
line not.media e3887c	535	*YEfQHFYha,l7-OFN\=DcWRMPQCgaDd`PFNV4GC/AITjZDmmOWXWRgKJd?eDjnTw
line not.media ff1126	411	:P>P\]CYXNRE`Nb%5T>+Y[NSZWOKQ@,gESAK7BdDLEVbYHK5?dD7Q=bX[Tj#LaHp
line not.official 0195a6	568	F\<RL[>XXH-VOTJGNwJER8QI]8MGS?I`?K:b@UEA@EYXZcSdnW>OIVQWUIYHYXXc
line not.official 0a55f9	615	#G@XE`HZT_HiRHZFWo5S[4PBe?>Z[RRRVJKL=,BDFC^QPTXdaaJMX^S@[Oi@frm\
line not.official 0c6ad3	572	W5eCbELJK=cMKfO<?8IMA>LQ7bP=;]YOL7OF\ZGhPwDW.SJLM8^F]S3C<]GY0MDA
line not.official 0ed07a	474	bgKa[N#\YHDL7HJRS[82UIRL[4(?UDEnVgIO>2E/C6[XPFZM\bPA3fWWd]SJdTFp
line not.official 10c9c4	464	IL=cNwJFa3@C1ES7]?E>X-g@XP\tV>FF<f2EHZA=?34QeRwMOH@c4ZQ6@A^BBVeR
line not.official 1d7a56	386	+R%n:kp_SNCM^4?/TI95?iifU9rdg%jibXET%U]GS:pfDPUh]wFHCPdl`*pA`bTm
line not.official 1f00db	567	/h?]FK?cbU8VA<V`Yd/KO4\:Q>@<f/=XCk;o<>#KK5ciWaMeVVM7OZe\fEV?TRi\
line not.official 21c871	555	R[UGPa@Oc\[fN@ZK\[#Dgea;I93\S_VBFZBV'?9>OHYQRXXhSSIL`oY]e5aLqgjd
line not.official 2761b2	547	OVF=.JN_]<TFYASBJ_#=\dUDXBU?_v@UG?5FR<UNGXFEKDRC]C1]/VVSaB^_T^KN
line not.official 27e4df	554	'Z2NZMPZBk6\OLl3D]/LhMVGwEIXO@CbMJdcZ88BMCW[jJUSVSSPMGaP^@JF_GYp
line not.official 28abd2	760	9[D[BK8_l[-YR4C<Z\G8w:FD`;?QhGF[@QDV1211:@NT^OjZjbLB=_^af=l/haP[
line not.official 2a4d77	490	2Y>C3D<njS7QN8LGP\=3wW/ALXLb`7<hTEGb3>KAI:Wda<lcqmOD4YYpb5bTSbee
line not.official 33bd30	531	ZwKQ=XM@/DMX<DVTgWRRY+c%N\NACE8WL_:SY5D/IM@O^cSQZ[<4chXSK9BGI^dF
line not.official 3ef4e1	533	/Z;WC\kh]W?OEDQ4^`42OTESG5@wU=GfM9E;RZYBJ@eKk?tONf/>5NKGK4]RWZLV
line not.official 44a301	552	ERE^CN;LpR8Si9J0ZIC9bZ;LaFEaX9I[0d.W/G:91?ecoWrfg`5@?Nw_aC\Ig\t`
line not.official 59a209	569	EG9w9NX`ebEJQ7S?RQFPQBUDlCMQY<DEbOYYCAaEC?pPMCWChZGJ>Qh[\A^RpYJ\
line not.official 763e79	526	-W5Z1=VgmSKOC8KCOZ;FM`K/b@HlY4[[jgIdOgP#E4S[^Z`PQmFDA]Ejv<UOXgIq
line not.official 799fba	485	IEJ`6^Pq^`AWgLd=WHDApQX5Z9IPVE[aPYCc2KJMF0^cjD^`wfDHP_fTl4WE]\h_
line not.official 853526	617	Oa=SBSMaRY1TZE`GNXCMbBUEF9>+wXO@BBTUK@N>JKC@U7QOR\YF2KBJdR`9URi@
line not.official 89061c	440	4hING^XVVc<R9A;>Vo;'Q+kBd=CZ^RGBK[M_,*A73<wHXUOgPgPT$dXUZKiiZwhk
line not.official 9bfbab	465	aw[S[b2DT[[K@^EigAqX5`]3S[@L;G`J:c_IbfUAiYE4GiPK&T_PZW&6YFI@D4><
line not.official a46ea2	590	6]>eSOTZpIQ[<6G9mBE-sAU=U:[wc<Ud6JRb=G4A59SQ\MiI``>P9Ngf\LbJUeY^
line not.official a60b6f	455	XNSHJEQZBBWZW`cIL]ZiQ0kNJT]LRb2>wZN_o._N@E9NV7NHFQRRS@VIYM\#IQR4
line not.official a62039	550	G<WFR1:EGX@aU\`E?c>_RLMi^S2fAtDXQ@#cKDUmZEXU19KKMZOBZFEYV8-UX@W[
line not.official bc8297	654	OSBlOSCUV]V^OKWK[^?K[TSR\8X[c@N[HJ<]#:I:D>M^[U^^fXEIG^LQ\HVBOK]]
line not.official c59ef2	500	HvBkOfC`C;SP74<0eOd@RNZ#R0OTGM[?Nd6H^K(XI2@=Pe^@AQO[ZV@AJ=aP=]hE
line not.official c95b83	509	\UEWGT9NwH1WC?CaM]HYS38@V1PUj/IYV[;lF3U6ADlPKIZOj_HEXZLK[Q^=\f`e
line not.official dbf2b0	480	-E7R<W/PhT+=>(`XmtBd_2e8VY&JUp@eQiXoBI7QF=er[JT]`rZGFgEYp0OK^bgw
line not.official dc278c	455	P\.\4gLdPO;Er_;GP[d:b\NQw0^KWNCvFLLmR:O@JCJ`IILfU[HZUMKXh6h?cgTN
line not.official f287f5	586	DVCS@kKTbB>rA>>]fe@LbA\>JA<=>`@WAVKX:3EKBPw]X[`S\GN28jU_eNV/Zfjr
line not.official f5bce3	422	6LEW3FKVfJ/mV3E'ci3NYLaa==Lch,Bp4U1u<E=;?<XcZ4wGNhVKDfDgXFMVrSOb
line not.practice 07c34d	444	ZL)H7K]XM?7VpP^5[\.AZ`LgXIKjWSZWB=4`2[Np36bIXOJ]E\<J%LwqP-^ioQVR
line not.practice 24b5bf	431	LE\d>XDBJWEKUJfHJKCU8XdIA4UT3hHPLP5B[PIUTwc^6TMAcI]HXCSQT57FN@AO
line not.practice 4910c5	567	P\bON`Mfbb@NNU9KWIJBD]FI0DEW=\JXLjMIJHPHDRVYZbwYRHBEDYa[Z@NJRGUR
line not.practice 5ad6f7	510	PR/NFBbKC6DMSEk1K_S6QggSe8`Cd]ZG=?=FOQKHPQPDS^DMJW8a@DJ.@Dw9>qL@
line not.practice 6259ac	579	Gm7GQ\J]Z]A[P6EO\hROb]Z[B=W_RALB\janVJG,BH^_jTUV[\;TB^b_]4wHaHd]
line not.practice 6cac21	476	/e6l#E-Qb\1WPDNKQW);YOVTPJWTeQRWZWLm@/5<C?gciNo^TQ=CMRbb_@k@UsqJ
line not.practice 76649e	626	GNOUIb?NYCJMB>?MQPK9R<Q8DKK[lIOH^RcwDR?G2@_UYYQG\UX^@NcX^EC8^SVM
line not.practice 784d50	441	AQK]EAmW]AM26<MPVVYAS[eAMAcZCOKWS^e=]]WWwH]PX6cMC_LYYZ>XO?KW:EQY
line not.practice 7b1e4b	417	bJ,C>W/B=pKVU@VH:UF0IFBZ6ZADYT=YHkW2MB=OS;lddgwBVaE^:WFiTR^Ko?KC
line not.practice 7caa23	476	4fIe@d4deN6`5.JPKSFK\D?6=BIgFCRh[\KdLZ:MHAKfw^i\Q_F8K^WR\>[KShTZ
line not.practice 8225e8	436	TQ?J`V4Z[p>MJND@Z`P:I1BCV4>Blj>mYXKPJ?AO)D_ZWYf[;S6=5ZwomAjDfTLu
line not.practice 91553d	471	$[6UHZZM>jBg<ARNeT=C`:NPTBNiVS>fCa8f/;=E.FHSLLwUlZ;(QZ_paQPDu`dq
line not.practice 9c0c20	545	Yg`FK\Z[VRIC9\8]gIbLJUIH+WGS#QTHL]RCZ\TSoJ6QDd]HGG8QBULCEFGCJSAa
line not.practice dd719b	416	FGWOZF`IAAUITe.UrR=Ta8]mcR:CUehW\^A7GMP9ThB9KJ=CqGR6wXJOOGHAhBGQ
line not.practice ffb71e	493	[MDF0YTSV^9Ea-POB^=jkG]K_C8Iw4MZNKEj]=O:RCD/T;`Z\J01BORVVIelTUbV
line not.research 088d7a	368	wM4QM``DV\v[bk`bKPJ[YWU8`e=v2S8l-VdD&SCHZ,IIIGv\@_]L`G\jTOkbmF^(
line not.research 1e4721	469	5YHk&Q:J\[(Z)/;>ajLAu,NP4DENh.Hc6^;oG-<C48VXdXhNwN3VH>ZVW;dBZZlc
line not.research 312af7	360	G4=j3o`Lc2Eh<B>.KBH.Q0H#]>sS+2Xe9\DV^[:,O8Wes&iYLe.L?HPT9+GME`jR
line not.research 596ae2	403	4Z/jFQ;Hhr=f-TWJL]E\R@KBV@O`^cX>7X`MQRYLDULg7w`ac_PRabCKmOZEhQ_S
line not.research 798d96	606	DTFwKW7GYRO[:L=:fJN@\FSIJ:TcbWVPMiCc=HW-=<LI^MUV_\IB=EN\\DU2AZ_j
line not.research 8566c5	524	DYERMKCDUSAVQ;]>eG=L]]>RETN[`[SQT@@]>QXd<@XC^HYUEGBCGZw\KRW=eiT\
line not.research d0afb7	511	.[CX'g=O^e-[M;<GFb&,_BdOV?3VaPGh:f'c#;*:1D[``Vff?Wp33ZV^K7o0Wukd
line not.research d4be0c	445	C:-t&d7dXb4VTLTLohCUkAK'mHBLTBYh<^Fc/V9A#5dYfCUrtcPI:PbMdIQ8_YpY
line not.research ddf8e4	596	<YGSFaLvtF;I<Cq6MH:UeH@QT8ELYKATYTFj2:BAAGgblG[TSNX<?X=RwDc:d^bR
line not.research e7b9b0	628	-Y:X<R6M`G<Rg:LFMW=J]RW@O.MmTCHDQR:UP9ML,E]XbODWGR:MCOOO`9\?Ewc^
line not.research f87caf	566	HAJmGi_waY?U;9;QRPRNGLNS>CQIQ;=DKMEUN8EKK>\S\PQPOP?@WaRZQ9IJPNQS
line not.research fa6058	527	QJCQAVPfcNUKIN<6d[@1Y@OA@9QJYE?MBWKVKUMILfKIR?^oMP=;#IdNXW\WddCW
line not.someone 09c2bf	421	/\0l<P@lhg>[5AbO?[:X@@FB7L:_vSAWYkEa3J^HMLe[u_wc>W=e@ETquNaIULUe
line not.someone 193099	369	Y]`fY\MF?VuVU6HX=ZK>VJPVS'+EbYLd/RI?65X5`KRZswTMQOEHS\M_[?FkQCZJ
line not.someone 2a19f1	312	c92ZD^Pj@nLJrMmG0P6AZfDb`hU)PLdF`IU;I[swI=BT9DC^FW0kN0EUYj?OL6E6
line not.someone 41ad42	487	AEION^LIIZ0dQWwDR;QITCT]o?dUFdMXQBiWcOUBZFAUXEPKMdJROPSS[\_F\aTQ
line not.someone 4381ec	482	;aQhI^MRdO7VQ]9dp;:MN9P9J;FJXLB?'aT\#=;119]hc^XgY\h@?WXdX(_8WaRi
line not.someone 4e112d	560	2Z?GK<ZTE9W?[GE@LF\NENGL<IX[@GnCwAYe]]PZMVP;iANH\bHXC\DBD>EUGL7Y
line not.someone 66885f	555	<R\WnwaETGWL8U@KcJEEGOB4=NSHCES?H][GJNJSQREA[TJUXOa8Ef>@N;DWD=MB
line not.someone 68d253	418	uGZL_h`7SCDEsN<-G`C;M_T?IJU46wJlFNL5_PowCNB<HX96R]@^NLRH8+>MOL(>
line not.someone 715e41	418	TB^RCMZ7YD]KBPM7g_MAPV2:D_YL8)L8>Kw:itLOaAU<P6h3VRd__TQAA5DGJD85
line not.someone 868553	407	kV98EEJke_BBh*S;NhLDVQ_OFM,9J\8d#RGZHKHE?Q[>RIsakDQIDMZM:BARP/XI
line not.someone 8cc3e3	403	:FCZ[CB\VUJFwP_=\VmE0`FbZ?b6^2JRJ[GVR3ZAIQX8VN:`=hpC8XOBQIWLDRbR
line not.someone 8dc7f3	476	PN-S:wO^XN>]B;8AiYEOJ>IGR1RQjOZR3X:S>FV>;DZI_XIZaYL3HS]oa;\=c_db
line not.someone 8f0a12	370	<WPO2NXni>>rF9Y[jdM<\`W\Z=wRGINvcI^aFO[H[BANv`[?T]HLR`SZf9ccCo_o
line not.someone 9864dd	402	PbsMDw=cuQ0QP1'LJR@fU?\G<VA:gWH^5qGpW@(:<VPeXYF@MUu=VVW`c>NGRf>m
line not.someone 9fc14c	391	8`?a6cApKT)UKCO@rREFlSs4\[O?_N9j3v;Z]L8312f^UJKw\d>J8hd\_%Z<iehe
line not.someone a13573	441	:EZ=FEGF_QVdkDVW:oRBRPRPQ<.VPNRQDQ<eBCGOV^V\LJPlO=W#X=[^rCR2>BIe
line not.someone a4ed43	395	B\]LYwE<B>FZaSHT@B[YWn0KJP\W]OaJG6CCO.\GTX/O9M7c:V<<P^7\YOYa<SD<
line not.someone aaa0e6	594	QjKNPVUeU]`BSQ6^Fi=XfRkWRP@DUS;KFTHHKUXEHY\IH_SRMR3S5DwUFZ@`ZOOO
line not.someone ab68eb	466	]`cdYW?C`GSa]ASYkC]_OJ21>7aBZ:CF=hZG9P#M`Ql[_JQ:F\SSVeEX^RVH<EPR
line not.someone bb3af2	454	;P;EZKRQ9b6Yv]SDCa+]LPXRI=9X]CgUmJNYQABCIZ[wCB^]@cVJ>IC=ANKDiB?b
line not.someone c58200	468	HhSNGb:=PLT\[\,Ws[SQ?;@GFEC@MCOXIkY:Zh6P\\:?0\FY?#PFa_$CM6ZOFBgA
line not.someone d49548	574	:[8s7k6rcZ*dJ?l<dp=Ln@XKL%M`TK:^@S5o3>=:4Cwek`U]irG=1ef_p0jIbabo
line not.someone da6085	439	BOFTL[I@aP=mbQ:#DTKNAOaETPGRTDW]HXcO<W[4;G]jc>jbka7P>TZdUZ^L`_MW
line not.someone e47e80	527	Pb0O*>QSJG=V17`U/S8N_;_GiZWLQaFSYP<O?^FVI9PLVZYC\CFB@EZME#@=>LnW
line not.someone f21bab	452	ERLa-L9U[F.e\#a[cX8?iFjKSU;HrdKsBNCa=7=96:bXYcB\U_U6=`nTR>cCUafc
line not.someone f8c997	545	LW(q5aGajN+aT;F[NfCSeNMRKM;JDGBU6O:ZD7=02CL_UDZ@^oJ=<NcaTEhJwuQp
line not.someone f9a38e	462	>TFd\QNk\AHL?/LVn[IOMZT;8=ZUUQLZWIY[\LSORNwkZNff8TKl8^\fN9FXZ[Rm
line not.staff 364c48	525	HI<RUT<XR`GZKUEPN]ID^YTgB>fDYH7QEULQC[XNAT\jEeOWCU?D:>YQMNWKdPUw
line not.staff 4a6524	538	7Q#dBLBlVT<JC6d2XR-IaHR8FECnXHPkcPF[9DVB8JVki2WWXWfQ0QWjU4ZMbdTM
line not.staff 626b86	594	8\;w<MBaZb.hE;q3bY@:eKLEW?H]f>;n@n8f::>JC<Wga<ujg_?K3Y`^i(a=dimv
line not.staff 6703f5	441	6W>w,XBfaJ=]=:NO[QF8UDV8D:ZEg6TjPbDc6AV0/<e^fFjcRv+QG_V_g4mOis_g
line not.staff 670662	530	EWL`<Q;R\7BV?78A_e;7o7U5T8UZiUPC>PGu=HCBJ9U\g<YdU`O2@UdZg/wKJcZu
line not.staff 9918ed	494	hMr`^P)5?Ir_KLPmi5`o0Hi:8c:L1SK=?[QAgC0EWm->#`TM=>i1[`@BMJ8,7=LJ
line not.staff 9a9c2c	580	B]=`NVQfaZ;WS3QCL]HBJ6N5_?J^]WJIIc?jFG<I<>d_[Ph\P^EJ;SXVa7_DPdEw
line not.staff 9f07a3	487	:R,k1L?qaJ#X;/EFKX1CiRG6ILR<\LMg6KATCHA0D0UYR[pubj2OD[no\?[L`Zbd
line not.staff ab9c3c	611	7`?c;MFQR\8\G<QALw:DSJX?96D_ZHFg8DCL1KO,:=VLME\feKLLOUgbW>XE_VRc
line not.staff c8b875	584	2]C^5Z/\[9=V<=SYWFBWa]W@KI%TdH=d:dYkI8;8@<ceTb^`l]KIMS^ctH`/w`_c
line not.study 0471d1	734	;Z?p#RJZcf=aV5GO]c+6e(P4i6QYaAI[E`Gc:;P;A5Y_gPV\`a8E6SdW]7`8hW^`
line not.study 0679f8	447	1b^oAFKfZL]NDGwN_[;:JU\CkLRAXJ4R@PNrcK>V@6YPDvjdTZD:HiMJZ=m?FUbG
line not.study 0aa473	418	?4Gj>:_N*U]Bo?c^acJa],g=RFPdMZF6DIVLW4AK9TQ@kD<<`R`_OWIb1#DEa[Q>
line not.study 0d1b2e	406	53DJ;8_-SaELJ>+S^U94L]_dp]bQo[(UQ>e]F@HUH87]3GOWClDo,V`GHFbClSF#
line not.study 123165	329	=`]<Lu`J]l>W@HTXR_)GP6k*<R5wX>)?ki.d7I5E_KvnenZTK[q2;bIjTOPPbRj<
line not.study 1410e6	454	0C4cKCNKMcFHkQY`dR)OF9KgX4+hwH][Ns9^(.F@B]]G>`;PA@@CHNb\FG2>tCJV
line not.study 162361	486	VOVWKfQ\^LUQ(L#W_`D>NJv4DLLVB]KGO^Gb`NiLX+^ZiZPVOU8Q9L[^cKM^DT]N
line not.study 172601	450	VciX@Xb@O_FdQ1FJMC:K6@^CQ5<RFWV#P^Ip<F^HMqQOOS<Ge8RGOk4PF:D4L=]P
line not.study 1b724d	391	>PJ`MQGjYVF]SOaGd@F>[-ob/6EKgpFII^Xq>@0>:&cbaT[^hcwCLcWj]Dk6Or[R
line not.study 1c0e33	490	0c6b<V=wRV5qGODCeH88qIX)>7>geIOi$e:b=>,6DFsXuEawhlI8:R\]bC`6Xgao
line not.study 1c1540	672	AO2q.UFYjbB[G@`0U`4#\QA@FOCS`5:eP`D^3POE:ATTeZeP`gGA;UheV:^@b]aU
line not.study 1d9012	434	49#@6CdHMp_>JD=Qme=<GEa?`CGSNHWQWIMJ9V_X.FFOGD^GUQY\6?mD@dHGU;?T
line not.study 1eb632	505	>ZSH1N`ETZC[P>XTAGC_`Pj4@LKVDESpJUU:+<^SZ/@KR=oM\dQL4owaZHDDUAOh
line not.study 235d68	458	MH7ZSM#_B]`FNQDWEU*?5anQH1I5Ql[dGQA`Iq6^?KaXKV<K:cDEPGdiW)GZ@XW@
line not.study 2a6029	487	H]wAUHWbp=:K0ZS=HCI_QVHN6ilJrO]AMWZLGGPYM8[BmNoM_gQ;KJg<RJSVOf9P
line not.study 305233	495	#ZRJARP??H7MSDPI@icI[OQaIE8E`jAQCX/VWFJNLDHuXSLt\]9[FJBJA9eB@XPd
line not.study 3060cf	552	5`IP=`I[h\M].EDFYR1GXB3HM>GCQ<?S<p*\BF<@??]YbXjccWD<0G`UK=wVVvT]
line not.study 46d574	474	J`JJPJO7O>IH#c>TNZ[`]9^HEZF.4d1*:_<KeNE8K.BaQPeDaOGNNGi8]oTZD]m<
line not.study 47890a	523	Q^H<Mw(]>Y?Tbm_;=R<.J\T`>BU(:o;_T0L=:@7`N^?;9P9KDEDEB9cOA_>Y\F:?
line not.study 478c5a	752	Y`PcDwHXTF9X=C9S]R>WV2Q9:P@I^PEEBcNQ]T@EN<dSI[UfUIhBCfMP^NQ@WJ^W
line not.study 50d9ee	382	9L4_Bf.W\QIq@N?FW]@D]ePGF9:C/LJXR]>W\<DwU5Cnf]\M8gRDLac`i9YD_q5Y
line not.study 55ec9e	570	-QRwHSGYT[IRHW;TOSBL_Y<=F9MRSIHOPVFWCQLHFDVUPQDDRcJQCS[X]PMMaQ_S
line not.study 5f04cb	543	Jd6I8w]IPL[DZEDR`MHU[IkDR@\WeeK:ABHFAXXD-3?L`XUNUVG[;N>QJ2X<JN_b
line not.study 62f32f	456	%ZGt9cAYmH:VY3GCpc>:a_>?X1D[a=5r1l6K5EPOC4Zgp[lucW5\KRuqtBcAtoNw
line not.study 644b00	676	=]SQNhJ;@VVfFCTNZE9<3VXEO#CD=_H^KUC_;NPDWIdOISRP@OBML[]K\GWNBITS
line not.study 6525d3	401	DdKT4J422A\URt@VXDQVl9VSQj;^XYOGQIK\L$R(<hgf&\Bl:i\:?U4ES#S3AHq^
line not.study 699000	427	.7EVe3MjNOSceI[O>f2.EQ1S=>LebJPqXMNTH<E_H]Z]I@Q^hDCK#^W]XD@VkLAV
line not.study 6cb3d3	436	9`+NFOIZp<wIbN:MbX*PmBO5R.WY4Kj@9H\[@cVYN:HQb8kYdONRGK/f[8gJ8?LZ
line not.study 6f659e	370	sSFwVB[nQERD9L@9AQ`AJMrIc4;Vda;MQE.aDF,QYLRHC4BQNCFZdPRDWjgOf^ND
line not.study 7073b9	477	RHAcP_IGi]r^VWT#PE1aaB13LkN`iLwH`Q\FETWcS?mEYLEe]VKB;[`k@E\JYTQb
line not.study 746c68	299	5hM:/jNwVdVU20.)/G\Cb5_CKAMdFS8J;n7,E]M>M+<5<T=hR=jb=mt?K>X3^GLK
line not.study 77171f	418	QFUnnX\<UXoCUF^[^(XT&[FVDw^X7SdRZ7==_PEOK]*.WS<X5/N]VOMNT>ViLDB@
line not.study 8be0a5	612	?SCq=YKRS5/NI>X3bq2A`8R)96HanB>bA`F]1>@4H0i_][aZW\:@JwP]c:f6UeMa
line not.study 90f3ea	417	CO(a4]@wK\RP<;FYn^-$w6mAiFORAOBV@NFa&2I=3/^q\GaNl[MK.Hb_R5RGQhT=
line not.study a9d669	582	<Z:c+wBb[]5a92ID^]5ER/IAH;CaQF;k2`,V2I4Q7%jsggfn\gT67WchX>MBnPup
line not.study b08e0d	378	CIdtl9rAOQKN6T-OT`gPIghZ<5nZFUe8vmK#vQZkbdv?Tc;7D(Yp?d5H=VLBCM5I
line not.study b4d752	437	?PR[?5J@BJ]FdVWQO@_kI]K8T[kAfMU=H;#Y^TWUgZ78?71;TM]hZQJA7YcB2IQ=
line not.study c03760	365	XQc@Y_XfUHXwO\``T=9Y<@K[KaDSCREDS_N+AFW_vPLgJHY=/(@>g]X;8P>ZNDP7
line not.study c30363	392	%QLtNc[>5sOeqGSM^PMOfFXgn<ZpI?`PU\?@,`OH>,cIK;ElVROYDwMKXLaLNQnO
line not.study cabc89	612	E:<_BF=fQM-L\JN9JQK@w@CIFI?LU>ENA]EB]88<;(RcHEOD<bBCZPMVSGe:\J<E
line not.study de2e65	503	4VA[>wCTYSCTMKCT\LDKY[I`HP`bbL>TISETJ;FCGKm\XgSdQB@M?MT\CJaPWJ>T
line not.study ea6129	470	3N6f6oD]bZJl]8RN2l8>OocHA<:BPOGZFM8w1:IJ;WT]SPIVsO2]8ersjLSQeZGW
line not.study ea8bfa	624	.M?aZQY?I\ORDTVF<K6ENJGP9JMw`MQ\i__aSVW:QYVMZBRkZKHV;Oh<UVAWL>aT
line not.study ec0118	542	XcYsBmARGEKV#MFv`:JbGRfHHbE=.aNARTSKPHHO[^3K;hBRFJOKYhG3@:6HFAX@
line not.study ed6c93	404	WXEXEaM>KAdbT<@UL^7F`Bw;T:LIjM=UPX:>JF*;(DMcOeQXPE<Z4@u?j8C001ku
line not.study edac24	393	OU#[ILB\CMMX;KBBU9O?QFO;EPOST]F61\\^^A@LZGV@P^J[6<K8cg`aBZ_;.^hZ
line not.study f56be2	385	LsNK?VT_k]IaOCJ;b\?Kw8T/;MEjU9K^;L.R=5K=.3YNVgeFkl;BRA3jXNM@cpKR
line not.study f6d837	476	?4ZJ`K@ITmD[G\OOPSE`N]OSRlJb\?WNM^AI=A`YV#KfODDDgcZIhKFO6TZNP;Ie
line not.study f78521	536	O9?BZe2\GSQ[JUGDLWNDRPhNB;LORYYD]fVH9H[T;NXwP^DO^iDH@cjS^HWH]`Yf
line not.study fc55a5	448	2mDN#EO9JZDcQ09dG`W4\5cDDPHURMJ^dOAb2*OGL+VHVcR\_BjABNpi\:R@_Ta_
line offer.clear 033c77	470	.SF@CEQMTTQnO:RdJi:;bGbGXj4`VAD]WS@ZCDNL4?GEHg_0;9#B;CUFEWZ2P^b>
line offer.clear 0bc5bd	443	[GA06:ZA1v?]D2Dw^\1E@AYIh_C[W=5Qq/?DS2pjJ%T=A4AIFI4BSG\`BMOY7G`H
line offer.clear 106c0b	486	;\AC94nH`mfpMCJfp_CES:R#RSE[L<HRrC?SB;pU:>PEFbiG[J?7?3f32qCd5F_;
line offer.clear 1309d3	516	>WCQG>YFILON@ISAYaREXApHwZDaCH9bWB187LodEFBI=N]@==JY72qC6TQJ-NaO
line offer.clear 15496e	417	ZXGX5FjBZhGN_WIHMvAIfS`WNHCQJK7nw;:HJ5Za&EK1ENR8:b>1O6>R47=ULZhg
line offer.clear 15f0df	354	@GAA>@r6Z`FDQ>N`=sCOGBdNmK2lQEIcu>XU2CFwJQ/B64?:9@IQH,ca4WTbN7\2
line offer.clear 185843	498	RQI>@Dj=U_LgC::vhUMBQZiPeRGDK*=ZjAM3?BR]9BG?A8nJGK?C@=vGQw?Y18GH
line offer.clear 1908e1	500	D[>46>h6Dd>g=<OShOOME3PA`N>TU=+_w5?J,AtS.GF01faK9OFA@A]N?`1ICIi@
line offer.clear 19b3e0	439	FT2K1DN[X6DQW0CeL^%\]L\/J>#ZL\ABa_?KE?N<1EVVUOYBm7H59ZLKC=@DQL_;
line offer.clear 1a0081	444	:HHR>?wQc]iKEK6Q@]NAW@D9SXF^I3bN].@7=[Y^h>@5cYS<_NR>(C_=AM>E<L88
line offer.clear 1c7f09	854	IKNAEM`TLdYOAAH^YUFCSSaPPTCZHCNP[H=;NHwVKNT@RDWEAWODFGaLEJHNEGNA
line offer.clear 1c9f56	521	TSJ6I=tJ7]\KP>EVbh:LUDiGYb=]AE?Th89CE8ZdL8ECQXRN3Q]G6E]@;w4D=9E7
line offer.clear 1ca965	337	mGE?5/P5Lw.TX7S9eV=a`.gCfC*gS;NqT?7sM7CLRH9e[bZ@<ABG<@L=Pe8:MYfL
line offer.clear 20e575	439	DLL@6Gg;HSPMQ9Kb^`@JSJZLY_L]GX7QdM>2?[LfGCAC#R]L88M;C/HARYMD??bB
line offer.clear 2123ed	511	O^Y@KJRKGLRMUWGk\WXSSMRENOFTJ2IJU`@FCJwV)?F>DLZR2GFMCEYZAJGD>?`I
line offer.clear 233169	396	Hg0#/LsGM7ZOXGd@HIYJdG]<I]SPf[9LSH=KUF]:/SXL=FO_YaSUJAKF=[JYGNmZ
line offer.clear 356e63	420	OU*>F8r<DS?HV?[w6gIRR`mZbPCaPHLQtIQ/<SCBLLKD<XFOHPP0LAUHCo<=[X^V
line offer.clear 3610c3	459	CZB??IbGDdTYGFBL\eDKqAf>ndALSIVZjEPQ?FNw:ANLKKkCMAYL4@QXL\I8KJsK
line offer.clear 37ee6b	518	@GF3A#MKAd]jA<NZTn?FGLiJf`ReV5GUs3;;S`gS:RBH;2YA>P@PG4T-GqI=CEP3
line offer.clear 3999a4	431	lf[VsZDF;5biImPp^Dkc[<aQ9Z6-MG<J)g=Nf9K2qGA`'YBJI<[9wW@CD'D.7Nt>
line offer.clear 3b7955	406	BdR?TYcUNZePPCG]VgAJYXa.gEDIL=2^XJ=BH@CqAUO>D6wRLQ68G:`>GuSGe`]O
line offer.clear 3da4b9	480	KeSfL^NQmY[X2>K<UU1*W>U@N>MkNG[XkPARJ[wgIHeYaNUUVNJM<R];_RH_TLJJ
line offer.clear 46219b	543	GQ<6BFOKAdPhK;KR_[2:h0OY_T9fF>3SqS<T66whHK>AKXSTBD.B5HVNN^6L.@YH
line offer.clear 4fc7a9	472	BOV2NdgK<geTNI@J:KVG^PDGeh1ZMH<Da0EC#?RaI??BaGV=OQCB?O[<?_HGU-M<
line offer.clear 51a64a	469	ZFJVPYICYT1OEA9VMbIHXZY]E@COB=EN_WZX?5C#O4_^dKPoQV@Z<MZJYGZMdKTb
line offer.clear 51e454	384	VVP;DDwMA`\`E^Rw[]@Of3Z9WgK`LK7_[NR@_+D\DDTM?OFHUEQFL2RO6hOLh2ZL
line offer.clear 5405a1	631	PS@GVDQ?I_P_GRGQ`Z=RWOTJg\G]RL=\ePDIFGUaC?JIET`SAKCM_CbDLi5=7#VM
line offer.clear 5464d0	576	?M;J:[wK=eUOLD?P_O5ScAOQYU7\CG6W^OE7JiSn:O4;K>VE.K@B:ASR^KK>ISG:
line offer.clear 565743	578	FaML>AXKYED[#@6SSaF1j,[JV;7B0B6^AT;LBA=F8KT\Z```ZGK.6[iYaI:HUJdM
line offer.clear 59380b	476	4_(W#Ka^_ZQ\COC-Pf3/NSLLX<?lO?4[NF8LGR]a6JFD=Wr\LS.:5@hEWY&RWdWX
line offer.clear 5c67f9	500	PEG0J?VV^TC`4BgYW]:Iw2II[8BPLX@V=>IUFGLHWOYOWKYZh@YHCMaAeISOTR[M
line offer.clear 5e0bd8	508	AwA2;8a4KtbM>HHt[OEAOAwFNTDZ,AH_l;BFQWgNFCAWIIMR2B2L,FJBLUWZ79^Y
line offer.clear 60ecee	441	6U,2A7wYDiYL)6E_LCDI@GTKdY-Y;,?`\7CDLV?n4=AD?AT6[OG;OQ^;KW3-R5SJ
line offer.clear 61f621	376	`V=@>Hw0-_]OSNBF<Q.CLGb=bj)qQSFcQQ6KJJG_UU3UK?c:-KSE?Dj<+PJKb7ZD
line offer.clear 6205d3	436	e;OIMpT5K`SQPe3UNO;:KSY4XwGe68NRg8XILwNZS^BPOTC5A7C@N0`EBdQgX?F*
line offer.clear 64b24a	319	bg\Ba5RJNIQnO+Sqw^@B`<GbFs@WBK=tdI3LBB<J@oOLQ=J?BReVGWQFZR9>8ZX[
line offer.clear 6c6258	439	:[M98CV9U_G_FSSLXj?RL%vdIjFw=P/Yd?SOJF]]RL-97?M5:&EAL)g<P_)E5:]7
line offer.clear 77e0dd	536	4FU0RVL\OY]V=E@LSYASXETJ_IPYB<EYr8XL.R]wHRLFD?d[OQHKG=NFHNPJK@\O
line offer.clear 823e11	351	VghIQ7GJG.js=?1XrQ<TTKYJej(wOS\j^<GG05m`4VQ7=SmBX3.EGAVAEX2B<AES
line offer.clear 828a91	636	KJ@M6NEUViO]JI>L^w2I\F_LfmO\?=>U]M?2CDSXBMQ?Cc[EJA68A9]KHL?@=KaI
line offer.clear 84a1bf	495	Cc;KPJJMJUPOH=<W^g7BXN][jjD\JO5_w=<J:ETiD58I+EKJ#ADMA9q;Bw:@HTd?
line offer.clear 86d7bd	462	LH;<QInLaPNW>BJN`VHIGJNBNwSb;:QQ\5UVA_LcITQNVAEC>>TO8WW51NJ?@<EJ
line offer.clear 8a79c8	484	KHiZS\OYa)ZIQ=?9dV8:R@8GCLwbJRc>_6D5P\Wm]JSOP8bI\ZS_JSNGSaU/Km;I
line offer.clear 8d64b4	525	IXC%D>aLIpbP7:Qhm`6EQ@a>TeIf;TA_WDZY?FZb>F:8SRwK*GE%D=dOEY1AQGpG
line offer.clear 8f85d8	363	:M8<Q#TBHh9\A90YdW+`b?TbeL9XX3W\o50LAmen?TJB=GX8\E@::9a>8=0E8Tf>
line offer.clear 90a7cf	343	8\Y[ba@B,BF_:RDU`UXLUSc9PpLOJ9H^dM<#=A[@Me5N@]X3=I>UucW>/;;PT?Z,
line offer.clear 95f345	380	4E(H6UgI;MpM68ISoYXS<`<LDQI^8QPPa9GN[Soj?J#1ZCP?>2P5P6Y;OWfA<%G2
line offer.clear 98786c	482	DaBVUN8PY^Aw;9DdcWBTY@`GTE=UK<ZfF]BX2EOSOHUVXfqaSWpAOQrOZQ^2XHSX
line offer.clear 9dd7e6	486	EOPHGJGPV[OiNHBYXl>AO=b#kOB[LLHWYO8](DY<=FKjBSeJMGQ57LOKR=i;FR`e
line offer.clear 9f8ccf	555	CKFCKCc]FhW]QG:NXWO4w@eR^P@e8?9dCCJ7>Gdm<WB=LG`F:N@;5;]9IFKNGEbF
line offer.clear a588b7	511	MOA;:4mMCQVi<HEdRNGU]9nR`aWX25HV\;G7DNuU:9BI>D_@>I0AQ6kUNwKO1KX7
line offer.clear ae70d5	877	WRDFRNWD?JIUSINK^WPEYD\AJEJYIMBQ]FMJQ@TUHHMPJMZJMMSKHMXDIZFCJbwR
line offer.clear ae8df8	504	@O<=%ATHM[MWOB2ldl:VfSwSPV5LFNSOoQLO:7ST5VYX_WrFSBF:]LXS@OI.MLaT
line offer.clear aea8ad	410	J]8K1=^7ag*iR)CNVX7Gf8]\Tv=OEHPhH:0E/#XT>PKP6*g:ZH254RX:Ci?=Z`PT
line offer.clear b359e7	425	PcGC:I[BQfYmG6>deZJH_4a0SwILVLRZ\FC7<>]O1TD;HWVH=K[F6Mi1JPBJ@KlH
line offer.clear b6951d	553	W@D2<XX2JcP`OO=aYPE_T@cDCQDb;JTULG#ZTQ^]KPEP8UK?4KM<LHg9O]BA<AV>
line offer.clear ba436b	474	HaN;N@eB=dVw9J9rel:NiC]S^QRrN:Oa]INEO\X_=:<7NMY81VVB)LmCMQUN6>[O
line offer.clear c04b1b	358	=MUUK-FHFJS`6=Ukbp9:QVd=Oa+SAD-_e,R<VV_oP=#(\3\DLF7FU><S>KNL:)d2
line offer.clear c85d9a	547	AU7[0>S[rJ;RJ?REiQ@:\E>AP=Gw/GGd=dOPJ>JSGINK]GheW[FPXRbWISPNLQ`]
line offer.clear cef9a1	389	LdQ97JE=HXVcGN=XlA5FF-eWwK>f%^9h[GA?_=V\/\<CJBQ2/N0^WXnLU<6D44N<
line offer.clear cf5a94	494	DFM@B9bDDLWfE4WfeZ'Xw0JKe`(_]-4UO@3B94`]O8>PI`jLIJD2<(cB;gLA`evC
line offer.clear d4448d	370	I\&X^J3IYN0=cqlSS_e3nV]uhD>X>G=^AWai]3lNXCAVT[\)P6,JKB=HkShG?_wA
line offer.clear d75bb5	538	Oe:SC:UcZiTh,KO_ViPK^Iw1_Y/bGBJ`VQF`CEg]</L]W\hJKF=FJ9^K^p=4Q[^a
line offer.clear d7886c	430	ehI56A<?IC9GLlhEDwYRhVmTf@YCZp&>QE0G[.=7>0DGLJ:UPgXUeRP=c._,Uc_9
line offer.clear dcf5fa	455	HL5$:IkFUUmoI8S_VsJI`Dr<`qB^SF7ciIGJKDwpKFKE*:U2]TFH4Jk>Nj;NA=F4
line offer.clear deccbe	392	LK@I:3mBTSjWD@X]aXFHZ]f`Rl>K>O9MpEBA?8Y[YXLJ0\qP7FNGD8T@CeMFLJwW
line offer.clear dfc967	386	hVP7W>QG/Se5gPCKI]LCQSgIgWgRjP;^M;Y0J>JR?9GB9HPU@GEMj/CU7wUY<Y'B
line offer.clear e265d3	358	D\5pLCLi:IrBU-\rDEshstM<?VU3TcrNH?Iah8;-QAWjw[=V]Z_fIoHco[pBSfkX
line offer.clear e51d05	438	fwfhBZ[FP+SU2\Bdm6Yn9>\;YbF<VE:T:]fMcLFJQX3-DBBcYMq^N_8E796G/JwE
line offer.clear e58170	411	1hfA>LYMOug_.;LWldCGiGwCdA;ZNI6^pJP]U4bc0E<;^RZONKB5E8b7ED[CQWkW
line offer.clear eb86a2	495	CI@?O?a9CfNJVXANBP=I=Hp>heOLILGZPNB9TNcCPSL9:j\;<:1@BDJe9lMwA;[T
line offer.clear ee0b73	369	EN6-L:QH0;W>XGaK4JY<`pZ`v[h:IWAM@T2<^=V?HKEGY2QX8J7YgH5Hw<SWP]kE
line offer.clear ef7acc	450	BKG8G<\/VSKVBGOVYBD3kIq,lWM_WA@NWW+GK;XLBK#FVLiCO=O2LCXG>;>B0JRS
line offer.clear f13f7b	735	@WJILHWGLRYR;FACSZJD[=_MwTFYQHGUVJ4Q:@KTLUGBI=^NHDBCHCZNLVDSOKP<
line offer.clear f161c3	422	=P:P>EIE6^nIGGJu\^E4w^ZLjQ@qT@[H`&K7SYYKL?CEG1K76?VZL;OX<hSK6+E?
line offer.clear f58b35	498	LYE?#TeA7Zgi+/HSfdGE\AR1bT4UPD/Pc=9X5?U[K4>M7]^I;6;78,cH;dOKJMMB
line offer.clear f70db5	288	<e@XVORtv5/eEW^$MqL\M)nhSO$<\%ewpTNv-9h+83]\JO[YqUH#YsuQ]6^GPY`\
line offer.clear f8e2b4	566	1NJU@FJPQRJfD;\[U^6CYB[LSD.Ii=SoW?0M?9KZ..EJ]NwSJGEBB:hVSPL=TZ^M
line offer.clear f9e004	449	:KL2KMNLM^CaIK:L^fSCg8MFwPIc:8TVg4K5MON`EKYGAG_NB+R:BSQN3E@HH>Z7
line offer.clear fa3ca0	377	A\erYr?SCUMDBI:H]*Y]SPL).h`I6Tl4b]4#f<NS[URNKGROJ:Bf\bAJ;K8N,6TQ
line offer.clear fad3d9	424	-Q><BC<U<G=\Q>>`bw5ReF_,O@XF5Q6U0*<Q,PGMC2.NMYnKFOMN<JiR>ui6Ef[Y
line offer.clear fdfcec	489	NfH8MLNQPR\^NBKchSB8L<YGN_)WJP,IeEIN5X[rFFL[U8\:JEI#CNTAP`E@JAR<
line offer.clear ff0819	498	D`8INIU>Dl^[:CMZU]@NP@[EOc;JGI7wO>JDHPIEGEc_HfgPCOGTQQ[V@r<<J>X&
line offer.terms 058dff	392	=;EM9,QYZUL\F=f^]X#7r7XfT+@R?AYvO0WS,V4S(+PXPLK>JHXKOH_TLM`HcpRO
line offer.terms 214913	415	Kk926;T>Pkrh,R>fRmB>`=hLwgLkGL:QcIFJR]KNRR@?KcY.aNUYaER?PKB[JOY9
line offer.terms 31ac7b	328	4gZw^M4M`;]C[L<3jFiBWX#-+;Lb3Nh$WfJ<\W>OdC\Ws.TV]M]mCe*`EUe^`c]B
line offer.terms 329580	565	=OQN9Bw:BLHJM=F@^_MGP;MOhL]rILRaN9B:QODdG>DBC>YQSUGNBFOMVLRMN?UJ
line offer.terms 46eac7	436	SHm?hCnUOSQPE#RTvLOSGD`9DOQ\9N]nn8HHVK]UQQ=^^F`CVLBQNBX@;`ZP@LvF
line offer.terms 4837e8	405	YG][pwR7Ci_W;@4]hDeWC<<5bAZkD=>LkV\Br8^]_7D3N:BUPAhDYbDG$r=b*IJ%
line offer.terms 4caedf	508	LIA]E5_BCRi[><7Qkc3?Z)SUVR7NKNWTwGA;Y3e]FM<1J<dBVSG?@I^AAm.ILD`E
line offer.terms 5d6e5e	736	TVQD>PLEGMEM;OLX\AEJI@RPYU;Z<P1fIF:UOHNQBRMPGO[ZDFQ;LH_VTwBD@GdE
line offer.terms 6ad660	557	QMQ:AFFQ9QWXVGE[k_>5bGhRM]:LE\D`HF6OHTFTEL>U@AdJHGT5P>X;9w/NPF[M
line offer.terms 720111	340	LhYQdr@ZrP;K8CqK^6b_rJc8aFaV#:8^:XtIic0KIVKZ[N8w]-sU^Rc_B3O:L?fd
line offer.terms 72510e	483	BSS@K;tS]ODR@9A@wjL0GCR(as6l3AOR\8GIE]YYXGQ7?DaKS9WXBJRLAOHF7Kb@
line offer.terms 72c5bc	351	E_5G.VaU%n:<VNLPDYCQo5hTeTGV_D;JP8k^J5na;3G1.;Pb7Q]2ADCJ6>D-N=w9
line offer.terms 748819	446	M<MNC>wHLGiZ^NJAaS_<HKCIBhbu2@GCjLW'BqNB_=QALQq5LL;M?QR9:TQ>,/F=
line offer.terms 7704e4	511	AY?E=OA<JO>c57RTTFKE5VMY[gSLIAPIo=SF^_wHB8I:ZMJQCLF4HLRU?QFEHLcQ
line offer.terms 7715da	596	MA69EJ`#8eJSXHODO`N<cUE>_ZVK=3DPg4I,P5fZOF?AQD^AI@GeV7_?=PJE0FZ:
line offer.terms 7a8677	441	9YS6G3Z5SPiY0#?Sj][IKDC>SQQ[<%XKUJnM_RmdB3+18`\K?NY7W;U/IZ:M.Id8
line offer.terms 817d48	503	G^?G#2bQISSWHIa`dbCBUH_GmcBQ4?JXWNGMO7X]G;IETN^R[HV?JOjR>\6GQ?O[
line offer.terms 8566f0	372	EI<RFK[YEggj3_@dHw54YCcdpWVG.@OkcFGG<]pe9]OTNaV\P;9HFLkT_TDCfD`8
line offer.terms 874857	402	JOFD#ae3S[gS6>4ewUW;M8^3nQYG3_IIe29A<[EUXOL-4AHNFCWFK]M.9UYLO@YA
line offer.terms 8984d5	390	D[QVR3iH;VLw;HHSOmFOQDs\_k7FJT_Pw(A/ALUiC\BB1HFR2ACWN]E0<fAYL+RA
line offer.terms a7c2e7	500	DDRPTKeAQBdC>NV\FQfE(\P]GfT?5NnRNNYQw]WZh4L<FOYJ::[hE6ABDkPLNIO:
line offer.terms a923c0	445	.o@]X7KHKSTEK?*An@K_PFG)#EFVN-KOEcR]JE>NZbFcIYU[;VWDMlZI_C9BXWZP
line offer.terms c75215	383	7_5GHAdON]ej2V<9eIa;LFaDGiMhJ7U@pTZ^rKiJG6#FP[VQYKCMRO73DQiXDQvH
line offer.terms c8ff0f	654	ds`Z_A@J<@\w?`DRO=KGZ9X5OeHAGMIARFQ=FLTSZXLFDeCLI[^[SLO@ANHGC9TQ
line offer.terms d05a0e	476	_SWUNvYRJ7cE>X3PH<gY=EQ?4TE.6ad,ARBFwKTTn_DDTjQI-4VfKlCUDaTa@5=5
line offer.terms d25f7e	517	IQVX`i#ERJTGMGJQTR_L[_GBLVFGQUfE`HFQHcQbVL<<WULSNFIOC;EAEN9R1LSH
line offer.terms df814d	396	@M2F4EOHFbEYP75coOA2b&Y<inVpD=DXq:G3TJYpKNUhKLl8P\?bB8ghKwA=>>Rf
line offer.terms e1c77f	379	KCT9?Sc#<^Te(AJRQhMJ^N_KYcD\4YRVbWA@E?Z=H;E5&.Z>8ANVFV`G>B7H@BKK
line offer.terms e447b4	470	\\ND-8EXMFRd[RUOMVKJ^UCX\JDmROJP]@@RV=>D@8kFwPbfUBJJLDTRT0=:fL^b
line offer.terms ea5371	366	R][<fVUEXCeF@>Db^O?#KF<H,f<JE3?+_O]5Wk^\FRUP0CUIa7cfeI;HRkN.4RGB
line offer.terms eacfcf	515	CTS537Q=Ba_TGO>P]XXRW4V0X[QVNXY\UE5@UWWbX/>QLVLC8#_NF+PFGX;EP0QT
line offer.terms eb978a	455	3QKTE=SAMGjC7O`K=FO7G`RWf[lfJ,I4`MaJkTPn\>6XgLf:YH;DWHXPC6VZMR#>
line offer.terms fb7279	508	GO87;0[;FpZb/D4NOjF@UIm<Xa5p;?Fhl=A2C@X[HO6?4FoEC.;8E4i2G0/#B?UN
line pay.lure 49a576	399	GMAQ6PPPFVO=X?6MbV6,]U]OV=\Q^RQ`0_aR#Pb6QUldQ\MlJT>S/_[XdKVFNdBf
line pay.lure 7d0466	602	Sc@cKCHREU@BAUIASMPB@kN?#VYYAQR=DYIKKFE;URXWc]CHS]UBIT>[Mf]OYbR?
line pay.lure 803281	509	-]BXGCF^PX+XV-`;MX1KPRRH:=GJLSMb:S:wbEF<j9Zpr7Yn`]R:G_@SVPdHlgSS
line pay.lure 88e44f	470	2M:bFp0bkL;U8;_lbVIHn?X8\A6bKP]gBU6_DD;@0:uewWgSMbkARLYVm/dF[ndk
line pay.lure c9599a	447	G8@DE7qDGYv`2GDTZF4LV.R@igPfBB:cc3SR8GuwCIR:4K[E<A7J@H_J9^5LMI^3
line pay.lure d14732	428	#ZORJOL`/f?c_IVlbhJVaM:;KA/l=:6LQWCb.D]QHI[8WAS4Z<EY.SHAV`A@XGWY
line proposal.availability 04ad95	412	AOJ;N-J#?ZGcaew7Gn9T?KA_WB/OXc/TATNTLHKf<Kf_`*b9tOFN0MOE7U=9IRSa
line proposal.availability 064833	544	P?1];YLcg\BNO_>W6U3FI^ZPTF48UYPROF@e9T9CKEVWCSEHf>#MMEk]H1[TaEG\
line proposal.availability 073c5c	625	TPGORNTX?EGIRRB9LJIL=bgZRLN#NkKRFKHHO?\CGeGNLU=[U.FJHXTYE@GSZOJL
line proposal.availability 09263a	500	^<#@g[I^NMRGwUDO<a3\<ESkGP79G`Gi=8C4<YL`)Z`>4j-FILPPHB_nLb@isB8G
line proposal.availability 0a85e6	537	THiNfYfV?OeJSWEOTwUDK]II3hND>XLaGDO>Tf]sFVmSKU>E?AL7OZEO6lBgT-AG
line proposal.availability 0f9fe3	489	WANQUApE/^bC?JJ9_NFFKFT?NBZ]Oj]V.JRO#Qa_DWRIUgT@GSKCNK^VJGIr4R9D
line proposal.availability 0fe66d	368	d`UkYVBMHY[P1dXDRH@[Jat0aL@kBeDEG?5f\mOJ5bMQMw`X@E]F[SUX[LO=>GmW
line proposal.availability 10fdf9	451	PNJMVgSQU?PYHe]B:5Sd3InY9FE-3eE9JSw^LEJG;QYAEZV6.FUGlO@^Y^FDF-97
line proposal.availability 154547	543	`E9@wNWnAif0l`?BSTD=<[hp86=66d1W6?H=/IbP/u[K;kD:C;4.SLiXK\2_mS64
line proposal.availability 15cc93	516	^<?BTPW\L]VYwvaLVa2MPLO\@RL/RLR\Y<`>:GUUCSHULWAcCPE=D2XiSC3MXJM]
line proposal.availability 18f728	548	D8M6VCKZQ@HMPjIPPR?TMOJwJ]@QMd8MX<RFM=GuLV\SDBRSW]\>VBTH?bGHS;EH
line proposal.availability 2543c1	392	RN<Hb?SSOfRNdL=D<f@,ShN]TFKLRFZnP6K?7K:cM\B_eW::P9G6O#^wWsIba_K;
line proposal.availability 2556c6	375	jN/NaVVH^Q\UX<E4hD4YNDO_1Va$Vw;WGK]O3nVN,HhKR]N3GJMM(HQd7l\U*LPW
line proposal.availability 25b6b8	619	SY9HFn:w\`KQM9NV[rABcS`J;A3=_jHm<W6F@:?B4GkaKvf\aITD<\thO>WLmXWd
line proposal.availability 2880f2	422	U5wcJV9djVL>?9HN83OEGSABEl@P]:YMU1X<YLUsIPYJaG\4K]Q3UV9=-Jt7I*JG
line proposal.availability 29cad8	386	Q_:KC^0^DBOTeLeL=UTISNee>.AFvS4[6HDF;>RVD#n^@PZBVR?Q_UYbPR`Fln7S
line proposal.availability 2f76bb	485	KCbRh>fPG;CQ]eTNOUYVATYcKe>w;PM=TG]K^fSMUlCIUI=?.OEWUUC@CLfaTEO?
line proposal.availability 3305f1	533	TSHXPV`jBe\0iV;G?]]I3am]MVCIOPDi8DHEDgZW8f\RP]C#ED0I:=XXKc<fmFCD
line proposal.availability 3c8320	566	`:2LBEQCXSKKFYLU;MG^QmGcwNSSLXBbEEC<f[gSQH:ESKH4^D5J^5UF6cKgVoGC
line proposal.availability 44d3cb	485	X@V[JFRODVcQa^JW1S5TQ\dbYBXKW[\RE9GJ8EsS3NNFEWBABDJPS4S^DwPjPLHH
line proposal.availability 4c0fd4	502	H9DUu\l:ZF\)?H7>>\[DFCELJNeg9DAAYL]5\q[]NROK_XPTAHBXU6=TJwYR8QI<
line proposal.availability 5164fb	349	=<Gt:iPBVjXBHAMh@R0IJgTb/X^OB34H>92_Fc'r$>:V#WNM^^B+;etkMOZeV+*<
line proposal.availability 52fc52	501	N:DJpE9MAbPQN\?5N?M[VhwPSW'DHN?E>N7EVE0Q@gWdZcA=X7\KXPDWKi0SJ/?=
line proposal.availability 54c939	463	ZS:^GYZdgLMq;I76QY3OCAa38-C\MiHZSZ%\MD6HdJsf6PUfY7@,=_^mRFdNkwAr
line proposal.availability 5bb9f8	425	MBIFNwJYI`iS]k]:LZLJMX\hFF`OTL:rfGcF@TE`1AWZKgLBMJP@5:kmTOASN_NC
line proposal.availability 60f00a	558	]EUTEcP\WIMVD1Aw`E7g57GT@REDBVF@b\\ZWIFVPIZ=IRPP@8[FYN\?<@=>G?`T
line proposal.availability 621d06	358	]\8JOXkOf[DoNNd,\?n1LOwGGCK]_JBXC]<KfDb%@CGX>ZdGMNUE8E`SiecCaeFF
line proposal.availability 628968	395	GPEL9ReXfY@IeOJ]UP5#EPu]SHBNND=_M7AdHLHXHBpJKS@rhO=I*o\wS4WRMW@F
line proposal.availability 62c56e	512	oHI9QDaXQ\fBXa=TEH;DRNYwKLD/N;MUR>C;Eg@UGV^IA<S9:TJCB5[X5EWoFDBB
line proposal.availability 6d5e19	456	XU=@\dj%4Ew4TtPTNQWO;aWUHV'6<^8gFSELK]XNOa<37J81;PONSCMH<Z1_N9NN
line proposal.availability 6f81aa	632	hGNFnhPVFPYR\OFNMY7M7QYpFY8Q,]<X_=GEKEBp8_XY5RHF52P8NbU<Aw=XY=6Y
line proposal.availability 73aa42	445	5VNOGTjZSbV@7=TSpAa;JcPFL[LHAEUFwAYOXkehOK?6`SH5>HW]QKG_KNDwB9^?
line proposal.availability 75717e	387	$RSIf`\\DI=B[<iR4R^PTTBA9_bQWNZ-elE@h4HewZ=[d<Z*Lb_kCKH<`nW\+MSQ
line proposal.availability 774942	461	hJ1WOM^Z9;QHJt+7ArAM.[wM:P:9;cA].?R,RV_I8t`MGWD&:?X6,i\jC\D\PY4M
line proposal.availability 78a039	624	<SGKU\Pw>CROBSFDGXCAW@FGRY:FJ^?;DLVIIU<D<C\FNFRU?VRXCJN[G_Z\UM\U
line proposal.availability 7d026f	439	=R*W2ZIs]cUPKIM,?k3#t6_;];D5^ROoTl9aD4?D,?WpYdBQDK83?\ZcSD?@oW_^
line proposal.availability 7e1162	411	PIBC<NZNLW4?hPJ?WL^;HN7NHBKZJfEs62Cm-SeY.TdU9gtG^=QAAEawX9BXa:5h
line proposal.availability 83a02c	314	\Z(N8FVZ4aC$kCTr+1S5IBKBgj@TSY?^`#vIkJ=37^c:LD,LL7QHr]?]CAQM'];E
line proposal.availability 855571	403	OB0EDARGOS`Ek^6IDp6>@eU[SE4Y:p?KcAC<NN`\BwQ]5`KA(MU5@FEgKgHZe7BJ
line proposal.availability 8ded75	480	2IeiIZS6w:PA+3TCIRiLDWNEQS\`9?FM`Ld7hbhVd<89M>TSV;EDP7R?UHYZ>KQh
line proposal.availability 8e3c73	349	dIHh7OD`Pf06EO;I5fX6sCAD=A'KLfMe=[*UH3EMNPurC\EVBWA:lde>RG'0YFUw
line proposal.availability 947b79	413	[-$@ifVYT[l7jnJ?:W<R1nckFEPI=]ZF27hHId8hGRcUKc@U68-@#eU\%a4cZ?;>
line proposal.availability 99cd4c	437	O/&VUS;SkaPf?GCR6\#DjE=\8T6\fu<Y3KGXFJBZ8H[]i]c\YGZ&6;dKWUY@sSJn
line proposal.availability 9b03c3	443	9;WFIZ\@VQXB[#Pc[;_ML\=:JUgLQJV>NP^@iR`kbM<7NB`E^bPTbQ86TT[eXGDC
line proposal.availability a4ed64	438	_FRwl\WaP\]J`]S?>n?@LPka+%<dLTSXTQ@P\\5a=QO[>X1AOACU(Fo^?U4jLVCS
line proposal.availability a54ed7	405	O2PG`=WX]goMPZZTHYWHC3J`C\:T@A8TVK?N7laW.,Y`]wYWN?C;_baWJh3G_@:O
line proposal.availability a8e11f	535	<J>MZgXiLTPOHU:APwBAL\K`Q^>NEFPoQW\OI5MhHNS=P`Q(M5N=6^\LW[:XQN@K
line proposal.availability ac4082	480	R-C?JpNU/MSV9HBMTZ5\L]PSKE4BHA.a\6mSLh[b6]^d:e:AL:F9NTw_;qAViQ2b
line proposal.availability b05c6b	461	SIN?QYuM#qO@hb8(GgJ3A\a_NIV;<ZEs:KYGF?YbJpin>bB5F\9R3=\d?_9YYP)7
line proposal.availability b18869	508	XKTS>WiQS`L\SUe`kw?ZWZGNNOIPYLN\BZ8a?4JLE^agUGVFMc_;BK_[S@JGQXRN
line proposal.availability b3831c	596	Bb#B=PE<QhQdCY-BIn8M^6uCBS+NU[1sQGQg8=MG9TAT=[N\OHF?-MvUGWH6^QO\
line proposal.availability bb429a	463	f<XRkb>T9gWHad5@KW>MIfdp2IF*\w=R+\>NTH6OBOKHJ\2_<NYJGIaO6\*VhS<A
line proposal.availability c0decb	482	bLA@I[=vcOCkcU9PZe$DIXl=7=D=^oVk6i#K3DCP3L_[Im?T]i=TMQ`kU?MGfDOR
line proposal.availability c53b37	407	VFN=J[1bjT4Q=JF]Bk;H]]J<\B?F3I,Z6_[G@3R1I.TjdLWifH<61hu_a#^Cc\g\
line proposal.availability cf0ef3	441	W9Z3dfS6S,[w>W5[N;WU=TI?.cFW7D7=IAFZ,U]H^f5Q?D61<+Z<[,W19i8K?9F,
line proposal.availability d39634	435	L=?J/gHHWG]eNYNY<n8S]KQ:N3:bJE:eEU?W@V(R#KcYI`e=[ZG27Kia@WJThFG_
line proposal.availability d55cf8	654	G>H][VfZVK[@G2LGU?XASY:D@\Z\TId=VEwGWURaX<MHcYR;ImE\GFODNV^qA3FL
line proposal.availability d60218	386	d(HJeLoSOSM-VPQN;Ta]Pj9mAVEE>bX7HUI3mwOPbXD_Mo3`O/;U%OrH4JJi[5LA
line proposal.availability db8517	551	Dc,H8=DnhnOO?LmT^s1:_2fAe78PZR\eKHBA4AO>@;ZYSd_OT[69J>bgV#NI]_VS
line proposal.availability dd7c1b	371	1Du^KWtNS)P6]H\J^Gl\5J>9\wan>Dh4f]Ve[SX\C^S9VM=B]8U;KGK?'q>V.M@?
line proposal.availability de872a	466	^26YQY3RAVX=HS=lKE5C^DacKK:;QSV^K9P<FLI5=J^ZXw<K_9SO7+e_UQMUbMgG
line proposal.availability e98e35	384	&T?SPJbh@dQO::]NPmO8KGAFS^3JHUKkSE=NO-cCBDRpj[v^_eM?7Wcwb`G'aZYF
line proposal.availability eb6e96	397	\:KMf]6]EUa4LVTbUlDQCTMl7;2;?Y5SBM)UZjK]*[H1@d:=9N=]?Ewb0m4/eIX?
line proposal.availability fafc92	420	BaDW_MKhqfjRwWPZKL=B<VWB7c=]HVIM=BSgHAlIVWXX]ERKVLPfQJimIX\?sPcM
line proposal.availability fdc7b9	554	GZGSYwFp\O=`NO7NGu:?\>WQ2EGJ\IY\XHDQPJ=@BLUYQWV]@ZIQDfmpYNa^Y[JX
line proposal.availability ffad47	746	j>=<eWGS7kZ4kWN@8l4HB^qfC:288w5S@A<T0LA[:Zcd<Y0@P;D@F@akGg=d`EC6
line proposal.link 0cd345	453	b1=>c\NlT\EN[i4NC_-PCYwi6C,MJj9fGCM<,X=g2aZkHmKPE/4-BPqmV\6bFM8j
line proposal.link 145f41	428	e^H9[B[YCOF@aWc=Fd/FHNOm:>/K0w?BX7_[8<6^Ajgf?h7<A2<4NDPQ6^.imNAC
line proposal.link 1c5e0b	560	QW9?LPSZ1cA\ZCLRIg\IfKbXM:O,wT3lCZ[NbHWYKHYFbOTWTMLAK][[LTX=hKWI
line proposal.link 270408	592	QT9UW\,YWTPRNMJAAi9KTYjM?D4[TU*bKG=P?<8I8YuaSYJVKFE/C^\j_BLPwbPT
line proposal.link 53b90f	443	E-=<V[IG7iUBuXhEEVB72UQ^RQOUCwDG<O-[8YO\@ShTPVM;H8@QU6@SDo<NL6@]
line proposal.link 53b937	428	PEN:aYbY<t`#eUI9WNB`k_XV<O8:OVPV=/=HM^RX4B05HIRM7ARDCAKr4I7ToPL[
line proposal.link 7a6f3d	435	REDOgtSOV@_6LHTb[_?VaBHVH\<nFPTCESSMMiILTKVE8jRKXM2j#`U_WRi9DO[D
line proposal.link 8e91ec	444	YBOiD:`VQwOGA<:KaS>[O8JR8^D>KYQ\SOADMa>W^\7\O`MFKE]=UIZOXEid?9V6
line proposal.link 9a309e	429	CT=HcwB=)W^K_gFb8Z2FBM]QOU4KEhHd3FJBmQUD=b^n\`E]H-`3H`aZfRZQqOL]
line proposal.link a11853	268	C.7ATNMdUIDEWwiScaR3I.Y_D*G:pMMRtFkBUMGFIkd^VlUaKo@_.n`W_ZdDNgd5
line proposal.link a4a8cc	598	FFEC<RN[R=@@L-VCCw2;aRL<9GYBDQBfA/K[CBBAIB\SX@lXZP;A@CSONQ[3^dNb
line proposal.link a52267	442	Y2Q:cOZqBbfFqg@;G\AC9eVZImF/DeWnAEcB:gqZNGTT(U*JA7KX+9rI8TBOYOF#
line proposal.link b3d9a6	360	VhmKaZNN2-h>]h:6[4H(?1nT5YK5?58*0FA@[MQ8\wK-`oK?*BVGJj:N1?3f\5DB
line proposal.link b67d92	361	1V/%[>QcGD0#MHBLW[:S[H^Y6R,m:X=V^d,ON6D=J^L@/_9JeQ:WOgj\<j;FnWJL
line proposal.link bebde9	449	_9GMw?[M?poAQVDJ1M*<;_hV2@H90cJR5=NLI[O_BTGN>Y?&O8L[JDRF1_4^cI9M
line proposal.link c51049	380	w06>aehe?Rd0`aK/ReCJQfkd>T?*=gRaIFH?9B@OBo]DMmQ=&):97Qvc1m*Uh@90
line proposal.link c9d7d1	518	b>EYSWFJ?cV?U`LBQFG7HSNY?M=?:wDVG=R@QqIbH]3TMs@=3B@RG@Qf=i=[h1?.
line proposal.link df4fac	690	GEF>Y@[d:iWFb_OB6\;GRP`hJQHDHXJVB#>GDZ`ZMbJH6]M>FD.SQ;hZ9gGcNBBE
line proposal.link e354e6	531	PC<9^PC^Fc[>fE8?7fA@XJRLGF;KBf9w:=QPA^8WPc^X<=<QSIP89>OZHNM`X@5S
line proposal.link f2cf97	491	PL5NqQ5rRMJChKNHEu.?@imYJ7?PRZCl$.DGIVMMORPw:n24I4.1DRZuPF:THYa]
line proposal.link f2e7db	648	\HG@lMU<>a]:pX:5CNJ5<[YkAcS#3dIUIDD4W`Zj<_J';b=D>=OST?_\<m9`K5=6
line proposal.offer 0115e9	352	mO[Ema1Gg$KSI-6Saq8RXiC[G>.VV\6B\1JaS/3[@iQdi[>INwKZOHOQC>8GCGLF
line proposal.offer 012030	521	`M<LbL[eCb`OdC-FUHLKLRSU\LQ>IOQZJEKLWZMONZAGMXg:\>IH0KOwHG>nQSXM
line proposal.offer 1a4955	601	R<@NcPZjPZ^-w\*CAd6C:BXWCJ@EC`I\N;@C:]`SNqaWEW*.NPHAJL[Z?VNQVQDO
line proposal.offer 1e728d	392	O9YV>g\]C[AIm@BFJL=;QCH_A,0WGORi$IQFAO?mGWbQJ[UC]NFLE?UZGgKewDI9
line proposal.offer 20320f	390	AaKKiAcl?KXA;34FJN5l8ZUR=GQoZ8/`?SDL<o^E?NwQJCKJM@Bf(NGDS;JKesCa
line proposal.offer 21b1c0	594	NS'FLYPaUd9@ZEZJ>h8\\RdHH@A4^mDr8XRSGQ6C.O]oTbG_aPH8;Prm\3SBwTUo
line proposal.offer 23fc63	397	\6<DSsL[Glj-YmG9>YC>cgc_K85#E_MTA?DNINQU4gqOLgM[O8?L9HlQHnLqcRA3
line proposal.offer 2c775d	465	NjRNS_TDM]CUBTSXIq:J]S@O>L#QBLANgK@Q.A?Z[M]\NJKWRD?D[<@FRQ<Uc\QF
line proposal.offer 336904	542	Ud6>4IQ\V[SBaA#V]UQN`LvEWBX=aXN_:29P7YWM:9MOKOYSNc5V\^Q[RGhFY[[P
line proposal.offer 39cd75	549	;DEJ3.O@QJ<kH?jJHdOHa9MLHQBq\QNQA9[dK>@RZKWw[C^]\N^?FQGSVZTSGCSp
line proposal.offer 41beb8	485	gG]-]:R9,cR4WdJ=C=7->cZ[KR7OKaJY>5>H#[WUQRCQPJN2INYIEG^]>S=]CGKD
line proposal.offer 4215e7	495	D@EKKKZO7IhLgS?RD\FMJfiVI=;EaQ<c#U@.6L8P;Kk]IHT4IGEX;Ps[IiALZ[IB
line proposal.offer 4403b0	457	OZ-NFgX[Pa@RwYoA[oTRQNS]eQ?MacIZKP>O$FOH1GOivXJCcP]J4AZWOC>AUWUD
line proposal.offer 46af9b	453	G5A>I[M``bV7ISPS.mI<StQKSXKBItpaC?c'KG\VNLVIU5_+TL?OV<EOQfYwwdL`
line proposal.offer 519b83	476	KE=?]Jm^VcfIYL;FFe@NUShK\e>=5A4eKc.F?K^SESM`Pg\WK7SEH[snA?@<wMKI
line proposal.offer 531863	422	L;M#SJ`[KX?bqZ]=WV2L5IRY;57M2h;JTPDJL;W_J^i[UM;IN0F/eVG:D]D?[@GV
line proposal.offer 54a4c1	418	X,BJI_VG9\W#]E4JGhK7PhZcXHAJ*SDsCFGH0'H]CYdR<qCIQ6AU;Rgl^PNHo\0^
line proposal.offer 566e5e	469	h?dEm;CFAJTS^kuSJcC[A<cw9lDFB\(O/CTYUQ78]hGa9C.I2,^3\;FT'^4\M7;J
line proposal.offer 5955de	527	3QZePP?YcN2JJKdQSXMFEKWThWUa:\SPMAHKa1DaRIG]SPPISXWL\reO\I[#SW4>
line proposal.offer 5e6735	487	c6KDrMo^HYb/gn=LA]>6@Xh[E/:L8g>eF;BD0][m2dTL.q#DBI(2>>db#p4r^9.>
line proposal.offer 5f5fe1	528	QF;UGZ=XJWRHJc7:6W9:TaKZS95[TM8b&7M*4]PI5Uw:1RNRRFB2&JW_RRESZVO^
line proposal.offer 631193	441	=PCF7iIZd]OXGOOZX8?b>3>]PN3RD]C[@XCM=/G@H;fhhGf_\P_3@@QdPqUdw[EV
line proposal.offer 6621a3	420	:>:wLSHZ5dXOPJ@?EWE61Q]YRVIC^nRZ@7B>F\g]SPgXVAWKD6BJSLfXOHUZdNG7
line proposal.offer 6e6370	424	s@;,k6TD?S_&M^AE/ho?Bootk)DC`[Je9#EEB1gO1]VBKN=AAB>VH0PODsUEZ[SK
line proposal.offer 7386e5	427	ZT=^RdWmJiU>]J;;OgA?VdU2JK=GPE3pQP8<PY#QBnT]?iKSQH#A@MeeFGJAieSY
line proposal.offer 78c0ec	427	?WQKHE9F]A<c+>YLSi5ZRO7h_PTKcRTJPXKYYl7IwTXw]TlC\[^?XXDJIVdCUeCr
line proposal.offer 78ccbe	420	NIU+HXQ_VlHnI[P:DwAdU^0bR>;I=L8lX6iOPCFQg]OPU.LSQ_FMBQhWR]gCTD8U
line proposal.offer 79191e	492	eQ_AuP3AH_@lRwJRGDR[PHRU4vU1)o47FV7S]eNKUoC73W.H=AwR`NI5CP6ER/K0
line proposal.offer 7eb33d	494	@DESrTcSIbFLS[SIDlG>W[GI51K>KIVgN>HF?BiZCQGVilCAYB#N8I[`ZRKn:VFT
line proposal.offer 7f81e8	547	BF1>ZXXeHU_HawJP(RD@MUgiE?A2ToJXL8U>SX^YNN[H<kC@=OVTG?SW=JKhgJAL
line proposal.offer 83e70f	404	NwX`9cVIXL_G8:gYw.[Qd`h5PVQ[wGP\D[[ZZU?BVJBS=EIINiXXFZ\ZWGhUh[<M
line proposal.offer 89faa0	454	?CB>Y9LC*MTEURHFBPAHjNgmiS5DRwAH`EUdHSG,dD5JZNNUB+>9W.^RMVGIAjc9
line proposal.offer 8c2d8f	394	t>YC^]R>ZKV\S0L#PW5`VI^XPH>e@bQA9?AX^=iX9dQj;HKOR3KN?MGD=ISN3cKP
line proposal.offer 8fa248	362	DMHKabm>7\;KWThD#n'L2=isd\/=DQA\_0,X[6b=7N]K@[-ZK7bF[COhUa?<+/TH
line proposal.offer 95b2ba	440	LQCIhJOG>P:EgWB:8EbN#YNi@<nJARFNOG9MUHaX^OIK<gM)*I@cJOU;NVpY=PB>
line proposal.offer 95d8b0	404	VPLN4hKDr6NZbDQIQ8YpVQKP1-F<\/W2,EQPd^:UpSDcZ#`GgbQWAiR3H`Rc8\AV
line proposal.offer 96c8ce	382	C`II@>_cMT@ACqH^QpNJSAPWC\EAhGPLe8EIbR3:bTI=VTYVDT[HwNLne;m:U8L`
line proposal.offer 9e0127	446	cML\TbcPw>NEZ_54ZOJDLkGTYAHVDbF>LQ15TUV?kB;B=QPPd^<CE9_HET7R;NpC
line proposal.offer a424bc	417	H.U4F]UMJVw=boCPCE3ADQUqART<-^UZE5QVONk^J[S00[?N?CXHZ27SKJNmQTEH
line proposal.offer af2ae3	372	8\>wPj4d_PTt9<4YiGP[VXI,H?BR\bLTXhrmdUFBZGmOLSJ[lqR[UcP.ACg;Ueue
line proposal.offer b07e45	629	\LFOR[OTFLQ>FO8EYOPODK]FCIONQA5IGISGLwLDECJ>PQNKPOYJ@HXNXIDGUYTF
line proposal.offer bf3343	463	E?IW\ToKBhDMMXB5>W>Edd``i#?IJhAT9?VEBllUNjNUVJM@QGJUEH_QXM@WAQEV
line proposal.offer c3267f	376	RRdQRK=wj[M_QG53^M?9KaS9iE)ONO=AgGbu`FU9N9pP[H]@cc@D=eXMZQ`=@ftg
line proposal.offer c4d064	353	J0ET_@L7Mr&RSXGf;H1fEKwKXY9OPFOTO6Lr]SG<ZHcNOGHOKlHUfoH]1aOZ8OR=
line proposal.offer c8c1b8	616	RLAGSVTgGReI[N61EwC*?ZYGJ?IQHTGb4C<N.SRU;FVRSh=DVZ3W+Pb]XM]heXE[
line proposal.offer d958de	355	0PX87MZSX#fOw,doKC]BQ_Y@D[:WNFld6Bb'6\B6_PGdbT2RW6QbYM4OePiEF;HD
line proposal.offer de1c44	390	sD\9iMf^KSc7Q[I&1ER%<qVVZ[g?uB]JD@j/=W_0[ILZ5To>nW`1:KGALwqCeKlE
line proposal.offer e18cdd	418	??:CL1\l?LOA^[j:/`PM.l\gkOPFSNP_YCYT8SvTRw>eX^Nb1>CC0KWK7l>bM7\O
line proposal.offer e458e1	429	;/TAw@g\MNHONdG0Rb<W3`WOKCRJ;g?G;PLABVPJ>UT`P]>F7Y2.=jYZ='JKJ$Kj
line proposal.offer f1065c	466	DcWSLiYCOafJ@e9E??M7U`UF=ZMSE<<UoKIML\[XTY>4INQQ_U&S?WmW?WwEQLN.
line proposal.offer f42b03	489	b5U@aSG:L\WQ\]BUG+FKQVp<9T:VBP?PXPr?>VA@KUJDG`QK0?Q/ZX=PJwJQ@5FH
line proposal.offer f5dc7e	378	[.LKN[jr%MSIUP@XO<GQJ'o@HUU*E=_b#7c_BEL6HrUYEE3,rW3PEkgoY^=Sf@2f
line proposal.offer f9139a	464	OBjOZJ,DJ*k]?wPPUrV[B76QFa:PQgEMWa;boHHT`[QW'NDZGHHIR\XATk:_Q=`Z
line proposal.offer fa5aac	510	R6KXO7`PO#NXV?L5DPKXOQM[PM;>XFUF>+X\IZORHNUOO>]>KbJDXbQT@f[AC^HL
line proposal.recorded 039905	367	Y`QjrwLnWVFS@SGW]jFPQBk[MTKF6^3\GJNSJ9CZ<gEb^SLY@LPL:3Xn]6VHWVi+
line proposal.recorded 4e93b6	469	SJ9FK7IqClC.Y^FKITQQ:UXe0bXI;NMM8GQFAKJCI]LMCwGUjVObFek[EEQW^:B<
line proposal.recorded 5d6566	524	`+DAk\Y`7\O.]a9;0m6J>[V_9J=7Gc<n<9P8GUOW@kTM*n:D4ED<GN\w;_Jap3I<
line proposal.recorded 688571	583	I82PRZlR1Z]=Wn;<#cADDIhoG@DGMZHc>/ULEgZMUeWM7FE8QC1;6;NrJhI`]/:L
line proposal.recorded 6c8968	420	K:R/4nMWCc[E`M2JWI9J2eWA_mNF9D1c]AZ?F5ZT@]Ww=MSaTNDCOUmaILIWTU\M
line proposal.recorded 9405dc	385	RrbE;f8K]BB'wVN.KhFIKQaXAH:4A`MORPHB_SrK>dER4^J5D65@W7cQDc5PG>YL
line proposal.recorded a7818a	510	XNISaKhhQNt/`dGJDlNT6ETf:.JF2g:`:5>=Uws`Mra[Dd[D=E-M/>tKBdNgsIDE
line proposal.recorded cf53cf	504	U>@CXZee9DHEQa>3=wNDDnYcL>r=UgQ[NJPHPX]cPM1XDaTH@DQS=G`VdW?OWRCU
line rejection.clear 040668	359	Al_gml7UU#_GOKIYL8a\4b8N0PTPDpfN7CAbeBEZmpI<_=RXXpd_[i8Cg;j9[La`
line rejection.clear 07f855	523	d[chWCSRYGFEd]_TQJN7NRMdXNXV_NTHZSFORITBMU6IWQ@IFZFeQ?RFBZwR<]X?
line rejection.clear 0ae719	517	<ZbP3U\S]G>B<]gL:@J_VR@56Ah=VUeHAGw13V\%\>VB>V@OM^SHeUIEL[DJ^PJ@
line rejection.clear 0b9460	497	REO>3f^HX)PMwb_@-XTOdfE0U,M7dM,,2MI7=>^7FHK`=BO>6a^]sAB.A3N?Fs<(
line rejection.clear 0e0e8e	371	Q]:J3HAp@D6^H>>X?q]1DDU:H8G#PCRG2>4XYX3HF3([eTKWXbgWB;=9RQl<RQfT
line rejection.clear 0f2043	512	kI9I5$q#?A>?pRmH&MQCVH^g^;^EilQAKQ<RWGkD,b=98C:8R[:Vf>:EV[^ICTbO
line rejection.clear 0f61de	349	mSK/:OtQc116i_G(\aW4WY_Wp7uZQbX?*U.:tMn6BG4J=FLf3f?^]#K*V9R:Ce2+
line rejection.clear 0f7da6	561	ZlHRB+Q8WM@<QhNGWWVG`wRQX;QLX]CCGE,HODPFB0UQT=I@FUIC_A4AcHQT7bWH
line rejection.clear 0fd999	367	Wt3T7?<`.=?DN`_X.wWOqLZAE7m=]`BH0.BDF948,NX^f<PYYn8TVO@DqbV7OPr8
line rejection.clear 10457a	427	CQLNRJP6BfAOY^F[XS]KdfCUn]_5l[:>KP5'PWw/LC?AVKEAEYGUI=FFeMoB07[V
line rejection.clear 136970	378	LeJ(dpI_cZF=JJ\7S]=hY9d99QC9K,(W5Y[95D?gQ@aXInWew1M9,hoKiHLdpU=:
line rejection.clear 1520da	562	\bK7EVIWW>HT`[iDWUWJwPIGL7NMCOJP<VSFLMPF\8UHHAT>LNeHX9;CQIPAXOJ[
line rejection.clear 156326	536	QW8/;=WEZ48S[TZ8RXlK^Kh^F:_E`J9G<Q#H_<uIHDFDPMUm6g:]SA;K`%ZLASNV
line rejection.clear 169dd5	434	On35?@lT9F1>jeILTad>Xb]T71Z5pH;LD52MaDRENJW-VQ#Q%fLRQ6HCgMj;AXwJ
line rejection.clear 1b4e09	442	\oLOAU;V?>5NRDIA?QVIaZPhF:\>QiU3<`<^6<KMGB\c]\T\=fYGBPQ_]K[EMw`A
line rejection.clear 1bfcdd	446	We?TJ2.NQO6kC8&OGM=VaK_>O\DH\M9q1Z9PGEZ+3AZ]D2UUJYJ;F^JYX#a>Qc]X
line rejection.clear 1d3ee6	548	BREQLO:PjaGcECE:JwC8OAUQKQ@_\fCXGS@hLRKTO@pSW\Vc>X?GZXU_K8NJKlHS
line rejection.clear 1ffd95	521	C_SYKe:Uh9X`5G_DX=aP]=VR;8K=]U9^;T#SSIEIY?Bjed`]OXXMPJ^M_HRIS^4d
line rejection.clear 21e4e7	559	AL:88HVKSMMR<@KYMIHTjIZAf]AIIJ7aMC:G9,QUP<M@WFf[X5MJIPKF#RFBUMpB
line rejection.clear 2254fb	396	QQ0f@H9(MWKVZjUG6SWEwQT^ZK<Jw[NGE?;Xc/\EJ:gAR8JwE^NM=5BXL+S<LauD
line rejection.clear 225799	609	]cS52LWEA:AHawjW9DfEQUrg]H`EX]J?GG;=bL`LBSB?;<FOD_FpfI29JNcEAMV?
line rejection.clear 227ade	468	WFC_^V\:QVT^YK;PMGZu.QwM9=EPeTb<LU^G[O\c=L_B=e9Q6ITQNTVMUh?7II[@
line rejection.clear 285169	458	WR11L]W-:?9INZbH:oL4snrWZ4bOcdIT@<ESwPm.SJBS5+N6Si.ZOH79HTRM8`_K
line rejection.clear 2cffe8	355	hmE\^4@bUE+hrBJ\P7k=<N?IeaU:gnF#Z<Y0SQQANFPg_Jk[[cRH^GV9STcHPql5
line rejection.clear 33a9b8	610	YcAEHXPDQJAIWUZ:Jw@R^ROaYN`CUdRK\B@LYPbCDHLJY;SXDWUmTWA6NEg>JNd=
line rejection.clear 387eaf	513	\N9_DYMWPYYRH=YJQa-j_QlNEU0pj<AACWUw[D@RNC\PYLDH`e\H?h:W`>YXZMN\
line rejection.clear 393875	483	IdV'D;VU=2):ebN;7aPIwUJYN,F@no,>F0AI=3Z:7,KUMEMQ(aS\cJD/g`S'E]h1
line rejection.clear 39b76c	439	[fH9E-dIMBJ;lsJRSSQNcYjee=K8YQ861>ULFJXW;<>F*_@EK\Nw]:EB`=]*UPt?
line rejection.clear 39cf83	479	M]9N6U[U9I?XhbYRMwU;p>i]cV>OpeGLEd;_a=Z85AUHA?@LGY8MnUNCMJ[>MoaS
line rejection.clear 3ba18c	403	N]B8F.s//XX<LwK8@Wl.VpvgVU`BM`??MI8^dCvK@E@G:602;p4jUQEBeCpH*fe=
line rejection.clear 3d2105	350	NNF8ZAgIFK6H`eh>^Z,Aw^fZF&A=TKI[DZ5PJSNIIK>c;(_T2OXJ`P%6j.83WJR*
line rejection.clear 412aa0	421	D[FTLTE[[7?ZOAfaN`;XhLC=O4=KOF]pOG?V/3?IT?e[[WnZjkI#MQUi[HT<bWCh
line rejection.clear 4204b4	476	_aP=:QVDSQ=h>g`>SV[meNm3P6:)Rc;L2^QGJ5A:>I8FBGMX9awOP/O>`Z>?NYZJ
line rejection.clear 444c7d	323	]7Y#PW`TS=GLXQjJSZB`jR?IWOJ2XFocW2a7mUvFABCOC?SAQCSCkYD5ECBFKYZ*
line rejection.clear 4549bf	417	eX839`X6CL65]AT+#]cNokMtdB[?`IKYI7><\:[2=&FO=bAdNWAJh-@/\R^?6dd3
line rejection.clear 4571b9	390	^b+2/Il=/6CNm^lB(rGS`0;G_<g4ieQ>5=jBWKw:RHT@O*JO4D1VsE4=bY]?*jbH
line rejection.clear 499547	507	TIV@Z9SV5MDHRYUJ7`abX_SwiQTOiXOP\R4IKCbNLOOVGMQLXT4ESSHKXTVJ@aT<
line rejection.clear 4cf85c	528	Sh;XVjNSFF3B5EJEX[C<gA`=DE>QGD)p:E#rJKJ4:.TVBLJQUMV9UURYeLWCani`
line rejection.clear 51cbfc	483	alO?XP@D8F3`r_sXSYFHh]UwYI?Cc`4MNW6>mOnF9@;JC_[JPjIQPDJ8R.U6M]]Z
line rejection.clear 53c79a	440	RM/@e1<aUEaPTdQV>OSEqX=7bG<Si^YV#RbM((SJ3ZO@GK<[>_GQcDAT?@MGZ[IL
line rejection.clear 57a2e8	435	FB6O9UL?IK*Z3<<QoSI;N<MNTMe/jNO>H:8PR[KTICdP`R\IwfOPCXeXcXJTFbTF
line rejection.clear 57cb74	412	RV@RKRk9:`E1RKR.Y]a'kWpWf4l+ugNJEV3;eGmILDRHN#QM5W0[X?BFeMW8UToR
line rejection.clear 5a4355	332	GM)L-QMT;dCLYmwQU(^l?hr_ZNgQ_O@?MG'Jl0v>%?0W.&+EdU6f\AH9cGv?(IUO
line rejection.clear 61ffae	512	VHWC\w^KH9B7I^WFJN^:F\_AY[]ZGG\NON?9^SOIWSNDEDN^]YUZRLMUGN[_7S;M
line rejection.clear 6901f5	419	[U8>QMwVPOPU\XQMN]IGHPLN\T,>CX>jM>P;:OcUIQS[DU?SN@0JoBO@QS+QDeD9
line rejection.clear 73f58c	403	SC@Pw:ad_@HTPtW?GRE=>bSaUMZ;F[`EQDT?DNhX8@S@`KA;.S=cb2PKEEYNLTCA
line rejection.clear 767193	356	cOSdlNZfd3tFEPf=T[[S=bZS\Nbi8`P/[YT8oKa]=7W$JmQQSU^ZVSD#KY5eGBF;
line rejection.clear 7ac572	445	mmK0GP[?O;?BXRZR@uTEXuNP\FaDwW<CHKKFj1`=8@GI9@EM^d6BcPG5^IkCJYfC
line rejection.clear 7b5b9d	392	iQ@W@DIR`SHO:eCL:_a:GRalP5SUZnEVe7VG]=lHD=FKRLhXH[8S_T\8DClOEkw+
line rejection.clear 7cf7d9	548	]S@FFLQF#58@XDM7F\DEaX[TWBaAg^=PP>C:hO`7>6JKLCWIGVBec?2ZX?Z:LcEF
line rejection.clear 7e4dec	366	GZcA;6:[5PL'[Ie3JtP93YGBPEj9V3?VLGlXS/O0@J9%wJOL@Uh_adOOQ[S0:Ijh
line rejection.clear 7e7e8d	449	FFcPSG_^UI7bmw_3OWRbq87FO78RQ3`DH<X'FH@QUDD=@@pDD;aCf,X;A]F-JQ:8
line rejection.clear 86dfe3	743	OiJSPVRMMRNJPN\SY[CI`DSKUQWJUEMXJf@JPM[>EFRUDBOLD^GLaKDCSGFNNwWM
line rejection.clear 870c66	383	ALYJUKTLH]KIacGLKOlJQJ]TgHVFN2[G:2D;O:wVJT?PM9B1;NE^lX@]SkN81YX@
line rejection.clear 8a3cb6	398	hW^T8IWNO\?Z=TW08@C>Zr@He-TinC.P83VDpWaX[#2@=SQ>;]PfX?dU4GDPH@DD
line rejection.clear 8d51db	376	IO@@cILAX5ZWbKZ4ILZJtQUWrCZFnG=8@W*Vb;R3B\DDCMX::WPQwY4AqKWMCMsI
line rejection.clear 8fb019	438	Sf[N22QT5<0HBWi>>bSGk[WU`=T6XM#J,I<YL4a/@AN==>HIFd2TFHZPBN\+Ewu<
line rejection.clear 90fd5e	637	SOKGA@QMG3KSw^Q5@USFaZOMQNSEZWBV?:P;LIPFBLJBGAgNQVSKi?<<GHI=ROUC
line rejection.clear 930bc4	295	YJRRJU^QUb[i:X^Q8OB;YYE\nO-`w[F6CK,WaL18J>fXCXAKAk=YZP_MV]IW3KvZ
line rejection.clear 93a7ee	443	`\?D4XSSV*<TCKp^apU=wcpkS<TET[>Z*<<ZK;a;:I=`ZL8POn>jaT@Vd9X4[TKV
line rejection.clear 98e1e2	529	G_aHQApSPDFQM\:E=Zo>d]wUNNe<LVMIHJ>KZSpHIFKFF8G?KV_bvMP;DNU/@\AE
line rejection.clear 99d3f1	413	kf:c=[N;^@Jd+&:TYb9EwHRS@]9R[aeXSOLiXAT;M5RHSKrOWkE7IMIua6[;YjRb
line rejection.clear 9e8770	388	>eL?#Lk?XO=Kc2KLKQ=E_RiB^Nv:ht*`LR?dCFNEU;>Z^.h7Ge\^aS]]lIN,YwRQ
line rejection.clear 9f521d	442	dSO3B:S6FVFM\]DN@gbZXwgQTJY2DZ:GRQ=LDN><%J:ODF6`-RROfNFKQPO>;ZZ=
line rejection.clear 9fc5e2	583	`eDM?QM@R`,GbNI;OSU3rQbjK9<A[UDD>NOXU8N#>O9RRdBeKgCTHXW8^Md.HolP
line rejection.clear a084d4	371	0_H97/^ARN;UareWCc555Z]#HMY*dMJRfOBKa3V_6H:jAS-5>QNb=PYS+ESLHrCE
line rejection.clear a30892	367	8P_'QbRUc/O]LZXGF/d'h\MLBKo/ZBY9C6d4UAPKob5LC>P<,JF>\JR;#]JgI?25
line rejection.clear a9dd57	468	wQ$:7is6G?N>]ZSXElM7GYQUaDV/YVDM-:KJYLqeA);KYK7V0P/\K34@SDN=0l[;
line rejection.clear ae28f0	380	Y^T6<>NA7@;Agcb>QjLJfV\[O?X1cw^^;FB=X9\;OFWK=OBD;g;Zm:K\C+l37R[P
line rejection.clear b36671	370	GjL0<e_Fb:9Wk[TN<YaC[jOPc^[&KXi[&QWQVFKYBBCD7Ic9E`@wp?VXKD`FTbFQ
line rejection.clear b3689a	338	Tb??RB?ir#T@6N@jXRD<aclEc@LIcOZWAV@YDSO_9\I=rV`b#o=[bTnH>UFHogPL
line rejection.clear b3b96b	441	RaV?V[c:])=MQY;SSBj@Y^WH`Y^JAFA<OU/Lp]QDQDWPKCQVBMDjWP#3ELRI4R_I
line rejection.clear b791d3	492	PTC>G8f@`?VGe\RBP[kJ^c__Y[U5t^:R@JGRdNeP:E4@E'XK@]dwhNUAMNpC@NdR
line rejection.clear bb4c16	509	`\Y;6PbAj&AHnXiNOb_XbR^ZiIPBf\;LMF<:aAwHK>?@@JPN5g.ZZGGKjCJL?[YG
line rejection.clear bf415e	389	oKJKLKl-I@Q@oHb_T*O@a`jUUnW@^aDG]#N2`QeF[]412YKcAZJts<M33CQ<TR7$
line rejection.clear c1f18e	584	A]BZSW?q@B1T??GGNd7[i?^*1C'rPB,YR^HlHA<NWKcfWwWUd[Q/F`S[k<\>OcWt
line rejection.clear c5e9f8	453	XiL=BbT3Td5?^Ba[WPV[wH\F[VQHVF/fRTOPRAk^CB:4JOPXdS\IIKJHZZ[1McTa
line rejection.clear c6d729	325	ei_BMXW:K4IPON]h[QDW+w^vBS+NiaX>AMO\.ScDGmJFJ`BS2g-8GSm]OQhJ@gbX
line rejection.clear cad31d	344	S`B7ICVN7MI>wEDD/SY@fHTqd4gaglU<=<cH]`qJPTS@.6FWIV8JA2LJuPjUQKrK
line rejection.clear cd6077	442	MO92TMaD^8JEpQqOK9R=]CCWmaWH`]NFJ@@K^M`Z8V:d:GNrI\_][<I8w\s^*qF\
line rejection.clear cfd4b1	519	dSJ<DBl<Q:SR^KS@=^TEQTS]bXLCI_>FEN3LREX=?1DP#B@_MYJO`:A1XNI:HR_:
line rejection.clear d01b22	734	:aF^IXOccUH`MBX`][OFYA_L3D1XWJ@XF`IZA=CE=HhfaZ]a`f^<Mwd\k=f;^XiU
line rejection.clear d12930	389	ejMLM@aXCTF5XeCT3X\5CPgNe@C'ES&J(E@OYDRKGH?[>MHMbERTl1OY]2OT_w3?
line rejection.clear d5de05	428	ciN9K1i(0>D.wgUT0OR?WRvedIfM[nABU9SXRMDZLFQ&MI;B?UHdUKI6OYRB4SFD
line rejection.clear d61264	429	Z\G6M7qBH?CTiZOCD?i:9oaea`h5mZ7A.W>0],`>CD<R:L8=(wVmd,J2/P>H4i`D
line rejection.clear d6cb27	451	_[X>R?TDKWLQV@Hl>kUJVVUUH:L4o[II4QUSeBN.TRRHJICV=gD@HYZoCF`#NOjZ
line rejection.clear e37ad0	486	g^LAN)P>D2JTV\WQTEU5^r\ejRS=NRBBDEDVbC[HQPAM#D4NGWV\bKFIHUbQYN@;
line rejection.clear e596de	418	4P\aK?wXJeW@iPA*`dNdM6BbEGQJFTwBSN(DEOBBRVNM$C\-RgPZN:SdF=RkZ6EU
line rejection.clear e9c489	441	@IZII[[8NC)ChU]=PjcLAgBJ\#S@\J8k-W=bO/\D@KDTf^ZQ:X7FdZX4vIZ6R`VV
line rejection.clear eac544	606	O`NNAXMVYJLcIHWLSQUOeR]]CQ:6NRVE.K>\QBNNFCK`=ZOJ9QMDGFUL\ha#QXYH
line rejection.clear ed20b0	536	^c?@LU;Gh8EaM7;NISXBYAJP;CEMc`=^GKMaMLgRRP=JVKJ`aDCJ;YbKaAw4GSl[
line rejection.clear edd4a2	415	JQSQAA];QKaOY=QK_XSSws`AkDERcZ)UKY9`GHcDJ<eaP#[HYL7JEHe\cInGGVMW
line rejection.clear edf521	413	JG49MbAIa=AKLFZF`TG=iMkZCTMMQ\SKh44HUDG[OML]BYWRLG0Z^GPkmZ`ADLwL
line rejection.clear ee6999	489	_w77*EKNF8@YD[^QFeD?X[kC[MW[n@=GEF3]Z;V<+AD@LINTZj>FmUM9i@P:IjaR
line rejection.clear ef5b89	563	he/1RV].IY>ATZUQLXb<_D`Qe>OUR`*E;N6hM8P7GOFdI^XW<\AAaM>^Y?A6U^wF
line rejection.clear f02a47	403	jh_VHDeB-KILFXw=2`[Ef\[\[aU@dg*DG(:VpHs5=I-FE`ISKP:L\F69tHU7A_^P
line rejection.clear f08e75	392	cq:*D:K>AZ5JiaEFAVEOll\whPHFtgNJ=MAZN7h;>>E?q95Q9XLKDTZCbW_3OuP9
line rejection.clear f28120	641	XLQ;M>[^Q9ETwmbA8@EUe@OW_B]8`TR<F=m>U@O1S?FF;A\B8SCeoDACG\F?=NBP
line rejection.clear f32d2d	462	Yn<,<Pv35B=$Uva9<W_7bpcZfAp=hq0=)>P7WJlAK7E247<@Aw;vn,AMn5iJ9cf3
line rejection.clear f68509	435	bb4BMF`I;<;F_X]>:eLCbYX[\DSO^\2?0;8XZ#e?<E?N:P6W<p8ia/=@?6\=@YgS
line rejection.clear f8deb3	428	Js@INXXO2;7FVSI>BaF<V_Xj^4f.pmCA8hF9YV]L4HEIPk@CEc6wkG;(XHQG>ceK
line rejection.clear f9a74f	377	6XCHFCaNKVDNqSTh8aKh6SNZqV]3T^?=>N^VTAYEN\POBQAGVqA93\:O:`wECVGD
line rejection.clear ffa03c	489	[LUgIgYwaOYO)LOLfPk9'MFP<^YR1Oe?gFi3Rfo\jJ_=e_\@[QAmRe`JFEGQGOK:
line rejection.farewell 0715f7	448	Sg@>G8b-R28=_bYA=hc1u_aZ[BPLfn9FEJ#<nN`15CDRh8<IUwSSkRC@]-X1>ka;
line rejection.farewell 14f11e	425	qvMH>Th=M5;YiPPE=gY:wpoEQDS>__8><^B]L@SX7=8FUMZGAU/`^I=FD@JD5jS6
line rejection.farewell 1d1358	563	gaN<N#]<E5HKQIoDD[P<8DTVZ=`A_OS=LGZ>XM^EUIDK:@H?$X@_S599/T]4'MLF
line rejection.farewell 230c3f	611	KOFGE`=FJIQ]NTCA^PQBKYWD@SWQSISbFPGUOKWKGDKOBVw^bVON@=S\E@P[TdKS
line rejection.farewell 248b5d	380	:\U>NcMTW-D['TD6HG[GOP2/C;>Kek;VK\KNKSU#e@e]tIbO^RJZD)Sec:[.^WEj
line rejection.farewell 2e3c26	355	nW:?F3K2?D5DTsn84eE>QwHQoBa<)\NLG?F?]OsA<=.T3?naBSOP[VG2eHj84YgM
line rejection.farewell 3c0963	434	FoHUDYS;F77I`\`4P]gOtawOAJIJRO0XIb6bU45.8#AZFI1SN^VEf=O1ZIGB[Tr^
line rejection.farewell 3ccf65	553	PYHAAMG:N/:8`F_%NaKJeLO[PGLVq`3FB?MFE?]J9@?F]YPEg[<QMYGGwV[Fh\]X
line rejection.farewell 44533c	331	=j#>L[lJWeQpCGZwQeSra[</AN`SJFE+8<:dHK`HRP^abLO`]6KZc:^L>?iMdWef
line rejection.farewell 755591	632	PP6LK<YA;IGDZ^NSBNL;HVi]\CIEJWKLBHHJYFSJ)I33?L;@@_Nm^GEBJPQA@W[#
line rejection.farewell 80df85	436	b`88:LIY??DLUAU@EacBZrTV_TV;o_DN4*1:w4VHHOMI[8D5DdPtt-<DG3Z63Z><
line rejection.farewell 8578d7	379	^gHI_UITgPSdqJg=;PWLJ\K3HDYhT[QeBOtLJQ]HND%SX6eGCB:cQwOTELISYBUU
line rejection.farewell 91d3cc	462	4M>^dmXwB[`HMPqa@cIEbfQKrKFGE[GPQY5ECVKAMcK^AIYPO6<O>WAXG`XVqh`T
line rejection.farewell a14bc9	541	fU@O;B[0=JVWbeg>>NKJ^\ia_FN[KkRGOW^?aGYMQHDXZAGN9a<HfKU=M?w9@ZdK
line rejection.farewell ad9bfd	595	JEFECDOBCE;UcfaH<\OTNU[`w:^?Lo?F;DN:aPTWJW<^C7BOBY<h_E?PZIN?M?IT
line rejection.farewell bad998	452	:\7D11U:BO<Sj[UJ6J_J`XrXuFc3`ZT3E@K@[D^FIK8A8#BWAO>Xf6QHJGI,ILWN
line rejection.farewell bcc437	349	HMv-PWkOW6TLg-mSXHR^R_HYZMZ2P4]\n2S6ADcE`@4Oc:XL<MLPwED=iFZC0DM9
line rejection.farewell c42cd8	440	Ud:X8$UGKW8?obTWUvX^^JYNiQlN]MLb<T:YIFnS%MTYG`8NdwA@LUOWPd[8TgZC
line rejection.farewell ca54cb	678	_J@W=BU7WLMAKwr>JOa:TRQWZPYLOO>8IOFGLK]A>CBGB7@GSXKehVRMWEXFI`UA
line rejection.farewell db2eb1	524	w]P;@HP>UE@>[`ZFCWgPoTSa\FZQ`m@5GFJ<`IY7KJ5AB;YQ6JMUQ@;DP=L4IhHC
line rejection.farewell e18851	462	Ub$A3DH^KV+M`BR\JfOMRcb\?DL^ZcEURSRF8B?0779G#KGq_WKgu2L;L?jAS]YC
line rejection.farewell e3811a	354	^LGZ6hV_K^:R\GaLDjL7[:[XL4F;@m<V4R;^BNLb[B(`P3JZOUl']R;L@NK+AnwQ
line rejection.farewell f57e9e	455	HXBK%C]JYN6OSSN6P^EdvOjB]EYNsL;U$M4IR#76O>RH<BMVSj]aNOGf]7W4]Ec=
line rejection.farewell feaed8	596	^@M;:CIYO:;HWSh5GWT^aP_WPB[@nF@Q<FMBMEYF89DPD?MS>`W_w@?CQ9Q@Ij\O
line rejection.soft 11bde3	427	Nm0fB+W2AL*NM[TGTO4LkgPuTVCbWkDQ??F_8UJH5>IQPK1Q_r#EBM/8Q9S6Ip[G
line rejection.soft 16650a	368	1OA8?F>:ONVMH`w7IW^^pZX`=OIgTKS>Fg^>ECXRcA5`\BRLPRjVIJ;d`siWEN<8
line rejection.soft 1e98c3	569	PJPIHPwLKC8QZb[9HSrOII?W\JuR]^`>MW7<eFdQQNS?I=VH.^D_eEB+G3gNI\>:
line rejection.soft 202427	531	Y`G=C=n?)QE:SVQKFYaG^dgOVC]>^wK@J8HGdZq@?BD;6>A1BVIhZD3FHHTH=[b6
line rejection.soft 203d7f	641	cj4MD<BIJ@-PWNP?IbGNniwWNIR<bcIG7JYBS/=>L7XC\TVSGf<\dKZD]?h<PYcK
line rejection.soft 284069	524	3DC8?QY>=U4HLXO\RZ>NNFwM?T?SDIJ9[[GUCERG=N=KRK[GUIQNPR\ZP=Xk;SOK
line rejection.soft 2fbe82	377	LJ+Y0?h>WG(FKQ>WfwSVqUfJeQQAjAJD4ZO`\2e=@B>QF`E]HZP<`b,CA1O1[Lo]
line rejection.soft 365cfa	497	l]R?EMDTW0[EPLG?,NLBPVMTeBdGw\JQ5TZC^kQNQLEZW2@T0^PMd@D>O^[C6S^C
line rejection.soft 3d9034	455	w`gX\GK;:Gj]D_RY_Tb9D6[KMTTV9NYC9TPCq>k<dJHKVqJ4`Pic[\:@<S@TELIS
line rejection.soft 3e30d7	477	ML`UR@VZN54W:UdX5SGEGmQZb=:UJUL.6AZEw;HBDIHMP@_Z:DbVNG?KCL@TE@EN
line rejection.soft 44e4df	353	P>2DE<YTJOV8]dIZ4FWjShmbfZwRk0UFT>h;GYdLX_cKUFk8NL;i.LNif:>4I4C1
line rejection.soft 4afdd7	527	GPRJXN_UZ=bA?-+SMJMC;NFP<Lee;Ba9wCD[Qf[oiAO7TI^D\mIl>P;=GXSS@DO:
line rejection.soft 4ec4b7	413	;W1I__<IT77Y\];9:e7HtLAK[ZJGEhPTP[6^iFEOD8]wqG\TZ^u9^D_]cAe7Scbr
line rejection.soft 56ebd9	413	PT7`LV[T_-Ie@[n`q\_omJXF`QXLTW7\RR&QSFNYcJO[n^ZLGQw@A[A=f6CCQagd
line rejection.soft 5d9659	386	Vn-1IKgXL>8WK?K,>un7d]V_YJ`Rkl6A;JGIQ)h<0G5cRBgfPZA[dI@*pEw3*ha[
line rejection.soft 6344a3	448	W:IGRFSBIGEfUVOT#JP*O<L\ITKqM[J/N<A\SW?Y@o6ZWSOHNB_[RNY3)EH@R=c_
line rejection.soft 68f1ed	530	`n@\GRQY?K99[?[BHwZ%VZNTeKILcP*XD`NEKFa]A@RBTTBW``HCe@ROTFl1Tdc_
line rejection.soft 69e14c	388	YcIKYQNY'\V[LRU9aS9J].w^@_=N`eN<BC3Y]@BRAG_EZ-kU@UP@\@E/REV@UNa?
line rejection.soft 77cf3a	525	XA:^VZDBMV[C#H<LW_JOMOTN4B@Z0IBPDCg:BFKf-CT>YNY?V@R<JIp8[ZBKVQL]
line rejection.soft 7db5f3	306	TAl6)a\OP&TRdrw)Ccf0dBLXq9L=qUGU4MVEc=pjL>IUTH?a&`I[PP)5d.Z;QapB
line rejection.soft 7e113c	344	a;FHL4JJB14LZt$ueJZq]5wrZ>NNjsE[OWlKBDWQBBQP-N9BQL9@MGD/GT8_@HC4
line rejection.soft 7e9457	453	ERRF^>=?A+LH_MSANWG%WLU]:g7H\PG]Wa9MSY\jQH]wHCYbLi;HH&IEnJVgMRZ@
line rejection.soft 861a1c	518	EMOIJJQYGSWQ`Gf^KOVHwSaZYZ[T]DG@OGAOO:Z3A?5Td5M[<pGH_CEF<FQCRTc[
line rejection.soft 87f42b	407	EUaKMd7VaiSEN;KGAZU>wp]\KH^AhV6=CTVKH8\JK88`l4IDIsPDTFZRV0^FDgXX
line rejection.soft 8ccfe1	409	5r`bIK<bQcOVRcBCQlGK^RFgYC>]_SHJ4A0uR:T6.QTw`_K=lVGJ?faAUCS1Pa>M
line rejection.soft 946807	422	^UYM?6g[U,-i'ID,He?wuP9O8DeIPO]i4[ZZ@M@MAOSnbKTJgRb;F3JTbUGGJE?Q
line rejection.soft 9dcfe0	446	B\CMF^GQT5<8YT'<VIe4AXLSK8ZMWAQKIalJMRF>N1HSLRDM@f7mRANFaGwSXCTU
line rejection.soft a9c69b	432	^hJE/oNVb.'9WF`CJXQSf?f`W40EYj&X<JKg:?J(2;B`OMSZZSPW[V@L[FwQ]bab
line rejection.soft af145d	564	PV=IGNwJFTZ>_^FY@_`D_S[d\JfFTc.==AOGZX`e^G@L=NGJMaFf[<SG_:U@C_ZQ
line rejection.soft c3be73	495	fU^B;[<EO9IU8MwPLj]RWHTSQ<]@Z[KMHHaHQIJP;IZQmJJ^LKHKY<@PcCKC^[EC
line rejection.soft c5cef8	507	^VPn;PSaE`eOR=?O_HKE9^K09dT]&0_FRGWOHRHSHE^H\@dT=N>EwS8SFGHUDRVM
line rejection.soft cb46a2	445	cgFEQ[O@C8O6Vkj>7[gMb8YXa/\@mN,NAHCEsJl;E>NRRBOgCaCNwH;O(SW59aSV
line rejection.soft cd16be	534	]RSD:CohP,A8VSdKJVWUlaIHVETMQS#^T;8AfDjPMGJRIGDHCZJYb'MNe;X4HYfP
line rejection.soft db721f	392	UC@VUbFRZqebFJU7MQ3TCVSMCk^BYSe#H/IK]=)D=[\N2IQLfOD\[YYT8?<Zb:EE
line rejection.soft dbf1e3	438	]BF8:3a*G7FGPap=<MK7YKDD\LtDEIZ>=5N,HL[LZQ=5D#C=@aLlb;?BGdf;ACP>
line rejection.soft dc6578	355	9ZNN;GuC\?IO;`(:OY+Gd<Q-E&B]V7<^ZO'K_K2#@7khhX^JKnb2r,M\IHL(gnRr
line rejection.soft e54133	840	UVFLEH_CRQCIPKZKE]K8TSYRWEXBMTBGEJIPdG`=G=HEBLJXFREXwCAKGIa=GOZN
line rejection.soft ed2b9f	432	WMoDn@Y_<FV8cFGiRDFNEQHfF]MFwb\OBGd`ZQuTH<Z?TLRBD]6JWV_XEOPH;8BJ
line rejection.soft ef0750	370	5atZ8FDAQP5tICRRDHDmQ@J?w9JS]N;AU`^YRPFU95\SG=NA[Hl8k_>NJRX)9iwa
line rejection.soft f8d69c	508	UL=U3H@GI/A]B3OXOXAL^OTH<HN7W_9RAg?UHE/081^C\H]^chD/4MYUADc#VKYf
line rejection.soft fa016a	414	</`>>BW0V2<[^GabF[KSe?OQ-IP<ma>A;DCVGLLK^);^IBVK[wB0MIP_K2jCJ^CK
line rejection.soft fe674c	452	AU1]BGKDXVBFfFINTU`3TKTOYPS]UQH3IHGLL7T3/7wWKCZO\lFaK=VGLE[>Ndk^
line reply.advanced 05f80c	509	]GMSFMPVJDLGTn;HNO5YFI\aAH#:=iEH>JCl:1CY@V\SGiEK;K9JAZWTKMFk]PKQ
line reply.advanced 128e7c	499	\M@aVO6PRRJBPIhC>jJO\^wW?HD#Z];_CO=cEPDG/ShQ/kOYY\G+GP^`MIB=pB\[
line reply.advanced 346cfb	468	7ljDUreO^PRO1B6GZTXF:kA'6Yw@'Gn8sfICK]6^dJKbKGGHRV@\UT=WW>KpT$7F
line reply.advanced 5dea9d	365	*i8q`iOgNMkEZX/DLYN..m2:(Z]LW9jXVYL10KPwV`O/ZcTG[O:fK\N09=_Yg(<%
line reply.advanced 639e27	344	Z?d]\IJc8kFanc16[]X39Xwf:DVe@I\IRM8c0bWQE[P;_*FVL3:K/VkgLVVa]cZ4
line reply.advanced 6b90bd	450	L0E@ZrBLSPbJOD>KQNFJXjC\8_#AbQTQBDB@H;DH]^DLNKR(&QM(DFS@:HKaCF7?
line reply.advanced 9f10f1	551	OAwN_cWP[I`=TGEXPJVRAcLOM\UuHRXY_bu;CTQRHR8@J5>>VNWbD3LC?Y8KLA7L
line reply.advanced b19692	384	dJE\_w\CCQOADW?OXJID8iGM[OUI8@=HEHJ@ZjLi\SlMjaRPfkJ[K*>LGM+S3VCM
line reply.advanced b92791	326	QRc'K\gHSaX@;Q;D@>XEebZT5ISwCB8\hEw/fm4Ib?8Q?7r1iaQsWUk5CMXcHhWK
line reply.advanced c0ee3e	434	DRD7NONYS[TCTK8L=T0e[BfCQ;U6Ow8[P@QOC\80MQ?W5[ENTFX>APORQ_LPkWc<
line reply.advanced c34e71	346	Sq@H[bR^LKTRNCb.VHg1X[7[NNX=7M@X8MR#JkBYD&8CO@G<GJ<L.-0D;wW]?DHU
line reply.advanced c88572	455	UN2j;POdMJBL_>KFNcIBSG^QI7T#bTULSI:DOER-gSGPK?H42I@gY4gKik?\SSRT
line reply.advanced c98328	574	COD\SYMaO6MGHINE_gcLIaHSk;cF[UUDREX_\UX:OBMBcVR[Hwb\U4@Ed@aAMG^@
line reply.advanced d61c86	517	:J?ZD`SR0e7@H8HUSD0wUB]LBSRJQ;^DYFbKRMd8?POOYLWA8EXhGh@QX?8d4?UF
line reply.advanced e9f38b	391	FQV>XgNYFLRH<w=eIjZcD>^CKPQ=\OP5PWKVE>[c9cT3IXM]B<UGA>KID0^UVOS6
line reply.advanced fa2918	450	VQ<BilhTTCbLAOV#GLhJ6p=;].GU&F\`nALDuYFW]]XF<aLC:;ASM#^J8@9fHZ2I
line reply.hint 04adb8	405	^R>YGcW?0.QXS_0=gCQTalRQPSWHAeWcSb\[@D[#^`J,VXOY+'bCkhKOXZLB.DGP
line reply.hint 05b287	562	Z8QTOjnFJLfG^\8FB9C5%wOUAQEX<RM>E>lIR^`cVUaKNTJ<<EHRCSWIRi9XJDC(
line reply.hint 10265e	436	MHE8DjME:Lc1Ha5f^O^sE_\PVPUE>S@Q\G;K\wYYGB;4NP(B<<TETJI@Bc0FD1_(
line reply.hint 21141d	384	J8jStJ?LVcK6(a9p[IVb:[N\RYV>CP6dMN#<3U<L=d\4IkW_JCNGNLHJ3aI?=pST
line reply.hint 247d6d	503	XeFTO]ORB8OE#:GCZZ`BCQM\JdPDPMQYf^F2GOj]>D?=MFLBdPC\FDQ)U7ZMbP[K
line reply.hint 29555a	414	B-a`IeNLj?O;G#UYlTn-TO2RQYZZP1\M^XTgVIY]l6P@V:UUlQ`UJX3<UIXaA@YV
line reply.hint 34ba52	428	GWNX@TR#ITLW76DCTQV9vKL]SEEd@J5PgU==aSmhHF+HG2]NDoI;hS].HGUH[G]N
line reply.hint 508f6b	573	-2VWJFPRFEU=9MO@^3YB8`A/IVZ]A@_:ZBj9>bQ=f?L#[#R@bqLfPU1=67YPC669
line reply.hint 5437ce	507	BSHUOEg?]4KXT@@\JMY<\41ZEbN_;HL'\`5KGQw_QEK3[7QM:LBQ6@BTH;VX9?@:
line reply.hint 65011b	487	`_a>mp]EL#bEH_?S\GP`=U@=H^RD/hLDFJP2hILSKZ\OAOBVF9F@cODW7b>FX>KA
line reply.hint 8ec2d0	496	?VwUOBVE\,lFOP1?W*^R6h9E=bXn<DTPSV`R[a]cIT;<K6nSDU_ZD\ACNZ>S265M
line reply.hint 994b6d	378	II6\X`HTf\QJ=GbYG]Z`_IPPlaSOOFGW[7aVPMQMNMUMb[^YRQp]#?hB2r8IRc8^
line reply.hint a07161	572	EVObSQGpNDYLHW:>T]LK[TWFK<UNU>\JVV@LVI[aa9QSYKJDZ`#`:\I7ONWJdLAV
line reply.hint a94d96	616	ARZU_Y[Ff6[>KQFXd;`XMZG?@WXP;JQ4VYaMLVdMdK<-PFV8:N]ew46MJLcQDS>D
line reply.hint bbf9ee	450	PVKL;e]fF_^IJHBRSk^[bwWDE_?RYQ=Zh=LSSiPVL^E8a@EI\mKX4GLgCC>PP0R^
line reply.hint bfe51d	498	#YSc.U>a]\G^L=KEVR\FL[D5@6lCeORZKXa\IeU]]FZO[BUP`qR66amlk9fIR]7a
line reply.hint d1065e	458	6SR[JfQGP6Ww@.ZP8KLQ]]P&iDeraETQsYGJB^dbP7bEcFtQw6OML[VUt=oZiXPe
line reply.hint d21198	399	pHgdwvY=^R^E&GQ*vPfPUF-CJslW3?WIDAd3mYXPTV94P.nL0kZs\>+A<B\i5'<9
line reply.hint d875d4	350	B9sP_iuW83g[;9=An8l'OmAG1a<YBLR\[[t\`d__SF#Sf?IHE^BkD@NTpCFNNDS_
line reply.hint e2877b	500	QP`FbZw<@MgD6D5DIVfDPJBKMsKbQ7MC\M`EaPa_[CEPSHe;]I3`Bo8KWKL]H=aV
line reply.hint e62c9e	449	:]OT\R]UWV][HCLSh5VCcOwIYKG]\C>T:OkRKSQ\;YNQNHAQcRXJ;c]snl]aSOR=
line reply.hint ecad97	393	7_e_B^Zfl9v2HN7:`P<IDV=>QK_mF<YS;JQ@XeKwZEheP?c>c5Z]'ACVAAdl@8OB
line reply.hint f0fe15	526	YX;YJw>l=K:\WGJRIY<CIYSLRO]KMVQlGP:\DX8]dbYV]VFGHbkA5SkQQv0bP;LQ
line reply.hold 00e15b	442	AVkVFmP\cWJh3LM2R7?;MR@1@\QSW<[waS@\TaUMMARMfFo7c@VJ:\e=k;XRKK/b
line reply.hold 1332f7	477	:7_^U8Yma@vM5#S8TYAXJ]-I;[kI@<wB_XRICWOVcf?ObLW9d/L_WKAHSbHM+;:E
line reply.hold 4964b4	416	AOTdWnhbg0kF;L*:eAwD4^>+Bb\ZC-X?XTr6RYPNNCFFX=cMfY>RG_9VH;WuFJEP
line reply.hold 77a904	454	F`YHTHbnqLFJPOPRWK\[TVU?;_[H^S_PWJwaZ9PRaE>UI3lOb:bTOOF8SSd_J?B?
line reply.hold 870ef3	482	AR`hRWfUiYLS=OVXJEQL6ANND4mRKCeE<OiBiSWNZOAFZM\>1JBNLMNFMwVM4W1:
line reply.hold b83488	611	E@QbUcw^_ASG1;GNWJZ?@h58=RUJ(BXM\SCNkMWRTVfQjBZKIOHWATJ3EmH`*YGL
line reply.hold bffee2	455	O=w6GN?XUK1ThZBD7%LXHI=@6,C:O>ufD<r>2BKKh3H2G8s-EPbU`+dOE?SE6@H+
line reply.hold c591de	461	1Ji5XSLRN5RX`VKMOX@S\JMGI7UHUDVDP:e<^OM^wDU5BOPA[ATKJ:UO>gII7?:8
line reply.hold cba178	508	MGkNHWCl_9_wEKIIt3MTZl3@2`j.K7c1AI]0FKNKf7<8\YR?5UnTW=A=IjScC8;5
line reply.hold dc0384	500	KXObgSc^VFKCV8W@fDSKQ`LHRWGYYKRW\L^?EZA8\AFOQ]NA7>PS@JSS7fEwD,LV
line reply.later 0b7e7d	447	GDMSr=<XFIKY`NC2SXF2GJ@fY;DwUkO@?eASQRVcTWjEb6GQVeCR>A@ZGQ?T9%9U
line reply.later 2b33e7	508	4]BM>LTYowRIH0M:KMH?YZO=DQTRc8^OqDUIFGSGTBageC]TVf?L@JHQjMZ<`KUc
line reply.later 5a1e8f	431	LNaW]o4;c/6oLHI-[YWLc?=B>wUnb[;LeL@ecAAX;Vn_MMNEY`c<[]KFtNHM_XRN
line reply.later 6b3eab	514	B#KVBHYH^Y^UHJVQY]TFN_KVFJfOIC\/?1mMBIRTuWdOD<V7qXZR1RLYJUZbRX6W
line reply.later 6f6c96	396	:]WHSK<QLNW]<2PAY[Jn6];LMuUP33N9vcr@lwCE[DLai3X_<GdHEaL;SIHd?IML
line reply.later 7c5afb	442	QKfaDidU4HmSN@/LFDVL\\CAJZWswHh@YcVIV`lsU3H.]2QFURK\9L;FIGaZX@XQ
line reply.later 92a727	363	==EUGRJK1f^VtDOW\V]pJAkLHgBYCI?;Q9wN`-c@MdIEF>VIZRa@EZ5]<nm,>=EC
line reply.later 983acd	414	:4D([DLVhM@f9IwHJbG`L=FXdaJWSY/Ca,IfCAF>YTUPX8UFf.eP?U(HsL@QUC9Y
line reply.later b7cffc	473	2l]PYEBYQ_HUV-bZwXIX,5LNNMXwf*JM[HRg37@Z9<TD^GIBbNB9AYP_ODMBjN`_
line reply.later ca3c9f	397	#TH[KIdCSIaIHO>5t/9fI/S>JFFqRGWN>MbhGOJUqeoKV[^KRDCbGWsf3XW<WFRJ
line reply.later cf7015	507	OHaFM]l\]CUH;=AJ\DXEEuD1QU`P4J^1VW^^TYPbb>8NTAP?]fQF[a?GZ#rN7;TB
line reply.later dfa9f3	495	:BT`Y[[SYJU9:KN7W>p@:UBFLKsTJ?^LcTkUcM]_q_?CHE@_LDITKP5MG7wGOKNP
line reply.later ea165b	492	E4m7NXdX_)sV>,NGXHbUIRCB\Yip?<hOnKuPYaVj_@Y?cSwBoXUbBCP?KVR\AHFS
line reply.pending 042678	559	CV[aN^eTN8bYBDCRRLTBJq]>=HRWJNIKTIPDI^PI@GOVwPaOSTB?DMWDOQSONULU
line reply.pending 0a044e	459	@VdWcYYf^5j:?TkJLJqaIV46;HdG?1[LRNdDjWLiaT\9Y=wTB9`]TQVCS]STKJ9H
line reply.pending 0fe672	457	PEQ:^[K?G)NVDI$LUPYPY<=M#GF`5;6?IOE_ThGLW?ePDMSDOi>Y@BCkV:[SFA7T
line reply.pending 13a5a4	480	@IKQUfVQMeU?_1GkSAC;==ZO@<cYHB`M[Yw\X_OTLcbRHRHHf\@l1_2@I1hPV:ZP
line reply.pending 1bd6ec	623	LSJbZ\Mw[JYMJ?GKSRGC[c^OHSNbG6Y]KRVT<QB_]D]UXQfNS^JMBL]P\FOLLEN^
line reply.pending 23eca2	430	GYA_TL^QY@YFL99NZIC?SSPANLB]@:fUbAWETV[_YXCF`XORPcX\Vw`GC=JMPJYL
line reply.pending 2d560f	377	.:i_V%VCDCRQA>L\2EDV%bGI?lbZl2l*wN[Y>Dljtr49;BG/EQ9\<ALgB5YoIJBB
line reply.pending 317e7f	568	>NbPW\WU\;[IFR5BqDJ?<[4D7P]f9FWNwL`FYInocJ?HOTY9EN<OC>G=e:Z^=LDI
line reply.pending 3325e8	515	>^4aHQUPaNV>BC6Zd7QiUBF#ZofghN`MXTEXBEeEK\V;XJ3L]\PhNbSU>MK\VXaH
line reply.pending 37d947	437	J:eJJYjL:\a#q7HF<?d;7jD\RhpO;AY,eCN-UJlZ]UPN>P=4Kc;NHPG?JJ>dEB08
line reply.pending 3918ac	437	dgMdMpMJVR:PKMDHr:wH=cKDWhOPOTcHZSPOdOtJZ[N?-76JFaOSgQIEI=[QLZJ=
line reply.pending 3ec676	376	GDZ.=<H8cN<PIcYlL:2w>7`_Nv<:Q81FA:qX+4&89WUL1Q?MM7@>f`AXTZC)^a]Q
line reply.pending 4865bd	464	-HYVUVgZLFI?<@VNG`T]79RGD\[sD=pDwDZ[WPnGVB<[QFOH3bLZCMFYP4[CE;=H
line reply.pending 4b9101	475	O-Hw_tMa_3w?G:B.m:PP@]6OCchV.B_QjaPLdZZY]ZWCU^dF:4<a0cC4_L>_D?C?
line reply.pending 4b99a8	400	DZ(uPJAacHQFB.hWl\GQ>EVU`VmVrBl^3MkE+U_jXQVJk\]uL_<L$NeRDPdjw[HQ
line reply.pending 4d5fb8	465	TOlu\jF]RVLHDJ1NdLUIIQB?;[70J<>JSw[T]YL3j_YqZfWVHa]IQkKDFaLN<DcT
line reply.pending 5484f5	408	lRfd7eU_\_:HIA,#jrS&1]ONS:`nJ?\]cM5ZRVV8FKiPaSiGRV'O@Xg`W7XJAA\l
line reply.pending 5bb28c	411	L\B]bj[Y[IRl-/4JW=;B@TV<A5C[lPVuGqL9=l`F:'A:`MXIDa)b<iWL\3_g_w%D
line reply.pending 5c760b	353	LAW9]6L8(f<MaZ<EYQQQV#3f9eYJ`PN@O:-LX>cSKMJ>3`NMmh]TYQ>]RJcDIJTU
line reply.pending 5ed425	467	_EKanjT]h;^48uA:oM_:LRCcGcK\1X`;OIfECRAgP>96\LEFSZFD@f30aHwNSqD:
line reply.pending 5fa303	539	HIa`RIDYWAVA;I6DVMJAQK24EX\j2FZEaIFBeSTg_JNGS3]AFwXdL\IMIHXI2CG?
line reply.pending 681a87	429	CbVtc^?N\IhDIZGRfCUZJRHBEcXj5;f1J`r4fvP`[_?ECL7E;^DeRU#YKc9b=;>;
line reply.pending 70f817	390	N9;TP\1K.li9<gE3W]*W?TSq3?DH;];n7UDEG^?XJfeBJf0wCUR:BW^XJe9I\QO>
line reply.pending 70f8e0	582	U^f\CWNFR8wVP[Fdu2^\PHZ=E^?TGJ?IAIVHU@W8RaJ>P8SQFFTiVW?=AONK@YLH
line reply.pending 729213	404	,Lk[^wMWq5NiL*QAgCpFGN122(LY9=d>oT]4GndehMSMkLJHD<FR:^\7YG*X(IQT
line reply.pending 7336b2	452	FT]_ceZwmH^TO%V3l\o@>w@B*K]t3BaTqXVGUnS`c8PJpjf@=FX`LV[9DUPT<7CG
line reply.pending 77e81d	532	CMGPITXNBJ]IOJR8PPJBESEP4MWiC<OO\Bw>DYW_NB?HUPaRNTD@KUF9_\TY2B@I
line reply.pending 7e28fc	502	ZP`w]ikJSIQG8U8=\:hP3V9E1ZQIH2]-YZtEcil_ac_AX[SGBRVYTa8>ZEHYF;;8
line reply.pending 7ee973	742	BR`lw`\FESWBMIJFfH^Q<UM>>N^SHNPLZYc=\`NU\N`CS^dSMMKWV`RLdXMKKDNN
line reply.pending 812dce	479	RH8OM\hF`qAPOB<YhcHJSITPX_/llYRj;DRODbOQK>ZTq^UeS[O6DSwMTR_NBkWI
line reply.pending 958b2b	443	L^KRYZ_JYN[8UQX#S<<CIPLV?WQTBaFd?kAHQGRKT^vJAq[QX_F>7qKgKdEWWm5[
line reply.pending 958d2f	359	JXLrUiZF;EWPH=PVXN_?N]>TIFVXOJBGgVw8fZN@ML6'Gb_e`aG^X^67h2j:IKPB
line reply.pending 9753be	477	7IRdP`AmnUEVX7^2QW@FV<BNHSQwE:VS=_RTEQGNPVP;gF_Ipb6O&aXR^+rKKNJT
line reply.pending 9bd2bc	513	aDCK[MKLRK\_SZ?:=QAGWDbO><>LUUHXO_EG),*d?[QDIwVcEEKA[kbY]bSCMYei
line reply.pending 9cc2f4	517	HCQGTgJwpS@@TCLRFRI??>PS2IMJF>OD8JLED>LQT>cHlI`\fb@3@TV^XAFYHL4]
line reply.pending 9d2663	423	;EEcY^QN_FOFG1)?Q>b?Ed@?5TZqD<cKaTq3\wUf8W16\kd=8UjeN;1DD/UT/OLG
line reply.pending 9e4fca	397	_BORIq_;V9Q;J2;)Ybr4WJMJ>6Q;sUUOKYSUQ^iPA6FLKNRGkwFdTN?TPG]TUcbQ
line reply.pending a1345c	460	8fUZVqblkA]:'0\UL[gDJl3(8ki^S?g?GgDCe[Jc\FD7rQY]FJQjf^G6NCRwEJRH
line reply.pending a32a50	663	DM@PCM\w\BZAS<FMXRJEVSA@4G[jJKKEZJfT=AVIVQG]cXTLfZ=MRYL_bGUHO_MQ
line reply.pending a477ab	586	Bi`FYNWaCG@HDI8>U^RAJAP8;LFn?QWRIIwE9LWOZ7EEXCSSM?>AASZRL>DNSbGO
line reply.pending a5e3ff	353	8lvgfwRRO>VQ06:I\+sl+XW;LVZ)DHQ=YVU]tdV]U`U=YBVM07HLD_E20>,UAFJO
line reply.pending a71711	492	?=V@YPUBOH6^NIaRWPWe1DZ_=wKY?;PM[BdbT7PEXVCHJ:/XG9R@>dI]A^N;PHGg
line reply.pending ab983f	443	4UIpaC;BoR[;H#JVrK\:JK31EV,jI*GVWIQNBO,^O;BRjGc\aK,[YOSPVARY?L]=
line reply.pending ac2188	449	P]PUiWfY_KPLh=32ONk/<wOOZ_bJ'B`I_[b=TPTZd>C-s@UAGM;TdF<LjRVRDP#H
line reply.pending aca581	466	Fwj_YqLMa:W@0\@*QGT5\CEA/gQC6L:MUfY6OPaWgNqCcZMKGDEB6aC4\Q=_[JH?
line reply.pending b063d2	462	9Oh`fpXTDmNPI.%_kQUK7EV]=cIUA\`Hfw\OcNacdYBE4^WETTINKQAEU\Dk6YMA
line reply.pending b094c0	395	@ELSU;nQQ=nC\LX+f@YR<U9W;QwcI6Y6f=M8Yg\d`Ze<\N?-bJ`ZG[>HRY`RA4C1
line reply.pending b0acb9	499	'=aN^U_MTHQ;<1Q:DLHM>YAoI`[w*OcJS]X[Y\SRbAcTwXIfg;SM8f\Hk^2i^OFC
line reply.pending b75d17	450	O?WNXUd^w6LXCAYBN,f5cU3?;OXO_/a;W6OGZGnJ\3G@^5VNJU?Y`MX1Q\Y`H9?c
line reply.pending bfcd5c	483	MH<KTfGBi;SQULOSw7cHZnLMOUJ<_RH@J_QQI@i]QXYF6KaDD[Ja[h;7?DUQ9CYM
line reply.pending bffe54	557	EK__WST/`@c3G;?J^/ZJ7L;MAijV,FQ&m]]-]Yqa]H#2lDdIAQJL:A?&JIMm880A
line reply.pending c3d619	550	O_WE<]NCKLOIIMP5L9WKP]=\IKB;L^=ONVGHEE8?5JIYSRJEOML][HOC^*RWWw^U
line reply.pending c51cda	479	9<_fE-oM\W`?]H]f`GZ`NURZbcNg?#[:LC[BZ@SUWLN96_0B_e3UHMTTOIDbRMCB
line reply.pending c52d78	405	RT67w;hfmYiDZLT?=K\<V@I_Sd$W5I2jm6JNN[amRYJ_G_QOG<C71`iU.SG`_?AB
line reply.pending c60ff7	485	>MWXNUE^RLU]HO6Jw]eOWS6@8eM_LF>TMMb?ZV>hP]PUdEHDN]Qe8QFvQO@Y`7I\
line reply.pending cd1627	273	H6vTU5`lHXJZZA#?Rkf4.LGX?_S'D<UIDmOSDJ:MYR3%&Z9AG\ak\D4Gc.M=*WYI
line reply.pending d6d547	462	JIXONhgO[7P8>hD.KLw7DYE7L?rI7>[RkI\<aT_c\@P?[DOE<Y:kmL=^<R]a:E5-
line reply.pending d94245	357	LBJj^XTVw1\MVD2UUIeI=w^;eA^]MI;H@enKrFpBSFW,haVMZS$pZFh9GPm[Po<X
line reply.pending df6e18	334	@TuO^kePYS`pL[ENtMOE+ME,#IdZH8lZ_^10GCDRhNj?ZaARQVAGFO@Y]EOpEY79
line reply.pending e80ff5	461	BkNO\VJZXeaa?50YRSO\M8FGLV9QA>JWEiTT1(#S7RiP\EtKTMP6<YvR?;GULSiE
line reply.pending f7a5fe	387	-[rcXmARd4f_6I9Iw``>OJF5OYYWKVc8T\KHG7>JPRAJe]s:TIWTUTVA_/cI7.KS
line reply.pending fa0904	373	RZimpG@@_^B=VL0A=VSNSMS_^]QJ32>FD=URdh@NYwOC2F<YfV9PYPIGIULU]1HO
line reply.pending fecb91	483	>:GIR[L_GIe\HFKO_EQS@QCL>Qhw59HKRNC]\JSOciP_]WT/TXW\8`?FQFG_OD>T
line reply.request 0107a7	448	F^YajmgbeHn[7@?FaJd'Kb1]H2jj:;Y8ggwDjqcifILHchb=8M4P]5hH]HDG4KBQ
line reply.request 0340d7	487	MNHdmgTV[9aEG3=HIPo9Db9I$4cZ#>c9k3l3cqgaR2'@YBcX:j=bN76;MEPp.3,8
line reply.request 0fb4e5	426	Lj\E[Y^ZP:hVE`4KO@SCDYIBGGBGG-S:\B<3wtjGjP64[W^8Ia=TiJU&P]Hs8PM4
line reply.request 117754	408	\ZM=Q[tCLEUF_d3VOQKYO5NfY;b0LM?BKJ:DDTQHPfE>>ML[LAFYpb#FIX78ATV<
line reply.request 13717f	594	CR@qBwLam;XA0FQ>c@@HOnM>@UPWPC`HZT@K_`OWfY\JlA`?XcDLOE<5ODJN1TMQ
line reply.request 14025f	437	7@L[NYbbBJhIbGEJ-\m]=WV\a?XN;7^1g@O2SGXEwhQJY7c9^`/]H@AA8u=]4;.B
line reply.request 1af89f	409	6K'E`UPeb+WEB6UFKPZ3NT:C2:Hg%0hWUM*cEZDvS:F]wNk<\O5a0]KHHRTSYL9X
line reply.request 1be700	611	W=FoDHJZPIPPG9NRSTB[dI<OGOYcGCOTOKKNHVH+iM[J<5JHk]@LZ]PQbGwWX\PC
line reply.request 1c384d	430	:SVOZ]TXGlhHE`73^jAZXDWScpBDB3Tw[PLZZ\NqE^RREXC-GKUMYHQMFUVbV(6J
line reply.request 31257f	402	D`Ve`TH7mThBHN6P<HoKDZ8':Mc3W2hHDlh>[gH>E<7#lHjWVWMVXF=L0EpQANbI
line reply.request 357822	373	tNk[ZL8>R?gk5Rjh>A:]w,4;^^5M2f\`]L=^b=*;BXdhKFDZX9c2G?J\D_dQOeRW
line reply.request 37338d	424	DD=_ON[kaCaG?5O;L><-`Z38KFog^=PTFl\KfVdQuK6?k,a.V[Lw7dFMq7XPDK;P
line reply.request 3c11fe	557	5DQY_[dLZH[KO7U:OD`CGPFQ<PSqE?PE]`wATQJmYJGE_Jk=LMDR;ZBLR[I_9EPZ
line reply.request 5b4452	636	(NTHlOBP]Qf9>8AEOJUPTHC@*Sa^:>BWgRwJO\PSQSOMfF[DK]@_OL\NF@N`GJNR
line reply.request 66ef09	350	0;@mGmXkZ?wG.Q/DK>d[Sn)8[KdNW'dK`]`\SoviX'*\dD@V_vUZWU2ERHrMEXCp
line reply.request 6c1060	391	mO?\DEVSjJXO`FBaMOSZQ<KYrSnDcWYgYAo0[>TOVMRIFZ7JbS1[_VHSQ#J@@NGL
line reply.request 6ff232	515	L#RVg[]RO_hGM^4FEQIG/N?[<^_lD:eC]?Ig`oRkk]RX[EJ5fF8gB][_9_CWV4C;
line reply.request 799b51	572	#NA^hkXXbAniC49HbI\IQPI9TUKiB?MB_KTVI[\YKIDPiHeNkLHcD_\KC=]G48FO
line reply.request 7cf686	464	MfD>CHP7?sKKW7WwP\4Sh4XYYOOTYe6ZK<ABNJmWPI/+QZ6>=KKTLToB[GGE?LlM
line reply.request 7d357e	425	a@ZXZX^DNFeVFR4UZ4GH;H]#1\OU%TGS5id[NTF=;WZAQOGZdGg\NkGg;XADi*a7
line reply.request 81db9d	471	8MIS8QwHWEQIa<;L[OB9:gEVOp\ab?WQT\BAGiqXYKAK>KSB\I;lE:tFV/bjFAFX
line reply.request 95cfa3	425	)NHI>KbHbVWTA.@m\JX:LMUD]?glVCKeX?jNDSOQGDP\OSwL\W8ES_hW^@E\JEVO
line reply.request 969156	389	WHh<JcP29<OO-S&<R:bJ\_?-6RZ:MGs4W[&8eJ1]Ib`f9]VE=6PjFVDD9hIR#AGD
line reply.request 9a5a17	376	9C:``ap9MJZ]B>DQR`wH:D\AOc]s&NcEdSTU[fOlWC3?G^nB;REba,S7]iHSLLMI
line reply.request 9b4e7f	384	SgnwLJZKL;\</S;UL@JRZTnW?]_S\2O7XS6nTLN:XRC=`Sc37L\B^V]Qr7__@BcH
line reply.request 9c70e6	495	33S\eZGGd;a8#E>DJEdMLVNTL[^[7A`(UWp6[bMa`UQ:`@R.]MHOLT=79PXX)F3.
line reply.request a2323b	530	5:XXKMr^]1_#.05NaNdB?PLK9SebA8XQpUGCWSSmf?EUdO_*BYOvoa68G;`_1H7;
line reply.request a691a8	432	1OMRmhbhNFXV83#6N<_<AbOB?_Kf%LP:NPn?`ndiQ;MGf3[NBS>U:`CQVK<[;F>?
line reply.request aa708b	428	Z?A(_VL\aLQd4g4_GAPQF>fK\<<ZLRRHTA#K]L8WCD;7[dO[8LN7G]MV9NR8jLLM
line reply.request ac83e0	519	QEQRnSSJDEi97PGYMB?Y7D;P@Z_2:V[>[JwC[VM\O[I(2B7E0Ic[Pd<8Rn@[>4@6
line reply.request ae6616	580	;J@MV[[CcObY5BSFJTP?9KNCTA^[JFXU^FPEkaQSZIINZ>JGawHJRLJ9]<LF>]R9
line reply.request b1c8ac	509	\BOYctQ]KBLO@PM?Z]wMLRV5DW>MJJG4cLYE_]SEYWJWDYFNQGiITIXNZ>?EaMEB
line reply.request b85072	462	C:S[mV[GBHWTMIO?D@UL5c]J#[JSLUaelIIC\f]ah\[>JNE38PXVASQADVGXH@AO
line reply.request b9f167	490	5N`OXN@AKLZTJ\pB*];I,Q[ZJAKR0IVNW+?awRIhcvFVMFF;C+UJBROP;_EHIDOC
line reply.request c8d440	385	U[OOapDBIVQKU]J)WhF3AiwHHHCI9O]WBXMgFM7HEi(k>uXC>K8H0DUO(TL[MRR^
line reply.request c99ff5	383	__GV_c>R@DdN\2ZB(K@N@QW:HO+9Wg=W#w@<Ba>JSAeIHY7_86DXTJZTbQ@L\LV'
line reply.request ce8673	496	K_MvPXgAY9N>M>ETEIHG?GCJK`VNLPIKPBkBwBm`aZuMMLIMNXWbBW:<M\@TP69;
line reply.request d0d31a	510	UC4YCXaHUE?MEBBMXWONS5`LQ2W`dAJ=A^Ja[O?C8U`XT@_JYj6WCYCweK`XY*\5
line reply.request d1b65d	554	M=wQRPPR[[uPPLGC`J_6R=O5;\MGBEPXH_K[M]PEPNENOX_;dT>]EKUZG:DU>LJK
line reply.request d539ea	574	>=U`bda=O=]C6G6_m(^QJkAFDckb3/Q9nW`.jQSX^R99T@h#D^Tb_O47(>Jb$HA*
line reply.request f16cf5	435	TJ.;DQ]ZJL`Z9O9MH89@;D]70iPF6ZFRQCCY\^_`IkMLFR?G>7R=HYS^<I3dT#L8
line reply.request f8db85	446	8KB^[I\Tc]QqbNJ0O[`<IfN8RE?S^RNKw;EFL_pJ@Ya_p;SJK\BP_<^VD^JQ<XFO
line reply.thanks 0001cd	551	H^NXL5lGODZI\JuBRZfK\fXgwPUC?=QETJN3q_qDN;FE_6OI\gBYMNABYY`I7CKK
line reply.thanks 149ba5	440	Ph/6ZL\PPLZPRXACJrw(]eKeSXT2W]Y]G?cCLRo0WAJHjNTVRfAMEIJ;^>[PCSjm
line reply.thanks 15e903	514	SMCNZ_a\WLO5gPJ%E[L*EkLC>Lb_7NqO]Su@lgwdNZb:VXIVBj8X3VG^?HPdCD;N
line reply.thanks 36979e	425	HbPIJUMMV3N\\_]B?kI?QZU>LL;oS#5gcM2hO]7PZ.RSd`WKTp<lY[YMhQifJZG^
line reply.thanks 372c17	448	8:T;GZNF]HTJSEV#+S8.JV6W;G:KIXd]mJgD>hRJgjJ9ZKTRTZ=\LBpGfnPOENG:
line reply.thanks 5e702d	360	QY]SM_=e[,TDG]g4,U`PPJKL?_ZZW[b4B>H4pZS>n_7euYdQ9PUDiZW-v#mS/[K8
line reply.thanks 848fce	465	>PA6I\DOWG:GYMFJQYLEZSGFQ=D[RDsEBlhOaMRO;;NFZ7RWbkIw=LC>XBWWiOia
line reply.thanks a3683e	419	2TTZScS[b3@E?LNB1wJ>f\PKWAWIGA[Q].[TU`WdWBWIc=ZQH[>Vq?mDc%[I9FJ=
line reply.thanks ad0c31	480	[qOdJSK,E`a\R=SYN^?``FwV]uOSG7?G`IMB_KZ^USACKPJUH;]JfMD8LH6=0SiL
line reply.thanks b6405e	364	@[9VXRXOF$I:iQHI#]`?C5GVALM<CD^S`Q]:RRUV<W?WXFQQS=H\[V[:aFZ[J^da
line reply.thanks bb0a02	370	`YQ2CDYF#YH6WOI7<Z?UU7j_kjF$@5+?KN1DcAOaM\@?BOGA<SIlDL_b8<ITNk5X
line reply.thanks bc6783	405	\nWPOSNiO>jR7kw]XlWFLdAJF7;W=W3qTOCM:EPHZWA]gOXSMND/VSe_V[8[NP\`
line reply.thanks c8e934	373	wNLRAwl1A?ZD[WCK^=ONQXPKo]ONa+C<O.+Jodbk`IHOV]ngRl>cZ]NKiPMMF9HD
line reply.thanks d0a6b8	370	XpSYSwaJaCC=D<D7DJDFI=\M4+EPP_OBp?e:FWSX\CHCKoLGLRDRIIG`jWf]>Gug
line reply.thanks e37917	641	\DVERNTF@>PKIGHJJLZRNEBQVLPJ`PN>H]5QiRc=K7AAeDKJVrNw]CJ3T<`M6_bV
line reply.withdrawn 08a1ea	533	DIYcYf^]]6i=K9*=tMYC?dFG6w[\2<dCmJ`A[Z\ajKdRi[fKRU@\Ao8YX6TcO1JD
line reply.withdrawn 6a74b6	386	4F`V>e\]g;u@GQA=RBE@%j@34>em#6V1padKjMc^\L>;h>aFFSKhDIO2?KQg0:*T
line reschedule.moved 0254a6	359	eKNf8<bWS9MsS]Z@7vBXQ5EVQA@cNmKUW2HIH3+EGlf^#[VKp;CHF:B<RfF0KFKX
line reschedule.moved 060a4a	424	BBN8b9AEFMLnbem=QY+VD@G\@NGaYT:ZYNDK]IRai^QWM>CS4akS`2QD?wKAPQAF
line reschedule.moved 0e126d	495	GCC#O?ViVL.OeC?6Yu2iXY7fL=Qd_XUTF44`B5JJD?OfV;=^`wZ?FDCRaO\FZJB^
line reschedule.moved 0e2305	530	O<o9LIRCKE/KoZf8EeReB@BWQQQJIIL;[J;TkLKSS^EG#RGIJQPSNB5?/^KABF0P
line reschedule.moved 0e2d3d	504	LEEU\7G[QJDs[5;?=cAF/LGHP:DUdY<E5BJ]&RPDINknpBlN`u;WLeW?\#N.MV_P
line reschedule.moved 108eaa	647	E@jAf?<=HG@ej\[TAhNZ?J;JGrKbJ]E8w>GKO3Jda[`VF67LZRfHM460Fg>83>C[
line reschedule.moved 1791e9	356	M]S@j.W79FAYPRN/4`:i2XLtPfNp`j@<t:cnZGMqPrXXO3B?H`wIr,7_Dr;I38@o
line reschedule.moved 1ae7e9	416	(-UUbSXLT8WXU1G>3^T7;N66NIleJQ?iQ#BOkWhTJYLrd9Z1Yp[^JfE,MS`^QFW]
line reschedule.moved 20e1df	434	4>GD\ALN7W:j>QU4Cd@NAP5]YZPJPKJJaX,_I@S_[gcbXD8:\ZVJNP9K-Q;R>*0w
line reschedule.moved 2164ff	395	MGNT[AHV?RJmeKb?W^5dIGXh;E=`S]AG\FIl_E8\fS\PR1QMV_jFSRBEXdPI=79w
line reschedule.moved 2b8b41	365	NGbXCO5J3?cNF_R2#HCTE<+g:JPK-5LGP=?=ED]_TX:^g,cGQnA_>7@IF]OV:DD7
line reschedule.moved 33f8a7	560	B;[3H19DAD?w^Be`F\Ef?8SPTT?Z\MSCd?D`YGIP]Y^]C6;TKRjP_;OSNt6*J,G`
line reschedule.moved 351802	413	D#8E>.Q1VcHZ`atNHVT]5KGg?b9P\hL8j?:k`BGdXuYiJ=KLJ5;a/IO#0j(,8OJ[
line reschedule.moved 3694d6	298	MFBHU:.lS=8bwU`'Jv8\]N*^c3g\\C<XLLNklB7c--RRIAZ0^ZZDP;@/J:+/[9]l
line reschedule.moved 36e371	491	`KZLK>;%AE;Yik[;IoQXY__b]K.dTsOPJ=8_e7SJneMHQ.4QJawHCI@SPm83PC`A
line reschedule.moved 380598	442	6&TL\-?K5=-s`i\ZS]G^Q<HLLlMbgh4@[V@TZ9MV_GbsB>AKNkw3KJBf[w:3<CCo
line reschedule.moved 3c05c3	333	#9NKX3ZGARP\fRK(?b4QlMIQ0;5fHachYJkdVDFVPFLNV0NX,G`F`7<DCA43YD[?
line reschedule.moved 430b12	390	<S;LiO\jOI9BP@LJMISWFaAVDP?wVFPIHc\_@H9IIcv^IJS>aDRWV_@QE@>.@TZR
line reschedule.moved 459af2	541	ML_CWCKE<MMbrZ\CFjAUEGB[^b5dVS@BkIE_\2NeWiY[K=?<J\];K=#HSb==WG9\
line reschedule.moved 4616a2	513	8ENDEC>=<A@bkfQ@Ib2sH5GWB]@_VM#RX6?fe=@UpTbbCD_ZDnl?:\X?X`/BG<\H
line reschedule.moved 485565	439	:_Z>fFYwQ8gWK@(*Ir;H^J9CNFb_F=HR7=1W0drS<Yo\vKQVnYdR$`fZ\\VW_96l
line reschedule.moved 4acd92	539	@fkh]FF6[47[^qTgJ0YiP?KVR\OUPYL:\CIY^>A=^E>VIQHd@MwIZa#HSGN94:YU
line reschedule.moved 555671	555	@I[UjD)[\AAic8UI6h9pGC7L6[CWNaTOp??rBFOYpdXuT<DPYgwG?W:COVIH[APk
line reschedule.moved 5a4ce0	435	S_XwiK5=L5LS>RM^TaPPe8VIFO?/YcL=:UQc`-D`_Ec9Ps@aA6aGkR>HOOEGaNaK
line reschedule.moved 6316ba	455	aRVZcQdCOU\V87\BBY`FP`>`GgO\9_OOT6\E]P_mb_P@[rQKRNINGdL=QV#_--_B
line reschedule.moved 632575	619	/AAMHQEP]E5dRII8Mi=I^QBW<A@k^[PQUHXfL@9[JF^lVI\Xd]G?MTTiZ_kQV\wh
line reschedule.moved 6ee590	411	UYJ&X:SPJC@fiZiDDj5OEGGg9K7bK\&DdA)d2YKd4atqJ3#VWBSM*=@FiA(YVRCS
line reschedule.moved 79fb6b	353	VZa3bWB\EO>]dSw/<ZCW::IKgUN^K[0==D:rT2_@[WsB9AMTXQKFd>CTU\GK@YJm
line reschedule.moved 7a139e	457	:CTXc+J2FL8LX8L]Qw<OSUBQL;Nj.4D=_ED^UPT`AXQIU:C0kQl]5<SFW`:,UGGm
line reschedule.moved 7dbb5d	672	WJY8WD?EHKJY@cEOMNcw>O<a?_KSLcJKT?RNqIJOfXQT-C=T@6`E^K;E6DCC96J@
line reschedule.moved 80ec0d	361	.aNK?C3G?JJjAL[@Mw<IEIGHIFEOBkJJ[a5uUMO_Ele[Y2[EM[M7\O?OA6/L6G8e
line reschedule.moved 8200b1	478	JNdVXP74=Dds7QHS3HDD=PUF<hDWRVC=GbDOWB49ZbRZQSCSDLwGOOO_@BP?FNb^
line reschedule.moved 87114f	594	Ol?fA?F_Y_^PL=X?GV8CJWVDGWP]V=WcGWDAWVgOG=U;wNaQLmH`=_MT[:^WGV?F
line reschedule.moved 8819e2	434	`CcJl)A9NLB^Uo[OLf8]^GDwOoCdhhE.>AWWeN>Ztk[e`4JKA\mJTJK4@oRBDICH
line reschedule.moved 884aac	340	<@w@aSSMFMfQiN8>@J;KSY4DLQOoL3EugeQ/R1WwBWiB]G`H4dRNBQFKOLUCGSJY
line reschedule.moved 8a5182	543	;?GQ[8TR:GBed<DGew@O[;BXHY?[jBThD7;PMDL\[coMgMVXh_[\E]RiW@;STSEh
line reschedule.moved 8bddb2	450	H<[:G=OHXVCFrQ^FAL7WHK;rEFY<;ThHDVOQUHbTKB9J#LH6HJbOv&QH1HP?ERK7
line reschedule.moved 8d0070	396	MNVcHHlTDE25YRQ1Vm=RUW7RYZFaJEdCJF;It>^oWZwcW=QASPlFCIPO>\<:Jb0l
line reschedule.moved 8f8b9b	456	ZbOS,kI`jTCVROGVpQCCK\S/L3K_g?CN@]HEAEL_7I]gUJweT`TXCbeFl9oERjhF
line reschedule.moved 928dd0	440	NP5>NM8DwL>pebhAbh<B[UM876<8oD+EV[A\7+MMAcPlrWWXn8`gOCRXR]fGeUUc
line reschedule.moved 92ce8a	573	28DJ[H8]FK#hTMMQDa>[:=?EG\;H_WDWXF;kLF>L8C[nNGA^cXZHHTY@iVKBM[.t
line reschedule.moved 92ea61	414	*<[<U>S0J>@`MiV<KT7[9WQOFJ7kWi@.e59bc,F`P^p@P#C7nSaIv:U@TBF>'SNY
line reschedule.moved 990fcd	417	<&Z1<APS>H3Lk>Y,Up.Q9LJT4P`]XCHYiK[d\2ZwPLfe\C]BKSKY>@KSWQZ=bW;G
line reschedule.moved 9a6824	481	GMtCj-9%5,QnpJl[Ai.G0.?e@g3qAg:-n:6dj$$igkfaM>6_a@_=nC/%6u31#6\a
line reschedule.moved 9fee4e	471	K3X4a)HQ8DBqZcZ3,_>XYI1fR6Zc?[5SQKQgJCSRlhwkO+I7o]YQ\KLAKlB54\4[
line reschedule.moved a062d2	521	KIIHIPRK1W<JS?Q9ap;FK>M8RfKJWh;IQJ=^UI?ZSDbZJJUV[ZLVSDD]Uw]KGO3V
line reschedule.moved a1c884	405	\i3wVtfO\OX41ZWO_Qb=RE_HW]dR0RV^g^F:RcSSJ<JbfL^a=dDP<mWF?#tgulYJ
line reschedule.moved a1e0a0	554	]\FCUGPEPMDfUMHJH\QSNabJTPOYOT4EKFN\H;5VN8AcC[H?YwC@dMVOXN[AGVNG
line reschedule.moved a2e37c	597	84B]RLHCeD:U7<XDMR@Z<E?ALJMdKA[L^5YD?JM\KGlJJ5RLwCBRGEWIITUUNTCN
line reschedule.moved a9b564	362	7IYgGB-aII2\JZS:Fp'YTP<^eCMTcAKV-ORqP=FaM\pt]7=8_fB:0JrgP\#6hibs
line reschedule.moved ac6b58	416	-A?IWEO+L:?ol9eY[b+a2K9kLPgcA]d7`9MqbHRgknZJ^=(OwYNSb><[NVUWKF=K
line reschedule.moved acf34d	564	@=OMNFPH9K?_aTaE:[QhDS5ZNa?MDG?O]JGZT?[VPSbcAAHQWIqI]F`;Cw.N@SJM
line reschedule.moved b1298a	417	DJ9dL61OKE5idJ_1WOCQK9K_L&OrOSCX^SIlO>Q[E<fwdBK]aX_H/duZUI78VGNd
line reschedule.moved b5cfdf	505	>RO@Q/BOJ>*XN^EJ?uKcJQ:NK6SpaUKKYHRfXFCHCAdbUBS[jrL<T8]SQw\:GELc
line reschedule.moved cb45a0	259	4.4sg+J4_5Ji[IVein)cI_NPhS*hO]'3-?DrCANplrvUa>GmUeqC'%IZ-K65LPQw
line reschedule.moved d8722e	397	\XGDXHK=JQRO_JwXc8MPGiB`D];eDB4V`MHT*E`RJRXLDG`ETWE]H5NH8Y8Q<;aL
line reschedule.moved dd2e1e	394	EH[TW7CGLQQbXbHGJIKwOOQI6MBQAoDP$RKUhBVM;W_MG?ZORNR0FMNWMI:HM@`F
line reschedule.moved e85af9	470	]Ib3NU=[j[/\_X\@IK9e]C?MIML\SYPQPCQbcI?CLFFbOHRFeP@6e_QMwRPLTgT^
line reschedule.moved e9dd97	454	YeH7_O:HRQGYkl@@MjRU#^LSNKENKN;KaGHKS>JS@Bai@SRc>=QSTFbSYJWS_J=g
line reschedule.moved eda07a	537	3JZP^O[VJaDcPCO/KRNRFQFf>JTY`dJDY?SVU)HwsXO`s:JGH[DTS==JO=DH<>S`
line reschedule.moved fb7bd0	463	719HMS]Q^QWebPiI8aFF'JPMH97ap[IOOL4]_OJ;DDcQN=RflkHMa\FYQXP#UeQj
line reschedule.moved fc4991	472	H8ENocIWFHR5YUE9FGVIG;?`L]Sd+1RA\5NaEVAg_Ue^YFaABsG]FNP0YwAYH8^A
line reschedule.why 0daaa5	388	Mc;jGFAQWKX6?G/SFSM6UJI*D+ME`G4C.`0HGoRD->JSi@eBHO=YEhKQW'wKFGvk
line reschedule.why 1088cb	548	9<APjCP;AF8ddS^@=XGZC7HH@LBwS`=E^(E`FOQilSlrQ6D>clXJg&D@USWREC;b
line reschedule.why 175445	440	HBR.?GEnZA-dRcbF6O=Yw@4Q/OG\i1f__9QfBBDiDCM[]CbU5^k?[<b[R`R:8><]
line reschedule.why 27cfe6	417	EYRDRL2G075jZWX7IQTh6cOXEKRM6SNHwkakLNKWRgQTaLHaFYqO]OH9@bSASTOa
line reschedule.why 2a658f	324	=ueUc`WNDF(hmPZBAkEV%]D?sM)`JB:#G[7d?AIJPTnmVUTQ<`G#jfAWhC^?fWTO
line reschedule.why 33f9ee	391	G8YQJQcB_]@BV2I?:6?]\%6JUUQLhHoLsg8OY[MebC2U_+e)wq;IcP9O\\R8'.)V
line reschedule.why 364aa9	610	WOVK\EH<ADBblsYIYF@w]KF`DW>[ZMU>;6ZPY=QERZBH?QJS;FQD`VDGQcD7DDSB
line reschedule.why 3720b4	491	;Ah4rOc>M9P\V[gC@F;^FICY#NP[R\W'i,\K`7J_ag`n@GdF4AoTa4F@3S1E<6=G
line reschedule.why 3d68ce	397	BMp7>17cO'Eh^wZ?6#;dPN<eAGD`K.gFbDTXE1B8dEFJA'd2JGbK[0;49qE@8C,[
line reschedule.why 44653c	492	,CM4\/CM`OCa;KuYCCM]>8Dh`B,bFS0@E7@cQC#1L>`X3@A_^PJ2d@/>RgMVVcU^
line reschedule.why 48e7f6	417	9$YJ`;J7)F+_ZTdGCUN`(E1eLWFrUvFJ]S#SOKX^c^nmGCKEXPQDU4STNVFA7GNX
line reschedule.why 4b1cb9	596	;PQ@XAE<BR>MWXVIQPQ\EIB`CYGgCRDBwY6UR?JUPNOmQ>6CSX\JG@6CGbLBQ<El
line reschedule.why 5029be	401	@=w;MFR'5DEtsJRHNu@iDD=^:AYg1dM3s@?e]DgWbi-_;OBMGNjHlBL6/hIT>CX:
line reschedule.why 5208a1	510	1SAG[X(S2U@tdKKQNe:TRCcK<b+bPh+Rn<8wB;USGSQrnL=`Jdb2J0T^l\D0XEbL
line reschedule.why 52bb00	392	GLhOR1@nVEIrWHl+MSCbt(<W<[@SbYTHRlaaL21e'jH[^A_8WZu?b&HJBLP#?IMq
line reschedule.why 62e4eb	505	EGWKHXSQ>T_PmEWEQ\ZULIRX:SHD\?VRH7Fr2LOJeVk]TLNjea[YZC^N<wRN_GQp
line reschedule.why 63cc31	463	6Qa4<.TTR@G\;;`B^XFBG\^C7G]BLCF``NHJ2QVeJ;]aPP#RZqPOMPDWc[?MM\JK
line reschedule.why 66388f	448	.?I@S9K<Ci7\NH\AXPK`MqFFAJTlB=??h:?wVnB`lYoZVNG:Vd[HP_WR(sS_H><k
line reschedule.why 686ded	388	SScHPKS*:5VEfWh8Zq9:i7HU@@VS[cKI>CJwoD-uc8TTM3PEgKUFa;6Sa`A^BSFj
line reschedule.why 68ea79	394	WJY`WR7BX0N8C<WYQG<`6?>>KOHVCJK>KHOB\ObJw<m@]SkaG_IH=f@OnZieR8f?
line reschedule.why 6ee84b	335	B8/PG9QjR64ZE9bYNaGUn+[DIgbdZA9IXAwC[?7VWHXV_1UZvtn=MO>+XCoWVcU[
line reschedule.why 72297a	296	P^F=V=V/,JH^V4^VSlX_V0VAq]9,4qE.]c`djVlGjp:mY#UA?9s/iM>FT[5>_PN%
line reschedule.why 7b3334	348	Qe4M)VDrRB[Ec[K.:_J'>U%lBK*W#Q?914KwUD5b[YnbupBIT;_G5pTXj^LZ`@ca
line reschedule.why 82459b	365	GM7J\B:UZL#_/`m?F>Dc;^;MQ<_h<Kb(IHbKEX8=>T`WD3?9A)Mg`3OACVSJ=VW8
line reschedule.why 95429e	390	=#bDpS:=HN?fXG]7HYJ^0/IgTZDg]f)adF6hb:Rq[k^`F?GXIVT%J#W?FJ5.BWMV
line reschedule.why bafc2c	476	>B\8MSVVRLo]FF;TPEE\9V@=M=\uEMSOhYHTVTq_gNIW@;kFSw>OHD6AKLpXT@GK
line reschedule.why c1f807	477	.3HSFLeZZ;>I[<u52FFYED#WTV[]^PkTQ84FpK]l_3U<J5NAaifKM03LAFKf_Y;b
line reschedule.why e0d0d4	398	)<eSHS#cOU=Q2CmOR4;IALUSEHJXQ1TViMHQOL_W[TPAU<DPNEHca>NWT\\9HQ>[
line reschedule.why e6002c	454	ZMhX[]WdT@HUSFC74S7aXOWOElQUALH3q>Th8QD\`ZeXUEAQ6Q\aJYE8Xw[SAHU0
line reschedule.why f2f56e	459	=<P:I:WLNMD#DFZ?X`X?<pBAPCnV6HLXVd[DIvb7YdcLV_MA3]=DMJ:QZbGZ?_>F
line reschedule.why f4b7ad	419	>\n[n1V@FG=_da<VHKCSbMKd[eJPfdF3jB8Ii>RS;S`TF;=V]^aGw-XU@g`NJ\H3
line reschedule.why fc87fe	389	SnbGw5bKYV\YaB=@kYYmL4ES/k<T3S<Dp@nhQC5?WmKcW*AV1IZTaBIRGjU6HA/\
line reschedule.why ff3217	387	S``+F;XRJ2N__Di+fjPTqQ=bL\WSY\g/\HiS<\^`]>7>U8/E?RkQu9PTGU#TLSSW
line survey 3226dc	507	IM`]^<UJMFY`7av<SMUAPTLVE5U#GoINPYSLI[JTQLbXYOcXPOaSlBnDT7QV;RJJ
line survey 519376	470	H>VJ9dRa_WHRk[w<KT:5b@U\:]@@XV8U?OO=S<_E@<>ha[DbfK9L,7MQNRRTrRG]
line survey 58a285	437	;LAr4PSmMZ9sX.jQ<KFLc\[NG=MfcEKE7UQd7C;EFHf`qPhwdd=D7UYUH[j?gGgX
line survey 75f292	426	T;Mh>tSMJSD]G@NIVTQiSS^CRURI<jJSIwENWT.@ZFD[Rd@LAGl#ViI@A=='LGlc
line survey 91a77c	487	C]=b0LAROM0S:LFlMV#ocEWVYM=JebRdRi?T5F?391N@\]OPbZ]D?RGOZ9l=^UrV
line survey b736b4	417	If>oRPLWUJ^]CVQXdZVNhQ\FbAHR\`G\ib7a+:M\#?_nlbD\XS\=3KsQYHIRedrp
line survey e75b35	350	ZB[`]mTCiVRb9;J;Q`JGM?sn5YPn9EN[V]+RRn;2GX`BPbcmNMT/Zn;AwRNQ)arp
meeting link	666	h_^rXi/=C/dn5_2]Z'm_L9f#)]C%>n;-=h#LcY*@\c9;;cPSGD^<\o3/I;=A:7c:
move asked, and a nod	697	@0U5Y$?F;J7hbUe>5j4eC89Y:H#`]h=H\:<_]<CurkgZd9HAfFg5e5BF]^;>IB8a
no job and a time	593	^dNqXb%LH@?aCPMY_JN[Z#bWLC#B`i2QKaCiK=>+;Nd]R]KeSQb#WhUW_IT&]RbK
no time	347	R^2VGciVRSU1\RhR_ffDUae]^Odji`[BQ`MN]ccZWR\SUGNZTj1nZGDZwR`\Gb`R
not.alert	674	NSCZLZ?aPHN\H4S@i[XIoQX@P?DZ_FOMEZ_[F,@EK5WWTb_RSpY?9ENW3@wHQZ_V
not.alert@footer	427	@H2ZKfP`PSKJ\E@?pXFMHeIW`:K`aA[?kV;PTBw?fI^\aKVHbuDc3YZRkSbYNTdX
not.alert@subject	659	<hDgYfRq\L;^E3\Oe`C<[Kh35IBTfW.\R\Dc<:;@B:V_awmfc\g5Q]Wk`LRKS[[e
not.cold	512	+gHH^k/oLJ8gRC;R\VG\`HR>:L:SpdTYLqVP236,H6lweTffkk_1<wPX^@X:lHqX
not.cold@subject	466	F^:i,Z4nwOL\O/bVWU?>t+h@aK:\jE;VEX5f=OD>H2TpZVh`kkvC7nXN_%t<]Tb`
not.employer	582	;k9V6wPW^ZB`L+AJYfSCf\YOa0QHpDG]BgVa8<J*;'HdeZZaZeDDGRL\mEb=WVdo
not.employer@subject	645	Nf0p;iLgmERTA69Fk_@0Y_Y9Q-NTnHNWRkN];PO4I$U\\Hw]ar4N4cXg\DjSlW^q
not.entry	867	<a3fAs8h\TLcB2G7Y^H2b:U36<=cY<7oJRCe9EB=1Legm]YiidG>3bjggAc;bmkw
not.entry@subject	649	3a;fEW@Vh\LO:<CQbe7>`KXDVGLYgCNYIQHwHC:J>5YWbYc]\_D1?^^[^Tl@g^dc
not.event	539	XV?wNZ@Vk9fR0VUlREXJ\NEDAKFFMNOA[ECcBSMLeQUSPEM\_ULKCQINE%ZeIfVK
not.event@subject	861	3QDi;PDRw=DUE?STV_:INPKOSAHeV6T^AXL[9JFIA0`X`WbZ`_NP3gTTWHhQ`]KU
not.media	524	BYC`@o9cf=S`76GS\F]Af=c#=/NKN]BP&aCcK:K@G9bamVkjd\OENq^eg8`=qkhK
not.media@subject	465	#dKjCfEI^M;U=DgcXVgYbG_IFf>PbWHTLo8iW6K9>WYrkQc\[\TLG[bNcKQ9]Qib
not.official	476	1NAV5bHbWON[K8)8aK3KTMH<65J<R?XgQ`3P\PM?I#bTeBsYbe:A0EtF\:hE[hOX
not.official@footer	355	A18l/`GS\UCR8ORNGlJ#VZC@\SBRGWSZd9T\>LWDWJ[NC;DrPX6L4PHRU?NAf^NM
not.official@subject	445	gkMYImMTZd5cW<6V]WXEONnX<CULfIFW/nJd_<5C@^MN[wQcd[H9PgSVXX_]W`cQ
not.practice	501	TP)O#OEZbQ>PN@]E^a25ZCgZ`5LPMOIhH>D_A:ZSPJpSVXV`h`4I+]\_Y@oXngdV
not.practice@subject	657	>c8`P\5oZP+YKC]I\d;MV8fOGB<NQI.m@MB`8E/U2Bch\V^`ZJL09i`mYOHU\w[U
not.research	611	#_7cFdHXa\IYN8?RL`@A]@V50JHYiDSY?gPTSDIWV7W^d?\gaZFG@`g^f:YL[W`[
not.research@footer	553	KTEFGOKU`LWVHZTbV`D^\IRFJG@V`HKWRbRSLK^M4MU_d`YaiVQAGXPVwNFIVhLW
not.research@subject	663	2`Ke3XPV_;B]T4R@RSL>GXVAIMOELZGF@[LSN8AED,X9wFXaUWAHLN\Rc)mSIL_N
not.someone	523	<a=?UTJcP?;dG<KFR`I<s==CC=QHZIQpL]EWGHKPP9ZW^U]UQ\A[NLKVe8PCidFw
not.someone@subject	568	7m<w#\>bdWC[0)BDgk5`kFG@W=S^i@=eLf%`-?EBF7rh`W^ag]GMEgnT^1\D^Hme
not.staff	641	-WAn<T7eeZ0m#=UFacGEhKi0M.2O^@LdNW?^66=C43eksd\gcXV>.Q]gm'e(ibbo
not.staff@subject	607	6h9b%^CodR8fL:oEVg;@bMVA;>:ZiU:WB]Jq15?C3.dbwIhjS\\6Egfer:\8rolq
not.study	281	.\NXQ=.mQKEEJ3%QkZ]WZWHBG.WldB6VZ\Dg#BHgDgGKKquW\W3HII;^MOg_^Ssk
not.study@footer	366	AMGZY6USI?2SE#NVLMBW=9c\PHfhVZ]X\i`pDXwCYpjf7HNJtV0J0PBMA^R+GX[c
not.study@subject	487	\p:r@[NQR^PQT6FOdQ9L]WlFP75T]C@UDY6[9@I9#C^eZPFc^ZA?9eTrc,YTeNe\
offer.clear	743	8q8F1>_FBgHY<CBZnwB>o7eJnb3c8;BfdBD?=L[c20=J=DjK=A18<=\DEF3(JGlM
offer.clear@subject	526	$@4?%BkHFR[R<&>X\w8+VCb8QaHuC0aP`HB6@[Z`F):CM5d::@)AE0^OChP6GSKO
offer.terms	552	<R?;R@[:;TwR?-;Q`NP<[QCE_]Ng08TSr8F:^eVYCCH3NYj9XDIEK@Z.FR<O@;G<
offer.terms@subject	417	?K%_YL7wlULIB8]hfkHScRLBDG8JF9C]%j1S/;CO@Cldh5ZdXJ88A_\SZENEhmmT
old time	859	.>M=M69Z>H2w`ST/@j<h@82`EK?rTd@LX>LoR7;f[f`iS8BUe^[9LDOILTN<MN?p
one time	676	O\PaZW#GV5Ae?PPhc?\gW4X18R'BGbHFEVD^OJ+.QMQWSRBnSEf9ag<@TJD3GRaT
one time, asked	565	:<^MRN54OJCLAN[NMb5eM4EK=V*UI^KNVEQZwU>P[KVZLFIT\ZG0YO:GZ;QCPRMI
owner	1066	.?]iXqohk9q0.)=5g8h9:k8'6Qpm4*p/gGZ%qmgek4/+r0w-Il,m+@6:L5vg187>
owner interviews	615	<d,_6SO[MU@YP<>=Ue5'WXdQLCP]]?MQETEU4:ON@(el_9T_LO,E:_FgV#WQ_]So
pair alert&apply	577	*i]gIm>gjT2]ZA\0a]?OmGO#6=6K_>C\d_Aa4>H@87^Mj`cuoqGBIiSSY-\TNTag
pair alert&ask	425	MLqGI<^C]IG:gEEwe5kfE@OT[LZAaAiZ1DI\[CNP\MHWOJOKEZihW[=U<>tK^O]C
pair alert&asked	424	YpXOR^XSO-9]fZS==]^IccfueLUEwljA2L?DR8G8\<KFf8BPKY`URBJHoE\>RQ_?
pair alert&available	414	BXTY2WCIlh:U<FXiMTMm_Cg?KP>\q0X\=wJk8LRD0MUrEBmbuGqEFbrjXPePlE`]
pair alert&away	396	<qYYC`I;;;M@GP+s]gY\a4X@PJUMeXwZKGt[B_XHBMQ=BE=G6Z=J)lGPeU]UUJfI
pair alert&book	405	Ze;02Nk]gF;PsbmE,o[>]RwhXHvQXi8`0YMNXIWF0?=TM?dW_^BHk/_Lg0]ZUekA
pair alert&cancel	573	HJSMa;Ra\eaPXff;C2FW^PSc<K;_gM^>#KMJWX[ICafHNXa@NMXCNIWOBS?JPL6B
pair alert&candidate	522	0:@Y=QXFNw>ML>_WZEKIMK^PMZ\JRCYCKZJc[$XGN?\JUYQSOiHENiZ_LJg?PQ^Z
pair alert&choose	458	6dOIQcF^blH`EDLiZk6m\Wi2fX-[KK:kwNLiDUAbT>XCVOPRPXY6Bmi[_JK8T]gS
pair alert&civic	363	M<@R\PeSViQbbWiiNRjQ6JjH]gSLViNV-KfEZFKGJUGnw?mS4f.Lb[?\P^KERdGO
pair alert&closer	403	F`?``SHdUj5dII_Vgc3Pt:q>6?JJNMNbFY9]D74J>6_INaCRWhr1_ULDTDbUwnfT
pair alert&confirm	539	;PLmV`<Pf4@^E@H?SaG8K<U7mOQVNBNhQZBXKMAPB;Zi]^qiaw@=1`LNXRJ>Y=]T
pair alert&deadline	546	YVO`U]FWXcPRRB:bUbOUI]\>KAXdDKKiBDFw`@@RPW9^O[\MJVFGZYIWFNWaOIGQ
pair alert&education	591	KRJJH4YGBoGAVZa_SK;R`<Zw\BTI[IOBG8NGX;aEFQD6W/LOJWJ_?X9[Z^cR_YKF
pair alert&enjoyed	411	[VuFdCR0I\:;_biBY@K]@`wlgF\ifS`/L@\GeTlESGDH6:47:ebRg:BU,a??CJ^:
pair alert&event	375	NAEidf^lMKjQCG;BrI=``YG.VBT@FVZCqQ^S:V6O`FZHe*l`:DA\#^9UTOV@ULMf
pair alert&family	357	LWkc_[Um])=l78D=R`\EN#6D6C7/\^JoSEA[9SG<A=a;cNOOg>DKMZNKTGTCPpCQ
pair alert&finance	580	L]BL\]FPgARfMRhCQM5JWIR,EA9LG\Ac?a@RBG3A7bdam]mc]\L<RX_\V2R#VNVh
pair alert&future	400	tM_E>QBT??OCwi]?PCVG\UXdhE^DM\-C6N,:_P23OWKT6DN9]gU^cA2O\EAB7YU+
pair alert&hear	521	k[NENiAS[1YU]_H:\\^KNbA<BAGBEDJF7PfXwGMWjHKSrLKW?bNJgRS6k>hFHRJ]
pair alert&hiringside	398	^pJg?mIKJ^I=IA<WoTE1S]^Z_KG+hTBI?Z2W4HK0[COPZb\SGfXMI8O]L>SGBwU`
pair alert&hitch	429	BaU[NK@PeHPb00#w_JbO\\YIOUelJ.2PIZdFZR]BSIV\\JMVNcU_7HQFL?_\YTVT
pair alert&hold	409	GW`FUQ8Mp?DT\ecWuBHwKHd9D4]NMmMS>P\MA*M1FQLKVTRYhZOTC=vdPZV'Qb:b
pair alert&inbox	462	\`MScH2Dcb7g_H;9iO&Xo`PATFM_fSPUOd7fIP<04ZSTcm>d\V@WOXUtwVcBbEY]
pair alert&interview	433	5HPe2RmGYL[UHOkYpIcSV<e:PIb`cFJ@>T>QF^T1^M]SXK5IDWDTQ\LZU<HFMOwM
pair alert&invite	502	NXGHEkL]E;=XMDg7ZfWdiXROJ(:;eRCdKFIQiKU<:8UZXaN`QwZCPBgSw:[[RjXi
pair alert&link	454	;:T^QPI_TX6ph;`\m[LDKRdBYGBdaH]V4UQUGBYDPNL?caTG[w>:hXTbMAKXh?Rg
pair alert&mediaword	500	FA[UU;SIF[C?]i.eROOXK5WCIRUEOAN?O^[PdFwGRp8AB4G?M@ZaTUDEQa?O^B>F
pair alert&meet	508	cHfMG=0`A;0PMPSIHGPS:HbL\IW7_IOJGHwTFbUL<bKAFF&PGSNW7MDGIGUP8Fd>
pair alert&move	512	DPIXKfD`fXG`R=@5IsFGM@L3PC9^SLM]DZ:e7F2EQJJRRRVmZWW+Icf]\5P4[wkd
pair alert&not	470	XtC\HX-wdKGLFGIQOjHSh7[3,6=MfW?j6YFEQ2BJP2X_SphwEbC=iP`JN4NDZfbk
pair alert&offer	533	`QR>5SIQPQIQjJUNM<FCq]YaFCGAjCEC:pYgT6P9JTLKML@LOwVKY]MKN=qORG\l
pair alert&office	399	SJBlE_Y9mMXN<'QPc_U/`@N_r:IZbR<:VY;`hYaI9Ad[`[nXZVqAXQ`Gw1StTZgo
pair alert&official	392	Ca0Q;QRIaX^]QEMLX47VaFWYLBAOYECh*?A^^7XZ;hlP<E*[HB/KI[YJ]awW\OOe
pair alert&onward	345	K\B[.YF^c=+D<Mc:Q\O<EgDigF?=?fIFBN?WT9bSN#l;`NfpWRYd6C?`V_[LbP^S
pair alert&other	419	W`L0HBkUJ_:NhKVrcXT@T>etwZaIPVN9-IcVf=NGZLIA9=OJ7jGY_KA[gmTHX_TM
pair alert&pay	445	@n]S]U/W?OMgJXVmJ;HLH=e#5H+:V\.g:oRl5W:+_iSi?mE7XQe@GWKBXFO@Qbn_
pair alert&prepare	556	FXe\B[Hc`JRZM@K=RQRZ]SR=OBFNUYcN5LK]IAMZUT^UBP\XwQNFQX;QYMUMVPSS
pair alert&property	471	;bifZb>PAPaB@C[ZY@iP;I6&1mXZHIWN?p`Q<CUHdTJMeuOE>O=O=bJOI6QX27-#
pair alert&received	502	F`F]C\0nd`MNG@QF^N<JV0cAA=LKcCQ],a>U6S1<.AdeJa\S_RwC?Z]U]KQA_Ral
pair alert&recruiter	508	8oMlVf6ag`R\:-QQ`g3ZoH&37E.Wk^M_Sf:`,_0VK1cm]g`w]hXCEY]^l@[+XoLf
pair alert&remind	593	F_VIVID]]@QN8?I?wLQKLSN=?J:JCDM_=jJ>RBQHO8NFYXiQMmcRR\GdW8JTVLXa
pair alert&review	508	EFEC;>UN=KOOiGJ:T7LqcV@]WUeOb^dRnLGNS9b>QN^ZSIfQPwJkPi\rFNpHO9m\
pair alert&role	508	PQQVUQGZLQ;U\=Y<?eRHoei[]5c>r>9B_XQUQ?g)M;Qcw<bTQiRYLG`NWML2Glpl
pair alert&sales	405	FG_f_Z6Z>5R\[KiA[VW6]1%n^`>JSY2\Ya9XD\4UG5FHwZ`=ZWVIVWOWQGT8Spm_
pair alert&send	528	l@UPVwLJiKEP:PEJZmROEI_VYC\M@UNPL\-X+PCWZJF]PTZdFW`MRCHCHHXAJScI
pair alert&shop	454	<eVL\\?Y[B`bB<X8vjA9WDR-;W-bU9@m]Y=[JH9OF<DmiwasplCGPai=QEI0eia_
pair alert&sign	400	F`ANA@7UTF8UR:MH/SPF\MAYGAPBRL4?6Y9RTOB2AD0OQ<DMXA/N]wLFa$\:JjXc
pair alert&slot	420	WG3YNOLTKbwMh^GR,SJ5GVmX]H26;iFlBIGBNVVcM8E`OE8BVoS]M:TYLkREiOLL
pair alert&sorry	421	NXTNNNGYlU=[>]_gv=a_o9SD:91HPQV&3(gL3FG;`#M]j`]NHJNCHLSQRAILTR?P
pair alert&stage	286	@A4I0F?wOE3kv[T]dM1p21uA_\GWaL_bOAC_XHQ>N7ffT`AEhRAV#^VTjaXlodiI
pair alert&study	366	QRMW\HT?LBjYIP9S]DhY<WWhRj[PK^J6@ZO_<wdZ_cK:STTNedWOlq>5_tKSa\g8
pair alert&team	440	JUECBA@G`5;JUOXGw]a5MJQD^398J]HjL<]EHDgMALI;%BPSJQD?WXYCFOQI;?hS
pair alert&thank	574	<HP_m_aSM>`D+IDGEG\FHXD/4_ZwGMiO\UJH`QKd[TIOhleJXKNL<R@;\@U\@XOI
pair alert&ticket	343	fQ=XK>ND@T=ZbR1CL>>w6+s&2g5@Tf2W=Vn9B%F)ZTEQZ(=NUSrhct8N2^]?gCU.
pair alert&time	393	D\QYIkVDJ\MXFRKls4nRPJwERWfH]EV><T`ERAVJg_b,ZJS<JaHf<t^O?3XdU0HR
pair alert&title	767	,[:feW2aeL3RH:WO_\7IgHT/0>3^TSAnYRMe4HDGC9akwhc]`\R@Jr`O]4cD\YDf
pair alert&wait	489	YVGp<LHWkw2[NSOKQ_ZAVOgVM5Mbn\GYBC;gT=6/1P[rX\WXGgIeK_jLV:eB`jeN
pair alert&wish	513	4<[7`B[VM?fJWHoIAHXBIN6NEVTKfDwOjToAKDebf?O9<FrF<T`Sa6>D63:T24-D
pair alert&yours	563	JkDfNd3WC@/YA>YI\_B\wNO:=035aHE[_\Ke:DQ<GBXVY`rhTVeA`XIXk<cAV[gY
pair apply&ask	416	If1Vq[)^oEh6@/EOnT>>Ha@D:DC3mE;pYW?wNS9QJJnY[HuTEM<YIkWRk6KEreOB
pair apply&asked	559	QP:[[wTSTDPPEKN]ONFbFLI=PK>BEJRJM[<GWE.QKLVQOTEiIO\NHA\OSG;ZL^Q:
pair apply&available	392	_L1.Z;WA/7_#ZMWHGhS<GeXbdaeI_SLRY@FHVRqg?RI3>AJF3U7g2I2^oENR6VI@
pair apply&away	481	IsR_^XFUQFOOV]I]P[cWFWJ]VXb5=N#H@pgI\ATDN=;^I<Ni=:GA_V:(hF_EAPpI
pair apply&back	335	vCN6d`mjKUaDKw5^R/DIaNaXDY^XMORTAIXR:,IPO@NX2@9ZUPRm9d*YHbE9PCU:
pair apply&book	447	5IXNG`OIKNXLT+]Sb<XWJCHEWIPfFYU3dWCRgwKTlH^Qh>9mUlbmE],:G8]ISBWs
pair apply&bounce	429	raS^O`D]NBnT+W5=DL^TKO2N#TCSG4^E[^O.NveXvKLa^LMQDD2JQRGJIKOSEGE:
pair apply&call	394	NKhrZp0AL6m^IF8tpIMDQ7W#9t=?#VAW4NnBbdG?[m6C/`=_H=ZIj\@-<V3J:9g9
pair apply&cancel	614	JMZ6BwoQL>fX3+R8DOh+Mo=C48vM=4[M`LC6\lknhCL<iJ`LKM;a6YLA?EXQOI7I
pair apply&candidate	386	MM>5@QP?W^5Tj`RGYM?3ZZhMDCT:w[eN<??9TM^TFHKR=G#*:PPjDDBW4W_X:N9$
pair apply&choose	434	9nEH7XLI>EEK43]GOOI5`WaDT27N[S>?^L,\_V0Y#<0Hjk>e7P0KU9PVUUQ&2d_\
pair apply&civic	672	;`L`?]#scDMM4DbWfh5KV1T:7/2RBE@hFVQj4A6]24mfJPhch9M4>_j_\>^DVO^m
pair apply&closer	484	]I6<C;QEGk9KaC8CE<5NHDp@[HKERVQN/aiEO#=:<bI>SdL=HPV8RVdH@4J@WMR:
pair apply&cold	534	JHcWkg5UU7dX,G8J\G]6,g@JSCSSVPSTe_wNXX+KWYeQOP^bJLI;Op_YTJURVTHO
pair apply&confirm	711	4@HV,9RIMY)@pCG`VA3UU?t`wF\NdKb?C;[fA2]>CJH5=BFKffKT5G>ZFQ\<[>ZF
pair apply&deadline	529	HIJMbFaGSe:4dT8wZ=EX2@dbc_YER/bGMNIMB<`DI]a?e[>fUZ=OM]YTKQ\HRBJV
pair apply&decide	453	US.=WK#OPR<DnMpO;Z5ujGoUR78?ZS?V=LQT^/XGJWBdV=?_YO1,cA_MQSk/SPoF
pair apply&document	399	Z4@QEWEU\f9/wRIAC8LU8jFPIoPQLRVQ7;V:SbVMM\P.(196G;gV[CISIT`Z^=G:
pair apply&education	324	T(?MKP%Y<FJracH]N9Q=8EM:#2/ZSG:6Z>RmHcSVJ?UXA]Fch\v\*e'Tp.pCAFY\
pair apply&enjoyed	451	efeKDw39MTZKHh[XGVI6:YSXGPAGU\4FIXAJJ>XRMU:MBqTG3?kT^:XQLf5D9DQD
pair apply&event	491	B#3Q=8D@ul8^;=0YRB6ZL7]Pt>KY^OVHSF]l;)ILB+d@LMJ>`HAj0jHPCKEIvGZ]
pair apply&family	515	IKH[GOV2K_FI]ORdX7LMDFiLhPSePAf8WN\WA4bBcD[@C-O?CbLlJP?<HLf=TZwF
pair apply&feedback	481	mPJC+9\0Kj)EeZ]TDj`dS4j[\LhVq\E09B_R5/QA#P>FME+JZCMTJR:OC5`=Z_`>
pair apply&filled	545	JIXRFSoHORNIK>G:JFwHFV4JG?eQXLP7^=N?aZZ<KC\?jF;MAR^wJL.;IA]YDHED
pair apply&finance	399	GNiiLdFbKCKRZ7KkYQ;OC0bE2FCDT?;A-TAo3'DJD9ZhlOS`H\+*7iYidHsID`wI
pair apply&forwarded	513	3PCr=Rf<D3PVV#=MqMATXdL<FVmeU<vBaFlL[ovZeFePOKK>CmTgU]=QISPPL<)>
pair apply&future	501	TQU>BLV=K-<D[a^ZRcQHdaQWW?KVqKH>TJXdbUb4i@0FY8XiUVGb5I:L>Aw5VWV?
pair apply&glad	420	=>kbjW_>L[I[.7&6eiiMS=#eKSNcHMgE16:UJ:Y^:ObZ;SOYLWEAJ[]bff]K/Y:P
pair apply&health	529	>6[a]UW4K?ZBAQ'^l?EP<PUN>qPO?3THZ<wSSVHbbb[G;HO0HBYTkhGWDfTJN@OR
pair apply&hear	317	G_H[;=^D9G):_PHZ]j`ZV3pf`8J>rv/_EW2VH=H:-CKbPKDHw;?R]29jM,P%<fOJ
pair apply&hiringside	540	GL?c0]@JkQBVU#QGaWFSg\JKdJXYVP_PZa:\JCNDV;RX^E[caqEMLQSXY4flMjIa
pair apply&hitch	423	VW9X?QI+RK:V\LXR79cE9B8T^RkJR98CRIbJ3<wIZ7O%AWTF:,7YEON087QSDG7:
pair apply&hold	419	N_h?6lLDL]RP9P?QZ\FXYB?KR7+R^<XmwN`^6ZGLY4ZSgNYWqTL<kk]aPJ^MPWL[
pair apply&inbox	450	K;SFZ2S?JrF=we,M/[:@L:FYPbN`PFJLRNMGNWJDQff;ERRWFKJ^0Qbm/ZVLgT<-
pair apply&interview	423	5[FMQBPSlYYT#CIVFWM?USXrhGTGaF\T8[j1V/]DEDENWSV[XKXUS\5J:FJZe[Y`
pair apply&invite	436	h.[YrkBS7A[ObmEbGKkU2OiSPh>@RDPGFH^<OcTWG`.I<[P6#8UIfBP>(oHHDBJW
pair apply&join	490	<IOF`IVICGJ:YYTVG=ZS+;[TBZhO9KO#l+nJAMVKZQCA7=V8>,X^T3HW2kKN74A<
pair apply&keen	787	eWE3J]PNOBYT;[NQK@ZOML[F?M7BCRF[FQHNKEUJNMEOIwLOZEO9_TPGAXCJQNGT
pair apply&link	550	JHAMUZ>nhZDQ#;XOMRSVMVSFOEIT]_2LCNKZXKSDOLZkQONLS<F@7O_oU@dOjYYH
pair apply&lure	435	W]+HPwBbfPlc;?SRgSDWWCRVAK31]ScL8XKcJM:MEVId[XUbaZRB=QFZUMTH^\RW
pair apply&machine	455	>C@HE.CE8].&W3pXE3=XUCRuWUcbj-q=NGHO=,3@bS:IB;CDd4=HHC?eHFwWR7S8
pair apply&mediaword	477	9j=a8MILN4I?ARVZ:YbWW[\`OOETJPDPwV=<HLtCFL<AKC3kB^7C:S@Dj0?I(`R5
pair apply&meet	602	P@0Q=JWXRZEIRDMZJRBIXXOBZVW^NU^RCMOTA@eQVCKTPINEbg<V#TPVCA^MCITU
pair apply&mine	726	6b<hXf>k\E<Z=7[cUY8JdSII:&8QVDD[R_Dr1Q9A=(doW_diwX5E<i]_]Ii<cIZb
pair apply&move	554	Jb[]^YTSe5D6QQ<FCXY9Zw=KVQ]L?7ANFZ>+l@bR^B2=ITLU/FM\mAB19,]M4ND:
pair apply&not	625	V\FB:P=UG?1UFW]R<gTSoWlOR381fj7I'M7OU7=+%79L]SN\EmG3gBDAd2c#Df\O
pair apply&offer	475	?T>MHph\IND:VP#X,U@RFpAHEQ]K::hIS6Z_Is2EGhfBbYJ09F@LC^QR'kJccP>7
pair apply&office	494	HWYXUeFLc/wQK@P7bO[FXv/9;K^d8HYBYZP_eiXbg6WFSVYJA^OgRFSD3\[fNCBS
pair apply&official	711	YDJNKAEMHaH:mKw?O\F@\QKLAGJOTaZZU^IJ@5ILBZQWM@PPOSDMAQB_WV\GNVMP
pair apply&onward	402	YTnDKU`#_7R.:ZAJXJl:QlAEIFfKHZHZN?DJn<[\T:3HIY;dKJQ]L\GPvIg>2TU7
pair apply&other	618	S\U@LGUKK9ABRTf?KKN<PRV_[?LVOLNVH0ENiDc8G;1DLFA=Fq9YwNC:f@j@HOOD
pair apply&paper	678	HM3^MCIJ@n<JfdFFG??N]BiWOJOIwIACD3EUF:CC8FdGSBDEVU=F1dLeW9BNENTJ
pair apply&pay	506	Rg+FSZ\gTT5ImYJ?GO\FRB[[rFL;rR8\6GM@Y,0#EdHUNK6`OiIH>OGeK7gL^^XI
pair apply&practice	441	LY?THRP;hWIMOdg&R<m]hFca_4AAwY:pG^QISFV9T?M<KOB]Xo&V8TZ@c6`4aWiI
pair apply&prepare	501	Q66k#Ii>@B<Ze20o_FKM=/OKeEZ\q3[J@P]YOI?HLMcNM/I\heLL?JWSM>aZWP;T
pair apply&property	596	E[4RNV(oaC%VJIY=VK9M`CZL:6>TH=)sK]Fh>AED2=UXWcP^^B5<#HaRd?pN\\c`
pair apply&received	629	0A8M<AVSZj#=dY8o[<3kC*waYZZlg1^@B5_f87X<5twO8@/Q_h?K:qAwBT^<r7Sa
pair apply&recorded	542	19E[6?K*IgaSP;SL`9?IEB]UACPmTKJAo@aV>Ow@QqSSTH9Orh>sC`Rp<=`Jk@DE
pair apply&recruiter	438	>WFI^HHM_UgK]?Ze<Q[@37t:<F\CmXKX9R::RFMaJqgA^LJ*IwKB@jX]HPXEoQi@
pair apply&remind	425	MmQpNa8U]DZ^EW:Q[2<]JUEIILXXUfRODdMe;MIE[^Y8M]PT#CROmeBiK]@7aIa\
pair apply&review	440	?5Y_.NESdWKOCPYW[P#SIO=5CQ]^YBQQN2svVOBIkgV\];'Pd`-XELZ^ZTQ`oWLD
pair apply&role	460	_F;EVBi-9d;)\XNUcM_J;WhclfDab[EbSKMe4OWIOSDNZLMW:NDSOaG__VTZ]TK#
pair apply&sales	451	sO=MPKbc7KR8QAAIBVP-TY6QIHLENZjPY=T1>Z`iYn>U@_V=3<=uR_K@?VTwFK(d
pair apply&send	671	5R3tOU?OW^4?G:^_WU0k]:ZMVDKhm=YSMM7]>)3?8Qigh_MU[l27;QNhbGw<]Nbw
pair apply&service	405	YlWbLPGDSRfCQ2hUwm_H7J9FARTnXm4G\MPmROqJl6@Ok=CQ:V4HBDSS`=hPCFJ8
pair apply&shop	692	7IBUI<J/MM;6WIOaGD=wPH^OY\G]]KRVOE[UJ;[AGPcNEN?ETbDR?U>TJ^bBGGhG
pair apply&sign	662	;T:h9L@?bELE?#^[BK?iRFCGBG<MPGYR^WDLMVMDLQMYXAPIHf?LIV=UTHaWTNTI
pair apply&slot	528	LW>N0M^XFHBDRPGm[T7eV=VK>>C<PPFGPGROJ:`AZUTX`UXgQMY,VJROOH[3wWVH
pair apply&sorry	451	Y`A9CdG4O_$`EXjJBnCZbErTRLADwe>o9/\RRGIIBP\VMeiJL\B+jFVMm?U-XWNS
pair apply&stage	494	HG@[edSoaVJ[K#EO;_GHXT2A8+MZQ:QYTPJWMTPRcUQDMHgEl^W`6TAQJN\LdYCP
pair apply&start	522	7F8Y2Y/UEZ+QJ5MOT[#Sd<:ADGB_jQ]R6Q;S?6IY;N`K_2f;SSZD:b9[`Ea.IW]s
pair apply&study	463	QdVL:LUUE8_SPN5;2NG#9_:VNKZLY[JH8OH%\SYgsh;KlFP:9e@lU1QG\PXP5^TJ
pair apply&talk	586	JJ/AfQNlSgLIc=[LIj-CZ^[W87'7Si5wEG4O9DM]9Am`EfBDRVF@4Y^fbHE@Z^AD
pair apply&task	667	I@EG@5_KYUOK]KXBXWWhV:VAf@M[^SSEFMmIe@JGHAGKR4JGQwNZSMDAQD_?NFEY
pair apply&team	476	'KBmXjV;QI[G+MMHA^SEJKLD7OM_RBc\[O9LW\ukv<e<NT=LFTEPIR]i7KANP9#=
pair apply&thank	725	R9#E?3O>>V1A]Z+[NI=^@7gf[VRCdXX=X<gI;6_H/\D@8CCHJ\HSKUNQ>ZF7[EUI
pair apply&ticket	503	8BPj@TR(EMICUQ`L[LGP<?VTZ^uI[/WFSJmMFI]J]iRHGIWKWO@gN[[TJZw[E=<]
pair apply&time	553	#UKi@QI>\L:MTW:ws@ZgJAFKe[XPSGSG<R;GA5Z%YZTDPLKdQWGQSgE^K^Q>\SbZ
pair apply&title	625	N>HNR6b3.MW3[]>V>9CG<@Ae[W^_QLkKV2gA]O\MS]],D:@&@P?wAY?K.X\QC1>1
pair apply&urgent	485	OYM_SLWKK[8IX][nFbnYUQYQiTJAZU'O9E=TW6N:3;`cHQRDXLDB^=JAhIU#LVeU
pair apply&video	583	SNL`<3\DLY=HO@aWiPARK2oHbb_dwGVDDGb`?;HE<m^IE9CeWWKhEZEP=UjKJUO=
pair apply&wait	421	G^LHZU@TKDn6WBUqw\EN@:42?O[@WcMRL4b.SKARYQXTYV]A@]CdS@?E;LUQFPNP
pair apply&wish	450	HHUYL?U:c_X<J=3P<S=L4@RfLaShw<]On;GRGK\]gRd^T?C29W@PHWZePcMFl59M
pair apply&yours	475	QO>UVU[J:YS-Ls#?T;NSMdj_IDZPGYLUFPV0XXeG;`NDCOFNDH?j@R[[CLLqRF-R
pair ask&asked	378	<0\<lUPJCRgP%Y[G5\dADG?\5^oU0G``n(:<_XgV`aUP=^VbR5SuFLD=Ge>c#(>A
pair ask&available	601	KBUBhEwQ@YRJXWa,;t??Fd@[8AHX@U=ZPFFN5C<k:d\\KWCD[36G;>VTDO=NNCC;
pair ask&away	400	ANbpt=DYu=6aQRnKLXIXd@J\Y>HGL<Kl:jLMBBKBT<GZ7QT8O@m$w_YLYOM,R[^S
pair ask&back	417	LXFT[CJ=TCT[Y]e5H``AWRL@T6JC>c=75IPN>DWE7K647GYXVb[YX=QA:QM1DQwK
pair ask&book	637	Z>C4fK\\EOQ@POb1Ew*-F[OU@9>RG\?YM;NGMZCaF_MEE^MCHH8-C@KiYXAVMZPH
pair ask&bounce	441	OU4C;SRJLlJ>VBOO:^GFL@LjwXMMI7X>eCE<LchgF6OU>OCKK=1IP%D-CiFBUMhR
pair ask&call	506	c=4>EwXWPhCUAM4+CTJ4WqO[2A_M;F5hGNL1KTUpcP_\WXNRJ=FZ/N[^\gGsRJE\
pair ask&cancel	589	:6M_EfKO[PK<BROSI.BfC>AF@FWGB0lN]Pm1hc;SP`SKTLwKGVT\`_TOUaIYB\I>
pair ask&candidate	609	1D7G85LORBS=O3_E`^LIVfRDPUNEl1WEBWYNWAASI5IUUARJUL2QL@NGWIw_QYNR
pair ask&choose	514	KU5/ARKgMPFCb9BLHc?2TJbbO4JdSq:`^\P[/QVG=JalP`*V\;57+K`WGDHRwfDL
pair ask&civic	560	SPL3GSVW8\YYM_;@?d+HK]RXQ17S@P+wG>TV8_Od=FaS=VFKSEP5E8VecXMQfUBS
pair ask&closer	627	\N99aULa:OVESVGIC[9T:KwA4CANFN2P*P8\B52E;\`kAhLXFNT2AJcRQRJPf>A>
pair ask&cold	400	W@Q\o>^U4AwI9RZ@F\,K?TQXjN4DXM/TV96P5D[NMhMH5N5ECBE(UKHdOBQKLM8C
pair ask&confirm	417	?GU/TE:P?L8Oa[h3?YJCO]SjQJ(NOc.JTK%KDF=[2KpYP]MMAD#<$Y<TJn._NIPH
pair ask&deadline	454	XJ9@tjQ]p]V0?KQLca#HWOGYCUVR-KYVHS@EUR_RH>MVFjgUgLJ[QVIcOVUY@b@J
pair ask&decide	359	PQ(QGE5HOPSNM6wIQrTmSHJULOkbgAGY'4etJFQFQ_hK]UWi_i2%CLT467tHUOR8
pair ask&document	420	>FFPRf?aa*DS*'USS>GK[i$\<m]<==k;MYA<^ZFnMUSNZh[PifcO<X8N#c_a4F@K
pair ask&education	437	;HQD2HPTNVRK@FO/K[QCO\;,-#eN?:o9g9tH`oUQ^NK5c<T@c_2`3OTNdHJ\>DFA
pair ask&enjoyed	383	HRWOOPFm^]BA[p;JJ\M#KDWVX7hLR\YMiK>eP2XFG9of\]Pfhm_dNKD\fifPHaDa
pair ask&event	520	WRVO^HLJ3HPAMV#bRTG4J^^>JOP;E[TV0=TO:JR@QM1>AWAG=Te`_PFJW:eJDJ^I
pair ask&exit	565	VJ9@H[K\iU7b=@NDaR5+e8dGV4N@UFAwERLf+5BJB4WRbXrhTU398Thd_9h7pYbj
pair ask&family	591	5MCZ?N?pab#ZW.l?Ql/>eHIGb>Col:IZHMI_B9KV:K_Yb:ZTe_`N:LU`\%U:Zj[J
pair ask&feedback	678	>Z1TGKSSL\;cWCDQWI;dSDPEJJ#D^N@RSGJ[<>EL2HWYVSKIVXBD7VefY>UBWR`H
pair ask&filled	391	JUSPsYOHr7e^ZV%P[,RTPGSRS^W?<\WDJUathU`6`OXEDlB_C1d]wn<0$wBV-']L
pair ask&finance	413	=b$f`n]fmROC9.9@Qw26PWC6OKOZJZ@paX2WW_l=E@MQvdwY^_ISOZJNv+ZMVqP[
pair ask&forwarded	505	5S+P>IG`PL<SJ4(-`RBBIf_AO,RgMOU^YS_OA=@j=?YM]EMk`wERBa\gtIg^ma[V
pair ask&future	431	;pnf>wCOA=A4B<`Q=[\d]Aa8EaB`RAHKWDNgJWP[M4FMbU@_S\MUVYFST[NALOXZ
pair ask&glad	440	JIwk9BWG[L`NEH4aR[FUOG7WVDTeOF1WnMRKA[STv:4DRImIHcFaBNX_U)P5FW\:
pair ask&health	403	[W,UgXeVQ>:e9UBO@XP2LZB.#GU%7K:nLYeKJ[^IHHUgN]aBoV1FLhHgMCN^gJb[
pair ask&hear	619	[><B[IGb7aCK]ZNF9LHX4SewESPGRCVL<GWHF`H`GsPDE9QQDKOZF\@^E`LQ`G3Y
pair ask&hiringside	561	:WDZ>OBRwZ1\I6TEMW6Qw\W-JFMriCESFQIi6/%;K*UaaHWpiq9A;WeWMFa6QgFb
pair ask&hitch	440	C0*P/W=w]\[9QAMUGj:;`S[dN8L5ZB2Y7]DQ=OWU8TaFZH_]UZEFGL3Z]AVO^I\p
pair ask&hold	453	JIOIJK*VBG8U=@DjahE[Y=VX`T;XfUOAYAKp`IZM;LbJU]4AwYJ>5E7P6tb<A8HA
pair ask&inbox	547	6;QUUPIAI&=A9GQO>ASEP]GCVpMw]CE6UODGTqM]SbHGDB?RHNANMN9?UKSmLI=I
pair ask&interview	493	X,KEZL>bMkRB`YNF3[0IB[UQ/X*IPI#lHVGVJTKENIanRYAYLJH?W]NXPX8MYKAk
pair ask&invite	473	d;`cVtYeL8w\WJGP6^PNHuOVBNDHJ:JMS?T`XUMuSdIN3P3D1SJV@J>Y<RH[@f'M
pair ask&join	294	FsIKBDElfU?A_M/jFS#JO\M;<_Ka:SChA?RqFoT@X9kUbl?7Z@]<aJiWZbV5$LrH
pair ask&keen	398	RKFOQcTP@NOZM@L/6wO28gS`?74AXfBdNZuBMXKX\W=aUd:SFZG=[SO^kYA\5F[a
pair ask&link	508	iDPDd=`></i,JgSCTHP;IuRuYjDT/XiKmHI<Vf]rRX@8<]B#?<8XB5>GC[Cg>3I1
pair ask&lure	335	2fYGU6MSVJFBa@X9mDQB6QhGDHe;X[(:5.]M@'F[g2GflLlN=\8P#2s>As*8<cMv
pair ask&machine	488	F`NlcgYGXHIA8\XCCP_QN[2wJ?PP9HDN+h,I8N[McO29EJJVcCVM_GcK2_fNFK\G
pair ask&mediaword	502	QQZLaK5EMS1RTSE\U?HZa]_R8=V0RULHgYZmA:BS#IQaCXRVJ?J_MNNuPbR^[R_^
pair ask&meet	587	CH8KZgF\EJ=OG\VAUcA#YOCI=*97SY6f8XBU<VDA<=ZWfE`<RJH8V\W[IVZJWJ;Q
pair ask&mine	502	YC,V<YHb_JA[@96n[f<CgWD2a0ObqULpA4?B:BH9+3LNXhocLPBR#Ybnh,`DQmXM
pair ask&move	641	F<SMZ/B5X*0J@\cC<U:e6P?\TOEwS9A9OO=TS=`\\WOYT,JNX?UXiF@2HWHTM@7N
pair ask&not	451	HELK9>>M]KOATY8XE2KQbG:UR\_4HUWKAY]N>F^NYXG#DFd@26:MJG;RaQkN6OQ9
pair ask&offer	525	OZRMLPcJSbaTNZ6WUUEQXESESQK[SUBgg4H=ImOW<\9OE=mTwEJDD3NAGPAMQI1;
pair ask&office	579	>R=c?kdah]XPcGE6AXU>m6W+<ALWg)<ZNZWXTRGY6f`fjRXZd[QTCQZdP*wSbnV[
pair ask&official	478	6O#UD@JPN=^SY;WNHR24XO;NVN`aC:o1aHYIQXRWQ\NNbZ^@HiEX+SSIW7nOVCMN
pair ask&onward	573	DCEFMM`A6VW>=W;T=G`I;FJINhXU?;X?OTSIRPwUZba8AQJJO<H^ZM81\TJTDIDJ
pair ask&other	755	WDKJNGDdD#UFCKXG[BO?L`A@H=[OMMDHQCPOLRYRF>Ob[SMURZRQPGPXX>LTH^BW
pair ask&paper	425	>BbVb;AB:CWNB[LnTJBlW\N\DbWV/3i5Q4w:u:RXDuT6G&L;Q6coaF:F9IUT)@V-
pair ask&pay	556	EUjNijK[ZB\DGNL;\NwRGTE3=Ig:IJNL]@U;]eVYbUIBBRSDFMRd_F5=:lUDDEKL
pair ask&practice	470	]Q\TV[BSA[7[TVwIVY`I]=eESq]XXWHJ>`O]ID<7PcNKM_;iJAU?_k@SKIN3FC\\
pair ask&prepare	583	>gWqHj6bYCMQ4U'Rw=@ATQX,CN_IDG<IKkQO@@=?KB`NM`[VNeDM9iWLUBZKNRXG
pair ask&property	540	DP;nRQYQV<i;DBW?[JfTKa,PEOjL5BdFYQg=KcbNw@D<U5cRZj=nRQL?JPP`69=O
pair ask&received	411	0WCANE2iNENH)7c#IZ7'>h9]=N?S]@9FDVR@$R<i\K_nHYEN^HI+eBNfRMYa?Z2D
pair ask&recorded	576	kI>8\ST<Edl?hi6GCN?=1XmiLNEA<h9WP8HP:AJcDYQl7T4I9CEP@GWp3w>kXR7G
pair ask&recruiter	542	;`3bET8L_GD+82gYW8^[WWJ[wQLOAONZ9TSfY>*DWECSVE4LoGcJSRVRPL`aC_TP
pair ask&remind	367	URKCHMRZ3QK81KcIbWa:<\I<Lj/bI5#akO[iUH5WT8SJaO]hu>?>JD:EP`Y8`Y`k
pair ask&review	566	L1GDW?mBE72I[#WE_ZKEL_>XFDjFaDRNQ5MC?UgY-ZJPM6A9NI+\9APX4UFZLIBU
pair ask&role	427	gG'V7PTo.P_@<A/UCMH#MjHni533MZ4\:3QEW\DdDGKGFPZNKJ:O9H^S3]3qqiOI
pair ask&sales	513	CYQlKJHFIHIELXGwJGTWY,N\ZkYA9AHR4SW7Q6S<UBRE6YQVPUMRaWB^@[JSFQH/
pair ask&send	552	W]EUaUTLe9ZS7CMNSI`0OX.;;ORX:NS]P`AL^\RScG[=wi[I[RNE;YUG[;^QQUNc
pair ask&service	532	SiSRLn6AG(IK@dD\u8rI:@O45w]<FfH@9[4HR07/TWIMK=lQUI\?YmX?RB<BJOYO
pair ask&shop	534	<0VGYJfGT:a9B[NdZ=DCOJL@I`5JEH6\,QV#HbhKVL`<HMWE9KQIFALIJd;jMB1?
pair ask&sign	510	:]HO.-G8Hd]k,H-Ham;;b3S8`v6t)8BD7Q[E6@[T35Q6CVg;.I9#h-e44WL5==ZV
pair ask&slot	510	V4KG\U,JB^=SvQMBOb8a9TCk.@)>No3[AGFNLU@L1Smw@]'VS8E3=_UYCh8SgH,J
pair ask&sorry	390	##tO@B-=QP?urPiTTU>NJ+BX3E;K:ZKRPFRfYL(_sXIZ\2>Gf2p2F'<JEgD>P?El
pair ask&stage	524	<I9=eLwRCak;FPD9I6I0-VQ\:SS^-WJW[\VEDY^s@[N?=?a;5RAeJBoM^XMY@A>?
pair ask&start	527	/f\A7FVD;SpaA7<We_5N\?H6\w[b=O8EpIK<SGdTaH2FHMY:C.MY@7J4Bo2M.;_2
pair ask&study	470	NK7:JYf79Gc#at=B2IH7-a@_?DRN/E]HONQ<WuFJdA9=Y.\0CQC^L:9ONYSV@GD)
pair ask&talk	633	UC2#XKRZHJ[EUC^>GbCNGKF]AMM8MP;WO<MG8JJO<VaEHbHJX?IRFVXU@`ZOiJ<\
pair ask&task	563	PLROPwTNcBmKHE=]P@lF@RK5HE\=C=]=@aYUbO0WU;OG\AC>V`YWZfUSO8MZE8E:
pair ask&team	544	kLVKvY6Pf`XIT7ThM]@DHQOKRV3R<_IV9@6EZM;F[PwUMaQRYHS?CTZiBPQTSDBV
pair ask&thank	563	L8BSVq@^D=Io:K[@_TOYXXKO;?LK@O9FZCJpUUFGHGEAVVdP\jFRO[YM[FS^[w>d
pair ask&ticket	406	)[FBf@VgC8]\);D9cpO3WwW1bARa2Z]Tc0d0TthhUJJhXQMKOI1u,>h\SrEZ:P5J
pair ask&time	412	HHY;^@=Td:?hb_m\M`MFU;Q.>J#YIZZbAJJnM:+;>NSRC`n__0iMUeQ<WXP+ACTg
pair ask&title	527	h3GKwPV599bI@DX^?MIKBUPHQ_UE?bMNfGb@dFVaZS<?9SHC:@PRJC34FaCTH;C8
pair ask&urgent	453	_#.5>PJQe7D1iH<]?1CT9m\aEePH]G-EO8`@?FLTOW_8HB<RW<U?ONBYiLha`e?K
pair ask&video	474	NFKBXFJlPYVOP?NY9m@?TPPTV8GO[X^tH-EPJmNbGKbZ@YE>g#ZMKENTXcJUiPKl
pair ask&wait	468	&(GMJNa?AAZ5V6oNiDJ6MPJTQ;pr?9rNK?pTvDfGmWPSG#W5HlT\^QFB<bBlBJ0K
pair ask&wish	392	KeRTID=nPcGXB5RRdIRUZOV[BQEaPi3YMr^]#OTRMQckYlAVj]F:>uRanGrPpmS6
pair ask&yours	490	@jXT`W7QF/LL49Ye<\TEL>%?FlV]=J5>_YS<]`0PwLDMV<gO_>ZFe^C6[PES/ET9
pair asked&available	470	RDK9bEAiW[5Np[IMEg1S1BSo6F-AMi@RC<,^=;'L7Oj^;TDOO5D#NOVlN;F\IW2H
pair asked&away	380	I38G`[\k^4gI1HDXA5q*Hr5/KdOp4HQ1`8>Hj<eOfRB*IIP5]>3==QT.Rkwe/>F7
pair asked&back	481	PU_O4JhIL6]\bS3GQEhFQ\KIJCdbPYaEw8REiW[kaKH1\9]/RW<rR0HK?HKhOBT<
pair asked&book	502	M`ARLjnUdOa2T?1/iSCFAXNP<TMJB@A\#D=WL`i\B=OtWX9-QMFXL\PVbF^g6TIZ
pair asked&call	661	RW1CVs`s;T[H`LW#OYEA[hLS8FPI]H#^JVDK9UMX>G\eKWd_H=-S.Y`]CT=S_CET
pair asked&candidate	496	8rCM3\VT[LB?0?DGjTO=XfF8WKXRuJ[[OTK6PFI`E2<In6\UKlU_JQ@K]8wQM^`J
pair asked&choose	731	JKPSJBIVLJHKPEP;Nj4/KV7Z>+PwKa:YQMLYOSIMQQh]XL@QTT<K0ZXNHRUO[4=Y
pair asked&civic	530	@UDw1\1b\99[,=EIaQcIC=d(`[X\t6fOWmTc47-.N3bMKIWShlVWO`I[O6Q#VhRr
pair asked&closer	500	iS/@gnEfItL?j\;<>`3MRYhO/:L@T[PrA>GU.cHH;S\ULhTICM0H-Y\\PQlhwdLU
pair asked&cold	592	RYJU=kBmjPJ]/EcAdXVAgWS3]BB[dN(TPq/NCGG/G=\g]U`lawc9Y\XOn8cQirdj
pair asked&confirm	462	E/W)XWe\C/@AGXE?TNP^T<MSAd@V]EFMWN6=bI`STT[JH@>H`TiI[Kf\IU#YE2A<
pair asked&deadline	454	H\:Xbw?`b?V[4KCTLTdJ[MF42FKe?1nKPdVMNJM]\J[SnofQ\U:ZS[MNgBeVTHW^
pair asked&decide	577	SZL\UFOTp:7W^?VcP[JHWLUCXHVTd]GV7@QcFK=<DM[YMF_BWwHXOBQK]FcMCQ[Z
pair asked&document	512	)ZBdLXeWU:WE;=?7f4]QSh8H>\icN7d+hXaXwca\^L8*t7v7JwY^OEP:VGfI35>,
pair asked&education	616	A4QXg\[HWGdEC]<MJMN=>W/I*KN>7?kHaER7GZSVMPRB_CTKDKWX3E=FBwQTHL=B
pair asked&enjoyed	398	lQ,;CV8QXKVd8[^`eqVY6[`@iYB4A_28hh>Pq@HDQUOERXHZ@e[8ZaaLTACIwJeP
pair asked&event	385	_BMf^tN\UCLbKGKBMC&Cw]_>]OS;EOueJX?G1oEI\P*^DWb]WNG.KP`UYXB_LR6L
pair asked&exit	454	'JAR.iKfaE:oH-VbZwGNT5U<-=OY_:DeLhF[<A^DC5=gT8]W\iU>MOURX7sBoTP\
pair asked&family	662	CV,BX^PjNcK]Z<YJMj77]WVZE77P[dNkYVCU@:<Y;Haf[nTSNV]#6TfdRACFb[Pq
pair asked&feedback	481	0BHbVY;gjJI@UKSSKF;Y[MQPL`Wa`7.AThjASK5N_@LdOZBJRR;FjMb]X=r\YGEw
pair asked&finance	663	4bEwTfGZ^GSO7?UKkFIDXYD9CH^WQ>Z_TbTeTQUIK/d^dHeXabTYK\OSi9a\F^RY
pair asked&forwarded	437	7^>hA_^:_1e^>;F?LSKgaX6.R@ogJ#mNViJMbJMb])OC_>^LHJKa7TKB]@CVH[Q?
pair asked&future	602	WR\FQ6QQ?MBSi`]#Hg_[K[FV^]_VOZV6f<CdjFPgSLXLHL/*KUJBZG7@OfWKNYJU
pair asked&glad	550	3EK`GE_Ge/KcQ>DlwCFR\WH4ZsJggLDBXE@J\cO>_>9D`:fMHcWQY>>*IFUE=XZQ
pair asked&health	498	U;ZAX^V]:G`SbjJ7)G8EMwVN3VB*-[KgI=]70abKRLU0?hMSDDFK?KdkI[OdZMD2
pair asked&hear	555	gV9F@NOVM?AOWGBFIYDCw_Z\MG`MZW=EKR;KHF9^:9BN`YJDXhiNYPPTQ>Y>Ffja
pair asked&hiringside	710	6PGr6k>NwP2^<<ULa_AEZCN0DKD`eVTMNXPZ]/G2W$iXjTjoduX[TgJ_Z?kBUVma
pair asked&hitch	587	_aIaigdQ`?l@NF#bb9iEGYUB2ZUDJNJRCM^7DbbKXEBMLcYDJWITJJ\vI:TK6[>A
pair asked&hold	415	9hFNBUNmaW>DZ@^?JtUIlN<;95OKaBebwBbPCL_MFAUWq7`ZUUIC@WNtT)<oU4Lt
pair asked&inbox	450	/fLOTcUea0YNG6>YqDYNfTP&=L`cI3KU_^^XI]4XB6tLvGw_NcU[HY8a]IO@QYOM
pair asked&interview	576	ZD<1_Z9iZWU6Jj:';_B7YeeWQGDALV6Y8H42Fb)XC_OFZwU76B653TkLBCZOZO0E
pair asked&invite	381	=a4uA`;qYkNFRK:FYiFMGKXQA^0;YPIZ0]]S5\SWXBwhokgBQ_U3I]TPQHZ/`d'V
pair asked&join	482	DEJ1>0[D6I8cQWU>wQ<MU6]B_[3GgG:k\[T=^7VKI9PKIBl:GT`DaGKAGW0IHN]U
pair asked&keen	581	RR0I>aVMUU;>KS;;EO4OTZaARN[<Ww@`-_9TH:J2AMiYUREZXVBKJHSg@A^TRaRl
pair asked&link	405	$9Uwi[SL;CLhI\e?Ob]_T[8WRijkD]ZIiOXXirQbrsYcMC[HeaFXJO>'Ypl6@1E=
pair asked&mediaword	486	aZXSUVEa]AAUK@NaePMYS7w:Pa=?alO^4[KgPJ3,>EZf\`YYBRsHNLL^POfIFibL
pair asked&meet	543	bIHNM]BSCdTAOmLKYD7L4Lw`WG=DF^8h:S,??G6T1ci[>`H67<H%E_`T=g>KTSEY
pair asked&mine	606	[R2I8XC]YQNUH8@KUC=FPETH\HIWPC1e9OGP5>S;EMO?HwlZG^89/E\iDT`:j\`C
pair asked&move	683	*<XH`BT6@);JMWVF:XIL8C&GJ_XrC8Y)^#OXkOFsTS`aG)C1Kc^NXE&)3Y6T=@3G
pair asked&not	628	UI<MTw>VfDKRFC1TE8dZFIG?<_IRH?AUZ]?K;_NLQI]DUMd8[[=I0UUZBNXa\VY8
pair asked&offer	487	6?Jk7wL]hAAZ3@XVLg;f7ND%=:U_Y@F3\_;VT>EFGBhJQNJemmrSTlSSX=iNUYLg
pair asked&office	519	#H:cE]PdFT@]WXK@EhJWQO=Kf7DV`9UCQO_qMT?R<;T]`?_bUZ<LK\OGRC]IOj@G
pair asked&official	579	EIRTijg<F>eAHSINK6MKB_6V@Olr?=a@dEo/Wgnrc:=DP6r/@TTQH2>::wD^958.
pair asked&onward	579	H<B=md=jTwh<QHCEIZO:DRQVE=PFDHAASWVOKMN[bW`<b\[IVZJPFNZj[<VJaVOO
pair asked&other	439	:UbYwjTL_Bn,I-6LGF]9,IJ?8sd[I9e>rQN?sC\Yei[IOCi<eR3l`r=REJr\G;H5
pair asked&pay	457	EDRTK`aNW8_KEf=:MK_I@mL+=Oom=LaBMI^IgMDJSRIWm3\OPwFiET3Df@feE:[X
pair asked&practice	626	JR?^@`>bH[Bj@?RRYfUXwFS<<S4da=LKD:2TB1=HE4Zi\FuZh]KIU\`]X?aLaV]R
pair asked&prepare	533	AL=A0MGhZQARN8r>Ks4/dGjwgAH?n;AuK\DVL@LV1HfWaDEkba8H0NebJJbSZFTh
pair asked&property	489	?I>G1inWjHQCJM`O_DPRYl=KL?LXWTbe\Oap]OZNKEeDZElS^e<qLbLYeBD]L?Pw
pair asked&received	522	HWMJWwQ_ANP95S68G;oM9\L@R8kb-6UFgSP1lkZMSS>QbAfHIO`iV\TINHGjHCEG
pair asked&recorded	441	1bEY7FE=bH2;@VbF[I[?bXB7Z4[elgXWELdbf_R,R1=;g5jOX_mtaQBIV2wLGo`F
pair asked&recruiter	529	[^<]JR]=MAF]TJW?OIa[KhENjCg;\XM;GTHIb6p4Y/G>fFYRdwM`VA?1[<p<QVYI
pair asked&remind	356	e;fTd>hVFDm=Zwg@IShO-UGpZ6\@1&=.^@.QI_Je7qnL<#\U:;@rdVCG-;?J=G,B
pair asked&review	473	Ne7:Nw/nNOUsIQTbNAODaMjC_<:Fde;iRQP]7G-BTP^uKuV]adG2D^pbYAC?enS^
pair asked&role	526	[W];_M:[>NgC\]B?@XSJGwFgUH`QTV.^XR3:_PUZERVV0O?RLU5<LM\YGUF\M@BP
pair asked&sales	583	CbLU6mOIcC*L8ZGPDO;:UQH2GJ\V\KH[<iST>KZ#X<KImXeYbJP7HiYPX=wG]_Wh
pair asked&send	434	74Slobc`8;e76I^PKF^FA[(0EhdjE=w:n@M@[qKtK[W(T^`_M^Rh3[cM.]@X8>2N
pair asked&service	428	7EOT\w]ToRh@[_EPQ$g?C`C*GiZhO@<SVQaRGknWG#P-nG[@MQ<TJW9Cf+f^D4Qd
pair asked&shop	387	-REViHSc*a]???ZIHIG99cKB]E]`FQ]__EPCwLRM]SFN_TE5MlOXM>[6S.chG;EM
pair asked&sign	581	PbMJ>M9<TMVn==DdZh=Bi7`<cT:b;-I\UY:_HIFF?P6OJTUSB;CJ)1bKCGZ#ISjW
pair asked&slot	558	@::TSDH[f^VNTLK64n86=TJL#<)b_[-MX:AS3O8Y<K`w<G>PVQ,2(T]UD_OPePHc
pair asked&sorry	335	8L[7@;KUWIQLca\KcQDUAbE]EY@c=]6C>?6>KVCE&wQW-f.V>3X*o]cK?u*N<%XS
pair asked&stage	602	[B<CQR_]HcUCpiU71w'<MRTBYE<TUeJcMGNM>.]r2TGK5MKQGQC95?N^MbCYfX5R
pair asked&start	389	FpNTKBJ1C>WXK;IaRYLwe/W6nU6Y=8SRE29lp0<D_?IQbvPqZNP7FT[WNtZ,ZHjP
pair asked&study	485	DI3T;aWsPdBY\Qcj[^H.PREFF7YBNGO\LTS]XCCHB?=Lw@MQRb0R9RKJIAqXNXG`
pair asked&talk	687	YLBBe]IsJUe?OID3C`$9JheV:9DKFXNeH?EH:H<[D^wVFmEGIGA4&J_jK_G\tHCG
pair asked&task	577	ZfK-Nd?RDdQV`a>TRGFMs7i_I.?5Fi@eMh5J-B'PECen;gBq@JR#HW^rPFI;W\^U
pair asked&team	466	^^?QQwXciSXGUU@A@YLI`NS[?YUgRV9K9MEAGTUd[RFG]fg:R^=V<LaagPp^YLKJ
pair asked&ticket	385	DRXEbjP_debV1dG=1CoNfkVo,lM3AXgX\JOQcs[R_`64-wU+GAP[RcR^:VQoR7B?
pair asked&time	684	WD@0VKZTG\IX^NS:?T<QOHBRBIIaYd>PIH=bBF=WEKw`THK[SSF>@_O`JK`KWHKS
pair asked&title	485	H4@5g;SC=UZ<\B<hIWDIYQwO\ZPOJgIhUFA@;7SI6Y>Z3TGI=J8B3DRREa7fZoCE
pair asked&urgent	426	TYd@WKKHGNS`^GwJM\L`_WWZOXDB[R=BWE@^8RXVGpTY6oPPQE=EE=GUMQAQP3;]
pair asked&video	510	W&'RVMZKQbf.AfW7:53=4`SRXOHT9k3O<>ODCsbpRXcH8T=O=6GHNCg]<m)w[DG@
pair asked&wait	831	GTbfhaJS\2^M4K=Gh<Y><a9GD]XhM?\A^PpA[aQ\l\L0wE[GJ`RgH_;HIMZg1AFL
pair asked&wish	445	#c*PZdD^>KQofNQO^fIAgU\=>4V1JJ0eZUUH:[H_VR7nR@HZFK6OB^OVQf,gVXMV
pair asked&yours	407	GCtOfJWadREUV=k=4SCHLJBE<_UHO9\GuASHwaCY\bYIY`M524oF[FWbcX/hJ^R^
pair available&away	467	6\SQ>U&NlLKW0;NUfXP:aLSQS`QVF7;Ga\QTh_HP`L:BgTTJw`0I4G\J`9\P_]TA
pair available&back	593	U]TQ;DL5B8FG[MwT[W^DRV^DUDZ;_]DTKTPR[Rb=ME7JVMjG]_SmcP;@YJ]MA]UG
pair available&book	726	VAA9`]LlAbXMT_:OAi,GSUYU9GF/B`>`CH:C=YMR9PcIBb>OE<VG>SRwMX<MeEKI
pair available&bounce	481	*CEl3B6Gw<'J8>WdEAALacAduf8mN9TbjRCQQYI6_H6LJCB8pGF6`GFG@DZYZqVC
pair available&call	831	HLRGIwX]WIRPICBKL\HFSaE9_ALPPL>UESBJMNDHMKMS[TaUIKMQMUY\SLQWXJKG
pair available&cancel	340	$d0X/M_PfW3;`lbRY+KSdC5D@Bb0M:nmBK`aM4Q,,=9YN@bJH[RwC7iV6rO@SWNi
pair available&candidate	470	DG=UVNKS<VN+PD/j`TJR\cYGYFLMd:JMbJwBJ6N8P5ZX[F]`QdCo)I=N_XXP>JUJ
pair available&choose	449	U0ZJPHbY:]WPPPC#>r@0KXOT<4OQYDWD<)UITPaQWJ[USX6BG=1`'<X\1#KWSPZO
pair available&civic	584	B]BcBZEe\Q0aC=tShZQOY+]*BOHZLKTNVRCB==E^V?\wbL`fSX@QSOpafT^DRaXi
pair available&closer	476	^D8ZLfZV<US>L[5>JgE8OPidG#f)<k2o7MM3?\FB'OCECU<Y@7G>]AUd>KRbMTO,
pair available&cold	485	PTCTYwIaKe@[>icVSe7KZ=SKWW@0jbJL7\=[@ULA/YbK>waOgYBACheE?@PFMILh
pair available&confirm	415	`TO<=[ZWJPTQ\e7=cL`TXs^IJqOXZQFK<XL>UuMLSG-#N8P/XaP:GUZSK85^A,h8
pair available&deadline	544	bKcEd^RC5Lt.KX<SHIQ;CVZW=SV@4wOb[>\/HehXgcHG<pX758B\eZMEJH3f.3Y;
pair available&decide	537	WONP3]dNQY\HNGJBJg]LCQOAPSUmL\CBWF`OwMdZFOJKZCV6VTWTTW@HDLWLESI:
pair available&document	465	HKeUelP`;@_9?J76KC:2RI7ZAA`HJH\hSFw[6b4i^b@Nsc^c>f1cKaRH]YTcUEN5
pair available&education	466	TVTN?OeB?B/GSBr;OES>mqk]\9m1_8cC_\Q_\`_EKA?8LN_?_gAw0?9[biUGJ@LP
pair available&enjoyed	505	6`+c=eUhmaE`QHtIeWL:WWlR`:INc:EVFVYeAYLFHFraOU]Ug^+>9MmuVBwWUbZj
pair available&event	431	@E<OLoIUHWbZAH3@OXHAfTU:?;$4g@#ACV]f.XOIb9Z<HaoWJM6RN_QD_CMJh[9T
pair available&family	437	GcEK/aSDHSFYY@wQ_hYX[^`?[7>h\BEYiM][SQYF7C_IisXR^WPSbY^IXM`FKkYf
pair available&feedback	525	C9bJ`?L#ED[A7IN39NYNIZD2JO_Z@1J>aAeT/Spa[C=KH>j95\=eDCCPOR_\4>1:
pair available&filled	447	I=TP^c<PU=IwBbcaGQ(jU;XOoT:5?Q<?<a8PBGLSi@EIMWbq^#P=\L/@Un:K*[ZT
pair available&future	395	mNXN\:a:KQL>.\Bb/K/WFPiaX?kf:=dBe-EQk>G^QC#N2,_S44OdmNA@1t[])Ec+
pair available&glad	560	<ejsmw_SS*[LJLZRUJT[eFPF>]PTPZW4YXCQ]dQBiS6<YSX=B[[XJU*LPDjQRKTN
pair available&health	503	U][U=LfrQ>S[<Xk@_T9pn3R@H?BRwKG^,\nHNJ<FRDUQ_X_QVHR@RZk\bmHAo=`B
pair available&hear	388	MEWfjK]smaZ[=dOHhp3;cXHO1DXaDFQRASbX$X;fH]^E]qaFWfA11dMw:NA9F9_i
pair available&hiringside	343	GBQsr\RmWIETB.MALf29sXB%\DVRnSoJiP`hI.>pbLKN^HXN5eUc:DJRTcgQUwNN
pair available&hitch	429	_PK\8Rf1QOO=NPNWHQ@=rDOT3CQAs[IR_SHGGQ]SX*>IS_DKeoKZaYZSW[wP<aHZ
pair available&hold	459	5Pi`ljgoXNBYa#^PKUDHPXCI3BZST-JgW_fRTZVj8;@\^4tMbWX]-8HUSB?\JFVX
pair available&inbox	388	SSgO:dDZTRg\IFwgdJ0PeNQC5J9o?`FO:f\a+hS3n-bB[DYU\HU.I2VGACI]NF<S
pair available&interview	494	^F58YpNwPdZ)cT9PII7/>cSY7@;5?E7T;OV/HT1]*[]FI^H9a;-I=;pZ@mHlrB-0
pair available&invite	425	c`GSfqcwY]`ZOKFCHTJT9SF9HXA7YJQ<3<^8Ab[\_eAUqem_X[C>S_W3ZP8`_f8d
pair available&join	566	MX6D<NDU^Z7[Q>ZRi^AGLLkRbA<^X@GhTVMwH;G<B/tj[[l]_ULGE\Y\lLhQKWX^
pair available&keen	422	IOKg@\\bMSB[K<]C`m)la-[>GCLOTLNVPaIYCGRA92Lew=XhSWR)GQbQY.uEhlOZ
pair available&link	628	SG>7b8Z@8^P;YkN@9lGCI[IwM0<KAb2NS7D;KHZeJOUEGLMAE8@9['KI9X<]DAS4
pair available&lure	689	RDQSF]ZTJK:KccAH7JALLOPSN3F+gYNTHMGQB=1>C]KGgw5MTUIBRIVcLb?OYd<a
pair available&mediaword	487	/TIUVR+\HJ1^J7RQYL>Tk,ODYG=\DFId7gVu\OWCSB_r[SlgbUGDOvXRLBRLwX^^
pair available&meet	483	QN-CUA=v4wYREJKDC_$%8RTRL>*J+O<^]Z=R7S7X/]XOQTKLHD/'FM\`PSCmWHMC
pair available&mine	491	j??FM\<C:gTGkcRGOBQ29w^c>`]?FQ6UO3E<VOZhaZTB0[GD&@UDF7XY=Q?E[3G4
pair available&move	710	F?JQ^8@ZD>#ONM\TSLB?EIQ_@[PRUQO?W=COGUBVEfXMCB:EGE\USNQ?RCFRJEDS
pair available&not	448	lIAC]2QBQGT?X==a]KO;0GAwm=\pIJW>UN0<ROWcK[BC9R<J,<DR[)@L=D<GHTLJ
pair available&offer	337	8`WCS]m@p5_k.VVNte?@[Yh6eYXW]j6XO]b@1il[P72)<_w=f+RCOJb-MjKVH4^J
pair available&office	448	7?SSBLpEPTZXY@uHcXUUb=)PCJ_ofAU5k@[ccPVRd&W>sITAmiLwZJ>4P9_Y,TIW
pair available&official	678	RDGVQoYwU4]YF@cZgOLSKb:?;KO^DPHUQNVXbPX^SSH_W``Z=h@K;ZQNZHVQBNN]
pair available&onward	500	Z0D?KR^^O\f?wbN3RRD#6\S[4JG@VWP_E5e5_ReOL`NB9Y\:O=EQ9=_[5RCJQUDF
pair available&other	589	N`?]KQ=QTKDTL;kOVN<VwGW@KN<^^W-MCCCZQ=LMGIWee\`ba]Z7JC\]fEX*IXiY
pair available&pay	347	4C-[JVUI[djnW\>=a;KUr4pNB,;#V'4R9q;]1X<T6QI[A0L)=oWM0MsD8bNE[BeE
pair available&practice	539	3wJQTZA\gY#m=JNbZ^.QiDYBW4BZdL9LFQRf3D;5O@]XKPTZSi@J6peNZ=eGVblN
pair available&prepare	491	[OVjj_V<;PWE)YWZL?_Q5I_\8HF\5WTQQca5ZOODGwUUZiDKJHADRc<S=HG1O[UX
pair available&property	454	OR<5-iShuT>Q?-NFVPOMX\CJ`7P_tM`cF_ai<NSJBJZX\CkGQ99L;ub\lIdWglew
pair available&received	650	MR/DNVUNTWRPPTZTRT9TWBNNVE3WT\S[NHKbFUA=@\[eLJU]VNR4FTw`Ml;FVUZ?
pair available&recorded	474	N==D?ZF_keF[C0R:XW?QNV`IB=DwUMSTXXnjD?NG;@Pj[9CKcqQG6JCTjRkZCeLS
pair available&recruiter	451	Kbe;UQN;68c@dig9;GJFB^FWNIT53UIYKU[/WS9KRw4;7BIF;F=;KQKU=dWEQ.OO
pair available&remind	506	SP]IbIV9C^B9jfU<#W_FB]QPRYW`IL=BRD7OXXPIL\^QW@RIL=GTVC;OJYVQOQ^W
pair available&review	533	WIMM:UFR\ALWNDLc[:MRP>LGURbgJ^RHXIDSIB@P`<^RwBKIb_HOLXLcbR_PH@WX
pair available&role	613	V`R`JTQca9\UR3O@j\AM]K>>FFOTk:@XGdBOPMFNL*l_KlgbObN::JYPw=P5RVL[
pair available&sales	641	Lh?GFpCUPWG_4OCHGO:?ODZJEQ;GZDFgHd7KE#IA3HW]M[ZYSTKAH[[OQDXGXR\b
pair available&send	731	`HKNbS`iKMZHX?GAKKNFKwVLHEYMGGcaLFPFJGH[aTJMGVIO:ZAUBTLNEQRYNMHP
pair available&service	474	B\:`BhScL-=sULCM^U[`YBaDAYdA`e4D@'Mw=<`@OBLYDT9^QKA7QX?D\<T52PY[
pair available&shop	506	6R<IJc-VVfKOKM[^]gQBeOWMH.5>qc&Z*`(i+;<6.[ldMwG]`kL2[Bs[a@YBkv_t
pair available&sign	567	X<;J]aS0SaVKZ<;NNwC0GLok@MNC5eAqTM>OEKcO8OIHOGJB/7FNN+fPC[M?RB>3
pair available&slot	401	P;R-]_Sr0Hf.rX?&*q)79d;H)(-SREAQ_C7AA[F^KPhn@\C<VT#K/RO\Nr;]c;K=
pair available&sorry	415	]\?YHfbXPba5Z.UQPL]CB]g]HW\NT7eS#lKG1buXDDJN:TQ5Hc9`96gc<(p_NkB@
pair available&stage	354	VB0HEQSd[bk2W?pi@oPXPTHOpQ.YK]O[5#lKG4pw,j^L?ABv<Ph6@OWgjnAJj@MC
pair available&start	543	D@9TGRMNHe:CHAWOQP(OMM_REEAVaG:WZGSNJB@^9I@G_iuKN?J>L7wWV:\XFTWM
pair available&study	553	TN57L:YARbKAg?MTTA<YHDwQXPVtFELURJR]8MXK7K`MLDP>PP>AN_YiASQMfRES
pair available&talk	480	J;*+WYfe6eaN`_I.A])>CbaOS2?GeOHS;aoNA=a]2DUXIS3TJ1CB-9wk7QYVc>7D
pair available&task	470	>SIEH1E_X[B[@<SUOHbNZJODNATFH^UwLLd[M.BJ2V^lhR>QQ\RB]jaLPSDKQdRo
pair available&team	387	K57QER[TSWQ@PHaLK_3R6NBWZ#B;<`M9<2UP=Q`\7uPG1U='[V$Q=FsLeI)UYS>6
pair available&thank	297	YZ;/3h_VZ4_CWAN<06T)XqCFDTVPp:2F@9MDR=h4I324^[_C+8>wIPd7SUcMD_:@
pair available&ticket	470	XS>XHnLJ^JFT>V?KUIe=MiUR<<>PBJEP%[NM;IHS#\G5=[5TIDeMYYQARTOZgXaT
pair available&time	465	NAT\]ZH\CZHPFD9V?BXA;dNS7XWYJa>QSI#M[N:8[?pL`NMUa@AKCIXYMKCOVKMZ
pair available&title	403	ID?/HZ=P`\OQ\I3]KJ8JCOZwtK5@:jT]9.6-3XHHBeJL=YIM9C<%PcM`<KSZmAc&
pair available&urgent	448	<NWQIB9jwL;PZ=j?Xg<Oh^I=N@8TnuNKXMFh`?:UJVYU]DXiWoVIQREKESI7C`L\
pair available&video	688	XBMMQG\GP[Y=SYQLIMKO@[wWOBG7<a:[GP5?:][AL[O;=hDMFLKJXJJ\=c:bXIG5
pair available&wait	568	PH+H8EBcQTIhL0[fHIIFVTQNOJ[[?V@LDZ,ND;TUa@bTCFC_?CH#GXjRcSdC^ZfY
pair available&yours	448	cF8Rdq\EI#b@IBBP6jL:IqSh98MH8`tAVE)JKUih^TNG7M?B*SPLH2MVQQEbCj>2
pair away&back	735	BA:jIHCD_I0>S:bUMCP]Q_MXZnFhKIJR5BH=MP/3NICIHA>EfJ=?QP:BGiwb?T9L
pair away&book	465	ZIN@SXS>]XFHcdHMfK5JYK_Z9bG^qP:X;WTVO=CKKAEJ[B8Z@E\<wCA=GWKI?`PO
pair away&call	504	)UUmSo[`J89SJ4b*cWl8GdS8GBbg>6OaiKO<]__]Z@oZoGY>TOZVLZNQ_;SX#IEk
pair away&cancel	472	B@]U?YHgeDHTSPV?NZ#?e<UBF=GRXXkI@@L?SGF?I9>HTVqOSSO3RPeRISLB]GeA
pair away&candidate	476	JSDSi>PQECVwCSGISRRFMAA[CGZu=IAiIgKhGh2jTOYh]N]^>?K4Nc^Vei,AUJKM
pair away&choose	364	Gn<+6Idda=DI^MJ]Cr`XfjGk_B`HiZ0h/TZLg._LME#BEBe7@V6UX@H6C&YC8U>^
pair away&civic	566	A=h\eWbeQK[\354MYX`G7`M:K\ha19fO^DjJ]comfE?Nw<WXL[MVLRG@NUA^;@<>
pair away&closer	464	S8MC<&\CFSEO\@QUEOXWwBkTa?iOOEP*H3DQT,P4LNL=aLO:da>@H8OIChsFhSdE
pair away&confirm	435	H-MI[MAW<BWB>aaU=5ZkhAIJiVNMcb`XNNGZkSCUYw>%_IZKQid?dYKQNGQnO`nC
pair away&deadline	529	[J4W'PMAfI=*]]ZT7PR[ZY/mP^SW9A\V#285RDO1Z7FB35F'ZI7?O6@S<]TUPb<4
pair away&decide	658	<Nf;KVSY@T\7EN16_AX#SWCWHAb^JD_NfGYNZ`bO[>Z=MQ^CGKOg8CMBDQSY>J4A
pair away&document	535	^^^WO[RG*OI@NeBPDL\cRNCwD_Q>PNX,RSJ=hRcL]Z1DANFAM=MVIL.MPSR[;BL0
pair away&education	494	IF8hI7M>J2=4FfOf4UIQjrLkh^PIYFEF3%M/lFD<nQ;$9J9AcN?HG39G#wQgJN1E
pair away&event	432	D]PT7KMSw3<>.QTGYLFDnSH4CMJO@G*q7GVHC``^B(ZPfXSZSDM(WCF6b>NwI>GU
pair away&family	469	:CJWN6`3,XA\hIZEwGWU0BDPX_KKIZF4fYPaSFa?ubYI&2O2X]EXWc*D6R;I8/VI
pair away&feedback	465	H\LP;LTdh?O?3#J?G\cN]R9@:uFZ69\CKLI3^4jXS<EIRKVRdRZYRMDJIWJg3o##
pair away&filled	609	[HNRNjT<A8SHBVDZR=pH;gGVG`O>2aO#L<F>vQUT^F<B/H;TTHTDqC(9?LI\/HD8
pair away&finance	444	HgXM8GVERtUR(CU7lUD=D6KZYW9nFTKfn:G=PtZYTKJ=:Zw@:\L-AITGAr?C=O^]
pair away&future	485	KSG=L;cO<`SCDM/N\>+P#DLccPeVIIMH2a^C.@ZNNPfWF9OLQJ;U8_O`9`V/a5C6
pair away&glad	386	81DMBvUCOnWHK-U=o>W6^eH=HGjhO2JI8QX=E_slVGDKQ<wa;?VMAWr;OQ=YB>bI
pair away&health	376	Fn.m:LNKUFTkC5NMfw]MSCSQaE][W=Wb\GPP^[GOK+XMTV^KfB9aPAj^LFl_J\OH
pair away&hear	658	<PEQCQO8JL1ATOERQZP@_fHWHUO[OIO8AJbSTSw?L2CIHHDARX,MDA?@LSeE=gKA
pair away&hiringside	479	OGZ?OPfTVbHFZwl5BqN[HMHVWGrjt?5aNQDUcK>gDMUhU:\MG_N;@WcN_NUIUFEZ
pair away&hitch	344	TBP@egw]5NJ[_DW,DjFD<mA,a],mXEF]FGoSQ8`fLVogbLLKf6@kY@G>FKeXFN:]
pair away&hold	604	@SSV]MPNUHKFD;KXGLd;JNPB6HRnBDw;dJ_VhUF^iOR:ZT^HaA]\QKSNAT]QBE>U
pair away&inbox	539	;M6f@@8;ZI957-_wBF9okT>osf,g>C'g/2,A\R=%^D24959GV67;m=N.7rjcDt<;
pair away&interview	567	<PhKZ[RSY8SKUTe0SaHJGgFJCPNYQJiKwGOIX^QtVCESDBiQMcV`dH:FO[GN9X9Z
pair away&invite	416	0)MI9CRMWrFJ<?=SGCQFI%CF2T3U)(5>NV?cNTTM8P]<OHwvZXahXS]GTFFEoSg_
pair away&join	532	[bDBMK<GOUF<HVwSIdL@RGaWP>LPg[;LSRCPAMY>FJNcRPHVMOJiLDj\KBFHDSON
pair away&mediaword	450	CB;]JKaJ4;8Xwg`UNHAm[Y_YCXcqpH`KSI]eOMC;\LJEHN?QD[GTDgFYG[aMbOBJ
pair away&meet	461	f3DLBE:PUNNFOM^i)@7kVa7sXV5_-=1\[G7N^\ADCcXQCC9YwFU2\CWQ>nLbZs14
pair away&move	460	7wJX5@]U9<T`RXGXAWGWgH=BjiicGWSIVTNPbRVLf[LV9VQLSV`fYAI=N9T9JRPB
pair away&not	488	54AZGD9IbD=7@_ln<'VVP_HN^gLB::_@>?[Cbw0/qO<;01GG^56E\E@&8kKtCDF0
pair away&offer	610	]cG2=Dk4:VXOSRGYRn\9Z]Wa]Da;Dw.XCEJ7bR^\3Z:66TJC=TIb^9YI=O90<S\/
pair away&office	402	P@QYUYZcfGN<QP=#FGcH8G?4*?kQ5Ri\heIVQL@EpOp`[lR?LlNG<^JD=[GW\WB]
pair away&official	435	EgfTZK3<V9KrHJDGKW6I[G#I_@?HMq<UEIJLUZO@ZQ^D;iGYVZI<^YaFXYWNdXAr
pair away&onward	380	Wm\Y8hbS1/fabT8k`#QXMiAOoOH-;DGGdU]:jWjG[aG7gYRMAJT]fOZ;OkWJBEc7
pair away&other	468	FGnGOS#_U;ta=<ZEibNRQ=YB9E;mA5@Ir]VQMM<SVDYW`JdZTFO.>QT5Y=SL[RPW
pair away&pay	510	AOOY1A]EUj`e>BWmUNGBXGpQGm>wI;[TSIg;^[c_VI7QWQTFY9E3OJgCEe<ZODM-
pair away&prepare	545	TFbJSVGBJZXUNXNT29HX`\XaK`1;GVNB4Mw2VKJ4Wr29=`/V9:V<]YYP6_%K]`PH
pair away&property	331	U\#UA.FI?\=V0FXB_658iLQ=`VVKn4ocMq?CNMG;857C8wTf^h>TAJ\Y:PhgZm[O
pair away&received	472	2C?TRMQXBJDm50SJPadG]q1<4QLRFG<UYXlVTObwW7FZVS`m\K?ShFTYQWBR9[<Q
pair away&recruiter	409	mSK<>A^IWPLKIeP^e@OINGSFhWW=RGHFbGL'_JpCG;6P<G#F8Bkg@Q=+=TLNdLV;
pair away&remind	502	IR]p]M6eq#h:-BFFK^`CcVDG/G=gK6INO/oKFYak_>X[T>NCoOE>$<;`ctr_1E6^
pair away&review	410	JJCngYl;ZOlCVXfN@/c<W4>IaQ]N]6c?PEnUPtHOmwQBJ5;PFNHc?:8F9G\H\[UE
pair away&role	494	_`UFBNW9_B@`WbmHBVY=\MIULQ`%OEF6QG0RE?MRU>>@F#`C@b3G]>C=IUDDIfL6
pair away&sales	610	Mw_`nTCKT?bDG`CZVF_URjB30^SS=LFL`dRNZ[?ZdTL?ZHM@D?ELjc_H8e8YMQHU
pair away&send	363	D]+p(DUYbeASE:MTq:NKd8MLf]ie@:m[X?KdH@^)M#9KfEvhsP0T:SlKF2_1I9Wi
pair away&service	411	FwTofu//HC_9ReG=TfbFJAG>OmSA5tL4PhiXtf0JcOW:Sd;VG<\PFRQGY;>T<CE`
pair away&shop	506	RYLCNSEQNPwG`SOUIKIAG=]H51A8BX<MPNTFGU@G^R[7M_AEUMNCWSSSF\=C]o7A
pair away&sign	486	If\ATZSTJPXVKKCqv:W5BMcGGXD`=V[DMVF>ppVMDcF9JZX?2@ML8TSK'C/RA>S#
pair away&slot	385	VQ33L38ZHWOjKgZX?PJiCP:JYO(k`p2nEE6SW*:W2N_XW85LwJJ%78F9JbFD`=gY
pair away&sorry	494	;EbRKlTTND4>KMFEO>R;MO#B<MgCBXh;RYQNU`baiGDEMDj3.SW[RYLJ<YISFOON
pair away&stage	369	JWKgJ=^OSO0dinH9EBNLkF_TeqbFsLuQ?Sh%>C]EETAGMEkVHEBfM98BINwM(ZS@
pair away&start	462	gdfVIb_qP:^OR[?;HRT::V/GCQm_LIeHoXYPwqeX>,FD^3HT<Y;Y[:8OQXfY?YO9
pair away&study	386	NFKwkIXP];\D5]u]-TG]NV3\WCk^MPI=]MFTN`u?RQm^>T3LdN]XcA^OIeoI9@(H
pair away&talk	663	`JZIMRBX:FBjJXDD]LAPMGdOVTHNfh?HJ^ESZB[<NUMOFWEwKTPSOJRQWJ=CbDcM
pair away&team	684	@IwF\NeEE>LS[G@2QNY>HIB9>geMUAi=RYcLU[`Z\VCRV1jBF[Q]KMP>QLV]67>W
pair away&thank	538	JI?YDCHTT1>PS[<BMJQOK\QFwLdH?LQNT=PQG^TGTF2>WNIX`NOSkI:N9=W^^UEF
pair away&ticket	608	[TKAQlJcGX?WOE:Chq[Z^Of1IAQ:YY8fNSMXHH6R.=bYwreSW[I>ENmdg?hMP_]h
pair away&time	710	4;CMF@O7O=H5NNhB5LMEaY8cSwQX65TV];QBoOKLYBKF/-CCa4AWb82=<iUhNnD7
pair away&title	474	EKlT[.Y.H;GG^[hEQJVcO`NKZ]faYC_@f;MZdT_Af>FMHPIFPwMUfT>\:PKK7E_>
pair away&wait	656	?JTNOEjK]ZKCLJA5h:dQCaHGRYXWF6_>U8XQYZwZ[]:9SGB<PUETLODNVUXWEFYH
pair away&yours	488	CwUAZ\PQBRRaf77A]XRNM>E>\2Q>dI;BSikiX<BM8CTcKVIn[NW:\a^_k*j=ZZ`c
pair back&book	539	PSOBYS\I=BMN]m9^XN^h@GeXT[R2]kaG6TY#OQVbRnSIXRFPDJ]O/PYWO^JMS9T.
pair back&bounce	539	S%H`K0PAqKB9QXcw@@DW[M?iArH_+KO=IL@6aLQGmCS9@ECD]FDIW8<EJeXWJI4-
pair back&call	478	+.SEEPqDhKd.V(OFjTX);KHSPSsH-Si@IQUKUoTn>FZEk@d<Ba=w1FOGXH?qN4<]
pair back&candidate	410	M18ZNKVwWZZZZT3a^P@219r`YW[_ZNVbB[:9BiB@KNYLDFKNRD.'=f^sHT0DUSM?
pair back&choose	532	IHE]NP_BUC_QJ?CJWQ;Ld'Q<Ui2wR@HLcTJR2>WHNQR^EJ]Jk?Z;>`QOGQSP<MlT
pair back&civic	471	oiR]aRb0COlICRP`HFMdU2A(NUA@?XLMFXWV^MLCSmIN/`EnDDZG]wa@GlQK[PoC
pair back&closer	437	FTK\LIDTN_ATT7KY;O>gUH@WTM%ApDBTBp2nDEQ@KKs\`?FWsI4:Ek6ZZM]`PKwc
pair back&confirm	423	iFTcQS\JA=`N;u2NXI`i=NYPKIShFY6\ZRLGL1bD9]]O<@2NKAvRZKU@>8FEL@e#
pair back&deadline	445	bG5LGaETRO]DJG=oF>Aw+aYKNXR_4KfY=>jDEO[AQFTFQ_9Bg@Ap?VTL=ZbaO@%L
pair back&decide	500	F]cPW_wQoMXR^=0ISDWY:`1_3\g_E<qMUF`8]SR`E7F]W8GHNMD\EnX=-Jb:NNZ9
pair back&document	456	K_Z][:>Y`KEDJ<cFX`J/\s@N(1ZOM@.XEV3`=L2NdO_wp`nXWQ-IdCD]dCX2[`XV
pair back&education	472	@?NDHUQ1VVPfRVMwF_D[TCC\Pa9`@@FOH)/7DISJF7GP1R@T>?[RQEEUNTBOCFP>
pair back&enjoyed	434	G9#,Q\o<=KUD<[.UYe3EPNXV^_PZZEUO^92JZ@OrQe5KOPl193:K/@i?HE/jCE\W
pair back&event	448	ZK>#NDX;JYWFLF]TJR<IRNAJ_cQLI\FQSI[KAZKUY8O2QcT1OQX`K;>:?weIHVPH
pair back&family	368	_NaWK1kACNkEgYN8GTaLAX>QWCgEWZ<=LJY3lJ\U=`#6WA@<3^UqETG*UF_UTSQX
pair back&feedback	447	pLLQQwZ(Y[d8EKFWH6eSH`AqJFBJLXLB<PWIK>JKZ\J=BSOPL\Th6N@LE\MKV\SG
pair back&filled	525	LOBCIBOEQE>UZE]=C_bGwRphlFAIEL;TE6/=S0[MPT>V2AI:>EAEY7LDAUNGJT\D
pair back&finance	428	NNA55KO7FY_@I@I_pWP>[Q[PjaEgFKQ_K<_DWKeQMgPI;BMG#G?PPRf<=`3H=)l:
pair back&future	389	UQDO^HEOE]>waRF@bb5#q=@LiU-a)NMH:CcE8+dUF_lZPFv4SScX7Wd[MYoAMVNF
pair back&glad	381	B>J]GLUO=[gIKHOG,SQDYIPQ=RSJH?@]MQ_OQawLYE[Sh=P\oKCY*1[CZD0UDL9I
pair back&health	360	VQ[7ORnW8G=6GXH/Rm5VMHw:ZU&kJZG^^KVM<Y;]+R`XHajDYGI42LJr=j-;WB`\
pair back&hear	492	P;;aQFK#JOHeZWS\<@ZPvZR]f=A6NOPM;BD?N8?6V>LL267CY:^M4Q@R@mZC=dWQ
pair back&hiringside	421	jaYCwILbA_dR`R;^_`\\eLsV_HBAEp:L(HdRkJ_CJUG7<i@KZD20[`;EPWFIBMb_
pair back&inbox	520	JD8ZOT6Ihg=O.WK^KU=]bJF_dbBPDF<S9C6ACJ8UJAIV9G7Fq1T>XUWA4a[cDwX<
pair back&interview	373	caKQ^TkUSDEM9LKTL`qL<RfF?IU&Dh=]1][1`P^+8OfL6mA_EI$OCHQ`XPw<S^V@
pair back&invite	338	:RU>ACkN&M?CY.KmS[KSZE[jkKGi_RYSJGP0]<rL#UX3BLJ3IZejCSNOA;HY]Dm;
pair back&join	501	[]OYOfiDGSgfE2MLYcOHTOa:KN@]CTVSPIwGZZ^OIKHU=1R4]T8B,ESA7><ETBKU
pair back&keen	415	SDP13TlHH^[RODbZ;HZETJfh^R\SG=UONM@4CRseVL%64GRF9P8EbH#-?ZEIHPY7
pair back&meet	537	@YcNbFjBYDIC>>3<LPO*FZAc1OfeFIa:Z0S1baw[WOT4]%B9LXBX\8Q8POPfG7=L
pair back&mine	438	`OFI?wSSKOERRNT;MJZSpXD37R9FCODd:];==;5J67tODbSY[lJEMRahMODLI_is
pair back&move	571	[U]kJw7WZPfC[[@HQO]PQRLCLC`I5Cb[4ZQETOIQ\CYM\HXJ9VIbCPRJX9YWcWQ7
pair back&not	430	5FjWQP9_dIPU]J8B59Q;/W*_N[baQ[bO@_0O>gP[wKLLKK*MYB@`Y]2MKabM3:9J
pair back&offer	473	M<TG_LGKQGmX2BB\]YL=OMJHLURFH8FXD?G:^WIZLSCCSAM?KIuVw<P:K`<g?NIQ
pair back&office	380	13HeVUcA^PN>3-8W]Ic6:I@EE\t]?@j,kJwIe`gbPK?8iCoE8\QZAM5J@IdI*+@?
pair back&official	389	:Z>KfI[_jhVc#=c0nYOR_@f2CcAZAGtI^0E3frfTLO9PCJdHTAWV,CTQM\[N5P^k
pair back&onward	544	M67JF`ODBU@TnQYXDTM]RCS^wH[Vk>_9PV?QBUXIGK>QR6OIMWJMJI\PNHWHAJ\^
pair back&other	315	R^Gb=_@PMLT/_pIH^k9YLCw3QKLrT=IR`b:dD.[a;Pk`@CE\=Xp'MDp?CvR\ti@O
pair back&pay	540	CA:YMRW:SU8WN-M_LNSwZB]]f\FlDCkBSQKJCG]RF88W3:\9?O1BML]TLaS8CPi@
pair back&prepare	422	GJ>@D?R\DWD8mL]Z`L2]uMeP_RRVX?RH3IBI`4OI0.MXTNDw?GFXV3dN5\oR>Q@D
pair back&property	463	L>EMHVH\cPCeDBJ8W^HIKXNH\]OQ2#Eb^FOQWVMXk6:HZI??0VR`TDh=KRI_@i;L
pair back&received	488	IHMPHb]vVIJPWTQGOcRRT?JJYCKSZRPOE3,bOUAKjX9^wTAENl6T7LcH^2cVZZHT
pair back&recruiter	429	LGQOUY`MFCQMO?@(Y?wN+[cO=`n]fJ^\^O=DEfiUfbJ9V?=6XFafRE^74;:OA(H=
pair back&remind	514	qJkFhkMCA*Y&JR@HdAh`MV7KJOgGDFVDebSPPXiHw_K1^SJ,<ZPYFJGMEDDmFE81
pair back&review	425	FR;Nrw)dod5XDPAV^c?MG4l@bDMVTE+a7NMkM6;MBKiYMRT\edK6QuggODaDYCm_
pair back&role	410	&NkXgjLVTDc]+.??WQJJ:YBK#KTq66`fVJU3[4nlC=IG`AqX1G]OUol9K<EZ9RJd
pair back&sales	539	V4JRHQXgYGdS;CQNC3[R@g;LT\[N>EaOfLAO[NQLwKDI[JTPWT;SFD8UXN\ZRUGJ
pair back&send	380	EZCJOMUKASUMFPNINra9JZ^Tp7L&N89W)T3>S/M:YUUGh;9Z@\`qXGJ8:RwVhSYO
pair back&shop	322	H'Fvd`_^]q&\R?ZSHwSL;=g?LfDITO49aWR[JW?hN]h^ZK/ha3XlCML@jr?KULbW
pair back&sign	390	L]J]5;b?NPSMZ2grNhEIlSa9U[EXJ\Gl?'*T5#PCO>MK[QWKFEFGR>j@Q5C$Ma\X
pair back&slot	390	uJ@EBUXHDKYN,N+Q[U=KOAe]iJBN=LBuCZM#Y@iebY-92GcCXB1PM%beRk7F9M:G
pair back&stage	466	FGR_FVVU#U?MPT_VP1I]P^DLL[R^K6ZQJ^fHGF[Fdc61IQbDZ\?pBONBP[KD?KV?
pair back&start	450	`QpSGU`AI9r9[QBZAAw?[\JBFi?XG@D8cWb7[kQaUW;>?;VCQCFek8;F>;>KA7N.
pair back&team	434	5@ZTTiV?EQMXJQ-U]OBo>;MD=moFZCuKSGhEO2w=KhYKNChPRV=Y@[aN\gWXRM@J
pair back&thank	516	WPHPlW:DX=lSHG>D8B=RH:Rc5JC==kIY<UKZASCU?icKIoKOPImOGYi^?K#OSOM4
pair back&ticket	524	EkwI]kDkDMI.9B:M^[UTAMJEU>J8B=@]T>OW>_fPB_hpKK_aTWI@7jEidCp?U>JX
pair back&time	468	MM_dH3ANWE:=Z1^^KJ>5dU(dbsTl7#Z=<DQHgMalo/L-[8IQO;.ZbA-M.cfk9QO/
pair back&title	612	?<SMCDwIP]IEQ4?\ShF<WA_aTIX^YEFDEQCKM0gVP-?HV>W>^T=WMPJZJHJD?>SP
pair back&wait	391	]@QHchW0PNjKDk*6^h\59lN*pOgrMOFB_:8IkYwZC0ZsM\:R9MJX^URM\*SZZD?P
pair back&yours	423	YY;NH[k?.16>g_OF>oNQZZXu>GNXhMPP;+eW[#]GRE0F@M*D<VaXhURORLdICe[.
pair book&bounce	432	2[UeNfPmnY#FJ7F@^aWAQ]6*K=CYlMhf4GFV;^K8P0_VYXKYIVEFD[a]U9c)hVVe
pair book&call	468	_XQ.wZRCB7CC?h&DP9g:rXC[iQOOGX`NAQFYY`FE=Q<5_O0O=L^b^>AKLYF]?TI>
pair book&cancel	933	DCZAJABWTKD]wV`6HJ?`LMDLKL?QPKH?P@LPI<6KTUH^MCSJIMU?K?DMOIKDJGAX
pair book&candidate	441	2<4aOW@IK8*#_>TCo[GOJ%TKDDWP]6O]*g:U[RK=PZlROGO^Tl]H/sd[Lam`m`]X
pair book&choose	557	XB<BUHcXESZGqd[M#U@DFRZ[HLUCJ\HAI<^9AKTc6PQOhY<4I=E9HFLYRKET`BG8
pair book&civic	487	LGS^L6FC\L4^cLb@?wGINH=VT;McpX=8Q8IaPXLh^eWWHCDG]AF<D<LOZjPK3<@V
pair book&closer	426	mAFaPLb9IJI?M^.;5LmP7VgQR>aPYf:HN4aLZM6jKSF+=XFa;ALp#MTNGibf?IU;
pair book&cold	347	82OXBBcN_ILI8MDE4XMSMKFS0YQ:ZS]=f46D6V9wo60?5[]CEGA8_8=7S.@f*ULE
pair book&confirm	476	oP_Z\hS=AHcRDUOXY`_TMI\PLQ@=7ZBPE\%@erO8eZ?Jhh\iS>?Nhw=.GZU^DGd>
pair book&deadline	582	WZLYYgEP9HTMV9@]L[P9SY\D\RS3O]?MQYYW^a6=VYG=IwJOE9RbRLFZS@TSTdIN
pair book&decide	504	`M;<:\Q9?V4MLZhJQLAEL^R[MF\OUZIOG@3EGdbG9]<=UPWWe]_4w;4Ef?cW=eED
pair book&document	451	QJS[7=O_hSARZOV_UwGcWQJ9T3J_cjJQ9;<R=:[=&FQRZTcQJKcMUdGSJ7^$MJQh
pair book&education	559	CNI`FINNRHVD]8MYLHL_Mc]BDFTwR?[FIZG=aEoDZbUBJJAFTQHYCRMTI3JeEQMJ
pair book&enjoyed	394	IIRMXlJAG?,w8_S8YR^?oWi]GaPNK?Y>SkFJlL>1JJI`[ad]TidZ[_@AVSR3P:aT
pair book&event	337	SLcLH)DOj0Aw_Je,'F7`qADTDJ0:4U=9VRGD(<0\?`&R;mjS_^E,`GQ495@5E,^C
pair book&family	474	UcEEVEPXQZ$ZTRa2<P^@P]?MZEPVHJgGo4>?r;OZJQ2*^G;#C9OVN8W@FIP=Aa?^
pair book&feedback	406	IUwkE^VWLNWC1HKdBPPr9VaI?VQM<TKBIUaDgWtU\n3:>h7TKFhWLh6GUk?P83[A
pair book&filled	459	jFIG3^GVVX#Leh:=:VKQeUSV\6YEcjY]NEQ\3AD9A<59IGPVFfhR@N9BO>Y8KPcN
pair book&finance	552	HeLH)<*ZMMqdBAW?wRH:Y8r=\MFF=X=IZh>dP5N8E@GEOQj^NXI9TQH<KB?&;OYd
pair book&future	562	GfZ;HJ[hY9XGL@M6@WjZW[;IWJOaU?]Q^EMAYb`U\8IQ?VZ\G`]wdF;C_Hei6@SI
pair book&glad	347	,vHw0`cYA1HE*O`JMBX]I-N@[HdB^rb;Zl<_>s9F]6dVwV5[O`BUn\/EEPR8DR\a
pair book&health	624	8W8d?lD^bTZjM#M0nY44kBTDP9:R_>C];QDhEAT7;4kYiRkat];D>]icd/c(fjha
pair book&hear	509	*Pji\TWbh*ZM/LR9KQVSMe#*F\hn^'h7]5RMfV^\hA?Uh#c_WuXRCP7.H5rT-RFP
pair book&hiringside	489	DSBEH=R\McUPRHa=:AA]]B[LM:Q]dUcIDEH\OPML3cU`SF:fOEg#%F@TKUG6>GUO
pair book&hitch	486	LD>5w:N=CFPR]=V:6\Vi>MAeK_;p2e;CP:6jdVWg:lZ]T-28e9NOJaEA;C1\\JJR
pair book&hold	348	&9\C=JZvmZ=GeDTcLv:5wRBDVS>HLCbekKp7ICeJV.ecNCpIE-BvFMu<$GHEfHob
pair book&inbox	503	JLNOBjY]jMRW8B>?WQO@lMO8DTk]cRT^[ehYP>hlZ9QV[SH'MwdoWTdYSOMR[CJ]
pair book&interview	342	M)X6[kkBIHw>KG:)QVaC#QRN)N\aSWCRCQ_8=i@YGMQEZi;<B4?tG[8TQT1iY(0>
pair book&invite	400	w]DH\`^/\rPFqD7=U-BN^SakgGIN^O:F:;N9Y=^`BPU8%W:fVNOY37OYk[@U\loP
pair book&join	413	[wXOX\`Dq&;ZRwg;Q\fMXYFr^T^E3HR*2`2J[>N57<GT6CNMQJ_amEU+D[WDHh]?
pair book&keen	478	@XCMOvpq`V[_[DL%W`C:f[SADDFEPw9CKN:>;mA\AIna^kpLa\OQF_FDTCCI:fIn
pair book&link	598	[8H?oVNY=eMWa_V/2`2HRc]S@?7P6w8FK:IS6XJk?aMUXjC?L1F<>DfcGk7@pIGD
pair book&lure	500	4G\o>AH4wFI<D@uZeD@GaCEMXMZTP:]JPS;FIP7\^;RJT8>NOft`@S8GJ*kF^SgW
pair book&machine	429	BU>EI/f6UD@7.5ggGSDRf@2Z_e@uKG7U;G/EFMVWZ=S9X=SIY?<>VY8#3X_TOY;=
pair book&mediaword	535	?XIwDWBbOK6Q44;TcX:MvXnQOAT;QGNjBcERC?\I]-WEYbQWW_8TKBbOc?^A[Im^
pair book&meet	373	3o4nV\W0d6:i>tS#gM\WF5V>^Cb\WJ1'YCo6AZ@XQ8]QN[6ZV@hNdbPj\FKAKc@K
pair book&mine	521	EZdiKIGUnBADVC^HO^YUV)MGOF<m];NA>JRPJM@F^?QZgPHWQ^VKSw7EX]aC@V?X
pair book&move	587	26h/M$>;YBP[`g_/<g4cCB8jZIQdNw5;d5DN\H8\QZXU<7@^YU\7O=7D<]6C>:?M
pair book&not	538	]SF?#X;YMO7L[c`4NK2>RRFDf3H,scUY;=_AWS5/G7>?YZVHDkQ9[1`NKTf:CkZf
pair book&offer	618	AO8OHJVbfP[PFDDHH_T@IJNelQM\H<0hRJHQLD`aN:E`gEUMUwRK59X_UAVKXFGW
pair book&office	594	0ZCn<]AiuZ0iA,GQie77dIa7=-9VP5R`UZAn31E=E+_e`L\ccc?F6JhT`CR>wkcc
pair book&official	861	@b6lCXEbwUBZADP>Yb<CiE`5U?GSgIG_OQEd8:/E>AWd_Ja^hZ3GE\MZi.[CLgb_
pair book&onward	511	AG[]W@_<^81J3m^c>FEU*K<AUkXIBUT0k9IXbBMTaUJJI=L@KQXiwOCBEeDT84BE
pair book&other	476	:JbQPhQRc@eDRU`Ba?;BPd-K=KR\<K](=Nh=]JFLg28\D?o9=RVt_8WE-jtwY[WW
pair book&pay	360	aJ[AMKUWWUgXivoV/cXOAGX:DUM%<ML$G>RCwH3w[^M@+W7@D6GFj>QEP[Wd6?LH
pair book&practice	472	3R.`1TB[SM.YMDHAUf(#ca[NM=ESWDLjPUW_?FT<,EcZ`aNVfj4O6`eX^$hUqTXn
pair book&prepare	576	GN@PL3NS?@6eLVP;?K&EEFI]O>EhTW7;KO8EC4L<JJWXXKIOP=8OW\RHTJ@#@E]\
pair book&property	433	)HcEd[YMaUfHd`EHYK(bv:U2WH7&;OBa6ER-hD9TcdY:FtYET/?,d]SX5M#?IJJ;
pair book&received	472	D@fMEOkqY6H[cMW,WMK3BQBNB*QQIMMaKBWU_@RLAJ\YSlK6PDTO[KW<wS?kSMKX
pair book&recorded	456	ESUJ+a-^cA1Na?Y?dcJNWVVTjHK[tSGROd4VE<[US4^pgDkTaf@WAw]j_>qHLHIj
pair book&recruiter	774	Y?Z>^=Q;AaPH]VX[9CA_BHcbXSR=<ZUOFHL7SZTTIdLN*FBO;=UBK=EL/k?ZS#F,
pair book&remind	475	=EMKE>OM^;5WfGZ-BdC2PIF<GBNvl1#Yk[D_UJ-v)Hab[>m_bT[4L;NfVMMXpTPa
pair book&review	425	qJL]P8eQgcGFeHBm>??RA\vRIwB:/Z_aNAH<\VL`URHUA]OOPK<KRb^eQaToL<_J
pair book&role	668	]CVPHTIVWOLOJXRTEMOX]HI_5OPH\PHL3B`HwO@MPX<8?OLBA@MVY<YLIaGUJJK>
pair book&sales	569	Db-P@=7b[W0sRAEDNt72h9GJTC9c;><u:]Tg@9E<K0rg\EwsWbD)Cn]bNLM<qedi
pair book&send	687	Vih\jiBDZ7YML\L`j/`aaHR9MPT>HEM:RM<0HE6<c`I9JZ;]GAUBfwCH8YJQ;7\<
pair book&service	526	02$h(XFrhg,RG+oFMY#8Q*\2[)<bqBLVMVUX83EN01lYWTPMgk$E)AcdqFaKtpLd
pair book&shop	538	Q?NOqVLTCHk[WF<7\DCDFTEYOD\ITTOB9TS>PP5WPXUdZa#ME:XJIUR>GLW_ZLJ@
pair book&sign	319	@P+mj<f.FHwoTDeYZXPM^LmHe\XOtX?7VD_3PL4^7\</6BSESpP]=VAZBeQOJOcf
pair book&slot	374	UPI?YMZe@fVhCOKZ5fEAPJJE.L*<Pw2gOVYbFB@]fiPqF_<\^iM>\MRh^YD7uQNZ
pair book&sorry	425	L3XIKP%LRV=AuDZLBMDoed:6K`=k9/CVL<Me_S7`WWOQ^K\AC#=PUFS]DSG5]OP<
pair book&stage	421	OJt]^IP?O.Kw,fH`tAoSLCQ69MaV#X\&XEiGrrZ^Eg6O[KWPD_Rm>W343KFN-062
pair book&start	532	FKAR(OQ><<KAhN=cK?A@[coIYANC`cIPEeFcZXJGCPBLNLO`MeD@DGOXS#GWTYOU
pair book&study	506	^YNNFqMZ;PSUSYEX7CIGT?d+8_-?Qw9^HHgBDZQ.@HcLMkMUC@DRIha^bJOWGDMA
pair book&talk	593	gDBaYf\G=JkEO[SPHOTY.TK]QfNR3YQPQ&V@OdHbPYEN9c4?5=QRCGSGLQFw?9=O
pair book&task	527	8@KSV^KPRLh@fJbGAQ>EQdFFJXFVS4HMPF_XHd>BSgK#LVJ7XW>FO;I9Hce@QR@K
pair book&team	655	dKVR_U[KOHgEPXC_LFL^Dhd88eV?DPNJ@LwBMkK^Se@A;S,KEGMUHF@RMTNQFBCH
pair book&thank	590	]_JXN@UKAMAfRTHcZLaYHGgC^MCL*a@PPW[VYECNN`\@HIAJOJi,Pg<A:wM<E=WS
pair book&ticket	511	`N8B<dCf^aJUpAXJ\hA=P`wYX3DBXaMZKF7pU;C3<CTOUOGdc]7L@FpmAVgA\TUZ
pair book&time	569	;ObOE5-D[:7]YAcIMZ:gX#7=1E3^fF^\fD[t9C<QNSF[W8ZdlGd3GQIIJGD'Y`Bc
pair book&title	609	w>VDXLPFUJRN>dVWY@`ZHMPLjKDG>^ML,EN:IHLWT[L=OUVFI:MOE?KOJLDJR[N?
pair book&urgent	421	A9e<SH.4A1GI?J\m=BCdnK0Q=wSZ.;D=]/:L`HHOQ=UK@D8LQN_Mc4D:CZO[OU/]
pair book&video	435	_UNU7qDO^VwG?h1H[l0ARL\Z463P<+4QZoCG7JNSG9D9OT[a5Y@9SMOZp-UTigkR
pair book&wait	480	:F=Sfr_qd:WBJ9c:nR:6@]@B3PFm@8a)ELeKNF`^EVTbO@bJ\X3[=IJw7?WMY&Aw
pair book&yours	521	N@`7g`V@*MuFBWT=D:_F9\JkCB7J4P5DLS57\hCIK]B4.YDP,BZbZ8A@#gLVE:N+
pair bounce&cancel	322	6I\@maA\H_?Zf:N1fN+dE&RPF0<GSTJ2cZbEkg=]VXD6uK$iwMYNpPbJIl:LW9JP
pair bounce&candidate	684	[CMNN[VKREdMZUHP?EDBP]f^MO6><a;^BDDG<YOV9ZEVDwJT=?UCMCRGKNCIT[NK
pair bounce&choose	429	Rh[Rd^=MHH[bA^ICjDohAN^0@h4XS6^wINLEQUXXKX@H>O\[Hb>JgPECITVRAXtY
pair bounce&confirm	495	[L\F`H<;[:\DELQ]@bHTc`Mwa[7S?hOE@]_XeQBL_bCIBaH>DFL<fI,F@g7ZF[H8
pair bounce&event	323	RIE-.wG\YFdT6<UjD_:AnXRJVM__LGPGMJA\c@XJF6h]?GE[US/D`[cqdPHJATL`
pair bounce&filled	625	ME3^CALR]Q7SDHTFPMPDiDCUU@>X_M6X/DKkWEB7X@PKUHGOe_EFOVUQMUw\nbQO
pair bounce&glad	393	wTRQIECMQn@rC^EQMgX9NCoHAIR`nX2_ek$OUIL`EeGAQR[V%ME%RSm<ZIU0E?FV
pair bounce&hear	382	DI[uJR?bL?#][EVI@a`d7(T:@=TaLOaDlHa7gN_XUUOQG;OIN_OSJ\TRMkW5Q>Xb
pair bounce&inbox	435	=6)[3AK;qGL&C3e]V=.ldkKQTj=c8,Gw2Hm]AH:M;?eDMIE_bN-=OSNJKd[X\NUu
pair bounce&interview	506	2,>^/2A`YK@A>Nwr>;9OMlKkY^Db6@RRJ48LXFFFXEIOHF7OJUM8M6>HMhR[UU9J
pair bounce&invite	554	ED5[84Q3jFEADAkQL80VWaFZwpBg4:cO-91UYYAAVMD<<0NZP8HBB0?E6Nlgfu7D
pair bounce&keen	406	Rw3X2`'Z[eZBOHZGYO7FPY\XZKIA=\LiJjS>?FB_ESef4a?VuM7K<I:EO>9<Z_Cf
pair bounce&machine	493	;=InN1]=g>L#H3[\\64ueDC\\]\nNDW;8N?AFRYJ^JWW>MOM`Q4?lV5X>lfaSOI2
pair bounce&meet	392	jKfw`4?4MM_fR\ZmTN-DU=BRLU@E5X.K76DBCjcw>[.p@[7MH=JBB4mbQ_5CE@OY
pair bounce&move	629	`O_PZC99;;NfLPXJ2m>IUPGhPY=w8YFFIGNcOQDNbT^VJRNL^?G=C@RFHsKQBILY
pair bounce&not	521	@:G]HPGGXDFLGI[h56@bTQFLWXYa9AH4[L_LbFGJ`BXRX>BBb0FDUP;?0w\c]K3O
pair bounce&offer	565	8FJLG^VSRU[N?IIXnUc/YSJ8JOLwJB]GfPJ=r[^POHISRPSEC=fJ[SOA:\AOPJEF
pair bounce&pay	443	GMD.RMQRGTIq>>#NjYC>EL]CbZDYS=PcOGG]:BIcB89I\WZCJ`;6.TlIRZS9dMSS
pair bounce&received	441	FiDYC>r4ZO?T<WF_P?VbQX=\Rgnj[<RRhI`@QM8V0EM6a?YJb7TfuIBHwKS2QS#S
pair bounce&recruiter	495	\wL@bIA_LVAIMX+`L@?HB;nAGMK@L=P0>g$WYONNGSKVAO;BLL[>`D<S?c?JXV?G
pair bounce&remind	390	p]YGQpT=(:XPgV4N]]H]O/XNK;O^,U3JYFVDn6B]NheWFG+eAa`HSX^awpN;OHXZ
pair bounce&review	485	bPcJbDX1*i[n@c*cDISfACqI=NNVTcEAUiXH\Z_O_`,8BtCQB1bTZY?>CwPK=AX1
pair bounce&role	465	QRTSDQFVZBdAYUVP:`>G?[V\>OXOKS?[1P;]NN<=:ZFUpdKdQOwOGn]^FVS`[GK_
pair bounce&send	484	ES@_I<3NaD^lPOh]ON<f:P<mSgFiFWBT4N/A[UKJUL4,48C>DN4<T>SP=wXkFe>9
pair bounce&shop	441	#;XYF7TOiT1gaCaKWY*XGO,`HF>m_n/idGZYROGSbWm\EXFPtQ>/V[[fIbdNAMV\
pair bounce&sign	442	>@UhBR#FgVKX,;\RH0CQiP>FiE-h4.J]<>4UOEP?U<Z1bM9\LSX3RN.N%GokPoO4
pair bounce&slot	453	OEC@.Ic;W>XUW#plO8cIB;>_]F<Y^S2JfQASEPIJDV9STO`KI<5ThBc\GXTiC`8W
pair bounce&sorry	436	'+XSX[^NN0=*DRRb8BUm@`<cL^#j36V7oW^UrXaadRADb8M`]:PKObAA_XMaM>.2
pair bounce&stage	484	KYA^CQK>MQ[I;VTL[DW8dwGK]GXEMaPCMZSN<PAIXJ;SG8GICX=LNI<7?NZM@TNS
pair bounce&talk	418	OL31UeAJ_RV>CEQT;uAV^KkU]OWBVSJaUF89@?#=5JWekCZQgh'AB[daF`SL]cQu
pair bounce&task	519	K?i>wZD5B@\TFdBHGPOI7<VJCaZH5ZEE\2KN[NYG^Z]>+LOJLO^\`WTE9o.JM0EN
pair bounce&team	470	CfBReaBV]QKTKEF>cw4<O>?VN<Dd1CMMCK@NCSDP;EKOYY^aAC\UX_\?N09gP1Qk
pair bounce&thank	440	EF2iP2JBsNG7;/]KD@9_L[F`wHEYT:@_1FALZ?P<XB/LK6>,HGKXXF*.<[djPUIQ
pair bounce&ticket	433	K]=w\GRFR0do3QH[uRWGa^W;@OdjbME8VXI1SeN[[@Dl\c^NZBEUbCS:d9OOIoLq
pair bounce&time	668	2MORX4<8J48>TLfiP\GeUD5oSbFa3THY]03BZNG[pDJO.57IcW@DM#>03gJ];_@K
pair bounce&title	540	V1/PK^]F6W_@bWH`?B9^TS_wSdOWPMHm>DCAE5LCWZBC-N5;SZ=O?7VHFSN_ZIFG
pair bounce&yours	387	Kp:U\oPbT;lLM\HGI;IF0FIe8KH`*>FSDB.VchFj^bUW7gGVCMXGTvhB]O%wO4*G
pair call&cancel	804	;NX3::ApeCD^N_X>QN;PoGDDII?HfDPWDKa>?G5JDNI9UGwGNQ_?WATA?aOLDJ=Z
pair call&candidate	601	BAY_gMWMFJ]B;V7JdVKA=sKBMhb^MHoEJReFcwqOQP8D\RJ@4TE[ADN;DHJSFND6
pair call&choose	493	S`S<\]h]PTWKII&aPqJ<QwEQ0PvIGW\WCAhXI]VEbQ]LMHEBK@ZuUMWMUR[dY9]H
pair call&civic	536	/^E]To<bSFHK-Y;KUgELQW:,0;FKZREWLWQZ?M@NNJULmNm\RfK4?WSTa5e8KP\w
pair call&closer	467	WUT<VQYSB:FIYLMKFRM3AeA(Z8p:jA?NXRU;M]wPYDQIq>][]]FD(MNBWMXCEZEH
pair call&cold	529	JXTlDT0Xh69j8GB]wM6:p:P4?=2ET]\RIT=U>>H9:KPVPTgiXES8ST9DP7K/K``o
pair call&confirm	451	BkF]f[S8@\7HTX7DGOEFdHlR?[;8A`;NQZTq@c555E^[`jFk1YT#VXRJ\=4?,QZS
pair call&deadline	501	LbOWHXI`f^=[A(@YR]IQSI5I3L^LO9Z^]a/[TBTSO#c\eTXZQ^EDB]^`i<FTX\re
pair call&decide	617	;N]RnSSHK@MR5;?PJGfHGhB:KZeR7>R>pEM#gVcd[Q7C_Ca>?dKaM?KDR7\U'=IF
pair call&document	452	fWkGipW@S:YVBj8LT;oS<DG10_P5/OV8\CU(bqfhMI2>[lMG+]k_eFM*OTN\@#2<
pair call&education	419	EJ$8(J\RA_QFL6`OVkL9=jZ\LL\IdKEw=FHbOGo:e;C?>HSeVs8]B+cCaI`QSXRF
pair call&enjoyed	526	9K8OP]8PC8EFXMK>[_,FfPNI6L3>V[F]-VU\LOLG6bLcCpUm`Z>1J\Hw<f_MQO?W
pair call&event	445	QXI-XQ9`M;G[VUiJ7ShUsGBMEA;KCa529N`SC1:6PAvBNLDR<Y^3wA=7GM;>B<WD
pair call&family	584	@cCc=uAUiM5VP7^KTw;DTBNGSFSNgHJw>TCcBH9P@7\daZacn^>M<rsZq;^JbKGZ
pair call&feedback	494	I?WB$QwK@OdGT:K?MZEYNAUNUQZ5P\R[QNN]Y:TXOHERXODM[LCmKMNXc8TOT8a_
pair call&filled	500	V]Y\ZIAV@7>cZc^m@-WL`:;SlQB?PU`IFAc5QWLCjUE:@SU7G4[KmT>N'=@[>*O#
pair call&finance	544	bSFR=X4RhGFVN7ITR_E9_PJ>^B>N[>DZ@S>Q:FIC#APTNEWS\APIO`SaTdbJhN`^
pair call&future	572	F]OcI_Swm2QL30NKecK>XPJ<;PXjRXgEUXa]SUZLh=FIqN\PYPGW7CAVlCi[PGX`
pair call&glad	493	2cWwOVUTl+>RBDP:CK\BqZ&6^Ydq@?FBP^\NYW;LUBK=W<ZIOKWiGTOQZ9la/d`M
pair call&health	537	HUJ\B>&YC`?d:?KIaSAWh=R[J>QT^ZAA[[(VSJ,FGAhVPQBWD@`6NSUHWTJ;P^v#
pair call&hear	594	E]hNlmd_XGYHKB>@?K_3Mq:@-NJTAESALAVTUwD^NVAM^VE[?KR]cTML^MJTMM>N
pair call&hiringside	470	8RIgSfOWYS7P@JDOG@II^3d?U=A<OLJ_0`D\KF:CF]a9^TdLUKD0<wGVd,fD`KZa
pair call&hitch	350	#O=JGA]Z/6CF+PgD)e/f2Q7hSwGa=Scc@H3:QVM@i@`SVFR<^L4KGO)LP[iWVHKb
pair call&hold	457	7X]Hi_V[fGHYLEITTBJVYY><=ZLwI=sSk\RRJVfYQPDO:dTPN[QVIWT@U.R^HK?G
pair call&inbox	579	8MPYf^`FF8W;M[@#CTfC8o>:9Y_PN?K7]K@;OZUrNQZ7[NgR;S=gGT>QSQUZF:8E
pair call&interview	493	UVa<gHX<SPFIXcKcQASRXMn;Ii6CSXDF=KfTG_eHaefW1g>MC<^H_bDL#`;]@MOJ
pair call&invite	375	KP>[qR)ZFgpJ7=?nYOPeAOZw:o7Y&BB9>O:SZ`AHNDPUMXX[cE[#MSAYJKRKR1`C
pair call&join	548	6NQVNM]?UF#VKKuGZ3LCjNAQ\QX[RH>H8=9CbD]IS6SFB]LNUdLJI[]VQ7MJZEcM
pair call&keen	496	bP6/RU@O7i^;JX4)5i1HJ[wq<8E12aFhW:;K#/gQ4OVVC^NQT@FCC5imKW>SQX;D
pair call&link	488	_YdKYw:HKVKcbe8ZS-CfjQ`HHaA,XhJMP]JW`E==[B9DVw;`$Pc9a[9EML<6F*T9
pair call&lure	566	QRNSXS9WM[ghOY@^WVWTR`k@.U:2=kKH<cMLRX6JEg\gIwE\GCl9S[[bEL>HcRC_
pair call&mediaword	630	N[1[;T4a]j:]N@gFQi8Ep5N@Y8K^_IQ\JY+e,17I0+a_aNl]J_@Q&]dgf?w9kcZk
pair call&meet	426	?<CG6HmPKI(020k`EbL_GTBE)Cg\<KLgTQXG_MwpcRNIW9SVS[YUlbZV<P9Y'5op
pair call&mine	545	Qa@cHtGa@T2R`JEG7]EQGYDTCLPBEeIT?YMID@YiH@XO[^YKd]DM0[QfT?SYwXIK
pair call&move	631	@Q6QFQ=gZO9sC4UIJX9Q[A98?S@dRS=a`Q;eLA@@LC^RbNLkdVC;MNkWwJ]4PaWg
pair call&not	690	W4YGkAc@CWTHa[/L3IIL1F;TRYVC<PP?SI7Ib[edIkXFIB=8JFJ\DAD\A\H^U#GB
pair call&offer	480	BJ>U;[@HZ1:Y33UUSN1aY_@-UZ<OR::B[MSoTV@9O@L[[=wA`hWUM[RGH?YK8]U_
pair call&office	478	rTHiSY(c<6\`SDC]\><pXH9`C@5KH@<U5W9[9>01Cn`YFCFwPFZ'OQMbL375bJN8
pair call&official	484	Ja<QRSNWLG<u:GYAHnWU7>MaKESLfYE]L[Awf@X0AF]Jo[aeeTiM`CYRg2c*AVbn
pair call&onward	469	?rGJUDrEISJENDFM<IE<>_URbcUQ?NJbNBZSTN\cNADMmIIIBODq_7Q?NBwZJTL@
pair call&other	388	:QTFK>)VWZF`U=YSYE1GER:R;=R]V)Ow_aDcJiKWFHbXE<E'JbFWCUb;OLC[UX<s
pair call&pay	424	qG`2j_It;FSF\ocbMW^VbOI:#b1Q&SBV4XHkRO>GT[v_5YNDHPgMc[`jT]J2PW8S
pair call&practice	470	Z^BQVd.TT@)_J]tYQPRK`UHVKHMS\O;^R[iWF#PI>N?KDM[NaYoBGb]XB,<8ed]G
pair call&prepare	631	gGFMKbMTO8TQQaDIR>H@HJQIKNVK;PXDIF4?J[LFThPCSEMg<XGIZfEXMwEDUF0D
pair call&property	586	DL@f6NMaeA5QI:W>K_<SeJ?BbL>a_P>a5W9`,-QKR8Wb[FlfJSK,:Nw]efW5WBQX
pair call&received	410	;ETBPEMV9WwSEE7Q/VCRCLWQKXV74Q;SKO</QJXf@aZVHRVFV;GVVcOWFaDXS35W
pair call&recorded	619	SR/W4fGwrP<LaOYR;kC@d?S?XB@K[L9d=M3e><@E<2XTWbFX`PFHONZYU@fSgX[]
pair call&recruiter	452	K@GU]XGXiLhE#-PAZbEDUT1USTVDAM`_[=\PK^YRYRNSWA]JWaNZY`RK`f`h;ICS
pair call&remind	387	C9OWl_eJT3eZ&e_?EVL@`M/@-dY]?E'FGC>'YVNQO5SW^QePT\[hwggUUMZ>ODVB
pair call&review	519	BKWcYCEQXYLaFNL<ZNV]\CAR)B[M?FAIT_wB`M6TGW]\PGJcZSJYETM\_OUP]aN_
pair call&role	475	eZW9d=P8:N\?TmQ97?A]FWTgIiDACU+DGO@AJb@SJq3[(I2126`XrJQ9Gu1#:*J%
pair call&sales	506	HnJ>We;kVO2gAT6VdeL#HGr9;M(MUe8O'c=[<K1@<;acA]9m\NTIAfjiZJW/jbHX
pair call&send	535	WbZiYwD]XMRbLJDK`dUJ^CUCFbFSdC?DVI.BWOGDSPi`]pZNTBaDcp=RW:NRPVXd
pair call&service	557	5XCXA[_?XMK?>3HMeMECAbXeK\U^TGZLfLSN8I\I@GTP`PSTLUDGOwRWh<ZRGT]S
pair call&shop	481	VK#9QERej^IF^TIP4>:B[ZlYD[<X`dI^GhPTNB:UOPg^\l]W[=RNQWjmI_G^pID^
pair call&sign	418	ESH[GY$lwD*n)ZQn?_EIPSGH;YhH]?_6<cVQ;5@>Q(hPANduZW14-Ddl_Ac:]PU^
pair call&slot	550	SAY7hX;\FITMcPE@6WJ#HRUK<h@XdYHcEQ0IK\[G?VoSJSGGOLCQNDa`ZbCO^M4T
pair call&sorry	497	22Q?S4cUmMKNfarY@T@W^AMBIXGUOGSPJ<^JNMMwVMQNO?I`IdbA]UWUBSc@PE2G
pair call&stage	557	H[d_]v?MFPR;VR<BNZw/WSV;=`HI@SEL5UZOTAc[cJT@[ZVl?C[LRjJEaQ]P\DZ?
pair call&start	504	EEJP;JQfUDR3H>WW^FD1=aYQi3TFLMKS`N0S=OGKPSIQZKI^ewEe=U@<LEc8O@Pa
pair call&study	475	PJ_fE>-`VL:HUDgh1M4wT:GW)MT]QDI?:<AT1D:HdWHX5<TYNTH@TlPRQc\uX5U\
pair call&talk	421	<Y'+oDT@4WGTP]3MK:IDO<i\\I)D5V5TX^#]8QVS.JO3OpDK79CBI=pZF27>U9NB
pair call&task	642	0wL_ET?VPF>JICAOTONdGHV>7LDTQKO\gcBRMNBLGDRPDgUZa^FSB_UbULQERc_\
pair call&team	538	;NM@`%`L>CL`ZMO@@W<YUK1FEdPfDMJ=cBYQOO\kWRC9Y#=O3LoTH=GHL`X9H7W6
pair call&thank	511	K;N_OOLEIFAD[T*XO3YV;4j:TNT@`??IKEwXA=hENVQO?H<NLZZWSlJRSVNaN?aO
pair call&ticket	437	JfbiREFOP=lcNM#[UDSSJO\OLRT3?Ak0Zb]YT]RQj9;\KPJMII^QkrWQZ55K=SC<
pair call&time	422	MdSmvp<klU\m9fK;bATZP?L=9AKE=^COWbTURJ5LZ<X]]GbPNGdYdwU=[7JFMBUl
pair call&title	514	]P=PTJP9QR@SVF>RSFNKNw_J9V=0IU.81QC=BOEWEOJ_0iPXU<S`>ZCMf@aFWS[b
pair call&urgent	592	1AI_6PVL\CBA=1sNB28UcfR?VYSo^5QKEIJ7egORR<;@F<97S#TXeH.QC]_cD^PD
pair call&video	360	>av>6eIEG0WW=HYpW1_W6;Q\RadLQ[TKXw40l9Q#PI4VUW+GbGr[T/&F8GI58-mP
pair call&wait	626	YF;PTkwQ^IK<PL;BWIYKN^EK?=kFTD@[MYR@Ag;QUUfXXQURV]FPZjQDT^[c_TEH
pair call&wish	517	W#nQ`Ue56Rk>FU5cY1d9,RKEAm]Y=?c4V3i>dfksiU<2HN9*@;Gbp]@R,aBd98<1
pair call&yours	680	WOoK_[FCLH_RBaQUBLrXAJ[HM_4C;i3I?bZ@bdOLSZ0;AU<HK)f;lEK#KT,E1?GA
pair cancel&candidate	414	_gV?SN3U@Pd\NLE=XKo?t^eAg=P#duCFFL41C@L7*.XM5rBHYC9Y^[MHQ0fBMUUX
pair cancel&choose	548	74UL>>@otGE^RfO;lF@joP>.,EE.X8iW/;h+:#A0B4BF^3YKXJ[P]DYYU0f[NZCN
pair cancel&civic	472	M-LF;QBSLD:ckPCWIO?YPOCD>_IM<#Gh^M?dOL5VNOGX7A83jRL06L6WV<BHS`4d
pair cancel&confirm	453	D8j@=_G`K@<PVCK7HDJ8`Y31A1`\LDe57;[2E^HHwJ@H89W9\@OUn8W-IAO?CI%G
pair cancel&deadline	509	[4>P$FN;K;XHE4R>IVUZoODNZ=]FiD_U]Ib]KX_>F,>HQ?NW=\#JJ3E?MDg:`XYZ
pair cancel&decide	626	DK]>E?Mb_FD_^[QPBN?_WD<I<LNKHIVJS<wH=KLNP@>H@F]E5>dOZ7;QKWAJA9:C
pair cancel&education	643	IMAVJ@;PZJFaRP@KTQ5RZ=X92N>RkF:eKJT`Q;FHSH`eWUUTV\LDSIU`_#UEVKMX
pair cancel&event	665	?@R:6<Dw[GFbOLG9TNRLe:GEIDT;o*UR<5JBB:@8N,GG];oJ?BFMIGgMEEDKKR6c
pair cancel&family	336	bUT?OaECMYJXPM-QuNAW7BBCIj`Rb7)XRZXbJBQLBpel`OCwjIhI@BuNLj1H4lDw
pair cancel&filled	757	+:wLG^ChsIG]JY]?=/DP[A9399HDL(s=G9n>4@=J^=]@W=vDI8\<V?IHAd6O;,,?
pair cancel&finance	484	e+oHQ?YdOJ\UVem=<-Aiw`INJ[H7B@\6<@dT>O_A=@O0,QLBD8k?N7LP=[>D>9:&
pair cancel&health	627	1M4Y?HOhn=?o^VK>^OEN`HV1UHFJhCfE2<M@BFW7UUARVBbTJEWHKMZ_L#RO^GN[
pair cancel&hear	464	SRiUG8@bgGL[d@PPYYAZg5T=?3HFG:4_==Vc9C(=G=:YiXw<PX]?WCqJ>BNJOZ>@
pair cancel&hiringside	441	O/O6Hk#_cQRcCMJ?OhUN^AAF]KBWPB;U^IF?IG7ILYWJ=<H2G>HRA`Y2F2E5*SNZ
pair cancel&hitch	407	A>7XUr7E]m8ZwG.?^X=TW@D>,JFC=6LuT9HP9G6^Zb`rYBR[WQIG/CS[ed=UNR5d
pair cancel&hold	542	BCc:D,7_ZBG`PZYF=6AmdM<7UYC7V6nP_Dl-:;SNa?B=:Es4=L`0fJeDIhLJ#6EL
pair cancel&inbox	471	ErOLNPTNOLR)GS@ESPTKiYN@3GVB;HwRXUJSKRcdG0JP8SKWW_STEDbYaR]JOD?:
pair cancel&interview	924	2=]856=tf@3vgbw0A?=dg8;A?9D<g:vKF4m;/>+FX?9936b2K?q0f6`AFh995E9E
pair cancel&invite	509	?Gi@8.Ydj;bEv]a/@;>[jGJDICS;W6wBEEjKEJBJK-:UD:QBIGYLY77AFt;RBGEA
pair cancel&join	480	O`9Z<9HU?^IcciPPb=FV\R>GQXFdO@]28WVPD=;#OKL<G?[OTVL9bGgmMTJFP9FV
pair cancel&link	633	W>IB=PKSRDSTN[EK_CF[\TwADGEAONVPDW\EPM^CPJ<7BYJVI@S@JBPaJFINLMQ?
pair cancel&mediaword	523	Od;QWI>QTGTT2S7QflTKVF]hXV5wY]0DEa6YXRPYEI^cPlMa\MTIIY]DXPPM^o]`
pair cancel&meet	473	8/]HI[;[g8F`Nw[HWK?Vg>6.4?Z@B>YJLFROMMHd;3l9_EfRBE[CLIa[IsLOYK4E
pair cancel&move	529	eJOq:w?;b?[J=D*S^<VGEQZ6NHT>8IUL-UOFSHVN\L84Rb_FYH<:IYSRK&kNK[HG
pair cancel&not	521	P2a7ELNYPB8KGMb4\MAdtHT.IH\MEHZTK0UJ5:D#@BFDD4W4JBZS\%f7=]76?S8?
pair cancel&offer	431	0G88=ON@H_&SAQOAJJ^Q&WH,wPZ8XEPG;ErEcMjO7<?E=KbZEcOHIMIGC2cFWTJR
pair cancel&office	468	7MCpGf0nZPDG[00HdaXLPaHMgO[TB/TB?f`_T[PM#DZJWGf=B\TTGklp\FSQphDH
pair cancel&official	423	<ZNYEH0gv7CXGZMEKV6Mo5:#@OA:_6YVP9p^0-79@F)HG\MPS_N1=Jf:=Z^G>IRV
pair cancel&onward	480	HVJORZW`dR^UT=Q;YQ<ITXUA_/Lb:aYoHMZW0#>=Q*D=JEHCWH>HKI8]L>;PaWDM
pair cancel&other	396	5&J1+?BprCL]JMD<R\DU_HJ<,D/?M&oqC9sU1E/9ERCb#Kg.OAS=O2n*9K4WF]Ok
pair cancel&pay	388	JSHVOR[OfYANBUZAI\1STJ6CQ5M`O#aKL;VD1X<EQ:WQTJV^9I>VMNeQWbaMeTYT
pair cancel&practice	442	?\FXBh^`<]AI76(QFaSALFhC;XAUlMHoVh#XPL]F-RmogWN^mX.HGQddg9eUWnNm
pair cancel&prepare	540	Vig\]k6\FSmgC_Yg_:Ss`Ce86\R3E_P=8wj9`?6;KSE0@d9d1<\=naZF?LGTM@U&
pair cancel&property	462	7Y/A:c<jqcP^VK8A?X<4lD<1<T_CuBUh*^:L86=9NDXVL=wPSV^a]NbVZUYNjR\]
pair cancel&recruiter	604	2=p;O6O^FN)cwZk)9>3IRM@M;Cc8k=oBB&`(F2JW^;BJ6(mK&CI]e8C85m4R0)<=
pair cancel&remind	828	?3Q<OR;ROM@kTKVKAF;RDC>M:RGPMK\ISARVMFOVXWGI>9IF\LZETJFBCw?=?KMP
pair cancel&review	406	HHD[RXLkTEa,N[fCQIC\ZN<CE9ILY+fwUYTI*KIpT6dJBAesadQ/7:i_MVZYlOCE
pair cancel&role	683	QAe84<<mp->?cltD$3HekJD?Q5h)p1rJ6@w4B=B7c00?.6i3FNKMp=G;9Z>?-@24
pair cancel&sales	504	.IGI4CRe_U5]M?Q/`]7Dw\bL[B]amH=O9:TUHIU%MGVLQOdGgMN@DLfYcLZ>JMYL
pair cancel&service	376	C#Omb9Eb_IJa7\M5M#DwRN73V<uUe>;?2IbCFMAAfK^H2?pG0@IH$UG9-\bNJ2?$
pair cancel&shop	457	)cAgMhCtLIbg<GMSOOUQ[<JF<DHTNFRBKUs5GMawtLVja9FE9STQRVDNHh_g[YNl
pair cancel&sign	484	FORDUw:X_RNUALgUEaHg^NW5>;)BQC;n<C?EBMD8TBEHZUfMYA;7A\e=7^3H\eWO
pair cancel&slot	579	<9^E+9EpwA9TTSXOQ4CSDE(=/F\JX/fG[GbJ^CI5I@A*D:jCUM]NQ2UB9bEGCB3:
pair cancel&sorry	572	>QS;Qg?ie?Qr^M?3QQ-Y^:G1@?'Qp4=PFU5[&:#/D3MMQKSZTRo,AGh\BV<EiZRm
pair cancel&stage	504	Z9MJH9>nbHE\[KII5nVwf`H<GF?S_:aIG:@6K:B?S?,SAAXFSH](N=QE<R4>7eA2
pair cancel&study	634	UZQ`GVMTTM9G\@JBE_3@R@NDIBV[WV8^N\@LDGYQ7APU]S]`]UA\B[WwO2Z5P_Qh
pair cancel&talk	505	M6F9;?:v_>:QwQT.TCJ\c6AL[FCLRDcRHD:@7CKAIHBHR4`KCH]@g9XJGI2:'>>A
pair cancel&task	509	4;hD?)OeMGGJwZdGE<9Mi8LG^FVZ`7\HJOXIA@K67LAGDKXF@YIAbOIOQ[=<C1@N
pair cancel&team	681	J/d>A5KbdJLWvdm:W#=UrCGACC^<X5i9@0c.W=Q\XG:3REaDD9U@e0N;Fv-I45;G
pair cancel&ticket	448	*_>Q7R.nZL<uD4b3IF@2^4CBA=YZ\1EdSTdXM<42R$D]OEI]XeJ=W'bwAGHDHKHt
pair cancel&time	924	@1Z85P6wk@7o\]X1JBHZo;A;4B?Ah5\\H>UH9:;CRCG?A=aERF^1Q8fO9M>9IWDP
pair cancel&title	655	57n>2JBqwBMUPXl5LBHC\C4-:?W3N3rFP8p5McTDa'23I8r0'E<JoK]>.a/R1>,F
pair cancel&video	465	PVwRN7SQ^HCet<J;3UMHLZKdI_NteDVHK9PPOA?KdTchYTITWJY@]7=VFXK9cCIW
pair cancel&wait	487	P9PY4ITelN<cnPlSPB#V`F,=@6NO]6qJ/>MKAGA;;DK[M:qBJJPDV8LRSMOFWRUO
pair cancel&yours	779	8;lP?\OYY6XH8Pb7<JC4BN/B8?TIU9V@U=[@S]aUw@D3RIgDONP?MLNV5RP]728K
pair candidate&choose	463	Ch5N:Jg;1D67\>V.8[[=m]ac\?`OWn\:HD>[[8U7@'7@o>]W;URXaBG/X#j@Dog^
pair candidate&civic	405	CB(HGP5]Qh>RgwK</W>_dvVPOB[HcW7h(B-S@-?w(EJa&JK\M+A2,8bhUNCcVWOP
pair candidate&closer	425	\bS)7Hu<(K>\FdEG9iU-KiLWY9_4]XW3*MROQ:hj\@<#O.JA5^)`fJL%E;UX@aPK
pair candidate&cold	607	@JZScV`@CBRPTKCG>\QNES4GMOZRE\VAbXwBabXaLRG8_G\@FJESOYJa\IBS<O6I
pair candidate&confirm	591	BLHT1=bX[M3ZXIJ[jI#SR;OLhLY\C(GD^Z[dA5P@8NVIUNaJhSM_L`R]:I\IPK[N
pair candidate&deadline	495	CDMbNMJNRLRm?/>e\;haKLT3QwDV9<FC_PuBJJAdLZeKQRDfZCWXbO1FJPoUH=PP
pair candidate&decide	502	TP;GGIP?M4O;LjA@Q7wB1iWfFQY9^AGNICGBMU\gKI@;N$c>?C9[:-=NVRoE:TK5
pair candidate&document	504	:J@SKc:cKGTL5@SBS]LJwCYEP[NXN@W\U<FAWKNck,BCcPQ@M<[dETV;`HV^MFJF
pair candidate&education	557	L>@OIYMt@wGFUJ1B>^9E>c]I12CW6PKUSH>FAJP[ZN``BUO@:IYJ:MYeB5TjRN*8
pair candidate&enjoyed	448	^Mk=RY9TFGLFEkZaLQ`bsHbIU?=,?PA=KB5=EA<GBW;VEb0=92PDf7.:AQ=a/#L5
pair candidate&event	400	OG`BNA[JpXI+3HO.8RDVUL@Cc1,<7GEM[QJFMoTcN#0-J`>]IBXHt`@%T,OFNHU<
pair candidate&family	596	M:EgwTM\OVXMC<ECPFOQF:=CCUHqQN^VeIIURXNDhT6KSkO6?<OT6eUWNm=TLDJD
pair candidate&feedback	613	7KANEO^OVF\O[4Sa]:YYD>OKT_[^bEV@XE\NDQ_;AMI?E;HTIwQWDZFP[KeMN>UQ
pair candidate&filled	512	aD`Tb=j>2KA\eQYNJApXcNM=@U^8YeN4nH7AMLwe??90F@EV9KZmHHD;=ETD@GM>
pair candidate&finance	548	LDPDN\?dNKNXFRKWPwI[JAS*NE5NTM;G<CGTJ]=>&FbV\=G[kiCBAjDEl8o?TQkf
pair candidate&forwarded	656	5fSg\YHQA;ZQ7EC<d_^7[d>CD8]P?LXLdYQNhTTEl#6[dTTAAbRT7[SCRHDYEKIV
pair candidate&future	569	:DRVZS?>RA_\M*GHbO9K;;GFGJCdXQcP]Nc[JTaW@OwM[XGCa[ZOKgUV0bKHoCV^
pair candidate&glad	661	TRDGJLH9GCTMFWYfPOISFKlRB\MN6ZAZ=\X@>CFP7bOW@q>PB;V5LMfL#aI>IA]K
pair candidate&health	534	WRe[d?_DT___O>\BMS\>OOcOEII^R<GF`d^lRWEYXUZwaKSXjANSO^YGYG<ZWVQ]
pair candidate&hear	374	g^fJRVSCFLK\@HMf?ECNIKnT:t-dg]ZY\?_e`>\eFY[^;U0#75T:>8NOeS\^-OQ3
pair candidate&hiringside	647	#S8[8HCTeF:`/5d>Ig61bWC;RBXPXDK]ZXHFILX\>1XaR@d`raAY/WRaVReZ[jRO
pair candidate&hitch	356	GqBCAcgSS,LJJIY=GAZOOZM8DLg_YLq+?\v5;UbD>dEGKTMcJXHo]7#@S1-F;Y24
pair candidate&hold	507	LZU@JQPN?EM^RNU[FdB`N_CZ?8KOWGZXEQFOwNGBM7\JA^Y`EON[X,MARVLGC_GY
pair candidate&inbox	526	OIIFQUA=HW\H8J;T@L0OC5O=CJ@VHmF]GVME)FQwUl?D]s:XJ9OBSM^=H_QFeVH0
pair candidate&interview	535	6NCU3[\FGMIUP'?dUW>Yc=UShIFVkAZ_<IRR=OU>2OnKHI^Fci`L=ieO_5wGJohY
pair candidate&invite	440	.#CwL4oEPL)BhPQtQNGP9GlRdPMp[(\?S=dI='V<Q_:[]1P7iU?hDY^G;PQEEMA2
pair candidate&join	368	g^`PFOI>BCDR\XggdDNE\KaD=fYNUQaE#oHi:2XCo\@AQQQf]?]ELOPd9UZLLYbn
pair candidate&keen	407	=QRwKKFSLQ@\7=@]eXTEb5f=He,TJMBkaGZcOS8B=9KYUUWD]S5HH[e>:/RMFsXW
pair candidate&link	553	LBK5VDm4C?T@_RXA9@J=KQRMiPWb:EZDPFW5```kKD=1B=Q:KMBBT;1HQFSU#JID
pair candidate&machine	479	(M7W3,UR\VQCJGc_LGG_P<[TalQs]=a>QN`FLS@M^WNMX,P>NDP@;=EB>`wKWSM^
pair candidate&mediaword	527	]`.WD@X?O8'P\oBLLUKMGKVFwGESd\@FKR@WREPVC1A@FFZ@L^?Wi<OBF@`QOcY@
pair candidate&meet	460	;YDP.cUS[JQGVCD^W^aCBSQ0b\_SDOkLbHX?RKZ@8SCAX5HF]bcdZI>K+XMw7SKR
pair candidate&mine	429	:#=gDaMtUCPHO4eiOJCo;\SMQa-<_MASCY^[8E;@8:HcB]=6iNQSL_MT9`K_C:Z`
pair candidate&move	586	ASMwMYQNsFLM'H@CYM[I^^@<NaUX?Q<U9[V[PGR?I4\NAJSNV[LWXRNQV?\EXXcJ
pair candidate&not	596	YR1.>RUSEIO2ROH7KL`JPaXJ_G[F[YDF&3#L>58:B9ORZQFMJXF>^K7HYEj2UY[?
pair candidate&offer	477	l>26<Il>0aE6XFVLG.OX4\Z]mNvL=Ci7]+K5PZd^,qNDF8#D4PJL_NGL5S@WI)J6
pair candidate&office	368	CZ>fM_EHR#VX7@1a\aHSALB?=Z-=C:aF^X?mEbMdL5Aa@;T4H0@f,BkP_VTI*Mbu
pair candidate&official	470	>;LBAI`B]OwgUJ;cU8/I?BX6JjtF5$aNCNZcISYMANhUAGQHNK>TGYE=EDFTACZH
pair candidate&onward	468	YQ@A;[wCL9A;1\HV,idJ=oGbNJVQO=QGG;H>ShOXQN315UC=;PGhc>C&OiW77HP?
pair candidate&other	519	\_190HYGD5HImbg)IRn6hd^ws-Z9Z`':B1b>gVX:*=CEH5IB9u:Ii69@W5lPIkg3
pair candidate&paper	536	)WR]`oHGa<IS1?RK^RDNMW;QW<QZf(e:dZNCMDKEbAMwr?WB``ORPXJBR0\IDKOU
pair candidate&pay	561	NiLgHwGUmKLPX[=VuXZVGKg99IYO_QNU(ToNKP:C9VPCXGOU]YQBWmG^YF`88gij
pair candidate&practice	481	\WGJfLS\=U6I\iH0#`[:QM`Ul:EHTd[F`MCHMIOOMLMOBhO8[Y3TO9UXJVf^[[LD
pair candidate&prepare	404	MIMc`QE)8=NSD-9gKDKbTKPG3_sIK#K@ljl?6X_+>dT;mVZT^]PKO_5TKOkVFAd`
pair candidate&property	517	EQ>JUw>ZSMS:F?i:^fQNX:_UM=RKP>9b>9WYDAPGAIdOMJPSLSENDULOQoLGi\WS
pair candidate&received	540	5BBl<B]@5K:/X7XZV5HQ=KMkR\[pfJO2J=UYVGd&h`V768#'bj:fda+V=EqRLHK<
pair candidate&recorded	433	P6F`DGj-FSORcF:dBFLf=@YV_^W`[Td<[NaWd@nONg:[B^-C[iGwPQZK/QWLoRQF
pair candidate&recruiter	567	:^FbXXDXKF`IL65LFYYN;\@>2_CC@9QQWcNPOiHjBCL^B_YXWRFKQwFPQ>D^ODBD
pair candidate&remind	754	7GHmMPKT]PVO#<QA]L1LHNSIGJeGTAD\fCW[HO^ZFHNEYNb?FVBRGEOVHXWXSLIE
pair candidate&review	766	AHCIZ9JBLTLNQIZQSERHLJFQOQMHIJVJY<wCMWMJ>IIGZMAIUeODIHMK9_`MNVK5
pair candidate&role	477	woLPPB>9STNHEGkEJS_CuMtL_:U5pr3E7?9U=Bc$D17Oa=_\GeVPTE^PiE]*;^JM
pair candidate&sales	525	BI*[LhVM^G8YGDD<LNLV>@>CA*WFOQFN\W[R;KK=AMEfReUSUW\5VwWRXKLIJ;V`
pair candidate&send	812	>LE[JZGKDQ:QO?IVgL9\@QS?HQKWZHUB\RDPD@EJRF`TGHSIUYDCOwShWB\;Y[Z^
pair candidate&service	471	#RYpDYSbe+_HX:XYvZX9>AKE=/RbSX<`UCKT`Y]H[_aEk=]SaR6l)DKJ`/pYLQUR
pair candidate&shop	337	HTjPY.[#@(<@lknT4+Od`^hkPb\d?I=AIY[<_T-P2ot@lA5b<dj-tD:-^b0R?KgG
pair candidate&sign	554	`XL;[S]??<L:LONR;\_8*ZTQ@bi:EmG;ZDL<[WT_P?A?KQ7K<g6<gW)D>aUM#S[H
pair candidate&slot	524	NaA>NRYW40DWJ[\F6XW]8LQZUWU.UN3FW\#8[MAiCGUS\dPU`.VJ]LZ\c,3OUPVF
pair candidate&sorry	616	DX5EOPIcFRF_I>HO^[OM^Lw[5O*DOEHg)S%I4CRR@GJmemQfXSC:M?]PS=HIZ[h[
pair candidate&stage	356	\F'bfjKYd7EV`;M>1LLGFJ2B98a>GVoYlRAOOaSah]nY%]L';PK>?JF]S:=wIGFG
pair candidate&start	627	ZaQFTR=PTG7G`dZiPPQhY@QYH@I#_iJ7LD6\S3CJ+eZL>SSGKS[#ZTCATVTE<URO
pair candidate&study	571	KWMMVRI[6M`:NZV6>hf:[bPFXDiE\WQE[;,<=N[[M=D?cC_2IaBR\EAfWKTQ#RUB
pair candidate&talk	559	a`;^Fn7WwXYTD<.Wdi@YPNG)HOH^P?3dFrRRF<YHB9noXQdTP^FSDc_^[NhU[kJ`
pair candidate&task	550	:O7]N`J_pJ#NZ&QORZCLbGJ:V<AMJOG[9Sb@8@0:C/jjNVlV[hIF6TRYRC^-T\_S
pair candidate&team	595	V_1NTKhE,>GIXXDTM`T>\UKMe;YEMTBT>D#JMJuC:BNF@<JVNd@WZHU2T8UBCYWW
pair candidate&thank	652	FK6G=<ZB@b4RaD@[HO3]IJv_wIY\XE\MZAIN31\@EHRXHFCLOQ7BBYALAGRBeBcQ
pair candidate&ticket	571	@;WpjOY8QBUJPSUUC#aS/[9PLl[Z/4\(iKn@kbHS]X;>03<5/.HZPI551O5e#=>3
pair candidate&time	592	D6>p?Z?V`I=GO=+Kw?WVTRORTYc]O?TYQ`CUFU\RJ:fHeGX[d_LW@eUSd1aBMTZ]
pair candidate&title	394	bY6OVkYR2ISKG^]BA[\>8f[L5g\PTV]U#KK,NQ1Z=mBBMbU;D8UZW^Y^W=?VTKMA
pair candidate&urgent	440	A8OVFA`KZEGFwXTZUTU>9GGQhdCKqZQIJFWH/NO3AHYUHO4]\`SIZTFKCQRU`K]N
pair candidate&video	544	8G7N=5ROHREV:Z?FPME[0NS\ZTV\wDZeOHP<Z6R2QF\EZ:&KaiYlMVGHD:^=GRUQ
pair candidate&wait	497	3N]kg[_ZKJaA.>H6pBV?BL2/)FRo;7^Ra`w5ldNmwJ@HbAt@DN<YFX4G[EKN7L<:
pair candidate&wish	491	EF,TK2ROMTO;iMKA9X&o/Zk]PFOeMI]VURbG9UNXU]HA:R[1TQIQrEQi%wF`MID9
pair candidate&yours	425	]PS1mXXSEP[=@w(JLGLP5\D^B]J>+:>HD=o5D`:@dD<@6M60=FXULQj^;QHF3?<?
pair choose&civic	349	cKbukZM$HatcdGIML^Y[QkP>P/IeCVu\X7li`DPdN[b^O[]CS3DYe2ZcWq7VwOHD
pair choose&closer	589	ab21SViLI\PBX_KBFwVBZf^`EWW6DX1MPD:BO;RJ;N5KIRME=<@JJ3LETBHQ8WWB
pair choose&cold	641	Y\GGNT@>?EA@Y_WR>bY_VPgDYEL5_^=X6S#O?IB?>A>M?bJ]CDUB]LN>VVQ5Fn_;
pair choose&confirm	644	IE@:5HOS8W.DnFLJPc:#IL_\X`QVER>a\ZLD=_qb7KCSUJ^YOEG`C:[eUQEKHGKC
pair choose&deadline	547	I1RBKTwWP;_2PLFP=F_B>fDPKV]\?ScAbQrM[[RcM]U:VMWOHFMsbCGHMUIWKF*;
pair choose&decide	577	NVO;;PPFGwMBQSOP>a?Ebj[gJE+HWT>LOHAPFCPZNLKQYCWV23DVCFSWKW>[IFBW
pair choose&document	357	bw*B>AuXBUIU0oG0QnI*_\ndjiMe:^XEh0:0]QkkCC*2OKSA;P>O$4C;EDTM9^R7
pair choose&education	427	fTEhU3s?O][3DXO5,ma6YqOnCF@DWWICt;HIUh\p?#5YQ-;77]*IX??-b8f^DYK@
pair choose&enjoyed	387	C@NDQEcVBu[[9<gGX_:>n9lbHF0M)L6m[hR<=H=g)PVi_TYe?9,$>YwTwPQ7@NaH
pair choose&event	454	wT\BHKkUOiZ.i`OgSMWBJPJQ?E\DObK[C)K0JEgYP>A4*_7?1Z7M?9bPF_EZNA_J
pair choose&family	674	#`IXHPZTdZ^P:@@4haHAe;O<D<@V>EJX\RUSOB`\GAOHW[`OWP@A3LVJWL:GGbeX
pair choose&feedback	356	RU3(HO<#?NM6f9Ls&mL)^WQ;]>NIR]U[s:,nPF9QJ7/i^&Vm`_2\;hRGZEjAJc]e
pair choose&filled	493	jS896:sX=S9?fjI<3wfPC[JZY;sD]i>)QAZ-Z<]PSWI9HB8]Ff6cb/L?T[dZAj`L
pair choose&finance	614	9dEU;][QVT^]:DCAjh#KP<TA<Y>KJ4R`UvFIF_VVO3P>YfcKhIGDG]cIZ<]BN[cP
pair choose&future	357	FPCwQJ]DM=ZKPW\DG6CNFaGfJMPnCHQMG;NF\F[IUQFWWNLWCYBjbfJCGmYYYR=:
pair choose&glad	551	9p=U2FABNWLu6@7Gir9<a.`?Pj1qB)+ueH8b28fJC8JQ_XnOR4;:FXeWS3.=UEwK
pair choose&health	483	D\+R<G@NFXLq<XW?ZQ>UjXjGMSV`g_=O9MRaa6H#ODUPd\[YXT\OJEw_C^[FMXgD
pair choose&hear	404	9SGOR<W:buCSaNEcwR;IjC[E;hVWT#EP.JGW>49PBPGIWmDZNLlM<@^rH0@ahPdH
pair choose&hiringside	615	Y7>PCMwGHUW*c`W5RMb19_>^cPnGPFX>EEaGvYfTJRAAQLQGUTQSOMECG[RVCCMF
pair choose&hitch	420	?DXNCAOkB?H__IpNG5OV`CBF0_UGSIa_KLcVLS]S`:JD6QwYPFvHG[pRReOUIXEV
pair choose&hold	591	?PhS[RFO]O`7:V:>D:[K-R?86RW?CDb3[QiBXaXwcF?@`Oc3G]Q\J^5TIULc:C>H
pair choose&inbox	536	aNITRQ[^:U[CYk^@BH0FEdRg\RCGKd7wX?Q37Q@Y5^T;PlFNNN8<TB8gGm-WaLLM
pair choose&interview	553	OCK@H>W`VgCWPLEH=S7R?4\7@JEZT=NNTKVRJbQJJWL\@TEKOKDJI]RRFMGOwCF^
pair choose&invite	540	YLZ@bOwFDI[TGcOPKHE8?]hJXEU>I_P=W>b:TsGF@I?D.[895=ONF:CHYQNO:?6:
pair choose&join	371	Um4+G9[INM6XmM.<_1V@IYG?E^o:4V4a?CBN\MP2@+$=.8X<KAAXw<8]0;I54@s_
pair choose&keen	477	M:B6NIM<>w\J<05@\eF5$\``Eh.]9C?mEJApJOYbME4h&[V:.IHI<:o;&T*ZN3IK
pair choose&link	491	N=45gJ>ZYSPMPTS23w3G\STU:9?OJq<kV>Gm1:IS1RiegvM]]GD<AcjUFDZ>fjb_
pair choose&lure	445	QCCFSOP\7c;=TM(;LkNW5Ghp>ZV>WSPVBAAWTMM;=E\STCHF:jJw;KcqQ\QJ^:hN
pair choose&machine	418	iO.D\fJDcCUc<]YG3NAF0hQ]2N6U+8IGw.cWUJOS^MS]^wJ<M@OZ$ZWHIME^NTKW
pair choose&mediaword	339	okLQ(CMF>fFGS`Ja5]rV\dn?[OKSYPOH>Ymde&q<BBP3B,=ZBUdTc3#HR;WTCfr]
pair choose&meet	425	ZabI8>P^OB:\_:-7UHR:_RMcw>pW;S4WfUT/gZWHR-;?:H9=6K-`5Uj7>DQbFD@I
pair choose&mine	353	R9oRJ?]RVOT9\XG%UOB?*aWf>XXe;&QcRH^QLRPwZU9aIE>RCdWROQTQJ^em<:>P
pair choose&move	380	FFLQl6LJ8TfROTR8?TPKEhCFLcbQeX\Rw:XO=-P\ReTR<3&;3eOjeFQ8:euH8HAN
pair choose&not	485	a^CX-aH]\::OYRN4PeKMT>jRQ+;@b^HF56@QE@8#@F;pTs_CF\QM[3Q?J6N(XgSY
pair choose&offer	641	2KAULIZATf\]C8IYnU:?LBDCPWCgB3XRwHgR@^IZHEPDVDh7O?PGV;bL5DE<<ILF
pair choose&office	461	P^5B<[,CRK*K[F\^;]:U^(hKU.>WiS#F6]8[P-G0KJSeWWU^KIDA0:RKIGUSO[ZH
pair choose&official	465	:<N_DJR/WcQXS;GB^\:OI:XW^TYw[?M^DZdo0>U?KgbWkQO8KTUQQCcW:fSIEAOP
pair choose&onward	442	[LWpUVO,71\QO\KR;I^j'dP`NCk9KRIBSA@-wX[C@:RND1@3FTEaPDB5F<W<4;V>
pair choose&other	637	V`K3;d=UXH<NSEK6GdZRhQSPW6I-aZ@a@OGW[:;EA0MM_D:]^eX4WLTUwCZ2bhf`
pair choose&paper	442	<A^XB]UDVWJLU:B.<CS6\FD:?P^YQpM=]/\H-WMiUWIN[VT;ePOGB`k_]EwEHKR_
pair choose&pay	523	@/><B/a:(Zu]Q=BSkS9.W:q6abCHAB=IwDQEO9qZ>?JH,S[6N;HBEKbDA[\MYNd2
pair choose&practice	609	OWO`NQIJKJ<FODjSERX9QRW[Q8STaAYP3QNwLWN?F+F^fLQEZWKODGbRbCVDLp@f
pair choose&prepare	479	NW_1;S\bDVHKZT`>6aIFWE\`XbW8]<ICJT9@BDT\?5?CMWwTQCJSUJ_ZCnBjCR>^
pair choose&property	460	9HYE[w3QTSW_KAN;UF?Vn6SB.K1WM\RVS5@]7@8<UMLPsnISX4\*D^@YQ2cL`HWK
pair choose&received	538	NKGF-XTFQmTAJK?H6NPKUBRJM;^@fQA]FY3BJOQ#DIALN;PAMRHUkFI'R^iCKYLX
pair choose&recorded	412	1AHD[>>EEOS[NWNRYkKf9KMhj_LhW?WKAAm@O;H^cCRB[bP+UZUC?RF;UheW\Jwh
pair choose&recruiter	395	`J<2O'BPK=OFVWII0B[?4ED^WNV;H[X;=:\MXPSZRBE#3FbNK[ImOSE6NqLL%AI1
pair choose&remind	469	TC^bMoPs\;Zg_GM@jXIKdP=;BOLY`;whF`Mb'EFRMPb\e@oSl[NR5[Zav?IlQOMX
pair choose&review	401	J:Vg`]SuQ8rY=@?DTSdRX]:WC<0?#F8JRDBQRI2^Xdg]E^:HJHJ1l?_a]If[^iM^
pair choose&role	622	Nw@&<'t+4MK:OJ]cEfUJcMtYZY]VAO7Hn3K7V2p[BHFL3FaD6EJKUC`/KG@3(du7
pair choose&sales	684	Oi:WES0aLL,c04VN]m>`n7MA6A5]WXRW>U:w>=FGJ.XmdgicRSOBEL_Tk.YA[bYi
pair choose&send	629	EdM9N5ILDYIK2SXSSZPIE+ELIR:QEO>RWV#LB=5^[6FIJ=hGDR[6Q:TFHZGMBSZS
pair choose&service	446	Q.RS1aCI8_7Rs7JM0Za?MIwQJUJ7iG?;@CURG/:=;TjM?\B8VJc7;IbaXE?KUAQ_
pair choose&shop	659	[F8>^HQ1>OwLUK>NIL<;R\[OU[AR@UNUN?[=4g]`HWHfW^;ME8YCJNQT>_C[OFR@
pair choose&sign	525	=[<DS3XDK`oPL2>J_w.J9UU5ClFR.=OKpSP?FaZjKB6#HVU?D4;-@.`7+LMR8BKF
pair choose&slot	520	aA?'`FL\NnCLmN;68a22;Ohig4SM2l6uF@#T67Z[HKTi?\?N[15\=9]^HRA[_QDM
pair choose&sorry	694	Nf,M7aGVO[7PGD/GKnCKwH^PI@SWad9M0ADWKKE/+=\]iaPZJlKKBFTCm,o@Zupa
pair choose&stage	500	^\]`L9USZ7YABT6XSWRY9NN;GCb=@L@@C_:BXjIUQA;?KAGAE[IS@QE#`PQHDDZR
pair choose&start	585	`FG5NCKD;Q2J`gBT8J]PTPweNCUHccC:D55NeFM=>`LI:Y;UQ=Vhf:L@FYJPQYN>
pair choose&study	426	#AaK97JO^dVTYEMWOORXPG_K[CUZhGa6a9IERBPKZ=(Fc-4R_`\MSY,euEe=Be]S
pair choose&talk	500	YF9V]EOMEwV.eZ=88CNC*_gLXSO`RL8QcQb4ZJRURPDC3B:[J+Cm7LfLEUi\MVAO
pair choose&task	382	n'W3YDpNGFi658:ZNbdh8?aSE_SK/KYSZ&w#W4FMV_C,7P;9Q:QRAH;XN^BRH-T<
pair choose&team	640	ZS87&DW=/]HMXQbTXOJJjLeTcES.VR?N>9fABA\XGG-KS;EC;JOKK#D8VGT=HVKK
pair choose&thank	564	^C_U]cO)(BPEMw7cCAX\8Dg`CcQ=ARLE>W6;kOi\VuB1'V4lF9oQjUL,A]EH3Rc,
pair choose&ticket	435	H1ULD?Q<U[VQPG#N@6mO2lP+Ba_WO;XhQNq8`ig`SCD5%Oc)>DJi<aQQ5\*k>$@7
pair choose&time	462	A8KIP?Lk`PHLU#JB9X'?HLI\V[NUE3LfK7`R;G2ZF6gaVSNB[FH;Ee^ZGHH&eR1]
pair choose&title	650	FTO)G8j:<V7\J@=NJqFEBO_Nw@EUCOBUeEAM?WhP8F@AJAdK:4KFH:Z<<J9ODKoC
pair choose&urgent	506	RYGDB;P<LaJ]NCNoFk<\VV@La[?O7H2CW+=KP#6QKHDD<U17]LoDA9Q8=YA>UfEM
pair choose&video	412	B0\3=[U[XnE<wZeDBt);SEgpAK2]OkAdR.JYZ4nGJYgX<E?Kd`M_(RIhMe\\Id*J
pair choose&wait	554	6^YiPSZac)]Q973@Z>QFPqG.BNlCKJ[GZ^a`[kI`qBG]p?QQbZYDJN7=L:Vw?DMY
pair choose&wish	444	NeN<n`Z+Fw`O9P9>=uLKGAo_STFYVGPJ>,?^B`pY5M3E;WF:@ASQ^NVHcl:Q=JLP
pair choose&yours	648	G\J[STPQIH=k2KLU[Q?KaCSB:THHMD#EST@]?UCEWJ@HT[EWA>L3USHKaN6E@YkY
pair civic&closer	522	>b8b;gBvR_FT<KR@N\;F\GZ9?B;BRN%W@dBZA@2.K.Tw]QWQim/+K^bbb7]LjZPh
pair civic&confirm	714	TX9ZCNDfXP;^:E]4\dI4wW?E?2;G`I/^IRHXHUG];:Wj^Ib\Vb5?AE`^^>e9Tvfd
pair civic&deadline	543	-E?Z2R\\`[DT#HJZ_PPFZMN%K_Za^4NX@VUX3SSSX;fCRBKfY]VTTLANe=RAVHED
pair civic&decide	336	1Oj2o>wRLGfWDmE6I+kY+B_@Xdp>N<e:YFi4U<]rImFIZ^t,I`QT[EI>EALj>O>H
pair civic&document	353	X<,a,%nn-I>J`7QPd]WP;#cwRkn\wGoHi7<mOAURT<a@QGL*nV=vLgDbDp\E>5N1
pair civic&education	519	CG7OHZkQDee8bR>FDIKG4tYFBUW`L\3HDBWA_KRhH\i#ZLMC7ePQJL^O@F@eKK<O
pair civic&enjoyed	367	i@M1)@d79dO1GdrMAHSC?T`qT9JKDhFFj2HG[[\i1[1Q#@;AD9@s`7[>.Z/G=<\<
pair civic&event	445	^YhwQbGGJ;.bD;I<9kL?UAA)U.NiIKSHKLMvS=PCG1Shj\S^hh5LGEDOh&]/YSWQ
pair civic&family	429	Ar0hFM7XR@2SP<YLVY58PI\#6B@YOmQY8<FTC<81YCIWBTNRdY8YBR[SU5n7YlfQ
pair civic&filled	497	S@T`DG<SAd@X75SUaL>wLS:N:M;e+FLCNZV`8`3SjKaDgL\Ya;91_\[TU5CXbSB[
pair civic&finance	422	MX]ThYMZ]Z#kFW>FO[%B\?AB.PDWL5Xe5OTm8V6GSTCsgUT_SSq8SW[O^RAYPTH]
pair civic&future	431	#Z7e*e:^\Y5eCCe8j^3MV>G/GO6GGKN`PWMY@NW3?=XF_Qa`om?;9HUea2TPbeac
pair civic&glad	696	SYW^SW5SXK7ZHQL]]TKLIPW7?ED:LN>J4YJNMF+4GPWSK_JwWEdGD^STdV]IJVWT
pair civic&health	552	JbPXEgEgdY6h8>F[nc8+cMU?I93^nEEa<r;s&5A=1,_etkZwfgP7.grPp<j?l[\f
pair civic&hear	412	(MYIjS]Vc@(VKD$GN4>Q0Od,#KKc,NaQOXvZ)3G1:kFNJXH:lV:s6@\YDt_Qg=Ia
pair civic&hiringside	465	GKdiV]PNHGg]%>+T]DnPBP>:+pBhERW5wXoR_XOZW^GQd@]JCLQLAlDQ[\JF37=F
pair civic&hitch	445	/LO\Y&QV$MK@]Ko74E2Q=N(T]vKS`OB=a2FLgCGwhmSia62DbT^S`IIA]uPX3WAq
pair civic&hold	373	SPWPY_dHJd]U^G`qpCCVP.;7VWSgOI+qcZgK7@L][3DA^[sTK\OMc6bT9wLWHCBL
pair civic&inbox	465	TdhAf[KWK3cQF>73L[a89d<CCJSOAB\Cc^n]X\ZfmdF[ic\dC]@cJgNMOXXS@#)R
pair civic&interview	515	CY0SO[;TwK4]RGLWZ_3L]Ja:X99GZ]HROU:XT=4MF5P`WD:WeA_-?fVk`SX4[cb]
pair civic&invite	414	SV_f4AOQEiSEM\L?wg.qoOX5\b(\AQS>8CA^EKbIFSQ`LHKVQU7?LmJ^OQD?`QIq
pair civic&join	341	^83RedcsjWWwMBINcb@A\IVC?<K94?>nVN>dXK%oADXs0H]bOY52Q^rt9:CL^pS\
pair civic&keen	613	1aE^J^+PWA2HM:K[LVMKU7P4:94VRG9aRZF\L@@-@N\pQWU[P>U;BMJRw/J9e]R]
pair civic&link	421	TI[LFC6HP>RjVVo3C_HV=*=oTHTZ3n#8]Leb7??b6Yvsn0A@P6WJbId2\qR>]VLS
pair civic&mediaword	434	ISNQ2cLLYC5WGKPI[j9whH]?NW@cbF0W\R<\MDUBZIbgUOfRQnJG7QVZaB_<[X]r
pair civic&meet	588	>5RO=SXW[bMMm80JX^<NQTE?BLVWQ@MwF<KPZ;_[GVAMVP]U`\FQ7P^FWQZ<[QTi
pair civic&move	345	.Q-?D`@NKY`URZ5[bdB;AE@LQ\ag`oDfSA_Z>)RM./_KwUKYHr)cKIPWe>dRAIFK
pair civic&not	462	7d\`HW9ndXUaS]NCYFH\M_FX)M<I8PdJQ[JaAd9\^Jhll[[^is:I#bbVZKPXs@Q]
pair civic&offer	499	H^8M#HHRP_,ZA>Jg[^?5aBeXPEMc.GI?.BLOCV\3=BHNLJWMPJGD8QPBZ7PLZ[nS
pair civic&office	552	G^=X0YWLV=IV<9JOJU4>[SZ4j@KEXCQQXCZSZCcHOGOHILU][e6L.SQIgNaUKWwa
pair civic&official	365	PC)cw;6iSgCZ`Q\)WHKA_,b>C.*n6dfi_B2h2F<WH]K\aYfm\Hq5^EG[_bWD^?el
pair civic&onward	472	CQ^GN_9YU>Aj?:KVw5VcSFL>>,@DPPEA\^W[8N-M?PdXZ\O\lRUDMeY\I@QHRfI@
pair civic&other	525	TNE?HC=R6<9:\wKZB]_Ge_Tnc>Q1Uo,ZGECAQ;[b+SMM\GLj?SSUcJKB[5S?ETh]
pair civic&pay	446	Oq=R8D<Ti@Pc/<]beYO&WIqJSHDf\MWXSUXJMR:PY6TYiOw]BN?C@NSDeME/WGSN
pair civic&practice	529	JqHUClCcd?>PbO@I_hAMnD\AL2.]\S<dIW?KQ?@AC-gYMQIhkOS>MjS[wEX:^ZZN
pair civic&prepare	475	VFwE^P*SLMY@SWdR<ROHP@Q\OFVgDOFGOJI`R^E\blXm=ZNMKifEQZT@mAXXLU\J
pair civic&property	488	J=GU<mBPtF6[T;AUUSP)GTJAVORX>SMYIcC`GQHEM/KB\Q_Jt\#AFV=Tb)tEqITD
pair civic&received	611	Ic9U7W>WIZC`0<a4haMKtBW6738JWE0YCZ?qHP:X<(NQ[dhJOWI3HZo^dDM*[^wQ
pair civic&recruiter	523	oFX@bcg9ILjG=qN=LK]WAOD[4fA;D\PLJD^F]wK\`bC4R\]G?:_6Z<GG>vLS>TYU
pair civic&remind	465	X`H]7AfUE+9J@\S=1FLB_rWcc3]KkH^._UXRR[e?MA6:`CYh4VTdI=TNi#fTPTlU
pair civic&review	551	>;\jGBYJ[MR:JKF@W?EY;SK3?NBc<:_HwGWYNSF\P^p`BQOOUUR^7N3W]I?cODKN
pair civic&role	697	_HUHZA_;;RcVIc>TEJKR.=S[Fb]TDJL?Z;X;d[dQOb>?<WHNN9RS@W?D<wBS??B?
pair civic&sales	461	HSOJ=p6gb6C[F8<Nd`CWs=HNO%ASXT;QM`+[G@IPA8\Xw[cY[qKZ8RcWR1e._Ofi
pair civic&send	449	Ni_dRV[@GP^_G@O\WYKJwGnD@e;h;E_ef>9A<?NS8?5ORaWAADM.;SK@ZIBOP?gH
pair civic&service	510	,T5_EU>resA`X/M?Ka71^P\6HHCHf;6XAE;j7.1=B5Khl>YNVg99,PZem;w,jfkZ
pair civic&shop	648	VwNM`]6MYEGP=RKS^\XPoQS;>O7AaSCH6]FQRP0JK2WU[WE[VGX2dPNZ].B;KjXd
pair civic&sign	397	AL`V:^TLAvABf@tJ.b\0LDpKa</PiO?e9KBj.(rH=]`d`mQT\7CJAOVXcAW#\dRM
pair civic&slot	536	EXEX<oF\KPPLF(NOYO)9]VC7;IGrFJVv>H.I#K:^I+\^bd]J\JA<Aju\gHcZfDOW
pair civic&sorry	539	BV;]6[0]RNRXD2TKcfQ=bCG<.O@Wj?0N6ZHL)8>A</bnwc\eaa>\0j`o\3g:sjYe
pair civic&stage	503	CbZTHp4NdGJZ5.<bgL\R]CX2>OWNSQKORgdRVFD?I7S[F_UXjchHYwEISJQK`[Ef
pair civic&start	496	8TH??L]XKwVXU[7K_sUBJ@VE_S`eOBHUYC?M@SY`L>5L(Qn=SJ:DMKsHIfECPLXP
pair civic&study	415	PO3RKSMe=FQ_<)Jh^wIivLQRbEKWtVMRbU>dNRX%:2R_PV_FR^h>Y8XL_GT=Pef[
pair civic&talk	607	EQFpCPOPS_EY57RgbQ[\THb+D[^Tb[EGOVN\MCFHUEOORCYwCHNL4gRQa3[MlUCa
pair civic&task	485	BI;@PJ@WSZ7I7'<AMXH>fXLCXV0bpN\ZEMB_`2N#59i[LGNah\N97[XWY?nHI^\O
pair civic&team	520	TZSQUECO55SRUI#IV>M\INZDEV]O9R\@a1PMDCaLRVC@=GST1YRXdT4GFH`eCPaN
pair civic&thank	693	'ZAf5]:ggS)\;1[Im[(Ao.M)>1BQjCHSHXHe<B@>>)afcOwinbC=;^_hr.k/ti`c
pair civic&ticket	498	:YP_N`6VYK]QKQEo_a-9PVBT:HGYdVDYeYbXJ^9OYB`OhJlfW]ON`S\_`>WRcTNw
pair civic&time	576	GKKPFSUXbVKZ\:?=`eLIZbSNYBX]lXUQMMSOWVweKGd_RUZ@ThHZHNVN[Q_GKZS\
pair civic&title	569	d>B6Z6dC*Oe@nrV@8EMM-TawUdi86ZB8d7H:VDiY5W559K1G4G1iZ=O%4o8KHFJ:
pair civic&video	409	+ZmsFX)ijBTQ5.RanRqjW2Q)P7D?h?JSDm?U6JO5C9XJvBekIJMMW^EHfIw%Ovdj
pair civic&wait	526	SLHhU[@VwF8S4JN@ZVPP[SFXDC/MGO=QVNWH_gDY`jjOmO]P5Q7LL<FVP#NOSlH\
pair civic&yours	720	A[9ZEr-icZHY<@DLib*:bAV34:'KNHCi-NVg0V$P#Hlbf[aMkIJB0Sqqd=T]ti\X
pair closer&cold	379	NCUVdqW8ZHKRW;=AEK<K-[IaD3=ERSOQWWqN)QM_RY^ZDQXEw,N_@MFRAEu?QEI_
pair closer&confirm	386	9DJC8u4pHadKgB6TKOC5/9QM\[MXB1_\6VJC3kJnOEar;lEY9R#ISejmCTTOfOo5
pair closer&deadline	412	Mr.IJmENPJ9L;FqwiQHZ@Uh@4EJMe<FBKZC[]J5`B1tIFI\KGQ[YAVJDL_jB?JH@
pair closer&decide	530	DO85:GY9OT:`IR@PZcGIpFsNN8>IRYI_C3/P?)O@@9UH1YRPDBH?IBkUcTO<SOwS
pair closer&document	441	[UJ:jjX^.KkFWnY:JQW2CwkILa?UAjFXf1Z@`hmcRCW4KZWGP.JH\C]E`eUS=n90
pair closer&education	354	\=DR;+\HlhHSvB#j]O`OGK`[[CTAP:c<?BJR4CUCQe[-+?SINj=TMFLNEBT=UX>8
pair closer&enjoyed	425	HW>K^X@VY>e>H6n4Rb@4OGV?LA-B/53O.\MGBWRQKOJEMILRwVJ6`iN6m^C<KU>R
pair closer&event	376	_$TU&Q2\Y]UdSZU2FgM[IR>OKL@]cGTZ7IFm0Xw`FJZ0OGK^Y6XC]<Q^5DOPaH0B
pair closer&family	447	TVVLJX6Ed75f?WW/YqqFWPIJB>NCaU;CeOKrZTSJICNcwQUUOawOAOG1g7`L;_hg
pair closer&feedback	396	NeVORPAMw'JL?WX>2Kb;CFH9WIXVJ.8;.b(gSobJN@^JN=HMSWG`HL@FFjVGHLS1
pair closer&filled	402	QSVMaJwU8><JuIW6MVcVeO?RME;ZQZVSG&ZEEB[[]MNE;9RH@b@SBMNCTTZO:GZV
pair closer&finance	404	N66YV@h5O:SMpV@:/HU0@mwgVQRArMYF^DEX]3c8NQWL>O>a7eEj*X_BKDLBS\8S
pair closer&future	370	:nW?QWLm\).`<8a:<f7=o<wHCCeWV@&E9V'N4M`J7?HR]nLn_VsEKcYB`>I4CmLL
pair closer&glad	515	^>X@\UaC?Pg?LiN6Cef1SkUZH5XK9wKP?QZ=FB_ZTWQ2CKPI9VOGg76EW?VG[[SP
pair closer&health	471	PQ=_6JCcXwPSdE6qnJ+YFETIYT.F]\@HPIL`6=RURYYGBIKYQiYI<H^VB=MG[WK[
pair closer&hear	477	ka4\MI=DK-0MdRV4UcE_w8daU8A9UR.4FM=XB0g1$?O=IBQUQU9Q];J^EJX6;ns=
pair closer&hiringside	352	QH@a,NSME?NW/[P0dI^\vH_d`?IF5RUHI\4:b78Pw:X2YASPoHFwaUO<=TIeRLOL
pair closer&inbox	392	ZENLOH/>PU=FIGdhCF8S^w;qNg;IT\;[C8NATa5IeRaQAU:ClK0.40LQ3>JN]\H<
pair closer&interview	433	&YAMP@UCOX6YH8XF=<TMa?lKWJbVjWZ`KaBY\5BVLgBKTX^]TwZFZV_TTACFOAj7
pair closer&invite	564	f@DQSCOI#P[WWZEY^JmPNNUFVoO=YIDBIFQD[K@ERqT8EP<LBISkNH9FI_\O89[P
pair closer&join	447	VO*li6E[=u6O8=YqJgi8hWFMVFE\PT:U:JI=UGCCBHmnPZ\JNVZ;8wLgOB]MSaeH
pair closer&keen	487	8P^fO]Z4WFPS1KGUq3A`H;TU=YS`BIPL@e`dwOJ>MLXXGIOMPTs5LdHQjFQCDJOB
pair closer&link	397	A;*Ipo5kRM`Dm>8A@TC4<oWWIj)\/NFZ5ESJ:?or8kwXTYWCP@OBTPWd/qPUVYIN
pair closer&machine	460	S?SQO,]HHNq#UmF]KNPQTZJe[SYSObCQFQ>G^lNgYRJ<IZYSK82Ce6@I1_POXN?V
pair closer&mediaword	542	1OQdWOMQqJ(E8QHSfOFhQICHRP_[_AQYI^FRMHQ?@@_wRLGQhI[N+WNPTQTMIMgX
pair closer&meet	507	UYXDEUwFA<KH=AUKiOKEZWT=I^eEUSJPd<>=OWGPaATeGME^]@LFNI[DUKFNOOhV
pair closer&mine	537	<FAJ2cK[TI0sbCWdU^>B`3hJE4EEiYQ[@i7iEA;:D.PUK[YSglL@@PdYSSkVjwX`
pair closer&move	351	[3&KUGLgKEFfqldJ7l*=P@Rj_?<5eX2wF.ZbCU=j9tepwrX\EG74'6Z[[TgG`pOY
pair closer&not	560	hbJ/B:H67C<CVAF#B`PC[I^NaKO/fgB%NSMD`EZKNT1MRTMN,\4U\>I8KGTB@WcP
pair closer&offer	547	@hNNWb-Nb7>`APNOGgFHeT=S@#I;RfCS:_<jM@-?=Pbb_ZLnmXI2GWvohNVEcQOi
pair closer&office	428	AF`L.X=GQZ,ENVcHJ_KXk4`TZ@3AOS@kRQ#t09PHTadcY8VQPfcQ9ae\NTQD[ccI
pair closer&official	487	B^`eAmTawI/aJ<_FlS\8Qg;:BLXQ>UTlA^TI_WGLJ;g]bnVQmTRU>ZOmb9JBlYWo
pair closer&onward	409	RbC4L5^C>0OLEQZ@LXd#QXXH]6mHRa<?H_E:D.L7UICECY5dDaN8lB:1rR<E_\Z?
pair closer&other	539	Sb2H35G>LG4X]TTJ=a[:dOw^d=SOmTF1<C0SQJj=;2@H<`<^OoMfKGKUZK\B5ifK
pair closer&pay	497	FW#CJFiINJg\L^FtV^?]Z<agnYJ;CcBJVG?[@El[HGA.XZ]I<@V4BIUH:[=2D=YI
pair closer&practice	514	GQMTGRXs^N?9RCQYIQKdMTNF=SVqk^MQVHRwF4UKSIZKHCPOMV3EHcFJ]9^;USDS
pair closer&property	351	->bUga>NQVlS/JR_A[=`OLX?#p4:HO&UJa4VGa+VB]jpL_HbhAi#CfeNNu,_bF2R
pair closer&received	400	CeD_kVKakNAiH1386FM<e[wT3=dE9XXM*]X?S[KP6a=@2aJV7DbFHTPG'mE8WdYA
pair closer&recruiter	514	c=A9@D[III>TU\R9ShU<Hed]hHV[wPHBD>[XYP[MJC4NF;JKbkESN@MU?GmLk1eN
pair closer&remind	496	`Q1TU_[FNXQ.jW30inL7[ThOg1cKdLEwCB6NF8RI+NN?`O9URm0UB9[K[LkB^dQL
pair closer&review	599	PV?:Dn?NPLIFVdRI.WU\l]R[P@FMNsBUD<#[eBb:CDCQQOD9;JC8JDF=J]M7O]N>
pair closer&role	493	JP@JglUSDOSNDHF9Y`W4ELZJaL2VZC?qBQFJ-#<N.XNCWbElIQPF?EH[?7eN^MXL
pair closer&sales	440	I@OObeaGwD>aDOBGcIZoKVjH@S<FWQD?Ij?PXLNQ?L9MgQn\dURSTYK>BLNROWPL
pair closer&send	523	YNGD_N]U[wcMdKiGBZA@DY]c5ENDSTLdJf=[TR=qLgk\XFM\QOd?>KYbHWB]cIJQ
pair closer&service	414	YT_heN]?Q[H]BPI[tI@V8=P^W0IOUmD^7w=7>Z_iBY=,+R=SA@SFV^TK<@9FTMU;
pair closer&sign	352	GL9;f9ST2dJ1rNA@,#DW1uknaZ:4js[\;BSAMU=:CH/Z?P%C3(8`w@?[<\IQCUMC
pair closer&slot	498	\K2AQIwRE2T\JdKECGKGYHVZ`4IXJIE?R=A+U_\a9?;=MBM>;ORdK2I@NNDO>5SE
pair closer&sorry	448	UR>?2:V1Sb4JE%PJZWBZa=wGZW7=LV\O+VCE<'>4==UW8P<BHLI]MIbII:@VTIr<
pair closer&stage	507	;wCZ;P;B\\3XG?IENe>Lf2hXI;ENWEE\Gf:?N.OS@D?YgVCcIh>IH^]U]ZJBU``U
pair closer&start	447	WXs^TWN]R^<_ORPG[DUlOOUNDsP[KMoFTJDuNFX.woYJV8QW_RdZKe(ZeRD6lLa`
pair closer&study	531	UY<UHNqBBC;8rcS:Jf^E`NmawQYHgmF<LQ*@`EO02=8@D<;IJdFR`PC<W7^E;ijB
pair closer&talk	504	YMPDhRW;GKFXB];iOAYR8GDJZb8>ASE@FFYKSKH<FLMQFWN^7AY@wW49BQMRNSXR
pair closer&task	459	B>I[bAePa]SOAg5iVBaYaOGFCh)_X@PPQSQ6UK`9[9:Om*^(HW]UHB@>@Yff6#HC
pair closer&team	469	cO>6cac:8hKTG\:7KHKJ?DRYJ?[M5l?WT+%(JEO`UdE;Ar#E9(LL_AOAPRG_O3O?
pair closer&thank	536	ARQPPKIKJK=P6(E]GNYPJTF8?VJZH=R[CO@w<STa?HZ^KB:]PDlN;bUWRCFRfY1e
pair closer&ticket	389	Pa.IEQ=EYgK/XUFsR+R]A?KcbRwHtFDWG9AdJ0(@R<_MB3O3h`MCLUKCJ_n<H=XX
pair closer&time	422	V`AQ\=^8jeQ0g_NL9fYPDUYhgQH,IvCmGGq\[Kg?#tNT3O?I3N?K\3NC)Z>@hXPB
pair closer&title	355	9Bpb-bN.*UB4H_#bcD=3DTSV;SSH2>4IDCv`DPN^]s;@:Y8^>,>f/RPDCM.T::>N
pair closer&video	472	XZJN8Q6i=UZBSDmg5][OUBwTi>ABTcJ\IPNA_<N?EVR];Q:MPWSFE8YbXTCVSMqR
pair closer&wait	623	=P@TSQEQ:XLNWPT_>UFUB<QNVPJ`MRFXXNBQ[#AAC[VdKJK[bV>LXI_MB?I;[OVN
pair closer&wish	551	JZQI\wW^U3TH2@L<buVHYI]D@KKN966j/[EnqI>EOASTpdNdMXNOM<PJZI@STUG\
pair closer&yours	396	;oEVBO]IH`@iC7H<AuMLg_S][M#QD[%C0k6S@,DI0CCX`gEjE?Y9RR[MU@37]kR`
pair cold&confirm	402	BZX]VOVMQ>JI6Pl48Qi;BRELDGZk[>.:^\EJwH9aU2JQTKWWFnHCQBU:RXjL=d?V
pair cold&deadline	432	CMZN]_QYV]SVXJR;Y^&CMFnM;QF>iI0w0T^S;I0UG>ho7Q]o[T+84]clG=IhmE8L
pair cold&decide	594	]?YLwVSL;]_Y#Q9=V1dBQOOY:]bHDR^JYGXSUpKg`KFCNZYPUU?^5YEMOuA_H?K@
pair cold&document	475	Tc]QhYXM2=i[CDZ6A[qhIdGGV``OIaW>Qb^=nPoOO:#99aML3S\`KX?)C^#G/OF9
pair cold&education	317	%JFkGj4U/rYwY?c-V];ab-V6UUe`r/oSO5B[_&P2Q:lTJH.[fHJJ?VCLKkX<JRaT
pair cold&enjoyed	725	BWKQ?HJ^gT@Q:;\YJWBHf:KDP>Om`8NVRw7S9M:DGSgegMa]SEa@RUX_X=TAq]Zb
pair cold&event	421	8XAbOeenXAGG-3S\^Hl,PZE@OFFgQXLRcBBUcRC#HOmeXUFXc?e3QHAPDTC;MICA
pair cold&family	689	GR>SNE6SDG2_+7^UNVNIlMN/]QU[XCEQO_DSZFL8E7HSYTbmYnFCOVZah4d1Owi^
pair cold&feedback	678	>?aGWWjRS6MJALI4SRaLI[5G9QTSAHYCkCJNw_sWY?H=T8`@DXIcAK:4E5eR8F8R
pair cold&finance	449	?O7tcWMN]]K[R>#enBJL77K'1`W[G<jYKEuNJUcALL^MQ\SEN9QSHTPlIJADE/BQ
pair cold&future	489	WPNAEYTKV?9_Z[:I>sWS_KYXn$cHUZBAZ[UfS]SGY%FN_SXPEFYQg>>@V5ZF@XwY
pair cold&glad	429	JHZXBnN9UTY]XNL]aPERJ8I#YPhG]ARVrg=I^WF7ZBOL\W^c<_h=RP>F=^SG;=NE
pair cold&hear	386	?4Q<]JX3M9IMS_bUPU[_KwCdgp\ZL_f[mmS;a]^QnVJN;]C>HM[%r?MD?KAHP9OT
pair cold&interview	494	MKHEhbT]MUgIUQQHb[EG[wSXDC;Q[^IRLCLOJ_CoF[C]DcHNHFAL@`ZM8rQbVZPU
pair cold&invite	579	J6GBNM\R9?WAe\pK[]N>N_\wBMRNZ_GL=BW6_XB>;bI(6`:16[RMJQGHSTLAAEBH
pair cold&join	459	UiC4T@a>VcEXJFqS@dZ:wXqMgIcK[YLPYT>`ZATJO*UR5UXPH`CMhIP9Q9hRDeaD
pair cold&keen	610	U?CJZfYwTT^EaOKCEB7a8YSKBKD;K`VYJ[\A:RUKWSRMPa=IVDWHJabXZvPTaLME
pair cold&link	442	Y]#PJEmRYM-Zb9oQHNCXUJmXl59^fa.\=U>a25LAC:l<Q:YSUsh?;LReI.V>SVrW
pair cold&mediaword	514	0VG9AiQVGANpdRCR[b8=WTDUaAa@dR8ZNMaSDPWQ>?L^^;\XRh8Q-VY_M#i?Tb[X
pair cold&meet	367	fBUM`F?Y*IdPwGXdC7TFBWSVI]KZX\:[8XBO^<9ZDkXrTU8DH0hAAN8SMXFXh>v2
pair cold&mine	383	P_6w/Zg\l.QX>6C[GcX@1Y6.=RSeTJ`F[dYXQHoHH8[3hNc?V^K]OY<\K9VGC=1Y
pair cold&not	382	^R\JOb?Am?IHJ>1w`?k?VI@wuL[_]D]2gOk]BaYUTQD]^4FXWXOlV?JT[ReLJa:U
pair cold&offer	319	2L7P8BRAH\W2<3?duwSNAKmBOq\oVSVaYM<MNYO`80PXWK_S2:AN@WW:FATLDHBU
pair cold&office	416	IJ_:]UXT(RP.TU0`GUV#7lYhJ?\F3cIXMJI9G?<`LY4ACpBh?KEAKObdRqQ5?JLT
pair cold&official	574	XMRLSQ>\GRDZ6NCHBw?DDW]`IGCCBUERDZ=XCT<IBEYJMlKfNZKIM_WXEUNZQbAU
pair cold&onward	426	R>PJERBb<_:bldR:T\M>aiAY^&sH\V6ZQ?#O=H[<PV<Mg:V[CnEA2Fe[V[eEZS>Z
pair cold&other	497	YI=7]3TJP*@HMdwA9dc.@PFXP[gANPQMTJQ<s]SP6f,U=S@F=MCYg:FEYX646eSJ
pair cold&pay	687	1iDNGQHYSY=JbSGSJEJRCX^CSXS?La7JIZN_L=FIVRJNI_MMN\C@IUZVI.\GJw\\
pair cold&prepare	410	<DKPimRB5NWFRAL]Tf^T\`4@GaBYM]^:sGKUPdEHwcSG'LYRAcm8_c_YTZ9FZKU1
pair cold&property	517	'IjGlgaN^OSFRS>B_>>H@ESC;kHa.ERT#LFZ<I;KFY]_EVDETBPPM>_O[NDS_K@U
pair cold&received	399	DH_P;-Y<:4FQR9T[T-h=<B]ew\UWm7\OXKedrV]BmcUTGLmaX<[bAW6TO6f;^0*F
pair cold&recruiter	495	/O@g4A8[A@JPO7DKST`Bv<aMa9TPeWPMATDnP8O9FNEN[@MjW_KWZWLT_#v7fabT
pair cold&remind	344	JjbPUg?YNWhHERV-=NMBHeVIWQ7.?QcArRq?BJkTcAD?GF^QR5wc9LUE4^+\[/$P
pair cold&review	381	TYIS_BS9%9nLHCC?QI]NCJM*ZaL5;u=H<q>?gbFgOl;?6o#;'OA?ifE.2_DS;CUE
pair cold&role	485	:ML>YGHYLZF^eQ=b>V60OY_ZU.3XTJJ]A3CNYO(U<js]NG>SCNY3)OWqOBcRw`Ej
pair cold&sales	408	YL77[Y;]HN[ZW=4@=o[#?POgMDU=VoDPU3PBVM=QXEPK@=[oD=9;;@aaPEF[GNOV
pair cold&send	401	H]Y^RLb8\6OJBwQ3\Og/<`9FN6n=GIFHWNZ2W>cLnFSB[/hTNmJUdcZ3w)VA4OPY
pair cold&sign	458	$V8u0d@lkAIJI7NFVdOG9BIE+E2`_UFbHh>lUI:GDNU`cZHmmd@>Zw@gh>fCRcJF
pair cold&slot	563	MPEM:eV[XL7SYFMFwVNCMLjFKBS3]6YMVX]SDAMQSW[X]b`HdYMX?TVT]CeBjT:M
pair cold&sorry	314	YDRQPW`UH<T5LdGWi>gGG@um1NNZmHXR=V]RYdik<DX<iZ)#UUORLEn<I@uJJ;gL
pair cold&stage	325	:<0RFULTN9QQULsR@UhVr&KBw>Nl_JORKFVRPNCLYVAEi?=d``5L^F-e`ItV5hJM
pair cold&study	447	5cYwAc,mNN>^W0cQchhLd:T3UFMqSBDU:_DYA<D6cKko]aUbE_Y7TiobZ;k,nkMc
pair cold&talk	500	8Z1>NodZZJQV(?@Wi^F,[WWROF?J\WDZdF>T[Y97HOmXQK]MN\P@PNfwcAqB_VI@
pair cold&team	487	>H6>^QClHwPWWTG?eh%Df/eJc:-L@c;XaU>V$.862PhWE`MYG5/$GcgaLEI@im>Y
pair cold&thank	424	IA7j5W9>lVOFH`U`#5>kDC`EHPNZ]:d4?0IObZ.O:7OQ<>0S_@B9T,EN@YYJSWOO
pair cold&ticket	479	#FFjCXT`\>[]?3[T_\R7XGE3FJ_[F;ThILKERGQ,^6kYbADGRbW>_TZRPb^ELjEK
pair cold&time	548	LN`RaSG]ON_A`VTLNOS;KaT`<MMOXYLMUHhHKNLc<aT[1dS8VE#GFMPEVXcOXPP?
pair cold&title	568	MWR:Wi#`RJ@]8<Q<Pa<;[4PEQL5UL[3eGW7MM*>@7IYc[hZjSGW.@kidYIWEeYR[
pair cold&urgent	584	Cc;h&c<QlN0jTAm@W[AIh3LJ^+RwaJU[ZjOs8IIFH<sr`j`aohB@>^XlcQaG[N__
pair cold&wait	644	@G[Nfi`VU>T:C>O>UPVAFi<>KPb_5Gw=oPZ>Z`k]ZM?H]Vm=4L=XGT4>UK7i5B=E
pair cold&yours	504	AGdbmhTJh=\Y>6=DaWB991MI=ALUSEKbWZ?KW7#]aMcUbnCpd?MA]`TnX:VK_CK_
pair confirm&deadline	491	Pj_dObD?u`AeAR1^`dZWjJjB7BR.:VRY#kNZOO:KG@TYYVV[aXRKRd^br:9OW=Y_
pair confirm&decide	433	Q#?K?EZQdAVSTaVO.EA4c`O[_>iTKK^[X;c.ZMgEWT7b[+YKZgOj^C=@L9OS9A<5
pair confirm&document	429	9F0H$1hRMt<IkAJinU.l3#^[sc\mmFoT/9al==n%WOrX[M?XqjQ[/d[i[f`arMf[
pair confirm&education	519	(>BdAROfQTJeU4]6]X<J[?S-LGJYeR^X*GCi#I(HP7`XeTTR`TI@KFQVg[g<XrSd
pair confirm&enjoyed	372	JTpMLAd7XRM_=<QNdT[WV7w-ZlJW:ctNVeJ[NDJH`FP@YSlW<Fg9^UB8a5>C4;IG
pair confirm&event	543	SpKN`kKUXF+T^?SCIRHHhM[HTAROYl=e#K;OKPB7G>UQZFXeTV91B][\kIU+UUa^
pair confirm&family	459	Tw?VUBZ[KnKf.ESNfAEEgYP@T/UkGWS>>ZCqEWDQ,`Ik]tfWXPFSWEu[ONJXEXnZ
pair confirm&feedback	452	OHpdhh<C97hK6?FDBDZSGK`;,W\UXEHC\KcCwB^NNP6;7PKMFLTM>p,FQ<10A<CG
pair confirm&filled	451	]BE\\mO;IEJDK_PbKAmUX6K[ZLUEYhKF3M;$mZlKU/>8<=(ZFQ8Up?B5\#<SONq:
pair confirm&finance	614	FI;[@C^CUwHW`>F[^KCGcI^IiERXF5tOSM>[LDbHIbE5HNIKS]TMRa;K@NXN?OgO
pair confirm&forwarded	349	kOD\FoD;7mNH[oYt\2VhaSj^WWUYJaZ:B`2-u=CQwiLIOR8Z?2WL[k>@=QaBS8KC
pair confirm&future	495	ccE56SVCFKD;NwO]RFhVaXh^gGO+ZnJF6[eQg@^LLII4/O@KHKH\`@AHI7g/?Xi9
pair confirm&glad	558	JW>>7=aM<PQFI`4=wcF=VF`2cIJXPM@NVP;5MTg[>G?KCV_AWRO*IH[*IMFFL[_I
pair confirm&health	333	WeNM'\HNlHZqVRGZO[j;N=UJuHQ9X>Ff86B*.Q8U2EMOJ(bg8A?PEK[@qXg#GdRF
pair confirm&hear	399	ggRY\S4G5LKaL`6XP`P?O0CKBP5=8wB>USKKpULdUIARHKGVAK2:7[Hl;?CMWFQX
pair confirm&hiringside	464	;I@/QG`DdZaMLUcO\I1Z07>RUUQRIAJX@HZ@ZM6[ofAPAIcHU=bh5QAOI4JVMCQ#
pair confirm&hitch	335	f;d9C6XEeW]KA93]gK)BNBR@YhQRYD`J6b]MwlF9jZTB)oZGCDLQeUVB4HS>SEG@
pair confirm&hold	456	BEe9KIgGEwjId,QFY]6NG?TWKN=N,3NVe9qF@\WiRfPND<TQLVXOG4YV9w7EK)<W
pair confirm&inbox	658	d\TYYY;7KEYF:WII\U]FFFa6HZ69DU;K:wZ\X0=DGKH;RfKX:BYOKXVG/BH/?^mD
pair confirm&interview	508	[ml`jo1QL2_j7V=jf2mTAHB#2g:*QcE;<k\HQb/<QEGA:eDI/9fVMXA0=N5BBKVJ
pair confirm&invite	514	HKPZR\MTRwD]UUV9JEAAK;UC<3PGNDEVN\YLE_LESJWgD=S>W?MQAiSYP9F;FRYK
pair confirm&join	430	gaX5ThULSPWZJUMLVIwQDCPcK]ETYQH0_KLAcEQXZSLZ;R]G?3sHI>8G_]`4BGaP
pair confirm&keen	550	N`/NN\WUA0;]IKUTOrLAw+P-bG=LJ8@L\?ANG5EFXKB]cKaS_RI?>FTXc?JBQVMa
pair confirm&link	493	aZL@Jg=PQT;TEIZ>E[TD`icUW3#CIU;XGO8c=@?;1Xo^V]NeIQH>OVWOM6]CXSba
pair confirm&machine	378	DGSSWSsO)_+QSiA]@]EQ.<`P_^GwY>VQ[?IOCni;;bN7UBD)6[Gd\JMT3kRQI;LA
pair confirm&mediaword	547	MQUNEXDFRXYcKC?h[sFQkHjBDPIN5U#WP[GKCFP\_JIERSC^V^PWHULKZIUB?\aN
pair confirm&meet	425	UNOD@KRJBe=F'JOmOV#JQ9J2f6I[NJ7GWP7sD7CRMMoT]=0U[d_NHhAaSJiD.N`g
pair confirm&mine	536	?GEP:4cPHO@`W8L=k]QI`CQHZXMdK#@T@@O].^^C80EWT<VV\2BEGBSCU:Z>LQhB
pair confirm&move	515	A6L5^9APWAZ`^8r*=c@YVL<uFLNSOCW4a8KwS=CTUZ[VO/NJbdc9^7PPPVCBAEF`
pair confirm&not	449	\I[AC4pJ:Z1@lMQ9EbWdIL1<`EjcJ?c4q.jNY`jwr^&?f1Q>;aBvS+>ER,:Z-=;7
pair confirm&offer	493	XH0#=UU90^Fam8)Te[AYPXiOnS8TSL&Gh<*IG:d`EH4A?NZHK><DN<nZ@>H=KOmJ
pair confirm&office	676	8O:h7CF]bW6\OC4YRO<<kAL5]=TRi1SRVMPdH;PJ:8TSoS]Chw@^I@BRc0b@PRVU
pair confirm&official	487	>WDd4jbbYN)PLII?^I%Bq=FR@2cUiGVeAYgv,HU?4=TQgM^wpeTAJU``u@d>i^Km
pair confirm&onward	516	[cYA:Y]&M>.@/F]ZSZ]TOa<@\X\CTVN=PNfDwFXIbZ/=XOJ<G7@feGQ3%:[?:DP9
pair confirm&other	497	5FAU6'QHXBCcQ9NETPO$PNHLP2ZXdQcTva`Y^8w[WVG@OAT_@q=QYFVBD9_EF]?U
pair confirm&paper	338	VMwb?p:IBV[fS]1F_nM[Kb^XA@)E>_DX?JTE\gUJ]6g^R^rDNISBWE[W\<_?=L?G
pair confirm&pay	578	=EHNIH_D?MBGY@`e[LEPM]bcwV:\FNA^dAF:PVhQUN>=D?VB`B6GM:VFCVCM+OcL
pair confirm&practice	527	1_QIRwDEE`adSHQQScM>Q]V:?,<TVS9=L`'G8I.TWSXMMYK^J]D8W_Y[INWIHJfR
pair confirm&prepare	616	LKBU7XKZdS<rHI?MiNJ\`7w=QLF@iK>\@eYU1E:36FWIJ\J]P\@*OaSdFO`3UMdU
pair confirm&property	774	FWEXNREO\b8KMD8K^Y6AfFZGfIJK_VEQOWIfAR2JI:VbYRS[WT?:FjZwW>X@GLY[
pair confirm&received	548	Q27S;)e-6k03rKMpY)7hGFwgqb_hr<jC=?_q2:n79ajHD068[g?dBLNmR^f=r>SH
pair confirm&recorded	457	.;8M:OK[Fq7wWB<VHbTV^TIEb=FDh=I_iOkP5JBO8@b\vUm]_tt1bSdsNNQGZt]U
pair confirm&recruiter	448	S=?ND`\8SXO_IJPYTG\.JUS@QTR4RUFOEn<[G@^;Q<^GCUAHGYBXCdTJNHU#RegY
pair confirm&remind	438	HLNPFcVMVSRHS6I:kNHXILiFr#A#P/E.>VZ(UVa8:1D8PTN6HkHS+]c5]YX191@\
pair confirm&review	369	-C@UY]D0B0Bj>NAU^KYH]IP<Y?\.WC6#ThRS?IH'MRZBT;H`h\^JN]^DdT_L_7Pm
pair confirm&role	426	NTQQJf^+JHCTTI.hc;\OG)Y<ZgrPKB`7RRQBbaJ.wKA=?HPFVMMl?@AVBMR<M2U#
pair confirm&sales	379	@g,wKMb>gl`GE=;HJS@KHR`FQEBgDFjCtQThHdK=?IEH8<oUFDOlAHL>5/LBVXQS
pair confirm&send	424	DFBphdN9LTG8Yd6_aDBO8XKKVE\>BNwJH?OB2IODVq]UbPBT6QOFTRQ[G^\I4L4C
pair confirm&service	382	LEJPhlXpwmK^GOWOfd4CRJd7XRLLIw7f`P>a(5a`6Rf8PmBUV>B;TGQg`HvY;R`h
pair confirm&shop	443	Jw?VBPKePL0HhNF0aO>XP:`9eKNIu<>;98NnK9GABh_D]]9QSbM;EYJKXE_:keU_
pair confirm&sign	618	E<THPOwV<XXSAA>T@VYGXP;FV^JJE?W?VGF8@RfmNU?aAMW9EK2F?IYL:=KPD1G>
pair confirm&slot	554	cTT<UaPd;]XCSX=G5bS;\fSi>4J0HW@WGTEO?lS@3RdCAqK=LENPG4^REwGShD7A
pair confirm&sorry	503	TREC0KRZTVM]EL^IOR?Ow_SiIB:KtOpA3WeMP-LBc>IUQ@M`KLIO=dSWE\I4A[YY
pair confirm&stage	425	^QWXYNON7HYQGnSHO.f<Y2<HWIb-N@IGZX3bp@PLF<#AC>cRUEMZO,3DU%t/?[aH
pair confirm&start	534	:S=]CbgUhbOLAH_MSJ@-IGR]ICE^\5VENG4]DTfcCDMLwGY7S`?]QAUJq:qMER_F
pair confirm&study	581	#ADd7LLW`d5XT2FHTJ<?ZE_YWA_mp/U]Uehl@N]+N:bTgK^Lkb+k/gDp]L[UsTcX
pair confirm&talk	628	][h]cabQDITZHU#\Y<ePJHi9KpLG1bA,=`L9rQK8gU*+;o3>H;TEVSUR=H:M>(J,
pair confirm&task	550	_FgVAPE=;REQBY@QYVe@ED2XRaPG<RFNwfl4`haPKZ02J6A79]J[ZLM9;HL)?IQG
pair confirm&team	417	M>.XS?wR;>k@FK]TXD_D0BJU_aJG/Ih:EUK3LVXS;\FA8GaL9&?PQLJX?U1P@/N6
pair confirm&thank	525	R]ZgVI<K#6AcCbLfVAed@/iR`bNOEZCABaK@f./BqYE;6PFJTIo8SX10;Z75'C^M
pair confirm&ticket	564	^F2K@WCiSO1SoB#FMUOISR[NK7R>dJDPGQ_ZME(KTGO`S6PXHXMTL]JS^OaGeKFk
pair confirm&time	492	:mb^fi<HLHgw;>8;_SS_YAh<F^C)Bh3`2]<Y?Q97AU[MZhPaR[VBJcRJf%NEOT[[
pair confirm&title	739	@SUaG6\@XX?R9U>WZFTSEGM>R^aLWAW@8UwGHCW4JQ=ALXLGJLVRIZ4AKP?;BAWN
pair confirm&urgent	509	fQ1=0JJADONJglBG2PX<bTiwONT?J`=X@C:G_T\MFNXKUP_J2QWUM5UUC_TU\PNA
pair confirm&video	494	caP`fVVC?ARXGE`M\4ZgHJgHCUK0<DE==TEFwPO2ZPLQY_NZ^9ODAg:(VA=D'YZ1
pair confirm&wait	462	G+ANPFbcjMU5R5f7PXI6W81?36TTM8HRS#IAVQWPK6bHe<RPNYIZN.S]MHYOFTID
pair confirm&wish	645	YNL>EPYLM@M`TVaCPVM>PNfMSNISFLLXCDAMLJ[gE#BMWBLPGCED@NOVI7LIXQWL
pair confirm&yours	572	KbR^?QE=SP=bO3/n[>TLi:r@IQJB`BASElVOYHR.YDC7O[JqQNGQKfMG@#b@[XqO
pair deadline&decide	410	H&mXmbaV:XOBGd=HG:TPIC=aMQ3R;=PS5qWZ^_ID/pwG7g53<]I>JeT_XD5\O>P8
pair deadline&document	429	VO[i(@L;B;WCQK,O\^@aQMT;-LtmA8_9hF@ReMOYZGBBQDY#WBHFO(,DH_IEG08S
pair deadline&education	367	4YfT;<FNKY^HIA6w]Ccp6RMSGZ^XCDV4XbDV]_nUX5?1(ZKMZ;HAF`fGbD>CW\nG
pair deadline&enjoyed	554	CXU6PwA[gMHiTSAMGtb2U_g@9=eI\RRIEFLILX@WF9aVKkvUVO9LJXMLeBgOWUUV
pair deadline&event	356	L^Q*tfQdTU]NYa&[B[EU>KK1J_P\F4tdj\EW\B0^Whe\idQI^^X5Ea]cMCjlw9Bc
pair deadline&exit	448	H+SHvJN$:_P6laUIN#TB=\PM;ZQA[_MSE>i=YsCqLmB?(L/PB,GTQ6>mPU3ZQOM<
pair deadline&family	351	DWo_btj2XTaGtkHwP@TT5MMD_gEJ?FB_#=ZL5YLMgqV>B;'NEDE06s>e>s=Ak1>R
pair deadline&feedback	389	^DIR;YbT=W6Ksl5wXSFVLCTLeKE^NF`*YGNJHYU@O@`VAL68RSO@G_NJtgGB4fVU
pair deadline&filled	421	=Z\TkKU8@WjP1[7U.N@HXFaNIWcD.=[HjFE4ca[gdK`8Xh`f5JZgcK7=?ZVa4IA#
pair deadline&finance	433	>IJbEWWmR6U>I^R_8HKEbOL3#MDU_>GP,C7O==.XNiNUZAa]IVICTdkNT:U>KXYL
pair deadline&future	534	EMOUKbP?_TO8KVDS\G3[WJNMIQOOH#3@SYKhR?;_HQqUuJQNXj:>CgNbQRP9_EH[
pair deadline&glad	334	aeP5_:GoNUrL<n[ZRG_cs=^n_#*==BFC+f>b;ONUH:Sd5[)G):1,TAqN#IKIW_P:
pair deadline&health	412	OPJiOVGbW=HVaDIdalV8]Y4AY#YSa<7dLOCR[EAoY@[]KeFo]b<B1TPsmHkZefBX
pair deadline&hear	445	BMK`;SGFDaWGP7D[rP,R=H?6UZS[G#GUDE_dNMUPJ/TLJTTVaaD@HYRPh6WZk@OS
pair deadline&hiringside	522	IPGbZSJtg7QX8=W4PYJKCN5A<S7e@;V:ReUHMUG`7:\GV:wf[QHQT9NSBDT8QRUD
pair deadline&hitch	558	ZwA]Ka\N0SZHD@MbRVOOOkU@XFQ\OGORGOHRWb_YMFbBuJaNFKAU]9P4W:[L3THH
pair deadline&hold	769	4Jb]N^GVhK^V;#5LSILNSNJ80TSH59YEHN]GIRBS_MWLWMi?_[L\DT8LC?NWFJFA
pair deadline&inbox	495	OIBl?YF7v=RRB\YVN@KQWF/TCWRw2IVFaFEBqn\Ok=KLG?>ID=ELeG1<7bHdI<>5
pair deadline&interview	504	>Q\;VSG^<VEeXTYcUFGXS:[LW<K8Lh3O=FJROG0HFRfO<Z4VSQ\LLw<JHVTE=TmK
pair deadline&invite	476	N8PLBO`^YUGTIB\J[g/DbaR8G?HaR<dZOFUc*FU?KDeQH4RVG@OX<O_YX[YNwT6_
pair deadline&join	504	A]7I7L`cJ?F=<Cc;fjIO_TH<P1]M;J>SfVKd\KPMS0a]oLWUdt-TRQSJh4i6VqwZ
pair deadline&keen	461	G6iPHbVX?RP+R3$KaE^8LU?,V]a\[_iECA2:bJJ_i_=<WBOBViVwUPG;S3L]S?CI
pair deadline&link	723	N>QAkHkS:acGlE?ICIAM5TSd_HajPCPT\BEIWYgwEdG\JACNFK;WE?VO@WSR\8>D
pair deadline&lure	401	nLAGR^GJU1P/YD]-:1J:Se@M87kUF[LOE_VwKBF<HLZZrPR;^m_Z6DXTw7UQjaPe
pair deadline&machine	494	QIJB/FPZ4>>aL4RSH7ZEMDdHYTPY\FGXLV\O7FVF8[HC:JDUOGIF\WXDJwWJchVY
pair deadline&mediaword	436	DIG_QXLLOE<`h,\I;W;4QcKNLK\tWAFLCT?PEK8?N><jdH^Iw17D;WIBNaUR[KXP
pair deadline&meet	465	L1VEZSMGZUE?DR9@Y>0IJMbJ@w8]3Q<:NQRKP?>WY=`CSMM9XU]9IdWC+aNEiJJ:
pair deadline&mine	515	<OD[?TZO;NLJc9?)AHpYPcHML/w8R`V9R40<`Lg[@-KBW<GFJqXRXVQUO<jU?XQJ
pair deadline&move	447	OTN?EfR\5<:OVI/R<TJZ1D_Z[#^3vNGSG[+kG5'UC5dPkfL^Ns-PGZ^c\;i6sTWQ
pair deadline&not	609	;JIJQYk\RCY-<9?<PHJAGi(;E_bQXBK1nKfG[bqVU9`AU>dHeD?P8PTK\Ecw\GI=
pair deadline&offer	438	>I@5GGWhgMKd1>3FkYc3NFcHWIVG@VPnIcST9^OL;5_TX_wVNTMZ>ZPYLS[:EneP
pair deadline&office	514	JP<VgUlkeTOS8A5>PQc?4]EL.JRwU<7Ym<TZ8O][cDdGSJqD\T0J0TbcDOu]IL&]
pair deadline&official	519	IUAALp2_dFB]ECIANQ@=TCSC8?UVR:GR9wBb>=XMF;[gcXU`o`FPAeONGLX9YcM_
pair deadline&onward	691	#KbpQi`R\,ER3B9BSJ]K7j(B6O[K5=m:O[MC]RTT]IROX>T?IdJNQZK?MDOiI<;A
pair deadline&other	430	[IRP9Q=A?P?KMQ[5[CdVAQ7<m#gFTCR47NRIY_OJc;<`PHAIUNYihU4GN0U9<9ZA
pair deadline&paper	433	Q.AwbHtGWjSE@d*BE;`hCOF&OQOcA@mKVOJKhJY<IgXX[DRBVaX\PIcXFSucL4<S
pair deadline&pay	465	l=BY^mFU>APIa6;_K=wN2bZG/<OGb[\:LROLtF[3RGcKHJL_WhVU;<HNb4FCbKUY
pair deadline&practice	541	CR2F(bWWQG<IE.VDPPEHKUWJN;DTZ@[RFN]^E_DODFYXVNVaJ[JSNRS[w8jg[5O>
pair deadline&prepare	516	^'N0L*^@<YUORv>bN0Sn9DRoRw`XPL`BLNL`hOcAZrC>:E:D8MBQ_X/?:a;VE&0/
pair deadline&property	402	WGRShl]iMEg?WIAPU^NW<]wiL8EXCYY,0IfBT7/8KB_\DZOUDTOLAhmUQ>ZF?e`e
pair deadline&received	485	K;D;`D9TWMG0G\Z;;H+QOW4C@KAMMT9OZ4`8/JM@BLcU1QTNaTH-K]\I^ZYYVwGD
pair deadline&recorded	636	aA2<a^I_HmV9iLV7:X5=9^k[I@99:R@YE=PW;eYwFgcg:_9YSBI@?>Rh=S>SaG;C
pair deadline&recruiter	615	?V8U6mLYKG:OY[<aUBF#\T<O^EGLFCkNALXPE=Q@GPREJ;IYSDHWRbZBOMXEJSX/
pair deadline&remind	462	>GpYW\\Ij+V/NR8:PTXMCsB@I]QSI8R+wA]6PVlSZC^Oj@n>JW>FV>TLCM@fR::T
pair deadline&review	522	BW0OJpQaQ[ZLWR=VM[4LHCIl)TBQU9?QUIIZBI-IDbqsZPXVOV=M<bZwFGiZeTOP
pair deadline&role	439	Y?VMOMm?,JQ=O_5AE#n?.g>X<XrTWFYE=SHMcgcUYR;<bYZLU_;UcG<B=UWpC@LX
pair deadline&sales	552	KZZdXQVm]JJMSR?TfOdUFcCMTKW4IITG#JAQKNGDHPYpPM;X^eQIQ_Z[SLGNK]QT
pair deadline&send	641	ElE_PVBR`;we=HTIqXX?RNKBHMPYQMLPQ]GXQUO\V;MRYV^T]dNEIaNC^sSUHWJC
pair deadline&service	474	QMB\UEV+HpD]RJ,A_WaEUVpSi5TNSVIrE;EW^LJ@C\eGN\+[#EIkWN^WKK=\r=pM
pair deadline&shop	479	FK6CGRDJ<XoUQBHFgcG?^GL3RPQfVCLTTCKMPMVH5:aGhbQDZqGG:^YSwTeDG]fr
pair deadline&sign	597	,O:VIHJ[WUIXA0,OegJDY=I#YAFCV=ZMDHZXFGHBC>PPRUXWLM+H7TKZM<_N[T[R
pair deadline&slot	459	^J><GSXM8+M6MRQHWKQLPaTZF\>:EPOL9WC?Z@wDOqL<N[3[GGMkAb=EDRIT`g7E
pair deadline&sorry	494	XGD4D8TO#A9?[CeB/U_Z57D`FYTSN']5dFiGaQIM8Ef/O>DN?ZOp5TACOV[M?>MO
pair deadline&stage	550	M[:bZvNba8H8==LO^[TUB^*8/Qsb2>SFL`fENwBZlfZCWeH3Q?J^B]TV<\GhH+JM
pair deadline&start	493	=CA]O=[SM*Y:8LUAJFCP4RCL5LhkBEEToCOYXwObZEcLQ@ZIE`IhAXEE0eT=Y]?9
pair deadline&study	427	?EJbERTZE<=O<N'<W=[_]rbVO>e=OI5BwYQSIJAhXCJpL(E'\VLC@h?[MKvENAMU
pair deadline&talk	441	$YQnke2Qi@BFM*0<qLML[^F3?NWc_LXSWe1HNWVQcEi.tVfK_fU<;`UMVHw_RjBY
pair deadline&task	506	<NOJ<IuJ]@V5^>ETNGBW4nGK&KXRg;@ZG5SUSmLTZNNC2OE=6f?W9KA/LFwlNFK>
pair deadline&team	472	<M@LCuBpa=H7eIGE?KNK>k#K=BVN*PV4U:@<cL^JKKRA^7fCSTJREUS:LLV_DL,F
pair deadline&thank	385	NL7O:;`C=N8E]Ira3Xr<CZ2:=:PBrLXXSU#=U/T_Q[DgCQS*KWNTeL7L`,THVZM7
pair deadline&ticket	484	VC=OK2Q@[ENG<<SR6DROP6<RccLH#44[:C]BSELL1XRl9TLbE=<YCeNXIIAFcZCR
pair deadline&time	369	DDgNwb\USKf9PXDONTFG1\PO@dV^-.f]RCRCD\MeMv?ESvD7/0SeAL`K.[BhEX:O
pair deadline&title	421	+IUb/E[ku*NFOBG6RJ@\=\7K=]fj;7qE8U=Z]lKiU`96IDI@aBYW-t\WWQMa:67#
pair deadline&urgent	384	F9JmEN9BZG4dJVOfL6OGLv?MIaHf=KfIYFC]wDD@nM7Y8U_PK<Ia^i<)^LYa=PJJ
pair deadline&video	531	aO#4MOCf;YLA[PAM:O0XW6[GF@@C`E1O6KIOBII`=PVY2iI;(1D5FCueGX@RglTI
pair deadline&wait	567	BMI\Q<R4LLZ?nO)5]&d=:^HYRkqRFAkFXJtAsUgR_RMGV1Z0KR+wA6?TTAE_BHT>
pair deadline&wish	375	a'hr.Bwg_fT99VYTfa*JLdMDPg4XIM^M?DpROLd`l[YgKDbKS_<OLO_ePHR;E2QN
pair deadline&yours	547	ONBIM`JXgB5HeX<BTQaXTSHFa6_6w<VQ8aOCG<UClVILQP8[FLL_]`M=\L_=AN6W
pair decide&document	496	gWGCFAa1:MMEvTnY;Jb6UAXwaDUCL`aNE6INQKXC=OM9D1QHRM9fQI\XT0`QBGbM
pair decide&education	503	b\4:URm;?E=1YHVB;HS>TSYe=-J0fSKR;7IP`OcL#KTGMMFIMkCTiAVUSYZAX`nF
pair decide&enjoyed	492	HTHLG@\OL5P<E=7J<FU>]bD_VJ_RpHG=JL\G>edGZ?UFd6ZE>JJQd:7PY@w^\O]K
pair decide&event	375	wB4_cfU@-W9ESg0c_aWWN_maO?8@Z^[?3K;8_GDREo[H=v/JVT:AJpmhKfLfkN=A
pair decide&family	446	PE#]FFjE;Z;PYJIQ8DbQTXRFLTI7V_IG9ACAB>O7G]>G<dR@\b[S9^BQ(Pg:MRVD
pair decide&feedback	565	]c;C0GXMBQHWVR;TRURWK#X`NCLJLPFODS)BOMM1=[G`CCHPL[VWLJQ_]RW6`QQR
pair decide&filled	542	[K7W?;h>0e?C\bNPBKOZ[a\fRSw>aA6J>N]?\RoAQNUELEWCGa8MALPTSM\FcMNA
pair decide&finance	482	=MQd?e5gj@Mi4JNgaZGLa2I4ST2Sk=YLCQQJDI1MP9Lbk`[^iVX9B^gTnT9O_[Xw
pair decide&future	359	NPq2:S-ZG6Zq@MfMk<NKUDRD;TX8D&QdQuO^R[Y>;J`^aoX]d@\#LkCP];]YPIR9
pair decide&glad	602	G`SQ^SWAFPZc2Z>gaFQRJQ`MQX3DCV;VXWMFWYUJXW@9>cASWGdZdNCJ:w<?>HTG
pair decide&health	499	DKE\$@UkECBVPC>IV^V#h[G*4DTdVDdFta?oOQTKQ,TCm?HVna7h7G?k[BeS`=@X
pair decide&hear	420	jwcZ_]DGH4YFBI@5CXiK\VBLROLUUOcYBO4BFrZQBLUQ]SUM?ZMUTP<CYP[B9B^M
pair decide&hiringside	532	ZSQKPN@QnE\SPHKFe]P#XfB>h:SFmY@WCBORIAVV6AJNYLcUJa9UEG`P_=RAK`S_
pair decide&hitch	649	A<e;UMV_aIMA1DG?AUQJLS@GOwT_JNSNL9ZQmN\e\ZI:`KYFH`NP;K>NC8bXE@68
pair decide&hold	479	YJ?M=UD8G#CN@XSH3A\PSYFCk3UITKRKKQWbjT\>F+DEHNKSGP,fnI;Ab6fQ4TH9
pair decide&inbox	553	Z<IQ;N^DVZNH_S6h^P3\<=PMQ`3>]SW6ITwTBCDR@^aQ?RICV`DNOhLQ>lPIfPYJ
pair decide&interview	483	UFM<JBV4OORYcWRVG4LGCKITXTW^QBb>;9XGhYgP^Z#(H;-=GFcgp>7948DLM?8B
pair decide&invite	484	MCKYK`3VT_FuVQ9HQJ4=b2K@;N6JZNEWGGE`J:I:R^FXbLUBY_EIGsbwTObEsXAr
pair decide&join	439	SDK<2/f=HMBlKKN5QO]AVALXa4Uc0P@LQMJLMW[QR=Ck2*Q4OS#GMFTGw@K70dLi
pair decide&keen	532	<DUM<VLaS?4GECJCKXREH\MOIPEwi=ZRXU^<bjXIPE@D`8pN?S1n5V+UPARSDXM?
pair decide&machine	549	IH,SOSF9wE?W6CMdAH@\R^AZd\3[<?FdX0C;S]<?ZCFJ8?B:m3Q:k;<BEcVTC]AF
pair decide&mediaword	515	ICIURH>ZVsAFUA>kaX/\X^_iJTGwFPVHMN8W>4]HJQXIOCPTW;N]<SVfBOKM_LNU
pair decide&meet	456	O%^[cI^jVPT4OQ_JeIPSNqKDTNnb^J[LKPw5\Oi_FgbF7L9=NZ@WCF:PQLKmVLC0
pair decide&mine	490	NYJLPbGkJ9\\><>kSYO[U(E4@:97<KF_XSPTZE?K^WIw=SDlbXa@_n^UI.7?iVQ\
pair decide&move	454	Fb\SWKd5d@L@<E-I>YLD=^;V=\cCIFNDFTX+hYw6vNHK^IF1TmDhaL;08FT\)2G:
pair decide&not	658	II\LHVWRW9TFQZ]KQPWIRQFP@H=9iOT`6QX5]UL<V#HW`UjYSoMVSGUCV5YZMdHK
pair decide&offer	469	NnNEF<w:UbMjMFLMJJPArJgVdR2L<C8YJBK`I=_ALE_`?JSN\>XGHI[HOM;OSQmC
pair decide&office	320	TI_D`PI14VAeRf+a$LIJ1wGM@Wwb^E>#>CJadDh?bAC.>DED;Q1Ms@M@cZiLZQME
pair decide&official	535	URS:<WRRKJ]IDdV&HLG?[b0wIA];ZXIDP6UHeP\R7PA8`LF:6OVZa6N2g;SZ7LB5
pair decide&onward	528	UhE89YTUfFDSK?`1*s;AjTNPGIQHXT<QAXAAAPiNF#EUaS`a4aOPcI^1g5_KB_;M
pair decide&other	580	W]Q1DwERZ@7_PfLN@d9ElEY\P5CTgQ)Z0\GEHD<B5GDOHS][W`XAGSUFm>I0akL_
pair decide&paper	501	M\X[bWAUSNAR<=3\QBGHXSPDYR8[[EKwE_J]GX^KUNF^hV_aKd8C8VLVROH_c]Ur
pair decide&pay	483	:GARX2`B[U@@?^PH^4aW3SPILPNMG3^=S2wQ]T`NMZo]FSa\c]GbNCT`<`PwW8\W
pair decide&practice	419	^w^FrVZT?RC44[VFMCQPCfT`[IR,Q`jRgAjDgDRUPq`V0X>J=<9rUODX.O>[BCD@
pair decide&prepare	460	86[C9MXK\Q^L>8L=[G8f`N`>CIgLQ=JlQ@HY8];C=6MK`QeA[BDZSXaZN@SUwUMc
pair decide&property	520	IRmV_bjE]Gm6@CUN]P_5Fw>MOT\]F?[7SB`JMFKdq8X9_AaGX\1YNRACGENbU$F4
pair decide&received	615	M__IUeO\JO`X4XU;]gK8_V9/:BEMQFAVVTQYGSRdPGNeIZweG>JP\T[TZ7IOJ[JJ
pair decide&recorded	451	N]G`,GLQMR*FRSccc@NUgZwZfZ[PVMPJPrIOM;KDKMJORKI\OeeOYW=LBJl1JeLZ
pair decide&recruiter	538	Ui@ET\YbwCIcX?B\_`bI`NQ]=jHXKN6LSe2gLFLKVK_jcqMW\VQ8UV]PnL[5QnAZ
pair decide&remind	419	`mSDA>iO=@TF:P=BXCnDUdBJWHpEIWA7EUM.qdu_MM5>p2JS+w5daD1<XUX[ENFA
pair decide&review	641	KLLIITFX[VYRT\X<_VPKVTRIC8=PUE@bZZlU=K?_<:=eTVZga`U]IY\RwA^Ggdkb
pair decide&role	541	[NW8BBwAAGO;jq?9.H]KUpHWM:iKIMQGY5V.vanTWL3,3Ri2/UW^_(7;IHPG.RG'
pair decide&sales	396	BUmfll(>FEVP#NH>`h6UE:LXF6@9VPUD1FEeDGY@NB:S`YFnGIjZ<?;<^UkcW`@F
pair decide&send	418	[Namwt:]cKaDMOJMc>[ILUI@2AbA=:TBSN_ZvP`MePGMwMn`TRhW]SFFFP8w:QFI
pair decide&shop	526	w\UI\5eHP/YG]R<H?O]:QPYNYFd1VmFTKFH9aB\<dY0BYDHJJPEFoSEEN:YN3XMR
pair decide&sign	347	IVORLYWtRo]`??ZHqjIiRRT#Lh;Vm7F;na/i)j;`R2_oONdhYX3<>_kcbN20]e=V
pair decide&slot	528	RR9`L2ZZOh=M^M#=IQ?6F,VKa\9N3H^I`BqG;Rp[_KY4RbmJ>7HU8QPROYS\O#]S
pair decide&sorry	565	Z_K:EG\KP8d?QOZKUgO<_SXQJ:RNUT=OHBN9i<O;KO[BTLJ;3]4`YOGC^;wKROR=
pair decide&stage	455	7JMEwj[R[=YT@GL35?aJXdQ2K^eMjKH9B_q@n`aM`-RMe<VDUq2hU]8PS%p`9AbJ
pair decide&start	514	BWH@JADT_WBaCLYQ6KO.@X\Cb=GRP/IRR?3OFNPh?CS[YCnIWFKIRLUPEL=9F#mA
pair decide&study	492	XVE7P@PG<=NDgwWMZUHATXOmND^OK^_2RHa<FUJ_]EL4^VJNcR^JZWRCZMOHBJ]C
pair decide&talk	542	7OJwGXWMiUU?d60@`4VQMG?3\bnig9YPQ?GQZOeJiGQLQMMT`WW_NF>`l2g6FDXR
pair decide&task	412	IBD@LXYWRVE2bBK1[gUE;DSliPCpX^Xt^*^:SVh>FU]YZWbQD[>S7Z^NP#aMS=4I
pair decide&team	387	>\\O6aOPZ:=Q,]b%OT_1oO\=U)Z3,KG>PO&6B9d_SE5XwZDM[Iu>a<j3nQUaIY[_
pair decide&thank	449	fUZOQQKQEhYNRV0X_PMLZBXYL?ZWw?:H`P#4IJTG?nU?aHZYMQ9J@QWdDW>ZR?W\
pair decide&ticket	447	]\pehqJgb;@]9C2Sa]k?VLZ<D=IJYAWF>kRLnQK:HKW]P`CwHl]R]_PBj%]5ZVcH
pair decide&time	613	#UOlR7]LMRIWFA>4eOb;SOd+Y_WN\0ZQW]cSC\qX^3bOe?mEZ_IW@QRIX1]N4BSF
pair decide&title	660	cVb8T^_HM=d9DVG75KT:JdKZLHh@KBN@dUo9XQkWLQ7H3WJFBY0SW>5:EDAY#Z??
pair decide&video	542	;A?WH#Y<>r>BuV>VPL:L?@jon]M?`HeX=IP]>?L@FZdTC70;dc=M:VFa>aG:gDJM
pair decide&wait	414	?IcG:p@qeZYYL@;1j?XO>]BODX5eKEjaEZW\R`:gcAN9QGZF[UYA9wkUZX]ff]FT
pair decide&wish	447	]NXnOqEP<j;RT=BRV6:I^0@#/?RP<CUSPHL\US:Pi]]T_FMCS<IYPLak;2SWNLFC
pair decide&yours	504	ZpOJ=BT3,JM]QTm\HwB1d>pOWD6AGU.ZETDMPGPp9::\JW^c_GdFq>X6C.HJMh^P
pair document&education	394	#Z<nPcKmQF\U<DPfc4JV=?A&(*STQJcSSNOW`VPXPEVgIWmcbTQS)FCMO>QCjpVT
pair document&enjoyed	518	i;C,jEbi:hUH^s=D?K:JBhwY>BK9IpD\;08JBZZtBb93AiSF<-O06<RV<V5f?G79
pair document&event	526	3FGk_`CrcBd<4CE3eNK3TS0/#KXj=?JTZW@O^eM^TA\]tVjY]\L>TQHTd?NPH;E^
pair document&family	375	TEVXug[ATAvNCMXE[2_iM`EF:W+]HwPPYaF@`mNch>,INQO>9/e`:PB&3U@XWnNl
pair document&feedback	452	@RAS1QXFJRBFrEQIhU:MZK0kjSMNX;H]wQSYWuYiP4@MX<WO-J]Q7@Q/RINaTHhM
pair document&filled	439	m83FP9aBG0D=oQ#<=FaQEaGbeL`Z]L_5G:J<b)n_A[;JK<ODCn1leBWGA>qV@PbR
pair document&finance	527	:OKCCSOPVwOMjDOP^T<MAAMEaKCVKCGT`.CP9KV:BEYKXHiOVIHYDN\dUPC5WX^P
pair document&forwarded	298	KJPP1R^lFfKbTCbGLNvl5K[u23Kw8KT5W?OF>sO[.o_3Tj@ROiCC=gFbD+V\R:?Q
pair document&future	428	IH6VX5L$>ZcCST0\NlFjbhaQwbK^LEBCc-CVQVt[@^R<<RBIE>6ZCLbN.n;LCK78
pair document&glad	527	TVl=^?S?/LJNeGHWGXNQA]aBTv<c8LFeQ8CASQM_RU#B&b6079S1E?`LHG?]M:JG
pair document&health	337	f8ASdnX$>EY??2KcZ:Ih7bbiNP5N1Dr;F+iXrVcSYwF,,JG4HNkYQcD<;#DK<^6O
pair document&hear	354	f7AOBN0P/RT30X&\`#RTaeQU@P5<sO%9]K:1dO$RBP87PKLOf[wC\MEDmWI.B7dt
pair document&hiringside	393	D_Zb^^RPW6dh;E4@cVw<c_S;<]>`5IlIJFUOjRNLgF`A:IZ]EFF^WaCD1Kbg?>:9
pair document&hitch	340	EJ5cCT(>eOWWJEZwPGTd[p=9agP^8I_DEBPC_A71EH<N1B7[JCB*ACmD1;?R:QF;
pair document&inbox	337	lYHA-RX[8piN^m'Uw\@Uco1F(K`nKq]$kh]J=Ja[FJ?]HOIp>QKqJ^@KN\4H9KbF
pair document&interview	444	ScAT9pYVJ=6U[KVbl]TWf?w>TBICUZ6PRH&[C-9>NJnXfcHELMf=VKWKM:k$FXhc
pair document&invite	401	887Q6=`QcdQ[G:;J8L6LN7H9ObFv56w1QMZUQMsL`LTPd4<FESEAJ=QM?\?EKLe@
pair document&join	404	QGX^csDd6@^N&BVEr*gL*IZS;kR_J=A6RSwC^cIQClhPH4NC`Ea`dL5>WSRPJKKF
pair document&keen	320	RYAqkbRte#t:InI]jTaUsv+9*>D5FAhXQeE]e`TLiO9;pTi]Zq4G?dD@L1jVRFic
pair document&link	477	JIKD@@UHLPdFI;?Jg\K?T\lTP_?XcM+9ZOF>ONW]YcI:Z#fO;cDE29UHX=[)PeX:
pair document&lure	475	\EZCQO@_]:j[WAGO<R#9BDPC>@X<]SX3=ZPJ>TB7a\RQ[TnJPM<`FTV[Pdl9\BB6
pair document&machine	431	OE<S:URW7_IQP2GL>N.T/<qU^ii[T)GULHlAQiFL:meGI[JJrIPXPhm`Ij\UwXSS
pair document&mediaword	436	TCSFY<Z%KU=Q^Z2`<CKN:WQkb`h=MUG:?]SB\<K)PK6>9G7F^LX@_>#YFpcQLdeR
pair document&meet	553	OmTKPHJXLHFO@d<C]QNYOGYKr>-FAP@\HY>\b>NJACJJHwT8MZU=cND;HAI&APUO
pair document&mine	443	QR&VIZ?^fkAIV)R0ad4.a?bM54CWkA<`RJBX88L\'6ss[Ragsu69<etoVXw3c]VR
pair document&move	510	M4RwO88LRB@DI=PF8M:7O_>HWPCW6BNXBLaGK8VSb@E;PVENU=HA]@?F]RvdJmG7
pair document&not	510	JIZUeUSCA:gFSAfGGMb87O+1+NUV(UKCVTmLhZYRiI<<;>JE;CMYhKDNKCaU@E#?
pair document&offer	371	5c*#MQjU[ieUCD\ZkiWT>>Z=Gc3I[@?kiL*E.5jv%=-H;@g>26?MJ7k31AC%a$jJ
pair document&office	482	`+E0b9i&WHPF^YaWRG_YFfMUOHB6aWKOI#LEn[lUCQa6L9_N-LJ\KBRD:,M_X@0F
pair document&official	550	VRWAWKRODGqLKN4YZ]JAIQNJ/w]I<LI<nTNBRb]\WY[HBTQ;92JSR>TKKaG`A'BK
pair document&onward	443	$M@VctUlrGZI?;bUS9S1Er%5%bVf9MJNlPI-dTVFe_=D_Ie[gDQPba=NKGAw5@,a
pair document&other	420	B#>Ie[e\^7?@0DFROTmBM\.G>OL8:D_I^RC7jgYqT3GTNPY:>S&]=>SOLLldJ=DJ
pair document&paper	571	L]RwA\NYc,MACH9<sJU[FHEBBGKNM9]9a[UFkULTH8[`SRc^TQYlEUUFQAQM4>DZ
pair document&pay	663	IC6ECwNQOXLJKZQ@[TERCUPJEBMOQJB\_G@UUPDLPKaPRWG\[Z>^<LS]SH[CU\VO
pair document&practice	449	[dr>pcO?FMhMF^]JDGuK_U;2a]@6#W^7e]JZ_mQkTfA8:jG^CJiDaVH#D_,O3_hW
pair document&prepare	445	KFibBXZOCB_HQTBHp3n:13T1#SAMR;U+4[FOAQW@iJhgLlWP)=\ILNCJJHAEHIM:
pair document&property	405	F_gaMr=gdXS[>9^lDTShSYIFQP>RX9IwC^<cAO?O4AIObkIPU[N9<_OFmBDWF-XL
pair document&received	598	D4OR6=jI/ZK9j[1eZ7MPA;danciIb8jK@)wVJQs6PlnBJ?>/bV9X2`2b6OZD`3J9
pair document&recorded	598	JNJFN3GO@]M\Z=Y_MO9WFFWJY\UDwCFqX]RU=B_7WKLdKQSUQNOSEGL=IWJXLObF
pair document&recruiter	375	:LQt`aSw[VSkD=70CRQC0sEMGJfdA=eBbZV>[MrYeHCJrAXF7FZ^@LFiU\IVaDD=
pair document&remind	411	CRHdJnWs/MKMLZOMVecX9P:5jwdPD1jQe@SDHob*K_K99__<UZBdFQMJU`RFF7JP
pair document&review	485	ETQW]PLw^FGE==^D]KKD<OL.1HcU(N;HjRM;EcLJuWX9H2_JUX+LOVJ<[,MZ:6DL
pair document&role	600	ae?M7H=IORO]SAB@WhOTRCH<RKAKZZI[HT,WCO@=S8WZK[HTUDKDQURWW,E#JV\I
pair document&sales	370	S-:H[+E9>GGRK?IHHQB.FpJEHSK?2eJYp7t,9`aVBQ831]]?R#8UU>KL[:TQc[<?
pair document&send	486	>\]cu\ZXQTa8C;4'J_wVKT>4G@GV9D]I\CQHlVH^WT[=jVP:UdDbSqQCY9jj,AJJ
pair document&service	313	^eUSJFL^T\Zi1;iNn\TTJViKM]1iYkMCHl+H#7J;pJWgFGGHEOLN7m6WUsTOYWsN
pair document&shop	573	0B9XKCQ9G\<M[SSgAV7TZH8Y]VMkGUD_J?IA#ER=>[@URN@@[9M73TfP@jYKUPQO
pair document&sign	494	=CLqFHYeY`edF+fiWY#SL;O=Zf3dXPMO?BDWMMZ]FJK?TPYJGJ2EFC9G[6XLgCGE
pair document&slot	570	48FV@kDa_FTOHFM#OR*6PdES-=[N]9[ROL3XEONK;A]OhN`Uko;@<ZWfcWZF_TRk
pair document&sorry	447	GXDc`^F`EKK=1>%CeKNOcICP#@/kGB[8bXElRX?QMKI\pDW\p8ZFZWDYHRjJXOMS
pair document&stage	572	QNNaJ_eA@JG@GHCQN<Jd>UAK[aRNT;R]_;bRflcD`MGPVTOA_IPVHw<\QCtTQ7CZ
pair document&start	419	/GA,7>o<8[_HWL=AfqSCWKFCtSDfKK0Am#B38ToZh6C@=*j1[L?@51gA?BGO7HeD
pair document&study	588	?_WOSVQO[:\N9EO?M@e<]V5DNHhR@]UAw[]JT^iYILZR]>^QLhLeI@:JXBfYURQ8
pair document&talk	404	Y3_]wSt_GOT:JQ=^PI,TH?XHNFH7be\=HUgAGSdoCbE/AH[U;gHOQMD:=CJUh?[l
pair document&task	332	.SOX<=wduO[F>=<^bwJ*CACgSG=I[WkL]\aDFSTR;IUUl4AIlZ:[REQT%U>tV?GK
pair document&team	427	&FGXlOmNDU79P>-UaPhOO=LTO@<:XTn2+GHKUM0;:`d9w\g5st=WOU9/N>iMGBL(
pair document&thank	422	rN;/)>c=ClFUvs4@SW[_H=Sl?cO?fTK>;<uM2BKDCHWE+P#;1MQEA`^`)MX^hXr.
pair document&ticket	366	Vt?E\SOA(LNiG?O/BA\@QU:6KVY[)GDMVRLC^iaWNa1FHJdM5K2`N8FCw(M[;^Ld
pair document&time	492	9Z_OEbP=R5`;>I1Adg`OAT>.CT`XZJf8fO[BpsY^VQO9_UZUQm=^FS#EPMbk:<>U
pair document&title	389	bcA)\bQ;DCICWXJK:6O^W:[6YAE2dn1.8CO^]P<>UMibQw<C^baRZb58a4?;c2fM
pair document&video	749	VOR\?MWQJHR[VS;LWC]]MDcLUHRSFR]6FcGQDGOBI9FVQSHJRJ`BLd8WW@RITPwT
pair document&wait	461	gdSKoPOTi<]J;_R2EMn65_'A?MSV>\/+LQK&cnnw_DKCS=g>AP^apI9Hh/M`,C<0
pair document&yours	435	IFIUV_PZTBG<LY?ENI^HCCQDS4IB6O^E\5RTR^MGM>__LCO#=D<CaLWM^OjkE@6^
pair education&enjoyed	537	UJD#SKj?P]M=?VZR4OEPQTZ<=XE@;JOMcJ=AUQVZ[gC78[DEQ3YTSBaEFB:QAMZ6
pair education&event	695	>P:[M>SYe]F?H9LHXR9IN;TGV7EwXAIHY]AX??CJ7.LEUHK`XmVO2KHSUAiN]UQM
pair education&family	557	6:6]7>-iZZ>ZZ>aGDwMRiERPEj4mfSQLVRQu86>D@8ahGW\XbcQF>QLf\Fa4bakm
pair education&feedback	442	P\aLWK?I8LPUj`Xo;NfFLLIuZ?A5d]=U.MXWJEaGTw9N8WDTHVNV7:VW_vPDITk<
pair education&filled	396	`DBU.=VOV.#Hnr_GC>U>b^MbTBGCTID<O;T<N/WbG;JDYAG/Jfe^l?4WKB`9<^;C
pair education&finance	492	]6F[5aEQ^>C^BI*YLDVUHEH=QDCI]0Q91YZKU9MC?0GYXW;CLlAJwLOAW8R>P<;W
pair education&future	390	Am`S'P7rI+;fEB3vlS9buEU>AQHWP4<eEu>l^WZ;i#VLRSbe\bf_\[Smh=E5jbgj
pair education&glad	469	7G8R7AXLT^RbH=WUt]2Bo;VJXT/SX#EXG=WY4)qTDHRcXJb`II8D8GbhB]K5wdsH
pair education&health	511	dHPWGJdMkDA`hEVRB:QwCIRT/?O<RP[?TAPMgJRI^c;>GC@5>OW\\G3\VJJ7DIJ=
pair education&hear	511	?UHoEPDTIESOGF;;vSCZ<8GR<IBvN5BSwKN`MnLZYMiZN?XYjrAQC9Fb\DHW\T>^
pair education&hiringside	470	E2GZJ5bPM]DKSBXQ`1?@]KsHJQhWW'\FtLEI0bajF`#XCS=LXPdBKA0H@ONMH;L1
pair education&hitch	421	MREBL@PJQ\TH8O\=B]CPDPGKTctqE9Q;K47MZG9:R\PKAA]b;nRJ,B_I]JwTEBBV
pair education&hold	435	B1[>LJ_ZR9bQDSN:fB;RLPbLBFPeUHr>D#u?TRS7P:53JIYD6BG\;K9J^?ib<7@7
pair education&inbox	485	HO7MAUZMF8MMIMRwVfAFT`YQT`FKc]KrBRVCgA?MXR]qJgP`VUYTSFSf@iZPWSdM
pair education&interview	510	SeUlKwLLL5KdDH8_`:JaM5iIE3E3P]MK:e1gC0N:4VX_a`:g7NS^R^TWR0CG\XcW
pair education&invite	614	6nLJG^Ke`?AZ2#Na]QXI]JTV><NKC=MOC_N=C=IOJDQg[`HbH@IG(OM`\-?-XWPF
pair education&join	512	:M>B>7[K9d=n@Uk=]YHDWB^^gLHTSQ]krNK_9FI`5FM<I=:@In<CL3T:I#V:[?bW
pair education&keen	642	>OCO;_5wnS?k36BCXnC7jFH;-,F^eHDbSRBw48EF@*^vi]lgk_>>?bei`8RGlm^S
pair education&link	376	<oB:4QBFMU?SLHbV7VVSTMcX\]C=OUS6MB=DM=[DZOE^:858LWW[AIL-o/pAOw]U
pair education&mediaword	345	KIAHeNc:ar49AL$nk>,DM?worKIbRSRM8/:]TAZaCWW;=WME`O>]C1BPJAq]gBUD
pair education&meet	597	]bW`LXP:E_DeHKHLOV.DV4d2KGRM:H(UG`G^N8HTCDKCNLOWQKLWCUVMKSV:NbwF
pair education&mine	517	2eSN=HOKaG#JCQ[OkVBK[dXCA_JmXUV=IEGcQVXBXBhOSFOH?c[S]YFLeFVNebaX
pair education&move	495	8S%p6gFbe=QdH0/ejW(;[:e2\;>I\=PoDiOf+EbPD-^Xdif^gs&E<ce_NHwQi^Rf
pair education&not	418	KlBZ=Q,gTN#t42V?L_XFvCDK:FILvIGO;b[^ZW3A7=_:bQThba56XKZk`[g'ihYJ
pair education&offer	496	PWQEFE=NPwDOWJS`AXBH9KS9@CLOP>/sIPSOL>ZdOZSYQGASUP5EKOipF5:XmSGZ
pair education&office	476	'RFqQRX`dVUlBD=@Y>];dI<BLMVg`2QCWQQd]YLRA-\eSEaUYa#R$MRoZ:NAJN]W
pair education&official	540	TN]R\3R60NVLE9?^FLX[SZGQZF]9SOR=-Uf=SD_HCwH:AO>9GNdbd_4@:BNO55LM
pair education&onward	440	De@E:O_meeUV]67CZg7:USC>YDFaVgelkL@i7O<SF.VEewWiYEeU6WTC`+p;J9SM
pair education&other	481	XP34*<bBBU$FUO[0;Ow7b[amM;RKiW\J<BW4TQWA@WHG;$??;i9SRIPEe<d3KN_D
pair education&pay	452	[^JTY:`A[E@`_IQURFW]Yw]]veAMIOEEN4U8O9O?SGM6H]FQINQMI3BM5aZHNF[7
pair education&practice	490	>TANFV5X8^GQGPSOO_?BaKaWCHHRwZDdP_NE=<L<BFiP_Nu]c`=QJYoUePvZbVLJ
pair education&prepare	537	LbFRNTGD^MOCGXWB9PYQTMFCU:;XP@DDCQ$H`KYOEI=ICPgS#cPB_J0CR@>7K_l<
pair education&property	415	LBOV^RP5TDY3<WbgBMCM/UCN_na:U[[BY?Z1c@eSkpU#6D?D<WZ]RD%,(XYV?E?;
pair education&received	486	-FXU<ZCSG_CTOHBGk@OSJ=rKC19_^W8]McFh9.+B%SmUTI#DmQJPBdYvRCW=n\ak
pair education&recorded	508	L@KGA.b15hZ\AGMYTFUd;TRkQQlQ[GZJwLZAMJU9MTWU<U;KE`cmCfXRFei`XLSF
pair education&recruiter	578	WPdZNkQF2GOUVN=EHB_4OOT<IEWJNKS?wCP<_[TS^=UE]SH?V@aX^LS7_]W\`H8@
pair education&remind	609	@J9FCHBlPSLLHUZ;MX&HR\KNn2BwsINK\RS^:Y]dL9HWMMPQWaNLCMLRHA[KnV`Z
pair education&review	617	6OFRK`@f`XCHI6\IPW;:O?<C3KEhY>XTa[K<RIKV`=wY]IW`IUAF>IdLp:\?]YV^
pair education&role	486	]YcNJc]3HAqAMM+KJ\qC<TAN<LR@9GfT?CVBwnXUjXB,ENIL9FXc`PH4^OAM72B/
pair education&sales	349	-Pap(<NOu4?I5T=LWaDFSKQ*>,FhX6KSO;aQTA9[X5RvRPWEF.jYVdR%p1wFFDDF
pair education&send	415	.@_^S\1[MNZ]3L5dTNTS=:5(JfKT?=S<nwf-ZQoPBBNLj:q2QT,OCBVRbQQM,4GG
pair education&service	633	YIU`YSH9<BBMO]QjO>gpB,VWIw]QA]F::W^;`QX<b`2;CQ<KF=aONQ7:8]A6=DT@
pair education&shop	355	5QNvhpcqK?727()EQG>BQGLLNObYQ(#3TQWD]MALXql5XEd?T[d@Nj0bKZcFBYU9
pair education&sign	404	.;GMC>[]H\[`XR#J`QA3>hOL7SHeD.bGpcORUiE_UDFEJK^NYNSC3fG:JQ<`Q896
pair education&slot	432	MaYsM`5IS3fg(QAJSeYW9UFB4VFFMW6AVcZYkIUNKMO<>]Ow@>MGKd)ES'BOjXbC
pair education&sorry	312	uo+K0:RO\Q)5aE#AHhw/Yp[<N@Y]t^A_X,M5J>NCWGRG\6JRur0j@iPbc\liDa][
pair education&stage	487	<F9T;<OGW^=`60Hi\K#>R[YTCFBIW/Y^OAe_LBLN@DhLARaPuT8UBHPdHNr5hIEP
pair education&start	540	@T5S=UmVLNSRX(68ZRA1YDTQa@hHQ@YNBQ+B3j[R<)<`wg\_F[,Q':JSZBA=dNPL
pair education&study	523	GLMi-J>`P0FPO<FQTJHHW9hM?LPW\\QG/GEK6/KQO@oewVW`Ue>C8PQd[>BBaT:O
pair education&talk	430	S`Pk<NIPc=#8B?-BTWHEWVG)E;NGVQS_8_Z_\UG>TWE0_cSS[<HZ;\H6Y]DbNRdC
pair education&task	513	3`=SG\YcXMALX)Q4b^/Ecg5[W6G\bN]U\g2WB[AF7LSW^UeXvhWSM^OUZ8Y>_wPO
pair education&team	495	CH-CSJw(BnHKV7FMM_-HfLTZjMHPbJrLUGMCNFXU?CCGE5KRIbJFBTXO:Y[Rm=FF
pair education&thank	590	:H,K6PDUUO>PDKXGJG:7iDcLGK:UmOKb:MVZ9/*?GLkYEHVP^TL#[NOU:DJ;Z[_h
pair education&ticket	517	@@ZnJXG^UH]L<#M@bdGGNbKG3F]NHCHKoh_ZMhKUa;`Krb`XWl)R<h^;JLNYdTYK
pair education&time	349	#[%sN<0^jQFi6:/Le`BJKNU@fFGM<;BRIi,WQ_VC>M@=KmEINU:@F`SVP,JF]Q]H
pair education&title	566	b9R@<3q:;X]#QK@E@EDNATTj]B\77OZ#dJj6sT\fR^A$2RN7:GWqc=;.2VC\=:C8
pair education&urgent	432	AEB[QJT]B(F=5F]YEM7T[a<llA[OLDPU4SMBpLZ5YK:PML=bMON?wTAJLF=nUKAA
pair education&video	435	(gJh0:^GZt7MbQFDRL(OOcg`j>Jrc2v]hajD17O\:FAcY:UJ[pOG?dXh>QwHQdbY
pair education&wait	606	3YT[f[:eR-UmACTFbHFfK>N<-FFkXPOXcYAqK<4aKGawVZ_YYjQ=IfTP[;<SmMSb
pair education&wish	478	]=[AJII^Ea.b]6PEK`Q:SRFD@GS\Z?6SOK3YQBBjAKPOnPBjf^NMT]r_NUZIXfGw
pair education&yours	771	CE?`F_Jb[LCF3AAGRM=;]FW843*PPA;dFMSjH>=N<Ew^TYVbW[=::VIZg4_F`FZd
pair enjoyed&event	539	1\Je>W[M\O^L#<XI]YI1sP[4H^F__HHY\odQWI@bR1CJg@U[`fC_QME7fF\PQIZ\
pair enjoyed&family	466	9QTi@TG[MEHVQB_wBVBbENK=0HGWF8cGM`QqNUWETAaoY8nZ>T[XZc_\mXVBYbSm
pair enjoyed&feedback	398	VwDB;SML6@l*I[?BBKseF`o`WAkApXO>?;;4m?\:6ABZA_YXILDeb:BP?EY44aV@
pair enjoyed&filled	511	LJ5L?78N=LKjWWH_BW]KPYwS[]6YTDAOR;<HMIQf2KS4I<ME1TMTQCQ>P7E>F9`?
pair enjoyed&finance	339	/WW_?P5`NMNV_M#;hbLV;lI]SKKWI/CdZp_\TVbc4=PhQDI=OO<<7CSKR[D(F^TF
pair enjoyed&future	420	@[2aDHKIW>TDD>JBF]F4TOOLL[BJMNNVfK=NMPWV=?]FwXUOPJlN9[GCX:KA0ST[
pair enjoyed&glad	475	S2LDpWTP=YF#baHCZEP5-f@\YJS;U+ULNSJBF7f>LUH@U@\0@L.hV;K?(BOjMKDC
pair enjoyed&health	440	XW\qPbZBj8rS<3.wc/hU=IO0FSU\RKbKR]KTRTG?n0D7\_p]eE+OQ\<@S1U^JI>@
pair enjoyed&hear	402	]W2[^N=Mb>PX@EPZlPS_SE<@7WWkEk<FPgGA1F0sECMSSew]dQBD:\>?T26(JY>`
pair enjoyed&hiringside	495	K^JG1.h3=+_69ESLNI]LlNKdU=TZaI@Hh:RTJUQHO*M^?FLL#M?cNS<Q=GaHG[DC
pair enjoyed&inbox	496	gSLKgVlPJ[^YWP44YbI,QlOMEINCJFcVbYZ<FqtU:@>:[[^BC`B^0D_E-SLDO#JM
pair enjoyed&interview	615	GkbR_mPYLAViKGA^CQKCKCQD#?_ZSDHLXY8>VQRMI@M9O_Q[[EMYQYJUKG?^W@@P
pair enjoyed&invite	535	IKN=CcPOC<CH^JfLB[PIW?XcEK?S^[)U\U?KB6W^IN7XCUaFB6N#EINRAkAHGNWJ
pair enjoyed&join	522	3V6RDG9\O\>fUFM[Jq8Al0aQ7E:NNE:aXK#c$88D/=M\Ig^`S?D>?cunV?^4\WXg
pair enjoyed&keen	485	f58CWTRUG[iJ\RKV(UP:MoiwYFS=%f5MN2@KHMbS)IXU=dQF8MAPA0`P99FVRM<A
pair enjoyed&mediaword	473	BWeg>iUC_NDP=:gO]GM/RYTA=F>VcIIU\T9UT>FTK9TdQlLQL^GMRIuJwJSO\>mV
pair enjoyed&meet	489	0H:qLsRZo:\&>9]AURw48d8<cLjOT(V=ITPLj_vVh5?I\GZFSg0aLO6Nf+kYKKTI
pair enjoyed&mine	314	`8QLuL>X;GL>6NL_<kfFP\\:Nc'rSG-T'FW\]gwU2HLRui[>TKJOSLDLB=Y?WZUM
pair enjoyed&not	503	[nGR_YBwvUFQTEEA[lR8tHQW1<>GT][NCPP]TBC/9F_VgR`fOhVPJoa_o?p2]iYb
pair enjoyed&offer	461	BlA(YNKMW]YSwZE[TpD:@9cbnN2@IB&]GK@2C3N=<MVWUUS:KHPP>MN`I5OAQMo\
pair enjoyed&office	497	`2@GMLZIXQS^NY`G9[aM;S`LSQEdBfAM>@ADQNOJC[L#MBJNLVLQR6K8Gm@BFQAF
pair enjoyed&official	457	OtCPHH6#OE?I1`IH^bHQu1\;OTLNUTCN_J:FGDDZHLNNB@cfML\UnFT'`F[]ESWR
pair enjoyed&onward	500	\NTKITSWHPWMaO9KJW5IY@M_IS<K@NA]:U9[HGI^7bTwCsCE??M@UVZUHZJDgIDL
pair enjoyed&other	640	[w6D+W4LO;=XF2M:_gJFgD^BM4P@UR4U@L>J5BA7AE[mcOFaTQEKFX=@s>[7OrYQ
pair enjoyed&pay	430	rL1)@.eB.bN]qPW8Hna7XUoWq^bfO>#OG@0H[PkQ:N1E*<0OTY>YcCTU:PY/FJ^3
pair enjoyed&prepare	487	5^;XG:L<XRB`aMd`KUUIoA]BT<Ma`AJ_AWKwG@VQE:EJ@;NT`EBHSBlY_Kd-Y^lc
pair enjoyed&property	430	VsVGQIc`IOT2nd7L=oRDWkwp>`P8UY9^]QFSNZIK?pFREOJ6K_7V7AAIUcaXSKE/
pair enjoyed&received	561	X_GDAfBTJ1KlFKUCEW[^i;lLXVM?OdNIMjS\U,UNX9WRLHZHO\MLQP`MY=];1wfS
pair enjoyed&recruiter	485	^C3f4*SW]Z=<GNcPa`4PZZwqZLJbUb9^@CFU37^>DGlRCQM8:h4U3@dZZ<BNM``Q
pair enjoyed&remind	509	r@GVm_Y[V>^A[hUJLM?E1j@XE^H]9K`dTdhEONqhUKZ)EJQCENGXU^;UX^cwHD7&
pair enjoyed&review	485	OGIUJh<e8I]hSNcC;[8CNDcYQA93Se?^%I/C.KRULJ4wEZAV[D5ILVOBUfC;Y=5G
pair enjoyed&role	417	KU?HNc81T^SX?FGW0pHEV7a@NZ.g;^AeE+8GD)KCT3=:LcGHJAJXkJW?BbYUK#EL
pair enjoyed&sales	819	]#HNcWQTLSk5MbP4@@@;7\JfAGTN>_HC@8JEIY[eP[<3JN=75<BTG*U\:`HaQ;:9
pair enjoyed&send	460	b8=5GJQL6SbJWC`w=<@T@TedZZGO5VFT7AQHU]PEHQ@8KI9>3@U\T?g\?_AoNNQ@
pair enjoyed&service	317	?]`CiGjEDVd+@D:JDFR;L3BtK?NH?EtD3ew5+?c5\_]^u7TPIa*P/(-D.dfQ6XV5
pair enjoyed&sign	434	q=ahouMa]dtN_RJ.FS@/_NkP-KRn0wTKK.DHLphpHcYIPqM3H,XI?QcSJp0maEOX
pair enjoyed&slot	518	OqM;^SNC;CBObwCNKGhMdOWH^HNG:_,GIYL4e3DGVXLIDS'UDCoITM<OF?\:A;XW
pair enjoyed&sorry	683	bU8D7A[>XW#>RSJNCZXIhR^cY:^DPg:OEC=GF.K</7Q6D?<UR^:XZHPQ\:Z?UV_K
pair enjoyed&stage	341	:lFGlXO(I@T[Xj=-^L\T(DCKAT?\$CG#KTD:ZASB#;1DQ_QF0+Z]gB780/?Y*>X<
pair enjoyed&start	483	aaV<:Jo.P@EHwfQDQQ[?i<dlkOY5[e2MDG<9B9[:IOJ5';;6F[UGUI<2XXGK=Gb5
pair enjoyed&study	402	HR>9EY^blHKSO>L>TQVTG;VJhBhCQS1MAkRVdG[[E\GZD?mMNiTHm>j*[Je0wQa:
pair enjoyed&talk	384	[mC]VT>aX[KKQ\PO]lU>YcVOOYKD<Jg\_[\\RcVR^EYdY:ZD6wYC0^ZDf@SOb]KW
pair enjoyed&task	501	ZCDHPI2QVaAGdj\JMf?AY$SO`N:7j[CN_V?TD6/>#FsXFcbXO6FF?XJbfOM9f^aM
pair enjoyed&team	469	IYN*UTJ#3V;7UM]UPfECjbgLMHP0_;Y:J;M>S,u?H]?D4II>>4Dhk4IIReGELNP@
pair enjoyed&thank	584	\>keTbfNa2\WNKl0EVb0Yb3CC>^MNBUKkWU4^r\VT08DWFcYCw+cUPHSBDu[G287
pair enjoyed&ticket	490	o^NE?,\#QR;FbWPbDddDV`dcmKYKmO>NR?>9[>kF:@EH=/C.bSKXO6W<O5c+AEvF
pair enjoyed&time	471	`l_ZQLn:BA^L4i8FK?cJ4PNKTJOU2?RShg[1jtU_MJN59d^RCC?r^PN`SPVc/#Q;
pair enjoyed&title	676	KY=ALS4FPwO`F0=NVc:@JKZPeB7^7?JaFH8U0<>]8=ONGaXAR<?L0LTSTELVVPYG
pair enjoyed&video	460	jU==cencO\^EgbL;7ZiBV`l^<<.`NSQg?F^H=JMOMVYwHb??M>U9XFCUKqFZrGD<
pair enjoyed&wait	570	E\GG8iJZU:=<pU^NHpQEpPM;S5[*wa2D9O6Lg>OE71NGVI^ROgBLZ9RMUJd0?N^G
pair enjoyed&yours	477	OF]@ofWa9dUGWUS\LQRL<QIZHW,9#R_\CIBF\U[VL`\C-mED:BWX[6R<Cc:r[@J5
pair event&family	489	5JIwI;TNj>JGSV?gb1R_L.USa:^ZZMMUOY=U6LoM-PYP8EfH^KXYP\PU>>cISC>V
pair event&feedback	506	1Tfo\b>Fbf`I=AVKMik@@J[E6_XK@KKE]`SH_[Ze`cD>MfePITZTVwRNReLNH=PL
pair event&filled	435	ZJ\AeHw3dU]P`Z2SdGcHLEfvWbNYA?WCgUY;BDoHGa>SC[FX=R;TY\J=8OP9,@Y@
pair event&finance	578	:OHSPU4^gTSYIQWDV^RSGJW>GM5IY/PUDcOaGH4D@K]H@aaXWXN:5bAMwBJKYYLf
pair event&future	331	O88`XN_N_5XTR5VLHj>R2M8Ojbjg7XNGCnIQt;UjfX#AWQ/U^n9B6H:Yhi@IMMER
pair event&glad	462	Hw3c9S>XRF^O]P_H\qRK_]CNZKPXbR;l;NG]_?\2XDHPN@U^J]>X_XLXS9l7:e\e
pair event&health	417	S?]w9[oUS4h_YjFGCDZhLa4Q@9NDHob6XJMD\oIImaT;B;:^lHVARG==CLZR2O9E
pair event&hear	394	O$JPe:cJ<T>JX>YC@DBTXS8hOb8YdS7YQMbVZ,CV_a[PQH_YQc[A^THHL=.BE<Mw
pair event&hiringside	706	#PUbIJKOY`YAO4dBC\4;NANK=LHh`9i[ZUHPBRPgGFGH^QkISJ.LHEOVVTJ[OSKW
pair event&hitch	390	0\HYM9EPN9I_]+`@KRTFO)D[]6QaUVg5Y=DcQE<PYZVV:GnQQo_JIG;F3OQ#E\QV
pair event&hold	433	5eRFUJ8mPXOjWB:;Xg91LN\\HFWgoSSCCWNe:>eP,=^hAADigS?]?]no^Hmjf`Jw
pair event&inbox	477	b>>M.FIE`f<Jigde0ZL^Ta:ka_-eKITtB582M79G[PQH?\<CH#B%Y>O-@D`\[d]H
pair event&interview	309	s]p=PY4`3NGYcwbXR4B2VB^^VE[>6IW'c/aRNj:[?aP@KFC8IS9;RRKASfLPZ7bU
pair event&invite	632	Qj[usoFG:JJ^HJ<_bYa`[PV#T`>NDKFUH]Kb^KQKbGR@CaXWLFSF^pCEG8O.ELgG
pair event&join	592	@^>i6Z#VXSHdYCpPY>GLVQP/N6>KKCJOGUGw.[EIHEaaZegNkGK>Ogo`_DOM]S]\
pair event&keen	371	MDDHGZT^@Qj9^Q#<GXQ'@ZI@6ChV,1pfb/DE/WStG5;7XkYE>NL5+XtQCJf]]@Pg
pair event&link	498	Z=]<IXTZ\b4^`IYN5PK6:EFUB;OSNVHhN==Z6QD[E?>KRRVilfN>L#[_btPD[XRY
pair event&mediaword	551	IOIXVdTOSCNXODEA`^TWQIU>V#PKSW?@=YK>UJPrgI[N;hw`_[ILMJQ^RUSH`ZL@
pair event&meet	394	uwbaoefG?cjCZo1H;(X]Di`<3RW<>PIL@uDAP^n;Op=?'UHSZKBBIkh<F^VfHQ<L
pair event&mine	526	GrQM]O<F[dEaAAO8Q_JDaXP5=<OUTHS?XjUl^K@?S:S[wV`EZnP?QaGQbFb?CNEh
pair event&move	557	@PYMRRHTJ@E`YAK=CI/OG9B7W_Ce=@\IU4FfAXDTc@]gw+\EVYLBG[dOS^IDBYLo
pair event&not	402	ZbWX]gA[hQHY@a#>NIV]d>gG2=eMc[Z*2^E:=DW$jSEKV`QWRWN3LKHYeWgg`\QW
pair event&offer	494	HfSSICKS[EAVd\dmOe>`]9bf[UH8cM?]4:ELCEJ;5GJZUH@pWiW`wTDYUWp7Udia
pair event&office	472	aJ2GiGGWMQ?\[LE=IwQ@FU:S;Q<O]dDkVRF]RLBb3[oRYY2]PF;4?\olLK+YNKRi
pair event&official	399	QN?QM(OdZF;]kRdFEw=\H_GaTiFE?V:\^LCgSL3X9Bb\?N7XXMTBTZ4WcY?Ue.AQ
pair event&onward	367	fVbWvF57CGB5HR=O3BPO@koRAAB=LvN+2;FaS$DAHZLVk=#D7JQL]X4:&eS.3N\/
pair event&other	452	iS<\;WeF:^=K`ie.RMNC_bSwQWX@JW;G8A,C@K[9GS\XO\2RRMWUWTS\WN[3W?E4
pair event&paper	417	EaPeCe?`b[?J9(9EdRd`h`H?>IUfPSUA#dJ[rpPWO=ELi^jXRRVV1w`BJliVlgKM
pair event&pay	570	?KM'HIoGEYkFGaNRb\FSWRwXUh>TE>GNRQOPPSVEWMBE]AZOJQKI>NPAK8DF@G]E
pair event&practice	448	tL^[IwQP<KdEcU]G5LENVRmjA[EBG`;MH;PR?IL_OlNAERSQJ^HfTLXDK>NAY[@?
pair event&prepare	461	BOZWR>JUOOD\LEjA@L<V[#Mh9P@kZ[H;qN+Rc3>V`FI=ZDBIIOM02GJQB<F.H?>C
pair event&property	581	RB7SJOc;LgMXFhiHMN5H[GDUcGX`:5WI[IQ[?QIL[Z[J#FV8SMMY`FROWNH=WILR
pair event&received	456	$MIoLU4N\j?JCRZTJ@9\VMM4U/DiXI>LDIJO9EED6>KmCMRawLPIL`Dfh;WC_ujO
pair event&recorded	519	<S@VOUQFSeOiY?8US^KKa^VDLTSneBVTTM[@MCFS@bOPIhTILY?6GNX[HR_gWw^\
pair event&recruiter	407	HJ0hBeRq`22J\1p#rJ67bBCKl8JoaMeHgKHe\EX]YFvrsKZFthCZ$2Oa`SD/=rMj
pair event&remind	510	XV[XXwI96>f=\IN=XL\DOFeRK>]JLP:]KkRD?@:YX?FLYPFJ_Q;E=L_NWQRBUGMQ
pair event&review	461	U_KUG?JPVF4ZQ^IrFVJh^#R_G_.SKG@hLb@<UR=?RLPR;GLMCP[EaGE>=I<I;JKG
pair event&role	604	^9VDfYJB5UH:kdUR:QZX?KVeYY=5ScNO<VJ9@cOFQY2ADH#FDHRRmK30>_>MB:D(
pair event&sales	495	S[WVwAB<GCG4UHB[QQHTEGi]PO;JJb<C<KYG^O[HO\W<8VJGAJ=TRVHT8XMAL9C7
pair event&send	493	4NtRDR9E==UI-[RFJ:WS8THGHcQUEST4oRU>L]ZLwj=ALKC9@?RY^CA:5O;g/IL6
pair event&service	541	lIWJJ<N<N[eLClYdNB`ZLKtd>hA6*gIGBFOFUe^NGwF*6LPE>@dKVKHB9LEL<CJD
pair event&shop	448	[\_NWb7U<L@]>@9LT@_WVSB1PAS#WP<L7u4OC;5MgV@7W]GKYGaTWgGVAI>:O]U@
pair event&sign	370	\a:MKOogaIwpfuD`;>.^/+dX4Z;6DcS?/?g.LhKJ4[@CLSW@@F+4uOwfWnQd8GS9
pair event&slot	496	]VQM[e;INF=NFJNAJEYA\+TDKLW;HX3@Z[J\MH#5I`UBdZWdAHSBnac``XA4QnUK
pair event&sorry	434	CV/PlJk_lRFXMNK/JPdeHXBUTOYa^BS[_X:lKa?R`daYwTLmYgKa<OcKf2XR]WKR
pair event&stage	488	EAFuLJ`0J9S<[cVSR=P[GZ7@R^UIORZARTER_TWN]J>JEJ<IE?VwYKK.M@FSFL@;
pair event&start	575	#O>b3;]4QlEIGO>JqF9\YKOSmO:aIJ?O^IVXWI`DNJDAI3VMJUKY@FXK\7RRT][:
pair event&study	439	Re`JVQ5AB^BZN]QXTRRSHJUSTNMNUS1K:W@_JcAKJfVSgQMTO\9Y?[IIwRS8H[VC
pair event&talk	648	Rc]kHFGP]PWO8V8pb9VwXJ`<YiASBWLLDjVUTNH8>UGPT^IWIJaA]KGPIXJIHNHD
pair event&task	459	S?M`[R>TKLYZ@g?mLGQA7KwLFLMISYRDBeC`UILPGoaIGb2MVAe7WLB?M;5MTIR:
pair event&team	551	V\]^VDQMX<AV#cQRYYTh^FJ<;KG=HI9RQTWVB@IUCJYLAWLIGCYIVII^M?FA?;HQ
pair event&thank	528	7B?L<R[[HQJ;SAKG\gPCiMwU[8LQjT[YEQSp;?K]BKIbYMVTKl\-P7\^ZUnDXkO]
pair event&ticket	468	ML=MR-7Ow?KG86gV<S7JXB4wqP(mEF:Q7[@EU5FJ].=GTLQJQ;h;LHB@ONSDQaAC
pair event&time	344	^HK[QJ$OF5cd&R#Z\5DZ@3]LIO%9>fc@N\]?)D8FaMUTJ]Qkc2T;SMe[`1EKDBaQ
pair event&title	346	kJ8]EYPG2k?@YdiJ<O<GHYmZpa<]9wPVr'VOcX\=5ZLE+RHCE+SfLYICbd#h8BH?
pair event&video	772	IVNwD[UKT9HgHBbRSSCBJTE:GCJQMLXE?Z@W6HIGXAVR]IRYS]HRS[OERWM=<ObV
pair event&wait	455	=]m^CS?Oa4+eIRPJ[>B:_;;05GC;0MUE)O>YW?*[AiHw`DJlPFgDRJa>X[F>^;JY
pair event&wish	483	wW?@XqUOSM`3^PEMTNaP9<bN=><=C[^S@NVQGBKW0XE]Re9NEA`6:JZNGJQRY(HJ
pair event&yours	828	CDGTQCQDHUYS=G?SOKK]J-w>@OAP@ASONSIQC`O@GLTF;]4PP9^POYYQCO;RWCUG
pair exit&interview	530	E5'D<LBS`YJc>1KHG]B3fEQLF,M_kAEsCS9fDSIC;Eme^cNVrUCL8R[wZ2j;IVi\
pair exit&keen	495	@R;RBrRQ]SDkK8V?YDC8ZAOCF@W]SKMS<S@]R<D3OHJSa?Q\eFCP?\wVbKa5KYWS
pair exit&meet	432	RQ;T6cO[@g8UTRW;O]7FbUZE\1NDW\U@OJ7FOS9V18Y<nEQUTIFJ<I[ad@wSkKOS
pair exit&move	363	\_B8TWCSI`;Q'>Ba;RGFwZe@b/MF1D$Z?]AHB_FQKE_po)XXXKXOHSlei8mWcQda
pair exit&recruiter	743	:R2i0M=`g::a4(L8AT;0c=:4P,A:w,Eb<N@mDF?53/^VrDYhhk8G9`hf]@r:`egi
pair exit&role	506	>TEcB=F`\3Q\ZIUI\g1F]DU(G=SW<=WmLR#EC-;6HJ<hgJTR^R:Z7WXc>QE=VmcN
pair exit&slot	395	0:5M#c*rFMP^YDN?cc_v.X-,i,I`YVQNkBgaV:QPNS@N_MD[fEd>UK>r=H^GJf;S
pair exit&sorry	500	QTJM=CVBPGQU8.39%_A=[UQ3`E?UK]NeILZaW=TZL>efEVQIREFTK<bCWY^OdRGw
pair exit&stage	456	@LOUPZKSp=Q;AKY91>=dv=QD?<HNV?SjEFM:=O4H:HIw;>VbLQ)BZPp_I%Z5`O<J
pair exit&talk	303	@o$u?RIboZBt=4O'mjOYVSMaCOE+cewl7HbZ4eL>?LqRC]iXu3VTEUfSpe^TX_fS
pair exit&time	549	+8>H:7Ea]@Mp?P\4XF#LlFTH79?W^6cd;CPQ-C';>@P]WA_WMfM-VKha^C`:EjGT
pair family&finance	379	%C)C+<OG;n:YTZ]eYM<MEKYM\]CgY6=_.>Ya5>qVMR5RWBXIAPRT;bZNUaEdC*wB
pair family&future	451	0G:o7=e95c-ERQalGM<ja5[W]LRVnLbO?^Jp4'W>)]w?W?48[bV5PaqcHOR0_HNG
pair family&glad	487	LwJLYP:GMU;eG3\?dMCUJWJK@UUuJMPCN_#FC@^DRYTcVYT^YXCCEBeWTNG9WiXC
pair family&health	399	S[g>CIJZ_FC[[lUTLRC_?1[a<U>Ywp1N[HOY<EB9Rc?Q195NIZ^BWBJHDISJR<>U
pair family&hear	559	8D`@IMXNN\\IeU#,R:?Q(NDQ^Zcu8,bYWXY@@WMM\XY@\YR/VN5[7V:VPR_QS<OF
pair family&hiringside	468	&l^fYWXGb?VJF7VQUgPJCX=#49WhL@RAfScVlSREb2;>qX\HSVVhZQYA\NW`MJIb
pair family&hitch	564	E]:dN`XPSNQA9#<PTUQ>@ZZSJ]`hJBH:?FQMiaQNZ\Q8d9DJP`>XBT_Q=B]S^LAa
pair family&inbox	460	A]Q[KFK=0L4KN8SUCQKhLQBB_R^h\SR@wPOeCdBSgLWCS5KHVV=HBn`[WIcTNMJH
pair family&interview	660	OS/W:MCw[Q-XG=PSPfF1SRcCNGHNm7M_A[[]6BA=8*^pebe]jmDP5Tn`j2aLeije
pair family&invite	380	bUJ6FeU=gg.ME[Z2?c_AUaLSgAf+ZbAZ;W#OR=EUW4<KpPVGSW@DO]NHvCwMBfpY
pair family&join	461	V`0@CDnKR81Pw[`9GqLIrM]Pa2S)Xa4bXF;MDLYK;:(FKDVG0o,HRGWOUaSM=`Zb
pair family&keen	509	)S[I:>Ik^Q>KU<]SfoBOM>[VEC7X[/AiZX8b7;=A=1]IdDwMReKF@FnW^,b=qagR
pair family&link	422	EQ)OU_.glLCFB#EOWc=LbZH>:8VZYA=TYb5`NAbCLIWddNUOfHDD_LW_D-M;EjAB
pair family&mediaword	329	fhW`V]TK?I[G13nHi-`kf]^AYC[:7wZHH[B>QLO?GJN#6`L3@HM@US7U&JU&1`15
pair family&meet	414	?XUN]wTOMTDN7WWbP3ETC4gEJQL/4[GQ7\fSS>H5Q[S?&pH^EJ]KecTF2I_]NmWh
pair family&mine	372	[U2PIGMTU_CO[^HZIH^J3?osA[XKeoJ83M\lREw3;3<UM4B6K\F[4LJFANbXR@Z6
pair family&move	405	A#Na[4=P71[V8M*P5e^A?919GoJkEW]CK?XXXnJ]E[CO@=WFHXff;M_LC^=EP:/Z
pair family&not	556	I]AAUNEO^XMPG9LVM_R;LeS@EBKJaY>F-O#NAAFJG4ddcHBcZp=X-[M`nAeXw\NY
pair family&offer	400	&^0YJ*BMej:K#97?BW>ZL?fABt,aQ;C^_[>uCS(`Q'[NSr^eefZZACSSi/6?RGi]
pair family&office	513	Ga=ZZfBSjoFNILH`eQOXS<IH4HEfL=DWPaOr=^EJPBM]]dUeQS#L7^V[YYMGb[Y`
pair family&official	340	9JREP]MV@S3KfPtKBmawK<@:,D8vsg[eUXCmwaFh\J;XnXbKHwHE@sRVUsg>`KAn
pair family&onward	315	`]FO*GR\(VAicDF76>RtJFV2sQN`oiR=/WbcjTX<Z9.CVSCQ_[?hwc=HTgZ++obo
pair family&other	450	mj>+>J]OB56_Yw_N1`j;dkvqT:D0b[9_>268ZKlF@DWRW-FX5^TZk?ENb1nA?fYV
pair family&pay	474	9ERF=2J8MkY>F@\Sw0KEb?a5YdSaA6\A\<t7QHY:Q]kF1MV.GMLbF8@:=LC&E5rE
pair family&prepare	437	=`?N?I>4R[VLUPjFR=FX_?wLU3YRKI`E;ddFZI`T%;S\pI;ZX_EOE9k]U7WE>ird
pair family&property	517	9Q^HB-YSXbCdGGSU`FHFe<5NHT\rG1HCbR3TJKHNfJK)F>wBJLeXX,SMFT<IBS:^
pair family&received	412	TcACJNCRCF1O?]:dnRNVS8wHIE<L]]K])[gOV%^7YNUC:\ICF2U]DVR>@M9D;IT7
pair family&recruiter	363	C?c\wNkUPJiCK9OeTTIK8NW2T+;g;NfWOV\^I`J\^IBEd59IDY/K(P^MWNN;VJB0
pair family&remind	546	>Z6MROGlVSFw0Wm<YQ57MDSE[:BYq9Y[:PJT5KRICXbgkFOmcZEL9UjV`a^ahYOa
pair family&review	440	NK8YC^XaOVBQTGMMCP:.N<qDgAWkEJA[mWa=G?FPMZ5b[LN]FS,wA[QWQLKAOYOT
pair family&role	399	fT>PFN=h]ZVc*ON:S\YBY][(WHIR[VE>0R?mS7OKKB5:QE<w^Q`VCVaOpTu?^_FU
pair family&sales	338	#@Cab\DMQb`?>;82pL7EL34])20d.>][Q?F5@I/^FQ?QqtKGLNHD&QK5\I7XWK:Y
pair family&send	339	U*1OSh[LGPTDs@la@ZWA<nwen>FC`L<r_`F\_UJZWP8R_E?CI@7_+JvMIg0MSFfZ
pair family&service	602	.YTP3F>Vka6aP8QXPH-7YSLBA<W^n/OfR\`q3D=8;&YdqHq`wP>J=h`rb;c3^af\
pair family&sign	391	M@HG_;YX^6TW2G(X\;UI,GCHQIrZE3o>wCZ]cjXUqHJ\bB`C=ST[LO0@QUA[YYHN
pair family&slot	384	GMA[TFS<DbGc]F8\K=XH#?a,[ipe>Hd?tJIWjD\SeS=-TW35@AEe([F;:/LsL@a7
pair family&sorry	410	8Y8Q[_T86b[+>#$OQSQJ6g16\e5m;</F:M1gdn:j2[ANj<5LJ]9hAf?@JMPPATES
pair family&stage	438	UC5JQ<i/[OFREJKwU\WdWWh\tKHbP_S>$R7\\M]M=MJC[Faq[Up?:n7WO2JDITlT
pair family&study	481	=Q;f@WK^ddEl2OXTU?<QSIi=GZQLS`^VHQTPOJFLJLLW:WWVEQYK*cw^VOX<eZXL
pair family&talk	527	h@WPKVWTLRIBP;CG4NbMhwS8<ZKJNlOOVQhBYKPSLe\6FVKR<OTb@NDU@C8bI:BD
pair family&task	368	I?+mBeRpeMF\_pZ?[`I3B40EHCKJNM<t_HSQ;:@=[Yl]\Wi\Wm_:OBTcwUiTY?LU
pair family&team	393	b@?L;RYT.XF?T>@HW?^Y@Bk[QPc=aRDX26aT\KI@SiJKKPJXAa;TPGQcLwC]kOro
pair family&thank	490	LZQRFMWYO1G:S]v<5lRP^VgWdBJMbUI_NAKRF@P)LG2W93XLOTQC`ONCqHw>A]`I
pair family&ticket	414	KRQYM:][Pt3KWZH_GQ@QODKLVwPChQRD6;Jo<7[6,JN`:WPCHPa=PlOsVplF[PdW
pair family&time	628	#KEU]VVaUIQ\>AKR`WSQTSL7FJUXb@REO]STc[KSG2[YcCZJVY[J&daFW3QKIUXk
pair family&title	374	IUFSQ`U0CS`4FhL=B\O7nKX<TR=T^w6\9PPGX`QXR]AVTNJ@JH;U/:GSAG&Z0Pt>
pair family&video	495	TMJSFH[_sa2YKFYQsZ5Aef`;SQ.OwEFi@P<MGNN[OJ]lh`FPaRHI8Y_MYMaFP`Is
pair family&wait	633	:AEMCGaIKOMP\EPEb]GPTSCHVJSb_U\QQRXOO[^KCEFQ[FMG][5_DTNUF3wWH`ZM
pair family&yours	759	GDJjPMMC?\MF\IbiR=<UVKw[SHFiZMVBVOMYG6N;P<I]JF<HXXFO=QQIVDUEOV`Y
pair feedback&future	365	KglE0IeXNF^CROKP\dJZIHENQhwgF697QYvLJRnGS?UN<;p?iP$YA58.A>YUZU2:
pair feedback&hear	450	PI=OIQX=L@`=0uVD<TlGjPDKMnRJfV\=ENi#YP\ENQ;2O`BA?gN_QZAA]YR^.WDK
pair feedback&hiringside	408	8EFL4]7ZiV^G\(\UTVGAA/)/??^gp$W^PTDUJSY`S;KRCNP@A@G\?w-KVJ\DHNDW
pair feedback&inbox	436	NHGQT=>(hP]oJUN`;RHHBD>OQIGRRG#BCF.W-O;1-GQMN]X_mZS=BNcS<V=PWR]@
pair feedback&interview	427	J=Qa^jdXa>c&L/:=K8h69SJQ?KWe?(KJ_GP;C^EnEOBWK`cHKlMm4cE0EwD_JNJU
pair feedback&invite	411	WLINT[JM)bEVYWKW_wIEYSa>nKO\:TQJ4bGK]*NFLM?JEKDZXW]0\ZTGCUX=gHkF
pair feedback&keen	502	U\=VN]?\W<1OKGjPM]GrmAF]P?U7]i9G#V4g>?LK2;CQXV`Y]XPEDk<Z_FW0TVFq
pair feedback&meet	535	HRfKiRa4BCd1LG?]W-wJ0=VS_faBDESGTAXDlOMY^XG60IR@AMUJTI>GDQI2H5b8
pair feedback&mine	455	KTSRZu>Sl`D_GJNTSj#MTLJM>:Vo`CWdm_3?W,M]?2`?X`?bMeM6DTrFX9PAHSTM
pair feedback&move	327	]2Ck4GKCnW8>T;/NS[=\-EKQ]AHJ9:4?T+MOJbfV;IZZbrsZXb/E9FU_R39Xw5ES
pair feedback&not	431	hY]<NEG/MAh@NjMYD>dOOVcoR;XP\H+P0V2Iw67AAJI>%T2XLK[h`\H%f*gE7X]D
pair feedback&offer	411	d^K*GAfU:\NDQMcSKL>:[vFTVGewp[PnUI9R<Q`N8FF]I(@Ngg=LeQUSOBohDhb8
pair feedback&office	481	#[6OV\]T[JRRCG5KQ;L;gMm<OV^DK9RN=ME^SWcRNCMLO];Veb1?9R_ERUKSV`JS
pair feedback&official	404	IAN2\E<EHLwCngMUHEqe6=EPDTV=M@P0_If3bi]Y\P@<=G:?;R[r`T?=T?\e(@?X
pair feedback&onward	489	^d5OCA\9#Ge>EdAJV/UNHKZgcJQ;EcP4GU)ETAVXNC<I<A4DFCLIFESQH3BCEMt=
pair feedback&other	474	AaPLCNNlLE;SFENG>UR8e=VFV<RR^?PLOVDaHSVj`HML]<\A?w7h9SE9d=M>>a;h
pair feedback&pay	305	QQLD8Nd_U+ATYES4wSV8ncL6=GKXPSqXBg:mJZSBN<]PJ?pXUCDM<V>W>OOMCccW
pair feedback&prepare	417	jWEJLQw;/k`ENV/`S'K`VVhVZd@TSFH<]MQ<@4vH2U69IM9C@DL\P?2Q<_f[A7RG
pair feedback&received	389	Feaolq6CXT;S]K_/r@h/PRjHCQSGBHTEYF_f<rA[b\M_GwESN[[L>hjgZQURQ4=7
pair feedback&recruiter	445	?GTZZ>JPXFO9aGT1YeRSQB:QOAb7^lL\`wFNBRdRE;DPQ=uG>T=YX`?MY(J;N`TT
pair feedback&remind	441	e^AaZo>WNWEH_E@)cuA=iPV2=C4GbH5w/_.`XOp4G9]CGYc\KdVKIbNi[Ac9QVOX
pair feedback&review	486	MG3WA<M87m4,TJB_XCIfZ2BJY[N^l0fV7GOq<6>;<U_K?K#WORJWAc2_EB[H\BQb
pair feedback&role	390	SdZYXIcoCLXYBJIKWYfKMHICNDZS1LTB_KW-wVcX<+2RIKND7N3OXGT;N6Eq8HDR
pair feedback&sales	529	/J?PMXaINHOFAG>QV?d`:L7A6E`TT>hRfOdYLJWE3QD-V\TIEwF]>R>2HKXLWKA]
pair feedback&send	347	Mw;*#GnXM9O_OJ&AVSX5O<AQDYkTINCfQGYQ3e\BM2E3]HwUEd8\BcU`Z@9Z<rGk
pair feedback&sign	434	_?40bC[A?[Pn:8<U]jB<EW=ANg&V#K@Lq?XEXETYDJD`;Wj7B69N3=heMZ3h,KG<
pair feedback&slot	461	\V>EV\g\X?TY9Z;WYhmVPN@8Kh]=_ZbEEw:KhI[<J\NOM_0Li\EZg\QWWSLQ+?AJ
pair feedback&sorry	420	9VP4Fd:N5,ONV@VBcZ>Y_GEUolQCO]dwPU:K\^8APC:8`iZ_JtV@_RNES:d][>AO
pair feedback&stage	613	L`U=>.QL=EQ5]]`U>W[@WNCWJU]AaWM<RGo9\JfNUSA7S>DIFPCl^65OV#IF:Y^A
pair feedback&start	417	:2WuRgP3ZUZhV4SVa.KwT?=h[k5Z`FD9RB@\G:Z@TkZU\CP@YZFdaaUkQcLOGUY?
pair feedback&study	533	XEFPB=^KALP]gDJHCk>APReqZDY?Yo8VA=JPMB@VBJSMFeASXPG=YCXaIL?Zwf<H
pair feedback&talk	713	BL^Q[VQXZDX`OO#MHMQ[BYVY=^MPCVL]X\P@M[QNM_GHKUQTIL][_^WCSIA\@<K<
pair feedback&task	361	VF4F8;LA;8+RhUJ5LLS0RlSUbT6RfQ4?[V<Mb8KBCCFRG?8iS^;YqBe1C#l0HocT
pair feedback&team	625	AS]LG\rKHOZAWEBBQQ^9ZVBRJUXUH4aCTLHOaHwZK3G>M8\HOm)^OM4;a=XNAE7N
pair feedback&thank	335	SJ,?fha)5^`69+(FRBKP=AJDEm<JCk0DZeP:LWLt$_;h8pFIf.G[^dkhIwJING55
pair feedback&ticket	577	ROam]r^1AEFLAX+cqDimCI\-JfWBHM[(``K;aUa?Lf>8@VB:JDc_^wF1Ba:D=G;@
pair feedback&time	571	KMIc=N9T_Q5`M?UXQS`VVCMLSFABdH5R;cBTT:dCDA\dOVOMUZCA#g>^N\VMHc]Y
pair feedback&title	456	TUZV<YD;QFIAU;ENJGjEL<@KHRpHGIKCDAV=VGui`A9C5NVBwMWNhX@BQXkGTSVb
pair feedback&wait	537	<@PnYNJuiW_JA=E?MQGXVM&7=APPPEREbaZTDfwHJMRKTQ[d^_T<>nYoRBaN^HII
pair feedback&yours	522	PJWESQZHNEZFXOwBROcCCQEFZ1qOLBAB^PTHW`ghJQK<TP[:+WGAI[K?TVAU'gMC
pair filled&finance	368	a:iJ@GawUMLQV[l?S]0ZqF;=NNXQv5SPLaQ25B&6Y=S>IViA\X1aRH`]sj2?BJ0P
pair filled&future	435	;>I^.4>U_P^><E\j8E+L9?DPjgOlaLHQB>C9HC[LU)IHMCONH,0:g^TjTwfiXVD@
pair filled&glad	520	;PB\Y[FemJHBIZfCSMEPWaBI-I6J`R^FQMQ8G<AHBAa^b:XmwgRKNWOCYHe0YWOM
pair filled&health	334	6M%v[PeDOe+DM+;UXZI@8jW7VGh^S2>wqT+g/KI?)MrnwPaSp[Yd1beoe1RQXIWP
pair filled&hear	500	ARWPC:eY9cKIdB0SN_I>KVgZE@@AX\CYw?rGL@ZSRCM\YUa_CPDM7SMVSNRB]GTJ
pair filled&hiringside	482	L_<a>u9nK;H6KPS<DfT@@cGXZ7OBQSOS;MCPPH?[Q8VeiXURmwPC4TDF@FZNSdYb
pair filled&hitch	361	SRcELFVw@W^RPQE8L<G*,[C[Q4GUYUi\dDRK]De`mc`MCUZOB\``>LV67WQObRXD
pair filled&hold	556	IEZ6BJGmZJ5L<OLHFPM9bJMPA#J?`TOGUFQQ2<?LPGXE=9IIEQZIf\_CBUTQQd2E
pair filled&inbox	389	UCUQWZf]@K.NIsYCBGKcmB].s:/1@d=D4S`B<:XA5U>GP`Y@RFPMKRdwYSPTDOO^
pair filled&interview	480	>$hmK<JB<S)8\O`F7D/gNO+WVY^ZC>IGXD[UiZJLeDQ@N#;KRNfRQ<:P7`^GVS7Y
pair filled&invite	554	><JZFVeLYKOC9BNTXEDDw=/IPHWVLBRZG8UVdW:DQ;3.2J4LUPPbUWYIBHflSc?J
pair filled&join	475	FX=iRYIwP9<?GR>H?]WW6C?N@AeRIS<CGBAKZ8c2V\=NT\N`b_:]\IOEVWVALZNG
pair filled&mediaword	429	TP/(ZGlV?TiAl[KATdA2.Yo\E8:NX`Ce:S=3;?Bp0`NPHm8e>QD#\D\U\K8R]AN?
pair filled&meet	523	5F_a=ZWkw?RA;B<DEOL@Sk;C\nQl7TeIVPT-OQTr[WQDbda7_fHC[HT2bO_`RLTY
pair filled&mine	455	CR#lGo]P]?E;O>0KAR4OJbG;BP^n$<8GVSKZ.DCKHMdH_TPM:M7V51fT5U-YU0B'
pair filled&move	622	NHNGnA`Q@IaCHP7LMJN30ZLO>aL2_wOcMS^3`^NZ?Q5XCSQJFLUWQYBaJgGhD/>K
pair filled&not	363	=Uw_SmDmo6FaLPa:cU@_TU<S8O0ScHf@QC9VYL:QREjm_EZ^]^u93Hcavo]BFP9s
pair filled&offer	474	_W:S:P:NjS90SwvDB?cRf[>ZT4YAaVUGP@5Ih7J<EBSQhVKPFes\]AH=`8`=8XfF
pair filled&office	384	TC6ZMPNbRPXW^+E)L6TjO4R4:L3_mGZpATpY6KdSc3Vd^HnM[N^:#iXQJb7YLS?^
pair filled&official	427	.TPHD1h=IQISJWSeCR+RECAHwITR.H]KZ4HG>0ZaBRRUF5M6,;Y4N8[F6Z<[G:NK
pair filled&onward	603	FbC<;UILIB'@PU_IO[MZp\^`R7D8ah?NN?LLc)J=?JMOHAICS_JEVQGD]FW<Owdh
pair filled&other	488	Rj9*9ZDC?K=O\OUF;ZGWW;r\k>ZVXV8QE.W*N'N#%.@WMUUCOSDSgMC3X?X?9X[T
pair filled&paper	419	?HFhJOaQ=j<mCQRXEKsNFA^Sf;e<dQ#8PTPHUAR9HDY?9d:TCg>ptQURS,cQ]ZQ=
pair filled&pay	400	H7A=B4MJLh8P\WWhBP>iP[Ewcn3ib2BEg-6J]HOU\^Ib76+3ZH8QTR^8Fk2F0IV.
pair filled&prepare	512	a8]MV?\I=ICM`uSWQ>F\<>LHB\VOGPYIF>Z9SUACnS`U0\#F-OICQHKG9m6TC;GD
pair filled&property	328	XH_a>p3]hMhWW=c#V@RGIQY[P+cbrLSNa5`rN/#('Q\>A0X;HTfVU^jVphLS?H9q
pair filled&received	545	?VS>@^h^G@F[B?\=TAw@SLCKC3[]9@H^S<NGsDu]MBM]LD[GD^@E0MWCnND?PJ[H
pair filled&recruiter	418	ecLJ^PODA@@Q_cF>:4KTgVQG\Yc'fd`@KBL#m_^LTD5:C&Z[<M#LnFQ>P=^;4_Z>
pair filled&remind	546	:HHLG?>RJG9f`KYGDc,MU?&XZTJ`gSEPNA_dFJNB;Y_PQ#RQug`=ALWJEd_Df=Pg
pair filled&review	573	Q_#@D3`>NR=>@EmJ-1b1g[ZJP8H9rE=AdF<XmLeT97D)NBKXP_HUVE.HQD^P=MZp
pair filled&role	846	ZXT86CYWNM9Dboi:9c^GwZOUZ0X<tYC98@WDV;a4:1A;F@RHAbZO_:E>TIX:3`ZD
pair filled&sales	354	BEjVL.[>>P_;JkX\Y@hBWT`V[E=SMW]=Qg<_uZRP\?E%o^kN-AglKb%=KwOgRKiM
pair filled&send	460	KLRb_E/PGXcL8YwcKJ9NO[R`XIdnOSjPIP_Oc@[dSYc;r;KSW;CRT:-IJgWDkI:?
pair filled&service	426	YwUOOMO.16aYNpKgQXT`ECkYS>CBGjM9IZ@RoX<ILFLVH_=@ELUXaYP@1i/3I3BF
pair filled&shop	428	iO)CM\ir?jHLJ6GFD_0PRwfYJI9N8_GM_h4Da:O]IZdSSiFV8L:RPU]XT9PQ[=VV
pair filled&sign	580	JOQWBP9``K<HdQQH7JUc]M;8J4_8wYIBDa_P==;&Q8EJdGE^`mJSVQOGXBmL\UDJ
pair filled&slot	440	dOV?9MR_HI=8Id[GSQIa^[LemdK0w\UC9FUiZ@BED8NP?>MNJp;UPJIXZCWDPWQ?
pair filled&sorry	584	QTVV8OLhMIEHZ`Y@M\O:`_\_C9<;lQ:O?<BLI8K<0MRKSOTSNILTMLwYCPPK^X\i
pair filled&stage	439	LeFc5AIMK5:>ScPEEmV@kbaDSGgHwPNDKL@5k_kP%#><LGUFNr?]rX=6lBNI4eeQ
pair filled&start	335	<CsIklHBUVc;QOs5Tp]*FCHW.<_OpNZIdoLNJiG+k78+RSk#ZZ^YtLJPYq/PRTFg
pair filled&study	422	d?:_KRSMcDYFWSLO>U?Pa^OYOE[8FIHO[MW7>XXWgLF.6=GRX\_0XDYFNwISGZ8;
pair filled&talk	502	NIUND[LLg5FIIPEPG^_CNGD]@B>8WWK;7RY>smWKfjPH@MJ#BEFY[4EZ6d[SMC[>
pair filled&task	397	USFo=G9dFlEZWjvDALK8[SiwKTRGhMVM9_hWfdC]RhZ<^E\=?_CXASSXAbngEIK<
pair filled&team	445	eXC?3Ga=E@#6TfZ/Kj]<]PJ\ZEWBMV>9M[57d=BN<>*BS>K\I_EaR/=O<2LHPXJ1
pair filled&thank	360	t/]U*2cFcEb2UWMSDYP[Lg[RDO]RR]UrFMZ7A>UGUJ,2YEYUB1U[U(wI3oQ_;+OM
pair filled&ticket	418	CQ]3FTRJ6RQSjL[VawGNQW_CG_H9=?'DI@E7UcWn0AFNDHCZQX1K\E]RBZWO>Y]W
pair filled&time	525	BDZ>I@5Nl$@G]ZLD*/9QY@.DPOBDa?TGK'dETI?QXY:9#6HEK:XSe5;2HQ3M=B/E
pair filled&title	578	gBXQ57V066IAbtv<9A_ZTZGc_/`FZQJ5Q2X7`An@IBO:D4[@;SYKq#J?V]GR-JF)
pair filled&wait	527	BRVI_`RMU.KF;S>1Rmi0Gw`HNA^EBiWWTUD=PR^OC:GTNHcbUe?^9?F?^8TKZ`lF
pair filled&wish	482	;wbR_OEJm6DXB?<9PlFEFTXWFVQB[5APUZVZcbIZ[NRcT_fbIYYVBFMAoQpJWHZZ
pair filled&yours	704	Cc\>7qN\K=PR7TLFVKV?UkJRI<^MJPDKPQNR^\LRd=PWwKXGECPN^RV?mOICGEUS
pair finance&future	451	^TJP\0dD4HI8M?KLFmIZLwa\]?OfT[-RBECQDDh^SVVD9HG=BIN_?-M;NnESTRFQ
pair finance&glad	658	?Y3[<O/ZkY.fP>KJ^]6;gGQWT>;[WLOf/@:R84P>S=P\ZDpc[]B>=KwcRQUId[rQ
pair finance&health	397	^R7^QWZ9KgFSGN#TcXG4@<fFBqU7eCSCSJlU\M^=0gQ93SDETVUaE\NX-LDQRY_U
pair finance&hear	458	XQTgjmG[dZE\.VLJQND\Z[V?OL>cROL_IR5T\wDHF@g;`_ZXAJ<M3bqFnaFIEQM_
pair finance&hiringside	561	LmHWFWRPBVE]9;O#G[D?MYOJPQ[[SZGb=G?MD9[W04LASTeQ?MI?H5=MWJNMMUGR
pair finance&hitch	506	^WV9wPEI=I[DbicXeSCQ;X]UMlYO@Q:PSID;SMO\_dJ7IcL64:d][@OF5V>L=2TD
pair finance&hold	594	4=JUG^^RwKX^DMa\^LJFL[E6BZQL85TZ@R]LX]RcRE8LPBd3ZEYTH]?DD]4^PGD.
pair finance&interview	328	WWmJqv5wqKO\^HA#2h;DFjV5Eq8@AE\;6nX`%1mDQ0MlWH=`?`D6QBqa2pb@Q/JP
pair finance&invite	524	Tf7c7XQ@h51\H;T3h_U>ucRHc>P[WOTV9T.cFSTST7PWJFUVdZ/F4ldMW7n7RwKW
pair finance&join	425	/dYwE_OJ^S%PWJ@?Sl=XL@oI_PUTq6bUJf?YM+eBG;Yb>N]\Qf7_<RlSfO\TO_`b
pair finance&keen	553	JGHR9EI]lbJdG;AVw^=Gm>I=[KDTUARiR]W];BIC9=MRfAXWYVFO>UU_S7j3[a[L
pair finance&link	337	+=Uj2Xb7R_X\J\Ph=?1bSISDOwb8SGOV`[LjOOQVSa;AcDMPWo,kQC?=NaGJici]
pair finance&mediaword	514	dZ8R;?<NeP9N\$LOMZA^S\`LZQUJlhTI/aC]J/d.M0_ZH@4SYtKePLTX[?uDGw`L
pair finance&meet	736	3QEf;IGW^WWJZ7AI\hI4OQK:F;UqlLNLNWP_:CNPb;Y`RCbX^w5><[Q_ZAuEJKRm
pair finance&mine	353	le2UM]YQ\bNDjK5oaM49bZbRS]V6SaPP-Edha4NF:ET\UW@V_SFPPiSXDmOOwUX^
pair finance&move	681	Ql/]HrEZgVFl9H1SFV>CaOk4J=CQ\M<fK[R_<KI<MDnUwgFZSaPFJihRVFQFS]fd
pair finance&not	427	EvOCBs&vQtB_$@RwkSC^p0p1<09M.BId:Z>q>%A8KKTvMhciRGS;C]k[E6<'Nfi[
pair finance&offer	678	;]7JEG5Q_WFnKEZZVn,QT;_1ZCFUVBDw?Q>V;E>GAHT\cgXRhHPGJXqZIE?JQLnc
pair finance&office	747	/H=R4?<[uH6a1>QEaR3LS9U1M4/WdK2[;VFk413*72jS\VK`baQ>0LLZk3^#rWkj
pair finance&official	532	nX_ITNj,;UJ5ZRSjENIPOjSe_Jc<LUWDB<^&\VZL;Z7#@TAE>LAnO4CIN]UHDNG8
pair finance&onward	503	iqpBJTJHH<;mXvPE>LLGr]^3QJR4ewON>DABYAL4N92@HD4Ya]KOTKCDIOZ>>SW?
pair finance&other	627	LZE/OSDIISIbgJGJLTISaBQR:NBHZVL^;]GXJF#@DHSHIUH\VAYNWUbRRGV>OcUE
pair finance&pay	516	CZ;L\A^TDeFI<RU?]_E4U>wNqC=[K_CXW?9I9SMT4.:D/LZS\PKLAM\B3`AIKHgZ
pair finance&prepare	509	'A7D2MR]MT-fT<VVic9>OBY<nUIJr<,`R\B@HEF=<B_kCCU[V[LbMbaZg2V:qZwp
pair finance&property	486	%FWnLeDRaDLNG:@%u[G$1]@<>DJ\H2HL[QIQNSUhY8RmhRrF\c;K-YPHR8P[TRQw
pair finance&received	504	=:StIRE^Ob>_kDQ^PX-^<;wL\gN]gLVV?^[k:<BNIPRZZFAV[I1D-iN`UTZ3ZHTD
pair finance&recruiter	450	ST7JEbRZWYFfVFIOOkq<?qYPZA`ISFdKOImRDJwnPiERB7HVCh<gPG79GDtU?KnO
pair finance&remind	499	gZ[cFjQLFPP?MWE]GRXfjWwOaSPJ>g0U>akO<3^?RYT5KV9EN;`O\YAYDZICBNA/
pair finance&review	468	6hGWMwP[jE_W8VFBbhi1Q\@R@BJ:HgTVDLNXV]`X;3YdQPogP]<cKdOYX=PP;=fB
pair finance&role	725	b<MHV?b0;P`?TmIP;0XNCZLSVM`D7A^<I7w.SSrGd\?3-=J4#<OgW@148g1[6#>*
pair finance&sales	425	0IhR.QWXR2]WP8Y*_q2UFPMDQ98`jHSmPTGHVLNJELZ[Y_PUJE=wKXWOXcV\RI[O
pair finance&send	477	?M\JNE7LAa[VR8[]rfS\bUW@[d>eGU1]wP_J*/QMQCQMY[]U;?Q6:]n`R?HDPMpS
pair finance&service	571	CUJOOoPW_nNVDBrBZcBDf,`8@=0?lU4WIi#Y=J\I<C_jaGZaVuV@QtaFaDd4nlMQ
pair finance&shop	426	HeOHM`DdW?ATI;3fhcM5PWJ8E6MjW@I`VF<I<JcSM3i]cego]NK>Spe]w^T5c[Ni
pair finance&sign	360	IYD?EdX@UMVFF=RVwWCM_CeaJDDFYa59\NG,(EL[RbWl=EkhY6ZTu:ZSN\JBXLQg
pair finance&slot	381	FYDUHkKRYl\Wb/S)HLL9e\SNO(,J7BDb;U#T9KbUK_VkQQkKXFD:Q9aHWYceF@VM
pair finance&sorry	580	ALEr7U,`w^Qh;?gUOF4=h2N=NJ0EP0QZJ^Sm>C7:QJlVQ[gJhJZ2OMcd]@;FMFZb
pair finance&stage	435	v_:VRjAUJb_>SQJ#J^??@_[M1)q:Cb8n7]S:UX@jMTYaARKCn:6_IOViYTd)R?VZ
pair finance&start	435	?HO7fPd<96ed?9;CZVP[IaR8RghM#^ITIEKLQBeWIM?WB[J:+3OKb7=7Ih6W7@VF
pair finance&study	476	SP]P:[UVS7]3]HHQPFLWVlSMPPCS@;NQwI4JJPgWG[>P?MVkC;RQ?ZOP=NG`BZ<3
pair finance&talk	424	@c6e)k_Oik7`UKTbcFPRr5\EUY@_qNA]NeHLI4,[XFWSwOXgN:sTET]SkSh+GYQV
pair finance&task	489	Ya@EJakSNA7V[_OGVbnDZSATOAXIJXTfBbQL\QMPHIIXpLYhEWHLRUCM_:f:IUw6
pair finance&team	339	O;fdTXN><wZZ`=<1fDVeO+w@ad<b;SFgFf8%<;GMOXDXF`?D<0:IQ]TBgkcgWFhD
pair finance&thank	591	GVDPHFRU`GGS=Lb_TWAbLIPCGC>KQU7MH\J[4QDK9KcXJTHwGIOC?^bBWH[EWX\w
pair finance&ticket	653	HSCwYfIiX<?f4AW:_nFGXFG9;GEJVIQXD_=h8>ERDJhtoRedfKXAJds]dI^PlYc^
pair finance&time	525	FKD^?XXeJQJjKH;\gZ@Fr7wFZWUF`CU6YYV<5;R1@BFKT>RMSSI;SRXON:lGK[YM
pair finance&title	621	VBOUMDq,GFV.__6YEG`P.UYVgh\WaGRARL`#P_dHIQV?.D6;@CJXQCF>9^d[O=@<
pair finance&video	481	TOSOQdaO:]FFkmTAIWJQJWMMLX9RWOFYDkQ#>H]FGcT9M=0MJNOX=IY_PHSCYI:H
pair finance&wait	409	LrJYORKT5Le_\[I)R`gFPwU7OHgEZ]1ERD/AMFmAHIZOZmIdG]FQNOQf@+_GUdE;
pair finance&wish	531	:g:^,QCW^JJaHM^C_dCOEgG75E*I=N/b+V=[@E<9PGdcbcTbWjRHHc\f^`T[wUB`
pair finance&yours	503	N<0ST^DdZW4DT9BUZw/FB+q:HZ1Yb6NPFK8u?NE1.LPaia\tVf86AJUV_Lk.bQ\m
pair forwarded&hear	536	HH^QJPZ`mKLS2<:>\XMPJR7K=[V_LMe7TDGPwV`\OQ>PrV]FTDLV[KS8uGJRCRIL
pair forwarded&hiringside	462	T\MIP^H[JbDTFOE`TYNHbTOD@IRPA_FIH_KT>Z9TY@LUU`KGKwUO)L_O[4TQURtA
pair forwarded&inbox	331	YS_U=8UCu>L=88gHwY$T\c$jlfNnC:<gR@CX\^dLm15F><A6o=&F[bD4^nPqLk%-
pair forwarded&interview	455	D[vVVTLFgX]N@iM_/lB8Cl6;Y9qGRsTSG^5WDPL>0HTEwqV]NX><VUCNKHj^[f=O
pair forwarded&link	517	ieUVcXFBC;kVDr5UX5XWLIlFH[7M8cHC0`+=wZG?Xr28;ZFY;ET>\`HA.<NRFDS8
pair forwarded&not	489	?GBiLC8Hn43;=8pcWVBf];?D]r1\LA-bKUMS?KM=p4N5LE5`wCH8j<gXGqjij]N6
pair forwarded&received	434	?NL:TNdHTVHLBMLIiQZ3ONAw?QS`JMS_=hn?V7Gc]T^@<UR>IGLY8`ENCHWSPBNJ
pair forwarded&remind	489	QpMdw\VVMDZ_C6=RlXgUNOBCHlc@Q^WJMD`NT[_Uh=BOTJbYdYLAKMB/fG>^6=FM
pair forwarded&review	353	+YtOTSUwP9\PG3U^J=X.CrJX,RK\KSg)C=XLg`eolR]ScK]:@b\qHS?JJ]L6BRNR
pair forwarded&role	473	9NIQYK[PKRSUQ0M=Q:HsQHwj]XKddOWCNN_\R]f?R=p8:9>UGO??VN>eQRkI[@JG
pair forwarded&send	524	3OUX[iiJO0wDLELJXZcD=o/XFBZZ=?`El+WNkSjIl<Y>@SMI5iEk8ZGGAWV\JC8;
pair forwarded&slot	382	#mL]<IMTeVN\C?:4HZ\@RiA=5MNGPfa5V/Pp,dBN8DDW`DiLXTH9RuEa^*Q_aICJ
pair forwarded&team	617	>KM\ZiZX\4\F;;JCdS[1Kw;:7JXY4=cQYCT9lVj[b@HU`MXFBXOgOBB8Z5FaIBC=
pair forwarded&ticket	363	3ZWq:T\Ta_BJP0D=wKWXSh`R\aR[T@l\LWh:diTqVEY:Wc`J_s6PCf7[`:;S@Y4e
pair forwarded&time	563	]na[PeURNIW[3<>5wDn@GhSC7Og@6vP=>[E@uVXTeT:<S_RVF@WdNY=Q<HI]@0R5
pair forwarded&title	505	NjNaT`]fZJeXG>=0ZRM<C]<#HPUPM3FZTP\O\^TQp?g??LG?N?BNIVGUaTMBQN?U
pair forwarded&yours	593	;@Rj<cnKV8QQ717QZUEF2WQ?HQcYLDr/_J\PbMlOwMVGG=@?DiB\Db4PSQbeT2DP
pair future&glad	436	XIKKT>Tr\TLQ1=bDBQ2AAHLH\ZkWfG[(Y=2EdXmbMNZHq6e]Tl]HHX#]BfjA\G9T
pair future&hear	590	<jadP^PL^AN`*JGJO^`<GYD=JR\\0FP8\XENMeJMM)NXwT[LGecO@]CLoCVMTRJd
pair future&hiringside	377	'T5wV1OcSYaNW>1OH9WZ@IS:<XRYb=CFYbgYLUwW^v[TTFb9;a@Z0lN>Fe_Q4PYD
pair future&hitch	395	pb46K[vS9UU8gqGv%;ea?aiwPOYCml;HF=;P5G`bLJ>9>:?PJBVqV@WN@mHOG\;$
pair future&interview	343	EndlZctLU2l8I6SHEI^.8t?]o^bs[=aIX3BS\LqHu)@2e-_W?dYWWFJ@^?RaC?Qw
pair future&invite	426	LgUKKK^@5DHhNIC>T[`Zu]AXM?bRD]:S>\,cVW?I>`>#=Mv`VXoH]A9X](YB-Tj)
pair future&join	569	NA0[OAIG@TM\LC^VgK<ELODIV8MQ;T#RZUGGNQOfSDeabNQARYARKH=pHWZYeWCW
pair future&keen	376	ciFN+W[BIY7Cke`GPG]GK9oNP9^8\\(X3EC;w%K;%V02Ce;n@`K[P0YHBH.N.jfY
pair future&link	432	taT>dWHPN;]Xe_3]3DIXW9dK05K<9]:m)c;<[RC;IkE;DD5wBCMLaOIFW1Y6IKbZ
pair future&mediaword	636	CP-ZNaCawUH`NFL`eO<?_)LJ:BDUbEB`UYKf2EESD0ZedSa\aK]BPebVaHD7ld@f
pair future&meet	490	JTMZHiS7IBNN9Z7QkXFJwi\WLMKYRGSSRSOg^=ZK7[\JUIZhZYJVHIHPo4[>UTaR
pair future&mine	432	ALTiI6TNkXS<)?7OY5bW'#fQPQUcYO[0>RWOl>d?JPaQ4AF=[^K1W_JkN?V:\H5L
pair future&move	506	GYAVfYEADEP;>I>rG=IKHUGDi^T\7CZC`W=QSZ>bw\cRSLC7YLGMKN8b<S>RA8RM
pair future&not	454	HOQbFQLV?.DYDEnPGBYb?<QWK73wU7HKBDh\5KAKNKQaON9S\FS<VW5X@_-4N]TV
pair future&offer	427	I[IEYYAO\/INBO:NWQGZH`_8HR[]NOGL]KPk8_\aHETFmC_ZIMcON4LODwZAOHOd
pair future&office	525	IpXZ^RJdfEbWK9FMpTEOJM@/6OOb==f\T_o<ETT__XRNe`Z_VFwR/fKK1MNVKNTK
pair future&official	452	RME9NV`FPKhE;gDY^NTP-jU>U=gH#^H=LMRN:=cDWFIB7W2P>:X`E@6HL`?WSJF7
pair future&onward	505	O<1j,>G]GF4@j?]wKR=`hCfVXJ@H`Y[3<L:XO4J6CQp]\A\YV`OT,WA.YK_Eof]V
pair future&other	408	[RlaDAW4b#1_@to[GG*Sh:KSKbLZ]GI1M\>9S;fNVAEIMZR\<CvH0lC9g[_X+^ON
pair future&pay	647	fgGAN@RTG\4BOOPZ:^]SWGwWdGQOuXD5EUKTBFO=6D4K-N7NU[6[QG;IUBTLL]h[
pair future&practice	355	OCSXIrnIRGV6;BWOeFcWRZIYMXG]HNgIa?mjbkwlYMRG`@ZOU_-ZUOPQC7ipEJ\Y
pair future&prepare	490	H9Mgidb@UXZGAW#iO<Wa.ANQ,ZJvA`Y>@cdF[SRI_Xa;5m>DDBQNMI@O?Q;D[E?6
pair future&property	437	1>8LDL8OaQAe[CPYeUC=jFjK\FROiRISEef\DH_#19UZUVEaka1SD__l`GjXoIaQ
pair future&received	402	1I_p^mI;7`bcR1#jfcPeDUMZRQO^2#PFRS^[@^>SRY:]FEcYY^T`q\ASTMLVG-7H
pair future&recorded	443	gH=Pc`>_Nb_b\mYGJaHO4V`eV6SBiT3h;6#XODFDLFWGLi8KPWJPLQS\PbpHaK\S
pair future&recruiter	629	Qd?bCIKLAO;YSUSJQYUKXRRNSJQDRU;RH_MYAONK@LQY^VwVW\YNOURZh=QCc`JY
pair future&remind	432	@W;KibWPQBGj9X0^<wVY<J9?FNUF2d,dW\;sYLTR=CXPL]N\Y<H5K_dNArEXd\@\
pair future&review	437	1n[P(Y.RW8E8YPLad]@i\ZHUME+MrAET<]Ru8KDBF0NQI7LLewT9TWVWLQ_GtRZj
pair future&role	659	J6]TIGwSJ6_:WRIXP?PXPh?N\J[@:?M-[BXHhTk[_IF;PPT/?RH^HMEEK]Hj;P@A
pair future&sales	422	:Lb\AS`J_@<;I2XK]^EI>;E32\RdKBbOeT_PjNPW^2@e_<\FWHRLeg#X;EWP8X];
pair future&send	540	dHWVFQ\:`FSCBbIfAANedNZ]POQF@P?X#RgKUFHBQ3`;0[RB\BOSA=PBXLMBOUYR
pair future&shop	648	_PLBEX`QFH2?GN^OQWJ>dKWPUQ]JUNAJJESVPC]@4SWU;KNGTXIXKMPZP>V8TiwR
pair future&sign	375	QRP3H\PNQNH0UK[Z-[[MNC4aIA_O9<YSMBJP^sSJY2FGE?aF-dFN34+Cnpr>PjI#
pair future&slot	387	:]MN[2iT97OPP<dn)a_BThNqNLRB@G5CE=IN;#nAZHjFhOHDnOK[ZA<MZgb?*9Of
pair future&sorry	402	>CrRb;D?7G?RJYbQ7aHeS@6ggw7H_bCVL9N0kX^BKl@K5;ALXhRO]*HUY`[?CS4Z
pair future&stage	480	-FVd\Pd`b@J]D4=6lB)V<ZU25KGTH_aFN[GoBYUYHbr]TZ`^T[Bf#ZeVgIO[NSRR
pair future&start	442	J>dAIVJ=MEjiE7TidZT\HJ\BRK[`KwL>OB7`Q]dZ^^LECOO1A<ZuLAR0*O:PGOD7
pair future&study	494	WKGlKY._oF,hT@J5cYL@]DT;VI6ToAQXRS?b6HRJ>Nij^k`imc9:Agnji>l.lcwi
pair future&talk	438	]g<7.3E=<F+NeV_:3hKLofojf.VCiU:WRHeNm?Y82#D_S5IpNjRdpIMQf<T<`[dR
pair future&task	475	5ICM<F^Z??6U`HCVES<w;=YERKQca4GQT1QL[H?D]M\LO3\DhnHXDLYLW@lQUMc`
pair future&team	474	Z5KJkOc1PCf\NN,eQUAD=VFdWfTO#JQ3Y_c9h]^8YVT25XME7WTQLV=gPWepK92I
pair future&thank	433	MWIQETWXe(5O6JA<W\9OIN<F7ILfFVZZrJK^NL_`9<RVwLHCXU@=LMj;C7[Glc?R
pair future&ticket	433	&$aeTYfEYLK@Y^GMY2MV#[?/Sp]kG5I(nIVf\Vdfg`PXrA[;RaCf:I6T[]T^?517
pair future&time	511	6IgHNUT7;@TF?TBWK8JQ<c8]Sqar1I`@a=]MvUw`_DWJPMNE\UATTG1A`hAW/BA6
pair future&title	445	M<M?;]6Sf;_EWX?fUQE^?IC=;<JLU?VFK7^B9UJSMEYK[NRFsmOEK[ZNYw>BZLFZ
pair future&wait	463	Y\qmgchidA_T?Ib6]SN=RZ#4O9h1cI\;nLRELKb_PKGBd8c4CNLv]@T4GPvm3B@Z
pair future&wish	583	wZ:A46lLN>JMT]W5Ljd,f\TgX=O?`ME:8ZM>V7Z7=>MWGFKGZi6\e>KEKPjG;_cF
pair future&yours	569	`P_EB>]4O?MGaUcEDWJT^UVXZOkO[BM3=JIDbY^/82@B[=@ZDZ_]VEA#EYgC<CIO
pair glad&health	462	M[MN9JMQRRV]HAY<VMJ;j+RKiMO\J/2wlS-\NHaT>MCCVAfJLE1PPODFI[WRFHf?
pair glad&hear	468	[JXbC2rbTcfU`I4Vo^?FiG]QeO=`g8XiRT#?DjQTMK>>U]aK[2OPAASLN4$NNE`D
pair glad&hiringside	355	YaW?kRQ_JMs\7X(7[HY:89JS.^?c7+STfNCw?\SnT^[B*kVIWGMiG_@?VJD6c3[*
pair glad&hitch	451	C@@UDbS@I@jK1]@ANONBMg`._YSwHLW_Z6b9JVd]IW$STXN+=;aqE][>TG:E/BN@
pair glad&inbox	374	DkZn_XY\2[Q47GNCi?sY>\8I3ImKOHO5JY8Lbj=_P^K<feO#<ModXdVOZ>Sa9ce\
pair glad&interview	521	N\HYZccC=OUET_BOONEIQ=\;Jd96MY?BUMC8LEK:37MN=mJ\8CBA@NBNEMN4:VU#
pair glad&invite	397	?akce]+Y;2Ja>IBBVM4dqrm=X\#?JV9j^ca=C06C4AJ=TqgWK8\4V]rSV9T=IZvk
pair glad&join	349	6.4d;Tn-3]4YJJ7iQ,N1HH]NI\4jF*cQ`'RKb^wYiDC3<B[GTUbB>9;X@h/M8AX(
pair glad&keen	358	[C`;CCgKZjj^<>HAbPKLJ6SHe]SN#DTV<I<:`MOj8?L8\LL*EPCI;(NG[KOBfQu^
pair glad&mediaword	426	2aUZ#S2_NX%KdN_5hA@HCDdUF6gQWS8UYGDw(S666@ZYeU]XWDAQ/]Y]`3IMZv@a
pair glad&meet	370	ael`s\lGJSXOgiJ=JNPFI_9oUKR'=]p,EPq0mjS\wY&B\_K\'MOq_DLEKKXo6V?'
pair glad&mine	500	ZD0KRHLH;BEbPLS\P#GT:i<IE_W]=KH5ELBhQQ2BGM^F/JKLZZUCLn$fOMGB^CBF
pair glad&move	287	<dYRhcQ3gJj^BE:GSaN<u^I*gfOrU[QaBPe)FUllR1uBO:[UV[]wJAiTFTWI@<h$
pair glad&not	376	p\6YYa:E]]U<jP3U2:>E`7B\jbe5=wL<&UNAbNAKLlU@H9B_ZqBZ?UPD,3@SYC^L
pair glad&offer	563	0P/V1@<YoVDq@+I^cP7;\>L8IKJb/AKmBKSU>C@ND;TSc]_UIK=3(k`f>M*#YVfT
pair glad&office	477	]?72Ub\MiJY4mh(4FQMPLQZa@TJIHP]k5adENKKLTwX:9hL_@MR=hOFbLLM`FO1I
pair glad&official	512	w`QD7@OU4gZD^OFLV0:KJWhw;Z>CLQ;cNnb$J^9]@QB=Ec@6.AaBFK_iBh6G_UFB
pair glad&onward	446	6NNtSS1OdZXB%JFadF8UKZN=AwHV;KG?deHI8XQ>??jOZtRqE;N<b^ZEc=?C\G>V
pair glad&other	442	IUVF/=d[NUI/P=_Y2DdeLUKZVP]ES;WI\OMQXOQjWFGIw/KKU^AXC\\d65TJ>0HI
pair glad&paper	339	5MINTN)r[_EVG1edwWBNSMh@5INP[W]J)LAUNSMDABu@\dOtPDUXNrYMr.kQ4IEE
pair glad&pay	379	BL*\U2G\`>esSeQ5IP8$`CXH=CF9dl:vMHWD9bFDFJdJOchifk5UMCSwZf63kpf^
pair glad&practice	379	EeP]%CG8iP1X`NbE4p.FOKb]/BY:IPX_Hf<`=J?w6YWTc]MblIY=nZ5Qc-vLg]NS
pair glad&prepare	908	XYNGRHDLObT\VHFZeFLJXBwQLYHINMCPRJNVGGXT:dOQC\TRNHFFOSTLPSK1UUY<
pair glad&property	576	MGQ_[?9Sl[5aaNg7`W:X\jPZ@0M?YeNg7KQ]*L,#5gMhUc5_`]O1Gs[maTM?G_Fh
pair glad&received	543	N;AJ6PKA4C;DhUK#HIQdAFIMlOq@`OYCR@e@_JQH>IQMQ=bXL\BRP=ELE\`C9eLM
pair glad&recorded	324	UIUARAB,=FP(Z;[RFVOI1gFHL)WNW#QAfF6]L2JI],LY`LUH*GQD<+QMboaAHL_W
pair glad&recruiter	491	Q>92RGgwAaQR]C]^;YK4fJ]OIVAeFkXXi?HDGTd^8PUMDRH6CV7H'@eW1X7Ef_CT
pair glad&remind	489	B[dbw\djQ7[YB\Gfw+XZOPR<9HQi9R:FPh_\Vd:BRvA-RVKI)N`N^>4O\]J`KELE
pair glad&review	477	NFh]_M=nbIKUE`Rj<GSN>CXCN&8I1d]JAVRZ[T;4aUbwQNcTXHv;crNG\U`HgVC4
pair glad&role	645	EVJ3:?ZE1fnbAELi]W4Xc7dL]R:a><DW[DIVAQ\^>HHA<Qq=;=R.C,]?1w$9C-[>
pair glad&sales	426	FbUWYO=wqLSW>I:NHND5N@KB;8ARbTFQ%OUeVe#7[dP^FQ?BLAf\LWRaBTBRQM0/
pair glad&send	485	N]^ScBLPaQON0B8clOJODCGEI[RKOOQABNKwTD>ZRAEMSDm;OFMMeJDLR[DE7FkS
pair glad&service	429	Xs6iZMIG\^HNNNK9N3<6VMHFEBZOhPMFVK>cBT)F9BO^eH]vU`AYNVJPw6WL^JVW
pair glad&shop	387	DA9P=j@aTQRYbI^6ZA@BhKaPUJRNK2TV_BPpN=XnO4YwU7YLwh9K7OKLF:b,VLYa
pair glad&sign	593	9@Ht8UGew>]IHKi?>;XGNe>ODTMHTLYSLKQP[^G<]JG?]KUImd[NNrL\ZQKLeRCd
pair glad&slot	613	HFKS:>WMCGPL5S8^VN<Mb5MTfMJ_KAC>wUR5P@OPUEJ;JI[F=9GDL,SI@?YSD>\8
pair glad&stage	662	HNQSa[HQ>UROORC<IATI1bFYIQU6GM_RQ\\:U[UQ<[QNKJ;L#:SLBO8RK^1^C7?6
pair glad&start	581	,j&?HCFGW]*[BCbQZS@@rFZO`I#SD:DVBK?j:O?3?B?SdGKT]\1B8QTcQ;V?NFdT
pair glad&study	696	QKf_N[RV\24HLHNHRRSPM?M>;WaSFFZNSNCYUUPMYUfiVL:e\wJeVKOMQMM:QN=N
pair glad&talk	422	`10Nc]hNRV\AX`\-.LD@M\8VX6\SUCcdORBIZchW@NVEaW^81KRM'#EkbMkk_U5I
pair glad&task	544	`Xm>f6XD7LY\Gf6tGHfYNFwZ[]<:=^:@9aCBmI4?TbQ:'o2/>4jS]F/?9oE;H<S>
pair glad&team	507	ZgF7[LRI-fEHHh0fN\LWJ/wZgw'OEc7ZcMZJE57RBQ@77]KB<4[;`G@QBR38RVXH
pair glad&thank	449	TDM6;^\TA:O8Y_WC.IUCJU8QM;TQvc=#4FK>VR8T[e*ZF8GG^Ub_X<Xa:K7DNQ=L
pair glad&ticket	452	S\ROV?M]6@@T[F<CJL@IcPh12LH<#4KFfbN,YC@N^9QlN@V[>JZDbiGOCAND;=cj
pair glad&time	583	:sT[=7P7[LYd#?8Wv@LVQ5c-ZRHVBISMWR@NXJNZMU=BUTQLNCJ3ZLY;N,KHPAkM
pair glad&title	637	<M]EVIe@8TdhB]9lUW8H@3WXRwBgIAG@UWNEPPFbKYP>(VJ;9?Z<WARK?e'B2CQ)
pair glad&video	651	_JRMoV\E8S^DD[[YF?[S9NWZS`6CKKO@?^OEjV<ISSPO:e;NFKINw;BXMb7WDM_>
pair glad&wait	348	AD\L$K\S:0ac@aJOK@V,F[_>`hXYKWTYP->@MKGb@99=B7K@Z5L+V;)#YX`_I]IG
pair glad&wish	553	h55CRIocMa<UwZU9TRCFSLZYQJ2OVJCTD5\>CP8TIXN_8YEEQWV<CG^bHDJ[^FN9
pair glad&yours	596	=PViOTUV[?MQCQ5GKLZaMQPN5[VG3:^FGZCSPQSH\QVPC`I;MP_NJjaL>HT_E#NG
pair health&hear	394	iKJ#HTPO=Rh5_\5`QWTGQ_9OboO[bYV>WL<FV3uI^>5PVaL2HHV=V-OhitLINAP<
pair health&hiringside	420	MAdDh?ZW=?^cRQaTeL#TT0:VMA\EF_o.?dVIj.T^^SD(L9P>9;FZ[R%ZUYCDHIL^
pair health&hitch	683	gD+<5ADQV`_A;G.QbEJM58P=LY?VN?Xa;GS=3S\@=HPIJOhGZQ:L@_]QZ#SM[VYG
pair health&hold	399	b/jB9?LiaU_bcvjA0:1w<?4VHSESdPc7S3\ERAZ\V`:49:@[B7PrVT;TMoaVM?:B
pair health&inbox	452	bBA0TYUDIU`?gU6H>PgY=an^UcHF2aeROLZ;>LIO6eSHDW@D@A]I8GKU0h7CK#3H
pair health&interview	654	XSwPLSXHOaZZATV^VS]eGKLMDWA?GeJGBRIK]LUNPNECAUL[QIaNYNCBO;>?20G?
pair health&invite	482	iX]YRr,CYHPTVQEbeeNW9OPEM6CC4m2AJcPMPA#R8eTINmEEJ2QRUdKKKSOINJp?
pair health&join	526	gLNHdSR93?\LV[MhN=aK=\L6>RN8;lT:gLY#[a=aMiE9?a=R@TJBVRY<>lAU;;SP
pair health&keen	516	QYZwIYQG`N[eE=S_wDNK^HE:CIIT:XRJZRGUdKNH_AOSPQR[cZd`PK<H_(CQ89oN
pair health&link	508	EcF^9ZPPgEL_U9P6Qw9>PE[4Y2=pQCF]VkJk<F:80K_VmYh[TfS<'f_bmB_7midT
pair health&lure	446	LN?;8>M;E_K]LEbdAp=Ca3[KwURRQ[4_VNU;CWfL@[9L(QS@$95ZeEGD/RL9;@_3
pair health&mediaword	406	MGT:rdO=-1JGZY`lNBUEM:fjF\JdKQb#JV:@AGT@BURK6I;_AdBJa2=9L;RG'3\R
pair health&meet	569	@`NiIaERiH7f:C8OSWK@S9i)5R9V`VJX=W0k5;[#82LoN^VdWS\&HhIRcDV@WdUh
pair health&move	599	FI9U,KYpVWOJ97*b[^H?hOY#d<BN`D^g;P^QANJA15W\pWlUvg0L@TakZ@nUcmU^
pair health&not	470	@>P<6>Z^:RZaNgYBMNCciG>1M_ZVOQQ@N8WIk6`Pj\U?;1dA#4fXSbGDGOG:?TBE
pair health&offer	472	LQ=*6LW?NTPRBI;RoBB\p=N1bX@_EFF\rH9:EIWH/APK-VX>BLCME<L<8S#++,\J
pair health&office	388	VWVTcbE=?NjYCh/UMPDSNg@a3uMS9hV6=CcCYF8]w`E0]`X]R2`PIjJHX6FOM.OI
pair health&official	574	LDKC=dS[TUNBVbOXO`6LWQwD[I?BERd`CUJRP;TGTjTAETT8IZ`AKFF?TLW^ZJHQ
pair health&onward	336	X2b5cLDMSZ9WpbqPPSK<\C\gZK_YeIS4J<LP*]>REdD>TQ2GV<FX4Q.&T4e#TCh`
pair health&other	439	MC'CVVTTQHRDWZ<CNShHRG+Ad;\AKIJw;M?]WJUEYKq=aMUTHE4h,Soge4`[XOM_
pair health&pay	460	GYJ`FNRA_YB[Z5;]o^L@DKw?]D\cWHEpKV:eC2R[3:bHOPg\L5-WA?qON@\:PYSO
pair health&practice	425	=N>MPcLYWWAMWDQSV]C*Y:Y@19Y=mB\JgZ_NH@MdH>I][BpWwW6D3^@\Y@`EDY[\
pair health&prepare	406	\+XdJtPN8aJFF`<O<QpX7aIeZY,CJJi#KZ[-5YK_T_U.DL4SQ7F:\WBDk_6WH/4N
pair health&property	465	HUHW?EDFYOALB_WRcGeC1LAI-L^WNOUECpj>NY^Di3YAhCwPWi;=Sb?UICj`@GBI
pair health&received	515	FTNUSH8LbK<Sc#i\IFNXH<g;FU9aQUHBKUQp>>K5DNh=`P[FYc]GA`EDJ>_DdLgZ
pair health&recruiter	513	RR^MZ_7PNHnXHcC[6<VUIGhV:ZG=&XL.BdUeiX'BdOQ?=`Cg?9aQae#@RDNL;PVE
pair health&remind	657	J:9=KEM`U??_U?X=>[#S]SCMNBAthK:Y`7Xda<HX3GMhb=TSK[KHBEFN`/FLV_TU
pair health&review	555	aOQGJ`UIDV[QOTYJNKL@HWNdN?Pw3Y6LcCHQElRV4EZ[ESWCK&0TQUZpEL<M]N9V
pair health&role	491	lNV(^sK1:Ok1Qe@VH<wf#elhROH@BjIF44H3gERG<k190Y-B8<UOVJX<OA@UU?V$
pair health&sales	430	<I.D@2CmV\BUfJMPVJ*TdDRUd@wgaP]D5Z\WF+_DDEWS[A\\^nHO7j^NF-]8\I@;
pair health&send	472	3NA^GD:KRI]YVK_Vv`?CE<A[Ld\TOJdwiA89OEahJ5HEc<aI9PTCL0ULVNeJ4HTN
pair health&service	754	QN^fE_9OwU\EDcBAPITMP^JFCRVHQWIMBJaBJKYCFFIKV]HR@GfPLSIQN?LL>G`W
pair health&shop	351	TL0qNNDg>k6JES^cGrXKKhUSPFkSmYXKBpCVcDF#E#eL^@GmbKETEu^LqP^\NOfE
pair health&sign	455	Dd5BJGVJ+UUiE%NEfbM>VLqF^eTYCI#Fh;D>=Ieb;>LQ9RWMG9F=O>Z5>>RI8?b9
pair health&slot	383	mglEYf4=+CHbPsRj`BH^9P]g>b+90jT`cLtgWA(?YZ;*0`6\B7w$FO<3)RV%D4S-
pair health&sorry	554	WKHPG_eJR@T=TD3LF>VMwQEBkRaQM6[?LFMHWnXIWWA,FD=+PK8oAKILF*aBG[GA
pair health&stage	478	MR9SA8FRM62AI9`59OGLnNX,s>l\ofbWGFSdVD?*O*BejSuWhu[d]RAUX6m2WbWw
pair health&start	524	L6FPD`j=MFaDQCH;DJEE?:EAOPTUHGKGw;Y?NZQU`<SB`6O;JKUNMREFKXN_PC4:
pair health&study	337	lF[mEjMDL3BhBAgI?D]>i0Bu@I.he]k_X\$BwR9@>B`bMBXPWB)W?];RmoqBF@aq
pair health&talk	503	NYRaCwABY<PH+JD`NDDR_MJ,EgSTd4c[MY]^EXOPT.[YHE`cj?BSEi]QW<VbVMdO
pair health&task	440	ahYeI[V\V4XF7GLFM5PSG>`C<>GE=ZX^_W,NEKc#?^Z:JOFTRWLKQY;F@<TTZ[Ld
pair health&team	472	UCdQ]XR?2If?>^J4MEYT7j?SBiSg5:KGRLo0VXMqk]C->ZD77DHwSR:*6oEFZ+8;
pair health&thank	494	4K>MINJqoKOHC?HAkXCM^=^HVM:qeE0mPYJf#6HS76djf\VawbA+9TcVqTSKbSui
pair health&ticket	390	e?9KH.DCeGA<gNWO7f(YgKTS_BOL]P8B1S#m<K[8(B=HEAPBOBLUX*8H]d]6RhLK
pair health&time	553	PVIP+U:kV>FkGQTMOXOOKLX#FCBh_DSa?bGZXGG.P)jV^PbRdQa6DqRb_#eFelfk
pair health&title	554	S9TKKEQGMZw<EDA]]RLHJ;aK>bD^4KIG\MXF@TP_8XEL?`FE9,_DM?VNSQALR?N@
pair health&video	572	L^@TKU8WfI==J5FQ_ZR@U<PDF>R`jF?VR]MU:,W#;4Yj\M^WiM[>:fjUj;W7jpVi
pair health&wait	397	:U^[h\YXE2I6j2B1O[k>FK?C7\jmOCZTwQO>pXN[cK:D`E`[;IalNgL(M<QY0U:c
pair health&yours	511	H<aZ`Q^A@NjEZaHbLG\m7NbM^jJ[;=YSYSwOFZScZY<CAdJJQ[bTOtIN@KIGO:YR
pair hear&hiringside	462	5Ya?N1]YOLRG+.JIY?XCMBX0#MIPH)YAgLQNNVZf`cFIUXWAQD]VKV.EJQ[\L(ER
pair hear&hitch	621	VhQlWwHPiQU:=PRS^fYNVNoGFmOQSJBNapTLUTTHGGWVK\DLOOILGITNS9WVPVKG
pair hear&hold	396	ALM/]hIf<UeB;SRUc,<CF[O><<?F#)h_,OeC7Sm`7?WA4awOQ6FUKEigWK1OM%1M
pair hear&inbox	460	C=]w^T;7OID-3cH]769VFADSFm5m-@GNu9I?SlMMtk_IPL/8VJX]P:>3;v;nWQ10
pair hear&interview	527	.@Z[46YMK8OE[?US;M0c@F0PMeIe@I\=_BNLT]LYc<PFL*LICUYYZ<;AGwK^?:?V
pair hear&invite	513	R2k:\GW?;X;R^kU1?c=RGM9jqIScmJhT]4JM@<\PIH_WRMFC@iBY<F_8UwU8EQB\
pair hear&join	388	FgWSPn.D<#WcDOHPiVYW5IWGAw]OIfjleX9VUMVkJQJN@k\^iXo>XZE[rTILIZeb
pair hear&keen	552	f^KWINDMMOIbb=XaVbHZ^J_JN2FLGRAE#`ZT1?B:H:Me5UKUKR_@I^[3QJHGFP[A
pair hear&link	398	F<C=TMdfER<QU(;C2h>KbTNWX`MWSM6JKH2cU3G>]LaemDlcJB51HS\gh9wDLOSN
pair hear&lure	570	GML[TlCgVOUI#?5PVG]XPIW?4k^[H?l?aPUQ`]7WVQV>TTYaBK=p^SFEGHQNOCRF
pair hear&machine	665	D@GiB;@@cC9CL<en?@<`cOFgw`P[;CCW5:@;H;S>d<B?1;A>[4P7]C@1EJgQOmIA
pair hear&mediaword	510	OTPbbQEfTKjX0_UcT?WcYQ9F8;GhDG4;>gLDfSNLJA8IHMURwMcI`NOECn9UAXJV
pair hear&meet	412	EGVHMBBFZa@;CU9_HD8j[M>KYw@leEJ9W4^ebI@?8KY*S>45?Z[Kp:IB.^CR&G:1
pair hear&mine	531	NLKZMl:egXOPGGTZEM)BX0>`TC#/JMJS=RBSO;H@MQ^OL]U_J<PGXUYPP7JPQQba
pair hear&move	468	9CVO?8]=EAIbVPVLQ:W>^59kTAaVTRNMwV[MLW_SWON:?398aHR\A<I@_Q?[KSLS
pair hear&not	499	@C=](<`=D]bIf4INH<UdQT#_[YS\^:`;JIdGRAQ=GL`)X9^<`rSHAC@]3C8TEDU,
pair hear&offer	395	?YAAHUWKU6EHGBcB]gS0ESwEcSb_OK<CNI^QE^<Lg9UDH;US;=?EKAYJO>\V2]J5
pair hear&office	557	PASQmeX_wHRCL3A/[ON40^EX96R\:EOPo7b/rgRT`UMN[N_-HR*_=SGOSXCY]E3>
pair hear&official	555	=W;LB@JE@WQXT4+aeGcae<wLN]M0SV[Q3WFZ=BH@DX[U5\B^Eem[JYBYV8IFOR`B
pair hear&onward	442	?\EbW[J[c@^LaYADVaZMCT]PMHWDTsIK>GOFRG]R;4eR`Pe#BHJJ@[TUgENiJYQ9
pair hear&other	391	>DEN2F7_iQfU*ALZ[E,1W/%+FOcHMX]eBXdV4ZCPwXVCR*\u_>jER\@MMiMECVKi
pair hear&paper	461	FP^oEwEAW[aN9>JZqPSZJSRG.W=gMGQGT_UBL^AVQdPLg\L6SK9MG_m3>29YR2<C
pair hear&pay	456	L=99hDYTBb_=fH>1K]BQCFQ`H58:OgU_d%R8<UofVW?U7F#D>>JRU@j_Qs4Q_H;Q
pair hear&practice	497	PJUtB^9VoUAgD8RQLL-9f=?';;Cb^PQQR]@P;7+648fwY[WNsWO=AQ[gs*mJ_tVa
pair hear&prepare	409	18S]Q2=HjO5OwN,u[:LnSGZVMt`NE?XPMKom^6ZFJLS/VJYLOdOW<HCYZlTHG_`I
pair hear&property	531	MKTQ]wDUTSOEB:J\[5QCFU=QM=[O6VLPAaS@eHNNUAA``IN[KTDiR=YSUcZ^HC>W
pair hear&received	511	-<RF@#9I@V>BVAgZLNHhZXU^PaLh`D_SPTP`GL@1X`KX(O5Qd8O@OQ=THblIjEFZ
pair hear&recorded	505	PK>-PDe@#ZQGgETD>A8_3FQISVGPMSZZQEWIT]ZVD_8TBDHBX=?X>F`dHlQAGIL[
pair hear&recruiter	544	0BVRTPgcRTFR:NM4>F.K^=A@BcZwe9_R\CYO>UT^S][8]FXCMNVSPTP6GSR@W.5Q
pair hear&remind	476	f]RT:GVeMAW<UkcD4YL7^pFLO?W1WQF@=PL3RONGD9B6JB\ZOI;VU77#S0HWVOZ;
pair hear&review	594	4CDgIdIdJfDWE4<ZwKUGX+@BEHCfb=>THBOoG7=_C=rV_MaWcdS8RXO^kNgIq7t_
pair hear&role	331	Re^SVprRgA^F9HiNjN<7NQ\<Q>_S:XAHFNJlLCFP?0L\`nRB5`CYC[VP?cA[#N@c
pair hear&sales	444	7MNPLFOYZWGI2BXCd6ZBNF3]\URwHCS6S=Y_cITSHNkTY;Xf8:V\CsA^FN>Gi8OE
pair hear&send	408	AIH>ZPMlfLPN[?e1\HFMefLYZYOLX@JNC<fJBUGJOJBUVVwBRS]`h1BND1J<CR59
pair hear&service	439	8MEHAeIM^MdjJKb+sE\@TDk#9'_?=J`S?Ph-5OdDHA>=VHdAWKS\X=T9SS9K]G]K
pair hear&shop	602	SUQV][wM^BEDJFJAJUc;Lh6FREY^WO]MULQ@NWeNc>Z=o=oJKg0`BFIIX4Y\G>EF
pair hear&sign	594	>gLO4M8Za[Mo5#SIj[<QVJQL<B>mUF,sFTQbFG:QM=]c^[^`XP:L6YuVS`KGVI]Z
pair hear&slot	546	\ONQUHABNAFAMMae.;9cS9Or[\0J+EFhQRNGF9L<LTYD#e7TS6Q:e@T2RQ?ScKQI
pair hear&sorry	457	2TSDE[IY[V:[F\TURHLi].N:QM;?h^wQeDB?=M<<;ZM`CBERWlf7uLPjqTY5m<__
pair hear&stage	286	=]TYXIR>bMS4PR0s`8bq^,I@3mW?9U]XNdHWw^\GkNQY]K9/(a`ecc0Bw:_BNHI*
pair hear&start	518	?F^UwYJVHOXP,ZEK`G=ZJCKMLZEeTGP\VKS#NFUVB1SeS`lHI[MK\J\3]O<IA/TO
pair hear&study	442	#dDFUN@b;`gSWD?@VbP+HEEP,QLO?=4RqGkDHD-=VCNSC[N7RSVHJYFTM?REO@iB
pair hear&talk	566	QYYwIUVH^DfDG7QBNAPA4\>b:d_rP7[O_gX2MZflXIHQeQaCCG@[j`4IVAd]PHJ?
pair hear&task	536	NZTSYOE6B&Dd]^@@@we4YVVSXTiOU^@JZ7;Qs5NYKHB-4\LPG]PcO_FESPZM1RT@
pair hear&team	503	:HhQVLeZaRV:C-Y3^QO@KN4#AchbIJ]d`TlQV\kmX?C+iAlFK:=c1NPUPMOME1-Y
pair hear&thank	554	dCHLB23UXME?DPYkBGCwSBJv[V9OQK:M<>TH>56>EMaX1Z<;T4G4\JKX9OfUXZU_
pair hear&ticket	414	<>FWDQLNi9JB6U9wE;HU`?LFmeEO>EEI.Ne&K8AJ`?>338dFM5-6J9MSfGvJlWRR
pair hear&time	420	3Q9hKHDKdHf9O>X^Z^\K]QAS`_cSE8hRMgqaQWR,><7HrUqCFh#^@LNWY;Ph6AGB
pair hear&title	544	;>T6bMcI::RHYafG4cVY.cK`JiGlDM`PZEGAhJX_BEMGX#Q9?C\bJ<(8Ob5U?7@?
pair hear&urgent	432	:n;ZeV-_K'5J*%qlOXUEl@CRmpRY6wEBDP>uY<HQvR_MNE@rpgV7d]D:X_UUZCOt
pair hear&video	377	69Q;BY?w\^)Gm>\S<iLKDHTmNXCsgHB<Q3a_GC?R<NhPMUVBbEVBM6XQMvTEVg>g
pair hear&wait	478	H8Qpa.SBU7YUCREKFT\9BU;>Ce`\K'I?c\NOeiZjVFD<Q/\PYr.U#l:ObM^SAIDQ
pair hear&wish	517	_BbE?M_EX>R7JWM57j^HNd@cLMVCa]VJRNG:_EwM?>CB^>UH@QNcF>B2HOTP@=TP
pair hear&yours	456	HQ@EB>T.6N43cbkE;w[[P;9aQVDGC\&9`-GCQ8QV<G<?IQQ7)R`j_E5Dg]CD>UHA
pair hiringside&hitch	519	TSWmNO^ZS=ZEEDL<IIUMRcU#8RS95;v4Z_SSO\iRJbE8Kd]NAORKHTDK?@QlMhE8
pair hiringside&inbox	436	^AWD><0]o7FaVAZ[I[GRjZ2>P0=lL>^q2I#_<:25CNH]QGJL^_O-7CBYU3mQZMXM
pair hiringside&interview	380	LaOYPT?aiU4OIaJKR77F`_gCuJ^4ZP;o@h7aJ?S95MTs2WY`Vu_Q9V;UQ#E6nJ8[
pair hiringside&invite	530	R<^XdEM@RSSZ<`G[VWiG?:SAf_TNG>h;HILIwD?>XJ?4M`TJ@@q4H^AFDF/OA=[6
pair hiringside&join	596	DSX`\BK;DLT<g_Qd#SWT8GCe]fWPKVVFiU><M:UZ\UBLSV-A?QRLaNDTCd.PG;B(
pair hiringside&keen	487	UC8RZ]M4`FO[=NFT\LWP9MZ#HSIIRIPPP\NK\AGVVE79DaPhJP[FPEPISNK5<NbI
pair hiringside&link	375	7FLYC?G>JNwab+PFNo9G9Fb3CE[gN2X4gTSN:atvX2?=>3Z9G>SNBFDDIT3XR?DP
pair hiringside&mediaword	444	@:3NQKKVcD$2S7b1Tf8)YUB0O$fSZFUOH;V6LXTmBOTP<E8NbM1VAN^wZ=jWhS0<
pair hiringside&meet	520	AYEOPECHUYFYK2UXcfD?Q9NA=K7XkMYHNI<];#VU@8QVDNTbWR^PAT_USOdOXSSY
pair hiringside&mine	551	ElASCZCf^Z:[9KCASc4C\BeKJG>Zdc7ZD]3d:M4-=M^Od\aS\TWQDqUXwLf;gZXX
pair hiringside&move	414	<K]CZf]EYA?UCE^?GJ@_Nea18VJT7W<CJY>VVE0ZKjRbsB`suNO=a?ipO[X9PwUR
pair hiringside&not	426	VTZFQibAF3X;ZgFe/)i`Wk9FLTjLL<_>;S`9WSY[I>;D0KiI<ckwkX/HiOSY<=29
pair hiringside&offer	451	AECQD].ARIHGYP>?3ap+IdTa1T8V^TwCqG2K\YVgYZLMG5UKF6<hO8VSF=L?:-o<
pair hiringside&office	457	:OAO8XV7WD>[3Ff3;qbJSAZD5P[wSLFSTHEVXX]PJ87EQJI_5U=WG7KHE+[SC^Nk
pair hiringside&official	522	wSdKNRQS-2[LZMd]CGiW5TWQBNc;>Q\BX@p3ZYSYh>BLG7D^7G[]h7EJR\X`KTCW
pair hiringside&onward	436	L4NZJ>i,BZ]EKN>`Q#CaHWmg>kj`ZWX=JLK+Z@tEJXNIBAATGVOXRQI?FNGBYHE#
pair hiringside&other	388	W_RI;OYXd=F]?Bp9KZqLw[I_a3XHvSD,DY3S`:](O-=lA@_]bi;E9`K+cTt>RogQ
pair hiringside&pay	528	5U@VCP>RgRFkHI3KfJALSCgA^=>NULUPNX^o9LFG5F[dM0TaaeM+IPLwnI_9RZ`V
pair hiringside&prepare	529	UOWSMXFV^EOLS@MDaRRKWBsTCOMNdR`NK7wJKMMHN@QPGZIbW<`5VNeB_R=I]9PW
pair hiringside&property	412	T9gg]eW2j=W@_MBRGRdB[JbEN_w^K#W&X<RFaN_G=YG3YHTUFFF[UJ%I[R[TT:GR
pair hiringside&received	401	0Z'WSoWaPPeZ#@KOm_+T]R4Q<cTWZC<>^Hv<SRODHJTJHOC?OH*tION7HZftDTK?
pair hiringside&recorded	400	.PPL7;7lSHTTKQw@<A5YhNCh4J@RwdM@_BRM[X?@XIVdbRRUe`BHJ^[P\[QZKHB`
pair hiringside&recruiter	383	*]h+DB<HFw6gc6C\^CZUh8^RbET>'^UW*dQ[J,TZ\_;f2hfdD0_<cajXJ`D<XO=9
pair hiringside&remind	571	6];nR[?]\\HeAKg6bd>;eYc#K8XUVVGYKSN[AL,AJ;RkVQbjR\NMKj]kdDaRVe_T
pair hiringside&review	479	IA-U=SQ>fR8TZT#IQ>G>6O3TS?pXjFS<cP\;Z-]ENaQedDc0/g;Q'LIUCSh\GO.H
pair hiringside&role	534	[Z8O2Z8`eY2hAGRAZi/@dPqPj8H;uW:U0N$]#?L#3;cffbaR]QNCC_rmnBI(WncN
pair hiringside&sales	489	(@:F;L<KlQb>:Cj<LGW>YWB(??PiH7fL[XEUT4R?K>chK:g;LEV^HoAGKOwaYQH]
pair hiringside&send	548	7f;fH`LenH5PH.DF]X*CG@XLAMCsmAYhZbO`F9EVPOVFdQdf]kGA1fZ^w?lLKOKQ
pair hiringside&shop	440	$TTaKOmaXEPbTNV`]I4G`Ya;%@X\TCTXGEa^iZ/RYOYWl?L`dmIO`Y9DA@iWNwHM
pair hiringside&sign	470	7W:tbO;PgCP>#VXQZDIC=U>G8SF`E>TYuPO<aHa\bKEKNBMN<TJ^RJBUKR_gH.Ga
pair hiringside&slot	412	GOO8G>4\O@6OkFR[O`T3m^YQ/HKHMH[G.K9^4LDk-VW^h^TQY`fH#;=TcNEEcS_T
pair hiringside&sorry	370	_7COGNrIHA@[XW#DiGWN99s3PHB^p83?\`BGG?KUU9LUKDbC;m>RtWnE?2TI(j9>
pair hiringside&stage	366	=:`gLRN1lLUM\@OCT[LJ=W89AOOG=SU;\QJ8TLnW=[D@eEL]HJ9EhwIZJJWKVA_U
pair hiringside&start	416	:KNe=PIEJQRWX:lKbeMYRNWONK?RYPVYMN5w`A>c>[_NRd@NNRORMAkLbMp>dEDL
pair hiringside&study	592	(N$Y>X8r_L<_C*A(SbE2^NM;S:3OfI>w<XWoJE@H/7Yi_Mg]eMAEL[Tng;[G[nae
pair hiringside&talk	487	SkF_GQC#HNM<)R0BW;UTa9L/ORJ=SRZAA\`QB%2AeIlJMGieO]JRZZHIIGITU^R>
pair hiringside&task	471	DQ@_l[[TX4PGSQN`O;BL?k^JGSNlI8O7eN6[jTrQZ^DRDJMCNN3]P=OA?<iA[#AJ
pair hiringside&team	347	@lUkARV=Z]'GR#/XZbqKk:Y\cQLNbc);=^eAXXd=S82$S9LY;vJ\?T'JG_]$iSSP
pair hiringside&thank	580	LXCO@@/@KXHMiJ[V?_JJOLd`D>>NjSBUIV>ZHDV@0EWC\IS^Hg^@2ONcWRq7w]c[
pair hiringside&ticket	351	N_[ESJhfo:OS8Mn>O\g/7SR.5ZBa\6`ZwA`mR9PjUC5bMDBHRRQE:N96Z1Gm6M:=
pair hiringside&time	528	RX/GA[>NlHFnQ%RJYgDRmFYCS<AVgV6[CUMw:A:?7)hkafrT]`N6>ahtkDG%Xg^q
pair hiringside&title	663	OQJS;[@UmFJ^C9AB]]GC[Lg5PLJOwDNV@NTS1CT@/YZ]TRKSf`SK;YWUbAjCRTQL
pair hiringside&urgent	427	SUTmE]KLUAJbWXJLOSA\wAX=IZ<LP6ScGUNPP^66_R<Rd[SQdRK86\[UZb[GQXLT
pair hiringside&video	387	c9=3[\N[YCV9a@K3i'9N^NcDJJSMPIi`51BI#IEFEVIFFKT0VN1TLXaYEiEL8[ZE
pair hiringside&wait	503	-QMiphNBe_NW;M<9cs1NISJ59JC\MCOIcZ9d9E,SJZiZqhdJ_WQI>w^Y_+RGabWC
pair hiringside&wish	358	JTFD5NBLj>P`\]=?VT+Qw;>JjHR91KTpEF;KMk4YSNV\SM`Ie7STbR\dGL?LhdN\
pair hiringside&yours	526	WAe7QO_B7F_CNgFYQ?_TIWUZJvi52YRGT8N)gRdH^c.;4Z=>>Q^W[NF;8j9`:8F#
pair hitch&inbox	454	bILaD\QLPTX,4fVYPFAaX\SX[Q+A?CWZ:D@:2ED'WCBNU_HCZ*?U?SNTIZiWw[RQ
pair hitch&interview	487	T:[,ODK31>VdGa^Q4\Wk8N<KHR0QUrJAY<XVi&7eGw@X%R.A;Cj'Q.B9-lA,HC/V
pair hitch&invite	437	9O\@ECZI'HGJLY9ccOB=_Q]CGkJY6T62GUY*UZOE\bJ<Pw_(9)ROV6A=OA0>3FOd
pair hitch&join	391	IEc@T>d=8-JObcGfaXadM0Sh`p7@UwT6]RAkPoRRwTJMNDBI?P[ZYZ19epCS1LY<
pair hitch&keen	383	CDIITQ2>5WcFVSVM8`OTXF:VFR;>=X9Bh?>biH6_6Zw[?T<r??Z.]LC_qG)8O?6f
pair hitch&mediaword	504	Vl<U<PkTbGS:2>Lmi^?#QEZ8c^UXP<MfBWUdGJ]C=;Oa_PjlZgAEJffNh?X<hD[n
pair hitch&meet	441	2:wBU<QR>U_UBFnW6QVn=)Tn9jZ\?OB?_HALlOJVpshE;==DO2rAkM8(9YMW4RRI
pair hitch&mine	504	?RMWZTYj_CVFEP*<HAMJJF;>4PFCRBwKOQI:<SWVDLF,OWW-NX>Z,GCbTG]VJDVS
pair hitch&move	538	7H;HE9:`E32ZNEN;1j:B[.@TIF/]fa.^TH7bF54B?3rl^GSfv^M?<NaawOK1c^Bn
pair hitch&not	642	D=T>k9FK5K:?REV?7o>J;?3N6Q9hV`#JQM9dLT$cNhbjRK3UV=\A<T?;JNDBD;?f
pair hitch&offer	467	=3:XIBQLJCfY+KHXeCRH_2S3UXFWO6U?eXSI=LKwS5>7FLr:<FHO]7c3@\5X,=?5
pair hitch&office	387	^:VRRQ9:L_-[OnYQ0Z:rKEFBWATeuo=^i]6^X?=jJwsq?'HF[gaSQWGHRGMBCPJe
pair hitch&official	484	M^Gwe^BCCB-_SX9E]c]@D&UPSIAHOmAUPBRQR??H2^^^eK?`OV_TKB,M]J=6ZrbU
pair hitch&onward	615	E^CVUKZXDUXKM,HRwQPTIVZKLMN_KGTL5kKIWE?:QTdURZJ^fMNKUgLfbM\U`I`J
pair hitch&other	463	*J]TU\AEO6HYYY`JNN0d[R_4'R7mMN$Zh6Me;S?fT@jVUPDE]AwASHI<SfZD-JPA
pair hitch&pay	433	?^8=D9h[WWaV\?SNw^O:]BVNbZClYI:@`/^RTN_^A=e^BUtQO>H>95_?5C<5FCaB
pair hitch&prepare	531	>EZwIA92\[WT7^Y^B9YU^4IBTi=k@<XNYWXZ_O<@XEGEL8HP:DHIgEOA5I=G1QUB
pair hitch&property	403	,OS;FO\OGD2US?[L;\;i;D[8].AYX[KBRJRRK#Gf>?ddJPH^cQ_=,TXA\<^HP6GY
pair hitch&received	430	UJUJJ<\#FJ8F8XNFN_\[N8LNZ?RMjW<HfI[\N/hbebpR+QCM>K^FJ<R,;_P.PC7]
pair hitch&recruiter	550	DKGXUdXWRH^?UbBOL=V?Y]ERVHDNAS\T9BD:L]F<HMQ:QBKDCF1RVZ;NI>]R:FT#
pair hitch&remind	733	9KN=eDEH5GGYJMRPMe@]8L?cLO>_Bl8Gc;6eb?=\N[b^LF#SOXd@X=LATU;IILHZ
pair hitch&role	447	wCNZEBTHAM1NRm9U@O;OR=MVwRO9ad3a?D\S_JTcLP<F0SJHDgOH;8a@NkHGMJ<A
pair hitch&sales	441	dC\=_LSCPGZe2rwLHT@]CVUGTZKP8kNA_<RVZKDdBfON5AMZF7TBMR?@A61CPO>K
pair hitch&send	474	V=KM<T=UHCKgU^GeA@KKEWR#fpZKR9PiHM]6us\IHPA1KgVK?BU<b7I\I_9F7SU6
pair hitch&service	499	:#l`M<FYaVUHJUSLa8K\[JBP<nZX>:AJ_OSM[J[jZRC;ANK<P)gHmJ7<ScKL3DKC
pair hitch&shop	555	U3wHO6DEE>RI^KM@<L]KED<KWQO8BWIC[R?]KZOfMXWC/=SHZ4ORibLCGLNSW@6^
pair hitch&sign	400	I_U=a3_7T^pk%@'dw\J#EZs*QkY^HUBV\F_9YTqt:.;LdM_YM9<O>Ep>N\(cF>O_
pair hitch&slot	415	HB]6mYpID<R`Kw]`MVgSiXNN5ZFC;Q]7MVBhZW_S`aZOLWWH*>ERNU63JXIK@@PT
pair hitch&sorry	620	?M/6h;H>7@JXPKB+6`?K6D5cDQ@kKBGLpBG\YbCw]\L_XB?BEPUDIF:4GiWTMRMZ
pair hitch&stage	463	PMIRgQ]VXZ83SNEWQPWKFtOa7HVDMe;=U@R;WDZRMecLCMF<J@QbIQ?wMHHIdO=X
pair hitch&start	480	>f5H<VQW[M_i6FJOdMFIYYLFW`GHM`TJTQEJDNlGMGE\wMSH<=DDPIQ<b>,aYOR@
pair hitch&study	394	CNQwSg`]H<e8:CJSH<aKg<D56f0OY;^HDqHYTVDKZDkFK8nVOW-jUQ@GR/c87gO4
pair hitch&talk	436	6.BC^:9H6K^:q\XG?MKF7fPLYbCXG_WHQJwF[DSi>bdB>C:O>OYc?<dOFdDaKVEH
pair hitch&task	440	JChPg=L6LhTOQH[VDFeT-UDVMInSVTa;hG5TwOGUisU<:@DWKLRahi2>5jMU:CM=
pair hitch&team	626	A<I2wD;J:93O^Ma4=aE_BEDYM]JVJd7D\5BYWFIofoijEI@VGVGJSH8/FS=JD=Hb
pair hitch&thank	408	RZLVIQXkQVPUM:OSFO<Vj>oi_AV-[FCr@B^]ZU@DAB9eLj.[e[@JLwk7q6J:WdbU
pair hitch&ticket	421	3+Q]N;dZF^IdPJCJP/ZS>=Z9I;JZVU;]cNHcYMU`QVK:X]XBAeDV#^@;CLUNFkjQ
pair hitch&time	534	?CNK`CHI#X^`aMNU1qAS4EHI-@Pp`M4GaR;m\DKcLckdS/AHRXT?NCDESYEKFNM`
pair hitch&title	520	I/OTf<9IK7@P^GWR@YL]MTA`Lf_KAYS.mD6JF<GWDkU\RH:EWVF6IYDQ5wVDA4HC
pair hitch&urgent	631	E4]IW9ECP@;IIPwS;K?`F>Ik^`LW2jABVF=GWO.WhXZCED>MZ;_B[EI3/ZBVHU>L
pair hitch&video	563	[Ff`N\]>MDWUBT@^_#B[DULITD5R9mW?B_B=UQCBWYSCDZ8g:HQ:JVbTBOPZ8Ag1
pair hitch&wait	494	KP9]wQIINL]BHBY>BKEeKQFGBjZgKGQMSMGRF_LDeF^D\OfDZ_C>T_GEh8E[KKN>
pair hitch&yours	429	A<aCB3L-/TR@ub>[EQSc6BTwic*CGeh-fLoNk+P7j_N_0J59JwPK\X,.1P_A,B=S
pair hold&interview	751	;G]<H=F_XG>J]dd?@XOYVG>XOA<PRCYWD?wXS@OKKMHM?PYJEPXGdAJSGiJ>JP?I
pair hold&keen	376	M7EApNmVGaXDZiCrfE5^VcwQJ`PO9jM^U[lI3@sd1QF_cg8gKJ:(PL\I6JZOh(VY
pair hold&meet	497	FF[;M>I[cG<PhXdN_m>fl1EL:-.?_>MRFEF_;EEP0EFB\SwIcBS5BE?G;^e8TN8=
pair hold&move	433	NI9[TWaa\?T0FZ:^NHwDS_@@V]IW<KR@HFR*efpXkLK5YURC?@*\Na3AMXP]3K=.
pair hold&not	443	X&oWDY^bSAbU>^rOSPK`L?EH&6b=;9]CC4j@DE_XBYB@cOM-BNcfrD?GCwQMBN5<
pair hold&offer	414	G<GN=Ck_TEK#`lEL4+QngX87Q;[(JYXS-lC<eVNI]<GTJP<DZdSWdUBFg\]U$B@S
pair hold&office	499	AQOI1?I\wEGS8BLVKIA^[SC(D]<DEDcG[R[BURL;P9NP/+iCX=\H5M.R=R`<DJM,
pair hold&official	353	7FYiXMKhTL=IiJ)JIfP#LbZWBaWuMU8JO3hLOiIZR_\=TMMB@cUVO?)<?kV]f4^K
pair hold&onward	401	GT:a>9_/LB;L#Vl<3GLNue?USV]+o__43HbLPNpFNM8=O@I=HIA[tE@Q7%8EGgU[
pair hold&other	532	QS_MKZULMBOG4EGU@PjnBZWC?TGVQF>KCZS#MIfIG[V._TGJRGMaKaQUkH>P:Td@
pair hold&pay	479	YEUAL@AU\NS?CRK=aT<MaJROQSFKZIWG[6R=VGZ]IC=W;:tE4KdPQ@KOOwLJ:6XI
pair hold&prepare	426	E=SKOSmjGISM:H2P^@T>`DiO=5;?IIDSCQFIL`OWKPSDw7dIRZSHNZYQ6OfDIGLO
pair hold&property	531	K<gUIIXZwGWG4kM<IAQUFGI9DPW9LMeMI?NE>`<N_iUH@6jFJ<\N\bQIT`>ICF:J
pair hold&received	409	WYNY;]LdPeEOI3`XhXSY]Oe>]M?MSQ@Z7U4ULX4RIFDRODv^]S?=LF^wbQd__8Zd
pair hold&recruiter	609	C2ON@VSh_HRM<L\EP=UINc@A8PV_;:wEZHVPZS_[\JZGj[kXV;VR\[TXSP>`JI9R
pair hold&remind	458	@ETQb.JDRJRbwX[Y4]=RR9CS@BBLV^SE=Ck[K+EV^OKFBQDJ_5XHhCYVUZM-R5<d
pair hold&review	533	?LY`PlYkh?DNAQ5OQVHY;PC6#ONVL4[>NL\A^PWPCVGJI1hFIL?KCKMRNVRNM@EM
pair hold&role	510	/MrV8oRja,fMQcsDb;QFH`/(38wAg:e5IO\,RehIR999VHt8[mVbb>FFEaZ_-F38
pair hold&sales	480	7N^;EXEd`9'R2Gu#?LHikAIUL4=Rta]PHT]>H@7NC,E>lF^GJNZCN>UYR(/I<WUC
pair hold&shop	432	UB\DaOS_8,D\QJPL<Sk3OhRfSfYZcVXYGEV<_CN^>W<eY#BUKb/mHUcFaPENH7Yo
pair hold&sign	452	e`#<MPKiCRSX\T@GO_<FCWW8ZO;-GT:pNAL4TTGS@WZKQZoiGMJC*F[R%D:La\Wa
pair hold&slot	507	V9kfDA>R^;ZMWDfFMGMc@C@G(LYETGnCEqm:_Fe@cH@I#DY<J:aO_YJWCcTI<CD5
pair hold&sorry	422	:JjZN\I[d@cUS]iG>.ADW_BFe?W,YSe<g9q#N_:D\IT<@;^F6DpYvP%RMXNZ6SA)
pair hold&stage	617	7E_LUWapi=ZJI*@>\5\LKkE8KQRTHFw6ZLn6Ze[joEHXUPWBLF6^XR>QASYeB><=
pair hold&study	547	UHJTJTOdYE@PUJLB<WN@TTJSKUcQSG`NTOw8LAcW[BIK[6^AMZPQeSWG=WPXH>IS
pair hold&talk	399	@SUff;6:T9:PKwRdIMcFkM^PgV8'IXLHBbaOf@jcPA4&AECG+&gHhVDXLR@;Kbe1
pair hold&task	335	':BKnKB]#Ca14?RewbnMH%U5_G\mYKaS15ZJlhEXbXaBLBMX^N]AWBSO:FgD/DH\
pair hold&team	499	P=wLF]G@gIMVBLXOcK^=i<J3=8>2X3ERIMADEFE;V4R?Y?ZLWXJ[\VdHG?^ZAKEH
pair hold&thank	402	G`KEYgu:TWQI3K8XhI'QWS=D=RJXOk7w]a6l_KF\QTJO[nKFea@SHrOg=[lq]Q`O
pair hold&time	406	1ITD1W3fg:)UwcoACSCsc3=A<+V5e8iHO@l8U8(.6;>I+MjORVE<dFLJ<ODELS&N
pair hold&title	628	C-UEFRHLQL_BGF\;YJRQFTJJ=RWQN@]JwKU;H_RRLPOG\9fFMQVTEIZAMGNPDZ:5
pair hold&wait	433	G=ZDS;WU?i_>VbI];_;MLCQQ/L>ML\<WbZMGA@DYHLH0EGDV#P<NRUQ\8l:Ia2MJ
pair hold&yours	400	Hc^X8OAdS@OMGQW>pR@KTU+@NGD<NHB<`^WULTEJG\AGQ]TDwmI8^cU^[qg@?,A3
pair inbox&interview	423	BB=_ZiVlw\KaN=HI]LU=OTEBTT\]V3a<bUm:)Opj^AWY\@qKDT<U4::[P;NEUBJ\
pair inbox&invite	464	WT?YCcZjdiMOVX9KpXLNM:pUbJRdw?WC8NYO5CTQ8\JLSpN<XmG`:LAaC)L8`Eia
pair inbox&keen	530	k>NY5KSFFd1BFC:KB>BPEV_1VAYP\RQq=?bvI(ZGOQXRJ_:X?tM.8HSw_CXaeWNA
pair inbox&link	290	1ZP^Uw+_7?VII^_\@GVhcQmIZA;TIki@fHDEhvH\_TOMT^=XbnQ7NBp78EIS&GQ\
pair inbox&machine	535	TA=NP-I,F]e,DJipPC>V[SYYZewDR5W\RPF+EV^e\E?-A>I:V;EHHP;K9X_jYPR7
pair inbox&mediaword	493	]:OcRaJfXKSDPFUNU@pRO^IENZmdUMQJFOh#eBcWeRA6NVe7O8<bFHFJJR>B=8+]
pair inbox&meet	575	TVLi=JPQT:KDZFYVHT/VbNMwtU@g^?B`KKGB^HI8HE:WQIENW@GP=ISPUVbhSTRO
pair inbox&move	470	AN8ISSB<A1E`I_IFUQJajLj6JI:0aRRTaY4?X39[?IUMDeYwAGWH?NMemUNLOYIZ
pair inbox&not	576	:,9_4=;AhKADC-ktH,#ZI<3gi_Ci7;J@O18>JF>)ERA73;FCk46;RN6]7_crk[YA
pair inbox&official	424	<BHX<DKGXAUjA]5ASDG_FRFP5^_TIN^VEEB@10OEXcLJ?SN=--H^p<#>LJOVI;d]
pair inbox&onward	643	P^iCHYT?NXB[Q<0M]WVDMM]39LVENW[XYiCU0POYBJWXEXawSBN[SfSFi4YFfLIl
pair inbox&other	458	8CIj6`a]kHYV8#1l@]O<eNK2<iKlCDJ^LB@;9eGReIVI]H\QLVOJ<PJ@TCqUfkFN
pair inbox&pay	487	OC4UN[@ki2PHFUZPOP;EX[F_/6THw97V0^3dXTC<SAloXJHhrlCS?hVVGPX>bd^g
pair inbox&prepare	432	?OX_I5=K)0'#K=TcANHcN0Gh`JZYZCZT?Z9KC;\\fMb7e[K^[P?*FVaaWtU<V_CD
pair inbox&received	688	GAHYK>GGBFDBEDnU7@0POX3h^wDP8PAA@KA3IV;RQN:F2JC@dB@MJ0P28lPnB[?<
pair inbox&recruiter	498	FQD]7@M[t8HQ;/a5eM;@^f8JTaY\NLBCSQ+?MY5Lb9i]4LN?w>XMFXGFQPvL``UR
pair inbox&remind	479	YwFQLMGQfMKT:UB<L3TbR\RL2`]S*@MU]Y^=cYPTaRV<7FPHXD5_ZAOB*M;e:PN:
pair inbox&review	468	;EKTSS9;M)O9L7PZIY;SCG9wCcJJD2OP:0RBFcgJRO=P9?3L]I73CS\ZKdZhUH6G
pair inbox&role	580	u1K9=L`LMEVFY\dKEcPCR\NZTTd4HSc]L>_>H8hG8_9Z=X57FWVY#LKVGkS8YNa>
pair inbox&sales	579	^[1VrcE[L@QA=MA=JmT<g@b1UAV?RWBXTQN`KP;PQTTsWwMWU^cSVQNPTFUJIdaY
pair inbox&send	487	TEHGcwC^[7XIASP2cJoV1ZEGDJVBMI<HbUL8YZ?L\VS^cPN>DQ7IW^b>NZDXMYNV
pair inbox&shop	414	9WUvR:B<f@VZ>RElUDUXShOCS]R:RWXCGY0Dt?7KjDT;=KMlKVQn\f_<4<QBMjwV
pair inbox&sign	446	QC1Q3MNF?i<`[:M_gHLRc:lL_vGjSBHJwTEk+)de/AFAC9c;6Q\M6<SU4@GQVVj=
pair inbox&slot	452	3K\V;\RBw,N=2PVeKLcrQK/CeIM\N87:J[MIGkN\[&[IY>\DL1Z]T3</mMXU-IR\
pair inbox&sorry	511	Z>PJQ?@CA84V`\V\=8SE^R5KLZUO;WMMXKGGWLZLWDUP>G@EFGNfWMM>*Lw[<w?L
pair inbox&stage	454	/fkOdTRw=8D:D0C=;f4?Tg?Y_55XK5EASu3k10GY@@DSKNGcJrVDDbgHWPWXn[D[
pair inbox&start	498	AQC_O>G\i]RE[M7[9S9^F5TY@Z`kWNWC#SgbF;;Z2Nms?cE8gTROIXUnoGbTsFLX
pair inbox&study	545	EPfnUfWYX#^UQRLMCUHZFN:8HTL\@YM;VSaUTi^R?a\9T\aJ?CUgNSXUFWBF=8FO
pair inbox&talk	572	GTU:G\Yl8VGNUWKYTHHPG:\DQZJFeO^hL[PgDALJ+^cVUQVBM]#DA^[SMS?HdSNc
pair inbox&task	578	``\]]PAM9TOdO^E\>HM@D0\c@O<EQd1?LSQCO0#J3gQXE[CUGPj;PkT7LMG>GCQH
pair inbox&team	627	>XZFDB<Z^<OIR3aNZHMOwT@NgLEWKH6?YD>NRY\Q\1=LH@fB\RK^F@KSV6aRO]CG
pair inbox&thank	613	I6T[YIQ<iJ@<7@T\=MGKkTFb:f=]@@>[R@>6`aA`w=OL9H5ET=MCf5J72HG\CQA;
pair inbox&ticket	596	JELTB=G=X5IW>RpeCO>^fWDhrq=;&YMAUA56F[FOMZ#V8J:<?+\8[?T96qBKM`H7
pair inbox&time	685	64E\GKQKj7>>8FbNI9JEQh7US_SgA5MIG?MBYSQO_HJDA@G3eB;GM:JMD\w`N_NE
pair inbox&title	475	CL@9`OOmA=O#YKeZ4KZ=YR/GNPW'K@]@SQT>N3dX_MO/T`>8\_XQ$8O_JSdASd<R
pair inbox&wait	496	=GKnKST1w8>=>:DNEVNG^g>ib_@mFES\49U4MWMVS:9OR?RZf@9WVJ-GP?gqYk7J
pair inbox&yours	361	`WV#[_N:ChcOa\4]fQP@G6YO2>MSAfE7LSjg4ZK_:T]*Ko<MI6CZCdZ[>U]PBLK/
pair interview&invite	599	Z<iPwhBNN\ORN_Gca<f^JCZP,RE3:UU4IOSDcOGJF^OPFi5P_5YHTkYFIRELHSIG
pair interview&join	568	YWLFNLaQ3CLCNi8T@MKHERiPMXLR@wHNMTQ@LRN;TiE8:P??E<NY\SEKV4FYJ3I<
pair interview&keen	367	U:GAMWAh9l`1WZ#8UCFEAZ>d#>NK6SF[AGT^4L(v4PkD:r5bDB*3$^jE5W1pFWF[
pair interview&link	440	Y1+)o,+N5q_AdO`C@sUP5Wdd#U;I@fCMQ84EL^JO7len9W+cZE39Q*P;<u9h`MQ;
pair interview&lure	606	EI3W3<9XUW<ZL?f1Ub?A]HY<ME?f\Z'eJX+iO<<TGGOb[E\`ZJU4T`aOWD`IfWFw
pair interview&machine	624	0V>[=:6A_B@=IEbg@5HLWbHeqR1ZC@Bi7HAHXJ7DcAH?AI2TwAH4aUSG=\^VBqNA
pair interview&mediaword	598	AX5p@_ONSHO\6/3:dRO5JTUGLEVSUS?X6UK\H8SDEJhwq]UVXnEN?[Ycm7XJeWb\
pair interview&meet	504	_LSOXwCG;>G8HW,d_LvRNYfGZXF1*hF.,ZL8eW^KM^RB9h:RO8QRCPG?FU?DLLM0
pair interview&mine	548	MP>PC?IYaQ>KV@S@<WG=?ATDU=(j_L=fFD(S41DBN2ZTddR[_O]2?YwhQ=O:\bWM
pair interview&move	791	7@Y0W.:D<B8T[@\+,w9S=@+kBX@wS`ME^:7dHA,oYZSoO2G=d\^1R5+LITMEF9.c
pair interview&not	463	J6XM@LYpMHI9jHw;(P6;bI;WZ&`Qk@i_eDgTN^HHTJ'6T2e0dkZLM1UOVIAG[M;_
pair interview&offer	610	K4SIQ;C?Oe`HfZ=`#@9:LU^ngb9dH9MfJ53[DH]L8Xe_?bKKWBJGHT]YRkU_SU=L
pair interview&office	637	aUCETwGMVW_EbcA[FLdP?TgMCKE?RYMF;^PN9D0I>ZKHETCeILL;OZTMIOL`LTQP
pair interview&official	552	EBLY^J+_QL9f16IU[SE;R8YCUJ#LVM;X3F\DKD<@6OMXLTW`eMHB9g\_^GB,NIHR
pair interview&onward	501	O7Q)A3MH7jT<KZe_DT>[^8HceL6fA>8N59OQJ(B5@O=CJH4UB0R#j;gM@YFI^DGD
pair interview&other	591	9;`VFILUJ?4R]#Q<FLI`ASJX5Fnrj8RSo9PqGSEXdPS`j,cR`w^2MJ5<SF`;NWTj
pair interview&paper	357	NWVu6b7E<TRO?SLZwOjp[%h+]IpBTKE?@pGgL8W;MTpRIJE[PqU@Lh?dG.]5KZhB
pair interview&pay	699	ANMDGIIZ\@GUB<d.R`?>MEFMFGIVQIOVKTATVU5PUKJXXLSQ_ZMJEVPPcKJQFYHw
pair interview&practice	850	;V@Z>_;_]W;Vc9Q9Q[7;X=MKM;H^WJVwHOHf@;QGAB]^nHX]ZZ?GBNg__BdDcda`
pair interview&prepare	496	FGWQGlngDRRNH7YKUaA7?MOJMOEwC0ZUdL>QRgUYXMYB[LcDWR8KWPSVUE@YQ:?Z
pair interview&property	493	;HNP`M+7QKL_)]FhZMJ_UOW;Tj#R1o4CkWNIDG1\]MB@QCLj:*n<W^@3OT>'KHPD
pair interview&received	518	YQ8NRwPmbaWMFnA0AaNVGsZT8\V<SV>C0Xi@KSPRCVh\X`\X5@`DFTSCcNXbeAHH
pair interview&recorded	558	m79BT_ogDcFAk`K#>rOA9XOlRC>JOf=T>GNLMPbSDVVODKDDKS3P:2dfReJfZcOK
pair interview&recruiter	414	YG]H:L;X\XGO,QtXCG@]=(MK?P)AQP^W9G\=(K0EW_;HKnYi<#X&ai=K0`A8X.O?
pair interview&remind	276	^SCfSTA73Te`&U5PV/Sdn%l7A`<?n4@1dw[Bc-QL_`AD<mCbmJkCYVMNDXT76?_G
pair interview&review	414	30?e]7fHaiJ;]2kAfJ4\*6YVTK[gj@`\.\UXVWJDX?bMhMKH`_Dw4M;mL<h^Z@iE
pair interview&role	786	SGbLhZD?CK`SGXV]N;ZW?DEK=f9PET?M^MG0ZNE[db>J@ZFCJ5gJXV9B)_#S?;I>
pair interview&sales	562	SP\7UZ#A.L[O_>TO4C_IBRRR=i@4UVEGN=YFG[_IWREBEU2M>I[FTSRC9K6@VAG:
pair interview&send	774	J`VWdwVTMIHKCSENT;cMDTSD8N^;<OJELS?UQPLF\PGOVYHVVVOTOPKGTAJLR?SS
pair interview&service	391	ONBZQL95RONf>\KW>QKiJ3GZXR#SS]oPXAW`CRAMHfZeCp0[bNmIN^0AYAX>JMP\
pair interview&shop	439	RTjGdLW<7;`tf`jZ=59U9I%_Aa`d7RhAURo#_jB_g]:d:2M7<KOKmE:;X[AR>)-#
pair interview&sign	481	KA8RQP;F'NXFNOCfFVkG:DLFCG?:9S/gOJ#ZH^=TaeBYJQ(<bPfD=JZPEoT[L]<K
pair interview&slot	620	NJX;SMEI;BM\RPWMJKDQ><AR#W?N@Q=BXKJJT_DTYVP_OTENDNOOJYHVGRIHY79V
pair interview&sorry	574	:;HE7##OqH<_UdP1GA<mrA?5G0A9_<[@MM_[?)9EB>OO_BaAYWV@a4Z7<?N4LbRV
pair interview&stage	625	F[TNYwFKWXdK3?2CE9H<I^W3CCD;L]^^`QKIK]OPFKLM>WLG]UILDLZN:SB[SMN>
pair interview&start	447	>A>=ECSh=[EPQC;]bM-C\4Q\POG]WK[\LM@a+?`?0[X\_ORCOcNE#Xuk\J>6T2__
pair interview&study	461	DbIl:q_BLNFHHD7;P_L<>n\DG=VDY^CG]N;a9\NVD4XKiZhc9`@TCATpw,TbKWUk
pair interview&talk	410	?TWUc>FV+dR\HPUa*T#SE3[_<N<VZL.WJD2f5E-\G?emY6?2R7L.K\Y;UWW=R==@
pair interview&task	452	9Tg_GKT1#K<BVSCaQ8_X,EiaJdXKRAMG0CCSZLcERZYG)`=:K<O^jS>3S/M@AHRP
pair interview&team	437	PPfKV[fK5T@aMc9@L6XTAD\NHP8Q7Y?CVHdZ;ULgSaSQB[#O1LQbRTDS3\KYYDAM
pair interview&thank	868	HPNLRTRXO?QCREZ+EeX1Up==^<\KKQRYUHYER\^^b1DHj@[]Nw<b=EJLi4qQDZT^
pair interview&ticket	500	GPEG2UURTMr@Tf8rZHt=C>XX?T2#:PWK;A]MNY/MHhG28^-T7.hFKWRGG;4QLS=G
pair interview&time	652	AMUEJM@RQ;LhDWY\[OFdeD@F/>9CKGb?BUP[RP#7b[OTCTNSKJf=Ya5CCJ=DDTHR
pair interview&title	569	]Pc>h]4I?Mk^B^Gg?LS[F0CE:V?2*dD[OSJ:Ja@M`nKL<d7H$(o#cLBK9t%W49DI
pair interview&urgent	597	96c7VAB?B99]^XwLCO@h>I9_>ZJK:VJ2W?\WV0JfiONUA+GMLPPBeME;Qb9@N<[P
pair interview&video	446	vUG6]gM]'_w0@Q,WZ=O<)UgHJ\JE-j;I?W'1ShaRMXQ67e$aBJ5cNTba1VUW^2V?
pair interview&wait	473	9IrIlXk`2@]B:RW1RLDLFK,Y+CahE3\>W?w\Yj;[MR?oLPMDVXAOPk8DH^WfF.9D
pair interview&wish	369	G>FUX8[emdMRR^Q>M[5,S\8_<54ZUAKwYm+HEc\tG`O]HVSJQJ3^7Ono4n/Q`jWM
pair interview&yours	589	>JmBhVRHH5VZDReBOU[LK[9U4DRK;TII[XSAWkPw^SVg?[=DK:ZRcIM8WYGj<OEI
pair invite&join	624	O;T?S7UE=ZYaABP[wJQIOBU?VUBK?;VHYDZFAG^TJPK>DXWHPLHKMJJD@dGB9<X<
pair invite&keen	500	RZKU[f\T3EbKHO(R@H`QNeDSGLPNLN#V;L6QRsDXM\OWePAI4(=FDSRLXmEXQKCQ
pair invite&link	495	?bFTJcLQPPMM=JH>SVMJ@_WF<5IK-[OU5ViiUJA9==skcPP^fECU<P=AKR\jU_wT
pair invite&mediaword	450	6OC^NJQGQ^LJ`:FDFY<S?RAUT)T_O6TN3EPUPdPaTNfXbSfWecNj?Qd`wJi\ddE[
pair invite&meet	481	.Y?JVLiE.@XOPaR&XELNDOTKDdUdG^?EGMJJEl]GIOcI7XQKBC:CX7SLNw>P?GM6
pair invite&mine	593	GZPl@h;LWGIi^MS^NTROc?w?YP8TX_ED6]HRDAM3:EIQGaXYPUNOJbRUl>ET`ZkZ
pair invite&move	466	AHKHcRApD7:w<[\ZFwXZ*I2TAcLbbq_<T12UT3*[7Kf`>#DE=@\\dGRCXTKH_J5J
pair invite&not	350	H&a9IPkJFJ=SNO_@KPhFA]QawB_IK@Q5MTBQglT4JEN9Y)e@;`EWC=31YGWL<TZ+
pair invite&offer	416	B`<`MWG0Cf9dqYZBP_Ph^hJaPP]GlS7w>R=aJ&Aa8:V]XO]\W@MR7JrON6l@p_pT
pair invite&office	543	AQ5wAGO?CL9QJZOUIH?^=;USa5@ZX<XR=NPY9KSA=On[a?QUah4HG\TWg\QR`TQj
pair invite&official	441	B<UA:MGP`wCQLQZM^?OWWFcR7^CRLMb=VQk:]PL>OWZ\>KNJbaRR:?A6;ON9EFRh
pair invite&onward	376	n5w2DVTS13UT#ewiUCYKYRpY4OLGCHXIAUI;MT=0U^Z;;_FQc9j-ZhNNF<JUD+PS
pair invite&other	437	4.fJR5\G,9:YA^Q2#>Ut*a.QSLhUaQS(o@Gmf[[kaQ?d77ABK*UIX0E9(qLj?@=P
pair invite&paper	340	7f@8Uk4IS4+O4nB'hJJGi(J9M`=<RM8oI`\hd/C?OSB[af\2OVBTjtb_sw:G6=\>
pair invite&pay	562	KK.Q9UMN9RI^?43VIsKBK_jQbJ6i?SWZMDLRKfXV<GIJ>CYIwG7B:A[RJV:bN1_g
pair invite&practice	415	^Jard?JS]#OQ\EYNRU=^MRUH=ZEGOaA2LIKWI%A:YUC\STBLcR[G?WOO_JVEU]R;
pair invite&prepare	410	K_gwo;&5?2HnBW(O_3ToCF^HFp+W^dV*1SSDPJJL`bN-oNZV]@QJkSD=^OE$1XYi
pair invite&property	296	Ii=<WE'moUaYTbMWoh47SXR/XQOU[wSl?pCW=AK:G]SHlLqMg;VGn]P@*bpJK@Ud
pair invite&received	517	RE)FcLS^AcU>caEKWVDX/S_VSaA;Dc<?DNP?b`D\ErUF#S0QCLVH]E>eKIF`P>1H
pair invite&recorded	507	R.>>ePP_Bhl#m`V(4hI2HU]\YICC7o+_D4XC?iamEi\]2SS,;LN9C6al[_GouF/Y
pair invite&recruiter	492	O=L^M[32TGCMbREl\WJcL7bHBh-@_GG(IJMFN-A#LT>RFhN-9>VL_YZ@:Y)FGS[2
pair invite&remind	664	F[OINZISDDSwTOTMC\WIP9EP7eEFPMR\JQ5cFMNXSDPGLCKVGBNJPgI>GBABQJNA
pair invite&review	352	;=Gl8cU5V>eDIA0KQXgMOBT^IYt_XNV0<?TlPoBVK\XVhBL6ZQLRK])><+T@7#ZI
pair invite&role	438	\PWGS\70RSXW?r8W@-Kf;TQ]YF;.1bCS7K>__K8DPw^.*m-s8>S<<YBMRS#>Z9IY
pair invite&sales	626	MNKKMC^SVeDTeHIU\X@7IRnYa>EWUGHw]<SS>PNJ8P^TEXGgP?@Q=\dZQ]DHZZLa
pair invite&send	430	RoPHonK:8H/R8]E@FSXhDGbGGTO0Ip=&d>QJK8@,:KNXJZ#VDLeKPKKENH;#UGJX
pair invite&service	431	^]K_==FRo]UUK=KMO_IO:@Js9@WZ_QJQ0GGEP\U[Kp_iRQPUVH3LAK\SWw8bHdJK
pair invite&shop	420	@Ylrkb<IFY^e?AFT^;p:>3u(ZiIS_RA]%e>1\H^2EU#W4r;GLBW)AUC[N?(U=?f;
pair invite&sign	441	9H/Q-:O-OX+LPJ]M2LDLaJa]wJOW>R'fR+4:KYTWKD;'5J:IF,KQB:T?7`CW=W6W
pair invite&slot	434	IQ`HXRWhMwFFRGDJPj`C_hFaXI>NXEQ\NSPN[SPCDAf[OVSUIA@F?I\eGP>dGW;[
pair invite&sorry	537	UVWA\#NPQSG^sSK@NCKZEUK`OU`C^CO\SSKK>)XhD3QQ?Q;_UY@GZBd6JdTHNKNP
pair invite&stage	540	HOQ,sYIFVGUdEXaD7TOV9<SwDRGE<[JVKM?DWJMLPKCHCB[KCDF<JDO,JJH@8K?O
pair invite&start	532	3f7VH\NPD[Gl?[J``QN[c#g9Pa=gQT?OKSC^SRUZQ9UWNG]CMNN?ChGG<?_Y@EjQ
pair invite&study	412	6YFRWScLP6/?dKd1IQM,FiLNR4RIXbPQtEIVZ#lQFGJSYBRRES2QRF[im3?GNBfR
pair invite&talk	447	M?PwBeKD\mO\Q=l6nJ_IS;KP5D?GMRT\?LdC0CQWPDU[_CBUiB5G<abAT<ufWbIL
pair invite&task	520	RIsSrpVDGEkX:M0Z_EjL3#>67YV@:HD<ZrSNSU1YG_@+UE6=B1jMjk:6BZ7U.$><
pair invite&team	558	QF[UXaBCS<JT??RdHFMKOC[[0Q8O<]E?KJGOA>4L\wMT/d2TR4f-ZgRCBK3;M>=H
pair invite&thank	543	L\1j-^P^pg1aX0]DedBJtAQ<j*GZqJJX*p=^C/E0B2c]W<ScYvV-1Cjcd@KDiw[e
pair invite&ticket	375	)*BN7S]w`S>HHJ96UQ5HS]9'8FDb51u]WMY?KpUptgK[UU]0KfUBJZmMGeHTe4*:
pair invite&time	648	6Tc[FN8PTK#e;FMdtQWZ`1b7`IAQ@GTR?YLUN,9;OPHXPPISOK];VtRKZMF+KMh[
pair invite&title	485	FFbF[H<7Q[b^DjAa@IY@5DdYSa&68d*GKB;7G5EKG`8ODh6#H6g?>2LUNb@dQPA:
pair invite&video	602	V\IFJUHATuEKmK\;RN:FDR]l<$:9Kb9QIIDS<8SM/@aTa`KeDBS#8TSRPLBc^]R\
pair invite&wait	400	YlDMYK5;64I\2Y6w=HTnOAvDHh(PLF?VQWZFf+7SkkA+3SHU38v<jcHE;F$?FQ[H
pair invite&wish	413	LYe`N`eK\HgkMfEEcRcYG]A?tXYGwXd?UDaVT[Tk<^OFj>W?\e/a3E3lBG^[HG7I
pair invite&yours	583	^RqQXwQV^:n_:[IVEQbW]c@K(G25JWEQUUF?c_HDZ^UN4fGiFCMDNUT6RLGQWMCN
pair join&keen	472	CV;<(<cX;c3PZ07DKb;:XRoSj@]ja5^LC@Sg<9`O/EUQV@g/^d=XCJEwQ;OLYXO_
pair join&link	393	:oi09bURA\JQ[^ARUKHR]bi?Bd4wLGAj?d@6DM>JReB0@g0gM)1KIRJ;QS2U^TNs
pair join&mediaword	383	J^7=<R;IsZORJ^@LVw<%MBLOS;EN\IUgTC7UE=YEBAJoGUPaKB/E,BivjCr;XZid
pair join&meet	410	\J6BAXD96_]><PV^CeBONFwT\@3QIO8V-DSo>CpR=K?D+]G7HC`8ULW^Dd7MUIEY
pair join&move	354	(dbJOUaQD\i[0Y[gPKd[JKJVUt(G:iP6KAj?Z9[Tq^P8M`D:ERGMT8dM=o4VFEJ#
pair join&not	399	8-^fU/B[\[kJOK:M`>S6FYK+,?=7O-Sdg<9HE[LKL=tR>ffFoYMW/Zrw_q_meC@c
pair join&offer	449	-BAH@Ee8VZEdmQHfRfOUBF\NcZKeGY8N`)DYM?\dB:*S6JOPG\T6XKP76pB#L2n;
pair join&office	512	QNJgPR6V?TK\C@`\bw=3kDZ?YADda\4TIHGP1D\<FGP\_@iTVUE/Q_T[bXf=OfTN
pair join&official	471	6lVVREIR]AXY66IDoLN`=RB;NDVj1JNKiw=NOPZ]UWFJM_f^Y;BHMlH_OENND[P[
pair join&onward	611	LDFC?5`LES8=VYRHFTLZJYmKNL^SFR[B?JLWH@VHXYJJ^MN=Y^IPwM8fTTWB@V_M
pair join&other	415	ZwQQW^qCK9-N^Y1@V\IJFmK`R9JUAt8D8)\TU^cI4SD@?-:\IIIiwG<N\YvDKT<F
pair join&pay	492	DTPO^Yd4JWH[;/F;nXPC_HLEZYCZWI=gw7YdbFbRRD6UhT]1SMEOBTVH92A5UKWT
pair join&prepare	553	9\:B/HMFF;QvOKS>I[23jCn\TNRKn7DPTN@L<9YP1D<TfAhATO<AhMKKQ?Z@K_wK
pair join&property	530	Y_P1A?jAAO_c[Vi<;L_AbRZ`dKVI`^IaAGN9OLhL3A?DE^<JBXA\K:RNHBQMFwZS
pair join&received	635	7_/W0RSP;\=_\No_^m/RY?VCwCRG`LDMXT<c?1B?6HG\9\Rd]ND5AZgVMAADaajR
pair join&recruiter	568	3aAF(TJWWl$[>IGJa\<\cKtAl<9Pe<8R<W4[13V97?\U\F[Rt_@>=Vdlj<l'Ow_e
pair join&remind	587	KJC_QhDwcH?CQ1B#KO7ETVTZFT@]CNZWvPVBL]DUEBKMVYcDLH=cCJE^UJpW_`VU
pair join&review	516	'RaXI>M@UO@OJ1jfZG&HUFsXMVDe\E[TNLfS[DNH@E9AZNi=UdHTOPKGZAw?24nh
pair join&role	669	BOQ[JT4RS?AZP]TYVTXg^=YH:SN9D\8L#[JUWHE@EGR[PjOLH^cFcIGYNVEAVWSS
pair join&sales	419	guQJ@iOWRXCkWB;u[9iDeZw5cW;U1JFbQeFQ[27;5R_CUVKL,C\3Xi:J8)W,LK]i
pair join&send	421	ZW`TC6N\;aEq,9<go[V<E@hNiQG`JTLRU=D=d<=[LUY\EAV>Ua;%sFN_#LOCq\HS
pair join&service	549	5o5M-]=^mS2LK:h<KYACnHNIgBKbiJK`:A=R>L=5E1ewuRlZ\dMNKPgkn2hIefkh
pair join&shop	484	#g.LKbRQbE=^QYASMOI0vFE]HJSYlBSa6:_fG73K3C\[[]VYnc@NSYts`<d2JeXT
pair join&sign	350	:mQfaE=AI+^WvJ9(USV)EMJX0UNBCDJWe<b\K#e;&:AQH1PJCtO<TKA4YLE5EJ=3
pair join&slot	444	\PGM7\bfD_>BL\L_NS\<XXXGo:JqNLUGZECS?m<^P@wUC[^]bR06A;RUSII[UV[E
pair join&sorry	428	BAXwHoPWP`^SRH?Jd^8Z+KCI<9PX9D(mY@CWYa:WZSYTYDTM`L\PHOlaM:dJfUGg
pair join&stage	493	WZKb>KCFYEIIM]W_GG@sg=I_S@T>hKRMDC8U]#M6KMU\N9HVbMPLgSA8d8cQQX`I
pair join&start	467	NRpK72lJ=JFQ.TKTJY8ClBEaWp`QHWOH\,6CKNl[K4#4W1WHUO\VXI64RU^;3hG.
pair join&study	362	I/@;cbD[k:FC^@_gF@eO7i#H?>R[tD\F_LeA>\ZHTPmb\DiYTk>-:hOS1HR#Q;ON
pair join&talk	471	DKKZU?EBPiIXWFaI>LT?LM`YYE@1nV[VK#$^S@HA@[?LUfRJ=?N=UGeSIlQXYCO[
pair join&task	482	2FSVU8G[IRBdwb(7XNV>NVdkLKN`Z@Kh2G7L[(0]BXbTSY7Z^,FHP^[]XcLLhN1Q
pair join&team	570	mGQEE=]F;\F\lfKZ<NWLOHwXkTS5MR<PH7JDMHWI2HI:JR<D?H=VN9DBOdBRPIYC
pair join&thank	336	l^T8:IEL7aO<GSN4DDSH#3cWQNMMKT9g]<]Vdb?7r`Zc]D@@ZHD-MP[tT_YZK;h<
pair join&time	583	c]QJC4CIEWSd?IWHQ;OA`Ft?Na<69ZNHJFCMY`G>;N:ONSYB`P]WV[6LZ5E:GbwC
pair join&title	505	:c@\OBT:9aZlDCBrh`<SU<KH^UH_?RHXh?#9HF]W<4>=]ew@ENT:>@SBKII<MCcJ
pair join&urgent	345	\]Q5L[@waB=]H=bTTSS3dXGXrQMLTD1SG.:CFON7mDUdW6V\d;NX?d9fLA^PIJT<
pair join&video	520	abNM:]\WIK:QUMhDO#U1kUNKeOHDJ[EGMVNWO63<VBK<XV\FX5_XJ>RAnHYFNU^Y
pair join&wait	439	(MWQKlTTbH[W(&BRfTZVU?4R;R`v3MTHGaNLiUaLY5?3Sd\Jwh=K8cLFiHQZTIYe
pair join&yours	493	YPM]@7C5SD_MFOKbEF8lSA[OZLF50<<V<LDM:KVEOF@E#TAP*,SQKU\d8rK:B;VD
pair keen&link	567	TbZgVjCLG=PTPe?KWD`ONFH@8YBiAYVU;JJPOA0NjZ?LB\`OMg`NZw5DJ[9;DPQS
pair keen&mediaword	474	G@>`6YRB`e>\j[S^Q?HJPM`RJ8PSfGZ^>TQLQZiDZIRApXn<w\>K4a\daTUSTbaU
pair keen&meet	354	1R;QOm_Z^STie`J8D0L7\\]]0WNXM@#n-h?><`KQiabiPp<^,I:/GEeN>U2XAU<C
pair keen&mine	537	2CJ\#dS_dNNk-2O>P4DG=NE5Ag\^Q<@=PPUV?Q2RG;bNsFUIaR4[1PX<J:EEP@JA
pair keen&move	685	O;QF^IM@5QHFFRBM,SEZBPKOBJHbAVTRY2TT]TG^pwV]ICLVPN_1DZJIMeODKD6I
pair keen&not	550	MLADDDEQ?fHO^RTKEjCPFiwUbDeFXV0fQ6HWVBU<BKMJ<<P?RWJN_E8GINMGBac^
pair keen&offer	626	@]DFHIDbTGQrN3RQQi17^CV;D;BSBL9wKH>g>B=SRDdQQJjDSQZ-?YaITH$AaPhJ
pair keen&office	549	_b#RDTKXlD<VINVKka;IZHMEED=bc84bD]WjXGL?:UHiZ[ZTUSKC2ar]`6\Xd\Wd
pair keen&official	529	Dg]M9O(dl]1YO,ZMciHB[8NEJ;AW^7MUXbQUE:<HaRRwVOM`ePEFRRPYW:L9raV[
pair keen&onward	480	O<UIw[H=8Yc=NWMCSKJM5PHY<UCQ<NT],KM;Y^MC=ePXKg4T]1UUCRT\4v>[h0RE
pair keen&other	538	QGN5*5R>`_7H?Zb^8D=TlLhE=P>JDTV[U:eHK5JFNLIYAKDO:FSw]<PGLg>DMSD7
pair keen&pay	557	#>F79FXD<kZZJD1HHi;J9KjWQG?U:I9h[>8C:RFXFHEE5HSK6F<9<,_MICLNYMEA
pair keen&prepare	429	Td^`aVAYiK<WIc7T^KN[jcAXIJUqR_8Y1ADYUU/HZ0MKLBQ:Pwn?c_AYZHP:JsVY
pair keen&property	365	1L-W+7:nZbZlUD9'5M#7TNoOF?L<HW>nF^:]$.+C5=dmWX^jgZ(7+Rpn9XKKrffZ
pair keen&received	409	PFEQdIbJQY\XKmVKHTI5ZWJIKoCJ0DD[Je[#SE[aN]U+M`Fi<[<@SONER`PVTKL:
pair keen&recorded	606	WJEhFbF`cUMVWI\VKWE?GU<RK9JaZNU_KUUZ#Z=Q9KW``KNdpOAE5LaL^@P\JTHQ
pair keen&recruiter	479	iE?;XaPF:YkDb^VLHN6B)`mgYT:C=w6aNIH9K;O[:sJFL[FOM=CMBEHR7rAPW2DG
pair keen&remind	571	XcMd]LUA>1MgFdHP_RQVQ<uIOb@9WlWQ=\M<S1JHL[J1?W#OCDVANOGOAS<9>Sj`
pair keen&review	588	9L7U:CNg`NNRP7B;YhGFMCLN\ISaFBIP>KOV>T?aPDVliJwGNT9SKaWMXOM<R@Wb
pair keen&role	649	UDSTBKe*@_^YOS8dRPX`GGN]d\+Q:VH:kF#EK3R`J`IF,a:N@CD-XKRKCk?QH&H?
pair keen&sales	432	cFTZaq3OPARh<BIe]JIK28`d,O61Y=4MGN:VT\PFAT^ZJeF[o?G#Pb[L:NE;l3QU
pair keen&send	642	SNdVNRDMHPTSMZHNNLHSI=BULi>I=OCgVIJMUEI_\VLCB^OHKIFCCVHT6w>HL.MC
pair keen&service	470	a9WE`KOK0md8d^WNGTOiV9rS;J8=HwM\:Hl-HI,^A[MIK`B=H0^=cQE7/vEGQI>,
pair keen&shop	375	QJ#O:WCZ;E\@Y\A^<IN<PLgBRP=DF\&]F?J>QH9KeF8TjmjCNSRB@R\IHM5LAOIY
pair keen&sign	429	#XESU:m9=ZZ`7M&.]S8:RPh>:a\VJ6GYmFNA@aiQL6JNY4o=FNCZ]S]E<3PSHXNI
pair keen&slot	539	;kRKEL0DN,Nm4D@U]WUa^Mf?GP?WAO1THiIgMS:1kA:S\cBwT6LPMdJNR?M8Bane
pair keen&sorry	430	:#PMP@HaN9HbYQ\B=6XelA:a5?1G[D\DKGd5=@9,Z@IN2Cb=ILVC^<\KTpD27USG
pair keen&stage	398	FX[XPNCOcQI\>GSE^j:HOP><GG\PcWWP^LZkEn+FKbalYOwEVBLa+?ZCX_jNdI(_
pair keen&start	611	KZ6GDBYQOVWrH5HYYU9SNKaPwN:`Q;;cUD6V>FHB6LTFK_[U=R>18Uo^Y@KIlXYK
pair keen&study	400	@RGmS]fKg7QB0UHci6oVDwK?3up\A\WA]^kPfI_1`H=HJWD?dJUaF]5CM^1]IB`>
pair keen&talk	523	@K5ZE^@c]N?KI:NUKY7>WeHP6#-8M`7]BREh=BPBLB_oHXEfO[CTERbfAD@\dcKQ
pair keen&task	359	>BZ[?Y1oK4gYE5I?bY_J5iCJ9HZfDCL\<T<[kPnYd0MGX/wGvGZH?ZTIOrcc\TT)
pair keen&team	584	NLH7C_ObQbM>IIKHOD2KOHwLMJ3OLJ7H>OICLH<<NIJFRBQFM>=J,=d?\P5UPLDW
pair keen&thank	470	I[K8BGNDJZAM>TJ@EOETXaNGI0=CXW-QS[5RU(UOb-88VKY0;RV_ODMAG#i>\pkE
pair keen&ticket	400	9e^6<U<<YHNS.JZ=fG@H_;V>WG?Lb:RQY[BbPKbFS#oXAGmONrGZSU]F>7wMVZ_W
pair keen&time	852	LwXVHJENGFSl;MASnF_iW<W1XUHICYDLF_KW^NI6NENEUWV[KIYHSc>?PAO:=LcM
pair keen&title	586	\XQCQaT>+VwH?c;bITOO=GelJi0:'k.AR>/H0VVVNv;<4dB6@@1U>PMLAa2d>CN.
pair keen&urgent	413	$9NR>R>`rAYa%E>]O7#Lf_C5Ekhm2[E*_\_3R]qDbEJ6J>JVT;Z4e^lVK3Y/7OVC
pair keen&video	434	_;7KRnZCRPAB\VZS=SDJ*fWd/9W@>]?bBBmG6wXeCLcIQS85A*8L0Te`2`kMsNN:
pair keen&wait	519	DoOT_SG_LER\CRDRbpTSOft#8LE^HJIYgWg^BP>n:D]YO]chAMSI4Sc[X7L3`VIU
pair keen&wish	541	U?:cDQkW[OOJY\IEJCQGHIK[Yaa9T>]B`QP<#WTeHIWX\NlGOOFT>YPP;eFeZL`D
pair keen&yours	441	ccZFXrTBJ?pT5S<HOG[LMcjc7M:.;oZZGR%9L]`ZA[/K=[3P47<D`6FK5w/nW6P1
pair link&mediaword	668	/P>ZN_FMCEHmY2BBWKQ@;LDBD@MIVEYIEQD]@JFIMNLwRI^KXkEO2\;K_PJ>N][I
pair link&meet	674	M`TS[WDO`9EZ_VDK]QNk_MVUAJMGO[DWQ`MVNJO:M?<@F[NWTSdXSKSH[LKCONwG
pair link&move	475	U`^uI^>IJ4UY8^1jn<UQPE`EGRX0Lu1E=l;TQX:,^d4;SlCQEHW]ij<'<G^#IOXM
pair link&not	416	#58Z=RUmD:CP3KXVGbLNZ5IKMX@o`->h5Q>TSHCE8@7;a]JdPUX3`IGPQa,\D6cM
pair link&offer	451	LPY*CI\I)UqkMYVJL^TILUZapfIYKJTJO[D;BLN[]08HG@f?=QVLZ6K6RMD#8B`I
pair link&office	467	92:UYU?XJ@4OMm\IAj6AHJYQQ2Aw^ACaS=UU+lIVEEPSfHJQFI,mV4NH_Pvc`JY^
pair link&official	769	BZ\^BZCJUCKQHVD]_J^LWI_JNVCMPQHR>REQYIJF]QKCKUO^VRSOHw;FKE^NUAWI
pair link&onward	486	AUSS?WFwhWV@JoZNF_@WHFo@jR[PMRLE\TKiBIU:PN;J_HpXUOQWFgbH_?LWVM[]
pair link&other	421	QGFrcIfDV_Y;mVGVQ^K71UeXCfH[-YITIgAY9#KXFqQSBP-5X:.AWXOCHq4?p-JM
pair link&pay	586	O7EhWh(D_ET70I=IXDm=AY8F@QSBYQOLHcWESeL(\DNKwO\ISUKFOJKCX;aBH@VC
pair link&prepare	509	EJO^QX7GNR8RMBaQWLCWYI`ReDJ]tR`FCT4NL<GC-L[dpRTo]e3BCQT9Z.X#@[ar
pair link&property	471	7SG_@_F\KJ[P\9#^_PNIRV[APXH_kOa_8\9GAMcQNWZRRT]CBHFDrU]CNhPVQJW<
pair link&received	435	EBMEwYGj?[Ppf5ACFd?`WB]>6,MRbqIMXeOYc]>;^F`\TPJqvfOYNa`]OEF-HIqc
pair link&recorded	390	4F.MK\ZPI[;`C`>=k\5O?JOHZ0+CSiDpPVGj#>>-H6Tc^c_uAuM@=dNbkat7rRl0
pair link&recruiter	344	v+2Tk2PJ7dN4wjP>/3K=cnTL[8h-9CIVFEOX`FKWAvB3KH6,'-GZB8]c0@6Y?EK)
pair link&remind	486	QWG[_]7TWp4wQIKBNi+9M>BW]T9d]P4_Ka?eP9:=8L^d[M_rqhPJUSTfhWW7T]NO
pair link&review	358	I=>=S7\;GA^7YI@KE>b@8bVLWpd`7JlOv>V7_`j^PH#Yc<\%C9N^N-_92hec,/B7
pair link&role	463	@[-fLC6[Rd=c2CNe`GGaX?T;G1Gki@>DPa@lI7eHVWWbHEQ\`wvaLe:[kNjVn]X`
pair link&sales	537	PQXb\P9B;?AdCLW^PQGKYEm>XT0][MZJGEDSU[B:CXPFMPESV2XORwZZWdGR7KjP
pair link&send	548	MwTWZ_4?`?[R7]4\X<b`n:e2DZ=I@W>B(i:M\Y27PDV-AgPk\Je;QcCOKOBI`^hI
pair link&service	586	ALAQGWBUmO@P>^;Ap_H=aMQDDIGWVAW_SXMW<:I.Y@Ydbi[aeYLK*eU[W/d:weNT
pair link&shop	484	VN>iUQ1V[CEN==TtPVV^tZVDWL$NO>6E+dDT1M:BIHPQWU[ErUd(;GZ]9+wK^sZB
pair link&sign	595	LTI9S7i0,doS;IQYa[NA<CjaqaFr;:HGR,;=E?]wMCJCH\S1C3SS=9`<2p?L99U6
pair link&slot	563	H9XEiaCSAaTAZ774DN><5M_\#JJgC\H\9F>QP[GfT`b\JS?eGE'64lIW:JEJVJV;
pair link&sorry	477	?PXW\ZPQ;MLTLUcS8\OTVLRWJRKLT\I9NK#\qHP>F_JDLGF8(NOKO1>FHv@@R\I9
pair link&stage	354	d<=oKXh8?IMTCSBNI9Uj8]YL<U=g3J[8HBY<LHSQheb?\8=39MIoLEPY#`eZ$CRP
pair link&study	590	OR3EFQTKHJ@ORC\HTuO?O;NSQ4VB_P8`@UH\<9M>IO_[cZaIbjELBJw`XC^BUeaV
pair link&talk	438	w]=]SU\VCgg[`W7K\J[R:]WiP<ENoT?JJJ9QEGY`\MY]@]@-RO6I%h^TF>_d;rdI
pair link&task	472	5==[eEvm_Bl>H5F>RK_BOk7=CIaVKHINhRb6Za`_h:@SWPi5HRBw5O?0CbPg5>4I
pair link&team	572	D:J:G?:TC^OWf>RE?j>CPLIG45>_RMJKOGAI4?=ZG[fWK]VQZQM=XWwa?;SH_uLP
pair link&thank	483	KcK<YHJTX[WwlJi.PBAJsJg[6QM>NuBIHP@_J``YR?S_L<IXOfKCRSeWa;^XNgRY
pair link&ticket	651	JJ<XPHXNrOKOISYKB\9>Nh6EVLRbW\WWJL.UNNLEQ8QV^A[gTXJWG=ZUHJwW[JPO
pair link&time	551	R<TEhC\\OAN7VT9>Bt@DEqEUGL:wDRNRaGrNcjimL_H_TDT5O^6LXEGKSETa=ZHI
pair link&title	448	Z=1C]QW``^[TYFD9_l&4XE]P?H;]JY:`<8Id?E4aKb_cUW=CT=@;?L]S=2RlwCNK
pair link&video	591	EdbV`P/C7KSrMV?EYJ[hR3PG'^#P6nD;cMAM_%7BbUDOPADe@IM@PW?,M?:9=`]E
pair link&wait	691	BU\SJfF@U>H]CDGTUYmK[FWJO]OGKKRDGI?XUbLNYLLE=RBU@]\NOwISUJPQKN^T
pair link&yours	511	WDIM[L=DMwMY[W5Y5FB=T[ZaXFD_:FDhGR;8+F3XBj2NDM5MP=HF74WnGYHYYT>2
pair lure&meet	470	?]TULYL^N1:II9?[THVA\EDETWOIKIFLeY;eIO;Y9ELOgHEfbYZN5SMJ^8vPDVwU
pair lure&not	483	bRcePa'luZFgS6/[bPCYM0VWFM8<IEHKCqMK8VLULR[SPc^lYfWA]ic>RH[PTR^w
pair lure&offer	471	gNf9YPUjSOE=qRT4<S0@@djiR6U.Y]LwGLEdRLFTWWYhAX_S]TRTF@XZSkb`eVDS
pair lure&office	334	WMC+uK9^wF%ESFRE:ABXR[RI=]CKAY9O2OAo:iA?JUKnTB/.OdO'JHRs6;kWaZBD
pair lure&official	339	TP=<M\FK1>qENTT^94WI7]N8cVJ##`P?(=:E@P<Rw\CLBX:MH5JE`K[[(L8Y`LQ*
pair lure&pay	620	8hNq0^:kwL*aN<XVc[?Mt;KB,/=M]R@]Ee9h=.8+E1jlnYgSgSP1GhVi^<]9nirs
pair lure&prepare	522	T?W)]PB7<WrPSCLOSBKVHCW-Z\WGGVC0NJhHX[Ph\e#-=ZLA08R`pD^'2Z)\R:>7
pair lure&property	374	<0GiNKhfan9ds9_@Ah-d;LY'GDALOiPRVP[wOS9I[<^JVbZannMF5mSXgDb:JdPi
pair lure&received	467	VUF\Od>QDo\hU:ZHtT;B]QhTB?>OWa)eD`RjEGGBKDiLUNRgNwF=@WX[ai]E\@^d
pair lure&recruiter	471	*YIjJ4QmMM?iR>`c`[@gt7QIE;B^X16g[MAM?4O-IIh^MH_VrwiI.[VnSQu.cXVX
pair lure&remind	788	7f.nC]D^d\DdX0wNY[G?g?M?S1IV^Ej`R]J]>?QQ@=h_[EUQf\F>J`XW_3fMced]
pair lure&role	558	]^>d?YJXT^ENCMP:]oDPkQU9M=@EXw<qIFCU8.c6>G[jV\^rL`U<?iRP\<_SbmgX
pair lure&sales	412	R0@+U:WNFjcHbKTCBZ/SVNRG#RJDLa0_6>EPFWZULaFaKCF/V?X6K[im>n`P[[^X
pair lure&send	596	RTQdWT;[`7LODCUASQUhNICC6<\PZN,BU^\cO-ELRV`fahM^[YYIFwMYbHh8QkDK
pair lure&shop	534	B\Z>Y\Dcc:L\T<I_fQ0f]FOGO,>@UUHX+TORU>=<NKUiAiMPQM]B5BXKS;wEd^Zd
pair lure&sign	367	F^08XDBP,R\ZS?1uPw5@EPvIR\0V(F?cJ569/Vcd%KWH2Vo3S9DI>MmJN]E.;;d/
pair lure&slot	408	_S;LcECNAghKwMS(Kc?:YQXO^&:Qb`>b#IEYZgPF\_k^eSBHYY::,J[e`o`NU_KZ
pair lure&stage	394	(_>a9MSQVSDZ,Wh7.MBDU6`.FWbWLKDf3X<`.I^PH=d[SDuCcX\V#VZ>R:hTVTHS
pair lure&start	406	YOT[A?W@7HmDJRAENQ;R5V;8SXbL=AYDL8IBDFsH^JB;g<j;QuZE<1JDO944<Q#:
pair lure&team	412	;`KW2+PA`m5w`C[Taa;L]<ah_`GakgDdPXCoR-Yn>/QJQ:]MSR.AIN]ZRjQ+>eXT
pair lure&thank	563	cOCSC;]<K]ONdSwFLY<?A\KjV<fASK?cXB<Q@COMGjOOKQU<VGCSN?QnNQN^SWSK
pair lure&ticket	433	O^JF2U5JPX#NdQU/LUhEbRFXj@O;t=BT3@KH=Q,)SSKkKP6JTa(LgL-QM6h*_TkX
pair lure&time	595	@I8i6FB``]HOW:jAJn:<kFN@Z1G\V[TeQ@3[LB@BD#nYmKadbt;K,TVedH_EdU[W
pair lure&title	497	\Y:THL1Yg4@iMGkM]S7T]<D3J2CEKMLPG=C_MM=:Y[^_wOXAcb\]IZZg[AbJwl<g
pair lure&yours	464	K,[3QOHMaTU<P8tGDV#C\R_GL3NYJMIg<FL]XLD[5[WYQZc;V<F'VKZT^$kNsRmY
pair machine&meet	360	PH^X]_CIQBD?N>X??`#8waE.fOB^MB]UI??Z'cCT@2dem:VLkMEC?LPIJ:fdeC_8
pair machine&mine	412	XAXIO`RHHe@IIOccHI?p_07GFQ5<AXOH=Z7KNC@#cKELb?<ewLF=OSMXMrRL?F-M
pair machine&not	551	F5:>WEBHHEU=S@YqTIK`MJEViO[R;2iI>A>*AM?SQTHEAKQ;K8<BJ9<QGR^wYBS3
pair machine&office	358	<TBmW^Lfuf<U:TawNbCFa<DGvX:^hcQqF\C6Md,8WA?Ye_]TcUQHfXHIfoZbFOWT
pair machine&official	422	N5B]NG8fU^/Ew/M]RU=AB,3Pi,ZZq,QgIDYa=d^C:Q>\j@JIoi=UPNFPhGaiUTQV
pair machine&prepare	416	-UF[3RHdoOVYQKLH0U6AkCR]oW>_=4KU<Y:H7\GZU#<UbLYW]^GN=ND=h0`di[II
pair machine&property	435	HV:^iS:IgHVHDTM\HE=iYwWJGWME[B<W:6HHBhNUMF`NLU<PUFX]JMpRJqMOXbEK
pair machine&received	450	2>>Y;FV87`A;^O^QZC#l<8fwrQT]U7YKX>i;LK`)D`TG`9KQbGMA=]A_@JQWOVYN
pair machine&recruiter	405	P@B]UP]Xa]IM]GB(gWLC<LI5#EIEQ@OIYTMQSlP_UUX[aReOLGjYUfBW`_ZFQ6WN
pair machine&role	382	7IPg>QPcF#Tb@TjQE:N_\H>ObT</9?<<MV:Q9TAZ\VGNW>7TDkS]oD1QS`GQQi?Q
pair machine&send	507	KAFSDLMBZAY48^C9GDd;J;LUNQ\;GXBIh=AMMSaWZ?DRNAE[<UGwUPMCSM^YFT<M
pair machine&shop	306	?r;`=D`Vw_(1MX:NadilFE6QIg]O_XbARLtLKLTR?muwS7pNCXMdbKeVcrse[bN`
pair machine&sign	591	>;QNCCQ=LoTH\^L`M:>hHNIwq`ZkeAZEJIbQTC[>RQR9<@B@gbScMTED9IW^^ZRC
pair machine&stage	393	[BT7ZQ7tiGVQE>e4L^UD`b^k<W_hIG?R^=#KLY/ovN@PqXVS9WH1VR^HLtQ^foCc
pair machine&task	370	6EQLS1SSKl5]pO2eqA7b5ZwjAR?OO>@ZG7g]T=;65h\f:YXbhUCVBi<kFhN\\[JC
pair machine&thank	509	MQDZ:@JEcJ1DQFR`S]#aZIr\rZ4Q9GUSE^JKHHLAX5FGDYEKqLOA`pXGDh\HHLQT
pair machine&time	482	IJCC5KCFw[)RFCUaZKKYkIJgfVMLHB3c-I7hIGKCH?<99FYUu=J>JE_WI(bYT\FD
pair machine&title	540	Da;_M?WHSh:ARH_\GALwO:SRVbPqVASK[KfO?F?:ZHU=DGEI]O=EE`<m4UUG<QGE
pair machine&yours	460	PCMU?/ACFSBJTCRtRS?TUQ[TtPqUaKRBNFFFN6JNQeJQTMULFd:;`PWUSSw?Y[AL
pair mediaword&meet	560	QNASXwCKZW]]QNMF:MPJIPaX6MBH?O6BAI7<R\OVRUP6N`TNIE?MWAF[<mLD<RG0
pair mediaword&move	445	IK8,8KW4iu<XY@*NDNB1NETN#:PDlY_R5NOPEPP.6<]PKHQMBWCMMOOeA$YU^WKO
pair mediaword&not	522	#XE_]RWVnKWQ>CM6Q]NLcVUAEIC[fFZHeZBgDB<MR;m=YPwZUCD<]YB[`-tZRPYW
pair mediaword&offer	415	CZF,RHC\V`Wn]J.JapA0_Ln\1I1OPQ0gE>Cp;^3jJ:Kw\SZrl5\'K?aZ]SGOef1Y
pair mediaword&office	357	Om]W6b=@G[<]gD.%^TKMZKZdD?QpQV82JH\JQ5w\=BSOYLDKSiNmGZLfE/r@:l@_
pair mediaword&official	593	3GQqIC`FROO=OH#RaMDEHCMVhZ_ZWIRfiNegRUcLYVMJULfPeaJbLaJHQO[NjVUd
pair mediaword&onward	474	=\sSAA0QcZ:KF9a^PL>J<N^D]QTVWHP66[EC5<`Q^SQK5G#<X7]>KBAT;[]MJOHA
pair mediaword&other	424	jgCBU:h@F@:3jh*#Q1]I`MsQsUX>oW0Q7KBOh2hK?O7IR2OEQiKmG6E>?lc\L\@0
pair mediaword&paper	439	AVUaIX8fY[3hCS2Nd[:X\4\-3#DWiP/UKg0k7;E6B>PM[BbpVmG7Wf\XV/o:S^hk
pair mediaword&pay	330	<VOSJF9(=e8kC5HUag59w<W3Pi#jQ<9rVGdO2rb\Q?SGVW]ilSS(EHP?VU_FKDPW
pair mediaword&practice	419	XO&S;Xk7ka#]`O[+RoF>MpGaT8ITeOVHKFG:gTb:9@RjUO]_JS=d\SS5K:\\JpW@
pair mediaword&prepare	493	SYWIOlII_?TOkFU@cTYSIVwAaJ2BZOQ^(t6[9EM6<BEGLvW^fFTNPWaKSHpK^\gB
pair mediaword&property	382	VrV\OwZ@BeeFA@XPd\:_ZCmMLBBE?_ENKp9PJdN@dULVVf]JL@^HZZW[TiDMaO`L
pair mediaword&received	505	%Z<T;aXZZl1MC9UP_M@EJRZVm8FTwI=M?Z4kFW[BQBlUfVJr\_F@9QmP]9\Abf^V
pair mediaword&recorded	538	DV.F5w7leG7CQCX<_k-5c9\M?CHABM3X[SMl.SDJ,?om@`b]\n;D-VoaOZtA[aed
pair mediaword&recruiter	463	GC4:DDw7:c:NXYVULC^CS`^es[Z8`RH4=JrXgaq=DaC^=X4m@\De?1DPVNTR:esE
pair mediaword&remind	530	7D?f.K4sob#f^@ERce,Oe0ELF7G:^?Mk0aPh>AJ15JXQ`Kc`jqQB=fkhh8WSdnEc
pair mediaword&review	475	JG/kNQ:ELQ5Jh^qnfa.RU'[K?XYmeRlSPR>q:OUH9PDR?,JZSZCVCQDTK?dA>Fw_
pair mediaword&role	500	T@OV_VsH1@uUIj8hA%_E:eaFSQh@>ST#U9h@iQmQ^a>>84<96GKrZB0,CZ@KE+D,
pair mediaword&sales	537	.b%PT@AiKQ4R<8_FMW3MaKS6j=IYiXCH?j#kO7HD;8YRdJspeG=>CR\SQLlCdSnU
pair mediaword&send	450	#PXh?dG?JG(QJ>P;@aHL=?eVj3P]`CLKaT=g5TE@MFva?]H`FE[HSlYVG<nH\PM7
pair mediaword&service	404	B`AjO`Ow]k9A88L;KZ;?2RIS;QFbWDQL>M)JLCZQLBLXPHohpc1a7\YHZNlUwTJf
pair mediaword&shop	637	6Wbe[Q<TDC7wSCWeaHGZMJZMNEKNS\.CGVE5ZB@MU]YXfa;qKAFQU`CPUdLFTRPJ
pair mediaword&sign	492	MjgHjVPRWDFKRS;TPUfC^P\VfW?OIO=QCb#`@IMHD@,ATUDVFMELWNP2a=X5PTeT
pair mediaword&slot	730	LPBYFFBZTL=VA@VOQ]OE@FDK;D?`bK<cGTFa=FFHCH\paS@cbYPB6Y\R\CNHwfSf
pair mediaword&sorry	511	Cb*p3JYNw]FI6K6MR\JAOR_?AIXT[;>p?_VP7Le:A@`fcRED8Z<RPeOkY/i8]gcg
pair mediaword&stage	377	KSVSCIR\GW4aONwQRGH_QAVTj5`:sZ8P50SbSX_J7?X5Ic`b=UT4Kh9H<3jEJS;E
pair mediaword&study	575	VJ>J;eF^Wb]FZ>#FODX;BYGaDN_PHPHTSGVO8Z_k7kWMXHcH[POfN9^_KPSdTOFA
pair mediaword&talk	397	Yl@SDW&`P32q]MUXwH_Lf^iLI1>L%o=p*q?JBEH^6SP5IqOcYLi76B.<WRNYU8h^
pair mediaword&task	775	TL]gbIC=>I[`Bd<SJHw\JOYD7ZHIGPDHBDV<XNRRP[NEFOLA:DX\V_AMUFAI?EYJ
pair mediaword&team	366	%#Z_Z_\T>QGIKR8<TnXSCOSQCH=fnM[L^@Y4aETbIOR=HOJ9aDX<QDG/7-QBVKNW
pair mediaword&thank	527	+_9o?JK\j9>TC3P?kP<5PSM?.EO`n8aQZR9^>1UD>.GgoZu\TlI3<jf[nKwE`eJk
pair mediaword&ticket	406	M[6Y5B6Iw6=[E6OcUSO:[[RA^*SdMDO^FTEM6QGiB4VTe[YQeLMKSLVQ>N<alpXM
pair mediaword&time	660	B[3eHLXOUSEt/>Fe`GRYk?d9:B;`BBE\JPUjJ@I/D;VNQ`_X\CJ=8TeU\OY5NSwk
pair mediaword&title	462	fOTLSFcE]6JJ<P:IPB_U7QfRR_TWoRb>QQj>]=Q+RwQFLU?)PDGCOa^GCgOcP@4[
pair mediaword&video	676	3D;G@SSWUR8CILd;L]AJZPSNZ>HT`KHgHRY\?ETPH/cSJO_[ZwHO@Dhc]<]U[WOK
pair mediaword&wait	388	QAeU:A#NRDHZ+B.HbSrJJJU3&8lYK2ME<cVN_YXTcQ;gVndUcT^WU>RT/MHZ/=KX
pair mediaword&yours	548	UPQOJgn\DG[^EQ<HOZBOFsAD>Pe^8TDGOIEHTKwfQAH;7V<Q?FMUGH_OAG8PCBTE
pair meet&mine	445	:o8PJRQlFmA_EBA\;w6`_^cS\?H<TVA_;O5j18=IDIYMZVbjKNf@O[sg.HJI[Tba
pair meet&move	597	CQI=[DLXLD#`[X\F8]@KVH:SLILJcQLQ?4=QXV9W<UWRH7AH]FG@NGS4FMNMTU?K
pair meet&not	530	PTkB<.62MH=DWvrB9BM_]L:afNaMT]Z6UBa8l7QTpZ?C4#\A8CRKq4@04m-L2LI>
pair meet&offer	375	8Alc8YMQ[.SJN^AaVKQF@NZ)1pXb9_XPTOtjwTP^vgQG@^_V>^MRO\EHKKOD^H=1
pair meet&office	495	H+a?[MWKbaK=VRA+L<H?8f\WXNbOKC[CsAV>KITaJfgSGQ#?MJ@M4N\Z;gJaJ:5:
pair meet&official	612	NZ>NDJD^Y^IZ]<K<@`<*`V]P_7?K]\4wEG)V4?IW(OSjMU^SPYI,-Jb`H2QDRhHT
pair meet&onward	480	L?H]\EL[@bS=NY?fEOSQFYpS_a?UGVM=]G:OFLIB?_aeZ\+8C>SXCwcJ_^Fn`GN8
pair meet&other	549	b=OTOnKMY4=?KUV?0>POW[QVQYIGEXBFTAI>;GXKKS6J2PS#EMROm9XB;W5\>NI6
pair meet&paper	398	ZFhGU]/L_<gRNkDjM-rgREMMJsU%8_O>L>j7mH]$tI323VbL#/o2^?,5Ea1XH$M#
pair meet&pay	407	NTUa@mX^HXHAOM0?LcMWAPFD?CLQ?UbYSVOTIRSOV?dicT'wZG/>=]Qp_5k@j_kL
pair meet&practice	315	QWQk8uQS`>]Gg;gJ_g?DgLX>27_hW@JtQKUWILQ5+3XgeP^n_n-M:Z`vH+XjrwdJ
pair meet&prepare	603	JhEcSN/YWN7]4L@]\eHW[8cX:NGPMG>YELVO@7:E=PV^0IOpDZV8L\ZTM=ZHwSTM
pair meet&property	622	F`=SNuQLb:VYQ=*P\MGB[Nd7M9E4FoGQEfQ[;F93ZLIUaOSeNJ\>Q^CKX#Y;RheX
pair meet&received	462	$FIfB?TAXX&cRCYr-F)aV)WKLh`oSDGwNKYcY,'CBnQ[W?:^XKeTZW@RPMb;b.`S
pair meet&recorded	315	JIOZ@>'#GgZJF`:vJ=YQFafsPZ6c?M@TB@3WSWT>OhCuT7LKf;JnJ_PI4`=M@/T*
pair meet&recruiter	485	=AQE=GROM_I_B6g\ZD#ZM,HHHJFOL1^]_;FKQGAEALRBUEc>Gh@M3OQYTNnGUXAM
pair meet&remind	507	4GMXZP;J_:BV/GaLIOITU9>RYZObEFF@wD6bM>eP\bXmX@[dbZaAFF:BNCS;?IUa
pair meet&review	419	RgQDA=w->WLDYZHBRNT^VYU^gR[@BR^23/l^c@]H*/B43/MDHWJbDA>PT1iWD5_5
pair meet&role	489	wCTGLv9+LP_>Y`bVL<\PQQ\jCMGA4mPFA^R4AaTK>a?Q7bGK;E`FVWRX:cJO>7\?
pair meet&sales	536	QK2McBFiWNTJTYPOF,1MHaFO4W@\5ZKhGDc6XD>`HaPcEGL9,Ab6B^^c#g>aF,IL
pair meet&send	445	&cNLPdkUM@VOG[M[_V;eQ.WP>W3P5N;m?`wN7_:ED^VP6\MUDU^49WOLMu(8lNT7
pair meet&service	548	I\RRMXLOFVPeDG:_aDZVb/aPYZ2bNU5b;j5bQC2ICWQIPwNVK)j4Y_JMLRDMJOlI
pair meet&shop	394	GG?L\HWSEmwN9HO`TKi8CaT^Z`WX=NSvEB83K\fwJY[.EWJCD19T<V[3J:LtQ)8B
pair meet&sign	531	EMJ4)+NNCiAN0CNwST;Yq=nAhC'TGEUlR8CG>>UKBG6<]Cb<HEE<;=t;HX?PNV]V
pair meet&slot	349	Bpm8sTp>BM[P#^;NI@TKQT5MTJD8:NIT@Z;:i_TGS@H&FpKb)tV_S2/@3e:g=@AZ
pair meet&sorry	572	T>IAJBB@A`7dIgMC<TCHVCWJIWDNw`H`WAGfRKL`hOPLUG:^DYTRO0KWVUW8SYJc
pair meet&stage	470	6L_XkVSEd@HPNX5TH=ZeNQPGZhMHhUUCFi`9TRSIL_rNYTL[]NS`AwIPUAZ0FZSW
pair meet&start	466	/?8_fCc=NJWBQ7sURd2C6SH]SQSrb>PSw6B6aaphMKH4W3b8Qh?XR@aWKY;UT-N8
pair meet&study	447	o?Q>QjSO,Ya1HU=I`DAY8eSY>wF9LXPZ6<tB`nUM?QMbX0S_GCRINNOGPGOY^lD=
pair meet&talk	463	^XR]CoCV[_M/iw)\_N]PONuPe@X@RZJHEP_V\Nc98UIPpOKWPe@ZUhSLEIE]I:H;
pair meet&task	422	mFO8N-R=;LJ8^X5vE5J[T<gckTV(5U:8JBnS^?d-:];G*F=D4WV>bOINMNL[+)C#
pair meet&team	401	oMT5sIQM7a`%]q6CGhHA#WSnFET?5h8IRH-@?K?mPbHDM^AR2Q9QPOVf@I#S[BE<
pair meet&thank	580	@OBIUllNU2g@U<@-Hfb;8p8RASwbBPQGeDPLOkrLU28?kXiCM\.^??HQUPaNNK5T
pair meet&ticket	382	:7MYLXP0ZSOEdG?YGi7FWIYuLkU`C9a0VEtZ>TZeMSw>6A4:YbI]LQJIWNGhME=9
pair meet&time	506	8\Sm\U-Qb<Nb:SFwlQHbq0J45L8OEKQHDqHaL9=Cc@TWNYUdZYk,`k>VWTVQV:eY
pair meet&title	431	\FOA;NbG0Y1JuPQFaYRGDNJiJXD6BwP-99;OMJGSO`:I;`LT8H.N[K;I9aYDKeNO
pair meet&urgent	600	H2MIJ9CVBN:^h[]MHw1aSBXkGVAb\dFUYM-PO??JMZ\]I8:?\IiJU[;AFkN5MOa[
pair meet&video	373	M`V/W4\:9+M]@UW5:`N=h=aIY`HQEw4V<aK/mNI[NAQ11T;R[0CEnj<9VYPBXLHE
pair meet&wait	478	@lZKL^HYp1Ig,ZIN`HaPXYY#Q??YPEWSFO\LRH%4W7HM2TZ\JJeT9YpPV@ZBZIaL
pair meet&wish	492	[8>2GQFbPIVRR_FCXMGBO5]c9OA`8;NINQhC>kFQ9KMJNX9<1YHE:BGw9TE]_;N:
pair meet&yours	495	YKQCSK;OKU?PYF#R2pPb@ZW^^GHO7aBb:76]MIIbW>IX:NFLDT^]\GGCLLLTM@IV
pair mine&move	647	dT8U?FK\`SFS?@LKDP7LYME;eN2;Ug6O#G8?18?84GOGLLZ]_J;C@fXYJ@WJ_TSD
pair mine&not	588	@/Z9_FBda@GZ[hd9@9E4MP#c1K\2DUPH^<MQpKMVHKSG[:OEPMN9]VNHPZ>5HPJR
pair mine&offer	419	5NQGWY?XcLwR:5-d`MD7Ka-3?[3G;KgHSPGAHs>LBHRFu]qRN/BD%_NGFYM>e`>:
pair mine&office	523	_3WM`q\(;;uSO_4_=7pT4j9P(S[b,I_=fVb*wefWm_?AN=??3MYb\<G>AU8f9=AF
pair mine&official	541	Rvb`Se69S55\?O]\`MwTYAm2Y[?MUhYM8r^K9ME:LMLPNM[OSPYKh^<QGJ[8MJcb
pair mine&onward	527	LF7?EV1fXb:UgRblKdIEKOeVTE91N[2j3<*O3S9P#;fO_Vib<OQ8mEfaN^W?fbBd
pair mine&other	577	+WiiVk<Yo>SR+3^[WSXM:NL;1NQw:I`ObT^VA^KQLPS^d`YP]RY<<]>ENNY]H5RI
pair mine&pay	512	JBS`CKlFaFN^2]L6teO)HHZEa;OqM0SWV@ATU]ZbP?DJ>-iLUJA-:?wV8?[AF?hR
pair mine&prepare	578	:I3ND=JN]hKbl:]HXG,VOG^MF@G[kR<JI;Zw4;8O.>oUAHH\USLD7_NsBZOEe=8I
pair mine&received	519	Lf;TOV:pve?Li1XdZ_<qa,UJUE6RVo@wIa7jQ6;27K\kdcVf_ib#Bhmgt1U$K\`h
pair mine&recruiter	324	+'VMc7WZE@\fjJ\H>LZo:_MZ1I#qGf#WXM3LY2NLkbX[dKIWdSvq3FEHeJqZRLTF
pair mine&remind	428	=09BS7Pc[ODE]PW)PYA-<ENp7:NAw^+N%S`PQ=MN4>mUjEFYDS(+B1aGbQOSgO^m
pair mine&review	394	2OKb$A7hu<(Z./U[fPBw^C;-289kFK?dVsHNY?SHHJiWhGX]aQY\;PgNT7eQjXSC
pair mine&role	837	Af9ZIY3eoL;hT4G_[S2<_2JA95CSkL<bCYAo:8+E&Bdhh_gkkZM8;kggf;R?`Tfw
pair mine&sales	469	YQYY\H6Ie#N[TLfi]e0]E=sUGF:AAZIUPIO^;HCCQNZVBaAP>_XZYEQ?aAHB[>TJ
pair mine&send	658	2T@KQ^Dei]7fTLwSaS5Md@\GI<.(Vp>K:QRf4=<:#De`MbfVn[R7UX\`^6H:imSf
pair mine&service	370	EPV]tgDVQOG=KD)8K>IQsK_UTD[qW&^R8?P>[ZwEMVXJU\H$:J5S@^C0?gf9UCId
pair mine&sign	506	<eC\Pd;_wA]t/1FWhKUB;I(A'JPSTAQMDj`Q*S%INZ]hr^mUT:NH<\\^T]TMYDEV
pair mine&slot	487	fZ6w8P`ClMRaRF@J\<bclJKOK_?=KP@WA^]S/RI,VEeTSe@e]rX6CSUSRaM_Y8UX
pair mine&sorry	434	DaC\-Kb`hQAE8BNIbVB:_]^SZ#E>a'RWOEA4@'P'I6RP^X\tnNW\8aZVaO[T\MYM
pair mine&stage	452	NYQ\^JLK=[:J]\AQa>`La]S<eK\IkcFK@EbD[WX8@I]PR>CNVf<Ow92LQO\EV]RF
pair mine&start	466	\KCUOtFhiO1JURWJ9a@>Yg3Y?#?<Z`VSIbY3KYC]6Tdbbbb]W\?4(\RmjP\@iuAV
pair mine&talk	526	HGBPPKPWNK=]AM@V^KEZX+M1P8>8pK@h#HP]DH@F2FVjZfRq;lZMHIl^`:M2S[jL
pair mine&team	568	CPPCHTA`\?YMM:lbP\>[g?JP?1,iTT4ScK6\:>CAU8bVt_^^w\[BTVSa\KN7FiSg
pair mine&thank	600	<:+iI_:drWG_T5KXU[+_I;H3NELYg>;VZrSi5M=MP1`^wH^\saSM)nm`]Yf6lPNn
pair mine&ticket	459	CP@g2@KQdf;gH>_K@D8G_ROE]?7af41V_8=XPKLNM6_ZQNhHbPC;?PTILA_LwVaR
pair mine&time	505	T\Hua\?kfIS[`9HHDNFPRSTE@FO>jA[W1<,P:DHNZ/\]w^ocVmMBDo_Y]IYR^]Qt
pair mine&title	722	DjFfTaAbc:RXC9aQPSTY]BVEFPKYKALRUYQa9SH*=Ebw_e^fZedEIa\aNVV>PE[T
pair mine&urgent	320	H3\^mLDS6JYc`wfUO@@m8YAr9P_T5Z]UW6XOr\)kkTw8+7I+MQHXGi3N%OG=YBJX
pair mine&wait	403	Z4MKg3FK^B@CL6U>XR89#YAQ0NMd_@WMMQ+Dm`g`\=9IX6m?FY9/=?SCZWiSA/+@
pair mine&wish	502	CmPbG\?MZ?2aIATI[i_QLHGPL88MdXDYNXFQVGH8@>[cwOYqVbc0<Cf\qCI^\[P]
pair mine&yours	376	AMu#ANP:@JdSvG8aCEUvL>PZXVYWkJ7,=CYWe?TMXPR9>3FW1NKL]Q6ALoO?LcKI
pair move&not	608	UJS4KCUQ[GSMRVH%7JOFXL2EQ@ZEMP^=D;YM9RP\eQFUC8QKILQ]XEHND)WGSH>#
pair move&offer	380	OE`eUHTVI[]ChN\RJFqU]N;UCSO>WJC*6=^XJXE3T3BOQ7\Kfk0AbD*KaJwXaitK
pair move&office	549	^e/S*fPZiN\S6MJEX[a;KQcF9;YH^LQbAuXRF9V+=:TW_aTLT]:PBiQTbDtCwQ[`
pair move&official	490	XF2_^5:;SWBM64:>HcARFQM:Q2Qkdt?W*5Sf\\Q*C5]^a[[qYwOLCPJpOKhEc7KL
pair move&onward	406	NFIr^3aW]TM#8IJ[K@gp8a<\G?iOFKIK=7.=NHHT:N_S\aUGRK0qGXJgQwQ:X8S)
pair move&other	354	9VwUWMOEJU`N:X\=@aJ95tMmNS\elDB=iEW<pe/jUYT<cNT_V8]W\9(13bMU(91:
pair move&paper	419	Do+f?cNUC6RJME0:I_H3iTX9ZQQ[=KI]#\V9D[>a+YdfOghXgdKQ:TmOg:fO?ZSH
pair move&pay	517	#*KZ0CJXZFON#K>BEGUQ]C46QUi`H<XTM:HPtSE[eKZUYDBP<d;]GDJNLQLVdIZ:
pair move&practice	455	Qw@IDl=Q]_SZlPERbh<D=\jRF9N5GW6j?Q`A;:KMFAkbTTFRd@JKWhkgaBZUR[;A
pair move&prepare	349	HSbPN52[NB;Z\FC%8g]e@Q#bO^TaFdNhdJEoE?_db7OJW@S0n4@WViQ,Bf4]Uk;L
pair move&property	408	?^Gb7OU_WUC_[SkS[a*<`LwsVEG_]E9_l5?eB/DWEN`VLQDPOJG]0EpVY]cNQ^[]
pair move&received	352	EN6D[CK`DJ<BkCJ_O]@nU.hhd=-hlUPKA9Yg>D\X7`dY[LGusPf+GTbcNH&#b;OS
pair move&recorded	638	N;@TILBJbBIaUN_@]]BEVPLN@?IWcY>TO?IQEZDNHY\VGH_RcD=P#GaXlWJ[N\;\
pair move&recruiter	398	\R_3`)XS>E<CDHMD9_P:BL:NO\aahVXELMXKU^i_VT?_N#SL+\HANdBB@F[EO2QK
pair move&remind	499	>7Y>j#F8>G:thogF6YYqA;;TFZ(_Vq2'o+/jr08eoXefB8FTaAq7mC0@4vM)F1IQ
pair move&review	391	OG@edYj=DMjZQX=QWDT2gENPOeOJ>JS<BPo#`EdkT<58SPID3ZZS[M>[Jb>G;KO>
pair move&role	500	C.mFoOD/:8D7RcVA7;R\=^5eOk_YF\N3u:APlY\wVtZPX),<BVj[`Y.0MpB]85AB
pair move&sales	593	Pj=VL^NQ]HQE8G>@`IX4GMRIMDbMb4NJ:aMCOH_UQ<TFZc\PZM1X=j\P\#gIM=JE
pair move&send	494	]YaI:o6V]ZZFVdNcn5WdV?\Nf;5%Zp?G3_7FT8M#DTJN>oD^TKKYukhFTHK1WXpC
pair move&service	528	UQ]UH^AJXFEZ+<-ITQ[E`PG5cYPUV<CWOWMVAC^IdDOVj_gMLc9f1[LIJGbLwUNa
pair move&shop	500	6;IbK@CePSXvc9\7E_;9XGN2VBH^TN5e8K-_EM<^YGVhYBYwvXG@]U`^J3\_fi>g
pair move&sign	468	NiD?UV6TdPa[LJ/N^DPIMS^;Rl.TM:KNFLREEHR6JTK83XpbQFPMAQFewfQH]i\R
pair move&slot	840	8@W7V8GOHD@^eM_?/f?VDP@`Ia;wXPKG_/ChOC;]a\X`_3JS]^W;PIEGJVEA@:?Y
pair move&sorry	431	2VITN)ZTV8AYP;/%@bO']I+)b8j2iNTE5ZPZ?SeF7@nVcSIY?XK]#JO\P9gKZ]SX
pair move&stage	403	=,HTLIIrTIKMO&N=8YfQEY4NH`dDbINHFBB[MTeVU_B0b4K1s^-W#H;AA]CFW8GZ
pair move&start	525	T?NWPKPR<4GDlWW6IZO=HGDRC8XUW@PGwKW]_ASSALmTWV?\MMZNOIMUEWSO_G:^
pair move&study	447	8S]c@Z9gF=6ZY=RUFj?DKL7;Y1N`euQ>W>QeWbQVNXjUVND>^PSJ[\>CVGQMHSQw
pair move&talk	674	MQSH[A@;=;IVS\SGUMP_F<N`M`NX9wF4FDERg=CHKjCO><@PMHVDTI;CBQA\EEHM
pair move&task	332	jNGo@aT9FHNc[Ge#A9NQ-T?:6c@u>@B.Z=QqYJdWRHmF=PgwNIME__CM=c/RSHb^
pair move&team	364	jZLZHTZG>?&K+KX7cSDY?GPM,m=j(@;8^FDjsYZMVLkjYGi_Q8N2?^B]P\GFM:#N
pair move&thank	437	_JMJF>f_2^f9hbB5RHa)'_aDOOWK0PLmeSK?EZ\_4b]9#\M5$OZjYT6fOo0XH(?;
pair move&ticket	399	G2Tn#7YA[;4PIDf/0DM4SZFGPJFAPETW?m5T3:M3'=HTKEXX]Y(7IMY_SFZHSRgL
pair move&time	658	+:K)])KIAB.\hMJ2*n7S6G?YBNZqaaQ@`+HteCHcTIdfm#KWbqWVTD>@Z=R>I`7b
pair move&title	702	D4i0k>IE&I9O]We;<hH[+R5[5_DmKf==d5H^Z<OwTd_a>=<:LOgA[3AB8k8W@;8K
pair move&urgent	347	;UXuI:DalR?>S6ZRK?=h^]Y5SJ1^RtCNi6HT5R4#Q=M+[LAWbNZ1g*?`Hud`sp`D
pair move&video	376	27QMW9D?NC@YsO^\gVERHTVLeIIRi_9brL9^W0K9AGmXZOKD[mQ2^]bcQJG#A.gf
pair move&wait	477	:9g<TCQ<K?>A[YYQC7EHDF4DSfXb#TLGVDFJwT\lglnGE0NEIDaBf7N1@SD`A42K
pair move&wish	431	\h8e<R,jkMCY_J=;liE`Y8[`a6P/Yw4eIH?g<aS00G]=RPBQdZ8k=Flbp%bVwbZf
pair move&yours	816	:@U=j?HLB0C]UNw0@nFH9R8cA]TdJSD?dA(Vd7Z^\HWSV>EJLd[S^8=4[eKS+I@m
pair not&offer	539	[g>R=HW<b+RII8g@O]h5jc6FSBJBTNOKNQ4<ONH7:4<Uwi[a]ZCMV>UVUFb1O`bS
pair not&office	541	DJqTagWwvHYSV[AM^AGZQPS7;JFB_?EVQXHR<8KT_WTXghLFK^F??YRSI\[RP@JN
pair not&official	501	C@w@+VOQLN8dQOP-8JEG9e>eHIE9@=NOL=Y>Rb]Zg8W?WWHMGQSXL;FYBq<N/6HC
pair not&onward	680	]fM7DKiEK/-JXUI=DoT9oVSbX6V:Pl=3@?BBKAR.IBD`Z80VDoIToNB)mB\#DeXJ
pair not&other	443	`R8T&L45_eI<LRO<GVcwMMc8N@[VnEHWNK=m(MWWGC@PacnNQUKQC+IMa>T2EkIl
pair not&paper	526	MR[Q<XFjd=ThPJRS]YIXW0OE=11Zc\IRJTf_59F#GIBNQacSJ_^@aYfWA[CDNZTZ
pair not&pay	475	EGfLRPbR=@bVGCSXdSXb2LBG4d_HWIg5h]#@cYM\bFXGeBG5MSUEOU]=W`K`MUM2
pair not&practice	399	rAJSEAYTGPWMKw01h5LYKV>hO?^LGH;-<_Q>XGuJLT;9/^HHXWYfWD=R70`nE;FG
pair not&prepare	452	GgMDJ_S>D<cOlLEJ<HPBBe@[I]RV?AEP:W]#\TV2]VFIT_S[K:ALBM4M7qF]LHE@
pair not&property	468	n[B@WkTJLK\81WL:GFS@LwJc:CPLR;cJ)I[TP=OXbYW6\QCDDXKPL7W\YXXL\O>H
pair not&received	476	\GCCQV9\Y5?EJD^S6cBFmXDU'A<Mfn$hST7W^E%<IBTgCrLd`sd#rK21v>J(Vlmq
pair not&recorded	427	Q`Q@Gm5AD,@b?bMVifZN^aUJ06AT[kAOWPH[49@H9CYb`^DqagSPN\Jd^#bJOhe;
pair not&recruiter	555	_[R93#EccX<YKqu:ENRBa^P\f7r<pdCN1LKEf2XP.5D:8NcJB]<TfF23:KR(:@MQ
pair not&remind	497	KH_NGN;?J1TMwbhKNQGR0*2MFVF[I0R?R@pQ_X(YgYQDN6R2>5YABA=G8g.DLG<C
pair not&review	653	XeCDDi:NM=UgNUgEIZOPdT<NBXG;Km9DO:QTU@GLX?9HWXZWFMb>wBZ;hMeM3^Q=
pair not&role	610	w^_>9WOQT>D>kTc?8]IDmbSOM'l0mLOF=9dIGMS>S&8K1=TO6^KVtKMCODZJHd1T
pair not&sales	362	GUo@9%-tRULGRSKlp6HvwH5.=_F>nPPCUW[E*B*=XPK\fA\2T/wRUQE45;KA+E2@
pair not&send	436	7WOwigCUuNY@<8vNHKANZSa6QG=`TC)]RB8JSO7V\7Kjab[?fOSN4bJVQXjYMVcB
pair not&service	452	6+dV1DMLm4ITOi7A3<bOF]7M?GPBF?jO`8qBo=rIk_K@HIV2EM;hJX=T:w_IM:=5
pair not&shop	401	WWTsOH7\vGKOC?QDH[5dg<fSYoTuVDKNZk<T?7<P48uhsWZIgL_8Bw>QM@QID]ba
pair not&sign	474	MZXiQT:NR@SPFPMT`ZRTPJgW<[i6b\S?cQ1]\NCKQICGcWNVwRDZBCD>DG[T@iMU
pair not&slot	458	GcZBZB:MD#EDM`g<DGfoIW.oCPP;PES?XJW9S5USbSCTXQ;[KZNMuJSHJGS*GGcT
pair not&sorry	379	Q_/=DP1SLYHefC;><ZK,o_I?H]0RcSO[HH;GKM2U@:L_aR-[cV?\R#T8qlbXW^i_
pair not&stage	528	\K;7?GQCAG:?]GJ94TJF\jLK^,NCwTINNO#VK,UBF->LYHA8Nr>UJ3M7V3aADaGV
pair not&start	405	-?MwBP;mhJ8D2<KdT63LRL+-CLYuQs>7/`_KAG3qP1p\dJgFQPm97VIQE6`>4J8f
pair not&study	515	\O2=>3NP;wBBDDOiZQ9`gaeAT+V=S]$a`GAIP?S@19WYXBJ[Nc?8`HESRHq@HU^8
pair not&talk	427	JCTDG1VE;N?ulQhVAUBgV6a^b?5Gkw>Xn=CY97[5+kUJ0@=Mbjo[RIeJWBA/ZKdO
pair not&task	348	a]K;3RI8spQLfO56+:`CZOH@^WS#pF/fb<U&fSRJAFM4)<WL7[VR_A<F[E<ES\fC
pair not&team	434	iSIL1Zl79?NN^YbF=`@O?w:[]5f=Lg</;HH8\[c;L\CNQOO7US?k6VQ4O_L7NXOQ
pair not&thank	402	eSYP\(s98\CYqpBL:FqeSh[wgulTa_Q9e'P=e4r8DtG2+2QGBh8ZJp;RUVrRCRk'
pair not&ticket	419	Xe1eWwKc^CX:>U5_bNYRCUU@>l@WENBQK^]cZS1ZWYYEZ`Y2Q]7H9eH[CZW>]BUV
pair not&time	686	A/a3J+<ba;ARw^g6/W=WDI6L:YFTT7N>WD_LME2kaJFD29^?SAh7MBJC9Y/H<37J
pair not&title	620	\sN9;G?D9@A:\gN:DMUV]FFWZ#?:^Z>P53GBH=:KN@?EPB\D+`\BGZ<J;DJ9+SUP
pair not&urgent	462	68KRW4UsZWVYZZMFEt<wPE,]Dc?k4FY<lK^>SOAbI8BaN21EQ;SL^<0:6<MGIM4S
pair not&video	412	>^<Q/F2XeRHCMKC2b[CQ9N7TDSgZMQFJW:M9<KP#_1\<_W`KA_B<[BZ^sMS0CgXA
pair not&wait	402	>INBa#Q>[>NPcYTPPpDKE^CU]@[_fT=]HGN0Xi`_S($/Z:PSV,-DI/I0I<Wj4RcD
pair not&wish	443	GS=S2ekn\?[bC;MZ`hE5RwQ9?;SXUR*_aS\FKPfSH6Isl\jN^i>a0_P[l%YV^^;N
pair not&yours	575	PTTKGL;?BBDYNLUCIDHIlcOYM4,7XU)GXHE;V93J:3@KV@]YAGJBw?DBeOT3:P^^
pair offer&office	443	XJTPlF5dPP8bFBB<ch:H[=B.=?91aUEt;XNbXG?R)j[SjbwCc_>AOptYY<[>meV[
pair offer&official	436	UU`K`=#NSP=HRK]VD]MMWHR<K05H><GI_WZ(_YMROZdU]cI^?Tj3XHGfK:R@MDL:
pair offer&onward	569	KS/L:8[F@s@Q?QbQQ_JDNFwbW?AMYG=`GOBS=ASB:CFMD;^BCLM6KYST=\IEISH?
pair offer&other	515	KdDSBFGWYHTQdEP8Fja%Q[KH<R_Ga^]EW??TUOGNL>WPw\]AX]9GDK?[_/_8CEOU
pair offer&pay	510	1Q6@+>NMS\Oj@.'kwo;TF.gB^Q4k57HeVJ1`3RFQ==RFTRmTYY<6-MtRAd/DNPlZ
pair offer&practice	459	ZA=VVpFPISIdhOE=K_:,BcDU7BL3Z_?MLPSf=EOU2:``PNW[ZXGR=RkwGN]YgBKT
pair offer&prepare	588	1:?LGN3S?YMpSMkXQUEQb:RER8+DIJ+_T5NT3,PZ@=F\PTwQ\E\-HGZPCUL?gJJD
pair offer&property	606	KVebCJQLlUPlKKf]PLBGMOQ/KHHRJBPJ[iROXW4KV@UXoMVN^Uw:WaSgA>N?UcYI
pair offer&received	363	>*BhO7sB(GbfnI2\]7?JL>kZoKsBnSw>'OWlE'T8AgM42Na^fcHTOo@AaNI1Y6\G
pair offer&recorded	519	BRG[`=OWCBMYHFL]PfOXW@T5VSA^S<Aela<OBeNRFIGV<WwAAYE79JDR=RaZAK[J
pair offer&recruiter	632	J]6IAHSIc]0RI(bBT]HD[N[%TCNVWXdTD^>_LAE@D;R?_TOMWYIP9UfXYMZDUwWR
pair offer&remind	534	I5]QU[CN[=QwaJ<6I_Y:<ZBVSMUVQ2YKgZJO`NEedSUNjRRDa0I^TI]T<K<^ScKD
pair offer&review	615	6tIHDTDOE]U\8?=Y_j3@a#s<GR2gQI<g\L1IA$Bn?6VPKW]SFAA,HUsPNGE?K^\N
pair offer&role	683	1m1#6:I9-eQNEE/TSm<=GImfiRKZN?CLV7CD3T\\>?BKUQm<DE.?G?X:I`?>KX\J
pair offer&sales	446	6ZLqE41gX6)@PDIlbQ6<WK<P#(G=;VO]'NKkEI9U:F[=bbDUSdQ6U\YgrQlXalWn
pair offer&send	457	0C@T>AHWi`8h9.KZ`Y>Ta:n8G(3RMWHbGF#Q='PL8?9YVXWffiOMSH`j\VQ(^Ts_
pair offer&service	422	DD>R?3JE>LNO6)XsXF;VL*[=aUOVw98HRK]E;F8V8EiT@OpcoSDUDnYO6@aIjvdB
pair offer&shop	579	GT?IBB>T^OIhOA:WWJUIE?[C;PDILdBmAJ>wA=HQBZq`OsOPNQ<7La_cIKUBZaTh
pair offer&sign	453	DQ>@>>4IDVdOFLGOd@I?Fa>I\mVf4C_Nq@BI<YZHAU92DNh<@[mZH[UH1]1N@#G:
pair offer&slot	513	HTG4=,DJ,W6o]?DUUg@LU;\KdA/\LA0M>@<]C+LV(@EPIXWUPO@4%?wTJRH9H_`G
pair offer&sorry	611	Ff=VIeEi[D4eQ@5UWYP@wJXLN+CAc^<XDMD]7ABAPE_[Y[Ji]]LPTLHk],a@kmpg
pair offer&stage	468	QY1d&H2GU\=a[1K/We9W_W?ME0W[ZLQ_RC#VD:5E:9WQXeRR;_GVGlQX\Uucp[_U
pair offer&start	462	IT]d9-o>IfwV-GIwhbR2DGBAV]Dg8.QPb/U/F`hgYJ;5MKb;8+<UF/^1&WDS10[Q
pair offer&study	372	fhRd]1D;,KHSKYDKkq<;tJ^YHK&H'hD[B_#W>N5UOCgeEoUhO7`$BEXtPTaYXaX/
pair offer&talk	598	/IW[H>;Zi?SYI?VSQK:NG>BIYNUwC;S@\YVF[[\LQ5V>TMjRbYEfLFN[U:[XKI]Y
pair offer&task	468	MQ@eY<SYMdT_FO^dTf:ZP6Gk#77UldJbOTHk<&9BF[[X_KJZWL4EDcsih\\YaYCV
pair offer&team	419	[6A98HfPbgXDP6<D4NLX?RUt:_hLQ^UbS=7R1_YqGP_:DIG\2L?1RBoO.J?ai0[#
pair offer&thank	827	@XPYKN4T[V>]R?CVRPARPGK8>EAI]>MYA[Ub9F1FQI]`odWawk_OC]aYh5a2]bVa
pair offer&ticket	437	OQNOZKGgGMdP[M#nl8B\;DoGJFGLGBV^.^Y\MDTBCcT[]FI`OZISIP<UNERBsXMW
pair offer&time	800	Yb4O;LXMGdOSK:#F[mD8]NhEOD>eCKHYHRCP=MNQ>OZ^L]UOJN;B:M[VLXHGNYYO
pair offer&title	599	EE8+D1nF)wsQaRDfHb<6]HhXisVoFL?iJ3T@8Z^s*D688Sq::===G?b7Gq;QMJFV
pair offer&urgent	389	ZE<c6WKKW;t]lW8=ODPJ;TAS5\<\N:J@`8>L>Gv^_[S@D#UWDT_FCi^eKEZbH*QZ
pair offer&video	465	UFXHo`Xj@KoBcu5DB6TT(Ynk8dU#TvKO>k\7\S]=;c,69T#T?E_NZN\Q?Z.f\>X;
pair offer&wait	631	;E@447q6B[]W7H=ZS^J9^4GN[nLwHDEPe>JAIKigCB77eHk5+69A<FP+COGE/DZ:
pair offer&wish	438	aTATY^`wP]JebXh7CvRFIKWScM6J>GFh$pH?REHUH^SiGlQp4Qe#G7`aPYAOa[5M
pair offer&yours	422	YK`ZDJL?=U4Uc>*C=MNNNgYdOJqTJ]`'ZTw$D\XJ[].C;[JA9^B[LERN\dRPBCR3
pair office&official	401	@cCU=Y0hZ4fWCA96[G>>:wU2INHfN6q9@ZnA1[HBZGZaI`rOFh4V9[aUQQVjNa5^
pair office&onward	356	fOaIuu1XMYDV:Z;BQ>JOD@cR>_Q)MmY89CCZ/_UR>XsohcKJ8I=VwO^2Z]NJ[UbR
pair office&other	534	\\[L?^aFL3gCSR@VLFq6XXSU^Zc@aXN:7Nr0WBiLFS5+L:P1#i<oKP88[MXT=BSF
pair office&paper	489	R>X;H#;cnU@i_uXI=.:wO@P?DB%>R]P8=EQC;C4HNE7BIMeVJ5k7\=DN<b7HFPP>
pair office&pay	450	FR\e8j>NW`8aFeV?CSKHgHNEQH>\IcEnQNCRQN?1HsZG?8NSV=L#BGOjPdWGc:L?
pair office&prepare	319	8/NPXDTBBB@8w*R_>cOG7%EW[WnRRGJ2F>gK]M<UtYLZ6NZMRQ<]1VWGZ*UGDJ?o
pair office&property	520	T>aWXAC<63K\_KbKINJRYE4;7=IWHORTi4h^aSCNIM>BBCcYEbp@aG]H&V1<#:IP
pair office&received	497	Sl^U8q<Zj5ZZ0KDBwVm=cpG.41MPCg@jHrSK\M)\U@2Sc\cOU?YLXNUDgLFSBVE\
pair office&recruiter	432	IEoP<O`ePGJS<LO]]Y,Pt:Dl%R&URIIPI=wjWH>1RK2bLAGsRV@<?.]ELZU>IZRP
pair office&remind	455	FXQDR4;LNH@HgwaJ?>^I\/M\bVdQIWNC=1ZQm>Q>U`UH@(NIGGLE_/F@BdRJZHA=
pair office&review	392	5^FpQpCUP3NY/NHIHL6W[JDC>?BV^3Mi:KIh<[J>fMfT#]FNZ;XM1QhST5N>mf9E
pair office&role	393	_hUKQTFpdYZLAOVFg;GN6];A&4<K#IGK6ZDQL[<CVscTOVfWR1cNIPhIML]mbTE\
pair office&sales	357	cJ^6^wTb;GY8TQU)Ied@-jJBOPSO@PYK7_hS\UU^SO#-_tOJ@Y5KMGkcLbgTh^7<
pair office&send	432	7f#@UKMMUVOdS[o@CERDQNOTP4M]3KdJ]\RJYKZGP(tZ\Gf\VR4J:VcINVfP=eW]
pair office&shop	502	9BKfKvkRiIXHA/@O]Eb43Q;1J?vw1?gR^L\APN^^]=KQiFqBS`4[6eKEG-jRPQY>
pair office&sign	330	M/Vs:,+Og\8JDTiP%Q;A^1#e??2n=AJe-7Q>(LG:80\J^NUTOUA9=JghZGS4]LKK
pair office&slot	352	jHY4d-l<I>6VQEZetSItC;L_ftDJ9kL*VK,KUZw(gP1iUk@jb9ASbG/)F\\P/*i0
pair office&sorry	466	,uTcJ\BJBVFbCK5ET`H]jS]?0C:S^EN]:WCw->:^G7jfjkCL\a6c@HALo?f\UL_M
pair office&stage	389	/LNQFlgQZ3g;L3[49[FM[V;FC5hA=D<YU/OlJI`NF&@KaQaMR^1w)4C7h?bAUR8K
pair office&start	460	RGnTTf\BLDka.TF^i8dH:Q3=7]Xk.BmGdKJDswd^SU:;pZFE(cDT[[T9;n@B+<DQ
pair office&study	380	JG]`>vKEV@fFda92PEcLeaIL<QQ48N9GN/l=siMU[ZD:ShV>#4G]IL>[9JW]VL>R
pair office&talk	377	XLJYCc3:lY3CSNJlQ#L]U%l9>MJCH_FQ6<UrkPR.ElJDE'XCKQK<JZHiA[Y9bXlU
pair office&task	558	7ZAeJaETXLAw.:N4bVR=[SVO3E[l^URYWTUj:UPHJ6dPpUVdag3Y8KbQU1T`TbU[
pair office&team	425	SJCGK`NIKIN1LJWM@=4/#]MLIOTqQ?YM];<QnXRjCaXHSFJVLn2rS?W\m\]N9Q=R
pair office&thank	689	B`7K3Z;QVA-\J;wjY_J^i2]@C<8CwRCYBVRo8>M867dW`EBoXaY1JWQWXBV8W_hT
pair office&ticket	407	\sTteeJ[HL`OfTCXbOYDY\]]3KN.LZSnV_7w@OK_X7M4id`f_l^aDV>BcWj^CTBC
pair office&time	564	9VAM3OWMw=NGDGQ>RSCRS<FTS1lf`=T];K]TFSNPW3\IKCLO`m:^CS1[h9_c\VJ_
pair office&title	464	gSR]BZFjNQ\BBDD7cJJ<HIP5>ADdCUB^G\6HNNEL+anXFF>VQ:/)[ZYOWKWKwdOM
pair office&video	474	7H+T;iL^UkODRMV@@w(BVdoZh)Qc[5P`/AAa,VNI$2defJTEwPFR0Kmh`C`IdOK`
pair office&wait	421	5[c`OQZHD]Y1AP97aLDILHKEHJ>NB#Q5+EdNhHMJcNC.]IUKHUbCI@@E_MMJIHTF
pair office&wish	302	rNM0`aL#'?d4<`V@\\;A_oeRSQ3dMd694APjWlK5/wEGZ]?buKT+GBYMJRk6d+dT
pair office&yours	576	;YO_ReGwa;^bH5l;S]KGN_42JM=tS<TLb_4NLdScKAZ[kSeOZO5INf]JsBYaG]Kc
pair official&onward	411	E[/=TZ[;fDHfEfB6)SB>Fr,(gTa5PeJ0#E:ACO]G>AK_@J@ECg:e88Q=\E^aXC3F
pair official&other	365	9n9V0QDAXP5pZ7f4aLFHvFOSeTYXFWN\*URXMY]3*SEMJJR@::EJGM>XaI^Hwueb
pair official&paper	601	WeNaWw?EM@G[SOVXYSb_K<VNCK6\E^KIMiaCE@HF=GXLUhOXQ?R9VgZdUJZ@eJGR
pair official&pay	640	JHMTPXKWU7TMG<VEURMMNY?MGI`OwFT8QGOb`GS=G?[SVK^Y\hE[RMPGZ@JHV]U]
pair official&practice	520	0P\mEVDWO4LF7F;QBNFIEX>TNIThA5Z`XE>QwPeJETFImJb=UKNO\REJWEZ`R`UV
pair official&prepare	383	B]3rBOZBKP_EA?D*UW1NkWaN4=QTP<PV-w05IhUJGA5;GgZSQj>L:T`Z_Q3[>5ef
pair official&property	451	uQL]VYDDP8CL=_+[GTAG_g[#;<BWZNK`?cGNPrJX[iBaKg]fUIe9b5IUP8m+B=gF
pair official&received	492	,MRFOIXI6T@OVFMAY7ROO;V_MC^W`<TUTVPbMVMMJCZkYF;>jwESNd5ZTWAKdF>W
pair official&recorded	436	OK>\??a\7YNbTIMDnJ<.WUfd^`9ZPaI_ZBED#?gS4kRiJJaDVT=f,mVWV-nFR5HG
pair official&recruiter	471	aREUBS\N:>5Dj37a0ESa[_e=Z^wZ[MN8C<fCR>pIEY\/GW>Z9QGcME3>H>EOOLbI
pair official&remind	439	_8cwFGd`BMU:XgZKL9`<Zo3VCFJ?PY\OeZUO^S\rhZJ_K[]>+/nJT4d]\aPeH1J+
pair official&review	512	eUHLB;9R_ZKKTLYL[MDTEFZaZFdCu]WY2?VSIEJ:7=wFnJ7FLcGVKWQVIFm9d^Ch
pair official&role	541	L;I<@:k6HMSc`WRQ<@KOSGOV[LFSYUP=77YeGBRcAa/:=[6?Y9LwYB::GT6P5TAQ
pair official&sales	503	EUAQKiOwaW`ASPQC9\.03n@]>5JD@M<KH>jX2jT@`CXrIeS8TQ4RCR\deEM]mTMn
pair official&send	671	9=XROGdIX?RXIKW>UM5R#^@@<LSUC>`QWPO@eWZ^iX:RVWZIEHEcLFODIiK\.9@S
pair official&service	418	QFTw`Wh:PIbUJH0=_QB?POQ8PHMW3@8?LOf<_rZEU^Z`[OYHBMaO;YXCQ,GXEG9h
pair official&shop	517	8XS@B=ZJHYb?O>CXFeE\SOdhkV:_AOUO^^NG#>Wd@OBHHAGGNJHBLKNQU`@NLXYR
pair official&sign	470	#I9RC?QS,P[mG8PHkbFMW/DB]QKlCLIIgEfC@^dO;NN9NL_/;WRM@HEU7F@5SF_H
pair official&slot	623	][BUCNJKFJGWdSQ[OKHKXAdJERLGXcThJIB=VLQ7G@LPPeFaKJYRS:AORF[H<HwR
pair official&sorry	463	?KA]4[@\\aECQ.CsBE;\gBJ*13Mb^=FQ-HAlj79/w<L>IMY9IH:=@VU?L'T?TL\Z
pair official&stage	578	eOGNN]jF:GW;KfPI9OhXJ\SQJ>V@K`CLDJKRgDP#0hE(>_5F9PMbVW:6;U:9DNWJ
pair official&start	480	9EIXIDMGO[n=?INN]]HOFBEKU[Uf>*Bh_SD6\[YV:8#CDUmDDH=T9?RGHF1]FEFO
pair official&study	409	);XRaL^2%SJTp[TSNcFE3JFPYfwT_SNEJ2cLhJSVGcUCFC7YAC^eO<FaPKcKNCWl
pair official&talk	485	<R-US_TpO[Ii/>VaTTR7q=aUP9JRUI@iGWD]#PV[B?VgtT]m\S;70F`fw@MEjKUd
pair official&task	283	60[:/MRVU1._fA9v\]QNX*Uk_AIQGwb\dOkN>HMK%SJWbSMbECFAOejJgZ]-uUdC
pair official&team	673	CAhOTQE656XE=cDeCETb:M@P?wSW4Q]3VKKNW\X]i_I8D8;529qP_L5>;B8A3$/I
pair official&thank	717	c_DB>D.RNN:ON_[PJbOHuA[OO/?K[O'd0^9YC%<-)E>WXXKoHTP3ZDdIXQQ8HdRw
pair official&ticket	461	9JGX:[;TVIME.M[@w?Z3HXD+8U4Z7SVJ?bOdSVDFeK]M@KiKbYSZ+^b?OB3D<HMQ
pair official&time	491	,PVe2VDdUU;wQ0XJjwCSf4TX>;<MRXWa]MMuC;*[A7bgua`Mueo>EbXbj4XEI]cQ
pair official&title	440	B?UJ?PFGBAPQHKC5AZN^A;HYCDP&AliH?7VRbHF5jPLG6ZN>HKr_Y4<G>P#RGI$d
pair official&urgent	494	GE+QM:6SPV/PwIjX\>;f_^gTpE\Me3>CKBKmXdS7$HTbAD6RP=>HcEVjZROaU]ZY
pair official&video	407	HUP`MD[KSQ4WMP:*Zwi5V[^@EGPXXgTQS=k_=QbFSS9SSRXLMQ?QELHdsJ]OUMDE
pair official&wait	319	[UO@CkeubKOEA7fgnPUbmW?)TJNVE><N0WJc`I6o<LEFWere5RkVK#EDrGP4EJmp
pair official&wish	363	9lG=?/2BwQ1OZ3BYQAJ^XM]RWLnMv;J]T_Qp<6>*:;Q=BPcGwaXP6q^K7>RNrUwI
pair official&yours	464	EeH@LYAkL;cVUPS@YqT$`^M=G1>>fT9]#j4`'%3MECUYgJ9lTn3E/TKjo0g=JcPi
pair onward&other	533	JfMF?W\M\G+DYa\CKTXDaS]b]@[Gcf5:,HP]YIX2D=DUfZVX;fXUHNR;Y<d+0wgX
pair onward&pay	447	cIkZ_aRbI^@c=E0?OKY\P\G&>+TwVXUM_hNQcbNPbKXJfNZLTlIUNfONDK\:O<b=
pair onward&practice	366	,0D8=VZO`AQwL=nIlHELdpJA<M@H`-hf]NPLLMlJR7^Ta_TCUXDmI^^U8X_nJM]_
pair onward&prepare	446	IJYLTPDT5KZS;g[`GZCjNWJPFg4`PWO^hGEPKgKEZIRZ9GZP]D_#TXN;<[.SN8GG
pair onward&property	466	ZQ#6Y8oF5YVTGIhS,OUABE\f[KZOQM6K?I5cLEKJ;IH.MCR:PRECSU^]\J\N3COE
pair onward&received	454	KN89P<m8@XGGwHcN,G_hQ3Y`rWrOe0XD`9TSWNoLWAHEN3>D1Z&d8VH\<Gh_GRT3
pair onward&recorded	399	b5/?I4NpGwwF9D?MD^2KK;eG@J9a:N-lGPXP':G\RJj^VXMTNK9E8Fqh<c>tSNP;
pair onward&recruiter	504	IQ>N[MaaWMID?JW5@JC?>wITYZe`L[?ET@>=g^dYMRNC:[PWbL3`HXLSNQKOUBHC
pair onward&remind	473	P=ZZSWPmT;R=D=P@9CS1GcMPKiN@;JfDDK>SPwWAWEELbYvaUE>SGJGHDkZJQCWJ
pair onward&review	514	UMI>R^[9a8UL:fW8HN\KKO?B^OXE^G@5NHDHUVMP`E8KZFDPOMWr`_T0?#Ra,U\C
pair onward&role	539	\AAOAKS0@F_JFg:ODpJ6ScWT>WR,HS6FR@>)bZw@Q<6.6CKJ-cB_G<VBTMMI:U^@
pair onward&sales	628	SORBPTTI=VVEDq\FD9_PBcPcJbO?9[SOCQB#RL=IPYD3BX9I@7JPdXNG3Z@J>SG.
pair onward&send	370	D6_c_WU?@Y\<MJX2(=h<+g,U=COU*;AYQWW8XYgio[ZIU<hDL:PX#MaB@?GIA4.Q
pair onward&shop	540	;>_T^MjN[W`O8C_OLFYQ6R@@MjiRFGfMhHi*aHYTwSN=OBPGUWDb`_@@JCJ`CE?@
pair onward&sign	476	8QC/2#U^DPFL^mS=Ti&LMIgLg?HfKMOr\UC>KIVeGEJ=aR]^UN?M8?qODdF8K^LI
pair onward&slot	667	_YFHBQTM=XG>JM\dKIIM\U<hLHA@KQ9UDK6@HPAXQVUU#ZLUB=KLRFY@NO@H^;KJ
pair onward&sorry	513	SkSGEMHM]B6fE/5\[]MVgLT_W9HFRLCWHXFgL@Y@M1AS[LA`h\wDFDLWNTg5UZkU
pair onward&stage	728	YRFMZwd^DM\APV6BBRK,JgBRMN]ESMYJC9VJ^PjPLA>CJR\I=OF^EHJLRGQ]EQIK
pair onward&start	359	=tR]>2S4_e1[g/PHET16STs4c]@JO>$`WG^1S473I?A[w+_=ZSDOGX`PHclD4LPW
pair onward&study	491	N9LI0I^=RJ?VwCMmLNXu<GgfcT\Je]\6A5ODV8G3RORR78AS?IjZ_\IZAL]AJEZF
pair onward&talk	577	O=9:M;QVPXNUZWBRCh@P]<`A`J*YOTATHH*K#?CO4RbeL`MOZGN8RF]\FO>MZNED
pair onward&task	332	L<#;eQLI=`CC>8;J4?YA)GN6>KL_GeZ8K3ffQaM9>^rAW/f+`c?kML<ojW6`@6[b
pair onward&team	656	ePAQFTZPAP;CaR=JHYGNDFUYUG^NKPEQEP#ER<R?ISQELKDNGFBRMSHXS`8FXSDF
pair onward&thank	452	QG+1#>s%KL9PZiEOZ`kXTOoHhCmGN\W?:X5FXSuUVMb8[:LOTwFa^>@R?,S>U_ZE
pair onward&ticket	455	<\UV>=MGqd4F;,B]K^[NpR6@V\E;WMwKTO^XIQQH]l>VkGfBWRU^EfrjH9cD?DM;
pair onward&time	453	<KwC]DRCL_FR=9GePBYM*?GZZ\=QOBQ<aCSDp=[Sg?OR3Qc/PW[_K5*?;;=/8FM<
pair onward&title	460	m=3C:>fE-`b:^j#F2gMICeOje`V9V[:R5@L0FBS]0P3K7g.B3L=O34L^KgkZ-]Y(
pair onward&video	604	cD9(aXMV>ceGda+F8S?K@TK]+M(C9^EGJ>FE5E?LPYbHAm#PJEQAGCjVFm-SjFMK
pair onward&wait	492	F`C]cSETV5YU6EVKRIrAikEH2PSbWIOWQ_RMZwTSVALRdBg;[k[SPkT^q=m`?F;G
pair onward&wish	462	@V?I@Q`KKS=;:AOHXG)>-`MIgVTwWF<ZXAWb;jcLQQHVIFSSLPXY_?TIAZAT`AS@
pair onward&yours	416	PO-PhQWN^IWw%A4N]Mi9[i9>NV<JBZKSZ_;F`bNX[-6;iQGgIHOcP9jFVHYI8`^9
pair other&paper	517	ko>ZJ,AM;I0VVVPT8dQXCadaKNH6jg4ELPDQK3]V'COL[]<wOO<FkS_Fh7r)_lw`
pair other&pay	366	bV@V<Pl(#lkTGGLZooX7<YP^<gFpGSCaHTTTq\h`K7]V-FMM2<'AgAK:A$0TdVWV
pair other&practice	306	0J:KH1?Emm8BcLd^V/Zgc9Z^e.KLo9FM#KP[R@QA4bT9+%EIruT]ICCSJ?t,u@8*
pair other&prepare	566	PH>c;IP[P7EGPFw\PTXHiRVUQAWGmOUkTEXSTK`<C7NCS;NDabAeXOSHc2\9TPdZ
pair other&property	620	>X7Q7t=e_JCVD7O.co6>V<599:5fUAElEQMo<:=C@;dwoPaen[K+F\gbqL[Yqk[u
pair other&received	461	54?sPRO[tTO@I-O_wY6SOEQNDE;nL7\ilDN^+FO<VJQTUId:h,QI:_[bS4YZXXbS
pair other&recruiter	782	[b_L>T=GJMNUTdPSXWMNOSNUGEPBTZNO=LFNY>RJFEKJGV:LNL[CwWCMKAK>HWRE
pair other&remind	502	PPIT5J5N]SHjh\U:DDMcMG_`X4O8S<`BHE_:EG@<L,#7>KTI.Ei^RLXE@jULPKR=
pair other&review	477	EDa[PTBN_HhR7FP:IULCX5YUCIM`@0Z4JXKYTbGbYI?>_CG]US:H7F:NEPwSN]<?
pair other&role	572	ZMCD>_TEK:#L[__U%MfPj_HNkDg=mS]OAKY=XQX8<?6FZAWG>d`c@BD:JJt>UdR8
pair other&sales	466	WZah[VV>QWW;97'Z9ORIRjS?LW[2MLcKMHL#`JcBa@<<FU]5>^X6'BMQY[cC6NNB
pair other&send	530	K[Sg>`G_L3;N44PaUjXF[O1+HVKIOQVU4ON\bP<J98ppiJg`dQVJwe\Jj;^M_XOm
pair other&service	507	J\^KIwDMIPGVNDC7`@NBX[RD>b@MH:RR9MMGHR]PgB@BQYhOEG;VGPZJM>aPONI_
pair other&shop	472	\n@NDQK5b:HW`NT=LtH4hHYcV8d/>n0G3F-Vf7VA-4GSLYWAU[RS@RSNw&n>Knb8
pair other&sign	443	@pAI^lEkOTWHJ?.PHbAC%@dQ6c\ZNQ\S[M>N(O6MBTW^DYOdo_,F:OwPKFY\pA<M
pair other&slot	519	EIHBd9]Q+MDJliK47\-C4WPwPA?ZBT8Gk.>S\6Vf@jpc<P5AL.HJJ<``3h%7+E4A
pair other&sorry	408	NbB\HOC.C44>DK\?;wIPlA_R87<TVZ:S98@DC6N6=H\]I=Ub]CVM/[cMq]OChpek
pair other&stage	593	HPKMTQG]X`7H@V^9NYYhAPgIIOEKJUGORI1LJP;ZLK-JZELGaSGD<2HMw@VFH[QA
pair other&start	471	MVX@OVMU-7HVZNhWTCwJAJ\mR9=>chOADA)PTOMKOQ=@RF6`J`Q[_L@Nl+O?GnSh
pair other&study	570	TOhH\BPJNP?LUYJC9ILNU-[HiUA>TQLDAU_D]?aR\SGTOwTTHGLKU@QKUOYKQC]V
pair other&talk	541	#EVkc_mI3TVBDE0UlChI9V1DP`klC@HKY]S8IR_bnEAAfSSHY^[d\VUE]>]]KKPG
pair other&task	438	=QVM:k;[j[`ZK?GHY8OTUBL4L=E=H#SS@mcR*O2JPAI^cQSSRG\5VmlVOGe/c@H`
pair other&team	527	ZcR8<RQ;3AQ'\jUPFTT<YP>Wa'hI]EW7J;?8dOoGO<=?L#FRC^>mp*E@\5j0H[fE
pair other&thank	577	X>CU<VJ\Z?WPJ;RLV]A-FMaBNHqLdQ_WuGQP6gRNS)?PiNaVXB9wXIY>TPOFDLAE
pair other&ticket	515	8Xwea`KWPItF-S[S^NU[JRI1Y_\V0D_P]SaG:^aNu>WQBMiKe2GK<FOIAFKXdYWK
pair other&time	553	PjA:EGFhMNXBKCM=7UYIWVKAK#TBbKFYIHUW-RIIHQ\]QPOOAc]O=G?H\CTM.]GV
pair other&title	473	]_GV5PD3[DB;XM_9K=PNrSO6]2hGw=e=Pd>b9HD/]5ZHVVfQPpFYTX)Ua.]OLAdL
pair other&video	413	@aM[BSVLUY6N]P(DL[X/>OIwM>Y0ZPHrDZjE^GdLDCGIQ;OOVkG]W`\Wc(QUdfH7
pair other&wait	530	9=wV]SCG^SUkDYG1dEe\JB==4T\EJ?`Q]^f[Y[?MMUgIUK]ESRHI2SKKHQLZNGCO
pair other&wish	613	AYZ^jw2gTCQiK2NWU[IDGPTF:I<SHH7kA`8KBPDNTGgK[fad`KHH3ZcTj?FOXFS]
pair other&yours	512	9U>;NKPB44ZYnw`R?OcNTaVff<T2\_0HB2M@]=_WB;BP]6AJARJqv<QBOZPAAdc=
pair paper&prepare	497	aPbP3SQY^4FmN<SLwdBGbDNJWOA[^=JoIa=gJF=*AF^[Th^`CqC8NYITTFbNWd\]
pair paper&received	678	ZcI:[SF\XXMjHFNMa_S@OJCGF:K;XG=<4wAQH<P;CO\OQBG[lTV7OOjbUT^DjWQ]
pair paper&review	459	=Hnbg^4B]ZW_;L[FO_8@]U1:1:Dc0cRZDMhcM?6B`>C`ckwW_MKWGYNJGLQJRYTS
pair paper&role	419	jX#5IbV0V6?E_gLD6KaGnKlUdh;<emYS6/YQQ>s1:nDVVLGURJ>^jWFF9[_;M910
pair paper&send	384	:^>fV^6KSJ_W=1T\:pBHjkREP^PwTDRUXNGM?aHAFZKYZ?S:]FST6ZdVA8LRCrLQ
pair paper&sign	408	GMEvTfB^QK;]4*EDnYKYHEIBGYGFf`IJH`5P7@)EOeatf`W_iUPJ:USK\KR@\FTw
pair paper&slot	486	I;=KcN8gF>-IU>ZD=WG7>8S:?<#[RYHNjV9H<;AUDYSbVNbR]5CFDUQb<OW<mKEr
pair paper&sorry	580	=N8ZNZCneMS\FBPJaJ6NSZU@8D:MbWGd9]AcNSVIJK^\^dTT\K@M8ce_EJNQ^`wM
pair paper&stage	339	2;fwMf(Qf`)]69>WfU4_YFILKGX\b@KZ<<on3JN_UJfnU2whqr,%Kp5=_$QEhGGJ
pair paper&talk	596	cWDLbNMNQ[\HRNY]Rd2ZJNjYOE?:EW@X*VGJ9+;;K_UYITEK@EY(V^RW8wVG\ALE
pair paper&task	519	F5TPTVRNXFZ\XV6MQJ2RP`PZ9LOR\EYTATXb@QGZK:XOYQLOHw?YFmGXCGHQ^8EN
pair paper&team	419	FBCTA:cEZY;LJ=LYKUXHSQG>@rF^VDO:k;woHW13eRUJ<4X:m\^GYUH1;;RIO>Oe
pair paper&thank	362	`1HqPkSVSLN>YU;cW:GY/@NbZt+XgE?M8KwQ6b`djMW9QVTBKGU6FIoT<57`YLP2
pair paper&time	341	G;HXJ@M5QUf^HbWeG<?LDFa*q#^>HTYBBMe/k06MbN0,+*\77&aN>5N)66?@G.Q[
pair paper&title	400	RQ3?R4\6T_UHEAOaM5X^r8D[>^2TADLFgO2RQ,GADUI>`8wNF]CYHR8=X*`Y-F/K
pair paper&wait	576	A6Z?AHOsdKQ;Vd^@C;/JSJLERHC=L>P[DQ]VJMQXBRLE8WcJ4%^PI;]K>Q?#[@7N
pair paper&yours	545	EX;[H=L<Jj.BOKQNVNDnU0p9V]GOuK7E#OSPF/>C@TUWQSDQVTOP?_LaSMIKI]XP
pair pay&practice	577	?Y@V7HDB[fJwY]``j`A9aF^@PB?QnG3sZfA`7<PRCNDPTX_[[uB=LWh@OKVCp^_S
pair pay&prepare	655	<\No:TDUcB#UIPRJYM4NPBe1ORKYaRGPNL^`W@]7AHP[OYQVOTOGD_IWWUNGfU\T
pair pay&property	427	9LE_[OdeNRi;Om3OT3UI*XHD=H\('aG8C>uFewQFCS]:nnY2Oi(O2kBO;4HjO@6E
pair pay&received	599	1RMIL_8npTJYG:k#j[,?R?Q>W6RNqK?`US=d6K4M59jloQYNieBH:YfbnNaIjb[f
pair pay&recorded	514	CgAS8J;owJ'b57V:bO<W`?F0]BO[Y4DPFAFXM/7(R<U\P4Mis`NOJZMZa6d6[gi_
pair pay&recruiter	441	Jn:><R`qeYBXMM[93ug=VTkOBD7GwYOaQK5SQ3Y34BKQnR[\aYH-HR]b^:n3OO\Q
pair pay&remind	431	aVA?AnOj5mC_VP7K;[[Ye>WWCC*VZj7Z^EMQrKCILLRbY\?cL]MAwXWRSdtCC^LQ
pair pay&review	468	aTVF\H;@dF<YV`Ml@]]Z[?t_FJ:2or#U3_CHY/;-0XGV6R/V/ReMKOOH:RL)>WKM
pair pay&role	351	3XZ^7BS*$fIg_O9Lfw6?G'eQjY<sIS?[Y,G/Z<ed3E7W<8j5T,?MY8%j/#ML$8^Y
pair pay&sales	595	DWTweaDvn;OKP<OKN6ERR]_O;9T1KNVP?dMQRN7?;JoYKWOWNRH=@kLj^IVHge@Z
pair pay&send	550	D>L+X6a5/ErM3U>XYVTU@PXT`wJP9CQIl<[1QSpb_IA+8ST47;HcL;S7.v1>84=+
pair pay&service	345	@DNV?6dHT>j9_?&Z_KQUQUME6QjEBHA[[Se;7hTR2)E:JNC=NBSJ#KX5-9VR>SR@
pair pay&shop	520	CY#jRdBY>7FXJZME[DW=W_[476MWUMfbLbPS[BFIJ5bRjNhHO]U\SNOT\Y^EKom`
pair pay&sign	620	8@D:HKi>6Re\7>9dwiAD^KVHHtMl;:V[f>Q,@V^QUE65D>q7A<US=%L<<u9L?8W=
pair pay&slot	684	BJV9KFSFO\UX<H6V[R<PTGbQX_6b9;;\_CHEEMRLBRSRALL8ECF#KGUWXJCDIQUC
pair pay&sorry	439	3KAWID)6dU9]Z<2i[>DKpGmGUT=0HJDhMULI8&B;>ffDEZ^XIC9L5IVTJZH[SnwK
pair pay&stage	582	SNA[MSJGWUTRUY>D^%KbLSG]H?IJ[S\ZTD][@??TbPa\YaN@L`GXVi<wURZWNRVL
pair pay&start	591	DE044/U<GgGi?OBXd_1A_K`Fcf=X><?hQI2Y@@O]:A[LQOQHGO@G2/[ECg@CVWwG
pair pay&study	520	@NK]6@Knak#B:35EQB_T[GN;cQMNo7^TUZVD+=L8MG_JjNaLbc;I)^LM]6_C_`KY
pair pay&talk	594	JHB=LCERN^Kt]HJFY`3PODZcW?6FDY1jNK/[C:QJ<KIWRYVJ>@R#P?SS;c:RZ5LT
pair pay&task	403	we1L:8Xa1K2HW^IFQU\I]Zj]c==5fp0CDC2Pc/R1B+=1FEBSIw[=WE[MaOeQufrC
pair pay&team	652	CR?iRbNQZOYVPQ#GLPYFS]MFGMO@KI`WJYZQSDG_?C_VaM[]MgCFXWQWDEQQ\BRR
pair pay&thank	444	cfH4BTaGmZDf3EX[YXlKcaLM;6CXB]^GRhLBea?CEHSwRcMaPU@OLTNEHBG<\fsb
pair pay&ticket	467	LZJ`N?A;:cEijIbd_IKH`[`KU:aL_CD]jB:/O5<I0IJe=M=KRFAJ[9]VAmM@=WwC
pair pay&time	585	4h=A#A\6EqU]=,HDYr?GaFiIo_9m<)IedO4^A8ZJ='ElSI^NI955E6^K?3=+L]hF
pair pay&title	548	AbG9-7TLbK/hN+d;NoGTdVZ7fGDZNB@IST>T73PC>4Ob\S[Z[YL7PJVJG#O5Mpii
pair pay&video	383	A3[DInWw[>^GR(X7XI*7`4D?HPP`bW6FL`:LnWON?/udJfaclN8J?6HeS@w\b29w
pair pay&wait	482	HPf[VVkP5?c,=N-Ml)YTHbOS8wnX=Lf;gao\cdYTcCH9^U\5G`ldRTXPF@RZDD@F
pair pay&wish	352	DeXPN8B\d]TTN4FgpX;`ID7KW6Tei5Z:pZjU1Q#Ua4ITmbOdUJGZRh_q@fjUMBiZ
pair pay&yours	533	trMF=PMVNR4gwbP7ARj`TNT`^LHK`TWZ>\IXE)019VAUBO4[k\j2PMMSc>d,WoRl
pair practice&prepare	538	YHhCkSVB;8PK`pG<=@LJM]NJShHD<rJI:7eNXbHL_f;>>96VB?cS^J>**_<A9AR#
pair practice&recruiter	661	AbQS[LHYSVV\SPR@SO@YUe\YYE?T@^LRYWGjE<AAEDIMVwMYUKL@Ul^[_F\DeZTK
pair practice&remind	392	'6Ap8hK^:T?)PGB4g]c3T_F&HXO\Z6kOclVIT<dMUHZdaJaJaw2\VJ_@X#i:KSRY
pair practice&review	480	_:eQAW@3bm_WJ]hDaIUTdKSCGIRNEW8P]SA?JoFX`FGkDwJJ-`H@gTVZH/@JTF8P
pair practice&role	472	\LHKRd+q@W;\7;aM=aSET=N?N>;_bjAK=cCK<?Ue8[UZuqXkQpFI;Iw\k8p>[e^q
pair practice&sales	513	W`s_^TN9?-Oi-PLkU=OF:YlPVYDIMTF71c96oEB,aXKH'wGK39sVVO:DADA6A7fM
pair practice&send	386	N1TO_vSWVV5YGe>;<:@L^w@I,LIYE[F9`Ss7aA?M`S;JIZd@HEDsDOT?7I7LJ7H1
pair practice&shop	410	Fa%Z>a7itr*oB3Ljdb1>Y>XCY2UMhJ5`1M-o@/#9>*`foCfDpIiI\Yg`K(a@qtgc
pair practice&sign	518	>I*bUP4SkL-0:2ZFVR;_X@EaXQAb6P4T<]OSUWC<dGNEFE:MPS=FMO9/CSwWS]@M
pair practice&slot	373	.b=P(B?7;W<UV;A*[U?Ql8SX^1Zdj?Q]KUAP8#UA#+e2_3UQ<A@W'S4kY2_JL9jH
pair practice&sorry	429	>=VcGUC_]iZcHD@UgnECOGb3FO8KLA?`4P/EMFB5K@chdYIw[IY22Th`W<XVZkdp
pair practice&stage	395	-\MZENMXONFhNRH<P2=YJHq@3l7wP@^Ue?J]D3UQD\OdQAaXgC=MEi^DmLTPTTfO
pair practice&start	471	T`IV<[:Y_Q*FRNhR[_B6RMHBGBNVh^?Q?b1e@::<77TPQWVHdlTFPhPkwNZBK]`f
pair practice&study	346	AjE8DbdZVkHwp7`Q9Y`PhEZ7Cg`Mp<Q[7ADOuV80OEU_INS<MTJQ<SJlMg]PYUM?
pair practice&task	584	c[VLNb.OE<?w?MHY\LR>X2a=YO,Q5[<UGg]GGI?5ZB4TG`C[PCADLaG=eBOJXQVT
pair practice&team	439	qRQUBTh<A7[PG]8=UZTP;BWp^V^[HY6?PiL2Lef2RK>.%Y4[LWDQwCSUJ8K0BPPJ
pair practice&thank	459	#^HOEQ?LOXBhS@fkPbFLb7CGX3GMQL=T4[#_*LL,:Jed^SbXOVAD@_YZf?b1]EwY
pair practice&ticket	498	4M4[N?2dTW=\GMwO\^VAW7TARK]TSAF`KT*_'BA6G/`dON\cFS<hSW\_cP_5eLJe
pair practice&time	559	NoPN*OLPUR;_aG]4]gC4r7EaK#6F_ZSW;VBYE@\NCFVbl^\SM[,WTOdo[;ZCVgp\
pair practice&title	443	MUHT_CBL?fF>jJ'#f;-FQYg@G0@kUN@PEPDB6QMS@/gA9RVXUA4RTdVhKGKEPQCe
pair practice&video	614	`Y=WOsJTULPJYVgOLP\OTI[DYX>OB^8UJS;GOw@HFLFNLbVWHI=F^SjSTEJ6HJYK
pair practice&wait	551	DJ]STOid?P^M=FXMHY@;OPLJ@C=FT\KVT\YVYM]J@7PJe6JSKZP_M`IHw<^[ON\S
pair practice&yours	618	5:2]<JlI[LLGSCQ-pPC3KSADTCdneAwLPIMH>ZbUL4M5bUVNaX2cEO\CV9t_YRO@
pair prepare&property	487	HP<[F[Gjrh/ZBEB1Nb#XZMNH0?Q@ee7VIC=VB@D;7;HuC]UQqIB8AZk[OKZ?RkLa
pair prepare&received	457	HOKcCTMN<c;T0R1hbQ>`56khIG:na,OHGGYri[@9Fw[H:Q/QTGSTJkVk$X\UUQ`Z
pair prepare&recorded	413	Y=)Y8KQ]AMNN\=j[V^43GUW@CR];l0W]Y@CK]WbJKCXwWJKQf`PZ0[_o`C`gHFC^
pair prepare&recruiter	398	rbQ_nuwR/UcT:c>MYc]^>P7>^HYBB6^Qf[l4ScJcFZII8YW?M4PbSU5=DVBHMDL9
pair prepare&remind	625	`gO`YUPGU@wF1A>e[>aQ[V>KAcCTR=NI3UQ>_>UY]ZADEQMLDJYHZRHK=FQT?L_3
pair prepare&review	586	XJ_PMWdCBDSZS[#h[IZ]<Ga`NZd[A3M9DQgOKTlSMpUBPFPC3B>\Na5VF_K<1:O3
pair prepare&role	617	MZ@I@BIYBd?]FFBVZw1TdMe\L=Pg[dL`ACAoDMSPDHRl\BKS^HDKS0d]`@i<`HhS
pair prepare&sales	425	Q9cPREEHaQHVpNbOnJ8DDAYK;:QEVJ;W1NI\OJR?Xk[N]LXYW?H67iMwG7XJe=Nh
pair prepare&send	391	_OLa<?9Bc`8;BEA8`EMI:DW\WH6IFGMW#M:IPXKS=ZV3oZLOW^TX'NUSI`3E\QUF
pair prepare&service	506	EK`KQf;:G@rHRODDXC`SAZ]MMe5Y#X-FAQR8`K5?^Q5;>dHFGLB;Zn20?k6@7O;'
pair prepare&shop	680	-NOAILMHTLZRNJW@TTOE]PGKP=#MJ;I[ZSJCPSR=LLHOSFQMMV?M_K]ZXTW]G_GL
pair prepare&sign	534	8R@?GFFiBqOePBGJ]X=>MIC3jF?[RR[m<DTb6Q8PMEWwPMfJ^FQ?9?d?T]WJgIUr
pair prepare&slot	314	a*^A\UH@:)GYBhaOFOPf7`Y]WLK=<WH%[NYIgIf<WiB,#S1R@bdXp4_*(aJK6,R[
pair prepare&sorry	553	CVRW/@<wOQ[T>I:G@9IUc?WCLJC6PUaK6Gg,HSHDaCQKH]TOIGpAIQMW7N<TSKR9
pair prepare&stage	492	9WIYQ)R\U`HXNS/[RHPcX@?>QZJZ^[ZMET^bKCW@_VGGT@SwT[\D_aO:dMI?HaaQ
pair prepare&start	471	7$JP<:qeZCl8K39;b1MA4G.WZ]p^C<uIm;82ealwT?@B[.`@E]?j+;BXQ]N<FAC$
pair prepare&study	555	T4LL:EZJCYwDRYBAQcbFMbQXC]N05PDCV;IMPaUZbC?;Nc?6=QQ]VO\?F_X?:9?I
pair prepare&talk	406	UB\hwhkMGdLJKF0OQ.@D9h]>RY5L.S3M;NR>AfeTDKL:4\C,=GIMD]]R_=USI;ZX
pair prepare&task	412	GEXJ@e9:,b-ZZ\'lj,QKRIwdDBMSMZXENUViN#pH7mD?H]IB=VO;GVBE2\5UHHO:
pair prepare&team	500	ENMQQTj>lEP84SBRl?V7[S)ER\ajM4NBbKSE^t\5]ID>XJKEQ\RdeF6Cd4w\NK=J
pair prepare&thank	866	OQIXMILJDMDJEUA\TFMVW=[SNT=>UVJP9GVHKBD76XANJYFMPVPABNNTKCM8S\wN
pair prepare&ticket	495	<?>K>LU=:V^]E0BPdaH?X>VQPRw[]J_LIE[OSYpGPUDATY\+niWcJC8?`Sf]Ij5\
pair prepare&time	435	?Hdg]O<CO#Dm@HcEfDKWZ3G^.Y>OGHV4SaOMX]MImnS9Z7SXKRUPac%:Qf3:JNRH
pair prepare&title	400	bDX7SVTR[EKDgYw`@@W;9I?C=Z[MJJ<IdAMRa5Z6LW==>KLKGHE]WKDKD:GJ8>3J
pair prepare&video	464	wIXl^AOLIR^I>[:bUIGkJLpLNc=C<>AB8C<DSL-<@bG>V\AVW>]TUwMHDJRNR8_X
pair prepare&wait	572	7Qf]o]cC0:XN,^EDLLXV6[0WCkNUAJT6hM?bm^Ejwp1TPV;EFSYU^G..>L5T:+CD
pair prepare&wish	476	QcIFO[J]XbY\RKKC]VEOKXwUaJO@Nf-`NNAI5_;.GGNNFaKWcL@UV]LIM0a=KMDT
pair prepare&yours	639	>YB[ED=JKQU[NEWGXk>MbAU?UAM]gR>O.TCYLPKAWEL;eINLK[CDJS]PX#cSFTfa
pair property&received	560	]dIOGd8hYQK\1DWMOc]URLj@G68.J`$v:e?n==AH,;Kw]WQ^`XY50YkLTJ`AHfa_
pair property&recruiter	478	WMAAM?q>;RmDFSTSJO>UFZR_baQOC@GER`n#oMcgM.G'JY@F:6eVgE@?4Y7V<AI.
pair property&remind	633	C\ALAaWmeB>NE<QLXn/8WTIM`<CW]TK\@FOb;WQI85hd^IdTem)I/QwcZW]Zb[^\
pair property&review	503	CG6P8[Slu,MTPK[4EW?JBdYYMSSIXWUYN_07SFINQ8N>^NWL@dORB8gG`HwE@c[J
pair property&role	587	_TwLbLi>KA[GKZ?_C=uU@RT[C`dPIIN+aIQ6];G/\_1IHIFQ0=Io_C'/HUGP*6_*
pair property&sales	486	JH@pNT=]?BJJP?]UVZNZh<9GOcRLUbU4RFCVe?BCQ@]bFP[E[YR]SJQRBCN#YQVh
pair property&send	413	QLQdshwb17AK3`6XX<VP<_4=5_AMCIr:YIfQbvmJ`XQUF\]=S<A[MRMFdXRW=:Gb
pair property&service	593	M[HoWjDg[YQJS`?A\RI>R^m:?DD:FKD[@bQWSZQQ0YeHDw6TRAHXGshZZSYQeeQA
pair property&shop	386	vR0TI]KdUDOSDE<KQMTJSW\AD:EGNVULQdGZTVbdeJCE]?_SGd=RQLVLwIQQBHFP
pair property&sign	387	P5Kd<m;twhL>=F_d[F7CdE4S2;.4[7\Y1A>ZYjAU`/GNbnJXKrZ:IX\YGa3I>NQ^
pair property&slot	680	ADO`e\DEYGN_UJ:]VGKgYEO?IT6JF`DNKKQ@GXOJUTZO<WGc`NWD?wGSd:FZAFSX
pair property&sorry	580	#g-_Nd@jJg;d%B0SvA1:O6c92FKaaHSm5a<V:EU6/FW]f_VhZFF7(ZPhh4`C]gR[
pair property&stage	392	(K=^aL@VX]N:29GBOG[,AQWO?GLOfQCQCGO`IVJU:#`<rT_mfaDf\baCa;d@i;8B
pair property&start	406	G:[VUJEXhFVHFLjV;'`SYWE,PH_AEGGBN\A]GD@>bGVIgCknw[Q[Bj<R?SMePJ\O
pair property&study	408	^\seT_[AEYrKIb&SwEXA>e)DCrR314RLkTt7\e\`WQ5GQ_>2.XGLKOD5@R8f22?C
pair property&talk	699	4A:FQNOP[wBX^LNHQSDT]LQUhBE_XHETNJCZ2NNWIIQ^QHMTQKOABZ\Q`I_OU^QZ
pair property&task	434	^P>@WYZTY[iA`P?SEIO3U>:S[DH?HSFdXwWQ_SZ.K^W:\?F[X^HP[NSUbFFRVd^I
pair property&team	362	?pMI[=ZLLE-Lv5R3OwQP9?OKmAhIZw-IW<a_]3I3./KhWI$X[jPWI]SS1=?(9]_g
pair property&thank	383	#d[EYb5ij5HJT;q6LQLmWs3)*K;BH]LRFaw2U`;VN+TAaO[\IDdQDb[1:AI8N6Vb
pair property&ticket	591	wUV;PC&:GD^MGZKDCTbXTDXThIF3SK4OFdOMfL3@E6UHMP:Z=`fD\PNKEWCCEcYT
pair property&time	571	7`JkUc@ZaQItL;KCnX>JwO^>OBQQ8J@UIT\WU??7[MPJVUQoZRLM3LbRO/G.XXDd
pair property&title	403	KPfagafA?OZD;EOVZLYlFawkeumNKGTPMOYJ\FNEHOJNCTF1K-`^N^B7;UAcM?E3
pair property&urgent	504	(Q[ZSO1wMF2@qLRFMFXNGX:\[`MIX@KLR>ZXXcOZCT\e]Z:UJV[V\GUVLffKM^?O
pair property&wait	435	#e]P/dd<W[XaCG/`gh1MjNj)VXAMfM9^bYF_5RCbHOjPXe]J`5V1=Tfo`0JM:bQJ
pair property&wish	417	?T5>]\m`D`s]FCK*,wX@@PS_]f`]J._P<f=J3>DfTNl'Y,HFUMGU0FhXI0?@hW=k
pair property&yours	417	8jI^V^0[e6QPRBYVnR#Lc6v[>9S3KD*IJQYWAP*?V4Y_VlW_^CL1<ER[aAP3\GOY
pair received&recorded	529	A4K@AX^Q?<\IQOEiX7Ud[MQDJJbWp>wQuPpRlI[UZCO?aKVHC_C\NS0[[G\2IIl3
pair received&recruiter	571	H=/cA4?JHSA5ZC`V^JG<P2gQtQR^cUZ;`SLU5JR@I@SUQ8QDwKR`8PFFFhiBKYOK
pair received&remind	555	PCI@D?RC<OCeUMOePnDdO:ggX]DVeOMUFFBw_8DVNVbUUKBL_IHLZQ?ZCjP.TCKY
pair received&review	454	F@1XLi8bYG@DDTH=uO@8LWW^N*>LAR>XTPwjJZ>L(JnfELZg>\:+MGgCIO[?RkhL
pair received&role	652	8<*U1Ff;3\1:X?6Mk.CT@7V^j[wHc=\BQ;daFIn2KGV6F=K2P`C^NWFbHkkBY0U8
pair received&sales	429	aQd=g7c>^LC7KAN0QA^;5UAQhUfH>\_5LF9MwJ]J[W2CD<l=:cWV[0;.nDB>99V(
pair received&send	729	NFDMRMYL;_FHKV=U`NJL?EXhQRUT[OISND]J@<E<JXVMBPPL`wJIQ]RcG`VDRXM0
pair received&service	542	aRLBk^UGEPbFHdNA?6Y?KeX?@QXABh`BOQi9EVhCJt23_[?7:POjJLKG#Q?XD><O
pair received&shop	349	;STrO[an\7?m6YsHHBcMk9DT;@KgwKJZPYXCMmWhhLGbO[XUYEJJQZU;WF^ACYQ]
pair received&sign	392	tYS:RJf=*T_fTN?OIY37U8`RtH\DsswD4G.CDGcNIA/EHQEEGIR)]KGIDBFC*G63
pair received&slot	412	=WJ5Y#M05XjNQMAdCXBQ\<ZfJW5NB]DCDU8NZScW`LKOGL7DP6lC`7@=LL19=JTY
pair received&sorry	484	ERR9GO6\R\;WDMOA=l@OfP[I#:Wi@_3UY^Hj=3Fr?GRZNQkaPUa0QI:UTgO;5pO[
pair received&stage	397	NO\;OK`?^\<TPS>6FK7N*A@dWKR+^MJ0`QKWhE?@Q?JT;A(<HpNJ?eWBDDg#EJ?Q
pair received&start	376	F@0b?`GPERsVKJ9K^A=:bdMAL?GNpVPF^G.FHNBV;;iUk]e_ALI#;VoQX3M6qfNq
pair received&study	567	@EGQB1T#K_G?eX?V>7?MIXRfqPZ?eSgL@2JOW@TI:AS@BC:8ZaCR=SR]8Tu_BQXT
pair received&talk	451	=WSJS^JCJE<fKEKwi=Ggb6c@8eJbMHL\Ic^MTNE5Gaa`N_`c^Ka;mSGRPA:0JYlA
pair received&task	357	TJKA_XoU?BnD;<(LbIX<&E@GFWF,K?ZH?]-GGI.R:w_W:SF47Z<aQRRASRUV?U*5
pair received&team	400	HaMhwP5U\P<R:CoA;sHBhFLX7OPh8971oY(nEN<MhMTS<fHYG0YEe`H^Q07T3^UW
pair received&thank	585	,KLe=CX7@_LBdd1hb:=wL)QV[Vj\\VVIJPr^iDe?8e[+-96Ke]KdCQ>SHDpZADaC
pair received&ticket	631	#9B`ER8FN7>EZFng6HJIH??S\dSSARPFG9S8J[GBNV>B09:VN4QFJES;B]UhOkV:
pair received&time	641	@9UDJMS<+K<QYUUTWOJ`<3LHCCMO4JIAj]T]LBWFJwSHE8AWEMRAShZDMY<CLBOA
pair received&title	569	;87a@>w4NM:<R_E6O4A_.<dNCZkeRFqD[DX>TG[9[cZ=4>O8JeAUZn%?.\ZJQG72
pair received&video	394	WET4S*NOOlIVfgV?@Y;cN<ZoV\=VZd9Yw@qOA+H\?mqZCO<BOLVMJVbnXjH]LPL]
pair received&wait	398	cTaWXULdi1Z\-BCSGUI3iQ=1TRGW)N]TIBm?_mL\YH>W4?_jFOTPwCR/HB[o=@SC
pair received&wish	548	P:QYS:KWLSF_\A1^`3?mYIvhVh\\rOSTk8U^HCc8ORrAQ=BJEt]W/w&t:QbJUHi:
pair received&yours	665	4==f>ARWM_5IZVCba1=cR7jSZ]L`X=X^:TQrAAD9F_jZPBCM]`=FHwWiGXZ@rFPZ
pair recorded&recruiter	411	>]GlAMePXLE[D%T#chF@]Z3VUC[4ODiebBbT_dN\JUAWNIbFH`DSIC1Wu#LIQWX>
pair recorded&remind	317	L,cJ]hW0\?C_GUpY\4XV>Z4Q6YRC=K/9ac<RPQ:RfaTb#DFHA.W\jP,Gha<S&HPM
pair recorded&review	552	?>XOB\5asWIYI8>G[?DnNO\44SG\W=WFREvlID>^8GhkMEBw^KENFQGfdCcHZ@PB
pair recorded&role	460	DB^HUWRGNIRFw^RPJMLJ>@_^[9OF8M=UXNSWYfG]QcUYN_;NPDJ/M<YA>PSPRL*F
pair recorded&sales	476	iJ?FHGc3XLFEic=7>SE6:XBwZc`ID`CA=D@?cONNR^KDG4KB#H9Ua9JLDOHZS_>?
pair recorded&send	402	IUGFK[WSGQF_<AdHUJ:)P9JZNP3CPL,]N2Ir9[JK:OsfTS<qRQJK4UwSF1ePumU\
pair recorded&shop	606	?_OaBw`Qi7bDBBMIXU[?DX668g`O;Li>UbS7eEeIcJ@NYYXNLEMfX4;Ba9YZ5CMP
pair recorded&sign	350	Ef.C:bOX^a=ZE?_47_XCAMA@IQN8AbWXEl4PCI'BLGSD\URVXIM=XPg&dTwGj\eQ
pair recorded&slot	486	^:@?EN>aLYSlYT`4MhVFMH]e:Y3VnwN[NBJZ2;A???waVS+JvDZ*6MRUjWME\Mda
pair recorded&sorry	415	GhBANX6ZJCQSKY>VMSmB1Cf8Ub+DG^YO:M#;K46UJkBk;I6@MR:hQTaQK2r&ApKA
pair recorded&stage	560	m3@9^CXS8lXR`wZ5E[?N<`ViFI-8F_CaJPdV94Jj4hQmJR8>MFP$D?XN<];Tj5<:
pair recorded&study	476	O>BIF;P`JFJ]eHIYQXC@MB7\VKN\[LFsKMOIJ=#FFaccZSYW`EC>FNIg=R>UkS[B
pair recorded&talk	542	N^V@I[PQ?Oa\]V`VTMMJ<KMKB=JN>R>\WEGiRIMZ;G[g9?WQUIdK#UMHM;=WWBCN
pair recorded&task	491	:>[wGKd2V>nQ[K/>c5Z]@8kFSXtSRHVCIM^]sJg,YKU>TDMS\Wji[f<RGAPUF63\
pair recorded&team	694	JO;[XjKgUJRdRM`CCwN0VSPQJIiWQS?MRYNUMJDaLKNgaRVNWK@MFLXZOHEKMFOM
pair recorded&thank	380	X#cO`KPMe)N/UDh:D>hV0eCFgWd=I,KAKf<TK5SON04Xe9oIK]MqPL-.b)`S<=R]
pair recorded&ticket	446	Rc?/L>C.5cN=POAAFU<GG[\wSWEH]I]GGTnCC\Hs8nW8Lm=^;REGBC\POeGkUD>=
pair recorded&time	556	N@0.SF[a:Y]JjSC@4s$:DZc^=?7>AB8bE>8E<[iY/fvvOIHgII7H2GwgOq:P_M9P
pair recorded&title	465	aM@QM1e:MPR5WcTTLnKKYIOMq>9ZkL1QQ6JMnRsI#\eVgIWN[G9=FGmb:BE=X]3B
pair recorded&video	563	Z-8<=RUS?eSBwUF83i:IMVgeAVD@^`?eFBRZJMcZD[a[HZS>TI:<7Kqs[eDXqZ=^
pair recorded&yours	579	CBRULLK:abGYPMISO:JJ:CwK]X;bZ?gJdBfQHHOa?Y8IOG9NX[NSK0NWQaQ\fX<B
pair recruiter&remind	515	]HFO4N\]`S?FUQTF0ON4D`F^\OYPTNR`@M3LDVQdJOI\2GHMBYENFAPa@SwiZMAa
pair recruiter&review	544	6<U_@;ZIgPTQf2RQE=RQ84\eJGplU7Z8^bw5;OSUSjt>QWS>YhBK;v=N99pNNNE/
pair recruiter&role	379	Ajn`duV^[=O_IhUX]\mPOR6=?@B)T=#`OJk'PWK,ZLwUJGJYVYX4?YKIDKGHLc;\
pair recruiter&sales	493	HQOEd_vCEXHG]FL\PUrMXpwN>I]SWqYNRHJ/P/g^WKY<A_BEGLLO.M?T^=LERQXI
pair recruiter&send	526	EVZ_dYTNLFlK/FQGZQ^:BPC>6COb1J^UNOTKdZIkY@RVdYcHN]EwQ`WEIJB`;6F>
pair recruiter&service	381	G0c?IDQOOX\aQZ]NlD^P]5D;]V:2W[Q4oZc6BK=a\X=6+IX8+;_,b<K),\?3#J]5
pair recruiter&shop	366	@UAUKnP[F=@5INk:Z/d_KKV_9J:YRQe_ZSFlm#\\]8`afX]UFc_S`@DPEaRSWDA/
pair recruiter&sign	565	2O<=CFRH>uPK39AUbX@]`A[9Y_Pe<>M]^eP3KOKf6>F]BZwRK@O:?IX68FU1BJgc
pair recruiter&slot	580	YHaQcOKO=]w7RvTJGPa5CbWL@aVCFI>COKa>;P[]UWB>MJ?R@>GSs;KDUi;WA,4U
pair recruiter&sorry	669	P[WL=GTw_GQJa[7F;NGKe]QDS9`-dYPT>SZAD?PA/HD:QLWVD9=OTDtQQCjXPK[I
pair recruiter&stage	524	fHaPMKUO?;h==IRR8Q]^GAA^K]lW;@_=I8w(lH_JckG6B>P:2EW`eG002tHV4.B2
pair recruiter&start	384	\OMZLTHSGRHhJ4lHFmV.RZeTvJDgUHOWYI=T'6PO.8hW7@Y#[FN#MBQBZ*d,EO]S
pair recruiter&study	444	Z^7HK^bd<IW7IMd/nDR8>ME\BK_aOYQ`\@9KSaF>.;a\b?jVTG6a6?/SS8bFiewD
pair recruiter&talk	603	PBMYTWOKOXL`GB0mQ^UgNSVE]G#Ef]<j@KFS8MACLI]J@GSKTZ?@?h[Z_RNZW:FN
pair recruiter&task	500	LZYbJ8?Z]O0YM^B[dBLhO4gIITY\=9]a6MwC4FH7C_XPPJ/R\LUWM[DLNnTCbT<S
pair recruiter&team	365	6E@]1ZCKPTK9[%VF@SXFBG=?L#\ZRKoWtcS.VO5\1QPQCX>hi;*]MRTL^BT`DuFH
pair recruiter&thank	523	;p(S9H=?`QIBUH^NGOG\mIaR]S=UHT4PXg9B[K89>4UP_LYdcUGBhG8Hq5w<fgIS
pair recruiter&ticket	441	WQhG9JBBbBVER:Mc[(O\E$V:7]J^EVCfS`W0HQKQAkjOL8jQjFPU>QZZGHNHL#a^
pair recruiter&time	421	YY_ECP<V][St0JaX\UFLNTX:PVB.C9UW3NeY=-]:GDHC8[ehZJdPgXmWvtc#PkVE
pair recruiter&title	402	TLEGTqK\FGhWILX<\kT5`R)8=C]VS`Olvb>CGW]oWKk]R^Vf][FYXEfY[7L[JwIZ
pair recruiter&urgent	432	RQ>Y@G-RkG7THIWQ[G8[^K]Ifb@E5:5]+X?\6U49c3FB?LN^rPBF]BaA7hYSQwEX
pair recruiter&video	570	L;1ZRLFeeN?J\d\3Q^=<T;h]KNE]ELI[JI_\4@4]=aWBPPYBRC9P#[mmJE?IhSLS
pair recruiter&wait	528	(VKek_HPi\I]E0TEQAN[O[\AfYVna<DVYgTSIaIRV5UYX@eJ`k>[HhN^WAwaYOLb
pair recruiter&wish	468	EL@hOS9oOD,D^?Ea]aHSRI]HM7BTZ``nXjJVF(4GDM>Tcw]OWVj49sH[A8b>T:aX
pair recruiter&yours	444	YLZWD_Q<N[?SVK'^QiOJ>TjRLF^DSOIL,WE.K\ERLwc\:Q)CMUJ8B]MM6iOAv7EF
pair remind&review	452	kV7aFRhVF[E\GY2-[PJU>];7HPWTCDOT/L3dTS4B_I>SXS^Kck=]LN:U=#OIWu^]
pair remind&role	486	X=a]5IOnidX5\ZgHC#A;c[2`7SGIj1^]6@`1M`OCn`>'RLO<?I5PP@TMM_?YGD6A
pair remind&sales	549	\]R_fSVNE29e#RWBLZOQU`G\CNRNJDQ7UWRNMPVWPRT@[MGYWRUURRQ7QN;I=MSB
pair remind&send	441	TqJHqwe^+QfGVFLMWYOOFe>LXbI-GSAb8Q8fe@ENSemVQa^[<F[PqECOM_VA1g[N
pair remind&service	466	=AKJHHEXYQKlFBKN?XLZZWLiXS)EM_gKSU3XHA=RbGRkT9DgN3L4<cRNT#BN^\oS
pair remind&shop	465	D?i;[H,adD]^JN(LwD=f\TGDB7:L)kOSLf<=O>1GgRbKCqG\R8UQ\XD<?7F=KQT?
pair remind&sign	432	=A.P@BR?LQb^TANW;fSSl<SQXYS_3;ZKwRGa9HTW?.NRM8t9YK9'L4`4DCVMAIW:
pair remind&slot	328	Bk^GK\3GE5i?e`^3TPJIIT=[;<`;wN3)bD%XRKDd@j>LAa_PU2UEJ4CQM1P@EU3;
pair remind&sorry	610	B+W+P.<I8A5wk[f=7d8fJ=J[>P)aY`R?aFKeI<@_e^IkA:5HM9h<_4A=LP68S;9`
pair remind&stage	399	[OPTpkwYV^]7DW2J7eRDJU\/5_]7KMOdM?G'DN_X>mDU=c3A]H:9fBiWPTZX&?S=
pair remind&start	522	BK[tKVQXK'`1eLO6MHNBDW5AC_SYTJ[#oabYpiJPPHPSk:B;sgIdJ`J^LKU`CT5I
pair remind&study	367	1O6L*bMilO?aZAX8Yj?1\_NV5T^lH1ZZd;K;DF@oC*29YWc]OZ.RSYbYV#_VjIO]
pair remind&talk	413	BIdBhL1$#AET@cVNL^CZ3^6u;N.J3`/Mp8DcQNYcXW8mCJ/QM>US,HI?CX*]70/O
pair remind&task	483	?Q;UGWiJNF[HZH`6K^o#\^BPcEU\Q<C<R@-POTfOTRF;NJq4Hs8b;GDA?8\MDRFU
pair remind&team	663	#?RMU8=ZC:DQWHf7KdG=TY2]UHHUSIKVW@ZoBSRP=7V``@]L_YPDOGKO]TROYSLn
pair remind&thank	592	CERNmIXRR:[J;-O+kU61VG;M7X]j7>YCwDPLNK\mP1XJiZiLL[4Z<ASUVMX\BCJ[
pair remind&ticket	525	^a8GN]daPbM?M<7CYw5>aiJIACUSXQ[X>Q6KJV]X=5JQXI[RQ?0TCAdWRI]`_XP\
pair remind&time	398	Y9aXU=SZ;#?TSL:XPMDnLODTTOROWW\<vR>Y\F=ZghWTV6@LGKi_\]^O>:ND?QDV
pair remind&title	400	@Z[Wr[@VaL[EJ>9SWnARE9;LIOPSP\LwTlTMQ>QEHXXhLJEcWRKM5`[XXNbN6fOi
pair remind&video	399	78E4\LND>QqNKVY?6^13#JZh\JD?Iu5N4@4D-OEdFefnUg+44#^A\KGMNo7_;_E.
pair remind&wait	546	PQ4JVRwQIWaMGb:Fl]U?3GSKRhSf-4YIsFg4VqMYM^@,G_\A:>NK)FG@2V<g82>;
pair remind&yours	490	XNOke;XBDENHI`(gN0[bFNOOTfHpBT_AZYg2bRTUcwBMGQUH3BPFmd6F4KCP:/k6
pair review&role	511	\hHF^X.ULE^ONa]:FE_N_WRM2@D#Vj:E1JH?b6:H6::RWhSTEDmlU@J5bCHL:[bA
pair review&sales	483	u[:aGVwWU[HJbZN@DM=aEXM\/IA<[HVKA@vM2EB?3nAAPcNZQJ+]+S\e5UTaPZ;N
pair review&send	482	#Y?^QsVfYPP]=>]Xn^FVMIP06-O\NCFiG_Rq8RI@>BJWb^\YV`E>8dpHV/YUXEh]
pair review&service	364	$EiYYVEma=J_;r1HwjLDLFQ??L;eE.IJ2BdaV[<=^5YNdRk]X*A:LU[LYLQ]]ISg
pair review&shop	534	eGOP5Q[1ML6S,_RZXU7fd:RQaOVDcwKHHZDMQP\:KVNP[]>HNMP9^UKWBNjV`_]M
pair review&sign	631	CS<QJ\GKH]^ZQD=KTfAEJJwIC:E]RLFXUGCZ7A[SABL\OK_gWJ>FHeZPVPHXLIOW
pair review&slot	418	Y]3]UfLY^==>8UZ_^sFD^ub>E*?On]Bi]e/XJV@<GGn=LdHwGOK#\hRvTVVRbg\L
pair review&sorry	675	Ee6EDdJlYOAQ5=IBoe=7`4SHCI2JPR*YJ^)SR7>N5HY]^XUwmT_3EIeemIOJZdUS
pair review&stage	549	;CKPVCPWQM=M?7>>@TQESM6LDTiFW]IDMP]IQhYQJ`RYI#cHX\Ba6cAQLCeaIb0]
pair review&start	430	=D3_SIV<KKEXg6AmSUHG1UigOaMRV7N_`#?`E<Z(;Ja:M:?DVb]fQK2bJVgi[L]J
pair review&study	459	`YZCVw4K;CMDHDQ@s:^YLBIB?BK]?DD?K?GSF>QXLiK\[URZ?E7>]>83SP8L5S\h
pair review&talk	447	NRHRLWBZY^PFHLT_C`=HX3SXFH;ESeLSPV_PM7H@,Q3wVVSR]3P=GpR[WaW5W8Z[
pair review&task	355	;S_#_`PW-7LV]Xh;^\pP4QSUEImTG7@MEV]FTRfV#J>AHZC:XXkD^39La8UUV(=Y
pair review&team	507	UHYX(bNNXSIY>2COdPOJ?EC[8UZsS5WCRT_?FcWJj]SFuHK?Ew,GDM]9NEb^DAZE
pair review&thank	590	abGBSIe<:,CQS]81:eOI^H?geG\K]Y>P?ED@gNtRJ>;<P0BJVwV[XHB1m6b@=fZF
pair review&ticket	621	PRAE_P_1:XFIU_BYOJ7R>EDrIXDWbHQLLJEO>K:P/cKKNWABWPLGNbYwZNLDj>mN
pair review&time	665	;:5F6:w6IXW2jA/Ia8EeKD]ebUXVZ8_ESK\QVD^>P[qOB8GCGWA[ARBQNLONH<ZA
pair review&title	461	e9ZL?O@O=G[=L2FA;Xl6Bp'U;7o;>[QH=W_1q]YaE@J7^D@18JEwYM>FH:rm(R9E
pair review&video	492	1BWX.HmDcQ]#J<EKl6AI[EXN3Ufs_0`HAALQ2Dig7YP^P=ZHkV8j*7SLbHufWY\5
pair review&wait	400	+ADT4I>RQTINb=]Pw@3GF6D:JT-^OM\bV?wjDF@GOU[bCO[EnO9G.+Cc;[A>]]o8
pair review&wish	556	BC>FP@P\CLX>`TaNVB0ACHQaVTL`#HGEBAfpUOQQOLg8TNHMXM3=[LSY_`ETLSNR
pair review&yours	426	NFwR<]g=p@mfBXM*^6iV=[<,A<QU>OT*WajFraOdhDZ=\@USYu@YU=O>Rj5IX;O`
pair role&sales	381	T_;,UQSI9QeNSkUK4OwSOaRaGVJ>K6WX3LLD@ZHmINC5ZwHXD5INc=VDTb^XZBe>
pair role&send	519	TRMAONYNKb>gGJB_eJ:cc?^jSi#T>S-mOg6`29C6BYJG9cKQN<Q?J_lZN\BFJJ`I
pair role&service	469	mA^GS5DMZwGXCX:H?iNF7P`<cP=[9],P@Z?Qe@MS#UaXXR6X>jO@@L\AG@4FRD:U
pair role&shop	551	ZGFE;Wc6E`<?gWHSXMc@DL_wdPUV\PIIO6HN:TRKJUaDNF3M<[<YCLOS;ZPjTFJA
pair role&sign	473	DN:J1[FTXO6F].SSDVECSLUHC/O`_[P[W1M9+[>2GHH`HQkA]dC7E>?:K1fORVUw
pair role&slot	407	TkKG`e_EM]cV;o>\5BoP`;^:Yn:#-G,=RCPC9SYYC_/;4s4ZF<`7cGP-+Q(CG.K1
pair role&sorry	708	U5u9H8KGXA=:RdjCH<PZST5^XAKBi\O>j:gFf>S@US?JA8OG=YSMc>#GGUEH3EA?
pair role&stage	597	`JPHWoO6D?V7K[#EMNaP7WdlIO@/ZY;P2H$DIPSW?`C\2IC@BXXKUD;HBmLRM;X6
pair role&start	581	ThZHZ5YF5DZA&SVWTd@Kw[UCI;;iHRHSNV=EZMkTLV<JVHU0KGQQXAMCOAD(AP]I
pair role&study	453	k,i2PAnH01D*uv]BWO[`%[Bl_IfCJIYCp7h\h]IPRRK:PFVAOLMw@=)28_AK7@JY
pair role&talk	663	hAXTgGID>MeNT]%m;MM];O_WVX>B=n(BC@?0O\3AOkB_3l5I7-U0WSRP#W<dC6C<
pair role&task	397	0NcZdh[9_#nM@J/DQErS8Z+/9``KF6n<fVG:dZf_Z:S.[8`*VT=VQY/-BPQPK46p
pair role&team	358	Ra7=91grXqEC>\aV6cZD`<[>f7S,@h_\H2T@2:]7HD7I.IemP#\2n^Nh3KT<L_TD
pair role&thank	945	_AC7K9k5>QYChhOZK?WC8NcZbB]@OZJCE=S3WIUMHUH#AI6?APB\TD=HKNKSLJQ6
pair role&ticket	503	KAIL1MQ?JN)&SE^R@;[MLNSIV[_MwCo%T6K:DR\ANLI7M7<:G]JQUV.DRgbY.AMW
pair role&time	613	XUdBSJKUKEOlQ_NhV6Tlc0P7N[4PIHZ;#WR>LKP?DW=<APLR>8i.VG?8;\+57>U=
pair role&title	585	XBT8`Ni4.]Y<TeS@KNPMEXRXK^TVALe`AIa.YOK[UZB=#W>3B<XTRIJ@<Z0WD1KD
pair role&urgent	392	w,,dBFJgfmJDQKEY<^8=SQ>_UPJGKSG@-B@aV6QIVVZQJ<E[lQ;hB@ONMkTJZ]OD
pair role&video	360	<nXJMU@X+QLGkf;XH2]U7%OW9LRf>HRSLOWHG]VXlb1XcQ[aNKCBwr^q8[GPNDLF
pair role&wait	680	0GA]TgKWFEcID+>KKMGAMU5@*IP]MQ_VeYVXR]HRT;QQ^WZG_bLaDQSKwMdeKEBU
pair role&wish	800	J>YKLBYJZIbBBL#QXOXS9MPZNQJTH?XL]M^O^Q^LWRH=DIFGYZBWFQ=QJXJeJDNF
pair role&yours	592	p<SR`Hi,)[SCUn2oT7WM3S_dWuTX>LSNU;^*\[jNVkI<'L#37=V__^EH.l=aH3H*
pair sales&send	507	QJ5VQuGwFiA7J>B.NNCCYSH0O>[PQOXUJHOc<YJSUGVhkEi^[iPeDXFZdVV?bhS_
pair sales&service	404	#PKUWGNK?VEAJWOURISGGP@NFfUiJ;SANGKVMUpn_ifMUUN#<RdYWF_AE8]H^FH^
pair sales&shop	392	-TDKg#kW;<aZMYd6f\J_ECge)OVrWGHXYORb<TpfFYQPUZ[N7PN7]NJX4aX9WCBI
pair sales&sign	489	BZ;hOeCkbCDvNREGUa</UOC?^4L>OGA[DW9i7F;EI4b]iJR\`WjELkWKo._AjSXw
pair sales&slot	509	b[ZM\cP41KZ_LQ=VZ8i[G*f)3h2@EV1T8eWCS?93=JU)9w4\F3D@]dW@?ND<O@QD
pair sales&sorry	439	K_.K<`TFFTJfKBM+Iu1@wqO=cQ[Qeb>L3XFNCKhdBv_N\QNUGhAiHAML`Bf\VuUT
pair sales&stage	388	2f9j?uv[WPX4OSKP92F[3`NYUNVA>GMBTG'YrXd=c[RNL#LIIKX[K^0X6ZT=KMPW
pair sales&start	489	PVIBLIPWOiFXNVLYd]?P\<ZU]?#TKZ:O2P6RHCSMNBYWZUYWMLROJUZGfF?7gQqT
pair sales&study	411	[H`fS;NJVU_DSVAViENU=eETOXY^:EUE<GDUD<^D[YG(;=F3cY*f)FGOW%wKJHHL
pair sales&talk	474	`PKY[KLRTLa[=cFh`LTOP4M/DRHKA8IHBTDHO;:QT`><?D^TR]VBw^QN?e1@FQP>
pair sales&task	591	NmKia^MWwldW6PHSUKHEHNK-H\?QH@POWl`RN>IWHDLNZ]lbQObNJZPAUL8KVJ[P
pair sales&team	303	lDOQP^uVDJNT:ILN<N;C&wX<h8jDSVVG@PI9IKYFFa],5<uF2hS^_]YurM[Eh`JU
pair sales&thank	586	UW,W3PFOQT#QLOTLV^R?cXf^VAUTj]IQC_8XU1TAJBFUSJS_N\VGT6_8dGn=WNm^
pair sales&ticket	494	WO#qG8VV9T_>XN6=eRcP]XHPUkNWC8]PPWCOF<XKG:N?@N^EURi[;jU\ROM[HQ?T
pair sales&time	662	GcaMVYDEP7Ra4PZQWG]GNCIBH@ODHASN:`MLUL-#XKKQXOLLDQXX\MEDS<PEG[SV
pair sales&title	480	cRE@ZnIVAP^K9D#`>Ba1IJmX1S-5T`Gd6>_R2@IQ3__Z<S6gRA=@NDO];PJgVKJN
pair sales&video	621	BeX[[a;PVK@f1JIDaDTLQD[#@>HBIPJIFbVNQDNO[PY`SeZTSApJH[L[^FG,S<Om
pair sales&wait	418	G[ap2cvTbCqC>SGA@+L_gY:K<P\7@:w),Gd)9atChO>9M8e@BBbVpK6.6QH`GCH9
pair sales&wish	399	J&iXfeNB];R1BbLba<b:7@]LMX#10>CFhJGLRpGYJo6N^NPF]?;kL^-X%WLQ_BA6
pair sales&yours	476	ZNF^u]TsLDw2_NO>RFN'7u0U7Hb\>WQ\^H]8@ONpGVD,UTjC5<M]QU]<ZQLLT2)0
pair send&shop	412	I?XePTbKc1I:G'R]5K_w?_2H\QPYM[T:BC?<Sf@Gm;B&NP^D^C<K`S4X4b[a*M26
pair send&sign	762	<d.C@ATJ<`Mm;+<Wtw1<l8c>Y\3eK:8nW:(Z59mR58E[PYgS\HJ6>BtG>AH:N_lU
pair send&slot	478	_=J,m`TZEeY\S_W1.P@<J_ZoPK+SL]#c5PKI>TAt/nYMQT)PK8S99Ybi4\HNeAG1
pair send&sorry	532	UYP=iJ@JDQ/IHYOS6wLF^LHXaKQ8aWPJXQDZJ)UP<PERVS@^PXZIjD`?d`TJ[WEa
pair send&stage	376	gMqhnvWqM6sGJX)'B9hd:o#E=Ub0RUe-:QdPGM@_SR<KF\43U>VVQb>QK\OoH7CE
pair send&start	513	M.TIUWD;L^MK56LC_l=LF#qBQrPqZ_M_UQ?I6BWj-HC7NAq32KWC,EPKLJG<FR]E
pair send&study	569	<eLeDTe^dBHVQ>\J_T\QLU@1F>qwLG_MdIRNLLja[;_]m7aI^L7[COHHHHPSR\HU
pair send&talk	373	^ROjR7/wfdSV&Ea?NEU]JU;UPLQC?NAb:m5OKnDuMOR\bFVRZaXIbHUOjPV6bGQ:
pair send&task	670	G=fIwcaEV.\@GPFDLERT>I;6H__`LETFYe\6a^Nd]QD/OF[.MKOPOBDL3`U_G45B
pair send&team	505	%=Uc[_UQO9]>3(Le@ZkS>^5I4FQgU.XBfBwWLUWXkA]FUbnFV`:e=cJPGMHY920L
pair send&thank	537	G>:BDHrkEd;J`L9bEENNR@VYPiWZ]P`BIKRKDUZ8A]IOE:>@NR8f<TBwHUNeSAR@
pair send&ticket	428	:HUfOAO@=;N5#TJD75vJ%a<@FPhD(6U;c6->UorXuX/2ZCDDUUKk41.<<5Dn.=H5
pair send&time	479	1M7lXFgASHf.33iVMVj3Jn1;o`iR:GwN^B.O_ag`vAF=m7\A@\=[@<YD:Zn\VM8V
pair send&title	653	>\ZbRIPb@lLSKBSSoAQoQ5_6CS?cHVKTRRIBDM>6@EUX^VoNDLV'7w@YATY*CWdK
pair send&video	418	jSTVPiZOERRQ?lPlPMdV1:wH8bZNH^DX)iA?MPJ=ghKZQj9\3:^6F`RM$m;MFPlM
pair send&wait	456	ZIYVX_9?RSBJFD#kWlNeOO@HubSB?VZ3VM]?XMCVc[]FCPEMA\eMUT6>]8QJ@IH=
pair send&wish	526	DMj>K^MRKKX3E#AEVDdpHjB@Nc_U0@RQkTfIFSkRUFF8KKUKDaEL5_CeV`Ej=NF_
pair send&yours	531	#GPN_^`9?JI3KTRbTQc`5DA=I_M[[:\;o1=OgWDXV^P7H6C)RZ]RJP2O@HLD%CB8
pair service&shop	419	3h6jGfRwOc6R9JR?uu5HV9>?s94AK<6oWW'dMcDCUGgHd`RbeeH4LHNfo5cC_eYe
pair service&slot	450	Fa0dW^G_QRJcJHoGZ<JUR3fCVZ4LA^@gBg#YHMN?,McVbSIdXSZ7;fWYNEU:K0mY
pair service&sorry	443	DJfS:#VGM@LXb?B_DK`i^=5EH^JA0ST*FFIUeHZGkJIYJ0OGD8i-QFdI?ZY378QD
pair service&stage	459	YoUiYm>Q[_NM@EaUJ`^[MI`=4K1;\w?t-jC]L<PD/?eh^ZHKYD=:<`M0HTF0YlPM
pair service&start	460	SM<\2#n#KDG<I<XpKR[ToWHVbg<KR2SYZ1I5kYXaZH7+5#aABO<S@JL4:2K@GNm7
pair service&talk	690	NP[JtbSF;8wHWsD^FHUTCG[_:YA87fICPR<(ZR?[Tb::8Z5V?QT;]H>G2G1J<?H6
pair service&task	593	NhEKPRh<89VMU[BK6S]e=GwVC\PWNW\AP@1Er_YEO\3V2@?8QBX:Y?5?4TEI/HL4
pair service&team	499	*XIcGnIVIEdY_HGefQ3>]DYBRF#Y<=If5hLVRD1JJJSRVWFkA;R/PflhV84VPLNP
pair service&thank	400	SC/YRIHjNX/Oc,WN8KNICFa4WKjLX<RFN7=mXE^9O<R=TCRKiUZDS^:];6wFWQ1Q
pair service&time	504	3Z^W[THQngY]<V>RQMPQJAL>=K4BIwAZ?]XUC3?ELQ`D.P:[AMZ@^SJPKE>9[BLF
pair service&title	404	O_SNM5L6.XP_B[5YJ@Hr,hn]NL:XShIMLe<AN5TS;wQ@4W0NISS^kA:ZO8=JJKA=
pair service&urgent	391	DQLSd]RER3aX`RA;UJJ;CrM@KSZg7GTPO4:cOP\WwVa]CAC`gcF`/pWF0LTLmQGC
pair service&wait	423	8bw\VqQVOKN];QRBo]:JP[IJ?SI]'Tma/s\VD`SFXG@eVbRBD9REUY\7EIO2;BPN
pair service&yours	399	H]SFYe:CCSZM#YLH:V[_VAYRASH/I^HPFOCDV&H2WG@G\LHF\OB@k`/G>,<UO;8<
pair shop&sign	438	N_GXc>T1O<\U`XMdH?g_cQwI[c\F?UG:2e&JQSLC>o7N)@6YK>eBG<C9rjXNCM[=
pair shop&slot	478	PC]A]Gb]PXQA\T`1DBACY[AG7GF4[][UIIo\LiJZ>VdVPwACUQ=_N:bT7gIaK@RJ
pair shop&sorry	494	TM^ddiK[SHPV5PCf]V7OM7l7#V-9RN<`:m.VDD2CLVl]dTXnRc[>HcTkb;`0kXr`
pair shop&stage	474	TL_bU5QNIC]I-MIFB/b_OVNXT`I[M/G;hY]I]ZYQcBALoXeD3LI\[JA;DETHAN=#
pair shop&start	422	HgJRN]6YVIB[B<4S`w.CkPE.KPL^GYC=UV;\QAMfOMUN[ReK8[^A0GeK]?R7ONcH
pair shop&study	338	K6aV\nUan#k;2Mb=KF>?ZJJ5GN\qT=w]HnoJ^lbV_MUKM<jK>A9;ZXERVLQR:U+5
pair shop&talk	428	f\@bWJjPEeWJLgJNGDP>HSWPbYN1LI'gVH]#gHQ37RG@;k1Q>CTVJ;5C`REGD;R8
pair shop&task	568	KQGRei^K]GUPB9EAO6wCBa@IJYY_<ITLLTjE_P\RL_JK`=]NALIqPGHIe8>TKGcH
pair shop&team	458	K5Mc^wHB6EII8GG>VI_N-F<G_GGb@QJEMFC?ZQRg`Mh.QKYE?F><ON@LZAFO22O=
pair shop&thank	443	^b3IRWT<\;8MT^4GPQG.w_]_s?fQ[OLDW8KhP<iO37;D170F@P@ZKE]BS<lZKY]P
pair shop&ticket	381	c8`6FTjKCTn@\IGEVTPH<a[[dHbNk1S]uJdgRk*w`VGGPZNAZ\TnRGD8adZUKQLB
pair shop&time	460	FE9@hYCNN7TJM\GVPN99Q2F]VZJ9QK6ZI:[B?GGPbTI@>C8NKDALwJ8OOX,<F78F
pair shop&title	450	:VWeaL-O0HNc^NwUWJ=N\6OXc<Ed\gbONIXGQ/P:Of8;B8mSRUESMmMH`PTR?OER
pair shop&video	509	IPDoDCMVfY#\D:Uhgd9dd=b?g8_SaSQJ<I_eB3F6ZQW[lGYGW^]WK\U]qNS3UUKq
pair shop&wait	332	_:XWu4QYRFMLNY_ZQNZ^;CGZAO,qCQ$JATsoYQ:K`Cwg\HRdIJv9T/aNb`lXJD45
pair shop&wish	400	KD)J8Qp<CdwGPXYgI:OU:EfaKL[HWII?EG;\JJXTBUac7MVF;\B^5XNn1[C@dUWJ
pair shop&yours	344	,VSG4EQ/'d35]C8bZ_AeXHp`w[;RvOh3L1^rNZRLO1OZdE@MIn;M)oILRRnMLaqn
pair sign&slot	490	FTJ9AH\SZ]CeHYLbQFGRc,nS__'i_::VWK=M9@[O7GO<TgLQN7N#<]lSSA=AQQXF
pair sign&sorry	482	<K7SQY9wYZTfOGJH\MACZH]-6A;MU9EbBVL\B:AMJf\pcVpuh`XB0WQVY9[Ihc^s
pair sign&stage	459	=X-_MfUUJ@kYBW5wGlTF>OQB0K9JMFNZRfKI[VQa[aaPfSC_RV>YJgRG7PAcGuG@
pair sign&start	411	/PJVaENlL^J\LD#^aDPAigTPGd_]G:8IWUbHUI:`d6CVV<lODWH0GVWHOfm?MQNF
pair sign&study	463	ILHTAKZPDdDU_^]PBZIJJP6D]MVMQPZA^9HCAYwkG0=OG'WJKIA\P2BQFYVY3T;K
pair sign&talk	449	<wnW^GKA*@_XPRGS`B\^aKXLgkMOPPQ:gp=7pWK8SR9FMCCQ;:VRm09EW]gY3Sk;
pair sign&task	442	8wcqa]N<NEf&=DOGPPeJ7g8GDXJHcH_G7hNB^eDEKIfG9O[(Q\8SF6O@KQhE2PJE
pair sign&team	540	QqROTHOJcB]_BNPHwRO`QEZI=OLG1FLSNDJM1ZGNR=LKRYUWOYIGX\SCTF?;TZSB
pair sign&thank	574	T#K]FGNQUJT?VJ?WW;BN/GVcRN><OPSTBPiRI9X@OhSLQA?BYXIjCA>ELKQLNJ@E
pair sign&ticket	485	SmCAP<>JS`[nG=OW]KMJw4q5YD=N:H:G9Z6MBGSWNHoZoC`R:YkEJKdFCVD7cYZQ
pair sign&time	423	:P>?8;PMB_L]A.9ltYA794uQjRFc;./OW>?d8[KY#?HQXcpUHFK'2JV=U;I<cCRP
pair sign&title	523	C8`WL@uHMKv8C8aSK4^@$V<OS\ZUJ<d@lCa;[cNKiX;8CB<#LL/\ZJR.?cDC=4/$
pair sign&urgent	474	Dn7d0ocReJ<nT$COB-<NK>=;RQOwfG;VDG3TDK=342=Q\BkCP\@DP>Xd\4N2YNjI
pair sign&video	492	wE^Ta0g3%JPEfRF@:Y[e-Kp[WGS5f?JR+TH3P_EQPVQ>8I1;)LHXX[US=e;e[GGI
pair sign&wait	510	QJPQROmKHF\E?Q6CYHl1BYKWXKZd0M^,`?Z;nWeXjERUMEm+U[RTw=85X6A\A>OP
pair sign&yours	546	L`MY#bZMLQFOKNMFX_NAjJYGRK@VWb@[aLJVK?DP\9]\R9gWWU[EAChULNJGVV\]
pair slot&sorry	693	CGg@YL9TFCAbPQT;CU7jPQHS4R#]AUcObCVTU@8]H[oTUENKFJc8UCT<J\AFENGc
pair slot&stage	380	cIEYbjj>?DGGkKK8@k`@QvJ]48MX_t@R.?HE[VG`FSSn?H5<LL<2H^BQUbUckwVR
pair slot&start	533	L<l=XCg@RTBN^QReNLLPZ=qfedDfMYCSW@FIfFVEPZNT>VBPMAE7Z:R=FwOIU7B-
pair slot&study	499	WW`tawBTdKR`*\4@h?JX?CLMERJ^<jDJ0oGM0_2TJKY`OnY_ZIKKKTeL\Zhd`Jtr
pair slot&talk	620	\2JLQVOHQmUK[YjIEI@MC[`nOE8#Kb4O=P9E9aL\:SW]K^>[GHV.TNbC7QEXNM^G
pair slot&task	487	jJQC[[],VE\RNX:4GnX[;w?b?51^U74PBLRPKSL_^DTGBFKCN[]MhGVSZ6BdIJOO
pair slot&team	651	G9K4EPR<?QJYKWDJKWVFEQPMNGIfPVQCwO<9YO^QTI2M,EK^EWK_PGDABIDMCKFR
pair slot&thank	476	fMJ<dn\FW8H58A'D:JfQPcJ1@@s;SLgIGMC2elfG_DV8YLBUIwJs`C-L]&ce,14T
pair slot&ticket	526	XB3HYR:pVS0RXK]I7e;FcIPIbQ@EO_De:R>B9M2Q><LVKXNXbID7%<wZVf9WEqUc
pair slot&time	386	J_FBwC`GJ:YQ4\(T9:WT/RJB:cRK9PJAZONHhUYVJWaLKNJ<K_KSP^HLLNKf1FNO
pair slot&title	414	wGb7bHU.hlTJWjQ_9O7[?K]Lm6_:CT%\B3LDLKTVWL47%RBI@2ORB1eDEF8]LOC9
pair slot&urgent	518	>,RT5`AoRCi\6Ad[a@=YOV8GPIMaYLUawIUOj3KS\:K\K<>DRLOOUCDIJ\CTY[ZZ
pair slot&video	519	`=@=I]Q]@PX<WDILIZEKTj:bAPZ\WR(iTG>HLA\e[\weIRLF_?S7;VZXL8_ZV:DR
pair slot&wait	508	YVGAS_R`K8;PXI63]UFDL81DjCSQWcANTW<aMGSdTUSKXN1GYE_A\TSS_J^#\TPR
pair slot&wish	477	\iEHV2SSVjSbXCQXO7RVJ>wX]_M<>W1f.QDQRIR>/`C?Dgk9[J[WQZDI>YJMR:PH
pair slot&yours	520	TpORNCDP>G/WNPSZZR>\BM]RCg@GHY>JH@C^Q8P@ES?b[@@Tb=XCU_JGUPwJXI^W
pair sorry&stage	797	RYQL1:E2H::NBUJPESMJFGLMS<QFU\K8HKLLYHVIPF@LDNB=M[NPw@:BHOVB=RcQ
pair sorry&start	356	?PmwLi.j^YCJEPr?[YS^2a>IaKEBS3GcHm%qOZ=VWXhfarQnmcRRPo_IGN[<[_EL
pair sorry&study	385	-LSNIS-M>](f@2/Bme>k]IAS?:,nE]Rd]\FUFG1M;nowbRMr]CE8^^9HYb<=X;AP
pair sorry&talk	662	O?STCJ9bQAClPXEHBDE]^C/PI>XPeFRS;OXW#INN=:[HC2ZJIDS:IIaPN0;FPM;U
pair sorry&task	407	>QLG/BNgn><_cUiSCNNS`PCCSU97rDNJMGw?H3F57C\;G9K8YJGQOY:D?`B?M\GV
pair sorry&team	485	TYJEFFT_WLS_dwf.JA[TOXHRZ<PC^d]=?D0N]E\BES4BJ6PF;BM\FVR9I[OE5:]J
pair sorry&thank	584	HKc>M>HAGG9Nds_5:\DhAVIw2fOPMSEB_FWWQMUS^RVI?:DCKY[``:OG=U4LCJ3;
pair sorry&ticket	476	[iGVTDLGEH`SXh`w`\EKX7GgPX3DUL+NsMJ^MCEKA@KcbOQXMMPG7dfLQMU:[ijc
pair sorry&time	652	8-FL[L;aLF;IjTB#?S0ZI<:JEB)TbAHVV1T\BF:RQWU\BFLTLLV*J@PF;\K?YH;Y
pair sorry&title	551	N=N/J*VHC@GGgVZ03ITP?G/`MZn;LPP*`8X<VSgSRAE84A^;/JNwL=050m$?&::?
pair sorry&wait	490	9VjIqKlGQKU;N?3AB[jS#oR,A[]g@Y]EuTc7jcw\pfG8GMG=K_;^SHQCA_V_OV:*
pair sorry&wish	450	I\0B9G?k5GRLPAoZjYJNwS`YL[DQbX+R@EF:LRSEJNL_URXeKM\OR7ZDDOXB=eKQ
pair sorry&yours	426	SIM6L.AOc/HdBOi?IhAUwKRC?52Jhl3:7SR\VADGQ1C\M]T\\9j4n<E.U?P#JUT[
pair stage&start	474	;JSg8jcfTDBFJYEMPIMPGTcJ^c\eAU^A]wLPUdq[TCiIiTT?3B?`NP?`DAWPVB^T
pair stage&study	551	L?7e6O<CHw*PTO>PZQ=YK=fHaSSYTPJJKF[WRGW?P@TPO><Y\WEUC<CT[5^MZSNE
pair stage&talk	500	d@QFRWI^HK;TQvB]QK7RQ4nTVP9DAb;c9YQ[I)Y\<eJY3hH`C#`5KbMh7MVGXE7L
pair stage&task	652	I0@AeIPZJRRD_fNF-_<T6]T_LS>OESHLIEMMJSZfGw^C^VDBOEKKCaYOCp5`TI=N
pair stage&team	395	oTYUbc[MSYZFnD5LCQeUD[bK]XG:=\^G2m@Yba(G+_B[#S7]JU3IL@:e0u[fJHMH
pair stage&thank	593	VT>>82hIC?0KP\[@*]HP[``X`IVDwQ>I7GeIVE^F/ACFNEASHe9[JCT2e5_=OocA
pair stage&ticket	575	PG\:`VQMS/MCN\TCIIGC<JAW>a>H8TEFI>NZHbNPFaZJ6RUQ?QP?aE^YBjU[H#GM
pair stage&time	514	B\_awXF^g:QaC>JgMThTFU`64T9WA<GICfPWaE;ESL_\XSS_TY^FLpSFG?5OP[WM
pair stage&title	441	tDjb_rO8DQi0PG4w?]h\NjJQY]K>?XV?D^D@EHZM<ZBVAQIL4KWaIHL]Oj>5`V?0
pair stage&video	716	gHM+GBBoDrXJXRHAAq2S?[WZ<?6IVM2^C9R@*@KZ9SdZB`:O?G1E>8wkX`KKjW9H
pair stage&wait	601	*PVi]hadc<L9LDWBWBLI=_A@3@g[CE[S_Y`?OcGdU[Z@cAb6aVGOSXNZwTZGJDKK
pair stage&wish	455	T3FCI/bD;a`6lSXfIS0C=wQlC]TbSF7C;:^@:TTiVPcL6N5/XZ8b::Jc4mIbV@E)
pair stage&yours	427	N6OGlpSnr*NHM81JG^[6#]1_/C;9E94XDJE`KH`bZDNe:/E<@OFJ7dUd?SBQTH4O
pair start&study	408	eV2R.>LbL]J[GWA2Ic/FjKdk:^.>wl?vbRVnGh5SDXILiPDY\R@GPHmYvM[Rcark
pair start&talk	433	]NeU`5@6U=Wd991OYlUGJMDCLJESHF^Lwe;:XdKQgDS6bU@?^T\TWBISEVnd5ZPI
pair start&task	515	8G@SCN9S?SJwGT?K[TC8gFRNHL>H`N=SXYB^ICGQHGZCP`]DFPV9W?O_SGDSc^YN
pair start&team	430	SfZLKQE7@VNp_n3u^\=UHIWXY_O;;b#VB77=B-h20[?V/YMUE/]CUQ8LQVGDB0]@
pair start&thank	446	KiTOV>cI_D6n_?<N7OkeOLn>J9U0_@QT.PXAKS1:N?WX\LR[Die:VN^FLDX-VRwO
pair start&ticket	475	GQELgVi`F8Z6YIJCHV`?PbBFBOWTY<C#hAKA`NQi[_bB^MRYOEIHpLYXCF[L<CSG
pair start&time	399	Wp2DEEZW/kjY%0;WsCJ;JJTDTi>jS/N^iJ3<Jo[Y#=HD`XdP.RRR2>W@7]:H[-h.
pair start&title	419	=sILCSDJ>E=lIJp8aZ5I[:A$WAAOP`H\PX-QFe/RDAwI]N^[gHS77\?FEBL3Tn[k
pair start&wait	474	EM@U4LbhKJB;W::wDQ5W'I^scV<fNZOI@G\V4GN_0kfIKUK3T7?7WpNV:L<KMIiI
pair start&yours	491	j`Fk_\<b\P:U;8LeQp(Zl5P;FK#VDM+]1d7T-G/@28gbcv_OO@F(UeUUnNPRLKVq
pair study&talk	391	QISIJL^.4X]An](Nr6@I8SHWW]WM7bg?RRWSFSr\BNV7:5C:DAWRGRLX<[<C#O1(
pair study&task	389	X\MWBOMeh?(G;b<95;UL7*f^iUYgIKJE+jFV]BWJHDwHZLlfYNINcv<JZ2`;;IDS
pair study&team	359	HCFXFa:[-?1^-J['QJTLQW0VWPQ[Te@JWXUUQQMeCI]ba-tFIB?VR=E$ePSC#GiE
pair study&thank	522	SkBP@LFZ;CWIXH:->_Z2Qleea;mH\IS:PC@TFG\J9-WVcJrWRg&A<;IW\)wV:\QX
pair study&ticket	490	>L;dPDKnP=GFEPRA`NNC`S9DUFfIT3D^MR_gMKBZTFdkPEOA^_5H?GQOL;wO^TPS
pair study&time	441	J[f_RkEMd0LwDTR<?KQBUC_/F@VF\Q6]LRQ>EJ=DFLQWhXqbK7QBGlGMgAlM_IgM
pair study&title	308	]El?pHJA3A]&W_wI`:Z1'^,bQIl4FLamh,c<RGi]q=JO158U0KJQIV$C^T1;::<Q
pair study&video	428	WL:9VEowFGT>QP(E/WA_ILgQI^MI16NC?FgEUISW^BXf9XR>CF?a@RSUKnGuUFCN
pair study&wait	492	HbLEnILG?FoQF<T>EOgTL^CSH9_LLbElACGU`WIWGGWXgV\^MwANMM__]UZ?PTe:
pair study&wish	503	kL5ZYOVWW]5\U[<FMTDFscS_:CEAY>WXW_/RD.=`HYWJDcw^FHCGoVSXsdlQVbZR
pair study&yours	573	UR[[<WKXY;H`E3#SYKNJB[?G>ETI?IS@RK^BeXJgdE\YkUKJc`KKOOX@>NPMHSVG
pair talk&task	551	LcAwMTaU]OTa?O=LhEP=QOY4]NUGVJ^MPjSQGGQKg>TPTV\<fNO^X^T[f0`>TXZ]
pair talk&team	474	OS8UkK@QKUb]=?FEOEQcEIevPRH<HSFVFJL+6KDWMfB?PwHK?DKGMHfK8n\WbKJ8
pair talk&thank	624	aNXTZbjTT9CNVHJ#PbMELoMIMISE@AFPUDaH\Ta[T7?FfXVBD\@UGJKF^S\O2K@9
pair talk&ticket	527	i[[tLAL2IUAjAX3YeAd`d1w;7]CE>mgYKeP\[9B7.bIL>m<[DVe<\RH8Y@K<V:dO
pair talk&time	469	PEbYjw76<ENH<Z9eZFjb]RoEONBB<QW<RpCM]VPEcT`X9pOGI/YUWn14JODK@=eg
pair talk&title	688	afKGPWQVPQ\DLYOIGO>VZWjCWK>CPT#QCVK?MKLH:P_@YU[SJ?BEYZYPG^IOdLGE
pair talk&video	676	o6F@`cUN2fW8YV*D?KJNI`wcIU6:Ek?P84M9V]WaCaYL<VAD05JVCMXUFoI\M>>E
pair talk&wait	521	?i_p_iWkb>^NIKLVXwbEAiMH*KNb<K]ZZZ?SYHOCRKVSa``YJ^JVMmHTnCT_VWGf
pair talk&wish	543	Bc.WUF6KWQ>YMUIbX_BWYEpIbNJK<a*ZHb4N<:7O,\c__wLEP?f-FbdQ?[Q?a]ZS
pair talk&yours	435	S^\AcmJ=OKLXM9AaCDCW<L\bEDR+B].O5X#F[LClc\^Q(Z4PFOh7YPGWNNI0=U;Q
pair task&team	470	JKFODa<M]l;IwZ:@-ZJr?ZZrh@cKbR;L@WEiV^PF<UaEHW1UQU>_?MaJW]dLdiXX
pair task&thank	497	NhMIF`SdJA4JPWY9Bcp:kZRQJ/TKlm*B;`OBa@DO<2YHhKNwAoEQM2S7qMmDRe?F
pair task&ticket	539	iLG?`UVU,UJ<LX3ZKFCWEAH>9NMDKKEF:<MOOSQbG[PHDw<R>RSXNJNAPRFYNO0C
pair task&time	506	H`bR]qV?PF]KBf;Ya>wW;YAZ@]M:ONQ?+Np@mdV4SQ0IKUO;JD[=fX44G2S1;5H$
pair task&title	533	E1VZ]kYCd4pGH39=NHwH:p02J[R\:?[;HRK<m^PBbBBO^1[9I^UiJA,7AEWdQ=@]
pair task&video	682	k190XFWeAS\=h`F<9d;PJ[_NWBDSGQFQ?+#@6URY=V`HOF7?I79MDS\O0g7SNF<R
pair task&wait	425	MGFJia`U;L\<XNMATXK=7cEW<Wv7O<591`a<]#dW\tHI[FMVSTP^DY7B>Q?OX58W
pair task&wish	416	SK:#.KW`FRILiG_LIUFKcU9^cSc7bNCr2JD^3N7P9U?DPGIOIJ/\ZNQM\T[KEVeZ
pair task&yours	592	4T\]KUR>G'[PHK>YOBl@oSK9WQaN[>WIIS:LwU`RU6FEX:R=GoQje>44kAjD4[FR
pair team&thank	456	7WqXee>SK\eNKBBAfLPSPDNNVMELP_8CmOXID3:UrCPar=T_[]a3O_SiwUr<MKPb
pair team&ticket	465	<GwiS_GDq>MH2;O-BRI?Lh9CBGHjL<MVQ@\RTSmSICCURCDBjL0V4`CF^Er]O`CL
pair team&time	403	IasVwE?eWPQ\I`VdbI^o?;V@FYMB8]^32ZbcbL2=qDdEQKMBA;nCpE,/TkAE4QSA
pair team&title	369	AE`HGJ6ABkNW>SHJPX9J?W8\HKH1#i?W]Z-6XTPVSLHNb\%BB0i7SDOM3oH\?EMS
pair team&urgent	508	?3YBSFD:R2G;J/bMCJ#XQQ(b]PYaD9CN`,NTOMSPh?Q:3?I<W<RO^G:S@QP`@E7<
pair team&video	527	WP#*QFRFEa3AmR^G<QBVN6]`^B`NhOBM[@INK<dM>XZWL39M@c6RXPWX[_[BiaYh
pair team&wait	553	?_G]]crUX:W<2KAHGeXJRe9;8JppA#aSGTPU_Wj[VMKIrC]BHU%jBhA=[>h`BH=U
pair team&wish	536	SKHS\=?OHNBYGQ6POZBMXM]JcPAJI\CYbG#HKP7QEEO_Tp@@JM=DD8ZZ=[K]<RUK
pair team&yours	453	KDHbRIrFNNgg#;E@>H?;ILED9O\oP#[Xe[M>6Zd^veqoYTH?M<9[?baUO?@HVJMa
pair thank&ticket	511	MHU_NF?5eJ4KKAiw9IFmV@EKijGVFUJVKQGQE3+0,QUaEU:XWDP+`5a9Ad_>H`^X
pair thank&time	513	HTUPM]_XA,KC>O70<W^36\MQ36vT.U@OYEhCnXcdhMQDi>^LL^BlDB]Pw2Thh?_U
pair thank&title	812	OHY>RGi-3DD7W_@EBGbY<R=TYShHFRN8LBA@wLXTaV?*@5=9/IUbRI82L^MW5N@(
pair thank&urgent	431	LjwTYT$fr^:LV4_KcY6<\,MP<.ED\VAWJTPV@;+>>AXqsuWXYc5=c_pQmEJWwVoh
pair thank&video	722	OR[LRCuf?CFDe_OE7SRGVeGaWOPOQYF]MMHEGNwW@<MIDSG69VMUNAKMUQCLKZQG
pair thank&wait	599	WXC@TTEFD=RCOw2-]H[;SLVZP9BCKHKJD=I.fEXHRZB:KELD=Q]AcW>BY^FSBJEI
pair thank&wish	552	L_HR\_QWU-SFIRV8+ZG/fHCEH<RN`KDK4Q\ROCIHPBHwlVrOKF<@F;NFR;KM@bNL
pair thank&yours	509	FF@TE=\#0[6Leb<EFE7:Y5jW[K@KJIQ?[=XVY5K2DI?3F=IJ?Q\ORS<Q>PG6CQIC
pair ticket&time	642	OOD?GMRMIMR\>_CB[AJ`PefS[RVFFCNPP^YP>_FEC]?9>w\N6NZDNVJ;GUIWL>V=
pair ticket&title	497	PPRJFO^&C&J:KQENOR]]ThUHQ[eRUMYGeMCK`eS`UWTVG?h6LZBkAL<JQTWw:<S=
pair ticket&video	601	wBJBbRXS3VKNXp;I9Q+XNSt_CO4A<l5WP>P@5L:MAfc?Qf<M?Bg;UJS^1c1NXX;6
pair ticket&wait	338	K.7;R_)=KbB>h<W,c1:65`,WG9r7V[%VI#(RtWKtO.N4`*H5U`,rO:.>YMrAFKrJ
pair ticket&wish	454	J.SfcHl@De4Df5_MFV6bULWtY[]bM=XP^??i?[WWjbkPLHH?HYS8K\DYT]^wY=ZC
pair ticket&yours	396	8FLksIZZ`QKbNO]Q_dYOICX/YW`;[<eYMhWWbmOQwV^LLX^E7l%SZf^a@\\u?IAI
pair time&title	484	9aWWURKKNPs_ECTQjLdLZ?R?ULAwH>XGC^XWSRK]L<WZPO[WGKRLLC=EM>9D=E^R
pair time&urgent	616	83eDf:P:B=ON^mXJP::wKR.jB`RRA=[4fCUfRaEdnd>D7DCDAP`KO:6<7fF?;A@=
pair time&video	467	dUHWpQ#ANIEe:/iQ]WLNR;kOGJ;H6r;L\K(fLNLCSRwUYeN^nI\.bnWJ]ES$JYtc
pair time&wait	420	5A\Jk:UIIZ;LhcL]O5HQ<AC[v[UE^RX_Ag]g>VXYBN;fQITHdrw[=ZUK1TEPQDT4
pair time&wish	478	LkBB@OLFQfIpZFOOmEG\fHwgXHH^H]&OYgGQOJJV4BMTUWYLJ1JK7H[A.@PFU2dY
pair time&yours	695	;^UVaLO?G=?w>HHOWG[[M.Y>ER/[CMI7PW<UZ=SP\MRXGFAWQAbITgEHYKC;CCPG
pair title&urgent	491	ES@RBSD]XY5<M4^tWBCB]O?D`8:@KUNcIG+Q:JN/W2GYZMP\bw82EMPY=.L7JaCU
pair title&video	653	mAKIW\NCEScQ\S<VKHPCJQjN:aA>#c<RE:aD5FBJD]MDARCU<5J>\W>HCG=XDAUS
pair title&wait	439	[L>KheDa8nSe=HHSKZ;TPORX,^<7)VUaWUwfVQUKOiQMHTLDA#JCf[`MbW/CJ9<g
pair title&wish	427	`DUdYL]c]ZFAO_#INBZ?jV`E2oCWJVHLOaQHSPOF=ZgY`MQGQK7G'PVWJM[HeL<J
pair title&yours	572	R@a:`Ff1)OZ=KYKE@9[M'NMFH]a@<=_5XHb0\eQdTwA$1AB-:OLrK]F74c+v4<8*
pair urgent&wait	327	RIPKLWYXCPiYV^MX/T9]Z^DQE8RXHkKRcYH7[k<PVOR2W:N;R[d.wsQJ]:NS?G\n
pair urgent&yours	447	<QOKS0[HMX3StS_^*h\ESKdmd`dKe\<8VGMSM.F7CLQba9:RH^4^\M5S]wJ-N]op
pair video&wait	449	LRj<]Q^GSEGR0BjX_FqwTG;K;dSYjR<GXO2LVXaFgE[HJ[8^O`^Hp`IYIeGI6@VP
pair video&yours	377	JQlOPwP7a2S;$[SXO>FmL[d`>XHQO]U`UXSidSb:1jb*ZH*4R?IO_LO%:]Nn9bS[
pair wait&wish	384	5jG>I[QQ--PWFK#IUsI;EtPRX,RVKK`^GCR[C]2Y0gnY4cI<q[Ra0RafRG%fUjnH
pair wait&yours	380	IFZmlq8SX2kb7TD9JZIL@UD3/AWI3mSSDFTNnYEW[KRMTarlIXTCer4GfD#M-\VK
pair wish&yours	487	LANQP)Q@WaA<lQEKC7PNFXRmM`=sJ9T[c;L[9Y]_j_Y2B=DHC8DbYCPPKw:lc[88
past interview	611	ZY1R?hwQNa^EUPI7NQZ:G\_[lL`;SWF]d?B>OR[\:;A@FQW4I^>jNDPSZXcNNFX2
pay.lure	493	LO*_9HEYdwOXTBAYUeHN]%V7SARl]RDQhWP`G6D2SJ`^^UdNXNR9N[VoE`WM^]Tl
pay.lure@subject	378	Ne>qFNMR\=9SaDIDZb@Q];E9EAGLSX+XMgNj2B2G/XahOX]mBA]=Kw`Nw>rIRh`W
person, and hiring little	268	P_QNR^Y<NdUmXCTDkd^Ni_?QbF`NX<_TawQ`U\[Y\<_Yg_hPZ_AnQKQFX/YRLXpS
promise	753	#D\pDOZP]AW>A.ER^C\I;O77FYZkJ+cK]WXJ^WXXbLWDiF`IY^BeE[ESSBo^OCCB
proposal.availability	455	]K36p]IaJhZ9jU^*?l4#<TMTBC9\<R8rMQDE.VQ_8_eb?qFIP1+@,Ic_CVD\b@8O
proposal.availability@subject	620	a>2BUIZ`<\m:iQFL>H@82fDTLVQ7<jPa=8EJ=RVUJLMHH[8@O1B;G>wn=YVtbX9C
proposal.link	499	j<.(utVcAhTHn`:39h*.0Yid2E+JPm6fME.J&LF]$fSs?w;IN,263PlnPPAejC.S
proposal.link@subject	609	S.,;nT`eOg]<cN4=:a6#5qed\>5GJq(q8@BK&WEM@d^T9cJAQ?+R@=dlSPLQiJ<J
proposal.offer	559	^>DA]RSS?jKAe]X#1].@<LWMPM@GNc6W8?PP?NGVFX\_CBBRIECNCWh^N`<\PL:W
proposal.offer@subject	479	^S,KCi?g@YOH^;46Gw3=ZpPOGF8HRNPc6=W2E@BU0^UX^b[O[U9P-S_aUdm1e^2_
proposal.recorded	702	`6@4b\it7rR<wjE54q.C/ikj=F=5-g<u=0FA=b`d>wW_;Z/3;,;:E<te7u:qr4<A
proposal.recorded@subject	710	tF?4gYha4cYBrgQ/*g7?:sw^EUG>5m<b7;ID?YehA]M_;m69:>=4FA`a@W'kaN4?
question	681	HCDGeUTMHXMMPKO;?w<@@WPKDKIW@M@_]@=RAVM^=OdaVOUHTO3I>\\RKOIV^P;U
reader applies	293	HP_)bX^b(re/NwF@FP[J<L\JQIo&DNQ8f?oE^[QVC`YF:1@:4gSNYG2\DSCHP/]I
rejection.clear	842	hl>9-NJQH4,Jb_].?aV>nbdV_,Y6wf;B,B?FR2V0+-5HLGJQAbVQ`3;CmA`)ImeP
rejection.clear@subject	447	_Y`=;V[EmRDWf]YTS`EMnGBPh$K>gJJE2?nBT=E?I/YJlKdTXf#JwITEXUD%Eh[^
rejection.farewell	714	f_A39EcQOC-F``c/Ce]>hP[L`+S0w_K7@=@PRB]1G94RDAAEH[?WRB2@`Kh5@kYH
rejection.farewell@subject	421	JREICGO?V`cLS[QPDRR?YCTdTLN[^XCGKANRlOg7OG;#;NX<4USUbO;=]JX0AWc=
rejection.soft	411	ZWG:,INOF63OVKJ#JPa5gYKBb9F.XUDJCBBL6B5:A4STY5GbEu8PP2Q+\MkQU^[b
rejection.soft@footer	433	XdGuN3qCTeR?SVOaaJ@YMJfYVJwUR@eJJOdH(3OIYXcM)C?HLcETGFZFDQ\GU;?R
rejection.soft@subject	395	;?KTiRL?KXhQ\7Am;AZ]#GmaMq[]U5]5qCh07VklFXhHgA?,O:NiVK?BESPPKQ=C
relay	430	d4PE`Fn,-AVGVeEVH,\b8TYi[dZSOYcBE4p>\dhP3]48AN:'#RSbiG4H0h0X8>7+
reply.advanced	779	KY]Vsw\Wc5cG8R@@LD[:@j62/PUR9=Q\^IN@`a[ahMRIMaTOMIIcRVVKSYQS?PGG
reply.advanced@subject	890	DV\QXwXTT>\KHCIBaGdCJ]<A7D]V3HR@`LT=l^PejM>?dTUCLVZW[H=CU=PVFLGS
reply.hint	487	CLLrQgwD:GS626=LWI_L2VB+8VVj-9EGQ_CF6cRPX[Q4]ULQG-PkI[AO8ANa7<F7
reply.hint@subject	648	;K\PGE`*:L_K5;/PwAc=NQC+Vga`?1VAlMc>__ilT9G+h9j9D>C[OG;:DGc`17T@
reply.hold	760	D;wSGRK`cCTJ9MMCK;NHAR;-3@`PB/pBQOe=LeWfdT@6?Ei<PFN[_==BA^>U3N5?
reply.hold@subject	508	(DnHjh`fc=fI;8S8o;fH-Z4?)P[S#DV@S8L[tt\\\[DJsLf?QUOb7NQGX]YsJQ+Q
reply.later	736	.=S\TLUO`7RK@*V9[AS?/S.FH^]qO'e;r<QMRk]hjCGPw9Z>`eM`TY;OVGeU9AKQ
reply.pending	387	/RkwP`HSZ7XL9::EN>XA&I6-@]`a\4TIV`G=baVSd\a?W8OOYDPfK_=HN[HRD:>]
reply.pending@subject	664	L[[R`eOa`(XS#?G8KY[3=[9GELQi5KILPd@@W^Ta\AQ>cP`aXXBeCKUPdNfLFDSY
reply.request	392	P[)\hbMQa5YC,BCLhOZM:^4#8PZC:0V<YQK8Yu^iVLNF[PpMSS>OTS>M4>Ji<0>E
reply.request@footer	289	v9PZT)'kGo3(rOHo[XXFR4;+^.8e`Z&w*L\P&\EJMBviHMi@P^\GXTX2eFwPYHCP
reply.request@subject	658	HWFwYeK`m*bCDEKSa@c2>d0F1Zu`:;h7aNUHic\_v:_LrAXN\VE_EO%CJOdd/47J
reply.thanks	503	OHVHRNKUU<^CK[f>ERc5Jf?TcKLOKRMJ:\w@^LLWS>DM\PjBITAIP>FEi=XT;OMJ
reply.thanks@subject	436	N;2WB=QKSmG?I#JI:`OJRV9Ea^OcEOA=^ZdITDEAIOFEsJ9BZdH[=^ciR@eb/USC
reply.withdrawn	792	/Nglcl[`g8qF06>:`<\8.i5.5`ku*7jGhSXKtbeuiN^9hPw:=BHh%iE:FONb2?5B
reply.withdrawn@subject	626	DEi]]Z][_AU:-ATUeJ^=QT#@::Za)MQIr=U9_eUY\B3R\NQK>HJkLTCBJTK[5<5K
reschedule.moved	722	54W>c4MO95>`_I]-<o<`:9.]3^Iw`]PJkFHgVG>jVKke`7FW]o_>KRMEWPWQHK7`
reschedule.moved@footer	609	STb`^[HD31_J#iFJ[MOZXHI0PdEDFWNHG\dCfVFDrcK<C`9EFBeKTkH6:MEVRIVI
reschedule.moved@subject	736	+8NFLAGOH0/lhJf/?o1ZHFAW@HHpmj5I^?HvM.;UVMrtV,NBjw[EZXLA\PW?SSLw
reschedule.why	469	#9f=N$)IV2'J`YN9C]INA94a@FZaTKX9i#U^PXSWeKIR@1QCnli4L?22]IQD9H.Y
reschedule.why@footer	434	]GXNV^U;>HS^+O7cwG]g9)T5G[TG?W?OBP;?Z>9CAJ]5IeCd4LDMYwDI[GCCSCb=
reschedule.why@subject	305	S;\n2D%GHF%ucN&P>w3OX;P1``(SLtBPF]NtQ'JPdZ^jP7PXoHg`kB5UL][CYK6v
scheduler	668	V>>;eYMLCggFaaDP7U;M4SYq#]8J9n,QV:X:/SEa?^LM;dDZ4DB>IO_c1^>MZF<;
sense alert	577	XVOO]XEU\`BQdPQQ[HFGYVXVf?Z``Q]NYRiHH#[8WKLJQKQPJt<]?IIMQJgJIPaV
sense alert@around	547	IJ/\8\PCib4`M1QOmb.>nC_\ZEUSZH]aGgVi8C.KCEWjYVcTowU>AgOqG=nDuETf
sense alert@if	459	9``]b_OgfN_l_K`NGl9qmGV9FL-G5HwU\KWX5DG?R?B0ZY`J_bK;\O_]Y0EOK`[f
sense alert@sender	813	'W,l6kBn\R5eU1MLjh>Pf<M3J79qVLBdFbNr'>1;A6igwcoh]lJ84alkkBf+hcfh
sense alert@subject	793	)[+kSg;lnS>Y48OMf]52bBH281/]_DIdGcCe?J>O:4lZpdwwXcj?Ak^TV3hXe^Th
sense apply	414	PP#E4WNG@_7Gc5.]Q4Ee>B]IU?O<rRaoCPIv;L<92ceoVSHUWn0I3f_cf/X]vWWO
sense apply@around	664	hO3[A:dGL\>GbRNhK<baK3`_gWpbcAjI0?dPQJi@McM9GBA8P[Cf@a2a#H^JK<Q%
sense apply@if	502	bLFPa8Z?CZKVW?ZYM7XQNK[`KW\RQ]f>DGJEIGHQQmG<KDJJKbwNP_ERD=hZSR^I
sense apply@sender	610	S6IVSG^BSEDA[I#bM9]^IET^TPWO]G[9MFSMIL_PSZD@H<G>R]LMJUS\8hYLQKNR
sense apply@subject	555	JBBW6H\B6PG#[F/\N;W_>VUPNRj[_@WDO2XSUMAGORZ<FA;?Wb8W@L8a7OhPSTc=
sense ask	337	/#4J^\NJD[`KC:e7XX;>W\6a%`VL<GKX7N`Z3iVm>QIkEPCOJAVA,BnjD]?GY(7O
sense ask@around	640	3Mfr^_>bt4[?68M?T=V;.V%#@RTSG4p6[GS:_RRGeM];u@l>cSDdT]>RFCj\:A1I
sense ask@if	395	RG]>d3O`LOEB/]W?PQ'aAKGfRNN\#RTKhR6>([ZeR^\JNAGO[WKYELCHH_>O+47H
sense ask@sender	582	QW3JMV5QXXG[K?SKV_9eSML<VJI\oWFT^]=Z2EOERT^nTSSa^nVDTKOVeMwLPPSS
sense ask@subject	655	5KIvQjOWw=PH@-I9QYP9U_<=ABpvH7XK`[\D^?QRXBfHlSwJib>\=hGKi=pWD<>Q
sense asked	422	\B;6fNMj=fPJHA[=@n#.AOIWMB;rJGHspWG[@N:oBW^^\][P`S1A*_dvgTIgXT4O
sense asked@if	588	MR5JwFIjGRJGrXZ94j1DGq:]2>NMOa>aTP6J;H3uRZ`b1J?^VT=JHSSi\_+bmR;V
sense asked@subject	441	Hm6Zem>idAabA#BTmWL?KUOR6f4cS&OHN`K\:QQO@RhgfDf[hRW;-eK`S'dcjWNk
sense available	420	[CH7rF:]E^0De[P<;R#RYTYk/G3MHq,[LY;NDC6V0]a\DkMCL-W<AejdQc5Z`R@U
sense available@around	498	N]^e`]?9^HXFNJQlF#QaSXH@@naT<P;]FYSHvM=8fWMFCNFP14jEKs9P<>M:>HIG
sense available@if	495	g_iKhQiI1am[YQ.UD<XPG>jLHX?aHO?@TMJ:;\c^5qaS+hEW<-]BIodw2`+YI?45
sense available@sender	440	EeJDEp5TAg.VQFaHo]6Bg-[Dd^<MrE?YMRSX-G7THCOwWmRb`j<5RflhV:O+bU[f
sense available@subject	457	GS/5P2Ca<IAZKC^_Pb6MLk<cJ\HPARCmI=8A9@kd;LiQ9C7Si?-K7<_OITBmwNGV
sense away	625	D:G_E7EC[\<MFKw\.;BMUS<I\SJQ>EUXNEIWKL=G[D>E@C8HNC?Q`4U>?RLdWVV?
sense away@around	485	LGZEpAF_[VP\ZnF8N@@O@UIEX[DO7R=V^G>7MTX\7wiHZT6TE\M8LE@AMJHWdCAA
sense away@if	431	5-;n74FN5lXCH6Z6MV+iiLCHIWLW[?UDIFJ;XP@\W9BEU?K4w8CLeKWkEgiHpaV5
sense away@sender	517	8mKe-E@a_^'nHPYDwi;1UI[>r@Fbc^@j9fHfC7?++8ha`Nhg`_GJFr`bj)Z)kP[o
sense away@subject	757	A68h<L3Qw6?4CGgi66J^hg-`pY<k2?<Y<@G>VM6>a;DJLB>Ij?:1c>GBAGipQkCD
sense back	453	7OPW2KBCJJXBG0c\/`XE:[@[]hqg:G8QGMIRGYm^dRT<ZQT3TP5j>IF=HQwo5[4A
sense back@around	413	ITNFEgOLln\P26DO[2%Fw`,E?D:HH@QfrZP[]MUcONHmoPOO]YHF9=rE^ZLY[RIC
sense back@if	602	PHqVTVUXfALXRFMRDGfdJc=75G`NLJV@h^[FvPBNsHCQW@PQJZNQc^6=TIHbT#KU
sense back@subject	441	PQZHE9jVT@)>PIpY@GZonTQ[d=mCLNEN?980[CwEH<N38C`=8[GQa.J:?Iod-Wc,
sense book	459	PSTP\]HSEFXcLwbEBVIUNN:S5bT=[aVQ:T8ZIQQOdRfYICMJM?VOalYRPV/IINVH
sense book@around	655	_I]6^MIB,[OHgX`B:R2OBGMeDVCOIw.GVU.G`F@VBeohLN8`L=]O@WM]3X:@S3GO
sense book@if	375	=6hTMbD8Z_ObGPG`@A@a[,uw2DH6XALf>\B_J=@2;fTPLcEcEAt4IncWYo>FmJRG
sense book@sender	724	<S(XFQ,\`_3iU@\:Pp.CT?XFQ08nlJ:eFWH_=F8H.3Yckew_hpAH3Tm_o9SBldZg
sense book@subject	425	dD>M]S-]aHb^KCLCFQ5I8fNS#.9KHZHaORIOXJ7Bc\kj_WAZ=VS9F]iaC?6OREIQ
sense bounce	640	9I8cD?7H]LAAG=aN?MSBTD-ZZGNmK7[Z_HaGXHN:O=AUT2FSwCP<LCBCKDbe_[DI
sense bounce@around	450	HEcK?^IJ99QU6JV3O<Z_;i=BC4U7HQVB^9W;PP+GZBVE=RIdMEtFbDME5wAW=CBV
sense bounce@if	453	IDHw_\PMPPMI=JbbR]QYFUDQVb=wDL?b9GCULElSPTFIR2WJaFAPXhSQVCbbGQPP
sense bounce@sender	478	?1.w8>K?hZ:7]EX65=9TW_>gMA9YBP9U6M;S<6BYM%PHG7P[gE?ECBHb_6iY9vKG
sense bounce@subject	741	9I<wEGNOa:E1*CbqF9JO_W5YVeF_7;FNTCGJe\DUnC5HG4H4^@;V]7E?>\[qEd?B
sense call	574	DSQMa]>XULISYAMKNOcVFSRG#Q]QBCDbJ^;IOMHVFScQP\Q[QKNeK[TfTBQK\JGF
sense call@around	540	aY=RJioZSlLPd2>QABP5MIfYPZ;>OePWAe:GN:IGKCEYLwIAM]E>LKR[Z]>=SVXH
sense call@if	474	R:9KC@S6%Q;GqZB]LPZ`8MhR]]g:uRa46G/Wa;w1>l>N=C*ST]OqOZ@f3@RbG?SI
sense call@sender	489	QZ=`<\5ahP5U3#<=cs1BmTM%C29gl-PTJO8S6)G$/PppdLmfhq>)<Rn\UEm5ocO`
sense call@subject	755	\TVP^wGXUKcHHdHH_7^J[PRA5SG7:S+QGVK<B`GDIZMI[YURE;YLTXN\CW@OH<YB
sense cancel	664	&0V<0J9nq.4cXLq1X85Os<,5?*:Cs)eYHE\Y5F<9a>IEM3w@KF[.UGYI;RB@IF6K
sense cancel@around	467	<ITRlPw5GL^8UBkGGPSWGS<$G^XhR1TZcULhO`q[7aecNI^^ao>[3MOcO6UCQgFV
sense cancel@if	761	/Qb02=BopEB_OnwHT:<tj<@=CAB=Z>j`2CoA5=?(a5D;ATj=7Lk9gCUI;bFA=Q@;
sense cancel@subject	869	:?W<;;@wh::d^MU+DE>ZdD3HK(8Ht7[QPDNJ;CAJU-CNL2dEVV[<K,PIS`I9CNDR
sense candidate	464	_K.O:OY>GE,VVNW=DJEGbIRDUEfLn_V<UWFPFAXQ9XOTDADQIG?S>?CRX&wU]TYR
sense candidate@around	466	K<EeS`KQ[QKG\XL[ZIUOPJdTMS_ML9YT6^mV\@mUehj%@P=([NRpEwLV7XMNY/F<
sense candidate@if	380	CGNmO<#i^CP>jGUSPR=pV_S4YCT]`E>\YO>A>M8QHKYkhFHR[GiKGMoiA:dRaZTb
sense candidate@sender	477	[QFX^OD'68CR4a^kW?hkPU?H\cBHIQCAHJc;cLS<_K&:>RGF#XPYtCG<LRMVE?L,
sense candidate@subject	490	J=APOU[pIU7ELUE;RkLK[XYZ\:^UiOYRLgIRYKBeV;ju_QfdSw.`*IYToFsS[mKd
sense choose	465	YiB-7MhC)SNXXE`#NcG4PTsNl3X?Qo.^CLVLWFlL27:GG]RP6dBTM-T>OIb4ElDL
sense choose@around	614	IHF[al8IILPKL[FELXO\eOXEGL7C@RCNNTXJRCJEKXIVLSBWSXfPPw\WOg?DaK=C
sense choose@if	605	@,97:9OBJw:GwFQcI\)FD?caRILL\GMH6GKi)V]?7eYED@0Kf\5>(HVl?]\MvRMM
sense choose@sender	624	Wn<oYWDSTAaZGHFPFhW[wIASA=;f[P;TMZAQFJ7SCFHd^T_XUbjTdJ[U]VbHT[NV
sense choose@subject	530	MS7C$;k_V_QgN.jDaqF.[;KV[GPWNXGsPI6?7KG_>-_Rkw^N9<3;4EdVUIDK^UMH
sense civic	420	3Z0SQVKeVU<hC4IGI^DBjTlbZ>TIuZJ_i>OZF1UIA#[WG8ddjZBHBAdLQ?ISUQWK
sense civic@around	525	ZrTIGm<cF@,VU^I\WrEHpCQR95A=hw$L1]%iFH7R)>YXWVN`LdQ8BjH^_;R@<^Yg
sense civic@if	568	Jd=TYSDDfVB`B:SSaQ7?UEgQROLJTb;_7HPNAKIRFD9TUwMOTPMHEDXdKWDKdYMV
sense civic@sender	921	5X7^9^<nwa=a61R@\cLMuNH;O4/C[KE_:[Dq7F9C@2SgmYqjdZQL;gbWgHd7agdV
sense civic@subject	776	>\2K@l7idg-]O@M=Tb.-`Ng8G#8O`9@l:cGt*B6B5D]\gakeieG24]uuc=kKrn_k
sense closer	541	d]0FBIJZE<AE[EUK>dXAUh]VY;X<q\FX#Y=KJECE0K?YTJTjRf:HE*UEd>PEUkbV
sense closer@around	635	7BPUlZScNKOKaI7BEH=QKY:VNUObD4VU[[wTPUVLZHLDPF`>SZDUKUBPJBoW[B5M
sense closer@if	435	9?NlF>u)Qe6>eCVdQ2Gl.:FPekuwf>pAG4rwHPjGNZ]P\1IIiPBw1GH^?^vYh<\@
sense closer@sender	574	>aAb0YEcl9KV;8ZfQTR\[8#;R@EYLD[aFXJN>?Q3L?NWZFMfcfI5r\T[UFsIvheb
sense closer@subject	541	DY>[AR?Xof6hADA\ea7e`;oAK^EmT#>i:g@eOOU9Q:^gU`cSVUP*<TSY`GS1[\d^
sense cold	399	_rMwDn9OFPDs\EPT\CU>KcENHAeUwXMm;TQI?318[LlLaFCZRI$IO\ZiNPQO\g;_
sense cold@around	388	Qia7BfSSSM@Q1vZ??SWMPOE&lQTFfTB>GP4GR@:GNM#EJY<=7EITD[SEWLgZUaGO
sense cold@if	552	$:Ce3S:XXU.TZ,OchH5\D;BTY]f[_-hH`YJ_bSK:UMwCmMPRXw;7RiFWXNYA^E?a
sense cold@sender	475	Hc;^3KBPeE7MUNPXXVXXUEhZY_K8TlLJ=OB[H?JEHEPPM@L:`VaOQMN]WBR#kM\H
sense cold@subject	528	EeE^Ke$jJiC]H0;XnP54g@R<K>7kkRLk=\.i9+C+1Wagc]XsjRB)1bkw_TSBvWeb
sense confirm	478	Q[Qe]JQ7_IR[@eIegLOiLEkDKMI)IRE?#TLRQHI:GKKHFiKnDHU?]XX_UBM5EAnJ
sense confirm@around	519	FDq[c?GiH>UG<N[IEVZDPVDSI`PwPSFMhP<KjYGf]KZGJCNJ@O>RYNV,VUO::IVs
sense confirm@if	486	[DiS;Wd(>=Vi?^BsX9LZ<HBMMhFYGT\1gPV1?TKOSe/99ZQ:DP_Dg?I6-wDC-<P5
sense confirm@sender	344	^cJSLIcE/c8MUW6fVpEQAEXbeXTa`LKYdRi:k\ZE^sYWE[JV[VFb#]L;\l]CMJF6
sense confirm@subject	749	UKDkC`UGXW<^<N#XiFGPQ3s?P_AJG>SP1cH]>@^0FYFPRKMZHLG;CpLP?@R1RPdS
sense deadline	409	\>SfoY;_VAi?M@XNJRKR-T&L3POmF#TV>L:=EXXZVOvSZ`BFTLY@AMCMLZAVUO7\
sense deadline@around	574	MZbbN_acQWV_>H7Pw;HHIMJAIH^XU=UL@Vh_PWOPc@eNPHn=]^IX5rJ`WKZPeYba
sense deadline@if	442	?h9UQmQRqUZ:YJZYcI`#3@K?ZFeKR4K:5dQHRoEYL\XUZXEPJJ'Q>VBVM)[MhPG8
sense deadline@subject	893	;Y?^AL@`wVFgE.SF``G>X[?@KO8Y\B?YJVLR@DIEND[`jPV]\MFG@e]Yg?YAjPV`
sense decide	435	,qagRkRa^>wJ)2E)d<T9HUC&GSWQbCc<^d`LOJP_a9IKiNo\<iQWb>>Cr+_NQ^S_
sense decide@around	366	ce^T5fXL@cRT?iHZ[YVFJliJJTLOb`4#G3?U<:O,L5RGhWfLMB`6c/KKbcI>cFeE
sense decide@if	690	6IJXGMUVcfI`HDNR^YCKUIN7=I0jH@E]gUQf:TGIFNZYwLdLWR@AD]kTMKJEjF]]
sense decide@sender	527	M_>W\U?<PnLnD<DLm]KDc5uQe<2U[]DkJE0i:.:7A>R\ba^wfV[AKHYmf8j9a^tO
sense decide@subject	918	\Z7=;QTJCH;HYHZ.8gV9bmS\b3S?`Y:F@G7LV7LEB5IU[>F]Le#SC2HJi5kOUfRI
sense document	557	SG9Z;SUMOGR<DK#Tb3QIDRRLDS[MKW]LU[URQZUMhVL>KKWIQIEG<NSJUE[G8=TK
sense document@around	582	B;dScKVBAGQPIIIRDDYQ:QdTIeUU,NN?wB=PYPUTO]F;QPA@O\MWc]F5JfhM?HD?
sense document@if	446	HLILfMQ]NeFEb`4[KjBK@GMHHVED53=[?9D20adXAbX;ATRY^#:O&Td^E\NQ^NJA
sense document@sender	604	#A<P)e[jbRQ??Fb4FeD7QYJCU;P_iA^HZDHGFUHEL+f[tLcM`S<[:TZH[?dBb^]R
sense document@subject	822	1]Nvaj1^m=ZGI*H=fQ[P@\:509LWWG_DT\]PIMER]L[RwM_MkiFZHd>Xo2oV=GAS
sense education	514	@]?T7QM\Q9HP/7O[VBUGeJOIQ2JQ_E@KSYLtQI@JT@`\NHL_ibPA5HKWV=wTXXdm
sense education@around	522	b#<>[9[Y@k8Q^gW>EX2IZIS[RS=/CX:_PFO7D7B=ApSJ):N?=4U<J>YM.u<MLDEA
sense education@if	578	PXX^6[T:\FWMKET\UJNfh8\CrKA>DLY;J?PG:FOBO;=TQ=PUZC]NSHKHIB]JN`w<
sense education@sender	772	7a,[*g0toR,aF0@?e^(5jBM9>09QaF<f6VH^(3*V=,awmSu]i`H24Tpgh<\@mqau
sense education@subject	564	RqITPZ7\e>(hT:qVXNMmSDd7R$;OWkHNOg<fS#84JJ[\cMA`WcONSV^ek/U<ROWX
sense enjoyed	482	RS>@odVG/J_@HSD5<mW0JjBXW3m'GNDF#SW)B\]_MCFB@kN8AB;dLMI6PKWZRROU
sense enjoyed@around	628	K_[]O[OXUFqA>F,[kKwUYOIUFhRLGO?KSXU=H\?T^M84TUe;CVVQPK8>7RMU78FA
sense enjoyed@if	459	U\ZIDOgRK:W^^^URKZWNXNnfUBo7=bPR9X2[]#UGDU)JTO;ZSOAKHR?H<L^=DdcD
sense enjoyed@sender	383	5b2VVa?faC0Y&W]6bF=7\BAJk9V*jOOI?JOmCEU#C?H_^B`KUILMCGP_Q]pGVNNZ
sense enjoyed@subject	534	3^HfMs>YvC_IEUWTQwFNQWPD9ONUH7hX<eL^@PQYPOjMiQjWq`DI6nWMlDLGYNM^
sense event	285	HaiHE^3ckEUMc8H_q*/w7[IIdE10\bp@FNPJ5,MD=JYO51Bi=QUX*F^n\3kUnKX=
sense event@around	457	Y:O_wOYpaSFVR5:JKK^K5Q@D<YW[@U@CfGF]VLWRTGLTPXUFSkW?F^CK_tJ=<?Gk
sense event@if	490	/JfVKBR>R7`;B#eETFG^XF<:`KSNLD@aYdIVe:G^?S^YSLg]YP]HZAIafAJQdPkG
sense event@sender	602	1B2M.^Qllc;NP9]SUV5AcVRLc7KWbN?\?NWa:/_N=?bXRS[QwL?E5RdVUHbSZcMH
sense event@subject	532	9G6U2HEj]S<ZD?>1VGBETL/XV%SafH]?<THcG<S>)PTo[7L\wN;B@gojX2TCXTCk
sense exit	461	QY9F?W.UfR??RC\LGH8Vo0qR:#-1c_Np>DUn>-,:28\f]_H`iSQ:8Wns`JT0gWMX
sense exit@subject	579	6O9hBi0eZT2fO@QK_N;=]]`CTB?brHR]9b<`56?438[^mUZc_wG>=ReKUBt9gX]o
sense family	736	CV?KEIHOPOD[XCZMONQLROPMV?HUwOMFSAFW<8Q-Q5XTVBO_Ui\\6U[P\8TEKY`X
sense family@around	406	GX^L_vEbXdF^]gF<QHF/OZ`XHTTIG\BKF=fXHJTYDimSooGN\H7GXVL_5CFPwb8f
sense family@if	438	]_S[LHb?7VO8\l3lP04eR`tDXWrLuZ\29PWAYF?FKc>IEl'fbFwKNd@>CULbOAF8
sense family@sender	713	4^(O6]GmZ`3bN:h:]k3?lR]AT'CSmNGl2N5k.-@<-.fvdfhbpfF<1\kjd9^1edlw
sense family@subject	674	9U(e8IBMXd7\N+XIXS&EV8t=VB8f`Q?eOQSw?5GI$NmZWVa\i_MF*WKkT=^:dql\
sense feedback	394	YX;_TXTNjIB7X6:UPDhYM>GSEZZb`ATQWYRWGQcIZ:KW[8J`WgEl(SEwiKMI>ZUM
sense feedback@around	672	=^LcKVeA]=KQ=:FHJLV8TJ^:Q^JeCAe7w??:H\`]YQB:INKGD^BbCRBIF>MX)J8<
sense feedback@if	509	RbDGgXAD@UL=^_TZ@]`IXbwh^G[H]SD@8N/TW5N;BWG87U6J;QMOaK@(Q$N<UVPB
sense feedback@sender	454	-[NeSjDwl\KS`9Z5qF-Z]UY/M+H_\EPUJ^1DFD<=8ARYw@[STS<J@^abZYiULlX[
sense feedback@subject	513	?URfgYL__=O^NP9.If`=LtEM?O]TUHTL^QhQ^^wYHB4Hh[X[O_GVOWKUnGs:ZKLZ
sense filled	617	HUO;5LWDR1PBOel?(GbPW[7\`3ZAdiR#JHN9eDG2Q@1@>=QQMQUtgF6*MG^N5dO<
sense filled@around	450	?AD3_T[B]]6?_.LISt0NYfXWaP+PCd9R^DKd6/9A?E_uwLCW^mHCMW@R\?L:aWbZ
sense filled@if	386	L`bVbCOSBQ3GbP4KYFZEX=]TU_\]nT>OFK([r#`DHS[RKTAY[vEiAP.<<Ha5KStA
sense filled@subject	531	7PBw?[IYbN1OZC\C>TZQgL<TN?KRLFU\;XQk??@RYFdZZIQ^_^gNSRQOYIm]\aOU
sense finance	627	?CLOM=FOQQ;_@HVTwMH\[<Q:?<=Hg3SbFTa]6IK?3=PCTLiYYi:SLQ`YLECAkO]T
sense finance@around	432	KAJ`SDXdJ@^.mUK<CUB<Kw6PA_TfOUG5`8[:k]Z^p[CAI.7HSZDf$9NDA`gH15S@
sense finance@if	442	mTW=:;;Xb(LMjIUwX>Rl\AbRMOIZVMQ_;O_g=CJJ-5]]YQYY]E^U^VskeE](=^pZ
sense finance@sender	725	EO@G;W/e\T3`RKP@ds?RiD\ZO-2ApX>wFH8h,;95#Fd[cTemfPC>Eb[Rh=q4bglV
sense finance@subject	576	TIWOMT6SQwS[VK;YX;:HSUKLLXAZQITK@V]O@NIGNdX^SVHYKVT4O\PmKNUQ^Z[?
sense forwarded	574	6FVwKW]EI<\M$)GXhSeFRK@;A[MN.CWRUJ]KVTQQqBVKIM,KHPceQ`.RKXeh4N98
sense forwarded@around	724	H_]wMd>WTQ_oKE=geDW]YEf4MWGNL`IFLjEWGD:LJRZLP^Q_HU`J]gKXXTR@QXnS
sense forwarded@if	380	@V4FwVRZna0]tDfC]5cQZaRTY`TQHh.[<lcKwL[=<HE[P]7L`DRPJJ_ZTSVQknRM
sense forwarded@subject	429	>@;]<3\RGk(KnERwTB-cKGGjfO[PiXc0;Nf`L9c:?YuIm06_]q@K:\B]<qX*mNjM
sense future	446	ZH>O'KhCd/5WjaaQ;M]OVIAOW3Z6cJY@tEH5QA=@a7>\c/W6AwAgPAG2^]fRBG_O
sense future@around	535	MT?\USAb`E2baMVJ\^IdwMIIS@=P`g>U4]8qQ43)@^QbZLS_nN^MWKMKb1ReihYN
sense future@if	618	KTRHMHIMRT<GTgwO@SLMuBLM[<;Eih_M>HXVR0B5:IQ\LD]9MQt8a=EN?NL7[L<G
sense future@sender	482	eZ@Oap9R?C;cJQUT_bJK`bUBM9^?n`<d&W0^KB6,4:A_^Tw^_]DN;QFTf@c<nr\_
sense future@subject	448	aW\:;HI[?;AQYB^&=j=8V]QJSBPrtV$KSl\hUIJ\:>J_\?bKdhP?LPPwX\[Q^Ujq
sense glad	575	Q[UaJ=[PHhwP4FGGQKJNT:R>ML<M>AMdLbSNFYPKDDSNRdgJ<:GPIS]gLS:YGOfU
sense glad@around	506	B]=K8[>I9E`E6J#IV_K8baYCUDP@UFOVZ519BSZUC.>PijYXKIFPG:SZbNU6_mPT
sense glad@if	548	[g?LLQX?DP3REKReg]]DYAjAXMKN<Y#a<ODeh>MH>@AETPhG[KS;cFKE`CM?5gm6
sense glad@subject	619	+S7W8Dm<McOM+@/:jgI3X?G>CNLo5#KTR=HK>XcsG5HF_Kr:L:&E+JZICKFYJOWH
sense health	515	LTQR:QYMUGIbJ1CgwXfUY8u>SZ6JUOM^SiBeM@>-OQYehSddc?bCYg`S_'EEQKqS
sense health@around	382	i\I0:^iRAMl,oOBW>Q_<R<rG+Z8K=[KH/4YC#,dL8KOCjgD4\4]OKZd_B?2LgHF9
sense health@if	520	MalaPa=TTNLG.6VTeLR`J3F<ASQD>OA>>w[R3JfAAgIHKK]H,IqGVnTTOE>NOVt=
sense health@sender	729	6KA_0W<dpMPhN?1S^S:Gd0p<B?EOVCAi;VR`16?,#8abfI_Yp^DL7eVhXDr@^ZDm
sense health@subject	472	LfIk?^h\MAQO2IUg]LbXYVY6DHS=b+W_4n+PEL^598QB_dkbTEYEg_ajn#u8OlTR
sense hear	542	4->^XQR^ZHUTV9BTX>JS?RJNAWVV9#WFXU][HWATTKH]SNLJbORNIWRXKJn_PK=Q
sense hear@around	540	\`BYGWQO]VXADB<.VTf@[wFAWIj9ZgV:U=[YlkdMM*98VDJD?mBYPJIFL1kTNTNR
sense hear@if	413	6&oK@ERMQE;BeOmZL?[s9P,\`UbQw5u3t.]XJaDGvn65V4d:_X[wqQ6J40RDF5/.
sense hear@sender	315	iP6KGZgXRXGAL=7;ZBPHYp\w[UuTeMNCGoAELfmWAdZcIEMUJn6GU8eFJdr_e$TB
sense hear@subject	629	YZNA>;^9>-BCK`s9<kX?S^5nf6]2MY8Ng97Dq^hUW08EX8[@:W@g[4U'KNUP#bG6
sense hiringside	698	EY>hNeOClGDW;2>HTXSA^YND[JZ^_MKcYV?ZO0WIN5dMjQfSYfKJ5OMR]#_>HNJc
sense hiringside@around	451	N[8TcNJ:JP'SVeMDOh5gS,RXDlOJc[PJXDF]N#XORbW]S=JBb9V38?<OO8K#e?_F
sense hiringside@if	593	H_a^GJ?Va<CdJCU@NSRTcDKOV5U;dLSWLKFML;=H@KYJ\@TP[wfMC\Qa^4d;\\^W
sense hiringside@sender	522	W`S\P`74P>QZbTPft:_TF8PH6R:>EcJMAf[V_LF:X_H?#^9ZJWecah^U:F@G8=MI
sense hiringside@subject	863	Fa8bBS1Td=1`W9aM]][GwDh8W<QLcaC[JiJ\S2GB>4[hbQ_ishYFBWX_f3j:dnsW
sense hitch	671	MAD;_?N;;JTLXOTJBc;`3ACY9gHwI?CNm16bMXId^kWQM3@MFMWFG:<4KSC<8Q9F
sense hitch@around	623	O0\;\.9@>K7p`Vr/At7s9<2\HR-`UW8@^7+_W%3kpSuoU=C@VPv;gICDYw=6<V<e
sense hitch@if	635	W=B_T_H][@VMFDTCTXMIAQJ@&PUQRMPUb[w`AMEWUT_PXcbVWLHSNS:\T@PYSS6U
sense hitch@sender	494	JI=40_GeDEHecBiC?l>E@<]DRDKLfif[1W:wR3JFPDghPE.Q\kW]BKKc`ZM3`R[r
sense hitch@subject	394	FFH[B-OQeB<Q:[QoNU8DWVIYuw?LHH^Hf[<rUSX6_VX\4^=HW?RTf>>JVFWBJXQd
sense hold	548	9RwURTP\bYN;IWfAO?JSWg623MZCQ6fb>Hj=>m\T]=B<8Kw9PEKU]LBC3W4b8K;L
sense hold@if	431	EEb9#WLXTC<OSs_SMLKP@=R9B5K%cGjDQOoJT.C8[-JAeMm.NlUVNGU88CeGM^>U
sense hold@subject	573	1O^]dgYwq=ZU97M,]Qb?6`':,XcRABcRbd?KYd:oVMO`sSiS^l@`?dMiXCZ\`I;l
sense inbox	578	8<0h=60DcFA/H4sr&#>g@P3[tmFk8'OXMKA5ZJ1DmJ^:6>'SkA:PE@>>7rewaVG:
sense inbox@around	360	Y9;dCeX\gpL<TD(JbJ;jKZ`hTwNNNIbiC=R[$N?$TV9C;e>;TAN]BGmJ3_6^qS]?
sense inbox@if	510	43=hDBLMD?PD?@ZQRVDsJUAJ?kKq\4UcCA][A^SS[kVB]N_MabGVC`OS6Ow[GM>J
sense inbox@sender	428	EA(jD/<3nC@:#4TYQ6QCON,2>U.AE$HEA['FedH9`AG@MHT=L;JREHR4MHPV.LGI
sense inbox@subject	627	X:ROQ<:<H3X;&`fa*6AOUe9mLkBW#L;SE9V/qG<Gn9IG@R<;U2KHb1V43`Ok:\2F
sense interview	343	RI^9RL7^c4TWXOSD;#FdDYJH27d8bFbE^_@iCYNlVFb_Y@jbGPbX_c[a3O7AV7Nh
sense interview@around	571	B@eUwFYPH%OWUIcN9cA_LNBT>B/jKTUHJF>\fS?Y_C]NJ*A[<[eMYJ9T^MDXGD3j
sense interview@if	582	V5FSD@GPGgCAJ^ZG.F6a==TbDWLLV:URQ3X]^9CMSsSL#?BFU<C7QZNS5d:Se53W
sense interview@sender	471	DFi^Ug#FS>=vM[6ZHDOo@3\Q'_=FNv?65U[g`J'7aNMM<E.T=br1onH?YO>FKDOD
sense interview@subject	755	gId9aT7BGDa[EkdZ<;XfFHOM-Z(#EqCG:UL?YR0KWc@P4f>N8;c@gQ?G:c,F9?;E
sense invite	495	@OLPV:OYAHE75PDjQPRdVBSZO?KP#PHQOUAK;KMKCgIOLX?ABYPB]IABM\GK`HT5
sense invite@around	851	>Z4f:Z@ppp#YN1YB\a<QdOV.^-ESjDGa>^Rk16,<./haiKl`ckPE?Phjf6[F^d`r
sense invite@if	440	Q#`E_QXL9e]AZFLXDG1^W?DaHVS^^2`]RPkOOUNV`aj<,FE7MKRH3K;]7S4\aH@[
sense invite@sender	438	+C:WH7LJXM-\UFB6LwOSN<_fF;?hsF]]WW@H-=F6F0SOE?LJUYX]7YKmn8USKfC\
sense invite@subject	668	koMLjo<aUANZ/Y3RQC\S^<QF#XE<Jq5<?ZCBRU&47`MIRVN^E;P9U\C?UFFFHS]H
sense join	405	Pc@;4+O5G^7^<[GNdwQ8o4s8[VNJGJMfQLBl>3S?5:<SUVkeUN]4:8`Kj9A8Zi]U
sense join@around	409	_W#X:;hD<<MKLrQkGuTMaPVdQUJT9]4gHkDXAFO/.0X+FPVp9J3PeAaR1RIP6hhC
sense join@if	539	B[B;NLw18EMbM[7?GHU@Z@R-HZB[JBFJUN:FUMpFFJ8ANLaCTN8MGDCMAAXbBY[7
sense join@sender	388	Yc_LIiG]44Kb?T#.eFbu^BSc9LR@MYM\@SFO>N6J\E[]YO\OV`TY`OIMR:_;G=c`
sense join@subject	503	=X>O#0W?WcZ\JFERipK:U:^(ol>bK6d[X@VV9F]PC6<GdAqJOAAP;VW2D^:9Q=gC
sense keen	358	\S:2[K`[O[hF:O/]Z@E,TetOY=><@mCNUZ=SA,D@=DT@,vD]9CM>:BwYjC8D[ABM
sense keen@around	524	RFFPGnMa]If5U?#ELdC)\PKTJ5PJTJNIMSF;EGLPGEV:j\ebUeHC:OFTU;YIM`F\
sense keen@if	505	,QVwQCD@JPVY-8\]lIb\O>7BG]VKAFR>CU8MWCA6bDEQWGNQM=UEUMR?DGOB89b:
sense keen@subject	439	DLBJOc7jqYXKVP%FgXEK/lS_:U4NR>4HQUQG<<>ELhYFOnSVSPL#EMuUZ[[R\EIG
sense link	608	[TEJwTQQ7FVhRPLUIEBK@GY[1Z=S<eGTY^5]NRL[:ThjN[DUJ@P<ORTKL\AXFVVQ
sense link@around	750	[PXRMHK]QC;HQ^USQZ8WmHNQ]MQHVi6]AI>]BDNH>IKwO]>T]R]GUScXKRPBGT[N
sense link@if	376	G<DYuhKw+>m,:?Q8Dp7I2bI17H<QGG@KeO@WAGJkTbrbMZ`XSS62.^EvX`3McD?E
sense link@sender	614	.D@NOER\Cp3=b>R?SYRI`ALcXRLltWXBZPGg?BXVGQ`YZBSL[wGeODGTL7gOSPGb
sense link@subject	544	RI[ZjwDgUYJcZVG6\QQNebRDCIH=<gFf=L`MQ\T[H_Y\EjF:UOI=EN^>R9@b^:@R
sense lure	482	/IJMTCMU`LDiI9UKRVF8`@QVJBL[hS/WP`:n;A/<>;WlEWWMl]DBAiZ_dOgCqwO_
sense lure@around	618	]]5PDI]TX^5N^WLQ:YVF\WXTiHVKISF@7YPQRFLE#;CWZORGLUUS];RK\GWSRXTE
sense lure@if	530	)XHk@WA^kK@Z8-XCef;IXQO/G]4f_+Mw7ZW`MB+UK=US]PK^lWOF@dbITHgKffYb
sense lure@subject	571	OM@OUfJRf`QNdE^H@cb9DZXIL0NE\PCM7RHKB_DY&fmnOY\J[SN6#UjN]CjI`aJV
sense machine	581	4<AaP?JKLOSBNBew>7Rj2L4jgvG\:HXF[CFI8J]Ig_K=+@67Q+ISJKBI1UQfY:Q1
sense machine@around	468	C=PnA1eXYrTShL^m`0l`F>iTc<TPpL^;AFwR>+RDT@M52A:2TwZPOLJ@CLLNY>m8
sense machine@sender	501	N;EYHBTF[[JJTXDYJMNl[;a\X\_PgIQ?1euNA.J>Swl;O]P[WkBZHUZ_D=KMFJXO
sense machine@subject	779	B1@f838=dF43GAip1?4w]ROrpi<g7DMe09G6IL?8gBB=7774p8:3lA?;;hhoEiB8
sense mediaword	485	[USPA`[U]WALA<AcX9XjKHwIKRRWUZMWNQBaKCG.B5c`aTRhkF<C2X[TTE^GdeWa
sense mediaword@around	628	T\8Y/c5`VZ3O[Q^M`X=Kg?^:_BKHYP<O>JPa98>D4P]WjXV^P^K/VT[\TDU4W[wo
sense mediaword@if	539	Rg8SEjR6[HHEWRGA`M<IiQHdY9X7RA#bMYBGOm:M8KGO\JNkKZ'GKTC\Z7U>Fc^?
sense mediaword@sender	697	>\=bE[<^jbLXV<L=g\D>oGs]J3J@hIId1IUZ.2<2/JS^OibZYKK5C`_\dAV4wrhU
sense mediaword@subject	685	MWDg`HRNPU6_MJ>F\VYOV7\NS7X]T\GO9VOXB.U>XE[[i\NfKkVV=X^VfRw7ZWd[
sense meet	282	pPL.Uw]CF^[B=P]E:KMVCN8A69K6RX^`+mPAHOQ7>`S10qOQnTimLjI[Q;%kBG9L
sense meet@around	550	@J[wmKUS_AQ9CJYCV=\P?A55?\OT>E\6bUcFoaENeQG8Z;?@KMTc[](4FW<ELA6U
sense meet@if	637	?EJeG>MFM[HTd>Hg>IHiP2S\\wK[^FXOOK;^ABKNOcETI=GFO\OS4YHiKPWD_R;E
sense meet@sender	724	-WF^E[R^pO=hC5GRXROSdN[P7=M]ZIWUC]OU>=<G@AK\w^i]]TOE@LVPa6RIMhWS
sense meet@subject	482	[_:aOd%TupA`QJ;SqG<jg5UR@_L1C_JQ#]7QB(B6FHd\:nAXJBV0Ih@iCOT-HdRU
sense mine	585	.Z4UDOGdcGJVI:N>KU@:bSF<#GeXQDPOJVTX2V4P3,_t`\kZS_SF<Wb[b$ZMMRMb
sense mine@around	566	L0_K<63FgiU>]F[?W=KM4LIQ86^YO;rEI+wIJQDEeG=OF.]HEPH[R`UG3`OR=N5K
sense mine@if	621	Ch7]KE6lR`-m4<\[ns+b^7e3@/%Fam2n5a7h(-9-4/\vqtXjhcX#AihLi-d3lhwu
sense mine@subject	557	:B8`WI<hYGNj?N@oNM-en0]GAT.U^M&XAk?f5L7#BQZoHfV\\PW'QpW^hHZK\S]_
sense move	490	80P3J:IF?*)bVJb.1b:bG8:b:JCwGiBGl4;rY>;RXQdo`.6JOdZEUBHB\_DDOM9[
sense move@around	589	3Bc3_-@=<K4iIDaF/pJ`JH-`4KKUU`AQnO:o\;Uj\RwdeEHogUZA_WN`b_BDJE7j
sense move@if	493	AF_-M3#cTI:_p:vD>Y-SEP0\I<6WV^?c`@XZE:FXaKKs=@DDKeK*HP[LPk;=f[<i
sense move@sender	597	E^>k;O`bwQ4[BAM9U[44MBT;OBQ6[0OcFJGNHCLR<@beW:hidq0F@Q]ej5\VXQWX
sense move@subject	941	2:Z=^7=GE-9eKFe#?l=REG:fBSFnV\LG^=CvU@:feTqlX49^m\^HYI8?UTK?EF8f
sense not	601	PL]<E=COH28Rf^w.CRNMTPANY,[<iYK8G1VDSBDQQ93QZ9UNK__TU+:BPKYIPZJE
sense not@around	671	>EP?^=9TYDDlSAISSb4`P-];;a5[SSOeUI?^T#6Z]OmwQJBcjEZ<c[ON``IFTpBb
sense not@if	781	K=UbH^:TXHE^UQ]QW=HXOKSMMKN:lKL?CLwSFB>I@RZRTEQVJP[CQRASPET?\UQK
sense not@sender	390	QG^^DHS94PG_Ni\aMDX;ZNJ_^AVLLSHKDUGLV5LMTTICJ7XG/Q#cPZ8`?Rh:bY=O
sense not@subject	662	F?HOCY7ccWDE=BeHPA8B[F>GN=7IU?Q\9V\@#?6@@=UKFXaOLTL*LSShTS;M`gJ\
sense offer	525	@Y#B5?CUN_GnR40KhrC5gA]8RBGT;BSf6Q@T@FSX:*O]c^gUZ9=9J9udVCU(OihV
sense offer@around	555	SEQt[hRmvA]DiN:<\M[F=U/(<*^>8S[::MK]<V0Xa_Z_kR`b]wGV6_6`ZJ]nXXFc
sense offer@if	694	COIPC;TEOPYq=9YnhQ8UK2Q5hwL]8?NTVMe>2[ggIAR7LLc=SOUPF@dBUREBPDaS
sense offer@sender	548	AKIe7V?mcPNi19UwaXGDa9fJ=AH^FfGF=\J]A>?DRFaPvTkenS]F:[Lga=V6Toa]
sense offer@subject	689	/\/<3GeHJn;sE?Cgnw=<w*n5`h0iK<=rgJC['5[m*4AUJIk?F@@%;EqMJ_<4NVs]
sense office	428	CbN^H`8wj4DTE+S2TQMO]TJ5L=YkRIWU_7PQFVG5Z4ZXZI]`bhBMEAIGv6]HO__i
sense office@around	370	MM9;^_YnQ:PN]N*^`IVHCgEr#e0YYXT\FV]PKKTVV>D,`MOAApJV5KO<<LdSWbT%
sense office@if	617	?KW`W@OCYGaEPCCSOFU<JP3<R^SPZGZLnI^C_PPPWNM6VFTRV\MPPW#SMH`XaO7=
sense office@sender	562	=V(P0gP_gWFZK5q@\wG1ZiTDj'bPfLJhIIIR;BNG:6XhvEi]LZ;B?=iUd4s?So\_
sense office@subject	736	>S#c7lLiedLW:-A4dl4:hXQBK4PV^9Bv@h=b9@=A;5hfj\hf`j;L1leseDtBeb^k
sense official	428	1QJW,EVWBMQV_C=/VCG@_0D@PDb_`6MI=hFwE=pDU=UfhAcPNj[k0abMSL[L`NOu
sense official@around	480	\bPVMZwJK8UC?M82[mb0Uc[VW?XZAU2XBX(>V`ie<?48LnBCFIGGU:QGb5u;:]<V
sense official@if	295	eh]j;H`YFUgj]S8+o\b\bCB[?X^O7\VFDW6EwekHcG`A\4j<GSVPN]?MZQ,JMAlH
sense official@sender	781	Pg&[8NApgi/VQ87Bba=7rGZBW*<QmKAd5jI`?9J;$$a`od`il_8I3Qwhv+c7ccde
sense official@subject	747	RWFaGL7ZZK3RGF5ThHISaS]8LBBWQUKTF\>\A7-=)JddYQ\cVYKM5aPXiOOJ\Z_w
sense onward	416	_SRCSghHJPW7AS'=(LnGSj?QF=k4h[H(AS7*eK>Q\#(4[SWJJVQf^7P7WE]F9LRR
sense onward@around	577	OeT_IXXYfG/IDLRJOdbHXGK4AUhVewUSD[TSMYN_K9`QICBQUYuUJSNGSKQ>0OU^
sense onward@if	525	;KoX]O^MXF`6IRMLY>V<5X&RV^fcI2w*`PdHV`nYlBMBPHsCLW4hkMF>I^WbQ@D6
sense onward@subject	486	[Y[GgrjTm9w9RZ)/Uaj28\#AEYjYJS;gLKk9\RutVJSHO`A:SG7XM`O^WB[nBJ9J
sense other	627	g^6*+AOOBN?FkQc,=hS;aYUaa4]>wcIHO@PTc=J;=@LMQ7CS[nPUQ>D?dSY*JjOY
sense other@around	596	03=Ra]EoZZIsa8VBJf?HWXHW';?[qXGpOE1q;D7hTRwrgOUglhU*?upreYPTo[Hr
sense other@if	415	9X=LPNScRV:^SB?Zna?AK@_=hF5PAg.MC4RVJ/4VYI_ma;M`e[@#@FJP;TtBYBPR
sense other@sender	509	Kl4LBVP]ONQbB;TCJT5MQLKM><NTaLMQLPBmB:<X?EYPRgKwcSZF@\[Pw@\ALVVN
sense other@subject	675	;CUHbB7^aP8]T5w7HcEQ=?0I;R8VZGWXFIBeE1KMQNsV_DK[JhY>CTKFQWRD\Y=Q
sense paper	420	JFQ_PcDSkBHYMQDT\Jgl4Z0%G(oUGRVZFY_]\?;IXEiP]PbIS[aX#Z5Ic6S\H:OM
sense paper@around	547	JHp`VMLZVBGR_`U4UELW;B8V#QMN5Fg<lSfTgVE4eL6M7KZUDTEA[HEPE=XcG3JD
sense paper@if	495	UK1K@aANMa#UaVZABSHNhY`f_7I?RLPM>OTZFAE0A,hRSIE[BAA@I9BIEftJVpcJ
sense paper@sender	635	BR<`5L/hfcGe>AcW[P/MX:fA6FGQgY0NFQHV84/8?B`gwe[XmX_@EMjd[7S6Sh[i
sense paper@subject	511	ScQYRZ?^[v;BO?aWfTMHPJ^V3H7^aRRjONZS$&-XVF`g\fT`bZ[B>wV_N@CVh\SQ
sense pay	640	8T,937`AEjW^;(JIaw58h=iCaKRZF-GgjGFEBObd=&@T\\g?IB$K=/qKE<JCKSbI
sense pay@around	472	/EX`jaHXnNQM[&p>n?>e7GQ0?8>bLI\_^p`VZ[8v`Y\ip\PIn]eX@KwX=XQ^KNAX
sense pay@if	553	0EDI=8i9GZOV;ECZhaBGsQh_cUIw<JZKvM;DN2TXE,>9SEa?BSQE@=L5NEP6@XqO
sense pay@sender	547	I`<JYSVJKZ9=:ZICGZ^J^IwT\U8G@J+XIOKMS;YT<XRP3b_^SE;EJG`DGeVHO=Y9
sense pay@subject	551	CK3[9aYXw?7_FBGH_ZMMkM^@_(D_h:SQTZBb;\COTA]fOI\Wei;?UT]Zc'TEFpcV
sense practice	534	>hYF/HKH=k#kZ;bTbNTD^<nQ^=@[g]NgLM[KRJZKPDXQai^_\X<7K_Qa^@gO`RgS
sense practice@around	448	\[+FQ_BeZb;SV2J\I[)PVKR`K93]]YHt:q<g45#OUUUfTgTriBL/NcUe^hnKndKN
sense practice@if	593	E^Ij.^LKT\MOU6CcNRV[JERDSaCTVRMRP[MHCVAALRWHRVwSQOF:K?VX=_bBGaWG
sense practice@sender	538	;`7gB\A_RS/\SAK1Uw2;f__V\;LikIfjJX,_ELSN*3VWgF\hrOAL'Ovwn9eTkdgY
sense practice@subject	538	DX2wIYD_cYDYE9\Bce6KsF`C?<PQkS3f=_Ga83#]66pe^V_ll]6J1i`jh=^F``kd
sense prepare	484	Jbbk\Y;FU8W`7L7cw4^iW:S@.S93LRJ@9f@JE4A%cTCCBcQhUA^=W`AGTG90SEe`
sense prepare@around	404	7?_eWQe`JLlQQN><H6ZB=P1BTb_[7.`GqMV=vNtfwY\ER7>BFE=j*PJ?<L>s:)FA
sense prepare@if	469	L@OJc4U1BHN[E_=w?;id:>aNBiT>;VYAHBmFaCf:GVTF1T2FS<bB[PBA@IJG@?P,
sense prepare@sender	779	JLHB:]HYwRJSD>FZOUD?XVQEQ>SLQDF\9NKBBIG59GINA\[O]UFQKSYR>OKoaQQ^
sense prepare@subject	466	HQKW/3]gWeL=[TVBGn\c[PTlKNc`wP8NFBW]VchFKdlR\CN=Sa9c6EcQAEgViRFZ
sense property	469	Gm>Y_m?em?lL0Qv*KOU`\9V-?@?;CAAg6WaXEO<#D4UUlhdr[CUKAMQD=5SDJVab
sense property@around	424	<rY@MG7]T?5v<FV@\f_JrFEQ=)S4`V,ZXHGh^:'I<(nwtESaec^Q#L=Oi;p3dgLl
sense property@if	505	Q]aMFJ[VL^<`j[dUSO4ST/FD8^GAPQPwEHWK.@7I,9RkJ\MNInUPO:jHHb)<VLUX
sense property@sender	651	YlAT.\1c]D0kR>U9fiTEpOKIb#<Th[Bd:Y5i>8;=+,RllNn^nqL>.XUli$j*tpfd
sense property@subject	601	TmAS?a)Sd]0]6:2Hf`RPlEXS=BFOeQ;R2f@wKD=:I5Ve`XXufNJA+m[ht6f7alng
sense received	552	:A1`0<KUHU6=YASlK&/w=7gw^`MUOG`FOK[jE,A;>iaR6B*FeHE>?O8[FNhFYVS[
sense received@around	660	k]KP\c-S@GKb@U6QWG]ZFKwR']H7NfDOIUDTSW/,VKZKSj:]QBr#_ZRJWM:=OJER
sense received@if	608	GDD`;GIDBq.ViH]^cHIo;GwLfPUcUFRJ_MCoS1:V:bbfSZVibe\?FbKha`XBcQhP
sense received@subject	797	-.1b+/OCUc+Ie9Ff^82i>)f_e_Vmm)aN\/McL6G%MjlL=<<>wT6L9hBk4SqNkMWL
sense recorded	647	EG#>ARETRjS9^IF=Do3?ARYQ\?HVISJkJKCR7@hb-U^oTW<iScAR'U_[]]k^jNCY
sense recorded@if	385	PH?>>rk`YIYFsN^S.qX*Vf[_I2>ZNS2t[==?0]tUF<jfUkNJ4C'R$&vtwC>LK]Fh
sense recorded@sender	526	bAWE]^Q79kq?Lj;]SI_A3jnjHPB=UcPQK;TCE[U?Xu;#3gC;>GG/VTR>NE5H?<IJ
sense recorded@subject	480	\IL3UjcuOi_Mn\AHHN;'Ph`fG?LDAHHU;APUPHCS(YWwoTPC<5*N3I_cav_`NHWN
sense recruiter	416	M:TMX?]?kTJFCAXQ96DK#>AFLS\8@L\F@@NGLXHFJXO3IQSKMPI[O6CKP`QO\P?B
sense recruiter@around	512	n4]HmMwA7Od'Wt@QA=nU$JGWIaSTEJd0VCu7jU``YpO23P;22XQeoK/E3o?i;7-)
sense recruiter@if	515	M<NFC7r@:]A3lbWS7<[?<:MPUKp[ZKh7P3SFwRVU]lB95>6<[QZ^MG@G=7ShWKPG
sense recruiter@sender	739	XKYPXNaEHHe5WOL?LObG']:IHkgPBYTCSJL)V`wZVaL>@JJ26Q<eRK@A@ZE`G=G0
sense recruiter@subject	483	Ue5ews>:JJY=LCDL@P\PPSVM@M>S4M8gPZ<cGZ1KMchZ\hUT<8i1[gMYkn8HmLdA
sense remind	362	5cMNiGSM>6XB?FlQcQSRKM8XE.SUY0APdKPVX9FIOPvV_EIw\F\pGSI[US2T<C]V
sense remind@around	649	I]RV^CBYCFRLgZPF;XLoTCJXKDFcX[?JhEK^V@FoRXabN?New^V>lGZWFKF<=>MW
sense remind@if	454	RVNW;<h4F;;jkJkBF\N[wP_I^EI\TS7q9Ch7UBM^H>J`9L4QSFJDCAGU@0@>TN\;
sense remind@sender	648	^dCRQ]<L^M]@HN9U_TODPVa/EK+1e^CTIc<J9KKK[U@ZAwJNUEPNVo\CONU;U\FF
sense remind@subject	555	;K_QgP3ZVEMRjM_YP:LSKABB5O(YNPDBRFQ]KM(RUHRaMPNXM6q#PS=HLf9F<D8a
sense review	459	98#W28eH?rBNW57dWQEBIJPXUERee;^GK0\j:KOEGZgG]@C\Kj=[;QUbG@lR^HZj
sense review@around	427	S2?XU7.a[A`L`>NDKT'+WPCF*53>UZRYQcNJIHLJMUKNc8t`gQQH#fEMkHI]fgZQ
sense review@if	404	).8rD:sKba*`m,]d\<EfmEWYbjojQC`IT#]e/E6,PQ`ZL<O6vfdPE^BO@i_Bl9V6
sense review@sender	477	A^QV^oBS^K]aA<L]`ZRHe?j3>G7_PWEh4THHU7)L1ES@kLmfw_PRS_JXgJ_IJRD7
sense review@subject	421	]bY_ZYG47FRfLJ-;^PQJMA0Q7Y:`8>ed@WPGHPS`6P4cAbi]TfZ5TfVgu#=EMD\I
sense role	495	\VO:\L]C4U^]Qk_XBEMNVKYXlHVD_g@BOXa8G9w==?5@KOZ9*LLZ^<Y<BkA?3L];
sense role@around	496	KCOd9Qh0BL5:QUCXT+lZ6RMlWe]DU.S#O=YAcVcDuE)&I/N:MZflfF&IN`r_CFN6
sense role@if	571	?G5GE2[FPT:^=\`SWXGL_?P>n[Q[M:COTNJ;=LmP786#NHoEKEKIAHZD:>O2N\\U
sense role@sender	552	^?<JD@b1@PA7w[IP@7DcHK`gcp[W`7rC;+a7F[YC7fEAN+<B3SDLE-AS@gAL5=N?
sense role@subject	552	lmGDgY`E<d[8[e6OMNd<eaibbQ[RYw:GEN7Aa]k^4VI;DVA[-L1SM=SCLNYRUWb1
sense sales	462	EU8KiSDN\QAw@OXCbRO[U)ZI<JFLAT@P0f\n;H?8M?cbWRKce^LYSSWFi<PFPn]R
sense sales@around	989	<\C[Da7jwPA`@4MPk^;[l=ZBIFAKXLEU8iHf<64KF;cbe___`_`@Jj[]f;Y?beXe
sense sales@if	559	3WGSK<HVQj5PEB4lwGIcc4XFlFSZV@FT<PNUJ60VD]NJh\SjaQO3Ij^_BJS3TTWM
sense sales@sender	533	:_<aFT<foQ(a/RK\L@]UgG]>9=7RGIHa'XL^ED=@`CYXacFgCXB#Hj\SaFqACqho
sense sales@subject	546	Xm:UP`5]lkY\LSINTI-OhYhP9[8??QOf#JHNNFDI46fnM[cZXYQBQgibh]B\e`WZ
sense send	469	<T1c=RKSZYYP41QPX_7QY=L6?RCw4JM^UV,eOHQNX:`a\^oK\HB7)kTls@RLUSqX
sense send@around	607	PLFNBJ[NPeDSXNKOZKRaVO\HRVVBaa?I5TLwM:EGIAXUGa?XKjZEBR^F8NZ5YYh^
sense send@if	633	6W7[C<FJQ`6dE4Nkcj6WV@gCX7=T=B2ftfDr=?Nw?BXbPbeUQZG8IcoYTZ>@OMTh
sense send@sender	464	QMSV<NJTIa&wE<SY\fRUW>SPPMdCLH`A9F:X_9G6@JJFBVP_I>[7`YDOQ-n<MlTD
sense send@subject	504	R:TPAOTR7HEDwbMo9DOU3k]`ZfZYOE\d@.[NDYXLVQIN#SU\XCLJORg\D_9ML?[8
sense service	453	@V[\OwDUV?Kb>eCWYENYI\:<IV2InVM1FSD?N@DJ6VHKQI1PIOrIVb:CK@LB<BNL
sense service@around	555	OH<H29FD?j#@bR8V@HM^J6wU]caG`cHU636fU1n==d^M0?;DEN^IUFKZAQY4Kc]S
sense service@if	571	JVZrdG[8=QcVVU1WY@gRESYUCbiZ6Ae>IUw>[GXU^mEN<JPYFKQ\UX8ICUPS<J_8
sense service@sender	547	A\+N<PDBQCKIFU[_TT8L<3wAUPHI\V2XBXFW@F83?\QLHG]\jBK:4n]`jKpPSNmW
sense service@subject	535	OnBUEkD\XbMVSEBD]bHBK_U_4+C?`n)u;MMSDV;73QXYuuOwQVZT8MN]k=]Gqfdi
sense shop	401	#20bY91ZP]OFCT[LTHCdP;5VUQDL;FHQK6N`988kFdiBcHDICRPDQ[BYT\C\bK8I
sense shop@around	548	MEPFGZ:hYIEJfWWUgj>OfLXKCAK>fCG`FU;r3DfA5ApgTSj[[ZW1DZ`a\aT2kRXw
sense shop@if	384	/;WwYP[WQp8HA9;DX9Ch>LQ8KlQW0iZ@O7k@<ETA=ka[9EMY^>9D-n\bMCsIM0Z,
sense shop@sender	400	XC#`7OB[bHFT>CONC[YC][fXWfLHJU0k/Z=7GEMjC,RcDSMod;-P6iZj[*XeuWOe
sense shop@subject	463	VP?cJ=Lnr>A[RB>@eV=`qEYHG6nhgNL\[e]^>]>T:NWNfEOZYV^bO=[w`7MCbYAT
sense sign	629	2O<8B7g8?r^X/2CV[g=?I>c6nZJt6*U[rJJL6[UZ29@FFNwFOC6;4KdB=@G=J<]N
sense sign@around	495	N6[Oc^X`pFWRN>OMB;W9AX9BJVdU[I[UPVebXYIbgI\Z_Xw?kmF@=[VZMGPZ@:6X
sense sign@if	730	1m?F7IS=NRK_64HDwm>ApJ[1`U6Y<?OerEBK/E^\A0A@e=nRTN-C;JEGZLV/RNl^
sense sign@sender	479	HkE@#AIWHgh_J:S^apDI]AhT`?<I_^0RK;?F6@VL<4AF7eVV>W==LCi\\o8.F_RU
sense sign@subject	787	.]6Q9KSQ]ZXHK1OXM[A6OGKQdRDw7+GdSGIG@]^TCANPRE]ERC6=6I\OHDQASRQH
sense slot	507	]XKA\NPGDY[dNf>A@GNC+USM7WGV#g@[M[.IMgAhRX`MAfHR@3I?DOYW[MIAUDAN
sense slot@around	622	JcZ`rVH>P@`WJMLc_GiLQLKB;]E;HO8I9wIKaM?VWRfFW[XP[:cFgdVFXOWCD_:P
sense slot@if	471	eZF7pJ9_=l\ELV=L;M#G]NW]6C:3LY<VL[aE;<=u7juV4vFK?=^=EP\b:R>X_PJR
sense slot@sender	463	#[S6JI?cL/-__>^>;o8a;L@hN-6j>kDH[F-a2=YG?LqqAI]YMv`B0GUA[AB8YQ`_
sense slot@subject	554	K9\?i5GF<JC?dQ\+'i)M-H>d-U?w=^R][3F>hZKWWSbkG;6=TIM<2ISI;PD?B*4X
sense sorry	808	>S]::9@[P'3Pw`l.:eMVa<:bE8EHm[O8S5JWSGDEC@M`I6IGCbXMZ0:GK]S=JL=Z
sense sorry@around	501	LLLQKXBnJWNQQN>SAE;RQ5MUL5PLkWCnFHUd<:L=5QdeGO_gphW?M^Wbc[9Oek=w
sense sorry@if	450	QFZRICH[\6KQ]j`TJ-4VTP7.QD,H9CCN:9sS?C?Er^;76.N2#GKEb@HL7a;ZfN/8
sense sorry@subject	555	DPTcSE6_`EBdwCj:EZ<XZ2IHIOAVWhU[EN^eWCIQL^IQ=EKNUJj9iM>QTTOXUNC]
sense stage	374	MPTbZMDVAP@/21$WQb\<Kc0^RCc<hDcOJeKSDgiW9JY/9LP<Hh8qWwFV`E]aQP,n
sense stage@around	478	nwI7Sn>\5:DIKt=KIU\NsFsTY>,1FnE]CRSGGUN7AL*BCg@]:NXA^JPMVH+:8_S5
sense stage@if	350	9#kDP>r@K];)^EfZ1GQF:oHbcIT_)@dSI8ZM^FwT&Y8CA*)3=d7[E?.TAuVAdYKA
sense stage@sender	371	:qKJwYCp\)UdHFF73X@IOb<F/WLg>hMpH)Ei?ZF\NP[p<FRL<SjanLZ>AubV?WAH
sense stage@subject	587	YLSLlwjX[Rs5FUB1A`p6GdCUAOn8@QO[PAY:\hf_X]E53b??CMHeQETAJ`MmED;K
sense start	432	8dI:=1i5Jqrn-<DVwV=PK:VF[jFgDCBYS;&85loV4OG.RTpDCD=R.GH3MT4C@DeP
sense start@around	458	=^Xw^f1QI3`N&T+djH^2QXN3?^NBHiINBaBQPKKKQX<@PTLFOFdoFgGTPD/KMRI?
sense start@if	578	)eRP#6XLQD`e'BR\kPY=M1L3n`@w;1ECoPHK:Aknf<CMYjcH^<?H<<R'_4GB:FZ>
sense start@sender	492	>MDdFfdK_LNBUICKA:PQV^R^=RwvK0WD=DoJ]aUZY_UPb;V<IY2[PRFS;GG`VX@Z
sense start@subject	798	.IDICRmVdX[@=4EDbZQ8MH@8RL\dB:dZbUCAD\l^U;Q@fJwQRb;L9ISMECSNXC=M
sense study	445	kL:\,FGVTOE<JTD_GUNZ6]V=L>H7YIA2#iQu>>5KB2_U\d`IJXR9,qFUe9VBEkRV
sense study@around	439	aJ8elCAUqnMStFfN_w4O6f9qQ?IZJK2fM<[YKNFH@DS`VSPXRNB90MRc`Zr=`Z^P
sense study@if	666	bfN`N_HJRJ6^O1HXZ]C^_7W<>GIYXaNU:]T]_=FJ=@eZwMPWZPJH=YZRj@\C`U_S
sense study@sender	658	?dA_Cb1V]Z>`O5W4f[>BwAX;I<AXbc9`@c@b259B&5[cYcfaabD+8jVmwGb<jhPd
sense study@subject	548	Fe@@7YR^b`Gvg]#@`]HEZMaV[JIJUlNNIa@\98<C;@\`Y]Sp^L;8LYUp`;k0XYqb
sense talk	463	efY=nTJ_QV^YKV-O\CQI@aaT,BG.CTKeC\HEKJMWEfMBBlLA;#D9Vfl[bCCLaVY;
sense talk@around	507	P^rVlZ/PD1m@HVDCZ8r`6W/_%\XU8?QKBQTKtQIXqhT5EHVA2=MPDg2#-\Kf+3MQ
sense talk@if	565	];QPFbhFH]ME\T4lUFBPG@dDWVIMP[MV#WO_9ID%@]a[4O?V]BNMRS5lTX?_kT6>
sense talk@sender	553	N_F^Ef@cYI<bK:\CZN@BoIW>O>INqHML2gHvIA;B6=jXRWn`E\a;SagVcGj<\wgN
sense talk@subject	673	a4Q/edFL;^VGXkUN>@AXD[X`3^/88w-[+DL@?LEV=pWZ;a:H5.X8V;Zg?c<O^UEI
sense task	521	[:m]MwhRNRl@FS0>WYVT8v:V:TlDD8U6.Sf>H\:LTPP=LQF/NJblblQEJ;8V=3>>
sense task@around	757	KwPUL`Aa`\QSMJ@BVWMBM@RL8LCZZAQvMOKQHJDRGGfb`ObQphBKB@aWqIm_[ORh
sense task@if	448	ZnX;?MEQBTGm\T1ZLJGYMPqZde;E?UDUi7\?9Aq4=NWRITH]BOb=LUFW_wF?UGYP
sense task@sender	449	H2KTiOmJjIB#U)Z/HK`O?p5E;>DhY0I8DVUPiLbQVJX[_>[H[WMl6X/5Laed>Q2D
sense task@subject	818	MTSLUt_UN2j:UTMFFPeB:w9B=N`MEOVA8UG7Wcm]ZF>3VGU,AMA[AJPCRELd8=0:
sense team	300	3/_O]Ll=(lU^XIwP?@UCKXMJC=_L766WQLaPD7B\YBM:9UH..SPI>_>;_rRV0>bI
sense team@around	508	fVS6O?p*QAPMamVMKSheJPJQoUK.IgA?GL*:pGo<?h102I6=SMOYw2=D-IWF@DV4
sense team@if	483	2CPW39g:BV@IwT<In?@W6=GQ^VvYY<i;DQ\i<CWOD_P>K*<GU^[P5PHW4LXXecTQ
sense team@sender	398	WYB^Bd>[g@SVE<OHbMVD]]XQ<fBJ]PNEfZLPZI\XQB_bYsNLNcSVYVI6e#[<^maN
sense team@subject	501	pi8<US[OKDUWYCN\PLHU`jc[\7D7IbCK#Q-5]UR3AKSbKgPODCJ?D[GE\hP6hP=@
sense thank	391	V;,e'D]MEDA&jAVCO4IZEiYmVAwArKn,IZwVX@D@QPRAc(,TYk9rGLAX^)tMJUQH
sense thank@around	582	VOLMZR=GZ@a=DD`^>E[C6Y<?LPWW#K@E[OT.tfCejSR?RJW3N@^MWQ6XOoSeN3,;
sense thank@if	377	JK<8K.^=:ATLTNQTNJOiiC=Pnai;edZM:Rq<^M7P^JZKD2?8;iDwLKCR=5lB?:W^
sense thank@subject	821	9C8YF3[;P_<2e:XbS<He?CZjwX]O]B]@D8`OX;X;;WUHL3:KWVEa6TBYJPoCOMKI
sense ticket	457	BJH[YYJlYPc=MUwc:?cYP6TOTR5YB3EcBIdSCbHZPVAHH@[FgI>C7ES7CUKN[cB^
sense ticket@around	321	>AbFu68C`GG1R@XtC@/VYZRZOshP^]EJ.ZPYR8#M0gZG<<F\P9>pTV.e7INKYSbE
sense ticket@if	439	:PSYL_LZ_HL\JD_tPMUQh?rWX?P8w;KX7C\O1,I7*NBLUhBSbT:D;MaiM'v=GHGV
sense ticket@sender	869	?IA^EV<Ee>:N%>^\IXHFVbBMUV<^@HMfCG>ESF=RQ4V_PAHSwI(C@BbCNA_NS\ON
sense ticket@subject	641	:LHf3:NEeH4;G4w^HN^JZ]IY[DJFEQPR>R&_DfZ6OFXUSJ?N[ICM;CMP?NqdgcEP
sense time	443	HNbVQIAN]SGULH^^T<MG\@L@KKHLAMOVLX?ZQwGdNJTU=d[ZLBqBT^YOSO8AN?UW
sense time@if	459	;@c9K2^XWbkeXPaGQWIXjXWK^`J`0D^`NH]bSA?wEVEcMKf8O/bLXJUJBL;VELEK
sense time@subject	871	?;`?B:'Th.0gVVjZNF?no3=5=:3GNKJDQRd\D$,6bBFFVBYIPAn#\HE9@Z;3CCF\
sense title	329	QLeIK7YQ1rUSwPcXdUZFHC^kQUXKKUITUKX><QLFQ[Ad0WV9L.SF4ESX;8EP,VWB
sense title@around	559	U8Z=V?Z8;P[/_bRJ6@TU7J>sWZQJ6GbQI4w-UL<Sdd6>3R5;47G\`5HO4wGW44;1
sense title@if	469	)HS4aJa\Su:JS?JP[aFVa#GKYRG[JeTNoLLL?^NZ9aJ8MN\Rf5gMA]gM3RCN`AMO
sense title@sender	444	=^2V?HAlJ4,s8A<dAiSAiX_FM1`Btv,j'eVPJ2II(:O^VSTd[Q9L<hM<VGwEG[ro
sense title@subject	666	qOZAOIc*#JX9Tn<[57u]OjWvldc;:kM,QES%QWbG?fC+<T.400Xdg<*?5WCM*6N#
sense urgent	747	7<?RH19JX;:LGAwTCQ8qbQ=c_[Hl;N;[WC:GLC=TfATZ:?6SgFb<d7L>@NPMPQIb
sense urgent@if	626	?YFjRHGFY74Ha5NtMM>Z[JLYrRL[_Z8Q3D4@H,.6X7;XPFGMtC7BMKEJ9bk@lwW`
sense urgent@subject	469	CK/C6APmQf9[LD8H\\0bj3c*JB?bZGaWOWAc:BF#5IVjnIhSYd]/K\beV;l5haS\
sense video	588	jJW>^kW9BP_IKhAM?LPRESdb>L0BKw-[=]+JJFMGHV\J;`8UK3YFMsUMUQAREXOH
sense video@around	475	1OVOZH\FI6VE@FHQMPWNCBG:EfKH=KZ6QKQGmgOTa>//fNhRHD#DJK;-NPQf>4M;
sense video@if	507	LP=9W>bH;h[X_]%^6E@><SUUSI?_]IHJSK?A7N_\>eWR@fFJI\H_'X^d1pA_wFIN
sense video@sender	544	.LKh<^.ae[4^?(]DUm3<n=0)Q8KWHM[aNS8m82AQ40ffm_Tw`e79%EVew/XM^rHK
sense video@subject	585	]BE2tjU_>^c,bmN<GYDH0fZ]9[R9%cKQe4>7CfgdB`E[/a9@;0+cAHeh&^#tZ)8#
sense wait	482	=P]aMF]QNKKT4GM\D>MI+[65;W_a?OqPh9UQgfXZX[WhM@SM]eTkAAGOG]Hw_::O
sense wait@around	550	QQWJCOLbT\HQXEVIQV@=7ZD=5ABK_FXQMGTCOEYiZ7bKNJ\g`M2K;VPwPMdWjFYG
sense wait@if	724	:EUZe]WVJFi.9*;;XOa86Z01<X\n17bIrKS0_cUweQN;nN[5F_;T2L?Pb=PeH:6H
sense wait@sender	389	:Va<?U<wPe6gKYG8FIW=<[?PC8OEhYU_MaT<@S7eIRdeb<JgHTL2EVbAiCsNl``(
sense wait@subject	693	4jFjaZ_f^DPP;(@6\QH8GZBB:DNb91XR^`HLLFaabN`MwPhNiYN[*k>NbK^X]V?s
sense wish	521	jlQB5mPuS?H`SRG7<A[JQHS=E$;7hI<CLCwIKDNCO;9TNGII`iO<L9+?QK[OWJQL
sense wish@around	485	^ZcT\NIF=G3F_D=Ka[VIP7fZOCXJqZ-IQWBiX/;#3RWY\@TaUT\R_o:\LRI@HZdp
sense wish@if	356	GPTe>NPF@L6kp<Mca-\lgFL)fMHB2NPY9cF>I(FLYQHdE1<fJ[^j?NhFF']<g_wW
sense wish@sender	329	>GHvNYDIbAGbL@l?_WJp\\NV/WYwQB`JDVOZ<7I;[DYNZnQAYVOANV8QGQWHT^Vj
sense wish@subject	656	9H&g:QLYkH:KR1[C[f7?W3<QS?ORdP^YOM<^19Z=6@b]kIRd^wLWBXWhT5tJYIOa
sense yours	312	IC@JtW@W5OXUCT*CbSJG$J:KCi<_?ET6O>FK^aahbZmY>JONEBfoHY#WJO=Y^66F
sense yours@around	402	=L]OkoGW<JT\_NlIFZ_CT[.\#6Jfe9(BYG-TmB=Qk9CM`>gFJL\R\DYC`OYOIOHF
sense yours@if	493	j7Bf^5WUL[<TiH5[WJ@e8QBhKSODMGwO<Ya^RWX[SsNDXMM1QZkJUbPa:mRQi<HD
sense yours@subject	620	SHGWTAjA>FP%q[MB7JNE1PRY_NqHLJX9`A\G_>wNe[E5M<<32O:s\<=D<TEN:L>4
several times, asked	530	VDPECJ>fSZUH[JL#D]@(?db[)@HXNYO^CIPM+T@]BTwfMI:FSJ2C8D`PQJaPVFMG
shift	514	:1p2SBg#@JN<,TUAM_.U>BCaONTu;^QBb;6JoP^tkfKQi6C^GW^7;0:GG`COGBB=
short	299	\e`nscQ\oSrZLNQWdkiQI\PSZjNZTKMXYTYAi\G\j_Y?bpZ\JVVMWcYY^weXOXSB
slots on offer	1070	Y`c_bwHU]DlI5L4RmBnIGSM6DjG;/HNCKXU8e\EMiP@2UVaD?OL_K\<BHATG:8Y.
survey	467	EW?V9tGggM<fO:Aej_=^\6].=U/WZbK^PL;VE.->C<`Ww]_[[ZaIWmYUlEJ9RH[M
survey@subject	572	%bOu[g7CbE1oA5FlfXDWA5m>6TCNM]DVLfM\POF?:4PgacOkOEw,gmi_V7b<Q[Z`
task, and no interview	506	PW2=VaP]DA_*YU:#B\a3?qAkVO`0YKK70M?L_kJOJ?CB\BNJSZEXCAPM_\a`QNFD
times of one day	863	RXRS`\+QJECcCPT]]CUgQEcO5I4>Hw/S@ZG_T;8<OegYM^8fMEf4]k;KKLB98MUT
times of several days	755	P?5<XMKrIgK-nZW)8r1->gSX18+T[a<mN6BU5A8h-VeeJWNOOH3>#RalKRYYpQ;N
to several	718	6]9jPm8Oie9jK?F\_a1QwCj/P2'hZ^>k<bKj/;,<;'k\nogpcla(4liqs@u7afcm
voided interview	456	6UiMwWHA39@_Qaj;GgGgBF?UQNXp5_K9V8Ra],@XqbmlQ0CJU^\On2D9DWEK:DV_
voided, and a time	379	,9L;bB7`N/MOv=QE8m9[7BF`ROXhOTCAeIUijECfV_Wal;?AN`cN*%C3Gw529T?`
windows	606	RQ:VJr?lOeU?L>9FL\8CBi^J?*O<fC>]9[QMHALH=Mga\[T[U^CO5hcwYEMMf`M[
writer applies	590	HZ5UPV#oV\>AR0KOTbTL^L[=59;P^d5]I^?Z5H@HME[VY^XeR]D8:cWvYAT?_VX\
"""

OUTPUT = r"""
81 -10 -57 23 89 41 79 -23 -128 -40
27 309 300 -457 -146 264 -403 -248 -357 -168 -126
71 193 -82 -262 -163 195 206 8 -380 -349 185
68 211 -190 229 258 -207 -225 174 -308 -475 -218
68 140 -408 -427 -435 -345 -322 176 286 175 134
72 161 172 173 -377 -384 -239 143 -291 -409 -5
60 179 189 -254 -91 8 -350 191 -244 -175 154
45 -297 101 -365 -293 222 276 190 -402 174 -310
50 -261 213 -12 270 -223 -354 140 -231 -373 230
84 -131 -350 -291 230 -429 -376 156 270 -157 198
36 -167 245 -314 -345 -122 285 -239 -338 243 88
63 225 225 -351 -303 -208 182 280 -313 -292 -124
61 132 -230 162 175 -301 176 -279 -361 -420 132
18 -476 158 109 168 209 -478 -163 -333 205 -39
2 207 210 123 298 210 -282 -205 -322 -110 -380
82 -393 -253 191 284 67 -271 -243 303 -477 -4
54 252 -294 -301 -416 -386 150 -322 298 205 52
57 194 -300 -386 -74 -217 250 136 -323 149 161
76 -412 121 167 -186 145 220 -23 -313 -518 158
64 345 -245 -325 -283 305 -266 244 -166 -22 -123
24 212 -303 221 255 -211 -348 -416 186 207 4
61 -77 -406 -333 246 174 170 -409 128 -306 129
79 -351 240 -376 -287 264 -283 269 149 -183 -10
17 139 130 -356 -279 113 194 -269 -404 157 74
2 -218 290 236 -242 255 -149 -233 234 194 -210
28 -429 -363 -406 -241 205 216 -235 221 139 -90
38 264 17 164 -411 -401 239 96 265 168 -339
42 -385 -231 -432 -105 202 -343 223 -242 182 -216
54 -383 -185 158 -461 -422 195 132 126 110 29
29 -363 -142 -10 186 205 -365 -91 -217 194 163
45 142 111 155 -135 182 -322 -403 -316 -377 34
29 -373 -345 -332 266 -123 -236 294 -57 282 -211
43 -246 217 -142 -170 -325 230 -247 97 -408 231
64 -313 -276 262 -237 -287 304 264 -246 -70 -214
56 249 -114 -277 -193 -235 -98 64 -259 -359 222
8 -30 -88 -144 333 -37 -178 116 -278 149 -209
50 -21 -284 235 -137 -405 -251 -301 -329 97 241
43 275 -315 245 -122 276 -278 265 149 -16 -407
77 49 180 -313 -356 -251 -3 356 53 -218 -336
27 -350 17 -412 -276 230 287 184 -247 162 -345
48 -330 206 219 -301 -381 202 228 -295 -434 -107
57 143 -351 227 163 -244 -401 290 250 -12 -263
28 226 258 204 -264 -395 -452 -44 -276 217 -196
38 57 184 215 -383 -358 -384 44 -82 151 186
54 -127 43 205 -283 -376 -326 -274 -223 -373 180
67 -248 -389 27 -152 82 20 289 -186 -150 292
47 176 200 -262 -268 -202 66 -60 -300 -340 114
88 -248 -349 -259 240 -88 251 190 -222 -414 156
45 186 -47 93 -322 -48 -260 -259 -26 -327 226
48 -338 -364 126 -209 -300 -269 9 358 183 296
42 -327 -302 47 41 211 -305 140 -237 195 162
76 220 -299 217 254 -219 -324 -218 -283 -384 44
62 -265 -144 -434 -361 197 -293 189 -275 118 -313
44 258 -332 200 301 195 -356 -142 102 -508 -221
49 198 88 66 -167 -520 -295 104 -220 174 175
48 -259 200 -265 -13 -329 221 -221 -247 -370 180
25 -242 271 -255 -323 -324 -293 -77 -188 220 230
52 -89 -179 30 -203 175 -262 110 -229 -288 275
4 43 267 230 183 -344 48 -102 155 27 -434
104 -424 -341 -504 -265 116 -320 55 125 114 85
69 -318 253 -325 -372 -265 -298 270 282 73 -205
36 -262 224 -203 -288 -321 -292 -276 76 157 231
74 -288 -165 -358 -84 227 -207 -326 308 -361 281
52 191 -407 -324 -208 206 247 -237 -71 53 191
30 -226 -241 259 -9 -112 -134 -97 -198 -276 419
"""
