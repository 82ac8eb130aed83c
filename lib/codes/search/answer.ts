import { classOf } from '../code-class';
import { briefsByClass } from '../lookup';
import { q850Causes } from '../q850/causes';
import type { CodeBrief, CodeClass } from '../types';
import { describeQuery, type QueryDescription } from './describe-query';
import { nearest } from './nearest';
import { createCodeSearch } from './search';
import type { SearchTarget } from './search-target';

/** The part of the database that a search may be kept to. */
export type Scope = CodeClass | 'q850';

/** What is asked. With a scope and no words, the whole scope is meant. */
export interface Question {
  query: string;
  scope?: Scope | undefined;
}

/** What stands in a lookup: enough to open it again as it was. */
export interface LookupState extends Question {
  /** The address of the card that is open. */
  address?: string | undefined;
}

/** The answer to a question, in plain objects that can be sent as a message. */
export interface Answer {
  asked: QueryDescription;
  /** What fits, best first. */
  found: SearchTarget[];
  /** Where nothing fits, whatever the scope: what was perhaps meant. */
  nearest: CodeBrief[];
}

/** Answers questions out of the whole database. */
export interface Answerer {
  answer(question: Question): Answer;
  /** Builds the index that words need, some tens of milliseconds of work, before the first word is asked. */
  warmUp(): void;
}

/** Further results are never what was meant. */
const MOST_FOUND = 12;

/** Returns an answerer; its index is built when it is warmed up, or else when the first question needs it. */
export function createAnswerer(): Answerer {
  const search = createCodeSearch();
  return {
    answer({ query, scope }) {
      const asked = describeQuery(query);
      if (asked.kind === 'empty') return { asked, found: scope ? allOf(scope) : [], nearest: [] };
      const all = search(query);
      const found = all.filter((target) => !scope || isWithin(target, scope)).slice(0, MOST_FOUND);
      return { asked, found, nearest: all.length > 0 ? [] : nearest(query) };
    },
    // Any words will do: the first ones build the index.
    warmUp: () => void search('busy'),
  };
}

function allOf(scope: Scope): SearchTarget[] {
  if (scope === 'q850') return q850Causes.map((cause) => ({ kind: 'q850', cause }));
  return briefsByClass(scope).map((brief) => ({ kind: 'sip', brief }));
}

function isWithin(target: SearchTarget, scope: Scope): boolean {
  if (scope === 'q850') return target.kind === 'q850';
  return target.kind === 'sip' && classOf(target.brief.code) === scope;
}
