import type { Scope } from '../../lib/codes/search/answer';
import { useText } from '../text';

const SCOPES: readonly Scope[] = [1, 2, 3, 4, 5, 6, 'q850'];

interface ScopeChipsProps {
  scope: Scope | undefined;
  onScope: (scope: Scope | undefined) => void;
}

/** Buttons that keep the search to one class of codes, or to Q.850 causes; the pressed one lets go again. */
export function ScopeChips({ scope, onScope }: ScopeChipsProps) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are toggles.
    <div class="chips" role="group" aria-label={t('lookup.scope')}>
      {SCOPES.map((each) => (
        <button
          key={each}
          type="button"
          class="chip"
          data-class={each}
          aria-pressed={each === scope}
          title={each === 'q850' ? t('lookup.causes') : t(`class.${each}`)}
          // The field keeps the focus, and with it the keyboard, when the mouse chooses.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onScope(each === scope ? undefined : each)}
        >
          {each === 'q850' ? 'Q.850' : `${each}xx`}
        </button>
      ))}
    </div>
  );
}
