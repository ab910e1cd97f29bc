/** Colours of our sheets, "RRGGBB" (looks §2; contrasts measured there). */
export const palette = {
  ink: '1B1F24',
  muted: '565C64',
  accent: '0F4C5C',
  hairline: 'A9AFB8',
  controlEdge: '8A9099',
  selected: 'E6F0F2',
  link: '0B4F8A',
  input: 'FFFBE6',
  zero: '6B7280',
  quiet: '3F444B',
  attention: '6B4300',
} as const;

/** Word on tint, and the solid of chart segments with the colour of its label. */
export const statusColours = {
  uppfyllt: { text: '0B5A3C', tint: 'DDF1E6', solid: '14805A', label: 'FFFFFF' },
  delvis: { text: '6B4300', tint: 'FFEFC2', solid: 'E3A008', label: '1B1F24' },
  ej: { text: '8E1318', tint: 'FBE1DF', solid: '8E1318', label: 'FFFFFF' },
  kanEjBedomas: { text: '3F444B', tint: 'ECEEF1', solid: 'C6CAD0', label: '1B1F24' },
  ejAktuell: { text: '3F444B', tint: null, solid: 'FFFFFF', label: '1B1F24' },
} as const;

export const severityColours = {
  fel: { text: '8F1D1D', tint: 'FBE9E7' },
  varning: { text: '6B4300', tint: 'FFF3D6' },
  info: { text: '0B4F8A', tint: null },
} as const;
