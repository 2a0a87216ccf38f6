/** Mathematics for the page: elements built one by one, never markup from text. */
import type { MathNode } from "../../formula/mathml.js";

const namespace = "http://www.w3.org/1998/Math/MathML";

export function mathElement({ tag, attributes = {}, children }: MathNode): Element {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : mathElement(child))));
  return element;
}
