import { createContextReader } from '@/lib/page/hints/read-context';
import { isSkipped } from '@/lib/page/skipped';
import { textsBelow } from '../support/texts-below';
import { type Fragment, type NumberInText, numbersIn } from './score';

/** A text of a fragment, read on the page, with its numbers of three digits. */
interface FragmentText {
  context: ReturnType<ReturnType<typeof createContextReader>['contextOf']>;
  numbers: readonly NumberInText[];
}

/** Puts a fragment on the page and returns its texts that a user reads, in document order. */
export function readFragment({ html, page }: Fragment): FragmentText[] {
  document.body.setHTMLUnsafe(html);
  const reader = createContextReader(document, page ?? { url: 'https://console.example.net/', title: '' });
  const nodes = textsBelow(document.body);
  const numbers = Map.groupBy(numbersIn(nodes.map(({ data }) => data)), ({ text }) => text);
  return nodes.flatMap((node, index) => {
    const own = numbers.get(index);
    if (!own || isLeftAlone(node)) return [];
    return [{ context: reader.contextOf(node), numbers: own }];
  });
}

function isLeftAlone(node: Text): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (isSkipped(element)) return true;
  }
  return false;
}
