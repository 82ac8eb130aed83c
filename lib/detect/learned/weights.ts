/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.68,
  places:
    'above, after, before, class, code, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 apply date deliv distr drs emerg lates link plano pro telep traff week журна 录 表
A2B2 dispa
A2B2C2 premi
A2B2C3H3I3N api
A2B2C3HI2J2 packe
A2B2C5G3H3I3K3 room
A2B2GH addre
A2B2H par
A2B2H2 debug
A2B3C3I2 confe
A2BC2H2I3K2 fax
A2C2 billi memor produ
A2C2G2I2 q
A2C2G2N2 dialo
A2C2I2 stati
A2C2h2I list
A2C3G2I2 crm
A2C3IK2 №
A2CG2M used
A2CG4I2 site
A2CH2 are
A2CI2 offic
A2E4I2n2 600
A2G2 today
A2G2I2 syste
A2G2IK2M2 r
A2GIM2 since
A2GK 机
A2H2 hour
A2I2 attiv panel
A2IJ4N3 分
A2K2n2 retur
A2b2C2G3I porta
A2b2CG3h2 timer
A2b3c2G3I2K2 rate
A2bhI2K !
A2bjk en
A2c add
A2c2 mi
A2c2i2 falli
A2ci we
A2ci2J2 numar
A2e3G3iM2 403
A2g2 downl rerou
A2gin2 provi
A3 coda colas novem numér pri rappo retri stav sw text 记
A3B2C2H2 main
A3B2Cg conte
A3B2G3 plan
A3B3C2H2I2 nginx
A3BC2H2 cfg
A3C2 au
A3C2G2hI2J2K2n found
A3C2GI2K3 線
A3C2I2 acces
A3C3G5I3J3 area
A3C3H2 webho
A3G2 atend
A3G3hJ3 с
A3J3m2 new
A3N2 máy
A3b2c2GN numer
A3b2c2hn 502
A3bC3G4I3K2 prefi
A3bc2e2h2 504
A3c2I2 sofia
A4 callb files grupp impor ov plans rates
A4B2C2G4H2I2 order
A4B2C2H2 floor
A4B2C2H2I2 front
A4B3C3G2I3K3 내선
A4C2 factu
A4C2G2 capac
A4C2I2 laten tenan
A4C2I2J3 ports
A4C3H2I3K2 queue
A4CIK2 showi
A4GH3K4M2 dahil
A4b2CG2I2 номер
A4b2G2hk da
A4bC3G3H2I5jK3N http
A4bh 604
A4cG3 telef
A5 hotel
A5G2 tarif
A5Ghj3 ring
B 101 url
B2 240 411 abort auto consu dzwon entra fehle hívás inte lobby odpov pendi read ready sched serie stack subsc tests timed ts tx válas wareh warn yeste 응답이 호는
B2C2EH2M2 202
B2C2G2H2I3J activ
B2C2G2H2J2 hours
B2C2G2I3 contr
B2C2G3HI3KMN page
B2C2G4I2 host
B2C2GI quali
B2C2H2 open token
B2C2H2I jitte
B2C2H2J2 entri
B2C2I2 nov pause
B2C2I2N2 extn
B2C3 apelu
B2C3G2H2I2J concu
B2C3GI2 cost
B2C3H2I2 month
B2C3H2I2J3 rows
B2C3H2I2N voip
B2C3I2 load night
B2CEhj2m3n2 183
B2CG2H3I4K3 line
B2CG3J4 llama
B2CG4H2 chiam
B2CG4H2I4JK2N2 chann
B2CGHI3 edge
B2CGIK6N2 trunk
B2CH2IK2 desk
B2CH2J2 条
B2CHI2J3 segun
B2G2 log
B2G2N2 最
B2G3H3J2 chama
B2H chang
B2H2 acc eur kr mac mbit oct pages rules skipp xml
B2H2J items
B2H2J2 canau kbps сек
B2H2J3 секун
B2H2k3 msg
B2H3J2 cuộc phút zł
B2H3J2n2 faile
B2HIJ2K b
B2HJ2 anruf
B2HJN2 event
B2HM ago
B2HN2 k
B2Hk3 gets
B2I2 balan
B2IJK3 d
B2J3 çağrı
B2N2 me
B2N3 phoen
B2c2i2 esper
B2cH nach
B2cH2 del
B2cei2 182
B2cg2H2 type
B2g2HM rejec
B2g2i3k3 odpow
B2gi3k2 répon
B2i răspu
B2i2k rx
B3 250 304 443 bekom brows giorn goes mail meer nur perio rufe sampl sende svare yes звонк отвеч прова אין 以 行 번으로
B3C2 patch
B3C2E5H3I 429
B3C2G3 creat
B3C2G3I2K size
B3C2G4H2I2N2 tag
B3C2H2 portl took
B3C2HI 481
B3C3G2 sid
B3C3G2H3I3J3K2 €
B3C3G2I2K versi
B3C3H2 hz
B3C3H2I3 web
B3C3H2J2 gb
B3CG3H2I2N3 pjsip
B3CH2I2 info
B3CH3I2J2 recor
B3E 489
B3G2 초
B3G2H2k get
B3G2H3J3 hits
B3G3 вызов
B3GH2J2 元
B3H2 599 missi
B3H2J2 msec
B3H3J2 views
B3H3J3 mb
B3H4 ש
B3I2 bridg
B3I3 kanal
B3cE6H4iJ2K3M2 555
B3cH2 scrip
B3cH3IJ5N2 @
B3cH3iJ3k ←
B4 円 台
B4C2H2I2 notic
B4C3 室
B4H3 euro kč
B5CG2H5J4N2 bytes
BC messa
BC2G2HJ4 мс
BC2G3HI3K2 agent
BC2G4H2I2K2 accou
BC2H3IJ2 days
BC2I3 192
BC2I3K3 dial
BC2gI relea
BC2hIj2M forbi
BC2m2 incom
BC3G2hI2jm2 reque
BC3G3HI4K3N2 port
BC3H2M2 499
BC3HI2N2 recep
BC4GI3J3K3 exten
BCG2H2I displ
BCG2HI bye
BCG3H2I2J3 号
BCG3HI2j2K3M2N3 total
BCG3HIK3N3 user
BCG3IJ3 times
BCG4HIJ8m2 ms
BCG4K3 calle
BCGHJ7K3M4N calls
BCGm busy
BCH pleas this
BCH2IMN2 error
BCIJkM3N ·
BCe2HM2n2 488
BCm2 servi
BE3n 100
BG2H2IJ3 appel
BG3I3 rtp
BG3hjKm2n 503
BH backu org
BH2 في
BH2I2K2 has
BH2I3 appli
BH2IK2n2 phone
BH2J2 ثانية
BH2i2 were
BHI2 test
BHI3K2 peak
BHIK3N2 acme
BK3N2 #5
Bc2 down
Bc2g2 hangu
Bc2gh2i cause
BcG2HK3M2N2 t
BcGHJ3m regis
BcHI 203
BcI re
Bcg2iK2Mn code
Bg2HiJ2K2N of
Bhj3M3n2 <
BiJ3n invit
Bj2K3M2 ringi
C avera diale está healt lon monit renvo tm unexp 呼 当 电 过 量
C2 187 399 absen acct all atlan autom cada cm compo cpu diall did entre entro erreu hook hooks ile incid issue km massi metri mostr máxim none opene param pl point pour pr previ proje promh rack resol resta resum smtp socke srv techn upgra är всего 受 対 总
C2G2 offer relat via
C2G2H2I3K3 внутр
C2G2I sla
C2G2I2 login retra start
C2G2I3K5 poste
C2G2h2 targe
C2G2hI3KN max
C2G2m2 level
C2G3HIJ6 minut
C2G3I2 cc job
C2G3I2K4 ticke
C2G3IK3N2 tg
C2G3K3 model
C2G4I4K3N3 id
C2GH3J6MN2 secon
C2GI avg
C2GI2 curre rtt
C2H an
C2H2 authe
C2H2I2 milli
C2H3 запис
C2H3I2K2 sala
C2I ivr
C2I2 ^ ca charg credi descr dur entry faisc frame hands hold hotli len patte probl quest ref retai revis root row sales salva searc seq sm ttl uid uptim waiti تحويل عدد 최대
C2I2K2 above least spa
C2I2N2 602 ana go
C2I3 noc value التحو
C2I3K2 wewnę
C2IJ3 z
C2IK2 ht
C2K3 keepa
C2M2 pcap
C2g top
C2gIJ4Km2n3 numbe
C3 104 310 assis bấm cic cola commi conse full inc nhánh około owner procs próxi ssrc umlei usa балан מספר מתוך 并 管 请 象 총 평균
C3G durée
C3G2 senso
C3G2H2 realm
C3G2I2 канал
C3G4I3K2 campa
C3GI2 setup
C3H2 req
C3H2I2K3M2 $
C3H3I2 suppo
C3I2 550 have mailb must park prov págin ° догов
C3I2K2 salle vvx
C3I2N2 runni
C3I3 camer invoi suite wew заявк кабин
C3I3J2 bis
C3I3K pid
C3I3K2M3 build
C3I3K3 durch
C3I3M3 299
C3e4I2 423
C4 poort
C4G https
C4G2 scena
C4G2H2I3K prior
C4G3I3K2 vlan
C4G3hI3J2K2N2 cseq
C4H2I2J2K2 из
C4I2 口
C4I2K 共
C4I3 appar slot topla
C4I3N2 数
CE2MN 404
CEG3IK2m2N 200
CG use
CG2 logs
CG2H2IK2 wait
CG2HI file
CG2HI2K3 set
CG2HIJ2 users
CG2I src
CG2I2K2m2 limit
CG2I2K3 rule
CG2I3 cli weigh
CG2I3K4 neben
CG2IJ3 m
CG2j2K4m #
CG3 cdr
CG3I3K4N3 ext
CG3kmN2 for
CG4HI3K2N2 durat
CG4HIM2 time
CGI2J2 sec
CGI2K acd
CGI3 polic
CGIK4 group
CGN2 calli
CGh2IjK4m2N2 from
CH2IjK2N2 c
CH3 net
CH3I2M2N2 rport
CH3I3J2 lines
CH4I2J2K2 f
CI 483 free połąc på
CI2 fr onlin post table thres
CI3 間
CI3K2 voice
CIJ3 cps
CIK2N branc
CK2 إلى
CK4M2N4 #3
Cg2I4 198
Cg2h name
Ch2jkMN2 na
Ch2jm tempo
ChI2K3mN inter
ChIj3K2 ok
CkN3 |
Cm2 407
D 2 6
D2 1
D3 3
E 406 485
E2 440
E2H2M2 199
E3 412 420
E5 421
EG2K2mn 486
EG2hn 480
EG3hJm3n2 180
EH2N2 380
EHij3k2n2 500
EI2m 302
EI3 415
F shared
F2 alone
G ruri step 主 信 名 被 长
G2 addit arana araya aster attri blf captu chan conne dashb dropp durac item key konto label now orig show simul subje talk uac updat uuid актив кто куда 先 地 着 落 间
G2H2 dialp
G2H3 lost
G2HIK von
G2HIM2 ack
G2HJ2k2m2N s
G2HJ5M3 秒
G2I2 cdrs dst
G2I2N2 [
G2I3 vendo
G2IM2 trans
G2N2 内
G2h insta
G3 abone devic entit fetch fs locat manag mean nr nst ocn qty rufnu score sourc số usern usuár звони 叫
G3H2I3 canal
G3IK2N2 endpo
G3IN xx
G3M2 gatew
G3h2IK3N3 expir
G4 bot nxx orige path repor
G4I3 npa
G4IK3 *
G4K3 node
GH2IK4M2N2 sessi
GH3IK3 custo
GH3IM2 examp
GHI2J5 min
GHK3MN3 /
GHjM2 )
GI2 next 番
GI2jK4M2 call
GIJ2 h
GIK3N2 timeo
GJ2 sn
GN serve
Gij2 e
H fine ist media udp
H2 112 can giây st switc za дней после へ
H2I2 left
H2I2J5 件
H2J2 번
H2J3 saniy
H3 gọi kanäl lol mellé mo tl минут 건
H3J2 грн
H3J3 호
HI confi
HIJK2M3n #4
HIkmN3 #2
HJ2 por
HJ6 sekun
HN2 v
Hn2 proto
I 168 ab auf below den kayıt short
I2 103 184 affec av avail ds hunt inbou kolej kunde most probe puhel teiln telco till за 동시
I2J2 licen
I2J3 שיחות
I2K2 …
I2N2 trk us verbo
I3 linka passa 每
I3J3 canai
I4 上
IK5 toest
IM2 l
IN2 pstn
IN3 warni
IN4 113
Ij3K は
J2 bad
J3 másod secs دقيقة مكالم 路
JKMn2 is
K через
K2N2 itsp
K2N5 la
K3 annou raum
K4 ankny
L code-nearby sip-beside sip-only-number telephony-page
L3 other-numbers other-sip
L5 counts other-label prefixes
L6 other-protocol-beside scale
L7 rates-beside
M2 secun в
N hq
N2 n 通
N3 routi من
N4 more
a2 colum day diagn featu norte ops pm regre shown suche tronc voz échec ’ 통계
a2B2HJ3 kb
a2B2I core
a2B2g2H2 disco
a2B2n2 opera
a2BEH 181
a2C2 handl
a2C2I4K3 alarm
a2C3 für
a2C3G2I4K3 ramal
a2CI2 cube
a2Cg4j2 as
a2G 発
a2G2 통화
a2G3 no
a2G3J2 hovor
a2H2I der
a2H3 samta
a2HIJK3N2 attem
a2I succe
a2IK2 block
a2N2 whole
a2bCE4IMN2 300
a2bc2g3hi failo
a2bch2k ve
a2c2 exter
a2c2g2i final
a2c2gm2 optio
a2c2i2 arama
a2cg2 leg
a2ch2 les
a2ch2i2 si
a2g2 di
a2g2M2 out
a2h over
a2hI2j2m2 sent
a2i2 “
a3 edit map mappi 示
a3B2C2H2I lab
a3B3H3M2 699
a3C2G3I2N2 lengt
a3b2G3 range
a3b2c2h2IN3 ?
a3bh2 que
a3c2 dnd
a3c3 komme
a3g4 应
a3hi2 non
a4 weekl
a4Bck2 rispo
a4C2G2 field
b dacă ignor rest upstr your
b2 140 ander az bindi enabl even exit forma kam lo nothi ocupa silen som și або для 、 い き す
b2C2 see
b2C2M2 app
b2C3 прове
b2C3G3I2 pdd
b2CI2K2 about
b2CIK2 profi
b2G2 auth
b2G2K3 абоне
b2G2h forwa
b2G2hj proxy
b2G4hJ3 conta
b2I too
b2N2 повто
b2c est
b2c2 ce
b2c2g2h3i3 advan
b2c2g2iK2 codes
b2c2g3k2 bei
b2c2h2 other
b2c2h2i2 unall
b2c2i one redir shoul
b2c2i2k un
b2c3h2i2 là
b2c3i2 segui
b2cGIK2M .
b2ce3hi2m2n3 484
b2cg3 stop
b2ch2i notif {
b2ci2 410 nicht
b2e4 607
b2h pe 은
b2h2 alıyo efter etc kodek las los phras stops su tot опера
b2h2I3 vers
b2h2N2 fra
b2h2i3 oder
b2h2j2 ratio
b2h2j4k4N3 repli
b2h3 przek
b2i2 לא
b2i2M2 it
b2ik2N2 shows
b2j3 127
b3 direk khách konta rdata rfc schic weite wenn να как это אם ה أما 是 중
b3c2 zweit
b3c2h2i3 early
b3c3 זה
b3c3h2i2 أو
b3cG2i3 recv
b3h2 alle como 多 이
b3h3 geliy
b3h3j2 으로
b3hI2 120
b4Gh2m3 sdp
b4M2 ，
bC compl le you
bC2E3H2I2N3 400
bC2G2hI2K by
bC2gI2mN2 retry
bC3I3N2 rtd
bCG2hIj4K4 tryin
bCG2hJ4n2 %
bCH2J x
bCI3K4N3 gw
bCg2HM2 per
bCh also requi
bCh2 their
bChIK3m2 here
bChjm3n2 decli
bChmn2 accep
bCiN2 201
bEGJKN 603
bG2J3 次
bG3hm2 numme
bG4I desti
bGHkMN2 (
bGI2m3 count
bGjMN ,
bHi2 be
bI adres
bI2jM }
bIK2 withi
bIN2 op
bJKMN2 in
bK2 до
bK2n at
bK4N route
bM ip
bc2 apare befor
bc2hi2 while
bc2hj when
bcG2 centr
bcG2hi local
bcGhijN '
bcI2jK2M +
bcIJ2KN de
bcK2 ~
bcg2hj2k2N3 on
bch2i2j2k3 or
bchiK3N3 sbc
bchiN se
bchij3k4m2 then
bchikM2 →
bci2 nu
bci2k2 ein
bciKm a
bcijk и
bcjM ;
bcjkMn and
bg2HiK5N4 carri
bg2h2 heade
bg2hj2k recei
bg2i2m2 not
bh excee
bh2 puis
bhI2Km3 progr
bhIK3 à
bhi2n3 inste
bhimn2 405
bhj2 を
bhk2 ou
bj2 og
c 102 495 allow anmel any conge fail kamai pt reg signa they til tls trace which
c2 abgel added allee arriv commo criti does door erfol firmw ha if its jetzt jos kommt kończ ne ner origi partn res that trigg um war watch wird witho а если тепер שיחה بعد ” が 電
c2H2J3 rel
c2e2 491
c2e2i2 482
c2e4 608
c2g2h2i2K2 defau
c2g3H2ik2n3 reply
c2g3k2 回
c2g4 при
c2h2i2 meşgu
c2h2iM norma
c2h3i2 な
c2hik2N2 but
c2i anlag
c2i2 end het initi mobil nel operá ricev tech treat вмест الـ
c2i2k po
c2i2k2n2 det
c2i2n2 remot
c2i3k2 ursac zamia に
c2iK sur
c2k2 een vi
c3 215 216 dat jako jo kun li recha rồi sale says să taraf teraz từ ugyan után vom where wiede доля прихо השיחה התקבל بـ صار 一 的 를
c3E2H3 305
c3g2 завер
c3g3 yanıt
c3g3i2 recur
c3h3m3 потом
c3i2 enter ki statt 后 收
c3i3 nhận overr після
c3i3k2 gặp
c3i3k2n2 får
c4 тоді 或
cE6i2 204
cG2 index proce
cG2J3K3 clien
cG2h2j3KM2N after
cG2jn2 ]
cG3n2 delay
cGHM3N2 up
cGhIjKN to
cH was
cHIk com
cHjK2N :
cI2N2 class
cK2 than
cK2N3 –
cN2 u «
ce2N 401
cg2 filte outbo
cg2Hi2J2k2 sip
cg2KM2n last
cg2ik2 ответ
cg2ikn failu
cg3hj3M3 with
cg3i2 refus state
cg3n expec
cgI3 ping
ch back
ch2i3J2m2n2 reaso
chK3M2N pbx
chij2N respo
chik2 the
ci finis still 到
ci2 chall never ל
ci2k3m2 il
ciJ3 g
ciJ3N2 statu
ciM2 check
cij3n2 und
cik con
cj3k2 ×
cjN3 i
ck die
ck2 du
ck3 cu
e 422 606
e2 428 513
e2imn2 408
e5 433
eG3K2mn 487
ei2 301
g comme histo speci summa 応 态 状
g2 body dispo esito estad lega legb minim recen קוד 原 因
g2H 話
g2I2JK2m >
g2I3K3N2 peer
g2In =
g2J2N2 answe
g2K2 maxim
g2iN2 do
g3 alive codic ended fin kodu kód lcr obser prope resp код コード 换 止 终
g3K на
g3h metho
g3i2k3 відпо
g4 códig lsr mã verlo 响 건수 코드
g4k2 antwo
g5 dc kod
g6 rewri
gIJk2mN #1
gK4N -
gn3 答
h exist não
h2 501 again al becau givin nie sich sin so usual без не で
h2K2 codec
h2K2m2 every
h2ik2m2 et
h2in termi
h3 danac númer od porqu trafi た 도
h3M3 の
hJ2K3m unava
hN2 o
hj2M3 。
i only relay unkno
i2 avvis bij fel gönde ma sendi svara vasta will занят
i2J3 resul
i2n2 rifiu
i2n4 sl
i3 150 daarn dosta infra lại prime ra thì óta откло 발신
i3J3 שניות
i3k3 trả
i3m2 cance
i3n3 ב
ijkmN2 "
ik —
ik3 first
j2 dopo dönüy moved y
j3 terug على 을
k2 mit recib │
k3 sends очіку （
k3N2 el
l after-hunting codes-in-column codes-section ending-key phrases-in-column sip-title telephony
l10 among-messages
l11 codes-as-keys own-phrase sip-label
l2 before-sip causes-beside hunting-label method-beside reason-on-line vague-key
l3 code-label tooltip
l4 after-failure among-phrases answers-list as-noun before-response cause-uri codes-argument codes-in-setting end-cause-label instead reason-in-row shared-reason-in-row
l5 after-arrow after-change arrow-label before-closing before-happening before-method phrase-word reply-function response-key routing-label sip-header sip-object vague-label with-code
l6 after-method after-sip after-verb codes-lead counter-name reason-items shared-phrase
l7 answers-heading codes-as-headers codes-heading compared-label response-label
l8 codes-label ending-label
l9 sip-key
n2 beset melde send`,
};
