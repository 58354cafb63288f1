/**
 * What goes wrong, at the n-th use of a member (at every one without `nth`). Members are written as the counters have
 * them: "ContentControl.select", "ContentControl.text", "ContentControl.tag=" for setting, "Common.addPart".
 *
 * - `error` (the kind that need not be named): Word refuses with this code; a number in the Common API.
 * - `silent`: Word never answers. What the batch did before stays (office-js#702; WIRE.md: Web channel).
 * - `lost`: Word says that it wrote, and did not (office-js#2183, #5910).
 */
export type Fault = { readonly member: string; readonly nth?: number } & (
  { readonly kind?: 'error'; readonly code: string } | { readonly kind: 'silent' } | { readonly kind: 'lost' }
);

/** Thrown where Word never answers: no answer goes to the client. */
export class Silence extends Error {}

/** Counts the uses of members, and tells which of them is to go wrong. */
export class Faults {
  readonly calls = new Map<string, number>();
  private injected: readonly Fault[] = [];

  /** From now on these happen, and no others. Counting begins anew. */
  inject(faults: readonly Fault[]): void {
    this.injected = faults;
    this.calls.clear();
  }

  /** Counts a use. Throws `Silence` where there is to be no answer; the caller sees to the other kinds. */
  use(member: string): { readonly code: string } | 'lost' | undefined {
    const count = (this.calls.get(member) ?? 0) + 1;
    this.calls.set(member, count);
    const fault = this.injected.find(each => each.member === member && (each.nth ?? count) === count);
    if (fault?.kind === 'silent') throw new Silence();
    return fault?.kind === 'lost' ? 'lost' : fault;
  }
}
