import { expect, test } from "vitest";
import { createPace } from "./pace.js";

/** Keeps the machine busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("long work lets others in, and short work does not wait for them", async () => {
  const seen: string[] = [];
  const rest = createPace();
  setTimeout(() => seen.push("a timer"));
  await rest();
  seen.push("short work");
  work(20);
  await rest();
  work(20);
  await rest();
  seen.push("long work");
  expect(seen).toEqual(["short work", "a timer", "long work"]);
});

test("work that is called off ends with the reason", async () => {
  const controller = new AbortController();
  const rest = createPace(controller.signal);
  await rest();
  controller.abort(new Error("no longer wanted"));
  await expect(rest()).rejects.toThrow("no longer wanted");
});
