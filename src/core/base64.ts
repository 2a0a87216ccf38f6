/**
 * Numbers as text, exact and short: the base64 (RFC 4648, with its padding) of their little-endian float64 bytes. Neither
 * the library's kernels nor workers of every age have a function for it.
 */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const codes = new Map([...alphabet].map((letter, code) => [letter, code]));
const bytesPerNumber = 8;

export function textOfNumbers(numbers: ArrayLike<number>): string {
  const bytes = new Uint8Array(bytesPerNumber * numbers.length);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < numbers.length; k++) view.setFloat64(bytesPerNumber * k, numbers[k], true);
  const letters: string[] = [];
  for (let k = 0; k < bytes.length; k += 3) {
    const three = (bytes[k] << 16) | ((bytes[k + 1] ?? 0) << 8) | (bytes[k + 2] ?? 0);
    const left = bytes.length - k;
    letters.push(
      alphabet[three >> 18],
      alphabet[(three >> 12) & 63],
      left > 1 ? alphabet[(three >> 6) & 63] : "=",
      left > 2 ? alphabet[three & 63] : "=",
    );
  }
  return letters.join("");
}

/** The numbers of a text as `textOfNumbers` writes it; nothing where it is not one. */
export function numbersOfText(text: string): Float64Array | undefined {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const length = (text.length / 4) * 3 - padding;
  if (text.length % 4 !== 0 || length % bytesPerNumber !== 0) return undefined;
  const bytes = new Uint8Array(length);
  for (let k = 0; k < text.length; k += 4) {
    let four = 0;
    for (let j = k; j < k + 4; j++) {
      const code = j < text.length - padding ? codes.get(text[j]) : 0;
      if (code === undefined) return undefined;
      four = (four << 6) | code;
    }
    const first = (k / 4) * 3;
    for (let j = 0; j < 3 && first + j < length; j++) bytes[first + j] = four >> (16 - 8 * j);
  }
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: length / bytesPerNumber }, (_, k) => view.getFloat64(bytesPerNumber * k, true));
}
