/** Returns the windows around one, of the same site: the pointer can be in a frame while the keys go to the page. */
export function viewsAround(view: Window): Window[] {
  try {
    const { parent } = view;
    return parent !== view && parent.document ? [parent, ...viewsAround(parent)] : [];
  } catch {
    return [];
  }
}

/** Returns whether a key writes something. */
export function isTyping({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}

/** Returns whether a key pins the card: P without a modifier, since pages have shortcuts too. */
export function isPinKey({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && !ctrlKey && !metaKey && !altKey && !repeat;
}

/** Returns whether a key goes to something that is written in. */
export function isEditable(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
