import { HostError, type HostObject } from '../model';
import { isHostObject, type Arguments, type MemberAccess } from './members';
import type { References } from './references';
import {
  camel,
  internalServices,
  pathTypes,
  wordServices,
  type ArgumentInfo,
  type Batch,
  type Path,
} from './wire';

export type Roots = {
  readonly root: () => HostObject;
  /** A service beside the document ("Application", "SearchOptions"), made anew for each path that names it. */
  readonly service: (name: string) => HostObject | undefined;
};

/** The objects of one batch. A path is evaluated once, when an action first needs it: that is when its method runs. */
export class Paths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Batch['ObjectPaths'],
    private readonly roots: Roots,
    private readonly members: MemberAccess,
    private readonly references: References,
  ) {}

  /** `null`: a null object, and everything that is reached from one. */
  resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('GeneralException', `No object path ${String(id)}`);
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): Arguments {
    return (info?.Arguments ?? []).map((value, index) => {
      const flag = info?.ReferencedObjectPathIds?.[index];
      return typeof flag === 'number' && flag !== 0 ? this.resolve(flag) : value;
    });
  }

  private evaluate(path: Path): HostObject | null {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId } = path;
    if (type === pathTypes.root) return this.roots.root();
    if (type === pathTypes.service) return this.service(name);
    if (type === pathTypes.nullObject) return null;
    if (type === pathTypes.keptReference) return this.references.get(name);
    const parent = parentId === undefined ? null : this.resolve(parentId);
    if (parent === null) return null;
    if (type === pathTypes.property) return this.members.navigate(parent, camel(name));
    if (type === pathTypes.indexer) return this.result(parent, 'getItem', path.ArgumentInfo);
    if (type === pathTypes.method) return this.result(parent, camel(name), path.ArgumentInfo);
    throw new HostError('NotImplemented', `Object path type ${String(type)} (${name})`);
  }

  private service(name: string): HostObject {
    // The client tells a service of Office's that it is ready; nothing of a document is behind it.
    if (name.startsWith(internalServices)) return silentService;
    const service = this.roots.service(name.replace(wordServices, ''));
    if (service === undefined) throw new HostError('NotImplemented', `The emulated host has no ${name}`);
    return service;
  }

  private result(parent: HostObject, method: string, info: ArgumentInfo | undefined): HostObject | null {
    const value = this.members.call(parent, method, this.argumentsOf(info));
    if (value === null || value === undefined) return null;
    if (isHostObject(value)) return value;
    throw new HostError('NotImplemented', `${parent.className}.${method} did not give an object`);
  }
}

const silentService: HostObject = {
  className: 'InternalService',
  scalars: [],
  since: () => undefined,
  get: () => null,
  set: () => undefined,
  navigate: () => null,
  call: () => undefined,
};
