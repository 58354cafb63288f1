import { HostError, type HostObject, type WireValue } from '../model';

/** Objects that the client asked to keep over batches, until it gives them back (WIRE.md: References). */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `{${String(this.next++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError('InvalidArgument', `Reference ${id} was released`);
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object !== undefined) this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  /** What an answer says of an object beside its properties: Word's id, and the reference that it is kept under. */
  identity(object: HostObject, mustKeep = false): Record<string, WireValue> {
    const reference = mustKeep ? this.keep(object) : this.ids.get(object);
    return {
      ...(object.id === undefined ? {} : { _Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}
