/**
 * Fills the table with 10,000 records of seven columns, or as many as the address asks for (`?rows=1000`); every code and
 * every extension carries its expectation.
 */
const ROWS = Number(new URLSearchParams(location.search).get('rows') ?? 10_000);
const EXTENSIONS = ['200', '404', '480', '486', '603'];
const OUTCOMES = [
  [200, 'Answered'],
  [486, 'Busy'],
  [200, 'Answered'],
  [487, 'Cancelled'],
  [503, 'Failed'],
  [480, 'No answer'],
  [404, 'Failed'],
];

function cell(text, expect) {
  const element = document.createElement('td');
  element.textContent = text;
  if (expect !== undefined) element.dataset.expect = expect;
  return element;
}

function record(index) {
  const [code, outcome] = OUTCOMES[index % OUTCOMES.length];
  const time = new Date(Date.UTC(2026, 0, 1) - index * 7000).toISOString().slice(11, 19);
  const row = document.createElement('tr');
  row.append(
    cell(index + 1, 'none'),
    cell(time),
    cell(EXTENSIONS[index % EXTENSIONS.length], 'none'),
    cell(`+1 202-555-01${String(index % 100).padStart(2, '0')}`),
    cell(code === 200 ? 100 + (index % 500) : 0, 'none'),
    cell(code, code),
    cell(outcome),
  );
  return row;
}

const rows = document.createDocumentFragment();
for (let index = 0; index < ROWS; index += 1) rows.append(record(index));
document.querySelector('#rows').append(rows);
document.querySelector('#state').textContent = `${ROWS.toLocaleString('en')} records`;
