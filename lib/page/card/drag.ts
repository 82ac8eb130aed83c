import type { Point } from '../view/rect';

/**
 * Lets a pointer drag a box by what a selector names in it; `moveTo` gets where its upper left corner is to be.
 * Buttons in the handle stay buttons.
 */
export function dragBy(box: HTMLElement, handle: string, moveTo: (corner: Point) => void): void {
  let grip: Point;
  box.addEventListener('pointerdown', ({ target, button, pointerId, clientX, clientY }) => {
    if (button !== 0 || !(target instanceof Element) || !target.closest(handle) || target.closest('button'))
      return;
    const { left, top } = box.getBoundingClientRect();
    grip = { x: clientX - left, y: clientY - top };
    box.setPointerCapture(pointerId);
  });
  box.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (box.hasPointerCapture(pointerId)) moveTo({ x: clientX - grip.x, y: clientY - grip.y });
  });
}
