/** Why a file cannot be read; each has its sentence in the interface. */
export type DocxFault = 'notDocx' | 'oldDoc' | 'encrypted' | 'tooLarge' | 'damaged';

/** A file that cannot be read, with the reason. */
export class DocxError extends Error {
  constructor(
    readonly fault: DocxFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
    this.name = 'DocxError';
  }
}
