import type { WordList } from './words';

/** Words of headers and keys that a SIP response code stands under, by meaning. */

export const code: WordList = {
  en: 'code codes *code *codes equiv*',
  es: 'codigo* cod',
  it: 'codic*',
  pl: 'kod*',
  sv: '*kod',
  fi: '*koodi*',
  el: 'κωδικ*',
  ru: 'код*',
  zh: '码 碼 代号',
  ja: 'コード',
  ko: '코드',
  vi: 'ma',
  th: 'รหัส',
  ar: 'رمز كود',
  fa: 'کد',
  he: 'קוד',
};

export const response: WordList = {
  en: 'respon* *response reply *reply replies replied resp rsp answer_code answered_with answer_to answers_to return returned tech_cause',
  de: 'antwort* *antwort ruckgabe* ruckmeld*',
  fr: 'reponse* retour*',
  es: 'respuesta* retorno',
  pt: 'resposta*',
  it: 'rispost* ritorno',
  nl: 'antwoord* *antwoord',
  pl: 'odpowied*',
  cs: 'odpoved*',
  sv: 'svar svaret svarskod* svarkod*',
  fi: 'vastaus*',
  hu: 'valasz*',
  ro: 'raspuns*',
  el: 'απαντησ*',
  tr: 'yanıt* cevap*',
  ru: 'ответ* возврат*',
  uk: 'відповід*',
  zh: '响应 響應 应答 應答 回应 回應',
  ja: '応答 レスポンス',
  ko: '응답',
  vi: 'phan_hoi tra_loi',
  ar: 'استجابة الرد',
  he: 'תגוב תשובה',
};

export const status: WordList = {
  en: 'status* *status state disposition dc rc sc',
  fr: 'statut* etat',
  es: 'estado*',
  it: 'stato* esito',
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
  en: 'err *error failure result outcome',
  de: 'fehler* ergebnis*',
  fr: 'erreur* resultat*',
  es: 'resultado*',
  pt: 'erro*',
  pl: 'wynik* bład*',
  tr: 'hata* sonuc*',
  vi: 'ket_qua loi',
  ar: 'نتيجة خطأ',
  he: 'תוצא שגיאה',
  ru: 'ошибк* результат*',
  zh: '错误 錯誤 失败 失敗 结果 結果',
  ja: 'エラー',
  ko: '오류 결과',
  nl: 'fout fouten foutcode*',
  uk: 'помилк*',
};

/** Words for a cause: without a word for SIP or response beside them they may mean a Q.850 cause value. */
export const cause: WordList = {
  en: 'cause* *cause reason* *reason',
  de: 'grund *grund ursache*',
  fr: 'motif* raison',
  es: 'causa* motivo*',
  ru: 'причин*',
  zh: '原因 理由',
  ko: '원인 사유',
};

/** Words for the end of a call. */
export const ending: WordList = {
  en: 'hangup* hang_up disc rel disconn* terminat* releas* clear clearing end ended finish*',
  de: 'auflege* trenn* beend* abbau*',
  fr: 'raccroch* deconnex* liberation fin',
  es: 'colga* cuelgue desconex* finaliz* liberacion',
  pt: 'encerra* deslig*',
  it: 'rilascio',
  nl: 'verbreek* verbroken',
  pl: 'zakoncz* rozłacz*',
  sv: 'avslut* nedkoppl*',
  fi: 'paatty*',
  cs: 'ukonc*',
  tr: 'sonlan* kesilme',
  uk: 'завершен*',
  ko: '종료',
  vi: 'ket_thuc',
  ru: 'отбо* разъедин*',
  zh: '挂断 掛斷 释放 釋放 终止 結束 结束',
  ja: '切断 終了',
};

/** Kinds of responses by when they come (RFC 3261 §6). HTTP has them, too, but consoles of web servers do not use these words. */
export const final: WordList = { en: 'final provisional', zh: '最终 最終' };

/** What a request is answered with: "reject code". */
export const rejection: WordList = {
  en: 'reject rejection refuse refusal',
  de: 'ablehn* abweis*',
  fr: 'rejet refus',
  es: 'rechaz*',
  pt: 'rejeic* recus*',
  it: 'rifiut*',
  ru: 'отказ* отклонен*',
  zh: '拒绝 拒絕',
};

/** Words that change nothing about what a label means. */
export const filler: WordList = {
  en: 'failed reject rejected rejection refuse refused denied return normal features busy early cancelled unreach* unavailable dnd decline declined offline congestion default call calls leg a b aleg bleg last first the of from to and or by in out on for with raw current original orig term internal external inbound outbound ingress egress incoming outgoing peer remote local carrier gateway gw trunk main class 1 2 got set get check is was has received sent text t established terminated completed activate sort sorted not ascending descending arrow upward downward drop up down filter new_code old_code recv rcvd xmit rx tx rewrit* mapped trigger* that int integer string expected actual desired changed our their announce value top most usual poll polling probe',
  de: 'letzt* der des von unser* eigene',
  fr: 'de du la dernier* appel',
  es: 'del ultim* llamada',
  ru: 'последн* вызова звонка',
  zh: '心跳 注册 註冊 呼叫 最近 最后 上次',
};

/** Of what one meets often: "common codes". */
export const usual: WordList = {
  en: 'common typical most_frequent',
  de: 'haufig* ublich* typisch*',
  fr: 'frequent* courant* habituel*',
  es: 'frecuentes comunes habituales',
  pt: 'comuns habituais',
  it: 'comuni',
  nl: 'veelvoorkomende gangbare',
  pl: 'czeste typowe',
  ru: 'част* типичн*',
  uk: 'типов*',
  zh: '常见 常見',
  ja: 'よくある',
};

/** Words for going on to the next route: their codes are the ones that lead there, or that end the search. */
export const routing: WordList = {
  en: 'failover fail_over re_route re_routing hunt hunting huntstop recurse advance next_route next_gateway next_trunk next_carrier retry_on',
  de: 'umleit* ausweich*',
  fr: 'rerout* bascul* debordement',
  es: 'reintent* reencamin* reenrut*',
  pt: 'transbord*',
  it: 'instradament* reinstrad*',
  nl: 'uitwijk* omleid*',
  pl: 'przekierow* przełacz*',
  ru: 'перебор* перемаршрут*',
  uk: 'перебір*',
  tr: 'yonlendir*',
  zh: '切换 切換 重路由',
  ja: '迂回 切替',
  ko: '우회',
};

/** Words for turning one code into another. */
export const mapping: WordList = {
  en: 'rewrite mapping remap remapping substitute substitution',
  de: 'umsetzung ersetz*',
  fr: 'remplac*',
  es: 'sustituc* reescritura mapeo',
  ru: 'подмен* замен*',
  zh: '映射 替换',
};

/** Words before the codes at which something happens. */
export const occasion: WordList = {
  en: 'on when upon stop retry skip',
  de: 'bei',
  fr: 'sur si',
  es: 'con',
  pt: 'em',
  it: 'su',
  nl: 'bij',
  pl: 'przy',
  ru: 'при',
};

/** Names of SIP methods as parts of labels: an INVITE response is a SIP response. */
export const methods: WordList = {
  en: 'invite register registration options bye subscribe',
};

/** Headers of columns that hold values of many kinds, each named by its row. */
export const valueHeaders: WordList = {
  en: 'value values val default defaults setting',
  de: 'wert werte',
  fr: 'valeur*',
  es: 'valor*',
  ru: 'значени*',
  zh: '值',
  ja: '値',
  ko: '값',
};

/** Headers of columns that hold the latest, smallest and largest value of what each row names. */
export const extremeHeaders: WordList = {
  en: 'current last latest min minimum max maximum lowest highest',
  de: 'aktuell letzter minimal maximal hochster niedrigster',
  fr: 'actuel dernier courant',
  es: 'actual minimo maximo ultimo',
  it: 'attuale massimo',
  pl: 'aktualna obecna ostatnia minimalna maksymalna',
  nl: 'huidig laatste',
  ru: 'текущее последнее минимум максимум мин макс',
  zh: '当前 最新 最小 最大',
  ja: '現在',
  ko: '현재 최소 최대',
};
