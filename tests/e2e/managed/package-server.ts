import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An organisation's own server: what was put there, and nothing else. */
export interface PackageServer {
  /** Host and port. */
  readonly host: string;
  put(path: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

export async function packageServer(): Promise<PackageServer> {
  const files = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = files.get(path);
    const type = path.endsWith('.crx') ? 'application/x-chrome-extension' : 'text/xml';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    put: (path, content) => void files.set(path, content),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
