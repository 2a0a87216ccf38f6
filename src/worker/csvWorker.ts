/** The worker that reads tables of the user's own: commands in, messages out. */
import { type CsvCommand, hostCsv } from "./hostCsv.js";

const receive = hostCsv((message) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<CsvCommand>) => receive(data));
