/** A table of 200 rows that are replaced ten times a second for three seconds after `run()`. */
const codes = [200, 404, 480, 486, 487, 503];
let seed = 1;
const next = (most) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % most;
};
const row = () => {
  const cells = [
    '10:41:07',
    `+1 202 555 0${next(900) + 100}`,
    next(900) + 100,
    next(600) + 100,
    next(400),
    codes[next(6)],
    'north',
  ];
  const line = document.createElement('tr');
  for (const cell of cells) line.append(Object.assign(document.createElement('td'), { textContent: cell }));
  return line;
};
const refill = () => document.querySelector('tbody').replaceChildren(...Array.from({ length: 200 }, row));
addEventListener('DOMContentLoaded', refill);
globalThis.run = () =>
  new Promise((resolve) => {
    let turns = 0;
    const timer = setInterval(() => {
      refill();
      turns += 1;
      if (turns < 30) return;
      clearInterval(timer);
      setTimeout(resolve, 500);
    }, 100);
  });
