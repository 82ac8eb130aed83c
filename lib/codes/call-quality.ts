import { findDetails } from './details-of';
import type { QualityMetrics } from './types';

/** How often a code was seen. */
export interface CountedCode {
  code: number;
  count: number;
}

/** A share of calls: `hits` out of `of`. */
export interface Share {
  hits: number;
  of: number;
}

/**
 * Quality figures over final responses to the INVITEs that begin calls. ASR and NER leave out redirections and
 * challenges, which end no call; all leave out the codes that never answer such an INVITE. `ner` is given twice, because tools differ on some codes: with none of those counted as effective, and with all.
 */
export interface CallQuality {
  /** Answer-seizure ratio (ITU-T E.425). */
  asr: Share;
  /** Network effectiveness ratio (ITU-T E.425). */
  ner: { least: Share; most: Share };
  /** Session establishment effectiveness ratio (RFC 6076 §4.7). */
  seer: Share;
}

/** A client takes a final response that it does not know for the x00 of its class: a failure (RFC 3261 §8.1.3.2). */
const UNKNOWN_FAILURE: QualityMetrics = {
  ser: 'failure',
  seer: 'ineffective',
  isa: false,
  asr: 'not answered',
  ner: 'ineffective',
};

/**
 * Answers to requests other than an INVITE that begins a call: SUBSCRIBE, REFER, PUBLISH, REGISTER, INFO, and for 491
 * what changes a running call (RFC 3261 §14.2, RFC 3311). Not 481: an INVITE whose Replaces fits no dialog gets it, too
 * (RFC 3891 §3).
 */
const OF_OTHER_REQUESTS: ReadonlySet<number> = new Set([202, 204, 412, 423, 439, 469, 489, 491, 555]);

/** Fewer calls than that say nothing. */
const FEWEST_CALLS = 10;
/** A page that lists codes names each of them about once; a table of calls repeats them. */
const FEWEST_PER_CODE = 2;

/**
 * Returns the figures for counted codes, or undefined where they look like no list of calls: too few, each code about
 * once, or none of them answered, as in a list of failures.
 */
export function callQuality(counts: readonly CountedCode[]): CallQuality | undefined {
  const rows = counts.flatMap(({ code, count }) => {
    const metrics = count > 0 && metricsOf(code);
    return metrics ? [{ metrics, count }] : [];
  });
  const calls = rows.filter(({ metrics }) => metrics.ner !== 'not counted');
  const total = sum(calls);
  const answered = sum(calls, ({ asr }) => asr === 'answered');
  if (total < Math.max(FEWEST_CALLS, FEWEST_PER_CODE * calls.length) || answered === 0) return undefined;
  const effective = sum(calls, ({ ner }) => ner === 'effective');
  const disputed = sum(calls, ({ ner }) => ner === 'depends');
  return {
    asr: { hits: answered, of: total },
    ner: { least: { hits: effective, of: total }, most: { hits: effective + disputed, of: total } },
    seer: {
      hits: sum(rows, ({ seer }) => seer === 'effective'),
      of: sum(rows, ({ seer }) => seer !== 'excluded'),
    },
  };
}

function metricsOf(code: number): QualityMetrics | undefined {
  if (OF_OTHER_REQUESTS.has(code)) return undefined;
  return findDetails(code)?.metrics ?? (code >= 400 && code < 700 ? UNKNOWN_FAILURE : undefined);
}

function sum(
  rows: readonly { metrics: QualityMetrics; count: number }[],
  fits: (metrics: QualityMetrics) => boolean = () => true,
): number {
  return rows.reduce((total, { metrics, count }) => total + (fits(metrics) ? count : 0), 0);
}
