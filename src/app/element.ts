export { element } from "../render/html.js";
