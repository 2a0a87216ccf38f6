/** Files as a spreadsheet writes them come back number by number, and no text at all makes the reader throw. */
import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { issueText } from "../../core/issue.js";
import { parseCsv } from "./parseCsv.js";

/** Any finite number but −0, which a decimal does not tell from 0. */
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const anyRow = fc.tuple(anyNumber, anyNumber, anyNumber);
/** Names with everything in them that needs quotes. */
const anyName = fc.string({ unit: fc.constantFrom("a", "b", " ", ",", ";", '"', "é", "\n") });

it("what Papa Parse writes is read back, bit for bit", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { minLength: 3, maxLength: 20, selector: ([, , z]) => z }),
      fc.tuple(anyName, anyName, anyName),
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n"),
      (rows, names, delimiter, newline) => {
        const fields = names.map((name, j) => `${name}${j}`);
        const text = Papa.unparse({ fields, data: rows }, { delimiter, newline, quotes: true });
        const read = parseCsv(text, { header: true, target: fields[2].trim() });
        if (!read.ok) expect.fail(read.issues.map(issueText).join("\n"));
        const { inputs, targets } = read.value.dataset.samples({}, 0);
        const varying = [0, 1].filter((j) => rows.some((row) => row[j] !== rows[0][j]));
        expect([...inputs]).toEqual(rows.flatMap((row) => varying.map((j) => row[j])));
        expect([...targets]).toEqual(rows.map(([, , z]) => z));
      },
    ),
  );
});

it("any text is read or refused, never thrown at", () => {
  const unit = fc.constantFrom("1", "2.5", ",", ";", "\n", '"', "x", " ", "?", "-", "\u0000", "\uFFFD");
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 80 })), (text) => {
      const read = parseCsv(text);
      if (!read.ok) {
        expect(read.issues.length).toBeGreaterThan(0);
        return;
      }
      const { count, inputs, targets } = read.value.dataset.samples({}, 0);
      expect(inputs.length).toBe(count * read.value.dataset.inputs.length);
      expect([...inputs, ...targets].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
