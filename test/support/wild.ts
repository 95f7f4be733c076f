import fc from 'fast-check';

/**
 * The check gives the same answer each time it is run on the same files. `npm run explore` (`FC_SEED=any`) tries other seeds, and
 * `FC_SEED=N` one that failed.
 */
const SEED = 20_260_101;

const asked = process.env['FC_SEED'] ?? SEED;
fc.configureGlobal(asked === 'any' ? {} : { seed: Number(asked) });
