import { useText } from '../text';

/** A keyboard command and the keys that the browser has for it now. */
export interface Shortcut {
  name: string;
  /** Empty where no keys are set. */
  keys: string;
}

interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  /** Opens the place where the browser changes the keys. */
  onChange: () => void;
}

/** The keyboard commands with their keys, and the way to change them. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const t = useText();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('keys.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChange}>
        {t('keys.change')}
      </button>
    </>
  );
}
