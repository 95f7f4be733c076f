import type {
  Adoption,
  Agreement,
  Attachment,
  FollowUp,
  Party,
  RegisterNumber,
  RelatedDocument,
  Renewal,
  Revision,
  Signatory,
  TargetGroup,
  Termination,
  Validity,
} from '../model/agreement.js';

/** The version of the source's format that documents are read as (FORMAT.md). */
const SOURCE_FORMAT = 1;

/**
 * The facts under their frontmatter names and in its order. Dates and durations are their text, what may be one or
 * many is always a list, and what the source does not state is undefined.
 */
export function factsToJson(agreement: Agreement) {
  const { id, title, subtitle, language, profile, status, notice, version, parent } = agreement;
  return {
    format: SOURCE_FORMAT,
    id,
    title,
    subtitle,
    language,
    profile,
    status,
    notice,
    version,
    reference: agreement.reference.map(registerNumber),
    parties: agreement.parties.map(party),
    targetGroups: agreement.targetGroups.map(targetGroup),
    adopted: agreement.adopted.map(adoption),
    validity: agreement.validity && validity(agreement.validity),
    renewal: agreement.renewal && renewal(agreement.renewal),
    termination: agreement.termination && termination(agreement.termination),
    revision: agreement.revision && revision(agreement.revision),
    followUp: agreement.followUp && followUp(agreement.followUp),
    replaces: agreement.replaces.map(related),
    parent,
    related: agreement.related.map(related),
    attachments: agreement.attachments.map(attachment),
    signatories: agreement.signatories.map(signatory),
  };
}

function registerNumber({ party, number }: RegisterNumber) {
  return { party, number };
}

function party({ name, kind, organisationNumber, short }: Party) {
  return { name, kind, organisationNumber, short };
}

function targetGroup({ id, name, statutory }: TargetGroup) {
  return { id, name, statutory };
}

function adoption({ by, date, reference }: Adoption) {
  return { by, date: date?.text, reference };
}

function validity({ from, to, untilFurtherNotice }: Validity) {
  return { from: from === 'signature' ? from : from?.text, to: to?.text, untilFurtherNotice };
}

function renewal({ period, notice }: Renewal) {
  return { period: period?.text, notice: notice?.text };
}

function termination({ notice, effect }: Termination) {
  return { notice: notice?.text, effect };
}

function revision({ latest, planned }: Revision) {
  return { latest: latest?.text, planned: planned?.text };
}

function followUp({ every, first, last, responsible, reportedTo }: FollowUp) {
  return { every: every?.text, first: first?.text, last: last?.text, responsible, reportedTo };
}

function related({ id, title, href, adopted }: RelatedDocument) {
  return { id, title, href, adopted: adopted?.text };
}

function attachment({ number, title, href }: Attachment) {
  return { number, title, href };
}

function signatory({ party, role, name, signed }: Signatory) {
  return { party, role, name, signed: signed?.text };
}
