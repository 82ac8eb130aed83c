import type { Candidate } from '../candidate';
import { judgeLabel } from '../labels/judge-label';
import { factsOf } from '../text/text-facts';
import { type Cases, given, type Rule, rule } from './rule';

const SENTENCE_END =
  /(?:[.;!?](?=\s+\p{Lu})|(?<=^|\p{Ll}{3})[.;!?](?=\s+\p{L}))(?<!\b(?:approx|bzw|incl|resp)\.)\s+/u;
/** So many words are a sentence. */
const FEWEST_WORDS = 6;

/** What speaks of another protocol weakens a sign that is not strong by itself. */
export const protocolRivals: readonly Rule[] = [rule('other-protocol-beside', -10, '', otherProtocol)];

/** Other rows may be of another protocol than one that says SIP itself, and so may the other messages of a chat. */
function otherProtocol(candidate: Candidate): string | undefined {
  const { line, context, row, columnFacts, isShared } = candidate;
  const heading = speaksOfCalls(candidate)
    ? undefined
    : context.sections.find((text) => judgeLabel(text) === 'protocol');
  const own = [line, ...row].map(factsOf);
  const beside = [sentenceAround(candidate), ...row, context.page.title].map(factsOf);
  const isBeside = beside.some(({ hasOtherProtocol }) => hasOtherProtocol);
  const isNamedSip = candidate.names.some(({ text }) => factsOf(text).hasSip);
  const isBesideCode = candidate.afterCode !== undefined || candidate.beforeCode !== undefined;
  const isOwn =
    own.some(({ hasSip }) => hasSip) || isNamedSip || isBesideCode || isSentenceOfCalls(candidate);
  const isOfPage = isOfWebPage(line);
  return (
    heading ??
    given(
      isBeside ||
        isOfPage ||
        columnFacts.isOfOtherProtocol ||
        (isShared && !isOwn && (columnFacts.hasOtherProtocol || isBelowOther(candidate))),
    )
  );
}

/** The request of an API stands above its answers, and an export button above calls. */
function isBelowOther({ columnFacts, context }: Candidate): boolean {
  return columnFacts.telephony < 2 && factsOf(context.lead).hasOtherProtocol;
}

/** What a sentence of its own says about webhooks is about these alone. */
function sentenceAround({ left, right, first }: Candidate): string {
  return `${left.split(SENTENCE_END).at(-1)}${first}${right.split(SENTENCE_END)[0]}`;
}

/** "The wiki gives me a 404": a line about a web page that has nothing of SIP. */
function isOfWebPage(line: string): boolean {
  const { hasWebPage, hasSip, hasMethod } = factsOf(line);
  return hasWebPage && !hasSip && !hasMethod;
}

/** A sentence in a list, not in a table, speaks for itself if it speaks of calls. */
function isSentenceOfCalls(candidate: Candidate): boolean {
  return candidate.column?.others.length === 0 && speaksOfCalls(candidate);
}

/** A whole sentence: what it says of calls below "#3 E-mail to the provider" is not said of mail. */
function speaksOfCalls({ line }: Candidate): boolean {
  if (line.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
  const { hasMethod, telephony } = factsOf(line);
  return hasMethod || telephony > 0;
}

export const protocolRivalCases: Cases = {
  'other-protocol-beside': {
    examples: [
      'HTTP «404» Not Found',
      'url=/cdr method=POST code=«404»',
      '[HTTPD] «401» Unauthorized',
      'GET /calls «404»',
      "(request, res) => res.status(«404»).send('no such call')",
      'Webhooks retried on «503»',
      'the API incl. its gateway answers with «503»',
      'der Webhook bzw. Server antwortet mit «503»',
      'callback delivered url=https://a.test/ev status=«200»',
      'the wiki gives me a «404» for that page',
      'Customer portal returns «503», calls are fine',
      { text: '«404»', row: ['https://a.test/hook'] },
      'Вебхук CRM: ответ «500»',
      'server gave «404» for /customer/486',
      'packet ALLOCATE processed, error «401»',
      { text: '«404»', sections: ['Webhook responses'] },
      { text: '«404»', lead: 'GET /v2/trunks' },
      { text: '«404»', column: { others: ['Path', 'URL', 'HTTP method'] } },
      { text: '«404»', column: { values: ['404', '200'], others: ['SIP account', 'File', 'Bytes'] } },
      { text: '«404»', row: ['sip.failed'], column: { values: ['404'], others: ['Delivery status'] } },
      { text: 'after that I get a «404»', column: { values: ['nginx gives me a plain 502 page'] } },
    ],
    decoys: [
      'the portal shows SIP «503»',
      'see https://a.test «404»',
      'we answer «480». Webhooks have 5 seconds.',
      'they answer OPTIONS with «200». the portal is throwing HTTP 503',
      { text: '«404»', row: ['/usr/sbin/kamailio[12]: reply'] },
      'a «603» with "v=a1;url=x"',
      'reply «404»',
      { text: 'the carrier rejects these calls with a «403»', sections: ['#3 E-mail to the provider'] },
      { text: '«404»', lead: 'Filter · Export · API', column: { others: ['Caller', 'Callee'] } },
      'the rest got «404» in turn',
      { text: '«404»', row: ['sip:a@b'] },
      { text: 'failed: status_code=«486»', column: { values: ['HTTP/1.1 101 Switching Protocols'] } },
      { text: '«404»', row: ['Edit', 'Delete'] },
      {
        text: 'callers got «486» from the server during that time',
        column: { values: ['nginx gives me a plain 502 page'] },
      },
    ],
  },
};
