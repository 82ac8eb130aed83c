import { classToken } from './code-class';
import { useText } from './text';

/** A code found on the page. */
export interface FoundCode {
  code: number;
  phrase: string;
  count: number;
  isPossible: boolean;
}

/** What can be said of the page: still reading, not readable by an extension, or the codes that stand on it. */
export type PageState = 'reading' | 'unreadable' | readonly FoundCode[];

interface PageCodesProps {
  page: PageState;
  /** Goes to the next occurrence of a code on the page. */
  onGoTo: (code: number) => void;
}

/** The codes of the page with their counts. */
export function PageCodes({ page, onGoTo }: PageCodesProps) {
  const t = useText();
  return (
    <section class="page-codes" aria-labelledby="page-codes-heading">
      <h2 id="page-codes-heading">{t('page.heading')}</h2>
      {typeof page === 'string' ? (
        <p role="status">{t(`page.${page}`)}</p>
      ) : page.length === 0 ? (
        <p role="status">{t('page.none')}</p>
      ) : (
        <ul>
          {page.map((found) => (
            <li key={found.code}>
              <FoundCodeButton found={found} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FoundCodeButton({ found, onGoTo }: { found: FoundCode; onGoTo: (code: number) => void }) {
  const t = useText();
  const { code, phrase, count, isPossible } = found;
  const times = t('page.occurrences', count, [count]);
  return (
    <button
      type="button"
      class="found-code"
      data-class={classToken(code)}
      aria-label={t('page.goTo', [code, phrase, times])}
      onClick={() => onGoTo(code)}
    >
      <span class="option-number">{code}</span>
      <span class="option-title">{phrase}</span>
      {isPossible && <span class="found-possible">{t('page.possible')}</span>}
      <span class="found-count">{count}</span>
    </button>
  );
}
