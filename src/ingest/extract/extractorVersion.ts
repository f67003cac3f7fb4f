/** Changes with every change of a rule: papers that another version read are read again. */
export const extractorVersion = 'rules-1'
