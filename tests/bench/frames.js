/** Thirty frames with an empty page of their own. */
addEventListener('DOMContentLoaded', () => {
  for (let frame = 0; frame < 30; frame += 1) {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'empty.html' }));
  }
});
