import type { WordList } from './words';

/** Words for going on to the next route that no web server has. */
export const hunting: WordList = {
  en: 'hunt hunts hunting re_hunt re_route re_routing route_advance route_advances advance_to_the_next advances_to_the_next next_carrier next_route next_gateway next_trunk next_provider',
  de: 'umleit* uberlauf* ausweich*',
  fr: 'rerout* debordement',
  es: 'desbord*',
  pt: 'transbord*',
  it: 'instradament*',
  nl: 'overloop* uitwijk* omleid*',
  pl: 'przekierow*',
  ru: 'перебор* перемаршрут*',
  uk: 'перебір*',
};

/** Words between these and the code. */
export const onOccasion: WordList = {
  en: 'on upon on_a on_an on_the on_any on_code on_response only only_on after_a',
  de: 'bei',
  fr: 'sur si',
  es: 'con ante',
  pt: 'em com',
  it: 'su',
  nl: 'bij',
  pl: 'przy',
  ru: 'при на по',
  zh: '遇到 收到 当 对',
};

/** How often, or whether at all: "always on 408, 503", "never on 486". */
export const frequency: WordList = {
  en: 'always never only also except not',
  de: 'immer nie nur auch nicht ausser',
  fr: 'toujours jamais seulement uniquement aussi sauf',
  es: 'siempre nunca solo tambien salvo',
  pt: 'sempre apenas so',
  it: 'mai anche',
  nl: 'nooit alleen ook',
  pl: 'zawsze nigdy tylko',
  ru: 'всегда только кроме',
  uk: 'завжди ніколи тільки лише',
};
