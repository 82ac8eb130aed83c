import type { WordList } from './words';

/** Words that tell what a page, a table or a line is about. */

export const telephony: WordList = {
  en: 'caller* callee called calling calls call cdr cdrs dial* ani dnis did clid callerid trunk* codec* pbx sbc voip hangup* ringing rtp sdp uac uas registrar ivr pdd mos pstn kamailio opensips freeswitch asterisk sofia pjsip gateway* gw carrier* dtmf telephony answered busy',
  de: 'anruf* *anruf rufnummer* nebenstelle* gesprach* telefon*',
  fr: 'appel* telephon* raccroch* poste',
  es: 'llamad* llamante* telefon* troncal*',
  pt: 'chamad* ligac* ramal ramais tronco*',
  it: 'chiamat* chiamante*',
  nl: 'gesprek* oproep* beller* telefoon* toestel*',
  pl: 'polacz* połacz* rozmow* dzwon* abonent*',
  tr: 'cagri* arama* arayan aranan dahili*',
  ru: 'вызов* звон* абонент* телефон* соединени*',
  uk: 'виклик* дзвін*',
  zh: '主叫 被叫 呼叫 通话 通話 来电 中继 话单 分机',
  ja: '発信 着信 内線 呼',
  ko: '통화 발신 착신 내선',
  vi: 'cuoc_goi may_le nguoi_goi',
  ar: 'مكالمة المتصل اتصال',
  he: 'שיחה שיחות מתקשר',
};

/** Money, places and prefixes: a column named Code beside them holds dial codes. */
export const rates: WordList = {
  en: 'rate rates price prices cost costs fee debit credit country prefix tariff currency',
  de: 'preis* kosten land tarif*',
  fr: 'prix pays cout*',
  es: 'precio* tarifa* pais costo*',
  pt: 'preco*',
  it: 'prezzo* tariffa* paese',
  ru: 'цена* тариф* страна стоимост*',
  zh: '费率 价格 国家',
};

/** Systematic investment plans, submission information packages and other things called SIP. */
export const otherSips: WordList = {
  en: 'fund funds mutual folio nav installment* instalment* invest* equity redemption archive archives archival ingest* aip accession* livestock cattle',
};
