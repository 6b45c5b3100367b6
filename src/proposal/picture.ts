/** What a repository shows of its system today, as far as a first policy can be told from it. Names only, never a value. */
export interface Picture {
  readonly secrets: readonly PicturedSecret[];
  readonly dashboardGroups: readonly PicturedGroup[];
  readonly services: readonly PicturedService[];
  /** What the repository says and no policy can repeat, as sentences. */
  readonly leftOut: readonly string[];
}

export interface PicturedSecret {
  readonly name: string;
  readonly class: string;
  /** A Blueprint gives it to some service without a value in Git. */
  readonly isGiven: boolean;
}

/** An env group that services link and no Blueprint writes. */
export interface PicturedGroup {
  readonly name: string;
  readonly linkedBy: readonly string[];
  /** What it must hold by what code reads. */
  readonly holds: readonly string[];
  /** What it, or another group beside it, must hold. */
  readonly perhaps: readonly string[];
}

export interface PicturedService {
  readonly name: string;
  readonly inbound?: 'public' | 'private' | 'none';
  /** Secrets that it is given and that its code cannot do without. */
  readonly requires: readonly string[];
  /** Secrets that it is given or reads; absent where Git does not show all that it is given. */
  readonly holds?: readonly string[];
  /** Classes that nobody else is given or reads. */
  readonly exclusiveClasses: readonly string[];
}
