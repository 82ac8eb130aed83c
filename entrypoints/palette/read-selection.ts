import { focused } from '@/lib/page/card/focused';
import type { Anchor } from '@/lib/page/card/overlay';
import { lastModal } from '@/lib/page/top-layer/modal';

/** What the user has selected in this frame, and where it stands. */
export interface Selected {
  /** On one line, as a query; empty where nothing is selected. */
  text: string;
  anchor: Anchor;
}

/** Enough for any question; more is a page, not a selection. */
const LONGEST = 2000;

/** Reads what is selected, in a text field or on the page; without a selection, the anchor is the top of the window. */
export function readSelection(): Selected {
  return inField(focused()) ?? onPage() ?? { text: '', anchor: topOfWindow() };
}

function inField(field: Element | undefined): Selected | undefined {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return undefined;
  // A password is not ours to read, and fields such as checkboxes have no selection.
  if (field.type === 'password' || field.selectionStart === null) return undefined;
  const text = oneLine(field.value.slice(field.selectionStart, field.selectionEnd ?? undefined));
  return text ? { text, anchor: { element: field, rect: () => field.getBoundingClientRect() } } : undefined;
}

function onPage(): Selected | undefined {
  const selection = getSelection();
  const text = oneLine(selection?.toString() ?? '');
  if (!selection || selection.rangeCount === 0 || !text) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { commonAncestorContainer: node } = range;
  const element = (node instanceof Element ? node : node.parentElement) ?? document.documentElement;
  return { text, anchor: { element, rect: () => range.getBoundingClientRect() } };
}

function topOfWindow(): Anchor {
  const element = focused() ?? lastModal() ?? document.documentElement;
  return { element, isCentred: true, rect: () => new DOMRect(0, innerHeight / 8, innerWidth, 0) };
}

function oneLine(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}
