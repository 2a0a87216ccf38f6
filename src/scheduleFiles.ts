/** Schedules, each in a module of its own that is fetched when it is named. */
import { PlugIns } from "./core/plugIns.js";
import type { Schedule } from "./core/schedule.js";

export const schedules = new PlugIns<Schedule>(import.meta.glob(["./*.ts", "!./*.test.ts"], { base: "./schedules" }));
