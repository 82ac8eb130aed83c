import { render } from 'preact';
import { keptPopup } from '@/lib/settings/lookup-session';
import { followLook } from '@/lib/settings/own-look';
import { inContexts } from '../own-pages/in-contexts';
import { ownSurroundings } from '../own-pages/own-surroundings';
import { Popup } from './Popup';

const [surroundings, kept] = await Promise.all([
  ownSurroundings(),
  keptPopup(Date.now()),
  followLook(document.documentElement),
]);
const root = document.getElementById('app');
const field = root?.querySelector('input');
if (root && field) {
  // What was typed by now is a new question. Without any, the last one comes back, and typing replaces it.
  const { value: typed, selectionStart, selectionEnd } = field;
  const popup = <Popup initial={typed || !kept ? { query: typed } : kept.lookup} initialText={kept?.text} />;
  render(inContexts(popup, surroundings), root);
  if (typed) field.setSelectionRange(selectionStart, selectionEnd);
}
