import { useState } from 'preact/hooks';
import { useText } from '../text';
import { AddressField, type AddressProblem, type ReadAddress, readLines } from './AddressField';

/** A console by name, and its hosts. */
interface KnownConsole {
  name: string;
  hosts: readonly string[];
}

interface SiteChoiceProps {
  consoles: readonly KnownConsole[];
  /** Hosts that the organisation suggests. */
  suggested: readonly string[];
  read: ReadAddress;
  /** Asks the browser for hosts in one prompt; resolves with its answer. Called directly in the click. */
  onGrant: (hosts: string[]) => Promise<boolean>;
}

/** The one decision: on which sites. Known consoles, addresses of one's own and, last, every site. */
export function SiteChoice({ consoles, suggested, read, onGrant }: SiteChoiceProps) {
  const t = useText();
  const [chosen, setChosen] = useState<readonly string[]>(suggested);
  const [text, setText] = useState('');
  const [isEvery, setEvery] = useState(false);
  const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
  const [answer, setAnswer] = useState<'granted' | 'refused' | 'nothing'>();

  const toggle = (hosts: readonly string[], isOn: boolean) =>
    setChosen([...chosen.filter((host) => !hosts.includes(host)), ...(isOn ? hosts : [])]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const lines = readLines(isEvery ? '' : text, read);
    const hosts = isEvery ? ['*'] : [...new Set([...chosen, ...lines.hosts])];
    setProblems(lines.problems);
    setAnswer(lines.problems.length === 0 && hosts.length === 0 ? 'nothing' : undefined);
    if (lines.problems.length > 0 || hosts.length === 0) return;
    const isGranted = await onGrant(hosts).catch(() => false);
    setAnswer(isGranted ? 'granted' : 'refused');
  };

  return (
    <form class="site-choice" onSubmit={submit}>
      <fieldset disabled={isEvery}>
        <legend>{t('welcome.consoles')}</legend>
        <div class="choices">
          {suggested.map((host) => (
            <Box key={host} label={host} hosts={[host]} chosen={chosen} onToggle={toggle} isSuggested />
          ))}
          {consoles.map(({ name, hosts }) => (
            <Box key={name} label={name} hosts={hosts} chosen={chosen} onToggle={toggle} />
          ))}
        </div>
      </fieldset>
      <AddressField
        label={t('welcome.own')}
        text={text}
        problems={isEvery ? [] : problems}
        isDisabled={isEvery}
        onText={setText}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={isEvery}
          onChange={(event) => setEvery(event.currentTarget.checked)}
        />
        <span>
          {t('sites.every')}
          <span class="choice-hint">{t('sites.everyText')}</span>
        </span>
      </label>
      <p class="choice-end">
        <button type="submit">{t('welcome.ask')}</button>{' '}
        <span role="status">{answer && t(`welcome.${answer}`)}</span>
      </p>
    </form>
  );
}

interface BoxProps {
  label: string;
  hosts: readonly string[];
  chosen: readonly string[];
  isSuggested?: boolean;
  onToggle: (hosts: readonly string[], isOn: boolean) => void;
}

function Box({ label, hosts, chosen, isSuggested, onToggle }: BoxProps) {
  const t = useText();
  return (
    <label class="choice" title={hosts.join(', ')}>
      <input
        type="checkbox"
        checked={hosts.every((host) => chosen.includes(host))}
        onChange={(event) => onToggle(hosts, event.currentTarget.checked)}
      />
      <span>
        {label}
        {isSuggested && <span class="choice-hint">{t('welcome.suggested')}</span>}
      </span>
    </label>
  );
}
