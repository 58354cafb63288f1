/** Namespaces of the formats that we write and read (ECMA-376, transitional). */
export const ns = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  pkg: 'http://schemas.microsoft.com/office/2006/xmlPackage',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;

/** Types of the relationships that lead from one part of a package to another. */
export const relationshipType = {
  officeDocument: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
  styles: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
} as const;

/** Content types of the parts of a package. */
export const contentType = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
} as const;
