import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface Witness {
  readonly port: number;
  /** First line of everything that wanted to go out, the browser's own errands left out, such as "CONNECT example.org:443 HTTP/1.1". */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** Hosts that the browsers themselves call on their own account, with no extension installed. */
const errands = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  // Chromium's Safe Browsing fetches its lists by itself where no policy switches it off.
  'safebrowsing.googleapis.com',
  // The search engine of Debian's Chromium, to which a window connects ahead of need.
  'start.duckduckgo.com',
  'update.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
];

const hostOf = (line: string): string => /^\S+ (?:https?:\/\/)?([^\s/:]+)/.exec(line)?.[1] ?? '';

/**
 * A proxy that lets nothing through and notes who tried. Practice pages are answered before they reach the network,
 * so whatever arrives here was somebody's own request.
 */
export const startWitness = async (): Promise<Witness> => {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', (data) => {
      const [line = ''] = data.toString('latin1').split('\r\n');
      if (!errands.includes(hostOf(line))) seen.push(line);
      socket.end('HTTP/1.1 502 Nothing leaves\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
