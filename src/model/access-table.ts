/** What the check `service-access` calls its table and its graph, and how it says that a service may not: reports are read by these words. */
export const ACCESS_TABLE = 'Who holds and reads which secret';

export const ACCESS_COLUMNS = ['service', 'secret', 'class', 'policy', 'granted by', 'read at', 'passed on'] as const;

/** The table of the ways on which a service comes to load the files that read secrets. */
export const WAYS_TABLE = 'How each service comes to load what reads a secret';

export const WAYS_COLUMNS = ['service', 'file that reads', 'loaded by'] as const;

/** The table of the names that somebody reads and that are no secret by the policy or by their form. */
export const OTHER_NAMES_TABLE = 'Further names that are read';

export const OTHER_NAMES_COLUMNS = ['name', 'who', 'read at'] as const;

export const ACCESS_GRAPH = 'The boundary: which class of secrets reaches which service';

/** The class of a secret that the policy does not know. */
export const UNKNOWN_CLASS = 'not in the policy';

/** How the column `policy` starts where a service may not hold the secret. */
export const MAY_NOT = 'may not hold it';
