import { useId } from 'preact/hooks';
import { useText } from '../text';

/** A pasted line as a host, or what is wrong with it, in words. */
export type ReadAddress = (text: string) => { host: string } | { problem: string };

/** A line that names no site. */
export interface AddressProblem {
  /** Counted from 1. */
  line: number;
  text: string;
  problem: string;
}

interface AddressFieldProps {
  label: string;
  text: string;
  problems: readonly AddressProblem[];
  isDisabled?: boolean;
  onText: (text: string) => void;
}

const MOST_ROWS = 8;

/** A field for one address or a whole list, one a line, and what is wrong with them. */
export function AddressField({ label, text, problems, isDisabled, onText }: AddressFieldProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="address-field">
      <label for={`${id}-field`}>{label}</label>
      <p id={`${id}-hint`} class="muted">
        {t('sites.addressHint')}
      </p>
      <textarea
        id={`${id}-field`}
        rows={Math.min(MOST_ROWS, text.split('\n').length)}
        spellcheck={false}
        autocomplete="off"
        placeholder="https://pbx.example:8443/"
        aria-describedby={`${id}-hint ${id}-problems`}
        aria-invalid={problems.length > 0}
        disabled={isDisabled}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div id={`${id}-problems`} role="alert">
        {problems.map(({ line, text: wrong, problem }) => (
          <p key={line} class="problem">
            {wrong ? t('sites.problem', [line, wrong, problem]) : problem}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Returns the hosts of the lines that hold anything, and what is wrong with the others. */
export function readLines(text: string, read: ReadAddress): { hosts: string[]; problems: AddressProblem[] } {
  const results = text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
    .map((line) => ({ ...line, ...read(line.text) }));
  return {
    hosts: results.flatMap((result) => ('host' in result ? [result.host] : [])),
    problems: results.flatMap((result) => ('problem' in result ? [result] : [])),
  };
}
