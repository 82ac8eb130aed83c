import { classToken } from './code-class';

/** A response code that tells more about itself; whoever holds the page listens for it by `data-code`. */
export function CodeButton({ code, phrase }: { code: number; phrase: string | undefined }) {
  return (
    <button type="button" class="code-button" data-code={code} data-class={classToken(code)}>
      <span class="option-number">{code}</span> {phrase}
    </button>
  );
}
