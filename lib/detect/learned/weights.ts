/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.79,
  places:
    'above, after, before, class, code, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 apply conso date deliv distr lates plano pro stats telep télép week журна 录
A2B2 peers
A2B2C2 premi
A2B2C2H main
A2B2C3H3I3N api
A2B2Cg conte
A2B2H addre
A2B2H2J items
A2B2H3I2 debug
A2B2I3 offic
A2B3C3I2 confe
A2BC2G2hI2jm2 reque
A2BC2H2I3K2 fax
A2BC4GI3J3K3 exten
A2C2 au memor produ
A2C2G2I2 q
A2C2I2 stati
A2C2gIJ3Km2n3 numbe
A2C2h2 list
A2CG2M2 used
A2CG3h3 timer
A2CG4I2K2 site
A2CGIK4 group
A2CI2 ca
A2E3HIn2 600
A2G syste
A2G3I3 nr
A2H2I2 hour
A2I2 attiv panel
A2N hq
A2b2C2G3I porta
A2b3c2G3I3 rate
A2bI2K2 !
A2bi only
A2bk en
A2c2J2 numar
A2c2i2n3 falli
A2c3 mi
A2e4G3j2M2 403
A2g2 rerou
A2gin provi
A2hJ3m2 new
A2hKn2 retur
A2i we
A2j2M2 since
A3 callb coda colas dr drs jobs novem rappo reset stav sw 云 记
A3B2C2H2I cfg
A3B2C3HI2J2 packe
A3B2C4G4I3K2 vlan
A3B2G2 plan
A3C2 pri
A3C2G2 capac
A3C2G2hIJ2K2n found
A3C2I2 acces
A3C3 webho
A3C3G3I2 crm
A3C3G5I3J3 area
A3C3HI3K2N queue
A3G numér
A3G2 atend today
A3G3hJ4 с
A3H are
A3HJ3N3 分
A3N3 máy
A3b2hk da
A3b3c2n 502
A3bc2N2 numer
A3bc2e2h2i 504
A3c2I3 sofia
A3h2 604
A3i2 add
A4 files grupp impor ov plans py rates
A4B2C2G4H2I2 order
A4B3C2H2I2 front nginx
A4C2I2 laten tenan
A4C2I2J3 ports
A4CG2I2K4 線
A4G2H2K4M2 dahil
A4bC3G4H2I5jK3 http
A4cG3 telef
A5B2C2 floor
A5B3C3G2I3K3 내선
A5C2 camer factu
A5C2G2 tarif
A5Ghj3 ring
A5b2CG2IK2 номер
A6 hotel
B 101 ist
B2 105 240 304 aan abort auto consu diale dispa dzwon entra giorn hívás inte kanál may nos pendi peopl phoen pra ready recov refer remai sched stack só timed url wareh warn yeste звонк 以
B2C2 apelu
B2C2G2H2I2J activ concu
B2C2G2HI2 file
B2C2G2I quali
B2C2G4H2I4J2K2N2 chann
B2C2G4H3I2K2 accou
B2C2G4I2 host
B2C2H nov
B2C2H2I jitte
B2C2H2I2 milli token
B2C2H2IJ2 条
B2C2H2IMN2 error
B2C2H3I open
B2C2H3IJ2 entri
B2C2I2 night pause
B2C2J2 subsc
B2C3G2H2I2K2 versi
B2C3H2I2 month
B2C3H2I2J3 rows
B2C3H2J2 hours
B2C3H2M2 499
B2C3I2 cost load
B2CE3in 100
B2CEH3M2 202
B2CG2H3I4K4 line
B2CG4H2I2N3 pjsip
B2CGI3 edge
B2CGIK6N2 trunk
B2CH2IK2 desk
B2CI2 połąc
B2Chj3m3n2 183
B2G2H2J2 anruf
B2G2N3 内
B2G3H3J2 chama
B2G3J3 llama
B2G4H2 chiam
B2H2 lobby mbit skipp xml
B2H2IJ2K b
B2H2J2 canau kbps msec
B2H2J3 секун
B2H2M2 699
B2H2k2 gets
B2H2k3 msg
B2H3 oct
B2H3J2 cuộc
B2H3J3n2 faile
B2HI test
B2HI3J3 segun
B2HM ago
B2I2 balan
B2IJK3 d
B2N2 me
B2c del
B2c2 down
B2c2H2 res
B2cE5H4iJK3M2 555
B2cHI chang
B2cg2H2 type
B2cg2Hi3k3 odpow
B2ci2 esper
B2ei2 182
B2g2H rejec
B2hn2 opera
B2i3k2 répon
B2k2 rx
B3 250 411 443 489 brows cevap goes idle mac meer missi perio rufe sende serie svare yes отвеч прова אין 번으로 응답이 호는
B3C mail tx
B3C2 patch
B3C2E5H3I 429
B3C2G3 creat вызов
B3C2G3H2I2N2 tag
B3C2G3I3 size
B3C2H2 took
B3C2H2I2N voip
B3C2H2I3 web
B3C2H3I3J2 recor
B3C2HI 481
B3C3G2 sid
B3C3G2H3I3J2K2 €
B3C3H2 hz
B3C4H3 室
B3C5G3H3I3K3 room
B3CH2I3 info
B3CH3J3 mb
B3G2 元 초
B3G4H3J3 hits
B3GH2k get
B3H2 599 eur kr kč portl rules răspu
B3H2I3 kanal
B3H2J2 gb
B3H3J2 views zł
B3H4 ש
B3I2 bridg
B3N2 k
B3c2H2 scrip
B3cH3IJ5N3 @
B3cH3iJ3k ←
B3g3 odpov
B4 円 台
B4C2H2I notic
B4H3 euro
B5CG2H4J4N2 bytes
BC2G3H2I3J2KMN2 page
BC2G3H2I3K2 agent
BC2H2 req
BC2I3 192
BC2I3K3 dial
BC2m2 incom
BC3G3HI4K3N2 port
BC3H2I suppo
BC3HI2N2 recep
BC4HI3K3M2 $
BCEG3IK2m2N 200
BCG2 cdr
BCG2I bye
BCG3HIM time
BCG3HIj2K3M3N3 total
BCG3I2K5N3 ext
BCG4H2I2J3 号
BCGHJ6K2M3N calls
BCH2IK2N2 c
BCHK2 avail
BCIJkM2N ·
BCe2HM2n2 488
BCgm2 servi
BChj2M forbi
BEG2K3mn2 486
BG2 conne log
BG2H2 lost
BG2H2I displ
BG2H2J5 мс
BG2I3 rtp
BG3I2J9k2m2 ms
BG3hjKm2n 503
BGmN busy
BH match org
BH2 backu switc valid
BH2I2K2 has
BH2IK3n2 phone
BH2J2 ثانية
BHI3K2 peak
BHIK2N2 acme
BHJ3 сек
BHJN2 event
BI2 par
BK2 messa
BK3N2 #5
Bc re
Bc2HJ3 rel
Bc2i2n2 remot
BcG2HK3M2N2 t
BcH2 were
BcHI2 203
Bcg2iK2n code
Bg2J3 çağrı
Bg3J2kmN2 answe
BgHiJ2K2N of
BiJ3n invit
Bj2K3M2 ringi
Bn2 send
C an autom avera healt monit pleas renvo selec snom you транк 当 电 继 表
C2 206 accue all assig atlan beta bo cada cc comma cpu did entre entro erreu für hook hooks ile incid known least massi metri mostr onlin opene param pl point pour previ proje promh quest rechn resol resum sf smtp socke ssrc techn tm ts upgra windo är тариф 対 总 최대
C2G durée
C2G2H2 realm
C2G2I sla start
C2G2I2 login °
C2G2I2N2 ana retra
C2G2I3 contr
C2G2I3K5 poste
C2G2J2N2 dialo
C2G2m2 level
C2G3I2 job
C2G3I3K3 внутр
C2G3I3KN max
C2G3IK3 model
C2G4HIJ6 minut
C2G4I5K3N3 id
C2G4IK3N2 tg
C2GH2J6N2 secon
C2GI avg
C2GI2 curre
C2GI2J3 sec
C2Gk2 use
C2H authe
C2H3 запис
C2H3I2K2 sala
C2I ivr resta
C2I2 assis credi descr dur entry fr frame hands hold len none pr probl procs retai revis root row sales salva searc seq sm table ttl uid uptim waiti догов تحويل
C2I2K2 above branc ht spa
C2I2K4 durch
C2I2N2 go
C2I3 ^ charg noc التحو 上
C2I3J3K2 bis
C2I3K2 wewnę
C2IJ3N z
C2IK2 №
C2K2 keepa
C2M2 pcap
C2g2 top
C2g2I relea
C2g2K2 maxim
C2g2h name
C2h2 über
C3 104 187 310 billi bấm cic cm cola commi conse diall erro full grubu inc issue must owner próxi srv umlei usa vertr zimme балан кабин מספר 使 均 管 象 총 평균
C3G2 offer relat scena senso канал
C3G2I2 rtt
C3G3hI3J2K2N2 cseq
C3G4I3K2 campa
C3G5I3K2 prefi
C3GI2 setup
C3GI3K pid
C3H 并
C3H3IJ3 days
C3I2 550 have mailb park prov págin topla عدد
C3I2K2 salle vvx
C3I2N2 602 runni
C3I3 invoi slot suite wew заявк
C3I3K3 faisc
C3I3M3 299
C3I4N2 数
C3K2 raum
C3e4 423
C4 https
C4G2H2I3 prior
C4H2I2J2K2 из
C4I2 口
C4I2K2 共
C4I3 appar
C4I3K2M3 build
CE2MN 404
CG2 admin logs
CG2HIJ2 users
CG2I via
CG2I2 locat thres
CG2I2K3 set
CG2I3 polic
CG2I4K4 neben
CG2IK3 rule
CG2Ij2K3 #
CG3HIK3N2 user
CG3I2J3 times
CG3I2K4 ticke
CG3I3 cli
CG3h2IK2N3 expir
CG3kmN2 for
CG4HI3K2N2 durat
CG4IJ2K3 *
CG4K3 calle
CGI2K2 acd
CGI3 weigh
CGIK2N2 timeo
CGK2 机
CGN2 calli
CGh2I src
CGhIK2m2 here
CGhIjK4mN2 from
CH this
CH3I3J3 lines
CH5I2J2K2 f
CI 483 på
CI2 compo free post value
CI2K3N2 peer
CI3 間
CI3K2 voice
CIJ3 cps
CIK2 showi
CK2 إلى
Cg2I5m 198
Ch2 requi
ChIj2K2Mn ok
Cj3M3n2 <
Ck le
Cm2n 407
D 2 6
D2 1 3
E 485
E2 406 440
E2H2M2 199
E3 420
E4 412
E5 421
E6i 204
EG2Jm3n 180
EG2n 480
EH3IN2 380
EI3 415
EI3m 302
EM2 181
F shared
F2 alone
G alert audio netwo ruri share step tronc 主 信 名 時 被 长
G2 addit araya aster blf captu dashb dropp durac ereig index item konto label mean now orig simul subje uuid актив кто куда 册 地 落
G2H2I2J3 appel
G2H2IK von
G2HIM2 ack
G2HJ2k2m2N s
G2I2 cdrs dst 番
G2I2K2mN limit
G2I2N3 [
G2I3 vendo
G2IJ2 h
G2IK3M2 r
G2IM2 trans
G2IN xx
G2K2 wait
G2h insta
G3 abone arana attri devic entit fetch fs key nst ocn qty repor rufnu score số talk usern звони 先 着 间
G3HIJ3 m
G3I2 canal
G3IK2N2 endpo
G3J2 hovor
G3K2 叫
G3K2M2 gatew
G4 bot npa nxx orige path usuár
G4K3 node
GH2IK3M2N2 sessi
GH3IM3 examp
GHI2J5 min
GHK2N3 /
GHjM2 )
GIj2N serve
GIjK3M call
GhI2 next
Gij2 e
H 中
H2 112 left mo remov za дней في 大
H2I confi
H2I2 appli
H2I2J5 件
H2J2 giây минут 毫 번
H2J3 saniy
H3 gọi kbit lol mellé st tl へ 건
H3I2 dialp
H3I3M2N2 rport
H3IK3 custo
H3J2 phút грн
H3J3 호
HIJK2M3n #4
HIjkm2N3 #2
HIk com
HJ6 sekun
HK2 media
Hi2 be fine
I 168 ab actio ip kayıt за
I2 103 184 affec am av ds fixed hotli inbou kolej kunde most probe short son telco till }
I2J2N2 licen
I2K …
I2N2 trk verbo
I2j3 は
I3 linka passa ref us 每
I3J3 canai שיחות
IK5 toest
IN2 v
IN3 warni
IN4 113
Ij2N2 pstn
J bad
J2 gespr por
J3 másod secs שניות دقيقة مكالم 路
K2 than через
K3 annou lokal
K4 about ankny
K4M2N4 #3
L code-nearby sip-beside sip-only-number telephony-page
L3 other-numbers
L4 other-sip
L5 other-label prefixes scale
L6 counts other-protocol-beside
L7 rates-beside
M2 es в
N p ›
N2 itsp « 最
N3 extn routi من
a2 colum diagn featu mappi ops outpu pm voz échec ’ 示 結 통계
a2B2I2 core
a2B2cH nach
a2B2g2H2 disco
a2BC2HJ3 kb
a2C2I3K3 alarm
a2C3 cube handl
a2C3G2I4K3 ramal
a2Cg4j2 as
a2G2 통화
a2G3 no
a2H3 samta
a2HI2 der
a2I l succe
a2IJ2K3N3 attem
a2IN4 la
a2K3 block
a2N3 whole
a2b2c2g2h failo
a2bCE4MN2 300
a2bCH3 net
a2bhk ve
a2c2 sr
a2c2g2n2 final
a2c2gm2 optio
a2c2i2 arama
a2c3g2I2 leg
a2ch back
a2ch2 les
a2ci2 si
a2g2 di
a2g2M2 out
a2g3 eu
a2g4 应
a2h over
a2hIj3m2 sent
a2i2 non
a2i2n4 sl
a3 dnd edit teste weekl 果
a3B2CH2I lab
a3B2ci map
a3C3G3I2N2 lengt
a3G 発
a3b2G3 range
a3b2c2h2IN3 ?
a3b2c3i2 komme
a3bh2 que
a3i2 “
a4Bck3 rispo
a4C2G2 field
b 118 anyth dacă niet takes your не ،
b2 az bindi bloqu enabl even exit ignor kam konta like lo nothi ocupa qui silen som stops upstr или き す
b2C their
b2C2 see
b2C2M2 app
b2C3G3I2 pdd
b2C3I3N2 rtd
b2CIK2 profi
b2G2 auth sourc
b2G2J4 次
b2G2h2 forwa
b2G3hJ2K2 conta
b2G3j proxy
b2GJ2 sn
b2M2 、
b2N повто
b2c2 apare zweit або
b2c2e3 608
b2c2e5 607
b2c2g2h3i3 advan
b2c2g2iK2 codes
b2c2g3k2 bei
b2c2h est
b2c2h2 notif
b2c2h2i2 unall
b2c2i one shoul
b2c2i2 redir while
b2c2i2k un
b2c3 befor
b2c3h2i3 là
b2cGIK3M .
b2ce3hi2m3n2 484
b2cg3 stop
b2ch2i {
b2ch2i3 early
b2ch2j4k4N3 repli
b2ci2 410
b2cik и
b2h pe 은
b2h2 dann efter kodek los phras su tot опера
b2h2N2 fra
b2h2j2 alıyo ratio
b2hIK2 à
b2hi2k2 oder
b2i2M2 it
b2iN2 shows
b2j2 을
b2j3n3 127
b3 ander direk khách rdata rfc schic zal να прове это אם ה זה לא أما 有 중
b3G2K3 абоне
b3c2i3k2 に
b3c3 wenn
b3c3h2i2 أو
b3c3i2 segui
b3ci3 recv
b3h2 alle 多
b3h2m3 sdp
b3h3 como etc geliy przek
b3h3j2 으로
b3hI2 120
b3hM2 ，
b4h2 이
bC2E3H3I2N2 400
bC2G2h2 targe
bC2G2hI2 by
bC2gI2m retry
bCG2 compl
bCG2I3K4N3 gw
bCG2hI2j5K3M2 tryin
bCG2hJ3n2 %
bCI2K2N inter
bCg2HM2 per
bCh also
bCh2I2 vers
bChjm3n2 decli
bChmn2 accep
bG2JK2N 603
bG3hm2 numme
bG4I desti
bGHkMN2 (
bGhIm3 count
bH2J x
bI adres auf
bI2jKm3 progr
bIK2 withi
bIN2 op
bK2 ~
bK2n at
bK3 до
bN2 201 通
bc firmw
bc2j when
bcG2hik2 local
bcGhijN '
bcI2J2KN de
bcI2j2KM2N +
bcK4N route
bcg2hj2k2N3 on
bch2 other
bch2in2 inste
bchi2 nicht
bchiK3N3 sbc
bchiN se
bchijk3 or
bchikM3 →
bci2 nu
bci2k2 ein
bcin2 und
bcjkMn and
bckM ;
bg2 body
bg2HiK5N4 carri
bg2h2 heade
bg2iN2 do
bgJKMN2 in
bh al excee
bh2j2 givin
bh2k3 puis
bhI too
bhIjm tempo
bhik2 ou
bhimn2 405
bhj2 を
biJ3 resul
biKm a
bjM ,
c anmel commo fail origi signa they tls utc which тепер ”
c2 allee allow arriv ce criti end erfol exter ha het if jos ma prima sale some trigg um után vi war wird witho wyłąc а получ שיחה 到 消 電
c2E2H3 305
c2G trace
c2I added
c2e2i2 482
c2g hangu
c2g2 speci
c2g2h2i2 defau
c2g2k2 回
c2g3Hik2n3 reply
c2g3M that
c2g4 при
c2gH 話
c2i jetzt ne
c2i2 chall does initi its meşgu mobil operá po ricev statt tech treat الـ
c2i3k2 ursac zamia
c2k2 een
c3 140 215 216 anony dat jest jo kommt kończ kun nas ner odmít recha says să taraf teraz trimi từ ugyan where wiede wysył прихо після بـ け 的 를 에서
c3g3 yanıt завер
c3g3i2 recur
c3i2 anlag enter ki 收
c3i2k2m3n2 det
c3i2m3 потом
c3i3 nhận вмест 后
c3i3k2 får gặp
c4 rồi тоді
c4i4 overr
cG2 proce
cG2J3K3 clien
cG2h2j4K2M2N after
cG2n3 ]
cG3 delay
cG3n2 centr
cGHJ3m regis
cGHM3N2 up
cGhIjKN to
cH udp was
cHjK2 :
cI 495
cI2N2 class
cIm2N n
cJ3N2 statu
cN2 u –
cN4 more
ce2N 401
ce3 491
cg2 outbo
cg2Hi2Jk2N sip
cg2KM2n last
cg2i2k2 ответ
cg3i2 refus state
cg3n expec
cgI2 ping
cgh2i cause
cghikn failu
ch2i norma
chIk die
chK3M2N pbx
chi2k2N2 but
chi3J2m reaso
chij2MN respo
ci con sur
ci2 finis never still will ל
ci2k2m il
ciJ3n g
cij3k2 ×
cj2 102
cjMN3 i
ck em
ck2N2 du
ck3 sends
e 606
e2 422 428 513 580
e2imn2 408
e4 433
eG3hmn 487
ei2 301
g comme dispo infor summa код 态 状 码 答
g2 estad frequ histo lcr legb minim клієн перех 原 因 応
g2IK2m >
g2In =
g2i2 返
g2i2m2 not
g3 alive ended esito fin kód lsr motiv obser prope rc recen resp tenta コード 响 止 终
g3K2 на
g3h metho
g3hj3M3 with
g3i2k3 відпо
g4 codic códig kodu mã verlo 건수 코드
g5 dc kod
g5ik2 antwo
g6i3 rewri
gHJ6M3 秒
gIJk2mN #1
gK4MN -
gh2j2kN recei
gik2 first
h becau não rest so без
h2 501 again loop nie númer sich sin te بعد で 加
h2Ijk2MN2 na
h2K2m2 every
h2i kamai
h2ij3k4m2 then
h2ik2 et
h2in termi
h3 danac las od porqu trafi た 도
h3M4 の
h3i3 な
hI2 exist
hJ2K3m unava
hN2 o
hi3K2m2 cance
hik2 the
hj2M3 。
i check relay show —
i2 anyon avec fel quand rifiu sendi unkno vasta занят
i2k2 dosta
i3 150 infra prime ra seein thì óta откло
i3k3 trả
i3n3 ב
i4 발신
iJKM2n is
ikmN2 "
j unaut
j2 moved y
j2k2n2 500
j3 dopo og terug على
k2 gener mit │ ら
k3 cu svara очіку （
k3N2 el
kN3 |
l codes-section phrases-in-column sip-title telephony
l10 among-messages
l11 codes-as-keys own-phrase sip-label
l2 before-sip causes-beside codes-in-column ending-key hunting-label method-beside reason-on-line
l3 code-label vague-key
l4 after-failure answers-list as-noun before-response codes-argument codes-in-setting end-cause-label instead reason-in-row shared-reason-in-row tooltip
l5 after-arrow after-change among-phrases arrow-label before-closing before-method cause-uri phrase-word reply-function response-key routing-label sip-header vague-label with-code
l6 after-method after-sip after-verb before-happening shared-phrase sip-object
l7 answers-heading codes-as-headers codes-heading codes-lead compared-label counter-name ending-label reason-items response-label
l9 codes-label sip-key
n2 melde proto
n3 beset`,
};
