import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { SEAM } from '@/lib/detect/labels/key-before';
import type { LabelKind, TextContext } from '@/lib/detect/types';
import { type ContextReader, createContextReader } from '@/lib/page/hints/read-context';
import { codesIn } from '@/lib/page/marks/codes-in';
import { textsBelow } from '../../support/texts-below';

let reader: ContextReader;

beforeEach(() => {
  document.body.innerHTML = '';
  reader = createContextReader(document, { title: '', url: '' });
});

/** Returns the text node below a root that consists of a text but for white space. */
function textNode(text: string, root: Node = document.body): Text {
  const node = textsBelow(root).find(({ data }) => data.trim() === text);
  if (!node) throw new Error(`No text "${text}"`);
  return node;
}

function contextIn(html: string, text = '486'): TextContext {
  document.body.innerHTML = html;
  return reader.contextOf(textNode(text));
}

function labelsIn(html: string, kind: LabelKind, text = '486'): string[] {
  return contextIn(html, text).labels.flatMap((label) => (label.kind === kind ? [label.text] : []));
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

describe('headers of tables', () => {
  test.each([
    ['a head', `<table><thead>${head('To', 'SIP code')}</thead><tbody>${row('Ana', '486')}</tbody></table>`],
    ['a first row of th', `<table>${head('To', 'SIP code')}${row('Ana', '486')}</table>`],
    [
      'a head with a row of filters',
      `<table><thead>${head('To', 'SIP code')}${head('<input>', '<select><option>1</option></select>')}</thead>${row('Ana', '486')}</table>`,
    ],
    [
      'a row of names over values that are th, too',
      `<table><tr><th colspan="2">Calls of 2026</th></tr>${head('To', 'SIP code')}${head('Ana', '486')}${head('Bo', '503')}</table>`,
    ],
    ['a foot', `<table><tbody>${row('Ana', '486')}</tbody><tfoot>${head('To', 'SIP code')}</tfoot></table>`],
    [
      'a first row that is set apart by class',
      '<table><tr><td class="h">To</td><td class="h">SIP code</td></tr><tr><td class="d">Ana</td><td class="d">486</td></tr></table>',
    ],
    [
      'a first row that its class calls a header',
      '<table><tr class="list-head"><td>Q.850-cause</td><td>SIP code</td></tr><tr><td>17</td><td>486</td></tr></table>',
    ],
    [
      'such a row by a short name',
      '<table><tr class="hdr"><td>Q.850-cause</td><td>SIP code</td></tr><tr><td>17</td><td>486</td></tr></table>',
    ],
    [
      'such a row in a table of its own',
      `<table><tr class="grid-header-row"><td>To</td><td>SIP code</td></tr></table><table>${row('Ana', '486')}${row('Bo', '503')}</table>`,
    ],
    ['a first row of names', `<table>${row('To', 'SIP code', 'Length')}${row('Ana', '486', '12')}</table>`],
    [
      'a first row of names over a row that spans all',
      `<table>${row('To', 'SIP code', 'Length')}<tr><td colspan="3">Berlin</td></tr>${row('Ana', '486', '12')}</table>`,
    ],
    [
      'a first row of names over a row that counts a group',
      `<table>${row('To', 'SIP code', 'Length')}<tr><td colspan="2">Berlin</td><td>3 calls</td></tr>${row('Ana', '486', '12')}</table>`,
    ],
    [
      'a first row of names with that of a recommendation',
      `<table>${row('To', 'SIP code', 'Q.850 cause')}${row('Ana', '486', '17')}</table>`,
    ],
    [
      'a first row of names with that of a time',
      `<table>${row('To', 'SIP code', 'Last 24 h')}${row('Ana', '486', '17')}</table>`,
    ],
    [
      'spans in the head',
      '<table><thead><tr><th rowspan="2">To</th><th colspan="2">Times</th></tr><tr><th>Ring</th><th>Talk</th></tr></thead><tr><td>Ana</td><td>1</td><td>486</td></tr></table>',
      'Talk',
    ],
    [
      'a cell that reaches down',
      `<table>${head('Trunk', 'Try', 'SIP code')}<tr><td rowspan="2">a</td><td>1</td><td>503</td></tr><tr><td>2</td><td>486</td></tr></table>`,
    ],
    [
      'a cell that reaches down to the end',
      `<table>${head('Trunk', 'Try', 'SIP code')}<tr><td rowspan="0">a</td><td>1</td><td>503</td></tr>${row('2', '404')}${row('3', '486')}</table>`,
    ],
    [
      'a header that reaches down to the end of the head',
      `<table><thead><tr><th rowspan="0">To</th><th>Times</th></tr><tr><th>SIP code</th></tr></thead>${row('Ana', '486')}</table>`,
      'SIP code',
    ],
    [
      'a cell that reaches across',
      `<table>${head('From', 'To', 'SIP code')}<tr><td colspan="2">room</td><td>486</td></tr></table>`,
    ],
    [
      'headers that return with another order',
      `<table>${head('SIP code', 'To')}${row('503', 'Ana')}${head('To', 'SIP code')}${row('Bo', '486')}</table>`,
    ],
    [
      'a head in a table of its own',
      `<div><div><table><thead>${head('To', 'SIP code')}</thead></table></div><div><table><tbody>${row('Ana', '486')}</tbody></table></div></div>`,
    ],
    [
      'a head of another table without a section of its own',
      `<div><div><table>${head('To', 'SIP code')}</table></div><div><table>${row('Ana', '486')}${row('Bo', '503')}</table></div></div>`,
    ],
    [
      'headers that return, though each cell says how far it spans',
      `<table>${head('To', 'Try')}<tr><td colspan="1">Ana</td><td colspan="1">1</td></tr>${head('SIP code', 'Q.850')}<tr><td colspan="1">486</td><td colspan="1">17</td></tr></table>`,
    ],
    [
      'a head of a table of its own with groups',
      `<div><table><tbody><tr><th rowspan="2">To</th><th colspan="2">Outcome</th></tr>${head('SIP code', 'Q.850')}</tbody></table></div><div><table>${row('Ana', '486', '17')}${row('Bo', '503', '34')}</table></div>`,
    ],
    [
      'two first rows of names, the first of which reach down',
      `<table><tr><td rowspan="2">Cause</td><td colspan="2">Outcome</td><td rowspan="2">To</td></tr>${row('SIP code', 'Q.850')}${row('Busy', '486', '17', 'Bo')}</table>`,
    ],
    [
      'the second head where the first is of locked columns',
      `<div><div><table>${head('No', 'To')}</table></div><div><table>${head('SIP code', 'Q.850')}</table></div></div><div><table>${row('1', 'Ana')}${row('2', 'Bo')}</table></div><div><table>${row('486', '17')}${row('503', '34')}</table></div>`,
    ],
    [
      'many names, one with the number of a code',
      `<table>${row('No', 'Call', 'Invite', 'First 180', 'Ring', 'Length', 'SIP code', 'By')}${row('1', 'a', '09:14:03', '', '1.3', '6.3', '486', 'Bo')}</table>`,
    ],
    [
      'elements whose ids are in the classes of the cells',
      '<div><p class="x-column-header" id="c1035">SIP code</p></div><table><tr><td class="x-grid-cell-c1035">486</td></tr></table>',
    ],
    [
      'names in a table of their own, below an empty row that sets the widths',
      `<div><table>${head('', '')}${row('To', 'SIP code')}</table></div><div><table>${head('', '')}${row('Ana', '486')}${row('Bo', '503')}</table></div>`,
    ],
    [
      'a head of a table of its own, whatever index its cells have',
      `<div role="grid"><table><thead><tr><th role="columnheader" aria-colindex="2">To</th><th role="columnheader" aria-colindex="1">SIP code</th></tr></thead></table><table><tr role="row"><td role="gridcell" aria-colindex="1">Ana</td><td role="gridcell" aria-colindex="2">486</td></tr></table></div>`,
    ],
    [
      'a cell that reaches down over a row that says nothing',
      `<table>${head('Carrier', 'SIP code', 'Calls')}<tr><td rowspan="2">a</td><td>503</td><td>1</td></tr><tr><td><img></td><td></td></tr><tr><td rowspan="2">b</td><td>486</td><td>2</td></tr></table>`,
    ],
    [
      'a bar of names over rows that are tables each',
      `<div><div><div><span>To</span><span>SIP code</span></div></div><div><table>${row('Ana', '503')}</table><table>${row('Bo', '486')}</table></div></div>`,
    ],
    [
      'the first row of a spreadsheet',
      `<table><thead>${head('', 'A', 'B')}</thead><tbody><tr><th>1</th><td>To</td><td>SIP code</td></tr><tr><th>2</th><td>Ana</td><td>486</td></tr></tbody></table>`,
    ],
    [
      'headers=',
      '<table><tr><th id="a">Room</th><th id="b">SIP code</th></tr><tr><td headers="b">486</td><td headers="a">1</td></tr></table>',
    ],
    [
      'the inner of nested tables',
      `<table>${head('Account', 'Calls')}<tr><td>1</td><td><table>${head('To', 'SIP code')}${row('Ana', '486')}</table></td></tr></table>`,
    ],
  ])('%s', (_, html, name = 'SIP code') => {
    expect(labelsIn(html, 'column')).toEqual([name]);
  });

  test.each([
    [
      'down over a row that says nothing',
      `<tr><td rowspan="2">a</td><td>1</td><td>503</td><td>20</td></tr><tr><td><img></td><td></td><td></td></tr>${row('b', '2', '486', '30')}`,
    ],
    [
      'down',
      `<tr><td rowspan="2">a</td><td>1</td><td>503</td><td>20</td></tr><tr><td>2</td><td>486</td><td>30</td></tr>`,
    ],
    ['across', `<tr><td colspan="2">a</td><td>503</td><td>20</td></tr>${row('b', '2', '486', '30')}`],
  ])('the values of a column stand below its header where a cell reaches %s', (_, rows) => {
    const { column } = contextIn(`<table>${head('Trunk', 'Try', 'SIP code', 'Seconds')}${rows}</table>`);
    expect(column?.values.filter((value) => value !== '')).toEqual(['503', '486']);
  });

  test('values that are th, too, may have a foot', () => {
    const foot = '<tr><td colspan="2">Time: 2 s</td></tr>';
    const html = `<table>${head('To', 'SIP code')}${head('Ana', '486')}${head('Bo', '503')}${foot}</table>`;
    expect(contextIn(html).column?.values).toEqual(['486', '503']);
  });

  test('a group header comes with the header under it', () => {
    const html = `<table><thead><tr><th colspan="2">SIP</th></tr>${head('Code', 'Text')}</thead>${row('486', 'x')}</table>`;
    expect(contextIn(html).labels).toEqual([
      { kind: 'column', text: 'Code' },
      { kind: 'group', text: 'SIP' },
    ]);
  });

  test('what spans headers names them', () => {
    const groups = '<tr><th rowspan="2">To</th><th colspan="2">SIP</th><th colspan="2">ISDN</th></tr>';
    const html = `<table><thead>${groups}${head('486', '503', '17', '34')}</thead>${row('Ana', '1', '2', '3', '4')}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP']);
    expect(labelsIn(html, 'column', '17')).toEqual(['ISDN']);
  });

  test('of which numbering a cause is, says the cell under the same name', () => {
    const groups = (side: string) =>
      labelsIn(`<table>${head('To', 'To cause')}${row(side, '486')}</table>`, 'group');
    expect(groups('SIP')).toEqual(['SIP']);
    expect(groups('Ana')).toEqual([]);
  });

  test.each([
    ['Protocol', 'Code', ['SIP']],
    ['Namespace', 'Release cause', ['SIP']],
    ['Namespace', 'Changed code', []],
    ['Type', 'Code', []],
  ])('under %s may stand of which numbering a %s is', (side, header, group) => {
    const html = `<table>${head(side, header, 'Calls')}${row('SIP', '486', '12')}</table>`;
    expect(labelsIn(html, 'group')).toEqual(group);
  });

  test.each([
    ['with roles', 'role="row"', 'role="columnheader"', 'role="cell"'],
    ['of plain elements', '', 'class="head"', ''],
  ])('so does a cell of a row %s', (_, rowIs, headerIs, cellIs) => {
    const line = (is: string, ...texts: string[]) =>
      `<div ${rowIs}>${texts.map((text) => `<p ${is}>${text}</p>`).join('')}</div>`;
    const names = line(headerIs, 'Protocol', 'Code', 'Calls');
    const html = `<div role="table">${names}${line(cellIs, 'SIP', '486', '12')}${line(cellIs, 'SIP', '503', '4')}</div>`;
    expect(labelsIn(html, 'group')).toEqual(['SIP']);
  });

  test('an abbreviated header is spelled out by its title', () => {
    const html = `<table><thead><tr><th title="Last SIP response">LSR</th></tr></thead>${row('486')}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['LSR Last SIP response']);
  });

  test('letters name a column only where they do not count', () => {
    const table = (...names: string[]) =>
      `<table><thead>${head(...names)}</thead>${row('To', 'SIP code')}${row('Ana', '486')}</table>`;
    expect(labelsIn(table('Y', 'Z'), 'column')).toEqual(['SIP code']);
    expect(contextIn(table('Y', 'Z')).column?.others).toEqual(['To']);
    expect(labelsIn(table('A', 'C'), 'column')).toEqual(['C']);
    expect(labelsIn(`<table><thead>${head('B', 'C')}</thead>${row('1', '486')}</table>`, 'column')).toEqual(
      [],
    );
  });

  test('a header with a title of a whole paragraph is no letter', () => {
    const title = 'When the call began, in the time zone of the switch. '.repeat(8);
    const html = `<table><tr><th title="${title}">Date</th><th>SIP code</th></tr>${row('4 May', '486')}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test('a cell that a script has put where no row is has no column', () => {
    document.body.innerHTML = '<table><tbody></tbody></table>';
    const odd = document.createElement('app-row');
    odd.innerHTML = '486';
    const cell = document.createElement('td');
    cell.append(...odd.childNodes);
    odd.append(cell);
    document.querySelector('tbody')?.append(odd);
    expect(reader.contextOf(textNode('486')).labels).toEqual([]);
  });

  test('a header is none of its column, nor the number of a row its name', () => {
    expect(
      contextIn(`<table>${row('To', 'Code', 'Time')}${row('Ana', '486', '12')}</table>`).column?.values,
    ).toEqual(['486']);
    expect(labelsIn(`<table><tr><th>7</th><td>486</td></tr></table>`, 'row')).toEqual([]);
  });

  test('a header is no label of itself', () => {
    expect(labelsIn(`<table><thead>${head('486', '503')}</thead>${row('1', '2')}</table>`, 'column')).toEqual(
      [],
    );
  });

  test('names below titles, with a menu that reaches down beside the rows', () => {
    const names =
      '<td rowspan="9"><a>Show</a></td><td>id</td><td>carrier</td><td>reply_code</td><td>flags</td>';
    const rows = row('180', 'one', '486', '0') + row('181', 'two', '503', '16');
    const html = `<table>${row('routes', 'Routes on failure')}<tr>${names}</tr>${rows}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['reply_code']);
  });

  test('a first row of data that reaches down names no columns', () => {
    const rows =
      '<tr><td rowspan="2">SIP</td><td>Transport</td><td>UDP</td></tr><tr><td>Response</td><td>486</td></tr>';
    expect(labelsIn(`<table>${rows}</table>`, 'column')).toEqual([]);
  });

  test('nor does one that reaches down through few rows of two', () => {
    const rows = `<tr><td rowspan="3">SIP</td><td>Transport</td><td>UDP</td></tr>${row('Response', '486')}${row('Port', '5060')}`;
    expect(labelsIn(`<table>${rows}</table>`, 'column')).toEqual([]);
  });

  test('a title that is called a heading stands above the names', () => {
    const title = '<tr class="heading"><td colspan="4">Calls</td></tr>';
    const html = `<table>${title}${row('To', 'Via', 'SIP code', 'Count')}${row('Ana', 'a', '486', '12')}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test('a row of two names that is called a header is no title', () => {
    const names = '<tr class="header"><td colspan="2">Call</td><td colspan="2">SIP code</td></tr>';
    expect(labelsIn(`<table>${names}${row('Ana', 'Bo', '486', '3')}</table>`, 'column')).toEqual([
      'SIP code',
    ]);
  });

  test('the first row of a spreadsheet, whose rows are numbered', () => {
    const line = (number: number, ...texts: string[]) =>
      `<tr><th>${number}</th>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const html = `<table>${line(12, 'To', 'busy => SIP', 'SIP code')}${line(13, 'Ana', '500', '486')}${line(14, 'Bo', '600', '503')}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });
});

describe('grids join cells and headers', () => {
  const grid = (header: string, cell: string) =>
    `<div role="grid"><div role="row">${header}</div><div role="row">${cell}</div></div>`;

  test.each([
    ['aria-colindex', 'role="columnheader" aria-colindex="4"', 'role="gridcell" aria-colindex="4"'],
    ['data-field', 'role="columnheader" data-field="a b"', 'role="gridcell" data-field="a b"'],
    ['col-id', 'role="columnheader" col-id="x"', 'col-id="x"'],
    ['tabulator-field', 'role="columnheader" tabulator-field="x"', 'tabulator-field="x"'],
    [
      'a class with the id of the header',
      'role="columnheader" id="gridcolumn-7"',
      'role="gridcell" class="x-grid-cell x-grid-cell-gridcolumn-7"',
    ],
    ['data-columnid', 'role="columnheader" id="c-7"', 'role="gridcell" data-columnid="c-7"'],
    [
      'a class of the column',
      'role="columnheader" class="h cdk-column-xy"',
      'role="cell" class="c cdk-column-xy"',
    ],
    ['field', 'class="header" field="x"', 'role="gridcell" field="x"'],
    ['the place in the row', 'role="columnheader"', 'role="gridcell"'],
  ])('by %s', (_, header, cell) => {
    expect(labelsIn(grid(`<div ${header}>SIP code</div>`, `<div ${cell}>486</div>`), 'column')).toEqual([
      'SIP code',
    ]);
  });

  test.each([
    [
      'a class of nested columns',
      'role="columnheader" class="el-table_1_column_5_column_7"',
      'role="cell" class="el-table_1_column_5_column_7"',
    ],
    [
      'the name of the field in another attribute',
      'role="columnheader" data-item-key="xy"',
      'role="gridcell" data-automation-key="xy"',
    ],
  ])('by %s, where the head has one more', (_, header, cell) => {
    const head2 = `<div role="columnheader" class="el-table_1_column_5">To</div><div ${header}>SIP code</div>`;
    expect(labelsIn(grid(head2, `<div ${cell}>486</div>`), 'column')).toEqual(['SIP code']);
  });

  test.each([
    [
      'the number of the column, which the headers lack',
      'role="columnheader" class="cell-x"',
      'role="gridcell" class="cell-x" aria-colindex="9"',
    ],
    ['aria-describedby', 'role="columnheader" id="c"', 'role="gridcell" aria-describedby="c"'],
  ])('by another tie where the first one leads nowhere: %s', (_, header, cell) => {
    expect(labelsIn(grid(`<div ${header}>SIP code</div>`, `<div ${cell}>486</div>`), 'column')).toEqual([
      'SIP code',
    ]);
  });

  test('not by the place in a row of another length', () => {
    const headers = '<div role="columnheader">SIP code</div><div role="columnheader">To</div>';
    expect(labelsIn(grid(headers, '<div role="gridcell">486</div>'), 'column')).toEqual([]);
  });

  test('where columns are elements', () => {
    const column = (index: number, ...cells: string[]) =>
      `<div column="${index}">${cells.map((cell) => `<p role="gridcell" aria-colindex="${index + 1}">${cell}</p>`).join('')}</div>`;
    const names = ['To', 'SIP code'].map((name, at) => `<b role="columnheader" column="${at}">${name}</b>`);
    const {
      labels,
      column: peers,
      row: cells,
    } = contextIn(
      `<div role="grid"><div>${names.join('')}</div>${column(0, 'Ana', 'Bo')}${column(1, '486', '503')}</div>`,
      '503',
    );
    expect(labels).toEqual([{ kind: 'column', text: 'SIP code' }]);
    expect(peers).toMatchObject({ others: ['To'], values: ['486', '503'], rows: ['Ana', 'Bo'] });
    expect(cells).toEqual(['Bo', '']);
  });

  test('where columns are elements, no cell above names another', () => {
    const column = (index: number, ...cells: string[]) =>
      `<div column="${index}">${cells.map((cell) => `<p role="gridcell" aria-colindex="${index + 1}">${cell}</p>`).join('')}</div>`;
    const html = `<div role="grid">${column(0, 'Ana', 'Bo')}${column(1, 'SIP status', '486')}</div>`;
    expect(labelsIn(html, 'row')).toEqual([]);
  });

  test('a head that stands behind the rows', () => {
    const rows = '<tr><td col="0">Ana</td><td col="1">486</td></tr>';
    const names = '<tr><td col="0" class="g-head">To</td><td col="1" class="g-head">SIP code</td></tr>';
    const html = `<div><div><table>${rows}</table></div><div><table>${names}</table></div></div>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test('a head above parts of the grid that have rows of their own', () => {
    const names =
      '<p role="columnheader" data-col="a">SIP code</p><p role="columnheader" data-col="b">To</p>';
    const part = `<table><tr><th role="rowheader">7</th><td role="gridcell" data-col="a">486</td></tr></table>`;
    expect(labelsIn(`<div role="treegrid">${names}<div>${part}</div></div>`, 'column')).toEqual(['SIP code']);
  });

  test('a header that is none to a screen reader', () => {
    const html = `<div role="treegrid"><div><p class="x-header-cell" col-id="a"><span class="x-header-text">SIP code</span></p><p class="x-header-cell" col-id="b">To</p></div><div><p col-id="a">486</p><p col-id="b">Ana</p></div></div>`;
    expect(contextIn(html)).toMatchObject({
      labels: [{ kind: 'column', text: 'SIP code' }],
      column: { others: ['To'], values: ['486'] },
    });
  });

  test('a header that cells name by its id alone', () => {
    const header = (id: string, text: string) =>
      `<div id="${id}" class="x-column-header"><p id="${id}-in" class="x-column-header-inner">${text}</p></div>`;
    const cells = '<td data-columnid="g1">Ana</td><td data-columnid="g2">486</td>';
    const html = `<div><div>${header('g1', 'To')}${header('g2', 'SIP code')}</div><table><tr>${cells}</tr></table></div>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
    expect(contextIn(html).column).toMatchObject({ others: ['To'], values: ['486'] });
  });

  test('headers are peers of each other', () => {
    const headers = ['Trunk', '486', '503'].map((name) => `<div role="columnheader">${name}</div>`).join('');
    expect(contextIn(grid(headers, '')).column).toMatchObject({
      isHeaderRow: true,
      others: ['Trunk'],
      values: ['Trunk', '486', '503'],
    });
  });

  test('the cells on other levels of a tree are no peers', () => {
    const line = (level: number, text: string) =>
      `<div role="row" aria-level="${level}"><p role="gridcell" data-col="a">${text}</p></div>`;
    const html = `<div role="treegrid"><p role="columnheader" data-col="a">Group</p>${line(1, 'Ana 200')}${line(2, '486')}${line(2, '503')}</div>`;
    expect(contextIn(html).column?.values).toEqual(['486', '503']);
  });

  test('the name of the field is a label too', () => {
    const html = grid(
      '<div role="columnheader" data-field="sipCode">Result</div>',
      '<div role="cell" data-field="sipCode">486</div>',
    );
    expect(labelsIn(html, 'field')).toContain('sipCode');
  });

  test('a class that several headers have joins none', () => {
    const header = '<div role="columnheader" class="col-md-2">To</div>'.repeat(2);
    expect(labelsIn(grid(header, '<div role="cell" class="col-md-2">486</div>'), 'column')).toEqual([]);
  });

  test('rows that are tables of their own', () => {
    const headers =
      '<div role="columnheader" id="h1">To</div><div role="columnheader" id="h2">SIP code</div>';
    const rows =
      '<table><tr><td data-columnid="h1">1</td><td data-columnid="h2">486</td></tr></table>'.repeat(3);
    expect(labelsIn(`<div>${headers}<div>${rows}</div></div>`, 'column')).toEqual(['SIP code']);
  });

  test('rows that are tables of their own below a table of headers', () => {
    const cells = (...texts: string[]) =>
      `<div><table><tr>${texts.map((text, at) => `<td class="field-${'ab'[at]}x">${text}</td>`).join('')}</tr></table></div>`;
    const headers =
      '<div><table><tr><th class="field-ax">To</th><th class="field-bx">SIP code</th></tr></table></div>';
    const html = `<div role="grid">${headers}<div>${cells('Ana', '486')}${cells('Bo', '503')}</div></div>`;
    expect(contextIn(html).column).toMatchObject({ others: ['To'], values: ['486', '503'] });
  });

  test('rows of plain elements under a row of names', () => {
    const html =
      '<div class="head"><p>To</p><p>SIP code</p></div><div class="row"><p>Ana</p><p>486</p></div><div class="row"><p>Bo</p><p>503</p></div>';
    expect(labelsIn(`<div>${html}</div>`, 'column')).toEqual(['SIP code']);
    const titled = `<div><h3>Calls <b>Failed</b></h3><p>480 attempts</p>${html}</div>`;
    expect(labelsIn(titled, 'column')).toEqual(['SIP code']);
  });

  test('with an icon before each row, above which stands no name', () => {
    const names = '<div class="names"><b>SIP code</b><b>Last</b><b>Max</b></div>';
    const line = (first: string, code: string) =>
      `<div class="row">${first}<span>${code}</span><span>12</span><span>200</span></div>`;
    const rows = (first: string) => `<div>${names}${line(first, '486')}${line(first, '503')}</div>`;
    expect(labelsIn(rows('<i class="swatch"></i>'), 'column')).toEqual(['SIP code']);
    expect(contextIn(rows('<i></i>')).column).toMatchObject({
      others: ['Last', 'Max'],
      values: ['486', '503'],
    });
    expect(labelsIn(rows('<i>Ana</i>'), 'column')).toEqual([]);
    const alike = rows('<i></i>').replace('class="names"', 'class="row"');
    expect(labelsIn(alike, 'column')).toEqual(['SIP code']);
    const other = '<div class="row"><i>Ana</i><span>503</span><span>1</span><span>2</span></div>';
    expect(labelsIn(`<div>${names}${line('<i></i>', '486')}${other}</div>`, 'column')).toEqual([]);
  });

  test('whichever row of them is read first', () => {
    const names = '<div><b>To</b><b>SIP code</b><b>Via</b></div>';
    const rows = ['486', '503'].map((code) => `<div class="row"><p>Ana</p><p>${code}</p><p>x</p></div>`);
    const html = `${names}<div>${rows.join('')}</div>`;
    expect(labelsIn(html, 'column', '503')).toEqual(['SIP code']);
    expect(reader.contextOf(textNode('486')).labels).toEqual([
      { kind: 'column', text: 'SIP code' },
      { kind: 'row', text: 'Ana' },
    ]);
  });
});

describe('cells that the style alone lays out in rows', () => {
  const flat = (cells: string[], columns = '60px 60px 60px') =>
    `<div style="display: grid; grid-template-columns: ${columns}">${cells.join('')}</div>`;
  const heads = (...texts: string[]) => texts.map((text) => `<div class="head">${text}</div>`);
  const cells = (...texts: string[]) => texts.map((text) => `<div><p>${text}</p></div>`);
  const names = heads('To', 'SIP code', 'Length');

  test('stand below the names of the first row', () => {
    const context = contextIn(flat([...names, ...cells('Ana', '486', '0', 'Bo', '503', '12')]));
    expect(context.labels).toEqual([{ kind: 'column', text: 'SIP code' }]);
    expect(context.column).toMatchObject({ others: ['To', 'Length'], values: ['486', '503'] });
    expect(context.column?.rows).toEqual(['Ana\t0', 'Bo\t12']);
    expect(context.row.filter((text) => text !== '')).toEqual(['Ana', '0']);
  });

  test('though all have roles of a grid without rows', () => {
    const withRole = (role: string, ...texts: string[]) =>
      texts.map((text) => `<p role="${role}">${text}</p>`);
    const names = withRole('columnheader', 'To', 'SIP code', 'Length');
    const values = withRole('gridcell', 'Ana', '486', '0', 'Bo', '503', '12');
    const context = contextIn(flat([...names, ...values]).replace('<div', '<div role="grid"'));
    expect(context.labels).toEqual([{ kind: 'column', text: 'SIP code' }]);
    expect(context.column?.values).toEqual(['486', '503']);
  });

  test('though the names look like any cell, where the first column has numbers', () => {
    const context = contextIn(flat(heads('Method', 'Count', '486', '12', 'INVITE', '7'), '60px 60px'));
    expect(context.labels).toEqual([{ kind: 'column', text: 'Method' }]);
  });

  test('though titles reach across, and some of it is not shown', () => {
    const title = '<div class="title" style="grid-column: 1 / -1">Sales</div>';
    const hidden = '<div style="display: none">x</div>';
    const html = flat([
      ...names,
      title,
      ...cells('Ana', '200'),
      hidden,
      ...cells('0'),
      title,
      ...cells('Bo', '486', '12'),
    ]);
    const context = contextIn(html);
    expect(context.labels).toEqual([{ kind: 'column', text: 'SIP code' }]);
    expect(context.column).toMatchObject({ values: ['200', '486'], rows: ['Ana\t0', 'Bo\t12'] });
    expect(context.row.filter((text) => text !== '')).toEqual(['Bo', '12']);
  });

  test('whatever width the window gives them', () => {
    const html = flat([...names, ...cells('Ana', '200', '0', 'Bo', '486', '12')], '1fr 1fr 1fr');
    document.body.innerHTML = `<div style="width: 200px">${html}</div>`;
    const labelsOf = (text: string) => reader.contextOf(textNode(text)).labels;
    expect(labelsOf('200')).toEqual([{ kind: 'column', text: 'SIP code' }]);
    (document.body.firstElementChild as HTMLElement).style.width = '600px';
    expect(labelsOf('486')).toEqual([{ kind: 'column', text: 'SIP code' }]);
  });

  test('so do the cells of a last row that is not full', () => {
    expect(labelsIn(flat([...names, ...cells('Ana', '503', '0', 'Bo', '486')]), 'column')).toEqual([
      'SIP code',
    ]);
  });

  test('until another row tops them', () => {
    const html = flat([...names, ...cells('Ana', '486', '0')]);
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
    const name = textNode('SIP code');
    name.data = 'Extension';
    reader.forget(name);
    expect(reader.contextOf(textNode('486')).labels).toEqual([{ kind: 'column', text: 'Extension' }]);
  });

  test.each([
    ['cards in a wall', flat(cells('Sales', 'SIP code', 'Trunks', 'Ana', '486', 'x'))],
    ['a name itself', flat([...heads('To', '486', 'Length'), ...cells('Ana', '503', '0')])],
    ['rows of values', flat([...heads('486', '404', '480'), ...cells('Ana', '487', '0')])],
    [
      'labels and values in turn',
      flat(heads('To', 'Ana', 'SIP code', '486', 'From', 'Bo', 'Length', '12'), '60px 60px 60px 60px'),
    ],
    ['one column', flat([...names, ...cells('Ana', '486', '0')], '60px')],
    ['what is not laid out so', [...names, ...cells('Ana', '486', '0')].join('')],
  ])('%s: none', (_, html) => {
    expect(labelsIn(html, 'column')).toEqual([]);
  });
});

describe('what is no row of names over rows of elements', () => {
  const rows = (...more: string[]) =>
    `<div>${['<p>Ana</p><p>486</p><p>x</p>', ...more].map((cells) => `<div class="row">${cells}</div>`).join('')}</div>`;
  const names = '<b>To</b><b>SIP code</b><b>Via</b>';

  test('but a row of names in components is', () => {
    const asRow = (element: Element) => {
      element.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    };
    const line = (...texts: string[]) =>
      `<x-row>${texts.map((text) => `<x-col>${text}</x-col>`).join('')}</x-row>`;
    document.body.innerHTML = `<div>${line('To', 'SIP code', 'Via')}${line('Ana', '486', 'x')}${line('Bo', '503', 'y')}</div>`;
    for (const element of document.body.querySelectorAll('x-row')) asRow(element);
    expect(reader.contextOf(textNode('486')).labels).toContainEqual({ kind: 'column', text: 'SIP code' });
  });

  test.each([
    ['a head', 'class="grid-head"', ['SIP code']],
    ['a bar of tabs', 'class="tabs"', []],
  ])('but names in wrappers are, before what scrolls, if they are called a head: %s', (_, is, names3) => {
    const fields = '<b>@time</b><b>SIP code</b><b>Via</b>';
    const html = `<div><div ${is}><div>${fields}</div></div></div><div><div>${rows('<p>Bo</p><p>503</p><p>y</p>')}</div></div>`;
    expect(labelsIn(html, 'column')).toEqual(names3);
  });

  test.each(['<h2>Ana</h2><p>486</p><p>x</p>', '<p>Ana</p><p>486</p><dl><dt>a</dt></dl>'])(
    'nor are names over a part of the page: %s',
    (cells) => {
      const part = `<div class="row">${cells}</div>`;
      expect(labelsIn(`<div>${names}</div><div>${part}${part}</div>`, 'column')).toEqual([]);
    },
  );

  test('but rows with keys of their own are rows, and columns are none', () => {
    const lines = (name: string) =>
      ['<p>Ana</p><p>486</p><p>x</p>', '<p>Bo</p><p>503</p><p>y</p>'].map(
        (cells, at) => `<div class="row" ${name}="${at}">${cells}</div>`,
      );
    const html = (name: string) => `<div>${names}</div><div>${lines(name).join('')}</div>`;
    expect(labelsIn(html('data-key'), 'column')).toEqual(['SIP code']);
    expect(labelsIn(html('column'), 'column')).toEqual([]);
  });

  test('but the head of a table of its own is, before what scrolls', () => {
    const cells = '<p>Bo</p><p>503</p><p>y</p>';
    const head3 = `<table><thead>${head('To', 'SIP code', 'Via')}</thead></table>`;
    const html = `<div>${head3}</div><div><div><div>${rows(cells)}</div></div></div>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test('but a row of names before them is', () => {
    expect(
      labelsIn(`<div><div>${names}</div></div>${rows('<p>Bo</p><p>503</p><p>y</p>')}`, 'column'),
    ).toEqual(['SIP code']);
  });

  test('but a row of names below a bar is, though the bar is read first', () => {
    const bar = '<div class="bar"><span>Last 200</span><button>Go</button></div>';
    const lines = ['<p>Ana</p><p>486</p><p>x</p>', '<p>Bo</p><p>503</p><p>y</p>'];
    const html = `<div>${bar}<div class="head">${names}</div>${lines.map((cells) => `<div class="row">${cells}</div>`).join('')}</div>`;
    expect(contextIn(html, 'Last 200').labels).toEqual([]);
    expect(reader.contextOf(textNode('486')).labels).toContainEqual({ kind: 'column', text: 'SIP code' });
  });

  test('but a row of names is, where the body is named after its bars', () => {
    document.body.className = 'layout-navbar-fixed';
    onTestFinished(() => document.body.removeAttribute('class'));
    const html = `<div>${names}</div>${rows('<p>Bo</p><p>503</p><p>y</p>')}`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test('but a row of names is, where cells are called after a field that no header has', () => {
    const cells = (code: string) => `<p>Ana</p><p col-id="code"><i>${code}</i></p><p>x</p>`;
    const lines = ['486', '503'].map((code) => `<div role="row">${cells(code)}</div>`);
    const html = `<div><div role="row"><p>To</p><p>SIP code</p><p>Via</p></div>${lines.join('')}</div>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test.each([
    ['', []],
    ['head', ['SIP code']],
  ])('nor are buttons over it, unless they sort what is below a head: "%s"', (is, found) => {
    const buttons = names.replaceAll('b>', 'button>');
    const lines = rows('<p>Bo</p><p>503</p><p>y</p>');
    expect(labelsIn(`<div><div class="${is}">${buttons}</div>${lines}</div>`, 'column')).toEqual(found);
  });

  test.each([
    ['navigation', `<header><h1>A</h1><nav>${names}</nav></header>${rows()}`],
    [
      'a bar of tools by its class',
      '<header><div class="q-toolbar"><div>Proxy</div><div><a>Routes</a></div></div></header><div><div><b>486</b><i>cancel</i></div><div><b>503</b><i>cancel</i></div></div>',
    ],
    [
      'a bar of links by its class',
      '<div class="navbar"><div><a>Desk</a><ul><li>Users</li></ul></div></div><div><ul><li><b>Code</b><i>486</i></li><li><b>Id</b><i>17</i></li></ul></div>',
    ],
    ['tabs', `<div role="tablist">${names}</div>${rows()}`],
    ['a line with text between', `<div>By ${names}</div>${rows()}`],
    ['the last row of a list', `<div><p>${names}</p><p>${names}</p></div>${rows()}`],
    [
      'the last name of a row of names in two parts',
      `<div><p class="name date"><b>Day</b><b>Time</b></p><p class="name end"><b>SIP</b><b>code</b></p></div><div><p class="from"><b>486</b><b>Ana</b></p><p class="to"><b>404</b><b>Bo</b></p></div>`,
    ],
    [
      'the last row of a striped list',
      `<div><p class="odd">${names}</p><p class="even">${names}</p></div>${rows()}`,
    ],
    [
      'a pair of another state',
      '<div><div class="kv odd"><p>Status</p><p>Busy</p></div><div class="kv even"><p>Answer</p><p>486</p></div></div>',
    ],
    ['names above uneven elements', `<div>${names}</div>${rows('<p>a</p>', '<p>b</p>')}`],
    ['names above what they lead to', `<div>${names}</div><div><p>Ana</p><p>486</p><p>x</p></div>`],
    [
      'names above a line of text',
      `<div>${names}</div><div><div>From <b>Ana</b> <b>486</b> <b>x</b></div></div>`,
    ],
  ])('%s', (_, html) => {
    expect(labelsIn(html, 'column')).toEqual([]);
  });
});

describe('what stands directly in a shadow root', () => {
  const shadow = (html: string, style = '') => {
    document.body.innerHTML = `<div style="${style}"></div>`;
    const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return reader.contextOf(textNode('486', root));
  };
  const cells = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

  test('rows of elements', () => {
    const rows = ['Ana 486', 'Bo 503'].map((texts) => `<div class="row">${cells(...texts.split(' '))}</div>`);
    const context = shadow(`<div class="head">${cells('To', 'SIP code')}</div>${rows.join('')}`);
    expect(context.labels).toEqual([
      { kind: 'column', text: 'SIP code' },
      { kind: 'row', text: 'Ana' },
    ]);
    expect(context.column?.values).toEqual(['486', '503']);
  });

  test('cells of a grid', () => {
    const context = shadow(
      `<b>To</b><b>SIP code</b>${cells('Ana', '486', 'Bo', '503')}`,
      'display: grid; grid-template-columns: 60px 60px',
    );
    expect(context.column).toMatchObject({ others: ['To'], values: ['486', '503'] });
  });

  test('items of a list', () => {
    expect(shadow('<li>INVITE</li><li>180</li><li>486</li>').column?.values).toEqual([
      'INVITE',
      '180',
      '486',
    ]);
  });

  test.each([
    ['keys and values in turn', '<i>To</i><i>Ana</i><i>SIP code</i><i>486</i>'],
    ['the label of a tile below it', '<b>486</b><small>SIP code</small>'],
  ])('%s', (_, html) => {
    expect(shadow(html).labels).toEqual([{ kind: 'key', text: 'SIP code' }]);
  });

  test('headers of a grid', () => {
    const headers = ['486', '503'].map((code) => `<b role="columnheader">${code}</b>`).join('');
    document.body.innerHTML = '<div role="grid"><p role="columnheader">To</p><div></div></div>';
    const root = (document.querySelector('[role="grid"] > div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = headers;
    expect(reader.contextOf(textNode('486', root)).column).toMatchObject({
      isHeaderRow: true,
      values: ['486', '503'],
    });
  });
});

describe('labels of single values', () => {
  test.each([
    ['dt', '<dl><dt>SIP code</dt><dd>486</dd></dl>'],
    ['the second of two dd', '<dl><dt>SIP code</dt><dd>200</dd><dd>486</dd></dl>'],
    ['the element before', '<div><div class="k">SIP code</div><div class="v">486</div></div>'],
    ['the element above', '<div><p>SIP code</p><div><b>486</b></div></div>'],
    ['keys and values in turn', '<div><i>To</i><i>Ana</i><i>SIP code</i><i>486</i></div>'],
    [
      'a long key in turn',
      `<div><i>To</i><i>Ana</i><i>SIP code</i><i>486</i><i>${'x'.repeat(50)}</i><i>on</i></div>`,
    ],
    ['the line above', '<div>SIP code<br>486</div>'],
    [
      'a line above in several elements',
      '<div>SIP\n   <b>code</b><br><!-- -->486<select><option>1</select></div>',
    ],
    ['an element on the line above', '<div><b>SIP code</b><br>486</div>'],
    [
      'one of several lines above',
      '<div><b>Result</b><br>SIP code<br>486, 503<br>To<br>Ana</div>',
      '486, 503',
    ],
    ['in source code that is indented', '<div>\n<b>\n          SIP code\n        </b>\n<p>486</p></div>'],
    ['beyond a type', '<div><span>SIP code</span><div><i>int</i><p>486</p></div></div>'],
    ['above a list of numbers', '<div><p>SIP code</p><div><a>200</a><a>486</a></div></div>'],
    ['beyond a sign', '<div><span>SIP code</span><i>:</i><div>486</div></div>'],
    [
      'before a list of numbers',
      '<div><p>SIP code</p><a>200 <i>12</i></a><a>404 <i>3</i></a><a>486</a></div>',
    ],
    ['a heading of a tile', '<div><h6 class="tile-title">SIP code</h6><div>486</div></div>'],
    ['data-label', '<table><tr><td data-label="SIP code">486</td></tr></table>'],
  ])('%s', (_, html, text = '486') => {
    expect(labelsIn(html, 'key', text)).toEqual(['SIP code']);
  });

  test.each([
    ['a heading', '<div><h3>SIP status</h3><p><b>486</b> is the most frequent of all</p></div>'],
    ['a heading of several', '<div><h3>SIP status</h3><p>486</p><p>404</p></div>'],
    ['a plain list', '<ul><li>SIP code</li><li>404 users</li><li>486</li></ul>'],
    ['what is counted below', '<div><b>486</b><small>SIP errors</small></div>'],
    [
      'a long line behind a number',
      `<div><i>183</i><b>   a.go:415: response: got 480, ${'x'.repeat(40)}</b></div>`,
      '183',
    ],
    ['a number', '<div><p>SIP 404</p><b>486</b></div>'],
    ['a comment', '<div><!-- SIP code --><br>486</div>'],
    ['the line above, where lines take no turns', '<div>SIP code<br>486<br>To</div>'],
    ['a line above in a block of its own', '<div><p>SIP code</p><br>486</div>'],
    ['the line that it numbers', '<div><i>486</i> <b>SIP_SC_BUSY</b> = 480,</div>'],
    ['a line about who wrote when', '<div><p>Ana, 9:14 AM</p><b>486</b></div>'],
    [
      'an item in another state',
      '<div><p class="m on"><b>INVITE</b><i>a</i></p><p class="m off"><b>486</b><i>b</i></p></div>',
    ],
    [
      'a reason below a number',
      '<div><b>486</b><i>Busy (timeout)</i></div><div><b>408</b><i>Request timeout</i></div>',
      '408',
    ],
    [
      'a heading over a few tiles',
      '<h3>SIP codes</h3><div><div class="tile"><b>486</b><i>7</i></div><div class="tile"><b>503</b><i>9</i></div></div>',
    ],
  ])('%s is none', (_, html, text = '486') => {
    expect(labelsIn(html, 'key', text)).toEqual([]);
  });

  test.each([
    ['a row header', '<table><tr><th>SIP code</th><td>486</td></tr></table>'],
    [
      'the cell before',
      '<table><tr><td>SIP code</td><td>486</td></tr><tr><td>To</td><td>1</td></tr></table>',
    ],
    ['a cell before a colon', `<table>${row('<button></button>', 'SIP code', ':', '486')}</table>`],
    ['beside names and values', `<table>${head('Name', 'Value')}${row('SIP code', '486')}</table>`],
    [
      'before a last value',
      `<table>${head('Host', 'Item', 'Age', 'Last value')}${row('', 'SIP code', '', '486')}</table>`,
    ],
    [
      'a first cell before several values',
      `<table>${row('Duration', '12', '30', '7')}${row('SIP code', '200', '404', '486')}</table>`,
    ],
  ])('row: %s', (_, html) => {
    expect(labelsIn(html, 'row')).toEqual(['SIP code']);
  });

  test('rows that are tables are the peers of each other', () => {
    const bar = '<div><span>To</span><span>Code</span></div>';
    const table = (...cells: string[]) => `<table>${row(...cells)}</table>`;
    const html = `<div>${bar}${table('Ana', '486')}${table('Bo', '503')}</div>`;
    expect(contextIn(html).column).toMatchObject({ others: ['To'], values: ['486', '503'] });
  });

  test('a number in brackets is of what the row is, not what it holds', () => {
    const table = (name: string) => `<table>${head('Item', 'Value')}${row(name, '486')}</table>`;
    expect(labelsIn(table('SIP code (trunk 404)'), 'row')).toEqual(['SIP code (trunk 404)']);
    expect(labelsIn(table('Trunk 404'), 'row')).toEqual([]);
    expect(labelsIn(table('SIP code (404)'), 'row')).toEqual([]);
    expect(labelsIn(table('Failure (SIP 503)'), 'row')).toEqual([]);
  });

  test.each([
    ['rows', `<table>${row('User', 'a')}${row('SIP code', '486')}</table>`],
    [
      'rows that are tables',
      `<div><table><tbody>${row('User', 'a')}</tbody></table><table><tbody>${row('SIP code', '486')}</tbody></table></div>`,
    ],
    ['terms', '<dl><div><dt>User</dt><dd>a</dd></div><div><dt>SIP code</dt><dd>486</dd></div></dl>'],
    ['cells', `<table>${row('<b>User</b> <i>a</i>', '<b>SIP code</b> <i>486</i>')}</table>`],
    [
      'pairs in cards',
      '<div><p><b>User</b><i>a</i></p><p><b>SIP code</b><i>486</i></p></div><div><p><b>User</b><i>b</i></p></div>'.repeat(
        4,
      ),
    ],
    [
      'labels of no known meaning',
      '<div><p><b class="label">User</b><i>a</i></p><p><b class="label">Events</b><i>486</i></p></div>',
    ],
  ])('a record of %s is no column', (_, html) => {
    const { column } = contextIn(html);
    expect(column?.values).toEqual([]);
    expect(column?.others).toEqual(['User a', expect.stringMatching(/486$/)]);
  });

  test('names before values are labels, and their values peers', () => {
    const html = '<div><p><b>Ana</b><i>200</i></p><p><b>Bo</b><i>486</i></p></div>';
    expect(contextIn(html).column?.values).toEqual(['200', '486']);
  });

  test('a label below the only number of a tile', () => {
    const tile = (value: string, name: string) => `<div><h3>${value}</h3><p>${name}</p></div>`;
    expect(labelsIn(tile('480', 'Phones') + tile('486', 'Last SIP response'), 'key')).toEqual([
      'Last SIP response',
    ]);
    expect(labelsIn(tile('486', 'Active calls'), 'key')).toEqual([]);
    expect(labelsIn(tile('486 Busy', 'Last SIP response'), 'key', '486 Busy')).toEqual([]);
  });

  test('the title of an axis stands after it, and names nothing that follows', () => {
    const texts = (name: string, ...all: string[]) =>
      `<g class="${name}">${all.map((text) => `<text>${text}</text>`).join('')}</g>`;
    const html = `<svg>${texts('axis y', '200', '400')}${texts('axis-label', 'Count')}${texts('axis x', '404', '486')}${texts('axis-label', 'SIP code')}${texts('values', '183', '503')}</svg>`;
    expect(labelsIn(html, 'key')).toEqual(['SIP code']);
    expect(labelsIn(html, 'key', '200')).toEqual(['Count']);
    expect(labelsIn(html, 'key', '503')).toEqual([]);
  });

  test.each([
    [
      'with roles',
      (texts: string[], role: string) => texts.map((text) => `<p role="${role}">${text}</p>`),
      'table',
    ],
    ['of plain elements', (texts: string[]) => texts.map((text) => `<p>${text}</p>`), ''],
  ])('a row %s names its values, too', (_, cells, role) => {
    const rowOf = (texts: string[], cell: string) =>
      `<div${role && ' role="row"'} class="${cell}">${cells(texts, cell).join('')}</div>`;
    const html = [
      rowOf(['Name', 'Last check', 'Last value'], 'columnheader'),
      rowOf(['Last SIP response', '09:14', '486'], 'cell'),
      rowOf(['Uptime', '09:14', '503'], 'cell'),
    ].join('');
    expect(labelsIn(`<div${role && ` role="${role}"`}>${html}</div>`, 'row')).toContain('Last SIP response');
  });

  test('rows that reach down over values are no head of two rows', () => {
    const group = (city: string, who: string, state: string) =>
      `<tr><td rowspan="2">${city}</td><td>${who}</td><td>${state}</td></tr>`;
    const html = `<table>${group('Madrid', 'Ana', 'Busy')}${row('Bo', '480')}${group('Paris', 'Cy', '486')}${row('Di', '404')}</table>`;
    expect(labelsIn(html, 'column')).not.toContain('480');
  });

  test('the head in the first of two tables, though an element stands between it and the body', () => {
    const html = `<div><table>${head('To', 'SIP code')}</table><table>${row('Filter')}</table></div><p>x</p><div><table>${row('Ana', '486')}${row('Bo', '503')}</table></div>`;
    expect(labelsIn(html, 'column')).toEqual(['SIP code']);
  });

  test('the values of a named row are of one kind, and numbers above them name none', () => {
    const rows = [
      ['Attempt', '1', '2', '3'],
      ['Response', '503', '408', '486'],
    ].map(
      ([name, ...values]) =>
        `<tr><th>${name}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`,
    );
    const { labels, column } = contextIn(`<table>${rows.join('')}</table>`);
    expect(labels).toEqual([{ kind: 'row', text: 'Response' }]);
    expect(column?.values).toEqual(['503', '408', '486']);
  });

  test('under "Max" rows name the values where they say SIP', () => {
    const html = (name: string) =>
      `<table>${head('Channel', 'Id', 'Last', 'Max')}${row(name, '2', '200', '486')}</table>`;
    expect(labelsIn(html('SIP status code'), 'row')).toContain('SIP status code');
    expect(labelsIn(html('SIP status code'), 'column')).toEqual([]);
    expect(labelsIn(html('Status code'), 'row')).toEqual([]);
    expect(labelsIn(html('Status code'), 'column')).toEqual(['Max']);
  });

  test('a row that another reaches into has a cell less, though the headers are as few', () => {
    const html = `<table>${head('Call', 'Leg', 'SIP code')}<tr><td rowspan="2">c1</td><td>A</td><td>486</td><td>x</td></tr>${row('B', '503', 'x')}</table>`;
    expect(labelsIn(html, 'column', '503')).toEqual(['SIP code']);
  });

  test('a duration is no header', () => {
    const html = `<table>${row('Ana', '–', '45 min')}${row('Bo', '486', '12 min')}</table>`;
    expect(labelsIn(html, 'column')).toEqual([]);
  });

  test('dots are no header, but their title is', () => {
    const titled =
      '<table><tr><th>To</th><th title="SIP code">…</th></tr><tr><td>Ana</td><td>486</td></tr></table>';
    expect(labelsIn(titled, 'column')).toEqual(['… SIP code']);
    const html = `<table>${head('...', '...', '...')}${row('*', 'SIP code:', '486')}</table>`;
    expect(labelsIn(html, 'row')).toEqual(['SIP code:']);
    expect(labelsIn(html, 'column')).toEqual([]);
  });

  test('a value of something has a header of its own', () => {
    const html = `<table>${head('Leg', 'Protocol', 'Cause value', 'ms')}${row('1', 'SIP', '486', '12')}</table>`;
    expect(labelsIn(html, 'column')).toEqual(['Cause value']);
  });

  test('a cell that spans its row is in no column', () => {
    const html = `<table>${head('To', 'SIP code')}<tr><td colspan="2">Room 486</td></tr>${row('Ana', '503')}</table>`;
    expect(labelsIn(html, 'column', 'Room 486')).toEqual([]);
  });

  test('a page that is laid out in a table has no row labels', () => {
    const html = `<table><tr><td>SIP status</td><td>${'much text '.repeat(20)}<p>486</p></td></tr></table>`;
    expect(labelsIn(html, 'row')).toEqual([]);
  });

  test('a quantity names nothing', () => {
    expect(labelsIn(`<table>${row('18 ms', '486')}</table>`, 'row')).toEqual([]);
    expect(labelsIn(`<table>${row('4 OPTIONS', '486')}</table>`, 'row')).toEqual(['4 OPTIONS']);
  });

  test('a sentence and a bar of buttons name nothing', () => {
    expect(labelsIn('<h3>A</h3><p>No SIP user here.</p><h4>486 Busy</h4>', 'key', '486 Busy')).toEqual([]);
    expect(labelsIn('<div><button>Stop</button><button>Rate</button></div><pre>486</pre>', 'key')).toEqual(
      [],
    );
    expect(labelsIn('<div><button>Rate</button></div><pre>486</pre>', 'key')).toEqual(['Rate']);
    expect(labelsIn('<p>Last SIP resp.</p><b>486</b>', 'key')).toEqual(['Last SIP resp.']);
  });

  test('tooltips, links about SIP codes, and names of fields', () => {
    const html = '<a href="/sip-codes#486" title="Busy Here" class="badge sip-code">486</a>';
    expect(labelsIn(html, 'title')).toEqual(['/sip-codes#486', 'Busy Here']);
    expect(labelsIn(html, 'field')).toEqual(['badge', 'sip-code']);
  });
});

describe('text on the same line', () => {
  test('a seam stands where elements meet', () => {
    const { before, after } = contextIn('<p>SIP/2.0 <b>486</b> Busy <i>Here</i></p>');
    expect([before, after]).toEqual([`SIP/2.0 ${SEAM}`, `${SEAM} Busy ${SEAM}Here`]);
  });

  test('a term that is a number goes on in what it means', () => {
    const list = (term: string) => `<dl><dt>${term}</dt><dd>In gesprek</dd></dl>`;
    expect(contextIn(list('486')).after).toBe(' – In gesprek');
    expect(contextIn(list('<code>486</code>')).after).toBe(' – In gesprek');
    expect(contextIn(list('Room <b>486</b>')).after).toBe('');
    expect(contextIn('<dl><dt>486</dt><dt>600</dt></dl>').after).toBe('');
    expect(contextIn('<dl><dt>486</dt><dd>12</dd></dl>').after).toBe('');
  });

  test('it ends with the cell, also where cells are inline', () => {
    const line = (...texts: string[]) => `<p>${texts.map((text) => `<span>${text}</span>`).join('')}</p>`;
    const html = `<div>${line('code', 'method', 'host')}${line('486', 'INVITE', 'a')}</div>`;
    expect(contextIn(html).after).toBe('');
  });

  test('breaks and indentation of the source are one space, unless the style keeps them', () => {
    const html = '<p>\n      SIP/2.0\n      <b>486</b>\n      Busy\n      Here\n</p>';
    const flowing = contextIn(html);
    expect(flowing).toMatchObject({ isPreformatted: false, before: ` SIP/2.0 ${SEAM}` });
    expect(flowing.after).toBe(`${SEAM} Busy Here `);
    const kept = contextIn(html.replace('<p>', '<p style="white-space: pre-wrap">'));
    expect(kept.isPreformatted).toBe(true);
    expect(kept.after).toContain('Busy\n');
  });

  test('texts directly beside are part of the run that is read', () => {
    document.body.innerHTML = '<p><b>Retry on</b> 503<!-- -->, <!-- -->486<!-- -->, 5<b>xx</b></p>';
    const { run, before, after } = reader.contextOf(textNode('486'));
    expect(run).toMatchObject({ data: ' 503, 486, 5', start: 6 });
    expect([before, after]).toEqual([`Retry on${SEAM}`, `${SEAM}xx`]);
  });

  test('what names a text names those directly beside it as well', () => {
    const html = '<dl><dt>SIP codes</dt><dd>503<!-- -->, <!-- -->486</dd></dl>';
    expect(labelsIn(html, 'key')).toEqual(['SIP codes']);
  });

  test('a cell of several texts has no space where none is shown', () => {
    const cells = row('trunk<!-- -->486', 'route <!-- -->486', '503');
    expect(contextIn(`<table>${cells}</table>`, '503').row).toEqual(
      expect.arrayContaining(['trunk486', 'route 486']),
    );
  });

  test('a number that goes on in the next text is none of three digits', () => {
    document.body.innerHTML = '<p>SIP/2.0 <!-- -->486<!-- -->77, SIP/2.0 <!-- -->503</p>';
    const found = ['486', '503'].map((text) => codesIn(reader.contextOf(textNode(text))).length);
    expect(found).toEqual([0, 1]);
  });

  test.each(['486<mark>77</mark>', '12<mark>486</mark>', '<mark>486</mark>77'])(
    'a number of which a search has found a part is none of three digits: %s',
    (html) => {
      document.body.innerHTML = `<p>SIP/2.0 ${html}, SIP/2.0 <mark>503</mark></p>`;
      const found = textsBelow(document.body).filter((text) => codesIn(reader.contextOf(text)).length > 0);
      expect(found.map(({ data }) => data)).toEqual(['503']);
    },
  );

  test('a word of which a search has found a part is whole', () => {
    const { after } = contextIn('<p><b>486</b> B<mark>usy</mark> He<mark><!-- -->re</mark></p>');
    expect(after).toBe(`${SEAM} Busy${SEAM} Here`);
  });

  test('codes that a page marks side by side', () => {
    document.body.innerHTML = '<p>SIP code <mark>486</mark><mark>503</mark></p>';
    const codes = ['486', '503'].map((text) => codesIn(reader.contextOf(textNode(text))).length);
    expect(codes).toEqual([1, 1]);
  });

  test('a page speaks of calls far down in a long run of texts', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `line ${at} of a log\n<!-- -->`);
    const { page } = contextIn(`<pre>${lines.join('')}SIP/2.0 486 Busy Here\n</pre><p>503</p>`, '503');
    expect(page.isAboutCalls).toBe(true);
  });

  test.each([
    ['a line break', 'CSeq: 1<br><b>486</b><br>Busy'],
    ['a block', '<div>CSeq</div><b>486</b><div>Busy</div>'],
    ['a cell', '<table><tr><td>CSeq</td><td>486</td><td>Busy</td></tr></table>'],
  ])('ends at %s', (_, html) => {
    expect(contextIn(html)).toMatchObject({ before: '', after: '' });
  });

  test.each(['display: grid', 'display: inline-grid', 'display: flex; flex-direction: column'])(
    'ends where a style lays elements out on their own: %s',
    (style) => {
      const html = `<div style="${style}"><span>CSeq</span><span>486</span><span>calls</span></div>`;
      expect(contextIn(html)).toMatchObject({ before: '', after: '' });
    },
  );

  test('goes on to the reason of a code in the cell beside it, not to another word', () => {
    const cells = (...texts: string[]) =>
      `<div style="display: grid">${texts.map((text) => `<span>${text}</span>`).join('')}</div>`;
    expect(contextIn(cells('486', 'Busy Here', 'calls')).after).toBe(`${SEAM}Busy Here`);
    expect(contextIn(cells('486', 'Callers', 'Busy Here')).after).toBe('');
  });

  test('goes on where a style lays elements out side by side', () => {
    const html =
      '<div style="display: flex"><span>SIP/2.0</span><span>486</span><span>Busy Here</span></div>';
    expect(contextIn(html)).toMatchObject({ before: `SIP/2.0${SEAM}`, after: `${SEAM}Busy Here` });
  });

  test('ends at an item beside its own, though both are inline', () => {
    const badge = (code: string) => `<span class="badge">${code} <i>7</i></span>`;
    const { before, after } = contextIn(`<p>Codes: ${badge('503')} ${badge('486')} ${badge('480')}</p>`);
    expect([before.trim(), after.trim()]).toEqual(['', '7']);
  });

  test('tspans of a drawing', () => {
    expect(contextIn('<svg><text><tspan>486</tspan><tspan> Busy Here</tspan></text></svg>').after).toContain(
      'Busy Here',
    );
  });
});

describe('what is around', () => {
  test('keys of the objects around in a tree', () => {
    const tree =
      '<ul><li><b>call</b>: <ul><li><b>"sip"</b>: {<div><div><b>status</b>: <i>486</i></div></div></li></ul></li></ul>';
    expect(contextIn(tree).parents).toEqual(['sip', 'call']);
  });

  test('what is repeated between two headings, but all paragraphs of a text', () => {
    const parts = (tag: string) =>
      ['Responses', '404', '486', 'Wait', '180', '200']
        .map((text) => (/\d/.test(text) ? `<${tag}>${text}</${tag}>` : `<h4>${text}</h4>`))
        .join('');
    const valuesAt = (tag: string, code: string) =>
      contextIn(`<section>${parts(tag)}</section>`, code).column?.values;
    expect(valuesAt('div', '486')).toEqual(['404', '486']);
    expect(valuesAt('div', '200')).toEqual(['180', '200']);
    expect(valuesAt('p', '486')).toEqual(['404', '486', '180', '200']);
  });

  test('headings, nearest first', () => {
    const html =
      '<h1>Calls</h1><section><h2>SIP codes</h2><table><caption>Today</caption><tr><td>486</td></tr></table></section>';
    expect(contextIn(html).sections).toEqual(['Today', 'SIP codes', 'Calls']);
  });

  test('a heading and the title directly above it', () => {
    const html =
      '<div class="popover-title">sip.code</div><h5>Top values</h5><div><p>486</p><p>404</p></div>';
    expect(contextIn(html).sections).toEqual(['Top values', 'sip.code']);
    const folded = '<h3>SIP response codes</h3><h3>Extensions</h3><ul><li>480</li><li>486</li></ul>';
    expect(contextIn(folded).sections).toEqual(['Extensions']);
  });

  test('the row of one cell above the rows of a table', () => {
    const rows = (title: string) =>
      `<h2>SIP</h2><table><tr><td colspan="2">Timers</td></tr><tr><td>T1</td><td>500 ms</td></tr>
       <tr><td colspan="2">${title}</td></tr><tr><td>a</td><td>b</td></tr><tr><td>Busy</td><td>486</td></tr></table>`;
    expect(contextIn(rows('Response codes')).sections).toEqual(['Response codes', 'SIP']);
    expect(contextIn(rows('SIP/2.0 503 Overload')).sections).toEqual(['Timers', 'SIP']);
  });

  test('the headings of a card, of its section and of the page', () => {
    const card = '<div><h4>Attempts</h4><div><p>486</p></div></div>';
    const html = `<h1>Trunks</h1><div><h2>SIP</h2><div><h3>Errors</h3>${card}</div></div>`;
    expect(contextIn(html).sections).toEqual(['Attempts', 'Errors', 'SIP']);
  });

  test('of how many parts an object is, stands after its key', () => {
    const tree = '<ul><li><b>sip</b>: <i>{3}</i><ul><li><b>status</b>: <i>486</i></li></ul></li></ul>';
    expect(contextIn(tree).parents).toEqual(['sip']);
  });

  test('the title of the page is the key of nothing', () => {
    const { title } = document;
    onTestFinished(() => {
      document.title = title;
    });
    document.title = 'HTTP';
    expect(contextIn('response <b>486</b>').parents).toEqual([]);
  });

  test('an item before in another state is no object around', () => {
    const items = '<li class="item on"><b>sip</b></li><li class="item off"><b>486</b></li>';
    expect(contextIn(`<ul>${items}</ul>`).parents).toEqual([]);
  });

  test.each([
    ['a title of a table', '<div class="x-table__title big">SIP codes</div>'],
    ['a title in one word', '<div class="panelTitle">SIP codes</div>'],
    ['the title in a bar', '<div class="bar"><span class="panel-title">SIP codes</span><a>More</a></div>'],
    ['the heading of a header', '<div class="app-header"><h1>SIP codes</h1><a>More</a></div>'],
    ['a heading by its role', '<div><b role="heading">SIP codes</b></div>'],
  ])('heading: %s', (_, bar) => {
    expect(contextIn(`${bar}<div><p>486</p></div>`).sections).toEqual(['SIP codes']);
  });

  test.each([
    ['the title of a column', '<div><b class="column-title">SIP codes</b></div>'],
    ['the label in a field', '<div><b class="title-label">SIP codes</b></div>'],
    ['the heading of the card before', '<div class="card ok"><h5>SIP codes</h5><p>1</p></div>'],
    ['a heading in a row of cards', '<div><div><h5>SIP codes</h5></div><div><h5>Users</h5></div></div>'],
    ['the heading of the table before', '<div><h3>SIP codes</h3><table></table></div>'],
  ])('no heading: %s', (_, before) => {
    expect(contextIn(`${before}<div class="card bad"><p>486</p></div>`).sections).toEqual([]);
  });

  test.each([
    ['aria-label', '<section aria-label="SIP codes"><p>486</p></section>'],
    [
      'aria-labelledby',
      '<i><b id="n">SIP codes</b></i><div role="region" aria-labelledby="n"><p>486</p></div>',
    ],
    [
      'several names',
      '<i><b id="m">SIP</b><b id="n">codes</b></i><div role="region" aria-labelledby=" m\nn"><p>486</p></div>',
    ],
    ['of a table', '<table aria-label="SIP codes"><tr><td>486</td></tr></table>'],
    ['title of a drawing', '<svg><title>SIP codes</title><g><text>486</text></g></svg>'],
  ])('the name of a region: %s', (_, html) => {
    expect(contextIn(html).sections).toEqual(['SIP codes']);
  });

  test('the title of a row, whichever row is read first', () => {
    const rows = Array.from({ length: 300 }, (_, at) => row('Ana', `n${at}`));
    document.body.innerHTML = `<table><tr><td colspan="2">SIP codes</td></tr>${rows.join('')}</table>`;
    const titleOf = (at: number) => reader.contextOf(textNode(`n${at}`)).sections[0];
    expect([250, 199, 100, 220, 0].map(titleOf)).toEqual([
      undefined,
      'SIP codes',
      'SIP codes',
      undefined,
      'SIP codes',
    ]);
  });

  test('what is named is the region, not each element', () => {
    expect(contextIn('<div><div aria-label="SIP codes"><p>486</p><p>1</p></div></div>').sections).toEqual([]);
  });

  test('a changed heading is read again', () => {
    expect(contextIn('<h2>Users</h2><p>486</p>').sections).toEqual(['Users']);
    const heading = textNode('Users');
    heading.data = 'SIP codes';
    reader.forget(heading);
    expect(reader.contextOf(textNode('486')).sections).toEqual(['SIP codes']);
  });

  test('the head of a grid is no heading', () => {
    expect(contextIn('<div><div class="grid-header">SIP codes</div><p>486</p></div>').sections).toEqual([]);
  });

  test.each([
    ['a table', `<p>About codes</p><div><table>${row('486')}</table></div>`, 'About codes'],
    ['a list', '<p>About <b>codes</b></p><ul><li>486</li></ul>', 'About codes'],
    [
      'a grid, or a bar',
      `<div><span>By</span> <span>code</span></div><div role="treegrid"><p role="gridcell">486</p></div>`,
      'By code',
    ],
    [
      'a grid, but of names',
      `<div><p role="columnheader">SIP code</p></div><div role="grid"><p role="gridcell">486</p></div>`,
      '',
    ],
    ['a table with a heading', `<p>About</p><h3>Calls</h3><table>${row('486')}</table>`, ''],
    ['a paragraph', '<p>About codes</p><p>486</p>', ''],
    [
      'chips, if it leads to them',
      '<p>Codes:</p><div><b><i>404</i></b><b><i>486</i></b><b class="x">all</b></div>',
      'Codes:',
    ],
    ['chips, else', '<p>Codes.</p><div><b>404</b><b>486</b></div>', ''],
    ['a table, but long', `<p>${'About '.repeat(60)}</p><table>${row('486')}</table>`, ''],
  ])('the text before %s', (_, html, lead) => {
    expect(contextIn(html).lead).toBe(lead);
  });

  test('the other cells of the row, and what else stands in its own', () => {
    const { row: cells } = contextIn(
      '<table><tr><td>Ana</td><td><div>486</div><div>Busy Here</div></td></tr></table>',
    );
    expect(cells).toEqual(['Ana', 'Busy Here']);
  });

  test('the peers of a list item, at its place in each item', () => {
    const items = ['INVITE', '180', '486'].map((text) => `<li><i>10:14</i><b>${text}</b></li>`);
    const { column } = contextIn(`<ul>${items.join('')}</ul>`);
    expect(column).toMatchObject({ isFirst: false, values: ['INVITE', '180', '486'] });
  });

  test('items in other states are peers, and those without the place are none', () => {
    const item = (state: string, ...parts: string[]) =>
      `<div class="step ${state}">${parts.map((part) => `<b class="${part.length > 4 ? 'name' : 'code'}">${part}</b>`).join('')}</div>`;
    const html = `${item('send', 'INVITE', '100')}${item('wait', 'Pause')}${item('got 1', 'Sender', '486')}${item('got 2', 'Sender', '180')}`;
    expect(contextIn(`<div>${html}</div>`).column?.values).toEqual(['100', '486', '180']);
  });

  test('values that have labels of their own are none of each other', () => {
    const html = '<dl><dt>Limit</dt><dd>200</dd><dt>Retry codes</dt><dd>486</dd></dl>';
    expect(contextIn(html).column?.values).toEqual([]);
    expect(contextIn('<p><b>Retry codes</b><i>486</i><i>503</i></p>').column?.values).toEqual(['486', '503']);
  });

  test('badges in a paragraph are peers, not the paragraph beside it', () => {
    const badge = (state: string, code: string) => `<b class="badge ${state}">${code}<i>7</i></b>`;
    const html = `<p>${badge('bad', '503')}${badge('bad', '404')}${badge('odd', '486')}</p><p>Calls</p>`;
    expect(contextIn(html).column?.values).toEqual(['503 7', '404 7', '486 7']);
  });

  test('chips in a cell are peers, not the cells below', () => {
    const list = '<ul><li>404 None</li><li>486</li><li>503</li></ul>';
    const html = (cell: string) =>
      `<table><tr><td>Retry</td><td>${cell}</td></tr>${row('Port', '5060')}</table>`;
    expect(contextIn(html(list)).column?.values).toEqual(['404 None', '486', '503']);
    expect(contextIn(html('<b>486</b>, <b>503</b>')).column?.values).not.toContain('503');
    expect(contextIn(html('<i>486</i><i>Busy</i>')).column?.values).not.toContain('Busy');
  });

  test('the terms of a list are peers, not the first ones of other lists', () => {
    const list = (...terms: string[]) =>
      `<dl>${terms.map((term) => `<dt>${term}</dt><dd>7</dd>`).join('')}</dl>`;
    const html = `${list('INVITE')}${list('486', '503')}${list('BYE')}${list('200')}`;
    expect(contextIn(html).column?.values).toEqual(['486', '503']);
  });

  test('the codes of a short list are peers, not the posts that hold such lists', () => {
    const post = (...parts: string[]) => `<div class="post"><b>Ana</b>${parts.join('')}</div>`;
    const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const html = (first: string) =>
      post('a') + post(list(first, '486 – 3 calls')) + post('b') + post('c') + post('d');
    expect(contextIn(html('503 – 4 calls'), '486 – 3 calls').column?.values).toEqual([
      '503 – 4 calls',
      '486 – 3 calls',
    ]);
    expect(contextIn(html('Bo'), '486 – 3 calls').column?.values).not.toContain('Bo');
  });

  test('a label and its value with a class in common are no peers', () => {
    const html = '<div><b class="text key">Users</b><b class="text value">486</b></div>';
    expect(contextIn(html).column).toBeUndefined();
  });
});

describe('other documents', () => {
  test('an open shadow tree reads on in its host', () => {
    document.body.innerHTML = '<dl><dt>SIP code</dt><dd><span id="host"></span></dd></dl>';
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<b>486</b>';
    expect(reader.contextOf(textNode('486', root)).labels).toEqual([{ kind: 'key', text: 'SIP code' }]);
  });

  test('cells in slots of a table in a shadow tree', () => {
    const texts = ['To', 'SIP code', 'Ana', '486', 'Bo', '503'];
    document.body.innerHTML = `<div id="host">${texts.map((text, at) => `<p slot="s${at}">${text}</p>`).join('')}</div>`;
    const cell = (at: number) => `<slot name="s${at}"></slot>`;
    (document.querySelector('#host') as Element).attachShadow({ mode: 'open' }).innerHTML =
      `<table>${head(cell(0), cell(1))}${row(cell(2), cell(3))}${row(cell(4), cell(5))}</table>`;
    const { labels, column, row: cells } = reader.contextOf(textNode('503'));
    expect(labels).toContainEqual({ kind: 'column', text: 'SIP code' });
    expect(column?.values).toEqual(['486', '503']);
    expect(cells).toEqual(['Bo', '']);
  });

  test('what a slot shows elsewhere is no neighbour', () => {
    document.body.innerHTML = '<div id="host"><b slot="top">SIP code</b><i slot="foot">486</i></div>';
    (document.querySelector('#host') as Element).attachShadow({ mode: 'open' }).innerHTML =
      '<div><slot name="top"></slot><p>Users</p></div><p>Total</p><slot name="foot"></slot>';
    expect(reader.contextOf(textNode('486')).labels).toEqual([{ kind: 'key', text: 'Total' }]);
  });

  test('XHTML', () => {
    const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><body><table><thead>${head('SIP code')}</thead><tbody>${row('486')}</tbody></table></body></html>`;
    const other = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
    const context = createContextReader(other).contextOf(textNode('486', other));
    expect(context.labels).toEqual([{ kind: 'column', text: 'SIP code' }]);
  });

  test('the title and address of the page', () => {
    document.title = 'SIP trace';
    const { page } = createContextReader(document).contextOf(document.body.appendChild(new Text('486')));
    expect(page).toMatchObject({ title: 'SIP trace', url: document.URL });
  });

  test('what its headings, headers of columns, terms and labels say', () => {
    const { page } = contextIn(
      '<h2>Trunks</h2><table><tr><th>Codec</th></tr></table><p>Text</p><b id="it">486</b>',
    );
    expect(page.names).toBe('Trunks\tCodec');
  });
});

describe('what it knows', () => {
  const table = `<table><thead>${head('To', 'Result')}</thead><tbody>${row('Ana', '486')}</tbody></table>`;

  test('stays until it is told to forget', () => {
    const result = { kind: 'column', text: 'Result' };
    expect(contextIn(table).labels).toContainEqual(result);
    const header = textNode('Result');
    header.data = 'SIP code';
    expect(reader.contextOf(textNode('486')).labels).toContainEqual(result);
    reader.forget(header);
    expect(reader.contextOf(textNode('486')).labels).toContainEqual({ kind: 'column', text: 'SIP code' });
  });

  test('a change in a cell renews what the cells say together', () => {
    expect(contextIn(table).column?.values).toEqual(['486']);
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', row('Bo', '503'));
    reader.forget(document.querySelector('tbody') as Node);
    expect(reader.contextOf(textNode('486')).column?.values).toEqual(['486', '503']);
  });

  test('a change outside of tables forgets them all, for a head may be outside', () => {
    document.body.innerHTML = `<div><div id="head"></div><div><table>${row('Ana', '486')}</table></div></div>`;
    expect(reader.contextOf(textNode('486')).labels).not.toContainEqual({ kind: 'column', text: 'SIP code' });
    const place = document.querySelector('#head') as Element;
    place.innerHTML = `<table><thead>${head('To', 'SIP code')}</thead></table>`;
    reader.forget(place);
    expect(reader.contextOf(textNode('486')).labels).toContainEqual({ kind: 'column', text: 'SIP code' });
  });

  test('a caption that changes is read anew', () => {
    const caption = (text: string) => `<table><caption>${text}</caption>${row('486', 'Ana')}</table>`;
    expect(contextIn(caption('Extensions')).sections).toEqual(['Extensions']);
    const element = document.querySelector('caption') as Element;
    element.textContent = 'SIP responses';
    reader.forget(element);
    expect(reader.contextOf(textNode('486')).sections).toEqual(['SIP responses']);
  });

  test('a change of the page forgets the title, too', () => {
    const own = createContextReader(document);
    document.title = 'one';
    const node = document.body.appendChild(new Text('486'));
    expect(own.contextOf(node).page.title).toBe('one');
    document.title = 'two';
    own.forget(document.body);
    expect(own.contextOf(node).page.title).toBe('two');
  });

  test('a key names the column or the label', () => {
    expect(contextIn(`<table>${head('To', 'SIP Code')}${row('Ana', '486')}</table>`).labelKey).toBe(
      'column:sip code',
    );
    expect(contextIn(`<table>${row('sip_code', '486')}${row('to', '1')}</table>`).labelKey).toBe(
      'label:sip_code',
    );
    expect(contextIn('<p>486</p>').labelKey).toBeUndefined();
  });
});

describe('what a page speaks of', () => {
  test('stands in open shadow roots, too, as do the names on the page', () => {
    document.body.innerHTML = '<div></div><b>486</b>';
    const outer = document.body.firstElementChild?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<div></div><h2>Trunks</h2>';
    const inner = outer?.firstElementChild?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>486 for the INVITE</p>';
    const { page } = reader.contextOf(textNode('486'));
    expect(page.isAboutCalls).toBe(true);
    expect(page.names).toContain('Trunks');
  });

  test('is not what its scripts say', () => {
    expect(contextIn('<script>"SIP/2.0 603 Decline"</script><b>486</b>').page.isAboutCalls).toBe(false);
  });
});
