/** What the user can mend: told on standard error, exit 2. Any other error is ours and keeps its stack. */
export class Failure extends Error {}
