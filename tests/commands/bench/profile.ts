import type { CDPSession, Protocol } from 'puppeteer-core';

/** What a profile says of our own script, in milliseconds. */
interface OurTime {
  total: number;
  /** The longest stretch without a pause. */
  longest: number;
}

/** Starts to profile a page. */
export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
}

/** Ends the profile and resolves with the time in which our script was on the stack. */
export async function stopProfile(session: CDPSession): Promise<OurTime> {
  return ourTime((await session.send('Profiler.stop')).profile);
}

function ourTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): OurTime {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (byId.get(id)?.callFrame.url.startsWith('chrome-extension:') || isOurs(parents.get(id)));
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const [index, id] of samples.entries()) {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000;
    if (isOurs(id)) {
      total += milliseconds;
      stretch += milliseconds;
      longest = Math.max(longest, stretch);
    } else if (!isCollecting(byId.get(id))) stretch = 0;
  }
  return { total, longest };
}

function isCollecting(node: Protocol.Profiler.ProfileNode | undefined): boolean {
  return node?.callFrame.functionName === '(garbage collector)';
}
