/** Compares what is seen on a page: pictures, as base64, which the browser itself decodes and encodes. */
import type { Locator, Page } from "playwright-core";

export const pictureOf = async (element: Locator): Promise<string> => (await element.screenshot()).toString("base64");

export interface Difference {
  /** The mean absolute difference of the colours' channels, 0 … 1. */
  readonly mean: number;
  /** The share of pixels that differ visibly, 0 … 1. */
  readonly share: number;
}

/** The share of pixels that differ visibly between two pictures, 0 … 1; 1 where their sizes differ. */
export const differenceOf = async (page: Page, before: string, after: string): Promise<number> =>
  (await compare(page, before, after)).share;

/** How far two pictures are apart; all the way where their sizes differ. */
export function compare(page: Page, before: string, after: string): Promise<Difference> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const [one, other] = [await pixels(a), await pixels(b)];
      if (one.length !== other.length) return { mean: 1, share: 1 };
      let [total, different] = [0, 0];
      for (let k = 0; k < one.length; k += 4) {
        const far =
          Math.abs(one[k] - other[k]) + Math.abs(one[k + 1] - other[k + 1]) + Math.abs(one[k + 2] - other[k + 2]);
        total += far;
        if (far > 48) different++;
      }
      const count = one.length / 4;
      return { mean: total / (3 * 255 * count), share: different / count };
    },
    [before, after] as const,
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, scaled to a size, as WebP. */
export function scaledPart(
  page: Page,
  picture: string,
  part: Size & { readonly x: number; readonly y: number },
  size: Size,
): Promise<string> {
  return page.evaluate(
    async ({ picture, part: { x, y, width, height }, size }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]), x, y, width, height);
      const canvas = new OffscreenCanvas(size.width, size.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("there is no canvas");
      context.imageSmoothingQuality = "high";
      context.drawImage(bitmap, 0, 0, size.width, size.height);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.9 });
      return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(""));
    },
    { picture, part, size },
  );
}
