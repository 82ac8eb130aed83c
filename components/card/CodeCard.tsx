import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { CodeBrief, Sense } from '../../lib/codes/types';
import { classLabel, classToken } from '../code-class';
import { useText } from '../text';
import { CopyCode } from './CopyCode';
import { CardContext } from './card-context';
import { RfcLink } from './RfcLink';
import { TextList } from './TextList';

interface CodeCardProps {
  brief: CodeBrief;
  /** The meaning that the page's own words select, shown before the usual one. */
  sense?: Sense | undefined;
  /** The mark is of the lower tier. */
  possible?: boolean;
  /** Controls in the header, such as Close. */
  controls?: ComponentChildren;
  /** What stands below the essentials, such as the details. */
  children?: ComponentChildren;
}

/** The essentials of a SIP response code at a glance. */
export function CodeCard({ brief, sense, possible, controls, children }: CodeCardProps) {
  const t = useText();
  const { Note } = useContext(CardContext);
  const others = brief.senses?.filter((other) => other !== sense) ?? [];
  return (
    <article class="code-card" data-class={classToken(brief.code)}>
      <header class="code-card-head">
        <h2 class="code-card-title">
          <span class="code-number">{brief.code}</span>{' '}
          <span class="code-phrase">{sense?.title ?? brief.phrase}</span>
        </h2>
        {controls}
      </header>
      <p class="code-card-tags">
        <span class="tag tag-class">
          {classToken(brief.code) === 'other' ? '' : `${classToken(brief.code)}xx `}
          {classLabel(brief.code, t)}
        </span>
        {brief.registration && <span class="tag">{t(`registration.${brief.registration}`)}</span>}
        {possible && <span class="tag tag-possible">{t('card.possible')}</span>}
      </p>
      <Note key={brief.code} code={brief.code} />
      {sense ? <SenseBody sense={sense} /> : <BriefBody brief={brief} />}
      {others.map((other) => (
        <OtherMeaning key={other.title} title={other.title} when={other.when}>
          <SenseBody sense={other} />
        </OtherMeaning>
      ))}
      {sense && (
        <OtherMeaning title={brief.phrase}>
          <BriefBody brief={brief} />
        </OtherMeaning>
      )}
      {children}
      <footer class="code-card-foot">
        {brief.defined && <RfcLink section={brief.defined} />}
        <CopyCode key={brief.code} brief={brief} sense={sense} />
      </footer>
    </article>
  );
}

interface OtherMeaningProps {
  title: string;
  /** What tells this meaning apart. */
  when?: string;
  children: ComponentChildren;
}

/** A meaning that the same number has elsewhere: named at a glance, told on request. */
function OtherMeaning({ title, when, children }: OtherMeaningProps) {
  const t = useText();
  return (
    <details class="code-card-sense">
      <summary>
        {t('card.also', [title])} {when && <span class="sense-when">{when}</span>}
      </summary>
      {children}
    </details>
  );
}

interface BriefBodyProps {
  brief: CodeBrief;
}

function BriefBody({ brief }: BriefBodyProps) {
  const t = useText();
  const { first } = useContext(CardContext);
  const checks = <TextList key="checks" heading={t('card.checks')} items={brief.checks} ordered />;
  const causes = <TextList key="causes" heading={t('card.causes')} items={brief.causes} />;
  return (
    <>
      <p class="code-meaning">{brief.meaning}</p>
      {brief.rare && <p class="code-rare">{t('card.rare')}</p>}
      {first === 'causes' ? [causes, checks] : [checks, causes]}
      <section>
        <h3>{t('card.next')}</h3>
        <p>
          <strong class="retry">{t(`retry.${brief.next.retry}`)}.</strong> {brief.next.text}
        </p>
      </section>
    </>
  );
}

function SenseBody({ sense }: { sense: Sense }) {
  const t = useText();
  return (
    <>
      <p class="code-meaning">{sense.meaning}</p>
      <TextList heading={t('card.checks')} items={sense.checks} ordered />
    </>
  );
}
