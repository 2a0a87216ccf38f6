import type { MathNode } from "../../formula/mathml.js";

const namespace = "http://www.w3.org/1998/Math/MathML";

/** Mathematics as elements the browser sets, built one by one: never markup from text. */
export function mathElement({ tag, attributes = {}, children }: MathNode): Element {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (typeof child === "string" ? child : mathElement(child))));
  return made;
}
