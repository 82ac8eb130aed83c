import { useState } from 'preact/hooks';
import { useText } from '../text';
import { useCopy } from '../use-copy';

/** A library that is part of SIP Lens. */
export interface Library {
  name: string;
  version: string;
  licence: string;
  /** The whole text of the licence. */
  text: string;
}

interface AboutProps {
  version: string;
  /** The day of the registry that the codes were compared with. */
  registryDate: string;
  libraries: readonly Library[];
  /** The prefilled text of a report, without anything of a page. */
  report: string;
  onCopy: (text: string) => Promise<void>;
}

/** What this is, what it is made of, and a text to report a wrong mark with. */
export function About({ version, registryDate, libraries, report, onCopy }: AboutProps) {
  const t = useText();
  const [text, setText] = useState(report);
  const [copy, outcome] = useCopy(onCopy);
  return (
    <>
      <dl class="facts">
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.registry')}</dt>
        <dd>{registryDate}</dd>
      </dl>
      <h3>{t('about.report')}</h3>
      <p class="muted">{t('about.reportHint')}</p>
      <textarea
        aria-label={t('about.report')}
        rows={8}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p>
        <button type="button" onClick={() => copy(text)}>
          {t('about.copy')}
        </button>{' '}
        <span role="status">{outcome && t(`report.${outcome}`)}</span>
      </p>
      <h3>{t('about.libraries')}</h3>
      <ul class="libraries">
        {libraries.map((library) => (
          <li key={library.name}>
            <details>
              <summary>
                {library.name} {library.version}, {library.licence}
              </summary>
              <pre>{library.text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
