export { markerIcon } from "../render/markerIcon.js";
