/** Tools of the app that a way to be treated leads on to. */
export const LEADS = ['emergency-departments', 'hospitals', 'vouchers', 'drugs-devices', 'help-numbers', 'carry', 'payment'] as const
export type Lead = (typeof LEADS)[number]
