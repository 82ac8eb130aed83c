/** A Q.850 cause has seven bits; numbers above are a program's own. */
export const HIGHEST_CAUSE = 127;
