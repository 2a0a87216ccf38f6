/** What a visitor or an importer downloads before anything else happens, gzipped. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Static imports and re-exports of a built module; dynamic ones have a bracket after `import` and do not match, nor does a text
 * that ends with "export".
 */
const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import\s*(?:[\w$*{}\s,]+?\bfrom\s*)?|export\s*[\w$*{}\s,]+?\bfrom\s*)["']([^"'\n]+)["']/g;
const TAG = /<(?:script|link)\b[^>]*>/g;
const LOADED_AT_ONCE = /^<script\b|\brel="(?:modulepreload|preload|stylesheet)"/;
const ADDRESS = /\b(?:src|href)="([^"]+)"/;

/**
 * A built module and all it imports statically, each file once.
 * @param {string} file
 * @param {Set<string>} found
 * @param {(file: string, specifier: string) => void} meetForeign told of an import of anything but a file beside it
 */
export function moduleFiles(file, found = new Set(), meetForeign = refuse) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(STATIC_IMPORT)) {
    if (specifier.startsWith(".")) moduleFiles(join(dirname(file), specifier), found, meetForeign);
    else meetForeign(file, specifier);
  }
  return found;
}

function refuse(file, specifier) {
  throw new Error(`${file} imports ${specifier}, which is not in the build`);
}

/** A built page with the scripts and style sheets it loads at once. @param {string} page */
export function pageFiles(page) {
  const found = new Set([page]);
  for (const [tag] of readFileSync(page, "utf8").matchAll(TAG)) {
    const address = ADDRESS.exec(tag)?.[1];
    if (address === undefined || !LOADED_AT_ONCE.test(tag)) continue;
    const file = join(dirname(page), address);
    // What looks like a foreign import in a page's bundle is text in a message: the bundler leaves none.
    if (file.endsWith(".js")) moduleFiles(file, found, () => {});
    else found.add(file);
  }
  return found;
}

/** Bytes, each file gzipped by itself as a server does. @param {Iterable<string>} files */
export function gzippedSize(files) {
  return [...files].reduce((bytes, file) => bytes + gzipSync(readFileSync(file)).length, 0);
}
