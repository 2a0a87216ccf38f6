/**
 * Tells texts of one language in another by templates. `{name}` takes any text as it is; `<name>` takes a text that is
 * told by the templates in its turn, and never ends inside of quotes: what a user wrote stays whole.
 */

export type Template = readonly [from: string, to: string];

const anything = ".*?";
const quotedWhole = String.raw`(?:"(?:[^"\\]|\\.)*"|[^"])*?`;

/** A function that tells a text by the first template it fits; one that fits none, or is all in quotes, stays as it is. */
export function translator(templates: readonly Template[]): (text: string) => string {
  const rules = templates.map(([from, to]) => ({ pattern: patternOf(from), to }));
  const translate = (text: string): string => {
    if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return text;
    for (const { pattern, to } of rules) {
      const match = pattern.exec(text);
      if (match) return filledIn(to, match.groups ?? {}, translate);
    }
    return text;
  };
  return translate;
}

function patternOf(from: string): RegExp {
  const parts = from.split(/(\{\w+\}|<\w+>)/).map((part, k) => {
    if (k % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    return `(?<${part.slice(1, -1)}>${part.startsWith("{") ? anything : quotedWhole})`;
  });
  return new RegExp(`^${parts.join("")}$`, "s");
}

function filledIn(to: string, values: Readonly<Record<string, string>>, translate: (text: string) => string): string {
  return to.replace(/\{(\w+)\}|<(\w+)>/g, (_, asItIs, inTurn) =>
    asItIs === undefined ? translate(values[inTurn] ?? "") : (values[asItIs] ?? ""),
  );
}
