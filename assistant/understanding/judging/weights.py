"""What the features, add to the units of the network (see `network`).

Fitted by `python -m tests.fit`.
"""

TABLE = r"""
ack.chosen	808	@EF8wUO\DuB<8AC^BJ`?;A@M^.U>RAOQDmDa6=TQNYl>DNKd9Z<?N_E5_U7<b7aU
ack.received	644	SV<6Wf@FDY6HSN,l4:N8D>;<f)YGc:6T*[Gp,XbS7lV84^8mI@H;:l4>s?0GnEfw
ack.received@footer	547	B6I[ISKAJDYETS[DbAKULNQHATZXBNKJl9DR\HTSK;CEZG2THBSYR=DwQCFJ;OET
ack.received@subject	712	cU@*d`4LQ^#-@e1l)6Y982?:W%>I\5;^(gOh,Va?.bQD-o-gI-H;<r+'\=-A\Eck
ack.thanks	397	UP4.GU1LO?9N=?EK+aM;B84BS#EUWSEA$]6W;OUB<^_I=]4\S/VPOS<XG1TCGT7Z
ack.thanks@footer	386	L3AHa],ECu[:G3I]BYAD?C<2fJ[6aI<H>RblX?p/IwcLARVFSW\):u1'cQDTaa`t
ack.thanks@subject	794	?D9:Zl91E[?2<UE`49_IFBG6g6AFQ8Uw>MEe=>aO7g[CHSDL?/?>;X92i>FL[9Tf
affirm	329	9^SJRMY:RLYXPO`MSaY6GAB<THTUU]a>IUZZhMR\N-CSWHZAV6FBFIR5LZ;YW7#P
against, and no job	423	]RUN?G.O;UY-lSDKAH=PQY\XRoLZ;GQB`W^Z7]G:;8S^MYVhLHaLA^#hY@/mNULG
agreed	960	HQ7;ZAW@]\I[6dTB6%+=eM<$WWSScdY>+tn>mP[.[j/wRfu5]Vah-Ma;UbipH]3>
agreed, and a nod	928	QW7:<5N4Ygl_3kd4:134l/>.\mhNaQe94boEcN\-Zo)mbog1kBeF3M\;iXKbYY#4
among colleagues	623	UqTW,b?^D::>V]A]NE7jbTUQ9^L]599O]S\JXZ.9G;Te8`SoqA`K@a44T59PDw]m
answer	331	10dfWB^7RqM;UGFSNVlYAq>^^Jb=TN<e>V#5ABONWXiDY6DE&R=I`dNcNVU2iCj[
asked to move	1000	K`BSfaG\YJ1a\HEP<1YIHfE@:C=Cw\;d]iAMZkB9>=Ck8:cNE[Ge<mhG:dd[8IIF
automatic answer	1055	=2@b6>9hi[@8<i8Ke4b@:<4I;<?@>ojBi9=8Cjd6@7aZb=29E<CO<l7X:=o@9w4>
autoreply.absence	740	;9?bE:@clb6?2fDKjCw>;5<RTCCD<n\GeC?B0ZiIACjcZA>5>B2:9\>SG@k4OeFO
autoreply.absence@footer	403	`5SKST[;dLT_SICB:#9>[6SAiV4JJ7X#@fkSBb?9W^PdGUnR91Wi8YWM`49`^RPQ
autoreply.absence@subject	943	C<=c8B:nmwA99h=8p6q?;<FS6?7M<jn4k@>53hoH:6h[tD<<EE8<9oCe@<j<Jn==
autoreply.bounce	592	,9NN=4?MVe<I>uAYeANA>3IWB8;PU]w+d6R>:NZ:?FobS04AQ<M*1VDVA:i8?g3<
autoreply.bounce@subject	866	HM3_=BJfh`BK7lRD^<Z>D/GD?A>=Fhf>W5E<CQ_@JGwYj?75EJ?F:YGb;Fp7AjC@
autoreply.receipt	686	I(6r-&=w[mE0Dm85lPpS86@W61?H1hvRp2$Q?`^R:/aO^47F:R1P5\2a*>w,Bu3G
autoreply.receipt@subject	806	@E<u:=;i`b9FB^ACoKiC8B=G8=H7>dmEh:1GBgcA15qmaB:?6G=;<WH\99w.:c6:
autoreply.received	611	PB6n918if^7H-`3SfLnTB<0=:-EC1Q]<k%7?Ee[F9GjEgG4+eA<>LN;e#7V=>a2;
autoreply.received@subject	783	;08^/4BpR^IE7cJBg:]0@=)E:6:9AvvBu.=6Kbn<P9gFw?I8KL59HK9X&9p./i<)
bias	284	YM`MVfE_MKRROOF]TYVMfbKV\MAKVOTQLIS8VWRESCANPNZ\`CQCXQPQUEQwYIMW
board	480	N[BCGM7@=YC=ZJ5[<DZVBMP:]]QFU@;wLn`U[R6OEUNZOVUnM]WaAW6.oD7`cD^d
bulk	898	mnmLCC)h'CE5io8E*:6nvpknEa5r*1B5Qjjsdr0+@c5t5vwor0k`2g4Jq?GjVnTl
calendar CANCEL	628	lMNFWBKV5GOUE?C?F?>G>`RM4BEE/;A?Y3Be>K0J;aGQO]W>OXgiPe?\<DIfBVwP
calendar REPLY	673	:;9OCFGXZMG95X<GVIW?SF6QBI2F7[mVZ6IOHn\9@>X]H?C9@5?@@Y@HDBRI7wF=
calendar REQUEST	1181	NGPAf:ZKcW[[Ab]G:;9:]HI;j\VFZW`8Dh]A_UT7d]8kQciK[OQS4HZ9]bMwVJ:@
calendar moved	356	SHPhiPLXB^C<ka>\WYH:FNMLUFKqT`Oa1bMRw\X8XcLOIKTHcPHe_RmHGDg`SLG;
calendar of the owner's	554	CC8L?CFdG@4/9c;R\EO8FB9?*O,?Lgr6oZ:GN^ZH4.b\MI8ND35Z;VDL7<b@/w@J
cancellation.off	880	wUI;j.*l8WXb<5GA6:,QMqD@/8>M8=c4fFA=&C,7OlHASDK=[Orf9D6_3/ZgAdf@
cancellation.off@footer	352	c;F98MR\TRadFLNH_.-<CFGG8XDMEQ>'EVrO`@OKEXR=\agSBi@>[HI7A[CQwRC6
cancellation.off@subject	907	`STCTL3Y9S\T?8;KLF4TJwSU-?<T0@UBPK/<4A-BW[OMNFFPJ[lj3F>S26Pb7YhE
cancelled, and moved	508	3AMQhF@FQuZe<cKfT=^56NI9SYSY`uHH1Z:IFKd9FCi[r^ZKOwH\MQDKZfZDS51C
chat.lure	535	<kOKMlCGJG3ZKE>T>7#ZZOeSHULSWXCT[N`N\CT2AP6N=FcYhAOALQ<>V>W=iBPT
chat.lure@subject	557	QpK@>`MB[2CYS:WEXH@RwXWUQ^%PZT1Y[^RTUDM8/i=<E<FS^M]DK_M7</R1NO`_
colleague	1677	a^k\V>Lb*SD(dU5B@TOiRehiBmF^,#7GS^UW9[.OA:^\E\AoVFVCU_(DcJ*Lkcaj
day alone	508	`gJF^XOj?OFLCC<GMaTTKYQM25?QCOXGXH@[*HPKNdVHO;9UISYwYHK[B?WH:HkN
deadline	377	SrulXDNk*WBN[W9>OQ^W_HeaHJ@f[_:EhFSI/DNOTP^Z?I*wd._PbXKNGDNBmWu_
desk	313	M84DQ]ZB@FOEZBCVW>W5E;5YbO_B2A]Fw>8]$CW[[Qs'KB<E<I0OG8:\C=AEIA&Y
footer	364	U(JE]UQ96kBT;JRG5>ghE0>GB`^6C/=VBaIdQGN0AYsRUoaR6R@i3MB4l+EHTc6w
forwarded	730	PejG\VF\I2NRYhYd8/$^c`NYci:e9A?9C^oRur@/;f.h?em^h?iw?XI5lQA`^b;i
generated	689	gjbA(U6g<1=:Qn4NA18ddZtX-a8j*EH4Fvh[Vj5.4E:m9b`Zo8i7#s34d'GgIkFo
hiring little	315	<JVTU?kIF[iOQS[owabO@KECPS]WKeJRwE)IEOKS[X^A\Q9`8H]NnICe@UM7V.ZR
hiring much	378	7J\G_PEGY]^YOHXRLBV:JOLBQUMJ`SOh[GVPP;WGYhu;TGSJ<=NSXIeIUjwEV8UH
hiring none	260	Y\rpP>FsNI@9WpTXD<UXc_sW=]YdOXg<wilgQOXHC5GcElXIYPI=Fj>ZkhKMWb3d
hiring some	337	73NcWlRdsOflQXPM\?HKH_RAcbZD_XXZeL`:\CTke\[Qq_iGG[j8cAwDaSdN\BkP
hiring.application	351	QZUPKUJ7?`RBPUMZMR^VV=YPfwhO>@QWROY9I8K_EU_P<]5IXA^>NU<^b9>7MLbe
hiring.interview	353	DNLNZQSEkkjZ,XwNLF@^ZECHR>\CIOQPI?O'aB\`a]FPcf^2BgLPLKcWRPg8VCX;
hiring.meet	394	nCBM]OF1VT5WG4M@K`:WrOFPRdLJGDNQ$HY;wHAU@fNDWYd.EJwMI@IPG]]TnOPT
hiring.process	406	QWcaeK_e5NJCQ;CI?OMWKgi]KKTJXMJIqbG_@[27N;eY5F8wHPWTGP8U8PAW=SJ`
hiring.role	378	<;CBMYOgAWX\@RllGGTHOE@KGGZN^RYYb;KdW+j[]YOOkD,WKEGlX&joI7LYO#aI
human	239	^`QSX@CK=UHLUJUi\EGUIRkjvnZMMZXXCi]Pb\GKwP`nCXUURoPpT4^FWbM_bFaj
invite.details	527	K4LEo=KPOhXUBSRH]EDPLDDCYXULOAT..QQWXIS#ZKOJTNGI[QU;?ELN[[@NZJ0O
invite.details@footer	499	8*8>XUYPNa<U<VFMDNw6LA\7UIEI?_UR=F@N\E[WRU[F\<UP8U0=BQKFQkUJSHOB
invite.details@subject	573	N`/>RZFOaaaV?RRRB^B=JM51SOV_l:FY_FKVDJCWJm,QRYR=N[FJ@EPHXw:QT<H8
invite.fixed	432	JTO1Q/X5Q?QK1[aDGO:RCB>>co_TO[W#?Zw2\KP>Xe1USlq[TRFDGB]3^ZQ]fL@I
invite.fixed@subject	489	QMOC]:C64YO7+L6YpHULTJSHYSRI+:RD[TLFSMFGJWXGLNRWSEa_QW1P\]CPwRD_
invite.forward	434	DZS]KLQEX?@LCJC9T?AG?<OZDQDM[N3@/SX[[7F]NLHRDMw.U[[>B'P?J\HZM[KC
invite.forward@subject	905	RLW7PBJARO^U?^WEbLAM_;DOMw`OI5XFCOhWTQQHK[HMI]LGW@[E?VX?`XNWRT?P
invite.invited	505	LV35;QC#SAJM<>Y6h\MNXA]URYN;SRJ2KKc:L>PKLSBM]OO9XKb<UCJPfWN?fPPV
invite.invited@footer	474	[HVHTAK7]>]HNLOQ\2=PTToQLoh;IOwESMF^cfWKG[;)RHf@JTHL7TK5CTTu5XBt
invite.invited@subject	596	EIH<e]X#Q[AYOFN9uaGP]BMXOf]&[WIRS:M3OIKcWQ?;]Q:HOZHGd7VDB[SBfVZA
invite.reminder	657	JJTEW@O>[=OO<PR:d5FKcDP\\j\FVKV9LRcTZIVMXeIN]\PJWEX3FEPGdRHNwU:U
invite.reminder@subject	426	7OZ0>8WKXIbG%dU:F$BSb0h4QsURHSp$?Vq\^Ak=FwAW]hd\n@]+-FY8jI/hbi?Z
job and one time	652	LELFl4bGceOVB`TN>7A=RN@<VSTAPQI6Hw_9PTN1ZZAfRacKIlTR?JYERf`^OGD-
job, and no person	442	HS.^[VHAYXQPe>XWMNO?=<ACgObGe]Ww`==`KKOT_Kk:\L9B?V9GQH`i?ZYHOJMX
known application	1582	/A@RSHfO]Q[_L<ZV`YX99F8KLAW2m^QWW<<;F3PXnNT:_4BB:i?W_;oZ9V]DG#O8
known interview	841	@*DalA^\Qm?][6WO4Ce@>T?L7A67UN=L]c:?:?K<hEDO+;HF3w+aFaU>?nKIH0FI
known interview, other time	802	K6KwuGjiEUG;v/9Z:KeF2VTa>B8DLD=ibI0O:?<]W6PT=93MBc-\Sa>EDdL;9;cF
line ack.chosen 2edd81	501	R#`YWCT]WMG=IWRXFC_RPJ]`cMIFhJJYENKJDZ;6KQVAU.ID?B[D@b9<\QE4QMJS
line ack.chosen 374ed8	510	CK6SaHA*Df8=?5JiB@TAHRUIdG/VwJMrFK6VC;`Q>]FCHCMUI@O@IsAMb:NTP4X`
line ack.chosen 3c5721	544	N:fJlGHT?]G7D=/WwIlLA?>P^MZR[KDSG>7BF@X\FAaDHBSZOH<PRAA@[<HPKM\S
line ack.chosen 4a5215	410	$9>Zf]N?HwVF4=Q\DHn7=P;4\,RV[:Xa:9#eE;o]BXV8Ya9W@9IC;V6,Z\JCZ<]l
line ack.chosen 53cb1b	454	3KD[LHVIW^WH@JH_ISL@DG]Wj@NRw=\a/jLc8M[E3jQW>F=Vt>;[T`LR`5E=Z/AX
line ack.chosen 6062dc	564	[bLPLc=m7PP6TF@D[SUEHWTc\?TYI4CDJ`CV?9YNDBXdQDKc8=Vw3VK[WICOiKFR
line ack.chosen 6ef773	554	<A[5QMI`X[FOJ?0[M[MU>MSGB;eZRQ#WW:XiNEF]_ZXD?IYGCALFNWSXLXRGC@S>
line ack.chosen 90a3cb	674	\E=<]]KQ@_6SBS=uB?m@DUEBfCE]P</j9ZVjI<[6=ieN6^ceO;HEFjCEw<:=]TVd
line ack.chosen d6f39f	533	L-_[S>DSBwBI\@GL5_ZSCcVQDE\ICGD3d^=:6EUl\TbJ,NSU-A?MnTMBG[QI]DXH
line ack.chosen ec934c	499	HPQOjIZFUW[^9`[_\8w?XJTNE]PR?XEYa@7QPMFbS]a3aGGM9eCLLSD>K5IMfRA5
line ack.chosen ed75c2	511	OKb_[`<Y[LJTOPTJP\`KR6JM]dYGI9>^JDlFJXOwcI_fdMLMXgNGW[ZSUT6SQIN8
line ack.chosen ff42fe	439	YrPHXOV?l`<a7ULB63,]KHL1bNGRTJZ>VLdMMojHWn.8TUQZVALE>iXDwRYv9NM@
line ack.received 026741	439	_S]ESM_*?MSAMBEI:ITFBFY<O;@BlPMS;fU>QT]97JSK?ePYJ3WJ>K/#Ee@@bWdV
line ack.received 0454da	599	Y`K2QW3`>S<@BP<Z;>Y<Z;KF;:?I?/0O4uaa4VKLBYBG>U;wUA[D4o1EU4QQcUQp
line ack.received 056020	502	7=O;aIEVF\KH5BLlWJ]I[3W8iT`He[NgDZ-NO9iKVfS2=SXXJC2SFHTIw7EEOSeZ
line ack.received 0a5454	424	RTTXT:P=:CK6\Y@1/,PJJR=X`[RmQ,TJ0vPC\^TYVSCUFeGwWPI94^:1j(5L8]ew
line ack.received 131072	506	pC`D_TENI`CO]HNwBSS@;VHFCHMGa;>PFgS[SNL:QYReAU_wA+=KJgG>TJ8RWRUe
line ack.received 13dfd8	393	\A_Jd0N@6c3<ZL/dQJsNKX`iX7ncn%IZ;C8JFLB-,Tl9CFRs:XI3mwP[YqI$Y'dZ
line ack.received 183724	467	OJ@=dj1\FL=@TPGk7/YC9RIUn/^BXE(a6u;\N^L::`4R-uKhd<BI@f;Ih<WDgLTw
line ack.received 190687	488	L<KYLH@=PLQTSa]PiHJJO`ZX=wXA[NPfJ1F:U^Il\>G@^KKH7T;E[F9]FNF^Q7XD
line ack.received 19817e	462	DG9F^R#+JgR<:q;W-UW=RNLBCJQYkEhM;JaW?I\F@FW@ND0TM3CD`XM8qDRgfHhG
line ack.received 19c9d0	541	SM@<ba>@:n8J=M6w77d2=GEN`2>JRFKpEwRJ<MJGOVdGOVM]6ID=L\\Kf9QGTEaW
line ack.received 1f9970	483	Q`TCG\6LT@:Z>\4i==FEHVCO>0]hLFTGMfVWLfUL:qSw5lISJ1RCFYG2V+YBMR@D
line ack.received 215161	553	:i]GJVHDL>$;DFDT7R5dRVX^TX%IjFJ>Mw`QQZPQM^,M:gF\34TTIsNGbMN,ZCO[
line ack.received 279bf2	487	9?:43Wq6Y'IQcKTedY_cYMZbJHdPcT?YB,?KXGcwT3RM\C]V_HHUe;gQHE9J72&[
line ack.received 29fd6f	606	#@LD^XIBSa>PRX<bSOp9BIGGlTM#n<T^FRCZ21eTB\\F<7O`@OBV<UN:_FNMWEPQ
line ack.received 30eb96	376	O8,APB/u?ZM?Lg9YbWk->8.gA8I/J5\bB>%8fE8H5YdukK8d?&R^@W,N9A.#DQPO
line ack.received 32b128	435	S@CDlN5B'KSC>STaHAwBMQ5S:?]Q]G\mEdRVMPotGeiEEK_e<VMT\]VcZVFN]9Z3
line ack.received 34be96	584	_UE1EGDFM?:E[K>RB#WEEJ?FQI7_=CDMHmU_AY;TG^KE;d>W<AXSQ_MG]D@M[TjR
line ack.received 35a79a	668	7>BSSDl\@[^AG;QPW\iKFKATGa`7Je@OR9A0F8Id_BVDT@C`Fw?^K6KT@]^1hJOT
line ack.received 36d3e9	486	=7FGgol3YcaQ6FiAPZuXLD=/gCsDQYG`2F;VF#iY:nZWOGFU/\L2J[CA^>ELo8T[
line ack.received 39490a	396	^WaCJJQ7?dHTwLP:<WUsdNcG\>I_LELDMqSBMsO64h7OR_ViOCJQCX-EXT`pBhP^
line ack.received 454a64	530	LSHAnQ?C;]J`388_-Iw<SdP0`NRQl;k`Tc=XW.UZWWiIFYaSU5Z=?ZISh3QH^Cpf
line ack.received 47dcc8	550	BDCDYSHA,\M>5MFwMKe@;NER`@R>PF<RUK(VF>`\:Va=U%7]DRHXSb=KeUEC\D^]
line ack.received 503309	382	+/MfD>:JHQ^AU;PYQ7lF-ETLf.d?Y23qBOEQ:AZFOQ`JFw-f7cDDRX6OeE;CP<hG
line ack.received 52eba3	468	:6CXRU]2`\7a;`fZPJeHYA-:H:EHJ@_F<)U`i?dVTtU>NSN@TI_[[SQ#UIsAm<N^
line ack.received 544572	675	VIEJQXGLEaF9CeBcE8?FEHLA\HNMRGHLCrAPDR^Q(_LN7]OwI+QBBdCCbB?6NPId
line ack.received 576121	523	A^MU?PIVKOKRGZ#\EDTPSONPDHOSL<J\NNNRMEFKh[R]@L@R]IHFC^<OgGFXJ;[[
line ack.received 59220b	517	-9D9mV8?GhD>>Z2]1PwH8$K,]D^Fp0Dl*NRp9=mO>XT<5J7WA>6UMSEEPGI+_@r_
line ack.received 5b3e8b	492	O;=Kib0ET\.]C99q;I`RHMH;m/RO^2QjM`Li<D\G#^e`2SQT<KGRK\A5kHHFl-Z[
line ack.received 5d30c0	491	CB=GNeC5DZA91:FkD1U>C?1Fm(B6sHev;MadG6bGAkjG2ZD^,;M;;aI8eLL@w:aU
line ack.received 5f18f7	496	4RLHwqY@<IMYHL,UPWd:?JNT[KBD]0KWV?9T9QXMLY]:PZOuJHZ9OX9>\Q;FU6`X
line ack.received 69e267	540	PS3PCbDEQWL]D3hNe8KFYXC6XIO<T`YwE;ESJ=WY9QG-URBND3B>QKNCGCJC]9JP
line ack.received 6adcdf	411	22WCZ\Ap2]IX':kR?G_SA::2:64N_fFOI93M7:wpBbR9EMVn4`US[jg]rPNT]@ob
line ack.received 6c5600	730	EJJ;[XQFEZL80OKV?:ZGDLQHK?RKwGRQK\INPUTNHYVD8\Mg:KTOTYJ=PRAQNKM_
line ack.received 746740	382	:8L7_t43*e^;OrIW9_qVRG6HW3SGJO9>=]</H*[P8wVLBQLRHGaQ<CQ[V<h)`AWe
line ack.received 74acfd	367	V[/T,TANF1YP]MFovrXvehCnL>U9B[GNfNAFEX*eXJN6b3&<Zfr(h#Q/L4YaL0kS
line ack.received 74cd9c	509	P[H>Oi6KI?;BRH6gHDBPXW4ZU.[N`CFR@]_Z?@Oj<G;E3F^oI:PC^eD@w2DHO?_g
line ack.received 76039f	538	h[C9;Q#>D$Li^abZ[L3/\P9[4YGJAHI=KXbSMDMLJE;TZQC4_Lc7SMGA@5JINJCc
line ack.received 786468	542	7@8<bc;?Gl:FOc1S';M>A`G:[#;ANN6K@ZO[HNZLLF]]6XZTB%?E=^@BeK.8SYXV
line ack.received 8438bc	395	XaBBDk7BZZ<ZM@RdK)3\Xl5FLnPH?A:Q=Z[mSUN._MW`EivUQ5HF:fR+wSjSEXEE
line ack.received 85e505	522	/:UX`6DgATB?KPWW@Sm;7<3Sf4wKWQU\L;.T>)aIgCcFJFGaPWE1hZERQSA/GKU8
line ack.received 868a91	449	@J_KED;YP[BGD]MA^;E8>O;1W>CVMMEA]O[9EJYW8NgGd=FJ?\8YGU:FM#\BOQRH
line ack.received 87e685	515	T2E#T`-=V`:a5bBqB?V9@CC#Z?PM_<POJlOR>Md<(ngEJ]TcG<DkOWI.hAFQ[N_l
line ack.received 95f9a4	366	HR?CkA5sNU?;`NJOKLM1=B0eDGm3NAR=_G><=T=g5ER8[_Zl?1NH2VOVVNLNZ?uw
line ack.received a2fa1e	514	[H?HGN:WPXUFFODbE@MICYEAVMCKI\EZFWbPAMC=:bRV6j^d<:]bWoNIw8GA@DN^
line ack.received a5b7c0	611	ECCUwJZZDjL7P@7cbOuF=HOaPLYVWALZZQ>_7?OZ4OdVHF7h>KOI?RDKRZC?XXQY
line ack.received a5ce49	451	G)DXqIQCYYIJ-6Bf<jw<CADHtKG=aU?NP<VKY3[JAmkMDkLPM:[LFW@ON<<Ib?Ul
line ack.received aee148	629	I\98[YA@UTD-LR5aBHJ9>6M@W=XQwJET@S_K=XZC9ZEMGW@a[1@NMY?LRRRHNLN\
line ack.received afb883	484	=bsM.V?Ae#[VKHKD_c>nuhsH3oGRCR>hSO@NrEGeGQDikYc8_IS>bKVZ7Ah<8Q73
line ack.received b14d41	652	YQ@=wNPGJjWFGaDX@@OHHPMCKJ]Ck6<_DWWRSNLVT@\P9WVTCMOEHLGNZI9GZOVZ
line ack.received b3ce41	552	A=GDZUIG;lTOOaEs@Jl<O=IJeD]I]AEeMEAM8FwbN`]9HCNIQDHJAYSCbZMPT>]a
line ack.received b5491b	948	BLFH^MN@QeTE=LRw=H`@JBGEfGDFjK9[BRA^F@YG<[cCIPEVA@@F=Y`>VZNAXJja
line ack.received b99301	562	8PJ<Op85MpMSHJFd>4YA8Q7Ag;J@wJ7oHL;j2I_jPhmIFY?_AA;Q/GE;X,JB]>VK
line ack.received bb3531	573	]VUCKD;_:IG=<bJJDJSAL?NL]HA]N===#b]MKaJMSFGaK[FPFN^;B]?3R<QZJ[On
line ack.received bc4931	462	33YwY:XNaMZJ?Gd54LF4NNB?c=d8Y-pDZe286FFUv;XH_E?vJg$LNIJ@Fg?hrEA?
line ack.received c22201	468	<:8BRINc?RM0[JPp<MS8I<3NwI\]q>2LA^gUHCT4`ZXJ2[LrUaBK1n2SIWE<hPZi
line ack.received c2c11e	651	H7OFZ?TZTn@JGLBbKNw?PHJTN?eBQYX[L@;FG=M[d_S>W>2\H^SV\]BeO^JDZKe7
line ack.received c4163f	519	T>@%weS9L]JQB/Q_A`_=CA4C\:CToC;mH`8JFOHI@_dDIPSJDJP1D[Q<\>KQQ>iO
line ack.received c67946	677	MGKJ[^F>JILBM?@l<@bF?A>4wIZ?lI=\9]:gEN`QDew>C@DbKLBLMnJJZB?;]GXi
line ack.received cc6f18	643	ORK4\W7=>i?0GD6nB7f1JE8Be9Jb[>6n5wF[:Ue[<g`O5KBg6GNI8j85[.9?^IU[
line ack.received ccdae9	510	[dKI_R)SUIAb^^PZ#9JcYGG>-GGIQTBKDGcNEi](6\>G7tIV^,f6?WD2e;PL^WeT
line ack.received cf006d	395	j@BRsuW3Bj7PB8;I2Cf;\A@;S0TWf@QaNTLTEOY.6h^>Ab+JPIRBJWE7w#TBaGvU
line ack.received d0cd5c	533	ML:;XH,QQMBIKXO[:#MA?+RIQ>2>fJ1XX\Tb8SdW)hF>AX0lD<QE8kBFX$0*DITc
line ack.received d68741	503	1F;9Zi@AHU5.?lOs.5f=4I<#p5WLb@7aCD9d6LfGBfp=6UMWN8BV^UH>d3=0rOe^
line ack.received d7f545	483	6L6@dcUQ<UH)\SCw>Sl4M<?ZmAPIH;D\=`?Z5LoGLT`O7VSj1VA<*hL1b_@JhFTj
line ack.received da8d86	705	IZE9cYHS:c1:JI6i79WB;KB5I4MPg5FU8gVU<OVDDoSBAb5cN<<DK]KCwY:Hd@`X
line ack.received dafe46	619	=KMBYV<M@hJAFLG\BLjEKR=3cG`El-AZLdDRDNei;_`=DE>XB>#CPjIBcO5>VJ[Z
line ack.received df88e2	569	KOM5mR?ASaJ7/<;a.:wIK<ENX9-UW@1a9`I];FO:=aeB8pbRI>QI;lGGhPBDUIlh
line ack.received e3ce4b	446	:70]=v6EMnCP6wB`@+h2K?0%[2\UZUVLP_<q6/dVY\tHJC9o4W=9L@@Te\SSQCFN
line ack.received e94aba	465	F.c3PJGY8`N;RB:qBTwQHC0VR%l:FR1WUY4DK4`cWcc?G>=cFUO;S\?MJRX@Q4XY
line ack.received e98695	669	;^G?UdC2j>AbV2NRU^PYP?MIK5MAf\Hj:6RS^*QwDtE;6&>LZGP<Z5h8BTT>c3pH
line ack.received eb03b9	550	]^K4?H7bS=BNiX@L_?LR_S6F?JGwBGEQ@`MEeYJ5Ro<G.jOEdJUC?Y9KZEJ;GS\V
line ack.received ebe92e	608	HH>9q]FN2V<3>[;v82X6BI-JU)VSf7>Y?iRf7a\K6_WP0_@a#fJL<hDHhO:JUHZd
line ack.received ec9533	630	IVD8Xh:PLX0QLIG_16[K?E:#]H@NgS<vJY<]MQ]U;ab@AXVO;<EYB^K<^>BJaGUe
line ack.received f2c2de	701	@UIA[ZL7dTJB>CQ\HM[7EECK[7S3SH3R:]NK>Aw[5dbA=^EOJNFFD_IOK[QHb9[S
line ack.received f437d2	610	B=@FR^4>;WM<JDHjP;dPIR\:Q+CMIEpZQMTtKFRW+PdYQKNRDABQ5Y#JbOQDVOXP
line ack.received f94ea6	486	:>FII[)WVPQcQ=V^wZ;CLS==C_UISdTpbDTRY_AhXKFBc]R=HHL8LAW=FU;p6L7?
line ack.received faabce	670	VODDQU@7I>7WJPB`GFNT_VUB5a<^MPJQRLRG]gJ;3dEdQefUo>d_HILBE#jT<_\Q
line ack.received fabc9b	660	2P<FbrE2WmGE7ELgH2dBFD<9l9K>tG@_1OD`FOZE@lf=CQS_ND?5PcCJjBN8`4\w
line ack.received fdf524	693	XdKAGQQPUBIIKcPwNCWTaGCKMBMPVJWLL]PTHPb?FVEJ:e[pXCSSGKL9VBHJ\EC[
line ack.thanks 08b450	488	>C5/eGY<5^TZG[2[EEMQOaC=dAJSP,=KBcM^>EwV:j;\?^W@XUM>@E@ISB,9SWVH
line ack.thanks 129501	451	^ZV;f<pe?O9/f[H<emgY]C\TTZ;T_d'>J`rA4CQ1N_[w@2TimSL?YSkRCQ3@r`04
line ack.thanks 12d02f	450	>E0I?SSDLQ7@;qKb>#E4MTQET61NgG^D;dBOCN]J=]WdOYJ;C,5:0wWO&3N<?3SS
line ack.thanks 206e77	461	DLI;NR[B^VKV8)^;M>B>H9LUBHN7_PKI3ERUMK]GP?;KSJJ#\;e4[JY@=XLFdOJN
line ack.thanks 212a1a	458	bRNTa=5EA?4.98)lZ#CH<tV:N@enKH4???@YNNC=@n5uDuW@^DkZGS*Q`>N[/cCd
line ack.thanks 2d3bf1	503	M:KL]-b`eaN:%UUYSMsEUBCKTRwH^EgB>BVFS?aGeDWWkMe0]e@;?XaEd]@<a]HI
line ack.thanks 3e866e	361	_aJ<FZI\h%ZO;V;V@O6LOseG<^<BQLw=9WL1TKH^PR65`iXHEabIBaUSa;erJVT=
line ack.thanks 411ac9	735	ZYN=IUG@KQHRHSSg?SCJRCG#XS[V?RWIJYJYTNHJQ]L>SYXBFE?T:NMKWEFPKABM
line ack.thanks 4b2903	376	G?2U0OZW#_]g9]>`l=;\UD;+SG[<F1CA`KBIcR;cPJ1^6:K*]WK9OG1TXS5T4ZBB
line ack.thanks 5e098a	504	RjY99KYeol5UIZeUF#SUaGUF<=ITTLU6<IGE\BW3HLAjO`d_P=Ob@jFISK<[S_=d
line ack.thanks 655326	463	(DEZaFBg?aNZM1VWI`eSEa?\KIh>JBNN_:<dCJGL`CgZvl=g6w3DAZ8i:q9FNBSH
line ack.thanks 6f1d50	487	TbNOqGM].G[5^G7LeNOPWILgIH]WRYHDTaV?HY:JFM[F_HQ`LX^JwBQW(SIVZNX3
line ack.thanks 7c15dc	388	QGYCCX_QNZY?O`@w7DXWNMQmSRTTZRPYRT1GAL^7`8e_I.DSOOl_Jt/Sp1D/@]jn
line ack.thanks 898a5d	474	QI3K\t:;[YOZN;UGh?\:HG<7XSPBfVXNODQNX&\Yd9;C;O<K#J@IB<U<^H8RL3OB
line ack.thanks 89b225	588	=RS^c)m@KF?BOSDJLOb^MsOXBCSFDL;>#wO>FG,Oj=EOISbS?H@\XeFQOeDEONTR
line ack.thanks 8ad364	440	HEYJY;7PQfiKS9wKO?l\VWCTXL_CkKPTEa1dI8LcbBjNR[hQNeMl@RYFMQF?nEAO
line ack.thanks 9bd87b	732	`[C?SNDMDG;E=KAw;?dWOWMCUPA[E:@P<aHLDj[CD]OcEUYaQEkAJaEH^;KSH\G_
line ack.thanks a1c5af	585	CD]BXXRPSZ>JN?IwVAmIG[-Ai7RGd<DXJR.^@KV=RVaORXQc6<AR>`9AXD>KYQS_
line ack.thanks a4ea1a	414	;U,D6UIUOZU8IrTHFB_>,L5d6:=<jfNXiP+PBJw:ZHMZOWBH0JU84QJ]7M\P=$ES
line ack.thanks bc059d	444	E9IGcS]VAaI4\MAUGO_OQQW1_1cJYNLj9wiI5NPLTT]?CJTO?oHeQ]_XLT7ZbBdV
line ack.thanks bd6246	555	`AG]TRJ\EFLISHCAKZIBOTYJHJCW19YRJLWZF]CTCC_UOB2g=K\?X_@MT54_=r=w
line ack.thanks c5a084	516	O\BA?UPO\>BIIJ/w28YNR8N?ZRL?W*M`QNOMFDiX9fQAKXCXK:VFGYKLV>UFV;T\
line ack.thanks dbb69d	431	;OKDIQi>Rh#nECT\b:XH3;Nc?::9[ZVEP2TQDW]L@?Z<?,>eN@]uT]F87=mDB[^Q
line ack.thanks dfc6d7	522	KF>QbK<V?PQ>Fa<W>EOV<NNr\8G^MRRJPdfV>qF8MWRU.PI\MJMJBUS(b@E_>F]w
line ack.thanks dfd15f	628	CNUF^]9GR^MRFL;bC8^NJ=\FUOBKw>]eLTDLOBWEV^EAM\GRGAF@JUH3ZOAIR=Rc
line ack.thanks e71fc4	423	`.@Ga=l[E[XZj;SRPPSO]VPAUKAZT>#Q=F^DE_IKELN?N3a[GTeRVfOUJFJIf[9?
line ack.thanks f7af89	601	6HGYLWQMwl?GHUFaGHT@3P=@UCHGMGWUKB<OQ@^MQQb=IIASGC>=Ph[FM^RIWEhD
line autoreply.absence 041131	469	RDo9^A?P[NFfePKUutUfOUX^\jT6ic8^4?_.L:\`O]e3Gc.WZB<HYMcPWw=6q_iO
line autoreply.absence 06d145	484	G?LY;B\]\u;#Pp-@t&wFKPAg/=IAGXV9fFTL@O[`FOf[smM2QKP<K_(h2FT2OcHO
line autoreply.absence 0e3dd2	693	7I:\3?BwaaB9'^J:c=e9K+.9^;9LPUg4l:>XBSb5@DWb[G.4Q>;K5\7PA>tY5iCO
line autoreply.absence 1105c8	725	PI;[)>Cvq\:EFaICbA]?K><G?H9Q?jaOe?CLFwt4C<qeRV=<TBU<DaFEI<e<Ei2B
line autoreply.absence 112d94	498	wD@UQQJ\S]uVNLCGNGd\DbG6BBWJA\_@f>NZCZFb:iaSHP>L?XUFEABO_;ULRa7\
line autoreply.absence 124c7d	603	>90XPGHYrw@PLjA?dQk3FI2GHAL:[^H1XAW4>LdFCA`YpU5;;SED?SF`J]W@Ge>;
line autoreply.absence 132236	495	KA>[DILtPwL6PVQLH7n9NHJILE5LIZR>SN=Y5jZGBRTkWb?EB5D6IeJQFLb?:PME
line autoreply.absence 17a3bd	474	F/LZD5>CXm;L>l\FL;nC<D;5:8L6IXaBw:F7?OaU[<eRnH681@Q8IQM`IDk60b;@
line autoreply.absence 247713	489	DG^bkJPVbNeXGTDBbOGPIVUwD5LNRSQ?SLN?QZHAdUTQCBWDU^5JRJYVNS`JUYKH
line autoreply.absence 25373d	496	SU5:?GXBS^WHVDG=]MiJVIUIUK4PHRQ7bBSg>Kh9EGiOXwOPLGd4PEUJUGp`Ed>Q
line autoreply.absence 2d70ce	362	N95P[89RBnIU3j2GSQ]'T1SS`;ID:Da3Y3S>2Pw>6KMNhY#@%@?7Ng@PS^p*RQYe
line autoreply.absence 2f7f29	379	U=<d66CR^`TZ:X?;[Bp6RYF3:2HD6dbD`FE:;[d85KwaVEV4Q/OV4jGLOO\5KXJ`
line autoreply.absence 35515b	573	JVRWCHNX^H7C9IIMPFS5NCMYFYHKSVgIOKQFII^`JM[FVN]FKCJPLjNHD?wB>N:B
line autoreply.absence 3dead0	425	IBXRGYUQeg@>LXXU\Sa[E@^9I@RKP]S6V3EB<th(T\RMKMSHAFJ;BFQVY:VP#jM_
line autoreply.absence 4096a3	382	4@R-^eJEiF)C,J:W8(^O1%#=a,8-bCl[X>0W1SpK:TlF6+WPSF]X0F4Dh?fD^Gle
line autoreply.absence 42e3a7	567	M8N`j=uiQ^o1@AXN\UWXR]B\GedDA&9=TQB@QC.LD#V8YZ9VJ\0C^AG\=B@DL_Z@
line autoreply.absence 4bce64	557	<1ETR>EYh_SDH[A,k;X:GE@NEDBBDQSEc@DOPWT@bPwPeKKNSc;4[dAUVF\@;\HK
line autoreply.absence 505b69	618	\FBZB:=wIW?68dHVbKR^V9U?CIKR[RP>^TIEHB`37P[UIMJDS@JGGJNO?D[IAmAD
line autoreply.absence 509991	414	@NMJVIN\[QC80QNJWYiDLECD>MEL3\`QMQCHRq^?FVw;_BKC[?W]A\MG=XfLFL-X
line autoreply.absence 51b24b	526	+<M]>IAHqKBAIaL^W7\9IMF9GK>U7uI`E[SgfZK3<@@w68aB7B10Kd^5GOo>>LIW
line autoreply.absence 51c74d	628	6QAYI>L^X_OT?c8#]M\70G5R:CRFFcPfX;>?;X=^38gQdIK@=F5<S[ID;VfE6L4B
line autoreply.absence 51e79a	349	RHSV_lNW]_9<;b,MXMUI<;K_\)GwEXHjC[H?>;bFR]Q=P=YjRI95DT:1dWu`)]PU
line autoreply.absence 536493	555	cNEeO>9jD_@I6a>DY9QOM]=XEHKIElQF^GY-DadT8H`XU_B-L>@<3SFd:5w3UcHG
line autoreply.absence 5fa024	408	I#BbF0`meaG/CcF-MGn`4RQ4;AMXIRME[F@RHZsVL%^S\OC;Q`LC8EACG9C';eFE
line autoreply.absence 61331e	806	FJ>[FD@ekbEM:aKEj?jFL</b<5LAJfcLf;GB<VY@KEf\iKHEDB=G?ZEw4BTG9NC9
line autoreply.absence 62b8cd	438	CPJS:DMe_[v[F;=YbXJPB;QVBPZVHQNU`==EIEXwKWXdYKHGLCQMSWaV,c]OLJN@
line autoreply.absence 645ae2	621	L?P[T:VT>NwIcCB;SVSOL@[RE]fQZYHMWI=3?`@\\ChE[RL\BVMD`CC]HUY3NTW=
line autoreply.absence 662d91	419	EDOdJ6@p`HANIMK^YQwb^PfY(;OUBh>0S.M81`;n1O]6c5`CN^YojKQ4\AjAIk@=
line autoreply.absence 699ee4	477	8MTI.9GQ_eILFa@9N\\GRUMBX\D9FW_QfFM[Bn^IMHa=w^K_mRQ9^dKDJHVIC^GC
line autoreply.absence 71ccd3	479	Z\aPmFCT=^:5^M(Q6SQTYYbXVNfT_FB<1gFiK<dSMj[B/iZjO#\HWg?2s1BGPSpk
line autoreply.absence 76eae2	584	MWEXL?E9eHOSE\D>PZLWbFQFECPYS\XHZWK]GN_GCVR9sNUNa@D9Ml?d\Xw?=kHK
line autoreply.absence 7f5a0f	384	Q`A]_O4u[i@8Hf7Gq:`8P_a>GF8Z7LlPoBNU<wp8@9RboaW=l))04DR8+>OGBU8'
line autoreply.absence 858fac	408	EI=c69J`ZRAH7U9QeSS7?#A:;3X6CMSD[=Q@NZY7CBUecCPB>>JD@q?[UDb8Q]6@
line autoreply.absence 8a2932	736	M<=ZG9<ah\:KAZLJ]?^FQMHXQCOZJSZLWOMDRTcJ:[\[ZLF4K5_FDSDT7Hb?Bw;P
line autoreply.absence 8a7ecd	606	;L#W1EBN]J`HEdiV]HPJHGK5WUDQ`Re8c9B0TbiILBOal]SBTD_M6UTI?QK\FP4B
line autoreply.absence 90fd46	395	.`@NYqGZhTAM;T8=QH^L)]aJ=KV(9X<k[U9NT@HYN9Y`LNE[9`a?Hp:SK#KQgBU_
line autoreply.absence 97bda5	467	AUc@EBLX[XKDY?80^dhQ6ZNS;)TH6b_%[0MFLFRYcJpHRM>/O&<BQe:55SwF4bIB
line autoreply.absence 982ec9	256	I:1C)XLkFwPO%LB7YIDBbLQRQLZ;RmjEZX(pWpjGV[bbm=O;R>#+[dQOdTH8Id.$
line autoreply.absence 993b93	542	@YEWgFRPhURX0^iLVIf@\CDRZTa;ivd>F:_K`YQ=aTOU_OUWRiGH<M\QQwY>PD@M
line autoreply.absence 9cbf59	467	AWQB_P?\hAWATYKB]WS@96X1:PH?FPWdY<VOQD`3<SvU`SG[Q<VPKV9AIWMPT^k#
line autoreply.absence ad6e6c	502	DEMC/P'`r`AJBi7[^=VCDSDMNDNKNPe@sQSHQ\L#CBtrkEDH:@LCA^IIKK\JJlEF
line autoreply.absence b5e0bd	522	?;BbHQ9BwaXGEc73NNWDXIDZ^MPO1>AGDjeD`Y[;:hJ<=Rj3SHD>&f:OC[\YIMLR
line autoreply.absence b6da77	524	O;Q[;[JkHJDIGT@9JCja4FH<XEFLSVE[TWUK=`P@?WFH[WDRMJ\TNJ=URWwUWw^J
line autoreply.absence c303f9	531	La>DQ_Q?AP6=NAN?FHI;MPXQN<KwEMY]8ZIJGXI99X<j3\hLQYH;GgP:kKB]__Vb
line autoreply.absence c3bd79	596	I@D\P9R`bUA?KYO9W:ZC=4RM@@JPYc\4o?N9INhQIUfX_ADDO7Q@P\LWL9RH\w7R
line autoreply.absence c5b89f	445	A4G^BTIQqZ@W<RD<QaVFXY\VO`KNKi^[Y<U>Ej6K@WJTUZRJPH#G\N9LSVS;XRIE
line autoreply.absence cedaa4	417	RTB]cbBSTW0HBQF:sN\W+BUbMCU=ZGeNMEGsI^w4GWc]f*H\DFI2JPPPHAMO<oQG
line autoreply.absence d33a66	614	3=L]FID@bdON>UgJ[E^/MB8XTYQ<Ti[SWEIELVVA[W`lwU]CFK2GV\cNGVN6FL9C
line autoreply.absence e37c00	480	QSOQCIPPhVZ`VRBW`OYWGLjPLfOVGY\O_HZ[E^Z[iJOXYeQZw?FUOdK0<KZ]?pQ<
line autoreply.absence e5ae72	438	HR>R:C:YiWKN8fNIXHZ?>?78K06]Cg]QhMSWRVe63MJwZbU@M>JECmO;A5^PFn0K
line autoreply.absence eb84dc	334	f1Ln<>>QdXDS)RCKV/jIG7AX63H6@VF?eDY+C_j?*4h@XWG=-h8HSMGY>_T>_=.#
line autoreply.absence f239ef	427	LZ1H:DSS8HcQ[Z`Zb\Z1CCCV4<H`Q[pT[/XwA\IXZSNBJ?+c_`HiMIZ?NHFsBA5F
line autoreply.absence f31f9c	402	QfHuOs:Z[BGASn6GJ0=NC=C/@UNGGDMjh6Nab2`W_,<dMBM#O0<>TSDWZH:S(_AD
line autoreply.absence fac9a1	384	ZZ@\Ma?TT`M@rTQ4^IQ(L/HFC]DAZwDIZISPFqN?&;NC_?KF*4CHPXHLRTSN@\DO
line autoreply.bounce 38c40f	322	9LEm:57drGG@A^@Uw<e#[;0FKIJJ=Yi5S*4n9N]X-EiRUjRHGD@ANLBIT>MSPVIP
line autoreply.bounce 649408	450	DFJVW5CRSD`KIv@bJ@Z;JT#lThSPbYQYb>B?SNT8=M5]TJCFSW83<QBE$ss6K]AK
line autoreply.bounce 83f8a7	400	A_JUNER`haH3^RHY_NUF@MTDaVE];Qw<h7WZJZ=T8;mTa`JP9$]6@r13U<e^=bOm
line autoreply.bounce 91cabd	576	XEJt??MDmTC(F]??]@V<7KEK@:@5M]j@d@6E5AW?86w[eAA>KQ>`Na=\88X:OhBO
line autoreply.bounce cc1f17	372	G/Qf@5?wbcB*.eUB?9bX>4JI::57Q_a=\==GXV:TOTFGW=3#lOD>6dfGeCm2gK6H
line autoreply.receipt 7cedc2	458	GB<nI2QjgK_;b[DPwTnL:ZIlE;E\DK7KL[U:?n<u9>l]Q9^WI\0IMZEZFMjEPQRJ
line autoreply.receipt 85274d	595	PSWpQ@A`Qt6BNaTY^@VZ:IU_NJCUAC[>^TJ@<[t5PH\HwQ@DWBA3UILh6FMLR_Mb
line autoreply.receipt ea4dea	522	=>Bq9Q>gR_F;3]?P^GpM6B:e21LOESdJ\G4SGeZ?9=waX/;[4,.JIQ5\4(^B;p2D
line autoreply.received 0ae4ea	562	1RMlABI_XYMh@RM?tUJTVQ^a0L7V`wOTSUF1IFZHUOMHW:FOJTHR\D^b;:i:YGPT
line autoreply.received 195b42	430	OE?U8ERfbJLGGERWGJXV=`ZFIHL.G^_HWXS=QRYQVN]U_IE?MMQWEwXT&TO`MQL'
line autoreply.received 352e27	422	7E/]l\<Q3iNKNH3,NZdT/JJAF-jB>PLXQ>D9S8\wTXc@AV]<=V9^IlEC7._@[/cT
line autoreply.received 3ce84d	387	W;UFTb6NQQ7AG>dUQ8kRi9@SiC`=I:/vaUQqEO^w8dhQ05=n7BB[1h>;d`3[_6>\
line autoreply.received 4aa743	450	eMOT25ID[Y\:LeI@]:*ELRRL&LBIIm`1gfS3/wY9J9A`TNI@<ZD3\]Co<6\UHh4M
line autoreply.received 62fbb7	505	J]D=]JI\[a:D8vHI]YGBcU`:LP]V]\wP]:YUnM`FJ9HOXNOIIP@8CFTdEMSUNfH4
line autoreply.received 634a1b	404	EmHMYjSSwmANFnL8W/CNVR(;t<AITYn==\?TCoV+F3\UdL^ZT9b=+XX3f8MGFV?Z
line autoreply.received 681906	464	TmO5E5K_=p@CGn_wYeiLj@aN@M>UViH#KVQ>^pp[SWRk97XJVG\LDC?0R7\V.X>:
line autoreply.received 79d478	405	;.N`OY;IwSHVT`1XLLH;*R8NQ/@J,J:P8EBI0gQFJ]T=KW[U\&E_fS@SWLc=&AK6
line autoreply.received 7ea01a	397	6<CbSBU]W`R1,S`QmQm6.7)HwJEF/Ua=j+RHOJa>E5X;`G7)A9=#2v1`=@fP\bEW
line autoreply.received 85a6ec	386	;EC15?CafVMF1pN7BLfS<7D3W-??jTs>\Q5N;^p6.`t6I[E<Gc;H@wD[<,i8AH)1
line autoreply.received 8817c5	350	KW@b9J3]pR@c'WI7vRgT:M6#/f2S+t\>b*VHCJe9U'U*q<K=pDSP[I]@1OfK3X1<
line autoreply.received 92fcff	619	UM]TMCITJCLVD]ZFVM^QC\TMBM[VNZ[#dHC?RTXOUDGQe8\DK]CVU8RP7XKRUtHM
line autoreply.received a5a734	493	<Q?cMEUWNM76_=DCwa^2CgHcQ<TKI^W9PKF9QimFS;m[^DN:4]CBSMgN(RaR.[;+
line autoreply.received a8406c	456	TaEc0YMekO[3BhP6fLQY8JF0BU1_VVX/k?ZIOwe+F5Q`JM[2EH\^+EO^LOvX9[C3
line autoreply.received b9c3c8	323	YKND;O:Z`8668`#5c]e\Dd;SQJ`uX_9CXLFE=l<-*LbnYfb7FEOA)%J3:=]@pQO`
line autoreply.received be28a5	620	INF_D<D_X^WQEuO3\IGIIIE<<YDC5``D`DH`@S^3K:_La?NF?RJAPRMe#PkV<PB/
line autoreply.received c9339a	541	FPD^78I^^`7@:tH6KC_7ECA:2B:A>ZBA_7F1?SwII5`ItP8=9W;M4IN:@?^G8V;4
line autoreply.received ef8582	499	G`Pa*j#=Xf6DBn4nTSS^]@Kb>QZ@PS8EYUL@mB?]JH\GM@W5R>>F9WmjO:]YZ`WY
line autoreply.received f860f3	559	DE@Cc`K7:nECNEST1V[GO=9;hIPGGB8X3J=ZE@wKIX\3=`C?8EI@7k]@WQ+?kP_Y
line cancellation.off 0445ab	422	aWZ5ZTSc;eXAFG^M1-9^aoJ?BaX`-#e7caEt<cNTXDLXOgR]dMqm+<>pG/RZ=dlR
line cancellation.off 07248b	496	_::ba:CZAfvdN2QYFbHWIwARMGU3><\1aFEE@2FGriE*qGL0?qmt?=3cIWU\PfMI
line cancellation.off 073ffa	408	J>O?Za6T5YoS+=_MSI8EiY=\X>-6<McMa<??f4>=[T1@gKK#fqRZL?-U]MjiRAIO
line cancellation.off 1736fe	505	gN8#rA,i;pl\.BF@4JIY6WIK4>H[6,U4_5K88B=JpaT;kI/12_ekI:7fP=f\:;p8
line cancellation.off 23e2a4	591	:TR@Y<4[QdFW8HZG@LQ:7wRCGAIJFdLQ9hAJOS=KaEPbQK_5=UZT>U_NGhfKH:NB
line cancellation.off 28ac92	558	QFBF]IMCIM@QKC;<:VEHQwZM;OED_RN7>R_HP_SGLQITS@aXGMM[G`FVL]MP;PWD
line cancellation.off 390489	554	PACFO;GkAV[f?;J[:MQ>NkIBWB/LEWwR_6MDDGKER^QB`8H:Qem`GBVdJFiB5IMB
line cancellation.off 3a6c26	631	XPVCK;;U5YGb>=KL;DHNPq@:;<?F6BTB_#K,CFH3c_Z<a?VRFVQFV;B_KBf`MCVB
line cancellation.off 3d9ec3	677	SMB@VC;kJjaZFHSAI=>UHhFJO<HDF3T<c@K6APEMXYI:I<GL?`^w<5?mHDiON@c8
line cancellation.off 40d985	537	QAA-o6?U<e`wAM1NJI\GGfHFMPDDNNmDUP[FTQVK`s]=^H#CKkJ]M=BUE@h<DTd:
line cancellation.off 435520	525	VFE7`;Db<rpZOaL8:MB\@NHXUNPJ9A\DS5L>(IFBajZ4wFD6Vb_WF5CbEHfF=@l6
line cancellation.off 4a7085	500	aJ:.b52uAS]mDHaWUWIQKa;POBVH?8LEq)JI5NO:o`>U[WFQ:qwe[OKa9VcWF4MD
line cancellation.off 4b48cd	678	wSP=ZROH79SGEoJ;LD?rgm\K@<<WI4RPA[Kf?`KKK_BK>KTTJS^_JC<&^CFYD_NP
line cancellation.off 505246	618	KOL?JHM]HRSSOINM=LQLHPG:R3JEB;aR]>@IOOJDUwI;oFI?AMNMTGK\8J[pF;dO
line cancellation.off 5a09fa	507	w^9;[2JgGWWpEB\1BIOF=eReHJIB=HP@`E8J5LM4UjE^Y4I^JB`ODN<mB0d^DWmV
line cancellation.off 5b1112	576	e9U@k::e1Q^_BN:>4):OPq<]F1?T84^FgK:bF<7:AXQFN8?SAd_oHA7T?4wQ.ShE
line cancellation.off 5d6306	489	tgQ9M;Io;MgS8<S7CKCwYbN>GHK=<B9BR`Fa@S@4Kf@TBHKF_anWO][PA0UP@u_R
line cancellation.off 660e7d	498	`1LEX:YcOWWrA<]\GB_G3Y<EI9D:NIV.`UEBQIAGpjP6cC2*#mHcDN\W5JnU95S;
line cancellation.off 720e28	434	H;JLhA*ke[k\;5FPFOP]\OX7BMEM2Hb_lS'HSFNIO:Ese;_A?w]`TQTM<]\u7BcV
line cancellation.off 750335	394	^33RK?+`7[PoZ%KJ79RBJbN\:;<1TCi=g9EE4I:2Lt)+rP,J?ci^DQeg?AgU<[R#
line cancellation.off 75774b	423	e0U<E88^7MB],EbN,DALV\YV2Q=@AMYEwG]C6SFOWo]QTH?E4JHW>lGcoAbGBXl9
line cancellation.off 76c767	458	XM7MwUAfB`H^EM;-DQ<KOHGB6D7=X:qH^DK8=DL4TeO.>@I<GhLkJ`Sg>SkWHGc3
line cancellation.off 80656c	415	RK4E\`@dgWKcAR8>LOkeNw`=5E+C;VFGP7RdZ<F3ETJZl`ODRIKcA2K\9Q<oBGTI
line cancellation.off 80a38e	502	YBJ0bC;sN=M\LGIKE;?:RiSRRHLOHI`VQBSHB?AGl_QGZBNUWZLSNKQg_Aw]SS_P
line cancellation.off 852eae	622	L46#gB4_KbCbRO?OC;MPB_ORDP9L3SXS]_EK/SN=UQF_ANCLYnOeCRTN=U[_JK3F
line cancellation.off 9b2629	498	MQ;GT8CqHiaKDJGHCD?8HILC8>8@P4Q9l4L1FS1OEDX6UB@<AwPhHC-k<QLX1KXC
line cancellation.off a21649	687	wBE:VBBU:OWE?9Y_<>JBM`FHU7B?E7U>`HUBA?H>TgJSFSW2VRZdP@;UAIcT>PS;
line cancellation.off a2e3cf	622	MG=<WBKh=]^hF8?KWCHjU_J?C&E=HG^L^>;SM9PAgfO0W:>RPwVl9LDc8TgGCEtE
line cancellation.off a3f453	437	OeJCgr<H<dUU@IBCRP<P@ZXVXS?G4Lu\P<WW6YM/Dw<7dN62RPoZCSVUJVXR3[-;
line cancellation.off a6407d	573	TJQYGK-XCK^JLCM=B=44EJ12P7+OC:dLnF;/83C4\TN5VO@GTPTwLE4pTBHO>^eN
line cancellation.off ba57aa	495	w8GWo=ULRr^`DL]beEF0K4SXSSJBbibBY[V5MQR>]i?)pB=,S_TpP/[ENdHC^W=6
line cancellation.off c06016	560	dfNCbGUiKHYWFDKEE5CIPtA5LA:LfQ?.BWW7NSI#_q@OSWQJR[afJK<H4X_`?UM@
line cancellation.off c25c4c	608	oP@:uICkEaqiFD=MAO79Im:IK2?:B=g8bCU@L/<UReSBwR<DHQciOB8g<BiCN?h/
line cancellation.off ce9cd8	487	kQ?JVMA_H^VN4^\ETX(KA`1O:6II1:^HTQ=F@F[:PkTIEVCi]Mhk7VEK=#;Z7F_Y
line cancellation.off d49873	748	wMJIGLD[Ke>ZFIWF?F?CFb>KUCQJX9hKe@KM=KQN\]PU\I[JND[cOVRSBBTIIBWB
line cancellation.off f2afd1	617	wOHJiDB`Kf\hKEDEJ3@ADjJJJ>EY2<PAPERO=J:7VVMMLSDLE[nfA80RG5RWTHiG
line cancellation.off f3cf6f	589	YT4Da7EwIcGe\QQJM1>?EpG?E>?Vn?Md@D43BX88HWROaGKR@JBM6LT[3MOT<X\M
line cancellation.off faa300	637	q^[D@V;R,2H>KFW3=>5mXwSS:K>c9@GOJDLP8SA]<LBI9VDV]3dHHN:PV=,l3fVb
line cancellation.off fda3df	705	a;><R99u,`hX3.97K99HEwKAH6ATEAX6Y::4*;?>X\OG^EAGGOmmDAAi1ATd<J^I
line cancellation.off ff8a93	497	wF^LL>?cEXcV=KSL8X8?WOCDNS8F>MSUu5IE<456k\AFZM7>TXLnEDLiM:mc8aeA
line chat.lure 2c135a	568	AYNLLhM>TgNiEQ]?cH\Wg=;OQQ@D[wwOIEh?L<P9cLFFLJLKVTT;IFV@XP_QuJe[
line chat.lure 97ea52	464	AmJSdoAHlQ8U`K8OG->VepY]G?OKD?-SbbOMnaB#PbNX4PophZUZB@I9V9pILL_C
line chat.lure a23a2a	349	POR-DTGJ;L8W7:a_@C:2wT\9fVK>DM\DN]NWhUb?L[EWAY]R>BT=3]o7=GX?ePRJ
line chat.lure cc1b8a	498	SpBtXMEX@E>=lDSo<BLQJHEdKMLZ4PPMdb`\A;M>#`;_A;LTZ4BHSN^USAE9[OQV
line invite.details 0513de	624	I@LTKCXgMRZ:e_H3ZW0=BCIZWCU^;@M6Y@8NAES+VZL>_Q>wJ=@DT<KJTJAAW>LH
line invite.details 15d134	378	JcLB^YORXMO:WSTV,4^[\hF7LpHXN;I5dT9/=_eEG<#akcq,@h@_NfR.VDic#k,O
line invite.details 1cf71d	417	:P8EONYOPScKkdY4`;6qCLZbMl7KQEIEOBsXZ2<#Ui3J;\^JZn`G=>ZRUHFbU[TI
line invite.details 3c1b71	628	@QEbKPB0QIRQBYTC]M;DKTBLPgRABa9]CVlhXIeLYwY`QlR?T;:WE@\-`WaZcNCN
line invite.details 40ffb7	523	[>9*FZNJTPdnKvE>U)2<`NL>RM`V\GwKNVdC[jd3a]PCEYT[_RX@@LR0Ub;Ra=IU
line invite.details 47119f	422	=CS\AOHPJXWfA]PZCGW@^@A1OPID958IDSfDn2ba\H#]\ZE:`@EmW'RLI?Tk[IbE
line invite.details 4a1f04	515	E?KLPCK9_WgNAWf;_PI:[3RG_QUR[dfG?Xw2jF[CY`>PWUW9JVU;5GJ2@WZFaLE9
line invite.details 4f620d	605	@FV6wJ`KPZUQQebI>@%8GS@<h]RUTl\ODaLRZE_JYDBfVTS5MHQP97fJGYQvPO7R
line invite.details 5572b9	573	7EFJYH\>IKMODWa=wS@CFE:BWXTB[VIQGRSST7\@TLERW4T>4YCV;YaGRli6Y66<
line invite.details 60dd6b	632	=L.FERl:n[Oj:Ge\wgJ(9EF5G?[<miFJ^4=3b;\UM^45kNS4;ZQLX8jBH_d1[BS?
line invite.details 6ed742	436	:KbI>`::LRpQ?FPDZq6O8DGJLV`SQSS-X88IHOK=\a\H\QPjMVBP#QZd@YGAeIFT
line invite.details 7264d1	445	CJEKdgJ\@ZVk0IVUf,EK[N8Ae^\wRYWSM^ZQX5]LYfTN^V^\MZZDG:YPELTWdKN]
line invite.details 73d07e	418	-N>hWHMn_CT^eCMSJUQZFfZT:GFUJZAcquQHX[E0[*:]MJiZ:r\j9lQLXwc^897R
line invite.details 790811	364	G1U_c6kZ:]gNQ:^VZnQ)SiRbLZDZJTL8S?:F:E88cnX:UJRP_iJgNSwU@cuEXROJ
line invite.details 841a22	505	?#PN1Ar^UR_LC^S([RMRO5(H`^PUiUFJR]aS[)`8[WCM`cHUAm^Q7K]GRr9bJNGS
line invite.details 846f83	551	R?KRcLaEQgYFMmW*H-#DF?]GSrgPMhODG?oHHNJ?dKTR]KNQVoTE[<oUXYE=WWZJ
line invite.details 87ed27	682	3E3:c:l9erp]FcfAS68:>5;@bNX9i=]D1XcFR#eBcH2Twid$H\21*Ec8WWRVX05?
line invite.details 94dba4	402	SAF1E6wGLUVa:ftMtDJISB3cr;kDS+XJ6Jg=[?^BbU7^VjdT\Z]/QIp4JW$@`=])
line invite.details 992e69	459	A..IKKW#IPY_@_pR[@LCY9VETJ]3WmWd>H]7m>k^hf<jkT^3=mJSW8<;ccTc\@#/
line invite.details a800fc	578	SDPGORQQKO^V8wHG=MKJbQFFQSW`_KkVj]pDa8eEVeJYYYb?h1FUO9PE[X@T[AeE
line invite.details a9cb42	680	E@E:JBTAZefZ6c_FV5;CKD7:aXWHaK`@GLhJOH\ENw:CfZlLUgH4@L[>SXPEYC=@
line invite.details ac0a8c	554	GN^>T4]?XG[<RaM.VGH=Z.JFR^Q8hHHPOipMgb[$MWcoVbnDBfn2#3PD]S<oLY7@
line invite.details ad9e56	481	?/g@i'Z<=`q5Ph:/J5KBIb8@@m^PL6<BIaRQ<MO15DU?fPTdHGBIEP<SakD_wc?L
line invite.details b0ea8b	424	YDFH:DT6aNZOGgaY37DQTDRLwaGPHSnMAIrWnH\99gcJdVcRoOI3N[s.NaFpbFaW
line invite.details b4761d	620	WLW,];o9BUCAGEVEv42TMKXI\lhVXKBLWS`W[WD7YD;KZSwTMIM/.CQDGITfjEPT
line invite.details b81460	757	RHCLV6I/]JSVKYSJT$ESTNEEg\S]BR[CDoXM[SS#TKAeO^fY\IDP7=SFRXDhPJ6F
line invite.details c090da	440	;BCA^6NTdY]NJo\U[6FBMGJeaQiHSJUPRJ\Fd:n9jqSb_aOsQdN),;Y+wPq^hVQG
line invite.details c0f303	494	?ABL[/dHEub\EZaSw^MPQ=BM^l_6qIXADTa8SDZRea_7LWd<?aA<SGnBM_4RF+OC
line invite.details c71aa5	671	QGJPZ?XJG?WJ@HIAD=4A`VG8UZWIGMJAFZ\@wET5@`,h[V`DHGZQ*Va@OXNNI;HB
line invite.details cbac11	454	R>nhL=B`CHZVMT=[?ELl^HagG\LcK>D2;jVMGI0R6II\EQ>^MIP<dF?awI6HkaUQ
line invite.details cf48c7	509	RQULW\MKOJIUVSJSSQaQb2GMVZJLwZbL-IU>RIVPMOIIWNHUFjRK4HeQOViQ[UJ5
line invite.details d6249a	472	P>Bh_N[\jihD^NcPeF??KLYhS`dE7KDB`.p=I-PCX;ZUER:,QA?E?6RWU_H^w@YI
line invite.details d73499	669	?_=IXTb9hVPPKJJfC1NIE@JJWYFGwgPaPdUEYPQJW[5URD\>PkId@MZ?CPgfFGAD
line invite.details d83f7a	580	LSO8wDL6oZK;LWB?LGZGZJR*XYaF]2HV-XDHJ7\YN[U/\OW9Hc\]ACVHf_MHgIQK
line invite.details da25c8	748	HKDMXIw_\Wg]M`ZMQ<J?EUE>PP\EGZT2IS_EHC[7hFG\_YS@LpLTIIYBTYPIKDM>
line invite.details e178a9	518	=S=@HLf=gFZDEEN)/@w-?68.;4U<nbPM-GA7^G[FP`SQBGI=V<BAMVi@P[r<@;>>
line invite.details ea94db	396	KdsHHU\;;\[_?XFD_YK:d^H?RVXXMnT6R_^F_ERsUOwh;a8FBLOaYAqWjK`U^VJ;
line invite.details ff7a0a	543	ZJ<ANRKZecePPKZO<88[g]PCDXFLN9NI)K]ZabQ,FeK\WwkJPO`_>]@EI\PbSV:C
line invite.fixed 0183a9	523	R6=`Be_TXFWb^JOCF0wIDQK9UJ4SD:aMZGM]WAWGO6UBIHaWQICJ$@TCW:Ie;O9J
line invite.fixed 03c9be	420	UY<IE;E$VtVgQSoB]LT:]OZQ=Qk:d\c8PV>DaaIC_lKX;QQUSBS.MCv7XwhERDGE
line invite.fixed 047946	477	wWiC%l*-F:EJHpO@JD9ogJi^EXBv*VUJSX^dB_?WIB,NCvWjnNXpPK=db8#iwnET
line invite.fixed 04a0ad	478	JB;?U4b>XVY[Jj[=c:J;p;?8k\a.c[fN:Kh#_?R3][KFZiWNm\H)7XG1_aVZV?<O
line invite.fixed 076127	368	HDINa=l]AZWQ4#a:.DBf3bHR_RGmEgV/A_ODAUP*2j:j_A:=NJ2cAD_?GFH@5(?@
line invite.fixed 098cfc	446	:3QYcMS9\TTP6CYXlIVMI'A@PdLFiP`:NwCab4VY\`aU`PGA:gB/JJIUUoGdGUHV
line invite.fixed 0a0b52	367	j`rXT;@ZX?_5iG@XNQO:VdiUPS?K8QH_AS_GISAhHCQM8@b?J@GwkSfHEUPUPRSH
line invite.fixed 0dded7	377	O:VfK#8HM\Z]ge-<UK[QXd\d8iALX9+b9OQPAc+CA.tlMSMo_RsUbL>_KV4L]U6l
line invite.fixed 10b8e0	593	bMZ=T8LUUAeWBVXTJ@9JIPOJK_XRI:\=HK`cJC]2H\\I_wMYlOi5FFHZ^Q;ZS_DD
line invite.fixed 136a8b	671	ELU0m>J5XRZSOmSSW-1<IADVO^QLW\`D@LgGaDO:ZV3<cnjHKe@9DN\BwRJc^G@F
line invite.fixed 165531	445	E_MaU*@ABF>V?kX<HJ+GBSBTMO`NacHC?Nc5[bZGS^ZfOwgH]PHJ0ZP;PcGb9^RL
line invite.fixed 18893f	579	NPJF45UIMBEUOiHKdJSeRUH[6cRZ@>HQLQcSDXA#A>SST]>sSITVSNERMO'NHNS\
line invite.fixed 191fc1	541	$1FNkNX5RFsUKF]8S84<bORSaQWQOARAUQU4DGO9k1TFXLHMO[L<ANXYD_KbwM<E
line invite.fixed 1c8215	376	?Fmv?mDN5TS?V=PbAU\UFwnVOLZE?W$i9EMKNiZ?/VG\[CP=Jk-$\Z;VQPVM/PQ[
line invite.fixed 1ca911	473	XQ4C;FXaCfdACIQETD50E6L*_wr[[eh;EH\C\gWVL[;[LlV_GgLGG8XW\aBH\XPg
line invite.fixed 1d1344	397	#C6L7d3RqKGNU.8Mb[(D<iY*@JJAThS\Q577\#aS^I>4C7R13b(dVNqR<TbA07P>
line invite.fixed 1d5ae2	532	N5iiE`MBH6q=w=:Ajb_FC\`^QOg?fLTLP3BYK5=SuQT/l>.7UOG>U_OgPWCN\HWA
line invite.fixed 1f3c2c	562	MDLHJENLK[iZAVSHYU3C_6YJPOPQCFTJEUvTKJd[@TJYJwSbR^YGK>SB[IIiYG8V
line invite.fixed 229c79	446	N^K;_Zb6V`cf5]d\vGRUba?OVdl<Y]QLKFJ.`<Z:JYhAN8Z7KbbJ=HjRLwQHdD3M
line invite.fixed 28fd35	393	Hglv=@dDJ@A4g[=&`lbb8XQR>@p]=f7CRZC9J[Cj]I@S\^:tN\^Z^i$e:LW`Rwp=
line invite.fixed 2a3553	487	OVC8ME;JViHK>bUSW<H^pAH7bVPPFYYDYQpIUZ^JPb']CwgWHCsXG:QBM3XndPMH
line invite.fixed 2a60bc	456	HMG-Jc\-<KQKIXRUW40ae_[YmYLHkESBChj]3SW;Vl>WK^k[X<Qh#WB=PKC[=JRb
line invite.fixed 2a7b5a	416	lGO@&[?m806PIF^J_`NwWFIQ<:ALF`LXFGDYTH7q<:KP=VOOjB^d_pn<F=2JTFV]
line invite.fixed 2af90d	432	6/4VD#aCeQZlCn]3kH?)JNKItYu:G<pF(ae,d6nPeIU.abFMIdK:)4p3`]Ncu8IF
line invite.fixed 2b875f	526	R:>6GP[E=KFYE^X@eH>gw;-LechH>EQ<:^^JPJB7XFAa;i`UJKcMAYM;m]MJOUCe
line invite.fixed 2cb1d3	481	\]Q:H9B;W@\<LlILh2IT^]YCHLQgMBOB0fwPsMPLQVFf]aq7CUKdIacAeP3kQEED
line invite.fixed 300ff0	551	6A)GrAa6k\LZAHN1PF\5I-9M6DHHeLR;?XZ;tCT=N_OO^Fi0M^JE;Iw:CkUN^W@E
line invite.fixed 30ae37	592	WML9N8YXEPfOGgY;W)5QaSe9VutJ`<N9ljhXZB^#Z_.pV\XZNSN:BLCDaO@lUH8V
line invite.fixed 33f6ea	621	NURASFMLHTFKBYOEMLb?PTGNAGLFRYBUElOZ7NH9KT;NJWZ@GDH.JK?IcM7iLP#I
line invite.fixed 387048	618	??JFTMGF[_KenO3FYZQNS6JNAR^HIS@D:BU`>CTWUtAGW79lYrHDY#U?W=JacNUQ
line invite.fixed 3cb6d6	601	HXPEQHO-_WTHBMIHa4EC\IKV\>I9diKX:BHD\BpVEMH#bYJIVXN6K]o<AXTIJSYI
line invite.fixed 3d3696	617	L^OjT@dZ?ACTKPQa\MB@PMKDbwPDEV=_RTLTfBIGKA=f?`SVaWIG?CMNdUSTRERB
line invite.fixed 3d80fc	474	QVLHkD[U[7Q@E\YHL7T@TXH3N^CYYICCMg\wD\P&7YH^L`TPJ0;o5`ACkO(\gEAM
line invite.fixed 40558e	514	^YOhCH]DLCZSP\]#WVUSl\TTQY5MFVEeiWb;iT=QASC?UG_@QhL<:7<`gKSVeU8H
line invite.fixed 4292e0	441	F4bbCZw[XQPB\;?]T^2SIEOdIYY7cSEeETJRIJJZEK=bHT[BGaG`GVh\2`K-G$MQ
line invite.fixed 476775	780	GSJCVNKUUYDcNLTS`@MFfHD:YeYKUQH3EiwHVIQB[^LAQcWKP@PJRLQUQP\EiP?V
line invite.fixed 4ac6c5	426	<B0=Tao@cQhQbjCI\Z<.OD.O]dOHS3O7J@VZwNff[]TQRTF)6jQNS4G9^]1TOA0'
line invite.fixed 4ded59	377	i@S_FQPE72<R=J(IP'=LD=2X#m@J?QBbCCNfCKETWWX>rNK_&8S\P_86]TETXKD>
line invite.fixed 4df0c3	585	MMJGXeFeMDwLVcRI?=DfGINJUaO\HL=IFdaZV[?3BKF\AbeN>KTs6jEAiPafZPkS
line invite.fixed 4f9270	432	WST@GP:wDAV:aHPIN;8Oas\SKM<@aXXFMVBE`QFKa;)m?XGVSJtk;@j3WL7B/^IE
line invite.fixed 54befe	525	M=KE/&Z/XNjFFm_DJCDGi\OSlfTS]ew;5TeA\78,Mg3b\jjNSPPS>V^@kV@qvQAT
line invite.fixed 5a41e7	533	;YQ>Y=EBN>TWS]QO[NONcP`XJZ;O6bL>LSbSK`J9MINHUWUTR8iUIjMSw[;DM@<_
line invite.fixed 60195e	329	C`)G=8X&NH^^W[\?qDNNTMMaMbG;GJ7>Yqdnn'GMCVWsQ`q9`TwYbJ`@pU]NmS^K
line invite.fixed 60c059	524	D#Nbe2_CqJkq/b^C5_B<ELT?^m]IiWU<?JXM_K^A\DUjT]uZS`MCDOfC]ROA^TB<
line invite.fixed 629671	523	@:F?FKw_KZjTU[cUqdXJJ@8CfM[[Tb]HBN`Q[2USOPKFaNK?J[GES#RDEOSUF2=H
line invite.fixed 66ead5	527	GRIHH@`@J^F:9imGWA2UGA7.XjNDOQWBJfEWcBYGNLN^WZRJWQIHLCYKwI`s9E.@
line invite.fixed 67e3ca	524	cBOH1<?Q<ZKNIVK:pH1ZrYIO8]=f(EW9QmcN]QQTM\LZ>oMaw<^OBYLAv@:erPLo
line invite.fixed 687cfe	607	VGTLAj0ZFCLRASCMQB>QbR8PIfIRERGXNRwT]C]@IH>SHUVNLQS?4<DDA-MOmJL<
line invite.fixed 68b6df	528	7(c]w5`_mK<QZldaH-VDG8I:^WRERhEQhdWOGLI4_VEPXAZ^8YCl@^TTAjMOBZ82
line invite.fixed 7042ff	674	GXTQ^^UOMW#EUWOWMMNQTQ:6G8TSXN>S;`G\GH^9UDWI@P<?MJ6_KTZJURhRXXVP
line invite.fixed 7058f8	657	73MLj4Z;_ebW9wUHbH70KEM=NaT?U?N;LMVJ\.W:QW)QW`?GH\?CFN^KoWBVY<=E
line invite.fixed 7256e6	589	NHH-M0bAZNZL?PWYK8.VV<I;kwZZ`Gm(4Co>PLT<jiKRhrb3dTcJBIY/mYSUMJ99
line invite.fixed 726fc9	417	ORIH=BHatY]JFg_dbOZ9B-@6eZ^MTLcJ4imET@`$LII7b[aT[>Bv<9T.wXKYlP;B
line invite.fixed 73c1f3	446	f6cMPHTTZa9ca81gDEQhdN>LGR>M9M`=ZwSJ8fIOJ^1YXYY=RA@OLM9SXJVTFeKU
line invite.fixed 748d17	393	@282P1wF[kUO;eG6oUASC0GEtgQOv5`F89tCG6_GMk14W^fC_iQSF;g6sZ;hOI'D
line invite.fixed 75efc0	497	Bjm=:Z38O,>Mc_8;VO4RncNTOOQN7LXw;_`Z\Vk]8jER4ZM0b>\DNO>DZ2ZU]F`W
line invite.fixed 7606f5	503	K@@G_#F1hUKO1XWK]<7TKBX3ZoY1Xo^V=Ew>pR`L[ZIW_ulSpfZX=6S&eO.DkEQG
line invite.fixed 7623c9	374	[`VlXLgh[J,4`L\,5BMHZdQ__?XJLaZk`Bd_Y<M9V#AK=765OAe>JtXAjWKtJ`3S
line invite.fixed 7631f1	469	?V[La'YwZReRL_;7H[u>KJ@EWRJQSaS?qYG<HIKTFEZW9CBPAddFMFPdQZFD;M<>
line invite.fixed 781fcd	521	?CRPPDspZ?WVfnXE>dbROPKkW]P^dXEATQKOV0LZjHKXGH`SHQ6HGTSS]wSV[MYJ
line invite.fixed 79567c	542	>1Vf[N[\IY]a=ZwU\H_5OL?DUKZJWLH9LRF9SQdHtY\ZZXRE?MY>OX]hT*M\bW7@
line invite.fixed 7a6acd	586	YGAG9H_=Tg```OXN]=GAWCSA\RW1jVj<TI^QO:mM\wEI_VHO:YRI?<eTTRDSNJKC
line invite.fixed 7b7f8e	443	YQwZ:-Bi1OB4EI>M[]Mo]Vq^BZV]ICK[q]Td)gJh@Ql_Z\V_G-bI_g]m`*VNu]lb
line invite.fixed 7ca363	482	8PjUkleB@\VK5ZL;IR=KLJNKLU\UT#XKh>T-=>RGb6@?_?CU=\;Pad^TGZECbL92
line invite.fixed 7ff4d5	386	]8O'KBZ/c\UI9wAmW+,JS6<Ou<lYT@s.,XbMX7C,cR2j]LcUZlGJ6:YKh`AdwbIH
line invite.fixed 808d29	586	OCO9e2O;JMj]CvwEK-2EfH=?btnVcOp:A^u]dFe=Ti>wMupY\IP)'@9MsUPpRTJN
line invite.fixed 87db7a	598	LJCB<85]9jnl2DK9B@AQ`_TMI?@MK?\IVUNT@cS<Y^UMUJGSZlQf?R=XP:RwSXjA
line invite.fixed 87efe3	564	J8WC];O=[ISQObbH?EJO_PAB]ZTNSX^HRiW=lVNAHXJSE]nQ_XPI#>g:UT^W\NT7
line invite.fixed 8bc56c	503	>LOM6b7PGSIe?AN^aF<MBk[#M\P?]HUV>@2NcNSNVVNETChWDPDO>MOlONPJ@D_N
line invite.fixed 8be9c4	466	LWDH;PQIG>[RKBC@>NL6wYa3ULLp;7^LAkZje]9\BG:LE<N]EPGa0UfFdGBpKQ8^
line invite.fixed 8d2754	699	TZYPRJ@6@TAIPa>T:0E[]G\MMeEBB9@Eg_mgXWLF?@J\EhVWg>^2;jN8wJ>gWLBO
line invite.fixed 8ef528	568	ZU]]R5WRNZD^aJBH?OXR_ZTOAT=Ib\<PMwGXIRDGGKKk7EoSPPVWSVOfATLSQQEQ
line invite.fixed 908184	443	^M]8_N2cH2KZ;XNA9Q9[S]WGRmZUMX8HOpJw<\LHGbBXNQj^QTeGH_A]kMC\WY>U
line invite.fixed 91ac76	345	X^@bJQF=Q5H]TJGXLXV[RVA\.:QOXYJOBbIiZqKOW`DRfXC+-`Z4R\e>GVSE]weM
line invite.fixed 94c2a8	457	JCQ=O.P_YMXQ8wL`D/AU_KDW7E=WNCC98t_UYQA/CZ?`?tZB^bTA0O_EnU<oFU7X
line invite.fixed 98c299	400	HJ.hVHTeZ:8OcHEqOG>YD_@`DOJKd^g:FW?hNm>O1m9f/][PS`Cw<lgRQN\I@FdN
line invite.fixed 9b3c4e	575	QIdWE4bj?@YSPJLC]NZ\QPQwPVM[QFI5\eKAHHG[TA6YNVTaJ[L]BY;<^X.XVEDR
line invite.fixed 9cba8c	427	UFL\Y_<N=RBB@_81>TDA`RcVL=?\1H\qDmVThwFP;R`rAbNdCVQt[R:<WI=hbUBQ
line invite.fixed 9d76d4	478	@7;JHDgHHZfDHdd=m:A[<E6@oZ`DZJDCJmkNJ(aGTWR:_Z?NKwM+^>IEqa[P\?QH
line invite.fixed 9fb5a6	852	UDUVHQEKMXQOKSNF=DBBIUPGIwNQJFFYCJQUTWJGTOCWP]]GgTVF:NIJPRZXST;O
line invite.fixed a0c9fd	545	O<=<^FdKigXhAftIw:3XdF@FSo\EbOnT@kkZa<kDTjOZ`]ZPEoVB29bEnmJZn>=D
line invite.fixed a3b0da	451	PB?FQ8XEEprt<SZ:^Fc2T/LKiHYF^`sGBJ[9W7^FgdVMh?JNIj]@J4jC^w^aT??:
line invite.fixed a54741	542	W%BPc0FJc\t_<bg=:+E\BSE8bST>Y:kHRa]FH]P7Vf;hvT;;ODw];=6O\bX[V/B:
line invite.fixed a8572b	677	AHVJNOPBRXKDDPTJVMK`_BSFPL`SSWORU]WV[PUS^FRHG_GaT\a#L@<O]G,ajhNO
line invite.fixed a86e28	770	RP;CwBYGNDWMAVLXDI\QMREA;?IPXPUXOhNS_]NCKLPZ6TlHNVILBWcKGMYPNBHE
line invite.fixed ad35e8	571	<GI:>SKKgKBoAFk/Hk4Bj@T;PH^>SeTW<=o?O/abC^7.LQB5O:Q#M:_7]V\FfD_D
line invite.fixed ad6f3f	700	_OOF;L\6WNSHDQ6DR5>LWYXUVrVZ;AVMHnsJa_E4H^@bZw\T\?Nf:NA6UA>`UcAY
line invite.fixed af1c73	626	EH4EOQNGQBSNM`f/Z3::bL8WOpDFCMYLIYwG`UI6]hBY_vh:Tgi5,GQ:jYZorP?I
line invite.fixed b38da4	530	8IM:nGg?KvLG:XG>^^4VNXVJOK`H[bDTFRJ]ZAI<PwFJYU^RI_B\REJ7bcFUa@BN
line invite.fixed b50995	645	NHE@`VM^A_M`NDKQM>ONJXS>LO=W=NIFF\NBSVIHHVBeB_GHS<Kw1hQ[HOdKFG_Y
line invite.fixed b529a7	544	[TQOb9IB\6IGaL)To[7ZZ=hSBIHZOe7#CRRP`?L_JABM<JT=[OKKkGJYHQVBdNCZ
line invite.fixed b65158	385	;FG@D:]ESJUU8Q_O;:14t[4AboR@OIw7LPZUQ7]@ol7JEhUee^[N?#a/cX4cZJH]
line invite.fixed b6c7b5	487	;K5S_`?hV^DKV0MJ>Ik7M]NF;=GIm\MXZYI;eE>Q;Z\pC5p8D\:c68w?N_T[9LT9
line invite.fixed bbd110	432	]V;?K6[?;NCdNPaD2POdep6\WT7qKNw@49qDHHW:RYE[BIl6@JOa6LT>hJ^Yd:5L
line invite.fixed c6ed5d	683	VkSV>L2=@5:B\gCF'DM]TXVYVw=cJ7NTP\fHDjEQDOTb5_ZVqGHC?`:F_8+]`hKh
line invite.fixed c75b78	436	.;VGFIF?L]jDeh>>g:8YAWXwGYeF_:R1VXUVTTU+OJCRH\bGVW[6L/M=GaZfX<UX
line invite.fixed cd69e6	595	D[CGYu-WAX>6RI/wF,pOMYaCU1W98BB^ISI`<I`b7cUO/@FpEJNYPcAVeE@9OAXP
line invite.fixed cdbc91	573	NRGOR/SONNQ;FsA?,#@X]RXGAe`bL<XFOlfQ]aG4QHCoLlrDDY\HCC9MXJ9^KfB>
line invite.fixed ce310e	498	E?kcWEVj5M]AbRGMmMADOVQNoQTO`CQC]LK:8EGYUDw`d8Hk6NLQX\-JUW6FcBYV
line invite.fixed cedd5c	444	SOITMI?E\dS[WbI8`<HPQW_.UsZIcCT,:WUHQIZ7J@:bHcTQ@d_#68Z.ICJY3bBL
line invite.fixed d1ef14	575	QL0,MMRG[PkDGXnOG98Tq<H5]`XZP[Z74bX?nNeBa]7Uwm^7dWaA*B`:SZQbZ?<T
line invite.fixed d2707e	580	?TOKRWkUok_RQa^E]FY3TF<>mKTY<]j>GVU2g=oGZwPN]QN8Ga>.BHWTT\LIMCB=
line invite.fixed d4ae67	497	COWIEMYKD`cB]c@GeJ`wM6YP@V;?GB7UMZGMDGVTd=bLSeIZJ7C=X>G9`J;PIVYH
line invite.fixed d70489	491	H_NJ7G57%`f=L[G<UR?Iq?\PWkNSALYRL^e\i[B/7PN[;pmRa[bwBbI?sDIZVWBJ
line invite.fixed d7ae38	543	[eJPUNPEGEMiU@GTSw_Mc;Kk:QJ:TiMRFKPP?FI\L`N@C?LLj9V/O9iISAU<`FTD
line invite.fixed db0a40	407	MLCJ]UP`ccZm>OVBHUL$Fb1<A?Z3tER`mH5)BGJTeI5>eDQE8j.OAITTINX`H2R#
line invite.fixed db4be8	557	FUl5NYD@4I9PkV8HTLXY^_N5BRKO2?W7GfSSEZ>^B;3]G`ZQSNZ]RwJ/kAIMQ[LQ
line invite.fixed db4c22	586	@FI7=E;BI[j<CpjBWBD6\GJWHw[FGNQV@YaO]2URiG8KYaO6JY_T8QQLR\F]hTKD
line invite.fixed dcf6ba	462	A4HTY8aJJZUKXYtXG/DARb]DeacDQJY#FsPvS:L=Z[`wAep+OVGhV7SXPsGZW_FS
line invite.fixed df2c06	625	OB4A\4P.[khL@^\7J1$QG?P,TdwSJDv=ET\YX;U?]G@C[jS>B[WD5CP>`^IRO:5Q
line invite.fixed df31bd	533	BOLW^BZ[V^\HLW<WXjP?@L4]YMwMG6bLV8KAAC:BIFc0c@`B;VC[?:XRf`HETGWL
line invite.fixed e1f41d	463	F]UlBUaC=FlXWHLVfQ5RK[deL_CG\:THYDwXqS[eK@)T=IK_kAQOPJLPRADhVUCH
line invite.fixed ea33e1	708	HPXEI?bQNQL`3jLIT$3ASFOOLWESOQWG>UwM[O?(e^<eFm]DP?SE<KG?lINMYa8J
line invite.fixed eb1f25	395	VT`34D<J#TbEPQ\eYNAQhImS=IbQD.TeQJAM\W46?>aUPHDKXVeVJe9bi2e<NR>i
line invite.fixed ed533b	635	WJA4U>:`E`^bAXJLd<5D]APc[P_AU9`1Q:SB-ANDMwX7cPHHPW;fD:D_L9WWQ`T?
line invite.fixed ef421d	517	;GEkSb<CJGBwUN:EY]KE[IDFA4LPpS_F9AI:g>YZK\AD^MB2ZGh,XFS7W=s;S5X.
line invite.fixed ef7bde	717	H=GQW;PQTZFN=IUDN*=HGWM5LGUMX]PRQWYScVUBTZB[@bd<GgE00MbF<wShJP;D
line invite.fixed f121eb	381	QY;P6516,KEJTGQ)S?BnTSfq'nK8TS3DCsQm)\P]EjJ8?kih_:omJM1Oa#D\HQ[U
line invite.fixed f2545d	737	FO:GaLQMeb\`D`WENG\@H@>@LO\OWp^BIXQ4S]^LbZQfZYZK<_FMIJeUc^wONEB?
line invite.fixed f2c989	423	\+oj^7sO^TbDES[#W;FH_&=aev[\?YLg_mY2JEM?SJRQ>TTlD]]469F3rU9lPJ2d
line invite.fixed f775fd	753	LDOG@>;88RTHGhN5E73CRLRIKoHHGGYJH_]SZSDBEP4aBwa?SB]1*LJ@fOR[TP7E
line invite.fixed f98582	477	DVa@M>sVGPFI\_\_^R\KwL\QES_Zc>6?>\V[4lEOM>HPNYVOG^^1=KEeNWQKSDTZ
line invite.fixed fbc52e	535	>:<Km4w=WZpf:rX+sC4ETD:Ap]^+bao2<E]EjFsBg_1Wd`Y33aTA-5VG\[sI`@*,
line invite.forward 2c78cf	367	jowX;+gZY5iIMSB]PPH`E+IPoXW+FCSPUFNA)Me+8KTUBAhJgKIoc4CU8`9S\3?J
line invite.forward 2e28d1	440	d;`=KMXTA@[CEROXAIDfSSUD?wgF=6RYN^ieXi=GW/LVHcpGTn]A==eTmT0IFo@h
line invite.forward 2fa39b	406	H;^XM5hA357@UVD@J,EV?H9r6U[T#[C@S\A94>0^6:[Y_BLNCfO+>TZEDXA^Kgfk
line invite.forward 6031dc	483	FMMSwSV\Q^cpMS4Pn*N=;PMASZ:PC^PcMW>XSUPGKRDLEUM8GH*Qg^laaYR`rPU6
line invite.forward a5c758	498	DOENYRZO4=VDf^X>KG\8<FXa@n8ID=X@;Yha2l;S\<ELV\kXGlUKHQVSaO#I]KZ_
line invite.forward a686f0	443	Ck=9KXMOaMMDMDTwXEKCV>7ALA7QaIHMAO*s<U[_idCO+e;G;DY\>W]:RDNHID\U
line invite.forward ba2fe2	527	JbK4F@D=?LV8FS=4Q=LRQN[EST8`;Sh#9fQRaEM%VQ4XQnNFm3fB/XCJlVEhAV%c
line invite.forward d2ad18	580	JF9QL5OMIVMXEpULOWI9NGLAELUKRb_IW>wYWEJZ?d*P_HQIRNLTQ<P0]LIamJAQ
line invite.forward d4d011	531	[P;ULYP;wZSdMGaCfRSN@GA7RMHI@JJVSKHS]DORYFPXC_FG=7GHFTNC\O[@RWSZ
line invite.forward f0bb0e	491	U0BKS6pE?gE9I5YfRBJ#B(1OTA\CSuaePZNR?HUU\`FGJ^K;>OCMne`Ca^_:S0UH
line invite.forward f2d65c	377	p4@=Stdw[TVIJLIYK;n@MHK0>:FT^08AFmV14KGF:_EDK;\Rc`Z;[HP5tH?^dBSA
line invite.forward fbdec9	334	LP-SLadXOCBlU*JNZKHAh[V8E>WLf\9^FWbSoe`HF=KwH3@G5W<q[M]T6O@P`>CG
line invite.forward fcf3bb	474	0;FIe.f0Vn'[>j?TNH=T^M9AE\aUfXE4?eaO_EW5G`=f=7i#R\P/X;h:@]C9PX<>
line invite.invited 09cbd6	512	RVVW]5#E<:[SC2R4D=?OadoE8NPZOR7``_NALiDZXDGQhbQ9`]_1FGd_NC3A>R-D
line invite.invited 0b7857	542	IcBWV_eZ=RRCXNTddVVQJw\CGd^=ALIFXN:E;FHEE@CLQK=VIB<PG=Q?\]AZPZXI
line invite.invited 0e5615	595	RQJ>WEbPEC?BKLH*a#>S`UHLU\>dEQCN=Rb/IGg:FX?AQfbebSaFLP[7IPJQ[FH8
line invite.invited 1032dc	445	Pw(-EM35_TRbQAACGZ?>LLHCH7D?`\M@UEP0bI`]Jm@O-6XJfGQAYLdOH>c,h7UG
line invite.invited 108c6c	474	=AbP<Hg>`LIaYM[B\<?KgL9\O?A@GZ[W9VbMK@^>UYDZIPOAWTL#5HO8PK/GBJJ=
line invite.invited 1540f7	466	\a\W#MR/K-X\MHBJ6QBjpIW0&:OfM<MU+Lc4f]]DDN)_WI\QrEqRpLXPH2LL>`6^
line invite.invited 1b926e	481	dNKD5iO[FIN?\LHT]H?aUUlJHiRM>GT?IffwWd\CANOVPRLXg@gK<R:AO>LhO^PT
line invite.invited 1da1d5	322	2<XeZRp?N::#jFhCpE>e<YV2BnPW>dYhhU%_MLYs\;?_A1(3UMF6[e-slGHWTR4c
line invite.invited 23824a	620	S[V;EQ;GoMN_DR>DHHCKqEY?O]LTSYAV?Du?g[Kb<g1Q:egFwB[HGOb>H0^PeTVN
line invite.invited 25026f	605	K_@F#G5RU7ZMKY[ILZE`ZVd_CdWQG<JC5Gd`rFFMGZIHYUGFUDT1OYW5S@UPZ]Qb
line invite.invited 26990a	536	6JP+OST>@ORKNJ>A]RJZA?wIHM]DJS[PG>Q;.E^E<]:;XO=V[LJ@QHRTSP_H[EdX
line invite.invited 2787bc	470	[['%IVU+]coZ:GmHu^5BQ:I4eqWFhZiGDH]>e@w3\d<8gUT5.P^LS:dLTCdNp=H5
line invite.invited 2a446c	590	FIN4BXUJe>aaA7TK_]=FjFQAb3JJSeHkSUQAVDR[Sv;HR7O:wUHLW>jD\^cT^AY?
line invite.invited 311727	467	^a9@J=Ke;N^_UId0ODSKG^A`OVTE;YS<VRYeIS;8@;?a`PES8PJwBTZTfQNdE=3[
line invite.invited 330a3f	562	NPNEEgFOX#IMOMPJI^GBZKSO3%?DeSBKWQZNK8NWAXRIL\;ZT>VKcBa=B?MD[TcF
line invite.invited 33320b	352	>Q8wBVBIQ3VPVIsMZW1LZDb_Gf7DMR_fYEI[UEa\VJe;=M2JDWYfQFF?SG:i>Cff
line invite.invited 35ed6c	796	ONR<YPJEMNOCHlF>CCCCgWJFekICK=IR]ecT[VMSEO<hEsiBhVb;@ZM#cLNQXWNN
line invite.invited 398855	445	U>hVQL-7KlhA<D??hZF4O>>>]^\<2]i7uQUGQ+I\[7P<d?wQ1T5KO^X*fJGNaFHa
line invite.invited 3b3cd9	377	DGCWMZTB5U7Af`c#AP'l=[Q_LS[fs?a>QVE.FW@+ECCg<lk`lTE'@?O`f?9jYaen
line invite.invited 3b447e	530	\iIKVQPB#.FNGJ5DQaARFGON>;>JZ\L?<ZI4E`V@MOUbGJdLDGE]d[OgPeWM_P^X
line invite.invited 3b8c1b	551	WYSQRL3MIIS^w,J=Q\9KZlcJ5gVL:GHYUJIHLQ2X\BVF[6@ODQH64TJdN0<CU5E]
line invite.invited 3d68ad	399	FEF*c0wKLd-;Don<jPYW?47SZe<>eRG9EaZKNNNOW8nMgGN_N`OVW@[@MUGL\7:=
line invite.invited 40ddb7	531	_RMAkfIM7<#LV;C9@VFRPCMNOGALAE)^,UN5;_UCDO5BQ<VbLDLH=^B9UN`DILNT
line invite.invited 425407	389	cD<JYmSUUJPBhZ[VC8FVPBGM9gPPWVP#XodL83Y2bD\@Rt]DWO^I?\PB]iYm\`J`
line invite.invited 4c6a0a	500	>F@&ESJXPi0=CH;NHA,HoP;6O9U5[WIQ%GPG8Uf*A_RFMN0?XJID`QAET=Q6w[[F
line invite.invited 4efcee	515	aS>NCISII>JE=2@3KPGS`KF@JgBAAH9OP\UYcUBT:<`I6GQZVBV<Xb,PRRBHU\Ww
line invite.invited 51e098	608	D=C<NAURB[iMGw^FW;LEK:GLRaZRBZZGQYPPfK[IbAUM_SW_SSW5JPXO[P@\TPCS
line invite.invited 525a1a	413	HWZ8X6:9B@wQjZB8Y@q2G_BDoYZ<SPB)FCT5CMfFmOW.R[aOOLYLO7bSUUSavgD=
line invite.invited 5bb5c3	550	2MDFOf=;fYHn-\MReP>,_<B#L9V3^XRc59QMY5hoXkUQ\,^E?N[Fe1OFAL]RTL`Q
line invite.invited 619c3d	457	/W9?PeHBLPRVGP@O^_a1aXPMWKL,OD0WRLOTMKNk4ceHMKJFHcG#a=]ZSLSZR:PM
line invite.invited 626b62	377	jqT?*VhBKWGDmUPNU#J\\JZeYPM_U>S2lM7^F\JFiYX[>WK_i5FT:cN8?24?cWYK
line invite.invited 6fe2cd	430	X@`YK=XX.wdNRm<Xrc1k[cQZ\RX7@W29[YO:EX7^X<UNlLVG2UK[aXYXGGY>]<vb
line invite.invited 729951	400	chDnP^R<)\XJ_>*cR?>]KPo)Fi@-B^[vEJP[wcLTafV:\Fh7'2:VU0QP`IpAR9Ze
line invite.invited 7fc0e0	495	wDK3\Wt:FBk4@nOUIBEXW_MNJnRET?QSA^jgRTRTJE<Y=RfOFNRCLk[Z\JBT@]M;
line invite.invited 85e1cf	622	EURX:l3@dBF`X6ZV]RCS^OZP=#JCkPPcZ+77N?_Z>fE7U-C;R=[LjBhB;H]6OFR;
line invite.invited 9cb27d	389	<LuWt)e8R1a@DF;FjSl6*-'`R<d-=W;>X[2N0#;\_-\.e(@kBv1I_FEU/LEAB>i=
line invite.invited a07873	367	M4=TWcK-jF#ZFPRiJZIADGLF[`7Mg^HHJESRdCVAXf1PHSo17@dGGZ=-*@dW.4T7
line invite.invited a3edfb	533	W`CQ'c=+LGZbDGI7?B'XcLZ<N[6BMUmUQ?KYfMDdUVK1cZFEK>T#P@KDG5DUZ7V>
line invite.invited abe96a	681	SSZ>Z<K<VJJV4]C19FKRNFdRRYC?MWF1?MwJ\SN;PZ?QCq_AWMLE@SC3XG^SUbDK
line invite.invited acda2a	538	]IGS>^_Z+_PSiU=O9JZYQfYR8QEbNNi[iG;T<TJQR#U=jBAULXQSFFSnIIHM<N:S
line invite.invited bd8f67	624	\VI<VQNKh^HFMOdVOOIFR#UC?;QOgdPCMRVSIC]FV[ONPKNG\PL;YMc:D[GOc.d:
line invite.invited c0e21e	433	HET<iR<EIO>SPPVSfUQLfKZ9@[DEGQoIgC\Ii8RlTM,[>42DRid#XDa\.;OGVPG<
line invite.invited ceda20	425	cODPQEKWH6hC@LG3hLUJc5QH```JaPS=0^_<C`=O4BURS]ewMcbQLTNL^N;GVkhG
line invite.invited d2e1a8	418	6CMge=Q;bOVoWV`5L4</Q>I8k9FRmRQG+qfDjDwI[_TCFa^?KTKM>Cj@AdB8@;?L
line invite.invited e08b46	438	IICJwHZUQMH_$f[P[FJ;I?E5^tPTL[VaOG_XU7`BSSSJCZpX2ZL]W:2[D_[vhT]G
line invite.invited eabf2d	423	8kA^APNNTdQ,WB9UM_MFUK:JB_w@;<W8Y<A6\[C#MM9AO=GGPFCRhqBnHWG_ReNY
line invite.invited f027a1	462	\^>93T.EO9=hZs]YAQPaaLO*QVH[OWLVh\LNcT_T;K*JY]w=oMbO^7R5S/i]lF>R
line invite.invited f96b2b	409	TR=2`FZ'GHN[L_N7;O7<h2TPGYEDWPR-4ac'Ad--=C?GQw`RhOOC2MY^]<\^8UE\
line invite.reminder 16f34b	661	aMYC@@9EKLAE[[I8ZR>SbSTbFQZZCAP49\`_MZGIPEEZP\Wol?d@MC;<R9;wXR?e
line invite.reminder 31c96d	490	SWOI8#4?NL/fepLATA4Cm*[YUcFPLObHC/p]rLW'N^@UGbdUeA>L\PS>XCQPf;WH
line invite.reminder 69d4eb	508	C?FK[MQJPVgR<6M_>09CSO.Oagb@K=TNSYR>wF9RV.<`OdiIQ4b=;LLDiMQc\X7a
line invite.reminder 6b1662	403	?Sb/NFSGRBTXS@\B_2KLT)UZDP^8wLbUGLI4hCbOlT0ARNe@PQMBjAY-HIZBjF=4
line invite.reminder 71c3e0	487	QLAAIRUBDBuV?EeF7V8Dq6F?DwJN]KSJWO^]Y8MTjYSYFa6=D?J9KLOTji6bei=r
line invite.reminder 7c30f3	571	MZR6DO=BFQP[JXn/NA/Gh<WKUXJJ^S](7WwAh\P@S[;GZUR6Q``CV.g5eOYIdIPD
line invite.reminder 9f3f5c	505	H9he>X<6>RMa`>?==AXsmFYQUaM\78EJ9]_gKVQcRYa_ZWVwFCY8D^@G^7=VZwOg
line invite.reminder b8e95f	507	58YXVSk8_iwiHa1O[WF:[<ER[eX:]La?54uC];QDk`\LMfslGUF:V=[M[Q>AgGHH
line invite.reminder d283e7	465	@@DX]1SBTHW&Bs`9^X+SVVSOW][H@?R;Gw]OG[QVMYS]abdXVdc4GXZMbY1]cgAB
line invite.reminder f3f411	365	T]EYSZBQ#+8\XWfHLtVXoHd5*i=@OI]EM]Fe0[OX952IPg<WLOVi>GJOp6AZC\TX
line invite.reminder fd40e4	548	H>B>DBd#cdEH:iS/IB;SnH>@^cgEfbi9:beBYE_ETp9VodZ>Kb3<5ZS<qmcaqO6N
line not.alert 01a9fe	597	]]IJJf:RK];JVVH<.L@VJTdSE[9dE2JAVgX]^MO4:M#P2oXRkAfDHN9CWOWbSVSS
line not.alert 021d73	467	MUBiQK@EB6SQ[JT^T1-\KaMZQVNPDIHZCI]fpOLE`bJPRI`CS:GeBnA1dN_w;FFW
line not.alert 0c4f95	451	[_6HX6GZ>V[[U?hKpHHQYULCN7GVCQCU9V\;NV7FG^j]OHUg;HVQ78#U_CGUULBR
line not.alert 0df047	469	[QSVMwR2HCG@Sikf91BOwad^IZ]g16dWL[P^e\;_HF<`8ZD<RJNJF74MYX0hH[7H
line not.alert 37c236	479	^YhC2=<_9]VCR_RIH=MYbg\jLR^S<7?ZHeX[T`K>8AUR)^ev\UwSC^AE^F*U?\Lk
line not.alert 4fe027	349	O7p];WlR1XS4]u7TqXP[XnhRocY\RD^_[GTG>6MQRGQTPw@kSKdj\f=vL8<:7ZPJ
line not.alert 59e495	646	,<MJ`P;_H]LVD7XPDT4RQZEDXAELP<[LN>Sw<G^ELWi9]G>+XRH=CbGMEHXJHO_R
line not.alert 5ace5e	475	lOUGs#7S[,><SE2*);:^Zc_D8[>X0HZ?4VGdce14;W<W6WkC\@YXU`EHJ`_[RNge
line not.alert 69a5ce	433	[Beg0LHWaD;_v_a>4B?ZimoiYdEJ.UQ#]^rWRU;;N>>N5mkLMs_aYXGIV8dT:a3_
line not.alert 768935	359	RNCakLJI5:WWwuIXB=JMhMTEBiDl7Q]RXlothQKLqABK8_Ge^?jlI_M0[HJ`LS-[
line not.alert 80dd2c	436	]NV*FDFRK3OL7H8lQ?0[NutcIwKWJQ8<HbLAbkEI=A.XB\Z_PCXmMV6Nd0Xm`dH`
line not.alert 833850	412	YQPZXU;ewXQiMiPQYEIUG\MoudagGVW`+Wl:aRc?Re.`lqkH_@W0:>a3N>naODP@
line not.alert 8f8165	422	VNV[NW2ILZ1Tl>E]>Bf]sKGl@TG6NV;N\^4U?_9h?V]RI9IUAQOw7YMGCgXKTIuR
line not.alert 93e1a8	489	CL9WQ9bUHH\\BIe]bk[1M?KZ>:4CKUS1jDHaN\HHWNaPgNITMNO]c8X,LRA[60#C
line not.alert 9685d2	442	R:QjQ:LkDQV;n=AFC[MWkLV[PRQrN@o;DOT^XBJbL8\EK[cSFXK_OYB]^?#AUn9Z
line not.alert bcb3b7	420	wpceKBNb@A=*f]EUHKI[UYlA.XMT=<E8UfFY^`G@FMLkJlYjV>PJHkJ@SXO<YWPR
line not.alert beacd3	368	HFjV9eIinlDRIwSVs<IE7e>@JOH?c2NXRMYRH=HZX^D[eO[E0[BN-LL@ILFITZAH
line not.alert bfe4c2	598	89XagD?qD[W7sVF7I^SVXJTcNfMIGI>8gQA0VKE_L5DM]QGwD><OJI<V>jE@cNP8
line not.alert c7b186	495	IT\BNU*@SRAPScQw?$ObWeJ@;R[GPTTO_AITREW0@^QLAVH_RBQiDo/TZ@EGH^<Y
line not.alert c7cd1b	538	TPSU=X>bO0LNwaY^IE:dJq\@OYeOSET\[RIU_K23OQ=P`iTA\8OA;P<>VNYp1P7r
line not.alert ca783d	508	?4MjRNj7D]PgwIf]]CTDC7U8ITQVm/nhQ;<^aEMPU>VH[MQOK_HHMV0W^RDD>QOi
line not.alert d5cf9f	418	YXiwc>=b?94>jk9PcI2O_rQL2\2jP%:FnYwOSXDQ<[LbTde`Y5q^SkMRcA<cDerJ
line not.alert f35d7d	524	RVpSOOHIVFTJNH4(4ICVi]V]mQDXEH1N8`ETNi?AFJ?\Lwdbc=Q?GTG5NNE[UQ^N
line not.alert f4169f	497	Uv3`MOLoa5ZHiMKU`4.[<\KJY`;O&>aU[NFkr[9X1ISk\sZs^EKKJm9aw,=nVZQV
line not.cold 01f655	600	[cONBRMg3>E2JDHGSC^d?WE%QMDZE6NCY^SoM\H*H_Le3QG^NQMw6pC@\DDd?R;U
line not.cold 04300e	455	OXUaA[`COQOFWS7WCQKTw4^KH\MO^B<CT.`5ViLVVLQO@SjShHY:]CGI_E[LU9UJ
line not.cold 1c8bae	499	SXNTJ>YCPXZJ;?S6IbDNLHPmZQTIEbY\L`=IOGEJwZE_S>XePJTPQF@VHk\VA^cA
line not.cold 291585	530	OEZILLFR8KHX]QAXQ[=IYFwsOg.Za=7HYQ]L5ZC2'C<i8?_lcPPZ2R=XSF1e@LP]
line not.cold 2a6222	457	aNVFO?M,bXQb#FYV;:CDNfHAg:d.fRLH75V]`Cd#SNDDK\V`^fI4NW@+XX3TmI4K
line not.cold 2b97a8	598	ILVRhGXV:dY0jNMB[RKQ8aNrMk^PC@NFUKGIKDBIE8OH==YwLBEOOL6PS^KOfRVY
line not.cold 321594	468	bBUdcM&)AV]9J4TUc-`JaZVNiOW]TCX<DfUwKei@S?oYFf[XTN>RGo@FS74SGZOp
line not.cold 3ebec2	475	?UYJ_;QfW`K?3bTG0=_=-_IVPRG<MIW+grVLVPb6c.NRH^MX=PN6;H]0JwQWkJAG
line not.cold 4b9028	572	EZXGB676>4B@]S=W':DdlYhULg5wNH?<GIVDTYIIPR;d7ZYKUEiLCWQDc0XqWW4X
line not.cold 4c7042	654	o^sOfG7_<MT7W^A[?=LO^sVNdg5PHDJ0YvpoSY=C@GHf5dbUR<QV3w=1lC0]L`:e
line not.cold 4dc4ec	878	ST_OaQMQ-C?CYhDQ8?FZfUX[CZCRC<X>BU[_dl5/JMEw9ZhVaAaX=T98OGV^MhSk
line not.cold 50c73d	403	MXVUh[ha+%0<P`6HH@K\J.sQG^5VJwPT5^\ng<T?;lSf.JXLo3gV[Z:`Enf-`TV,
line not.cold 57f403	815	d`YeMR?U7QD;^bEH;;IZXZZ[eIP_A3LI^QYSJV>@TCR_A[VYYChW#M8OSFQSE_<c
line not.cold 5a7f17	457	wM@Q_RNkOE8N\K,H//0QRdZc`^L;YJi?;e]_nJL4BN@ZJoMm]>PdBFJ>>al_D>dO
line not.cold 665d07	468	bc\g@BFGLSKR[[LF@7JVw\kSMm:`BYmKCQeVhP_YCX/lHfL>^>Q[,sWHWJPhBT6^
line not.cold 6d3ecf	554	vpEJk=JeUC9B``be8@KUIgOVKqIt?=D:HXX^`]B>GIOPEUinaKTX=T6EkHBdLi#U
line not.cold 6f0c50	520	QDG3XW5[Z^-?+`CH5GUWKTS[ROBKYH4WEUIT8MRB4XHP?aFQJgbXJw>1d@GI`DYc
line not.cold 89b006	438	ih]a`l2Y3GA;TpC]HBGwrrQR=MIbJCEIOW_sU_H#L>@e*fnaR-WiTn<DX+2V^[8i
line not.cold 8b1764	606	D1wO_J5I<cLGMB>B^UCNN[:V@AHL^GDNl/AQSBEpNU\aE:HWM=KMS^CT\[;PVF]=
line not.cold 8c81fb	536	V]AGKV@KM#9E]TccNNAGTVX=]Y4IATlZHIK]L\]U??EXVCLObJQJMF_M59O\JY7^
line not.cold 93ec41	421	mgP]L#HDJLJJeUG3T=V<WMN?S`NNMP,NWKQmPcPL<9HWKHSTBSPWH`QYmK8TYD>W
line not.cold a1b67c	604	TdJ=LQHQNE<YXYT<=:9H^@[BdMNOPSwDIU]fS[V*]HCf;UfCaKYcFcPL_K;IHNEU
line not.cold a1fb50	556	`jYKOK8NPD7V;\5W9CFH`Vi=YDEKHNSTQGdlwUN=BYKB<UTSjCelH=F@YAUEJZX_
line not.cold a7a017	405	I_bW]`7QLCRIKILMQPp`FCENUI9O>VA@hHOPOKNF^W[T.7ZZ1EJwQ[E+R=oLU[UR
line not.cold ae8ca1	528	h\cD>/>b;7BCJYGB0R>iYUffT^*K9>3BQntXBl5=NFDi8avaaFhM)wR7YBHjj[Mc
line not.cold b22a73	486	MRaif*<h6[?,ow@6?4Lj]m\mZfVW:BBC^aHhJ[7;M)df9fRdSFgN<_=H_L7f0i*i
line not.cold b5e452	568	adTK8P6KWFUKWCjBD,8h_ajSFiT[@K\?SadYcLOCH^8^NWZcTCYV#\:S\?@qC_6g
line not.cold bb6f4f	508	a^QRBFLe\KB;XgAT>BKwHWTQJfKJLBXFCWWeYQ`UM*AvGgTNJEtdQUS:QCC\9dPi
line not.cold c82d1f	506	Bd`<T8FJdMHOWh^]5@:KZaOJc_B\BFS#=ih^P?;$Gf+P?OWMTTaQ=L@--@)eLnA_
line not.cold d4c9d5	607	RNc6a8Fg;bF;nc@I9;:WKWtNbOOl@5S9ScMY]w2BP:Re?[KT]P[^A[3H;P^bJP&=
line not.cold e51b05	411	VUo?]3VbMcV<\^NVRRH\fsbR+ZLd,HF$ZsLcU[DFP#eROgMPFgIXZ[AXIC5e\fIV
line not.cold f33462	440	eBJFj&`cG@HGId@F;?O^BQb5hugp5Zd#\Y[OXeYOb/_gSbI`=N=X=s[WbY5[NEQ[
line not.cold f4a877	437	URc=JI7N;]GUUmK\9HFS[7KaWd8[;_:[M&DWgXKN\<QGchXOOSZ^`PCT=dMFa:X#
line not.cold f817d3	458	Vm`EZA>w=F:LQ:)1<9K]T]TbK]S[>;?67rY8Ci>QTQUe%^Y`ac\mVUJYG@WIcnL1
line not.employer 10f6d9	596	NXaNK>G\A@CJHT?>L>]^U_DQMR>VCHH7eCUVIS3IL<PUGLOe[OHKNbE=TGIN@w@^
line not.employer 1167a8	648	UowNB6>Y:LP9c^5<X[Q[abdj4b^c8LB@^_NEG]Aj:@YHT[C\PTQRac6\RVJHgVVS
line not.employer 14b597	654	T\c^JX;6SC6GRbWFFJOP_ca\<N:fQ8XHM_YOSv@H0N=a?gaVf#Y;SrI?PCC][IQj
line not.employer 1cfa9f	388	@J@<>a?L%TI8LTUK:?,8\T=?_lU>JM:*MCUVR4o:SkDSY\V*e;IY:=P#SGdj:>NM
line not.employer 222ecd	551	bN`LGHYZMH?a3oJORRACRR]=UMBL#\SH\ZbIQTK?VO6`]j`hKE[0D?MA`AJoUHPZ
line not.employer 2942db	533	[=QeNC-R6TF.dgDw5N:Ta[Sc[eHr,@>1UXQTV_BK@6]mQnmVc<XlFe?V^K2bL_J^
line not.employer 2d7331	765	QZjXEC5q?8:@\CFKCNLMQkfU2b0d6C7N_lHcFJ9G@,IQ.UFiSAQLNL2WZ?LJ<wWS
line not.employer 2ed36c	397	`rgbGf*GU=JEQi>FkwHJKD5PXH=TbWMtVT@CaW]M[X@cLJ=IP:cUd?XZL3_SnIlg
line not.employer 304caa	440	fSOHf[GB?A<HRZhGF8NSUAH;b`7Y]F<-?bphQe@*7OIYKZ]]ISeS-[TcD>^wH[AH
line not.employer 3448a5	329	NXRnVI6wSO[@Z7MGMYGaRnbDADtT2?.[4[UJ@STa>W5AJQkVb[JnDDWfWJ4>K\[I
line not.employer 34df99	452	ugR9;Q^jAC^:\eFn56E`NZ@^<UAF?E\^wgR`XeA]>B=PUXd^e4VRI`HB`?,sCqPb
line not.employer 34f5b6	676	X`MCAU=E-7C2dO@S:EL`qTfTEEBl6;M[^e^NPcEH:V_pRaiNX#QW;tF0S*<S=fbi
line not.employer 35677f	418	fSmgC8J,@<:JnP2`/9XLXI]w8gBb;J<DQT\bCR967D<XNVLbR%AX.YA2B0>OPhTk
line not.employer 4b8f80	433	JQ93aeXf=VN30=RJGBYI=EHNfBO:UGK^;:;NAPV^HBw+Q[HWZ>LRFm-Wd^6XM;da
line not.employer 575b67	552	TJJ`H\FGH:Z^QKWOMJ=Y`@IXKF7?J<KPVYVU]^AVeW6`UTwDRUY?NVAN^MOLVFHa
line not.employer 5787b6	449	:JXB^K0UMJL?iw<NP:Y<HED?s2=@Z8Hb[ZSjMBN2QUR<IVWVLSVhN^GZWX_QPWT`
line not.employer 67531a	467	SFAZI_8O(XO=dkbE]L1aJiMFJs0AIGRPh13cWEUwhX>@V6@?0KF@QCJUj0BO>LMT
line not.employer 6a24f6	515	NTP7RW;G44X;feQS4$O?HPM6h`VK:5tGaOOwVYCLVQGaHQSGI&JFLN/iZ:._NVDf
line not.employer 6ea468	497	TvbWFOVNS`LMmF?EOSSTZgXRADAKQR;T7]A?@ZEK^JNSGO.E[5K`\aES#TOOR]f\
line not.employer 723271	477	S^\97VJO-G23Sc:=)8UPR^D_L>FmH3HD3e[nW`*H9NJO5oGPr.Sl5wHFh+FaV\vc
line not.employer 7d9618	501	Y\^7P;<\NMGGSTXTGE-OZGQRQYFXQDBOMabaZcHAEQI=>^SPiNTSC]@]R3\KVw7^
line not.employer 88ffbb	384	VDJ\dtS>2Wria\e#rn4F^P[PvLbNv5bS)TTM_;H?a`TFP\RV5_<VOPU/IhR16T]Y
line not.employer 8e7085	616	@KaRHY^UOZ=IYCC*=LQUQXPQDMEDMS3D#n[:ON:EQeU>EOS[X]LLeY::XWNId`Qa
line not.employer 8e868b	463	88-I_AJUQBqM:S>j5RQa/S:KIPR4K;SN=UU.MfB6dM0R`wPj^m7PBAH7bXBE69VR
line not.employer 93062d	455	Vj^]WU6@CHMFHP@OX;IcIQaOMSBb@HF<QKQ`G\KH\SAP0[Kq^<MoXb5OiQ1d)wSi
line not.employer 98726f	517	N`C?0L9Z:>C>iY*HID?Lh\^\2okc<3FLfI\`\JPbDILR;PQ@J97.TV#G\EBLKW;b
line not.employer a30590	728	al^AO[1BK;2@PaEBFB8VfQ\R4D9_@GJRAb[YQ\<C:T?`/aw[SAQRJVB6Y3C^8`\g
line not.employer a8dc7b	623	^OJ??ZNAJ<L=SU_MH@PYiQ[>XkOAGG8TGSSHYMBGD<GmEYH_D@Y;?ZGXwFR[;eJd
line not.employer b3f51b	403	WWmU7^2_G=IOa]9hNAJKZqR^D\Iq2aNXYRbuEnJ[Lwf\*^;kU/N\Ii7ESANGTCTU
line not.employer b5b62b	806	LULWDPJKP6LTXLLKSJLZJY[>JwJ\OFXPXINVZOW\MN=Y:HR?RML>ACGIRJLVD@Eb
line not.employer b87a04	387	^dhUL6%W%;J@ja6;@MG\c]W]0c9YQQES]wPplW4;KLTNRTb`lAApSTO>@;]h^JRT
line not.employer cb9ec0	465	p]eRE_Nf6M[/QbZRI?;rwoWhSXGB1@:F`RTsNd4;0V>\NUi_YJVQ@RAJNFEdW\[d
line not.employer d23c51	714	PO=YJ=+fREABVVJL7HDraSNdD]0]PBDA[QP_O^C?J?[\>T^aLITw<QGHk8=\APUX
line not.employer d578f9	575	QE[okQOHFGE>DXfUJRMM\B^NU8bOw@J\UDRRD\PJXFIITSvGXb4ZSTWGTdTINQYU
line not.employer dd1498	429	W_c_;RSUVPIY^*QpPFYnJl[X8QNY3U==^k?MRK?T\\\PW??bJ6aw@68\hAfcSH`c
line not.employer e07e3d	439	GG9D;M:@E7CFCLcW:DDY\JdS@wZKT[m]ZXY^p\8VYE.j>EO7EMY`@bS@QGNM9S8t
line not.employer e5aaac	364	V5LjO7GH]FBZXW4ooM9MBU^6O?WXJU(*FdPi^XAA^AT^XG@u>TM[FZ?FYbZ9>wQS
line not.employer e72a0d	471	gg\SPH/Q.*IERHE_[+IWUSY`@p^X3FPZNQOr]gCg7=EGCcY>g8aG;d#P`;%[MR>i
line not.employer f00b3f	431	PXbihP4XPXOY`OQDKCIXhjnfim3nIRoL`KYOTjTEB\J]MXtwNAmlWgQ7nAY\\\3m
line not.employer fcf858	410	B?F<Za>JBl^LihO]08b*EM:M`_M7]:\w+MFC[TScZ`'S?Z@J/KO=M)8InMWE@VAs
line not.employer fe18a8	601	LQMT^JGMTOK^Pacd<wVFJLJX`NMIZO_P=I@NENP=ON@YM[M`cVP[]DVFPh[MHSEV
line not.entry 04bc13	599	RV[CENJY?DCGaqGS2SEp`MTQIT;]JGE/RQODYaB;9MCf=[df`C\^JjE+KUQ[YwT_
line not.entry 0e22b9	566	RXbDA;PQH8HGJ`L:>E=SV;gJK\PJW=LIDJjdQ]WMNPGwST`Ye<EPP[D<ZFZRJjgd
line not.entry 1323ed	663	t\^XU31H97Q6RZAM34>YFrRjSR8h2CCFfd\QCVD&K8L\BTcXYP`Y#c9J_LAYNXAh
line not.entry 1b65dc	431	dceMXn8H789FYiT<72Jlk@mwKTAjK90BBtWk9a+@.$>c>oUYT*mg4YE9C&=U.Lbg
line not.entry 4012ae	584	VcLH<GQA@1:F[;KLF@L]HYcnDMNWA9FIIec[3dHHGHMd#]3_\DrBMV@DU>CR:^R_
line not.entry 4b1d0c	451	^mgWt+BU6ES&rjPWNC>hTSVaKbB?9&P-Rw]ifm*@c<Ej,sZ`]A[MRhSIUP@^4bQA
line not.entry 50a48f	518	e[_E9S@=UABTHNMME@/XeewJMb3g8NG3A[cG<h>=I<RUDRTY^9XYXrJRh>FZIeae
line not.entry 6eab1a	610	see?1;+eD3=?YH1DAA7[h^gWG\6ZGVKNFh[EN^>?0K?Y6bRVc#`W8qENl>8c;b<U
line not.entry a10839	451	Lm^DkEHX<JJHHVO^9F>[Yl_dSc9[9A=N=mqQmV?;E<AQ`[Wa`8wnYMLIdC.cQL_w
line not.entry b3f47d	490	Uju<==1YC83CXZCM:,MilrMPGlGZ#DSG>g^GST&-LEC^*pWUdCnZ0h$Qj-4UU_OI
line not.entry be78aa	489	C<JS?M\AlU\8PE@[D>;Aa\<IUwB9JUTS:=`?GSYCQX=7VK\KPB`G@D;fZIWfEDEZ
line not.entry c121b8	506	og`?E2OJ1K64EUHAGVITWagKQ[NRRM@23tYH=PL#1T@oJQPGrZSILfUU;IKONfaX
line not.entry d06d1a	440	ERYDGXw[PCKHLLWG@H:]EkHdLN7YIH3NOHY=VF`8TQq<XL_mIHR)=U1.QB)`PeZF
line not.entry d9b377	383	[UcLUSBLXD85PeH-D1Io[_KnTfOv:/L6%qMM2`E93L?fUnwnaE]BTI^FCNQVUZoV
line not.entry f593bc	656	ejh_4I7JA0>#[GCG=:Oiqbg\MZ?b7D-=Ikf]P`H7;?Qk(`Xbd2rN:iH7\71`NwMe
line not.entry f971b2	490	pZ_D:..nGQE:_gM;=J?cdmW\P`9sHFH<WwRV[wA/9G<];ga[RHcNPo:Ud>5d8n-l
line not.entry fd8c7a	703	]K^UTUMbJPPG]iZMD6M\UV_AOXIFDNSBMdUXV\PCPMJVPIDVwD^KU^J@VHJXLYQP
line not.event 2395b8	504	bfQfD;PU:PNR^_O/XJ3nVaGY.a#X[0@1=ZmbOU2gX=#ZRTUTjAeM>U>XnHHNLLGJ
line not.event 2a32f8	632	Y[WI[N^ELGF7FZ=HJL:TNIoWI^IXNFE8J`PYH^0H;HhUI_RWME^XAo;IWBUb\wRf
line not.event 41038d	478	fdV`PL)ZTN<M]igWTERwMPlSGd8o?9\WP^eoJl`C9J`WZijeQAcfDu2HbFViFX>o
line not.event 6145c9	430	PYhav/CaS^PJH72Ei5jFZSmXBTmb<IMA<mYC<[.F*4LW8Jj>;KN<Np^\XwQ4\vFf
line not.event 690d98	532	hL[SNXcwAA6Vgt?N=JGv[AjTJQKVGZ7>\_AW@WDa9HG[H;XOd1Zi[ZQcUEC?P]QS
line not.event 73544a	649	RFRJ4B;GM?J>PODL]cTNSRUcQYW[Dw=b7RPX[Q[aPEHPBI[ahBT@TUCV]K8PhIeP
line not.event 772771	492	ifgeT4Ce/F\IwRNOOh?uqbU^HJASG)6NONWh<g0=g7@jDMIdmWbausJ;PS6==SP[
line not.event 8af43f	449	VgZFKWApE;S<_6L<=bXOT8JUI7ZwQYADDBBEH_.NK:NJXbRLTERT`S<HQP==el_U
line not.event 8b075a	560	dGUZ\UH8AKTBNA3_@\eaPWNHJ8bQG3=:DZRgSOL[`FmJATTHwMKkof=@BhSJcYin
line not.event 9ebcd4	378	HAX@X7;AJSELP0Y:HoHeSVO>Mj2M/n-#d`[LHQ).KMFw3Oe_Rjh:KZ:HmC2YkYUn
line not.event ae04fe	395	>MUsM]gmIQbBoF24^:qMB_4iPKWKU6IJeOdHHZ7^i.cbXHVw>dNC]W8]=OFRYJ@D
line not.event c07c41	583	Ua[JBpMICE[BKR?X4D>]Q_[AM^OL#Q9:WOV[V@CVUVYHO]lbQ:NOBY8XbSHDOa_W
line not.event c6229d	390	LAj]BQQ[RNK\t/C:\NVc?UToCcAYJ-6\>PAXNN4VHBQT]DjN<TZ?[w-]D><bnW^_
line not.event ca9082	557	iUaKWE]_F*5Fl_>ES[EqXnO]DwUp29MGHaKXLZ7^O9S:JR_h@HTXNVMQE@9ScKaj
line not.event cc22c3	465	LZjMYLYP;cB9C\OHLT\8OTw6@FSWNFU.mU;d?LdUH\PPU]N@b]f@qAUqXO05[CJP
line not.event d1d57e	624	O\_:?P6U\M?HCQILdCKPfKOX>[\TV_M_WtYNPTU;>S?LPjw[Q;Z?dJDLc8DDV@ZU
line not.event f3eb68	417	547\e=XU7GgR'rF+UBjLFcaXuFlGLq^OJ9EEXQGOhfmL\w]5Z<A?BVTE-JY0:c/8
line not.event f5ced4	533	@nA;_SXM^i[JQ\M^gUFR_GY]ORbVP0T8S_wSU=Z6KMHURbY?K?>QMCeP^EgdQ0TE
line not.event f7070c	423	9m]h<&HPDA7HeFCJDd2KIeh^/dQP?P.DWOUCaM6MQGO[ZFewE?_@k\DHH>D/Oiv9
line not.event facb30	499	g`iD[Z?R?#.;eSB@<E<\AObD9=;^ZDO:hIen@i:P:+a^3h`PL>_vORLJZH,OPJVM
line not.media 10d9f2	422	HZPB=4ZIB,@5PSJJ<BFPjleTNjZj'H=Z1roVaXM?gUU]8PowQObPDs;5`C+a;c]S
line not.media 208961	388	LJ-:k:O23racSQY?;LK(C.;QVQpVf:q<>VQ:jII<fd^Tw^n9qqJ[5XPlYo_PIP74
line not.media 3e4a4b	513	PedP3V7VK#'H[I2N9B<]eTKP7c;[3B6XRe\eIaPG@BDf,cnb]JROF[BGHHAd8baN
line not.media 537b51	555	LB]DWHKT?dJ;HY_\WUw?IH<7^K[LgU]G]QONJDAHEEPU@?_[DQ:3MZVHIJ3KC@FS
line not.media 547548	588	WY]RIC[M;OAF]gIWL1E[R\NsMbQb5<HAMoTV]ZJ:A0?g3PndWDP>EQ*KaW8gZ^Ew
line not.media 5be570	481	IM`=gHdU_e<JTwCGN@M7Q[Qj<nQT1NTb=R\IaI@aW\:QCR]>LLKI<KdXe\QKfSA\
line not.media 5eb557	308	G__?hLb5<RV8wp/IMR2W^MBggbDHC>veYhHR[ELFOoSCFEi7vHb1oZH3eJ2n_DOq
line not.media 682372	652	_VaH<EaB?YgC]V4=>HIpaaZRR\JQ\6[8_]YRWWLD[N3B@RgYY?XNGbDMeIHwRi\[
line not.media 7e1156	537	VSY@TC^<8WnSWm[<US@Y`@]IXZPp7#-F>k`QQF?2m/:X@VlK\bi`C;AZYFlKV`_;
line not.media 82a220	562	]`PZ87BF8N4<O>7REPZT[T^w0a?_$??AEeJgJA7=@AHcFS\ao5FaVB5NH99eOWjc
line not.media cc034f	607	eR\FADGM$GPLHdM>5@AWUX\aEQJU#9W_H\Ze[_C2GJ?tVU\c\7MSFe4EX9:[JaM`
line not.media d28f45	365	FN#_NA=ARu]Y@kW7<L>TFAF7YYL[LPe;OHY[QDcg`Y=P:[XQOuJn`EKYcQ-cR4WG
line not.media dd55a0	461	l]ajLS?aQCDX.v0>K3HQjpjXP]Mq]^gJ@hjYX]S)?R?NCl^A\AVJ'ICBo[;ELw?g
line not.media e242b1	622	^glAX>HD<8H5WWJAS1?\hiXb6bArAFNIILT[ReAI5:DUEfUlT=cC<w<QTC3aZiLb
line not.media e3887c	643	QSjR?RNB@NG@TY8S0PDBPXadUb?S=:HLC]L[AS/_EYOS5Z\bAFwE>Q.NI>BSBZhF
line not.media ff1126	531	[<S\0H7R%HLQuH;Pg[GcKVKE9`RD('VQNJG>:Y;`QJLD\7Gwi0OeMC2J]P8VJE[d
line not.official 0195a6	479	R_bPM^FQ^JA+JPG:2.HhneSlLM>Q:B+PR^^w>b<YCNPVAVNVO7uO=c%K_@@MdXXR
line not.official 01bac7	336	N_QoJU2AB#;+tC1NM9Mh_iWe6F7_69:)aTOeIX>W><[b*a0PO5cW\B=;[%HU5mMR
line not.official 0a55f9	632	NEK^FU]WKA#L[@9DBB8\WdJ\<CGSHA8RS_YTNTC1F:N`ILVEYK?cNXTIJ?LYSRCP
line not.official 0c6ad3	523	=9:FG;I4oTnD7M^CIRI?`4DJaK]@^bOX<MYCTJLU\w71c-JBBMVB@,UAclKDcBE5
line not.official 0ed07a	488	SpHC@KEIFM6=8cID#8.cYQ]P<d=fYG?;Ule]LmGF>GEZ1ksdX)Rv8T<Mb4>q0iEa
line not.official 10c9c4	582	UJagEMBA>IW<ZXI<9?YYUQYc_B:B&9GA@bZ]KBGFF<UdC_ThE.@BS^9NcF#pVLTV
line not.official 1d7a56	513	]KekK^Id9H?5`I8c,TUvf]hqSaNaDCA\U`WaHeMJK=[K3J8wOHNW^_5YT:5?QNRb
line not.official 1f00db	575	]aYRB],P3I.=To=I8#.YTPYLP`H`=P6<2elLUgL2:N9\4fT]U1WYPkF8\/GoShTR
line not.official 21c871	617	YY_LCCT<K;=>[g4UD77_S]PZ7aLX=OI3Mg^mBP;@=GQwCeQJZ]eL6TR<e)9SKj2_
line not.official 2761b2	432	Ce3RKN5jH1SCeJ/BcEY]R]aT#dAP&LeI[2KfhS=U;1=Ji;QQO+GT'M;L=CIr<HZV
line not.official 27e4df	548	_`tHJgFD=E(JLp6mAH#ecdGJ3a>_<&:.:\cIZ[@3:I3O/RJdo6o]9l<8C:@]&Xh]
line not.official 28abd2	782	w\^M<aB:E/A:fP>ED>?`_c^ECOC]*<NHPYSYK\IG48=TBdKXc<_[?i5LV09d=c7Q
line not.official 2a4d77	515	sLUS?ZSI.O(BiP<7>A]dgdY]CN5Y;@3+<r_eUtBC3Jbk/[[ZSFTG=wC>i<CcSsF[
line not.official 33bd30	562	XaNIY%QMB@U<gQ[B>H@e]fJPDd>L@AS:%jd<NZC?XTI]NWw`nPlF<]A7NL>_CKKP
line not.official 3ef4e1	613	bPaC9[9V@;;6w[DM?OR`\iVq=SEYF44\Lpbj?T@M<LYG3r6kA?c,?o@BU.3^VX`^
line not.official 44a301	596	cWPM/tEiA9#B^dBQEMLfZZWY@SFjMFJBVb\R=[CG:SV_;TX`a:k[LV=bYAATMgbY
line not.official 59a209	553	PYd86I3eQB%@L8Gi@LR^MiWjAI>[9@*rl\fw>_FTEHOFBpFLS3uUU\:La3EVDiTi
line not.official 763e79	617	[\pYLHMnW@B3Z6#R:PPYWmPH<]<]JF8MRwb_Ov5<<OGn#HqEQ8alNdFXGEMXGc$k
line not.official 799fba	585	[PcY4SDf10.=iUJ<FBOdackW=vBcDF4JK`fYIf8@;0Ww:YDg^9\cDc@KS*GO3cPa
line not.official 853526	696	WYO@\S=OB2OBcVK]>G<d\]Y@9W<cA7RCLdKwPHC?@[CdKVY]U;]LHTEQfS2`;^[h
line not.official 89061c	542	WfLP:hERID;G]PEQCNDe\eKWFKT`OBEO@UbOLI>YCKFc?VV\XOPDJw8Ng<MrR\D@
line not.official 9bfbab	549	JOF`fHdVWd^WRUTMNYSC`:YSTYU5JcdHM\OCUIqUcXPDRKD>B_1UT?kN:wLO\D95
line not.official a46ea2	580	]elGO<@N?.#JhV<\X>Y^GsUJ9K;S@21=H]Ti>c0A>=_k3[L`\2aN[f6WP?9WCa`f
line not.official a60b6f	527	*AA_lbcgKw<_pQSJG=IXCXT[RCM:_8\^ZM?Ig=/EfRg`U>RS6bKaD?=XBbVIR9DL
line not.official a62039	612	H>?ReCV]VXFU^FE</GT8DQ?GHFBCQfM@OmHLk[ECSJC[;JdK/JAi8RPBCOwhJ5EL
line not.official bc8297	703	Pf`^4\6>K58WISDDYIGdwU`c>P<\5I2JJQSbU\EXAQMQ:LKTnIQBNPQ@\5@UUYWW
line not.official c18e1f	482	fUW\DV7@G48LtH8K5NNcCVhSBU0O@CMUMehFAwU6GC\aGKTbsDS]FZG]RWHXFe_Y
line not.official c59ef2	676	FQOPNGRPNIG8NSXO8TJWVGZJ_fa;8BfAXPib:UDJVFcI^eH\UTELQDPVZS#PbN[O
line not.official c95b83	550	Q]_W5>GP;,CD^4;MA/>egblCDw=eM<IYI\_VZj:?<43lIV^TTOYE.dL1T36b8]?Y
line not.official dbf2b0	508	ShRS=cj>Q75TYaJQKf)ha\Y`CpE`:N+PRXZnwJGE@_+`7H71HNYcTUQ=M<BEX`Qh
line not.official dc278c	582	EbMUFFPX;>QB_EHWYGCUGbVR:QPWIGMSOAKdYNDPKH]^CJRdD:NwHWJSR7>_8OMs
line not.official e10277	533	CWGMQ5WQFM\VS^8RPTRMUULnHPYFS<6FHWNNGRgMPNNdMU`j>WK@B@LDTQ\KWROw
line not.official f287f5	469	fYCY`;Ac**%#[YFPG*/jk[UV,g2g+>GQP]i[^^P7Gj?uHLTaL2ps5T1<VA<uBiOG
line not.official f40714	420	G\IUu$I9CVOi3K[Cj=WEQRCXfwi>C_OjbfhBpRL?Ye?]KBYMNCOM,IGMlD^Hg]v`
line not.official f5bce3	576	]SYP;P9Z2=7?MPIP@=MaSa]Y=SQhM1DRfegW;\NJ@?YPAKJjSHNBP_8QW#GaZoBY
line not.practice 07c34d	511	XfS+IO2#W@=Z`P-OFS<FMARJ=C;FahL1@RWb]^\]CdCK@YcbJ%YROVN6k;oVK\Wt
line not.practice 24b5bf	524	@GF[Ac#8p`5JW[]MTIMhC]XJ9[MQ>g`]DDLPO<EM?_SGGK[:?EFOGN.@P<i'@T>^
line not.practice 4910c5	531	bdIFY8ITI^?>\GCD1VON@QOZVHKoFU6H;wbYRcBH;PZeEVeaQFSYPGR>W:JTGbMl
line not.practice 5ad6f7	417	ST5lJI?q<+#Dp/EPWJ9UHbXC(qXKZDZLYQ>_TYGED=ZMWSUM`QDUPAMgJM5nAU2Q
line not.practice 6259ac	598	\p_UUVIU4PDC^YHF,[GSL^mY0_Fl;H8M\Q`\M[61?DBUARcwk1dQFg.NQB7XJgKj
line not.practice 6cac21	647	SZe\>W/^9>I5MVE^?8McSwPXBe6^IL8`OehpR\CHEKIW5i`ed6\hU^FKoF?Jf`\Z
line not.practice 76649e	508	twvL%J9FOFN>UjL6>LBag6ZaUYWQ?7;FjwfX]hOGCDCnFleodM\gDUI@i3L_Th_T
line not.practice 784d50	680	T]nY^0P[@IQ3NXHCE:NN:h^\HeOX@3:AJVqpW_<LDFUO7wg\\XPZ6`;BTJDbB`AN
line not.practice 7b1e4b	484	\JaSHM8G5D[DbOBMWf6ikAZc=SC]OSU=NYhM_S7XH]MPDNNgf?uJUUL`F#:ZaiPM
line not.practice 7caa23	518	GJpTC?ZOO<BCG`@GRUKGRuUYBhM[@?,#QhdYSY2Q72M[<[_k<P[T>cONOAPeoKUU
line not.practice 8225e8	480	amdL2hWJDB77iG>^/C3]]ikL5\F^A?B>U]N^Bh>4;?ZwBjN\NE`^/j>LO/BuDnaM
line not.practice 91553d	560	RhbW0,GM6>)6\wZlRZEPkTBaC>9nGIG6ZpDiMQT%@N/X*^Yja0]PU]B'L'$fUVKd
line not.practice 9c0c20	529	M?kC`:kZ:gUF>pR[NNPCPOYSb`SQSa[/LT[emG^5[#H_UUXt=ZCq1;S?epA\P>:=
line not.practice 9e0641	603	mowS5?JL<TMSZ_M;<;JJNdE[T]G`1KQ/GgZm\jTK6^B\CdXSh;TJNp:LPK-_SgQJ
line not.practice dd719b	491	CA@UNVGD#LYM]RBRp5EMX2TW,IX6:^aXKIZmO=Q^\SJGX>V8OQVVOL[F_NJL?HQZ
line not.practice ffb71e	532	GEUFGTRw)RJN]W;]N*EJCgW[G=DPGJ>^Qf5RFB6KC^jAR>Kq=2D4JW>;C>CBJWcR
line not.research 088d7a	422	E[2I#vS=NK[TIIGNGdJ-_N9LbVH?@<.mHUETbJmZ?p:9SCZ:dM_hu4q88?eEC*m<
line not.research 1e4721	544	_OQK1O@;A=L)fhN?>;B]_d`\J`:b97RBDqcjRv:+6><l;hWV\Cop'W?;]H#\MjDe
line not.research 312af7	434	=RwKGBEM1sOC`RTSE?kYDTaD1QGL3F;]A@F:6:gQE4/F@OapOTBt4^OKR\6A`<Rf
line not.research 32a713	495	_ZdHLD$_>5TB>R7M]B>P?`TYIdLCF?^SPiaCKw?T9BGfK]D\SYT`TY5La=4o7UP_
line not.research 3532f9	527	a\pDS;FV:QPGLaRJJGE_S[X]GjXVTR>@S_cXI^B\?A`Ub`Wm[KcSG]]5TMDTGwD\
line not.research 581919	501	@UeR=G\I:O48XeQE4BZZdUlf?TIO=UQFX\OJ^gE=EC8eIbTweAJhDUFBMUNgGUFX
line not.research 596ae2	500	MVb9AYNJHGTHNa=CKGOLTb:TWhAIBBB5B\ETRw<GK_QKFQVMaQZE6K:CIIO\BfDP
line not.research 798d96	500	ZQTOP3JTLI=<P_EE9THZaQZXOU3Y-@;#J]SfYg:.A8JY>VrgcDWg9fH=jMFoE\\[
line not.research 8566c5	685	Ig[O=\#L@IMG_jPIAPBEVLKV9LRD?YJW]KVKFV9RJNEA9GT_G0VOG=GEIIJHW[PT
line not.research c84297	490	iVaiKZDoJ8G>WZ>W5<=rOIM`=cGASJW3N][SrX1FB8YbG_daWFwX?h5Mk.I^7L>U
line not.research d0afb7	412	^caVT>B]BDQMXU&;LO?UOvjhDb2K)A*RkhG@_bIPS:K^;VCw<Yd+Dd2N_2/VNf;R
line not.research d4be0c	684	ASjmU\G^A=J>]d:YBD<^\wKOFZG_<:J6RaOiMWFHPLM\9Z@Y^GWUM]AHYW;[S^[c
line not.research ddf8e4	484	[i\@8aBb)-H2^tKY<;<wgemZ8hDw<C98WQqfNq@59/C_FgZSI1\@.c)EhK&`8ZHj
line not.research e7b9b0	432	VFL\5^.JA:NAhP5BaDC]b\LVAh:Z3X#kOOMkSq?SQHWWF\vSg3hYG2[9uL;Z]pFm
line not.research f87caf	434	J]w@VS<,4ea[OF'CW4T=7^\`P;CJ*WFiH^SL>TM@JTgCUI_LFjYRKXILbIMMq]eR
line not.research fa6058	415	BdYC2_J<C4HRUJ*LGi7GgUVN/\BSZU&f>LEMK9#F%NLY/LR[F?Q?[F<Ie&oMXFrQ
line not.someone 09c2bf	434	obRr[=@oHW6SbbNhHCC[?nNPOXZZI0FHgYSUXE=A?sBMNO_`dQKv2w5UXKbi[YVH
line not.someone 193099	432	\`Q^7>DZl=UEw`AXPb_o_@V`9^LSABQgHKbR4bGjEP^SC?G]t1UjV_)SQ5WIQ?`Z
line not.someone 1d6249	425	emZa@@KrI#@*AYKB.^PU[Se[=R.eca-6W_hjCF.NDF<R+@8ch=fN]tNH\RCcfhjJ
line not.someone 2a19f1	467	lQPLPU0FaPcfYd=%:PNnoKK-aN#HKe@C[KX?Z;SuYHZD:JLpTcU@hQ@p5YFN]Gc[
line not.someone 41ad42	372	MKKL:LWWB@s;eBH(RQhAZQ\P2Xo\63^g[j4\RkE5V<;@QIH-H9wI9LKVI4JicY6X
line not.someone 4381ec	712	gMNER\:YK9<IdUUQ_5DQIKQRGYSk:IY<gN[TPQAE@YJLYZ]wGGVVXN3P[ETNNLOY
line not.someone 4e112d	503	\SeowOlQPAYS[5?2RaUVBpM5BDU^Vl/WNZREP[JIPFjG9UVaLT<PUjA[LPdCCJUd
line not.someone 66885f	453	sRJ;N=FvSoa@EQFA<?IS`kYIjbVI39R-cU`F:HM%GIHsQ>SDVH^rB_[Xu;YQAwFX
line not.someone 68d253	463	KNRj5]hZ@MKFA?P=iSXaMFBJP>hGMUBj9IO4JK;eP8SK]PWOJMQB\CA_@J*N_4wP
line not.someone 715e41	436	:AML_7[@NHs\8<G0fca<WVK]@)G>NbIUFHJ#N>LhfX]4B7/=M50YU0Wa:SO1[:R8
line not.someone 868553	608	GdRHAG5ZF)ZBlTJLWSG^w_TNGYTNQBH=ZUMeOaL]PVDZGS9\TD___`KP?L]QNXST
line not.someone 8cc3e3	443	eQIEc_^ghKBXddl[H>SM@KFFLYJLA#WK<jcT?IgR_JAkEaYMD6IRM]A8SH/]SHUP
line not.someone 8dc7f3	572	LklT<`DI;IIMgW8QEMQ_bWWgEgEa)5BEN^JZ;w7@ATO`?W;kW4aTHYAL]EAUONj^
line not.someone 8f0a12	450	L<EZ0BMWFP;gXB5IU]KRe:PKU]XYMN^]UNP#uAaGN_S_QU:-VQ?;`XDEEUFQt9E3
line not.someone 9864dd	364	2MHHDrR?ZILQCY:@E+0aQ_LTBtsiH;05<=hKn1g%[W[BXrE_e;GQ$bPHW5Zw5),U
line not.someone 9fc14c	428	A\niGkDX754YmfPl,LFV\Vnd8VQV?9G3MM\wN^JHH^;M4jJcu8C]?VJZN1KX]dmb
line not.someone a13573	455	MR>n[\_W?O?\R^V`2;9SPBRO2O3sY8?^WwWi\iB4>j=]7>Gri5kWDno0=12c@6_@
line not.someone a4ed43	371	MLHlIZR28ga1AaEXAUMNbwAqq]?\03ZFPXkVNSQO\h6XFXiJ^p5CQ\GCe<CZN,Tj
line not.someone aaa0e6	435	Y_s>JQ7LWA@LTKEeQQDKXMwk3@GMpHOcN@iO?VV@1o>D7F5dW>\LN7M&X/)TBF_S
line not.someone ab68eb	451	`SZQuMVg3LU;g:9D7#BYVuS_2dRn&2H<AkOf`_/bjEQF=[CbKXCM;gDJYiP_C`\p
line not.someone bb3af2	460	T^cOMIMfL]@`W3JSLO^QN`QL;`;G@j?M<L9=XPGG.;OJ-WhHKRAYTM@wD`C=P@>G
line not.someone c58200	538	KNUE^JMYFeHjGwUSU>FLJKRBdb]LYRUWQVQJ7PNO]?ELc^faHa<gTUPNR`bPgNDO
line not.someone d49548	692	[MYCNX1YB4#QabGM/ADXg^b\5O>ZVYIK`eaKYa?Q2_De0^B\`RWhK`NGVGQK_Q^[
line not.someone da6085	535	gYXK=V7ACDEO`N=D4=RJSO_h<gELHEJF`[Ra?LFFQLJrJqLsc7wdGPRZY0DjDk^k
line not.someone e47e80	544	#GKHITGVR0l.a][a_lQ):=B7W[HMfO`9JHMU88HPcAGH7JA3-B5ZT96I@PREEG30
line not.someone f21bab	486	klTQEb?E6X7<QNNT<>0YT][I_i._M@J6OU^RiOR1C$TiISNk`7QSFwEFY4Gw*`R]
line not.someone f56124	732	]nidILBMRKK<_]Q]BKQaSV_SCNHfOJQBT[Oa^UM:6>YZF_aZX?]LGWFH^G9w8bUY
line not.someone f8c997	622	WcZcUJ.[F:38Eeb>>#D^\S_caN=kC3BKJjON^oQNE?BmEZgNa2kK#rN=KBK\:qY_
line not.someone f9a38e	464	wJmcZLD[J@]>kh=<h\]jh`k^6eH[G@DPfMgNViGbF?QQa_TdaTYZT?*ZGHGrAR[o
line not.staff 364c48	577	A^PVRVS>UPFTKBKGQeI=RTFET36BdZDTOC`LEAAw\X><=9.JGXNILQ?_3JeQ^?Z<
line not.staff 4a6524	564	mipb<NC^@>9<`\4cCAZTNwot=[GG4+;3\[U_OQ#:0,Ln:Iipm3ce,aC\cA+r%c=c
line not.staff 626b86	566	\_cR+Q2f4846`^:J95BqL]d\?XEX;4-QeZ^e5lXB.;L_3wOhc.`cAg5S_@-p1opY
line not.staff 6703f5	675	Z\VE1FGR6,ICXHIIG?C\^]bJ;U;j2A>DVhb`T`?678Fa@dJZn;\K@e>Y\?#SO[CY
line not.staff 670662	607	_pYVKXNe^G=C^U2M+LS]T[FYCl>\B7KL]RT^Nc6<HGP]Co_igGfV5^@H]>KZEw^U
line not.staff 9918ed	578	8EJCWCrNajZg3\dFSPQ;cQMcYMY>]Go9<>U+]8w7^ta8kahKAqN'F4oE^ZWKj>D0
line not.staff 9a9c2c	575	fb^SLN7X9=>5rcDP257]QXl^>]7_/B:+9SPi]V2A=8CYIhojN:wX6o8.VA+`Hc)S
line not.staff 9f07a3	602	w`iG5=;Z9X.:ZVDB?DDt\[f[R[5[=:?KWihpLd23HHDnNlVSV/`R<c(J`D;]JgOc
line not.staff ab9c3c	522	eiq\/@8`9;61uB;d@F=`b_c\>\9e2A$GPwQ\-k-4..Li(eZf`1fG3I(Cb03Y2_SW
line not.staff be9e32	387	bYgJGV(t)OF7]n7wXSKWVU:MBF3BS/TYKlBPVHnK2M5F?M\\6YMi>>bi[5:V?L7R
line not.staff c8b875	516	T`TA:UEf=1=PhPFI3;<_Od[R>dGdP:6QMdoqM[/2=J]a=^ijwGaP(aAG^.$bG_bm
line not.staff cb7005	450	\fAX;Gf]DB9LZNNr7a_TJrjW>?BcD.d7wPYM+o6,P7GWQ[8iRNkSYBUE@A#QKZTe
line not.study 0471d1	594	]RU3;L)Q/KGBUS.G.=5qR\LNLS4N:#P/DhYgSeCE<BJGS]TjXOkG(I6Sa5DPSbVQ
line not.study 0679f8	507	QSSR561FOCMBRe]qCQG_T>bYilOjL%MBGGLJpj\(;\JYCXOY[FNY>XG#lTCRXT5\
line not.study 0aa473	473	OPNEY_iBFQW%UQXOM3P[GDLUK0JLgD@X#fYISGi<LLL]P;,TP)W2]FGNU:;5^B[K
line not.study 0d1b2e	486	WhFLBh7N>E?1eGNhD4@W`oCEGSOJNVFE=_VG_X>I0GCMMUjcNL;EKTBHQRUwZSKi
line not.study 123165	567	fkPhVF)MMM=BVfVE7G0=QKaf;FJgHFOCGkBLX]HB;HIo7wRcX<`];_E8RgA`PZNQ
line not.study 1410e6	583	ZSLQWO@GH[2TUG7TBUL;OAF^BIAh.B:QPrIT=T\V@\ISMaBhUL;wOXEUTPEN^Jde
line not.study 162361	493	JisGeXUPLea:bZJR$AGc[YDSYwGe.M<RPWrKTANO//V]GiRiwDNDBbQ;c=C`mE^_
line not.study 172601	569	i3W=O`@*cC9-KOBN;DOHYbF]NU=H*.NTPrwS@Zc;TRTVPN_J;GFY3RU-dOERmD[d
line not.study 1b724d	522	caYZ?N@W<38Q[m=Y?EAbwY]R9gAiHF6FFcaggR5<9FP]A`NZb;d^<Q9SS8QeVM]\
line not.study 1c0e33	599	sZOPI@3/A?/>gi>;HF8obw`hGU:k@6:5[jfgF_/E6:Dk?fwur7RYSqF;nA-Y4SQk
line not.study 1c1540	679	Tf`6YLKZ<F;4RY4DKFJp[__g7H>lED.@;rV=Nw,E>II`,X_oX5jYFn=MX6;Q[mUU
line not.study 1d9012	505	RcVK/]`NFALGEGefJwZ4WX[`9<8FWS>^Ld9RJ?JJ8P_n2MWrP=m[aBlK[DGQ>4bD
line not.study 1eb632	682	\_PN>Z>wXF]:IaFAOPHOBg?]93@U??RO>FHRK[XJBmB=SYN\TMIZPXLQXD=gOOVW
line not.study 235d68	867	QWN@HPBUG?A[CN@\FHCXwNR\HBGCOODCO>WZbO<KP`NICOAbV3ZXVMMAU4SMMIZJ
line not.study 2a6029	770	SZb>G6>OEMZJGRB;<7GcN[oW=ZDK#>QFhQX\QLA=F>G]ARHlDBY[<\9bS;P[?`Z]
line not.study 2f5a61	811	h]ILT?ES<NBCMT@I=3CwN^QaVdC^40N5CU^V\Z1B:BES?_]QdF_EDdB9TA9HZSIb
line not.study 305233	466	peQW__??*5A=leE12#(oSnOU:t<paMGF8qVnip%6QD4iIdnRP5Zo2aTLH8LfjLD`
line not.study 3060cf	665	S_dF:`BYA<69WwAB?B3OogWVI]9cCIJHWVUfTpH2BOAg:NP`i4aPHRIFU>O`KeE[
line not.study 468451	497	TIE=m?X0RJ_c@_bFQAKIHB-cJ\V??gYJQTdAWHC@ZwJ7[^G<<SL;ONYONUbFa^MP
line not.study 46d574	458	ATGKClYG^8VNGLZNaQ7HE<^5<cU;X`:DhCNV`RYRZV#7ZC>:X2VXO*mlnD5jDI<H
line not.study 47890a	554	JRUDZ`3Sb<J]:HEABS7LZ5S@N2NHOOI^a?QhCLWtF\F56<GPVFA>YCUL#FZFR8^D
line not.study 478c5a	708	SW[9J6HPG2[=HeFGYDRCADAAaJ5e^\a8RPUO<FX#BD6ZALNPW?MQLDG:PNFn8?2C
line not.study 4e6651	691	bZ_`+_4hD<3F]_4BFXDj^aPgIcQi?D6>SwT^;_BH;NaR?mYW]5MNB]FQdCNY@eKj
line not.study 50d9ee	471	Madg_f7qXMY-h<MBWlYTKaLbDRA^:N#?nA@U.G4Ce=FW3?@r/aLQOIWUBaECjNcH
line not.study 55ec9e	613	lbY5@MIRIE5QWYAK<JH[_TZTDw@`<=A=EFYdO]=XCQKc?YNUK<Za:XMC@=JUQPTR
line not.study 5f04cb	418	D:dEQZO0]TG9cJVQQ4LC?B?X^8pD4Cf4CIC<IS\_EO>33X\FV,Zr@MD-XL#D\NG[
line not.study 62f32f	480	_^_7<Q;wMSI'K^KI9@7SMTPu1eHL:68:?autLN6H9ODPQDrrSG]YKQLN`C:^Yni`
line not.study 644b00	368	PNLBT?HVDV3;>c-G-E,meOaaQYJWE&c>A=[OCbLAWgBRDiuJn<ID@>SJ_F#T1U8H
line not.study 6525d3	513	?WcRY[3F2QC[C^]6Q:3RLoD%OwHFOPSRZWNcYG^9PS?^PZDCLO@YCVHATR5ZjS3B
line not.study 699000	462	:SMf@?ZWgPCLR8=_ffKgMjDX/4.IOk;AZLAPRO9qSQ7JK5`BNUO#QVGB9.kUINd9
line not.study 6cb3d3	500	]DPMRGCf2(-JRg<BCSYWB?TWDUWIC<YQ>aPL1cYNPJbL4^a_H?TIJwb:T;NNPFBH
line not.study 6f659e	377	SJw/B6E&XLL>N]Y@PLNB.CUArjSr><k+Flqa7UjS=cMr<I[>A@_<5[/)O^\FGdHb
line not.study 7073b9	469	Y6rOpM_j>hN>_H0GXUsEajV]KKD\8<=U>fUA=KUO)aUDHGQg?Z7VC_CWPV@RwHfV
line not.study 746c68	497	faP9C5WVNGGaOr_Q4OAE_JdUPrPjFQU6UtpYhd\E7@=_N\j_P<PEHJYFwSEi;cN>
line not.study 77171f	461	nUV=[Jbb@RMGLVENJUKMQ=eHKUV]J?EV<SL3K7\NJ[Y`0bBD]bYJXNU@b]+>bwkX
line not.study 8be0a5	603	aW``+9CbD60/fP<GCGDc]laj5h6^.BT9^fiuBI?8DOOl>bOwaUTC_g3Z_C4eDRTf
line not.study 90f3ea	743	p_^>??G?CA#?`Y3D3;E\bY_Z<[8`?KI1HTZ_QY58<MSa<_rVpAYLAc>*Z69XYp?e
line not.study a9d669	772	g_fE@G9@OKIOY_BU>5?\\^\XAwGPG4E=CgiLU]><@C@WEa]S]Oi`9^@8^E>Y=lad
line not.study b08e0d	645	G)THJeh4YT`?BZ]>J8FWIM>@QHUV5@bI?NCXdCT]iOESwZW;=]T4E;kGuV=LFD0;
line not.study b4d752	458	_FaDfJHYLOAEWPOeErHDLR;sKTBNB?V^PIKJ]TD^D0@@#IP4A@EQ&_UFa?W`KEdt
line not.study c03760	391	DXkw^I9UUED[1HCQ9SI@ZaXM=U-C\?FYQBMEQ\4V^HC\E<qRaXGke[ReH`i:OPe2
line not.study c30363	464	HO8QEUEwkb;QVUWWd`Z=UJ6JRL`_%YXjWDiSZj\AR\K:NT^sUUYZniRKfe/WeN]P
line not.study cabc89	458	TXj`4<(TRL2#jg:@Z:BSYQWcJLKs5:E5ZbLkPcE69L@VF^DSAX;OR`Ncs:*WG^X\
line not.study de2e65	441	cBh5]6PTD&OWh\NKQ8:k^LZ[CRDR`0<:BWOW_GA@b7IePgVwRXZWJM9SZKSHrrkT
line not.study ea6129	490	FT1X`V-4M?6@Oe:`W@e=M[Ll0J@]C<4cZYXiM>GM:Y0P)^TUN4FRBSJ-wBRQUOqb
line not.study ea8bfa	422	LU8sT:IhHUdRFO\_M[wX0C\\JFKDN@e]WO8`VNTaE'XbN9XO:d.n`BLTl]>7ZDYj
line not.study ec0118	461	IMJ+j3?GOcnZ/vW>-A:PIGR9gh8ST>G1Dsl>v4O/ja7deniSaYRKHW\@wdP[jUFA
line not.study ed6c93	594	[XG2>Q<Y_?M[SfPJDMB^SKXHD\HU[V<NJhYZwM_DCW:V9]QCZD_J6VT=bI<bNP1E
line not.study edac24	672	Ja@RSQOFe[YPEC_iYKSB9RCQTKC#GY[UEHHGP<^]`hUGUXWS;[BcJFVQNEZGZHVV
line not.study f56be2	663	jdTD@M6N7CV7IJDIHK:[VYZQGOWZBIGRFYw\NX=?D<KV9KmbTB[QMTHNZH>UL\WZ
line not.study f6d837	508	$H>ORL`OOeQ[TCeIISnPHX?QNNE>oX`ND,=QT9J;\LSXS]?SKwC;NFf]GKe;<>D@
line not.study f78521	622	UwjW>X@iL?A6LQ79C>S\h^\[:eMe0C1SHcqf[k3Q4I;YENgf_BfX;lBDSS@^JlSg
line not.study fc55a5	720	E\hHKJIRMVS=IYOK=I>NTTTQNW=YHBMJKJ\oPHXN<CAQQWNw[GUSCTEENENY]\[`
line offer.clear 033c77	407	>mDE2W7BER6Aj`Rn-_IG.>`-We;RdCm9VT^XZ5i*OED^<P]a[D@PA?JS?<Lw>LJQ
line offer.clear 0bc5bd	432	?PG;69PK1DH=>TARDD@K^XVaSVQ\67QFPCN^VAJ>^M2]G3fSW2JHQq:>O??w2FdC
line offer.clear 0deba2	503	KTE=)LWTU&6JQH?fkWN>nSo<E8B`eO\0<Q0N=?S82I#RFAMPb4aDaF`J5-GYJTRO
line offer.clear 106c0b	614	1d^BC<[dIC4:J_^W`e`8ZPV@R8;[kZiEW>,v<1[8PRJZ9BMw_@[Nh=U?F8IkFJD0
line offer.clear 1309d3	635	I^D<DPQ]CCN>RcnlWf];YLU4Q7?ajgk=L,;XJFb9M=W^P=BOR;jw]HPZWGMM:C@P
line offer.clear 15496e	541	NaS2)bL]'7]MTIiTWcRR?DSG@=8R^UH-WF2w87N3d:;_1\?mQ'djX+T:<5G_ES;C
line offer.clear 15f0df	375	O\DD_VVoU3CWcpdJTkQL-M]jDB4'`LwFmEVc6?d2PCG[>=QPNVb?jmc1hD]Y2SLT
line offer.clear 185843	604	<PBNH@SXB>DJXOnwL]V:?BFLC5;NoZdHc@5PH<^K@5@GNEO]MEPXUBaLFLOMEFH@
line offer.clear 1908e1	540	:RMCOPL]J<=IWcN]VifIS<EGO:HfXYw6i:DTDAHCGKcb>HFe_*bcZVJR7?=ZGKDB
line offer.clear 19b3e0	557	5AOZTf[DpW>PC;SIqGCFK071EOB(]\SQBJ6#]=SVX_E@B>H<:@7MQSkQWHsAM8`<
line offer.clear 1a0081	505	;EJ;UPM\GND@YHEg_jEQEEMMCNPBUYHNK#>M9LNDO:=VG?>ZHKApOL[]C\eCCN`J
line offer.clear 1c7f09	516	[dS9EP]\[UVKdifQeTbDD3KRPA?L_sR:ZECw?We]SF]WK2GERTW9``JCKIJX9HB<
line offer.clear 1c9f56	586	Z\BSAKU[<FBBO[``OR_ULUT8BM4RR\PWEIVMA@W2F@Ew<FVQjHT`W8WC:H;ZE@A.
line offer.clear 1ca965	457	B]GK\4iWSF`;FYdwjYVJW(TbJJ;\]IhOLGi[adkE5Do`ADBKN<]XG[cFZK?]GWGQ
line offer.clear 1f3fc8	580	KaACNXMV?PFDN``sO`WC8NBEECQWXlc?hHDUZMK?`J[AL@C=Q=PZi7[/J@EwEK>.
line offer.clear 20e575	335	5ac9:6PZGA4KjoX_a\JJO1;LG#AiUgj1];IAFFkJIIALM/<PXCdtiBW?6VDTLVNJ
line offer.clear 2123ed	435	RRRNK<o]JBARXofMpSdEL=KRYGQZdw`WOBPI?DBK-@O<<C<vcLS[GRRLQ@QDHKQ@
line offer.clear 233169	362	`<P/IQvD6DVZp#jipFFY6[O==KX51oeMlL$meQ[OTK1PV6h>ZhCSIPFYEJJd,RAN
line offer.clear 34ad0a	410	[dFJQV0WBWQ9tXjQgUw83>(AB0Wv]NLQmW<YL6RAZ)XY\;7f@ana:76l-C%r.P:6
line offer.clear 356e63	446	WG6c:HbFBDRbQImOmG@>3#<SGO37kkoNoJ#V_)fNFPX6C8ICUTVRWJi:`R@lH><S
line offer.clear 3610c3	592	UWX?8AKEWP+??GYcT;NBEE>>TA9eXaF^EXA_WeG>7KTeFWZwaHo`TL_XSREYACNI
line offer.clear 37ee6b	426	FnSL:Ief7/VIoc[htfW?TKH<B5<Hw`sRl@(\P<]YENQ\>+PnWB\]a6E@8M@ZBARV
line offer.clear 3999a4	372	;E>@gOZ\\`RJIap=X%_Hq^S&flv>?bQS5;eCqS`>fi#]aKPNeI^S>EsGVRoRQBBF
line offer.clear 3b7955	473	WfHN]LLQR:$IFIUlOVhZgGm7WP+]=@KO#Hmc?RF1FNNh+<C^f)vWD=HO7AMVShb;
line offer.clear 3da4b9	570	IhTXL>Pg@PH6_\TQU`RUH;LJKKAYUM=ENPViOQCIPATS;@<h_KwM^NFGA[FGGRJ6
line offer.clear 3df944	592	L7_]JX^Y@VTHoA:TGLlCCOFOP@b^GS:;KRO'C^HDZ?dJ]ZYQN^@BDRPSD\L2H>Sw
line offer.clear 46219b	580	]t;>2=>]67;LUXMjcXW@/HG>6WHMYTb3lDIlNZ_3?AA^7R:wU=rg`C[gB0;]B?@E
line offer.clear 4b0139	531	T?D<QaO&FSJHdbY\OP\=@S<6L<AKJsFH\I?PLASWrZFNKDFFd8\w[DhJC;IJ7SK>
line offer.clear 4fc7a9	410	=PS*M/X_I]_FK2Dk[kQ/29-c@-5KP<WEL0>eMEe0:/C906+[G:?R_3<#I\CBE@_F
line offer.clear 51a64a	363	NcY?+BXQ6=FCsTOYIQ>Iuhmhna8\-1_LI^GjeV)Od<?wWsYhj=`KGgVm5[)^Pd.u
line offer.clear 51e454	610	@^6PLA`lLOLLB`Ug_ca3=7OOL>QSLhw@\I?YCKhPAOIdCGO`UIU]gIaA=MJOE8S2
line offer.clear 5405a1	536	PWM<4VSXOIEASTWXeVl3B5<9@:JKjwa>Z(TTCI@AI?XPED:h^Ef\XSX=5:TVJRB>
line offer.clear 5464d0	422	JRnXA3j[%4=HTJ8`SYmBB?QF(TMBZNW1r/>^5>K9LF1N7FNoD2Wt\NB#8@5PIA>@
line offer.clear 565743	463	ZRT=WXM?NCS+i^DL+DDQHD_eAD*G2[g2WWIwkQ87W66LKQcOQ>MK&<F;GDOeYmPD
line offer.clear 59380b	550	FpQAG>k`/@MAe]Z^L_gV?G387:Dq`QXEkA>`BSaCTM6f;YGnECPwUNe?JB=`2SMB
line offer.clear 5c67f9	438	SqM9S:`ZCXFQRwNBHZd9T6S_>M?pcYgGd8Qj]9]:X>9qBRJf_D^fXY?CDCQdLZYQ
line offer.clear 5e0bd8	529	[wVROCNX6D3VTs^mFVYKCAH<SB>GTcMDW<CP8D_F[@MU3Q8SnQ_hN>pKGEGZFD==
line offer.clear 60ecee	385	A^U76X`jGWCJTdAfK[aSM1R;O<5[Iw`?]A?n;6;F8R[cN]QYa=drPHY`WSb\<HIH
line offer.clear 61f621	467	:OEGG;@[SH:7T\WhhhXHYJDKQUFPWRpQiA6w/Z`SI?GM7VEW`9NmS+aEFA>L9FAD
line offer.clear 6205d3	433	Qh,K6CJi_h,UoMcktWg7J#MFHG][ghMZL5@GJ7bVXLLZ3CBL`ULU_>op<bUD;QHI
line offer.clear 64b24a	501	^MOA?OT:8J8MEa_\GTTOkNW`CJBVThYD=iB^HMG#7@KP=N=OUD`lFc[C>-EYQX;S
line offer.clear 6c6258	552	MYZA4;Y\8JKZR^Rlf^wFFC2NSH7[^]T@a?G_H0HINEVE\I@mM?[]tIYDL49@J;:K
line offer.clear 77e0dd	412	C`G0oKdHA]L=U5TmacZ1>XKTOGUMVF:>0TW?LKdS:RTXEP-s^Tkw8U@N`nO2@a]M
line offer.clear 823e11	513	H\I:37P\FGHG_qgfbQeOI?I?G<Vlwem<NA9PTX[Kh,Ma;V9T_4iaM=[NIK?gG2?T
line offer.clear 828a91	541	EqA63/VP@?H?LlgwD\I?7O^?]G=j^OU-[JKgL?YD<>(Z<TN]a@lh\HcGHQHPLU)2
line offer.clear 84a1bf	650	ETCH7=PWNIKOTbJXWgcB@?E1DG5eSaZOl;6bRFW7SO:[DII`U?`^^=l<H#;N<A9K
line offer.clear 84b093	379	D@/Z@S^OCCabmQPobXE%[E)4LMSZ`eI`JJIfJ<jYmO[DRT#d8>>PFGhThKO`>:9E
line offer.clear 86d7bd	585	QnXJ:#ea=L8:I\L]UhJEIcXE=RVnXYS>KNG[:EN.DE@iUE7[`cu`H)f<8GSNQVJ.
line offer.clear 8a79c8	474	>Re;TKSbBe<5i88FIjVw5RX`,I`TBKP7>^=d`mOUrEb[c27eCGRTkJ88L[GS`S]N
line offer.clear 8d64b4	550	Z`R,:R\l<<67]m]de[W/F@g.XN5wBeeJZ4@d3=oG8=MmI?VeV:s[e>G=M=7l9IAE
line offer.clear 8f85d8	366	MF,SR#vfjeTZ6kfFB<W9;.*-]B@PPlS;Y<Cj9jg]VTbS.<aW>P@mUYc4=_NiCB36
line offer.clear 90a7cf	404	,OR5SXYl4dG_>fNpQVY[BN2;Z97ZNPR;Ut3c9KW3]_C<`G?F`#Uq5KK<TG:GU@MH
line offer.clear 95f345	524	%=NA^>w?HAONiWdLuiXQ2M/J^NU6YWObVHN>9BUSJL`D\7ZKnSCh_DNH/`E:IJKN
line offer.clear 98786c	679	N[@L=JVRPS@Dh_V_SHW_=LVGMZ=MMBV4VWAwWIM<VKLPBOGZbAND?P_HI=FcBVAe
line offer.clear 9dd7e6	542	`fPBeNJZS?-CNTKP8F<EQX]Td?>N8jOBD_NejLV7aZ#eLP;fm7QRL[?4R@QqLD?`
line offer.clear 9f8ccf	453	=G??H.[cb'OONfmo\[MCS)J?N=Cfj_eJ`5AKE,j94<NZ::KdWOSwWGaHTTGkKH$4
line offer.clear a588b7	924	JZFEIHQWRCIIU]NwPiSOLJICGIJM\XYVPDJZJGUJ<PTOHGKTINXjKDCF?6SPD@JJ
line offer.clear aae565	577	BVDAGEoX1U=HTQ\cwe`FJ3W7QLEUcfmV@HDg><\G=E?`QNWYU<VMTEXE9DEa5P=>
line offer.clear ae70d5	572	MjM`2CQ[R9XSHivPYJ7BEQT9SPLaf``1MGMwR\MCMK.UTWQWiKGDIQYVLJSq-[NP
line offer.clear ae8df8	548	RmNE=OVh8BFDUV`_\MMOFIa>.JKIUU]5OPQp7T[7OCHbEDfVI>fwRKVPVD=SJO<E
line offer.clear aea8ad	482	Re`DO+lm9Y=,ZajXpSZ9C7c:92GoNIR%]MKq1?]#6MQiB_F]nAQPcch6L>7aBh-3
line offer.clear b135ce	639	gYNDI[CCLGWM\^NSPPUHaUXVSXMRS:QJQe^EORO>SE>hSKMcUWO?PANWw@CC=AYe
line offer.clear b359e7	407	;f,=CEdSV4G8>wYftUO@MC<Z@MDtXVP:`*QdFCeL;NAa7I^`sUgakFa.9DLH0<C9
line offer.clear b6951d	614	@^LFAEdKOLQj`^RWe`K4SA6>ETDFhjrIb8IR[9[C_d7]SMC@VJX\W0YHJb4eHBE#
line offer.clear ba1f97	429	Q\L7`1KNe?@cU[jniH_J<:UG6Rq1Os^A^:DiK\g8A@PTPODH\5ZaFEbIKZSS#6F>
line offer.clear ba436b	540	Ue058LhiW@J5fQSWlg`=9L3>8=<Vj^cJdB(PQ:fABMEY/KT]RFniT?wEEG?nAA0C
line offer.clear ba54be	352	XBOA1H@lQQDUGwCJ@w2GU\Z&J\0tW9WGa#`LLZmN6I*tGTZok7iSgR@2J4ZXM<LN
line offer.clear c04b1b	458	Bj[4HC<Y8@KQ]WcuFFbFVJUF90IdwT9BOGLXPReVZ.Sb7SIQTNO^rT^VFEE\GHI@
line offer.clear c65eb8	552	A`a>PP\h?=1@7dg]QgHEJZYZLj?tT_[K\UTbUe>9HJ7bMNQUM@EwL=f>NCRdGTO=
line offer.clear c7d60e	478	EnIF?.evESI+gdZNIat8,H67VH9swHfJ`>CkIG[1DMWkNMD>ZJL`bH]NT@7^IFDF
line offer.clear c85d9a	521	cOGBAVTHENIL`r;I@NPGIjIYO<KZ<DQRO\SbGSOUB=Hf@QUKw>PMCHNN>=<cF\9W
line offer.clear ca76da	662	A`PO;KZbG7ANWXV]NgSG=AA/A2SVfabGc>-d6BwLB&LRKE4cNA][o<dIKBH[<9@F
line offer.clear cef9a1	496	CQ.AL8gVJK?AE_SAKwbDO7A?GCIu]f\)aRKXLKeDMCReRFJoiEccZ5D2R^\L>QDB
line offer.clear cf5a94	464	QIGP?;O_B`F-M\erLN>C8LBO:NS\PDB-D@Aj==V?<:5g#GCeu_cEUHvW@:ZgGD24
line offer.clear d3dcfb	482	;FAGU;b`I[F^_VaU\Zn>=`V7VG@LZSV:^<3BO6MJPSWRYC:GOKQweDYPLKGRP7?+
line offer.clear d4448d	562	VV?^9p<8RD]U[PRw[F5`ACAKJNXJBE]LV8;jaK>^^=<2SU]?=:;<7PLE\?BpD_Bf
line offer.clear d4c75e	444	7ZZ@9SYaMJRSNa]]WUwAS?DH:>Ig[_XZf>=K93pC:8LgXLId[QXh`7jGAV>]1HUB
line offer.clear d75bb5	451	c[R=7CXk=,=LdcSw[V$J<-N]-8>ZYie'uQ*r>>gW;98Y54ISZ5l^h.Y24W6M?D^H
line offer.clear d7886c	533	NG5O8XGBG;l]YFcFY-KHIhUI?i_U53TZ\AJd_J8GwA8Dp[V2DVIK.WAVZRKb*NHV
line offer.clear dbdf11	447	C^RUE5YX\JLTj[ig`Xj<AD>LG.AFqa\Fa-ChG7ZIq=XHR?WwHDnk`W_QHITc'A@D
line offer.clear dcf5fa	498	OrTAC7lbUGLPZQJw\_YGR<[SGL=;gV_B`B3o;EO2>ISG;:C^LSZbbLj^8&Bb/FHK
line offer.clear deccbe	532	GPF?>KgQ3CT;TwheJeVB@OHI?EEV[[KMcTUs@;_?VEAW?=@UXM_hZFoP?KFYMEC\
line offer.clear dfc967	481	I\@L6^_IQUYVCZeGhYHAOGK;YSIVRPwGo7OZdLeD^D;JELp;Y8]@KZX&ELWnHC:N
line offer.clear e077dc	482	6e4@1<wfL]8`U[[wu[g@IKKLGJ9@j`RFc$;hPFZO[EGKV<5VEPkdYMdY2FIa9=L>
line offer.clear e265d3	623	A>aFLaQ=NZLGUMFQ7K=XTOQBRkaNS:IQ;kQ=gOCM\oGTUZw9>QMGFP8AOPVEdfZU
line offer.clear e3ef10	485	If/I?.pW?76KFm]`_wnD7BC6CAH`b_eAjEMYO?b7cVW\?HDE<:dZPBSF?8>ZBN=I
line offer.clear e51d05	698	2@D=WRkIV_RR<ZNcD9_>P06BaYS=bK\@;KLLKL\HXRV<SQSM3aF@?MUGVVHw]=XA
line offer.clear e58170	503	B]JL+DOfEBD<_\O`DSH2V>T4OXGTQbwPrK<f\BV=F8?[7MUNU1[kGKO?E-#WF9CC
line offer.clear eb86a2	429	Es/L?Ue>lE)`w<f^eH^1H(<E`)LAicekFK?J;Aha<TF7OP^;lRLVZMnWa:lMZ+OO
line offer.clear ee0b73	394	Lw5`PeCUKEXSh/QXK5RTOJS2@g5U.Ch\nCafeJ+SOU\[RS9^J;P+V`Qs[K>Y.^(`
line offer.clear ef7acc	430	Cg1A7@Qm]6)EQcZcY[IBNF03N16gw_Z;[KNZNE^:ZdKd8SQUPXncKNSXI@V]KIGC
line offer.clear f13f7b	405	1Z[J>Uh[RH5I@Jkdb^wJ6@j<:;MfTN^Ue&GXJU`HBMMIGG-_P=XZ\DlY@8NUI:Ba
line offer.clear f161c3	608	STLL<IbbTVH>[VVe^Yw8I@8>M3;UgS^YHG8R8AYKJAdVDC@fNOR_]HpICGFSDBSC
line offer.clear f4415e	445	<T.JMAbV_KgENng]fN_[.V<WsZbLstu>K>ZJXFUL`PM6nH@KAN#ZFQZFSKFF9=E?
line offer.clear f58b35	480	KKBN,8WWG>7?TtR]OWT=RD@S8M8tonw6Q>FaE<SK@CXOKF>U^<pdi7Y7IGGWPL>I
line offer.clear f70db5	360	TUj;MI.VJwB?sI6jE3r]F]ma:UDXQYFVUm]f[b;ED@<IJ]`g\cp>TiAN`P2bgfdb
line offer.clear f75df0	580	CiRN<Ne]MHBNV\YXZ^Z8P@GHCB:V[Qb>`IG^]GMH.A?WDH;]`;^m^?wE@3C_AONK
line offer.clear f8e2b4	480	amW=ZCRrAYF7[rHfRPgM[WD\7P4_RPU-PYMb0qX<=0TiFV`r\8^dIwH8\5G[<a=Z
line offer.clear f9e004	593	4w8LIZSoDC/DMqVh[pfGDKG8WKIehK\UWO;YP@STJHONJQJK`7]OUU[RR==V<T9Q
line offer.clear fa3ca0	596	Q2HPTRXIIJEe<CK[ajJwKPDQaIJ7_C1mLDW:ONdYUM_BPBIPCKD[\JhOFmH:dDOU
line offer.clear fad3d9	526	PhiD#RfL1\@NaaTOP[ZC]Ne5?KMSTPYB^NYc=IADUGHi.NZ\\K]RB?bTM).l9I1F
line offer.clear fdfcec	400	S>a9F5nNGZ:ZoUPw_jP9DH.R7DMdYQG<KW8nK6k7LaYI58Vm?O\cWdV=b;=ePQK#
line offer.clear ff0819	518	Fs+=?Pb<BHOTEcaHaGjNOD]<IAJY]ctOlH@k7JgMdOBSCR6JMELk;dw>?GJRAKFW
line offer.clear ff39a7	438	>OlIF9]X>Z;M_TXWmRS>;<@@E=<W`jU>TX2mN>cBH97NT#0fc@VhPBmD3<=SHO,4
line offer.terms 058dff	623	TXa6C;AjEKK_QUGd^^FQJFa-/L9CIi[J^Y#GGJOE=IC74C;`dS[gaCHU==PSLA`?
line offer.terms 214913	558	?K_;hFWYZgJPBdV[O^PUQYMMOX@6NDVBYJaUKCc#RNKo>QARiMJ[DPgNS:LYKPIE
line offer.terms 31ac7b	495	_6t_dDCOINoHKEJhS5bWOP`Y4RvP>434#WK>7]AHc\cTTMn[?OKdQ0CIT[D4bT\Q
line offer.terms 329580	540	N[JHFIVa0)D@kqOqLfMN=DJ/755iLEMIq[8vAV=;#?Su<;OmODVWXS'L7?>R1E3E
line offer.terms 46eac7	387	TK>p_RLRVU1`iE/]VQPWgdsW,[NANMLP?,lw?7AiM=EbZ\'Q[QZ]IFP075BiP5I_
line offer.terms 4837e8	470	H4J[S:n^ND):TOaO`\i]WT4bUSQPb^J2_RJ<RVD9hLPIPS7eTD<aJTwKJ?AFR0eA
line offer.terms 4caedf	716	GaO=H<fa>PD:cYSoagc@H1=TE@CTZ_kIwCFX:D[JPAQYEKE_MSH]f;PHD77[JLRG
line offer.terms 5d6e5e	421	OZ@@#NuP^;FJjgMKXLFNGBS=PUYJWpj^KZFrFOeC:Z9Q_]Pbu(c.D=h>+OMKAK?G
line offer.terms 6ad660	363	N@A6;JRR[>R\Af]hkVH6[=QKD[-Atbh:w..?T<j0L>)VFO50pYdUn$qE-j[`K8V;
line offer.terms 720111	454	G@TR<:`T5mV=KfIMJ;SVPP;O[hZV;WSOX[OEZIM@`Y=qeSWba^^O;w\[XkBJFPfI
line offer.terms 72510e	576	YXbK[?E_>NJ9ZJ[kd[SKAH7D@D8IIZ>/_O&XKXGUGAYKT@<aOVLw^UKMG\A*FXKR
line offer.terms 72c5bc	866	*HHPMUUT^HiLdL`kXS]>5R:+=XGHRZeX]5@VI1XVbLNMK>>EHIKwX>bV>PGWM9MC
line offer.terms 748819	510	IXIWKRbiRJGO[[Xv[wICG2AOHRPSsS`>c4LB?BBCUJJELDBf6RTkYVcl<NNUL?RQ
line offer.terms 7704e4	394	a[W`LhLf3OQ)q]ag^lbPdRhW2IMcDYP3oH5\NXL?L#hwW68RwKQaVPUnVL?l1i^9
line offer.terms 7715da	950	CNSJOFUZMENKRKSwVPUPFILQFJMLRHVQ]CITB<RYWLQIGFBSNENX[W[QNEAJ=DMW
line offer.terms 7a8677	562	F`YL6,d]CNK1UGIUZTTAKYRLEKNRbNZ#\>S]Q==?bT^ZP\D`Re;SYC5T>;@`>H=J
line offer.terms 817d48	327	]dHQ)iaN8bBKw5WvP[ZceThi)Q8RnC.hE_ccwfXf_[ASNSqJTQSTLTjUc4LLtPwE
line offer.terms 8566f0	399	USA8C=OG?*MOPn`KLi;XldqJQM:jnnV<vMawLFj(MYLm2ZKY\7kNPJbM39JYgTC6
line offer.terms 874857	832	EG:CBE`ZLTNIYX\e\X[?;?DEPHRhbaYGJIBTCGUJJASWNCILQFNw_HRMGPASGCGO
line offer.terms 8984d5	463	JR.>3\S_6PI6daSwdYaRYGG6B9,KfidEX*BWZBp9365a?8V`G5dj]IWV;D=eMF=L
line offer.terms 8f3b89	605	2`:GRGb]B3IKw`fTlm\JL):NIG;eX\J9r2:S5C_Ph?\DM9?jMBYf`9S_5MN;:DD<
line offer.terms a7c2e7	595	90Pq@/ecIgZKWEN^wic]1E8M>L[9WIS^iL9@56GVfDV7Z5IT?UAQ^?iVNEdIF=e8
line offer.terms a923c0	471	TP]>KDJJE[;CYcUSCDJMUUTS=DHJK>DBJVHBSUI@NN_gO>D_W?wkU;=FQT\aRMCP
line offer.terms c75215	443	E:BXl9cNMHO5Tfn\fi\-,:^ZG:NDsHiNi;S@KJLMTNVDS5>K=VMlUF`?XSMSG,I#
line offer.terms c8ff0f	651	>NJDX<cQcQaLG\Y[X\Q;YP;@T[w9Y]OOHMMJNEJVuRTSiGgEXZMWJ:STJdXK_PMM
line offer.terms d05a0e	521	;6T_]CWV]d\UTCM<cZ`D?];\_ls1VI_^ZB]NZEfpjAgIJ<IQD^N]C>wG6VL7_LSP
line offer.terms d25f7e	554	;E8DRCbOdG]QOTXOaMP,@1KJRLe5cL_D<2FMQBM\iXTDwSbGFLJXSHNXLTNaY<=H
line offer.terms df814d	505	5[K6Q<Uk;C#0^IOk_YYRBA_N4;BoXPB7hU1THFBAZ<OV9E8LkPI^oaJXJC?PZXPW
line offer.terms e1c77f	470	@VHKW4hgXXKSOSXWQTD7EEKJ?<AVOSl>SF<gIAYCRAAX?>IMgALwY>R.;ADIFF;<
line offer.terms e447b4	495	GCUBM_;=kOOEA`a9wHJTQI`=YPa8T?rUMcRJQF_3FgNNTOgMKSVJG]kIEWGAD[X7
line offer.terms ea5371	565	CCQRJFd\OgGUOSSXwSW?@:.VYPNHihLKg:H:DUFV_J>hfGKEQ`IQPJmRGpNLG=C'
line offer.terms eacfcf	514	1bA=Q8r\He>UUav]QoWH\3MHVSUZqIh>\#<YKD^AGdCY2RO]mE<Zu>hO=]RO8CNG
line offer.terms eb978a	433	?VP^REOVTn_=X*.SQlVBZ=GLcfWKG^=wbG>R>j=Nr]A3K/,UPlOF^7G=QSmBIF>C
line offer.terms fab060	674	Qm`L\9NoO=:4nsafM\?CWJgLIG?ZCBRABLecQS]&>I9w=^PSt;c[RUJ<F9>U6K`P
line offer.terms fb7279	457	IuWJWQK[M93:ubY\\]`.LEKFDLNI_Sj9g;)[K>gHN>EH;>=fd=wisNb?26Fg&W;E
line pay.lure 49a576	452	cZwU1aQKYF=4V=:ZVQ0@IvNf<JLV<K4OYS`^CXJPARV]JkH[N`rbGS=M^81ZZWPO
line pay.lure 7d0466	508	[EVYf=8_>`BUZ#6<CRW_XMEmW_QCTN4XS^[N_N?<g]XTP^bNjUN`@YF]WJ'br_Qj
line pay.lure 803281	495	AWZecA6^YVD5rV(=/A#VWU`X9fC_+*04reesXt/-YMGkOciEiLHQ@U,S[2>^5aIf
line pay.lure 88e44f	490	fJtR?[?_?@1:uN#B709`obYg7`4m05IO:jjPcg:VBPUn;gqVYI^S<P:BgBEi[TaX
line pay.lure c9599a	554	AmD>]WhfL=9U>[OerNJ?RCA:C-]Iw_RGQGZGGT\<ESP\M:DML:JlMNa4R7?LPLDP
line pay.lure d14732	515	cLTFQX^R?VB@pNAkRSL[nbY`P[LP^hX`F^SeMbHNBDJaJB>d`LYMYJgBV5AYYIwf
line proposal.availability 04ad95	593	UGGUCw:SN=KIRj[dION^m^RJTX=>WMPRTYhGeMPFMW_bIF`PRIOgJ\[>YOMdDZCB
line proposal.availability 064833	522	^rZ<9`?9<S;EO=;CT\AbmTI_QZ#Q6==<YPRKWR[HMcHAQ@`b[HO@AGFDL/VR^bXN
line proposal.availability 073c5c	465	SwN?Ba.YV>=TQZ2E61LMP2WTLWOHAIDH?*YiATUcHOZ7=eOFWLT@KoI@OFYDOA2`
line proposal.availability 09263a	697	R_I<3W=@]E@d=UMRMeDFw>nE<EBWWSFl8<]>aVNQ@Z?TPKT<]@eTVBTDKNMaQ@dU
line proposal.availability 0a85e6	429	Bj`<GQ-'?aEJO?LMi9:#WSFCD<NLulA`K)A==AeYP>6Fg1Z'QE\Ui<b[*IQJ2@^F
line proposal.availability 0f9fe3	379	8ARfM#I8?PQHPSLbAIPshcwOOGFGTPI>RXdP^U6*P>ikIBXXVRKt7_KJNAQF@vON
line proposal.availability 0fe66d	434	VHP;8R^OF[B;T]\gfDvB@E#CaWoJ\LHEVC3EC;[JP87Um>U&EWVgD9dA:YRIX:^=
line proposal.availability 10fdf9	382	*?S?NU+FdU@i'^[L8FsNPw`bYsTb>]^Q5S_>fKE[-H]?=0U>@[AWkqFKXZM[:GGC
line proposal.availability 154547	530	=k=%<rB3YKGc@B)MVh1Mw4l+HJ07f_>pFONLc=qb?hLG6ET;a6sIpGgM=)a>nRq0
line proposal.availability 15cc93	456	<N^?Fh@KncJeWN/MS6';[3d#C:;AIOK]I\LEoAs_Qd[=_HDC`:c]D^U0D=XFQD\[
line proposal.availability 18f728	457	BB;AIHB;`>8a?JQiD]B8gD^Ce>OQgn@[GZC0PE_]DoE@7jHAcZ_9W?r<g+oGwLdA
line proposal.availability 2543c1	526	KaNJ?_<>p@FW<aY5llGG]#YZOPNMYWE]KANKRUdRON?9W<E<ECQ4M<WRGHPQ[PZF
line proposal.availability 2556c6	397	I]wE<h;G[:Fb[NNV[FKTa>mPL_G_IIOOF.?9ur3f>`5J9CM6CA[hhre<U;m7MQUA
line proposal.availability 25735e	645	]Y`SXH<STIF8H_OdMG:`aQ]?cK8wYASVBoW__TN=>L=W5\JVkHJbK\MZH9ChJe:W
line proposal.availability 25b6b8	711	fcbX:B+KD>@9Ll5H;D:tqcXa?V0XM;@C8Sj@VnY<<NSO-```w9jO5O:Ci=TRSb_w
line proposal.availability 2880f2	443	GFMRLO]YQNL=dIVGX.^b3L]aF`Q@CSH\MS<F<#^JMDfcP2K`OIX4XE?STuZOeETT
line proposal.availability 29cad8	531	PM>wKOEEBJEZ]O@<M[W>>^JJMPJQZYAWDILO]9ORLT\EZ7\MEZHXfV\CGVdR^NXA
line proposal.availability 2f76bb	456	;@YWoVEC]bV;ADEI`\w=7[?aaFZMiCHiDI8>6DNg_baEJ(>KGI-IY7QA@h\7\A[M
line proposal.availability 3305f1	521	NiD];wXROMGQG<@K`WDHaUU6LV=_YC;aTQ`BeRFQ@hOM?ZLEpGOLZGaF@8[^SUUU
line proposal.availability 3c8320	442	LE>D?W5TPSN@:`U?Ys?P;@Bn?^WQc\eJ]0;<Tq^DW4W``IP=G;86IZXDK6`Q=w'b
line proposal.availability 44d3cb	488	+J=0Dg1KbHVmUM,GV\KSVIHRK-I:S`;`M4VQwJbhN_@CgB9CPZCbJNUOL@qPh@Vc
line proposal.availability 4c0fd4	468	>WT=ZPXa\CHqS<:Hkee:wB^DRI]FRL=aHR<W@I@VGRT*dO8PE_MVgQ?3<KY8i0R5
line proposal.availability 5164fb	472	D\UGQZNIOa.LIrSZdHOFc7N?4P@KWOMVPhS:E6dM=PFUNBRRVA=PTE#XS@HbQhPC
line proposal.availability 52fc52	516	,R--5LKMb:Sq=wFNFM3F]4XF_MMAke_NPIc=iGdJVHDATfQBTKnJOBU7F=r[`YLN
line proposal.availability 54c939	712	MbT8K_EJL>@MPFHN_4XR\ES@G>NSLE7GESO[wWDZ?T?PACIA[WWVASJGUM]UX^Ca
line proposal.availability 5bb9f8	434	Gl`8UVQUDADSK-)ShP@Q`^ur5EFXjLJTWMRL:Gde6T75B:GYS%b5W(wAPKF<[Vl9
line proposal.availability 60f00a	391	I+HRWNdKhwTYEG>;\EQ74WHnDG]OTY\3OQ2/v@JLNdSi^TO8MY3`OGULIusX*>NW
line proposal.availability 621d06	453	?DLT\HmM6AaIJ8[,LPFS#JOL[pJ:D[bF`Y>WcNT??8iDESdL9B6gL_LsS[@GND>P
line proposal.availability 628968	516	V_GN=^S/WD#KOE=UG?IS>VY[<<8IO:;gDYEa7EW`IFC@/W;9C4JOQZe<_NbSEM\X
line proposal.availability 62c56e	502	:jC;/RZ0`DCcOAXVcOK^f6`9D4/*pPUQI=0;Q:NlKaRP^#/0l`F9VBO;;>SR^EK<
line proposal.availability 6d5e19	575	2M72RHLIsVXi6[WTo`5-V4F8\Wa;eUWMO:^9^BVeVoN5NQH@Q;\.W=\OWRnJw1OJ
line proposal.availability 6f81aa	545	L[5K=T6Ow..dPO@5BX:LiVG7UD0WKiEU9?T6mOSCBf/G+KF?e@XGWRn53LY<f:TD
line proposal.availability 73aa42	624	C5iLAXVSKYdEXN4=[ePP9UVeD[`BCXKY_AGM>4YwYD\3I9@]GVaJm39UBPBEcEiD
line proposal.availability 75717e	816	MDUaV:^VBcbI]GB?Q_VXJaWTOVJAIN=JwUM@@V:QW;dTGFWTQ\EUNPLH<dIRT]aP
line proposal.availability 774942	430	R]GDLn:9g=<Z*L?KWXIWF=_'8EZFCK-qED<HaSLS:[=HLDQ6]CmZU6wF2JH<c=T:
line proposal.availability 78a039	594	CBUw/fC<D=>NMV<:MH8VjTfSHCNLBOJ^SA[c_RQ8BQ:QSOR>S=YaZEHFM#GNKPPL
line proposal.availability 7d026f	560	VwiG@9>m]PFFFRG=:51@P\YK`RB2HH<ORMfY[JYC3PO^*N\JiRaTWA=Me@>h<lfQ
line proposal.availability 7e1162	472	F_IP=a5%`S-QR>B<>\+nQOw*D#*<WZ9r30SEeM]EA@F@KNM1U;KEVOSB[:XL\_aP
line proposal.availability 801701	423	CO^PUQ@MUDXW[G@IVwL?FJQ=NG;JONFX>UE`FO8W@OGRJV0TPLRj9T^IcQhnMm\X
line proposal.availability 83a02c	423	.]JABf7O@.ZJU4daE8M4LgX>:Z1ZXFjuI6BcI?^J_tDX[K)ER#\D>VJ?h6f>;:<M
line proposal.availability 855571	571	G_S1DT>=NBR^B?DGJY<J]EYCAJHCn`DwI?L5_8uTITCD>7J7gKb7e1eC7@]@aEdE
line proposal.availability 8b3eb8	682	D\S>AX;P_@=TEDSO?I:WMFYCH=B@RLJS>HUSUNlNKw5aDMhIQDQ7WAqIG<QOfG\]
line proposal.availability 8ded75	516	=7Y[[Ow`MOf3P[8=fNQ`)NXLKVZOEM=FSO?=QJKKc:KN\E0B9\.6IXAcHT^C3*A]
line proposal.availability 8e3c73	414	QNQ4FLL=B]TJ@f57C0JGgXRTJoWw>;=._McUjYs4KCCORN`aiQATIGo3I]sHYWIA
line proposal.availability 947b79	571	GWD2>Q<1XUJY>DBDlFKZw;f:=H1BWmEk=Oc8Q:[Y?a:FK:JBS7[:\KS<CC`A_A_J
line proposal.availability 99cd4c	500	Q_e8>OL]=5KLRaPRHE@wa[cV?a=BNQNQOWgW[KQG=Z.S>HLGnLZeLh]I\6DGVZA_
line proposal.availability 9b03c3	641	C9H]X?U=AJw8[O:Ie^gNCO<mNRTEPKQMKq-JNOD_qBfMFE:U>c>][UbPOj<]ODVZ
line proposal.availability a2d41c	489	9L8FISNIa8P\@09AkaPSX@LTH=DAad<]=9E]MSMfD^ZF?1F6YYKBfGYJ-RwDUPYJ
line proposal.availability a4ed64	506	J`S]=n:NN*1ZhA:_JgLOv[ua@D9]DO'gCDLgMh>B4F0a8ONIR2O[@TH@D#b?S`X;
line proposal.availability a54ed7	472	U[QMdECQ48&#GM7XELYj<VW\&PQNFHJNEpC+OJCPGH>>HlWbP^migR`TGDQJYAT=
line proposal.availability a8e11f	467	@efKEG<FXC2G_I6Gqv1]`CUc1IDD_VPv@/O6h9TS-ULKC>LDUX[BuZcd#@[8t5gH
line proposal.availability ac4082	458	CZQE<UD.T#;VQZ%E/RRVk5gn.85L\a2p6>`<VVdU]kGAE(b?pRRB`EZNJImFd<[P
line proposal.availability b05c6b	576	Kc^40v2F`<9ZNG(OWX_IZFV5>WHBY]8cG?TH\ESj@aJ[#9bM^=SA`P^ID?\>hEmP
line proposal.availability b18869	474	WwXB?Y6X=54;PXE9LlBVeF\JIJHNJ0PIGelhoTaIRO>X2RcTZ2KWTCaFBY<SSc`V
line proposal.availability b25ce6	631	;a@^KefPjE[`:>GIcmGIN3FT=3HIZaJW=>;7pGs]PiRASBT>SO=;\@o>GKq@wA`K
line proposal.availability b3831c	845	IqN65JMTP>@QSdRHGKOJSL]G<8H>]\JAEKFZLLWGBL3U4QN?f3wPLKV?R8JTDJ?J
line proposal.availability bb429a	541	Ah_O:U6JJ)Zk^+T^?S3YTXbK6[@E?JZCG#`SrOAdPZK03OMSWBbIWRXAG4[KRYcn
line proposal.availability bd867c	467	`_]KZMJPRQER[QEMcBCPWNRWFZEUOMXES[RTQUk?H]AVPCGI]ANTL;LIPJweiMP;
line proposal.availability c0decb	559	]wIBEJVDIP$@D[<QZW@c_IYODKOW_K2KSI[?WZ[?E\XU,YQDMIKRP]SDH?ORTJ\Q
line proposal.availability c53b37	664	K\QL5w9KZ9WW^I@TS[>`Z\PC=O6XH?CLHMTBZOC]AbTjFY[S]<ZPITKDC&G^\YeL
line proposal.availability cf0ef3	359	FC;NR0SwUhTSU@^HFvf08Q:A\Bc+WfDZUB34QE:JFF6\kFZBLAN_?[O'Mju4<4f,
line proposal.availability d39634	572	jkbR=REAHDKOf>?X?F,RgWaf9U<eKL>LKd^ggfEJ-[?YCUi`w8^VH`SL[SSW[u`r
line proposal.availability d55cf8	537	R3wd\Owt[JJBp4D.saZ??cPfYTcc@<EIG\;QBTDHm;]JgGEaHk3kSALPAg;JfKMO
line proposal.availability d60218	610	>WQMPNX2`\PBUG=@wYTHYXLJH6NDYXI[FJ7HH>FZ\JcFW<HEJZH>i@;G;[TORK`9
line proposal.availability db8517	627	VwUF@dA??BAJIlME2_<S^WaC@GISH_@I8<\DWJTH7JH\<KXMi1^RANC?]@EAG@]R
line proposal.availability dd7c1b	431	0?LLlFUQ^wr[UUMUgF9HmAGRrcN5X`F<ONB';>O2GOW2d\M3MUK@I4`j\KYU:8ZP
line proposal.availability de872a	614	^w]?EVMAB@=GVSL=ID>j`XaBBWMNT<+G\=gEUQXbMQGT?cINc;]C4]?9N=Z_TRJO
line proposal.availability e98e35	591	bwN>:UGOAUPH^DFPOBNLdZhEH>CZ6F2JLcU[Q`EDDAYP56Qb^@jKCP=SV>BOYOHZ
line proposal.availability eb6e96	412	Ak2/Rh1Jt>6_H6;9ZUh`J1H;%.L7uK?oBU#3\3\gF_BJ5@fX3e:W<9`O97mGQ5T>
line proposal.availability fafc92	489	9wN2:[CH?_DdT@BXgRQObSaI,D<[SIFPI8M^P9EM^qb&Xi3TTImB8G^;H7q[[FkH
line proposal.availability fc310b	530	PwA53_-@^32UFQDMJGB_bDVH?JG3qr?Y>MTQSUnZD^5L?V]9PDmLSCWJ9LqQpVi?
line proposal.availability fdc7b9	623	cnW67OFE;=EDQ=8MQOJUPAlIEI=FLSSbHDONVQf@6DPTIEVLVCT#f[W[F3XKA>JO
line proposal.availability ffad47	789	8[N7@_@<w>=h@OA3Q\)Rf=UFVW=O\j;`CF`Zj^gW=gLJ@IbANANFQKf743dJROJZ
line proposal.link 0cd345	591	Jr_2.s88\+J`IAF;Q8HTn9hW,#<:fc/f+FP4bMg^=N8WPdO?g3_Od>[7*1d@nYDW
line proposal.link 145f41	551	6XJ:2UNPSF;W\Q6`C7TKSRZR@R%DSlBeFQPNHKX^L@:C9F]Uu;NpTWP4(#ZGSCiC
line proposal.link 1c5e0b	402	UX1mFRJ7OTO\G[?@(D=Gw\R]AQ-KrdPTE?gjYHdcDPMBIWR[Y>bP39ZCB6WVgWuK
line proposal.link 270408	560	Wd`H#\8>`4;Ngb9[PS?H]YtZ2T9ZB[<V=UJBm_\V;iCW.EC]fBoSEZC95IkV]KWX
line proposal.link 53b90f	720	IM<^[[ULZMHYLDG;IZ@UA^]]F;9S^NY_TDBZZZMTDXSa;M?XH<[O_FwEHDO5GRWD
line proposal.link 53b937	558	FTK=Ep;ML<:ZDADKak9EcMbM?BHQd`@o;ZWTwaw9]cJSQ)JI`9FAVG^5=[VFYQ]M
line proposal.link 7a6f3d	399	S^:6U3TBC@5enO7M@WhJ96`^DUf>UP>361U7TK?OGHk[aLSUVnUFm@JI:Zq>wU_E
line proposal.link 8e91ec	479	YSBMUd-[EUMPYAMGNw:tWEUeIFRNN`hMUFML7CC>DSUP^>@XP;ogPK>L67SDDIVD
line proposal.link 9a309e	655	PYLFDLGGP0H?KMY<KR0]fPbF7\8XiLJFE\gZw[RLNC@X/=_IVRe`B\N<O=GLSLFU
line proposal.link a11853	474	QbV@QHhM9U86^<EC>79L\N<QNY=iJDC4STYYB]L=;HH_Ra]^JKUAKPH=wQHDRYTF
line proposal.link a4a8cc	450	LaX8MBGWKAF4_`Dhh+7dX7kwI[:K6GI9BIgNHmJf?5=\QgfBfNhXKNACYAA;]KYP
line proposal.link a52267	484	CXQWFi>\<>CMl_E:Z[=P`QwmBf*PGLI>WVR3dSNB<KIJHPHRa5\M[SJADF>IA]Q^
line proposal.link b3d9a6	493	.@Jd`G_E[hFY2>9=lZ@:N5LFLJW6frCPJLRUb2vSaYA9R,b5SmCZI3cLUjwGN6@=
line proposal.link b67d92	399	NfBB@^O>IESGOCPCRT/YmeWwCABg1LQeM_LFYb`TZ?XWLHXGGYWUXJOFY<REhGKN
line proposal.link bebde9	362	VT26dOXSqDN[[9dtN_MOXgLTZ;HLNeseCB8uZ5`[DTLNYGYWqf#_R/]X>X[>^R1d
line proposal.link c51049	596	=a:L8bS3OUBwDLQNn]G\V7j*I<=:Rl:]8L;CP8a_CfG9?:1FRPh2Z1r?8Nb<n>iL
line proposal.link c9d7d1	584	AUS2Qw;9ZJ0`JF:^dW7PkFN9?TCBb`5aIINCvQ]XFVDYKPH>_6M@]HV9T-UGXW]<
line proposal.link df4fac	755	;Q0B9nAI_J9gE75HO`FJi=OM;GD7eN?wO4RDU8^ZBTM=IE9>h6Q&b.cCBAc>]5kC
line proposal.link e354e6	629	Bb=E;d>H\BAZC@IOR_:PZ1GEDEK?]jH]FAgGWU]YP[U@G#2KS3RB^:SA>OdQGCkL
line proposal.link f2cf97	547	Mu^N8a>;@62[UG58@M?lfaZgIX5JON#Y4DbCaQ^Y8_:\CVO;f+]2JRP1W?R=OdO[
line proposal.link f2e7db	725	Cl69MuL>SD7^A>:6qi@.Y3N?B5C;g\<wF9=Ha@g[@VC4C14/VHC4i:o@<Hk;_5dJ
line proposal.offer 0115e9	305	HrRMeB)8[TH[p]dSE`UbYwTZR5:5qn2Ps_]*Yb<<SZKU,ciUB\?D:b[2QQ`3WE\Q
line proposal.offer 012030	580	SZ:DAF@Ce;oUOC8YOUO\b<SMIHU:BOKg43\4-AwgCI[+QM3IP;XBnBNU9DGI]:UI
line proposal.offer 1a4955	633	MW;K5k7;^22g.<@YdNBCT3\^A?C>w[Km64MBgN^mBTQ9B::Ck@d>d?t@HGWMP8^@
line proposal.offer 1e728d	520	IDeOAgNDQfEJW0DKudUMV3mQ>8T1gSAjOJX+R>`[JGb@D7;SG3ACSI`JKXX5eEhw
line proposal.offer 20320f	411	iVI9cbCk3S^B7eaEZTcab]SW;O]TAF4GNh@[XaA<>U:wHSLc]:9^VaZ5DM?^FRB_
line proposal.offer 21b1c0	492	MobDAkGP9N.(Y\4POfLWiWwJJ\=NEHCk2wd;bW;n,XX:#R]Ow=rEgOQ:b>YSYURh
line proposal.offer 23fc63	471	SgIFHK]@a<FaPHS>cS6VmDKUE>#6^]9eE=88@E_rIUG9M6DCw=JEfDL=LKDJ>B@:
line proposal.offer 27e8ff	522	EvIRS@AeI46NUL\k^HUDD<[HBEHX=XXEBC>c-Bm:#:@90H5bdDenW*R@-$ScBKMB
line proposal.offer 2c775d	407	WQaeU*ThTVa2E<On?a_mLMgXNV[^<OS9]LY#^U7M;3]@dG_`awPRrWIA9D)<GY@B
line proposal.offer 336904	447	]XXX?l:7F*T`XP`Ue^6eLoB4;pdYO'qKhVRw]DOZ?KRHKGIXeT6&DK3Fc;CtHPQj
line proposal.offer 39cd75	422	oeG]_l;wPGC9X/'R>\XHSI[[91D`PPJg\bUfiR>lZEET/=R8cMFiEoC/?TQo>iiA
line proposal.offer 41beb8	599	AX8DEb@LPI>\;5?D``@Z_<WJHMI?ws=fR@E/]M`XEUUBL7EI^PXIlDPWKGg5gFUU
line proposal.offer 4215e7	538	@mQ;P\>MjWMH[9LB]gEIN=ZZ[@K>ZG8wA9LO^1g]?h[3aA0F_Al?kJ_W8AZ4Z/aR
line proposal.offer 4403b0	455	ZfFnZgQV7C3Gfn:[R`lcUPYST..l;@BpJT_Afc=MK?DwFpolnZiROHCDJUSBbtAf
line proposal.offer 46af9b	535	XwITL\GK_XKKBFE`Mk>lf>cVDHIKZZCpQ]RO]XaW:^E>4>FG]E\JZCODB<HU`q[L
line proposal.offer 519b83	399	D`]EGWOVW_>^RHE0^`SEO8bTNBR8c;R\,@N4J:wSLV6gKAPJbLd9cAQ^>MM3>U_C
line proposal.offer 531863	465	W_MGEh::RP4h/TF3E?@AVqQMK>N\aG0c4FnVoXMLG8#Y4`M&FHAXOWR9BVCF>QDZ
line proposal.offer 54a4c1	490	QbI3VY:Pg>TWN@@JWAMPmFlYPH8bgI9JASKV]M=C;fBKEJQ0_AwCWYW7E?ZGROqJ
line proposal.offer 566e5e	539	FWX\5N\E[C#Z4MM^?MK<nB`)_:-']R=h+Ra3ZB]IEF,A/>lHN]0LDZq5Ehf3QEH6
line proposal.offer 5955de	411	`\1iII?R99HV\0/<?>W8SwR/ESDKWQ;a-4]7mDeI@aILE;lfVKN[H<>49dJBiJ]C
line proposal.offer 5e6735	410	:`9BVQPFCJQk45M?OQ*ISCJQO>BJwjIME>=.r6PY=aWW<2[SNPY/aTUV2GP:c*TF
line proposal.offer 5f5fe1	678	^fZ8#h>ML33TJ;>8MZJ^oPq[4W3HMO0TA4VPeOYM1Y:O8V5Rc@cJUCTQL&DJ_PN[
line proposal.offer 631193	431	@lC<[=Hp\9=n.OGFdiNMkIw==OU9iQWdDU=ESGfUN^HY>5+3bBbRhLhE4RT1LEG>
line proposal.offer 6621a3	382	X_LAHt5<[>Hm#;7`X\0TuGWb5cc9>_\vT.X[n3kMI`f-FDG8pJY*QV?FU.a.s*YN
line proposal.offer 66cd18	469	Eur>6AeQ]=WOwGDECD5wQFqL<eMK`B4V>RNRFMA7Rc\GOFW0`Th?HEJhW\N'SpFL
line proposal.offer 6e6370	415	[WjG:T0-M5CsaFHUOf8jTho6=b<T?WQ`hKE[Eg,E+g#ND_?LD%S9\VYFS@Z>LIKJ
line proposal.offer 7386e5	451	MwkPGMS4LN.SoD3*Y>RDlHgp2L9VlXCS;QqScV[ID[GDQn>Ed>YMTeu>BMGDLOaL
line proposal.offer 78c0ec	807	ANQROCVT]QJKZTUM=OI?AWN<MPQCVHOUwUIZ]DGaH?J\GSOELR=iGRU[=MJRKZ@O
line proposal.offer 78ccbe	407	_wJ=<N#*L);b]9H^h2LCbPmj??\QZ>*gi1DdMG%WOUPXNoHRQNZFGXmb-9SB`YUe
line proposal.offer 79191e	620	H7&GSaQ3jSJS;YX\MH+*M5-&bM`2kXUG(=\=vJeVPSBHB?Y@9a9U:>a5VhwOQEI,
line proposal.offer 7eb33d	588	TTaR2Q-76@CZhM:8Pw1b[S]JAE=B@\EoMQVMd9PbMLR='QD<NRFEoLS?38j0VRSP
line proposal.offer 7f81e8	538	=i68=wE5vBBoa@=T]dL7^H[?;RB:SXMv/MCKF4[v>ZJ9C?6L\TXRl@bSD0dF]BOK
line proposal.offer 83e70f	605	GJD1d6AWcVI;D_EXODQOLJR\XLTJSLQ^;LQLMPaHNwWJlj>mH\aRZTE@pU7Dd`N_
line proposal.offer 89faa0	496	@e5ANYePe5CL]TAaR[M-RReDOZJJYNHL]6LwlNBJ`RZNTCBEG9=ZVB87@8fZBZOQ
line proposal.offer 8b1d96	542	keLR;U:La;IUZE:NIhE]emjW?X8[SS)iFidSgEf^3_4L9N`IcBwk=Vh:=FmGU:T[
line proposal.offer 8c2d8f	506	UG]J?ESIa8JCA]W2FQQZJ>RNoG?NI>MX;[X?iLrEwN>`LLkEFkF=KNHO\RJd5a2K
line proposal.offer 8fa248	457	UYN6K<9@[T7IV@oY-,5BT^W/RB.`]QG_M6J>UhWGU`+DTiPGVUbvAb\#P@VFT\0E
line proposal.offer 95b2ba	448	8rZVBa=E25.PM@LRA>BY`GW<E?PI[U.XK=O4UG%w?jFS&N2,hZK?]SWBWXbJ\SX^
line proposal.offer 95d8b0	440	bFlUSjVMAgQ4UDEOe2kkdNWRUwT`H5/_ZkoPM]ITL]HFD_IabSL]<b.ThJ-6MXIu
line proposal.offer 96c8ce	550	UTT2NYmHB@\\SAn\wYOYGKYTKM7RdTg:REMd;UHWV`VDUNMYNTG7XCc[I>k<SNWQ
line proposal.offer 9e0127	448	FBFBcN^S2^LDb%6UYRQjbPbfNCplQ<HULBP=M\YQb8K7VBGUMwE-H>F^LvaEc3ua
line proposal.offer a424bc	420	483-d`;BwRHie=_[m0BTO6QYKHON=M^R^2PKV?Sr;r:b4HAkTDmdG<[?bStrMdTc
line proposal.offer af2ae3	539	PBRHo@d:QEUXLKQ5?ESP3PHUkqBF.[PG8fLNSNS8IHYW#_\jUWIKBJ?8cjKPY\=I
line proposal.offer b07e45	427	hfi>8Eh#MKiKGKMORF3Ff?IRZkNP64H?AtkflLd:<eAQjU<MZKdR@d>7gb9HQ=[Z
line proposal.offer bf3343	471	\^aZAZ?ZQSZINP6hP[G/P:SIAT@>@Y,a1QCGwWBQOYEJ5VFHi;QHk6ZPNDYWeUJJ
line proposal.offer c3267f	632	WT\WSKOSFEAL_X#YJQG?SOO\:IWNEH7kXFOQZV6HAOaMMECFLAMSRJ3>YWXSXMLY
line proposal.offer c4d064	463	3C=)EaBHkBFc@?4R>7UN1ER=Q`[<k=N_GTN?T:MTAYKVVUTO;bgs5-wHI@.TaBXM
line proposal.offer c72723	388	Skm.=S73IKQ^J0PbEeBgbj\95OSB_\RI0MHhmbH#KbF3>N4QaQV0KYFTjG_:GSRp
line proposal.offer c8c1b8	428	KVNb=N)8S;Aa^Y2Rk_*B_hwd,_IRAM5`RJR`sMK^:Q04CS(Wo9aJgGH4S4ZWlFaY
line proposal.offer ca7364	543	DvZ35EFC@ICGlB<#ge9BT,V[2>DPHL\>HM(gSRYJ,QIF#IR9YKnLaHNA?(GSKPP\
line proposal.offer d958de	556	86]RSW]AAw>>[JLIK@IaHV?SW,[G]IK\I0XOD>?DdIAGPGH?>FA'PLLKKLIPSLYL
line proposal.offer db67f3	547	CZIgFLJYMOG[eCU=fX`T`KAI5H?B:Qu9L?O^?]Z_WHVd#:G,EDZFdGOVEIA;IDDC
line proposal.offer de1c44	445	\U`WcX=\_PMe^FCUT]Z\]gTw6g7ebRE^ZVeWUTSgH]0F:[6fX/QbCaRSwG\=\V_Q
line proposal.offer e18cdd	522	EMDU,V_PpK_XSDGZgSkWVPK?PGRJc_.KWGDF\IX^HQ`_T#TDO5@7aNQiBKg;9.MB
line proposal.offer e458e1	391	Z:=DFf7&Y/?FUL@BbV3<UKPD9ELH^NC;]&WewRWUDWNM+ZBGL)PRJV@UL4TH[IaS
line proposal.offer ec5c42	449	AbJ7983MpFWVFS5D>\BQJIW.^XL;\=N^AEWMW@bn=rR9DLFK]^DPlOwEIUJI`AQ@
line proposal.offer f1065c	653	NZGHT_D9JXV8PGDUSB`KZIVNFD@R9Y2W@GEZDCLCKL=NLTDV=TB&NMGb=O#8PLuF
line proposal.offer f3596d	590	`_YSKg:;HB?dDN2A8GXHpRXLHR?HVW#Z>(Y`oKiL=VFB2`<An7b+K^:2Q8[?RNe`
line proposal.offer f42b03	521	EVO%]8F@PjQbJKN\PWJHSR>V@:K@cPpXPRG@B%TIUbX<kPK:AKQHKIw_R_S.mSY8
line proposal.offer f5bb48	447	<OAJVrAES9Jv`]VdD=PE[?\^HGO8[]:bg6WLSAKHURO_AdCaZP2QnA@G<MEWhLIw
line proposal.offer f5dc7e	398	?^A-Yw7DawE4>\e]>AIIPYQ2[OR>a_1OSa_@[Ldca\[6@OW1[JBR5pS[_:aObDMG
line proposal.offer f9139a	477	L#,VfHddMbWQOCT6497@:e:@OMIQENW0TcJSp>NCQ96oX[\F/`?tG8K97M_m<N+E
line proposal.offer fa5aac	456	/MNcQ_WbJRLIVC\+Oa#0LILR:(:-FCQcP]=J]LDf1OLEWX7CK]<VcHF/ERaDPGQQ
line proposal.recorded 039905	481	2\N5JTYTlTXdOM3MYw=VYL.OB;`EJ^?eBOGPS@RUJXGD\BKCkWJ;GM_N9Mf;iK\:
line proposal.recorded 4e93b6	437	Ps:KEnJWtw/L(Q:QZ^VJ?@XK=CM>Z_K@K,TFI>Z]KjH8FSBHkSTYgKe9RSp6gKv5
line proposal.recorded 5d6566	573	?gDK8j>5k:GRKJKC\W<KfH`H;L2?a_?tBEJEwNnV5i@P\K80sT\CaMf8E<`EZE_>
line proposal.recorded 688571	904	G]N?H]KE\DHTJCCPUbMIf>bIDD?ITRDXGOGROIYwEYGHVKFF[7QM[GPEDFUKU@NG
line proposal.recorded 6c8968	518	;WW4WDCAi>H^N8ND6rDHK6OKO#QIdBEaM;YeCPkIMkhO=HJMSHOLB?\G9IS;;<f_
line proposal.recorded 9405dc	411	E6?P#W@BA0[neAG?pk4P@HO>BZIFTfPu(3FSh:S^3\A'2AcBS7b=H)gA.AGSHM8P
line proposal.recorded a7818a	649	BcHEBa=CXA<]?H?>VXAK[AF<=G>MpfFTHG=7S>_P<ZKIY7H7b8WP])\B@<g#_I]I
line proposal.recorded c46cf6	326	RT30RgKBdJ9^HTFGAt@<RQC<O8I2U[Ee55[9gYw_0i/B)'NHd7MUfef-2Xg3QJac
line proposal.recorded cf53cf	479	7g^gGj?9S@8XN<@LlkXELIw96EEGMK2IAUGIo8UT.DHNH-A7f;=:`Di1RCEJf3S\
line proposal.recorded dbe129	481	BLV=R>7A`K9ZD@<6d^ET<5WE@ZH=kh:I9:bCZ=b_DkO0WFX9M/=8JOb@ed`Dw;@A
line proposal.recorded f74803	556	@c?8BwHEYNCjY<BogmFjTNS?>NJPcX6ME7HNMJdZ>\GC<?;AWA_BU;eH@AgAd:T^
line rejection.clear 016236	401	<N#b6V:A;H^nUWfgfS7E9[V75PIQBArOR>VkVQ<eR9*D]HA9AhDjB@DLTC>d<LS2
line rejection.clear 040668	603	NLRWCaIHFHYQDC?%?FHjXwbUVqdLSRE[0FWD_g:RXKRKcLQBOA\GNG=KMCMOL[1c
line rejection.clear 07f855	470	?I5PRXC@^HP[p:wW]OWf:X@3WEnCFSTbwK<]\A`MDaAC\+OE-[=OMhCwjTQqP9PX
line rejection.clear 0ae719	393	(>4Vv?LM/YS[\<XT^RZ]MsHT[;G7m@;SZ80EC<%OmNf-N9H8Ld#K2[2q4[d8XDni
line rejection.clear 0b9460	736	`=@U>QE?8GwoW=`DX?8Y>f[HAPCS4QpIp=QLU@;]nJ9Ep6LI6e/ANMRXKCUX:G<\
line rejection.clear 0c5d40	367	:D8TD[C<F;aZZ\waYBM^@VR=pZt0Bd\S0MS4daDPRY/RfAA#9@5PO>(`W:HQT?Sf
line rejection.clear 0e0e8e	559	FS7_*HP=@I8EVFIQOHIXO]mPSbXN<EE3CJITPY?VbFEWF-ZYN=LAJPHMaC#IP9Do
line rejection.clear 0f2043	464	?I[HagM3SIkZu/SgCDROKSMCJU_'QAjwoCBbB<MbM:BIQ==M$@D5^@<M^A?KD=Go
line rejection.clear 0f61de	629	HQDcBSABE?UUYPgPiFJYCTP>ScwFF>_]TJGfXLIjKAJCTFAGQTD:=W;PSDGQD@@M
line rejection.clear 0f7da6	423	eG;h6`>>T@hGQhpE\8LNFW)L@tkK#JNThRUkPFNY5@6VL-=4gIVS<[Rb_SF`>S7Z
line rejection.clear 0fd999	464	jQ>;=n96@CNBMCsUUCHUUV\nQaL^JPO]L\F^swJSVH4LgK5T;R7?;C2MlI@VBL8b
line rejection.clear 10457a	474	ONDQ:R[EEQARl7RbhVJW>s;YK\]CIU`ZwBW@VFD`a?E?_?HcMRH\\TO+>FKZU@9f
line rejection.clear 136970	592	hN`CJXPScM;ZGYIKLZGEZBfaK>F@Mj=]1QQHFUI_GP3MDASh[Gw:dPJ98IW7\Kgc
line rejection.clear 146e5c	472	IYX@1Y?HK/PZIHwLF70gH`>@KX?JLEPOWEJCgH3Da2?JMEXB\PJVLfHUg?:fPI*S
line rejection.clear 1520da	584	d:IHIB<_APgc73Z2VB<PXZX>;LTDS7ZP`88ANDGKLGA=ZPQOB[gw^>9fH3SV=dPF
line rejection.clear 156326	471	8B5i;YD547=jSKejkB7hUhSW<heQ1]ci[,EwLJ7TV4@KcG;.Hj.=56-_]6IM8S<b
line rejection.clear 169dd5	621	MQB[?cD9H;wLKIw[`::UY`H>9\TH=HXXeM@MHMLfoC@?YJCBM5XFJ;Bli\Ee@??U
line rejection.clear 1b4e09	363	XLwaKgS0=Q-RY`fAJ@\ufGX]CHol]HAnOoG[sXAaK/VX3hMR;9UVO\KL_2T^ug5_
line rejection.clear 1bfcdd	411	Qwj4ZIJ)&XO)@>9h9=W]`Zh%?\=fZLL@HT^igmTI9OMSJM^Jj-TB:];3gN9a:b<j
line rejection.clear 1d3ee6	639	ed[SU7IXNKERPSN=AI6hcmiVK^GJB?GDMMdH`F#3WKTPE[TM]IFYFcM<QGJ]CRBU
line rejection.clear 1ffd95	462	QEV3@H>OFI@cUwP/XQ(HSnhW=T,aIG;)DiSNVPF/KG,gTTgVn]VQ:SKZs0ewEk>j
line rejection.clear 21e4e7	661	ACGSAG[TD?9IGVYXwbOFNWT7NA??gHhF\OB^M:c>O;CXFQE=M5[[RA>N4?JYJCPM
line rejection.clear 2254fb	459	UGFH@m2E>1hQcD\`B:9^]_SHD^iPJ7NlTIGZc[<]^K=P]6BH9NRC=C8>w]<c3HMQ
line rejection.clear 225799	521	WA:kKL[5=WwtaNl\l?O'.FB8VZqIK^umW-Eh^,B]v>HDkR?&FnAG?5MG[^Dv9<$G
line rejection.clear 227ade	523	OCLXRBMUU_:Q@\\wD]M<@FMGkM>;dDEH)E`XS?NF_aLVKh_QLJM>J_\NVG;Jr+\X
line rejection.clear 22a4fa	542	<DBc6k8;Q=mdRIomc::mQhZ>N^k@U2^Yq2OVWMBaqQMEmHU;C:CD48Hwm=0_8;1R
line rejection.clear 26e88b	506	TZEQZ@EAK<^dM+ANeH;Q8cRJ<TGSCCw?nKM]WS@XWIH:_YU3G2FN;>EaJTKd@TJI
line rejection.clear 285169	641	=A<WG[:GP3\afQ^BMNDKW^=JMeaI?MkK_GInwREaZFCXmLIJIOTKD;P\aFQW4V;e
line rejection.clear 2a5106	370	KRBiJR>:52>wDbAus.Es<Rq6UeT>ARFSS?.mmKPCl.?Lc,e(L;G1(N5'l+.UO-9w
line rejection.clear 2cffe8	367	(w6R`GPM<]IGIIF1^\G6hebFAnAJ:Tc6NUgaJQ>A5N@cW[_LgN[lOnJTP<\m3fFO
line rejection.clear 33a9b8	560	I4@f6jB@ESgWo:lTU98EIRXJ;ewhLJ]_hG>VUND^\Q/_]ML9CGOTX>IXHOFkK=M[
line rejection.clear 37f223	420	Q`Du:j9>.L_Ul4WLs\NK+];?OmdFQ<HXZUM]W`>w_BD;]Q2>L2;C4=?`hCLJJ:?_
line rejection.clear 387eaf	517	w\QJX;2e>IPLWUEHV>8XfVmd]QRW7HF>DkPdSJ=H;NQ^Gd_jGNCG8f1J]F6_`aJg
line rejection.clear 393875	680	X0/^5U3OER[V@KWZ[;6\ApBE7iO?55[\J>JQR?A[E=9E]8K%P]IG:IHJw>Ep9>:q
line rejection.clear 39b76c	578	=BMh:_>7F;`o[MkGdEKWIJ<IPaR9I=gpT?N[b=Jwe>7Ql6BB@=Q>6G?L]4DU4IE_
line rejection.clear 39cf83	481	HHJEHd9785ZNMWSkw:<bLSKKWQ^OBUeUvOOY\A>Q]2CRQGF/OJ?/4J7Mk;1w<I)Z
line rejection.clear 3ba18c	534	;8IYOE9@X0`bw0kdj5@QBQ\<1ob<M@]arVAcgE?UZ>\J^I`UCY>BB7O_hAFl7MAR
line rejection.clear 3d2105	397	B5FIW77?+VZWJD<a>1)lYdeG]jD`*#W6JS=mLPE)56#G^2UQA\gI857=@50pLSZW
line rejection.clear 412aa0	583	FBe?JFMWaaFHF5C?L<BT_w]WEN5NAMD3?PdQZRJ=CV*sRMXMSNiWKIBAb?SaF[R^
line rejection.clear 4204b4	521	E\RIDR1SKSnb^M@9LF;XKr>?BPMMHQU`V4/Y\CD\cI?Lw9H#RVFX3RDgU;UZ4O-F
line rejection.clear 421000	457	>LUbCHdMN:GiK8`?ZY6m^KFL9JwE/:fiHRRfHEIbI\GXjJ4JPFA.P3BfXB/wH.3U
line rejection.clear 444c7d	498	@2@D`UNKOTJi_TZ\\DVZ7GDINeb339]YLPN\WCHVfFUZJM60:OMO=#\[\IZMF/DV
line rejection.clear 4549bf	715	?IGR5jF8C8RRwA\[_<DVGRM:JQVC:O^[c9HlMDHP\34IWE?AFIF3H>Fb]APlCB@f
line rejection.clear 4571b9	595	GL=cAjONJErWUEeULKC^?[CH<N]B*A^Xg;C_VJ=jwN3DqMJ>Y[FSE;;fi>Zj=W?a
line rejection.clear 470074	482	^:LENU6@HKaaC6wQ@PbKAH<GNHo/BJaMiC>M_;GPM]G,d>6<CY9VU39]GGXGLC>L
line rejection.clear 499547	355	iQ@m8QLOH\uW\&?jp)YQ#_S)5i\BR-_YfFEiL6F`Ka]?V6@YGHC7QR8Hj7Ae;7Y`
line rejection.clear 4c9e6e	479	;M8;U]-2RPFJ^SRf,;BQO).5n4PZF2UdMNT_ZJn:Dwd`JQIYO0F:Cd2<QM?VEVSm
line rejection.clear 4cf85c	558	SV\ORNPfKE/.Z\FgEFHZ_aQQFwEU3FANQ@a`v\R?URGZNQa`^IG<XJEAkBTPGe6k
line rejection.clear 4d5af2	320	`SKAO_1Zm`6cN4UP\cIuPaa-:`QMd[Q#?VRkRPAY7LTb+[PDTG[Wak\UL3+iEYLR
line rejection.clear 51cbfc	538	S5TM8SJ1C8[waQfCZN<JRTWAIlnB>IoTRELOYLMWfNA;cE:@ANJJT<Ct`D^S9D;W
line rejection.clear 53c79a	462	h=<R1;FD<MPW4W*T481J[mR#8*2O>5LUBQ7TdYF-48R_UEHEG@XFG<(H:^THL\@I
line rejection.clear 57a2e8	679	PHOOF]M>SaEJD3VaLI:KI]R?PVN@9H^TSPJkw[HBW=LJF\ENDL=N^Q;OWFRVPIG`
line rejection.clear 57cb74	598	JGQ_IYBN=FPOw8_mn>@`;OR\DaOLXQj]Y@Tiv<PY]:NA]7?A3\8ABXG\]KBQ61?P
line rejection.clear 5a4355	537	.CJNEVD:b]I\K>weVOCA5>7Ag=h?WZIVG\IbD@YkCS\=;7A<LGN2LHOVD:O<ADcS
line rejection.clear 5d4ad9	499	?D>]8_O2@)YjX>l][3#Y>^LKAmjGQVqRaE=QkB3^bDMFjENSPPB+1GD]O:GZC(Bb
line rejection.clear 5e9d74	356	=+>CMg\,1VfiO?fr]Q5V8VIR4T^2NZ]KZ+0OH<7Wtc6MUG/2_wKG17@wd&bcULXE
line rejection.clear 61ffae	515	1IJTR4^MM[[W^WaWUC[O=XUKGgR>9dqCeJNMS7HNL;rS[<HUSWGNQ#J`>QMXOMQ[
line rejection.clear 6901f5	403	cWKY0NG/b0XjCaf?>42XHYT;Db'7OoMYdHJ\L<RKBU=KY\_LFHRPWD\NE-_wGSG\
line rejection.clear 6e3b44	454	F6Ev5S5/UC\QY=dQLJQPJ_L8E`L#NJgcfO;cbJRYJKS4@WN?D`5J8:Hhd:B\R,@h
line rejection.clear 6e623d	483	CPBL;[N19PTWNFaNtADJB\JDPhw7@Cg<iD:YLB<ZeNCWR4;FKN3/?@<s^6;v<29M
line rejection.clear 708d67	441	0`+gI]?8?BhfZ>^>QICb6a0;Dnq'VFcmO?AMH2:l_U>#\S9@EU:9O4HG^@MZH(<I
line rejection.clear 73f58c	433	Z;^JVQWXJHZYJS>T`TW3Tbu;<U_Y\elCSL@ULK__dR:#c7H9?MROJHP]B9fYOEM5
line rejection.clear 767193	432	LGmOaS>G_PHlT,PcofIBJ\N]DXQB^MtD>NBFE:`^ffHD\4LP#QL8Q7Nb9SSUPF[A
line rejection.clear 78fb05	519	_L`LJw7HM>ZLh?i]EFMfGaVGKGTVKNRrQ`gO]EACMBCMPATH]SPECKFPPDA^LN,c
line rejection.clear 7a92f4	482	JP4a6qN4;6SjU;jnUF4X>bCH[^h1AIXcd:7[h55bm=K3jT?HQi=C?+?wc=6i4@8^
line rejection.clear 7ac572	413	J>GM+sO=9JosZ6qSk<CbSb]H3ToL5ALloD>^u5#cq@0BZ4G0JCIL>)^]L?Om-I,a
line rejection.clear 7b5b9d	474	:Y?Q=h:DN<PMa>wfIO-cSK_4DchGBTZ]g1G]fb0DhH6=^I3FTBH1K2Ifd6/lPD?T
line rejection.clear 7b7763	533	PVLR4R:5FEYWTEZ_vCQKIZIOBQS=<?OZwAVJULAQM5E>Y>RCB8I=7?2SQY;LQBM[
line rejection.clear 7cf7d9	584	NG2a7_C.NMRQh7XhQI>VJSQI<Sa>RF[UWN=SU;?IhR98_:DB;EKNP1TN]P8wK@PT
line rejection.clear 7e4dec	387	DBZhOPRQB2O;ZKUIHNmuIu[`KTRH5=I8Y&NvbuK8SJ?JF9Wql\f`#A?pULRUY(Jc
line rejection.clear 7e7e8d	575	RV??ZlFR=u[aTIZIMHKkM\[U?GO:OE^KS9BCAGNIQTRNwLGK;CVgH?K[JBMZ87aO
line rejection.clear 82463d	534	@JFTCqK?G9^k\E^j[C;w?NS>CUkBG2gU^CBk[D7mYND1c?C?GFJG8<Q[_?PrM?1O
line rejection.clear 86dfe3	447	5qF`GLbDR6TRREjIO=^`6^PP`>RM@LSpBC\Zw9.ZVDTOYWNT;BKG8ANUW]F]BB3U
line rejection.clear 870c66	375	`?LY1Tf_0J`MOQ@BbSLKMlMTZPhNXZdlda;w?FN8tmN4WI8G=H`MQVBaa^_^F/N\
line rejection.clear 89ba74	606	]?@I@NP7Q^_mMP;Q[;BW2wHMG@NI=S^AUHXb<DIPW?UI`KFK>RuNGK]QaQHCMJK3
line rejection.clear 8a3cb6	585	F^XV\IUVB__Q\CM]eOZeQuLOH8VQDFOQg66hDe<`WI\Fw=>CLiPZbLB\Be>MA@RH
line rejection.clear 8d51db	392	<>[kGj:2V^GP[[jgp8>fMd<;;Vm#M<_ll'EjV^O^PK@6ZDaD+[IE-6L_KPAV:`;n
line rejection.clear 8fb019	409	`>Z]FE3S?-X>7-OZ\@Pd8h`w3oORJFMW[OUQRO@G=B?MX>LF\<?^E0.(e<NW_iC`
line rejection.clear 90fd5e	371	W7DRBgLWGJ]^S+wUv^W<JIIWFXJ=H%e]v3<a2++ZfRG3[52JgWL[E>EMUHG\>ST^
line rejection.clear 930bc4	451	WTYGEQB#<Q\^=Fm[T:FL_NNFL\FZNXN]aNJavVPbMW0XCTWLSKN.WZ]8SY9YOM:]
line rejection.clear 93a7ee	530	RMRY3]5iCDLJDIwCIBBX6jJCN]DQ>IeZTaC_f^AEiDYH`;=DuRK90R<NlIGYAP7f
line rejection.clear 972264	462	7K+aDTB3Q*Snj>ITR>CKVD>G9o]6AVJ0LQHd_4RRbCLLg@-a7\?22-3jZEIwBNCU
line rejection.clear 97a136	594	LT2PEwB7R,P_aEOV\E;e?b>?IVRC5MaWOH?KiADfYDXC[9XHC=6;E=BKJKH\CJAY
line rejection.clear 98e1e2	619	;@\XCKa@M>eJ]7BWjJEV7V<CE`TH?JL^Q5:]RBOWYNO9V.DMCeMMDIPZWG>GN86w
line rejection.clear 99d3f1	448	[Z2VNbA;C:T7_^La8@QsO^f4[eUIO*@]BXOsLSBA3KMLDvRiSAfR#TYA`=3a=j7m
line rejection.clear 9e8770	455	Migi]AFb3CNY@Y=C7gMYY\W]TM;T63SGCY#\Z`9FMMQ[AKCFSf7b@mC=VU:YKa3h
line rejection.clear 9f521d	446	G?4Z?]CFX1\ZO9n+`34TJQXAF\cQ9>WFcXLrLCCGTDB#R7D-,K>E]#Gm\>S^MD4W
line rejection.clear 9fc5e2	555	KRVV.bJY?H>NdVfKXFBwert6@d=SE=TJeQSo]qAE=R,ZPWXAWDE7-\INXIGr4L<s
line rejection.clear a084d4	423	=VQa=PQFGGOejJhV`AGdX^<N?Ru8SQKUe8degg+_e^M-bP39OiA/9ISwXIF`;Y#i
line rejection.clear a0cce7	445	D?e]QJ5C4Kqwc3K<=;.nNli4MGoHK<Pe[$FRLPMohC[MP?V]D=OGQ'SicAIX]K0X
line rejection.clear a9dd57	459	XVCTSa1-NMWbF:w8dP<iY>IC;ee?@Fhr[KKUw>TdOCBEZ<BOFe7CHGAIQHlnD61O
line rejection.clear ae28f0	407	CCHT>eL1>;WaT<_Sl?W?L[I@:fE/PPlcgZ]lwD7\OK0AjF/>JUCS=DS^rF9BUHO`
line rejection.clear b36671	507	oURQM]N98ANVG[IgTPYfAOFFCkY\N<INWEUcoSD`_>5JlP^FU`#T4J=HpC>k?gbY
line rejection.clear b3689a	360	GJGHO<SGQEhiM2KTF<RKeZYHWhAdTAQ:V4\UcQIhM@<CMBS-/]ME@BEZwEJuD53M
line rejection.clear b3b96b	586	CORWSYSaNOwVX[\ngUAKEIMJQ\uPJ9VTVVJ\PDJdlEOAa8HHMTTA>JT[@SG\E+C@
line rejection.clear b791d3	501	ZR:^7s4J96Mi]FcYO7?G@QB8eiwEZ@]aXSHnKd<>rZC?`O:*ZSQI6FLV`X<uBIAL
line rejection.clear b7d703	414	RN?HbSJkEoIv0HWP=@895B8;AJQ4\EkftO#c@FSB1ETMQFA+CFFb9_L8b6a@C0<C
line rejection.clear bb4c16	567	J<IeRJHVFJwM]2kFb>I[GUBNA@_HOHUNkN:TA<GPWPKHlF.8O@2EJ>9GU@>G/=KS
line rejection.clear bf415e	454	;V2ZGnlhPIl`^S^SwVvV=F>UQLj4d`XS`:A_4/Sd]KG(a<O]gmHLn<S`:]N`eGY[
line rejection.clear c1cc26	491	DXFYQOeFCLRO\I^_[GJcA^t8G_nGOWakgELwo5Wd^@9PK6CNN7DL5K>>]PIi92<Y
line rejection.clear c1f18e	503	YHZX;FTsQJ.URqO]ICAnX`dMDhG_MPAO=m[Vri7CPMBgHXf\R,g>;fK-fAKbHw^^
line rejection.clear c5e9f8	505	N@>V=NwN>2RVc;URW4FaJ[ABKYY3:=bXcAOaa-<ANAIXoCF8)8VGE6IZIRFi%SJ[
line rejection.clear c6d516	367	b_j2w8QLMh%0MP5@7EsLCSOTR(CJeLKR=f`602L>=@IM,B^?d[vgTH]YSLoG[VZ+
line rejection.clear c6d729	550	8FYLEoJ:MCR#MY\[Ya3HQWUM\L_ObV=;KH4O]ZWUSKEBQdVOY@3A5HDVd[AVBCPS
line rejection.clear cad31d	444	@ELPK=GI@TXbR-J]l>JWOw4;@ib*QQQQRW?M[N=Yg<FHsXXL7]Va;7CHVUScO:<D
line rejection.clear cbcbed	452	QgDiw8bh=e^XI=SF:@QPOiJb`W+LVMA^_N\J@T:L_N?Y[P)RGMLo<LMP>pXtL#O`
line rejection.clear cd6077	424	?8>uR_5AAKZo_LQQoO6NC`oSJK[X?[w[TSOOP?AkZET8pKC4;dBL=3DtOZ1U7-/J
line rejection.clear cfd4b1	638	?PJPDSO4QSjWJI[UOEB?CY-?@g^@OIwYjC?LTYCP]=ENZBTJD:G>F5;X]GQdHP@b
line rejection.clear d01b22	572	^m\:P3%AAG4a]s9-@43Uh_h^Gs:k<CTHEihcwY65BV3RASjCdH_h;hQ-n?;pj[Uh
line rejection.clear d12930	430	W9CTL;A7>FkRKH@WKu9AZsA_3HwJZ<,EaP]W>A7jIXUF5B<%N`weGTZaVGFXM]<W
line rejection.clear d5de05	616	;F;WDa;AMV`wa?kScUIMAV:BLae5PRXPj;La]NCPXLPGe<5H9TKAD>T]eGRhDOHd
line rejection.clear d61264	537	SDHV7YK;=EgwSB^SR>LFQ]?C?VZOUHjRTS;bZIVf`.B:t=>@3;36G-E`UHQ`P5VT
line rejection.clear d6cb27	490	CED89hU]GZ\=c>ZEUCVVISK=MLRX<?H3[9wHKFHL@>MMPZL?AGkF<QHd[LSHI?O`
line rejection.clear e37ad0	477	G?@=H_8GX6bZdKn=kKB`JNDVUiR7PSKYj#SgKC=H]GE7l+\>JGRMB<*m`@WnW=>Q
line rejection.clear e596de	432	R_F>wN>UH]LYnZChH6OE.4>ZAHYN]/L=RM@F<8PiLUa8^O2N\FPM^K4HFCBYR9Sk
line rejection.clear e8c3ea	515	CEQM#ZP4:?lVAlS/k)>uB178LXKHOEqRQAF]UIO\rP?B]_K8CR89>0T_MM@KHD.Y
line rejection.clear e9c489	455	q9JS7O6.B;N\mSWZFDAZ^u\NE`m<$:_1T2PcPV1P[5>_QFK8RaG#FP8kiFYGK9P\
line rejection.clear eac544	720	T;OSFV>#M=QNUNPFMBBRS[PAIMeOICQMMHRYn\KNXV>F?L?_V<MC3BLRW:SJ=RCZ
line rejection.clear ecc54f	482	K/`1EBB:J3a\S>YgEN[wTP`J^QPWA;PLWU2qMUDJK2QQNd^N_d\RO;PO[U__Df?g
line rejection.clear ed20b0	378	Qi^KCRrDAN_s[WVS6_SU,qYIGBHKOF>4#THITQ-8DAYQiBkAQXX+U]TBVcWLFaVH
line rejection.clear edd4a2	477	OROwH4F>>E[O\XS[\PZhXZUC:MOXD2PEB]QY`RCY:NDBAV\A=8TN5?JND[_NfY?X
line rejection.clear edf521	460	JeI5UM\:B5Jd\UG?_?OjOMOF6WE]9LDJX8AnVQVc^/9IQHI@#VPZB<JkVEL^685L
line rejection.clear ee6999	457	Nf:WAq)@HSajeEfX:#0gH_sg;Lba??^YPeOvqc.K_B4ZL\KMTEC`1?08u3Ea1RCa
line rejection.clear ef5b89	607	^DDkOS7PKA[FZK_UDF6]RnlZJeUI@)ZYaFF_VS#[SMDMLVCCVEO,6A>JaN;[5R9m
line rejection.clear efc096	419	Q^#JDMKBXJJK_DNQSI8MRN\RIW=SOJ\UIMNHbVXcGW(FMI[0F\YJHvN[O:MW>]\N
line rejection.clear f02a47	429	0LPPSU<O;>[lj1c[JIAa7Z:2.``2YBc_jG/hM:LwgS,IYNK-3D(G3?Mht9AcHW:c
line rejection.clear f08e75	558	AFFVC[J1Q6YYeU]Wn0=T6WRD@TVRIBo`w8?aT<Ov]7:GR?G832H=92=Ma<Pa>VIa
line rejection.clear f28120	563	YQ8SA[8IHNh_R7b=R2=mJ`F,D]PFLE`ijH=KFDDT[@E+wD*G@SSa?@Xg:8Dk?OUK
line rejection.clear f32d2d	575	G4EV7ZDH@GgWw3fOoHRZ=WFM<lfHICL]`ACKS2?e`>QIXO:8B`C+U4G]XN;^AA9G
line rejection.clear f68509	613	TK?a?h7JL9WfUEwco@I_RqQMJinZ7:_jfFG`fLH`jBHJU;)GMQD=5JIYf=M]EM<_
line rejection.clear f83b8b	418	AH@8>O>9ISTbBJ`\V:CR;`FB@TUJUC`]XALZGJ7aX+IRY>QBGL#KPSGnjL>XIS=i
line rejection.clear f8deb3	466	6MKTGgBRO<^`LIw?QVOr:7R9=RYSA?uPq?AcUKHLc=2UbA85-ZJDD<@YY6EK?K?U
line rejection.clear f9a74f	503	W<+QOw<;FROTURjKR9@SJL5GYRF<M9WhVBCfPFSTV^TDGTIZ83NR9cG7WQ=TPDZO
line rejection.clear faf587	513	CQ(wJ`K5Q?dXe,jMVSG>A=LLRlo@aB_ZP2GXb8MikR>/gF,M1L9G>0AVgLOlVEGN
line rejection.clear fd9850	405	;:YZ`g02An?NcU4Y\OS=>5@4RPU#e<ai<tMP]=eZLRR]Lm6V@aF@EV@JPObMN1`V
line rejection.clear ffa03c	558	SDTZLF_[CYKXZBfCwRPIDBL[XI\FSFQU^J>PU`DKKQGDN;DLQOFHMPd_RLJUOGNY
line rejection.clear ffffb7	470	QZ<d[L?>GELmYCcLQL1k/F?VHS@D2IKfWVKQGSFQU2A<KJ)UH3?RFD97[FDSOU#`
line rejection.farewell 0715f7	464	JBLaN[D#HBg]bDra`8&]@DM76bm9/8i]HD8a_DHV^8;;dO>?R;CL;=6fsCImMD3c
line rejection.farewell 14f11e	413	a>LV9?K/+3VMSg_#hUBUXK`p5vHU06QIjEDgdV6d>0A?`>Fh:[b,=eC6c9NoFeKS
line rejection.farewell 1d1358	462	G>G^9Y6NF<U]gMV_^L8KT8,2UuMB2LU_W2/^\6<n[JT@a;K+7wOKK<SlTACP*97V
line rejection.farewell 230c3f	492	CwF`bQYPOEQ8aSYUOT=aY\[TLKWQK1BJM`]CIhJE>>]]I4N`Eg>_NP*_Sr>W][IM
line rejection.farewell 248b5d	494	GbgMA?*=5OT,JBM7SE4fCXU[6MB`+?<H>hXBWZBAHCU>?YPwQohT\XLc]<=CDTV4
line rejection.farewell 2e3c26	677	>TH[9eQ7HFwMiGVRRNDRQXCMI`RW@ESYS>>YOCS\UEGHU5EHDWAP@BIRZBH`<R6]
line rejection.farewell 3c0963	481	K<QZ0X67V:Elo7U8[8EiKePA5N4S@:^?dIPL[f=Ue78eFIDFWYJ?#WN;YB=]-fLg
line rejection.farewell 3ccf65	385	LG`KCR:_S7:QubC?P>JiGs[K#MXK9:TGIM7_ei0A9'/eBZNOH,aB6HA,Y[LP.7Dt
line rejection.farewell 44533c	523	LZEK@P+\#_GEBUZJBLTfBQY\FKOaTH<7Zde=NAN:8DJX9hSjWON*EbN?]_YQUWN`
line rejection.farewell 644a6b	614	H:Bk/e90@3WtZDnUj$0wDPF@G][AL8odh.Juq<NiYJJPeI1=IN@7@C<Kb*AmY=-k
line rejection.farewell 755591	489	?ENlZ\D=9FMBf5lFn2U[ATXD:V`FOY`fw6PFYEFTP:OA_O9T??F4_HV[X8CGJ?UN
line rejection.farewell 80df85	534	M6#XD_J7[TZRm>Z_qCJOHVE@O`TETF[]Q2OTZUMTd>YGiK9N?VB?BDaSZMHZ,SDC
line rejection.farewell 8578d7	449	hENA@`53U^JFJKZXi?JSOaFI=DVGJv1NJtLSYGXI;RFZ2lw>_WTBCM>j468QW_=[
line rejection.farewell 91d3cc	418	>;GVAk:C@MV]cA?qnjTNH?ND5>RAkf[ro.BOh>OECHH'DD?bwX_^\DAIG)p?m9oH
line rejection.farewell a14bc9	546	DAMYFh>V_BXghHuAhG>YCMC=Ah[H-@oU_RDTeQ4SnL?@bN67GG9S7DGw]?>l>K9T
line rejection.farewell ad9bfd	562	_TJX:M;\JAVa\C^:K3NWO^i?>;RVNRLbwqkMUO<XSESBTQXSD@CIUlU]F;Of2OEb
line rejection.farewell bad998	424	<FGM=f<`S0USRLd_ZGB<CP@?=JlC=NhCZ?)MU?QdfRD8t)EXAw6LT3HiS5Mc*Q>e
line rejection.farewell bcc437	442	NC3XNWV\<QcH[-MTP^VQQbOF?[PTX1`T:Ja6X_9eYU43LUS\?pwKGC3ts:]<NfRU
line rejection.farewell c42cd8	336	JTK^UkK6ME9PTI?ML#hKITIL?PE>\f?eLcK>v]gD4G@YIQ?Z?k,j+YRgtT@g0VCX
line rejection.farewell ca54cb	555	FA;d6h8KM>[_N8dLX7?[8cI0Agk9Z=gYII7\VD(^a:F>eILM8=AHKH4\S;;w@QFR
line rejection.farewell db2eb1	568	R6,[:\Pi)JiWf3opZ=<DPV8@1[]IJLRSf-AKM>>RaU@7wA1GKV6DH=4gL>Ei;X1N
line rejection.farewell e18851	493	DQJS:W2g87^?R@JAYD#_ALOC@oBd15lNBWB`MU>F],1P].YQ\+F<%N8YJ9,l?k4o
line rejection.farewell e3811a	401	JG_N=\0@CDBVLFCA2<Jw?]SOP=RMCGEq[<INh@;KZIH>lJmT@6G41J<J?H#m=aA^
line rejection.farewell e3995d	444	Q@@MFjA,R<L]c/wea<Il3eJG9mZE>8rsl>OVZ.7`f8-Ij;>KF.1;5@DeeLDQBE4n
line rejection.farewell f57e9e	428	Gh>GNa0GDEXR\LR^d0Mo^TE,PV<kDZRNP\daZZ4OBP1[KUeY_BRVLMB5lA?Y1COw
line rejection.farewell feaed8	563	@OGb7_G9K6]dg1\]_>HG>cg=Sh^PBC]]fSI^S=G[b8?.w<>'KGJCV;7[h?I`KID`
line rejection.soft 0feec5	364	9\CZ<Ja4Q2U`^7W2h4?\]TTF=ik7/I[SpMBMSFMcn:VO]@.@E@?:,F9RWDDwPQGR
line rejection.soft 11bde3	393	L?PWIsC&8cNGc9Lh]j4KWVSu\gZE0ABWdUB@nIKZX7:19AhABX#;=728i^CeBRNR
line rejection.soft 147d19	652	STHR@UIPC?da_IdQWFFTJJPIBQ`KEHSSbGLHTTETMKWBSN6GU>TJ?WA]wCIOJ;MU
line rejection.soft 16650a	409	-KUU@nA(6\^@lAZXIHKTUbsbf_hS6CcaB]Sc^>OOIB^NkaFVW<S12UF_wB.n:dOW
line rejection.soft 1e98c3	517	PXHCX[]D^QI[Y;BD[8j=TY<RQKX@TEYdG06YN.\L@;\@S;=PMX#9GZPZYRHR]9Lq
line rejection.soft 202427	532	B.9dDo,,Y7[glMsAe6P9AYA6FYX4YGqMb:?w]4[`ULA7SDS(DK;@SB4JV6H`.EAV
line rejection.soft 203d7f	480	X^AR?X#499YKs,>\J#.iMLSU;aXQ<6Q=LbTV\P5OT.:iSYVS]:]87I5Au2<s)U,[
line rejection.soft 284069	582	NOVFHKRXQYGMLVVbNA[DKPGGd=SJPRYBLfNU:KW<9JMPAZGHO9ZwTVY+GO<V?OHD
line rejection.soft 2fbe82	569	D=gf:QN0V,[FZAnbcQN[IkOm1gRH:9V]NKHOp79^B[;;N_D1PR7?CCGSpB:w;H4e
line rejection.soft 365cfa	471	_MMQQJLBLRdLlQ`J\J`gM^WPRp;WE<ASs^RZaLGHJHGPAwR.G76)FJR_Q^PR9_HR
line rejection.soft 3d9034	640	MWZL6BLNZJNXKVO:wOPJ]XIATfPaDDVKJFeIbJKP`KCTMOWTLaSPH=S[MQCrHZ=]
line rejection.soft 3e30d7	384	PTKTi4ca5R*hoHVJSKZ77VH<KGK?R#S`=f=LAX>@UP@M7]QG:`WICN*2d5SHCWTO
line rejection.soft 44e4df	483	<1B:LpB?`]H[VYMwFBuGU@C0MGi7[8Ep5LNbIK]aHNPDaKo]PLAF<\R`cGMWGEHg
line rejection.soft 4afdd7	624	JNW_XIN\TFNWdL8XL^W`TRmP[JLDJG6@TwY^V=BIYW\=S]Mg]UDsYWRUPTEL_oQi
line rejection.soft 4ec4b7	365	c=LP-<]8N/P\T-M<tT>YEvv>#H>\L0GR9[G2fY0[GL8Z/_N9Y+L\8G5;^6Pr?p+\
line rejection.soft 56ebd9	480	kRSGJBKeEHT;GAII4DHwB[JF>XX^8AT*7`FFJ<5CUDIY\7\DPJRB?TX;I,Pk1[OW
line rejection.soft 5d9659	570	=L\aCQ/H<6di]Jd:R@M]EjP;GwOQA?fPh<Gf`;0F[F9V\P`-XFMJ@STBb5>U3E7e
line rejection.soft 6344a3	428	]KVwe=(PKQP]^@S74JO>PsIX]>AB^EBE2SOSZ_D4_V9LKI89IYC<A[Gl:GK[Q@99
line rejection.soft 68f1ed	380	`F8D888T<<jLUPpCb%,_HfiOIe``8=GJSNORhXG)eJ)T_[c;GK\G#V[OE->u;D-q
line rejection.soft 69e14c	338	dP:]@^H>8]boJNZ`A0D@0<G^MEFB'*NL[OYq[QHQ`EB/TIV6ISC%R0Tg^#*75TBk
line rejection.soft 77cf3a	605	fK`ZPJ8JNALIdWOw8TMY[Puj>MQD9JN7NEP>KnEG9A<dKYPaOQFIY:KUGPX]:QHS
line rejection.soft 7db5f3	600	EOLS9c?\JJVddEaFpH?m:UiGETFBJ<WXb@@?bU8E];EEnL^F9RGJMF;JW?Iw>]BM
line rejection.soft 7e113c	434	1B7:PjP1hIW^CQR?^A2FC?CH?UD#NVaHD-SWVA\SRW6;RFNWT-:AFV65fM,JDDS@
line rejection.soft 7e9457	550	JcGW(d]Sd<GMT<PZVMI]Gwh[FRUV_OSUNTEKVPNZQL]EERNQBVD?NEOERE-U;M\d
line rejection.soft 861a1c	500	BHMWGr?P:F^gwBVQMVMnIi`TOOkE:<PV[?<Om6OMpG:Ke?L6cLCPE):\f`1Y3<;m
line rejection.soft 87f42b	618	RSM>BLNTN=OSJTJE2<?RGOZS__?T6JqEAJIwR=;NK;FEUQ?>VKPU;O>EeFAH^QK^
line rejection.soft 8ccfe1	449	mGT_IIC[BK<LT==9RdHf\^NHBWLRBF7NU]VELbH#GP?Z0ETch:cEALUSfMaQMRKj
line rejection.soft 946807	431	IPZeObQC@`TJStFD`L1wIkXZ<hIIO1TdN\Z`mV$S<(?MZS;7JPQY1W<GL,pi=F7l
line rejection.soft 9dcfe0	593	LJmYL>5I-UoNoL=A=FBwBnY\2_K>53PWGT^EST2TCENDRBC`O[L6PWJf;L:JEP[j
line rejection.soft a9c69b	625	lLOZOB@3KGL_Y\YS@<8[]UMNNYDZOLWPPAi[b[AGDTFX?\aBa=OI1aHFG@NbJeCw
line rejection.soft af145d	471	MQ3^H]<EEDpd_NuPY?6KL^39AfiGVHk_VMQb\MY\oL0ElDH#KCPZ=>MOq94W;J=e
line rejection.soft c3be73	528	D@6RQK^ECKEY_;eVNOIHSP\OAKKLPE=O?MXPI?>LSHFHRGWB^WQPULB\TGVb<ROw
line rejection.soft c5cef8	431	0DHXN0R7Yfw1P30<=I]SSNYg>EwV-'2TS[J;JK=,O=NWp-3=hk2^fFR^@E?fYLLH
line rejection.soft cb46a2	668	@F@_GUC;QJkXXEWX\AQ`HZGEGWTF?MZcWIAtKLGqY5>P[H>LHVOEQ=@S_EMM7MGw
line rejection.soft cd16be	420	OHYq'SCUi,nYb?OugDNa^^8QOOwFNHdbRJRM\N>ZX>CYRI?MTNEKXQ=TX%-O7O?Y
line rejection.soft cd3d1b	473	UAZLT?MLRU\QVLMWBOQ\8HT_<ZQgE?OEPO;gX]LSdJMcH@V1w7PjKYOLP@9KS=IP
line rejection.soft db721f	446	>h>6HwI'QVQhG]-a6DXKB3<B_D8F(=PoA:IO;HXgLX>EGeJY]EYBCI^J7T@?T:JY
line rejection.soft dbf1e3	633	NJDFQbBA7LwVW=fUNR.nSY@N;YY58?V`h;E\[4F\lHF3n@+;DSL\B.L]c;OgDDX[
line rejection.soft dc6578	449	h@\=:<X_N*AETC,9F1#MTNS3:EKd+CBYYeb\mc:8eVAdEFa<jK_M@^BkXg@KYD1U
line rejection.soft e54133	448	C:4@7w`<GLNZ\Gk\DA0@Qe?>NsUGLEonGVCaQH[hg5<K>D5JW66?5'\Wj#.j6?5l
line rejection.soft eba051	412	9:2L:Nd5Y<VdK?c`E2PRMaI8Q:tBoGQZW)SNc0GO\75TX5J2GS^#aGScPT9aBGGQ
line rejection.soft ed2b9f	395	[-^[OUfY'=6`kT>UeZ[PLwTXRYfMM9UH\V>IL&.YYaeuZfRF8CD^REWmLdGX*XTF
line rejection.soft ef0750	445	;H?c;MZZG7<UYJV`D;cbXbWNLeL^%K@>DaHXl]+GZ-2FKb]DeSAjPHNBJX7n=V#\
line rejection.soft f8d69c	510	\ZFB02O?0*eGSC7A>5@UTwfBDICUQ0G5QU9h]S;BS5,VI5GF3DVTCMJBR@ItHJGY
line rejection.soft fa016a	493	RULRb<Xo6J\O%_/2<-h[TZT]SSEQ2B_#NTWZGO3>N4RGa@=SZOIGFF3VE?Bf,VCB
line rejection.soft fe674c	435	2QAAASJA?=LF35?ReY?FC9[=TeWI[9Rw`I6kO>Qi>U'YGF21G5O`IhK/\>RVJJI[
line reply.advanced 05f80c	456	0fFCNiSBUL9l:jMMSHDBeJgFf90DQw:PHJ`RlLX^>V5OPtPJZBREK:kEFWOF_jR@
line reply.advanced 100186	465	B=U^NF\T`2n\UQAOMPX]FL`gJGaXBU_:m<2?sO5gN#<4aMSCEdMF:A3Q8a[]W7K5
line reply.advanced 128e7c	585	BVSONW;BW?FMKPJFU>#JcPZ>G[AFEGTKFSeWXTUV@g@C;UPFQKjQVWL@aOYROKMJ
line reply.advanced 346cfb	456	IPZ9Z*`*Paw9MMS+PhSaLVXRaSqNPHC5QBWCVMATPfRGQD8=RvV_VY\FHpC3ia`P
line reply.advanced 43079e	496	HH[cHg\IH/KPOD=2^^bSLK^O690CNPF5S6F7S<T^W`W(004SPSF5i:MJ:#[3j9T>
line reply.advanced 5dea9d	475	1-LTw`@MKYBnJ65XI[KUDDE\/6I>cKDcgFF6>JDYHSn8PX8@0RJKQKPNMA==w-lR
line reply.advanced 639e27	387	6JXA@V1TMK\];VnP:O.48JaZalYNWNBYZBQX\Se][d)bMMg8]MewX@FIJAIMJQ^F
line reply.advanced 6b90bd	468	;aI8\Ul7_I_SEIJ-PfAC^MfHW<J=HIVX:PdTh@#SYY:ZQ_hEZ`W9C/L?5L[NRFX;
line reply.advanced 9f10f1	510	E:XSUMVY>\a>]%IAE^hR=HERNM]>MUVWHS#RCMDQ`@c6h2:cAR4SLDM[VI@;cDY#
line reply.advanced b19692	499	HRQwFOZXYQN[L?28aV9\OD@UE9[7B^/eaE;4IB>hcGY:I=>SCCDLOKFT6]V=m5[F
line reply.advanced b92791	467	U:YpTIwX:FSMNP@JmboNSGFTQH`D6FWIIZ*=OU;i[B^?d=[Y;\4Md:GpHXeBT.l@
line reply.advanced c0ee3e	398	ACf0@X88j`QKZe`YS^f@M#Z;cY-6_V>Z@\G\@TY,AJZF2SDFcFK7VMeV2HTTNZm7
line reply.advanced c34e71	384	:CEV^TJ*TSD_BRBEw]Bb\^\HYQ\9\E5\\]X?K6S[^J^Ca=d6AWQ=\@bL6H8WFQX2
line reply.advanced c88572	416	OCTWCNUD74RQLE/HkHL_G6tG#AH@:W?MhU@ffRKceJ7FO>=BQJF,OT+VSL=`j/aT
line reply.advanced c98328	530	SJGwOG:LP]_U_FP;ZLaRFb]CaXBWdYKKfDHLIFKCRO\\oERXF\M;RF^[PaKMGTL[
line reply.advanced d61c86	455	EONVb%RDMXtFT\L^7ZVQXMYbaIFLJ<[@6O[>DFUNOCjQ[BM\\SXQYR_RUw;BHAYM
line reply.advanced e9f38b	409	>N;EpP\;\_X[`I_YYeT@cO\FMZJ1]\nNE6wYPUnNSHAElCQ^[RL5_IQITJ=`SAY_
line reply.advanced fa2918	486	C=5TW1TaA-^Kw5d-]jYGa@Dk&IlE6sG7fBT4_IMs]2U8gB;[MsFKO<_m'pe`8ZO:
line reply.hint 04adb8	478	OLL:X6YJJRaDS_RF/wV7ILE*XeTED.3l]Uaf=<BUPN4JFgQBJh-cAQaKaPNRMN8D
line reply.hint 05b287	564	8<e4FEYDj^ZVW>b9Ip<MK88eI6B5dgVj]2WQ=S]O\wS3e@<QQfHIX6jLSUN4Q9b>
line reply.hint 10265e	409	B=OB:dX>iIWG8edU8kOVN)PhVWh6nwoT3?]/k+a^snUCfXAF?Ja<S8b:PF[5_8Y>
line reply.hint 21141d	507	IPLBP>YC_RKIPh]RYZISB::I8SO`iL_K?mg-IPSWO0QICFIjwaEkUTd8^`/Yg7Hm
line reply.hint 247d6d	582	C:BNw<e\RSI;HB4MTQZIKWW>hU\>LBKA4NENY;U\QXQIIRMl7d6Wm7UGKF>Ba7NR
line reply.hint 29555a	587	HFgwhJN[8Q]JhCGCT][UN^=YChWI93F8XOI_A[4^g>YYZ>Ce@O\Uj`<YR>+MW[H`
line reply.hint 34ba52	523	EdB`\Gaa.(T9wW;XH_b_GC;[MNR18HaPrNIXCD?ZGAYJWMKeQJUZ[[;S^SBQ_N`X
line reply.hint 508f6b	633	7>EVY)_f#fDDKJAUJ[hE6:MYZW\,O-@XLI2X41X[[<d/S>@a?q,dC\@e<V)IaJY\
line reply.hint 5437ce	471	JGqZe8bVBJWC_GPwdPfGK^MZBPZK44;RbVDE<LBRWG0KWOWYA_*2XcUqM\K[i:`Z
line reply.hint 65011b	525	fL?0NS]D^P_YVCBEXZI>EMJKa]KErQ=J?[<AVeLI\H@PXMN_Qq;0KZwKOXp[kZe;
line reply.hint 8ec2d0	613	D:ZCX>^O^[wN>?CFJDHTI:ELBT[NMJDRTLVDHQL[r<YCXHPZLg>LELUgNlN]RINN
line reply.hint 994b6d	518	J4GGQTKGAJDaNHEHRPLNJ5B=URIYZPJXJYHfQMKBLaGQlJIEWaEwhK]D;4TO8BoU
line reply.hint a07161	488	VC[Z@RPbD#EJjE.EVNTiZ_]a?nFB;RRPdTtTVP5_S;Lk[[NMV\tEMj:\bRQMQJVY
line reply.hint a94d96	396	6.A]QTdL?Zd5]]S2TfC=#J@VrBeC8=U\QRDDL'WwRN[5d>;cCj.G`3H]Eh>@^-IG
line reply.hint bbf9ee	383	KSaq?HtTX-4HHUNE=a\^DBIX[__D]Y?GM?XME4AD:EPM$QQKw5URcQ%?V_J=bULV
line reply.hint bfe51d	502	YQe9P#)[HGE=ZZ=<RD6RqcaY?W>]@C;PHpg&IlZQB=Cn\Om]R5l]B`5\hLRRewRF
line reply.hint d1065e	486	LH^FIMbh]FRO[:+GwlXlh]]_T^S\LX5UOVF9AIUZ=IBVJ<<gQVf=ee?aWLUVm\^O
line reply.hint d21198	445	C#wYUMf]RdN7g3?*jm_F35,TT<m1T.DG8_<@NIKaZP\9JZNqF\1AJ16b=bAFeH9/
line reply.hint d875d4	277	f\mwr1eMC;QNlTB09<&KQ9HvkCmMbB6Z+ih8#]J\OILitji5GI$M7SEQS6ZCaVr3
line reply.hint e2877b	400	Yb^SZJ4Xb_PXeeOw=\H<HV[$daUcG8>GPHKL:>\D>OTQIET]]\TTZO.+_PY:EBLc
line reply.hint e62c9e	456	LcU`L??@O7XYVK=.CL5aRdM_8cVE;KGQehruHLOv4UNIcV;NVEqAc#:pSMLWOOM]
line reply.hint ecad97	507	=NSGLHe?ZME?^\EQDCGJNEmVZPLUEL+YM<IKFCdC7SNwOE?:efTdYPQBSZRYmKcU
line reply.hint f0fe15	428	JVSR=RU:0Z62-dA68C3XuB``O@DDQPH@U`^TH_PUAUdP,M<OoX^U\WFV<#YHk9Tj
line reply.hold 00e15b	425	d_EX`>Bj<XGFFU8QLJ6_MSqadE#KaL=RHTaI<_1;NHVDEDZWa^HJS`P?S>eYUJ_a
line reply.hold 1332f7	601	]KSPa;ViIeTCDR@/C^Qa?IBaK=W?:@H7<HH2)@HG]MXQb;@_RwYkRRF`@Vf6MCq>
line reply.hold 14fc1b	500	?=gQU'=NHEcJW9HGecWY2VVBWTZ=GA<9sGK2<S3[bE\Sm1?t8VRZ_>\tP`(#N.Z`
line reply.hold 4964b4	462	A#K\Q8_IEhHOcMN;cZqf0Q^TEKb1_eN9FPBX<;<eXGhFgF@\<K7dAeLO?^&.eLkj
line reply.hold 77a904	444	A6?Rd<Ms9s\ZBB86V[X;C[#NT9Q5D<`N]>F0>D=LEOc/WGV-KmgZT@.Z<BT*GDjB
line reply.hold 870ef3	505	KLFHp,VOJIcfWHA8QJYCOwA`E?KVMTAOf2H=OFEgsMd+u-NSMv[:WO<j@G^3PDe>
line reply.hold a89254	587	R9BeCNY@8DUkXLNjb?=YGXP2Ep[GNAQUQTCaKLReZ=9EXHJ=4]:5.>@wf[8DH97g
line reply.hold b83488	719	3@Waa4bNS^K;hBP5`WgPJ]bVGGaVXXFKX]Q@OPCka8UAS?P`:USHhVF\?VL:w:Q>
line reply.hold bffee2	415	V=?IpQPsHk]ZE.OHT5UW@lIGJ:`6ID\HZIB/9.48us]/j0:#@c\fT<Gg2/X46@i<
line reply.hold c591de	356	[?TSd0TvusmCD0MO\n^0OmI/a;?'N\7ZwD1=@?=2q?]J`5;,4vLe`;DiF<o@g=_P
line reply.hold caf32c	465	[lU?*HCY/QQO\r,2VN>hdYhWEr:eU):AQCfLSjWCL1Wv?ewfQZdh>o//LB,_ZPHN
line reply.hold cba178	493	ndd3mPZcVXkU+OD7cXVRAWP>^SnSA6PB)Mb/&8kN`h`UsOBLLNwRAR[SFT^?Y7YJ
line reply.hold dc0384	362	@C\kP1lNbWXE^UYc><95CB7wWY?Q\D]5Z1aB*DNPIITA`M>fHdFZZp,m[_JHNI]^
line reply.later 0b7e7d	551	@fjXQQ6^`HI>lT@T=QQXQVTI)iFL5\9dKaNwLTGZWF?o@GVHT<O@Od@;KUFINLZe
line reply.later 2b33e7	355	TLTcX=H.+:NA[U1jLwD`^B[^FZHOMITK=pLPJPQkZ@_6;iLrZ4VQ^I;fTCTPNURN
line reply.later 5a1e8f	410	WN3^P1Z3YDQfM?Oc2DQ=aZHDfHSd`eWF:j*C2a5JOTCVNWhGD\$B)gO=Mw6W6*h6
line reply.later 65973c	551	>>[mURgK[aIO`YC9gf[VKlCfFLPSCHUP2_VPHD,@q/Q]Z?Q`HT3HWjLp@wGkEMhh
line reply.later 6b3eab	555	Oa]?Q[><MhFDFXCdHQnO-=VOX#DN_.8^0c<U4<NM<beD[M8[EOAO/MI]V[;@aKg]
line reply.later 6f6c96	474	FJaWa2^wFWPITHXBI\^MAc]LfNcJi@Q9S^;;CKI3f1kDJ@ZhFg@r_IFbDd=Y[SE>
line reply.later 7c5afb	407	E7Zpd$_K6bY7aQFPmsX=<vMNd8hOQ,VONwFT3DPW>CQ1g6BLIaFw7fRh?`.9hGM`
line reply.later 92a727	459	J@%GYCNHWd3V+[,eU>wqDf/UQBHJn[bXRG\ZQAVI_@S\HR^[GcEZUYQVW-JUhChF
line reply.later 983acd	512	LdUwY[5F\JBIQCOWL^TIPd^P7W7SN\D\6lKbbZ?S9M=[:[fWTHECUkSTE7OUGSD]
line reply.later b7cffc	560	BbZIWRYRGELI6FTVBJJB8^PcK:CVOK::W`ET8\:#Y_ZaHM5e>Qe_>U,[AD;OGObW
line reply.later c47d32	512	IUP^U-Ug9dbEeNR>O[UT3iNQ[MMcMC=PHTEQBC\`V=f;_SJw2fI^QcFOQm6?fFY9
line reply.later ca3c9f	458	ePLXd<KMGlP>>ZBdX[PYVf]`^JZQeUL6#ZVJOTQ>NwfHdUS_>JYJLJ[NVb[[d`lI
line reply.later cf7015	534	?@Y]]7UI?_d@r?IGQ`biKB2]>G\T<.RPZh@4=(KV]7g>f@@\0wBETG,ZCa:@VRQa
line reply.later dfa9f3	486	NEYZfLXa:RTLi;9YhwfdNTARYhSSNBMZU;*;@=AhuUl=_IOhJ\MM[QJs8M-7^?RE
line reply.later ea165b	489	N6eXP1fECYT$o68EVaOS?s?nL8`LIqB?GuM<7?JTQ=\SME5`CSQPwc:S$p64pIqT
line reply.pending 042678	547	\FQ`CBrw>T>%XJ(BTaXaRfP[TWEK<?HMBXG<RXF[A?kCSIQcJYTWP?Zg8Q>+`WJX
line reply.pending 0a044e	460	U6gNMJN]MJNVTCIRTPMcO[`O#]OLGE^7a\W'YZ>\JQ^BO#`Y7QWJ]W=AWTZEH[cD
line reply.pending 0fe672	355	fBWPfAWBataN]TYI[GS@?]?o#WJ;]-,'CMJ4&D:dP\Ar[C^OSO[dQA6M<gSJSAP4
line reply.pending 13a5a4	408	0G/a^W,L/p*P\S0DBN_W-D;EPDZIi9HTGDXa;GZ_$MJ_6g=\DGELEAL@q_Tc`C#s
line reply.pending 1567ce	535	PFTQTKfHPLYASZHQ[Pea]w`N@@D@SO='dPH?L<>HZS`?MMI5JG=<cCvNLSP2QLYS
line reply.pending 1bd6ec	431	[IqEL?Hv/I77U`M8e^BiOUar7<DT7PJSg`dBDI@g40wUJa\G<[bW^^InS>FXZaK;
line reply.pending 23eca2	466	See^N,wU7K\G]3OQO]DNLOWWS/efW>NOXS@kNB3VPB_OPLNi]WGE^A@E*u4DYQra
line reply.pending 2d560f	485	S#NEf4QECpAFXS=]8@^IIFCM_:hQU3*^GXSY;LL+e_wRe<bTW;>VPn=NQk:*C\Wf
line reply.pending 317e7f	612	G>XJXIlY@a_@WO>Fc_T<JNMCaa[<RKIJ[XM<I@<cZ8UW]G_`JYFwX<DZ@fZGO4:H
line reply.pending 3325e8	542	=I=Ok[j_IZM#SN6GR>`DL8KYrQjGD2Y\QkGZ;GCRXKYEmFGZ8KC?<rDRhZ:YwMdd
line reply.pending 37d947	570	CFUZFLbDJQ\T[CMRX\`EBXANITSPLMKXP=HQH7;lb4KGCP=@GlEBwLOWYXF9ODOG
line reply.pending 3918ac	510	;:<bUSV(V\U_JOHY\T[DYI9BSVaCaNNT\C[K49rWSOX3SBDWPE@wYASLMZdC\XPC
line reply.pending 3ec676	458	DOMSJXUJkO>U>wc>F?/BeT@5EN<F\?i?.:mOEbg=e_4:kRCCANVD-BA<FJ7^]DOB
line reply.pending 4865bd	529	07>Ph_JBB`UYLFLYZTUR6C9Z97w0ZVIS@><FB1RmUG]*RH#iIk75dKEQMUMCp;[P
line reply.pending 4b9101	658	BDL]bQkXAdUPO1<?GrwT8iQWE@W=M_/UbRD6ZLSPaEMJN=O\GdGO[eaFAjLCT]W<
line reply.pending 4b99a8	562	\fQIUAgZDj\8bTFVUEXZaJP^f=jS8:<NI]gJ<\`MKO[b@QeiYQe1=`DTWL#BRXNN
line reply.pending 4d5fb8	423	Q;_Tf#gNWHM7;nE4VuKJWVL[k<^`eC/0>oS6J\?QBW[Smiv\UqZ7s4jgLnP.lMcT
line reply.pending 5484f5	526	D=3RQ@lA=/J<iJJSe`PLSheBM\GJDJ+ENUGRO\FfbZPYK@JwLKda?D<fDM>UUEP[
line reply.pending 5bb28c	464	bdY)7A0E6TFIlVOLa]XU_UVTISC^7#7MF@\Q-R[SJf\LWRHmWVX;MO=[?G)ZSTt_
line reply.pending 5c760b	328	LG@=T0$.SPdIoLDJLC0g5fE4LQC]IO:F%Z6]Kj]?D28BL9LCAeJBS8UUw]=RfQ:>
line reply.pending 5ed425	506	QB[NINQhi`HGXWN7<?=qV`P^2U`XDTcFAOGJPRQ3=K>HPCQ^JUIAei:SwCTGTe<\
line reply.pending 5fa303	462	@`K`jA^]KaK6i>2>ckaH<iZh=.mdQ=8;VIj2<=BfD1fA:BFwH`\ESLKr=QbIL9Va
line reply.pending 681a87	568	6;]KW9ZYh^h\BMG6[Jw6QNJZXQV?ZYEH<fW0F)OckFGQaTPE6j:UYCEQD\9?Z1[?
line reply.pending 70f817	418	;IPXT?VC]Qb_wUPDOW`SM]_@KC=@sgQOJG\3[\UOPVO4EINg^aEFlA6L>JM0ba`n
line reply.pending 70f8e0	428	[9//lFL`DU5F5LTQFU@#P5CChRgBF1Z</MjP;]SO]APsVPoPHkVB;P@KujHcQZJ1
line reply.pending 729213	496	:Pcq_%EUJKB)`L:9TjCRGQcHCKDKFH>:BFL32Y6fa9Yec8RJKb\XwG@rBNPMEBYQ
line reply.pending 7336b2	584	=Ecwm8oW@KOOkQ>4Zg``OOYO6LST>h/D_==7=JDnf9jPa?L\HoMTf-I`5]HUVEYD
line reply.pending 77e81d	457	bFN>c@jqGXRLN@PMTLIHU[;_5BX@K#PYg5IDFIL^Q3TBZQ?_5UeQc6Ov;JAC?0_L
line reply.pending 7e28fc	524	8]PXMIwKBI]RN9V<i[[J?\Kb`Pq0TbUVbXNRC:S_QKQ6p@JY>aFTe=TU/fJ>Y+KH
line reply.pending 7ee973	440	I1UPWUZX<hUYS\.KXouI#_IUl`]MYK68c^S0AHBaXPLTZ@PP1aCETSNMTbT?`FKR
line reply.pending 812dce	646	OOTfD=Q\AFS=eGO>HCNS@OTSOK?[LDVO^YMNO]DLQ;KUFHHBSPRNwQG\LGJTF9IY
line reply.pending 958b2b	616	_d[]QXU?K9=MjS?CV@JZbwSUJS8]]Z;K.@LSKN^E?JGGEcX[L>6^CbBI\\V=jZWP
line reply.pending 958d2f	586	AEbUmEwYXCYN`CC?T^BYA]M[F2WH]T7M_@@;D<:bm=abWNSY1YR]Y3bY<^?HXA[;
line reply.pending 9753be	836	NX_dXDLUDHL;UT#YDBRUPd]d@CQXN7=DTkFP8L?BN7\HE@QUPRSWHY2TGSHOV`KX
line reply.pending 9bd2bc	653	QRCCPCOBQE@]^aW>CK@fJRWJEXB_@OO@?:Uw_YMHO[LK@FYOUBDLLRXKWB>gZaM[
line reply.pending 9cc2f4	354	A`bTaZ7CI8?LdI<WH0cg)\F[;U>OQJcI1\7J3QX*cNQ=4PEaw0I=[;efg=KZCb\d
line reply.pending 9d2663	471	<Pda_Co\>^U=QACUffhd;k<iLIaD>=QKc`4;@;Fee9XHU5>SOwQLZ);bB]@G]3Xg
line reply.pending 9e4fca	535	BJm@UHmJ>_Y]a98NNbK_D[GNCCbOZGQ7OJ8CL?GGwPKA_MJaVnSaKLBSB\WQI]c<
line reply.pending a1345c	524	3]V\b\^gMW@Me@2D_LKGJqlcDIEUdb6?[GDMAjQOMMcCQLAT?wH>[ASnTiACvES6
line reply.pending a32a50	466	Z`pt_8Wp/di7c@=?S[]OaTlX@iR_DH1A3Yd<GM#`<II]WUpNZ`\UgQ4Z\2HF_Tna
line reply.pending a477ab	495	R]enLH]]5UhVw_j%*@DRfnhQIOSFS(WN\DA]7TEJneEhbZifSQLN]CPHRXJ[VSRe
line reply.pending a5e3ff	553	M4wXG>XTO]OGE=\K^URUMWgK;^dKCLHT_LYC4E:rX:YC\P.YIvTGcWTo@a6KLYK8
line reply.pending a71711	555	-5EU[4d:Kq>MMNRReJ`>SWD@ZJjF`IEVX=9[UWEN_HfBVQN<=hB^OsJD9wFYV9RX
line reply.pending ab983f	502	^ScdV9SDTNp#DN2oYMhKUCROe=ULPJDCJbBX4c@UI1NJTVA]F:U@RQ9CVgXWVvXT
line reply.pending ac2188	516	M2TYGHXPBCd2`8H;b`UtPd]WOM_>CR7Ng9K4SGFes5i3m,GU<wJPR38k/\]P]@i5
line reply.pending aca581	709	V8NV_Dw\OHRRIIQ=aUdDSKNLHtUNBQ=EdJS2FLBJ^5hW_JTWYfUR\K^N@PIKh\KQ
line reply.pending b063d2	417	AFQ6u?]BF>QM`2QKCXRHYUZX[WjFKV2/^UM9:KVArAbh`ZXj5VoHn3\`VwEXvLJ9
line reply.pending b094c0	554	GJ^ZYNqwRh[6TJL^J\p1?d0c:@RFF\U/5SC@M?K_u?_Hp[IQLd\[^b\iWnDKU6cI
line reply.pending b0acb9	686	EGY]\QdQUT:P3>85ASN^9i]IL\GGMRI;?XDDKTOKP#sV@GPEFP;[IL^YH\[OfRQU
line reply.pending b5e5ee	564	=)cabGU]K`QPYQL:bRgFA+GIK[`7ZQAnb=QB@6Ka\^wA\HDkEiJ0_*SbSW:+UIo/
line reply.pending b75d17	461	H2r\cBNjLd]GWM5Ig_M`6C;^G5oLAQBEmC?DTFMXgOXMNIJa;g,Gr.6e:XR?wC[E
line reply.pending bfcd5c	373	VEF\OTjSDtM>iRRAQFR_P`OF2gd\FaaJm\T#q0Ak1*O=PaRHVc[9*H7iE9]gehqO
line reply.pending bffe54	502	89nd]FJvNlY>;EiDpQgM2LVi_EYDJG2LgD.F<<?a\7f1\6(wATBYwA3Z0gF0g@PK
line reply.pending c3d619	537	@ZN3C?B[>:BB@8LDFbKW_:VK<jQICZBOwBC[LNG=OHLedEMYONKALbUG\ZcIB`O-
line reply.pending c51cda	469	<GL;P$VWVPF.OkNbLTw=WI8]O5eE\KVUGnBJ-IM-_C_1N]/R5f0/A[SET\28X_CG
line reply.pending c52d78	479	:Y[wNIN:l@.J]K/W@QKR^bWY4RIUTY;\=JL@X\Bn3N?O58XAW<UniJ[M3ZkPIOC6
line reply.pending c60ff7	427	Na`Om@hMvW`G\ST8h[KaW8Rb@]VEDF+R[>J@5M5JXGC]^<F\$B0BSeXZRZX@wTNG
line reply.pending cd1627	381	9RJFM[S?OciU@-kiqi]INC=\E2cIcBjRcRW_NX_Ze8L#s[@?>hA4eIbaQ=*`IIK?
line reply.pending d6d547	564	0.O_Z1dQAKwCTNe-l^fHCYVXIJ_$HUDUOJ3;DABbc=t5^DDY?X64w,L^@J;FT?KB
line reply.pending d94245	601	M:ZKMCWe4GMKW_[PXPXIQEBXeX[@3EBBaHZMXPYX[BSKVDDZC?7Vs;#V[NBBgVT`
line reply.pending df6e18	408	T7_gbHTSIeRnU#]OY<r>R7Pm<6HST\X<H;Z5ELKeDXV:lKAP>WAIQ\W^3QlCd=sB
line reply.pending e80ff5	476	Z=RQLA]eMT?;aZ9:BV?SZ_TR^KBWUAMPBuaMERoIC_T[#fTlK<c-@T14AN@>mEZe
line reply.pending f7a5fe	442	2=PIZ0\i%bSA8`L-[X2_W\ESR`TG?%_BXa_>AQF=\OVEhgATMw`C9PBVVKNT_VcE
line reply.pending fa0904	466	?FQG\PnFJSh+_fIPMS_P[aLJfWb)JQBJ[^RA2K9\R4_kSV<CBmIGN7QM<k#[jUea
line reply.pending fecb91	542	P8MThdnL[n<GM>PGB\cTF[OwA;[bN_BGdT'B;a>J?F[EXVZiFX5I\gEI^iX5[KfM
line reply.request 0107a7	541	dT]gPEM[LUO;PQ6.JT\iI^rTPGbR`\=9De7WEQ1[LBI]MJ[XdhbHwSOIBC@aVUhP
line reply.request 0340d7	596	C5abY)vuA`eLR=E=ToVQ=W;M7==1J]ED[,8:IBIii8w/f>WE8O@Co5=rFd?C^4\:
line reply.request 0fb4e5	440	L;Y\YKwF1f_IQ=vDhY>5XAFt>WFLC^CRk>3O9>EVR9[Cb0)P<m@FjBeUMISHc3C+
line reply.request 117754	458	IEHG;lLOOJUBKVfWwZJCPMZTi\\=g`e?ERgMiT]dDWZE@G5T<KEcRD[@gJLLL;ZH
line reply.request 13717f	528	L=jVQKWmP[NT@@:>oZJOJVQ\=NZ\H:B<H6PQDI3__E`AICPVBU3AO?Nl#dmFT?eI
line reply.request 14025f	503	:?QHYUGw8^VGd?8Atag?9Z/_CTJ<HBJH_0(M*GTOuE]EF69[6T6TlXGN<d<>P+eY
line reply.request 1af89f	657	CbWLN3Ob8:IGZNDQAXIM@Qe`4FHNRN@G^U?ICK?A?ILB#PGkOE]U\c:a:WMKJP^\
line reply.request 1be700	573	_EPCQ@7j$P7AS[26;BfLPF@dCSCBB-VJPwQFDRB;=6YWIJDZEb>KDu;:FQRm`I`R
line reply.request 1c384d	420	=ZT=0?WLlG`M52fJKAUJ\0WThB4CnudFw9Q<I@vG`IAAC=JC_QcHj.Y3,3Y?J@UD
line reply.request 29c46d	556	A=nfHF]MAkUH]BZG]RW^=^FTW]_UD5RC_OL[2A>?[#N^ZEDREg-W]T@jTi8I<:Cb
line reply.request 2dacb0	495	O>crf@fj>P`FX9MCw]Y=4DFrE.[,NY@XpK>[C<BVh/i)J+Eg5c17R7\b/[??f<gT
line reply.request 31257f	606	K6`Ct>gi2\bJTIWB\]wB5M,]T`mG8FNAj;<;BRM@SVb2WE+W=O<JV7OoSo@GWG_V
line reply.request 357822	467	ZLD:G#UN_`l2-NVXPDbJGYNFn`PP\Lb9SFOVUX_CLLIUX`F<@;A?SHD8[`aGiZ9W
line reply.request 37338d	598	[BYV^@`b6Ug?saERXD`XG\J_P_fHD6HGwK3PIFHNTFhQ]FI\DiISOa6b7R>[USPP
line reply.request 3c11fe	432	SAjag>_JZA^JjQ3NglnV?DVwbTZKO*DPEKF?OeA\Z>oMWVJhIhSBkV;UAmOWrLWA
line reply.request 4c30ab	402	EKkYL,?wBcg?YO7KW;ZQPOA\;4LOAbK?U<C\>H)wZJYVdIFgNIEEqjWgANN9gNY1
line reply.request 4da95a	403	5K`Q@Y@:[UBJ=9gY_wPfOSXZIh0UITGZP`9E^2Pj<Mw[^6<@C`3a^DSQGFIRWHeS
line reply.request 4f5056	577	=<k]W;^n6]bJNF3=kZ\^EU>UII_:IGC?W`C.?CC\p#nDr9XbGZMYSHa`7gN>^LX?
line reply.request 5b4452	606	F2WrTV\_L\`I\GT9UEYP5wOTSQSK9KLLl3FEFIFNdFM=J/LmDlFPS_EcLSGNTJTN
line reply.request 66ef09	528	VEhQRQR\EWPUJKRTlmgTKQTZGc`H=LOPIONUVF8bQ9PPl\RbVcAY^wCYNT7IiTY:
line reply.request 6c1060	405	@M@C.HO=QW^bJLH9hNCTZUNdZ:QIQ;_bP3C?O7MdFWsDM@XLCsP1MRBAAH]TdcwV
line reply.request 6ff232	553	4Sak^LWiZjNQY=OZewK_B>XQJ7^.bS#h?5B>?>HuUJT52GBN[\G9b`SP1u??OIY-
line reply.request 799b51	514	9McZj0L^8RMClf<ZKSYf@Tge2^Ja4+W<WwPBCT7k^X[Pc;8kRA`oj^KcRc,MFQ\J
line reply.request 7cf686	491	HXFHCTbLQDcIPYcsV;RVFEEF7iQAU[bGg8ASg?wDFUGWUK>DRGEPZPHQUS=p0:)=
line reply.request 7d357e	502	9W\ATGg0^ZIMFPQBN5]12>+H_em:VwfC1d[7P>;:edZDfT_FE^A@J5cHPgI[b?Q/
line reply.request 81db9d	449	4JP@slVI%VZ?Q=HZU[`6E7FLP?q8EQEkNa1FZ<nXFP^:nREM2O%awT4TEZI+nNak
line reply.request 95cfa3	437	Cvo`:?Qr<bT3NAA\WVIfSYA[FaET?0)+IpNXSTJ#Sc]=2L=j[H`eFc\5JHGaOSV]
line reply.request 969156	423	?+m`R6oKaR=U&Wa.JmKTAX=OkMN8L6_?hE]&A$IYeHa>jEU?NwN-I.D]_\I(b.a9
line reply.request 9a5a17	465	VdwE=7ek7NK3dSK2=h]XYoee^v=d[g<,IOW[GW:DET:TQI\hRSwKsfML\h;]aQWU
line reply.request 9b4e7f	538	O@M4^K5OISFTS[Vr;JUZPHPKSNZVjX?=MTcoN@^[@wBA8p]NW_VHU@>Ndbi`YHc]
line reply.request 9c70e6	592	8@QTs5fe/JIKH#@;Ulg;/J?^L6k5BaK\lKLKC@VTZJnDMR<iKa8;Z>Ac4j?A\EeK
line reply.request a2323b	567	EVZc]FlU=kk<V7I%i\[N:kS\T<Q?J668q_64J:O]K=]Ma:+Z;f-G[\JwA]6Bm4[7
line reply.request a691a8	474	BReoUQjr>eJ(Z_?FdwXZTANkdZlJ?[>M\VMEH7;\_KOG<>7n2_ATfd3T1TP4]<]T
line reply.request aa708b	480	J@W?AdNEY?>H??fI_w=Gl<jE>M<SubWL9PC2JG^BD;:Q'IX;M3ENj8aP=@m>?N1A
line reply.request ac83e0	535	)L2GY[\9aJbPR>K9YeN5WT5PjLfIRcK\]=<<]<K_EEm0T?SE<w,6[FSEUp>Ih7IO
line reply.request ae6616	494	WISbY4Cw?GO7i]E@LLfWKvX[.t:O10S)YaF-XR-B<>:YX;[UT?]ILM7WMg:ND\RO
line reply.request b1c8ac	552	F\I<NJXXMYLa>I`E\SmTT<JLwGQ\Z`VA9^TIIGcEgaZO<HCWGl<S]Jl8UZfFiX][
line reply.request b85072	426	KIQKd8WDYS;bRMa<j`oc>:uGPUWLQsRUT@G1AI3XX?HPhM9gJ^J:w=LWHd_OVJR@
line reply.request b9f167	378	:SY\A<=IiQ232YZ60^^W3?TP0=0MDSAfCLQ:wjMUJ=;j-MU\JZ,pCTi9S@YMlr:3
line reply.request c8d440	552	@1XO=O>A8JZidJQ5VJQf9NwHDK[OWZBCK@I/`3TEY3DHAFNfcVVIG?MF:VELFNSJ
line reply.request c99ff5	598	;TWRS<UMMPOBTR==CE@HVNXbMd>9WT_HITV?GOTKP#DWWWV;=HF>KQDGJZWPQRGU
line reply.request ce8673	436	%DWYKZoO=`G^wEQDeSYD=_F:AR]@KCBX]7A6K1;^BJN+]W3k[v:B^OY_R/@I?BVF
line reply.request d0d31a	504	UY^5fN;HJQX*H<SEb,dX;GSW:HRM=0>`.VJQ7H=GE2OT>PIXO,XP`w/FK=D8\Ylo
line reply.request d1b65d	524	HVwGTKdM?8HTZOITRaVHM5QRfJU]bKZEGIE=DH<YYQOCXC:R?XSIN@]UOUFBdM[=
line reply.request d539ea	443	0,Wcd@mVmUE<SPQdIcwA5\9XT<L%O9LaJs&DE?OTS2RFe#TQDS<ZaJXk/vHFh2K1
line reply.request dae084	591	6Qd`aToc:UV>XG=OThhT@PS_BEP<BHAY\?ES>SC]QB\&Y21R1]5HJfEXAwC6d<h\
line reply.request f16cf5	475	;eXEVRdVSKBLSbP^VNAEOJQWEVdE\wWKR]b;U>l]BSBDRCFKjKQ?fBvR>HRZuHV-
line reply.request f8db85	431	[8ZcNJUONSvRLIa&FFV[H];D:\ULe[\H>8?@qPAe@WWSXKK8MqdWO2MeLR#OXJ19
line reply.thanks 0001cd	544	34?bTJ`SFjVRM3BitZIOJ_CCNjsG#Cdkk^8RV9C_F,SAfSH[5YA7W>TmZ\BKBB\U
line reply.thanks 149ba5	460	;SZM7ZO?IQX@UNb.ID6r;wmQ^]kJONHL^GM`ZVJ_\@7AbC&N@k<ZGaQSiX9IANRT
line reply.thanks 15e903	648	>=IndDpS^jdQP7SNaSkI6ZOVS`WKMmWH7YU1OSCRWSdHlHXG#j+CcAQd>a0DWEGS
line reply.thanks 36979e	422	ZRbV@4bbDQGE_OK#KTSU`Wb]/QME)MTWj]:SP3Q[D,^3F=N82^o*ZP,0<D[W`eUL
line reply.thanks 372c17	369	U]\waKQLU-/WR5H(\bqHAPMGeNHK:nRXdV0F7RTnV&IEaS1Z:oM1:VCR2wS6Y9bO
line reply.thanks 421716	724	WKRWKFP\DaYPfCCXORU_I\wW>QXNABJVQ@DfMJ6]QL?TPZJOJOFCVMA[JXCNNJVf
line reply.thanks 5e702d	559	5OS^C4FQHdb=dLWJdRMWZJIwDPN3:T:V^4I6?8XPS8J@l<L]DZJRJVAaRZW<Y]SN
line reply.thanks 848fce	392	Q_oYw\VAIbSPUHOHbX:l,kdO]\OY\;c1aK8hm7R]ZLWcU@-\>]^UKP+mTc2FG?Zc
line reply.thanks a3683e	312	WJ2aHXVi:C_GQ4/RdQ]bEB:ZGAL;0ZJdv53K73DTt#VPg6Z_(SB]/Q>VCWf3YLBh
line reply.thanks ad0c31	413	RCh@J5i_QH@WFwWRSN]P7.;%O2MGcOn:hMUaGV[/H:JKFZMN_V@jGPM9YJ=k>\*R
line reply.thanks b6405e	321	3-#ePMOQ\N`IZ[pLaBBk?LLCPSIL>MUKwR6J:GGD7XuUkDaNMS0aS=XeO(?3AbA]
line reply.thanks bb0a02	543	AJUaOX9WL:TXZLLI_PG<UNXUY=8EA_9NV@8QQN#FLYIQHGI?\NRH\M@SELRXN<]8
line reply.thanks bc6783	461	ZUCADHGGd>J^[=J=*B;N]S8W#FMBRN:B6fS]vC6G[_>SJ:MU^ZVSYQPHPQj6;WV_
line reply.thanks c8e934	411	JWqvBpU87GuJp>V3wr8<Gj_PVwaDWMbEbF73]@HIkJDCiORU8b=?Y>WMPG/cUe=M
line reply.thanks d0a6b8	518	L,a\UBLDA?C@TB,_VCTw[fU[GoleI:2TKJLUU[GbK8ROX*MI.f<7C5QM@W5WNFNc
line reply.thanks e37917	518	:FFJEQH6W9]g`ZkJvCLN1bG9S[wDMRSo[BKO\+OGb<OPjBCEN]473Ji][iAEA99_
line reply.withdrawn 08a1ea	608	KNiXu7^[ReMAfA=6faULWXSfTHpJAn6D:[.=6G8JY>[RVT=mO\OHwKIhYWN*_?gM
line reply.withdrawn 6a74b6	477	+9]wT,teNHI:UI</mdr\YZSK4IaS?l+5JT;<;P4Um8aLX<AT@\`Qp=Ui5GP7wFlA
line reply.withdrawn 9ddb70	498	LVYXC=ae#GA?V@VGWW]k[Q\jILGL<HL_aPeGMrSd9?eF>XDXiZZ9JZ?Zn?5`lYP`
line reschedule.moved 0254a6	558	Q5@LhYMVHO<kf<K\X<a=Bwi\PJ7QPSJP5SIM^j^`SY=ABjCLSbAUGSNMKKKl:@PS
line reschedule.moved 060a4a	474	D6FRwlDTOr,tkNdkUQhKFZP<D6C9s\-Tat<OtXTR]0B^M8^8YQJsPf^C_STRTHOD
line reschedule.moved 0e126d	628	\MLWSQCiF45QYAEK6GPI<bGH56?FRBDam5@^Rb5`CHSMM;7FXMOwA\HVHDTR=@EO
line reschedule.moved 0e2305	532	@(;WgpWQXCDdY8[=:Dc>2N5.EIUL[^Fb][9V]`3Pt:8dJ?\EEo;w/^hKKYOA4EZI
line reschedule.moved 0e2d3d	501	hbH^NwGtKTN-PGK[3/gfJQd<%K@\Y>+Xfj%9bi4Jb@M\3F_kEC1V9hT:@CQkBdWM
line reschedule.moved 108eaa	609	CBDP]VZUVVFZO?TSK7p*Ka:?:995VX=OJr>ZkQF>Y=CZ@Gg<Lw;eEqw?Ldbi;0CP
line reschedule.moved 13b132	401	Z97pnU\.^RLn[2DbQ>lC7KN[L><;`b48SYPFbb\LTMCTGCw;SJJe\eZ6E\MoPL?5
line reschedule.moved 1791e9	538	>S9W_UhOcSGaZ9WeIBgMLIEI2A;HZU9i8S8PwLOROKTR+6?U=I&OY^VBRdu>G?@O
line reschedule.moved 1ae7e9	656	WV\dKXRlMM:K_TACbiOZCePa>RIL>I2PRZ9TOR>X_FoM^WGwCMXFKD/V;iJFPPQb
line reschedule.moved 20e1df	452	=P6da<`\bi2Ph2;eYDm9FU4`DBP3Oc>YAXBKwF,GY0AP86_H5YCd6S\Faq]@R=7F
line reschedule.moved 2164ff	510	0ADV_]aWae9VQAA]B9DE3fQ6C;H;dbBwI_CN^fJ4ZSQf7@i,QeIeFMj?>iTK=NFQ
line reschedule.moved 2b8b41	478	3=MXKHWQTwFXEL[IMqrVH8eZ^KG?DEqRZ@WMI+WshMb<PMIUrYV@R:4Hfe2Ff=\R
line reschedule.moved 33f8a7	606	9>M`aLLYWSUG^4VLLBh;2F30MNWGob=XV^C[NBJUcHZSN\W@:j@wE`dN<`SIB<C>
line reschedule.moved 351802	407	RLOfH\=w;_oZ_`7WVXoF,Y5R3[ZFWJh[EF=JCYQ\:CUR@F:dGHaVFRPVHW<PGPTc
line reschedule.moved 3694d6	703	HU=_SSSbQSFAYM=PLG^CFW#PHcF8UPIQT^FLLSGYb8SV:CERLoEeNUMGUZUC@WBE
line reschedule.moved 36e371	445	HA8OEOJS^=;2T&ZW8,AA=Wi<DC*D<FLk5g.OcFP;M#7a7Gt@:cZWUl=R1?NbECHX
line reschedule.moved 380598	525	IQRKZd1b@AKOaUF>@2HObf.LFABGNbPNnk?>SbDJSSNjQPtE>SBc@lVRHNdw8LGR
line reschedule.moved 3c05c3	646	PBb]R[LULB>FZOJXEOYJNwIV<@OC\>9KQaRMRUC;NNBfJPUQHIMlLZGC8O@SAIJG
line reschedule.moved 430b12	483	LDObZXXSVJNVuGOJTK]HN9GpRV>BbhHXcd3=MnAOOH@^PNQBP[KwT_@NM\hLEc?I
line reschedule.moved 459af2	668	G#/`ch]RqQFWN<GQKRcBB\@FCBP9]aI_Fg2=O`CKd;4h>AYF>r@w9X^:DQXN=:K?
line reschedule.moved 4616a2	600	RBNXfJdQCUTKVBXHI;TBC\Q>M[7QVEC]GjHQScBPQI0p<ZPSPqCw9je-<YI[;P>G
line reschedule.moved 485565	609	[]Z`PZNY@ECXw=EN:W@WJwRTAUOMSH6M:WKH]UASX0*PE7VHO>9NliRCC=VGFPQP
line reschedule.moved 4acd92	463	[?FHY,hY\_MYKwhHH(DF<BFB^uX@HEfD>lSUL^dDuBDc[[L?TwF^@HJB_cNhWFAX
line reschedule.moved 4bf4ea	672	QJEM[TM/`@2dCUGUUCaIbPYMFH<RYf?)-\UVXaLFP#Aj<Y\EUOJC@^Q-]]SWLDAP
line reschedule.moved 555671	650	JOHSG^RdQL:MVGEEAC@G>WG==MHLSRBNFVEdn`JAP=Aw@FiDF_?H0d\;IEXjIM9E
line reschedule.moved 5a4ce0	619	@C0U`:BdbBIwHKGK4:qNGMMIYLNDRXDC6M@c[XVO[FCO@F\MZn<NUNa3ZqZFSMFB
line reschedule.moved 6316ba	469	5D;T[:`LpHDGw>@FWU]5;?+I@@[>g`Wb?]HJDRZ]pSZ\G/bPB];GTLdcZoiHG+EE
line reschedule.moved 632575	553	RKH]^_Ob?&<DV@=_@LQKnfYH2;;]YOVYHlEYd_ERD4;w7Z[MQ[e`DdF>TLIj:ZJT
line reschedule.moved 6ee590	522	9EBIDeVadN&leB;I>GKP9=^$#E.-ff*d=\]1_C6AP6>V78^0LT:nRib?/dl;T<D;
line reschedule.moved 79fb6b	658	H`9XDj^[^NH[Y:EcKRf>OTV@?D=J\bAV7\IE^YHbSMLXFH`:WiIw8WeH=PU]KFJE
line reschedule.moved 7a139e	621	.*<mnH[2h2)FYJAe;<]BEW9B@J@Dcw6VJaEAVcXL@>@p>IeDDD8XDq^$9ulfD4%H
line reschedule.moved 7dbb5d	582	>6+YMP_;ilOZ=cYXVP`#6GG[[SIFngmX_H=La5O?`K7URGU5>dBo?BgBLNfHM=J>
line reschedule.moved 7e2bcb	607	<IB@hTTX>9ldB:eRMVP=VLB;DRH6ZVwMmCOG@9P[cPY?UKSMIo]DR:?`M>BBI4EN
line reschedule.moved 80ec0d	716	JV:\^W]N9UDkaDC`IMRWJ`D_AQF7WX8WUV?OZOAELJS^;G\LGXOwK]M[FNaJLKcO
line reschedule.moved 811744	479	H_<XaU>J[PS<KTARUDZJGgmI?ZGNZWGY9RSa\nL=P.nPHYoXNE=CBw[;]CYXYNCP
line reschedule.moved 8200b1	446	?D4VKLqHQ@aV5ZLPO/OZE-4:Un^21>L<7cVBhL@%\b<g[_XQ]6MG#Ra6YB?_OZ>?
line reschedule.moved 87114f	509	TU_JJGNQ)W?2eXFVXwpSMGTnYq>Y(IBVoHKXGM_TKD\G5QBNI?PIYW.=gQ:_?`TY
line reschedule.moved 8819e2	594	?LBfjQQTeS<M^?H^:VQA9dFQ7GK?Q`+YTw@BhTME]E?q<5VI<SLhJ_S1Bdi_BQ\C
line reschedule.moved 884aac	371	QECFa@\RdF^UMb^UY*PZrYKN8[a7WeRf?]CB17NeY0NP/HNS`aJHgIG>6wZ0c3Ge
line reschedule.moved 8a5182	474	LBY^BwBi]A2FgGM]KQVaLhNR>9M[Hm0\9lOfVp;XXJ:rBO<P]fQZHY5>>FC`TC6X
line reschedule.moved 8bddb2	554	gO_HDXCi9`bcOCP>IYGdUQXa=P=AG<TK\LX1;QRHbVb:wE:UX>KhLC@bJ?LNNPLC
line reschedule.moved 8d0070	565	F5N`PZHQwB?NY=NZEO:9GX;&5YJJbe<PBVBN^RRUTD;ZM=RDVX;\TfT?7RULT@R=
line reschedule.moved 8f8b9b	495	O]KU\qR5@N9joF59BEMKJeTR/6FTNP>kMq=QSVDO57Ef8LZYW\IA=wYHATVKWaG\
line reschedule.moved 928dd0	679	UF\@AFCOwV:W[P@RNLM9QTWEA=?<cTWX9iLUYgIIUHKWR;LEELYa=`?FGQGS9>F7
line reschedule.moved 92ce8a	493	?[BTZ\@cSM=IZ>Cg1%BAJrC8NF4fVLGQbt7L[i#K1R?l8fNJCGEk2\TPKVRU/T*P
line reschedule.moved 92ea61	471	W[gTWKR\5A,<R=fP9F_:2[OY?/B<VE5TGwM_XaHhL98V;KdK-<HLD]G<DdkZ&?Ka
line reschedule.moved 990fcd	614	aOCKLlBeE\3Bw349K;EUPS^Q:?CR>DMYY\_^^Y<SL;HFLLd_O_K[6^TMADLG@]UI
line reschedule.moved 9a6824	613	^0JWwGd]oG@T;I\]@.Z3&h1BX>EJhWECBtJ@bv>/\B;c>AvE@d<Y&fU=<nib;F3>
line reschedule.moved 9fee4e	552	G^Lohdgi\J/Ui1ETB`U<OwLF5GHLKZ5WV_CS\]HZL-I_9GUGB^J]FYePQXFC;:R[
line reschedule.moved a062d2	509	S^VJ_LELTG8Q[CIvHL`LM`XwBQ<WSMSQGc@WXeJP?NVgVjVf`KTHYmjUVRMWFKLO
line reschedule.moved a1c884	353	IMDJec3O]:I_oX]/6K=cE]\Ra8IVU@rQ?dhwgCQ4Jj-n]CAMI59@W[j[HSPF\@DR
line reschedule.moved a1e0a0	482	dAC=Pi=YdD5Tl9NYPI7XTj\X:XUYB\B\NaWK`wNIICDi8@Th`N\<NeQOV3C`Z`Sb
line reschedule.moved a2e37c	532	TWJPmGWL;Z@BpH-^AGG.DENiO?7MTCAJ\d:a%iY>>?UA1bWZ?PPv/w@OcS],LEod
line reschedule.moved a9b564	611	WkY`AtAVOA7JcUAX2GGTMg^KA_?dZIEYZwFQD]6CI@8d:QlJH@TREYYLCFCU4BHa
line reschedule.moved ac6b58	581	:<M]V]8dk@5RE@-iAGmNEWEFGJBSab<VJ\JUZ[3JE,fg<@WB=X8sEwPG<YW[HLPP
line reschedule.moved acf34d	423	f>UDI`?J<LAF]KKwW2;<dfB<H?>U19EJZUL[H_BMXOVV1AZ<LBXita*FK9G[Mk]9
line reschedule.moved b0b795	518	IGJ_PQdbUiDZeEc[EXhCNpME=7TDwaES`bGDQd1H[>HcN=ZM8I>qO_[I.YVaQI:A
line reschedule.moved b1298a	606	bhFL?qRoI7.=t[OT5AZ]WdRBACGa8H3WOiNZQp8;?8Uw:PJdE<PdC_EAE?DRCe<b
line reschedule.moved b5cfdf	661	BEGmggTeQIAZ^;BY=5KB4aHD;?ORT]8eJe7Q[c4RS#UhB@dS:N9`8jeHJ`ib7X@@
line reschedule.moved c90f0a	614	@2#bF@cGfZ;aa;JWICKGIdO:@DM>pcTUPUDDZgDLY;Sk>KY<8hAjM]aT7_^@M79=
line reschedule.moved cb45a0	468	=MRTZ^MXOW)NZf3bC:NT@bLOAg6^kLLKWkOpkfD0WO>WP`Wvc@9\#hR_D@VQJQ7T
line reschedule.moved d8722e	464	KYeLuYV:ZLBfO<:K9\eTZ4T?PK2`V\9e6=PN\LYtABTJ@;gcPwMOYjlRn_qPEXSW
line reschedule.moved dd2e1e	470	RJRKrcGGp@:Z1S7#s_DLUWVX>j]TL&;gM=ZD\[KmPvFD<Hj.MHSoGaRLFL`BPXhb
line reschedule.moved e6a7ae	540	8D7kND^Z_WN]ELPeQGq?DkI7RHM6hwFU?^1Ni?VP\HDc]D`<^bFqAJeK:YZI8?H;
line reschedule.moved e85af9	618	VLLSJ`SMPJ?CQ1GIS7bPIwLK\IKIO]ORUZ*[YRF<]KIY<@OJJUXCGIW>GMHf:XKV
line reschedule.moved e9dd97	436	d[185f42OM2XP[Df\cUW8N81I<URnQ+hOFaUF9P^;VYE=ZR>XFMbOCYA7w[\_CSE
line reschedule.moved eda07a	452	F9C^_[^Y_jKLS>;=SBb@9q8QLAA:oJR`^[?mKi;Of#VY9=R\IX6[PwnHLZeMB?MN
line reschedule.moved f923ad	612	BSG_hT@\c\F\eY5K7IeKNTL@BR:Yg\8V<e<Iqw5IGAN_AIsSGZHeAZ\QHgjYHeBE
line reschedule.moved fb7bd0	603	SeQN@HS=Y_>PURRJ;NVVO\P`CAPYYBH=<fY7SHF=JN,fCQc_WN_RHU#;7JE^TMK]
line reschedule.moved fc4991	494	QPaVRm>`3.GObYXC3Y<\PddN7j?k@CPUwKOYEXGY:A2\OabIVUhDIXVFUQRV]MHe
line reschedule.moved fd5128	572	FK@PgE\hXNBSaILO76j=5VFDBOXJ__N#WBACS\E:\H=`>:_9GIW]FW]L;\c\;7BB
line reschedule.why 04f32d	598	BB0HbNo`_mK^AESR?=[>4WO?FEB>V_IwIkIAdWYOPG=`6Y]AJc;YOqgCFb]<QA.N
line reschedule.why 0daaa5	496	bNNINX?WBKcQJ:bB^S]vFQPROOw>QOOcV<IXMRPRHOKCMWKC9LTGSSRclOE;qKfi
line reschedule.why 1088cb	747	MQ>Of\ZkYZSHZ=BYBQZOCd@S<C?>]\PWCbDCTa=NRLDw?MWUKS<S>lSOE^SJ=[CJ
line reschedule.why 175445	607	T?FIgGS\FQJNf6\;N<P=IwLJ4EGIO?`F^N7fYS1A^Z<FTQPNDCQfPQHaQ8`c/IS=
line reschedule.why 27cfe6	503	:R#pMZTkcUIPISea(G`QQ]Y]+KD:DM@[gc;<LP>Y]R[q?UFTE_2_FiaGfTNr8JMI
line reschedule.why 2a658f	484	C/6YPQ[ffD>TQNQSDGK:AsP;+THF]kM_FnVPfNRYZV+wD_X<EjHw5_^IK\[f.7LF
line reschedule.why 302760	509	:]OTl]^FNS=]XRG[IIk1NjAbJ.@LKXKXLl=RFpIRZ*`d-5^RNC#nDe_@>hk<;1:A
line reschedule.why 33f9ee	522	EIThe<`aoWLPc@Da@XSC<i:RO@JHiCIW?O5RaFLAt<L>XJUV#m>PYQDT6e\IHA8=
line reschedule.why 364aa9	521	S6<@OJndMSal:Jd\;R[IMaM:F>=9jWhM<AHIWOE@Ta<<^GVAAmMh^FQZ[BcY:@#:
line reschedule.why 3720b4	518	D?FLsYZpH^LYJ5.R7SIFLl36BCSESCUG^WHLB\#6XQ]EdAR0<PKTC\XG)Q_kJLJ2
line reschedule.why 3d68ce	660	ZMBLhSOQf`Q]PGLRMFUEWw<MCKNFP^OGMKLUJWMRfCIRHICPCrOmPN\X'XZXJUUF
line reschedule.why 40cd3c	488	R4Tln#NY[rT]g;vDW_f;UZ^X4FU7gkVingG:ZL@ZgQ\PJ8nP:NCTT_RAab_HbWWQ
line reschedule.why 44653c	820	TQSU??JKZBJ@Th>WN>S;DS>?CJ?_CaSQYgF`P^RF4KTn4[cUR=AC.wLHIDEQ@SCE
line reschedule.why 48e7f6	378	;aRJcE>CaG9WVc\QO>RD0U:GAI$iMN>e0c8Ib];3a?3^8TK@LtFpSiT#IJkfQ<.E
line reschedule.why 4b1cb9	485	4]*sw8eK\g;igVGM::[AE`OEB?OPl\?]IX8Se]5<SFKKH9]/M[1l#j`YR]WU52;;
line reschedule.why 5029be	596	*T8nmKPP\qLkEJOMSDw3AVH7_GGCRJL]SIEHqIILiOUMR@M8=[?f,RTQ5XhJP?9A
line reschedule.why 5208a1	513	1n@[QCiWSP1MGbE[B#[aOlDI;60JUX1X7n;EQ[5ER5Le%BQf=H<gTbk(;TM[4X=@
line reschedule.why 52bb00	439	g;5]OHZ_BE\LC;.NDTUKBwV8D/3Nc>]EKcEHWh:BRWQOF2dm9VoQNVQTJU^fU[KS
line reschedule.why 5c4b87	452	PDCT\B;OU^CQabPOS7cH>[WEHHQN^Q:bWaD]NB_YYDXH?_MHPTA[5gbRDkwgOM\J
line reschedule.why 62e4eb	404	FVIK]krMgQ9rdN8[BkZiW]HPGXYc\;ILIIh3IwMaR]Zf>Z3e,]OUJ[_GN\gRl9,[
line reschedule.why 63cc31	450	DWK]AjO=4LPKfJ]?PN^APbHG;'YM:Y,b\UHP6kK5=^K`B^Kc[QNjNwYPA5WWYUNL
line reschedule.why 66388f	667	5R\ZePLVgP9'cRKL5WkR?]Q6#OOQHY1]Ch6G_fBVEBQ_5G[SGNKRRl[?DaQ[PfG\
line reschedule.why 686ded	397	CJXWGs4&^9ArR\TS[%;CIe*.;B?D>i`IRb>cI@7NpY9HRFe/8_Yw>IU+Ba3fDH<T
line reschedule.why 68ea79	601	EJwQCIcTCGYBOJFVTCD;?RCV[SV=O=.@XbU`@_UCP\>EGT<=PZ:OQQOGGS9TRX^@
line reschedule.why 6ee84b	368	==,VV@Ji;]EJVG;Ccu]e*jS?)?,oG0MhY`;q3o.b_7<VY4Lw0=OTSd=ll@Iq$e2I
line reschedule.why 72297a	377	II4^P]Q8OXQoELViXJN+SE6+<N`5b^[[=a2VVP`lge3]HV_F9u3w]Zb2.HY`;V;S
line reschedule.why 7b3334	381	LZn_^tHT2R>[>QWV<E=PTB\eGG?VNVBJLQBF[W;8#PAKYhLr58RX].JXRI[Sh9uX
line reschedule.why 82459b	547	Y`;JPD=WNUdZR`wTZQUH=c8AAIS`g_LRnEIjNHP_^@LIUI=H:W=YCDV[Qi\]>AHG
line reschedule.why 95429e	577	#LEcZ\^;nKSMPSYSBK[QEVI0@]<=qfVPTX[fUBGFjRP]SR[EJW8N>LjEJPPR+:LD
line reschedule.why bafc2c	542	>QLR]B?>GiF<U@SwEHQS9>ENVD>KQ:;\KPJGNc<YT:\;@<GJ1H4PXlJO`XC+JAVX
line reschedule.why c1f807	469	9;C`^<]pD\]Ih7XWZNMJAc7O#1;I=LR=iKE6APH:f3]PL/^X;Q77XkHA)BZ@aPP8
line reschedule.why d8734e	438	785Q\nf7up/gN;\W@Jc?<k>JQGR.vhIpKME8hsHKZKGf3Aw<Aa;YDEsAMZ[?E=$1
line reschedule.why e0d0d4	508	NILb]JRtQt.wT@UO7NfOS]BQ(9CEf[EH/cW@i_G;keL\O<m?]dKiH_E3>gX@BNIF
line reschedule.why e6002c	414	75R>;SLOPX6[c+Jsg<HKGI3cDo[2jL`]TDG7Q(OwHNT5f+eHYEXO]FJhaEO?M8Lj
line reschedule.why ebc72d	569	>QFp^2[DdX<OSI6Z0GO55X5KMAR=_cE^Af9-_TQge[P_C8eT>_;w\H\J<hU<=<LO
line reschedule.why f2f56e	414	5=LQS=j\3CGOnaVKfMYfKQOUbZZEgKTTh>kQSHMh`DVLLi4[G]GakH:Zw1&:]Q8]
line reschedule.why f4b7ad	445	=3CHSYUSgfQfiJCZQBjK;\91I;BNXT?sOo<4tm.CZ.FY':kI.q;fLm[KBcSTJ#4N
line reschedule.why fc87fe	424	2NKQ_P@TPhEI/BWg$CfVHCZ^XCLNrG<vEbG?EJRTQ@YE4XSTMLIkB[b@ClW#NEFR
line reschedule.why ff3217	465	R'/STEU]NAGEB@6]GBfI0w2\)E@5]Y\7_PV22@?FSGAGW<VZ7b@mUVLN>TLD5Pq@
line survey 3226dc	508	@MPMN_a0BcUn@fgUSM8GTHJQoww7QD]He2vUOHYJipACVbobT\AbEBN@iivhTT1[
line survey 519376	523	Ci\S<d><qAMXWmGXNNG`_dROL`;[]R;AGMJDLLO6KZ>_SAVOwC[O^>KJaWPEZ_e=
line survey 58a285	392	Vw^RMI-\(3RBbrFQ3?0OfFBhXV'QGMcfgYTg`Z>>6]NSIdeTM>XZ-p^/@#TG:`LX
line survey 75f292	509	_S\YhFB3hwSFD`IS<,R]NUH2mZQM4E3(Fb[To6R1M=>fQSr5_UK0TIU)^n:2JPEM
line survey 91a77c	635	fT^DO>AUAH@K@R[VE3KFZBL1JZF^^CJEEYV[D_@E3qI<CaOwTCh^G_5APFXXAWAP
line survey b736b4	488	jrP*KMGN?/c8]Q=wBO;idUZAC_?TRW>>;SY?OY:BDIHkKl^dNNgmVD3;P5QcKZEd
line survey b97bdd	450	PttJKT?;KF@L*f@ZBFDHMV^J`n9whD[8UnRVVMG-YmCeCRdGKPULAiISZ4cL3V1g
line survey e75b35	423	FOZqVFPPNae7giUPZC*qJfRcQ]m<>SEjhLBGXI@PZwO*iAG\QKD8ZMVdTbDYGIBc
meeting link	860	95B;W:[DVcjf?he:J7BFN8AJYTZKJShGUJW3YGe1hhEYOYiKKUOU#6Q>YbJiUJ??
move asked, and a nod	822	A[<]owP`cJ4_YGLU9CcM?o;H8?@Ngh:]LoCBWQ9<;ICs:C_@UY=i:bX79Uhd<T?7
no job and a time	606	O@IHp49EWEQA4cWCI74OWKELZaSVL6OL5o_]nMN#ET)aCgjKVAS?8RC7fOQVIV:P
no time	510	Q@OiL\LOMGUHwXVJTWM`M^fM@[UYGVMUZYLgJQHYG:SIMBCZRIM<ahAR[QGVIV^h
not.alert	465	bAhtTHON>CZM`YHF=M?YRt\Z6WC]>CN4iQU]gN.D:PHkMOLbU[QBaq=nwLWOIlZ^
not.alert@footer	482	`XDvGY;O-`D*TB5H=KQVGSCXU`FSB<OBgWACN`:WGLXQA`FoDW3ROF#PO><M_Uer
not.alert@subject	773	Yic@BH>LCG=JaO5@A2Elw]je=o>Y;D<CL`lPj[98KA=g:\_je@hL;dEESTVlUfO[
not.cold	647	ISW@XEA_@KN8QQE@9;>XXQZZVVEU;>D,KRdWg_14@]`w@^nY`MZg<m9Jb\L`ciED
not.cold@subject	693	MK_7A7>VJCJ>\JHLIQ7WLd[ZMo?KP#A0B``mW[6;6OErCTS\J@OCWX1NgJJ`X^TR
not.employer	527	c^X2HdEf&CS.nLHaPFKdV[eXPjG_-;EBmk^wDWPDIJWaKV@QKC[8-g%Ie;-UMcbe
not.employer@subject	696	bee2@D?]#=I1bcCF@HOnUcM[KXMs=1*LPSeWCm;@BDNY5LGc\@eALc(Y_X4QacLb
not.entry	842	erh?5@KA@)58PaLG6B8ijcuS9_:p2B23.ldgUf557KFw:llqh9r8=m=6e5@^[kUf
not.entry@subject	553	jeVVO38`=/R7?[DMCFCeb``aUw3UHCM>Ej_hOR76KKBsAlbgj3jI8r)Re<BXEtMd
not.event	678	PDYTX:BPFUH3HjL>VU\RVVP^UNOPC[D#ULGBJTICI<bZMOKVWQ9XQW@UBNMIQF^G
not.event@subject	667	cLbnYCAJ4BJ(bU0MPQCewgUo8uJc)KI&[YX@ON4TGHVY2\S[bMWJS`.\fN2VOp^b
not.media	591	bh]KT<?C4?IGTgM:N^;VN`cV@b[jK#P<AO_lKU,5GKS[EnRmcI`34K5E[=1ZKkTP
not.media@subject	585	HWM<iR?P;JL]PRTQ8JKQJYTc`eZT#5iX:VaT^O@Z2XIV<c]k]@XMFf@S_d4gRONY
not.official	575	T[URWN=B;OODQKG:GQR_V]aH5BFL#NL=OVQ]Hc;@;8D^BHDVSDLFPX=LLEEN@YV\
not.official@subject	336	a<ZRXZ57N?_MBgGlH8=PbGe_QNiI1#lDNbWXJ2NWOgF_QlZjf6`+P[2Pt@Cw_qWs
not.practice	577	ZTRCP<DY<R@7[w4UOJNMIZ^Q;S6Y4JKO:QUcD]W2'NCRFfZXGCKF?cB+Y=OdCZUg
not.practice@subject	561	jIY7EIFPCI?KJaHCJB#BVRfb0HHPLQ2Hk^`cAL9OBWL]HiqkJ;H?6^O<QJMPk[We
not.research	715	Xd^VAHHV/BK=QLJHNVNYiddvQlId#2LKCZ`NHT@MAVTMJUVgZNf^@S7HM?=S\XYR
not.research@footer	587	RiOM@IU]CF?EMhPNI@AhVTMRL[0ZJIIBIUZ]@c=LALMTQ^fMY#Mc@b]Ma74[TXXB
not.research@subject	762	VNQH^JGGXDX:_b@KGD?PPS[WEc[R=7TCR[OwPRCBWBU\CYPnIRKFMSDDW^3ZADL[
not.someone	567	M[JKFUBK@CN9DP:T@G5PVJXQLK<[=BSVM>NASOQGEQ>JLhMFW3ZBWU#BO;CXKSYU
not.someone@subject	620	QTOG3T,S=@Q1_l/aUE+][FfIJF=aBOLHWRw?bK:EGOCQ'YJ_U4eP:e.@uU7kV[MY
not.staff	750	fwrM:S=W,FR1VdOGBINd`W]_Ob9h;9BBQXj\\aNT@U=Z7mPh]NSLBb;@U@2X[WNe
not.staff@subject	620	ffwg(85`BHP'[q4P$I9fdWXnC\8i&&98^gjWDcJ2QP8i'njog7f[?WCLf&%]\i\[
not.study	346	]g^3L*K>9GG#GX08%O;NV<:j6N:8I9*4kl\QFZK=@19r9qdNbGEP3T2V^VEhSDmf
not.study@footer	513	D@<9aY<HSb:GHTPMN=RKT2PRkCM;[:MX-eNNB]Vc=gZ9*JYg;KCY=j7@gNI:YHTw
not.study@subject	532	_^T;]V)4;WG/Tc2?/FH]mNe_Bc7dG7#7Gbfu]^4VG_:V;pbucBh<:l/Bn;(HSiSi
offer.clear	757	JaJ<(5Tp:2H-amd`WfN=E>S<:5=gXXc.nHEw5R\8J1GX8?DcZ._RY7V=9?/f==8=
offer.clear@subject	679	L[VCJ7``/</QaNPbwkaOCL@B>EG^_]\:l;An>Ca7I>WB?C;gR@SRRDP;3bGE52OH
offer.terms	402	=][B]=_w)GG@Z]bPgep*LMUF[Gai_e^.bF/Q/DW>pEw]S@0t\QXFe'd^@JBRBB?8
offer.terms@footer	629	HLFNZNIFNw@D;EMY=LYK;QL6IOGI_>Mf4S7^AQvQJLY@KUJbCQ=XO`C8YQ97NB`j
offer.terms@subject	453	VNlTTUOe;N5LK]@EIYJXvjkr/DT`9$A4]\#_<f=LJ2XPBI?bHDie?I2DD8WA;U(Q
old time	975	RPA^\\<iYW7Zh<>[2=JJ@wUD5<;RSQ5^Oi8MZd:9LE?g9:gX>N@g9]UC6W[b/QGG
one time	722	WCJ?_.IHVXPR>`X>C9EHYJCCUWKSNP];IkdB^WK#XP1rQ\[ASSTG1UJ?a]LhG\<F
one time, asked	547	Q=>]DRRWNDNH@QCsK>[<KR2WYGS>VHNOhN?QwRIVGEH>?LM>@`+\NN</JQZE<FAE
owner	1403	56oeh+lo1ja-j68Eblr]/W^o:SeK4.3Ob=4>.45nb,h5d<-l9k0BjF+[=j#1mGi^
owner interviews	886	\fhUIUD@=>65IT=N=LQVd[V`;c<R<E?IBwUTH[HKABAR>aSYg7e:NbPJNE<[<YRW
pair alert&apply	614	S`tUY?9q=7C;Ue+I<6W\_wdu9[?JJF'>`m\]P@0@G70bWJ[uIOM\PU)S?[DUSfSO
pair alert&ask	531	?OEUOtOE2RQGOWHQFJU4>7I9N7LKf=P]0PLwKWYF2iVPNH@>H$KY;jNAbO,UJL>e
pair alert&asked	457	U/POItU/EQP][NdoLKVUJL<#VcZcb>Ve\/G_dQdNLW;:YpVM<;KN3Y?ZkB0X5^;M
pair alert&available	534	\\V^JS8`Q=CB[TMFK?>_J[m^H\Kp>/]:OwY\[SWCiG8[bIW_J@iTF_DL[@:]TULK
pair alert&away	487	FPR\kRNW`iBKnJNSELIQT<AbaWUCYc@:AwLbXUd[\g\F;[PQF[=O6nFKcpdURNMH
pair alert&book	421	@mSpGZgFDIeSViWTGOGwZPI9VHkE_YXZe4SXfT?:K;B_T>]X`4J8I91/L:?hC='L
pair alert&cancel	540	eEQ^EgFOMUQO\J:M0[DJgS[>#Q6QV@JM_SY]RH:T9tKLROAXNReZFNLS>OX_ZpYJ
pair alert&candidate	440	]BCD?i8IJFjEwI[d@3JL\_YYNqP_FGeBFW\lEgAAKV<bZvrU0FIa?iFL]-AZZOIl
pair alert&choose	495	EYO?S^T5)GeBTg?`<p7DLLNU;]PTIBLNKIDw[4JQ'VRW@eWLKEQbTH?:jJM_Uj5R
pair alert&civic	463	f:I^H]6WH*eiUe^LkA=SS[7?1gVN;;APnKJk]LOd6@D]a_:9MdGbMF#t`>-bDOQv
pair alert&closer	564	S\_=C;:SOEHFRaPTDL)\dpZg@jIU.#B<AEeOdP<:?QDf8Ccji5bmPX<PT<QWTceH
pair alert&confirm	509	QbTQAo;dH:;K^=R?MU?UWQS69VKNM;RXmBW@BdHZX2MQ;EQUZAaZe`6KSRJLPPIw
pair alert&deadline	521	@DVQq1[LGbGJAhsKP`b:J@@GdYw[VH\M?XZKaZMFecM>LF]V;GD+bXQRB\N:\5GQ
pair alert&education	477	JkR5E\AGALI>Ee:YN6RD]_A#IKRPN9?LcaVV>]NH:\TS;TgPSROs>f?.fGAUKVRH
pair alert&enjoyed	493	6P:\Z^P_JbiXH@UU_]h?AE#?IEY2WMZLk>9F=;XZiNR?b<EbBq>^\BMY@IY]J;NE
pair alert&event	487	NQSHH3HdG`WDN<@;WbdLKbCvTUaJ`DFXc<VE#NHdVRWRmF/SB^KGa82qF\M;dQ]8
pair alert&family	478	XcTk=HNLV%d]bY[>]?7KUYSS:\fgFSSQjJdQu]N`w;=^^PTLnXKp9IMQKRHc=e2Z
pair alert&finance	478	Rta=PJ>rI95$gU_H><6nkXfhmO8`&AI3?[b`hW(>DR<i'cZWnNnC;lO=TANwBe?_
pair alert&future	379	SENTWhQ7JS]KL_fEkFMJBvG5PwK\2/N^g3GnU[H\Z<88`UJMLuI]J+HYU]UFPGSb
pair alert&health	560	U=Y\Z<ZCUH>N[#XGaVh[XcNRCE[>NFG8bGGEQWSKFTOLX89@=aC_ZAAb?\QEXVPT
pair alert&hear	634	RSc]=VW`8@YUKKTZWPMEBTfQJMNVFNcAW@NRXUD]CDZGO]oBH_BVQA>S<V#V]DMP
pair alert&hiringside	383	CVKHLdL;B^ZJn@FgJKXUG&@VdsU<Q<dBf>LfrEPFYT#C8_VSGRE8^NNdU^ZmdM95
pair alert&hitch	469	w_ERHTacJOTQrMHFH<NhTZSb/cEd'BHQVeWb=[<Maj`Hif5ONJg.XI=MG'TSISXr
pair alert&hold	378	ZSN@K_>_ICPK[b7?M4U;>[BX6icIBToC[<<VL7><daYC`AwVbWRc3QTV\LUHHU_I
pair alert&inbox	380	RMM#0HT7SIF>ZZBf$HGjl<d;bZ)dKF-I#gfGdkZ3=s]66OljQL_J3g4$a9\rcT)O
pair alert&interview	696	MgXSRG8VHR\=P[#R@LINYYUP^f5^97F>A^XZJ\E37SaY0dMPCLQFSZAGUE;KQ[W`
pair alert&invite	705	JXOZ;RAM;?TW`[XKSI?qRVHQRY@KE@PMw]Jb[T:MG2CYTTfTbCYM-\0_SBMVE^?Z
pair alert&keen	559	>?Q`RPPPEwhKT/HTlE[JEHM[7R]F73MO_B7dFu4ZfAUQ[QFUL??LIGF]L_;PTI[\
pair alert&link	671	N[VMXJIB@\SD[cENE8AWQWZ];VMi(=NKGwfpdWJNDLPa;Xe`NETA>`KQgI4^A]Qa
pair alert&mediaword	543	.<A8e^ROVejaME[jOP=4LK1KQPcM^USTPSGLX;w=`jIVFR?FBSFPE1>GPXOKQ;bB
pair alert&meet	722	=JSKKFCa:Nb9VU?DLIDQ9]T\ILUE.BWSRLH_PwF<D;L@OEPHGLFIRNJSL[OS;K^E
pair alert&move	709	VUI0F\>IAJA?OYWM=IFmTWIU=YCcD><-OSGdWUB9HPHEPZWbcC]bF^D#YOTlTwU^
pair alert&not	443	]V_9O7DM^C[\^Sf?MJ=kCwdPXW=q6A&)@udYgV3;TG,ZXUQH]SUlXlF>LV_fUvPC
pair alert&offer	502	hNfUXw8Q<MUCaAHF^GGAA_[Ha`QZ+&I[YGJffI7Q[KTLVJNEPW\SCW)\W+LJFIOp
pair alert&office	514	]B^k:e?F3LSIajSP^8EhDbYBEPLj?>]2qWUm^w&EN<EIVZ`l[dh^5h7U]BMwOu0o
pair alert&official	456	8lMM:W9f/I0R:VGhIX?G`TT5SB:VVO6HdDcZFV]VSTSCHJaWQIPwHmM2OUR3`jKr
pair alert&onward	508	<GR[WL+DN<_Xs_dNXPJOKYK:IU<S8)w_iDL]WK@MVYFHWXHWUQZfEINQN[[?:NUU
pair alert&other	592	I<2bWwC&HLgaV4gdZ9G9?JK9MfnEhQY`_GVlZ6MoKc><VC?<.R<Y8NBKcASBP?D]
pair alert&pay	639	TAOESZAC[KIC]^5M67BRNPkPIdVP^5.;AFwZaDAALaHF?]kRPQ_;@b>JqMcSjUHN
pair alert&practice	614	VWUfQN?\MCSFOTKYAGFQ^PYbZU;IP<;M`Q]hZw:<?KFSDlRU`:]RB[9IaCJ_O^GV
pair alert&prepare	468	CDmIQED;VS]GRAC@S<NWrkw[HK=bD/AX8nnY^XS:YRDrQPbM@XS;\Z]TN_N[UjDg
pair alert&property	542	IKPjY:4f_hZUVSR[PGGBOJbdVQZOMLKC=NS202aTX[QEW^AKMwMZYPC_Kfs=dKc6
pair alert&received	590	Xw_N1F7Z@:IOVh=B,U/GTQL]?q9qJI:2Uec@R_B-Q_5VBTcgh@M]>qJ6KBLNE`Rb
pair alert&recruiter	576	Xb^O`5?cYT.E`h,sAULsL_]wPP8_A?D:AYbdXR71>TBQ3[cjl6k_Gc0FbI^c_YH]
pair alert&remind	578	YNZTQL_wFE[Ge]=RNYZNMgWZD`>N>AF;QOXKO=?DTLW4BXA[dVHYVfOSZb_OCO[R
pair alert&review	440	I_O`UZ`U=HBbj7@w:@_8M\JBd-NQNKPjhCIlREU_[XQ8NJYQQV>][QEugE?_S<`]
pair alert&role	743	Wd]g>LAY<GY:eM;YMBCaO\KYCcTU#)NJZILjLS@OR5IZSREKOPYgRW0U]B<b6RQi
pair alert&sales	477	OVP[EKZ\7UP:bY^+\J]Z`iLQ8wVZ`4CTMWJY^^9MV@_ffYriQe;[9QEHL[KR\LbQ
pair alert&send	376	:e`KCLK?_jFK.[VEV9G@A@@^qd9Kka9P>NBRF>%lJc]TUBk`K^QJEPM?JHw=H^ZB
pair alert&shop	602	Vc[_D3TZ<5<HaiYCBRE[^X[cHU?w=W5CO_h]hV:&CT<[KZYXUTUJNiKKQYd\TK;V
pair alert&sign	620	wQKZYCWNICN9LOVP5;SFJ<pDo^NiNSDIQTgU6LENMSL[@fO1mAJ;UIISFJC[ZVRZ
pair alert&slot	453	:mA[cwF5Q_6feMGcBQaI^c]Y2MABkv;tgL@aTM]R^i):PGDQ[KRghQ[20UgF\=hI
pair alert&sorry	429	oOaCLX?e;[\V?bE2E@A[ZnPUL6Id1G>@\d;30?QNE[dTahN`Y\wgMGBTm\NcYg_f
pair alert&stage	468	H@TFRSnvGH/LEJ;ZUa^H\HJU[PWUc42ZQ]CIB?]D?QW:^TYwIpPALng`[VAG]2NS
pair alert&study	426	Fg7PV\eRM^Z>+ai\6efGVHS9YM0_a<G@EW@YH;_`aw]:KbgNH[=9GeKKt]g>q5VX
pair alert&team	670	OJPS^L]OVHHdfMesceQUHMHKJVLN^eYMa+GwP4OPJKQVORC9NSKYW>MWIJLURAPK
pair alert&thank	456	SMCZT0RpDYF?bOU:wIEGJZ8_QMb:KHA6Q;dDR95nT:KBjLM^MnHQP_\TEYJ%\BoH
pair alert&ticket	407	44a:tA2KBsIA8aMb'R]FJ?6>@6A;SLAOG`RW?>W<FlBKE;WfF:[`#l<?VoK5P[UJ
pair alert&time	572	O8.9_SYOS`TI;CaUKPL?8XNUYFc5[G9O^dNahM[D^ZX7RU@N7ZHIRjEOROMCw=[F
pair alert&title	659	P\`G\COaF82UXcPZ(H;ZlceaViPfOC?<XfVbMUB1/W#T?f`um>_FLfJ<SVPK_cPc
pair alert&wait	497	WaR>Mf?MPG3ILRGj)4;e[PiiBS8tH.5D?t\whQc=8Q.a,`gi`IW?Aa9.UFXN_bPn
pair alert&wish	477	ERLCo@beKtXHM<PJpH>CIRIwiB]GTR_GhGAFI>Cp]<YHliNX:gi4SDLe4R?>MFaO
pair alert&yours	792	FIaUZ>LwQ>P/VSEG<?T[Y`]p6eUP=G17ac`>UI3RK:AaSLWeTJHZZVMY@ZQWMWH[
pair apply&ask	434	AV9snF#`6a>8DW8?p9YB2PWVLfDC%OXUZJ<MR]TNX-[[WP/W8EAoKbADNTITKJWV
pair apply&asked	441	I7^MEYfANAR1eR;@1DAw]]H6BYTYB;_DUjBJM:HL@N\HVPhS=M4LS`PS<kDBIM`G
pair apply&available	424	5KSYZC?PEg`lSBR3lTWhIY*?_:iIUe]RPIIlUAel6QGCMc#)W[E'TYW<EUIHlADe
pair apply&away	551	YR:=@6S@AMCoMhRFTA:PLTRBSTF_L?OH:URXSd7(CZFX9hZW[GK1>S?#oH1LGU=[
pair apply&back	621	NAIFDW@>IYMeP4DD>@RHWE>CPEO1>ZI^QLB_;R^`VNN#J<BL9I=PCETJcHHHM>SJ
pair apply&book	474	^D:OcYD?-eh`PHCA,AUIXH#QnKhD09a=\NDDDKIY@<SSvUKPOYGIJ_L]I[XVAMPA
pair apply&bounce	581	M>\S@GJPeX<MJcBFfd_WG8?ZSY`L9wBF;9W8T-H_R7cCOSF`UWSet^8iBbCMX@]O
pair apply&call	586	EDEY[=^9Q[o;H^ib[C_B4WUJT`iO[MV9P8\K<F^DqQO^na^NI`M9SCTwObIPHJG>
pair apply&cancel	721	AUSYPEWT>KW>a:BF`ZVaGgEI3QX@5EEUp>S=077Ue)K1hIEM6^HDa?2wB06ZE5]T
pair apply&candidate	311	6N4G0\JK6?KXoFLw<DEH[BV?RR@D?Ulo^4G[e?Eq07FC[+DLY.U?R/RF];W6[DPJ
pair apply&choose	482	?@Fa$VAfSFW@VVfbYYNVJdZR9KKLBJOWZ0BNaP7aJI<@RFD#2KEBG8C:N-hS(W4M
pair apply&civic	666	ekF<<H9A#K6<bP>X?OPPNZN`2P/W6Q1V>cWh5`:FDQMRJcQVVAf?C_KCQ72HL`Nr
pair apply&closer	466	BFL2Qh0Z><7NbgXLP=WVM9C.bI8P<S@mAW_IeBI@6SVPU2fEH2X7;KO6w;7TMTOk
pair apply&cold	555	I[JR>YTCH$OJVL@<GIEW^MQbFqPL<nJOSWNRR_UD]D[\PRETdMbbWV?m?SwR[jVa
pair apply&confirm	635	AS@R_v5H#m9M^NFk,B^BKO/@]4GHKFB]EcEl.TED+sPJ)f@iS6=<7c7'l?;.SPlp
pair apply&deadline	466	XJU)`O&RZ`FVYO/ULH@<:<OOd8F?Sc:lC`dV4Oa[Km[J(ZV^.@a42D<LlN_BmHwc
pair apply&decide	616	IONc3NT?M3\HHgc/h@5ZDEFBWTNTPRVNWP=X[SNMd8DUIP`(`FOJ/DP>_:S^;Y#W
pair apply&document	410	LHHhXHA`MLDeO6T*gTNDAFQwSKmEI[/JT:JKE<CM:Gl(XKRP:bA>O;ATZu`#gOZ<
pair apply&education	396	EQZQWDpWF:<[VG>LO5#8[dUZECGhDKK+,)lDL]&Y0BYiRAT'On:nP9?S8\IG^p=K
pair apply&enjoyed	621	KEHGI[DDXHUd9]]AA@IITGMK\lUKBYUOAHM:\c[BdH>[eM\6ajC#;>c@EiLQ[\H9
pair apply&event	555	J;BNGa4KVX)H=I<w-L;DJBK8@&7SIF:5?cFp/YDI(N`>0nLW_8bK8rNFM#WG`VR`
pair apply&family	620	GGJQ^`@e0wG:g_M^FEF[b\BLSJ9PF0GC;^WnNS=9BFRSDLKYHEAK5]D?[\?DQLOQ
pair apply&feedback	654	FX6NMw73FNOaTChX]48ANECKWIRJURknD@FeK9ag@QAOA<N;\:Q?CEYDXFEOWBO[
pair apply&filled	552	E#WNjB,DDc\F\GMLe]=N6NXlGNr@99+HIBH^OYIaV8dBWOPAXZB)>UGSTR1FXQJL
pair apply&finance	491	cffNLdDVPYNERV=h6-&=PYU63H9YPGYEMTTMD[N9NTEW2]72_)\IWZ</V%w`GY`L
pair apply&forwarded	583	K3bUgSv\<l^4X\>Q=VnJ?VLQi>_MNLPTTOVO#R<YAKmOK8KmLXEKHg/G^`;McEr[
pair apply&future	561	4<KYPV>T#\AIMAHdKNiZKLI^HRLKN%EMX5,I>9LdH;h[UJRROH7M]RHV?C]YF8RR
pair apply&glad	391	=T`KS.fWCN]BEUcZRffUb8_XjOK2CD9WZw_,CVRN;IZbF)WRID9>AYRb-oPS<XjG
pair apply&health	684	M;Q@]MXAd\GKEVbXF-^NON7SwS[EW^[KKT_QLGl;MYUFYQST4dGDZGKPRqeBd?CH
pair apply&hear	429	TSFO,c<<'XIFMfHO8*IR>H_Mc\5T#AbmiM9i[Z<ACR0YPGlDF@TVEu=1bM>reLRZ
pair apply&hiringside	479	Zc[`g<WP.PJ.wgMHP7VRLiJhMW?g35VOKkcTW`3;P@WXRNTd\;bqRm%KNI?_Wne_
pair apply&hitch	402	K@IKSPWP5a[vB\vm[TSGA]/=SXLR7CY:k3T:Z0i.ENLhwqJUW`gTAN@:R&Q]LiGW
pair apply&hold	574	AWOHT3UI]SGIYZOObebcU^]\bG=R=9<QAYD=CC=BJ;dJSVWYQcIwRUCR@VM2LbNI
pair apply&inbox	400	Pw?$crO@;G]uCLGB=VCN]I/ao//L[P'VRJfSKITITuNa5E=YU=^9,\PP>Ug5rSeY
pair apply&interview	640	Y]\XE]E5SL__PT;[4TEJY`CLPLNa;Y\PTSN?MFDIRXW_>^cIwH^S8KHO@=UKAWIP
pair apply&invite	483	LDYU:Sh2mD@eaRmHN_7:AL@HaIvELvS/=Q_PA?[Cc\>[o9E/MKQDF3w??SgSgBJ<
pair apply&join	526	79LLU][ALP^WCIfwEEIS5(=AACDGDQobbBBDJJAk:SW(Pd1]HO\IKU`eGIZBMOGi
pair apply&keen	482	L=]<G<A6fLU\OeDFwK<P[CSi1gX\bb?IICL'JdT?_-FD[IBEFwZ8a%[]E_aDV2CF
pair apply&link	532	kwG_W>2n4BP+SiNJ><8i_cWYFS5i#:>YNjb]njF'BMJsOsQKQHVD=^O=Y9^vDjLd
pair apply&lure	585	cXlEI\#UMXRZJU1D8@:\\ZSEKr=a<P<9MgMg^bE=NV:[2RSJLGGNTRFPZL\ELYLj
pair apply&machine	585	DC<b?THCheQ>2QEwQ7h76B:>W+FHO\LAXGA^8LbG:UVQGl>7<1AI:f;6YBK5NEP[
pair apply&mediaword	545	#PG\=SgPTT_HQ4FFoRPOOfM<PJa@GAOUQL<PZB>NEWN]DID>CHEQebh`L>UNB7PW
pair apply&meet	374	O4JEQi]HIAXKIHGBBT#E<CH>OV+QGoMpLG@dP2Yg5ZC637LM(E9;:BE]IFUM^<CY
pair apply&mine	704	escHZEBLKF?2Rs5W5EV`]Yc^UO;\II3C?`hb^v7E:bIt9iowd;fUHtE:dLGMkTTq
pair apply&move	790	LAEL7E`T=Qibb[MTZUICPQPCNKSGAHKDw?OMO;QN[HGDgB?H;S@VS:BRGQOQ>GJX
pair apply&not	663	JUDf9`BL;%eVEJ?FMO,Q@bZI>oJj%@`N^A>]NS=HG<:POYFJGNKT:@#IaA>^:M4R
pair apply&offer	487	<^[49JLMYWNWiL)5HZMZY9Qb6GRU>C3^PL?:-NDdKBaPb;Of=RL)@V<VJGQ%aFwc
pair apply&office	452	ZR]RQBj`JXPDmDKdUD]PV<Nt#HL^6D7OFg;MJI7Tc6F@bH9C5e@k]RPl[RdFP7`[
pair apply&official	504	P[YIWcL\JENZ=eHQ#M<hf\MK>R.6KEaMhA\PL^@YUg2=H_87VTPH@CEUL6JPDFXR
pair apply&onward	560	WE@L@Fm#PNbRbPWXvV3WQM>Z=raOA;]NZW<MQG?g[FG8kLKI9[<8V*KaiQcV68GV
pair apply&other	599	5%7MEFd6PO[\\:Ze^<MOYNU)OWn4I8jSW;GWj=]AeL;[cCU77rDK5*Le`LDO<A#P
pair apply&paper	576	DXU2ZQ9WVR)<6FNq+JBN;8`aw;1Im98M:XME7P^:)tDW4\E_Q2?7OKK.H(RK\>id
pair apply&pay	640	SR8MBe@CSPNA4FEKO4#VZMNBR^JO6Q=T.^VQLlLZFWJ>SNCXQ7J6IZOWn;L:YZ[f
pair apply&practice	566	faaWK^2KN?@NY]H@[9/V\XWbMcAmDHRT5biwOg)DBb5?TM[``2XfDOLJI9Td9gfZ
pair apply&prepare	654	@V?KUh#N3`GPWZJ`;;OK^EWHM=AKT8\[TUPg8cKHE]MXBNJ^V2KRAu.E`6.UKZVZ
pair apply&property	731	dl]E:B1\]FHBNa@6>I#\UH^D-O=S@>FADYcNIm17<>>d:ldK`(b<CQGOT0>bIc[X
pair apply&received	567	TcN0ph'BHe'2BJ3f#8S9<=5<c+Q>`&7X&eRs3XaK(tO?7T.ZY6D$'p-/u=4<iG\o
pair apply&recorded	519	OWUEwO:A9g4)EJJk<Ph7(GA6L>88fU9o;mTQ@_\F4b`=(:ffPA?\Lp:AZlIG^Hnc
pair apply&recruiter	395	>BG<mS5S8LWT0T5H<REFN7&UVaR058,O>o[JSfLYLqTI4P[[DKTK#TFZg`C&r#ZU
pair apply&remind	414	<obTV$^NaOCYDT)6]G`C\HR`wRCpCJI]pJpJJ@GFQmHQhGF^f8a<nMbE@M_LtKOO
pair apply&review	356	a-P;ZbUaIiXC]WDD,?_A6N8AgDKBSO#d:Q9c$J>nM7_KW<DgA^?Ht:OcJ_?Lj,k[
pair apply&role	413	#N3Y1k=3DC?IQTCqV2^\QlI4\\_8IWAoSIUcp.YWC[KSSZNLK:Ju2BK>qN?R_>Fq
pair apply&sales	576	CEOmSgVQFG@B^5F[iU\G@YRVFLSKHFMmaDBI=6AVT5RAY7AKMSIKXNL^#^R97JaL
pair apply&send	716	mUiEGY;L9Q=AUW7@1CA^^R]\OR8WC@^LDMU`COU8<:]\;hKWE8HY1f#-dHAUN_jc
pair apply&service	578	aVOMF:Wf;9FOTKNNRPwNK@jINJUNFGQQE<R85IM^XPSSI@8^B^G]XJ]W=QE=[UY]
pair apply&shop	497	eT>HR]*SZL6L8vJ]RT;8J2@Cj#BSHmeSLHBdESV5+^T6L`5KS1UIBO.>Q:@`;KZN
pair apply&sign	508	lAnTnMJE/[*BSc(HDhSu<eTtQ^7NE_#I@q>VXqBM0=iA<XOZZ?;F^oD#TTLF_goh
pair apply&slot	449	T;UZ2VF@Oh3a\_7-\THdQ^JWQY=Z8RiWQJYLXaKuHJM@S5ZO;5]0'TBZ^C#VJAdm
pair apply&sorry	413	``2FIY:@K2BOZU5?TG9JC?4N\UAA/JlSIHUL^MN8[NIcWTYNXMJ?2@;=s#?W:9XY
pair apply&stage	466	aXiw]^\aAhb,^\$JD[bROadWX^LR?I3P_?N;Z4MXGDUAUiSLL@RObQDXI]bJUePB
pair apply&start	600	KVWAc[8S4?70MOFNIE;LJBUcZYA[SJ#X0LhO=SA@?\2WH[i^KMFdJhA=X=?JbOeS
pair apply&study	687	G>]NEIINXHIMJJcHLKIJAhUZZPQLTEUEXdWQRYRYdKEQ?RQFPQBwICA^KZX?FX4V
pair apply&talk	583	nebN.H5GS7ZO=iZECC.f\_bQMU8FJT<DPOwEelSGDO>r@RQIu.[VAU^S:/eb6f>]
pair apply&task	574	N3PKK[@DCRaWc@Nw]HJnWKZLFU;V2GMSaTBbcK4U9DVNDH\QH>O_VB3DfF.TIaA]
pair apply&team	617	?@TPNBg=DQPF^&QU\WjJ:KMdP*P;BI0VMNEALGHLJLgBMY#UOKP>XN@RBQW4bNXY
pair apply&thank	829	GE@?Ig;#JVHO=9PW<>YBAAC1TCOQbDNW;NKc<M]Z9RHADKIKI;;==XGH_4JFG:DW
pair apply&ticket	397	Q@V3X[FXBX[[jRQ<ONGV@25Qw/`9GF9J3h=C/E^hTAg;_FWu959R-a9LqV3@e5Jf
pair apply&time	604	UKEHfQQJQo^?#XJS<SIGW5MO_9R\T9S>KFbRRCELGdJeG\eaJK[@JMD;^M<HhYUA
pair apply&title	656	#HNWg_PW[RPMT9;VCKVHJ;>YU8Y7bTEa@40N</\bSX`7]D@K4g5CPEP`JQh7t:_V
pair apply&urgent	323	wR^05A_YL#ahBNh5W(9qjL\'1`XNN7dR4QN9w`;tBCQIM69<b9O.<RX<qFNLDU0N
pair apply&video	627	LD`ITeD@Wg>G@b@jC:O>Gb@>C;IbNRJG9basGTPM:WH<.YFFBBNi=wGK\GOE@RFP
pair apply&wait	550	TZcTRB<aOGN^KFS^FsIYTKGYYZ;=TX`<GLI?ZE2wUL>PZRHNaWV@bPRP&hASSbTB
pair apply&wish	577	CGH[_X^0PaZMIIJNR]K2WD@<??A#QgCmRS9N+5VdRQtFQ[?Q@k;KLDWZ^V\:\1eP
pair apply&yours	422	2Q[GLTPFD@LcK<ZhKOGHJG=ZQOb:bJMdGGRDH,SwCJ?AJ=9DWEQ+L,cOU;H8pA\W
pair ask&asked	420	<>_HQ8mYG@DkB2[$mTSMDFF]I0vHXeD5??G%)^ICZ.X4RB8J?w>TX>Rl1MW0[?I=
pair ask&available	653	M^RJEfD`D3#J_;;VSTEPOJaJ/C2HGg%T4@\IeL>V#MHH3@6ChQ_VUH[26?kMEIAB
pair ask&away	391	a]1TaTboQiPTL`L_UNC^-Y$FZOU+@-[%X7KE7bTNleQKw]f[5uEl6aHNIiBcNb@]
pair ask&back	634	Q@QCb5CWEQQEVMPEVQRFGXUP_DV_I9ZS\RR]ETGAw*RgdYOYZVXV?MKJbbJp>7JD
pair ask&book	648	P`Gc9eUDA;;QS22@Cd9h`V_V#=3MFT9l;KRIS_Q[?W*NN=R8ODVOiIb?8=pRVM]N
pair ask&bounce	473	-m9J@R/8lLBfBRQcVJJ=b/GBK#FMRq7t95EIS)SVP@R)fLA.U=TDo#<-?KOW99h4
pair ask&call	563	NPwRBQ\`?<2Ac<2KOa7k^taW:>5?TI:IRNUD5K-P?W98SHFm`Rg;dGO\@Rb?QOiY
pair ask&cancel	492	DXmBR=NREV@LB#LPJFgejPLceAUABQ.REBMR2HQmO^]PRDGeH\KCZG_P/SbGaCXF
pair ask&candidate	565	LP[VE5QwX]BJ@H:TpJPYFIa?LM=S0V+NaVKS=YFD5EVNXMGhSJIDON<-YRJWM_>L
pair ask&choose	585	LcSUD[*&:C+`LJ7RU;>EXgUW9^@:MI6j5>dVwTOM=BCH-]SEO8V`YXVBJ<W@SXYX
pair ask&civic	496	YiDPFU;LZ/'f?_YTWK7Adbw;<_>BpkMSOGbZ`fgM$L+R?LR8R<oZjTk<]=bM_G<H
pair ask&closer	410	gFU+-F$<p2Ie`L+#`)AEQUcLt=.eVO:MTb`MqOZ^Eg;MC]r=T7P>:\QX@WEN]`a[
pair ask&cold	627	@<FIQDBX``TqIN=JTSV3M-DRE&96XwG_G5A90LXU<VQEGQD1P1MEOHQS6I[;`;`8
pair ask&confirm	396	VChKCnJ>LNOYVQA-Bn1Tj^5S?J8M9[%H?RI[q#/bY#9OB`bCf\PVCLP(CIAODUUS
pair ask&deadline	365	W>mUW=r\O>`.X98cw2Xf2[<f\oOiK_=?c751YDiXY\U`;]Zo7wCqWmGwHf:AZFDH
pair ask&decide	497	Z#GKfB,kKPF<jaJFNXN9GNJ>5ECRTJS`M;MLSDa=0JfP8XPmT9ahIdMCDFOARY`;
pair ask&document	492	JE]ow4`JEI`+Z5h6^8d\ZgFcDpSIK@E9c1?-^W0RKJoDPL3A3M67IZ7lGdE6[LlE
pair ask&education	641	AQe`CQdU4;EPV.B,[U_jbYEw687D3:CC]U6<5K&Z02dJJ;AED^W4fUBLA=B=POrN
pair ask&enjoyed	398	3YQgbU%A`wLNH7GSQ;LLMfDCi)QWM,4XBMj`ESQQb\XjdFVUYPEN;w^5@EBaFJVK
pair ask&event	475	H=H_hH39G_d?2_E+B&AGGN=HPZgq@@fQMow>WIRDWB]RpPd;H]<F#Q:VOMQ(KM<d
pair ask&exit	453	c=YC;uPmY?LVKB5EZIJ\TK>Mb4BWPKP\UFXX?YdMQd^3O6eVOQ>CWgVRTRHclQw?
pair ask&family	517	BJ#=<PWKcI_JBFZKtN&9R3=ATWG>iOhAK5IJ[?dQHbFQI<YQ5Th1XLa]^I/OHFg4
pair ask&feedback	525	VJU7R]-KLXJIVa=NB+9`MKVIPY/ZF;NOVEdgGIVG#LE\A;>Y]EeNBc0D\GN]IWK]
pair ask&filled	460	BVsC56D7^4TL?`jMYUOL\MWSaMlGPP8K1fAHJB=Qh]'YIOw\>CNC65l*GhWE[4EL
pair ask&finance	505	[rnH^3hW5B60Ob9J:Ra^KtfV9gN]#2D:iT=9GgCFP;cmSLI]N6X[OP9BOK@k3jYU
pair ask&forwarded	577	w;KSXc[]=RRJXP@HB;IWg_EeO[Ak9NPOdTTBDY?XYVe_Sg=IOG^OYb;e_QM\JZlZ
pair ask&future	412	^IeSo#vk\RT@aM`KA9LgDa3hTVqfV]/#7[K2UXU/G:ZV#cEI7mEiW^W=gUn;Jb-T
pair ask&glad	503	M^mYDwd\FXNFZ[EnPOPRCmDbXMZO@5So^lGTO5ShAFHB[E_JN[AIhZ5KD_;ILMbQ
pair ask&health	364	nkV&LQH>KSO[O+<[HiBsdw^\fKOX^[\WLJ]KM.4_oqPNVTChI_P4OG>@C4P@b[No
pair ask&hear	519	=FOXEVTDV:Nj4W,O\POHI>FQLQKOa^DXT#\\<IdoFhQM,QJSFHEFLFAG;H_5KDjG
pair ask&hiringside	569	I_\P1E7U0KB&cG:P`DWQ`[PI+>/P/A'?aE=ZAgLK0;\Z#c?TPFJ@Q]/8X:(QKZMO
pair ask&hitch	663	VMSCRU=@VC/IZ>JOM`DWVFNlFEUX6U>`DJYULcCB1UQZ#9?PDAQK`9INC\UH\PG?
pair ask&hold	563	\MI?=^FGDD=GQ97G?O\U=EX=O5,ZJ^^ZTOIO]\Y;OJAi8fT8MOHVKwBMH:INSV`F
pair ask&inbox	515	\Sc\IKCUJcDAN<GIT=fFK8?w-Q[BQFZJ9YBD)DQMT)GWgF@JBHTWLHTGG6V9_cIC
pair ask&interview	579	dTOW.MD=]MM@IEFXVSNZMD_TSRBMBKMS+Dw+MCRf3[AHBWbWL9\5XWOJVJVO_cOJ
pair ask&invite	512	EI?O^@XKIa-JK?FW\Q3^DGT^KTPN]LBFZ>g#HKQu>]=DSXdFNYfOf4lQ5@dIO>e;
pair ask&join	377	?N,-I6Gc[St&G^TDbXcg\qMdYV]U\CA.FgV#Gli=$QDcP9lPLF8IRXXVECRSuaWB
pair ask&keen	393	==YI>ZU;@GM\BE6TNY7WLG%c6NOS\[EF7^TNS=QXAEAbPQ;NFGWLZ1^#<U^Q<XOP
pair ask&link	580	2KRLL#NKV\QH>EIM\QqF=\LYP9i>nVcum5P5A5KG5H9Gt:7P4YJVhHaL>MW@P2]@
pair ask&lure	508	V\ZNMWIDN@OEmRIKWOJXSTYJJA)TMD8<AVQq<MPC/\;HJIIeYLCTf\]<wTL>U`^\
pair ask&machine	445	KL67KS88c[hE.7=GDMGPQS4II_J<UDA>j\8`GDa9TiCHnX??/#:XLJU=[@HIG7C@
pair ask&mediaword	515	G[B;8L?5eJ3N9@?KE7N@ND2C^/;NUFOAES[3^CPN1bC[@V[BV(_ZEYK#MKjUZXGF
pair ask&meet	452	JG_PHG+^bNPsLA5<^@:WEjO6Is<ITO>T;PK#rUESZTHBlKi-kM]L=YcT@FULQP>W
pair ask&mine	478	buJ#9?8UQ:/GuqIXOGKU`[W`^<4rJFI;fL>EJi[7:Q.e9No\E+nBLF'8N+]hS_VW
pair ask&move	564	CK1OFcCcaQ)?s;7FEY=F3SII8#7B_f4MR\9_GF:??`_`-9ST,H@PAv@>0a:<-UGC
pair ask&not	560	YJNDXFEN;II<M=FfG;>_8BP;G#\P,'KcaO2g@SJ4h_P>QY7J3M8CKJ)V[;:[KNRW
pair ask&offer	523	E_X+8;F^ROI_GWV_KXK@U=J-=DSoStI4NGJSF<waJ>+RKJ`=S5bCPTB;M@jN[HUT
pair ask&office	519	T>N[KL97C)YJ^_>LMY>[DfaP;JC^.UkPBpFTTS[aVPae6`bCGG>.GP7jdICwS\?Y
pair ask&official	505	JXbYUWPUFOL:oDP*X^wU._Nc8MQJCK3R>UF06B3O@gKVWB;P]TQ@vL7N:acOjFfj
pair ask&onward	590	>#H@PQ^^RpWBDWRMPQ@#H@;JCAeHlG@KKEBM23[KPB\IaO5Z5gOTn6VYIYa2^3NA
pair ask&other	400	,kUwKQLS;i3RpME7:EpekWk[@=MW9->O^MhB0?HW/.wT`L=dbAke<X1H\BN9@FMa
pair ask&paper	490	B/SjaPXgJeWaR1]VHg.%FL<bO6]>_UbRK@.@H@UHgY^;[MaY=w+CX'[[@^<6[9c/
pair ask&pay	821	HHR^e0tbSXa^X7@:fd[T@IDjMViS\N*QZ[=3=D:c\Lb=^C@[7a8#^EYiD_I/d;WF
pair ask&practice	521	ALPM@SJUU@Y>l^OKCIOgLaGK@kSa5#[THt\lUEO1]]2gTfiHMXVL:\CKh<=vFDAj
pair ask&prepare	557	ZVm>hFXb>3U?THB`wjeMVLPKKlUO8BSI8][QUnBZ;:>fIG?oXR^Pe\7V]^4QQVDS
pair ask&property	672	I>OFC<N9Qb[YCRLHZ\UEK9IVOA^MXBG@NVLKQ5PQRFILU?PBNc:IL2HKCZeAwE[9
pair ask&received	617	<GB`EDKN?C\RU@mDIOBPTiaJ5NWP\ZYQv;SLB=FW@]N<bD`DILjwHU\L=K_OM__J
pair ask&recorded	665	Mg=:4t/3wO@R>5MNDSGJE<GA37JIafBo*3BKV5dXBkO<@@O0UIP5aJF>A?o<k;eM
pair ask&recruiter	530	V0MII;WpAhV:?gD:_6d6SS=Y[?UF=TUHlCVKS<oXF<wRXTKMLMNIGA0I4\]HE\5:
pair ask&remind	519	\@ENP/OUIW#>L^OC=K@K]<FTPGF7YERAPbUCAYe8]M?S>Hd@^ANe/SP[XN\AGLV<
pair ask&review	493	@PYQ`A@HCTO;QJ/MX_jEswv^L>D(eDNVJ/C:I9Jn,LY17]EWBeVLmAAT&TGHq;f]
pair ask&role	644	CROEGKWFYF<EA`EFMG;djMEEVdA@XPIDJX_HPEwXCRN;HW7<HRE2>MD9kS]PYJOK
pair ask&sales	494	:Q>TJ>RZI]BVHNM-TCV03F06^CA:MSO4eRGaA?f9vdL`<>h7>k#PFaVMLMXDJ-A)
pair ask&send	530	>Rmb`,JW@HOIG,))QT_b]GMa>PQ74CBMFD8#4=HSE7KG[HU^^QZQH_SR,PR6_^T-
pair ask&service	733	MDBDTXHgSS<R?VMQ?3BGC_HT\`JMFOM)LKWT\Y?9UL+w4aY\SY^/HQREQJMgGN2H
pair ask&shop	481	4^OKA<YB^twH,RJTriU0AA8QKN`BcnWEI6U,IOaXjP\TYPO1=nX+lTjN2VmK>EZM
pair ask&sign	531	DlP#Z.`gH:P<A]Z?YNS1@6=EO)KYV`Z8XLPg'A[AhBQm==GaV+_fFC`1*`>Z;3.)
pair ask&slot	676	@KHM/w;1YZ2RU>LCZA;KqHM?MNHDWJ9c;NV-O`QPCU0CBH`B@<RQ:OU6PJ_GMKfE
pair ask&sorry	520	_N1SjB?V[UHwQUI`0]]9BUGNN:*[VoJAaO^>?lB;@UEb/D\5WJ9mIJiEBivn3V<4
pair ask&stage	429	DUVTWd<#WI4E\R0eRmH;X_Uf2OEmUc1W/5P^D>qe8RSM=HN;fZ`[g:A[@We=LHY>
pair ask&start	698	2J_8;@w_AAK3LteQgeRK62KKHCWOpTkJc@7fC'PDQ8Y_GD;[CIXJY@Y6=UAQ5)5<
pair ask&study	550	O2TelYKmEPlHFAM)ZEbU0wDZ]fJHGC=_S:E<??FLIBU?QJYQ>P+a>S=N?PICLLMK
pair ask&talk	490	HbO>>FAID=J]W)1PIAORP<b>+4>X`ZM]?>.KdGCfG\L;0XQ2e@eRK=PC-Kl#@?,]
pair ask&task	530	@[aI]9]B<QU05VDMQVUWO?VgcVJRLL#9ERCQSXP;RcPYGDZO:[WJSTFDiQT9UiB\
pair ask&team	687	[T^WRZ@PQL6CFB2TWRFZUgfS9G3GQ\HLDLX:WT7O3RO`#U\^XAYIbQF:LUO<T\RS
pair ask&thank	628	LB_SF-BcUUMAR;@:V<OaQ@XV#b4TDD;=kOKHX_>TG;>LTCXM^FUbWcT]TONJUQQF
pair ask&ticket	531	MlQTQ7HWIJZ#W@Z\XR^?4Vdi'SDKM[>S_CBA<HNd\@OEb58YTO]fb6FT3\=MEHJJ
pair ask&time	362	HB:<aEUe>K)g]bR'@<#Q_o96M=YJT7e(aI]eib265:4YKVkM$]eKETNN8VaFAX?J
pair ask&title	587	K;JhOIYSJ@P^PGS^OR=UN\FIIYA:9R7aVBC&XK]`=[XUGALH^?DRW;PIDUXMZUJ#
pair ask&urgent	393	5hA\8MOEWLSeIg-VUr2ArB6N?NAKWmTNJTO(AHSXehAA0K>9V<dJdAa)#%m5I_^)
pair ask&video	565	b\D[KJ<9BN5Gaa*TIQOvVnhJ/IKSNET_AVMGLw9V9I;I)OJPjGREWSDG7'AXSe\\
pair ask&wait	531	Q=OF]CNH+\XMG)CUdmd79_;aQ9a-#L0nY]?>AO?[ScWAM_CXQT<pQM]\?DV8P4^)
pair ask&wish	549	SJKKTUcMbB2I[V4EMSXKPChI3FJ<HkESK[ELXLlRI`bM?QKL`SZ7Y\dA*Rh@bI`w
pair ask&yours	532	?MfS_4LI<BUE_NIH_QNFKR'`JVPD?eJ<fVKITHL;w/\MVX7JAmLPYHDDCr<MPO?P
pair asked&available	577	<PF\<eJQQ;#f`*-IIAJ7D`NDF-4.dF8_TKC>`J^X;OHGJGTGOIFLbK[0CVf7BKW:
pair asked&away	477	2:CqMW=\Y^FTwD:<nWgA?HbN1/9JRQ@XjWAOCI`S?;TTKDLeQ84BZYbK5IL,kTE>
pair asked&back	417	A7SdJMMRSWjU`XVDaQM:MhYbQiUPQHVlY@g;DKSjOPGGF6+WZ_K;gZRf2bC`wUjN
pair asked&book	472	/R[979bDa.BOfBP,<kOKL_f_AJ#JQJVL5MG:\EX_1`=9Z<4QE1SKhBVH*<;:c>sC
pair asked&call	605	DWka?OJ=I(8HaN;<<GM_mSw\$l>LVMFIKQ\<I@L^=@DH.^QMZJ[IN9AZUF]Jl_`T
pair asked&cancel	486	cPIFXU8R-W3NMIAN<ORcckK`/YDd;*;4fRaGNG>OYT_SPnBwbObgXS&[[H1ZKpeg
pair asked&candidate	756	wKfRULEP:EL2[aGBE1>p\dXYLbJ[2,?7ZcjNGa2<=>Ne?`PcUFiDEq.BdQGc_lR^
pair asked&choose	561	e^Q[NY<9\'IB[C#;V]cOjYSa%4,DNY+e:-IP?KC\9YXL&GGMWFRCTbOtERl>FGV\
pair asked&civic	468	mcQS]p`hIP[DLt^U5DT,VN4H`m`GK=V,Si\hUo%<JYPU_UjpTKLJ?T#-gI3o@`O_
pair asked&closer	521	eZIT<U<E\S0]YACRCN5ciYfV/_D=O?@-PM]ZH@TV=VPT1?KFWJPQ<aK#9EK9uX]@
pair asked&cold	710	of_YOMOI.JUAp`:R5+TmaokM]rJa->HKZfWua\>J\@I^<VNYTCQQMw0PX;,WgZZ^
pair asked&confirm	507	AaRR7CbdLA)VdAHlhKp+I=OR3.MC[`dNE34ZIIR;3AV88#E_YP=jpHgN'ET8:<J>
pair asked&deadline	621	ZVe[g?,V=Ga5bLB'M^OV]rPkOweR2MBCS[W=;J1NBM`DVLLZX]WD:CA^f?HFkU^f
pair asked&decide	510	SjE\;G.CR0N?alXY8>/JMVRB7=*FMFQ*FMPffV\#?EIK@UOZfKLTJg*5N=^IXi:M
pair asked&document	756	0<^`wHcqH]Y;l7AUbZlD5bJdBGN3BPNOh5;5:D>^VEf1iB8^4k7N^Y0o*g@=f4_3
pair asked&education	529	FESKHF\MI^WK;bSRW<MM;wHVOPJQ]D<LG?SQD5Ocs?]BwM7YKSNKV<WLBgCMa@T:
pair asked&enjoyed	392	CZ<BSwWcPF:NGRXNM3D4VR1C<Be@ig]UK^KZFRag`c]EMAe,M?J@\[YKH)NRqJ\R
pair asked&event	487	SSZUMVNaDNS^wi<-]><[Q8XmLhVML>GsNSR)6b'M:<M[aN^;NDEIZ?@`]GCJLegS
pair asked&exit	462	jcRcOAA[I>T@XWDVDK?`INUwPmO`HGQ4_g`pfiQ16>edGdiiWCVU7[9\_QHb5dSS
pair asked&family	559	ecbUTT>ST=,EWoD4#:?^fhPdJ]DgOE/BOl_OnnO;/YIo0mPHg;s>Ce2@\>`O`l?_
pair asked&feedback	761	XAVJMEP_<NFMRQ>BZVQRUZJZLPTRPTJMQTDA>S^NJ^VADZJ_SGJLFRHW[RKJwS\N
pair asked&finance	653	SHwSi<TX4PD7aZ;4QWLQ:iTUdtLP.$N:BaEHEZ/Xb;RWXNKfSKRIA[+HRd1RYbZa
pair asked&forwarded	493	uHUYY<TjC%MBav@7fMcwGp^RvWbA(AE0eNY27kLBW_UE\XYnRWRRwU3Q8UM_cI?M
pair asked&future	601	L4IMFckJKPVvK72V;Ld\HZRD6YR8PP;wMA?:SS,PK=R=EQLGSYE8WNk\HKROW?EY
pair asked&glad	567	>2\TgAYT;MX6`[O;RXWK@T3h]Sg4D=KDhaILLDNSI8oD36BhFa?w_b.OS]3]c^ZG
pair asked&health	765	FXAdP\GFWJ<\VTJWLgKLGbNKBLE@fb3wOP.FZRA@RTOJEOIGO[ASSMiP6[[GF<aD
pair asked&hear	459	Y>[Y#FKH]KAC[OBQX+AgFoiKbgAbG.KXSS_qQa`^ZWAR;W2Pw(U@9I,<V(/Z=+ec
pair asked&hiringside	774	gkqKV?>Q0GJ6bR8?4+:oVNSc;jEY:9=0]iweY[8D?CSm>eKh^0i6=h4Ob?>TabL]
pair asked&hitch	716	GHoJJLeNGRhRSKUJa_YaR.L\OMsEUCJMK<XB60QgUEP9wA/KNXMIW-EcXT>9gG_J
pair asked&hold	673	fRaKAAHKMMI-naDRRKNa[R\w5bQj0FZEU`fWLWEE@H]RDYJ^VG^FGR,WYF:Q__RM
pair asked&inbox	791	VIMEKATCUGH=ZPRQTYFMTMUbMVQ?EaM#IXNWUZAY=UKN;CSM>GldXZL8<O3XZWXX
pair asked&interview	674	M[N`#RUGJ<GXS=INCFLWWGkkBINMNKO[U>W5X@IL?TD7PWFEd/\,[?M>U?VF_A`I
pair asked&invite	522	_SLhZN4T<0W;V7D6@`HWk]_HKP6m>B(UciSMGO@:Y;PSBYfLdXe;#c9HNONJ0bKn
pair asked&join	636	QaD:D7FTCKD.GjnXHRX<aD:%B(<ZYZi7TVT^L[U#B:DlXRQwT<OjTSS@N7B]KVGH
pair asked&keen	557	hdLG=g4DHA0fdB<A?F3ahRdI1=-A[K#hCQGD[ODJA`OA]PHdm2QVJNKDI7LIWGui
pair asked&link	781	F=WTTJWwR\]Ga^PQ]Y`O?X9ND@XV=HGOQJ?VEC^U]8]bQ5=PAXHV]REcMPVJ]GK>
pair asked&lure	631	Y<JC[EQWJPeKMZDVG;@wHiaZ@jVP4FU\INbOLPGWDINdebPUXLZdKUJ^bMN^KJJ\
pair asked&mediaword	337	taw6WpTe2dQY3`RbFHEsbT<]XccbA%JG:oT=j_HL@AEf_A(Wt@H0`[n:APH;bmuN
pair asked&meet	607	EUM73QG.^97e>FZcUY(C`@H?I=Q:\`>V.2`/^LVRAw1<LKQ,W5RE_MY1E9L5\FT>
pair asked&mine	523	Zeo/UBRjV1KB[WK\H\MJRJSk:Y7N+2UClAS7L[`[?9aQ>o?m<+v+XW#MQ4JU`_NA
pair asked&move	564	>8/Wu[mwS]>.YJNg7MkAAT9QNIF>FK<Y\Z4?QY0@sPEFJ>n9,K8:4_T(Ep=a/QFP
pair asked&not	603	`mh4V:_;;]/>M^EV<L@JZOZidMRZ;7OSNn_U:UG4HLQIJwRNg8aWJE4=OX;D]raX
pair asked&offer	624	aBpm\,KWOURBiV,DVL]YabHgYeYU87-G\bVKO?/J>^F^`NOhGdUR4w0UhTcVq\Ub
pair asked&office	710	mUaTNX=FG64<Yg97Q;J`OgXn?\Cn00R^Ck[wTS2E8QMYD_mr^>eZ0a<`cJ9Y^b`[
pair asked&official	611	=A^hjIU\P`_]_2P-hmqS7HNgT;_9_NB_Q;K2P%HdoUZFP4=O9f8A[6je4dP5w8m3
pair asked&onward	334	]aS66B6VeSG#h9O577OLYkmM@TKtAXSH-[mLTDN-Kd[kd@VLH>@2RKcV]V(8aAj]
pair asked&other	812	PA]jq?\aTQFPdNBI9NbCP]FcZQ@PDR.ZC]YQ:D<PLGLXKhVOEUT]JZVEOwVKYPWQ
pair asked&pay	606	B)Spe:MaDgnGwAE7OH[\GXNqDdM6;5<ZZQA4<=ATdEiAvE<\D[<LF8DQGW;MSCWG
pair asked&practice	540	VOZ@T;YSQCJKfY=@,XDaeYg?Qc:dPGCLIYgcl_>C?[UWUPwMiYVA4POKZWJ?VJVW
pair asked&prepare	545	JjToMND^5#Cjpa+JG_UIhu\YBG+B6NN[KMGcWp(S8E?W$P\Yp'ab@h$UR<LVJdX_
pair asked&property	815	UDd^gGAfMKXBXF#KL]X\HdMa5YIIBH6ZDQNOSN/]HBS7JF>[M[3X\j2OCIMFM?jY
pair asked&received	580	;V[rTH]nJN>VX[VIlwVSLUfNBONF[VY@fUALD[EGN$PCHDHZR<NceGZb@STVBVY?
pair asked&recorded	578	m`[kJ@NYFBVUMiERRCQUHb_aP_m^%C>`gWPmLJ;#XMlVQWPjPJ0[7Q(qSSJMfbLr
pair asked&recruiter	615	^>baA_QV3A_<fQ=WB42wXu[IBj8[.1HQVwiEjk5<4JLOdjjLYQ^A&d&RtS7rbtNd
pair asked&remind	471	gmP\I_KG`CFL^UmPd`APLJN;A6EO?bVM.?R.YM`ZAM8U5NALSoOQ>;_\P#UMUIQN
pair asked&review	436	MKF:Ao97rAWtS4XK(L>Nj8qC?S<KRV9u+PUGWZih<w5BLT_IdRM'`NKBBUfPrMN?
pair asked&role	661	>QN_bVbK_O?ZY<5oCAKCH[XU.;SQXQDmKH4MKOMZ>?@LO>N>:w9]D_ZNTXFGVAUO
pair asked&sales	676	^YeQ>QJO0FI6\Y?6B6AnbwUg8fEc)8J5BVc7SN=(=;KLPW_^RJPHGb9I]Q4B>jas
pair asked&send	632	U4l_eITcCba@^WF4DfP_VXIjHkaLGDW_HRG448<Xd<kJb8H`6qA?EKKXEVKQwY]N
pair asked&service	698	LRwVUOHh>VTCkN5<2K@[N_KpNg?ZCAIUi^@D2R@G[BSG/E,qLJXAO_1SdQ9GIB[a
pair asked&shop	403	I5[G[:*5EQ[DMRK@W0A[Xwmj;bJK_:0f4W[IOR2STdSb-9FV9EWoab6ZT1WSpfnp
pair asked&sign	645	SYZ7=5F`2?<3bi]rLLV?^<fTPDNj<Pt1cY_wK\N;4OQdHh^iYJnETVCPX&BXBCBX
pair asked&slot	759	QnHY@hEFYA+LQ<AHA>P[WXfE2H'QHS3`<A\8iaGC=S7L#TP:\=SUGXHCKLZA@^\S
pair asked&sorry	387	UD.?cw=7Ke/Zc^L]DYfE<\DOlLAVa;N]vmefLrW7XB=CB.YLOPHNBqZ70>dB94FP
pair asked&stage	774	McMR5w@@U?8JQX8EVl?XVSa@DE4WSGM^K?YGbJ^^9kHL0BP9`ChGSLUBG9fLbLNJ
pair asked&start	634	JDHH\AZTGL;FUa];CGSHMAB8GCMnGPw>VaQg?LUEg0BoA>LLFQ@UTH^aJN<U7WPD
pair asked&study	536	So]<Gj#sG8T:se//SH=ee\s\@=[A>?9<N`c?iH+M8?Eg:aHQ[-UcdLIZ;3dgYT`Y
pair asked&talk	575	PbRH5i7?X=)KdB2B<E2\fUpEFK9QBK1w7AL<eI]a;_9P&HW-OMXb^Pq9?=cEOVOZ
pair asked&task	670	VQ2?KOm<jPM[Dw[W9O5N\;M3pTJKSZWH,GUS]VZ=Ph0QRb[GgZY\PHS;SRc_eYGE
pair asked&team	866	XWPMT:ID<IOPWTM7]STwXTdORm[UMCUIO[bLBSPACST[V[HTZCcDTSBPMKCF^MPV
pair asked&ticket	562	X<e^baZ[*IR2d;:)d][d[aBeV<T@@=Vhac8G.C:KoCI9_?DV's27D?NwBfKETSRL
pair asked&time	673	[Y@cJ_8HU;#TPJQ?.B/DOWD<DJA[PT4R9ONSo\K@DH2\*JjBCCNQFfW4:P[\6VBM
pair asked&title	561	*R]NGK2O_JPd];OPUb4eDTSM4JAIUSilL=W;T#mL6K?G?IUOXAK6cRoF8FaKYOG7
pair asked&urgent	532	cDU@B[Zf?NMVL?[ACBJXX]YaKM?JVMOaw[JH[]IOgM8bI\WMX`OE7U=ANH[]D`SV
pair asked&video	630	IY9:H[`;TOTY@EF=DXc=LHU<S4<A`UOR>?F#[:X^=\E8T>9@=Ugit?LN.=\IOB^F
pair asked&wait	533	K)s\w0Vb5dG,??P6gWVWHA]]`k`CA-L=MGVS4HHg]IfMfk0uVV[QEO#Ts^/=qJeY
pair asked&wish	527	`ApcN=oEME_EnZMDLUfLSoCDFdVQ/EX\T=IN;:8eNISFwW?TBUJIgVDFB[3AjHQZ
pair asked&yours	454	\QOV_LT`LJIBQ?@L1G:[]b6CJ@)VJL^aQ_D:UT^OHf@_4cgXio:b[TWkSwDSL@?Z
pair available&away	513	ZF]MTEWlLO`PJdNR=VSd^DeYOZ=`N>E[PRogKAh;M]I>6wUjjRYhKFI6dS4JK^LM
pair available&back	403	fBb9RY>9E<IHfMNI*FUO^[g:G`E:RA5hQZ[>lpHTIT(_LUsHwOAY:AK8b4K?N?KI
pair available&book	773	JOS9=w0@SIRUA?EOSg9X]@dHDSD>VJK]GFWP\>^T;XHBDPACg;L?`IaCBSbMYKLH
pair available&bounce	431	?.IMI:>eSNM6+s@AI7mc>8^NAJ;K8vM8#DP@7en;@CdG\UI^?[X4J]KUF>@H=m8=
pair available&call	817	H[wEKLNUEHA7OU:SPQ=`[ZaOGRANC:>OQN]EJRVF?UNk=S^_PU]8FU6DHBAJQQJ^
pair available&cancel	472	w]oAN:7V9O%3><8G=?=RvX8bBK:b;$J):OZ^;F=Z84ELOZKeV(Ht]R=F9MQ^@QaA
pair available&candidate	550	F>jldBT`BPc,V88WTjh8?@WdZ?jR?AEOMqMUC0YTU(B:RV;Y=NE?ia#UN^/GBBHZ
pair available&choose	588	WNTP0w50H9DJWT-<OfKBLW`9=G:^EK3JFFSDrOR[6AKY3Q:QJ3W>XRL>S&IPNMWW
pair available&civic	569	[S_b_W9oN#?=YX=i;<@ZOgEY;jGcV:DNJ\MX^THAEF7[KkOQXFWTKfHMAOZZ:eAP
pair available&closer	521	FSSZ?wK[OA:AOGD7^H<`0QM,FcMP[DMUN;H[_YRUMC@>UL;AR`VELHIWON\.Z>Ad
pair available&cold	401	`Hg:eY38/E0H^J3NI/d;wBBrUUPdBXYR6]`gVnHS8<Gf8\mHF;hT=O%A^G#NYc@<
pair available&confirm	353	?Tj9L[I=XBJ.<Y@1wYDP3W^bU[@gZI(H$XPYZ-HHYALRVUTiU[R@K49T^*G7F6Dq
pair available&deadline	416	7P6)J5W,X4ED>VOMbwbDB'EQ7WO(XPF5JMR3<>`T[PY5c,K;KiWYa5]Y<S[aX3U7
pair available&decide	331	+?+DYHYvCcKL^XJq@HJ>*[3NI/OHYRR8`6UAB2re@#c<mUSGL`AhRDes[[7UrO%=
pair available&document	504	GZiZZIC?miHhS<PTKwBOXOYldPP=oP,=NGIGZKPdQoO<=XIJSXJRgBbZ:ig@]DTN
pair available&education	550	PHZwPXLPB:OCSA?@NR__-ZYQAEOW?9JTf?:XVK'k^;TFRMIOQHH=>fAV_X=SBFWd
pair available&enjoyed	449	`PdN,OSDfQ1.Nb4V+]InPSm`P^QXdD[@AU`=MSJKMO2\,ewoQH^AQPD1b1]]<Zi_
pair available&event	561	[>bQCTO5JJ-KZVVOQE5aVF[iSWOKHWBaEQX7U^\V@W:ZXQXPTKGJwB92V[QV`EgK
pair available&family	677	VUNeOPAj,VMNV;IaMI_EQcR\PR[QOD:@cwMWCb;:VDFZKaRUVSK]Na6b`JSiN`K[
pair available&feedback	538	MAH?CEA[PYFFEAT7ZZS@:3$QU/r6Z[=^X2A<1[iRPXR#W=HVJ]4EvPGM?IU;ZE^9
pair available&filled	701	F9MN]>R\wZ>AKP>P>I`I?Q8Q7E)PZfYNUKF<YV_J)QI\YK[;OZWW:XVIHY`H;G=B
pair available&finance	615	\aWCBEUJ\SPN[guSDDOQbR`JUWKwANK@]dM[lFW/PkKYOZWYYUWU9bOK`HB^HgCR
pair available&future	436	DNIfwLcZmY%g@RDBGQr><=WIKB9T^_fPK\J6pURH0BP^E@RAHcO^?QOC:NmGGER3
pair available&glad	597	O:^N\#aJ8W]1?^Q>CIKYAYP]vh^f87K;SlTJKFK]VFQ`AscScjAY4b2=cc@S^ICb
pair available&health	748	V]O[Ot;WIJ4FIB5Y5QNhRhZe<G/VH[H[XRN\e^/O=E<J:WQNT#\]OiSDO2YRAq@^
pair available&hear	574	SYgL8WHNX33TpI;J<eAucLuQ<^7Oee#`=S^IZObN/hGC5Z\MfGgOWDG@CnYBKjjT
pair available&hiringside	576	[@XVLN6vAN=;TUAXE=I_diWWGaXp2EPPRiHlPo;JCAIR`LYWSHgrFc#LTG*KQ[QL
pair available&hitch	382	@iZQ)?3RaFpMd8KCv5J.MFXPDCRF#O9s:r=Ua?FK5<?Q?EHsIIJhG`SST;+HM\LX
pair available&hold	663	RjR=K6AbDRCLaDAKEcjZNHFS\HER=CMNMAGF=Z<^N8SdGoM^FUlw\L6UGQESNHQK
pair available&inbox	397	]\Q[9.@dN64,Z09?=ZSeG<DsG9.V[aNlNZI.+kNcJKj]]86_cb?Sw\YO*p_@IL]b
pair available&interview	618	@_N3,b>F^@Nc>FN6FBUFl&XX:NR;WU>hP,aDM3pO2YJ4MA8Go#gLZB^;K*g7rKiN
pair available&invite	532	[\waNbBPC;aB\T;,<YS\]ZObNHJdN=GLQP\IUF.U^9=CIGPbPRI0IRII?K[HSRJX
pair available&join	604	ilrPGRHcVOF8]SCG-7Epfb\PEPDfSSEK:KWcPjI9@m@Z2N<g\6wBESHKJ<8\Lacm
pair available&keen	570	XE3?hI%LVa\QGBTB6#LWHYSe>QfOF;U*SZIAqgcA6I5[ODX.SeGZ3eNLRSZiTCFR
pair available&link	696	<JBADZPH\O@NJCCWW_[BZBO9FKMMVR]QUCUIKIwQPB;[COH3R1MZRM`5AKfUX?^U
pair available&lure	501	mfi?3v?8[J@d=58D?/7iwb`L=YG_\X,Y4gbV\=HO6PA`:SL#hEm[QLVQGNH_s`_Y
pair available&mediaword	667	\NbQRT?V>ODE]fGG=4=iWK`P@dKiE5F?IkchOX<7?ILbPa^\]N\^#j;Bw36gYUEd
pair available&meet	477	KsEE6w:3c1=d3@:U^1@Ja>HOPX;?eTG`O1^MHOod+jCK=,D@[9`Ra5_E?8?F\XhQ
pair available&mine	454	=[IAfLVDw?FOT[RIEVEI;a1bGZ:><7LKmH2Gi1ZF92=JAAPCAHE^2E`&4KbCcRQA
pair available&move	558	Db.]s\[e^Q@:l'8^HCR.>PDLD=<3QU3.N`#7>n:J9TYO9Q]9?HAHWeR34dA?$QVM
pair available&not	343	M)CS\dZEM<KDK^+<7o^VEe][SWTkO5;<Y'EB5HJlQHIN`]8<S>T6fG\w4TI-bP#9
pair available&offer	414	]KobH5gPVFw$VvunojVKWq9[NQ:g=-g)?SNXI\?XJT<ecV5n49imWR31NUGn6ARO
pair available&office	465	<KBVw4rUFWO/g5RoWZ[KGP-HI\TX@8HGUc&i:P7VN?gHWMfZMM@eJe.>N[KfJDHI
pair available&official	399	Q<kjOGWs>f</YIXI[dRmDkVvUlUF:U<h]NL:FT?wb=<=]SNMO\RA[7]KSV9NTDFU
pair available&onward	506	<X3QCVEJUD:mAUPJOeP^Y.T[MDXEnD6GK3?3c3Nq;[K4W>#3NZKHv:]]*PdCs?O9
pair available&other	561	]_DfHW?^R6F?uB[RLJIaGhR>5WNZ6@XEHSZXkX:FLH>kKSDDJ\Vd5u=NWZEq5Y#R
pair available&pay	570	@Zw6DHeCndNVbYEI]a?FREC]@>S[n]J9R>GT:HRM>SC<6U;fPJQU_JHc0PI9HBSK
pair available&practice	599	YWV?;Y=A..FaRYGJSQ#UAW\NTdGDDITaOTNTgc===VBCSeJQbAH@TCP;QGWPP?D^
pair available&prepare	580	QWLSeAOQ_PI\AwS@HQ[DQ>?_mLJ\DOBHKg[[MPZDP>9RGYQWjMXLD8OSYAMRWX4L
pair available&property	612	\Wg\DR?^BK9=WM0O_YP[]elX5C.NB(`TqKWgN=AN7CMBMY#QcIXbP:0`NK7KlQvP
pair available&received	635	amIcgEC^ZVN99aM9PU_XJ^X`SRMPKDJRMhIUUfIB3KPg<beK]T?U>`BI[?UT#g<U
pair available&recorded	421	NPSTJJtDTWG1IdJGFP#G2R^EcWJ8C8g<VI]SRM@ROWH:KATYRXPVn`YVYNWjc1RZ
pair available&recruiter	531	:ZGJEw42GDckPUTItS2EVVE<H<UKTOGCWCQBR>RLk@<KX9B;LVE5`EnE8\\Q`AjU
pair available&remind	327	B^\D$`9Ih\a`vcaR:vL`F;pd24IFJOTZ;=W?[NhsbUK7Df);d[U7w:j<:A7\WFaJ
pair available&review	411	0ETQ\65JA`.NEZQgJeQ/LdZSW'PKXJ>jSLMRI^EK?ROBAbCWdU9]Bl1Gw'`RQ0Tj
pair available&role	404	kPTM@,Bg(W@6Vj<:*;#uGdTHCl1s00J.asY8[I/(KS3lUM^BOO_gXj=KJ3[N=<=H
pair available&sales	810	E\XFL[L?@?K>GL8HNH7a_Da@JeJY6CL?=YfVw^E?IR<QWjUAh:WDC\K@NECJOJQS
pair available&send	544	ITw?R)[XQC:VJRTJ_dEWXFKXPBFBMUSCKBZNBCYABV]RGOQ0VOtodQ@4J^`MTObU
pair available&service	413	HUZT7lJ<OR?:l=#YL_@cR_VWI[UQ`9^IXY8\ZL]GK6EviJFDLU;fLwCHDC^^/DG`
pair available&shop	620	Z`b8IV#A[?AZRBFJ>O0\qR[BT\^IM^JV>L^E^IWPAV>[2\cIZIeALGe?PSMZgCZW
pair available&sign	639	9bQ85?iIPJM`SWCY]wp4Z3H<K@JXf_GB]FCIAM`U4QENC:H]]Ch\m5mC@@KVO5J4
pair available&slot	595	T]Yc=VKKNFNEl1GMFTRGHS[W;]1_JSUwU;MNBRKY]8D8b31INRF@^NNQECSLOP_;
pair available&sorry	474	?FL7=LJWYbA\(XGe*UIhQ#J]HL?WdP0dHDZTO4;QAlK:RBB?J7:]U=[?VoWNVUIH
pair available&stage	422	Bu=JOQ$_dA=Rj?25?wLKaIaO2>(cPN)aB^]Na>0_MBVA8:]X[I_A^]QP=EKl\4YG
pair available&start	612	WewkkYJ@PM77f_CDH.NmWpR`KGQWD:Na`JT[T93FG]VD:cKnOGQFYo8]JG:eB`Pq
pair available&study	575	Z.@EGwJC`Z3O0BVD*@E>E=SKX29SR[JH:\SBKRmf5eRK@]UX]GAFIN\2eFWN^UZb
pair available&talk	769	RMT]BbHRIFMVg5*>HGKPUP_a8[:ZJ>ATFHMD9M4fAD5U/K1NN2WDFUCAE#U:^HXV
pair available&task	590	FeEMo_E<M`EK;VQV<GGK]QTHP=BV_XDKFd[VWMMD-]AH)?lRXP<`;wX9bK\IYV[]
pair available&team	557	EddWYXP_?KV[BT<GTgSHe^\=H8@9FW.KRRVLdEHaOwMB3<F[TS^@\XLZKG[Ao:[Q
pair available&thank	457	3)P3r2#X<uJFT=CO\\<_ba:DS1PQE9LRZ5F9CHMYbTHFkL:>>QC`Z)Ya<EL@RCd)
pair available&ticket	596	KPD#EXXIcPPs*^F@ceNCgBM[LJU8\][IR0WHRSlf8p1IQQG:XQFCND_6GIb.`+SG
pair available&time	344	>KKD=ZRAX7E8_IIR33SR\]\TF,cH@<XMUbHLkwQ'P3-HcC_^EaD2G`N0\QHEGF&E
pair available&title	497	Rig5QA0c;2C[ZMST,CAUmN`.LY7SFdTKF2gKw=VGEI;O@X?RoBkmOXAYPFZMJR^G
pair available&urgent	615	HXBwTAb^YGEHROK?TSWHAYEYQKIPVTPF]=EF]iAK`4Lf3JLME`JrAQLDN^miV`=T
pair available&video	427	9_6HLP=K\`fPFN@[8LF<fFF7GRIJKBI6YWYR`KwNBhF.6`(3]DI%c+R9C4sXS=\O
pair available&wait	523	UALWOOQPXSc=H?ZeELPULMU7;THRI>PdH^^A@wFaK;MdKHYA\MJW2_NVnMQMOOWj
pair available&yours	673	G9[[GMMRA_WZTFGBfeeKLZOYQ^S:@OLRMAFJDFBWHScFdC>+?wR>XLNf5eCK`:PE
pair away&back	730	J7;H>O=QcwNPAWFFd@cDAESPJ:?<@ecJU<H[>>V6CNXLHC4IN=?5N`KGAMd3IkH^
pair away&book	455	HUCgH<?,^S\WOONQd=TRP51,E@#gpRuXj:C?1<`F@R9MQGRLSKN\2PCK9JpQYGG8
pair away&call	489	V5a[c:jaEE`Bm:TLgGwD-v8Hp>FUM`5TWJ(@MJ4Yu0b>[BcM9e3s?QQbDIqM[GPJ
pair away&cancel	426	dTQ>TU#].RYX4GG\O?;R[^TY,HSI-=WFY@<AF8B?ANY9[SFQ?TcqK=LiO0pXIT]P
pair away&candidate	484	rXcZ\,FNZch@EmEOLpV`YTiZ82,cEA.3Nt[I?]0$AA7s&PHwKcgdU[OEQMWgRcL\
pair away&choose	463	E4SWKMVwPXPDV]dbghD[Ic[O>ME[;<l3DNIZcL<hL*N`?G]SIe3[WHH`7L<?<HKu
pair away&civic	525	KdiGPGpd2sc4ld5MTkcTALecYP9_`N98qhWW:A<4>QJB=OOw.]oMs39\9I,9HHAO
pair away&closer	484	<8J`jN:CF^V1V8EeU>KlLJCHK2<>T9ebSY@8ad^TAY6#Jn?ONI1UAdP5GB>`HRdU
pair away&confirm	432	NCEbAXSPXGiQ9YP9T<A:N;^gcgN<.LFU`Qk;QCU#Ik:OMa>\NHIDlOBFcL2V`dPQ
pair away&deadline	647	07/[APDKa`d\<?K2]RbM5C>>-F@CFEpbU/B;L1[YJPZ/[&F=Hw*IJDMOK9wD:^P?
pair away&decide	604	RJcN^H_IZOREW5=CNtR7SUbw]NWAcM?MRXWTDACMTWS>SRNV>d1EaGEaE`8CW=XE
pair away&document	478	4+F0Ad[HDTTlF:NhqXR4OA:?c7g7FkZQC1I?`(wNaiLAUBBF9d-NrNWeNYA;D0JO
pair away&education	425	2B/`@\IDHUHI9YZEiG^0>92GPDOEJTcYS#Kfb>NOhOrVhQ?7=N.LSfKYhQeXNSH]
pair away&enjoyed	460	fM=F/K+8[59ZUR[3#]@XL\aQ0@LL`c5dZS(NpLc_:`26T`H=P6E-N>a#M9ZREE;c
pair away&event	518	WXRLPHReYI6JSqVKVN^KF,KTPIIpZ^S@[]a4NSTUGS:]JIQUw^EEWMjYSgVOHMWK
pair away&family	500	=I-<CNW7^UT4=NC8aVV2>P;8LNWGWOCYETOwXA^fN@_4QYRe9\-AL^NHLlL,NHL[
pair away&feedback	597	>3NU<=__]``LB[\N_;C=TV[JGYUKMN\>SEXOSFO#LL[TVeKGChU6OADT_ZaEKUG?
pair away&filled	573	B;GH?Kc;[Zg[4QjDvN>Q96@Sqw`8AU^A?99UN,IVNPYHb@HRJNE5B0X\PE@F[OTP
pair away&finance	519	Qw:D=?<p:DH3QZFNUuFVcHFL?SGTOO\HgSQNH?N^T=\SGPDVf/b[Kb1I?HBD=`IU
pair away&future	429	BGX?cB\B`S:0L?BCQVHOM3c=R9GcoUGM?^.aFSwN:]g]B_L^?J=WWvM?TBCRH,FP
pair away&glad	474	TVewe=Z>UKKbcUHG[JA?N1G=FRP?IT@X>55KUF^a9WOh>AF[\kD?FT\\]LU7L@\L
pair away&health	590	notJGV#]2AIMIlHW=N5NjV\^AUIl26V/DXmeQ[J6QUK]N`RQkOV]$]=CXVCR?bEU
pair away&hear	316	K-JUP=-nMrewWu1@TOMoBc\0P+N=O?.VwHQT;BQH];g7cd12<?JF`k@VLV',b[HV
pair away&hiringside	519	K4KIXGLRIQ]Lc>OkcQ]QX_dJGRIC:5@MUk=F_S;CIHLVKFEdEBGQRM;QBw%UUqO]
pair away&hitch	609	@LD?\bNA\8DwOABMSCDECVHYNHQU@KC]2PEl_C=\bF:OKFOE@W<KZ][;TLCBR?KR
pair away&hold	619	7TYeFFkMX`99WA?B_TeQ?WFW@K\U]I@P\O?B;Q<I4BlARCHe[KDPweM\PSQ7eLJV
pair away&inbox	570	EIB]:;2vlv55>e<Ck6aE$AFV><CH8hr8oO+=?]l\?9pWtB3G@UB+L^3d99_DAw:9
pair away&interview	671	REWc^SwPNPXMQKG;KacJ/_DHL?OP>F?;]@ECS;2O`I[Gk@?T@r@OQT\^ShVBT>F5
pair away&invite	544	]O=>W6fIRicO;f@C=P2AHT=F\GNURuQTUm@LWG\NZQDOiQwTE\=E2SY5Oc]USFGG
pair away&join	507	`XdZ6LPP==iK_oU\AP1e\P^eDcV]CEXEsUbfdSJLGK<MRVLZw4T?VdcIYAFo=DXv
pair away&keen	667	JND:KG3@cKReXGDIMWB^G?I^EUWWYs?a#KDCYGRN<Z0@8IPEY[6@OEaGI[]L^T\B
pair away&mediaword	434	19?e.fI4i`<Y:RbJT6G4@T%FbIK+\CT\eJTVUio:LiQdIP>GeE,#2^SHAeQJGQ5G
pair away&meet	562	@OYXAY$a^WH[?bA8Y4WONKD?L<(N/Xh=VKWUNLc7?U_k_`M;FEY#KQ8T+1lF>tS=
pair away&move	632	TFQP4W^J?S^]X3MLiEYFC@KS?R[FM4JH_KIwMEA^DAOIiSGDNPNB\NGpb6>YWJGh
pair away&not	712	;#C[P9b_YPPE;N<:FUeF3U/NNCB>PX^Ee9K7NL`RRLV<kFC?2i?SD\MLJKbEIHF;
pair away&offer	495	5V9X>IE_RNaL^Ycv\QF1PB7,GOZB_SwLU;Gq8(GHUX=A<?HUIRPZP:_K%HaS=?KL
pair away&office	556	8ESBuPiIvhZTKNh4OdcOMGcWnWp1K_MNCbM%_NHWb^a[jYlVbw9;[QY^CfVHZmgR
pair away&official	372	]L<4XXC7dJ/I9uKN*E9D>@J/9LaLGIEd[bYT\_a3ZBFQ(Jw2F_@m,mW0XqMYCN)U
pair away&onward	511	WV#3oeIMXjNUH>PR@Z7_GO:PaO/b+3_B=<FuMAJ6`_JIZ^NMAWHa<SaoX'JkU@PP
pair away&other	403	LgGWm2YFidjHBQJ5Y\8SZ<@Q`P^[cMZ:5oZX\TX/f-DSjI;KQuwK>tCOaUSUb8KU
pair away&pay	380	;P2n<*O_\;eG.\Njie\;VEY@=:`\UP:7^N<4Bb_VK=d]>YC3#V<=V[u:JN_M@\NL
pair away&prepare	556	*F0J]0T;WQ_]'ikDv^8FT6;JNiZ4<juK\.QAg<b]bhQRSZG0Wq:87#X*f?MLKA<I
pair away&property	433	dLQE8wTR:>I2SkBVU>_IaLgj0hIt7OLLPP9FE>UGG=UL:i;;T5[;M7IMG9VR/bgT
pair away&received	539	WZET8RU:FKhXQVr=M0*_OC\]O]_aUCmAIFQNwSPQ^=EKO]QIb@N3K=e0rU6SMU2R
pair away&recruiter	488	=XE1\FJGoZ[BCSgFaYiJEC@=^r?PKYL]5O[FJEOUJwqIaMU:HQ?*Mg]?ZaPbcDGc
pair away&remind	634	GO@bY?=[<PQJ^PH>hG\[Dm\R=CCXT\fGPMDUFwCB@9N^MQBR@BQMJ]RU<8Y>??GJ
pair away&review	408	^jDHNlPNjW7JRWBQF]d5LYLYW=]V8Vh22QoYAGbE0cB]D3KEQPYw9<E>IulSI1\T
pair away&role	578	@Q<IAVdD79sUDNXKhJ1ZCf@A:\KFC:_Xn9JXP@C@wI?=^<LCQQX7VI_RG@Hd@GNf
pair away&sales	501	bYX:S5[HIEDM7g<8KX3[YHT?NUaM=23;fhj#>PZJY:mHYLZSi<k0TIFUF:7^a\N8
pair away&send	507	Y`HREFS=J4NMcZR9\1#;OHT<GQDg7Y^BOTHdP\ZDEZ*]JIkW9K0d/DGCXIAe/eCX
pair away&service	474	DXX_X-w3OFJ6aLm:NLD5J8XUSbhOM>DGi]s5LPKGaEKIhkUNHcI0cJoBUeCL6IIB
pair away&shop	517	VQ@AZ9M?O\I\C;U`;4'WS?IIFCiUSCa1?^>?rI<=\d#ZJYd*@aWGHAZGBG;n^Wd=
pair away&sign	455	JJMR^Jk]KS=cCO_o<rWOE:@)d=VAcnX2F;-7NEpQXjFJ*^^_VTbwNkd4FWE:'AdM
pair away&slot	636	SYYFOXiVXJB[C_\nJCKOF9F>3J8BW=NGLCF@XWGVH7DbBJZDZucwLJt/UKXTR97M
pair away&sorry	469	I7QKGM^U4Z_6OA`wP]_d3W]a7_QPD;1XXW4eE6FgVEN'QN,]1fV^WCW,XH>IK_SF
pair away&stage	372	H=$_;T4aTDYPSlSGUI:MDgBA>COM6`aW3Gjl\[`K*_[oXrWUN6#a@q)Ob:c[3_2p
pair away&start	495	<K+>SHFTMN]KUCbgiWY;?:3C\DUMTVLA\C@Y6%KJMMe:^5JDF`GHY=ZGAGUPL#A9
pair away&study	417	XOdK@la+uP,FEFLWIhYZM[L\We:RETG^WESF]lCKJQ`T0VePYB<XRnfDdOrAP#*B
pair away&talk	589	ELV,;S[#^CK_DGHHKK5_Y9VKP\I:@dKcP?Le\HFWK`@UCKYMb=N[L<i:HIdGs5cR
pair away&team	542	I;Bjp[^Y9;ILcCG7P[eM7K,cNFh8a:4w/JDCJK@o^Mc9AKCV>G;ivaFs;JF:]$sN
pair away&thank	432	\EM]DKC;S4WU_5I;fVKqDiS=Nmh_4>WZdX.Nd8<Z;CDJTO>>R7HCIr8<V?FgAG8w
pair away&ticket	523	X_]K[dFWS0^E]#TOAV#cBk]E2mGU2V[RJ[FeIV/@EP5=UNXJVHDd@<RWgKSYQQcX
pair away&time	516	4B+e:O<Fu[>pHiD.WNk6>$/RN:=K7kTI^GMPIIJZ79aTODF8@P<`AXcVH#o50V34
pair away&title	534	2A8SgRUE:bTCI+@@VK[JE_5]I5a4V,=N[\8rI?5WXOu.SG,c4O@(MXBeaT2BW?w8
pair away&video	467	NT^KTl_7JUE`FJ]H;@\HvQPP\HBT\VJFEJZBFS]QTwGMW^GMC5K<](_QYOWBpA=?
pair away&wait	616	NBMNU@wAR_F;V<8OUSjHHTCXZWv5SDE`9NFQEEIcUT\0WLCR6e'4VmDWSXJW[9NO
pair away&yours	485	`k[YHHOA*@]aW^R-/GBi=eMO3mPWG@OYJj\HZe#0[P+\Bd`]OMC@<UQIwU/aK:4j
pair back&book	412	AW<)ZeN5[FF_e5iN0RWBmUYT]VMR^G<WNFQEUEej3SQ`#h:Y:d\VL@o%^$eQUFh_
pair back&bounce	434	7G1eT5EZbh@GXhX)wTqD:RIhH9U-Z\h:]D:*K?dVREl?]NLU#S/GAPQ_0Gg7RP=8
pair back&call	607	<FXYj@ZOB8XHhG:We^jLTVSILn?JYJ7W_@M1>TAOgFwG=LBZU^DdcYLX9gVJdYc[
pair back&candidate	449	_M/JTV3BTa^c94;;UQ7QaZRRO]H[3Y8N3;2`TZ>KGXC\ZFN6eOV#NTDM@F^HhDR;
pair back&choose	433	9eY=eRjF1O8LTXkKOBeDQHKG]SUZUQYP;>4]K<NIE1ec#h\d=QGfOXhPAV5GbGW=
pair back&civic	419	LX=#@YO<S[UWIUZPPqPJO6PPE8NDaVkTVBQZ88u;V9AA/BLlULq]Y2tWB9`G<M80
pair back&closer	467	EIb-=j4ZkY9@wX;rD0-VcTC^A?EFGNa+WsjQZ[U63EC_Le:c&UX?=n=A_4UQDHIL
pair back&confirm	534	RX24S:F:QXZkIMEQ#@DLFQWSAk4X3QLMGXR\QQVREo?MFmjQ]:i4:HLINITXmMT^
pair back&deadline	432	R;ADJT#<bE:W=F9M8K/GH;?QV=c9OME_<Wid;R9uFfE2-we^..Ml7NA4i[`H]4to
pair back&decide	593	4D?KWQ^jPUU6U3\VIZoU;dOVQ[g?SE#N:GMI];LdlZZ>N[LT9nH0rJMSLT5PXCZZ
pair back&document	468	PMt`XXMB3GR9]M=37UU`DdAYT[NG,T=KGCk4VDCwM4QElLJIW^4BFg@\DK;IRYQ*
pair back&education	530	MJ6OHQjbaHMdSMSUQVbS9K6>MWPDYH^UoG4YG:`5eHO2PPPI?H#Ts?c_VGLG=KBT
pair back&enjoyed	410	OZIF_09N6QFSuT=O/tUD@680L68IVMM9OB0kDLwN=>BE/DMOc;R]w.TW2/$TS.aR
pair back&event	415	N6MbS\IZ@7UJLOZNWMO]jnRWDp>B;SGKwGRdF_T\H1uQ\Bf<WeV?d?WDbELQ?R<K
pair back&family	566	irEPE[MZ0#ClFVKTMELb_TQA^EOW]=[ROXBb??b9:YISADRT]LLEUIODK2;CT9B@
pair back&feedback	470	DW>AAL[B`<Qb>SIXEJkP(NNSST^>YWwAWRHep;`;c]U.M[^?LDZAFAIUfCd=LC_K
pair back&filled	630	CwRRF;`WZ\F^BVPS^@DFJTOCTF=DFKXjQDXKN9WPGXZ^fZ9JA=THQ9LWNWZOMbAE
pair back&finance	629	C[LDC\UUPQKRQRVghk]HPNHBG?SDw^YqYTEZETV]\EWJ-)5J?MB\jM^6F>HEGJ?Q
pair back&future	399	hgZHc]rGI>O7BDcJHMbe]QF.5nLP6IR,4TYrRQXF\/lI'nW9U:owNJOrl7WYCJ@\
pair back&glad	400	WgYjNRTRH53PhZZTG^g`EWJwDPSMC<Ga_;aLK9XfIGLJXLT?[T_OW_qM:N8=SrGR
pair back&health	527	?SV:0XPKi?>lX[rQG`5=X;P8OCGPPYZ]R:9GR<RhKw>:G/9vJHWPgLXK;SC>V=6*
pair back&hear	423	[H-X5LJBh'U7>XT6JO\LON3N^cCdj_VR;@;HJ/SKURUZHETL5DO/5MMOw<p:J=AK
pair back&hiringside	552	5T8MDZ6BPMwbS?PD2>AWEAMF`WKBREFPAV0TMJeLOZTKGMSHQ:F><M@ZV3RT\LAp
pair back&hitch	463	_K/LRKWQfJJLPXdp(Xa,]#:NV[d,AQ>H4M6LOLKSjgBC\bi<J^HKKGTC\GYRRD3C
pair back&inbox	514	OM+J<<HmhAnR&UEMJF[N[@6^?@>FPwbD_@a3QTkUAN?dSDT:<K<48QL=JGpG9tGE
pair back&interview	497	VLFGYM_CX@Yd8Ph;7V0ERQNQF_UI5Z?b<:V8d8)CbETMhYbGHi]Hw5_GPoOCWcYP
pair back&invite	544	6FDFTKa>ENgTX\ega@TKO@BWPJ\1YOdSNJCcZ1[]UwY<M>=WE\8VDB``ZM>TK?ZR
pair back&join	417	Avk<N0wc:@>A_i`Aaj\d@>XP;EK[^/V3_MBYCBR:eH3e1-U]]hrurHlL>Gb8@(X*
pair back&keen	476	$NP5JaB;U8O_iYYkicI7-<[EB<Uhhen_p=BqJDQnP7AHW6/VJCIwiCkVJDDOJEAF
pair back&meet	719	B>RSRMXhEQhX`;HNcbbLFJ]eJWcLQ7HCk33CL4J[Y<w@nF?GEUBGeO6YTPEAXFIX
pair back&mine	566	QbMLBFBHHLJ8IBGSGQ#YTf`bBc>oGFH-YGYRIfFJ;Q@f>]`ZZAdTPlPI]A`MOiPV
pair back&move	542	[EBGc=wPPWQMcM8=E4DBDRNYYcEU^>@KSsQB\Q@LrLMANd_MNHG[WAZR6eHLe>[T
pair back&not	618	MBQXZVKmfDBBGEBeHKwF@`;nECZ:QgJ1G]F5ISGFe8fHJFPU5[)dXRXY;jY?PQK6
pair back&offer	581	>UaLC5GWCPCD`bUTZfW*;LNSKcTWwZTJTI;AAAW;aBVGUTCQdM[`L3X?PYDQ@H<@
pair back&office	481	8HXCj?tbKc]'LLBk;Za<>/;f`AP?;J*nC0KH7>/_DFV>X8(wSV_CYb9ESkV+e3lE
pair back&official	473	B^ZaQX@X/EDF^>DUFsw5^F[QDR5PdV>O3GRI>>HUfArQ\AFdQC\Z\_PMDVVPYLR;
pair back&onward	382	9VMLL\YGGSN2;-^^-7[(0qMUw1@5:aLQK^9]EcjF<E@>@lH`R[6Y>fC<[GoSwPlT
pair back&other	431	fYYpNo)YNR<3S?O?DWAZ_\XUEJOT?jKC<hRQHgG]Rg3]?N]fVQG<]s\O`FwfaLce
pair back&pay	438	DcB#XH=WUJ2<UdGOF+U0+0:7b;B?cRl?=S0uA+m0CHdGH=SL^GGZGAFCB4U.f9UM
pair back&prepare	666	Dw?HFA=WJK?7QZBP>FIW>SNA>;=RP6MRqCOPJP]F8ILL9_JNUJJk8ZDGPHQX=eG^
pair back&property	682	_l[YR1@bJC;GVO9Y?jMhckYX=`@eTb6#M_@NWbS<4EDJQDW\OM[QL_LFSQhFDPZF
pair back&received	531	J@V_]EwiDF[?T^D?\RH:BOlHRLiTXO:Lj=VB.TVTZ.N[`?PJDbJJ]lXQYOSOLdQA
pair back&recruiter	598	I[b\WMFMC?q`XHEGOA;GHRoVHDdYCBm#IXBHGUYTSHFf`FMENQS<`H@eGMGIbL<@
pair back&remind	462	RG^leVUhAgkFjFM-g]ei1GIVHfk9B?AReEL8F63sg/[J[6M>?_4VP[IG#YEB\GT`
pair back&review	505	XXG.RT.7r@GOGMbP3C<FWuNC1B$?HFOD5gfAciTHIp1Z7^OKB6a[.]>:wATXO[Ug
pair back&role	649	BlbSLAYf@PZI\=U8ZLCOYdwU6ILYWJ7FQVX<Ib:SIGJ\OMO\N>^NqT8VLiRHdQWH
pair back&sales	423	HP[J?1@XGTZ<M:Xh@EOR@H^\JMBAPMU[FHK;.+IO%CJQG,RZ\R`Jb&&^#aBOn9w?
pair back&send	393	O2#OFSaGTFBDJP;D[<`8EOENL3jUj:NmT]HYVe?SpXDb\gh<JvICWbI59`eg[X=?
pair back&shop	346	S:`?Wb^0d]H38dCwNKQ.D@M7YKCL]P>M7OKRK^dTvb;i3kZ4QXCRmv\UPTJT[F=<
pair back&sign	567	?Mb.;>imB7MLYNb6AGw638H1H,1adbKJPL4[8BR6]IGWHHPep([^^7b)EKABK51<
pair back&slot	407	EaaS6:'L6PM+URB^k3WR_WsIaEDUA>Y8wYG\KEndW?TUBnHXXJ9LPh4TmW;EIN;h
pair back&stage	500	@?KLO:HWaIS1E;3?DT]DDhGL47J3BFYB4YSDD,bL-:WE_7#cES@kVQ3cD3^WJNLT
pair back&start	645	GGYKPPbZBXFWWSKdQZZE5LQNROYFXId_wB;TKKFMwLMEF6IDPYNGPSKEKUDDGNLN
pair back&study	420	W?7d1V9F#H`Fe?YAH?rHA\7Ik8b>DNV_.HES<V2Yh^]8EC?7-HATZJ7HNO:N&[KL
pair back&talk	423	IWQW6OQKCB<[b-:RBhw_PFGlTQaUaKH`\>;VXaDL9'@RZ?;uN\8J[TYJJR[,WNON
pair back&task	609	XUDBTLGAQG[kLbXRBH:NFN/B`bKMDAZDwDgaef]TeF-_XWXDDD[_<H>M]JQW0W2M
pair back&team	437	^V,=[I667I85[i<X/EJYM<w%=d19b8R^);?jE)MLKIQ:BOZ\6BMXrM2EQ70KL(Yc
pair back&thank	504	3H`&L8[UJCT`N5K;I[wQB*GY1CJ%vV77V6:?N=FWNMGH_NJN.;DZb@s@1YGBh;R*
pair back&ticket	420	sawKPh<B_?^RYQG<T6#OZUPQGZT?V=-J@heE[O3IaWG^RkuI`3w]U/`IRWB]EqVA
pair back&time	664	19GYZCKN^fM9AI90SBw75=GIO3LDKGI@X<G<(2J_PHtV^AOSF@0?@Z9SGO[9OLBF
pair back&title	484	?ASHaRKK#Lu@\T[ZGCMDKQOLWWFER>FW>2=dEBgFB5bC3G'g89C[A@AiNF0=N>U?
pair back&wait	504	8[ObE2eQVFRRe<<@SQUIYFZ4FTSSZANM?FEUOMWdwkCZ[KTCIGOP@cT?TBOUS1W`
pair back&yours	409	QVA?KT6<MUf^g%L@OJYBT:N<J*`2KIFsdE*uO;1iF`@AoHG#)NC=IH\GQC7OVHXa
pair book&bounce	517	lYkFIa1TRWL6`i8MJPSaPTLNG\>w=;AZ^eMUGd9D:I]M;]NR_LWu;s3Xp'0K:cd[
pair book&call	651	AYGMEF\#VPAMEQAHlINHY?PNSQSGTAXn5PT2<BFgTZ\NZL@@9VHFL9^HITNSbEPE
pair book&cancel	588	VJB0e68b5i[j1QNX=7<N9e47CY>HC;d2mBKA4JN:hQF9X>Q39tLVBMS^EJr`#A\N
pair book&candidate	745	QwM@OI3P@GPDNJ2P<RUZXRO]CACO7EEQTYQMPTRK0@VPEP>_[EYIZTH\XBeMNFQB
pair book&choose	659	FS9[CwVKZUHX@MRMUdN6J<HXMXNIZq^^GCRL`I;\GgJ?UAD2GQSGSLZQfEf8ME[F
pair book&civic	496	>N?RSVX@eFwAf=EEH%>QW[\71MNLAab]Cb<N[WF8O&TlP<[\DZ>]>oAVDQ]`:UAA
pair book&closer	508	MR@R>BH3#R;TnVMa]9KYHTJU]mLaBE8:GQ^WW>L[FKM1N0^SJ4L8UJX`WA@EQFIg
pair book&cold	535	H;H9PEbR<T=AL=DHg^JRLJQkGAJPXNEPK=i>H;ZVWWH=`E9gIMVGj*Uw8_J3e)i6
pair book&confirm	594	UP^1F:OFV>bL?jNLiUNEu+JmWwNXNOQ2GKhK\DWUcFKEao]MYZHDQ>X@^R/PjTKM
pair book&deadline	527	FBT9JOa9W<aPVwUPI_OZME^LH]VJ_ML?DNM;KCShP8rMmNOf=?RF\>QP`TGGvDW8
pair book&decide	474	[[OXChJ/r<vYTb:<><6[=ANFlURJJ7uDdKWTkM^MwW6CEvTFMKA9CDiRnIDc?g,H
pair book&document	453	U#W\c]YZ@EP5[CKRXKFJEogGNOir;;2FYhEVYe>2VOX`EA^[U:@V@WJF_Z@AJLVU
pair book&education	484	RFV94U]7#_77;J3QURjZ>YBSUCQQ$$NS?PoM><PD5CKU@TZE>LOJ3FEJ91ULaGJW
pair book&enjoyed	439	R`^OU35P8V`>SQ:-HEK^B\RkcZS_;;S7EhZYfRC'AJPe`@waEr^K)\TMY[Kf]a/G
pair book&event	455	gfLN\90=B1`]+iNOI+-]XNJ-[\F>IQ[=aHSYL1Q5P`#g6_EIg\OQFFQ;JKHc2rN_
pair book&exit	480	ZdRN\GAcOG\KwPR>REARI_chY\<a3O>^ejgj?D89N.LUAfTPdBSF4h6aRD0`A^7^
pair book&family	465	d9R:5M4l4QMEr2KERNSDJwvZBUMD.PQWXHVNCH5>?JRU=L:B?W3fQHVJC%IU>[C_
pair book&feedback	667	F?UTWLqDS]IH@kPKUXKJBD?XVEKWQUGOO4VAEZCRYFSTcWGW>M:JTHW@Mw_I^7YJ
pair book&filled	467	ZfM:=JJ`=4#LdDMD/>QWXNa#BQ@JI0Rdu`=WNdVQ4[?gH@gRP9T<@FCXZDFS;lQd
pair book&finance	561	FILQPGLYIDhVIQb[QK8M`ND=cU[Hbb^7F\aDf<AQbBFUS^PXEAJ`TUoODHPj^=B#
pair book&future	581	6FLkVG[J_amMgGLNHUG?<d<T=ok4NJLTPXICS/4TwNYE]8S@2SGe_Z>oKcCOU-D<
pair book&glad	588	KIYBY?NK,\1Z_QD/C<;EYPQ[L[gHOMAMCK\[qAO\]7RTLMw_U]A_C]DJ\S:dRFMb
pair book&health	733	jfjH;X<AG@N4SU7G9=CfTXks=`Hp:5K3FgbgHlZJ;IS\?RVvwCh>=a86cO$WQ_dZ
pair book&hear	742	ZKWWe6^Q-T\$WJTMVO_Y5QMiSDjPE5@]<w@I*B:Ja-VVSFEi3oLKNSEaW]/JeAcZ
pair book&hiringside	562	QV<AMUL^^>4TGGCc7;P^9HPYUNNLW@LR^wTCUTF;CE?NBIV>QP0YFSCKOCTNO7<J
pair book&hitch	594	6wQSEPDOIL?ZXI6-FbGLU_tS9HFlUW/H2FBfaWB=@NKO?EYX\:K<5hS.NTLVJU]^
pair book&hold	484	U;IUsEEc>^Vm+FBJC8YgM^<>:?STPMP-ZS@IDL>DgWeT[BYFFKGv1L@T4EwVATN9
pair book&inbox	594	LsS\K_OZ2EgNI=OlYNkkTHTTCGZLP?MU\UEC9GPwoKZDrFBcHaL`]O3UGZU]U^W]
pair book&interview	462	4GIGWuR9\XJRQGi]EZ6@IH?MMIH1g\YQ<E;+jMb^U^4#W>KK<:%?:1b;4YJF^>P>
pair book&invite	542	bXL8CHMRc9J\KT;kGSG;=TG'=XLgYPB<8YRk`;Q.AKNQNS=fc:wV?TOJABCb\EEP
pair book&join	589	HEMHa]^_DNwOW\fQSUNS;=IMRR>NH4`LaM<MG^7Cf>JAXVCL1^NY>DQ\iNOm?SfX
pair book&keen	466	_MaWF<THIOA]]KJ@MiFeZbbh?N#f_HITMJN7gU^IRV0KD;OdPFvIDWdNMJSKOUUP
pair book&link	580	L`IWEF?Ed47X`:BD>e-<Q;]B7?7Qfc*hBRR>oBX_0\:H>;]?g>QOdAhOG#W<OIXE
pair book&lure	635	_NIFXV9YMeA/af=;?=qXUGASTcHT<?\H^`BRTNKUKVe_LRO^LHC=ME;LtV#P-FRH
pair book&machine	468	H]sO6?U>`9AAFXY`RFAUO=NQn@OwMO]a\EDGSM[P9W6?VMOkDD:S_MAS@EUD/>>W
pair book&mediaword	520	ZGVUO8w86cQ7SnAPW%dFhXXRK9@J\BHE@RGARBNLEBHVJQZf[PPN2YU5BW7ULV;V
pair book&meet	447	4`QwL,Ng7HOH^:T>?MBG\4cPUZIMAJ(P.`YIn^#=w?%aMRH@_uLNL<LMX]Ve2I=[
pair book&mine	564	Z#NWVMTHMS^?QHG/K:YNCYHaMPDGXQ^ANI;JODRHc;[7UH<X4[F6SLN[P^B4QHNS
pair book&move	702	ICTZTR^YR>:QY7J]H@RJ>[J=56PFR^:WXe<NkhBIW5D[==XI4[-wNhbE/_Xe1K4G
pair book&not	419	orENTmFHU9mhK(N$;-FXFwQG=XCUR>uQW2>oXR6MQ=.OhB/5:XYK3)>fP3HP@Pa\
pair book&offer	533	VRXoe<ZdCHGGSM3kUl/XRA8g?;\jP;U@ODJ?@GIP?EeEP*IiBSVkqSBYLBWENTw>
pair book&office	525	`ibbJL/tJKA4PmDV(6M>BFLSFf5kQEA0]oXW[k@0[EGV:\kw`Ka@+aOgN+Iu:g.W
pair book&official	904	^j_eLE<L7?:*\]>L>9K_ne_X:rJs=8=/Ecm_Rf96E=Nw>djoc4iROk:F^9EaX^Tf
pair book&onward	534	)3JpkLTLObNBSXXSH=JM-[6=fVs@TThS[M;=k+?\l8\]OELI/g+K/?^aSwIN-73>
pair book&other	428	]RW@KO=w/GQD`_8S8keY9jHq:?CND9<^FKXp7E/SKMY,D=^t=JEQgLNXBWTOP_P\
pair book&paper	435	HtTA`NBB5C>Ocg4YFN5]O><:[F;BCa;;jdaLRnK9RaSEMYaoH=D?9lMkw6DON\*e
pair book&pay	471	VB6SI,wcNUT7McBiiPJAN?7EeP`AS,UGJ\SFg5P@OK[R``[fBBRdkGWeFGCVDADA
pair book&practice	680	jkQQGZ'cB94@VZ>J>>5henhQAm-Z#B67Koio\e'7'GCk(eUio'oiBh31Q=Yb@kHp
pair book&prepare	570	<9#faSEMWU=B\I=OEC]F6fEN=W?@THLRFC9\GCJCJb>WJ;rKA+NuGKSQCIUA>]TR
pair book&property	569	HH]RLU?f7WN0JZH9HI9NkIQMP^>G]*U]WBjGVPBVkM#QOXRBMSlSNEX=ZG^QYN\A
pair book&received	616	M\EYJGRrJ\HhZ-5D_]IBTY`YL8CJIRHC\VCDDT@^wDT\ZKWL?gW=XPMTEO]PTFND
pair book&recorded	530	aSnMKJ?kQ:><\_He1>Idl^^NDX:k947E``@UAb-<?9Ge;r[^bB\]Cw-LP>M^BSNe
pair book&recruiter	430	:8W5nEuYdil=9UT1MR<OFKLFQ4@;cVMHAV6<dSJ`4]@1_U@F:_SncRkGR=p@P@Q#
pair book&remind	486	Y]humFMgGB/,Z7?K4*fsTHYS/J'mUM2r^]?M]w84DE'a3VT>U3Ya/q8^I[<Z8CVH
pair book&review	506	b_VDT[f=B@^RRX8Q?DMT^YwjTWLWYH7G[C^^HTLBDGUPR[RdP\[8WN[>bEUH\XcF
pair book&role	452	Y#O]s(lDZVpoGDKLMI_GM:KA3I`.]ZHFR;=C:9inS_@+i9EC3ZViW8n^2TjOVE^D
pair book&sales	718	mZ`;ZULd;KD,qq;Q32NfWcSNAP=lF1-3[ccb?m78#-PiKS]j_;eV,oAG]8DcIuGk
pair book&send	776	9B[Uc9MEB`rF@bJKQQYARKHNhDUCCI^CCX[SYML3gDOReVM<3wXJ<MYMNdUQcJLD
pair book&service	740	afZ9IU)B.=G6ZO<S>7?YZX[UIU@d='CLK^TeL[=D4?]IHbGfL>^[DZ,=N3#Lbipk
pair book&shop	614	F_BbASO>Q2]_[)ENmqKIFXIG<LFQMM>VM[ILPF4wB]R5iOIQS]M@_9oLBJ[HY>mc
pair book&sign	473	<MQMY^w7MJX\<AbTckr<DIWTPPU<th?^AF:hj1LnhmMS]BZIM;Da`YU2bJGFo6VV
pair book&slot	420	OjjI.oPCE9DULBTGf]R,hAYE)K2\S_CXQQNHH>QpLW@wEO=AFGU(NV[3[PnJAWDR
pair book&sorry	499	B\OM^W,kKS@a*`\EDQc3Ew>LF<DAQSHahV;<INBhJ@RR/?BPRQ=lMJCi9pSi:NXF
pair book&stage	509	KE?Fc?tGA\oIRfh8[VaKL58ZUXQEowY(QRW.L3RG[UV=Fb:`BjAK`-BUOeFJIV;>
pair book&start	577	W\XMFj+@JNEWJJ2]@P:8MV=IDZP>@<E[:[[r`JRAASf5FwTFU9K^GHW?kRDGIaXa
pair book&study	551	Q]]6EPLJ7SN=>=4GA[\ZG=XCIH<i<HAONLLNJZQwMk:ETRDjq8[IfG=;Y5j7`IbP
pair book&talk	515	2*9FGVmKQKf\:TJ&GpDIUN;>[AO;wdDSE0bC`JMK]QTKCCd#OUbtSSe=BPm>BLaL
pair book&task	432	53aMNIhRE77PX>-MmnbOCX^nA91ZEE;EI1>I,9ABLM*P^#<\HY6]o:NW?E:/WIWZ
pair book&team	429	THW^5TE1k<TOTNRGV_98GL:AL_XHQjF`:MAJY@NwmgEKO:W86FDE\1]X0jaXcQUq
pair book&thank	493	A+;ce]4=ElZwJXGI;8s3IB5VWZM6bM]A.UGiX>JENJ5ILN`HR]5S9XdDJLUK_Ib=
pair book&ticket	439	h]\,ZAV1CCZ7iF6$@*5Kui_8o_ASVD@T@cmXRK7FTK9B/YVIwHeR]^<7\4LZIc\e
pair book&time	595	IU>Kj:GoWJLL>ZSF-3VFN`MKPC>OMXELXdHSUdI8CT;wADvG:MPd%tVH8Lm\;`N[
pair book&title	416	XSBFRLEQb7;SQn8NUW8KJId>tXCHK_SGMV]pd@k[7DNVX\wB?6;6MCe@Tb@HvF5_
pair book&urgent	550	4>2RDITuewYRP@I\:Zk39dKAF/:QIYB]VE;@?<9:ZL?UO0JI6qFjXXS\>W]YSP?I
pair book&video	415	l?^,Oodo=JhDYcPUkLXN]ePDZtRdEQ;>Qou[<B5EQ)EOVwW5WRR:;N7J^[4VP5^w
pair book&wait	554	L\^rRDWIKO:KOI46mhwi8cViTToBOP3TPSFRS:ZQE=aZCGRU@hGYrQG\KA9.hQfW
pair book&yours	603	;V909bZN`DSU5G`-q[^BN[aKOS]2WhDMC'D1a;Z^MU?@YK]CQ?48^FZ38Sq@g9C#
pair bounce&cancel	553	;=FVTI=ohSMY<BPQt<PSG/W]j:cON[OVHNCCfC^g`dUbJH@KBg^HwplFYeeUe=f^
pair bounce&candidate	536	;G?X7`CAP.WiMGfRm_7Je>EP8Y?0=ZwZKEDG[HSY[D-KK)@,\@VZW>mULNoT=MP;
pair bounce&choose	582	5JG]JNdBTPo]TORdwL<FNaN(G^sTGBYg_KL``TWISDNc^GLJLYVM;FN?HIUX:KGU
pair bounce&confirm	356	9E'^+OrIfZ=M#WN]J`c+-Q>=D;jJXEhQXK-Q<Rb=?Lk'9PD><Z.aSIUQEMX*PP98
pair bounce&deadline	558	OTU[LBK]UECTdN[M[3_[YVb][\ZiO:C4Off]Y[>D[EVLGZYRP_JFP4YbF]DRwTqX
pair bounce&enjoyed	309	ORgNuG`#C@GRSRa`^L%s,b1cn:]*R<WN\<j&)Jnb_S[Zo`D0PQC]SubY1QSYI8ME
pair bounce&event	514	XXT^E_Nc\V]<V`:Dwc[_6LNF=DIZW^^Q3L[;Sk^I?FPAOBPcjT;@TbEZW?RM:aWd
pair bounce&filled	454	FKXwKK;ka\7E?r%B$GsPW9==SQ6\=V`@_DDEKReAAAZXbb:%dDC;9_BIFPrOEr=Z
pair bounce&glad	524	KaJ<dIcZ7PAKMS\WBRPUNlV3QSLGORbNEKK`?QV+Fw>PbUC\dGXAdW<CG_]UB4LO
pair bounce&hear	328	^D@m\wIidf]gEWf>iWkBDT[XZANDQM?mKWfDOTDE=+rDH@h\F^h_VSL.(^Nr`;aY
pair bounce&inbox	410	FcAPS<@M<Z<8IiiQ50I*V<D^[E4aBu6a/KH]HW[:6^]pBiVKsEDnUs-UM1f=CwIL
pair bounce&interview	613	\YQRLM]ITVEKZ^LYRB_O>HG?FC>UKXPLXR:>:\SH3B[hJX=QPNAw9ZR::>JCHhCI
pair bounce&invite	432	(CIu;B<aI^E3Fj1RFgcO*F6F9RBA7Ip9e@(2C\WMD-[qRK$QQ+3QQc>j,3YFJwNA
pair bounce&keen	476	7^kRAL';Q;AR.DT`\Q)]fHSO<?[2]O#lY@fZ;=Ld/D\QK^P5TQIHK9?HR]>NKH_E
pair bounce&machine	494	:FME\FJEX`@DCaVP`>c,B;IIL6:=GRHMY:MHB`e=QZi;db>=SG@26w:6=[M@T][N
pair bounce&meet	361	T\S@KU;aXSd;6WkMMKIBS7i?W#?>_pK@I=X_EGmBAY9Lc1Dn3lV\L3pWWe_)dRMT
pair bounce&move	556	9H#hfmeCdH2_TQeOXBkJDO=BI)J7_b@FT^I9JaW?JQJY:LQGH^FeKa[9>fiDY6GJ
pair bounce&not	460	6AGeURT]_Z*MMWDMaLp30PJV]2C3VwN?_Q9?3T`TW6hU97]D5PIPQtpJU^c7T\L7
pair bounce&offer	479	?cYWQ6hr;#UJlK\Kkw<GMXTU5VcaIf&CPD8/K8JZWP]Vd<RlZc5`X8KX4@M\M8E2
pair bounce&other	453	6j]4kQcEG)^T]TaSeGLRUVTBGDqQ1FDk[]AX^Y.[OwPEi;6Y5]G=\4U7PS<Gl8cL
pair bounce&paper	580	lVcXe:L=@=A4`UBB+JDYC]b`BcZD.JF+CccT[k64K?LVKbS^dbL2@w)CVM>N3[I_
pair bounce&pay	437	PfQ7GvKFCCERZULBRZeiGUMracHZYK/PVhNMjU:7PO?eOf\Th3Y4PadVw38UnWse
pair bounce&prepare	484	=YW@UCFfEKWK?`oBK?\VsWwa>lC\M&XL8tK=IdpF_=E_W_kOmVoLS`EM>KDODwX\
pair bounce&received	501	P:SiYLLHdGR^WDGIbZdHXEOT?J`LRbuBwQCMDDFGfDrX`EQE:M:LVYNBVM]W6ZRB
pair bounce&recruiter	535	DpOPPQLBq>_TZdhOVBFLZ_NQbVR1aZSJ^ECZw6BY?hIVHcdBaA@)>?l:jdGTJD6E
pair bounce&remind	380	BF[oJU9DG6khjO<G\tcLsIG:\PqPYDV\hD1R9bQbD`3?VHZ;I[D5TGLwfoSjM>KW
pair bounce&review	517	V>9>aUOBiwR`GhOX?LMQ=E>:cUZNQ;ML,FVUP0cCY]cYgXeE@mO:AH\I^hOUqNEV
pair bounce&role	538	IOL^MF\VU5R\X<@?LFI\\RJRA>>KAZ#MIXY9JZ(jM:KOF>]PH`VTSOJY?Z?-a]jG
pair bounce&send	409	TM;ZEDM^VPQgCo2?hX_&F:*2DDG@IhdNS(#(K8qCSEW9BEO>6A=YFFaC>NL4:b7M
pair bounce&shop	472	>i9KRJCt\g8>8K7l8Ir?DPPXX#:dHw`Q`S8^.V[>E6eWL8WSAPEeSdY=9_YK7iUQ
pair bounce&sign	442	/IEbFQOUTc<P7rSNK6RCRS;F4L=N9\[%i?.KNfE//BSq^>$;9&-HAwB8?4i@CqM>
pair bounce&slot	346	G7DnJY4PRNF%sFOIkLUZffSXAFYr,UUW?[8JBtBHJ'MAQ,&_iGMbO]^AY>w.J^9I
pair bounce&sorry	431	LR8bNM`c_w1S1^b;PNw72]RO9XDVvjHI`k?(Ue\I5\NZD`nYQJ:eG__OV]ZOkb<L
pair bounce&stage	478	W9\cS:_aVFhEoDI=iP[6;`cVKwp=WM]Y[NS??P>d]2`Fj_CZKfMCd/@m;^<hbY>I
pair bounce&talk	510	D]IP<C,gOU=]A^?I_KKYB]Kv8J4UTa@`RKHOi^FUDBoFPU;W]YnsWVJI^FMK5Xow
pair bounce&task	379	OUFggAq>D]ALQ81\;KDVR7LOEN4HsXCW7f>#KKGm]Q<^':we:gQ:^JIG8ZPJ[AL5
pair bounce&team	584	IV?b@M'b3?q:d#C=8X8[V\gS<_U`-XbR`pWN^L5IIV:RfGdUIbH\`CMcUZCLLeS\
pair bounce&thank	525	II<QDABQXqP2XdMTW9cZ-W?^FDA>)#f5b=GV:\H3O;TUW5GXAIKFFaC^B3K2$M.F
pair bounce&ticket	359	)@csTJFBGZa^>6;TXqZM]UZBG]WdGYp7d3[=oEIFV5ibcKpSS;Uaw.ON]`HDVbFJ
pair bounce&time	537	FT-oH?UhdY>=XcR1[BwG6Q0G-=4P;\ZL[92D<ePH81[d]4MC5`8JGe@U1Dk:6`?8
pair bounce&title	536	CN<@5h5,`P@WDWNGS[[EGJE.V:K9fhVt4D+W;Vwk4aPFMTFKS9I7UZK0M@J0IUgd
pair bounce&wait	579	FFGC4E9RPa#QKYIWYLL5`A=MKIG@F_POXYOJVVa;7QN_jPfSXOVf=HKYFWhSF\=G
pair bounce&yours	571	C:_<C5^d^METRVNHi\SMhFCca[Y\?WQ?OS\IIC=aOX`OeU?w_FL[mEJUlT<?c]AP
pair call&cancel	753	^2QAT=LZDvPNBOJI:J=MWwI[H6,FN<V8W2?J@<7BTaO<SD6PGE`g>J8UH>G\BFQO
pair call&candidate	631	DMASLQlrSJ`LYSMQwLr=ESZnYUfK?FNNXD9EDF?`W\X5mEA_<v<2K@Ci>^;C^YRB
pair call&choose	654	Q:Qdw=ZRD\YHCfM^MIFS`@]^OZINQObJK^bQU\WLO>K`VQKSLZN8MO/JRU@[`_SJ
pair call&civic	557	S#o[J6`OHGi?YaKJd>PKKfRhcoaM,FI[Hfe@RUD<CIWS_NFVXR52VbAcq[=J;VRL
pair call&closer	655	QKmS]NOW?U]=\T=QNPOfOdNNXYY];GYTUFCF\YBL^<^WCYXMGwGKCO?ZoLJQCb_\
pair call&cold	663	QNL<SENMQVj2IjR=N<G?<eDDXS^P<#f>M]WUU\[FaCLla`JJJ^[T+XGFgL*i;a9Y
pair call&confirm	441	NbP*KO*.=3V6H[5PBH;;kJ?$FbM<;MUI&Dwf^G@DZ^,lSNhITARP*D[?u6YVMD)G
pair call&deadline	540	kNcKGE?\7C?;_I/PQcXh\`Ko1VV_7J1G]``94Y;[RXkU<R=]RQ7:cSKXPXXVZwoh
pair call&decide	552	B>Ru[:jeHGsHY9JUfwNWAFKf5gaO58Ldh^48AEEc^7N;lLEMPX2%eVBn9]<BIbSA
pair call&document	593	S<T\]AmIQSlfQXcKvBILOG@TbrhC[ULTTIHFR4XGwZQCc<RFBj@eZDL^UnCG\??<
pair call&education	632	T`ee?GI;;8Q>dSKAGL^RNZeh3]BJE:9S[MB]4G@7G:]SD\Y[E>HP[[HwSM<MSXCX
pair call&enjoyed	518	JN3OB_@LVc\^6_P8bE6ZwIB1Wb&B^a@W7MUNo<LLRfLEaERBjRE4GMt>;U^OTHY?
pair call&event	600	9CP7SFP?mdOh3SXcfF60FF:@OL_BgODNM=?FQ@MZba^?wVWEK[UeC9\j;EPRF?A@
pair call&family	712	^HaO[;Vc@d;3l[?LLWRQOjafKY9\=9B;CbVU`fB;-LV`:RMolPmWPj7d_<:O[`wi
pair call&feedback	435	=YbhCH_W#9fKSYmeOEhYG[\i=gZQMMHKsK)b<POn79T>8SInG9bQcaUQ7MR?ShqB
pair call&filled	590	KR<EQJBVTil=PoZTRVW9@H5KVPN#XMqCMBQMaA\TTmHPhEB8/kHJCL8hPJSSJUBC
pair call&finance	712	TRQUGBXMJVEGXsZ0I7G]UXNcwQART9PQKJ`@Q_P7IcPOVX_F`CK6AO9KaRQ[IY[S
pair call&future	646	TO`PS>^QDaVGGe@EXfGSNH]\KB[bNF?OXL\KFVO@TUQVLST]EY>SbDHT@dFDwNb_
pair call&glad	550	[BwZmE_^<JLAcZ:CDYES7aV_KgZMD8>XArPc@i:X=9N?/X6]N\IIPR5goa@TaaVg
pair call&health	581	YfYO]EMOZM?E_H1GD7K\g_A0(X-H9FFj`wghQMAK./3w?QbNZ&LJ?Z6bGNXUB=X]
pair call&hear	661	[;bUdIPSJbOCFCIEgXZP<^Zk[PdKL<.C/bAXBSN@^OWYVNNV?haMc<Ye;wHQ^MgI
pair call&hiringside	661	XPHG`4RdVOPBKwUDIYKUbX^cQGFJ@PNOZaUME^HCGVRXKY_WbAXFDXELEKAP_WPQ
pair call&hitch	558	J@J`PD[kRX#HWY4NZYkI3LNK<ZN=UbF^TVCGj^;8C5SfF=WS:cAoNaOKUNd;F:?E
pair call&hold	575	dW?]i6SB9hCSKRFZMZ_@O>[_O\.H=;C>OTNYE:H<XHUYDZKXXPZN;wOIK@PZJVXY
pair call&inbox	472	GJ\gKM\cG@[CN@DDJaj]F[E[WTHR[?PSGQS^R@LI\GiEUFHeNYSSf=MWJPWYlNw`
pair call&interview	378	Be[?@OG.^Q2PUfG*P0@<Y5KKlPj-O=O^4ms@fZbEg^UQMfI5W<YV%Lq#kYfMlCQZ
pair call&invite	373	[WDAI:^bw[lI[_=.YAIL/AH:1_G>@U_d7_beC;U^piPXK6gJKjZ>U[R0:IdTN@.W
pair call&join	433	AJ^dla9V'Yj<GU,cE=[W7nK@FwFPQ3ArbbXf9ATmTLYL.WG\/OCLJ]CbDJDIR]gl
pair call&keen	591	?^?G,hAUT@AIM7?PChW9NJ[:>#-BL`?fH.=WNIS\?dEJ5L?K\:TgV1P.-'X.WVVN
pair call&link	537	CXR>DDVONZUHGeUlPB6L\COSAXUhUNQ8CYwbXFSG8BVRJTZ?pDVKVPE4JV9FNeBT
pair call&lure	549	HePCJW.;^G9a[PP?<>8E\2]Mf\OOW_:6#^q<f5V4RtNIR\gAb:ML1<R9@bVXwG^C
pair call&mediaword	576	eZreBI>cM69DYl.M8+LdZhtcLd7qB<K6HjveDU;4CH\f4w[R^%cmMgCA\C>^\iTw
pair call&meet	565	G_BRZa>]=R>FQ]=WFDHG,U5_N7S<<FFaeEG_XXOA>FYP#KPD?11M/pF=V?S?JV?N
pair call&mine	528	DR]L?`5;`ALAbWJIP:QYhJWXOZDKB@Vr<X]CwGUPL:<CSH&TiKU2BbF^`3;Pj_\X
pair call&move	711	ORQUEJZOTKAAhNKHHGLDaNBDOUH]JXOEUaCIHvK;JJ8cARwBXON`9faIUUUSBTJP
pair call&not	541	9K]XT@Q8HE]ZQB4OWX]L@1<XD=W3fg)a40G@_%pw:\](:>K@<G>HoNXCV_iDg?[Y
pair call&offer	552	W=RWJ=LSSD94[GcXTYw>EiQsG)LKILcmIHJK4V>VE5QDEB%M>U@AHCWXCI?CU^KO
pair call&office	651	OOLA@Q.U^LR[RJP<AOGDY=IECnK]\[Y@D\Z;ZCcRUJ;LX`w:_JNKN^]FSPMXHTDL
pair call&official	550	_IcNXPT?WCWJfwf:=/GIl^NFC[PXJUZRA]MBmOO:ZC,]\iZYQGSZ7UMNEN\q49E[
pair call&onward	457	5jkF8WWbDMlPSMAg<_LjaECLDCQQD@SR9UA=<SD0R3IRL>H>NIGcw;>=KNML/Gd[
pair call&other	594	XQLWZFHYUbBNTS9Z@R\VNjN[LI6_[PEMOfQKWbF?V=@aGi]GWJQJLwM-Pk[nNeLI
pair call&pay	602	YXEDTT4MnWDVZd?9759KXLSU@LJPYO?Q8ShaKFPY6XKPBew[`\^YPgV>OMVOYSXN
pair call&practice	481	aWcOe_OFRMP^XiaCVMQ<WBDIPXGKR0lY?TUJMDKFPHCHwWUTJR7G4L[UPDJdZGNC
pair call&prepare	567	O.OBONc0VVda9`U6]B@QQFCQj`UBGC:OETYAX<UK`lK2OXVFQAR6N3SPwZIGeEPF
pair call&property	499	K>;*>158Y;X<>iLcN9F9`\EBPeBXP9`8BAwInKHBZwTs1l]GQ7K0K`N6wU3LG\7D
pair call&received	471	BXJhvCd0WQTTC([>M`K_XD=b-FEZuYYPIJ=bQFWmR]>SOP^^[[IWT``X9AwAc;UR
pair call&recorded	474	_imGVO>HW;>;WwD>+aDfe@Yu,I/Y>K)WHeW@VM+nS_D9.;XYX3mK\SW5\8VsOhh`
pair call&recruiter	486	N@L[UT]fLZ]@X2KBRanJONHsTXw8dD*OHd5IH<TQaQQ=O9]8DXKDQ<]BJjI<V@jP
pair call&remind	666	K@PSkA[S:HdD_JVWgYKMD[EeTUSPC>M6YT<V&FCZP0jXSK?oEQKLLZ=dK^#BNLSE
pair call&review	611	]QIS]WMELXOASOMI=<CX3DPOELHQEC=VN_Tw>i<>9QM>=eDnFHI=8`SA]KTAVOMf
pair call&role	488	<IO8GZ]HmFKP_DBguYFQM<JMZCY+bd]X^<KbWEl[QcMOQJULV;OaM#P@TZOXmQ@.
pair call&sales	571	ZJK?>2?>LUBJ^i[;6A%\lUWFOsTgDMN#9Ooari\&Eb>bJkrDYQdT:8C3QDAQ@ZP[
pair call&send	504	ZPdEN2_S\HP.Gc;F?O4S_ASMjh[JO[9B#bg':jaj^X:TVLk8WfN#?NS?l_TLi^bL
pair call&service	488	R1Z9HBHPGP</Rb(OJ:KqTAG9FQJp;8K7[`IwVY@_?\WcOaTNMA^aIXDEYA/O^WX]
pair call&shop	528	\VfQ2WYmTG>QZP*`%8OPSLnYLnBLIF>IGWXG_OBMDSE_/_eXe3ZTLQ;OwRZZ\[b_
pair call&sign	562	dYPm\Q9Q5IC-KZFXO7Y[___7BbEUM8?PSf\eR_6AWL>^KFCgT6g==fM3wJLQBfOQ
pair call&slot	452	SFaD+V@E\KITOLH9_c#Recm\KS=3PjA]7<\1KRAK<O(N5RFQ_KiK<9[Y`S`FUV^E
pair call&sorry	523	[U<^4jER?UTmKNFdC=E<CpE?J#CEQOGln@AIN_GaIQ5fYAIH0[M\E@N;KIi[?L9@
pair call&stage	569	<KeHMO`LaGM\LFPPVQOHY7?UTTTEYGKMI;OAKTghOkIGSXN1Z]PLI7wIXagI[Co=
pair call&start	633	QEaBGA8PNS8TLM?V>R\VVfYI=RHTK9AR;[SLD]LJJKPT#_WPYJ[XJc8GTO@WQOcV
pair call&study	537	[DLQb?_YH6THH9%aIHI`Di@f;JEI=14L9a]6D\GYIYQXOLFIVVaBOwJbUXYR[[FX
pair call&talk	515	9kM87M`KS9#cSFPVKud3NI^GY8;L^bCqICVRNElg>lH<AJPTK%PFB2e*@=T@aUt2
pair call&task	490	UKV4wXT>DqOGW`4w#BON+M>VQVI:C@@W6EKXOA>:EcYX/o9X[M``>NK0`T/<ZiGO
pair call&team	445	HD^\ZQvgabYBZGRww]M2N@=DIMMMjiKOV'G@MMjKY,ZB6DQIGtTP\Yeg)Yc@+>,4
pair call&thank	530	:M=1l@g5JERAJXSRU;I2@5I8wCv)TGQJ)caQWLaD_B?iTCAC>ID5(=BLU`@QE8FL
pair call&ticket	708	WLaKjNQUC`ODDFFU=UV]KKHZNOQgS0UBMZIfDL:QK?^SGQSRHDVCIW7Owa$O[\Sa
pair call&time	410	R+X<j-jUYPKO?SQ3YN-?Y_J^CkY\SHB#2X^E?\G6dfHaCOI_MYWS_<?\dk4ZWWFE
pair call&title	543	KYOR>g[KNFVOHeSZ@=[@bOdHD\RFNGC20W^L`Tf1JW.[HYgCgND#GVGBBLAYPB;Q
pair call&urgent	541	V<<p>ADYERIGCdB7`AwKWYB8BM-T>RSOi2_RLm\GVNZZ^HA>MGbGDoE`:8OC;oCY
pair call&video	580	JEGobNw?E`gHLbaAB<gHQ_>DTmd^K*K>?kRbMdMQe7`T:[[pLdfWFCJ_]^9X<L.C
pair call&wait	415	N\wB`BUN]Hmh:@7M`VcQ9MYQWIb0]]AFJSA0IBCfONOGK@g@]MI?sQs8I^\3u]^R
pair call&wish	469	O<M[^RkoAhiLQ3Fbohk<A3NkdId>iTI_LA#Z18Fcd/s?RB?U>d1]e>GF>vJ/h&`)
pair call&yours	810	3B8OMKsI[]oS9MqS`099@GA9\^]Vc[^3?FOBaC^>hQN7wE[:IoSQ]MkGP]MONMA:
pair cancel&candidate	441	Qfk\-[,DT?72NVuHd@9XXNH<7rX`IJC]X3eHJX<H9M*FBEUVR#[PE6F5UK5U2VQh
pair cancel&choose	585	rEKL`N7]?ebm9;@60U.:@oD<@(5<09l9e3DK6BIGM[i7rIJ:@V_iP;3wR/_?@@j:
pair cancel&civic	556	VVMQRC3X3UFQWHa63<8OSpR*.C5M+S]\HLHFM^A<YH#Z9@CWa7;WDUQ=CVYREVGN
pair cancel&confirm	678	w=I;`?KJ/^O<FB=8JANh@uQY:@<Q7?@HMEC95S7L]C`7_FD\VTU^VFBT;ALCDSgJ
pair cancel&deadline	484	]RH0bJwFAaGP8WBJH::IUe/CE:SFB3]AnD[`GOIGwaDGWPNOS]j[UNOPH=Y^=j?Y
pair cancel&decide	605	UC6C[@0[Ig_i:8mACD@:Mb;AKG<?CJmEf1M:GJU3hn=3e:G6VwWeB=Sl9Kj^=E\5
pair cancel&education	596	WTZVBFVBAI0JJJTE:Y@CLpOX;;?FEV2BFiWDA`/DQLJ^:Z[wG?YS/g]4TabR@WQ<
pair cancel&event	684	wcf5\8HU6ODF3@0<IMBGRhUUT>EW=.bA\QB['R=J8dNHbU<b[EpJ?RADFAIbNRwP
pair cancel&exit	501	NQG9bIWaIFRgDAFE8EV4CQ:HOECD=TVKO;YD-CX=UwA;TK09B_FeE8RhDPfKLDZJ
pair cancel&family	491	PTDMP=;F^gKXC.7R4XRRIVY@:B=JYw0KK]OQ^UFH/L7bP5_9>HFnC`NA_q^LFRDM
pair cancel&filled	844	\\[Mb#Gk:cQCSL@;F<LLXU?LIDBK@FK7PCM*>BCB\mTD^FB\LMpW]FMR@Sq?BRj?
pair cancel&finance	779	]OGLeEV\=jbWEBEOXJMI4W7OGGMK:GRQV9NG;GKWoZQ8wH==HX[XJ?Y`@MWKCBU?
pair cancel&future	470	fwj6KE?G6?JWECFP4W`4TPOTe;5GHCZX>HaPLPSQHYUaEN=[IQOVJPZ[HY>YF+5`
pair cancel&health	562	Fb7BF[BAJ?G<IcZPDK$7WlgXSDT^9`HQOWPXWpSRUX*PB;<QK(_#EMJRKXSV@Oj`
pair cancel&hear	549	q_Z<PH(^4LTDIZY1DQ'swwTgJE$PGBM1[VYR@\P90q3nDMiM_KjKBgEZAFGfITaK
pair cancel&hiringside	624	ZB^@^>IGOH:SDCSACHGOM`ObMYLF9D=GE?I=QW6O<]=P@IkNMFOVQACB9.Lb?wMY
pair cancel&hitch	444	3J>JkB;G;D:I]5<Z5MSGLsJ:2A#hAO4_Kb\ZQhQGCfFqIKW)33=LQT>HYBWKUPAI
pair cancel&hold	811	jI=9R<<cU\b[:IXCJBEHF\@HR@ID7EI:Y?HG;9EDR\NMp7F=G]kwL>[M?FWM=N]=
pair cancel&inbox	492	NiMHLTV5PGSOWOGARjEwUXV\EGDEkF0e@Q\RO8IZIXoH>KGKGiCe6L@GSUH;F7Uh
pair cancel&interview	1367	e<B8d>>iAiac@==C=A:EBw?A;<4:CDYK[1@86><8T_B<W<CECcVg;=OV8ElQ@L[C
pair cancel&invite	585	XBG:`H>d=gXgJ/EI7M8`QwJUH@HTBKgKe;KM(729ZbQ3nK9C?jOoJ=LjEJnZ:>`0
pair cancel&join	420	`MmQ^M@]RJ`]B_<2C5QlVYYbZLDS*Dc:VOIZ:\HKch_Iw`_cLrL[9hIXPJlZb?aK
pair cancel&link	430	R\A4@?c]a_I?:QvO_Q9/R<<L;V]aAO`*FUuGMGa*df#BKrGAbNnUeF>3\S=RnGH;
pair cancel&mediaword	544	M__SBFV>Z(2,O[;N?I;OJ\IHdPBDN_5]HPM`tgUBIL9R&R^rQCH#=cX(rY2cGdb`
pair cancel&meet	537	fQ6Hw0RcLn^][mP8?Lg:PaDMI4WR3V[McEi,3XNSdOIKP\9gPCofZ>4VAkJPY)aN
pair cancel&mine	434	fOa9@BCh[LG<fHVEW;]LS_HBOBPTQG>EO[^\At?V@eA]@bTwtXYXJXXdA:cLDvb:
pair cancel&move	755	NHMCUGEHFSf@>wUIVDJFY<=X\R^K9E_PUBdYTCh_V]^Gf_IVQW`QTC<KfM2PNAQU
pair cancel&not	730	kB:CRC#b=TFS;FJQG>BJRRVME9:<=?_BD:NSAU?DTVH;V7I6LK[J<;>?RGQP<SPO
pair cancel&offer	396	UcqEnYMT/VkSCTE;hFJ_L]WwC89M9-IMYbH3Xe=fnZW1eO-S8?<Kio5fhcPKA?jS
pair cancel&office	448	b-jTFO2_NLZH01PM1`OGFCCUFGHJ1XAK@8J614GHPwSBBRC<`gVYE/;AfS5VMidA
pair cancel&official	551	t=A2=B5P<QNSR[EY.6?JVSWY]P1V2-E6BWFN0Z4@/n2RC\ESd7eC]`6DS&EbIIw=
pair cancel&onward	553	XN=P9-ZU<R=MN\REBNPQ`vQW4M:_N#FRTaBnaY3TE:H@DET=XVRQ.RGRa/dWN]g=
pair cancel&other	616	bOL-^:`]IkLI5Q82?GX[RHMYIK2CIHO@E&F@8ISGVmGCSKKZP?vIL:@QANnEEMwE
pair cancel&pay	550	WLQL=F7wFJDPDZUE3I?\JQMXM;C\GAo<lMQf8\DDOj9GDZQ`;IcbDKGe\/[hJUWC
pair cancel&practice	701	[RwE,;SNL>3,]j:F;HMWZTcYTP8YHK:2@dJUPWR>8YPb+\al]>fUIY?4YH1\\cZ]
pair cancel&prepare	501	RS@7_:FYIG`^=;S8FL3C@.H>Xb_EWFwCZ,OKGAa?QdE5_VNgN<eI?YC`F^FIIZ>@
pair cancel&property	805	p\b=7c:PC3I<JT=IFBBqce`cEE@^=C;KBe?\=_>KFDFHVXXXaMe_UXDJ[9POQ]gw
pair cancel&recruiter	420	^K^^R]ROJIDWW(D)7M5Rph;X(6'FUAjai,#*-@;G^C6.JAH/ANQI,LIMU:[Q92q@
pair cancel&remind	780	RL>@a>;RKb[UMHGC/?>IGwJ=DA7SPGBEM5<SOJ8;@R;`NIR5:TGc;DLRHKgP@ZK>
pair cancel&review	702	UZQPWMJTWLABISVOOwOOZ`XR?P?EdHMK>STHDQPLJVSOJH=JcP^\PMPYR<FXFjUO
pair cancel&role	718	_DQ?^B6Y5fk[/*NAK?PQ6vI/JA:/66]C^,M;#(DKlb`5v<*=@WH\>32bO-\>>5m:
pair cancel&sales	494	iOCPJb@U1;g^B-PlF69U@w;C7I?Z4Jja[067>4?IlN2GdO96NR^fG>TLS@hf/R\*
pair cancel&service	425	pZ];X:0MJTbJROmH:LTTUa>@5DCWP>3#@=O<$MC?JdJboIF,_JXd1OUSN^\VISaY
pair cancel&shop	539	=YLXXGDnTTNAOE:dMWdPTwDS:KMfI^E]IWTK?B=ErF[KDW@MQqI[`VNL8HC]bTRL
pair cancel&sign	504	ag^*a?2WDf.6DU.60Q_hMXKW4]KY4FF5=KTNON:F^S.W.NL^b.wDFK]=WG_TKVHQ
pair cancel&slot	550	eL28jE:w-j[S:(:QDRCNIk7C=2=<=>RQn@8R3S@JNMRLK=HR>b]kH?)]4BRHGQe6
pair cancel&sorry	591	iSC*[3,[FWOP4>XN28JX[w\D=C?MFXF8BH8V8ZJ;2s<T<MXeTHTF0N?HEBSoLdZM
pair cancel&stage	519	wG8-^A,ZBfNK2#76;6OT8u>I:G#IH9p8X;@SbC<1BX>6LH2EQZkT4@=SG-ah'Ge@
pair cancel&study	488	be^TJZC@40JKZE3?O7<enc]e@dOj,FWNWMac>cGZ.3=j8e`wBHf9Ys<A_NIgNd``
pair cancel&talk	692	J=;@hIKZHpT_M87?I@HA?k<5?1>ALPLLfAIE;[HEdJS>XOY>BrGwGHEY8QbIEI[7
pair cancel&task	604	_8/9j79mBQVk9WKR?M#7:jHQHB?FTQZKbL87;AF4`qM3Y?CJD[UaC;Yf<5b`?SeJ
pair cancel&team	697	\7A@lK=oNwih5ACHEWLDGr<:<89>BM]?^8=7DBO>pX]@Y=;#EoMkO9=e8JcLE@c@
pair cancel&ticket	544	WLNNPXF^0GP?IKN=:RGVTb\J?PAL;@EGk[DgJ6*AQV6NVO%tL]Vi]W:9N5[MLwf\
pair cancel&time	983	eNN4e25s>`T[;1D939@QRtG=5*0JE?U7WKFO.N94DvNLc>JVGMdw7JHO6KaX:^_H
pair cancel&title	694	[>;Lp:Mf<f`U11A:]bNL@jHa50<N73T;o#B/DM1X^Zq@v=1E+rRSY./_((M0>Ki9
pair cancel&video	465	PB7Nk=K>WfH]V.E\LDK5Ew=M5M/CLRLWRWAPlw)?AZOSK.W5EP=k5GaZH]keHm_?
pair cancel&wait	623	dX<F]I3W<LEZ9)>NBBCQLn7CF786=NQPwCUF9PLJRMRCTRLC`Cgl4M4[JC[S6Q]O
pair cancel&yours	730	Z7EW]?Vm4aiIK4;FYR_Q(eKWCBI<7;Q;i<A2/U8Dw(`<^7/E,qLidE>u2=]8AAk@
pair candidate&choose	524	PJ/mEb]F3AiE[7v[tR?U8_[R4mWKR>IFV@Dce>>d[/D@iCII&7MDA8P\\IH_4H#J
pair candidate&civic	375	9KEn2`T11:CnD=<KUVJ^[gnZ.ZIOPb?cF=8EQ4'NM#=SI@ABA*R(>8A^m>PajV]h
pair candidate&closer	472	OH(RIYQL*BXMhLiDw@YG<CY<KaS[F?iXo'MXQKBki9A0q.3HG59BP6G^SJJQ,P/9
pair candidate&cold	523	HMLVT5[TUSPacDA9kw]MWUU`7PW;9PPFYFB/F`6jcB[>9;O]AlJZlJZZFOO2YP]9
pair candidate&confirm	428	K\C/T^8t-M5?_OE`:?MHP7X7R%%N4/FaUYimB`H$+eMiB?Gj[<_;Gk<=c#=O9aOc
pair candidate&deadline	416	WIeZ>B#@nMUmH7@X,YLkeYDI\WNM]=AYAQE_?_Zs>k;$CJQ_g=T6N:[H9R?<`-K@
pair candidate&decide	663	7H=S=UYP@HUR;>V6fWV>FKDOPR\=jBYCb6=aPEN]cIN3^5<9:^JFO#\\<<@JG35>
pair candidate&document	443	CQGgYEAqA^A3SOCdK]^=8>LX<;NOD=.6_M0J<cVY-;pO]/NeHWQZL\#K<W9JRQP8
pair candidate&education	531	K=RaHGfV<IA[q$&.]_NaNfFh,V9YHmFX86?<E:9TO[JQH(NI=<J[w4YV:GvDCToU
pair candidate&enjoyed	451	9J=aKbI:w7jtXI\;FK1LJZf:<\IOr]m]s>SVf;lIuXNN\+F>N6\N\TgGIGZOOE?E
pair candidate&event	417	AB_Vp=KwCM<TFB1X:.LX8W_^EMHhC3ULpIFO0c6NPUkIaS1;G>CM\Z:vDC?k9@+5
pair candidate&exit	381	^1G:XK?DX\Z?9gPM;P?QZkQKIUDRJWP@PgctGBLLJLW]1hv8UIfIMb?JvE9`ascw
pair candidate&family	650	E[IF>eBQ`SOVU4/VqPUNSEKOE>:BhW<HY6E@Z:cfKnM;G6>GSXMGZCYF#=O@aB^F
pair candidate&feedback	422	T0=aeX(]:`J8]EE<S;RD4<EXX4KLd-;NOo.Y#@V<'OeUHB[mILB*ETAg>O1:O_cM
pair candidate&filled	493	66@l0c.MADNZP>dKt:NfYP]MeAZ2<LmeW-/XM0IuiAY'TB>AGJ8LV>NF=IDYO#=T
pair candidate&finance	527	iQDBST1fDXHMW#GTTZVRIdFaI]O3QIa@nGQRVZ<ITQRY]@E?B\MS=UOL]ALLHASN
pair candidate&forwarded	543	@;WW[8ndYEW<dLJLPUMcY]hw=NjMFOT?[@a:N;@q]CSQOQLcD`Z?lPKd0]A*YQ\<
pair candidate&future	644	LGNIwBK^?UK?JC1ZR[jBKKRQGHIJcL+:7PLADPMHAg^S<N>jTFHQThNEY\]*fOf\
pair candidate&glad	453	UK=NQ-8C]w3Z7E_[[LV#Z>=+hTHPa[KM7QM;MLn<TqNeSYX0`ZS8;rrEJ_qQaP?'
pair candidate&health	425	FOpQQ4_2OT/=\T#M[A+dWQcwR[CHZfHRBhf_ciIZ#M4e2HDQTQ[)ERPUUF^JJ`KQ
pair candidate&hear	527	:@?TQDT0H<H@R0Al<Kd7@P#FZMMa7SHaVF@PG$meTF^/d@_@;XR?jN5<9B_HRGJG
pair candidate&hiringside	731	YfW\@.J^;IP#aTD^\FEOVNZRDUDa6:HQ]WMUN]HARCO]KDViY5NWRT%H9@>OFPMb
pair candidate&hitch	486	UAbHg=amMZO7:c2ITg[Y<RIbBYLG?AN%\HX>ONFM#QRh[\F\V=]SBT<TNEFL;\aL
pair candidate&hold	558	LCFVFHwDPRVQ\JTN`PHO;^NH?[[4MNXMl=4AQ^BXpC]cSBZNdUDQ>B[M;kE]RF]>
pair candidate&inbox	707	KD@EAZRQY8IwJ[QSKR=EUMiFHLLJ^a\>LK[PZ_^9GP?DHEL4eLYTUA[F3KifI]A3
pair candidate&interview	619	U`PUBW1E'A<2eI5VWIMSOPaWVaHa*%:Z1aX^1gKU+aPcLfBcS4KUET*>w?B\M[Sk
pair candidate&invite	495	ZQL,fa7JMfE6=52>S(PE85L;k#I2F&3GEcHoDblW\UWW0sK_4S=j8eQEU9,Ic&iP
pair candidate&join	587	MKVQOS=@_IXKccSrXVCQV_R]D\CH/`UB^N8IwVJW>O;UVYRaX1R==TWjlA?ZL;HY
pair candidate&keen	463	EPwcLLV@MGJ/M^VHo1aFFQOLL[Sb;EFLcW;d>MgHnAco[LnDHrdh2XMOAXUNGKA<
pair candidate&link	330	EX`N2eiWK\,JdNVeb`v#:M@^O-10(UOZ>.V?F;jWO?^'NU,bU1NPOYVRARM>\R?X
pair candidate&machine	453	#GARVF[IHUX=6DRtT-q(1F?8q5ja?UJZWT;Y4@O2IagEA_PL>A8,JT>DPG0;kAFV
pair candidate&mediaword	603	QNMWQQT]LBRdCDQX\RXXRbPYnB^O7NVH`@9TU_YOBBAR>XNWHLLwK[VlNHL]KIT_
pair candidate&meet	503	P;:RaAhZRLYAC^VWhEaS<>DrdFY5C_J4OOG]G'^@dSS6wHW?CRQ4VHGi;X]GV>X<
pair candidate&mine	525	Z`d<X[I^XV7=5b;E(UZWR[SXM9X\md7PMN@dQM@E1qX`CLJg_?JNe[@#e<U7eLB[
pair candidate&move	489	KXc6</b_B@[AG_]JaO-ZnK`VRvGQ6)U#eUiR=YT1FC[gbVHScD[0\O1D\W8:Kr7E
pair candidate&not	559	<LD]5c9OI;[UP0V>FI,VKX^V4sTX3=vIBDD_gN<JOK.MI;<:::LE2<:QPH#R9H#j
pair candidate&offer	651	E3?HM\ZSNZQmQGdR^_Q=ETCBPJMJ[ROcH2COR6MwQW+0T&J8Hl-IQALO<QRE_,bC
pair candidate&office	574	YMJjY:PKEV^>mEK5wRPXSURUJSV_TA]aFH=NTRCoVFRLjDCRVeE@jN9c@BEW>WGK
pair candidate&official	481	VZF8\mHgIPO7DBLoGZPoU^A<6(eKIdP_j#4\K@UYCOKOKH2MSHP1QT1P@FK3sSd<
pair candidate&onward	581	8FFPOdT3`CjKFEbUwbI<=G@FNjj8Q<UKDCAGQ5`jjUCKrEBT=ZDBT6UYMDUR].PT
pair candidate&other	746	;-Lb?fW.JDX[TCeCa;=]=\a;@pe>?A`XZDDgdT?ae?2?wKG75A@2I?ScW=.g9B*\
pair candidate&paper	554	G@EMSE^`;ka6pPPSNQoK5ZLeHFW>GBXOP_3MN^;wXNpZL>O]FYWKE)6GPk.UC*QT
pair candidate&pay	541	^Qc:FS69ZS'b@XZCR..cMZLK`bGWQN5?>wekUehSJm4L;a[Nl:V8-dK;f7bGXrIc
pair candidate&practice	375	3[HM5?,9KHNCpY8`=04iNvYj?d;YU9>aRLTYfT%QE>.ZQX\MO#MWKISVT>RZFJK`
pair candidate&prepare	477	LSCTaT<[G>fI8EIVL+\KMLNbG8KE@#L6Y^KaAZD\:QC_[P;[Z]ZjHL-^WDX?AKYZ
pair candidate&property	560	[T[MODUjRGO<Z?BG^AL^Yhe\0QFP*aJYAXHXKK??9.ra4PT[TLWKYS`J^#GK;X_E
pair candidate&received	454	CE>joV@S5jI1d;FPE\fEGCE]V8XCX#ZjdMMU?DXd3K_R\S<Z,8%;'k@;gg9=VFZq
pair candidate&recorded	822	IMODbYPBTc;QCRG\@>WIIBBCP@JOZRRaGN@wAIT:Q_VAILU]DIKV;YACdHE=VV[i
pair candidate&recruiter	536	G0PhfEW8Nb\/TM`?`g@J]-VVpcVNGY46FO]#GG:*SZDY`P`]ShBJQVISKWP6\EFO
pair candidate&remind	449	LWN>i9dp@L;6ub*NN@]OFUQh=Z9C6NK<fCSSKICBF>j\IL$cO\MBwg%X1@KVTWQa
pair candidate&review	522	@8BJS,NgZPV?dKGIRFbSG;TK8]EXNPHSZPD<H9:OD#X]c(\FJSTJQ?OU<@RQ:;Ma
pair candidate&role	622	TENaG\AGF4UUdR\`Z*8lMUZBGYdQ;PjX]3DO_L=TSPE9gUHGD3>FI><Kf6Aw9FCj
pair candidate&sales	497	YPNDEUF@?H'LN=ZQP<YGXMUGFNNDXDfQ@LSaP`]^9@;b^>Y3VLw6MhRPQHgF<ZAZ
pair candidate&send	491	orM>i7Dc8fN7^X5P-5Mf6U\teZC\I91NGS?S=PK$@GZL4]FkJGm^>bE/[e,Q`>Nw
pair candidate&service	358	[`Ee_,WclZ)#ddPR:dLaFsl]eJ4:a<QNWXcDNHV=RZYd`fVB2RRUK05QI,XKpSWT
pair candidate&shop	440	=VSU&Pg\NA@VQb`Lwh;D3:8RN8Q`DdcHp(LKbET\mKCDsMKISC[W_7TY=NBA5?:A
pair candidate&sign	579	F1SdKW>KCEBX\FwGhcTaSaWwEH]EJ\6cS8A>eI(\aIRGXF:2=VICL.]]V[NRFNPQ
pair candidate&slot	539	)\HW1lNHXSTdXXPKMIDMKJLDhHDPQOYfO5N3w5^F<iM>UD]@TL3FH6iCRE::O8RE
pair candidate&sorry	541	`c4BKNLID3BQK_9ICYHkgSqMI`>h-05M*bTYhQ9<DWPH]XOOM'_6AK7:a9#VU\@v
pair candidate&stage	451	,jQf>De$V:TSU%A<`Zd_]\>_FkBK4GE=J@,#UJLkM8DQ\FFEWNRAqIAgCS?IkP^H
pair candidate&start	490	TIDJZ_6GbRB>/sPN8#?[DU`?Ys0U]DRELiaXn`ZO>G4@:fuP<TCI0nV;aUPdJT;W
pair candidate&study	366	D5aJS>i6HYXG8DP%GMMp1G]dbkd[cQLPZ5CNb5=jc:^]9'Xc-^$?R#Ko:XIQA@.E
pair candidate&talk	472	oSThZ91_4\F\ALREb#IgrZa\HlJ:9NJVMgPgQp.CR4&YXePiYQL[MVGXpO>\YV\X
pair candidate&task	513	D0BMGF6O&Ti@iRQJ?#MqTanN\gA56/ZY]UAXiDG1=;J\@\reP;Xo+S5M`=&@1SIJ
pair candidate&team	612	FNTMJPCT:IPF]5O^YPOXIPKVETbIIAbnUIGQPJB]JGXWOQ@TD7HTSP@CVA#YLLMW
pair candidate&thank	695	a\T??TJGCM9=OWGi.,LE]LK>LH>]V2FZWsJ[Cp`H<[MfGPUXU3RAI]>4g#BCKUHw
pair candidate&ticket	595	3=GeV?pSLZX@ODL7cSw2<F>dLI\*Re8<V0;5>D]HY8kbj/=\?PSCZ4Ri1eZ2P1L6
pair candidate&time	488	L<c8g7Gd+[3'J8ODJOVBdQ[DJfTvF35FMbYKEIUS@WJ91jLwSVH3W`>WYQ-OdgjX
pair candidate&title	359	R1g3ZD`OY3;R8PFOO^7lFC,IGVF>`aL1S6CIvAnERQ*6UXk6/@JS>Dm,9>Y6L#.@
pair candidate&urgent	454	Y`&QW5/STIWrKZ2h\9XAAIG21VDJMbI]FYw;UJZNf>Dk?dIA[+H/Jh@fKC`6=Z9@
pair candidate&video	426	>E4kHb:Q2mF5CD$tbQgU-?5Tg#YTNENbUk0n<>:o/<rHLU%=0&>KQBFVU:KV>0os
pair candidate&wait	771	VL_Q[K`ZM`NPTJJD_sKMLLMUVHfCRN;H^S><MT;SP?]K^?S`?VY7]@F^#^VAQ?R>
pair candidate&wish	421	:OA%blPJbOFjMWTp=kRKSwGLLMD>jbYsO`ICVK`RQkVW>]NIJ=T-UFD=X4X3e?cp
pair candidate&yours	504	;AFCEAa@]LRYB?UIwYVQZO@8p@J/u]@6HD=;H7VeSR2SI=3@?GOX^Gw34p[FfDOB
pair choose&civic	493	>U_K9HeLIOCKFFFQ]P\MoJWw0>HRnmJ=)?ZP[_E3D8L@9GJ`W]iB[daLeBO3J-ZZ
pair choose&closer	392	aDWPK]E2LeOPQXqIg'GgReq&JwaJ6SiJkFBsb(Y]?CH6-SK9R=Y9MAK8HW[j:9.Y
pair choose&cold	674	]?1k=h'GO:``\MpO_/2dSOL=ZYd6bHhWWY^OdV_\QR8DTb@6UJXB>H^?wBe^=SCO
pair choose&confirm	363	+c:=[Hj8Z^3tR2L^=lEE7;]gMPA[O^0hQQIGIPVUo`J#49g?qIu=[@a08M=[O=ZB
pair choose&deadline	482	@<I@:^d=CP[dR=?J`Tc<JE9NKrg(YI/iGJ^LC>UpP@bBcGB0KdACJ=8w5DJ1[>f9
pair choose&decide	518	R[UK\@O@77NTkL?dS1?SRII<@DCMwXEUWCEImBHSAT?U\ITY[PfFRLHBA@fkJI`7
pair choose&document	506	[h1j=]gGL3HLi8XYVedK8JQD8CRWRXd;d1MO9/bZ[>[8^7FKOERvh8K_#:eO9KGD
pair choose&education	681	GVDXCOMPR6FViENUwR_JI[M^BO7[GW[9cCKKAVNWQ7PNJ69RI;N_dFFXNI?T=MHU
pair choose&enjoyed	477	FL@M\A\VMSV%EVGZYgqJSDj*`VQOtf]IRJU:XL[KZ9XkAjKaH9@kQ<V;GGwIQ?5I
pair choose&event	729	98SQ@MGAJKMRM:UwiJK9KGAI==;9Ph`eU4W;L?I\FO,2[?E:XEHNU7hc<KlCB@TD
pair choose&family	649	elVIF<?M$I>CVd*KIc?VV_[Y4M?`?#LBAZFTNW7E'BKS6\IQQ=ScOc+DIFbbOg_P
pair choose&feedback	477	OdwMXWSY9a5XfVL\@W[LKXHH0<P]^<EcN\3REPULYK>YBCMlWLQVD`I[EkD:^VBZ
pair choose&filled	551	K#HYPV<JS)UaM;iZdP.LGMI=Ew`RL9hUQB5QcSC_M\)NUK@??^P7S5@ZDP.G5PLL
pair choose&finance	499	J_JKFkVfK@14YPWZBU`IYwfC6ZYFa,9AWF9`aLHJU=OSL]`BPY[_FU[PL;Cl.phd
pair choose&future	533	SIMMcpQXW[VR_E/CeWOLfXQ??\6KQmCTV,[W>?TFKWXDBFK@C[H+ZRa]L^\#_Pi@
pair choose&glad	535	<bh*65`q6BH-KkVoUIs>M;RNMS4wL@]@J[4q<HZ-S;\v<SckT@hwRFXFT5.n@VJ@
pair choose&health	483	CDO27S@T$SmZLM[NUNQQK=SweQIZF=SUORNm_DUWM_WG]AE^UBS\IDM_QQ?j`D2;
pair choose&hear	459	VDFX?FPMAQf,bm6WBE_VUPaBE<?WGC^O7>EiZ\Q+Q\<POOQfI85nNN9SW#)_lS>J
pair choose&hiringside	621	AFVPZVWSAE[KP8J7KiZCAhXTFN@DPSUQbI7>NCOUXDP9X7A\GH\wXVAT6M=ACCJC
pair choose&hitch	406	WLTPp#os-Mi;F<8$KcaVPsQW^N]EQ(,2\j:K.=.]`bi_o]IN3l4acXIkBK]QjMrG
pair choose&hold	607	1ALI\J[MUTY^H?IH]^LEPWIPSCd3LELGP3Z>\<Rb`lf?s@RH?uPLS9TwAA]N_:^j
pair choose&inbox	502	JWGAPb>Nf<JNHCCM:gQ@ZI^fOAB:^m8_>6UN[`?aLIUUBHSh`1[Ap=aK?#aHYHpL
pair choose&interview	484	AP_=RdLCXJ3P>>K#\H+=NE51TFU>UQHaAD_;[UY]YenHBA\EpYHVNMPKg4`'`FUP
pair choose&invite	588	3/*C:WjGdJJa8Pd4VVG+E6BSTQ9BwtN\NBM@L4bTPr8<UD2CD46NQBOYDXaGV4K+
pair choose&join	560	T@>@A\e7COPQcVV;w[ZGH^J7IVf:XAe]P8USiTC^bTQPSNE:XM>FBK<BcRHOD/9^
pair choose&keen	579	/]C?ABEZH@8\?DIdfj<:O6OI$(@EwuJj=-B:ACcQAbP(RJ6*XJ_P^Fr=9@Y2[7Z<
pair choose&link	585	ObNINV<NJ/FLcACE>X+P[^_J#R4bKS#W2PdDhcIH)S=N3TP\d=PVP]<IBE]OJ`?Z
pair choose&lure	396	XwjeT]/Q/AS;_KHc=SmdvZSMZTC[Y3OYVtN_DiJ2ED]aEh`XJZdmOrCXR-O@Yd?_
pair choose&machine	611	?GB>CS_ROKNY<PKXEWK;IO[U\DKMbwMTHB=B]EEOUTICO>M[SEI`UJc[JKi;V?C6
pair choose&mediaword	620	>YH\TSQ[\ZLM_juP[I#HQQI3XGLTA;kPfCNdmVHDJLSGJJO@U=:E?T=Qh>A[@IFf
pair choose&meet	622	E@PcE^GQESPCT>?YOLVTNPVL2B6<JRUXO#A>HA1\=?\HVG>D>TNNT4IZ:CS7FP^F
pair choose&mine	490	#CCQNIU@ZQaTY7E2ZAT4SCGX;NZ:hW6nC+7(q6_=IIT1XC%9[idCL1[L6ir.\I;F
pair choose&move	579	;MQdS>`XRHZRV:QUwO?T;XEaQpiKK>QHaX9SGCR`BVhLGdLI__.;SN5ZaRcDNPNB
pair choose&not	475	k@U(;K/B@\A@EJF;C9.gXSSAJjUJ4-FBNBk_gERN?CRiDO=Kb7jO1j#ST4Ai8O>a
pair choose&offer	669	F_[FK7`XUKFJJY_PMwoJW,A\Y/OOfj`>[ENRBPcNfYhT[G?V]ZSVi>Vb9fgLP/NC
pair choose&office	750	\VE7I\:GCL2COQHW6RFQ]UUIQ=?YRXPKEbKWXTWA6S@Y9fwRRIF@CS=3[F?dLVEX
pair choose&official	440	CHU?PCi3MOSHAD^`[d7DD4HIF>XRg@OgY:5S\,T]VYQ8tK:]VUP^V>GdLK_EQ#MR
pair choose&onward	600	@G[TIKb1e^QV?HDM_p^ZVAfLHwn@A7@PNHHBGARPXKEHN=MBYd0R^W^jcLC_a'<D
pair choose&other	617	a3HI9Z5KM.TKC]WE61(egna:@jGQI<=IMFjelb8,R:/wQ=pGpJf]1b0Be=Nc/_-e
pair choose&paper	564	AmaDN1plQYTACIRN?aP[HUXMHKGXMe=F<EOEZWOOaLXOMQ`NfRn_wWLPMTP\W[_@
pair choose&pay	602	@R?V@Da`;CD8RgdcdRJ@7@M+IMMRlwK98>4j8>OJ]>@TUI1JR?W`[B[8EMPQ;TFR
pair choose&practice	520	\[_YIOG9AL=:aGF2UTGb^MwXEmBg3>RBUdKlCH7N7PZZCLV`f3gFVg*D\$9SNg9^
pair choose&prepare	494	@XDYdKF2>>R\M(@dFQhADBGMSQQFEGcmS#DSa?JXL;T8_2YG^5JGZL8]QGL<=<YU
pair choose&property	468	hbEJW8[`GeAL?iPK8#K[XEMO9@PTW_<18X]neZT:AhZb8\mLe5NsE7jNbFSYHDdE
pair choose&received	542	C%QSX_;&8YMXJ+_@HA4NDPY4;^N<dGFaTL^QwMT^RQFHKFa9DT4?:PG4gOAQBHFa
pair choose&recorded	718	>_GIYSLbVNJS[T]RWU`ZM<REBGAYdl[TPGEPNO[LK#HY@=AV[GK^^USEE9E_FGNP
pair choose&recruiter	407	4@?b7PGHVj]^F*>+^IU:UD1M^Wr7UUZ^A0[A[BYNGwZ=ZZV,WLV9]MIGMYcaS=L4
pair choose&remind	486	nSYGC?&DRURBERB?@C=ZVT^]OMCU?H8Fb]D]ZJNmQXLGWI^Q?6DwfW=bXFW]^eJW
pair choose&review	478	[KcG@>7EG?QAIeiIlD>e>li6Bm=iNUS?BTY^wLEdNB<N>@aCWLIRKX2Nl0\JOgHn
pair choose&role	490	7\8N?=aWI/JVjkkUw]HF/lL4::KH\[a=kPTeSUe@gS3I<GB6ZB[MTF_<67Ne9'+J
pair choose&sales	560	b``F.V#OT6DZWaJI$GY_Gb[CZU=SE&@?FZD8TH*3AK=f.FwXW5^jLRP1mGdgKc0V
pair choose&send	554	bUIV972C9C;QTg7S:W:bj@FE]\<dD@KK8MSJJWXWRI#VKIUcXCQ<:WR645;YJBQE
pair choose&service	573	F]TXp?Q6MaNBf6EI)/>L?2DG_^AEM6J\PKLLwC78IW8[C\SBAKUQB=WQfHk7^?WA
pair choose&shop	717	TKT86IP\J=@LR=UYgw?EOVN<DXETSJWTBJFMIIJPUPMI@JAPS9ODoBPA;.[GQFSE
pair choose&sign	461	*PQH8TgMCT9BBI_GlfYAA1BA@8W:SKBc]-d8#&PiVHfIQ/1[NN`Pw:hAFNPKE/S<
pair choose&slot	582	F[?K4h85/:#IP454I_EIfJcF8C7OBH;]&DKQJJQP1RN;KIK)WWaYPIQ<*7N9Xa_Q
pair choose&sorry	670	H]eWLI=^47C9f;CIL1_pJ`bNEe@^F4K:PL]w\O:\N)F_<MOLJ5YD:O:;bQ6eQ]:s
pair choose&stage	512	F3RTQHYN>m^YXEY5PCLI:HGGHLwJJGCKkMPGMQV\WM\]TGV9EQEHLNIMEDGDG:A>
pair choose&start	557	5@/J+w.3g9fePBtHbDDHII9HFSO@5>[WS(Agr1PksO:T_?J.?@B532THi:[KDI?d
pair choose&study	418	ZF.YfKFm73MDPHMI-RSM^TJ?V+<]e3FNG<4_L<$MdZT^=7BWSVV_[H#Sa@g\iZHc
pair choose&talk	524	\[RcAv?L9CI[`7JLh^PS7f`]DC85VQ]mN=MY=K9BI^Y;U?#NF3DEc_E[X4IMX8MV
pair choose&task	484	(fW>^G_N3k#VFMd]NcT+N3F,L1EdRXPeTC3U@3VVCJN?Y>RDDOBkoBT\O@L?9JK;
pair choose&team	469	=7#>'p;;;PQ[_2g]Da5R3gJ'-dW\B,EhUFFnhHaO\D/6E6U7VXJ698A'n.*e5K,b
pair choose&thank	653	-/:5I>lB`_Q\.KmDLM91=<#0pI[2wU`=DLI4T-]Id^G0UH?:BYM=NAqBUmhKQ.F1
pair choose&ticket	605	77NMX/\bXCaYN=P>ogb=CABWPRc>TO?E#GU?,<VG]QVGj5GMMGBWY<PUFdX>YL^)
pair choose&time	370	jlg&V]:WgNR8:)kITamUoGKW8(=0R4MKJ8]jHAK[8]J.#0.Hw;reiM6IH0WOK^mV
pair choose&title	651	GWL]DWpU8<SE_QgvtLOEFHL46>EYMDcNk37fGGXRX4EQ?DAKN8BST@MTO5#[5C:K
pair choose&urgent	538	F\J-?N9NTRPwIZLNiFa]AMW8l@<aLcG=kGCl<6AVOUMBW_1Ze8MVZPRNK/T_GLJY
pair choose&video	489	N[CdBV#TC?:PTJ&kZ5D?UYbDIC85TPWpUT\in?IK<J@j[PO?\^SYhC>@M4QG>,GY
pair choose&wait	611	C_`OY5dbDPBDEN?ZF8NjOYVc0TGN.:46KPW@JAK8@VVX`?Vw[`g`[DMQ[LZQ\LVM
pair choose&wish	537	OhE;5qV5D@<CUJiYbw]\ZYOBIMGF=cKXQENoYBQIRL+WRM@SX:^R\5^H-CTQAAPE
pair choose&yours	450	IX8NA(\Cb,BRPIYWhEW7gGNDX.JZXTb:]XQA_?gDwL8[>JIO]E]=d>I(>>UO1M0L
pair civic&closer	571	cYvX/S9>42IPmk4JJJFpawv]=X9i6FEGV_UW\c<RI3Y[;X[_kDl?WPFMS@FlCbKb
pair civic&cold	522	4\qjwBZgJSL(UVF>jWjNKQV^M5JQUO9?NJJ4CI\Z[IXMbEgiKSHmcHRJH\Y=QL_M
pair civic&confirm	577	X]ZX=Y5742[?ZX9LB9LR[hHM)XIu2(L,We,L?_,QOPMZPRU\eXewNQ;QLLAd5\Oa
pair civic&deadline	647	Q9WLKDFV@SQFZL,I98^dTSmaR[SWO<XQOl^QCMH/=Gb@J_owL?RDQ[F`ZYPdNVN`
pair civic&decide	638	GCX`aNiYVZW>_:FUWd`55MDXQJ^?[PISKG0?GFG`g:eIoCA\?b?I^QNwD>]C>(MC
pair civic&document	413	RBF7ZgXANO%8gI[UCO^Sobn;PeCPh*LXRZ_QG[R&VQtOKKgC3QPc9=QHw<a8Z]NN
pair civic&education	436	<KIP;\5?,ULvsKGKFN]ZUOFUEMW4OLAmo?fBTMMHCQ=-kMIJHbZOi#UeB*RK[_iR
pair civic&enjoyed	497	]Y8#*TPI:A@\]NEYP9j?eSZ;/C:KC^P@^VDVEK7A<=NZLBOSOJdZKWEP7BE<<c>O
pair civic&event	499	U:T\+u#OUK7TT8I=L15YAYYUF>VFHPjAU8KamRFGDEFPTPI/<_Kg'jHF`GGI3N6T
pair civic&family	755	JIUGC\MB-3I>]a>Q?C>gXoSQH^KC<;J;M[UOG\;<LJFPGSaDO8PR9[EEm>>`R^<w
pair civic&feedback	376	<]ESNt;%Q:fjj;OeNNVSM/_ZKaw^MA\\ZP)4QG/Vv&pY_6=VDYFF64SlvDMS[A:d
pair civic&filled	534	Rb[YE:eE]GM1[e3>9VY\Hs_sEB:^,NN>\Q>4@R5I?IWW;CTrZDkgOYQ6FWQ@_iNw
pair civic&finance	628	[WTdS6=HDD?1\w?UIH;YRbTHHK;XD9YO_ORKUa4;IMPrAVe[VGbZ?[FYb:Rj:c>Q
pair civic&future	678	e8r@LU7R@B8GPbH]KE3aI\h`?wAa:GEHMZYe]WGO=<NJZ^jVe4h]=Z@Kj6IkFTBj
pair civic&glad	477	ZZLOG4?3K;gQE_7&F<FaHFG=>wR;`,D.>[cf^fD7>TFR[gbAE`j3:AiALSSOVJ8h
pair civic&health	774	aMwRI?M_9HGK[IIY>PBj_fTT@Y9[D?Z<Ij\^HS=KNDIn4k]ai9]XCe<cW2@`BLG_
pair civic&hear	625	O>wNmIXPEEY9K?==:TJ`Hpcb>_XP?<DPW^@OInBG?PaN`Yd\QHWgYJFNOdM5wMOQ
pair civic&hiringside	473	M.UaPCnlMXkU@>LEea`IP`@u9DV<PTeC@JM%9(Hpu@i:o=3VCQ#pL]OvCd88ZJ6V
pair civic&hitch	462	KPV^lPsw8fPdhsRSV3Z42H6eFn`E6WcFZO0;GT<ThJJR.TkQaM<L]Q;bAPW8PKY^
pair civic&hold	530	UXYJNJcIfOTDM`wO4>BVPIlaVKAb`Rc-%RTlFBS?GAI\T\XbMD]i[iPGuPwNOks?
pair civic&inbox	458	+?T^RaU\P`PQb9?DMRr6QcN_iEnbZNZw]XNQWBNL\5^AL=]eFO3mTS<_Y_DJp6dY
pair civic&interview	712	MR^FB_SJEF:CTH9KCO#X^eUJGdGXCPYLD]^eZ[D1BD-SG\\HV>RUC_UFREG]VTEP
pair civic&invite	540	mIHNQC>T6K#QNYDRWRTYJEMLS[QJJZHfLNhZJVNZG]IC@BJBP^UZVY[FRQ-COJ`[
pair civic&join	799	OdG@C4S]F@@IeTJNIR`XGJJNH>4_U^M8KJVLFKNLCTHZ#Pj^p'fX\R]QB7JDCMKC
pair civic&keen	701	fciRS6@]0GH2ZPAUB4RUV]c]@eD_/=O9SqbRPaB2O4VY<di\r9]L.e9=L92b6wJ`
pair civic&link	546	YC=XNWGWR>#SrB'BB8GOHYPS#OBMd[/LM_Z\qWX=QJ@Q<GeDOBDN\VB:RHKKIQFN
pair civic&mediaword	595	/CZHYQGD8[d^PAR5TMQNFTBWYfYC5DX[RJrdL99FTcRChO^OMWNDBB4Dd#FaaCFV
pair civic&meet	706	ZYJbY>JLS]H@LI:8;0TOCwEa0SRLH1/aNcTO@Z=I;=PVIZIaORR\:p2V[[<P9NRf
pair civic&move	922	N]XD<XJEELLM`\:NPYJQWP[w@dMWBQELJRVUUUNJNS][JcZ[PNZRJLGNKI@XKTOU
pair civic&not	586	Z^]Ee:;H7^@HHO6;0OUXi^Tr:M3_@L382feAWtR(F_PUHmb_wQ`F:_8?bSXNA]Y?
pair civic&offer	563	V>bU@K:;5>i2hL`_SWLSMECW#eLHQD>KZ4@_WVLJ\.X<BJ?cA3Jee<?`QF:IU`[H
pair civic&office	639	^LF@JuDYJN>3ne9P)5VGUVP<EOCL=>8a:CP_IaIR<HQ^PSUfM-F4#bBXc/;KYNRl
pair civic&official	665	I``4JLCIIL4IXM9O.#=LYS]Q=WHY\hDT?XkXEZ^4IL6UPLP`l9ULGJO7DBVPVJBP
pair civic&onward	532	^-?64H?QDd6,7q@gC:HbhE=VZUBP:D8K&lcF[_?7#i^^P`A>QOEH.``@k.OeOWVR
pair civic&other	653	LKH[0W:7SKKQ\DDJLA+`YkRCPdk]FGXPJ=JpVCCN^N0MVHB@G>A72/FXn@E]DFGw
pair civic&paper	386	Eop:^/IgDj:Cb3#N>X]`=WQqk%UNl<1>ae7iEQfg<]XH3W>qW/T+Jfda[D$KwkiJ
pair civic&pay	688	AHTOTRUWLTKNWEHw;V[?:JSS?FZFOQ[WY>BQBKMbJ7WZTWL_L@EiZHQPGOMVKD@N
pair civic&practice	618	LYB<M@IDJSKASZNL4PMQIOPAaR]MM#REF[APKPCZQRIJ_OEFUoX/IJGDMH<PZUAO
pair civic&prepare	627	H5FiZ\T/GFL<`DH9T#M*9UE9CPXUcW`P\EL@LMSP@[GR?MEID]D[ALK]Q@MKKW?E
pair civic&property	590	MM]To^?NWTW6wQ8CWBAEbkP[/U=^/2IX@RWSNo5_NPBNCOb[YBKS@a0ae@3RXRJq
pair civic&received	538	orN81FXT,A8(kbIg;B8OVWP]DV:[8GR0C_PZClE:<;@VAeIje,fIKbOBh42H;wV^
pair civic&recruiter	447	ILOT@KH?bisw>SED7G@Nd-IEP[\6EBrPn(Y;HYWq]GCXv=QG6Y;cS0jc>IS`EEH)
pair civic&remind	526	4@A`:bS>J<lAwCKPVMaQDOQD1s[DEGlhQ,9a_47iROQCf@GB1CA<Q)im],UU4BQZ
pair civic&review	609	YaUHWQLD>[C=Pq;N;WWZUWT_3TRSHA5BJf=]U_<_JEdMA]LjIDH@Jk8:U>,SSKZw
pair civic&role	743	,FAFETX>nO^p<MUOcbIBME4JZ9W>dcTHX?*:H0WUWTJ9^<9:6Y>WY;wR4Ml;W7L;
pair civic&sales	589	X]bceMYQ?9AFlUAeVU[_P_Tk;JRcI84JI`WTRN<RO3F^1TJwhQb\C],Y\<8YLMCI
pair civic&send	616	caXOO;H@JOQ@OYQ[M>;w]\NEKhOFEFLFAcaXO_O=SHPWDR`JQ__bQk>:V=Fi`SWP
pair civic&service	681	VjXR.M:`A17=Xb2N@DCiK^MaG\=e@@Z0UdaaQg2F28ChAbbw^FkWODDTQ8CU@YLk
pair civic&shop	468	OwhH7ID>:DlW9I_LJ-7b\`cXPg<UPQ[3e_PTlZVSP9:VoOEl[EScT>[?_CNZKI5Q
pair civic&sign	513	Gel;CRNKYB^jQ@?XUWCIaTR=5HHNOW6T<9IS[IU,GMTZIEUfvSwbU24K3-VZWML;
pair civic&slot	555	YQK5_S_^MXMZYV3MTTKDK?Qw@GDb?MFQ4QWGQf[\>K?XLS]n^HK``T7E?3>FM+jF
pair civic&sorry	560	FO\Y4d5+M?\FgLfN\B(hnonPQf_T(;<WUHWq\[5NI=KJHjKX`>TB9n3IS#0`7\Td
pair civic&stage	629	q;WJk6VSXXU1EYkAQ=:YtYNBO]L\A1T9AXdUP]=#UDPEH[cSJU[B%ID>jcLVnK/Z
pair civic&start	459	ReIE::X_-2?#MpMLnomBEB?K(\?QEPG<XCZuabX5FAQkFSSVRYNZmQT5X.GDARgR
pair civic&study	657	OVRK:=R`=OF3WAUw`IINWXPRMOFWNPoOTiETOJAFHMMYM`LjSVWTNX;W_<MZYcM`
pair civic&talk	788	KMXQVFXPF\PO]J:QMDW_WATWQ==TLHM;XSRGKILIDP#P=UM`KGUUR@NHP*@F\XWQ
pair civic&task	656	k[Tc=WIE-9\@f^K^SPEFRVPDE`?rO?\WhX\wFSQ:J4<_>fkEeOVW7TFSk<?\AEKT
pair civic&team	508	A8CB7TnF6ZHZ?-EbZ@[37<Z7LMdLQXXwX>LC>,`b`^i+U;6E,V5S_HNMDJVDcNIQ
pair civic&thank	1061	e[cI>H2O8?0AXY<I47Dfc^aY>U9v9BA6?eaW[i?#6I<k6VtSj8Va<h;<S@F[IgMe
pair civic&ticket	628	]QabBHM=H;E3iv08P@@gWpYm7w3a3E</:ahLYW>HE4E^KQcSpErRCd>7HT<PLYS`
pair civic&time	565	RUb`N_NQ<BK4q;=PTJglPwYb$YOYILS;aG2G\^8WD6ThYSNZNUUdRlQ]<IF_1TRc
pair civic&title	652	CA?8X][TQWU]B;PZ`OC7=1:>W@`0ei`TK6#IR,gR\AO4f=<<:c*Ic5k^ARY2J7T+
pair civic&video	545	LR9BiURTPMY>6WdICB=NbF68dwaC^EL:WN`O\8o5]JP5HWj;?LL9J8\A]YVUWHA)
pair civic&wait	527	g3w0A>5d=FF@E[&:AJP^RdrYGc.NGdVUZUs8@\E9C.]r4h\TUCYmCi*LXUWZMoX\
pair civic&wish	472	SW.LBfILX:1XXELaJ7PVHD_66H]VM[Esk#:E_Wg]<d\.DCLN];R.WUafJA\HKAQV
pair civic&yours	741	bQV)KP:MFG1MVQH8/@@MQEOTOH>e?M+KAkW\BTJ6/O7d6dUUw8RDC^N-PLGJX]Uj
pair closer&cold	600	V]PFGMCDC93UIkBM7=Po]QBJJWE],WITGgUX^`COLV?Z;M<YFH`TJM[;QBWPWwPJ
pair closer&confirm	469	MWPB<J9\Ia.8\\M8MK`V`SgEZ>QP=CV8LRdW<]AH:MB[Pa0Q[1YZXg=AVI>Gw/H_
pair closer&deadline	468	Z3U\I>MU9f?8;w5N>>aPG9=QF>6`N<h;CRUNUiJ65LMm<\DK`HXd[qIN?E]L\TJg
pair closer&decide	558	XE:=?KK@6HA4pch7>>8GNUYI?TAT;SG:XZZ]XK\C;>.WAAuKe:V<3AB#X5+L>>KE
pair closer&document	429	I]:@:WM;s7OZ7-ZMSPE_ZHR7:qR>IPJVc/a\nLLFcMC`]@BPLl[Lg4_bZ#dZ84N.
pair closer&education	581	W@,ZSU=2]GfdfUair;DUSTBM\joAMFbsLFPw_D\P[mFDQLE@IP>OG<LQ`:?Q>C7T
pair closer&enjoyed	488	4PCL@Q_Jb<F5\DHET\&S>LggPKQJQb:#FFW1ZLCDLI:D4bCWQ]E/QlOD?fb:UDkR
pair closer&event	366	b\>-mFPwuP8PIR0TO;:\O\W2[16rbh4OXMmO^kc0R8<P&gu]\eAA^e[:SZp^AgYP
pair closer&family	631	bOUYVFFiNQI4jZ[X?F7sRp[iN]Dh857#^_QeIj8EOBJqQ]]fW8dPJZ9ULDIdWhRe
pair closer&feedback	740	MPXbDOOVJ:LP]LWbPKH*KF#MgHLREIWPmJNK\FMT\BHNY[TUJH<MN`GDBVMBRAU9
pair closer&filled	297	PF^UYkr5ZO@GV)3k\7qC2g>E^B=?^=MI[4]GI.hGbKTG_h?Q1iL2pPLIJ=5fw26^
pair closer&finance	523	Ah\S=mC_G#J>V\JMR@;pagSN1t:OKG.X_EQVYd4aWK0RP<vQV8TK<AMHUHPf<SPi
pair closer&future	680	L=H>>YDL>2H<cef<B(Dd>bTKBdUQ@DHPH^Q_iLHJOE5^WYTSd9K;DHDHnE?tJQ4w
pair closer&glad	471	YaOcZMGVH=C@_?GNO9RgEbOE5c\?OMP`0#VQ\MJF:UGn`U=GVPJRYgY^?dJhBig\
pair closer&health	528	Mw@?HSH=?CSIOXPGDLF9\ViHQQ@bLD4TRfav\PQR<DSc<\_Md=]M>k3:ac=cAaBb
pair closer&hear	551	R\GNHLT5DBE^f@=LB>TgMq_>;>W=FOwZbDa^\I?AkC8GGCMV5;LcI+DIRD5T=BZJ
pair closer&hiringside	367	T.A0s?Mg5k\7cw^D_KMBe>:J`KF_`N:3LFPeFJ[F5DcSKb8hd;fG;]6[e\\XL<mj
pair closer&hitch	511	;JJXMTZa>]L?QKJ?<QgNLE18CT^LH7W.Z_LWK63;W@I>ERLQ,N4=>E#^YB?VQHNB
pair closer&inbox	495	G@9R/K7bhHM38SNKd/iK[_B?EAHTSf_3`DaDXXd<C_SEfSE@UIJV_RKV/#r>;s><
pair closer&interview	441	ZA3RYTuI1TKMG5vMUIfC+1KHRV^GC*[_SIYOC4NVN=j9j`=W)qBH#cOjXfRIA.<Q
pair closer&invite	641	QM8MUnAMSO48P>`^eRYTSE?EkFwRSEIPEMROIYJUNIQ1Y?K9EHIRKFSKcR@\L/XX
pair closer&join	619	PcF]O:?dN3G8K^XFQ9HjW`XwGgXg?ABFYa`^[aE7;<OTBKXTRSKOG_6<O@F]EaOK
pair closer&keen	639	Q:[iZFQEI\=LI]TcWLmPD\JVhO[RNLL?LhTNIB_NhQYdUMNJ8\F#K^RCMgMELEO@
pair closer&link	386	RZQ[KdO=M8:@m5M`[e=^Q:MC-@;gKw:XAY6b]G`MNT@CGO4H_<vWP_>'D*d^OeaL
pair closer&machine	560	OdMMGIe]`RQM\HBi^LYWO`R;S>S?bZB[U7Q[TLfRURMI?CX>DM^iCXH=^PwKVU^H
pair closer&mediaword	650	bSTFK[DbMLKD\`AQ>GKaFgJe_>=g?ENAB^KZUS`=?>PhAApVOKV[AcW#\VJdA_Ad
pair closer&meet	362	1.Ft8B`Y@6OLaJw;7qZ\2t%7ITcBf<p>cpC5pGIlO1>la^W:_uMfRPH_JTPZR9$J
pair closer&mine	632	\kVKID64@F?>^J/N0/SaNZI`KeZ\*=;ODDO`QSFN8=PwHWEuMU\YCh-^MB:PjNFc
pair closer&move	522	E@ZYiR9VjM^KY\PJMD>:LmXU5ZCOZ?FU<QRHSRM]\W;NDNQHHPTfJXVR@ZWwM`WY
pair closer&not	706	8E>q<SPSJ'P\u?RQR/>R9aT1PfdPIAd`HC5twCFcT<>+<B17@TCN@ED_eJIm6B4_
pair closer&offer	488	];SeRc16FD<:bYHSG#NHsph5WW3i2EP@El\YX_/BB</a9crKFCH5&w81rEOcCLUj
pair closer&office	576	b[I0WU6@DAF:ShT_069akBU>KS6X<ZNB9dTRnYSU7eCa=bn:H/`ZARBBZcSbawJ^
pair closer&official	426	?aXkS#aZT`QTe--8jW_bDXMYG\\o2kBI@Qd=V8GB[EP_@9ZYXP7`i4cmFQ_RiPiJ
pair closer&onward	551	f4Ua;Xf^=,M5@]hIE80NQwjBAnI\2:KP\GL\F_EW\;DXWcaW]K<<Pc<HjU5W/26e
pair closer&other	681	PB7JJ\*DNFCHiRMQO:EiDYM@Q\XHQ<^WCUTf[KQGVR7IQJ@MO*@L3I9KsO@f=4#h
pair closer&paper	393	VoT,XdS<SW01eQ?S.NVA>8T`\36E;WXSV\NA;kf8+^XC9<HXp9Cm=cc@w24TZM_d
pair closer&pay	600	BC9PDYY?OB_)aHdYJ=GU<S;H7>CNZ?p_S*MwhUeVSZBDMe86HPMLL:HU?HKuBDBP
pair closer&practice	406	L\G;NPLNJA<=EQ2N#ELQV]Cjc>Ute6<W;hll-Y[O?N^`D@lXF#q\LC@NW;XYp\PQ
pair closer&property	503	igYLG^;+FB-U0KE`bMKYk@wLZ=WMeQDK-cR>\XBU4R/<-e?FwIb,bHr1RDbRQrbK
pair closer&received	523	MR+R>dmXM2L`Y@qTQ=bY>aNCQjY#JCWRX5?MTE1DOH>Vc[T#G`D=@MYcLOeN;MEU
pair closer&recorded	565	eoR4,9EJS04GNW0E@[EYO5eoB<>RQ]8G/b:2LcF#<iIS?N\^]DlJSWNGT9[QhcZX
pair closer&recruiter	403	eoDh`WDM'YOUlvMnABUnTrQmVTdWY0ALXdb[beh:EYUOERwsEQOM0O;W_>GZ`GM`
pair closer&remind	690	[U]b1d?8DBNPLAQoTFQfbQ_FVkIWOPiNcH>_YGK]J<EQM\HSSDV;=OLKuA5TFUTw
pair closer&review	537	J>ZGCR9>\#]nVMgJ[@8CJSUQ-QHQB@nNFICMmNOYCG1RmQEDN>Y$W<FCDOLhJHGG
pair closer&role	361	EM`TUo@F3>MX]fTW8=COOwZXCF6P/V;Heh\qka:ZSY3CIGCRT8jsQkFDLCAI382q
pair closer&sales	607	sVO8#<;F5FC6Sf@D0Z@_kZnU<Z9eJTL>ShgGWaPE)G4XIQ:ii2YCIUFCSc2amR\V
pair closer&send	444	gwY-p^<*'KN6cQOG-iAY_MWP_QLaX^KJ2M^[_qKJBscdTXiRNN_]YSPNa<GRKMf\
pair closer&service	515	UEPNNO4FkOSTDiTJGB.GZ\UJvWGdwUa[BWtNZSL46GPU\XtO[QgYKQcEk`LdDRJf
pair closer&shop	558	GFQ<7OEDP?UEPOD=WH9_PXGEWwQDIJUnR6Wnk>PaLT;IXSSLMFbHC5EUD>KkIW4R
pair closer&sign	711	SB=G<b-5U@:YIPXK>I9TGKI8TDEDNMCXGVetiVGMM3KEGTMLQ0CNPID9w=aCJJJW
pair closer&slot	414	JK7[(YS1]2hPFf[iiMDhaJDCG;+IPar;eTTie,EeHUcH4A<#HPLFv>t9;KaMkHKP
pair closer&sorry	454	HX6+P[HQLDJT]QWCY4M0Q@<DkDQZPGsV=.IpM0Rnb3EGFH.]IPI#WQ>UeE/>n08l
pair closer&stage	547	KBJITK#AFUAImiLTC;=BZmP;][?EMDJ=JEJvTMR:NQFEHLSFBFNVGYKO`^SXUM4i
pair closer&start	494	JBUDXHII4aEwBIF=AKgYID9T_HXjDZ0J:QZ_`LYTNMSb4GP;TR;>9SR>uNPEGX\c
pair closer&study	444	B6>c>Z(?WCK^QZrEQJ#R:oD4AmRND@`e[;ZYw[A``5.Da,P>+HdM8G']c0F_?93M
pair closer&talk	533	\L>FbFsAn[KwNPDUYWWD@P\\S<NUoVMOY6:@M]QEIRjM>NJA@_I4[(T`OXg@WJSC
pair closer&task	451	\L[GeLSQ;T:BNJPVLTSNwfQtPT@YKOUbRD=:B7IOd<g:BE6[6)F\SGGdKY@Ni.LT
pair closer&team	551	;=WcHA_WdDSpQVcTePQMNHdDQLP3QpmT2<I5F#XjSS<0G2EE?TW/Y(H1:_P@]3-?
pair closer&thank	583	`aBQOSIMBPI;ENFC-MZKQ;VOH/YNFV4_LTdLRPN]MMVlFJFSPXH#TL`]>AXHbYQQ
pair closer&ticket	536	LM>a7KQVPBHO=X4mJB>J@>>X#F9>CFlH[@IVZT_3U:dNa[4;>R>ZBM=S64YU(8=Y
pair closer&time	431	:5Nd:kPBK7BJY>]GH=JP?FQS0:)SdH?wKIO?eRJv/>_=IRLIg]Z<XWR^Q;mOQLKW
pair closer&title	554	;DdXZ_n0N[OOU\sO@%m@KOOaQWYJ@>RNDBVwPDEHJDh?ZUP@BcE>7gYK[e.VS9LX
pair closer&video	425	]RM;Bb<BE<LVW?6U#R*KFUSV>POP^PSKCfOrKPPFRQDAB\P5O;X6pQUTBDCAS@Nh
pair closer&wait	685	OJAI>bMJ<XM>@PPUR?SQRJ;KE[XXTIJWKFWwZ\LV6RSKW^K@Y8J87JR@WAR_@E=K
pair closer&wish	483	M]Y_P-QNPK9ER9EJ@cTjXRb`ZwC`?BCTN`XYEEHZb-b]MEUfMF5=ARMNU78^Tg<\
pair closer&yours	463	?gDD<iK[TALUX\Hw>E?e\J\8A?Z]GT0TMQMMeK?a?\@ER1V=?QWYMBs>JQ_JUH@[
pair cold&confirm	707	GLS`sGSOGLVDI9:EZIZDG_>RQJIJ\LFwOM;H@MEeaFX6a<MT9\9=[SNXCZCPgHUU
pair cold&deadline	525	ZwYF\]UScG7P:iE=E:VZ^Pc^c:GTC=1K8Em\YVWG%\]ZCanRe5VgC@W]DJClTJga
pair cold&decide	410	-uJcSpJEU-O`50C<aPQH-_Y?SOl#\TVKQ;>Nb65khie;O3GUA?>bi;6Y2D>AJ3u]
pair cold&document	643	8)QZ?ZeIFJuSULg;kJ?[XSLJ9`d6Y@aYg#BNmLADTD:9g3N7:eEQS;adBYHbJ4OU
pair cold&education	459	[ZEPO6GUGUD?TY^]TFuLSaPLsZDOFTG2NPXeLGM]FYU?fYE^oP#XTa?LVOHYK?a_
pair cold&enjoyed	687	gimDEKCbBMQ?[wBP49@Ye^Ye`UBX9:+/\P^gV]H:9UAf7hkgQ0\P9r:@U6S`Ce>j
pair cold&event	649	USPUIB@NLEK;So3]M@?^dT``IdMV3EIHNw[HRRB;PR=_;g_`ZDdMAX/F\Q<_<h3]
pair cold&family	628	^VJc@K_WSFN3a^=TZXDPT]VpNiOg>;82vOOv^g>:VHMtXRP^IRKBF_>TwQ*VK]4G
pair cold&feedback	529	0FNd??DP@Ru^a@TClXga4R?G?KeJ+QSCi<#OWOD\S3S>W/'^=]HIN?(fOf+RPKO]
pair cold&filled	593	.KMTIeLDCPrUjUe<bO_QOYOJNSJ]K>b_wQRfXLQtM<7OYJZV1PIhLK?]c7A\=WVa
pair cold&finance	597	HTIPZRAgHUG6IJ6ODLRKFTF\K6LYN>IG:`IJVU]HLS_EBl_TV^gOIKE^YFPAw]RJ
pair cold&future	743	=EbePRbKHE^PR@YMwUEMASZLMSlR@C^[]MNYWBSQd@KC[S.O@\SXS4>XY@KXRWBM
pair cold&glad	428	cVISZJ8WQeS9RJE_ERZ?eOFa6AESFEE<[DAp_Wa#MMFQX:tgPRYvHN0A:*Kn(VGR
pair cold&health	409	Y6JeMLcHt;LF\_OOG:N-?LQ#WKIJVQQcSKSN_:G@h<-TUOI<HV:<,\P_TL[d;89N
pair cold&hear	382	T=3SBU]UPdTcZ`wl^RgUDD2BTSG2mU]3M><C5dXJYVYdTNFEMVJH?=T[TXF-=^;>
pair cold&inbox	508	JGD>M7K\FOX9g.;.LB?;K(C]O_W<;?GCO`eIL9Qnb?GCiFedJdORPU;TWw>DX?aJ
pair cold&interview	711	RXLJKUNSVLcOUNM=Y^IXMLPV7FYLS\<L[IOJSGI@SW\9ZAHG3JO\dBDSEJwQ\=WG
pair cold&invite	460	8D/JhI,@iE`[=ag@U88eU=AF[wSPlCVIWVk@eWI.`RCR\JWSMMSV?E_Zb2NV7;ET
pair cold&join	538	?[NXNPFfMOWQ\SZk=@IaPgGCROYI>#_PeO=iWW0kL5+Wh3<DM7R?EQ?a]=-M1>M_
pair cold&keen	399	6QF4`[3.KK:dhpVbX_,T^MeuVBQPfN`OK5X?eS@oQdS-qG9P_#S:eKc?MGZ@`=lf
pair cold&link	536	VaFIUS=YJEhIcM$;;+ANItIA]wCAC2XGP<CcjUAFJd4mF[HR\HUf8K6cm9:b3JCg
pair cold&mediaword	441	M<wYDFEdQ9^;sO`X]JXREDMlV\Vj>QgacEO=IT8+V@RIFKJ`D8:YQHGZTCBJ3@MZ
pair cold&meet	519	5SGREQNKSNR:<OwF9QAEV,sL]HBA+KLCTKGPF,^YU_>O^dA=VQnU<QaeVPV]L3IT
pair cold&mine	410	jNoa3PMY;eZBLA.gaQI\^La`6a^VZ?4'E;7LZM<BJPX\DUY_Zb\cdhBiK/8MaWwT
pair cold&move	585	U\gTWMDMDA7A[IABTe^UcPi`RRRYNCLHFVW@EZGB;PSM6_LwQS[QJZ6OVJCDe[WV
pair cold&not	695	;XQwOAOJGJMDbTB4GT]TR^fIOUZBP7Th\RZaDKEQUKYN_V[IU^G]>F3^oDHU@FM[
pair cold&offer	452	`fO/H@\rLa;JOjP[(LOMVT`HUUJRjH6,uKDbMa\+BO>a57OwtZPK:iD#Z)Nb$tWT
pair cold&office	415	,QGULLBJa\PlaNWHeT16N=j^B;=5]Sq[PEPT_TCX?ZWU_+'=jmMHwIrb/[G?UMZV
pair cold&official	581	B\CK1XIVPD^]TB?W\DVYHZWR:T4JR\GbPNKRG^MYMGI8?HO?Q5wLOKG;H<eM_ZXO
pair cold&onward	533	d\]cIlQH?IAIb@TF=*<U\>i#LJCmN<ENEV_cn]E\DM>YC?:@Y<\;YW2SY<IBUWTM
pair cold&other	476	mIAX2aX:#<YbnG^k_K<HOUi<1VcB9:_Oi;9ftD8eP?DKY'*PM_[S:R1?K7CYDRS\
pair cold&pay	517	.DPw[RcX<GNCVOaY^>ZEEK@UQE\=nL]MPCNOfDGaSKGMDJGMIL?aQ0<E<bN8lTg9
pair cold&practice	518	WYb=_RRaAT@Fcs<NE?CTbwl[=H[ZVVK`EW\cLhOUB>NDD_q^U1jIOj>Cf39n?jGU
pair cold&prepare	484	;=Vdl<deFaqJRA]DON^VCJ=mYa`]FG;F]MKHQUMc?DSAGbPwETkI_SEbQ\B+R9P`
pair cold&property	448	\V95gE;F_[HN=NEKZQH`d\R\a0#Vk[;K:]F2VcVX?HI?Q^SS7?coKCRG4HrPbakZ
pair cold&received	611	F\OW>Yb]?9P;j7XYT7DTPC@fXUQMG:.OV\HSW^H_IIQ9PGGRGGkF>I;AMS#I\DY]
pair cold&recruiter	386	c9LvVIHuAFJ:pf1NT\YtBf;mPL;lE%C.q3BaL@>Ew3Anc7d_+c&fNZ1V^b7M6aha
pair cold&remind	642	VIO;YOQXQ^bEUA]C@UT:K]9HQA<G0EQQQ@EE@H@<PGGAwCaTPa]aEJ@dGHZFINT;
pair cold&review	565	HL9YJ@?M[hHYUwfGEGaVTITKZXMfMQ^.XRSBMbLMJRWHUaBSQVQC?C=NW`MaAE9U
pair cold&role	442	YjD`aY&C?I\<j:=94JBUMQUYKS?ID?7P?+Onj/KL2eTF4k=N]=HwIiNiLU-2]UMP
pair cold&sales	602	DY]SMTYRR=G`aBUA\^SVG[L?<[_:LIMgd,AXa>LcPG>?NJ>+DFIH[ObnDEYVS#LI
pair cold&send	430	hQNgWL[>2SfE[AOIkQ9_9DVwJ7$K*IEJHG;9[^?_L8MBKUJS=JMIP\?D>H3/mP`X
pair cold&sign	431	rSBLMN^W#NC)]j3d;'WNjjfu>S<bL2:?lY:RLK+JH`BRUpH`qPn_RO>=[>2ANIbu
pair cold&slot	508	\eSWZQI^9OmCXa<@:E`b^eNbDwMJJ*Q7W=LR[sKU@7VN=^kq\bZ@)W0^QGW\K[FS
pair cold&sorry	506	G8,g@dFKULmbdVmOqHPRDe;BPsZJ5Bn]RQ`gG/>H]CF5MJ>;KPcXG?K[C71a)8+w
pair cold&stage	448	\??EUl+PJobItXH\GKe3DZCIHFacJ[UKQTJ<I4cbKOJWCRK_#P?S?SiGQOLCKCUE
pair cold&study	548	KOVETQCcgZ#OCjK@4BGLa]RNseNYGJLARV]LjPYHJ[Pjc^ROWNlLAGG;hYcVOjIZ
pair cold&talk	716	IPDAOSHKMASP_HA<#JKYQLVLCsHO7Hi@XUKVOC[QYGUZKKNO@NZFS8C`OI?SJTSL
pair cold&task	585	dcMQ_?4Y#HKNKZJKK/QeYQh[Yf@]E6=?PWlJT[E4-CWYGHI\m;]UbO;KgXFQE`W[
pair cold&team	541	f_-FEV.V>GaQToWp08Ae\RWRNC?>SCH\K[n\lWJF7g;?+faMj4Oc#^CFG1WJYPeS
pair cold&thank	412	MH5,3BRJC^]N@T@mo-W7-,=<J9]*M_XAR5)JXP^HLl^(58S^;?:Z0DZ5R4:8KI#G
pair cold&ticket	415	?jtl]>bt[ViFZA;@2=0H8iwaPMU+hdL=U[LA8=2;[Gc9IVkkMnJEBQFsb`Y<J@SO
pair cold&time	493	G?KEID+]A]d]Y9;E6eHY.PIV9DP7[R6b9<I+@P-S:R[+HNJ>ZAwR_DUk0RRHfRkL
pair cold&title	621	_awHQAE[GF=YbN+Z?O3MT]]bF^AH9?=)HNlcsG?&7K5l:\YQaKgaRh6dZEGT]dWc
pair cold&urgent	613	Uf\T^YIV9;BBIq<=@8?`LTUWT]6V9@FLKR`ie[A<IE8l/wcF]MWGMYK6M4>O=WOf
pair cold&wait	673	I@ecq6dV@cR:VE?2YShQE^TY@I_;HM87RMI;@P>rM@iVUEEjIfSWj_Sa-wN=dKSC
pair cold&wish	458	M;OlT^K:O>M]j8wVJ`AK?I5$Q=YB?OpTdSbjZ1hbfPC,kWLKFS2RN;+``kUXNZ;<
pair cold&yours	430	clVS;W4OJ:EnmE\'Bf#IL@Md)S3K+_7I$4[9QENL;5DG/JHeTNf\n]TeFAqQeK6B
pair confirm&deadline	574	aXIFd[MIL]\@SYJETLL^YRGO=cDN78AK?`WRLTASSCAqjFwGFJSO9W;O`HGR`OGd
pair confirm&decide	452	S3EPFPt=S`V``=LZhPabCYUT+SK0T>am\+<NQ>G`P=Q$p/LP#E@Z^;6g:@`JO8?G
pair confirm&document	622	IrK@QX/T:P>?XH>wC][ASGLCNIQEQI;\P]B_@JbL4_^@/UDcM+AXH^GFb:4RV=Qp
pair confirm&education	431	CZL(NLYVH]J9IW'EME3Q[S6Q%E#f(d1.;[OKOXK,FW6HEO^cm3uYXVRMI9<SZPGe
pair confirm&enjoyed	433	L(M?wFsPfaF?B`XdSTc[BF:OdcT:>MPERj[E@Ia]H[SWVUSKBW>UCP]dMuZR[:Je
pair confirm&event	546	OWZ\;RACD;@CcLEAH@5alEGNHh/DL8QNNvmSjT*SHG:wI]X[iS\a8IGNfDVWI]N_
pair confirm&exit	491	JNN@0qFY0MIR_F=aYFDb`Xb_1JDr2M?prPVr[k^M<MX[E[Nvj#YkJM\ZbHZXOn^U
pair confirm&family	437	S9U3T-k?VGa_>R]<U_3:eLG8wi3\4Bg%gCOabTMXW.G[1NX\[QQ9EOYFNW4]Edbe
pair confirm&feedback	505	S:M3[4d0@VRJ`]uDGEqC;75J]QO@c1e<JJP_<&Z=XQi_nUZI0aFP?;8RweG1UMDS
pair confirm&filled	541	::UUEYAHV^eN/VZVTSQW/BBKdmW<@?^\[H:TK:bWLU<GeS?3FZHC;DKLoFC]6#E9
pair confirm&finance	386	A:A;RI[l;Y\UcIL^<Z\)]5Nom?X-],saHA\U>?e9fmjEHYE3FFBH#78@[';FVEQL
pair confirm&forwarded	543	VOE8iKjFUo][NW_b9B5DD4S[^_kDwKXL;]WVJ=uDZYJLbw`FQ=QK;=^6vh7_h;]P
pair confirm&future	511	1=C_=c6>K^]wVTr<J7+G-K3H[ZhBP,d`[FE`\7USqQ@EvX=3>T<>0:HocQ6cUE>S
pair confirm&glad	468	EfLKMAV]1h1LPfdXHkeF?M7@TKMDQ2m-lF;X.JT#DFhKEh`J`W?_J9VD\N:F=IML
pair confirm&health	432	WZ<W8B7g6;MiJfF-<N<eHOq7ON@L1a2`J^CoIf5.\w5L%DQS^Y88.ZH3PH>f+N%?
pair confirm&hear	519	[COM68\/_BwfJ?])eg:HGHP=MQ90`QVCCJ]0U<NIhNN@_JVHBXL@c?enE;W1DN<'
pair confirm&hiringside	494	KDRDb92U1R7AP:=TBLnBYTJ@I6%G>=FZT>hA<HCQ2^]UKPNeVFRXPUIbF#APdajN
pair confirm&hitch	394	3ET.l2w3,hpM@@G5Zl^Si%LUeSQA@Df\HVSNd7SJqlaA]GDNBvGPCjmLAVDYVOdI
pair confirm&hold	522	AO7\X7ZG_^OR@6U>ejLBFNIG:;PDldXKAI<2ILR[aHNaJ:HCEP>wKXMMEh]DJ=V:
pair confirm&inbox	547	7QObGEeD\A\Fhg[FGT@ReO-\O\XILi>N@FL:;;GORe@Nh[BCOUN(HKWSLTwGSX2/
pair confirm&interview	617	A,dN_(c=U^obM]w:U:;QRCBTTn^>WYp7>S^@^*_1hN8OZXT5I\EPH/B8lXKXj6:G
pair confirm&invite	633	;@;E@I;BIN_dG@GCKH#BQEKOM^U;ELe\BK[TP9cSFQDDPFKFUJI>>YYTWcS;EGTH
pair confirm&join	442	>J>^I?ieGcw@7cRR<Hm=_E&QY?WWdFt-ZJE[AETUHJ9Eb6u`Q@HQb?[]R\jEIBNH
pair confirm&keen	495	JKYY>TX>)-F$__DL<HFSA`OLRXIL8'NY`AWuclL2P.;P3wK>i9IoOW7I`EBm;V5U
pair confirm&link	521	VfR35]LKA/YZjJJJBX&jtaWgBW,o8NDQCO[WH[;6EH?`?VYCjSn1EcWF`0AwI[h]
pair confirm&lure	357	RacPuA8XMHKL1hNTC#cCgW'Sb>s?CfWHba\bNFIGMb`Q\GjN@OEh;31>QMTZv_AK
pair confirm&machine	558	B>RHa`lRY[aH=COjgKRKf+G;[3I:wZNWAKI\>K[c9X[<KEJI6gG4PKU9OANAhE^^
pair confirm&mediaword	401	0HZW*H]Y].aD;X1BLK3;8N58GUW.]cfPSXQBQ@-8V@.^VKKJ]TTHSDKVG7AwW@*B
pair confirm&meet	555	%7PLUQOMNHO^GKGpE][=]X=C]T<UKCeY5WdaSRCLDYHhOXcIiQM\?XS#VMVgUK?I
pair confirm&mine	466	SaYG#.SVN?5Enc[ng[HWp>CS]\Oo<8g2[Tjf>cOMX:Wb:q5]GAnW6Y;SFA9\\\t:
pair confirm&move	477	B[GUgXLIQX3Uq1+T&GFI>^H49<7a;P6UPwGIwqQCgD;d/LVP?S,d<gYHG6f^D_`c
pair confirm&not	557	IQDH]OWLIONMGFUPKUf]9L=5?8=4[SQPb=;dJXBwO:jJKFDQ.d<NQ`0`8dOa0LMV
pair confirm&offer	820	Aa=?NVhOMHFFYZ[kQUZCIMH>WBAIw`^HQ:PLJ7WQSZMDIKB@SNJUHTVENDRZQ9UN
pair confirm&office	471	bec;H5JA5JN1RH%\3CGe@YnTBC:h;FT)7nPJKb=FI/;wU^XVkF`UDf0=X?JUXmgl
pair confirm&official	489	gU:JG0@RB8XQoRB(2XI_U\HlF?:`H5;:7TAW\PJZFJWZTFONRKOQ_w9VK-Ai3eeU
pair confirm&onward	496	FLLPP]N_37EClHEcO?djFVYDX/MEF:9LhALhWYCGJ%\XSMN?9H.YPI>bhR<w2N?f
pair confirm&other	679	LNE>MIRGHV;*X3/HDX@QCXWU#IVE@FHNQU7M?VDSLI\IDOES\JLNQOFUWW;KROWY
pair confirm&paper	426	CUTEg(hW^AS7>SEGF=DVQ@E[U9Uv=G,7KhJ+GV=ZEB:AEOMRH\mAMaCAB[wV@WE@
pair confirm&pay	603	I>7aQK>wJSXIUK]`VqbICO=RJP<AXOha[2Q]44ZOKMH?LORSQQ@kMH9\DHa@MD\]
pair confirm&practice	594	WYdBQX;B87BNZa:A4LSKWkHw5VBLRB;K8^ZlZ\5NRg;\Cfb[YIZS*JFJ^:<\_b[Z
pair confirm&prepare	500	`\9(:ZQ?^=IOSaI[L21Md@U<]^DI4JVI*MuJ?KJCAi@nOwHJd<iKESEOlTFUQcQZ
pair confirm&property	654	_RMS1[EG;CBEXS%@#JFdLIT`NV:_F0IZGaP^LSGB1?CX8kOQd<R.QqO@l2+TOH:h
pair confirm&received	651	cXE:Qm349O7X@HFj93H>bJH@dB:C]X;^#bEiIPnF=eHP3bESH.V<G]E=r1BE]Wm_
pair confirm&recorded	393	eK=JcWWhL[R9hDPlA4^VWZ?_^=0:P5KB\v@PHQE9AELO6H]c7W]n2WLG9I;RZwmF
pair confirm&recruiter	414	M7?HPRiLbFCJYAL@R\7c<CJTKZO.MXIF\8:VG-]aSKNT<KE#3><J]<<aePBX\Y]U
pair confirm&remind	408	72.f.Fc2L2S\Vd6JT([cD:f\SMM\U<7[`S3JNk_wNWPA,D[DElY9*9P%HVE4\>Me
pair confirm&review	514	@JXJVYh2^_`XQTkGjH<=]E`E_T[@o/dSPLUFQMkZSh.Ghw?ZSRA469I7bMTEOUS7
pair confirm&role	490	4,6GpTYLOtOG4P^^PTeA-7#B_FrGM=YYSDKUEBgC]kn;8RQ]3e/g*HCV\_BAA4@J
pair confirm&sales	577	JVj9`>VQ%AB.Ek0^XFCPNMwEC[:aH:P?A^lmGU<=B0jKFlO``,Q^<S0Lm*E_OaUS
pair confirm&send	517	]c58T\FN6J`TSm8YH_8BSIJ\]`HIODGk6aPSlW5MZQMdWdmO8E[GHE;DHPPRwLiL
pair confirm&service	376	YZk\8N]2QC:K0sGF>L$Ya+YQ;YAbaR_NYTNkI9Nw,X\TaM>?]4WZM7VOG?]PmS`L
pair confirm&shop	515	OjiG9SSbCLVCQ<LXEO\BmUMe7QPi:#<`AY]I;]<^>NDcKhHWUdUW>OP[lUEITY@V
pair confirm&sign	422	5WvHM9YZ1sPKcECOUjK^CHQpHETAENE^\P9A4VB`,PV5?@5UUu^Rb;UT2.F:^#UY
pair confirm&slot	550	ILA(Au<I@2Q`IE5GgwEHm\^R4AOFUYJa=3MlNANkOK1JRPBFaKj*]NhQ_2PIY?cC
pair confirm&sorry	405	VNfEeQ,MN[DfAXE)915gEqgPNY07KF_;R+LO8N9SEGEQW*8?aF_V#UFJW8Wl_]NO
pair confirm&stage	586	?@@KV@nOKdVD=YQ.jGQ1CWAIUbR@BJr4CCO6pEH9`>9A]P^L?]7TI#@L\aWkGKDA
pair confirm&start	460	W^j]UVt]AYP1\LKOOZFS.5LIGFPJ:@Sc[CGhKH;hQGEBXG9TAID`[OIbJ]ERNw]Q
pair confirm&study	515	Jhj3DR=P:M,#FlS`SIlIH`O7:IGWAN[LJJOoB^X;FYuL(QUXOD]YW^D-_<0^l`_[
pair confirm&talk	631	6>CFZSg6bHwVBUOMS12EU4VJ\\OOWMXSDMfVQCjA]QBR@]\L?LEEB7hHVULYNBA:
pair confirm&task	493	<=eVF9>DE^?`D4C=CscAM9Jg+MHBR@QLSTEO8PQX.JJ:8N>fNT:BY7Og6wI6T>NB
pair confirm&team	401	DJa+BD9^QmOZBKj`?Z_>1B1T9#G?Ac9LVQE6I;_O[\IF69)KXW#osWrt4[4MYeG7
pair confirm&thank	734	DG9=\MQ:Y_bl>wX;I-G;L</J^VTP^ET/6iaJ`OjH`cMbOad@Q]*G0L]Jp`MWYEA@
pair confirm&ticket	371	MeN>>7QF:NPURR>25MFUgt(HCUO:`\AT3b?b6SUD[bESCUU9PYlAVu84FZMXOK>w
pair confirm&time	560	Q@K0H*XJYLOMHoCAIP8QmK;<We\fDMbRI]lZRYTFP_>^RwZHXB]C.@I7dKK_YP1N
pair confirm&title	588	543%]lbFXeJYDcY]SCk042K?XFRLkSj]DC_X99lESdeTKJV<5BFE8OCAw<58t&LS
pair confirm&urgent	601	QeC`JNM0R@`mdFhTt?KaMw`Xd_IHPDuVU3mZY3PacNLAUi_M@SNDI=ZfO@JKJF^^
pair confirm&video	486	F\NMud>17[YC@ZV`6:ETaJCN=^cJ[INJMpwGZ_F1=TKQRo_W>oI;Ec^<oTWn^W:H
pair confirm&wait	678	V\eNRJNM:PL7V_LIILV\^dfR0:F_88INQd<LPdFMG8D^4MZV8A_Tje-J[I7_IgwT
pair confirm&wish	402	JNKL=fHfU3OOQ[mg^\VH;[J7OVNGFL\S\>Kg:GJERQiE518_G>MfKU-91KSw@Z9<
pair confirm&yours	376	-Nf=eA_(7ZV3swTZZAVDHgXURswcC7;TIaGI:%1NN;E]_i6=Mp@7RRG<h[36kkU^
pair deadline&decide	521	c>Q=OKD#gW_N(AMJKLI=KOKFR@S4Zb9V@Va0BR=OF]?bN`IMXPkROU[P\Qg7pTc3
pair deadline&document	462	D2EYRe@P9jNPZ8IRQo_?8JBIa^V8l??Rh07UFCVeL4m8N@AK8D?)TIGVFYA1w/ND
pair deadline&education	566	MW^?DHDUPOUE8wg6S<Xb3X;RTC0vHU?5SgbgMQIKQdNq7cOWZLaFKa@BMBG`MIYI
pair deadline&enjoyed	532	NZd1[HKP[^0,Y=8@<oXOXCjZ^I8?IkOe:NL#W>HZ@H`0GHDOMA^EZClAPMm/fF^E
pair deadline&event	763	PYS?LG@<GRT=KR7VN\Yc]JR_7\JGQKUW#QRPWOGIMGNIGPNR_B`HK^UE_V<I_WXU
pair deadline&exit	478	M?I^cO^:STISLQSR`HA3`KH.HIVCiQFG;>Y2w?:p^T?Aog73U>HPKNO%a_lSP6>4
pair deadline&family	436	P;II`pHPjW=XrF3[DGS2M6W2WKRBwG-MJWIqK<mZ+NIXPLY'>I7JT6gBtOCLJ7]U
pair deadline&feedback	437	_TGRPgd5WBSZQOLFAHTg`F]PcwPac8FA@h_GZePFdY9Y\gJ@hYYTTF?<ZNN>\OSJ
pair deadline&filled	547	[A=GbSUDNZG6F<IQKJ;E6::CUQUFMG#VNT:QK1_XKWe=>M^MOc@LDIAICHS@M=aH
pair deadline&finance	745	KQJASPQ^L\@OCW9=GXRIFNBG_63ILLNB=aPEIRSGEeLK?OKVRIQLLWNFBKRJwL]I
pair deadline&forwarded	525	EBXYSRQfwV]dT`eLPhQL6R>[O@R4kVJY=@\SGH[eOEZFQ=W`8N48NUb]@GLJqS_D
pair deadline&future	435	Ne[Hi3UJK]$5v:Dw<XjTJ^PcGFYSm8NZD=7:1HRJ[+F7E;'ZNL0^VqIRGnUI^BNS
pair deadline&glad	491	ICO5AHG)fD`p:NOd`GI6OTTEFSD;KGi3PBpIa5]I^B<9EPw7EZKS\5dQGaWHZ79F
pair deadline&health	665	d]QIGRX[E<8He=E<LC#b^LkSGZNe;PCR;UfW<j@9?S>ZHjT_Y9`NA_:3UVFLWWQV
pair deadline&hear	666	GCN[B:Pa?6CIO_QwRC^AMEWLT?@\dTZNGJDC6OVMNGSaHRLXOG=QJT?NHFBO]R5?
pair deadline&hiringside	673	RZNL/J9RVC3>MK=SII5LRDD#NC?CTNE@VQ\QPRPOF[9@NPd8\4NP>IH=DM]OLHKK
pair deadline&hitch	659	FgOFKaZIL=RRY6?BhYBT\DQiSWHQYP]gOJRTfO?OEYI7EIBMw@_\uAMPKCEMW^`A
pair deadline&hold	623	SE;Gw4_Z=kZ<V@82UkUWVpZZES7G=ML<DEU6E=<QM7N/O<I[2jk\Vc:`(NZJlWXJ
pair deadline&inbox	528	:*GC;<@U]dN/Fe>1c,wI??=_*=[QlhbBVA<#DELTQ>_@_LJ:OX.0\@Ec4QkFP\Y=
pair deadline&interview	333	e6Q9VU=KXhf\)B>`L;AHOiOWGmDBQpSgWaYw@Y0MlFLI@c^\Ps2B28o+8JfJoRb,
pair deadline&invite	526	XVBUGTDQ?Q2G>O1EFmX^CrHSYKPR>BJYcYI:?wD>2LTN@UOSW_VN\^GLF;EHUJaY
pair deadline&join	558	tPSbDJM]ISM-wMRhQO:kTareE\BS:FA;SfpTsL8R>nJL;g]^VCVk]Y+L\<KVQO^^
pair deadline&keen	381	Rgmb[^be-NY9B8.wTgWaI;?XRCVI80TrA`=LYQSWN8e;`O@Z+]K:bTGNv3B_`Xj[
pair deadline&link	497	,wWPDLK>OU+Ta<DC`pNA3UYOX@P=[NRmJWA939QeFP6L26@9>\_Iq=QS%>\?S7e7
pair deadline&lure	487	HJfVPLCAG$BbvS37A3WjSBUG6_`GRDOJMX>lH8EpVV?`JSI?H^O#VON>PC'hnSAZ
pair deadline&machine	395	\TS:6DTq;K?q@FSUb_dI];@@#KOLPSZC[<8JKF]qUG1<ZS:Er=\P_@^S-Pl;EX@b
pair deadline&mediaword	589	]QP]D^LXWA8(Q7<N=WDIK^[J#C&YVD;lZLDPZM`W.K_J6QaVCSMTVe7FV)@HGK`d
pair deadline&meet	423	[ZmI1fAScK#8[MB7.NJ4\PYVHc.]OO5U.rqjET=:0E+_@JZLuAUbZiM$`7@_CNY]
pair deadline&mine	519	MKQEYAM;TK\`]JXg33@k5Uh;GwZ[<-K>b^SEflc?b[?bZJ`NBF?TGUP[fM=ETXAc
pair deadline&move	425	Y_JHVaQE*^[QU]GNJQPVV)Y`RESXNL3a,gSWc?`DARA`,_uwiADQ>_JMa_CI^P6v
pair deadline&not	632	?FN]F;@LO`D9]>3D]Y[^<DZk>D`EGI.W?L?36ADoLNw1L;5m4YO=mb9YRZK2gBuG
pair deadline&offer	560	E]wRFDAZ8VU9pi7NW=ZFDkjQGF7g?52ccd_f@IL<H5boIOFfh8SZSGF]GRHSEYC;
pair deadline&office	553	YlU`CCP?IHNCeN3LF7DcdYp_=w@ZKREL`ZTCmd;@A3DVX^NUS<cTB_ETWL2WV[Wt
pair deadline&official	475	ShM7KL.f8F33U`<Xhg7O]SNICSLD]7;[<`Tr190LK`eY^X]^W'YVoOCA4X@odUSw
pair deadline&onward	506	OTKE]1IUQ_PFZ65sAWUkMnb\S?Y<V>DLRN<;+>H@Y1]=NPw_<d=JSQQd9c\IjRc:
pair deadline&other	460	I32LQ<ZMM>`FJCZ2g:LI.d)?3JE5#H9GrMJ3NY1bZ-HNUJO6Lf7n[[5L7EM:4V#K
pair deadline&paper	585	WLRR^8IN.G[-[J@e/?GaVUQ\TWWq<#WIXfVV?d<DG@[dJudl6@TT;s6Nc\+G[KMg
pair deadline&pay	529	\0E<wF=&FjcS@7OF^G8Gb>3NZNILU9s_MPBVDSQ:LOL=fVTDTLHB;SNFOW@Ci=_T
pair deadline&practice	628	UwrWU>7XFHGaZR0WELUjT@RV;QUiP-65TbVDWKKE-QRQ@aXb_WOFRX:Y]=;[ZVC\
pair deadline&prepare	699	B6=CDH^JYF<POEcVN[f@?A3QNM_;wW8PMW>FDAaV_UCNORTW5GDB>EJLUSB5RJ^A
pair deadline&property	599	`?YHQ.8D4HGOVo-.=81R[QJ[@dYQ?,>8HdWPRj,@USBVOTe_V-\=7wQQhR]RYjLX
pair deadline&received	752	H9KXTK@[[ENNIPSM;O\TLAU_JTOU>XGALI]TOQYS=\US9H\KL:Q_H<RJG;wQLcAN
pair deadline&recorded	660	@UY<AiK<pHA]H.N<m_B?T@c+@@=4lcCsI?P@_4SoGeANHMB?UZL=m?wDDP_=k.l:
pair deadline&recruiter	645	TH:FCY?LOO[OH6MTB#mZ@EL.WZOJJ3S\EI=QIDQ`JneMU7@Y>DCCCB8][;LK^AhV
pair deadline&remind	394	SQbN3MYk0Ob7NV8<\c^QR]WRL^S`bW0O^*KDLedi]<VBwEnH:Kcd]G?A5;b6bRKD
pair deadline&review	505	TqZG[X?`d;/=lF#XRIEWVHS^;1IVC_JX;PbWUqYM4jCP7M@X;RVNFsIHY;HAd\lV
pair deadline&role	595	C;MQZPwYJ`a=b@J^^SVH1C=pmF`J=<C>M6F@9=Z``CnJ\\ED:cNO^L;a[N@EVB_H
pair deadline&sales	421	VC9L+AWJW[J^F[:XBF]@ITE<Q[Gk0UK^YCC6AM6DD_[WwMFX\a;T[>?ZRL=ER]Yo
pair deadline&send	414	\NcZ`6.G?=BDGUVJTD<woJTXGr^EAH*+Lc5JHQ6JgBTMZSObFV`Sr[G7ia.k]dHf
pair deadline&service	398	CjZJ9?n:N'ETUAAP7X1CcC?K`Y=<LP8U:?UofVPc0d.r1rXF2M\YbUN#VBZ8V@GP
pair deadline&shop	425	j[Hf?W6PJ5tAR6B5h@OiQhg[&wFPG;XNirQnPf3L]2ZpRI`_:6\dWZ6T`7:N9QLO
pair deadline&sign	673	mcU>:AJ\)6K@qUY@BAHQGKcDK]@wJMC=L_Hm=bO<H;Pj=`G_hHYjM]CKXJ9aQBHL
pair deadline&slot	368	;VO]]ON0iE]Tbrp?n\UJX6CNHl=f;Vwo>KWrW;]jXTDBTZ4DQ%RLR1UES8Y4L:Df
pair deadline&sorry	510	KoMVJKrQ]V`Cd=Ihd`eQZc7RQYq#]HJiEO-YTKEVWPiBkX2L<t<BDN?o]P[7b:H3
pair deadline&stage	666	RWSCISKIbBSUNKE=U`UOS=VXQLODUh0TFAB9-0ew_ET>K37DOPJ<\CZL?Y\&TNfA
pair deadline&start	542	PAU]E>IVYNYJ]B;IPXF@N`NbKEREDC?TUS9[CIGQ_-iEIQJH7U@_6QC`V7GFOBwI
pair deadline&study	445	t>FXO9T\S[T4WboNb>@_V^WV`iGYPBMKrjDT?IUYP5HJG:QLQnOjS_D\]w]eMO93
pair deadline&talk	477	dZwbaNLeAj\SL3LS'MHCNBXZGRPY3X7H/UDI4XKAZ6Be[VAo[XEWSW>AUYHEbBJP
pair deadline&task	724	<=OEVK[HN_FTC?PJXfZMAGJYWaSHHNNNQIHPGHQOX@XLiBCBDwBH^HTM3^LOP6QE
pair deadline&team	570	M$RRYQPU?dUUK?8OFL=HDHKa?7GMFO7B9M6:CIC[PZC7LR@Z0JK%I#@`B^QBZKRP
pair deadline&thank	427	^SPG>R3U#?MOdO\iU)GBOJ^TRW5RAOYWKNYPFJJ9>^EOC,4RQC;M;qR\cM;pXM`l
pair deadline&ticket	550	<UIR@OBTI\Z;G\AQD<ZEF3TUB>DS:3jTRXR44_N@BFM^w>JYNALKJF>QEELKBaO+
pair deadline&time	435	S8gfI<dMmOUh@AT/WWP?m@Z]P2Y_aw=FSEN>LO\^X<^UOHPBUP]Uh>\C4Tg:\I]O
pair deadline&title	608	E\PMU5U\AKBLZG,-GZ]PQX]`GMTTMQ0=CWTF8CDGO^S??B#XEVcNYTKOXLc;QFiM
pair deadline&urgent	446	_V:g4THElV'9#oIBYA_TW[C[`UG?GtPZ_HEABK[K:DY@\@OFNLUG7[[P]JaCeTLR
pair deadline&video	529	CFMEOl7?`HA?]V'QGW4?D\JARX<C?9B@RNHZQ-MP4_]CHgESYLe[ETHE_#BNTV[E
pair deadline&wait	507	:P`CPYlSQFdUcVXPrha6N$@TPBd<Te7wQS7O)4QYaWhBF?7GIPE>=HQE]f:Kl,V@
pair deadline&wish	437	VKU7]ggWwK>79JIBG?_QK6^FNK]E4F883fK@C[mdLD<U0,MQ]vj\55N>V?7GvKUF
pair deadline&yours	520	`^O6C1'QLCcXcwQPkKMoO`QPDq4R)KSFJVZJ:V@MWVTLRKEK5Xf-8K7VpB5_f^2X
pair decide&document	573	9:ORQ[,FRWGfaUS0UTNC>>J<JqQ=LJSVe:AKG9Cf+MwDA?eHE48T@CL^O:JIRB]K
pair decide&education	751	FIJT;g2#6?JCbEXURP&]V]VL9_JLF:dJBIIg\K<J??EQ?BXAT&=HUFFQQECQJGBS
pair decide&enjoyed	501	\9orT`]IdAMbM:UGYkZNO4@O]:iMJJCPNN>CQU@WQ2I1;3[\\L;=kI_C:XwK\.h<
pair decide&event	719	h[TGQUG6QQ=M`4DMEWZ\OOe]IHKDULCw;H>LUJSgLPR>L9DJR>C=MJKAR@X:UH[S
pair decide&family	506	hVLFJBVEo\ChBYM>=FOSW5U==-?#g<FXB;S2[B=LAC@G8jHKY\\MIBhqmOTcK<lW
pair decide&feedback	438	WWL6H`V?ZZQgPSXH:<<dYwX;fW;j6:Y/E\nQSNV<[M*YCmG7hJTR7GZOU[`POPIT
pair decide&filled	431	XL3JLgELRQN`X;ef/Qo6AEKE]@UHIAwfXFIjA9]g/Nc7@eA<A6?FXG4cbPCMJ6Le
pair decide&finance	644	GD[KHEVNWAW?XUAHOQ:KHbc2MOVCTWOI9^R;aXH]IFRM_Fw[XSOMEAgQA_]MfNU:
pair decide&future	438	C<XBO1pHIM=;ZiI.7Z/q]GPwVa.@RSR.*i]CWbK3S\NaJVgap4;UIgX6TgJJdC`M
pair decide&glad	504	C86HJ3L?dW`@B[LRT3L9I.=@t5iKbSV@;YAB?:jDa[:`VUw<ZkDZ8Fi>D^cTDC54
pair decide&health	563	=ReQMH;M9[g.eT\Y.RPJiSg\BQEH;ALXSZHUQ_#NDRHR+YmURMaBFkB^vH8YGY`_
pair decide&hear	396	OSOGGGML\5mULb^C\SMB9Rqh*[UVL1];ibZ29:EFgJ/t\[ZYVY_?j#X.8i8?J\7O
pair decide&hiringside	543	)PTM;@u`;ErQjUfbhOCQEQ\0Q]WEJFh6wHDNCH;Nk?L=W7HKHYLd[=$CSS6N5C9>
pair decide&hitch	567	D=Wb^La`Db^D[@C,wj[M>YCQHGK:VXENIjG5R+O_lPQANEDWTp0KcXLkOaO?YEZI
pair decide&hold	699	IQB_EVCIBMpMaLwWeUrXDaMTKVW@R_H_bXRLX>EXi>DJR>LQ;N?PVO<]JVB?TCG_
pair decide&inbox	517	I/KIcoNJPgTO\Y:]K=X@3H4DX&a0V_Zi#L+]<JOFIjbE(J7dN=DFKU@QbP;@^8fE
pair decide&interview	553	F#+LRA\CCj`R?>[^PNGA]A9SYJVBVI_dTLGW4,BSb^V5]F0M4]08O?WIH^JE>VIC
pair decide&invite	447	QSfXM91G@c?#GIpE-M-QSNJ]&R:VQ9Yg`bINIR@d/OBPFNfD^T9?Z_9X[MHQCjaf
pair decide&join	762	F_4YPOHPC6WOwIGS^TT]JNPWGIN\NSdT\NCaSN@ZNJfH>H@?QdVVLTF]ZIMUGTIU
pair decide&keen	378	2=v@]A0^NLaKlA-5Vb^[NOQPDHSknB7QE;>XB]Tr@2Z0'#=cCD@>MGa\/AOLl\j[
pair decide&machine	658	P=M`6NHfn[GDCpT4WUtZPG>_J@;POTwAm97C>U^EHDbehFEC5=7?SbEBBI]@?`U>
pair decide&mediaword	389	[N]NX;S>SZ4KjPL\rJV0L[b`aInQ8;U3GUW^HPSH>NNZe@2ZX=FLdh<AwX`Cr=sX
pair decide&meet	611	MUGIwP[MJbAXJD=`KR?Q[L?GJOZgHMIPRPJTJEUYU]RH]?LNLI4CS^Q]K>g<PJXH
pair decide&mine	476	vYQRON,HYhkXQgL0C1Yl[bUCiL_[F?06Q`c]-pWNKO[Q6wg7KA\RPq_PVL9aT@>Q
pair decide&move	387	CC`bU>SC?/qiOH/)nYcTEWR@/tiI[7`^HJ>'T#5[vSOLlM2JCo@+;VZBl_rfB3Wv
pair decide&not	536	=6GK:HaG[ZMfIIL;B>QK@NTIL[ZM7DFJXGI:[UE\cGDRg\PSFfKB7)Uw^YChHR>C
pair decide&offer	672	TUR5X\PCPABVEW]GUD?S\EO7]GHNHH<HBfKY[KJGQV/Y>gwTS=MI1N[>CTXSWT6P
pair decide&office	434	Hb8`UQL'Qeg`iXK;/@=`=dK?Ybn4B54dZJ*LDC]`KP8#U9FANUF4ELSQ^DEBI5.[
pair decide&official	540	DUUTDJ.EEFGjI;M;^I/]]gVJ*jHLPZeDWfW^b44WcG=JdGDFaS\7Z>#SFFOB?B@W
pair decide&onward	708	^TdRR@nD>@LGeSE1LLLkZXhKQgAN8DX:MLTPLVEAF#>MeNaP[?LGKID[EROKB_Af
pair decide&other	573	XFLPDjCIR15a[R'247*_SZw.*mJWKRK=BV>_h]O2?[9Q<TbD_2EPLGL2SEVfMa7e
pair decide&paper	489	?kwG[GE`NC`@kgER/_3VVV]sr[PNNCH\?OIY?XPY;I\nE_UO[UWUIY2BSnQU^QSc
pair decide&pay	403	X?5KsR:1Uf'[M@486aY5VQ#GJVe=XLGjGZEHFH=n69^'OXYUD_;[IiSdRV@C^Vuh
pair decide&practice	405	[\1a4GC0Z3JUhF`^ajGJTWN>OjNBRGIXN@9Fw;2R?KD>SH59F8A?VBQ\PEsPL>]9
pair decide&prepare	547	UFRW?N6RQD@?CiLCNR4GV\SMD]>jS?K>AFiwY7S5FLK\LXYHPHV_GTF?FFCS0YQC
pair decide&property	513	^QPH@NI^1GJ)XR69XS/TPw`j/VSJ17534M>O1j8<CUa_IXLdXMgOR`CQT^H0TIR>
pair decide&received	483	fagn80dg6HYLdBZ4oQIbmqe`D>JcAPO#GQI<qiFHS'@__X_G[j]OZcIO:m@]TcS8
pair decide&recorded	457	H<IFZaL\CWk@Sap[WCHZElc`MPP?X=JRLM>\E<E9wPMBp@>X4dPW/CJ[NQP\DK?B
pair decide&recruiter	498	aMwlUSVA<-UBiVMO3;AfdIcLPcH^<FQ9RAR[Fa1D^a8[;PiX^fceRL@?OGGBXh7X
pair decide&remind	579	CIHc.VVSQMZM]Aa9aYQGCFPX6ZY>SOVY`7EQ[#;Vi9R,i:5J5PKG\<IqA9dAS9WF
pair decide&review	581	MSMI7e[.V@ERR`M8H27CIUCELJMgE@_SXYOsCMEKYVA`#_b:YKLE`EKG\*T\J=9^
pair decide&role	654	7EQt@XOI>@gGdBMVr]IR@ZYH<HV>SY_No#5RZ.Aej>O@Q@AHKXGSVKJnHJEUD9KE
pair decide&sales	538	EEJKBPC?WQ]o_NDCM>BZiwUC^^G]OCQP]@_GTKI]I\@Q?X]GQ=KDONBE7TR]I`PZ
pair decide&send	626	SCZ=bSUvVPHBSL>#QF_bX\MKdMQZ4NK8Ci63KACLa[bMfXNEWcSfY,@I@\W6XUeY
pair decide&service	458	VPoHqlB)H0aWYNcUUGL\B_POL_iEF'Eo4OMLTMGGHR7OY@]ULW<Q#:SGQSnIeTVa
pair decide&shop	478	=QI^?M]FOVJ^CGE4e[EVF/MX>kdOWEL^mD#=K@FZoBDSQMD99f@VY>QlJmUR;6<B
pair decide&sign	520	V=Q.S3eR?@DAVTh[;XXSJNL`bP:VoM,Dgah#=jJ8ZO?`WBpauPP]SfM1O\BWCN@3
pair decide&slot	573	`[KN[G4RU@86^IXT@LX\_EcR=B1_W_>ZRBL]G=GI8P\@EaXUXFY]w<LQOHT8S;MN
pair decide&sorry	624	BKPN#L?79?WNPKM8PH>bD[X>FiUQQ?RIfORcHWFGbT6XMCJ2KB2D5AICS69p=R;_
pair decide&stage	477	J:Omh&V8AVd$R@98cCZbElRkYh]B6D>OXE8aLQOYg8T*jK\d>kT1K85`aKA`TLVw
pair decide&start	550	Sc\:I?8_*V6LLKCi7=TX[`NKKDLRB8IKWp_e_JH?HI#ZCXUWdHqNXfLDS63L:[NQ
pair decide&study	456	BINFMMXdW[Qw\[u_^KAOS:bd4SZ6CG^DM-]7\4?^aAK1n+PDYp),rSIojdO`Q=&7
pair decide&talk	426	ga=<uX:KHZF/ENTT<KN0G-HW\8gMJIB<\fUj0JG=I\^U<^doE`B*a^VSwUN6R]<\
pair decide&task	470	UIJ]Wa[E>?TPa#kCA>KqTck<OYLH1GpM[`>fsHFK^_7V?ZB>K=_=X6;HM>QB;ITa
pair decide&team	540	<(=j<8sLI>`SKISvi\MG>c.HQH[?LNaVT4-K*#0dg>YH[@$Y:cFEp7aXIHEKbLVE
pair decide&thank	492	;\KZGDD#TZQaEd7HWD:tECJEf\ERVZDTPTRJa?sB_[B?O7JFIHL_?Qb=MJWsZ7Y7
pair decide&ticket	459	fZeCQK<K8]THYBR,WQ;Y@VITddIr5),HCkXDNfEUOiAVt\HH]TM@P`DQwM2^DcR<
pair decide&time	593	CHNKW#[mFbO9UJWYUhVb4[MYZM_`HIEBTY>F3KNJUEdLsP8aG_SQkHTiDe4EUSVE
pair decide&title	581	0(FlKFLhU?fTO@UAmwJR7SZR=NV/OUJKQB85Y63m\<f8r7.AZu@=a4XjB;KJO,O.
pair decide&video	572	=P9NG`=FrIJf)EgQ``h6^7#%O3]/[MPlc8?dQ;fmUga?LB:99B4<\>bL>8^IJ-^;
pair decide&wait	483	A=hQC/GlReUHS/LCOYTYaYw^ORC@]D/EDg@:<L0vXaQcWJSq@^EDWWFdXZa0vi`_
pair decide&wish	413	apK@X6W@QSd5=XK:NPKQ_XMwMP:@Bc=S3iZ&UTRGJ@<SjaY<IU\FYQ2IZM8K[[\S
pair decide&yours	617	@AC@A6YmH=L??VHFi>CCDUYCKN?TKbj1WDN<HNN6W2CNNAOV[BC:I7_>@GYw0Y19
pair document&education	303	7`IHJ^/[2?.1P4GP.;UC[cIcGm/L9D:No25ZbRD7AglQ&Na^M@d>YX9QfGUwuTf_
pair document&enjoyed	529	MeGD@cPGf5Jm@KUPgl8?YFI1I7K:[aV_<:?7K?q`LU;9]/@7HP@Ic2w=,E[GH6X;
pair document&event	536	4Dtme;elBR\ASEDO_?hQFhR_9H[L(@E=.OABAM&]M:T\\DFwOcS>RcEJ=_GLjBTV
pair document&family	549	s\\^TgOHARD9d\\UV;^QYFjb]^X`:JUHYc[COcBJUOHmWkXM_PwJ>OJ>PLT[b=`\
pair document&feedback	443	==`\?@JF<9QUeAG+IYJO^bhS0JBS[ET<XD;KRiOg/[JXF]5wS)if[IW`Ae/]N_UZ
pair document&filled	584	I:IHPOC>XYG:\=9XPew4@8:SRE]Ca;\p<WPMJDabDdt=D]7XQA91?F@a^RJ.TArP
pair document&finance	396	]un;Yp^TCH<HQdFQ=<ROIKZH>4[iPM=F1m?SKYW'TV>iAUOis#s]Vnt(Z<:?0P`U
pair document&forwarded	311	RJaqYGTY#FAIjc;fB[IEYo`jXRFK:SE6FLcIeX#O?P^9fGVef7LTIKSRJbW^m=dU
pair document&future	641	XCFELPJKI\M\5PT[U@FWE[DIZQTMRKBCIA;UVWYAY\B^w$GEUNL^DBWQd@NWKO<@
pair document&glad	485	AAFW;G;GXBXfGI]2GOC;J:3\L:E6o^,KTH=XSPYThWHCY.-N[ZH\fLwL/^VKKAa<
pair document&health	411	CFSvVC[]W<^VQXHVVm0@=:D0=K_9VY;r[O#-;08?VYH[f;PMZE:kPJRl/PD)QYU>
pair document&hear	407	@dC^+@MUL#ZB]ZJSc.3c+hC2[U\JO9P3ZIIRVHQ;G>#AVB:YS7f,N<?[XC>_I_#R
pair document&hiringside	475	FW`e=4bTCZdHc=#]DIHCOMAZbdUO:^a8\GY9CBQWKFu]VUBLMS9[Q3@=K_O@iY@V
pair document&hitch	392	X1^>d`HCYa[\=ZAI>6Y^cCG0jF?<_aX]R;Q:PKFO=FKd>M[W(h#3S\hU*SX>OH&R
pair document&inbox	475	7G7waO[BPZUN\0DGW_W>B^HfKub4T]H\MPWMD_.IVQX=?XNMI*MKAI]fkl2P`?[N
pair document&interview	547	G^F<IVK>V6:\WlOXC5#:]MO?A]FQjLOU3O_LF\O>FW5h0PiGQHS4JQO8YOEY,]SG
pair document&invite	693	:X<7B^EFF_;XSULMCWSLB@K6?OAAUNJ]#MDl>=NN8HXbGV;jP;RJC`OD\PGLT7cP
pair document&join	497	)M\mOJe:TPI`@MJ@USKUTZ6PJFc?NbXWAlNPQ6dOGYl:l@K&:wPH`Mlcl[@SVIV=
pair document&keen	525	EZchm<MNSLC@[#QHmYaoIfS`CkUP3<N3LMHMGA?WMGlkUVQ^UpNYPFKfIZR<S[GP
pair document&link	523	^wYCJAO^T:S4WfMiN_@[OFX_,IQNc\H=SFbI/bb-SJ;S:L1ZFfR<WIH1CEB`;O-7
pair document&lure	422	BPi7CW`E<GYluL;8wQHOCUIed@`LRaG\C7P1LFT@=da7ZkfRX8GCKPU3Q<G1L1m<
pair document&machine	312	:tV)[]Q7AKT9G@7wAdZXqfK<G1WqWDH=R'uZPU^/A,?2KtRN`)vWl_ZCP=JCU@NQ
pair document&mediaword	448	7DTK@VYFm\8P@DZ[lGo5IXD)68oSQ_]44COPUUNHQTX#U1V::A2;A]MKG9h8`JBX
pair document&meet	509	Pm_EKMFE1=KZV^9OS=1aJ`SOv_HaLKYU\j[\FjGDe<LSBWpV]IbXUlUKhM5wMa<I
pair document&mine	654	mZ\P1=3X?*'=ZvAY3KB`Xej`IoD[9?ZJfc\KZnOD7FSe8tNYg=gABX;HZ#.dDgjX
pair document&move	445	TB8EYB[Ekh:F%S4Gg@vG>.BJN;J1aUJPQ9-2O_TOge@AdM=#V*28FV8?\TrGGnO:
pair document&not	738	8@Paa5XXSZ[LcHdBC^R3DH?QN7e5R\8HPOH4DIDS[?NEZ;PG2w/;[C[eAkPGS@JD
pair document&offer	600	4]`G;5\USU=KuASbhjQL:BVY;I=_fRMGcEDS;9bPGCAGC@TQoKI^UKwT:=^MUEK3
pair document&office	476	?FC^\[/FUMKPV.FHeiSNOQiL1P_8a\OXL%2@[KcYNdN<U0KCLS@^o#QB:7Z8POJ7
pair document&official	452	UgwSU8OSJBPVKMU<iEYALL<Q=1d;Md*I9W:/<?5BDLF5+;JK2VQZb,M]1lU#JQ76
pair document&onward	559	(<`qeCov@qnB@<3/khYFBXQfDE]14X4AdW2,:98\uDq?T:9fAj3GeNAj#aVJ`SVP
pair document&other	424	=RKhJXLZ]H_QQVI/bRTk#SH^4T[STKTIG7Z_VP=bVHD>J<2@5d:RALBi>SDUCM[I
pair document&paper	564	8'T[fDQdCOoI_F/MPNLHDDFBD`_LEKJUFFQJDbQbQ\VD<SScBhEBUJW[NWCFw0PM
pair document&pay	498	B\j7VLC41<D:ROGrdhIfG[PwAGGP[SAH`..DLM+:WBJB^UD]]^KYTM(]VM<Uj\N\
pair document&practice	459	0I7bP#kKmWFS5TY,5S;E;KC^gY\@nHITTLL[N67VjHgJ]mHLFq@_f6SP]EXP\.M;
pair document&prepare	611	HVK:_J^#HSVIWYWO_DXDH3GUEoUGKJH5II[TLXP6`E5?PJLZRV3IDJ@=P[Pdf=9E
pair document&property	502	\V]#BC9/=;K@knaO6E?gNXXG4[&a@LQM8ppYplTAP^6]0iqM\FUIGu3<WTa]Y_?\
pair document&received	484	Fm96NZ<X:],PbLCREA^M(+CTX#_Fm:D`-CN[/6WUFSP=NX1J:O;ZVV>8UX/,^J^o
pair document&recorded	498	wNMGJ2JHEK<GQgR\JKPCPRRhQTDJ9HPOYDTYZNZU<>YbVZSMIJb=JTNGMGGK^\Rj
pair document&recruiter	626	PLPUdFHCOf_8FBT?YYwKLUKF\=VAPPPOIRRAMIK`cWn>lW?SJPENN6+MS[J2n=iU
pair document&remind	405	AFFFbdh4Pr\JMFR;LPq6*=NDb3K:[Ka[GweG]DaZ6>`c[I;MFl7F?CZY\T#GLk@\
pair document&review	452	YIOvhA2ZXEQVF7K]X6V>WG=WRHc9?Z11PqTK<I+HlF@<XDWSHVetR.E<PwO3[OQ[
pair document&role	580	VgI3$P?jP64FEtdnIHHPPTh7/K:wZKVWKKh\hD_3N@8m6YVDc*ftIa].=/;f#`/G
pair document&sales	584	9K\XODhlARRSQODhde\DHC>9.(9NZ_eZfGGM@CV_TAQ>M#7J?MDLLC[M<8N-:NR9
pair document&send	526	CBTN[@F]YNZS<XmTj=NB5GO`jJR;F=IJ]ZO=INMCN`V8aFAl:RDPUSCOIwEMbMJF
pair document&service	562	CL0CNbZ_@GaYScYcDNO@C@H4bRUqK^AVRLVVK=KRUg5MOOGREL5wPJSIST;DVHXM
pair document&shop	591	OVN>CVWd@]QcEeOJZTVJ<B<7EAFP]ZXGT#<`OKl?KJ:D945fK=S_XN`WJ=J`=F3U
pair document&sign	593	LPX]FIXL;RD0`P=Z\NfL>CSe3.FcFBHE=7TMI]<OC9TBDA@fLAOj[Z#C<WGFALMS
pair document&slot	578	I;MOCI=KMJ-GqUPCIYOhAflUUR0UR3(KwpCWVW>_MD9MGWVOY<OcLI:D8WLWlWgY
pair document&sorry	420	G]m9B9FTe\INm_IL?B9FdpKM?C\FgN>>FkbPUp2J<;QwfPp]\CJkXaEROSKIGUXC
pair document&stage	472	K>:]_<_P.IJ<RWMwI=L`'FCSiD[??1g3^<KXYR@FPMhQOY[qPAKOXC/]XiDCZNSj
pair document&start	524	La^gATU^B_NUgOKUZgNB5NLJ8W^iOLRHwA7U?SVQiETDbA/^HHIWYW[`<9FYB=UE
pair document&study	628	>XWZT>U`6Md#]=G5`RMf<rHbX`EH*SCPVN]U\WAi=.RJNF8WFB>[oM;YWW?EGYCS
pair document&talk	617	FDCEO[]/vGKFMY=Y>ZFRKRXRwF<RZbAH7GGIWK\`BhVHON\T`@a5?USZO9fIU9`^
pair document&task	420	6^9DJNPU\d7B)MRhE)k;APhL]UU9vqhH5_YUPIYNSsJ\#PZT8H=J(ip/CdXBjDcE
pair document&team	434	Y?eT2`,@PV#:h-1;F[QT_cN3/UBZWM+aF]uASK=]4iY4MVOnPHFHB^:OJ=IROaXW
pair document&thank	594	NH1GN_82[MC`YdUBLRU@OG=;ICDCIYG_6Ee[IJ_LGiRFCg\J_UZ6H3^<w9_\YEIY
pair document&ticket	588	TVSBR;Xe7?cAK<f`PNVW=KGcGOaA]U;5L=HAJK>K]>KRPDUWFMO9c)NdCL#dC@GL
pair document&time	498	-DNcd5TGR_[6PHYkJFfI.T;HaNlOc%_a7K9'DR:0gJA@1UCm:[=VCfMZ\wUE^LQ@
pair document&title	665	LMJZMFVYG8PNGKGLA=SOI]MMGwaCO\T;U7LKY^DYF=LhQNZD2B;YLFAZTQZUSCIK
pair document&video	470	',2(uXf3\hF\9jlOI@K=>:E-wH`'u4wc5TQDcJp<VgMPUV`,9Q740Vl1mYS?Z4GB
pair document&wait	411	AHVfWDpQJAT<`>wNYZJciaVI7eMHDif<q9N9GS=Xv;MP`/T;^ZMEf7Bg<b3E-RX6
pair document&wish	526	MPDHM0NDg]A^=>=;RL?VwVTSI??ANg7^9Se9OV[d?cUGZFK3\Pb/?M^DFPU:eFTK
pair document&yours	455	=-It];gj^CdSU0NDeLORFkCaC[`OX`?2UUf#a\9F[4KQkDUDQGK7/MP?5AiSJdO@
pair education&enjoyed	404	;RVnBRA@.\kRaSZm[H5=cRo^46ChfvGFd6KOT;W`j0%o;=#EeI\Qd>`PSCnC@KKO
pair education&event	441	KM^K\M^V0]lOOPCDHZ\`PbGNLTVg:CVN9mTXI?5+]-YY?Um\cV;XCY=DvQ7Hw^9c
pair education&family	527	[GUA\QHTDN772oYY11hO^ePJHpBPTcDN6nfS^q:57OAn5mrmFKRa0w=-TMTp<R<]
pair education&feedback	514	LL.K8h8=hdDUJ;aaOD=3I;-0^OOD_.phKAS]wkX__BA4CgE2G6G?>_INeIRJDN<Q
pair education&filled	551	H3NX<M<HVN^XV?CXSYV:;X;OTB]<MDVE>90Y:DQCLH\#iKVPKe5KN?Gl/XaD@4^G
pair education&finance	435	MAAF;GwWS<'KJ@Y/ISXD^Rjp6QViIURQ5LPL]B.a7IFMXBcONRU`51W*E7YH_MU\
pair education&future	498	tGgI]IMB-RFGU`<`3^7OhQiS^S8f36J6#tKlBFV)E.DKG`AiMVjaLU>Hg[J@ZcgT
pair education&glad	626	QZWEQRFI?;IJXdMV;XAZgS?a?XJ_>REIFXDv@aQHG8;Q6Wb[UH[cGwOIXR@SD\,Y
pair education&health	514	E>BAqXZDNaM5YP]Oe6\1;D@\oLM=UV]wH@G6[:ZNbLY\;<U9<AV:>J;FJ_RFS:WG
pair education&hear	475	GLhOMGsDWJ9.>A2I<X4JV\8pGNedV/3GMjB?Q8^UE7iCAMXf:H9#SQ`&g[;BFMFB
pair education&hiringside	404	B9PL\HeBKO5?i@?IbYv8&TToX?W:P@:9b&?B7D`hIDX(f@QT=0+Kd(3g5#)8`(J1
pair education&hitch	355	I>G?/X.`Ne1,GB7HJM/)5S>fL=@>OZ#QO[0DmQQT\4p\./TX;N:`VmX3?CbU?AF]
pair education&hold	618	QCCGHQSUEvYHC8QQ^E[4BbBCEAKVZR]S]:5G;OKG?FNNw<9JS]OOT:Q\6P]F=VQ5
pair education&inbox	507	6P>A^U@O\wHJ>iCqK@SLji\LRa`CJNYR6SNiZMf[NeIDKd7Wk@F<6hRFKFKhJaJg
pair education&interview	622	VXH0>V4HLHWJU_C41;G__E=T=F:B;CFF'`wCZ\DBNYAX;n]LZFwQ9UG9Z<G\Fi^R
pair education&invite	622	RMR\M8=T@F^BCa/LJ-DLCK:ZPLAN/=U8]Yh=XXKSI1HbBJgIV@aG1H@[\Y#\@\GK
pair education&join	523	3QYg;UKUHRPMMantTHiG4FhCTRXITSIMT5<a_N\rmPU9X0;I2T7wVRMGI8,O>6FZ
pair education&keen	647	_Ng:P/JNF;@HcMIUKMP]n^WU<N8_4TBCCh[MGb8LBJR[+Xw_gDe\IGBEA>:NNge[
pair education&link	477	fpGhYX]C/_Y2TRK`D)IUVviHCRCUSB+?OXSVMYQCINHN9T^MK;l]9U,f`MMpOBDw
pair education&mediaword	497	EYKUXL`KQ[6@bYiKwXY0EONHLDY=WTP@f8TH6HGV_\]VVJ@PDXOfU9k`CAbFb893
pair education&meet	586	NIhT[JZX<PE6UQeSh>MTQUALNcS]@?N=TpWhA]O1D=<aSSU^M8b<6]FMe?#lLNH\
pair education&mine	499	`V^bHU0d:CA#sM8AJJKIK[^V9@E]PGQWDc3Z_MI1UIL`,ELRB*YhOb<PEGNUYR>N
pair education&move	540	wEa0:HMK5P)2acJ=5BDXei;NI?5VQ5C73uUh[_?;HELd2eZdF3WO<t=6=KSP>M5V
pair education&not	433	P7TkNK#GIa9eLF+PJ69jGwGITEOI85O>JTHIfG7;2IPQOAPSLL>8?BVXTPWk5[,N
pair education&offer	548	^SLE[lEE6CK@>H;V>E4mbPAv?VLCDZUh.ikw?]GQTM;<^a\NZ]JL?V91b6MPS\Vb
pair education&office	378	AbpTR5a](#k_t7/GdTvcRUEn1agN.FA[T53?4j6hGS_?M<V[;Q+jpSKqLi<9UV^Z
pair education&official	459	YOB?^R;EYU6\L=^OQXD@NBFBTUbAET@5HG[=h,J9J^Ow2bfEC5Bc0NjdZO5\>CF5
pair education&onward	407	;L%<FRtOW@F[TRM8OA(c:M77TkVVWTL^.tM;bI]2XZRwUdF>^LMP8JOY^X;jR@.4
pair education&other	680	TP?D3V2>6>ZjTDdAO11[PPGHJ`EE?DbdhH>XW`C:bA0@\TVGWiM==@STT:Mw?N)V
pair education&pay	526	:U[LP'iK?WQ7TpwfHjG'T'P^ALX7UnTVDROCU@`JYPPBL7RUPAT`^;[V?LL;WEZ:
pair education&practice	520	QZ\RWLYa:J>LTXIGX?SbY[DmAg4UG:*@1U]UKS`4CTLNWaGVnOY][]XAcU#`I\I]
pair education&prepare	536	RI7HG>JQBVeaG.8FH^>FRN8OjZSSM\eHM7DG[N#>MJK9__;SU\JP?/9oFG-h]N)K
pair education&property	588	#?DVTKfPaWaCI=ALRQM;8P>LLNe0P=]``A>OJ>[Ie^VHf=R^:qKTNMOe`MYMS%Z;
pair education&received	582	@QF>RPVLC<.??E#6RCF>@LK_N;?SNT-INgNO7KGJ3[RR?DUtM3>K^_k4AMW?hPv]
pair education&recorded	737	;E\MT\K=DaNFE7WNMN\LRPVLU[?KG8MUQH@cT8W\ITwD6DYWLG9[LYA@^DLMY?NW
pair education&recruiter	408	=A33LLXK?D:LK&;IKa_CTR6Ak]k1LrA5Fn[=C_UbBOawUhoPKM4<ST]=bjcJc@>5
pair education&remind	579	SVSkDVBO/LJ3d1-TFXLWWwZ9'JN[ELDQLVLrYZB9+;R\VJZRY0^?IpJBZ=A`U[5Z
pair education&review	593	iU^WP.=tC3)>d[G?D<khRmY[>H8^YC#/Gb@BUh^=@8chJTe\J5dH:_F`C@:LVkZ^
pair education&role	444	B#dRTVN2eXj`CPpDGJT@Q-9UiFiM/UKdNI\[E4ippNH1\^UB:EII<QeUilJHf[Af
pair education&sales	481	RDVeZ>feMUMAVWH#ELRhRp7WVWRK>?76XGWT?_S8U85[OOdnB:S9QPSIlG7YH2F0
pair education&send	400	B8cGp#e6IZ\AcGQABhfX9U]Yc5MDS8=3J4LCFF_h_Dh<bEbY)WK+ZF^KPg@1CO`d
pair education&service	585	^GYaJVIe>BS2W[=]LFQfXh]?US:nFP>RKgY_UwB:EZLlLbh\o=Mo.eDT_J:kON3f
pair education&shop	434	KRfR0>`A2WT*VI9bFdK6I@Mw]OLOJVB]C=AJ@?fZ8MU^4MATE9JHLpaiBX=\d?_E
pair education&sign	452	>SW@P?caLOC=PNbOUVOR^JMw>7:TZjKFI9M1G?jEXH[II#0weFS^lAqR-=K,XNW<
pair education&slot	473	GMJIc@m.ENdGI]GNZ@_KH_B[MCZS.F@CJnPNWP=#QF=to\`COUjjBM==OE(gJIJ:
pair education&sorry	473	J8uP:=:;-I+4kN#:EF>WUsOM:]5P:S;AVYiM[]<RPH3^IGqgQ>W/7Z$B^:<[PXAo
pair education&stage	506	]VWRF[JK(<B#^A7M>P=T2jLTHC7U/JHOAJAQ:IPVNQ_IJZWIRHFCACD<79;N?Y`G
pair education&start	695	QXdR>FPm?MHFjGJU]]RH6ZA\<M?]DJRXwI=YJNI:];fN8DC\54YjUVPONAF?Y=R=
pair education&study	568	_S[>ALNRRB&=FO8<Q;EP^QSwL4B]VHC&W`hg_N98:YGa/Qbc^OfIDW_1PJSSOb+M
pair education&talk	467	[TgZOpw.??:`MZGFZI@c]J\`KM3CUe>[=W`EeNQK=S/CIWaMLQcMOORMbD@[G?qh
pair education&task	621	gZe_]P8h;VE,a\E4@1HcUsHR<]Hj#7>=SbTRPnELMOTR>Q_UMHwJ<[>NS]FKHjCY
pair education&team	447	MDV65Z_RSSIDAFKSLCXUf#)G@CHI`RP7UDL2OGB-DLEEAV/a@SAeUO]6]UXd<TJI
pair education&thank	602	OT<R<Y@T84I1:]AJ7#,V1GE%@S;\2EP<=RdZ]sI1S^4]AoMSa9=V;oIAd78a4Y/j
pair education&ticket	680	JOUCV>^[FEN)[=DIUTKU[awZNKEjLACC9mPAGM=S<DVcSbPnUVbZWL9OQVDLd`UW
pair education&time	458	\SW=CL]PT5;0\Z;??\<WmP>ZbW0h/bRJEa_;PfRT@_ceCvVNJDhYQIH#a@QVSa`V
pair education&title	563	35$WTkqHj^AYGEV]Sa9@8?6?UJY<UH\LV7IL65dagTd4V1.9#U>]`1meL]D0o'Z8
pair education&urgent	587	FCS9DKgFgLh\=XZ5d^L5:CJB_S><wZXaND\1SOd^^QHK_B=FLFQ1WOBjK]EFU>IQ
pair education&video	562	QDTLJSNPeI1ZdSbX?5@6RKWMQcBaV>LECRDkWMF:NN:NJYq`O@T<#5iSXTJ=OR?I
pair education&wait	536	VEEWP6VgNVH+_OT9RNWSowWZT]OiIJG3FhM7pQ0XKKHWPCn_VP`>ZYC@V[VUAKDR
pair education&wish	464	bZ<?AKE<ES2J[L;AAHHuP4iF0L:\Yw4kANVGXASUKLNhSWs6]D[=%wQQ>eGY_MXD
pair education&yours	416	Bn]J<*Hb<15HONJEA;#MmIXl-2(w4MK1#EcR3c#569eoBJNpR4M=Z>F5IE>f`o`l
pair enjoyed&event	527	JE;6<kHUh;O:DN`Tno>?RM?8[RfDRmSYcBYOpDWQhSPQXCUBLOO#V1TYJJdcNJ=T
pair enjoyed&exit	476	\ceIFY7H<6INZ\APFHFg?OwSQYCh?GAgMBiCLdTA4IPjIVcNWGV[Ej6@]D<R3IX\
pair enjoyed&family	535	WZGYd^ZDGwXs5SYUGIPWYI?QZhYJJD>89[X>OOe8l;LDH_<SRHRRMQ]G]AM5pcI:
pair enjoyed&feedback	432	KO8G2G<Z5XPqEKZHV`OCVSK@DEU7@?OFR:9>Y?KZu]IFw<9BXm+RQRadDS<.@OO.
pair enjoyed&filled	554	KIa6U4Kf>V>:HbKRSRMU=aUDG9QOT^NMD@*[8O;MI7tnJM#a9M:LTNL=>X@9GHP^
pair enjoyed&finance	453	RVK<F8QLCR^NMK8ONOq=dGXLGBwV\TJUsKSpSA:F;;ZE8(Q9KJPSMNCkaC`cRWJW
pair enjoyed&future	424	]KQ%O4iD=A66CPS;5Sm\WRelS*1O8X*:4Kd@bTMW5;?F#dpcT69H@tB;lc:9]Ee\
pair enjoyed&glad	535	_[H_g=bD6QQDM[?3QXVOLOEIHCMN@\MNwDG<F^D]i6cRY1\a?F*abJ[e1=kJSVXE
pair enjoyed&health	529	:93^T9RPWKZGC]qDO5+0H13#nBcNWPM=DHhQUQ`2[E5Gm/UKO]N;RWUUSZdJkPAE
pair enjoyed&hear	607	iT\JR1dJXLO7A:MZ:8QOcV\^SQ-Ui>L3ZcPBWF>QJNI9@LanMHN\HZ3AMk<[WE\w
pair enjoyed&hiringside	494	PWR<NfWLT4_0e>;WGibTSaNKAcX=G#KM]EH[OKKkP\BIB?QLAM>W_;[aC@KnQEm]
pair enjoyed&hitch	546	PRlYH5XIBSKGIbMIJN5BaKpQ[J?\D=M;>`X_UH`F[^QIcib`CBt\@UACUwEumjDU
pair enjoyed&inbox	423	BSODjKH-OnM[DCbJGV3Mo[OdMwoPJ=9T<Ld^e:InQmQ&K>QOaDJ8U;KV[^jDqIcW
pair enjoyed&interview	587	WUDUB?TEKF;EDJHOpgPPT8F[SGYWM`BU7ER2GRBLGLAQcJ8JiZLYN8n^<[>?wM8J
pair enjoyed&invite	339	]f89VKCa[b'X4WRN:K3ordE&DK;`C]*BVw^.u>YEVcjqIXI\YCQ6eNVQA@.VL\LV
pair enjoyed&join	609	=`Y,GFK]\VE=K@Uc;\\Z[?I#]<1Ek]VCFiVPNFf8=[5^SLRMfCjeUUXF@Igd?=E>
pair enjoyed&keen	453	[kM++a8Db?JCL=HQwi8Ho9]SBZQknOJFF?Q`mH@f;O/LE>?Rh9WR[>KU11QRXaD7
pair enjoyed&link	535	EUOHBGJX\TJWXP^WEOKXPeGDBR#?d`OCAK]VmO`Z9ZYI:HOKR:G\oOrR7A2R]=Oe
pair enjoyed&mediaword	702	VLDPU0@JSGjJU^GOF_ROW_PKDfWRO:E8HYZA_mI<DJZR>]UP]GMBWwX5iH>bOLSL
pair enjoyed&meet	586	Q;gaRBOR7Ye(RNB6^SVODTamUwQW:5G9pAMACS?;Z6HC_:FNH\JM>V2lJ_/ZXZV_
pair enjoyed&mine	369	rKSe5bX[UOUZ_h6;VW]a^]wSdZf_SReNMpVbEV9TJWR2<UTUZohL5bRH^iaZQZ9[
pair enjoyed&move	421	NkN6/aHhK@^:\^H#MaF;Y<ZQ3VXMWAb:nGJUnEHQkR^VtUH+DVYM5@@sPIT[DC;\
pair enjoyed&not	746	UOLW>b-HAQPM_ZTBNJ;USiW\9kQK@@O[OUPege4HMGSLRFPFJ?MGAHOS\NSwBV8[
pair enjoyed&offer	506	sI_RKV8BpBCZPbb?LK?8NEcN7FESJLOZTwCjIS5N@H6DZSWMHBMCKXM`B)I_gJ9R
pair enjoyed&office	550	VQUJ<PDmM5N4cSXkRN\X@DSG5Tl=9GDLRNY_\A>>VTGA`CZhPZI3BFTw=SSe@GQJ
pair enjoyed&official	665	UM]PPMJrBH[HhHI\_[YUSQZB;lR]F1:LRZ@UN[6RM4PX[ElnTH?ASY-U@M9TFYFw
pair enjoyed&onward	489	XeE+LR:;s:MATp)@#TB[eEnLRFKPuQ6F/:w:]XV<-gLW:ZcNaGO@MaO2ZJ]8WZ[T
pair enjoyed&other	575	TBR82]28=7@NStUPE-Hr]beA?P552LWI9A[UwMq/?L@JQRCUM1P3A8\Lh<=m6TG`
pair enjoyed&paper	667	ZUeEEBH`L;<4[^[?6PPcP]_OPVD\8B*<.g^;HbN18CAT9WwbaDS?K_<BUITQ[fFb
pair enjoyed&pay	550	7e?:GJPNp>iRL?cB[`Z9K57INQH5wKQf[LDNSTc^r<2WP?KTB`BVU?aPHXeJWBCH
pair enjoyed&practice	592	Nd^Q2XBb3=@5T\8SM<BXjpZe=[Po6E5M`d\d?k1S=HFwK`LNR5WGG\<ChH<R6]N\
pair enjoyed&prepare	498	]]ASE=KUEWZJW_UV,aJN?N]FED3bb9YRc[NwO_P:I@SQ;GGLJRZNJ,MK[E@\/>?w
pair enjoyed&property	498	8TDOHa@HUKhmHJDKQG9CL3BU`QH\tMeY0M3KL=_YwRISR>WG[8T?CHcATDaNgN_3
pair enjoyed&received	449	YUQW^9\(W^ZMJV(D>>PS_SMGMi;BB8Q,LasSwWOGGjCQC[]Ah:\]0P<9XO[qXJ7j
pair enjoyed&recorded	485	dVIfE<YKFGKOEWIBiXCYTZ_bjGTV]VIRRKV;PgDNRJw@JK[P>[ENH@XOR^L??ZK^
pair enjoyed&recruiter	388	6g:V6[=NJcCN6GVBXR/C77G;[J<W]JgiB?1jP=bDG+;BXPc2O>^P8#7>^8LKJY<=
pair enjoyed&remind	457	@NQQsE9YY<mJWB^KwTNAJ<SZJTuKOH;Nm7?4?-NeYeG3g9JJDZXAWG_\'`I;p&`G
pair enjoyed&review	452	+V?0IWCMiICwTOH_RI\TZHc2?GUAX:EN3g7UlDbr/dJLSFQ,MDZQ;M*9M9[?MeT-
pair enjoyed&role	465	EodV]eS<dHRMhg<64RDA<H_/'jBDAU]8IJhcg._HU6=m7I%\IUV#Z@b_'YYMW8Fj
pair enjoyed&sales	651	RQC@NQFK[ACMSHC#ZR\U\AUPJ@GMSS8VXLIEJJLbLRMBHNCPTSKDHTGM5Ln0iYXH
pair enjoyed&send	659	RTIYDvL@_+;aMGC>VW9XN5UAEGM<HFSeJ>;gR,wdV^UDLJ94IVA@[8[OS<L[NGVG
pair enjoyed&service	480	\0INm>d\lwWTX8FMnW3EX9BJq;.@`h_YQIEAUPiN=74<F=CTChB_OIUVRNeEVL@5
pair enjoyed&sign	570	:?H=FSeI\UDbGZTAO]fMZARBOe;#uQ=TK9;>aN]a9`FB>S2MNAA8[>u3M[Q=^0RE
pair enjoyed&slot	588	V<WGa@e\TBTeKBn7cV#ZGDE1JUb:KhXFHOLcG3c]aEcL`GFJU[`\CEXSHTLhJH?H
pair enjoyed&sorry	517	NURfAd/O6Ca\eC\RZMBfQY^G7TbTHSjBNShiRFDdkA3TWG@KN;N0DV.wS5Oh7<Fu
pair enjoyed&stage	458	H?TXMB\WaPD/PvH7XT9#`^RHa][FGB=$(<hvl5R(POOZ=bO_V9fCPfB-,a@K_ZM2
pair enjoyed&start	441	?F)\KW<3ZJOvGKpeF<:GNZY9W`_X`a`eeD_`REBUo[T2eD08#TIGOQNNUY@cA1Hh
pair enjoyed&study	545	cjR@BR8Q;JB#:lNZK(LZYSc:HMP\1IeBIVXZi\FIV::iIfYX[D`Z5\&>T;9M<bKP
pair enjoyed&talk	427	ijUZQ*NNG=L?bjXH@i0n?Wp^Y[haIE]ZS4HgF]B:7UG^SYUkU=j_fwYUCd<mZ6fZ
pair enjoyed&task	428	$ZF5HS1Ia3[j#NNBM.F=SS]&OG.;Mb[h@=eCYHf7RaFLVU68]I_a)@=.Y2f8JWIk
pair enjoyed&team	460	N^^@`ROIfN6F\<R\EE>YYNZHVHJ;R@waZ7Z8ZQ3RLP&3XO]ERbYaSK`RMI_CNE<O
pair enjoyed&thank	609	JGtJOIpGJXX9oTFZZMReOo_PEhuN2JIb_F;:8O?SY7LE`J=WYwIF_NLjG\?HX?Tb
pair enjoyed&ticket	414	<G:<7dH>V:]mq6WKRW:?e>CH3[OM\_qwnN1hlF@NG]@G\H@R\?Of7;KZD9`KK0HE
pair enjoyed&time	478	2J[Zj0W@^XYI;U[:weE3G=`aiU`NJi_UXFIA(BGgT.YPP3DcUML?@EbGNV@GcIHN
pair enjoyed&title	609	5bU'JKMSS10MMKUpNXKF<M]=QQ'D`W+\9J\@Z:dZHS?F,1?@c9mwSNb<F5YPa9SK
pair enjoyed&video	467	[OA^B?16c<:MM<9OYe>RDDPL.M=*:D#LDM`NpYHWZ_<R=,X3kFXSTOA1+4B2gQan
pair enjoyed&wait	537	<LPM@nAHUEedXE[L>=JTGiOOQnT:;?\mKP@qb9FZSO#A]AEEODNH1ZKJi9Aa?XDH
pair enjoyed&wish	581	SeX9f0JYeR4Z?]DCBHNLUXZQ^EDW\JAA@avMHPdLQwCkH?hUPTVO>aJ(XWfTRQKX
pair enjoyed&yours	600	5SHMK\?=aLYW;IWK[cIMo?P:MHXPS[U`5FY7LDaWTRACw;K2kXjH^=fY@NR+]EK0
pair event&exit	390	?kdw7>ELVbJ@TM:PSiiKZiRq<TA^/P8cIUfMep;f4#Tr%Yfir.Ne[v@e63-\EcvT
pair event&family	605	XJ<CNVKHEUMI<KhTQ;K8DWBCG3[;^Uw^^8U\=&_KjIVR?CH^6_>QPLII^KNUJ?TK
pair event&feedback	433	>Jf;O=F\[3`\J_\4GP>=LH@bTPSDh[aR^TiV`\ZHYgER\sIYLSLj<CZ<wn]^dN>H
pair event&filled	421	>LaBbJDGHWY(SWlQ9jl=XZ'Nb>@@gr@VEGTc=Vc?HPQUQwEiTDPPlZbB^P::Q/rJ
pair event&finance	542	ObwJ;QSHSKEHTSW/DM=UaGj8<_<^b95CE`PPXcWEHR0jFJZRPKbU4aD)_DKFYs=H
pair event&future	563	A\6U@MRRSDW8wBIhq6`Q@]M[GMe\K@IVb8M]QBOVJ=PCPGG@^OI<PNJ_haEG^O/W
pair event&glad	576	K@NnMCgBaCX#X\VQ]_GSNajlOKHIDRG9_MDD6HTLXC]mA;F`PSQSb:;aMOWfZJ=X
pair event&health	377	h6j4b,2J=wNVK<I8WJW8Eb/p6P@@J6<GORG*;eS-9OQJc;KHHK>HD\79cO?Z7@cI
pair event&hear	505	i_YR7H;Hw8?dNXkf>6<HSQ`KdF7SRQN<JG'ZNdJFXTQbJ=KBXWWh=F`8RH_E7LQ;
pair event&hiringside	393	_aJCO74STQJb&BHrlIE>ISEM);WL<bftpDW9=4DXR=ZP=23LR<>gw4LT>1J4R7h6
pair event&hitch	406	nWqAFHW]=DNFugK)Ie0X_wILPlEj$'THL`Nl@[n?&:EvWQWG@#aFSA/UU=>hBb`m
pair event&hold	558	`^_K7P=OP4H.ZTDOFRNcwdbN[ZNY:5=ZP[RMBK\\CXTY3^ZlL8bFJ^GME?%JY_IM
pair event&inbox	429	GS;;@UD=Sf*EDlFFV#o=e0E:@;=jU[U>]=TRG_dF#LcRXE9AZ&Q`PTKPRA_C:^N:
pair event&interview	420	%L@_WX]O`MJm7OH6V?LIHO=<V?;1dPV[U`J:mBLYlP9>mHn;ZX=L5Dwq=AgM[/U/
pair event&invite	422	ILkEV9<JPEFaPKS#<EJai5wCXG(MD_6YBZ=F:A?EOYBe6T^HHL^Y7e:?AbWZZ[IN
pair event&join	684	[Xg=>JGJDEBFLjLH3H>j[lSQAT<e.FA6Woj_Rj2A0YG[9fLw[2v?Hf><Z;CbT_Ak
pair event&keen	499	VVNeaLRePGAZGZN3dfNb]NiO:HA<TXqOFF7P/<(]/@U6K7Hi\@M@`De^J>eIeGw<
pair event&link	719	KC:PCNHcU#RLHC7^VH,KE@ODIDOI_cWQRIMBENDM4XIMB7MKT5QONMSZE8\XMNQF
pair event&mediaword	389	N]``J\,63?;/PY<[N]?7Ndk`RHCQZ#%URUb0TP#JB9eV@m6TNO`>bDFM^-^`n]cV
pair event&meet	650	KTYJOEZFDNXUVU^#^R@WMKMNXSBJOPaXD^P/K>TFYUH;_XFC[Y]ET:ELKFGJVFOK
pair event&mine	382	(i^h=L.KUI^`gIBQl@ASFFMf;ZvC`[;+DG#GWPk]QPH@PZ;J`UG@A]_R,DbUn=D=
pair event&move	536	S_Fh<VdAUG8E_CI@FV3b#gSUAQ5YEY(^Lf5FNq;3U:Of:>hV1>VbQWZCE[E[`MJS
pair event&not	528	L3>5gTYKMf9J8QX??ECfJ=^CweCOq5XDGCF;[Sb:Va8FU_USQNK7SDRRTTFBRBTD
pair event&offer	521	W6N2>bRLke>@;YAD9T,aEJNJOEIKbMWh>P:RmQhX@i4K]aKAV4O13MUHw9=RDZSS
pair event&office	397	rTA#KZ8QU@_U?E>JE])CQlTECaHY.NZA_L`GLZIB>V5:Li7F5ZU]IN[TJ;KWIC`@
pair event&official	577	QSV:RIPC[YUNFHP>[V;DH[=7UIPH^O>R<KI8`T^UR>V@T@T>JT#^LMFEQTJNN>L?
pair event&onward	751	EXhQUELKOTIEMUaT,^E>SKTNbH[CJJQFZMFHFJN#@VNKWfI?OEIIMAHCHWTQXLFF
pair event&other	547	SKFMGN;>F16>RnM6@7-TNdoR\`ERDRIUCMK`wdLBTX8aITPREE`>?aJQJGVbD\NM
pair event&paper	612	UOeSYNF\O4GAYGJ?]hLdRELIQ\HY^A+D>baSJJEHX<PMI\TjdFYPfSMX^`a]wKbX
pair event&pay	537	CAUHRG^_ROE@V9ISkvm>EDCURKJMUZ:wBPYAL/CYASb7;F:=CEOJ\XVGCFOQH4YC
pair event&practice	543	We_]ko.a#FEXRAC8g_MhIHUQEl<5TVEiSE]_kIIOUc-NRRITsHVI[EN9nG>e?DJ`
pair event&prepare	474	4Y^:N72PSVBVPGDu?)0CDc?S@\<FV\]5)O@RcNB<[M<iBL`9<:YZ/4S>?w\F<RdK
pair event&property	488	/A>Gh_iVZ]lYF=eOCE[aEEVB`E=;OJ`Lg02Hr7jMeWd0C0@L)=93Y&J`PXw;N8?=
pair event&received	594	VPc3JT3Z-?F4@n5<CVFYXJLBYQ.Y<IN>5LYfL\M4@B[^.nU[R?QI5w4DR@H[EsVR
pair event&recorded	524	Joe3PG8NP]5JIJ9P%Cad>feSZ\.VQc?@MR5kHc86&tQ9-Of\r>W<Jw?F[3@`^\Yg
pair event&recruiter	363	L@T^L_BNTJF66>PFV.ITRf;S;_GPPFf`h7R9kN^8%6En0BL4JD\VJ6>KS7#heF5E
pair event&remind	616	PZ^d@ESJ;XC?cM>MeNVh]RShQaHc67W`@PL?OXEwEORFQ`EMhORDL`*JT?1M@aLa
pair event&review	587	@MIB@Z9P]Q;HEDAJVPSLDP]LDNl;BsTL<GwO]SSGHRMAeTZQMF<16?_YOEQSNJPC
pair event&role	602	=M@MNQcLXcZaJIP?UQOBZ8>#^HN1bE=[JLF@N<ZX]iV==OEBQM8DNJu]WLb9X>TH
pair event&sales	576	7BHNKwh=lRcb0FLYWm?9>@YFjP\:LU`AG;U<`?eQ[\>8WL@EAY?5c@J9RWSTjAJN
pair event&send	580	<9XUa5TgUwNU@VZB]YW6EE=MZOT?\iA/LA<5PTkJFMU7nE`a<iK<\QLW>`dH\GDI
pair event&service	475	1/D`cKE-cLNoNU>HR^\2U1?/YUD,`mbHZEP1bJkpOCF:ZU29K6U@Z+w6C`]:a(C:
pair event&shop	352	:Q:aDD+\\Hn<7Fa.C$RMd>&FiKW1Rc/BI^HJOIPUvKLSt^f#GkK.)>['HWGbKIT)
pair event&sign	576	Z\F8YMUNhV;^3K@Z+SC\ghXRTS=Enw7J1BQ<JMXYE_?D[]KCj1sQqXK5E^\ElSH7
pair event&slot	324	CX:]UvZ3ZOc3PwhEF]:-a4@sfgXk;SKfb/bGQLo7lh#PE;e[Mbd6BXE4Ki@TY=?X
pair event&sorry	642	RXAULC\U=5=FWP6BXSI[XTTEADF[^E:QMfBdSf;P6wPD1Hq\Z7_?QdQkIVZTFUWI
pair event&stage	748	=DIVQOEDIw[UMIWLhKNPDGOZaN[:LTQ?ZLD9TCJV^P^SdPDEB]IBC=FWKXNC_NIL
pair event&start	451	[U<[4VSRHY;9NcYPtV>3.??)>8Rh\V\QW7@sT<F5=LCI=]BZ3CLkE(PY=W#[0`<X
pair event&study	506	wZMC`VHGTBQBIE.H4K<SNHecF=GESM@O8J\1ULBO9_EVQDCdU[A=SP@MK-JQ^Tg`
pair event&talk	685	IQ#>V\]Fm<W^X]WQIGHKc*W_L]IOWQLHOOYBUH`RGR?WMMRBUFT@^IZ;ZMDD[R>P
pair event&task	491	DDMMgU/*QRC[,lRQnO86wD2DRoDKdhQZI`gLU>FJEa<aVppD;FPEU4j(fN`?`DP<
pair event&team	477	<[M=:OARf??Z/S@dQGVW;/]SFL]N_wH@MZ\EH=njPPNPJ:9WYD[QXHcL?/EXMJ>I
pair event&thank	541	GUKNRM#>I7GZXK8cIH0V^\YEGi>lLUHIbrUWhb7QIc.YMceId<]74PO6RJTWQK6`
pair event&ticket	478	^O;iU=Os.@CG/LN1W:wTJU8mK>1PNNQNVEM08a6HU?qUQMJIEaII[k0J0FE;;dLS
pair event&time	490	SH[E^;OHUXH@7wP9F0EQ<[J?cFKKT];?UPIFK[W;YO[\c_b3R/SjGKPP>sGZ;K<Y
pair event&title	536	;V1FGdHPLM`oXILIaW<NV<?3BLTMhPRaB@FG>0_wFQI?_N;0BSK=M@XMB@]FNA^L
pair event&urgent	295	[TMKR\RN[/[=6tWWD2uK$_J<6YeR,2r.Q_i]@[:#SIja;b3lC/e:H[;Hp6EgLec[
pair event&video	483	f:b]T8PQH\Q#OU]X;F7UYBNYQYJrQM^N6tTTbNAWQYHVD]^CRJYW;L@EJV<Z[d8?
pair event&wait	448	XPbabIQqSXMJWkI]O1FN9eCTCHZ\Z^U1Kg=,_Q44d#E\UFUT>SJM<PF>;csYC:DC
pair event&wish	555	ZcJ#YP?KaUPV@A>>KiMM^(p`V4;CkW4F1]@5E_YC@W8G=_ISjEJR^JP0@<\NqW]C
pair event&yours	460	LH<0`Kl]dLA]5;dGF8ORJ;KCF:ENE_;6NK]RMH^MNwJ96YJTVA9LHVRGJFoIPL\Y
pair exit&interview	586	Zb[V4R/WEFC@fR;LSBP^[QYj$R4s4SKFc_^ZXU#Q=ADT5jGbi=eE>Y)US(CJQQMc
pair exit&keen	520	NTZRYO#aG=:T_Z@Z5DNPaZai@e9_B?KYYdisLd82/8b`.T`[d@JP[Z?akIKc?[a[
pair exit&meet	375	APYfS]2[3ZKpc<<\bN8VO`ODeYCP@LKr]S_jLcB@G\JSRYkiDKCE^E`]X_:TO#UA
pair exit&move	367	VRK8Gb7iDKY`KKmAVATqEN8wL?SB*GJPX1P^8V5FZHX;Sp<ft@K5f_(O5Sua^/Uo
pair exit&not	476	BOeNe@SE9KSfXcR>E`RD@qAc]Z^DKC#aSF^GWRWPU_PMM^]RTVZ\SKi`T\;IqI1:
pair exit&pay	552	PV?>XbT_G:IIQ^@wDV_S]Y4ISEUSY[@=kQDd_JTHMKHFI\]hW4V\ZSHOPGGd>O1F
pair exit&prepare	450	KajT1R=FCWP.GP9F?;?Po`IN>W;F^G3P>dm][lN@R6>P,VYQfPnGJWjGaMVhnw;S
pair exit&recruiter	693	`]iS9LJj85I6jP@P@FDvbsYdHh=[,/>Al^]wGcI8?=KaAn_^d6bU8_#MZ=.t0e6h
pair exit&remind	469	UXNNMVCUK\S<F:NP5K$=WONR<U5FA5[Ukp`jOO;EG97fKFUJWFpHHw(iVEXfJ^^E
pair exit&role	536	iKlJSKAJAJJ4ZPIl7M=eYRQw5P;\HOEa9^^bTX4RI)[U1UTJm@Ya:^SCiFCRCWVj
pair exit&slot	419	ZRV6[QMu*Y4]<Ug^@EN>RNRa?le-PCS[VKT:kTU0KLMLDNi=fQGgLO[qCVK<ODwU
pair exit&sorry	582	EcP0EMFJ5K6K]B^W8PUYNA=dOHOI/9BTNLQPDXK?N@GM@PT[O@ELZ>#CLbSF_PNP
pair exit&stage	523	W\VFaPAS,9>ZPMEoCUOWWZf_HM?IAM?E?PUH^B2OCEYDLNAFl:[LUw3@O6ZE9]>^
pair exit&talk	555	R]hTZR0b6FQAFW>]:MDdU\RiKu3TR99RROVFLwJ@9ICQDSsV^RPYSdIbq=XX8^JV
pair exit&task	391	UWfdC1O?E60amLIaW58i]wSg/W5lCST^q^ZhQk;MEYYg+Yobg,UjXZc@c8;_9nS]
pair exit&time	681	hggLKF#];JLYaK4]S7JYak]O9Q0U:?GB]ZLmOk5AGG@bFh_Vc>fm?`<XU;FjQ[T_
pair exit&title	619	\?NFQS8_DRL[YTZ@iCPSL\IGJFLDI[iB\?ALGUbZTZUIRSBF_`KSIRJ^I=gSOIwG
pair family&feedback	477	ajmh7S1`A#>:WOBC8RDQac^h8R5^B>Ce\Wr[c^>j@HOoEU]fW=_fQ[GL[//cRPY\
pair family&filled	437	Xe=FA;_nATTLM@SKVcDd=EFDGW6QW;J=j<>IGS=NRKXCV9WIUenS\=wQMCPEULSM
pair family&finance	477	kKUFiU:NHG7ZZE9w5SCB[SCJPM5bD?A>nXFhO@H1:^WJ7Ys]QC`X=a1It;Bj,[Is
pair family&future	529	\cSI?kD`NP3=COeDA6HbFVALVLGYMCh[VTEwQMlG3XYM_g0ZNEFP5POUa0bHfeTj
pair family&glad	401	L3BZ?WPqTDVOIf[EY/F:`TI:M`=qI3B<UN4][VMQfH8YVhsQsVP7:JGCb[MnPI1#
pair family&health	802	ZR`AFHVX9L:FVjCDA;.bQwX_GiI`ETN,E`kWi_R<9;?a6drSNVK@8kA>kQ;U;Z@U
pair family&hear	654	L6SLggI\N`QVOV6\ZUeQAAHMbB?@OH<VMPAX<SGPFMf<c68cFdIIREXNcr<.mKwU
pair family&hiringside	589	OTnmv8[qSjW@T=:IDjSYKWN]GP>7ZW#:YYI=88MRS\fTUZ?_XQVZXVOR5gWQ\5\\
pair family&hitch	410	g>`Q1E_S<TJ4\C:IOd_SEWAUTFMB9?QC?wZ[JCE:GRWO*QSQh;6[d\805J\mC>Y?
pair family&inbox	532	X6TBcS4?>^CHM,MDOaAD_GDV:LXDF<0G9_@O?YYJ>P[KDD8wBNKMVTS5X]XGe1l\
pair family&interview	618	ollN<Y4f.3BBXdJO<5>enXgkJ[De*#>TJgTq`g>?6HO`>Xiga<^tBs0@gCBjIl]V
pair family&invite	560	hGjlBC^M([X4a5gURM=T]ZSgLqR?N9fcXd<Ug`*CW,GDKY`SSB_cE9/Iw:/^BbHG
pair family&join	427	T[HAFMUK<GPIqVPa-71`w``(HXOh>IHmR[Rt]IB[DIL[9G`TY=AgDJDKk$Gk[\AI
pair family&keen	444	K8EJw1`R[jq_;bW6ZETE`ZD,_lSX>%\9LsE(EYJ*U6_kWui+7tcm/N?/aeALSU88
pair family&link	531	aUR`^^XX6ZN*QM5YI9aGITJbEEOLRF;PVNCVMi5O[IcDRY:=GV^bLZF[OD?UN_wc
pair family&mediaword	701	RNK^\QSXHNT/wRKPLS4HQLPD>\MAN6GNQMNP@S9K5FANJPIgZ?<O<aHUFB:KHXNL
pair family&meet	741	YOMCJT95W15GDRQ7GF4LwUcBO_@KQMCW=GpFWIcPBRADBY`/WEL9Q=b8ZT]OVO[I
pair family&mine	452	S,.@Uv[DPZAY_OKAM;59PJbN8)<OBHowU@<O^OhkbSG:X^iGVR@:'?ZahYCY<T\A
pair family&move	435	CB;OlQ]ddgUiV6KCgTN??gDh28R?AS^8\m#TOb>X8#Wc`9M8Gw:R5f7O6oc'KAcT
pair family&not	531	gpeGIL;J#^JJQX=IA<EbZ\eO9NQb@E@B\VYPLb(\PAZTBYZQ^4KWIY@ZTH@i^mOT
pair family&offer	609	ZfWTP6^Y5H,EnfFQLVRESHATZZ?KAAUDCDVXJMHHL#:e>RV_X;MVKXVHQOHXN_MD
pair family&office	431	hYG:\=G]AW4^JLPV8D>XMwDOchK\39&3.P[[\QL-3QST>Rlge`LVCkDR`Y\KRP<I
pair family&official	481	7JJJq;NVUF_XI@EPZ`]IJX9VYPDH]_O^7F^7I4MZ\@sIW7[QRhRlV7N]HTSHW6w0
pair family&onward	358	ZXEf[BRQKfYBlNNG=OBPVc:\KpTZ#CFLOw4MY\?Eg@_0l-RVLF_^@V8FCB:]RHPS
pair family&other	835	BDI\HGKR?MYPwKQJVBVU[`LV1`oN@HXY_=URTI3`aEN@TRKI@QDG;DGcFK;DTDX^
pair family&pay	797	LND<XCcWENF>bNMLZa^8J?9IGAPH^XTLI?=ZJAVTZGS9=JFwCGMVhNQTCCHOCIID
pair family&practice	705	gmfTRYCB9NJ2YV=DA3M`MqftHhEdB;IDVwdGBmDEI6KSKf`O\A\U7d;WTI4bAtBh
pair family&prepare	568	VO]TAE*nJAKD\jPSC94YXkZT@\9Y/0SLkXIhFoGLGACTVf<Z`Xd_SUIWe#7iLU.\
pair family&property	546	McLGIETbDTM;DOQH+KJLRR9L@GNO@#XDdDRYQAR7TS8If@]TPYJK5@I^8K@MIFPZ
pair family&received	574	OWRHS:2f2>;EIJFNUFJLDi_RRT:W:NQI>L_]]UBZ8K\>:bGdT*XaKb=@o#IbBQIN
pair family&recorded	346	T^WK5L9AK%^AcdI'A71V\e`J%`KUB[?ah`uDWt;\C5UTB\awfRFr`]ETC`Eh,j]\
pair family&recruiter	464	Rag^K,_IARYK\?La<v?SBOUwMRcC,IH?[g6KJIU_NK_9SL:iJPC8mL4L[_-Gp@IF
pair family&remind	656	_qP<JB1b9S<@[BBL^MMLaShI/H7ULNDVS]O[AWIF#^OV<b[_b=UiPTFQe4MYVmIL
pair family&review	526	ROc=`0MEHd>TVvObW>QSTYaZqA^WJ\DSHPo<IlJ<Hl:]0_PC[HH9EkEH^f?R>XIw
pair family&role	745	UEMONJ4ULKAJNYN#N>;TFTDLP_`Y@8JELYMLMYCI0EUeRSfjDLJOHRF?HSI]IMKU
pair family&sales	494	=RY67#RU^U?`VW`l``SAB;0:G7c6pFe0?9AK=(^LsWNXSB\_5QUZH,f3GlI:L5F6
pair family&send	383	lFn8A64jGeN_w%BZNi6`n_^f:h6QWR09XFYFbh^sDFMW45QELIK8OgVVPX)AfSfT
pair family&service	774	ERY2P6`w3EQIMaV^X<[JN;\MC:MbLRF=\WS_DeD39fUPJ]\XHRagFH4LUSAeIT9I
pair family&sign	659	BP_GU?fl7QP>\AbYOaw?ILSO[AcUM^bEXCIUJHEFT*T[UERdKY_R_WH`EFAC`KV8
pair family&slot	462	EFL;adJc;O2<Zc<g=YXO\:\GZ>PXHF2fARUY^7Ag26rH7Cw[^UuBJAGDYU:3p;ZO
pair family&sorry	534	Q=eP=:W\II-0wLCJBYZTDSMULLEbTP&]CWMUi`FDR8BM8>DIDGJYRjH5QkBN=GKA
pair family&stage	537	GwBPH\OTFTZMU]>lFT>-FSIAKNMKPL[KFEKnZ=ISDTTGMr`Ia:LtKeb[V>?JXA[U
pair family&start	416	gbNXZAhHFTK>XH6H8=AMDb[_;`i`^ET6XHEWBNN`DRI>NBXwR[OlcA;MW?UWk8]Q
pair family&study	360	k^b%YEBf_W:cIr\0:+H\wVe;JDdMYNE)6[aPPLi>UE=fC?e[gWJNK1QS?]=A\I;F
pair family&talk	589	1IJSIUW;rVZZEO\8]CN:VK7@lh]-iILRI?l2b>wBf^7/[YX4^\GHKLjGIPXNcQJF
pair family&task	492	ZGU`QCIf;MGD[[1WCX,\ShUb;PCgBH/<mw\@]aHF_PfbL\W[QaWdJ^UQULsh?FQV
pair family&team	537	^bE<7Q`;H_La`]EJE2TXVMI]YgEX]9?SHsjHUpMg#R>TLSYV;Ck9Qh&Li@=JTNld
pair family&thank	746	GM*V:gK.H;TZoDpTV1EFGXL@IdE>AOXacBBVbBEFbM#<`HB>OY;H<D<h\=FfF9KT
pair family&ticket	571	BD;GHTGEA=-FNTTDK@RGL;M(]Un>D9wYNTGm[VR\@WQSFUHkUK<V;QB3g6FAEaCd
pair family&time	583	cLZDeL^X0:E7m[E<?IUQcOFMO=Ot2@ELLwF]CS;F3>j]0\`ZMFmLDK18DLO_LZGY
pair family&title	534	EYJX>C\h?=]Q`XQZSPKKRHSFLVUXL9D2WLCWqG#>[Be79^U<POCkCM@DTW?CHGR[
pair family&urgent	426	GHMZ^j8LTLVBkBmWR_^OAhRLKQV5mqQ`\?WOQU#`Z881:HwSGvYsQFE[RG\W?IBe
pair family&video	464	Hn^K,f5RQ*;ZON9g[UK?w\SP3=MiWg'9UZO7t`5j0l>]?<PNr>[rVMf\;>I?MbnH
pair family&wait	604	VLLPLVAE<UE;eR3K;-7J[^R8FPJ?7#L_b_MXYX;[V'V_V7^H5FUVDcIEO<Gb:NXl
pair family&wish	503	@lJbEUL(XA\[_?X;`6OLYPK^KY_:LD[`nDMtwGCnej>4bZPLq>CGUH:\[0Ok^4S[
pair family&yours	623	8DMONl_K7j]Jid\sQF8EPP6BO[SbK(@MI^UjSN(3^PeOCXVRFG>C5PGZwM'IBKR]
pair feedback&finance	574	MWPAMATTDRKBYVZT;?AZL`CIXOCwO<MC5f^MdQ+KOA\Y<l_QgVKScJJP]l5gNkPd
pair feedback&forwarded	465	B?VeXCfNZbwUNJ0DVWV`U\]LhdS:>*TTW5OI?>:_dMTAo@DWJZI;SI1E^mWPkMZH
pair feedback&future	474	k#NYUAvDFQG^bRuEQRO^?QHSG[68PH@9WIJXXRP_\HG;HjKIPYODPEOTF:GO\QUB
pair feedback&glad	450	NtAk1[SUB.Y?kCoUFX\IhXTC;Uf9EL_Wq>?wV?hMT<=?ZHN2INSKPJ_O64`vA.@L
pair feedback&health	389	uSa>?1?YI9F>kPCTPDS\jdQY=i<nZ?>/hqWiTVE*]*5YWsWMw:h9IO@Wc:6lK`RS
pair feedback&hear	502	P6TKaK^cA4cbOLX:XP4aAF^PMcVCSCbAOTCLK#2nOOT>`=EC<OT8bB;df=C7R@Vb
pair feedback&hiringside	420	v\_D@+96WhR,DE<`^+RK:2+]MuTiQSYRQRC<*JYR>ZWNTXOtg1[DJw>PX>*]ac]o
pair feedback&hitch	606	HCGNODfPW^fd=q_BKJH^LC9XXYVGok^.?PU=TAf?RlN5VQVG;]@Y:@S^WkwBdHAN
pair feedback&inbox	454	O_7EAYG#rNJO_IBPD5@DNV`L\W?OhraiZFR`O>\C6cQYSYXKaEbK/WLRN5hCC=M5
pair feedback&interview	623	@=l]YHSSU^WPK<A6^wLOCLBdMJ`AROD\HHIEF._]KMR7BC=eM\G@nC`V=HR4R?PP
pair feedback&invite	515	NMAR`PWD_XSGW]WPcVCGJQ:dfFE@K_?I@NQODLEO&rQELwG[EWP_VJ`BlTaPB9mB
pair feedback&keen	552	`dM@5L(>@%CQdUMC/3C]`]Y+;fLb;G\5ZV[kNWEE1Z7`:iwNW8VL2[h6_GGqBebm
pair feedback&link	398	CAA\RX]U[XuV_Oe[o9N2SJ.?TRq>USMCv>Z=b/b5hg`PLE^RAChbP;UHnV<wDDNA
pair feedback&mediaword	472	hho^>^>VLEH5^U>IEZJgQYmQGA(j&>7_bwlnOf&V,[OXEYQfU0iZJg?gT4MQ<Ye\
pair feedback&meet	518	IIDSSNBWZYLYKPdK\>wI>4IWpHjVVHYk\RNA(@^\VJPG]_CV2^9TdGJCJQ>KT<b8
pair feedback&mine	602	4X\DQUSQH<7NWQKNEF2PdLeL5f#jTRW,MQKPZ^UMDRJR;]OST]VOQLgB_9^S=UOb
pair feedback&move	655	QU`TPNR:OIHPOOIRN^GnJ]wPCZI^MFDFSTDYMaWMT7QjAYBHKP_A[CIZEOKWMPQI
pair feedback&not	663	MIHK2_mBK;]nZ[TWLI4XRHE3^vVOMDwJXBWT^NYOdL1R]^\2QCE.B+KJhPHg6T<H
pair feedback&offer	388	4ZEOBw9Y@9LWWKb1VW;o^]K34RNc:5UVfeQ`\G<IYFWiDCkC>*YE4w?HrMIVC^:Y
pair feedback&office	494	KaBMH<Xc7NL@fM1ILAXdGYP`K\NNBE`UbVAE7-;V(SeNHU=Q^TIk;Y2GPe*;g9Ww
pair feedback&official	472	TFN_`^SLCH\SGTRX\PHMSQ#oI^\IYUV_T7O\Z5Hn\JL?fIboLUH88VDa_G8MP9Fa
pair feedback&onward	479	=;RG9J=Cd@SMdMgPHP8G`MQ9QDU9XQwoCWQT^8^WPZP@NJY,BQQ7O)J@OP]`gCMY
pair feedback&other	501	Z:w`qXPZ8L8;cU?IZUIX[Q]m#W<F3:A>WTIF1[9Q7`XNEaMJH9NVUW,YFNG<NTod
pair feedback&pay	544	UIHAZQZ?OPTG^sLJF?Eaj_:A[YTAC?ZG1Ie^cQI3_UTMYMOS;JPMH`S`wC`RHJXY
pair feedback&prepare	430	EXDbc)O1SLbgN]FwUGJ8EKX)cFdFb]oTKc>QcDZbENkGUS\XBM;HPNm2^7T^NW@B
pair feedback&property	327	OV42We<U@EIW;d\FO29Cp3J#?dJ>pZ_+YJg;w:f@-D*QQ>SKpJG=*b5@[Gl<6kOh
pair feedback&received	447	G:gTRSaaCJ_ZHNA#@_[a<cQ[E`*Ve@qKn^NI5GMHCSA8ITWY]74S8@RS]_PV:M1N
pair feedback&recorded	539	^g[<OX&FMA-ELf@HJEVWHVFb=E;cJ>DPTwq]NlSBFGSIM\Ylh7N=Yb?Ki/B]HOdg
pair feedback&recruiter	460	P[R4wW\NJ2uIpCPLIVUMOOiOVBO[]lJXfH9IU4a?NJ`G[[UUPXZ?KQHIJJbH]H\K
pair feedback&remind	437	[AZ]7G2=[L]ASnH>6X7M]w^d9eWXC=E'YIk\h]3>f8X<8^afQJg\U]?JWEVP<WHL
pair feedback&review	539	JLSD`Y95XS;QhFIR@1DIYV7=iIT^T2TfO:VwSGjT+LZLPR^XE89I:o.MiC4c8EXa
pair feedback&role	414	QDbOEbo+Z>i]NJeKhng@NQ=ooKw`JLCJm:f6lbSVn=MBRX]/KA;>p2si?WJ=AC3N
pair feedback&sales	493	[`B;^k7bWYMD?Y>`?CUY3dWGRD87@QSM=C5kH?*D3DFI8HZUM3LW2hBJC7Eb[a`w
pair feedback&send	411	TVRLZ<)hBCIPsQKM@QMmhFYRUpwb]PTIPa7eXBOk:+@TKBEnDEFj@cH`].2]O:HH
pair feedback&shop	373	0G5iXU0dM'c@`vf`qVDG8D2q6j7<BInko@304I8i-=?Xj#FM)FZDd&SfYA[Q#1IK
pair feedback&sign	409	?JeLF3FX^TCdl_^CjWX\XY]L#0DQq[L9n,(gT5TI<7;T1N'VAArHfRGj897Q*+PO
pair feedback&slot	436	\99_[^U8_`XI@dhH<_Ze<[ZP\k[7PLSOPwUatXRM_H\EX]OMg;;=MRU#rXhSBERI
pair feedback&sorry	377	BR8YEVH13NJXSQQ:_E]MCVHSSC\:G8CKtJ0aRCMOw,KlBMKBmaL@Nd2IhAY\NN-b
pair feedback&stage	485	;OORLXE?JRleZCfB[879)_U>SQl,@3pnQ=<PAITo`\J-KCKI4K?8>.R_9MV.3#Q6
pair feedback&start	523	RPp6efXMNSAKFKG\OOKVfBR>ULMRXA@GCTFgDw^R]aTH@YBYMR7WF[EFTEWNNTUS
pair feedback&study	552	LD,WCL39E1RLQ[U;M5+@:IS9]pPDHZneV>PswYCLfV-If_I9S6=AMDJSWKY^F87J
pair feedback&talk	499	F<J]O>`HSKSOZH<6daSbJ9P?T=_OFU2Yw3L==OSeZ>T@m=IGNC`^`KEMDcICmEV5
pair feedback&task	538	`=PdJL`.Q<PVM8_9KKSCR[+F9W6UIG[^^A-Nw[;_cHYW^;VG9Q+H?M:ZUELS@=Di
pair feedback&team	566	EIS^YScQ@LU-[E#aQVdk2TVCBc]7;:T]U;;B5S:ir+i&R4<`KU39p<=jEV5ZS<`\
pair feedback&thank	389	Qwe;S-OAX?K^6La<>Q?RY)Mi8NBEjmDNI\+A^9c%<iPHDPRdI`LAB?T7MaTWbEZ[
pair feedback&ticket	555	VFLJn^eED_[LA]]?GQZRK^G\bVE4c4Gb=ZP@F5DUlcL8@^IMO^IMXMNNTwW8p2K?
pair feedback&time	396	EF[PG>eYe=F-UpF$XSfTTiWSgi;wW?3JfUXS-D:HJUbQGbIUXQN*E^@JiaS]``uU
pair feedback&title	665	]@<FWO@5\R]DZULRQ@NFGHCBfHVLLA^ZIMKwHJYSKLE=HBB?MO96LE7JmJ9KMDJ^
pair feedback&wait	507	QDiJS4ZwAOJ=hTJHN]XXGL^]JIBwR=:P?]@DEH2CI:tN;PC^VX]<NjDi@=]KegeU
pair feedback&yours	360	c>Y_EE8NW>`Xa5Q+^cS;gTOZ1MH=AwOvY*dHW=Eq;OKMV:<AF3S'p%W6G@QCgon@
pair filled&finance	455	q?G9l]'N>G`=SBP4D#;FJnS8&OO<=<Q[\EZD@J7;G<9YuMLA_OtV8Ga_M>V_Ma9L
pair filled&future	549	KMN`N;@k\Y57[P?ATRlDJVSZ2AEKOWIRZLE'KWRkO4Q_qA5XOI\^=nNY9Gd5:wTB
pair filled&glad	587	QIjNXLH=DR_IWPE04DPsNsIO\qC\378PBhbGA[;M\PEGMmfYH[X<CwGXWQ_MUbO`
pair filled&health	417	:3`#&2p8OG;M>Ph>LJ=ES)k0>U<IQ1aF(RHIQ7cFI^EZDL:3``X6[2HU@aJqOAEZ
pair filled&hear	465	oQGW=m)LG-NOIhrQ<Q2_J^TPKd:H9:Dlk`\PHU@SLQ97F\R)PGGV=+cC_URwNVBG
pair filled&hiringside	483	4D/HnrC8JIXPh9?De;?b9uV?XuT>=<PkBK5VSM<W.CQ]IUoC:K#7FO[kcHELIJ8a
pair filled&hitch	421	A\TeKaLH4=>SBPBhldF/X4QD6TN%JQLYFC>3doCUwSh7bOJPTbeS`L]B@UEJL36K
pair filled&hold	414	jIIIW/?d5luYLJ6N<.0New:D=ICZCNu,qRI%@J@69PDFq2XdabcYE:ApU\]W.\L@
pair filled&inbox	541	mN]^h]FCHHSkYVI<W=<\QiP[[WNJJFuwQQfbZB5PMKBEXl:CM7PP8WVL^KXQ<N;X
pair filled&interview	584	FEA?TPEX$@/8HEHJZJVT2OaSCI:VKKZY_D#J@k=S=NX9AHEXMTUVCfIRU^lBCrYc
pair filled&invite	363	K7MX*APPGUG0]CO>XgkOK/LEd68V?7m#l<8AE4;;@3l^6A0E,5:ADwD=8=M>*mH?
pair filled&join	475	e=LN9ONHACTFAD#)*O9YYeY_biPB2P9P3GTUb:BQaK\`^E[\AECA@`?UhPQWJkCN
pair filled&keen	566	NN[_\ILw7OI6IRMTaK[pLJRd7jLa</V5lRSUM]+JX7UMVT]f>?Qr^JCIAH1QXWBc
pair filled&link	462	LGoPCWSG]/6o[OCQRRA=QjP]D8CVHe2Y@ILULKoK[TKK;JM=LBq_HIc>N#fL^VLe
pair filled&mediaword	418	JZBrD]MUKFwtPG`QVNQbMV-1;9MfMWWQKF<VhFWigKI0d'QJ][lC^0XvDB;f6=IG
pair filled&meet	556	:GTPaEQ]OtAXTdA7=UmU8V#CO:UHFHE/X@M?G@K?.2b>bODJ0c8U_4QQ4]iN@LC(
pair filled&mine	533	NYPP9IVKV<UCGQaL]I8OU9DwUO5=K@:C:XD5LOPTPGQQTSZXBM>/EVETX2BUURnd
pair filled&move	482	GH\h,K;/X@RhJMg?uJR]bFFYWNp:`YV^[DKHe8EwmB9327HEe4B1OCZ>jgN[ZH^Y
pair filled&not	699	U:@cELIJJ;f\N/aXFNMQMoA^NU;LN1PEHT9YVF@ETOEHNKe9gwUA@STWDKHZ5cPJ
pair filled&offer	370	^M(iPYRR:KWH;>gGZQF`1j`DVidBH(T>GNQeR;$`u#^'U7W=-Y)C:WCrP@OD%BFK
pair filled&office	433	K>E6Y;WMnife9>w-cLQOMNLZI5<D<bYQkBJ4k<CZmaVQg[N(_bD@DMCca]NAbfO2
pair filled&official	368	Qf+7f2lYW]CR\;XwQeO:gVK1KFBDhLsRQZMc,7Tc=[D\HfDiDHS\`fN^GN6LL(DW
pair filled&onward	584	TN?RXN:CA#Q_\acaFBCT8^]GOT<ZC]D^JYK[hU@G69?RQWn*N*DM/kG@iF2n?p7H
pair filled&other	574	YBON4^@UEUK^GQ[\C=-VYk[9LZU?-Ef^BDGa[YClQK8EYKHTMCm79@#>:7=^?YMV
pair filled&paper	473	HH=['nCJCMUI^I]YRB/OTEc]>V>hM1WoPX;VF\?UEV;DfW.F\Q4;J`RBM99TSCAw
pair filled&pay	600	@bBJJK@WKNFBHEObfVXIBKB?CN+Ebo[]sE?MAYLSECHX9C3FOGPQDCwPWNVOOVZM
pair filled&practice	415	^ZRgNS??qpSU`NQNHK9=NT;.-G>#EeQIFV;FD??:27OtQOJ0W3N3KEEIQ&pD?rWY
pair filled&prepare	608	:7<-iOPM[]_JHKkMQHF59C;4_FY*WaBa<9VDM9bQR_J#YAT?6m6]02bWPnZ,L:W:
pair filled&property	531	BB5UdX9KDY[S?(A<B$FA>WFDIJM<>S6ST`<L[:NPN79ZSEMYfwKmE?X]M]aK<IXD
pair filled&received	579	AT0^RRSS5HdAlAuUcaOMYwU=SO^YRG_\_LXhGO@KgJ<P_WFB_*]CQNFT]<<[X3Sd
pair filled&recruiter	632	YC7IF^VG=McZH?Z>g99T9N=#XWB=BToWf.?LFGPQYPC0q@I&3J>CH>OYBDKR66MD
pair filled&remind	528	R_LUrG\eMS,M3G5?(7BIFR<58B.Uka@NJY;CPUAMKwZG>TdC4IVNCs_86VhY;?LG
pair filled&review	678	T@4WKaDAM?ScdLwM6?;D4fY:YE^=I[YRUFJXMNReO@:FSKeGP84T<6ZDdD;cO;H_
pair filled&role	683	]H?L7V4]2?awUBvXR94WBo;>.cNK6(mT^4=rS?:Wh97FnBJ4GWSOJ;0cR%Qr>HR9
pair filled&sales	438	RZpFYW[NR8ET=MBQY\bUK@GOR]XSTI*:wrVg;>:R>+cdA\CDOdEYPjT\GFBh;T^^
pair filled&send	478	ST:RN0MQ:k^Q4U\FpFw<IA7PWEIBU1jQ>?L1IKXTUZP;XD:>2;D9.KIdK]RASTNA
pair filled&service	369	KYDOPEaElk:XL7R>U=DBRG[Wg>c)\aNJ%PHIXDI2IE;SUw`S@c?VZRUaJY>Hj@+;
pair filled&shop	530	AiLT/XEQ`L`6MFS9VGbGfMdHH@eiU[NeQNOIWkX^II#]D5WA^(JA^EK;?S*NfO`U
pair filled&sign	520	_JNYMP?QB^H>EGRJK*DlH^HL[f<9(8RBQE/PZl=<TRX`GQJ@O?@O#`&H[(KNGh@b
pair filled&slot	589	R8;\1\=RBFkqT#T]UB@OG^GC=IWLF@Na\A=WV?0Ik@HDkN=IBk7W:L0ZPF4W=@OK
pair filled&sorry	521	nR97DQ;DCQYMYFiZ*0<wXkcHPQ5S(1YmXZXdRANS:TDSLcB8ThOLLU8?j1MoDY_f
pair filled&stage	431	(7Ih4hgH<@joRKB`THLY+_AA@U]S6?wowB+aNUCQ_>EAXDE;9s>;AN=lwO7O:(WR
pair filled&start	522	s?QO`<8OaeHTDm>FN6SSZOQdUZIEJ]JA>`\BgkLNOLY^qcPK?LND?fwYfNULgNOA
pair filled&study	465	KCV?Gk?UcWIUET;MfVH^OKV[nV@]N]ZLVD=#HO`>IDfEACG[E\QC^0NH^YhUJKXO
pair filled&talk	391	DKK>IKVXMnwA2YZ)Q=RHM0,`KXF>]^[Er@^'9@9GLf>NLGU#:oVRBNjl^@fGk6j/
pair filled&task	361	aQAlE`XKN(WQY5</13GV#c<o&TNkT*>pi]2P;`RU=DRYPTba#66YZX*if31?D<eK
pair filled&team	610	@50l<\EF?%Tqm1YTWTJQ+kH=A\uLFM^q\#1klDFtd>0:XHRG>a=;JJNfLBBw'D3h
pair filled&thank	570	ILGWU?CWgwa]C-q<U:T2PV?1JSO-QHVN[<LCH?TaYXD#fVPGKUIV6/Y`?QVSI2CO
pair filled&ticket	531	pRKQ0SF>2+P<ORH@JPIkSlZY<wd^>JgMiH]ah]5RYAEaGb_3WW]QXk4Vk3Mt;k7k
pair filled&time	767	YA4M`SHaXUb\=5>LRMQR#X0KIHO7/D]F`E@2JBOV]KPC`=Q?5Y@OAG@XK@oQFJOJ
pair filled&title	580	AI5@Ii3R\G`\MGZ`jGN*7=/>;9G@EMfMfMAeTKUB`GNXwJJ@K_?\QNAY;NCe?,2I
pair filled&wait	442	ic8XL[]Y`@ZP8qdgYYSQXrYBLQGZ^O\iMV*RdSAP%BC_KCd[SQ_8JU,DwU9fLN]^
pair filled&wish	584	[\WKfQ=YCY959NG_HNk@RLEOhGOOW\EO)X]bHWoHGjcD#M[cZPM8G[I8XKHPY;fj
pair filled&yours	492	PTnc0Q7fPFL>f?fZnQ@_MreSKjso?'6._ZOHQ7#SP#K]^YQMZPPIc5JYSF@`EcEM
pair finance&future	559	B=ATU9N;d_Yw?Ck\HIb8M445eH\(f\UBU8HFcOVbYT<8iLO2QYCCNOi?XbS<F'<G
pair finance&glad	610	a_aA(I?YK52.[dC:'QD^e][`AR5b@>[;Ia<nPU@C0<@w9ghnt,m`)R2:Z:6cI`Tr
pair finance&health	444	0aHLUbUAO]^5\VwOffKYLG*7JQKL1XGab@FQ0-8_M:E<MUU7GO^eEQ\B[[1S\5X5
pair finance&hear	566	e\KYRBP^FEI7UXCC[P?cQWsBCU9IBLL#ceUbIiJRf6AK:qQKRMUNTq<UHK?Wba\Q
pair finance&hiringside	387	rGLH4]#EU,GKX`28F40DfpLi=]Ie;NbmLQT<iTAN2YFkDSQfadL?Ao@d`@TsCKmY
pair finance&hitch	508	:OQVG]-Lgo<^/\]cZC`64NIFPNN/Bm:l6Q6<[NH\]QW^>GKSQp@Xa?Q@PYYBX#<Y
pair finance&hold	550	RD:Hw;RWS[\N<]MDU]QB=YZ\lALWD?W9UL8CKFPSTLK2_[aS_SfQ>HUbHRV^DYXA
pair finance&interview	432	Ja\ZKA#IF/BAJS)+/=EH^RVGJNK?ICNJn:NCSD*b:\9RmM&;d9iR[C0W\(<HE?l=
pair finance&invite	494	nGMXN`;.ZFGGg]KEDGKlKtYbB]C\0\GT]WecnX=Z6D=DR]TwKEpF>JBbpO(Z4gUc
pair finance&join	492	W\KN)U7X>;SM`BEY_]]SFH_SSEVE_1e=_h\t?T@8Y#\PMGKh`^nm5ZERhD(NN^Ul
pair finance&keen	489	CE^5[T3H<Q'9ZMK7NMIFpZTX[<MeFKZSb[VMRl0Q>STw7J:El@TL(OKRnA0dhQ6U
pair finance&link	405	YK]=R\?(hHE5I-VZZwG7P?VnDEKcVR2i:?@tVZpUGRTV'ILrO>oIlGV9S8UPVFOQ
pair finance&mediaword	629	\ZNFDCELVNEC9jT6ACAHZ_VJa\S[DITGKTZbX_@?@\JJH`bDX>JmBa25wXZNUSBQ
pair finance&meet	717	YWnWMK=Y:LD4nK8X@X_MFm]V5ICkEH#KpoLM@_(aF-dbLFYnYXOaK[9eMR=BWY^V
pair finance&mine	389	QuL73w#S-@MTUA>dRDZ`tUKZAJLU<@Sp>PMSPU/u9WTa:VaUT?gjO]?HuO_[c%\H
pair finance&move	771	^\eBFP5AQH==_WPT=OH[d]`TK_?WUJVDG\eV_VH?L^JdH]KHw4kMIMG>c:N`PPh`
pair finance&not	539	g\[6JKEG\R/l*adDD@.\LEQNVWX`ZIL:0dVGKSi#VU$JX_XnYHlg<;i>RMP[Hc\K
pair finance&offer	668	qZZ@<8ZS%@=7[UQG+H=^^X`UCEUbEJM<JQ[bPHIBH@<o<N`w_Geb>9ZLHKFaOdC`
pair finance&office	533	g_`@DKBQBP92UL#_PA:qfgmF-g>i@QO/6tNPXe01B6;U5TqrY9\gBwJCgP&f^TBF
pair finance&official	555	+EER@JbRbanvIOe?wOT?P=9UJA^/Wh]?g)F8=6]W^\YIuA82JK;LR5mE<`^TW<E;
pair finance&onward	421	ZW35@I+PhC>j1t7DFI2wYMb7k7<YY_PNGjGQcLaA6cEi-rQ>r#j4OQ^UdJLSI]CJ
pair finance&other	418	`8^3FDmUaB5R@WL.CZ^J`P_KpjKLwAfA7,K8DrM>;7cHBF[^2N]'d9Xk\fZ?Z92N
pair finance&pay	454	C[VA;GtM^6M;_ofXQWm:w4D0?:UqR3Y(OMAp9DF7Y=&ZKCGif5fZK1)9F?IkBR/H
pair finance&prepare	641	RjS3UUCNBO=<W`JS<@7aXUFJLZX[I@3GMg_BMcI37_OcKTO]H.YhD_N#`J4jD][e
pair finance&property	604	PZb[A9Jq_#F%R_RNG8=Hof^p>PBSCOU.ASWNGkG;OE>eObd[oOSQZU@>[GFdJdbI
pair finance&received	501	Cbl89V;_@\6?W<BmQI,IQ?HOU9XQA[HU1cNgIASLUX:S#wYS*1XGMTI:X?@PD?D]
pair finance&recorded	342	7`5=YGJ_SU6mYSP'TrL2Y>C/B8[kDcEpb.AFN?Kc>hKW0&G\<Ji\iwlR#B7LZVII
pair finance&recruiter	523	E@8SIYCMPNHRU`5CTFAJGN3ME9iC=eT[bKHNL'ZXIkhGYHJ>#NEIJFO^:HLSSCD?
pair finance&remind	588	JTME6p>7TWAVMgb?eY4[]SnVMTCGYYV`KC=HRYKYUHDR``]T@F[@GeUBwQB\BC<9
pair finance&review	626	4FJV>?IGX>wL^Dk>nQcODd`OCZYDF]iTgDYBP?=Vg;NIZ:H<PYWL[9THAZgjEDDF
pair finance&role	865	5?8CHOSKbMRZ?CWrdWV57-=C\DW:lZhna7>LJ%TZhcZ#W3<O8Z;_Y:YXLRS=L1K:
pair finance&sales	588	SlX>KU]E97A8ZR@WJFNT\a]B2>D^@6N\5MUwKq?AK:Ic5`gtgP_\EU(;P+7Y@t<`
pair finance&send	637	FfH?KI@H=d56Bd]nGJIPYIINSJKUS;\Q[OE_RV_0K^\G5RGwNDK[7KDGH>DSEKLQ
pair finance&service	538	[WgSM<1N.-@?dcOQ9FGfrkc?<l6h0,H5;XckMdAE6d?]BjXc_Me\#Y4?o4RcAl4[
pair finance&shop	631	XQiHH7\\>;9@ejOQ[A?jFQhC#Y;r\KI1jRXGPa9GbOAbK\ci]]j_`VOHE;Z[6g-K
pair finance&sign	382	[NY;6Wj@TJG4HYc^[Q@UCPDJP]:S\[>9S@7VDIV8%I:aYQgg\Pjw^[T8CTY^;JAd
pair finance&slot	667	bPTSNHKaGK9EkASOVwOSVFM[ALJPUMcUNS?WVWEM?`EZ<WJ[Z;\TUA\@jNTCXEB\
pair finance&sorry	690	VDU>R2,nO_@D?Z#D5VQSKuH\OO0aETH<8ZiFIWQ?U[FeBccYj=i\UTBPUYEZDUME
pair finance&stage	532	JeR`4Q7$;>WPKDP#A%VavOQLXE?TP^^IFM`VA-:L\KJfEARSQGfLK;SCCNN_NL@X
pair finance&start	544	<pAL\S`[PHNGUbjmWLVI>ORG;=4ZNWZ@aC8S\QoFjKNePTOEISIO[<i;@OTKY#C@
pair finance&study	394	7\?_dQQ3bUI`JDIKpGo*_=;VWaf2CPM&\AJ2q>[Ps3G-\4Yi%aY5]DG3OD@7w5CH
pair finance&talk	632	QXVX`9K4:CeU]w\F7FOVEPR]:V[mO@MZNbbYKLUCFCMXH?BCD@LK0ZEUR\>TwVJL
pair finance&task	558	U_X^KBFU41XNbWTIeGc^>cRAB`PET@^UUFVX[J4]Z#HUdGKIF^@UFO&Pc<8iAO@L
pair finance&team	493	VK1BLGF<\GYSKh\cD^cGb@@LQgT`G]A-BBKdBYN@>1e`#[T[@EWN\?<YM]ATIcNd
pair finance&thank	617	]WQPMB;LZGAHOb2QM8:JITcJFT?uCEE>MnXWB_IF9OYwAmQj];hN%XK,`;TUGhCb
pair finance&ticket	579	ihkFGUUQI#NGWe2+F\8gn[]P2oC_5KR<<ic[Q_/;TA;cS^[XhOU6O`[;RjB\P^IV
pair finance&time	705	XTM=TQMWLKO>aZNId=bBYIMEDNKPM;dQPGHU5IF=N[UHXTZ@GHGU?UCRmP#RQRHC
pair finance&title	560	2K.X[XND]ESVLNIsZcVK?9B9KHTJgDsUX/HDF0MwbdSCY:>84AGoPEWJJ1IST8YA
pair finance&video	484	OgC_^Ig@a;AOOY.8rjOAw<GHDKN4FY?f??CFDX;BTN[GOJZ3cO\WfNMDB9T4fHgG
pair finance&wait	618	KHBI2WTPM<=ReTZWX#KOVOVNO]:NQFU[[GaVS7_TW<N[DT\RJEaN:BR6U4;d8>CM
pair finance&wish	420	7D_cAY)CNLnVSYCGXE1YancQ4w<H:PMdU=W;d^QIli;TLhr;a&fM2`UPR*l[\MWc
pair finance&yours	579	rsY1Ah7WL@=>;]=nL3;\OTHAEM)fK.VDKdfkOU?.6TBL1wBXb#q,JQ@5a05VYdHc
pair forwarded&hear	480	;5vie3oi9Xc:s4'UtrYe_jvdQQeN:+#9d_`38O9KkIh9pRMbGN@e`ECb9aV<[?Y\
pair forwarded&hiringside	644	gTiQG9RTE@F6\_=SUMXhXU^Z]jA[JSC8SZ[vQwCJLFP_>Q^TO=ha@Z8AeF7iYUPW
pair forwarded&inbox	385	8A@S?V@v^c?&MmMJ:JwEA@+Q<@BcW^_8qUJXSPY*;Jwl?IS__=LN2j9aYB7DOJ7]
pair forwarded&interview	517	gn^^HJPYA<G#XORjWYIKRJJ^RdCaL)BTN_\Og\IQK^]qKSkpXKXMcd;Zi=*PwMae
pair forwarded&link	566	3<J8CZqSTpoYHWpFh@>V`+ILkkw>b7f>=8Z9Z9`P`i^-daJOakK5D9m<acLV\NS0
pair forwarded&not	535	HOHaBE=w\[CQKnC@`YRL>6:>1S2UL[nM\JLDK_`?BS]JTGE7T&E[1S8XB4XP7aDL
pair forwarded&offer	524	j?VRNWHPN?O=BF4>/35Tg`ZdSnEX9G2\GO`4eN3=4QF]BrgD[CJ@#\]RiUM[f]_a
pair forwarded&office	475	V:n`c*lU8fJ1M:<EYwZEBR]V?Dj:[J3VSDKIBO%WX=FBcW>i?P[XiC\\AWWHS:gH
pair forwarded&prepare	523	1E#6RUY?]Bge5hYG7?LA^>K9PXUJb@f@:cdkUPGNUUDK`VgIU^U<8[g:aZG]]>9J
pair forwarded&received	452	XIMfBX[W\EaXTE?TIYV[LW_RQO[OPBFVwL1DO5Iu?Yh^7<T]:LgZC^O\3T;DC\NU
pair forwarded&remind	563	JTSi`LYHORTNUZ?5wR_>FCLU_YNIARIMLK[=>CKU:LM\iA=^DMeUv>7]Q^9Eg`XK
pair forwarded&review	553	>bL<w?VF5beJI(KFYWccMr8dMBWSa=GeKT@;[1AViKw=O8CrLVL;`>CYUm]Hc9f=
pair forwarded&role	568	PTR8[^;@wIGCT^=GA<3XZIeO;d2LB;0kB5a]3DOPCW`ECdOLS<hB=g\DaJRRXP_X
pair forwarded&sales	479	E<fNv9aeQWl#p8@>hpWDAVgoUVrJ=D%8f>EDCLB_]Ap>e:IuU^5^[DPZ4IT9g?kK
pair forwarded&send	624	>3fw_6ebOw`:UM2ILUsCK>VWIRaEaLDYaIK?.GBcTCh8Y*<d8U8KbV?U:g<=XN^B
pair forwarded&slot	465	KVlIKTc]AKF6[JG9XnavMYe_YHEb3F8Agsb6JB(eL4Wi`[OiW7RXNwwaEK\JNEhT
pair forwarded&team	616	UEld^)ha9T]/QH?DapqaPlU`@S_?M[,AiHI1/[G_hCwQT=JnNheL^/aM#jY;^XO>
pair forwarded&ticket	403	>QekeIUSSSw@OTCQ\]hiMb^ZPMKVC`XYN9G?:N@GW3bO]3=SB`4]kOUgFKO6JAi&
pair forwarded&time	593	AMMT\MJOaOkWDHP,hEFMLS?`fed>2EWDI?QKT8FZdOVKcPAG?o]#Y+fPQm^^kJjh
pair forwarded&title	600	`;cu[2VCJT]CGA#7:^W\]XIYPTaINJ+SfDM6FL@iW:URHPb^LPS<2OISBhTD\RRP
pair forwarded&yours	507	Y2[PjQaNJfk:P_QGP`^D<[O^NNcEGOHVZJ9>-T=n=<n6<6FwE;EDKf+SP]&;mUfN
pair future&glad	574	\2UWDGED0EGVg_?K.9R]EwWAeaNVB,CVPkIPfnHOURXGM^fQI?O;WD4]_L6\XQPK
pair future&health	534	N#dSRKEUCe@>FV7Q_QWWUMW^NMZMZAHXS`NQNGXXK0O>KPEQH4VD[I=KX`GYUQ_K
pair future&hear	576	c:wVQ6WM0Te*I82;LWVYHnRbKZY=91KNML;V;X>lN9b8NOM`XH<AXt7sHC6OcIBg
pair future&hiringside	724	9A^AwJ`\WbMI<S(GYSe;?OMUP<e5MVHOLZIEHPYYNPTK??ApGXQY[\FFEW;DlDOX
pair future&hitch	453	4??:;wa=g9MbaC_Y`MuL_;QG4Oi&C\juWH1pZ4Ac<BLHJIRP0M*ASIO_`TYNM0E^
pair future&hold	449	SX?RcCkwRkSHEE1.Vbi=?:Mi^7YJoA7MSjX6@N>eD=SM]ID\3Z?cRjCY&t[<pBk<
pair future&interview	390	HYE`K8Z8UXa0S_XfbP@SWfNaXwvTGEi:_MVXY`LhZ^ZSYtd0NOj<cA3vX^0Tik4s
pair future&invite	530	4K0=SEH/SPeYA\\BVGAFK4=A^sW=]RnMUFZVd<fN^[BXwUU,<C?5BDFA_f=QjF/.
pair future&join	807	SZQYIRbR@LM<YZRURRJZbTUR7]LPXIPUYSQVH[?K]@]VBN^`PLPwQR@QV4AMDbVN
pair future&keen	567	7;,E7Q#CIIpOP]][Q5;I,aT2V\>MA@nPNHAdv;OlNPEILBG@LF\QONS:Z?,jGZ;K
pair future&link	620	<S^>OH86RaG]>INLPGHHY;WE`L^M`KfQM?[XwFYNF`PVFaTOh<bSV^O;N^ZadO_M
pair future&mediaword	644	\WK3QF3]G9#+Y`K0>TAVv\SNKN@MF>967\_RC\Q?LAFk>ihcYDW\BO@4K1;`J^HS
pair future&meet	593	CC]ZNXX`&CROlBPMCETSC<N]AXi3L.ZwY1CV[OBsSOBIRP0bOb7FOfR;eJ-FKHJT
pair future&mine	394	I6RTwHUUGm`ZNRDT:DUH>7R5LDVQ\A)^TQQSXA][PmP/VGCb)jNG2cCOQXO@U^mK
pair future&move	731	AC?Y^HKOYwT`BVNaGMR9EK63NCXPaRMI>eUGP\V=CJH^TT`4TaBUCBWPBa_ZURLC
pair future&not	507	]:TWdK<VWVE[ZDQX8%DMNaVB@OXPUV\AddFX/UKAIWJJQK]=TTSnPCWNDMwL;<`I
pair future&offer	498	bRiXLP`kVA18[[mM/MUAMXc[^RLTG[T8e]J`GV:]MGwkOZfkoMPnVQb>C@@VTXAM
pair future&office	481	>6]jY/cRV\DT@@6=GJUTNZ3_\,CDLh>@6b/+S2FN<Xj'JD=w:[A7[OqC6dfIJ=T-
pair future&official	398	3:2RVSRNN_NqFYdYI;MaD'B-qsf=[IeQ@0DcEMT?gEX+[8n0LO56LT]5b>5X=#1>
pair future&onward	501	?E1=9e<GWaKAUR98D6B`HPVU`E)EBD`NHcdgnLW#KRI^:O^XZ<BMAcF6N2RZ(F8m
pair future&other	444	;6TOVAdCh;2@L`L_CQaGAdBPeS8^TTUC@`wJis_?c6RV@fjH^RA[SODJ=bVb*S2\
pair future&pay	509	QHG5RYFOMNQClbbkS/TJYPP1NKVS[YrK[FQwDdaD8>BWgKUacJ]cI?J1a@N^Q@FX
pair future&practice	474	PI[]\Kb:2?gNw_YPdeMa>NT]GMO_?8KO]GRw@gB[LCH=dY[IgM<R?>(LUMOXLEBL
pair future&prepare	653	ALDINUQUZ\KX6V?UVVw>NCBRSUES[VXN?HM>U=iZUEO6ZUU?KG7=T@U<UO@2QBH=
pair future&property	570	cP`K3ZIMENBVJQNYOgMYeV_R/E=]2>,IT>M^@XOL0aZXXcBUQAeANaDAYFQCXwMf
pair future&received	729	D6JGXFTDPJOLKZ#QCC\LDRBALEdBGN?dJb;HODP_LQTGSDVBPP=BKWNMTWS7N=M^
pair future&recorded	591	FULS.XH5NIH`P9CTRO7wU^N?CeR?GQ@VQEEZfIJQJC9OB:J?^<PKAQDLaPpFAQDO
pair future&recruiter	590	GGTf>RAS9<TVY==PSD<NewiPFdTX<M?GTHW`Zc;YTB@L\kQ6JKG>FL3G^J;uVGFh
pair future&remind	365	Ya2Q#UA0qM#KNJVAUD:Y`Z@bXN7&tqRE0BjjkdPwKi9NJ^U1t8_2XTYO2$O1kDXm
pair future&review	495	WWV4@NQ_>?EVF5=OB[nSQ\FC09:MLMLbXGK54A_NGVC<\:6P^AcwOJkc^:d4DQVI
pair future&role	557	UFP^;G>CQP\SgLFBklC=N@OeOT\7jYHeO.:2K#MlYIIKEA@B(bOAXJVZH^O3B.XK
pair future&sales	501	CQP*gafMQR>IEG>Z@JZDHCVFX.55]<eM#]HUIKaGLI\HLEr]fMZAHio4JC`=]PLU
pair future&send	619	;5IJQIX?ce`Y6\c8NSD1428BcKo#oOkbR0FJIMWPVnI>L>OSHK@PgF\acgD,b-?F
pair future&shop	470	TYaP*W9T<=LYJA^OhKE@<LO<P]P2CCI^PG5ceK;YTM/=eCgASH=GZKSfg9AwN17c
pair future&sign	449	=6KX8JXWDBP=dWiJTVclClBw4_g::Yl<IMG_[=GbOVQ3cZQ^E3VDoSdZPFFUjdIf
pair future&slot	649	IXNi^<K@JG`<w[Mm4KNNY[ZHFNEYGYSIZSKXUQFLVWVK;]THKD@\BOOYWKHKLGAT
pair future&sorry	415	F\+XB^p6Z\6IdHAkUP<S#\8DKgC0cEVPSL99Y]Li\p<IK-]<Bj$uAX`dIVMS:'=G
pair future&stage	522	]S\[NLJAIT.OgEGgZMClP<waJNHZe=$H?N:ZIlOK+WPh3`SRUFcKUWROLOQ9tYah
pair future&start	561	INGHSYXZR:0OEFaJ^Jf8:?6LB@AVuwefbMEM=V4]KIIK[;9M:OIjP6pKC?HX01H7
pair future&study	555	gTv?ZDSa6J.DNJ8N;Z[Iaw]dJP@[V6A7BMc@C_A>7EL\LFcjLMK\ZoeNGRNQ`J]c
pair future&talk	614	FAFUGaFTAHmOa<`K^AHk5c;MRSZ*V>mwcHHKOGJ^WDMFo)]NBa>MC>Lq78PL@?Rv
pair future&task	434	HGKUD[0*[RL8_&TSA<TMDN>RJfZFMDopGYEfR@\IBOTP9PQCQGMB0j(pwRUeF.N_
pair future&team	642	CHOWROjDc]jTHEYWQYX>ZRPghEQ2wU4>H8E=MBJtWQc;TAB\IJVPa_P_SQR@qJW=
pair future&thank	396	>KaHQGgi71=WQJ=MZ1SSbi`-Me-#jSb5Jih?<OIX]J][0Y?GBTFOi89n0]]BgN9M
pair future&ticket	442	RKYVcXOQ=+?Gd@RA4i]IObQmXUY=b%Je^Raj?1[TV3T4]OC]9mGOijH@9V#Gh*cQ
pair future&time	543	,8CWoI^J\wCMWeR\SIt9JV@FaHD(]W<TGPWGQ@[Wr9HCEBG;9f:NQNVdOndDTK:?
pair future&title	397	00F@`M7a:mKN==MIiKTJ?;@FV@ETNMDT&B`5HWJfcdd4/;JbmW]Fb4UD2Cj#;&H>
pair future&wait	466	^;wkCGJ54RfXfNNMQRdUOakN&_[B3<PGKG+gAC*J`5UZZ.EZMSJX_C=Z*EHaIKBM
pair future&wish	582	PXBJ8SZ$:;lQ\GJ^SC3UMUJE8a[BDY@i]H7stACXSG1;ZXDGVVE@;F7mN1NwLH;U
pair future&yours	452	;,FV1w1P4bFT]GalPGKU$?CH;9g1H2MQv>6PP>6]2MfLHY/HGC*49QAOO9SN9:HL
pair glad&health	643	JN;:RN^_A@RWcU<OQPbKBVIU9JSDOIMZwDGl:PULMG`KI7DPAB]jUMKQRNOHJR?O
pair glad&hear	462	HMYBN%eL:SF8ZBJ]QnfRU-NZ+Ff;eU0;IJGK<)D[VIWC=B%[#s.UZ0;_<ePFsRM<
pair glad&hiringside	463	EGMNU.vX@fGENJQ4mDaI;X#ThUgNIKZ=;[NMRNK>hJB\H>CCI^@JWcTTN\g84C95
pair glad&hitch	678	JQ7PNNPdFjJXWLfXS`[<;Q-\cRQMdMj2cADK;D\PU9eOPQ<dC]UVN#X^aI0WMDPE
pair glad&inbox	526	PBSLf>]NXfwL>EW6cW\3CAU^d_e?dD(,RCO>?U?QjCDI^kc]Ik;O=LN\/^GBc;MG
pair glad&interview	494	h@XR0;L0>C<P-[P0]MH=EO/CNOkQQWUOA;hHt5eOlFE1VP:6Ee^#A6SJ\,=d\Z;%
pair glad&invite	619	FKLKKV6EI]LPC[jHF\;U\HZQVU@FPZ_;>QwTg^dJOT:Kg`9Eh\b?K?T7FMTM]HLR
pair glad&join	682	DX=<L=aFBY]DPQe[_Wb;=H>#D?m<uXbTYI8]<9p\e5L=OABITQC\RKRG;FNX<=9=
pair glad&keen	338	l>UNNCdL<gJGVG9Oi[VThVdU]Ig_X<CZCVJ?i$HCk>AMQ[SBE8=,UCM^eO1,vM>w
pair glad&mediaword	611	TePj<PNH20NMwVU_NX4NPOLjIVGgQIBLc`Jc`YB18>=_JfMgLR_Y?gKU`86mHaQX
pair glad&meet	506	8<=I>G_,N6]k?DP#w]MN]KWTNb@RBGY1e85>_8DfY9G7UIBN<VQHQ7XiYWFGFG2D
pair glad&mine	663	I@MVTY?Q_[@LABE8V,,GX>5`]VQVA;F?XLfRWMOE6^JV>cNPFQI#9m=QgNDYdRaI
pair glad&move	574	=NbQ3K\HUG]P[F/EenJDFXY_3IiQVYFeFG;E74Fb@ORMDG#=6ODLlC>a7[eD_3pb
pair glad&not	542	:@eBHWJG=c6RwA9:XSQLDTXN3ESDW@MBWKE[Q[BRD3AFZERUTKDDdI9XT/6OYIYQ
pair glad&offer	741	TMm?<>KX@M#4jU,X@TLDmU_d:Z8\EGJ>TX7VAgD3TJU`3bHtQ>ZlRa@;<3HLUa<U
pair glad&office	492	W+DA[>i\cJiKAMC:U>W>BQGY?Ee=d>04\D>5T<U\I^_MG<NWLw9S^IbM0l]*Z7cD
pair glad&official	360	/Q`DH;NW1;36@XGaCd?HG:APTlSkPE_J=jCYEhLgYG,XdSQNsM]]G?]#_TSLWQT9
pair glad&onward	394	Y3_7T?YO)w*e9F[P_>CDWK;]o`mERfC'TkdM:``X@UJoWYZd]NdXB6VT.\CXD4QS
pair glad&other	561	VJKHR=H@PSADTBd3XGJ\ElNF^[d>\L4Y8_K9KSBOH]de2E`HSDJ#JcCG^kWAJ]^E
pair glad&paper	589	_iZA?Z,N6DA6\Y588?Jiagh`7hBX:45<IwjY]^==CHRY7WbWhOQYB\;RO&A^5gQU
pair glad&pay	383	FVP/:AS+4&)$J\JQ@SaCo=F]BRN[GQEN@3Kc.RwAF?/h><J[bHVY1u<6R8WcBMZP
pair glad&practice	539	U5[OCG@\IGPJK=h><FNUWQg`YS8LIFJV[OaWSNAC@T/p>KDFT_w7-kJROZK@HPH`
pair glad&prepare	498	KC9Gf]PdNSWE?rfQFhS:OMV7h>c8YEQG`AVaKGU@XbOw:aIGO]jaR@jJ4QB_GIMZ
pair glad&property	655	wPK<SY,CCM9BUZ--O90k\P^QDT9R>G6KD]cOTc(GBJ6JYde.qS[D?vMEH7Weg]Xa
pair glad&received	477	HGTsVAC=N\lDOH(F[CWaPhKOgeVM:KZORM#B]DHeMC]9A#SZ-[4XOMDGAN-J`Jtn
pair glad&recorded	403	Y\I[NQD]oK7nS8;`W^PqDUW[JH9Q[fH:hSO\EKYd<4C>I5SS-_fQYMWH/?T\YEwI
pair glad&recruiter	539	<d`F;RKD:=0GMQ^=TwbVDG>_O?U;mW7YN<LpHKRwI_JHK,>::4_[kCd95@O?Q7lD
pair glad&remind	485	H0[A^;<G8PURF`QP@FdNXG4>Zw\BCa>K2b^8OMMNh9cZO[vmSdVF>OMEG]kS`bES
pair glad&review	439	LbNH@=JOAEDL_1?+XI)fNU_BnYE@A.VD=o[d?,[rGaA>wI36]kd8XOQPiLHdo6We
pair glad&role	911	B[L=M@f^IFFLQXUwWmS5F2JB54>Z^aU4N:IZ5DVL>ETd@;3PcHkld4fS@CQNE6DA
pair glad&sales	428	Q?OWJYU4dJabcE<LcV4NbD5;ZQXPBVK#LHg]c`P9=jT9nLdZ=wKYIIvYjkSHoEdH
pair glad&send	497	SPTJTWk^9lNACYXwQTXF7D?ZiKX?f5dKJc1a?IiQI0fKEQDLIl>-ZXXQ@\.VI?HG
pair glad&service	507	R;J_L;iGhsWM?DcOF2I?W;5ITW[NaiZD]K[#_2LFbIPSjNhFMdL9JVv=dVc?aFKF
pair glad&shop	398	-nfRWWEo5.[9w<[uYXoUY]Vk?^ASjF6M]F&_HBY>dLFe#CLo2D2^AwAYM4MMjZSW
pair glad&sign	626	V0a;UE[FQwPD\=/HY^7\XW\cFMJTN<FQLIPILCF_]Rd]JMIROPA/6Z76FLTSUGXP
pair glad&slot	524	DPK7>=XZ[9SKCXuwW`dA<CQFiQCP7Sa3mV>H.AgHRB9[KP;I7WUpMIS#CQDK=19<
pair glad&stage	561	B#h=[I\1VQ'EML;5cNbFL`HZ_SbAUH6=KTY<Z=^fMRLF\WT<TbG(N6c^?bg?n6`?
pair glad&start	503	Rgf/G8I^)79#jfIg3EAEbWFY?C2R?@b8Qd\vAJ[2Z92iIbSOoHuR6_UNA7GjRjL;
pair glad&study	489	FVpXIGL?VL;KVJ*5W\EDi8]wPKG_L3VKE6QK6\YFKLHLTQiSQqIONhH`Y]SeVT(G
pair glad&talk	479	?M>/;eW0[YeEiFLZh@=ZAHKA?ZZIV_I_X4O7XDcwS\=@aX3GOg8F]9FPRCKQG9>/
pair glad&task	668	<;GA_\`6aq][Ge[eaYONW5KEUUM0\HX@67h6w@lZLf5GhBB.bRQ9[@l?ZSe?ZBI>
pair glad&team	657	MV<'5?R@S7@gKwIY[KJ@X=Z@N<BSej^LHUI_b[U7PO:X;QL:`DWS\=Z8X>JdJI&8
pair glad&thank	673	OC?U<H#DHLRSF47MX/HFFOD\>8TCVIS]AHJSKB*]EWOEHRH9SP=DDRPFDLYO:fiX
pair glad&ticket	578	OMW;XOSH]UDYAVNMNNY\JIqJL]J<`SZNEP[DpMM;UN9DJPLwo[]:W0O6WBDHHGIJ
pair glad&time	591	UKO:#/SBC3HE4rK:QS4>dETAE9LeMI?2OTNVLFMCRH=_A`VYY@]JVXR9RC:qKN1\
pair glad&title	686	1jGH)>]XW<3KKe]We[Y4CAVD['FQ`hgNH<EYSLo?VK^A;I#^^:_KhOqD?BKJEII<
pair glad&video	504	2<2a\BA2XoU\,SWGhE4=HC'CpXfJTOJK<O`Ig.dVk^:dwTK1BuD7VET>`WY8[>H;
pair glad&wait	503	,#e\FEo_9gB3g1KOdvlBEZGWONIV6\\@`>NL[LgSH<cQ7CASIL5RYGZQcY??TC*.
pair glad&wish	526	ZRZBY4_DWb80AaJ?3L>HR:\gw9IYh`K_EIEJ[=b?\BIMLo`AWNWAOEhB<__;^\W+
pair glad&yours	518	fhs3>*J>CY://bAF-SPMUCJVXGCTA@L=AvY71TT4IB/_@YQF_>w=N>=\KPXcaT:F
pair health&hear	474	WBH`WedlPVe\Q@acL94LIIaD+1UPQ9Xwn:SXONVgSVH'aLAG`RRca>_gRDLNPHaZ
pair health&hiringside	445	E7g;_#=LQ\L[TY6a2(C(>TNNTRKYQ\[BEC=^=8f4FIXRF\R]e^ScT\IYKGPdMOON
pair health&hitch	508	J\ULakEkBw_0[hF[I`_MHN^MeRuOHDG9FXL])F?GB`_@U?GlS>NP^Q7J:b<NOO]Y
pair health&hold	460	GGD>uAfKPe>[(?L]UZT1;VD<JR9NaaLPQ/G+OSPPdU@H9A=DLQ&vMNwJ:dU6)7J+
pair health&inbox	459	+CP':bJ__\_iHQicQ8WJXM=b^.X)WOIO@H??gHMPYUR;R#PV9=A@qUkAT\Q6hCoY
pair health&interview	510	C8IAFbY,;QPi0P^@DF=EF6P1\OwF]IZNI6UCJIcKkr5FcGP=MpH6?4L?HbH>dEG?
pair health&invite	489	KN1ZFg[IKgYpJZW?kkYYUA9KULw<^\FHAJJHUJaGhgXDU@K;3w=I57W]^PUFd<58
pair health&join	693	3:8NES^MqO\wPBe=]VP?ME79H;Q5[[RVT>>6cCh\hR;DfA>B>]EFME\ID_^GO8WQ
pair health&keen	487	;S;G^=cVHJsF`V;6G@O6#2$B]H`HFGkaDH@JQGS0ZFJCe:FI9XKEJ>RMW[KR]I`L
pair health&link	561	XYo?1hLh6EKW[K?QKqF<WZ[W#E5g?Y;HgeN[_lGRMOOf6MLo[Mc\biGaG7JYSYRY
pair health&lure	504	#N/9Gb\=Y?NPNURdhrO?0P2'HIDMWcbZoFJGKFi_c7MGj(4KSKUnK9j;L@OLLA53
pair health&mediaword	462	)/#BHTO-_XTV<Sl@RN;J,]7;mqeC`<j6;5EOYEoHgQU;cFW:EWNS:GdL[GPX?(+J
pair health&meet	795	cZLJLIIRAIELM]E;G9<\YNLNG^4W>IJ78wkMKfU&PZXSBSNWcC\R:KEM^BJ[cWLU
pair health&mine	416	fgXQAD>SL?37QKOa>QBdQYnlOi<ZUXQR;XRTDaG;<MLW_uwmB?dP5_15J?_VhNSp
pair health&move	459	fSSN;FWB&qEGKXS=SU`maFYdKZdgjGB<3nIXpEXSoD3]IWMawUMNXBZVGBZJRI[^
pair health&not	437	ISV6eR5'AA?V>HfJ[=[eN?P@CPBGZ8JcFQShw?SiKb:Daa1<eGZPP.:PI/JN@M7O
pair health&offer	649	EQE@\HcOKNSFLb^W?JNLKENYNTE`g;LH^L<YRAPC]M3aOJSH[JhwTMAU6D8cFXGT
pair health&office	653	TQ^BQKGPJSU@_GMI?V[F^K@RF\`LQBLCJYWQ<L^QL]GNPTNVS^YPJMT>NVLIwFHJ
pair health&official	526	Ww@WQwPAM@28XVK=A;<Ze`nA9`XbGL=O>PLYJ]O5OO0cS^YMeFV6HZL7Q;(XY[Sh
pair health&onward	452	b=GWflJEV`SKWDbJGVc=>R@PWQIB@;kaH:Kw>WF]9J\dNj%lLfWYK`/LSc[_OMIJ
pair health&other	476	ri]O4RDQJ-YJqSqMG/5\>lHf@wPS-IQfSmRcMY-QIACgH:NWaR@:PI5ZbIOgNQC\
pair health&pay	630	C_FDFXDe3EFJ[XEwETe;HPSQ8G8]D6SR[NGmMVE8LVFRW\@a__fhKU@;SQLNHKDI
pair health&practice	586	[aRNCR?LAD>TRW.MRONd[?ZSHJB\B7#KKlZYSjVA?GRf:eXggKW[;\<RVL>^XjKi
pair health&prepare	446	LL<YW+B=f[KMJZWDoQ`JWJNk3MKWVbIL>Na@N2MiFP_Gw\?WTVCKp,WA7Y=>wD`J
pair health&property	427	K^P@`R7^S9e73M1;`;8IZwj^UWISa>D/`Z`HO[LOQQ^GD`BIYGQVNER:AH7EoFKQ
pair health&received	564	gOVEXLKi-3=:VoBK?D@TSWJP6^&^H;Z#MkjPBrM*@SIjJZ`dqbaZ%^OQZ<(RMcK]
pair health&recorded	415	8fMAQl[IkR$]U=IM\h;KaPK7<(WYu_XOC7B_[O?TVpB=hCRF>VTA`4mOR1fUb>w_
pair health&recruiter	532	@DKXYCTC:WVuCSICRw>GW7B<6Rc=a\OGIAM4BCGm`C[[hME3er@8Z=d4]wZGe0>H
pair health&remind	729	G_X`4R=A>R4D]S<M3QCZTLYZ<Q=YXY<e?^IVfgDW63Lw,MbUb6KAQpI6\?JT@gNc
pair health&review	556	XdTPQ\^98I13D\0B9E_JcUZZG</cHI.NFww96]OPFXNK5bWiMRMNMhWLMGLhkVOa
pair health&role	734	9=E=FWM8^OJ\?bdRVQJ@KHA>hOS1P]Y`F;O>Z6X^wM77_A:CR\=HJ:]DQUgF[2IG
pair health&sales	522	Q[O.@H>`8I['Nb/k>?o?S^eVO`#^GO@YDRb]D`;K5^8P1tFXP4[_<V(%Y-8jEt>_
pair health&send	402	PEf;VNfo#Yi@PGp^Z]:bPf@n;K:aS8A:J_5anE2+UP[I/`GoPY]QZHSg>FIpGlIc
pair health&service	577	IMDAHQRNb[OJKM>Pkw9DJ2A\qXV7I,YjFGJG92c_WYV:^KKI3AP/T;DOP^=OMSaE
pair health&shop	350	TXh?MpBE9AF<SMF@8?VWYV]cCI`I<ETZ9i`OG1nVOVGO2Be\S4/h<j`1`L/8tUwS
pair health&sign	828	OZLE8GJ`79I>E__aw`cID?LADBG[W]Z=gDGW;CV@bF`SDC;e[=V]`FdJA9D[Q>GB
pair health&slot	486	GS@QRXJPXJSIKDR/AKVQJ54?V@dFRWVD(TGD^bV=Uc6Xa4Q@Kk8KC\B#MMKUk6:A
pair health&sorry	544	N?GYH[3E?JB6bTYB[DXPURAmG=Y`86K`_MCT8PRl\O>QN>8YQPAOdF-f7U#Ib]pR
pair health&stage	551	B>O[iObO;OT3A7cHaBkX9[KQSJiX;9U2GpUYLeCK[C\a_cJSF[F[K`6^a]#d?U.T
pair health&start	433	K&FLd(ftXf7tF0QSnGL2=IOC>M.<w?I,aE]YI3_-I^^RXFoTXi4GV]l3FmV<]5n=
pair health&study	581	WFXbn>UH?TaQBX?HJ8CTZOWTdv[CUcH;:UUTMWR7LL?^wXdTK9IA>WZFdc:]HJ=E
pair health&talk	449	WZ_QK(HhKJ\;A]C3AM<UHfJbWZ8f)<P6Sgh]FH\5BJSwXbchX3Ui@r17OeMgEU^H
pair health&task	527	DV@b`=MNRRLJQLVdQ=;KY<-#XSZY[L]66NgOm_jT[_[TUYgHJq\_/LGKnYYT[BFM
pair health&team	508	:FNHc:Fb7Z]XEWD2VJCKJMZMHa`?Rm_;WKa*6X_FVTc>]P;TW`JXw'ha#`WHMBY+
pair health&thank	533	VwkUQNTOOQ2HBUL]+?LWeCf7hZ6OEJR;6aVS@`K8VH2S*SNNWGfnB\?,lPQ`bUJF
pair health&ticket	457	IX?iBoOMY/BdR_LZ8>D:HTCV?L2EJouVD;BWL_<O#BNO76Q0=5HO;SRORC^jR[2=
pair health&time	524	BH\C^^SJ(P=P6RNGHQRp`]g`WZ8i#L-;CeUpMo/>2gE`D8^PXNX<?a5/LUAee`>^
pair health&title	575	EGFGX\K2Yd?bVPO\Z\nMD?FVSEV@wc?]?=GK@(^`DYH,><5>DSEEZ/aQ9>X4w3J=
pair health&urgent	482	&K<uigBVdNa_3UB`K`VB&S)LZOWE\]N]/P8<hLIawRHWUE\IDN6QYEXbQ[f:^L`@
pair health&video	524	Z[\LDV,]@XX>_A>KLEVdu]mcDL#eBILJAfaXWkLB8OEc4EZOqAglIQI<F;RQMmKj
pair health&wait	511	X0aHPLcMGbMFDKPY>Le/Wc^WSE@?pM>VUeKX4BOUPVkG^XLNZaHR?Q@efMVbw;kR
pair health&wish	414	QFK]o)[[@asMQlS'1/^r1oGGWGmGS:`3GO_`^ZQPt47taccNe1d5*L?C[h5wTi>e
pair health&yours	716	2?FBWKN9nEFO,]X#V3MWQ98N]RM0aRMACLX@UEbO]WSObIM;DUCESEhNHpW=h9L6
pair hear&hiringside	392	h`3gSb`b@;Hm^@(__fX4.[?ZLF6D*_?N(QJ3Q^NAOF\DX5Tiok1BHG<H,q5KK,wY
pair hear&hitch	508	N?`dR.iY?6SK`[SF_lEwJWW[Hic_=9G8OS[jT8:Zd[OFWZC[_FQCWSLSnDEUdXR@
pair hear&hold	494	<IY]aA`S_>FJFN.1T?AHN?cWVR;HpfT1QBK/@@wB>s_8uDHSZOdSaM`YOCw.^RfN
pair hear&inbox	518	N#7NQ=.op[YA>R;UQPS70Q-93<B8XsLUT610B0MB3VWGj@P?H_BPQ`NLB:i8>RV>
pair hear&interview	521	SZ<ZbYGV2VCBfL7[TZFQ8MDlJH<OISEvHkLCMw;KWJQe>DFhJ^W>GeGV>?T^BRNG
pair hear&invite	523	BMPdXZ_^INJ@l>\'>LXM=QFG=THGPp3oJTFaSqKLOJ@l$8hB@wQ`;d`dXB`OV8VR
pair hear&join	606	=LTdY@XSSHJJ\Gh@OhE[WIFWT\JV`::#^:I<Q-T>dEE`WdEDSLQWJ[XJQTARYHK6
pair hear&keen	485	B;Z6GUOHH?K`^_EE#f0ApeR^)VQMQ%bLId[Q_CCEIN?i`T_TEF^c<PV??B=X^RdH
pair hear&link	585	Ub?IIw/F68;FQP8L5R`RfXSE<MAQUP9JCLJYJ_BD7MU\1Pi_RG]JRNO4H9REG@YC
pair hear&lure	723	T]V[NVKZmJZXHlMCVDU^ZVESbCUW7OhY[WWZQMZKKJ[DBU>wILOS;Z4HVLEAPWV]
pair hear&machine	740	NDD[A<QholOE?iIJf8`;G@EEC7@<L]wBhFL>;db?:DdSNO>EC6=R9^C`IDf;7R4G
pair hear&mediaword	554	KSNS[R[SUgO;=WK*S[\TFV?ZXGTBVXD:nKYXD:R#Q?VP[TE]TIAXLiAFVTFI\<F^
pair hear&meet	546	WHB^MJTGiQKIEFDw_W]C<8BVLFR?ZdSKBQAL5RrPJjTIPG69CR@T:QCNIUCV==H?
pair hear&mine	851	VP[YPNESMLDVYcY95=?PX_\WNbTgKEF;DTcVw^J/P[5dAnYCpN[FCXCS[AB\IQHP
pair hear&move	502	;8.V.K:FbQIXaLVRQ7a`WK]P_G]I[UHUQEN>aXXJ`;#[K`YQ:B8]=RYSXVTW2?,a
pair hear&not	489	B;M8\B5`@w@844Eg:BWMAL3Bh5FEU+^h?W@`IJW8G\s(PFFR:Y%Q@TFN_/TKSFTW
pair hear&offer	651	QCg?]8RfDHP?wM6O^LUU;u@\<K[EKKGOQVM6A:CXP6XIMFQqDC1RSRT[VNO?cQ_M
pair hear&office	521	Vo/#qEGCQgEbFQFm)c_\;IXlL?:LfXCA1b3BjFWLA?JEA9SJ`^K2CKE7aL?C[WOP
pair hear&official	622	HH8MAQeDM:idLaXSIK8U]8J3N\LMVSAd<WARw8GXPK3OIJACUGJ7[JGCL5WhOLVL
pair hear&onward	505	A@cP]YLQO4U9XJ#KH]M`mj]TL>MQGJA:LFJE^JYYBLKNSZOUPCM>Y[O_IB9DhUcS
pair hear&other	457	f(BlIF(CJeU_^LZ95&diFTXE>W#=LT?ADYR;8D.MA9IREJOlWNED:aA9iNRoKYPi
pair hear&paper	445	SI_,sDFfPdH5@>*8?XN5T;G_lP[UEK:71nwB:/,[AQK5q?CRRQJQ_MJBAdD:q86O
pair hear&pay	503	LCIe]I6Ia?HTR#BtL^RS[KW]/?:U`Z2D?MH1RPLXJcA>L[;_NW[PdTKP9iD2_O]B
pair hear&practice	678	\\UZEJKBHI8DUa<XOJQ`XRGIPKK\P0OA0wd\^g=JEV?W7=]PROe.KY<5ZEAZXaLU
pair hear&prepare	519	B?AR:TOgT\3LaJSVUAVUSSJ=E;BDO]OfOKHUN;i]ZSPHZW:DCJKHe=AT@I3F[#T@
pair hear&property	692	HHQPLR;EwP>^8KH4aOHCVCDMUHS>YaNG@HS2b<MH_LEQKO[><W@KSUgKH^XCF;>=
pair hear&received	594	6BRQCJLKZY@U2K=XN7T<:IE>YKD<9[Sak>EPOKV?HNAO<WI5S@ET'UFGTFWWDw:P
pair hear&recorded	573	[jTIO]3AXY5JHEg\[>_Z?MHR<#U+MUP`OMXnF@SX;ZI6?E\X<XeME\Q<;/YMUOiF
pair hear&recruiter	546	Y^M?^>]Q+]H=[#AoHchYBlGaO&JRRK@bFKB67M<fMIS?O5:o;IZ%`lNQ29B4aB\=
pair hear&remind	683	OVRdKUTXHHheQVDFiNPI;YJWHMLCKOVQX*AOMQ2f[=]Qk;9ECS?\FF@w4C<HN6IB
pair hear&review	594	oXWFK?ZF99H;RtWw4EGU@d8KO+>LBB=85jIGJh91`^Ec&fLpKL]MO\BGd52CX[9d
pair hear&role	432	8HqD[1d]%H]QMYM4nspIGb^d@Q]FS#dIhkZOD;D_]?gYoDfMX`GT_WapH<N9dbYM
pair hear&sales	430	AnQEI@T3A_J:WjEcB;ZIN_FSHV3hBE<VHv(<OR2?=dNcQDCHV,)k;VFV@Z5c[FNw
pair hear&send	512	U=N]P2JKOaS=NIEmC[YD>B8`1E\%R=bY^#(Q@9TaP.GER>3S2ANLQ=EhUAYVTN]W
pair hear&service	475	wQB;d\=SGFhG9HL_h2MbjPIFMQFT:4H:e7vV[OR;U;:>?iF@f]\gILYZFGUnQNL_
pair hear&shop	440	*\XlTPjU1]W8b:Fw_o\b5_:l8eOCCZ@o[NDOHE1fu@e?f9.hViMYq;h_0g6`OLOQ
pair hear&sign	654	Z\cJA7HBME=@[^@lDE]VSS\L>:3WaH8?NMWc_UM/G=Ki4[]swC`dEPVAWFXsSUT[
pair hear&slot	465	>SLQALW_wb^_K]mBHGU6Hc-AGI@DJdf+aD].K^S>qSBPMS]0IlH1;j`M/`XX7?:,
pair hear&sorry	404	iIA0RP:23FE]9^\qLL.9jHN<j9DWR7IC%ZSNJNp3LS@U7:nSV`TE;[**w<IULY;_
pair hear&stage	462	<kHPlDd68gZ%]8DJONoV4d<WiHgP%8:2O_=<CPBGf@[CLVH]8S0YTQ#]H[MJU_]f
pair hear&start	458	BCU<P6po\_BXMedn=k]MCdYCNIJSWbQVFPnWINg8^aRdb?H\]m:#VNKdIhCRR6YJ
pair hear&study	513	TTd???NRQA5IXRL]_?-naT;]3KClVB6+QSe:V_A9IIF^I3U]VZHLE_TRW`]^W]#N
pair hear&talk	524	I9NHmUW8OUSOEPdMqGrRGH1d`O[OTXNDZ2tRZQNPbZFRwRMSUh<;VpDJ;JFIZ1FJ
pair hear&task	455	:AJaH`r?V@vwPNN@PN<NEK_=LcKCJHZYDJ6@f6oZig>:b>]4/[#0a7G9=_ORKKhO
pair hear&team	458	i]pAg#QX?WU?XKYI.fQJYPTcN/>L4P#CPRK=>YC51RS3JXXuWaQpZ[EW3TZIfqIE
pair hear&thank	623	(D,C3YLJo?Zg7VnDoOG6M6.%cG]/^bg5V,PHV3wIOaQ@__?:SEH9.NU6@@WBCNN)
pair hear&ticket	613	EM9G?RBJWc?B(lB`b7U=JLI9X6#PABK1W?MA=_c13RC>@GV8QA35EYNEG?Z9-V9>
pair hear&time	422	GHUZBjMk?V[#_=:HOTPOCkZpM[E^*=FQtSIYCY9cJCjKg[OmW@RDne4YD=FOdZfi
pair hear&title	534	2>[`WMMDMAYIh@T8i_Z50_RQ19I6O[RtK6=7m;CLX6@@Z#YP8h9[f?eMFBt;+#_G
pair hear&urgent	569	4ZCgJA5Qc(>SKgKDMI_f_DHQ7aCZ0`D?AhFP\[HMZHMh@wVBLVMNJ\ID6QO^Fh<=
pair hear&video	617	^dHNXY>^D_<Rh1EMJFWQYwN>UL4a>FRkOE<a\X=DHUJTWHgF2[JL4c]O9(MZ@LCX
pair hear&wait	633	HGeN_4Tm/bGJa2)?UYw/9TRSRBVOTE7]EP6<J:MaA;dTLA?a>r=Ccc4_5SK=kL[P
pair hear&wish	600	;XVORUVMSZeLQ6kUdRXWDOC`Q`]KN;V[M@8:A<3Lw:V[t6HS@mCDfA?mC*RP@4YJ
pair hear&yours	603	JVK`SSQVPJ]_jHR]AMEBMdJR1JI?E=[OW#JVOH2NSN<EWCTNEV>GVWiKAG?W>KC@
pair hiringside&hitch	435	FRiPaKWIDSrudRJ&gUg@<eCa(TF#FF[Bi3W9R?I79IQEZI4A3jT[S>TUR:fCRF^3
pair hiringside&hold	539	]Z\Y?_W\N?A8Q^IRRVwOZ_\DQNMdG]DCNgVQP^HNV<XQ7VXb\RB8[VAVKJPYMUfJ
pair hiringside&inbox	499	P^QJU]UXAlBAXeUu,?8W@GYIK3@K1-OHWR\hSwCAVcIKQI@^U=fgNCXYK+PMTWHR
pair hiringside&interview	395	_b?MD[8&I]DLRfWda)4\^6XFf\NG[CYifP_er1c9HT;CNjHZm)UBMb@/t#=VVUM[
pair hiringside&invite	584	FAAScHwBXvP]GTgGK5N:J<3FhOXV]hQfFEFMX6pNXD:=Q5[DIc<Y':_?Pb[TGHC'
pair hiringside&join	477	M6J7[OL[`DJIJISwI6\\EJJQ?IG-]_ipFJeM^OP`[^XHBN\3P]>8:f]I2=C3THq@
pair hiringside&keen	598	K\bHKCa>UT?ITb_ZN0GJHITWXDMWmDf>HVO]PSW#jGE`LcWYWObLJVXEWd<RNY9Y
pair hiringside&link	640	3cdOHD[i5IR:wa-IY_lHI[^]N>Oh\CLXED6IW:JNU=^GFS_rM:NjhR5XQWD@FK=P
pair hiringside&mediaword	532	kCwtPSKm3LMAvF<PNPYLR``TL1BB*P=[cAGOOB=Y/AgIbIK`W7BRkJV[SG3YaMW^
pair hiringside&meet	442	sksM^,8v&gFS`aYC>DcX,w_dGfBgUSRIPXLQ=i1>KUPl`FDEN9KcWVmjHNFsE]Q7
pair hiringside&mine	779	kX`JHA3OLCGE\YB6@2HZYeX@>w9ZA?E1BRhfoaH3BT1]3XnXZRX\8m-?c3WNBvPV
pair hiringside&move	577	dbC[OE^T8J5X@wUW\YBRaITGQVPMFND6PS[IQZD.M2MbPbOVJAPK=H-OUGLNKhU?
pair hiringside&not	509	NVNIU^Dc4:LrOL`3XVD`S^7CefL9I$P`M#?OQMNNfF4D^OE[QC9aVI;U==RPCG[@
pair hiringside&offer	495	OChVIW^l@WEQlY@wIHWFQX;PPJVPbb=LPE=gA0&6XS\LNT]_PRbh`5bNORC>MZFI
pair hiringside&office	453	DcDVOGLa>9Q>OK4H8\qeP[G_9eFt-@LEE[VUZAA#\5T8CVe^mOQ=7e7>YB7gR`aa
pair hiringside&official	601	487\Q=c9uOw_5>f=Z<1DJE09iK_*YacG=>2C;+ELj:</K7;;(c@>??c^J[gB=H/>
pair hiringside&onward	595	QPOR\_SdNRJORXEgCYW=[G5K<AFMQO;w65=I87KbX[TCCBZUTkMN[TOWPi;4XJWT
pair hiringside&other	464	^YC9@9L/29EGU^XL1+'nbakSIf_Y;FW@=`RHtcL\cN6EWgw;b<Q2:`KUfCP[9cR_
pair hiringside&pay	550	[XT\Vh:ARP1J^i>>')CejhekcZHu;.%`9pWTIaCBHSZwAmYnI6T15SJ>R;JURi]^
pair hiringside&practice	489	QRTl)ZGI7HRQIfQAC.:\FXZ]=`[[:6Q8UiIbkP:e9Gh`EQOWXDDZ8wFJXG<YNb?K
pair hiringside&prepare	382	CgRHC_)Q>6Lab5U#@LERYWXB[:CQJ?l_L4VYV\-qh\RPR4pX`WbPFHPWZKrHKCNP
pair hiringside&property	541	UAQLaJAYMR5CWwDLaJ9I6?TVcP`HPU2XHE\VT@RDNOiRLNc9KZETKY-GQVVN\[jF
pair hiringside&received	579	I_qhRBUwIIZUHS>XO]THFJXJ7?dMGM.Q[O;RE>STQQiPU:@IPNUHc`7E;PCBgJ\@
pair hiringside&recorded	400	e19[g^ZD]PB>P7DhN:MPQh35]D2iR\,jPe\e`VQUJKMT?4URMmco+loKTFwXNI_[
pair hiringside&recruiter	640	TfUCSI:V^MDSLXRRKBKRW=NML^>OW=ZANPcFIWWEI[FwMRVPU0ZK?GQSEG@L@]@U
pair hiringside&remind	786	obadN>AL6:A._VU?QMJY^]`]0dDg<CF<A\b^W^EE2<Od=YOjl1`ROaE_YG#\FV[c
pair hiringside&review	789	JZMDMESTQVC@S?NRHQdM`SPJ@KAFIEPSGQOBKIFY;VonOT[wHOKRMKRRSNFNPSI[
pair hiringside&role	606	QTQVCQ=\6K6FKM>L7,;bI\fION?i/9>LMvcGEU@3<KEg*[wa]2WY8SC>i.U^Fv9T
pair hiringside&sales	446	_QSDlY>b7nCQMj@h_>JLaXMwRM^eC,FFGMXKGF?aZCRGNB;CLiR7SbOqG'6N1TPC
pair hiringside&send	682	`_eGXG;\?ZNFeX/HE\?SSVdkUEIT@:;[BeXSHZ:E;bNX>UJjU@NPQTBS@Z3Mf^wZ
pair hiringside&shop	559	YKOA[R^KgRH]E^DRD\X=iKGT=O:NDT;ReQU=UHJpCrN#4FAWPKM6OWV6K=`NhDeD
pair hiringside&sign	488	@1XpNgVOAP.6sAXVc\[E3[:[R?WMR\D`3`;B#6.i[X[AQ?YeB9;TYMVE_X>DP@L^
pair hiringside&slot	498	`wPV9dTSXNXR^[IKYGAbFeaU@QKKBQ;[ZGF<rHM\<MORL9KJNBFBPL3WMg/LD;_Q
pair hiringside&sorry	460	[U;S?R@>G%DRX[qMb]ISPKb<Khb==RPGIE@W:58;CMLBIS7XNMEiDf:_[F#F?UWj
pair hiringside&stage	653	=URXYJU_YSUKXF@XWYYIHIMIIS;CSSELO@<@<U:cSP^B\=6N<ZHniTOZ<]<=P;wC
pair hiringside&start	673	G:@JHNQ=moW[DNOWhKOQTO7LbOGATNXFHG?OP=^]WbVW>UWQ8JB#HJ]>eTRUX?V^
pair hiringside&study	618	WO`RJ^HW9LTUFR;PRP@QGWZXMQBNTWNKPL[NUPUFF>0RAELIwFW9RDF@QLG[\HYL
pair hiringside&talk	751	:UD[QNVTW`V=PZbB^=AFNLFLXwV;<Q>POLOWaJWR`HFF]RRFET@7.KHCOiCVG>?O
pair hiringside&task	500	DI]WR6_]&YTHwUZMTfWj^C_\2<OQ\aALMc[8I]-kPG\ONCa\IKRej];JEMQD\LZP
pair hiringside&team	463	BM4J/EVH9CI;VC=\IFN;QDG<LTOK#IKQ[;UDC?<>]UGFMQh>I_QRGCU[XK1>D;IN
pair hiringside&thank	476	NiKFiRI[FT0.Y_R>:P-YXZsBFK9KVDFINZh\X[J:5U@LN6gTvCD=SdQ4iIJ]Twig
pair hiringside&ticket	495	KJ@<7@#\N1^MPFI\NK?cCFNI=<7=HDa;cPE99RH@]697T@FHAP?HALGbCM\@4NFF
pair hiringside&time	500	WHU9O=?R<A<OMSC=4V:beWYkLb3V..).DUwHX`60D[H_;ehYPUdH\fLUhJIGRlXa
pair hiringside&title	587	qfadTQ'U->B)l]DQF57dWr]GLeD^/#@-uw``cd(3(EJpB_hg]4\])t'>j')W9YGp
pair hiringside&urgent	461	]h`C>WRMZMCqD\D7\B@XMQHViH9ePUNFfQama]UGM\RK]K]EPJX7HZFOTB^G[wGI
pair hiringside&video	388	DIIa'vH[TJE;\$KRpBXO[qdm=qahQ\@eCPIiFDN]2U<QQ?:HX#CmDmMJKVC>dEc\
pair hiringside&wait	642	KcVBCGIUUOAL@LLIJKDMgaTG@;?VPiH:#PScfK\=D`H[*Y^orOXDIMJE;XUUXW^I
pair hiringside&wish	620	GOF:@J:VM>JeDB>EX]HITHJFG6RLUVF[M>TK_DYX?P8CI=KGkT[=UNkMGXaNcFt#
pair hiringside&yours	682	(.QEJRjIa[PV6_dXnKUCA8QCgEc=uWRJN1C=Q*OXhVQ$m9IODh7EB#o4U[HGP&P7
pair hitch&hold	496	J`MNRPW^DgSMG[PNIACYIm8M@<?FNOBTUESOL#HKnPJ(PRL>Ccf^HEE\;LqQbKRG
pair hitch&inbox	560	EKMJ@G>MgS?P*_N;aW`AKBM]Z@>IDYYKZGQRJWwO?LpTGHILN5MPTRMX>Bm?JZRK
pair hitch&interview	598	LWGKWNV[`bGka:OFC<J`Fj4-J06,P\:qHO=JnQR:T>8QI7k19]/wAU^91XfV=I,5
pair hitch&invite	465	Ov5#;[U;VPVW9`cJcP'DU5gA[[XEZVW>[LVj4OsN@i;<B?G;@?UQGKL>c_<\^N^F
pair hitch&join	584	/8A>EMNDwGWd?;_MX@7GV`DSGLoJHWLKO@UGF`aMcOR%_IcJEUIDPFa_OQY7PGMC
pair hitch&keen	439	GS9[HVS.TL:dFLmqWMIDJ1^ERHkIaUPSHDif[icQD>AA8QUEN%G>C9Z]TmSNwIX9
pair hitch&link	395	CKBSoSmZ^YN4PoG;UicA;Q7PY_f^Z\QRKDUdmPn\`A^VPYPRB_AX<GkI=Z2#F>EP
pair hitch&mediaword	459	lXFV>WbRF=PA[o>UaHLYMMYTK[R]TGS8>sHS#]LWP0Re[MfmTBQdImOG;F@aRTV`
pair hitch&meet	779	EESRYW`NVCJR]XLVOG]?E_HICESKSSWPDwWPUfHFQ@HgE>RIBR8RTONHFZGSN=?J
pair hitch&mine	568	<MM9=O8PU#LFwPDEZ\SD=MOJJGU9N2\ZeDQYRJIY_QKcHQPBH>N3[K3KLM2/NRb:
pair hitch&move	825	\eROU]?]U??<wS:UKHLWU`FL4F>TNL:QJgOZYmD;M<;`:MSRPIQP>a\KVLIZHXNH
pair hitch&not	738	9HWmEJ]>dJ8wZBIVIGV9LN39:@J9km?\CXEK[dA>SN?X;KbF8IOH\be2=\VGGV@9
pair hitch&offer	509	;D[RQG]k0BGFNYPWhnwDH9QLUQmbSDS2RA@KB<OJSLm,bK3qVbR;iEWdFZ-IO7[A
pair hitch&office	583	\__RJpKcND?/fZ=14PaJTrDSMJ@Y7G<P@wKRAX5RT/Kq@FXQKQYFXH/HPHM9@D=]
pair hitch&official	509	FPVWB\[L]86U8eU\L8AFR\Pa^PGojSFR4acaJw[=DEF\TpUOV>>gaXM<_TWURQHS
pair hitch&onward	457	?`]AA>GYQXC*Y`6jPQd@[MdbQiOuFJ?n.r]`PMS]@VND/WZgNBYRIw4jSIQ<hNST
pair hitch&other	439	.PEAA8UW\^Y#0p^;]gW=I^W9XS>@isJ7De5IWfb&UB5QVQjdMn<g_PPBTNhRKNOD
pair hitch&pay	427	ElXoGHaNw`G/lGfK]YIIcKWU@h>XESj>Ui5fD4$;J]%[IH>EoMM;MUK6JJ<R_SZV
pair hitch&prepare	463	aP4NS.#iXh<6@MPFY;J6B^':`UMbBG_DWkW@'cF0>?HvtJENQ(wIVe7ABE(mDS/e
pair hitch&property	431	dXDOCZ>FLQ-3S^^lI1f_Sw\bPDE[KSFaGoKpa[5:M]KUQ_cs>T=:;d59FD[=;\ea
pair hitch&received	578	03.Zh\dSogPg6BTlDAU@HK6:]T^IwbGN.YK:WIgDlbKeCGP9(^HG^Ni@Lg]RXM7,
pair hitch&recruiter	467	DUG=9O`G-@S[PRJ/eW5\k5wAG=dg><hRtCfV`>E;XDE:fL-b[3bKRN8WW$6=G*rP
pair hitch&remind	623	-HBe5^g>JJ@\ZAPJZFb>=fA0Q-FEUm:w:hKbOoZ<Q>@d%@dK6e;^RiU2H_`SLH44
pair hitch&review	499	naG[WR.NSSA>^cHWK8LZwXUHqRNZM1P[InEn]]9U:@SPV^TnY;_JFf^EV:;RLnW`
pair hitch&role	502	CJMJZXX#Dd_j48TeNJB97A@BWL^N`B>d@WQX>%TYSL:9aQGaGJ:No)g_[YHFKKNG
pair hitch&sales	630	KGZROT:RYV?7`\YL>?ZUTfSFZS7XEXN`MbMZ\]E8SNBwFRWOZ.PBFPQ>NDWdQUGZ
pair hitch&send	571	ORFNW;aeJw[O:bTZC>KaHAJJOMJWOLO:JJVDR@_>]e8REOLS=@hu?G7LaTGbUW(S
pair hitch&service	526	fONV^dSa8AAG[P]9JM3ad@cUFK3j?>d\T:IdMg??/aST:A?e=+OUUf4eLdJR@_wp
pair hitch&shop	493	)DPUa^\AbaoUX=APGOj:cC6*YC:4?ACTUZ@@KSEDw9^5KFZ;G];A9[g(GS<GT@93
pair hitch&sign	649	J^L:OIaVbJF?HwTRj^IHOEKVPUKSW\nHkMPZ@Di:cEF]IVHXP@VaQPZNHIRE`HEJ
pair hitch&slot	457	AHM=_aRA0I[MZIHXWZJHY2BRS'P,H0TJ>@;005XwIA66]89?9LMVO+A_7T^ESHW[
pair hitch&sorry	503	0WAVFIsH?@LTZGbdTAH6:DWZMD?baK_d=?:i]OXUV/?JRXX#<P\bQJd2DcSIS(IC
pair hitch&stage	422	RGT=5`GKOV@YK*6QYP+2HJEg(CV]c`>d#]XhaOM_8RM@RaTJ[sF\9^/eJINL^NgI
pair hitch&start	562	DOL_ZBq_K<DBRLnLSVBWRAIJAOJSa_Y1[I9CP]Q@@H7PADT7@IZZREQALw?aY_E?
pair hitch&study	404	P/QwHMSS>`XK^GHZGNV[.S[aB5SAKCj<O?CGD87NV,l>sABS<WPAGPTj.VXF4XNN
pair hitch&talk	688	;UUVLMP=[GVP?<P^W`a9C<C_NJ]FYIEcFRKFaFVUOQOOVLPOD^PUSEwJOV\GL9UR
pair hitch&task	627	VYBVaDLRcw]iGQERBGdE6U>QN5C3bHL?IU4B;>RKlYG5ZQC7F^<a3W^I3GeNQ_SB
pair hitch&team	634	8E@YYW^CdYE\W@HsAPjEEe@CV1D/_p/_MUD#XHE=`9ARCBY?9O>[VOf9<p\UX)=B
pair hitch&thank	352	J\PO&^0GX4V^OMf7>P1\3LD%7^NG1Id3X@\a\UFfg[>Dci;+^MLK;9lNcI^l6w)E
pair hitch&ticket	633	QYNG`:wMSbOgY9KMa7NWs\\iJSUE`b1I:_9=TZS\J>hRH@KW@kCJWJbIPEbUOQWJ
pair hitch&time	525	KOO]SdX7bK/YVQP_KNGB>Q/9C:NXNU'w3\4UWZ8KN=LZ?:ZY02NQbef$:\UUA=6>
pair hitch&title	513	@TN^QP]IhYD;Y3`sPI]JRrU@>J3@]_6eNJZ^s\`NU])\9DB#FU-;rSRTCN\PXTO<
pair hitch&urgent	526	=E=EXLZWWcHL;LO@s=@=A4,>?EEWL:KYCD<TWXUHkTIwf7D+<:ACRNCE0CgCJ@21
pair hitch&video	492	0]G<VeT\ROZmABJPlcTLT4O=;O?BX;^=a?XIZ$weMbPGY?CHPSF>K;ZHYJ\A`S`>
pair hitch&wait	700	I=ZNJKnL:SYCQMGT\dhBNRXIJSTG@FRFTBIXINHw`=g?>SJY=fSKRh7hQLKHR]QS
pair hitch&yours	554	2%BPOUj5sp`oL&^rJCT66Z7;W:R?\\4XOR2:N<@QrP2;E?S<0f.w@IWXBtfLL$84
pair hold&interview	777	[GER_ILWI_CbHEDX?7HCTo;9E619LPHLFG6MRLBDCTANUFD4T^[f=J^O:Cw[4>_;
pair hold&keen	427	Q`a5CS\arK>_O@CFe`.KU,ZFm]5H`sSYCHR1\DMbQa#Z`PS^[:I8pGo(W<k?hOaT
pair hold&meet	580	aRwB7@AeGWPI^BE5>WKbCfp\VSCYLUOQ\`MUNg81O?JhEbLfOKstIN@TSHS\SZ=P
pair hold&move	494	=VANXUd-sRXfJ<r=w9_YPgJYfiQ9Wo^[<AAcJ<b```96hC:1ETJKZ,O\H`dYa0AK
pair hold&not	510	rY=<a=a^@fUE9DANHEnQM^?aLD>39CM:\A8EE:CFi^\IjKPR`cb]7AWw2P]H4VX.
pair hold&offer	345	0OSp=cZBXwXSQS_9f:WlSOCM:_BOH]lBwT\h[@]5k?Q0nP_1H30VXCFb=N7e\?u\
pair hold&office	585	^MPHc9E_CkZDB=LW[RZa`PAACERW9;Y#^KMUEHGOZ[J8]ND\CPdubLOR1@2`RKPA
pair hold&official	473	89R_sBfiRj:chCDVHO5E9^Q54FB@Mh5hbfOhfm;Le1@I5UVDA_9fGw`IKprP>FHD
pair hold&onward	608	WKGTXS0K/UVwX9\C\D6]GtUJN]?N6@?U`LIZNQ>UVTL5bGFSLnhL[PJU_KKfC?T]
pair hold&other	537	8NcKg7goHjBND_FQUCXt\O]UiPCPBPB:5RO,X>Z#YPB21OT_T[fKIMTV;jSOh;YI
pair hold&paper	542	SR7RjDpYOek^67WPTaSEKUOCR4BBB=]AjKK6D0SO_^sAb;<DOiU`sHB]C5nFULwC
pair hold&pay	566	G]Vpa<Xf>gY1`SOUZemYG_P@\ZV]G[PTVH;;@LO?f9k[MLUt:WSlPrDrKB>wWT[G
pair hold&prepare	390	WWC;Y=bi6pvcTVJ)QY0^^NH5GRR=BB^]9M\d8\[3PQHG\II9]mgTYZBm;NwI`^^F
pair hold&property	593	QBLL^4ZZIUXOLFMILfRPJ[@^A?ZNSDJ4VQTK<1MVwd\E^MDPIlgRL[OiHTdEK[ZA
pair hold&received	462	K]e3JmCfV<<WLC[hO;>bM`NVqCAYOARM7YfWwYNC:aQs1qGj`1i\?7M4j2qh_Q>t
pair hold&recruiter	441	FqFrr9?^ZPA]TQ@IYi]TOucN/AW2#Z3HUP<0PCI`V=VN5NnVeWRS]b\[VlY=YDZQ
pair hold&remind	532	WNMWvBDVfd_kHFR2;HP2Mb7.L#.=iLT<JOEFWgICuRE^GJK8D]\v;CZ8;rvT:JR>
pair hold&review	387	9N[Yg-]AIcd_R]r;AG]IC7\>NruMFMT_QPA31;dY`B=?U>c:L?LsDMLJBgI^w<D/
pair hold&role	862	XEP\a4UZ4V`FTA8KYYR`9nJ]HD]>1?IFS?DA7DCDf9`>nHASGrTXQ<;wLMT0XNQM
pair hold&sales	652	kck>LBOU;QFI[YPD7>>YjbpOPl@aJ>MELjdlVV>GFT=VMZc[Y>diI`0U[FQ\NwTU
pair hold&shop	505	YmJwBSX<\PQHVOtV]egNP]?PXJc\`O8]:gHBP?ERUb+KHWuFaJWg`\QCG\JlRQHT
pair hold&sign	352	MB]b3mFAAU;<gDPIfe[haCT]Zi_6Y7HoSLm+%V@^m\0<M>>0<L#Qj9=qDM5=g+TB
pair hold&slot	494	[+H\e.]d]keK@KqL:^KBJNG]SDaGbMYNSB6???PGgR]3tOUWOwOL1PIdOaV<g?^A
pair hold&sorry	608	aD0JL8HLMbPu9?ODMB;rQ\/KDDFF96a#T58ENM@,bmP$`DDI]nVr?HI_JEcBMH\K
pair hold&stage	639	K8fEc9aXMeL3QCEHK`TYMYT[C=\M;C>BJDJBKHF_GHgJYINO>[YAfND`NLW=]AwL
pair hold&study	340	g7[\hi^T0J]HU:@YPMGN@gX<YS><9T`H;14I8J?SVO_#lF2TDl^WX1?],6kQc4bC
pair hold&talk	685	bLI=RX\KMgO_GegOB+ISHEV1SiAHLWw6McUUWEO/[T4Y_ZXK\YSD+EEIlQK]?O*H
pair hold&task	435	KMT/VHPRD_[XR>NZl\NJSDV;u>I\[SW[DZUPPYXX>WA\G`gh@JcJHgO;w=BlaD_F
pair hold&team	556	UHSKU=@_Yb>FY?>VI^PdHi\i?84PWKBSC<E;NX,7NFU;R]<a\\w[\W9VL`KNKTcR
pair hold&thank	466	TA[>bPDNLLE?_G@gSGhS@I<TV)>OmK=V>Xu[DZYL>MJK[w\Q^WUY`PE6TFRGJRXN
pair hold&ticket	399	;H@[Q:YeKnwt`O'2R[\G1gKM^JQA6LS@V?A?QEMl[OZ9hJDKGpqd^?Cm4A_ZP)jF
pair hold&time	1018	]M<CaBCYJ[d^BHDPGD?WGfN<<L9LK=TEZ>L==OGDERQH^QADJSawBOO[?U]SG[UB
pair hold&title	582	9CJAZGRG;cXHNFR1RRMU=`Y_FFL;IEQCH4S#YAaJc]U9n?RJH_jYjDL]:AQKNMrL
pair hold&wait	458	_N\O_Ev`\[@TUA9L^wTQXSb\=4[VSR?SID@3K>TQOUKD]GNh9G]npB^aEYo2bGk4
pair hold&yours	491	Z;TGD,TVFIR^BGOJA1[NAXW[KQ0N@(67L_LJ;V>A@VUTXQ>PIwhsLYFXR>H>ZTRM
pair inbox&interview	579	bN[`wG\GDLu&SIDFTNNGF;;P\RLF@:.TNRCP8O6ab9L`O@ThO[DVL^?OJa8RWTSI
pair inbox&invite	645	SL5FbTHQVkM7JIKXLFXR;I=MZPLOKHYNOG_U:MQ]PwfYBJSK8HPYX=TTnJFGcFZO
pair inbox&keen	552	Z_T3^^%?[OVWi49eADDjVWOUXT[eQE3q<EISNWBP>\J3J\GV[TRF]OM::#+?[TRQ
pair inbox&link	675	W2WP[LEQQYBINBXGMIPXIYNjN[kOP;:BP^<EDU=^wC^LUQQQ?kIYQXBWP]PLkXJT
pair inbox&lure	439	JT\;KZ>[[TBTWZ;>`7@MR\Oa.Q*@>JbZ_;WaiI=#4_BVIRdcb3H:E`:iP<>^ZhR8
pair inbox&machine	446	;:;YIMqR3Z:59W8FRIOD?9UIgK:OEXZK`EHW;C_EQ?`?PU;)ZF<MTw?PWR[AFMOR
pair inbox&mediaword	476	MV[SP<\OWO6KNP9P^IrUHWa`jnV?N6#LIaBgI8:rDF`F;O\ZTNb[\\UaEOjOaTP`
pair inbox&meet	426	QT'UL\;bDqR/Md[PY8wDF?>-\RT`XNh<lDNPCS]BFBcLaHJG@\;PAaCe9&Ab-T-I
pair inbox&mine	642	cL]QWG@RA>OI[PMWCI9RZwjMZ`FhE9^/P[JiV?CAU8UfVhXZH_Ea6UGP^TEYFk9W
pair inbox&move	621	B1ELRV^E_H9wFD_7ATEReYVDTNHGTQ2>IfE@SUS[ZUKI:Q^<MUMMJ=JGS]P<MD=A
pair inbox&not	678	?=@A6ODSUo#JJ_CRU=b=A2AA/.DDPagXX?;PF`f<9NrHND;C@O=YE\5K?0g8BZAL
pair inbox&offer	425	#fCHfQo[WEmYJST.CgKJiEIG]L)YoYh7[EXgR8NMSmB7KEqMgAW_^NLD]BWf@6T+
pair inbox&official	476	UBICcRVLTVwEGBJC[LJAVSX_^REP]2EO@GZR@e<^mNEdXJcYH^XJZSRN`h:VUJJM
pair inbox&onward	453	O[]FRQA8CL,9_JSL9OPG[V[lV`ChV@096tFI<_#R?:Ta-OFCOONpPZC[A_BG]aCZ
pair inbox&other	491	@Gh^FACr+JI#FT%D+S_TY<La9CEr:6Hmh^RNA]SSDPOY:XWhcA]`VtA5R9UVVlO_
pair inbox&pay	424	FMnPO9#mhWE9JIA:bhBNSNGG8=:^R6d.d]D?NP^SG=Pm;M:RW4Z2NF<RJGDKIFR6
pair inbox&prepare	488	KNC4]7MRmG#@Zp;E_(dPO1BAdW,Yef:JQ^OP;@\;FVQiBBJ_]NVWLbMA/AcPb`;A
pair inbox&property	514	^JbiM=hj>gR@@f98Q?MU^KYK+Fcp@KO:\QL0Ht=FYH@]fM\UcQI:VeEJICg`Gw6^
pair inbox&received	549	8/FLH\?Nad5L9R2C[<w>H8+F=7>ANbmeU(>@0^sT:HhV\:HDA?A;S`6E+2c45_98
pair inbox&recruiter	445	VZ.wWTsQcLHLN?.FPfm?;RNT0F$iPQY9sBF'VD\5=6Tl[[XWd?8QMaC22W\]BjR?
pair inbox&remind	651	M=TYRFS@JXS:iIHPwTcYKQUd[_SB_FVdMVSLRP@BR5QMEPGRN5QK]UEEQ@NAQNS?
pair inbox&review	542	=S?B8`RVwZ>67^RMI?eGM;AMc&?>OZZWSK@W<Wg2>VURVBL@R-DE5CZGKL]=[BT@
pair inbox&role	614	LbQRMw4FCN`^?9LM_W1RHQQkRYIFODOcNE?gYZRaR[NDWF?QLSN=a5`Vb:EKPJTP
pair inbox&sales	515	mZiU?[,WMFO;UQNEX&#[i=dSSj^;*;=DYnrFbeDDXL3T<U\BacJF*\?CJ_DOJ\fF
pair inbox&send	580	6[BSIDlcNQN^aFn*M=CJfSHkKHOP`J`@\SMDPYRJgFGf^1JXXe]K\#TIFULMDQbF
pair inbox&service	653	Z[]VHS>ZJKGYdHCTI_=jjWUbDbGTIIJGIRVYhdH<OQ?HH]ZbfSnSHUOF^DAwL^Hk
pair inbox&shop	554	THDEl99JUY[=Ama]VIBZL:A9UY[`HE_9Zw]HGiG5Qd<UPa\TT\OTATEE`[\RSWLR
pair inbox&sign	633	WkY9MRMhCKGQObMrDIW?RSY>Q>>X[H[I::Ww9RXF>PJc.H]TU7StIOI1P>DSLTT?
pair inbox&slot	512	A<WU[=]_:SUIN\H;N\cN.GU^cSOT:H`=SH'P3HNT9;SBcJL[DUL\YFFT?cAHDPo#
pair inbox&sorry	439	I=Mb<ZI74.M[JD_mHYHE=`S@P3HHo\7onNP_WgaRQAhNCN0F/TDkJFYGCCwL=MS6
pair inbox&stage	468	aTZY8ZKb<;L)HlND/BOUPsP`;Z#[NLM=AI@SH[`SIM/M:[I`U3Do]NJ>&JXSbv>X
pair inbox&start	579	U2XNUV=G[T4RRB^P3;/RoW?_TC[RAB#S>W^@^bS:>R_VUePQMDDC?RR>ajJUmQ[n
pair inbox&study	469	FM^>ws[8\OCWJBMI=LH9HS=CbY9YWDMo7v@YIKSCDS8LJa=?^uO4;`SNN@SEZE`k
pair inbox&talk	639	]7UNBU<EK@JYLGKUGVHwHTMLOMS^ZA5cNLJ]LZOeN[=[MYB[d^aI>RSEbQ;H^S[`
pair inbox&task	617	ZQ?@HCY9mD=6Km[U8@ASVIZENC:HeUAX?QNC3fw8Y\PiF`Y558]IOSK<DH`GacT>
pair inbox&team	450	aaJU:LZe:JLHOCZVcGc:]LHII:FKNY\:U*DZJk_:?@N@fXUH*Zj`Dc;W#UpIMiCC
pair inbox&thank	801	:B9b2<Y^o^PJ6^CDwFm7@?4J=CJO=__6f6A8AL[LKIi\fA@:EOLSK?[Y=LiO@d;#
pair inbox&ticket	650	CG:J/<-Z\JIY<kY=XCg5IJ4B\*DOBfoNUIB4GfwCJNR@TNJ*CMQI.5MI>InLAM?2
pair inbox&time	827	Q8NcQBD\K^O;Y^E2YOwGTV<g<DAWEXDR[7N?<XW^II`^NLCP5WA>BeKYDHK@L_TD
pair inbox&title	653	;#VfXMG]?P`JZ><FYmRSFIL[NNT@<TMSbEM3M74]GNZKTJ;<BWF'd1BYNA<9PHgh
pair inbox&wait	569	:RNoD5[QKFb>NXK6wNw;EJIX-HC?HTVDm@C>TDaFE;ZUn8UE>LGK][\SKZM?H[;=
pair inbox&wish	391	J^D2Td^/iFR]O;GOcWdZu?B>T<iS3UQ_SQhTMR]UU9:]\fS>sLanh2J^3JCSVfwV
pair inbox&yours	533	?LAKKJTDHAP`YFKMENVPcb-dX:9PAE6T-?_cK5S?bT?B:R.MFHH=B?_L=ta=_Nw]
pair interview&invite	506	VMS<WGa6^M,a0YO8PS6GM3JF`VX6c^]A#RU<[8mGQv8EM^I-TRR.IEf8\XQIb2CK
pair interview&join	464	**;:7TL*XRT\=e_R^JiNP\RQAIB5hDYTJOlLG'aVOSF#W@MMNc>*R,XR^CPDf0i8
pair interview&keen	482	JVJ=8751D@HLI7@8wZPijGNX/8XMMQ7b3Dl$OCIcS_CJNTPWnIt=b0g92PJ=nNc^
pair interview&link	621	JXQK8wJLN^7RdVR>OiDIGZII4LULYb3eE8JSD>Vj9EA>.BC@MIHUl@gR8-cJ`HXP
pair interview&lure	575	JoiWeFKO2T1ASK1J1J5cSqdUQFFE8SK8khV`fO57>B5D4Jwbj<YPIT>I(4Gg>OPd
pair interview&machine	526	YjJ`7T<U_P'IH_JL\LQVbDVQ-?+EQXeTL#S1GfU`0GLYNLMAa$EI>JU$)2^C=lOJ
pair interview&mediaword	690	Sn[YDG#K6K@8L\JISE:V_dceWaMgFBENHZ[S]WJCUWP]KJT[MJOZN\@=_3*SGZ>b
pair interview&meet	533	LOP=&LL6P@cKI]_ec=;9d7X9Zg[@;MIPODb_fKeRUW7TGqNVXOP<:M>M]W#FuS7D
pair interview&mine	503	M[eR:FEf^80DMJ,/H.KLPXvaDL9b'8a#grmJ>WN6=9]`@_+TP7rEGn/UQXL^IbX]
pair interview&move	934	KSNhZ_]`^P'Lp+:c.Kd6<mDB6=9Ng`#fYn1AZ`19L-;p+:rD<U?YMhe8,[\P&>>I
pair interview&not	629	X>INUO*n7U\GK@?FGBI_JXHD@T?]C;NFi2CF-44H<PG<X@#4EKRQBK1YL;@XD@VC
pair interview&offer	639	HPUPEqFL\.#\I??SWS`HPBaZHFDAJrH[P>=[H9SXDlEA9D50fC@+lLd<EOK.g6q8
pair interview&office	583	Y]GILwKScH>MJE@JAKWaQSDXHP=?[^H]>/]NUMnQP_6MCT\CQ@M]Q]?HTM`d\MIG
pair interview&official	467	ie_SRUOFLN?DZSE,=C#N_`9I7=>INT:)ALg5jT>ECbfTNUJHq/mcYPEHABaCUcjT
pair interview&onward	516	B[+4H_aDRGE[R@iP=UG9U<BD<)PAai^;I5MLF?n6,a1@JTI.^XBLBFL>.>[LWUT#
pair interview&other	725	^aGScNCZHU%)>@#W<e_NKgIS@HG^F>FM]cK@9U4@JD_^3IKtBNTFMa:OJST_IXO_
pair interview&paper	620	?8&1VZSCUXKNUPRo;G?,G>H+e5]AXTVP<XRUTVOCQfLHZXZPE0@JBVA.wQHBk@Ka
pair interview&pay	591	DYXSJLMYWI=CgOHY#ECQrliEHZCW<95k>UeWcG44HSCF<UPZ^?U\\a;8dHQOVFRV
pair interview&practice	798	MYeZOV9S0:A9ZY-XKLHdRi`t8M1e-=1WKc=wEX5ADPWs;PVfc5UTBu6<V=CTF]]S
pair interview&prepare	358	09TMBki9,]VMr-=QO=@G1IR3:U;?RJ5wS[1UnN\X?\\27=6F5J1>CKSEOXb/gbX?
pair interview&property	636	G?J=O>dB\ac?Hem@T@HHUNJ<qMTTL1^=[EYJPMe1]i;mWUiPNaWpGJICOWVRHF#I
pair interview&received	504	Md]RLY[&DLPCWIR9`^@TaP[hNIXU6LZNdFbdOYCb;BWH-MSVV'SVZFBnZ9Z_uGw[
pair interview&recorded	512	UNUg+d1F\'EPf>XX``GW@gka#L:TWXE[PK^JlZ@l#JFF/BH9i(aX_LLPM0UG6Q`g
pair interview&recruiter	513	e_HMaL6IGH$NF<RWGG#Yd`DNF9DeTF5`@YfA>8AHF^GZ:GFI]1jXMNIU?;XSFCaa
pair interview&remind	748	?\HCwL_ARIPQXVANVKCLOC;VHnZRFNHQGV_KJNWOLYFWFHR@<PWOQDCRU\HE`>IG
pair interview&review	557	OYYI[VBYMT1PR>=\H3aX\OL`R@ApO::tFT;]@[CW=XHF>wOY[7OiJP>^>;bQgPdS
pair interview&role	721	2<KF^#gUndWd?bRIW\HDU;<GXNX;baPAFM[']L^JZmJERB[,_[[UQ?bCJ\wHT5J-
pair interview&sales	522	FID<U&aLCZ@L0XJuJK`JdGZAM2C8gYZ);4O5QX\:IX20b9WCN_MwEJZ<IhbMZfGU
pair interview&send	563	NUXJwAW9N^iIE_K?X@FdOOBO]_NIIBI7FS>=U=@9aWF@^qT;8wG0O8DXP\=]YR0K
pair interview&service	549	Q8IC`YP?blG_0jOS8TC,RE@=RSZ8w]FXPOBcNR^Ra\TQPLZI5V4W?/hNLZYCWJUQ
pair interview&shop	651	=C6_pPH[e^n[QKG]IV[I<`5P`IIFt\O@lQO;UF88a]W9R9\CAjAwDNng:DP>@?RB
pair interview&sign	434	;S#OUJ85_,)H>=d_=S/T\4[8AN=Ej[HIW>LDkbQT-VP@'FV.SRKUGP^6YJO?JMYZ
pair interview&slot	447	WEEPSibNGYJ0V=I+Y^F>O[QQLAT>VT8_C0V@^NPU[HSJP#U6Ra>QdD\F@PfH^W^>
pair interview&sorry	635	c`RHR41uGHSDGD8]/24EOw:T<A=W1@U(VMB_:Q),:S=JaWMUIC?gBY8Z47Ad$PJ7
pair interview&stage	487	S`U;Q:QCXF\C]$J:sTTEJCb=NRE0;S-4AH]XL7Qo<MQHICJG`R[5kTJbHRA?w9ZU
pair interview&start	407	w^Q+;\?LQE&QIZCeI8AI;3NI>J2UE^I[LcHl-nl@:iTY6uloD.[[Fk;6J04NcU>]
pair interview&study	592	T^WCTTYFP*L@KVB6TEDZQSO^WwSYTTMFZjVeNS<FE>B^<kSV_JWSFKE>\Z=^TT?M
pair interview&talk	410	4K<f@LK1WJHVW:5^NfXFFCXJ?KS7NY<XE\XA@SDqBMaTI>>#W[.nTZEFERZ=L)IU
pair interview&task	466	8K@LW\J#QhT_SdZOoYFRLV69]SE=`8O[6QATS+aRSZZHdSC8Y_['CAPXOc]Ge;B-
pair interview&team	404	;I@O,NZR\b:aVVV7PaV=@9$R@3C#soN8EI?,\HNNhi:D_OU==[3MN1D88Rr=CTL?
pair interview&thank	902	=D^tLB^a=CW7v?AA_aKlOieoAVS`GG>\`P9NHD-aM#[ZX@9\F^IPcV8d5bOMMVaa
pair interview&ticket	524	M^B2P1`6S`FQFO?G:lV=lNSRYV:PcOYP>[S#NgsCMbOF4bTBdIFMNGN6Y_hQ_VQN
pair interview&time	480	UOX?w4cGA[TXElL;/1D?NXJ8ZFEKL;^EVGh7`S;/_\(PA_RCEXag-QTQJEZZM=O2
pair interview&title	634	F-?BT5LCwINp=QcKQa1>^BJESFF<iaO2HHV3mRg8^h8<WPQ'LkQVT@hU;`mNZBL&
pair interview&urgent	662	DI?]K_H`fZ?MQQ;P@BYE6_IBD9@AQjRTZF4FL`=FQ+Dv3<O>9SVw,_XOBLpZ2O8L
pair interview&video	563	VFKYEGS=OSMdM>]9dSL@\AE]]g8IPfNi#9IR@4RYX^FB\IPASP:K^:I<EPD<o1R5
pair interview&wait	573	HJ^U^;VZ_hCJ]?LGRfd<PE>wAJ],MT7]NF??W1KJE=^-a=J[OU>?pSPOJWC0\KhK
pair interview&wish	688	E[ENC_F]XVYU[?4Q\jDL_OMSD@3?UiKwF:H9TNUTAcF9T??OV3PNVJSJ3<FEf_^2
pair interview&yours	686	N>HbXUs@RJb]XK=I\]\CC`IGACVHSb?IXR@#bWHM]ELYQ7\?Dd=^ZGe^<TX_OIJ:
pair invite&join	447	QSO4NeUWI:QAVRaTROkBQ@MKaUJYkvm[2MH`8@p@]Z5Pi?YQXQWwO;[T@=E`08B_
pair invite&keen	510	]RSEW0BM=R/KNXNKDmISdP_^A\OM7:A@RDK3Gb,@#;KB?LlfS^NIl9MXOiUPXtOW
pair invite&link	383	B[A]TG@@YFQT.\[h]qOR8:gCLOTIS]dCJYY=Z:Eb8FHN\M:RIZV#WN8?HoWia5gR
pair invite&mediaword	469	acHdFOM=l>DSAFCIaWDBDApP]7G[S4MmLPAeLOB\RFHK>MATSC]8JTZTA;HG_Zwa
pair invite&meet	654	QjNSFP^VK:FWW?<IRwT@[N\L96LUfe7R^'IUR>7P/BL:??FJ_JlbaBSX;DXCMLCI
pair invite&mine	505	bVPJ?LWVQMD5ckVPJOAhjBAhNs;j8K^OKjwIkKX2EYC_QcjDWieOFfU=pV7ZN^N_
pair invite&move	574	4:2euAlZkNDf`)8H4Ji2>`YX+8/R_d3^_d16uR4>g8F^32V:5oEwMdjQ'PeW6*_B
pair invite&not	432	E68QSF[MS9YCeYY)eA@<2TASFZdYU7g^MU_J[B4\OGh/^:K?8W##./ZYcH=`B)?V
pair invite&offer	484	D[UIEKDkJAP^WKDLDDU_CLUJ6X:[=QDQSfNQdG4_JX]c\QZ`_Hw`NLR>JHIbS]?=
pair invite&office	618	^[R?OO:L]BL\\R6j;9DQMN9KKPT_QBMHLJ^UNV?S,jSd6TYlUHYL9wN>OA<UPJPf
pair invite&official	411	QJb2j78?GU@EIp?`@O':PLX4VCGVHQP/5ZkSK__<HXRK:?wO;5]c<A<;mW]JT=@G
pair invite&onward	487	3=@DYTdTkLYk;TnCp4HB>F.H]QU;@ci#[BRWXJm?GY_A]YW8ZUR],4KUV.BLR>?J
pair invite&other	581	N^PXwYFW\^AMh9GSCPPBA^EXh,QgIYKXHVNUD_O5PL`L0OHK4UBi=`QN9lVTUEG^
pair invite&paper	545	HhCA]]FKO=MHVMLRFLRIPQ#J[NYKR<EJ:\b^OJ>WB_O?<NSSd'T[EQ?NMHU<BUUZ
pair invite&pay	599	UkP_.=M^NH3JfNLYcGbTaJX]@M>M<TPca?bfLVN7@PV[IQ4]wFgYMKW:VDMWV?OS
pair invite&practice	360	J8Kd2;o>j]M#,VfHMX?QMv]?j<MF]FQYY8hTl&bGdMGpZVkkPQl1Fq_&\]8lG?;^
pair invite&prepare	513	<SG7F=<6DgWc>h9?FAZ>NJR#oMV^rCI>'VceO:`+R\WNYkIYIOMK=H>HZLRXSIGA
pair invite&property	525	]_@L<OKWJGLTq]KGCkHURVGeV@W<YSNKXUbHVWLp<HLSWZWP[6Q#@BIKVZE?V_[I
pair invite&received	516	;75OVJhBLZTUCHV[Z`HGN.</[7f5oPJe9?Z=O8]wOeBZXJVT,dX/Z@VGSaY:F5VA
pair invite&recorded	530	LYS91VF;_1IN5FKERg8Wu;nN255E_`7\G5@0U1[SIRDAKE5Kw;^HfAW48DS;VM\F
pair invite&recruiter	479	G5L<EKEBXAPtOSHT:A3VG<8EY^P@eT3XG\[?REl?`b;<b+U@H=VW/Gw>Lck?SB3G
pair invite&remind	543	S_:[G3YK[]UNKdXkKPGP_RS<[X?]eWK7U?VWKPP<TYSL=a^F_RTP`OX;NGXIw9DD
pair invite&review	487	DcknQT3\M<Pbk;J0GX7n?HVfDW.JQIV]C2BYCNOw<K?L=\BOX@K=hMGPScTMUTZm
pair invite&role	605	IOHM\QB`jR]P<ZU<GSRBU<S3\wiP_P\GN[eIU\Y4HWCbVG]W@P]QKNkJZcSiUUNC
pair invite&sales	387	Rh`0Be6<O?JgEbYqjXO`VJY?3;TRTZMw;\[aWP7[DSd:$UCZk.crWiP60-\8mX^n
pair invite&send	748	ECEL[6K,[TW^HKVXBF6@JBNBTW@TXdXC@[E;_WTDTV>[^KwED_@K=K^CXUeZHK(D
pair invite&service	552	DlJ]G]H=IJ?ZBN>KSY?PJbRS^E9SaWSMKH]YTJ4Q?XKMVDS_UK^HI@wHaGR^XILI
pair invite&shop	516	NZT#FDE6TKMHTJHYHRE[Y1=E^XROWa@$7>ZUF;ZHYPVdWJ[O<ScB9NGNZH2TLFRR
pair invite&sign	720	DT;NIPT\UBELEWMTKN[IN>CKH8APJNgS]HJSDG3Z@@YY05;XN?Ow9XIKA3U>NVF9
pair invite&slot	475	\j]\FH=?F?VRSPAPdqQIaRSS8NFJAOPE8J\JUQFL>L8I,YZ5f)_#N3;=H.ZQPjkY
pair invite&sorry	519	ZVHLJ^h4REOwYUu7KGeFF]>GMN[DEQRiAZc]L6<=EAGLVPOJLFgn?INNXRUAm:^^
pair invite&stage	391	N7G?JLY+aK_\9=J4TW9?;LSIZ3GSM`4c^6l^UVXK^6P[_CUkXZS>OhVw6RJ6Q1G$
pair invite&start	511	WQmGA#KT[HA?>]JQGEFUPO.bWYVRM[IKHFPUY?QHHMBmDvHHKCVbHXQKaeDNIF=?
pair invite&study	474	SBPkVUkc_gRTFSJU[M3INwPeTadBfGdNZK\KkR3Q;#1F:?_E8R5h<:2Nh^Oc,MBC
pair invite&talk	346	LvHKW^<Z&AmHZ\F-\jMEf3ZZ]gRw#%Qb=Ca,LWNqDaVbCO:QoC_>\[S]RMYKY@Q>
pair invite&task	689	#7ENIGZPZfcU4OU2Z^aQ@I7M[aWHVDTJMMBHW59XYQD\_]GI<g<7U@WT5pWLq=O6
pair invite&team	381	AfF;JYH9pdEl_`DVgJJ'3.I6SKc;Md(T<Tg#`@b/X9Fk2Qi?T2nU8h]#XWA`<[+3
pair invite&thank	921	^^fSHC6S8;GCgc:MBIGg^ZSb;jIa<CGVRa_YTT;DE@M]IafY[:Yn?w@GZ78ZGgOV
pair invite&ticket	503	SqQ3;MQOHaOCgN6a?T>0[_qiA6Plb@5NV9CE0RIDH@SO+h>fS?[NGCs^D`REUFwU
pair invite&time	602	]>;Jd7T>7V5@7bCW@#GA^>;EbCVWJ0eA=h^P\]N09[LTEfrUSPW<%[A9YO<kNbDP
pair invite&title	551	LI;P3XNAuB8lH<FOjgKF]GRA5WR3ntOTL9E:U?f_@g@3L6SFc9MN=)wLUD^L\6G2
pair invite&video	579	SwD8?T<BF7=R6N5I.h8QpIh<AP#]Vd:R?\lP[SPYGY8`5RFMW9o&JlQ9M7aSiReT
pair invite&wait	550	MC9K]'^Fi\PZGemLO1H;CJC7cYNCwKmFWDbOJ=WDNXCN^aXJV]?O>EL4_ORSUKIF
pair invite&wish	578	V\^nW]LL7LdCdJ(]L:ENZNXaA]DJB(EZRb@YN`>kG3MXO[Ba<PdRfS#`ZNCYNOX`
pair invite&yours	522	J5f]PKU@U?XTHIN3MFH]ZH[FEhIV^\_JcLR=YDETHZ6Vw<>IOYu7FFnHSN[PgQ]6
pair join&keen	470	FP=:TFSUCNBAAu`_N9[0?1><W(KM[2h:RCUcAAdKAU[qLkNHe)Dw1[X6T7@K:?@X
pair join&link	516	WEnWCXKYLDI4[oR556HXOVOwMBD\OW`M[OPQYY[*ASQ]HghjcWX]P\i;WFM>MI^H
pair join&mediaword	594	lTn4CW@O7=8K-U:W=X^_waO]VH;UOH:IUYFXJTCHWKMT=FHZVJNZPX=NJBSMg`W_
pair join&meet	673	BVPT8W<YKLGQiPaW;HPNP>W>SIGNOSJDPMGQIJaE2X:W=YNU[>XJSO`C@#cXWNN[
pair join&move	336	5=,Ff1NTnL]X]:Q]n\Y-1v=aj]V7]gJJXR*L^)<DweD+D?kbCh1Dh<O`PXP(f]fD
pair join&not	562	EbVCBJEU@]NROMAXIwZWGUTQNHCc`LBQF3=o2HT\\cDUGScnZ=sO\OFOH;M:QIOU
pair join&offer	796	K]TATE`aHMLMTV[a]fXG>G?ATCXU^^`?UANqF=YCLDMJJL>\JJVwR>aM@<:Q@AED
pair join&office	555	KBKF;W>eYUQKcRS>;2DWmVfTWU@TG7BDBTKbH\E3MNAXNhiZwIV>%eV-]O=WTT<U
pair join&official	465	fC^jO3ShEKM6oS^3M\`DcOZ[O7WFZJKGwPSGEFR[=BmfR[jY8@[DaQbnJKDLpSLN
pair join&onward	497	G7AFMj:K_L=bq^h^HDJGTF-'VUf:@w[T`PLiG_W\OlK2bV;88B=7EV:E_I6\TGKp
pair join&other	519	=P@eN@(TLFXT\:FD\YcY:9ZE:cSTPHSPFK#STH=cN^IWd=NOKhO[GTNDkSHfDQNg
pair join&pay	735	Y`cjCLb`@HN6eUdJR?VN5[BR=>I]Q<K=[>DcCEMSH>X_AANwI<VWZLJSEM6WR@[Z
pair join&prepare	460	[ZKB6[k@-1RH-sfdTEFPXO^>SwCK)=jSgHi\PjB1a'BS3XX[<A\P6HNUV-KW4I-a
pair join&property	618	COTa5PK_8O]PbJUJeW[=6?F64ZTFT[cuwG?ZF<H\YEKH;MMT2M`fY\Eq_FC[>>KI
pair join&received	551	LPwVBJ6LCB10Q]PU&2IP[Zg?TW/Y.QT<Bk[[PPF--DHg8\\\d5YIGmLMkC9[@CJW
pair join&recruiter	560	LPFEFfJJC?MbeV;HGTGcR`GcJN<^SJ[bfQVw\XEJKI7YgLYdN6TlQN5PV)?U;i]X
pair join&remind	454	J_i<IQOd?S0M>FF6SWYUYLdG7Y*q_h+r<DgC'%.f5b_7DQChd*qCL?UrWCUHmTw^
pair join&review	442	FWRJp2RV\LB;M`LdDHRO9G^/CM3UKCV\UUOiZM\#?VB8MDc^RAfT9Q7Cf;IWV]J?
pair join&role	376	16YA3J&.P?^MwUDs^7.A<EdCCcQ`^@aSp6YVjO=1?HHQRnAA\fH8)bQ`kC7A9U2t
pair join&sales	602	Y`VSHpNHBUR@gdNiK'=X^^NNOhCf3=DEEj^L[aNBF_UWA^Sd]:gT>l<<^+EwPgNg
pair join&send	505	UY7YfV=aXCOFO^E>XhWmV=Z^LB3<LaKJQWCaJi_>EFeCBX^G\K^wGNq_[LUiaPA^
pair join&service	627	_d]QOK8N=KK?VLXKKKT_[bmn?g:Z%7>;TpJgPRLI=J^P8gKe]F\=Ed3VnT:^2YKw
pair join&shop	466	RSKaG[OLC.\:bEwsKYNPYa@/I>CYEJ\_dS8pTGIS2G+@ueKjD=F^:WNP=HBLLADg
pair join&sign	373	nQa=HC]KaQIWmP4NOgVv;QuB]Q?XOH-iG`*PV@ZZ^?oQU]B[PVJCHpECFc`wQXBO
pair join&slot	570	MVMI/X9kA[#ZoSc^QKVQATjIGTDVG=^MHSZ9H_WX<SKMTDPd\AXjE<9L8TITB?bS
pair join&sorry	833	NWPERISPEYE^O8BQHIBFwMP^PKLW=IH@BIJO>PLJJfV^YMJ`RJX\X\G?QKQBR\YM
pair join&stage	532	uLTbHLG6KQDAlR8I):VqXJ^d0aCw9?KeuXKsCYTc?^K_]k`eXBRX8/3fbJ=d>bfo
pair join&start	655	MT`KSYShAPNQa^FMOQNWLI^TP<OVSTI3TaNIKMD#YOH`PP_PTTMOYJWTSU7MRIIY
pair join&study	378	JYQLFWUk59YLVMYdtYhl9MQa<^PQVMALXb@V?L;PYKVFEN5[<HXJhITMXS9Da_wA
pair join&talk	695	>NCBTJFXYIY`JAIMWGQE]T?RXPM@a_J@JOAEQ>_UM\?@PM<QUUw\VGR_BNqJT:WA
pair join&task	536	?K>GGwD,]6@er@RLVVC3@OBEMSJ+TEQm4@[&U8nZWIGShKZFL?K*JILF4DdJ[F]>
pair join&team	481	YT2<DUYMPFILJA_iQ=@D;BGFDIPgXO_LB?Cub9wHhO;9L_8H\=\O^2L5HDMFL80R
pair join&thank	785	M@BRVTNEHPT8ON@c>>>HPL<BBSONPNWW8QRNRYRCNVTMFfXPD[EZK@CPwIIEUELl
pair join&time	557	YOW7%TH@D-SCEi\kYUMFLMOGPWWMNiuMDGcG>B^9RQ6`XZYP`OXT@*HNF;TwLHI6
pair join&title	709	[lNC8KYaG?WD]weU[TRALNRESHLb]_^Ck>OcK?KD<:A`:QJb^FT^gNILU9(O>FBZ
pair join&urgent	451	QdT_DRMAP;P>qgRd[MBJ?2^mGYS[GMZH]Xidwh2D?8KRTcYJ`.NZ0\JSZIIbNaK`
pair join&video	411	;+4NVAeD4K_Dg_a>\P@XEA+-NmjQ/oS9WDAhV=BQfB4SYZR7.RJEG4B:wPfd+NCH
pair join&wait	469	\ftac>PfKRJB[D@wDWKUHTfgK@RFA=;DKH=\CK3TZ=U@0LJhC=@H^bPceHBHdVCI
pair join&wish	371	Zq`KR>$N&dR=YPTsb2hkNZOFeJZFe=@wIfGn'VTKDWh]W[aXbD[XFj/#X)DJVYEa
pair join&yours	547	IXBF]c\2j]_\:@Qi>E?AM#YJRE=D[R<\OGDGD6R[RYOE?c@XP=Yd>P^E`9hH\IWE
pair keen&link	521	9>TSM3G?c[dwgfKK\FW=<;<EaXR9Sr`V_=LFk@ZCc=UHTYb60Z4etZJ]UT^G_7AJ
pair keen&mediaword	411	_?XHLPA[gM@)VcPDORVNDDK]GgP]U#RGV`ZS;KXE8OeY1N=VW0J<%M0Bgg1PNZ5W
pair keen&meet	441	P]KEL\0#WECl-X2D`J:Nf=iD@c_CN]B?88`4uSLL?e10WP`9k?J*?8\A9FL?[\NQ
pair keen&mine	547	QRn^^K1NIZ?HlEHCS@KoOTKw-`-H02I>l^KEQ>BESDQVYUIe)6MBioOKBJM?LNuZ
pair keen&move	590	)LVLVIVCWcAcR9J/Xb^3?U@\?B0=f];S<OA&LI@nG9IYMPU-Lc<gS>^FFbcGU#F>
pair keen&not	441	\>_HKKHBA>4E_WSUZTZ]LAZH::8aQXWJfJVw@NgDN+I\MQS?IALWgB\9O>FO:GBb
pair keen&offer	528	Hbe8^/L_JF/J[Z@Y7GQHRD[H3RMwWfN7Q[FoGSBGHANu=UFe\7eXH:=1>1K^5W2Z
pair keen&office	493	rT[;R,;[;lY=KaMnF#-Onmf@A3FV,B+6dNVYOpK9;<Pn0wVrjMW/2hMQYK=YN^0J
pair keen&official	786	KGYaT?^T7MK8]VIEFBMUSVOIGeGXL@@=_\IL;T=BC9XrIVmiR\ewHV1Sb?8eN^OM
pair keen&onward	620	MFF:4RHDr]CP6AS@R^W=T)JR^9RDwe6TE>^2TBdRFiPC6LPHT<dLk?c=5KgB`Ew?
pair keen&other	599	_LJU@^;KCSVYRWmc__#PEYC2QLLS?Nib\L9J=POQ\bJG[L<,DA@gHGPFOFQF0=BL
pair keen&paper	625	Kw[Nh<@POG9RRICH:9FPeYBHH`NF693LSO_OQQEB4LjE7`nKWI_FFaVTvNIHQhWW
pair keen&pay	601	<w>DKIDVZ<EB8X@cWP^HUAc9<I-HKbZXRBFYDA;SJBAN@ER+\@_V@QT<BRP=IYIK
pair keen&practice	529	hSOSF18NV=CFnh=M9JTYYd`OVw8TT&?4GaOZHS3M>M=R2ghj_BvU1XC9kD=^F];V
pair keen&prepare	555	Gw3=NUM,ZOidXOQ@h3`FOIHG]IQ4W;YVCBLTPM1WbW8;hNjG<jOL3M7_LdMd?H=D
pair keen&property	663	fVQEBE-UHJ3=VX1QASEZZBXP@K-\M=PM?c]IJY.:=#?o;NFMK6UUGOIBL2F`SnJO
pair keen&received	548	7Sfd/ADTgLXXOOSMaw]aCeJe?`_W:RZ?_<OMUGPFZ(RX=V`EJXJh\8d<VbdOSvD3
pair keen&recorded	576	@VUFY>HIb>LWNP=R]_Hg\WcfCD7wiS=fGH?G`mN]D:8?GBBs[*GJUJWCFJ]Z>[[]
pair keen&recruiter	532	BPS6*DNMYEKfRTYu]D#PUMT?ST(CaMaRF<e_Q?NASUAM<EdOfFc_1SSGA:]QARD3
pair keen&remind	456	AE<UT<HBLQKnGWR9w..BNM@<Pc7AYK[RXN`9W1f@HD1U_aZ@X2_IhHY6KV0MC1'^
pair keen&review	425	TYbX_;?l?]7G]O:\fmcQKIP_@6DJkZ8l8c42^Q;_#[_'^DVNOSDVuaJK4:[BTSWW
pair keen&role	646	7`O;dHMDf\DRGPil[mU':#M4E)G/o]`NcFC)L'oV^XM=S<9GHUMJc/`N:HZ<@'I9
pair keen&sales	568	MB:PJ3D=\wvQ'^WCK0J;QCEAQbF:XSf?MUlH]^M<\\3c[Tn4JWX]<X^/XJHCOO(C
pair keen&send	515	#J[Z])\\Xc]cYD`OTwI>S=@L:EWFci[>U8EE><PSgHSCmIBALRRFZ@aVAGfHO*HC
pair keen&service	564	QHQEQbB7cdMWJHOGQY;iJA>NTVFBTPONFZTBnK?=^UBRn\l_]]RE=^k7IwIQQWcS
pair keen&shop	509	P;Qk=[JOJD[w_kTc^K?/;^N[;WiM[^WDPJbgYI_ZE72`K?eMJkLfH4`ULaWn<,GM
pair keen&sign	564	?]dBX<EW-h[=oQVQSQWVSPOhI)-Y?CK7YONa'IQ<[AYPYQWwGERM=;@>891W_P<E
pair keen&slot	507	YDFEI4W'SSMaCwFGGPJ]<BB8SJ[5<Q`PH^G/\UEE=3BQgVM1^Ct)HPIR@8@CUSGG
pair keen&sorry	523	K1AUh+KZZRwhE<QFOEH)7]EDR9M9aSmB]EPL;64:[vN?_GYBRmPgYEeMIIK/K@b;
pair keen&stage	501	NONR^T@6X)Vw3YA>9T_?mTN+JL7@cWQ\tYW9L]C?EL7K2is-NH];J@AQ>@r_?>Kd
pair keen&start	696	RMJ9HH]@EK2GSTZaWWSMOMS=O4EJXfqL`YGZ?MM8I_>HI@;WH=PwUFsHFYXOLME=
pair keen&study	516	DJ]LgJZMig`dM`LVcSkE=;FR^TfWw>VMY\SZR>YeP[PJk_F>TNEvaYB]=Q4Y]VZD
pair keen&talk	554	RdiU=f#0>?FLWI<LB\5UfFq*<_6fOAKdEPY7Q15Q76IEFg=7kD\EFHP<NJXZMUSG
pair keen&task	574	;]H?VL#HE[cIP>@I^`U>2QTdPAN<U<Q;Q7/>8EERHEP6YF<;A7@HLAD=@TC>j^`[
pair keen&team	489	O[pJ:.A@S16<QIMgmEMGUOX_=:SVIIN#GA\4aZ8L-X;8DYGMYEj@BM9AU@d]A`Q^
pair keen&thank	591	CPeNMLPSFDVDXKWTU]NeWewA:SAa3P^HQN@NOL>QRFB]LZ[[TQaXbLN_?NBUON@T
pair keen&ticket	588	^]S9NK3S[D]SAQ\VaM2>M=b@UHG[wSYCeRUKgCHJBVFaDVWaj9hcRg3C>@[eE^XH
pair keen&time	697	HA>5`#TIWV\M@ZRLSAS9S>;?AgQTBUY4>QRYUUJ3TN[XLb^BNPGD:CVC]^+^OU)L
pair keen&title	452	0H@QGiVFvYEV@AYMwD@7]FBhd_C8ahhZB4KC<+qc:tL+QFJLLhSTQ<taMFYHs3K:
pair keen&urgent	504	RFk=I9WO>b6SbUPCOEQILP6YDM(S=FS#5I]_JY`/E9>7IUZWEAWS<oYIO:FCBSF:
pair keen&video	617	D\NI@_B?H@?cG&4MYH?UsLM]I+DPAX9sP7RNOKLXWO69GJCGc1O9Z:J;4CW/wOgY
pair keen&wait	521	TS\N:#H>BOVKUTL5CDGLU_FA5c6N^V^E\LQVQa:8M=H[D_`<3RDmVgH<ShYcY@QU
pair keen&wish	446	TTYhCc0VSdAQU>>uWh_@M@1TL9RGZNDqDZ9N=LWc@EdMR`+b.:ODTH\G#YHDL5ha
pair keen&yours	520	NeHBBFb#P.DVC=<*sr0MgESV9N:UYtaM;JA'gT]NkRIbT<jWOEg$Z7k]@RnT]MU.
pair link&mediaword	521	<=eGJk5ec;-ZoJ[aF-FOAUGdTWUcKDJeNwFJjPXDP5W@1LXcFn8T:ZW[W?C\B6rj
pair link&meet	427	^B[boFO23DwfF`EB@NJoOO.vPTH=NBFSCijSbNBBf`>G`jL`JFCW_XWKdJ^cQSQR
pair link&move	545	E&:/J5[Mfe[N=Egd>EOFB<4`XZw'gWaH+]>SQIcL]^QWX\S>5`:B2=d=ceOpiK8;
pair link&not	481	EK`FO#^P`kP;GfJN<esB>F;?BP=FSTZIA^7D:8YU=BG_[D`CRrOfcRF@8Qj*AZ95
pair link&offer	460	KPYFRCXXABaTNaWilLA=,@H;OK5PbswCD25tJ<s<ML.Sa5Ef\RGjKB_UO1YOC>BA
pair link&office	479	M[;L@TE];#[c89:SQbL1iO:R)?<LUhHB9UP^K87dCS]DLIaVAH9aNK=OUYHZRZ@N
pair link&official	852	MWYOTJWGCMwGW\KIDLSJW]HNWTqMRJJZMORaK]KOVSUE;ZZFPQOEMV<UaG>dUMPw
pair link&onward	469	OFXNO8QQ=Os@db@LROP8IJJ`WJJQVIKJHTFN;AU6rBSBXA`kKfY/lwTnPPVNV?XX
pair link&other	460	9@QPVJlVl9I_bpO:U)3@P]_SSP+;VpXE3[P^n]N.#W+T7=E^RHqF\Ga8A=:Qb>QC
pair link&pay	483	<;NCcZkc.Hj'RA?IIAX-SF,fIelQJL8M7YGOOWVLPIM9owD].5;75b(H[RPBVSfb
pair link&prepare	540	cRHf^@]U[VLUU=KG/T_?<I>GJGSVRCIK#aLAWi.OPKMe@GMk>`\QMa\oNSK[JI8E
pair link&property	446	D_bF8;6TQZDX\5eWSgRXHdJSPAeMBFPRHZQR6hSI=UO>%G\h\=g]WFScw>OJLFi\
pair link&received	495	P`_FQBWROEFGUH.LGWLQ8eC\VYBbM75DiYFG-`2M>ELb#PgiI:X^=d:8OJK[AS?Y
pair link&recorded	567	VhPHRMILLIHKG`D:E=GOTJSU>VE@YWc`@McHLQMOINUUOVZETCcbhKQBS0w\RN\T
pair link&recruiter	525	TF]RY\IKVLnO\cXPN<\4j;FOY]w4eO?T>dNNMD\MEMCKQUZ>=cDX?U\>qc?\ZPaX
pair link&remind	519	HYFDe:YcRmQLPbOR9(HQ5[S0DI1ZaQ=QNeCQGYCJ;ZLXIJ\WLQJ]8SGSewS]C[[Q
pair link&review	480	=KLWc[PWPo<@N_QeJmnGERLQQ=U8bpHmdJ2QCBQQ?dd>J36XDK]\SN@^GVLA^0wE
pair link&role	665	Y\\DLNG_GLH-a\9M?<G^GWMUUZOUB=G/X]siZf56C>P^5crY_;WU9e>LlELZ9q/w
pair link&sales	604	\[fX_>aK:]\EY_VGIBF>PL@QINTT<@EOWg\BSWQ=M<H^Y_dwQlfVJ^YEVZ)J=_L[
pair link&send	576	Y;Y5M+k=QaeFJp\YX@KQ\VGEZjvOK]QI;Nl#YKLBOPA]Wrc?H,[4CWhJnm9dhY8L
pair link&service	689	eZwP>V=hG=B1Q\6PDB8_aY]m<[;bD@>HIah_Bb83DG9gC`dh`BVQ@IFVc;B_:\_Z
pair link&shop	439	CgVMJ.*wRX4,Tt<7FMJQ`(IBFePa0L[<YJTIYXII3JccO1K;YE=L0L4CDFaI\_61
pair link&sign	758	AwAECNENJ/4UJjRVKZXSKATYD?5SaaNIHHGp>Mi;YC\`+EWYT>YX^Db2DOMUM[3;
pair link&slot	524	GpM1NJM)W9=aYfd,_ND@RXTN:IeMVY1@4GM3kHLAX[4]Z[RLO$USO5_#H<gSpHVO
pair link&sorry	525	H:jXLYG;TB?eXVY1VQ_S;KSEXZB>NVSM9nUwvOFJTH5;LwXEgP0ONZHHD]d\`@CK
pair link&stage	366	9F:HOYJ=CgkhiRd6X\i>1FAcEIc<,<cA\N</d67P^3w0QEDZ8_RBXRMd1]\;G1VP
pair link&study	437	N9N?&Pn::bCbXnfk5#L\GJ89V^gl>>_EBclTCLKQDaI];T_GZCSdAA>6`H@_A<Lh
pair link&talk	573	GQWdS[FYQbGYF?89E]PGJD9TCNS<YZIwU;7;@>Vo7RMH3;6U>0L-m^^QKQN7g4_F
pair link&task	521	9/g[v3v_@eGKE8SAvj[U7X7cg-n1QkSFVF*PA8nhvCfLOJAoYm,U`^/J3n?9n'wZ
pair link&team	725	FwYXDZCFQ>CZRLQ:HGBRXSYPAI5SOVB[CHLTUQ=OFLPTFOLPQVHHLLW=O<bIHIYG
pair link&thank	460	CLlaTRPhb?fLc8Vm?ZDe<NPQ2IW;VY-t\,F\G7Jc_'F9H;BOPJIw^?RLW\b4N1RK
pair link&ticket	502	JwRKNMB_SUAXR`Y7QXL?NOC`HUVi.AlIg1S\Kg\78G@chH.dV]6WQI]F>GPXKLOR
pair link&time	498	DBC:RK_?ROFbpV`WKYW\VO7SYWg@SQ=<G\P?EI<IaVH5@S[I4TEVECIUOsPIw[RS
pair link&title	539	VpaATfL;aC>Rb3>KH>[WMLaLGNCDZ[FZ72aKZP@V5q9B=7RNP-_<dNbL11bKSQwj
pair link&video	703	;?;HiE^NUNNe<]ZC;*S;LHF6NTMDRU[R?eNSdCR.ZGLdLU[SDm?S-Tc0HDMwHM9<
pair link&wait	477	NMOLIQLGSQRI]XWT<B93;R?HaYPU`OPS<r2bnY#GLYPD[RZWQrM\FOiU[lT_H<1N
pair link&yours	491	RpKA\^>URBBLQ@Ub@Y_JO)TUUUCIuQKW?KwZ=TkZ;XqCOK6bH<[9OQ;TM7MITI^B
pair lure&mediaword	442	IQ>RtDEf#PegUNQWe?;<ID<hBg>9-OkUB>Tf[+K`W\J5cKm^XZBSL460]8DVSB@@
pair lure&meet	506	\SdWDEGZSS?7PODUY6@`[PbXF?]bM=+Q,pf\@TFCW3TVAYQce`RV>q#^UXRYOdCW
pair lure&move	565	>?P]QC_Q@`wMP=UE[_aDHEKPFRbNU\]NXOMAK:bkDZ]5d=Q\Vb2K`UDBK`b2aBf8
pair lure&not	448	RW[IS[SFM_i.C\@R8]PSf]Y]vGcWYT`DEm`[RkG06FC_ddvNw\g[*k[GpNCZlRHU
pair lure&offer	553	VV\HIeFPVYT?HJ#)]GDSkm_ZAaCfF@=Z0[pHTdUiFf6\PXWRZPj?8:OE[?\YNKPQ
pair lure&office	616	dXMQKQ9-LMGDUQCBQK>VX]_bG[A`ET;EEXkdSlAAH_B]OM]NmZQ&4K@Ce@`2rMwW
pair lure&official	439	XJGRGVaFFW=wQCITjNbVR>ET\K`JtE]FM89/bUs:@Y]=qJ;RV\+f\Bb2SRCT_3]<
pair lure&pay	917	de\WMT0BFHEOTa>=#18`\^XATj9b=BB<D^bdL^%4CGIbA`m[bCTF:Y@BV?DgX\H[
pair lure&prepare	573	3[@JOjl>HJVtN+SRw_W<YAPJL;l6]dHT74N6OK^BPlW/VDXAM98YGE^2RFPHdCkQ
pair lure&property	577	caY^_`K8NE@@dRGZAFpVEFZNHG>_=d?NUcWMOZF16:U\EhPbU3IHHwH[MPMT`RBO
pair lure&received	585	]Ve:JA>J;,>CaMMJ@MFg`PciJY@VM6R#eR[NSXIF9QA]0^]j\FYUO\A@b10XCcQZ
pair lure&recruiter	470	C]ZM@GH9F_hEMYI^<cXNI@Vqw9F@ZMRiSH:EN_\X?tAE^FBSH=]'gRCUYHHRhdg\
pair lure&remind	678	X``M>F?<8EC2^P1J8MFmhfmj=\B_5A@RHtYQ[c8D6@6S:[\_hCa^Ge5H^A2]F]`w
pair lure&role	549	g\LPIR899BEKX]+72P7XS`i4;U?c=CTOHX^UUwSdKd;rRLmP^:fB?::QOCcKGO?]
pair lure&sales	468	LRAIHALLSF#jlEA4]'BNYKb]]IOLJcPWQLPURW^<3WFfIBhPuWER@QKIJIKP[IYX
pair lure&send	470	_gkPT7@BQFQWL>1>IPDNcKeT]t]wDD1J>gN6DD^RB`FP_Wp1nREQ2_P1pObGmLUZ
pair lure&shop	458	ps\;;XZL<5.FdQ-_1&=Trlea^][j[K9?,[v:YXaCD[Ro-rmUn@X4$UK4Y?#kQZGU
pair lure&sign	478	hS_F/B\T8D1LXdpwLHl=OMC>A29Urhe(TX@_@<mKeMFi<>AQe;wRhBtEBN[pU6D<
pair lure&slot	449	;ECBM7$6PFkwA5DGS3,E>1OSQIO>tFLa0O7YoMNJ_MU'p9E2e?57=DC.<WV@i+KM
pair lure&stage	405	K<:MJTC<OTwYp\aLBLS2T79OFOVROFS.F-T\N4Lq^`C>`jBC]NF\VA=;VeHRgMNM
pair lure&start	515	6Q\dF_`]Q@b>WHUccaO@:^#UIHXHJ`D+d6QE=SFCrNSKBEFX>FCEPCQJFc8BOBZS
pair lure&study	445	ZVoaP;KR>4/E_bXfA\=l7ONT<TCHVQOL>]ElGW?P_T8oE]klUBQwVRDLJHBmBG1T
pair lure&talk	546	<6AHlI[EPHn_K^ECnP75Q@EOP\KEO6T7TKjOIOS,WIPYdDwN>ZFS=@=fkOM<_K+N
pair lure&task	476	Re[T7J=UL7U=V>INBImwFiWiIZGdBT\F_eBKHQ7LN;;RRAJMj^VTHKH[[@@Q3nUU
pair lure&team	519	GSR`JL<T1I9[\;Ja`d^JPC?T>RVMQcCWXYdNQ]wCZGOMMk_QGZG[OiMYT<F>OQKO
pair lure&thank	607	RNQM;DU>MLAX^LH^>TJDI1Y@9NKUbaNcSH<BTGTDSHNQEJNVE=STO=LM>J[F>Pw`
pair lure&ticket	506	ePGD4L:HBEF:_I:^6<Ac[aJKEG[RFPN_&DBkwH6OhO9WEO=9RJ69*N=1k:GdST?_
pair lure&time	641	Vo\]RSQ_?[2-anXS0H_VXmdT?JA^7CDachfwX\74(6AZ/cq]`5MUB\8/P>2`9_Ko
pair lure&title	681	XJjZM;4JMe\DTc=BBDKaXZMl=dSUD8-QYuiOV[=<?3EjP`wZWM[H?^5USD;`ObU[
pair lure&video	496	aFi_lQ=K%l_=[wGYAOKMO_GI?n][C>CFUgb\Ta;6Z*A[KZbhH8QC<f4SeX;jEhIs
pair lure&wait	370	QJDJXOpTEEVw4ZmtK;vDUR:0PGaV2IPQSRF>1KSENVF_mBBXJEeDU5mH_GU7PJOP
pair lure&yours	533	EBfFWfJRBWFUQM4SC>8ZGOCSTKQSHUWF_[aWTEY7F?2\F=w=Q?GD<WJ1EYHTQNRO
pair machine&meet	640	JJJX5d:BB-ZKjNTRYM;wIRj?3YTT86dRdSG_PGEM[BSBZ=?CA@eA8O=[K'<^C\9X
pair machine&mine	565	VDNI7Y'UQDID<pPCULIAi0M@>:DwORX4U]FE_Oc55VGm[W[?L=M@@PF@C;dM)i6a
pair machine&not	516	CD7>FMD]Cr+?FUHIN=^:R5T(c:.DXRWN>H?kB9Z<Qkr*?N@5ME<?@wKLM995ONWI
pair machine&offer	536	VBUfEL]`ReEKNiCQuQi\B:MdKG>.>kwXfMWZJjUKAFdMmNK*^KXAMaUaT7jU>sJG
pair machine&office	438	09HZ?U\GIeSQGAHAS^ZIEHGREA^9Hgr'UE>K@YVXM8WJNUFOCMwL\=GI':GMHI+T
pair machine&official	537	RjH@dV8J0\3=lBF`Y6YO^W`S@A_hE3ZGVS^_9wV;&JS_9UAVC/HGG[AVUD,WEW]i
pair machine&prepare	400	GHn[SBO^WCLTUN=#`MbXjmH]&gCWEeQBf'k>:_i[>?LmtN;<LGdHIO-LaKJXEWQE
pair machine&property	369	eNP^<L^mZhDACPHT\DP_oCBEfEPKGHNSUIP7[BMUFQQENR?[DTigJ#RYAUYC5fRI
pair machine&received	461	;fS.;\4+^=+OJ+.SA1K=ZC_>D6TORFSOQjEnM`G5:LJF3vC>U'V-.wH0J(CJZ.sQ
pair machine&recruiter	484	<IgKgB\A9'hHW`WMRQUJ>WTV\RNBjA<?S\A@O+9ZNW]AOS,wDNI>NRMBCRPNZLSK
pair machine&role	461	/DHYVMHevI8<LgZIj3_ICY:h?GUJLh_(WO@Ok`dJCJWT[^h66OX?=SWN<A`4#o>A
pair machine&sales	430	bEl9OGJ]SQKf>iq7BG0PaD@06JAfLnd<\e]OfpN?wP<a[9_0WjYYTa^5GGvRQY<9
pair machine&send	531	===ZGbE=:)dpNCXR_>HrRwT>.\F?F0eTh?>]X<[cb6XAmJC0XENVDI<[G81`?UJZ
pair machine&shop	298	[KX]WgB:DniM:SRwYWTeOQD0]W>UwQ@jcJAMASf3aI]L,Q]RWTE-JrJ5OZ0;XHNA
pair machine&sign	495	C05GbJVfY`?I3MHpJ7mFH0<BX:m7eJOKAL1]@5^`Fc\(PJR;EMDWHwObX;VBCGHX
pair machine&stage	474	BaECSEST@;d[_RE<=QlwRIpQWgIKM^XJYEQUe_`iA;_TO>HT7CQPNfVE*BV\^rU9
pair machine&study	373	<0<[ORIRJbh1-$?MDHlREFN;h:rH_\#^>Z)l84EP\XwAW0@@3W7^;FZG3oRSR*dF
pair machine&talk	381	SHBQQ`(aOTOG=STEU;@e3h[@MkvP#P]@qO5fdV9V/-MUZXVb^/?;8^8rS=KVGeR_
pair machine&task	444	QJJpOX57[ANPY=\]-<;B\PVNP\]8Y>kT%<GwWe\VHEFMO?jS<-9D9`5Ge^a=>HIa
pair machine&team	605	PN\ZKf;=T6c]]FXQQP5UL@P2VmLQR3SXZMPqQq5XW><jZKGLF8MTG^PBK/Ew=N@c
pair machine&thank	409	<:ON>V;Pj.K\>e]6_KNCS6[A7cE47kn8kkZIQZr4\^J`PwpJE;YC#hZGQI]P:q<O
pair machine&ticket	360	=\HHVgQ_2ZWPSN_27;qU@i?VX_P3wF@q%N>E5>WQ5Jf?qLSfSJOP]TTJR@KAEaXC
pair machine&time	433	T`TD7K@GOJ=GI\o'?BHWgFOX2;7jE_cFXHN;fF\I;LKw\MU<f8SCPKZ'C/eHCVSL
pair machine&title	552	E>?8_RvG\w<VCbU]JJb=5??/[O]<jZbeRJP>L7nEQcaHEe?PCN/EHLO5ZPLJJMWG
pair machine&yours	508	AO<.(9:GKE>EFl8HXQ3aT>W@H;FQRZwjC=RIJG^_@MA=Gc]I>;GGR=K@E:Q;FG>c
pair mediaword&meet	420	1@DKVPZZ?ad,G<N_X:9C>;1ZQK`=\PR7ZH?%Y,H`f_FNHUBW=S;BMOwWaN=Fc16R
pair mediaword&move	650	d\J1MNF]DR?F@A?DYICKJIT`RBKQE3KPGZ]R\NQORWLJN>AWmSwKEHDLEPFRX_gW
pair mediaword&not	567	RRWUmQLk/]M#\Z<hP?XHYwS`TmLO2+E>I_`VTQ9MF<Q^@X\g<N]`N])\f>IVWtjV
pair mediaword&offer	521	WwlJCJE3J_5KPW4n.M0O`^i*MPKiNO*IJPr7iS9N/g/p:5f\g*jrHkP52BVNGFE_
pair mediaword&office	498	J<VOK]=O@CEYgA<wHG8^K\`E]hbPXF[QX@]^bF(I>I=TLM9MYBSI<m8nb`DJ\ODp
pair mediaword&official	587	ZEO4QRTgOjF>Ad?j=VoVbKTB_RFUUM8K4gQY2h^??PpVHgXwaKM7\[Q<gHEKe^WQ
pair mediaword&onward	609	CJDGMT/U7PKTA^M]F9NJAHF5NB[;HRa@eGSEHEWCIH^JcBB#IV?IN9<d[N>>3MP\
pair mediaword&other	498	qLYH7`SHO>DV]0iYhA<?FQXQ\L^RGLXkDZCXRQHXWDOE><LV@5;UWI=_w;BXOSBZ
pair mediaword&paper	492	\`SK6TK16RJS[SXM;9HWIfUE^NRg<3bIAvX^UjY1_RCNJiwa[OSD*q2KUJJc_l2d
pair mediaword&pay	469	bZXTOBUL`R(EMZQQ0lZhapT\Ki=<KZNCmfwE^ST@>l;Y\lpKb&E^TGq7VPKgGiqA
pair mediaword&practice	524	PQXhRM=P:_EBhK<LG8ET@cZ_:h=E=>Be__Nem?=aG;w^DHT6MMOW:>:SZGA\?ZAS
pair mediaword&prepare	436	WAjT2TCQEScNA7=><Z#LU`c1WoRdC:QN=_kYXEJfQ?TSNqFHnGi$DJBb`KId9?nL
pair mediaword&property	471	B<.D=M^+nhXIH`DB>[:KL=.GPT6>XJ]<V.P:\<\ZncL<aPL9?W>@<G`2io`1w=?K
pair mediaword&received	666	U]PYPLVc(CJ;e^DPRGWiQwZW<R@YA8;U`hN\XoBAN9BjDLTcSO^fVp4ZR?YZNb@R
pair mediaword&recorded	582	TpgKOK<R891IFV2;YJ0jRhoPLv2VCH.H[j`aJ_>BGTIYEQYwU4cbkF=OLBJTMO`m
pair mediaword&recruiter	512	RO(FQMGQEU:wJEC_N+RIBFIBWXJWFFMnWSY\<NWWJK\<^BHiOODj>?U1:*B=NI^L
pair mediaword&remind	687	cYS[B<9LDI:G[TJX=FM^<wUU;iIKKCGGR[ZcORK]8ILdT]WXJ1FfBcC<]7\UQcfR
pair mediaword&review	470	R>OLasC,.WVT9CSP=1fJ>R=FXKVfP,[j5PXn^`KX\QVE-aoUF-F#]s;#g6$\v6Oe
pair mediaword&role	497	/52NTEV?pwaPH=JnObR?GYDQ[Ur+VEXXS3YU<5IdNVtBa'@IJ^@FV+MYZ`Q8[9J1
pair mediaword&sales	490	ZMZu@?-i99X.Vb9YL.Me`]Md$h?`43RZdE\qXwU;4?[iFjaGn&MG:v6Ua*5Z7vYv
pair mediaword&send	691	K<NHKLVI@HE:WZ#9OOO@ZSASD[:X9GCj3LWV_J@[UP_T4NOZZAKAMWY?k;J]fgoa
pair mediaword&service	399	ROldWn0X_U[;fJ?bXIOGL_[o<C-@9=-oNU>LGRQ6REPUGNY<Q#e50qPdK/O^Ue^I
pair mediaword&shop	397	Q_v-MZMT%KS3Wq97DGEE^iO]SjDS.O-gE^U<l=#Ma2fp;d]R]R;KU_?:\JiZTk`L
pair mediaword&sign	691	>LNPFL>PRHQ^`GEXPUQpKLKw>FRNXQNJfEI]PZ@L\D<SCJFUHB[^YVOUDbTPNBUU
pair mediaword&slot	751	JFLONT#C]=IZGKEDGJ>AWNPBEH8KPJX7IQT<`^C@JSGKLP\N_DCO<AO6<Ig^]S<J
pair mediaword&sorry	500	IadS]d`95.HCgVDoD<ZjGISTaiVS2#hc_TMVLOUX>c<MTL:JS,Q'=Z:6YA-Jec^v
pair mediaword&stage	448	LSDfTBCJY\QU=NAF&>#I_N<DgNK<FJwZiMI/a2[;[Q@?E_\PLrWI/IsHYJjA@E<H
pair mediaword&start	483	=E7P@FUNO;]=KZfwl\V/B@+%V[X8TmhX_)AhpWQ9DEJlW5<BOSMljZ\HB<Mh:A2Q
pair mediaword&study	592	EcNG1hVLGVHgO>RKf`JCULV[3KWNbSB^QGIKLIX]_VE8C42TQFNR]5wUJG_J[FS_
pair mediaword&talk	646	U[RiG14CS:[F\H(B9N:ZJJJI5^HS#KL<?T`QdS,@ENG_DTkA]/U1CJME]-JY\XVX
pair mediaword&task	485	<O/7c[ZLZ`btLS`JM.70M.:P\nw8PQVN/PM=[/b<eR>_UVNL:p2;<9kDce^G`87;
pair mediaword&team	618	4AU\\Aw]BhOJHOTaTgI>?>LRX>YNC>SKaJDLF0QLKD\:UFASEgDRF6UiN[<4PAL=
pair mediaword&thank	603	^\QMJUC3:HD-\a:D'9kYMG\eMIGh>1@U5FbRDNS8BETS:JNu[>WU-g7O\C@SUPMw
pair mediaword&ticket	520	PCJGRd@dUi#9AeE^I&^dLXfDPHGY[\OWKJVeHL[U1\IH5MERq?PZG[D9i:T>[XFC
pair mediaword&time	630	W[M4I>@SD_J*BbWQH/APPJTOZN<YC2J#A`VWSZD.WMDcQkP\dG_;5fO1YNCnZn9a
pair mediaword&title	527	M5<<[MUM`l=`8BHL;hU8^7I2wL]5ZMO\,Us?T9g]O]<ZLIVBOB>LISU?UOl<\CSC
pair mediaword&video	540	E]g`COFQ;L3#[H+8;AKpQjTQ/aLf'.2C:XjQGq0QHNOSKvcO]Dj4Oi\cYE:MPbHl
pair mediaword&wait	374	HdUSU79Uasu%^>%NH*``.ZZNj@?EB.U/JcQL:P=eLDPW9iOwRIX^:sF\e`W:aBTL
pair mediaword&yours	523	BN@@GQ`VYOk@^^5MsZSFPQJOJDiSP=]P`<Z<KOXYQOE[S3ILaOKggCVQF#R9\HdM
pair meet&mine	470	bNbSWT/pW+ET[PLI;S0YcYwgVjIURB_2davmPiQ#<;9eN^Xpr%RvVO;=d2;MI\Ye
pair meet&move	497	ONDoNeiE?ZS[g,VSN*ZD?uJ=)<S>SUGbGf7NL_0#fXLZ96o@ASO/IL]M-NYN7Uh?
pair meet&not	796	U@=:h?M]Ch^X=DFNE:YD/V,;G0G=RLfR[H9J4SKEc[U@_;G:#gWv8FLc@<cJ,@MC
pair meet&offer	512	N@C^F8?5dnQJISAAREMZd?Q@P\rKXPb';hVOBQURw:IVNR[LHkR6=4ANeFCSo:h=
pair meet&office	586	8DBMM?]?bZSkICAdXwl0E.>JLB`0U\PY9ORLJAaaB[?7\68I=_F1d?eSX[HAgA^A
pair meet&official	711	hXhY5_1FF4>Lc_6L:8XhX^W9:[9]JTCa_UWOcW<FCAFf8KmHRANMLWE3T9HwGZ_V
pair meet&onward	458	M<AME\;IbQSsH#ce]A?CPRaPUfVO^IUB0HIAd<SLmTX@SdI;PdPR.\k9r6.OI'UB
pair meet&other	612	SM?7PUL>:FmbO[W.QBGW\RDSM]J;cM@8O2IIjCIZK]2SwO=GQQbfRJiYLEWOFI\D
pair meet&paper	623	UJeBX7wT>Bhd@SZPUDKALA4@^]^K@-_BhLKUINO<][VOYWTYKmVWR9MZUVP^TP7E
pair meet&pay	476	[j[#i^QLGXQhQCK?M^[]PBRjU[[?>P?2=rn*oA`BKXYB4DIE`\qjQRa^QUS>jdD\
pair meet&practice	663	QSccWO8LKNGOSb^LBSD=\[BWQWPk8VIZQ`dVXbEJIFJ\KwtZXKKTB]TVW]GKHWUV
pair meet&prepare	597	XOG+QQV.M7AJRgOEK?AJ[OSGOkCbP9pD6MeLXYZ>N[@wTTNTj5XYEZ2KQ53bR?>F
pair meet&property	679	PBR[_GeBGYlBGQOLI[CS_ZOTWcKVJ#N<<Y]@SSB?STR_eL^BNFUH@VPHYTOjK\IR
pair meet&received	432	JCFXXTFOBS.eQHX=WEVE:AE2OLdH\[^\Xg?aVY79<v^oIRCBE84DI`c#RGgH9<OQ
pair meet&recorded	423	@/=Ak9UJ/HJVFbwv[1c<:5dO[INNDRi:UsQTF=dE\CTf`ktgWL^RDRZ2_Z@@ZFO_
pair meet&recruiter	434	^CiXf,3s6G<FRa6YPRcqOeYg<E)XTI8e>wQmJI@O6H`\G\5XV6^pNVCd&E*J\mw;
pair meet&remind	289	R([YbS=U<n4MXm7YwiBqDU_JS)gq9MR5AS^e3e:fc[w]If/uF%YCAf4Zj95NC8*=
pair meet&review	526	CJ;KM[AQ7@TWe<\wPc-S8GZSU;U?@Cnq9G4rL=@HN]KD[FGJ/<G0UnFPV@V\TE;Y
pair meet&role	627	=BFCUHPCNQ[g0^8\FH<FHLLAYO_3EO]PILMDU?FQIMBK]NJ@?wIg@LRfI]aKGDS:
pair meet&sales	539	7FEBO@\Hgk;e@GDZCca/A>D(?>D1orMZ4>T8J6ZWSwA585M*HRXAfGf4/Pw=M9\0
pair meet&send	616	dLVO?]OMP7><QX7HO@9cFHWM]]#RK>CHLP`aIgMYNA>8LPdOV3l5LPp6S*>hTfTW
pair meet&service	593	G6MXaISEZ\<PUad?08JOR6FDpGX5S9PB9\XAV1X#[ZDXOUPE;G[M7GJ,dUXeW39L
pair meet&shop	472	[SI\:PWI`/c1\A9GISNWPSF`5q@9=\De]P+TD@GlGKRMFL%VGEJ3wOG\/<Q\LFIV
pair meet&sign	512	c`T'>;\dHE<G@tWZETIIKYU7_A&PZTV/X]\vLCV:WBEG<aQ`J#\r?SZA<#O2SC8Y
pair meet&slot	520	<ZSLPYn#NRDQ:WPmf`U`O4O>X]`46W;Z1WRGA;H=b?0Sk_Q9PTY9dLUPNlL5ZU]U
pair meet&sorry	455	TD=qk<T_ZL5a`wUc97h=@tNF@L;MaZ?ZcrBOCk<B8V;k:4U;Eb*oSP]88beQ?W7K
pair meet&stage	374	'^lPPX<HrK(7BMU<<OVQkFG>ZmYD_P&MAAOaVGQ9FXS_Tq)Z>Qe?#V=UenL/p]`P
pair meet&start	713	>FZdQKcQ?OKGUaNLOXSL=R^d9NOJ<YF7DDQDJWSOHRaAwFSXDS5BS[OK=SOCK>SG
pair meet&study	487	>;S6W^WWt^XmMQTFfm#<JB48d9NTX\M>Q94Z3?cb/iLP<=.4<GJTJ/\I=U^dZOX>
pair meet&talk	573	JQF<ES:<gHA_MKM=X[:Jh?;H_scSRTQ<H:Q3k#HKS`6RSP>K[VN<NF]QVcYHlD[D
pair meet&task	598	EQ@/DUL9TI[Z?VUOCRKRH?N+\][>mSeg\;SX]#jWF_MBnZK@F=2EC>QPoF_LJ33=
pair meet&team	489	YPBXMwcRDSKWJ68LSFWIPH=KEF:Wma0m9B>C=CWWR`[;VG9ZJRN:tYqS=RgPXMSH
pair meet&thank	635	:OQpwQLc8Z@9nI8HSZVSFYNq6_NHCK7aNT>B1>=TZ3QCL?+v1^?V]c9dH[>4RAjr
pair meet&ticket	542	>]PhXWC?<pF-^V+wW^c5K<HMSYIoP>MTJJZRGVTA4RQ@6DJT]Q4TVh1WKSDRN:WW
pair meet&time	539	K>acw,cJPkkBAaMJ:<DVR[PTbZOS<?N.QbY6UdC#EL[c=biKCYfB._PXcaD^Ko4B
pair meet&title	420	a9T/>/\MeTAU6_AIQP>dQ6DC\VK[?#k=:@iFbe`?\`\IV_T6[I;9;LX6B_`[Qa)4
pair meet&urgent	437	\NeLIMS8S6RFreZEEIUBleXSAKna>Ph8AeO_HtT4QJHwIPIHTEK*2WgA^V-`W_8O
pair meet&video	656	JQ,SIbIAFIFiXM]YTYJAZUN;JRGKVhbwOP>TlFUQOQDRH<f:IR^VRMfL;Ue?RC[P
pair meet&wait	552	c\Z?k1^U/HRNAXOL]ES[T^DnXw<Y5GaMPSRZMe84UJH]V]f_PikkS7BV\ZAg[WBL
pair meet&wish	616	RM^>La7GVOCW@Z2F<[GV]IQa=<4OK6IZB9VMQMTI0wPE46ID]LUKJbD>YMCPWU]G
pair meet&yours	461	,L>B^QA&_I6ZLERjC#9>BAT3J>K8YaJl6SE8KDXVTf[@LVYF7;A_5;eMKNdT[NUY
pair mine&move	551	TUI9)C$UHE@=?\HBR#0^UGMi>A5U;Jq3eOa7Sf\aOKLpHZUBD5XOK]?XE:[O5fNJ
pair mine&not	473	=/H`cTLALmwFf;/?U]LM>c'NGpN8LOLLZS+@LC2Nh1g.bM'_*UCe^RPVOF1<``u]
pair mine&offer	537	<Mn[H$INQj#>U?I;DBOVQmg\A[YXE?:;YY=A=A7NRbLLNEL^TRJLLdV<QI]>bf8L
pair mine&office	507	2;.QgQfH\ZiXPE<8tUQGA9GWO;W*ZY>wZH;LH-QVaKH,b@E8/fF:hDG\/nVF_/T9
pair mine&official	670	UC<e^FbgSPGLGN\]XAcGCRAEVVMK_a@#UfHTa6MGe0XAUDh>9_NOS^N]Hc^PXOI?
pair mine&onward	443	VQMBKv6?VZ7fYg1&BVW<wlQONIRXZ[RQHZWOc;Za@IE_E\p^VBY$OP`3.DiV_JZP
pair mine&other	674	RP[EP8wkM_NCVMFDMUmKNYZh?I`^KVG7@_C-RTKQVG`YVR^eNlVPQJX\EOBA[NfE
pair mine&paper	404	NNJU7YO/QXCfJKI\F8F9jd^N87wEq^`W\GK-[6VeUfFO;L??V<QMr>T^<-v>R9pA
pair mine&pay	458	N[_QWDKX/XW;bU4OfG=VNXS[Y]9]D+RMgB<tDEEmLHIb<HMw;3O5VC9WE*/9h[^.
pair mine&prepare	532	kYQ<2Q@,Q75:EFIH9O4OeiY9DV8T:;/IcdJ5DhLHBXL_)wXhaDj+?c<8D)@^GvO^
pair mine&property	507	><dGqFDO_KHnD\CJJ;/GX6B7WRIE_j9=:RH:w?R^aNFM=NRJLN@u@7@76^XJM=EB
pair mine&received	615	BhW06DD;[:?MSVPMS+3Kwpj=OdNEbiZ9JQS\lKXEW^5I=OQ6OBqmOQjHE:cNM\JM
pair mine&recruiter	444	b[HwWSTAjLI]V:AH[B8UDaTXI5COnY:LHM<>UK4RH>3A;?`aJ\IJ)T[S@S]PK1c_
pair mine&remind	462	mwH`@d0]H84KuG-<3=YpBvb_:O2jKAZ[KsTJ\f:L5ACm0EUVa6jS&Y*M]6HFLSP]
pair mine&review	621	Y``KLFMw99H@KgIB8;CU_cJHHZ3\DMIFENWbT[;27HFdMCMh[MnbHgO*NMDICmQL
pair mine&role	914	ekaAM=0QDE7C^c4=:6)d^wgVJS/m5OA=NbQgk\5:7V;e1u`Y[G^T:tE?a@PXSZQ[
pair mine&sales	418	:?8KGZLVRp0DIX7DXOJ:SKb)QW6HuDRUBaJNd3]D1ZDXS7c/^wRXAbb7NUc-R.DK
pair mine&send	486	ngY/AL7MJF;QCsRPC?5``eM9ZZ(\F@_IaaocaoB3CW<w1rOQUGfcMXDQa)H]YLBm
pair mine&service	451	I%QSmL.CGpbWIRKP:<SJ59Ov,?HFFEC=`]=<IY`^[__?[QfMHw'^;_uYPgb/5JWG
pair mine&shop	557	eb]S?4DBF'GMEUKKT:FT`XNYJ>BZGEL(IHd@nP24?WU[?h_=^EwR8YILKMOQPGNW
pair mine&sign	735	OAbVIACNO\2MSP76=GDTbUQwU`Pe:L=>HceE\V9AFSR^Da]ePYJQLO>=b>Z@gUPJ
pair mine&slot	617	N_IG:DPZBQLSB`HNMV6Mi=blJQL`@)[TV=whT=FOHXNQSSK;\Gh<[B.WOHE^pKZL
pair mine&sorry	517	@`/nSf.;fHK0A>Y<XLPK>M@aJC?HL_@<AQWOf_YM_IDE+kHR7D9\Ur6#ceQC3O[^
pair mine&stage	601	Nm_[AV-;?7GFdYEEOYYndSJLFWU[P:VMQiX[[R6;>PWR;UXc[@aJ@U#Sb0MkMXIg
pair mine&start	689	ZEjTIT7BR[CY^L9?E=AVeewYFQHOG9?c9D[BaXJOFJ8eTTaYhAU4=aFKX8DVcjak
pair mine&study	468	XhNF@jERwGOKKJLE]4KQZm\D;D=kQGF<UCRATDSR4ZFF1@rCcAb[_La4\Ji[?SR@
pair mine&talk	482	PicNRF,?NM-0cWMDJ3F^UkWY9jSc7H@5HwHGHiCE?4E`:ULWjK`M?j&gjR7c9SQb
pair mine&team	492	[doW]IZgJh=>kC<D4SXcIvjoGhTqE/7$#lVKbn&7G=6t4X_\U>tcRw<R__H`hncd
pair mine&thank	642	\ahHVGFh5JC7fX9UOMNBbWhjPb1o.C;9NhcU<V8E8<<Z2X@wX=PJ5p2MeG;fgZYm
pair mine&ticket	478	RgLm<RU\RDAC`Q4HdNN]RK2PX?Dm3KD5TpM;UiS0D:WH4LQ`VWd[[I4^Y:^M9w<e
pair mine&time	587	K_X4]QFNEI+EqJ4F'`2d]aUw;G:W>DBIVeP6V\E>/FV]3^TOK9WaLN9;OMHIOIoa
pair mine&title	592	_USKb?(RFIHATf@JL;URSRbT`_IRIL6HAkY>dNE'>K=t2`awEKWnUS:JXTTX`UR_
pair mine&urgent	467	OEXNUj^=Ps?fj9<:a[],G78v<97&@OE^gD0FZHZW9\`]9QYA1C#[rQReF3ZEZ:s3
pair mine&wait	605	6>Rag5XJTda@Q>#,q[G4ITBKJ.MP@C5HhK70@<Jd`?_2IFDP.O3?qHG^E[N5GNWE
pair mine&wish	456	aVGXYEGrU4I*l\QD=YGb^f\s=m:hEX=U^EKSEwCJBJ:^ESm\\CM`ZHXXb0ULO]Y]
pair mine&yours	489	2,ESrK_US[N5#HjeL6F+B39(K?T.qsAfEdEa3B\M9ZaNC;0B4c@?LT^VlgJMU5TB
pair move&not	610	E=>J]BYL>^Z_0GeGn`AO4B>U@NIJRHb0a/A$<3ZFd\M#uZ8V?`P_S)^OMCLH@EZ=
pair move&offer	579	WBa]DYH?\]CIdD<;P\4wLjUWN]ZANVQFZJEXYKUXiRF9L]5CM>:C[YQR\^N:YCWn
pair move&office	966	`di;CHAL09I:L^KPPU4]eTXbS^EwB+P;ZZdeR[GH=STZC`Ei]4cIW[2PSC7YVdWj
pair move&official	686	OQKUPdNJNQE]_Vaa@N<IHLOF:>WPKN.7LRXbwYKBRIIqMB^`iPOZK^NF\9WXWHFY
pair move&onward	573	LRSPbmYHMaIPETY?QnJ_LNRH[Zb6[JYF=C]EC4Ve?`D?YQXLE?P?[R<TdPA0wOXe
pair move&other	580	KT]i^UgZiNjGf6`OE>bCGh>KA]BMPCQwFJW^GCFd_=JBK>HQ-pCRQFX;7aRMLENU
pair move&paper	533	nZw8DV8\K=DCXnCYAf.gdcng?Z@_-25K?Q^[LfBOGRY^MNNcY'\=A]&LMF2==ub[
pair move&pay	455	_LSOwWVTFq9JJVECHgK<:Z>d6I^cNaDNR8CwCY_JIR_J=@9=BV;acIQ>GefX_HX@
pair move&practice	579	HKB9@5K@VG6YVUVDdQU>$RED]SH=]TKH5OJTw@bIUUUGMCaKQ1NB;M\LScSK`6GN
pair move&prepare	599	NF6AFM<<YVJWNHMEw\ZH5>R=FUTHUOTG9>9JaY]QTMWDo?LDMeR]M@FcPUMQMALC
pair move&property	637	OOMfGXI`LUFQmE?II^eZWr]c?9BW9D4ZDSG]`j#LW31n4Bb_RY4AVhH:9gCHD^?C
pair move&received	477	;^XS9dZ%@?@>`<VDNHfCTCH<b<;h4+Db?[[NJUjIIRV[KgPN>eH[>^-mwC:[RHV9
pair move&recorded	531	\e^5JML\:M<MaQ7OGGKYLtKL^V?ORXDYEJXbUV<KDXNoJYOXc=XL@?J>cNWQNWew
pair move&recruiter	440	L2\ZU[PPQK`P]%WMpbMLRjM_Q?fEiHcXYKVA\#FWi[D5E=QDEnA5mDn46XpH\?tk
pair move&remind	862	SSB[TVLI\_Q[T;OMB;P9OO>APMQ;b\SVDdSCwgQ@UJGgLR_;@LCY3__9AOWWT91>
pair move&review	469	fhXW<%?]CSg#RbI1K=ZOJS%FcLZISSj<r@kW,A`XTVLCjF`n@US3t\URLMF@HI[_
pair move&role	822	0#>YTFcJfYSMI-JEf?LD4V:HLCL._`J?VQ6+[MHV[@O?N7XA,i8aXVaXE`dOH<M8
pair move&sales	566	R;wQ><6F9COZj;LFPUFYOgogR]B>5KAJf6;LGLHVgROOWV7VDiYB^SPJIj@&AKc`
pair move&send	638	MERB[N<O1XANMWT=250YVWZ4[aKS<0[]EcM`Oa\<I]RFFPO@NNXU-ZOGeCJMKF;w
pair move&service	573	,@T]VJS_'pKFuJ:2eC\MSZPkCUQM;;HPmN3YE;PAHAN/U>@L(R5IIF@GBwKHJXPN
pair move&shop	570	HZEOX6[EUH:PFWBTiBbFgECFF<D\TVFHZJL=scNDI<NeZTQ7m`HUENGMBFwZC^9?
pair move&sign	503	@FeED6NS@AOMFUM@]W_'G>FhbLV'ZjL?9$9#>BHRNJ=W^RBM@qAtbCW]=JC0MQj,
pair move&slot	609	H?6jpc?bQW#ag+6J?=i=?[8Q;)?Cb]&VYp,HflD9N(Qm-GX;@U7g=bJ/5Zn]#^-;
pair move&sorry	542	KQU_3h2NL=CMwCJgfBJQ`qQT,K=KCDLFT[Smdm5@R;2MeDV?IHRG@b@RFP;W@H>U
pair move&stage	454	T^_@RQLcSJA0X:TBPY\W4pQNAMVabTSJ[f1^N/KGKMPJ;TFY9U)QZwWY@cK@SXXu
pair move&start	544	v?acjXYR`HGlSIJCPKJUMeGMAKUQK=#TMSCUI]+I>HAWKW]KUOOOD`W6HTP^YM^Y
pair move&study	371	NMZmY`hJ%VE/VX33G\R7BhRoQRU<KR=Suk+eXo:KFR;iTwCZDUC7KfGO7XDHA<N>
pair move&talk	579	P4EOPfbRb_d`_<]=I@TD6`YBETGF_K=bP\GJfp<>hH7j@Jw?<]9cKanLI?^J9F;O
pair move&task	602	HKEc\5YA_\bLNRL;KYNBHVA8GRCQw_4T6b6FjOS=^AAGQ:gPOVSSZWlFDKOS;MQF
pair move&team	471	aPP\\QWIY>NYUgY?6,BU?UPN]EMV0P;DNvYZWIV8NTHwMQV@O<JY2lI9A]_X:SM]
pair move&thank	449	gGRF[EWQOMJP[LIiOSUXc]SX`qAOQDFL-s\#qNXS>Gu]IPSAURdj+P.@HWRLSSE:
pair move&ticket	433	_E:4Le$VEZ3YgMKaE^4:=FT>fBH[AA=W.;FiQ`Qa<TJ]#;uUH>7K0P_<ZB(fTjRX
pair move&time	891	VQEaXoJLUB7K`=IR5CTV;_MR6KATNN8V]w7S`e=?K8H`<EdI?GBaE\U?>TWa4QDS
pair move&title	826	HGX^TZbW`L<P[+<J<?T=B[NR3DAC^`6VIY;L_YAB\:De3GcM:[>wRX[DQbdW;JQG
pair move&urgent	346	P'5r]m%]OHN(<>+4a9O8ST6ZXVCR_L>5wMFOSSH/8XKjUm]MB;(X0\X240S6Fi_D
pair move&video	456	`\PYh]nfEU#QF[;_GEwJVjSEHq@2QBf\l\:Tps>DD?Mf1YdGV=EmCX]DlZU`SFDr
pair move&wait	456	//Qi]COWAmZJ`$M*SaV?9n\AE'R/DQ8Z^T/=Dg\cw@N<kD9<=fW@_l]^=[i*K[?,
pair move&wish	734	d[M\6_5P?5ZfWNRZTE7cZ][VK^UR@D^]aVFcTXQaPG9PbJIOL:Z<=GF@w5AZHT?d
pair move&yours	859	A<AjWY^nZYML^:@YON^HEw8S22>2``>ZR[,OJe3EO0Gn:F[H:l5aSbcV<]PF9B=E
pair not&offer	562	>&=eWsDF\<dLlIWb[+HjEjD5CwMV$:d\XHITtfU^p0H;pC4IGD75.L+RcD,r7K>_
pair not&office	482	VO>e\<?j.^HO38.VF5)NRwcI.STkUjV`^e]SJKb@KM#;[HCQJ:VMP>C\^2jGCkGK
pair not&official	471	2LL[b-IiL@\NH=LCZHWIA^MC#T5VYG8QK4TR^F.@:6D6=CJhQbJumYZS7UIBV-@G
pair not&onward	675	H1I_4[BMG-bWl@eJQ:CeMuV,:iTZ;E;^ZW4P]P@Zc#7OY2iDXLK:?C:fWW:n+I=e
pair not&other	466	]UF\J@@`)eVP]N/FPXLZ:\2EbcH'.>JBKP]EF?IE>J/ORT#V?UQkJ\=8OH?QC?c`
pair not&paper	652	OTX<WHE_KWD_IV<AAN:]Ri\[QGFmWUU2OWgEDTELQ^JhQSXGQ\lbRQMNGMwTRdcQ
pair not&pay	602	RI^PeLqb@jZ-hSNRLS]QNGR[MNPOJN7Z_qTUPLBCJE`OFD@wMJV=jB;qYV?CkU]S
pair not&practice	490	>w`5KRS*ULDMbcL:Gq,?KC_DaXWMEN,@AGs&SOT3<60IQh@@QJJ2EN7]A8B`PWFG
pair not&prepare	668	CI<UTM^VOMRQK:[XSRfKDY36L\RFZ`MSE1H/>?YdOPQ=w9HLXX^ZOSKV6RZKEATQ
pair not&property	551	mW3F=\#B9>`MI>?37[3V[cJAYNXG<DJTLHPZ^CI`NG@EU<<44IcNI.UHHGT`GF][
pair not&received	689	JLNeCULVa@Uh\Ra:PB#Mgi_;IlR]DVXMeC[BpN<?`F.WQMeFJT@S9;fKSMBh<^'T
pair not&recorded	629	Snp<TSV^D@L9SpPHBK9cLwfQJMHmFG@G8dSMuf?<W:Ek7`]Yc2]c:h=1KGOlQfNU
pair not&recruiter	539	UMY=Bc/N=7^[WS[BU7;G^MHDi\HP>#YNb*LXJVSa=n6IqN;KCIdHB8IDC@;IFTUu
pair not&remind	766	MSP\\OWLLK^FWIACA>BPPw@HHAFLKCDOZO5HGS3?T?KIWNa7M]ZVEUTV7B[RDcJB
pair not&review	526	\ELA>?d^QA^cRY_/<MLkK\jHBaUj*Ji8WQHGMi1Ig-=aQ5S1f(VT*=NXV<Rj1p#_
pair not&role	608	Z10HIP7[:KdsV(ZJ[B)b3iNI<LW1(#\Ij6PTD[:]cHL<kQO9MTO[3]?uYBDN3A_[
pair not&sales	567	wIW'QP,D*INJOhVl-)9SeQV>SN/]J>Z^Pnf_LAZ*TI'EGi]`V?_I%d0TYCGYMVSR
pair not&send	487	K?R\c@;qDRW.C:F3dVDI2Qp`lObe9wX$\LACDHRGK<8Xj7ELV<)Sna9X@dK8QFRU
pair not&service	401	J6sJd<`g[hUf(XLbVNmSYUVdVVO5;;^]I8J\6>XZ\JC:F@;$@=;l\>Nq6\aP3#^A
pair not&shop	546	SSPV?]PZ_ED<XXXLZ89GHUNLW=MQ=a_DJKEPn>[RTQZc@ZuI?PDXITs#QIoS<]8H
pair not&sign	518	M?I^lBHK>^8AC6.,T7Q\MZCZD`DGT-#E?R[NJICD61mD=SVI?;CRd`<8[fJGIGJr
pair not&slot	368	U0AYHWtB`Q;EP#N7D$F6-`R6PPpRL]][IILj\AY_To$H1,N.HICO\@s>oPV86IeA
pair not&sorry	445	wZQ>(j55D25ZZf=@84FnOZU>>jLX?O7Q7:aofO#S-W2W=Ce<v=S7DQ>:f2@]=b@d
pair not&stage	754	;R=XBS8NU*YT[KRKUEFSGXc@EiNQLE_OZ8O^`DULMQD>P?ENP;D\HABURF9R:J)w
pair not&start	433	A[qEPRUoQ[2?YPJS:_n_DT[w;:DE?>#V;SM8=]JTKFW64N3]81]aiTKCECOEU=cJ
pair not&study	797	hGLQLJ?PKIRFCIQRA<=YNVUOLJ=]SRLDANL[faFIYK?RFE_RPEUQKLFK`EWw>T.M
pair not&talk	442	G\SCV2]KJhTGGScCNT82V8IBA=<PkUVI0NXb>wKS2g;L=k`DPD]Z1Ib0E6A^4^_L
pair not&task	437	cPSEKeUV_4WPFb?>\=@hPhWHT\aT4G/T7v=Qn[SWK1KE\YwYPDQ*L=>TRlU\UP.6
pair not&team	530	D9<IFkSOGT]Z:/DTV[VJ>P,NNNl8GGNK?E4NQ9/UKBU?J7)KCq&#@JEVIHH2CKEA
pair not&thank	567	4%Cc]NNA?adAk:5XfKSCBTNaPQ^4UIIPR[9FS:S]FTp3hDPT/gB#EPM\KSB6eNLJ
pair not&ticket	527	JSM;PL6#FXI?Fk=BE1DQWXNEsaQKI`Ph=DG]RL`Y6[OY:SZIj0I<CZZPGmYXNW_\
pair not&time	766	OIAKwWMpPmFU:)DM<F_M=f=F1/8FQRDXZN41EO:>ZaCSS6_@*aJsAHZ^8Pb>/W\.
pair not&title	464	SIDJQd39@5mj93VEU45P#_P<Y\A:-9RXI=._OP*KDZM;S0=G.[-HJO.RG3>_FSKB
pair not&urgent	709	DX[QiDZI[R7AIeZI=PY@hNBd>Q>Z:DA#C]S\@UU.WCQH>HVKC7POOoMG\W?TCK@=
pair not&video	752	J_^GG_jHRI[?KwABYIEmGHJYFLPM<DA]WXMNYS<WM=[;=UFHZUQJMA>F`WLOZYL]
pair not&wait	453	+K8_Y>MX.ISI`BP\b[e[:9WS[dXU/LSET+cHFU]cQ^M'WG@`CRUbZKDUV7#LZU]O
pair not&wish	536	QBYd@SR;44LFTME5b]Wmao`YEJZ^#Q1?`^+_FO?T[]I_f'UIKKP<^UbFYhIMZvaD
pair not&yours	709	UNA`9MKAI(R^^NB-aD2_Cm`A#VUVHHKZNTGO`F3UM04ZQ6LOEaFIZT9JRE=U9O4P
pair offer&office	580	[wj6W58nTNECEb:>%@BZg\oHNY<`EZ?CH[mVKHAS9YG\6lYac=hRE\S@XNFX^gOT
pair offer&official	497	OPM/`)\c]:HTKgZ<,J98\>7%fBAS5Eq61JJN?AW)J]PcPKw[SRmOd=C=>QRiAFY>
pair offer&onward	472	VeX5Z[DXN8DPGUaXSE6MVElU%Z5N\`4wY.Q\:NmK/IZKD/O@]WIR?aAaGDS[FYw1
pair offer&other	558	JMFlXGOb9PS<TG4O;=c`VPSYFiwS*2Cl-\JGVL6iXXROf_MGS_I5f_AaaTJB`LQX
pair offer&paper	505	jb^RB\P=JPJTR=B7WF7Y[\]P[UZ=@<_lWLoY]hGPKf>]?cc8ID`:DW;Ew<7sal_I
pair offer&pay	720	Qcb=KISRPD#AVrZOCFMJfGHRLNDcKSI2PN@n:US17BFi,LMrl-`PUZC;O8:^7cLJ
pair offer&practice	647	gPX=GG5LLG8F`O8I8?BlRw]gIXTQFQF=;`a_mMC;:N@`2X[i[5`SBc?JTGOSWTQT
pair offer&prepare	516	6O[HOW9[N=KT_YEtDOjGGJY=a/EVTWV,\GNdLKS+ZEMAT6PQ_SUh^<]B9#b<@?<<
pair offer&property	798	UHUOWHG@bdEFT\+1=8JLRLLeWYGN<0A88]SLHTHDZw]SC]QcTXUYG]FaJP[WZhWI
pair offer&received	431	\OG.SZN2>kCX=[OR)EFGZYWKkX;US;;O4FjfDdq*7ugUDXL`E;XV3JY5j:RKhwW[
pair offer&recorded	447	LPU=6f[CTQ@=YFQZRX]Z<`F]Uq\O<SRKG]<7P$XF@=jR9SY\ENEOEJ4?w^\SQUQk
pair offer&recruiter	435	_sKB)cSf>7Q)Wc\2?QBfE[Y9CVL_B]k2iw3rQdF?L3Nl9TIgW/Pp<H<&eB?qadP^
pair offer&remind	524	\JC0ODOvKH_eM@`?eUO6=D?[9>T`daU>j4I@+MQAdFaOTD0#VO,RBDB@JNTAF6G9
pair offer&review	520	RwG&,=IEL1F1EjOE9OSNWQh'KZ3bDHs51E3]`LX4KW*p3QgVY;^wX1]8O0FZ2T.B
pair offer&role	762	LbRC?C_`=?;>j_lTgid>BFOGL26VeZ[CwBXc82V@AG;PM9:`N@Zqg<SC87?MD:87
pair offer&sales	467	WTdKTJ;JL9<OuF9J*+MKw\[bLFJ\TWkR;Wn3a[)E;YGU:_XXh0dP4WAP^3EF_[b\
pair offer&send	644	EZ`GI]\R9\KGrd^XLOERMKU,K:MZLOK=?LHwLWUK71Nt6Cdg`D`cDa^>JSJaIL@C
pair offer&service	571	LVFIFL@%WVPMAW?<CL<UTESMkAwEKTOe*CAU[7Y8XLUGW_WGiboFYODIG<ZLdAGa
pair offer&shop	405	SPCaQe@jHISfVN^ZJtB>_LroowIaO`.7?a^E_DLC7ZOhFKBdu6fLbIUZ9UR@KLmF
pair offer&sign	442	S2hHO%bp\c<=b;XT^a]PGIPP@HXRRKC8KEC?+#DVIF\JHC_NSOGfVM\XG>L2NAK8
pair offer&slot	559	OqW5BI4?IRA2GX@M8\HYRP_WEVBU^_[FLRRhRaRZ4GR?QQ@W^UZiLS\#S?T`D\JU
pair offer&sorry	557	[[E@0B>,L1D3Xg#X7P,kkjtSJaBY>EW3=]mZ^rU>1MAdWdoba$[T4eF:wH9THl8r
pair offer&stage	414	drU]me302<W2XN@K2;<`iTWAYL;\8-;MTaVGwfAO0gTX[qnOKOGU>d(U]:?Mjn@e
pair offer&start	472	-_WG+7Vd8J;5eoElXdmHN9FK7MBRrgXIw?3W/?g@\8EDD)<ccF\eUDj@LJEM;/DL
pair offer&study	379	MR^TXUJ8aK#GPdCKDJbWPJoc_9A_KDZNOOO@KmVG+\4V4MiZ_Ow*XWV*d@Dsaq>D
pair offer&talk	464	N*vaB#s^KcI0_lN8QeW:MUFiaXORO@cE\c*]%@DDP<Y_5H;`(fJ@LeLf7@IW_CLg
pair offer&task	594	[fS-XH?]WH8G]M8Y+AUVZWuVI8G\M?#JCReSLYHQ,W_h,]TDfDRWSi=GA1jDKem`
pair offer&team	388	HZUVAwZ:9*LislEfC_GRmEcF+SMESDFWP>PPXeDMXAP`JY`Eg?PYf\DXFG=\MpWm
pair offer&thank	824	jQXFmKDRMe30VI#J,NLZje_]>JB^4C/G3cfBCb@9?UY_.\apiJ]:0j-QoDDF_osp
pair offer&ticket	400	^LSPV05`WU^TKMKGWTWKTEHWw>bZY6]JG:E6N%;HXPXjHHdjARE[ZJjXBc:EP>k9
pair offer&time	415	<]o@;VDWE;<GgJCICi[SrELUD>3?ewNGnSkq*>EQYZR]1;D[pBOgS\ED06C3aj^Z
pair offer&title	758	C^IG(YJ[IILHYQW^_MRANAT==CDRa_dE^?Bw<6nIR9JJIFAXRK\jsHYLG9G[F;@3
pair offer&urgent	413	;C\9IE_8flA#ESFFdYLUe6VFRX_KCJ^N``R.p\c\=JKOE[`ZA8V;UWU64,==NYb^
pair offer&video	518	C^B\b`PCKN_AVw^U[II-;QMJPoYCe5K6>N]MN>dPOTKKkIbMBG@KWB6N`KL<YJ0Q
pair offer&wait	701	2[dA@4rwJKTF]HGRgks=>?EEJ9Q<`\K8j/GMF4\MJD\GOC:hNIIor/p\@JTLE7LA
pair offer&wish	493	t^X@5K3MI1V\.;H=0e6e\>e^7iIT-8XmTWUQwMeH8[;^LSn?l?iFBI99F;VwE\I^
pair offer&yours	445	VLGUO\1`X82QWHH=3Y:9;^J<bB<JMTfbKK;W5WIY9^fX2;K#b/7ELRADT0k<MDa`
pair office&official	454	`HTMFWRd*LEC_UL0OA]YOM[hB]=nMMDGOFD:4t19N\\UI<PeO#J<KF.F>QW>`8oE
pair office&onward	533	VME/AS2<jT<^3NCX8@QcwAT0`Q*^cK7Q8XTMOk[9B`8c=Rd4B>GG=S\;rIX[J1Cb
pair office&other	457	Iw\RS1QcRO7SZYI]?IOnCPdY@VdF$1G8:YC8>H7>.0K7LHY`R@d+SXFLMfR&_C4q
pair office&paper	591	j[N:JQD[?MO[FRX=D1<]VgI8^B<XEUe8wXBEGG;@Dd4CKHELg7@oO\UMM0WmC]>M
pair office&pay	453	@lYBUWHcEeEBQX%?B;*E:VS]>s*E,:<@?o9QNeH60EcD.;[vW>`V\YCWR0q5w`>@
pair office&practice	375	k_`<#8:FS(3RbmOSD6<dgE`P=S;[Hc)SLULMfrA'<bHp;>uUe6]YGMQM9=_eFNCb
pair office&prepare	551	ZQRJNHOAXRYPSPT4OUNT+NOMD_KC>#QLZKKUKBYsGV\ERGCURGkI[RQb]`OMSAVG
pair office&property	546	J2ONZ8UfD_`I]QDCLV`F3D<X@;X.OcGFwC1P9E7gjWhBY-K[?bDid;Mk*GNLYObM
pair office&received	687	dZWWU>ZhQWOKGFP#iR?KL<[\I[V;@K?AScJ<ASADW6CIUROcAgKV[8^LB_WQSEAH
pair office&recruiter	505	US/UNKOc\IBZBw3?HSZ3Q3e]STWsLZT:FSjaWuMBKQKbOX_EaKJv;D]aG@VeBe-R
pair office&remind	564	>@8TgWU^pSdc>Of;TQc:DO97p`fIfSUZCKP1oKT_aZ2SeGT:1_4wI=dq\TjTRONA
pair office&review	411	qVN`k4J]HJ3KclY+PfARLk\`ZG]6C`bPHQN9C/CHI@7JwbtDK\XF@T-j5N]JH&[T
pair office&role	513	m^lCB82UJO1LLK3VRkDaehBa0d`]ERG>>_\:WdEO=TX\EEQMwFa,<bU6BH^GiYP>
pair office&sales	413	bUV[F4O]KmUwD`;,T@+pJY>/:];P1LVTNCQQbK6PH>WFiLV7lU^TVB(kW5)Li`dW
pair office&send	625	RRQNVB?KGmSDZIEiB6KH=UKkAX2YI5:kGgJY:QM]I_qDRIZgS@:P;eBJw=;PeRZZ
pair office&shop	704	wjH\fWGT4LFIE^AVERM\Tr][OYGSB)@SLg[VH]HOKVfCN^F[MDZBDjFGTN,RNOSb
pair office&sign	416	Sce8XnJUHNu6iZN;^ITj2nZw0U3C:Y:h=FVWUK:V?]XY=>PKPCa^YG*AfDhJbt_^
pair office&slot	490	_CW?;Qk5SYgLEYBVV]VMbL=Q^`SAH3w@SDX8G@mMSO8>UR6:@1CBMA5KCK@ZJY7:
pair office&sorry	545	V'HR?@8[GAVwWSEYlA8VSg%BHKGS'ITkZQGIe1CG^MA>XcU:ZJAc<24&kG>cFE=B
pair office&stage	488	:XMWZQRF7<QX[?;P1w]p][M^?ZG;8U]OYTB\AEGh[IZ^G4^C_KAEk>DHAFaG`:fP
pair office&start	543	PP`\Y>dLasqFZ=]OmWD@UTL[ZaqCaPK>KI^8;HLUcT>:X]THKY6;G#j]R[KIeVFF
pair office&study	381	GH8OWCkRD]LkY(-0VwN]0WaU@I]EUkQ^VW6L9AHng.NQn5AuP5G[WKCaf7LZV*qG
pair office&talk	670	SZ7:[_IBiu?a>?WOBT@7L5F'VHR=dcPS8OU&I8W^QwF?DSBCYSCINEwAVBi>aAY?
pair office&task	532	af`V12$W73F5n`;ADT-TY]VD:s#pBW<*XefULWP8<:M\RXGTiX[UXN4SL9;bQgJS
pair office&team	425	NNFLBTBQCbATeH/jGtKBQaQ]GKHJ:?=NS\QFJ=C\B)W#:/MnQGFJScM_h;LRh3]a
pair office&thank	793	LXKYH^@@C.PIR_VP9:P]PwSK6VC>E9IU]TI]PRDB>72YDSRPE>BL7R?;`7Q_@Q2`
pair office&ticket	417	]\pPNBEUBLNT]OA=@HEkc`p@Zm2tE_8@KYThKf3O4f@c+r`iF^NOHl[R8Y@Iw[La
pair office&time	564	;CUaXELg6VnASG?TN\\;AwHWBUUKO=NR:K<J<m,H7'^QbEL[>GK;QP5ba^MQROZQ
pair office&title	496	TcW2P;59MI5VE:HQw?/:w<bQ=LRNX]A0/M_DQGf49OE?BMJL]JU;6MWG[QAOLQbH
pair office&video	504	_wZP:W0T;:26VJ-Z9b5gwvXD<d3\BNSGOjWlDZ9W,38WEQb[o<]IH];KOB;cPUH_
pair office&wait	605	aEaMn=wZ?aLGW8:\HTVa1aPV>K[UM\MBIg/1HE;GOUcFUBbc9pNY]bj]ANlLZ;^O
pair office&wish	510	VXMQIjLZM:T=]HHQF^6E[@?B?PYF]L]w@SYBe<THU\8KIKACY@RW>OaAE5>Z?[QL
pair office&yours	695	PPXVZATw;RLFRB:<ZTJHINGa3IMFFL7FBcL@8S<;L=XLLZXd:ZQcX\?TH_ZPOTTN
pair official&onward	389	AWAXgP>ZdS\K^]O@^j=Y,MwoCE;=#UOpuDgM]s;d[[LPe1CaLASN-2<KS>^b1-dZ
pair official&other	524	ZXMe>@L^LEKJUiLUG<@I@dDVVP8g:IN[NP[@X`NK[\EWRUwKFXKK:a@YF=HRFE\Y
pair official&paper	532	_pcRN-QlQHbGNpXYO8/NROQGEc=KgOB@QYTcS<UIHM/kVpwZ^P^jG^G6e8>eEc]]
pair official&pay	415	uWTqTFLY;#?0UN<FRIToOjvY(fZM>?ULt?YT5d2I:RCX]WLjN??<.J>l?L@amS/p
pair official&practice	474	:HMbE=WfBgC=DG6Cf]GeQ\QhCOPK?M4EQacdCY&2@R;[5K[QALKNPc>QDA:]akwQ
pair official&prepare	631	DNtJ;H_K9)TN]Z0QQhRXUaJQ#RFJRT:HG3NLKHEXHH[CEB9X`<PMfDCHJN9D_KbU
pair official&property	448	ZI\YIZ[B@<WK&YJJ`H9kRIRCNj>O6cl#FtZTJlJ#YQNTTsTAbGQ#MvUi`VLq`dIG
pair official&received	529	]\LD\e>Z8KG'lUJ7MI?M?ZkC7#3`O4%M;Ob`>SRZ7eAY<`Lpb68JZnJHSJ0cFMWi
pair official&recorded	511	DO6=QVZUgH@#7<Pg^QDARI[9G8ALNW;XaHOjQQFWO\^/6BLCbRLQW_MBAPS<\N[N
pair official&recruiter	512	E41CQWY=`W`LT=WIqT>%C+8,\Qe6LHZrMQ@Bf*UX`\U+bW2H:K+#=BLd_YE]Q<:I
pair official&remind	419	HFDCV>BIhO\cKE.PGLAXYTH.-L53d`#^TED@pT;JPPAc4+^DOW>mGTK12XOS)H9S
pair official&review	508	PH>weG&4`S]V_RR\VXO9:TbWBaVI;*QkU6CUMLWJUUOI\AELHfF5CB=^XZIq`LEZ
pair official&role	482	;/99b^NP^RS/IEZS`9i=991(U<R5WA\ZP>SR0%inPh]&`7FH8O-wW4GL:a?2H-OU
pair official&sales	422	NcWc6OQ8I4HQ\7FkREDV[^oe1U?VCcOn?UT@IU>D/MGDWIOQc2eZpW8eKXS#XOdm
pair official&send	475	Ioi7VM>^D58R^UYD_Y[l:VwaPZJQ9J:,aS[CQbQ-/L+L>bid\Nf?lPJTSNcEua7V
pair official&service	689	O>;M<YcD`d<_?@TMOSMRDFSX]CaFSQAQ=[A2STgMaTMP_>O?En4S7>w@4`SJbAU2
pair official&shop	587	BhG?^deDJ7@`LI7<Fw(@T7IPS@NZheC^<?BHFB`f:cD=N<I@bfeE`OY4T2MHcNhV
pair official&sign	394	OlX@QE?BaDPE_w\@wc`IOJ>mEO@h_ne[iGF7+F>LE2R@k[E]NE`FoF0d\K25iPgE
pair official&slot	469	@RQF2sRP\DTNeL2+Z9CZ\C@R:QD2B<5LvBdZ]PUtChcXM1J2N:O<w5FCI,V@92^R
pair official&sorry	501	O:XZTZKB\[*De;WoCSsTewPRR5DBKCDp,oLIKX@IAT9V;PXTgGBJBPUISYV`E;;O
pair official&stage	450	C5Y[1XV1OAcCT6^)l#9WQ4RI5WkN?AasF6B7Z$<oQYDL\Q:USHH?4(^VSWEO@SP4
pair official&start	425	<e[L8TLkGFRHcgPQPAMYHWdGFP.ULcTPj7dwRXL=]LKiTVcidMPf[5XQQ>8O@ZHX
pair official&study	522	P7CY`PKcGOP9fMJaUHQIZOeW\3QR?H?`<[JkaNHO8KiB/VZrS?#>JTIZkZJNER]b
pair official&talk	729	\Ho[DCJM>@M;\SHJHWNwRa_M:T>W>G;;NaVSCR?PD5OR2KVZfM\hOK7HM6@WE]a]
pair official&task	471	[SIM6O;LBHWR`PJn7DacWTcQ<MRX).[c>YZACl6dE]W;FV2nU*Y1RXJKk\VIwIhF
pair official&team	698	;.<[VEk6dPcUCZX5_HEFOS%C`YH<ERFLUV@;XGZ@wQK4URP49T9FBK[JCg[QC=4:
pair official&thank	691	kn]\L?4\^;ZOPe[EZK6ZZbX#Hp:c)PH=C^[MX\@6C;0j>HeEKP^i1WT:UJ:a-Y*V
pair official&ticket	448	ZhS[<?LZO\V9`]O9eKiqOe_V<LAkIT82cMN6+w3cU)bO[0GSFQIHMNNb4T>aIPJ]
pair official&time	614	[aIaQVTGAC4>jaEa2BKReT[Q:F=dBU#C?YJP[g:HE^Mo+_gQ\>l9TX+7U.PiHPTj
pair official&title	428	WL#YQiVE>jF7AVRO1WfBGSSBcS^9G*dfj>GtB=PH/UZJ8FLMJI>LH`@BME:VFLFT
pair official&urgent	468	GPJD8P#ji_-I/[?MP.]ESEBOKC1HNfWH_ETAZ:S-N^eLTMEBEA@68W0V<&sETbb6
pair official&video	429	:L2=\jcJYIQ-EC<#XM9hDNV6Y\==UZJ[+FHVgT`cCjc`;KR1CW[9FHOJa`VQ[B]M
pair official&wait	520	\kfRP6RpH7TAFPTHMV7Qkc^V09BmAZRT]PDXcK[ROSC\]MOOoLwVMC;FL;EFImOK
pair official&wish	617	]VXEFVDG3B2ARb?XNFHDGLW_^MDQG#GDEl_cRg[Q:[_XJQ[_YEQ[@b@:\F?EUGYg
pair official&yours	637	SEcVGCDDU3[AeM<_?Y-wQUXBXUDU>FL>UG]BVP6@BAE^HVNHO7ZFKJJSM?BV>]I\
pair onward&other	660	PMFGCZHNLAeQdQWMO:CTBhOHKZT?<ETRa\9NUK6^I.NAdVQCQZ4A?E2eIL8\>L7w
pair onward&paper	474	GN4YNY]lTpA<CF8KDB]?M<VIOSZN8JNZ;@AiMSIQI[@FF?BsU7ZV_w)b<:=WO9cX
pair onward&pay	510	gcX8P`L>aKWW]d;RT7HMOJf2\OPYJI3XADgWKVA>@QaCFeba[X=\ZX#KcB5Rmho\
pair onward&practice	608	eFZ;SC@rCQ15]NGd8@BOTjSS#`:b4)Z06XTLNc07DFTPBS\T\U[\CR.eaWCdRh9c
pair onward&prepare	468	?FS>[;`ot\GosWLVD;RES8CBM<Qa^B@B*wV(9PYB\QEFEFWTLPQb@@M?2aV7SKdD
pair onward&property	485	4?O?9qL0T;5UbH=V[[>VcYV?4W>Ds3LwLXHRe<LbGFHm@E>&l;c:RXLOW75bRR\m
pair onward&received	448	Y8JRSlHS]QJIEV:\>IA16I4CibN4IUBOLWB]KDicGODY<IhMkELZ,MF,fV#BROPc
pair onward&recorded	696	FdZDDFAWYA>JVJKU[ZWTT4aN40E]V\NUUCHK;ZIUAM<V9FYUg.MJwQZP1EAINBTM
pair onward&recruiter	482	/BQCGSXA?IKJe+#diANgW`KbDCOB\WDcZ[9CLE;RSBY9BK>?QKSXHRVUK:f7[ENE
pair onward&remind	532	@E>>AKTT\AJAGK2Gmwda<*T^H=PIZX=gHM>W_=bS[M\?HA@FKfK'^HEY;UVL^$OJ
pair onward&review	639	UOJWDbDAP:]]h;_dwNQOMcB7HdXICFkSbDV?UUHUc?L[ZFSCLSB.e?PYUMAiI<?R
pair onward&role	599	3E7k8s^F6GXMh6]G_6Gf9iW-H[l.M@Tjh/1[X0Pdh:(>g/D61\(LP#Mj]NG[J4CG
pair onward&sales	568	1FKTEH9\UQ;a>Na?TN8<C<7BQQAX[YZHd98N\9[]H]K9YF]<?KBc9#n8>=g>=GD;
pair onward&send	471	0T[NY.LI0LkMH9Y`gTC<RB`[PBSKb9*QLO=>#8Ha_TKQ_NUH8ZMQhFUMLYtDYJWE
pair onward&service	627	b]MWcZDMVR>XEhEY5O9<N[LK_9LM^C/I.bU[MfTUFFG_:V^?cJw`RfQ4ZH:VZMGV
pair onward&shop	432	G@SDG[:1=Z\IEQ<3HKNDZ:H9jJSRnZ#gK^PK<.Q0CYS[H]dDDMAkLMkE]cm3RE^N
pair onward&sign	465	?UNQQgE#DPOON?e@LgLTvUKBI^WeITMU@TYXB4_O6aZMH6ZTIQC`S=J^gGDPthXL
pair onward&slot	416	0g0[#oP3KLYVUNPJ]W%l(=vNBU\WQHKg`'*le?w=ZgLThFQ=P'P8TEJS9Ln5<F]^
pair onward&sorry	514	`MFHXQN^EGQ%wPaCHCE^P]V3FH8S:FD=GlE\iZ[>XAHaDGhYYSAW6TB;gP:fH<Dq
pair onward&stage	460	S<fiO.ILLWRLt':Jia[wK\esKTgHJI3^AFF7@;;TLCY/I?9HYeH8NSKcRFS6VWe_
pair onward&start	500	[N5]OPgJ@A]=OIBXdZJe=RXB@JHlO.@\dM@OE:7V^E@BC8OXScHGwX;`;M@SMWWA
pair onward&study	650	RZ:OR]FH]wAEF^Q`E;VCFKI-NKM=L9RVNO]iH:^KCCRN@ITdQULL0]F.mL&IUG=h
pair onward&talk	598	GIKFQXO,_2A[D<H\_R5K:JS#U:EPYPSaRAPA:\ZLDQJT1DkDXJlVBHjD=9]Q@HGJ
pair onward&task	582	>E5cWR[VIPMOW8,G\\VAJOUY@<UEGU;UL[G:PA[XOEa5>OBRKKG7TD\I;ed<hDwa
pair onward&team	516	D9=aAFMO8`RAS?/dPS`JGWDR[gOV/@SUJP6>H4]w3<VDHPGQAAXZ0PZT\C\CZDK[
pair onward&thank	512	QXJK4YOR2LNOZ@\;cAQSCXXC>[ANH#PYQLTeWL)MNQNGRA:D=\?U57@Ej=Lm>M4a
pair onward&ticket	558	cS^<cPBL@U1D7L&m(YcUWC[Q^K#WcT7L3Uh\DKiG+fbk6LKW[DhET_6;d8QNY]Rm
pair onward&time	522	F[GSQ@SCe]LGDVeCQGRCEPP9d6cBK:DCT<IWH9O]I7kCVdFO>I`kDIBwZWFBC,EA
pair onward&title	670	C^A]3wI5QJ^XRAJI]]Ca`XYL:NV@TSIiB@DG[2XfBEAK[8PZ[JA6iA_CK6]NS+RT
pair onward&video	478	A<[M\QP'g?CDHFDKqcJAG6NRYA:G=L5P[ELO]IHR7c8OMI]@KEQRZWCMBIn:d?V#
pair onward&wait	450	A_Xja;^MTFn<_AU@u>4-Fl\S8j_X6QaBOLA99G#aSESWhCZdN`N_RQAXL`H2Q:=<
pair onward&wish	412	ETGL]VHrH>WIc#?`JQbbAnLT:+?H?m+ZEAHQNEUE@JS53NVLo7>AD8LX6JNU6<O4
pair onward&yours	691	JQ?KYIN@G7bIPRVGk_@ZLQP[@wYK[M^FV>CBWCcRcEFbZJW=ZXH?\-XKNKP_ASCN
pair other&paper	527	SfTACW@8C6q[pWaA<>CYViSYwhHbaLTOS_QcgTLLSI3_`:ID\F]F<=5;YA:\5LHc
pair other&pay	454	Sb<@]_7ZJTBWH[;u1DCPDd-JUgU4p2i/RXEX`GBULF;NSYWU``ZKPKE#bdEr6@#O
pair other&practice	430	a89SMSGSHZSK<BDR%T#kBSFA9SM.JHNR=NbkFK&ONY'X8`0FR7I5:t:LhJ[aU8pc
pair other&prepare	553	h?[J_`QLILjF^R9WLLSOKGwV<ceo8CUhba>f2V7PMIAEpeFJ1dKM)g8YMCK[NSHP
pair other&property	692	e[YOIALWDBSEXnEU@?Ad^hYP3A[kB:C@R[gTIXMC:WZkM]ZR\;VI=W:KB>CdTw:Z
pair other&received	645	[MTPL9OmA^NB@:IOQXQPST;`ZNZY>:C[Nw;AFcWLJJW^[^hU[XKNV]CL\6BLSlER
pair other&recruiter	679	G-B;^O_+EX_[@SmK`@8CI#1.nZtDbCfLDSU6_6O@tQ51cXW$EWF-B=`ETdGW[,4D
pair other&remind	576	NW8-DB;e#MgOHO:SKPAVb]HH9?3O,=_Ho+SfDIL?O^NHZWNF]MZnL=,b>2PL:QqG
pair other&review	551	LJRD9LZwEM<N]MH\Q[MbRVXC7YWRKXU6DYE?NU;BAQ>^ILXQJZFWgj;m`MJc`UGR
pair other&role	566	=:MZCO#E7PJb8:_WHBDs=jO?a`l>*0HUFM;TaWPCZ_DLiIc<IGP@%J)Qm1M`=ID`
pair other&sales	576	JQ\NE>^hJnH8O_IkBJGd?VMQWRQ@6JZIMYFEK8:1ZTMEI;UaAgP^EHRSLd?BwEJX
pair other&send	581	UJ[cNIccGY[N[M@=OSgwJY_TSZcTWD9XOROOH^K6MVLZBG\d0RR%I\:FZiJ<IRS_
pair other&service	440	`caMRCsw6AR1S`S[IvDBDA\g2KWZL6J[UR@b9*(.RV/IR]/eC]oJV0>PBL<<G[c\
pair other&shop	579	KCDl3p+;DI]X_I[fcH8aKV9DSib71Dw\dEFak?:cf@U8fJ<AIqI0=3I]k+Df>P0]
pair other&sign	499	u_h-QH:ZW`/5R9Ga=KStQbFRYZO67J;W6L]N7XMM#P8K0W=ZLIK>8J1PNj6LKYH]
pair other&slot	670	-L=L[oS/wLDbDHIN\_D4S3>:DGAEjK3fC27QnVN_BQ9IEEH/LCH:WI]EDLc4?AY<
pair other&sorry	526	:WBSDY8SMZ8^[HSG[KGVNTTKQK9MSMFaHLDUZgO<SYMFFQYCNKKDECTCw@USBQEk
pair other&stage	565	]RLLcDFJD=E/JGXBP#<kOOhBN]D<G,bL4I[?ffZ/<MCW@PTWZ5Fa0_ZQE`rTGG2V
pair other&start	504	PdTM:9FS@?[YkEP_IQfW1[`H:PYY#HTA\XIukMOHS>FTa8CST6XO.I1ATMIP9HGI
pair other&study	429	LWVaK[dkYS2QRT[C5KFKFeH#CmNGI`fm>_7OOKYC>5?\>JjUO:AW.K;3e[YF?X9A
pair other&talk	575	UWctT-Y?@^M$oJG]H]gi[ILjT9P?I?O``NIC7MIOU-W?G<Uv?b>Y;n-dDB-5bTwa
pair other&task	450	gsVCs_LB9Mf+RmDWP^L\\Zcm_52W6D\PUp\)MSL9K`A\CeMZXMSX?V(Z^MCCOwKQ
pair other&team	466	OV4W?_)K0LWAY3UD:RSs)Zk37]VS>-qX<F.fj`5>U9?VI&^/7PZ53I3VTC-d#H%U
pair other&thank	554	RU[`V4Q_.AjOYb?EhG2Okg^e=G@o)#=KQ^BN=Z=HhB@VEZBlHYHVIL=cJ?AUMaXT
pair other&ticket	611	YNY^VFbwKWIHO]UJSRbXJY^R;?GB9EU>iFKD?Z;5J8QNQCFiX<YhmZ=jEd[EQ^=F
pair other&time	353	hZA#R-ZaUmP3BN^PRdHJPKGOn;LZi>J;@?fL>Q(+OP5=8P<SUnGgN9JX;seCV;_1
pair other&title	450	;HC3[U&>#gmgLVXNF+>ZCbD@X\XU89fCVsVNo1HAf[IAa\PGMnGb.]2TeT-C;L=O
pair other&video	367	ZUHkbb%-5<[Jld,kr5BD=]CVd[gKNA't->,aJJG[h[RNG=9\BP-@@]a4<KR[c5Jw
pair other&wait	443	WdjBeM[F[s0:3PHMIM[UTRUmhG?C74+`#gCU4fLLJ^NfaRk4MJ_X`l`SLmJ>[VbP
pair other&wish	559	WN_<=GFROVNN4Z_A8JIhwgq`JcIZ2QPPHgdLe?2<J?FY1SaQoJXVgM==7EPYIZ?M
pair other&yours	522	4D<]He_bY\ZgVSaVJ*V6SRB$[b`BLGikGOGMwDl>]s<IP@`8@AJg-2cQuZWTE;5Q
pair paper&pay	496	PN[O\UX9GDZ^YUQ6I:GNTRSWPdEIA]mSJG_gMZAPBZH``wUJUEJTD?OALKAhE[U_
pair paper&prepare	609	o8J<VIS\I1CBXoZYBB'MNJT@HhEIOUcH?waRjbIAUdTgLT`KIQbS5]:5[G\XRYIU
pair paper&received	435	fdO>W<BL8IOI:E/7K4hHSFG>JF#/XD=L]\A:hVU`MX:Ma_Q?NMj>jCl?#.cN\iJ(
pair paper&review	651	^R\ESB<wQCF5Y\=HFZBTZQcZ=TXg53E0N\ZTT`<SM>9^YKjFT`pQATJINOROKcV?
pair paper&role	466	M@<M8w<JN6c`LWaUU:0PIG[@FOfSRmTh>WRlcTRjCh\Lj7C.CA>6KMJUn9I\7^ER
pair paper&send	706	Ybf[VUU]Hd?GX`GIO@SLRJHSwOLRD=/XUXWFWBGCAW[UE^SmOGO[@Q>KbFEOGPLV
pair paper&sign	608	[iMPj\N_QHK<S<7A8:RjM\ZeHWIc>A8`J]_RW\;K;_D__dLwXM]YCVEN]G8ZUdqg
pair paper&slot	416	@MZaG*3f@Q%<pwC8MP]UYMLIl<?dEQ;5DBiFK\FBD8fd4?iWa.mhJMD3Q:[RIKOe
pair paper&sorry	544	gm^@RAG\TG59Iw9HSIFdm^fXVYXb7?:3FYkWT\KG8GSU-FMda6m)]YL7TKI[UOWj
pair paper&stage	495	SRN,N]V35[O?BFQu5@[YJ;ATd<RFf>PP5\ZaIJEZPPHN<eKl[;cjIX>#e@XED_]M
pair paper&talk	559	\sR8eCEE,F>6iXWID54UT^ZCVjJW?:LFB`e[HeJ?FIBU;jcIwZRM<m1EcU;XGL6k
pair paper&task	515	9REYwk7YMPVGZLX`QRB3R)[TU6NEE>J_?j+aU5PA:QL-U7X]LLBVT`ZFKW1IhXRb
pair paper&team	551	gUVXe@O_Ka8C?cSt.P;YJhZH[QF]]<B8=cuUVZ:'_?ANQenHGXOq2_=;wuBXE[2`
pair paper&thank	607	gGPah,Sf$LI'UNXo-._[HXQPge@h<%>3:aoRJKH$>=h]@mfPTaO<#[AEgO6JIV3c
pair paper&ticket	541	`]JRQPYYAIwA\SQB=IUgbH^`QMGF473DT^VVXN2PK<CZE[paR\`NPXHb%;>T[`N^
pair paper&time	396	7J?EQfGQ$s@\N<ALa^lI0<@@F'5;?\wT`%>6%H<]OZJ&`P@HEXCqj?vj:MfUTZc@
pair paper&title	425	DHC?AL`@M/=KOHU>;=6G:GicmXHSTOwK=X.K9CdKS^G@aRWZ@DMI8XQ>M;LM>BiO
pair paper&video	549	RJZIHAC\CY^AbQKX8=BWH^CREFNR7-YQL[`LYgGFOB=X>Rp^wCMEC^3JD\3^R]Vl
pair paper&wait	391	VV5TB]]JERXg\G;bFp-I`LLS;AM:RgJAb6EM:LpP`uv(gA-SYNPOvC\M(>`ERJ`#
pair paper&wish	670	NEj;]2PkO^09J`#MG<EvT\_qVSCVLT7@;e]LTR?IBG>b1\jf]DYVQfC6M^cIY]Y[
pair paper&yours	535	CLT>\H+eP^5IAkIa0HMY1I<:w79WS_N?1aB@5UcB3Y?X4=TUWHXN^RJ8C>RGQ^dU
pair pay&practice	725	Jwe9I>ci>BK?daTYOF[YOHTLLEHjYLh#nYHrHbQ4]KFc3MGi[;igg=:@[8Lj3VCE
pair pay&prepare	557	TwdVQC/G)=H<]OGSPWNW_mXX:K?P\R]KTaLgOtGE6<Xm#kMYmPhZMNBXL:Cf=[QZ
pair pay&property	579	AQXX[AF?f;XZUMPIfMZMOSMU47?K7QNFG<:NHP8whXU>PAFDDVBE=XGBLT`:_PTB
pair pay&received	644	l5QL<@L\DG50NY7KJAEOQk]bPD,c1LETPtbUAcA9ADTfCa\Yc0[w>`5J\.Bb<aLb
pair pay&recorded	483	`_\WZS=gAYPRdH]LV8[IaFLL?FeUB5U:@VIjCOG@WZjYc:LwHOahYJ4IVfALeTEU
pair pay&recruiter	433	OMbFJ_8d.+X*QLXRsMM@+]^mN?AL;FTDc1HaJD8\Y?Mr2i[WT<VhP;:E]$GNwFNL
pair pay&remind	457	5J\ddTrKkWT\l/\[e<TI*YVNFl\7D@SYrO9\^M=LfIGOXR#8Hi0D]lQ)Sh`;GBOA
pair pay&review	618	TjD<DdM<PKPSZKB9C#FTGeRFP_KUBETEH^;bDFXFHH4TbQg?>FGDI<J>dFFFYNLN
pair pay&role	381	C3<>C+vB:<L5XBu;Iu8LA6OTY:WOn-DjZ<J-(PP`f18NB5=C?19XwRU:U4AcXFKT
pair pay&sales	494	fMpWK99Q>QI?Sw>CDJSWUIescSMj7R6*3fS=RUC%SEXr\F]X]BW\fQ*GfY0RfM]_
pair pay&send	802	=YHGCPwYJOVEHTkOhbS5KC8OX3UBmaMKN2;NJ-ZR`BTKV/IUJOPVS6vV2\OIO2K@
pair pay&service	693	8FD7=DQRMGHWGJZUPwYD:M0IC44Dnfg[\3=;W:]PYMM<W>GOH>Pdc5\H<?XG=GP8
pair pay&shop	507	i=SmRUKVD6`JM[M>=\Q^NwpiM^\g7BNHBnP?\^0IICHZOZBRJY98Al:QXOUUXhfZ
pair pay&sign	505	DKo8Y;aja[:6Yc[PLVhEF@UXPOPWdk\;`=>B?@iIw;hU;DTaW9D(_9pZF^S=Y>E3
pair pay&slot	490	XZi?F,`YO?5U@vdaa=KFE;8[C=X`jrd)8XNc9BhOJG0PFTJWmBwu^:\8>LJpAM7D
pair pay&sorry	441	HA<LMYNheS?T4P@Y7GK<4h7\g1;@`_<G+g#BMlUFFPFXN=ISSQ:HWbaK6In>`PtE
pair pay&stage	577	\PMRJ`;#lCP`G`7?>`7VO\OMUK:@:9@eZNVTPDK\BVBHT@5;O[b.]DE[S9YEXdaM
pair pay&start	824	FbO9EGKN<62>gwaTBPMGW:^N84;pIdc<nCCe8Ba9=A5^0?AicB\UR<F?>4=c?IKF
pair pay&study	607	p_YcFTXRJSO#afBK8PT^ZPLMRZWdTGRLGY^a\e>,[G\d:W[SIZPX;e9SM<?rOEJN
pair pay&talk	517	B@E9P4PaXD<^BQjN3:\?805BWCFX]dO8Q7FC@SR.^K>XJJYQ_DV[5%P?J`Qd#OA:
pair pay&task	829	KH<FTWO9PFKZ?J<S:==LJ[G6Qc^ECDYbNEUJwPNT@Z>JVL_6MGIE;QROK;Vf<aHN
pair pay&team	600	bfpTG[;Kf=F=_[AgD`3AL`_XFAF@ZA#RI\SXYR5OO0D_BFPpX@V`PHY?SE>JXidS
pair pay&thank	474	M3@KES:eG<^g3heVS8DJ?IX];\GMLSUpjW<LTM#8eULdQK'EQcZb;X7g\TJ_GRMC
pair pay&ticket	625	KTNKMQVN;SH:ITCjP=TN^SL>?QLKRTRYaJ;w?B[.NKTW<XMGQMUKPJGW@([Y:ECM
pair pay&time	659	SYNN=IccI,2>]oeONWGBIGGGJ9Fb^^c2RK9wFDRFZ38f;78RZ5^QTHKKID9Y4B?I
pair pay&title	474	hlC5AV;^OIILjJCTG.0=MAfVAOE\6C,p9BFmX?RS'Y1cKSfJkKTQVUE#]VPb7DMK
pair pay&urgent	583	m`^[WN9?Qd7\GTIPI63ONjm`YlW^CL9h:R`MoMMZ6Z8fLN\Cc:[PQYUKCXwQZPiU
pair pay&video	424	U_NgXb40O=]IUj#OGWCZEDT^5MBI6FFC[kCeZgHUA\Yi>RJMV*_fTSNUBGHYQKpP
pair pay&wait	445	OUopWNK`GUIKMC_?8GLY>s@SbBT6H@<:9i/dba;[KJ]SIX^nFrNL[w2;VvNDj^W`
pair pay&wish	489	^imeGV=K%=?LPL,SCBBijdfv3[2Z;XOVUjY[Yo=G<TXwSPJjOBNH\g=H=M9QLZY^
pair pay&yours	481	qLBUL_6J<NGINEM86>*TaXGOJ]`M<L<V=Z@G5iU^<3,6H>OD:-D4(K@Uq#HM[HL\
pair practice&prepare	476	6OL7\,kwJXkNOIfYPQTP>EF?VP;@J;@2dUWEF55_fEQH[Q?KCbIFHYMMKZ5KXCBF
pair practice&received	600	bkeYG=EeC:XGY^K8GMJhk[]k2TGwL?DBHt:XFP.A:,L_HHjifKYA=nPX^B9NVSOo
pair practice&recruiter	592	O`YPMPWG>MLLScEKVDFeW]ed5XVOG@DA]mYgROME\UIP9KZX[XSwMQQNT3?`Of8I
pair practice&remind	557	[^SFU@MI/=DA]mMWBDGaWWQkMP0RK8/MqI^fNREAF17^:X>w\GVY>WKXZN3IOR]]
pair practice&review	509	VSME<laOUG1=EeTFLR7HPE\>]cIm_OM?#SeRQLKFGR7@4vd\Q2XORPa9F4MTbM_R
pair practice&role	526	bQK8I89ARSSKcZ@8(/7MaMXRXq_RGCZGPj[OL^Q@=KCNMswQZCYM3Y?:^[T[@\HP
pair practice&sales	693	6VECIF]HfTR[I``S[\X=??5>TL`5V]KJ[HDKJ1[DwTDI_OVCJ\@7P5mUO^[?B=B:
pair practice&send	543	1T-TCQESOPYIHX^TbYKBQ;XK[Y+CgJB]W8Y>KPw?g`HLURPb>LK\l:_Y:X<LRBA=
pair practice&service	784	YT[YO;BVO<JBNVBEBCJ\WWXLBh<TG?3JI_TbMZ@BAC>\DwUXb2YYF`=BM59K>QH]
pair practice&shop	537	aNgf%r<ZEJ3.\jFP>C-w_UjcO[L`6<OGTsWtAsOIFJ]^LdXSN4SS-\6]SF:`gZRZ
pair practice&sign	565	NGO\7Q*B]b8L/wR8LC2YHRUAWC9cFZJ,UbLTLNLDOAEJIP3VE0K4DT@C_DZIEpLI
pair practice&slot	624	QN[39OOeL<'O_X;`MIL9KDOF/V0bHGE[FL`wBDJcBXT]8JU\c)dO^d@W_%OMJMSh
pair practice&sorry	615	QS\<HG8DEC=?`dKI3L@waelYSZ<eKO>PCh\]`dPS7XENI_a][>`8Jj88PG,]PlAb
pair practice&stage	592	f\^N_LSf8KB4VKGi;XZ`cjfL\T>j16M9HeRbST80?=Ya+aXwSQUDBZ5R[Y6e6MF]
pair practice&start	463	NZi\O>SFT7-R:]KD&T4fKfoF@d:bWD>O?fwXE`@P3R5>D\bW^8\O?hU(f-CLZ_Xa
pair practice&study	355	\Ds?=aN<u3M]HwpDe1DVET`Wnp<h:IBjE\jqaqX=U*?8^bqF\Y`/`D@kpYFhJ8_r
pair practice&talk	506	_RI8w?8_`DJXLGOU,FLFYgL:Xt3gD?);JXdUdXGOCPR]F`]VUXaFD`g.YCReK\8H
pair practice&task	639	eIXVKKTBNDR:IER\H?DmUw\?Xs@i>Cs3@e[egRN@R@DhK\jV@KXM7OSAb^6RCd#X
pair practice&team	499	RTc]=@WTK[CRIHGZ]w\qWTQKMOS`BCBVi.O?6GFSSIVD^RA\5\KOZDY`OScL>B1=
pair practice&thank	550	_eeKF`KFP5,(rtZEI:#i_nfL?WOa8CZ+PYgg]n5?0I:d@bZ:e3UaC]LEsAIYOi8j
pair practice&ticket	491	M\hJCS*E=?86\XM\5/GO[gRW9_AoJ=*<D]ebGk9YHFUw-dTeo7Y\FkB\T?>WC]cR
pair practice&time	688	V@UGO\\WC8LBTwCS]LKXAMT\MPL]ODO@bXStHAINRA>mVIM]NSOJDYKCYK7\OP?a
pair practice&title	480	NS3A7G^S^V1H'TRCXcB8X0K0QMBFuqTNO>S\<YhATgI@V7YSkLF;g?wAXN^IDNoN
pair practice&video	391	aJn=FHZM\CIw8W[OcJH;=JEGTPj:kOM]ROfTM\)P\\S^_uGDUS\8C2MYZWw]Ea@F
pair practice&wait	525	LB9sMMKN0OS=\RcgwG\BMeXJ>mSFH3NI^M>]]YF_E=3JRVe@>SI6ZG3FSF#TMMRK
pair practice&yours	550	U@Un\Y:Q?JRAk]LR[^?]@VJw4\PT&38f`V=U4SHG5LN[II:sR3>:Z`*nkC7NVMN]
pair prepare&property	504	Pl[B?R:FL7F\eWYM0GCs`lVL'S+OLBaN9UbfNp>4BZ#`LXY[g6l\7SJ8P:<]DnXT
pair prepare&received	590	:L3/ecPYDQ>CRX8Z=6^8E;A?`=a>`Mc:4DXOE<YUKj^>PvCOXWJ#HTMIVLA=^3GI
pair prepare&recorded	591	isKDO[Ai5LK8NGC]N-FhZZ=WHmFgQ>QRUZYwVp@47BIV^PGaWTdY<hCBS=>LXN[G
pair prepare&recruiter	510	IdL,<@dLD>GRMQtNaZd1L;#Q[H>WZUdMbT,SEIR?RFiIOAEdXIKB[>\@,?EY]=KB
pair prepare&remind	562	HIZVF@cwOFWIH?D]TFGVIJcKP]Gd;\gFSEKk?MH_>CKMEM=?D1RGfX9SG=([ILZR
pair prepare&review	597	D>>G\QJZehScGVWdA[@;I(3QgNYCh=PCAOIR0;^EZPAe\G:H>[/<SDVJ^]>Oc#KI
pair prepare&role	452	<YV@OHNK@B^=gF#YYC;O<NFfTk]T#Yb_UdfU[F]gGGG9?=qWa?]GQSP]LG9['CKi
pair prepare&sales	387	>ZHN`MDa^G6BIAN&>S_K#AFiERK^W_`=1EG?TLdJGErNFD2u[V=SckXPP@]5^GaT
pair prepare&send	340	L^>P@BOuDGoY>o_H_RfO`A5ZgVTRHPW-oMMT<OVOEnwIH=YAO8@BdOU?1+PQTpYL
pair prepare&service	426	7geOX;&k8NmT:cZ4KAZ\?hCK_vjW>'l*DIcsO@3'MAQTgseWJ`-#=>FlNT8TJG@e
pair prepare&shop	432	9wR6H3`s6I<KHp>kkS]@bE:MGWH`]E5?oDJlKNCQDEmgL:O=T^gZbCG:*4Hc=ML:
pair prepare&sign	503	mnj7SC@RO9;:wYMG0HMFd\cA4.CSaAHEHBZI:P<F0^<[G\K`rBSfIfGUALCZLbRM
pair prepare&slot	453	;D9?mX]XeiwnFH[;I?i08A2T[B[:R0bX;=Z*dE\\SWYHKFGEC>,DQ:CFRjK=P;WF
pair prepare&sorry	526	aM51E;=OA\FW6OA2IQ*qaUI=VP5@#>X=ESajI;V:YaOCNRGC^SJ^238dTAZ_;TUE
pair prepare&stage	651	=Q=?c=SJSPw\IO\GI7SFJ\<7]C[NKGfK@<b>YUPCUR;LPVXO=\FP<?WMT^BL9T>8
pair prepare&start	683	IFbWVFgj<`;Hs>@_ZbbKM`@d9S_CYMWNgB=H?@ELhJ]126Im45Daw_QIJZR?QKbH
pair prepare&study	591	?ZdW3KXEV>Og]6EDeTdTWkFi#<OOO\REL@L>V6V[APUGfV>Ye_`bnI^U(Ci<d3[N
pair prepare&talk	466	Fj;WM?r=eXbSJQcIqM@?[LNHqYO<^R;22f`:^6QOVD@SfZR3a[a=H5^rpQP4wBYQ
pair prepare&task	480	UL6DjV:AR^Cb%7PAV&l7P?FEYWPkPIIQ;U_@=;W?OdSHJwLXR8HG+KQ7aS>QfJ<m
pair prepare&team	502	l\TU?5PdTMRDXNF4nwYEGVDNXBIEK=BOU\;h<JFV=7OQOI9ROR]8eK.n@R=4OQS?
pair prepare&thank	600	LO[DN?D@0WB:L]1e<6\D[:cV=@RBKQjJ<eQaQLLC;TPQ>w@ZFHPAK]B<t54@MNHe
pair prepare&ticket	458	]2JU\X&\g\-,V=,Z<[tR6_SKG?IcwX/^P`EI-AMVPFw`,R_hY=AL5^D=EV;Ba\E_
pair prepare&time	525	QIJG[.UCfchYB]MAEGJSEUD7Q<]NkM<38kR'RUl%IdZbwHkB9YBSdW[NMo>Ql9.4
pair prepare&title	543	:@8E\p3JDnN^<2BTZU^T8?:WUCKES<[dAFBPJHOUUZwEEBKX+KAIL]>UXNDAW,\]
pair prepare&urgent	560	ql`SPANFN6R@UhkE0b7U]_NRWiGXGGSROaMYgPF=T]7]=kwaQIfPI]E@lSF\\o5g
pair prepare&video	439	Ks05WM@KFESS<rbUPaSQpFQJYEnJ=b?X;gaZEHU9Tqf=TwG2VLtW6X:7UONAiPjL
pair prepare&wait	660	0QOQT4uMi[JeSGMHRYWM8;KaRDi9`UNIH\C<NCRUdV[PID^YJUDS`UW<=w^<2BA8
pair prepare&wish	545	VrvD3w$TFQ1:[b;1<\0cZPJhGLXKS:+VkVSWSe\Z@TB6IO9e^<dJLXG<<@BJS\PR
pair prepare&yours	706	DV^b\`DS=L>2fPD`BCeZMrON6J>bB<TUTiDTMc2[9A^[:QOwKMMWI^JRVHHROST^
pair property&received	693	cPMR<3JXKQG6[^HF[90geHQD4dYeNRRAMLpORT>LVB8[AwMaYQdCEFL=jLGa9X<S
pair property&recruiter	591	=FBLEanghOlVHeWS]V_VEGK9>TPD^[qS`8ZNSL`C_PCiwXQ9NNHJPTnKFOVUB<50
pair property&remind	720	^WXE@U3e:7LJfE6TUWafR`iU4J6gEE=L^SMSKNAF2Kab8[JeX3w?Hc/OQ-EQ`R]t
pair property&review	662	w<EEKBcGJ=QNoTXX;D9^XePKQKQiE8[KIC@KQ]SHE8<W[L^TLD;@:FJDCJ*`JS@a
pair property&role	935	5C4VVPUGE_nRKCXdaCP>2B:BZKe.TEQNTDBCH#X`\RN>aA@C9f?XKCTgDNEJS=DG
pair property&sales	597	<=HLNVMMUTPSO?FIWJXPMP=FaT`HIOMwT]IdQPOTb_GF_FNSFe6A6ZI]VERRC6@W
pair property&send	698	GEdUVJ<EA8TLQV-HFOI^cdmOQYNH<#=FP[=NUN3TRHSP8RQ`WZQ<SYANfeaJ\cKY
pair property&service	462	aHrEfHJN@_>IS=$BF93v_VHaMB(JjT:NLJ6EWT\L>o#c?QQ9U@V6JpL@MakDGRQb
pair property&shop	445	V[wfG>6;=;^:SY54CWTeUh[`DbTD32-ZbEj^LMZH-ELn9^EXT?6^@`;UWKBmWQe`
pair property&sign	781	QSUOX;?`C[ePRNLNGF>ZUYOKLM9\E;R@=NP^[^ITTN]R]]THUNUZDGA]UMVVHwPT
pair property&slot	604	9;OF>:HC_\TI6c>;A6-KVR@FRMPP]?N8?k]MoFoKW`2]ja_YKCY)':PEI\]w\QHA
pair property&sorry	687	[MFJKGB0J8HVVZQCL9#[]S\HQP<\BK:WM:^cTRA7H^CQ;YiJ`4UL;hDGk48l>K+W
pair property&stage	539	RUA8?JC1F<X7UT\TXKYfOGSLZde?I6>;FDS8WO_\TKT[i>VKGV4:eTKCTwCQLaM]
pair property&start	411	E9[Wb8pLN810^oNSF_ClDKZs>DTJ9$YK\LJRKE>:HYr5wD@L6>QUWN2H4X4LeRhd
pair property&study	640	:Gd^P#lUY[XYNF[AQaLYVFP[h\aAZPL5T?33MSSN]J;^[TZDQcEAT3L\H^UWX=K>
pair property&talk	657	MT\KNIa;H;;CQ^Fj;HMPnX=ZFJ1RgAIFEZO\XYB:QX8wBCgRM;PgBjO.LCHY?V__
pair property&task	452	_Ir_]>eSUKPCK5BP]OpjAvEJ]QZKDXLMXY:3#UJJ4Sc\v^LX>Z@]oJ?EPjP:NRvM
pair property&team	473	46^O9#N5Q-TLGX;6TUQWFRREASdE8ADLXlISl=1K]>]RPQqBIJ>b/GVVeL2W^KPR
pair property&thank	658	OWR6Q>Hb7@FKBY2-CK/wY_@DDP>YDLA%=XC;[M73IHBROHc@V[gQHRK:AOTjBWN0
pair property&ticket	602	YTb_Q7CQXNK=QdXNY9;GQ4UT>I[KIJQ@IZ_H_Q:UUC7X]ZaVe^Kw<IX7[XL]UNQR
pair property&time	522	LViULBDp-@O+JK.>#.1fJ`P[]?*c:@:PUk[YV[K6>`Pg2RqDCI[S4f+TQIak`iJR
pair property&title	446	D=:N_SDBlJb@UTNRsXMBC2CHmK^OdMpGe1P1\*h[rXiAVFAE4W>HZDrZRqKEU#J]
pair property&urgent	638	NQ;NRSGXbFBIPVIB'CEORN[IDR@[SQVGJYdSM`@4WLMwT]dLR4B?.]X;YDNlCvHe
pair property&video	473	=<UkGVH=CUcAj;bGY:H:Ej=HYUdm1/R8eH_iPR<Ki=H=`BVL5\KX5Z?U][IXF`#h
pair property&wait	549	HiZ2<E5QQ0Nv1_ANB4ETPi\I>GCP]IAN>YSZWlSC6t7H2SwE?OTJ;mS7CTcWGbXC
pair property&wish	428	[^JSF\@9m6_ZJRNVS=ZTpTS[^PSPQb_rbE9BZ=lwPaPWcFaHCRI+T?>kH7bNY4dV
pair property&yours	544	f`Z>FVDeREJ\JQJAC8#j_Qe[HD0ZMBBaMjqA@Z0>JA?hLgn^lGm:BbIJWAITPrNI
pair received&recorded	567	@VCIs`3gIW;5[NDKXLI\6XRIEGIGC<1aRV8aLQEf>EjQGQNk;=NScm#YPL7;PYfm
pair received&recruiter	527	KH<6?nRL:H0/:9bn2OIA]`:?wKF\J9ap`I:s=I`>?UgiCmI[F9S;7d/)W8J[OFYX
pair received&remind	458	BOCVr]KdSMEMRSNW9:qJCgY'dNGP\=Kh7wJ`dWb7BkPP*Ta[*YA79jK>YW7mOPP=
pair received&review	591	^bKPD;ANf=KYYDICJEMEZTQbA;>PBXe#:Ze+SVHZ<A5WWZTM@;KKXJ@A<I4J?FJH
pair received&role	751	8:9Kge@A8_G=N:I_H4SREPAXbIU?T58dOI2w=9dY4Uc>:VEe9G9;(_;B\SO4XF[g
pair received&sales	473	P-FpW5S[YWB1=6te_T`3MA=P>I`^6lZMsK1MEUGWO/fMkOwB\f0AV=DaL^_3=NI\
pair received&send	512	CZLYjYSfGQB<KN'WA-UfBeAo]FV.PdLuTfVl7Dt`#`CWGKG^M;v<CS@8II=8S>jS
pair received&service	654	SUDPRFVIaS>[SIW<aL=IKPVZiPRC?`S6QVXDQ]VIoNUNTYV=EHKX@HLF9TVKZ#M?
pair received&shop	533	TgBP\gVI?]OJYNEY[*IR\UmcR],RR5JQA\aS_[JGDORfQUZVZITULwI_iEI[\faV
pair received&sign	646	PV4ZA^RWKNKEQCf\iE>E6;<NZT54gIacZ;GYf@^Cl?O?TLV@BX-#OBUAPI&ACEJU
pair received&slot	483	B7#[VGWOMTPaW7FQQR`6OO<?dSH6LJWVg6L6,@BA?HKJ82c<D:D;CG6HLO[VMCRI
pair received&sorry	480	b<8n]WW[GYDdg>RiADG]^kXD9wPGfZ]R[tH^qeMCHSFfG`NWEAAFG`k\^N5jLK,f
pair received&stage	571	X;]\DLV=J6;LIGU-DCT@`WXKHkDMIbD;D[PFiRbGNOIaWRVHQF)>?bD9NAQRLwMU
pair received&start	487	`XK=E=UM:?9AhSV:@_KSZVXKA9CDdG5BDaMYOX4BG\LO2VVY_\XVYa`D?H7fQw@B
pair received&study	552	VA9><mOJ:eUGNSKE<FWB:V8XO8JA]C?cSY?dH[[]ORc=Q5CK7OPN<_>JeGLLCNAw
pair received&talk	469	GQo;^=YBlaVPlLCA>N@JQ[HaM^W8Y]b%[LQID>FCYA5adXC3QnQ?mM:gZw?:VbJk
pair received&task	496	+?W6>HIAWBIT;*_ZNHXVX]QBW]TadJAgOAU#fPu`@NPP>5eUBCLQc_VYHHODQZPI
pair received&team	518	PUaI0NaXS:p5:Ka1QA?PQ[A[BBPJ=Ij<\[ONh=WI<TO\_SM9JGH>Z?EO=YK_JwLX
pair received&thank	724	8N=.X^-1;c)GHRDe9<Y6F59Fw3YXi>\`9THiF=\T:ueL&^<7AOHK5_A4iM4Io;h\
pair received&ticket	440	F50UPP5^gX?A9b77*4[+6-2EV-PQcgs>^A;O@cp?4Kl9]KRFBG2,$w;?L9\E4`A>
pair received&time	536	.<,<jP4?^c2TFJVKE?Q4JC><hMWPoGAJGOJXVD[SJwIC4GfHL3UMC_JDiR=MVjRC
pair received&title	620	6=.TvgP<K[3MT6GP@(vI<-HRk>]#kO9qNO:[@<NW;OlJ.PKL76IC7W86V^R5Y0rQ
pair received&urgent	468	K7Awm=_WKlSAlXLd+DbSH\;8[\VQ:b?@>enb_h4-dN[eFWfVYOSRHbSZZpOdX^*\
pair received&video	503	[6OFN\OJR=OHL<?NGHFESM==WN]MZK#v?kM`RM^fNkiK.YT\:gRNFhW+PN_Y@]YK
pair received&wait	390	jLmcM8mT'rjVQfQPf[ZDaWFTMMaMF.`&T`]53X(.]F^wpgoJgFoJRXBe<WPME\I4
pair received&wish	651	E>CISgJ4G]BRI=HR9D^EBE;Dc=?EdL<w4[;[H@\cF`YDJ[[R6IIQAYW7a8P@r9_U
pair received&yours	823	]XD@aP#VC[@CG_DY5FTDI>CAR7MPP@4S;\ZV<XVJ3`GH9cDSS8XB;a5=VSCI[K\^
pair recorded&recruiter	490	ZZVQUZ5P&@rM\H.fR@d<DKCYS[dGXKOYdXRwRDASPIIPge8_a.fSHaIca4H[O]?e
pair recorded&remind	408	SQ\QmDTSQT2XcfCSVgY89M2GJLQGu@PKXmT?HNRaHB#J9baZ_DMeYAOWOWe]i-9N
pair recorded&review	440	G5LKURNIUIKF?B;Q9Fp3KbaOpHAoTG=P:SRa@gT#JDRa=LXdE?SjafE;hW?#eKZf
pair recorded&role	485	DX=KOw:5LL6]?5>NS_J47CCHg6KEl\>h@:AOE2Vk2jY4@.;Q<9PLL<\;ZQKBm*ZD
pair recorded&sales	386	LQ9e8^IHKN?f^>5XTmIVIfNH5]A?X]R]36DEi;Bs.O`HMGNRSEL^RK]8S`k#BK/T
pair recorded&send	503	RqcK@Y3LPE/YIKLSH1?kpjbRWn6RF<?]TiXYXfKKKi8LCgRIe)RDaVU?ZE^[w`a_
pair recorded&shop	450	\LV]lLicD`EML9Y>WU]VUiPNXwY]MAP?ceJOL>g`U8XsGfO_ANBNVKGZOD-_VCR_
pair recorded&sign	489	ODddlEI@GP?BYK6H/=KWffVLH^cw-KDHadPoAb3;J3^PUadgRKC9EX=CIo>OcP9j
pair recorded&slot	544	RQe<2_9w2YU)de6UNMT_OemXK`MD:3D[PUoR\N6E7ULRRGUaYM_6KS*M\N7Y\Vdc
pair recorded&sorry	390	jr^K<VARmA>+OaCH>F-bWJ\NJOZpw^CR-b?LTkh>&J3J'^bII4`@>T>E]>?LWT_n
pair recorded&stage	750	MVI@CTQ8hFNVMG<F]^FOP<WIM#:Kk\O`E9R2[NYaFREFWICKaKFSd;`:;UX?LR]G
pair recorded&study	376	ahTD^ZhElB9SQHG?ZbYHM*_#?49Nr@CEOJG\OaglHbB]8aP.]1M1J\-C`9ZXSXSA
pair recorded&talk	600	DOLdKQQOSj`IBRQNAWAQQXQWTCQ\RO9Q@GVGwVJQX_=5MXSJCNNb[WIFaROALIQH
pair recorded&task	518	6-GB^Dq^\r?FMQKW@1w'H961jGUCG0TZ?BUA=HE2WGjoQ;Fa;d;FJ[T8Po8]eCJW
pair recorded&team	525	gwYfQ=NI_=RXOAHBUYC\lRqi28VH3OICTVQ.>I;\SKO\?^JUQS]STHiR3L]<`NUY
pair recorded&thank	466	4DDtnU<dOJwp\9[Pg2[\#Z4eKvi9H?_Bkh6cN6=j\0vJu>IK7JM`RN(Y[;*W.\+Z
pair recorded&ticket	420	FI5'eZT'b5AA#=:NP4W\U^PcaSPae_PY/AId=LwA-mHDMTQ<'A@UNRRGKL=EoW`L
pair recorded&time	658	Tt_:9s>:d)=?_W<GPH?_WUaZ4]-hS67jB>bVZXQ\TW:E4O`Ww4j]WbQ;IAIK]hdg
pair recorded&title	414	2wQ2QhHZH>DST`pmhdmBFTOa=.HXI\C\L:GNe^UjF[AWHJ3L^;d;HB?FD9QDOD^V
pair recorded&video	534	?oNH4oJ:WK(OK5.CIwTn[Eu;2F*OTU,tFTJRIM=[@r:6<I/Wp3vCm@O+99\EdFu*
pair recorded&yours	726	?NN1SW:>JQAAGEAwVOU@GEK2CJDOXNEnJ?DLHHLF8ZkCE;HY[0LOc_TGDK`NVAgV
pair recruiter&remind	611	b[ab=LOJSUJ8BM4UjVPVCaYW4a:WOQGVKVGPHcNf;RV17DDS^MF#ZR1c\UH8AjYU
pair recruiter&review	581	AX\@w^H`AgB6XJG\J:uGDDU\[:;BGX%[\UK^<SWG3bUYBNVhGXUAFiEDS[QL[Qhb
pair recruiter&role	401	S/8<q?C,WPCWkOIcQQAV<AUhjbX#9*D?N;P3:IK^FPBT\[GFE;M:OZSSAU\KOMNV
pair recruiter&sales	439	KMbe1I#D3ELPKh^SOT0`;UJ(@WbLm%S@6hbIVp@9hDMPBa9SSZ`dMW_HI]$L=FC]
pair recruiter&send	645	XDTSG7PQ8;NLM;:CU`VRPUVhLMXaCN2QXY5R9XA[JFWORQLwGP`kYIHZTaM3t;h^
pair recruiter&service	533	QM#K>QFNOSJaDS=NucI</MB:<>H=ZZIA[DB:NLc_DISBGMM8@`P:_*][=DM@QAN;
pair recruiter&shop	513	C>N^\>PeMcGRfHNsTXNM5e:=O0OZ^U:`WDH92bD\h?[1E:d=:YKfXKaJ>RwOC2J3
pair recruiter&sign	503	P]?QT>fjF5NHvRTgv^SAHKESCDKPVVSUUDI^KWS@[#O^hD:dtNVkO3(7Df]TKQ?U
pair recruiter&slot	478	F>hENC<wBDaXPR1?og`ANQGc=F\<lYKh>Nd7J..^BfP6T5B@GPfNw5;G9;[;]=e0
pair recruiter&sorry	562	jAQ.7ZBENY[]DUT?CJ5\TQKYJ^PJ+HaV_:I_Y46KGR9.wM4BXFfQ[8:fL0O[BFS@
pair recruiter&stage	469	-<9PVOC_>ZoTRNN>EPuF#;J@jWd\YEb[;PMLU)R`ecj;[BaV:BV>*VX@PIK7GHBB
pair recruiter&start	672	McWK<DIdEJ5:BcYcWNWHaGHD<@D_AjU?w/?RMWa;3=8iBLHa_>]keOIFLAT\2K>H
pair recruiter&study	483	?CT`NaX60G5BaZYTQPj_HD7WMXFg\WS`liwQVfIiNELWBWIuKFR3NT\Nc;Q_QM7C
pair recruiter&talk	557	D<]Y[X>BU;9E@dS3OW/jIR?0OPCLTMDKSZ\6W<@WJlQNU_JHO4gFZaQ.bBTGw]Zd
pair recruiter&task	566	PLW_^`HZ=QA=LK8i0<d[hZ`OP:AS]D,]YnO^DKKHENw[@KH;C;TZPc3VeGLOUbNY
pair recruiter&team	501	'HiTLJ0;GWR/S\LTM7kEANYM.GQLJO]HL2Q6GOZ>K>KL#Z^QLGY=SUJTRLZZQ=A4
pair recruiter&thank	553	E2@=K<TSGW=Q-M\>WWObFAKCRVDn6XLNLUP8dD?7MA[ZPfbcED>L0wCNkCGJDg<N
pair recruiter&ticket	621	;?D@c`RPBL>^T?LELRs=BTLM_NBE`Z/TE:7MK7MLOLO59:8w;KL^tCW>CfSW]6RN
pair recruiter&time	422	h`H(.@<\J=VW2bEWOK>ZO=B,*B7lVEa9`D_R5FA(EP7gNTEaXMrwP'=d4-JcIT35
pair recruiter&title	616	LRwA\5E^SJ[KQQKKYEARYFSdQNM[=JG>PKa#C739TSON@WKOd`ORVFZFIh[Na8X>
pair recruiter&urgent	447	r>BK>PL\ehBR=[3F`ENVShINFUMY/Xk5]OrGAXF0KQ/_bZI2wG_K?h*h+:qeEZ3F
pair recruiter&video	485	HXq]Uw<M?8NHUPDK;a5ieXWaIW(W*PciQSVAXTXL@[2B@HIXuYRNJQ^Cl->UWnjg
pair recruiter&wait	569	BOL;QDjm/NU=aJ#:;NJWYR_]HYW_20HDPe\K7UCDM^TIRTXhIMRY@WB\GL5-X_QP
pair recruiter&wish	509	:@6cZ:dMIn<dG_LeL>A#K27TdZR?gaHS4bNMZJWKFdU@TUiLA[QOOHa&QTDWlT8D
pair recruiter&yours	503	<PP7PCI=CVP::KBRJONRS69IfmQ3ZNAWOZSJNUTdInMbJCpNbm=3L=v4v^POwFMG
pair remind&review	412	UecM+^lr;4m]pcX?AgwnE<ZbYki]Z>DdKTP^\c[pZTlOpDaQ;U?$=6T#KGFWP/O?
pair remind&role	542	TJB7wKLZ5cY^V:QEJ<S@ITI@VEVQCUT8R91>7CY]NeP9[Q,=7ebN5S<]IIeC`KjF
pair remind&sales	429	W0SRk9V[W\QTCfHMUJmB.J>_ZE\%OODHMl_2<<P?N?=OmdT#>qIX)EwVCt=KT^<L
pair remind&send	515	;OSAFPU8U#ZWS\HUM<4KHOS9CbSw^;@U3@QJ_Z[ZUVOC6NGEaGW.6ULAAZTOFpPO
pair remind&service	612	CF_d<PIJ#PQA[B8@L6TaIUOV>mEfD;AJMRY^>ZGMMEOnYPK[KCX<Tc:LPA0GEIEv
pair remind&shop	551	LNCYrfGOHJ\INO;O9LDOPZO@hEP^<8\lQUP;OELHRsZaRwdKEOCZKS`ERU^d]YOK
pair remind&sign	484	NQJXPLUwBT7=(gA]ME\MP;3OY=?JMRZYbOKGA]QHiSjM1]IESIb]4P.0QF5CCS;B
pair remind&slot	384	VG*SvQRMDXIOZK04R]QY&NZ$/^L_T].RJR<d2]TUNdFl9@Y\-e=agLE?`hwX75:R
pair remind&sorry	754	S@;U\TDRceFgX;JJ9KF;LwC>4=@<mgHYIG?1RQE6WRFX?RiDDh;j;_kUAhvJ?4F9
pair remind&stage	418	oo_JAX)fRW<SH\SHO_*GwVuW>F,Q_a6NNDMGN=9\PdG;QOEGaWhZ]Ha]Sfu;gGN@
pair remind&start	508	EAXhwIYW<P=]u:D]XKkRJW8a:bTY[R;UT`:8FM*``BZ<C(>lKd.IUl:dGdHIUO\Q
pair remind&study	660	UVDAcb;Z<JXQAAQNLLdw<`W_N[@RPDL@JKTW@;U@K\QSPMBQC]YbQB@`MPS]SI_Y
pair remind&talk	501	4ZDEb8TMcTCNVJYRLW?JdK>MWF`SbwK]FPS1^ETSRMJKdGV'J\KpDdlQRZX[K<=<
pair remind&task	908	EN`T?UNU2QPDWEEWNPMfLZXaCfZTED9wXSJ\KCBdMC]LX64W8ONIMe5LGOC<NRQa
pair remind&team	538	bXmVVQLVZeBRI42F?TZMWb2B=ACdj_4.<ZB#ViE>1[TkJU_VXDg_Z`VfBQSX,L6<
pair remind&thank	547	@P\hU`\H0KA0w3LIe[^OKRaSJK[/LP5dhB=@@9*mb<VPO81b6L7<lTQh7Q;7Q5RL
pair remind&ticket	684	?fQF2CKeA*?g_QFQXMQVR^MF;[N\EJLOOHBQMcR^;ORSD;=wdK]ZIBLP[0Od_HVk
pair remind&time	338	];Rik1ONLX+EW<0J2:K47^7CDK>PM[Jf;O8S@UZ8JSUA2YYT&n@gL`TAFMEfMGa#
pair remind&title	446	[Gofb<_u^>NqaeH+gCDVeVb0K\BW4#IE`XFHZ`YIRtp\^XAjsJt6L\9SlE3OWUXT
pair remind&urgent	555	I5ZZ@PK[#\S=QF:+GCQNIkYX<NLSLAIJdWKR]dJLD/PkNJT8X@DLWYOaD@9]Q[XH
pair remind&video	571	IZAOUPRLJM3fJLJUpkH7BQPAOT2=boIwAMQ9n>>;FXLIF=c>YRZjQXgIEOMCB2BE
pair remind&wait	420	GJYC3IqlZ:pLwYb8f7aI\GTXA7OS\fG\dN;c40P>T0iU[G=a,[I;SFS\3V2QSJGH
pair remind&wish	588	OedFMBV]LV_^EGRG=C>YQIB>I][XXa;PEW^UcKb<McNVYw_BJYRC@QYAhMROOcFV
pair remind&yours	542	MTQ@V]L1b^nN8JCH[SG;SI<TXqc1XGLWeO\<]0`XSZXG[ZGL:]9E^9W<qw'@c6U,
pair review&role	577	?:TUEb=VU6OgN=OaQ<FcFg\5Ej`>?J\ZVNW8w4,QZJ5DbLE6C6<7L<VG]HWgS1GK
pair review&sales	606	QJZ@UFGY`T<^?Ei\YX;EILCIZ;iGNYXg8@AE:8_Q6dS=RFL6LUB#9LJP>Jc\eHTH
pair review&send	565	ccfWBH?VA6ZC^mU5$ALsa^n`DrLM>W\=9eKKDdI6T9Ef@Jbj_?VgWnYEXXDwDUbW
pair review&service	515	[h_:RHPWKjLGOX<NSbE`fJYjS[SgMC37\kW7TM\E8SXUOhK[]ScUI@FN#_e1k@aK
pair review&shop	402	?K]]=nbSTE^j;HQ<;]wV=K^Fh>_HcLWoR=4\`BodWcHS;O\WH.\N4Ga3MBmOi=58
pair review&sign	495	Pp@LYUH7*JE0gpe]YSKULNX<<9LccE=CFYYYEpqB#V?F7oSirHgrJ^EPU7.YRS?_
pair review&slot	647	dmL^DN@[R=RFVD<NLQPST_^`#QA[7JaRF^YYVfB6AEGPSeHU[AaOEXIHI2GWL_bh
pair review&sorry	586	ZJmC\#O]EK2.@`B6EUReIc]JI[NnP@I/5aeDmWH/>G'gEEf]`CrE<^<.hS<iOj@e
pair review&stage	495	>[bQJ]@82:JBG<?IWPrU=gTV71DEPS<eY9;I([=XA=_F8C,]UL?4_K6S=RG7qIwg
pair review&start	461	G;5KMvB_,a23BhhwT>`235I6L;BRlX`SS6&a41lU<a`]N57FZ9DnAR^75CMLY2RB
pair review&study	348	WGOpdLp=sU:^W^`7]qG]NPDwV/P:it:M+VE:D2C^e-*PKGO4N[]cM4gI\=DECeN1
pair review&talk	396	dj81huQFQU%>2@/o=^O)S,=V(FJ5F^1V4SDee+Uf-[6T4/H(H4;w/IKFb/[HuSmO
pair review&task	556	1E`YQS:5TRGRa)PbOjjREIYS*RLYM=FrT61DQ?<_0PX7D;`JCV>ZcKD[G5wFTVN8
pair review&team	581	^RUGH]cZHaBPkDR[CBBLCF]WIIJXOEWWGnB@DJUARJElPwNW:RI.PY.Ah[4Q_k`b
pair review&thank	631	ILCsJQML4LZmr?kJbKOTHJbA5wi^9@kQPB)^eL<VnA>g\LJCS@KZ5ZInM>Dc,NB]
pair review&ticket	507	bBD3Jv;0hJ'991DR9\_@-M7*c/H<`bLU*5YIAP\UF_STBK5N4KH#MY]7@RJ;_CSZ
pair review&time	606	Q?I?^s.@NYKTZD]DJ?YHK)=VMAGKN94wCTI`.]Wf:dVEFVQgSHA5Cb6IL\MGZDZP
pair review&title	521	74U]Q@GRYJ]DM2jV\#VAEU;\QSIHUO@E[L:NKF,XKJUBU']9'bB5M8TdDb]PF@VK
pair review&video	556	RWgRk>F=<[I<oIMB[fkf@ZRCIKCVJC,cLL?w5eT`%EbU<6KXUT=aWaMT:K>>_keQ
pair review&wait	568	/\TFdG]tJd6DEB6i]lwHHI>[NGZCiYIi>FCN74U1LSkNOMA[;_YTYj]VAP]BVCdF
pair review&wish	608	@C7ZTZW[^XOLN26KKNh=C^7aG1FMV`JdOP9BA:Ok@#^DP8>RN^>HGEAGP[J=G/iL
pair review&yours	520	ZCZUb:KOKFP]K^R1NARN[L^QMUZIGbHKgwHMLFO]OTP8_6Dc/DQCW;HWPMaOWCf\
pair role&sales	563	=aGgM_PMbGRR;4ZQ[u_3YPGH8PZAWcGtXC;HU*bgY3_#UGT/?[Mb]G[TLeZBS2h?
pair role&send	618	J_D4SJ1CP;@NOwVN6EHXZNO,OJ:P[SiMKUdKZ:ZLSZGjHlJ8Y*fh@Ip*BCEhC<4H
pair role&service	678	3R6QF\N@?72qP?Ebk\HMEBTPAPI:`^IbKBFGI>NVWO=C_9D=2gGXwJwQYNZNP4KD
pair role&shop	421	J*:@BwFBSG::\dCn`d>`UK_NnDR<F\^[OGQBf>[t]aP:aa_Gi.KYI5N.G.NMYMVO
pair role&sign	433	@e\<O]O_0S47^E/qRBc83SY2C07a<C8S2E:d;T]L'=R:'VNnZ4CN]`#-O>6/QI0R
pair role&slot	521	27MJgIXYMKZGDfkVBfLNUMP>N]X9QF\;v8[#I/cNTTCGEGSBMSIcXYWvEiWC<F;2
pair role&sorry	735	D#EOQJRSR`^nH5UPOGNF1m3E4@\+KTNNX<1HGGDY[SQ4k2KG=u?mDCYh5JsP@G_8
pair role&stage	459	,^1w^GN8VJlXGM[TMVDiM48DFdOHfRb9ND`NZ,W\NZ96T5PFZD[Vc+h@IWUAM+Fe
pair role&start	625	XPVG:EZAQ=eO9gdwf^AHH<>NWQWLeH]WF0`YQJKAgBRSMcBOVH_WR6bCTK=\ORK?
pair role&study	451	<-5Oea3DoIPl4.YQ]F=8gQPK6YK9qpcY[6]Pt.?_cQH/I@^LDv?MB;wVCTAO?NEB
pair role&talk	908	AL<;PYFHkNCl<LUOLV8:S=E;VL?+]iMV;@W;`GlaSa/@TKT7@JSGN6wFFCjDJ.TC
pair role&task	559	>K?Df+wUV_PCYQ^5tUpBE+YOUPfOa[G?KTT?8>PAc<I<ZK<_MfRRZ2c[4g5AFCG1
pair role&team	506	2EPKVG6R\XTVJ-QJHXNXhUFSDH<><]ZHg?PS^=JGHP8NWZNBSEQwQZOTIXUHJKEB
pair role&thank	1027	(R7HR_J@TBU]V?NJJFQ>8GJ=RCY1ZRJ]H9CXN4`eY_F#YN3C:T:QTDcINLVGJ6OO
pair role&ticket	622	*:F_MIPQ>N?N[@IiTBVJ=F;KSIfI_1R\CA5QK6MWODO(Y#JT=X2eA:LUdQ8MW6TX
pair role&time	626	6@6=wDG`fd]fK[QVJ;5FBH60gAD=]DaDN]_L;SZ+gVMXYS`KLfBQCQXMDQpQZE9=
pair role&title	633	/THYPR]G\O\[^JVgi_VIDOBGIIT=ZnSOa/HIN*VS`QVJb66PHJEMe=]PEOTDL#X?
pair role&urgent	611	G:<M@[]DI]MUBAH`S0XWIQ';INSW=OX^9HWK]LeVOY=VdV@OZdR;^EYQUEw[`SZ]
pair role&video	688	CU@;Tc<JeS=VAGLWm[IBQ=JRBTMVdR=k@M?JVMSHP[R=QBJ<UTJ&I=[S:Tw=WIbI
pair role&wait	618	IfwpU:WlD^OEhH7RZ[TQ@\dk;JXYX@58[aQ*;J?L_9jSY<UqM^RqfjKa=bAF_^YB
pair role&wish	438	+N]N=`iSZ[j^8:LSw=9R9H5HTTZEoEKXcA4R5%4[mA[)TH7Q<r@KJGJkC<SADCLT
pair role&yours	848	#8-?N[LUYVL]LBZhOXS8KB8CaIa-X\NNNCGGZ-gRZUj:SOHA;X7LICUEWUL9Y,@D
pair sales&send	580	[_\M9:#ESK<>Zb,==IH[QMsZDg.S1J.GCddPNw?HHBG`8SnIVB\YC`8Jk5QKkp\L
pair sales&service	555	8TTKCJERELGaITGHaV_6?B+TY2GAtiE_@/N8U+^U]Y;6J;2DSVO8Z2TSDRG.R#X6
pair sales&shop	564	PAYawH]YPRS@T\[ENAT[ChMaAX`OA:M?<b]SEDF-@QZ`BVahGYMXFdXnLQ+V_GRO
pair sales&sign	726	]NwSN@FSBFLRHWRN9S^?FGTM@OPWUS[QHKQ=JFAPMSSXKLXRMDE]YOUHJ[MFUVpL
pair sales&slot	523	H[[3@sQ?VQNP:qA[_A<PS7S@VtOFV\V79^w/N]P4A[6^UueBe^[P>?PIZ[B^dSIi
pair sales&sorry	402	\?>kDPP<U=D`W?<`eF:WGwB>AS6G_<WlnhM>q]>TaBNPDjc@QjAo@5k8SMEP/S*V
pair sales&stage	540	J6b]KkJIGOL[]LA>5^=MIG\rJPQO<?;a4UGCL<8JLICUS3BcDMI#U>Q[%[XV\C]X
pair sales&start	482	a?`LXFGRWW[=XaN`FWLqWTIDGE8wW?YI=o`K7Sa<^:[uMn=H^Dj:PDS'Zk7^SQ;]
pair sales&study	435	UatODHv`3aG,WlFb=ELM0YVQR7N\U9KJLSGTIJ#eu.VY5MhgDT3_=a5oa[*X`L<E
pair sales&talk	467	Es(3DlGFrEHq6UXXPS2(Y0ZR]^F7IHXGDUtAYKFVCw7m>qQ&QX^XGBQ;E:c1nAV#
pair sales&task	567	^VwKE5H^bcBKSK:aQa`kaa7Z5]0UTN96ZA_E;]JBRC8a@R@fN;Y\U_8I`MCJjW`T
pair sales&team	549	CeGVCZPFAEhQ:L`RH74OFLJ5`[NK8?X>nTRmQ>ECNERE[9V3?UOVJH#TUGK<HE?V
pair sales&thank	422	ijLT>v=#9?L@QvcBMQ-Lg`Y5CrG_5:W9NJcid`?<D99vYgc6Z0\30?A;jO5_Rs=i
pair sales&ticket	511	SBXcWKNCG]BMM\AWAAdCROUg8O#fA>JH^eUSMc/JClWGpBje>??UKc@OMDVN\L[i
pair sales&time	602	V8PUl'aHLe\JJeZKvBHJIUAZq[[T?Ge:_RK;SKH;a6WilWd^SMXJG2MwM[ZKdTE7
pair sales&title	595	Z\LBHb+0RM/]S7_w>;TRbDaLE?>J[SUVJ[V]TAMJ?]PP68HYc1@X8HZ<Q1cReA_B
pair sales&urgent	436	K1B[FDQKLE1I^9DkIJACDaT]4<LJ@KMhOkFwdLLOnT?k)9^?UT>c7P`2^NPM2TI]
pair sales&video	567	\SLTFMESBD6XVbOK4O>\[\^P@lLd,ED?]gZ_W^R*?XLr_fS[qcaY5w>5jMG]G_Ie
pair sales&wait	468	C6@V`OWgIjM8JiJkSSsA.W=dIK[V695`g1%7?GDY+LwD]5@MF6;b*W@vGSb9W@ED
pair sales&wish	459	%J256T[ndiSN=mkYYpg7IDCG_8UVwiC;X=/;62PURBidXC4`OUY]dNP;6QS>P;b,
pair sales&yours	540	8dWfILILNLOCj*J?wlJbOTdj8GJAIRB`NJHINEN_A]HLY7<>`DI>g=Hf=DG7MTWG
pair send&service	523	`GFF_Xf^\eFKC_hS<0VJwHJK[e[_bX`CNirmR]a7RYF_G]RTX[RO7SU?c_wfCIS^
pair send&shop	437	a.>E\?Se#g7.J[WIM]G?O@[hBD90+[8[5T$CF;JEAfu>L<U_7U5N9V2Ys^NRYQak
pair send&sign	856	blaA7>Uj25B2hhK\ANMGV8e7L:4n=S\2UDRnCJS1=A?t4GQgc+i[PLX;DB:wEHI?
pair send&slot	494	Tq[?6[HGQI6VObA[G56GjFYB;V-JYQBM.:`9ON:^PY2VCWZ-_#bM=GW8G>\LRTL\
pair send&sorry	425	?a?iGU=Ra5JgTB[8I20vDs]#<P?cH\YOBSBPm]LX\k/8?;LNXL6I8VOLj>`q6)-S
pair send&stage	512	67O_wJRVAU]SET=6KSXfRPD[bYZ?J+[?.cO;<JCRkVW^]SCPLN=>RbAFGg?Bm?Zn
pair send&start	611	:t]C:P@n?D\3iXIrT]HdOaKbJU=T\BS6=<LeEAA%\S>R#IVmE=beEEK/:REU;\@B
pair send&study	567	LO]S]B[c5@nH[TF5Uc_[=[XnEU^L#AKV_f9QDCPaCEbi^JDwCR<EM`/e@]*TN_P]
pair send&talk	409	LRMhcKYX>4WE3[4I[0KL[JLVWQV9eEj#Q:hMT^V/[/6d^DI:[.kIFM5]NKuTB=9\
pair send&task	947	=IXYPQ\QSUbHZ?FNWwYKG`Lc=N]DDRKWQK3D4MJ^VM_;d:DNK`=OXLENJbU8_@ZO
pair send&team	769	=J_Y\>RhH\h7O#1L]]Q_7`SYOTQABHFIaZ63?LHPL-\NGKXQ@LJ_KILW<WTJUI_A
pair send&thank	500	AJ5Dc^EJIq*hL@NU<Rc#O8<6_7IIbR>d*B8LENp@5MQHJ\b=ORI/-Xw$Ta<:\C[g
pair send&ticket	401	J6YWL,RVAJQ,w;V55JQFVV,ZN\;UBV3RWU:Ad52UPHrb<,DF7LC[QE3Up_<_UA<9
pair send&time	431	DEhMHI_wGSL+hjWFaP[N0CRM@8aRMOC>m<MRELlcBEvTWTEOGk#]US5N5T5?4Q;5
pair send&title	604	TG_;q@T`KWE;ChE>FJLXM_LfkT@lWI^%ODQKkAK.?VEw:QEe`CPMBVOSG_ATEMCW
pair send&video	597	@>:=NcV.faSQ<c^JMED>Z7EU`DW9cfjUP8i8a)eOUY9CjaKB^QS:>DwM^Zj@d>U:
pair send&wait	569	M[XOXJHPA^GDVQNMUIXD=j]GeeHBYNZO?wJL;OP;WHLML[JONm4KJT])CeMYW=NW
pair send&wish	550	J_gJg@TO/VLHIJ:aFYiUI]_Zf@CZWE7ECI>G.JF+ND]D9Z\wDIgV_gDEVdHGEMoP
pair send&yours	494	C7iJZU\H9kXB\F\HVBOAO4LfrF].kZgH@;GH?#Ya_BW&]<3[*^8;^]DLPYTW]:S]
pair service&shop	603	MwbP:\>Y;I1<MaLT@I6g_ieWKURbOGANU\bRmXEW=PBjFh\bv5wFP`T<IB;T`aRL
pair service&sign	557	51:F`PHKbLKp;SM]A0aB7=6%bDi+kqaV0#.@=,hT_t_><TQ&9C<2RBHRRkf:^-LI
pair service&slot	760	VX]_GL;GF00NPGA;AO6UXHaK:Q#OPGFXFLT]_ZDN2eELBPVQhEXYTM3>KU]EVqPI
pair service&sorry	608	H=OQnJ`NkNCRJJRp8=eENJ5BJOEId^GQJT7BPZ@FMMK^[4TW3G>w5Ed^PnST<ETI
pair service&stage	524	RaM9.`>5Q8&oGOBG8K>QoHdILE#JYML5S7\<a;S\;n:O-JNJlLdIJY]@O<[^V\NA
pair service&start	458	2V5WVDW]=GUJNwv]`vi>&B:DQ,RbbVd/d8)];H]?g5O?HL4tMPMZVBJ?>$ES9=6=
pair service&study	514	7;RHSLOScNYKZBH4aVQKDF@ES.S6T\QV3.,@Q0kNA`[@d49F;W#bcIWiJmSAS9PM
pair service&talk	613	>J?]J\>AZA8v8A77JhFKWPHJ1[DO[UKR?8MEZDfiBh)9CHAMZ<VQb<vPBFw:j6FD
pair service&task	501	GM#_^c?=s@lP^RIC?:>N@O6KYJH^jccM;VQ<gLHKT_AfRXMIDT(o:h^D\G_fR_P;
pair service&team	473	NVN5PFWEY?G@6N`BF`8^KcLDGw6Gc<WR?P]S>KOQO^;f`WQ6ff>>aSOPUWX\YNSF
pair service&thank	641	Rf`KKX,g9;B6fV-Q68AKhM_J,f@`@6BK#[Jn`S<JADSS5\[tn>F<&h5?UFHP`]Bc
pair service&ticket	437	InR^,>N[N+GDhdpIYcZVG\^MK[P`;Ee?KPOwCG4`^_?q[_bWekj^`f:XGK_eGV[Q
pair service&time	442	[4YBh#cG59.CK[c)_NX^IdOSI0?>lIS<^MObQVNJ13@_METGXu7X<]NB<LBkXU:D
pair service&title	489	@F;P@SLe8Jg8QIMCM7#=ZJD>Mfg?B7DDA?\oUFL^fmSGJKBPB^B6.=_VdYJKPdTY
pair service&urgent	581	bPt9FaOLP#R1gaKNSLXheXX\BSQgG'I;BS_R>`Jd+DXoKD?goFUHfZNZZE=GWb[C
pair service&wait	438	9#Q4Y:=EjUqVFE@=cafENP^gVOK6hQdWXJR,_lR;R\X>n=TX@c/AW_VR@YYbCEQ4
pair service&yours	419	@ATCS6;?=f@@a9EMT8gA:KA_bGeMS8aGRRU6608;L\\jFS2B2wG:PMMl@W8GS_=%
pair shop&sign	516	F;IT9[\ARJ[]+F^wdsZGY=/SlZZJ[cN^L1H;[<aPXT^DePW?T\QL]CVJ=YedAZD0
pair shop&slot	602	AM]aN]LPM\eq^NJdAUHTXHGJ[RJPYHQOCHECgEDwT\]LHFM:R^Q[hGOWRRbIGEWT
pair shop&sorry	638	S_]EXIOJZB?HdiFE<.SMiQUhXcShRU,C8usNwiXACR;f<e\^d?d9IZQ<bRFSbjdc
pair shop&stage	723	8;Xc[MZUUTZLXUP^^LOM?N5\GJcLR\\GNLK;QAWSULfAw>JNK_F]RQQIJY:<JIZJ
pair shop&start	416	OCERE3SOV-F\wrf<HFFgc[[D8QALBFF=PRS;b`3NUN0`PhuDS^Ep>]g?]O_w2C<R
pair shop&study	385	4GR_mEdpMVMGtFT_sXWPHP:wJ3VFkfNOgM:aVB?:cRe9M@?pK[A\b%JKOA<gU=_>
pair shop&talk	455	#oIoVfE9ZX`v@JcBaH5/P=C^<BDEEpkeSOIJ]@jWVh`@m(=)\kjNI)bQ39f9]4]I
pair shop&task	477	Y1^jtC`>2`lLQ=PUnqTKBZDnXBh@dS4\MP<C8>/S[>rJv;[VEa#KW>CR?`-0u:jW
pair shop&team	549	RJkgJ?i5H:\ER<UCPRSPHVAOSUjlXJ0SPo[TRHJ_[0aMp>PHBwLC^Z[vJiD`UQY_
pair shop&thank	485	PMkoRS@MO@oIY7o`CXKN]OOT[YUK;:?jbZinRS=b[1RGTFVT?KKBRNMs`O@]V^]w
pair shop&ticket	505	NGIU^CP8/Gi?4(DIZcd*BUNvV>T=ujSJYEJ)AIWwK<IHqIEUFDKBb;RESa^8]E\.
pair shop&time	537	SiQaMYP\ZAAFKE3WUBkIaOE=6;:LCT$k4VNXjd5QN8O^8Jw-PEQ:`fV6@L@J8RQE
pair shop&title	530	I;@\diPIFQ@>KTDO<@jI6jM_IBJDG$TPS^?Ta29[ORf[W>CB?N#TJXSTWO@QILP_
pair shop&video	475	UGL.MPIQIP?5b>El@G[UWQGZ\bI_92J_CwGXAZI6N^GnVUd[^:R_@fR=Z>,iFKhH
pair shop&wait	480	e9JKTTUTweT=QMUIAU]>G/G@>HLFR[EHX<J,dMR]C=Vc]RA6I[aAPX`H3JI3\QF4
pair shop&wish	372	FZlVWXIO?UK?8@PkMDbCY18<SVR@ER6_Dw9g9Ms@7aMcR9g^_CKNmlrYc/3IaCaQ
pair shop&yours	406	=;ZT9]5SkMDZXUDKLOI8U:[oL99\8ZTRVO4OQ4Q:EDB@=H;LU30lAU2`([AK?#K]
pair sign&slot	520	ZmA6O]<w/8LW]ao\OXMIRPHMG*KhK6k^XR+dLWOJFE(BCEHCH)Yg\IYIP7KY0H98
pair sign&sorry	598	N<YAqM\]MGTHLW?KUMVbFl\^SH>CALC=KoMHTeBU?^Dqck@PaWZOP]aLe]wRGbHV
pair sign&stage	437	nm;CK41Un>)S,7/<NYP_KPfI6V9MOo4FH@qQTSQS9K:B#91^b-`Kl>Z3*A=8U/[m
pair sign&start	419	XNpB?P=oJU:BhHUkGU;[T_`OaI9RcLMIWHRZ/LV@`K4j:fwWMRD]IQW]^F;BW^PR
pair sign&study	466	jXEC#TRcA(=*g32OX^Qc]?Wi2A>`Y\>MR\@Y6k;NW6_\1;OeJ?J@iHHQRSFRZBg;
pair sign&talk	595	THXOFL>NXGI]FwaP]AK?K<OBeNLCME]WMi8_RcI/RUYkgOcKVRHfFZaCOILG/FIF
pair sign&task	600	2P=Mi\X/Ws]=NPOeT[XG@RML_Bj@YPTRID(G5)W-Z1K0H4MUCr?8BTOZ@?K-D#=X
pair sign&team	434	QcQ[TN[OoP?o9IR#[hB`VLJBOwaEcZ;Q>So4f0u<djTSoB`;m4QNbHAUK@FGa=Y@
pair sign&thank	698	GPGATb=9[ONhKD2F5QPI[7EBI=P#OBE^>7:ABFAKEeM/P=3IGa?<HTWLVGD8PIhK
pair sign&ticket	665	E_LEC?OI9=A6TU`@`CEAU0JXAA;[HEU;Ci[[BEe2A;HM0MPgwKwuOjNN;C?]4SN?
pair sign&time	664	MSB3@7>\M=/9HVWTDJV<P9X8NFJGQPGHTULVQDQBJC.]#@JcdENfJLB8O@C_GXLC
pair sign&title	595	_BFNL9Zh_ocPF?JLrRqPC:KFH;_N^8LBb,9D#.NCYP^Gc<4_2gGmU&7X<H:5TSF0
pair sign&urgent	429	[;VES@ALSlAK^FA9dXSTK<LMLD6c>3G#UAO8359?\?gFMXM^A6V0elK8?BAMCEL2
pair sign&video	444	R53NQLG8^LOWFAS]cLJM=ZPG=ZpCdRhwU@VYM&WRXUQEYad<=i41E1GkeMBBDF*e
pair sign&wait	493	CWXE?a]j2mX8lCTESw\2BA8D=EDD\Cg[CQR_FDM?MD^OS<;eIRJmEOEQFQ<NPEXS
pair sign&wish	371	;g&DR\=MdS=@?v^FDF<ORO_KpG2*VDXeZZ?Za>h?YwS9.cRM6.RV_Y95I'=C;UaS
pair sign&yours	383	<iWV`BRMaK=;Hahl\E>ljsV3HoGw@2PYJ[\]ti]FS(0lKml\I7^9#CC*UC/`BmW`
pair slot&sorry	641	`^SK^8WWDw:N?ZGj4S`=AuaD;>1K`YB08]Q@TPG3:`ITMNXTYWOq7OP?3[gXU^<D
pair slot&stage	465	EJKZRhg_V=<ZOPQDS\MI7DQXSOQ0U^Ad@M)5RYAYSS#KT;Q9JgDHER\OBYEHN@IC
pair slot&start	483	/Z*4<\a\B@JkPOjVIRo>65N5`<ICvkwKEC4L]+i3VJVKL<;Wb_S\E5i1DSYAL%Q9
pair slot&study	489	eUY@V^aZQ@:SIb8#TSWIsN?L?kTHENIMIV^gWYW9S>>oHiYnY9PaIUL/XK;dhMZX
pair slot&talk	972	ENGBF@GGK8K^GKK<QU>MpNNNMOCK]YPUABW>PKUS9w9BCIXG\L^JU:[<CDfI_GXI
pair slot&task	438	\84NDLM>ZhD9LAV3UN=GC>BebPO<R<[PTQ7`IeO=ZVJSS>K:06?P5_k#VVVDAB3B
pair slot&team	420	-,AZO[nU=_iWIXsY\k@:VHBO4;[,ZOa^S6L'^0G0qF^E`FGILwQKECubDdUY978?
pair slot&thank	477	R'ATG#gBB?GCOGGM\D9f1\Tj<fq.U:PGlR-VRHLpf5UCL:Gd4_?6aFQ]GjB,Q0W[
pair slot&ticket	688	NaXSJQZ]A#:XZdHGTdD\JgjP2C1ZEVcRa3N[LWIB;NNQG5<ZE>YlRLPPI:LP>A@O
pair slot&time	412	NT>YUMiJ[cLN0Sj=MMS<\UDRYKX;V[SU;5FBlKQIKS#BLQ\8VO996IdA[YOVcDLN
pair slot&title	460	-TCL3p>TnJJZqGNPc^#LNK7DG;PK[nBj8>OZ;YeT/JM@D87:UCGGa\q.N7SP-5YA
pair slot&urgent	364	Zf\\:]n8EoZ(cP_:WH^<:s\QQM6KfT\N`^G;]NTZtHM_:B^%HnEwMNR[E?9TRcE0
pair slot&video	652	>SNYHi2J0:MGME/EHH?_V`E[>N:[GM3wB]MF<KS\;[AW?CPJRLWKXIB?E@TVjL\E
pair slot&wait	658	`@>O>GS5_S;K@Mb_DCISOIH#VJIRDb[M7Uo\cOSPOQ>RdLe2]RKQP6JACbLhGAFV
pair slot&wish	480	KNQ@Kac?W]XCIXNeNWIMw3KUZ?TMjEFU:bXi\g`9PEO,HINC\Q_UEEB/EJiQiPKV
pair slot&yours	473	?;FERUNS`;-K]/@>@w]N;P6;I?0LkFK]KH5TUJ9D;,XVDMmKLPMU([UTQUP@8[-[
pair sorry&stage	539	RH8S;fFZI1UVU9KFR@>TR`-@=lmHKCrSjCHknN(RP@8KpEW%=V-H6@Ced2Co33#I
pair sorry&start	483	K7]DYCAR]H9dQV[9OiJLHgBRD_YAQ=HICX0IX@=@LJJW@7ab`wBi9O_MVcYKeBL@
pair sorry&study	495	EB6S@>h:Y9M]?P5W\SaVKlGZ.MIbH_CZKwUQ\\>=IIRSMV[QQ_;UUacMH_3[GRHF
pair sorry&talk	507	E>N6q,C\MXOMFJ7BC0@AObL89-#NH+A5\gnLP`93bFKTPDqFjVem7Z^T'Z]l6QbK
pair sorry&task	343	MO=J[UGeJ,NKDLB/T2ZXM[GAHd@7dwcV9O;3i:BBHX0rA;`(^c?FIZa$)6uL;IVH
pair sorry&team	646	5K?H6NGGOYOaRKG\<QIMPZ>#IHQGFG`NA6=@Y:=7N\Y7\8FRZKPTT;PR;AWUSEZK
pair sorry&thank	591	F_=Sa7Q\^`T_P7ROMJU<ClAHD1G+^]c.eE21O)1QmJM.H<MG=wH^D6h^<Xd?H.V3
pair sorry&ticket	533	UOX2GPLGI?=%Sd:BWMCDmbSdQS'QKF31>wFQUKIE<FFg2]lcqEO=@\B=Y^LKBaLj
pair sorry&time	540	^^L@UVTOJOL^E4bJAFQbT_JK5#.LfXJXCR7NJZF9Po;gCONHEA`O@SZ,9H\OCBq@
pair sorry&title	676	:8?QFleKlI]mJ5JPtGW>(^3J3Ha4XMbVn#8@D1:\rQO8d476<hNWZ2a`EK`W8GGK
pair sorry&urgent	521	KMHKUE[K:8OnQ?TXL8AMLKAFEXQNUR]D^O_[e_NVR1Ow^JKEM*T<PWZPFgQLCA\F
pair sorry&wait	441	UDo\^@sq7AE8[K4GXWVo\bCmDPk5eD$]MSAJ3DHcPPIZaKBHRfHWqWOUBbB#O)YE
pair sorry&wish	418	f=>DUa1w-YFCBPODBS<jcZgH?UIp:67E@NZT[S;;L_CKJhhQH@@XGZCMJ15A7GFY
pair sorry&yours	460	FYFTH?MnTDC;PT<QSQNRTq;n6U7Y@_Q27jDPpS7L^6G\B1R3SMBd;%NN/,<w1A@a
pair stage&start	544	Id[W_iUwWI;HfMMR^d[FPQeHT6HLBP:ZbB:@HcTIVYUX@?RUJSTDaa[=CK0PR?WJ
pair stage&study	601	DCH;OgC+LJ<aKIUCJ3Z:<CGKNDG^d;3VELHgILSK?DKA#NAGSCBA7T00iWMTTFQf
pair stage&talk	663	QGDAYYQI]OJZJVNG;V<IWKO9XTJHDOK?FO_5cVKI8RFU@b`#`@nEE;WMTOTXYN>P
pair stage&task	510	E_a87RF@NB1L@1@QNYBOM;_A=8.P\>=w)<REI;l\'bEFJR1OONdX]?[N>N\'TW^<
pair stage&team	400	8CkgAvP3T<JS4==U98Q[TOIPKBTKB3#IH4jK`H:dJv_LFMJNfC_2&HR1MP`3_bY[
pair stage&thank	499	.%JTHdKZ6DFlS9[-SJwL5]<==X;Q&OGddY(efA[XW\A856YF15\UHDKcL98TB8Fi
pair stage&ticket	621	=:KD<GAYa_TCNKRNPJw6QGRVU5J4o`4WEJD)81QXXNB7VA4V5fXIXCL6KRR6b<k1
pair stage&time	549	QAW<g6hBZYND<ko@8LURa6GGeOfDV4?)8wiDF>T7]s^UTjaf_TJHE<U<LUMgNX9E
pair stage&title	437	\=VLEO;<a@FXXJ[+W_NMLChVO[PDD[EV/A^(N<ZbPNJ=wG47?BE4j1_?ORI^=MG=
pair stage&urgent	435	iLSR@>RwNPD`:[LC_-pm;Ag?>lBH8f`fiLLYoY=QS/APkYGG>9/<=jO@5MLUC[AQ
pair stage&video	750	[RJN(w.Ca-(NTG<VNV8Q`UiSAA6NVSA^C6[P`QXh0WFJ=LO0U:bJ_@f>S8U;kRjW
pair stage&wait	503	PiV_u:[[?Z5ChQ*LScAKGfMc.4F:B42_W]6<@cDmS8LbRN;w<cP<ZX9bNX0B\HmJ
pair stage&wish	407	;[4[Lj0\[kAVlQV^cTQQIP_kEQT=aUKm?=]\Q*LYPs^E[aYZT17;lI>EGVL/wDjE
pair stage&yours	453	YHeRb+S:HRE>>b2%EFocYVV^DZYc?58#AfcBB7=W_SFQ`RTl;PeUTBVLGj\2Tf^5
pair start&study	533	BuC>*FfZ<7L6_Mc_QPU@GHH?AG6WpPc[KLEL8@SHFaPF<LHPjIP[SIRNA#E[4-*C
pair start&talk	494	UX?_h?dd^XN9YSfO_TKGL@KaX>FR@RwI__^N:PS<QFS[V7AJY^<Bj>IRYMZBUTVa
pair start&task	374	Jcg`SlKN>4YTNL9D5bVRk^HW>u?o=J6Y;]:gIIZUgEHwAOdSkQJVUZwFEH@^N`;N
pair start&team	416	GP:AagR^V\8n5ERtC4^OIiMW@\DPE=wSIejUN]UC>];VfqaFSGbG#RL(IILg)g8I
pair start&thank	525	NN2@[<KR_VIC?RLNQ<f9LV9=ZTbVHJ[LA[IdDGjDR]RXDYhDKM:A#PK@VAUVLB9D
pair start&ticket	545	EQTHNNfP8X_OWMC@RgJG[\V[=P\GVLRBXHF3GO3S1EShK?PXDNGDwWEKRJMM<@cG
pair start&time	516	LXm?K#FG?FfJ?^IVi`REI8WL6:Ak[Nr([?MG&E;-ZFJv@L'og;Ya\GeJ7C0a<2C@
pair start&title	554	>WFAKAKFNAKC@j]GO9JTOFY<QTA][_X<@?SZOL[(ZE-pIi8GIVVdGaS#R8XgEmSO
pair start&wait	684	UFD8IUU^MF@RLMUwHD>VbUWCRR@fXW;BH_W^PYY=KYCY=TqIK9YTDPNL[QN`MHQI
pair start&yours	619	k`Y6`WJVL/2HGS@IE8Avod``Si-jAO:=@Y[a^^9#JI9g6d[NOCWZ<]Q4_ILtUjBQ
pair study&talk	469	<JLHPU_cOcAb1@BM]VUQK<6R1?W5FWWji\@PI1SqQZbBU@HOPQP8WM#hAO[Jg-`I
pair study&task	455	.js\CVX`LXPOh'gRN>>X>g<=>ABPRLI@^GNH^Z(FdBRo#G:h7hQZD]M<UO1(]4>n
pair study&team	499	OVOPTTi`\?N_<VP=hECP1^MBBHB#JAN[YXK*eVAkBU@TE@U?_R@FJ=VOTCFkME:P
pair study&thank	453	Q;DU4Z4*2IRQf@L2D:9MMetT-rL?F1dY;KPubW=^b5DK89#PK>>U1@0cwA>WG;8r
pair study&ticket	460	PWSIGa7p#OAINY*.XP[\APbaP7BVGB5V7KX[8PQ^F?d[Xb\vZedT>\-NEK<EZNY_
pair study&time	552	SOK9f6R;hE^FEjBFLB>Yh:PTN`QXN8cHLwYBd;P7_TH^LQTAaOAL=UYUehPcHUD7
pair study&title	413	`7?v;wEBW2NnKpcD<JUaZWRTTPRGbMOGYF`V^f^e@EH__PQ8EPcT.@O^T?AMZO:W
pair study&video	450	=RcOKRS7f\J\WXawY\i1A(4R@8TVUI@bGHC>F)KZlAN8b<OR&d$OS:VVPjO:t;I1
pair study&wait	534	IIOOOUK=&=A3K@CfNBEbTfTWVwVcC99YJlNM@N<UVZRVMNNOPW\TCm-R[L)KGe:d
pair study&wish	376	LJTK?@-n=?9ZUZO`<gOsitF7/cRd?HZD-_W9QcAKQ,`b3nV_w4J[hIYXBMMR1C_g
pair study&yours	642	PS^UP3X`UTEB]LLQGU_RH^SQGC@_DHE7?_WODM<DP]VaQR^wPcL]Q^DN@aNRXmLP
pair talk&task	694	eN_VNFZREZdQ_VQI`VJNEJJ_LpKcNNCJPZ]MAHACQEwXFPOHKkYH>SBQuT8Uk`HH
pair talk&team	523	,NYR;WNEdOPjCFXXXRJI[DdQeL\BBbX4PJ\IP/XCR`E&lHE7jFwd\*EHD@d4]9[O
pair talk&thank	623	LSXkQYc[F=F<t;;[f[neJcXb7oVNPEBXQNIWGEA]I=\Ga.@Q?SOSkZ<d;S@?PIYw
pair talk&ticket	347	JabFof\^UrgYTVdAc/SYKC3L`WaG#Fv5hFI2o.RIu]@(ZbuSQ'CKRAF,fg?L60M\
pair talk&time	456	JAK2V6QPZK^FFX;MSBG9OD5`YdYUP?A-Pd_#YPEN_JHQ_T_ELuGJDHaWLcZ]dVC*
pair talk&title	462	`cGD/]<Hp0M[N1<EFW-=e>H_Mi;4aPWTH<S3_8WS3`D><D?MqA^'S^=:\,wTnJ:E
pair talk&urgent	439	VUHB7\$B;0DBQJE\>w?QUuOJO>6:._HZFaMa[m<TO=?^E]SQNYVhQC[7U?FG<LPO
pair talk&video	639	@KF8;d1KCI@PF7K:L`4mpNQC?P;KYFAnC<J<kJIWFa@:PET0lKe=OVGQASwGPNWR
pair talk&wait	533	IZggRFdL?MX?iWINZWwM=TJSK^LZ;>;ALVIQQKUV_GXKJIV\?fZVDnJXM\WV[QWd
pair talk&wish	423	IJeW?@s=]J>J.UVB[Y9F_CtTNVMdNKECAJG]Lm]E5T=H;wQAv7fJL2W4_4sdP[JX
pair talk&yours	591	HXIG#DLJL4ehC@J(Sd:L[TJ:IcIDDaSYFTB/_IZTDEIQA:W8HLS_QJ\LH3bKBLRF
pair task&team	593	AE?Z6W<MLWHX[UIcwLQ^A5DM6C8NULU`PHJI=GV_@=g=UB8CDBHKT>fRSEICW>GM
pair task&thank	623	V8M]EDTJX=V`l>OKuIJpKtqI;`WH4H\]l68OQ29wODJ=\AO:8R;DJ@CY<APTD>W]
pair task&ticket	519	E>W<B[<>TaI@S[?PTSXbJLhQE:O<w\IIIQ;5NEhmGM;>@T:QUNM/cKZ:FU[9cFT^
pair task&time	519	S=E@_Bc?ZZ]W(FWF\Z_^KBA:GfhVe>WA=f3G2R-QL[YBQ)#BPVa[G9QaGeFJUPDB
pair task&title	381	OJf)_(uJ^Ls=X-X)dv\-=f0q`9`OVXN9cX4(I,i1F288W6LN9F#Io,QBBgH>Ua[)
pair task&video	643	AJM0EUK?k;FWIC8M`nMcJ:IL7B:6`c6d??H7IKVrRTM;?D4&F7[Df@wEB'a=W;l=
pair task&wait	426	DdBNTbSXPCqZZ/8d\DN3EFXNAUX7ejcwp8?[\;M\YRY*F:>>PX/CX?NO(DV&=>4U
pair task&wish	420	B5RLCb/dDJ^\gL>DHdO[q[SS#LoKXE^gWO(D/[4^fZgV_YCT[L?SPWW`K@MRQXZR
pair task&yours	661	8BLaPJYWRF_]S<OOwBPGFPDGIdO[0Qc@V<GBaAQZc;MYe;TXHH5UUH>VEVVW=>AQ
pair team&thank	525	lwUWK?^c8DaF>M_6=>@lRWbU@PNt'aE+GoJ[b\(PLG=[APCT^Zo:LZT=[PQa:l8Q
pair team&ticket	673	B;ZXU9Xw0W==eZK?f`eXEMK^)V@Y;=F=UIED7K7AJ#aP[<4l5MOMXS6[<HFQM]8@
pair team&time	497	T'PHd<Z=HhnX5XU=:8M>6M+@wAlEMLY4EkI@PaL4\cVRTXg5JgPL-OGBh`ZdMUD7
pair team&title	436	4HLpX>6JVAqcXZg,XRQLB?PZMW\F]Ib@_<^AZDH;QF9SMPj:UcBISHZ\F>wdQ1DG
pair team&urgent	671	C?@YPTORcw;JIJLKWJ_;;T=OH9I<QWaF`FGLGJ]IG3eMdAKA.TDW@>KV3d^AFFPC
pair team&video	693	LN:OLg#?TLCNR=?XS<KDKBN:;IGIc[3`LMG^JB>QCeNLQOI<UESNGMT<F9U?;GDP
pair team&wait	667	VUu`h;[[.aP4cIEOT_fYDfRwM``M@:@Wg]H:0F?`a7[\UPEhObG?`Q'YQY#@fGlR
pair team&wish	401	KUFI@`A,dJPUEDCUla9bvNtW5.I,ALPkj8NP[ZITU5PGUDiCfDHSh#v%E(CD1<F6
pair team&yours	505	<QEGP/JlWRKBJ@;6`PUJA#TcQ/<KYVC@PPT4QH/[T9fFGRNUZPHBJ&[L*t9<QGPA
pair thank&ticket	488	34Mp2C9^HqJ:3sDVmC^<\MIW?Q<b2Sw5p=BFhG_8@PZ[LJ5G<GGYV\&R[#\WIg2X
pair thank&time	596	;CRpDP^;6<I1oBREJULtDwrLHiOPJK=`VUGMlB+XREZNFSF_MR>@b\<RaN?Ud.SV
pair thank&title	572	-6?dBk`@WCTed6bW_RKN=PN>Q2_0oR_ag#@VP6XvhG_9\.;J?b7*f9QXANCH39OK
pair thank&urgent	388	S\\]ADL?`i5[FEIwV:eRXDvj^=9QbnLhW\M;\g\NRa^MR^TRk]LNGm/BJTwUDLbI
pair thank&video	476	CJ?EtwR8dA8`ZFXKT4QIIJ5T@1ZVgMd`Gl@\['LQeFH=D[,[E>9HOTR@PQUEO$HF
pair thank&wait	432	?OMR:R]RMESc['JhRUIQ2GKZ]eaRWfCZWJ#F*8=]^@j;[:YU0d=QH0=NAm<-NYYO
pair thank&wish	496	ULc[]O8OC>TWAHBR<LAvJnYXOU^wFETBhG:VTY?IUP2RWJtmVP`@'?]kMQRVNiZK
pair thank&yours	804	VK<FMUK#HLYOJFTHPC>PJDP*SF]I]K_JDRNZOFHSARDGC]>DU:JN?SPA[<@UII?M
pair ticket&time	305	Nh_dHbYLSK\lcNAMWEJW@nf:@@1KI\aZ<@52=3a`@KT=:>k=\1?qR#WDD;HW\+sd
pair ticket&title	484	OGQOR9L>@PI[wU4L\fhHDVOdNUO?UM?CYJLSIF_YBLo<V:2sC34KaJl]TOFMS2i?
pair ticket&video	578	LAF'3jB>f86Y6WFb.F:W_>Y8.IHJTfHSC2aXwDpY-L@Q#RD<b3Y>B@q9<4`QS[Z5
pair ticket&wait	574	AGYI3WPSSE@UY:g`f`oB>hDC<E[JB?[U]5+G0<BVKLDJXQ-AHWPh\M>K#W4cC5FQ
pair ticket&wish	446	\]PIBUMiNhFYCD:l(_VVe`[ScQAHcI#Y?N:pP`h?7ddSAImKPAHI5bh9PFV=jM_`
pair ticket&yours	433	A>0MsCkK<do6Y5V,WAoUE3l]Lc[A?I\FIPYAMOMbVCg0ceOwFAY[bBH=:`>AbF^Y
pair time&title	443	ZRiYV>jZVH[PVFU\Sb[7XQH=TA]X]FGIdEURJ]1#KERaFES\KFRO\hVPTWDQO^.<
pair time&urgent	681	?LaUfciadgTaSIHNM9KG6fEDG;JPJKQZ[Z:JBVG9P:N`R@QC#]=TKS`EFVLJJD95
pair time&video	471	]dZ/GAX@DG_ePg\B_JZ^kVB2g\RS`TVC)WqSvaFOAO(pM\w<ceXZ6cXDmGWIpp;I
pair time&wait	409	Q5Z(V<IL[sAIEBT3eUqQD#@Oq;N(qE,Q<CB]X`qFt`3DBA[I@YOL2PfSWf8hP]I<
pair time&wish	516	_q:A6iRFVINBLQF\NMBOm6T]>KE?SjOWKHQdSMQQGSAR@N^Io#]HVAF>R8\FAV?G
pair time&yours	645	P4BJa;DHSn9S9I^+=:T24QIDSX^JYUMFBdLLRYG#]AL]XE`=QJKB+LREVWFcR:#8
pair title&urgent	356	IQ>_5Ka;Hw9__FIH8F/^<gmQKFQfS5`6U\M[ZEDaKWX^IkJdH[nTJi`\LOSg[[MU
pair title&video	493	L6#AQ)R:lL=l8-W7e`C6U<MSJc;FSBJj?&IJ]CK@QYCQH;G4PTc4RWu91U`GU?GJ
pair title&wait	739	7lRDQJ@PdVIAYDE]I`NPMUYTSJR`H`=P;H@>N=ZU@YFNAUE_VNjBQTUMOR^Kw=SQ
pair title&wish	477	LThL:UcHrH8JTr:oD]w>bA]RBD6nVS._^IMHDbYFB\^T-UU]V7KeIYEKT0I@:@LK
pair title&yours	788	03CUVIUPVdbHJ9ONZQe6:=KS[J]5h^McG#G8O'RX\WZ/N5CB@];7U@`R?U[7`+_>
pair urgent&wait	577	;KpLSPZSVeGE[OOUZ<FDcCCTRS<UH4X0>KX\KT[1)DSK\8T]G@CE?wFWnPZTQIOD
pair urgent&yours	505	TPMR_HX.`LAqMBSH4)@X=[@EBMM:H[CFKU0EW\>SFF4IJCHHLgDj#NR.raLe=P5\
pair video&wait	625	F?ObwLtaJblAE<<DW?lD5EJDMJMGXZQbSV1FTMEaaKSU[PNRIdGIUUFZOfYSKLJE
pair video&yours	591	O>QUZQ\T^^D]J`HRH>U9WX><Uwj[6NJEE^RhnAUG_M>WOQNVU@^b3`k@cJdXXfFD
pair wait&wish	512	NWDE8YDVo?AMF#CMSUhb:3F2/SI,9c7X?N]KETRkA]MX6@[MZ6[BTAJ6<UH=F1a`
pair wait&yours	511	8PNZL;EJV`REY:Z]M\aWX>_OT]_TWSYHG<I6WBN`_?I$lGi>__fOW;lM5v?Mr#q;
pair wish&yours	580	@aJCW6[DOZhJG7X]XC@BRE@N8.GNRVER<LLP@8OXIKs=TV<`HQMXE>GVDJUGY;wL
past interview	567	EdOf@TVr85pEYCQ\gR]tREnTE`]G,E]Y^)L[X5KwLHgPk99i^Z<Cj>5lRF+LV3e]
pay.lure	476	aMfLT\SK7B2JQiAd7IWY`MXQ<RLR:SIfV`e]UYL-C3Rw3oKie;XrDGDF`,.Y@J9O
pay.lure@subject	637	`iR9HR;aX:N@NXDMQP@R`NbEW\#ED?LRhkaaLU?=OT7e2e_WdQcXIfU7TI?RFd*^
person, and hiring little	204	N[we_dRNgMeJwCUYU:OfnifD_kWKWBK0MbXr^Y/QT,[v[HGiL/u_aRaajc\jGl%O
promise	693	@HVTk<^f8l\#YL:IP``A@CIfe@^SMB5KFYFJ#PHYZHkEeMCw0iA0`_B^Kh>2wO_^
proposal.availability	565	Qk]L*[49j#>PZ9.;KVKK^UbQ5<:GXW(_0LXEKPXX#^DFC>N7b9mX\HL9N3UETM`R
proposal.availability@subject	711	CRGN?U>GW66[O86EaXXVgK]M3Q:OY\EXN#Q6KHKJ2HS@TBHEZ8TK]<SI8?Z1S?]J
proposal.link	680	HrW<:o2)O(@XcA,NKF6HcKhK#=/TNa9Z&@T6iSIP/U:@5KPEl=]WZLF-L@[:WKYC
proposal.link@subject	819	JoJD1g'8T.4PUE0<QX@IhE^QBM1GIX9g<9\AhX_f(Z=I)F<?d0b?`CZAN#X>dH^M
proposal.offer	376	IuQU?s6Fb05kX.6EN@7V[Cf`%81]jY#Q5<T2fFWO/XVF@6Z)[<M]T8Y36Md8GW^_
proposal.offer@subject	629	Z`UVBL:FA@IFLB2F?UFXZVme4W<W>=CM^=VCTNKIJTFBEFWAe,wJ^HL\T>QKVBM`
proposal.recorded	849	?`APAl74d3/rL9AQci;S\8cA7D9BdY5r9;^:j>wh7i;/65;Da?_Ke>i883k6d@lS
proposal.recorded@subject	681	H^AS?nI,k5@kS-3@r])UK7eA=RA8\]>c=+G:j>^n.Z48H(9?FCM?m#qAJ=X7I8W>
question	591	Sa\[S\IXT4#BsLAMDQTS^RYc=;CPNa1Q:SMOPVJJ3VKL/D^XO=MQ]KU@>QS<XU_K
reader applies	242	3F2Ph>H%`VOpI3Y'SNKW>(@FY&@BUt9X0P^O<HGhPGK-E3E@Ft6/J0wNFg_M]@YC
rejection.clear	754	X-D]5n3B?2aoZ=^TX3$wMqX9)lPN('hT_IBrlQ-Y[8(KgFJ4IKLD;C'Vk,8w(M(a
rejection.clear@subject	635	S\ZSU>AS6AYRAaEVP?:MYq@1HNF\7?UUSYUKwN5V[N'Jl``JQPML6]XRGDKh;YBL
rejection.farewell	758	PD=`AU?F<7GZYPGiC0EjHoS:.\ES3ASfTCL_hO9NV?CHNEPE?IHB4A>M[:Ck#X3m
rejection.farewell@subject	445	RZ/_JVD>EH[[q]YO\96rZIQFHcG#7Aia=$MNqC^YN,Z][;J<G]OE<?=flHAjGCOF
rejection.soft	448	I20M3OKU#QTIj5UA0O4_7VXK5OLS4=BVTJ=ccMG=R8?Z<1[?DK:>>];Mi;9h4=LT
rejection.soft@footer	441	R@G@YPMRFgG9FjBT=LmJ;WHHaL[AqNOR=iHnCGZUJTd69fVZJ]HD>cW*QBR(_\_w
rejection.soft@subject	415	.LK\IFJBS[C`KFHw\HbIVFpPo=<E7UDEbX@fF]LjCJJgOL]WJT;EaUR<BO7Q_8QT
relay	489	28/IEhi=W`QlE8fs`_M>I5/T_Mm%aJUW@&7J_&icZ]E#\B=D-a?UL<dWOAT4H2Q7
reply.advanced	633	6GtcV0VLOEN?T=?7\keYISXwKRgBWT2JM>S*KB6hiAKH[@IZJX]Kp?YjGWP0eKf<
reply.advanced@subject	749	\5Z^c>O`BUM9I`=FRKTaRgFdYgTUJ=O#kKO'DI1OS?K`_MLdH`J_R;CPFZA?YUDD
reply.hint	459	<&dYD'beNL>7T0QE]c<O?GNVOde@UESe>HOGD>UtI<bMF>5X0]H;XJPwK`;@tgP]
reply.hint@subject	651	JKw^n4Ji,ID=tUG<JUhQALI_MNhY.7=GH`HE8A<I^?a`??Nu@eELUD?fI`:URUXI
reply.hold	729	TK>Kf1QcEdiMNT?@dbQYCiI`IGQE@F@5m?H:#J5W_VV:h4BXPfQGQI;n@Q]CGPd9
reply.hold@footer	406	Sal*L88IDAN=ifXLMM1e?ZM^JN6ZUHV`\M`Wdm0LGkE[grgb]PwQ*LLLjKYZwdI[
reply.hold@subject	597	<AXhm#MdRh`B]?D)ef`oZq_YCNd<AI+:hEG=?E4gb3Z5a3QeOh=G[XDeJ\FNmNVE
reply.later	750	HL_eZ7[`=QJ-_J5IT`kGAZN[QHWIDZ1RIm(N(`2;^+pTJ:Gw1]CCXiBVS`=?^OZg
reply.pending	369	<6WTj9adP\D4RNHGKJ\GIJaOe>eL:L.RYHB0#YMX[R\mZCKb/OK)Ld=^bgD5U]f=
reply.pending@subject	708	IKUlX0IcFMQ9PY@7M]ePaIcTI^O[H`9BePF#K?9TQ3KfbTNWRZ??PbKW6WKAILKE
reply.request	482	Y8YN[#J`VCX7T=EB^P[VK<YjPY^KVQUAZUB-JKBPE<cB]IPOAS[L[ASWL_X;_KJP
reply.request@footer	493	VGbChRGCReUSKTVKAP@9NwXEgonZI9K[M8lL`aNOR`OYKTZOeXS@AdIShE^dhILM
reply.request@subject	727	;0rb\3\_Tb[?V>G1RR`SHn`wBXa=@H@SUMT546:KU<fVZPV_J\H;SYE_DmL;aF^K
reply.thanks	426	@EQVILMNECd<:QT-kRIcOwOJD^@L,NZEdY5NC>PSR=N?a0>YBZ8T\^.WO?SFIOE`
reply.thanks@subject	507	4g\]-FSfBWLFT9EcS_aOQ__rVRSYIdK_]*JDJ0USNCUFEL#e+NDFVd8lec>3DJI_
reply.withdrawn	708	5Ur`l1`iFeW.u8EAhenXA?XlEKgQG]-GB[J/=@Bwh>lM^?Cp8a\8hRFq+PU9n4e6
reply.withdrawn@subject	572	BOAeS*mZLWHKdP=-XZkH7c`VI>cQ.w;OF_E1RN8feAb@]?PdD]@LWILd@Ef+^C]:
reschedule.moved	716	PQJonl_^TO2Tt4CS6GgM<kQR-:<MYN%h9w9SUg.GQ-Iq%5c@CQJ`GsQ15`SW(S*I
reschedule.moved@footer	589	CHJ?Z3H6OTNE5IOVS4.KuCJKQ^_=<MN#=eTFLEGEBF\MNfGUK[qIAANIVGMrFOHe
reschedule.moved@subject	1122	SUM`TaOgRB,JiB>W3FIS;wIM9=7PKU>RViBF]e95I(Ek'EdQ?JLi=pJEJKRZ6S6E
reschedule.why	612	J;CYTNFjQgUP\<J=;HSI1g;R-=>bKUDYXS->BiG5[;7WU5PB#TEV@gKO<NXY;RLC
reschedule.why@footer	478	;RCQ^Ri:kKTL]krE_KY=V#LNJhGAc;m9>>SEiKj8Ti\PTGZN4LAS9>\QTd?WW@LR
reschedule.why@subject	439	6O^aBOn/cNPhYMf4:+nFH3Z4MLT5ZgNhCVwNLLjPXP=@'OjEN`AvRi`QTZ;n=L;Z
scheduler	596	D^>G7SI*dC:Y79R`\c4>sJY@HLALVi;v6=W6hLe]Ep6E5H@/eKT<k6X:YGu@wMdI
sense alert	514	`TCjWNPd<PcFw8XL6@TYDTL=O`F]>3TVtHJ]sCEMK[@;GK7?LSWYad+SLDHj?\Vh
sense alert@around	669	UfUWQZ)R:UF?PD/VAKK[SPUWJS@\O=_YKaM`NYPR5PV>:SUgQ;\WVwSR`B;[Q[Iv
sense alert@if	479	mQU2a?;j.D6I>w:]WLKUSEhvLR)[/B]?rBX\ReLJYO@OVM:hWMkf]^D[F;6nJ[\M
sense alert@sender	908	g^qMTL6`:-5*`d7F,75[`vm^7l2m#5;?Jrg`\l<>.W9l1gaad9dO=h4:`1;YZs]m
sense alert@subject	840	Ump__4Ak@6A<dX:R#8<g]l_l/t7o6N3AHa]UMR07-JKr5WTn_9XhVh7MQXO]^qXW
sense apply	482	NMFCP_93@UND@_#_9GaV_CRVWNMLD9@YBVV_K[[ZBpN=(j<K^9W=DT'LR0HQbWgu
sense apply@around	724	2;C>c`F9`w^YE=T^XB[H>78R_Yf<dUNeOI9[=NcQ4`j;TV;QKC<BVZ48iGG;f@V]
sense apply@if	402	G;4_o`#CXLHb/U]ZMHXB:T0=sJ]6Pia]NTfT@1fQG`L.II`,2[Qb@bFLtE8O_IXC
sense apply@sender	775	BDJHRm6BEF?WLTOdK4iC99<@^ANJXAH\A\J]?E_KUXhI<Y6^X:?F;mMAw2C?[CZ]
sense apply@subject	587	AVHGOpH[LO@PXCFiBO\EFGIT`AeL_7Wn5EFd?=XiK]X5KN/\9B.>X[>PZO4CWCVw
sense ask	522	@SX78ALCQB?QC>B@TdZKU>_XDAHRJ]UV<FQ#GSTK9ONL&@RTPNdL^QIX4AdDRPcF
sense ask@around	762	N9[b_,^h=kw2R<.F_cdUMaKbQQbK:77>YXBI6K-XJ<jE_YFX,qCR=^9eFm<9TdfL
sense ask@if	456	V^JIb9Z^bH9NuCOTfvY=QY<h.4=7Ts9RA5R5>J@M&?ZA3>YhT%TLqMgV6Vw/<TV0
sense ask@sender	586	wf^Y9d9I::8HXO:`4FMgX[WOIb7Z5=;MQ[`RZP@B.CO_^f[a`4V[>TCGg9?Z@ZKW
sense ask@subject	591	P2ldr:Vf3^0-XWK9D8dhUtDjEWYc49I)UpY:4C91J3VP@B<rD\H-Dv*wRbC<hTM`
sense asked	549	FfkSF[ZhM<2XsM0FHaXRYLZeA29XN`1PFMOAAK?Z3VK[#QUj\,PY__JJDB`4SAnU
sense asked@if	907	UhYWFJ=CW/3co<1LQB?ZWebM#D8KRT;rEQVHgMIJ9T@IAP[;RHQKRO`L9L]?CU^T
sense asked@subject	484	SulO18XiJ%#'o[fTHZW\XRQs&>OfK1Z<-KS`DS<JN3Jh,gAa_G\TIY59D?)YbV=j
sense available	459	LU^K#aK;V=#QW=>PC_?SMBm?58C^ZL-[4LaSZ[ON/`3W63U/a:\<`CB'EKXHa]I?
sense available@around	584	YYMBS0^NCsZDJscIN4SJ\=Y\lR[PUFp#8_XTLac2R\f_WY[VENn3=bO1J`T>Yw_F
sense available@if	362	[hI.XnLI^D1wSG<PMJME`J/MK/UJlg1K=[h\WRfe:j;]`OLFFBpZ`AQQF>m-KKh^
sense available@sender	488	YiUX7wEQKeIG[PEMP`F]KPKmXTbmOHRZJKRUEUNKI[QH@[IRROV[bm\<R'?LYZ_M
sense available@subject	575	VwMH0a1LWK4IHd6PmaaT`=\X1L4CR;AlD?<5I]YP/Qa87K2=s7Kmc3AMT:\[LCc^
sense away	701	KWBU=>IXU\SLAoKNZQd?<7HM@O>Q@[KNw8IGQQa?7:[SRJ?Q>SI;FSGYFCaHCKHH
sense away@around	678	JVfHSR_RYI98\BO8JZZZSLVKX[QRS=?EHVKwHSGNKQJJGSJPT;aEV^AD[_SGGTVB
sense away@if	360	:>Z4I?WVYVNVXWOU\PtQ7NL`?/_`Pq\MBHOS+R_E=?aAl[+XW#cR=hgKQLeQDZ.H
sense away@sender	684	\LZUHT>O<DMH^SPQE6F^c[\K>]G_7#+_WWVePU=M@9J]6YWRHBWNCc1L]LHVFZb\
sense away@subject	841	JD@[9CBpstDC;h7*g:g@ABNL@C:_9m]7fHAGCgbC8Mm\lP99RJF;Ae9bL?w;?dGE
sense back	513	6[OTFR=GMDL9`B#*hDgC4FJX8/CKDdIRV]6e>_JiMIZY8=.D;HI5SlVNAJXGRWeY
sense back@around	380	tF[eHMYN@J@/`]8/]ISwLrkwLfB_D86.nWi8JM2YMX`Y3^MmJch[Qi/O\J3Binf^
sense back@if	487	OJgfeTWn<M^bv5SJXSMw:g;^BSZ::RJ7A[<.YB1_f0v'mRT]=h/?g]8GR_H>a:MB
sense back@subject	417	IAIa=)UsF.O9Y]^v^R<_?TWi0cGOTUl8PhZ\F=#UI6ERT*6[FCUdSF3U^@@QV@FE
sense book	382	PqCD;Y;E`8PXIFORL]DRB7Y?a0RFOq#F1dU:s:=NSp7RI@=]GVXk_iO]>iZHd0VK
sense book@around	613	IM6WN]UAbLMYDIRQ>3EH`O=.TLGH]meQ<\S?eUCEU]BeGDo$Te8Z#Lg8>Pnf:FDD
sense book@if	650	JW>=lWVNpVJEBRX\NK\CAPQwc5Q=aVQQAKZbUJb:IQTDCRQE;;]k:jX>KbV/PQ;C
sense book@sender	788	cgdPOg3q5:BB^]:P0C;aiene/F*h98>^;ehdXw4F?E:_8X\fg@Uf<b07P4MTSkKo
sense book@subject	671	EMZD`K8RWNS[K9OKKN1MXbMI/KECEd>OB^P3SG>W<w4`HGjNOLB\FNGGKCfKKPJD
sense bounce	576	5KJhO=MQSSDK>lHQ`:^1TJPC:F@@GY`DR7K4>VFB9(`_CPCJS>;]Fj?b@4hA#Q4e
sense bounce@around	704	H>ZOvPLeKn]S<WOIDGVHOU>aPK^S9OYGZAP@C1RTMJmUNHRWbd#bWEePLWO@QEO@
sense bounce@if	548	@>Gw^*V_kmDB3GHU[LpC7AF^L8GA;dj9aE0PE]a@GRjPkR</-hEAKSPi7JT;WOIU
sense bounce@sender	730	CMVL:EBFJTA=]KBGM<\6RLQPB>HXDOLHWS4L9wU]93^YEM=NS>]@QcBaQAX>;TAF
sense bounce@subject	685	G6JeC&JrnpV58iIGiQc:?58Q>E>W8r\0\16>CZMT35vnw6@0HOMPKe;[5Ao99l5;
sense call	475	[J]P[KJ@a;K-@P#WXgTVoXUKYVWN9L/C8WbCMMGKJ]UNT^K:cIV2W<DKM`C[hNdM
sense call@around	632	GicB2]>TP3H\cfhU9JBZwIhcI\C]XJROCU_jKdRUE_6b9V[Aa(WN0=M8IBNPQZCV
sense call@if	618	T;DLNw?*RTTLLFNUD8GROA<>iGXAK3UqEAKhUM=P\C>Mgf[G;J065]RVo8ELHWBl
sense call@sender	595	U^C<[LJwVh$TcV7W;IOGU\MZS1@RVgQD_fCXHf;=@FJU7QK]HORu;]])<V\c<_NK
sense call@subject	620	I>L9SH]DHQVt'OWAHM=HX'JL[hj<L_VA<=e?K@Q]D\K?wLB=D`D5BIRYG`YBi@QU
sense cancel	967	aNE2b:=h8YPX8=@=4C>U\wHN;=>K=E[4fKEF%N42LdUIdCJJRYab9A;b@9^W4`_>
sense cancel@around	506	_TV_Y(Id0=P0VD<EKO[ckRbHPaLV7C3a7h^CGYAdS/nh5]BkTFojcp7ZV1=POFwl
sense cancel@if	809	YCNAwBDg>gf_?GHKL?7EDP;0X8FLKD`8`3D::987\bR>iJF5NYSr:AMh:CqVBg\H
sense cancel@subject	1297	fHG@\<8`9P]MD<ADDJD[GwQJ?BBL=ENCVN7I=G;<NPHJPDKPMTZYDKD[@?Y]<aZH
sense candidate	435	I9;iGj7-8AQ@M8RB\NMTC`NQRSPCJLMwXQDbFId`HXmAS<1=K3=<@^-Xf*:PCOQV
sense candidate@around	679	ECCCZ`N>`d5e@GIkGWLEK-LJ[NQ?fXRY@LSTAOiaBPF)IaG^KFT6IY]5hd\=sFwO
sense candidate@if	389	#QINJ]X?DClMY]GA;5@B>jORXSES97HMTuZaFMMlUEYQJM4@.k1N)T)dLk;KKCSe
sense candidate@sender	671	F+FJRG;O\X\fBHhX[OJ:QE38`Pi?C]rDl5BPM/P>XAMFk[?FQ[7AD)CJcOXTBP5#
sense candidate@subject	634	OZU_NO>Y?@ALfKB:R_OwGKqO<]BLAJ?dkTKSES@M<:EN9IJUH?;UFg@SLA<UXZJd
sense choose	604	V^V](^TY>.@OY9X]UKP[EZ]0#T;M>Kcal*GeiUTJ=3:JILBIXTT`M4ORJ?>X<?:\
sense choose@around	412	WXQ`Ad>WbMdbAHO::L(]ONW7PCFKe]ZdPRfPV@PEES0>*DRJ[?CE\Tcc6IwNl<^P
sense choose@if	675	[^U6IgDOAGAD_@<c;?_IIFKRQF/FHPJcJXR\MY\S>^GTCk@G^9EFGb71d#HM]Mab
sense choose@sender	507	P@qPVQ=V[EUTIVL-V7?P:r`f<bOdHE_@]m]EdUApOCN`AVgeDXN,PW?`w<^oBZOC
sense choose@subject	557	JgHL&K=T/=GKXKAI_DDZtNqU/R=PJ7RB\FPC\?[D?MIP8^@Tq&hnSX#9K.>OWZLV
sense civic	412	difU/QL`5*9PV^(a56VdLK_H0R)wSQ;>RY`m=XAJE7JmVAVbh^NNBb)7^=2],YKR
sense civic@around	845	hSd==E6GRA=EMM=3KA5UaWZ@RS=aQKJC>OR`_VUB;Y*LHJVQQLwSFUHH[HJdEkNZ
sense civic@if	467	bCGC=M?cPKFkMNF8U&TjvUWO?B8\+fTX^QNNc+:`FhYYKMIwZ5wYKBbPB,nJmVjK
sense civic@sender	720	pR]GS<1c6X<?ZcAM1,>caeQdLdAp.+Q0Ejb]JY7-3KFn1neYl7aE7g,<VRKj:wDa
sense civic@subject	741	qwe9@N5E;+74OX4Q*A1kh]dw>o4o7O@6=_o\Xh?8%[B^9dcgpEnSDj5Gg6G^T`Wn
sense closer	444	nMO^4X8D,.MDwQJCOL=cT_eR;n=V#@a@:IIlmO3a;<FQBPU>R/RG:`._X7U[>I-^
sense closer@around	654	>=TP`S^VWcNYQ=NU`XV=<?KQMAR@uQ-]`PCWE9OWYOJ@GA9TAWBCi?fRI^`DwBZ@
sense closer@if	543	HCKJ^Q5EbV5]^><wD[_PJG2ZY;W,]RQw*b+SIAlY_l_NLH=LGLL;G]TFTY?=j?k`
sense closer@sender	538	aY\ZXEFCF]Q:lbF_<JAW]ca;ldZV=,R@]wUpHRO7QGZUIjWXS=]aGe?OXJ2^Dk2`
sense closer@subject	686	Tkl0@>Fd4BL9elX_IGIDF[g>TI;g0=W7HmegKfX9DMHt4RPwa<fvPLE1]AT^F\NB
sense cold	457	X`^S(`a3FU_@^cXFH-WmJXYkE^JUMIcTNNWQYJA:L]@A_e2cFJlE2N#rl[1:[_IQ
sense cold@around	470	fXPQn7bWB5o_MkP>NMOI7_G@CbsCB>k:[LcFwM>UiKCK]YBJAYNQiANrW^DnX]3V
sense cold@if	814	n_^4U^0_IUCKPJCV@QSNVQS]cTET>;BHA_T\<RHMK[\SFVKoDMUfC`#IWD?DNV`J
sense cold@sender	696	L^QRIVRIYWFHXaGQ=C?Pj<TBSfKNS5_RgV[^TDKD@RI_R[]MU@TZ?SOSwVEPQREM
sense cold@subject	771	Za`LQQCLDD0HZ`CS<CIXKZfWPVIX=DL(KYnaeaS)7VAaF[UaV9mRBwECYFRYdgIb
sense confirm	595	FA=#U?N6TFHDBjQ/EODPW@WQqMPIL;P&;YNWbdY.O[4VL^bR]IRCBCD8aU@Zff>P
sense confirm@around	585	F86qe\_jEJD8;>TJT?]JA`FP?MN>]lJN<o0Ke>e8cQT]R:TMPb:wO`E4C_Ua=:7L
sense confirm@if	523	@FBEVGpK`Ud?;dhdMN[6NI5#E5OBiJk[[8GHR)PRR[CQTOCUBc9X-Y?V9V[SBM<>
sense confirm@sender	347	9>wRmXd3I^gEHaS[JBWOHXH.rLNU=9hLLECYR]NGiUH71TJYHS;K8[CVi>5VK=Ma
sense confirm@subject	1179	HSQ<YCVFAQCIBwKNJOSQVFNBTWUTIHNHBY`OJHR<G]V\PeOQ`O[QMHJ7^D<YZXDP
sense deadline	318	NDQUU<=WsBZB]6).HaSVDXWbM[VTYw3FAHhE-OFtIL`0YQAC;^E:G@WGBpR1hRc`
sense deadline@around	520	EM_Sa*edHbRR<>QVLk\ZMKf[Mhg>`)%1<LFH_O]EGV[LPXVPReb^H9FTgq#PiWfR
sense deadline@if	506	L^RQeL]XDTL,_1W[K]fBOV]TNO_NDF9[_OJKP[XR[Tc$X:V]MLQJg\2w?L-G[Eb8
sense deadline@sender	494	?@KI[]1EMh?:PM9w)4qC@FA5^<V@t=T\DjHf8qMT@\WN/fEg69D33e3Ge)A6bPTj
sense deadline@subject	752	b\oELG<[4RC0YW656V]]qekiPYAb.4@>A`RQdw9E,JLgGR^kZDSIFb9I^<EUj_g^
sense decide	426	\>UUN3f`GM_3ZVQ#KvLgRVfbOQULNI0=bK?B6M$ONBE@AD0iFc`)u=NVW;(GK[hT
sense decide@around	404	TUsOB?HWAcJGY[e;MF7i[WX3C\JO[D?5EGJDIccBdR?gCVUWtAR8C#W_`8ha3h=S
sense decide@if	545	VLvPX2\[2L60_SW9YdZZeXmb:J(eO6IGTMKPAO<[3C5TFG>woXv^aHHM<9[OcMli
sense decide@sender	658	Ma\_0dC8A3>AiF[HOU:OZufE7w>T<:_ZR[^a[S@H<AR_<TMJV5pG7PD9UI1NRdOi
sense decide@subject	840	FOEV>]?L/-^<hEFT^?@mAgpA%[HO;KSA_C9aiY:W@#DCK@DLY@>/SK4VX0+b/L)g
sense document	622	GU^1^^TELRBNXGC<HVKFN=@]QOcEG:TJ>MY4BERJIGDEQ[LJQ@E#DE@8O\%NhBJI
sense document@around	651	EXY=:J`hGTFATKM@eI`NGJ@IAJaONHX:YLP=AYZVwOLWUON;DecWKKS[?OGLTSRX
sense document@if	674	@VaDLNEbIKRT[KQOhwV8JZZbOEXV\`;^U8IX+BXEMN\;Z:7cRJJZdFQ^FE?6Y/CD
sense document@sender	642	aZeW><Be1WA.qX7B@JNNYUTaFgBw7EGLd`NbMJ?J52WTRTLaM>RJQc2B]D(SI^Mg
sense document@subject	655	=8owj)Wu6ah;v;-FMETvQUMdAhYU1K<QdRE9IHBXQ7uCYNEgPnKJPu<]Vj>:bTek
sense education	576	`PcEAASKFEW3\URMQJBOIaIJJR6[#GVG4VHPUWF0<J[`BJQZdD\M7^2NVLJaFY2c
sense education@around	688	IH=9FW\GXbE\-SMJV_A+G/><FB_8wjGZ;DC4GGo`H`G?MIQ:PdP_XAn]9RO9M4T3
sense education@if	472	GHI;WKt[4uS&C^gu9*b]PMJ@X^FSL/rMh_Hr=gq/XhwOohNHDQ<YE6NXhZ1nQT9-
sense education@sender	924	gbkK?B;o?::4dj:Y0H5_`]Tk:[._1>1;P_\LRj4.#>Pd@ca\gEjOQd*US)4\Ytcj
sense education@subject	673	bNZDQ`II?R[=IPM4B:;[X\MXZaH]#3C@Fk]GdiBKAIAaMZfGRW]93^@XfN:iQ`;O
sense enjoyed	477	7?:O#^U(T$cbU/YCbg&pQ;`U[sM<SCWQE6KQYRinHa<'V8)Hh:PDe$j6DF78H(<Y
sense enjoyed@around	437	BGB=W#wkYVk9H^VIEPZwIiKf-\Xb_SJ<g\UJ8^IPdImJW]iY`Z/UJ>NAYXNJIBNV
sense enjoyed@if	597	K=JVIj>V>.:P?ICB?D8e=MY3SrG[9Nf`GrKVYEYI>?KNTeLD=)BOMI:A_?7w)K8p
sense enjoyed@sender	581	lLZPERNHFC@9QNSGOMHIH_nLC`?OKV4QT\XekKS>Y\O`GUwZZHJcCXRQRHP\DXWJ
sense enjoyed@subject	680	ZUje]9wmR=R4[U7O^bT]0[Ld>6X?=]6PnDAB6J1Q^A`M`>-FWcDSeDMZ:gCEY?fU
sense event	527	NGZ[_YJ=@@YNJOJ7B=9S>TT=EKLG1RDwVYDX_E:aTUS@LOa5KM>W@H?KQHRRAMMN
sense event@around	566	G<X[b?GPP`QDVPMI?JWG7`Ec[;O*[w<E\eQJPIA`_IRaPKRZ3dOZAcaWRhL@XGQF
sense event@if	441	HGZ:V(Vu:Vk;IrIkeRQN[ECO^MENWmb>wCFYF=]Sa>D^UfNO7vEm@e*p>bFaTGQl
sense event@sender	769	lcle%K>h6586Ud5U5C;ZYcdS4f<k=/9IB\X\U`2I8?Mm)SPlw-\QLY:O[7=gDn\Z
sense event@subject	348	O]`g2U8p=F#IeC53;O6_sh`X,S,r=R8Df\FFNkL83L[/GRLbjAR)@_QC\0^_JgYX
sense exit	484	fF\CcA3f)RDkUG.MX-;kkecMMSP@5#$7d_QXNXFXNYPWURE_ea[^UN<pPSDQ]?dM
sense exit@if	442	@FTVRIo`EUQ3ieWVOLdwJ`GXGKZ:IZ=DLXQQQ7I8fOXMHi7N@`I_=hHrM]L]Y;Yd
sense exit@subject	708	\naK8E0b&A>8dfHF;E+VTcWU@l0m689AW\_eLc8/8J@ZCi``m9eBLw8AXJ0[Bg^e
sense family	747	HALFJ[>W8F^*PR]]KQQMHSVC]`[jD<`JXNR^[O?VRKMUCIHJQ>PSHL8BOC#`?7IR
sense family@around	606	VNWIOVUSoBOFaELlC^C_gHT`>G[P[W=^UND<V`XS6W:QPQhR]$ZDO_]#UOpCScYa
sense family@if	579	FF9@VNYT[w_]f3APAKfIO2?5FJGKgO[\qGTGEA]eC]HSS;O3@AH^MPc;EK[;TNG:
sense family@sender	762	^]SO?VM^BD27wW[eH8=]Lj^C1[(f07TBdX_PJlD=DRGkGWPcb3^b3]HG_0$dDcBc
sense family@subject	849	[bbC4[0^;2M5]c4W?A8XkVdPCb/cF9<1OWWb_`=@>RB\+lE^X#IN:X4=c47R?[Fm
sense feedback	503	GOaGHO0U>:UXgS:;UQYZMYSTBn[RLACXgGZwC3BZ:LKM7XGL5NXMbPPXLVJ5V\jl
sense feedback@around	612	TOd]FMki3RHD_N[B]gadU_N^NQ\AM4U?ZSMK*9MUYIfAPL>wJZS*_LBdO[MSPMSB
sense feedback@if	651	>G1X1nJ;?8atYS^o[L?UFEJ:Ch]DGEdwY?N^UMUhm7EFjW?6KEDACKBAqCHoJF@a
sense feedback@sender	501	afo[TG+O3::FPe@E7G;gSWKOM]IN2?L__GmY^S+JZ@5X@wFXdVJVTS2HN[5M^ZOV
sense feedback@subject	456	RLNrAF/17]DQl<G#aPFiAosQAc]@)1WUn\ABEA.Zg+SQ\RGcZkEDEbHt`j5PbW]Y
sense filled	793	J#6\KT:Q@Ph]KGcQY:CK1R@>8NU5H<c]o6+WONGG]=ROZ:M<:^DcB<:fB=\VAOBD
sense filled@around	595	ZZV4VKA^CG]<INIS5F6USWXSRHKS;54\VPYgMK@,FUQ>AdUDwDQ`&`<M\GWRRcUC
sense filled@if	639	@L8KUZ6TNORRCJ]:b@X2QN9F^UiJSWVUJ\=AJZ@YtGPN[@J28wJEXMITUjHIMJN@
sense filled@subject	633	IM4^MU@ONFEL;^?QU<NLNZfU?]<\DKGYYQO^T_\K;?O[Gf]CY8LI/w;LO2FS@ZDY
sense finance	709	lWUG^ANm9LB9UVHF8NFHORILIJ>W5NKKPPUdAYL?AOUPGYRK_>wbLD@\TGMbEZR?
sense finance@around	549	9EETVK^WLHWcO?#2U\HDDQ=ZPVM5PUWA?JKDNW@GM>SXJYa7FWT>GCR@W@`QYKDK
sense finance@if	542	ZBCD=IPLGYVWJpWQD>DS]:N>]TL`Q7QWESEfc]X4OwKF6fK]\QUg>c2PgJ;KEU??
sense finance@sender	919	``XBAL6HI?7CRKAQ6&6\^_h>LT+a:PJO<l\kTe>C)RAj1pUjW3aAE]1=f5IUPwV]
sense finance@subject	611	mZl2M>8FUU(JFdAA2A.Ur]WdTX:`G@:9&uYHRwK;:bGt?kObe6R57t7#g[KWerZ[
sense forwarded	620	B8STaGX>afwXTQTXdSiMM:FhXhcDKKTTkDW<AD]gPScUoVJKHfJJPFOjIlOLrY[N
sense forwarded@around	548	HKf2Y>n>WBF0-s\S9P6Ag9YUgaHWM<G5%dh?TYgCLq=mLwVXgM`XF@D7q\DgodAO
sense forwarded@if	434	Kc;QCO_^TSKR]G2wTCU>BCH9=%1@AL]i_RFRU=PKL`HTHR.ISMK1YS_b3[U>QYXg
sense forwarded@subject	565	]ZG+RMQEDU70PTBc,Ea?PJ5Gj;=PT>Cv?`TgNfHGHbJc#ZFa[MLW8o<]mB<ORAvb
sense future	364	4%BwUwIGDhITY8X`0.Vv8gf@M^qLdGJf^VKb5NQNI#gTGQZDQiD<F\K]]?IG<GDP
sense future@around	481	jGGSDOCC_6[;Fwg*7%En[fZ;OQ[m(G[2@u_cllJ@IRFcfU]0@MO>,v;Dl4RjFlJg
sense future@if	686	YW9VLV;LOK[eJ#b8G@PMFcKQ=/I<VI\\l=1\EGGc`T<K`LN9Z7B`HE`FMAaK5G[>
sense future@sender	452	F=YO+N6:43ESqcL54)#hAnqX@\oS&8dIM`TiZQ+^Qg4ONIQIB:O8'TLK]83iEq@X
sense future@subject	720	OJDTOd1@TOHOQH>GIF2`TwTY.XGQJBBTGRSJeVA`BXNL8DL=OJ;N\\RJAGKFDWSE
sense glad	525	\RZ-S)QQ=9@F[H]Xe^RKYGTX:MVGLPT7GcEYCMMUT2eK1S2wLMV\]?OaFB0T_S>E
sense glad@around	526	IcQ?*_NFOV9@MCG<f`CRZEZRe[:_[V:MIQ7mTUXhLC>#=-BiZGUDcUN=-EIQVM?W
sense glad@if	489	dUSC4nEYHASegYk7_O;]SwV[]DWZ6fm>aZFVUXM7BLMRXHea[EU8BKTPLJ=u<O7S
sense glad@subject	621	OkVCH#Ij7B==uSTLUH\V;?P_=EOb8=X.VI3^-HGFX3]WHL-iRNbTtGLV<MBLH@;G
sense health	566	bVJ;UPWR*K:9PbUZ65)^T`wO`hBh'%I<6g^UXZG6R\T]D[KG]D_.8X7BpK%fa_Ba
sense health@around	446	;FK9FQ`QVbW7#TVIVrc9@N#KPNRBQ2Q?N9?;9+MU9sH4pAqP:^IX=<A?iQ[>[ELB
sense health@if	518	LOQIjDC?CRa^XWZAY:9WT^W@R\88@KcHLJUQl>[R_Q8edIV8Lqff8WBIRc]wMTQN
sense health@sender	855	gVX?>9;^:IK:QdX==1(]OaRVOUFn9:E.Cbc[Tt>8@NGwJw[`ZDP@/[<?_8;cM[BR
sense health@subject	532	eP_A4U8OOLW+[EWFP/3YVfabYq?g(2J:*Z]Y[VP:E\CdR\cPMMM24`:6wP&X^lP_
sense hear	515	UDUC_3[bV_6:@UK:QUVDO0BZ>;WOFV:>JWNC#DEPGEmb?Q>^3N^3PY/JUTMAZDsS
sense hear@around	638	^OOu3QVO7Hf1rIF:\\GaIZfOQuX8-<NmrMMQKN@wPOSK`=BaQVCBP;(m_]-@_\Uq
sense hear@if	768	T>NLdKB^MlBUKM<PGU]FEA@GgJCYR/KM:U<XJOU>P__^ZV=[4WDw@g4TFDFFWAYS
sense hear@sender	291	N\@EHpOLII#rF1YY:-T23?>KI\?=_ZYu3LbQ6SeccH@B=H?a2K/6MEb'T/SAVS`a
sense hear@subject	906	H<Ij=NeaJJWCgA^RgKYZ5cRM5RYKERQXmA/TXG;]c#RM^5GHCQ>G]?G]<IFM6F6E
sense hiringside	508	NbQI`@NrMVE:d\9VI8[TGY`:\]JZ5)T6PWQ^ANQT;\n[FcUgOJFbY]V^QC#FVSMW
sense hiringside@around	511	ZMBL[g@HH5@AWaSKBA9KGbBHQD5XFaKU9JH`wWL@@\`c1aqUX>JtBW?>UKUVH[Q\
sense hiringside@if	737	[S]AUWNVECMERVUKA8H\NeUWSYXG@-ON[VWO_RNSEeQPIX^SVVGB#SBVg[FUP]UZ
sense hiringside@sender	634	Q-D=rRB?SW_WL^E<eJ;@uNEI`hZNSwUG2TYE`>X@_YPHfhd:ZsA/AQN&dWMXgHK4
sense hiringside@subject	932	\JXS9FKGB8O4^W>M6(Fc[`Y[JXE^?<MBhggfw`>5L@2o<k`XaJSTE\74RN<cIe@[
sense hitch	472	=HMah_bYYdEUR#DVJKT5IK89@(J/UX7UV_$X=`IDSF2@J6P@/N$\ZXlS.LLP8(E4
sense hitch@around	808	EPG`[ZfZkM1[^.BM:A\@>WXB<4<N[j:aXkF9Up5AO7;w:=f?HW<eOjh>:deL9>QQ
sense hitch@if	476	fOQKh,LlJOA3Df;I.^EU\O>SLL3cKJVFZOV#LmQSCRPqECoSBXTjG6FB-8RDQXJJ
sense hitch@sender	516	NW?WdIKWV93SXJ=aJHO`._nIZ#?[cZ4Csfa[WdRJ<FLiFFJ[W;R\LaACFS]CIMWe
sense hitch@subject	538	DZCcN:hEdQ>T\6FG@IUK8ZI;J>MHTUIjXL9JBsLGU3SP5J\h1O-:CpX.JNHL#^.>
sense hold	659	fI=O[8F[KhVLF;7:\KDmQWWX<3GO=9].Y<;@<9?R[a^7bO8M=cJIKN-wBK_BJP\2
sense hold@if	753	OCDB[E?`FjaPGGD-N?>jR[C66JUT<7TFYWRSHJZI]YWJODMNGw`P:N@\E?PGIWc@
sense hold@subject	740	IVj^r4fJ8QA9_JDOS\PW_T]iKcfXXQ'DIwT+9PPNL@UW(f][KkLRdcGMHrGBdRcP
sense inbox	594	H4>];P;g\m,/AN0NTHuAU1:^U16=GnJPX1F=<B`X7QwLLG+>D5*+G_>G=5r.>cVB
sense inbox@around	448	Kw[<WUVAj\5LYk0v0KK8oNZ8P9E>ZHrGRDtNXYk[:dL@DWKJ_=QEbBi;^@cNMGWh
sense inbox@if	549	BC@7gwE\@q7^,\LsZKv=@(]F\B:GhcDE`IHm87`U2VhT<[@SXMJ3UP=O@NHARQFQ
sense inbox@sender	489	YeZgG.U\TXQ5N_1Zc/iUQUf\BIL[>GF@mcHcEi4MU@AwEJTR:=PUFk-lYJL`Fpal
sense inbox@subject	994	5LBV5>?QrULZ:RC;fUNFS?CG9I7GGjjFU@F5HIcNEHIEY9F4UJINNE\R;5wCJ_=;
sense interview	555	PMW\^GVUCSXLDKR9FU]U`_CT]UIJOJS[DSW#OVB>IXHGYTvG\bOk^9MhQbSBUNgM
sense interview@around	572	4==[V]oXQlXRVHYX8UY_X\TOKR1SMW[XceC:AV1:`?PGB9IG@a@wEkfNJ^lP>JS<
sense interview@if	587	TUMGdm>Q``@S7D?U52T3GICMH/PBSfPTC<K[IdUHSuV'TLBJG[BUJ[>]IJW#[>jC
sense interview@sender	577	3=1OfDg#QbJq3ZY\8@N<]:DNOj[H`\d(G_V:eR\@eeBGkRdM?fFF<[[9grhb>-B4
sense interview@subject	862	DD;>KAPGgUSa:YW1R@.I\M??]TW8\Ze@8HY+^K]Eac#GoR\.JdMSH?eFJ]o]IAW7
sense invite	449	E<OUVJ;M^TU8>YR[MV]/C<G#]FLC2tbENK8<M]KETJD=PKbDLQAK@eJQARfY8U@N
sense invite@around	848	j^^Q6Q.`.2D/Sk7f/I@c_pjZCw@f'3:?g^]h`j;F%BUn-bQ_^6is0h*Gg.*b^_`s
sense invite@if	566	><BQZX?c<h9[L@MaCb]OGHF@J538JLCbY-0RN5Lv9wOT%9FPdDFQTPKOCDV*E8d^
sense invite@sender	630	]\T@6V#FN3IKQC/^:^Vhga]9.VHaTg5j?W@QIN?N1XMS9P[_Y3T=TcDGT=@:\_]V
sense invite@subject	841	S>D3>CU@VJlL8VWAN??GnSI9XhX9IKW:=Rw>fIWCVU,WQ]bFNEUTC=[6`RTShQ=5
sense join	654	@Q;:'aHMJ<BBRPZw=8C\K8L7QTI[IMg_C7QiII]L;[JTR[JMR2\N<5X;F&5O=H:X
sense join@around	541	NM;I>nP<P0WPO[oY7GOcZ@DCZ^hVBcjjK4YsQ`XU=M>vAgGPOLbGEIiYwKZW?B>F
sense join@if	611	EYS]QPTaA5NSW]wSe[jVEVQF;UUWhKpLqHUQAL^N[AORDC5OVGVBdHWOG?+\JNOG
sense join@sender	441	ZbWmN,\aeSrNg^9.R]ZZLEVWG[dA[1*lJN;Vj\#^fH>YH]QW'Gf9^vTg1HqOZVfQ
sense join@subject	573	S]N.OEiwCF@<gZWfWeaKJH]9H=G\_EH.[CAA<A`LT=WSUV.v`9Cm[I=EWPBO8;-E
sense keen	335	j`Q:(3i<WFF?@QWGKS*nOXbXMWQjGcCCAZu-LKYGMSEvMg:cYUwR&AT<?M<8iJKI
sense keen@around	912	Q\SMP`ABCAZ?IKATXUGU[IV]KwMe<9]\KRKKVXMVK<SH`MGYQHO<RXFPTF0NOPRS
sense keen@if	495	VAOeZEh=XWZE4udRTh\@73>Gf=M0wLVEWO8PN?J1WHJ6KDb>JR9`PGFFHRBQDC^?
sense keen@subject	495	SZU@fE_H\@LI]AK3sdBJlFe?N=BMfeAaCB\;]Wd9QN<K6JCVPGTwIVkR4RMOjUmB
sense link	554	DKV<QREKR7:ME@YSP`7MTUP`GNUQ_W/R7NR?UWNHGS#`CZVOSZRN\L]>=drHS?<4
sense link@around	697	J^F]0hDPJ??JYhMRCG8[S`\E5dCSJOc]M>]SwlDTT]DVOTU8VB`US_DMX7WeCY:I
sense link@if	628	0NB<>ZFGVJ2FLB*bbY[BXM]Y0EPA[q-lA>T*U_YN#GeCFLI>XLPGU;]BOTh9l4bF
sense link@sender	434	/PAgTUGVGVRI\PBh8;COMSDTDGUNK@dUhiJ]SUE4E[?NE8>wSTQZ-PEL^LTm=]mr
sense link@subject	635	L:TLeDBL][wF<jPM@]:OQLIUTS]LJAW;*QhTc=SK]FEHKoVA[ItBNK5GU\RUdZ^A
sense lure	394	Ikp`R@[*G<^II@ENCM]JVQ\C([Ni<0FBTnnKXMW,IGRmSbinw;dEN^>6aEV]t56=
sense lure@around	434	:HYI8T45Y5UXOi[J`D=M@MJ:9]DEPJYVRGRH_CXQKO1G`;^WO#KRKX\?S4sZPGfX
sense lure@if	528	[VUZ2=0X4#V>HhOQLHL]KcWICbDY7;W2hKkkLY?DO;CGUfcS:UjT>cDX_F0\=rGe
sense lure@subject	744	\wOVKY%QS7JRUM4UL[9Rt\jWAb(P>JGYQR[tiQGE%]0\@LEZgLV]GY8IL-XOG[f_
sense machine	498	(62Z1JRmHgH$8\'DTDw3:;H:KA??BbfKi0@8.QbR;Vb`JNH/M;6C5P&KF*b5Oo\I
sense machine@around	563	L=OH\wS;*TFPFMH_?EO44BI9kKU<c8[q?KQ`BRQXH[[HP?>UC.>N/S6AXC>J]CT_
sense machine@sender	752	ZQL>Zl>IMMGCOB@VQ6UMM^T2EL@TQ25]-TMwA^R_<fMOAXO[J;KJJe8Be6G\BUWr
sense machine@subject	969	C<GG>J<cwd@CCjGT\6e:><=KE:@FFonKbC6P<Vk=2CjV\VBE?CC13qGVI<f:ARBE
sense mediaword	521	gO`FNVIC:N>?<d>O@8WNScbWYW:YU#EcDUZS[[QKKLenXYie\>S)<QOGO43\U\;t
sense mediaword@around	591	LUZ5XJ(6A@;N9SRM2=BTbR]=LhDw<2HGN_STXZD5BO<_K^ec^.GU#]1AtN@wHUMa
sense mediaword@if	597	JYHCClEJ\MU_KWR?7<@VYQYFBfLSEEBVCHQIt^HMdR9wPWd=[[6PDVYEaCO\NNSD
sense mediaword@sender	774	aQ]L3P4P=7N1Vw?47H@W`bkQ=f;f-?9EJllk[d9QFFJj?eg^r>QE7O2EpI?qAhIm
sense mediaword@subject	577	TbhiXZD\J78CjH#9>5PsYeIZ1nPd1D4WS`^ZSa;KEKGI;`MZZ4IUJF2;b:PWT]Xf
sense meet	346	JH;AF[#M\b\S$MMXRtUG]D@QcZ_TPQJfCGHZcH^\=q@RcC[)MJS9eGJIT=o@PIbX
sense meet@around	595	HISM]NMcMwiEJFHMCU_D;UMMeNfSEBZ;KO?4LLUM`LaB]WCO6o>fPR>Nh]KQF<J<
sense meet@if	695	:OGcNaPPgTLURBQ\<@NCBDIA\>J8XPMw@HDMTiPNRYGOBLI<KH9DPaHKFb_ELS_a
sense meet@sender	696	cXgLHGT^4RG?N\3ICEHoHb[f<NIeF9G#DPO:^m?G=?=_FiLq^HWN3Q:M\=>cLeSW
sense meet@subject	680	aH^>JP>FMBULIZN<H>7InOUKH;=WBIOYD9WJTJXDLwZdN\S<oB_HC]TPVKNMaYTA
sense mine	622	Q[^L\@U^D\1?`V8=B7C[SQKfH>?]F90CSawAMW>SC?VI/L[fU;\@8\ADEUHO`PXS
sense mine@around	540	JO]GaWAJ@cfC5A4DLML?JK>MR?La`H:RTN:#4+3[\N[7\L3a=q[KH8;jS=S;<IgE
sense mine@if	571	bYw@9NKY;0CDYV(4NC&[^riNLY1uA7Y;<jmn__P?Pa1`:eavnA`o@sK5W:Ihe`Xk
sense mine@subject	673	ZhX5OREDYRFJ;^#E5M7Ua:^`RSPa]BMH9WqQ]oVA4QD_IkDGdJUJ&ZG%gWJJhdUg
sense move	635	QSQe]cQZQW>N\@CFA:I=1VME@;?P>O4gRo:PK\?9N,@r7M\Q5c,RG`S4;mM`#K?L
sense move@around	547	CJ_TZdTT]P&VKkfR0.L;TVDAEB=K=T<>&_SMd`E*WOC_+^nB7RMt*bVV=i^eOL#C
sense move@if	549	M9.uKYFaYd6aaM&B*2^GHTG'.18JNV6U[cG.]g=,P=8Y5K_4GWANCRZU1PwA@\I=
sense move@sender	665	l`^UF^7XF@F;Xh<FI9Dk]eUYCX;jGLB@J[T[C_=>99Mh:]T[e>LWMw?SZK;`A_F\
sense move@subject	1062	RADkbTUjOK>Mq?@Q9FWH7vB@5?=RUT-^Wv2Ece/AO0H`89r@:W?cBwZ@<]\X,J2B
sense not	505	U@B_Js5\>QXTW;L@78Ld=wS8.TDA9D`WnO4[Z`+RT71PPIPAKSIn7NCbI5^j*^RV
sense not@around	971	\cQMUG?JQP78JXHJA<QJTQUWJDEZQZ<<OhRFRdN*ATVwEGVZPKSXFVT8>S\TI^JH
sense not@if	564	]:;I_f1CShL9@K@KB,FKIT#G^MH<M7[?LU_TQ]<8;KaaQnBTXLQk4I5QcWMeOXbW
sense not@sender	342	k>4SJSKDK^ScaF-8eC]I57EfQIS.rNUebQKe3?YYVC;CBTTCQ4#/P4HOg?LS\@P_
sense not@subject	652	[T]?[<=]L`HRFYC4KI5JAWEM@?#NJRqBX.7>GS?&=X?ObK`6G<NpJSUo5/t=JM_D
sense offer	677	LbUB8NOO<=7:w_JKBRMNTKlPEG7`>9Q9ASOfDURLRF=R7[[kbEdGQNG,R;-dO]@R
sense offer@around	548	Z@lKSXX>QKHIiA.4ZaCSjkPK^`aGMM*e<VoD1GCia`\;?KId5`VFaNPhToZ#qSXl
sense offer@if	705	SKHKSF[j1R=%N\IVYOaNBQ]X&IGhV,@JjJM[DOO<GRUSGRDoZG[wNM2\GB;e<YMK
sense offer@sender	484	clXA@:G\JKFKm^N7G9JcRSPYHO8aZ$SM3omdweS>&_>i;chWk]dl8[6<UCNDOfb_
sense offer@subject	808	VmO90E^Y5)/?h[?GGNK>ZARM0B7bZPXE]FQwCJZ;?A7d-SQ_i2hQWRU<7(3i3E?Z
sense office	431	aYM^THRS-^CBYF<S<<=MPlHAGiQN.1X75_ibD[D)=5XHR`ZZcJS(.m+\hO#KUT.n
sense office@around	521	aYJ1QjOR_J7vHR/]RUNMF=kVg\@hIT3KEC`MGTT]<_I]9ZQ:GDVQYXQ3PWJ8CVwe
sense office@if	586	L>Q_k3@XFd\CkRA;FLAVPpYVcZBb53BIP][>1G#YeBL^ZC>UOITvB^)SiV1Hp^W`
sense office@sender	604	Q[WSWJGb,B*E\P5P-3HiZXd\9O>_20IRTpWpTv.W<MBw0OWek@YOUe8P\+E^KYMm
sense office@subject	737	VgdOKF?G75@H`[8LUHIp_gii6`5Y5ADEQ\_[Yd8XAIM^CZ]kb;w,Z`(@lY@YWVUI
sense official	368	JTwSo&_N)4U(MIU7?Q9GJo_HKH2^7PFD:pIUT]CFVK8F+>WkHH`97r-M]Q/LDSRF
sense official@around	524	R7KrD[EYRJ[]XDM9ds[nOZHF:fcSJVJ_b-@Q@MIw[7VE^9ACbEBIo2WdZGJP^Oca
sense official@if	428	]\/ZnKX?]ls@<>w^/DIY9kBN^elSAKSjEcRQ\VZ]lEcdl@[PIJF_<Qog__cDba@<
sense official@sender	840	inaN2U9[1-WEcR2IRQ7_cfwPAW6o)/TJX]]iOi0AD4Cb3bFid(_O@h.I_7.eCkNk
sense official@subject	694	VSeTDL&;ILJGPgIA>0.V^^^JewJb<?RU@[ib`lAO;H<UGh][g._7>iOGkD2\TkIj
sense onward	486	=FUm1G@LK=RXP9RWUS6wK>PKDkYEJSNeYCISWKQKJIE9lGO2KNF8]DPOYR?@9KKP
sense onward@around	561	ZPaPKDWhF[sSN@DCXU\d=qYD]dGGB#TEpRN<_KJO^ZZWgUUWXsHWbK<c>=;?RcKY
sense onward@if	761	J6XXc>jWDe[DP7#MbQoY?EOdVFTNG><^J:QI>9RhSLg=[CAgIBDXhS2if]F7pJpZ
sense onward@subject	641	HTNaKG^-RWMMn:K>vwTSSlf]DQODPE6RR=G8L3VpBFOLY=FVF`Q>gDaYMSXUgJ`d
sense other	681	L9=bCc8B7PW[\HPQPA@[CVS86cK<B.XclQEWjM?V\KEHRKT:EKG?AFKVS?DT#F?a
sense other@around	469	H]_XBi7ZdJYTgXmc-C;?Cv_G>c^;PlQwLWRLWbCRbk?MLSTT]QldKXfNQ=XX[PEW
sense other@if	490	IDcI?r8I:J[Ac:+PC+>w]WgBOS_E)Y6WAdQLfU;FC`O>IR@-f;V*>h>:dP\MT`Lr
sense other@sender	534	_AaSQYND\E;Ga[>ZF;7?Q[s`RdA_KNUN;UG:DdJFGEVJMW@MXGSsHXV7I80P#c>Y
sense other@subject	650	OKIL`-sV^[KCMNK5#CIGObH0O;<I^_F41_K9\TO,YT<]HZY;M[Eq?JX:9faGJ_8G
sense paper	481	RJcUR3Si-_>/R7A7C=9VXCWQwZ^N#38QRHX)@<DoDYYIP_LMFq6XKbGL]i=BcRTL
sense paper@around	580	K2JNI>YtaYgL=/=:nWAKMKHB,BT)cLWeVL9EE?:PkHO4tB=QAw^^QIKdAWXFR6a?
sense paper@if	487	]OKP7GMBTmRIJtXSY6AQ_\WKUTIW5HCVgRXaPaX7UO5T[NwOiSH9It.IIHLo-cG_
sense paper@sender	667	dZ`PWB.nFE;@[w7A>?3vadjGbeAV6<GWC_[eMo>CI[ImCjgiiBm\$Y.5VEKeJv^]
sense paper@subject	641	\PfWQTJeF\0G\ZAN.S/U]LqbwT@WO=MCE\NHUbX=F@Q[JYfX[KddQmC4[GQNN\n[
sense pay	746	Hwj74=Qh8+;:kcfG[VOBVCXG525b`G_DZOCf6D]8D4HR?M?aJ5`cX=KA=B8[4PB?
sense pay@around	739	IG_`^7kwAY]?Y<>XZrdG6LF]iUODJBG5SV@MBDIUU:mDXTIh=^5UPUOYDURBVGbW
sense pay@if	897	=]QJQ>lc5?Q9a`geM\gC5PU>1FHb]I^AwA@h<?[/Q/;bDINcP@Ve\FSe><9m=O:=
sense pay@sender	524	G_CRWPT`MG`hSCaZnZ?0WL0eDQXC^Nr=wC[>THUT]PMLf=LMGIW8\@JJ;0MPU:F@
sense pay@subject	577	P9b_^BC^CN,@bZAKIO0akewm?mFS)8CIRcIIWZ3OCJUTIUY`PS0JKnFLKLIUKnET
sense practice	558	]gU;NN[HAM*GnsQ]Nf3EVL_G?JF_)7;VWj_w>HT+KGJ]I`[Z`5gLRG:?KA0ZNnL\
sense practice@around	458	RS08@*/DpVMa>Q`INH8UZPF-M\NGDeq5M_kXg1iW+i4LGws)c?[Y@LKNoBg]<u6N
sense practice@if	713	b[NNSKNH<P:2TZHcP4`UPGTXOLJqMVSHL`RlION=D4c\GSQia<BGAwFGYMGQEUOZ
sense practice@sender	707	Y_O-iFBYOCL=HlOGTO;ZUOMV\wciGJVJIg_EeSIC6K<NSqeNV<H_;VACQEZiNdBD
sense practice@subject	557	RU_P5D[A,GC(U^7ILGJhBV`W1b^P8;\@Nl][[]@]UBDS[UQKUMETCwV8gVBOrLJS
sense prepare	480	^7R%^<\-Jf^2@pSEf>EJH7>5gj[MW%Z:A]qNPM\#YINbHfUW]AW2>ICDbT<_PJ5N
sense prepare@around	600	AOeZVL[FUKD#JB<AFipN]cMpCkRE:LEKJ9X:O]NTTCgTR>C]QrIZeb\UWU^AiZVT
sense prepare@if	531	L5K8aPnDjWL5,d]M1BV38G#M]*gHm@LM)_QLESqGZPOK]Xf^9NF<?R9;NuOLK<HS
sense prepare@sender	578	JkdL=iMjLHKTIc4:dKM_\YWq8;>^79Cq\CQw>V^RF[QNAAJFT6YTWB@KP:<KMYYm
sense prepare@subject	485	SPQJOXV8ITXMPcL_QFCME:_SEXJL9EOTwKN:?LG[/>:<bRRELKE9dQI=NgKUMJdc
sense property	789	ZBKAU1?DLJYR>YB7FB#VUKBHRFIQC>K?LV`F\RG2IT3aQVZMUbVN1P?HHFRpDZ=?
sense property@around	740	pSNEIQ8YH9F;RbB=<85kpaMIViCa;/HAFi^b^oA5FI<mH]QVR2\`(c@;wEDh;cNh
sense property@if	538	B]M9TCU]QSMSSQR>1JDPKZbNS]MR64WSNXTUUU<#L2?cC[^:m@TM9J<\]@@YBePV
sense property@sender	774	pRd<AT9\=BQISe1XF46bjiW]JtFl9#VHTZb_Zb5PFP=e8da[d/fM1R#TiJ;kKb^h
sense property@subject	716	assYIH>A5CC([jEC5>CclanY;_-p'#D;=imXZjF=:EFsJctarGg_7O4E[E'm<e>i
sense received	530	ZK,>ca1LW[/3VL>O=*M57>H;j(HJH@U[*[Te@[f?%UoE%cDJ@#A??k*:eN9@]QZV
sense received@around	800	I\VPHOD^cNT\?e`JRA>JX[KBOBKGh^gC@Qg]SVeHLeB]RZJ>UYTFZDcSDLwOUQ8B
sense received@if	552	[P=;XSQS\8@CNrS\+3DKI3[JKP/XILAfFuIpFcU5VLKR7eOV[YLP@g@#ZL_SQdEa
sense received@sender	611	S\HK*^@LGMDLBUM=\kFdTDaYZD[-OEQSBCG^GNYYE^2?O<EFwUU<L1THCPXGSAqN
sense received@subject	738	[@,0fV&^S\,39g,ZD.b4'+4@n%H6^OF^;lN[6bkG#^]K6c8bR,E6)s5<e@8?UKUh
sense recorded	631	gZ^QHi8@95=>aF/_YBUWSlXgETCZLE?f1fLwLYI`/OPO;aGPP#GRa^4ES3AL`^cn
sense recorded@around	461	wft7,qFO>7BVgSB@2@E[dL^YFX,fK#T&jmo[^f;).[PXHt6ad?i?<v<=dM5nR_Ti
sense recorded@if	576	aac]/OC=E+<Xb\E>qX-fb^wO*aXUCZ/mRNKJaY;g@O-L?Y?>wG^f]7OiV,CQLPJ]
sense recorded@sender	487	TD6]RBN4OJCXAQQ%S<XJC<VP\ahDd@GJPd[F`cMMVF>YwkY<mOFXI1[,YUXdeUOD
sense recorded@subject	531	8LSFMcF849MOV#GTtlAi^IuhLBL<VL=oEC?Qb=Pk.^GRYL8EP7]StAQQF;T;uEoT
sense recruiter	313	PDV:MRNX^\YG+%#a3Nn@4E7BE?1NHh>L\@C?)NgN,AhE+;NDf11YPU9IEGNE>PGT
sense recruiter@around	650	/1KU^baC]WFb</\bYR[D1C8N^Et-waT]K-8BP(\tY[Y&aC6<$l+9S6jTH]m>Z%]9
sense recruiter@if	540	H7:Gge3H>bdMS<A^a;fD8N55QS^OTLMwKS?i@@bPaHbKDQBeJ_=W4gYPO_SP^EeF
sense recruiter@sender	584	;DPW[FqHW?PQS2F=_egY9XX^J\e#^\6`N=5?N9\bhHT%i(7W3]?MbGVG>_O,W1q<
sense recruiter@subject	692	E@`MMGPKP6V_TMJPcF0SX>YPBfMB\^VLFIw=YYNE\[;LHXVH[TS>KJ^NV?aARXGN
sense remind	303	IN6PX@JcHX=_pV7H>s^S4CP[PJ_LVoC`@_Q_XRH[fi[\CEbB9_G8kig;FTwMSDZF
sense remind@around	671	HEL^\TPgYSGT]I_]3GQR;aMH#A@JZgNL^bPVZ_;7R@=a8PUFGT<SCM\VD^bN2Q?F
sense remind@if	446	IjVDD@wVXID=OqRbRfRA\FM)RIBWPKm6]gP]cBC@SM4b3PMA;GlhOW]I:XUI+P@H
sense remind@sender	466	`QL#mN4EPd>\W[MG3>.krE[-[kUHGMK9bhX5bKc9<i8L2D:Ce9iQ58`0?fLbcVK]
sense remind@subject	554	N5A,X*]RQB?K=c60],JW?XJ/EINL_N9/EJN4F@S<AfW_YWSA8HPw@<UCQVU\9?J=
sense review	501	YUQ8`W5I5P*GnO1D17gC9A;WIHQA#7PY6rM[L_6Q.C[=,X0oB9Z5Ni:SYL7<FSRq
sense review@around	565	FQOJ6Dj`MKNTwaYV@KHSa_ecR_WN@9SIHcAVMMS<ULCJ0@JEYOUVkc4F?ZLYTQ[S
sense review@if	510	JZ4WaY>PYnE6BVGwN.]\=A9TjK_;;@5f8^Ka=Dq@I`mZBnMLRM8HAi6HsN7K\JNw
sense review@sender	583	UGrMR7/QJ9:6gTRD<Q5cSbmMPa#h.@<B]SQlUR=:PDJ[BNLdOB`tB[>=TOT^@cQ`
sense review@subject	474	Jie=UZ6SYOo^TUn;8?EPe8LAcwD\(C:=T`Q4>RW:tC<^>VWH@]]2V\7TsjXRdTMA
sense role	456	.O5WMsH[LOqiDQc^Xd=G>VJ-aNJ<]XwOf7@FO.SW\XT?_]@1DY[nB0X\TBXKG3CE
sense role@around	726	;#:R_\R=Bq]HJI_K[@X<>67AiZm(R=QdMVAH:DOW@Q\8\X<X<O7KG?NKfQEESIPH
sense role@if	622	LQG-ODYZGE^MdRw\^_]3&48E<=HY]RfN_A:F=:oFZSQ@WH.E_T=YRARbF0J_FEG<
sense role@sender	435	$9./QvJ<ThNN,OKmR=E<;%?1@@k7f[OoFB[_0Jid5sb8/@0>047CDPG;w7XGIBTV
sense role@subject	656	ATB\2wH(J<iNZQddoUGXM7b-Sci<IG_NXBWc]<WTX[D=YZK<S@?FI=YCmE>RO>A]
sense sales	671	]GXQH>AFJFH.PXA[76:[KSX_IcKb/4_4KZMQDXG*PY\nSalNZU\L)MFLKW#[LlIT
sense sales@around	894	u^d2F2?RECB=Hw?B86GeeN_HD`Ev3MA8@jp^Sl8D?E:u@jrKc=f[AX7?sOEiNmJi
sense sales@if	648	ZOLQf\HCDaZC=\LPGWI:]W\WKIMX4:T<:`X_3PE=DPJZTwSZFM6Y8X>>cM?i]dRh
sense sales@sender	731	hXQAK'@mF@G3BfXB=6IN`HOBX\RVK?[7PXZbTHS-XKAhUhacUJbN7P9GbV>oJj#M
sense sales@subject	692	^j^K7LAOGF3DOa5?^6AcaO`>6_4f<GH+6RwOYkFH-GF^O`_UjHdB*kCFVGQZOeNl
sense send	434	jawJA8NYHVD5LcH<5FFY7ParLFEw:;HB2GbM@KDA@@9YDNKX7:RGUg23PK>\V]E[
sense send@around	543	jM[HR]E4eP@HHrCP=Q4NSBQ;gOUF[_Z\9QwT_SgKX^MXD\ZRN=j7R?[MfD>_RUKV
sense send@if	822	OueCMOETGFHU`UMFEKGIfPTPCO;hQJIEKXcf]LZNEO;Y3VPUb:Y[NST#IEGcFQJA
sense send@sender	407	8AZ<+Y=@T_iI^O@Ci6SXBenq/w`_:MVH?D9;?RFYQB_8fYBKRa<]HVJJmKTn8BIC
sense send@subject	684	B5SVRSXTJh9RoFPB@SaHN'HCS>XOgYLbGEFCFFaa=[RIDK@TDYFMPO[QORT9W=wL
sense service	347	b[]FZ$T,Y49EE`)K1DMCN<nRfM>NPISFIUW6c[#YQbN^<ILOHL;_RI>=bEQZ>^PL
sense service@around	571	SYT5KS*=EdEG@lTgC1;Iq4P:wVZMQ+jS$d_oNJpOX`P_Wh_/W8^A4^*)oS+d^jI\
sense service@if	585	B3MLmBwWIg@:@^,6HD]ARJXUqTQEXKFG.GILFUUN^Nf2fQIG8jIIT:ZUV^?KZG?h
sense service@sender	604	LKAUI7FH@<S:BTb;G?+Q`\D1gkFAP$Z3HSekPJI*]N?[PNE_B#\XHN@8mX2LS9E]
sense service@subject	691	N][;1G?5O<U[UYE7S\=jg]kQGwK^?8@5EV\fd]N]OA5ZCm@b]KjBEO;&r8$i\ZP\
sense shop	467	`KIKUi^[_Me3?OZw;@UEMSFP]ABTR<J=NkfRAROX@QQTF[]FN[H)D>gPTXDE^RC=
sense shop@around	535	giw/Mc2?RI>b^WD8=P0HlZm-D[L]?1TeO[Y`Sb<\H<C]ESJaGKgV`[K;[CPBUjPo
sense shop@if	415	rdESJb%bL\AL)P.289NKk9;5ZA5mtVaEbTiS[PJ'&USQO\^ER8XC(tB@Q7JbLwUJ
sense shop@sender	398	SH=Q7JKhWSBIUSHV]<.5TYL3bK2kO_QS9FDWBwX@PKT^/EjF^>YD0gH7^?lT@ToH
sense shop@subject	467	waNG<=O^CUM>=^lC@:OMT9CGU7[NA^bLeSJoK`HA^VZMOXOCgpmP=C;LE-8c6UIL
sense sign	564	2eY#F>YWPB4@gOZfP[R:='UNJ.@[SZaMXADr:IK<FDXZC:DfT(HW_1`18L:\AEGL
sense sign@around	517	C,^hwGmbQ_gEY%M7[P_YOHGlJRe@ACALTg.IJHI:QIS?G@:p<X1bnXMVPkRDoZPI
sense sign@if	860	QZVI5:L`7<D1odfXX\YCH:Y<D2<gWJX'Y9;wIWJ0?5Jf)DGpd=__T[PN@/BU?E5K
sense sign@sender	462	W\?L>]^tMD@\e[mlTRREO;L7HF1rwc_&j:Rgn3b=CM9nF8I_I9fuaKVQJ9=S>908
sense sign@subject	554	BgKBIDJ\0V7#]IHVVR_IV8hSI;ATU<G\rB?J)?O??IKQHAKXB5I^UVEQEJ0&Q_>:
sense slot	337	CSM@/>]B_6?pUJb8VTa@s#WFA228i]R;/Ld%FEYZUb+BDbi'nNlgQI\C4E^G1hB1
sense slot@around	423	H:2BPnTHu<\ECbHRF:.ZmCOScurUVJd#JLTQNYXAPD1gSgl5Q[ZKGKLQZYI8\VGK
sense slot@if	667	DPFG;^FE\<BeKIIM1QFFWB:9LJ7EVf+Q8FVDSDRTH]9BPELAOU`9eFM15JwNHKQC
sense slot@sender	529	P\cdTARt%YMP/C)m-Hw@Bbc;HE=UZ/0TE^M@Fe>[49`k4fhU@8UiGmJNRJNM6^XJ
sense slot@subject	622	0NB_>OEV[<ISR#=C9UL6j]6N-6?=b]/\DHIH`XEGJ[MP;CW=RC=T_EcWHJPB[CRJ
sense sorry	883	S57UDbC\6L\]R3UHK4AHAvC>0DRPC:[\cE=]XU#EVB>CH;Q55VH[3UQQ3=Xp4OFG
sense sorry@around	518	TbYIBw>9YIDdeU/VAJ8QPfVI7O/obYTUAp^WWkXIDk:l;HQEX4pAg]LAG.MK_>cA
sense sorry@if	599	DNJO[0d]O_^_D&3DTNZ=BW8g?8O2WMIP\B:0+9P\DL_#aK:N/wEjQ:UZ>MR87G`4
sense sorry@sender	336	-_J[jv6wNNWLP^NF[YqeKcsqcPc@XfA`FOB6B3J?]Eh9D9>j=I8Sp^\m,Tah?HdU
sense sorry@subject	716	qPNFV9F[U]JBP^2WA<VOKlbNQABhMI9;QwdUfcA/HUFp/Tm`Z\Ya=cWYTFT^NgHK
sense stage	364	T(QXKZAB[cBBf#K.OGDSPVPoRrN@'@(3J4L_Hb@UY>Y>CMaWJG\@RS;TTSRNgXg8
sense stage@around	732	CHMBEDBLN8[cWN^H^O3XMOZLLmaMDHgZP;RON>QTRN=8wR>F^DE?KGFEIO>QM3LQ
sense stage@if	519	7U:TaZ[<S@WlEC8]G[M=CMPBU=I7tKFw8AHNDHo]ZfX>K5<KS[F:Ie]8dC><XN`Y
sense stage@sender	474	UaQiRVAKY0dSQC\A@I<dIk`VPhPP1mnJ[_H1tNZQlX[Z[ZwFAC1GEdQkHTra?X@H
sense stage@subject	843	LSRVONEBERRVQJPEwaLPKFPWP^[HHSJNDZ\6Q=Gp`CNBeJPF^LOP]D\RCM]BXE`B
sense start	427	Gtg196YY6FTAXwk[QMBES%_<Y<*rG[oRL4>b?8t=LDN]0M9bs8qkQ/\99;-e:4T<
sense start@around	738	KQYRM?RQ2[49IPMPIZ_HJVFXOw[XVXFHFfXCSZ7WSSPZVOK_DWA^IBMLTTVNQUX[
sense start@if	681	IZj7M$pv3<N-qpWH]iW=G:kDH1DqMR\#eN;Z$]V'=DLoBG3i[Ba_bFZL?80\(B0G
sense start@sender	472	I1u^TFL6FFVIS@?G5aYQDIPwDZ]8RMVZYP.ZFO+T2]^U;BKY;L>Ed^>M`[SGciu]
sense start@subject	769	QTchh5cu7IM/w<AO\eiO9XTfJBPQC8FF`PA^6GEEIHqNHAFnLH<U^Z*[C`9<TUW_
sense study	368	WApNR/3@P_CGLKE&DCVMJWATPl1[4A7T;rb#A[SOGRWr@OJWSRB3dW4AgTFQYwIh
sense study@around	518	P=Npj^TVYPaKV:3=`RoO;cZXFFF<>I^bQP#=/XVD_HSM\;@P<NKmWXQdL_=>H9`F
sense study@if	473	FSPFr-F\=eHKUQ>`PD_V=PKS2KVY=C3BY[N>I@SwE7l`1[ac77CcW[?[eDUN>X<<
sense study@sender	811	]UkMDN>\>5B6J_A3.=9ge_ZYMUEf92FCIgw[_T/4@:PiO`m`cAXKD^I@hF9oUgJW
sense study@subject	838	U_NC:]MHC?F?UWIMEDFV`Y_[NXCSBEB<AbfwLa@<DQ9e<^N\hOcYBUE=_J5WI[ER
sense talk	388	96[8EB`*D4DPQMP0MS>^PeJ?Nd`-EgYMEPY2[JXfbj6M^so8\L^QZ@\R[PVOwBB;
sense talk@around	535	'X^J<=`=TNSpCQFXw\a6GK^N@QS3cl<UB>C%U4[XJGOFk8@U#SCLjZ\OWcb)a-T0
sense talk@if	623	GTJ6EhC,\G:h1K4P<[NDg)R>^AL2Y[:i#@g=LIggHlN6@P?@cKTRF:`<SEY>tMr^
sense talk@sender	501	XT[QSQ?<A=@9P_9PKEGcaZ[^GT9f4/K?+Yak\Y#>BdHZHei[]GNk8g7MQa]_ag1E
sense talk@subject	706	=WG.9U8A_IP_9HO5b]9TbBYAITWBcNS]57T#f5^gDc>>SDF=X?]HZIUD9=w;kLcJ
sense task	420	G1v;KSOUM[QP;=[UfVC]Z-8]ZcMAW\]<F:DF7#Qbe^E%_<8E<c^8aMigomW>]CXN
sense task@around	594	[Soch=SkBBZ>VM3NA_^kQcMkH^UQ7Y,ShiDICa<WEQU:N6Xw]Np_TW>g?Z9EZflm
sense task@if	545	Q=8FI:MD<MRS;_NXDEFQZDGDb_DIwB_^NPYW@Bc8G^TPZYAMPLTW>?R>_Hf\9EKQ
sense task@sender	661	LGw]\=[d5CTFJ32G\]WXDM[o2DN]SF4KbLXAGIE]G6bD_K2g>YOV_VAfGJ0OZWSF
sense task@subject	754	50^_ZOaLTVpNH/A'XPQa3PcXF`kGEO2[X@3$>F>lZEQ4b29Q#gGCkJYgBgQ0Z<aJ
sense team	412	EDH[NEHWEFGRF#D0kARJMBTS[IMPWWWWXBP6pAWQOJb<G<\=\RG<Z<U\ITIDH9OQ
sense team@around	467	S51BAdWIH/tU+RZA5[Me^IW;]wWF6+_DBAAUL%^^RSU:ZN_B?Y>9;:]k[:TYF&?T
sense team@if	569	<#58HnMG:fZG_F6WAO<B4W@LiY`A]=UmSIKRDB1n\gDFYU1;6d/>_R7bkGX]]GMT
sense team@sender	376	e_RfFJir<Z[9r?iX>?@bkerTaqPoSPZF][wf^aI76TBUBf`[fMJ;(E8GrRCMQ92Z
sense team@subject	517	FKbH#MCN7JM_JXD\HWKi]E^OB=RF_[`J<LZYQLN[?REFGNmQ\QWE^.PFM7OF;NN[
sense thank	481	J4B^B^#4<[JMd:=G@-KYIVIJFYXS+=^pRVNOMUTPF=M3\/6ZDDB)9Z3SjMLD:Q[e
sense thank@around	492	==elZCtw[mYUXK:PldnEOGOU(COBPL1M\PD)JTfsuOS[r%2D8];PTI[Z4_t2LR`\
sense thank@if	493	H;Bp^Z`>RSId_;[Z7GXKFcBFYQU[G[PwPXdTo9[qH8YCHNnGB]B\MpMPKWHU+7J]
sense thank@subject	1053	IMFEZ`LI=_64OM8dDD^;B=ES_?MEO>EjG`?]=JUK9T\@AO9eEB<K@k,KnKEB[I`w
sense ticket	554	[Z<I@=#WFRFD>P;PA>MMG?SNBIARIJQDRPLERcIIJTRcEROEQ'KUF^?HERKW[\GX
sense ticket@around	434	?S%i?b=T[LMAVF[RsIsP+>HT-P]@ND9?nJM8EPLX?-e1YYRjPJK?NwFWQWASTvA;
sense ticket@if	484	IOMELR54>d<HNqG^LJ`OAHY0UcFCO6WY8XZwBemH:`YRPYX9dXP;BONA[<V\QPFX
sense ticket@sender	635	RMKd);4vNV=(Lr:g^@gTSIIU;D.]3agBsGNGMuPB.1nnPEV*U0QKDh>O1;HT-w;1
sense ticket@subject	485	MYW\F;AsJ_M<FaE<V?OP`Y#d\2?F7OJU[I`D6bcFPT\XiY5FGOV1>s8DQYX;TbQ\
sense time	385	m_LDJ;FgXTTV5eR:HaORtTKVO@OQCYQA?PQFSTX/;\DlJ\[Hk^WwRKS?;RZaWaME
sense time@if	487	aX@LN0kcZC9qFNY_=VW>TBN4F$2U]cB4>UCDBX]1JPQK>3dY[bpwmLe*'K]Q0U@&
sense time@subject	1065	_80=p7>fQk[Y@RS83#6;@d-6L?:JKH`4QYJ8VS>*P[?iYOi:?]D`%UT`>Mlh7Z9<
sense title	341	KRXUh]mYWF[MNIs_:HDI>BFB^Q;MeL^Of?]w\,PV]h>H>A?UM7qkX5bMK\OCYCKF
sense title@around	585	+37<aeOIlYIl62Q6RXfF/58GLMd#tfTUL3@9N4h]VVb'U7D;2c7Zd1UDSTZ,i1b<
sense title@if	476	9hGaSRQT]RLXXFG7*NK[S\pGYNMRUPD<S@bKFIUEEKL?:wQAWMg`>aKb;NOKlMRX
sense title@sender	679	hYOZHMIZ5@M,p]GFTPFMXpkiJwJd5@DMn_N\b\+C5<JsAQWZPJdFJX+IbI*eOcDo
sense title@subject	726	/E3L7da:dQgs<DvarWTA>07-bRr4aekZQ.GX['op_[A5rJ4+;S.Ea/aOG\I@J#?C
sense urgent	626	?J2\@@>eoiJG9nCRR4Y6I<<253#THck6lCD\[^^-?-Yj]C_2LHEK/iRX@2iW,[*0
sense urgent@around	554	blXWPQLD?MP4qcLE6<8_X_PhG^?i+8JQhaeaFo9:B8CYNQfWYbgj:w@L^A,d3R@^
sense urgent@if	622	A4(WNILhid;@DL>E]@lFABCLKI4:IYkL_AAQIFaT?5ZN0]N/M[ABHwINM@XH[PHW
sense urgent@subject	339	[wZdVe+f;<irXq<[DFGYb`GBfG3ZLXsCGIFF*M;UVj5@Q>4WLR5kARNJ9HJm*aDR
sense video	613	JHM<DSE/\POXAqV@6;2Pl9G1VcU?`NKJ%TkKaEbPcj=8Wmw,\@[cGGc8ZMMJgREG
sense video@around	692	>?RQ\JXIAwTOFTjZRGX9P?DG\NH8NRU?`AN?L-TE``I,QW@JMhCLAILX^Q=BPELP
sense video@if	570	FpCEQl;3FS,hJ?9^;8_JXB>:JBJkUY:wCGCKP_h`,N``LPKW[%WNNDHBQUGOW>XU
sense video@sender	599	ha^E6;/`FK9:\KCJ=Z@MObmSGP:fFH8JDjK6LgTJ8UQ[A]]md@jIDVKER>C_JZPw
sense video@subject	738	7SCMAcM6a7FoR9FGQqG5I8dR;@M1pa=o89N4U7RwAWM9I<=AM8XIh3rN??lBf@mA
sense wait	582	0OX_R$ddMQF#gFJSRdO_MYZ`L>P[^P:QYJ@J7GI@9FdNRBFdBgHTc]Db=ZHBWPUQ
sense wait@around	494	?VLb\Z_QPLJNJT@`[PRbHOUB3#VSe*.qW9IA>]JRWO@DC6NHSM>pN<FOETF=N<SO
sense wait@if	581	39wh[(gqUJ5(r5:;cnuI9LJp?<`>M^'cV86(:N;ZN;d6O?<YAH:drRFW<qV=UDBR
sense wait@sender	549	Zw_eHY?UHDAHlO>JDO>fdalK7h?QBKI=LYPMUhB;:7CQF`YEX0f`CLdFK3AcHcEW
sense wait@subject	695	bCwRV>KgB>7HIV5D>R]R]VWgGMJfIV,PUaV:9Z@EB8NP<YFdLSN1LY9YNk>@W`Ve
sense wish	549	XIIGDND(WOTPFV87]CEhCwNJ3NJLHP&WEC4gIV<_UPM<B5C.Q?U?U%SQK=:L3P7P
sense wish@around	533	=P^2YZPZJwDNHAGc5ONJ^E2ORS^@UDWN)[cFTWWPCiU^QpNLCXb;4h[>W]OFm;OH
sense wish@if	702	EETZ_cXHJQ^FK[NDPAWXU[SVPbFO9#P<KnVWS`]NQSGiA\WiKDbbBcLJ]_4fU]M]
sense wish@sender	460	LOSI>LXW8WBEP\UW3WKjQKP[IgTWBEITCgU]GwO<?eTIFY^Xf;k^NZGejJLWOYA\
sense wish@subject	719	fJ^ChR#IC=N5Qb8Q4;K_mYUL=dHj8A7@6acJJ]3N9UE\?vJgZ9V?3U;;sR8X]gZY
sense yours	386	AaR%WAHDI_B^>:YN?]U-BE5Xc?i6v\MV#OGSOPRNOjK??FfODXBR^O]O?Rc=h?\M
sense yours@around	424	XTHfQsSUdG_Bc;OXdLHLBtX?4G`aElIbOT?EnW@OJF4Mt0HV;w>hfV8dFHS_fQIZ
sense yours@if	512	8ABZhEGWSV:PA2Fd>VKV9N0W_DQ@sKFUDV6IS1GVhZd4DA#KK\8\RRITS;ZQ^.iW
sense yours@subject	520	87EYP_nG?OU[W/O.TWPC8=;QL:h7Z\PbZ57DG&?oZ>X6g)IL:Y+3bOREP]?E0#6A
several times, asked	647	IaKX?bIHG7CNb83N?X<WVR\Q=L+FOW%]4QNQoKWW)S;F83P>V9SBOPH#N4]CP>IL
shift	478	H<SnZHkeQq7?q/FVB]i24Q<B0;6Gml-9\P+FADDAS#LQF;NK9_9MPZb86gB7B<C0
short	232	2TwbXDfNddURn`OXQafq\]ZteiKaQfPEgZEagJcXYKWQWAdcWtZNV<\DK`mOnTfJ
slots on offer	1094	<:c>X:wUT_gGH\NJXXP[O9PW_pmANGTAFUO9?._NfSQ1vM8UT^O6S;J?af5KtGNF
survey	492	r<lW?J.[OH<?Rw:Y=J3oT_gY:d.t'-X0OFbdm[60CQXtVLm8nR[=0PX)rYUIkZ;o
survey@subject	548	]b_9DRAU?QLLYfTj%,<KgYGOTfAu9Hf(3d_awcT&HQ'fDmeYkPbU0Wc=fO\ZTX<U
task, and no interview	458	HGPO>APFQJO\\:T@S]CkMTsW3s[ODELFV=4I?0=VW>M9b#@UDJHELCNKHUSJeDSa
times of one day	867	ODN:X=L=]MUV;mZQG4*QaDFAgWTQQUR;=XcHkVV8Je2SYTw@[[aU4G[0V\[UXU9I
times of several days	940	VjXe5o=IO2.Uf;#HBL?U[Y_\.A9NRV(f26KQaNEO-b>=8EIBR>RR[IO4E']HLRRW
to several	824	ep^ZYY;D4L52cw9L@F-ofr`jMn2j7)F<Cpueb^8E>iAd5tiawC]]Fg95j8Q__m_^
voided interview	596	7B4ohWaeLPB?wCBQ[Hm70[:E15E@ChKGOP:APN3HT,QjIP\ECkHX1IceE_kc.=U=
voided, and a time	490	B@Mfhge`aBKNW?5Z59fK6^S3%I<D_]2qKe>>Vw5G=$Hq3GeBAb7k7eSID\Zu1JT:
windows	757	NXYK7gBNI>7F[8*BLR@]__h^?LIYEM6b6BrLVTOYAbHP;[KAX<[>WM@IQHM8\aw]
writer applies	510	fmJ`KGVJB+JFb\7I/6?PSQaT:d#ULLPHbocUnW@BCMJuMOwj_5gJ)IE/UEl]F\Nn
"""

OUTPUT = r"""
-40 18 -21 -50 151 -32 4 -49 7 5
47 -211 -288 -144 322 -279 -278 -411 -270 -204 444
45 -328 237 -98 -384 -412 264 -246 -351 -129 216
70 -96 77 -165 -437 -377 77 244 -296 -387 200
72 -483 -125 214 -268 275 -418 242 191 -298 55
27 104 -414 212 213 -542 -485 166 -446 208 23
28 -398 173 28 -213 237 -475 -295 -327 264 12
37 242 -241 182 -515 -254 333 332 -388 -370 -358
42 -567 -508 84 247 -232 215 152 248 -169 74
36 211 260 252 -403 -577 -540 -288 260 -222 -213
37 138 -440 59 233 -400 -505 165 291 301 -166
61 226 -549 -389 336 290 -213 183 -235 -416 -184
8 178 355 206 261 254 -397 -495 -426 -326 -328
62 -540 53 97 -326 195 136 140 -240 66 101
63 199 -398 -357 -406 -395 236 -348 298 -58 187
58 326 -326 -43 34 338 358 -375 -345 -350 -222
6 -365 -160 32 -259 50 292 -222 -120 180 -92
37 72 118 -576 -300 257 216 232 296 -279 -360
32 -289 327 -328 -500 -393 311 334 -363 -274 -223
14 -349 -326 58 -566 -460 151 220 260 227 -370
76 -264 103 -338 54 211 -303 115 -345 -383 242
59 159 266 -125 -137 -358 -52 -181 -176 -456 243
55 -306 -109 221 246 174 -318 88 -309 -494 220
78 -290 206 -228 -432 74 114 103 -282 -395 232
87 -272 79 -393 -282 -304 -217 395 52 -73 205
46 337 -366 -320 -348 -392 -312 -22 -309 339 18
99 199 -24 -458 -231 247 -376 88 -307 -187 211
46 329 -220 -464 -320 289 -329 243 -505 193 -335
67 -275 -370 -265 -277 -152 343 -78 -77 -359 412
-9 167 203 220 -299 -492 244 -101 -526 166 -461
11 138 288 285 -486 -656 230 -46 285 -365 -260
46 152 -500 -527 266 261 243 -548 248 -131 -125
24 -543 193 62 -346 214 -353 12 -227 260 -109
77 -524 -580 -115 234 250 213 102 283 -302 13
55 91 -463 179 -236 -345 -265 -13 -266 112 193
75 207 109 -277 -305 -388 -220 -335 -272 -136 196
68 -435 -377 -471 -291 214 158 -284 -177 227 149
61 156 156 181 -161 182 -316 -431 -367 -392 122
72 -226 -340 248 -161 -212 -305 -403 178 -221 331
24 266 264 -481 -440 -328 204 -376 293 299 -279
72 -333 217 -548 -542 209 -361 173 -286 148 -222
20 242 -383 175 211 239 -17 178 -501 -351 -354
22 158 175 -133 152 -531 -586 -387 -426 190 19
44 -367 -430 -455 -82 -166 -64 307 320 306 -165
75 135 -298 224 -104 -294 166 -167 127 -470 219
40 172 -188 -362 261 204 -474 127 166 -340 -349
63 256 -118 -317 -238 -274 -216 -335 -71 231 298
88 151 -25 220 -74 -379 -428 -356 -385 -557 155
70 -316 -346 -433 -366 -239 225 238 -191 272 193
68 99 236 -345 -133 -351 176 -325 -156 -341 261
-7 219 -245 259 330 27 -433 267 -208 -280 -366
77 52 161 -261 145 -416 183 -170 -397 -533 188
9 -282 -222 172 210 -315 212 -137 -336 -378 69
58 -336 277 -256 -533 -223 273 291 -415 -350 -119
62 -393 -407 218 -358 -125 -471 23 207 253 234
3 231 315 306 -36 -286 172 -122 -450 -515 -306
57 -440 -394 -388 353 241 -180 291 127 -175 -157
63 162 -97 -458 -340 233 -376 -52 -164 250 189
61 258 -154 232 -373 -573 -423 275 -395 -74 -86
72 37 208 210 183 -532 -570 -171 227 -540 -123
89 110 -456 159 192 196 179 -376 -348 -254 188
33 141 168 -477 -415 -382 -340 167 -266 170 69
63 -9 -180 16 109 -341 -314 -175 382 -354 404
36 -381 248 -310 107 -274 -419 204 -216 194 68
77 -299 21 -463 -412 176 -298 64 -101 219 183
"""
