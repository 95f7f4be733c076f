/** The public API: what another program needs to read, judge and publish an agreement. */

export { RULES } from './check/rules.js';
export { collect, type SourceFile } from './collect.js';
export { type Compiled, type CompileOptions, compile } from './compile.js';
export { EMITTERS } from './emit/emitters.js';
export type { Agreement } from './model/agreement.js';
export type { Collection, Member } from './model/collection.js';
export { type Day, parseDay } from './model/day.js';
export type { EmitContext, Emitter } from './model/emitter.js';
export type { Finding } from './model/finding.js';
export type { Rule } from './model/rule.js';
export type { Section } from './model/section.js';
export type { SourceDocument } from './model/source.js';
export type { Timeline } from './model/timeline.js';
