/** The gallery: lessons in the groups of their themes, those that fit what is looked for. */
import { type ScenarioTheme, scenarioThemes } from "../../core/scenario.js";
import { element } from "../element.js";
import { type Card, createCard } from "./card.js";
import type { Lesson } from "./lessons.js";
import type { Place } from "./place.js";
import { rank } from "./search.js";
import type { Thumbnails } from "./thumbnails.js";
import { words } from "./words.js";

/** What fits a place. */
export interface Found {
  readonly count: number;
  /** What fits best, where something is looked for. */
  readonly best: Lesson | undefined;
}

interface Shown extends Card {
  readonly lesson: Lesson;
}

export class Gallery {
  readonly #groups: ReadonlyMap<ScenarioTheme, { readonly section: HTMLElement; readonly cards: readonly Shown[] }>;
  readonly #nothing = element("p", "lessons-nothing", words("learn.nothing"));
  #best: Shown | undefined;

  constructor(container: HTMLElement, lessons: readonly Lesson[], thumbnails: Thumbnails) {
    const groups = scenarioThemes.map((theme) => {
      const cards = lessons
        .filter((lesson) => lesson.theme === theme)
        .map((lesson) => ({ lesson, ...createCard(lesson) }));
      for (const { canvas, lesson } of cards) thumbnails.add(canvas, lesson);
      return [theme, { section: groupOf(theme, cards), cards }] as const;
    });
    this.#groups = new Map(groups);
    this.#nothing.hidden = true;
    container.append(...groups.map(([, { section }]) => section), this.#nothing);
    container.addEventListener("keydown", (event) => this.#moveOn(event));
  }

  show({ search, theme }: Place): Found {
    let best: { readonly card: Shown; readonly rank: number } | undefined;
    let count = 0;
    for (const [ofGroup, { section, cards }] of this.#groups) {
      let seen = 0;
      for (const card of cards) {
        const fits = theme === undefined || theme === ofGroup ? rank(card.lesson.found, search) : 0;
        card.item.hidden = fits === 0;
        if (fits > 0) seen++;
        if (fits > (best?.rank ?? 0)) best = { card, rank: fits };
      }
      section.hidden = seen === 0;
      count += seen;
    }
    this.#nothing.hidden = count > 0;
    this.#best?.item.classList.remove("best");
    this.#best = search.trim() === "" ? undefined : best?.card;
    this.#best?.item.classList.add("best");
    return { count, best: this.#best?.lesson };
  }

  /** Puts the focus on the first card that is seen. */
  enter(): void {
    this.#seen()[0]?.focus();
  }

  /** Arrow keys go from card to card; up from the first row leads back to where they came from. */
  #moveOn(event: KeyboardEvent): void {
    const links = this.#seen();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columnsOf(links), ArrowUp: -columnsOf(links) }[event.key];
    if (at < 0 || by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  }

  #seen(): HTMLAnchorElement[] {
    const cards = [...this.#groups.values()].flatMap((group) => group.cards);
    return cards.filter(({ item }) => !item.hidden).map(({ link }) => link);
  }
}

function groupOf(theme: ScenarioTheme, cards: readonly Card[]): HTMLElement {
  const id = `theme-${theme}`;
  const section = element("section", "lesson-group", "", { "aria-labelledby": id });
  const list = element("ul", "lesson-list");
  list.append(...cards.map(({ item }) => item));
  section.append(
    element("h3", "", words(`theme.${theme}`), { id }),
    element("p", "lesson-about", words(`theme.${theme}.about`)),
    list,
  );
  return section;
}

/** Cards that stand side by side. */
function columnsOf(links: readonly HTMLElement[]): number {
  const list = links[0]?.closest("ul");
  return list ? getComputedStyle(list).gridTemplateColumns.split(" ").length : 1;
}
