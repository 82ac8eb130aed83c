import { beforeEach, expect, test } from 'vitest';
import { viewportOf } from '@/lib/page/view/rect';
import { visibleSlice } from '@/lib/page/view/visible-slice';

beforeEach(() => {
  document.body.innerHTML = '';
  window.scrollTo(0, 0);
});

function log(lines: number): Text {
  const pre = document.body.appendChild(document.createElement('pre'));
  pre.textContent = Array.from({ length: lines }, (_, line) => `line ${line}`).join('\n');
  return pre.firstChild as Text;
}

test('holds the first lines before any scrolling, and only them', () => {
  const text = log(5000);
  const { start, end } = visibleSlice(text, viewportOf(window));
  expect(start).toBe(0);
  expect(text.data.slice(start, end)).toContain('line 0\n');
  expect(end).toBeLessThan(12_000);
});

test('follows the scroll position, in whole lines', () => {
  const text = log(5000);
  document.documentElement.scrollTop = document.documentElement.scrollHeight / 2;
  const { start, end } = visibleSlice(text, viewportOf(window));
  const slice = text.data.slice(start, end);
  expect(slice).toMatch(/^line \d+\n/);
  expect(slice).toMatch(/\nline \d+$/);
  expect(slice).toContain('line 2500\n');
  expect(slice.length).toBeLessThan(14_000);
});

test('cuts a line without an end', () => {
  const pre = document.body.appendChild(document.createElement('pre'));
  pre.textContent = 'x'.repeat(200_000);
  const { start, end } = visibleSlice(pre.firstChild as Text, viewportOf(window));
  expect(end - start).toBeGreaterThan(0);
  expect(end - start).toBeLessThan(50_000);
});

test('is empty where the text is scrolled away', () => {
  document.body.append(Object.assign(document.createElement('p'), { style: 'height: 5000px' }));
  const text = log(5000);
  expect(visibleSlice(text, viewportOf(window))).toEqual({ start: 0, end: 0 });
});

test('finds the text under a bar that covers its top', () => {
  const text = log(5000);
  const bar = document.body.appendChild(document.createElement('div'));
  bar.style.cssText = 'position:fixed;inset:0 0 auto 0;height:30px;background:#fff';
  const { start, end } = visibleSlice(text, viewportOf(window));
  expect(end - start).toBeGreaterThan(1000);
});
