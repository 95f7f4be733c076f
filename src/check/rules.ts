import type { Rule } from '../model/rule.js';
import { adoptionAfterStart } from './rules/adoption-after-start.js';
import { adoptionMissing } from './rules/adoption-missing.js';
import { announcementOutdated } from './rules/announcement-outdated.js';
import { attachmentMissing } from './rules/attachment-missing.js';
import { characterInvisible } from './rules/character-invisible.js';
import { characterUnprintable } from './rules/character-unprintable.js';
import { citationFormat } from './rules/citation-format.js';
import { citationFuture } from './rules/citation-future.js';
import { citationIncomplete } from './rules/citation-incomplete.js';
import { citationProvisionUnknown } from './rules/citation-provision-unknown.js';
import { citationRepealed } from './rules/citation-repealed.js';
import { citationUnknownAct } from './rules/citation-unknown-act.js';
import { citationWrongAct } from './rules/citation-wrong-act.js';
import { dateContradiction } from './rules/date-contradiction.js';
import { dateInvalid } from './rules/date-invalid.js';
import { fileBinary } from './rules/file-binary.js';
import { fileByteOrderMark } from './rules/file-byte-order-mark.js';
import { fileEmpty } from './rules/file-empty.js';
import { fileEncoding } from './rules/file-encoding.js';
import { fileTooComplex } from './rules/file-too-complex.js';
import { fileTooLarge } from './rules/file-too-large.js';
import { followUpMissing } from './rules/follow-up-missing.js';
import { followUpOverdue } from './rules/follow-up-overdue.js';
import { frontmatterKeyMissing } from './rules/frontmatter-key-missing.js';
import { frontmatterMissing } from './rules/frontmatter-missing.js';
import { frontmatterQuote } from './rules/frontmatter-quote.js';
import { frontmatterSchema } from './rules/frontmatter-schema.js';
import { frontmatterSyntax } from './rules/frontmatter-syntax.js';
import { headingDepth } from './rules/heading-depth.js';
import { headingDuplicate } from './rules/heading-duplicate.js';
import { headingEmpty } from './rules/heading-empty.js';
import { headingNumberGap } from './rules/heading-number-gap.js';
import { headingSpaceMissing } from './rules/heading-space-missing.js';
import { htmlRaw } from './rules/html-raw.js';
import { idDuplicate } from './rules/id-duplicate.js';
import { imageAltMissing } from './rules/image-alt-missing.js';
import { linkEmpty } from './rules/link-empty.js';
import { linkInsecure } from './rules/link-insecure.js';
import { linkScheme } from './rules/link-scheme.js';
import { noticeDue } from './rules/notice-due.js';
import { organisationNumberInvalid } from './rules/organisation-number-invalid.js';
import { parentContradicted } from './rules/parent-contradicted.js';
import { parentNotInForce } from './rules/parent-not-in-force.js';
import { parentOutlived } from './rules/parent-outlived.js';
import { parentUnknown } from './rules/parent-unknown.js';
import { partyMissing } from './rules/party-missing.js';
import { partyNameOutdated } from './rules/party-name-outdated.js';
import { personalContact } from './rules/personal-contact.js';
import { personalIdentityNumber } from './rules/personal-identity-number.js';
import { placeholderLeft } from './rules/placeholder-left.js';
import { profileUnknown } from './rules/profile-unknown.js';
import { referenceBroken } from './rules/reference-broken.js';
import { relatedUnknown } from './rules/related-unknown.js';
import { relationCycle } from './rules/relation-cycle.js';
import { renewalPending } from './rules/renewal-pending.js';
import { replacedInForce } from './rules/replaced-in-force.js';
import { replacementGap } from './rules/replacement-gap.js';
import { replacesUnknown } from './rules/replaces-unknown.js';
import { responsibilityEmpty } from './rules/responsibility-empty.js';
import { responsibilityPartyUnknown } from './rules/responsibility-party-unknown.js';
import { revisionDue } from './rules/revision-due.js';
import { revisionMissing } from './rules/revision-missing.js';
import { revisionOverdue } from './rules/revision-overdue.js';
import { sectionEmpty } from './rules/section-empty.js';
import { sectionMissing } from './rules/section-missing.js';
import { sectionRoleUnknown } from './rules/section-role-unknown.js';
import { signatureMissing } from './rules/signature-missing.js';
import { suppressionExpired } from './rules/suppression-expired.js';
import { suppressionReasonMissing } from './rules/suppression-reason-missing.js';
import { suppressionUnknown } from './rules/suppression-unknown.js';
import { suppressionUnused } from './rules/suppression-unused.js';
import { tableHeaderMissing } from './rules/table-header-missing.js';
import { targetGroupUncovered } from './rules/target-group-uncovered.js';
import { termOutdated } from './rules/term-outdated.js';
import { terminationNoticeMissing } from './rules/termination-notice-missing.js';
import { textNormalization } from './rules/text-normalization.js';
import { validityEnding } from './rules/validity-ending.js';
import { validityExpired } from './rules/validity-expired.js';
import { validityInverted } from './rules/validity-inverted.js';
import { validityMissing } from './rules/validity-missing.js';

/** Every rule, by group and name. What is in the list is run, explained, documented and tested. */
export const RULES: readonly Rule[] = [
  fileBinary,
  fileByteOrderMark,
  fileEmpty,
  fileEncoding,
  fileTooComplex,
  fileTooLarge,
  frontmatterKeyMissing,
  frontmatterMissing,
  frontmatterQuote,
  frontmatterSchema,
  frontmatterSyntax,
  profileUnknown,
  headingDepth,
  headingDuplicate,
  headingEmpty,
  headingNumberGap,
  headingSpaceMissing,
  sectionEmpty,
  sectionMissing,
  sectionRoleUnknown,
  attachmentMissing,
  htmlRaw,
  imageAltMissing,
  linkEmpty,
  linkInsecure,
  linkScheme,
  referenceBroken,
  tableHeaderMissing,
  citationFormat,
  citationFuture,
  citationIncomplete,
  citationProvisionUnknown,
  citationRepealed,
  citationUnknownAct,
  citationWrongAct,
  characterInvisible,
  characterUnprintable,
  personalContact,
  personalIdentityNumber,
  placeholderLeft,
  termOutdated,
  textNormalization,
  adoptionAfterStart,
  adoptionMissing,
  announcementOutdated,
  dateContradiction,
  dateInvalid,
  followUpMissing,
  followUpOverdue,
  noticeDue,
  renewalPending,
  revisionDue,
  revisionMissing,
  revisionOverdue,
  terminationNoticeMissing,
  validityEnding,
  validityExpired,
  validityInverted,
  validityMissing,
  organisationNumberInvalid,
  partyMissing,
  partyNameOutdated,
  responsibilityEmpty,
  responsibilityPartyUnknown,
  signatureMissing,
  targetGroupUncovered,
  idDuplicate,
  parentContradicted,
  parentNotInForce,
  parentOutlived,
  parentUnknown,
  relatedUnknown,
  relationCycle,
  replacedInForce,
  replacementGap,
  replacesUnknown,
  suppressionExpired,
  suppressionReasonMissing,
  suppressionUnknown,
  suppressionUnused,
];
