import type { TeamNote } from '../../lib/codes/types';
import { useText } from '../text';
import { type Block, type Inline, parseNote } from './note-markup';

/** A note of the user or the team, as it stands first on a card. For our own pages alone: a page could read it. */
export function TeamNoteView({ note }: { note: TeamNote }) {
  const t = useText();
  return (
    <aside class="team-note" aria-label={t('notes.noteOn', [note.code])}>
      <p class="team-note-head">
        <strong>{note.title ?? t('notes.note')}</strong>{' '}
        {note.isManaged && <span class="tag">{t('notes.managed')}</span>}
      </p>
      {parseNote(note.text).map((block, index) => (
        <NoteBlock key={`${index}-${block.kind}`} block={block} />
      ))}
    </aside>
  );
}

function NoteBlock({ block: { kind, lines } }: { block: Block }) {
  const parts = lines.map((line, index) => {
    const pieces = line.map((piece, at) => <Piece key={`${at}-${piece.kind}`} piece={piece} />);
    const key = `${index}-${line.length}`;
    return kind === 'list' ? <li key={key}>{pieces}</li> : <span key={key}>{pieces}</span>;
  });
  return kind === 'list' ? (
    <ul dir="auto">{parts}</ul>
  ) : (
    <p class="team-note-lines" dir="auto">
      {parts}
    </p>
  );
}

function Piece({ piece: { kind, text } }: { piece: Inline }) {
  switch (kind) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'code':
      return <code>{text}</code>;
    case 'link':
      return (
        <a href={text} target="_blank" rel="noreferrer">
          {text}
        </a>
      );
    case 'text':
      return <>{text}</>;
  }
}
