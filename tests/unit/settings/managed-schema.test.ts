import { expect, test } from 'vitest';
import { SETTING_CHOICES } from '../../../lib/settings/settings';
import schema from '../../../public/managed-schema.json';

test('the schema for administrators offers every setting with all of its values', () => {
  const offered = Object.entries(schema.properties.settings.properties).map(([key, value]) => [
    key,
    value.enum,
  ]);
  expect(Object.fromEntries(offered)).toEqual(SETTING_CHOICES);
});
