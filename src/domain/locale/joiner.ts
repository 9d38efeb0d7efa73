/**
 * Text that leaves the app, without the joiners (U+2060) that keep a number with what it counts on screen: in a message, a file or a
 * picture they are of no use, and another program may show them as a box.
 */
export const withoutJoiners = (text: string): string => text.replace(/\u2060/g, '')
