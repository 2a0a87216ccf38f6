/** The package's version, put in at build. */
declare const __VERSION__: string;
