import { useEffect } from 'preact/hooks';

/** Calls back with the code of every code button that is pressed in the document. */
export function useCodeClicks(onCode: (code: string) => void): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-code]') : undefined;
      if (button?.dataset.code) onCode(button.dataset.code);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [onCode]);
}
