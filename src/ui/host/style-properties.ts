/**
 * What an element may set itself, beside custom properties; looks belong in style sheets. In mini programs this list stands in
 * for Taro's own (config/index.ts), which defines 400 accessors at every start: a seventh of a plain app's.
 */
export const styleProperties = ['flexGrow', 'gridColumn', 'left', 'paddingTop', 'top', 'width'] as const

export type Style = Partial<Record<(typeof styleProperties)[number] | `--${string}`, string>>
