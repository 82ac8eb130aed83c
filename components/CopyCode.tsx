import { useState } from 'preact/hooks';
import { codeAsMarkdown, codeAsText } from '../lib/codes/code-copy';
import type { CodeBrief, Sense } from '../lib/codes/types';
import { useText } from './text';

const FORMATS = { text: codeAsText, markdown: codeAsMarkdown };

interface CopyCodeProps {
  brief: CodeBrief;
  sense: Sense | undefined;
  /** Puts a text on the clipboard; rejects where the browser refuses. */
  onCopy: (text: string) => Promise<void>;
}

/** Copies a code for a ticket as text or as Markdown, and says whether that worked. */
export function CopyCode({ brief, sense, onCopy }: CopyCodeProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = (format: keyof typeof FORMATS) =>
    onCopy(FORMATS[format]({ brief, sense, heading: t('card.checks') })).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <span class="copy-code">
      <span role="status">{outcome && t(`report.${outcome}`)}</span> {t('report.copy')}{' '}
      {(['text', 'markdown'] as const).map((format) => (
        <button key={format} type="button" class="link-button" onClick={() => copy(format)}>
          {t(`report.${format}`)}
        </button>
      ))}
    </span>
  );
}
