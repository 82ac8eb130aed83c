import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** Returns the user-visible string of a key; the entry point provides it, since only it may ask the browser. */
export type Translate = typeof i18n.t;

const missing = (() => {
  throw new Error('Wrap the view in <TextContext.Provider>: it has no strings.');
}) as unknown as Translate;

/** Where views find their strings. */
export const TextContext = createContext<Translate>(missing);

/** Returns the translator of the surrounding view. */
export function useText(): Translate {
  return useContext(TextContext);
}
