/** How much one slot holds: a whole section, a point (default), or each leaf. Kept with the document. */
export type Granularity = 'section' | 'point' | 'subPoint';
