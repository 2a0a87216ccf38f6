/** Issues of race files in the words of links. */
import type { Issue } from "../core/issue.js";

/** What a link calls a place in a race file. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/^surface\.id$/, "surface"],
  [/^surface\.params/, "surface"],
  [/^surface\.network\.\w+(\[\d+\])?/, "network"],
  [/^surface\.(?=formula|network|name|reduction|inputs|targets|origin|directions|domain|minima)/, ""],
  [/^start\.(grid|scatter)$/, "start"],
  [/^target\.distance$/, "target"],
  [/^((?:lanes|edits)\[\d+\]\.hyperparameters\.\w+)\.(?:base|schedule)$/, "$1"],
  [/^((?:lanes|edits)\[\d+\]\.hyperparameters\.\w+)\.params/, "$1"],
  [/^((?:lanes|edits)\[\d+\])\.hyperparameters/, "$1"],
];

/** What a race file expects, and how a link says it. */
const forms: readonly (readonly [inFile: string, inLink: string])[] = [
  ['a point [x, y], {"grid": n} or {"scatter": n}', "x,y or grid:n or scatter:n"],
  ["a point [x, y]", "x,y"],
  ["[[xMin, xMax], [yMin, yMax]]", "xMin,xMax,yMin,yMax"],
  ['{"base": …, "schedule": …, "params": …}', "a number times a schedule: 0.1*step(every:100)"],
  [
    '{"id": …}, {"formula": …, "domain": …} or {"network": …, "inputs": …}',
    "surface=id, formula=…&domain=…, or network=…&inputs=…",
  ],
  ["an array of lanes", "lanes=optimizer;optimizer"],
  ['{"id": …}, or own data: {"name": …, "task": …, "inputs": …, "targets": …, "rows": …}', "data=id"],
];

/** What is expected, as a link says it. */
export const linkForm = (expected: string): string =>
  forms.reduce((text, [inFile, inLink]) => text.replace(inFile, inLink), expected);

export function linkIssue({ path, got, expected }: Issue): Issue {
  return {
    path: shorter.reduce((text, [place, called]) => text.replace(place, called), path),
    got,
    expected: linkForm(expected),
  };
}
