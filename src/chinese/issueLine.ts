import type { Issue } from "../core/issue.js";

type Translate = (text: string) => string;

/** How an issue is told on one line: `steps：收到 -1，应为 0 … 1000000 的整数`. */
export const issueLineBy =
  (placeText: Translate, gotText: Translate, expectedText: Translate) =>
  ({ path, got, expected }: Issue): string => {
    const place = path === "" ? "" : `${placeText(path)}：`;
    return `${place}收到${spaced(gotText(got))}，应为${spaced(expectedText(expected))}`;
  };

/** A space stands before what is not Chinese. */
const spaced = (text: string) => (/^\p{Script=Han}/u.test(text) ? text : ` ${text}`);
