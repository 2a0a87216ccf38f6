/** Samples slow surfaces without holding up the page: in a worker, or in slices where there is none. The newest question wins. */
import type { Surface, SurfaceChoice } from "../index.js";
import { hasLandscape, type Refinement, refinedLandscapes } from "../landscape/refine.js";
import { steepnessOf } from "../landscape/steepness.js";
import type { LandscapeAnswer, LandscapeOrder } from "./landscapeWorker.js";
import { type Run, runInSlices } from "./slices.js";

/** Samples between two looks at the clock: a few milliseconds of the slowest. */
const piece = 8;

export interface Question extends Omit<LandscapeOrder, "ticket" | "surface"> {
  readonly choice: SurfaceChoice;
  readonly surface: Surface;
}

export class LandscapeSampler {
  #worker: Worker | undefined;
  #ticket = 0;
  #isOpen = false;
  #question: Question | undefined;
  #tell: (refinement: Refinement) => void = () => {};
  #here: Run | undefined;

  /** @param tell told what there is, until the next question or `cancel` */
  ask(question: Question, tell: (refinement: Refinement) => void): void {
    this.cancel();
    this.#question = question;
    this.#tell = tell;
    this.#start();
    const { choice, area, sizes, isSteepness } = question;
    if (!this.#worker) this.#sampleHere();
    else
      this.#worker.postMessage({
        ticket: this.#ticket,
        surface: choice,
        area,
        sizes,
        isSteepness,
      } satisfies LandscapeOrder);
  }

  cancel(): void {
    this.#ticket++;
    this.#here?.cancel();
    this.#question = undefined;
  }

  /** Answers nothing any more. */
  end(): void {
    this.cancel();
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** One worker answers all questions; where workers are missing or forbidden there is none. */
  #start(): void {
    if (this.#isOpen || typeof Worker === "undefined") return;
    this.#isOpen = true;
    try {
      this.#worker = new Worker(new URL("./landscapeWorker.ts", import.meta.url), { type: "module" });
    } catch {
      return;
    }
    this.#worker.addEventListener("message", ({ data }: MessageEvent<LandscapeAnswer>) => {
      if (data.ticket === this.#ticket && this.#question) this.#tell(data);
    });
    // A policy may forbid a worker only after it was made.
    this.#worker.addEventListener("error", () => {
      this.#worker = undefined;
      if (this.#question) this.#sampleHere();
    });
  }

  #sampleHere(): void {
    if (!this.#question) return;
    const { surface, area, sizes, isSteepness } = this.#question;
    const seen = isSteepness ? steepnessOf(surface) : surface;
    this.#here = runInSlices(refinedLandscapes(seen, area, sizes, piece), this.#tell, hasLandscape);
  }
}
