import type { ReportFormat } from '../lib/codes/page-report';
import { useText } from './text';

interface CopyAsProps<Format extends ReportFormat> {
  formats: readonly Format[];
  onFormat: (format: Format) => void;
}

/** A button for each form in which something can be copied. */
export function CopyAs<Format extends ReportFormat>({ formats, onFormat }: CopyAsProps<Format>) {
  const t = useText();
  return (
    <>
      {t('report.copy')}{' '}
      {formats.map((format) => (
        <button key={format} type="button" class="link-button" onClick={() => onFormat(format)}>
          {t(`report.${format}`)}
        </button>
      ))}
    </>
  );
}
