import type { WordList } from './words';

/** Units: the number before them is a quantity, whatever its label. */
export const units: WordList = {
  en: 'ms msec* millisec* us s sec secs second* m min mins minute* h hr hrs hour* day* week* month* year* k kb mb gb b byte* octet* bit* kbps mbps hz khz km px kg cps pps percent million* billion* thousand* usd eur gbp times ago',
  de: 'sek* stunden',
  fr: 'fois',
  es: 'segundo* minuto* horas veces',
  ru: 'сек* мин* час* дн* раз мс',
  zh: '毫秒 秒 分 小时 次 元 年 月 日',
  ja: '回 円',
  ko: '초 회 원',
};

/** What is counted; behind the code that a label names, who or what it happened to: "480 User offline". */
export const countedThings: WordList = {
  en: 'call calls session* channel* user* extension* registration* contact* endpoint* peer* trunk* packet* frame* request* message* attempt attempts retries entr* row rows record* item* result* hits file files lines page pages ring rings agent* member* device* phone* number* event* alert* new more total lost active online left free used available concurrent people customer* account* node* host* rule* route* port ports views retransmission* invites of in_use failed answered abandoned missed dropped completed',
  de: 'dateien anruf* gesprach* meldungen',
  fr: 'appel* fichiers',
  es: 'archivos llamada* usuario*',
  ru: 'звонк* вызов*',
  uk: 'запис*',
  zh: '个 個 人 件 条',
  ko: '건 명 개',
};
