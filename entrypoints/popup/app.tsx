import { render } from 'preact';
import { followLook } from '@/lib/settings/follow-look';
import { openLookupSession } from '@/lib/settings/lookup-session';
import { inContexts } from '../own-pages/in-contexts';
import { ownSurroundings } from '../own-pages/own-surroundings';
import { Popup } from './Popup';

const [surroundings, session] = await Promise.all([
  ownSurroundings(),
  openLookupSession(Date.now()),
  followLook(document.documentElement),
]);
const { kept } = session;
const root = document.getElementById('app');
const field = root?.querySelector('input');
if (root && field) {
  // What was typed by now is a new question. Without any, the last one comes back, and typing replaces it.
  const { value: typed, selectionStart, selectionEnd } = field;
  const initial = typed || !kept ? { query: typed } : kept.lookup;
  const popup = <Popup initial={initial} initialText={kept?.text} session={session} />;
  render(inContexts(popup, surroundings), root);
  if (typed) field.setSelectionRange(selectionStart, selectionEnd);
}
