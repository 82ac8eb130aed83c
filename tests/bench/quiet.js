/** 20,000 text nodes of prose and one text of 8 MB, with numbers in them, none of three digits. */
addEventListener('DOMContentLoaded', () => {
  const words = 'The invoice of 12 May lists 7 lines, 24 hours and 3 names in week 20. ';
  const list = document.createElement('ul');
  for (let line = 0; line < 20_000; line += 1) {
    list.append(Object.assign(document.createElement('li'), { textContent: `${line % 97} ${words}` }));
  }
  const text = document.createElement('pre');
  text.textContent = `${words}\n`.repeat(Math.ceil(8_000_000 / (words.length + 1)));
  document.body.append(list, text);
});
