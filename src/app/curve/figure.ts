/** Numbers as lectures write them: five decimals where these say something, so that they can be compared. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const isPlain = value === 0 || (size >= 1e-3 && size < 1e5);
  const text = isPlain ? String(Number(value.toFixed(5))) : value.toExponential(3).replace(/\.?0*e\+?/, "e");
  return text.replaceAll("-", "−");
}
