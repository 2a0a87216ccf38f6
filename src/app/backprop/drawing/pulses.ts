/** Signals on their way: dots that run along edges, the larger the more they carry. */
import { between } from "./layout.js";
import type { Signal } from "./signals.js";
import { svg } from "./svg.js";

export class Pulses {
  readonly element = svg("g", { class: "pulses" });
  #frame = 0;

  /** Sends the signals on their way; `arrive` is told when they are there, and not where others are sent before. */
  send(signals: readonly Signal[], phase: string, milliseconds: number, arrive: () => void): void {
    this.stop();
    const largest = Math.max(1e-12, ...signals.map(({ amount }) => Math.abs(amount)));
    const dots = signals.map(({ edge, back, amount }) => {
      const part = Math.abs(amount) / largest;
      const dot = svg("circle", { class: `pulse is-${phase}`, r: (3 + 4 * Math.sqrt(part)).toFixed(2) });
      dot.classList.toggle("is-nothing", amount === 0);
      return { dot, from: back ? edge.to : edge.from, to: back ? edge.from : edge.to };
    });
    this.element.replaceChildren(...dots.map(({ dot }) => dot));
    const began = performance.now();
    const move = () => {
      const time = Math.min(1, (performance.now() - began) / milliseconds);
      // Slow at both ends.
      const part = time * time * (3 - 2 * time);
      for (const { dot, from, to } of dots) {
        const { x, y } = between(from, to, part);
        dot.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      }
      if (time < 1) this.#frame = requestAnimationFrame(move);
      else {
        this.stop();
        arrive();
      }
    };
    move();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.element.replaceChildren();
  }
}
