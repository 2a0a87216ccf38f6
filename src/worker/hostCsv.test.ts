/** A table on its way from a file to a run, as a page sees it. */
import { expect, test } from "vitest";
import { tableLinesOf } from "../../test/lines.js";
import { withoutData } from "../train/chooseData.js";
import { parseTrainRun } from "../train/parseTrainRun.js";
import { registry } from "../training.js";
import { type CsvCommand, type CsvMessage, hostCsv } from "./hostCsv.js";

const base = parseTrainRun(
  { version: 1, dataset: { id: "xor" }, epochs: 300, lanes: [{ optimizer: "sgd" }] },
  registry,
);
if (!base.ok) throw new Error("the test's run is none");
const rest = withoutData(base.value);

/** All that is told until the last command is answered. */
async function told(text: string, ...more: CsvCommand[]): Promise<readonly CsvMessage[]> {
  const messages: CsvMessage[] = [];
  const answers = ["read", "refused", "run"];
  let answered = () => {};
  const receive = hostCsv((message) => {
    messages.push(message);
    if (answers.includes(message.kind)) answered();
  });
  for (const command of [{ kind: "read", file: new File([text], "mine.csv") } as const, ...more]) {
    await new Promise<void>((resolve) => {
      answered = resolve;
      receive(command);
    });
  }
  return messages;
}

const of = <K extends CsvMessage["kind"]>(messages: readonly CsvMessage[], kind: K) =>
  messages.filter((message): message is Extract<CsvMessage, { kind: K }> => message.kind === kind);

const csv = (rows: number) =>
  [
    "size,weight,kind",
    ...Array.from({ length: rows }, (_, i) => `${i},${(i * 7) % 11},${i % 2 ? "odd" : "even"}`),
  ].join("\n");

test("a table is told, with its progress, and becomes a run whose rows come in portions", async () => {
  const messages = await told(csv(4500), { kind: "train", rest });
  const shares = of(messages, "progress").map(({ share }) => share);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort());
  const [{ table }] = of(messages, "read");
  expect(table).toMatchObject({ name: "mine.csv", rows: 4500, inputs: 2, target: "kind", classes: ["even", "odd"] });
  expect(of(messages, "rows").map(({ rows }) => rows.length)).toEqual([2000, 2000, 500]);
  const [{ run }] = of(messages, "run");
  const rows = of(messages, "rows").flatMap((portion) => portion.rows);
  const whole = { ...run, dataset: { ...run.dataset, rows } };
  expect(parseTrainRun(whole, registry)).toEqual({ ok: true, value: whole });
  expect([rows[3], run.epochs]).toEqual([[3, 10, 1], 300]);
});

test("another column can be what is predicted", async () => {
  const messages = await told(csv(40), { kind: "target", target: "size" });
  expect(of(messages, "read").map(({ table }) => [table.target, table.classes])).toEqual([
    ["kind", ["even", "odd"]],
    ["size", undefined],
  ]);
});

test("so many rows that the epochs would be too many steps get fewer epochs", async () => {
  const [{ run }] = of(await told(csv(50_000), { kind: "train", rest: { ...rest, epochs: 100_000 } }), "run");
  expect(run.epochs).toBeLessThan(100_000);
  expect(run.epochs).toBeGreaterThan(100);
});

test("all that is wrong is told at once", async () => {
  const messages = await told("a,b\n1,2\n3\n4,5\n6,7,8\n");
  expect(of(messages, "refused")).toEqual([
    {
      kind: "refused",
      of: "table",
      issues: [
        { path: "line 3", got: "1 value", expected: "2" },
        { path: "line 5", got: "3 values", expected: "2" },
      ],
    },
  ]);
});

test("a file that has gone since it was chosen is refused", async () => {
  const gone = Object.assign(new File([], "gone.csv"), { text: () => Promise.reject(new Error("no such file")) });
  const messages: CsvMessage[] = [];
  await hostCsv((message) => messages.push(message))({ kind: "read", file: gone });
  const [refused] = of(messages, "refused");
  expect(tableLinesOf(refused.issues)).toEqual(["got a file that cannot be read, expected a file of this device"]);
});
