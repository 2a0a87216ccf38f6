/** A table of the user's own, read by a worker: how far it is, what was made of it, and then a run on it. */
import { withoutData } from "../../../train/chooseData.js";
import type { OwnData } from "../../../train/trainRun.js";
import { connectCsv } from "../../../worker/connectCsv.js";
import type { CsvMessage } from "../../../worker/hostCsv.js";
import { text } from "../../i18n/language.js";
import { issueLine } from "../../i18n/sentences.js";
import { tableLine } from "../../i18n/tables.js";
import type { Problems } from "../../share/problems.js";
import type { Desk } from "../desk.js";
import { words } from "../words.js";
import { type DataDialog, openDataDialog } from "./dialog.js";
import { openWaiting } from "./waiting.js";

/** @returns what leaves it alone, whatever was done with it so far */
export function openTable(file: File, desk: Desk, problems: Problems): () => void {
  const refuse = (lines: readonly string[]) => problems.show(text("share.notOpened", { name: file.name }), lines);
  let epochs = 0;
  const rows: OwnData["rows"][number][] = [];
  let dialog: DataDialog | undefined;
  const leave = () => {
    line.close();
    waiting.close();
    dialog?.close();
  };
  const hear = (message: CsvMessage) => {
    if (message.kind === "progress") waiting.show(message.share);
    else if (message.kind === "rows") rows.push(...message.rows);
    else if (message.kind === "read") {
      waiting.close();
      if (dialog) dialog.show(message.table);
      else
        dialog = openDataDialog(message.table, {
          choose: (target) => line.send({ kind: "target", target }),
          train() {
            waiting = openWaiting(file.name, leave);
            const rest = withoutData(desk.store.getState().run);
            epochs = rest.epochs;
            line.send({ kind: "train", rest });
          },
          leave,
        });
    } else {
      leave();
      if (message.kind === "refused") refuse(message.issues.map(message.of === "table" ? tableLine : issueLine));
      else {
        const { run } = message;
        if (run.epochs < epochs) problems.show(words("data.fewerEpochs", { epochs: run.epochs, asked: epochs }), []);
        desk.start({ ...run, dataset: { ...run.dataset, rows } });
      }
    }
  };
  let waiting = openWaiting(file.name, leave);
  const line = connectCsv(hear);
  line.send({ kind: "read", file });
  return leave;
}
