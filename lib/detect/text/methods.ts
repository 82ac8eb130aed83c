/** Pattern source of the SIP methods (RFC 3261 §7.1 and its extensions). */
export const METHOD =
  '(?:INVITE|REGISTER|BYE|ACK|OPTIONS|SUBSCRIBE|NOTIFY|PRACK|UPDATE|REFER|CANCEL|INFO|MESSAGE|PUBLISH)';

/** Pattern source of those that no other protocol has and that are no everyday words in capitals. */
export const SIP_METHOD = '(?:(?:RE-?)?INVITE|REGISTER|BYE|ACK|PRACK|SUBSCRIBE)';

/** Those and the ones that other protocols have, too; MESSAGE, INFO, UPDATE and CANCEL are everyday words. */
export const LIKELY_METHOD = `(?:${SIP_METHOD}|OPTIONS|NOTIFY|REFER|PUBLISH)`;
