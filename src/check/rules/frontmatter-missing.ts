import { defineRule } from '../../model/rule.js';

/** A file that does not begin with a YAML block. */
export const frontmatterMissing = defineRule({
  name: 'frontmatter-missing',
  group: 'frontmatter',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'Formatet, version 1: filen börjar med frontmatter, uppgifterna mellan två rader med ---.',
    en: 'The format, version 1: the file begins with frontmatter, the facts between two lines of ---.',
  },
  summary: { sv: 'Filen ska börja med frontmatter.', en: 'The file must begin with frontmatter.' },
  help: {
    sv: 'Skriv överst: en rad ---, sedan format: 1, id: … och title: … på var sin rad, och så en rad --- till.',
    en: 'Write at the top: a line ---, then format: 1, id: … and title: … on a line each, and another line ---.',
  },
  message: {
    sv: () => 'Filen börjar inte med raden ---, så uppgifterna om överenskommelsen (frontmatter) saknas.',
    en: () => 'The file does not begin with the line ---, so the facts about the agreement (frontmatter) are missing.',
  },
  example: {
    whole: true,
    bad: '⟦# Överenskommelse om samarbete⟧\n\n## Syfte\n\nParterna ska samarbeta.\n',
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse om samarbete\n---\n\n## Syfte\n\nParterna ska samarbeta.\n',
  },
  *check({ source: { frontmatter } }) {
    const problem = frontmatter.problems.find(({ kind }) => kind === 'missing');
    if (problem) yield { range: problem.range, data: {}, evidence: '' };
  },
});
