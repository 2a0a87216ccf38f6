import { describe, expect, test } from "vitest";
import { type MediaEvent, Player } from "./player.js";

/** A player of 60 steps at 30 a second, and all it has told; a race that is far is reached by `most` steps at a time. */
function open(most = Number.POSITIVE_INFINITY) {
  const told: MediaEvent[] = [];
  const ways: [number, number][] = [];
  let reached = 0;
  const player = new Player({
    tell: (event) => told.push(event),
    reach: (position) => {
      reached = position < reached ? position : Math.min(position, reached + most);
      return reached;
    },
    moved: (from, to) => ways.push([from, to]),
  });
  player.open(60, 30);
  return { player, told, ways };
}

test("what it is opened with it tells in the order of media", () => {
  const { player, told } = open();
  expect(told).toEqual(["loadedmetadata", "durationchange", "canplay"]);
  expect(player.duration).toBe(2);
  expect([player.paused, player.ended, player.seeking]).toEqual([true, false, false]);
});

test("time passes only while it plays, at its rate times the playback rate", async () => {
  const { player } = open();
  player.pass(1);
  expect(player.position).toBe(0);
  await player.play();
  player.playbackRate = 2;
  player.pass(0.5);
  expect(player.position).toBe(30);
});

test("at its end it pauses, and playing on begins again", async () => {
  const { player, told } = open();
  await player.play();
  player.pass(5);
  expect([player.position, player.paused, player.ended]).toEqual([60, true, true]);
  expect(told.slice(-3)).toEqual(["timeupdate", "pause", "ended"]);
  await player.play();
  expect([player.position, player.paused, player.ended]).toEqual([0, false, false]);
});

test("where playing leads is told, also the last stretch; where somebody goes is not", async () => {
  const { player, ways } = open();
  await player.play();
  player.pass(0.5);
  player.seek(50);
  player.pass(5);
  expect(ways).toEqual([
    [0, 15],
    [50, 60],
  ]);
});

test("in a loop it never ends", async () => {
  const { player, told } = open();
  player.loop = true;
  await player.play();
  player.pass(5);
  player.pass(0.1);
  player.pass(0.1);
  expect(player.position).toBe(3);
  expect(told).not.toContain("ended");
});

describe("a place that takes time to reach", () => {
  test("is sought until it is there", () => {
    const { player, told } = open(25);
    player.seek(60);
    expect([player.position, player.seeking]).toEqual([25, true]);
    player.pass(0.01);
    expect(told).not.toContain("seeked");
    player.pass(0.01);
    expect([player.position, player.seeking]).toEqual([60, false]);
    expect(told.slice(-3)).toEqual(["seeking", "timeupdate", "seeked"]);
  });

  test("is given up for another one", () => {
    const { player, told } = open(25);
    player.seek(60);
    player.seek(10);
    expect([player.position, player.seeking]).toEqual([10, false]);
    expect(told.filter((event) => event === "seeked")).toHaveLength(1);
  });
});

test("places before the race and after it are its ends", () => {
  const { player } = open();
  player.seek(-5);
  expect(player.position).toBe(0);
  player.seek(1e9);
  expect(player.position).toBe(60);
});

describe("before there is a race", () => {
  const waiting = () => new Player({ tell: () => {}, reach: (position) => position, moved: () => {} });

  test("playing waits for it", async () => {
    const player = waiting();
    const played = player.play();
    expect(player.paused).toBe(false);
    player.open(60, 30);
    await played;
  });

  test("time that passes before there is a race is none of its own", async () => {
    const { player } = open();
    player.close(new DOMException("another race", "AbortError"));
    const played = player.play();
    player.pass(1);
    expect(player.paused).toBe(false);
    player.open(60, 30);
    await played;
    player.pass(0.5);
    expect(player.position).toBe(15);
  });

  test("whoever waits is told that it was paused, or that nothing came", async () => {
    const player = waiting();
    const played = player.play();
    player.pause();
    await expect(played).rejects.toThrow("interrupted");
    const again = player.play();
    player.close(new DOMException("there is no race to play", "NotSupportedError"));
    await expect(again).rejects.toThrow("no race");
    expect(player.paused).toBe(true);
  });

  test("a place that was sought is where it begins", () => {
    const player = waiting();
    player.seek(20);
    player.open(60, 30);
    expect(player.position).toBe(20);
  });
});
