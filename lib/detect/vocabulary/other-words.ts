import type { WordList } from './words';

/** Words of headers and keys that rule a response code out, by meaning. */

/** Measured, counted or numbered things: they rule a code out even beside the word SIP. */
export const measures: WordList = {
  en: 'ins outs *time times timestamp duration* *duration dur second* *sec *secs min mins minute* ms hour* date day* delay* latency jitter rtt ping pdd mos asr cic ttl timeout *timer timer* interval expir* age setup ring bill* since until after retry every within ports *port ids *id index row seq* cseq rseq rack count* *count cnt total* sum amount* volume calls sessions attempt* hits packet* bytes octet* size length len weight priority limit max maximum peak avg average rate* price* cost* percent* ratio load capacity channel* slot version build model tag prefix* area zip* postal dial dials dialed dialled dialing short exit feature access room* sip_cc',
  de: '*zeit *dauer datum anzahl* preis* kosten vorwahl* kanal* sekunde sekunden',
  fr: 'duree* temps heure* nombre* prix cout* canaux',
  es: 'duracion* tiempo* hora fecha cantidad* precio* canal* puerto*',
  pt: 'duracao* tempo quantidade* porta',
  it: 'durata* ora quantita*',
  nl: '*duur *tijd aantal* poort',
  pl: 'czas czasu liczba* ilosc*',
  tr: 'zaman* saat sayi* adet* cevaplanan* yanitlanan* sure suresi sureleri',
  ru: 'таймаут* длительност* дата секунд* количеств* число канал* время времени порт порта порты портов час часа часов часы',
  uk: 'триваліст* кількіст*',
  zh: '时间 时长 时刻 时延 延时 时段 时区 时数 计时 定时 用时 耗时 時間 時長 日期 数 數 金额 端口 通道 序号 区号 前缀',
  ja: '時刻 日時 時分 時点 秒 ポート',
  ko: '시간 건수 밀리초 발생일시 시작일시 종료일시 포트번호',
  vi: 'thoi_gian thoi_luong so_luong so_cong',
  ar: 'وقت مدة عدد منفذ',
  he: 'זמן משך כמות פורט',
};

/** Telephones and rooms by their numbers. */
export const extensions: WordList = {
  en: 'ext extn exten extension* room* desk* blf',
  de: 'nebenstelle* durchwahl* teilnehmer* zimmer raum',
  fr: 'poste postes chambre* salle*',
  es: 'sala salas habitacion*',
  pt: 'ramal ramais',
  it: 'interni interno stanza',
  nl: 'toestel toestellen kamer',
  pl: 'wew wewnetrzn* pokoj',
  tr: 'dahili* oda',
  ru: 'внутренн* комнат*',
  uk: 'внутрішн* кімнат*',
  zh: '分机 房间',
  ja: '内線 号室',
  ko: '내선',
  vi: 'may_le so_may',
  ar: 'التحويلة',
  he: 'שלוחה',
  sv: 'anknytning* rum',
  da: 'lokalnummer*',
  no: 'internnummer*',
  fi: 'alanumero*',
  cs: 'linka linky linku klapk*',
  hu: 'mellekallom* mellek szoba szobaban',
  ro: 'interior*',
  el: 'εσωτερικ*',
  fa: 'داخلی',
};

/** Where calls wait, by name or number. */
export const queues: WordList = {
  de: 'warteschlange* warteraum',
  fr: 'file_d_attente',
  es: 'cola colas',
  pt: 'fila filas',
  it: 'coda code_di_attesa',
  nl: 'wachtrij*',
  pl: 'kolejk*',
  tr: 'kuyruk*',
  ru: 'очеред*',
  uk: 'черг*',
  zh: '队列',
  ja: 'キュー',
  ko: '대기열',
};

/** Who and where: they rule a code out unless the label also says SIP code or response. */
export const parties: WordList = {
  en: 'ext extn exten extension* user* account* number num phone* did dids cli callerid caller called callee calling ani dnis dn udp tcp src dst dest destination* source target address ip host node server agent* queue* group mailbox* contact aor uri device* mac name line peer endpoint station',
};

/** Whose an account is, in other languages than English. */
export const users: WordList = {
  de: 'benutzer* konto',
  fr: 'utilisateur* usager* compte',
  es: 'usuario* cuenta',
  pt: 'conta contas',
  it: 'utent*',
  nl: 'gebruiker*',
  pl: 'uzytkowni* konta',
  cs: 'ucet* uzivatel*',
  sv: 'anvandar*',
  da: 'bruger*',
  fi: 'kayttaj* tili',
  hu: 'felhasznalo* fiok',
  ro: 'utilizator* cont',
  tr: 'kullanıc* hesap*',
  ru: 'пользовател* аккаунт*',
  uk: 'користувач*',
  vi: 'tai_khoan nguoi_dung',
  ar: 'حساب مستخدم',
  he: 'חשבון משתמש',
  zh: '用户 账号 帐号 账户',
  ja: 'ユーザ アカウント',
  ko: '사용자 계정',
};

/** Other protocols with numbers of the same shape. */
export const protocols: WordList = {
  en: 't_30 http* web* api apis rest url* callback* ajax xhr smtp* mail* email* ftp* rtsp* msrp* smpp* sms dlr diameter* radius stun turn ldap dns snmp tls ssl sql errno curl admin_ui internal_code internal_reason internal_cause internal_release browser login redirect* ims_reason step_of_scenario',
  ru: 'лок_код',
};

/** Q.850, ISUP and other numberings of causes. */
export const causeNumberings: WordList = {
  en: 'q850* q_850 q931 q_931 isup ss7 isdn',
};

/** Things that are told apart by numbers: the number behind them is a name. */
export const numberedThings: WordList = {
  en: 'gateway gw route trunk carrier circuit reference supplier order issue ticket pr variant profile invoice incident customer client page rule rules',
  de: 'rechnung* vorgang* auftrag* zimmer raum nebenstelle* durchwahl* hausnummer seite platz',
  fr: 'facture* regle regles dossier* commande* chambre* salle* poste postes batiment*',
  es: 'factura* regla* cliente* pedido* sala* anexo pagina puerta piso',
  pt: 'ddd fatura* regra* chamado* protocolo* ramal ramais',
  it: 'fattura* regola pratica* ordine interni',
  nl: 'factuur* klant* zaak toestel* kamer nummer',
  pl: 'faktur* regula reguly zgloszeni* klient* zamowieni* sprawa wew wewnetrzn* pokoj* strona numer*',
  cs: 'pozadav* tiket* zakaznik* objednavk* linka linky linku klapk* mistnost* strana cislo',
  sv: 'arende* kund* anknytning* rum sida',
  da: 'sag sagen ordre lokalnummer* vaerelse',
  no: 'sak saken internnummer* linje rom',
  fi: 'lasku* asiak* tilaus* alanumero* huone* sivu',
  hu: 'jegy szamla* ugyfel* rendeles* szoba* oldal mellekallom* iroda irodabol irodaban',
  ro: 'tichet* comanda interior* camera numar*',
  tr: 'talep* musteri* siparis* dahili* oda sayfa',
  ru: 'заявк* правило правила тикет* обращени* счет* клиент* заказ* внутренн* добавочн* комнат* кабинет* страниц* номер*',
  uk: 'тікет* звернен* рахун* клієнт* замовлен* внутрішн* кімнат* кабінет* сторінк*',
  zh: '工单 单号 分机 房间 编号',
  ja: 'チケット 案件 内線 号室',
  ko: '티켓 내선 고객 번호',
  vi: 'phieu may_le phong khach_hang',
  ar: 'تذكرة تحويلة غرفة عميل رقم فاتورة',
  he: 'פנייה שלוחה חדר לקוח מספר חשבונית',
};
