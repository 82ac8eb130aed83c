import { findBrief } from './lookup';
import type { Answer, Question } from './search/answer';
import { type SearchTarget, uniqueTargets } from './search/search-target';
import type { TeamNote } from './types';

/**
 * Returns the answer with what the notes add to it: a code whose note holds every word of the query comes first, one
 * whose note holds a number that is asked for alone comes after all that the number may mean, and a code that only a
 * note knows is found like any other. A search that is kept to a part of the database stays there.
 */
export function addNotes(answer: Answer, notes: readonly TeamNote[], { query, scope }: Question): Answer {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || scope) return answer;
  const digits = answer.asked.kind === 'number' ? answer.asked.digits : undefined;
  const isOwn = ({ code }: TeamNote) => findBrief(code) === undefined;
  const first = notes.filter((note) =>
    digits ? `${note.code}` === digits && isOwn(note) : holds(note, words),
  );
  const last = digits
    ? [
        ...notes.filter((note) => holdsNumber(note, digits)),
        ...notes.filter((note) => `${note.code}`.startsWith(digits) && isOwn(note)),
      ]
    : [];
  const found = uniqueTargets([...first.map(targetOf), ...answer.found, ...last.map(targetOf)]);
  return { ...answer, found, nearest: found.length > 0 ? [] : answer.nearest };
}

/**
 * Returns what a page may know of the notes: that there is one on a code that the database does not have, so that its
 * number is not called unknown there. Neither text nor title.
 */
export function bareOwnCodes(notes: readonly TeamNote[]): TeamNote[] {
  return notes.filter(({ code }) => !findBrief(code)).map(({ code }) => ({ code, text: '' }));
}

function holds({ code, title = '', text }: TeamNote, words: readonly string[]): boolean {
  const content = `${code} ${title} ${text}`.toLowerCase();
  return words.every((word) => content.includes(word));
}

/** A ticket, a trunk: whole, as the beginning of a code stands in many numbers. */
function holdsNumber({ title = '', text }: TeamNote, digits: string): boolean {
  return `${title} ${text}`.split(/\D+/).includes(digits);
}

function targetOf(note: TeamNote): SearchTarget {
  const brief = findBrief(note.code);
  return brief ? { kind: 'sip', brief } : { kind: 'own', note };
}
