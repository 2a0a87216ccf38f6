/** A page that exports scenes, for `exports.test.ts`. */
import { formats } from "../../src/export/formats.js";
import { createFrames } from "../../src/export/sceneFrames.js";
import { offscreenSheet } from "../../src/render/canvas/sheet.js";
import { type Asked, exportScene } from "../export-scenes.js";

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** A scene's file in base64. */
async function encoded(format: string, asked: Asked): Promise<string> {
  const content = await formats.get(format)?.encode(exportScene(asked, offscreenSheet));
  return base64(content ?? new Uint8Array());
}

/** An SVG as the browser draws it, as a PNG in base64; what is wrong with it where it is no XML. */
async function drawnSvg(asked: Asked): Promise<string> {
  const text = atob(await encoded("svg", asked));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const source = new TextDecoder().decode(bytes);
  const wrong = new DOMParser().parseFromString(source, "image/svg+xml").querySelector("parsererror");
  if (wrong) throw new Error(wrong.textContent ?? "no XML");
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type: "image/svg+xml" }));
  await image.decode();
  const sheet = offscreenSheet(image.naturalWidth, image.naturalHeight);
  sheet.context.drawImage(image, 0, 0);
  return base64(await sheet.png());
}

/** Sums of the bytes of some frames, drawn in that order, that tell whether one bit differs. */
async function frameSums(asked: Asked, order: readonly number[]): Promise<string[]> {
  const frames = createFrames(exportScene(asked, offscreenSheet));
  const sums: string[] = [];
  for (const frame of order) {
    const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(frames.draw(frame)));
    sums.push(base64(new Uint8Array(digest)));
  }
  return sums;
}

Object.assign(globalThis, { exports: { encoded, drawnSvg, frameSums } });
