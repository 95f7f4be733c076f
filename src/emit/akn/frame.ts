import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { type Plan, planFor } from '../body/plan.js';
import { type Agents, agentsOf } from './agents.js';
import { type Iris, irisOf } from './iris.js';
import { type Outline, outlineOf } from './outline.js';

/** What must be known of a whole agreement before any part of it can be put into Akoma Ntoso. */
export interface Frame {
  readonly plan: Plan;
  readonly context: EmitContext;
  readonly outline: Outline;
  readonly agents: Agents;
  readonly iris: Iris;
}

export function frameFor(agreement: Agreement, context: EmitContext): Frame {
  const plan = planFor(agreement, context);
  const outline = outlineOf(agreement);
  return { plan, context, outline, agents: agentsOf(agreement), iris: irisOf(agreement) };
}
