import { describe, expect, it } from 'vitest';
import { durationWords } from '../../src/lib/duration-words.js';
import { type Duration, parseDuration } from '../../src/model/duration.js';

describe('durationWords', () => {
  it.each([
    ['P1Y', '1 år', '1 year'],
    ['P12M', '12 månader', '12 months'],
    ['P1Y6M', '1 år och 6 månader', '1 year and 6 months'],
    ['P1Y0M2W1D', '1 år, 2 veckor och 1 dag', '1 year, 2 weeks and 1 day'],
  ])('%s is %s', (text, sv, en) => {
    expect(durationWords(parseDuration(text) as Duration)).toEqual({ sv, en });
  });
});
