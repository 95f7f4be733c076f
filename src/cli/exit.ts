/** What a command ends with (CONVENTIONS, "Exit codes"). */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
