import { type Fault, schemaFaults } from '../../lib/schema-faults/faults.js';
import { FRONTMATTER } from './format.js';

/** What the schema of the frontmatter does not accept, one fault for each value; for another format than 1, only that. */
export function faultsOf(data: unknown): readonly Fault[] {
  const faults = schemaFaults(data, FRONTMATTER);
  const otherFormat = faults.find(({ pointer, value }) => pointer === '/format' && Number.isInteger(value));
  return otherFormat ? [otherFormat] : faults;
}
