import { expect, test } from "vitest";
import { raceOf as fileRace, networkSurface, plainFile } from "../../../test/race-files.js";
import { chineseLabels } from "../../chinese/labels.js";
import { createRace, parseRace } from "../../index.js";
import { createSurface } from "../../race/surface.js";
import { registry } from "../../training.js";
import { raceFields, startFields } from "../panel/fields.js";
import { trainParams } from "../train/panel/trainParams.js";
import { label, labelled } from "./labels.js";

const { datasets, optimizers, schedules, surfaces } = registry;

const raceOf = (start: unknown) => {
  const parsed = parseRace({ version: 1, surface: { id: "beale" }, start, lanes: [{ optimizer: "sgd" }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

const { surface: withNetwork } = fileRace({ ...plainFile, surface: networkSurface });

const params = [
  ...[optimizers, schedules, surfaces, datasets].flatMap((plugins) =>
    [...plugins.values()].flatMap((plugin) => Object.values(plugin.params)),
  ),
  ...Object.values(trainParams),
  ...[[0, 0], { grid: 3 }, { scatter: 5 }]
    .map(raceOf)
    .flatMap((race) => [...raceFields(), ...startFields(race, createRace(race).surface)].map(({ param }) => param)),
];

/** What the inputs, outputs and classes of datasets are called. */
const datasetWords = [...datasets.values()].flatMap((dataset) => [
  ...dataset.inputs,
  ...(dataset.task === "regression" ? dataset.outputs : dataset.classes),
]);

const used = new Set([
  ...[optimizers, schedules, surfaces, datasets].flatMap((plugins) => [...plugins.values()].map(({ name }) => name)),
  createSurface(
    {
      formula: "x",
      domain: [
        [0, 1],
        [0, 1],
      ],
    },
    registry,
  ).name,
  createSurface(withNetwork, registry).name,
  ...datasetWords,
  ...[...surfaces.values()].flatMap(({ name, note = name }) => [name, note]),
  ...params.flatMap((param) => [param.label, param.sentence ?? param.label]),
]);

test.each(Object.keys(chineseLabels))("%j is what something is labelled", (english) => {
  expect(used).toContain(english);
});

test.each([...datasets.values()])("$id has Chinese names for itself and all that can be set", ({ name, params }) => {
  const words = [name, ...Object.values(params).flatMap(({ label, sentence }) => [label, sentence ?? label])];
  expect(words.filter((word) => chineseLabels[word] === undefined)).toEqual([]);
});

test("in English labels are as they are", () => {
  const param = { label: "momentum", sentence: "How far.", default: 0, min: 0, max: 1 };
  expect(label("momentum")).toBe("momentum");
  expect(labelled(param)).toEqual(param);
});
