export { checks } from './checks';
export { failures } from './failures';
export { outlines } from './outlines';
export { rules } from './rules';
