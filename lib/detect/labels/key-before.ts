import { lazily, toWords } from '../vocabulary/words';
import { isFiller, judgeLabel, type LabelMeaning } from './judge-label';
import { CODES, DECIDED, THINGS } from './label-meanings';
import { NUMBERED } from './label-patterns';

/** Stands in joined text where one inline element ends and the next begins. */
export const SEAM = '\u2009';

/**
 * The words before a number that name it. `isBound`: tied to it by `=`, `:` or the like, or by the seam between two
 * elements; otherwise they merely stand before it.
 */
export interface KeyBefore {
  text: string;
  meaning: LabelMeaning;
  isBound: boolean;
}

const REACH = 100;
const MOST_WORDS = 5;
const OPENERS = /(?:["'`“”„‘’«([{\s]|(?<=:)<)+$/;
const BINDER = /(?:(?<=码)[为是]|[!=]?={1,2}|[=!]~|=>|:=|<>|[=:：≠•]|->|\.{3,})$/;
/** `sip_code IN (`, `code not in [`: a name and the values of which it has one. */
const ONE_OF =
  /(?<=[\w"'`\])])[ \u2009]{1,3}(?:(?:not|NOT)[ \u2009]{1,3})?(?:in|IN)[ \u2009]{0,3}[([{][\u2009"']{0,2}$/;
/** Words of a condition before a name, which belong to none. */
const KEYWORD = /^(?:WHEN|WHERE|AND|OR|IF|HAVING|where|if|elif|elsif)$/;
/** "SIP code (integer, e.g. 486", "SIP code. Default: 486": what an example or default is one of. */
const EXAMPLE =
  /(?:[([（][^()（）\d]{0,40}?)?[,;:.，、。]?\s{0,3}(?:(?<!\p{L})(?:e\. ?g\.|z\. ?B\.|p\. ?e[xj]\.|ex:|np\.|напр\.|for (?:example|instance)|such as|zum Beispiel|par exemple|por ejemplo|por exemplo|ad esempio|bijvoorbeeld|например|(?:by )?default(?: is|s to)?|Standard(?:wert)?[:=]|par défaut|por defecto|predeterminado|padrão|predefinito|standaard|domyślnie|по умолчанию)|例如|比如|예:|例:|默认[为是值]?|デフォルト|既定値?|기본값)[,:=：]?$/iu;
/** The name of a parameter and its value are arguments of one function: `set("reply_codes", "486")`. */
const ARGUMENT = /["']([\w.-]{3,40})["'],$/;
/** "Final response: expected one of [480, 486]": the key stands before the side of the comparison. */
const COMPARISON =
  /(?<=[:=] )(?:expected|actual|want(?:ed)?|got|(?:is )?not|is|equals?(?: to)?)(?: (?:one|any) of)?:?$/i;
const CLOSERS = /["'`”’»)\]}\s]+$/;
const STOP_WORD = /(?:^|\s)(?:of|is|was|were|a|an|the|with|as|to|by|von|de|du|di|da|ist|war|mit)$/i;
/** What stands before these words does not count the number: "calls with 404". */
const WITH = /(?<!\p{L})(?:with|mit|avec|con|com|met|med|z|с)(?: an?| the)?\s*$/iu;
const MOST_STOP_WORDS = 3;
/** "No response 604" has none, and "Sem resposta: 480" counts. */
const NO_ANSWER =
  /(?<!\p{L})(?:(?:no|without) (?:response|reply|answer)|(?:sem|sin|sans|senza|ohne|keine?|zonder|geen|brak|bez|без|нет) \S+)$/iu;
/**
 * "A second 401" is another one, "as a 408" and "counts as 408" name a thing, "returned to
 * 404" leads to a person, "server replied 403" says what it did, and "3 ms 100" measured what came before.
 */
const NO_KEY =
  /(?<!\p{L})(?:(?:an?|the|every|each) second|return(?:s|ed)? to|\d ?(?:m?s|secs?|seconds?|mins?|minutes?|м?с|сек)|counts? as|as an?|server (?:replied|answered|returned|responded)(?: with)?(?: status| code)?)$/iu;
/** What stands before these words belongs to another part of the sentence. */
const BOUNDARY =
  /^(?:because|with|from|to|on|in|at|by|and|or|for|after|than|but|are|were|be|been|will|would|should|must|can|could|has|have|had|does|did|received|receives|get|gets|got|give|gives|gave|see|sees|saw|mit|von|werden|wurden|avec|con|com|и|с)$/i;
const VERB = /\b(?:received|receives|got|gets)$/i;
/** A line or sentence that is nothing but a few words. */
const FEW_WORDS = lazily(() => /(?<=^|[.;!?] )(?:[\p{L}\p{M}-]+ ){0,4}[\p{L}\p{M}-]+$/u);
const XML_TAG = /<([\w:.-]+)(?:\s[^<>]*)?>$/;
const LAST_WORD = lazily(() => /[\p{L}_$][\p{L}\p{N}\p{M}_.$-]*$/u);
/** Two words in small letters and a full stop: no abbreviation, and no label. */
const SENTENCE_END = /\p{Ll} \p{Ll}{4,}\.$/u;
const GAP = /[ \u2009-]+$/;
/** The last word of a key: `Cause (SIP)`. */
const IN_BRACKETS = /\(([^()]*)\)\s*$/;
/** Names of parameters mean one of these; those that say SIP may stand in any columns. */
const PARAMETERS: ReadonlySet<LabelMeaning> = new Set(['response', 'routing', 'vague']);
/** What a word before the next one may stand between. */
const HALVES: ReadonlySet<LabelMeaning> = new Set(['bare', 'response', 'ending', 'vague']);
/** Columns of a text stand this far apart, and keys padded to one width. */
const WIDE = /\t| {2}/;

/** Returns the key or the words that stand directly before a number, or undefined where nothing names it. */
export function keyBefore(left: string): KeyBefore | undefined {
  const tail = left.slice(-REACH);
  const tag = XML_TAG.exec(tail.trimEnd())?.[1];
  if (tag) return { text: tag, meaning: judgeLabel(tag), isBound: true };
  const opened = tail.replace(OPENERS, '');
  const compared = opened.replace(COMPARISON, '');
  const outer = compared === opened ? undefined : keyBefore(compared);
  if (outer && outer.meaning !== 'none') return outer;
  const named = tail.replace(ONE_OF, '');
  const example = beforeExample(tail);
  const general = example === undefined ? undefined : nearestMeaning(withoutStopWords(example), true);
  if (general && CODES.has(general.meaning)) return general;
  const unbound = named === tail ? opened.replace(BINDER, '') : named;
  if (unbound !== opened) {
    const name = withoutStopWords(unbound.replace(IN_BRACKETS, '$1').replace(CLOSERS, ''));
    if (NO_ANSWER.test(name)) return undefined;
    const key = nearestMeaning(name, true);
    const isMeasured = key?.meaning === 'response' && beginsWithMeasure(name.slice(0, -key.text.length));
    return isMeasured ? { ...key, meaning: 'measure' } : key;
  }
  const argument = ARGUMENT.exec(opened)?.[1];
  if (argument) return { text: argument, meaning: judgeLabel(argument), isBound: true };
  const gap = tail.slice(opened.length);
  if (gap === '' || NO_KEY.test(opened) || NO_ANSWER.test(opened)) return undefined;
  // "The caller just gets <b>480</b>" and "after a <b>183</b>" are sentences, whose words no seam makes a key.
  const name = withoutStopWords(opened);
  const isBound = gap.includes(SEAM) && name === opened && !VERB.test(opened);
  const key = nearestMeaning(name, isBound);
  if (key && THINGS.has(key.meaning) && (WITH.test(opened) || SENTENCE_END.test(opened))) return undefined;
  return WIDE.test(gap) && key?.meaning !== 'sip' && !isParameter(key) ? undefined : key;
}

/** Returns the text that leads to an example or default which stands at the end of a text, or undefined. */
export function beforeExample(left: string): string | undefined {
  const opened = left.slice(-REACH).replace(OPENERS, '');
  const before = opened.replace(EXAMPLE, '');
  return before === opened ? undefined : before.trimEnd();
}

/** Of a configuration, whose names and values are columns: `ping-response-codes   404,486`, `recv-code   486`. */
function isParameter(key: KeyBefore | undefined): boolean {
  return key !== undefined && PARAMETERS.has(key.meaning) && /[-_]/.test(key.text);
}

/** "Timer of waiting for a response:" says first, words before its key, that it measures. */
function beginsWithMeasure(before: string): boolean {
  const [first] = FEW_WORDS.exec(before.trimEnd())?.[0].split(' ') ?? [];
  return first !== undefined && judgeLabel(first) === 'measure';
}

function withoutStopWords(text: string): string {
  let rest = text;
  for (let i = 0; i < MOST_STOP_WORDS; i++) {
    const shorter = rest.replace(STOP_WORD, '').trimEnd();
    if (shorter === '' || shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/**
 * Reads words from right to left until they have a meaning that more words could not change. The word next to the
 * number must say something, unless it is bound to it: `SIP response received: 486`.
 */
function nearestMeaning(text: string, isBound: boolean): KeyBefore | undefined {
  let start = text.length;
  let found: KeyBefore | undefined;
  let isHalf = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const before = count === 0 ? text : text.slice(0, start).replace(GAP, '');
    const word = LAST_WORD.exec(before)?.[0];
    // A full stop ends the sentence before.
    if (word === undefined || (count > 0 && (before.length === start || word.endsWith('.')))) break;
    // What an element before "SIP" holds is another thing.
    if (found?.meaning === 'bare' && text.slice(before.length, start).includes(SEAM)) break;
    start = before.length - word.length;
    const key = text.slice(start);
    const meaning = judgeLabel(key);
    if (!isBound && BOUNDARY.test(word)) break;
    if (count > 0 && KEYWORD.test(word)) break;
    // "phản hồi" is one word in two, and "SIP non-success response" is SIP's all the same.
    if (meaning === 'none' && found && HALVES.has(found.meaning) && isBound && !isHalf) {
      isHalf = true;
      continue;
    }
    if (isHalf && meaning !== 'sip') break;
    // "Status trunk 486"
    const isName = !isBound && (!isFiller(word) || NUMBERED.test(toWords(word)));
    if (meaning === 'none' && (found ? found.meaning !== 'none' : isName)) break;
    found = { text: key, meaning, isBound };
    if (DECIDED.has(meaning) || (count === 0 && meaning === 'party')) break;
  }
  return found;
}
