/**
 * Where the panel is: in the side column, or on a narrow screen in a sheet that is pulled up over the page's lower half,
 * so that the race is seen while its numbers are changed. What the panel is made of is loaded when somebody is there.
 */
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { whenPresent } from "../whenPresent.js";

/** Where the page has one column (page.css). */
const narrow = matchMedia("(max-width: 639px), (max-width: 900px) and (min-height: 501px)");

/**
 * @param settings holds the panel, and may hold more above it
 * @param mount loads the panel and puts it there, and tells whether it could; called until it has
 */
export function mountSettings(settings: HTMLElement, mount: () => Promise<boolean>): void {
  const handle = element("button", "sheet-handle", text("page.settings"), {
    type: "button",
    "aria-expanded": "false",
    "aria-controls": settings.id,
  });
  settings.before(handle);
  let wanted = false;
  const load = async () => {
    if (wanted) return;
    wanted = true;
    wanted = await mount();
  };
  const isOpen = () => settings.classList.contains("is-open");
  const setOpen = (open: boolean) => {
    if (open) {
      load();
      // Up there is the race.
      scrollTo({ top: 0 });
    }
    settings.classList.toggle("is-open", open);
    handle.setAttribute("aria-expanded", String(open));
  };
  handle.addEventListener("click", () => setOpen(!isOpen()));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !narrow.matches || !isOpen() || document.querySelector("dialog[open]")) return;
    setOpen(false);
    handle.focus();
  });
  const loadBeside = () => !narrow.matches && load();
  narrow.addEventListener("change", loadBeside);
  whenPresent(() => {
    loadBeside();
    // Where it could not be loaded, again when somebody wants it or the connection is back.
    for (const sign of ["pointerdown", "focusin"]) settings.addEventListener(sign, loadBeside);
    addEventListener("online", loadBeside);
  });
}
