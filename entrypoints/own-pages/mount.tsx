import { render, type VNode } from 'preact';
import type { CardSurroundings } from '@/components/card/card-context';
import { followLook } from '@/lib/settings/follow-look';
import { inContexts } from './in-contexts';

/**
 * Shows a view in one of our own pages once it, the surroundings of its cards and the user's look are there, so that it
 * is not seen in another look. Resolves when the view is drawn.
 */
export async function mount(
  view: VNode | Promise<VNode>,
  surroundings?: Promise<CardSurroundings>,
): Promise<void> {
  const [shown, around] = await Promise.all([view, surroundings, followLook(document.documentElement)]);
  const root = document.getElementById('app');
  if (root) render(inContexts(shown, around), root);
}
