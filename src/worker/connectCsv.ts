/** Reads a table of the user's own on a thread of its own, or on this one where workers are missing or forbidden. */
import { connect, type Line } from "./connect.js";
import type { CsvCommand, CsvMessage } from "./hostCsv.js";

/** @param tell told what the reader tells, after this has returned */
export function connectCsv(tell: (message: CsvMessage) => void): Line<CsvCommand> {
  const start = () => new Worker(new URL("./csvWorker.ts", import.meta.url), { type: "module" });
  const here = async () => (await import("./hostCsv.js")).hostCsv;
  return connect(start, here, tell);
}
