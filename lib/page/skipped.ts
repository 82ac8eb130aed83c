import { isForm } from './dom';

/** Elements whose text is not the page's to read: nobody reads it there, or somebody is writing in it. */
const SKIPPED_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'option',
  'datalist',
  'iframe',
  'frame',
  'object',
  'canvas',
  'video',
  'audio',
  'title',
  'math',
  'head',
]);
const EDITOR = '[role="textbox"], .CodeMirror, .monaco-editor, .ace_editor';

/** Name of the element that holds the card; the reader never reads its own card. */
export const HOST_TAG = 'sip-lens-card';

/** Returns whether something is the element that holds a card or the palette. */
export function isHost(target: EventTarget | null | undefined): boolean {
  return (target as Partial<Element> | null | undefined)?.localName === HOST_TAG;
}

/** Returns whether the text below the element is left alone: scripts, form fields, editors, our own card. */
export function isSkipped(element: Element): boolean {
  // Its fields can take the names of its properties, and it is none of those.
  if (isForm(element)) return false;
  const tag = element.localName.toLowerCase();
  if (SKIPPED_TAGS.has(tag) || tag === HOST_TAG) return true;
  if (element.hasAttribute('contenteditable')) return (element as HTMLElement).isContentEditable;
  const mayBeEditor = element.hasAttribute('role') || element.hasAttribute('class');
  return mayBeEditor && element.matches(EDITOR) && !isReadOnly(element);
}

/** An editor that only shows a log: nobody writes there. */
function isReadOnly(editor: Element): boolean {
  return editor.ariaReadOnly === 'true' || editor.querySelector('textarea')?.readOnly === true;
}
