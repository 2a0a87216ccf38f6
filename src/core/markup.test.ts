import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped } from "./markup.js";

test("markup holds any text without letting it out", () => {
  expect(escaped("<b title='x'>&\"é山😀\u0000\ud800")).toBe("&lt;b title=&#39;x&#39;&gt;&amp;&quot;é山😀");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escaped(text)).toMatch(/^(?:[^<>"'&]|&(?:lt|gt|amp|quot|#39);)*$/u);
      expect(escaped(text)).not.toMatch(/[\ud800-\udfff]/u);
    }),
  );
});
