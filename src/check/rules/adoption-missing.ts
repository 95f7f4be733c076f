import { isWritten, placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** An adopted agreement that does not tell when it was adopted. */
export const adoptionMissing = defineRule({
  name: 'adoption-missing',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Praxis: en antagen överenskommelse anger datum och helst diarienummer för beslutet, så att det går att hitta.',
    en: 'Practice: an adopted agreement gives the date, and preferably the register number, of the decision, so that it can be found.',
  },
  summary: {
    sv: 'En antagen överenskommelse ska säga när den antogs.',
    en: 'An adopted agreement must tell when it was adopted.',
  },
  help: {
    sv: 'Skriv till exempel adopted: 2026-05-15, eller en lista om parterna beslutade var för sig. Är den inte antagen än: skriv status: draft eller status: proposed.',
    en: 'Write, for instance, adopted: 2026-05-15, or a list if the parties decided one by one. If it is not adopted yet: write status: draft or status: proposed.',
  },
  message: {
    sv: () => 'Överenskommelsen är antagen, men det framgår inte när: uppgiften adopted saknas.',
    en: () => 'The agreement is adopted, but nothing tells when: there is no adopted.',
  },
  example: {
    without: ['adopted'],
    bad: '---\nstatus: ⟦adopted⟧\n---\n',
    good: '---\nstatus: adopted\nadopted: 2025-11-03\n---\n',
  },
  *check(agreement) {
    if (agreement.status !== 'adopted' || isWritten(agreement, '/adopted')) return;
    yield {
      range: placeOf(agreement, isWritten(agreement, '/status') ? '/status' : '/adopted'),
      data: {},
      evidence: '',
    };
  },
});
