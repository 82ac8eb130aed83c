/**
 * Appends lines to the live log while it follows. `?rate=` sets the lines per second (2 unless given).
 * Every line carries its expectation: the one code that stands in it, or `none`.
 */
const KEPT_LINES = 400;
const rate = Number(new URLSearchParams(location.search).get('rate')) || 2;

const REPLIES = [
  [486, 'Busy Here'],
  [503, 'Service Unavailable'],
  [404, 'Not Found'],
  [480, 'Temporarily Unavailable'],
  [488, 'Not Acceptable Here'],
  [200, 'OK'],
];

const LINES = [
  (code, phrase) => [
    `WARNING[1486] chan_sip.c: Got SIP response ${code} "${phrase}" back from 192.0.2.180:5060`,
    code,
  ],
  () => [
    'VERBOSE[1486] pbx.c: Executing [404@from-internal:3] Dial("PJSIP/480-00000183", "PJSIP/404,20")',
    'none',
  ],
  (code) => [`sofia.c:7408 Channel sofia/external/480@192.0.2.20 entering state [terminated][${code}]`, code],
  () => ['RTP of call 5f2e: 503 packets sent, 486 received, 200 lost', 'none'],
  (code, phrase) => [
    `kamailio[404]: acc: transaction answered: method=INVITE;code=${code};reason=${phrase}`,
    code,
  ],
  () => ['nginx: 192.0.2.44 "GET /api/health HTTP/1.1" 503 200 "-"', 'none'],
];

const log = document.querySelector('#log');
const state = document.querySelector('#state');
const lastReply = document.querySelector('#last-reply');
const button = document.querySelector('#follow');
let count = log.childElementCount;
let timer;

function span(className, text, expect) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  element.dataset.expect = expect;
  return element;
}

/** Adds one line, drops the oldest beyond the limit, and rewrites the last reply in its own text node. */
function append() {
  const [code, phrase] = REPLIES[count % REPLIES.length];
  // One more per round, so that every line meets every reply.
  const [text, expect] = LINES[(count + Math.floor(count / REPLIES.length)) % LINES.length](code, phrase);
  const time = new Date().toTimeString().slice(0, 8);
  const line = document.createElement('div');
  line.className = 'line';
  line.append(span('gutter', 476 + count, 'none'), span('text', `[${time}] ${text}`, expect));
  log.append(line);
  if (log.childElementCount > KEPT_LINES) log.firstElementChild.remove();
  log.scrollTop = log.scrollHeight;
  lastReply.firstChild.data = `SIP/2.0 ${code} ${phrase}`;
  lastReply.dataset.expect = code;
  count += 1;
}

button.addEventListener('click', () => {
  const isFollowing = timer !== undefined;
  if (isFollowing) clearInterval(timer);
  timer = isFollowing ? undefined : setInterval(append, 1000 / rate);
  button.textContent = isFollowing ? 'Follow' : 'Pause';
  state.textContent = isFollowing ? 'paused' : `${rate} lines a second`;
});
