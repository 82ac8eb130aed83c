import { render, type VNode } from 'preact';
import type { CardSurroundings } from '@/components/card-context';
import { followLook } from '@/lib/settings/own-look';
import { inContexts } from './in-contexts';

/**
 * Shows a view in one of our own pages once it and the surroundings of its cards are there. The user's look is asked
 * for first, so that the page is not seen in another. Resolves when the view is drawn.
 */
export async function mount(
  view: VNode | Promise<VNode>,
  surroundings?: Promise<CardSurroundings>,
): Promise<void> {
  followLook(document.documentElement);
  const [shown, around] = await Promise.all([view, surroundings]);
  const root = document.getElementById('app');
  if (root) render(inContexts(shown, around), root);
}
