// How much alike two elements of the same tag are, by their classes.

/** Ends of classes: the number of a row, every other one, one that is selected, what it tells of. */
const STATE =
  /\d+$|(?:^|[-_])(?:odd|even|alt|alternate|first|last|selected|active|hover|success|danger|warning|error|info)$/i;

/** Returns whether two elements are of one kind: same tag, same classes, as `row` and `row`. */
export function isSameKind(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');
}

/**
 * Returns whether two elements are of one kind, but for numbers at the ends of their classes and words for the state of a
 * row: `row odd` and `row even selected`, or `row-1` and `row-2`, but not `badge green` and `badge red`.
 */
export function isSameButState(one: Element, other: Element): boolean {
  return (
    isSameKind(one, other) || (one.localName === other.localName && lastingClass(one) === lastingClass(other))
  );
}

/** Returns the classes of an element, but for numbers at their ends and words for the state of a row. */
export function lastingClass(element: Element): string {
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  return names
    .map((name) => name.replace(STATE, ''))
    .filter((name) => name !== '')
    .join(' ');
}

/**
 * Returns whether two elements of the same tag have any class in common, numbers aside, as `badge green` and `badge red`
 * have, or no class at all.
 */
export function sharesClass(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const [ours, theirs] = [one.getAttribute('class'), other.getAttribute('class')];
  if (ours === theirs) return true;
  if (!ours || !theirs) return false;
  const names = theirs.replace(/\d+/g, '').split(/\s+/);
  return ours
    .replace(/\d+/g, '')
    .split(/\s+/)
    .some((name) => name !== '' && names.includes(name));
}
