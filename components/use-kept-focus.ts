import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from './move-focus';

/**
 * Returns a ref for a section whose controls come and go when they are answered elsewhere. Where one goes that has the
 * focus, the focus moves to the first box or button that is left, and with the section to the heading of the next one.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const before = section.current;
  const next = before?.nextElementSibling;
  const hadFocus = before?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (!before || !hadFocus || before.contains(document.activeElement)) return;
    // A box first: Enter once more must not take back at once what a button has done.
    const box = before.querySelector('input');
    if (!before.isConnected) moveFocus([], next?.querySelector('h2'));
    else if (box) box.focus();
    else moveFocus([before], undefined);
  });
  return section;
}
