/** Returns whether a place such as `column:sip code` is a column or a label, and what it is called. */
export function placeName(place: string): { kind: 'column' | 'label'; name: string } {
  const name = place.slice(place.indexOf(':') + 1);
  return { kind: place.startsWith('column:') ? 'column' : 'label', name };
}
