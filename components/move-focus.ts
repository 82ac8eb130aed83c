/** Moves the focus to the first button in some elements, else to another element, which need take no focus by itself. */
export function moveFocus(places: readonly Element[], otherwise: HTMLElement | null | undefined): void {
  const [button] = places.flatMap((place) => place.querySelector('button') ?? []);
  if (!button && otherwise && otherwise.tabIndex < 0) otherwise.tabIndex = -1;
  (button ?? otherwise)?.focus();
}
