import { moveFocus } from './move-focus';

interface AskButtonProps {
  label: string;
  /** Asks the browser for sites; resolves with its answer. Called directly in the click. */
  onAsk: () => Promise<boolean>;
}

/** Asks for sites, and goes when they are granted: the focus goes on to the heading of the section. */
export function AskButton({ label, onAsk }: AskButtonProps) {
  const ask = (button: Element) => {
    const heading = button.closest('section')?.querySelector('h2');
    onAsk().then(
      (isGranted) => isGranted && moveFocus([], heading),
      () => {},
    );
  };
  return (
    <button type="button" onClick={({ currentTarget }) => ask(currentTarget)}>
      {label}
    </button>
  );
}
