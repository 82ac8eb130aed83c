import type { ComponentChildren, VNode } from 'preact';
import { i18n } from '#i18n';
import { CardContext, type CardSurroundings } from '@/components/card/card-context';
import { TextContext } from '@/components/text';

/** Returns a view with what all views find in their contexts: the strings and, where it shows cards, their surroundings. */
export function inContexts(view: ComponentChildren, surroundings?: CardSurroundings): VNode {
  return (
    <TextContext.Provider value={i18n.t}>
      {surroundings ? <CardContext.Provider value={surroundings}>{view}</CardContext.Provider> : view}
    </TextContext.Provider>
  );
}
