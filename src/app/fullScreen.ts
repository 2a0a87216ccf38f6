/** The race alone on the screen, as for a talk: page.css leaves out what is for settings and other pages. */

/** Not everywhere: telephones may have none. */
export const hasFullScreen = document.fullscreenEnabled;

export function toggleFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
}
