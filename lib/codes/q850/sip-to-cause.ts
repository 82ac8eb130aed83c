import type { SipToCause } from '../types';

/** The cause that each source sends for a SIP response code, for every code that at least one of them lists. */
export const sipToCause = [
  {
    sip: 200,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 16 },
      asterisk: { number: 16, isDefault: true },
    },
  },
  {
    sip: 302,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 31, isDefault: true },
      asterisk: { number: 23 },
    },
  },
  {
    sip: 400,
    toCause: {
      rfc3398: { number: 41 },
      rfc4497: { number: 41 },
      freeswitch: { number: 41 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 401,
    toCause: {
      rfc3398: { number: 21 },
      rfc4497: { number: 21 },
      freeswitch: { number: 21 },
      asterisk: { number: 21 },
    },
  },
  {
    sip: 402,
    toCause: {
      rfc3398: { number: 21 },
      rfc4497: { number: 21 },
      freeswitch: { number: 21 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 403,
    toCause: {
      rfc3398: { number: 21 },
      rfc4497: { number: 21 },
      freeswitch: { number: 21 },
      asterisk: { number: 21 },
    },
  },
  {
    sip: 404,
    toCause: {
      rfc3398: { number: 1 },
      rfc4497: { number: 1 },
      freeswitch: { number: 1 },
      asterisk: { number: 1 },
    },
  },
  {
    sip: 405,
    toCause: {
      rfc3398: { number: 63 },
      rfc4497: { number: 63 },
      freeswitch: { number: 63 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 406,
    toCause: {
      rfc3398: { number: 79 },
      rfc4497: { number: 79 },
      freeswitch: { number: 79 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 407,
    toCause: {
      rfc3398: { number: 21 },
      rfc4497: { number: 21 },
      freeswitch: { number: 21 },
      asterisk: { number: 21 },
    },
  },
  {
    sip: 408,
    toCause: {
      rfc3398: { number: 102 },
      rfc4497: { number: 102 },
      freeswitch: { number: 102 },
      asterisk: { number: 18 },
    },
  },
  {
    sip: 409,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 31, isDefault: true },
      asterisk: { number: 41 },
    },
  },
  {
    sip: 410,
    toCause: {
      rfc3398: { number: 22 },
      rfc4497: { number: 22 },
      freeswitch: { number: 22 },
      asterisk: { number: 22 },
    },
  },
  {
    sip: 411,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 31, isDefault: true },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 413,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 414,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 415,
    toCause: {
      rfc3398: { number: 79 },
      rfc4497: { number: 79 },
      freeswitch: { number: 79 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 416,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 420,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 3 },
    },
  },
  {
    sip: 421,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 423,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 428,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 820 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 429,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 821 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 437,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 822 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 438,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 823 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 480,
    toCause: {
      rfc3398: { number: 18 },
      rfc4497: { number: 18 },
      freeswitch: { number: 18 },
      asterisk: { number: 19 },
    },
  },
  {
    sip: 481,
    toCause: {
      rfc3398: { number: 41 },
      rfc4497: { number: 41 },
      freeswitch: { number: 41 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 482,
    toCause: {
      rfc3398: { number: 25 },
      rfc4497: { number: 25 },
      freeswitch: { number: 25 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 483,
    toCause: {
      rfc3398: { number: 25 },
      rfc4497: { number: 25 },
      freeswitch: { number: 25 },
      asterisk: { number: 19 },
    },
  },
  {
    sip: 484,
    toCause: {
      rfc3398: { number: 28 },
      rfc4497: { number: 28 },
      freeswitch: { number: 28 },
      asterisk: { number: 28 },
    },
  },
  {
    sip: 485,
    toCause: {
      rfc3398: { number: 1 },
      rfc4497: { number: 1 },
      freeswitch: { number: 3 },
      asterisk: { number: 1 },
    },
  },
  {
    sip: 486,
    toCause: {
      rfc3398: { number: 17 },
      rfc4497: { number: 17 },
      freeswitch: { number: 17 },
      asterisk: { number: 17 },
    },
  },
  { sip: 487, toCause: { freeswitch: { number: 487 }, asterisk: { number: 127 } } },
  {
    sip: 488,
    toCause: {
      rfc3398: { number: 31 },
      rfc4497: { number: 65 },
      freeswitch: { number: 88 },
      asterisk: { number: 58 },
    },
  },
  {
    sip: 491,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 31, isDefault: true },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 493,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 31, isDefault: true },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 500,
    toCause: {
      rfc3398: { number: 41 },
      rfc4497: { number: 41 },
      freeswitch: { number: 41 },
      asterisk: { number: 38 },
    },
  },
  {
    sip: 501,
    toCause: {
      rfc3398: { number: 79 },
      rfc4497: { number: 79 },
      freeswitch: { number: 79 },
      asterisk: { number: 29 },
    },
  },
  {
    sip: 502,
    toCause: {
      rfc3398: { number: 38 },
      rfc4497: { number: 38 },
      freeswitch: { number: 38 },
      asterisk: { number: 27 },
    },
  },
  {
    sip: 503,
    toCause: {
      rfc3398: { number: 41 },
      rfc4497: { number: 41 },
      freeswitch: { number: 41 },
      asterisk: { number: 34 },
    },
  },
  {
    sip: 504,
    toCause: {
      rfc3398: { number: 102 },
      rfc4497: { number: 102 },
      freeswitch: { number: 102 },
      asterisk: { number: 102 },
    },
  },
  {
    sip: 505,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 127 },
    },
  },
  {
    sip: 513,
    toCause: {
      rfc3398: { number: 127 },
      rfc4497: { number: 127 },
      freeswitch: { number: 127 },
      asterisk: { number: 34, isDefault: true },
    },
  },
  {
    sip: 600,
    toCause: {
      rfc3398: { number: 17 },
      rfc4497: { number: 17 },
      freeswitch: { number: 17 },
      asterisk: { number: 17 },
    },
  },
  {
    sip: 603,
    toCause: {
      rfc3398: { number: 21 },
      rfc4497: { number: 21 },
      freeswitch: { number: 21 },
      asterisk: { number: 21 },
    },
  },
  {
    sip: 604,
    toCause: {
      rfc3398: { number: 1 },
      rfc4497: { number: 1 },
      freeswitch: { number: 3 },
      asterisk: { number: 1 },
    },
  },
  {
    sip: 606,
    toCause: {
      rfc3398: { number: 31 },
      rfc4497: { number: 65 },
      freeswitch: { number: 88 },
      asterisk: { number: 58 },
    },
  },
  {
    sip: 607,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 819 },
      asterisk: { number: 127, isDefault: true },
    },
  },
  {
    sip: 608,
    toCause: {
      rfc3398: { number: 31, isDefault: true },
      rfc4497: { number: 31, isDefault: true },
      freeswitch: { number: 21 },
      asterisk: { number: 127, isDefault: true },
    },
  },
] as const satisfies readonly SipToCause[];
