import type { WordList } from './words';

/** Units and counted things: the number before them is a quantity. */
export const units: WordList = {
  en: 'ms msec* millisec* us s sec secs second* m min mins minute* h hr hrs hour* day* week* month* year* k kb mb gb b byte* octet* bit* kbps mbps hz khz km px kg cps pps percent million* billion* thousand* usd eur gbp call calls session* channel* user* extension* registration* contact* endpoint* peer* trunk* packet* frame* request* message* attempt attempts retries times entr* row rows record* item* result* hits file files lines page pages ring rings agent* member* device* phone* number* event* alert* new more total lost active online ago left free used available concurrent people customer* account* node* host* rule* route* port ports views retransmission* invites of in_use failed answered abandoned missed dropped completed',
  de: 'sek* dateien stunden anruf* gesprach* meldungen',
  fr: 'appel* fois fichiers',
  es: 'segundo* minuto* archivos horas llamada* veces usuario*',
  ru: 'сек* мин* час* дн* звонк* вызов* раз мс',
  uk: 'запис*',
  zh: '毫秒 秒 分 小时 个 個 次 人 元 件 条 年 月 日',
  ja: '回 円',
  ko: '초 건 회 명 원 개',
};
