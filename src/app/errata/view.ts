/** An erratum as it is read: what is said there, what holds, and buttons that show it. */
import { element } from "../element.js";
import type { Erratum } from "./entries.js";
import { tableButton } from "./tableView.js";
import { erratumText, words } from "./words.js";

export function erratumView({ id, show, values, table }: Erratum): HTMLElement {
  const filledIn = values?.() ?? {};
  const title = `erratum-${id}`;
  const article = element("article", "erratum", "", { id, "aria-labelledby": title, tabindex: "-1" });
  const head = element("h4", "", "", { id: title });
  head.append(
    element("span", "", erratumText(id, "")),
    element("a", "erratum-link", "#", { href: `#show=${id}`, "aria-label": words("errata.link") }),
  );
  const both = element("dl", "erratum-both");
  both.append(
    element("dt", "", words("errata.says")),
    element("dd", "erratum-says", erratumText(id, ".says", filledIn)),
    element("dt", "", words("errata.holds")),
    element("dd", "", erratumText(id, ".holds", filledIn)),
  );
  const [text, address] = show;
  const buttons = element("div", "erratum-buttons");
  buttons.append(element("a", "show-button", words(text), { href: address }));
  article.append(head, both, buttons);
  if (table) tableButton(buttons, article, table);
  return article;
}
