import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A running static server: its address (`http://127.0.0.1:port`, no slash at the end) and the way to stop it. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** As strict as a careful console: an extension that needs inline styles or scripts of the page fails here. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'";

/** Headers of a file by its path, in addition to the usual ones or in their place. */
export type HeadersOf = (path: string) => Record<string, string>;

const strict: HeadersOf = () => ({ 'Content-Security-Policy': CONTENT_SECURITY_POLICY });

/** Headers of a page that is as strict, but shows frames from these addresses as well. */
export function withFrames(...urls: string[]): HeadersOf {
  return () => ({ 'Content-Security-Policy': [CONTENT_SECURITY_POLICY, ...urls].join(' ') });
}

/** Serves a folder to this machine alone, on the given port or a free one; rejects when the port is taken. */
export async function serve(folder: string, port = 0, headersOf = strict): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      const body = await readFile(join(folder, path));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
        ...headersOf(path),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
