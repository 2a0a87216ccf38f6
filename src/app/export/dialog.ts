/** The export dialog: what to make of the race on the page, how far it has come, and the way out. */
import { type Format, Unavailable } from "../../export/format.js";
import { formats } from "../../export/formats.js";
import { framesOf } from "../../export/frames.js";
import { gifFramesPerSecond } from "../../export/gif/encodeGif.js";
import { timingOf } from "../../export/timing.js";
import { openDialog } from "../dialog.js";
import { download } from "../download.js";
import { element } from "../element.js";
import { exportText } from "../i18n/exportTexts.js";
import { issueLine } from "../i18n/sentences.js";
import type { Store } from "../store.js";
import { isComputed, sceneOf } from "./scene.js";
import { createFields, problemsId, type SettingFields, type Settings } from "./settings.js";
import { sizeText } from "./sizeText.js";
import "../style/export.css";

export function openExport(store: Store, size: readonly [number, number]): HTMLDialogElement {
  const { race } = store.getState();
  const form = element("form", "export");
  const fields = createFields(size, race.steps);
  const about = element("p", "export-about");
  const problems = element("p", "export-problems", "", { id: problemsId, role: "alert" });
  // The browser would tell one at a time, in its own language.
  form.noValidate = true;
  const controls = createControls();
  form.append(fields.element, problems, about, controls.element);
  const describe = () => {
    const refusals = fields.refusals();
    const lines = refusals.map(issueLine).join("\n");
    // The same is not to be read out with every key.
    if (problems.textContent !== lines) problems.textContent = lines;
    about.textContent = refusals.length === 0 ? aboutText(store, fields.read()) : "";
    return refusals.length === 0;
  };
  form.addEventListener("input", describe);
  form.addEventListener("change", describe);
  let work: AbortController | undefined;
  controls.cancel.addEventListener("click", () => work?.abort());
  controls.useGif.addEventListener("click", () => {
    fields.choose("gif");
    describe();
    controls.tell("");
    controls.start.focus();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (work) return;
    if (!describe()) return form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    work = new AbortController();
    await exportRace(store, fields, controls, work.signal);
    work = undefined;
  });
  describe();
  const dialog = openDialog(exportText("export.title"), form);
  dialog.addEventListener("close", () => work?.abort());
  return dialog;
}

function aboutText(store: Store, settings: Settings): string {
  const { race, position } = store.getState();
  const { stepsPerFrame, framesPerSecond, format } = settings;
  const kind = formats.get(format)?.kind;
  if (kind === "data") return exportText("export.data", { steps: race.steps });
  if (kind === "still") return exportText("export.moment", { step: Math.floor(position) });
  const frames = framesOf({ steps: race.steps, stepsPerFrame });
  const shown = format === "gif" ? gifFramesPerSecond(framesPerSecond) : framesPerSecond;
  const { hold } = timingOf(sceneOf(store.getState(), settings));
  const seconds = ((frames - 1) / shown + hold).toFixed(1);
  if (Math.abs(shown - framesPerSecond) < 0.01) return exportText("export.film", { frames, seconds });
  return exportText("export.gifFilm", { frames, seconds, fps: Number(shown.toFixed(1)) });
}

type Controls = ReturnType<typeof createControls>;

function createControls() {
  const row = element("div", "export-row");
  const start = element("button", "share-main", exportText("export.start"), { type: "submit" });
  const cancel = element("button", "share-plain", exportText("export.cancel"), { type: "button" });
  const useGif = element("button", "share-plain", exportText("export.gif"), { type: "button" });
  const bar = element("progress", "export-bar", "", { max: "1", "aria-label": exportText("export.progress") });
  const said = element("p", "export-said", "", { role: "status" });
  cancel.hidden = useGif.hidden = bar.hidden = true;
  row.append(start, cancel, useGif, bar);
  const box = element("div", "export-controls");
  box.append(row, said);
  return {
    element: box,
    start,
    cancel,
    useGif,
    tell(words: string, offersGif = false): void {
      said.textContent = words;
      useGif.hidden = !offersGif;
    },
    /** Whether something is being made: then it can be stopped. */
    work(isWorking: boolean): void {
      start.hidden = isWorking;
      cancel.hidden = bar.hidden = !isWorking;
      bar.value = 0;
      (isWorking ? cancel : start).focus();
    },
    show(part: number, bytes: number | undefined): void {
      bar.value = part;
      const percent = Math.floor(100 * part);
      said.textContent =
        bytes === undefined
          ? exportText("export.part", { part: percent })
          : exportText("export.estimate", { part: percent, size: sizeText(bytes) });
    },
  };
}

async function exportRace(store: Store, fields: SettingFields, controls: Controls, signal: AbortSignal): Promise<void> {
  const settings = fields.read();
  const format = formats.get(settings.format);
  if (!format) return;
  if (!isComputed(store.getState())) return controls.tell(exportText("export.computing"));
  controls.tell("");
  controls.work(true);
  try {
    const scene = sceneOf(store.getState(), settings);
    const content = await format.encode(scene, { signal, progress: controls.show });
    download(new Uint8Array(content), format.mime, nameOf(format));
    controls.tell(savedText(format, content.length, settings));
  } catch (error) {
    if (signal.aborted) controls.tell(exportText("export.cancelled"));
    else if (error instanceof Unavailable) controls.tell(exportText("export.noVideo"), true);
    else {
      controls.tell(exportText("export.failed"));
      throw error;
    }
  } finally {
    controls.work(false);
  }
}

const nameOf = ({ id }: Format) => `race.${id}`;

function savedText(format: Format, bytes: number, { preset }: Settings): string {
  const saved = { name: nameOf(format), size: sizeText(bytes) };
  if (preset?.mostBytes === undefined || bytes <= preset.mostBytes) return exportText("export.done", saved);
  return exportText("export.large", { ...saved, most: sizeText(preset.mostBytes) });
}
