/**
 * What the page that embeds `embed.html` can ask of it by messages, and what it is answered:
 *
 *     {type: "optimizer-race:command", method, args, id}  →  {type: "optimizer-race:result", id, result}  or with error: {message, issues}
 *
 * Only these methods, only from the parent, and only data: code is never accepted.
 */
import { type Issue, issueText } from "../../core/issue.js";
import { isObject, type Json, type NumberRule, Reader } from "../../core/reader.js";
import type { OptimizerRaceElement } from "../../element/element.js";
import { parseRace } from "../../race/parseRace.js";
import { registryFor } from "../../racePlugIns.js";

export const commandType = "optimizer-race:command";
export const resultType = "optimizer-race:result";

type Method = (race: OptimizerRaceElement, read: Reader, args: readonly unknown[]) => unknown;

/** What may be called by its name in a message. */
export const methods: Readonly<Record<string, Method>> = {
  play: (race) => race.play(),
  pause(race) {
    // One that is still on its way would begin by itself when it is there.
    if (race.readyState === 0) race.autoplay = false;
    race.pause();
  },
  seekToStep: (race, read, [step]) =>
    withNumber(read, step, "args[0]", { min: 0, max: 1e6 }, (value) => race.seekToStep(value)),
  setCurrentTime: (race, read, [seconds]) =>
    withNumber(read, seconds, "args[0]", { min: 0, max: 1e9 }, (value) => {
      race.currentTime = value;
    }),
  setPlaybackRate: (race, read, [rate]) =>
    withNumber(read, rate, "args[0]", { min: 0.0625, max: 16 }, (value) => {
      race.playbackRate = value;
    }),
  async setRaceFile(race, read, [file]) {
    const parsed = parseRace(file, await registryFor(isObject(file) ? (file as Json) : {}));
    if (parsed.ok) race.raceFile = parsed.value;
    else read.issues.push(...parsed.issues);
  },
  /** A picture of the step that is sought, as a Blob; who prints a page wants it of frames that are out of sight. */
  async export(race, read, [format, size = {}]) {
    const name = read.name(format, "args[0]", ["svg", "png"], "the format of a picture");
    const asked = read.object(size, "args[1]", "a size", ["width", "height"]);
    if (read.issues.length > 0 || !name) return undefined;
    if (race.readyState === 0) await once(race, "canplay");
    if (race.seeking) await once(race, "seeked");
    return race.export(name, asked);
  },
  getRaceFile: (race) => race.raceFile,
  getStandings: (race) => race.standings,
  getState: ({ step, currentTime, duration, paused, ended, playbackRate, readyState, issues }) => ({
    ...{ step, currentTime, duration, paused, ended, playbackRate, readyState, issues },
  }),
};

const keys = ["type", "method", "args", "id"];

/** Answers a command; nothing where a message is none. */
export async function answer(race: OptimizerRaceElement, message: unknown): Promise<object | undefined> {
  if (!isObject(message) || (message as Json).type !== commandType) return undefined;
  const read = new Reader();
  const { id, method, args = [] } = read.object(message, "", "a command", keys) ?? {};
  const name = read.name(method, "method", Object.keys(methods), "a method");
  const list = read.array(args, "args", "arguments", 10);
  const asked = { type: resultType, id: isPlain(id) ? id : null };
  try {
    const result = read.issues.length === 0 ? await methods[name ?? ""]?.(race, read, list ?? []) : undefined;
    if (read.issues.length > 0) return { ...asked, error: errorOf(read.issues) };
    return { ...asked, result: result ?? null };
  } catch (error) {
    return { ...asked, error: { message: error instanceof Error ? error.message : String(error), issues: [] } };
  }
}

const once = (target: EventTarget, type: string) =>
  new Promise((done) => target.addEventListener(type, done, { once: true }));

function withNumber(read: Reader, value: unknown, path: string, rule: NumberRule, use: (value: number) => void): void {
  const number = read.number(value, path, rule);
  if (number !== undefined) use(number);
}

const isPlain = (id: unknown) => typeof id === "string" || typeof id === "number";

const errorOf = (issues: readonly Issue[]) => ({ message: issues.map(issueText).join("\n"), issues });
