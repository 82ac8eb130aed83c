import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { classLabel, classToken, takenFor } from '../code-class';
import { useText } from '../text';
import { CardContext } from './card-context';

interface OtherCodeCardProps {
  code: number;
  /** The user or the team wrote a note on it. */
  isOwn?: boolean;
  /** Controls in the header, such as Close. */
  controls?: ComponentChildren;
  /** What stands below what it means. */
  children?: ComponentChildren;
}

/** A code that the database does not have: what the team says of it, and what a client makes of it. */
export function OtherCodeCard({ code, isOwn, controls, children }: OtherCodeCardProps) {
  const t = useText();
  const { Note } = useContext(CardContext);
  const token = classToken(code);
  return (
    <article class="code-card" data-class={token}>
      <header class="code-card-head">
        <h2 class="code-card-title">
          <span class="code-number">{code}</span>{' '}
          <span class="code-phrase">{isOwn && t('notes.ownCode')}</span>
        </h2>
        {controls}
      </header>
      <p class="code-card-tags">
        <span class="tag tag-class">
          {token}xx {classLabel(code, t)}
        </span>
        {!isOwn && <span class="tag">{t('registration.unregistered')}</span>}
      </p>
      <Note key={code} code={code} />
      <p class="code-meaning">{t('card.other', [takenFor(code)])}</p>
      {children}
    </article>
  );
}
