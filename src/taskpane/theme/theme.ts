/** Fluent's themes with our accent; the pane's own colours are CSS variables of pane.css, told apart by the same names. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Ramp around the accent #0F4C5C (80) and its light counterpart #7FC8D8 (140). */
const ramp: BrandVariants = {
  10: '#010608',
  20: '#04161B',
  30: '#07242C',
  40: '#092E38',
  50: '#0A3642',
  60: '#0B3C49',
  70: '#0D4352',
  80: '#0F4C5C',
  90: '#215F70',
  100: '#337385',
  110: '#46889A',
  120: '#589DAF',
  130: '#6CB3C4',
  140: '#7FC8D8',
  150: '#A6DAE5',
  160: '#D1EDF3',
};

export type Scheme = 'light' | 'dark';

const light: Theme = {
  ...createLightTheme(ramp),
  colorNeutralForeground1: '#1B1F24',
  colorNeutralForeground2: '#1B1F24',
  colorNeutralForeground3: '#565C64',
  colorNeutralStroke1: '#8A9099',
  colorNeutralStroke2: '#D5D9DE',
  colorStrokeFocus2: '#1B1F24',
};

const dark: Theme = {
  ...createDarkTheme(ramp),
  colorBrandBackground: '#7FC8D8',
  colorBrandBackgroundHover: '#A6DAE5',
  colorBrandBackgroundPressed: '#6CB3C4',
  colorBrandBackgroundSelected: '#7FC8D8',
  colorNeutralForegroundOnBrand: '#0B2229',
  colorCompoundBrandStroke: '#7FC8D8',
  colorCompoundBrandForeground1: '#7FC8D8',
  colorBrandForegroundLink: '#7FC8D8',
  colorBrandForegroundLinkHover: '#A6DAE5',
  colorNeutralForeground1: '#F5F5F5',
  colorNeutralForeground2: '#F5F5F5',
  colorNeutralForeground3: '#C2C7CE',
  colorNeutralStroke1: '#8A9099',
  colorNeutralStroke2: '#484C52',
  colorStrokeFocus2: '#F5F5F5',
};

export function themeOf(scheme: Scheme): Theme {
  return scheme === 'dark' ? dark : light;
}

/** @param background "#292929"; a ground darker than middle grey is a dark theme */
export function schemeOfGround(background: string): Scheme | null {
  const found = /^#?([0-9a-f]{6})/i.exec(background);
  if (!found) return null;
  const rgb = parseInt(found[1] as string, 16);
  const luminance = 0.2126 * (rgb >> 16) + 0.7152 * ((rgb >> 8) & 255) + 0.0722 * (rgb & 255);
  return luminance < 128 ? 'dark' : 'light';
}
