export { look as hostLook } from '../word';
export type { HostLook } from '../word';
