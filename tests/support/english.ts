import type { Translate } from '@/components/text';
import messages from '@/lib/locales/en.json';

type Messages = { [key: string]: string | Messages };

/** The English strings for views under test, from the same file that the browsers read. */
export const english = ((key: string, ...rest: unknown[]) => {
  const count = rest.find((each) => typeof each === 'number');
  const substitutions = (rest.find(Array.isArray) ?? []) as unknown[];
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      messages,
    );
  const text = typeof found === 'object' ? (found[`${count}`] ?? found.n) : found;
  if (typeof text !== 'string') throw new Error(`There is no English text for ${key}.`);
  return text.replace(/\$(\d)/g, (_, index) => `${substitutions[Number(index) - 1]}`);
}) as Translate;
