/** Keys for the race, heard only while nothing else has the focus. */
import type { Scenario } from "../core/scenario.js";
import { toggleFullScreen } from "./fullScreen.js";
import { asTaught, fetchScenarios } from "./scenarios.js";
import type { Store } from "./store.js";
import { playKeys } from "./transport/playKeys.js";

export interface KeyTargets {
  readonly share: HTMLElement;
  readonly help: HTMLElement;
  readonly choose: (scenario: Scenario) => void;
}

type Command = (store: Store, event: KeyboardEvent, targets: KeyTargets) => void;

const commands: Readonly<Record<string, Command>> = {
  ...playKeys,
  l: (store) => store.setState({ loop: !store.getState().loop }),
  s: (_store, _event, { share }) => share.click(),
  f: () => toggleFullScreen(),
  "0": (store) => store.setState({ look: undefined }),
  "?": (_store, _event, { help }) => help.click(),
};

export function listenToKeys(store: Store, targets: KeyTargets): void {
  document.addEventListener("keydown", (event) => {
    const free = event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = free ? (commands[event.key] ?? scenarioCommand(event.key)) : undefined;
    if (!command) return;
    event.preventDefault();
    command(store, event, targets);
  });
}

/** 1 … 9 start the first nine scenarios. */
function scenarioCommand(key: string): Command | undefined {
  if (!/^[1-9]$/.test(key)) return undefined;
  return async (_store, _event, { choose }) => {
    const scenario = asTaught(await fetchScenarios())[Number(key) - 1];
    if (scenario) choose(scenario);
  };
}
