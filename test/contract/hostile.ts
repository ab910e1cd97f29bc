/** Texts and names that somebody has written so that a spreadsheet, or what reads one, should run them. */

/** Found in every hostile text, so that no formula of ours can hold it by chance. */
export const mark = 'FARLIG';

/** What begins a formula, and what stands before such a sign so that it is not seen. */
const starts = [
  `=${mark}()`,
  `+${mark}`,
  `-${mark}+1`,
  `@${mark}`,
  `@SUM(${mark})`,
  `=-${mark}`,
  `=1+${mark}!A1`,
  `{=${mark}()}`,
  `;=${mark}()`,
  `,=${mark}()`,
  `\t=${mark}()`,
  `\r=${mark}()`,
  `\n=${mark}()`,
  `\r\n=${mark}()`,
  `text\n=${mark}()`,
  ` =${mark}()`,
  `\u00a0=${mark}()`,
  `\u200b=${mark}()`,
  `\u2060=${mark}()`,
  `\ufeff=${mark}()`,
  `\u202e=${mark}()`,
  `\u2066=${mark}()\u2069`,
  `\u00ad=${mark}()`,
  `＝${mark}()`,
  `＋${mark}`,
  `－${mark}`,
  `＠${mark}`,
  `−${mark}`,
  `﹦${mark}()`,
];

/** Functions and links that reach out of the workbook. */
const reaches = [
  `=cmd|'/C ${mark}'!A0`,
  `-1+1|cmd'/C ${mark}'!A0`,
  `@SUM(1+9)*cmd|' /C ${mark}'!A0`,
  `=HYPERLINK("https://${mark}.example","klicka")`,
  `=WEBSERVICE("https://${mark}.example")`,
  `=IMAGE("https://${mark}.example/x.png")`,
  `=DDE("cmd";"/C ${mark}";"x")`,
  `=_xlfn.${mark}(1)`,
  `_xlfn.${mark}(1)`,
  `=CALL("${mark}","x","J")`,
  `=REGISTER.ID("${mark}","x")`,
  `='\\\\${mark}\\[x.xlsx]A'!A1`,
  `https://${mark}.example/?x=1`,
  `\\\\${mark}\\delad`,
  `file:///${mark}`,
  `mailto:${mark}@example.se`,
  `javascript:${mark}()`,
  `#${mark}!A1`,
];

/** Ways out of a text into what stands around it: a formula's literal, an element, a reference, a page's header. */
const breaks = [
  `"=${mark}()`,
  `"&${mark}()&"`,
  `"),${mark}(),("`,
  `""&${mark}()`,
  `'=${mark}()`,
  `''${mark}`,
  `'!A1:${mark}`,
  `]=${mark}[`,
  `[@${mark}]`,
  `<script>${mark}</script>`,
  `</t></is></c><c><f>${mark}()</f></c>`,
  `</t><f>${mark}()</f>`,
  `]]>${mark}`,
  `<![CDATA[${mark}]]>`,
  `<!--${mark}-->`,
  `&#61;${mark}()`,
  `&#x3d;${mark}()`,
  `&amp;#61;${mark}`,
  `_x003D_${mark}()`,
  `_x000D_=${mark}()`,
  `%0A=${mark}()`,
  `%3D${mark}()`,
  `&C&"${mark},Bold"`,
  `*${mark}?~`,
  `<>${mark}`,
];

export const hostileTexts: readonly string[] = [...starts, ...reaches, ...breaks];

/** Names that a sheet can have: 31 characters, none of \\ / ? * [ ] : and no apostrophe at the ends. */
export const hostileNames: readonly string[] = [
  "=FARLIG+1 'a' & (\"b)",
  '@FARLIG nämnden',
  '-FARLIG<b>',
  "O'FARLIG!A1",
  "a'!FARLIG()&'b",
  '{=FARLIG()}',
  'FARLIG|cmd!A0',
  "nämnd','FARLIG",
  '\u202eFARLIG nämnd',
  'x =FARLIG()',
  '＝FARLIG()',
  '&#61;FARLIG()',
  'R1C1 FARLIG',
  'FARLIG#REF!',
  '"FARLIG"',
];
