/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.72,
  places:
    'above, after, before, class, code, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 conso date emerg monit
A2B2C2H2 debug
A2B2Chj3m3n2 183
A2B2cH2IJ3N3 @
A2B3 main
A2BC3G5HI5K3N port
A2BC4G2hIjK2m3 reque
A2BC5GI4J2K2 exten
A2Bg3HJ2kmN answe
A2Bhi2J4K3n invit
A2C 101 ca
A2C2Gh list
A2C2I2 showi stati
A2C2g2 conte
A2C3 comma
A2C3G5I3K3 site
A2C3h q
A2C4 usage
A2CG4I2M2 time
A2CK2n3 retur
A2I4K3M3 build
A2J2 new
A2b en
A2b2h2K4n2 !
A2b3c2G3I3 rate
A2b4h2 alle
A2bC2g2IJ4Km2n2 numbe
A2bC2g4H2M4 per
A2bc2h other
A2c2g infor
A2c3 mi
A2cI2j2M3n2 +
A2eG3hmn 487
A2g4 estad
A2h2Km2 every
A3 apply daily falha files hour novem ov panel plano pro stav sw ultim unsuc week 云 记
A3B2 peers
A3B2C2H3I4K3 fax
A3B2C4gI2J3N packe
A3B3G3 plan
A3B3H2 addre
A3B4C2H2I3 nginx
A3C2 запис
A3C2G2hIJ3KMn found
A3C2I3 au
A3C3 premi stats 총
A3C3G3I2 crm
A3C3H3I3K2N queue
A3C3H3I4N2 api
A3C3I2 confe
A3C4G6I3J4 area
A3C5G4I4K3 vlan
A3CG3I porta
A3Ceh 604
A3E3H2Ik2mn3 600
A3E6i3M 204
A3G2 used
A3G3 today
A3G4hJ3 с
A3H are
A3IJ4N2 分
A3bcN numer
A3bchimn2 405
A3c2e2h2 504
A3c3I3 sofia
A3c3J2 numar
A3i2 add only
A4 acces callb cola colas grupp impor jobs py rappo sms
A4B2 retri
A4B3C3G5H2I2 order
A4B4C3G3I3K2 내선
A4BC2H2 cfg
A4C2 floor
A4C2G2I2J3 ports
A4C2I2 laten tenan
A4C3G2H2I4K2 http
A4G2 capac
A4G3 telef
A4I3 offic
A4b3c2h 502
A4bG2 numér
A4bG2hk2 da
A4i3n3 falli
A5 atend camer rates tarif
A5B2C3H2I3 front
A5C2G3h2K3 номер
A5C2I2 webho
A5C3I3 factu
A5G3 plans
A6G2H2K4M3 dahil
A6G2j5 ring
A7 hotel
B day stack updat în في
B2 240 cevap dispa dzwon hívás json match pleas pour read sched skipp url yes
B2C2 tx
B2C2EH4M2 202
B2C2G3H2I5J chann
B2C2GHIN2 error
B2C2H2 nov
B2C2I2K7m2N2 trunk
B2C2g2H3 type
B2C3G4I2 concu
B2C3H2 hours
B2C3H2I2J3 rows
B2C3I2K2M2 $
B2C3I3 prov
B2C4 req
B2C4G3H2I2J2KMN2 page
B2CG2H2I3 agent
B2CH3I3K3 line
B2CHij5M3 <
B2G2 log 초
B2G2H2 lost
B2G3 path
B2G3H anruf
B2G3I2J3 times
B2G4 chiam
B2G4J4 llama
B2GH2N3 tag
B2H items
B2H2 chang kr lobby valid
B2H2I displ
B2H2I2 test
B2H2IJK4 d
B2H2J2 msec views секун
B2H2K3 has
B2H3 168 ثانية
B2HJ2 kb
B2HN3 event
B2I2 trans
B2I3J4 segun
B2c2G2i down
B2c2H2i2 res
B2g2i4k2 répon
B2g3 alive çağrı
B2gn3 opera
B2k3 rx
B3 304 411 443 consu eur goes idle inval mail missi odpov pendi perio rufe răspu serie ts wareh אין 以
B3C creat
B3C2H2I2J recor
B3C2H2J entri
B3C2HI2 481
B3C2I jitte
B3C3 patch
B3C3G2H2 sid
B3C3G2H3I3 web
B3C3G2I2 activ
B3C3G3H2 offer
B3C3G3I auto
B3C3G3I3 size
B3C3H2I2 took
B3C3H2I3J voip
B3C3H3J2 mb
B3C3H3M2 699
B3C3I2 versi
B3C4 month
B3C5G3H3I3K2 room
B3CG3IK2 von
B3CH ago
B3G2H2k get
B3G3 вызов
B3G3H3J2 chama
B3G4H3J3 hits
B3H2 chanu kbps
B3H2I2 xml
B3H2I3 info kanal
B3H2J2 canau gb
B3H2K3 desk
B3H3 599 del mbit milli warn
B3H3IN3 pjsip
B3I3 bridg
B3N3 最
B3cH2iN2 k
B3cH3i2J3 ←
B3ci2 esper
B3ci3 182
B4 oct recov zł отвеч прова 台 호는
B4C2G2H4J4N2 bytes
B4C2H2 notic
B4C2H2I2 portl
B4C3H3I3J3K2 €
B4C3I2 token
B4E2 489
B4H4 ש
B5C4 室
BC2E5H3 429
BC2G3I2 file
BC2H2I memor
BC2H2I3K3 dial
BC2J3 subsc
BC2hj3M forbi
BC3H2M2 499
BC3H3I2 suppo
BCE3G2Hn2 100
BCG4HI5K2N3 id
BCHIJ6K2M3 calls
BCHIk2M2 ·
BCJ2m2 busy
BCe2HMn2 488
BCm3 servi
BG2HJ4m2 regis
BG2hjKm2n 503
BG3I3N2 rtp
BG3J5 мс
BGH3IK2n phone
BGH3J3n2 faile
BH org this
BH2I3 avail
BH2I3N2 rport
BH2k2 gets
BH3 can
BHI2J2m b
BHI3 peak
BI2 par
BIjK3M2 ringi
BIkm2 #1
BK2 got
BK3N2 acme
BK3mN2 #5
Bc2g2 話
BcGHK3M3N2 t
BcH4 were
BcHI 203
Bg2HiKn2 code
C an healt på you är всего транк 呼 页
C2 399 avera billi body box cm compl deliv erreu fehle fetch hook hooks isdn leitu metri pagin phoen renvo see unaut uuid wlan 量
C2E3HM2 199
C2E3I2 420
C2G calli
C2G2 use
C2G2H3I2J2 sec
C2G2HJ7M2N secon
C2G2I2 start
C2G2I2K5 poste
C2G2I4K3 線
C2G3 cli locat
C2G3H2IjK2M2N2 total
C2G3HI2K2N2 durat
C2G3I2 继
C2G3I3 job
C2G3I3K3 внутр
C2G3I4 max
C2G3I4K4 ramal
C2G3hI3 by
C2G4H3IK accou
C2G5I3 npa
C2GhIK2M2N timeo
C2H3K2 wait
C2I sla tm uptim
C2I2 atlan diale did fr onlin pr revis sales waiti
C2I2K4 durch
C2I3 probl
C2I3K2 branc
C2I3K3 wewnę
C2I4 上
C2M2 pcap
C2N2 all
C2e 407
C2g top
C2g3H2I2 dispo
C2hI2J3N2 cps
C2m4 level
C3 104 187 310 assig betwe cc conse cpu dead entre entro entry full handl ht hz incid integ known len mailb massi park point pri produ relat resol resta root sm spa ssrc techn uid umlei канал порт 受 管
C3G durée
C3G2I2 login pid
C3G2I3N2 retra
C3G3 key
C3G3I2K2 №
C3G4I3K2 campa
C3G4hI3J3N cseq
C3G5HI2J6 minut
C3GI2 setup
C3H2 left
C3H2I2N3 recep
C3H3 sala
C3H3I3 open
C3H3J3 days
C3H3N3 602
C3I2 authe hands ivr load mostr previ págin quali searc strea °
C3I2K2 least
C3I2N2 runni
C3I3 ^ charg compo contr cost frame go hold invoi night none pause retai salva srv table ttl التحو عدد
C3I3J3K2 bis
C3I3K2 above voice
C3I3K3 заявк
C3I3N2 rtd
C3M3 299
C3e5 423
C3g name
C3g2 relea
C3g3 maxim
C3hI2J3 192
C3hm incom
C4 apelu assis bo ile issue owner slot synch usa балан кабин макси табли מספר 并 실패 평균
C4G2 scena
C4G2I3 rtt
C4G3 senso групп
C4G3H3I3 prior
C4G5I3K2 prefi
C4GI3 数
C4H3I3K2 из
C4I2 口
C4I2K2 vvx 共
C4I3 have topla wew догов
C4I4 faisc suite
C5 550 appar bấm must
C5H2 https
CE2Ij2k2N3 400
CE2MN 404
CEG3JK3m2N 200
CG2 realm
CG2H3K4 custo
CG2I2K4 rule
CG2I3 edge post
CG2I3N2 ana
CG2IK3 conne
CG2hIm3 count
CG3H2 users
CG3I2K2 limit
CG3I2K4N tg
CG4HN3 dialo
CG4IK3N2 user
CG4IK6 ticke
CG6j2K #
CGI2K3 group
CGI3 curre
CH2I2 appli
CH2J 条
CI2 184 bye exist
CI3 198 połąc
CIJ3K z
CIK2 inter profi
CIN3 via
Ce2Hi2mn3 408
Cg4m3 metho
Ch requi
ChIj2K2n ok
Ck2 le
D 2 6
D2 1
D3 3
E 406 485
E3 430
E4 412
E5 421
EG3n 480
EH3I3N2 380
EHj2k3n2 500
EI3 415
EI3K2m 302
EM2 181
F shared
F3 alone
G descr netwo ruri 主 信 時 被
G2 araya dest dropp durac talk кто куда 元 机 长
G2H2IJ4 appel
G2H2IK5 set
G2H3I3J2 canal
G2I2K2 acd
G2I3 h syste weigh
G2I3J4 min
G2IJ3 m
G2IK2N4 [
G2Ij2K5M2N call
G2J2 sn
G2J2k2N s
G2N3 warni
G2h2 local
G3 addit arana aster cdr chan cld endpo item label mean mensa now objec ocn orig qty simul số usern usuár а актив звони 先 着 间
G3HI2K2M2 ack
G3I2J3N2 licen
G3I3 cdrs nr thres
G3I5K4 neben
G3K3 proce
G3N2 xx
G3N3 for
G3h2IK2N4 expir
G3hIm3 numme
G3n2 delay
G3n3 centr
G4 abone bot devic entit repor rufnu score 叫
G4J7m3 ms
G4K2 node
G4K3m2 calle
G5 nxx orige
G5H2I4J4 号
G5IK *
GH2IjK4M3 sessi
GH2K2M2N4 /
GHjM )
GI2 tronc
GN 内
Gh2I2 next
GhIj2N serve
H2 112 be same
H2I3 switc
H2I3J5 件
H3 cuộc dialp giây kbit st za после 건 번
H3I4J2 lines
H3J2 сек
H3J3 호
H3N3 me
H4 euro gọi mellé phút へ
H4I3 kč
HI3 free
HIN3 v
HIj2km3N2 #2
HJ2K3N2 of
HJ3 rel
HJK4M3 #4
HK4N4 #3
HN conge
I ab auf 限
I2 483 actio av balan filte inbou magaz son summa try
I2J3 kayıt
I2K は
I2K3 below
I2K3N3 peer
I2K4N4 gw
I3 affec artic canai class detai ds kunde passa polic probe stand telco till tone upgra 每 間 동시
I3K2 …
I3N2 trk us
I4 int
I4K3 vendo
IN4 113
J2 bad
J3 másod saniy secs שיחות שניות دقيقة مكالم
J4 路
J7 sekun
JK3M2n2 is
K than через
K2 keepa
K3 до إلى
K3M2n messa
K4 ankny annou linka абоне
K5 route
K6 toest
L code-nearby sip-beside sip-only-number telephony-page
L3 other-numbers other-sip
L4 other-label prefixes
L5 counts other-protocol-beside
L6 scale
L8 rates-beside
M3 。
M4 中
N2 u повто
N3 noans o such من
N4 more máy
a2 block colum ereig ops
a2B2C2G3I2N lengt
a2B2CGIK4N3 ext
a2B2I4 core
a2B2N3 routi
a2B2cE5H3iJ2K3M2 555
a2B2g2H2 disco
a2BH2i2 does
a2BgI2J2K3N2 attem
a2C2G4 host
a2C2H3 net
a2C2H5I2J2K f
a2C2I4K3 alarm
a2C3I3 noc
a2CGhIK6m2N2 from
a2CI value
a2G3 attri no 通
a2G3J2 hovor
a2GiN3 "
a2H3 por
a2I p
a2I2 pstn
a2N6 la
a2b2g2HK6N2 carri
a2b2h2k ve
a2b3G2h2J3K2 conta
a2c2gH2i failu
a2g4 eu
a2hi2J2mn3 reaso
a2i2n3 sl
a2j2 y
a3 di edit mappi non échec 통계
a3B2 nach
a3B3g2Hi4k3 odpow
a3Bg2H2M2 rejec
a3C l
a3C2IK2 lab
a3C3 cube
a3CE4M 300
a3CH3 samta
a3G3 통화
a3N2 whole
a3b2G2I range
a3b2c3g2hi2 failo
a3c2 teste
a3c2g2iJ2m2 optio
a3c2g3n final
a3c2i2 map
a3c3i2 arama
a3g2 códig
a3g5hj as
a3h2 les
a4 weekl 果
a4G2 field
a4b2c2h3I2N4 ?
a4c2k3n2 rispo
b adres das
b2 111 118 al also exit ignor kam ocupa pe або для не بعد 개
b2C2G2h2 targe
b2C4 прове
b2C4G3I3 model
b2CK2 about
b2Ch2I2j4K4 tryin
b2ChI2 retry
b2Ci2N2 201
b2G2 dst
b2G2IK2M .
b2G3 sourc
b2H2 す
b2I2K2m3 progr
b2J2 resul
b2K3 à
b2c2 est utc
b2c2i3n3 inste
b2c3 apare befor
b2c3I leg
b2c3h2i3 while
b2c4h2 là
b2chiJ2 {
b2ci2 one
b2ci3k un
b2e3hi2m2n3 484
b2g3h2 heade
b2h rest
b2h2 becau bloqu efter givin phras puis su tot
b2h2j3 ratio
b2i az
b2i2M2 it
b2i2j2k2 и
b2i3k3 ein
b3 alıyo ander bindi como nie nothi rdata να опера אם い
b3C2h3I3 vers
b3C3M3 app
b3G2J5 次
b3G3h2N3 forwa
b3c2h2i2 early
b3c2i shoul
b3c2j4n3 127
b3c3 tls zweit
b3c4 redir
b3cG3h2 proxy
b3e2 428
b3h2I3 120
b3h2N2 fra
b3h2i4 oder
b3h3 geliy kodek porqu
b3k3 bei
b4 direk khách lo przek rfc זה أما 중 ，
b4C2G3 pdd
b4G2h2m3 sdp
b4c3 ce
b4h3j2 으로
b4h4 etc
b4i3 أو
b5 多 이
bC2G avg
bCEG2J2m4n2 180
bCG2h src
bCG2hIJ4n2 %
bCG2hIK3m3 here
bCG3J2 x
bCG3h3N timer
bCGI since
bChI tempo
bChm3 decli
bCkMN2 |
bG2I auth
bG3Km2 603
bG5I desti
bG5K3 gatew
bGkMN2 (
bH2k2 com
bJ2M2N3 in
bM ;
bN op
bc2K2 sur
bc3hij when
bcG2hN2 '
bcGJ3N3 statu
bcI ip
bcI2J3KN de
bcI2K2 withi
bcg2H2iJ3N sip
bcg2hj2k3MN2 on
bcg4ik4n3 reply
bchi se
bchi2k2 or
bci2K3 ~
bci3 nicht
bciM3 →
bcjKm a
bcjN ,
bg2KM2 last
bgK2M3N2 -
bh insta que too your
bh2m2n2 accep
bhK2n2 at
bhj2 を
bhj3k4N3 repli
bhjkN2 na
bhk ou
bi3 nu
biJm2n2 not
c commo dnd em scrip signa they war —
c2 & added allow criti exter firmw gegen ha if ne num rtcse til trace um which wird если завер тепер ”
c2E2H3 305
c2G2HMN3 up
c2G2h2j5KM2N after
c2G3 index
c2H state
c2H2 udp
c2H2k4 msg
c2IK2N2 –
c2e2 491
c2e3i2 482
c2e4 608
c2g2 hangu
c2g3i2 refus
c2g3k2 回
c2g4 treat при
c2g4h2i3K3 defau
c2h3i norma
c2hi3N2 but
c2i back kamai origi
c2i2 chall end enter initi mobil plus
c2i2k po
c2i3n3 remot
c2i4k3 får
c2iN5 i
c2j3 und
c2k2 een
c2k2m2 il
c3 216 anlag dat its jetzt jo jos ner says where wiede would שיחה 一 再 的
c3G2 prima
c3g3HiK2n expec
c3g4 that
c3i2 advan operá ricev sc statt
c3i2n3 det
c3i3 nas share tech вмест な 后
c3i3k3 zamia
c3i4 gặp overr ursac に
c4 bien ki kommt kun recha segui ser teraz után wenn потом прихо بـ
c4g4 recur
c4i2 收
c5 nhận
cEG2HjKmn2 486
cG2J3K4 clien
cG2hIn ]
cGhiN2 sbc
cH2I der
cH3IM2 examp
cHi was
cHjK2N :
cI2 495
cIj4m 102
ce2N 401
cg2 outbo
cg2N2 n
cg3H2 fail
cg3K2 на
cg3hj3kM3 with
cg3i codes
cghin2 cause
ch2i2j4k4m2 then
chIjK2N to
chijkn2 and
ci asr
ci2 recv unkno
ci2k2 con
ci3 si
ci3k4 first
ciN3 check
cijKMN2 respo
cik ×
ck2 sends
ck3N3 du
d 5
e 606
e2 422 513
e3 436
e4 607
e4G3 403
e5 433
ei2 301
g keep код コード
g2 kod speci перех קוד 原 响 因 应 応 码
g2H2Ij2K3N2 c
g2J5M4 秒
g2M3 out
g2hiK2mn termi
g2ik3 ответ
g2n2 provi
g3 minim param prope rc rerou respu rsc 返
g3I2 =
g3K3N do
g3ik3 відпо
g4 codic ended ergeb esito fin kód lsr mã obser our recen resp stop yanıt エラー 终
g5 dc kodu rewri 건수 코드
g5ik2 antwo
gHIK2 >
gI3 ping
gh2j2km2N recei
gin4 答
h so
h2 codec diges los mot über で
h2I die
h2I2j3m2 sent
h2k3 et
h3 501 加
h3M4 の
h4 danac las númer od た 도
hI2j }
hJ3K2 unava
hK3M2 pbx r
hi3m3 cance
i dur we
i2 410 quand refer relay rifiu show занят “
i2J3 g
i2N2 shows
i3 dosta never
i3k3 trả
i3n2 ב
i4 prime seein thì
ij2 e
ik mit
ik2m the
j3 dopo terug 을
j4 moved على
k3 am cu sendi ら
k4 очіку （
k4N2 el
l code-label codes-in-column codes-section method-beside sip-address sip-around telephony telephony-number
l10 among-messages own-phrase sip-label
l11 sip-key
l12 codes-as-keys
l2 before-response causes-beside ending-key phrases-in-column reason-on-line routing-key shared-reason-in-row vague-key
l3 after-failure as-noun before-sip example reason-in-row
l4 among-phrases before-closing end-cause-label instead phrase-word response-key shared-phrase vague-label with-code
l5 after-arrow after-change after-verb answers-list before-happening before-method codes-in-setting routing-label sip-header tooltip
l6 cause-uri codes-argument reasoned-column reply-function response-label
l7 arrow-label ending-label
l8 after-method after-sip answers-heading codes-as-headers codes-heading codes-lead compared-label sip-object
l9 codes-label counter-name reason-items
n2 か
n3 send`,
};
