/** Something had to be looked at and could not be. `message` says what stood in the way, in plain words fit for a report. */
export class CouldNotLook extends Error {
  override readonly name: string = 'CouldNotLook';
}
