/** What is said of a race to those who do not see it. */
import type { Domain } from "../../core/layout.js";
import { type RaceEngine, standings } from "../../index.js";
import { isPoint } from "../../race/race.js";
import { label } from "../i18n/labels.js";
import { textsOf } from "../i18n/language.js";
import { voiceTexts } from "../i18n/voiceTexts.js";
import { laneNames } from "../laneNames.js";
import { countText, measureText } from "../numbers.js";
import type { State } from "../state.js";

const words = textsOf(voiceTexts);

/** What has come of the lanes at the step that is shown: who has arrived, or is lowest where nobody has, and how many are lost. */
export function outcomeSentence({ race, run, position }: Pick<State, "race" | "run" | "position">): string {
  const now = standings(run, Math.floor(position));
  const names = new Map(laneNames(race.lanes).map((name, l) => [race.lanes[l]?.id, name]));
  const arrived = now.filter(({ status }) => status === "arrived");
  const diverged = now.filter(({ status }) => status === "diverged");
  const [first] = now;
  const name = names.get(first?.lane) ?? "";
  const parts: string[] = [];
  if (arrived.length > 0)
    parts.push(
      words("voice.arrived", {
        count: countText(arrived.length),
        all: countText(now.length),
        name,
        step: countText(first?.since ?? 0),
      }),
    );
  else if (diverged.length < now.length) {
    if (hasStar(run)) parts.push(words("voice.none", { all: countText(now.length) }));
    parts.push(words("voice.lowest", { name, loss: measureText(first?.value ?? Number.NaN) }));
  }
  if (diverged.length > 0) parts.push(words("voice.diverged", { count: countText(diverged.length) }));
  return parts.join(words("voice.comma"));
}

const hasStar = ({ surface }: RaceEngine) => surface.minima.some((minimum) => minimum.global);

/** The race that has just come to its end. */
export const endSentence = (state: State): string => words("voice.over", { outcome: outcomeSentence(state) });

/**
 * A race that is another one than before: another surface, another start; and where it stands still, what it has come to
 * by that. Nothing where nothing is to be told.
 */
export function changeSentence(state: State, before: State): string {
  const { race, run, playing, position } = state;
  const parts: string[] = [];
  if (run.surface.name !== before.run.surface.name)
    parts.push(words("voice.surface", { name: label(run.surface.name) }));
  if (isPoint(race.start) && JSON.stringify(race.start) !== JSON.stringify(before.race.start))
    parts.push(startSentence(race.start, run));
  if (!playing && position >= 1)
    parts.push(words("voice.at", { step: countText(Math.floor(position)), outcome: outcomeSentence(state) }));
  return parts.join(words("voice.stop"));
}

/** Where the start is and what the loss is there. */
export function startSentence(start: readonly [number, number], { surface }: RaceEngine): string {
  const value = new Float64Array(1);
  surface.evaluate(Float64Array.from(start), { dim: 2, count: 1 }, new Float64Array(2), value);
  const [loss = Number.NaN] = value;
  return words("voice.start", { point: pointText(start), loss: measureText(loss) });
}

const pointText = (point: readonly number[]) => `(${point.map(coordinateText).join(", ")})`;

/** What part of the plane is seen. */
export const mapSentence = ([x, y]: Domain): string => words("voice.map", { x: rangeText(x), y: rangeText(y) });

const rangeText = ([from, to]: readonly [number, number]) =>
  words("voice.range", { from: coordinateText(from), to: coordinateText(to) });

const coordinateText = (value: number) => String(Number(value.toPrecision(3))).replace("-", "−");
