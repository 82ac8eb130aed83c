import { render } from 'preact';
import { expect, test } from 'vitest';
import { noteText } from '@/components/card/note-text';
import { TextContext } from '@/components/text';
import type { TeamNote } from '@/lib/codes/types';
import { english } from '../../support/english';

function show(loadNotes: () => Promise<TeamNote[]>): void {
  const NoteText = noteText(loadNotes);
  document.body.innerHTML = '<main></main>';
  render(
    <TextContext.Provider value={english}>
      <NoteText code={503} />
    </TextContext.Provider>,
    document.querySelector('main') as HTMLElement,
  );
}

test('the notes on a code show', async () => {
  show(async () => [{ code: 503, text: 'Switch to trunk 2.' }]);
  await expect.poll(() => document.body.textContent).toContain('Switch to trunk 2.');
});

test('where they cannot be read, they are not just missing', async () => {
  show(() => Promise.reject(new Error('The storage is damaged.')));
  await expect
    .poll(() => document.querySelector('[role="alert"]')?.textContent)
    .toBe('Your notes could not be read: The storage is damaged.');
});
