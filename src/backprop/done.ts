/** What was done to a network since its first weights, short enough for a link, and how it is done again. */
import type { Model } from "./model.js";
import type { State } from "./state.js";
import { type Progress, train } from "./training.js";
import { advance, type Settings, type Way } from "./update.js";

/** Epochs of a way, one sample (0, 1, …) by itself, or a setting that holds from there on. */
export type Done =
  | { readonly way: Way; readonly epochs: number }
  | { readonly sample: number }
  | { readonly setting: keyof Settings; readonly value: number };

/** One more thing done; what can be told together is: all samples in their order are an epoch. */
export function addDone(done: readonly Done[], next: Done, samples: number): readonly Done[] {
  const last = done.at(-1);
  const before = done.slice(0, -1);
  if (last && "way" in next && "way" in last && next.way === last.way)
    return [...before, { way: next.way, epochs: last.epochs + next.epochs }];
  if (last && "setting" in next && "setting" in last && next.setting === last.setting) return [...before, next];
  if ("sample" in next && next.sample === samples - 1) {
    const row = done.slice(done.length - (samples - 1));
    const isEpoch = row.length === samples - 1 && row.every((one, k) => "sample" in one && one.sample === k);
    if (isEpoch) return addDone(done.slice(0, done.length - row.length), { way: "online", epochs: 1 }, samples);
  }
  return [...done, next];
}

/** The settings that hold after all that was done. */
export function settingsAfter(settings: Settings, done: readonly Done[]): Settings {
  const held = { ...settings };
  for (const one of done) if ("setting" in one) held[one.setting] = one.value;
  return held;
}

/** An epoch, or a sample, of what is done, with what was done before it. */
export interface DoneStep extends Progress {
  readonly doneBefore: readonly Done[];
}

/** Trains after something was done already. */
export function* trainFrom(
  done: readonly Done[],
  epochs: Generator<Progress, void, void>,
  way: Way,
  samples: number,
): Generator<DoneStep, void, void> {
  for (const progress of epochs) {
    const before: Done = { way, epochs: progress.epoch - 1 };
    yield { ...progress, doneBefore: progress.epoch > 1 ? addDone(done, before, samples) : done };
  }
}

/** Does it all again, an epoch or a sample at a time. */
export function* replay(
  model: Model,
  from: State,
  settings: Settings,
  done: readonly Done[],
): Generator<DoneStep, void, void> {
  const samples = model.exercise.samples.count;
  let state = from;
  for (const [k, one] of done.entries()) {
    const doneBefore = done.slice(0, k);
    const held = settingsAfter(settings, doneBefore);
    if ("way" in one) {
      const epochs = train(model, one.way, held, state, { epochs: one.epochs }, () => 0);
      for (const step of trainFrom(doneBefore, epochs, one.way, samples)) {
        yield step;
        state = step.state;
      }
    } else if ("sample" in one) {
      const task = { way: "online", rows: [one.sample], settings: held, before: state } as const;
      state = advance(model, task);
      const { theta } = state;
      const measures = { loss: model.loss(theta), meanSquare: model.meanSquare(theta) };
      yield { epoch: 1, tasks: [task], state, ...measures, stopped: "epochs", doneBefore };
    }
  }
}
