/** The sheet of settings is pulled up and down by its handle; a tap on it does what is not shown, as a click does. */

/** Pixels that a finger pulls before it counts: farther than a tap may slip, so that no click follows. */
const pullDistance = 24;

/** For the handle of the page, whenever it is put there. */
export function pullSheet(): void {
  let pulled: { readonly handle: HTMLElement; readonly from: number } | undefined;
  document.addEventListener("pointerdown", ({ target, pointerType, clientY: from }) => {
    const isHandle = target instanceof HTMLElement && target.matches(".sheet-handle");
    pulled = isHandle && pointerType !== "mouse" ? { handle: target, from } : undefined;
  });
  document.addEventListener("pointermove", ({ clientY }) => {
    if (!pulled || Math.abs(clientY - pulled.from) < pullDistance) return;
    const { handle, from } = pulled;
    pulled = undefined;
    if (handle.ariaExpanded !== String(clientY < from)) handle.click();
  });
  for (const type of ["pointerup", "pointercancel"])
    document.addEventListener(type, () => {
      pulled = undefined;
    });
}
