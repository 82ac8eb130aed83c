import type { ComponentChildren } from 'preact';

interface ChooserProps {
  label: string;
  names: readonly string[];
  open: number;
  onOpen: (index: number) => void;
  /** What is chosen. */
  children: ComponentChildren;
}

/** One of many things at a time, chosen by name from a list that unfolds: as tabs they would be too many. */
export function Chooser({ label, names, open, onOpen, children }: ChooserProps) {
  return (
    <div class="tabs">
      <label class="chooser">
        {label}{' '}
        <select value={open} onChange={(event) => onOpen(event.currentTarget.selectedIndex)}>
          {names.map((name, index) => (
            <option key={`${index} ${name}`} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
