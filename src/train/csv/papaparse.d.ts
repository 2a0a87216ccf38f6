/** The part of Papa Parse that is used. Its own types are of files and streams, which this layer compiles without. */
declare module "papaparse" {
  export interface ParseError {
    readonly type: "Quotes" | "Delimiter" | "FieldMismatch";
    readonly code: "MissingQuotes" | "InvalidQuotes" | "UndetectableDelimiter" | "TooFewFields" | "TooManyFields";
    readonly message: string;
    /** The character of the text at which it was found. */
    readonly index?: number;
  }
  export interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  const Papa: { parse(text: string, config: { readonly header: false; readonly preview: number }): ParseResult };
  export default Papa;
}
