import { expect, it } from "vitest";
import { bundled, numberRows } from "./bundled.js";

it("what has not been fetched is told, with the remedy", async () => {
  const numbers = bundled("numbers", () => Promise.resolve([1, 2]));
  expect(() => numbers.get()).toThrow('dataset "numbers": its data are not there yet, await load() first');
  await numbers.load();
  expect(numbers.get()).toEqual([1, 2]);
});

it("is fetched once, and again only after a failure", async () => {
  let calls = 0;
  const data = bundled("late", async () => {
    calls++;
    if (calls === 1) throw new Error("no connection");
    return "here";
  });
  await expect(data.load()).rejects.toThrow("no connection");
  await data.load();
  await data.load();
  expect([data.get(), calls]).toEqual(["here", 2]);
});

it.each([
  [
    "1 2.5\n-3 0\n",
    [
      [1, 2.5],
      [-3, 0],
    ],
  ],
  ["\n7 ?\n", [[7, Number.NaN]]],
])("rows of %j", (text, rows) => {
  expect(numberRows(text)).toEqual(rows);
});
