import { codeAsMarkdown, codeAsText } from '../lib/codes/code-copy';
import type { CodeBrief, Sense } from '../lib/codes/types';
import { useText } from './text';
import { useCopy } from './use-copy';

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
  const [copy, outcome] = useCopy(onCopy);
  const textIn = (format: keyof typeof FORMATS) =>
    FORMATS[format]({ brief, sense, heading: t('card.checks') });
  return (
    <span class="copy-code">
      <span role="status">{outcome && t(`report.${outcome}`)}</span> {t('report.copy')}{' '}
      {(['text', 'markdown'] as const).map((format) => (
        <button key={format} type="button" class="link-button" onClick={() => copy(textIn(format))}>
          {t(`report.${format}`)}
        </button>
      ))}
    </span>
  );
}
