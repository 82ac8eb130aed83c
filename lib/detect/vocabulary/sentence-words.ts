import type { WordList } from './words';

/** Verbs whose object is a response: somebody sends it, gets it, sees it. */
export const answering: WordList = {
  en: 'answer answers answered answering expect expects expected expecting respond responds responded responding return returns returned returning reject rejects rejected rejecting receive receives received receiving reply replies replied replying send sends sent sending throw throws get gets got getting end_with ends_with ended_with ending_with see_a sees_a saw_a seeing_a see_an sees_an saw_an seeing_an',
  de: 'antwortet* meldet* liefert* schickt* sendet* gesendet erhalte* erhalt erhielt* kam',
  fr: 'renvoi* renvoye repond* recoit recu retourn*',
  es: 'devuelv* devolv* respond* recib* envi*',
  pt: 'receb* enviou',
  it: 'rispond* rispost* restituisc* ricev*',
  nl: 'geeft gaf krijgt kreeg stuurt stuurde',
  pl: 'zwrac* otrzym* odpowiad*',
  ru: 'возвраща* вернул* отвеча* ответил* получ*',
  uk: 'поверта* повернув відповіда* отрима*',
  zh: '返回 回复 回覆 收到 应答 响应 按',
};

/** What may stand between such a verb and its object. */
export const between: WordList = {
  en: 'us them me back with by a an the lots of many some only sip invite invites options register bye',
  de: 'ein einen mit',
  fr: 'un une avec',
  es: 'con',
  pt: 'um uma',
  nl: 'een',
  ru: 'код кодом',
  zh: '了 码 错误',
};

/** What may follow the object: a noun does not, since "gets 404 credits" is about credits. */
export const after: WordList = {
  en: 'a an the to from on for in at when while if after before back and or but with without w via by because since as instead again too also every then says is was goes comes came arrives arrive means happens straight',
  de: 'von vom auf bei und oder mit zuruck wenn kommt ist bedeutet',
  fr: 'de des du sur pour et ou est vient',
  es: 'por para y o',
  it: 'da dal per invece',
  pl: 'od na',
  ru: 'от на при и или это',
  nl: 'van op bij en',
};
