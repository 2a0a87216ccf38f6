export { createIcon, type Icon } from "../element/icons.js";
