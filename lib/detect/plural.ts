const SEVERAL =
  /\b(?:sip|lots of|many|some|those|these|(?:get|got|see|send|sent|receiv|return|repl)[a-z]*)[ \u2009]{1,2}$/i;
const PLURAL = /^\u2009?s(?=$|[.,;!?)\u2009]| (?:on|from|for|to|back|and|or|in|when)\b)/;

/** Returns whether a number stands in the plural, "lots of 503s from them": elsewhere the letter is for seconds. */
export function isPlural(left: string, right: string): boolean {
  return PLURAL.test(right) && SEVERAL.test(left.slice(-20));
}
