/** What webpack takes besides TypeScript. Outlines are read as text (asset/source), styles for their effect. */
declare module '*.txt' {
  const text: string;
  export default text;
}
declare module '*.css';
