import { covers, grantedPatterns } from './grants';
import { askFrames } from './our-scripts';

/** A frame of a page as the page around it knows it; its own size is in CSS pixels. */
export interface SeenFrame {
  url: string;
  width: number;
  height: number;
}

/** Smaller frames show no table and no log. */
const LEAST = { width: 100, height: 50 };
/** Sizes that advertisements are sold in; no console has exactly these. */
const ADVERTISEMENTS =
  /^(300x(50|250|600)|320x(50|100)|336x280|(468|234)x60|(728|970)x90|970x250|(120|160)x600)$/;
/** How many hosts are offered at most: what the user looks at is in the largest frames. */
const MOST = 4;

/**
 * Resolves with the hosts of the frames in a tab that may hold codes and are not granted, the largest first. Such a
 * frame cannot be read, and to learn where it has navigated since would take a further permission, so its `src` and
 * its size decide.
 */
export async function ungrantedFrameHosts(tabId: number, pageUrl: string): Promise<string[]> {
  const [readable, granted] = await Promise.all([askFrames(tabId, seenFrames), grantedPatterns()]);
  return offeredHosts(
    readable.flatMap(({ result }) => result ?? []),
    pageUrl,
    granted,
  );
}

/** Returns the hosts worth offering among the frames of a page; the page's own comes with the page. */
export function offeredHosts(
  frames: readonly SeenFrame[],
  pageUrl: string,
  granted: readonly string[],
): string[] {
  const own = URL.parse(pageUrl)?.hostname;
  const areas = new Map<string, number>();
  for (const { url, width, height } of frames) {
    const { protocol, hostname } = URL.parse(url) ?? {};
    if (!hostname || !/^https?:$/.test(protocol ?? '') || hostname === own) continue;
    if (width < LEAST.width || height < LEAST.height || ADVERTISEMENTS.test(`${width}x${height}`)) continue;
    if (granted.some((pattern) => covers(pattern, url))) continue;
    areas.set(hostname, (areas.get(hostname) ?? 0) + width * height);
  }
  return [...areas]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([host]) => host);
}

/** Runs in the page, so it may use nothing from this file: returns its rendered frames, through open shadow roots. */
function seenFrames(): SeenFrame[] {
  const framesIn = (root: Document | ShadowRoot): Element[] => {
    const frames = [...root.querySelectorAll('iframe, frame')].filter((frame) => frame.checkVisibility());
    // A plain loop: a large page has a hundred thousand elements, and must not stand still for their sake.
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot) frames.push(...framesIn(shadowRoot));
    }
    return frames;
  };
  return framesIn(document).map((frame) => ({
    url: (frame as HTMLIFrameElement).src,
    width: frame.clientWidth,
    height: frame.clientHeight,
  }));
}
