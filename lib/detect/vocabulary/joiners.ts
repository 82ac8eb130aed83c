/** Pattern source of the words and the sign that stand between the last two codes of a list. */
export const JOINER = '(?:and|or|und|oder|et|ou|y|o|e|и|или|та|або|lub|eller|ve|veya|&)';
