/** What ffprobe finds in a film: others' reading of what was written here. Where there is no ffprobe, tests fail. */
import { execFileSync } from "node:child_process";

export interface Film {
  readonly format: string;
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  /** Frames that could be decoded. */
  readonly frames: number;
  readonly seconds: number;
}

/** @throws Error where there is no ffprobe on the PATH, or it finds no film in the file */
export function probe(file: string): Film {
  const asked = ["-v", "error", "-count_frames", "-select_streams", "v:0", "-show_streams", "-show_format"];
  const told = JSON.parse(execFileSync("ffprobe", [...asked, "-of", "json", file], { encoding: "utf8" }));
  const [stream] = told.streams;
  return {
    format: told.format.format_name,
    codec: stream.codec_name,
    width: stream.width,
    height: stream.height,
    frames: Number(stream.nb_read_frames),
    seconds: Number(told.format.duration),
  };
}
