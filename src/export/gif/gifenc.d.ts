/** What is used of gifenc, which comes without types. */
declare module "gifenc" {
  export interface FrameOptions {
    /** In manual mode: whether the size, the palette and the repetitions are written before it. */
    readonly first?: boolean;
    readonly palette?: number[][];
    /** Milliseconds. */
    readonly delay?: number;
    /** 0 for ever, -1 once, else how often again. */
    readonly repeat?: number;
    readonly dispose?: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
  }

  export interface Encoder {
    writeHeader(): void;
    writeFrame(places: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    reset(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(options?: { readonly auto?: boolean }): Encoder;
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, maxColors: number): number[][];
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: number[][]): Uint8Array;
}
