/** Which parts of a picture are drawn on: only those have to be read. */
import type { Rectangle } from "../placeLabels.js";

/** Pixels along the side of a tile. */
const tile = 16;

export interface Reach {
  /** Something is drawn between these pixels, which may lie anywhere. */
  mark(left: number, top: number, right: number, bottom: number): void;
  /** Rectangles of the picture's pixels that hold all that was marked, none over another; the marks are forgotten. */
  take(): Rectangle[];
}

export function createReach(width: number, height: number): Reach {
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const marked = new Uint8Array(columns * rows);
  const within = (pixel: number, count: number) => Math.min(Math.max(Math.floor(pixel / tile), 0), count - 1);
  /** How many tiles from one on to the right are marked, at most so many. */
  const run = (from: number, most: number) => {
    let length = 0;
    while (length < most && marked[from + length]) length++;
    return length;
  };
  return {
    mark(left, top, right, bottom) {
      if (!(right >= 0 && bottom >= 0 && left < width && top < height)) return;
      const [first, last] = [within(left, columns), within(right, columns)];
      for (let row = within(top, rows); row <= within(bottom, rows); row++) {
        marked.fill(1, row * columns + first, row * columns + last + 1);
      }
    },
    take() {
      const rectangles: Rectangle[] = [];
      for (let from = marked.indexOf(1); from >= 0; from = marked.indexOf(1, from)) {
        const [column, row] = [from % columns, Math.floor(from / columns)];
        const across = run(from, columns - column);
        let down = 0;
        for (; row + down < rows && run(from + down * columns, across) === across; down++) {
          marked.fill(0, from + down * columns, from + down * columns + across);
        }
        const [x, y] = [column * tile, row * tile];
        rectangles.push({
          x,
          y,
          width: Math.min(across * tile, width - x),
          height: Math.min(down * tile, height - y),
        });
      }
      return rectangles;
    },
  };
}
