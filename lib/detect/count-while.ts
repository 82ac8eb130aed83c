/** Returns how many items of a list fulfil a condition that holds for the first of them and for none after. */
export function countWhile<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
