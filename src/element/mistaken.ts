/** What is fetched where something is wrong with a race: its rest, and mistakes in the words of attributes. */
export { linkIssue } from "../share/linkIssue.js";
export { salvage } from "../share/salvage.js";
