/** The last change of the IANA registry "SIP Response Codes" that the rows were compared with. */
export const REGISTRY_DATE = '2026-01-07';
