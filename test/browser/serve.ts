import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";

export interface Served {
  /** Where the folder is, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** As strict about scripts as any host: no generated code, none from elsewhere. What breaks it is a console error. */
const policy = "script-src 'self'; worker-src 'self'; object-src 'none'";

/** Serves the files of a folder, and nothing outside of it, on a free port of this machine.
 *  @param more headers of each answer */
export async function serve(folder: string, more: Readonly<Record<string, string>> = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = fileFor(folder, request.url ?? "/");
    const body = path === undefined ? undefined : await readFile(path).catch(() => undefined);
    if (path === undefined || body === undefined) response.writeHead(404).end();
    else {
      const type = MEDIA_TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-security-policy": policy, ...more }).end(body);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => close(server) };
}

/** The file a request means; nothing where the address is malformed or leads out of the folder. */
export function fileFor(folder: string, address: string): string | undefined {
  const root = resolve(folder);
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ""));
    const file = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
