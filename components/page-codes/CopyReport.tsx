import type { CallQuality } from '../../lib/codes/call-quality';
import { formatReport, type Report, type ReportFormat } from '../../lib/codes/page-report';
import type { CodeCount } from '../../lib/codes/types';
import { CopyAs } from '../CopyAs';
import { type Translate, useText } from '../text';
import { useCopy } from '../use-copy';
import { qualityLines } from './quality-lines';

const FORMATS: readonly ReportFormat[] = ['text', 'markdown', 'csv'];

interface CopyReportProps {
  codes: readonly CodeCount[];
  quality: CallQuality | undefined;
  onCopy: (text: string) => Promise<void>;
}

/** Copies what is known of the page as text, Markdown or CSV, and says whether that worked. */
export function CopyReport({ codes, quality, onCopy }: CopyReportProps) {
  const t = useText();
  const [copy, outcome] = useCopy(onCopy);
  const textIn = (format: ReportFormat) => formatReport(reportOf(codes, quality, t), format);
  return (
    <p class="copy-report">
      <CopyAs formats={FORMATS} onFormat={(format) => copy(textIn(format))} />
      <span role="status">{outcome && t(`report.${outcome}`)}</span>
    </p>
  );
}

function reportOf(codes: readonly CodeCount[], quality: CallQuality | undefined, t: Translate): Report {
  const figures = quality ? qualityLines(quality, t) : [];
  return {
    title: t('report.title'),
    columns: [t('report.code'), t('report.phrase'), t('report.count')],
    rows: codes.map(({ code, phrase, count }) => [code, phrase, count]),
    notes: [
      ...figures.map(({ name, value, basis, definition }) => `${name} ${value} (${basis}): ${definition}`),
      ...(quality ? [t('quality.warning'), t('quality.leftOut')] : []),
    ],
  };
}
