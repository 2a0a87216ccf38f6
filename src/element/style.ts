/** The look of an element, in a sheet that all of them share: a strict content policy allows no style attributes. */

const css = `
:host {
  display: block;
  position: relative;
  aspect-ratio: 16 / 9;
  min-width: 0;
  border-radius: var(--optimizer-race-radius, 10px);
  contain: layout paint;
}
@media (max-width: 480px) { :host { aspect-ratio: 4 / 3; } }
:host([hidden]) { display: none; }
.root {
  --paper: var(--optimizer-race-paper, #fbfbf9);
  --ink: var(--optimizer-race-ink, #17202b);
  --soft: var(--optimizer-race-soft, #5d6875);
  --line: var(--optimizer-race-line, #e1e5e8);
  --accent: var(--optimizer-race-accent, #0b63c7);
  --on-accent: var(--optimizer-race-on-accent, #ffffff);
  --halo: #ffffff;
  position: absolute;
  inset: 0;
  overflow: hidden;
  border-radius: inherit;
  background: var(--paper);
  color: var(--ink);
  color-scheme: light;
  font: 13px / 1.4 var(--optimizer-race-font, system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "Noto Sans CJK SC", sans-serif);
}
.root.dark {
  --paper: var(--optimizer-race-paper, #0d1218);
  --ink: var(--optimizer-race-ink, #eef2f6);
  --soft: var(--optimizer-race-soft, #97a3b0);
  --line: var(--optimizer-race-line, #29323d);
  --accent: var(--optimizer-race-accent, #6db3ff);
  --on-accent: var(--optimizer-race-on-accent, #0d1218);
  --halo: #0d1218;
  color-scheme: dark;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.frame {
  position: absolute;
  inset: 0;
  display: grid;
  grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
  border: 1px solid var(--line);
  border-radius: inherit;
  container-type: size;
}
.root:not(.ready) .frame { visibility: hidden; }
.map { position: relative; min-height: 0; overflow: hidden; }
.canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.title {
  position: absolute;
  inset: 9px auto auto 12px;
  max-width: calc(100% - 24px);
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
  font-size: 15px;
  font-weight: 600;
  letter-spacing: -0.01em;
  text-shadow: 0 0 3px var(--halo), 0 0 3px var(--halo), 0 0 6px var(--halo), 0 0 6px var(--halo);
  pointer-events: none;
}
.title::first-line { color: var(--ink); }
.start-handle {
  position: absolute;
  inset: -22px auto auto -22px;
  width: 44px;
  height: 44px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  cursor: grab;
  touch-action: none;
}
.start-handle:active { cursor: grabbing; }
.start-handle::after {
  content: "";
  position: absolute;
  inset: 6px;
  border-radius: 50%;
  background: var(--accent);
  opacity: 0;
  transition: opacity 0.15s;
}
.start-handle:hover::after, .start-handle:active::after { opacity: 0.22; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
button { font: inherit; color: inherit; }
.icon {
  width: 18px;
  height: 18px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.8;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.icon-play, .icon-back, .icon-step { fill: currentColor; }
.icon-pause { stroke-width: 3.2; }
.overlay {
  position: absolute;
  inset: auto 14px 14px auto;
  display: grid;
  place-items: center;
  width: 50px;
  height: 50px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: color-mix(in srgb, var(--accent) 90%, transparent);
  color: var(--on-accent);
  box-shadow: 0 2px 14px rgb(0 0 0 / 0.28);
  cursor: pointer;
}
.overlay .icon { width: 26px; height: 26px; }
.overlay:hover { background: var(--accent); }
.overlay:focus-visible { outline-offset: 3px; }
.progress {
  position: absolute;
  inset: auto 12px 12px auto;
  width: 96px;
  height: 4px;
  accent-color: var(--accent);
}
.standings {
  display: none;
  width: clamp(196px, 24cqw, 250px);
  margin: 0;
  padding: 10px 12px;
  overflow: auto;
  border-left: 1px solid var(--line);
  list-style: none;
  font-variant-numeric: tabular-nums;
}
@container (min-width: 560px) and (min-height: 250px) { .standings { display: block; } }
.standing { display: grid; grid-template-columns: 0.9em 13px 1fr auto; align-items: center; gap: 5px; padding: 2.5px 0; white-space: nowrap; }
.standing .place { color: var(--soft); }
.standing .name { overflow: hidden; text-overflow: ellipsis; font-weight: 600; }
.standing .outcome { color: var(--soft); font-size: 12px; }
.standing.arrived .outcome { color: var(--ink); }
.standing.is-hidden { opacity: 0.45; }
.marker { width: 12px; height: 12px; }
.controls {
  grid-column: 1 / -1;
  display: flex;
  align-items: center;
  gap: 2px;
  height: 42px;
  padding: 0 12px 0 6px;
  border-top: 1px solid var(--line);
}
.play, .back, .on {
  display: grid;
  place-items: center;
  flex: none;
  width: 32px;
  height: 32px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  color: var(--soft);
  cursor: pointer;
}
.play { color: var(--accent); }
.play .icon { width: 21px; height: 21px; }
.play:hover, .back:hover, .on:hover { background: color-mix(in srgb, var(--soft) 14%, transparent); color: var(--ink); }
@container (max-width: 380px) { .back { display: none; } }
.track { position: relative; flex: 1; min-width: 60px; height: 28px; margin: 0 10px 0 6px; }
.scrubber { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; appearance: none; background: none; cursor: pointer; }
.scrubber::-webkit-slider-runnable-track { height: 3px; border-radius: 2px; background: linear-gradient(to right, var(--accent) calc(var(--part, 0) * 100%), var(--line) 0); }
.scrubber::-moz-range-track { height: 3px; border-radius: 2px; background: var(--line); }
.scrubber::-moz-range-progress { height: 3px; background: var(--accent); }
.scrubber::-webkit-slider-thumb { appearance: none; width: 13px; height: 13px; margin-top: -5px; border: 3px solid var(--accent); border-radius: 50%; background: var(--paper); }
.scrubber::-moz-range-thumb { width: 7px; height: 7px; border: 3px solid var(--accent); border-radius: 50%; background: var(--paper); }
.ticks { position: absolute; inset: 0 6.5px; pointer-events: none; }
.tick { position: absolute; left: calc(var(--part) * 100% - 1px); top: 3px; width: 2.5px; height: 7px; border-radius: 1px; background: var(--colour); }
.tick.diverged { width: 6px; margin-left: -2px; height: 2.5px; top: 6px; rotate: 45deg; }
.count { flex: none; color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.poster { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
.fallback { height: 100%; overflow: auto; }
.root.ready :is(.fallback, .poster) { display: none; }
.issues {
  position: absolute;
  inset: auto 8px 8px;
  max-height: calc(100% - 16px);
  padding: 8px 12px;
  overflow: auto;
  border: 1px solid var(--line);
  border-left: 3px solid #d55e00;
  border-radius: 8px;
  background: var(--paper);
  overflow-wrap: anywhere;
}
.dismiss { float: right; width: 24px; height: 24px; margin: -3px -6px 0 6px; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--soft); font-size: 16px; line-height: 1; cursor: pointer; }
.dismiss:hover { color: var(--ink); }
.issues p, .issues ul { margin: 0; padding: 0; }
.issues ul { list-style: none; }
.issues > p { font-weight: 600; }
.root.ready .issues { bottom: 50px; max-height: calc(100% - 58px); }
.hidden-visually { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

let shared: CSSStyleSheet | undefined;

export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  }
  return shared;
}
