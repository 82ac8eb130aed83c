/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.69,
  places:
    'above, after, before, class, code, column, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 asr cente conso deliv dr emerg excel lates link plano pro show stats week журна за 录
A2B 101 dispa
A2B2C4I3J4O api
A2B2H2I2 debug
A2B3H2I addre
A2B3cI3JK5O2 @
A2BC2HiJ2kn2O2 reque
A2BC2I3J3L fax
A2BC2J3 192
A2BC4HJ3K2L3 exten
A2BE4J2o2 600
A2C2 au
A2C2J2 stati
A2C2i list
A2C3J2 crm
A2CH4IJN2 time
A2CH4J site
A2CiJ2L3O inter
A2H3 devic
A2H3K3 с
A2HJ2 syste
A2I2 hour
A2J2 panel
A2J3 offic
A2K3 new
A2L2 机
A2Lo2 retur
A2bC2H2 dialo
A2bCH3i2 timer
A2bcIj we
A2bcO numer
A2bcl en
A2biJ2L !
A2c2j2 falli
A2c3 mi
A2cO2 n
A2e3H3N2 403
A2h2 rerou
A3 add atend callb coda distr hq novem reset retri stav telep text traff 记
A3B2C2H4I2J2 order
A3B2C3hIJ2K2 packe
A3B2Ch conte
A3B3C2I2J2 nginx
A3B3C3I2J2 front
A3B3C3J2 confe
A3BC2I2 cfg
A3C2 main webho
A3C2J2 acces tenan
A3C3H5J3K2 area
A3C3I2J3L2O queue
A3CH2J3L3 線
A3CH2iJ2K2Lo found
A3CJL2 showi
A3H today
A3H3J3 nr
A3J máy
A3JK3O2 分
A3b2C2H3J porta
A3b3c2H3J3 rate
A3b3c2io 502
A3c2J2 sofia
A3h2jo2 provi
A4 colas files grupp impor ov rates tarif
A4B2H2 plan
A4B2J2 par
A4B3C2 floor
A4B3C3H2J3L3 내선
A4C2J laten
A4C2J2K3 ports
A4C3 factu
A4H2I2L4N2 dahil
A4bC3H3I2J5kL3O http
A4bil da
A4cH3 telef
A4i2j 604
A5 hotel
A5b2H3J2 номер
A6H ring
B só url في
B2 240 304 411 abort auto consu dzwon entra hívás inte inval lobby pendi sched serie stack subsc this timed tx warn yeste звонк
B2C2 diale quali
B2C2E5I3J 429
B2C2EI2N2 202
B2C2H2I2J2 activ
B2C2H2IJ3LNO page
B2C2H2J3 contr
B2C2H4I3J2L accou
B2C2HJL5O2 trunk
B2C2I2 hours open took
B2C2IJ2O2 voip
B2C2J jitte
B2C2J2 nov pause
B2C3 night req
B2C3H2I2J2K concu
B2C3H3I2 sid
B2C3I2 month token
B2C3I2J2K3 rows
B2C3I2K2 gb
B2C3I2N2 499
B2C3J2 load
B2C3J2O2 recep
B2C3JL versi
B2CE3o 100
B2CH2I2l get
B2CH2I3J3L3 line
B2CH3IJ2k2L3N2O3 total
B2CH4 chiam
B2CI event
B2CI2JL2 desk
B2CI2JNO error
B2CIJ2K3 segun
B2Cik3n3o2 183
B2H2I2K2 chama
B2H2O2 内
B2H3 log
B2I chang
B2I2 mbit wav xml
B2I2J2L2 has
B2I2J3L2 peak
B2I2JK2L b
B2I2K items
B2I2K2 canau kbps msec views
B2I3 phút
B2I3K2o2 faile
B2IK2 条
B2IK5 мс
B2Il3 msg
B2J2 balan
B2JL3 d
B2K2 anruf
B2L2 nach
B2O3 me
B2c2j2 esper
B2cJ re
B2ch2I2 type
B2j2l2 répon
B2l2 gets
B3 443 489 bekom brows giorn goes inclu mac mail milli missi nur oct perio portl remai rufe răspu sende svare wareh yes отвеч прова אין 以 行 번으로 응답이 호는
B3C2H2 creat
B3C2H2J2 size
B3C2H4I2J2O2 tag
B3C2IJ2 481
B3C3I2J3 web
B3C3I4J2K3 €
B3C4H3I3J3L2 room
B3CH3I2J2O3 pjsip
B3CI2J2 info
B3CI3J2K2 recor
B3CI3K3 mb
B3CO2 k
B3H2 초
B3H3 вызов
B3H3I3K3 hits
B3I2 599 eur rules
B3I3 kr kč
B3I4 ש
B3J2 bridg
B3c del
B3cE6I4j2KL3N2 555
B3cI2 scrip
B3cI3jK3l ←
B3h2j3l3 odpow
B4 hz 元 円 台 室
B4C2I2 notic
B4I3 euro
B4J3 kanal
B5CH2I5K4O2 bytes
BC 呼
BC2H2I2 realm
BC2H3I2J3L2 agent
BC2I3JK2 days
BC2J2L3 dial
BCEH2JL2n2O 200
BCH2IJ file
BCH2J bye
BCH3IJL3O3 user
BCH3IK6L2N3 calls
BCH4I2J2K3 号
BCH4IJ4KLO chann
BCH5L3 calle
BCHIn2O busy
BCI2J3 edge
BCJk2N forbi
BCJlN3 ·
BCN2o messa
BCe2N3o2 488
BChn2 servi
BEI2 181
BH2I2 lost
BH2I2J displ
BH2IJL von
BH2ikL2n2o 503
BH3J2K3 times
BH3J3 rtp
BH3K4 llama
BI ago ist org yeali
BI2JL3o phone
BI2K2 ثانية
BI2K3 секун
BI3K2 cuộc zł
BIL3O2 acme
BK3 çağrı
BL3O2 #5
Bc2h2 hangu
BcH2IL3N2O2 t
BcIJ test
BcIJ2 203
Bch2jL2o code
Bch3lnO2 answe
Bh2IK2L2O of
BjK3o invit
Bk2L3N2 ringi
C 407 avera compl healt le param renvo selec you är über всего транк
C2 111 310 all an apelu bo conse cpu descr did erreu erro fehle handl hook hooks issue ivr km least memor metri mostr patch pl point pool pour pr premi previ produ promh prosz relat repla resta row smtp socke srv ssrc techn top tronc unaut upgra windo 继 量
C2H resol use
C2H2 capac offer
C2H2J sla start
C2H2J2 login retra rtt
C2H2L3 model
C2H2i2 targe
C2H2iJ4L max
C2H3IJ2K5 minut
C2H3IJ3L2O2 durat
C2H3J2 job
C2H3J3L3 внутр
C2H3JL3O2 tg
C2H4J4L2O3 id
C2HI2K5NO2 secon
C2HJ avg
C2HJ2 acd curre
C2I3 запис
C2J fr
C2J2 402 ana frame free hands hold len linka none probl ref retai sales salva searc seq sm ttl uid uptim waiti
C2J2L2 above spa
C2J2L4 ticke
C2J3 charg التحو
C2J3L2 wewnę
C2J4L3 durch
C2JK3 cps
C2JL ht
C2JL2 branc
C2N2 pcap
C2h2J relea
C2hJK4n2o3 numbe
C2n incom
C2n2 level
C3 104 123 187 atlan billi camer cm cola commi diall full hotli ile inc massi nhánh pri sf usa балан кабин канал מספר 并 管 평균
C3H durée
C3H2 senso
C3H3 cc
C3H3i2J3K2L2O2 cseq
C3H4 host
C3H4J3L2 campa prefi
C3HJ2 setup
C3I authe
C3I2J suppo
C3I3J2L2 sala
C3J2 550 cost have mailb prov págin root ° догов عدد 口
C3J2L2 vvx
C3J3 ^ invoi noc pid rtd salle topla wew заявк تحويل
C3J3K2 bis
C3J3L2 build
C3J3L3N2 $
C3J3O2 602 go runni
C3JL2 №
C3e4 423
C4 appar bấm owner
C4H https
C4H2 scena
C4H2I2J3 prior
C4H3I2J4L3O2 port
C4H3J3L2 vlan
C4I2J2K2L2 из
C4J2 must
C4J2L 共
C4J3 slot
C4J3N2 299
C4J3O2 数
CE3LNO 404
CH2 logs
CH2IJ users
CH2J2 thres
CH2J2L3 rule
CH2J3 cli
CH2J3L5 poste
CH3 cdr
CH3J2 src
CH3J3L4O3 ext
CH3JK3 m
CH3Jk2L3 #
CH3N2 used
CH3lO2 for
CH4IJK8n2 ms
CH4JL3 *
CHIJ2L4 set
CHiJkL4nO2 from
CI2 are
CI2JkL2O2 c
CI3J2K3L2 f
CJ l połąc på tm via
CJ2 ca onlin post table
CJ2L3O3 peer
CJ3 value 上
CJ4L4 neben
CJ4LO voice
Ch2J4 198
Ch2i name
CiJL2n2 here
CiJk2L2N ok
Cikn tempo
CilO2 |
Cino2 accep
D 2
D2 1
D3 3
E 406 485
E2 440
E2I2N 199
E3 412 420
E5 421
EH2o 480
EHL3no 486
EI2O2 380
EIk3lo2 500
EJ3 302 415
G shared
G2 alone
H ruri step 主 信 被 长
H2 arana araya attri chan conne dashb dropp durac item konto label locat now orig proce score share simul sourc talk updat uuid актив кто куда 先 名 番 着 间
H2I2JL2 wait
H2I3J2K3 appel
H2I3JL3 custo
H2IK5N3 秒
H2J serve
H2J2 dst
H2J2L2n2O limit
H2J2O2 [
H2JN ack
H2JN2 r trans
H2K2 次
H2K2l2O s
H2i insta
H3 abone bot entit fetch key manag mean numér nxx ocn qty repor rufnu số usern звони 叫
H3J3 canal
H3JL2 endpo
H3JO xx
H3K2 hovor
H3L2N2 gatew
H3L3 node
H3i2JL2O3 expir
H4 npa orige path usuár
HI2JN3 examp
HIL3O3 /
HIkN2 )
HJ h
HJ3 polic weigh
HJL2O2 timeo
HJL5 group
HiJ2kL3N call
I fine
I2 can confi dialp left media offli pleas proto switc za
I2J2K4 件
I2J3 appli
I2K2 giây
I2K3 сек
I2K4 saniy
I2j2 112
I3 gọi kbit mellé st tl грн へ 번
I3J2N2O2 rport
I3J3K2 lines
I3K3 호
IJ2K5 min
IJKL3N2 #4
IJkln2O3 #2
IK5 sekun
IO2 v
J 168 succe
J2 184 483 affec am av avail cdrs ds fixed hunt inbou licen most next probe revis telco
J2L …
J2L5 toest
J2O2 trk us verbo
J2k }
J3 passa till vendo 每 間
J3K3 canai
JL2 withi
JN2 since
JO2 pstn
JO3 warni
K2 bad por
K3 másod secs שיחות שניות دقيقة مكالم 路
KN2o2 is
L than
L2 raum через إلى
L2O2 itsp
L3 annou keepa до
L4 ankny
L4NO4 #3
M code-nearby sip-beside sip-only-number
M3 other-numbers
M4 other-sip
M5 counts other-label prefixes scale
M6 other-protocol-beside
M7 rates-beside
N2 es
O повто
O2 routi u 最
O3 calli من
O4 113
O5 la
a2 colum diagn ops pm échec ’ 示
a2B2CI2J lab
a2B2I2K2 entri
a2B2IK2 kb
a2B2J core
a2B2h2I2 disco
a2B2io2 opera
a2B3I2N2 699
a2BO3 whole
a2Bh2I rejec
a2C2 cube
a2C2HJ2K3 sec
a2C2J3L3 alarm
a2C2JK3 z
a2C3 für
a2C3H2J4L3 ramal
a2Ch4k as
a2H3J no
a2HI2JL3N2O2 sessi
a2I2 der
a2I3 samta
a2JK2L3O3 attem
a2L3 block
a2b2c2h2i failo
a2bC2E4NO2 300
a2bcJL4O route
a2c2 arama exter
a2c2hin2 optio
a2c3h2 final
a2ch2 leg
a2cij2 si
a2cij4n2o2 reaso
a2h2 di
a2iJ2k2n2 sent
a3 edit mappi weekl wlan 発
a3C3H3J2O2 lengt
a3H2 통화
a3b2c2i2JO3 ?
a3b2c3 komme
a3h4 应
a3i2 que
a3ij2 non
a4C2H2 field
a4b2H2 range
a4cl2 rispo
b adres avec dacă takes your す
b2 410 alıyo ander anyth az enabl lo nothi ocupa silen som stops så too прове
b2C2 see their
b2C2N2 app
b2C3H3J2 pdd
b2CH2iJk4L3 tryin
b2CJ2L2 about
b2CJL3 profi
b2H2 auth
b2H2iJ2 forwa
b2H3 proxy
b2H4J desti
b2H5iK3 conta
b2JL3 à
b2O2 fra
b2c est
b2c2 apare ce
b2c2H3o2 centr
b2c2e4 608
b2c2fh2jL2 codes
b2c2i2 other
b2c2j redir shoul
b2c2j2l un
b2c2l2 bei
b2c3 befor
b2c3j2 segui
b2c4i2 là
b2cHJL2N .
b2ci2j {
b2cj one
b2cj2 nicht
b2cj2k и
b2i pe
b2i2 dann efter etc kodek las phras su
b2i2J2 vers
b2i2k2 ratio
b2iN2 ，
b2j2N2 it
b2k2 을
b2k3o3 127
b3 alle forki oder przek rfc schic tot wenn να опера אם לא أما 중
b3L2 абоне
b3c2 zweit
b3c2i2j3 early
b3c2j2 أو
b3c2j3 recv
b3c3 140
b3ce3ij2n2o3 484
b3e4 607
b3i2 como 多
b3i2j3n3 sdp
b3i3 geliy
b3i3k2 으로
b3iJ2 120
b4 khách
b4i2 이
bC2E3I2J2O2 400
bC2H2iJ2 by
bC2hJ2nO2 retry
bC2in3 decli
bC3H2J2 q
bCH2IN2 per
bCH2iJK4o2 %
bCI2 x
bCI3 net
bCJ3L4O3 gw
bCi also
bEH2Kn3o2 180
bELO 603
bH2iJLn3 progr
bHkNO ,
bHlNO2 (
bJ auf
bJK2LO2 de
bJO2 op
bL2 at
bLNO2 in
bc2e2i 504
bc2i when
bc2i2j notif
bc2ij2 while
bc2j2l2 ein
bcHJkLO to
bcL2 ~
bcN ;
bch2ik2l2O3 on
bci2jkl3 or
bcij se
bcijL3O2 sbc
bcijl2N3 →
bcj2 nu
bcklo and
bh2 body
bh2IjK2L5NO3 carri
bh2i2 heade
bh2jO2 do
bh2jn2o not
bi ve 은
bi2 puis requi
bi2jn2o2 405
bi2k4l4O2 repli
bi2l3 ou
biJ2n3 count
biJklNO2 na
bij2o3 inste
bijk3l4n2 then
bik を
bj ،
bjLn a
bn3 numme
c 495 any erfol fail firmw ha kamai les origi plus signa tls trace utc which
c2 added allow anmel arriv criti dnd door if its jetzt kommt ne reach recha res that trigg um után vi war watch where witho а если завер получ тепер שיחה ” が 一 关 到
c2H2K3L4 clien
c2I2 down
c2I2K3 rel
c2I2jl2 ：
c2K2 numar
c2L2O2 –
c2O4 more
c2h2j3 advan
c2h2l2 回
c2h3j2 refus
c2h4I2jl2o3 reply
c2i cause
c2i3j2 な
c2ij2O2 but
c2j2 end infra initi mobil operá po ricev
c2j2l2o3 det
c2j2o2 remot
c2j3 ursac
c2j3l2 に
c2kO3 i
c2l2 een
c3 215 216 anlag dat jako jo kończ kun li meşgu says statt să teraz trimi từ ugyan vom wird прихо بـ 的 電
c3E2I3 305
c3e3j3 482
c3h3 recur yanıt
c3j2 enter ki 收
c3j3 får tech treat zamia 后
c3j3l2 gặp
c3n3 потом
c4j4 overr
cE6j 204
cH2i3k3LN2O after
cH2o2 ]
cH3 delay
cHIK3n regis
cHIN3O2 up
cHi2j local
cI was
cI2j were
cIj udp
cIkL2 :
cIl com
cJ reg
cJ2 class
cJ3kL2N2 +
cO 102
ce2O 401
cej2 182
ch outbo
ch2 filte
ch2Ij2K2l2 sip
ch2L2N2o last
ch2ik3N3 with
ch2jl2 ответ
ch3I2j2 state
ch3o expec
ch4 при
ci back
ci2j2 defau
ci2jN2 norma
ciL3N2 pbx
cijk2O respo
cijkO '
cj check con finis sur
cj2 chall never quand und will ל
cj2l3n il
cjK3 g
cjO2 statu
cjo failu
ck2 em
cl2 du
cl3 sends
e2 422 513 606
e2jno2 408
e3 428 491
e4 433
eH3in 487
ej2 301
h comme 応 态 状 答
h2 codic downl estad legb speci код קוד 返
h2J =
h2L2 maxim
h2N2 out
h2ik2lO recei
h3 alive esito kodu kód lcr obser prope resp stop コード 原 因 止 终
h3L на
h3i metho
h3j2l3 відпо
h4 códig fin kod lsr mã 响 건수 코드
h4jl2 antwo
h5 dc
h6 rewri
hJ2 ping
hJKl2nO #1
hJL2nO >
hiL4O -
i al exist over в 、
i2 501 becau codec givin los mot númer sin so 加
i2L2n2 every
i3 od porqu trafi た
i3N4 の
i4 도
iK2L3 unava
iO2 o
ij3n2 cance
ijl the
ijl2n2 et
ijo termi
ik2N4 。
ik3 は
j only
j2 be commu het relay rifiu sendi still unkno откло
j2K3 resul
j2l rx
j2l2 svara
j2o4 sl
j3 dosta prime ra thì wir óta вмест “
j3l3 trả
j3o3 ב
j4 lại nhận 발신
jO2 201 shows
jk2 e
jkO2 "
jl —
k2 moved terug y
k3 og على
k3N3o2 <
k3l3 ×
l die mit
l2 recib │
l3 first map очіку （
l3O3 el
l4 cu
m codes-in-column codes-section ending-key phrases-in-column sip-title telephony
m10 among-messages codes-as-keys
m11 own-phrase sip-label
m2 causes-beside code-label method-beside reason-on-line vague-key
m3 answers-list shared-reason-in-row
m4 after-failure among-phrases as-noun before-response cause-uri codes-argument codes-in-setting end-cause-label instead reason-in-row tooltip
m5 after-arrow after-change arrow-label before-method phrase-word reply-function response-key routing-label sip-header sip-object vague-label with-code
m6 after-method after-sip after-verb before-closing before-happening codes-as-headers codes-lead counter-name phrases-beside reason-items shared-phrase
m7 answers-heading codes-heading compared-label ending-label response-label
m8 codes-label
m9 sip-key
o2 send`,
};
