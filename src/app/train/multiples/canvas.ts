/** A square canvas that is as sharp as its place on the screen, up to twice as many pixels. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  /** Length of a side, in the context's units: CSS pixels. */
  readonly side: number;
  /** Canvas pixels a CSS pixel. */
  readonly scale: number;
}

/** Clears the canvas for a drawing; nothing where it has no place on the screen. */
export function freshSheet(canvas: HTMLCanvasElement): Sheet | undefined {
  const side = canvas.clientWidth;
  const context = side > 0 ? canvas.getContext("2d") : null;
  if (!context) return undefined;
  const scale = Math.min(2, devicePixelRatio);
  const pixels = Math.round(side * scale);
  if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, side, side);
  return { context, side, scale };
}
