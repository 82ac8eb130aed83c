import type { NumberFamily } from '../types';
import { productFamilies } from './product-families';
import { protocolFamilies } from './protocol-families';
import { sipHeaderFamilies } from './sip-header-families';

/** Every family of numbers that stands beside SIP response codes in consoles. */
export const numberFamilies: readonly NumberFamily[] = [
  ...sipHeaderFamilies,
  ...productFamilies,
  ...protocolFamilies,
];
