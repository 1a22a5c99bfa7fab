import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { drawingSources } from '#build/drawing-sources.ts';
import { linkPicture } from '#build/link-picture.ts';
import tokens from '../../assets/tokens.css?raw';

export const getStaticPaths = (() =>
  Object.entries(drawingSources).map(([id, drawing]) => ({
    params: { id },
    props: { drawing },
  }))) satisfies GetStaticPaths;

/** The picture that other sites show beside a link to a page. */
export const GET: APIRoute<{ drawing: string }> = async ({ props: { drawing } }) => {
  const svg = Buffer.from(linkPicture(drawing, tokens));
  const png = await sharp(svg).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
