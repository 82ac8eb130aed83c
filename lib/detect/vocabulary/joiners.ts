/** The words and the sign that stand between the last two codes of a list. */
const JOINER =
  '(?:and|or|und|oder|et|ou|y|o|e|en|i|lub|nebo|és|vagy|og|och|eller|ja|tai|ve|veya|și|sau|και|ή|и|или|та|або|và|hoặc|או|أو|&)';
/** Commas, bars, slashes, pluses and arrows, and words of scripts that write no spaces. */
const SIGN = '(?:[,、|/+→]|[-=]>|[和或及와과やと]|또는)';

/** Pattern source of what stands between two codes of a list. */
export const SEPARATOR = String.raw`(?:\s?${SIGN}\s?|,? ${JOINER} )`;
