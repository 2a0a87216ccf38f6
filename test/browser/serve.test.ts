import { resolve } from "node:path";
import { expect, test } from "vitest";
import { fileFor } from "./serve.js";

const inFolder = (path: string) => resolve("site", path);

test.each([
  ["/", inFolder("index.html")],
  ["/index.html", inFolder("index.html")],
  ["/assets/race.js?v=1", inFolder("assets/race.js")],
  ["/a%20name.svg#part", inFolder("a name.svg")],
  ["/assets/../index.html", inFolder("index.html")],
  ["/../package.json", undefined],
  ["/%2e%2e/package.json", undefined],
  ["/..%2fpackage.json", undefined],
  ["/../site-of-another/index.html", undefined],
  ["/%", undefined],
])("the address %s means the file %s", (address, file) => {
  expect(fileFor("site", address)).toBe(file);
});
