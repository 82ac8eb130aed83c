import type { Q850Cause } from '../../lib/codes/types';
import { useText } from '../text';
import { MappingList } from './MappingList';
import { TextList } from './TextList';

interface Q850CardProps {
  cause: Q850Cause;
  /** Opens a SIP response code. */
  onCode: (code: number) => void;
}

/** A Q.850 cause: what it means, its names in products, and the response code that each source maps it to. */
export function Q850Card({ cause, onCode }: Q850CardProps) {
  const t = useText();
  const names = [cause.freeswitch, cause.asterisk].filter(Boolean);
  return (
    <article class="code-card" data-class="q850" aria-label={t('q850Card.label', [cause.cause, cause.name])}>
      <header class="code-card-head">
        <h2 class="code-card-title">
          <span class="code-number">{cause.cause}</span> <span class="code-phrase">{cause.name}</span>
        </h2>
      </header>
      <p class="code-card-tags">
        <span class="tag tag-class">{t('q850Card.badge')}</span>
        <span class="tag">{cause.class}</span>
      </p>
      <p class="code-meaning">{cause.meaning}</p>
      {cause.nationalUse && <p class="code-rare">{t('q850Card.national')}</p>}
      <TextList heading={t('card.causes')} items={cause.causes} />
      <section>
        <h3>{t('q850Card.toSip')}</h3>
        <MappingList mapping={cause.toSip} onNumber={onCode} />
      </section>
      {names.length > 0 && (
        <section>
          <h3>{t('q850Card.names')}</h3>
          <p>
            <code>{names.join(', ')}</code>
          </p>
        </section>
      )}
    </article>
  );
}
