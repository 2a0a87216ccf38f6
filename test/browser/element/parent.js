/** Embeds `embed.html` of another origin, and another frame beside it that has no say in it. */
globalThis.messages = [];
addEventListener("message", ({ data, origin }) => globalThis.messages.push({ data, origin }));

globalThis.embed = (address) => {
  for (const [name, src] of [
    ["race", address],
    ["sibling", "sibling.html"],
  ]) {
    const frame = document.createElement("iframe");
    Object.assign(frame, { name, src, title: name });
    document.getElementById("main")?.append(frame);
  }
};

/** Sends a command and gives what it is answered. */
globalThis.ask = (command) =>
  new Promise((resolve) => {
    const hear = ({ data }) => {
      if (data?.type !== "optimizer-race:result" || data.id !== command.id) return;
      removeEventListener("message", hear);
      resolve(data);
    };
    addEventListener("message", hear);
    frames.race.postMessage({ type: "optimizer-race:command", ...command }, "*");
  });
