import { describe, expect, it } from 'vitest';
import { personalContact } from '../../src/check/rules/personal-contact.js';
import { personalIdentityNumber } from '../../src/check/rules/personal-identity-number.js';
import { folder, run } from '../support/run.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

const says = (sentence: string) => `## Parter\n\n${sentence}\n`;
const facts = (yaml: string) => `---\n${yaml}\n---\n`;

testRule(personalIdentityNumber, {
  bad: [
    says('Avser ⟦811228-9874⟧ och ⟦19811228-9874⟧, ⟦198112289874⟧ samt ⟦811228+9874⟧.'),
    says('| Namn | Nummer |\n| --- | --- |\n| A | ⟦811228-9874⟧ |'),
    says('Text[^1] `⟦811228-9874⟧`.\n\n[^1]: **⟦811228-9874⟧**'),
    says('<!-- ⟦811228-9874⟧ -->\n\n```\n⟦811228-9874⟧\n```'),
    '## Om ⟦811228-9874⟧\n\nText.\n',
    facts('notice: Gäller ⟦811228-9874⟧.'),
    facts('parties: [{ name: Anna, kind: private, organisationNumber: "⟦811228-9874⟧" }]'),
  ],
  good: [
    says('Dnr 811228-9874. Orgnr 232100-0081. Tel 070-174 06 05. Den 2026-05-15. 8112289874.'),
    facts('reference: 811228-9874'),
    facts('reference: [{ party: Region Exempel, number: 811228-9874 }]'),
  ],
});

testRule(personalContact, {
  bad: [
    says('Skriv till ⟦anna.exempel@region.se⟧ eller ⟦a.exempel@kommun.se⟧.'),
    says('⟦Anna-Karin.af.Exempel@region.exempel.se⟧, ⟦bo_exempel2@kommun.se⟧, ⟦exempel@gmail.com⟧'),
    says('Ring ⟦070-174 06 05⟧, ⟦0701740605⟧, ⟦+46 70 174 06 05⟧, ⟦+46 (0)70-1740605⟧ eller ⟦0046701740605⟧.'),
    says('[⟦anna.exempel@region.se⟧](mailto:anna.exempel@region.se) och <⟦anna.exempel@region.se⟧>'),
    says('Hör av dig till ⟦[Anna](mailto:anna.exempel@region.se?subject=Hej)⟧.'),
    says('Se [Anna].\n\n⟦[Anna]: mailto:anna.exempel@region.se⟧'),
    '## Kontakt ⟦073-174 06 05⟧\n\nText[^1].\n\n[^1]: ⟦vincent.edvardsson@ksl.se⟧\n',
    says('⟦anna.postgren@region.se⟧, ⟦per.barnell@kommun.se⟧, ⟦anna.teamberg@region.se⟧, ⟦allan.berg@kommun.se⟧'),
    says('⟦bo.ismail@region.se⟧, ⟦edvard.ek@kommun.se⟧, ⟦eva.pressler@kommun.se⟧, ⟦eva.kundberg@kommun.se⟧'),
    says('Journalansvarig: ⟦070-174 06 05⟧. Växelvis Anna, ⟦070-174 06 06⟧.'),
    facts('signatories: [{ party: Region Exempel, role: "Direktör, ⟦anna.exempel@region.se⟧" }]'),
  ],
  good: [
    says(
      'registrator@ksl.se, info@region.se, kommun@exempel.se, region.exempel@region.se, social.forvaltning@kommun.se',
    ),
    says(
      'sip.samordnare@region.se, forvaltningen_stod@kommun.se, lss@kommun.se, anna@region.se, bup.ostersund@region.se',
    ),
    says(
      'e-post.norr@kommun.se, barn.familj@kommun.se, sip_team@region.se, socialjour.natt@kommun.se, barnochungdom.norr@kommun.se, hemvard.soder@kommun.se, jamtlands.lan@region.se, bygg.miljo@kommun.se, per-post.info@kommun.se',
    ),
    says('Socialjouren 070-174 06 05.'),
    says('Skicka sms till 070-174 06 05.'),
    says('foreningen.hjalp@gmail.com, kontakt@telia.com, [skriv](mailto:registrator@region.se)'),
    says('Växel 08-123 456 00, 0771-123 456, 010-123 45 67, 063-14 75 00. Jourtelefon 070-174 06 05.'),
    says('Dnr 070-174, 2070-174 06 05, 070-17, orgnr 070174-0605, version 070.1740605.1'),
    says('`anna.exempel@region.se`\n\n<!-- anna.exempel@region.se -->'),
  ],
});

describe('a personal identity number', () => {
  const body =
    '## Om 811228-9874\n\nLandstinget ansvarar för 811228-9874 i [x](#811228-9874).\n\n## Om 811228-9874\n\nText.\n';
  const text = sample(`---\nstatus: draft 811228-9874\nnotice: "811228-9874"\n---\n\n${body}`);

  it('is told by all but its last four digits', () => {
    const [first] = findingsOf(personalIdentityNumber, text);
    expect(first?.data).toEqual({ masked: '811228-****' });
    expect(first?.message.sv).toContain('811228-****');
  });

  it.each(['pretty', 'compact', 'json'])('is in no report of %s', async (format) => {
    const { stdout, stderr } = await run(['lint', 'a.md', '--format', format, '--locale', 'sv'], {
      cwd: folder({ 'a.md': text }),
    });
    expect(stdout).toMatch(/heading-duplicate|frontmatter-schema/);
    expect(stdout).toContain('811228-****');
    expect(`${stdout}${stderr}`).not.toContain('9874');
  });

  it('is not told by a build that it stops', async () => {
    const { code, stdout, stderr } = await run(['build', 'a.md'], {
      cwd: folder({ 'a.md': text.replace('status: draft 811228-9874', 'status: draft') }),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('811228-****');
    expect(`${stdout}${stderr}`).not.toContain('9874');
  });

  it('cannot be guessed from the fingerprint', () => {
    const other = findingsOf(personalIdentityNumber, sample(says('811228-9874')));
    const same = findingsOf(personalIdentityNumber, sample(says('811228-9882')));
    expect(same.map(({ fingerprint }) => fingerprint)).toEqual(other.map(({ fingerprint }) => fingerprint));
  });
});
