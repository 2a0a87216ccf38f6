/** Fields of CSV files that are written. */

/** A number as a field; a non-finite one, or none, is an empty field. */
export const numberField = (value = Number.NaN): string => (Number.isFinite(value) ? String(value) : "");

/** A text as a field: quoted where it has to be (RFC 4180). */
export const textField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
