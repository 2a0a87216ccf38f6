import { expect, test } from "vitest";
import type { Dataset } from "../../core/dataset.js";
import { registry } from "../../training.js";
import { samplesOf } from "../data.js";
import { ownDataOf } from "./ownData.js";
import { parseCsv } from "./parseCsv.js";

const csv = parseCsv("size,colour,kind\n1,red,a\n2,blue,b\n3,red,c\n4,blue,a\n");
if (!csv.ok) throw new Error("the test's file is none");

const datasets: Dataset[] = [
  csv.value.dataset,
  ...["moons", "sine", "iris"].flatMap((id) => registry.datasets.get(id) ?? []),
];

test.each(datasets)("$name as a table has the same samples", async (dataset) => {
  await dataset.load?.();
  const own = ownDataOf(dataset);
  expect(samplesOf(own, 0, registry)).toEqual(dataset.samples({}, 0));
  expect(own.standardized).toEqual(dataset.standardized);
});
