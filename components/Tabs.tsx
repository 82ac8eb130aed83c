import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface TabsProps {
  label: string;
  names: readonly string[];
  open: number;
  onOpen: (index: number) => void;
  /** The panel of the open tab. */
  children: ComponentChildren;
}

/** Tabs by the ARIA pattern: arrows, Home and End move along them and open the one they come to. */
export function Tabs({ label, names, open, onOpen, children }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const last = names.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: open === last ? 0 : open + 1,
      ArrowLeft: open === 0 ? last : open - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="tabs">
      <div ref={list} class="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {names.map((name, index) => (
          <button
            key={`${index} ${name}`}
            type="button"
            role="tab"
            id={`${id}-${index}`}
            class="tab"
            aria-selected={index === open}
            aria-controls={`${id}-panel`}
            tabIndex={index === open ? 0 : -1}
            title={name}
            onClick={() => onOpen(index)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </div>
  );
}
