import * as vis from "vis-timeline/esnext";
import { AXIS_FORMAT } from "./axisTicks.ts";

type Axis = {
  readonly startMs: number;
  readonly minimumStepMs: number;
  readonly showWeekScale: boolean;
  readonly moment: (input?: number) => object;
};

/** The part of vis-timeline 8.5.4 that walks from tick to tick. It is there at run time and absent from the types. */
type TimeStep = {
  readonly scale: string;
  setMoment(moment: Axis["moment"]): void;
  setFormat(format: object): void;
  setScale(scale: { readonly scale: string; readonly step: number }): void;
  start(): void;
  hasNext(): boolean;
  next(): void;
  getCurrent(): { valueOf(): number };
  isMajor(): boolean;
  getLabelMinor(): string;
  getLabelMajor(): string;
  getClassName(): string;
};
type Internals = {
  readonly TimeStep: {
    new (start: Date, end: Date, minimumStepMs: number, hidden: readonly never[], options: object): TimeStep;
    readonly FORMAT: { readonly minorLabels: object; readonly majorLabels: object };
  };
};

const { TimeStep }: Internals = Reflect.get(vis, "timeline");

/** What an axis of vis-timeline's writes its labels with, and the names of its classes. Ours has no other tokens. */
export const PATTERNS: readonly string[] = [
  ...Object.values(TimeStep.FORMAT.minorLabels).map(String),
  ...Object.values(TimeStep.FORMAT.majorLabels).map(String),
  "dddd",
].filter((pattern) => pattern !== "");

/** The ticks of an axis some thirty steps long: scale, time, whether it is major, both labels, classes. */
export function listTicks({ startMs, minimumStepMs, showWeekScale, moment }: Axis): readonly string[] {
  const end = new Date(startMs + 30 * minimumStepMs);
  const step = new TimeStep(new Date(startMs), end, minimumStepMs, [], { moment, showWeekScale });
  step.setMoment(moment);
  const ticks: string[] = [];
  for (step.start(); step.hasNext() && ticks.length < 1000; step.next()) {
    const labels = [step.isMajor(), step.getLabelMinor(), step.getLabelMajor(), step.getClassName()];
    ticks.push([step.scale, step.getCurrent().valueOf(), ...labels].join(" "));
  }
  return ticks;
}

/** All ticks of an axis with the formats of `visFrame`: time, whether it is major, both labels. */
export function listAxis(axis: {
  readonly startMs: number;
  readonly endMs: number;
  readonly minimumStepMs: number;
  readonly moment: Axis["moment"];
  readonly hasDayAxis: boolean;
}): readonly string[] {
  const { startMs, endMs, minimumStepMs, moment, hasDayAxis } = axis;
  const step = new TimeStep(new Date(startMs), new Date(endMs), minimumStepMs, [], { moment });
  step.setMoment(moment);
  step.setFormat(AXIS_FORMAT);
  if (hasDayAxis) step.setScale({ scale: "weekday", step: 1 });
  const ticks: string[] = [];
  for (step.start(); step.hasNext() && ticks.length < 5000; step.next()) {
    const labels = [step.isMajor(), step.getLabelMinor(), step.getLabelMajor()];
    ticks.push([step.getCurrent().valueOf(), ...labels].join(" "));
  }
  return ticks;
}
