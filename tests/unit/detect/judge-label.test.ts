import { describe, expect, test } from 'vitest';
import { isOfAnswers, isSipCodes } from '@/lib/detect/labels/judge-heading';
import { isFiller, isName, judgeLabel, type LabelMeaning, namesSip } from '@/lib/detect/labels/judge-label';

const labels: Partial<Record<LabelMeaning, readonly string[]>> = {
  sip: [
    'SIP Code',
    'sip_code',
    'sipCode',
    'sip_final',
    'Last SIP',
    'SIP code (s)',
    'lastSip',
    'SIPResponseCode',
    'sip.response_code',
    'Sip-Response-Code',
    'SIPCODE',
    'SIP RC',
    'FirstMethod',
    'SIP SC',
    'SIP Equiv.',
    'Field "SIP response code"',
    'Access SIP status',
    'SIP status',
    'Last SIP response',
    'last_sip_response_num',
    'variable_sip_term_status',
    'SIP Code arrow_upward',
    'INVITE response',
    'DialSipResponseCode',
    'SIP response code over time',
    'SIP-Antwortcode letzte 24 Stunden',
    '直近5分間のINVITE応答内訳',
    '최근 5분간 INVITE 응답',
    'OPTIONS reply code',
    'SIP-Antwortcode',
    'Code SIP',
    'Code de réponse SIP',
    'Código SIP',
    'Respuesta SIP',
    'Resposta SIP',
    'Codice di risposta SIP',
    'SIP-responscode',
    'Kod odpowiedzi SIP',
    'SIP yanıt kodu',
    'SIP код',
    'Код ответа SIP',
    'Mã phản hồi SIP',
    'קוד תגובת SIP',
    'رموز SIP',
    'Код відповіді SIP',
    'SIP响应码',
    'SIP 狀態碼',
    'SIP応答コード',
    'SIP 응답 코드',
    'Mã SIP',
    'Mã phản hồi SIP',
    'رمز استجابة SIP',
    'קוד תגובה SIP',
  ],
  ending: [
    'Disconnect code',
    'LegA DC',
    'LSR',
    '最终响应',
    'Final response',
    'Ultima risposta provvisoria',
    'caller.final_code',
  ],

  'end-cause': ['hangupcause', 'Release cause', '挂断原因', 'Release', 'Disconnection'],
  routing: [
    'Stop hunting on',
    'failover_on',
    'Reroute codes',
    'Stop codes',
    'Reroutage sur',
    '停止切换响应码',
    'Retry response codes',
  ],
  response: [
    // With an article or an ending, which Hebrew and Arabic write as one word.
    'תגובה',
    'If the INVITE fails with',
    'Última respuesta del servidor',
    'processResponse',
    'ping_reply_codes',
    'SIT1 RSC:',
    'Response',
    'reply_code',
    'Response Code',
    'Reply',
    'Our reply',
    'Unsere Antwort',
    'Polling-antwoord',
    'Top response',
    'features.dnd_refuse_code',
    'Reject code',
    'Reject with',
    'Letzte Antworten',
    'Last responses',
    'Réponse émise',
  ],
  vague: [
    'Status',
    'statusCode',
    'Result',
    'error',
    'Call status',
    'Estado',
    '状态',
    'Rewrited Code',
    'new_code',
    'T_code',
    'final',
  ],
  code: ['Code', 'code', 'Código'],
  cause: ['Cause', 'reason'],
  counted: ['Provisional responses', 'SIP errors', 'Responses', 'Risposte', 'Retry on responses'],
  bare: ['SIP'],
  measure: [
    'Intervalle de ré-enregistrement (s)',
    'sipCommonStatusCodeIns',
    'Feature code',
    'SIP response time',
    'sip_response_time_ms',
    'SIP port',
    'Ping response',
    'Dial code',
    'SIP-Antwortzeit',
    'Temps de réponse SIP',
    'Tiempo de respuesta SIP',
    'SIP用户数',
    'Area code',
    'Zip code',
    'Duration',
    'CSeq',
    'SIP call ID',
    'SIP Amount',
  ],
  party: ['Extensions with errors', 'Extension', 'Caller', 'SIP user', 'From', 'Destination', 'Name'],
  protocol: [
    'HTTP status',
    'httpStatusCode',
    'Webhook response',
    'API code',
    'Diameter result',
    'Response code for step "Login" of scenario "SIP portal".',
  ],
  q850: ['Q.850 cause', 'hangup_cause_q850', 'Q850 Code', 'ISUP cause'],
  none: [
    'features',
    'Reject',
    'Payment method',
    'Details',
    'ag-Grid-AutoColumn',
    'SIP plan',
    'SIP codec',
    'Mã khách hàng',
    'SIP trunk',
    'Registration status',
    'gossip code',
    'a'.repeat(200),
  ],
};

describe('judgeLabel', () => {
  const cases = Object.entries(labels).flatMap(([meaning, list]) => list.map((label) => [label, meaning]));
  test.each(cases)('%s: %s', (label, meaning) => {
    expect(judgeLabel(label)).toBe(meaning);
  });

  test('still knows an answer after very many others', () => {
    for (let i = 0; i < 5_000; i++) judgeLabel(`column ${i}`);
    expect(judgeLabel('SIP code')).toBe('sip');
  });
});

test('namesSip', () => {
  expect(['SIP', 'sip_user', 'PJSIP', 'SIP终端'].filter(namesSip)).toHaveLength(4);
  expect(['gossip', 'CUSIP code', 'sipping'].filter(namesSip)).toEqual([]);
});

test('isSipCodes', () => {
  const headings = [
    'SIP response codes',
    'Top SIP errors',
    'SIP-Codes',
    'SIP failures by hour',
    'SIP calls by status',
    'Kamailio replies / s',
    'SIP errors, last 24 h',
    'Erros SIP do tronco',
    'sip_response_code over time',
  ];
  expect(headings.filter(isSipCodes)).toHaveLength(headings.length);
  const others = [
    'SIP status',
    'SIP responses per second',
    'HTTP codes',
    'SIP calls by hour',
    'SIP errors by trunk',
    'PBX codes',
    'SIP errors count',
  ];
  expect(others.filter(isSipCodes)).toEqual([]);
});

test('isOfAnswers', () => {
  const headings = [
    'Failed call responses, last hour',
    'Failures by hour and cause code',
    'Calls by response',
  ];
  expect(headings.filter(isOfAnswers)).toHaveLength(headings.length);
  const others = [
    'Failures by trunk',
    'Calls by hour',
    'Responses by number',
    'HTTP responses today',
    'Calls by code',
    'HTTP failures by code',
  ];
  expect(others.filter(isOfAnswers)).toEqual([]);
});

test('isName', () => {
  expect(['Name', 'Nom', 'Group', 'Gruppe'].filter(isName)).toHaveLength(4);
  expect(['Trunk name', 'Extension'].filter(isName)).toEqual([]);
});

test('isFiller', () => {
  expect(['Final status', 'SIP', 'reply code'].filter(isFiller)).toHaveLength(3);
  expect(['Retry after', 'Room'].filter(isFiller)).toEqual([]);
});
