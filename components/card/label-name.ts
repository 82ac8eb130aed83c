/** Returns whether the key `column:sip code` is of a column or a label, and what that is called. */
export function labelName(labelKey: string): { kind: 'column' | 'label'; name: string } {
  const name = labelKey.slice(labelKey.indexOf(':') + 1);
  return { kind: labelKey.startsWith('column:') ? 'column' : 'label', name };
}
