/** The page of errata: what lectures say, what holds, and a button that shows it. */
import { element } from "../element.js";
import { errataTexts } from "../i18n/errataTexts.js";
import { mountLanguageButton } from "../i18n/page.js";
import { issueLine } from "../i18n/sentences.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { errata, type Group, groups } from "./entries.js";
import { readPlace } from "./place.js";
import { erratumView } from "./view.js";
import { words } from "./words.js";

function start(): void {
  startPage(errataTexts);
  mountLanguageButton(find("language"), () => {});
  const problems = problemBox();
  find("errata").append(...groups.map(groupView));
  const read = () => {
    const { show, issues } = readPlace(location.hash);
    if (issues.length > 0) problems.show(words("errata.badLink"), issues.map(issueLine));
    document.querySelector(".erratum.shown")?.classList.remove("shown");
    if (show === undefined) return;
    const shown = find(show);
    shown.classList.add("shown");
    shown.scrollIntoView({ block: "center" });
    shown.focus({ preventScroll: true });
  };
  addEventListener("hashchange", read);
  read();
}

function groupView(group: Group): HTMLElement {
  const id = `group-${group}`;
  const section = element("section", "errata-group", "", { "aria-labelledby": id });
  const entries = errata.filter((erratum) => erratum.group === group);
  const list = element("div", "errata-list");
  list.append(...entries.map(erratumView));
  section.append(
    element("h3", "", words(`group.${group}`), { id }),
    element("p", "errata-source", words(`group.${group}.source`)),
    list,
  );
  return section;
}

start();
