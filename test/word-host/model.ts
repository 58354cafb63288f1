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

/** What tells one Word from another. Rows with names stand in platforms.ts. */
export type Platform = {
  readonly name: string;
  readonly channel: 'desktop' | 'web';
  /** For example { WordApi: '1.3' }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Office's display language, e.g. "vi-VN". Also the language of Word's own placeholder. */
  readonly locale: string;
  /** What `text` of a control returns while its placeholder shows. */
  readonly placeholderReadsAs: 'text' | 'empty';
  /** When events go out: at once, after `delayMs`, or never. */
  readonly events: { readonly when: 'atOnce' | 'late' | 'never'; readonly delayMs?: number };
  /** Writes fail with AccessDenied; Office's document mode says read-only only where `reportsReadOnly`. */
  readonly isReadOnly: boolean;
  readonly reportsReadOnly: boolean;
  /** Office's colours on the desktop, light if not given; the web tells none (WIRE.md: Start). */
  readonly theme?: 'light' | 'dark';
};

/** "The n-th call of this member fails with this code": for example { member: 'Paragraph.delete', nth: 1, code: 'GeneralException' }; of the Common API { member: 'Common.readPart', nth: 1, code: '5001' }. */
export type InjectedError = { readonly member: string; readonly nth: number; readonly code: string };
