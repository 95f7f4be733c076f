import type { Rule } from '../model/rule.js';
import { fileBinary } from './rules/file-binary.js';
import { fileByteOrderMark } from './rules/file-byte-order-mark.js';
import { fileEmpty } from './rules/file-empty.js';
import { fileEncoding } from './rules/file-encoding.js';
import { fileTooComplex } from './rules/file-too-complex.js';
import { fileTooLarge } from './rules/file-too-large.js';
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
import { profileUnknown } from './rules/profile-unknown.js';
import { sectionEmpty } from './rules/section-empty.js';
import { sectionMissing } from './rules/section-missing.js';
import { sectionRoleUnknown } from './rules/section-role-unknown.js';

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
];
