import type { CDPSession, Protocol } from 'puppeteer-core';

/** What a profile says of our own script, in milliseconds. */
interface OurTime {
  total: number;
  /** The longest stretch without a pause. */
  longest: number;
}

/** A moment, or the time between two, in microseconds of the browser's own clock. */
type Span = readonly [from: number, to: number];

/** Microseconds between two samples: ten times as many make what is measured a fifth slower. */
const INTERVAL = 1000;

/** Starts to profile a page. */
export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
}

/** Ends the profile and resolves with the time in which our script was on the stack. */
export async function stopProfile(session: CDPSession): Promise<OurTime> {
  const [whole] = await stopProfileIn(session, [[0, Number.POSITIVE_INFINITY]]);
  return whole ?? { total: 0, longest: 0 };
}

/** Ends the profile and resolves with our time in each span: to start anew for each would be measured, too. */
export async function stopProfileIn(session: CDPSession, spans: readonly Span[]): Promise<OurTime[]> {
  const samples = read((await session.send('Profiler.stop')).profile);
  return spans.map(([from, to]) => ourTime(samples.filter(({ at }) => at >= from && at <= to)));
}

interface Sample {
  /** Microseconds of the browser's clock. */
  at: number;
  milliseconds: number;
  isOurs: boolean;
  isCollecting: boolean;
}

function read({ nodes, samples = [], timeDeltas = [], startTime }: Protocol.Profiler.Profile): Sample[] {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (byId.get(id)?.callFrame.url.startsWith('chrome-extension:') || isOurs(parents.get(id)));
  let at = startTime;
  return samples.map((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    at += delta;
    const isCollecting = byId.get(id)?.callFrame.functionName === '(garbage collector)';
    return { at, milliseconds: delta / 1000, isOurs: isOurs(id), isCollecting };
  });
}

function ourTime(samples: readonly Sample[]): OurTime {
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const { milliseconds, isOurs, isCollecting } of samples) {
    if (isOurs) {
      total += milliseconds;
      stretch += milliseconds;
      longest = Math.max(longest, stretch);
    } else if (!isCollecting) stretch = 0;
  }
  return { total, longest };
}
