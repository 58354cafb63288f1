/**
 * The seam inside the emulated host: the protocol side (`protocol/`) turns office.js's batches into calls on these
 * objects; the document side (`document/`, `objects/`) answers them over a real .docx.
 */

export type WireValue = null | boolean | number | string | WireValue[] | { [key: string]: WireValue };

/** An error of Word's, with the code that Word gives. */
export class HostError extends Error {
  constructor(
    readonly code:
      | 'AccessDenied'
      | 'GeneralException'
      | 'InvalidArgument'
      | 'ItemNotFound'
      | 'NotAllowed'
      | 'NotImplemented'
      | 'SearchStringInvalidOrTooLong',
    message: string,
    /** "ContentControl.insertOoxml": becomes `debugInfo.errorLocation`. */
    readonly location = '',
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/**
 * One object of Word's model as a batch sees it. Member names are camel case, as in the reference.
 * A member that the host lacks throws `NotImplemented`: nothing is answered by guess.
 */
export type HostObject = {
  /** As in the reference: "ContentControl", "Range", "ParagraphCollection". */
  readonly className: string;
  /** Word's id, where the class has one; sent as `_Id`/`Id`. */
  readonly id?: number;
  /** The version of WordApi that brings a member; `undefined` where the host does not have it. */
  readonly since: (member: string) => string | undefined;
  readonly get: (property: string) => WireValue;
  readonly set: (property: string, value: WireValue) => void;
  /** A navigation property; `null` is a null object (only for `…OrNullObject`). */
  readonly navigate: (property: string) => HostObject | null;
  /** Arguments that are objects arrive as HostObject. `undefined`: no result; `null` from `…OrNullObject`: null object. */
  readonly call: (
    method: string,
    args: readonly (WireValue | HostObject)[],
  ) => WireValue | HostObject | undefined;
  /** The members of a collection, in order. */
  readonly items?: () => readonly HostObject[];
  /** Names of scalar properties: what `load("*")` brings. */
  readonly scalars: readonly string[];
};
