/** The worker that trains: commands in, messages out. */
import type { TrainCommand } from "../train/messages.js";
import { hostTraining } from "./hostTraining.js";

const receive = hostTraining((message, buffers) => postMessage(message, { transfer: [...buffers] as ArrayBuffer[] }));
addEventListener("message", ({ data }: MessageEvent<TrainCommand>) => receive(data));
