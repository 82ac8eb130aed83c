import { useState } from 'preact/hooks';
import type { CallQuality } from '../../lib/codes/call-quality';
import type { CodeCount } from '../../lib/codes/types';
import { type ClassToken, classToken } from '../code-class';
import { Status } from '../Status';
import { useText } from '../text';
import { ClassChart } from './ClassChart';
import { CopyReport } from './CopyReport';
import { QualityFigures } from './QualityFigures';

/** All that was found on the page, in all its frames together. */
export interface PageFindings {
  codes: readonly CodeCount[];
  /** Where the page looks like a list of calls. */
  quality: CallQuality | undefined;
}

/** What can be said of the page: still reading, not readable by an extension, not read by a fault, or what stands on it. */
export type PageReading = 'reading' | 'unreadable' | 'failed' | PageFindings;

interface PageCodesProps {
  page: PageReading;
  /** Goes to the next occurrence of a code on the page. */
  onGoTo: (code: number) => void;
  /** Puts a text on the clipboard. */
  onCopy: (text: string) => Promise<void>;
}

/** The page at a glance: its codes by class and one by one, and what they say about the calls. */
export function PageCodes({ page, onGoTo, onCopy }: PageCodesProps) {
  const t = useText();
  const findings = typeof page === 'object' && page.codes.length > 0 ? page : undefined;
  return (
    <section class="page-codes" aria-labelledby="page-codes-heading">
      <h2 id="page-codes-heading">{t('page.heading')}</h2>
      <Status class={findings && 'hidden-text'}>
        {typeof page === 'string'
          ? t(`page.${page}`)
          : t('page.found', page.codes.length, [page.codes.length])}
      </Status>
      {findings && <Findings {...findings} onGoTo={onGoTo} onCopy={onCopy} />}
    </section>
  );
}

type FindingsProps = PageFindings & Pick<PageCodesProps, 'onGoTo' | 'onCopy'>;

function Findings({ codes, quality, onGoTo, onCopy }: FindingsProps) {
  const [only, setOnly] = useState<ClassToken>();
  const shown = only ? codes.filter(({ code }) => classToken(code) === only) : codes;
  return (
    <>
      <ClassChart codes={codes} only={only} onOnly={setOnly} />
      <ul>
        {shown.map((found) => (
          <li key={found.code}>
            <FoundCodeButton found={found} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {quality && <QualityFigures quality={quality} />}
      <CopyReport codes={codes} quality={quality} onCopy={onCopy} />
    </>
  );
}

function FoundCodeButton({ found, onGoTo }: { found: CodeCount; onGoTo: (code: number) => void }) {
  const t = useText();
  const { code, phrase, count, sure } = found;
  return (
    <button
      type="button"
      class="found-code"
      data-class={classToken(code)}
      title={t('page.goTo')}
      onClick={() => onGoTo(code)}
    >
      <span class="option-number">{code}</span> <span class="option-title">{phrase}</span>{' '}
      {sure === 0 && <span class="found-possible">{t('page.possible')} </span>}
      <span class="found-count" aria-hidden="true">
        {count}
      </span>
      <span class="hidden-text">{t('page.occurrences', count, [count])}</span>
    </button>
  );
}
