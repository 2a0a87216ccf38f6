import { defineConfig } from "vitest/config";

/** Journeys through the built site in a real browser, one file at a time: a page that draws needs the machine for itself. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    // What a page comes to show is waited for, however busy the machine is.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
