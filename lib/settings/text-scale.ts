/** How much larger than usual a text is. */
export const TEXT_SCALE = { normal: 1, large: 1.2, largest: 1.45 } as const;
