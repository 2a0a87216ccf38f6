/** Measured numbers in few characters, as a language writes them. */

/**
 * Writes a measured number short: 0.0056, 3.28, 1,024, 4.1e-9.
 * @param none what stands for NaN
 */
export function createMeasure(language: string, none: string): (value: number) => string {
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  const small = format({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
  const middling = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const extreme = format({ notation: "scientific", maximumSignificantDigits: 2 });
  const counting = format({ maximumFractionDigits: 0 });
  const formatFor = (size: number) => {
    if (size === 0) return counting;
    if (size < 1e-4 || size >= 1e6) return extreme;
    if (size < 1) return small;
    return size < 1000 ? middling : counting;
  };
  return (value) => {
    if (Number.isNaN(value)) return none;
    if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
    return formatFor(Math.abs(value)).format(value).replace("E", "e").replace(/^-/, "−");
  };
}
