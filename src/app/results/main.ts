/** The results page: optimizers × surfaces, computed in workers as soon as the page is there. */
import { registry } from "../../index.js";
import { gridSide } from "../../race/matrix.js";
import { fromMatrixHash, type MatrixChoice, toMatrixHash } from "../../share/matrixHash.js";
import { download } from "../download.js";
import { element } from "../element.js";
import { mountLanguageButton } from "../i18n/page.js";
import { resultsTexts } from "../i18n/resultsTexts.js";
import { issueLine } from "../i18n/sentences.js";
import { countText } from "../numbers.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { matrixCsv } from "./csv.js";
import { Matrix } from "./matrix.js";
import { createSettings } from "./settings.js";
import { MatrixTable } from "./table.js";
import { words } from "./words.js";

startPage(resultsTexts);
mountLanguageButton(find("language"), () => {});
mount(find("results"));

function mount(container: HTMLElement): void {
  const problems = problemBox();
  const progress = element("progress", "matrix-bar");
  const status = element("p", "matrix-status", "", { role: "status" });
  const stop = element("button", "matrix-button", "", { type: "button" });
  const csv = element("button", "matrix-button", words("results.csv"), {
    type: "button",
    title: words("results.csvName"),
  });
  const table = new MatrixTable((sort) => {
    const { sort: _, ...choice } = matrix.choice;
    ask(sort === undefined ? choice : { ...choice, sort });
  });
  const intro = element("p", "results-intro");
  const grid = element("p", "results-note");
  const read = () => {
    const { choice, issues } = fromMatrixHash(location.hash, registry);
    if (issues.length > 0) problems.show(words("results.problems"), issues.map(issueLine));
    else problems.clear();
    return choice;
  };
  const matrix = new Matrix(read(), show);
  const settings = element("div", "");

  function ask(choice: MatrixChoice): void {
    history.replaceState(null, "", toMatrixHash(choice) || location.pathname + location.search);
    matrix.compute(choice);
  }
  function show(): void {
    const { done, size, phase, choice } = matrix;
    intro.textContent = words("results.intro", { starts: choice.rules.starts });
    progress.max = size;
    progress.value = done;
    const told = { computing: "results.progress", cancelled: "results.cancelled", done: "results.done" } as const;
    status.textContent = words(told[phase], { done, of: size });
    stop.textContent = words(phase === "cancelled" ? "results.goOn" : "results.cancel");
    stop.disabled = phase === "done";
    csv.disabled = done === 0;
    grid.textContent = gridText(matrix);
    table.show(matrix);
  }
  function open(): void {
    settings.replaceChildren(createSettings(() => matrix.choice, ask));
  }
  stop.addEventListener("click", () => (matrix.phase === "cancelled" ? matrix.compute() : matrix.cancel()));
  csv.addEventListener("click", () => {
    const text = matrixCsv(matrix.choice, (optimizer, surface) => matrix.cellOf(optimizer, surface));
    download(text, "text/csv", "optimizers-by-surfaces.csv");
  });
  addEventListener("hashchange", () => {
    matrix.compute(read());
    open();
  });
  const work = element("div", "matrix-work");
  work.append(progress, status, stop, csv);
  container.append(
    element("h2", "results-title", words("results.title")),
    intro,
    settings,
    work,
    table.element,
    scaleOf(),
    grid,
    element("p", "results-note", words("results.noWinner")),
  );
  open();
  matrix.compute();
}

/** What exhaustive search would cost, and what the matrix has. */
function gridText({ choice, cells }: Matrix): string {
  const side = Math.max(...choice.surfaces.flatMap((id) => registry.surfaces.get(id) ?? []).map(gridSide));
  return words("results.grid", {
    side,
    grid: countText(side * side),
    surfaces: choice.surfaces.length,
    races: cells.length,
    starts: choice.rules.starts,
    asked: countText(cells.reduce((sum, { asked }) => sum + asked, 0)),
  });
}

function scaleOf(): HTMLElement {
  const scale = element("div", "matrix-scale", "", { "aria-hidden": "true", title: words("results.scale") });
  const strip = element("span", "matrix-strip");
  scale.append(words("results.few"), strip, words("results.all"));
  return scale;
}
