/** The element is played like a video, and tells what happens. */
const race = document.querySelector("optimizer-race");
const arrived = document.getElementById("arrived");
const names = [];

race.addEventListener("arrive", ({ detail }) => {
  names.push(`${detail.name} at step ${detail.step}`);
  arrived.textContent = names.join(", ");
});

document.getElementById("again").addEventListener("click", () => {
  names.length = 0;
  arrived.textContent = "nobody yet";
  race.currentTime = 0;
  race.play();
});
