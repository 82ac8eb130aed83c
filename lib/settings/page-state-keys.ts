/**
 * Where the state of pages is stored, here or by the organisation's policy. Apart from what reads it: the page script,
 * which is in many frames, needs the names alone.
 */
export const PAGE_STATE_KEYS = ['settings', 'notes', 'siteRules', 'pausedSites'] as const;
