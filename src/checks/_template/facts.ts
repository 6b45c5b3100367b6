/** What the rules of this check may look at. Here it stands for the facts of whichever check a new rule goes to. */
export interface TemplateFacts {
  readonly paths: readonly string[];
}
