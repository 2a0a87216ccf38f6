/** What a session tells becomes state. */
import type { Opened, TrainMessage } from "../../train/messages.js";
import { isOwn } from "../../train/trainRun.js";
import { updateRecords } from "./records.js";
import { noPlane, type TrainStore } from "./store.js";

/** A run is open: nothing of the one before is shown any more. */
export function opened(store: TrainStore, { run, problem }: Opened): void {
  const { hidden, selected, run: asked } = store.getState();
  const ids = run.lanes.map(({ id }) => id);
  store.setState({
    run: { ...run, dataset: isOwn(run.dataset) ? asked.dataset : run.dataset },
    problem,
    step: 0,
    phase: "paused",
    lanes: [],
    moments: [],
    ...noPlane,
    hidden: hidden.filter((id) => ids.includes(id)),
    selected: selected !== undefined && ids.includes(selected) ? selected : undefined,
  });
}

export function told(store: TrainStore, message: TrainMessage): void {
  if (message.kind === "repeating") store.setState({ repeatShare: message.share });
  if (message.kind === "repeated") {
    store.setState(({ repeating }) => ({
      repeated: message,
      repeatShare: message.done / message.of,
      repeating: repeating && message.done < message.of,
    }));
    return;
  }
  if (message.kind === "plane") store.setState({ ...noPlane, plane: message.plane });
  if (message.kind === "planeLosses") store.setState({ planeLosses: message.landscape });
  if (message.kind !== "snapshot") return;
  const { run, lanes, moments } = store.getState();
  const { step, state: phase, elapsed, edits } = message;
  const earlier = moments.filter((moment) => moment.step < step);
  store.setState({
    step,
    phase,
    lanes: updateRecords(lanes, message),
    moments: [...earlier, { step, elapsed }],
    ...(JSON.stringify(edits) !== JSON.stringify(run.edits) && { run: { ...run, edits } }),
  });
}
