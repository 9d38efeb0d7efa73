/** Stands for a function in recorded arguments. */
export const FUNCTION_MARK = '[function]'
