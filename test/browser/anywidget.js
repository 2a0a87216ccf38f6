/** Gives the test the module as a notebook imports it. */
import widget from "../../dist/cdn/anywidget.js";

globalThis.renderWidget = widget.render;
