import { type Browser, browser } from 'wxt/browser';
import type { Answer, Answerer, LookupState } from '../codes/search/answer';
import { addressOf, type SearchTarget } from '../codes/search/search-target';
import { soleAddress } from '../codes/search/sole-address';
import { lookupPageUrl } from './lookup-page';

/** The browser shows no more than this below what was typed. */
const MOST = 8;

/** A row below the address bar: what it leads to and what it says. */
export interface OmniboxRow {
  content: string;
  description: string;
}

interface Texts {
  hint: string;
  nothing(typed: string): string;
}

/** Answers the keyword in the address bar; Enter opens the lookup page. */
export function listenToOmnibox({ answer, warmUp }: Answerer, texts: Texts): void {
  const { omnibox } = browser;
  const suggestFirst = (text: string) => omnibox.setDefaultSuggestion({ description: markup(text) });
  suggestFirst(texts.hint);
  omnibox.onInputStarted.addListener(warmUp);
  omnibox.onInputChanged.addListener((typed, suggest) => {
    const [first, ...others] = omniboxRows(answer({ query: typed }));
    suggestFirst(first?.description ?? (typed.trim() ? texts.nothing(typed) : texts.hint));
    suggest(others.map(({ content, description }) => ({ content, description: markup(description) })));
  });
  omnibox.onInputEntered.addListener((typed, disposition) =>
    openAt(lookupPageUrl(stateOf(typed, answer({ query: typed }))), disposition),
  );
}

/** Returns the rows for an answer, best first; numbers of other families have no page to lead to. */
export function omniboxRows({ found }: Answer): OmniboxRow[] {
  return found
    .flatMap((target) => {
      const content = addressOf(target);
      return content ? [{ content, description: describe(target) }] : [];
    })
    .slice(0, MOST);
}

/** Returns what Enter opens: the card of the row that was first, or the search where there is no such row. */
export function stateOf(typed: string, answer: Answer): LookupState {
  if (/^q850-\d+$/.test(typed)) return { query: '', address: typed };
  const address = soleAddress(answer) ?? omniboxRows(answer)[0]?.content;
  return address ? { query: '', address } : { query: typed };
}

function describe(target: SearchTarget): string {
  switch (target.kind) {
    case 'sip':
      return `${target.brief.code} ${target.brief.phrase} – ${target.brief.meaning}`;
    case 'q850':
      return `Q.850 ${target.cause.cause} ${target.cause.name} – ${target.cause.meaning}`;
    case 'family':
      return target.family.name;
    case 'own':
      return `${target.note.code} ${target.note.title ?? ''}`;
  }
}

/** Chromium reads descriptions as XML, Firefox as plain text. */
function markup(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

async function openAt(
  url: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
