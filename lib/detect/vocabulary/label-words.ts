import type { WordList } from './words';

/** Words of headers and keys that a SIP response code stands under, by meaning. */

export const code: WordList = {
  en: 'code* *code rc',
  de: 'kode*',
  es: 'codigo* cod',
  it: 'codic*',
  pl: 'kod*',
  ru: 'код*',
  zh: '码 碼 代号',
  ja: 'コード',
  ko: '코드',
  vi: 'ma',
  ar: 'رمز كود',
  he: 'קוד',
};

export const response: WordList = {
  en: 'respon* *response reply *reply replies replied resp rsp',
  de: 'antwort*',
  fr: 'reponse*',
  es: 'respuesta*',
  pt: 'resposta*',
  it: 'rispost*',
  nl: 'antwoord*',
  pl: 'odpowied*',
  tr: 'yanıt* cevap*',
  ru: 'ответ*',
  uk: 'відповід*',
  zh: '响应 響應 应答 應答 回应 回應',
  ja: '応答 レスポンス',
  ko: '응답',
  vi: 'phan_hoi tra_loi',
  ar: 'استجابة الرد',
  he: 'תגוב תשובה',
};

export const status: WordList = {
  en: 'status* *status state disposition dc',
  fr: 'statut* etat',
  es: 'estado*',
  it: 'stato*',
  pl: 'stan',
  tr: 'durum*',
  ru: 'статус* состояни*',
  zh: '状态 狀態',
  ja: 'ステータス 状態',
  ko: '상태',
  vi: 'trang_thai',
  ar: 'حالة',
  he: 'סטטוס מצב',
};

export const failure: WordList = {
  en: 'err error* *error failure result outcome',
  de: 'fehler* ergebnis*',
  fr: 'erreur* resultat*',
  es: 'resultado*',
  pt: 'erro*',
  it: 'esito risultato',
  nl: 'fout* resultaat',
  pl: 'bład* wynik*',
  tr: 'hata* sonuc*',
  ru: 'ошибк* результат*',
  uk: 'помилк*',
  zh: '错误 錯誤 结果 結果',
  ja: 'エラー',
  ko: '오류 결과',
  vi: 'loi ket_qua',
  ar: 'خطأ نتيجة',
  he: 'שגיא תוצאה',
};

/** Words for a cause: without a word for SIP or response beside them they may mean a Q.850 cause value. */
export const cause: WordList = {
  en: 'cause* *cause reason* *reason',
  de: 'grund *grund ursache*',
  fr: 'motif* raison',
  es: 'causa* motivo*',
  nl: 'oorzaak* reden*',
  pl: 'przyczyn* powod*',
  tr: 'neden*',
  ru: 'причин*',
  zh: '原因 理由',
  ko: '원인 사유',
  vi: 'nguyen_nhan ly_do',
  ar: 'سبب',
  he: 'סיב',
};

/** Words for the end of a call. */
export const ending: WordList = {
  en: 'hangup* hang disc disconn* terminat* releas* clear clearing end ended finish*',
  de: 'auflege* trenn* beend* abbau*',
  fr: 'raccroch* deconnex* liberation fin',
  es: 'colga* cuelgue desconex* finaliz* liberacion',
  pt: 'desliga* encerr*',
  it: 'chiusura sgancio disconness*',
  nl: 'verbreek* beeindig*',
  pl: 'rozłacz* zakoncz*',
  tr: 'kapat* kapanma sonlan*',
  ru: 'отбо* завершен* разъедин*',
  zh: '挂断 掛斷 释放 釋放 终止 結束 结束',
  ja: '切断 終了',
  ko: '종료 끊기',
  vi: 'ket_thuc ngat',
  ar: 'إنهاء',
  he: 'ניתוק סיום',
};

/** Words for the last of several: a final response is SIP's. */
export const final: WordList = { en: 'final', zh: '最终 最終' };

/** Words that change nothing about what a label means. */
export const filler: WordList = {
  en: 'final call calls leg a b aleg bleg last first the of from to and or by in out on for with raw current original orig term inbound outbound ingress egress incoming outgoing peer remote local carrier gateway gw trunk main class 1 2 got set get check is was has received sent text t',
  de: 'letzt* der des von',
  fr: 'de du la dernier* appel',
  es: 'del ultim* llamada',
  pt: 'da chamada',
  it: 'di della chiamata',
  nl: 'van laatste',
  pl: 'ostatni*',
  tr: 'son cagri',
  ru: 'последн* вызова звонка',
};

/** Names of SIP methods as parts of labels: an INVITE response is a SIP response. */
export const methods: WordList = {
  en: 'invite register registration options bye subscribe',
};

/** Headers of columns that hold values of many kinds, each named by its row. */
export const valueHeaders: WordList = {
  en: 'value values val',
  de: 'wert werte',
  fr: 'valeur*',
  es: 'valor*',
  nl: 'waarde*',
  pl: 'wartosc*',
  tr: 'deger*',
  ru: 'значени*',
  uk: 'значення',
  zh: '值',
  ja: '値',
  ko: '값',
  vi: 'gia_tri',
  ar: 'قيمة',
  he: 'ערך',
};
