import type { WordList } from './words';

/** Words that tell what a page, a table or a line is about. */

export const telephony: WordList = {
  en: 'caller* callee called calling calls call cdr cdrs dial* ani dnis did clid trunk* codec* hangup* rtp sdp uac uas registrar registration* register_status ivr pdd mos pstn gateway* gw carrier* dtmf softphone* webphone*',
  de: '*anruf* *rufnummer* nebenstelle* gesprach* *telefon* leitung* vermittlung* wahlregel* kanale angerufen* klingel* durchwahl* sprachkanal* besetztton* freizeichen auflegt rufaufbau* wahlversuch* rufe rufen rufs',
  fr: 'appel* telephon* poste passerelle* faisceau* sonnerie raccroch* ipbx autocom interlocuteur*',
  es: 'llamad* troncal* pasarela* centralita* descuelg* llaman colgar cuelga',
  pt: 'chamad* ligac* ramal ramais tronco* operadora* discag* discar discou',
  it: 'chiamat* chiamante* instradament* chiamano squill* centralin* riagganci*',
  nl: 'gesprek* registratie* oproep* toestel* gebeld beller* telefooncentrale* bezettoon doorkies*',
  pl: 'połacz* rozmow* dzwon* abonent* wewnetrzn* centrala centrali centralk*',
  sv: '*samtal* *vaxel* ringer ringa ringde anknyt* uppringd* lur luren',
  da: '*opkald* lokalnummer* ringe omstilling*',
  no: 'anrop* internnummer* sentralbord*',
  fi: '*puhelu* puhelin* vaihde soitt* soita* alanumero* operaattori* vaihteen',
  cs: '*hovor* volan* ustredn* volajic* pobock* klapk* linka linky volam volal volaji zvoneni',
  tr: 'cagri* arama* arayan aranan dahili* santral* aradi* ariyor* hatlar* caliyor caldi',
  ru: 'вызов* звон* абонент* телефон* транк* регистрац* шлюз* провайдер* атс дозвон* трубк* гудк* линия линии линию',
  uk: 'виклик* дзвін* дзвон* оператор* слухавк* лінії',
  zh: '主叫 被叫 呼叫 通话 通話 中继 分机 网关 落地 外呼 座席 话机 线路 来电 來電 去电 呼入 呼出 振铃 振鈴 接听 接通 挂断 拨打 撥打 电话 電話 运营商 坐席 话务',
  ja: '発信 着信 内線 呼 回線 トランク 受話 キャリア 交換機 局線 発番 着番 鳴',
  ko: '통화 발신 내선 게이트웨이 전화 착신 교환기 통신사 회선 트렁크',
  vi: 'cuoc_goi may_le tong_dai goi_di goi_den nha_mang dau_so do_chuong dien_thoai trung_ke',
  ar: 'مكالمة المتصل مكالمات اتصال هاتف مقسم سنترال رنين تحويلة',
  he: 'שיח מתקשר שיחה שיחות שלוחה טלפון מרכזיה צלצול חיוג מתקשרים',
  hu: 'hivas* hivo* csorg* mellekallom* alkozpont*',
  ro: 'apel apeluri apelant* apelul* suna',
  el: 'κλησ* τηλεφων* καλουντ* καλουμεν*',
  fa: 'تماس تلفن',
  th: 'โทร สาย',
};

/** Money, places and prefixes: a column named Code beside them holds dial codes. */
export const rates: WordList = {
  en: 'charge rate rates price prices cost costs fee debit credit country prefix tariff currency',
  de: 'preis* land',
  fr: 'prix pays',
  es: 'precio* tarifa* pais',
  it: 'importo prezzo tariffa',
  ru: 'цена* страна',
  zh: '费率 价格 国家',
};

/** Systematic investment plans, submission information packages and other things called SIP. */
export const otherSips: WordList = {
  en: 'fund funds mutual folio nav installment* instalment* invest* equity redemption archive archives archival ingest* aip accession* livestock cattle',
};

/** Pages that people look at: what they return is of HTTP. */
export const webPages: WordList = {
  en: 'wiki website* webpage* web_page* web_site web_ui web_interface web_server web_gui portal homepage browser that_page this_page the_page admin_page login_page token tokens download* upload* login provisioning firmware dyn_dns dyndns* health_check health_checks healthcheck grafana json your_server your_application',
  de: 'webseite* internetseite* webserver* weboberflache* benutzeroberflache*',
  sv: 'webbs*',
  fr: 'site_web page_web portail navigateur',
  es: 'sitio_web pagina_web navegador',
  it: 'sito_web sito portale',
  pl: 'strona_www portalu',
  ru: 'сайт* портал* браузер*',
  zh: '网页 网站 浏览器',
  ja: 'サイト ブラウザ',
};
