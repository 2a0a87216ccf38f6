/** A plane to draw on: curves, ways and dots by their coordinates. */
type Range = readonly [low: number, high: number];

export class Plot {
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #x: Range;
  readonly #y: Range;

  constructor(context: OffscreenCanvasRenderingContext2D, x: Range, y: Range) {
    this.#context = context;
    this.#x = x;
    this.#y = y;
    context.lineJoin = "round";
    context.lineCap = "round";
  }

  /** The graph of a function, over all that is seen or a part of it. */
  curve(f: (x: number) => number, colour: string, width = 3, [low, high]: Range = this.#x): void {
    const pieces = 160;
    const points = Array.from({ length: pieces + 1 }, (_, k) => low + ((high - low) * k) / pieces);
    this.way(
      points.map((x) => [x, f(x)]),
      colour,
      width,
    );
  }

  /** Straight pieces from point to point. */
  way(points: readonly (readonly [x: number, y: number])[], colour: string, width = 3, dash: readonly number[] = []) {
    this.#context.strokeStyle = colour;
    this.#context.lineWidth = width;
    this.#context.setLineDash([...dash]);
    this.#context.beginPath();
    for (const [x, y] of points) this.#context.lineTo(...this.#at(x, y));
    this.#context.stroke();
    this.#context.setLineDash([]);
  }

  dot(x: number, y: number, colour: string, radius = 7): void {
    this.#context.fillStyle = colour;
    this.#context.beginPath();
    this.#context.arc(...this.#at(x, y), radius, 0, 2 * Math.PI);
    this.#context.fill();
  }

  #at(x: number, y: number): [number, number] {
    const { width, height } = this.#context.canvas;
    const [[left, right], [bottom, top]] = [this.#x, this.#y];
    return [((x - left) / (right - left)) * width, (1 - (y - bottom) / (top - bottom)) * height];
  }
}
