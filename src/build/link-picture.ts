import { logo } from '#components/circle/logo.ts';

/** The size in px in which other sites show the picture of a link. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** A drawing is square, 160 units wide; some sites cut the sides off, so it stands in the middle. */
const DRAWING = { scale: 3.4, left: 328, top: 43 } as const;
const MARK = { scale: 3, left: 60, top: 450 } as const;

/**
 * The picture of a link to a page, as SVG: a drawing on paper and the mark of the site. It holds no words, so it is the
 * same in every language and needs no fonts.
 */
export function linkPicture(drawing: string, tokens: string): string {
  const colour = lightColours(tokens);
  const seats = logo.seats.map(
    ({ x, y, isSpeaking }) =>
      `<circle cx="${x}" cy="${y}" r="${logo.seat}" fill="${colour(isSpeaking ? 'accent' : 'ink')}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}">
<style>
.l { fill: none; stroke: ${colour('ink')}; stroke-width: 1; stroke-linecap: round; stroke-linejoin: round }
.f { fill: ${colour('surface')} }
.thin { stroke-width: 0.7 }
.dash { stroke-dasharray: 1 5 }
.solid { fill: ${colour('ink')}; stroke: none }
.c { fill: ${colour('il-clay')} }
.o { fill: ${colour('il-ochre')} }
.s { fill: ${colour('il-sage')} }
</style>
<rect width="100%" height="100%" fill="${colour('surface')}"/>
<g transform="${placed(DRAWING)}">${shapesOf(drawing)}</g>
<g transform="${placed(MARK)}">
<circle cx="20" cy="20" r="${logo.table.radius}" fill="none" stroke="${colour('ink')}" stroke-width="${logo.table.stroke}"/>
${seats.join('')}
</g>
</svg>`;
}

/** The colours of the light theme: a picture has no dark side. */
function lightColours(tokens: string): (name: string) => string {
  const light = tokens.slice(tokens.indexOf('BRAND: light'), tokens.indexOf('BRAND: dark'));
  return (name) => {
    const hex = new RegExp(`--${name}: (#[0-9a-f]{3,8});`, 'i').exec(light)?.[1];
    if (hex === undefined)
      throw new Error(`tokens.css has no plain hex colour --${name} in the light theme.`);
    return hex;
  };
}

/** What a drawing consists of, without a style sheet of its own. */
function shapesOf(drawing: string): string {
  return drawing.replace(/<style>.*?<\/style>/s, '').replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gs, '');
}

function placed({ left, top, scale }: { left: number; top: number; scale: number }): string {
  return `translate(${left} ${top}) scale(${scale})`;
}
