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
export function isPinKey(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
  // Where the keyboard writes no Latin letters, the key at its place.
  const isP = key.toLowerCase() === 'p' || (code === 'KeyP' && key.length === 1 && key > '\x7f');
  // With Caps Lock on, Shift may be held to write small letters.
  const isShifted = shiftKey && !event.getModifierState('CapsLock');
  return isP && !ctrlKey && !metaKey && !altKey && !isShifted && !repeat;
}

/** Returns whether a key goes to something that is written in; it may be of a window around this one. */
export function isEditable(event: KeyboardEvent): boolean {
  const { isContentEditable, localName } = event.composedPath()[0] as Partial<HTMLElement>;
  return isContentEditable === true || /^(?:input|textarea|select)$/.test(localName ?? '');
}
