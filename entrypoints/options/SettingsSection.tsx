import { ChoiceGroup } from '@/components/ChoiceGroup';
import { MarkPreview } from '@/components/options/MarkPreview';
import { type Translate, useText } from '@/components/text';
import { sendMessage } from '@/lib/messages';
import { SETTING_CHOICES, type SettingKey, type Settings } from '@/lib/settings/settings';
import type { SettingsInForce } from '@/lib/settings/user-settings';
import type { SectionProps } from './Options';

interface SettingsSectionProps extends SectionProps {
  inForce: SettingsInForce;
}

/** Marks: how they look and which are shown, with what that looks like. */
export function MarksSection(props: SettingsSectionProps) {
  const { markStyle, tiers } = props.inForce.settings;
  return (
    <>
      <SettingGroup name="markStyle" {...props} />
      <MarkPreview style={markStyle} showsPossible={tiers === 'both'} />
      <SettingGroup name="tiers" {...props} />
    </>
  );
}

/** Card: when it opens, what it begins with, and how it looks. */
export function CardSection(props: SettingsSectionProps) {
  return (['intent', 'first', 'theme', 'textSize'] as const).map((name) => (
    <SettingGroup key={name} name={name} {...props} />
  ));
}

function SettingGroup<Name extends SettingKey>({
  name,
  inForce: { settings, locked },
  save,
}: SettingsSectionProps & { name: Name }) {
  const t = useText();
  return (
    <ChoiceGroup<Settings[Name]>
      label={text(t, `settings.${name}.label`)}
      choices={SETTING_CHOICES[name].map((value) => ({
        value: value as Settings[Name],
        label: text(t, `settings.${name}.${value}`),
        hint: value === 'both' ? t('settings.tiers.bothHint') : undefined,
      }))}
      value={settings[name]}
      isLocked={locked.includes(name)}
      onChange={(value) => save(sendMessage('changeSettings', { [name]: value }))}
    />
  );
}

/** The type of all keys does not follow from a setting and its value; the table and the strings have the same names. */
function text(t: Translate, key: string): string {
  return t(key as 'settings.theme.label');
}
