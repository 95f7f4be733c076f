import type { Text } from '../../model/locale.js';

/** Where it is written until when an agreement applies, and why there must be a next one. */
export const OWN_VALIDITY: Text = {
  sv: 'Överenskommelsens egen giltighetstid (validity.to). Skyldigheten att ha en överenskommelse finns kvar: 16 kap. 3 § HSL och 7 kap. 2 § SoL (2025:400).',
  en: "The agreement's own validity (validity.to). The duty to have an agreement remains: ch. 16 s. 3 HSL and ch. 7 s. 2 SoL (2025:400).",
};
