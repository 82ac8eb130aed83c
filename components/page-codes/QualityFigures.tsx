import type { CallQuality } from '../../lib/codes/call-quality';
import { useText } from '../text';
import { qualityLines } from './quality-lines';

/** ASR, NER and SEER over the page, with what they mean and what they do not. */
export function QualityFigures({ quality }: { quality: CallQuality }) {
  const t = useText();
  return (
    <section class="quality">
      <dl>
        {qualityLines(quality, t).map(({ name, value, basis, definition }) => (
          <div key={name}>
            <dt>
              <abbr title={definition}>{name}</abbr>
            </dt>
            <dd>
              <strong>{value}</strong> <span class="quality-basis">{basis}</span>
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('quality.warning')}</summary>
        <ul>
          {qualityLines(quality, t).map(({ name, definition }) => (
            <li key={name}>
              {name}: {definition}
            </li>
          ))}
          <li>{t('quality.leftOut')}</li>
        </ul>
      </details>
    </section>
  );
}
