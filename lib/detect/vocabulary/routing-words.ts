import type { WordList } from './words';

/** Words for going on to the next route that no web server has. */
export const hunting: WordList = {
  en: 'hunt hunts hunting re_hunt reroute reroutes rerouted rerouting re_route re_routing route_advance route_advances advance_to_the_next advances_to_the_next next_carrier next_route next_gateway next_trunk next_provider',
  de: 'umleit* uberlauf* ausweich*',
  fr: 'reroutage rerout* debordement',
  es: 'reencamin* reenrut* desbord*',
  pt: 'reencaminh* transbord*',
  it: 'instradament* reinstrad*',
  nl: 'overloop* uitwijk* omleid*',
  pl: 'przekierow*',
  ru: 'перебор* перемаршрут*',
  uk: 'перебір*',
};

/** Words for it that others use as well. */
export const retrying: WordList = {
  en: 'fail_over fails_over failover failing_over retry retries retried try_again',
  de: 'umschalt*',
  fr: 'bascul* reessa*',
  es: 'reintent*',
  it: 'riprov* ritent*',
  ru: 'переключ* повтор*',
};

/** Words between these and the code. */
export const onOccasion: WordList = {
  en: 'on upon on_a on_an on_the on_any on_code on_codes on_response only only_on after_a',
  de: 'bei',
  fr: 'sur si',
  es: 'con ante',
  pt: 'em com',
  it: 'su con',
  nl: 'bij',
  pl: 'przy',
  ru: 'при на по',
  uk: 'при',
  zh: '遇到 收到 当 对',
};

/** Words behind the code for it, in languages that put them there. */
export const occasion: WordList = {
  zh: '时 都 就',
  ja: 'の場合 なら では で の時 のとき',
  ko: '이면 면 경우 시',
  tr: 'durumunda gelirse',
};

/** How often, or whether at all: "always on 408, 503", "never on 486". */
export const frequency: WordList = {
  en: 'always never only also except not',
  de: 'immer nie niemals nur auch nicht ausser',
  fr: 'toujours jamais seulement uniquement aussi sauf',
  es: 'siempre nunca jamas solo tambien salvo',
  pt: 'sempre nunca apenas so exceto',
  it: 'sempre mai solo anche tranne',
  nl: 'altijd nooit alleen ook',
  pl: 'zawsze nigdy tylko oprocz',
  ru: 'всегда никогда только кроме',
  uk: 'завжди ніколи тільки лише крім',
};

/** What may follow a code on which something happens under a condition. */
export const conditions: WordList = {
  en: 'only_if only_when only_where if_the if_and_only if_it unless except_when',
  de: 'nur_wenn nur_dann_wenn nur_falls',
  fr: 'seulement_si uniquement_si sauf_si',
  es: 'solo_si solo_cuando salvo_que',
  pt: 'so_se apenas_se somente_se',
  it: 'solo_se solo_quando',
  nl: 'alleen_als alleen_wanneer',
  pl: 'tylko_jesli tylko_gdy',
  ru: 'только_если если_только',
  uk: 'тільки_якщо лише_якщо',
};

/** Where a call goes when a code has come. */
export const alternatives: WordList = {
  en: 'next_route next_carrier next_gateway next_trunk next_provider backup secondary voicemail',
  de: 'nachste_route nachsten_route nachsten_carrier ersatz* mailbox voicemail',
  fr: 'secours messagerie route_suivante',
  es: 'respaldo buzon siguiente_ruta',
  pt: 'reserva proxima_rota',
  it: 'riserva secondo_fornitore casella rotta_successiva',
  nl: 'volgende_route voicemail reserve*',
  pl: 'zapasow* nastepn*',
  ru: 'резерв* следующ*',
  uk: 'резерв* наступн*',
  zh: '备用 切换',
  ja: '迂回 予備',
  ko: '우회 예비',
};
