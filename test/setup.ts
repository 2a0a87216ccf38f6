/** Random tests are the same in every run, so that a red one is about the change; FAST_CHECK_SEED=n explores others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20141231) });
