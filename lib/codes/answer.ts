import { describeQuery, type QueryDescription } from './describe-query';
import { nearest } from './nearest';
import { createCodeSearch, type SearchTarget } from './search';
import type { CodeBrief } from './types';

/** The answer to a query, in plain objects that can be sent as a message. */
export interface Answer {
  asked: QueryDescription;
  /** What fits, best first. */
  found: SearchTarget[];
  /** Where nothing fits: what was perhaps meant. */
  nearest: CodeBrief[];
}

/** Further results are never what was meant. */
const MOST_FOUND = 20;

/** Returns a function that answers queries; the search index is built when the first one needs it. */
export function createAnswerer(): (query: string) => Answer {
  const search = createCodeSearch();
  return (query) => {
    const found = search(query).slice(0, MOST_FOUND);
    return { asked: describeQuery(query), found, nearest: found.length > 0 ? [] : nearest(query) };
  };
}
