/** A number in a table with a bar of its size. */
import { element } from "../element.js";

/** @param part of the longest bar, 0 … 1 */
export function meterCell(part: number, text: string): HTMLElement {
  const cell = element("td", "");
  const meter = element("div", "meter");
  const bar = element("span", "meter-bar");
  bar.style.setProperty("--part", String(Math.min(1, part)));
  meter.append(bar, element("span", "", text));
  cell.append(meter);
  return cell;
}
