/** How deep an outline may be. Nothing deeper is written by hand; what is deeper is an attack on the stack. */
export const maxDepth = 32;

/** The value of a JSON text from anywhere; `undefined` where it is none. Never throws. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
