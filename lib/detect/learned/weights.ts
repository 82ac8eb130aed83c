/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.63,
  places:
    'above, after, before, class, code, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 apply conso date falha hour lates letzt panel plano pro sw telep télép ultim unsuc utili журна
A2B2 dispa
A2B2C2H2 debug
A2B2CGH2I3K3 line
A2B2cH2IJ3N2 @
A2BC3G2hI2jm2 reque
A2BC4GI3J2K2 exten
A2BCG2H2I3 agent
A2BG2 used
A2C ca
A2C2 comma premi pri stats запис
A2C2G2I crm
A2C2G3I2K2 site
A2C2I main memor
A2C2I2 au
A2C2I2K2 showi
A2C2J2 new
A2C2g conte
A2C3 usage
A2CGI2K2 group
A2CI stati
A2CI4K2M2 build
A2E4HIJn3 600
A2E6i2M 204
A2G3HI2M time
A2G3I3 nr
A2G3hJ3 с
A2I 表
A2K2n2 retur
A2b2c2G3I2 rate
A2b2h2K3n !
A2bC2g2IJ3mn2 numbe
A2bc2N numer
A2bcIj2M2n +
A2bhKm2 every
A2bi2 only
A2bk en
A2c3J2 numar
A2c3i2 mi
A2ci2k2 add
A2eG3hJ2m 487
A3 cola colas files novem ov peers py rappo retri sms stav week 云 记
A3B2C2G2I2K2 내선
A3B2C2H2I3K2 fax
A3B2C4G3I3K2 vlan
A3B2G3 plan
A3B3C2H2I2 nginx
A3B3H2 addre
A3BC2H2 cfg
A3BC2gHI2J2N packe
A3BC3H3I3N2 api
A3C acces
A3C2GhIJ2Kn found
A3C2I tenan
A3C2I2 previ
A3C3G5I3J3 area
A3C3I2 confe
A3CG2I4K3 neben
A3CJ3N2 分
A3G2 callb capac numér today
A3H are
A3IN3 máy
A3b2c2h 502
A3bC3G2H2I4K2 http
A3bCG2I porta
A3bCh 604
A3c2I2 sofia
A3c2eh2 504
A3ci2n3 falli
A3k2 gets
A4 grupp impor jobs plans rates tarif
A4B2C2 floor
A4B2C2G4H2I2 order
A4B2C2I webho
A4B2C2I2 front
A4C2I2 factu
A4C3H2I2K queue
A4CG2I2 ports
A4CGI laten
A4G2 atend
A4I2 offic
A4b2 telef
A4b2CG3hIK2 номер
A4bhk2 da
A5 camer
A5CGj4 ring
A5G2H2K3M2 dahil
A6 hotel
B 240 day our par this updat yes في
B2 304 411 443 balan cevap consu dzwon entro goes hívás inval mac mail odpov parti perio rack răspu sched serie skipp url valid wareh warn who windo прова 以 行
B2C creat tx
B2C2 303 diale patch pour
B2C2E4H2 429
B2C2G2H offer
B2C2G2H2 sid
B2C2G2I auto
B2C2G3H2I4J chann
B2C2H event nov
B2C2H2 hours
B2C2H2I2 took versi
B2C2H2I2J2 rows
B2C2H2IM2 499
B2C2H2J2 gb
B2C2H3IJ2 mb
B2C2HIN error
B2C2I jitte load
B2C2I2 token
B2C2J2 subsc
B2C3H2 month
B2C4G2H2I2MN page
B2C4G3H3I3K2 room
B2CEH3M2 202
B2CG2HI3 edge
B2CG3I2K4N2 ext
B2CG3J3 llama
B2CGHN2 tag
B2CGhj2m2n2 183
B2CHij4M2 <
B2CIK6N2 trunk
B2G2 초
B2G2H2 chama lost
B2G2HJ2 anruf
B2G3 path
B2G3H3J3 hits
B2G3HIN3 pjsip
B2G3I2 rtp
B2H chang pendi
B2H2 chanu del idle kr lobby mbit oct ثانية
B2H2I displ
B2H2I2 xml
B2H2J views
B2H2J2 canau msec
B2H2K2 desk has
B2H2M 699
B2HI2K2 test
B2HIJK3 d
B2HJ kbps
B2IjK2M ringi
B2N3 me 最
B2c2G2H2 down
B2cei2 182
B2ci2 esper
B2g2 param
B2g2i3k2 répon
B2k2 rx
B3 recov rufe ts zł звонк отвеч אין 번으로 호는
B3C2 hz
B3C2EH2I2 481
B3C2G2I2 activ
B3C2G3I2 size
B3C2H2 notic
B3C2H2I3J2 voip
B3C3 室
B3C3H2I2 web
B3C3H3I3J2K2 €
B3CH2I portl
B3CH2I2J recor
B3CH2IJ entri
B3E 489
B3G2H2k get
B3G3 вызов
B3H2 250 599 eur missi
B3H2I2 info kč
B3H2I3 kanal
B3H3 ש
B3cG2H2N2 k
B3cH3iJ3k ←
B4 台
B4CG2H4J4N bytes
BC2G3HI2 concu file
BC2H3I suppo
BC2gI4K2 dial
BC2j3M forbi
BC3G3HI4K2N port
BC3HI2N2 recep
BC4I2K2M2 $
BCE3GHn2 100
BCEG3IJK3m2N 200
BCG2H2IK2N2 von
BCG3HIjK2M2N2 total
BCG3I4K2N2 id
BCG4H2I2J2 号
BCGJm2 busy
BCH 101
BCHIJk2M2N ·
BCHJ2 segun
BCI2 呼
BCe2HMn2 488
BCg2H2 type
BCm2 servi
BG2 log
BG2hjKm2n 503
BG3 endpo
BG3I2J2 times
BG4H2 chiam
BGH2J2n faile
BGH2Kn2 phone
BH ago items match org
BH2 112
BH2I2 avail
BH2I2N rport
BH2J2 секун
BHI2 peak
BHI2J5KM2 calls
BHJ2K2 of
BHK2N2 acme
BHk3 msg
BJ4 мс
BK2mN #5
BcG2K2M3N2 t
BcH was
BcH3 were
BcHI 203
Bcg2H 話
Bcg2iKM2n2 code
Bcghin cause
BcjN4 i
Bg2 çağrı
Bg2n2 provi
Bg4JmN answe
BgHI2J2 b
Bgn2 opera
BhiJ3K3n invit
Bi2 unkno
C avera cada deliv hunt le logs på socke top you är всего транк 全 过 页
C2 104 187 399 407 assig atlan billi body cc cm commi compl cpu credi dead devue diall entre erro handl hook hooks ht inc integ mailb massi metri once phoen point renvo resol resta root salle smtp ssrc sub techn tone uid upgra verso wlan канал 总 继 量 총 최대
C2E3H2 420
C2G durée
C2G2 simul
C2G2I2 cli job start
C2G2I2K2 внутр
C2G2I2N2 retra
C2G2I3 polic
C2G2I3K3 ramal 線
C2G2h2I2K by
C2G2hI q
C2G3HI2K2N2 durat
C2G3I3m max
C2G3IK4 ticke
C2G4I2 npa
C2G4I2J5 minut
C2GH2J5M2 secon
C2GI2 descr login quali
C2H2I2 appli
C2H2I2M2N2 602
C2H2IJ2 days
C2H2K2 wait
C2H3I2 open sala
C2HI2K2 branc
C2I did sla tm uptim
C2I2 184 bridg compo contr curre entry frame hold incid ivr mostr onlin pause pr probl prov retai revis sales searc spa table ttl waiti ° تحويل عدد
C2I2K2 above
C2I2N2 runni salva
C2I3 التحو 上
C2I3K2 wewnę
C2I4K2 voice
C2IK least
C2Im incom
C2K2 keepa
C2M pcap
C2N2 all
C2e4 423
C2g2I relea
C2g3I maxim
C2h2 list see
C2hI2J2N2 cps
C3 310 assis betwe bo bấm full grubu ile issue kanäl owner procs próxi relat srv strea umlei usa балан добав табли מספר מתוך 口 対 并 管 请 象 평균
C3G2 scena
C3G2I2 model pid senso
C3G3H2I2 prior
C3G3hI3J2N cseq
C3G4I3K2 campa
C3GI2 rtt setup
C3GI3 数
C3H2 req
C3I2 ana apelu authe cost go hands noc none park págin slot topla wew догов
C3I2J2 192
C3I2K2 vvx №
C3I3 ^ charg have invoi suite заявк кабин
C3I3J2 bis
C3I3K2 faisc
C3g2 name
C4 appar
C4G4I3K2 prefi
C4H https
C4I2 550 must
C4I3K2 из
C4I3M3 299
C4IK 共
CE2GMN 404
CEI2m 302
CG use
CG2H2 realm
CG2H2IK3 custo
CG2HIJ3 appel
CG2I conne
CG2I2 thres
CG2I2K limit
CG2I2K3 rule
CG2I2K4 poste
CG2hIK2M timeo
CG3 cdr
CG3IK3N tg
CG3N2 dialo
CG4H3IK accou
CG4IK *
CGI2K4 set
CH2I3 switc
CH3 net
CHI2 free
CI an bye fr seq 线
CI2 inbou post połąc
CI2K2N inter
CIJ3 z
CIN2 via
CIjK }
CK2 إلى
Cg2H2M3 per
Cg2I3 198
Cg2J5M3 秒
Cg3 dispo
Ch2 über
Ch2I2K3 durch
ChIj2K2n ok
Ci 201
Cm3 level
D 2 6
D2 1 3
E 406 485
E2H 199
E3 412
E4 421
EG2Jm4n2 180
EG3n 480
EH2I2N2 380
EHj3k3n2 500
EI2 415
EM 181
F shared
F3 alone
G alert audio durac netwo ruri 主 信 被
G2 arana araya dropp index key label mean now ocn subje talk актив кто куда 元 先 机 通 长 间
G2H users
G2H2jK2MN3 /
G2HI2 canal
G2HIK2M2 ack
G2I 番
G2I2 cdrs syste
G2I2K acd
G2IJ2 m
G2IK2N3 [
G2IN xx
G2Ij2K4MN call
G2J2 proce
G2N2 内
G2h2 local
G2n2 centr delay
G3 abone aster bot devic fetch item locat nxx orig qty rufnu score sourc số usern usuár ziel групп звони 着
G3K node
G3i2 а
G4 entit orige repor 叫
G4J7km2 ms
G4K3m calle
G5j2K #
GH2IjK3M2 sessi
GHI trans
GHMn )
GI2 tronc
GI3 weigh
GIm3 count
GJ2kN s
GhI2 next
GhIjN serve
Gi2 時
H be fine
H2 der dialp giây gọi left offli por same za дзвін после 건
H2I3J2 lines
H2J 条
H2J2 cuộc сек 毫
H3 euro kbit mellé phút st へ
H3I can
H3IM2 examp
H3J2 번
H3J3 호
HI2J4 件
HI3 affec
HIN2 v
HIjkm2N #2
HJ2 rel
HJ3 saniy
HJK4M3n #4
HK3N3 #3
Hi2N conge
I am ip re reg son succe 限
I2 av canai detai ds hotli magaz nst parse probe stand telco try 동시
I2J2N2 licen
I2K2 below …
I2K2N2 peer
I2N2 trk us
I2j3 は
I3 class passa till 每 間
I4 vendo
IJ2 kayıt para
IJ6 sekun
IJk2m2 #1
IN3 113
J2 bad másod secs שניות مكالم
J3 路
JK3M2n is
K than
K2M r
K2M2n2 messa
K3 ankny annou linka до
K4 toest
L code-nearby sip-beside sip-only-number telephony-page
L3 other-numbers other-sip
L4 counts other-label prefixes
L5 other-protocol-beside scale
L7 rates-beside
M2 es 中
N повто ›
N2 warni من
N3 more noans
a2 block colum edit ops opéra outpu overv resou view échec 発
a2B2C2G3IN lengt
a2B2cE5H3iJK2M 555
a2B2g2H2 disco
a2B3g2Hi3k2 odpow
a2BC2HJ2 kb
a2BCG4H2K2N2 user
a2BI3 core
a2Bc2Hi does
a2BgI2JK2N attem
a2C2G4 host
a2C2H4I2JK f
a2C2I2 night value
a2C2I3K2 alarm
a2CE4MN 300
a2CGhIjK4m2N2 from
a2CIK3N3 gw
a2Cg4h as
a2G2 attri 통화
a2G3 ereig
a2G3J2 hovor
a2GijN2 "
a2I l p
a2I2j2 pstn
a2N2 routi whole
a2N4 la
a2b2G2h2IJ2K2 conta
a2bG2 no
a2bG2h range
a2bc2g3 final
a2c2 exter
a2c2i2 arama
a2c3gJ2m optio
a2cg2i failu
a2g2 códig
a2g4 eu
a2hi2J2mn2 reaso
a2i2 “
a2i2n3 sl
a2j2 y
a3 di mappi non weekl 果 示 結 통계
a3B2 nach
a3B2g2H2M2 rejec
a3C2I2 lab
a3C3 cube
a3H2 samta
a3b2c2g2hi failo
a3b2c2h3I2JN3 ?
a3c les
a3c2 teste
a3ci map
a3ck3n2 rispo
a4G2 field
b auf dacă media og op phras rest som your す
b2 111 118 exit ignor nie nothi pero seria shoul under și або или опера ה לא い き 은
b2C3 прове
b2C3M2 app
b2CIK2 about profi
b2Ch2I 483
b2Ch2I2j3K3 tryin
b2G2 auth dst
b2G2h proxy
b2I2Km3 progr
b2K3 абоне
b2c2 redir tls
b2c2e3 608
b2c2h2i2 early
b2c2i2n2 det
b2c2i3k に
b2c3I2 leg
b2c3h2i2 while
b2c4h2 là
b2cGIK2M .
b2chi {
b2ci avec
b2ci2 one
b2ci2k un
b2e3hi2m2n2 484
b2g2h2 heade
b2h pe
b2h2 bloqu efter kodek númer przek puis su tot بعد
b2h2N2 fra
b2h2i3k3 oder
b2h2j2 ratio
b2hk ve
b2i az
b2i2M2 it
b2i3k2 ein
b2ij2k2 и
b3 alıyo ander bindi como dan direk forki khách konta lo maks ocupa rdata rfc να אם זה أما 对 有 안
b3C2h3I2 vers
b3CG3 pdd
b3G2J4 次
b3G3h2N2 forwa
b3c2 zweit
b3c2h3i2 أو
b3cg2k2 bei
b3ch2i2m2 sdp
b3cj3n3 127
b3h2 alle geliy porqu
b3h3 etc 多
b3h3j2 으로
b3hI2 120
b3hM2 ，
b4 după 이 중
bC2G avg
bC2G2 calli
bC2Gh targe
bC3I3N2 rtd
bCE2HIjk2N3 400
bCG2kN for
bCG3h2IN timer
bCGI2J2 sec
bCGh src
bCGhIJ3n %
bCGhIK3m2 here
bCIm retry
bCJ2 x
bCMN2 |
bCg2IKM =
bChI requi
bChIjm tempo
bChm3 decli
bEG2J2mN 603
bG2I2 since
bG2J2 sn
bG3h2IK3N3 expir
bG3hIm2 numme
bG4I desti
bG4K2M gatew
bGHI3J4 min
bGkM2N2 (
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
bc2h est
bc2h2i2n2 inste
bc2hij when
bcGN2 statu
bcGhjN2 '
bcIK4 route
bcK sur
bcg2H2iJ3N sip
bcg2hj2k2MN2 on
bch2 other
bchi se
bchi2jk2 or
bchiM2N →
bchj4k4N3 repli
bchjn2 und
bci3 nicht
bciK2 ~
bcjKm a
bcjN ,
bg2HiK5MN3 carri
bh too не
bh2 insta
bhIK3 à
bhIjkN2 na
bhj2 を
bhk2 ou
bhm accep
bi we
bi2m2 not
c & allow asr back commo dnd em fixed if its scrip signa they til trace
c2 150 added arriv ce criti dat egy era erfol geen gegen ha jo jos ne origi pas prima says share să throu um vi vom war where wij wir è если завер тепер שלוחה ” 一 電
c2E2H3 305
c2G2I2 h
c2G2h2j3K2M2N after
c2H udp
c2e2 491
c2g hangu
c2g2 speci
c2g2hk2 回
c2g2i2 refus
c2g3 that
c2g3HiK2n expec
c2g3hi2K2 defau
c2g4 при
c2h2i norma
c2h2i2 advan
c2h3i2 danac な
c2i2 chall end enter jetzt mobil operá ricev sc statt treat usual الـ
c2i2k po
c2i2k2 zamia
c2i3 recv ursac
c2i3k2 får gặp
c2i3n3 remot
c2k2 een
c3 215 216 allee anlag jako kommt kończ kun li meşgu nas ner segui ser teraz ugyan után wenn прихо שיחה بـ 再 的
c3e2 482
c3g3i2 recur
c3h befor
c3i2 ki потом 后 收
c3i3 tech вмест
c3i4 overr
c3n2 recha
c4 rồi
c4i3 nhận
cEGKmn 486
cG2HJ3m regis
cG2HN2 up
cG2J3K3 clien
cG2hIn ]
cGhN2 sbc
cH res
cHjK2 :
cI2 495
cIJKN2 –
cIK2N to
cN2 u
ce2N 401
cg2 fail outbo
cg2N2 n
cg2i codes
cg2ik3 ответ
cg3K2 на
cg3hj3kM2 with
cg4ik3n2 reply
ch2i kamai
ch2i2 si
ch2i2j3k3m2 then
ch2im2n2 405
chi2N2 but
chijkn and
ci initi still
ci2 nu
ci2N3 check
ci2k2 con
ci2k2m2 il
ci3k3 first
ciJ2 g
cik ×
cj3m 102
cjN respo
ck2 sends
ck2N2 du
e 513
e2 422 428 436
e2Himn2 408
e3G3M2 403
e4 433 607
ei2 301
g infor код 态 状 码
g2 prope rc respu клієн перех コード 原 响 因 返
g2H3i2k3 відпо
g2HiKM last
g2I2 summa
g2K2N do
g2M2 out
g2i 応
g3 alive ended ergeb esito estad kod kód lsr minim mã obser recen resp yanıt エラー 应 终
g3h metho
g4 codic dc fin kodu rsc stop verlo 건수 코드
g5 rewri
g5ik2 antwo
gH2I2jK2N2 c
gHIK2 >
gI2 ping
gK2M2N2 -
gh2j2km2N recei
ghiK2m termi
gi state
gn3 答
h al notif o so text で
h2 501 codec los que what 同
h2M3 の
h2k2 et
h3 las od trafi た 加 도
hIj2m2 sent
hJ2K2m unava
hK3M2 pbx
hM3 。
hi3m2 cance
i dur got relay —
i2 410 anyon dosta never refer vasta занят ：
i2N2 shows
i2n2 ב
i3 lại prime після 발신
i3k3 trả
i4 thì
ij2 e
ikm the
j unaut
j2 dopo moved terug 을
j3 على
k mit
k2 sendi
k3 cu （
k3N2 el
l code-label codes-in-column codes-section method-beside routing-key sip-address sip-around telephony telephony-number
l10 among-messages own-phrase sip-key
l11 codes-as-keys
l2 before-sip causes-beside ending-key example hunting-label phrases-in-column reason-on-line vague-key
l3 after-failure as-noun before-response end-cause-label instead phrase-word response-key shared-phrase shared-reason-in-row tooltip with-code
l4 after-change after-verb among-phrases answers-list before-closing before-happening codes-argument codes-in-setting reason-in-row sip-header vague-label
l5 after-arrow before-method cause-uri reply-function response-label routing-label
l6 after-method arrow-label reasoned-column
l7 answers-heading codes-as-headers compared-label ending-label reason-items sip-object
l8 after-sip codes-heading codes-label codes-lead counter-name
l9 sip-label
n2 send`,
};
