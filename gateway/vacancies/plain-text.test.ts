import fc from 'fast-check'
import { lineOf, plainText } from './plain-text'

test.each([
  ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<ul><li>a<li>b</ul>', 'a\nb'],
  ['R&amp;D &lt; 5 years &#20013;&#x6587;&nbsp;x', 'R&D < 5 years 中文 x'],
  ['before<script>alert(1)</script>after', 'beforeafter'],
  ['before<SCRIPT SRC=x>alert(1)</sCript >after', 'beforeafter'],
  ['before<script>never closed', 'before'],
  ['a<style>p{color:red}</style>b<!-- <b>hidden --> c', 'ab c'],
  ['&lt;p&gt;escaped once&lt;/p&gt;', 'escaped once'],
  ['&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;x', 'x'],
  ['<img src=x onerror=alert(1)>text', 'text'],
  ['<a href="javascript:alert(1)">link</a>', 'link'],
  ['5 < 6 > 4', '5 < 6 > 4'],
  ['cut in a tag <a href="', 'cut in a tag'],
  ['evil\u202eexe.cod\u200b\u0000', 'evilexe.cod'],
  ['half \ud83d of a sign &#xd800; &#0; &unknown;', 'half of a sign &unknown;'],
  ['İİİ<script>alert(1)</script>after', 'İİİafter'],
  ['', ''],
])('%j is %j', (html, text) => {
  expect(plainText(html, 1000)).toBe(text)
})

test('what is too long ends in a sign that says so, and cuts no character in two', () => {
  expect(plainText('😀'.repeat(10), 4)).toBe('😀😀😀…')
  expect(lineOf('a\nb', 10)).toBe('a b')
})

test('no text has a tag, an unseen sign or more than was asked for, whatever came', () => {
  const parts = fc.constantFrom('<', '>', '&lt;', '&gt;', '&amp;', 'script', '/', '!--', '-->', 'a', ' ', '\u202e', '"', '<b>', '</script>', '&#60;', '中')
  fc.assert(
    fc.property(fc.oneof(fc.array(parts, { maxLength: 60 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 300 })), (html) => {
      const text = plainText(html, 100)
      expect(text).not.toMatch(/<[a-z/!?]/i)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
      expect([...text].length).toBeLessThanOrEqual(100)
    }),
    { numRuns: 3000 },
  )
})

test.each(['<', '<!--', '<script>', '<a ', '&lt;', '&amp;'])('a million of %s is read at once', (part) => {
  const start = performance.now()
  plainText(part.repeat(1_000_000), 4000)
  expect(performance.now() - start).toBeLessThan(1000)
})
