/**
 * What is drawn with: the part of a 2-D context that all of the picture but the map is drawn by. A canvas' context is one, and
 * so is the writer of vector files.
 */
export interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  globalAlpha: number;
  /** As in CSS: `600 13px sans-serif`. */
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  setLineDash(lengths: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): CanvasGradient;
}

/** Fills the path that was begun. */
export function fillPath(pen: Pen, style: string | CanvasGradient, opacity = 1): void {
  pen.fillStyle = style;
  pen.globalAlpha = opacity;
  pen.fill();
  pen.globalAlpha = 1;
}

/** Strokes the path that was begun. */
export function strokePath(pen: Pen, style: string, width: number, opacity = 1): void {
  pen.strokeStyle = style;
  pen.lineWidth = width;
  pen.globalAlpha = opacity;
  pen.stroke();
  pen.globalAlpha = 1;
}

export function circlePath(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

export function polygonPath(pen: Pen, corners: readonly (readonly [x: number, y: number])[]): void {
  pen.beginPath();
  corners.forEach(([x, y], k) => {
    if (k === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}
