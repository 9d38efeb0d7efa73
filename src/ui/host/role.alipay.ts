/** Alipay's name for the role of an element. */
export const ROLE = 'role'
