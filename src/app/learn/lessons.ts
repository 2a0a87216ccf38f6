/** All that can be learned from here as one list: scenarios, presets and demonstrations, and the words each is found by. */

import { chineseScenarios } from "../../chinese/scenarios.js";
import type { Scenario, ScenarioTheme } from "../../core/scenario.js";
import { scenarios } from "../../scenarioRegistry.js";
import { registry } from "../../training.js";
import { chinesePresets } from "../i18n/chinesePresets.js";
import { demoTexts } from "../i18n/demoTexts.js";
import { textsOf } from "../i18n/language.js";
import { learnTexts } from "../i18n/learnTexts.js";
import { presetTexts } from "../i18n/presets.js";
import { scenarioTexts } from "../i18n/scenarios.js";
import { type Demo, type DemoId, demos } from "./demos.js";
import { type Findable, findable } from "./search.js";

export type LessonKind = "race" | "train" | "page";

export interface Lesson {
  readonly id: string;
  readonly kind: LessonKind;
  readonly theme: ScenarioTheme;
  /** Relative to the site. */
  readonly address: string;
  readonly name: string;
  readonly lesson: string;
  readonly look?: string;
  readonly found: Findable;
}

type Told = Pick<Lesson, "name" | "lesson" | "look">;

const words = textsOf(demoTexts);

/** In no particular order; grouped by whoever shows them. */
export const lessons = (): readonly Lesson[] => [
  ...demos.map(lessonOfDemo),
  ...[...scenarios.values()].map(lessonOfScenario),
  ...[...registry.presets.values()].map((preset): Lesson => {
    const { id, theme, run } = preset;
    const others = [id, ...optimizersOf(run), ...valuesOf(run.dataset)];
    const about = { id, kind: "train", theme, address: `./train.html#v=1&preset=${id}` } as const;
    return complete(about, presetTexts(preset), [preset, chinesePresets[id]], others);
  }),
];

function lessonOfScenario(scenario: Scenario): Lesson {
  const { id, theme } = scenario;
  const race = scenario.race as { readonly surface: object };
  const others = [id, ...optimizersOf(race), ...valuesOf(race.surface)];
  const about = { id, kind: "race", theme, address: `./index.html#v=1&scenario=${id}` } as const;
  return complete(about, scenarioTexts(scenario), [scenario, chineseScenarios[id]], others);
}

function lessonOfDemo({ id, theme, address }: Demo & { readonly id: DemoId }): Lesson {
  const told = { name: words(`demo.${id}.name`), lesson: words(`demo.${id}.lesson`), look: words(`demo.${id}.look`) };
  const all = (["en", "zh"] as const).map((language) => ({
    name: demoTexts[`demo.${id}.name`][language],
    lesson: demoTexts[`demo.${id}.lesson`][language],
    look: demoTexts[`demo.${id}.look`][language],
  }));
  return complete({ id, kind: "page", theme, address }, told, all, [id]);
}

/** @param all what it is told as in every language */
function complete(
  about: Pick<Lesson, "id" | "kind" | "theme" | "address">,
  { name, lesson, look }: Told,
  all: readonly (Told | undefined)[],
  others: readonly string[],
): Lesson {
  const kind = learnTexts[`kind.${about.kind}`];
  const theme = learnTexts[`theme.${about.theme}`];
  const found = findable([
    all.map((told) => told?.name),
    all.map((told) => told?.lesson),
    [...all.map((told) => told?.look), ...others, kind.en, kind.zh, theme.en, theme.zh],
  ]);
  return { ...about, name, lesson, ...(look !== undefined && { look }), found };
}

/** Its optimizers by id and name. */
function optimizersOf(file: object): string[] {
  const { lanes = [] } = file as { readonly lanes?: readonly { readonly optimizer: string }[] };
  return lanes.flatMap(({ optimizer }) => [optimizer, registry.optimizers.get(optimizer)?.name ?? ""]);
}

/** The texts of a surface or dataset in a file: its id with its name, or its formula. */
function valuesOf(choice: unknown): string[] {
  const { id = "", formula = "" } = choice as { readonly id?: string; readonly formula?: string };
  return [id, registry.surfaces.get(id)?.name ?? registry.datasets.get(id)?.name ?? "", formula];
}
