import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';
import { writingOf } from './lib/detect/vocabulary/words';

const LANGUAGE = /^[a-z]{2}$/;

/**
 * Joins the languages of the word lists in what is built: each list names over a dozen, and which one a word is of does not
 * matter once it is known how it is looked for. In order, words that are alike stand together: all that makes the script
 * for a page two per cent smaller.
 */
export function words(): Plugin {
  return {
    name: 'sip-lens:words',
    apply: 'build',
    enforce: 'post',
    transform: { filter: { id: /\/vocabulary\/[\w-]+\.ts$/ }, handler: joinLanguages },
  };
}

/** Returns a script whose word lists have one line of words for each way of looking for them. */
export function joinLanguages(script: string): string {
  const found: { start: number; end: number; lines: [language: string, line: string][] }[] = [];
  const visitor = new Visitor({
    ObjectExpression({ start, end, properties }) {
      const lines = properties.map(lineOf).filter((line) => line !== undefined);
      if (lines.length === 0) return;
      // What is spread into a list would lose to the languages that it is joined with.
      if (lines.length < properties.length)
        throw new Error(`A word list has more than languages: ${script.slice(start, end)}`);
      found.push({ start, end, lines });
    },
  });
  visitor.visit(parseSync('script.js', script).program);
  return found.reduceRight(
    (code, { start, end, lines }) => code.slice(0, start) + joined(lines) + code.slice(end),
    script,
  );
}

function lineOf(property: ESTree.ObjectPropertyKind): [language: string, line: string] | undefined {
  if (property.type !== 'Property' || property.key.type !== 'Identifier') return undefined;
  const { key, value } = property;
  if (value.type !== 'Literal' || typeof value.value !== 'string') return undefined;
  return LANGUAGE.test(key.name) ? [key.name, value.value] : undefined;
}

function joined(lines: readonly [language: string, line: string][]): string {
  const byWriting = Map.groupBy(lines, ([language]) => writingOf(language));
  const list = [...byWriting].map(([writing, same]) => [
    writing,
    inOrder(same.flatMap(([, line]) => line.split(' '))),
  ]);
  return JSON.stringify(Object.fromEntries(list));
}

/** Of several words in a row the first that fit are taken, so they stay in their order. */
function inOrder(all: readonly string[]): string {
  const [single, several] = [false, true].map((isSeveral) =>
    all.filter((word) => word.includes('_') === isSeveral),
  );
  return [...new Set([...(single ?? []).sort(), ...(several ?? [])])].join(' ');
}
