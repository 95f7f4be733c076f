/** The values that come more than once. */
export function sharedAmong<Value>(values: readonly Value[]): ReadonlySet<Value> {
  const seen = new Set<Value>();
  const shared = new Set<Value>();
  for (const value of values) (seen.has(value) ? shared : seen).add(value);
  return shared;
}
