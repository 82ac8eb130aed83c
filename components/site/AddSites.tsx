import { useState } from 'preact/hooks';
import { useText } from '../text';
import { AddressField, type AddressProblem, type ReadAddress, readLines } from './AddressField';

interface AddSitesProps {
  read: ReadAddress;
  /** Asks the browser for the hosts; resolves with whether it granted them. Called directly in the click. */
  onAdd: (hosts: string[]) => Promise<boolean>;
}

/** Adds the sites of one address or a whole list; nothing is asked for while a line is wrong. */
export function AddSites({ read, onAdd }: AddSitesProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
  const [answer, setAnswer] = useState<'added' | 'refused'>();

  const submit = async (event: Event) => {
    event.preventDefault();
    const lines = readLines(text, read);
    const nothing = { line: 1, text: '', problem: t('sites.error.empty') };
    setAnswer(undefined);
    setProblems(lines.hosts.length + lines.problems.length === 0 ? [nothing] : lines.problems);
    if (lines.hosts.length === 0 || lines.problems.length > 0) return;
    // A browser that knows no such host rejects the question.
    const isGranted = await onAdd(lines.hosts).catch(() => false);
    setAnswer(isGranted ? 'added' : 'refused');
    if (isGranted) setText('');
  };

  return (
    <form class="add-sites" onSubmit={submit}>
      <AddressField label={t('sites.address')} text={text} problems={problems} onText={setText} />
      <button type="submit">{t('sites.add')}</button>{' '}
      <span role="status" class="muted">
        {answer && t(`sites.${answer}`)}
      </span>
    </form>
  );
}
