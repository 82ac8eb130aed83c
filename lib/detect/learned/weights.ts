/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.69,
  places:
    'above, after, before, class, code, column, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A apply deliv ua за ›
A2 & au cente conso date dr emerg lates panel peers plano pro stats ui week журна 录 机
A2B 101
A2B2C3hIJ2K packe
A2B2H2I addre
A2B2H3I2 debug
A2BC conte
A2BC2J3 192
A2BC3I3J3O api
A2BC4HJ3K2L3 exten
A2BCH4IJN time
A2BE4J2o2 600
A2C2 pri
A2C2hJK3n2o3 numbe
A2C3 list
A2C3J3L2N2 build
A2CH2J2L3 線
A2CH4J site
A2CHJL4 group
A2CI2 are
A2CiJ2kL3O inter
A2H3 devic
A2H3K2 с
A2HJ2 syste
A2I2 hour
A2J2 offic
A2JK3O2 分
A2b2c2H3J2 rate
A2bC2H2J2 q
A2bCH2i2 timer
A2bCHIN2 per
A2bkl en
A2c2J2 sofia
A2c2j2 falli
A2c3 mi
A2e3H3N2 403
A2h2 rerou
A2iK2L2n unava
A2io2 retur
A2j we
A2j2 add
A3 callb distr drs hq main mos novem reset retri telep text traff 记
A3B2C2H4I2J2 order
A3B2C3J2 confe
A3BJ par
A3C2 atend factu tenan
A3C2H4J3K2 area
A3C3 webho
A3C3I2J3L2 queue
A3C3J2 crm
A3CH2iJ2K2Lo found
A3H2 today
A3H4L3 node
A3J máy
A3K3 new
A3b2CH3J porta
A3b2c2io 502
A3b2il2 da
A3bc2e2i 504
A3bcO2 numer
A3hj2 provi
A4 files grupp impor plan rates tarif
A4B2C2 floor
A4B2C2I2J2 front
A4B3C2I2J2 nginx
A4BC2I2 cfg
A4C2J laten
A4C2J2K3 ports
A4CJL2 showi
A4H3J3 nr
A4b2H2 номер
A4bC3H3I2J5kL3 http
A4cH3 telef
A4j 604
A5B3C3H2J3L3 내선
A5H ring
A5H2I3L4N2 dahil
AB2C2H2I3J3 activ
AB2CEik2n3o2 183
AB2CI2JNO2 error
AB3CH2I3J3L3 line
AB3cI3JK5O2 @
ABC2HiJ2kn2O2 reque
ABCHKn2O busy
ABCJlN3 ·
ABCn2 servi
ABEHL3no 486
ABH2ik2L2n2o 503
AC monit
AC2H2 dialo
AC2J2 stati
ACE2NO 404
ACi2k2l2NO2 na
AH2 logs show
AH2J2L2n limit
AH2JL2N r
AHIkN2 )
AIJ2K4 min
AIK2L2O of
AIL4NO4 #3
AJk2 since
AO n
Ab2CJL2 profi
Ab2c2i2 notif
AbC2i2J2L by
AbhJK3LO2 de
AcL2O2 –
AciL3N2 pbx
AeH3in 487
AhiL4NO -
Ajk2lo2 500
AlO2 |
B في
B2 240 411 abort auto below consu dispa dzwon hívás inte lobby pendi perio read sched serie stack tx wareh warn yeste
B2C2E5I2J 429
B2C2H2I2J2K concu
B2C2H4I3J2L2 accou
B2C2H5IJ2O2 tag
B2C2HJL5O3 trunk
B2C2I event
B2C2I2J2 open
B2C2J jitte
B2C2J2 nov pause
B2C3 499
B2C3H2I2 sid
B2C3I2J2 month
B2C3J2 cost load
B2C3JL versi
B2CEI2N2 202
B2CH3I2 chiam
B2CH3IJk2L3N2O2 total
B2CH4I2J5KLO2 chann
B2CI2J2K3 segun
B2CI2JL2 desk
B2H2I2 chama
B2H3 log
B2H3K3 llama
B2I2 eur oct switc xml
B2I2J2K2 条
B2I2J2L2 has
B2I2J3O edge
B2I2K items
B2I2K2 anruf canau kbps msec views
B2I2l2 gets
B2I3 zł
B2I3K2 phút
B2IJ test
B2IJK2L b
B2Il3 msg
B2J2 balan
B2JL3 d
B2K2 subsc
B2K3 çağrı
B2L nach
B2O3 me
B2c2hj2o2 remot
B2c2j2 esper
B2cI chang
B2cej2 182
B2j2l rx
B2j3l2 répon
B3 304 443 489 del giorn goes hz inclu mac mail mbit missi mo nur portl prove rufe răspu svare yes звонк отвеч прова אין 行 응답이 호는
B3C2 patch
B3C2H2 creat
B3C2H2J2 size
B3C2I2 hours took
B3C2IJ 481
B3C2J2 bridg
B3C3H2I4J3K3 €
B3C3I2J3 web
B3C3J2O2 recep
B3C4H4J3L2 vlan
B3C5H3I3J3L2 room
B3CH3I2J2O3 pjsip
B3CI2J info
B3CI3J2K2 recor
B3CI3K3 mb
B3H2 초
B3H2I2l get
B3H3 вызов
B3H3I3K3 hits
B3I2 599 kr rules
B3I3 ש
B3I3K2 gb
B3J3 canai kanal
B3JO2 k
B3c2I3j2K3l2 ←
B3cE5I4jKL3N 555
B3cI2 scrip
B3ch2j2l3 odpow
B3ch4 при
B4 元 台 室
B4C2I2 notic
B4I3 euro kč
B5CH2I5K4 bytes
BC2H2I2J3LNO page
BC2H3I2J3L agent
BC2I3JK3 days
BC2IJ file
BC3 req
BCH3I2K6L2N3O calls
BCH3J bye
BCJ2L3 dial
BCJk2N forbi
BE2o 100
BEI2 181
BH2IK5 мс
BH4I2J3K3 号
BH4K3 times
BI ago
BI2 pleas
BI2JL2o phone
BI2K2 cuộc ثانية
BI2K3 rel
BIJ2L2 peak
BIK2 секун
BIL3O2 acme
BL3O #5
Bc re
Bc2h2 hangu
BcH2IL3N2O2 t
BcI2 were
BcIJ 203
Bch2I2 type
Bch2jL2o code
BcjK3 g
Bik3N3o2 <
BjK4o invit
C all avera l le på renvo unexp транк 呼 电
C2 an apelu billi cada descr erreu hook hooks hotli incid ivr km least level memor metri mostr máxim onlin opene param pl point pour pr premi previ produ promh prosz quali quest relat resta row salva sf smtp socke ssrc techn via är всего 対 当
C2H2 capac offer resol targe use
C2H2I2 realm
C2H2J2 login searc
C2H2J2O2 ana
C2H2J4LO max
C2H2L2 model
C2H3IJK6 minut
C2H3J2 retra
C2H3J3L3 внутр
C2H4J5L2O3 id
C2HI2K6O2 secon
C2HJ avg
C2HJ2 acd rtt
C2HJ2K2 sec
C2I authe
C2I2J suppo
C2I2J2 left
C2I3 запис
C2I3J2L2 sala
C2I3J3 fax
C2J acces fr sla
C2J2 402 ^ did dur frame hands none págin ref retai sales seq sm token ttl uptim waiti ° تحويل عدد
C2J2L2 above spa
C2J2L4 ticke
C2J3 التحو
C2J3L2 wewnę
C2J3L3 durch
C2JL2 branc ht
C2N2 pcap
C2h top
C2h2J relea
C2h2i name
C2i2 über
C2iJk2L2No ok
C2n incom
C3 104 187 assis atlan bo camer cc cm cola commi conse cpu diall full für ile inc issue mailb massi must night owner srv upgra usa балан канал пакет מספר 并 管 请 평균
C3H durée
C3H2 scena senso
C3H2J2 curre
C3H2iJ3K2L2O2 cseq
C3H3I2J4L3O2 port
C3H4 host
C3H4J3L2 campa
C3H4J3L3 prefi
C3HJ2 setup
C3I2J2K2L из
C3I2J2L3N2 $
C3J2 550 have prov root topla догов
C3J2L2 vvx
C3J2O2 go runni
C3J3 charg invoi len pid salle uid wew заявк
C3J3K3 bis
C3J3O2 602
C3JL2 №
C3e4 423
C4 bấm кабин
C4H https
C4H2I2J3 prior
C4J2 appar 口
C4J2L2 共
C4J3 slot
C4J3N3 299
CEH2JL2n2O 200
CH2 compl
CH2IJ users
CH2IJK3 m
CH2J2 start
CH2J3L5 poste
CH2JL2 wait
CH2JL3 rule
CH3 src
CH3I2JL3O3 user
CH3IJ3L2O2 durat
CH3J3L4O3 ext
CH3JL3O2 tg
CH4JL3 *
CH4L3 calle
CHJL3O2 timeo
CHiJkL3n2O2 from
CI2JkL2O2 c
CIJ2L3 set
CIJK2 cps
CJ 483 połąc
CJ2 avail ca credi free hold post revis table tm
CJ2L3O2 peer
CJ3 上
CJ3L4 neben
CL2 إلى
Ce2IN2o 488
CiJL3n2 here
CiJkn tempo
Cj 407
D 2 6
D2 1
D3 3
E2 406 485
E2I2N2 199
E3 412 420
E4 421
E6j 204
EH2o 480
EI2 380
EJ3 302 415
G shared
G2 alone
H ruri step url 主 信 被 长
H2 actio arana araya cdr chan conne delay dropp durac item konto label locat now orig proce share simul sourc talk updat кто куда 先 名 时 着
H2I2J displ
H2I3 lost
H2I3JK3 appel
H2I3L3 custo
H2IK2l2O s
H2IK5N3 秒
H2IL2 von
H2J h
H2J2 dst
H2J2O2 [
H2J3 cli vendo
H2JN2 ack trans
H2K2 次
H2K3 路
H2O2 内
H2i insta
H2jk2 e
H2k serve
H3 abone attri bot fetch key mean nst numér ocn qty rufnu score số usern usuár xx звони 叫
H3I2J2 canal
H3J endpo
H3J2 job
H3J3 rtp
H3K2 hovor
H3N2 used
H3i2JL2O3 expir
H4 entit npa nxx orige path repor
H4IJ2K8n2 ms
H4N2 gatew
HI2JN3 examp
HI2L2O3 /
HIN2O2 up
HJ3 weigh
I backu fine media org
I2 112 dialp offli za минут
I2J2 184
I2J2L2 …
I2J3 appli
I2K2 giây грн
I2K3 saniy сек
I3 gọi kbit lol st tl после へ 건 번
I3J2K4 件
I3J3K2 lines
I3J3N2O2 rport
I3K3 호
I4 mellé
IJKL3N3 #4
IJln2O3 #2
IK5 sekun
IO2 v
J 168 am
J2 103 affec av ds fixed kunde most next probe pstn telco thres uac は
J2L5 toest
J2O2 trk us verbo
J3 linka passa polic till 每 間
J3K2 licen
JL2 withi
JO3 warni
K2 bad por sn
K3 másod secs שיחות שניות دقيقة مكالم
L than
L2 через
L2O2 itsp
L3 annou keepa до
L4 ankny
M code-nearby sip-beside sip-only-number
M3 other-numbers
M4 other-sip prefixes
M5 counts other-label scale
M6 other-protocol-beside
M7 rates-beside
N ip
O p
O2 calli tel не
O3 « من
O4 more
O5 113
a confi eu netwo
a2 colum diagn featu ops over overv regre setti tronc échec ’ 示
a2B2I2K2 entri
a2B2IK2 kb
a2B2J core
a2B2h2I2 disco
a2B2jo2 opera
a2C2 handl
a2C2JK3 z
a2C3 cube
a2C3H2J3L3 ramal
a2HIJL3N2O2 sessi
a2HiJ2k2n2 sent
a2I3 samta
a2J succe
a2JL3 block
a2O2 whole
a2b2c2h2j failo
a2bi ve
a2c2hin2 optio
a2c2j2 arama
a2c3h2 final
a2ch2 leg
a2cij2 si
a2h2 di
a2h3 as
a2hJK2L3O3 attem
a2jknO2 "
a2k2 y
a3 edit mappi sr weekl
a3B2C2I2J2 lab
a3B2I3 699
a3C2H2J2O2 lengt
a3H2 통화
a3I2 der
a3b2c2i2JO3 ?
a3bCE4NO2 300
a3c3j2 komme
a3i2 non que
a4C2H2 field
a4cl3 rispo
aB2C2I2J3KO2 voip
aB2C2J3 contr
aB2C3I2J3K3 rows
aB2I4K3o2 faile
aBCN2 messa
aBc2i cause
aBh2I rejec
aC2J2 probl value
aC2J4 alarm
aC3J3 noc
aC4J4O2 数
aCH2iJk2L3 #
aCH3lO2 for
aCI5J2K2L2 f
aCJ4LO voice
aCh2J5 198
aH3 no
aHIjK4n regis
aHJkL4N call
aI proto
aJ2 cdrs
aL2O5 la
aO2 routi
ab2H4iK3 conta
ab2HJL2N .
abEH2Kn3o2 180
abIjL5O3 carri
abcJL4O route
abcklo and
acHiJLO to
acfh3jL2 codes
ach2LN2o last
aci2j3n2o2 reaso
acijo failu
ah3ijl2 the
b avec crede dacă gespr numme your ،
b2 alıyo anyth az enabl exit nothi ocupa op otro passw silen som too tot » și або прове す 은
b2C2N2 app
b2C2i2 their
b2C3H3J2 pdd
b2CJL2 about
b2H2 auth range
b2H2iJ2 forwa
b2H2k proxy
b2H5J desti
b2JL2 !
b2JL3 à
b2L2 at
b2O2 fra
b2c2 apare befor ce
b2c2i2j3 early
b2c2j one shoul
b2c2j2l un
b2c2j2lo2 det
b2c2l2 bei
b2c3 redir
b2c4i2 là
b2ci2j {
b2cjkl и
b2ck3o2 127
b2h3 stop
b2i other pe
b2i2 efter excee las los phras porqu su
b2i2J2 vers
b2i2k2 ratio
b2i2k4l4O2 repli
b2i3 como przek
b2iN3 ，
b2j 201
b2j2 410
b2jN2 it
b2k2 을
b3 direk khách konta lo rfc stops zweit να абоне опера это אם לא أما 多 是 중
b3c2i2j2 أو
b3c2j3 recv
b3c3j2 segui
b3ce3ij2n2o3 484
b3i2 alle
b3i3 geliy
b3i3k2 으로
b3iJ2 120
b3j2l2 oder
b4c3 wenn
b4i2 이
b4i3n3 sdp
bC you
bC2 see
bC2E3I2JO2 400
bC2h2JnO retry
bC2i also
bC3J3 rtd
bCH2iK3o2 %
bCI3 net
bCJ3L4O3 gw
bCi2 requi
bCiJ2k5L3 tryin
bCin3 decli
bCino2 accep
bH2iJ2Ln3 progr
bHIlNO2 (
bHkN ,
bI2 x
bJ2 adres
bJ2kN }
bKNO3 in
bLO 603
bc2ij3 while
bc2ik2 when
bcLn a
bch2ikl2O2 on
bci2j2kl3 or
bcij se
bcijL3O2 sbc
bcil2N3 →
bcj2 nicht nu
bcjL2 ~
bckN2 ;
bh2ik2l2 recei
bi al
bi2 dann est
bi2j2o3 inste
bi2jl2 ou
biJ2n2 count
bijk3l4n2 then
bik を
bj2K3 resul
c 102 down exter fail if les origi plus res that til 話
c2 added allow arriv conve criti dnd does door firmw ha its jetzt pt quand recha sale tls trace um után war where wird witho если тепер שיחה ” 一 到
c2E2I3 305
c2H2 а
c2K numar
c2e4 608
c2h2j3 advan
c2h4Ijl2o3 reply
c2i2j2 meşgu
c2i4j2 な
c2ij2 but
c2j ne
c2j2 chall dat end erfol het infra initi mobil nel po says treat unall الـ
c2j2l3 ein
c2j3 får kończ ursac
c2j3l2 zamia
c2l2 een vi 回
c2l3O2 du
c3 140 215 216 allee anlag jest jo kun li rồi să teraz trigg ugyan vom завер прихо זה بـ 的 電 를 에서
c3e2j3 482
c3h3 recur
c3j2 enter ki operá statt 收
c3j3 overr tech після 后
c3j3l2 gặp に
c3n3 потом
c4 或
c4j3 nhận
cH2i2k3L2N3O2 after
cH2iJo2 ]
cH3K3L3 clien
cH3i centr
cI was
cIj udp
cIkL2 :
cJ2 class
cJ3kL2N +
cO2 u 最
ce2O 401
ch2Ij2K2l2 sip
ch2ij2 defau
ch2ik3N3 with
ch2j outbo
ch2j2n2 not
ch2jl2 ответ
ch3I2j2 state
ch3j2 refus
ch3o expec
chJ3 ping
ci back
ci2j local norma
cijk2LO respo
cj con kamai sur
cj2k3o2 und
cj2l3n il
cjO2 statu
cjkO '
ckO3 i
cl com
e 422 513
e2 491 606
e2Ijno2 408
e3 428
e4 433 607
ej2 301
h codic comme 応 状 答
h2 downl lega legb speci код קוד
h2J2 =
h2JL2nO >
h2L2 maxim
h2N2 out
h2jO2 do
h3 alive códig esito estad kodu lcr obser prope rc resp yanıt コード 原 响 因 应 止 终
h3K2lO2 answe
h3L на
h3i metho
h3j2l3 відпо
h4 antwo fin kod kód lsr mã 건수 코드
h5 dc rewri
hJKl2nO #1
i exist não so без
i2 501 again becau codec er heade mot
i2L2n2 every
i2j2 nie
i2jno2 405
i3 númer od بعد た 도
i3N3 の
iO2 o
ij3n2 cance
ijl2n2 et
ijo termi
ik2N3 。
j check only opéra refer relay
j2 be commu never rifiu sendi unkno “
j2l2 svara ：
j2o4 sl
j3 dosta lại prime ra seein вмест откло ל が 발신
j3l3 trả
j3o3 ב
j4 thì
jKLN2 is
jO2 shows
jl —
jl3 first
k unaut
k2 dönüy em moved
k3 og terug على
k3l3 ×
kL3N2 ringi
l die
l2 mit
l3 cu map puis sends очіку （
l3O3 el
m codes-in-column codes-section phrases-in-column sip-title telephony
m10 codes-as-keys
m11 own-phrase sip-label
m2 causes-beside ending-key method-beside reason-on-line vague-key
m3 code-label shared-reason-in-row tooltip
m4 after-failure among-phrases answers-list as-noun before-response cause-uri codes-argument codes-in-setting end-cause-label instead reason-in-row
m5 after-arrow after-change after-method arrow-label before-method phrase-word reply-function response-key routing-label sip-header vague-label with-code
m6 after-sip after-verb before-closing before-happening codes-as-headers codes-lead compared-label counter-name phrases-beside reason-items shared-phrase sip-object
m7 answers-heading codes-heading ending-label response-label
m8 codes-label
m9 among-messages sip-key
o2 send`,
};
