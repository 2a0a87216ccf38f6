import { expect, test } from "vitest";
import { html } from "./html.js";

test("texts in markup are escaped, markup in markup is not, lists stand one after the other", () => {
  const items = ["<b>", `"&'`].map((text) => html`<li title="${text}">${text}</li>`);
  expect(html`<ul data-count="${items.length}">${items}</ul>`.markup).toBe(
    '<ul data-count="2"><li title="&lt;b&gt;">&lt;b&gt;</li><li title="&quot;&amp;&#39;">&quot;&amp;&#39;</li></ul>',
  );
});
