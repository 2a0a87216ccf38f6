import type { Tape } from "./tape.js";

/** A tape as it is written into a module (`CompiledTape`). Of numbers JSON lacks minus zero and infinity; JavaScript does not. */
export const tapeText = ({ instructions, registers, constants, outputs }: Tape): string =>
  `[[${instructions}],${registers},[${constants.map((value) => (Object.is(value, -0) ? "-0" : value))}],[${outputs}]]`;
