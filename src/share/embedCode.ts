/** Code with which a race stands on pages of others: copied by authors, so whatever it holds is escaped. */
import { escaped } from "../core/markup.js";

export interface Frame {
  /** What the frame shows, absolute. */
  readonly address: string;
  /** What it is called for those who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** An iframe. It needs no style, which the author's content policy may forbid. */
export const iframeCode = ({ address, title, width, height }: Frame): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy" allowfullscreen></iframe>`;

export interface ElementCode {
  /** The module that defines the element. */
  readonly script: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A link that stands there until the element is ready, and where there is no script. */
  readonly link: { readonly address: string; readonly text: string };
}

/** The element, with the script that defines it. */
export function elementCode({ script, attributes, link }: ElementCode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${attributeText(name, value)}`);
  return [
    `<script type="module" src="${escaped(script)}"></script>`,
    `<optimizer-race${written.join("")}>`,
    `  <a href="${escaped(link.address)}">${escaped(link.text)}</a>`,
    `</optimizer-race>`,
  ].join("\n");
}

/** JSON is full of quotes: in single ones it stays readable. */
function attributeText(name: string, value: string): string {
  if (value === "") return name;
  const text = escaped(value);
  return value.includes('"') ? `${name}='${text.replaceAll("&quot;", '"')}'` : `${name}="${text}"`;
}

export interface LinkedPicture {
  /** What the picture shows, in words. */
  readonly text: string;
  readonly picture: string;
  readonly address: string;
}

/** Markdown of a picture that leads to the race. */
export const markdownCode = ({ text, picture, address }: LinkedPicture): string =>
  `[![${plainMarkdown(text)}](${destination(picture)})](${destination(address)})`;

/** A text without Markdown or HTML in it, on one line. */
const plainMarkdown = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, (sign) => (isNeeded(sign) ? `\\${sign}` : sign));

/** What means something in the middle of a line; the rest stays readable. */
const isNeeded = (sign: string) => "\\`*_[]<>&!|~$".includes(sign);

/** An address that ends where it should: parentheses, blanks and angle brackets would end it sooner. Links read the codes back. */
const destination = (address: string) =>
  address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
