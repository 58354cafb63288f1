import { ns } from '../namespaces';

/**
 * The namespaces whose names are read, in both dress codes of ECMA-376 (transitional and strict), and how a name of
 * theirs is called from here on, whatever prefix a part gives it: WordprocessingML "p", the others "mc:Fallback".
 */
const known: ReadonlyMap<string, string> = new Map([
  [ns.w, ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  [ns.relationships, 'rel:'],
]);

/** Turns the names of a part into the names that this folder uses; what is in no known namespace has the name "". */
export class NameScope {
  private readonly names = new Map<string, string>();

  /** `declared`: namespaces by their prefix, "" for the default one; all others are as they were around it. */
  constructor(
    private readonly declared: ReadonlyMap<string, string> = new Map(),
    private readonly outer?: NameScope,
  ) {}

  /** How names with a prefix begin here; `undefined` for a namespace that is not read. */
  private startOf(prefix: string): string | undefined {
    const uri = this.declared.get(prefix);
    return uri === undefined ? this.outer?.startOf(prefix) : known.get(uri);
  }

  element(qualified: string): string {
    const found = this.names.get(qualified);
    if (found !== undefined) return found;
    const [prefix, local] = split(qualified);
    const start = this.startOf(prefix);
    const name = start === undefined ? '' : start + local;
    this.names.set(qualified, name);
    return name;
  }

  /** Without a prefix an attribute is in no namespace: it has its plain name. */
  attribute(qualified: string): string {
    return qualified.includes(':') ? this.element(qualified) : qualified;
  }
}

function split(qualified: string): readonly [prefix: string, local: string] {
  const colon = qualified.indexOf(':');
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}
