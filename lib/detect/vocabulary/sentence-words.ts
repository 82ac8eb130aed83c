import type { WordList } from './words';

/** Verbs whose object is a response: somebody sends it, gets it, sees it. */
export const answering: WordList = {
  en: 'answer answers answered answering expect expects expected expecting wanted return returns returned returning reject rejects rejected rejecting receive receives received receiving reply replies replied replying send sends sent sending relay relayed relaying retransmit* resend* throws signal signals signalled get gets got getting treat treats treated challenged_with followed_by end_with ends_with ended_with fail_with fails_with failed_with failing_with see_a sees_a saw_a seeing_a we_see i_see you_see they_see trace_shows trace_has log_shows log_says throwing ends_in met_with came_back_with comes_back_with gives gave ended_in',
  de: 'antwortet* meldet* liefert* schickt* sendet* gesendet erhalte* erhalt bekomm* kam erwartet_wird wir_sehen wirft gibt zeigt zeigen sieht sehen melden antworten',
  fr: 'renvoi* renvoye repond* recoit recev* recu retourn* attendu donne affiche voit voyons envoie envoye voyez recoivent',
  es: 'devuelv* devolv* respond* recib* contesta contestan contesto contestaba manda mando esperado muestra vemos obten* devuelto envia enviado lanza llega llego obtiene da_un',
  pt: 'receb* retorn* aparec* mostra volta voltou enviou deu da_erro',
  it: 'rispond* rispost* restituisc* ricev* ottengo ottien* atteso vedo invia* arriva torna vede danno esce',
  nl: 'verwacht geeft gaf krijgt kreeg stuurt stuurde antwoordt antwoordde ontvang* zien ziet toont meldt krijgen kregen sturen antwoorden verstuurt',
  pl: 'zwrac* otrzym* odpowiad* odsył* odrzuc* widac odpowiedzial* pokazuje widze widzimy dostaj* dostal* wysyl* przychodzi daje leci',
  ru: 'возвраща* вернул* отвеча* ответил* отдает приходит пришел идет прилета* присыла* уходит ушел шлет шлем отправля* вижу показыва* выдает сыпется получает получил* получен ловим ловлю',
  uk: 'поверта* повернув відповіда* отрима* приходить прийшов надсила* показує віддає шле бачимо відповів відповіл* прилітає бачив дає отримую',
  cs: 'odpovida* odpovedel* vraci vratil* prisla posila* hlasi dostava vidim dava prichazi prislo',
  sv: 'svarade svarar fick ger skickar skickade visar vi_far vi_ser jag_ser far_vi',
  zh: '返回 回复 回覆 回 收到 应答 响应 报 出现 先有 提示 记录为 记为 变成 变为 却是 先是 返了 回了 改为 改成 发送 抛出 弹出 看到 拿到 得到 给出',
  vi: 'tra_ve nhan_duoc phan_hoi tra_loi gap_ma bao_loi bi_loi',
  ar: 'يرد يعيد يرجع نتلقى يظهر أرسل نرى أرى يرسل تعطي ترجع تعيد يصل وصل',
  he: 'מחזיר מקבל התקבל התקבלה תגובה קיבלנו שולח שלח מופיע רואה רואים קיבל מחזירים עונה ענה',
  da: 'svarer svarede sendte fik giver',
  no: 'fikk gir',
  fi: 'vastaa vastasi palauttaa palautti lahettaa antaa tulee',
  hu: 'valaszol* kuld* kapunk',
  ro: 'raspunde* trimite* primim trimit primeste primesc vedem apare au_dat',
  el: 'επιστρεφ* απαντ* στελν* εστειλ* λαμβαν* παιρν* βλεπ*',
};

/** What may stand between such a verb and its object. */
export const between: WordList = {
  en: 'us them me back as with a the lots of many some only either sip invite invites options register bye late final plain bare second initial usual first last local',
  de: 'ein eine einen mit uns nur nun noch die den das',
  fr: 'un une avec premier dernier le des du',
  es: 'con nos ultimo segundo una el algun',
  pt: 'um uma primeiro o',
  it: 'ancora',
  nl: 'dan een met alleen nog',
  ru: 'код кодом',
  zh: '了 码 错误',
  pl: 'tylko blad kod',
  uk: 'помилку',
  ar: 'بـ',
  el: 'ενα',
};

/** What may follow the object: a noun does not, since "gets 404 credits" is about credits. */
export const after: WordList = {
  en: 'a the we you they i it sometimes to from on for in at when while if after before although though back and or but with without w via by because since as instead again too also every then so first now today all each *ly afterwards says is are was were goes comes came arrives arrive means happens straight takes triggers causes makes carries gets tells upstream downstream until unless during once however no not just never still yet towards toward',
  de: 'von vom auf bei wegen und oder mit zuruck wenn kommt ist bedeutet statt nicht auch wird werden dann geht gehen sein darf schon kein keine seit da weil damit sobald falls obwohl wahrend bis dass wieder sofort immer nur noch erst ab an aus fur ohne beim als wurde wurden sind',
  fr: 'de des du sur pour et ou est vient quand si au aux qui puis depuis dans par avec sans lorsque mais donc alors ensuite avant apres pendant toujours encore aussi seulement chez vers',
  es: 'por para porque pero y o cuando al en desde que luego se del con cada aunque mientras antes despues entonces tambien solo siempre nunca ya hasta durante hacia ni como',
  pt: 'e quando ao em na do com sem mas pois ate depois tambem sempre nem',
  it: 'dal fra tra invece poi di della per perche senza ma anche gia prima dopo nel su alla oppure non',
  pl: 'od dla lub ale z ze po przed przy gdy kiedy jesli jezeli bo albo oraz tylko zawsze juz tez zamiast przez potem',
  ru: 'означает от на при и или это когда если более уже вместо уходим в во с со по для из за до после перед но а потому хотя пока чтобы только всегда тоже без через к',
  nl: 'terwijl van op bij wanneer terug gaat gaan of niet wel voor met zonder omdat maar aan uit naar tot sinds tijdens ook alleen nog wordt worden dus daarna',
  ar: 'من على ثم عند إذا لأن بعد قبل في إلى أو مع دون فقط دائما بسبب',
  he: 'על ואז כש אם כי אבל או אחרי לפני רק תמיד גם בלי עם של ולפעמים',
  uk: 'від у з із після але бо якщо коли і або тільки завжди замість',
  tr: 've veya ama icin sonra olarak yerine',
  cs: 'v pri pred nebo kdyz pokud jen vzdy take misto pres',
  sv: 'fran pa vid nar om och eller med utan efter innan bara alltid ocksa tills',
  da: 'ved hvis og uden ogsa',
  no: 'etter',
  fi: 'ja tai kun jos mutta koska vain aina ennen jalkeen',
  hu: 'es vagy ha mert csak mindig helyett',
  ro: 'la pe cand daca sau dar doar dupa inainte',
  el: 'απο στο στη στην σε και η αλλα οταν αν γιατι παντα πριν μετα αντι για με χωρις',
  vi: 'tu khi neu va hoac nhung vi lien_tuc ngay cho truoc moi chi cung luon',
};

/** Words before a thing of which there is one: "a 503" is no quantity and nobody's number. */
export const one: WordList = {
  en: 'a another a_few lot_of lots_of spike_of wave_of exception_of except other_than rate_of consecutive few',
  de: 'ein eine einen einem paar',
  fr: 'un une quelques',
  es: 'otro unos algunos varios',
  pt: 'um uma',
  it: 'uno alcuni qualche',
  nl: 'een enkele',
  ru: 'несколько',
  sv: 'ett',
  tr: 'bir',
  hu: 'egy',
  el: 'ενα',
};

/** Words before the name of a thing. */
export const leading: WordList = {
  en: 'the with on upon under',
  de: 'der die das mit bei',
  fr: 'le les avec',
  es: 'el los con',
  pt: 'o os com',
  it: 'il',
  nl: 'de',
};

/** Words before a thing, or before how long something takes. */
export const since: WordList = {
  en: 'after',
  de: 'nach',
  fr: 'apres',
  es: 'tras',
  pt: 'apos',
  it: 'dopo',
  ru: 'после',
};

/** What a response does, and nobody's telephone: "the 404 arrives", "a 403 means". */
export const happening: WordList = {
  en: 'means meant indicates arrives arrive arrived comes came goes_away goes_back is_relayed is_returned is_sent sent_instead received_from returned_by sent_by generated_by generated_locally stops_hunting counts count ends_the on_calls on_every_call on_outbound_calls on_inbound_calls for_all_calls',
  de: 'bedeutet kommt kam heisst',
  fr: 'signifie indique vient_de venait',
  es: 'indica significa llega cuenta',
  pt: 'chega nao_conta* conta contam',
  it: 'arriva',
  nl: 'betekent komt',
  pl: 'oznacza',
  ru: 'означает это приходит пришел значит прилетает',
  tr: 'ile_redded* ile_cevap* yanıtı geliyor geldi gelir',
  uk: 'означає це приходить прилітає',
  sv: 'betyder kommer',
  cs: 'znamena prichazi',
  fi: 'tarkoittaa tulee',
  hu: 'jelenti',
  ro: 'inseamna',
  zh: '表示 代表 说明 意味',
  vi: 'nghia_la',
  he: 'פירושו מגיע אומר',
  ar: 'يعني تعني',
  el: 'σημαινει',
};

/** Words that lead to who sent a response. */
export const coming: WordList = {
  en: 'from from_the from_our from_their from_your back_from',
  de: 'von vom von_der',
  fr: 'de_l de_la du des',
  es: 'del desde_el',
  it: 'dal dalla',
  nl: 'van_de van_het',
  pl: 'od',
  ru: 'от',
};

/** Verbs for turning one code into another. */
export const changing: WordList = {
  en: 'turn turns turned map maps mapped mapping translate* convert* rewrit*',
  de: 'ubersetz*',
  fr: 'transform*',
  es: 'traduc*',
  ru: 'преобраз* подмен*',
};

/** Such verbs where they stand after it. */
export const changed: WordList = {
  de: 'ubersetz* umgesetzt geandert andern',
};

/** Words before several responses of one code. */
export const many: WordList = {
  en: 'some many those these all the few more getting throwing giving sending send sends sent seeing see sees saw return returns returned got lots_of spike_of wave_of elevated fewer increased random sporadic constant',
};

/** Verbs that stand after their object: what was sent, or came. */
export const closing: WordList = {
  de: 'liefern gesendet gemeldet geantwortet erzeugt sehen erhalten bekommen',
  nl: 'gestuurd teruggestuurd verzonden ontvangen zien krijgen',
  tr: 'dondur* dondu gonder* gordu* goruyor* aliyor* aldi* geliyor* geldi* veriyor* verdi* donuyor* hatasi yaniti gorunuyor gelir kesil* sonlan* reddedil*',
  ja: '応答を 応答が を返 が返 を受信 を送 が来 で拒否 で終 で切断 で失敗 が続 になり と出 を返し を返す を受け を出 と表示 が記録 に変わ となり',
  ko: '응답 반환 수신 을_보내 로_거부 로_종료 을_받 가_발생 으로_종료 오류',
  hu: 'kuld kuldi kapunk erkezik valasz* hibat hiba',
};

/** Words that join one code to the next in a sentence. */
export const joining: WordList = {
  en: 'and or as_it_does_on like then later even sometimes followed_by before_that_it_was it_was but no not plus otherwise else',
  de: 'und oder dann danach sonst manchmal vorher war es aber kein nicht',
  fr: 'et ou puis ensuite sinon parfois avant mais ni pas suivi_d_un',
  es: 'y luego despues si_no antes era pero seguido_de',
  pt: 'e depois mas nem nao',
  it: 'o poi prima ma non seguito_da',
  nl: 'en dan daarna eerst was maar of geen niet gevolgd_door',
  pl: 'i lub potem wczesniej było ale oraz',
  ru: 'и или потом затем раньше был было до_этого не нет',
  uk: 'та або і раніше було потім а_потім',
  zh: '和 或 然后 之前是 后 再 没有 不是',
  tr: 've veya sonra once ardindan',
  ja: 'と や のあと',
  vi: 'truoc_đo va hoac roi',
  ar: 'و ثم',
  sv: 'och eller sedan foljt_av darefter',
  da: 'og',
  no: 'deretter',
  fi: 'ja tai sitten',
  cs: 'nebo pak potom a_pak',
  hu: 'vagy majd',
  ro: 'sau apoi dar',
  ko: '와 과 또는 그리고',
  he: 'או ולבסוף',
  el: 'και και_μετα',
};

/** Words that may stand before what a response does. */
export const adverbs: WordList = {
  en: '*ly always often also just never still here then sometimes now some',
  de: 'meist oft immer hier auch nur nun noch jetzt vereinzelt manchmal teils ab_und_zu',
  fr: 'souvent toujours ici parfois plutot maintenant ensuite aussi',
  es: 'siempre a_veces luego ahora tambien',
  it: 'sempre ora anche',
  ru: 'обычно всегда потом теперь',
  pt: 'agora tambem',
  nl: 'soms nu ook meestal',
  pl: 'czasem zawsze teraz tylko',
  tr: 'bazen hep',
  uk: 'інколи завжди потім тепер',
  zh: '有时 偶尔',
  ko: '가끔 때때로',
};

/** Verbs for the end of a call or registration that comes with a code. */
export const failing: WordList = {
  en: 'fail fails failed failing timed_out times_out time_out reject rejects rejected rejecting clear clears cleared drop drops dropped deny denied decline declines declined',
  de: 'scheiter* fehlgeschlagen fehl abgewiesen weist abgelehnt lehnt beendet abgebrochen quittiert verworfen ablehnt abweist abbricht beantwortet',
  fr: 'echou* rejet* refus*',
  es: 'rechaz* falla* fallo termina terminan',
  pt: 'falha* rejeit* recusa recusou recusad*',
  it: 'fallisc* fallit* rifiut* finit*',
  nl: 'mislukt* geweigerd weigert afgewezen beeindigd',
  pl: 'odrzuc* koncz* rozłacz*',
  ru: 'сбрасыв* сброс* отклон* отбива* отказ* падает',
  uk: 'відхил* заверш*',
  cs: 'odmit* konci skonci*',
  sv: 'misslyck* avvis* avslut*',
  da: 'fejl* afvis* afslut*',
  no: 'feil*',
  fi: 'hylat*',
  ro: 'respin*',
  vi: 'tu_choi ket_thuc',
  ar: 'يفشل ترفض يرفض',
  he: 'נכשל נדחית נופל',
  tr: 'basarisiz reddedil* sonlan*',
};

/** Words for what did not succeed, between them and the code no more than what it was. */
export const failures: WordList = {
  en: 'unanswered challenged no_answer no_reply no_response without_answer blocked banned',
  de: 'fehlgeschlagen abgelehnt abgewiesen gescheitert keine_antwort ohne_antwort *fehler gesperrt',
  fr: 'echec* echou* refus* rejet* sans_reponse pas_de_reponse aucune_reponse',
  es: 'rechaz* fallo fallid* falla* sin_respuesta no_responde',
  pt: 'falha* falhou recusad* rejeitad* sem_resposta',
  it: 'fallit* fallisc* rifiut* respint* nessuna_risposta senza_risposta',
  nl: 'mislukt geweigerd afgewezen',
  pl: 'odrzuc* nieudan* brak_odpowiedzi bez_odpowiedzi blad*',
  tr: 'basarisiz reddedil* yanıt*_yok cevap*_yok hatası',
  ru: 'отклон* отказ* ошибк* нет_ответа не_ответил*',
  uk: 'відхил* відмов* помилк* немає_відповіді',
  zh: '失败 拒绝 无响应 无应答 超时 错误',
  ja: '失敗 拒否 エラー 応答なし 無応答',
  ko: '실패 거부 오류 응답_없음 응답없음',
  vi: 'tu_choi khong_tra_loi',
  ar: 'فشل رفض مرفوض',
  he: 'נכשל שגיאה',
  cs: 'odmitnut* bez_odpovedi odmitl*',
  sv: 'misslyck* avvisad* nekad* inget_svar',
  da: 'fejl* afvist* intet_svar',
  no: 'feil* avvist* ingen_svar',
  fi: 'hylat* virhe*',
  hu: 'sikertelen* elutasit* hiba*',
  ro: 'esuat* respins* eroare',
};

/** Nouns for what failed, which a code stands beside: "plus aucun rejet 403". */
export const refusals: WordList = {
  en: 'reject rejects rejection rejections',
  de: 'ablehnung',
  fr: 'rejet refus',
  es: 'rechazo rechazos',
  it: 'rifiuto',
  pl: 'odrzucenie odrzucenia',
  ru: 'отказ отбой сброс',
};

/** The registration of a telephone, as it stands beside a word for an error. */
export const registering: WordList = {
  en: 'registration register',
  de: 'registrierung* anmeldung* anmelde*',
  fr: 'enregistrement',
  es: 'registro',
  it: 'registrazione',
  nl: 'registratie*',
  pl: 'rejestracj*',
  tr: 'kayıt',
  ru: 'регистрац*',
  uk: 'реєстрац*',
  zh: '注册',
  ja: '登録',
  ko: '등록',
  vi: 'đang_ky',
  ar: 'التسجيل',
  sv: 'registrering',
  fi: 'rekisterointi',
  cs: 'registrac*',
  hu: 'regisztrac*',
};

/** Words between what ends and the code that it ends with. */
export const withs: WordList = {
  en: 'with with_a with_an with_code with_status',
  de: 'mit mit_einer',
  fr: 'avec avec_un avec_le_code en',
  es: 'con con_un',
  pt: 'com com_um',
  it: 'con_errore',
  nl: 'met met_een met_code',
  pl: 'kodem',
  ru: 'с с_кодом кодом с_ошибкой',
  uk: 'з',
  sv: 'med',
  tr: 'koduyla ile',
  ro: 'cu',
  el: 'με',
  vi: 'voi',
  he: 'עם_קוד בקוד עם_שגיאה',
  ar: 'برمز بالرمز بالخطأ بخطأ',
};

/** Words behind how often something came: "503 3 times". */
export const times: WordList = {
  en: 'times',
  de: 'mal',
  fr: 'fois',
  es: 'veces',
  pt: 'vezes',
  it: 'volte',
  nl: 'keer',
  tr: 'kez',
  ru: 'раз',
  uk: 'разів',
  sv: 'ganger',
};
