import type { Deadline, Succession, Timeline } from '../model/timeline.js';

/** Where an agreement stands in time, for other programs; what cannot be told is undefined. */
export function timelineToJson(timeline: Timeline) {
  return {
    state: timeline.state,
    period: periodToJson(timeline),
    replacedBy: timeline.replacedBy && successionToJson(timeline.replacedBy),
    deadlines: timeline.deadlines.map(deadlineToJson),
  };
}

function periodToJson({ from, until, renewals, renewsUntil }: Timeline) {
  return { from, until, renewals, renewsUntil };
}

function successionToJson({ by: { id, title }, from }: Succession) {
  return { id, title, from };
}

export function deadlineToJson({ kind, day, precision, why }: Deadline) {
  return { kind, day, precision, why: { sv: why.sv, en: why.en } };
}
