import { useId } from 'preact/hooks';
import { useText } from './text';

/** One of the values to choose from. */
interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What choosing it means, where the label does not say it all. */
  hint?: string | undefined;
}

interface ChoiceGroupProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  /** Set by the organisation: shown, not changeable. */
  isLocked: boolean;
  onChange: (value: Value) => void;
}

/** A setting with a few named values, as radio buttons: all choices are seen before one is made. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, choices, value, isLocked, onChange } = props;
  const t = useText();
  const id = useId();
  return (
    <fieldset class="choice-group" disabled={isLocked}>
      <legend>
        {label} {isLocked && <span class="tag">{t('settings.locked')}</span>}
      </legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span class="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
