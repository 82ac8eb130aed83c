/** A stand-alone number from 100 to 699. Soft hyphens and characters without width between digits do not end a number. */
export const CANDIDATE = /(?<!\d[\u00ad\u200b-\u200d\u2060]?)[1-6]\d\d(?![\u00ad\u200b-\u200d\u2060]?\d)/;

/** Every such number of a text, for `matchAll`. */
export const CANDIDATES = new RegExp(CANDIDATE.source, 'g');
