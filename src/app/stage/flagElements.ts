/** The flags of lanes as elements over the map. */
import { distanceText, type Flag } from "../../render/flags.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";

export interface FlagBearer {
  readonly name: string;
  readonly colour: string;
}

/** The flags of all lanes, as elements over the map. */
export function createFlags(container: HTMLElement) {
  let poles: { readonly box: HTMLElement; readonly sign: HTMLElement; readonly words: HTMLElement }[] = [];
  let bearers: readonly FlagBearer[] = [];
  return {
    setLanes(lanes: readonly FlagBearer[]): void {
      bearers = lanes;
      poles = lanes.map(({ colour }) => {
        const box = element("div", "flag");
        const sign = element("span", "flag-sign");
        const words = element("span", "flag-text");
        box.style.setProperty("--colour", colour);
        box.append(sign, words);
        return { box, sign, words };
      });
      container.replaceChildren(...poles.map(({ box }) => box));
    },
    show(flags: readonly (Flag | undefined)[], divergedAt: readonly number[], width: number): void {
      for (const [i, { box, sign, words }] of poles.entries()) {
        const flag = flags[i];
        box.hidden = !flag;
        if (!flag) continue;
        words.hidden = flag.wordless === true;
        words.textContent = flagText(flag, bearers[i]?.name ?? "", divergedAt[i] ?? 0);
        sign.className = `flag-sign ${flag.kind}`;
        sign.style.transform = flag.kind === "away" ? `rotate(${flag.angle.toFixed(2)}rad)` : "";
        box.classList.toggle("leftward", flag.at[0] > width / 2);
        box.style.transform = `translate(${flag.at[0].toFixed(1)}px, ${flag.at[1].toFixed(1)}px)`;
      }
    },
  };
}

function flagText(flag: Flag, name: string, divergedAt: number): string {
  if (flag.kind === "diverged") return text("stage.diverged", { name, step: divergedAt });
  return text("stage.away", { name, distance: distanceText(flag) });
}
