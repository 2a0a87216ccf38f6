import { describe, expect, it } from "vitest";
import { registry } from "../index.js";
import { identities } from "./identity.js";

const lanes = (...optimizers: string[]) => optimizers.map((optimizer) => ({ optimizer }));

describe("the identity of a lane", () => {
  it("has the hue of its optimizer, wherever the lane stands", () => {
    const [adam] = identities(lanes("adam"));
    const [, second] = identities(lanes("sgd", "adam"));
    expect(second?.colour).toBe(adam?.colour);
  });

  it("tells lanes of one optimizer apart by their markers", () => {
    const found = identities(lanes("adam", "adam", "sgd", "adam")).map(({ marker }) => marker);
    expect(new Set([found[0], found[1], found[3]]).size).toBe(3);
    expect(found[2]).toBe(found[0]);
  });

  it("has a colour of its own where all lanes have one optimizer, whose hue would tell nothing", () => {
    const found = identities(lanes("adam", "adam", "adam")).map(({ colour }) => colour);
    expect(new Set(found).size).toBe(3);
    expect(found[0]).toBe(identities(lanes("adam"))[0]?.colour);
  });

  it("has another dash than other lanes of its optimizer, and none where it is the only one", () => {
    const found = identities(lanes("adam", "adam", "sgd", "adam")).map(({ dash }) => JSON.stringify(dash));
    expect(new Set([found[0], found[1], found[3]]).size).toBe(3);
    expect([found[0], found[2]]).toEqual(["[]", "[]"]);
  });

  it("has the colour a user gave it, by its id, and keeps marker and dash", () => {
    const race = lanes("adam", "adam", "sgd").map((lane, i) => ({ ...lane, id: ["a", "b", "constructor"][i] }));
    const usual = identities(race);
    const found = identities(race, new Map([["b", "#123456"]]));
    expect(found).toEqual([usual[0], { ...usual[1], colour: "#123456" }, usual[2]]);
  });

  it("has a colour of its own for every optimizer there is", () => {
    const found = identities(lanes(...registry.optimizers.keys())).map(({ colour }) => colour);
    expect(new Set(found).size).toBe(registry.optimizers.size);
  });

  it("gives an optimizer it does not know a colour, always the same", () => {
    expect(identities(lanes("unheard-of"))).toEqual(identities(lanes("unheard-of")));
    expect(identities(lanes("unheard-of"))[0]?.colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
