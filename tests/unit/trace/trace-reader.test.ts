import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TraceReader } from '@/lib/trace/trace-reader';
import type { SipMessage } from '@/lib/trace/types';
import { readTrace } from '../../support/read-trace';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');
const readSample = (name: string) => readTrace(sample(name));

/** A message as one line: time, who to whom, what. */
function summary({ time, from, to, method, code }: SipMessage): string {
  return `${time} ${from} > ${to} ${code ?? ''} ${method ?? ''}`.replace(/\s+/g, ' ').trim();
}

const messagesOf = (text: string) =>
  readTrace(text)
    .callFlows.flatMap(({ messages }) => messages)
    .sort((a, b) => a.line - b.line);

describe('a trace of', () => {
  test('Asterisk shows the peer and this host; the body and the log between the messages are no codes', () => {
    const { callFlows, codes, unread } = readSample('asterisk.txt');
    expect(callFlows.map(({ callId, parties }) => [callId, parties])).toEqual([
      ['asterisk-one@10.20.0.15', ['10.20.0.15:5060', 'here']],
    ]);
    expect(callFlows[0]?.messages.map(summary)).toEqual([
      '09:15:02 10.20.0.15:5060 > here INVITE',
      '09:15:02 here > 10.20.0.15:5060 401 INVITE',
      '09:15:04 here > 10.20.0.15:5060 486 INVITE',
    ]);
    expect(codes.map(({ code }) => code)).toEqual([401, 486]);
    expect(unread).toEqual([]);
  });

  test('`pjsip show history` is a row per message', () => {
    const { callFlows } = readSample('history.txt');
    expect(callFlows).toHaveLength(1);
    expect(callFlows[0]?.callId).toBeUndefined();
    expect(callFlows[0]?.messages.map(summary)).toEqual([
      '1777886102 10.20.0.15:5060 > here INVITE',
      '1777886102 here > 10.20.0.15:5060 401',
      '1777886103 10.20.0.15:5060 > here ACK',
      '1777886110 here > 10.20.0.15:5060 503',
    ]);
  });

  test('FreeSWITCH is indented', () => {
    const { callFlows, codes } = readSample('freeswitch.txt');
    expect(callFlows[0]?.messages.map(summary)).toEqual([
      '11:02:41.916812 192.0.2.10:5060 > here INVITE',
      '11:02:41.920001 here > 192.0.2.10:5060 100 INVITE',
      '11:02:42.101234 here > 192.0.2.10:5060 486 INVITE',
    ]);
    expect(codes.map(({ code }) => code)).toEqual([100, 486]);
  });

  test('Kamailio is log lines, some of them a whole message on one line', () => {
    const { callFlows, codes } = readSample('kamailio.txt');
    expect(callFlows.find(({ callId }) => callId === 'kam-1@198.51.100.7')?.messages.map(summary)).toEqual([
      '12:00:02 198.51.100.7:5060 > 198.51.100.1 INVITE',
    ]);
    expect(codes.map(({ line, time, code }) => [line, time, code])).toEqual([
      [2, '12:00:01', 407],
      [4, '12:00:03', 480],
    ]);
    expect(codes[1]?.method).toBe('INVITE');
  });

  test('sngrep has a tab per Call-ID and every hop as a party', () => {
    const { callFlows } = readSample('sngrep.txt');
    expect(callFlows.map(({ callId, parties }) => [callId, parties])).toEqual([
      ['sngrep-a', ['203.0.113.5:5060', '203.0.113.9:5060', '203.0.113.20:5080']],
      ['sngrep-b', ['203.0.113.5:5060', '203.0.113.9:5060']],
    ]);
    expect(callFlows[1]?.messages.map(summary)).toEqual([
      '13:30:05.000000 203.0.113.5:5060 > 203.0.113.9:5060 OPTIONS',
      '13:30:05.001000 203.0.113.9:5060 > 203.0.113.5:5060 200 OPTIONS',
    ]);
  });

  test('ngrep has a dot at the end of each line', () => {
    const { callFlows, codes, unread } = readSample('ngrep.txt');
    expect(callFlows.map(({ callId, parties }) => [callId, parties])).toEqual([
      ['ngrep-call@198.51.100.30', ['198.51.100.30:5060', '198.51.100.2:5060']],
    ]);
    expect(callFlows[0]?.messages.map(summary)).toEqual([
      '16:20:00.100200 198.51.100.30:5060 > 198.51.100.2:5060 INVITE',
      '16:20:00.100900 198.51.100.2:5060 > 198.51.100.30:5060 100 INVITE',
      '16:20:01.404000 198.51.100.2:5060 > 198.51.100.30:5060 503 INVITE',
    ]);
    expect(codes.map(({ code, phrase }) => `${code} ${phrase}`)).toEqual([
      '100 Trying',
      '503 Service Unavailable',
    ]);
    expect(unread).toEqual([]);
  });

  test('HOMER has its line of addresses apart from the message', () => {
    const { callFlows } = readSample('homer.txt');
    expect(callFlows[0]?.messages.map(summary)).toEqual([
      '14:00:00.100000 192.0.2.50:5060 > 192.0.2.60:5060 BYE',
      '14:00:00.101000 192.0.2.60:5060 > 192.0.2.50:5060 481 BYE',
    ]);
  });
});

describe('other text', () => {
  test('a table with separators is judged by its columns', () => {
    expect(readSample('cdr.csv').codes.map(({ line, code, time }) => [line, code, time])).toEqual([
      [2, 486, '15:00:00'],
      [3, 200, '15:01:00'],
      [4, 503, '15:02:00'],
    ]);
  });

  const names = 'start,caller,duration,sip code,cause';
  const row = (at: number) => `2026-05-04 15:00:00,+49${at},480,${at % 2 ? 486 : 503},USER_BUSY`;
  const table = (rows: number) => [names, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n');
  const found = (text: string) => readTrace(text).codes.map(({ line, code }) => [line, code]);

  test('a table is judged by its names down to its last row', () => {
    const rows = Array.from({ length: 500 }, (_, at) => [at + 2, at % 2 ? 486 : 503]);
    expect(found(table(500))).toEqual(rows);
    const below = `Calls of May\n\n${table(500)}`;
    expect(found(below)).toEqual(rows.map(([line = 0, code]) => [line + 2, code]));
  });

  test('a table with rulers is judged by its names down to its last row', () => {
    const ruler = '+------+--------+----------+';
    const rows = Array.from({ length: 300 }, () => '| 480  | alice  | 486      |');
    const lines = [ruler, '| dur  | caller | sip_code |', ruler, ...rows, ruler];
    expect(found(lines.join('\n'))).toEqual(rows.map((_, at) => [at + 4, 486]));
  });

  test('what stands below a table is not judged by its names', () => {
    const text = `${table(250)}\n\nmay,alice,480,486,lines\n`;
    expect(found(text).at(-1)).toEqual([251, 486]);
  });

  test('a cell may have the separator between quotation marks', () => {
    const text = 'time,name,sip code,duration\n09:14:01,Doe,503,12\n09:14:02,"Doe, Jane",486,12';
    expect(found(text)).toEqual([
      [2, 503],
      [3, 486],
    ]);
  });

  test('a name may have a number in it', () => {
    expect(found('caller,Q.850 cause,sip_code,ip4\n404,17,486,10.0.0.9')).toEqual([[2, 486]]);
  });

  test('JSON is judged by its keys wherever these stand above', () => {
    for (let above = 190; above < 210; above++) {
      const text = `{\n${'"name": "alice",\n'.repeat(above)}"sip_response": {\n"code": 486\n}\n}`;
      expect(found(text)).toEqual([[above + 3, 486]]);
    }
  });

  test('JSON is judged by its keys', () => {
    const json = JSON.stringify({ calls: [{ duration: 480, sip_response_code: 486 }] }, null, 2);
    expect(readTrace(json).codes.map(({ line, code }) => [line, code])).toEqual([[5, 486]]);
  });

  test.each([
    ['10:14:04 INFO reply status=480 Temporarily Unavailable to INVITE', 'INVITE'],
    ['10:14:04 INFO reply status=487 Request Terminated to CANCEL', 'CANCEL'],
    ['10:14:04 INFO reply status=480 Temporarily Unavailable', undefined],
    ['10:14:04 INFO MESSAGE: SIP response 480', undefined],
  ])('a level of the log is no method: %s', (line, method) => {
    expect(readTrace(line).codes.map((code) => code.method)).toEqual([method]);
  });

  test('prose without codes has none', () => {
    expect(readTrace('Room 404 is on floor 4.\nThe meeting takes 180 minutes.').codes).toEqual([]);
  });
});

describe('a status line', () => {
  const callId = 'Call-ID: a';

  test.each([
    ["SIP/2.0 404 User doesn't exist", "User doesn't exist"],
    ["SIP/2.0 480 Users' limit reached", "Users' limit reached"],
    ['SIP/2.0 488 No "PCMA" here', 'No "PCMA" here'],
    [`"SIP/2.0 404 User doesn't exist"`, "User doesn't exist"],
    ["'SIP/2.0 486 Busy Here'", 'Busy Here'],
    [`12:00:01 reply: "SIP/2.0 404 User doesn't exist"`, "User doesn't exist"],
    ['SIP/2.0 486', ''],
    ['SIP/2.0 480 Gone for lunch.', 'Gone for lunch.'],
  ])('has a reason phrase: %s', (line, phrase) => {
    const { callFlows, unread } = readTrace(`${line}\n${callId}`);
    expect(callFlows[0]).toMatchObject({ callId: 'a', messages: [{ phrase }] });
    expect(unread).toEqual([]);
  });

  test.each(["'SIP/2.0 486 Busy Here' sent", 'got "SIP/2.0 486 Busy Here" and \'BYE\''])(
    'is no more than quoted: %s',
    (line) => {
      const { callFlows, codes } = readTrace(`${line}\n${callId}`);
      expect(callFlows).toEqual([]);
      expect(codes.map(({ code }) => code)).toEqual([486]);
    },
  );
});

describe('a header field', () => {
  const head = [
    'INVITE sip:bob@example.org SIP/2.0',
    'Via: SIP/2.0/UDP 10.0.0.1:5060',
    '  ;branch=z9hG4bK-fold',
    'Call-ID:',
    '\tfolded: @10.0.0.1',
    'CSeq: 1',
    '   INVITE',
    'Content-Length:',
    ' 38',
    '',
    'reply status=486 Busy Here for INVITE',
    'reply status=480 Temporarily Unavailable for INVITE',
  ];

  test.each([
    ['at the margin', ''],
    ['with its message moved to the right', '     '],
  ])('goes on on the lines below that begin with more white space: %s', (_, indent) => {
    const { callFlows, codes } = readTrace(head.map((line) => indent + line).join('\n'));
    expect(callFlows).toMatchObject([
      {
        callId: 'folded: @10.0.0.1',
        messages: [{ sentBy: '10.0.0.1:5060', branch: 'z9hG4bK-fold', method: 'INVITE' }],
      },
    ]);
    expect(codes.map(({ line, code }) => [line, code])).toEqual([[12, 480]]);
  });

  test('is read where the fields alone are moved to the right', () => {
    const { callFlows } = readTrace('12:00:01 got SIP/2.0 486 Busy Here\n    CSeq: 1 BYE\n    Call-ID: a');
    expect(callFlows).toMatchObject([{ callId: 'a', messages: [{ method: 'BYE' }] }]);
  });

  test('of a response keeps its value where the text ends', () => {
    expect(readTrace('SIP/2.0 486 Busy Here\nCall-ID:\n a').callFlows).toMatchObject([{ callId: 'a' }]);
  });
});

describe('the body of a message', () => {
  const after = 'reply status=480 Temporarily Unavailable for INVITE';
  const message = (length: number | string, body: string) =>
    `MESSAGE sip:bob@example.org SIP/2.0\nCSeq: 1 MESSAGE\nContent-Length: ${length}\n\n${body}`;
  const found = (text: string) => readTrace(text).codes.map(({ line, code }) => [line, code]);

  test.each([
    ['Cyrillic', 'Занято, перезвоните позже, друг'],
    ['one long line of XML', `<note>${'x'.repeat(5000)}</note>`],
    ['indented XML', `<list>\n${'          <entry/>\n'.repeat(8)}</list>`],
    ['mere words', 'reply status=486 Busy Here for INVITE\nreply status=503 Service Unavailable for INVITE'],
  ])('is as many bytes as its length says: %s', (_, body) => {
    const length = Buffer.byteLength(body.replaceAll('\n', '\r\n'));
    expect(found(`${message(length, body)}\n${after}`)).toEqual([[5 + body.split('\n').length, 480]]);
  });

  test('is moved to the right with its message, and its own indentation counts', () => {
    const body = '<list>\n     <entry/>\n     <entry/>\n</list>';
    const text = message(Buffer.byteLength(body.replaceAll('\n', '\r\n')), body).replace(/^/gm, '   ');
    expect(found(`${text}\n${after}`)).toEqual([[9, 480]]);
  });

  test.each([
    ['Asterisk', '[2026-05-04 09:15:03] NOTICE[1201] chan.c: '],
    ['syslog', 'May  4 12:00:03 edge1 kamailio[811]: '],
    ['syslog with a priority', '<134>Oct 11 22:14:15 edge1 kamailio[811]: '],
    ['syslog of RFC 5424', '<165>1 2026-05-04T12:00:03.003Z edge1 kamailio 811 - - '],
    ['a level first', 'NOTICE 2026-05-04 12:00:03,120 '],
    ['a day of the week', 'Mon, 04 May 2026 12:00:03 +0000 '],
  ])('ends where the log goes on without it: %s', (_, prefix) => {
    expect(found(message(400, `${prefix}${after}`))).toEqual([[5, 480]]);
    expect(found(`${message(0, '')}\n${prefix}${after}`)).toEqual([[6, 480]]);
  });

  describe('may be SIP itself', () => {
    const notify = (body: string, type = 'Content-Type: message/sipfrag;version=2.0') =>
      `12:00:03 10.0.0.1:5060 -> 10.0.0.2:5060\nNOTIFY sip:bob@example.org SIP/2.0\nCall-ID: a\nCSeq: 4 NOTIFY\n${type}\nContent-Length: ${body.length + 2}\n\n${body}\n`;
    const response = 'SIP/2.0 200 OK\nCall-ID: a\nCSeq: 4 NOTIFY\n';
    const messages = (text: string) =>
      readTrace(text).callFlows.flatMap((flow) => flow.messages.map(summary));

    test.each(['Content-Type: message/sipfrag;version=2.0', 'c: message/sipfrag'])(
      'whose code is listed, and which is no message: %s',
      (type) => {
        const text = `${notify('SIP/2.0 603 Decline', type)}${response}`;
        expect(messages(text)).toEqual([
          '12:00:03 10.0.0.1:5060 > 10.0.0.2:5060 NOTIFY',
          'undefined undefined > undefined 200 NOTIFY',
        ]);
        expect(readTrace(text).codes).toMatchObject([
          { line: 8, code: 603, phrase: 'Decline', time: '12:00:03' },
          { line: 9, code: 200 },
        ]);
        expect(readTrace(text).unread).toEqual([]);
      },
    );

    test('a request, or damaged', () => {
      const text = `${notify('INVITE sip:x@example.org SIP/2.0\nSIP/2.0 6x3 No')}${response}`;
      expect(messages(text)).toHaveLength(2);
      expect(readTrace(text).unread).toEqual([]);
    });

    test('until the next message, where it was cut short', () => {
      const text = `${notify('SIP/2.0 100 Trying').replace(/: 20$/m, ': 200')}12:00:04 10.0.0.2:5060 -> 10.0.0.1:5060\n${response}`;
      expect(messages(text)[1]).toBe('12:00:04 10.0.0.2:5060 > 10.0.0.1:5060 200 NOTIFY');
      expect(readTrace(text).unread).toEqual([]);
    });

    test('until the log goes on without it', () => {
      const text = notify('12:00:04 reply SIP/2.0 503 Service Unavailable');
      expect(messages(text)[1]).toBe('12:00:04 undefined > undefined 503');
    });
  });

  test('that was left out is not the next message', () => {
    const text = `INVITE sip:x@example.org SIP/2.0\nCall-ID: a\nContent-Length: 300\n\nSIP/2.0 100 Trying\nCall-ID: a\n`;
    expect(readTrace(text).callFlows[0]?.messages).toHaveLength(2);
  });

  test('ends at a line that begins like a message', () => {
    expect(readTrace(message(400, 'INVITE sip:x SIP/3.0')).unread).toEqual([5]);
  });

  test.each(['at 12:00:03 we had', '<time>12:00:03</time>', 'b=12:00:03', '{ "at": "12:00:03",'])(
    'may name a time: %s',
    (body) => expect(found(message(400, `${body}\n${after}`))).toEqual([]),
  );

  test('is as long as it says without the dots that ngrep prints', () => {
    const body = Array(60).fill('reply status=486 Busy Here for INVITE').join('\n');
    const length = Buffer.byteLength(`${body.replaceAll('\n', '\r\n')}\r\n`);
    const text = `${message(length, body)}\n`.replaceAll('\n', '.\n');
    expect(found(text + after)).toEqual([[65, 480]]);
  });

  test('of a length that is no number has no end of its own', () => {
    expect(found(message('Infinity', `v=0\n${after}`))).toEqual([[6, 480]]);
  });
});

describe('a damaged trace', () => {
  test('says which lines it could not read, and reads the rest', () => {
    const { callFlows, codes, unread } = readTrace(
      'SIP/2.0 4x6 Busy\nCall-ID: a\n\nSIP/2.0 503 Service Unavailable\nCall-ID: b\n\nINVITE sip:x SIP/3.0\n',
    );
    expect(unread).toEqual([1, 7]);
    expect(codes.map(({ code }) => code)).toEqual([503]);
    expect(callFlows.map(({ callId }) => callId)).toEqual(['b']);
  });

  test('without a line of addresses, the Via says who, and the response goes the way back', () => {
    const head = 'Via: SIP/2.0/TLS 10.0.0.1:5061;branch=z9hG4bK-x\nCall-ID: c\nCSeq: 1 INVITE\n\n';
    const { callFlows } = readTrace(
      `INVITE sips:bob@example.org SIP/2.0\n${head}SIP/2.0 180 Ringing\n${head}`,
    );
    expect(callFlows[0]?.messages.map(summary)).toEqual([
      'undefined 10.0.0.1:5061 > example.org INVITE',
      'undefined example.org > 10.0.0.1:5061 180 INVITE',
    ]);
  });

  test('a request is read whatever the case of its scheme', () => {
    const { callFlows, unread } = readTrace('INVITE SIP:bob@example.org SIP/2.0\nCall-ID: c\n');
    expect(callFlows[0]?.messages.map(summary)).toEqual(['undefined undefined > example.org INVITE']);
    expect(unread).toEqual([]);
  });

  test.each(['tel:+4930111222', 'urn:service:sos'])(
    'a request goes to nobody known where %s names no host',
    (uri) => {
      const { callFlows } = readTrace(`INVITE ${uri} SIP/2.0\nVia: SIP/2.0/UDP 10.0.0.1:5060\nCall-ID: c\n`);
      expect(callFlows.map(({ parties }) => parties)).toEqual([['10.0.0.1:5060']]);
    },
  );

  test('ANSI colours are not part of the text', () => {
    const { callFlows } = readTrace(
      '\u001b[32mrecv 10 bytes from udp/[10.0.0.9]:5060 at 01:02:03.5:\u001b[m\n\u001b[1mSIP/2.0 200 OK\u001b[0m\n',
    );
    expect(callFlows[0]?.messages.map(summary)).toEqual(['01:02:03.5 10.0.0.9:5060 > here 200']);
  });
});

describe('any text', () => {
  const traces: [name: string, messages: number][] = [
    ['asterisk.txt', 3],
    ['freeswitch.txt', 3],
    ['kamailio.txt', 2],
    ['sngrep.txt', 5],
    ['ngrep.txt', 3],
    ['homer.txt', 2],
    ['history.txt', 4],
  ];
  const pieces = traces.flatMap(([name]) => sample(name).split('\n'));

  test('is read without an error, and what is found stands where it is said to stand', () => {
    const line = fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.string({ unit: 'binary' }));
    const lines = fc.array(line, { maxLength: 40 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, (text) => {
        const split = text.split(/\r\n|\r|\n/);
        const { codes, callFlows, lines: count } = readTrace(text);
        expect(count).toBe(split.length);
        for (const { line: number, code } of codes) expect(split[number - 1]).toContain(`${code}`);
        for (const { messages, parties } of callFlows) {
          expect(messages.length).toBeGreaterThan(0);
          for (const { from, to } of messages)
            for (const party of [from, to]) if (party !== undefined) expect(parties).toContain(party);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(traces)('cut off anywhere keeps the messages that were complete: %s', (name, count) => {
    const whole = sample(name);
    const complete = messagesOf(whole);
    expect(complete).toHaveLength(count);
    const lastLines = [...complete.slice(1).map(({ line }) => line - 1), whole.split('\n').length - 1];
    fc.assert(
      fc.property(fc.nat(whole.length), (end) => {
        const cut = whole.slice(0, end);
        const lines = cut.split('\n').length - 1;
        const kept = complete.filter((_, at) => (lastLines[at] ?? 0) <= lines);
        const found = messagesOf(cut);
        expect(found.slice(0, kept.length)).toEqual(kept);
        expect(found.length).toBeLessThanOrEqual(kept.length + 1);
      }),
      { examples: [[whole.length]] },
    );
  });

  const repeated = (characters: number) =>
    sample('sngrep.txt').repeat(Math.ceil(characters / sample('sngrep.txt').length));
  const rows = (characters: number) =>
    `caller,duration,sip code\n${'alice,480,486\n'.repeat(characters / 14)}`;
  /** Milliseconds of the processor: what others run at the same time is not in it. */
  const timed = (text: string, codesPerCharacter = 1 / 1000) => {
    const start = process.cpuUsage();
    expect(readTrace(text).codes.length).toBeGreaterThanOrEqual(text.length * codesPerCharacter);
    return process.cpuUsage(start).user / 1000;
  };

  test.each(['\n', '\\r\\n'])(
    'is read in small steps, so that a page can do other work between: %j',
    (lineBreak) => {
      const lines = repeated(100_000).split('\n');
      const pauses = [...new TraceReader(lines.join(lineBreak)).steps()].length;
      expect(pauses).toBeGreaterThan(lines.length / 25);
    },
  );

  test.each([
    ['a trace', repeated, 250_000],
    ['a table', rows, 50_000],
  ])('%s that is four times as long takes about four times as long', (_, textOf, short) => {
    timed(textOf(short));
    const quarter = Math.min(timed(textOf(short)), timed(textOf(short)));
    const whole = Math.min(timed(textOf(4 * short)), timed(textOf(4 * short)));
    expect(whole / quarter).toBeLessThan(10);
  });

  test.each<[string, (length: number) => string]>([
    ['spaces in a header field', (length) => `Subject: a${' '.repeat(length)}b`],
    ['spaces after a number', (length) => `12345${' '.repeat(length)}b`],
    ['a word before an arrow', (length) => `${'a'.repeat(length)}->`],
    ['digits before an arrow', (length) => `->${'1.'.repeat(length / 2)}`],
    ['dashes above a code', (length) => `${'-'.repeat(Math.min(length, 1900))}x\nreply 486`],
  ])('with few long lines takes no longer than with many short ones: %s', (_, lineOf) => {
    const text = (length: number) => `SIP/2.0 200 OK\n${`${lineOf(length)}\n`.repeat(200_000 / length)}`;
    timed(text(200), 0);
    const short = Math.min(timed(text(200), 0), timed(text(200), 0));
    const long = Math.min(timed(text(3900), 0), timed(text(3900), 0));
    expect(long).toBeLessThan(4 * short + 50);
  });
});
