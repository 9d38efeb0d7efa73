/** WeChat's name for the role of an element. */
export const ROLE = 'aria-role'
