/** The part of the Share dialog that gives code for other people's pages, and shows what it will look like there. */
import { registry as racing } from "../../../index.js";
import { scenarios } from "../../../scenarioRegistry.js";
import type { View } from "../../../share/view.js";
import { element } from "../../element.js";
import { embedTexts } from "../../i18n/embedTexts.js";
import { label } from "../../i18n/labels.js";
import { textsOf } from "../../i18n/language.js";
import { scenarioTexts } from "../../i18n/scenarios.js";
import type { State } from "../../store.js";
import { createCopyField } from "../copy.js";
import { type Embedded, embed, scenarioOf } from "./embedding.js";
import { createOptions } from "./options.js";
import { createPreview } from "./preview.js";
import { createTabs } from "./tabs.js";
import "../../style/share-embed.css";

const text = textsOf(embedTexts);

const kinds = ["frame", "element", "markdown", "oembed"] as const;
type Kind = (typeof kinds)[number];

const registry = { ...racing, scenarios };

/** Links longer than this are cut by some programs. */
const safeLength = 2000;

/** @param state what is shown  @param view how a link tells it */
export function embedSection({ race, run }: State, view: View): HTMLElement {
  const section = element("section", "share-section embed");
  const panel = element("div", "embed-panel");
  const about = element("p", "");
  const copying = createCopyField("textarea", {
    field: text("embed.code"),
    copy: text("embed.copy"),
    copied: text("embed.copied"),
  });
  copying.field.setAttribute("rows", "4");
  const row = element("div", "embed-code");
  row.append(copying.field, copying.button, copying.said);
  const preview = createPreview(text("embed.preview"));
  const scenario = scenarios.get(scenarioOf(race, registry) ?? "");
  const title = scenario ? scenarioTexts(scenario).name : text("embed.name", { surface: label(run.surface.name) });
  let kind: Kind = "frame";
  const showCode = () => {
    const { theme, hide, width, height } = options.read();
    const shown: View = { ...view, theme };
    const embedded = embed(
      { race, view: shown, site: new URL("./", location.href).href, title, hide, width, height },
      registry,
    );
    const code = codeOf(embedded, kind);
    about.textContent = aboutText(embedded, kind);
    row.hidden = code === undefined;
    copying.fill(code ?? "");
    options.show(kind === "frame" ? "all" : kind === "element" ? "look" : "none");
    const { preview: address, picture } = embedded;
    preview.show(kind === "markdown" ? { picture, title } : { address, title, size: [width, height] });
  };
  const options = createOptions(view.theme, showCode);
  const tabs = createTabs(
    text("embed.kinds"),
    kinds.map((id) => ({ id, label: text(`embed.${id}`) })),
    panel,
    (chosen) => {
      kind = chosen;
      showCode();
    },
  );
  panel.append(about, options.element, row, preview.element);
  section.append(element("h3", "", text("embed.heading")), tabs.element, panel);
  tabs.show("frame");
  return section;
}

function codeOf({ frame, element, markdown, oembed }: Embedded, kind: Kind): string | undefined {
  return { frame, element, markdown, oembed }[kind];
}

function aboutText(embedded: Embedded, kind: Kind): string {
  const { address, needsFile, picture, oembed } = embedded;
  if (kind === "element") return [text("embed.elementText"), ...(needsFile ? [text("embed.file")] : [])].join(" ");
  if (address === undefined) return text("embed.tooLong");
  if (kind === "oembed") return text(oembed ? "embed.oembedText" : "embed.noOembed");
  const what = text(kind === "frame" ? "embed.frameText" : "embed.markdownText");
  const more = kind === "markdown" && !picture ? [text("embed.ownPicture")] : [];
  const long = address.length > safeLength ? [text("embed.long", { count: address.length })] : [];
  return [what, ...more, ...long].join(" ");
}
