import type { ComponentChildren } from 'preact';

interface StatusProps {
  class?: string | undefined;
  /** What there is to say, if anything. */
  children: ComponentChildren;
}

/** Reads out what it says whenever that changes. It stays the same element: what comes with its element is not read out. */
export function Status({ class: name, children }: StatusProps) {
  return (
    <p role="status" class={name}>
      {children}
    </p>
  );
}
