import { describe, expect, test } from 'vitest';
import { hasCandidate } from '@/lib/detect/has-candidate';
import { TextTables } from '@/lib/detect/labels/text-tables';
import { enclosingKey } from '@/lib/detect/text/enclosing-keys';
import { isShared, phraseAfter, phraseBefore, phraseOf } from '@/lib/detect/text/phrases';
import { factsOf } from '@/lib/detect/text/text-facts';
import * as labelWords from '@/lib/detect/vocabulary/label-words';
import * as otherWords from '@/lib/detect/vocabulary/other-words';
import * as pageWords from '@/lib/detect/vocabulary/page-words';
import * as routingWords from '@/lib/detect/vocabulary/routing-words';
import * as sentenceWords from '@/lib/detect/vocabulary/sentence-words';
import * as units from '@/lib/detect/vocabulary/units';
import { fold, toWords, type WordList } from '@/lib/detect/vocabulary/words';

test('hasCandidate asks for a whole number from 100 to 699', () => {
  expect(['486', 'x404', 'a 100.', '(699)', '1.200'].filter(hasCandidate)).toHaveLength(5);
  expect(['', '48', '4860', '099', '700', '10.0.0.1'].filter(hasCandidate)).toEqual([]);
});

describe('enclosingKey', () => {
  test.each([
    ['{"sip": {"status": ', 'sip'],
    ['{\n  "sip": {\n    "method": "INVITE",\n    "status": ', 'sip'],
    ['{"a":{"b":1},"sip":{"c":{"d":2},"status":', 'sip'],
    ['"reasons": [ {"code": ', 'reasons'],
    ['replies_total{method="INVITE",code="', 'replies_total'],
    ['<sipResponse a="1" code="', 'sipResponse'],
    ['call:\n  sip:\n    code: ', 'sip'],
    ['call:\n  - sip:\n      code: ', 'sip'],
  ])('%j stands in %s', (outer, key) => {
    expect(enclosingKey(outer)).toBe(key);
  });

  test.each(['status: ', '{"a":{}} status=', '<a>code: ', 'sip:\ncode: '])(
    '%j stands in nothing',
    (outer) => {
      expect(enclosingKey(outer)).toBeUndefined();
    },
  );
});

describe('phrases', () => {
  test.each([
    [486, ' Busy Here', 'own'],
    [486, '-BUSY_HERE', 'own'],
    [486, ': "busy here" from a', 'own'],
    [486, '","reason":"Busy Here"', 'own'],
    [404, ' Not Found', 'shared'],
    [486, ' Busy', 'word'],
    [480, ' – Teilnehmer nicht erreichbar', 'word'],
    [404, ' номер не найден', 'word'],
    [180, ' Ringing phones', 'own'],
    [504, ' Gateway Timeout', 'http'],
    [504, ' Server Time-out', 'own'],
    [503, ' Maximum Calls In Progress', 'own'],
  ])('%i%s', (code, right, kind) => {
    expect(phraseAfter(code, right)?.kind).toBe(kind);
  });

  test.each([
    [486, ' Busybox'],
    [180, ' ringing phones'],
    [487, ' call legs terminated'],
    [404, ' Busy Here'],
    [486, ' calls, busy here'],
    [477.5, ' Busy Here'],
  ])('%i%s has none', (code, right) => {
    expect(phraseAfter(code, right)).toBeUndefined();
  });

  test('before the number and as a whole cell', () => {
    expect(phraseBefore(486, 'Busy Here (')?.kind).toBe('own');
    expect(phraseBefore(408, 'Request Timeout (code: ')?.kind).toBe('shared');
    expect(phraseBefore(486, 'unBusy Here (')).toBeUndefined();
    expect(phraseBefore(486, '상태: Busy Here (')?.kind).toBe('own');
    expect(phraseBefore(486, '통화중 (')?.kind).toBe('word');
    expect(phraseAfter(486, ' สายไม่ว่าง')?.kind).toBe('word');
    expect(phraseOf(486, 'BUSY HERE')?.kind).toBe('own');
    expect(phraseOf(603, 'Llamada rechazada')?.kind).toBe('word');
    expect(phraseOf(486, 'Busy Here, again')).toBeUndefined();
  });

  test('HTTP shares some numbers', () => {
    expect([100, 200, 404, 503].every(isShared)).toBe(true);
    expect([180, 480, 486, 580, 603].some(isShared)).toBe(false);
  });
});

describe('TextTables', () => {
  const mysql = '+-----+------+\n| sip | n    |\n+-----+------+\n| 486 |  200 |\n+-----+------+\n';

  test('finds the header over a value', () => {
    const tables = new TextTables(mysql);
    expect(tables.cellAt(mysql.indexOf('486'))).toMatchObject({ header: 'sip' });
    const cell = tables.cellAt(mysql.indexOf('200'));
    expect(cell && mysql.slice(cell.start, cell.end)).toBe('  200 ');
  });

  test('a table ends at a line without bars', () => {
    const text = ' code | n\n------+---\n 486  | 1\n(1 row)\n 486  | 1';
    const tables = new TextTables(text);
    expect(tables.cellAt(text.indexOf('486'))?.header).toBe('code');
    expect(tables.cellAt(text.lastIndexOf('486'))).toBeUndefined();
  });

  test.each([
    ['dashes below each name', 'Code Reason Sent\n---- ------ ----\n 486 Busy     17'],
    ['lines below each name, one of them short', 'To Code\n── ──────\nBo 486'],
    ['a ruler below all names', '  Code   Treatment\n==================\n     486   BUSY'],
    ['commas', 'ts,code,n\n10:14,486,200\n10:15,404,1'],
    ['semicolons, one of them quoted', 'to;code;n\n"Ana; Bo";486;200'],
    ['tabs', 'to\tcode\tn\nAna\t486\t200'],
    ['bars without a ruler', 'to | code | n\nAna | 486 | 200'],
    ['wide gaps', 'Code     Reason   Sent\n 486      Busy     17'],
    [
      'wide gaps, more names and an empty line',
      'Code  Configured  Default\n        Cause    Cause\n\n 486     17        17',
    ],
    ['wide gaps, one of them empty', 'To    Code   Via   n\nAna   486          17'],
  ])('finds the header by %s', (_, text) => {
    const cell = new TextTables(text).cellAt(text.indexOf('486'));
    expect(cell?.header.toLowerCase()).toBe('code');
    expect(cell && text.slice(cell.start, cell.end).trim()).toBe('486');
  });

  test.each([
    ['a sentence with commas', 'Ana, Bo, and Cy\nsaw 486, 404, 200'],
    ['a line of another shape', 'ts,code,n\n10:14,486'],
    ['two names', 'to    code\nAna   486'],
    ['a line with a value across two columns', 'to    code   n\nAna Bo   486'],
    ['a line with two values in one column', 'to          code   n\nAna   486   1   2'],
    ['aligned lines far below', 'to    code   n\n\n\n\nAna   486   12'],
    ['aligned lines below the end', 'to    code   n\nAna   -   1\nTotal 1\nBo   486   12'],
  ])('finds none by %s', (_, text) => {
    expect(new TextTables(text).cellAt(text.indexOf('486'))).toBeUndefined();
  });

  test('reads the rest of the names in a second line', () => {
    const text = 'Cause   Configured   Default\n          SIP-Code     SIP-Status\n17      600          486';
    expect(new TextTables(text).cellAt(text.indexOf('600'))?.header).toBe('Configured SIP-Code');
    expect(new TextTables(text).cellAt(text.indexOf('486'))?.header).toBe('Default SIP-Status');
  });

  test('knows the other names, values and rows of the column', () => {
    const text = 'ts,code,n\n10:14,486,200\n10:15,404,1\n\nend 503';
    expect(new TextTables(text).cellAt(text.indexOf('486'))?.column).toMatchObject({
      isFirst: false,
      others: ['ts', 'n'],
      values: ['486', '404'],
      rows: ['10:14\t200', '10:15\t1'],
    });
  });

  test('a row of words is no header of the rows below', () => {
    const text =
      'Trunk    SIP code   State\n-----    --------   -----\nalpha    none       up\nbeta     486        down';
    expect(new TextTables(text).cellAt(text.indexOf('486'))?.header).toBe('SIP code');
    const aligned = text.replace(/-{5}.*\n/, '');
    expect(new TextTables(aligned).cellAt(aligned.indexOf('486'))?.header).toBe('SIP code');
  });

  test('below an empty line, another table may begin', () => {
    const text =
      'Trunk    Calls\n-----    -----\nalpha    12\n\nTrunk    SIP code   State\nalpha    486        down';
    expect(new TextTables(text).cellAt(text.indexOf('486'))?.header).toBe('SIP code');
  });

  test('values over a ruler are no header', () => {
    const text = '| 404 | 200 |\n|-----|-----|\n| 486 | 1 |';
    expect(new TextTables(text).cellAt(text.indexOf('486'))).toBeUndefined();
  });
});

test('words of a label', () => {
  expect(toWords('SIPResponseCode')).toBe(' sip response code ');
  expect(toWords('OPTIONS応答')).toBe(' options 応答 ');
  expect(toWords('sip-code (Último)')).toBe(' sip code ultimo ');
  expect(fold('Código')).toBe('codigo');
  expect(fold('Błąd çağrı đăng ký Fehlschluß')).toBe('blad cagri dang ky fehlschluss');
  // A syllable is no beginning of another one.
  expect(fold('총계').startsWith(fold('초'))).toBe(false);
});

test('facts of a text', () => {
  expect(factsOf('PJSIP/200 INVITE from caller to trunk')).toMatchObject({
    hasSip: true,
    hasMethod: true,
    telephony: 2,
  });
  expect(factsOf('GET /calls HTTP/1.1')).toMatchObject({ hasOtherProtocol: true, hasSip: false });
  expect(factsOf('{"name":"HTTPResponseError"}').hasOtherProtocol).toBe(true);
  expect(factsOf('Error during WebSocket handshake').hasOtherProtocol).toBe(true);
  expect(factsOf('550 5.1.1 User unknown').hasOtherProtocol).toBe(true);
  expect(factsOf('see https://a.test').hasOtherProtocol).toBe(false);
  expect(factsOf('In turn: the carrier answers').hasOtherProtocol).toBe(false);
  expect(factsOf('turn:relay.test:3478 failed').hasOtherProtocol).toBe(true);
  expect(factsOf('an evening of sipping').hasSip).toBe(false);
  expect(factsOf('Sippy Softswitch').hasSip).toBe(true);
  expect(factsOf('Required fields have an asterisk (*)').hasSip).toBe(false);
  expect(factsOf('Reported by Sofia, sofia@sbcglobal.test').hasSip).toBe(false);
  expect(factsOf('sofia status profile internal').hasSip).toBe(true);
  expect(factsOf('Restart the SBCs').hasSip).toBe(true);
  expect(factsOf('an Asterisk server').hasSip).toBe(true);
  expect(factsOf('Sofia: the page is gone').hasSip).toBe(false);
  expect(factsOf('IETF Mail Archive').hasOtherSip).toBe(false);
  expect(factsOf('kamcmd> sl.stats').hasSip).toBe(true);
  expect(factsOf('https://a.test/call/sipping')).toMatchObject({ telephony: 0, hasSip: false });
});

test('words that are looked for inside of others are of scripts that join their words, and no others are', () => {
  const lists = [labelWords, otherWords, pageWords, routingWords, sentenceWords, units].flatMap(
    (each) => Object.values(each) as WordList[],
  );
  const joined =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}]/u;
  const languagesOf = (isJoined: boolean) =>
    new Set(
      lists
        .flatMap((list) => Object.entries(list))
        .filter(([, line]) => line.split(' ').some((word) => joined.test(word) === isJoined))
        .map(([language]) => language),
    );
  expect([...languagesOf(true)].sort()).toEqual(['ar', 'fa', 'he', 'ja', 'ko', 'th', 'zh']);
  expect([...languagesOf(true).intersection(languagesOf(false))]).toEqual([]);
});
