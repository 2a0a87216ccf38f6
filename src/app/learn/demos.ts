/** The demonstrations that are neither a race nor a training run, with the pages they are on. */
import type { ScenarioTheme } from "../../core/scenario.js";

export interface Demo {
  readonly id: string;
  readonly theme: ScenarioTheme;
  readonly address: string;
}

export const demos = [
  { id: "tangent", theme: "foundations", address: "./curve.html#show=tangent" },
  { id: "slice", theme: "foundations", address: "./curve.html#show=slice" },
  { id: "microscope", theme: "foundations", address: "./backprop.html#show=microscope" },
  { id: "worked", theme: "foundations", address: "./backprop.html#show=worked" },
  { id: "network", theme: "foundations", address: "./backprop.html#show=network" },
  { id: "noisy-loss", theme: "batches", address: "./experiments.html#show=noisy-loss" },
  { id: "batch-noise", theme: "batches", address: "./experiments.html#show=batch-noise" },
  { id: "sum-or-mean", theme: "batches", address: "./experiments.html#show=sum-or-mean" },
  { id: "dealt-or-drawn", theme: "batches", address: "./experiments.html#show=dealt-or-drawn" },
  { id: "hump", theme: "momentum", address: "./curve.html#show=hump" },
  { id: "momentum", theme: "momentum", address: "./experiments.html#show=momentum" },
  { id: "too-large", theme: "rates", address: "./curve.html#show=too-large" },
  { id: "schedules", theme: "rates", address: "./curve.html#show=schedules" },
  { id: "rates", theme: "rates", address: "./experiments.html#show=rates" },
  { id: "window-or-average", theme: "adaptive", address: "./experiments.html#show=window-or-average" },
  { id: "rare-feature", theme: "adaptive", address: "./experiments.html#show=rare-feature" },
  { id: "hidden-units", theme: "networks", address: "./experiments.html#show=hidden-units" },
  { id: "libraries", theme: "networks", address: "./experiments.html#show=libraries" },
  { id: "results", theme: "beyond", address: "./results.html" },
  { id: "errata", theme: "beyond", address: "./errata.html" },
] as const satisfies readonly Demo[];

export type DemoId = (typeof demos)[number]["id"];
