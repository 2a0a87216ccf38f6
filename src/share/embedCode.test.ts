import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementCode, iframeCode, markdownCode } from "./embedCode.js";

const link = { address: "https://race.example/index.html#v=1", text: "A race" };

describe("an iframe's code", () => {
  it("names its page, what it shows and its size", () => {
    const frame = {
      address: "https://race.example/embed.html#v=1&lanes=adam",
      title: "A race",
      width: 720,
      height: 450,
    };
    expect(iframeCode(frame)).toBe(
      '<iframe src="https://race.example/embed.html#v=1&amp;lanes=adam" title="A race" width="720" height="450" frameborder="0" loading="lazy" allowfullscreen></iframe>',
    );
  });
});

describe("an element's code", () => {
  it("has the script, attributes, and a link until it is ready", () => {
    const attributes = { scenario: "beale-eight", autoplay: "" };
    expect(elementCode({ script: "https://race.example/element.js", attributes, link })).toBe(`\
<script type="module" src="https://race.example/element.js"></script>
<optimizer-race scenario="beale-eight" autoplay>
  <a href="https://race.example/index.html#v=1">A race</a>
</optimizer-race>`);
  });

  it("keeps JSON readable", () => {
    const code = elementCode({ script: "s.js", attributes: { race: `{"name":"O'Hara & <b>"}` }, link });
    expect(code).toContain(`race='{"name":"O&#39;Hara &amp; &lt;b&gt;"}'`);
  });

  it("ends no attribute and begins no tag, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const attributes = { formula: text };
        const [, opening = ""] = elementCode({ script: "s.js", attributes, link: { address: text, text } }).split(
          "\n<",
        );
        // What is left of the code without its own quotes and tags has none.
        expect(opening.replace(/"[^"<>]*"|'[^'<>]*'/g, "")).toMatch(
          /^optimizer-race formula=?>\n {2}<a href=>[^<>]*<\/a>$|^optimizer-race formula>\n/,
        );
      }),
    );
  });
});

describe("Markdown", () => {
  it("is a picture that leads to the race", () => {
    const picture = "https://race.example/scenario/beale-eight.png";
    expect(markdownCode({ text: "Eight down Beale's valley", picture, address: link.address })).toBe(
      `[![Eight down Beale's valley](${picture})](${link.address})`,
    );
  });

  it("has no parentheses in its addresses, which would end them", () => {
    const address = "https://race.example/index.html#v=1&lanes=adam,learningRate:0.1*step(every:9)";
    expect(markdownCode({ text: "x", picture: "a b.gif", address })).toBe(
      "[![x](a%20b.gif)](https://race.example/index.html#v=1&lanes=adam,learningRate:0.1*step%28every:9%29)",
    );
  });

  it("shows markup in a name as text", () => {
    expect(markdownCode({ text: "a](b)\n<i>*c*</i> `d` \\", picture: "p", address: "a" })).toBe(
      "[![a\\](b) \\<i\\>\\*c\\*\\</i\\> \\`d\\` \\\\](p)](a)",
    );
  });
});
