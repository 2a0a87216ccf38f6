import { describe, expect, it } from "vitest";
import { plainFile, raceOf, richFile } from "../../../test/race-files.js";
import { raceText, readRaceFile } from "./raceFile.js";

const opened = (text: string) => readRaceFile(new Blob([text]));

describe("a race file", () => {
  it("that was saved is opened as the same race", async () => {
    const race = raceOf(richFile);
    expect(await opened(raceText(race))).toEqual({ ok: true, race });
  });

  it("may begin with a byte order mark", async () => {
    expect(await opened(`\uFEFF${JSON.stringify(plainFile)}`)).toEqual({ ok: true, race: raceOf(plainFile) });
  });

  it.each<[string, string, (string | RegExp)[]]>([
    ["that is empty", "", [/JSON/]],
    ["that is not JSON", "optimizer: adam", [/JSON/]],
    ["that is another JSON file", "[]", ["got [], expected a race file: an object"]],
    [
      "with mistakes",
      JSON.stringify({ ...plainFile, steps: -1, lanes: [{ optimizer: "adm" }] }),
      [
        "steps: got -1, expected a whole number 0 … 1000000",
        'lanes[0].optimizer: got "adm", expected an optimizer; did you mean "adam"?',
      ],
    ],
    ["that is too large", " ".repeat(5_400_000), ["got a file of 5.4 MB, expected at most 5 MB"]],
  ])("%s is refused with every reason", async (_, text, lines) => {
    const expected = lines.map((line) => (typeof line === "string" ? line : expect.stringMatching(line)));
    expect(await opened(text)).toEqual({ ok: false, lines: expected });
  });
});
