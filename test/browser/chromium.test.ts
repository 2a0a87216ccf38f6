import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openSite, type Site, visit } from "./chromium.js";

/** Scripts are files of their own: those within a page are not let in. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "console.js": 'console.error("wrong")',
  "uncaught.js": 'throw new Error("loose")',
  "socket.js": 'new WebSocket("ws://other.invalid/")',
};

/** Pages, and the start of the trouble each must be seen to have. */
const PAGES: Readonly<Record<string, { readonly body: string; readonly trouble?: string }>> = {
  "quiet.html": { body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">' },
  "console.html": { body: '<script src="console.js"></script>', trouble: "console error: wrong" },
  "uncaught.html": { body: '<script src="uncaught.js"></script>', trouble: "uncaught error: loose" },
  "inline.html": { body: "<script>0</script>", trouble: "console error: " },
  "missing.html": { body: '<script src="none.js"></script>', trouble: "console error: Failed to load" },
  "elsewhere.html": { body: '<img src="http://other.invalid/">', trouble: "request to another host: http://other." },
  "socket.html": {
    body: '<script src="socket.js"></script>',
    trouble: "request to another host: ws:",
  },
};

let site: Site;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "optimizer-race-site-"));
  for (const [name, { body }] of Object.entries(PAGES)) {
    await writeFile(join(folder, name), `<!doctype html><link rel="icon" href="data:,"><title>${name}</title>${body}`);
  }
  for (const [name, script] of Object.entries(SCRIPTS)) await writeFile(join(folder, name), script);
  site = await openSite(folder);
  return async () => {
    await site.close();
    await rm(folder, { recursive: true });
  };
});

test.each(Object.entries(PAGES))("%s is served, and its trouble is seen", async (name, { trouble }) => {
  const { page, troubles } = await visit(site, name);
  expect(await page.title()).toBe(name);
  if (trouble === undefined) expect(troubles).toEqual([]);
  else await expect.poll(() => troubles).toContainEqual(expect.stringContaining(trouble));
});
