/** What one text of a key explains: "3 = uppfyllt", "OK – målet delvis nått", "▲ Målet uppnås", several of them in a cell. */
import type { LegendEntry, Meanings } from '../../parse/index.ts';
import type { ColourName } from '../../workbook/snapshot.ts';
import { latinPattern } from '../../parse/index.ts';

/** "X = word", "X: word", "X – word": the symbol is short, the meaning is words. An equals sign leaves no doubt of a longer one. */
const line = latinPattern(/^(.{1,14}?)\s*(?:=|:|→|\s[–—-]\s)\s*(\p{L}.{1,90})$/u);
const equals = latinPattern(/^([^=]{1,30}?)\s*=\s*(\p{L}.{1,90})$/u);
/** "▲ Målet uppnås", "3 uppfyllt", "A Målet uppnås": a sign, a digit or a capital, and only a space; "I hög grad" is an answer. */
const afterSign = latinPattern(/^(?:([^\p{L}\s]{1,3})\s+(\p{L}.{1,90})|(\p{Lu})\s+(\p{Lu}.{1,90}))$/u);
/** "OK Målet delvis nått": where the words of the goal begin, those of the sign end. */
const beforeGoal = latinPattern(/^(\p{L}[\p{L} -]{0,13}?)\s+((?:Nämnd|Del)?[Mm]ål(?:et|en)?\s.{1,90})$/u);

const longest = 110;
/** "Teckenförklaring: " in front of several. */
const heading = latinPattern(/^[\p{L} ]{6,30}:\s*(?=[^:]*[=:–—])/u);

/** One entry, or null. What has only a space after its sign is one when its meaning is understood. */
export function entryOfLine(text: string, colour: ColourName | null, meanings: Meanings): LegendEntry | null {
  if (text.length > longest) return null;
  const said = line.exec(text) ?? equals.exec(text);
  if (said) return { symbol: said[1] as string, colour, meaning: said[2] as string };
  const [, sign, meaning, capital, after] = afterSign.exec(text) ?? beforeGoal.exec(text) ?? [];
  const symbol = sign ?? capital;
  const spaced = meaning ?? after;
  if (symbol === undefined || spaced === undefined || meanings.of(spaced) === null) return null;
  return { symbol, colour, meaning: spaced };
}

/** Between "Bra = målet är nått" and "Godkänt = …": a comma, a full stop, or only the next sign. */
const betweenEquals = /[,;|\n•]\s*|\s+\/\s+|\.\s+(?=[^.=]{1,30}=)|\s+(?=\S{1,3}\s*=)/;

/** "1 = ej uppfyllt, 2 = delvis, 3 = uppfyllt": several entries in one cell, a heading in front of them or not. */
export function entriesInOne(text: string, colour: ColourName | null, meanings: Meanings): LegendEntry[] {
  const isOfEquals = (text.match(/=/g) ?? []).length > 1;
  if (!isOfEquals && !/[,;|\n•].*(?:[:→]|\s[–—-]\s)/s.test(text)) return [];
  const entries = text
    .replace(heading, '')
    .split(isOfEquals ? betweenEquals : /[,;|\n•]\s*/)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/\.\s*$/, '')
        .trim(),
    )
    .map((part) => line.exec(part) ?? (isOfEquals ? equals.exec(part) : null))
    .map((found) => found && { symbol: found[1] as string, colour, meaning: found[2] as string });
  const told = entries.filter((entry) => entry !== null);
  if (isOfEquals) return told;
  return told.length === entries.length && told.every(({ meaning }) => meanings.of(meaning) !== null) ? told : [];
}
