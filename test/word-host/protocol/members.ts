import { HostError, type HostObject, type WireValue } from '../model';
import type { Faults } from './faults';

export type Arguments = readonly (WireValue | HostObject)[];

export type MembersOptions = {
  readonly faults: Faults;
  /** Whether this Word has a version of WordApi. */
  readonly supports: (version: string) => boolean;
  /** Does something without its writes reaching the document. */
  readonly losing: <T>(work: () => T) => T;
};

/**
 * The one way from a batch to the members of objects: counts each use, refuses what this Word is too old for
 * (office-js-docs-reference#1345), and lets go wrong what is to go wrong.
 */
export class MemberAccess {
  constructor(private readonly options: MembersOptions) {}

  get(object: HostObject, name: string): WireValue {
    return this.use(object, name, () => object.get(name));
  }

  set(object: HostObject, name: string, value: WireValue): void {
    this.use(object, name, () => object.set(name, value), '=');
  }

  navigate(object: HostObject, name: string): HostObject | null {
    return this.use(object, name, () => object.navigate(name));
  }

  call(object: HostObject, name: string, args: Arguments): WireValue | HostObject | undefined {
    return this.use(object, name, () => object.call(name, args));
  }

  private use<T>(object: HostObject, name: string, work: () => T, mark = ''): T {
    const { faults, supports, losing } = this.options;
    const place = `${object.className}.${name}`;
    const since = object.since(name);
    if (since !== undefined && !supports(since))
      throw new HostError('NotImplemented', `This Word has no ${place}`, place);
    const fault = faults.use(place + mark);
    if (fault === 'lost') return losing(work);
    if (fault !== undefined)
      throw new HostError(fault.code as HostError['code'], `Injected into ${place}`, place + mark);
    return work();
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}
