/** `<optimizer-race>` on a page, by its id. */
import type { Page } from "playwright-core";
import type { OptimizerRaceElement } from "../../src/element/index.js";

/** Waits until it shows a race. */
export const isReady = (page: Page, id: string) =>
  page.waitForFunction((id) => document.querySelector<OptimizerRaceElement>(`#${id}`)?.readyState === 4, id);

/** What a function tells of it, in the page. */
export const onElement = <T>(page: Page, id: string, ask: (race: OptimizerRaceElement) => T): Promise<Awaited<T>> =>
  page.locator(`#${id}`).evaluate(ask as (element: HTMLElement) => T) as Promise<Awaited<T>>;
