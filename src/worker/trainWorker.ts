/** The worker that trains: commands in, messages out. */
import type { TrainCommand } from "../train/messages.js";
import { hostTraining } from "./hostTraining.js";

const receive = hostTraining((message, transfer) => postMessage(message, { transfer }));
addEventListener("message", ({ data }: MessageEvent<TrainCommand>) => receive(data));
