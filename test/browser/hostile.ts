import { FULL } from '../emit/samples.js';

/** Words that would do something in a page if they could. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onload='alert(3)",
  '" onload="alert(4)" onmouseover="alert(4)',
  '</style><script>alert(5)</script>',
  '</script><script>alert(6)</script>',
  '</title><iframe src="https://evil.example/7"></iframe>',
  ']]><svg onload=alert(8)>',
  '}*{display:none} body{background:url(https://evil.example/9)}',
  '"; } } * { display: none } @import "https://evil.example/10"; /*',
  '{{constructor.constructor("alert(11)")()}}',
  '`-alert(12)-`',
  'javascript:alert(13)',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/14">',
  '<!--><script>alert(15)</script-->',
  '\u202Egnp.exe\u2066',
  'a\u0000b\u0007c',
  'rad\nrad\u2028rad',
] as const;

const MARKS = [...FULL.matchAll(/⟨(\d+)⟩/g)].map(([mark]) => mark);

/** An agreement that says all of it, in every field and everywhere in its body. */
export const HOSTILE_AGREEMENT = `${MARKS.reduce(
  (text, mark, index) => text.replace(mark, quoted(HOSTILE[index % HOSTILE.length] ?? '')),
  FULL.replace('title: "', `title: "${quoted(HOSTILE.join(' '))} `),
)}
${HOSTILE.map((words, index) => section(words.replace(/[\n\0]/g, ' '), index)).join('\n\n')}

[^n]: ${HOSTILE[0]}

[r]: javascript:alert(16)
`;

function section(words: string, index: number): string {
  return `## ${words} {#x${index}}

${words}

- ${words}

| ${words} | b | c |
|---|---|---|
| ${words} | c | d |

[${words}](javascript:alert(17)) [länk][r] [länk](data:text/html,<script>alert(18)</script>) ![${words}](https://evil.example/19)[^n]

> ${words}

\`${words}\`

~~~html
${words}
~~~

${words}
{#x onload=alert(20)}`;
}

/** As it stands between the quotes of YAML. */
function quoted(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
