import { excerpt } from '../../lib/excerpt.js';
import { defineRule } from '../../model/rule.js';
import { gapsOf } from '../parties/empty-cells.js';
import { matricesOf } from '../parties/matrices.js';

interface Facts {
  readonly area: string;
  /** Undefined when nobody has a duty in the area. */
  readonly party: string | undefined;
}

/** A gap in the responsibility matrix: an area that does not tell what a party does. */
export const responsibilityEmpty = defineRule<Facts>({
  name: 'responsibility-empty',
  group: 'parties',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Socialstyrelsens meddelandeblad 1/2010: överenskommelsen ska visa hur ansvaret är fördelat. Att fylla varje ruta är praxis.',
    en: 'Bulletin (meddelandeblad) 1/2010 of the National Board of Health and Welfare: the agreement must show how responsibilities are divided. To fill every cell is practice.',
  },
  summary: {
    sv: 'Varje område i ansvarsfördelningen ska säga vad varje part gör, även om det är ingenting.',
    en: 'Every area of the division of responsibilities must tell what each party does, even if that is nothing.',
  },
  help: {
    sv: 'Skriv vad parten ansvarar för. Har parten inget ansvar här, skriv det, eller ett tankstreck: –.',
    en: 'Write what the party is responsible for. If it has no responsibility here, say so, or write a dash: –.',
  },
  message: {
    sv: ({ area, party }) =>
      party === undefined
        ? `Ingen part har något ansvar i området ”${area}”.`
        : `Området ”${area}” säger inte vad ${party} ansvarar för. Läsaren kan inte veta om det är glömt eller avsett.`,
    en: ({ area, party }) =>
      party === undefined
        ? `No party is responsible for anything in the area “${area}”.`
        : `The area “${area}” does not tell what ${party} is responsible for. Readers cannot know whether that is forgotten or intended.`,
  },
  example: {
    bad: `## Ansvarsfördelning

| Område | Regionen | Kommunen |
| --- | --- | --- |
| Boende | Läkarinsatser | Boendestöd |
| Hjälpmedel | Förskrivning ⟦| |⟧
`,
    good: `## Ansvarsfördelning

| Område | Regionen | Kommunen |
| --- | --- | --- |
| Boende | Läkarinsatser | Boendestöd |
| Hjälpmedel | Förskrivning | – |
`,
  },
  *check(agreement) {
    for (const matrix of matricesOf(agreement)) {
      for (const { area, party, range } of gapsOf(matrix)) {
        const data = { area: excerpt(area), party: party && excerpt(party) };
        yield { range, data, evidence: `${area}: ${party ?? ''}` };
      }
    }
  },
});
