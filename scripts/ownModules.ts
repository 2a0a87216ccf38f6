/** The project's own modules, run while it is built as they are run in its tests. */
import { createServer } from "vite";

/** @param use given what loads a module by its path from the project's folder; what it loads works until it is done */
export async function withOwnModules<T>(use: (load: <M>(path: string) => Promise<M>) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    return await use(async <M>(path: string) => (await server.ssrLoadModule(path)) as M);
  } finally {
    await server.close();
  }
}
