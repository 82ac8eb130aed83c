import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';
import { moveFocus } from '@/components/move-focus';
import { type Translate, useText } from '@/components/text';
import { useAttempt } from '@/components/use-attempt';
import { messageOf } from '@/lib/message-of';
import { sendMessage } from '@/lib/messages';
import { type Damage, readDamage, watchDamage } from '@/lib/settings/damage';
import { loadSettings, watchSettings } from '@/lib/settings/user-settings';
import { useStored } from '../own-pages/use-stored';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { KeysSection } from './KeysSection';
import { NotesSection } from './NotesSection';
import { CardSection, MarksSection } from './SettingsSection';
import { SitesSection } from './SitesSection';

/** What every section gets. */
export interface SectionProps {
  /** Waits for a change to be stored and says so where it is refused. */
  save: (work: Promise<unknown>) => void;
}

const SECTIONS = ['sites', 'marks', 'card', 'notes', 'keys', 'backup', 'about'] as const;

/** The options, or why they cannot be shown. */
export function Options() {
  const t = useText();
  const [error] = useErrorBoundary();
  if (error === undefined) return <AllSections />;
  return <p role="alert">{t('options.failed', [messageOf(error)])}</p>;
}

/** The options, section by section on one page. */
function AllSections() {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [failure, save] = useAttempt();
  const inForce = useStored(loadSettings, watchSettings);
  const damage = useStored(readDamage, watchDamage);
  const dismiss = () => {
    // The button goes with the notice, and would take the focus away.
    moveFocus([], title.current);
    save(sendMessage('forgetDamaged'));
  };
  const heading = {
    sites: t('sites.heading'),
    marks: t('settings.marks'),
    card: t('settings.card'),
    notes: t('notes.heading'),
    keys: t('keys.heading'),
    backup: t('backup.heading'),
    about: t('about.heading'),
  };
  if (!inForce) return null;
  return (
    <>
      <header class="page-head">
        <h1 ref={title}>{t('options.title')}</h1>
        <nav aria-label={t('options.title')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {heading[id]}
            </a>
          ))}
        </nav>
      </header>
      <div role="alert">
        {failure !== undefined && <p class="problem">{t('settings.saveFailed', [failure])}</p>}
        {damage && (
          <p class="notice">
            {describeDamage(damage, t)}{' '}
            <button type="button" onClick={dismiss}>
              {t('settings.dismiss')}
            </button>
          </p>
        )}
      </div>
      <Section id="sites" heading={heading.sites}>
        <SitesSection save={save} />
      </Section>
      <Section id="marks" heading={heading.marks}>
        <MarksSection inForce={inForce} save={save} />
      </Section>
      <Section id="card" heading={heading.card}>
        <CardSection inForce={inForce} save={save} />
      </Section>
      <Section id="notes" heading={heading.notes}>
        <NotesSection save={save} />
      </Section>
      <Section id="keys" heading={heading.keys}>
        <KeysSection save={save} />
      </Section>
      <Section id="backup" heading={heading.backup}>
        <BackupSection save={save} />
      </Section>
      <Section id="about" heading={heading.about}>
        <AboutSection />
      </Section>
    </>
  );
}

function describeDamage({ settings, notes, sites }: Damage, t: Translate): string {
  const labels = settings.map((key) => t(`settings.${key}.label`)).join(', ');
  const sentences = [
    labels && t('settings.damaged', [labels]),
    notes > 0 && t('settings.damagedNotes', notes, [notes]),
    sites > 0 && t('settings.damagedSites', sites, [sites]),
  ];
  return sentences.filter(Boolean).join(' ');
}

interface SectionViewProps {
  id: (typeof SECTIONS)[number];
  heading: string;
  children: ComponentChildren;
}

function Section({ id, heading, children }: SectionViewProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
