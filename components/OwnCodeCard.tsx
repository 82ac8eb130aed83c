import type { TeamNote } from '../lib/codes/types';
import { classLabel, classToken } from './code-class';
import { TeamNoteView } from './TeamNoteView';
import { useText } from './text';

/** A code that only the user or the team knows. */
export function OwnCodeCard({ note }: { note: TeamNote }) {
  const t = useText();
  const token = classToken(note.code);
  return (
    <article class="code-card" data-class={token}>
      <header class="code-card-head">
        <h2 class="code-card-title">
          <span class="code-number">{note.code}</span> <span class="code-phrase">{note.title}</span>
        </h2>
      </header>
      <p class="code-card-tags">
        <span class="tag tag-class">
          {token}xx {classLabel(note.code, t)}
        </span>
        <span class="tag">{t('notes.ownCode')}</span>
      </p>
      <TeamNoteView note={note} />
    </article>
  );
}
