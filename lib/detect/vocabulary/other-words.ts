import type { WordList } from './words';

/** Words of headers and keys that rule a response code out, by meaning. */

/** Measured, counted or numbered things: they rule a code out even beside the word SIP. */
export const measures: WordList = {
  en: 'time *time times timestamp duration* dur sec secs second* *sec min mins minute* ms msec hour* date day* year delay* latency jitter rtt ping pdd mos asr acd ttl timeout *timer timer* interval expir* age uptime setup ring talk wait hold bill* since until after retry every within port ports *port id ids *id uuid guid pid index idx row rank position seq* cseq rseq rack ordinal serial count* *count cnt total* sum qty quantity amount* volume calls sessions attempt* hits packet* bytes octet* size length len weight priority limit max maximum peak avg average mean rate* price* cost* fee charge balance percent* share ratio speed bandwidth load cpu memory capacity channel* circuit* cic slot span lines page pages version build firmware model payload pt ssrc mtu vlan tag nxx npa mcc mnc prefix* area zip* post* postal country dial* exit promo currency product* feature* access pass* pin auth* barcode room* floor seat gate flight item order invoice sku week step chapter bug issue ticket case suite unit units',
  de: '*zeit dauer* *dauer datum sekund* anzahl* summe preis* kosten vorwahl* kanal* kennung raum* seite zeile verzoger*',
  fr: 'duree* temps heure* horodatage nombre* montant* prix cout* tarif* indicatif* canal canaux delai* salle',
  es: 'duracion* tiempo* hora fecha segundos cantidad* precio* coste* costo* tarifa* prefijo* canal* puerto* sala',
  pt: 'duracao* tempo* quantidade* preco* custo* prefixo* porta',
  it: 'durata* tempo* ora quantita* prezzo* prefisso* porta canali',
  nl: '*duur duur* tijd* *tijd aantal* bedrag prijs* poort kanaal',
  pl: 'czas* liczba* ilosc* cena* koszt* kanal*',
  tr: 'sure* zaman* tarih saat sayi* adet* fiyat* kanal',
  ru: 'длительност* врем* дата час* секунд* продолжит* количеств* число сумма цена* стоимост* порт* канал*',
  uk: 'триваліст* кількіст* сума ціна* вартіст*',
  zh: '时间 時間 时长 時長 时延 延迟 日期 数量 數量 次数 次數 总数 总计 金额 费用 费率 价格 端口 通道 编号 序号 房间 区号 前缀',
  ja: '時刻 日時 日付 秒 件数 回数 合計 金額 料金 ポート チャネル 会議室 遅延 局番',
  ko: '시간 시각 일시 날짜 초 건수 횟수 합계 금액 요금 포트 채널 지연',
  vi: 'thoi_gian thoi_luong ngay giay so_luong so_lan tong cong kenh',
  ar: 'وقت مدة تاريخ عدد المبلغ سعر منفذ قناة',
  he: 'זמן משך תאריך שניות כמות מחיר עלות פורט ערוץ',
};

/** Who and where: they rule a code out unless the label also says SIP code or response. */
export const parties: WordList = {
  en: 'ext exten extension* user* login account* acct subscriber* client customer* tenant number num no nr phone* telephone mobile msisdn imsi did dids cli clid cid callerid caller called callee calling ani dnis from to src dst dest destination* source target address ip host node server agent* queue* group mailbox* conference contact aor uri device* handset mac park parking name alias owner member operator site location team line peer endpoint station desk',
  de: 'nebenstelle* benutzer* rufnummer* nummer* *nummer anrufer* ziel quelle teilnehmer* konto durchwahl*',
  fr: 'poste* utilisateur* numero* appelant* appele* compte',
  es: 'anexo usuario* llamante* destino origen cuenta',
  pt: 'ramal ramais chamador conta',
  it: 'interno interni utente chiamante chiamato',
  nl: 'toestel* gebruiker* beller*',
  pl: 'wewnetrzn* numer* uzytkownik* dzwoniac* abonent*',
  tr: 'dahili* kullanici* numara* arayan aranan',
  ru: 'внутренн* добавочн* пользовател* номер* абонент* кто куда',
  uk: 'внутрішн* користувач*',
  zh: '分机 分機 用户 用戶 号码 號碼 主叫 被叫 账号 坐席 队列',
  ja: '内線 番号 ユーザ 発信者 着信',
  ko: '내선 번호 사용자 발신 착신',
  vi: 'may_le so_dien_thoai nguoi_goi nguoi_dung',
  ar: 'تحويلة مستخدم رقم المتصل',
  he: 'שלוחה משתמש מספר מתקשר',
};

/** Other protocols with numbers of the same shape. */
export const protocols: WordList = {
  en: 'http* https web* api apis rest url* webhook* callback* ajax xhr nginx apache smtp* mail* email* ftp* rtsp* msrp* smpp* sms dlr diameter* radius stun turn mgcp ldap dns icmp snmp tls ssl sql errno curl browser redirect* ims_reason',
};

/** Q.850, ISUP and other numberings of causes. */
export const causeNumberings: WordList = {
  en: 'q850* q 850 q931 931 isup ss7 isdn itu',
};
