/** What the panel's sliders and switches stand for: a number of the run, its param, and the run with another number there. */
import type { Param } from "../../../core/param.js";
import type { Registry } from "../../../core/registry.js";
import { isOwn, type TrainRun } from "../../../train/trainRun.js";
import type { Field } from "../../panel/fields.js";
import type { TrainChange } from "./trainChange.js";
import { trainParams } from "./trainParams.js";

export type TrainField = Field<TrainRun, TrainChange>;

type Name = keyof typeof trainParams;

function field(
  name: Name,
  read: (run: TrainRun) => number,
  write: (run: TrainRun, value: number) => object,
): TrainField {
  return { key: name, param: trainParams[name], read, write: (value) => (run) => write(run, value) };
}

/** The params of the chosen dataset, then what all data have. */
export function dataFields({ dataset }: TrainRun, registry: Registry): TrainField[] {
  const params = isOwn(dataset) ? {} : (registry.datasets.get(dataset.id)?.params ?? {});
  const own = Object.entries(params).map(([name, param]) => datasetField(name, param));
  return [
    ...own,
    field(
      "testShare",
      (run) => run.testShare,
      (run, testShare) => ({ ...run, testShare, stop: stopWith(run, testShare) }),
    ),
    field(
      "standardize",
      ({ standardize }) => Number(standardize !== false),
      (run, on) => ({ ...run, standardize: on === 1 }),
    ),
  ];
}

/** Without a test set there is no loss on it to watch. */
const stopWith = ({ stop }: TrainRun, testShare: number) =>
  testShare === 0 ? { ...stop, monitor: "trainLoss" } : stop;

function datasetField(name: string, param: Param): TrainField {
  const paramsOf = ({ dataset }: TrainRun) => (isOwn(dataset) ? {} : (dataset.params ?? {}));
  return {
    key: `dataset.${name}`,
    param,
    read: (run) => paramsOf(run)[name] ?? param.default,
    write: (value) => (run) =>
      isOwn(run.dataset) ? run : { ...run, dataset: { ...run.dataset, params: { ...paramsOf(run), [name]: value } } },
  };
}

/** The range is there only where weights begin within one. */
export function networkFields({ network }: TrainRun): TrainField[] {
  const residual = field(
    "residual",
    (run) => Number(run.network.residual),
    (run, on) => ({ ...run, network: { ...run.network, residual: on === 1 } }),
  );
  const range = field(
    "range",
    ({ network: { initializer } }) => (initializer.kind === "uniform" ? initializer.range : trainParams.range.default),
    (run, range) => ({ ...run, network: { ...run.network, initializer: { kind: "uniform", range } } }),
  );
  return network.initializer.kind === "uniform" ? [range, residual] : [residual];
}

export function trainingFields(): TrainField[] {
  return [
    ...(["l2", "epochs", "seed"] as const).map((name) =>
      field(
        name,
        (run) => run[name],
        (run, value) => ({ ...run, [name]: value }),
      ),
    ),
    field(
      "target",
      (run) => run.target?.loss ?? 0,
      // Left out, a target would be the one that the data suggest.
      (run, loss) => ({ ...run, target: loss > 0 ? { loss } : null }),
    ),
  ];
}

export function stopFields({ stop }: TrainRun): TrainField[] {
  const atTarget = field(
    "atTarget",
    (run) => Number(run.stop.atTarget),
    (run, on) => ({ ...run, stop: { ...run.stop, atTarget: on === 1 } }),
  );
  const patience = field(
    "patience",
    (run) => run.stop.patience ?? 0,
    (run, value) => ({ ...run, stop: { ...run.stop, patience: value > 0 ? value : undefined } }),
  );
  if (stop.patience === undefined) return [atTarget, patience];
  return [
    atTarget,
    patience,
    field(
      "minDelta",
      (run) => run.stop.minDelta,
      (run, minDelta) => ({ ...run, stop: { ...run.stop, minDelta } }),
    ),
    field(
      "restoreBest",
      (run) => Number(run.stop.restoreBest),
      (run, on) => ({ ...run, stop: { ...run.stop, restoreBest: on === 1 } }),
    ),
  ];
}
