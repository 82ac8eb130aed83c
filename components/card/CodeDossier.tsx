import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../lib/codes/dossier';
import type { CodeDetails, HeaderFields, QualityMetrics } from '../../lib/codes/types';
import { useText } from '../text';
import { MappingList } from './MappingList';
import { NumberLink } from './NumberLink';
import { NumberList } from './NumberList';
import { TextList } from './TextList';

interface CodeDossierProps {
  dossier: Dossier;
  /** Opens another SIP response code. */
  onCode: (code: number) => void;
  /** Opens a Q.850 cause, where the surroundings can show one. */
  onCause?: ((cause: number) => void) | undefined;
}

/** What is one step away from the essentials of a code. */
export function CodeDossier({ dossier, onCode, onCause }: CodeDossierProps) {
  const t = useText();
  const { details } = dossier;
  return (
    <div class="dossier">
      <TextList heading={t('details.furtherChecks')} items={details.furtherChecks ?? []} />
      <TextList heading={t('details.furtherCauses')} items={details.furtherCauses ?? []} />
      {details.specification && (
        <Part heading={t('details.specification')}>
          <p>{details.specification}</p>
        </Part>
      )}
      <TextList
        heading={t('details.wordings')}
        items={(details.wordings ?? []).map(({ phrase, by }) => `${phrase} (${by})`)}
      />
      <Part heading={t('details.sender')}>
        <p>{details.sender}</p>
      </Part>
      {details.products && <Products products={details.products} />}
      {details.related && <Related related={details.related} onCode={onCode} />}
      {(details.dialogEffect || details.endsSubscription) && (
        <Part heading={t('details.dialog')}>
          <p>
            {details.dialogEffect && t(`dialogEffect.${details.dialogEffect}`)}{' '}
            {details.endsSubscription && t('endsSubscription')}
          </p>
        </Part>
      )}
      <TextList heading={t('details.notes')} items={details.notes ?? []} />
      {details.headers && <Headers headers={details.headers} />}
      <CauseMap dossier={dossier} onCause={onCause} />
      {details.metrics && <Metrics metrics={details.metrics} />}
      <Sources sources={details.sources} />
    </div>
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Products({ products }: { products: NonNullable<CodeDetails['products']> }) {
  const t = useText();
  return (
    <Part heading={t('details.products')}>
      <dl class="pairs">
        {products.map(({ product, text, source }) => (
          <div key={product + text}>
            <dt>{product}</dt>
            <dd>
              {text} <span class="source">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Related({
  related,
  onCode,
}: {
  related: NonNullable<CodeDetails['related']>;
  onCode: (code: number) => void;
}) {
  const t = useText();
  return (
    <Part heading={t('details.related')}>
      <dl class="pairs">
        {related.map(({ code, difference }) => (
          <div key={code}>
            <dt>
              <NumberLink number={code} onNumber={onCode} />
            </dt>
            <dd>{difference}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Headers({ headers }: { headers: HeaderFields }) {
  const t = useText();
  const kinds = (['must', 'should', 'may', 'conditional'] as const).filter((kind) => headers[kind]?.length);
  if (kinds.length === 0) return null;
  return (
    <Part heading={t('details.headers')}>
      <dl class="pairs">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`details.${kind}`)}</dt>
            <dd>{headers[kind]?.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function CauseMap({
  dossier,
  onCause,
}: {
  dossier: Dossier;
  onCause?: ((cause: number) => void) | undefined;
}) {
  const t = useText();
  const { toCause, fromCauses } = dossier;
  if (!toCause && fromCauses.length === 0) return null;
  return (
    <Part heading={t('details.q850')}>
      {toCause && <MappingList mapping={toCause} areCauses onNumber={onCause} />}
      {fromCauses.length > 0 && (
        <p>
          {t('details.fromCause')}{' '}
          <NumberList
            numbers={fromCauses.map(({ cause, name }) => ({ number: cause, name }))}
            onNumber={onCause}
          />
        </p>
      )}
    </Part>
  );
}

function Metrics({ metrics }: { metrics: QualityMetrics }) {
  const t = useText();
  const value = {
    success: 'success',
    failure: 'failure',
    excluded: 'excluded',
    effective: 'effective',
    ineffective: 'ineffective',
    answered: 'answered',
    'not answered': 'notAnswered',
    'not counted': 'notCounted',
    depends: 'depends',
  } as const;
  return (
    <Part heading={t('details.metrics')}>
      <dl class="pairs pairs-short">
        {(['asr', 'ner', 'ser', 'seer'] as const).map((metric) => (
          <div key={metric}>
            <dt>{metric.toUpperCase()}</dt>
            <dd>{t(`metric.${value[metrics[metric]]}`)}</dd>
          </div>
        ))}
        <div>
          <dt>ISA</dt>
          <dd>{t(metrics.isa ? 'metric.counted' : 'metric.notCounted')}</dd>
        </div>
      </dl>
      {metrics.note && <p>{metrics.note}</p>}
    </Part>
  );
}

function Sources({ sources }: { sources: CodeDetails['sources'] }) {
  const t = useText();
  return (
    <Part heading={t('details.sources')}>
      <ul class="source">
        {sources.map(({ claim, source }) => (
          <li key={claim + source}>
            {claim}: {source}
          </li>
        ))}
      </ul>
    </Part>
  );
}
