import type { WordList } from './words';

/** Units and counted things: the number before them is a quantity. */
export const units: WordList = {
  en: 'ms msec* millisec* us microsec* s sec secs second* m min mins minute* h hr hrs hour* day* week* month* year* k kb mb gb kib mib b byte* octet* bit bits kbps mbps gbps kbit* mbit* bps khz hz db km px pt kg rpm cps pps qps percent pct usd eur gbp inr call calls session* channel* user* extension* subscriber* registration* contact* endpoint* peer* trunk* packet* frame* request* message* attempt* retries times entr* row rows record* item* hits file* line lines page pages ring rings agent* member* device* phone* number* ticket* event* alert* new more total lost active online ago left free used available concurrent simultaneous people participant* customer* account* point* seat* node* host* rule* route* port ports room* comment* views retransmission* invites of in_use',
  de: 'sek* stunden minuten tage anruf* gesprach* kanal* mal benutzer teilnehmer',
  fr: 'secondes heures jours appel* fois canaux utilisateur*',
  es: 'segundo* minuto* horas dias llamada* canales veces usuario*',
  pt: 'chamada* ligacoes vezes canais',
  it: 'secondi minuti ore giorni chiamat* canali volte',
  nl: 'seconden minuten uur dagen gesprekken keer',
  pl: 'sekund* godzin* dni polacz* połacz* kanal*',
  tr: 'saniye dakika gun arama cagri',
  ru: 'сек* мин* час* дн* звонк* вызов* канал* руб* раз шт мс',
  uk: 'хв* год* дзвінк* виклик*',
  zh: '毫秒 秒 分 小时 小時 个 個 次 人 元 件 通 条 台 路 年 月 日 号',
  ja: '回 円 名',
  ko: '초 분 건 회 명 원 개',
  vi: 'giay phut gio ngay cuoc lan',
  ar: 'ثانية دقيقة ساعة مكالمة',
  he: 'שניות דקות שיחות',
};
