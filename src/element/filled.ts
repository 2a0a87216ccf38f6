/** A text with values in the place of their names in braces; a name without a value stays. */
export function filled(pattern: string, values: Readonly<Record<string, string | number>> = {}): string {
  return pattern.replace(/\{(\w+)\}/g, (braced, name) => String(values[name] ?? braced));
}
