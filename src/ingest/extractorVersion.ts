/** Goes up whenever rules or lexicon change what is extracted: papers read by an older version are then read again. */
export const extractorVersion = '1'
