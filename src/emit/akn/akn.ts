import type { Emitter } from '../../model/emitter.js';
import { aknDocument } from './document.js';
import { frameFor } from './frame.js';
import { serialise } from './serialise.js';

/** The whole agreement as a document of Akoma Ntoso 3.0 (OASIS LegalDocML), for legal archives and search in many documents. */
export const akn: Emitter = {
  name: 'akn',
  extension: '.akn.xml',
  byDefault: false,
  about: {
    sv: 'Akoma Ntoso 3.0, XML-standarden för rättsliga dokument, för arkiv och rättsinformation',
    en: 'Akoma Ntoso 3.0, the XML standard for legal documents, for archives and legal information',
  },
  emit: (agreement, context) => serialise(aknDocument(frameFor(agreement, context))),
};
