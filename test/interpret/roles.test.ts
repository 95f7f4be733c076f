import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseRoles } from '../../src/interpret/roles.js';
import { ROLES, type Role } from '../../src/model/role.js';
import { PROFILES } from '../../src/profiles/profiles.js';
import { vocabulary } from '../../src/profiles/words.js';

const general = vocabulary({ words: {} });

/** In the manner of other counties than those whose texts the words were tried on. */
describe('the general words', () => {
  const HEADINGS: readonly (readonly [heading: string, ...roles: Role[]])[] = [
    ['Inledning och bakgrund', 'background'],
    ['Lagstiftning', 'background'],
    ['Ändamål', 'purpose'],
    ['Syfte, mål och målgrupper', 'purpose', 'target-groups', 'common-goals'],
    ['Avtalets parter', 'parties'],
    ['Avtalsparter och omfattning', 'parties'],
    ['Ingående parter', 'parties'],
    ['Målgrupp för avtalet', 'target-groups'],
    ['Avgränsning av målgruppen', 'target-groups'],
    ['Vem omfattas av överenskommelsen?', 'target-groups'],
    ['Placerade barn och unga', 'special-groups'],
    ['Prioriterade grupper', 'special-groups'],
    ['Grupper med särskilt stora behov', 'special-groups'],
    ['Begrepp och definitioner', 'definitions'],
    ['Förkortningar', 'definitions'],
    ['Övergripande mål', 'common-goals'],
    ['Gemensam målsättning för länet', 'common-goals'],
    ['Gemensam vision och värdegrund', 'common-goals'],
    ['Avtalstid och uppsägning', 'validity'],
    ['Ikraftträdande', 'validity'],
    ['Överenskommelsens giltighet', 'validity'],
    ['Hur länge gäller överenskommelsen?', 'validity'],
    ['Omförhandling och uppsägning', 'validity', 'revision'],
    ['Styrgrupp och arbetsgrupper', 'cooperation-organisation'],
    ['Ledning och styrning', 'cooperation-organisation'],
    ['Struktur för samverkan', 'cooperation-organisation'],
    ['Delregional nivå', 'cooperation-organisation'],
    ['Samverkansgrupper', 'cooperation-organisation'],
    ['Inflytande för patient- och brukarorganisationer', 'user-participation'],
    ['Delaktighet för den enskilde', 'user-participation'],
    ['Kommunens ansvar för hälso- och sjukvård', 'responsibilities'],
    ['Huvudmännens ansvar och åtaganden', 'responsibilities'],
    ['Regionens åtagande', 'responsibilities'],
    ['Roller och ansvar', 'responsibilities'],
    ['Gränsdragning mellan huvudmännen', 'responsibilities'],
    ['Vem gör vad?', 'responsibilities'],
    ['Insatser som utförs av privata vårdgivare', 'private-providers'],
    ['Upphandlade verksamheter', 'private-providers'],
    ['Samverkan kring individen', 'individual-cooperation'],
    ['Rutiner för samverkan runt den enskilde', 'individual-cooperation'],
    ['Samordning på individnivå', 'individual-cooperation'],
    ['Vårdplanering', 'individual-cooperation'],
    ['Gemensam vård- och omsorgsplanering', 'individual-cooperation'],
    ['Fast vårdkontakt', 'individual-cooperation'],
    ['SIP', 'individual-plan'],
    ['Så arbetar vi med SIP:en', 'individual-plan'],
    ['Individuella planer', 'individual-plan'],
    ['Samordnad vårdplan vid öppen tvångsvård', 'individual-plan'],
    ['Uppföljning av SIP', 'individual-plan'],
    ['Informationsöverföring, sekretess och samtycke', 'information-sharing'],
    ['Behandling av personuppgifter', 'information-sharing'],
    ['Boendestöd och särskilt boende', 'housing'],
    ['Bostad', 'housing'],
    ['Arbete, studier och daglig verksamhet', 'occupation'],
    ['Arbetslivsinriktad rehabilitering', 'occupation'],
    ['Förskrivning av hjälpmedel', 'assistive-devices'],
    ['Anhörigstöd', 'relatives'],
    ['Barn som anhöriga', 'relatives'],
    ['Kompetensutveckling och fortbildning', 'competence'],
    ['Ekonomi och finansiering', 'costs'],
    ['Kostnadsfördelning vid gemensamma placeringar', 'costs'],
    ['Resurser', 'costs'],
    ['Lokala avtal', 'local-agreements'],
    ['Avvikelsehantering', 'deviations'],
    ['Avvikelser och klagomål', 'deviations'],
    ['Brister i samverkan', 'deviations'],
    ['Tvistlösning', 'disputes'],
    ['Vid oenighet mellan huvudmännen', 'disputes'],
    ['Hantering av meningsskiljaktigheter', 'disputes'],
    ['Tolkning av avtalet', 'disputes'],
    ['Så följer vi upp överenskommelsen', 'follow-up'],
    ['Ansvar för uppföljning', 'follow-up'],
    ['Uppföljning och revidering', 'follow-up', 'revision'],
    ['Översyn av avtalet', 'revision'],
    ['Ändringar och tillägg', 'revision'],
    ['Underskrifter', 'signatures'],
    ['Undertecknande', 'signatures'],
    ['Andra avtal och styrdokument', 'references'],
    ['Källförteckning', 'references'],
    ['Bilageförteckning', 'attachments'],
    ['Förteckning över bilagor', 'attachments'],
    ['Målbild'],
    ['Utvecklingsområden'],
    ['Handlingsplan'],
    ['Implementering'],
    ['Hemsjukvård i ordinärt boende'],
    ['Läkarmedverkan'],
    ['Läkarinsatser i särskilt boende'],
    ['Utskrivning från sluten vård'],
    ['Rutiner för samverkan vid in- och utskrivning'],
    ['Utskrivningsklara patienter'],
    ['Hem för vård eller boende (HVB)'],
    ['Ledningssystem för kvalitet'],
    ['Samverkan med Försäkringskassan'],
    ['Psykisk hälsa'],
    ['Egenvård'],
    ['Ekonomiskt bistånd'],
    ['Elevhälsa'],
    ['Föremål för överenskommelsen'],
    ['Referensgrupp'],
    ['Innehållsförteckning'],
    ['Avsiktsförklaring'],
    ['Partnerskap med civilsamhället'],
    ['Tolk och översättning'],
    ['Planering av verksamheten'],
    ['Digitalisering och e-hälsa'],
  ];

  it.each(HEADINGS)('%s', (heading, ...roles) => {
    expect(recogniseRoles(heading, general)).toEqual(roles);
  });
});

describe('how a heading is written', () => {
  const FORMS = [
    'Hantering av oenigheter',
    'HANTERING AV OENIGHETER',
    '14. Hantering av oenigheter',
    '1.4 Hantering av oenigheter!',
    'Bil. 2 Hantering av oenigheter',
    '§ 3 – Hantering av »oenigheter«',
    'Hantering av oenig\u00ADheter',
    'Hantering av oenigheter'.normalize('NFD'),
  ];
  it.each(FORMS)('does not matter: %s', (heading) => {
    expect(recogniseRoles(heading, general)).toEqual(['disputes']);
  });

  it('does not hide what a number stands before', () => {
    expect(recogniseRoles('Bilaga 3 Parterna', general)).toEqual(['parties']);
    expect(recogniseRoles('2.1 Äldre', general)).toEqual(['special-groups']);
    expect(recogniseRoles('Bilaga', general)).toEqual(['attachments']);
    expect(recogniseRoles('1.2', general)).toEqual([]);
  });
});

describe('a profile', () => {
  const heading = 'Gemensamma insatser';
  it.each([['socialstyrelsen-2010-1', 'responsibilities'], ['general']])(
    '%s adds its own words to the general ones',
    (name, ...roles) => {
      const profile = PROFILES.find((one) => one.name === name) ?? { words: {} };
      expect(recogniseRoles(heading, vocabulary(profile))).toEqual(roles);
    },
  );
});

it.each(Object.entries(ROLES))('are told in English by the name of the role alone: %s', (role, { en }) => {
  for (const heading of [en, `4.2 ${en.toUpperCase()}`]) expect(recogniseRoles(heading, general)).toEqual([role]);
});

it('are not told by an English name within other words', () => {
  expect(recogniseRoles('The validity of other acts', general)).toEqual([]);
});

it('takes any heading, and knows the same roles whatever stands around its words', () => {
  const order = Object.keys(ROLES);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const roles = recogniseRoles(text, general);
      expect(roles).toEqual([...roles].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(recogniseRoles(`(${text})`, general)).toEqual(roles);
    }),
  );
});
