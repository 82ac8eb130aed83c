/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.61,
  places:
    'above, after, before, class, code, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 apply conso date lates panel plano pro sw telep télép ultim utili журна
A2B2 dispa
A2B2C2H2 debug
A2B2C2I main
A2B2CGH2I3K3 line
A2B2cH2IJ4N2 @
A2B3H2 addre
A2BC3G2hI2jm2 reque
A2BC4GI4J2K2 exten
A2BG2 used
A2C ca
A2C2 comma premi stats запис
A2C2G2I crm
A2C2G3I2K2 site
A2C2I memor
A2C2I2 au previ
A2C2I2K2 showi
A2C2g conte
A2C2h2 list
A2C3 usage
A2CGI2K2 group
A2CI stati 表
A2CI4K2M2 build
A2CJ2 new
A2E4HImn3 600
A2E6i2M 204
A2G3HI2M time
A2G3I3 nr
A2G3hJ3 с
A2K2n2 retur
A2b2hK3n !
A2b3c2G3I3 rate
A2bC2g2IJ3mn2 numbe
A2bc2N numer
A2bcIj2KM2n +
A2bhK2m2 every
A2bi only
A2bk2 en
A2c2J2 numar
A2c2e2h 504
A2c3i2 mi
A2eG3hm 487
A3 cola colas files hour novem ov peers py rappo retri stav unsuc week 云 记
A3B2C2H2I3K2 fax
A3B2C3G2I3K2 내선
A3B2C3H3I3N2 api
A3B2C3gHI2J2N packe
A3B2C4G3I3K2 vlan
A3B2G3 plan
A3B3C2H2I2 nginx
A3BC2H2 cfg
A3C acces
A3C2GhIJ2Kn found
A3C2I tenan
A3C3 pri
A3C3G5I3J3 area
A3C3I2 confe
A3CG2I4K3 neben
A3CJ3N3 分
A3G2 callb capac numér today
A3H are
A3IN3 máy
A3b2c2h 502
A3bC3G2H2I4K2M http
A3bCG2I porta
A3bCh 604
A3c2I2 sofia
A3ci2k2 add
A3ci2n3 falli
A3k2 gets
A4 grupp impor jobs plans rates sms tarif
A4B2C2 floor
A4B2C2G4H2I2 order
A4B2C2I2 front
A4C2G2I2J2 ports
A4C2I webho
A4C3H2I2K queue
A4CGI laten
A4G2 atend
A4I2 offic
A4b2CG3hIK2 номер
A4b2i telef
A4bhk2 da
A5 camer
A5C2I2 factu
A5CGj4 ring
A5G2H2K3M2 dahil
A6 hotel
B 240 day par this updat في
B2 304 411 443 balan cevap consu dzwon goes hívás inval json mac mail odpov param perio rack răspu sched skipp url valid wareh warn who windo yes 以 行
B2C tx
B2C2 303 diale patch pour
B2C2E4H2 429
B2C2G2H offer sid
B2C2G2I auto
B2C2G2I2 activ
B2C2G3H2I4JN chann
B2C2H event nov
B2C2H2I2 took versi
B2C2H2I2J3 rows
B2C2H2J2 gb
B2C2H3J2 mb
B2C2HIN error
B2C2I jitte load
B2C2I2 token
B2C3H2 hours month
B2C3H2IM2 499
B2C4G2H2I2MN page
B2C4G3H3I3K2 room
B2CEH3M2 202
B2CG2 creat
B2CG2H2IK2N2 von
B2CG2HN2 tag
B2CG3I2K4N2 ext
B2CG3J3 llama
B2CGH2I3 edge
B2CGhj2m2n2 183
B2CHij4M3n <
B2CIK6N2 trunk
B2CJ2 subsc
B2G2 초
B2G2H2 chama del lost
B2G2HJ2 anruf
B2G3 path
B2G3H3J3 hits
B2G3HN4 pjsip
B2G3I2 rtp
B2G3I2J2 times
B2H chang pendi
B2H2 chanu kr lobby mbit
B2H2I displ
B2H2I2 xml
B2H2J2 canau msec views секун
B2H2K2 desk
B2H2M2 699
B2HI2K2 test
B2HIJK3 d
B2HJ kbps
B2I 限
B2IjK2M ringi
B2N2 最
B2N3 me
B2c2GH2 down
B2c2i2 esper
B2cei2 182
B2g2i3k2 répon
B2gn2 opera
B2i2 unkno
B2k2 rx
B3 missi oct recov rufe serie ts zł звонк отвеч прова אין 번으로 호는
B3C2 hz
B3C2EH2I2 481
B3C2G3I2 size
B3C2H2 notic
B3C2H2I2 portl
B3C2H2I3J2 voip
B3C2H3I2J recor
B3C3 室
B3C3H2I2 web
B3C3H3I3J2K2 €
B3CH2IJ entri
B3E 489
B3G3 вызов
B3GH2k get
B3H2 250 599 eur idle
B3H2I2 info kč
B3H2I3 kanal
B3H3 ש
B3cH2N2 k
B3cH3iJ3k ←
B4 台
B4CG2H4J4N bytes
BC 101
BC2G3HI2 concu file
BC2H3I suppo
BC2I2 pause
BC2I3K2 dial
BC2j3M forbi
BC3G3HI4K3N port
BC3HI2N2 recep
BC4I2K2M2 $
BCE3GHn 100
BCG2H2I3 agent
BCG3HIjK2MN2 total
BCG4H2I2J3 号
BCGJm2 busy
BCHIJ6KM2 calls
BCHIJk2M2N ·
BCHJ3 segun
BCI2 呼
BCe2HMn2 488
BCg2H2 type
BCm2 servi
BG2 log
BG2hjKm2n 503
BG3 endpo
BG4H2 chiam
BGH2IKn2 phone
BGH3J2n faile
BH ago items match org
BH2I2 avail has
BH2I2MN rport
BH2J ثانية
BH2J2 cuộc
BHI2 peak
BHI3 switc
BHJ2K2 of
BHK2N2 acme
BHk3 msg
BJ4 мс
BK2mN2 #5
BcG2HK2M3N2 t
BcH3 were
BcHI 203
Bce2N 401
Bcg2H 話
Bcg2iKMn2 code
Bcg3HiKn expec
Bcghin cause
BcjN4 i
Bg2 çağrı
Bg2in2 provi
Bg4JmN answe
BgHI2J2 b
BhiJ4K2n invit
C an avera cada hunt le på socke you är всего транк
C2 399 407 assig assis billi body cc cm commi compl cpu credi dead diall handl hook hooks integ len mailb massi metri once point proje raum renvo resol resta root sm smtp techn tone top upgra verso wlan 対 总 继 过 量 총 최대
C2E3H2I2 420
C2G durée
C2G2 calli simul
C2G2I2 cli job start
C2G2I2N2 retra
C2G2I3 polic
C2G2I3K3 ramal внутр 線
C2G2h2I3 by
C2G2hI q
C2G3HI2K2N2 durat
C2G3I3Km max
C2G4HIJ5 minut
C2G4I2 npa
C2G4IK4 ticke
C2GH2J6M2N secon
C2GI2 login quali
C2H2I2 appli
C2H2I2M2N2 602
C2H2K2 wait
C2H3I2 open
C2H3I2K2 sala
C2H3IJ2 days
C2HI2K2 branc
C2I did ht tm uptim
C2I2 184 authe compo contr curre descr entry frame hold incid ivr mostr onlin pr probl prov retai revis sales salle searc table ttl uid waiti ° تحويل عدد
C2I2K least
C2I2K2 above
C2I2N2 go runni salva
C2I3 التحو
C2I4K2 voice wewnę
C2Im incom
C2K2 keepa
C2M2 pcap
C2N2 all
C2e4 423
C2g2I relea
C2g3I2 maxim
C2h2 see
C2hI2J2N2 cps
C2j2 terug
C3 104 187 310 atlan betwe bo bấm coda erro full grubu ile inc issue owner procs próxi relat srv ssrc strea umlei usa балан добав канал табли מספר 口 并 管 请 象 평균
C3G2 scena senso
C3G2I2 model pid
C3G3H2I2 prior
C3G3hI3J2K2N cseq
C3G4I3K2 campa prefi
C3GI2 rtt setup
C3GI3 数
C3H2 req
C3I2 ^ ana apelu cost hands noc none park págin slot spa topla догов
C3I2J2 192
C3I2K2 №
C3I3 charg have invoi suite wew заявк кабин 上
C3I3J3 bis
C3I3K3 faisc
C3g2 name
C4 appar
C4H https
C4H2I3JK2 из
C4I2 550 must
C4I2K 共
C4I2K2 vvx
C4I3M3 299
CE2GMN 404
CEG3IJK3m2N 200
CEI2m 302
CG use
CG2 logs
CG2H users
CG2H2 realm
CG2H2IJ3 appel
CG2H2IK3 custo
CG2I conne
CG2I2 thres
CG2I2K2 limit
CG2I2K5 poste
CG2hIK2M timeo
CG3 cdr
CG3IK3N tg
CG3N2 dialo
CG4H3IK accou
CG4I4K2N2 id
CG4IK2 *
CG5j2K #
CGI2K3 rule
CGI2K4 set
CH3 net
CHI2 free
CI bye fr seq sla 线 页
CI2 inbou post połąc
CIJ3 z
CIK2N inter
CIN2 via
CK2 إلى
Cg2H2M3 per
Cg2HJ5M3 秒
Cg2I4 198
Cg2IK =
Cg3 dispo
Ch2 über
ChI2K4 durch
ChIj2K2n ok
Ci 201
CkN2 |
Cm3 level
D 2 6
D2 1
D3 3
E 406 485
E2H 199
E3 412
E4 421
EG2Jm4n2 180
EG3n 480
EH3I2N2 380
EI2 415
EM2 181
F shared
F3 alone
G audio durac netwo ruri 主 信 被
G2 arana araya dropp index key label mean now ocn subje talk актив кто куда 元 先 地 机 通 长 间
G2H2jK2MN3 /
G2HI2 canal
G2I2 cdrs syste 番
G2I2K acd
G2IJ2 m
G2IK2N3 [
G2Ij2K4M2 call
G2J2 proce sn
G2N xx
G2n2 centr delay
G3 abone aster bot devic entit item locat nxx orig qty rufnu score sourc số usern ziel групп звони 着
G3K2 node
G3h2IK3N3 expir
G3i2 а
G4 fetch orige repor usuár 叫
G4HJ7km2 ms
G4K3M gatew
G4K3m calle
GH2IjK3M2 sessi
GHI trans
GHjM )
GI2 tronc
GI3 weigh
GI3J4 min
GIm3 count
GJ2kN s
GN 内
GhI2 next
GhIjN serve
Gi2 時
H be fine
H2 112 dialp giây gọi left offli same za 건
H2I2J4 件
H2J por 条
H2J2 сек 毫
H3 kbit mellé phút st дзвін после へ
H3I can
H3I3J2 lines
H3IM2 examp
H3J2 번
H3J3 euro 호
HI3 affec
HIJK4M3n #4
HIN2 v
HIjkm2N2 #2
HJ3 rel saniy
HK4N3 #3
HM2 中
Hi2N conge
Hj3k3n2 500
I am ip re reg try
I2 actio av bridg detai ds hotli magaz nst parse probe son stand telco 동시
I2J2N2 licen
I2K2 below …
I2K2N2 peer
I2N2 trk us
I2j3 は
I2jK2 }
I3 canai class passa till 每 間
I4 vendo
IJ2 kayıt para
IJk2m2N #1
IN3 113
J2 bad secs שיחות שניות دقيقة مكالم
J3 másod 路
J6 sekun
JK3M2n is
K than через
K2M r
K2n messa
K3 ankny annou linka до
K5 toest
L code-nearby sip-beside sip-only-number telephony-page
L3 other-numbers other-sip
L4 other-label prefixes
L5 counts other-protocol-beside scale
L7 rates-beside
M2 es
N повто ›
N2 warni من
N3 more noans
a2 block co colum ops opéra outpu resou view whole échec 発
a2B2C2G3I2N lengt
a2B2cE5H3iJK2M 555
a2B2g2H2 disco
a2B2g2H2M2 rejec
a2BC2HIJ2 kb
a2BCG4H2IK2N2 user
a2BI3 core
a2BgIJK2N2 attem
a2C2G4 host
a2C2H4I2JK f
a2C2I2 night value
a2C2I3K2 alarm
a2CE4MN 300
a2CGhIjK4m2N2 from
a2CIK4N3 gw
a2Cg4h as
a2G2 attri 통화
a2G3 ereig
a2G3J2 hovor
a2GijN2 "
a2I l succe
a2IN p
a2N2 routi
a2N4 la
a2b2G2hJ2K2 conta
a2bG2 no
a2bc2g3 final
a2c2 exter
a2c2H2i does
a2c2i2 arama
a2c3gJ2m2 optio
a2cg2i failu
a2g2 códig
a2g4 eu
a2hI2j2 pstn
a2hi2J2mn2 reaso
a2i2 “
a2j2 y
a3 di edit mappi non teste weekl 果 示 結 통계
a3B2 nach
a3B2ci map
a3B3g2Hi3k2 odpow
a3C2 lab
a3C3 cube
a3H2 samta
a3b2G2h range
a3b2c2h3I2JN3 ?
a3b2c3g2h2i failo
a3c les
a3ck3n2 rispo
a4C2G2 field
b auf dacă media og op rest som your す
b2 111 118 exit ignor nie nothi pero seria shoul under або или не ה לא い き 은
b2C2h3I2 vers
b2C3 прове
b2C3M2 app
b2CIK2 profi
b2Ch2I 483
b2Ch2I2j4K3 tryin
b2G2 auth dst
b2G2h proxy
b2G3h2 forwa
b2I2K2m3 progr
b2K2 абоне
b2c2 tls
b2c2e3 608
b2c2h2i2 early
b2c2i redir
b2c2i2 one
b2c2i3k2 に
b2c2i3n2 det
b2c3I2 leg
b2c3h2i3 while
b2c4h2 là
b2cGIK2M .
b2ch2k ve
b2chi {
b2ci2k un
b2e3hi2m2n2 484
b2g2h2 heade
b2h pe
b2h2 bloqu efter kodek númer porqu przek puis tot بعد
b2h2N2 fra
b2h2i2k2 oder
b2h2j2 ratio
b2i az
b2i2M2 it
b2i2N2 shows
b2i3k2 ein
b2ij2k2 и
b2n2 опера
b3 alıyo ander bindi dan direk forki khách konta lo maks ocupa rdata rfc να אם זה أما 对 有 안
b3CG3 pdd
b3G2J4 次
b3c2 zweit
b3c2h3i2 أو
b3cg2k2 bei
b3ch2i2m2 sdp
b3cj3n3 127
b3h2 alle como geliy su
b3h3 etc 多
b3h3j2 으로
b3hI2 120
b3hM2 ，
b4 după 이 중
bC2G avg
bC2Gh2 targe
bC3I3N2 rtd
bCE2HIjk2N3 400
bCG2hIJ3n %
bCG3h2IN timer
bCG3kN for
bCGI2J3 sec
bCGh src
bCGhIK3m2 here
bCIK2 about
bCIm retry
bCJ2 x
bChI requi
bChIjm tempo
bChm3 decli
bEG2JmN 603
bG2I since
bG2h local
bG3hIm2 numme
bG4I desti
bGkMN2 (
bHk2 com
bIJ3KN de
bIK2 withi
bJ2 resul
bJ2MN3 in
bK2n at
bM2 в
bMN2 ;
bc utc
bc2 apare firmw
bc2g2hij when
bc2h est
bc2h2i2n2 inste
bc3h befor
bcGhjN2 '
bcIK4 route
bcK sur
bcg2HiJ3N sip
bcg2hj2k2MN2 on
bch2 other
bchi se
bchi2jk2 or
bchiM3N →
bchj und
bchj4k4N3 repli
bci avec
bci3 nicht
bciK2 ~
bcjKm a
bcjN ,
bg2HiK5MN4 carri
bh phras too
bh2 insta
bhIK3 à
bhIkN2 na
bhj2 を
bhk2 ou
bhm accep
bi we
bi2m2 not
c & allow asr back commo em fixed scrip signa they til trace
c2 150 added arriv criti dnd egy erfol geen gegen ha if its jo jos ne origi pas prima pt says să throu um vi vom war where wir wird è если завер тепер שלוחה ” 接 的 電
c2E2H3 305
c2G2h2j3K2M2N2 after
c2e2 491
c2g2 hangu speci
c2g2i2 refus
c2g2k 回
c2g3 that
c2g3hi3K2 defau
c2g4 при
c2gi2n3 remot
c2h2i norma
c2h2i2 advan
c2h3i2 danac な
c2i initi
c2i2 chall end enter jetzt mobil ricev sc statt treat usual الـ
c2i2k po
c2i2k2 zamia
c2i3 dat ursac
c2i3k2 får gặp
c2k2 een
c3 215 216 allee anlag ce jako kommt kończ kun li meşgu nas ner segui ser teraz ugyan után wenn потом прихо שיחה بـ 再
c3e2 482
c3g3i2 recur
c3i2 ki operá 后 收
c3i3 tech вмест
c3i4 overr
c3n2 recha
c4 rồi
c4i3 nhận
cEGKmn 486
cG2HI2K2M2 ack
cG2HJ3m2 regis
cG2HN2 up
cG2I h
cG2J3K3 clien
cG2hIn ]
cGJ2N2 statu
cGh2iK2N2 sbc
cH res udp was
cH2I der
cHjK2 :
cI2 495
cIJKN2 –
cIj3m 102
cIjK2N to
cN2 u
cg2 fail outbo
cg2N2 n
cg2iK codes
cg2ik3 ответ
cg3K2 на
cg4ik3n3 reply
cgh2j2km2N recei
ch2i kamai
ch2i2 si
ch2i2j3k3m2 then
ch2i2m2n2 405
chi2N2 but
chijkn and
ci still
ci2 nu
ci2k2 con
ci2k2m2 il
ci3 recv
ci3k3 first
ciJ2 g
ciN3 check
cik ×
cjKN respo
ck2 sends
ck2N2 du
e 606
e2 422 428 436 513
e2Himn2 408
e4 433 607
e4G3M2 403
ei2 301
g infor код 态 状 码
g2 prope rc respu клієн перех コード 原 因 止 返
g2I2 summa
g2K2N do
g2M2 out
g2hj3kM2 with
g2i 応
g2iKM2 last
g3 alive ended ergeb esito estad kód lsr minim obser recen resp stop yanıt 响 应 终
g3H3ik3 відпо
g3h metho
g4 codic dc fin kod kodu mã rsc verlo エラー 건수 코드
g5 rewri
g5ik2 antwo
gH2I2jK2N2 c
gHIK2 >
gI2 ping
gK2M2N2 -
ghiK2mn termi
gi state
gn3 答
h al codec notif o so text で
h2 501 los que what
h2k2 et
h3 las od trafi た 加 도
h3M3 の
hIj3m2 sent
hJ2K3m unava
hK3M2 pbx
hi3m2 cance
hikm the
hj2M3 。
i got relay —
i2 410 anyon dosta never quand refer rifiu vasta занят
i2n2 ב
i2n3 sl
i3 prime після 발신
i3k3 trả
i4 thì
ij2 e
j unaut
j2 dopo 을
j3 moved على
k mit
k3 cu sendi （
k3N2 el
l code-label codes-in-column codes-section method-beside sip-address sip-around telephony telephony-number
l10 own-phrase sip-key sip-label
l11 among-messages codes-as-keys
l2 causes-beside ending-key example hunting-label phrases-in-column reason-on-line vague-key
l3 after-failure as-noun before-response before-sip end-cause-label instead phrase-word response-key shared-reason-in-row timed-answer tooltip
l4 after-change after-verb among-phrases answers-list before-closing codes-in-setting reason-in-row shared-phrase sip-header vague-label with-code
l5 after-arrow before-happening before-method cause-uri codes-argument reply-function routing-label
l6 after-method arrow-label reasoned-column response-label
l7 answers-heading codes-as-headers compared-label ending-label reason-items sip-object
l8 after-sip codes-heading codes-label codes-lead counter-name
n2 send
n3 beset`,
};
