import type { RuleChange } from '../card/HoverCard';
import { labelName } from '../card/label-name';
import { leaveItem } from '../leave-item';
import { type Translate, useText } from '../text';

/** Something the user said about a column or label of a site. */
export interface SiteRule {
  host: string;
  labelKey: string;
  kind: Exclude<RuleChange, 'forget'>;
}

interface SiteRulesListProps {
  rules: readonly SiteRule[];
  onRemove: (rule: SiteRule) => void;
}

/** What the user said on the cards of one site, each with a button that takes it back. */
export function SiteRulesList({ rules, onRemove }: SiteRulesListProps) {
  const t = useText();
  return (
    <ul class="site-rules">
      {rules.map((rule) => (
        <li key={rule.labelKey}>
          <span class="rule-place">{describe(rule.labelKey, t)}</span>
          <span class="tag">{t(`options.${rule.kind}`)}</span>
          <button
            type="button"
            class="link-button"
            aria-label={t('options.removeRule', [describe(rule.labelKey, t), rule.host])}
            onClick={({ currentTarget }) => {
              leaveItem(currentTarget);
              onRemove(rule);
            }}
          >
            {t('options.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function describe(labelKey: string, t: Translate): string {
  const { kind, name } = labelName(labelKey);
  return t(`options.${kind}`, [name]);
}
