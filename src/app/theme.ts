/** Light and dark: the system's choice until the user makes one. */

export type Theme = "light" | "dark";

const key = "optimizer-race:theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const watchers: ((theme: Theme) => void)[] = [];

/** Calls back with the theme now and whenever it changes. */
export function watchTheme(watcher: (theme: Theme) => void): void {
  watchers.push(watcher);
  watcher(currentTheme());
}

export function toggleTheme(): void {
  try {
    localStorage.setItem(key, currentTheme() === "dark" ? "light" : "dark");
  } catch {
    // Storage may be forbidden; then the choice holds for this visit only.
  }
  showTheme(currentTheme() === "dark" ? "light" : "dark");
}

/** Puts the theme on the document; before anything is drawn. */
export function startTheme(): void {
  showTheme(chosen() ?? (dark.matches ? "dark" : "light"));
  dark.addEventListener("change", () => {
    if (!chosen()) showTheme(dark.matches ? "dark" : "light");
  });
}

export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

/** Shows a theme for this visit only. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const watcher of watchers) watcher(theme);
}

function chosen(): Theme | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored === "dark" || stored === "light" ? stored : undefined;
  } catch {
    return undefined;
  }
}
