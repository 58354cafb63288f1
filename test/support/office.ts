/**
 * Another `Office.context` until `jest.restoreAllMocks()`, for what a platform tells of itself: the real one cannot be
 * written to. What is not given stays as Office has it; `undefined` for a context that is not there.
 */
export function replaceOfficeContext(changes: Readonly<Record<string, unknown>> | undefined): void {
  const { Office: office } = globalThis;
  const context: unknown =
    changes === undefined ? undefined : Object.create(office.context, propertiesOf(changes));
  jest.replaceProperty(
    globalThis,
    'Office',
    Object.create(office, propertiesOf({ context })) as typeof Office,
  );
}

function propertiesOf(values: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
}
