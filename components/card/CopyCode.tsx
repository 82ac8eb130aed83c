import { useContext } from 'preact/hooks';
import { codeAsMarkdown, codeAsText } from '../../lib/codes/code-copy';
import type { CodeBrief, Sense } from '../../lib/codes/types';
import { CopyAs } from '../CopyAs';
import { useText } from '../text';
import { useCopy } from '../use-copy';
import { CardContext } from './card-context';

const FORMATS = { text: codeAsText, markdown: codeAsMarkdown };

interface CopyCodeProps {
  brief: CodeBrief;
  sense: Sense | undefined;
}

/** Copies a code for a ticket as text or as Markdown, and says whether that worked. */
export function CopyCode({ brief, sense }: CopyCodeProps) {
  const t = useText();
  const [copy, outcome] = useCopy(useContext(CardContext).copy);
  const textIn = (format: keyof typeof FORMATS) =>
    FORMATS[format]({ brief, sense, heading: t('card.checks') });
  return (
    <span class="copy-code">
      <span role="status">{outcome && t(`report.${outcome}`)}</span>{' '}
      <CopyAs formats={['text', 'markdown']} onFormat={(format) => copy(textIn(format))} />
    </span>
  );
}
