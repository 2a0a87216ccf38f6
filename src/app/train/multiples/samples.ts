/** Samples as marks on a picture: those trained on are filled, those of the test are open; each class has a shape of its own. */
import type { Samples } from "../../../core/dataset.js";
import type { ProblemView } from "../../../train/messages.js";
import type { PictureColours } from "./colours.js";

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly group: number;
  readonly isTest: boolean;
}

/** The class of a sample: with one output 1 from ½ on, else the largest. */
export function classOf({ targets, count }: Samples, i: number): number {
  const width = targets.length / count;
  if (width === 1) return (targets[i] ?? 0) >= 0.5 ? 1 : 0;
  let best = 0;
  for (let k = 1; k < width; k++) if ((targets[i * width + k] ?? 0) > (targets[i * width + best] ?? 0)) best = k;
  return best;
}

/** Each sample of a problem once, those of the test last. */
export function eachSample<T>(
  { train, test }: Pick<ProblemView, "train" | "test">,
  read: (samples: Samples, i: number, isTest: boolean) => T,
): T[] {
  return [train, test].flatMap((samples) =>
    Array.from({ length: samples.count }, (_, i) => read(samples, i, samples === test)),
  );
}

/** More marks than this are drawn smaller, and ever fewer of them. */
const many = 300;
const most = 1500;
/** On pictures narrower than this marks are drawn smaller too, in pixels. */
const smallPicture = 120;

export function drawMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], colours: PictureColours): void {
  const isSmall = marks.length > many || context.canvas.clientWidth < smallPicture;
  const size = isSmall ? 1.5 : 2.4;
  const every = Math.ceil(marks.length / most);
  context.lineWidth = isSmall ? 0.6 : 1;
  for (let k = 0; k < marks.length; k += every) {
    const mark = marks[k];
    if (!mark) continue;
    const colour = colours.marks[mark.group % colours.marks.length] ?? colours.ink;
    context.beginPath();
    if (mark.group % 2 === 0) context.arc(mark.x, mark.y, size, 0, 2 * Math.PI);
    else context.rect(mark.x - size * 0.9, mark.y - size * 0.9, 1.8 * size, 1.8 * size);
    context.fillStyle = mark.isTest ? colours.rim : colour;
    context.strokeStyle = mark.isTest ? colour : colours.rim;
    context.fill();
    context.stroke();
  }
}
