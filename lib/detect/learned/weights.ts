/** Written by `npm run learn`. */
export const weights = {
  steps: 2,
  bias: -0.63,
  places:
    'above, after, before, class, code, is, label, near after, near before, next after, next before, rule, second after, second before',
  features: `A2 apply attiv date deliv emerg falha hour hq lates pro reset résea telep text unsuc week
A2B2C2 premi
A2B2C2H2I main
A2B2C2I2 confe
A2B2H2I2 debug
A2B2cH2I2J4N2 @
A2B3CG2H3I3K3 line
A2BC3G2hI2m2 reque
A2BC5GI4J2K2 exten
A2BCg conte
A2C2 billi comma stats
A2C2G2I3K3 線
A2C2G3I2K2 site
A2C2H2I memor
A2C2I2 stati
A2C2h list
A2C3I3K2M2 build
A2CG2 used
A2CG3HI2M2 time
A2CGIK3 group
A2CI ca 表
A2CI2 au
A2CIK2 showi
A2E3HIkmn3 600
A2G2 today
A2G2I2 syste
A2G3 nr
A2I below
A2I2 conso panel
A2IK2n2 retur
A2b en
A2b2CG3I porta
A2b2c2G2I3 rate
A2bC2gIJ4Kmn3 numbe
A2bc2N numer
A2bhI2K2 !
A2c3 mi
A2c3J2 numar
A2c4i4 overr
A2cE6i2M 204
A2ci2k2 add
A2e3G3iM2 403
A2eG3hmn 487
A2g2 rerou
A2g2in provi
A2hJ2 new
A2hJ2K2 unava
A3 callb colas files grupp jobs novem ov peers plano py rappo retri sms stav sw télép 录 记
A3B2C2G4H2I2 order
A3B2C2H2I3K2 fax
A3B2C3H3I3N2 api
A3B2C3gHI2J2 packe
A3B2C4G3I3K3 vlan
A3B2H addre
A3B3C2GH2I nginx
A3BCH2 cfg
A3BH2k2 gets
A3C acces
A3C2 pri
A3C2GhIJ2Kn found
A3C2I tenan
A3C2I2J2 ports
A3C3 cola
A3C3G2I2 crm
A3C3G5I3J3 area
A3CG2I4K3 neben
A3G2 capac numér plan
A3G3hJ3 с
A3H are
A3I2 offic
A3J3N2 分
A3N3 máy
A3b3cn 502
A3bCh 604
A3bc2e2h 504
A3c2I2 sofia
A3c2i2 falli
A3i only
A4 atend impor plans rates
A4B2C2 floor
A4B2C2H2I2 front
A4B3C2G2I2K3 내선
A4C2 tarif webho
A4C3H2I3K2 queue
A4CGI laten
A4G2H2K3M2 dahil
A4bC3G3H2I4K3 http
A4bhk da
A4cG3 telef
A5 hotel
A5C2 camer factu
A5Gj3 ring
A5bCG3hIK2 номер
B inval în في
B2 240 304 411 443 cevap consu dispa dzwon entra goes hívás inte json mac match pendi recov răspu sched serie stack timed ts tx url wareh warn windo yes yeste звонк прова 以
B2C this
B2C2 diale leitu
B2C2E4H2I 429
B2C2G2 auto
B2C2G2H2 sid
B2C2G2H2I2 activ
B2C2G2H2I3 agent
B2C2G3I2 size
B2C2H2 hz
B2C2H2I jitte
B2C2H3J3 mb
B2C2HI nov versi
B2C2I2 load milli token
B2C2J2 subsc
B2C3G2H2I3KMN page
B2C3G3H2I2 concu
B2C3H2 hours
B2C3HM 499
B2C3I2 month
B2C3I2K2M2 $
B2CEH3M2 202
B2CEhj3m3n2 183
B2CG3H2I5JN chann
B2CG3J3 llama
B2CGH3J2n2 faile
B2CGIK5N2 trunk
B2CH event
B2CH2I2K2 has
B2CHI2J3 segun
B2EH2 489
B2G2 초
B2G2H2 del
B2G2H2I3 edge
B2G2H3J2 chama
B2GN2 内
B2H chang
B2H2 kr lobby mbit oct rules skipp
B2H2I2 xml
B2H2J kbps
B2H2J2 msec views сек ثانية
B2H2K2 desk
B2H2M2 699
B2HI2 test
B2HJ 条
B2HJK3 d
B2Hk3 msg
B2I2 balan
B2N2 me
B2c scrip
B2c2i2 esper
B2cGH2 down
B2cei2 182
B2g2 çağrı
B2g2i3k2 répon
B2g3 alive
B2ghMn2 opera
B3 250 bekom brows idle missi perio rufe sende svare vrátn отвеч אין 円 台 번으로 응답이 호는
B3C mail
B3C2 patch
B3C2EHI2 481
B3C2G2 creat
B3C2G2H2IN2 tag
B3C2G3 вызов
B3C2H2 took
B3C2H2I notic
B3C2H2I2 portl
B3C2H2I2J2 recor
B3C2H2I3 web
B3C2H2J entri
B3C2H2J2 gb
B3C2I2 salva
B3C3H2I2J voip
B3C3H3I3J2K2 €
B3C4G3H3I3K2 room
B3CH2I info
B3G2 元
B3G3H2I3N3 pjsip
B3G3H3J3 hits
B3GH2k get
B3H2 599 eur zł
B3H2I2 kč
B3H3 euro ש
B3HN2 k
B3I2 bridg kanal
B3c2g3 при
B3cH3iJ3k ←
B3g3 odpov
B4C3 室
B4CG2H4J4N2 bytes
BC2G2J5 мс
BC2G3I file
BC2G4H3I2K2 accou
BC2H req
BC2H3I2 suppo
BC2HI2J3 rows
BC2HI3K3 dial
BC2HIN error
BC2I2 pause
BC2I3K2 voice
BC2j2 forbi
BC3G3HI4K3N port
BC3HI2N2 recep
BC3I3 contr
BC4H2I2JK2 из
BCE3Hmn2 100
BCG2I bye
BCG3HIK3N2 user
BCG3HIjK2M2N2 total
BCG3IK4N3 ext
BCG4H2I2J3 号
BCGJm2 busy
BCH 101
BCH2IJ6K2M3 calls
BCHIJk2M3N ·
BCI 呼
BCe2HM2n2 488
BCg2HJ5M3 秒
BCj4M3n2 <
BCm2 servi
BG2 log
BG2H2 lost
BG2HIJK2 von
BG2HJ2 anruf
BG3I2 rtp
BG3hjKm2n 503
BG4H2 chiam
BG4K3 calle
BGH2IK2n phone
BH ago items org
BH2 valid
BH2I displ
BH2I2MN2 rport
BH2J2 cuộc секун
BHI2 avail
BHI3K peak
BHIJ2 b
BHIK2N2 acme
BI re
BI2 par
BK2mN2 #5
Bc2Hi2 does
BcG2JK2M3N2 t
BcGJ2N2 statu
BcH3 were
BcI 203
Bcg2H 話
Bcg2H2 type
Bcg2iK2n2 code
Bg4J2m2N answe
BgIJk2m #1
BiJ4n invit
BjK2M ringi
C an avera cada le promh renvo snom socke you всего транк 当 月 继
C2 187 206 407 accue affic assig betwe bo cc close commi conse cpu diall did dur entro erreu hooks known mailb massi metri once opene paket phoen point pour prosz quest resol resta resum row selec sm smtp srv ssrc techn tm 受 总 过 量 총
C2G calli compl durée
C2G2H2 realm
C2G2I offer q start
C2G2I2N2 retra
C2G2I3K3 внутр
C2G2I3K4 poste
C2G2h2I2 by
C2G3HI2K2N2 durat
C2G3HIJ5 minut
C2G3I2 job
C2G3I3K max
C2G3I4K2N2 id
C2G4I2 npa
C2GH2J6M2 secon
C2GI2 curre login rtt
C2GI2J2 sec
C2H2 left
C2H2I2K2 sala
C2H2I2N2 602
C2H3I open
C2H3IJ2 days
C2HI2 authe
C2HI2K2 branc
C2I fr mostr quali uptim
C2I2 assis credi descr entry frame hands hold hook incid ivr len none onlin pr previ probl procs prov ref retai revis root sales salle searc spa table ttl uid waiti ° تحويل 최대
C2I2J2 канал
C2I2K2 above
C2I2N2 ^ runni
C2I3 التحو
C2I3J2K2 bis
C2I3K2 alarm wewnę
C2IK ht least
C2IN all
C2K2 keepa إلى
C2M2 pcap
C2e4 423
C2g body
C2g2I maxim relea
C2g2h name
C2h2 see
C2m incom
C3 104 310 apelu bấm cic cm erro full grubu https ile inc issue must owner próxi relat umlei usa verso zimme балан кабин минут מספר מתוך عن 口 并 管 평균
C3G2 scena
C3G2I2 ana model senso
C3G2I3K3 ramal
C3G3H2I3 prior
C3G3hI3J2K2N cseq
C3G4I3K2 campa prefi
C3GI2 pid setup
C3I atlan
C3I2 cost have noc park págin topla upgra wew догов عدد
C3I2J2 192
C3I2K2 №
C3I3 charg invoi заявк 上
C3I3K2 suite
C3I3K3 faisc
C3I3M3 299
C3I3N2 go 数
C4I2 550 slot
C4I2K 共
C4I2K2 vvx
C4I3 appar
CE2MN 404
CEG3IJK3m2N 200
CG avg use
CG2 conne logs
CG2H users
CG2H2I2K3 set
CG2I sla src
CG2I2 cli polic
CG2I3K3N3 gw
CG2IK3 rule
CG2J2N2 dialo
CG2K 机
CG2j2K2m #
CG2m2 level
CG3I2K3N2 tg
CG3IK4 ticke
CG3kN for
CGH2IK2 wait
CGI3 weigh
CGhIjK4mN2 from
CH2 запис
CH2I2 appli
CH3 net
CHJ3K3N of
CI 483 entre free på seq
CI2 compo post połąc thres via
CIJ2N2 cps
CIJ3 z
CIjK }
Cg2HM3 per
Cg2I4 198
Ch2 är über
ChI requi
ChIj2K2M ok
Cj3 على
D 2
D2 1 3
E 440 485
E2 406
E2H 199
E2I3 415
E3 412 420
E4 421
EG2n 480
EH2I2N2 380
EHM 181
EI3m 302
F shared
F3 alone
G alert audio durac netwo ruri tronc 主 信 時 被
G2 actio arana araya captu dropp ereig fs item key label mean now nst ocn simul subje talk usuár актив кто куда 册 名 地 长 间
G2H3 dialp
G2HI2 canal
G2HJ4 appel
G2I2 cdrs locat
G2I2J2N2 licen
G2I2K2 limit
G2I3 vendo
G2IJ3 m
G2IKN3 [
G2IN xx
G2J2 proce
G2J2km2N s
G2K3M2 r
G2N2 最 通
G2j2k3n2 500
G3 abone aster bot cdr delay devic manag nxx orig path qty rufnu score số usern звони 先 叫 着
G3H2 repor
G3I endpo
G3I2J3 times
G3IJ8km2 ms
G3h2IK3N3 expir
G4 entit fetch orige
G4K2 node
GH2IK2 custo
GH3IM2 examp
GHI3J5 min
GHIK4M2 sessi
GHK3MN3 /
GHjMn )
GI 番
GI2K acd
GIM2 trans
GIjK4M call
GIjN serve
GhI2 next
H fine
H2 112 backu kbit remov same switc tl za へ 건
H2I2J5 件
H2J por
H2J2 giây 毫
H3 gọi libre mellé phút st грн ₽
H3I can
H3J2 번
H3J3 호
HIK3M3 #4
HIM2 ack
HIN2 v
HIjK2N2 c
HIjkm2N2 #2
HJ3 saniy
Hk mit
I am reg 限
I2 affec artic av detai ds hotli inbou kayıt kolej kunde membe most parse probe telco tone за 每 동시
I2K2 …
I2N2 extn trk
I2j3 は
I3 canai class dakik passa till us 間
I3K3N3 peer
IK2 inter withi
IN verbo
IN3 113
J2 bad secs دقيقة
J3 másod שיחות مكالم 路
J6 sekun
K2 lokal raum через
K2Mn messa
K3 annou linka до
K3M2N3 #3
K4 ankny
K5 toest
L code-nearby sip-beside sip-only-number telephony-page
L3 other-numbers other-sip
L4 other-label prefixes
L5 counts other-protocol-beside scale
L7 rates-beside
M es
M2 gespr 中
N ›
N2 itsp u « من
N3 more warni
a2 clear colum featu ligne non ops outpu overv parti resou suche unexp ’ 통계
a2B2I3 core
a2B2cE5H4iJK3M 555
a2B2g2H2 disco
a2B2g2HM rejec
a2B3g2Hi3k2 odpow
a2B3i2n3 sl
a2BC2HI2J2 kb
a2C2 handl
a2C2G4I host
a2C2H4I2J2K f
a2C2I2 night value
a2CH2I2J2 lines
a2G2 attri 통화
a2G2ijN2 "
a2G3 no
a2G3J2 hovor
a2Gh2Ij3m2 sent
a2I p succe
a2I2 pstn
a2IK2 block
a2IM2 l
a2K2N5 la
a2N2 routi
a2b2G2hIJ2K2 conta
a2bCE4MN2 300
a2bhk ve
a2c back
a2c2 exter
a2c2G3i2 arama
a2c2g3 final
a2c3g2hm2 optio
a2c3gI2 leg
a2cGH2M3N2 up
a2cH2I2 der
a2cg2i failu
a2ch les
a2ci2 si
a2g2 di
a2g3 eu
a2g4 códig
a2gIJ2K3N2 attem
a2i2 “
a3 dnd edit mappi weekl échec 果 示 結
a3B nach
a3B2CHIK2 lab
a3B2ci map
a3Bck3 rispo
a3C2G3I2N lengt
a3C3 cube
a3Cg4h as
a3H2 samta
a3N2 whole
a3b2c2g2hi failo
a3b2c2h3IN3 ?
a3bG2 range
a3c teste
a3g4 应
a4C2G field
b ignor så too your și
b2 118 620 ander az bindi bloqu dacă enabl exit ise nothi ocupa og stops takes tot для или это ה לא い す 有 개
b2C targe
b2C2M2 app
b2C2h2I2 vers
b2C3 прове
b2CIK2 profi
b2ChI2K4 durch
b2G2 sourc
b2G2I dst
b2G2J3 次
b2G2hj proxy
b2I2Km3 progr
b2J2 sn
b2N2 повто
b2c2 140 apare ce
b2c2G2K3 абоне
b2c2g2iK2 codes
b2c2h2 بعد
b2c2h2i2 early
b2c2i redir
b2c2i2k un
b2c2i2k2n2 det
b2c3 або
b2c3i2 segui
b2c4h2 là
b2cG3hn2 centr
b2cGIK2M .
b2ce3hi2m2n2 484
b2ch2j4k4N3 repli
b2ci2 one
b2ci3 recv
b2e4 607
b2g4 stop
b2h again pe 은
b2h2 efter kodek las los phras their أما
b2h2N2 fra
b2h2j2 ratio
b2h3 porqu
b2hi3 oder
b2hiM2 ，
b2i2 avec
b2i2M2n it
b2i2N2 shows
b2j2 alıyo
b2k2 som
b3 direk după khách konta lo maks menos przek rdata rfc schic worka zal να き 是 안 중
b3C3G3I2 pdd
b3G2h2 forwa
b3c2 zweit
b3c2g3k2 bei
b3c3 wenn זה
b3c3h3i2 أو
b3ch2i {
b3h2 alle como geliy su опера 多 이
b3h3 etc
b3h3j2 으로
b3hI3 120
b3j3n3 127
b4h2i2m2 sdp
bC also
bC2E3H2I2N2 400
bC2G2h2I2j4K3 tryin
bC3I3N2 rtd
bCEG2Jm4n2 180
bCG2hJ4n2 %
bCG3h2I timer
bCGhIK2m2 here
bCH2J x
bCI2m retry
bCIK2 about
bChIjm tempo
bChm3 decli
bChmn accep
bCi 201
bEGJKmN 603
bG2 auth
bG2I2 since
bG2IK2N timeo
bG3I2 numme
bG3K3M2 gatew
bG4I desti
bG4IJ2K2 *
bGhI2m2 count
bGkMN2 (
bH media
bHi2 be
bHk com
bI auf ip
bIJ3K de
bJMN3 in
bK2n at
bM2 в
bN2 op
bc2 shoul
bc2h est when
bc2h2 notif other
bc2hi2 while
bc2hi2n2 inste
bc3h befor
bcG2hi local
bcG2hijN '
bcIK4 route
bcKm a
bcM ;
bcg3hj2k2MN2 on
bch sur utc
bchi3 nicht
bchiN se
bchijk и
bchijk2 or
bchik2 ×
bchjn2 und
bci2 nu
bci2k2 ein
bciK2 ~
bciM2N →
bcjkn and
bg2HiK5MN4 carri
bg2h2 heade
bh al excee nie que
bh2 insta númer
bhIK3 à
bhik ou
bhj2 を
bhjkN2 na
bi we
bi2m2 not
bjN ,
bk2N2 el
c 495 adres allow any asr commo filte finis if pas res they trace which » тепер 到
c2 added allee arriv che conve criti door erfol firmw gegen ha its jetzt jos ma ne odmít sale ser share signa tls từ um vi war wiede wird witho если שלוחה ” 一 了 的 電
c2E2H3 305
c2G2 а
c2HJ3 rel
c2e2 491
c2e2i 482
c2e4 608
c2g2 hangu
c2g2h2i3K2 defau
c2g2i2 refus
c2g3 that завер
c2g3HKn expec
c2gh cause
c2h2i norma
c2h3i2 advan な
c2i2 chall dat end enter initi mobil ricev tech treat вмест після 后
c2i2k po
c2i3k2 zamia
c2i3k2n2 får
c2i4 ursac
c2i4k2 gặp
c2ik2 een
c3 215 216 anlag jako jest jo kendi kommt kończ kun li ner recha rồi says să taraf teraz testa ugyan után where прихо חוזר שיחה بـ صار け 或 看 에서
c3g3 yanıt
c3g3i2 recur
c3i2 ki komme meşgu nas operá statt 收
c3i3 erwar nhận الـ に
c3m3 потом
c4 тоді
cEG2K2mn 486
cG2HJ3m regis
cG2I h
cG2J3K3 clien
cG2h2j3KM2N after
cG2hIjn2 ]
cGhiK2N3 sbc
cH fail udp was
cHjK2N :
cI die
cI2j2KM2n +
cIJKN2 –
cK2 than
ce2N 401
cg2 outbo
cg2Hi2J2kN sip
cg2hk 回
cg2i2k2n2 ответ
cg3K2 на
cg3hj3M2 with
cg4Hik3n3 reply
cgi state
cgi2k2 first
cgi2n2 remot
ch2K3M2 pbx
ch2i kamai
ch2ij3k4m2 then
ch2im2n2 405
ch3i2 danac
chIK2MN to
chi2k2N2 but
chi3J2m2n2 reaso
ci origi
ci2 still will откло
ci2k2m2 il
ciM2N2 check
ciN2 conge
cik con
cj2 102
cjKN respo
cjN3 i
cjk2 em
ck2N3 du
ck3 sends
e 422 606
e2 513
e2imn2 408
e4 433
ei2 301
g histo infor код 状 码 答
g2 dispo lcr legb minim prope respu speci tenta клієн перех コード 原 因 応 返
g2IK2m >
g2IM =
g2K2N do
g2KM2n last
g3 ended esito estad fin kodu kód lsr metho motiv obser rc recen resp verlo 响 止 终
g3H3ik3 відпо
g4 codic kod mã 건수 코드
g5 dc rewri
g5ik2 antwo
gI2 ping summa
gK3M2N -
gM2 out
gN n
ghj2kmN recei
h das index o rest без 、
h2 codec givin mot over puis so не недос で 同
h2Km2 every
h2i termi
h2i2k2m2 et
h3 501 od trafi unall た 加 도
h3M3 の
hI2 exist
hi3m2 cance
hij2 e
hikm the
hj2M3 。
hkMN2 |
i relay show ، —
i2 410 bij het quand refer rifiu unkno vasta versu занят
i2J3 g
i2k3 очіку
i2n2 ב
i3 lại never prime seein
i3J3 שניות
i3k2 dosta
i3k3 trả
i4 thì 발신
iJ2 resul
iJK2M2n is
ik2 sendi svara
j y
j2 dopo dönüy moved terug
j3 을
k2 gener rx על
k3 cu ら （
l codes-in-column codes-section sip-around sip-title telephony
l10 among-messages sip-key sip-label
l11 codes-as-keys own-phrase
l2 before-sip causes-beside code-label ending-key hunting-label method-beside phrases-in-column reason-on-line vague-key
l3 after-failure as-noun before-response end-cause-label shared-reason-in-row
l4 after-change among-phrases answers-list before-closing before-happening codes-argument codes-in-setting instead phrase-word reason-in-row response-key shared-phrase sip-header tooltip with-code
l5 after-arrow after-verb before-method cause-uri reply-function routing-label vague-label
l6 after-method arrow-label response-label sip-object
l7 after-sip codes-as-headers codes-lead compared-label counter-name ending-label reason-items
l8 answers-heading codes-heading codes-label
n2 send か`,
};
