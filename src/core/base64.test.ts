import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersOfText, textOfNumbers } from "./base64.js";

const hostText = (numbers: readonly number[]) => Buffer.from(Float64Array.from(numbers).buffer).toString("base64");

describe("numbers as base64", () => {
  it("is what the host writes", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        expect(textOfNumbers(numbers)).toBe(hostText(numbers));
      }),
    );
  });

  it("gives back every bit, those of minus zero and NaN too", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        expect(numbersOfText(textOfNumbers(numbers))).toEqual(Float64Array.from(numbers));
      }),
    );
    expect(textOfNumbers([1])).toBe("AAAAAAAA8D8=");
  });

  it.each([
    ["a letter that is none", "AAAAAAAA8D8*"],
    ["padding in the middle", "AAA=AAAA8D8="],
    ["a length that is no number of letters", "AAAAAAAA8D8"],
    ["a length that is no number of numbers", "AAAA"],
    ["padding alone", "===="],
    ["a line break", "AAAAAAAA\n8D8="],
  ])("refuses %s", (_, text) => expect(numbersOfText(text)).toBeUndefined());
});
