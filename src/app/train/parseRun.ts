import type { Result } from "../../core/issue.js";
import { parseTrainRun } from "../../train/parseTrainRun.js";
import type { TrainRun } from "../../train/trainRun.js";
import { registry } from "../../training.js";

/** As the library's `parseTrainRun`, but not by way of it: the race page shares the library and has no use for training. */
export const parseRun = (file: unknown): Result<TrainRun> => parseTrainRun(file, registry);
