import type { MinifyOptions } from 'terser'

/**
 * How code is made small, on all three platforms.
 *
 * Taro's defaults write each Chinese character as six bytes of \uXXXX, quote all keys, keep all names of functions in a browser, and
 * switch off most of what terser does for a mini program: what is switched on here are terser's own defaults.
 */
export const TERSER: MinifyOptions = {
  ecma: 2018,
  keep_fnames: false,
  compress: {
    passes: 3,
    ecma: 2018,
    unsafe_arrows: true,
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    hoist_props: true,
    inline: true,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    typeofs: true,
    directives: true,
  },
  output: { comments: false, ascii_only: false, ecma: 2018, quote_keys: false, keep_quoted_props: false },
}
