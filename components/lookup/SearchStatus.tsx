import type { Answer, Question } from '../../lib/codes/search/answer';
import { NumberList } from '../card/NumberList';
import { classToken, takenFor } from '../code-class';
import { Status } from '../Status';
import { type Translate, useText } from '../text';

const LONGEST_ECHO = 40;

/** What was asked, and what is known about it. */
interface Reply extends Question {
  answer: Answer;
}

interface SearchStatusProps {
  /** Undefined while something else is shown than an answer. */
  reply: Reply | undefined;
  /** Why there is no answer. */
  failure: string | undefined;
  onCode: (code: number) => void;
  /** Searches for the same everywhere. */
  onWiden: (query: string) => void;
}

/** Says how many results there are, why there is none and what was perhaps meant, or that nobody answered. */
export function SearchStatus({ reply, failure, onCode, onWiden }: SearchStatusProps) {
  const t = useText();
  const isAsked = reply && (reply.answer.asked.kind !== 'empty' || reply.scope);
  const isVain = isAsked && reply.answer.found.length === 0;
  return (
    <>
      {reply && !isAsked && <p class="search-hint">{t('popup.hint')}</p>}
      <div class={isVain || failure !== undefined ? 'search-none' : 'hidden-text'}>
        <Status>
          {failure !== undefined ? t('lookup.failed', [failure]) : isAsked && inWords(reply, t)}
        </Status>
        {isVain && reply.scope && (
          <button type="button" class="link-button" onClick={() => onWiden(reply.query)}>
            {t('lookup.widen')}
          </button>
        )}
        {isVain && reply.answer.nearest.length > 0 && (
          <p>
            {t('popup.nearest')}:{' '}
            <NumberList
              numbers={reply.answer.nearest.map(({ code, phrase }) => ({ number: code, name: phrase }))}
              onNumber={onCode}
            />
          </p>
        )}
      </div>
    </>
  );
}

function inWords({ query, scope, answer: { asked, found } }: Reply, t: Translate): string {
  if (found.length > 0) return t('popup.resultCount', found.length, [found.length]);
  if (scope) return t('lookup.nothingIn', [shorten(query), scope === 'q850' ? 'Q.850' : `${scope}xx`]);
  return asked.kind === 'number' ? whatIs(asked.digits, t) : t('popup.nothingFor', [shorten(query)]);
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
