/** What an element fetches to show a race. It lies apart so that all of it can be one chunk with what it imports. */
export { Show } from "./show.js";
