import type { WordList } from './words';

/** Words that tell what a page, a table or a line is about. */

export const telephony: WordList = {
  en: 'caller* callee called calling calls call cdr cdrs dial* ani dnis did clid trunk* codec* hangup* rtp sdp uac uas registrar registration* ivr pdd mos pstn gateway* gw carrier* dtmf telephony',
  de: '*anruf* rufnummer* nebenstelle* gesprach* telefon*',
  fr: 'appel* telephon* poste',
  es: 'llamad* telefon* troncal*',
  pt: 'chamad* ligac* ramal ramais',
  it: 'chiamat* chiamante*',
  nl: 'gesprek* oproep* toestel*',
  pl: 'połacz* rozmow* dzwon*',
  tr: 'cagri* arama* arayan aranan dahili*',
  ru: 'вызов* звон* абонент* телефон* транк*',
  uk: 'виклик* дзвін*',
  zh: '主叫 被叫 呼叫 通话 通話 中继 分机',
  ja: '発信 着信 内線 呼',
  ko: '통화 발신 내선',
  vi: 'cuoc_goi may_le',
  ar: 'مكالمة المتصل',
  he: 'שיח מתקשר',
};

/** Money, places and prefixes: a column named Code beside them holds dial codes. */
export const rates: WordList = {
  en: 'rate rates price prices cost costs fee debit credit country prefix tariff currency',
  de: 'preis* land',
  fr: 'prix pays',
  es: 'precio* tarifa* pais',
  ru: 'цена* страна',
  zh: '费率 价格 国家',
};

/** Systematic investment plans, submission information packages and other things called SIP. */
export const otherSips: WordList = {
  en: 'fund funds mutual folio nav installment* instalment* invest* equity redemption archive archives archival ingest* aip accession* livestock cattle',
};
