/** Returns whether the last word of a feature is a part of a product's name. */
export function isNameOf(product: string, feature: string): boolean {
  const word = feature.slice(feature.lastIndexOf(' ') + 1);
  return /\p{L}{3}/u.test(word) && product.toLowerCase().includes(word);
}
