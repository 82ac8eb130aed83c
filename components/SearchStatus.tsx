import type { Answer, Scope } from '../lib/codes/answer';
import { classToken, takenFor } from './code-class';
import { NumberLink } from './MappingList';
import { type Translate, useText } from './text';

const LONGEST_ECHO = 40;

interface SearchStatusProps {
  query: string;
  scope: Scope | undefined;
  answer: Answer;
  onCode: (code: number) => void;
  /** Searches everything again. */
  onWiden: () => void;
}

/** Says how many results there are, or why there is none and what was perhaps meant. */
export function SearchStatus({ query, scope, answer, onCode, onWiden }: SearchStatusProps) {
  const t = useText();
  const { asked, found, nearest } = answer;
  if (asked.kind === 'empty' && !scope) return <p class="search-hint">{t('popup.hint')}</p>;
  if (found.length > 0) {
    return (
      <p class="hidden-text" role="status">
        {t('popup.resultCount', found.length, [found.length])}
      </p>
    );
  }
  return (
    <div class="search-none">
      <p role="status">
        {scope
          ? t('lookup.nothingIn', [shorten(query), scope === 'q850' ? 'Q.850' : `${scope}xx`])
          : asked.kind === 'number'
            ? whatIs(asked.digits, t)
            : t('popup.nothingFor', [shorten(query)])}
      </p>
      {scope && (
        <button type="button" class="link-button" onClick={onWiden}>
          {t('lookup.widen')}
        </button>
      )}
      {nearest.length > 0 && (
        <p>
          {t('popup.nearest')}:{' '}
          {nearest.map(({ code, phrase }, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <NumberLink number={code} onNumber={onCode} /> {phrase}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What there is to say of a number that the database does not have. */
function whatIs(digits: string, t: Translate): string {
  const isCode = /^\d{3}$/.test(digits) && classToken(Number(digits)) !== 'other';
  return isCode
    ? t('popup.otherCode', [digits, takenFor(Number(digits))])
    : t('popup.notACode', [shorten(digits)]);
}

function shorten(text: string): string {
  const characters = [...text.trim()];
  return characters.length > LONGEST_ECHO
    ? `${characters.slice(0, LONGEST_ECHO).join('')}…`
    : characters.join('');
}
