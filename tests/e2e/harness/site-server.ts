import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { buildPractice } from '../../practice/build.mjs';
import { pageOf } from '../../practice/routes.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What the practice pages answer to a request, or `undefined` where they have nothing to do with it. */
export type SiteServer = (url: string) => Promise<Answer | undefined>;

const nothing: Answer = { status: 204, headers: {}, body: Buffer.alloc(0) };

export const siteServer = async (headers: Readonly<Record<string, string>> = {}): Promise<SiteServer> => {
  const folder = await buildPractice();
  return async (address) => {
    const { host, pathname } = new URL(address);
    const page = pageOf(host);
    if (!page) return undefined;
    if (pathname === '/favicon.ico') return nothing;
    const file = pathname.startsWith('/practice/') ? normalize(pathname.slice('/practice/'.length)) : page;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    if (!body) return { ...nothing, status: 404 };
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type, ...headers }, body };
  };
};
