import type { Plugin } from 'vite';
import english from './lib/locales/en.json' with { type: 'json' };

/**
 * Fills `__MSG_key__` in our pages with the words of the default locale: what stands in a page before any script runs
 * cannot ask the browser for its language. The script brings the words of the user's language when it takes over.
 */
export function firstWords(): Plugin {
  return {
    name: 'sip-lens:first-words',
    transformIndexHtml: (html) => html.replace(/__MSG_([\w.]+)__/g, (_, key: string) => wordsOf(key)),
  };
}

function wordsOf(key: string): string {
  const words = key.split('.').reduce<unknown>((group, name) => Object(group)[name], english);
  if (typeof words !== 'string') throw new Error(`lib/locales/en.json has no text ${key}.`);
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
