import { expect, it } from 'vitest';
import { dateContradiction } from '../../src/check/rules/date-contradiction.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

const TERM = 'validity: { from: 2023-06-01, to: 2026-12-31 }';
const OPEN = 'validity: { from: 2023-06-01, untilFurtherNotice: true }';
const text = (facts: string, body: string, heading = 'Syfte') => `---\n${facts}\n---\n\n## ${heading}\n\n${body}\n`;

testRule(dateContradiction, {
  bad: [
    text(TERM, 'Överenskommelsen gäller från och med ⟦2023-01-01⟧ till ⟦2025-12-31⟧.'),
    text(TERM, 'Överenskommelsen gäller fr.o.m. ⟦den 1 juni 2022⟧ t.o.m. den 31 december 2026.'),
    text(TERM, 'Denna överenskommelse gäller till och med\n**⟦den 31 december 2027⟧**.'),
    text(
      TERM,
      'Parterna är överens. Denna överenskommelse ska gälla under perioden ⟦1 januari 2023⟧ – 31 december 2026.',
    ),
    text(TERM, 'Vi har bestämt att överenskommelsen gäller ⟦tills vidare⟧.'),
    text(TERM, 'Den här länsöverenskommelsen sträcker sig fram till ⟦2025⟧.'),
    text(TERM, 'Överenskommelsen upphör att gälla ⟦den 1 januari 2026⟧.'),
    text(TERM, 'Överenskommelsen träder i kraft ⟦1 juli 2023⟧.'),
    text(TERM, '- Avtalet gäller från ⟦juli 2023⟧ och ⟦tills vidare⟧.', 'Giltighetstid'),
    text(TERM, 'Parterna har enats. Den löper till och med ⟦2025⟧.', 'Avtalstid och giltighet'),
    text(TERM, 'Överenskommelsen börjar gälla 2023-06-01 och gäller till ⟦2025-12-31⟧.'),
    text(TERM, 'Överenskommelsen gäller under ⟦åren 2023–2025⟧.'),
    text(OPEN, 'Överenskommelsen gäller ⟦2022–2023⟧.'),
    text(OPEN, 'Överenskommelsen gäller till och med ⟦den 31 december 2026⟧.'),
    text('revision: { latest: 2028 }', 'Parterna ska revidera överenskommelsen vid behov, dock senast ⟦2026⟧.'),
    text(
      'revision: { latest: 2028 }',
      'Styrgruppen ansvarar för revidering. Det ska ske senast ⟦den 1 juni 2027⟧.',
      'Revidering',
    ),
  ],
  good: [
    text(TERM, 'Överenskommelsen gäller från och med 2023-06-01 till 2026-12-31.'),
    text(TERM, 'Överenskommelsen gäller fr.o.m. juni 2023 t.o.m. 2026.'),
    text(TERM, 'Överenskommelsen upphör att gälla den 1 januari 2027.'),
    text(TERM, 'Överenskommelsen gäller 2023–2026.'),
    text(TERM, 'Överenskommelsen gäller 2024 och framåt.'),
    text(TERM, 'Överenskommelsen gäller personer som är inskrivna från och med 2020.'),
    text(TERM, 'Lagen gäller från den 1 januari 2010. Den gäller till och med 2012.'),
    text(TERM, 'Hemsjukvårdsavtalet gäller till och med 2012.'),
    text(TERM, 'Länet har en överenskommelse om missbruk. Överenskommelsen gäller till och med 2018.'),
    text(TERM, 'Den tidigare överenskommelsen gäller till och med 2022.'),
    text(TERM, 'Överenskommelsen om utskrivning gäller från 2018.'),
    text(TERM, 'Överenskommelsen gällde till 2019 och ersätter avtalet som gäller från 2012.'),
    text(TERM, 'Om överenskommelsen gäller till 2030 följer parterna upp den.'),
    text(
      `${TERM}\nrenewal: { period: P2Y, notice: P12M }`,
      'Överenskommelsen gäller till 2024-12-31 och därefter tills vidare.',
    ),
    text(`${TERM}\nrenewal: { period: P2Y, notice: P12M }`, 'Överenskommelsen gäller tills vidare.'),
    text(OPEN, 'Överenskommelsen gäller tills vidare.'),
    text('validity: { from: signature, to: snart }', 'Överenskommelsen gäller från 2012 till 2013.'),
    text('validity: { from: 2023 }', 'Överenskommelsen gäller till 2025.'),
    text('revision: { latest: 2028 }', 'De lokala överenskommelserna ska revideras senast 2025.'),
    text('revision: { latest: 2028, planned: 2026/2027 }', 'Överenskommelsen ska revideras senast 2027.'),
    text('revision: { latest: 2028 }', 'Överenskommelsen reviderades senast 2019.'),
    text('revision: { planned: 2028 }', 'Överenskommelsen ska revideras senast 2020.'),
    text(`status: ended\n${TERM}`, 'Överenskommelsen gäller till 2020.'),
  ],
});

it('date-contradiction shows both places', () => {
  const source = sample(text(TERM, 'Överenskommelsen gäller till och med den 31 december 2025.'));
  const [finding] = findingsOf(dateContradiction, source);
  expect(finding?.message).toEqual({
    sv: 'Texten säger att överenskommelsen gäller till ”den 31 december 2025”, men i frontmatter står validity.to: 2026-12-31.',
    en: 'The text says that the agreement is in force until “den 31 december 2025”, but the frontmatter has validity.to: 2026-12-31.',
  });
  expect(finding?.related.map(({ range }) => source.slice(range.start.offset, range.end.offset))).toEqual([
    '2026-12-31',
  ]);
});
