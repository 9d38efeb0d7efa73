/** What a page may load: its own files, and the scripts that stand in it, by their hashes. */
import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Hashes of the scripts that a document holds; browsers hash them as they stand between the tags. */
export const scriptHashes = (html: string): string[] => [...new Set([...html.matchAll(INLINE_SCRIPT)].map(([, text]) => hashOf(text!)))]

/** Of a script: a browser holds workers to the policy that came with their own file, and they ask for the files they keep. */
export const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Styles may stand in the page: the prerendered ones, and those that the framework writes as it runs. They can load nothing
 * from elsewhere.
 */
export function pagePolicy(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
