/**
 * Contour lines of a grid of heights, by marching squares: the lines along which the interpolated height is a level. Lines go round
 * what is higher with it on their left where y goes up, close on themselves or end at the border, and never cross.
 */

/** Heights on a grid: row by row, `heights[row * columns + column]`, all finite. */
export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  readonly heights: ArrayLike<number>;
}

export interface Contour {
  /** Column and row of each point in turn, fractions included. The first point of a closed line is not given again. */
  readonly points: readonly number[];
  readonly isClosed: boolean;
}

/** The contours of a grid at a level. A sample that is just as high counts as above. */
export function contours(grid: HeightGrid, level: number): Contour[] {
  const next = linksOf(grid, level);
  const entered = new Set(next.values());
  const lines: Contour[] = [];
  const follow = (first: number) => {
    const points: number[] = [];
    let edge: number | undefined = first;
    while (edge !== undefined) {
      addCrossing(points, grid, edge, level);
      const following: number | undefined = next.get(edge);
      next.delete(edge);
      edge = following === first ? undefined : following;
    }
    return points;
  };
  for (const edge of [...next.keys()]) {
    if (next.has(edge) && !entered.has(edge)) lines.push({ points: follow(edge), isClosed: false });
  }
  for (const edge of [...next.keys()]) {
    if (next.has(edge)) lines.push({ points: follow(edge), isClosed: true });
  }
  return lines;
}

/**
 * The edges that a level crosses, each with the one that its line goes on to. Edge 2k goes from sample k to the next
 * column, edge 2k + 1 to the next row; the line through an edge belongs to at most two cells.
 */
function linksOf({ columns, rows, heights }: HeightGrid, level: number): Map<number, number> {
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const k = row * columns + column;
      const [a, b, c, d] = [heights[k], heights[k + 1], heights[k + columns + 1], heights[k + columns]];
      const above = Number(a >= level) + 2 * Number(b >= level) + 4 * Number(c >= level) + 8 * Number(d >= level);
      if (above === 0 || above === 15) continue;
      const isJoined = (a + b + c + d) / 4 >= level;
      const sides = [2 * k, 2 * (k + 1) + 1, 2 * (k + columns), 2 * k + 1];
      for (const [from, to] of (isJoined ? joined[above] : undefined) ?? segments[above])
        next.set(sides[from], sides[to]);
    }
  }
  return next;
}

type Segments = readonly (readonly [from: number, to: number])[];

/**
 * From which side of a cell a line goes to which, by the corners that are above: 1, 2, 4 and 8 for those at (0, 0), (1, 0), (1, 1) and
 * (0, 1); sides 0 … 3 are those at row 0, column 1, row 1 and column 0. What is above lies on the left.
 */
const segments: readonly Segments[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/** The two saddles where the middle of the cell is above too, and joins the corners that are. */
const joined: Readonly<Record<number, Segments>> = {
  5: [
    [0, 1],
    [2, 3],
  ],
  10: [
    [1, 2],
    [3, 0],
  ],
};

/** Adds the place at which an edge is crossed. */
function addCrossing(points: number[], { columns, heights }: HeightGrid, edge: number, level: number): void {
  const k = edge >> 1;
  const isUpwards = (edge & 1) === 1;
  const [from, to] = [heights[k], heights[isUpwards ? k + columns : k + 1]];
  const part = (level - from) / (to - from);
  const [column, row] = [k % columns, Math.floor(k / columns)];
  points.push(isUpwards ? column : column + part, isUpwards ? row + part : row);
}

/**
 * A grid with its border drawn out by a sample and then surrounded by what is below every level: all its contours are closed, so
 * that what is above a level can be filled. Column and row c of the grid are c + 2 of it.
 */
export function surrounded({ columns, rows, heights }: HeightGrid, below: number): HeightGrid {
  const [across, up] = [columns + 4, rows + 4];
  const wider = new Float64Array(across * up).fill(below);
  for (let row = 1; row < up - 1; row++) {
    for (let column = 1; column < across - 1; column++) {
      const [c, r] = [within(column - 2, columns), within(row - 2, rows)];
      wider[row * across + column] = heights[r * columns + c];
    }
  }
  return { columns: across, rows: up, heights: wider };
}

const within = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
