import { render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { useStored } from '@/entrypoints/own-pages/use-stored';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** What was asked for, and has no answer yet. */
const questions: PromiseWithResolvers<string>[] = [];
const watched = new Set<() => void>();

function load(): Promise<string> {
  const question = Promise.withResolvers<string>();
  questions.push(question);
  return question.promise;
}

function watch(onChange: () => void): () => void {
  watched.add(onChange);
  return () => watched.delete(onChange);
}

function Stored({ host = '' }) {
  return <p>{useStored(load, watch, [host])}</p>;
}

/** Resolves with the next thing that is asked for. */
function asked(): Promise<PromiseWithResolvers<string>> {
  return vi.waitFor(() => {
    const question = questions.shift();
    if (!question) throw new Error('Nothing is asked.');
    return question;
  });
}

function change(): void {
  for (const tell of watched) tell();
}

test('what is stored shows, and shows anew when it changes', async () => {
  render(<Stored />, root);
  (await asked()).resolve('before');
  await expect.poll(() => root.textContent).toBe('before');
  change();
  (await asked()).resolve('after');
  await expect.poll(() => root.textContent).toBe('after');
});

test('an older answer that comes later is dropped', async () => {
  render(<Stored />, root);
  const older = await asked();
  change();
  (await asked()).resolve('newer');
  await expect.poll(() => root.textContent).toBe('newer');
  older.resolve('older');
  await older.promise;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(root.textContent).toBe('newer');
});

test('other inputs are asked about anew, and watched once', async () => {
  render(<Stored host="a" />, root);
  (await asked()).resolve('of a');
  await expect.poll(() => root.textContent).toBe('of a');
  render(<Stored host="b" />, root);
  (await asked()).resolve('of b');
  await expect.poll(() => root.textContent).toBe('of b');
  expect(watched.size).toBe(1);
  render(null, root);
  expect(watched.size).toBe(0);
});

function Bounded() {
  const [error] = useErrorBoundary();
  return error === undefined ? <Stored /> : <p>{`${error}`}</p>;
}

test('what cannot be read is thrown into the nearest error boundary', async () => {
  render(<Bounded />, root);
  (await asked()).reject(new Error('The storage is damaged.'));
  await expect.poll(() => root.textContent).toBe('Error: The storage is damaged.');
});
