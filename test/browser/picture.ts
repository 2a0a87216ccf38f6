/** Compares what is seen on a page: pictures of an element, decoded by the browser itself. */
import type { Locator, Page } from "playwright-core";

export const pictureOf = async (element: Locator): Promise<string> => (await element.screenshot()).toString("base64");

/** The share of pixels that differ visibly between two pictures of the same size, 0 … 1. */
export function differenceOf(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const [one, other] = [await pixels(a), await pixels(b)];
      if (one.length !== other.length) return 1;
      let different = 0;
      for (let k = 0; k < one.length; k += 4) {
        const far =
          Math.abs(one[k] - other[k]) + Math.abs(one[k + 1] - other[k + 1]) + Math.abs(one[k + 2] - other[k + 2]);
        if (far > 48) different++;
      }
      return (4 * different) / one.length;
    },
    [before, after] as const,
  );
}
